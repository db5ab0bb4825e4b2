/* Generated from specs/process/pcapng.yaml; change that and run python3 -m generator. */
#include "generated/inspect/pcapng_inspect.h"

#include "generated/pcapng_spec.h"

/* specs/process/pcapng.yaml:22 */
const struct es_shape es_pcapng_section_header_shape = {
    .name = "section-header",
    .doc = "",
    .count = 0,
    .size = sizeof(struct es_pcapng_section_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_pcapng_interface_description_shape[3] = {
    {
        .name = "link-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_interface_description, link_type),
        .width = 2,
    },
    {
        .name = "snap-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_interface_description, snap_length),
        .width = 4,
    },
    {
        .name = "interface-name",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_interface_description, interface_name),
        .size = 8,
    },
};

/* specs/process/pcapng.yaml:32 */
const struct es_shape es_pcapng_interface_description_shape = {
    .name = "interface-description",
    .doc = "",
    .fields = fields_of_es_pcapng_interface_description_shape,
    .count = 3,
    .size = sizeof(struct es_pcapng_interface_description),
    .slices = false,
};

static const struct es_shape_field fields_of_es_pcapng_enhanced_packet_shape[5] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_enhanced_packet, length),
        .width = 4,
    },
    {
        .name = "time-high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_enhanced_packet, time_high),
        .width = 4,
    },
    {
        .name = "time-low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_enhanced_packet, time_low),
        .width = 4,
    },
    {
        .name = "captured-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_enhanced_packet, captured_length),
        .width = 4,
    },
    {
        .name = "original-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_enhanced_packet, original_length),
        .width = 4,
    },
};

/* specs/process/pcapng.yaml:50 */
const struct es_shape es_pcapng_enhanced_packet_shape = {
    .name = "enhanced-packet",
    .doc = "Before a packet's bytes.",
    .fields = fields_of_es_pcapng_enhanced_packet_shape,
    .count = 5,
    .size = sizeof(struct es_pcapng_enhanced_packet),
    .slices = false,
};

static const struct es_shape_field fields_of_es_pcapng_enhanced_packet_end_flags_group[1] = {
    {
        .name = "direction",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_enhanced_packet_end, flags.direction),
        .width = 1,
    },
};

static const struct es_shape es_pcapng_enhanced_packet_end_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_pcapng_enhanced_packet_end_flags_group,
    .count = 1,
    .size = sizeof(struct es_pcapng_enhanced_packet_end),
};

static const struct es_shape_field fields_of_es_pcapng_enhanced_packet_end_shape[2] = {
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_enhanced_packet_end, flags),
        .shape = &es_pcapng_enhanced_packet_end_flags_group,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_enhanced_packet_end, length),
        .width = 4,
    },
};

/* specs/process/pcapng.yaml:61 */
const struct es_shape es_pcapng_enhanced_packet_end_shape = {
    .name = "enhanced-packet-end",
    .doc = "Behind a packet's bytes and their padding.",
    .fields = fields_of_es_pcapng_enhanced_packet_end_shape,
    .count = 2,
    .size = sizeof(struct es_pcapng_enhanced_packet_end),
    .slices = false,
};

static const struct es_shape_field fields_of_es_pcapng_interface_statistics_shape[4] = {
    {
        .name = "time-high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_interface_statistics, time_high),
        .width = 4,
    },
    {
        .name = "time-low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_interface_statistics, time_low),
        .width = 4,
    },
    {
        .name = "received",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_interface_statistics, received),
        .hex = true,
        .width = 8,
    },
    {
        .name = "dropped",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_pcapng_interface_statistics, dropped),
        .hex = true,
        .width = 8,
    },
};

/* specs/process/pcapng.yaml:73 */
const struct es_shape es_pcapng_interface_statistics_shape = {
    .name = "interface-statistics",
    .doc = "",
    .fields = fields_of_es_pcapng_interface_statistics_shape,
    .count = 4,
    .size = sizeof(struct es_pcapng_interface_statistics),
    .slices = false,
};

/* specs/process/pcapng.yaml:14 */
static const struct es_shape_name rows_names_of_pcapng_block_type[4] = {
    {
        .value = 1u,
        .name = "interface-description",
    },
    {
        .value = 5u,
        .name = "interface-statistics",
    },
    {
        .value = 6u,
        .name = "enhanced-packet",
    },
    {
        .value = 0xa0d0d0au,
        .name = "section-header",
    },
};

static const struct es_shape_names names_of_pcapng_block_type = {
    .rows = rows_names_of_pcapng_block_type,
    .count = 4,
    .flags = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_pcapng_refused[ES_PCAPNG_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_pcapng_block_type,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 8,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_pcapng_block_type,
    },
    {
        .width = 4,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 1,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_pcapng_block_type,
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
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 4,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_pcapng_block_type,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 4,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_pcapng_refusals_total",
        .help = "The blocks of a capture file as Entresol writes it: one section with one interface, a block "
                "for each packet, and how many packets were lost. A file may have several such sections, one "
                "after the other.",
    },
};

