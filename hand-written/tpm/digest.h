/* Digests of the same bytes in every algorithm that a bank of PCRs may have. Any thread. */
#ifndef ES_TPM_DIGEST_H
#define ES_TPM_DIGEST_H

#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <stddef.h>
#include <stdint.h>

enum es_tpm_bank { ES_TPM_SHA1, ES_TPM_SHA256, ES_TPM_SHA384, ES_TPM_SHA512, ES_TPM_BANKS };

struct es_tpm_digests {
  uint8_t sha1[SHA1_DIGEST_SIZE], sha256[SHA256_DIGEST_SIZE], sha384[SHA384_DIGEST_SIZE], sha512[SHA512_DIGEST_SIZE];
};

struct es_tpm_hash {
  struct sha1_ctx sha1;
  struct sha256_ctx sha256;
  struct sha384_ctx sha384;
  struct sha512_ctx sha512;
};

void es_tpm_hash_start(struct es_tpm_hash *hash);
void es_tpm_hash_bytes(struct es_tpm_hash *hash, const void *bytes, size_t size);
void es_tpm_hash_end(struct es_tpm_hash *hash, struct es_tpm_digests *out);
void es_tpm_digest(const void *bytes, size_t size, struct es_tpm_digests *out);

/* The one of a bank, its bytes, and what the TPM calls its algorithm. */
const uint8_t *es_tpm_digest_of(const struct es_tpm_digests *digests, enum es_tpm_bank bank);
uint16_t es_tpm_digest_size(enum es_tpm_bank bank);
uint16_t es_tpm_digest_algorithm(enum es_tpm_bank bank);

#endif
