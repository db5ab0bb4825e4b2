/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator. */
#include "generated/acpi_registers_spec.h"

struct es_counter es_acpi_registers_counters[ES_ACPI_REGISTERS_COUNTER_COUNT] = {
    {
        .name = "acpi-registers.sleep-control.read",
    },
    {
        .name = "acpi-registers.sleep-control.write",
    },
    {
        .name = "acpi-registers.sleep-status.read",
    },
    {
        .name = "acpi-registers.sleep-status.write",
    },
    {
        .name = "acpi-registers.reset-control.read",
    },
    {
        .name = "acpi-registers.reset-control.write",
    },
    {
        .name = "acpi-registers.refused.access.offset.read",
    },
    {
        .name = "acpi-registers.refused.sleep-control.width.read-width",
    },
    {
        .name = "acpi-registers.refused.sleep-status.width.read-width",
    },
    {
        .name = "acpi-registers.refused.reset-control.read",
    },
    {
        .name = "acpi-registers.refused.access.width.read-width",
    },
    {
        .name = "acpi-registers.refused.access.offset.write",
    },
    {
        .name = "acpi-registers.refused.sleep-control.width.write-width",
    },
    {
        .name = "acpi-registers.refused.sleep-status.width.write-width",
    },
    {
        .name = "acpi-registers.refused.reset-control.width.write-width",
    },
    {
        .name = "acpi-registers.refused.access.width.write-width",
    },
};

static struct es_counter_set es_acpi_registers_counter_set = {
    .name = "",
    .counters = es_acpi_registers_counters,
    .count = ES_ACPI_REGISTERS_COUNTER_COUNT,
};

const struct es_refusal es_acpi_registers_refusals[ES_ACPI_REGISTERS_REFUSAL_COUNT] = {
    {
        .spec = "acpi-registers",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_acpi_registers_counters[6].value,
    },
    {
        .spec = "acpi-registers",
        .where = "sleep-control",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_acpi_registers_counters[7].value,
    },
    {
        .spec = "acpi-registers",
        .where = "sleep-status",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_acpi_registers_counters[8].value,
    },
    {
        .spec = "acpi-registers",
        .where = "reset-control",
        .field = "",
        .rule = "not readable",
        .offset = 0,
        .count = &es_acpi_registers_counters[9].value,
    },
    {
        .spec = "acpi-registers",
        .where = "access",
        .field = "width",
        .rule = "one of 1",
        .offset = 0,
        .count = &es_acpi_registers_counters[10].value,
    },
    {
        .spec = "acpi-registers",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_acpi_registers_counters[11].value,
    },
    {
        .spec = "acpi-registers",
        .where = "sleep-control",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_acpi_registers_counters[12].value,
    },
    {
        .spec = "acpi-registers",
        .where = "sleep-status",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_acpi_registers_counters[13].value,
    },
    {
        .spec = "acpi-registers",
        .where = "reset-control",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_acpi_registers_counters[14].value,
    },
    {
        .spec = "acpi-registers",
        .where = "access",
        .field = "width",
        .rule = "one of 1",
        .offset = 0,
        .count = &es_acpi_registers_counters[15].value,
    },
};

const struct es_spec es_acpi_registers_spec = {
    .name = "acpi-registers",
    .path = "specs/platform/acpi-registers.yaml",
    .refusals = es_acpi_registers_refusals,
    .refusal_count = ES_ACPI_REGISTERS_REFUSAL_COUNT,
    .counters = &es_acpi_registers_counter_set,
};
