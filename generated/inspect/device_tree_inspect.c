/* Generated from specs/platform/device-tree.yaml; change that and run python3 -m generator. */
#include "generated/inspect/device_tree_inspect.h"

#include "generated/device_tree_spec.h"

static const struct es_shape_field fields_of_es_device_tree_header_shape[9] = {
    {
        .name = "total-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, total_size),
        .width = 4,
    },
    {
        .name = "structure-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, structure_offset),
        .width = 4,
    },
    {
        .name = "strings-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, strings_offset),
        .width = 4,
    },
    {
        .name = "reservations-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, reservations_offset),
        .width = 4,
    },
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, version),
        .width = 4,
    },
    {
        .name = "compatible-version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, compatible_version),
        .width = 4,
    },
    {
        .name = "boot-processor",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, boot_processor),
        .width = 4,
    },
    {
        .name = "strings-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, strings_size),
        .width = 4,
    },
    {
        .name = "structure-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_header, structure_size),
        .width = 4,
    },
};

/* specs/platform/device-tree.yaml:32 */
const struct es_shape es_device_tree_header_shape = {
    .name = "header",
    .doc = "",
    .fields = fields_of_es_device_tree_header_shape,
    .count = 9,
    .size = sizeof(struct es_device_tree_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_device_tree_property_shape[2] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_property, length),
        .width = 4,
    },
    {
        .name = "name-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_property, name_offset),
        .width = 4,
    },
};

/* specs/platform/device-tree.yaml:45 */
const struct es_shape es_device_tree_property_shape = {
    .name = "property",
    .doc = "Behind its token; the value follows, padded to whole tokens.",
    .fields = fields_of_es_device_tree_property_shape,
    .count = 2,
    .size = sizeof(struct es_device_tree_property),
    .slices = false,
};

static const struct es_shape_field fields_of_es_device_tree_cell_shape[1] = {
    {
        .name = "value",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_device_tree_cell, value),
        .width = 4,
    },
};

/* specs/platform/device-tree.yaml:51 */
const struct es_shape es_device_tree_cell_shape = {
    .name = "cell",
    .doc = "",
    .fields = fields_of_es_device_tree_cell_shape,
    .count = 1,
    .size = sizeof(struct es_device_tree_cell),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_device_tree_refused[ES_DEVICE_TREE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_device_tree_refusals_total",
        .help = "A flattened device tree: header, list of reserved memory, tree as a sequence of tokens, "
                "names of properties.",
    },
};

static const struct es_shape_metric es_device_tree_metrics[ES_DEVICE_TREE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"header\",field=\"\",rule=\"size at least 40\",counter=\"refused.header.size-40\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header\",field=\"magic\",rule=\"value 0xd00dfeed\",counter=\"refused.header.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header\",field=\"version\",rule=\"min 17\",counter=\"refused.header.version.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header\","
                  "field=\"compatible-version\","
                  "rule=\"max 17\","
                  "counter=\"refused.header.compatible-version.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"property\",field=\"\",rule=\"size at least 8\",counter=\"refused.property.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cell\",field=\"\",rule=\"size at least 4\",counter=\"refused.cell.size-4\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_device_tree_header_shape,
    /* 3 in all */
    &es_device_tree_property_shape,
    &es_device_tree_cell_shape,
};

const struct es_shape_spec es_device_tree_shapes = {
    .spec = &es_device_tree_spec,
    .shapes = all_shapes,
    .shape_count = 3,
    .refused = es_device_tree_refused,
    .metrics = es_device_tree_metrics,
};
