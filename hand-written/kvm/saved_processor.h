/* A virtual processor's registers, out of KVM and into another KVM machine; private to this room. */
#ifndef ES_KVM_SAVED_PROCESSOR_H
#define ES_KVM_SAVED_PROCESSOR_H

#include "generated/kvm_state_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/kvm/state.h"

struct es_kvm_saved_processor {
  struct es_kvm_state_processor registers;
  struct es_kvm_state_extended_state extended; /* these three: slices of what follows, or of a stream */
  struct es_kvm_state_model_specific_numbers numbers;
  struct es_kvm_state_model_specific_values values;
  _Alignas(64) uint8_t area[ES_KVM_STATE_EXTENDED_MAX];
  uint8_t number_bytes[ES_KVM_STATE_MSR_MAX * sizeof(uint32_t)];
  uint8_t value_bytes[ES_KVM_STATE_MSR_MAX * sizeof(uint64_t)];
};

/* Paused. 0 or negative errno, logged. */
int es_kvm_get_processor(struct es_kvm *kvm, uint32_t vp, struct es_kvm_saved_processor *to);
/* Of a new machine, its CPUID set. NULL, or what KVM did not take; logged. */
const char *es_kvm_set_processor(struct es_kvm *kvm, uint32_t vp, struct es_kvm_saved_processor *from);

/* saved_msrs.c: 0 or negative errno, logged. */
int es_kvm_get_msrs(struct es_kvm *kvm, uint32_t vp, struct es_kvm_saved_processor *to);
/* Only what differs: some cannot be written, and need not be. */
int es_kvm_set_msrs(struct es_kvm *kvm, uint32_t vp, const struct es_kvm_saved_processor *from);
/* One of them; a register that this KVM does not have reads as 0. */
uint64_t es_kvm_get_msr(struct es_kvm *kvm, uint32_t vp, uint32_t number);
int es_kvm_set_msr(struct es_kvm *kvm, uint32_t vp, uint32_t number, uint64_t value);

#endif
