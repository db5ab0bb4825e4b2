/* A KVM made of functions, taken in place of the kernel's by the linker (--wrap). KVM_RUN gives scripted exits on the VP's
 * thread; when the script of a VP is at its end, KVM_RUN sleeps until it is kicked. */
#ifndef ES_TESTS_KVM_FAKE_KVM_H
#define ES_TESTS_KVM_FAKE_KVM_H

#include <linux/kvm.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#define FAKE_VPS 4u
#define FAKE_STEPS 16u
#define FAKE_MSIS 16u
#define FAKE_RUN_SIZE 8192u
#define FAKE_MSRS 4u
#define FAKE_CALLS 32u

struct fake_step {
  /* Fills the run page before the exit. */
  void (*exit)(struct kvm_run *run);
  /* Looks at it when KVM_RUN is called again. */
  void (*entered)(struct kvm_run *run);
};

/* What a VP of a machine is made of; zero when the VP is made. */
struct fake_vp {
  struct kvm_regs regs;
  struct kvm_sregs2 sregs;
  uint8_t xsave[sizeof(struct kvm_xsave)];
  struct kvm_xcrs xcrs;
  struct kvm_debugregs debug;
  struct kvm_lapic_state lapic;
  struct kvm_vcpu_events events;
  struct kvm_mp_state mp_state;
  uint64_t tsc_offset;
  uint64_t msrs[FAKE_MSRS]; /* of fake_msrs */
  uint64_t unlisted_msr; /* is there all the same */
  unsigned long calls[FAKE_CALLS]; /* those that set something, in their order */
  uint32_t call_count;
};

/* Registers that are listed. The last is none of the processor's. */
extern const uint32_t fake_msrs[FAKE_MSRS + 1];
#define FAKE_UNLISTED_MSR 0x2ffu

struct fake_kvm {
  bool active; /* set by fake_reset(): until then the kernel's own KVM answers */
  uint32_t lacking; /* a capability that is not there; 0: all are */
  unsigned long failing; /* an ioctl that fails with EINVAL; 0: none */
  unsigned long failing_later; /* the same, of the second machine on */
  bool no_device;
  _Atomic uint32_t machines, machines_closed; /* made, and its fd's VPs unmapped */
  uint32_t vps;
  struct fake_step steps[FAKE_VPS][FAKE_STEPS];
  _Atomic uint32_t at[FAKE_VPS];
  _Atomic uint32_t runs[FAKE_VPS];
  struct kvm_msr_filter filter;
  uint64_t split_inputs, msr_exit_reasons;
  struct kvm_userspace_memory_region slots[8];
  uint32_t slot_count;
  struct kvm_ioeventfd doorbell;
  uint32_t doorbells;
  struct kvm_msi msis[FAKE_MSIS];
  _Atomic uint32_t msi_count;
  uint32_t routes;
  struct kvm_irq_routing_entry route;
  struct kvm_regs regs;
  struct kvm_sregs sregs;
  uint64_t xcr0;
  uint32_t cpuid_count[FAKE_VPS];
  struct fake_vp state[FAKE_VPS];
  uint32_t read_only_msr; /* cannot be set; 0: none */
  uint32_t apic_id[FAKE_VPS]; /* of the leaf native-features */
};

extern struct fake_kvm fake;
void fake_reset(void);

#endif
