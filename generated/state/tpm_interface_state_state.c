/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator. */
#include "generated/state/tpm_interface_state_state.h"

#include <stddef.h>

static const struct es_state_spec state_tpm_interface_state = {
    .name = "tpm-interface-state",
    .version = 1,
};

static const struct es_state_field command_fields[] = {
    {
        .name = "interface",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_tpm_interface_state_command, interface),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "given",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_tpm_interface_state_command, given),
        .count = 1,
        .max = 0x1000u,
        .rule = "max 4096",
    },
    {
        .name = "submitter",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_tpm_interface_state_command, submitter),
        .count = 1,
        .max = 5u,
        .rule = "max 5",
    },
    {
        .name = "submitted",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_tpm_interface_state_command, submitted),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "error",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_tpm_interface_state_command, error),
        .count = 1,
        .max = 1u,
        .rule = "max 1",
    },
    {
        .name = "seized",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_tpm_interface_state_command, seized),
        .count = 1,
        .max = 31u,
        .rule = "max 31",
    },
    {
        .name = "bytes",
        .sort = ES_STATE_SLICE,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_tpm_interface_state_command, bytes),
        .count = 4096,
        .max = 255u,
        .rule = "",
        .secret = true,
    },
};

/* specs/tpm/interface-state.yaml:8 */
const struct es_state_thing es_saved_tpm_interface_state_command = {
    .spec = &state_tpm_interface_state,
    .name = "command",
    .since = 1,
    .fields = command_fields,
    .field_count = 7,
    .size = sizeof(struct es_tpm_interface_state_command),
};
