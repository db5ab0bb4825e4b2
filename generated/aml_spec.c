/* Generated from specs/platform/aml.yaml; change that and run python3 -m generator. */
#include "generated/aml_spec.h"

struct es_counter es_aml_counters[ES_AML_COUNTER_COUNT] = {
    {
        .name = "aml.refused.io-ports.size-8",
    },
    {
        .name = "aml.refused.io-ports.tag.value",
    },
    {
        .name = "aml.refused.io-ports.flags.unused.reserved",
    },
    {
        .name = "aml.refused.extended-interrupt.size-9",
    },
    {
        .name = "aml.refused.extended-interrupt.tag.value",
    },
    {
        .name = "aml.refused.extended-interrupt.length.value",
    },
    {
        .name = "aml.refused.extended-interrupt.flags.unused.reserved",
    },
    {
        .name = "aml.refused.extended-interrupt.count.value",
    },
    {
        .name = "aml.refused.memory-fixed.size-12",
    },
    {
        .name = "aml.refused.memory-fixed.tag.value",
    },
    {
        .name = "aml.refused.memory-fixed.length.value",
    },
    {
        .name = "aml.refused.memory-fixed.flags.unused.reserved",
    },
    {
        .name = "aml.refused.dword-address.size-26",
    },
    {
        .name = "aml.refused.dword-address.tag.value",
    },
    {
        .name = "aml.refused.dword-address.length.value",
    },
    {
        .name = "aml.refused.dword-address.resource-type.known",
    },
    {
        .name = "aml.refused.dword-address.flags.unused.reserved",
    },
    {
        .name = "aml.refused.dword-address.memory-flags.unused-too.reserved",
    },
    {
        .name = "aml.refused.qword-address.size-46",
    },
    {
        .name = "aml.refused.qword-address.tag.value",
    },
    {
        .name = "aml.refused.qword-address.length.value",
    },
    {
        .name = "aml.refused.qword-address.resource-type.known",
    },
    {
        .name = "aml.refused.qword-address.flags.unused.reserved",
    },
    {
        .name = "aml.refused.qword-address.memory-flags.unused-too.reserved",
    },
};

static struct es_counter_set es_aml_counter_set = {
    .name = "",
    .counters = es_aml_counters,
    .count = ES_AML_COUNTER_COUNT,
};

const struct es_refusal es_aml_refusals[ES_AML_REFUSAL_COUNT] = {
    {
        .spec = "aml",
        .where = "io-ports",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_aml_counters[0].value,
    },
    {
        .spec = "aml",
        .where = "io-ports",
        .field = "tag",
        .rule = "value 0x47",
        .offset = 0,
        .count = &es_aml_counters[1].value,
    },
    {
        .spec = "aml",
        .where = "io-ports",
        .field = "flags.unused",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_aml_counters[2].value,
    },
    {
        .spec = "aml",
        .where = "extended-interrupt",
        .field = "",
        .rule = "size at least 9",
        .offset = 0,
        .count = &es_aml_counters[3].value,
    },
    {
        .spec = "aml",
        .where = "extended-interrupt",
        .field = "tag",
        .rule = "value 0x89",
        .offset = 0,
        .count = &es_aml_counters[4].value,
    },
    {
        .spec = "aml",
        .where = "extended-interrupt",
        .field = "length",
        .rule = "value 0x6",
        .offset = 1,
        .count = &es_aml_counters[5].value,
    },
    {
        .spec = "aml",
        .where = "extended-interrupt",
        .field = "flags.unused",
        .rule = "reserved bits are zero",
        .offset = 3,
        .count = &es_aml_counters[6].value,
    },
    {
        .spec = "aml",
        .where = "extended-interrupt",
        .field = "count",
        .rule = "value 0x1",
        .offset = 4,
        .count = &es_aml_counters[7].value,
    },
    {
        .spec = "aml",
        .where = "memory-fixed",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_aml_counters[8].value,
    },
    {
        .spec = "aml",
        .where = "memory-fixed",
        .field = "tag",
        .rule = "value 0x86",
        .offset = 0,
        .count = &es_aml_counters[9].value,
    },
    {
        .spec = "aml",
        .where = "memory-fixed",
        .field = "length",
        .rule = "value 0x9",
        .offset = 1,
        .count = &es_aml_counters[10].value,
    },
    {
        .spec = "aml",
        .where = "memory-fixed",
        .field = "flags.unused",
        .rule = "reserved bits are zero",
        .offset = 3,
        .count = &es_aml_counters[11].value,
    },
    {
        .spec = "aml",
        .where = "dword-address",
        .field = "",
        .rule = "size at least 26",
        .offset = 0,
        .count = &es_aml_counters[12].value,
    },
    {
        .spec = "aml",
        .where = "dword-address",
        .field = "tag",
        .rule = "value 0x87",
        .offset = 0,
        .count = &es_aml_counters[13].value,
    },
    {
        .spec = "aml",
        .where = "dword-address",
        .field = "length",
        .rule = "value 0x17",
        .offset = 1,
        .count = &es_aml_counters[14].value,
    },
    {
        .spec = "aml",
        .where = "dword-address",
        .field = "resource-type",
        .rule = "known value",
        .offset = 3,
        .count = &es_aml_counters[15].value,
    },
    {
        .spec = "aml",
        .where = "dword-address",
        .field = "flags.unused",
        .rule = "reserved bits are zero",
        .offset = 4,
        .count = &es_aml_counters[16].value,
    },
    {
        .spec = "aml",
        .where = "dword-address",
        .field = "memory-flags.unused-too",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_aml_counters[17].value,
    },
    {
        .spec = "aml",
        .where = "qword-address",
        .field = "",
        .rule = "size at least 46",
        .offset = 0,
        .count = &es_aml_counters[18].value,
    },
    {
        .spec = "aml",
        .where = "qword-address",
        .field = "tag",
        .rule = "value 0x8a",
        .offset = 0,
        .count = &es_aml_counters[19].value,
    },
    {
        .spec = "aml",
        .where = "qword-address",
        .field = "length",
        .rule = "value 0x2b",
        .offset = 1,
        .count = &es_aml_counters[20].value,
    },
    {
        .spec = "aml",
        .where = "qword-address",
        .field = "resource-type",
        .rule = "known value",
        .offset = 3,
        .count = &es_aml_counters[21].value,
    },
    {
        .spec = "aml",
        .where = "qword-address",
        .field = "flags.unused",
        .rule = "reserved bits are zero",
        .offset = 4,
        .count = &es_aml_counters[22].value,
    },
    {
        .spec = "aml",
        .where = "qword-address",
        .field = "memory-flags.unused-too",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_aml_counters[23].value,
    },
};

const struct es_spec es_aml_spec = {
    .name = "aml",
    .path = "specs/platform/aml.yaml",
    .refusals = es_aml_refusals,
    .refusal_count = ES_AML_REFUSAL_COUNT,
    .counters = &es_aml_counter_set,
};
