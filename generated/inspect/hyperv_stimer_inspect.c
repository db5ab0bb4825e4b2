/* Generated from specs/hyperv/hyperv-stimer.yaml; change that and run python3 -m generator. */
#include "generated/inspect/hyperv_stimer_inspect.h"

#include "generated/hyperv_stimer_spec.h"

const struct es_shape_spec es_hyperv_stimer_shapes = {
    .spec = &es_hyperv_stimer_spec,
};
