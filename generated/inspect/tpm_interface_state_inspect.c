/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_interface_state_inspect.h"

#include "generated/tpm_interface_state_spec.h"

static const struct es_shape_field fields_of_es_tpm_interface_state_command_shape[7] = {
    {
        .name = "interface",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_interface_state_command, interface),
        .width = 1,
    },
    {
        .name = "given",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_interface_state_command, given),
        .width = 2,
    },
    {
        .name = "submitter",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_interface_state_command, submitter),
        .width = 1,
    },
    {
        .name = "submitted",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_interface_state_command, submitted),
        .width = 1,
    },
    {
        .name = "error",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_interface_state_command, error),
        .width = 1,
    },
    {
        .name = "seized",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_interface_state_command, seized),
        .width = 1,
    },
    {
        .name = "bytes",
        .sort = ES_SHAPE_SLICE,
        .secret = true,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_interface_state_command, bytes),
        .width = 1,
    },
};

/* specs/tpm/interface-state.yaml:8 */
const struct es_shape es_tpm_interface_state_command_shape = {
    .name = "command",
    .doc = "The command or response in the buffer. One, instance 0.",
    .fields = fields_of_es_tpm_interface_state_command_shape,
    .count = 7,
    .size = sizeof(struct es_tpm_interface_state_command),
    .slices = true,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_interface_state_refused[ES_TPM_INTERFACE_STATE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 2,
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
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_tpm_interface_state_refusals_total",
        .help = "What is saved of the TPM's interface besides its registers and machines. The TPM's own state "
                "is saved by whoever does the TPM.",
    },
};

static const struct es_shape_metric es_tpm_interface_state_metrics[ES_TPM_INTERFACE_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"\",rule=\"size at least 7\",counter=\"refused.command.size-7\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"interface\",rule=\"max 1\",counter=\"refused.command.interface.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"given\",rule=\"max buffer-max\",counter=\"refused.command.given.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"submitter\",rule=\"max 5\",counter=\"refused.command.submitter.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"submitted\",rule=\"max 1\",counter=\"refused.command.submitted.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"error\",rule=\"max 1\",counter=\"refused.command.error.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"seized\",rule=\"max 31\",counter=\"refused.command.seized.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\","
                  "field=\"bytes\","
                  "rule=\"max buffer-max elements\","
                  "counter=\"refused.command.bytes.max\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_interface_state_command_shape,
    /* 1 in all */
};

const struct es_shape_spec es_tpm_interface_state_shapes = {
    .spec = &es_tpm_interface_state_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_tpm_interface_state_refused,
    .metrics = es_tpm_interface_state_metrics,
};
