/* Generated from specs/hyperv/hyperv-reference-tsc.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_reference_tsc_spec.h"

struct es_counter es_hyperv_reference_tsc_counters[ES_HYPERV_REFERENCE_TSC_COUNTER_COUNT] = {
    {
        .name = "hyperv-reference-tsc.refused.page.size-24",
    },
};

static struct es_counter_set es_hyperv_reference_tsc_counter_set = {
    .name = "",
    .counters = es_hyperv_reference_tsc_counters,
    .count = ES_HYPERV_REFERENCE_TSC_COUNTER_COUNT,
};

const struct es_refusal es_hyperv_reference_tsc_refusals[ES_HYPERV_REFERENCE_TSC_REFUSAL_COUNT] = {
    {
        .spec = "hyperv-reference-tsc",
        .where = "page",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_hyperv_reference_tsc_counters[0].value,
    },
};

const struct es_spec es_hyperv_reference_tsc_spec = {
    .name = "hyperv-reference-tsc",
    .path = "specs/hyperv/hyperv-reference-tsc.yaml",
    .refusals = es_hyperv_reference_tsc_refusals,
    .refusal_count = ES_HYPERV_REFERENCE_TSC_REFUSAL_COUNT,
    .counters = &es_hyperv_reference_tsc_counter_set,
};
