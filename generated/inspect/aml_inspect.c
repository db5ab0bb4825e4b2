/* Generated from specs/platform/aml.yaml; change that and run python3 -m generator. */
#include "generated/inspect/aml_inspect.h"

#include "generated/aml_spec.h"

static const struct es_shape_field fields_of_es_aml_io_ports_flags_group[1] = {
    {
        .name = "decode-16",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_io_ports, flags.decode_16),
        .width = 1,
    },
};

static const struct es_shape es_aml_io_ports_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_aml_io_ports_flags_group,
    .count = 1,
    .size = sizeof(struct es_aml_io_ports),
};

static const struct es_shape_field fields_of_es_aml_io_ports_shape[5] = {
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_io_ports, flags),
        .shape = &es_aml_io_ports_flags_group,
    },
    {
        .name = "minimum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_io_ports, minimum),
        .width = 2,
    },
    {
        .name = "maximum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_io_ports, maximum),
        .width = 2,
    },
    {
        .name = "alignment",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_io_ports, alignment),
        .width = 1,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_io_ports, count),
        .width = 1,
    },
};

/* specs/platform/aml.yaml:64 */
const struct es_shape es_aml_io_ports_shape = {
    .name = "io-ports",
    .doc = "Small descriptor of a range of I/O ports.",
    .fields = fields_of_es_aml_io_ports_shape,
    .count = 5,
    .size = sizeof(struct es_aml_io_ports),
    .slices = false,
};

static const struct es_shape_field fields_of_es_aml_extended_interrupt_flags_group[5] = {
    {
        .name = "consumer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_extended_interrupt, flags.consumer),
        .width = 1,
    },
    {
        .name = "edge",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_extended_interrupt, flags.edge),
        .width = 1,
    },
    {
        .name = "active-low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_extended_interrupt, flags.active_low),
        .width = 1,
    },
    {
        .name = "shared",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_extended_interrupt, flags.shared),
        .width = 1,
    },
    {
        .name = "wake",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_extended_interrupt, flags.wake),
        .width = 1,
    },
};

static const struct es_shape es_aml_extended_interrupt_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_aml_extended_interrupt_flags_group,
    .count = 5,
    .size = sizeof(struct es_aml_extended_interrupt),
};

static const struct es_shape_field fields_of_es_aml_extended_interrupt_shape[2] = {
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_extended_interrupt, flags),
        .shape = &es_aml_extended_interrupt_flags_group,
    },
    {
        .name = "interrupt",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_extended_interrupt, interrupt),
        .width = 4,
    },
};

/* specs/platform/aml.yaml:76 */
const struct es_shape es_aml_extended_interrupt_shape = {
    .name = "extended-interrupt",
    .doc = "Large descriptor of one interrupt by its global number.",
    .fields = fields_of_es_aml_extended_interrupt_shape,
    .count = 2,
    .size = sizeof(struct es_aml_extended_interrupt),
    .slices = false,
};

static const struct es_shape_field fields_of_es_aml_memory_fixed_flags_group[1] = {
    {
        .name = "writable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_memory_fixed, flags.writable),
        .width = 1,
    },
};

static const struct es_shape es_aml_memory_fixed_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_aml_memory_fixed_flags_group,
    .count = 1,
    .size = sizeof(struct es_aml_memory_fixed),
};

static const struct es_shape_field fields_of_es_aml_memory_fixed_shape[3] = {
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_memory_fixed, flags),
        .shape = &es_aml_memory_fixed_flags_group,
    },
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_memory_fixed, base),
        .width = 4,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_memory_fixed, size),
        .width = 4,
    },
};

/* specs/platform/aml.yaml:93 */
const struct es_shape es_aml_memory_fixed_shape = {
    .name = "memory-fixed",
    .doc = "Large descriptor of a fixed address range below 4 GiB.",
    .fields = fields_of_es_aml_memory_fixed_shape,
    .count = 3,
    .size = sizeof(struct es_aml_memory_fixed),
    .slices = false,
};

/* specs/platform/aml.yaml:60 */
static const struct es_shape_name rows_names_of_aml_resource_type[3] = {
    {
        .value = 0u,
        .name = "memory",
    },
    {
        .value = 1u,
        .name = "io",
    },
    {
        .value = 2u,
        .name = "bus",
    },
};

