/* Generated from specs/platform/msi.yaml; change that and run python3 -m generator.
 * Refusals and counters of msi. */
#ifndef ES_GENERATED_MSI_SPEC_H
#define ES_GENERATED_MSI_SPEC_H

#include "runtime/spec.h"

enum es_msi_counter {
  ES_MSI_COUNTER_REFUSED_MESSAGE_ADDRESS_SIZE_8,
  ES_MSI_COUNTER_REFUSED_MESSAGE_DATA_SIZE_4,
  ES_MSI_COUNTER_COUNT,
};
extern struct es_counter es_msi_counters[ES_MSI_COUNTER_COUNT];

enum es_msi_refusal {
  ES_MSI_REFUSAL_MESSAGE_ADDRESS_SIZE_8,
  ES_MSI_REFUSAL_MESSAGE_DATA_SIZE_4,
  ES_MSI_REFUSAL_COUNT,
};
extern const struct es_refusal es_msi_refusals[ES_MSI_REFUSAL_COUNT];

extern const struct es_spec es_msi_spec;

#endif
