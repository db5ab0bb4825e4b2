/* Generated from specs/platform/x86-state.yaml; change that and run python3 -m generator. */
#include "generated/x86_state_spec.h"

struct es_counter es_x86_state_counters[ES_X86_STATE_COUNTER_COUNT] = {
    {
        .name = "x86-state.refused.segment-descriptor.size-8",
    },
    {
        .name = "x86-state.refused.page-entry.size-8",
    },
};

static struct es_counter_set es_x86_state_counter_set = {
    .name = "",
    .counters = es_x86_state_counters,
    .count = ES_X86_STATE_COUNTER_COUNT,
};

const struct es_refusal es_x86_state_refusals[ES_X86_STATE_REFUSAL_COUNT] = {
    {
        .spec = "x86-state",
        .where = "segment-descriptor",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_x86_state_counters[0].value,
    },
    {
        .spec = "x86-state",
        .where = "page-entry",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_x86_state_counters[1].value,
    },
};

const struct es_spec es_x86_state_spec = {
    .name = "x86-state",
    .path = "specs/platform/x86-state.yaml",
    .refusals = es_x86_state_refusals,
    .refusal_count = ES_X86_STATE_REFUSAL_COUNT,
    .counters = &es_x86_state_counter_set,
};
