/* Generated from specs/platform/acpi-tables.yaml; change that and run python3 -m generator. */
#include "generated/inspect/acpi_tables_inspect.h"

#include "generated/acpi_tables_spec.h"

/* specs/platform/acpi-tables.yaml:28 */
static const struct es_shape_name rows_names_of_acpi_tables_address_space[2] = {
    {
        .value = 0u,
        .name = "memory",
    },
    {
        .value = 1u,
        .name = "io-port",
    },
};

static const struct es_shape_names names_of_acpi_tables_address_space = {
    .rows = rows_names_of_acpi_tables_address_space,
    .count = 2,
    .flags = false,
};

/* specs/platform/acpi-tables.yaml:31 */
static const struct es_shape_name rows_names_of_acpi_tables_access_size[5] = {
    {
        .value = 0u,
        .name = "undefined",
    },
    {
        .value = 1u,
        .name = "byte",
    },
    {
        .value = 2u,
        .name = "word",
    },
    {
        .value = 3u,
        .name = "dword",
    },
    {
        .value = 4u,
        .name = "qword",
    },
};

static const struct es_shape_names names_of_acpi_tables_access_size = {
    .rows = rows_names_of_acpi_tables_access_size,
    .count = 5,
    .flags = false,
};

static const struct es_shape_field fields_of_es_acpi_tables_generic_address_shape[5] = {
    {
        .name = "space",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_generic_address, space),
        .names = &names_of_acpi_tables_address_space,
        .width = 1,
    },
    {
        .name = "bit-width",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_generic_address, bit_width),
        .width = 1,
    },
    {
        .name = "bit-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_generic_address, bit_offset),
        .width = 1,
    },
    {
        .name = "access",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_generic_address, access),
        .names = &names_of_acpi_tables_access_size,
        .width = 1,
    },
    {
        .name = "address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_generic_address, address),
        .hex = true,
        .width = 8,
    },
};

/* specs/platform/acpi-tables.yaml:75 */
const struct es_shape es_acpi_tables_generic_address_shape = {
    .name = "generic-address",
    .doc = "",
    .fields = fields_of_es_acpi_tables_generic_address_shape,
    .count = 5,
    .size = sizeof(struct es_acpi_tables_generic_address),
    .slices = false,
};

static const struct es_shape_field fields_of_es_acpi_tables_rsdp_first_shape[5] = {
    {
        .name = "signature",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_rsdp_first, signature),
        .size = 8,
    },
    {
        .name = "checksum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_rsdp_first, checksum),
        .width = 1,
    },
    {
        .name = "oem-id",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_rsdp_first, oem_id),
        .size = 6,
    },
    {
        .name = "revision",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_rsdp_first, revision),
        .width = 1,
    },
    {
        .name = "rsdt-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_rsdp_first, rsdt_address),
        .width = 4,
    },
};

/* specs/platform/acpi-tables.yaml:83 */
const struct es_shape es_acpi_tables_rsdp_first_shape = {
    .name = "rsdp-first",
    .doc = "The part that ACPI 1.0 knew, with a checksum of its own.",
    .fields = fields_of_es_acpi_tables_rsdp_first_shape,
    .count = 5,
    .size = sizeof(struct es_acpi_tables_rsdp_first),
    .slices = false,
};

static const struct es_shape_field fields_of_es_acpi_tables_rsdp_shape[3] = {
    {
        .name = "first",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_rsdp, first),
        .shape = &es_acpi_tables_rsdp_first_shape,
    },
    {
        .name = "xsdt-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_rsdp, xsdt_address),
        .hex = true,
        .width = 8,
    },
    {
        .name = "extended-checksum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_rsdp, extended_checksum),
        .width = 1,
    },
};

/* specs/platform/acpi-tables.yaml:93 */
const struct es_shape es_acpi_tables_rsdp_shape = {
    .name = "rsdp",
    .doc = "",
    .fields = fields_of_es_acpi_tables_rsdp_shape,
    .count = 3,
    .size = sizeof(struct es_acpi_tables_rsdp),
    .slices = false,
};

