/* The KVM backend: runs a partition's virtual processors with /dev/kvm.
 * Local APICs and timers are the kernel's (split interrupt controller), everything of Hyper-V is the partition's: synthetic MSRs
 * come here by the MSR filter, hypercalls by a port of the hypercall page, doorbells stay in the kernel.
 *
 * Called by the process on the loop thread, in this order: create, describe (gives the partition its config), attach, run;
 * then `stopped` comes, after which run starts the guest anew or destroy ends all. A reset makes a new KVM machine: nothing of
 * the old one can be left over. It owns the machine's descriptors, a thread per VP and their wake-ups. */
#ifndef ES_KVM_KVM_H
#define ES_KVM_KVM_H

#include "hand-written/boot/boot.h"
#include "hand-written/partition/partition.h"
#include "runtime/loop.h"
#include "runtime/sandbox.h"

struct es_kvm;

struct es_kvm_options {
  struct es_memory *memory; /* outlives the backend */
  uint32_t processors; /* 1..ES_PARTITION_PROCESSORS_MAX */
  struct es_loop *loop;
  bool synthetic_timers; /* offered to the guest; its local APICs' timers are cheaper here */
  void *context;
  /* VP thread, once, before anything of the guest is looked at: where it gives up its rights. 0 or negative errno. NULL: nothing. */
  int (*enter_thread)(void *context, uint32_t vp);
  /* Loop thread: all VPs have stopped. */
  void (*stopped)(void *context, enum es_stop_reason reason);
  /* Loop thread: after es_kvm_pause(), all VPs stand between two instructions. */
  void (*paused)(void *context);
};

/* 0 or negative errno; a line about it has been logged. -ENOTSUP: this KVM lacks something, named in the line. */
int es_kvm_create(const struct es_kvm_options *options, struct es_kvm **out);
/* Fills the config's backend part and what depends on the machine. */
void es_kvm_describe(const struct es_kvm *kvm, struct es_partition_config *config);
/* Starts the threads, which wait for run. 0 or negative errno, also of enter_thread. */
int es_kvm_attach(struct es_kvm *kvm, struct es_partition *partition);
/* VP 0 begins at this state, the others wait for their startup IPI. Again after `stopped`: on a new machine, reset the
 * partition first. 0 or negative errno. */
int es_kvm_run(struct es_kvm *kvm, const struct es_boot_state *state);
/* Makes all VPs stand between two instructions, no exit of theirs half answered: `paused` comes, unless one of them stops
 * before: then `stopped`. */
int es_kvm_pause(struct es_kvm *kvm);
/* Lets them go on, whether they all stand still yet or not; after es_kvm_restore(): from what was restored. */
int es_kvm_resume(struct es_kvm *kvm);

/* Any thread: as the backend operation. */
void es_kvm_stop(struct es_kvm *kvm, enum es_stop_reason reason);
/* Stops what runs; `stopped` is not called. */
void es_kvm_destroy(struct es_kvm *kvm);

/* What a VP thread calls once it is entered. */
extern const struct es_sandbox_list es_kvm_vp_calls;

struct es_kvm_figures {
  uint32_t doorbells;
  uint64_t machines; /* made since creation */
  bool tsc; /* reference time and its page come from the TSC */
};
void es_kvm_show(const struct es_kvm *kvm, struct es_kvm_figures *figures);

/* Shows the backend. Loop thread. */
struct es_inspect;
void es_kvm_inspect(struct es_kvm *kvm, struct es_inspect *inspect);

#endif
