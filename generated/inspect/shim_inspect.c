/* Generated from specs/igvm/shim.yaml; change that and run python3 -m generator. */
#include "generated/inspect/shim_inspect.h"

#include "generated/shim_spec.h"

static const struct es_shape_field fields_of_es_shim_range_shape[2] = {
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_range, base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_range, size),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/shim.yaml:46 */
const struct es_shape es_shim_range_shape = {
    .name = "range",
    .doc = "",
    .fields = fields_of_es_shim_range_shape,
    .count = 2,
    .size = sizeof(struct es_shim_range),
    .slices = false,
};

/* specs/igvm/shim.yaml:36 */
static const struct es_shape_name rows_names_of_shim_policy[5] = {
    {
        .value = 1u,
        .name = "console",
    },
    {
        .value = 2u,
        .name = "host-command-line",
    },
    {
        .value = 4u,
        .name = "host-command-line-isolated",
    },
    {
        .value = 8u,
        .name = "host-memory",
    },
    {
        .value = 16u,
        .name = "host-tables",
    },
};

static const struct es_shape_names names_of_shim_policy = {
    .rows = rows_names_of_shim_policy,
    .count = 5,
    .flags = true,
};

/* specs/igvm/shim.yaml:18 */
static const struct es_shape_name rows_names_of_shim_isolation[4] = {
    {
        .value = 0u,
        .name = "none",
    },
    {
        .value = 1u,
        .name = "vbs",
    },
    {
        .value = 2u,
        .name = "snp",
    },
    {
        .value = 3u,
        .name = "tdx",
    },
};

static const struct es_shape_names names_of_shim_isolation = {
    .rows = rows_names_of_shim_isolation,
    .count = 4,
    .flags = false,
};

static const struct es_shape_field fields_of_es_shim_parameters_shape[17] = {
    {
        .name = "policy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, policy),
        .names = &names_of_shim_policy,
        .width = 4,
    },
    {
        .name = "isolation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, isolation),
        .names = &names_of_shim_isolation,
        .width = 1,
    },
    {
        .name = "console-port",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, console_port),
        .width = 2,
    },
    {
        .name = "processors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, processors),
        .width = 4,
    },
    {
        .name = "memory",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, memory),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "kernel",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, kernel),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "initrd",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, initrd),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "command-line",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, command_line),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "page-tables",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, page_tables),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "descriptors",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, descriptors),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "hashes",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, hashes),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "log",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, log),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "memory-map",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, memory_map),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "processor-count",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, processor_count),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "host-command-line",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, host_command_line),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "device-tree",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, device_tree),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "madt",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_parameters, madt),
        .shape = &es_shim_range_shape,
    },
};

/* specs/igvm/shim.yaml:51 */
const struct es_shape es_shim_parameters_shape = {
    .name = "parameters",
    .doc = "One page, whose address the VP context has in RSI. All ranges lie within VTL2's memory and begin "
           "on a page; what is left of a range's last page belongs to it; none overlaps another.",
    .fields = fields_of_es_shim_parameters_shape,
    .count = 17,
    .size = sizeof(struct es_shim_parameters),
    .slices = false,
};

/* specs/igvm/shim.yaml:25 */
static const struct es_shape_name rows_names_of_shim_memory_type[5] = {
    {
        .value = 0u,
        .name = "memory",
    },
    {
        .value = 1u,
        .name = "platform-reserved",
    },
    {
        .value = 2u,
        .name = "persistent",
    },
    {
        .value = 3u,
        .name = "vtl2-protectable",
    },
    {
        .value = 4u,
        .name = "specific-purpose",
    },
};

static const struct es_shape_names names_of_shim_memory_type = {
    .rows = rows_names_of_shim_memory_type,
    .count = 5,
    .flags = false,
};

static const struct es_shape_field fields_of_es_shim_memory_map_entry_shape[3] = {
    {
        .name = "first-page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_memory_map_entry, first_page),
        .hex = true,
        .width = 8,
    },
    {
        .name = "pages",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_memory_map_entry, pages),
        .hex = true,
        .width = 8,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_memory_map_entry, type),
        .names = &names_of_shim_memory_type,
        .width = 2,
    },
};

/* specs/igvm/shim.yaml:76 */
const struct es_shape es_shim_memory_map_entry_shape = {
    .name = "memory-map-entry",
    .doc = "",
    .fields = fields_of_es_shim_memory_map_entry_shape,
    .count = 3,
    .size = sizeof(struct es_shim_memory_map_entry),
    .slices = false,
};

static const struct es_shape_field fields_of_es_shim_processor_count_shape[1] = {
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_processor_count, count),
        .width = 4,
    },
};

/* specs/igvm/shim.yaml:84 */
const struct es_shape es_shim_processor_count_shape = {
    .name = "processor-count",
    .doc = "",
    .fields = fields_of_es_shim_processor_count_shape,
    .count = 1,
    .size = sizeof(struct es_shim_processor_count),
    .slices = false,
};

static const struct es_shape_field fields_of_es_shim_hash_shape[2] = {
    {
        .name = "range",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_hash, range),
        .shape = &es_shim_range_shape,
    },
    {
        .name = "sha384",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_hash, sha384),
        .size = sizeof(((const struct es_shim_hash *)0)->sha384),
    },
};

/* specs/igvm/shim.yaml:87 */
const struct es_shape es_shim_hash_shape = {
    .name = "hash",
    .doc = "",
    .fields = fields_of_es_shim_hash_shape,
    .count = 2,
    .size = sizeof(struct es_shim_hash),
    .slices = false,
};

_Static_assert(sizeof(struct es_shim_hash) <= ES_SHAPE_ELEMENT_MAX, "an element has room");

