#include "hand-written/kvm/probe.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "generated/hyperv_cpuid_intercepts.h"
#include "generated/hyperv_msr_intercepts.h"
#include "generated/target_kvm_x86_64.h"
#include "generated/x86_state_wire.h"
#include "hand-written/boot/processor.h"
#include "hand-written/kvm/probe_guest.h"
#include "hand-written/kvm/state.h"
#include "runtime/log.h"

enum { ROUNDS = 10000, MEMORY_SIZE = 2 << 20, WORK_PAGE = 0x40000, CODE_PAGE = 0x50000, DOORBELL = 7 };

static const uint64_t msr_answer = 0x0123456789abcdefu;

struct es_probe_run {
  struct es_kvm *kvm;
  struct es_kvm_probe *probe;
  uint32_t masked_bit;
  bool other_doorbell; /* the one without an eventfd has exited */
  bool own_doorbell; /* the one with an eventfd has exited */
  int eventfd;
  struct timespec begin;
};

static uint64_t es_probe_nanoseconds_since(const struct timespec *begin) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)(now.tv_sec - begin->tv_sec) * 1000000000u + (uint64_t)now.tv_nsec - (uint64_t)begin->tv_nsec;
}

static void es_probe_doorbells_rung(struct es_probe_run *run) {
  eventfd_t count = 0;
  bool fired = eventfd_read(run->eventfd, &count) == 0 && count == 1;
  run->probe->doorbell = fired && run->other_doorbell && !run->own_doorbell;
}

/* true: that was the last one. */
static bool es_probe_report(struct es_probe_run *run, enum es_kvm_probe_report report, const struct kvm_regs *regs) {
  struct es_kvm_probe *probe = run->probe;
  switch (report) {
  case ES_KVM_PROBE_MSR:
    probe->msr_exit = probe->msr_exit && regs->r12 == msr_answer;
    return false;
  case ES_KVM_PROBE_CPUID:
    probe->masked_cpuid = run->masked_bit != 0 && (regs->r13 & run->masked_bit) == 0;
    return false;
  case ES_KVM_PROBE_DOORBELLS:
    es_probe_doorbells_rung(run);
    return false;
  case ES_KVM_PROBE_LOOP:
    clock_gettime(CLOCK_MONOTONIC, &run->begin);
    return false;
  case ES_KVM_PROBE_DONE: {
    uint64_t elapsed = es_probe_nanoseconds_since(&run->begin);
    probe->mips = (uint32_t)((uint64_t)ROUNDS * ES_KVM_PROBE_LOOP_INSTRUCTIONS * 1000 / (elapsed + 1));
    probe->instructions = regs->r14 == 0;
    return true;
  }
  }
  return false;
}

static bool es_probe_io(struct es_probe_run *run, struct kvm_run *state) {
  const uint8_t *data = (const uint8_t *)state + state->io.data_offset;
  if (state->io.port == ES_KVM_X86_64_HYPERCALL_PORT && state->io.size == ES_KVM_X86_64_HYPERCALL_WIDTH)
    return es_probe_report(run, (enum es_kvm_probe_report)data[0], &state->s.regs.regs);
  uint32_t number;
  memcpy(&number, data, sizeof number);
  if (number == DOORBELL) {
    run->own_doorbell = true;
  } else {
    run->other_doorbell = true;
  }
  return false;
}

/* 0 when the guest has come to its end. */
static int es_probe_loop(struct es_probe_run *run) {
  struct kvm_run *state = run->kvm->machine.runs[0];
  for (;;) {
    if (ioctl(run->kvm->machine.vp_fds[0], KVM_RUN, 0ul) != 0)
      return -errno;
    if (state->exit_reason == KVM_EXIT_X86_RDMSR) {
      run->probe->msr_exit = true;
      state->msr.data = msr_answer;
      state->msr.error = 0;
    } else if (state->exit_reason == KVM_EXIT_IO) {
      if (es_probe_io(run, state))
        return 0;
    } else {
      return -EPROTO;
    }
  }
}

/* The host's list without one feature that it has. */
static int es_probe_set_cpuid(struct es_probe_run *run) {
  _Alignas(struct kvm_cpuid2) uint8_t bytes[ES_KVM_CPUID_LIST_SIZE] = {0};
  struct kvm_cpuid2 *list = (struct kvm_cpuid2 *)(void *)bytes;
  list->nent = run->kvm->cpuid_count;
  memcpy(list->entries, run->kvm->cpuid, run->kvm->cpuid_count * sizeof list->entries[0]);
  for (uint32_t i = 0; i < list->nent; i++) {
    if (list->entries[i].function == ES_HYPERV_CPUID_NATIVE_FEATURES) {
      run->masked_bit = list->entries[i].ecx & (0u - list->entries[i].ecx);
      list->entries[i].ecx &= ~run->masked_bit;
    }
  }
  return ioctl(run->kvm->machine.vp_fds[0], KVM_SET_CPUID2, list) != 0 ? -errno : 0;
}

