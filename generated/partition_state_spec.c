/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator. */
#include "generated/partition_state_spec.h"

struct es_counter es_partition_state_counters[ES_PARTITION_STATE_COUNTER_COUNT] = {
    {
        .name = "partition-state.refused.machine.size-32",
    },
    {
        .name = "partition-state.refused.machine.processors.min",
    },
    {
        .name = "partition-state.refused.machine.hypercall-code.max",
    },
    {
        .name = "partition-state.refused.overlay.size-4105",
    },
    {
        .name = "partition-state.refused.overlay.kind.known",
    },
    {
        .name = "partition-state.refused.message.size-5",
    },
    {
        .name = "partition-state.refused.message.sint.max",
    },
    {
        .name = "partition-state.refused.message.type.min",
    },
    {
        .name = "partition-state.refused.message.payload.max",
    },
    {
        .name = "partition-state.refused.timer.size-33",
    },
    {
        .name = "partition-state.refused.timer.message-waits.max",
    },
    {
        .name = "partition-state.refused.crash.size-45",
    },
    {
        .name = "partition-state.refused.crash.reported.max",
    },
    {
        .name = "partition-state.refused.crash.text.max",
    },
};

static struct es_counter_set es_partition_state_counter_set = {
    .name = "",
    .counters = es_partition_state_counters,
    .count = ES_PARTITION_STATE_COUNTER_COUNT,
};

const struct es_refusal es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_COUNT] = {
    {
        .spec = "partition-state",
        .where = "machine",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_partition_state_counters[0].value,
    },
    {
        .spec = "partition-state",
        .where = "machine",
        .field = "processors",
        .rule = "min 1",
        .offset = 0,
        .count = &es_partition_state_counters[1].value,
    },
    {
        .spec = "partition-state",
        .where = "machine",
        .field = "hypercall-code",
        .rule = "max hypercall-code-max elements",
        .offset = 32,
        .count = &es_partition_state_counters[2].value,
    },
    {
        .spec = "partition-state",
        .where = "overlay",
        .field = "",
        .rule = "size at least 4105",
        .offset = 0,
        .count = &es_partition_state_counters[3].value,
    },
    {
        .spec = "partition-state",
        .where = "overlay",
        .field = "kind",
        .rule = "known value",
        .offset = 0,
        .count = &es_partition_state_counters[4].value,
    },
    {
        .spec = "partition-state",
        .where = "message",
        .field = "",
        .rule = "size at least 5",
        .offset = 0,
        .count = &es_partition_state_counters[5].value,
    },
    {
        .spec = "partition-state",
        .where = "message",
        .field = "sint",
        .rule = "max hyperv-synic.sint-count - 1",
        .offset = 0,
        .count = &es_partition_state_counters[6].value,
    },
    {
        .spec = "partition-state",
        .where = "message",
        .field = "type",
        .rule = "min 1",
        .offset = 1,
        .count = &es_partition_state_counters[7].value,
    },
    {
        .spec = "partition-state",
        .where = "message",
        .field = "payload",
        .rule = "max hyperv-synic.message-payload-max elements",
        .offset = 5,
        .count = &es_partition_state_counters[8].value,
    },
    {
        .spec = "partition-state",
        .where = "timer",
        .field = "",
        .rule = "size at least 33",
        .offset = 0,
        .count = &es_partition_state_counters[9].value,
    },
    {
        .spec = "partition-state",
        .where = "timer",
        .field = "message-waits",
        .rule = "max 1",
        .offset = 32,
        .count = &es_partition_state_counters[10].value,
    },
    {
        .spec = "partition-state",
        .where = "crash",
        .field = "",
        .rule = "size at least 45",
        .offset = 0,
        .count = &es_partition_state_counters[11].value,
    },
    {
        .spec = "partition-state",
        .where = "crash",
        .field = "reported",
        .rule = "max 1",
        .offset = 0,
        .count = &es_partition_state_counters[12].value,
    },
    {
        .spec = "partition-state",
        .where = "crash",
        .field = "text",
        .rule = "max crash-text-max elements",
        .offset = 45,
        .count = &es_partition_state_counters[13].value,
    },
};

const struct es_spec es_partition_state_spec = {
    .name = "partition-state",
    .path = "specs/state/partition-state.yaml",
    .refusals = es_partition_state_refusals,
    .refusal_count = ES_PARTITION_STATE_REFUSAL_COUNT,
    .counters = &es_partition_state_counter_set,
};
