/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator.
 * Where the guest's ACPI leaves what it wants of the firmware's part: the physical presence interface. The `_DSM` of
 * the TPM's device reads and writes these registers; their place and order are our own, the numbers in them are not. */
#ifndef ES_GENERATED_TPM_PPI_REGISTERS_H
#define ES_GENERATED_TPM_PPI_REGISTERS_H

#include <stdint.h>

#include "generated/tpm_ppi_wire.h"
#include "runtime/result.h"

#define ES_TPM_PPI_SIZE 24u /* bytes that the block takes */
#define ES_TPM_PPI_OPERATION 0u /* What confirmation is about. */
#define ES_TPM_PPI_CONFIRMATION 4u
#define ES_TPM_PPI_REQUEST 8u /* Pending, for the next start of the guest. */
#define ES_TPM_PPI_ARGUMENT 12u
#define ES_TPM_PPI_LAST_REQUEST 16u /* What the firmware's part was asked for last. */
#define ES_TPM_PPI_LAST_RESPONSE 20u /* 0: done. A TPM's response code, or response-failure. */

/* What the block stores. */
struct es_tpm_ppi {
  uint32_t operation; /* What confirmation is about. */
  uint32_t request; /* Pending, for the next start of the guest. */
  uint32_t argument;
  uint32_t last_request; /* What the firmware's part was asked for last. */
  uint32_t last_response; /* 0: done. A TPM's response code, or response-failure. */
};

/* Defined by hand. */
struct es_tpm_ppi_owner;

/* specs/tpm/ppi.yaml:56 Reads of confirmation: confirmation. */
uint32_t es_tpm_ppi_on_read_confirmation(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner);

/* specs/tpm/ppi.yaml:57 Writes to request: submit. */
void es_tpm_ppi_on_write_request(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint32_t value);

/* Values after power-on and reset. */
void es_tpm_ppi_reset(struct es_tpm_ppi *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
ES_MUST_USE es_result es_tpm_ppi_read(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t offset,
                                      unsigned width, uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. */
ES_MUST_USE es_result es_tpm_ppi_write(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t offset,
                                       unsigned width, uint64_t value);

#endif
