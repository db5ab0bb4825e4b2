/* Generated from specs/platform/device-tree.yaml; change that and run python3 -m generator. */
#include "generated/device_tree_spec.h"

struct es_counter es_device_tree_counters[ES_DEVICE_TREE_COUNTER_COUNT] = {
    {
        .name = "device-tree.refused.header.size-40",
    },
    {
        .name = "device-tree.refused.header.magic.value",
    },
    {
        .name = "device-tree.refused.header.version.min",
    },
    {
        .name = "device-tree.refused.header.compatible-version.max",
    },
    {
        .name = "device-tree.refused.property.size-8",
    },
    {
        .name = "device-tree.refused.cell.size-4",
    },
};

static struct es_counter_set es_device_tree_counter_set = {
    .name = "",
    .counters = es_device_tree_counters,
    .count = ES_DEVICE_TREE_COUNTER_COUNT,
};

const struct es_refusal es_device_tree_refusals[ES_DEVICE_TREE_REFUSAL_COUNT] = {
    {
        .spec = "device-tree",
        .where = "header",
        .field = "",
        .rule = "size at least 40",
        .offset = 0,
        .count = &es_device_tree_counters[0].value,
    },
    {
        .spec = "device-tree",
        .where = "header",
        .field = "magic",
        .rule = "value 0xd00dfeed",
        .offset = 0,
        .count = &es_device_tree_counters[1].value,
    },
    {
        .spec = "device-tree",
        .where = "header",
        .field = "version",
        .rule = "min 17",
        .offset = 20,
        .count = &es_device_tree_counters[2].value,
    },
    {
        .spec = "device-tree",
        .where = "header",
        .field = "compatible-version",
        .rule = "max 17",
        .offset = 24,
        .count = &es_device_tree_counters[3].value,
    },
    {
        .spec = "device-tree",
        .where = "property",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_device_tree_counters[4].value,
    },
    {
        .spec = "device-tree",
        .where = "cell",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_device_tree_counters[5].value,
    },
};

const struct es_spec es_device_tree_spec = {
    .name = "device-tree",
    .path = "specs/platform/device-tree.yaml",
    .refusals = es_device_tree_refusals,
    .refusal_count = ES_DEVICE_TREE_REFUSAL_COUNT,
    .counters = &es_device_tree_counter_set,
};
