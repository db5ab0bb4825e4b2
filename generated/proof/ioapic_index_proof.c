/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator.
 * What CBMC proves of ioapic-index, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/ioapic_index_registers.h"
#include "generated/ioapic_index_spec.h"
#include "generated/ioapic_index_wire.h"

/* specs/platform/ioapic-index.yaml:25 By hand: anything. */
void es_ioapic_index_on_write_redirection_low(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                              unsigned index, uint32_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)index;
  (void)value;
}

/* specs/platform/ioapic-index.yaml:43 By hand: anything. */
void es_ioapic_index_on_write_redirection_high(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                               unsigned index, uint32_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)index;
  (void)value;
}

/* specs/platform/ioapic-index.yaml reset: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_reset(void) {
  ES_ANY(struct es_ioapic_index, registers);
  es_ioapic_index_reset(&registers);
  ES_REACHED("returned");
}

/* specs/platform/ioapic-index.yaml read: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_ioapic_index, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  const es_result result = es_ioapic_index_read(&registers, NULL, offset, width, &value);
  es_prove_result(result, es_ioapic_index_refusals, ES_IOAPIC_INDEX_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/platform/ioapic-index.yaml write: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_ioapic_index, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  const es_result result = es_ioapic_index_write(&registers, NULL, offset, width, value);
  es_prove_result(result, es_ioapic_index_refusals, ES_IOAPIC_INDEX_REFUSAL_COUNT);
  ES_REACHED("returned");
}
