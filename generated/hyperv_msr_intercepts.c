/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_msr_intercepts.h"

#include "generated/hyperv_msr_spec.h"

/* A read of a register by processor `vp`. `value` is set on ES_INTERCEPT_DONE alone. */
enum es_intercept es_hyperv_msr_read(struct es_hyperv_msr_owner *owner, const struct es_hyperv_msr_vp *vp_stored,
                                     const struct es_hyperv_msr_vm *vm_stored, uint32_t vp, uint32_t msr,
                                     uint64_t *value) {
  /* specs/hyperv/hyperv-msr.yaml:89 */
  if (msr >= ES_HYPERV_MSR_SINT && msr <= 0x4000009fu) {
    const uint32_t index = msr - ES_HYPERV_MSR_SINT;
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SINT_READ]);
    *value = es_hyperv_msr_load_sint(vp_stored, index);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:99 */
  if (msr >= ES_HYPERV_MSR_STIMER_CONFIG && msr <= 0x400000b6u && (msr - ES_HYPERV_MSR_STIMER_CONFIG) % 2u == 0) {
    const uint32_t index = (msr - ES_HYPERV_MSR_STIMER_CONFIG) / 2u;
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_STIMER_CONFIG_READ]);
    return es_hyperv_msr_read_stimer_config(owner, vp, index, value);
  }
  /* specs/hyperv/hyperv-msr.yaml:109 */
  if (msr >= ES_HYPERV_MSR_STIMER_COUNT && msr <= 0x400000b7u && (msr - ES_HYPERV_MSR_STIMER_COUNT) % 2u == 0) {
    const uint32_t index = (msr - ES_HYPERV_MSR_STIMER_COUNT) / 2u;
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_STIMER_COUNT_READ]);
    return es_hyperv_msr_read_stimer_count(owner, vp, index, value);
  }
  /* specs/hyperv/hyperv-msr.yaml:114 */
  if (msr >= ES_HYPERV_MSR_CRASH_PARAMETER && msr <= 0x40000104u) {
    const uint32_t index = msr - ES_HYPERV_MSR_CRASH_PARAMETER;
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_CRASH_PARAMETER_READ]);
    *value = es_hyperv_msr_load_crash_parameter(vm_stored, index);
    return ES_INTERCEPT_DONE;
  }
  switch (msr) {
  /* specs/hyperv/hyperv-msr.yaml:16 */
  case ES_HYPERV_MSR_GUEST_OS_ID:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_GUEST_OS_ID_READ]);
    *value = es_hyperv_msr_load_guest_os_id(vm_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:25 */
  case ES_HYPERV_MSR_HYPERCALL:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_HYPERCALL_READ]);
    *value = es_hyperv_msr_load_hypercall(vm_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:33 */
  case ES_HYPERV_MSR_VP_INDEX:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_VP_INDEX_READ]);
    return es_hyperv_msr_read_vp_index(owner, vp, value);
  /* specs/hyperv/hyperv-msr.yaml:35 */
  case ES_HYPERV_MSR_RESET:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_RESET_READ]);
    *value = 0u;
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:41 */
  case ES_HYPERV_MSR_TIME_REF_COUNT:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_TIME_REF_COUNT_READ]);
    return es_hyperv_msr_read_reference_time(owner, vp, value);
  /* specs/hyperv/hyperv-msr.yaml:43 */
  case ES_HYPERV_MSR_REFERENCE_TSC:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_REFERENCE_TSC_READ]);
    *value = es_hyperv_msr_load_reference_tsc(vm_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:50 */
  case ES_HYPERV_MSR_TSC_FREQUENCY:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_TSC_FREQUENCY_READ]);
    return es_hyperv_msr_read_tsc_frequency(owner, vp, value);
  /* specs/hyperv/hyperv-msr.yaml:51 */
  case ES_HYPERV_MSR_APIC_FREQUENCY:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_APIC_FREQUENCY_READ]);
    return es_hyperv_msr_read_apic_frequency(owner, vp, value);
  /* specs/hyperv/hyperv-msr.yaml:53 */
  case ES_HYPERV_MSR_VP_ASSIST_PAGE:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_VP_ASSIST_PAGE_READ]);
    *value = es_hyperv_msr_load_vp_assist_page(vp_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:61 */
  case ES_HYPERV_MSR_SCONTROL:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SCONTROL_READ]);
    *value = es_hyperv_msr_load_scontrol(vp_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:68 */
  case ES_HYPERV_MSR_SVERSION:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SVERSION_READ]);
    *value = 1u;
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:70 */
  case ES_HYPERV_MSR_SIEFP:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SIEFP_READ]);
    *value = es_hyperv_msr_load_siefp(vp_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:79 */
  case ES_HYPERV_MSR_SIMP:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_SIMP_READ]);
    *value = es_hyperv_msr_load_simp(vp_stored);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:87 */
  case ES_HYPERV_MSR_EOM:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_EOM_READ]);
    *value = 0u;
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:116 */
  case ES_HYPERV_MSR_CRASH_CONTROL:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_CRASH_CONTROL_READ]);
    *value = 0xc000000000000000ull;
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:122 */
  case ES_HYPERV_MSR_TSC_INVARIANT_CONTROL:
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
                                      struct es_hyperv_msr_vm *vm_stored, uint32_t vp, uint32_t msr, uint64_t value) {
  /* specs/hyperv/hyperv-msr.yaml:89 */
  if (msr >= ES_HYPERV_MSR_SINT && msr <= 0x4000009fu) {
    const uint32_t index = msr - ES_HYPERV_MSR_SINT;
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
  /* specs/hyperv/hyperv-msr.yaml:99 */
  if (msr >= ES_HYPERV_MSR_STIMER_CONFIG && msr <= 0x400000b6u && (msr - ES_HYPERV_MSR_STIMER_CONFIG) % 2u == 0) {
    const uint32_t index = (msr - ES_HYPERV_MSR_STIMER_CONFIG) / 2u;
    value &= 0xfffffu;
    if (es_hyperv_msr_write_stimer_config(owner, vp, index, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_STIMER_CONFIG_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_STIMER_CONFIG_WRITE]);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:109 */
  if (msr >= ES_HYPERV_MSR_STIMER_COUNT && msr <= 0x400000b7u && (msr - ES_HYPERV_MSR_STIMER_COUNT) % 2u == 0) {
    const uint32_t index = (msr - ES_HYPERV_MSR_STIMER_COUNT) / 2u;
    if (es_hyperv_msr_write_stimer_count(owner, vp, index, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_STIMER_COUNT_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_STIMER_COUNT_WRITE]);
    return ES_INTERCEPT_DONE;
  }
  /* specs/hyperv/hyperv-msr.yaml:114 */
  if (msr >= ES_HYPERV_MSR_CRASH_PARAMETER && msr <= 0x40000104u) {
    const uint32_t index = msr - ES_HYPERV_MSR_CRASH_PARAMETER;
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_CRASH_PARAMETER_WRITE]);
    __atomic_store_n(&vm_stored->crash_parameter[index], value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  }
  switch (msr) {
  /* specs/hyperv/hyperv-msr.yaml:16 */
  case ES_HYPERV_MSR_GUEST_OS_ID:
    if (es_hyperv_msr_write_guest_os_id(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_GUEST_OS_ID_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_GUEST_OS_ID_WRITE]);
    __atomic_store_n(&vm_stored->guest_os_id, value, __ATOMIC_RELAXED);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:25 */
  case ES_HYPERV_MSR_HYPERCALL: {
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
  /* specs/hyperv/hyperv-msr.yaml:33 */
  case ES_HYPERV_MSR_VP_INDEX:
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_VP_INDEX_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:35 */
  case ES_HYPERV_MSR_RESET:
    value &= 1u;
    if (es_hyperv_msr_write_reset(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_RESET_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_RESET_WRITE]);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:41 */
  case ES_HYPERV_MSR_TIME_REF_COUNT:
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TIME_REF_COUNT_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:43 */
  case ES_HYPERV_MSR_REFERENCE_TSC: {
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
  /* specs/hyperv/hyperv-msr.yaml:50 */
  case ES_HYPERV_MSR_TSC_FREQUENCY:
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_TSC_FREQUENCY_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:51 */
  case ES_HYPERV_MSR_APIC_FREQUENCY:
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_APIC_FREQUENCY_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:53 */
  case ES_HYPERV_MSR_VP_ASSIST_PAGE: {
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
  /* specs/hyperv/hyperv-msr.yaml:61 */
  case ES_HYPERV_MSR_SCONTROL: {
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
  /* specs/hyperv/hyperv-msr.yaml:68 */
  case ES_HYPERV_MSR_SVERSION:
    es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_SVERSION_WRITE], msr);
    return ES_INTERCEPT_FAULT;
  /* specs/hyperv/hyperv-msr.yaml:70 */
  case ES_HYPERV_MSR_SIEFP: {
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
  /* specs/hyperv/hyperv-msr.yaml:79 */
  case ES_HYPERV_MSR_SIMP: {
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
  /* specs/hyperv/hyperv-msr.yaml:87 */
  case ES_HYPERV_MSR_EOM:
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_EOM_WRITE]);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:116 */
  case ES_HYPERV_MSR_CRASH_CONTROL:
    value &= 0xc000000000000000ull;
    if (es_hyperv_msr_write_crash_control(owner, vp, value) != ES_INTERCEPT_DONE) {
      es_refused_number(&es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_CRASH_CONTROL_ACTION], value);
      return ES_INTERCEPT_FAULT;
    }
    es_count(&es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_CRASH_CONTROL_WRITE]);
    return ES_INTERCEPT_DONE;
  /* specs/hyperv/hyperv-msr.yaml:122 */
  case ES_HYPERV_MSR_TSC_INVARIANT_CONTROL:
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
