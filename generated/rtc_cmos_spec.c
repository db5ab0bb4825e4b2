/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator. */
#include "generated/rtc_cmos_spec.h"

struct es_counter es_rtc_cmos_counters[ES_RTC_CMOS_COUNTER_COUNT] = {
    {
        .name = "rtc-cmos.seconds.read",
    },
    {
        .name = "rtc-cmos.seconds.write",
    },
    {
        .name = "rtc-cmos.seconds-alarm.read",
    },
    {
        .name = "rtc-cmos.seconds-alarm.write",
    },
    {
        .name = "rtc-cmos.minutes.read",
    },
    {
        .name = "rtc-cmos.minutes.write",
    },
    {
        .name = "rtc-cmos.minutes-alarm.read",
    },
    {
        .name = "rtc-cmos.minutes-alarm.write",
    },
    {
        .name = "rtc-cmos.hours.read",
    },
    {
        .name = "rtc-cmos.hours.write",
    },
    {
        .name = "rtc-cmos.hours-alarm.read",
    },
    {
        .name = "rtc-cmos.hours-alarm.write",
    },
    {
        .name = "rtc-cmos.day-of-week.read",
    },
    {
        .name = "rtc-cmos.day-of-week.write",
    },
    {
        .name = "rtc-cmos.day-of-month.read",
    },
    {
        .name = "rtc-cmos.day-of-month.write",
    },
    {
        .name = "rtc-cmos.month.read",
    },
    {
        .name = "rtc-cmos.month.write",
    },
    {
        .name = "rtc-cmos.year.read",
    },
    {
        .name = "rtc-cmos.year.write",
    },
    {
        .name = "rtc-cmos.control-a.read",
    },
    {
        .name = "rtc-cmos.control-a.write",
    },
    {
        .name = "rtc-cmos.control-b.read",
    },
    {
        .name = "rtc-cmos.control-b.write",
    },
    {
        .name = "rtc-cmos.control-c.read",
    },
    {
        .name = "rtc-cmos.control-d.read",
    },
    {
        .name = "rtc-cmos.century.read",
    },
    {
        .name = "rtc-cmos.century.write",
    },
    {
        .name = "rtc-cmos.refused.access.offset.read",
    },
    {
        .name = "rtc-cmos.refused.seconds.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.seconds-alarm.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.minutes.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.minutes-alarm.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.hours.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.hours-alarm.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.day-of-week.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.day-of-month.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.month.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.year.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.control-a.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.control-b.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.control-c.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.control-d.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.century.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.access.width.read-width",
    },
    {
        .name = "rtc-cmos.refused.access.offset.write",
    },
    {
        .name = "rtc-cmos.refused.seconds.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.seconds-alarm.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.minutes.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.minutes-alarm.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.hours.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.hours-alarm.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.day-of-week.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.day-of-month.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.month.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.year.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.control-a.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.control-b.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.control-c.write",
    },
    {
        .name = "rtc-cmos.refused.control-d.write",
    },
    {
        .name = "rtc-cmos.refused.century.width.write-width",
    },
    {
        .name = "rtc-cmos.refused.access.width.write-width",
    },
};

static struct es_counter_set es_rtc_cmos_counter_set = {
    .name = "",
    .counters = es_rtc_cmos_counters,
    .count = ES_RTC_CMOS_COUNTER_COUNT,
};

const struct es_refusal es_rtc_cmos_refusals[ES_RTC_CMOS_REFUSAL_COUNT] = {
    {
        .spec = "rtc-cmos",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_rtc_cmos_counters[28].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "seconds",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[29].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "seconds-alarm",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[30].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "minutes",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[31].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "minutes-alarm",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[32].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "hours",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[33].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "hours-alarm",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[34].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "day-of-week",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[35].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "day-of-month",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[36].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "month",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[37].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "year",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[38].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "control-a",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[39].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "control-b",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[40].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "control-c",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[41].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "control-d",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[42].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "century",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[43].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "access",
        .field = "width",
        .rule = "one of 1",
        .offset = 0,
        .count = &es_rtc_cmos_counters[44].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_rtc_cmos_counters[45].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "seconds",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[46].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "seconds-alarm",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[47].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "minutes",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[48].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "minutes-alarm",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[49].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "hours",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[50].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "hours-alarm",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[51].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "day-of-week",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[52].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "day-of-month",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[53].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "month",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[54].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "year",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[55].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "control-a",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[56].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "control-b",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[57].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "control-c",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_rtc_cmos_counters[58].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "control-d",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_rtc_cmos_counters[59].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "century",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_rtc_cmos_counters[60].value,
    },
    {
        .spec = "rtc-cmos",
        .where = "access",
        .field = "width",
        .rule = "one of 1",
        .offset = 0,
        .count = &es_rtc_cmos_counters[61].value,
    },
};

const struct es_spec es_rtc_cmos_spec = {
    .name = "rtc-cmos",
    .path = "specs/platform/rtc-cmos.yaml",
    .refusals = es_rtc_cmos_refusals,
    .refusal_count = ES_RTC_CMOS_REFUSAL_COUNT,
    .counters = &es_rtc_cmos_counter_set,
};
