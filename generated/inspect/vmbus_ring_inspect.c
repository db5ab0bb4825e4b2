/* Generated from specs/vmbus/ring.yaml; change that and run python3 -m generator. */
#include "generated/inspect/vmbus_ring_inspect.h"

#include "generated/vmbus_ring_spec.h"

/* specs/vmbus/ring.yaml:39 */
static const struct es_shape_name rows_names_of_vmbus_ring_features[1] = {
    {
        .value = 1u,
        .name = "pending-send-size",
    },
};

static const struct es_shape_names names_of_vmbus_ring_features = {
    .rows = rows_names_of_vmbus_ring_features,
    .count = 1,
    .flags = true,
};

static const struct es_shape_field fields_of_es_vmbus_ring_control_shape[5] = {
    {
        .name = "write-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_control, write_index),
        .width = 4,
    },
    {
        .name = "read-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_control, read_index),
        .width = 4,
    },
    {
        .name = "interrupt-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_control, interrupt_mask),
        .width = 4,
    },
    {
        .name = "pending-send-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_control, pending_send_size),
        .width = 4,
    },
    {
        .name = "features",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_control, features),
        .names = &names_of_vmbus_ring_features,
        .width = 4,
    },
};

/* specs/vmbus/ring.yaml:50 */
const struct es_shape es_vmbus_ring_control_shape = {
    .name = "control",
    .doc = "The page before the data. Live it is read word by word, each once.",
    .fields = fields_of_es_vmbus_ring_control_shape,
    .count = 5,
    .size = sizeof(struct es_vmbus_ring_control),
    .slices = false,
};

/* specs/vmbus/ring.yaml:17 */
static const struct es_shape_name rows_names_of_vmbus_ring_packet_type[14] = {
    {
        .value = 0u,
        .name = "invalid",
    },
    {
        .value = 1u,
        .name = "synch",
    },
    {
        .value = 2u,
        .name = "add-transfer-pages",
    },
    {
        .value = 3u,
        .name = "remove-transfer-pages",
    },
    {
        .value = 4u,
        .name = "establish-gpadl",
    },
    {
        .value = 5u,
        .name = "teardown-gpadl",
    },
    {
        .value = 6u,
        .name = "in-band",
    },
    {
        .value = 7u,
        .name = "transfer-pages",
    },
    {
        .value = 8u,
        .name = "gpadl",
    },
    {
        .value = 9u,
        .name = "gpa-direct",
    },
    {
        .value = 10u,
        .name = "cancel-request",
    },
    {
        .value = 11u,
        .name = "completion",
    },
    {
        .value = 12u,
        .name = "additional-packet",
    },
    {
        .value = 13u,
        .name = "additional-data",
    },
};

static const struct es_shape_names names_of_vmbus_ring_packet_type = {
    .rows = rows_names_of_vmbus_ring_packet_type,
    .count = 14,
    .flags = false,
};

/* specs/vmbus/ring.yaml:44 */
static const struct es_shape_name rows_names_of_vmbus_ring_packet_flags[1] = {
    {
        .value = 1u,
        .name = "completion-requested",
    },
};

static const struct es_shape_names names_of_vmbus_ring_packet_flags = {
    .rows = rows_names_of_vmbus_ring_packet_flags,
    .count = 1,
    .flags = true,
};

static const struct es_shape_field fields_of_es_vmbus_ring_descriptor_shape[5] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_descriptor, type),
        .names = &names_of_vmbus_ring_packet_type,
        .width = 2,
    },
    {
        .name = "data-offset8",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_descriptor, data_offset8),
        .width = 2,
    },
    {
        .name = "length8",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_descriptor, length8),
        .width = 2,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_descriptor, flags),
        .names = &names_of_vmbus_ring_packet_flags,
        .width = 2,
    },
    {
        .name = "transaction",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_descriptor, transaction),
        .hex = true,
        .width = 8,
    },
};

/* specs/vmbus/ring.yaml:62 */
const struct es_shape es_vmbus_ring_descriptor_shape = {
    .name = "descriptor",
    .doc = "Begins every packet. Both counts are in units of 8 bytes from the packet's start.",
    .fields = fields_of_es_vmbus_ring_descriptor_shape,
    .count = 5,
    .size = sizeof(struct es_vmbus_ring_descriptor),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_ring_trailer_shape[1] = {
    {
        .name = "packet-start",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_trailer, packet_start),
        .width = 4,
    },
};

/* specs/vmbus/ring.yaml:72 */
const struct es_shape es_vmbus_ring_trailer_shape = {
    .name = "trailer",
    .doc = "Follows every packet; nobody reads it.",
    .fields = fields_of_es_vmbus_ring_trailer_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_ring_trailer),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_ring_gpa_range_shape[2] = {
    {
        .name = "byte-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_gpa_range, byte_count),
        .width = 4,
    },
    {
        .name = "byte-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_gpa_range, byte_offset),
        .width = 4,
    },
};

