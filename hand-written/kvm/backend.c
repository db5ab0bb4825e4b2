/* The backend's life: create, attach, run, stop, destroy. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <x86intrin.h>

#include "generated/target_kvm_x86_64.h"
#include "hand-written/kvm/host.h"
#include "hand-written/kvm/state.h"
#include "runtime/log.h"

enum { KICK = SIGUSR1 };

static uint64_t es_kvm_tsc(void *backend) {
  const struct es_kvm *kvm = backend;
  return __rdtsc() + kvm->machine.tsc_offset;
}

static void es_kvm_stop_operation(void *backend, enum es_stop_reason reason) {
  es_kvm_stop(backend, reason);
}

static const struct es_backend_ops operations = {
    .add_doorbell = es_kvm_add_doorbell,
    .remove_doorbell = es_kvm_remove_doorbell,
    .interrupt = es_kvm_interrupt,
    .msi = es_kvm_msi,
    .route = es_kvm_route,
    .stop = es_kvm_stop_operation,
    .tsc = es_kvm_tsc,
    .arm_timer = es_kvm_arm_timer,
};

/* A signal whose only effect is that KVM_RUN returns. */
static void es_kvm_kicked(int signal) {
  (void)signal;
}

static void es_kvm_kick_all(struct es_kvm *kvm) {
  for (uint32_t i = 0; i < kvm->options.processors; i++) {
    if (kvm->machine.runs[i] != NULL)
      __atomic_store_n(&kvm->machine.runs[i]->immediate_exit, 1, __ATOMIC_SEQ_CST);
    if (kvm->vps[i].started)
      pthread_kill(kvm->vps[i].thread, KICK);
  }
}

/* All VPs may have parked on their own, and the guest may run anew, before the loop comes here: then nobody is to be kicked. */
static void es_kvm_stop_wanted(struct es_loop_wake *wake) {
  struct es_kvm *kvm = wake->context;
  if (atomic_load(&kvm->reason) != ES_STOP_NONE || atomic_load(&kvm->pausing)) {
    es_kvm_kick_all(kvm);
  }
}

static void es_kvm_all_parked(struct es_loop_wake *wake) {
  struct es_kvm *kvm = wake->context;
  pthread_mutex_lock(&kvm->lock);
  bool stopped = kvm->round != 0 && kvm->parked == kvm->options.processors;
  pthread_mutex_unlock(&kvm->lock);
  int reason = atomic_load(&kvm->reason);
  if (stopped && reason != ES_STOP_NONE) {
    kvm->options.stopped(kvm->options.context, (enum es_stop_reason)reason);
  } else if (stopped && atomic_load(&kvm->pausing)) {
    kvm->options.paused(kvm->options.context);
  }
}

void es_kvm_stop(struct es_kvm *kvm, enum es_stop_reason reason) {
  int none = ES_STOP_NONE;
  if (atomic_compare_exchange_strong(&kvm->reason, &none, (int)reason))
    es_loop_wake_signal(&kvm->stop_wake);
}

static int es_kvm_check(struct es_kvm *kvm) {
  static const struct {
    int capability;
    const char *name;
  } needed[] = {
      {KVM_CAP_USER_MEMORY, "KVM_CAP_USER_MEMORY"},
      {KVM_CAP_SPLIT_IRQCHIP, "KVM_CAP_SPLIT_IRQCHIP"},
      {KVM_CAP_X86_USER_SPACE_MSR, "KVM_CAP_X86_USER_SPACE_MSR"},
      {KVM_CAP_X86_MSR_FILTER, "KVM_CAP_X86_MSR_FILTER"},
      {KVM_CAP_IOEVENTFD, "KVM_CAP_IOEVENTFD"},
      {KVM_CAP_SIGNAL_MSI, "KVM_CAP_SIGNAL_MSI"},
      {KVM_CAP_SYNC_REGS, "KVM_CAP_SYNC_REGS"},
      {KVM_CAP_IMMEDIATE_EXIT, "KVM_CAP_IMMEDIATE_EXIT"},
      {KVM_CAP_SET_IDENTITY_MAP_ADDR, "KVM_CAP_SET_IDENTITY_MAP_ADDR"},
  };
  if (ioctl(kvm->device, KVM_GET_API_VERSION, 0ul) != KVM_API_VERSION) {
    es_log(ES_LOG_ERROR, "kvm", "not a KVM of version %d", KVM_API_VERSION);
    return -ENOTSUP;
  }
  for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
    if (ioctl(kvm->device, KVM_CHECK_EXTENSION, (unsigned long)needed[i].capability) <= 0) {
      es_log(ES_LOG_ERROR, "kvm", "this KVM lacks %s", needed[i].name);
      return -ENOTSUP;
    }
  }
  kvm->tsc_deadline = ioctl(kvm->device, KVM_CHECK_EXTENSION, (unsigned long)KVM_CAP_TSC_DEADLINE_TIMER) > 0;
  int size = ioctl(kvm->device, KVM_GET_VCPU_MMAP_SIZE, 0ul);
  if (size < (int)sizeof(struct kvm_run))
    return es_kvm_fault("KVM_GET_VCPU_MMAP_SIZE");
  kvm->run_size = (size_t)size;
  kvm->has_special2 = ioctl(kvm->device, KVM_CHECK_EXTENSION, (unsigned long)KVM_CAP_SREGS2) > 0;
  int error = es_kvm_list_msrs(kvm);
  return error != 0 ? error : es_kvm_supported_cpuid(kvm);
}

