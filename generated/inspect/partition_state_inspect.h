/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator.
 * How what partition-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_PARTITION_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_PARTITION_STATE_INSPECT_H

#include "generated/partition_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_partition_state_machine_shape;

static inline void es_inspect_partition_state_machine(struct es_inspect *inspect, const char *name,
                                                      const struct es_partition_state_machine *value) {
  es_inspect_shape(inspect, name, &es_partition_state_machine_shape, value, 0);
}

extern const struct es_shape es_partition_state_overlay_shape;

static inline void es_inspect_partition_state_overlay(struct es_inspect *inspect, const char *name,
                                                      const struct es_partition_state_overlay *value) {
  es_inspect_shape(inspect, name, &es_partition_state_overlay_shape, value, 0);
}

extern const struct es_shape es_partition_state_message_shape;

static inline void es_inspect_partition_state_message(struct es_inspect *inspect, const char *name,
                                                      const struct es_partition_state_message *value) {
  es_inspect_shape(inspect, name, &es_partition_state_message_shape, value, 0);
}

extern const struct es_shape es_partition_state_timer_shape;

static inline void es_inspect_partition_state_timer(struct es_inspect *inspect, const char *name,
                                                    const struct es_partition_state_timer *value) {
  es_inspect_shape(inspect, name, &es_partition_state_timer_shape, value, 0);
}

extern const struct es_shape es_partition_state_crash_shape;

static inline void es_inspect_partition_state_crash(struct es_inspect *inspect, const char *name,
                                                    const struct es_partition_state_crash *value) {
  es_inspect_shape(inspect, name, &es_partition_state_crash_shape, value, 0);
}

extern const struct es_shape_spec es_partition_state_shapes;

#endif
