/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/storage_state_inspect.h"

#include "generated/storage_state_spec.h"

static const struct es_shape_field fields_of_es_storage_state_controller_shape[3] = {
    {
        .name = "version",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_controller, version),
        .size = 16,
    },
    {
        .name = "in-use",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_controller, in_use),
        .width = 1,
    },
    {
        .name = "notify",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_controller, notify),
        .width = 1,
    },
};

/* specs/state/storage-state.yaml:11 */
const struct es_shape es_storage_state_controller_shape = {
    .name = "controller",
    .doc = "By the number of its primary channel.",
    .fields = fields_of_es_storage_state_controller_shape,
    .count = 3,
    .size = sizeof(struct es_storage_state_controller),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storage_state_channel_shape[1] = {
    {
        .name = "index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_channel, index),
        .width = 2,
    },
};

/* specs/state/storage-state.yaml:18 */
const struct es_shape es_storage_state_channel_shape = {
    .name = "channel",
    .doc = "One for each open channel.",
    .fields = fields_of_es_storage_state_channel_shape,
    .count = 1,
    .size = sizeof(struct es_storage_state_channel),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storage_state_unit_shape[8] = {
    {
        .name = "lun",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit, lun),
        .width = 1,
    },
    {
        .name = "block-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit, block_size),
        .width = 4,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit, blocks),
        .hex = true,
        .width = 8,
    },
    {
        .name = "read-only",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit, read_only),
        .width = 1,
    },
    {
        .name = "vendor",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit, vendor),
        .size = sizeof(((const struct es_storage_state_unit *)0)->vendor),
    },
    {
        .name = "product",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit, product),
        .size = sizeof(((const struct es_storage_state_unit *)0)->product),
    },
    {
        .name = "revision",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit, revision),
        .size = sizeof(((const struct es_storage_state_unit *)0)->revision),
    },
    {
        .name = "serial",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit, serial),
        .width = 1,
    },
};

/* specs/state/storage-state.yaml:23 */
const struct es_shape es_storage_state_unit_shape = {
    .name = "unit",
    .doc = "One for each logical unit. The restoring side has one that is the same in all but what the guest "
           "can change.",
    .fields = fields_of_es_storage_state_unit_shape,
    .count = 8,
    .size = sizeof(struct es_storage_state_unit),
    .slices = true,
};

static const struct es_shape_field fields_of_es_storage_state_unit_memory_shape[3] = {
    {
        .name = "write-cache",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit_memory, write_cache),
        .width = 1,
    },
    {
        .name = "stopped",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit_memory, stopped),
        .width = 1,
    },
    {
        .name = "attention",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_unit_memory, attention),
        .size = 40,
    },
};

/* specs/state/storage-state.yaml:35 */
const struct es_shape es_storage_state_unit_memory_shape = {
    .name = "unit-memory",
    .doc = "What a logical unit remembers.",
    .fields = fields_of_es_storage_state_unit_memory_shape,
    .count = 3,
    .size = sizeof(struct es_storage_state_unit_memory),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storage_state_answer_shape[2] = {
    {
        .name = "transaction",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_answer, transaction),
        .hex = true,
        .width = 8,
    },
    {
        .name = "reply",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storage_state_answer, reply),
        .width = 1,
    },
};

/* specs/state/storage-state.yaml:42 */
const struct es_shape es_storage_state_answer_shape = {
    .name = "answer",
    .doc = "An answer that the ring had no room for, oldest first.",
    .fields = fields_of_es_storage_state_answer_shape,
    .count = 2,
    .size = sizeof(struct es_storage_state_answer),
    .slices = true,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_storage_state_refused[ES_STORAGE_STATE_REFUSAL_COUNT] = {
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
        .width = 0,
    },
    {
        .width = 2,
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
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_storage_state_refusals_total",
        .help = "What is saved of a storage controller besides its machines: the protocol's version, what its "
                "logical units remember and how they are known, answers that wait for room. Instances begin "
                "with the number of the controller's primary channel.",
    },
};

static const struct es_shape_metric es_storage_state_metrics[ES_STORAGE_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"controller\",field=\"\",rule=\"size at least 18\",counter=\"refused.controller.size-18\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"controller\",field=\"in-use\",rule=\"max 1\",counter=\"refused.controller.in-use.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"controller\",field=\"notify\",rule=\"max 1\",counter=\"refused.controller.notify.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"channel\",field=\"\",rule=\"size at least 2\",counter=\"refused.channel.size-2\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"channel\","
                  "field=\"index\","
                  "rule=\"max storvsp.max-sub-channels\","
                  "counter=\"refused.channel.index.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unit\",field=\"\",rule=\"size at least 42\",counter=\"refused.unit.size-42\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unit\",field=\"lun\",rule=\"max storvsp.max-luns - 1\",counter=\"refused.unit.lun.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unit\",field=\"read-only\",rule=\"max 1\",counter=\"refused.unit.read-only.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unit\",field=\"serial\",rule=\"max 36 elements\",counter=\"refused.unit.serial.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unit-memory\",field=\"\",rule=\"size at least 42\",counter=\"refused.unit-memory.size-42\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unit-memory\","
                  "field=\"write-cache\","
                  "rule=\"max 1\","
                  "counter=\"refused.unit-memory.write-cache.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unit-memory\",field=\"stopped\",rule=\"max 1\",counter=\"refused.unit-memory.stopped.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"answer\",field=\"\",rule=\"size at least 8\",counter=\"refused.answer.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"answer\","
                  "field=\"reply\","
                  "rule=\"max reply-max elements\","
                  "counter=\"refused.answer.reply.max\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_storage_state_controller_shape,
    /* 5 in all */
    &es_storage_state_channel_shape,
    &es_storage_state_unit_shape,
    &es_storage_state_unit_memory_shape,
    &es_storage_state_answer_shape,
};

const struct es_shape_spec es_storage_state_shapes = {
    .spec = &es_storage_state_spec,
    .shapes = all_shapes,
    .shape_count = 5,
    .refused = es_storage_state_refused,
    .metrics = es_storage_state_metrics,
};
