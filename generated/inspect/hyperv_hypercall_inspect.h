/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator.
 * How what hyperv-hypercall describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_HYPERV_HYPERCALL_INSPECT_H
#define ES_GENERATED_INSPECT_HYPERV_HYPERCALL_INSPECT_H

#include "generated/hyperv_hypercall_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_hyperv_hypercall_post_message_input_shape;

static inline void
es_inspect_hyperv_hypercall_post_message_input(struct es_inspect *inspect, const char *name,
                                               const struct es_hyperv_hypercall_post_message_input *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_post_message_input_shape, value, 0);
}

extern const struct es_shape es_hyperv_hypercall_signal_event_input_shape;

static inline void
es_inspect_hyperv_hypercall_signal_event_input(struct es_inspect *inspect, const char *name,
                                               const struct es_hyperv_hypercall_signal_event_input *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_signal_event_input_shape, value, 0);
}

extern const struct es_shape es_hyperv_hypercall_long_spin_wait_input_shape;

static inline void
es_inspect_hyperv_hypercall_long_spin_wait_input(struct es_inspect *inspect, const char *name,
                                                 const struct es_hyperv_hypercall_long_spin_wait_input *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_long_spin_wait_input_shape, value, 0);
}

extern const struct es_shape es_hyperv_hypercall_partition_id_output_shape;

static inline void
es_inspect_hyperv_hypercall_partition_id_output(struct es_inspect *inspect, const char *name,
                                                const struct es_hyperv_hypercall_partition_id_output *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_partition_id_output_shape, value, 0);
}

extern const struct es_shape es_hyperv_hypercall_capabilities_output_shape;

static inline void
es_inspect_hyperv_hypercall_capabilities_output(struct es_inspect *inspect, const char *name,
                                                const struct es_hyperv_hypercall_capabilities_output *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_capabilities_output_shape, value, 0);
}

extern const struct es_shape es_hyperv_hypercall_vp_registers_input_shape;

static inline void
es_inspect_hyperv_hypercall_vp_registers_input(struct es_inspect *inspect, const char *name,
                                               const struct es_hyperv_hypercall_vp_registers_input *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_vp_registers_input_shape, value, 0);
}

extern const struct es_shape es_hyperv_hypercall_vp_register_name_shape;

static inline void
es_inspect_hyperv_hypercall_vp_register_name(struct es_inspect *inspect, const char *name,
                                             const struct es_hyperv_hypercall_vp_register_name *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_vp_register_name_shape, value, 0);
}

extern const struct es_shape es_hyperv_hypercall_vp_register_value_shape;

static inline void
es_inspect_hyperv_hypercall_vp_register_value(struct es_inspect *inspect, const char *name,
                                              const struct es_hyperv_hypercall_vp_register_value *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_vp_register_value_shape, value, 0);
}

extern const struct es_shape es_hyperv_hypercall_vp_register_assignment_shape;

static inline void
es_inspect_hyperv_hypercall_vp_register_assignment(struct es_inspect *inspect, const char *name,
                                                   const struct es_hyperv_hypercall_vp_register_assignment *value) {
  es_inspect_shape(inspect, name, &es_hyperv_hypercall_vp_register_assignment_shape, value, 0);
}

extern const struct es_shape_spec es_hyperv_hypercall_shapes;

#endif
