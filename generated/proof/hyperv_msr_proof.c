/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator.
 * What CBMC proves of hyperv-msr, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/hyperv_msr_intercepts.h"
#include "generated/hyperv_msr_spec.h"
#include "generated/hyperv_msr_wire.h"

/* specs/hyperv/hyperv-msr.yaml:36 By hand: anything. */
enum es_intercept es_hyperv_msr_read_vp_index(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  (void)owner;
  (void)vp;
  *value = nondet_uint64_t();
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:44 By hand: anything. */
enum es_intercept es_hyperv_msr_read_reference_time(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  (void)owner;
  (void)vp;
  *value = nondet_uint64_t();
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:53 By hand: anything. */
enum es_intercept es_hyperv_msr_read_tsc_frequency(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  (void)owner;
  (void)vp;
  *value = nondet_uint64_t();
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:54 By hand: anything. */
enum es_intercept es_hyperv_msr_read_apic_frequency(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  (void)owner;
  (void)vp;
  *value = nondet_uint64_t();
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:102 By hand: anything. */
enum es_intercept es_hyperv_msr_read_stimer_config(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                   uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)index;
  *value = nondet_uint64_t();
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:112 By hand: anything. */
enum es_intercept es_hyperv_msr_read_stimer_count(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                  uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)index;
  *value = nondet_uint64_t();
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:19 By hand: anything. */
enum es_intercept es_hyperv_msr_write_guest_os_id(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:28 By hand: anything. */
enum es_intercept es_hyperv_msr_write_hypercall(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:38 By hand: anything. */
enum es_intercept es_hyperv_msr_write_reset(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:46 By hand: anything. */
enum es_intercept es_hyperv_msr_write_reference_tsc(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:56 By hand: anything. */
enum es_intercept es_hyperv_msr_write_vp_assist_page(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:64 By hand: anything. */
enum es_intercept es_hyperv_msr_write_scontrol(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:73 By hand: anything. */
enum es_intercept es_hyperv_msr_write_siefp(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:82 By hand: anything. */
enum es_intercept es_hyperv_msr_write_simp(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:92 By hand: anything. */
enum es_intercept es_hyperv_msr_write_sint(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                           uint64_t value) {
  (void)owner;
  (void)vp;
  (void)index;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:102 By hand: anything. */
enum es_intercept es_hyperv_msr_write_stimer_config(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                    uint64_t value) {
  (void)owner;
  (void)vp;
  (void)index;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:112 By hand: anything. */
enum es_intercept es_hyperv_msr_write_stimer_count(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                   uint64_t value) {
  (void)owner;
  (void)vp;
  (void)index;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:119 By hand: anything. */
enum es_intercept es_hyperv_msr_write_crash_control(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml:125 By hand: anything. */
enum es_intercept es_hyperv_msr_write_tsc_invariant_control(struct es_hyperv_msr_owner *owner, uint32_t vp,
                                                            uint64_t value) {
  (void)owner;
  (void)vp;
  (void)value;
  return (enum es_intercept)nondet_unsigned();
}

/* specs/hyperv/hyperv-msr.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  ES_ANY(struct es_hyperv_msr_vp, vp_stored);
  ES_ANY(struct es_hyperv_msr_vm, vm_stored);
  const uint32_t vp = nondet_uint32_t();
  ES_ANY(struct es_caller, caller);
  const uint32_t msr = nondet_uint32_t();
  ES_ANY(uint64_t, value);
  (void)es_hyperv_msr_read(NULL, &vp_stored, &vm_stored, vp, &caller, msr, &value);
  ES_REACHED("returned");
}

/* specs/hyperv/hyperv-msr.yaml write: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write(void) {
  ES_ANY(struct es_hyperv_msr_vp, vp_stored);
  ES_ANY(struct es_hyperv_msr_vm, vm_stored);
  const uint32_t vp = nondet_uint32_t();
  ES_ANY(struct es_caller, caller);
  const uint32_t msr = nondet_uint32_t();
  const uint64_t value = nondet_uint64_t();
  (void)es_hyperv_msr_write(NULL, &vp_stored, &vm_stored, vp, &caller, msr, value);
  ES_REACHED("returned");
}

/* specs/hyperv/hyperv-msr.yaml reset vp: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_reset_vp(void) {
  ES_ANY(struct es_hyperv_msr_vp, stored);
  es_hyperv_msr_reset_vp(&stored);
  ES_REACHED("returned");
}

/* specs/hyperv/hyperv-msr.yaml reset vm: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_reset_vm(void) {
  ES_ANY(struct es_hyperv_msr_vm, stored);
  es_hyperv_msr_reset_vm(&stored);
  ES_REACHED("returned");
}