static const struct es_shape_field fields_of_es_acpi_tables_table_shape[10] = {
    {
        .name = "signature",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, signature),
        .size = 4,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, length),
        .width = 4,
    },
    {
        .name = "revision",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, revision),
        .width = 1,
    },
    {
        .name = "checksum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, checksum),
        .width = 1,
    },
    {
        .name = "oem-id",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, oem_id),
        .size = 6,
    },
    {
        .name = "oem-table-id",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, oem_table_id),
        .size = 8,
    },
    {
        .name = "oem-revision",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, oem_revision),
        .width = 4,
    },
    {
        .name = "creator-id",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, creator_id),
        .size = 4,
    },
    {
        .name = "creator-revision",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, creator_revision),
        .width = 4,
    },
    {
        .name = "body",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_table, body),
        .width = 1,
    },
};

/* specs/platform/acpi-tables.yaml:102 */
const struct es_shape es_acpi_tables_table_shape = {
    .name = "table",
    .doc = "The envelope. Its length counts itself and the body.",
    .fields = fields_of_es_acpi_tables_table_shape,
    .count = 10,
    .size = sizeof(struct es_acpi_tables_table),
    .slices = true,
};

static const struct es_shape_field fields_of_es_acpi_tables_xsdt_entry_shape[1] = {
    {
        .name = "address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_xsdt_entry, address),
        .hex = true,
        .width = 8,
    },
};

/* specs/platform/acpi-tables.yaml:116 */
const struct es_shape es_acpi_tables_xsdt_entry_shape = {
    .name = "xsdt-entry",
    .doc = "",
    .fields = fields_of_es_acpi_tables_xsdt_entry_shape,
    .count = 1,
    .size = sizeof(struct es_acpi_tables_xsdt_entry),
    .slices = false,
};

/* specs/platform/acpi-tables.yaml:34 */
static const struct es_shape_name rows_names_of_acpi_tables_profile[2] = {
    {
        .value = 0u,
        .name = "unspecified",
    },
    {
        .value = 4u,
        .name = "enterprise-server",
    },
};

static const struct es_shape_names names_of_acpi_tables_profile = {
    .rows = rows_names_of_acpi_tables_profile,
    .count = 2,
    .flags = false,
};

/* specs/platform/acpi-tables.yaml:46 */
static const struct es_shape_name rows_names_of_acpi_tables_boot_flags[6] = {
    {
        .value = 1u,
        .name = "legacy-devices",
    },
    {
        .value = 2u,
        .name = "i8042",
    },
    {
        .value = 4u,
        .name = "no-vga",
    },
    {
        .value = 8u,
        .name = "no-msi",
    },
    {
        .value = 16u,
        .name = "no-aspm",
    },
    {
        .value = 32u,
        .name = "no-cmos-rtc",
    },
};

static const struct es_shape_names names_of_acpi_tables_boot_flags = {
    .rows = rows_names_of_acpi_tables_boot_flags,
    .count = 6,
    .flags = true,
};

/* specs/platform/acpi-tables.yaml:55 */
static const struct es_shape_name rows_names_of_acpi_tables_fadt_flags[10] = {
    {
        .value = 1u,
        .name = "wbinvd",
    },
    {
        .value = 4u,
        .name = "c1-supported",
    },
    {
        .value = 16u,
        .name = "power-button-is-device",
    },
    {
        .value = 32u,
        .name = "sleep-button-is-device",
    },
    {
        .value = 64u,
        .name = "rtc-not-fixed",
    },
    {
        .value = 0x400u,
        .name = "reset-register",
    },
    {
        .value = 0x1000u,
        .name = "headless",
    },
    {
        .value = 0x40000u,
        .name = "apic-cluster",
    },
    {
        .value = 0x80000u,
        .name = "apic-physical",
    },
    {
        .value = 0x100000u,
        .name = "hardware-reduced",
    },
};

static const struct es_shape_names names_of_acpi_tables_fadt_flags = {
    .rows = rows_names_of_acpi_tables_fadt_flags,
    .count = 10,
    .flags = true,
};

