/* Generated from specs/igvm/manifest.yaml; change that and run python3 -m generator. */
#include "generated/inspect/igvm_manifest_inspect.h"

#include "generated/igvm_manifest_spec.h"

const struct es_shape_spec es_igvm_manifest_shapes = {
    .spec = &es_igvm_manifest_spec,
};
