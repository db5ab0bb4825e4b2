/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator.
 * The CMOS memory behind the real-time clock's index: time, alarm and control registers, century. The rest of the
 * 128 bytes is not there. */
#ifndef ES_GENERATED_RTC_CMOS_REGISTERS_H
#define ES_GENERATED_RTC_CMOS_REGISTERS_H

#include <stdint.h>

#include "generated/rtc_cmos_wire.h"
#include "runtime/result.h"

#define ES_RTC_CMOS_SIZE 128u /* bytes that the block takes */
#define ES_RTC_CMOS_SECONDS 0u
#define ES_RTC_CMOS_SECONDS_ALARM 1u
#define ES_RTC_CMOS_MINUTES 2u
#define ES_RTC_CMOS_MINUTES_ALARM 3u
#define ES_RTC_CMOS_HOURS 4u
#define ES_RTC_CMOS_HOURS_ALARM 5u
#define ES_RTC_CMOS_DAY_OF_WEEK 6u /* Sunday is 1. */
#define ES_RTC_CMOS_DAY_OF_MONTH 7u
#define ES_RTC_CMOS_MONTH 8u
#define ES_RTC_CMOS_YEAR 9u /* The year's last two digits. */
#define ES_RTC_CMOS_CONTROL_A 10u
#define ES_RTC_CMOS_CONTROL_B 11u
#define ES_RTC_CMOS_CONTROL_C 12u /* Interrupt flags. The port has no interrupt line here, so none is ever set. */
#define ES_RTC_CMOS_CONTROL_D 13u
#define ES_RTC_CMOS_CENTURY 50u /* The FADT names this place. */
#define ES_RTC_CMOS_CONTROL_A_RATE_MASK 15u

static inline uint8_t es_rtc_cmos_value_control_a_rate(uint8_t value) {
  return (uint8_t)(value & ES_RTC_CMOS_CONTROL_A_RATE_MASK);
}

#define ES_RTC_CMOS_CONTROL_A_DIVIDER_MASK 112u

static inline uint8_t es_rtc_cmos_value_control_a_divider(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_A_DIVIDER_MASK) >> 4);
}

#define ES_RTC_CMOS_CONTROL_A_UPDATE_IN_PROGRESS_MASK 128u

static inline uint8_t es_rtc_cmos_value_control_a_update_in_progress(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_A_UPDATE_IN_PROGRESS_MASK) >> 7);
}

#define ES_RTC_CMOS_CONTROL_B_DAYLIGHT_SAVING_MASK 1u

static inline uint8_t es_rtc_cmos_value_control_b_daylight_saving(uint8_t value) {
  return (uint8_t)(value & ES_RTC_CMOS_CONTROL_B_DAYLIGHT_SAVING_MASK);
}

#define ES_RTC_CMOS_CONTROL_B_HOURS_24_MASK 2u

static inline uint8_t es_rtc_cmos_value_control_b_hours_24(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_B_HOURS_24_MASK) >> 1);
}

#define ES_RTC_CMOS_CONTROL_B_BINARY_MASK 4u

static inline uint8_t es_rtc_cmos_value_control_b_binary(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_B_BINARY_MASK) >> 2);
}

#define ES_RTC_CMOS_CONTROL_B_SQUARE_WAVE_MASK 8u

static inline uint8_t es_rtc_cmos_value_control_b_square_wave(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_B_SQUARE_WAVE_MASK) >> 3);
}

#define ES_RTC_CMOS_CONTROL_B_UPDATE_INTERRUPT_MASK 16u

static inline uint8_t es_rtc_cmos_value_control_b_update_interrupt(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_B_UPDATE_INTERRUPT_MASK) >> 4);
}

#define ES_RTC_CMOS_CONTROL_B_ALARM_INTERRUPT_MASK 32u

static inline uint8_t es_rtc_cmos_value_control_b_alarm_interrupt(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_B_ALARM_INTERRUPT_MASK) >> 5);
}

#define ES_RTC_CMOS_CONTROL_B_PERIODIC_INTERRUPT_MASK 64u

