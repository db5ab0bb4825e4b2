/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator.
 * How what tpm-interface-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_INTERFACE_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_INTERFACE_STATE_INSPECT_H

#include "generated/tpm_interface_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_interface_state_command_shape;

static inline void es_inspect_tpm_interface_state_command(struct es_inspect *inspect, const char *name,
                                                          const struct es_tpm_interface_state_command *value) {
  es_inspect_shape(inspect, name, &es_tpm_interface_state_command_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_interface_state_shapes;

#endif