/* specs/igvm/shim.yaml:98 */
static void element_of_es_shim_hash_list_hashes(const struct es_slice *slice, uint32_t index, unsigned version,
                                                void *out) {
  (void)version;
  *(struct es_shim_hash *)out = es_shim_hash_list_hashes_at(slice, index);
}

static const struct es_shape_field fields_of_es_shim_hash_list_shape[2] = {
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_hash_list, count),
        .width = 4,
    },
    {
        .name = "hashes",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_hash_list, hashes),
        .shape = &es_shim_hash_shape,
        .element = element_of_es_shim_hash_list_hashes,
    },
};

/* specs/igvm/shim.yaml:92 */
const struct es_shape es_shim_hash_list_shape = {
    .name = "hash-list",
    .doc = "Over the pages that the host could have changed before the start. All must hold.",
    .fields = fields_of_es_shim_hash_list_shape,
    .count = 2,
    .size = sizeof(struct es_shim_hash_list),
    .slices = true,
};

static const struct es_shape_field fields_of_es_shim_log_shape[7] = {
    {
        .name = "setup-data",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_log, setup_data),
        .shape = &es_linux_boot_setup_data_shape,
    },
    {
        .name = "written",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_log, written),
        .hex = true,
        .width = 8,
    },
    {
        .name = "room",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_log, room),
        .width = 4,
    },
    {
        .name = "processors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_log, processors),
        .width = 4,
    },
    {
        .name = "entered",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_log, entered),
        .hex = true,
        .width = 8,
    },
    {
        .name = "left",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_log, left),
        .hex = true,
        .width = 8,
    },
    {
        .name = "dropped",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_shim_log, dropped),
        .width = 4,
    },
};

/* specs/igvm/shim.yaml:99 */
const struct es_shape es_shim_log_shape = {
    .name = "log",
    .doc = "Setup data of the kernel: a header, then text as a ring of `room` bytes. Byte N of all that was "
           "ever written stands at N modulo `room`.",
    .fields = fields_of_es_shim_log_shape,
    .count = 7,
    .size = sizeof(struct es_shim_log),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_shim_refused[ES_SHIM_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 8,
    },
    {
        .width = 4,
    },
    {
        .width = 1,
        .names = &names_of_shim_isolation,
    },
    {
        .width = 1,
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
    {
        .width = 0,
    },
    {
        .width = 0,
        .element = true,
    },
    {
        .width = 0,
    },
    {
        .width = 8,
    },
    {
        .width = 4,
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
    {
        .width = 0,
    },
    {
        .width = 8,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_shim_refusals_total",
        .help = "What the boot shim of an image is told, and what it leaves behind: the parameter page that "
                "the image's builder writes and the platform measures, the list of hashes over pages that "
                "were not measured, and the log that goes to the kernel as setup data.",
    },
};

static const struct es_shape_metric es_shim_metrics[ES_SHIM_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"range\",field=\"\",rule=\"size at least 16\",counter=\"refused.range.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameters\","
                  "field=\"\","
                  "rule=\"size at least 4096\","
                  "counter=\"refused.parameters.size-4096\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameters\","
                  "field=\"magic\","
                  "rule=\"value 0x52504d4948535345\","
                  "counter=\"refused.parameters.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameters\","
                  "field=\"version\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.parameters.version.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameters\","
                  "field=\"isolation\","
                  "rule=\"known value\","
                  "counter=\"refused.parameters.isolation.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameters\","
                  "field=\"gap-before-port\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.parameters.gap-before-port.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameters\","
                  "field=\"processors\","
                  "rule=\"min 1\","
                  "counter=\"refused.parameters.processors.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameters\","
                  "field=\"processors\","
                  "rule=\"max processors-max\","
                  "counter=\"refused.parameters.processors.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory-map-entry\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.memory-map-entry.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor-count\","
                  "field=\"\","
                  "rule=\"size at least 4\","
                  "counter=\"refused.processor-count.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hash\",field=\"\",rule=\"size at least 64\",counter=\"refused.hash.size-64\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hash-list\",field=\"\",rule=\"size at least 16\",counter=\"refused.hash-list.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hash-list\","
                  "field=\"magic\","
                  "rule=\"value 0x4c484d4948535345\","
                  "counter=\"refused.hash-list.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hash-list\",field=\"count\",rule=\"min 1\",counter=\"refused.hash-list.count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hash-list\",field=\"count\",rule=\"max hashes-max\",counter=\"refused.hash-list.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hash-list\","
                  "field=\"must\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.hash-list.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hash-list\","
                  "field=\"hashes\","
                  "rule=\"inside the packet\","
                  "counter=\"refused.hash-list.hashes.inside\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"log\",field=\"\",rule=\"size at least 64\",counter=\"refused.log.size-64\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"log\",field=\"magic\",rule=\"value 0x474c4d4948535345\",counter=\"refused.log.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"log\",field=\"room\",rule=\"min log-room-min\",counter=\"refused.log.room.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"log\",field=\"must\",rule=\"reserved, zero\",counter=\"refused.log.must.reserved\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_shim_range_shape,
    /* 7 in all */
    &es_shim_parameters_shape,
    &es_shim_memory_map_entry_shape,
    &es_shim_processor_count_shape,
    &es_shim_hash_shape,
    &es_shim_hash_list_shape,
    &es_shim_log_shape,
};

const struct es_shape_spec es_shim_shapes = {
    .spec = &es_shim_spec,
    .shapes = all_shapes,
    .shape_count = 7,
    .refused = es_shim_refused,
    .metrics = es_shim_metrics,
};
