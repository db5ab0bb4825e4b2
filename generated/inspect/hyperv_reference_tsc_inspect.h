/* Generated from specs/hyperv/hyperv-reference-tsc.yaml; change that and run python3 -m generator.
 * How what hyperv-reference-tsc describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_HYPERV_REFERENCE_TSC_INSPECT_H
#define ES_GENERATED_INSPECT_HYPERV_REFERENCE_TSC_INSPECT_H

#include "generated/hyperv_reference_tsc_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_hyperv_reference_tsc_page_shape;

static inline void es_inspect_hyperv_reference_tsc_page(struct es_inspect *inspect, const char *name,
                                                        const struct es_hyperv_reference_tsc_page *value) {
  es_inspect_shape(inspect, name, &es_hyperv_reference_tsc_page_shape, value, 0);
}

extern const struct es_shape_spec es_hyperv_reference_tsc_shapes;

#endif
