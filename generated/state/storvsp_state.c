/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator. */
#include "generated/state/storvsp_state.h"

#include <stddef.h>

static const struct es_state_spec state_storvsp = {
    .name = "storvsp",
    .version = 1,
};

static const char *const controller_state_names[] = {"opened", "versioning", "configuring", "ready", "closed"};

static const struct es_state_field controller_fields[] = {
    {
        .name = "state",
        .sort = ES_STATE_NAME,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_storvsp_controller, state),
        .count = 1,
        .max = 4u,
        .names = controller_state_names,
        .rule = "a state of the machine",
    },
};

/* specs/vmbus/storvsp.yaml:316 */
const struct es_state_thing es_saved_storvsp_controller = {
    .spec = &state_storvsp,
    .name = "controller",
    .since = 1,
    .fields = controller_fields,
    .field_count = 1,
    .size = sizeof(struct es_storvsp_controller),
};

static const char *const sub_channel_state_names[] = {"open", "closed"};

static const struct es_state_field sub_channel_fields[] = {
    {
        .name = "state",
        .sort = ES_STATE_NAME,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_storvsp_sub_channel, state),
        .count = 1,
        .max = 1u,
        .names = sub_channel_state_names,
        .rule = "a state of the machine",
    },
};

/* specs/vmbus/storvsp.yaml:348 */
const struct es_state_thing es_saved_storvsp_sub_channel = {
    .spec = &state_storvsp,
    .name = "sub-channel",
    .since = 1,
    .fields = sub_channel_fields,
    .field_count = 1,
    .size = sizeof(struct es_storvsp_sub_channel),
};
