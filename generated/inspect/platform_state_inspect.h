/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator.
 * How what platform-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_PLATFORM_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_PLATFORM_STATE_INSPECT_H

#include "generated/platform_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_platform_state_serial_shape;

static inline void es_inspect_platform_state_serial(struct es_inspect *inspect, const char *name,
                                                    const struct es_platform_state_serial *value) {
  es_inspect_shape(inspect, name, &es_platform_state_serial_shape, value, 0);
}

extern const struct es_shape es_platform_state_serial_input_shape;

static inline void es_inspect_platform_state_serial_input(struct es_inspect *inspect, const char *name,
                                                          const struct es_platform_state_serial_input *value) {
  es_inspect_shape(inspect, name, &es_platform_state_serial_input_shape, value, 0);
}

extern const struct es_shape es_platform_state_clock_shape;

static inline void es_inspect_platform_state_clock(struct es_inspect *inspect, const char *name,
                                                   const struct es_platform_state_clock *value) {
  es_inspect_shape(inspect, name, &es_platform_state_clock_shape, value, 0);
}

extern const struct es_shape es_platform_state_interrupt_lines_shape;

static inline void es_inspect_platform_state_interrupt_lines(struct es_inspect *inspect, const char *name,
                                                             const struct es_platform_state_interrupt_lines *value) {
  es_inspect_shape(inspect, name, &es_platform_state_interrupt_lines_shape, value, 0);
}

extern const struct es_shape_spec es_platform_state_shapes;

#endif
