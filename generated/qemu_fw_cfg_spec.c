/* Generated from specs/platform/qemu-fw-cfg.yaml; change that and run python3 -m generator. */
#include "generated/qemu_fw_cfg_spec.h"

struct es_counter es_qemu_fw_cfg_counters[ES_QEMU_FW_CFG_COUNTER_COUNT] = {
    {
        .name = "qemu-fw-cfg.refused.processors.size-2",
    },
};

static struct es_counter_set es_qemu_fw_cfg_counter_set = {
    .name = "",
    .counters = es_qemu_fw_cfg_counters,
    .count = ES_QEMU_FW_CFG_COUNTER_COUNT,
};

const struct es_refusal es_qemu_fw_cfg_refusals[ES_QEMU_FW_CFG_REFUSAL_COUNT] = {
    {
        .spec = "qemu-fw-cfg",
        .where = "processors",
        .field = "",
        .rule = "size at least 2",
        .offset = 0,
        .count = &es_qemu_fw_cfg_counters[0].value,
    },
};

const struct es_spec es_qemu_fw_cfg_spec = {
    .name = "qemu-fw-cfg",
    .path = "specs/platform/qemu-fw-cfg.yaml",
    .refusals = es_qemu_fw_cfg_refusals,
    .refusal_count = ES_QEMU_FW_CFG_REFUSAL_COUNT,
    .counters = &es_qemu_fw_cfg_counter_set,
};
