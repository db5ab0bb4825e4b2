/* Generated from specs/hyperv/hyperv-callers.yaml; change that and run python3 -m generator.
 * How what hyperv-callers describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_HYPERV_CALLERS_INSPECT_H
#define ES_GENERATED_INSPECT_HYPERV_CALLERS_INSPECT_H

#include "runtime/shape.h"

extern const struct es_shape_spec es_hyperv_callers_shapes;

#endif
