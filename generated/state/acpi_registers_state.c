/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator. */
#include "generated/state/acpi_registers_state.h"

#include <stddef.h>

static const struct es_state_spec state_acpi_registers = {
    .name = "acpi-registers",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "sleep-control",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_acpi_registers, sleep_control),
        .count = 1,
        .max = 255u,
        .fixed_bits = 195u,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "sleep-status",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_acpi_registers, sleep_status),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
};

/* specs/platform/acpi-registers.yaml:2 */
const struct es_state_thing es_saved_acpi_registers_registers = {
    .spec = &state_acpi_registers,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 2,
    .size = sizeof(struct es_acpi_registers),
};
