/* Generated from specs/igvm/loader.yaml; change that and run python3 -m generator. */
#include "generated/igvm_loader_spec.h"

struct es_counter es_igvm_loader_counters[ES_IGVM_LOADER_COUNTER_COUNT] = {
    {
        .name = "igvm-loader.refused.launch.size-32",
    },
    {
        .name = "igvm-loader.refused.override.size-24",
    },
    {
        .name = "igvm-loader.refused.override.must.reserved",
    },
    {
        .name = "igvm-loader.refused.payload.size-240",
    },
    {
        .name = "igvm-loader.refused.payload.magic.value",
    },
    {
        .name = "igvm-loader.refused.payload.override-count.max",
    },
    {
        .name = "igvm-loader.refused.payload.must.reserved",
    },
};

static struct es_counter_set es_igvm_loader_counter_set = {
    .name = "",
    .counters = es_igvm_loader_counters,
    .count = ES_IGVM_LOADER_COUNTER_COUNT,
};

const struct es_refusal es_igvm_loader_refusals[ES_IGVM_LOADER_REFUSAL_COUNT] = {
    {
        .spec = "igvm-loader",
        .where = "launch",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_igvm_loader_counters[0].value,
    },
    {
        .spec = "igvm-loader",
        .where = "override",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_igvm_loader_counters[1].value,
    },
    {
        .spec = "igvm-loader",
        .where = "override",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 4,
        .count = &es_igvm_loader_counters[2].value,
    },
    {
        .spec = "igvm-loader",
        .where = "payload",
        .field = "",
        .rule = "size at least 240",
        .offset = 0,
        .count = &es_igvm_loader_counters[3].value,
    },
    {
        .spec = "igvm-loader",
        .where = "payload",
        .field = "magic",
        .rule = "value 0x444c4d5647495345",
        .offset = 0,
        .count = &es_igvm_loader_counters[4].value,
    },
    {
        .spec = "igvm-loader",
        .where = "payload",
        .field = "override-count",
        .rule = "max overrides-max",
        .offset = 20,
        .count = &es_igvm_loader_counters[5].value,
    },
    {
        .spec = "igvm-loader",
        .where = "payload",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 40,
        .count = &es_igvm_loader_counters[6].value,
    },
};

const struct es_spec es_igvm_loader_spec = {
    .name = "igvm-loader",
    .path = "specs/igvm/loader.yaml",
    .refusals = es_igvm_loader_refusals,
    .refusal_count = ES_IGVM_LOADER_REFUSAL_COUNT,
    .counters = &es_igvm_loader_counter_set,
};
