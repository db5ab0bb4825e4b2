/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator.
 * How what tpm-crb describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_CRB_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_CRB_INSPECT_H

#include "generated/tpm_crb_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_crb_shape;

static inline void es_inspect_tpm_crb(struct es_inspect *inspect, const char *name, const struct es_tpm_crb *value) {
  es_inspect_shape(inspect, name, &es_tpm_crb_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_crb_shapes;

#endif
