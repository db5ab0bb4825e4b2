/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/vmbus_state_inspect.h"

#include "generated/vmbus_state_spec.h"

static const struct es_shape_field fields_of_es_vmbus_state_server_shape[9] = {
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, version),
        .width = 4,
    },
    {
        .name = "features",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, features),
        .width = 4,
    },
    {
        .name = "target-vp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, target_vp),
        .width = 4,
    },
    {
        .name = "sint",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, sint),
        .width = 1,
    },
    {
        .name = "offers-owed",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, offers_owed),
        .width = 1,
    },
    {
        .name = "paused",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, paused),
        .width = 1,
    },
    {
        .name = "interrupt-page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, interrupt_page),
        .hex = true,
        .width = 8,
    },
    {
        .name = "parent-to-child-page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, parent_to_child_page),
        .hex = true,
        .width = 8,
    },
    {
        .name = "child-to-parent-page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_server, child_to_parent_page),
        .hex = true,
        .width = 8,
    },
};

/* specs/state/vmbus-state.yaml:10 */
const struct es_shape es_vmbus_state_server_shape = {
    .name = "server",
    .doc = "One, instance 0; its machine is vmbus.contact.",
    .fields = fields_of_es_vmbus_state_server_shape,
    .count = 9,
    .size = sizeof(struct es_vmbus_state_server),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_state_channel_shape[21] = {
    {
        .name = "class-id",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, class_id),
        .size = sizeof(((const struct es_vmbus_state_channel *)0)->class_id),
    },
    {
        .name = "instance-id",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, instance_id),
        .size = sizeof(((const struct es_vmbus_state_channel *)0)->instance_id),
    },
    {
        .name = "sub-channel",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, sub_channel),
        .width = 2,
    },
    {
        .name = "primary",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, primary),
        .width = 4,
    },
    {
        .name = "connection",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, connection),
        .width = 4,
    },
    {
        .name = "open-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, open_id),
        .width = 4,
    },
    {
        .name = "target-vp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, target_vp),
        .width = 4,
    },
    {
        .name = "user-data",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, user_data),
        .size = sizeof(((const struct es_vmbus_state_channel *)0)->user_data),
    },
    {
        .name = "gpadl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, gpadl),
        .width = 4,
    },
    {
        .name = "downstream",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, downstream),
        .width = 4,
    },
    {
        .name = "in-read",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, in_read),
        .width = 4,
    },
    {
        .name = "in-published",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, in_published),
        .width = 4,
    },
    {
        .name = "out-write",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, out_write),
        .width = 4,
    },
    {
        .name = "out-published",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, out_published),
        .width = 4,
    },
    {
        .name = "out-seen",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, out_seen),
        .width = 4,
    },
    {
        .name = "out-waiting",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, out_waiting),
        .width = 4,
    },
    {
        .name = "broken",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, broken),
        .width = 1,
    },
    {
        .name = "packets-in",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, packets_in),
        .hex = true,
        .width = 8,
    },
    {
        .name = "packets-out",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, packets_out),
        .hex = true,
        .width = 8,
    },
    {
        .name = "signals",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, signals),
        .hex = true,
        .width = 8,
    },
    {
        .name = "interrupts",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_channel, interrupts),
        .hex = true,
        .width = 8,
    },
};

/* specs/state/vmbus-state.yaml:23 */
const struct es_shape es_vmbus_state_channel_shape = {
    .name = "channel",
    .doc = "One for each channel, by its number; its machine is vmbus.channel-life.",
    .fields = fields_of_es_vmbus_state_channel_shape,
    .count = 21,
    .size = sizeof(struct es_vmbus_state_channel),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_state_gpadl_shape[5] = {
    {
        .name = "id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_gpadl, id),
        .width = 4,
    },
    {
        .name = "channel",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_gpadl, channel),
        .width = 4,
    },
    {
        .name = "range-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_gpadl, range_count),
        .width = 2,
    },
    {
        .name = "word-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_gpadl, word_count),
        .width = 4,
    },
    {
        .name = "words",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_gpadl, words),
        .hex = true,
        .width = 8,
    },
};

/* specs/state/vmbus-state.yaml:48 */
const struct es_shape es_vmbus_state_gpadl_shape = {
    .name = "gpadl",
    .doc = "One for each list, from 1 on, the newest first; its machine is vmbus.page-list.",
    .fields = fields_of_es_vmbus_state_gpadl_shape,
    .count = 5,
    .size = sizeof(struct es_vmbus_state_gpadl),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_state_message_in_shape[1] = {
    {
        .name = "payload",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_message_in, payload),
        .width = 1,
    },
};

