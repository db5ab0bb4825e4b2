/* Generated from specs/platform/acpi-tables.yaml; change that and run python3 -m generator. */
#include "generated/acpi_tables_spec.h"

struct es_counter es_acpi_tables_counters[ES_ACPI_TABLES_COUNTER_COUNT] = {
    {
        .name = "acpi-tables.refused.generic-address.size-12",
    },
    {
        .name = "acpi-tables.refused.generic-address.space.known",
    },
    {
        .name = "acpi-tables.refused.generic-address.access.known",
    },
    {
        .name = "acpi-tables.refused.rsdp-first.size-20",
    },
    {
        .name = "acpi-tables.refused.rsdp-first.checksum.checksum",
    },
    {
        .name = "acpi-tables.refused.rsdp.size-36",
    },
    {
        .name = "acpi-tables.refused.rsdp.extended-checksum.checksum",
    },
    {
        .name = "acpi-tables.refused.rsdp.length.value",
    },
    {
        .name = "acpi-tables.refused.table.size-36",
    },
    {
        .name = "acpi-tables.refused.table.checksum.checksum",
    },
    {
        .name = "acpi-tables.refused.table.length.min",
    },
    {
        .name = "acpi-tables.refused.table.length.max",
    },
    {
        .name = "acpi-tables.refused.table.body.max",
    },
    {
        .name = "acpi-tables.refused.xsdt-entry.size-8",
    },
    {
        .name = "acpi-tables.refused.fadt.size-240",
    },
    {
        .name = "acpi-tables.refused.fadt.profile.known",
    },
    {
        .name = "acpi-tables.refused.fadt.reset-register.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.reset-register.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm1a-event-block.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm1a-event-block.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm1b-event-block.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm1b-event-block.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm1a-control-block.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm1a-control-block.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm1b-control-block.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm1b-control-block.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm2-control-block.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm2-control-block.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm-timer-block.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-pm-timer-block.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-gpe0-block.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-gpe0-block.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-gpe1-block.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.x-gpe1-block.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.sleep-control.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.sleep-control.access.known",
    },
    {
        .name = "acpi-tables.refused.fadt.sleep-status.space.known",
    },
    {
        .name = "acpi-tables.refused.fadt.sleep-status.access.known",
    },
    {
        .name = "acpi-tables.refused.madt.size-8",
    },
    {
        .name = "acpi-tables.refused.madt-local-apic.size-8",
    },
    {
        .name = "acpi-tables.refused.madt-local-apic.type.value",
    },
    {
        .name = "acpi-tables.refused.madt-local-apic.length.value",
    },
    {
        .name = "acpi-tables.refused.madt-local-x2apic.size-16",
    },
    {
        .name = "acpi-tables.refused.madt-local-x2apic.type.value",
    },
    {
        .name = "acpi-tables.refused.madt-local-x2apic.length.value",
    },
    {
        .name = "acpi-tables.refused.madt-io-apic.size-12",
    },
    {
        .name = "acpi-tables.refused.madt-io-apic.type.value",
    },
    {
        .name = "acpi-tables.refused.madt-io-apic.length.value",
    },
    {
        .name = "acpi-tables.refused.tpm2.size-40",
    },
    {
        .name = "acpi-tables.refused.tpm2.platform-class.value",
    },
};

static struct es_counter_set es_acpi_tables_counter_set = {
    .name = "",
    .counters = es_acpi_tables_counters,
    .count = ES_ACPI_TABLES_COUNTER_COUNT,
};