static int es_probe_start(struct es_probe_run *run, struct es_memory *memory) {
  struct es_boot_state boot = {0};
  /* cppcheck-suppress comparePointers ; two labels of one section */
  size_t code_size = (size_t)(es_kvm_probe_guest_end - es_kvm_probe_guest);
  if (!es_boot_processor(memory, &boot) || !es_memory_write(memory, CODE_PAGE, es_kvm_probe_guest, code_size))
    return -EFAULT;
  boot.rip = CODE_PAGE;
  boot.cr4 |= ES_X86_STATE_CR4_FXSAVE | ES_X86_STATE_CR4_EXTENDED_STATE;
  int error = es_probe_set_cpuid(run);
  if (error == 0)
    error = es_kvm_set_boot_state(run->kvm, 0, &boot);
  if (error == 0)
    error = es_kvm_add_doorbell(run->kvm, DOORBELL, run->eventfd);
  if (error != 0)
    return error;
  const struct kvm_regs regs = {
      .rip = boot.rip,
      .rsp = boot.rsp,
      .rflags = boot.rflags,
      .rbx = ES_HYPERV_MSR_FIRST,
      .rbp = ES_HYPERV_CPUID_NATIVE_FEATURES,
      .rsi = DOORBELL,
      .rdi = ES_KVM_X86_64_DOORBELL_PORT,
      .r8 = ES_KVM_X86_64_HYPERCALL_PORT,
      .r9 = WORK_PAGE,
      .r10 = ROUNDS,
  };
  return ioctl(run->kvm->machine.vp_fds[0], KVM_SET_REGS, &regs) != 0 ? -errno : 0;
}

static int es_probe_machine(struct es_kvm_probe *probe) {
  static struct es_memory memory;
  int fd = es_memory_create_fd("entresol-probe", MEMORY_SIZE);
  if (fd < 0)
    return fd;
  int error = es_memory_add(&memory, 0, MEMORY_SIZE, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE);
  if (error != 0)
    return error;
  static struct es_kvm kvm;
  kvm.options.memory = &memory;
  kvm.options.processors = 1;
  kvm.machine.fd = kvm.machine.vp_fds[0] = -1;
  struct es_probe_run run = {.kvm = &kvm, .probe = probe, .eventfd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
  if (run.eventfd < 0)
    return -errno;
  if ((error = es_kvm_open(&kvm)) != 0 || (error = es_probe_start(&run, &memory)) != 0)
    return error;
  return es_probe_loop(&run);
}

/* The child's whole life; what it found goes through shared memory, so that a child that hangs still says what it knew. */
static void es_probe_child(struct es_kvm_probe *shared) {
  es_log_set_level(ES_LOG_ERROR);
  shared->error = es_probe_machine(shared);
  shared->finished = true;
  _exit(0);
}

static void es_probe_wait(pid_t child, struct es_kvm_probe *probe) {
  struct timespec begin;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  const struct timespec tick = {.tv_nsec = 1000000};
  while (waitpid(child, NULL, WNOHANG) == 0) {
    if (es_probe_nanoseconds_since(&begin) < (uint64_t)ES_KVM_PROBE_LIMIT_MS * 1000000u) {
      nanosleep(&tick, NULL);
      continue;
    }
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    probe->error = -ETIMEDOUT;
    return;
  }
}

bool es_kvm_probe_usable(const struct es_kvm_probe *probe) {
  return probe->error == 0 && probe->finished && probe->mips >= ES_KVM_PROBE_MIPS_MIN && probe->instructions &&
         probe->masked_cpuid && probe->msr_exit && probe->doorbell;
}

bool es_kvm_probe(struct es_kvm_probe *probe) {
  *probe = (struct es_kvm_probe){0};
  struct es_kvm_probe *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED) {
    probe->error = -errno;
    return false;
  }
  pid_t child = fork();
  if (child == 0)
    es_probe_child(shared);
  if (child < 0) {
    shared->error = -errno;
  } else {
    es_probe_wait(child, shared);
  }
  *probe = *shared;
  munmap(shared, sizeof *shared);
  return es_kvm_probe_usable(probe);
}

void es_kvm_probe_print(const struct es_kvm_probe *probe, FILE *out) {
  if (probe->error != 0)
    fprintf(out, "/dev/kvm: %s\n", probe->error == -ETIMEDOUT ? "no end within a second" : strerror(-probe->error));
  fprintf(out, "speed: %u million instructions a second, %u needed\n", probe->mips, ES_KVM_PROBE_MIPS_MIN);
  fprintf(out, "POPCNT, CMPXCHG16B, XSAVE, XRSTOR: %s\n", probe->instructions ? "work" : "do not work");
  fprintf(out, "masked CPUID bit: %s\n", probe->masked_cpuid ? "reads as masked" : "is still seen");
  fprintf(out, "synthetic MSR: %s\n", probe->msr_exit ? "exits by the filter" : "does not exit");
  fprintf(out, "doorbell: %s\n", probe->doorbell ? "fires for its number only" : "does not fire as it should");
  fprintf(out, "virtualisation: %s\n", es_kvm_probe_usable(probe) ? "usable" : "not usable");
}
