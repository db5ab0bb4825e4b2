/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/remote_state_inspect.h"

#include "generated/remote_state_spec.h"

static const struct es_shape_field fields_of_es_remote_state_processor_shape[1] = {
    {
        .name = "vectors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_remote_state_processor, vectors),
        .hex = true,
        .width = 8,
        .count = 4,
        .size = sizeof(((const struct es_remote_state_processor *)0)->vectors[0]),
    },
};

/* specs/process/remote-state.yaml:10 */
const struct es_shape es_remote_state_processor_shape = {
    .name = "processor",
    .doc = "A virtual processor that stands still. Instances are processors' numbers.",
    .fields = fields_of_es_remote_state_processor_shape,
    .count = 1,
    .size = sizeof(struct es_remote_state_processor),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_remote_state_refused[ES_REMOTE_STATE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_remote_state_refusals_total",
        .help = "What a worker whose guest is another process keeps of a virtual processor when it hands the "
                "guest over to its successor; everything else of a processor is in that process.",
    },
};

static const struct es_shape_metric es_remote_state_metrics[ES_REMOTE_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"processor\",field=\"\",rule=\"size at least 32\",counter=\"refused.processor.size-32\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_remote_state_processor_shape,
    /* 1 in all */
};

const struct es_shape_spec es_remote_state_shapes = {
    .spec = &es_remote_state_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_remote_state_refused,
    .metrics = es_remote_state_metrics,
};
