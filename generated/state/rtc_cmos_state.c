/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator. */
#include "generated/state/rtc_cmos_state.h"

#include <stddef.h>

static const struct es_state_spec state_rtc_cmos = {
    .name = "rtc-cmos",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "seconds-alarm",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_rtc_cmos, seconds_alarm),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "minutes-alarm",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_rtc_cmos, minutes_alarm),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "hours-alarm",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_rtc_cmos, hours_alarm),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "control-a",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_rtc_cmos, control_a),
        .count = 1,
        .initial = 38u,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "control-b",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_rtc_cmos, control_b),
        .count = 1,
        .initial = 2u,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "control-c",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_rtc_cmos, control_c),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "control-d",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_rtc_cmos, control_d),
        .count = 1,
        .initial = 128u,
        .max = 255u,
        .rule = "",
    },
};

/* specs/platform/rtc-cmos.yaml:2 */
const struct es_state_thing es_saved_rtc_cmos_registers = {
    .spec = &state_rtc_cmos,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 7,
    .size = sizeof(struct es_rtc_cmos),
};
