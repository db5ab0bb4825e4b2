/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_cpuid_spec.h"

struct es_counter es_hyperv_cpuid_counters[ES_HYPERV_CPUID_COUNTER_COUNT] = {
    {
        .name = "hyperv-cpuid.features.isolation.others",
    },
    {
        .name = "hyperv-cpuid.isolation.others",
    },
};

static struct es_counter_set es_hyperv_cpuid_counter_set = {
    .name = "",
    .counters = es_hyperv_cpuid_counters,
    .count = ES_HYPERV_CPUID_COUNTER_COUNT,
};

const struct es_spec es_hyperv_cpuid_spec = {
    .name = "hyperv-cpuid",
    .path = "specs/hyperv/hyperv-cpuid.yaml",
    .counters = &es_hyperv_cpuid_counter_set,
};
