/* Generated from specs/process/capture.yaml; change that and run python3 -m generator. */
#include "generated/inspect/capture_inspect.h"

#include "generated/capture_spec.h"

/* specs/process/capture.yaml:18 */
static const struct es_shape_name rows_names_of_capture_carrier[3] = {
    {
        .value = 1u,
        .name = "ring",
    },
    {
        .value = 2u,
        .name = "message",
    },
    {
        .value = 3u,
        .name = "hypercall",
    },
};

static const struct es_shape_names names_of_capture_carrier = {
    .rows = rows_names_of_capture_carrier,
    .count = 3,
    .flags = false,
};

/* specs/process/capture.yaml:24 */
static const struct es_shape_name rows_names_of_capture_sender[2] = {
    {
        .value = 0u,
        .name = "guest",
    },
    {
        .value = 1u,
        .name = "host",
    },
};

static const struct es_shape_names names_of_capture_sender = {
    .rows = rows_names_of_capture_sender,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_capture_packet_shape[8] = {
    {
        .name = "carrier",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_packet, carrier),
        .names = &names_of_capture_carrier,
        .width = 1,
    },
    {
        .name = "sender",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_packet, sender),
        .names = &names_of_capture_sender,
        .width = 1,
    },
    {
        .name = "vp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_packet, vp),
        .width = 4,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_packet, channel_id),
        .width = 4,
    },
    {
        .name = "sub-channel",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_packet, sub_channel),
        .width = 2,
    },
    {
        .name = "class-id",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_packet, class_id),
        .size = sizeof(((const struct es_capture_packet *)0)->class_id),
    },
    {
        .name = "instance-id",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_packet, instance_id),
        .size = sizeof(((const struct es_capture_packet *)0)->instance_id),
    },
    {
        .name = "body",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_packet, body),
        .width = 1,
    },
};

/* specs/process/capture.yaml:29 */
const struct es_shape es_capture_packet_shape = {
    .name = "packet",
    .doc = "Of channels: number, class and instance of their device; 0 for others.",
    .fields = fields_of_es_capture_packet_shape,
    .count = 8,
    .size = sizeof(struct es_capture_packet),
    .slices = true,
};

static const struct es_shape_field fields_of_es_capture_call_registers_shape[6] = {
    {
        .name = "control",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_call_registers, control),
        .hex = true,
        .width = 8,
    },
    {
        .name = "result",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_call_registers, result),
        .hex = true,
        .width = 8,
    },
    {
        .name = "input-register",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_call_registers, input_register),
        .hex = true,
        .width = 8,
    },
    {
        .name = "output-register",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_call_registers, output_register),
        .hex = true,
        .width = 8,
    },
    {
        .name = "input-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_call_registers, input_size),
        .width = 2,
    },
    {
        .name = "output-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_call_registers, output_size),
        .width = 2,
    },
};

/* specs/process/capture.yaml:48 */
const struct es_shape es_capture_call_registers_shape = {
    .name = "call-registers",
    .doc = "The registers of a hypercall, and how much was read and written for them.",
    .fields = fields_of_es_capture_call_registers_shape,
    .count = 6,
    .size = sizeof(struct es_capture_call_registers),
    .slices = false,
};

static const struct es_shape_field fields_of_es_capture_hypercall_shape[3] = {
    {
        .name = "registers",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_hypercall, registers),
        .shape = &es_capture_call_registers_shape,
    },
    {
        .name = "input",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_hypercall, input),
        .width = 1,
    },
    {
        .name = "output",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_capture_hypercall, output),
        .width = 1,
    },
};

/* specs/process/capture.yaml:59 */
const struct es_shape es_capture_hypercall_shape = {
    .name = "hypercall",
    .doc = "",
    .fields = fields_of_es_capture_hypercall_shape,
    .count = 3,
    .size = sizeof(struct es_capture_hypercall),
    .slices = true,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_capture_refused[ES_CAPTURE_REFUSAL_COUNT] = {
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
        .width = 1,
        .names = &names_of_capture_carrier,
    },
    {
        .width = 1,
        .names = &names_of_capture_sender,
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
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_capture_refusals_total",
        .help = "What stands before each captured packet and says what it is: one of a channel's ring, a "
                "VMBus message, or a hypercall. Only what went over to the other side or came from it is "
                "captured, not the guest's pages that packets point to.",
    },
};

static const struct es_shape_metric es_capture_metrics[ES_CAPTURE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"packet\",field=\"\",rule=\"size at least 48\",counter=\"refused.packet.size-48\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\",field=\"version\",rule=\"value 0x1\",counter=\"refused.packet.version.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"header-size\","
                  "rule=\"value 0x30\","
                  "counter=\"refused.packet.header-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\",field=\"carrier\",rule=\"known value\",counter=\"refused.packet.carrier.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\",field=\"sender\",rule=\"known value\",counter=\"refused.packet.sender.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.packet.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"packet\","
                  "field=\"body\","
                  "rule=\"max ring-packet-max elements\","
                  "counter=\"refused.packet.body.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"call-registers\","
                  "field=\"\","
                  "rule=\"size at least 40\","
                  "counter=\"refused.call-registers.size-40\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"call-registers\","
                  "field=\"input-size\","
                  "rule=\"max parameters-max\","
                  "counter=\"refused.call-registers.input-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"call-registers\","
                  "field=\"output-size\","
                  "rule=\"max parameters-max\","
                  "counter=\"refused.call-registers.output-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"call-registers\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.call-registers.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hypercall\",field=\"\",rule=\"size at least 40\",counter=\"refused.hypercall.size-40\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hypercall\","
                  "field=\"registers.input-size\","
                  "rule=\"max parameters-max\","
                  "counter=\"refused.hypercall.registers.input-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hypercall\","
                  "field=\"registers.output-size\","
                  "rule=\"max parameters-max\","
                  "counter=\"refused.hypercall.registers.output-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hypercall\","
                  "field=\"registers.reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.hypercall.registers.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hypercall\","
                  "field=\"input\","
                  "rule=\"inside the packet\","
                  "counter=\"refused.hypercall.input.inside\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hypercall\","
                  "field=\"output\","
                  "rule=\"place inside the packet\","
                  "counter=\"refused.hypercall.output.place\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hypercall\","
                  "field=\"output\","
                  "rule=\"inside the packet\","
                  "counter=\"refused.hypercall.output.inside\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_capture_packet_shape,
    /* 3 in all */
    &es_capture_call_registers_shape,
    &es_capture_hypercall_shape,
};

const struct es_shape_spec es_capture_shapes = {
    .spec = &es_capture_spec,
    .shapes = all_shapes,
    .shape_count = 3,
    .refused = es_capture_refused,
    .metrics = es_capture_metrics,
};
