/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator. */
#include "generated/vmbus_state_spec.h"

struct es_counter es_vmbus_state_counters[ES_VMBUS_STATE_COUNTER_COUNT] = {
    {
        .name = "vmbus-state.refused.server.size-39",
    },
    {
        .name = "vmbus-state.refused.server.sint.min",
    },
    {
        .name = "vmbus-state.refused.server.sint.max",
    },
    {
        .name = "vmbus-state.refused.server.offers-owed.max",
    },
    {
        .name = "vmbus-state.refused.server.paused.max",
    },
    {
        .name = "vmbus-state.refused.channel.size-235",
    },
    {
        .name = "vmbus-state.refused.channel.broken.max",
    },
    {
        .name = "vmbus-state.refused.gpadl.size-14",
    },
    {
        .name = "vmbus-state.refused.gpadl.id.min",
    },
    {
        .name = "vmbus-state.refused.gpadl.channel.min",
    },
    {
        .name = "vmbus-state.refused.gpadl.range-count.min",
    },
    {
        .name = "vmbus-state.refused.gpadl.word-count.max",
    },
    {
        .name = "vmbus-state.refused.gpadl.words.max",
    },
    {
        .name = "vmbus-state.refused.message-in.payload.max",
    },
    {
        .name = "vmbus-state.refused.message-out.size-6",
    },
    {
        .name = "vmbus-state.refused.message-out.sint.min",
    },
    {
        .name = "vmbus-state.refused.message-out.sint.max",
    },
    {
        .name = "vmbus-state.refused.message-out.urgent.max",
    },
    {
        .name = "vmbus-state.refused.message-out.payload.max",
    },
};

static struct es_counter_set es_vmbus_state_counter_set = {
    .name = "",
    .counters = es_vmbus_state_counters,
    .count = ES_VMBUS_STATE_COUNTER_COUNT,
};

const struct es_refusal es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_COUNT] = {
    {
        .spec = "vmbus-state",
        .where = "server",
        .field = "",
        .rule = "size at least 39",
        .offset = 0,
        .count = &es_vmbus_state_counters[0].value,
    },
    {
        .spec = "vmbus-state",
        .where = "server",
        .field = "sint",
        .rule = "min 1",
        .offset = 12,
        .count = &es_vmbus_state_counters[1].value,
    },
    {
        .spec = "vmbus-state",
        .where = "server",
        .field = "sint",
        .rule = "max hyperv-synic.sint-count - 1",
        .offset = 12,
        .count = &es_vmbus_state_counters[2].value,
    },
    {
        .spec = "vmbus-state",
        .where = "server",
        .field = "offers-owed",
        .rule = "max 1",
        .offset = 13,
        .count = &es_vmbus_state_counters[3].value,
    },
    {
        .spec = "vmbus-state",
        .where = "server",
        .field = "paused",
        .rule = "max 1",
        .offset = 14,
        .count = &es_vmbus_state_counters[4].value,
    },
    {
        .spec = "vmbus-state",
        .where = "channel",
        .field = "",
        .rule = "size at least 235",
        .offset = 0,
        .count = &es_vmbus_state_counters[5].value,
    },
    {
        .spec = "vmbus-state",
        .where = "channel",
        .field = "broken",
        .rule = "max 1",
        .offset = 202,
        .count = &es_vmbus_state_counters[6].value,
    },
    {
        .spec = "vmbus-state",
        .where = "gpadl",
        .field = "",
        .rule = "size at least 14",
        .offset = 0,
        .count = &es_vmbus_state_counters[7].value,
    },
    {
        .spec = "vmbus-state",
        .where = "gpadl",
        .field = "id",
        .rule = "min 1",
        .offset = 0,
        .count = &es_vmbus_state_counters[8].value,
    },
    {
        .spec = "vmbus-state",
        .where = "gpadl",
        .field = "channel",
        .rule = "min 1",
        .offset = 4,
        .count = &es_vmbus_state_counters[9].value,
    },
    {
        .spec = "vmbus-state",
        .where = "gpadl",
        .field = "range-count",
        .rule = "min 1",
        .offset = 8,
        .count = &es_vmbus_state_counters[10].value,
    },
    {
        .spec = "vmbus-state",
        .where = "gpadl",
        .field = "word-count",
        .rule = "max gpadl-words-max",
        .offset = 10,
        .count = &es_vmbus_state_counters[11].value,
    },
    {
        .spec = "vmbus-state",
        .where = "gpadl",
        .field = "words",
        .rule = "max gpadl-words-max elements",
        .offset = 14,
        .count = &es_vmbus_state_counters[12].value,
    },
    {
        .spec = "vmbus-state",
        .where = "message-in",
        .field = "payload",
        .rule = "max vmbus.message-size-max elements",
        .offset = 0,
        .count = &es_vmbus_state_counters[13].value,
    },
    {
        .spec = "vmbus-state",
        .where = "message-out",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_vmbus_state_counters[14].value,
    },
    {
        .spec = "vmbus-state",
        .where = "message-out",
        .field = "sint",
        .rule = "min 1",
        .offset = 4,
        .count = &es_vmbus_state_counters[15].value,
    },
    {
        .spec = "vmbus-state",
        .where = "message-out",
        .field = "sint",
        .rule = "max hyperv-synic.sint-count - 1",
        .offset = 4,
        .count = &es_vmbus_state_counters[16].value,
    },
    {
        .spec = "vmbus-state",
        .where = "message-out",
        .field = "urgent",
        .rule = "max 1",
        .offset = 5,
        .count = &es_vmbus_state_counters[17].value,
    },
    {
        .spec = "vmbus-state",
        .where = "message-out",
        .field = "payload",
        .rule = "max vmbus.message-size-max elements",
        .offset = 6,
        .count = &es_vmbus_state_counters[18].value,
    },
};

const struct es_spec es_vmbus_state_spec = {
    .name = "vmbus-state",
    .path = "specs/state/vmbus-state.yaml",
    .refusals = es_vmbus_state_refusals,
    .refusal_count = ES_VMBUS_STATE_REFUSAL_COUNT,
    .counters = &es_vmbus_state_counter_set,
};