static inline uint8_t es_rtc_cmos_value_control_b_periodic_interrupt(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_B_PERIODIC_INTERRUPT_MASK) >> 6);
}

#define ES_RTC_CMOS_CONTROL_B_SET_MASK 128u /* The clock stands still while it is set. */

static inline uint8_t es_rtc_cmos_value_control_b_set(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_B_SET_MASK) >> 7);
}

#define ES_RTC_CMOS_CONTROL_D_VALID_MASK 128u

static inline uint8_t es_rtc_cmos_value_control_d_valid(uint8_t value) {
  return (uint8_t)((value & ES_RTC_CMOS_CONTROL_D_VALID_MASK) >> 7);
}

/* What the block stores. */
struct es_rtc_cmos {
  uint8_t seconds_alarm;
  uint8_t minutes_alarm;
  uint8_t hours_alarm;
  uint8_t control_a;
  uint8_t control_b;
  uint8_t control_c; /* Interrupt flags. The port has no interrupt line here, so none is ever set. */
  uint8_t control_d;
};

/* Defined by hand. */
struct es_rtc_cmos_owner;

static inline uint8_t es_rtc_cmos_get_control_a_rate(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_a_rate(registers->control_a);
}

static inline void es_rtc_cmos_set_control_a_rate(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_A_RATE_MASK;
  const uint8_t rest = registers->control_a & (uint8_t)~mask;
  registers->control_a = (uint8_t)(rest | (x & mask));
}

static inline uint8_t es_rtc_cmos_get_control_a_divider(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_a_divider(registers->control_a);
}

