/* Generated from specs/hyperv/hyperv-reference-tsc.yaml; change that and run python3 -m generator.
 * Refusals and counters of hyperv-reference-tsc. */
#ifndef ES_GENERATED_HYPERV_REFERENCE_TSC_SPEC_H
#define ES_GENERATED_HYPERV_REFERENCE_TSC_SPEC_H

#include "runtime/spec.h"

enum es_hyperv_reference_tsc_counter {
  ES_HYPERV_REFERENCE_TSC_COUNTER_REFUSED_PAGE_SIZE_24,
  ES_HYPERV_REFERENCE_TSC_COUNTER_COUNT,
};
extern struct es_counter es_hyperv_reference_tsc_counters[ES_HYPERV_REFERENCE_TSC_COUNTER_COUNT];

enum es_hyperv_reference_tsc_refusal {
  ES_HYPERV_REFERENCE_TSC_REFUSAL_PAGE_SIZE_24,
  ES_HYPERV_REFERENCE_TSC_REFUSAL_COUNT,
};
extern const struct es_refusal es_hyperv_reference_tsc_refusals[ES_HYPERV_REFERENCE_TSC_REFUSAL_COUNT];

extern const struct es_spec es_hyperv_reference_tsc_spec;

#endif
