/* Generated from specs/process/tpm-state.yaml; change that and run python3 -m generator. */
#include "generated/tpm_state_spec.h"

struct es_counter es_tpm_state_counters[ES_TPM_STATE_COUNTER_COUNT] = {
    {
        .name = "tpm-state.refused.seal.size-128",
    },
    {
        .name = "tpm-state.refused.seal.magic.value",
    },
    {
        .name = "tpm-state.refused.seal.part.known",
    },
    {
        .name = "tpm-state.refused.seal.size.max",
    },
    {
        .name = "tpm-state.refused.slot.size-32",
    },
    {
        .name = "tpm-state.refused.slot.magic.value",
    },
    {
        .name = "tpm-state.refused.slot.state.known",
    },
    {
        .name = "tpm-state.refused.slot.size.min",
    },
    {
        .name = "tpm-state.refused.slot.size.max",
    },
};

static struct es_counter_set es_tpm_state_counter_set = {
    .name = "",
    .counters = es_tpm_state_counters,
    .count = ES_TPM_STATE_COUNTER_COUNT,
};

const struct es_refusal es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_COUNT] = {
    {
        .spec = "tpm-state",
        .where = "seal",
        .field = "",
        .rule = "size at least 128",
        .offset = 0,
        .count = &es_tpm_state_counters[0].value,
    },
    {
        .spec = "tpm-state",
        .where = "seal",
        .field = "magic",
        .rule = "value 0x45544154534d5054",
        .offset = 0,
        .count = &es_tpm_state_counters[1].value,
    },
    {
        .spec = "tpm-state",
        .where = "seal",
        .field = "part",
        .rule = "known value",
        .offset = 10,
        .count = &es_tpm_state_counters[2].value,
    },
    {
        .spec = "tpm-state",
        .where = "seal",
        .field = "size",
        .rule = "max sealed-max",
        .offset = 12,
        .count = &es_tpm_state_counters[3].value,
    },
    {
        .spec = "tpm-state",
        .where = "slot",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_tpm_state_counters[4].value,
    },
    {
        .spec = "tpm-state",
        .where = "slot",
        .field = "magic",
        .rule = "value 0x544f4c534d505445",
        .offset = 0,
        .count = &es_tpm_state_counters[5].value,
    },
    {
        .spec = "tpm-state",
        .where = "slot",
        .field = "state",
        .rule = "known value",
        .offset = 8,
        .count = &es_tpm_state_counters[6].value,
    },
    {
        .spec = "tpm-state",
        .where = "slot",
        .field = "size",
        .rule = "min 1",
        .offset = 12,
        .count = &es_tpm_state_counters[7].value,
    },
    {
        .spec = "tpm-state",
        .where = "slot",
        .field = "size",
        .rule = "max sealed-max",
        .offset = 12,
        .count = &es_tpm_state_counters[8].value,
    },
};

const struct es_spec es_tpm_state_spec = {
    .name = "tpm-state",
    .path = "specs/process/tpm-state.yaml",
    .refusals = es_tpm_state_refusals,
    .refusal_count = ES_TPM_STATE_REFUSAL_COUNT,
    .counters = &es_tpm_state_counter_set,
};
