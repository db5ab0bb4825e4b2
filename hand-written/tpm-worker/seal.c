#include "hand-written/tpm-worker/seal.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <string.h>

#define SEAL_SIZE ES_TPM_STATE_SEAL_SIZE_MAX
#define NONCE_SIZE ((int)sizeof((struct es_tpm_state_seal *)NULL)->nonce)

bool es_tpm_seal_key_set(struct es_tpm_seal_key *key, const uint8_t bytes[ES_TPM_CONTROL_KEY_SIZE]) {
  uint8_t check[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  memcpy(key->key, bytes, sizeof key->key);
  if (HMAC(EVP_sha256(), bytes, ES_TPM_CONTROL_KEY_SIZE, (const uint8_t *)ES_TPM_STATE_KEY_CHECK_LABEL,
           ES_TPM_STATE_KEY_CHECK_LABEL_SIZE, check, &size) == NULL ||
      size < sizeof key->check) {
    return false;
  }
  memcpy(key->check, check, sizeof key->check);
  return true;
}

void es_tpm_seal_key_wipe(struct es_tpm_seal_key *key) {
  OPENSSL_cleanse(key, sizeof *key);
}

static bool encrypt(EVP_CIPHER_CTX *cipher, const struct es_tpm_seal_key *key, const uint8_t *nonce,
                    const uint8_t *bytes, uint32_t size, uint8_t *sealed) {
  int step = 0, written = 0;
  return EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), NULL, NULL, NULL) == 1 &&
         EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_IVLEN, NONCE_SIZE, NULL) == 1 &&
         EVP_EncryptInit_ex(cipher, NULL, NULL, key->key, nonce) == 1 &&
         EVP_EncryptUpdate(cipher, NULL, &step, sealed, (int)SEAL_SIZE) == 1 &&
         EVP_EncryptUpdate(cipher, sealed + SEAL_SIZE, &written, bytes, (int)size) == 1 &&
         EVP_EncryptFinal_ex(cipher, sealed + SEAL_SIZE + written, &step) == 1 && written + step == (int)size &&
         EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, ES_TPM_STATE_TAG_SIZE, sealed + SEAL_SIZE + size) == 1;
}

size_t es_tpm_seal(const struct es_tpm_seal_key *key, const struct es_tpm_seal_about *about, const uint8_t *bytes,
                   uint32_t size, uint8_t *sealed, size_t room) {
  struct es_tpm_state_seal seal = {.version = ES_TPM_STATE_VERSION,
                                   .part = (uint16_t)about->part,
                                   .size = size,
                                   .generation = about->generation,
                                   .request = (uint16_t)about->presence.request,
                                   .last_request = (uint16_t)about->presence.last_request,
                                   .argument = about->presence.argument,
                                   .last_response = about->presence.last_response};
  const size_t length = strlen(about->machine);
  if (size > ES_TPM_STATE_SEALED_MAX || ES_TPM_SEALED_SIZE((size_t)size) > room || length >= sizeof seal.machine ||
      RAND_bytes(seal.nonce, NONCE_SIZE) != 1) {
    return 0;
  }
  memcpy(seal.machine, about->machine, length);
  memcpy(seal.key_check, key->check, sizeof seal.key_check);
  if (es_tpm_state_encode_seal(&seal, sealed, room) != SEAL_SIZE) {
    return 0;
  }
  EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
  bool good = cipher != NULL && encrypt(cipher, key, seal.nonce, bytes, size, sealed);
  EVP_CIPHER_CTX_free(cipher);
  return good ? ES_TPM_SEALED_SIZE((size_t)size) : 0;
}

static bool decrypt(EVP_CIPHER_CTX *cipher, const struct es_tpm_seal_key *key, const struct es_tpm_state_seal *seal,
                    const uint8_t *sealed, uint8_t *bytes) {
  uint8_t tag[ES_TPM_STATE_TAG_SIZE];
  int step = 0, written = 0;
  memcpy(tag, sealed + SEAL_SIZE + seal->size, sizeof tag);
  return EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), NULL, NULL, NULL) == 1 &&
         EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_IVLEN, NONCE_SIZE, NULL) == 1 &&
         EVP_DecryptInit_ex(cipher, NULL, NULL, key->key, seal->nonce) == 1 &&
         EVP_DecryptUpdate(cipher, NULL, &step, sealed, (int)SEAL_SIZE) == 1 &&
         EVP_DecryptUpdate(cipher, bytes, &written, sealed + SEAL_SIZE, (int)seal->size) == 1 &&
         EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, (int)sizeof tag, tag) == 1 &&
         EVP_DecryptFinal_ex(cipher, bytes + written, &step) == 1 && written + step == (int)seal->size;
}

/* Of an authentic state: whether it is the one that is wanted. */
static enum es_tpm_control_outcome judge(const struct es_tpm_state_seal *seal,
                                         const struct es_tpm_seal_expected *expected) {
  if (strcmp(seal->machine, expected->machine) != 0) {
    return ES_TPM_CONTROL_OUTCOME_FOREIGN;
  }
  if (seal->part != (uint16_t)expected->part) {
    return ES_TPM_CONTROL_OUTCOME_DAMAGED;
  }
  if (expected->counted && seal->generation < expected->counter) {
    return ES_TPM_CONTROL_OUTCOME_ROLLED_BACK;
  }
  if (expected->counted && seal->generation - expected->counter > 1) {
    return ES_TPM_CONTROL_OUTCOME_NEWER;
  }
  return ES_TPM_CONTROL_OUTCOME_DONE;
}

enum es_tpm_control_outcome es_tpm_unseal(const struct es_tpm_seal_key *key,
                                          const struct es_tpm_seal_expected *expected, const uint8_t *sealed,
                                          size_t size, uint8_t *bytes, uint32_t *bytes_size,
                                          struct es_tpm_seal_about *about) {
  struct es_tpm_state_seal seal;
  if (es_tpm_state_decode_seal(sealed, size, &seal) != ES_OK) {
    return ES_TPM_CONTROL_OUTCOME_DAMAGED;
  }
  if (seal.version != ES_TPM_STATE_VERSION) {
    return ES_TPM_CONTROL_OUTCOME_UNKNOWN_VERSION;
  }
  if (CRYPTO_memcmp(seal.key_check, key->check, sizeof seal.key_check) != 0) {
    return ES_TPM_CONTROL_OUTCOME_WRONG_KEY;
  }
  if (ES_TPM_SEALED_SIZE((size_t)seal.size) != size) {
    return ES_TPM_CONTROL_OUTCOME_DAMAGED;
  }
  EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
  bool good = cipher != NULL && decrypt(cipher, key, &seal, sealed, bytes);
  EVP_CIPHER_CTX_free(cipher);
  enum es_tpm_control_outcome outcome = good ? judge(&seal, expected) : ES_TPM_CONTROL_OUTCOME_DAMAGED;
  if (outcome != ES_TPM_CONTROL_OUTCOME_DONE) {
    OPENSSL_cleanse(bytes, seal.size);
    return outcome;
  }
  *bytes_size = seal.size;
  *about = (struct es_tpm_seal_about){.part = expected->part,
                                      .machine = expected->machine,
                                      .generation = seal.generation,
                                      .presence = {.request = seal.request,
                                                   .argument = seal.argument,
                                                   .last_request = seal.last_request,
                                                   .last_response = seal.last_response}};
  return outcome;
}
