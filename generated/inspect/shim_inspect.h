/* Generated from specs/igvm/shim.yaml; change that and run python3 -m generator.
 * How what shim describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_SHIM_INSPECT_H
#define ES_GENERATED_INSPECT_SHIM_INSPECT_H

#include "generated/inspect/linux_boot_inspect.h"
#include "generated/shim_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_shim_range_shape;

static inline void es_inspect_shim_range(struct es_inspect *inspect, const char *name,
                                         const struct es_shim_range *value) {
  es_inspect_shape(inspect, name, &es_shim_range_shape, value, 0);
}

extern const struct es_shape es_shim_parameters_shape;

static inline void es_inspect_shim_parameters(struct es_inspect *inspect, const char *name,
                                              const struct es_shim_parameters *value) {
  es_inspect_shape(inspect, name, &es_shim_parameters_shape, value, 0);
}

extern const struct es_shape es_shim_memory_map_entry_shape;

static inline void es_inspect_shim_memory_map_entry(struct es_inspect *inspect, const char *name,
                                                    const struct es_shim_memory_map_entry *value) {
  es_inspect_shape(inspect, name, &es_shim_memory_map_entry_shape, value, 0);
}

extern const struct es_shape es_shim_processor_count_shape;

static inline void es_inspect_shim_processor_count(struct es_inspect *inspect, const char *name,
                                                   const struct es_shim_processor_count *value) {
  es_inspect_shape(inspect, name, &es_shim_processor_count_shape, value, 0);
}

extern const struct es_shape es_shim_hash_shape;

static inline void es_inspect_shim_hash(struct es_inspect *inspect, const char *name,
                                        const struct es_shim_hash *value) {
  es_inspect_shape(inspect, name, &es_shim_hash_shape, value, 0);
}

extern const struct es_shape es_shim_hash_list_shape;

static inline void es_inspect_shim_hash_list(struct es_inspect *inspect, const char *name,
                                             const struct es_shim_hash_list *value) {
  es_inspect_shape(inspect, name, &es_shim_hash_list_shape, value, 0);
}

extern const struct es_shape es_shim_log_shape;

static inline void es_inspect_shim_log(struct es_inspect *inspect, const char *name, const struct es_shim_log *value) {
  es_inspect_shape(inspect, name, &es_shim_log_shape, value, 0);
}

extern const struct es_shape_spec es_shim_shapes;

#endif
