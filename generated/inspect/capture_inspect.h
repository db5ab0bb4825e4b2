/* Generated from specs/process/capture.yaml; change that and run python3 -m generator.
 * How what capture describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_CAPTURE_INSPECT_H
#define ES_GENERATED_INSPECT_CAPTURE_INSPECT_H

#include "generated/capture_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_capture_packet_shape;

static inline void es_inspect_capture_packet(struct es_inspect *inspect, const char *name,
                                             const struct es_capture_packet *value) {
  es_inspect_shape(inspect, name, &es_capture_packet_shape, value, 0);
}

extern const struct es_shape es_capture_call_registers_shape;

static inline void es_inspect_capture_call_registers(struct es_inspect *inspect, const char *name,
                                                     const struct es_capture_call_registers *value) {
  es_inspect_shape(inspect, name, &es_capture_call_registers_shape, value, 0);
}

extern const struct es_shape es_capture_hypercall_shape;

static inline void es_inspect_capture_hypercall(struct es_inspect *inspect, const char *name,
                                                const struct es_capture_hypercall *value) {
  es_inspect_shape(inspect, name, &es_capture_hypercall_shape, value, 0);
}

extern const struct es_shape_spec es_capture_shapes;

#endif
