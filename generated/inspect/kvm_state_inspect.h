/* Generated from specs/process/kvm-state.yaml; change that and run python3 -m generator.
 * How what kvm-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_KVM_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_KVM_STATE_INSPECT_H

#include "generated/kvm_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_kvm_state_general_shape;

static inline void es_inspect_kvm_state_general(struct es_inspect *inspect, const char *name,
                                                const struct es_kvm_state_general *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_general_shape, value, 0);
}

extern const struct es_shape es_kvm_state_segment_shape;

static inline void es_inspect_kvm_state_segment(struct es_inspect *inspect, const char *name,
                                                const struct es_kvm_state_segment *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_segment_shape, value, 0);
}

extern const struct es_shape es_kvm_state_table_shape;

static inline void es_inspect_kvm_state_table(struct es_inspect *inspect, const char *name,
                                              const struct es_kvm_state_table *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_table_shape, value, 0);
}

extern const struct es_shape es_kvm_state_special_shape;

static inline void es_inspect_kvm_state_special(struct es_inspect *inspect, const char *name,
                                                const struct es_kvm_state_special *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_special_shape, value, 0);
}

extern const struct es_shape es_kvm_state_debug_shape;

static inline void es_inspect_kvm_state_debug(struct es_inspect *inspect, const char *name,
                                              const struct es_kvm_state_debug *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_debug_shape, value, 0);
}

extern const struct es_shape es_kvm_state_exception_shape;

static inline void es_inspect_kvm_state_exception(struct es_inspect *inspect, const char *name,
                                                  const struct es_kvm_state_exception *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_exception_shape, value, 0);
}

extern const struct es_shape es_kvm_state_events_shape;

static inline void es_inspect_kvm_state_events(struct es_inspect *inspect, const char *name,
                                               const struct es_kvm_state_events *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_events_shape, value, 0);
}

extern const struct es_shape es_kvm_state_processor_shape;

static inline void es_inspect_kvm_state_processor(struct es_inspect *inspect, const char *name,
                                                  const struct es_kvm_state_processor *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_processor_shape, value, 0);
}

extern const struct es_shape es_kvm_state_extended_state_shape;

static inline void es_inspect_kvm_state_extended_state(struct es_inspect *inspect, const char *name,
                                                       const struct es_kvm_state_extended_state *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_extended_state_shape, value, 0);
}

extern const struct es_shape es_kvm_state_model_specific_numbers_shape;

static inline void
es_inspect_kvm_state_model_specific_numbers(struct es_inspect *inspect, const char *name,
                                            const struct es_kvm_state_model_specific_numbers *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_model_specific_numbers_shape, value, 0);
}

extern const struct es_shape es_kvm_state_model_specific_values_shape;

static inline void es_inspect_kvm_state_model_specific_values(struct es_inspect *inspect, const char *name,
                                                              const struct es_kvm_state_model_specific_values *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_model_specific_values_shape, value, 0);
}

extern const struct es_shape es_kvm_state_machine_shape;

static inline void es_inspect_kvm_state_machine(struct es_inspect *inspect, const char *name,
                                                const struct es_kvm_state_machine *value) {
  es_inspect_shape(inspect, name, &es_kvm_state_machine_shape, value, 0);
}

extern const struct es_shape_spec es_kvm_state_shapes;

#endif
