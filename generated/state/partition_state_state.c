/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator. */
#include "generated/state/partition_state_state.h"

#include <stddef.h>

static const struct es_state_spec state_partition_state = {
    .name = "partition-state",
    .version = 1,
};

static const struct es_state_field machine_fields[] = {
    {
        .name = "processors",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_partition_state_machine, processors),
        .count = 1,
        .min = 1u,
        .max = 0xffffffffu,
        .rule = "min 1",
    },
    {
        .name = "reference-time",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_machine, reference_time),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "time-base",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_machine, time_base),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "tsc-scale",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_machine, tsc_scale),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "tsc-sequence",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_partition_state_machine, tsc_sequence),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "hypercall-code",
        .sort = ES_STATE_SLICE,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_partition_state_machine, hypercall_code),
        .count = 4096,
        .max = 255u,
        .rule = "",
    },
};

/* specs/state/partition-state.yaml:13 */
const struct es_state_thing es_saved_partition_state_machine = {
    .spec = &state_partition_state,
    .name = "machine",
    .since = 1,
    .fields = machine_fields,
    .field_count = 6,
    .size = sizeof(struct es_partition_state_machine),
};

static const uint64_t overlay_kind_values[] = {0u, 1u, 2u, 3u, 4u};

static const struct es_state_field overlay_fields[] = {
    {
        .name = "kind",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_partition_state_overlay, kind),
        .count = 1,
        .max = 255u,
        .values = overlay_kind_values,
        .value_count = 5,
        .rule = "a value of overlay-kind",
    },
    {
        .name = "gpa",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_overlay, gpa),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "under",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_partition_state_overlay, under),
        .count = 4096,
        .max = 255u,
        .rule = "",
    },
};

/* specs/state/partition-state.yaml:23 */
const struct es_state_thing es_saved_partition_state_overlay = {
    .spec = &state_partition_state,
    .name = "overlay",
    .since = 1,
    .fields = overlay_fields,
    .field_count = 3,
    .size = sizeof(struct es_partition_state_overlay),
};

static const struct es_state_field message_fields[] = {
    {
        .name = "sint",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_partition_state_message, sint),
        .count = 1,
        .max = 15u,
        .rule = "max 15",
    },
    {
        .name = "type",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_partition_state_message, type),
        .count = 1,
        .min = 1u,
        .max = 0xffffffffu,
        .rule = "min 1",
    },
    {
        .name = "payload",
        .sort = ES_STATE_SLICE,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_partition_state_message, payload),
        .count = 240,
        .max = 255u,
        .rule = "",
    },
};

/* specs/state/partition-state.yaml:30 */
const struct es_state_thing es_saved_partition_state_message = {
    .spec = &state_partition_state,
    .name = "message",
    .since = 1,
    .fields = message_fields,
    .field_count = 3,
    .size = sizeof(struct es_partition_state_message),
};

static const struct es_state_field timer_fields[] = {
    {
        .name = "config",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_timer, config),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "count-value",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_timer, count_value),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "expiration",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_timer, expiration),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "message-expiration",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_timer, message_expiration),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "message-waits",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_partition_state_timer, message_waits),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
};

/* specs/state/partition-state.yaml:37 */
const struct es_state_thing es_saved_partition_state_timer = {
    .spec = &state_partition_state,
    .name = "timer",
    .since = 1,
    .fields = timer_fields,
    .field_count = 5,
    .size = sizeof(struct es_partition_state_timer),
};

static const struct es_state_field crash_fields[] = {
    {
        .name = "reported",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_partition_state_crash, reported),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "vp",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_partition_state_crash, vp),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "parameters",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_partition_state_crash, parameters),
        .count = 5,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "text",
        .sort = ES_STATE_SLICE,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_partition_state_crash, text),
        .count = 4096,
        .max = 255u,
        .rule = "",
    },
};

/* specs/state/partition-state.yaml:46 */
const struct es_state_thing es_saved_partition_state_crash = {
    .spec = &state_partition_state,
    .name = "crash",
    .since = 1,
    .fields = crash_fields,
    .field_count = 4,
    .size = sizeof(struct es_partition_state_crash),
};
