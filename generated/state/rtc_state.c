/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator. */
#include "generated/state/rtc_state.h"

#include <stddef.h>

static const struct es_state_spec state_rtc = {
    .name = "rtc",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "index",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_rtc, index),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
};

/* specs/platform/rtc.yaml:2 */
const struct es_state_thing es_saved_rtc_registers = {
    .spec = &state_rtc,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 1,
    .size = sizeof(struct es_rtc),
};