const struct es_refusal es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_COUNT] = {
    {
        .spec = "acpi-tables",
        .where = "generic-address",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_acpi_tables_counters[0].value,
    },
    {
        .spec = "acpi-tables",
        .where = "generic-address",
        .field = "space",
        .rule = "known value",
        .offset = 0,
        .count = &es_acpi_tables_counters[1].value,
    },
    {
        .spec = "acpi-tables",
        .where = "generic-address",
        .field = "access",
        .rule = "known value",
        .offset = 3,
        .count = &es_acpi_tables_counters[2].value,
    },
    {
        .spec = "acpi-tables",
        .where = "rsdp-first",
        .field = "",
        .rule = "size at least 20",
        .offset = 0,
        .count = &es_acpi_tables_counters[3].value,
    },
    {
        .spec = "acpi-tables",
        .where = "rsdp-first",
        .field = "checksum",
        .rule = "checksum sum8",
        .offset = 8,
        .count = &es_acpi_tables_counters[4].value,
    },
    {
        .spec = "acpi-tables",
        .where = "rsdp",
        .field = "",
        .rule = "size at least 36",
        .offset = 0,
        .count = &es_acpi_tables_counters[5].value,
    },
    {
        .spec = "acpi-tables",
        .where = "rsdp",
        .field = "extended-checksum",
        .rule = "checksum sum8",
        .offset = 32,
        .count = &es_acpi_tables_counters[6].value,
    },
    {
        .spec = "acpi-tables",
        .where = "rsdp",
        .field = "length",
        .rule = "value 0x24",
        .offset = 20,
        .count = &es_acpi_tables_counters[7].value,
    },
    {
        .spec = "acpi-tables",
        .where = "table",
        .field = "",
        .rule = "size at least 36",
        .offset = 0,
        .count = &es_acpi_tables_counters[8].value,
    },
    {
        .spec = "acpi-tables",
        .where = "table",
        .field = "checksum",
        .rule = "checksum sum8",
        .offset = 9,
        .count = &es_acpi_tables_counters[9].value,
    },
    {
        .spec = "acpi-tables",
        .where = "table",
        .field = "length",
        .rule = "min 36",
        .offset = 4,
        .count = &es_acpi_tables_counters[10].value,
    },
    {
        .spec = "acpi-tables",
        .where = "table",
        .field = "length",
        .rule = "max 65572",
        .offset = 4,
        .count = &es_acpi_tables_counters[11].value,
    },
    {
        .spec = "acpi-tables",
        .where = "table",
        .field = "body",
        .rule = "max 65536 elements",
        .offset = 36,
        .count = &es_acpi_tables_counters[12].value,
    },
    {
        .spec = "acpi-tables",
        .where = "xsdt-entry",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_acpi_tables_counters[13].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "",
        .rule = "size at least 240",
        .offset = 0,
        .count = &es_acpi_tables_counters[14].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "profile",
        .rule = "known value",
        .offset = 9,
        .count = &es_acpi_tables_counters[15].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "reset-register.space",
        .rule = "known value",
        .offset = 80,
        .count = &es_acpi_tables_counters[16].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "reset-register.access",
        .rule = "known value",
        .offset = 83,
        .count = &es_acpi_tables_counters[17].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm1a-event-block.space",
        .rule = "known value",
        .offset = 112,
        .count = &es_acpi_tables_counters[18].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm1a-event-block.access",
        .rule = "known value",
        .offset = 115,
        .count = &es_acpi_tables_counters[19].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm1b-event-block.space",
        .rule = "known value",
        .offset = 124,
        .count = &es_acpi_tables_counters[20].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm1b-event-block.access",
        .rule = "known value",
        .offset = 127,
        .count = &es_acpi_tables_counters[21].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm1a-control-block.space",
        .rule = "known value",
        .offset = 136,
        .count = &es_acpi_tables_counters[22].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm1a-control-block.access",
        .rule = "known value",
        .offset = 139,
        .count = &es_acpi_tables_counters[23].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm1b-control-block.space",
        .rule = "known value",
        .offset = 148,
        .count = &es_acpi_tables_counters[24].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm1b-control-block.access",
        .rule = "known value",
        .offset = 151,
        .count = &es_acpi_tables_counters[25].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm2-control-block.space",
        .rule = "known value",
        .offset = 160,
        .count = &es_acpi_tables_counters[26].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm2-control-block.access",
        .rule = "known value",
        .offset = 163,
        .count = &es_acpi_tables_counters[27].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm-timer-block.space",
        .rule = "known value",
        .offset = 172,
        .count = &es_acpi_tables_counters[28].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-pm-timer-block.access",
        .rule = "known value",
        .offset = 175,
        .count = &es_acpi_tables_counters[29].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-gpe0-block.space",
        .rule = "known value",
        .offset = 184,
        .count = &es_acpi_tables_counters[30].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-gpe0-block.access",
        .rule = "known value",
        .offset = 187,
        .count = &es_acpi_tables_counters[31].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-gpe1-block.space",
        .rule = "known value",
        .offset = 196,
        .count = &es_acpi_tables_counters[32].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "x-gpe1-block.access",
        .rule = "known value",
        .offset = 199,
        .count = &es_acpi_tables_counters[33].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "sleep-control.space",
        .rule = "known value",
        .offset = 208,
        .count = &es_acpi_tables_counters[34].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "sleep-control.access",
        .rule = "known value",
        .offset = 211,
        .count = &es_acpi_tables_counters[35].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "sleep-status.space",
        .rule = "known value",
        .offset = 220,
        .count = &es_acpi_tables_counters[36].value,
    },
    {
        .spec = "acpi-tables",
        .where = "fadt",
        .field = "sleep-status.access",
        .rule = "known value",
        .offset = 223,
        .count = &es_acpi_tables_counters[37].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_acpi_tables_counters[38].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-local-apic",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_acpi_tables_counters[39].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-local-apic",
        .field = "type",
        .rule = "value 0x0",
        .offset = 0,
        .count = &es_acpi_tables_counters[40].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-local-apic",
        .field = "length",
        .rule = "value 0x8",
        .offset = 1,
        .count = &es_acpi_tables_counters[41].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-local-x2apic",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_acpi_tables_counters[42].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-local-x2apic",
        .field = "type",
        .rule = "value 0x9",
        .offset = 0,
        .count = &es_acpi_tables_counters[43].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-local-x2apic",
        .field = "length",
        .rule = "value 0x10",
        .offset = 1,
        .count = &es_acpi_tables_counters[44].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-io-apic",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_acpi_tables_counters[45].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-io-apic",
        .field = "type",
        .rule = "value 0x1",
        .offset = 0,
        .count = &es_acpi_tables_counters[46].value,
    },
    {
        .spec = "acpi-tables",
        .where = "madt-io-apic",
        .field = "length",
        .rule = "value 0xc",
        .offset = 1,
        .count = &es_acpi_tables_counters[47].value,
    },
    {
        .spec = "acpi-tables",
        .where = "tpm2",
        .field = "",
        .rule = "size at least 40",
        .offset = 0,
        .count = &es_acpi_tables_counters[48].value,
    },
    {
        .spec = "acpi-tables",
        .where = "tpm2",
        .field = "platform-class",
        .rule = "value 0x0",
        .offset = 0,
        .count = &es_acpi_tables_counters[49].value,
    },
};

const struct es_spec es_acpi_tables_spec = {
    .name = "acpi-tables",
    .path = "specs/platform/acpi-tables.yaml",
    .refusals = es_acpi_tables_refusals,
    .refusal_count = ES_ACPI_TABLES_REFUSAL_COUNT,
    .counters = &es_acpi_tables_counter_set,
};
