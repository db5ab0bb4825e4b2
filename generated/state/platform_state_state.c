/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator. */
#include "generated/state/platform_state_state.h"

#include <stddef.h>

static const struct es_state_spec state_platform_state = {
    .name = "platform-state",
    .version = 1,
};

static const struct es_state_field serial_fields[] = {
    {
        .name = "fifos",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_platform_state_serial, fifos),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "trigger",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_platform_state_serial, trigger),
        .count = 1,
        .max = 3u,
        .rule = "max 3",
    },
    {
        .name = "transmitter-told",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_platform_state_serial, transmitter_told),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "transmitter-interrupt",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_platform_state_serial, transmitter_interrupt),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "output",
        .sort = ES_STATE_SLICE,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_platform_state_serial, output),
        .count = 8192,
        .max = 255u,
        .rule = "",
        .secret = true,
    },
};

/* specs/state/platform-state.yaml:10 */
const struct es_state_thing es_saved_platform_state_serial = {
    .spec = &state_platform_state,
    .name = "serial",
    .since = 1,
    .fields = serial_fields,
    .field_count = 5,
    .size = sizeof(struct es_platform_state_serial),
};

static const struct es_state_field serial_input_fields[] = {
    {
        .name = "input",
        .sort = ES_STATE_SLICE,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_platform_state_serial_input, input),
        .count = 2048,
        .max = 255u,
        .rule = "",
        .secret = true,
    },
};

/* specs/state/platform-state.yaml:19 */
const struct es_state_thing es_saved_platform_state_serial_input = {
    .spec = &state_platform_state,
    .name = "serial-input",
    .since = 1,
    .fields = serial_input_fields,
    .field_count = 1,
    .size = sizeof(struct es_platform_state_serial_input),
};

static const struct es_state_field clock_fields[] = {
    {
        .name = "offset",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_platform_state_clock, offset),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "held",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_platform_state_clock, held),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "year",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_platform_state_clock, year),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "month",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_platform_state_clock, month),
        .count = 1,
        .max = 0xffffu,
        .rule = "",
    },
    {
        .name = "day",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_platform_state_clock, day),
        .count = 1,
        .max = 0xffffu,
        .rule = "",
    },
    {
        .name = "hour",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_platform_state_clock, hour),
        .count = 1,
        .max = 0xffffu,
        .rule = "",
    },
    {
        .name = "minute",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_platform_state_clock, minute),
        .count = 1,
        .max = 0xffffu,
        .rule = "",
    },
    {
        .name = "second",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_platform_state_clock, second),
        .count = 1,
        .max = 0xffffu,
        .rule = "",
    },
    {
        .name = "weekday",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_platform_state_clock, weekday),
        .count = 1,
        .max = 0xffffu,
        .rule = "",
    },
};

/* specs/state/platform-state.yaml:24 */
const struct es_state_thing es_saved_platform_state_clock = {
    .spec = &state_platform_state,
    .name = "clock",
    .since = 1,
    .fields = clock_fields,
    .field_count = 9,
    .size = sizeof(struct es_platform_state_clock),
};

static const struct es_state_field interrupt_lines_fields[] = {
    {
        .name = "lines",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_platform_state_interrupt_lines, lines),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
};

/* specs/state/platform-state.yaml:37 */
const struct es_state_thing es_saved_platform_state_interrupt_lines = {
    .spec = &state_platform_state,
    .name = "interrupt-lines",
    .since = 1,
    .fields = interrupt_lines_fields,
    .field_count = 1,
    .size = sizeof(struct es_platform_state_interrupt_lines),
};
