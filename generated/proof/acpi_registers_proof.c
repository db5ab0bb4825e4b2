/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator.
 * What CBMC proves of acpi-registers, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/acpi_registers_registers.h"
#include "generated/acpi_registers_spec.h"
#include "generated/acpi_registers_wire.h"

/* specs/platform/acpi-registers.yaml:16 By hand: anything. */
void es_acpi_registers_on_write_sleep_control(struct es_acpi_registers *registers,
                                              struct es_acpi_registers_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/acpi-registers.yaml:28 By hand: anything. */
void es_acpi_registers_on_write_reset_control(struct es_acpi_registers *registers,
                                              struct es_acpi_registers_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/acpi-registers.yaml reset: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_reset(void) {
  ES_ANY(struct es_acpi_registers, registers);
  es_acpi_registers_reset(&registers);
  ES_REACHED("returned");
}

/* specs/platform/acpi-registers.yaml read: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_acpi_registers, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  const es_result result = es_acpi_registers_read(&registers, NULL, offset, width, &value);
  es_prove_result(result, es_acpi_registers_refusals, ES_ACPI_REGISTERS_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/platform/acpi-registers.yaml write: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_acpi_registers, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  const es_result result = es_acpi_registers_write(&registers, NULL, offset, width, value);
  es_prove_result(result, es_acpi_registers_refusals, ES_ACPI_REGISTERS_REFUSAL_COUNT);
  ES_REACHED("returned");
}
