/* Generated from specs/platform/qemu-fw-cfg.yaml; change that and run python3 -m generator.
 * How what qemu-fw-cfg describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_QEMU_FW_CFG_INSPECT_H
#define ES_GENERATED_INSPECT_QEMU_FW_CFG_INSPECT_H

#include "generated/qemu_fw_cfg_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_qemu_fw_cfg_processors_shape;

static inline void es_inspect_qemu_fw_cfg_processors(struct es_inspect *inspect, const char *name,
                                                     const struct es_qemu_fw_cfg_processors *value) {
  es_inspect_shape(inspect, name, &es_qemu_fw_cfg_processors_shape, value, 0);
}

extern const struct es_shape_spec es_qemu_fw_cfg_shapes;

#endif
