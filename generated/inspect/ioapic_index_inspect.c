/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator. */
#include "generated/inspect/ioapic_index_inspect.h"

#include "generated/ioapic_index_spec.h"

static const struct es_shape_part parts_of_es_ioapic_index_shape_id[1] = {
    {
        .name = "id",
        .low = 24,
        .bits = 4,
    },
};

static const struct es_shape_part parts_of_es_ioapic_index_shape_version[2] = {
    {
        .name = "version",
        .low = 0,
        .bits = 8,
    },
    {
        .name = "last-pin",
        .low = 16,
        .bits = 8,
    },
};

static const struct es_shape_part parts_of_es_ioapic_index_shape_arbitration[1] = {
    {
        .name = "id",
        .low = 24,
        .bits = 4,
    },
};

static const struct es_shape_part parts_of_es_ioapic_index_shape_redirection_low[8] = {
    {
        .name = "vector",
        .low = 0,
        .bits = 8,
    },
    {
        .name = "delivery-mode",
        .low = 8,
        .bits = 3,
    },
    {
        .name = "destination-mode",
        .low = 11,
        .bits = 1,
    },
    {
        .name = "delivery-status",
        .low = 12,
        .bits = 1,
    },
    {
        .name = "polarity",
        .low = 13,
        .bits = 1,
    },
    {
        .name = "remote-irr",
        .low = 14,
        .bits = 1,
    },
    {
        .name = "trigger-mode",
        .low = 15,
        .bits = 1,
    },
    {
        .name = "mask",
        .low = 16,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_ioapic_index_shape_redirection_high[2] = {
    {
        .name = "extended-destination",
        .low = 17,
        .bits = 7,
    },
    {
        .name = "destination",
        .low = 24,
        .bits = 8,
    },
};

static const struct es_shape_field fields_of_es_ioapic_index_shape[5] = {
    {
        .name = "id",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_ioapic_index, id),
        .size = sizeof(((const struct es_ioapic_index *)0)->id),
        .parts = parts_of_es_ioapic_index_shape_id,
        .part_count = 1,
    },
    {
        .name = "version",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_ioapic_index, version),
        .size = sizeof(((const struct es_ioapic_index *)0)->version),
        .parts = parts_of_es_ioapic_index_shape_version,
        .part_count = 2,
    },
    {
        .name = "arbitration",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_ioapic_index, arbitration),
        .size = sizeof(((const struct es_ioapic_index *)0)->arbitration),
        .parts = parts_of_es_ioapic_index_shape_arbitration,
        .part_count = 1,
    },
    {
        .name = "redirection-low",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_ioapic_index, redirection_low),
        .size = sizeof(((const struct es_ioapic_index *)0)->redirection_low[0]),
        .count = 24,
        .parts = parts_of_es_ioapic_index_shape_redirection_low,
        .part_count = 8,
    },
    {
        .name = "redirection-high",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_ioapic_index, redirection_high),
        .size = sizeof(((const struct es_ioapic_index *)0)->redirection_high[0]),
        .count = 24,
        .parts = parts_of_es_ioapic_index_shape_redirection_high,
        .part_count = 2,
    },
};

/* specs/platform/ioapic-index.yaml:2 */
const struct es_shape es_ioapic_index_shape = {
    .name = "ioapic-index",
    .doc = "The registers behind an I/O APIC's index. An offset is an index times 4, for the index counts "
           "registers of 32 bits.",
    .fields = fields_of_es_ioapic_index_shape,
    .count = 5,
    .size = sizeof(struct es_ioapic_index),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_ioapic_index_refused[ES_IOAPIC_INDEX_REFUSAL_COUNT] = {
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
        .name = "entresol_ioapic_index_accesses_total",
        .help = "The registers behind an I/O APIC's index. An offset is an index times 4, for the index "
                "counts registers of 32 bits.",
    },
    {
        .name = "entresol_ioapic_index_refusals_total",
        .help = "The registers behind an I/O APIC's index. An offset is an index times 4, for the index "
                "counts registers of 32 bits.",
    },
};

static const struct es_shape_metric es_ioapic_index_metrics[ES_IOAPIC_INDEX_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"id\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"id\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"version\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"arbitration\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"redirection-low\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"redirection-low\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"redirection-high\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"redirection-high\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"redirection-low\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.redirection-low.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"redirection-high\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.redirection-high.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"id\",field=\"width\",rule=\"4 bytes\",counter=\"refused.id.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"version\",field=\"width\",rule=\"4 bytes\",counter=\"refused.version.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"arbitration\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.arbitration.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 4\",counter=\"refused.access.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"redirection-low\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.redirection-low.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"redirection-high\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.redirection-high.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"id\",field=\"width\",rule=\"4 bytes\",counter=\"refused.id.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"version\",field=\"\",rule=\"not writable\",counter=\"refused.version.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"arbitration\",field=\"\",rule=\"not writable\",counter=\"refused.arbitration.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 4\",counter=\"refused.access.width.write-width\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_ioapic_index_shape,
    /* 1 in all */
};

const struct es_shape_spec es_ioapic_index_shapes = {
    .spec = &es_ioapic_index_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_ioapic_index_refused,
    .metrics = es_ioapic_index_metrics,
};
