/* Generated from specs/platform/device-tree.yaml; change that and run python3 -m generator.
 * How what device-tree describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_DEVICE_TREE_INSPECT_H
#define ES_GENERATED_INSPECT_DEVICE_TREE_INSPECT_H

#include "generated/device_tree_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_device_tree_header_shape;

static inline void es_inspect_device_tree_header(struct es_inspect *inspect, const char *name,
                                                 const struct es_device_tree_header *value) {
  es_inspect_shape(inspect, name, &es_device_tree_header_shape, value, 0);
}

extern const struct es_shape es_device_tree_property_shape;

static inline void es_inspect_device_tree_property(struct es_inspect *inspect, const char *name,
                                                   const struct es_device_tree_property *value) {
  es_inspect_shape(inspect, name, &es_device_tree_property_shape, value, 0);
}

extern const struct es_shape es_device_tree_cell_shape;

static inline void es_inspect_device_tree_cell(struct es_inspect *inspect, const char *name,
                                               const struct es_device_tree_cell *value) {
  es_inspect_shape(inspect, name, &es_device_tree_cell_shape, value, 0);
}

extern const struct es_shape_spec es_device_tree_shapes;

#endif
