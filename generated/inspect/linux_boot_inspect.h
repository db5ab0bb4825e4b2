/* Generated from specs/platform/linux-boot.yaml; change that and run python3 -m generator.
 * How what linux-boot describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_LINUX_BOOT_INSPECT_H
#define ES_GENERATED_INSPECT_LINUX_BOOT_INSPECT_H

#include "generated/linux_boot_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_linux_boot_setup_header_shape;

static inline void es_inspect_linux_boot_setup_header(struct es_inspect *inspect, const char *name,
                                                      const struct es_linux_boot_setup_header *value) {
  es_inspect_shape(inspect, name, &es_linux_boot_setup_header_shape, value, 0);
}

extern const struct es_shape es_linux_boot_setup_data_shape;

static inline void es_inspect_linux_boot_setup_data(struct es_inspect *inspect, const char *name,
                                                    const struct es_linux_boot_setup_data *value) {
  es_inspect_shape(inspect, name, &es_linux_boot_setup_data_shape, value, 0);
}

extern const struct es_shape es_linux_boot_e820_entry_shape;

static inline void es_inspect_linux_boot_e820_entry(struct es_inspect *inspect, const char *name,
                                                    const struct es_linux_boot_e820_entry *value) {
  es_inspect_shape(inspect, name, &es_linux_boot_e820_entry_shape, value, 0);
}

extern const struct es_shape es_linux_boot_boot_params_shape;

static inline void es_inspect_linux_boot_boot_params(struct es_inspect *inspect, const char *name,
                                                     const struct es_linux_boot_boot_params *value) {
  es_inspect_shape(inspect, name, &es_linux_boot_boot_params_shape, value, 0);
}

extern const struct es_shape_spec es_linux_boot_shapes;

#endif
