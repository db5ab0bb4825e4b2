/* Generated from specs/platform/pvh.yaml; change that and run python3 -m generator. */
#include "generated/inspect/pvh_inspect.h"

#include "generated/pvh_spec.h"

static const struct es_shape_field fields_of_es_pvh_start_info_shape[8] = {
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_start_info, version),
        .width = 4,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_start_info, flags),
        .width = 4,
    },
    {
        .name = "module-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_start_info, module_count),
        .width = 4,
    },
    {
        .name = "modules",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_start_info, modules),
        .hex = true,
        .width = 8,
    },
    {
        .name = "command-line",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_start_info, command_line),
        .hex = true,
        .width = 8,
    },
    {
        .name = "acpi-rsdp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_start_info, acpi_rsdp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "memory-map",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_start_info, memory_map),
        .hex = true,
        .width = 8,
    },
    {
        .name = "memory-map-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_start_info, memory_map_count),
        .width = 4,
    },
};

/* specs/platform/pvh.yaml:15 */
const struct es_shape es_pvh_start_info_shape = {
    .name = "start-info",
    .doc = "",
    .fields = fields_of_es_pvh_start_info_shape,
    .count = 8,
    .size = sizeof(struct es_pvh_start_info),
    .slices = false,
};

/* specs/platform/pvh.yaml:10 */
static const struct es_shape_name rows_names_of_pvh_memory_type[7] = {
    {
        .value = 1u,
        .name = "ram",
    },
    {
        .value = 2u,
        .name = "reserved",
    },
    {
        .value = 3u,
        .name = "acpi",
    },
    {
        .value = 4u,
        .name = "nvs",
    },
    {
        .value = 5u,
        .name = "unusable",
    },
    {
        .value = 6u,
        .name = "disabled",
    },
    {
        .value = 7u,
        .name = "persistent",
    },
};

static const struct es_shape_names names_of_pvh_memory_type = {
    .rows = rows_names_of_pvh_memory_type,
    .count = 7,
    .flags = false,
};

static const struct es_shape_field fields_of_es_pvh_memory_map_entry_shape[3] = {
    {
        .name = "address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_memory_map_entry, address),
        .hex = true,
        .width = 8,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_memory_map_entry, size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pvh_memory_map_entry, type),
        .names = &names_of_pvh_memory_type,
        .width = 4,
    },
};

/* specs/platform/pvh.yaml:28 */
const struct es_shape es_pvh_memory_map_entry_shape = {
    .name = "memory-map-entry",
    .doc = "",
    .fields = fields_of_es_pvh_memory_map_entry_shape,
    .count = 3,
    .size = sizeof(struct es_pvh_memory_map_entry),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_pvh_refused[ES_PVH_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_pvh_refusals_total",
        .help = "How a virtual machine monitor starts an ELF file in 32-bit protected mode: an ELF note names "
                "the entry, EBX points to the start information.",
    },
};

static const struct es_shape_metric es_pvh_metrics[ES_PVH_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"start-info\",field=\"\",rule=\"size at least 56\",counter=\"refused.start-info.size-56\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"start-info\","
                  "field=\"magic\","
                  "rule=\"value 0x336ec578\","
                  "counter=\"refused.start-info.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"start-info\",field=\"version\",rule=\"min 1\",counter=\"refused.start-info.version.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory-map-entry\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.memory-map-entry.size-24\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_pvh_start_info_shape,
    /* 2 in all */
    &es_pvh_memory_map_entry_shape,
};

const struct es_shape_spec es_pvh_shapes = {
    .spec = &es_pvh_spec,
    .shapes = all_shapes,
    .shape_count = 2,
    .refused = es_pvh_refused,
    .metrics = es_pvh_metrics,
};
