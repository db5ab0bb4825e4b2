/* A VP's CPUID and the registers that it begins with. */
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

#include "generated/hyperv_cpuid_intercepts.h"
#include "generated/hyperv_msr_intercepts.h"
#include "hand-written/kvm/state.h"
#include "runtime/log.h"

int es_kvm_supported_cpuid(struct es_kvm *kvm) {
  _Alignas(struct kvm_cpuid2) uint8_t bytes[ES_KVM_CPUID_LIST_SIZE] = {0};
  struct kvm_cpuid2 *list = (struct kvm_cpuid2 *)(void *)bytes;
  list->nent = ES_KVM_CPUID_MAX;
  if (ioctl(kvm->device, KVM_GET_SUPPORTED_CPUID, list) != 0)
    return es_kvm_fault("KVM_GET_SUPPORTED_CPUID");
  kvm->cpuid_count = list->nent;
  memcpy(kvm->cpuid, list->entries, list->nent * sizeof kvm->cpuid[0]);
  for (uint32_t i = 0; i < kvm->cpuid_count; i++) {
    if (kvm->cpuid[i].function == ES_HYPERV_CPUID_NATIVE_SIZES)
      kvm->physical_address_bits = kvm->cpuid[i].eax & ES_HYPERV_CPUID_PHYSICAL_ADDRESS_BITS_MASK;
  }
  return 0;
}

static bool es_kvm_msr_is_saved(uint32_t number) {
  return number != ES_KVM_STATE_MSR_TSC && number != ES_KVM_STATE_MSR_TSC_DEADLINE &&
         (number < ES_HYPERV_MSR_FIRST || number > ES_HYPERV_MSR_LAST);
}

static void es_kvm_list_msr(struct es_kvm *kvm, uint32_t number) {
  for (uint32_t i = 0; i < kvm->msr_count; i++) {
    if (kvm->msrs[i] == number)
      return;
  }
  if (kvm->msr_count < ES_KVM_MSRS_MAX)
    kvm->msrs[kvm->msr_count++] = number;
}

/* A guest can write these, and KVMs differ in whether they say so. */
static void es_kvm_list_unlisted_msrs(struct es_kvm *kvm) {
  static const struct {
    uint32_t first, count;
  } unlisted[] = {
      {ES_KVM_STATE_MSR_DEBUG_CONTROL, 1},
      {ES_KVM_STATE_MSR_MTRR_VARIABLE, ES_KVM_STATE_MSR_MTRR_VARIABLE_COUNT},
      {ES_KVM_STATE_MSR_MTRR_FIXED_64K, 1},
      {ES_KVM_STATE_MSR_MTRR_FIXED_16K, ES_KVM_STATE_MSR_MTRR_FIXED_16K_COUNT},
      {ES_KVM_STATE_MSR_MTRR_FIXED_4K, ES_KVM_STATE_MSR_MTRR_FIXED_4K_COUNT},
      {ES_KVM_STATE_MSR_MTRR_DEFAULT, 1},
      {ES_KVM_STATE_MSR_MACHINE_CHECK, ES_KVM_STATE_MSR_MACHINE_CHECK_COUNT},
      {ES_KVM_STATE_MSR_DECODE_CONFIGURATION, 1},
  };
  for (size_t i = 0; i < sizeof unlisted / sizeof unlisted[0]; i++) {
    for (uint32_t k = 0; k < unlisted[i].count; k++)
      es_kvm_list_msr(kvm, unlisted[i].first + k);
  }
}

/* What this KVM would have saved, without what the partition and others save. */
int es_kvm_list_msrs(struct es_kvm *kvm) {
  union {
    struct kvm_msr_list list;
    uint8_t room[sizeof(struct kvm_msr_list) + ES_KVM_MSRS_MAX * sizeof(uint32_t)];
  } all = {.list.nmsrs = ES_KVM_MSRS_MAX};
  if (ioctl(kvm->device, KVM_GET_MSR_INDEX_LIST, &all) != 0 || all.list.nmsrs > ES_KVM_MSRS_MAX)
    return es_kvm_fault("KVM_GET_MSR_INDEX_LIST");
  for (uint32_t i = 0; i < all.list.nmsrs; i++) {
    if (es_kvm_msr_is_saved(all.list.indices[i]))
      es_kvm_list_msr(kvm, all.list.indices[i]);
  }
  es_kvm_list_unlisted_msrs(kvm);
  return 0;
}

/* Extended state begins with all its parts on: emulated processors exist that let a guest change XCR0 without telling KVM, and then
 * KVM would give the guest the sizes, and at its next entry the value, of what it believes. */
static int es_kvm_set_extended_state(struct es_kvm *kvm, uint32_t vp) {
  struct kvm_xcrs xcrs = {.nr_xcrs = 1};
  for (uint32_t i = 0; i < kvm->cpuid_count; i++) {
    if (kvm->cpuid[i].function == ES_HYPERV_CPUID_NATIVE_EXTENDED_STATE && kvm->cpuid[i].index == 0)
      xcrs.xcrs[0].value = kvm->cpuid[i].eax | (uint64_t)kvm->cpuid[i].edx << 32;
  }
  if (xcrs.xcrs[0].value == 0)
    return 0; /* no XSAVE */
  return ioctl(kvm->machine.vp_fds[vp], KVM_SET_XCRS, &xcrs) != 0 ? es_kvm_fault("KVM_SET_XCRS") : 0;
}

