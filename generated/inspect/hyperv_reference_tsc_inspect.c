/* Generated from specs/hyperv/hyperv-reference-tsc.yaml; change that and run python3 -m generator. */
#include "generated/inspect/hyperv_reference_tsc_inspect.h"

#include "generated/hyperv_reference_tsc_spec.h"

static const struct es_shape_field fields_of_es_hyperv_reference_tsc_page_shape[3] = {
    {
        .name = "sequence",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_reference_tsc_page, sequence),
        .width = 4,
    },
    {
        .name = "scale",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_reference_tsc_page, scale),
        .hex = true,
        .width = 8,
    },
    {
        .name = "offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_reference_tsc_page, offset),
        .hex = true,
        .width = 8,
    },
};

/* specs/hyperv/hyperv-reference-tsc.yaml:13 */
const struct es_shape es_hyperv_reference_tsc_page_shape = {
    .name = "page",
    .doc = "",
    .fields = fields_of_es_hyperv_reference_tsc_page_shape,
    .count = 3,
    .size = sizeof(struct es_hyperv_reference_tsc_page),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_hyperv_reference_tsc_refused[ES_HYPERV_REFERENCE_TSC_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_hyperv_reference_tsc_refusals_total",
        .help = "Page from which a guest computes reference time without an exit: time = ((tsc * scale) >> "
                "64) + offset. Sequence zero says that the guest has to read the counter register.",
    },
};

static const struct es_shape_metric es_hyperv_reference_tsc_metrics[ES_HYPERV_REFERENCE_TSC_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"page\",field=\"\",rule=\"size at least 24\",counter=\"refused.page.size-24\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_hyperv_reference_tsc_page_shape,
    /* 1 in all */
};

const struct es_shape_spec es_hyperv_reference_tsc_shapes = {
    .spec = &es_hyperv_reference_tsc_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_hyperv_reference_tsc_refused,
    .metrics = es_hyperv_reference_tsc_metrics,
};
