/* Generated from specs/process/tpm-ring.yaml; change that and run python3 -m generator. */
#include "generated/tpm_ring_spec.h"

struct es_counter es_tpm_ring_counters[ES_TPM_RING_COUNTER_COUNT] = {
    {
        .name = "tpm-ring.refused.memory.size-192",
    },
    {
        .name = "tpm-ring.refused.memory.request.known",
    },
    {
        .name = "tpm-ring.refused.memory.locality.max",
    },
    {
        .name = "tpm-ring.refused.memory.command-size.max",
    },
    {
        .name = "tpm-ring.refused.memory.asker-sleeps.known",
    },
    {
        .name = "tpm-ring.refused.memory.outcome.known",
    },
    {
        .name = "tpm-ring.refused.memory.response-size.max",
    },
    {
        .name = "tpm-ring.refused.memory.tpm-sleeps.known",
    },
};

static struct es_counter_set es_tpm_ring_counter_set = {
    .name = "",
    .counters = es_tpm_ring_counters,
    .count = ES_TPM_RING_COUNTER_COUNT,
};

const struct es_refusal es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_COUNT] = {
    {
        .spec = "tpm-ring",
        .where = "memory",
        .field = "",
        .rule = "size at least 192",
        .offset = 0,
        .count = &es_tpm_ring_counters[0].value,
    },
    {
        .spec = "tpm-ring",
        .where = "memory",
        .field = "request",
        .rule = "known value",
        .offset = 4,
        .count = &es_tpm_ring_counters[1].value,
    },
    {
        .spec = "tpm-ring",
        .where = "memory",
        .field = "locality",
        .rule = "max locality-max",
        .offset = 8,
        .count = &es_tpm_ring_counters[2].value,
    },
    {
        .spec = "tpm-ring",
        .where = "memory",
        .field = "command-size",
        .rule = "max buffer-max",
        .offset = 12,
        .count = &es_tpm_ring_counters[3].value,
    },
    {
        .spec = "tpm-ring",
        .where = "memory",
        .field = "asker-sleeps",
        .rule = "known value",
        .offset = 20,
        .count = &es_tpm_ring_counters[4].value,
    },
    {
        .spec = "tpm-ring",
        .where = "memory",
        .field = "outcome",
        .rule = "known value",
        .offset = 68,
        .count = &es_tpm_ring_counters[5].value,
    },
    {
        .spec = "tpm-ring",
        .where = "memory",
        .field = "response-size",
        .rule = "max buffer-max",
        .offset = 72,
        .count = &es_tpm_ring_counters[6].value,
    },
    {
        .spec = "tpm-ring",
        .where = "memory",
        .field = "tpm-sleeps",
        .rule = "known value",
        .offset = 80,
        .count = &es_tpm_ring_counters[7].value,
    },
};

const struct es_spec es_tpm_ring_spec = {
    .name = "tpm-ring",
    .path = "specs/process/tpm-ring.yaml",
    .refusals = es_tpm_ring_refusals,
    .refusal_count = ES_TPM_RING_REFUSAL_COUNT,
    .counters = &es_tpm_ring_counter_set,
};
