/* Generated from specs/platform/pvh.yaml; change that and run python3 -m generator. */
#include "generated/pvh_spec.h"

struct es_counter es_pvh_counters[ES_PVH_COUNTER_COUNT] = {
    {
        .name = "pvh.refused.start-info.size-56",
    },
    {
        .name = "pvh.refused.start-info.magic.value",
    },
    {
        .name = "pvh.refused.start-info.version.min",
    },
    {
        .name = "pvh.refused.memory-map-entry.size-24",
    },
};

static struct es_counter_set es_pvh_counter_set = {
    .name = "",
    .counters = es_pvh_counters,
    .count = ES_PVH_COUNTER_COUNT,
};

const struct es_refusal es_pvh_refusals[ES_PVH_REFUSAL_COUNT] = {
    {
        .spec = "pvh",
        .where = "start-info",
        .field = "",
        .rule = "size at least 56",
        .offset = 0,
        .count = &es_pvh_counters[0].value,
    },
    {
        .spec = "pvh",
        .where = "start-info",
        .field = "magic",
        .rule = "value 0x336ec578",
        .offset = 0,
        .count = &es_pvh_counters[1].value,
    },
    {
        .spec = "pvh",
        .where = "start-info",
        .field = "version",
        .rule = "min 1",
        .offset = 4,
        .count = &es_pvh_counters[2].value,
    },
    {
        .spec = "pvh",
        .where = "memory-map-entry",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_pvh_counters[3].value,
    },
};

const struct es_spec es_pvh_spec = {
    .name = "pvh",
    .path = "specs/platform/pvh.yaml",
    .refusals = es_pvh_refusals,
    .refusal_count = ES_PVH_REFUSAL_COUNT,
    .counters = &es_pvh_counter_set,
};
