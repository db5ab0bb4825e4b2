/* Making a KVM machine over the guest's memory. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "generated/hyperv_msr_intercepts.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/kvm/state.h"
#include "runtime/log.h"

int es_kvm_fault(const char *what) {
  int error = errno;
  es_log(ES_LOG_ERROR, "kvm", "%s failed: %s", what, strerror(error));
  return error == 0 ? -EIO : -error;
}

static int es_machine_enable(int fd, const char *what, uint32_t capability, uint64_t argument) {
  struct kvm_enable_cap enable = {.cap = capability, .args = {argument}};
  return ioctl(fd, KVM_ENABLE_CAP, &enable) != 0 ? es_kvm_fault(what) : 0;
}

/* Every access to the range of synthetic MSRs comes to user space, whatever this KVM itself would do with it. */
static int es_machine_filter_msrs(int fd) {
  uint8_t bitmap[(ES_HYPERV_MSR_LAST - ES_HYPERV_MSR_FIRST + 1 + 7) / 8] = {0};
  struct kvm_msr_filter filter = {
      .flags = KVM_MSR_FILTER_DEFAULT_ALLOW,
      .ranges = {{
          .flags = KVM_MSR_FILTER_READ | KVM_MSR_FILTER_WRITE,
          .base = ES_HYPERV_MSR_FIRST,
          .nmsrs = ES_HYPERV_MSR_LAST - ES_HYPERV_MSR_FIRST + 1,
          .bitmap = bitmap,
      }},
  };
  int error = es_machine_enable(fd, "KVM_CAP_X86_USER_SPACE_MSR", KVM_CAP_X86_USER_SPACE_MSR,
                                KVM_MSR_EXIT_REASON_FILTER | KVM_MSR_EXIT_REASON_UNKNOWN);
  if (error != 0)
    return error;
  return ioctl(fd, KVM_X86_SET_MSR_FILTER, &filter) != 0 ? es_kvm_fault("KVM_X86_SET_MSR_FILTER") : 0;
}

static int es_machine_add_memory(int fd, const struct es_memory *memory) {
  for (uint32_t i = 0; i < memory->count; i++) {
    const struct es_memory_region *region = &memory->regions[i];
    struct kvm_userspace_memory_region slot = {
        .slot = i,
        .flags = (region->access & ES_MEMORY_WRITE) != 0 ? 0 : KVM_MEM_READONLY,
        .guest_phys_addr = region->gpa,
        .memory_size = region->size,
        .userspace_addr = (uint64_t)(uintptr_t)region->host,
    };
    if (ioctl(fd, KVM_SET_USER_MEMORY_REGION, &slot) != 0)
      return es_kvm_fault("KVM_SET_USER_MEMORY_REGION");
  }
  return 0;
}

/* Pages that older Intel processors need for real mode; elsewhere nobody looks at them. */
static int es_machine_place_kvm_pages(int fd) {
  uint64_t identity_map = ES_KVM_X86_64_KVM_IDENTITY_MAP_BASE;
  if (ioctl(fd, KVM_SET_IDENTITY_MAP_ADDR, &identity_map) != 0)
    return es_kvm_fault("KVM_SET_IDENTITY_MAP_ADDR");
  if (ioctl(fd, KVM_SET_TSS_ADDR, (unsigned long)ES_KVM_X86_64_KVM_TASK_STATE_BASE) != 0)
    return es_kvm_fault("KVM_SET_TSS_ADDR");
  return 0;
}

static int es_machine_add_vp(struct es_kvm *kvm, uint32_t index) {
  struct es_kvm_machine *machine = &kvm->machine;
  machine->vp_fds[index] = ioctl(machine->fd, KVM_CREATE_VCPU, (unsigned long)index);
  if (machine->vp_fds[index] < 0)
    return es_kvm_fault("KVM_CREATE_VCPU");
  void *run = mmap(NULL, kvm->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, machine->vp_fds[index], 0);
  if (run == MAP_FAILED)
    return es_kvm_fault("mapping a VP's run page");
  machine->runs[index] = run;
  machine->runs[index]->kvm_valid_regs = KVM_SYNC_X86_REGS;
  return 0;
}

