/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-tis, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_tis_registers.h"
#include "generated/tpm_tis_spec.h"
#include "generated/tpm_tis_wire.h"

/* specs/tpm/tis.yaml:25 By hand: anything. */
uint8_t es_tpm_tis_on_read_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  return nondet_uint8_t();
}

/* specs/tpm/tis.yaml:25 By hand: anything. */
void es_tpm_tis_on_write_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  (void)value;
}

/* specs/tpm/tis.yaml:88 By hand: anything. */
uint32_t es_tpm_tis_on_read_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  return nondet_uint32_t();
}

/* specs/tpm/tis.yaml:88 By hand: anything. */
void es_tpm_tis_on_write_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint32_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  (void)value;
}

/* specs/tpm/tis.yaml:109 By hand: anything. */
uint8_t es_tpm_tis_on_read_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                     unsigned index) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  (void)index;
  return nondet_uint8_t();
}

/* specs/tpm/tis.yaml:109 By hand: anything. */
void es_tpm_tis_on_write_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                   unsigned index, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  (void)index;
  (void)value;
}

/* specs/tpm/tis.yaml:124 By hand: anything. */
uint8_t es_tpm_tis_on_read_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                      unsigned index) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  (void)index;
  return nondet_uint8_t();
}

/* specs/tpm/tis.yaml:124 By hand: anything. */
void es_tpm_tis_on_write_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                    unsigned index, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  (void)index;
  (void)value;
}

/* Bytes of the register at the offset and where it begins; 0: there is none. */
unsigned read_place(uint64_t offset, uint64_t *start_of);

/* What call_read_place proves, for those who call it. */
unsigned tpm_tis_read_place_by_contract(uint64_t offset, uint64_t *start_of) {
  ES_PROVE(__CPROVER_w_ok(start_of, sizeof *start_of), "an object");
  (void)offset;
  *start_of = nondet_uint64_t();
  const unsigned result = nondet_unsigned();
  ES_ASSUME(result == 0 || (*start_of <= offset && offset - *start_of < result && result <= 4));
  return result;
}

/* An access of exactly one register. */
es_result read_exact(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality, uint64_t offset,
                     unsigned width, uint64_t *value);

/* What call_read_exact proves, for those who call it. */
es_result tpm_tis_read_exact_by_contract(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner,
                                         unsigned locality, uint64_t offset, unsigned width, uint64_t *value) {
  ES_PROVE(locality < ES_TPM_TIS_LOCALITY_COUNT, "one that there is");
  ES_PROVE(__CPROVER_w_ok(registers, sizeof *registers), "an object");
  ES_PROVE(__CPROVER_w_ok(value, sizeof *value), "an object");
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  (void)offset;
  (void)width;
  *value = nondet_uint64_t();
  const unsigned refusal = nondet_unsigned();
  return refusal < ES_TPM_TIS_REFUSAL_COUNT ? &es_tpm_tis_refusals[refusal] : ES_OK;
}

/* Bytes of the register at the offset and where it begins; 0: there is none. */
unsigned write_place(uint64_t offset, uint64_t *start_of);

/* What call_write_place proves, for those who call it. */
unsigned tpm_tis_write_place_by_contract(uint64_t offset, uint64_t *start_of) {
  ES_PROVE(__CPROVER_w_ok(start_of, sizeof *start_of), "an object");
  (void)offset;
  *start_of = nondet_uint64_t();
  const unsigned result = nondet_unsigned();
  ES_ASSUME(result == 0 || (*start_of <= offset && offset - *start_of < result && result <= 4));
  return result;
}

/* An access of exactly one register. */
es_result write_exact(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality, uint64_t offset,
                      unsigned width, uint64_t value);

/* What call_write_exact proves, for those who call it. */
es_result tpm_tis_write_exact_by_contract(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner,
                                          unsigned locality, uint64_t offset, unsigned width, uint64_t value) {
  ES_PROVE(locality < ES_TPM_TIS_LOCALITY_COUNT, "one that there is");
  ES_PROVE(__CPROVER_w_ok(registers, sizeof *registers), "an object");
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)locality;
  (void)offset;
  (void)width;
  (void)value;
  const unsigned refusal = nondet_unsigned();
  return refusal < ES_TPM_TIS_REFUSAL_COUNT ? &es_tpm_tis_refusals[refusal] : ES_OK;
}

/* specs/tpm/tis.yaml reset: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_reset(void) {
  ES_ANY(struct es_tpm_tis, registers);
  es_tpm_tis_reset(&registers);
  ES_REACHED("returned");
}

/* specs/tpm/tis.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_tpm_tis, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  const es_result result = es_tpm_tis_read(&registers, NULL, offset, width, &value);
  es_prove_result(result, es_tpm_tis_refusals, ES_TPM_TIS_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/tpm/tis.yaml write: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_tpm_tis, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  const es_result result = es_tpm_tis_write(&registers, NULL, offset, width, value);
  es_prove_result(result, es_tpm_tis_refusals, ES_TPM_TIS_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/tpm/tis.yaml read place: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read_place(void) {
  const uint64_t offset = nondet_uint64_t();
  ES_ANY(uint64_t, start_of);
  const unsigned result = read_place(offset, &start_of);
  ES_PROVE(result == 0 || (start_of <= offset && offset - start_of < result && result <= 4), "what it promises");
  ES_REACHED("returned");
}

/* specs/tpm/tis.yaml read exact: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read_exact(void) {
  ES_ANY(struct es_tpm_tis, registers);
  const unsigned locality = nondet_unsigned();
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  ES_ASSUME(locality < ES_TPM_TIS_LOCALITY_COUNT);
  const es_result result = read_exact(&registers, NULL, locality, offset, width, &value);
  es_prove_result(result, es_tpm_tis_refusals, ES_TPM_TIS_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/tpm/tis.yaml write place: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write_place(void) {
  const uint64_t offset = nondet_uint64_t();
  ES_ANY(uint64_t, start_of);
  const unsigned result = write_place(offset, &start_of);
  ES_PROVE(result == 0 || (start_of <= offset && offset - start_of < result && result <= 4), "what it promises");
  ES_REACHED("returned");
}

/* specs/tpm/tis.yaml write exact: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write_exact(void) {
  ES_ANY(struct es_tpm_tis, registers);
  const unsigned locality = nondet_unsigned();
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  ES_ASSUME(locality < ES_TPM_TIS_LOCALITY_COUNT);
  const es_result result = write_exact(&registers, NULL, locality, offset, width, value);
  es_prove_result(result, es_tpm_tis_refusals, ES_TPM_TIS_REFUSAL_COUNT);
  ES_REACHED("returned");
}