int es_kvm_open(struct es_kvm *kvm) {
  kvm->device = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  if (kvm->device < 0)
    return es_kvm_fault("opening /dev/kvm");
  int error = es_kvm_check(kvm);
  if (error != 0)
    return error;
  kvm->tsc_stable = es_host_tsc_stable();
  if ((error = es_kvm_routing_open(kvm)) != 0 || (error = es_kvm_machine_open(kvm)) != 0)
    return error;
  int kilohertz = ioctl(kvm->machine.vp_fds[0], KVM_GET_TSC_KHZ, 0ul);
  if (kilohertz <= 0) {
    kvm->tsc_stable = false;
  } else {
    kvm->tsc_frequency = (uint64_t)kilohertz * 1000;
  }
  return 0;
}

static int es_kvm_open_wakes(struct es_kvm *kvm) {
  int error = es_loop_wake_add(kvm->options.loop, &kvm->stop_wake);
  if (error != 0)
    return error;
  if ((error = es_loop_wake_add(kvm->options.loop, &kvm->parked_wake)) != 0) {
    es_loop_wake_remove(&kvm->stop_wake);
    return error;
  }
  if ((error = es_kvm_timers_open(kvm)) != 0) {
    es_loop_wake_remove(&kvm->parked_wake);
    es_loop_wake_remove(&kvm->stop_wake);
  }
  return error;
}

static void es_kvm_free(struct es_kvm *kvm) {
  es_kvm_machine_close(kvm);
  if (kvm->device >= 0)
    close(kvm->device);
  pthread_cond_destroy(&kvm->changed);
  pthread_mutex_destroy(&kvm->lock);
  free(kvm->routing);
  free(kvm);
}

int es_kvm_create(const struct es_kvm_options *options, struct es_kvm **out) {
  if (options->processors == 0 || options->processors > ES_PARTITION_PROCESSORS_MAX)
    return -EINVAL;
  struct es_kvm *kvm = calloc(1, sizeof *kvm);
  if (kvm == NULL)
    return -ENOMEM;
  kvm->options = *options;
  kvm->device = -1;
  kvm->machine.fd = -1;
  for (uint32_t i = 0; i < options->processors; i++) {
    kvm->machine.vp_fds[i] = -1;
    kvm->vps[i].kvm = kvm;
    kvm->vps[i].index = i;
  }
  pthread_mutex_init(&kvm->lock, NULL);
  pthread_cond_init(&kvm->changed, NULL);
  kvm->stop_wake = (struct es_loop_wake){.run = es_kvm_stop_wanted, .context = kvm};
  kvm->parked_wake = (struct es_loop_wake){.run = es_kvm_all_parked, .context = kvm};
  struct sigaction action = {.sa_handler = es_kvm_kicked};
  sigaction(KICK, &action, NULL);
  int error = es_kvm_open(kvm);
  kvm->operations = operations;
  if (!kvm->tsc_stable)
    kvm->operations.tsc = NULL;
  if (error == 0)
    error = es_kvm_open_wakes(kvm);
  if (error != 0) {
    es_kvm_free(kvm);
    return error;
  }
  *out = kvm;
  return 0;
}

