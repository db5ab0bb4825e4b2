/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator. */
#include "generated/inspect/hyperv_cpuid_inspect.h"

#include "generated/hyperv_cpuid_spec.h"

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_hyperv_cpuid_events_total",
        .help = "Hypervisor CPUID leaves, and what is changed in the native ones. Leaves of the host in "
                "0x40000000..0x4000ffff are dropped, these stand in their place. Reserved leaves are given as "
                "zeros because a missing leaf on some processors answers with another leaf's values.",
    },
};

static const struct es_shape_metric es_hyperv_cpuid_metrics[ES_HYPERV_CPUID_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "event=\"features.isolation.others\"",
    },
    {
        .family = &families[0],
        .labels = "event=\"isolation.others\"",
    },
};

const struct es_shape_spec es_hyperv_cpuid_shapes = {
    .spec = &es_hyperv_cpuid_spec,
    .metrics = es_hyperv_cpuid_metrics,
};
