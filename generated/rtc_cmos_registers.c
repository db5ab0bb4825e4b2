/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator. */
#include "generated/rtc_cmos_registers.h"

#include "generated/rtc_cmos_spec.h"

/* Values after power-on and reset. */
void es_rtc_cmos_reset(struct es_rtc_cmos *registers) {
  *registers = (struct es_rtc_cmos){0};
  registers->control_a = 38u;
  registers->control_b = 2u;
  registers->control_d = 128u;
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/platform/rtc-cmos.yaml:16 */
static es_result read_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_SECONDS_READ]);
  *value = es_rtc_cmos_on_read_seconds(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:16 */
static es_result write_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_SECONDS_WRITE]);
  es_rtc_cmos_on_write_seconds(registers, owner, value);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:17 */
static es_result read_seconds_alarm(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_SECONDS_ALARM_READ]);
  *value = registers->seconds_alarm;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:17 */
static es_result write_seconds_alarm(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_SECONDS_ALARM_WRITE]);
  registers->seconds_alarm = value;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:18 */
static es_result read_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_MINUTES_READ]);
  *value = es_rtc_cmos_on_read_minutes(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:18 */
static es_result write_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_MINUTES_WRITE]);
  es_rtc_cmos_on_write_minutes(registers, owner, value);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:19 */
static es_result read_minutes_alarm(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_MINUTES_ALARM_READ]);
  *value = registers->minutes_alarm;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:19 */
static es_result write_minutes_alarm(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_MINUTES_ALARM_WRITE]);
  registers->minutes_alarm = value;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:20 */
static es_result read_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_HOURS_READ]);
  *value = es_rtc_cmos_on_read_hours(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:20 */
static es_result write_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_HOURS_WRITE]);
  es_rtc_cmos_on_write_hours(registers, owner, value);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:21 */
static es_result read_hours_alarm(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_HOURS_ALARM_READ]);
  *value = registers->hours_alarm;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:21 */
static es_result write_hours_alarm(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_HOURS_ALARM_WRITE]);
  registers->hours_alarm = value;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:22 */
static es_result read_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_DAY_OF_WEEK_READ]);
  *value = es_rtc_cmos_on_read_day_of_week(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:22 */
static es_result write_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_DAY_OF_WEEK_WRITE]);
  es_rtc_cmos_on_write_day_of_week(registers, owner, value);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:23 */
static es_result read_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_DAY_OF_MONTH_READ]);
  *value = es_rtc_cmos_on_read_day_of_month(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:23 */
static es_result write_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_DAY_OF_MONTH_WRITE]);
  es_rtc_cmos_on_write_day_of_month(registers, owner, value);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:24 */
static es_result read_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_MONTH_READ]);
  *value = es_rtc_cmos_on_read_month(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:24 */
static es_result write_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_MONTH_WRITE]);
  es_rtc_cmos_on_write_month(registers, owner, value);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:25 */
static es_result read_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_YEAR_READ]);
  *value = es_rtc_cmos_on_read_year(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:25 */
static es_result write_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_YEAR_WRITE]);
  es_rtc_cmos_on_write_year(registers, owner, value);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:26 */
static es_result read_control_a(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_CONTROL_A_READ]);
  *value = es_rtc_cmos_on_read_control_a(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:26 */
static es_result write_control_a(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_CONTROL_A_WRITE]);
  value = (uint8_t)(value & 127u);
  uint8_t after = registers->control_a;
  after = (uint8_t)((after & 128u) | (value & 127u));
  registers->control_a = after;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:36 */
static es_result read_control_b(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_CONTROL_B_READ]);
  *value = registers->control_b;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:36 */
static es_result write_control_b(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_CONTROL_B_WRITE]);
  registers->control_b = value;
  es_rtc_cmos_on_write_control_b(registers, owner, value);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:51 */
static es_result read_control_c(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_CONTROL_C_READ]);
  *value = registers->control_c;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:57 */
