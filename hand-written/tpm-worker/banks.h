/* Commands that a new TPM gets before anybody else does. Worker's thread. */
#ifndef ES_TPM_WORKER_BANKS_H
#define ES_TPM_WORKER_BANKS_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/tpm_command_wire.h"

struct es_tpm_banks {
  uint32_t wanted; /* ES_TPM_CONTROL_BANKS_* */
};

/* Gives the TPM a command; true when it was answered with success. The answer stays until the next one. */
bool es_tpm_command(const uint8_t *command, uint32_t size, const uint8_t **response, uint32_t *response_size);
bool es_tpm_command_startup(void);
/* In order, for the next start: nothing is lost. */
bool es_tpm_command_shutdown(void);
/* Which banks of PCRs there are after the next start. */
bool es_tpm_command_allocate(const struct es_tpm_banks *banks);

#endif
