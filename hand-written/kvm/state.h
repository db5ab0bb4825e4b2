/* What the backend's files share; private to this room. */
#ifndef ES_KVM_STATE_H
#define ES_KVM_STATE_H

#include <linux/kvm.h>
#include <pthread.h>
#include <stdatomic.h>

#include "generated/kvm_state_wire.h"
#include "hand-written/kvm/kvm.h"

#define ES_KVM_CPUID_MAX 256u
#define ES_KVM_MSRS_MAX ES_KVM_STATE_MSR_MAX
/* Bytes of a struct kvm_cpuid2 with its list behind it. */
#define ES_KVM_CPUID_LIST_SIZE (sizeof(struct kvm_cpuid2) + ES_KVM_CPUID_MAX * sizeof(struct kvm_cpuid_entry2))

/* One KVM machine; made on the loop thread while VPs are parked, then only used. */
struct es_kvm_machine {
  int fd; /* -1: none */
  int vp_fds[ES_PARTITION_PROCESSORS_MAX];
  struct kvm_run *runs[ES_PARTITION_PROCESSORS_MAX];
  uint64_t tsc_offset; /* guest TSC = TSC + offset, two's complement */
};

struct es_kvm_vp {
  struct es_kvm *kvm;
  uint32_t index;
  pthread_t thread;
  bool started;
  _Atomic uint64_t deadline; /* reference time, written by arm_timer */
  struct es_loop_timer timer;
};

struct es_kvm {
  struct es_kvm_options options;
  struct es_backend_ops operations; /* without .tsc where the host does not trust its TSC */
  struct es_partition *partition;
  int device;
  size_t run_size;
  bool tsc_stable, tsc_deadline;
  bool has_special2; /* KVM_GET_SREGS2 */
  uint32_t extended_size; /* of what XSAVE gives */
  uint32_t msr_count;
  uint32_t msrs[ES_KVM_MSRS_MAX]; /* that are saved */
  uint64_t tsc_frequency;
  uint32_t physical_address_bits;
  uint32_t cpuid_count;
  struct kvm_cpuid_entry2 cpuid[ES_KVM_CPUID_MAX]; /* what this KVM supports */
  struct kvm_irq_routing *routing; /* of the I/O APIC's inputs */
  pthread_mutex_t routing_lock;
  struct es_kvm_machine machine;
  bool machine_used;
  struct es_kvm_figures figures;

  _Atomic int reason; /* enum es_stop_reason; not NONE: VPs are to park */
  _Atomic bool pausing; /* they are to park so that they can go on */
  pthread_mutex_t lock; /* of the following four */
  pthread_cond_t changed;
  uint32_t parked, failed;
  uint64_t round; /* a VP runs once a round */
  bool quit;
  struct es_loop_wake stop_wake, parked_wake, timer_wake;
  struct es_kvm_vp vps[ES_PARTITION_PROCESSORS_MAX];
};

/* backend.c: the device and a first machine; 0 or negative errno, logged. */
int es_kvm_open(struct es_kvm *kvm);

/* machine.c: 0 or negative errno, logged. */
int es_kvm_machine_open(struct es_kvm *kvm);
void es_kvm_machine_close(struct es_kvm *kvm);
int es_kvm_fault(const char *what); /* logs what failed with errno, returns it negative */

/* processor.c */
int es_kvm_list_msrs(struct es_kvm *kvm);
int es_kvm_supported_cpuid(struct es_kvm *kvm);
int es_kvm_set_cpuid(struct es_kvm *kvm, uint32_t vp);
int es_kvm_set_boot_state(struct es_kvm *kvm, uint32_t vp, const struct es_boot_state *state);

/* interrupts.c: backend operations. */
int es_kvm_add_doorbell(void *backend, uint32_t connection, int eventfd);
int es_kvm_remove_doorbell(void *backend, uint32_t connection, int eventfd);
int es_kvm_interrupt(void *backend, uint32_t vp, uint8_t vector);
int es_kvm_msi(void *backend, uint64_t address, uint32_t data);
int es_kvm_route(void *backend, uint32_t input, uint64_t address, uint32_t data, bool masked);
int es_kvm_routing_open(struct es_kvm *kvm);
int es_kvm_routing_set(struct es_kvm *kvm);

/* timers.c */
void es_kvm_arm_timer(void *backend, uint32_t vp, uint64_t deadline);
int es_kvm_timers_open(struct es_kvm *kvm);
void es_kvm_timers_close(struct es_kvm *kvm);

/* vp.c: the thread's life. */
void *es_kvm_vp_thread(void *vp);

#endif
