/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator. */
#include "generated/inspect/rtc_cmos_inspect.h"

#include "generated/rtc_cmos_spec.h"

static const struct es_shape_part parts_of_es_rtc_cmos_shape_control_a[3] = {
    {
        .name = "rate",
        .low = 0,
        .bits = 4,
    },
    {
        .name = "divider",
        .low = 4,
        .bits = 3,
    },
    {
        .name = "update-in-progress",
        .low = 7,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_rtc_cmos_shape_control_b[8] = {
    {
        .name = "daylight-saving",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "hours-24",
        .low = 1,
        .bits = 1,
    },
    {
        .name = "binary",
        .low = 2,
        .bits = 1,
    },
    {
        .name = "square-wave",
        .low = 3,
        .bits = 1,
    },
    {
        .name = "update-interrupt",
        .low = 4,
        .bits = 1,
    },
    {
        .name = "alarm-interrupt",
        .low = 5,
        .bits = 1,
    },
    {
        .name = "periodic-interrupt",
        .low = 6,
        .bits = 1,
    },
    {
        .name = "set",
        .low = 7,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_rtc_cmos_shape_control_d[1] = {
    {
        .name = "valid",
        .low = 7,
        .bits = 1,
    },
};

static const struct es_shape_field fields_of_es_rtc_cmos_shape[7] = {
    {
        .name = "seconds-alarm",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_rtc_cmos, seconds_alarm),
        .size = sizeof(((const struct es_rtc_cmos *)0)->seconds_alarm),
    },
    {
        .name = "minutes-alarm",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_rtc_cmos, minutes_alarm),
        .size = sizeof(((const struct es_rtc_cmos *)0)->minutes_alarm),
    },
    {
        .name = "hours-alarm",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_rtc_cmos, hours_alarm),
        .size = sizeof(((const struct es_rtc_cmos *)0)->hours_alarm),
    },
    {
        .name = "control-a",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_rtc_cmos, control_a),
        .size = sizeof(((const struct es_rtc_cmos *)0)->control_a),
        .parts = parts_of_es_rtc_cmos_shape_control_a,
        .part_count = 3,
    },
    {
        .name = "control-b",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_rtc_cmos, control_b),
        .size = sizeof(((const struct es_rtc_cmos *)0)->control_b),
        .parts = parts_of_es_rtc_cmos_shape_control_b,
        .part_count = 8,
    },
    {
        .name = "control-c",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_rtc_cmos, control_c),
        .size = sizeof(((const struct es_rtc_cmos *)0)->control_c),
    },
    {
        .name = "control-d",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_rtc_cmos, control_d),
        .size = sizeof(((const struct es_rtc_cmos *)0)->control_d),
        .parts = parts_of_es_rtc_cmos_shape_control_d,
        .part_count = 1,
    },
};

/* specs/platform/rtc-cmos.yaml:2 */
const struct es_shape es_rtc_cmos_shape = {
    .name = "rtc-cmos",
    .doc = "The CMOS memory behind the real-time clock's index: time, alarm and control registers, century. "
           "The rest of the 128 bytes is not there.",
    .fields = fields_of_es_rtc_cmos_shape,
    .count = 7,
    .size = sizeof(struct es_rtc_cmos),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_rtc_cmos_refused[ES_RTC_CMOS_REFUSAL_COUNT] = {
    {
        .width = 0,
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
    {
        .width = 0,
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
    {
        .width = 0,
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
    {
        .width = 0,
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
    {
        .width = 0,
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
    {
        .width = 0,
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
    {
        .width = 0,
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
    {
        .width = 0,
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
    {
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[2] = {
    {
        .name = "entresol_rtc_cmos_accesses_total",
        .help = "The CMOS memory behind the real-time clock's index: time, alarm and control registers, "
                "century. The rest of the 128 bytes is not there.",
    },
    {
        .name = "entresol_rtc_cmos_refusals_total",
        .help = "The CMOS memory behind the real-time clock's index: time, alarm and control registers, "
                "century. The rest of the 128 bytes is not there.",
    },
};

static const struct es_shape_metric es_rtc_cmos_metrics[ES_RTC_CMOS_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"seconds\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"seconds\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"seconds-alarm\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"seconds-alarm\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"minutes\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"minutes\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"minutes-alarm\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"minutes-alarm\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hours\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hours\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hours-alarm\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hours-alarm\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"day-of-week\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"day-of-week\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"day-of-month\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"day-of-month\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"month\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"month\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"year\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"year\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"control-a\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"control-a\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"control-b\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"control-b\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"control-c\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"control-d\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"century\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"century\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"seconds\",field=\"width\",rule=\"1 bytes\",counter=\"refused.seconds.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"seconds-alarm\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.seconds-alarm.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"minutes\",field=\"width\",rule=\"1 bytes\",counter=\"refused.minutes.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"minutes-alarm\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.minutes-alarm.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"hours\",field=\"width\",rule=\"1 bytes\",counter=\"refused.hours.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"hours-alarm\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.hours-alarm.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"day-of-week\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.day-of-week.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"day-of-month\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.day-of-month.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"month\",field=\"width\",rule=\"1 bytes\",counter=\"refused.month.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"year\",field=\"width\",rule=\"1 bytes\",counter=\"refused.year.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"control-a\",field=\"width\",rule=\"1 bytes\",counter=\"refused.control-a.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"control-b\",field=\"width\",rule=\"1 bytes\",counter=\"refused.control-b.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"control-c\",field=\"width\",rule=\"1 bytes\",counter=\"refused.control-c.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"control-d\",field=\"width\",rule=\"1 bytes\",counter=\"refused.control-d.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"century\",field=\"width\",rule=\"1 bytes\",counter=\"refused.century.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 1\",counter=\"refused.access.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"seconds\",field=\"width\",rule=\"1 bytes\",counter=\"refused.seconds.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"seconds-alarm\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.seconds-alarm.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"minutes\",field=\"width\",rule=\"1 bytes\",counter=\"refused.minutes.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"minutes-alarm\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.minutes-alarm.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"hours\",field=\"width\",rule=\"1 bytes\",counter=\"refused.hours.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"hours-alarm\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.hours-alarm.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"day-of-week\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.day-of-week.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"day-of-month\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.day-of-month.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"month\",field=\"width\",rule=\"1 bytes\",counter=\"refused.month.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"year\",field=\"width\",rule=\"1 bytes\",counter=\"refused.year.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"control-a\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.control-a.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"control-b\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.control-b.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"control-c\",field=\"\",rule=\"not writable\",counter=\"refused.control-c.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"control-d\",field=\"\",rule=\"not writable\",counter=\"refused.control-d.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"century\",field=\"width\",rule=\"1 bytes\",counter=\"refused.century.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 1\",counter=\"refused.access.width.write-width\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_rtc_cmos_shape,
    /* 1 in all */
};

const struct es_shape_spec es_rtc_cmos_shapes = {
    .spec = &es_rtc_cmos_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_rtc_cmos_refused,
    .metrics = es_rtc_cmos_metrics,
};
