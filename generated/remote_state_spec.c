/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator. */
#include "generated/remote_state_spec.h"

struct es_counter es_remote_state_counters[ES_REMOTE_STATE_COUNTER_COUNT] = {
    {
        .name = "remote-state.refused.processor.size-32",
    },
};

static struct es_counter_set es_remote_state_counter_set = {
    .name = "",
    .counters = es_remote_state_counters,
    .count = ES_REMOTE_STATE_COUNTER_COUNT,
};

const struct es_refusal es_remote_state_refusals[ES_REMOTE_STATE_REFUSAL_COUNT] = {
    {
        .spec = "remote-state",
        .where = "processor",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_remote_state_counters[0].value,
    },
};

const struct es_spec es_remote_state_spec = {
    .name = "remote-state",
    .path = "specs/process/remote-state.yaml",
    .refusals = es_remote_state_refusals,
    .refusal_count = ES_REMOTE_STATE_REFUSAL_COUNT,
    .counters = &es_remote_state_counter_set,
};
