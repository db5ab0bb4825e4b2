/* Generated from specs/platform/pvh.yaml; change that and run python3 -m generator.
 * How what pvh describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_PVH_INSPECT_H
#define ES_GENERATED_INSPECT_PVH_INSPECT_H

#include "generated/pvh_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_pvh_start_info_shape;

static inline void es_inspect_pvh_start_info(struct es_inspect *inspect, const char *name,
                                             const struct es_pvh_start_info *value) {
  es_inspect_shape(inspect, name, &es_pvh_start_info_shape, value, 0);
}

extern const struct es_shape es_pvh_memory_map_entry_shape;

static inline void es_inspect_pvh_memory_map_entry(struct es_inspect *inspect, const char *name,
                                                   const struct es_pvh_memory_map_entry *value) {
  es_inspect_shape(inspect, name, &es_pvh_memory_map_entry_shape, value, 0);
}

extern const struct es_shape_spec es_pvh_shapes;

#endif
