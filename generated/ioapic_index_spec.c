/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator. */
#include "generated/ioapic_index_spec.h"

struct es_counter es_ioapic_index_counters[ES_IOAPIC_INDEX_COUNTER_COUNT] = {
    {
        .name = "ioapic-index.id.read",
    },
    {
        .name = "ioapic-index.id.write",
    },
    {
        .name = "ioapic-index.version.read",
    },
    {
        .name = "ioapic-index.arbitration.read",
    },
    {
        .name = "ioapic-index.redirection-low.read",
    },
    {
        .name = "ioapic-index.redirection-low.write",
    },
    {
        .name = "ioapic-index.redirection-high.read",
    },
    {
        .name = "ioapic-index.redirection-high.write",
    },
    {
        .name = "ioapic-index.refused.redirection-low.width.read-width",
    },
    {
        .name = "ioapic-index.refused.redirection-high.width.read-width",
    },
    {
        .name = "ioapic-index.refused.access.offset.read",
    },
    {
        .name = "ioapic-index.refused.id.width.read-width",
    },
    {
        .name = "ioapic-index.refused.version.width.read-width",
    },
    {
        .name = "ioapic-index.refused.arbitration.width.read-width",
    },
    {
        .name = "ioapic-index.refused.access.width.read-width",
    },
    {
        .name = "ioapic-index.refused.redirection-low.width.write-width",
    },
    {
        .name = "ioapic-index.refused.redirection-high.width.write-width",
    },
    {
        .name = "ioapic-index.refused.access.offset.write",
    },
    {
        .name = "ioapic-index.refused.id.width.write-width",
    },
    {
        .name = "ioapic-index.refused.version.write",
    },
    {
        .name = "ioapic-index.refused.arbitration.write",
    },
    {
        .name = "ioapic-index.refused.access.width.write-width",
    },
};

static struct es_counter_set es_ioapic_index_counter_set = {
    .name = "",
    .counters = es_ioapic_index_counters,
    .count = ES_IOAPIC_INDEX_COUNTER_COUNT,
};

const struct es_refusal es_ioapic_index_refusals[ES_IOAPIC_INDEX_REFUSAL_COUNT] = {
    {
        .spec = "ioapic-index",
        .where = "redirection-low",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_index_counters[8].value,
    },
    {
        .spec = "ioapic-index",
        .where = "redirection-high",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_index_counters[9].value,
    },
    {
        .spec = "ioapic-index",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_ioapic_index_counters[10].value,
    },
    {
        .spec = "ioapic-index",
        .where = "id",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_index_counters[11].value,
    },
    {
        .spec = "ioapic-index",
        .where = "version",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_index_counters[12].value,
    },
    {
        .spec = "ioapic-index",
        .where = "arbitration",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_index_counters[13].value,
    },
    {
        .spec = "ioapic-index",
        .where = "access",
        .field = "width",
        .rule = "one of 4",
        .offset = 0,
        .count = &es_ioapic_index_counters[14].value,
    },
    {
        .spec = "ioapic-index",
        .where = "redirection-low",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_index_counters[15].value,
    },
    {
        .spec = "ioapic-index",
        .where = "redirection-high",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_index_counters[16].value,
    },
    {
        .spec = "ioapic-index",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_ioapic_index_counters[17].value,
    },
    {
        .spec = "ioapic-index",
        .where = "id",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_ioapic_index_counters[18].value,
    },
    {
        .spec = "ioapic-index",
        .where = "version",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_ioapic_index_counters[19].value,
    },
    {
        .spec = "ioapic-index",
        .where = "arbitration",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_ioapic_index_counters[20].value,
    },
    {
        .spec = "ioapic-index",
        .where = "access",
        .field = "width",
        .rule = "one of 4",
        .offset = 0,
        .count = &es_ioapic_index_counters[21].value,
    },
};

const struct es_spec es_ioapic_index_spec = {
    .name = "ioapic-index",
    .path = "specs/platform/ioapic-index.yaml",
    .refusals = es_ioapic_index_refusals,
    .refusal_count = ES_IOAPIC_INDEX_REFUSAL_COUNT,
    .counters = &es_ioapic_index_counter_set,
};
