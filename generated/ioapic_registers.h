/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator.
 * The window of an I/O APIC in physical memory: an index and the register that it selects, and the directed EOI of
 * version 0x20. */
#ifndef ES_GENERATED_IOAPIC_REGISTERS_H
#define ES_GENERATED_IOAPIC_REGISTERS_H

#include <stdint.h>

#include "runtime/result.h"

#define ES_IOAPIC_SIZE 0x1000u /* bytes that the block takes */
#define ES_IOAPIC_SELECT 0u
#define ES_IOAPIC_WINDOW 16u
#define ES_IOAPIC_EOI 64u
#define ES_IOAPIC_SELECT_INDEX_MASK 255u

static inline uint8_t es_ioapic_value_select_index(uint32_t value) {
  return (uint8_t)(value & ES_IOAPIC_SELECT_INDEX_MASK);
}

#define ES_IOAPIC_EOI_VECTOR_MASK 255u

static inline uint8_t es_ioapic_value_eoi_vector(uint32_t value) {
  return (uint8_t)(value & ES_IOAPIC_EOI_VECTOR_MASK);
}

/* What the block stores. */
struct es_ioapic {
  uint32_t select;
};

/* Defined by hand. */
struct es_ioapic_owner;

static inline uint8_t es_ioapic_get_select_index(const struct es_ioapic *registers) {
  return es_ioapic_value_select_index(registers->select);
}

static inline void es_ioapic_set_select_index(struct es_ioapic *registers, uint8_t x) {
  const uint32_t mask = ES_IOAPIC_SELECT_INDEX_MASK;
  const uint32_t rest = registers->select & (uint32_t)~mask;
  registers->select = (uint32_t)(rest | (x & mask));
}

/* specs/platform/ioapic.yaml:13 Reads of window: read-selected. */
uint32_t es_ioapic_on_read_window(struct es_ioapic *registers, struct es_ioapic_owner *owner);

/* specs/platform/ioapic.yaml:13 Writes to window: write-selected. */
void es_ioapic_on_write_window(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value);

/* specs/platform/ioapic.yaml:14 Writes to eoi: end-of-interrupt. */
void es_ioapic_on_write_eoi(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value);

/* Values after power-on and reset. */
void es_ioapic_reset(struct es_ioapic *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
ES_MUST_USE es_result es_ioapic_read(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint64_t offset,
                                     unsigned width, uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. */
ES_MUST_USE es_result es_ioapic_write(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint64_t offset,
                                      unsigned width, uint64_t value);

#endif
