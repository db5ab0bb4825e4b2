/* The thread of a virtual processor: enters the guest, answers its exits, parks when it is to stop.
 * What a thread may call is the list at the end. */
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

#include "generated/target_kvm_x86_64.h"
#include "hand-written/kvm/state.h"
#include "runtime/counters.h"
#include "runtime/events.h"
#include "runtime/log.h"

enum {
  EXIT_IO,
  EXIT_MMIO,
  EXIT_MSR,
  EXIT_HYPERCALL,
  EXIT_DOORBELL,
  EXIT_END_OF_INTERRUPT,
  EXIT_SIGNAL,
  EXIT_TRIPLE_FAULT,
  EXIT_UNKNOWN,
  COUNTERS
};

static struct es_counter counters[COUNTERS] = {
    [EXIT_IO] = {.name = "exit-io"},
    [EXIT_MMIO] = {.name = "exit-mmio"},
    [EXIT_MSR] = {.name = "exit-msr"},
    [EXIT_HYPERCALL] = {.name = "exit-hypercall"},
    [EXIT_DOORBELL] = {.name = "exit-doorbell"},
    [EXIT_END_OF_INTERRUPT] = {.name = "exit-end-of-interrupt"},
    [EXIT_SIGNAL] = {.name = "exit-signal"},
    [EXIT_TRIPLE_FAULT] = {.name = "exit-triple-fault"},
    [EXIT_UNKNOWN] = {.name = "exit-unknown"},
};

static struct es_counter_set counter_set = {.name = "kvm", .counters = counters, .count = COUNTERS};

/* RIP is never changed here: some KVMs have moved it past the OUT at the exit, others do so on the way back. */
static void es_vp_hypercall(struct es_kvm *kvm, uint32_t vp, struct kvm_run *run) {
  struct kvm_regs *regs = &run->s.regs.regs;
  es_count(&counters[EXIT_HYPERCALL]);
  regs->rax = es_partition_hypercall(kvm->partition, vp, regs->rcx, regs->rdx, regs->r8);
  run->kvm_dirty_regs |= KVM_SYNC_X86_REGS;
}

static void es_vp_doorbell(struct es_kvm *kvm, uint32_t vp, struct kvm_run *run, uint32_t connection) {
  es_count(&counters[EXIT_DOORBELL]);
  run->s.regs.regs.rax = es_partition_doorbell(kvm->partition, vp, connection);
  run->kvm_dirty_regs |= KVM_SYNC_X86_REGS;
}

static void es_vp_io_one(struct es_kvm *kvm, uint32_t vp, struct kvm_run *run, uint8_t *data) {
  uint64_t value = 0;
  unsigned width = run->io.size;
  if (width > sizeof value)
    return;
  if (run->io.direction == KVM_EXIT_IO_IN) {
    es_partition_io_read(kvm->partition, vp, run->io.port, width, &value);
    memcpy(data, &value, width);
    return;
  }
  memcpy(&value, data, width);
  if (run->io.port == ES_KVM_X86_64_HYPERCALL_PORT && width == ES_KVM_X86_64_HYPERCALL_WIDTH) {
    es_vp_hypercall(kvm, vp, run);
  } else if (run->io.port == ES_KVM_X86_64_DOORBELL_PORT && width == ES_KVM_X86_64_DOORBELL_WIDTH) {
    es_vp_doorbell(kvm, vp, run, (uint32_t)value);
  } else {
    es_partition_io_write(kvm->partition, vp, run->io.port, width, value);
  }
}

/* The run page is this process's and the kernel's; the guest cannot reach it. */
static void es_vp_io(struct es_kvm *kvm, uint32_t vp, struct kvm_run *run) {
  es_count(&counters[EXIT_IO]);
  uint8_t *data = (uint8_t *)run + run->io.data_offset;
  for (uint32_t i = 0; i < run->io.count; i++)
    es_vp_io_one(kvm, vp, run, data + (size_t)i * run->io.size);
}

static void es_vp_mmio(struct es_kvm *kvm, uint32_t vp, struct kvm_run *run) {
  uint64_t value = 0;
  unsigned width = run->mmio.len;
  es_count(&counters[EXIT_MMIO]);
  if (width > sizeof value)
    return;
  if (run->mmio.is_write) {
    memcpy(&value, run->mmio.data, width);
    es_partition_mmio_write(kvm->partition, vp, run->mmio.phys_addr, width, value);
  } else {
    es_partition_mmio_read(kvm->partition, vp, run->mmio.phys_addr, width, &value);
    memcpy(run->mmio.data, &value, width);
  }
}

static void es_vp_msr(struct es_kvm *kvm, uint32_t vp, struct kvm_run *run) {
  uint64_t value = run->msr.data;
  es_count(&counters[EXIT_MSR]);
  enum es_intercept result = run->exit_reason == KVM_EXIT_X86_RDMSR
                                 ? es_partition_msr_read(kvm->partition, vp, run->msr.index, &value)
                                 : es_partition_msr_write(kvm->partition, vp, run->msr.index, value);
  run->msr.data = value;
  run->msr.error = result != ES_INTERCEPT_DONE;
}

