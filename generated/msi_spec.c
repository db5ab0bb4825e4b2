/* Generated from specs/platform/msi.yaml; change that and run python3 -m generator. */
#include "generated/msi_spec.h"

struct es_counter es_msi_counters[ES_MSI_COUNTER_COUNT] = {
    {
        .name = "msi.refused.message-address.size-8",
    },
    {
        .name = "msi.refused.message-data.size-4",
    },
};

static struct es_counter_set es_msi_counter_set = {
    .name = "",
    .counters = es_msi_counters,
    .count = ES_MSI_COUNTER_COUNT,
};

const struct es_refusal es_msi_refusals[ES_MSI_REFUSAL_COUNT] = {
    {
        .spec = "msi",
        .where = "message-address",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_msi_counters[0].value,
    },
    {
        .spec = "msi",
        .where = "message-data",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_msi_counters[1].value,
    },
};

const struct es_spec es_msi_spec = {
    .name = "msi",
    .path = "specs/platform/msi.yaml",
    .refusals = es_msi_refusals,
    .refusal_count = ES_MSI_REFUSAL_COUNT,
    .counters = &es_msi_counter_set,
};
