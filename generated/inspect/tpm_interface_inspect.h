/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * How what tpm-interface describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_INTERFACE_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_INTERFACE_INSPECT_H

#include "generated/tpm_interface_machine.h"
#include "runtime/shape.h"

extern const struct es_shape_machine es_tpm_interface_locality_machine;

static inline void es_inspect_tpm_interface_locality(struct es_inspect *inspect, const char *name,
                                                     const struct es_tpm_interface_locality *value) {
  es_inspect_machine(inspect, name, &es_tpm_interface_locality_machine, (unsigned)value->state);
}

extern const struct es_shape_machine es_tpm_interface_crb_machine;

static inline void es_inspect_tpm_interface_crb(struct es_inspect *inspect, const char *name,
                                                const struct es_tpm_interface_crb *value) {
  es_inspect_machine(inspect, name, &es_tpm_interface_crb_machine, (unsigned)value->state);
}

extern const struct es_shape_machine es_tpm_interface_tis_machine;

static inline void es_inspect_tpm_interface_tis(struct es_inspect *inspect, const char *name,
                                                const struct es_tpm_interface_tis *value) {
  es_inspect_machine(inspect, name, &es_tpm_interface_tis_machine, (unsigned)value->state);
}

extern const struct es_shape_spec es_tpm_interface_shapes;

#endif
