/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator. */
#include "generated/state/tpm_interface_state.h"

#include <stddef.h>

static const struct es_state_spec state_tpm_interface = {
    .name = "tpm-interface",
    .version = 1,
};

static const char *const locality_state_names[] = {"unused", "waiting", "active"};

static const struct es_state_field locality_fields[] = {
    {
        .name = "state",
        .sort = ES_STATE_NAME,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_interface_locality, state),
        .count = 1,
        .max = 2u,
        .names = locality_state_names,
        .rule = "a state of the machine",
    },
};

/* specs/tpm/interface.yaml:14 */
const struct es_state_thing es_saved_tpm_interface_locality = {
    .spec = &state_tpm_interface,
    .name = "locality",
    .since = 1,
    .fields = locality_fields,
    .field_count = 1,
    .size = sizeof(struct es_tpm_interface_locality),
};

static const char *const crb_state_names[] = {
    "idle",
    /* 7 in all */
    "ready",
    "reception",
    "execution",
    "completion",
    "aborting",
    "leaving",
};

static const struct es_state_field crb_fields[] = {
    {
        .name = "state",
        .sort = ES_STATE_NAME,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_interface_crb, state),
        .count = 1,
        .max = 6u,
        .names = crb_state_names,
        .rule = "a state of the machine",
    },
};

/* specs/tpm/interface.yaml:45 */
const struct es_state_thing es_saved_tpm_interface_crb = {
    .spec = &state_tpm_interface,
    .name = "crb",
    .since = 1,
    .fields = crb_fields,
    .field_count = 1,
    .size = sizeof(struct es_tpm_interface_crb),
};

static const char *const tis_state_names[] = {
    "idle",
    /* 7 in all */
    "ready",
    "reception",
    "execution",
    "completion",
    "aborting",
    "leaving",
};

static const struct es_state_field tis_fields[] = {
    {
        .name = "state",
        .sort = ES_STATE_NAME,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_interface_tis, state),
        .count = 1,
        .max = 6u,
        .names = tis_state_names,
        .rule = "a state of the machine",
    },
};

/* specs/tpm/interface.yaml:98 */
const struct es_state_thing es_saved_tpm_interface_tis = {
    .spec = &state_tpm_interface,
    .name = "tis",
    .since = 1,
    .fields = tis_fields,
    .field_count = 1,
    .size = sizeof(struct es_tpm_interface_tis),
};
