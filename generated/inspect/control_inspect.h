/* Generated from specs/process/control.yaml; change that and run python3 -m generator.
 * How what control describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_CONTROL_INSPECT_H
#define ES_GENERATED_INSPECT_CONTROL_INSPECT_H

#include "generated/control_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_control_request_shape;

static inline void es_inspect_control_request(struct es_inspect *inspect, const char *name,
                                              const struct es_control_request *value) {
  es_inspect_shape(inspect, name, &es_control_request_shape, value, 0);
}

extern const struct es_shape es_control_answer_shape;

static inline void es_inspect_control_answer(struct es_inspect *inspect, const char *name,
                                             const struct es_control_answer *value) {
  es_inspect_shape(inspect, name, &es_control_answer_shape, value, 0);
}

extern const struct es_shape_spec es_control_shapes;

#endif
