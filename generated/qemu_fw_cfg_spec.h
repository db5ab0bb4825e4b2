/* Generated from specs/platform/qemu-fw-cfg.yaml; change that and run python3 -m generator.
 * Refusals and counters of qemu-fw-cfg. */
#ifndef ES_GENERATED_QEMU_FW_CFG_SPEC_H
#define ES_GENERATED_QEMU_FW_CFG_SPEC_H

#include "runtime/spec.h"

enum es_qemu_fw_cfg_counter {
  ES_QEMU_FW_CFG_COUNTER_REFUSED_PROCESSORS_SIZE_2,
  ES_QEMU_FW_CFG_COUNTER_COUNT,
};
extern struct es_counter es_qemu_fw_cfg_counters[ES_QEMU_FW_CFG_COUNTER_COUNT];

enum es_qemu_fw_cfg_refusal {
  ES_QEMU_FW_CFG_REFUSAL_PROCESSORS_SIZE_2,
  ES_QEMU_FW_CFG_REFUSAL_COUNT,
};
extern const struct es_refusal es_qemu_fw_cfg_refusals[ES_QEMU_FW_CFG_REFUSAL_COUNT];

extern const struct es_spec es_qemu_fw_cfg_spec;

#endif
