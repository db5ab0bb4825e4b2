/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator. */
#include "generated/inspect/acpi_registers_inspect.h"

#include "generated/acpi_registers_spec.h"

static const struct es_shape_part parts_of_es_acpi_registers_shape_sleep_control[2] = {
    {
        .name = "sleep-type",
        .low = 2,
        .bits = 3,
    },
    {
        .name = "sleep-enable",
        .low = 5,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_acpi_registers_shape_sleep_status[1] = {
    {
        .name = "wake-status",
        .low = 7,
        .bits = 1,
    },
};

static const struct es_shape_field fields_of_es_acpi_registers_shape[2] = {
    {
        .name = "sleep-control",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_registers, sleep_control),
        .size = sizeof(((const struct es_acpi_registers *)0)->sleep_control),
        .parts = parts_of_es_acpi_registers_shape_sleep_control,
        .part_count = 2,
    },
    {
        .name = "sleep-status",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_registers, sleep_status),
        .size = sizeof(((const struct es_acpi_registers *)0)->sleep_status),
        .parts = parts_of_es_acpi_registers_shape_sleep_status,
        .part_count = 1,
    },
};

/* specs/platform/acpi-registers.yaml:2 */
const struct es_shape es_acpi_registers_shape = {
    .name = "acpi-registers",
    .doc = "The registers of hardware-reduced ACPI: sleep control, sleep status and reset. The FADT says "
           "where they are.",
    .fields = fields_of_es_acpi_registers_shape,
    .count = 2,
    .size = sizeof(struct es_acpi_registers),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_acpi_registers_refused[ES_ACPI_REGISTERS_REFUSAL_COUNT] = {
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
        .name = "entresol_acpi_registers_accesses_total",
        .help = "The registers of hardware-reduced ACPI: sleep control, sleep status and reset. The FADT says "
                "where they are.",
    },
    {
        .name = "entresol_acpi_registers_refusals_total",
        .help = "The registers of hardware-reduced ACPI: sleep control, sleep status and reset. The FADT says "
                "where they are.",
    },
};

static const struct es_shape_metric es_acpi_registers_metrics[ES_ACPI_REGISTERS_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"sleep-control\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"sleep-control\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"sleep-status\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"sleep-status\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"reset-control\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"reset-control\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sleep-control\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.sleep-control.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sleep-status\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.sleep-status.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"reset-control\",field=\"\",rule=\"not readable\",counter=\"refused.reset-control.read\"",
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
        .labels = "where=\"sleep-control\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.sleep-control.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sleep-status\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.sleep-status.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"reset-control\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.reset-control.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 1\",counter=\"refused.access.width.write-width\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_acpi_registers_shape,
    /* 1 in all */
};

const struct es_shape_spec es_acpi_registers_shapes = {
    .spec = &es_acpi_registers_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_acpi_registers_refused,
    .metrics = es_acpi_registers_metrics,
};
