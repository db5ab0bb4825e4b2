/* Generated from specs/hyperv/hyperv-callers.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of hyperv-callers. */
#include "generated/hyperv_callers_spec.h"
#include "generated/hyperv_callers_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_trust_level[] = {
    {0u, "vtl0"},
    /* 3 in all */
    {1u, "vtl1"},
    {2u, "vtl2"},
};

static const struct es_fuzz_name values_of_isolation[] = {
    {0u, "none"},
    /* 4 in all */
    {1u, "vbs"},
    {2u, "snp"},
    {3u, "tdx"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "trust-level",
        .name32 = es_hyperv_callers_trust_level_name,
        .known32 = es_hyperv_callers_trust_level_known,
        .values = values_of_trust_level,
        .value_count = 3,
    },
    {
        .name = "isolation",
        .name32 = es_hyperv_callers_isolation_name,
        .known32 = es_hyperv_callers_isolation_known,
        .values = values_of_isolation,
        .value_count = 4,
    },
};

extern const struct es_fuzz_spec es_fuzz_hyperv_callers;

const struct es_fuzz_spec es_fuzz_hyperv_callers = {
    .name = "hyperv-callers",
    .spec = &es_hyperv_callers_spec,
    .enums = enums,
    .enum_count = 2,
};
