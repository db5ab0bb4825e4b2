/* Generated from specs/platform/mmio.yaml; change that and run python3 -m generator.
 * Refusals and counters of mmio. */
#ifndef ES_GENERATED_MMIO_SPEC_H
#define ES_GENERATED_MMIO_SPEC_H

#include "runtime/spec.h"

enum es_mmio_counter {
  ES_MMIO_COUNTER_LEGACY_VIDEO_READ,
  ES_MMIO_COUNTER_IOAPIC_READ,
  ES_MMIO_COUNTER_HPET_READ,
  ES_MMIO_COUNTER_TPM_READ,
  ES_MMIO_COUNTER_TPM_PPI_READ,
  ES_MMIO_COUNTER_UNKNOWN_READ,
  ES_MMIO_COUNTER_LEGACY_VIDEO_WRITE,
  ES_MMIO_COUNTER_IOAPIC_WRITE,
  ES_MMIO_COUNTER_HPET_WRITE,
  ES_MMIO_COUNTER_TPM_WRITE,
  ES_MMIO_COUNTER_TPM_PPI_WRITE,
  ES_MMIO_COUNTER_UNKNOWN_WRITE,
  ES_MMIO_COUNTER_COUNT,
};
extern struct es_counter es_mmio_counters[ES_MMIO_COUNTER_COUNT];

extern const struct es_spec es_mmio_spec;

#endif
