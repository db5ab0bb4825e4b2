/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_cpuid_spec.h"

static struct es_counter_set es_hyperv_cpuid_counter_set = {
    .name = "",
};

const struct es_spec es_hyperv_cpuid_spec = {
    .name = "hyperv-cpuid",
    .path = "specs/hyperv/hyperv-cpuid.yaml",
    .counters = &es_hyperv_cpuid_counter_set,
};
