/* Generated from specs/targets/kvm-x86-64.yaml; change that and run python3 -m generator. */
#include "generated/inspect/kvm_x86_64_inspect.h"

#include "generated/kvm_x86_64_spec.h"

const struct es_shape_spec es_kvm_x86_64_shapes = {
    .spec = &es_kvm_x86_64_spec,
};
