#include "hand-written/igvm/hash.h"

#include <openssl/evp.h>

bool es_igvm_hash_open(struct es_igvm_hash *hash, enum es_igvm_hash_kind kind) {
  EVP_MD *md = EVP_MD_fetch(NULL, kind == ES_IGVM_SHA256 ? "SHA2-256" : "SHA2-384", NULL);
  EVP_MD_CTX *context = EVP_MD_CTX_new();

  *hash = (struct es_igvm_hash){.md = md, .context = context, .failed = md == NULL || context == NULL};
  return !hash->failed;
}

void es_igvm_hash_close(struct es_igvm_hash *hash) {
  EVP_MD_CTX_free(hash->context);
  EVP_MD_free(hash->md);
  *hash = (struct es_igvm_hash){.failed = true};
}

void es_igvm_hash_begin(struct es_igvm_hash *hash) {
  if (!hash->failed && EVP_DigestInit_ex2(hash->context, hash->md, NULL) != 1) {
    hash->failed = true;
  }
}

void es_igvm_hash_add(struct es_igvm_hash *hash, const void *bytes, size_t size) {
  if (!hash->failed && EVP_DigestUpdate(hash->context, bytes, size) != 1) {
    hash->failed = true;
  }
}

void es_igvm_hash_end(struct es_igvm_hash *hash, uint8_t *out) {
  if (!hash->failed && EVP_DigestFinal_ex(hash->context, out, NULL) != 1) {
    hash->failed = true;
  }
}

void es_igvm_hash_of(struct es_igvm_hash *hash, const void *bytes, size_t size, uint8_t *out) {
  es_igvm_hash_begin(hash);
  es_igvm_hash_add(hash, bytes, size);
  es_igvm_hash_end(hash, out);
}
