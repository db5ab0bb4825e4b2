/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator.
 * The registers behind an I/O APIC's index. An offset is an index times 4, for the index counts registers of 32
 * bits. */
#ifndef ES_GENERATED_IOAPIC_INDEX_REGISTERS_H
#define ES_GENERATED_IOAPIC_INDEX_REGISTERS_H

#include <stdint.h>

#include "generated/ioapic_index_wire.h"
#include "runtime/result.h"

#define ES_IOAPIC_INDEX_SIZE 256u /* bytes that the block takes */
#define ES_IOAPIC_INDEX_ID 0u
#define ES_IOAPIC_INDEX_VERSION 4u
#define ES_IOAPIC_INDEX_ARBITRATION 8u
#define ES_IOAPIC_INDEX_REDIRECTION_LOW 64u
#define ES_IOAPIC_INDEX_REDIRECTION_LOW_COUNT 24u
#define ES_IOAPIC_INDEX_REDIRECTION_LOW_STRIDE 8u
#define ES_IOAPIC_INDEX_REDIRECTION_LOW_END 256u /* behind the last */
#define ES_IOAPIC_INDEX_REDIRECTION_HIGH 68u
#define ES_IOAPIC_INDEX_REDIRECTION_HIGH_COUNT 24u
#define ES_IOAPIC_INDEX_REDIRECTION_HIGH_STRIDE 8u
#define ES_IOAPIC_INDEX_REDIRECTION_HIGH_END 260u /* behind the last */
#define ES_IOAPIC_INDEX_ID_ID_MASK 0xf000000u

static inline uint8_t es_ioapic_index_value_id_id(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_ID_ID_MASK) >> 24);
}

#define ES_IOAPIC_INDEX_VERSION_VERSION_MASK 255u

static inline uint8_t es_ioapic_index_value_version_version(uint32_t value) {
  return (uint8_t)(value & ES_IOAPIC_INDEX_VERSION_VERSION_MASK);
}

#define ES_IOAPIC_INDEX_VERSION_LAST_PIN_MASK 0xff0000u

static inline uint8_t es_ioapic_index_value_version_last_pin(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_VERSION_LAST_PIN_MASK) >> 16);
}

#define ES_IOAPIC_INDEX_ARBITRATION_ID_MASK 0xf000000u

static inline uint8_t es_ioapic_index_value_arbitration_id(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_ARBITRATION_ID_MASK) >> 24);
}

#define ES_IOAPIC_INDEX_REDIRECTION_LOW_VECTOR_MASK 255u

static inline uint8_t es_ioapic_index_value_redirection_low_vector(uint32_t value) {
  return (uint8_t)(value & ES_IOAPIC_INDEX_REDIRECTION_LOW_VECTOR_MASK);
}

#define ES_IOAPIC_INDEX_REDIRECTION_LOW_DELIVERY_MODE_MASK 0x700u

static inline uint8_t es_ioapic_index_value_redirection_low_delivery_mode(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_LOW_DELIVERY_MODE_MASK) >> 8);
}

#define ES_IOAPIC_INDEX_REDIRECTION_LOW_DESTINATION_MODE_MASK 0x800u

static inline uint8_t es_ioapic_index_value_redirection_low_destination_mode(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_LOW_DESTINATION_MODE_MASK) >> 11);
}

#define ES_IOAPIC_INDEX_REDIRECTION_LOW_DELIVERY_STATUS_MASK 0x1000u

static inline uint8_t es_ioapic_index_value_redirection_low_delivery_status(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_LOW_DELIVERY_STATUS_MASK) >> 12);
}

#define ES_IOAPIC_INDEX_REDIRECTION_LOW_POLARITY_MASK 0x2000u

static inline uint8_t es_ioapic_index_value_redirection_low_polarity(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_LOW_POLARITY_MASK) >> 13);
}

#define ES_IOAPIC_INDEX_REDIRECTION_LOW_REMOTE_IRR_MASK 0x4000u

static inline uint8_t es_ioapic_index_value_redirection_low_remote_irr(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_LOW_REMOTE_IRR_MASK) >> 14);
}

#define ES_IOAPIC_INDEX_REDIRECTION_LOW_TRIGGER_MODE_MASK 0x8000u

static inline uint8_t es_ioapic_index_value_redirection_low_trigger_mode(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_LOW_TRIGGER_MODE_MASK) >> 15);
}

#define ES_IOAPIC_INDEX_REDIRECTION_LOW_MASK_MASK 0x10000u

static inline uint8_t es_ioapic_index_value_redirection_low_mask(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_LOW_MASK_MASK) >> 16);
}