static const struct es_shape_field fields_of_es_acpi_tables_fadt_shape[53] = {
    {
        .name = "facs",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, facs),
        .width = 4,
    },
    {
        .name = "dsdt",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, dsdt),
        .width = 4,
    },
    {
        .name = "profile",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, profile),
        .names = &names_of_acpi_tables_profile,
        .width = 1,
    },
    {
        .name = "sci-interrupt",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, sci_interrupt),
        .width = 2,
    },
    {
        .name = "smi-command",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, smi_command),
        .width = 4,
    },
    {
        .name = "acpi-enable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, acpi_enable),
        .width = 1,
    },
    {
        .name = "acpi-disable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, acpi_disable),
        .width = 1,
    },
    {
        .name = "s4-bios-request",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, s4_bios_request),
        .width = 1,
    },
    {
        .name = "processor-state-control",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, processor_state_control),
        .width = 1,
    },
    {
        .name = "pm1a-event-block",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm1a_event_block),
        .width = 4,
    },
    {
        .name = "pm1b-event-block",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm1b_event_block),
        .width = 4,
    },
    {
        .name = "pm1a-control-block",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm1a_control_block),
        .width = 4,
    },
    {
        .name = "pm1b-control-block",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm1b_control_block),
        .width = 4,
    },
    {
        .name = "pm2-control-block",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm2_control_block),
        .width = 4,
    },
    {
        .name = "pm-timer-block",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm_timer_block),
        .width = 4,
    },
    {
        .name = "gpe0-block",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, gpe0_block),
        .width = 4,
    },
    {
        .name = "gpe1-block",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, gpe1_block),
        .width = 4,
    },
    {
        .name = "pm1-event-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm1_event_length),
        .width = 1,
    },
    {
        .name = "pm1-control-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm1_control_length),
        .width = 1,
    },
    {
        .name = "pm2-control-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm2_control_length),
        .width = 1,
    },
    {
        .name = "pm-timer-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, pm_timer_length),
        .width = 1,
    },
    {
        .name = "gpe0-block-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, gpe0_block_length),
        .width = 1,
    },
    {
        .name = "gpe1-block-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, gpe1_block_length),
        .width = 1,
    },
    {
        .name = "gpe1-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, gpe1_base),
        .width = 1,
    },
    {
        .name = "cst-control",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, cst_control),
        .width = 1,
    },
    {
        .name = "c2-latency",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, c2_latency),
        .width = 2,
    },
    {
        .name = "c3-latency",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, c3_latency),
        .width = 2,
    },
    {
        .name = "flush-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, flush_size),
        .width = 2,
    },
    {
        .name = "flush-stride",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, flush_stride),
        .width = 2,
    },
    {
        .name = "duty-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, duty_offset),
        .width = 1,
    },
    {
        .name = "duty-width",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, duty_width),
        .width = 1,
    },
    {
        .name = "day-alarm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, day_alarm),
        .width = 1,
    },
    {
        .name = "month-alarm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, month_alarm),
        .width = 1,
    },
    {
        .name = "century",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, century),
        .width = 1,
    },
    {
        .name = "boot-flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, boot_flags),
        .names = &names_of_acpi_tables_boot_flags,
        .width = 2,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, flags),
        .names = &names_of_acpi_tables_fadt_flags,
        .width = 4,
    },
    {
        .name = "reset-register",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, reset_register),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "reset-value",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, reset_value),
        .width = 1,
    },
    {
        .name = "arm-boot-flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, arm_boot_flags),
        .width = 2,
    },
    {
        .name = "minor-revision",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, minor_revision),
        .width = 1,
    },
    {
        .name = "x-facs",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_facs),
        .hex = true,
        .width = 8,
    },
    {
        .name = "x-dsdt",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_dsdt),
        .hex = true,
        .width = 8,
    },
    {
        .name = "x-pm1a-event-block",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_pm1a_event_block),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "x-pm1b-event-block",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_pm1b_event_block),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "x-pm1a-control-block",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_pm1a_control_block),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "x-pm1b-control-block",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_pm1b_control_block),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "x-pm2-control-block",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_pm2_control_block),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "x-pm-timer-block",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_pm_timer_block),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "x-gpe0-block",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_gpe0_block),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "x-gpe1-block",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, x_gpe1_block),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "sleep-control",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, sleep_control),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "sleep-status",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, sleep_status),
        .shape = &es_acpi_tables_generic_address_shape,
    },
    {
        .name = "hypervisor-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_fadt, hypervisor_id),
        .hex = true,
        .width = 8,
    },
};

