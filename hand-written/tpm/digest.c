#include "hand-written/tpm/digest.h"

#include "generated/tpm_command_wire.h"

void es_tpm_hash_start(struct es_tpm_hash *hash) {
  sha1_init(&hash->sha1);
  sha256_init(&hash->sha256);
  sha384_init(&hash->sha384);
  sha512_init(&hash->sha512);
}

void es_tpm_hash_bytes(struct es_tpm_hash *hash, const void *bytes, size_t size) {
  sha1_update(&hash->sha1, size, bytes);
  sha256_update(&hash->sha256, size, bytes);
  sha384_update(&hash->sha384, size, bytes);
  sha512_update(&hash->sha512, size, bytes);
}

void es_tpm_hash_end(struct es_tpm_hash *hash, struct es_tpm_digests *out) {
  sha1_digest(&hash->sha1, sizeof out->sha1, out->sha1);
  sha256_digest(&hash->sha256, sizeof out->sha256, out->sha256);
  sha384_digest(&hash->sha384, sizeof out->sha384, out->sha384);
  sha512_digest(&hash->sha512, sizeof out->sha512, out->sha512);
}

void es_tpm_digest(const void *bytes, size_t size, struct es_tpm_digests *out) {
  struct es_tpm_hash hash;
  es_tpm_hash_start(&hash);
  es_tpm_hash_bytes(&hash, bytes, size);
  es_tpm_hash_end(&hash, out);
}

const uint8_t *es_tpm_digest_of(const struct es_tpm_digests *digests, enum es_tpm_bank bank) {
  const uint8_t *const all[ES_TPM_BANKS] = {[ES_TPM_SHA1] = digests->sha1,
                                            [ES_TPM_SHA256] = digests->sha256,
                                            [ES_TPM_SHA384] = digests->sha384,
                                            [ES_TPM_SHA512] = digests->sha512};
  return all[bank];
}

uint16_t es_tpm_digest_size(enum es_tpm_bank bank) {
  static const uint16_t sizes[ES_TPM_BANKS] = {SHA1_DIGEST_SIZE, SHA256_DIGEST_SIZE, SHA384_DIGEST_SIZE,
                                               SHA512_DIGEST_SIZE};
  return sizes[bank];
}

uint16_t es_tpm_digest_algorithm(enum es_tpm_bank bank) {
  static const uint16_t algorithms[ES_TPM_BANKS] = {ES_TPM_COMMAND_ALGORITHM_SHA1, ES_TPM_COMMAND_ALGORITHM_SHA256,
                                                    ES_TPM_COMMAND_ALGORITHM_SHA384, ES_TPM_COMMAND_ALGORITHM_SHA512};
  return algorithms[bank];
}
