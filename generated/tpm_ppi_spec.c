/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator. */
#include "generated/tpm_ppi_spec.h"

struct es_counter es_tpm_ppi_counters[ES_TPM_PPI_COUNTER_COUNT] = {
    {
        .name = "tpm-ppi.operation.read",
    },
    {
        .name = "tpm-ppi.operation.write",
    },
    {
        .name = "tpm-ppi.confirmation.read",
    },
    {
        .name = "tpm-ppi.request.read",
    },
    {
        .name = "tpm-ppi.request.write",
    },
    {
        .name = "tpm-ppi.argument.read",
    },
    {
        .name = "tpm-ppi.argument.write",
    },
    {
        .name = "tpm-ppi.last-request.read",
    },
    {
        .name = "tpm-ppi.last-response.read",
    },
    {
        .name = "tpm-ppi.refused.access.offset.read",
    },
    {
        .name = "tpm-ppi.refused.operation.width.read-width",
    },
    {
        .name = "tpm-ppi.refused.confirmation.width.read-width",
    },
    {
        .name = "tpm-ppi.refused.request.width.read-width",
    },
    {
        .name = "tpm-ppi.refused.argument.width.read-width",
    },
    {
        .name = "tpm-ppi.refused.last-request.width.read-width",
    },
    {
        .name = "tpm-ppi.refused.last-response.width.read-width",
    },
    {
        .name = "tpm-ppi.refused.access.width.read-width",
    },
    {
        .name = "tpm-ppi.refused.access.offset.write",
    },
    {
        .name = "tpm-ppi.refused.operation.width.write-width",
    },
    {
        .name = "tpm-ppi.refused.confirmation.write",
    },
    {
        .name = "tpm-ppi.refused.request.width.write-width",
    },
    {
        .name = "tpm-ppi.refused.argument.width.write-width",
    },
    {
        .name = "tpm-ppi.refused.last-request.write",
    },
    {
        .name = "tpm-ppi.refused.last-response.write",
    },
    {
        .name = "tpm-ppi.refused.access.width.write-width",
    },
};

static struct es_counter_set es_tpm_ppi_counter_set = {
    .name = "",
    .counters = es_tpm_ppi_counters,
    .count = ES_TPM_PPI_COUNTER_COUNT,
};

const struct es_refusal es_tpm_ppi_refusals[ES_TPM_PPI_REFUSAL_COUNT] = {
    {
        .spec = "tpm-ppi",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_tpm_ppi_counters[9].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "operation",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[10].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "confirmation",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[11].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "request",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[12].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "argument",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[13].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "last-request",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[14].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "last-response",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[15].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "access",
        .field = "width",
        .rule = "one of 4",
        .offset = 0,
        .count = &es_tpm_ppi_counters[16].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_tpm_ppi_counters[17].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "operation",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[18].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "confirmation",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_ppi_counters[19].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "request",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[20].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "argument",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_ppi_counters[21].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "last-request",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_ppi_counters[22].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "last-response",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_ppi_counters[23].value,
    },
    {
        .spec = "tpm-ppi",
        .where = "access",
        .field = "width",
        .rule = "one of 4",
        .offset = 0,
        .count = &es_tpm_ppi_counters[24].value,
    },
};

const struct es_spec es_tpm_ppi_spec = {
    .name = "tpm-ppi",
    .path = "specs/tpm/ppi.yaml",
    .refusals = es_tpm_ppi_refusals,
    .refusal_count = ES_TPM_PPI_REFUSAL_COUNT,
    .counters = &es_tpm_ppi_counter_set,
};
