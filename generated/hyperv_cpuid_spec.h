/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator.
 * Refusals and counters of hyperv-cpuid. */
#ifndef ES_GENERATED_HYPERV_CPUID_SPEC_H
#define ES_GENERATED_HYPERV_CPUID_SPEC_H

#include "runtime/spec.h"

enum es_hyperv_cpuid_counter {
  ES_HYPERV_CPUID_COUNTER_FEATURES_ISOLATION_OTHERS,
  ES_HYPERV_CPUID_COUNTER_ISOLATION_OTHERS,
  ES_HYPERV_CPUID_COUNTER_COUNT,
};
extern struct es_counter es_hyperv_cpuid_counters[ES_HYPERV_CPUID_COUNTER_COUNT];

extern const struct es_spec es_hyperv_cpuid_spec;

#endif
