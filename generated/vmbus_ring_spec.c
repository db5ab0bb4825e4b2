/* Generated from specs/vmbus/ring.yaml; change that and run python3 -m generator. */
#include "generated/vmbus_ring_spec.h"

struct es_counter es_vmbus_ring_counters[ES_VMBUS_RING_COUNTER_COUNT] = {
    {
        .name = "vmbus-ring.refused.control.size-4096",
    },
    {
        .name = "vmbus-ring.refused.descriptor.size-16",
    },
    {
        .name = "vmbus-ring.refused.descriptor.data-offset8.min",
    },
    {
        .name = "vmbus-ring.refused.descriptor.length8.min",
    },
    {
        .name = "vmbus-ring.refused.trailer.size-8",
    },
    {
        .name = "vmbus-ring.refused.gpa-range.size-8",
    },
    {
        .name = "vmbus-ring.refused.gpa-range.byte-count.min",
    },
    {
        .name = "vmbus-ring.refused.gpa-range.byte-offset.max",
    },
    {
        .name = "vmbus-ring.refused.gpa-direct-header.size-24",
    },
    {
        .name = "vmbus-ring.refused.gpa-direct-header.descriptor.data-offset8.min",
    },
    {
        .name = "vmbus-ring.refused.gpa-direct-header.descriptor.length8.min",
    },
    {
        .name = "vmbus-ring.refused.gpa-direct-header.range-count.min",
    },
    {
        .name = "vmbus-ring.refused.gpa-direct-header.range-count.max",
    },
    {
        .name = "vmbus-ring.refused.page-ranges.size-16",
    },
    {
        .name = "vmbus-ring.refused.page-ranges.range-count.min",
    },
    {
        .name = "vmbus-ring.refused.page-ranges.range-count.max",
    },
    {
        .name = "vmbus-ring.refused.page-ranges.byte-count.min",
    },
    {
        .name = "vmbus-ring.refused.page-ranges.byte-offset.max",
    },
    {
        .name = "vmbus-ring.refused.page-ranges.page-numbers.max",
    },
    {
        .name = "vmbus-ring.refused.packet.size-16",
    },
    {
        .name = "vmbus-ring.refused.packet.descriptor.data-offset8.min",
    },
    {
        .name = "vmbus-ring.refused.packet.descriptor.length8.min",
    },
    {
        .name = "vmbus-ring.refused.packet.ranges.inside",
    },
    {
        .name = "vmbus-ring.refused.packet.payload.place",
    },
    {
        .name = "vmbus-ring.refused.packet.payload.count-overflow",
    },
    {
        .name = "vmbus-ring.refused.packet.payload.inside",
    },
    {
        .name = "vmbus-ring.refused.transfer-range.size-8",
    },
    {
        .name = "vmbus-ring.refused.transfer-header.size-24",
    },
    {
        .name = "vmbus-ring.refused.transfer-header.descriptor.data-offset8.min",
    },
    {
        .name = "vmbus-ring.refused.transfer-header.descriptor.length8.min",
    },
    {
        .name = "vmbus-ring.refused.transfer-header.range-count.min",
    },
    {
        .name = "vmbus-ring.refused.transfer-header.range-count.max",
    },
    {
        .name = "vmbus-ring.refused.pipe-header.size-8",
    },
};

static struct es_counter_set es_vmbus_ring_counter_set = {
    .name = "",
    .counters = es_vmbus_ring_counters,
    .count = ES_VMBUS_RING_COUNTER_COUNT,
};

