/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator.
 * How what tpm-tis describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_TIS_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_TIS_INSPECT_H

#include "generated/tpm_tis_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_tis_shape;

static inline void es_inspect_tpm_tis(struct es_inspect *inspect, const char *name, const struct es_tpm_tis *value) {
  es_inspect_shape(inspect, name, &es_tpm_tis_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_tis_shapes;

#endif
