/* Generated from specs/process/control.yaml; change that and run python3 -m generator. */
#include "generated/inspect/control_inspect.h"

#include "generated/control_spec.h"

static const struct es_shape_field fields_of_es_control_request_shape[1] = {
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_control_request, size),
        .width = 4,
    },
};

/* specs/process/control.yaml:17 */
const struct es_shape es_control_request_shape = {
    .name = "request",
    .doc = "Before the words of a command, each with a NUL behind it.",
    .fields = fields_of_es_control_request_shape,
    .count = 1,
    .size = sizeof(struct es_control_request),
    .slices = false,
};

/* specs/process/control.yaml:9 */
static const struct es_shape_name rows_names_of_control_status[4] = {
    {
        .value = 0u,
        .name = "done",
    },
    {
        .value = 1u,
        .name = "refused",
    },
    {
        .value = 2u,
        .name = "usage",
    },
    {
        .value = 3u,
        .name = "more",
    },
};

static const struct es_shape_names names_of_control_status = {
    .rows = rows_names_of_control_status,
    .count = 4,
    .flags = false,
};

static const struct es_shape_field fields_of_es_control_answer_shape[2] = {
    {
        .name = "status",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_control_answer, status),
        .names = &names_of_control_status,
        .width = 4,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_control_answer, size),
        .width = 4,
    },
};

/* specs/process/control.yaml:23 */
const struct es_shape es_control_answer_shape = {
    .name = "answer",
    .doc = "Before the text of an answer.",
    .fields = fields_of_es_control_answer_shape,
    .count = 2,
    .size = sizeof(struct es_control_answer),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_control_refused[ES_CONTROL_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
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
        .width = 4,
    },
    {
        .width = 4,
        .names = &names_of_control_status,
    },
    {
        .width = 4,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_control_refusals_total",
        .help = "What `entresol ctl` and a running machine say to each other over the control socket, or over "
                "a byte stream that is carried to it.",
    },
};

static const struct es_shape_metric es_control_metrics[ES_CONTROL_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"request\",field=\"\",rule=\"size at least 8\",counter=\"refused.request.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"request\",field=\"magic\",rule=\"value 0x51455354\",counter=\"refused.request.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"request\",field=\"size\",rule=\"min 1\",counter=\"refused.request.size.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"request\",field=\"size\",rule=\"max request-max\",counter=\"refused.request.size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"answer\",field=\"\",rule=\"size at least 12\",counter=\"refused.answer.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"answer\",field=\"magic\",rule=\"value 0x52455354\",counter=\"refused.answer.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"answer\",field=\"status\",rule=\"known value\",counter=\"refused.answer.status.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"answer\",field=\"size\",rule=\"max 0x0040_0000\",counter=\"refused.answer.size.max\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_control_request_shape,
    /* 2 in all */
    &es_control_answer_shape,
};

const struct es_shape_spec es_control_shapes = {
    .spec = &es_control_spec,
    .shapes = all_shapes,
    .shape_count = 2,
    .refused = es_control_refused,
    .metrics = es_control_metrics,
};