static const struct es_shape_metric es_pcapng_metrics[ES_PCAPNG_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"section-header\","
                  "field=\"\","
                  "rule=\"size at least 28\","
                  "counter=\"refused.section-header.size-28\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"section-header\","
                  "field=\"type\","
                  "rule=\"value 0xa0d0d0a\","
                  "counter=\"refused.section-header.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"section-header\","
                  "field=\"length\","
                  "rule=\"value 0x1c\","
                  "counter=\"refused.section-header.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"section-header\","
                  "field=\"byte-order\","
                  "rule=\"value 0x1a2b3c4d\","
                  "counter=\"refused.section-header.byte-order.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"section-header\","
                  "field=\"major\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.section-header.major.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"section-header\","
                  "field=\"minor\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.section-header.minor.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"section-header\","
                  "field=\"section-length\","
                  "rule=\"value 0xffffffffffffffff\","
                  "counter=\"refused.section-header.section-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"section-header\","
                  "field=\"length-again\","
                  "rule=\"value 0x1c\","
                  "counter=\"refused.section-header.length-again.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"\","
                  "rule=\"size at least 44\","
                  "counter=\"refused.interface-description.size-44\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"type\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.interface-description.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"length\","
                  "rule=\"value 0x2c\","
                  "counter=\"refused.interface-description.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.interface-description.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"name-option\","
                  "rule=\"value 0x2\","
                  "counter=\"refused.interface-description.name-option.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"name-length\","
                  "rule=\"value 0x8\","
                  "counter=\"refused.interface-description.name-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"resolution-option\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.interface-description.resolution-option.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"resolution-length\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.interface-description.resolution-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"resolution\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.interface-description.resolution.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"end-option\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.interface-description.end-option.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"end-length\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.interface-description.end-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-description\","
                  "field=\"length-again\","
                  "rule=\"value 0x2c\","
                  "counter=\"refused.interface-description.length-again.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet\","
                  "field=\"\","
                  "rule=\"size at least 28\","
                  "counter=\"refused.enhanced-packet.size-28\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet\","
                  "field=\"type\","
                  "rule=\"value 0x6\","
                  "counter=\"refused.enhanced-packet.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet\","
                  "field=\"length\","
                  "rule=\"min 44\","
                  "counter=\"refused.enhanced-packet.length.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet\","
                  "field=\"interface\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.enhanced-packet.interface.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet-end\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.enhanced-packet-end.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet-end\","
                  "field=\"flags-option\","
                  "rule=\"value 0x2\","
                  "counter=\"refused.enhanced-packet-end.flags-option.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet-end\","
                  "field=\"flags-length\","
                  "rule=\"value 0x4\","
                  "counter=\"refused.enhanced-packet-end.flags-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet-end\","
                  "field=\"flags.others\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.enhanced-packet-end.flags.others.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet-end\","
                  "field=\"end-option\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.enhanced-packet-end.end-option.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet-end\","
                  "field=\"end-length\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.enhanced-packet-end.end-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enhanced-packet-end\","
                  "field=\"length\","
                  "rule=\"min 44\","
                  "counter=\"refused.enhanced-packet-end.length.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"\","
                  "rule=\"size at least 52\","
                  "counter=\"refused.interface-statistics.size-52\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"type\","
                  "rule=\"value 0x5\","
                  "counter=\"refused.interface-statistics.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"length\","
                  "rule=\"value 0x34\","
                  "counter=\"refused.interface-statistics.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"interface\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.interface-statistics.interface.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"received-option\","
                  "rule=\"value 0x4\","
                  "counter=\"refused.interface-statistics.received-option.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"received-length\","
                  "rule=\"value 0x8\","
                  "counter=\"refused.interface-statistics.received-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"dropped-option\","
                  "rule=\"value 0x5\","
                  "counter=\"refused.interface-statistics.dropped-option.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"dropped-length\","
                  "rule=\"value 0x8\","
                  "counter=\"refused.interface-statistics.dropped-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"end-option\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.interface-statistics.end-option.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"end-length\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.interface-statistics.end-length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interface-statistics\","
                  "field=\"length-again\","
                  "rule=\"value 0x34\","
                  "counter=\"refused.interface-statistics.length-again.value\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_pcapng_section_header_shape,
    /* 5 in all */
    &es_pcapng_interface_description_shape,
    &es_pcapng_enhanced_packet_shape,
    &es_pcapng_enhanced_packet_end_shape,
    &es_pcapng_interface_statistics_shape,
};

const struct es_shape_spec es_pcapng_shapes = {
    .spec = &es_pcapng_spec,
    .shapes = all_shapes,
    .shape_count = 5,
    .refused = es_pcapng_refused,
    .metrics = es_pcapng_metrics,
};
