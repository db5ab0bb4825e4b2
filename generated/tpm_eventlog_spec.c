/* Generated from specs/tpm/eventlog.yaml; change that and run python3 -m generator. */
#include "generated/tpm_eventlog_spec.h"

struct es_counter es_tpm_eventlog_counters[ES_TPM_EVENTLOG_COUNTER_COUNT] = {
    {
        .name = "tpm-eventlog.refused.first.size-32",
    },
    {
        .name = "tpm-eventlog.refused.first.pcr.value",
    },
    {
        .name = "tpm-eventlog.refused.first.type.value",
    },
    {
        .name = "tpm-eventlog.refused.identity.size-28",
    },
    {
        .name = "tpm-eventlog.refused.identity.platform-class.value",
    },
    {
        .name = "tpm-eventlog.refused.identity.minor.value",
    },
    {
        .name = "tpm-eventlog.refused.identity.major.value",
    },
    {
        .name = "tpm-eventlog.refused.identity.uintn-size.value",
    },
    {
        .name = "tpm-eventlog.refused.identity.count.min",
    },
    {
        .name = "tpm-eventlog.refused.identity.count.max",
    },
    {
        .name = "tpm-eventlog.refused.algorithm.size-4",
    },
    {
        .name = "tpm-eventlog.refused.algorithm.size.max",
    },
    {
        .name = "tpm-eventlog.refused.vendor.size-1",
    },
    {
        .name = "tpm-eventlog.refused.vendor.size.value",
    },
    {
        .name = "tpm-eventlog.refused.event.size-12",
    },
    {
        .name = "tpm-eventlog.refused.event.count.max",
    },
    {
        .name = "tpm-eventlog.refused.digest.size-2",
    },
    {
        .name = "tpm-eventlog.refused.data.size-4",
    },
    {
        .name = "tpm-eventlog.refused.data.size.max",
    },
    {
        .name = "tpm-eventlog.refused.data.bytes.inside",
    },
};

static struct es_counter_set es_tpm_eventlog_counter_set = {
    .name = "",
    .counters = es_tpm_eventlog_counters,
    .count = ES_TPM_EVENTLOG_COUNTER_COUNT,
};

const struct es_refusal es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_COUNT] = {
    {
        .spec = "tpm-eventlog",
        .where = "first",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[0].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "first",
        .field = "pcr",
        .rule = "value 0x0",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[1].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "first",
        .field = "type",
        .rule = "value 0x3",
        .offset = 4,
        .count = &es_tpm_eventlog_counters[2].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "identity",
        .field = "",
        .rule = "size at least 28",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[3].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "identity",
        .field = "platform-class",
        .rule = "value 0x0",
        .offset = 16,
        .count = &es_tpm_eventlog_counters[4].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "identity",
        .field = "minor",
        .rule = "value 0x0",
        .offset = 20,
        .count = &es_tpm_eventlog_counters[5].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "identity",
        .field = "major",
        .rule = "value 0x2",
        .offset = 21,
        .count = &es_tpm_eventlog_counters[6].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "identity",
        .field = "uintn-size",
        .rule = "value 0x2",
        .offset = 23,
        .count = &es_tpm_eventlog_counters[7].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "identity",
        .field = "count",
        .rule = "min 1",
        .offset = 24,
        .count = &es_tpm_eventlog_counters[8].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "identity",
        .field = "count",
        .rule = "max banks-max",
        .offset = 24,
        .count = &es_tpm_eventlog_counters[9].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "algorithm",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[10].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "algorithm",
        .field = "size",
        .rule = "max digest-max",
        .offset = 2,
        .count = &es_tpm_eventlog_counters[11].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "vendor",
        .field = "",
        .rule = "size at least 1",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[12].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "vendor",
        .field = "size",
        .rule = "value 0x0",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[13].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "event",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[14].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "event",
        .field = "count",
        .rule = "max banks-max",
        .offset = 8,
        .count = &es_tpm_eventlog_counters[15].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "digest",
        .field = "",
        .rule = "size at least 2",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[16].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "data",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[17].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "data",
        .field = "size",
        .rule = "max data-max",
        .offset = 0,
        .count = &es_tpm_eventlog_counters[18].value,
    },
    {
        .spec = "tpm-eventlog",
        .where = "data",
        .field = "bytes",
        .rule = "inside the packet",
        .offset = 4,
        .count = &es_tpm_eventlog_counters[19].value,
    },
};

const struct es_spec es_tpm_eventlog_spec = {
    .name = "tpm-eventlog",
    .path = "specs/tpm/eventlog.yaml",
    .refusals = es_tpm_eventlog_refusals,
    .refusal_count = ES_TPM_EVENTLOG_REFUSAL_COUNT,
    .counters = &es_tpm_eventlog_counter_set,
};
