/* Generated from specs/igvm/shim.yaml; change that and run python3 -m generator. */
#include "generated/shim_spec.h"

struct es_counter es_shim_counters[ES_SHIM_COUNTER_COUNT] = {
    {
        .name = "shim.refused.range.size-16",
    },
    {
        .name = "shim.refused.parameters.size-4096",
    },
    {
        .name = "shim.refused.parameters.magic.value",
    },
    {
        .name = "shim.refused.parameters.version.value",
    },
    {
        .name = "shim.refused.parameters.isolation.known",
    },
    {
        .name = "shim.refused.parameters.gap-before-port.reserved",
    },
    {
        .name = "shim.refused.parameters.processors.min",
    },
    {
        .name = "shim.refused.parameters.processors.max",
    },
    {
        .name = "shim.refused.memory-map-entry.size-24",
    },
    {
        .name = "shim.refused.processor-count.size-4",
    },
    {
        .name = "shim.refused.hash.size-64",
    },
    {
        .name = "shim.refused.hash-list.size-16",
    },
    {
        .name = "shim.refused.hash-list.magic.value",
    },
    {
        .name = "shim.refused.hash-list.count.min",
    },
    {
        .name = "shim.refused.hash-list.count.max",
    },
    {
        .name = "shim.refused.hash-list.must.reserved",
    },
    {
        .name = "shim.refused.hash-list.hashes.inside",
    },
    {
        .name = "shim.refused.log.size-64",
    },
    {
        .name = "shim.refused.log.magic.value",
    },
    {
        .name = "shim.refused.log.room.min",
    },
    {
        .name = "shim.refused.log.must.reserved",
    },
};

static struct es_counter_set es_shim_counter_set = {
    .name = "",
    .counters = es_shim_counters,
    .count = ES_SHIM_COUNTER_COUNT,
};

const struct es_refusal es_shim_refusals[ES_SHIM_REFUSAL_COUNT] = {
    {
        .spec = "shim",
        .where = "range",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_shim_counters[0].value,
    },
    {
        .spec = "shim",
        .where = "parameters",
        .field = "",
        .rule = "size at least 4096",
        .offset = 0,
        .count = &es_shim_counters[1].value,
    },
    {
        .spec = "shim",
        .where = "parameters",
        .field = "magic",
        .rule = "value 0x52504d4948535345",
        .offset = 0,
        .count = &es_shim_counters[2].value,
    },
    {
        .spec = "shim",
        .where = "parameters",
        .field = "version",
        .rule = "value 0x1",
        .offset = 8,
        .count = &es_shim_counters[3].value,
    },
    {
        .spec = "shim",
        .where = "parameters",
        .field = "isolation",
        .rule = "known value",
        .offset = 16,
        .count = &es_shim_counters[4].value,
    },
    {
        .spec = "shim",
        .where = "parameters",
        .field = "gap-before-port",
        .rule = "reserved, zero",
        .offset = 17,
        .count = &es_shim_counters[5].value,
    },
    {
        .spec = "shim",
        .where = "parameters",
        .field = "processors",
        .rule = "min 1",
        .offset = 20,
        .count = &es_shim_counters[6].value,
    },
    {
        .spec = "shim",
        .where = "parameters",
        .field = "processors",
        .rule = "max processors-max",
        .offset = 20,
        .count = &es_shim_counters[7].value,
    },
    {
        .spec = "shim",
        .where = "memory-map-entry",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_shim_counters[8].value,
    },
    {
        .spec = "shim",
        .where = "processor-count",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_shim_counters[9].value,
    },
    {
        .spec = "shim",
        .where = "hash",
        .field = "",
        .rule = "size at least 64",
        .offset = 0,
        .count = &es_shim_counters[10].value,
    },
    {
        .spec = "shim",
        .where = "hash-list",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_shim_counters[11].value,
    },
    {
        .spec = "shim",
        .where = "hash-list",
        .field = "magic",
        .rule = "value 0x4c484d4948535345",
        .offset = 0,
        .count = &es_shim_counters[12].value,
    },
    {
        .spec = "shim",
        .where = "hash-list",
        .field = "count",
        .rule = "min 1",
        .offset = 8,
        .count = &es_shim_counters[13].value,
    },
    {
        .spec = "shim",
        .where = "hash-list",
        .field = "count",
        .rule = "max hashes-max",
        .offset = 8,
        .count = &es_shim_counters[14].value,
    },
    {
        .spec = "shim",
        .where = "hash-list",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 12,
        .count = &es_shim_counters[15].value,
    },
    {
        .spec = "shim",
        .where = "hash-list",
        .field = "hashes",
        .rule = "inside the packet",
        .offset = 16,
        .count = &es_shim_counters[16].value,
    },
    {
        .spec = "shim",
        .where = "log",
        .field = "",
        .rule = "size at least 64",
        .offset = 0,
        .count = &es_shim_counters[17].value,
    },
    {
        .spec = "shim",
        .where = "log",
        .field = "magic",
        .rule = "value 0x474c4d4948535345",
        .offset = 16,
        .count = &es_shim_counters[18].value,
    },
    {
        .spec = "shim",
        .where = "log",
        .field = "room",
        .rule = "min log-room-min",
        .offset = 32,
        .count = &es_shim_counters[19].value,
    },
    {
        .spec = "shim",
        .where = "log",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 60,
        .count = &es_shim_counters[20].value,
    },
};

const struct es_spec es_shim_spec = {
    .name = "shim",
    .path = "specs/igvm/shim.yaml",
    .refusals = es_shim_refusals,
    .refusal_count = ES_SHIM_REFUSAL_COUNT,
    .counters = &es_shim_counter_set,
};