static inline void es_rtc_cmos_set_control_a_divider(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_A_DIVIDER_MASK;
  const uint8_t rest = registers->control_a & (uint8_t)~mask;
  registers->control_a = (uint8_t)(rest | (((uint8_t)x << 4) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_a_update_in_progress(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_a_update_in_progress(registers->control_a);
}

static inline void es_rtc_cmos_set_control_a_update_in_progress(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_A_UPDATE_IN_PROGRESS_MASK;
  const uint8_t rest = registers->control_a & (uint8_t)~mask;
  registers->control_a = (uint8_t)(rest | (((uint8_t)x << 7) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_b_daylight_saving(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_b_daylight_saving(registers->control_b);
}

static inline void es_rtc_cmos_set_control_b_daylight_saving(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_B_DAYLIGHT_SAVING_MASK;
  const uint8_t rest = registers->control_b & (uint8_t)~mask;
  registers->control_b = (uint8_t)(rest | (x & mask));
}

static inline uint8_t es_rtc_cmos_get_control_b_hours_24(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_b_hours_24(registers->control_b);
}

static inline void es_rtc_cmos_set_control_b_hours_24(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_B_HOURS_24_MASK;
  const uint8_t rest = registers->control_b & (uint8_t)~mask;
  registers->control_b = (uint8_t)(rest | (((uint8_t)x << 1) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_b_binary(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_b_binary(registers->control_b);
}

static inline void es_rtc_cmos_set_control_b_binary(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_B_BINARY_MASK;
  const uint8_t rest = registers->control_b & (uint8_t)~mask;
  registers->control_b = (uint8_t)(rest | (((uint8_t)x << 2) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_b_square_wave(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_b_square_wave(registers->control_b);
}

static inline void es_rtc_cmos_set_control_b_square_wave(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_B_SQUARE_WAVE_MASK;
  const uint8_t rest = registers->control_b & (uint8_t)~mask;
  registers->control_b = (uint8_t)(rest | (((uint8_t)x << 3) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_b_update_interrupt(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_b_update_interrupt(registers->control_b);
}

static inline void es_rtc_cmos_set_control_b_update_interrupt(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_B_UPDATE_INTERRUPT_MASK;
  const uint8_t rest = registers->control_b & (uint8_t)~mask;
  registers->control_b = (uint8_t)(rest | (((uint8_t)x << 4) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_b_alarm_interrupt(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_b_alarm_interrupt(registers->control_b);
}

static inline void es_rtc_cmos_set_control_b_alarm_interrupt(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_B_ALARM_INTERRUPT_MASK;
  const uint8_t rest = registers->control_b & (uint8_t)~mask;
  registers->control_b = (uint8_t)(rest | (((uint8_t)x << 5) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_b_periodic_interrupt(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_b_periodic_interrupt(registers->control_b);
}

static inline void es_rtc_cmos_set_control_b_periodic_interrupt(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_B_PERIODIC_INTERRUPT_MASK;
  const uint8_t rest = registers->control_b & (uint8_t)~mask;
  registers->control_b = (uint8_t)(rest | (((uint8_t)x << 6) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_b_set(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_b_set(registers->control_b);
}

static inline void es_rtc_cmos_set_control_b_set(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_B_SET_MASK;
  const uint8_t rest = registers->control_b & (uint8_t)~mask;
  registers->control_b = (uint8_t)(rest | (((uint8_t)x << 7) & mask));
}

static inline uint8_t es_rtc_cmos_get_control_d_valid(const struct es_rtc_cmos *registers) {
  return es_rtc_cmos_value_control_d_valid(registers->control_d);
}

static inline void es_rtc_cmos_set_control_d_valid(struct es_rtc_cmos *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_CMOS_CONTROL_D_VALID_MASK;
  const uint8_t rest = registers->control_d & (uint8_t)~mask;
  registers->control_d = (uint8_t)(rest | (((uint8_t)x << 7) & mask));
}

/* specs/platform/rtc-cmos.yaml:16 Reads of seconds: read-seconds. */
uint8_t es_rtc_cmos_on_read_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:16 Writes to seconds: write-seconds. */
void es_rtc_cmos_on_write_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* specs/platform/rtc-cmos.yaml:18 Reads of minutes: read-minutes. */
uint8_t es_rtc_cmos_on_read_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:18 Writes to minutes: write-minutes. */
void es_rtc_cmos_on_write_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* specs/platform/rtc-cmos.yaml:20 Reads of hours: read-hours. */
uint8_t es_rtc_cmos_on_read_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:20 Writes to hours: write-hours. */
void es_rtc_cmos_on_write_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* specs/platform/rtc-cmos.yaml:22 Reads of day-of-week: read-day-of-week. */
uint8_t es_rtc_cmos_on_read_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:22 Writes to day-of-week: write-day-of-week. */
void es_rtc_cmos_on_write_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* specs/platform/rtc-cmos.yaml:23 Reads of day-of-month: read-day-of-month. */
uint8_t es_rtc_cmos_on_read_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:23 Writes to day-of-month: write-day-of-month. */
void es_rtc_cmos_on_write_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* specs/platform/rtc-cmos.yaml:24 Reads of month: read-month. */
uint8_t es_rtc_cmos_on_read_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:24 Writes to month: write-month. */
void es_rtc_cmos_on_write_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* specs/platform/rtc-cmos.yaml:25 Reads of year: read-year. */
uint8_t es_rtc_cmos_on_read_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:25 Writes to year: write-year. */
void es_rtc_cmos_on_write_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* specs/platform/rtc-cmos.yaml:26 Reads of control-a: read-control-a. */
uint8_t es_rtc_cmos_on_read_control_a(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:36 Writes to control-b: write-control-b. */
void es_rtc_cmos_on_write_control_b(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* specs/platform/rtc-cmos.yaml:64 Reads of century: read-century. */
uint8_t es_rtc_cmos_on_read_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner);

/* specs/platform/rtc-cmos.yaml:64 Writes to century: write-century. */
void es_rtc_cmos_on_write_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value);

/* Values after power-on and reset. */
void es_rtc_cmos_reset(struct es_rtc_cmos *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
ES_MUST_USE es_result es_rtc_cmos_read(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t offset,
                                       unsigned width, uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. */
ES_MUST_USE es_result es_rtc_cmos_write(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint64_t offset,
                                        unsigned width, uint64_t value);

#endif
