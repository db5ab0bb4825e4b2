/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator.
 * The TPM's FIFO interface 1.3: five localities, each with a page of its own, and one FIFO for commands and
 * responses. Who may do what when is said by the machines of `tpm-interface`. */
#ifndef ES_GENERATED_TPM_TIS_WIRE_H
#define ES_GENERATED_TPM_TIS_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes that a command or a response may have. */
#define ES_TPM_TIS_BUFFER_SIZE 0x1000u

/* specs/tpm/tis.yaml:23 */
enum es_tpm_tis_family {
  ES_TPM_TIS_FAMILY_TPM_1_2 = 0,
  ES_TPM_TIS_FAMILY_TPM_2_0 = 1,
};
const char *es_tpm_tis_family_name(uint32_t value);
bool es_tpm_tis_family_known(uint32_t value);

/* specs/tpm/tis.yaml:19 */
#define ES_TPM_TIS_INTERRUPT_DATA_AVAILABLE 1u
#define ES_TPM_TIS_INTERRUPT_STATUS_VALID 2u
#define ES_TPM_TIS_INTERRUPT_LOCALITY_CHANGED 4u
#define ES_TPM_TIS_INTERRUPT_COMMAND_READY 128u

#endif
