/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator. */
#include "generated/ioapic_index_registers.h"

#include "generated/ioapic_index_spec.h"

/* Values after power-on and reset. */
void es_ioapic_index_reset(struct es_ioapic_index *registers) {
  *registers = (struct es_ioapic_index){0};
  registers->version = 0x170020u;
  for (unsigned index = 0; index < ES_IOAPIC_INDEX_REDIRECTION_LOW_COUNT; index++) {
    registers->redirection_low[index] = 0x10000u;
  }
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/platform/ioapic-index.yaml:22 */
static es_result read_id(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_ID_READ]);
  *value = registers->id;
  return ES_OK;
}

/* specs/platform/ioapic-index.yaml:22 */
static es_result write_id(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner, uint32_t value) {
  (void)owner;
  es_count(&es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_ID_WRITE]);
  value = (uint32_t)(value & 0xf000000u);
  uint32_t after = registers->id;
  after = (uint32_t)((after & 0xf0ffffffu) | (value & 0xf000000u));
  registers->id = after;
  return ES_OK;
}

/* specs/platform/ioapic-index.yaml:23 */
static es_result read_version(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_VERSION_READ]);
  *value = registers->version;
  return ES_OK;
}

/* specs/platform/ioapic-index.yaml:24 */
static es_result read_arbitration(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                  uint64_t *value) {
  (void)owner;
  es_count(&es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_ARBITRATION_READ]);
  *value = registers->arbitration;
  return ES_OK;
}

/* specs/platform/ioapic-index.yaml:25 */
static es_result read_redirection_low(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                      unsigned index, uint64_t *value) {
  (void)owner;
  es_count(&es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_REDIRECTION_LOW_READ]);
  *value = registers->redirection_low[index];
  return ES_OK;
}

/* specs/platform/ioapic-index.yaml:25 */
static es_result write_redirection_low(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                       unsigned index, uint32_t value) {
  es_count(&es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_REDIRECTION_LOW_WRITE]);
  value = (uint32_t)(value & 0x1afffu);
  uint32_t after = registers->redirection_low[index];
  after = (uint32_t)((after & 0xfffe5000u) | (value & 0x1afffu));
  registers->redirection_low[index] = after;
  es_ioapic_index_on_write_redirection_low(registers, owner, index, value);
  return ES_OK;
}

/* specs/platform/ioapic-index.yaml:43 */
static es_result read_redirection_high(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                       unsigned index, uint64_t *value) {
  (void)owner;
  es_count(&es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_REDIRECTION_HIGH_READ]);
  *value = registers->redirection_high[index];
  return ES_OK;
}

