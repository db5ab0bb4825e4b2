/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator.
 * What CBMC proves of uart-16550, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/uart_16550_registers.h"
#include "generated/uart_16550_spec.h"
#include "generated/uart_16550_wire.h"

/* specs/platform/uart-16550.yaml:54 By hand: anything. */
uint8_t es_uart_16550_on_read_rbr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/uart-16550.yaml:55 By hand: anything. */
void es_uart_16550_on_write_thr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/uart-16550.yaml:57 By hand: anything. */
void es_uart_16550_on_write_ier(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/uart-16550.yaml:71 By hand: anything. */
uint8_t es_uart_16550_on_read_iir(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/uart-16550.yaml:72 By hand: anything. */
void es_uart_16550_on_write_fcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/uart-16550.yaml:97 By hand: anything. */
void es_uart_16550_on_write_mcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/uart-16550.yaml:111 By hand: anything. */
uint8_t es_uart_16550_on_read_lsr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/uart-16550.yaml:112 By hand: anything. */
uint8_t es_uart_16550_on_read_msr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/uart-16550.yaml reset: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_reset(void) {
  ES_ANY(struct es_uart_16550, registers);
  es_uart_16550_reset(&registers);
  ES_REACHED("returned");
}

/* specs/platform/uart-16550.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_uart_16550, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  const es_result result = es_uart_16550_read(&registers, NULL, offset, width, &value);
  es_prove_result(result, es_uart_16550_refusals, ES_UART_16550_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/platform/uart-16550.yaml write: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_uart_16550, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  const es_result result = es_uart_16550_write(&registers, NULL, offset, width, value);
  es_prove_result(result, es_uart_16550_refusals, ES_UART_16550_REFUSAL_COUNT);
  ES_REACHED("returned");
}
