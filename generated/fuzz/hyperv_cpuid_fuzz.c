/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of hyperv-cpuid. */
#include "generated/hyperv_cpuid_intercepts.h"
#include "generated/hyperv_cpuid_spec.h"
#include "generated/hyperv_cpuid_wire.h"

#include "tests/fuzz/harness.h"

/* specs/hyperv/hyperv-cpuid.yaml:30 */
uint32_t es_hyperv_cpuid_query_synthetic_timers(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 0u);
}

/* specs/hyperv/hyperv-cpuid.yaml:36 */
uint32_t es_hyperv_cpuid_query_invariant_tsc(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 1u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 1u);
}

/* specs/hyperv/hyperv-cpuid.yaml:54 */
uint32_t es_hyperv_cpuid_query_physical_address_bits(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 2u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 2u);
}

/* specs/hyperv/hyperv-cpuid.yaml:57 */
uint32_t es_hyperv_cpuid_query_processor_limit(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 3u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 3u);
}

/* specs/hyperv/hyperv-cpuid.yaml:70 */
uint32_t es_hyperv_cpuid_query_isolation(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 4u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 4u);
}

/* specs/hyperv/hyperv-cpuid.yaml:81 */
uint32_t es_hyperv_cpuid_query_topology_count(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 5u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 5u);
}

/* specs/hyperv/hyperv-cpuid.yaml:82 */
uint32_t es_hyperv_cpuid_query_apic_id(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 6u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 6u);
}

/* specs/hyperv/hyperv-cpuid.yaml:88 */
uint32_t es_hyperv_cpuid_query_tsc_deadline(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 7u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 7u);
}

/* specs/hyperv/hyperv-cpuid.yaml:92 */
uint32_t es_hyperv_cpuid_query_several_processors(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 8u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 8u);
}

/* specs/hyperv/hyperv-cpuid.yaml:101 */
uint32_t es_hyperv_cpuid_query_cores_minus_one(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 9u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 9u);
}

/* specs/hyperv/hyperv-cpuid.yaml:116 */
uint32_t es_hyperv_cpuid_query_topology_shift(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  es_fuzz_called(owner, 10u, 0, 0);
  (void)vp;
  return (uint32_t)es_fuzz_value(owner, 10u);
}

static const char *const by_hand[] = {
    "es_hyperv_cpuid_query_synthetic_timers",
    /* 11 in all */
    "es_hyperv_cpuid_query_invariant_tsc",
    "es_hyperv_cpuid_query_physical_address_bits",
    "es_hyperv_cpuid_query_processor_limit",
    "es_hyperv_cpuid_query_isolation",
    "es_hyperv_cpuid_query_topology_count",
    "es_hyperv_cpuid_query_apic_id",
    "es_hyperv_cpuid_query_tsc_deadline",
    "es_hyperv_cpuid_query_several_processors",
    "es_hyperv_cpuid_query_cores_minus_one",
    "es_hyperv_cpuid_query_topology_shift",
};

static const struct es_fuzz_leaf_bit bits_of_features[] = {
    {1, 0x400000u, 0x400000u, true, false, {.levels = UINT64_MAX, .isolations = 14u}},
    {3, 0x80000u, 0x80000u, true, true, {.levels = UINT64_MAX, .isolations = UINT64_MAX}},
};

