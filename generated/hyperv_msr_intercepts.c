/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_msr_intercepts.h"

#include "generated/hyperv_msr_spec.h"

/* level vtl0 */
static const struct es_admitted for_level_vtl0 = {
    .levels = 1u,
    .isolations = UINT64_MAX,
};

/* A read of a register by processor `vp`. `value` is set on ES_INTERCEPT_DONE alone. */
enum es_intercept es_hyperv_msr_read(struct es_hyperv_msr_owner *owner, const struct es_hyperv_msr_vp *vp_stored,
                                     const struct es_hyperv_msr_vm *vm_stored, uint32_t vp,
                                     const struct es_caller *caller, uint32_t msr, uint64_t *value) {
  /* specs/hyperv/hyperv-msr.yaml:92 */
  if (msr >= ES_HYPERV_MSR_SINT && msr <= 0x4000009fu) {
    const uint32_t index = msr - ES_HYPERV_MSR_SINT;
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SINT_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SINT_READ]);
    *value = es_hyperv_msr_load_sint(vp_stored, index);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:102 */
  if (msr >= ES_HYPERV_MSR_STIMER_CONFIG && msr <= 0x400000b6u && (msr - ES_HYPERV_MSR_STIMER_CONFIG) % 2u == 0) {
    const uint32_t index = (msr - ES_HYPERV_MSR_STIMER_CONFIG) / 2u;
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_STIMER_CONFIG_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_STIMER_CONFIG_READ]);
    return es_hyperv_msr_read_stimer_config(owner, vp, index, value);
  }
  /* specs/hyperv/hyperv-msr.yaml:112 */
  if (msr >= ES_HYPERV_MSR_STIMER_COUNT && msr <= 0x400000b7u && (msr - ES_HYPERV_MSR_STIMER_COUNT) % 2u == 0) {
    const uint32_t index = (msr - ES_HYPERV_MSR_STIMER_COUNT) / 2u;
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_STIMER_COUNT_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_STIMER_COUNT_READ]);
    return es_hyperv_msr_read_stimer_count(owner, vp, index, value);
  }
  /* specs/hyperv/hyperv-msr.yaml:117 */
  if (msr >= ES_HYPERV_MSR_CRASH_PARAMETER && msr <= 0x40000104u) {
    const uint32_t index = msr - ES_HYPERV_MSR_CRASH_PARAMETER;
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_CRASH_PARAMETER_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_CRASH_PARAMETER_READ]);
    *value = es_hyperv_msr_load_crash_parameter(vm_stored, index);
    return ES_INTERCEPT_DONE;
  }
  switch (msr) {
  /* specs/hyperv/hyperv-msr.yaml:19 */
  case ES_HYPERV_MSR_GUEST_OS_ID:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_GUEST_OS_ID_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_GUEST_OS_ID_READ]);
    *value = es_hyperv_msr_load_guest_os_id(vm_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:28 */
  case ES_HYPERV_MSR_HYPERCALL:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_HYPERCALL_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_HYPERCALL_READ]);
    *value = es_hyperv_msr_load_hypercall(vm_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:36 */
  case ES_HYPERV_MSR_VP_INDEX:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_VP_INDEX_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_VP_INDEX_READ]);
    return es_hyperv_msr_read_vp_index(owner, vp, value);
  /* specs/hyperv/hyperv-msr.yaml:38 */
  case ES_HYPERV_MSR_RESET:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_RESET_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_RESET_READ]);
    *value = 0u;
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:44 */
  case ES_HYPERV_MSR_TIME_REF_COUNT:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TIME_REF_COUNT_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_TIME_REF_COUNT_READ]);
    return es_hyperv_msr_read_reference_time(owner, vp, value);
  /* specs/hyperv/hyperv-msr.yaml:46 */
  case ES_HYPERV_MSR_REFERENCE_TSC:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_REFERENCE_TSC_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_REFERENCE_TSC_READ]);
    *value = es_hyperv_msr_load_reference_tsc(vm_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:53 */
  case ES_HYPERV_MSR_TSC_FREQUENCY:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TSC_FREQUENCY_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_TSC_FREQUENCY_READ]);
    return es_hyperv_msr_read_tsc_frequency(owner, vp, value);
  /* specs/hyperv/hyperv-msr.yaml:54 */
  case ES_HYPERV_MSR_APIC_FREQUENCY:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_APIC_FREQUENCY_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_APIC_FREQUENCY_READ]);
    return es_hyperv_msr_read_apic_frequency(owner, vp, value);
  /* specs/hyperv/hyperv-msr.yaml:56 */
  case ES_HYPERV_MSR_VP_ASSIST_PAGE:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_VP_ASSIST_PAGE_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_VP_ASSIST_PAGE_READ]);
    *value = es_hyperv_msr_load_vp_assist_page(vp_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:64 */
  case ES_HYPERV_MSR_SCONTROL:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SCONTROL_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SCONTROL_READ]);
    *value = es_hyperv_msr_load_scontrol(vp_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:71 */
  case ES_HYPERV_MSR_SVERSION:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SVERSION_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SVERSION_READ]);
    *value = 1u;
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:73 */
  case ES_HYPERV_MSR_SIEFP:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SIEFP_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SIEFP_READ]);
    *value = es_hyperv_msr_load_siefp(vp_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:82 */
  case ES_HYPERV_MSR_SIMP:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SIMP_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SIMP_READ]);
    *value = es_hyperv_msr_load_simp(vp_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:90 */
  case ES_HYPERV_MSR_EOM:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_EOM_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_EOM_READ]);
    *value = 0u;
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:119 */
  case ES_HYPERV_MSR_CRASH_CONTROL:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_CRASH_CONTROL_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_CRASH_CONTROL_READ]);
    *value = 0xc000000000000000ull;
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:125 */
  case ES_HYPERV_MSR_TSC_INVARIANT_CONTROL:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TSC_INVARIANT_CONTROL_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_TSC_INVARIANT_CONTROL_READ]);
    *value = es_hyperv_msr_load_tsc_invariant_control(vm_stored);
    return ES_INTERCEPT_DONE;
  default:
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_READ_UNKNOWN], msr);
    return ES_INTERCEPT_FAULT;
  }
}

