/* Generated from specs/platform/x86-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/x86_state_inspect.h"

#include "generated/x86_state_spec.h"

static const struct es_shape_field fields_of_es_x86_state_segment_descriptor_access_group[4] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, access.type),
        .width = 1,
    },
    {
        .name = "not-system",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, access.not_system),
        .width = 1,
    },
    {
        .name = "privilege",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, access.privilege),
        .width = 1,
    },
    {
        .name = "present",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, access.present),
        .width = 1,
    },
};

static const struct es_shape es_x86_state_segment_descriptor_access_group = {
    .name = "access",
    .doc = "",
    .fields = fields_of_es_x86_state_segment_descriptor_access_group,
    .count = 4,
    .size = sizeof(struct es_x86_state_segment_descriptor),
};

static const struct es_shape_field fields_of_es_x86_state_segment_descriptor_granularity_group[5] = {
    {
        .name = "limit-high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, granularity.limit_high),
        .width = 1,
    },
    {
        .name = "available",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, granularity.available),
        .width = 1,
    },
    {
        .name = "long-mode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, granularity.long_mode),
        .width = 1,
    },
    {
        .name = "default-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, granularity.default_size),
        .width = 1,
    },
    {
        .name = "pages",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, granularity.pages),
        .width = 1,
    },
};

static const struct es_shape es_x86_state_segment_descriptor_granularity_group = {
    .name = "granularity",
    .doc = "",
    .fields = fields_of_es_x86_state_segment_descriptor_granularity_group,
    .count = 5,
    .size = sizeof(struct es_x86_state_segment_descriptor),
};

static const struct es_shape_field fields_of_es_x86_state_segment_descriptor_shape[5] = {
    {
        .name = "limit-low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, limit_low),
        .width = 2,
    },
    {
        .name = "base-low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, base_low),
        .width = 4,
    },
    {
        .name = "access",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, access),
        .shape = &es_x86_state_segment_descriptor_access_group,
    },
    {
        .name = "granularity",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, granularity),
        .shape = &es_x86_state_segment_descriptor_granularity_group,
    },
    {
        .name = "base-high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_segment_descriptor, base_high),
        .width = 1,
    },
};

/* specs/platform/x86-state.yaml:29 */
const struct es_shape es_x86_state_segment_descriptor_shape = {
    .name = "segment-descriptor",
    .doc = "",
    .fields = fields_of_es_x86_state_segment_descriptor_shape,
    .count = 5,
    .size = sizeof(struct es_x86_state_segment_descriptor),
    .slices = false,
};

static const struct es_shape_field fields_of_es_x86_state_page_entry_entry_group[13] = {
    {
        .name = "present",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.present),
        .width = 1,
    },
    {
        .name = "writable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.writable),
        .width = 1,
    },
    {
        .name = "user",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.user),
        .width = 1,
    },
    {
        .name = "write-through",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.write_through),
        .width = 1,
    },
    {
        .name = "cache-disable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.cache_disable),
        .width = 1,
    },
    {
        .name = "accessed",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.accessed),
        .width = 1,
    },
    {
        .name = "dirty",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.dirty),
        .width = 1,
    },
    {
        .name = "large",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.large),
        .width = 1,
    },
    {
        .name = "global",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.global),
        .width = 1,
    },
    {
        .name = "software",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.software),
        .width = 1,
    },
    {
        .name = "frame",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.frame),
        .hex = true,
        .width = 8,
    },
    {
        .name = "software-high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.software_high),
        .width = 2,
    },
    {
        .name = "no-execute",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry.no_execute),
        .width = 1,
    },
};

static const struct es_shape es_x86_state_page_entry_entry_group = {
    .name = "entry",
    .doc = "",
    .fields = fields_of_es_x86_state_page_entry_entry_group,
    .count = 13,
    .size = sizeof(struct es_x86_state_page_entry),
};

static const struct es_shape_field fields_of_es_x86_state_page_entry_shape[1] = {
    {
        .name = "entry",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_x86_state_page_entry, entry),
        .shape = &es_x86_state_page_entry_entry_group,
    },
};

/* specs/platform/x86-state.yaml:41 */
const struct es_shape es_x86_state_page_entry_shape = {
    .name = "page-entry",
    .doc = "An entry of any level; a large one ends the walk at its level.",
    .fields = fields_of_es_x86_state_page_entry_shape,
    .count = 1,
    .size = sizeof(struct es_x86_state_page_entry),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_x86_state_refused[ES_X86_STATE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_x86_state_refusals_total",
        .help = "Processor state in which a kernel is entered in long mode: bits of control registers, "
                "segment descriptors, page-table entries.",
    },
};

static const struct es_shape_metric es_x86_state_metrics[ES_X86_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"segment-descriptor\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.segment-descriptor.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-entry\",field=\"\",rule=\"size at least 8\",counter=\"refused.page-entry.size-8\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_x86_state_segment_descriptor_shape,
    /* 2 in all */
    &es_x86_state_page_entry_shape,
};

const struct es_shape_spec es_x86_state_shapes = {
    .spec = &es_x86_state_spec,
    .shapes = all_shapes,
    .shape_count = 2,
    .refused = es_x86_state_refused,
    .metrics = es_x86_state_metrics,
};
