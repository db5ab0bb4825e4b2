/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator.
 * What CBMC proves of ioapic, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/ioapic_registers.h"
#include "generated/ioapic_spec.h"

/* specs/platform/ioapic.yaml:13 By hand: anything. */
uint32_t es_ioapic_on_read_window(struct es_ioapic *registers, struct es_ioapic_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint32_t();
}

/* specs/platform/ioapic.yaml:13 By hand: anything. */
void es_ioapic_on_write_window(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/ioapic.yaml:14 By hand: anything. */
void es_ioapic_on_write_eoi(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/ioapic.yaml reset: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_reset(void) {
  ES_ANY(struct es_ioapic, registers);
  es_ioapic_reset(&registers);
  ES_REACHED("returned");
}

/* specs/platform/ioapic.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_ioapic, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  const es_result result = es_ioapic_read(&registers, NULL, offset, width, &value);
  es_prove_result(result, es_ioapic_refusals, ES_IOAPIC_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/platform/ioapic.yaml write: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_ioapic, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  const es_result result = es_ioapic_write(&registers, NULL, offset, width, value);
  es_prove_result(result, es_ioapic_refusals, ES_IOAPIC_REFUSAL_COUNT);
  ES_REACHED("returned");
}