static es_result read_control_d(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_CONTROL_D_READ]);
  *value = registers->control_d;
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:64 */
static es_result read_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t *value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_CENTURY_READ]);
  *value = es_rtc_cmos_on_read_century(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc-cmos.yaml:64 */
static es_result write_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_count(&es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_CENTURY_WRITE]);
  es_rtc_cmos_on_write_century(registers, owner, value);
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t offset,
                            unsigned width, uint64_t *value) {
  (void)width;
  switch (offset) {
  /* specs/platform/rtc-cmos.yaml:16 */
  case ES_RTC_CMOS_SECONDS:
    return read_seconds(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:17 */
  case ES_RTC_CMOS_SECONDS_ALARM:
    return read_seconds_alarm(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:18 */
  case ES_RTC_CMOS_MINUTES:
    return read_minutes(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:19 */
  case ES_RTC_CMOS_MINUTES_ALARM:
    return read_minutes_alarm(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:20 */
  case ES_RTC_CMOS_HOURS:
    return read_hours(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:21 */
  case ES_RTC_CMOS_HOURS_ALARM:
    return read_hours_alarm(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:22 */
  case ES_RTC_CMOS_DAY_OF_WEEK:
    return read_day_of_week(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:23 */
  case ES_RTC_CMOS_DAY_OF_MONTH:
    return read_day_of_month(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:24 */
  case ES_RTC_CMOS_MONTH:
    return read_month(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:25 */
  case ES_RTC_CMOS_YEAR:
    return read_year(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:26 */
  case ES_RTC_CMOS_CONTROL_A:
    return read_control_a(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:36 */
  case ES_RTC_CMOS_CONTROL_B:
    return read_control_b(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:51 */
  case ES_RTC_CMOS_CONTROL_C:
    return read_control_c(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:57 */
  case ES_RTC_CMOS_CONTROL_D:
    return read_control_d(registers, owner, value);
  /* specs/platform/rtc-cmos.yaml:64 */
  case ES_RTC_CMOS_CENTURY:
    return read_century(registers, owner, value);
  default:
    return &es_rtc_cmos_refusals[ES_RTC_CMOS_REFUSAL_ACCESS_OFFSET_READ];
  }
}

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
es_result es_rtc_cmos_read(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t offset,
                           unsigned width, uint64_t *value) {
  *value = 0u & mask_of(width);
  if (width != 1) {
    return &es_rtc_cmos_refusals[ES_RTC_CMOS_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  return read_exact(registers, owner, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t offset,
                             unsigned width, uint64_t value) {
  (void)width;
  switch (offset) {
  /* specs/platform/rtc-cmos.yaml:16 */
  case ES_RTC_CMOS_SECONDS:
    return write_seconds(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:17 */
  case ES_RTC_CMOS_SECONDS_ALARM:
    return write_seconds_alarm(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:18 */
  case ES_RTC_CMOS_MINUTES:
    return write_minutes(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:19 */
  case ES_RTC_CMOS_MINUTES_ALARM:
    return write_minutes_alarm(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:20 */
  case ES_RTC_CMOS_HOURS:
    return write_hours(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:21 */
  case ES_RTC_CMOS_HOURS_ALARM:
    return write_hours_alarm(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:22 */
  case ES_RTC_CMOS_DAY_OF_WEEK:
    return write_day_of_week(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:23 */
  case ES_RTC_CMOS_DAY_OF_MONTH:
    return write_day_of_month(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:24 */
  case ES_RTC_CMOS_MONTH:
    return write_month(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:25 */
  case ES_RTC_CMOS_YEAR:
    return write_year(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:26 */
  case ES_RTC_CMOS_CONTROL_A:
    return write_control_a(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:36 */
  case ES_RTC_CMOS_CONTROL_B:
    return write_control_b(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc-cmos.yaml:51 */
  case ES_RTC_CMOS_CONTROL_C:
    return &es_rtc_cmos_refusals[ES_RTC_CMOS_REFUSAL_CONTROL_C_WRITE];
  /* specs/platform/rtc-cmos.yaml:57 */
  case ES_RTC_CMOS_CONTROL_D:
    return &es_rtc_cmos_refusals[ES_RTC_CMOS_REFUSAL_CONTROL_D_WRITE];
  /* specs/platform/rtc-cmos.yaml:64 */
  case ES_RTC_CMOS_CENTURY:
    return write_century(registers, owner, (uint8_t)(value & 255u));
  default:
    return &es_rtc_cmos_refusals[ES_RTC_CMOS_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

/* A write of `width` bytes. What is refused changes nothing. */
es_result es_rtc_cmos_write(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t offset,
                            unsigned width, uint64_t value) {
  if (width != 1) {
    return &es_rtc_cmos_refusals[ES_RTC_CMOS_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  return write_exact(registers, owner, offset, width, value);
}