static const struct es_fuzz_leaf leaves[] = {
    {
        .name = "maximum",
        .low = 0x40000000u,
        .high = 0x40000000u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0x4000000bu, 0x7263694du, 0x666f736fu, 0x76482074u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "interface",
        .low = 0x40000001u,
        .high = 0x40000001u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0x31237648u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "version",
        .low = 0x40000002u,
        .high = 0x40000002u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0x4f7cu, 0xa0000u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "features",
        .low = 0x40000003u,
        .high = 0x40000003u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0xae6u, 48u, 0u, 0x500u},
        .known = {0xffff7ff7u, 0xffbfffffu, 0xffffffffu, 0xfff7ffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
        .bits = bits_of_features,
        .bit_count = 2,
    },
    {
        .name = "recommendations",
        .low = 0x40000004u,
        .high = 0x40000004u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {544u, 0xffffffffu, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffff80u, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "limits",
        .low = 0x40000005u,
        .high = 0x40000005u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0u, 0u, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "hardware-features",
        .low = 0x40000006u,
        .high = 0x40000006u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "cpu-management",
        .low = 0x40000007u,
        .high = 0x40000007u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "shared-virtual-memory",
        .low = 0x40000008u,
        .high = 0x40000008u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "nested-features",
        .low = 0x40000009u,
        .high = 0x40000009u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "nested-optimizations",
        .low = 0x4000000au,
        .high = 0x4000000au,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "reserved-b",
        .low = 0x4000000bu,
        .high = 0x4000000bu,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "isolation",
        .low = 0x4000000cu,
        .high = 0x4000000cu,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {1u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xfffffff0u, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = 14u},
        .asks = false,
    },
    {
        .name = "virtualization-stack",
        .low = 0x40000080u,
        .high = 0x40000080u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "virtualization-stack-interface",
        .low = 0x40000081u,
        .high = 0x40000081u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "virtualization-stack-properties",
        .low = 0x40000082u,
        .high = 0x40000082u,
        .subleaf = ES_FUZZ_NONE,
        .host = false,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-features",
        .low = 1u,
        .high = 1u,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0x80200000u, 0u},
        .known = {0u, 0u, 0x80200028u, 0u},
        .kept = {0xffffffffu, 0xffffu, 0x7edfffd7u, 0xefffffffu},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-caches",
        .low = 4u,
        .high = 4u,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0x3ffc000u, 0u, 0u, 0u},
        .kept = {0x3fffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-monitor",
        .low = 5u,
        .high = 5u,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-performance",
        .low = 10u,
        .high = 10u,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-topology",
        .low = 11u,
        .high = 11u,
        .subleaf = 0u,
        .host = true,
        .fixed = {0u, 1u, 256u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0u},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-topology-core",
        .low = 11u,
        .high = 11u,
        .subleaf = 1u,
        .host = true,
        .fixed = {0u, 0u, 513u, 0u},
        .known = {0u, 0u, 0xffffffffu, 0u},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-extended-state",
        .low = 13u,
        .high = 13u,
        .subleaf = 0u,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0u, 0u, 0u, 0u},
        .kept = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-topology-v2",
        .low = 31u,
        .high = 31u,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-extended",
        .low = 0x80000001u,
        .high = 0x80000001u,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0u, 0u, 4u, 0u},
        .kept = {0xffffffffu, 0xffffffffu, 0xfffffffbu, 0xffffffffu},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-power",
        .low = 0x80000007u,
        .high = 0x80000007u,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xfffffeffu},
        .kept = {0u, 0u, 0u, 256u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-sizes",
        .low = 0x80000008u,
        .high = 0x80000008u,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0u, 0u, 0u, 0u},
        .kept = {0xffffffffu, 0xffffffffu, 0xffff0f00u, 0xffffffffu},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-svm",
        .low = 0x8000000au,
        .high = 0x8000000au,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .kept = {0u, 0u, 0u, 0u},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-cache-properties",
        .low = 0x8000001du,
        .high = 0x8000001du,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0x3ffc000u, 0u, 0u, 0u},
        .kept = {0xfc003fffu, 0xffffffffu, 0xffffffffu, 0xffffffffu},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
    {
        .name = "native-apic",
        .low = 0x8000001eu,
        .high = 0x8000001eu,
        .subleaf = ES_FUZZ_NONE,
        .host = true,
        .fixed = {0u, 0u, 0u, 0u},
        .known = {0u, 0xff00u, 0x7ffu, 0u},
        .kept = {0u, 0xffff0000u, 0xfffff800u, 0xffffffffu},
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .asks = false,
    },
};

static const struct es_fuzz_range drops[] = {
    {0x40000000u, 0x4000ffffu},
};

static const struct es_caller all_callers[] = {
    {0, 0},
    /* 5 in all */
    {0, 1},
    {0, 2},
    {0, 3},
    {64, 64},
};

static size_t fill_leaves(void *owner, const struct es_caller *caller, struct es_cpuid_entry *out, size_t room) {
  return es_hyperv_cpuid_fill(owner, 0, caller, out, room);
}

static bool mask_leaf(void *owner, const struct es_caller *caller, struct es_cpuid_entry *host) {
  return es_hyperv_cpuid_mask(owner, 0, caller, host);
}

static const struct es_fuzz_cpuid cpuid = {
    .fill = fill_leaves,
    .mask = mask_leaf,
    .callers = {.all = all_callers, .count = 5},
    .fill_count = 16,
    .leaves = leaves,
    .count = 30,
    .drops = drops,
    .drop_count = 1,
};

extern const struct es_fuzz_spec es_fuzz_hyperv_cpuid;

const struct es_fuzz_spec es_fuzz_hyperv_cpuid = {
    .name = "hyperv-cpuid",
    .spec = &es_hyperv_cpuid_spec,
    .by_hand = by_hand,
    .by_hand_count = 11,
    .cpuid = &cpuid,
};
