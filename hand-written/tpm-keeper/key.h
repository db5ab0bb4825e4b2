/* The key that a TPM's state is sealed with: from a file or from the kernel's keyring. It is read anew for each worker and handed to
 * it; whoever has read it overwrites it. */
#ifndef ES_TPM_KEEPER_KEY_H
#define ES_TPM_KEEPER_KEY_H

#include <stdint.h>

#include "generated/tpm_control_wire.h"

enum es_tpm_key_kind { ES_TPM_KEY_NONE, ES_TPM_KEY_FILE, ES_TPM_KEY_KEYRING };

struct es_tpm_key_source {
  enum es_tpm_key_kind kind;
  const char *name; /* of the file, or of a key of type "user" */
};

/* 0, or negative errno; -EINVAL: it is not of the size that a key has. NONE gives zeros. */
int es_tpm_key_read(const struct es_tpm_key_source *source, uint8_t key[ES_TPM_CONTROL_KEY_SIZE]);

#endif
