/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator. */
#include "generated/inspect/ioapic_inspect.h"

#include "generated/ioapic_spec.h"

static const struct es_shape_part parts_of_es_ioapic_shape_select[1] = {
    {
        .name = "index",
        .low = 0,
        .bits = 8,
    },
};

static const struct es_shape_field fields_of_es_ioapic_shape[1] = {
    {
        .name = "select",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_ioapic, select),
        .size = sizeof(((const struct es_ioapic *)0)->select),
        .parts = parts_of_es_ioapic_shape_select,
        .part_count = 1,
    },
};

/* specs/platform/ioapic.yaml:2 */
const struct es_shape es_ioapic_shape = {
    .name = "ioapic",
    .doc = "The window of an I/O APIC in physical memory: an index and the register that it selects, and the "
           "directed EOI of version 0x20.",
    .fields = fields_of_es_ioapic_shape,
    .count = 1,
    .size = sizeof(struct es_ioapic),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_ioapic_refused[ES_IOAPIC_REFUSAL_COUNT] = {
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
        .name = "entresol_ioapic_accesses_total",
        .help = "The window of an I/O APIC in physical memory: an index and the register that it selects, and "
                "the directed EOI of version 0x20.",
    },
    {
        .name = "entresol_ioapic_refusals_total",
        .help = "The window of an I/O APIC in physical memory: an index and the register that it selects, and "
                "the directed EOI of version 0x20.",
    },
};

static const struct es_shape_metric es_ioapic_metrics[ES_IOAPIC_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"select\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"select\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"window\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"window\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"eoi\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"eoi\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"select\",field=\"width\",rule=\"4 bytes\",counter=\"refused.select.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"window\",field=\"width\",rule=\"4 bytes\",counter=\"refused.window.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"eoi\",field=\"\",rule=\"not readable\",counter=\"refused.eoi.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 4\",counter=\"refused.access.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"select\",field=\"width\",rule=\"4 bytes\",counter=\"refused.select.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"window\",field=\"width\",rule=\"4 bytes\",counter=\"refused.window.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"eoi\",field=\"width\",rule=\"4 bytes\",counter=\"refused.eoi.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 4\",counter=\"refused.access.width.write-width\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_ioapic_shape,
    /* 1 in all */
};

const struct es_shape_spec es_ioapic_shapes = {
    .spec = &es_ioapic_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_ioapic_refused,
    .metrics = es_ioapic_metrics,
};