/* specs/vmbus/ring.yaml:79 */
const struct es_shape es_vmbus_ring_gpa_range_shape = {
    .name = "gpa-range",
    .doc = "Bytes in guest memory; as many page numbers follow as the bytes touch.",
    .fields = fields_of_es_vmbus_ring_gpa_range_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_ring_gpa_range),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_ring_gpa_direct_header_shape[2] = {
    {
        .name = "descriptor",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_gpa_direct_header, descriptor),
        .shape = &es_vmbus_ring_descriptor_shape,
    },
    {
        .name = "range-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_gpa_direct_header, range_count),
        .width = 4,
    },
};

/* specs/vmbus/ring.yaml:86 */
const struct es_shape es_vmbus_ring_gpa_direct_header_shape = {
    .name = "gpa-direct-header",
    .doc = "What stands before the ranges of a packet with guest pages.",
    .fields = fields_of_es_vmbus_ring_gpa_direct_header_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_ring_gpa_direct_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_ring_page_ranges_shape[4] = {
    {
        .name = "range-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_page_ranges, range_count),
        .width = 4,
    },
    {
        .name = "byte-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_page_ranges, byte_count),
        .width = 4,
    },
    {
        .name = "byte-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_page_ranges, byte_offset),
        .width = 4,
    },
    {
        .name = "page-numbers",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_page_ranges, page_numbers),
        .hex = true,
        .width = 8,
    },
};

/* specs/vmbus/ring.yaml:94 */
const struct es_shape es_vmbus_ring_page_ranges_shape = {
    .name = "page-ranges",
    .doc = "What stands between the descriptor and the payload of a packet with guest pages.",
    .fields = fields_of_es_vmbus_ring_page_ranges_shape,
    .count = 4,
    .size = sizeof(struct es_vmbus_ring_page_ranges),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_ring_packet_shape[3] = {
    {
        .name = "descriptor",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_packet, descriptor),
        .shape = &es_vmbus_ring_descriptor_shape,
    },
    {
        .name = "ranges",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_packet, ranges),
        .width = 1,
    },
    {
        .name = "payload",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_packet, payload),
        .width = 1,
    },
};

/* specs/vmbus/ring.yaml:104 */
const struct es_shape es_vmbus_ring_packet_shape = {
    .name = "packet",
    .doc = "A packet as it lies in the ring, without the trailer.",
    .fields = fields_of_es_vmbus_ring_packet_shape,
    .count = 3,
    .size = sizeof(struct es_vmbus_ring_packet),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_ring_transfer_range_shape[2] = {
    {
        .name = "byte-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_transfer_range, byte_count),
        .width = 4,
    },
    {
        .name = "byte-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_transfer_range, byte_offset),
        .width = 4,
    },
};

/* specs/vmbus/ring.yaml:122 */
const struct es_shape es_vmbus_ring_transfer_range_shape = {
    .name = "transfer-range",
    .doc = "",
    .fields = fields_of_es_vmbus_ring_transfer_range_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_ring_transfer_range),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_ring_transfer_header_shape[4] = {
    {
        .name = "descriptor",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_transfer_header, descriptor),
        .shape = &es_vmbus_ring_descriptor_shape,
    },
    {
        .name = "page-set",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_transfer_header, page_set),
        .width = 2,
    },
    {
        .name = "sender-owns-set",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_transfer_header, sender_owns_set),
        .width = 1,
    },
    {
        .name = "range-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_transfer_header, range_count),
        .width = 4,
    },
};

/* specs/vmbus/ring.yaml:128 */
const struct es_shape es_vmbus_ring_transfer_header_shape = {
    .name = "transfer-header",
    .doc = "What stands before the ranges of a packet with transfer pages.",
    .fields = fields_of_es_vmbus_ring_transfer_header_shape,
    .count = 4,
    .size = sizeof(struct es_vmbus_ring_transfer_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_ring_pipe_header_shape[2] = {
    {
        .name = "packet-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_pipe_header, packet_type),
        .width = 4,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_ring_pipe_header, length),
        .width = 4,
    },
};

/* specs/vmbus/ring.yaml:138 */
const struct es_shape es_vmbus_ring_pipe_header_shape = {
    .name = "pipe-header",
    .doc = "Begins the payload on channels offered in pipe mode, whose messages are of any length.",
    .fields = fields_of_es_vmbus_ring_pipe_header_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_ring_pipe_header),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_vmbus_ring_refused[ES_VMBUS_RING_REFUSAL_COUNT] = {
    {
        .width = 0,
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
        .width = 0,
    },
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
        .width = 4,
    },
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
        .width = 2,
    },
    {
        .width = 2,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
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
        .width = 4,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_vmbus_ring_refusals_total",
        .help = "One direction of a VMBus channel: a control page, then whole data pages that packets go "
                "around in. Two rings lie in one GPADL, guest to host first.",
    },
};

