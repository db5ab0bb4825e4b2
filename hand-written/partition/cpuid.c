/* CPUID: what the table asks about the partition, and the guest's list. */
#include "generated/hyperv_cpuid_intercepts.h"
#include "hand-written/partition/state.h"

uint32_t es_hyperv_cpuid_query_synthetic_timers(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  return owner->partition->config.synthetic_timers;
}

uint32_t es_hyperv_cpuid_query_invariant_tsc(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  return owner->partition->config.invariant_tsc;
}

uint32_t es_hyperv_cpuid_query_isolation(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  return owner->partition->config.caller.isolation;
}

uint32_t es_hyperv_cpuid_query_tsc_deadline(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  return owner->partition->config.tsc_deadline;
}

uint32_t es_hyperv_cpuid_query_physical_address_bits(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  return owner->partition->config.physical_address_bits;
}

uint32_t es_hyperv_cpuid_query_processor_limit(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner, (void)vp;
  return ES_PARTITION_PROCESSORS_MAX;
}

/* APIC ids are VP indexes. */
uint32_t es_hyperv_cpuid_query_apic_id(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  return vp;
}

uint32_t es_hyperv_cpuid_query_several_processors(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  return owner->partition->config.processors > 1;
}

uint32_t es_hyperv_cpuid_query_topology_count(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  return owner->partition->config.processors;
}

uint32_t es_hyperv_cpuid_query_cores_minus_one(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  return owner->partition->config.processors - 1;
}

/* Bits of an APIC id that tell the processors of the package apart. */
uint32_t es_hyperv_cpuid_query_topology_shift(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)vp;
  uint32_t shift = 0;
  while ((1u << shift) < owner->partition->config.processors)
    shift++;
  return shift;
}

size_t es_partition_cpuid(const struct es_partition *partition, uint32_t vp, struct es_cpuid_entry *entries,
                          size_t count, size_t room) {
  const struct es_caller *caller = &partition->config.caller;
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    struct es_cpuid_entry entry = entries[i];
    bool hypervisor = entry.leaf >= ES_HYPERV_CPUID_HYPERVISOR_FIRST && entry.leaf <= ES_HYPERV_CPUID_HYPERVISOR_LAST;
    if (!hypervisor && es_hyperv_cpuid_mask(&partition->cpuid_owner, vp, caller, &entry))
      entries[kept++] = entry;
  }
  size_t own = es_hyperv_cpuid_fill(&partition->cpuid_owner, vp, caller, entries + kept, room - kept);
  return own == 0 ? 0 : kept + own;
}
