/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator.
 * How what remote-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_REMOTE_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_REMOTE_STATE_INSPECT_H

#include "generated/remote_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_remote_state_processor_shape;

static inline void es_inspect_remote_state_processor(struct es_inspect *inspect, const char *name,
                                                     const struct es_remote_state_processor *value) {
  es_inspect_shape(inspect, name, &es_remote_state_processor_shape, value, 0);
}

extern const struct es_shape_spec es_remote_state_shapes;

#endif
