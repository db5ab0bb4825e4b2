/* Generated from specs/hyperv/hyperv-synic.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_synic_spec.h"

struct es_counter es_hyperv_synic_counters[ES_HYPERV_SYNIC_COUNTER_COUNT] = {
    {
        .name = "hyperv-synic.refused.message-header.size-16",
    },
    {
        .name = "hyperv-synic.refused.message-header.payload-size.max",
    },
    {
        .name = "hyperv-synic.refused.message.size-256",
    },
    {
        .name = "hyperv-synic.refused.message.payload-size.max",
    },
    {
        .name = "hyperv-synic.refused.timer-message.size-24",
    },
};

static struct es_counter_set es_hyperv_synic_counter_set = {
    .name = "",
    .counters = es_hyperv_synic_counters,
    .count = ES_HYPERV_SYNIC_COUNTER_COUNT,
};

const struct es_refusal es_hyperv_synic_refusals[ES_HYPERV_SYNIC_REFUSAL_COUNT] = {
    {
        .spec = "hyperv-synic",
        .where = "message-header",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_hyperv_synic_counters[0].value,
    },
    {
        .spec = "hyperv-synic",
        .where = "message-header",
        .field = "payload-size",
        .rule = "max 240",
        .offset = 4,
        .count = &es_hyperv_synic_counters[1].value,
    },
    {
        .spec = "hyperv-synic",
        .where = "message",
        .field = "",
        .rule = "size at least 256",
        .offset = 0,
        .count = &es_hyperv_synic_counters[2].value,
    },
    {
        .spec = "hyperv-synic",
        .where = "message",
        .field = "payload-size",
        .rule = "max 240",
        .offset = 4,
        .count = &es_hyperv_synic_counters[3].value,
    },
    {
        .spec = "hyperv-synic",
        .where = "timer-message",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_hyperv_synic_counters[4].value,
    },
};

const struct es_spec es_hyperv_synic_spec = {
    .name = "hyperv-synic",
    .path = "specs/hyperv/hyperv-synic.yaml",
    .refusals = es_hyperv_synic_refusals,
    .refusal_count = ES_HYPERV_SYNIC_REFUSAL_COUNT,
    .counters = &es_hyperv_synic_counter_set,
};
