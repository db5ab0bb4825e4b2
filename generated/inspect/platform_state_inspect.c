/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/platform_state_inspect.h"

#include "generated/platform_state_spec.h"

static const struct es_shape_field fields_of_es_platform_state_serial_shape[5] = {
    {
        .name = "fifos",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_serial, fifos),
        .width = 1,
    },
    {
        .name = "trigger",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_serial, trigger),
        .width = 1,
    },
    {
        .name = "transmitter-told",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_serial, transmitter_told),
        .width = 1,
    },
    {
        .name = "transmitter-interrupt",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_serial, transmitter_interrupt),
        .width = 1,
    },
    {
        .name = "output",
        .sort = ES_SHAPE_SLICE,
        .secret = true,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_serial, output),
        .width = 1,
    },
};

/* specs/state/platform-state.yaml:10 */
const struct es_shape es_platform_state_serial_shape = {
    .name = "serial",
    .doc = "One for each port. What the guest reads and writes may be a password.",
    .fields = fields_of_es_platform_state_serial_shape,
    .count = 5,
    .size = sizeof(struct es_platform_state_serial),
    .slices = true,
};

static const struct es_shape_field fields_of_es_platform_state_serial_input_shape[1] = {
    {
        .name = "input",
        .sort = ES_SHAPE_SLICE,
        .secret = true,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_serial_input, input),
        .width = 1,
    },
};

/* specs/state/platform-state.yaml:19 */
const struct es_shape es_platform_state_serial_input_shape = {
    .name = "serial-input",
    .doc = "One for each port.",
    .fields = fields_of_es_platform_state_serial_input_shape,
    .count = 1,
    .size = sizeof(struct es_platform_state_serial_input),
    .slices = true,
};

static const struct es_shape_field fields_of_es_platform_state_clock_shape[9] = {
    {
        .name = "offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "held",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, held),
        .width = 1,
    },
    {
        .name = "year",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, year),
        .hex = true,
        .width = 8,
    },
    {
        .name = "month",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, month),
        .width = 2,
    },
    {
        .name = "day",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, day),
        .width = 2,
    },
    {
        .name = "hour",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, hour),
        .width = 2,
    },
    {
        .name = "minute",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, minute),
        .width = 2,
    },
    {
        .name = "second",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, second),
        .width = 2,
    },
    {
        .name = "weekday",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_clock, weekday),
        .width = 2,
    },
};

/* specs/state/platform-state.yaml:24 */
const struct es_shape es_platform_state_clock_shape = {
    .name = "clock",
    .doc = "The real-time clock. One, instance 0.",
    .fields = fields_of_es_platform_state_clock_shape,
    .count = 9,
    .size = sizeof(struct es_platform_state_clock),
    .slices = false,
};

static const struct es_shape_field fields_of_es_platform_state_interrupt_lines_shape[1] = {
    {
        .name = "lines",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_platform_state_interrupt_lines, lines),
        .width = 4,
    },
};

/* specs/state/platform-state.yaml:37 */
const struct es_shape es_platform_state_interrupt_lines_shape = {
    .name = "interrupt-lines",
    .doc = "The I/O APIC's inputs. One, instance 0.",
    .fields = fields_of_es_platform_state_interrupt_lines_shape,
    .count = 1,
    .size = sizeof(struct es_platform_state_interrupt_lines),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_platform_state_refused[ES_PLATFORM_STATE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
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
        .width = 1,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_platform_state_refusals_total",
        .help = "What is saved of the platform's devices besides their registers: the bytes that wait in "
                "serial ports, the clock's offset, the lines of the I/O APIC.",
    },
};

static const struct es_shape_metric es_platform_state_metrics[ES_PLATFORM_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"serial\",field=\"\",rule=\"size at least 4\",counter=\"refused.serial.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"serial\",field=\"fifos\",rule=\"max 1\",counter=\"refused.serial.fifos.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"serial\",field=\"trigger\",rule=\"max 3\",counter=\"refused.serial.trigger.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"serial\","
                  "field=\"transmitter-told\","
                  "rule=\"max 1\","
                  "counter=\"refused.serial.transmitter-told.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"serial\","
                  "field=\"transmitter-interrupt\","
                  "rule=\"max 1\","
                  "counter=\"refused.serial.transmitter-interrupt.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"serial\","
                  "field=\"output\","
                  "rule=\"max serial-output-max elements\","
                  "counter=\"refused.serial.output.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"serial-input\","
                  "field=\"input\","
                  "rule=\"max serial-input-max elements\","
                  "counter=\"refused.serial-input.input.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"clock\",field=\"\",rule=\"size at least 29\",counter=\"refused.clock.size-29\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"clock\",field=\"held\",rule=\"max 1\",counter=\"refused.clock.held.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"interrupt-lines\","
                  "field=\"\","
                  "rule=\"size at least 4\","
                  "counter=\"refused.interrupt-lines.size-4\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_platform_state_serial_shape,
    /* 4 in all */
    &es_platform_state_serial_input_shape,
    &es_platform_state_clock_shape,
    &es_platform_state_interrupt_lines_shape,
};

const struct es_shape_spec es_platform_state_shapes = {
    .spec = &es_platform_state_spec,
    .shapes = all_shapes,
    .shape_count = 4,
    .refused = es_platform_state_refused,
    .metrics = es_platform_state_metrics,
};
