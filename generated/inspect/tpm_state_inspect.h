/* Generated from specs/process/tpm-state.yaml; change that and run python3 -m generator.
 * How what tpm-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_STATE_INSPECT_H

#include "generated/tpm_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_state_seal_shape;

static inline void es_inspect_tpm_state_seal(struct es_inspect *inspect, const char *name,
                                             const struct es_tpm_state_seal *value) {
  es_inspect_shape(inspect, name, &es_tpm_state_seal_shape, value, 0);
}

extern const struct es_shape es_tpm_state_slot_shape;

static inline void es_inspect_tpm_state_slot(struct es_inspect *inspect, const char *name,
                                             const struct es_tpm_state_slot *value) {
  es_inspect_shape(inspect, name, &es_tpm_state_slot_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_state_shapes;

#endif
