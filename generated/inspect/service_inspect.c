/* Generated from specs/process/service.yaml; change that and run python3 -m generator. */
#include "generated/inspect/service_inspect.h"

#include "generated/service_spec.h"

const struct es_shape_spec es_service_shapes = {
    .spec = &es_service_spec,
};
