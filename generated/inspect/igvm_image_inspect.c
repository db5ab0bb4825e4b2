/* Generated from specs/igvm/image.yaml; change that and run python3 -m generator. */
#include "generated/inspect/igvm_image_inspect.h"

#include "generated/igvm_image_spec.h"

const struct es_shape_spec es_igvm_image_shapes = {
    .spec = &es_igvm_image_spec,
};
