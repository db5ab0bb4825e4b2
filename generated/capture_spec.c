/* Generated from specs/process/capture.yaml; change that and run python3 -m generator. */
#include "generated/capture_spec.h"

struct es_counter es_capture_counters[ES_CAPTURE_COUNTER_COUNT] = {
    {
        .name = "capture.refused.packet.size-48",
    },
    {
        .name = "capture.refused.packet.version.value",
    },
    {
        .name = "capture.refused.packet.header-size.value",
    },
    {
        .name = "capture.refused.packet.carrier.known",
    },
    {
        .name = "capture.refused.packet.sender.known",
    },
    {
        .name = "capture.refused.packet.reserved.reserved",
    },
    {
        .name = "capture.refused.packet.body.max",
    },
    {
        .name = "capture.refused.call-registers.size-40",
    },
    {
        .name = "capture.refused.call-registers.input-size.max",
    },
    {
        .name = "capture.refused.call-registers.output-size.max",
    },
    {
        .name = "capture.refused.call-registers.reserved.reserved",
    },
    {
        .name = "capture.refused.hypercall.size-40",
    },
    {
        .name = "capture.refused.hypercall.registers.input-size.max",
    },
    {
        .name = "capture.refused.hypercall.registers.output-size.max",
    },
    {
        .name = "capture.refused.hypercall.registers.reserved.reserved",
    },
    {
        .name = "capture.refused.hypercall.input.inside",
    },
    {
        .name = "capture.refused.hypercall.output.place",
    },
    {
        .name = "capture.refused.hypercall.output.inside",
    },
};

static struct es_counter_set es_capture_counter_set = {
    .name = "",
    .counters = es_capture_counters,
    .count = ES_CAPTURE_COUNTER_COUNT,
};

const struct es_refusal es_capture_refusals[ES_CAPTURE_REFUSAL_COUNT] = {
    {
        .spec = "capture",
        .where = "packet",
        .field = "",
        .rule = "size at least 48",
        .offset = 0,
        .count = &es_capture_counters[0].value,
    },
    {
        .spec = "capture",
        .where = "packet",
        .field = "version",
        .rule = "value 0x1",
        .offset = 0,
        .count = &es_capture_counters[1].value,
    },
    {
        .spec = "capture",
        .where = "packet",
        .field = "header-size",
        .rule = "value 0x30",
        .offset = 1,
        .count = &es_capture_counters[2].value,
    },
    {
        .spec = "capture",
        .where = "packet",
        .field = "carrier",
        .rule = "known value",
        .offset = 2,
        .count = &es_capture_counters[3].value,
    },
    {
        .spec = "capture",
        .where = "packet",
        .field = "sender",
        .rule = "known value",
        .offset = 3,
        .count = &es_capture_counters[4].value,
    },
    {
        .spec = "capture",
        .where = "packet",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 14,
        .count = &es_capture_counters[5].value,
    },
    {
        .spec = "capture",
        .where = "packet",
        .field = "body",
        .rule = "max ring-packet-max elements",
        .offset = 48,
        .count = &es_capture_counters[6].value,
    },
    {
        .spec = "capture",
        .where = "call-registers",
        .field = "",
        .rule = "size at least 40",
        .offset = 0,
        .count = &es_capture_counters[7].value,
    },
    {
        .spec = "capture",
        .where = "call-registers",
        .field = "input-size",
        .rule = "max parameters-max",
        .offset = 32,
        .count = &es_capture_counters[8].value,
    },
    {
        .spec = "capture",
        .where = "call-registers",
        .field = "output-size",
        .rule = "max parameters-max",
        .offset = 34,
        .count = &es_capture_counters[9].value,
    },
    {
        .spec = "capture",
        .where = "call-registers",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 36,
        .count = &es_capture_counters[10].value,
    },
    {
        .spec = "capture",
        .where = "hypercall",
        .field = "",
        .rule = "size at least 40",
        .offset = 0,
        .count = &es_capture_counters[11].value,
    },
    {
        .spec = "capture",
        .where = "hypercall",
        .field = "registers.input-size",
        .rule = "max parameters-max",
        .offset = 32,
        .count = &es_capture_counters[12].value,
    },
    {
        .spec = "capture",
        .where = "hypercall",
        .field = "registers.output-size",
        .rule = "max parameters-max",
        .offset = 34,
        .count = &es_capture_counters[13].value,
    },
    {
        .spec = "capture",
        .where = "hypercall",
        .field = "registers.reserved",
        .rule = "reserved, zero",
        .offset = 36,
        .count = &es_capture_counters[14].value,
    },
    {
        .spec = "capture",
        .where = "hypercall",
        .field = "input",
        .rule = "inside the packet",
        .offset = 40,
        .count = &es_capture_counters[15].value,
    },
    {
        .spec = "capture",
        .where = "hypercall",
        .field = "output",
        .rule = "place inside the packet",
        .offset = 0,
        .count = &es_capture_counters[16].value,
    },
    {
        .spec = "capture",
        .where = "hypercall",
        .field = "output",
        .rule = "inside the packet",
        .offset = 0,
        .count = &es_capture_counters[17].value,
    },
};

const struct es_spec es_capture_spec = {
    .name = "capture",
    .path = "specs/process/capture.yaml",
    .refusals = es_capture_refusals,
    .refusal_count = ES_CAPTURE_REFUSAL_COUNT,
    .counters = &es_capture_counter_set,
};
