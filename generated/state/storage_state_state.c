/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator. */
#include "generated/state/storage_state_state.h"

#include <stddef.h>

static const struct es_state_spec state_storage_state = {
    .name = "storage-state",
    .version = 1,
};

static const struct es_state_field controller_fields[] = {
    {
        .name = "version",
        .sort = ES_STATE_TEXT,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_controller, version),
        .count = 16,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "in-use",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_controller, in_use),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "notify",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_controller, notify),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
};

/* specs/state/storage-state.yaml:11 */
const struct es_state_thing es_saved_storage_state_controller = {
    .spec = &state_storage_state,
    .name = "controller",
    .since = 1,
    .fields = controller_fields,
    .field_count = 3,
    .size = sizeof(struct es_storage_state_controller),
};

static const struct es_state_field channel_fields[] = {
    {
        .name = "index",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_storage_state_channel, index),
        .count = 1,
        .max = 63u,
        .rule = "max 63",
    },
};

/* specs/state/storage-state.yaml:18 */
const struct es_state_thing es_saved_storage_state_channel = {
    .spec = &state_storage_state,
    .name = "channel",
    .since = 1,
    .fields = channel_fields,
    .field_count = 1,
    .size = sizeof(struct es_storage_state_channel),
};

static const struct es_state_field unit_fields[] = {
    {
        .name = "lun",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit, lun),
        .count = 1,
        .max = 63u,
        .rule = "max 63",
    },
    {
        .name = "block-size",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_storage_state_unit, block_size),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "blocks",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_storage_state_unit, blocks),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "read-only",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit, read_only),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "vendor",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit, vendor),
        .count = 8,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "product",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit, product),
        .count = 16,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "revision",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit, revision),
        .count = 4,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "serial",
        .sort = ES_STATE_SLICE,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit, serial),
        .count = 36,
        .max = 255u,
        .rule = "",
    },
};

/* specs/state/storage-state.yaml:23 */
const struct es_state_thing es_saved_storage_state_unit = {
    .spec = &state_storage_state,
    .name = "unit",
    .since = 1,
    .fields = unit_fields,
    .field_count = 8,
    .size = sizeof(struct es_storage_state_unit),
};

static const struct es_state_field unit_memory_fields[] = {
    {
        .name = "write-cache",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit_memory, write_cache),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "stopped",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit_memory, stopped),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "attention",
        .sort = ES_STATE_TEXT,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_unit_memory, attention),
        .count = 40,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
};

/* specs/state/storage-state.yaml:35 */
const struct es_state_thing es_saved_storage_state_unit_memory = {
    .spec = &state_storage_state,
    .name = "unit-memory",
    .since = 1,
    .fields = unit_memory_fields,
    .field_count = 3,
    .size = sizeof(struct es_storage_state_unit_memory),
};

static const struct es_state_field answer_fields[] = {
    {
        .name = "transaction",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_storage_state_answer, transaction),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "reply",
        .sort = ES_STATE_SLICE,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_storage_state_answer, reply),
        .count = 64,
        .max = 255u,
        .rule = "",
    },
};

/* specs/state/storage-state.yaml:42 */
const struct es_state_thing es_saved_storage_state_answer = {
    .spec = &state_storage_state,
    .name = "answer",
    .since = 1,
    .fields = answer_fields,
    .field_count = 2,
    .size = sizeof(struct es_storage_state_answer),
};
