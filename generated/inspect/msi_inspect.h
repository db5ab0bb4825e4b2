/* Generated from specs/platform/msi.yaml; change that and run python3 -m generator.
 * How what msi describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_MSI_INSPECT_H
#define ES_GENERATED_INSPECT_MSI_INSPECT_H

#include "generated/msi_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_msi_message_address_shape;

static inline void es_inspect_msi_message_address(struct es_inspect *inspect, const char *name,
                                                  const struct es_msi_message_address *value) {
  es_inspect_shape(inspect, name, &es_msi_message_address_shape, value, 0);
}

extern const struct es_shape es_msi_message_data_shape;

static inline void es_inspect_msi_message_data(struct es_inspect *inspect, const char *name,
                                               const struct es_msi_message_data *value) {
  es_inspect_shape(inspect, name, &es_msi_message_data_shape, value, 0);
}

extern const struct es_shape_spec es_msi_shapes;

#endif
