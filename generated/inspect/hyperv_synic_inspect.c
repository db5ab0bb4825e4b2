/* Generated from specs/hyperv/hyperv-synic.yaml; change that and run python3 -m generator. */
#include "generated/inspect/hyperv_synic_inspect.h"

#include "generated/hyperv_synic_spec.h"

/* specs/hyperv/hyperv-synic.yaml:17 */
static const struct es_shape_name rows_names_of_hyperv_synic_message_type[3] = {
    {
        .value = 0u,
        .name = "none",
    },
    {
        .value = 1u,
        .name = "channel",
    },
    {
        .value = 0x80000010u,
        .name = "timer-expired",
    },
};

static const struct es_shape_names names_of_hyperv_synic_message_type = {
    .rows = rows_names_of_hyperv_synic_message_type,
    .count = 3,
    .flags = false,
};

/* specs/hyperv/hyperv-synic.yaml:22 */
static const struct es_shape_name rows_names_of_hyperv_synic_message_flags[1] = {
    {
        .value = 1u,
        .name = "pending",
    },
};

static const struct es_shape_names names_of_hyperv_synic_message_flags = {
    .rows = rows_names_of_hyperv_synic_message_flags,
    .count = 1,
    .flags = true,
};

static const struct es_shape_field fields_of_es_hyperv_synic_message_header_shape[4] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message_header, type),
        .names = &names_of_hyperv_synic_message_type,
        .width = 4,
    },
    {
        .name = "payload-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message_header, payload_size),
        .width = 1,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message_header, flags),
        .names = &names_of_hyperv_synic_message_flags,
        .width = 1,
    },
    {
        .name = "sender",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message_header, sender),
        .hex = true,
        .width = 8,
    },
};

/* specs/hyperv/hyperv-synic.yaml:24 */
const struct es_shape es_hyperv_synic_message_header_shape = {
    .name = "message-header",
    .doc = "",
    .fields = fields_of_es_hyperv_synic_message_header_shape,
    .count = 4,
    .size = sizeof(struct es_hyperv_synic_message_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_synic_message_shape[5] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message, type),
        .names = &names_of_hyperv_synic_message_type,
        .width = 4,
    },
    {
        .name = "payload-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message, payload_size),
        .width = 1,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message, flags),
        .names = &names_of_hyperv_synic_message_flags,
        .width = 1,
    },
    {
        .name = "sender",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message, sender),
        .hex = true,
        .width = 8,
    },
    {
        .name = "payload",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_message, payload),
        .size = sizeof(((const struct es_hyperv_synic_message *)0)->payload),
    },
};

/* specs/hyperv/hyperv-synic.yaml:32 */
const struct es_shape es_hyperv_synic_message_shape = {
    .name = "message",
    .doc = "",
    .fields = fields_of_es_hyperv_synic_message_shape,
    .count = 5,
    .size = sizeof(struct es_hyperv_synic_message),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_synic_timer_message_shape[3] = {
    {
        .name = "timer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_timer_message, timer),
        .width = 4,
    },
    {
        .name = "expiration",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_timer_message, expiration),
        .hex = true,
        .width = 8,
    },
    {
        .name = "delivery",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_synic_timer_message, delivery),
        .hex = true,
        .width = 8,
    },
};

/* specs/hyperv/hyperv-synic.yaml:41 */
const struct es_shape es_hyperv_synic_timer_message_shape = {
    .name = "timer-message",
    .doc = "",
    .fields = fields_of_es_hyperv_synic_timer_message_shape,
    .count = 3,
    .size = sizeof(struct es_hyperv_synic_timer_message),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_hyperv_synic_refused[ES_HYPERV_SYNIC_REFUSAL_COUNT] = {
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
        .name = "entresol_hyperv_synic_refusals_total",
        .help = "What the synthetic interrupt controller writes into a virtual processor's message page and "
                "event flags page.",
    },
};

static const struct es_shape_metric es_hyperv_synic_metrics[ES_HYPERV_SYNIC_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"message-header\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.message-header.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message-header\","
                  "field=\"payload-size\","
                  "rule=\"max 240\","
                  "counter=\"refused.message-header.payload-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message\",field=\"\",rule=\"size at least 256\",counter=\"refused.message.size-256\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message\","
                  "field=\"payload-size\","
                  "rule=\"max 240\","
                  "counter=\"refused.message.payload-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"timer-message\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.timer-message.size-24\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_hyperv_synic_message_header_shape,
    /* 3 in all */
    &es_hyperv_synic_message_shape,
    &es_hyperv_synic_timer_message_shape,
};

const struct es_shape_spec es_hyperv_synic_shapes = {
    .spec = &es_hyperv_synic_spec,
    .shapes = all_shapes,
    .shape_count = 3,
    .refused = es_hyperv_synic_refused,
    .metrics = es_hyperv_synic_metrics,
};