const struct es_refusal es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_COUNT] = {
    {
        .spec = "vmbus-ring",
        .where = "control",
        .field = "",
        .rule = "size at least 4096",
        .offset = 0,
        .count = &es_vmbus_ring_counters[0].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "descriptor",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_vmbus_ring_counters[1].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "descriptor",
        .field = "data-offset8",
        .rule = "min 2",
        .offset = 2,
        .count = &es_vmbus_ring_counters[2].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "descriptor",
        .field = "length8",
        .rule = "min data-offset8",
        .offset = 4,
        .count = &es_vmbus_ring_counters[3].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "trailer",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_vmbus_ring_counters[4].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "gpa-range",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_vmbus_ring_counters[5].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "gpa-range",
        .field = "byte-count",
        .rule = "min 1",
        .offset = 0,
        .count = &es_vmbus_ring_counters[6].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "gpa-range",
        .field = "byte-offset",
        .rule = "max 4095",
        .offset = 4,
        .count = &es_vmbus_ring_counters[7].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "gpa-direct-header",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_vmbus_ring_counters[8].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "gpa-direct-header",
        .field = "descriptor.data-offset8",
        .rule = "min 2",
        .offset = 2,
        .count = &es_vmbus_ring_counters[9].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "gpa-direct-header",
        .field = "descriptor.length8",
        .rule = "min data-offset8",
        .offset = 4,
        .count = &es_vmbus_ring_counters[10].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "gpa-direct-header",
        .field = "range-count",
        .rule = "min 1",
        .offset = 20,
        .count = &es_vmbus_ring_counters[11].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "gpa-direct-header",
        .field = "range-count",
        .rule = "max ranges-max",
        .offset = 20,
        .count = &es_vmbus_ring_counters[12].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "page-ranges",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_vmbus_ring_counters[13].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "page-ranges",
        .field = "range-count",
        .rule = "min 1",
        .offset = 4,
        .count = &es_vmbus_ring_counters[14].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "page-ranges",
        .field = "range-count",
        .rule = "max ranges-max",
        .offset = 4,
        .count = &es_vmbus_ring_counters[15].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "page-ranges",
        .field = "byte-count",
        .rule = "min 1",
        .offset = 8,
        .count = &es_vmbus_ring_counters[16].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "page-ranges",
        .field = "byte-offset",
        .rule = "max 4095",
        .offset = 12,
        .count = &es_vmbus_ring_counters[17].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "page-ranges",
        .field = "page-numbers",
        .rule = "max 0x10000 elements",
        .offset = 16,
        .count = &es_vmbus_ring_counters[18].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "packet",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_vmbus_ring_counters[19].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "packet",
        .field = "descriptor.data-offset8",
        .rule = "min 2",
        .offset = 2,
        .count = &es_vmbus_ring_counters[20].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "packet",
        .field = "descriptor.length8",
        .rule = "min data-offset8",
        .offset = 4,
        .count = &es_vmbus_ring_counters[21].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "packet",
        .field = "ranges",
        .rule = "inside the packet",
        .offset = 16,
        .count = &es_vmbus_ring_counters[22].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "packet",
        .field = "payload",
        .rule = "place inside the packet",
        .offset = 0,
        .count = &es_vmbus_ring_counters[23].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "packet",
        .field = "payload",
        .rule = "overflow in the expression of count",
        .offset = 0,
        .count = &es_vmbus_ring_counters[24].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "packet",
        .field = "payload",
        .rule = "inside the packet",
        .offset = 0,
        .count = &es_vmbus_ring_counters[25].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "transfer-range",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_vmbus_ring_counters[26].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "transfer-header",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_vmbus_ring_counters[27].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "transfer-header",
        .field = "descriptor.data-offset8",
        .rule = "min 2",
        .offset = 2,
        .count = &es_vmbus_ring_counters[28].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "transfer-header",
        .field = "descriptor.length8",
        .rule = "min data-offset8",
        .offset = 4,
        .count = &es_vmbus_ring_counters[29].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "transfer-header",
        .field = "range-count",
        .rule = "min 1",
        .offset = 20,
        .count = &es_vmbus_ring_counters[30].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "transfer-header",
        .field = "range-count",
        .rule = "max 375",
        .offset = 20,
        .count = &es_vmbus_ring_counters[31].value,
    },
    {
        .spec = "vmbus-ring",
        .where = "pipe-header",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_vmbus_ring_counters[32].value,
    },
};

const struct es_spec es_vmbus_ring_spec = {
    .name = "vmbus-ring",
    .path = "specs/vmbus/ring.yaml",
    .refusals = es_vmbus_ring_refusals,
    .refusal_count = ES_VMBUS_RING_REFUSAL_COUNT,
    .counters = &es_vmbus_ring_counter_set,
};
