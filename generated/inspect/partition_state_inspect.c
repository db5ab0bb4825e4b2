/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/partition_state_inspect.h"

#include "generated/partition_state_spec.h"

static const struct es_shape_field fields_of_es_partition_state_machine_shape[6] = {
    {
        .name = "processors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_machine, processors),
        .width = 4,
    },
    {
        .name = "reference-time",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_machine, reference_time),
        .hex = true,
        .width = 8,
    },
    {
        .name = "time-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_machine, time_base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "tsc-scale",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_machine, tsc_scale),
        .hex = true,
        .width = 8,
    },
    {
        .name = "tsc-sequence",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_machine, tsc_sequence),
        .width = 4,
    },
    {
        .name = "hypercall-code",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_machine, hypercall_code),
        .width = 1,
    },
};

/* specs/state/partition-state.yaml:13 */
const struct es_shape es_partition_state_machine_shape = {
    .name = "machine",
    .doc = "One, instance 0.",
    .fields = fields_of_es_partition_state_machine_shape,
    .count = 6,
    .size = sizeof(struct es_partition_state_machine),
    .slices = true,
};

/* specs/state/partition-state.yaml:11 */
static const struct es_shape_name rows_names_of_partition_state_overlay_kind[5] = {
    {
        .value = 0u,
        .name = "hypercall",
    },
    {
        .value = 1u,
        .name = "reference-tsc",
    },
    {
        .value = 2u,
        .name = "messages",
    },
    {
        .value = 3u,
        .name = "events",
    },
    {
        .value = 4u,
        .name = "vp-assist",
    },
};

static const struct es_shape_names names_of_partition_state_overlay_kind = {
    .rows = rows_names_of_partition_state_overlay_kind,
    .count = 5,
    .flags = false,
};

static const struct es_shape_field fields_of_es_partition_state_overlay_shape[3] = {
    {
        .name = "kind",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_overlay, kind),
        .names = &names_of_partition_state_overlay_kind,
        .width = 1,
    },
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_overlay, gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "under",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_overlay, under),
        .size = sizeof(((const struct es_partition_state_overlay *)0)->under),
    },
};

/* specs/state/partition-state.yaml:23 */
const struct es_shape es_partition_state_overlay_shape = {
    .name = "overlay",
    .doc = "A page over guest memory. Instances count VPs times eight and the kind.",
    .fields = fields_of_es_partition_state_overlay_shape,
    .count = 3,
    .size = sizeof(struct es_partition_state_overlay),
    .slices = false,
};

static const struct es_shape_field fields_of_es_partition_state_message_shape[3] = {
    {
        .name = "sint",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_message, sint),
        .width = 1,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_message, type),
        .width = 4,
    },
    {
        .name = "payload",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_message, payload),
        .width = 1,
    },
};

/* specs/state/partition-state.yaml:30 */
const struct es_shape es_partition_state_message_shape = {
    .name = "message",
    .doc = "A message that waits for a free slot. Instances count VPs times 1024 and the place in the queue.",
    .fields = fields_of_es_partition_state_message_shape,
    .count = 3,
    .size = sizeof(struct es_partition_state_message),
    .slices = true,
};

static const struct es_shape_field fields_of_es_partition_state_timer_shape[5] = {
    {
        .name = "config",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_timer, config),
        .hex = true,
        .width = 8,
    },
    {
        .name = "count-value",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_timer, count_value),
        .hex = true,
        .width = 8,
    },
    {
        .name = "expiration",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_timer, expiration),
        .hex = true,
        .width = 8,
    },
    {
        .name = "message-expiration",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_timer, message_expiration),
        .hex = true,
        .width = 8,
    },
    {
        .name = "message-waits",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_timer, message_waits),
        .width = 1,
    },
};

/* specs/state/partition-state.yaml:37 */
const struct es_shape es_partition_state_timer_shape = {
    .name = "timer",
    .doc = "A synthetic timer. Instances count VPs times eight and the timer.",
    .fields = fields_of_es_partition_state_timer_shape,
    .count = 5,
    .size = sizeof(struct es_partition_state_timer),
    .slices = false,
};

static const struct es_shape_field fields_of_es_partition_state_crash_shape[4] = {
    {
        .name = "reported",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_crash, reported),
        .width = 1,
    },
    {
        .name = "vp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_crash, vp),
        .width = 4,
    },
    {
        .name = "parameters",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_crash, parameters),
        .hex = true,
        .width = 8,
        .count = 5,
        .size = sizeof(((const struct es_partition_state_crash *)0)->parameters[0]),
    },
    {
        .name = "text",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_partition_state_crash, text),
        .width = 1,
    },
};

/* specs/state/partition-state.yaml:46 */
const struct es_shape es_partition_state_crash_shape = {
    .name = "crash",
    .doc = "What the guest said of its crash. One, instance 0.",
    .fields = fields_of_es_partition_state_crash_shape,
    .count = 4,
    .size = sizeof(struct es_partition_state_crash),
    .slices = true,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_partition_state_refused[ES_PARTITION_STATE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_partition_state_overlay_kind,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_partition_state_refusals_total",
        .help = "What is saved of a partition besides its stored MSRs: time, the pages that it has laid over "
                "guest memory, messages that wait, synthetic timers, the crash report.",
    },
};

static const struct es_shape_metric es_partition_state_metrics[ES_PARTITION_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"machine\",field=\"\",rule=\"size at least 32\",counter=\"refused.machine.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"machine\",field=\"processors\",rule=\"min 1\",counter=\"refused.machine.processors.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"machine\","
                  "field=\"hypercall-code\","
                  "rule=\"max hypercall-code-max elements\","
                  "counter=\"refused.machine.hypercall-code.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"overlay\",field=\"\",rule=\"size at least 4105\",counter=\"refused.overlay.size-4105\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"overlay\",field=\"kind\",rule=\"known value\",counter=\"refused.overlay.kind.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message\",field=\"\",rule=\"size at least 5\",counter=\"refused.message.size-5\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message\","
                  "field=\"sint\","
                  "rule=\"max hyperv-synic.sint-count - 1\","
                  "counter=\"refused.message.sint.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message\",field=\"type\",rule=\"min 1\",counter=\"refused.message.type.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message\","
                  "field=\"payload\","
                  "rule=\"max hyperv-synic.message-payload-max elements\","
                  "counter=\"refused.message.payload.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"timer\",field=\"\",rule=\"size at least 33\",counter=\"refused.timer.size-33\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"timer\",field=\"message-waits\",rule=\"max 1\",counter=\"refused.timer.message-waits.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"crash\",field=\"\",rule=\"size at least 45\",counter=\"refused.crash.size-45\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"crash\",field=\"reported\",rule=\"max 1\",counter=\"refused.crash.reported.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"crash\","
                  "field=\"text\","
                  "rule=\"max crash-text-max elements\","
                  "counter=\"refused.crash.text.max\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_partition_state_machine_shape,
    /* 5 in all */
    &es_partition_state_overlay_shape,
    &es_partition_state_message_shape,
    &es_partition_state_timer_shape,
    &es_partition_state_crash_shape,
};

const struct es_shape_spec es_partition_state_shapes = {
    .spec = &es_partition_state_spec,
    .shapes = all_shapes,
    .shape_count = 5,
    .refused = es_partition_state_refused,
    .metrics = es_partition_state_metrics,
};
