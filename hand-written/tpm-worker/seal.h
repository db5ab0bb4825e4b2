/* Sealing of a TPM's state with AES-256-GCM (specs/process/tpm-state.yaml): who it belongs to and which generation it is are
 * authenticated with it. Nothing here keeps anything but the key; one thread. */
#ifndef ES_TPM_WORKER_SEAL_H
#define ES_TPM_WORKER_SEAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/tpm_control_wire.h"
#include "generated/tpm_state_wire.h"

struct es_tpm_seal_key {
  uint8_t key[ES_TPM_CONTROL_KEY_SIZE];
  uint8_t check[sizeof((struct es_tpm_state_seal *)NULL)->key_check];
};

/* What a state must be to be taken. */
struct es_tpm_seal_expected {
  enum es_tpm_state_part part;
  const char *machine;
  bool counted; /* generation counter or counter + 1, else any */
  uint64_t counter;
};

/* Derives what tells keys apart. False: the library failed. */
bool es_tpm_seal_key_set(struct es_tpm_seal_key *key, const uint8_t bytes[ES_TPM_CONTROL_KEY_SIZE]);
void es_tpm_seal_key_wipe(struct es_tpm_seal_key *key);

/* Bytes of a sealed state of so many. */
#define ES_TPM_SEALED_SIZE(size) ((size) + ES_TPM_STATE_SEAL_SIZE_MAX + ES_TPM_STATE_TAG_SIZE)

/* Whose state is sealed, and what stands beside it. */
struct es_tpm_seal_about {
  enum es_tpm_state_part part;
  const char *machine;
  uint64_t generation;
  struct es_tpm_control_presence presence; /* requests are 16 bits of it */
};

/* Number of bytes written, 0 when the library failed or there is no room. */
size_t es_tpm_seal(const struct es_tpm_seal_key *key, const struct es_tpm_seal_about *about, const uint8_t *bytes,
                   uint32_t size, uint8_t *sealed, size_t room);

/* Opens a private copy of sealed bytes. `bytes` has room for `size`; nothing is in it, nor in `about`, unless the outcome is DONE. */
enum es_tpm_control_outcome es_tpm_unseal(const struct es_tpm_seal_key *key,
                                          const struct es_tpm_seal_expected *expected, const uint8_t *sealed,
                                          size_t size, uint8_t *bytes, uint32_t *bytes_size,
                                          struct es_tpm_seal_about *about);

#endif