int es_kvm_set_cpuid(struct es_kvm *kvm, uint32_t vp) {
  struct es_cpuid_entry entries[ES_KVM_CPUID_MAX];
  for (uint32_t i = 0; i < kvm->cpuid_count; i++) {
    const struct kvm_cpuid_entry2 *from = &kvm->cpuid[i];
    entries[i] = (struct es_cpuid_entry){
        .leaf = from->function,
        .subleaf = from->index,
        .has_subleaf = (from->flags & KVM_CPUID_FLAG_SIGNIFCANT_INDEX) != 0,
        .eax = from->eax,
        .ebx = from->ebx,
        .ecx = from->ecx,
        .edx = from->edx,
    };
  }
  size_t count = es_partition_cpuid(kvm->partition, vp, entries, kvm->cpuid_count, ES_KVM_CPUID_MAX);
  if (count == 0) {
    es_log(ES_LOG_ERROR, "kvm", "more CPUID leaves than KVM takes");
    return -E2BIG;
  }
  _Alignas(struct kvm_cpuid2) uint8_t bytes[ES_KVM_CPUID_LIST_SIZE] = {0};
  struct kvm_cpuid2 *list = (struct kvm_cpuid2 *)(void *)bytes;
  list->nent = (uint32_t)count;
  for (size_t i = 0; i < count; i++) {
    list->entries[i] = (struct kvm_cpuid_entry2){
        .function = entries[i].leaf,
        .index = entries[i].subleaf,
        .flags = entries[i].has_subleaf ? KVM_CPUID_FLAG_SIGNIFCANT_INDEX : 0,
        .eax = entries[i].eax,
        .ebx = entries[i].ebx,
        .ecx = entries[i].ecx,
        .edx = entries[i].edx,
    };
  }
  if (ioctl(kvm->machine.vp_fds[vp], KVM_SET_CPUID2, list) != 0)
    return es_kvm_fault("KVM_SET_CPUID2");
  int error = es_kvm_set_extended_state(kvm, vp);
  if (error != 0)
    return error;
  if (!kvm->tsc_stable)
    return 0;
  /* A KVM with Hyper-V of its own hides the invariant TSC until its own register says otherwise; others do not know it. */
  _Alignas(struct kvm_msrs) uint8_t msrs[sizeof(struct kvm_msrs) + sizeof(struct kvm_msr_entry)] = {0};
  struct kvm_msrs *invariant = (struct kvm_msrs *)(void *)msrs;
  invariant->nmsrs = 1;
  invariant->entries[0] = (struct kvm_msr_entry){.index = ES_HYPERV_MSR_TSC_INVARIANT_CONTROL, .data = 1};
  if (ioctl(kvm->machine.vp_fds[vp], KVM_SET_MSRS, invariant) < 0)
    es_log(ES_LOG_DEBUG, "kvm", "no invariant TSC control in this KVM");
  return 0;
}

static struct kvm_segment es_kvm_segment(const struct es_boot_segment *from) {
  return (struct kvm_segment){
      .base = from->base,
      .limit = from->limit,
      .selector = from->selector,
      .type = from->type,
      .present = from->present,
      .s = !from->system,
      .l = from->long_mode,
      .db = from->default_size,
      .g = from->pages,
      .unusable = !from->present,
  };
}

int es_kvm_set_boot_state(struct es_kvm *kvm, uint32_t vp, const struct es_boot_state *state) {
  struct kvm_sregs special;
  if (ioctl(kvm->machine.vp_fds[vp], KVM_GET_SREGS, &special) != 0)
    return es_kvm_fault("KVM_GET_SREGS");
  special.cr0 = state->cr0;
  special.cr3 = state->cr3;
  special.cr4 = state->cr4;
  special.efer = state->efer;
  special.cs = es_kvm_segment(&state->code);
  special.ds = es_kvm_segment(&state->data);
  special.es = special.fs = special.gs = special.ss = special.ds;
  special.tr = es_kvm_segment(&state->task);
  special.gdt = (struct kvm_dtable){.base = state->gdt_base, .limit = state->gdt_limit};
  special.idt = (struct kvm_dtable){0};
  if (ioctl(kvm->machine.vp_fds[vp], KVM_SET_SREGS, &special) != 0)
    return es_kvm_fault("KVM_SET_SREGS");
  const struct kvm_regs general = {.rip = state->rip, .rsp = state->rsp, .rsi = state->rsi, .rflags = state->rflags};
  return ioctl(kvm->machine.vp_fds[vp], KVM_SET_REGS, &general) != 0 ? es_kvm_fault("KVM_SET_REGS") : 0;
}
