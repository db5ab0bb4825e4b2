/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator. */
#include "generated/rtc_registers.h"

#include "generated/rtc_spec.h"

/* Values after power-on and reset. */
void es_rtc_reset(struct es_rtc *registers) {
  *registers = (struct es_rtc){0};
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/platform/rtc.yaml:11 */
static es_result write_index(struct es_rtc *registers, struct es_rtc_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_rtc_counters[ES_RTC_COUNTER_INDEX_WRITE]);
  registers->index = value;
  return ES_OK;
}

/* specs/platform/rtc.yaml:19 */
static es_result read_data(struct es_rtc *registers, struct es_rtc_owner *owner, uint64_t *value) {
  es_count(&es_rtc_counters[ES_RTC_COUNTER_DATA_READ]);
  *value = es_rtc_on_read_data(registers, owner);
  return ES_OK;
}

/* specs/platform/rtc.yaml:19 */
static es_result write_data(struct es_rtc *registers, struct es_rtc_owner *owner, uint8_t value) {
  es_count(&es_rtc_counters[ES_RTC_COUNTER_DATA_WRITE]);
  es_rtc_on_write_data(registers, owner, value);
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_rtc *registers, struct es_rtc_owner *owner, uint64_t offset, unsigned width,
                            uint64_t *value) {
  (void)width;
  switch (offset) {
  /* specs/platform/rtc.yaml:11 */
  case ES_RTC_INDEX:
    return &es_rtc_refusals[ES_RTC_REFUSAL_INDEX_READ];
  /* specs/platform/rtc.yaml:19 */
  case ES_RTC_DATA:
    return read_data(registers, owner, value);
  default:
    return &es_rtc_refusals[ES_RTC_REFUSAL_ACCESS_OFFSET_READ];
  }
}

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
es_result es_rtc_read(struct es_rtc *registers, struct es_rtc_owner *owner, uint64_t offset, unsigned width,
                      uint64_t *value) {
  *value = 255u & mask_of(width);
  if (width != 1) {
    return &es_rtc_refusals[ES_RTC_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  return read_exact(registers, owner, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_rtc *registers, struct es_rtc_owner *owner, uint64_t offset, unsigned width,
                             uint64_t value) {
  (void)width;
  switch (offset) {
  /* specs/platform/rtc.yaml:11 */
  case ES_RTC_INDEX:
    return write_index(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/rtc.yaml:19 */
  case ES_RTC_DATA:
    return write_data(registers, owner, (uint8_t)(value & 255u));
  default:
    return &es_rtc_refusals[ES_RTC_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

/* A write of `width` bytes. What is refused changes nothing. */
es_result es_rtc_write(struct es_rtc *registers, struct es_rtc_owner *owner, uint64_t offset, unsigned width,
                       uint64_t value) {
  if (width != 1) {
    return &es_rtc_refusals[ES_RTC_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  return write_exact(registers, owner, offset, width, value);
}
