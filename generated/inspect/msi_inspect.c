/* Generated from specs/platform/msi.yaml; change that and run python3 -m generator. */
#include "generated/inspect/msi_inspect.h"

#include "generated/msi_spec.h"

static const struct es_shape_field fields_of_es_msi_message_address_low_group[7] = {
    {
        .name = "unused",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, low.unused),
        .width = 1,
    },
    {
        .name = "destination-mode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, low.destination_mode),
        .width = 1,
    },
    {
        .name = "redirection-hint",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, low.redirection_hint),
        .width = 1,
    },
    {
        .name = "extended",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, low.extended),
        .width = 1,
    },
    {
        .name = "extended-destination",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, low.extended_destination),
        .width = 1,
    },
    {
        .name = "destination",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, low.destination),
        .width = 1,
    },
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, low.base),
        .width = 2,
    },
};

static const struct es_shape es_msi_message_address_low_group = {
    .name = "low",
    .doc = "",
    .fields = fields_of_es_msi_message_address_low_group,
    .count = 7,
    .size = sizeof(struct es_msi_message_address),
};

static const struct es_shape_field fields_of_es_msi_message_address_shape[2] = {
    {
        .name = "low",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, low),
        .shape = &es_msi_message_address_low_group,
    },
    {
        .name = "high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_address, high),
        .width = 4,
    },
};

/* specs/platform/msi.yaml:8 */
const struct es_shape es_msi_message_address_shape = {
    .name = "message-address",
    .doc = "",
    .fields = fields_of_es_msi_message_address_shape,
    .count = 2,
    .size = sizeof(struct es_msi_message_address),
    .slices = false,
};

static const struct es_shape_field fields_of_es_msi_message_data_data_group[6] = {
    {
        .name = "vector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_data, data.vector),
        .width = 1,
    },
    {
        .name = "delivery-mode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_data, data.delivery_mode),
        .width = 1,
    },
    {
        .name = "unused-low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_data, data.unused_low),
        .width = 1,
    },
    {
        .name = "level",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_data, data.level),
        .width = 1,
    },
    {
        .name = "trigger-mode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_data, data.trigger_mode),
        .width = 1,
    },
    {
        .name = "unused-high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_data, data.unused_high),
        .width = 2,
    },
};

static const struct es_shape es_msi_message_data_data_group = {
    .name = "data",
    .doc = "",
    .fields = fields_of_es_msi_message_data_data_group,
    .count = 6,
    .size = sizeof(struct es_msi_message_data),
};

static const struct es_shape_field fields_of_es_msi_message_data_shape[1] = {
    {
        .name = "data",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_msi_message_data, data),
        .shape = &es_msi_message_data_data_group,
    },
};

/* specs/platform/msi.yaml:22 */
const struct es_shape es_msi_message_data_shape = {
    .name = "message-data",
    .doc = "",
    .fields = fields_of_es_msi_message_data_shape,
    .count = 1,
    .size = sizeof(struct es_msi_message_data),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_msi_refused[ES_MSI_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_msi_refusals_total",
        .help = "Address and data of a message-signaled interrupt on x86.",
    },
};

static const struct es_shape_metric es_msi_metrics[ES_MSI_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"message-address\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.message-address.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message-data\",field=\"\",rule=\"size at least 4\",counter=\"refused.message-data.size-4\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_msi_message_address_shape,
    /* 2 in all */
    &es_msi_message_data_shape,
};

const struct es_shape_spec es_msi_shapes = {
    .spec = &es_msi_spec,
    .shapes = all_shapes,
    .shape_count = 2,
    .refused = es_msi_refused,
    .metrics = es_msi_metrics,
};
