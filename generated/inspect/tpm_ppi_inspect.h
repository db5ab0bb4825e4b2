/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator.
 * How what tpm-ppi describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_PPI_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_PPI_INSPECT_H

#include "generated/tpm_ppi_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_ppi_shape;

static inline void es_inspect_tpm_ppi(struct es_inspect *inspect, const char *name, const struct es_tpm_ppi *value) {
  es_inspect_shape(inspect, name, &es_tpm_ppi_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_ppi_shapes;

#endif
