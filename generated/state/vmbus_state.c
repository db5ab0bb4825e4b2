/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator. */
#include "generated/state/vmbus_state.h"

#include <stddef.h>

static const struct es_state_spec state_vmbus = {
    .name = "vmbus",
    .version = 1,
};

static const char *const contact_state_names[] = {
    "disconnected",
    /* 6 in all */
    "contacted",
    "running",
    "renewing",
    "unloading",
    "emptying",
};

static const struct es_state_field contact_fields[] = {
    {
        .name = "state",
        .sort = ES_STATE_NAME,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_vmbus_contact, state),
        .count = 1,
        .max = 5u,
        .names = contact_state_names,
        .rule = "a state of the machine",
    },
};

/* specs/vmbus/vmbus.yaml:397 */
const struct es_state_thing es_saved_vmbus_contact = {
    .spec = &state_vmbus,
    .name = "contact",
    .since = 1,
    .fields = contact_fields,
    .field_count = 1,
    .size = sizeof(struct es_vmbus_contact),
};

static const char *const channel_life_state_names[] = {
    "unannounced",
    /* 10 in all */
    "announced",
    "opening",
    "open",
    "closing",
    "dropping",
    "withdrawing",
    "withdrawn",
    "discarding",
    "gone",
};

static const struct es_state_field channel_life_fields[] = {
    {
        .name = "state",
        .sort = ES_STATE_NAME,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_vmbus_channel_life, state),
        .count = 1,
        .max = 9u,
        .names = channel_life_state_names,
        .rule = "a state of the machine",
    },
};

/* specs/vmbus/vmbus.yaml:447 */
const struct es_state_thing es_saved_vmbus_channel_life = {
    .spec = &state_vmbus,
    .name = "channel-life",
    .since = 1,
    .fields = channel_life_fields,
    .field_count = 1,
    .size = sizeof(struct es_vmbus_channel_life),
};

static const char *const page_list_state_names[] = {"assembling", "ready", "ending", "fading", "gone"};

static const struct es_state_field page_list_fields[] = {
    {
        .name = "state",
        .sort = ES_STATE_NAME,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_vmbus_page_list, state),
        .count = 1,
        .max = 4u,
        .names = page_list_state_names,
        .rule = "a state of the machine",
    },
};

/* specs/vmbus/vmbus.yaml:510 */
const struct es_state_thing es_saved_vmbus_page_list = {
    .spec = &state_vmbus,
    .name = "page-list",
    .since = 1,
    .fields = page_list_fields,
    .field_count = 1,
    .size = sizeof(struct es_vmbus_page_list),
};
