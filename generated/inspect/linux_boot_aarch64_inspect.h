/* Generated from specs/platform/linux-boot-aarch64.yaml; change that and run python3 -m generator.
 * How what linux-boot-aarch64 describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_LINUX_BOOT_AARCH64_INSPECT_H
#define ES_GENERATED_INSPECT_LINUX_BOOT_AARCH64_INSPECT_H

#include "generated/linux_boot_aarch64_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_linux_boot_aarch64_image_header_shape;

static inline void es_inspect_linux_boot_aarch64_image_header(struct es_inspect *inspect, const char *name,
                                                              const struct es_linux_boot_aarch64_image_header *value) {
  es_inspect_shape(inspect, name, &es_linux_boot_aarch64_image_header_shape, value, 0);
}

extern const struct es_shape_spec es_linux_boot_aarch64_shapes;

#endif
