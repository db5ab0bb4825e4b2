/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator. */
#include "generated/ioapic_registers.h"

#include "generated/ioapic_spec.h"

/* Values after power-on and reset. */
void es_ioapic_reset(struct es_ioapic *registers) {
  *registers = (struct es_ioapic){0};
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/platform/ioapic.yaml:12 */
static es_result read_select(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_ioapic_counters[ES_IOAPIC_COUNTER_SELECT_READ]);
  *value = registers->select;
  return ES_OK;
}

/* specs/platform/ioapic.yaml:12 */
static es_result write_select(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value) {
  (void)owner;
  es_count(&es_ioapic_counters[ES_IOAPIC_COUNTER_SELECT_WRITE]);
  value = (uint32_t)(value & 255u);
  uint32_t after = registers->select;
  after = (uint32_t)((after & 0xffffff00u) | (value & 255u));
  registers->select = after;
  return ES_OK;
}

/* specs/platform/ioapic.yaml:13 */
static es_result read_window(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint64_t *value) {
  es_count(&es_ioapic_counters[ES_IOAPIC_COUNTER_WINDOW_READ]);
  *value = es_ioapic_on_read_window(registers, owner);
  return ES_OK;
}

/* specs/platform/ioapic.yaml:13 */
static es_result write_window(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value) {
  es_count(&es_ioapic_counters[ES_IOAPIC_COUNTER_WINDOW_WRITE]);
  es_ioapic_on_write_window(registers, owner, value);
  return ES_OK;
}

/* specs/platform/ioapic.yaml:14 */
static es_result write_eoi(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value) {
  es_count(&es_ioapic_counters[ES_IOAPIC_COUNTER_EOI_WRITE]);
  es_ioapic_on_write_eoi(registers, owner, value);
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint64_t offset, unsigned width,
                            uint64_t *value) {
  (void)width;
  switch (offset) {
  /* specs/platform/ioapic.yaml:12 */
  case ES_IOAPIC_SELECT:
    return read_select(registers, owner, value);
  /* specs/platform/ioapic.yaml:13 */
  case ES_IOAPIC_WINDOW:
    return read_window(registers, owner, value);
  /* specs/platform/ioapic.yaml:14 */
  case ES_IOAPIC_EOI:
    return &es_ioapic_refusals[ES_IOAPIC_REFUSAL_EOI_READ];
  default:
    return &es_ioapic_refusals[ES_IOAPIC_REFUSAL_ACCESS_OFFSET_READ];
  }
}

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
es_result es_ioapic_read(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint64_t offset, unsigned width,
                         uint64_t *value) {
  *value = 0u & mask_of(width);
  if (width != 4) {
    return &es_ioapic_refusals[ES_IOAPIC_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  return read_exact(registers, owner, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint64_t offset,
                             unsigned width, uint64_t value) {
  (void)width;
  switch (offset) {
  /* specs/platform/ioapic.yaml:12 */
  case ES_IOAPIC_SELECT:
    return write_select(registers, owner, (uint32_t)(value & 0xffffffffu));
  /* specs/platform/ioapic.yaml:13 */
  case ES_IOAPIC_WINDOW:
    return write_window(registers, owner, (uint32_t)(value & 0xffffffffu));
  /* specs/platform/ioapic.yaml:14 */
  case ES_IOAPIC_EOI:
    return write_eoi(registers, owner, (uint32_t)(value & 0xffffffffu));
  default:
    return &es_ioapic_refusals[ES_IOAPIC_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

/* A write of `width` bytes. What is refused changes nothing. */
es_result es_ioapic_write(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint64_t offset, unsigned width,
                          uint64_t value) {
  if (width != 4) {
    return &es_ioapic_refusals[ES_IOAPIC_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  return write_exact(registers, owner, offset, width, value);
}