static const struct es_shape_names names_of_aml_resource_type = {
    .rows = rows_names_of_aml_resource_type,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_aml_dword_address_flags_group[4] = {
    {
        .name = "consumer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, flags.consumer),
        .width = 1,
    },
    {
        .name = "subtractive",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, flags.subtractive),
        .width = 1,
    },
    {
        .name = "minimum-fixed",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, flags.minimum_fixed),
        .width = 1,
    },
    {
        .name = "maximum-fixed",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, flags.maximum_fixed),
        .width = 1,
    },
};

static const struct es_shape es_aml_dword_address_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_aml_dword_address_flags_group,
    .count = 4,
    .size = sizeof(struct es_aml_dword_address),
};

static const struct es_shape_field fields_of_es_aml_dword_address_memory_flags_group[4] = {
    {
        .name = "writable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, memory_flags.writable),
        .width = 1,
    },
    {
        .name = "caching",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, memory_flags.caching),
        .width = 1,
    },
    {
        .name = "kind",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, memory_flags.kind),
        .width = 1,
    },
    {
        .name = "translated",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, memory_flags.translated),
        .width = 1,
    },
};

static const struct es_shape es_aml_dword_address_memory_flags_group = {
    .name = "memory-flags",
    .doc = "",
    .fields = fields_of_es_aml_dword_address_memory_flags_group,
    .count = 4,
    .size = sizeof(struct es_aml_dword_address),
};

static const struct es_shape_field fields_of_es_aml_dword_address_shape[8] = {
    {
        .name = "resource-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, resource_type),
        .names = &names_of_aml_resource_type,
        .width = 1,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, flags),
        .shape = &es_aml_dword_address_flags_group,
    },
    {
        .name = "memory-flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, memory_flags),
        .shape = &es_aml_dword_address_memory_flags_group,
    },
    {
        .name = "granularity",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, granularity),
        .width = 4,
    },
    {
        .name = "minimum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, minimum),
        .width = 4,
    },
    {
        .name = "maximum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, maximum),
        .width = 4,
    },
    {
        .name = "translation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, translation),
        .width = 4,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_dword_address, size),
        .width = 4,
    },
};

/* specs/platform/aml.yaml:104 */
const struct es_shape es_aml_dword_address_shape = {
    .name = "dword-address",
    .doc = "Large descriptor of an address range below 4 GiB.",
    .fields = fields_of_es_aml_dword_address_shape,
    .count = 8,
    .size = sizeof(struct es_aml_dword_address),
    .slices = false,
};

static const struct es_shape_field fields_of_es_aml_qword_address_flags_group[4] = {
    {
        .name = "consumer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, flags.consumer),
        .width = 1,
    },
    {
        .name = "subtractive",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, flags.subtractive),
        .width = 1,
    },
    {
        .name = "minimum-fixed",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, flags.minimum_fixed),
        .width = 1,
    },
    {
        .name = "maximum-fixed",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, flags.maximum_fixed),
        .width = 1,
    },
};

static const struct es_shape es_aml_qword_address_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_aml_qword_address_flags_group,
    .count = 4,
    .size = sizeof(struct es_aml_qword_address),
};

static const struct es_shape_field fields_of_es_aml_qword_address_memory_flags_group[4] = {
    {
        .name = "writable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, memory_flags.writable),
        .width = 1,
    },
    {
        .name = "caching",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, memory_flags.caching),
        .width = 1,
    },
    {
        .name = "kind",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, memory_flags.kind),
        .width = 1,
    },
    {
        .name = "translated",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, memory_flags.translated),
        .width = 1,
    },
};

static const struct es_shape es_aml_qword_address_memory_flags_group = {
    .name = "memory-flags",
    .doc = "",
    .fields = fields_of_es_aml_qword_address_memory_flags_group,
    .count = 4,
    .size = sizeof(struct es_aml_qword_address),
};

static const struct es_shape_field fields_of_es_aml_qword_address_shape[8] = {
    {
        .name = "resource-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, resource_type),
        .names = &names_of_aml_resource_type,
        .width = 1,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, flags),
        .shape = &es_aml_qword_address_flags_group,
    },
    {
        .name = "memory-flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, memory_flags),
        .shape = &es_aml_qword_address_memory_flags_group,
    },
    {
        .name = "granularity",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, granularity),
        .hex = true,
        .width = 8,
    },
    {
        .name = "minimum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, minimum),
        .hex = true,
        .width = 8,
    },
    {
        .name = "maximum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, maximum),
        .hex = true,
        .width = 8,
    },
    {
        .name = "translation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, translation),
        .hex = true,
        .width = 8,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_aml_qword_address, size),
        .hex = true,
        .width = 8,
    },
};

