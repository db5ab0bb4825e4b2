/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator.
 * What CBMC proves of rtc-cmos, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/rtc_cmos_registers.h"
#include "generated/rtc_cmos_spec.h"
#include "generated/rtc_cmos_wire.h"

/* specs/platform/rtc-cmos.yaml:16 By hand: anything. */
uint8_t es_rtc_cmos_on_read_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:16 By hand: anything. */
void es_rtc_cmos_on_write_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml:18 By hand: anything. */
uint8_t es_rtc_cmos_on_read_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:18 By hand: anything. */
void es_rtc_cmos_on_write_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml:20 By hand: anything. */
uint8_t es_rtc_cmos_on_read_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:20 By hand: anything. */
void es_rtc_cmos_on_write_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml:22 By hand: anything. */
uint8_t es_rtc_cmos_on_read_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:22 By hand: anything. */
void es_rtc_cmos_on_write_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml:23 By hand: anything. */
uint8_t es_rtc_cmos_on_read_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:23 By hand: anything. */
void es_rtc_cmos_on_write_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml:24 By hand: anything. */
uint8_t es_rtc_cmos_on_read_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:24 By hand: anything. */
void es_rtc_cmos_on_write_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml:25 By hand: anything. */
uint8_t es_rtc_cmos_on_read_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:25 By hand: anything. */
void es_rtc_cmos_on_write_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml:26 By hand: anything. */
uint8_t es_rtc_cmos_on_read_control_a(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:36 By hand: anything. */
void es_rtc_cmos_on_write_control_b(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml:64 By hand: anything. */
uint8_t es_rtc_cmos_on_read_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  return nondet_uint8_t();
}

/* specs/platform/rtc-cmos.yaml:64 By hand: anything. */
void es_rtc_cmos_on_write_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  __CPROVER_havoc_object(registers);
  (void)owner;
  (void)value;
}

/* specs/platform/rtc-cmos.yaml reset: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_reset(void) {
  ES_ANY(struct es_rtc_cmos, registers);
  es_rtc_cmos_reset(&registers);
  ES_REACHED("returned");
}

/* specs/platform/rtc-cmos.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_rtc_cmos, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  const es_result result = es_rtc_cmos_read(&registers, NULL, offset, width, &value);
  es_prove_result(result, es_rtc_cmos_refusals, ES_RTC_CMOS_REFUSAL_COUNT);
  ES_REACHED("returned");
}

/* specs/platform/rtc-cmos.yaml write: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_rtc_cmos, registers);
  const uint64_t offset = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  const es_result result = es_rtc_cmos_write(&registers, NULL, offset, width, value);
  es_prove_result(result, es_rtc_cmos_refusals, ES_RTC_CMOS_REFUSAL_COUNT);
  ES_REACHED("returned");
}
