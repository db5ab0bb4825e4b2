/* Generated from specs/igvm/context.yaml; change that and run python3 -m generator. */
#include "generated/igvm_context_spec.h"

struct es_counter es_igvm_context_counters[ES_IGVM_CONTEXT_COUNTER_COUNT] = {
    {
        .name = "igvm-context.refused.vbs-header.size-4",
    },
    {
        .name = "igvm-context.refused.vbs-header.register-count.min",
    },
    {
        .name = "igvm-context.refused.vbs-register-x64.size-32",
    },
    {
        .name = "igvm-context.refused.vbs-register-x64.vtl.known",
    },
    {
        .name = "igvm-context.refused.vbs-register-x64.name.known",
    },
    {
        .name = "igvm-context.refused.vbs-register-x64.must.reserved",
    },
    {
        .name = "igvm-context.refused.vbs-register-aarch64.size-32",
    },
    {
        .name = "igvm-context.refused.vbs-register-aarch64.vtl.known",
    },
    {
        .name = "igvm-context.refused.vbs-register-aarch64.name.known",
    },
    {
        .name = "igvm-context.refused.vbs-register-aarch64.must.reserved",
    },
    {
        .name = "igvm-context.refused.number-value.size-16",
    },
    {
        .name = "igvm-context.refused.table-value.size-16",
    },
    {
        .name = "igvm-context.refused.segment-value.size-16",
    },
    {
        .name = "igvm-context.refused.native-x64.size-232",
    },
    {
        .name = "igvm-context.refused.native-x64.reserved.reserved",
    },
    {
        .name = "igvm-context.refused.cca.size-80",
    },
    {
        .name = "igvm-context.refused.vmsa-segment.size-16",
    },
    {
        .name = "igvm-context.refused.vmsa.size-4096",
    },
};

static struct es_counter_set es_igvm_context_counter_set = {
    .name = "",
    .counters = es_igvm_context_counters,
    .count = ES_IGVM_CONTEXT_COUNTER_COUNT,
};

const struct es_refusal es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_COUNT] = {
    {
        .spec = "igvm-context",
        .where = "vbs-header",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_igvm_context_counters[0].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-header",
        .field = "register-count",
        .rule = "min 1",
        .offset = 0,
        .count = &es_igvm_context_counters[1].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-register-x64",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_igvm_context_counters[2].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-register-x64",
        .field = "vtl",
        .rule = "known value",
        .offset = 0,
        .count = &es_igvm_context_counters[3].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-register-x64",
        .field = "name",
        .rule = "known value",
        .offset = 1,
        .count = &es_igvm_context_counters[4].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-register-x64",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 5,
        .count = &es_igvm_context_counters[5].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-register-aarch64",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_igvm_context_counters[6].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-register-aarch64",
        .field = "vtl",
        .rule = "known value",
        .offset = 0,
        .count = &es_igvm_context_counters[7].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-register-aarch64",
        .field = "name",
        .rule = "known value",
        .offset = 1,
        .count = &es_igvm_context_counters[8].value,
    },
    {
        .spec = "igvm-context",
        .where = "vbs-register-aarch64",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 5,
        .count = &es_igvm_context_counters[9].value,
    },
    {
        .spec = "igvm-context",
        .where = "number-value",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_context_counters[10].value,
    },
    {
        .spec = "igvm-context",
        .where = "table-value",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_context_counters[11].value,
    },
    {
        .spec = "igvm-context",
        .where = "segment-value",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_context_counters[12].value,
    },
    {
        .spec = "igvm-context",
        .where = "native-x64",
        .field = "",
        .rule = "size at least 232",
        .offset = 0,
        .count = &es_igvm_context_counters[13].value,
    },
    {
        .spec = "igvm-context",
        .where = "native-x64",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 154,
        .count = &es_igvm_context_counters[14].value,
    },
    {
        .spec = "igvm-context",
        .where = "cca",
        .field = "",
        .rule = "size at least 80",
        .offset = 0,
        .count = &es_igvm_context_counters[15].value,
    },
    {
        .spec = "igvm-context",
        .where = "vmsa-segment",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_context_counters[16].value,
    },
    {
        .spec = "igvm-context",
        .where = "vmsa",
        .field = "",
        .rule = "size at least 4096",
        .offset = 0,
        .count = &es_igvm_context_counters[17].value,
    },
};

const struct es_spec es_igvm_context_spec = {
    .name = "igvm-context",
    .path = "specs/igvm/context.yaml",
    .refusals = es_igvm_context_refusals,
    .refusal_count = ES_IGVM_CONTEXT_REFUSAL_COUNT,
    .counters = &es_igvm_context_counter_set,
};
