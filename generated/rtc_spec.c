/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator. */
#include "generated/rtc_spec.h"

struct es_counter es_rtc_counters[ES_RTC_COUNTER_COUNT] = {
    {
        .name = "rtc.index.read",
    },
    {
        .name = "rtc.index.write",
    },
    {
        .name = "rtc.data.read",
    },
    {
        .name = "rtc.data.write",
    },
    {
        .name = "rtc.refused.access.offset.read",
    },
    {
        .name = "rtc.refused.index.read",
    },
    {
        .name = "rtc.refused.data.width.read-width",
    },
    {
        .name = "rtc.refused.access.width.read-width",
    },
    {
        .name = "rtc.refused.access.offset.write",
    },
    {
        .name = "rtc.refused.index.width.write-width",
    },
    {
        .name = "rtc.refused.data.width.write-width",
    },
    {
        .name = "rtc.refused.access.width.write-width",
    },
};

static struct es_counter_set es_rtc_counter_set = {
    .name = "",
    .counters = es_rtc_counters,
    .count = ES_RTC_COUNTER_COUNT,
};

const struct es_refusal es_rtc_refusals[ES_RTC_REFUSAL_COUNT] = {
    {
        .spec = "rtc",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_rtc_counters[4].value,
    },
    {
        .spec = "rtc",
        .where = "index",
        .field = "",
        .rule = "not readable",
        .offset = 0,
        .count = &es_rtc_counters[5].value,
    },
    {
        .spec = "rtc",
        .where = "data",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_counters[6].value,
    },
    {
        .spec = "rtc",
        .where = "access",
        .field = "width",
        .rule = "one of 1",
        .offset = 0,
        .count = &es_rtc_counters[7].value,
    },
    {
        .spec = "rtc",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_rtc_counters[8].value,
    },
    {
        .spec = "rtc",
        .where = "index",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_counters[9].value,
    },
    {
        .spec = "rtc",
        .where = "data",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_counters[10].value,
    },
    {
        .spec = "rtc",
        .where = "access",
        .field = "width",
        .rule = "one of 1",
        .offset = 0,
        .count = &es_rtc_counters[11].value,
    },
};

const struct es_spec es_rtc_spec = {
    .name = "rtc",
    .path = "specs/platform/rtc.yaml",
    .refusals = es_rtc_refusals,
    .refusal_count = ES_RTC_REFUSAL_COUNT,
    .counters = &es_rtc_counter_set,
};