void es_kvm_describe(const struct es_kvm *kvm, struct es_partition_config *config) {
  config->processors = kvm->options.processors;
  config->memory = kvm->options.memory;
  config->backend = &kvm->operations;
  config->backend_context = (void *)(uintptr_t)kvm;
  config->tsc_frequency = kvm->tsc_frequency;
  config->apic_frequency = ES_KVM_X86_64_LOCAL_APIC_FREQUENCY;
  config->physical_address_bits = kvm->physical_address_bits;
  config->hypercall_page =
      (struct es_slice){.at = ES_KVM_X86_64_HYPERCALL_PAGE_CODE, .count = sizeof ES_KVM_X86_64_HYPERCALL_PAGE_CODE};
  config->hypercall_page_filler = ES_KVM_X86_64_HYPERCALL_PAGE_FILLER;
  config->invariant_tsc = kvm->tsc_stable;
  config->tsc_deadline = kvm->tsc_deadline;
  config->synthetic_timers = kvm->options.synthetic_timers;
}

int es_kvm_attach(struct es_kvm *kvm, struct es_partition *partition) {
  kvm->partition = partition;
  for (uint32_t i = 0; i < kvm->options.processors; i++) {
    int error = pthread_create(&kvm->vps[i].thread, NULL, es_kvm_vp_thread, &kvm->vps[i]);
    if (error != 0) {
      es_log(ES_LOG_ERROR, "kvm", "no thread for a VP: %s", strerror(error));
      return -error;
    }
    kvm->vps[i].started = true;
  }
  pthread_mutex_lock(&kvm->lock);
  while (kvm->parked < kvm->options.processors)
    pthread_cond_wait(&kvm->changed, &kvm->lock);
  uint32_t failed = kvm->failed;
  pthread_mutex_unlock(&kvm->lock);
  return failed == 0 ? 0 : -EPERM;
}

static void es_kvm_begin_round(struct es_kvm *kvm) {
  pthread_mutex_lock(&kvm->lock);
  kvm->parked = 0;
  kvm->round++;
  pthread_cond_broadcast(&kvm->changed);
  pthread_mutex_unlock(&kvm->lock);
}

int es_kvm_run(struct es_kvm *kvm, const struct es_boot_state *state) {
  int error;
  if (kvm->machine_used) {
    pthread_mutex_lock(&kvm->routing_lock);
    kvm->routing->nr = 0;
    pthread_mutex_unlock(&kvm->routing_lock);
    if ((error = es_kvm_machine_open(kvm)) != 0)
      return error;
  }
  kvm->machine_used = true;
  for (uint32_t i = 0; i < kvm->options.processors; i++) {
    if ((error = es_kvm_set_cpuid(kvm, i)) != 0)
      return error;
  }
  if ((error = es_kvm_set_boot_state(kvm, 0, state)) != 0)
    return error;
  atomic_store(&kvm->reason, ES_STOP_NONE);
  es_kvm_begin_round(kvm);
  return 0;
}

int es_kvm_pause(struct es_kvm *kvm) {
  atomic_store(&kvm->pausing, true);
  es_kvm_kick_all(kvm);
  return 0;
}

int es_kvm_resume(struct es_kvm *kvm) {
  atomic_store(&kvm->pausing, false);
  es_kvm_begin_round(kvm);
  return 0;
}

void es_kvm_destroy(struct es_kvm *kvm) {
  if (kvm == NULL)
    return;
  atomic_store(&kvm->reason, ES_STOP_ERROR);
  pthread_mutex_lock(&kvm->lock);
  kvm->quit = true;
  pthread_cond_broadcast(&kvm->changed);
  pthread_mutex_unlock(&kvm->lock);
  es_kvm_kick_all(kvm);
  for (uint32_t i = 0; i < kvm->options.processors; i++) {
    if (kvm->vps[i].started)
      pthread_join(kvm->vps[i].thread, NULL);
  }
  es_kvm_timers_close(kvm);
  es_loop_wake_remove(&kvm->parked_wake);
  es_loop_wake_remove(&kvm->stop_wake);
  es_kvm_free(kvm);
}

void es_kvm_show(const struct es_kvm *kvm, struct es_kvm_figures *figures) {
  *figures = kvm->figures;
  figures->tsc = kvm->tsc_stable;
}
