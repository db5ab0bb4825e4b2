/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator. */
#include "generated/ioapic_spec.h"

struct es_counter es_ioapic_counters[ES_IOAPIC_COUNTER_COUNT] = {
    {
        .name = "ioapic.select.read",
    },
    {
        .name = "ioapic.select.write",
    },
    {
        .name = "ioapic.window.read",
    },
    {
        .name = "ioapic.window.write",
    },
    {
        .name = "ioapic.eoi.read",
    },
    {
        .name = "ioapic.eoi.write",
    },
    {
        .name = "ioapic.refused.access.offset.read",
    },
    {
        .name = "ioapic.refused.select.width.read-width",
    },
    {
        .name = "ioapic.refused.window.width.read-width",
    },
    {
        .name = "ioapic.refused.eoi.read",
    },
    {
        .name = "ioapic.refused.access.width.read-width",
    },
    {
        .name = "ioapic.refused.access.offset.write",
    },
    {
        .name = "ioapic.refused.select.width.write-width",
    },
    {
        .name = "ioapic.refused.window.width.write-width",
    },
    {
        .name = "ioapic.refused.eoi.width.write-width",
    },
    {
        .name = "ioapic.refused.access.width.write-width",
    },
};

static struct es_counter_set es_ioapic_counter_set = {
    .name = "",
    .counters = es_ioapic_counters,
    .count = ES_IOAPIC_COUNTER_COUNT,
};

const struct es_refusal es_ioapic_refusals[ES_IOAPIC_REFUSAL_COUNT] = {
    {
        .spec = "ioapic",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_ioapic_counters[6].value,
    },
    {
        .spec = "ioapic",
        .where = "select",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_counters[7].value,
    },
    {
        .spec = "ioapic",
        .where = "window",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_counters[8].value,
    },
    {
        .spec = "ioapic",
        .where = "eoi",
        .field = "",
        .rule = "not readable",
        .offset = 0,
        .count = &es_ioapic_counters[9].value,
    },
    {
        .spec = "ioapic",
        .where = "access",
        .field = "width",
        .rule = "one of 4",
        .offset = 0,
        .count = &es_ioapic_counters[10].value,
    },
    {
        .spec = "ioapic",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_ioapic_counters[11].value,
    },
    {
        .spec = "ioapic",
        .where = "select",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_counters[12].value,
    },
    {
        .spec = "ioapic",
        .where = "window",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_counters[13].value,
    },
    {
        .spec = "ioapic",
        .where = "eoi",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_counters[14].value,
    },
    {
        .spec = "ioapic",
        .where = "access",
        .field = "width",
        .rule = "one of 4",
        .offset = 0,
        .count = &es_ioapic_counters[15].value,
    },
};

const struct es_spec es_ioapic_spec = {
    .name = "ioapic",
    .path = "specs/platform/ioapic.yaml",
    .refusals = es_ioapic_refusals,
    .refusal_count = ES_IOAPIC_REFUSAL_COUNT,
    .counters = &es_ioapic_counter_set,
};
