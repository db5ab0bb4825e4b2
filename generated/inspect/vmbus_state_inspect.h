/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator.
 * How what vmbus-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_VMBUS_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_VMBUS_STATE_INSPECT_H

#include "generated/vmbus_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_vmbus_state_server_shape;

static inline void es_inspect_vmbus_state_server(struct es_inspect *inspect, const char *name,
                                                 const struct es_vmbus_state_server *value) {
  es_inspect_shape(inspect, name, &es_vmbus_state_server_shape, value, 0);
}

extern const struct es_shape es_vmbus_state_channel_shape;

static inline void es_inspect_vmbus_state_channel(struct es_inspect *inspect, const char *name,
                                                  const struct es_vmbus_state_channel *value) {
  es_inspect_shape(inspect, name, &es_vmbus_state_channel_shape, value, 0);
}

extern const struct es_shape es_vmbus_state_gpadl_shape;

static inline void es_inspect_vmbus_state_gpadl(struct es_inspect *inspect, const char *name,
                                                const struct es_vmbus_state_gpadl *value) {
  es_inspect_shape(inspect, name, &es_vmbus_state_gpadl_shape, value, 0);
}

extern const struct es_shape es_vmbus_state_message_in_shape;

static inline void es_inspect_vmbus_state_message_in(struct es_inspect *inspect, const char *name,
                                                     const struct es_vmbus_state_message_in *value) {
  es_inspect_shape(inspect, name, &es_vmbus_state_message_in_shape, value, 0);
}

extern const struct es_shape es_vmbus_state_message_out_shape;

static inline void es_inspect_vmbus_state_message_out(struct es_inspect *inspect, const char *name,
                                                      const struct es_vmbus_state_message_out *value) {
  es_inspect_shape(inspect, name, &es_vmbus_state_message_out_shape, value, 0);
}

extern const struct es_shape_spec es_vmbus_state_shapes;

#endif
