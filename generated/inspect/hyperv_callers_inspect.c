/* Generated from specs/hyperv/hyperv-callers.yaml; change that and run python3 -m generator. */
#include "generated/inspect/hyperv_callers_inspect.h"

#include "generated/hyperv_callers_spec.h"

const struct es_shape_spec es_hyperv_callers_shapes = {
    .spec = &es_hyperv_callers_spec,
};
