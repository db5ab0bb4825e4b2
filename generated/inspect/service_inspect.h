/* Generated from specs/process/service.yaml; change that and run python3 -m generator.
 * How what service describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_SERVICE_INSPECT_H
#define ES_GENERATED_INSPECT_SERVICE_INSPECT_H

#include "runtime/shape.h"

extern const struct es_shape_spec es_service_shapes;

#endif