/* specs/platform/acpi-tables.yaml:120 */
const struct es_shape es_acpi_tables_fadt_shape = {
    .name = "fadt",
    .doc = "The body of the FADT.",
    .fields = fields_of_es_acpi_tables_fadt_shape,
    .count = 53,
    .size = sizeof(struct es_acpi_tables_fadt),
    .slices = false,
};

/* specs/platform/acpi-tables.yaml:68 */
static const struct es_shape_name rows_names_of_acpi_tables_madt_flags[1] = {
    {
        .value = 1u,
        .name = "pc-compatible",
    },
};

static const struct es_shape_names names_of_acpi_tables_madt_flags = {
    .rows = rows_names_of_acpi_tables_madt_flags,
    .count = 1,
    .flags = true,
};

static const struct es_shape_field fields_of_es_acpi_tables_madt_shape[2] = {
    {
        .name = "local-apic-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt, local_apic_address),
        .width = 4,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt, flags),
        .names = &names_of_acpi_tables_madt_flags,
        .width = 4,
    },
};

/* specs/platform/acpi-tables.yaml:179 */
const struct es_shape es_acpi_tables_madt_shape = {
    .name = "madt",
    .doc = "What the body of the MADT begins with; entries follow.",
    .fields = fields_of_es_acpi_tables_madt_shape,
    .count = 2,
    .size = sizeof(struct es_acpi_tables_madt),
    .slices = false,
};

/* specs/platform/acpi-tables.yaml:71 */
static const struct es_shape_name rows_names_of_acpi_tables_processor_flags[2] = {
    {
        .value = 1u,
        .name = "enabled",
    },
    {
        .value = 2u,
        .name = "online-capable",
    },
};

static const struct es_shape_names names_of_acpi_tables_processor_flags = {
    .rows = rows_names_of_acpi_tables_processor_flags,
    .count = 2,
    .flags = true,
};

static const struct es_shape_field fields_of_es_acpi_tables_madt_local_apic_shape[3] = {
    {
        .name = "processor",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_local_apic, processor),
        .width = 1,
    },
    {
        .name = "apic",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_local_apic, apic),
        .width = 1,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_local_apic, flags),
        .names = &names_of_acpi_tables_processor_flags,
        .width = 4,
    },
};

/* specs/platform/acpi-tables.yaml:185 */
const struct es_shape es_acpi_tables_madt_local_apic_shape = {
    .name = "madt-local-apic",
    .doc = "",
    .fields = fields_of_es_acpi_tables_madt_local_apic_shape,
    .count = 3,
    .size = sizeof(struct es_acpi_tables_madt_local_apic),
    .slices = false,
};

static const struct es_shape_field fields_of_es_acpi_tables_madt_local_x2apic_shape[3] = {
    {
        .name = "apic",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_local_x2apic, apic),
        .width = 4,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_local_x2apic, flags),
        .names = &names_of_acpi_tables_processor_flags,
        .width = 4,
    },
    {
        .name = "processor",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_local_x2apic, processor),
        .width = 4,
    },
};

/* specs/platform/acpi-tables.yaml:193 */
const struct es_shape es_acpi_tables_madt_local_x2apic_shape = {
    .name = "madt-local-x2apic",
    .doc = "",
    .fields = fields_of_es_acpi_tables_madt_local_x2apic_shape,
    .count = 3,
    .size = sizeof(struct es_acpi_tables_madt_local_x2apic),
    .slices = false,
};

