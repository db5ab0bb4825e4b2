/* Generated from specs/process/tpm-ring.yaml; change that and run python3 -m generator.
 * How what tpm-ring describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_RING_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_RING_INSPECT_H

#include "generated/tpm_ring_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_ring_memory_shape;

static inline void es_inspect_tpm_ring_memory(struct es_inspect *inspect, const char *name,
                                              const struct es_tpm_ring_memory *value) {
  es_inspect_shape(inspect, name, &es_tpm_ring_memory_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_ring_shapes;

#endif
