/* Generated from specs/process/control.yaml; change that and run python3 -m generator. */
#include "generated/control_spec.h"

struct es_counter es_control_counters[ES_CONTROL_COUNTER_COUNT] = {
    {
        .name = "control.refused.request.size-8",
    },
    {
        .name = "control.refused.request.magic.value",
    },
    {
        .name = "control.refused.request.size.min",
    },
    {
        .name = "control.refused.request.size.max",
    },
    {
        .name = "control.refused.answer.size-12",
    },
    {
        .name = "control.refused.answer.magic.value",
    },
    {
        .name = "control.refused.answer.status.known",
    },
    {
        .name = "control.refused.answer.size.max",
    },
};

static struct es_counter_set es_control_counter_set = {
    .name = "",
    .counters = es_control_counters,
    .count = ES_CONTROL_COUNTER_COUNT,
};

const struct es_refusal es_control_refusals[ES_CONTROL_REFUSAL_COUNT] = {
    {
        .spec = "control",
        .where = "request",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_control_counters[0].value,
    },
    {
        .spec = "control",
        .where = "request",
        .field = "magic",
        .rule = "value 0x51455354",
        .offset = 0,
        .count = &es_control_counters[1].value,
    },
    {
        .spec = "control",
        .where = "request",
        .field = "size",
        .rule = "min 1",
        .offset = 4,
        .count = &es_control_counters[2].value,
    },
    {
        .spec = "control",
        .where = "request",
        .field = "size",
        .rule = "max request-max",
        .offset = 4,
        .count = &es_control_counters[3].value,
    },
    {
        .spec = "control",
        .where = "answer",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_control_counters[4].value,
    },
    {
        .spec = "control",
        .where = "answer",
        .field = "magic",
        .rule = "value 0x52455354",
        .offset = 0,
        .count = &es_control_counters[5].value,
    },
    {
        .spec = "control",
        .where = "answer",
        .field = "status",
        .rule = "known value",
        .offset = 4,
        .count = &es_control_counters[6].value,
    },
    {
        .spec = "control",
        .where = "answer",
        .field = "size",
        .rule = "max 0x0040_0000",
        .offset = 8,
        .count = &es_control_counters[7].value,
    },
};

const struct es_spec es_control_spec = {
    .name = "control",
    .path = "specs/process/control.yaml",
    .refusals = es_control_refusals,
    .refusal_count = ES_CONTROL_REFUSAL_COUNT,
    .counters = &es_control_counter_set,
};