/* A write to a register by processor `vp`. On ES_INTERCEPT_FAULT nothing is stored. */
enum es_intercept es_hyperv_msr_write(struct es_hyperv_msr_owner *owner, struct es_hyperv_msr_vp *vp_stored,
                                      struct es_hyperv_msr_vm *vm_stored, uint32_t vp, const struct es_caller *caller,
                                      uint32_t msr, uint64_t value) {
  /* specs/hyperv/hyperv-msr.yaml:92 */
  if (msr >= ES_HYPERV_MSR_SINT && msr <= 0x4000009fu) {
    const uint32_t index = msr - ES_HYPERV_MSR_SINT;
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SINT_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    const uint64_t before = es_hyperv_msr_load_sint(vp_stored, index);
    value = (value & 0x7ffffu) | (before & 0xfffffffffff80000ull);
    if (es_hyperv_msr_write_sint(owner, vp, index, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SINT_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SINT_WRITE]);
    __atomic_store_n(&vp_stored->sint[index], value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:102 */
  if (msr >= ES_HYPERV_MSR_STIMER_CONFIG && msr <= 0x400000b6u && (msr - ES_HYPERV_MSR_STIMER_CONFIG) % 2u == 0) {
    const uint32_t index = (msr - ES_HYPERV_MSR_STIMER_CONFIG) / 2u;
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_STIMER_CONFIG_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    value &= 0xfffffu;
    if (es_hyperv_msr_write_stimer_config(owner, vp, index, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_STIMER_CONFIG_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_STIMER_CONFIG_WRITE]);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:112 */
  if (msr >= ES_HYPERV_MSR_STIMER_COUNT && msr <= 0x400000b7u && (msr - ES_HYPERV_MSR_STIMER_COUNT) % 2u == 0) {
    const uint32_t index = (msr - ES_HYPERV_MSR_STIMER_COUNT) / 2u;
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_STIMER_COUNT_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    if (es_hyperv_msr_write_stimer_count(owner, vp, index, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_STIMER_COUNT_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_STIMER_COUNT_WRITE]);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:117 */
  if (msr >= ES_HYPERV_MSR_CRASH_PARAMETER && msr <= 0x40000104u) {
    const uint32_t index = msr - ES_HYPERV_MSR_CRASH_PARAMETER;
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_CRASH_PARAMETER_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_CRASH_PARAMETER_WRITE]);
    __atomic_store_n(&vm_stored->crash_parameter[index], value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  switch (msr) {
  /* specs/hyperv/hyperv-msr.yaml:19 */
  case ES_HYPERV_MSR_GUEST_OS_ID:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_GUEST_OS_ID_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    if (es_hyperv_msr_write_guest_os_id(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_GUEST_OS_ID_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_GUEST_OS_ID_WRITE]);
    __atomic_store_n(&vm_stored->guest_os_id, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:28 */
  case ES_HYPERV_MSR_HYPERCALL: {
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_HYPERCALL_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    const uint64_t before = es_hyperv_msr_load_hypercall(vm_stored);
    value = (value & 0xfffffffffffff003ull) | (before & 0xffcu);
    if (es_hyperv_msr_write_hypercall(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_HYPERCALL_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_HYPERCALL_WRITE]);
    __atomic_store_n(&vm_stored->hypercall, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:36 */
  case ES_HYPERV_MSR_VP_INDEX:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_VP_INDEX_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_VP_INDEX_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:38 */
  case ES_HYPERV_MSR_RESET:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_RESET_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    value &= 1u;
    if (es_hyperv_msr_write_reset(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_RESET_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_RESET_WRITE]);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:44 */
  case ES_HYPERV_MSR_TIME_REF_COUNT:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TIME_REF_COUNT_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TIME_REF_COUNT_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:46 */
  case ES_HYPERV_MSR_REFERENCE_TSC: {
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_REFERENCE_TSC_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    const uint64_t before = es_hyperv_msr_load_reference_tsc(vm_stored);
    value = (value & 0xfffffffffffff001ull) | (before & 0xffeu);
    if (es_hyperv_msr_write_reference_tsc(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_REFERENCE_TSC_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_REFERENCE_TSC_WRITE]);
    __atomic_store_n(&vm_stored->reference_tsc, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:53 */
  case ES_HYPERV_MSR_TSC_FREQUENCY:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TSC_FREQUENCY_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TSC_FREQUENCY_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:54 */
  case ES_HYPERV_MSR_APIC_FREQUENCY:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_APIC_FREQUENCY_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_APIC_FREQUENCY_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:56 */
  case ES_HYPERV_MSR_VP_ASSIST_PAGE: {
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_VP_ASSIST_PAGE_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    const uint64_t before = es_hyperv_msr_load_vp_assist_page(vp_stored);
    value = (value & 0xfffffffffffff001ull) | (before & 0xffeu);
    if (es_hyperv_msr_write_vp_assist_page(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_VP_ASSIST_PAGE_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_VP_ASSIST_PAGE_WRITE]);
    __atomic_store_n(&vp_stored->vp_assist_page, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:64 */
  case ES_HYPERV_MSR_SCONTROL: {
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SCONTROL_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    const uint64_t before = es_hyperv_msr_load_scontrol(vp_stored);
    value = (value & 1u) | (before & 0xfffffffffffffffeull);
    if (es_hyperv_msr_write_scontrol(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SCONTROL_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SCONTROL_WRITE]);
    __atomic_store_n(&vp_stored->scontrol, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:71 */
  case ES_HYPERV_MSR_SVERSION:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SVERSION_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SVERSION_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:73 */
  case ES_HYPERV_MSR_SIEFP: {
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SIEFP_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    const uint64_t before = es_hyperv_msr_load_siefp(vp_stored);
    value = (value & 0xfffffffffffff001ull) | (before & 0xffeu);
    if (es_hyperv_msr_write_siefp(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SIEFP_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SIEFP_WRITE]);
    __atomic_store_n(&vp_stored->siefp, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:82 */
  case ES_HYPERV_MSR_SIMP: {
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SIMP_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    const uint64_t before = es_hyperv_msr_load_simp(vp_stored);
    value = (value & 0xfffffffffffff001ull) | (before & 0xffeu);
    if (es_hyperv_msr_write_simp(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SIMP_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SIMP_WRITE]);
    __atomic_store_n(&vp_stored->simp, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:90 */
  case ES_HYPERV_MSR_EOM:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_EOM_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_EOM_WRITE]);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:119 */
  case ES_HYPERV_MSR_CRASH_CONTROL:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_CRASH_CONTROL_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    value &= 0xc000000000000000ull;
    if (es_hyperv_msr_write_crash_control(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_CRASH_CONTROL_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_CRASH_CONTROL_WRITE]);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:125 */
  case ES_HYPERV_MSR_TSC_INVARIANT_CONTROL:
    if (!es_admits(&for_level_vtl0, caller)) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TSC_INVARIANT_CONTROL_CALLER], msr);
      return ES_INTERCEPT_FAULT;
    }
    if ((value & 0xfffffffffffffffeull) != 0) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TSC_INVARIANT_CONTROL_RESERVED], value);
      return ES_INTERCEPT_FAULT;
    }
    if (es_hyperv_msr_write_tsc_invariant_control(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TSC_INVARIANT_CONTROL_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_TSC_INVARIANT_CONTROL_WRITE]);
    __atomic_store_n(&vm_stored->tsc_invariant_control, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  default:
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_WRITE_UNKNOWN], msr);
    return ES_INTERCEPT_FAULT;
  }
}

/* Values after power-on and reset. */
void es_hyperv_msr_reset_vp(struct es_hyperv_msr_vp *stored) {
  *stored = (struct es_hyperv_msr_vp){0};
  for (uint32_t i = 0; i < ES_HYPERV_MSR_SINT_COUNT; i++) {
    stored->sint[i] = 0x10000u;
  }
}

/* Values after power-on and reset. */
void es_hyperv_msr_reset_vm(struct es_hyperv_msr_vm *stored) {
  *stored = (struct es_hyperv_msr_vm){0};
}