static const struct es_shape_field fields_of_es_acpi_tables_madt_io_apic_shape[3] = {
    {
        .name = "id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_io_apic, id),
        .width = 1,
    },
    {
        .name = "address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_io_apic, address),
        .width = 4,
    },
    {
        .name = "first-interrupt",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_madt_io_apic, first_interrupt),
        .width = 4,
    },
};

/* specs/platform/acpi-tables.yaml:202 */
const struct es_shape es_acpi_tables_madt_io_apic_shape = {
    .name = "madt-io-apic",
    .doc = "",
    .fields = fields_of_es_acpi_tables_madt_io_apic_shape,
    .count = 3,
    .size = sizeof(struct es_acpi_tables_madt_io_apic),
    .slices = false,
};

/* specs/platform/acpi-tables.yaml:41 */
static const struct es_shape_name rows_names_of_acpi_tables_tpm_start_method[2] = {
    {
        .value = 6u,
        .name = "fifo",
    },
    {
        .value = 7u,
        .name = "crb",
    },
};

static const struct es_shape_names names_of_acpi_tables_tpm_start_method = {
    .rows = rows_names_of_acpi_tables_tpm_start_method,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_acpi_tables_tpm2_shape[4] = {
    {
        .name = "control-area",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_tpm2, control_area),
        .hex = true,
        .width = 8,
    },
    {
        .name = "start-method",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_tpm2, start_method),
        .names = &names_of_acpi_tables_tpm_start_method,
        .width = 4,
    },
    {
        .name = "log-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_tpm2, log_size),
        .width = 4,
    },
    {
        .name = "log-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_acpi_tables_tpm2, log_address),
        .hex = true,
        .width = 8,
    },
};

/* specs/platform/acpi-tables.yaml:211 */
const struct es_shape es_acpi_tables_tpm2_shape = {
    .name = "tpm2",
    .doc = "The body of the table TPM2.",
    .fields = fields_of_es_acpi_tables_tpm2_shape,
    .count = 4,
    .size = sizeof(struct es_acpi_tables_tpm2),
    .slices = false,
};

/* specs/platform/acpi-tables.yaml:37 */
static const struct es_shape_name rows_names_of_acpi_tables_interrupt_controller[5] = {
    {
        .value = 0u,
        .name = "local-apic",
    },
    {
        .value = 1u,
        .name = "io-apic",
    },
    {
        .value = 2u,
        .name = "interrupt-override",
    },
    {
        .value = 4u,
        .name = "local-apic-nmi",
    },
    {
        .value = 9u,
        .name = "local-x2apic",
    },
};