/* Bits 8 to 14 of the destination where the platform says so. */
#define ES_IOAPIC_INDEX_REDIRECTION_HIGH_EXTENDED_DESTINATION_MASK 0xfe0000u

static inline uint8_t es_ioapic_index_value_redirection_high_extended_destination(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_HIGH_EXTENDED_DESTINATION_MASK) >> 17);
}

#define ES_IOAPIC_INDEX_REDIRECTION_HIGH_DESTINATION_MASK 0xff000000u

static inline uint8_t es_ioapic_index_value_redirection_high_destination(uint32_t value) {
  return (uint8_t)((value & ES_IOAPIC_INDEX_REDIRECTION_HIGH_DESTINATION_MASK) >> 24);
}

/* What the block stores. */
struct es_ioapic_index {
  uint32_t id;
  uint32_t version;
  uint32_t arbitration;
  uint32_t redirection_low[ES_IOAPIC_INDEX_REDIRECTION_LOW_COUNT];
  uint32_t redirection_high[ES_IOAPIC_INDEX_REDIRECTION_HIGH_COUNT];
};

/* Defined by hand. */
struct es_ioapic_index_owner;

static inline uint8_t es_ioapic_index_get_id_id(const struct es_ioapic_index *registers) {
  return es_ioapic_index_value_id_id(registers->id);
}

static inline void es_ioapic_index_set_id_id(struct es_ioapic_index *registers, uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_ID_ID_MASK;
  const uint32_t rest = registers->id & (uint32_t)~mask;
  registers->id = (uint32_t)(rest | (((uint32_t)x << 24) & mask));
}

static inline uint8_t es_ioapic_index_get_version_version(const struct es_ioapic_index *registers) {
  return es_ioapic_index_value_version_version(registers->version);
}

static inline void es_ioapic_index_set_version_version(struct es_ioapic_index *registers, uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_VERSION_VERSION_MASK;
  const uint32_t rest = registers->version & (uint32_t)~mask;
  registers->version = (uint32_t)(rest | (x & mask));
}

static inline uint8_t es_ioapic_index_get_version_last_pin(const struct es_ioapic_index *registers) {
  return es_ioapic_index_value_version_last_pin(registers->version);
}

static inline void es_ioapic_index_set_version_last_pin(struct es_ioapic_index *registers, uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_VERSION_LAST_PIN_MASK;
  const uint32_t rest = registers->version & (uint32_t)~mask;
  registers->version = (uint32_t)(rest | (((uint32_t)x << 16) & mask));
}

static inline uint8_t es_ioapic_index_get_arbitration_id(const struct es_ioapic_index *registers) {
  return es_ioapic_index_value_arbitration_id(registers->arbitration);
}

