/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator.
 * How what hyperv-msr describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_HYPERV_MSR_INSPECT_H
#define ES_GENERATED_INSPECT_HYPERV_MSR_INSPECT_H

#include "generated/hyperv_msr_intercepts.h"
#include "runtime/shape.h"

extern const struct es_shape es_hyperv_msr_vp_shape;

static inline void es_inspect_hyperv_msr_vp(struct es_inspect *inspect, const char *name,
                                            const struct es_hyperv_msr_vp *value) {
  es_inspect_shape(inspect, name, &es_hyperv_msr_vp_shape, value, 0);
}

extern const struct es_shape es_hyperv_msr_vm_shape;

static inline void es_inspect_hyperv_msr_vm(struct es_inspect *inspect, const char *name,
                                            const struct es_hyperv_msr_vm *value) {
  es_inspect_shape(inspect, name, &es_hyperv_msr_vm_shape, value, 0);
}

extern const struct es_shape_field es_hyperv_msr_reset_word;

static inline void es_inspect_hyperv_msr_reset_word(struct es_inspect *inspect, const char *name,
                                                    const uint64_t *value) {
  es_inspect_word(inspect, name, &es_hyperv_msr_reset_word, *value);
}

extern const struct es_shape_field es_hyperv_msr_stimer_config_word;

static inline void es_inspect_hyperv_msr_stimer_config_word(struct es_inspect *inspect, const char *name,
                                                            const uint64_t *value) {
  es_inspect_word(inspect, name, &es_hyperv_msr_stimer_config_word, *value);
}

extern const struct es_shape_field es_hyperv_msr_crash_control_word;

static inline void es_inspect_hyperv_msr_crash_control_word(struct es_inspect *inspect, const char *name,
                                                            const uint64_t *value) {
  es_inspect_word(inspect, name, &es_hyperv_msr_crash_control_word, *value);
}

extern const struct es_shape_spec es_hyperv_msr_shapes;

#endif
