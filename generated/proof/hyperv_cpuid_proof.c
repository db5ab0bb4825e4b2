/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator.
 * What CBMC proves of hyperv-cpuid, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/hyperv_cpuid_intercepts.h"
#include "generated/hyperv_cpuid_spec.h"
#include "generated/hyperv_cpuid_wire.h"

/* specs/hyperv/hyperv-cpuid.yaml:30 By hand: anything. */
uint32_t es_hyperv_cpuid_query_synthetic_timers(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:36 By hand: anything. */
uint32_t es_hyperv_cpuid_query_invariant_tsc(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:54 By hand: anything. */
uint32_t es_hyperv_cpuid_query_physical_address_bits(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:57 By hand: anything. */
uint32_t es_hyperv_cpuid_query_processor_limit(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:70 By hand: anything. */
uint32_t es_hyperv_cpuid_query_isolation(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:81 By hand: anything. */
uint32_t es_hyperv_cpuid_query_topology_count(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:82 By hand: anything. */
uint32_t es_hyperv_cpuid_query_apic_id(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:88 By hand: anything. */
uint32_t es_hyperv_cpuid_query_tsc_deadline(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:92 By hand: anything. */
uint32_t es_hyperv_cpuid_query_several_processors(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:101 By hand: anything. */
uint32_t es_hyperv_cpuid_query_cores_minus_one(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml:116 By hand: anything. */
uint32_t es_hyperv_cpuid_query_topology_shift(const struct es_hyperv_cpuid_owner *owner, uint32_t vp) {
  (void)owner;
  (void)vp;
  return nondet_uint32_t();
}

/* specs/hyperv/hyperv-cpuid.yaml fill: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_fill(void) {
  const uint32_t vp = nondet_uint32_t();
  ES_ANY(struct es_caller, caller);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= ES_PROOF_OBJECT_MAX / sizeof(struct es_cpuid_entry));
  struct es_cpuid_entry *const out = es_any_bytes(room * sizeof(struct es_cpuid_entry));
  (void)es_hyperv_cpuid_fill(NULL, vp, &caller, out, room);
  ES_REACHED("returned");
}

/* specs/hyperv/hyperv-cpuid.yaml mask: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_mask(void) {
  const uint32_t vp = nondet_uint32_t();
  ES_ANY(struct es_caller, caller);
  ES_ANY(struct es_cpuid_entry, host);
  (void)es_hyperv_cpuid_mask(NULL, vp, &caller, &host);
  ES_REACHED("returned");
}
