/* Generated from specs/process/tpm-ring.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_ring_inspect.h"

#include "generated/tpm_ring_spec.h"

/* specs/process/tpm-ring.yaml:18 */
static const struct es_shape_name rows_names_of_tpm_ring_request[2] = {
    {
        .value = 1u,
        .name = "command",
    },
    {
        .value = 2u,
        .name = "reset",
    },
};

static const struct es_shape_names names_of_tpm_ring_request = {
    .rows = rows_names_of_tpm_ring_request,
    .count = 2,
    .flags = false,
};

/* specs/process/tpm-ring.yaml:30 */
static const struct es_shape_name rows_names_of_tpm_ring_sleep[3] = {
    {
        .value = 0u,
        .name = "awake",
    },
    {
        .value = 1u,
        .name = "futex",
    },
    {
        .value = 2u,
        .name = "event",
    },
};

static const struct es_shape_names names_of_tpm_ring_sleep = {
    .rows = rows_names_of_tpm_ring_sleep,
    .count = 3,
    .flags = false,
};

/* specs/process/tpm-ring.yaml:24 */
static const struct es_shape_name rows_names_of_tpm_ring_outcome[3] = {
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
        .name = "failed",
    },
};

static const struct es_shape_names names_of_tpm_ring_outcome = {
    .rows = rows_names_of_tpm_ring_outcome,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_ring_memory_shape[14] = {
    {
        .name = "submitted",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, submitted),
        .width = 4,
    },
    {
        .name = "request",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, request),
        .names = &names_of_tpm_ring_request,
        .width = 4,
    },
    {
        .name = "locality",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, locality),
        .width = 4,
    },
    {
        .name = "command-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, command_size),
        .width = 4,
    },
    {
        .name = "asker-processor",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, asker_processor),
        .width = 4,
    },
    {
        .name = "asker-sleeps",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, asker_sleeps),
        .names = &names_of_tpm_ring_sleep,
        .width = 4,
    },
    {
        .name = "answered",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, answered),
        .width = 4,
    },
    {
        .name = "outcome",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, outcome),
        .names = &names_of_tpm_ring_outcome,
        .width = 4,
    },
    {
        .name = "response-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, response_size),
        .width = 4,
    },
    {
        .name = "tpm-processor",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, tpm_processor),
        .width = 4,
    },
    {
        .name = "tpm-sleeps",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, tpm_sleeps),
        .names = &names_of_tpm_ring_sleep,
        .width = 4,
    },
    {
        .name = "wake",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, wake),
        .width = 4,
    },
    {
        .name = "control",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, control),
        .width = 4,
    },
    {
        .name = "cancel",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ring_memory, cancel),
        .width = 4,
    },
};

/* specs/process/tpm-ring.yaml:39 */
const struct es_shape es_tpm_ring_memory_shape = {
    .name = "memory",
    .doc = "What stands before the buffers; each side writes its own cache line alone, and both the wake-up "
           "line.",
    .fields = fields_of_es_tpm_ring_memory_shape,
    .count = 14,
    .size = sizeof(struct es_tpm_ring_memory),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_ring_refused[ES_TPM_RING_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_tpm_ring_request,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
        .names = &names_of_tpm_ring_sleep,
    },
    {
        .width = 4,
        .names = &names_of_tpm_ring_outcome,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
        .names = &names_of_tpm_ring_sleep,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_tpm_ring_refusals_total",
        .help = "The memory that a machine's worker and its TPM's worker share: one command and its answer at "
                "a time, and what each side sleeps on. Nobody believes what the other side wrote here: every "
                "word is read once and checked.",
    },
};

static const struct es_shape_metric es_tpm_ring_metrics[ES_TPM_RING_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"memory\",field=\"\",rule=\"size at least 192\",counter=\"refused.memory.size-192\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory\",field=\"request\",rule=\"known value\",counter=\"refused.memory.request.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory\","
                  "field=\"locality\","
                  "rule=\"max locality-max\","
                  "counter=\"refused.memory.locality.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory\","
                  "field=\"command-size\","
                  "rule=\"max buffer-max\","
                  "counter=\"refused.memory.command-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory\","
                  "field=\"asker-sleeps\","
                  "rule=\"known value\","
                  "counter=\"refused.memory.asker-sleeps.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory\",field=\"outcome\",rule=\"known value\",counter=\"refused.memory.outcome.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory\","
                  "field=\"response-size\","
                  "rule=\"max buffer-max\","
                  "counter=\"refused.memory.response-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"memory\","
                  "field=\"tpm-sleeps\","
                  "rule=\"known value\","
                  "counter=\"refused.memory.tpm-sleeps.known\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_ring_memory_shape,
    /* 1 in all */
};

const struct es_shape_spec es_tpm_ring_shapes = {
    .spec = &es_tpm_ring_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_tpm_ring_refused,
    .metrics = es_tpm_ring_metrics,
};