static inline void es_ioapic_index_set_arbitration_id(struct es_ioapic_index *registers, uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_ARBITRATION_ID_MASK;
  const uint32_t rest = registers->arbitration & (uint32_t)~mask;
  registers->arbitration = (uint32_t)(rest | (((uint32_t)x << 24) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_low_vector(const struct es_ioapic_index *registers,
                                                                 unsigned index) {
  return es_ioapic_index_value_redirection_low_vector(registers->redirection_low[index]);
}

static inline void es_ioapic_index_set_redirection_low_vector(struct es_ioapic_index *registers, unsigned index,
                                                              uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_LOW_VECTOR_MASK;
  const uint32_t rest = registers->redirection_low[index] & (uint32_t)~mask;
  registers->redirection_low[index] = (uint32_t)(rest | (x & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_low_delivery_mode(const struct es_ioapic_index *registers,
                                                                        unsigned index) {
  return es_ioapic_index_value_redirection_low_delivery_mode(registers->redirection_low[index]);
}

static inline void es_ioapic_index_set_redirection_low_delivery_mode(struct es_ioapic_index *registers, unsigned index,
                                                                     uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_LOW_DELIVERY_MODE_MASK;
  const uint32_t rest = registers->redirection_low[index] & (uint32_t)~mask;
  registers->redirection_low[index] = (uint32_t)(rest | (((uint32_t)x << 8) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_low_destination_mode(const struct es_ioapic_index *registers,
                                                                           unsigned index) {
  return es_ioapic_index_value_redirection_low_destination_mode(registers->redirection_low[index]);
}

static inline void es_ioapic_index_set_redirection_low_destination_mode(struct es_ioapic_index *registers,
                                                                        unsigned index, uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_LOW_DESTINATION_MODE_MASK;
  const uint32_t rest = registers->redirection_low[index] & (uint32_t)~mask;
  registers->redirection_low[index] = (uint32_t)(rest | (((uint32_t)x << 11) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_low_delivery_status(const struct es_ioapic_index *registers,
                                                                          unsigned index) {
  return es_ioapic_index_value_redirection_low_delivery_status(registers->redirection_low[index]);
}

static inline void es_ioapic_index_set_redirection_low_delivery_status(struct es_ioapic_index *registers,
                                                                       unsigned index, uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_LOW_DELIVERY_STATUS_MASK;
  const uint32_t rest = registers->redirection_low[index] & (uint32_t)~mask;
  registers->redirection_low[index] = (uint32_t)(rest | (((uint32_t)x << 12) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_low_polarity(const struct es_ioapic_index *registers,
                                                                   unsigned index) {
  return es_ioapic_index_value_redirection_low_polarity(registers->redirection_low[index]);
}

static inline void es_ioapic_index_set_redirection_low_polarity(struct es_ioapic_index *registers, unsigned index,
                                                                uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_LOW_POLARITY_MASK;
  const uint32_t rest = registers->redirection_low[index] & (uint32_t)~mask;
  registers->redirection_low[index] = (uint32_t)(rest | (((uint32_t)x << 13) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_low_remote_irr(const struct es_ioapic_index *registers,
                                                                     unsigned index) {
  return es_ioapic_index_value_redirection_low_remote_irr(registers->redirection_low[index]);
}

static inline void es_ioapic_index_set_redirection_low_remote_irr(struct es_ioapic_index *registers, unsigned index,
                                                                  uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_LOW_REMOTE_IRR_MASK;
  const uint32_t rest = registers->redirection_low[index] & (uint32_t)~mask;
  registers->redirection_low[index] = (uint32_t)(rest | (((uint32_t)x << 14) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_low_trigger_mode(const struct es_ioapic_index *registers,
                                                                       unsigned index) {
  return es_ioapic_index_value_redirection_low_trigger_mode(registers->redirection_low[index]);
}

static inline void es_ioapic_index_set_redirection_low_trigger_mode(struct es_ioapic_index *registers, unsigned index,
                                                                    uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_LOW_TRIGGER_MODE_MASK;
  const uint32_t rest = registers->redirection_low[index] & (uint32_t)~mask;
  registers->redirection_low[index] = (uint32_t)(rest | (((uint32_t)x << 15) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_low_mask(const struct es_ioapic_index *registers,
                                                               unsigned index) {
  return es_ioapic_index_value_redirection_low_mask(registers->redirection_low[index]);
}

static inline void es_ioapic_index_set_redirection_low_mask(struct es_ioapic_index *registers, unsigned index,
                                                            uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_LOW_MASK_MASK;
  const uint32_t rest = registers->redirection_low[index] & (uint32_t)~mask;
  registers->redirection_low[index] = (uint32_t)(rest | (((uint32_t)x << 16) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_high_extended_destination(const struct es_ioapic_index *registers,
                                                                                unsigned index) {
  return es_ioapic_index_value_redirection_high_extended_destination(registers->redirection_high[index]);
}

static inline void es_ioapic_index_set_redirection_high_extended_destination(struct es_ioapic_index *registers,
                                                                             unsigned index, uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_HIGH_EXTENDED_DESTINATION_MASK;
  const uint32_t rest = registers->redirection_high[index] & (uint32_t)~mask;
  registers->redirection_high[index] = (uint32_t)(rest | (((uint32_t)x << 17) & mask));
}

static inline uint8_t es_ioapic_index_get_redirection_high_destination(const struct es_ioapic_index *registers,
                                                                       unsigned index) {
  return es_ioapic_index_value_redirection_high_destination(registers->redirection_high[index]);
}

static inline void es_ioapic_index_set_redirection_high_destination(struct es_ioapic_index *registers, unsigned index,
                                                                    uint8_t x) {
  const uint32_t mask = ES_IOAPIC_INDEX_REDIRECTION_HIGH_DESTINATION_MASK;
  const uint32_t rest = registers->redirection_high[index] & (uint32_t)~mask;
  registers->redirection_high[index] = (uint32_t)(rest | (((uint32_t)x << 24) & mask));
}

/* specs/platform/ioapic-index.yaml:25 Writes to redirection-low: redirect. */
void es_ioapic_index_on_write_redirection_low(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                              unsigned index, uint32_t value);

/* specs/platform/ioapic-index.yaml:43 Writes to redirection-high: retarget. */
void es_ioapic_index_on_write_redirection_high(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                               unsigned index, uint32_t value);

/* Values after power-on and reset. */
void es_ioapic_index_reset(struct es_ioapic_index *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
ES_MUST_USE es_result es_ioapic_index_read(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                           uint64_t offset, unsigned width, uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. */
ES_MUST_USE es_result es_ioapic_index_write(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                            uint64_t offset, unsigned width, uint64_t value);

#endif
