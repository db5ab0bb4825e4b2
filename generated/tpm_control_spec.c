/* Generated from specs/process/tpm-control.yaml; change that and run python3 -m generator. */
#include "generated/tpm_control_spec.h"

struct es_counter es_tpm_control_counters[ES_TPM_CONTROL_COUNTER_COUNT] = {
    {
        .name = "tpm-control.refused.begin.size-128",
    },
    {
        .name = "tpm-control.refused.from-host.header.kind.tag",
    },
    {
        .name = "tpm-control.refused.begin.permanent-size.max",
    },
    {
        .name = "tpm-control.refused.begin.volatile-size.max",
    },
    {
        .name = "tpm-control.refused.permit.size-8",
    },
    {
        .name = "tpm-control.refused.stored.size-12",
    },
    {
        .name = "tpm-control.refused.stored.outcome.known",
    },
    {
        .name = "tpm-control.refused.power-off.size-24",
    },
    {
        .name = "tpm-control.refused.take-volatile.size-8",
    },
    {
        .name = "tpm-control.refused.begun.size-40",
    },
    {
        .name = "tpm-control.refused.from-guest.header.kind.tag",
    },
    {
        .name = "tpm-control.refused.begun.outcome.known",
    },
    {
        .name = "tpm-control.refused.store.size-24",
    },
    {
        .name = "tpm-control.refused.store.what.known",
    },
    {
        .name = "tpm-control.refused.store.size.min",
    },
    {
        .name = "tpm-control.refused.store.size.max",
    },
    {
        .name = "tpm-control.refused.finished.size-12",
    },
    {
        .name = "tpm-control.refused.finished.outcome.known",
    },
    {
        .name = "tpm-control.refused.from-guest.size",
    },
    {
        .name = "tpm-control.refused.from-host.size",
    },
};

static struct es_counter_set es_tpm_control_counter_set = {
    .name = "",
    .counters = es_tpm_control_counters,
    .count = ES_TPM_CONTROL_COUNTER_COUNT,
};

const struct es_refusal es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_COUNT] = {
    {
        .spec = "tpm-control",
        .where = "begin",
        .field = "",
        .rule = "size 128",
        .offset = 0,
        .count = &es_tpm_control_counters[0].value,
    },
    {
        .spec = "tpm-control",
        .where = "from-host",
        .field = "header.kind",
        .rule = "a message of this side",
        .offset = 0,
        .count = &es_tpm_control_counters[1].value,
    },
    {
        .spec = "tpm-control",
        .where = "begin",
        .field = "permanent-size",
        .rule = "max volatile-at",
        .offset = 16,
        .count = &es_tpm_control_counters[2].value,
    },
    {
        .spec = "tpm-control",
        .where = "begin",
        .field = "volatile-size",
        .rule = "max volatile-at",
        .offset = 20,
        .count = &es_tpm_control_counters[3].value,
    },
    {
        .spec = "tpm-control",
        .where = "permit",
        .field = "",
        .rule = "size 8",
        .offset = 0,
        .count = &es_tpm_control_counters[4].value,
    },
    {
        .spec = "tpm-control",
        .where = "stored",
        .field = "",
        .rule = "size 12",
        .offset = 0,
        .count = &es_tpm_control_counters[5].value,
    },
    {
        .spec = "tpm-control",
        .where = "stored",
        .field = "outcome",
        .rule = "known value",
        .offset = 8,
        .count = &es_tpm_control_counters[6].value,
    },
    {
        .spec = "tpm-control",
        .where = "power-off",
        .field = "",
        .rule = "size 24",
        .offset = 0,
        .count = &es_tpm_control_counters[7].value,
    },
    {
        .spec = "tpm-control",
        .where = "take-volatile",
        .field = "",
        .rule = "size 8",
        .offset = 0,
        .count = &es_tpm_control_counters[8].value,
    },
    {
        .spec = "tpm-control",
        .where = "begun",
        .field = "",
        .rule = "size 40",
        .offset = 0,
        .count = &es_tpm_control_counters[9].value,
    },
    {
        .spec = "tpm-control",
        .where = "from-guest",
        .field = "header.kind",
        .rule = "a message of this side",
        .offset = 0,
        .count = &es_tpm_control_counters[10].value,
    },
    {
        .spec = "tpm-control",
        .where = "begun",
        .field = "outcome",
        .rule = "known value",
        .offset = 8,
        .count = &es_tpm_control_counters[11].value,
    },
    {
        .spec = "tpm-control",
        .where = "store",
        .field = "",
        .rule = "size 24",
        .offset = 0,
        .count = &es_tpm_control_counters[12].value,
    },
    {
        .spec = "tpm-control",
        .where = "store",
        .field = "what",
        .rule = "known value",
        .offset = 8,
        .count = &es_tpm_control_counters[13].value,
    },
    {
        .spec = "tpm-control",
        .where = "store",
        .field = "size",
        .rule = "min 1",
        .offset = 12,
        .count = &es_tpm_control_counters[14].value,
    },
    {
        .spec = "tpm-control",
        .where = "store",
        .field = "size",
        .rule = "max volatile-at",
        .offset = 12,
        .count = &es_tpm_control_counters[15].value,
    },
    {
        .spec = "tpm-control",
        .where = "finished",
        .field = "",
        .rule = "size 12",
        .offset = 0,
        .count = &es_tpm_control_counters[16].value,
    },
    {
        .spec = "tpm-control",
        .where = "finished",
        .field = "outcome",
        .rule = "known value",
        .offset = 8,
        .count = &es_tpm_control_counters[17].value,
    },
    {
        .spec = "tpm-control",
        .where = "from-guest",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_tpm_control_counters[18].value,
    },
    {
        .spec = "tpm-control",
        .where = "from-host",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_tpm_control_counters[19].value,
    },
};

const struct es_spec es_tpm_control_spec = {
    .name = "tpm-control",
    .path = "specs/process/tpm-control.yaml",
    .refusals = es_tpm_control_refusals,
    .refusal_count = ES_TPM_CONTROL_REFUSAL_COUNT,
    .counters = &es_tpm_control_counter_set,
};
