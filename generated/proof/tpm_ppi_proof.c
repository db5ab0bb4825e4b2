/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-ppi, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_ppi_registers.h"
#include "generated/tpm_ppi_spec.h"
#include "generated/tpm_ppi_wire.h"

/* specs/tpm/ppi.yaml:56 By hand: anything. */
uint32_t es_tpm_ppi_on_read_confirmation(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint32_t();
}

/* specs/tpm/ppi.yaml:57 By hand: anything. */
void es_tpm_ppi_on_write_request(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint32_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/tpm/ppi.yaml reset: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_reset(void) {
  ES_ANY(struct es_tpm_ppi, registers);
  es_tpm_ppi_reset(&registers);
  ES_REACHED("returned");
}

/* specs/tpm/ppi.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_tpm_ppi, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  const es_result result = es_tpm_ppi_read(&registers, NULL, offset, width, &value);
  es_prove_result(result, es_tpm_ppi_refusals, ES_TPM_PPI_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/tpm/ppi.yaml write: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_tpm_ppi, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  const es_result result = es_tpm_ppi_write(&registers, NULL, offset, width, value);
  es_prove_result(result, es_tpm_ppi_refusals, ES_TPM_PPI_REFUSAL_COUNT);
  ES_REACHED("returned");
}