static const struct es_shape_names names_of_acpi_tables_interrupt_controller = {
    .rows = rows_names_of_acpi_tables_interrupt_controller,
    .count = 5,
    .flags = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_acpi_tables_refused[ES_ACPI_TABLES_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
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
    {
        .width = 1,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
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
        .names = &names_of_acpi_tables_profile,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_address_space,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_access_size,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_interrupt_controller,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_interrupt_controller,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_acpi_tables_interrupt_controller,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_acpi_tables_refusals_total",
        .help = "ACPI tables that tell a guest about the platform: RSDP, and the bodies of XSDT, FADT "
                "(hardware reduced), MADT and TPM2, each inside the envelope that all tables share. The "
                "bodies of DSDT and SSDT are AML.",
    },
};

static const struct es_shape_metric es_acpi_tables_metrics[ES_ACPI_TABLES_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"generic-address\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.generic-address.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"generic-address\","
                  "field=\"space\","
                  "rule=\"known value\","
                  "counter=\"refused.generic-address.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"generic-address\","
                  "field=\"access\","
                  "rule=\"known value\","
                  "counter=\"refused.generic-address.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsdp-first\",field=\"\",rule=\"size at least 20\",counter=\"refused.rsdp-first.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsdp-first\","
                  "field=\"checksum\","
                  "rule=\"checksum sum8\","
                  "counter=\"refused.rsdp-first.checksum.checksum\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsdp\",field=\"\",rule=\"size at least 36\",counter=\"refused.rsdp.size-36\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsdp\","
                  "field=\"extended-checksum\","
                  "rule=\"checksum sum8\","
                  "counter=\"refused.rsdp.extended-checksum.checksum\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsdp\",field=\"length\",rule=\"value 0x24\",counter=\"refused.rsdp.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"table\",field=\"\",rule=\"size at least 36\",counter=\"refused.table.size-36\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"table\","
                  "field=\"checksum\","
                  "rule=\"checksum sum8\","
                  "counter=\"refused.table.checksum.checksum\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"table\",field=\"length\",rule=\"min 36\",counter=\"refused.table.length.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"table\",field=\"length\",rule=\"max 65572\",counter=\"refused.table.length.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"table\",field=\"body\",rule=\"max 65536 elements\",counter=\"refused.table.body.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"xsdt-entry\",field=\"\",rule=\"size at least 8\",counter=\"refused.xsdt-entry.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\",field=\"\",rule=\"size at least 240\",counter=\"refused.fadt.size-240\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\",field=\"profile\",rule=\"known value\",counter=\"refused.fadt.profile.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"reset-register.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.reset-register.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"reset-register.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.reset-register.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm1a-event-block.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm1a-event-block.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm1a-event-block.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm1a-event-block.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm1b-event-block.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm1b-event-block.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm1b-event-block.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm1b-event-block.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm1a-control-block.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm1a-control-block.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm1a-control-block.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm1a-control-block.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm1b-control-block.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm1b-control-block.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm1b-control-block.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm1b-control-block.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm2-control-block.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm2-control-block.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm2-control-block.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm2-control-block.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm-timer-block.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm-timer-block.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-pm-timer-block.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-pm-timer-block.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-gpe0-block.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-gpe0-block.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-gpe0-block.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-gpe0-block.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-gpe1-block.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-gpe1-block.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"x-gpe1-block.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.x-gpe1-block.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"sleep-control.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.sleep-control.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"sleep-control.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.sleep-control.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"sleep-status.space\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.sleep-status.space.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fadt\","
                  "field=\"sleep-status.access\","
                  "rule=\"known value\","
                  "counter=\"refused.fadt.sleep-status.access.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt\",field=\"\",rule=\"size at least 8\",counter=\"refused.madt.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-local-apic\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.madt-local-apic.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-local-apic\","
                  "field=\"type\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.madt-local-apic.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-local-apic\","
                  "field=\"length\","
                  "rule=\"value 0x8\","
                  "counter=\"refused.madt-local-apic.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-local-x2apic\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.madt-local-x2apic.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-local-x2apic\","
                  "field=\"type\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.madt-local-x2apic.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-local-x2apic\","
                  "field=\"length\","
                  "rule=\"value 0x10\","
                  "counter=\"refused.madt-local-x2apic.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-io-apic\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.madt-io-apic.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-io-apic\","
                  "field=\"type\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.madt-io-apic.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"madt-io-apic\","
                  "field=\"length\","
                  "rule=\"value 0xc\","
                  "counter=\"refused.madt-io-apic.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tpm2\",field=\"\",rule=\"size at least 40\",counter=\"refused.tpm2.size-40\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tpm2\","
                  "field=\"platform-class\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.tpm2.platform-class.value\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_acpi_tables_generic_address_shape,
    /* 11 in all */
    &es_acpi_tables_rsdp_first_shape,
    &es_acpi_tables_rsdp_shape,
    &es_acpi_tables_table_shape,
    &es_acpi_tables_xsdt_entry_shape,
    &es_acpi_tables_fadt_shape,
    &es_acpi_tables_madt_shape,
    &es_acpi_tables_madt_local_apic_shape,
    &es_acpi_tables_madt_local_x2apic_shape,
    &es_acpi_tables_madt_io_apic_shape,
    &es_acpi_tables_tpm2_shape,
};

const struct es_shape_spec es_acpi_tables_shapes = {
    .spec = &es_acpi_tables_spec,
    .shapes = all_shapes,
    .shape_count = 11,
    .refused = es_acpi_tables_refused,
    .metrics = es_acpi_tables_metrics,
};
