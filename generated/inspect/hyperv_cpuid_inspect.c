/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator. */
#include "generated/inspect/hyperv_cpuid_inspect.h"

#include "generated/hyperv_cpuid_spec.h"

const struct es_shape_spec es_hyperv_cpuid_shapes = {
    .spec = &es_hyperv_cpuid_spec,
};