/* All VPs of a machine begin with one offset. */
static int es_machine_learn_tsc(struct es_kvm *kvm) {
  if (!kvm->tsc_stable)
    return 0;
  struct kvm_device_attr attribute = {
      .group = KVM_VCPU_TSC_CTRL,
      .attr = KVM_VCPU_TSC_OFFSET,
      .addr = (uint64_t)(uintptr_t)&kvm->machine.tsc_offset,
  };
  return ioctl(kvm->machine.vp_fds[0], KVM_GET_DEVICE_ATTR, &attribute) != 0 ? es_kvm_fault("KVM_VCPU_TSC_OFFSET") : 0;
}

/* What a processor that is paused may still have to be told of: asked for whole where this KVM can. */
static int es_machine_show_events(struct es_kvm *kvm, int fd) {
  static const struct {
    uint32_t capability;
    const char *name;
  } wanted[] = {
      {KVM_CAP_EXCEPTION_PAYLOAD, "KVM_CAP_EXCEPTION_PAYLOAD"},
      {KVM_CAP_X86_TRIPLE_FAULT_EVENT, "KVM_CAP_X86_TRIPLE_FAULT_EVENT"},
  };
  for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
    if (ioctl(fd, KVM_CHECK_EXTENSION, (unsigned long)wanted[i].capability) > 0) {
      int error = es_machine_enable(fd, wanted[i].name, wanted[i].capability, 1);
      if (error != 0)
        return error;
    }
  }
  int size = ioctl(fd, KVM_CHECK_EXTENSION, (unsigned long)KVM_CAP_XSAVE2);
  kvm->extended_size = size > (int)sizeof(struct kvm_xsave) ? (uint32_t)size : (uint32_t)sizeof(struct kvm_xsave);
  if (kvm->extended_size <= ES_KVM_STATE_EXTENDED_MAX)
    return 0;
  es_log(ES_LOG_ERROR, "kvm", "more extended state than can be saved: %u bytes", kvm->extended_size);
  return -E2BIG;
}

static int es_machine_make(struct es_kvm *kvm) {
  struct es_kvm_machine *machine = &kvm->machine;
  int error;
  machine->fd = ioctl(kvm->device, KVM_CREATE_VM, 0ul);
  if (machine->fd < 0)
    return es_kvm_fault("KVM_CREATE_VM");
  if ((error = es_machine_place_kvm_pages(machine->fd)) != 0 ||
      (error = es_machine_enable(machine->fd, "KVM_CAP_SPLIT_IRQCHIP", KVM_CAP_SPLIT_IRQCHIP,
                                 ES_KVM_X86_64_IO_APIC_INPUTS)) != 0 ||
      (error = es_machine_filter_msrs(machine->fd)) != 0 || (error = es_machine_show_events(kvm, machine->fd)) != 0 ||
      (error = es_machine_add_memory(machine->fd, kvm->options.memory)) != 0)
    return error;
  for (uint32_t i = 0; i < kvm->options.processors; i++) {
    if ((error = es_machine_add_vp(kvm, i)) != 0)
      return error;
  }
  if ((error = es_machine_learn_tsc(kvm)) != 0)
    return error;
  kvm->figures.machines++;
  kvm->figures.doorbells = 0;
  return 0;
}

static void es_machine_release(const struct es_kvm *kvm, struct es_kvm_machine *machine) {
  for (uint32_t i = 0; i < kvm->options.processors; i++) {
    if (machine->runs[i] != NULL)
      munmap(machine->runs[i], kvm->run_size);
    if (machine->vp_fds[i] >= 0)
      close(machine->vp_fds[i]);
    machine->runs[i] = NULL;
    machine->vp_fds[i] = -1;
  }
  if (machine->fd >= 0)
    close(machine->fd);
  machine->fd = -1;
}

/* The old machine goes after the new one is there: Linux patches its code whenever the last one goes. */
int es_kvm_machine_open(struct es_kvm *kvm) {
  struct es_kvm_machine old = kvm->machine;
  kvm->machine = (struct es_kvm_machine){.fd = -1};
  for (uint32_t i = 0; i < ES_PARTITION_PROCESSORS_MAX; i++)
    kvm->machine.vp_fds[i] = -1;
  int error = es_machine_make(kvm);
  es_machine_release(kvm, &old);
  if (error != 0)
    es_kvm_machine_close(kvm);
  return error;
}

void es_kvm_machine_close(struct es_kvm *kvm) {
  es_machine_release(kvm, &kvm->machine);
}
