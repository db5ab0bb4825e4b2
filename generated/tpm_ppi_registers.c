/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator. */
#include "generated/tpm_ppi_registers.h"

#include "generated/tpm_ppi_spec.h"

/* Values after power-on and reset. */
void es_tpm_ppi_reset(struct es_tpm_ppi *registers) {
  *registers = (struct es_tpm_ppi){0};
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/tpm/ppi.yaml:55 */
static es_result read_operation(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_OPERATION_READ]);
  *value = registers->operation;
  return ES_OK;
}

/* specs/tpm/ppi.yaml:55 */
static es_result write_operation(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint32_t value) {
  (void)owner;
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_OPERATION_WRITE]);
  registers->operation = value;
  return ES_OK;
}

/* specs/tpm/ppi.yaml:56 */
static es_result read_confirmation(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t *value) {
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_CONFIRMATION_READ]);
  *value = es_tpm_ppi_on_read_confirmation(registers, owner);
  return ES_OK;
}

/* specs/tpm/ppi.yaml:57 */
static es_result read_request(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_REQUEST_READ]);
  *value = registers->request;
  return ES_OK;
}

/* specs/tpm/ppi.yaml:57 */
static es_result write_request(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint32_t value) {
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_REQUEST_WRITE]);
  registers->request = value;
  es_tpm_ppi_on_write_request(registers, owner, value);
  return ES_OK;
}

/* specs/tpm/ppi.yaml:58 */
static es_result read_argument(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_ARGUMENT_READ]);
  *value = registers->argument;
  return ES_OK;
}

/* specs/tpm/ppi.yaml:58 */
static es_result write_argument(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint32_t value) {
  (void)owner;
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_ARGUMENT_WRITE]);
  registers->argument = value;
  return ES_OK;
}

/* specs/tpm/ppi.yaml:59 */
static es_result read_last_request(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_LAST_REQUEST_READ]);
  *value = registers->last_request;
  return ES_OK;
}

/* specs/tpm/ppi.yaml:60 */
static es_result read_last_response(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_LAST_RESPONSE_READ]);
  *value = registers->last_response;
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t offset,
                            unsigned width, uint64_t *value) {
  (void)width;
  switch (offset) {
  /* specs/tpm/ppi.yaml:55 */
  case ES_TPM_PPI_OPERATION:
    return read_operation(registers, owner, value);
  /* specs/tpm/ppi.yaml:56 */
  case ES_TPM_PPI_CONFIRMATION:
    return read_confirmation(registers, owner, value);
  /* specs/tpm/ppi.yaml:57 */
  case ES_TPM_PPI_REQUEST:
    return read_request(registers, owner, value);
  /* specs/tpm/ppi.yaml:58 */
  case ES_TPM_PPI_ARGUMENT:
    return read_argument(registers, owner, value);
  /* specs/tpm/ppi.yaml:59 */
  case ES_TPM_PPI_LAST_REQUEST:
    return read_last_request(registers, owner, value);
  /* specs/tpm/ppi.yaml:60 */
  case ES_TPM_PPI_LAST_RESPONSE:
    return read_last_response(registers, owner, value);
  default:
    return &es_tpm_ppi_refusals[ES_TPM_PPI_REFUSAL_ACCESS_OFFSET_READ];
  }
}

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
es_result es_tpm_ppi_read(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t offset, unsigned width,
                          uint64_t *value) {
  *value = 0xffffffffu & mask_of(width);
  if (width != 4) {
    return &es_tpm_ppi_refusals[ES_TPM_PPI_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  return read_exact(registers, owner, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t offset,
                             unsigned width, uint64_t value) {
  (void)width;
  switch (offset) {
  /* specs/tpm/ppi.yaml:55 */
  case ES_TPM_PPI_OPERATION:
    return write_operation(registers, owner, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/ppi.yaml:56 */
  case ES_TPM_PPI_CONFIRMATION:
    return &es_tpm_ppi_refusals[ES_TPM_PPI_REFUSAL_CONFIRMATION_WRITE];
  /* specs/tpm/ppi.yaml:57 */
  case ES_TPM_PPI_REQUEST:
    return write_request(registers, owner, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/ppi.yaml:58 */
  case ES_TPM_PPI_ARGUMENT:
    return write_argument(registers, owner, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/ppi.yaml:59 */
  case ES_TPM_PPI_LAST_REQUEST:
    return &es_tpm_ppi_refusals[ES_TPM_PPI_REFUSAL_LAST_REQUEST_WRITE];
  /* specs/tpm/ppi.yaml:60 */
  case ES_TPM_PPI_LAST_RESPONSE:
    return &es_tpm_ppi_refusals[ES_TPM_PPI_REFUSAL_LAST_RESPONSE_WRITE];
  default:
    return &es_tpm_ppi_refusals[ES_TPM_PPI_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

/* A write of `width` bytes. What is refused changes nothing. */
es_result es_tpm_ppi_write(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint64_t offset,
                           unsigned width, uint64_t value) {
  if (width != 4) {
    return &es_tpm_ppi_refusals[ES_TPM_PPI_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  return write_exact(registers, owner, offset, width, value);
}
