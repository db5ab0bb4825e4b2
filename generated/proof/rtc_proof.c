/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator.
 * What CBMC proves of rtc, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/rtc_registers.h"
#include "generated/rtc_spec.h"

/* specs/platform/rtc.yaml:19 By hand: anything. */
uint8_t es_rtc_on_read_data(struct es_rtc *registers, struct es_rtc_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc.yaml:19 By hand: anything. */
void es_rtc_on_write_data(struct es_rtc *registers, struct es_rtc_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc.yaml reset: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_reset(void) {
  ES_ANY(struct es_rtc, registers);
  es_rtc_reset(&registers);
  ES_REACHED("returned");
}

/* specs/platform/rtc.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_rtc, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  const es_result result = es_rtc_read(&registers, NULL, offset, width, &value);
  es_prove_result(result, es_rtc_refusals, ES_RTC_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/platform/rtc.yaml write: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_rtc, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  const es_result result = es_rtc_write(&registers, NULL, offset, width, value);
  es_prove_result(result, es_rtc_refusals, ES_RTC_REFUSAL_COUNT);
  ES_REACHED("returned");
}
