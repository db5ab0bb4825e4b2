/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator. */
#include "generated/platform_state_spec.h"

struct es_counter es_platform_state_counters[ES_PLATFORM_STATE_COUNTER_COUNT] = {
    {
        .name = "platform-state.refused.serial.size-4",
    },
    {
        .name = "platform-state.refused.serial.fifos.max",
    },
    {
        .name = "platform-state.refused.serial.trigger.max",
    },
    {
        .name = "platform-state.refused.serial.transmitter-told.max",
    },
    {
        .name = "platform-state.refused.serial.transmitter-interrupt.max",
    },
    {
        .name = "platform-state.refused.serial.output.max",
    },
    {
        .name = "platform-state.refused.serial-input.input.max",
    },
    {
        .name = "platform-state.refused.clock.size-29",
    },
    {
        .name = "platform-state.refused.clock.held.max",
    },
    {
        .name = "platform-state.refused.interrupt-lines.size-4",
    },
};

static struct es_counter_set es_platform_state_counter_set = {
    .name = "",
    .counters = es_platform_state_counters,
    .count = ES_PLATFORM_STATE_COUNTER_COUNT,
};

const struct es_refusal es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_COUNT] = {
    {
        .spec = "platform-state",
        .where = "serial",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_platform_state_counters[0].value,
    },
    {
        .spec = "platform-state",
        .where = "serial",
        .field = "fifos",
        .rule = "max 1",
        .offset = 0,
        .count = &es_platform_state_counters[1].value,
    },
    {
        .spec = "platform-state",
        .where = "serial",
        .field = "trigger",
        .rule = "max 3",
        .offset = 1,
        .count = &es_platform_state_counters[2].value,
    },
    {
        .spec = "platform-state",
        .where = "serial",
        .field = "transmitter-told",
        .rule = "max 1",
        .offset = 2,
        .count = &es_platform_state_counters[3].value,
    },
    {
        .spec = "platform-state",
        .where = "serial",
        .field = "transmitter-interrupt",
        .rule = "max 1",
        .offset = 3,
        .count = &es_platform_state_counters[4].value,
    },
    {
        .spec = "platform-state",
        .where = "serial",
        .field = "output",
        .rule = "max serial-output-max elements",
        .offset = 4,
        .count = &es_platform_state_counters[5].value,
    },
    {
        .spec = "platform-state",
        .where = "serial-input",
        .field = "input",
        .rule = "max serial-input-max elements",
        .offset = 0,
        .count = &es_platform_state_counters[6].value,
    },
    {
        .spec = "platform-state",
        .where = "clock",
        .field = "",
        .rule = "size at least 29",
        .offset = 0,
        .count = &es_platform_state_counters[7].value,
    },
    {
        .spec = "platform-state",
        .where = "clock",
        .field = "held",
        .rule = "max 1",
        .offset = 8,
        .count = &es_platform_state_counters[8].value,
    },
    {
        .spec = "platform-state",
        .where = "interrupt-lines",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_platform_state_counters[9].value,
    },
};

const struct es_spec es_platform_state_spec = {
    .name = "platform-state",
    .path = "specs/state/platform-state.yaml",
    .refusals = es_platform_state_refusals,
    .refusal_count = ES_PLATFORM_STATE_REFUSAL_COUNT,
    .counters = &es_platform_state_counter_set,
};
