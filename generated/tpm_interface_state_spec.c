/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator. */
#include "generated/tpm_interface_state_spec.h"

struct es_counter es_tpm_interface_state_counters[ES_TPM_INTERFACE_STATE_COUNTER_COUNT] = {
    {
        .name = "tpm-interface-state.refused.command.size-7",
    },
    {
        .name = "tpm-interface-state.refused.command.interface.max",
    },
    {
        .name = "tpm-interface-state.refused.command.given.max",
    },
    {
        .name = "tpm-interface-state.refused.command.submitter.max",
    },
    {
        .name = "tpm-interface-state.refused.command.submitted.max",
    },
    {
        .name = "tpm-interface-state.refused.command.error.max",
    },
    {
        .name = "tpm-interface-state.refused.command.seized.max",
    },
    {
        .name = "tpm-interface-state.refused.command.bytes.max",
    },
};

static struct es_counter_set es_tpm_interface_state_counter_set = {
    .name = "",
    .counters = es_tpm_interface_state_counters,
    .count = ES_TPM_INTERFACE_STATE_COUNTER_COUNT,
};

const struct es_refusal es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COUNT] = {
    {
        .spec = "tpm-interface-state",
        .where = "command",
        .field = "",
        .rule = "size at least 7",
        .offset = 0,
        .count = &es_tpm_interface_state_counters[0].value,
    },
    {
        .spec = "tpm-interface-state",
        .where = "command",
        .field = "interface",
        .rule = "max 1",
        .offset = 0,
        .count = &es_tpm_interface_state_counters[1].value,
    },
    {
        .spec = "tpm-interface-state",
        .where = "command",
        .field = "given",
        .rule = "max buffer-max",
        .offset = 1,
        .count = &es_tpm_interface_state_counters[2].value,
    },
    {
        .spec = "tpm-interface-state",
        .where = "command",
        .field = "submitter",
        .rule = "max 5",
        .offset = 3,
        .count = &es_tpm_interface_state_counters[3].value,
    },
    {
        .spec = "tpm-interface-state",
        .where = "command",
        .field = "submitted",
        .rule = "max 1",
        .offset = 4,
        .count = &es_tpm_interface_state_counters[4].value,
    },
    {
        .spec = "tpm-interface-state",
        .where = "command",
        .field = "error",
        .rule = "max 1",
        .offset = 5,
        .count = &es_tpm_interface_state_counters[5].value,
    },
    {
        .spec = "tpm-interface-state",
        .where = "command",
        .field = "seized",
        .rule = "max 31",
        .offset = 6,
        .count = &es_tpm_interface_state_counters[6].value,
    },
    {
        .spec = "tpm-interface-state",
        .where = "command",
        .field = "bytes",
        .rule = "max buffer-max elements",
        .offset = 7,
        .count = &es_tpm_interface_state_counters[7].value,
    },
};

const struct es_spec es_tpm_interface_state_spec = {
    .name = "tpm-interface-state",
    .path = "specs/tpm/interface-state.yaml",
    .refusals = es_tpm_interface_state_refusals,
    .refusal_count = ES_TPM_INTERFACE_STATE_REFUSAL_COUNT,
    .counters = &es_tpm_interface_state_counter_set,
};