/* specs/platform/ioapic-index.yaml:43 */
static es_result write_redirection_high(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                        unsigned index, uint32_t value) {
  es_count(&es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_REDIRECTION_HIGH_WRITE]);
  value = (uint32_t)(value & 0xfffe0000u);
  uint32_t after = registers->redirection_high[index];
  after = (uint32_t)((after & 0x1ffffu) | (value & 0xfffe0000u));
  registers->redirection_high[index] = after;
  es_ioapic_index_on_write_redirection_high(registers, owner, index, value);
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner, uint64_t offset,
                            unsigned width, uint64_t *value) {
  (void)width;
  if (offset >= ES_IOAPIC_INDEX_REDIRECTION_LOW && offset < ES_IOAPIC_INDEX_REDIRECTION_LOW_END) {
    const unsigned inside = (unsigned)(offset - ES_IOAPIC_INDEX_REDIRECTION_LOW);
    if (inside % ES_IOAPIC_INDEX_REDIRECTION_LOW_STRIDE == 0) {
      const unsigned index = inside / ES_IOAPIC_INDEX_REDIRECTION_LOW_STRIDE;
      return read_redirection_low(registers, owner, index, value);
    }
  }
  if (offset >= ES_IOAPIC_INDEX_REDIRECTION_HIGH && offset < ES_IOAPIC_INDEX_REDIRECTION_HIGH_END) {
    const unsigned inside = (unsigned)(offset - ES_IOAPIC_INDEX_REDIRECTION_HIGH);
    if (inside % ES_IOAPIC_INDEX_REDIRECTION_HIGH_STRIDE == 0) {
      const unsigned index = inside / ES_IOAPIC_INDEX_REDIRECTION_HIGH_STRIDE;
      return read_redirection_high(registers, owner, index, value);
    }
  }
  switch (offset) {
  /* specs/platform/ioapic-index.yaml:22 */
  case ES_IOAPIC_INDEX_ID:
    return read_id(registers, owner, value);
  /* specs/platform/ioapic-index.yaml:23 */
  case ES_IOAPIC_INDEX_VERSION:
    return read_version(registers, owner, value);
  /* specs/platform/ioapic-index.yaml:24 */
  case ES_IOAPIC_INDEX_ARBITRATION:
    return read_arbitration(registers, owner, value);
  default:
    return &es_ioapic_index_refusals[ES_IOAPIC_INDEX_REFUSAL_ACCESS_OFFSET_READ];
  }
}

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
es_result es_ioapic_index_read(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner, uint64_t offset,
                               unsigned width, uint64_t *value) {
  *value = 0u & mask_of(width);
  if (width != 4) {
    return &es_ioapic_index_refusals[ES_IOAPIC_INDEX_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  return read_exact(registers, owner, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner, uint64_t offset,
                             unsigned width, uint64_t value) {
  (void)width;
  if (offset >= ES_IOAPIC_INDEX_REDIRECTION_LOW && offset < ES_IOAPIC_INDEX_REDIRECTION_LOW_END) {
    const unsigned inside = (unsigned)(offset - ES_IOAPIC_INDEX_REDIRECTION_LOW);
    if (inside % ES_IOAPIC_INDEX_REDIRECTION_LOW_STRIDE == 0) {
      const unsigned index = inside / ES_IOAPIC_INDEX_REDIRECTION_LOW_STRIDE;
      return write_redirection_low(registers, owner, index, (uint32_t)(value & 0xffffffffu));
    }
  }
  if (offset >= ES_IOAPIC_INDEX_REDIRECTION_HIGH && offset < ES_IOAPIC_INDEX_REDIRECTION_HIGH_END) {
    const unsigned inside = (unsigned)(offset - ES_IOAPIC_INDEX_REDIRECTION_HIGH);
    if (inside % ES_IOAPIC_INDEX_REDIRECTION_HIGH_STRIDE == 0) {
      const unsigned index = inside / ES_IOAPIC_INDEX_REDIRECTION_HIGH_STRIDE;
      return write_redirection_high(registers, owner, index, (uint32_t)(value & 0xffffffffu));
    }
  }
  switch (offset) {
  /* specs/platform/ioapic-index.yaml:22 */
  case ES_IOAPIC_INDEX_ID:
    return write_id(registers, owner, (uint32_t)(value & 0xffffffffu));
  /* specs/platform/ioapic-index.yaml:23 */
  case ES_IOAPIC_INDEX_VERSION:
    return &es_ioapic_index_refusals[ES_IOAPIC_INDEX_REFUSAL_VERSION_WRITE];
  /* specs/platform/ioapic-index.yaml:24 */
  case ES_IOAPIC_INDEX_ARBITRATION:
    return &es_ioapic_index_refusals[ES_IOAPIC_INDEX_REFUSAL_ARBITRATION_WRITE];
  default:
    return &es_ioapic_index_refusals[ES_IOAPIC_INDEX_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

/* A write of `width` bytes. What is refused changes nothing. */
es_result es_ioapic_index_write(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner, uint64_t offset,
                                unsigned width, uint64_t value) {
  if (width != 4) {
    return &es_ioapic_index_refusals[ES_IOAPIC_INDEX_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  return write_exact(registers, owner, offset, width, value);
}