static const struct es_shape_metric es_vmbus_ring_metrics[ES_VMBUS_RING_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"control\",field=\"\",rule=\"size at least 4096\",counter=\"refused.control.size-4096\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"descriptor\",field=\"\",rule=\"size at least 16\",counter=\"refused.descriptor.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"descriptor\","
                  "field=\"data-offset8\","
                  "rule=\"min 2\","
                  "counter=\"refused.descriptor.data-offset8.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"descriptor\","
                  "field=\"length8\","
                  "rule=\"min data-offset8\","
                  "counter=\"refused.descriptor.length8.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"trailer\",field=\"\",rule=\"size at least 8\",counter=\"refused.trailer.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpa-range\",field=\"\",rule=\"size at least 8\",counter=\"refused.gpa-range.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpa-range\","
                  "field=\"byte-count\","
                  "rule=\"min 1\","
                  "counter=\"refused.gpa-range.byte-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpa-range\","
                  "field=\"byte-offset\","
                  "rule=\"max 4095\","
                  "counter=\"refused.gpa-range.byte-offset.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpa-direct-header\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.gpa-direct-header.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpa-direct-header\","
                  "field=\"descriptor.data-offset8\","
                  "rule=\"min 2\","
                  "counter=\"refused.gpa-direct-header.descriptor.data-offset8.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpa-direct-header\","
                  "field=\"descriptor.length8\","
                  "rule=\"min data-offset8\","
                  "counter=\"refused.gpa-direct-header.descriptor.length8.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpa-direct-header\","
                  "field=\"range-count\","
                  "rule=\"min 1\","
                  "counter=\"refused.gpa-direct-header.range-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpa-direct-header\","
                  "field=\"range-count\","
                  "rule=\"max ranges-max\","
                  "counter=\"refused.gpa-direct-header.range-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-ranges\",field=\"\",rule=\"size at least 16\",counter=\"refused.page-ranges.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-ranges\","
                  "field=\"range-count\","
                  "rule=\"min 1\","
                  "counter=\"refused.page-ranges.range-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-ranges\","
                  "field=\"range-count\","
                  "rule=\"max ranges-max\","
                  "counter=\"refused.page-ranges.range-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-ranges\","
                  "field=\"byte-count\","
                  "rule=\"min 1\","
                  "counter=\"refused.page-ranges.byte-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-ranges\","
                  "field=\"byte-offset\","
                  "rule=\"max 4095\","
                  "counter=\"refused.page-ranges.byte-offset.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-ranges\","
                  "field=\"page-numbers\","
                  "rule=\"max 0x10000 elements\","
                  "counter=\"refused.page-ranges.page-numbers.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\",field=\"\",rule=\"size at least 16\",counter=\"refused.packet.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"descriptor.data-offset8\","
                  "rule=\"min 2\","
                  "counter=\"refused.packet.descriptor.data-offset8.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"descriptor.length8\","
                  "rule=\"min data-offset8\","
                  "counter=\"refused.packet.descriptor.length8.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"ranges\","
                  "rule=\"inside the packet\","
                  "counter=\"refused.packet.ranges.inside\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"payload\","
                  "rule=\"place inside the packet\","
                  "counter=\"refused.packet.payload.place\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"payload\","
                  "rule=\"overflow in the expression of count\","
                  "counter=\"refused.packet.payload.count-overflow\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"payload\","
                  "rule=\"inside the packet\","
                  "counter=\"refused.packet.payload.inside\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"transfer-range\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.transfer-range.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"transfer-header\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.transfer-header.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"transfer-header\","
                  "field=\"descriptor.data-offset8\","
                  "rule=\"min 2\","
                  "counter=\"refused.transfer-header.descriptor.data-offset8.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"transfer-header\","
                  "field=\"descriptor.length8\","
                  "rule=\"min data-offset8\","
                  "counter=\"refused.transfer-header.descriptor.length8.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"transfer-header\","
                  "field=\"range-count\","
                  "rule=\"min 1\","
                  "counter=\"refused.transfer-header.range-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"transfer-header\","
                  "field=\"range-count\","
                  "rule=\"max 375\","
                  "counter=\"refused.transfer-header.range-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pipe-header\",field=\"\",rule=\"size at least 8\",counter=\"refused.pipe-header.size-8\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_vmbus_ring_control_shape,
    /* 10 in all */
    &es_vmbus_ring_descriptor_shape,
    &es_vmbus_ring_trailer_shape,
    &es_vmbus_ring_gpa_range_shape,
    &es_vmbus_ring_gpa_direct_header_shape,
    &es_vmbus_ring_page_ranges_shape,
    &es_vmbus_ring_packet_shape,
    &es_vmbus_ring_transfer_range_shape,
    &es_vmbus_ring_transfer_header_shape,
    &es_vmbus_ring_pipe_header_shape,
};

const struct es_shape_spec es_vmbus_ring_shapes = {
    .spec = &es_vmbus_ring_spec,
    .shapes = all_shapes,
    .shape_count = 10,
    .refused = es_vmbus_ring_refused,
    .metrics = es_vmbus_ring_metrics,
};
