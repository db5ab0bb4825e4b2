/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator. */
#include "generated/storage_state_spec.h"

struct es_counter es_storage_state_counters[ES_STORAGE_STATE_COUNTER_COUNT] = {
    {
        .name = "storage-state.refused.controller.size-18",
    },
    {
        .name = "storage-state.refused.controller.in-use.max",
    },
    {
        .name = "storage-state.refused.controller.notify.max",
    },
    {
        .name = "storage-state.refused.channel.size-2",
    },
    {
        .name = "storage-state.refused.channel.index.max",
    },
    {
        .name = "storage-state.refused.unit.size-42",
    },
    {
        .name = "storage-state.refused.unit.lun.max",
    },
    {
        .name = "storage-state.refused.unit.read-only.max",
    },
    {
        .name = "storage-state.refused.unit.serial.max",
    },
    {
        .name = "storage-state.refused.unit-memory.size-42",
    },
    {
        .name = "storage-state.refused.unit-memory.write-cache.max",
    },
    {
        .name = "storage-state.refused.unit-memory.stopped.max",
    },
    {
        .name = "storage-state.refused.answer.size-8",
    },
    {
        .name = "storage-state.refused.answer.reply.max",
    },
};

static struct es_counter_set es_storage_state_counter_set = {
    .name = "",
    .counters = es_storage_state_counters,
    .count = ES_STORAGE_STATE_COUNTER_COUNT,
};

const struct es_refusal es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_COUNT] = {
    {
        .spec = "storage-state",
        .where = "controller",
        .field = "",
        .rule = "size at least 18",
        .offset = 0,
        .count = &es_storage_state_counters[0].value,
    },
    {
        .spec = "storage-state",
        .where = "controller",
        .field = "in-use",
        .rule = "max 1",
        .offset = 16,
        .count = &es_storage_state_counters[1].value,
    },
    {
        .spec = "storage-state",
        .where = "controller",
        .field = "notify",
        .rule = "max 1",
        .offset = 17,
        .count = &es_storage_state_counters[2].value,
    },
    {
        .spec = "storage-state",
        .where = "channel",
        .field = "",
        .rule = "size at least 2",
        .offset = 0,
        .count = &es_storage_state_counters[3].value,
    },
    {
        .spec = "storage-state",
        .where = "channel",
        .field = "index",
        .rule = "max storvsp.max-sub-channels",
        .offset = 0,
        .count = &es_storage_state_counters[4].value,
    },
    {
        .spec = "storage-state",
        .where = "unit",
        .field = "",
        .rule = "size at least 42",
        .offset = 0,
        .count = &es_storage_state_counters[5].value,
    },
    {
        .spec = "storage-state",
        .where = "unit",
        .field = "lun",
        .rule = "max storvsp.max-luns - 1",
        .offset = 0,
        .count = &es_storage_state_counters[6].value,
    },
    {
        .spec = "storage-state",
        .where = "unit",
        .field = "read-only",
        .rule = "max 1",
        .offset = 13,
        .count = &es_storage_state_counters[7].value,
    },
    {
        .spec = "storage-state",
        .where = "unit",
        .field = "serial",
        .rule = "max 36 elements",
        .offset = 42,
        .count = &es_storage_state_counters[8].value,
    },
    {
        .spec = "storage-state",
        .where = "unit-memory",
        .field = "",
        .rule = "size at least 42",
        .offset = 0,
        .count = &es_storage_state_counters[9].value,
    },
    {
        .spec = "storage-state",
        .where = "unit-memory",
        .field = "write-cache",
        .rule = "max 1",
        .offset = 0,
        .count = &es_storage_state_counters[10].value,
    },
    {
        .spec = "storage-state",
        .where = "unit-memory",
        .field = "stopped",
        .rule = "max 1",
        .offset = 1,
        .count = &es_storage_state_counters[11].value,
    },
    {
        .spec = "storage-state",
        .where = "answer",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_storage_state_counters[12].value,
    },
    {
        .spec = "storage-state",
        .where = "answer",
        .field = "reply",
        .rule = "max reply-max elements",
        .offset = 8,
        .count = &es_storage_state_counters[13].value,
    },
};

const struct es_spec es_storage_state_spec = {
    .name = "storage-state",
    .path = "specs/state/storage-state.yaml",
    .refusals = es_storage_state_refusals,
    .refusal_count = ES_STORAGE_STATE_REFUSAL_COUNT,
    .counters = &es_storage_state_counter_set,
};
