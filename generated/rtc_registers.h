/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator.
 * The two ports of the MC146818 real-time clock: an index and the byte of CMOS memory that it selects. */
#ifndef ES_GENERATED_RTC_REGISTERS_H
#define ES_GENERATED_RTC_REGISTERS_H

#include <stdint.h>

#include "runtime/result.h"

#define ES_RTC_SIZE 2u /* bytes that the block takes */
#define ES_RTC_INDEX 0u
#define ES_RTC_DATA 1u
#define ES_RTC_INDEX_ADDRESS_MASK 127u

static inline uint8_t es_rtc_value_index_address(uint8_t value) {
  return (uint8_t)(value & ES_RTC_INDEX_ADDRESS_MASK);
}

#define ES_RTC_INDEX_NMI_DISABLE_MASK 128u

static inline uint8_t es_rtc_value_index_nmi_disable(uint8_t value) {
  return (uint8_t)((value & ES_RTC_INDEX_NMI_DISABLE_MASK) >> 7);
}

/* What the block stores. */
struct es_rtc {
  uint8_t index;
};

/* Defined by hand. */
struct es_rtc_owner;

static inline uint8_t es_rtc_get_index_address(const struct es_rtc *registers) {
  return es_rtc_value_index_address(registers->index);
}

static inline void es_rtc_set_index_address(struct es_rtc *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_INDEX_ADDRESS_MASK;
  const uint8_t rest = registers->index & (uint8_t)~mask;
  registers->index = (uint8_t)(rest | (x & mask));
}

static inline uint8_t es_rtc_get_index_nmi_disable(const struct es_rtc *registers) {
  return es_rtc_value_index_nmi_disable(registers->index);
}

static inline void es_rtc_set_index_nmi_disable(struct es_rtc *registers, uint8_t x) {
  const uint8_t mask = ES_RTC_INDEX_NMI_DISABLE_MASK;
  const uint8_t rest = registers->index & (uint8_t)~mask;
  registers->index = (uint8_t)(rest | (((uint8_t)x << 7) & mask));
}

/* specs/platform/rtc.yaml:19 Reads of data: read-selected. */
uint8_t es_rtc_on_read_data(struct es_rtc *registers, struct es_rtc_owner *owner);

/* specs/platform/rtc.yaml:19 Writes to data: write-selected. */
void es_rtc_on_write_data(struct es_rtc *registers, struct es_rtc_owner *owner, uint8_t value);

/* Values after power-on and reset. */
void es_rtc_reset(struct es_rtc *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
ES_MUST_USE es_result es_rtc_read(struct es_rtc *registers, struct es_rtc_owner *owner, uint64_t offset, unsigned width,
                                  uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. */
ES_MUST_USE es_result es_rtc_write(struct es_rtc *registers, struct es_rtc_owner *owner, uint64_t offset,
                                   unsigned width, uint64_t value);

#endif
