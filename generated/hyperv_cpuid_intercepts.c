/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_cpuid_intercepts.h"

#include "generated/hyperv_cpuid_spec.h"

/* isolation vbs or snp or tdx */
static const struct es_admitted for_isolation_vbs_snp_tdx = {
    .levels = UINT64_MAX,
    .isolations = 14u,
};

/* The leaves that are ours, in order. Their number; 0 when there is no room for all. */
size_t es_hyperv_cpuid_fill(const struct es_hyperv_cpuid_owner *owner, uint32_t vp, const struct es_caller *caller,
                            struct es_cpuid_entry *out, size_t room) {
  if (room < ES_HYPERV_CPUID_FILL_COUNT) {
    return 0;
  }
  struct es_cpuid_entry *entry = out;
  /* specs/hyperv/hyperv-cpuid.yaml:17 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_MAXIMUM};
  entry->eax = 0x4000000bu;
  entry->ebx = 0x7263694du;
  entry->ecx = 0x666f736fu;
  entry->edx = 0x76482074u;
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:18 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_INTERFACE};
  entry->eax = 0x31237648u;
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:20 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_VERSION};
  entry->eax = 0x4f7cu;
  entry->ebx = 0xa0000u;
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:25 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_FEATURES};
  entry->eax = 0xae6u;
  entry->eax |= (es_hyperv_cpuid_query_synthetic_timers(owner, vp) != 0 ? 1u : 0u) << 3;
  entry->eax |= (es_hyperv_cpuid_query_invariant_tsc(owner, vp) != 0 ? 1u : 0u) << 15;
  entry->ebx = 48u;
  if (es_admits(&for_isolation_vbs_snp_tdx, caller)) {
    entry->ebx |= 0x400000u;
  } else {
    es_count(&es_hyperv_cpuid_counters[ES_HYPERV_CPUID_COUNTER_FEATURES_ISOLATION_OTHERS]);
  }
  entry->edx = 0x500u;
  if (es_hyperv_cpuid_query_synthetic_timers(owner, vp) != 0) {
    entry->edx |= 0x80000u;
  }
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:48 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_RECOMMENDATIONS};
  entry->eax = 544u;
  entry->ebx = 0xffffffffu;
  entry->ecx = (es_hyperv_cpuid_query_physical_address_bits(owner, vp) & 127u);
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:56 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_LIMITS};
  entry->eax = es_hyperv_cpuid_query_processor_limit(owner, vp);
  entry->ebx = es_hyperv_cpuid_query_processor_limit(owner, vp);
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:59 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_HARDWARE_FEATURES};
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:60 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_CPU_MANAGEMENT};
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:61 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_SHARED_VIRTUAL_MEMORY};
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:62 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_NESTED_FEATURES};
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:63 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_NESTED_OPTIMIZATIONS};
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:64 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_RESERVED_B};
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:66 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_ISOLATION};
  if (es_admits(&for_isolation_vbs_snp_tdx, caller)) {
    entry->eax = 1u;
    entry->ebx = (es_hyperv_cpuid_query_isolation(owner, vp) & 15u);
  } else {
    es_count(&es_hyperv_cpuid_counters[ES_HYPERV_CPUID_COUNTER_ISOLATION_OTHERS]);
  }
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:71 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_VIRTUALIZATION_STACK};
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:72 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_VIRTUALIZATION_STACK_INTERFACE};
  entry++;
  /* specs/hyperv/hyperv-cpuid.yaml:73 */
  *entry = (struct es_cpuid_entry){.leaf = ES_HYPERV_CPUID_VIRTUALIZATION_STACK_PROPERTIES};
  entry++;
  return (size_t)(entry - out);
}

/* Makes an entry of the host's list the guest's; false when it is to be left out. */
bool es_hyperv_cpuid_mask(const struct es_hyperv_cpuid_owner *owner, uint32_t vp, const struct es_caller *caller,
                          struct es_cpuid_entry *host) {
  (void)caller;
  /* specs/hyperv/hyperv-cpuid.yaml:11 */
  if (host->leaf >= 0x40000000u && host->leaf <= 0x4000ffffu) {
    return false;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:77 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_FEATURES) {
    host->ebx &= 0xffffu;
    host->ebx |= (es_hyperv_cpuid_query_topology_count(owner, vp) & 255u) << 16;
    host->ebx |= (es_hyperv_cpuid_query_apic_id(owner, vp) & 255u) << 24;
    host->ecx &= 0x7edfffd7u;
    host->ecx |= 0x80200000u;
    host->ecx |= (es_hyperv_cpuid_query_tsc_deadline(owner, vp) != 0 ? 1u : 0u) << 24;
    host->edx &= 0xefffffffu;
    host->edx |= (es_hyperv_cpuid_query_several_processors(owner, vp) != 0 ? 1u : 0u) << 28;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:94 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_CACHES) {
    host->eax &= 0x3fffu;
    host->eax |= (es_hyperv_cpuid_query_cores_minus_one(owner, vp) & 63u) << 26;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:102 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_MONITOR) {
    host->eax = 0;
    host->ebx = 0;
    host->ecx = 0;
    host->edx = 0;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:103 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_PERFORMANCE) {
    host->eax = 0;
    host->ebx = 0;
    host->ecx = 0;
    host->edx = 0;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:105 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_TOPOLOGY && host->subleaf == 0u) {
    host->eax = 0;
    host->ebx = 0;
    host->ebx |= 1u;
    host->ecx = 0;
    host->ecx |= 256u;
    host->edx = 0;
    host->edx |= es_hyperv_cpuid_query_apic_id(owner, vp);
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:113 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_TOPOLOGY_CORE && host->subleaf == 1u) {
    host->eax = 0;
    host->eax |= es_hyperv_cpuid_query_topology_shift(owner, vp);
    host->ebx = 0;
    host->ebx |= es_hyperv_cpuid_query_topology_count(owner, vp);
    host->ecx = 0;
    host->ecx |= 513u;
    host->edx = 0;
    host->edx |= es_hyperv_cpuid_query_apic_id(owner, vp);
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:120 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_EXTENDED_STATE && host->subleaf == 0u) {
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:122 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_TOPOLOGY_V2) {
    host->eax = 0;
    host->ebx = 0;
    host->ecx = 0;
    host->edx = 0;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:129 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_EXTENDED) {
    host->ecx &= 0xfffffffbu;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:131 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_POWER) {
    host->eax = 0;
    host->ebx = 0;
    host->ecx = 0;
    host->edx &= 256u;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:139 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_SIZES) {
    host->ecx &= 0xffff0f00u;
    host->ecx |= (es_hyperv_cpuid_query_cores_minus_one(owner, vp) & 255u);
    host->ecx |= (es_hyperv_cpuid_query_topology_shift(owner, vp) & 15u) << 12;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:142 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_SVM) {
    host->eax = 0;
    host->ebx = 0;
    host->ecx = 0;
    host->edx = 0;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:144 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_CACHE_PROPERTIES) {
    host->eax &= 0xfc003fffu;
    return true;
  }
  /* specs/hyperv/hyperv-cpuid.yaml:149 */
  if (host->leaf == ES_HYPERV_CPUID_NATIVE_APIC) {
    host->eax = 0;
    host->eax |= es_hyperv_cpuid_query_apic_id(owner, vp);
    host->ebx &= 0xffff0000u;
    host->ebx |= (es_hyperv_cpuid_query_apic_id(owner, vp) & 255u);
    host->ecx &= 0xfffff800u;
    return true;
  }
  return true;
}
