/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator.
 * How what storage-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_STORAGE_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_STORAGE_STATE_INSPECT_H

#include "generated/storage_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_storage_state_controller_shape;

static inline void es_inspect_storage_state_controller(struct es_inspect *inspect, const char *name,
                                                       const struct es_storage_state_controller *value) {
  es_inspect_shape(inspect, name, &es_storage_state_controller_shape, value, 0);
}

extern const struct es_shape es_storage_state_channel_shape;

static inline void es_inspect_storage_state_channel(struct es_inspect *inspect, const char *name,
                                                    const struct es_storage_state_channel *value) {
  es_inspect_shape(inspect, name, &es_storage_state_channel_shape, value, 0);
}

extern const struct es_shape es_storage_state_unit_shape;

static inline void es_inspect_storage_state_unit(struct es_inspect *inspect, const char *name,
                                                 const struct es_storage_state_unit *value) {
  es_inspect_shape(inspect, name, &es_storage_state_unit_shape, value, 0);
}

extern const struct es_shape es_storage_state_unit_memory_shape;

static inline void es_inspect_storage_state_unit_memory(struct es_inspect *inspect, const char *name,
                                                        const struct es_storage_state_unit_memory *value) {
  es_inspect_shape(inspect, name, &es_storage_state_unit_memory_shape, value, 0);
}

extern const struct es_shape es_storage_state_answer_shape;

static inline void es_inspect_storage_state_answer(struct es_inspect *inspect, const char *name,
                                                   const struct es_storage_state_answer *value) {
  es_inspect_shape(inspect, name, &es_storage_state_answer_shape, value, 0);
}

extern const struct es_shape_spec es_storage_state_shapes;

#endif