/* specs/state/vmbus-state.yaml:57 */
const struct es_shape es_vmbus_state_message_in_shape = {
    .name = "message-in",
    .doc = "A message of the guest that was not handled yet, oldest first.",
    .fields = fields_of_es_vmbus_state_message_in_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_state_message_in),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_state_message_out_shape[4] = {
    {
        .name = "vp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_message_out, vp),
        .width = 4,
    },
    {
        .name = "sint",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_message_out, sint),
        .width = 1,
    },
    {
        .name = "urgent",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_message_out, urgent),
        .width = 1,
    },
    {
        .name = "payload",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_vmbus_state_message_out, payload),
        .width = 1,
    },
};

/* specs/state/vmbus-state.yaml:62 */
const struct es_shape es_vmbus_state_message_out_shape = {
    .name = "message-out",
    .doc = "A message to the guest that its SynIC has not taken yet, oldest first.",
    .fields = fields_of_es_vmbus_state_message_out_shape,
    .count = 4,
    .size = sizeof(struct es_vmbus_state_message_out),
    .slices = true,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_vmbus_state_refused[ES_VMBUS_STATE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
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
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 2,
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
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
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
        .name = "entresol_vmbus_state_refusals_total",
        .help = "What is saved of a VMBus server besides its machines: what contact agreed on, channels with "
                "the positions of their rings, GPADLs with their pages, messages on their way.",
    },
};

static const struct es_shape_metric es_vmbus_state_metrics[ES_VMBUS_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"server\",field=\"\",rule=\"size at least 39\",counter=\"refused.server.size-39\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"server\",field=\"sint\",rule=\"min 1\",counter=\"refused.server.sint.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"server\","
                  "field=\"sint\","
                  "rule=\"max hyperv-synic.sint-count - 1\","
                  "counter=\"refused.server.sint.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"server\",field=\"offers-owed\",rule=\"max 1\",counter=\"refused.server.offers-owed.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"server\",field=\"paused\",rule=\"max 1\",counter=\"refused.server.paused.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"channel\",field=\"\",rule=\"size at least 235\",counter=\"refused.channel.size-235\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"channel\",field=\"broken\",rule=\"max 1\",counter=\"refused.channel.broken.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl\",field=\"\",rule=\"size at least 14\",counter=\"refused.gpadl.size-14\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl\",field=\"id\",rule=\"min 1\",counter=\"refused.gpadl.id.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl\",field=\"channel\",rule=\"min 1\",counter=\"refused.gpadl.channel.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl\",field=\"range-count\",rule=\"min 1\",counter=\"refused.gpadl.range-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl\","
                  "field=\"word-count\","
                  "rule=\"max gpadl-words-max\","
                  "counter=\"refused.gpadl.word-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl\","
                  "field=\"words\","
                  "rule=\"max gpadl-words-max elements\","
                  "counter=\"refused.gpadl.words.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message-in\","
                  "field=\"payload\","
                  "rule=\"max vmbus.message-size-max elements\","
                  "counter=\"refused.message-in.payload.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message-out\",field=\"\",rule=\"size at least 6\",counter=\"refused.message-out.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message-out\",field=\"sint\",rule=\"min 1\",counter=\"refused.message-out.sint.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message-out\","
                  "field=\"sint\","
                  "rule=\"max hyperv-synic.sint-count - 1\","
                  "counter=\"refused.message-out.sint.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message-out\",field=\"urgent\",rule=\"max 1\",counter=\"refused.message-out.urgent.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"message-out\","
                  "field=\"payload\","
                  "rule=\"max vmbus.message-size-max elements\","
                  "counter=\"refused.message-out.payload.max\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_vmbus_state_server_shape,
    /* 5 in all */
    &es_vmbus_state_channel_shape,
    &es_vmbus_state_gpadl_shape,
    &es_vmbus_state_message_in_shape,
    &es_vmbus_state_message_out_shape,
};

const struct es_shape_spec es_vmbus_state_shapes = {
    .spec = &es_vmbus_state_spec,
    .shapes = all_shapes,
    .shape_count = 5,
    .refused = es_vmbus_state_refused,
    .metrics = es_vmbus_state_metrics,
};
