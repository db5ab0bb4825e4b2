/* Generated from specs/state/stream.yaml; change that and run python3 -m generator.
 * How what state-stream describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_STATE_STREAM_INSPECT_H
#define ES_GENERATED_INSPECT_STATE_STREAM_INSPECT_H

#include "generated/state_stream_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_state_stream_header_shape;

static inline void es_inspect_state_stream_header(struct es_inspect *inspect, const char *name,
                                                  const struct es_state_stream_header *value) {
  es_inspect_shape(inspect, name, &es_state_stream_header_shape, value, 0);
}

extern const struct es_shape es_state_stream_record_shape;

static inline void es_inspect_state_stream_record(struct es_inspect *inspect, const char *name,
                                                  const struct es_state_stream_record *value) {
  es_inspect_shape(inspect, name, &es_state_stream_record_shape, value, 0);
}

extern const struct es_shape es_state_stream_field_shape;

static inline void es_inspect_state_stream_field(struct es_inspect *inspect, const char *name,
                                                 const struct es_state_stream_field *value) {
  es_inspect_shape(inspect, name, &es_state_stream_field_shape, value, 0);
}

extern const struct es_shape es_state_stream_spec_shape;

static inline void es_inspect_state_stream_spec(struct es_inspect *inspect, const char *name,
                                                const struct es_state_stream_spec *value) {
  es_inspect_shape(inspect, name, &es_state_stream_spec_shape, value, 0);
}

extern const struct es_shape es_state_stream_end_shape;

static inline void es_inspect_state_stream_end(struct es_inspect *inspect, const char *name,
                                               const struct es_state_stream_end *value) {
  es_inspect_shape(inspect, name, &es_state_stream_end_shape, value, 0);
}

extern const struct es_shape_spec es_state_stream_shapes;

#endif
