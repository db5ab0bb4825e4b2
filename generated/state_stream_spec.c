/* Generated from specs/state/stream.yaml; change that and run python3 -m generator. */
#include "generated/state_stream_spec.h"

struct es_counter es_state_stream_counters[ES_STATE_STREAM_COUNTER_COUNT] = {
    {
        .name = "state-stream.refused.header.size-32",
    },
    {
        .name = "state-stream.refused.header.signature.value",
    },
    {
        .name = "state-stream.refused.header.format.value",
    },
    {
        .name = "state-stream.refused.header.spec-count.max",
    },
    {
        .name = "state-stream.refused.header.record-count.max",
    },
    {
        .name = "state-stream.refused.header.must.reserved",
    },
    {
        .name = "state-stream.refused.record.size-20",
    },
    {
        .name = "state-stream.refused.record.field-count.max",
    },
    {
        .name = "state-stream.refused.record.name-length.min",
    },
    {
        .name = "state-stream.refused.record.name-length.max",
    },
    {
        .name = "state-stream.refused.record.must.reserved",
    },
    {
        .name = "state-stream.refused.field.size-8",
    },
    {
        .name = "state-stream.refused.field.width.min",
    },
    {
        .name = "state-stream.refused.field.width.max",
    },
    {
        .name = "state-stream.refused.field.name-length.min",
    },
    {
        .name = "state-stream.refused.field.name-length.max",
    },
    {
        .name = "state-stream.refused.field.must.reserved",
    },
    {
        .name = "state-stream.refused.spec.size-4",
    },
    {
        .name = "state-stream.refused.spec.version.min",
    },
    {
        .name = "state-stream.refused.spec.name-length.min",
    },
    {
        .name = "state-stream.refused.spec.name-length.max",
    },
    {
        .name = "state-stream.refused.spec.must.reserved",
    },
    {
        .name = "state-stream.refused.end.size-8",
    },
    {
        .name = "state-stream.refused.end.signature.value",
    },
};

static struct es_counter_set es_state_stream_counter_set = {
    .name = "",
    .counters = es_state_stream_counters,
    .count = ES_STATE_STREAM_COUNTER_COUNT,
};

const struct es_refusal es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_COUNT] = {
    {
        .spec = "state-stream",
        .where = "header",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_state_stream_counters[0].value,
    },
    {
        .spec = "state-stream",
        .where = "header",
        .field = "signature",
        .rule = "value 0x3130455441545345",
        .offset = 0,
        .count = &es_state_stream_counters[1].value,
    },
    {
        .spec = "state-stream",
        .where = "header",
        .field = "format",
        .rule = "value 0x1",
        .offset = 8,
        .count = &es_state_stream_counters[2].value,
    },
    {
        .spec = "state-stream",
        .where = "header",
        .field = "spec-count",
        .rule = "max specs-max",
        .offset = 12,
        .count = &es_state_stream_counters[3].value,
    },
    {
        .spec = "state-stream",
        .where = "header",
        .field = "record-count",
        .rule = "max records-max",
        .offset = 16,
        .count = &es_state_stream_counters[4].value,
    },
    {
        .spec = "state-stream",
        .where = "header",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 20,
        .count = &es_state_stream_counters[5].value,
    },
    {
        .spec = "state-stream",
        .where = "record",
        .field = "",
        .rule = "size at least 20",
        .offset = 0,
        .count = &es_state_stream_counters[6].value,
    },
    {
        .spec = "state-stream",
        .where = "record",
        .field = "field-count",
        .rule = "max fields-max",
        .offset = 6,
        .count = &es_state_stream_counters[7].value,
    },
    {
        .spec = "state-stream",
        .where = "record",
        .field = "name-length",
        .rule = "min 1",
        .offset = 16,
        .count = &es_state_stream_counters[8].value,
    },
    {
        .spec = "state-stream",
        .where = "record",
        .field = "name-length",
        .rule = "max name-max",
        .offset = 16,
        .count = &es_state_stream_counters[9].value,
    },
    {
        .spec = "state-stream",
        .where = "record",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 17,
        .count = &es_state_stream_counters[10].value,
    },
    {
        .spec = "state-stream",
        .where = "field",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_state_stream_counters[11].value,
    },
    {
        .spec = "state-stream",
        .where = "field",
        .field = "width",
        .rule = "min 1",
        .offset = 4,
        .count = &es_state_stream_counters[12].value,
    },
    {
        .spec = "state-stream",
        .where = "field",
        .field = "width",
        .rule = "max 8",
        .offset = 4,
        .count = &es_state_stream_counters[13].value,
    },
    {
        .spec = "state-stream",
        .where = "field",
        .field = "name-length",
        .rule = "min 1",
        .offset = 5,
        .count = &es_state_stream_counters[14].value,
    },
    {
        .spec = "state-stream",
        .where = "field",
        .field = "name-length",
        .rule = "max name-max",
        .offset = 5,
        .count = &es_state_stream_counters[15].value,
    },
    {
        .spec = "state-stream",
        .where = "field",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 6,
        .count = &es_state_stream_counters[16].value,
    },
    {
        .spec = "state-stream",
        .where = "spec",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_state_stream_counters[17].value,
    },
    {
        .spec = "state-stream",
        .where = "spec",
        .field = "version",
        .rule = "min 1",
        .offset = 0,
        .count = &es_state_stream_counters[18].value,
    },
    {
        .spec = "state-stream",
        .where = "spec",
        .field = "name-length",
        .rule = "min 1",
        .offset = 2,
        .count = &es_state_stream_counters[19].value,
    },
    {
        .spec = "state-stream",
        .where = "spec",
        .field = "name-length",
        .rule = "max name-max",
        .offset = 2,
        .count = &es_state_stream_counters[20].value,
    },
    {
        .spec = "state-stream",
        .where = "spec",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 3,
        .count = &es_state_stream_counters[21].value,
    },
    {
        .spec = "state-stream",
        .where = "end",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_state_stream_counters[22].value,
    },
    {
        .spec = "state-stream",
        .where = "end",
        .field = "signature",
        .rule = "value 0x30444e45",
        .offset = 0,
        .count = &es_state_stream_counters[23].value,
    },
};

const struct es_spec es_state_stream_spec = {
    .name = "state-stream",
    .path = "specs/state/stream.yaml",
    .refusals = es_state_stream_refusals,
    .refusal_count = ES_STATE_STREAM_REFUSAL_COUNT,
    .counters = &es_state_stream_counter_set,
};
