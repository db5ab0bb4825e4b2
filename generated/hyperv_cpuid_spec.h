/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator.
 * Refusals and counters of hyperv-cpuid. */
#ifndef ES_GENERATED_HYPERV_CPUID_SPEC_H
#define ES_GENERATED_HYPERV_CPUID_SPEC_H

#include "runtime/spec.h"

extern const struct es_spec es_hyperv_cpuid_spec;

#endif