static void es_vp_unknown(struct es_kvm *kvm, uint32_t vp, const struct kvm_run *run) {
  es_count(&counters[EXIT_UNKNOWN]);
  es_log(ES_LOG_ERROR, "kvm", "VP cannot go on vp=%u exit=%u error=%u rip=%#llx", vp, run->exit_reason,
         run->exit_reason == KVM_EXIT_INTERNAL_ERROR ? run->internal.suberror : 0, run->s.regs.regs.rip);
  es_kvm_stop(kvm, ES_STOP_ERROR);
}

static void es_vp_exit(struct es_kvm *kvm, uint32_t vp, struct kvm_run *run) {
  switch (run->exit_reason) {
  case KVM_EXIT_IO:
    es_vp_io(kvm, vp, run);
    break;
  case KVM_EXIT_MMIO:
    es_vp_mmio(kvm, vp, run);
    break;
  case KVM_EXIT_X86_RDMSR:
  case KVM_EXIT_X86_WRMSR:
    es_vp_msr(kvm, vp, run);
    break;
  case KVM_EXIT_IOAPIC_EOI:
    es_count(&counters[EXIT_END_OF_INTERRUPT]);
    es_partition_end_of_interrupt(kvm->partition, run->eoi.vector);
    break;
  case KVM_EXIT_SHUTDOWN:
    es_count(&counters[EXIT_TRIPLE_FAULT]);
    es_log(ES_LOG_WARNING, "kvm", "triple fault vp=%u rip=%#llx", vp, run->s.regs.regs.rip);
    es_kvm_stop(kvm, ES_STOP_RESET);
    break;
  case KVM_EXIT_INTR:
  case KVM_EXIT_IRQ_WINDOW_OPEN:
    break;
  default:
    es_vp_unknown(kvm, vp, run);
  }
}

static void es_vp_set_immediate_exit(struct kvm_run *run, uint8_t value) {
  __atomic_store_n(&run->immediate_exit, value, __ATOMIC_SEQ_CST);
}

/* To pause, the last exit is completed: with immediate_exit KVM_RUN does that, or exits anew, and else does nothing. */
static void es_vp_run(struct es_kvm *kvm, uint32_t vp) {
  int fd = kvm->machine.vp_fds[vp];
  struct kvm_run *run = kvm->machine.runs[vp];
  es_vp_set_immediate_exit(run, 0); /* before the look at whether to stop, which is what sets it */
  while (atomic_load(&kvm->reason) == ES_STOP_NONE) {
    bool settling = atomic_load(&kvm->pausing);
    if (settling)
      es_vp_set_immediate_exit(run, 1);
    if (ioctl(fd, KVM_RUN, 0ul) == 0) {
      es_vp_exit(kvm, vp, run);
    } else if (errno == EINTR || errno == EAGAIN) {
      es_count(&counters[EXIT_SIGNAL]);
      if (settling)
        return;
    } else {
      es_kvm_fault("KVM_RUN");
      es_kvm_stop(kvm, ES_STOP_ERROR);
    }
  }
}

/* Waits for the next round, unless that has begun; false: there is none. */
static bool es_vp_park(struct es_kvm *kvm, uint64_t *round) {
  pthread_mutex_lock(&kvm->lock);
  if (kvm->round == *round && ++kvm->parked == kvm->options.processors) {
    pthread_cond_broadcast(&kvm->changed);
    es_loop_wake_signal(&kvm->parked_wake);
  }
  while (kvm->round == *round && !kvm->quit)
    pthread_cond_wait(&kvm->changed, &kvm->lock);
  *round = kvm->round;
  bool go = !kvm->quit;
  pthread_mutex_unlock(&kvm->lock);
  return go;
}

void *es_kvm_vp_thread(void *context) {
  struct es_kvm_vp *vp = context;
  struct es_kvm *kvm = vp->kvm;
  uint64_t round = 0;
  es_counters_register(&counter_set);
  es_events_from((struct es_event_sender){ES_EVENT_SOURCE_VP, vp->index});
  if (kvm->options.enter_thread != NULL && kvm->options.enter_thread(kvm->options.context, vp->index) != 0) {
    pthread_mutex_lock(&kvm->lock);
    kvm->failed++;
    pthread_mutex_unlock(&kvm->lock);
  }
  while (es_vp_park(kvm, &round))
    es_vp_run(kvm, vp->index);
  return NULL;
}

#define REQUEST(request)                                                                                               \
  .condition_count = 1, .conditions = {{.index = 1, .mask = UINT32_MAX, .value = (uint32_t)(request)}}

static const struct es_sandbox_rule vp_rules[] = {
    {.name = "ioctl", REQUEST(KVM_RUN)},
    {.name = "ioctl", REQUEST(KVM_SIGNAL_MSI)},
    {.name = "ioctl", REQUEST(KVM_SET_GSI_ROUTING)},
    {.name = "futex"},
    {.name = "write"}, /* wake-ups of the loop, log lines */
    {.name = "clock_gettime"}, /* a system call wherever the host's clock source is not one that the vDSO can read */
    {.name = "rt_sigreturn"},
    {.name = "exit"},
    {.name = "madvise"}, /* glibc gives an ending thread's stack back */
    {.name = "rt_sigprocmask"},
};

const struct es_sandbox_list es_kvm_vp_calls = {
    .kind = "vp", .rules = vp_rules, .count = sizeof vp_rules / sizeof vp_rules[0]};
