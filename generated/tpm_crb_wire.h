/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator.
 * The TPM's command response buffer interface: five localities, each with a page of its own, over one control area,
 * one buffer for commands and responses and one TPM. Who may do what when is said by the machines of `tpm-
 * interface`. */
#ifndef ES_GENERATED_TPM_CRB_WIRE_H
#define ES_GENERATED_TPM_CRB_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes that a command or a response may have. */
#define ES_TPM_CRB_BUFFER_SIZE 0xf80u

/* Where the control area begins in a locality's page; the table TPM2 gives the address of locality 0's. */
#define ES_TPM_CRB_CONTROL_AREA 64u

/* specs/tpm/crb.yaml:20 */
enum es_tpm_crb_interface_type {
  ES_TPM_CRB_INTERFACE_TYPE_FIFO_2_0 = 0,
  ES_TPM_CRB_INTERFACE_TYPE_CRB = 1,
  ES_TPM_CRB_INTERFACE_TYPE_FIFO_1_3 = 15,
};
const char *es_tpm_crb_interface_type_name(uint32_t value);
bool es_tpm_crb_interface_type_known(uint32_t value);

/* specs/tpm/crb.yaml:21 */
enum es_tpm_crb_transfer_size {
  ES_TPM_CRB_TRANSFER_SIZE_BYTES_4 = 0,
  ES_TPM_CRB_TRANSFER_SIZE_BYTES_8 = 1,
  ES_TPM_CRB_TRANSFER_SIZE_BYTES_32 = 2,
  ES_TPM_CRB_TRANSFER_SIZE_BYTES_64 = 3,
};
const char *es_tpm_crb_transfer_size_name(uint32_t value);
bool es_tpm_crb_transfer_size_known(uint32_t value);

/* specs/tpm/crb.yaml:23 */
#define ES_TPM_CRB_INTERRUPT_START 1u /* A command has its answer. */
#define ES_TPM_CRB_INTERRUPT_COMMAND_READY 2u
#define ES_TPM_CRB_INTERRUPT_ESTABLISHMENT_CLEAR 4u
#define ES_TPM_CRB_INTERRUPT_LOCALITY_CHANGED 8u

#endif