/* specs/platform/aml.yaml:132 */
const struct es_shape es_aml_qword_address_shape = {
    .name = "qword-address",
    .doc = "Large descriptor of an address range anywhere.",
    .fields = fields_of_es_aml_qword_address_shape,
    .count = 8,
    .size = sizeof(struct es_aml_qword_address),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_aml_refused[ES_AML_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 2,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 2,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 2,
    },
    {
        .width = 1,
        .names = &names_of_aml_resource_type,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 2,
    },
    {
        .width = 1,
        .names = &names_of_aml_resource_type,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_aml_refusals_total",
        .help = "ACPI Machine Language as far as the DSDT needs it: opcodes, resource descriptors, and the "
                "names of the devices that guests know.",
    },
};

static const struct es_shape_metric es_aml_metrics[ES_AML_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"io-ports\",field=\"\",rule=\"size at least 8\",counter=\"refused.io-ports.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"io-ports\",field=\"tag\",rule=\"value 0x47\",counter=\"refused.io-ports.tag.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"io-ports\","
                  "field=\"flags.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.io-ports.flags.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"extended-interrupt\","
                  "field=\"\","
                  "rule=\"size at least 9\","
                  "counter=\"refused.extended-interrupt.size-9\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"extended-interrupt\","
                  "field=\"tag\","
                  "rule=\"value 0x89\","
                  "counter=\"refused.extended-interrupt.tag.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"extended-interrupt\","
                  "field=\"length\","
                  "rule=\"value 0x6\","
                  "counter=\"refused.extended-interrupt.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"extended-interrupt\","
                  "field=\"flags.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.extended-interrupt.flags.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"extended-interrupt\","
                  "field=\"count\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.extended-interrupt.count.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory-fixed\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.memory-fixed.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory-fixed\",field=\"tag\",rule=\"value 0x86\",counter=\"refused.memory-fixed.tag.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory-fixed\","
                  "field=\"length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.memory-fixed.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory-fixed\","
                  "field=\"flags.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.memory-fixed.flags.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"dword-address\","
                  "field=\"\","
                  "rule=\"size at least 26\","
                  "counter=\"refused.dword-address.size-26\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"dword-address\","
                  "field=\"tag\","
                  "rule=\"value 0x87\","
                  "counter=\"refused.dword-address.tag.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"dword-address\","
                  "field=\"length\","
                  "rule=\"value 0x17\","
                  "counter=\"refused.dword-address.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"dword-address\","
                  "field=\"resource-type\","
                  "rule=\"known value\","
                  "counter=\"refused.dword-address.resource-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"dword-address\","
                  "field=\"flags.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.dword-address.flags.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"dword-address\","
                  "field=\"memory-flags.unused-too\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.dword-address.memory-flags.unused-too.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"qword-address\","
                  "field=\"\","
                  "rule=\"size at least 46\","
                  "counter=\"refused.qword-address.size-46\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"qword-address\","
                  "field=\"tag\","
                  "rule=\"value 0x8a\","
                  "counter=\"refused.qword-address.tag.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"qword-address\","
                  "field=\"length\","
                  "rule=\"value 0x2b\","
                  "counter=\"refused.qword-address.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"qword-address\","
                  "field=\"resource-type\","
                  "rule=\"known value\","
                  "counter=\"refused.qword-address.resource-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"qword-address\","
                  "field=\"flags.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.qword-address.flags.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"qword-address\","
                  "field=\"memory-flags.unused-too\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.qword-address.memory-flags.unused-too.reserved\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_aml_io_ports_shape,
    /* 5 in all */
    &es_aml_extended_interrupt_shape,
    &es_aml_memory_fixed_shape,
    &es_aml_dword_address_shape,
    &es_aml_qword_address_shape,
};

const struct es_shape_spec es_aml_shapes = {
    .spec = &es_aml_spec,
    .shapes = all_shapes,
    .shape_count = 5,
    .refused = es_aml_refused,
    .metrics = es_aml_metrics,
};
