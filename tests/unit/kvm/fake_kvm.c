#include "tests/unit/kvm/fake_kvm.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

struct fake_kvm fake;

/* time-stamp counter, its deadline, SYSENTER's code segment, EFER's syscall target; nothing */
const uint32_t fake_msrs[FAKE_MSRS + 1] = {0x10, 0x6e0, 0x174, 0xc0000082, 0x12345678};

/* Descriptors that no kernel hands out. */
enum { DEVICE = 100000, MACHINE = 100001, FIRST_VP = 100002 };

static uint8_t pages[FAKE_VPS][FAKE_RUN_SIZE] __attribute__((aligned(64)));

int __real_ioctl(int fd, unsigned long request, ...);
int __real_open(const char *path, int flags, ...);
void *__real_mmap(void *at, size_t size, int protection, int flags, int fd, off_t offset);
int __real_munmap(void *at, size_t size);
int __wrap_ioctl(int fd, unsigned long request, ...);
int __wrap_open(const char *path, int flags, ...);
void *__wrap_mmap(void *at, size_t size, int protection, int flags, int fd, off_t offset);
int __wrap_munmap(void *at, size_t size);

void fake_reset(void) {
  memset(&fake, 0, sizeof fake);
  memset(pages, 0, sizeof pages);
  fake.active = true;
}

int __wrap_open(const char *path, int flags, ...) {
  if (fake.active && strcmp(path, "/dev/kvm") == 0) {
    errno = ENOENT;
    return fake.no_device ? -1 : DEVICE;
  }
  return __real_open(path, flags);
}

void *__wrap_mmap(void *at, size_t size, int protection, int flags, int fd, off_t offset) {
  if (fd >= FIRST_VP && fd < FIRST_VP + (int)FAKE_VPS)
    return pages[fd - FIRST_VP];
  return __real_mmap(at, size, protection, flags, fd, offset);
}

int __wrap_munmap(void *at, size_t size) {
  for (uint32_t i = 0; i < FAKE_VPS; i++) {
    if (at == pages[i]) {
      if (i == 0)
        fake.machines_closed++;
      return 0;
    }
  }
  return __real_munmap(at, size);
}

static int supported_cpuid(struct kvm_cpuid2 *list) {
  const struct kvm_cpuid_entry2 entries[] = {
      {.function = 0, .eax = 0xd},
      {.function = 1, .ecx = 0x04000000},
      {.function = 0xd, .index = 0, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .eax = 7},
      {.function = 0xd, .index = 1, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .eax = 0xf},
      {.function = 0x40000000, .eax = 0x40000001},
      {.function = 0x80000008, .eax = 0x3028},
  };
  memcpy(list->entries, entries, sizeof entries);
  list->nent = sizeof entries / sizeof entries[0];
  return 0;
}

static int device_call(unsigned long request, unsigned long argument) {
  switch (request) {
  case KVM_GET_API_VERSION:
    return KVM_API_VERSION;
  case KVM_CHECK_EXTENSION:
    return argument != fake.lacking;
  case KVM_GET_VCPU_MMAP_SIZE:
    return FAKE_RUN_SIZE;
  case KVM_GET_SUPPORTED_CPUID:
    return supported_cpuid((void *)argument);
  case KVM_GET_MSR_INDEX_LIST: {
    struct kvm_msr_list *list = (void *)argument;
    list->nmsrs = FAKE_MSRS + 1;
    memcpy(list->indices, fake_msrs, sizeof fake_msrs);
    return 0;
  }
  case KVM_CREATE_VM:
    fake.machines++;
    fake.vps = 0;
    fake.slot_count = 0;
    return MACHINE;
  default:
    errno = ENOTTY;
    return -1;
  }
}

static int enable(const struct kvm_enable_cap *capability) {
  if (capability->cap == KVM_CAP_SPLIT_IRQCHIP) {
    fake.split_inputs = capability->args[0];
  } else if (capability->cap == KVM_CAP_X86_USER_SPACE_MSR) {
    fake.msr_exit_reasons = capability->args[0];
  }
  return 0;
}

static int doorbell(const struct kvm_ioeventfd *call) {
  fake.doorbell = *call;
  if ((call->flags & KVM_IOEVENTFD_FLAG_DEASSIGN) != 0) {
    fake.doorbells--;
  } else {
    fake.doorbells++;
  }
  return 0;
}

static int routing(const struct kvm_irq_routing *call) {
  fake.routes = call->nr;
  if (call->nr != 0)
    fake.route = call->entries[call->nr - 1];
  return 0;
}

static int machine_call(unsigned long request, void *argument) {
  switch (request) {
  case KVM_CHECK_EXTENSION:
    return (unsigned long)argument != fake.lacking;
  case KVM_SET_IDENTITY_MAP_ADDR:
  case KVM_SET_TSS_ADDR:
    return 0;
  case KVM_ENABLE_CAP:
    return enable(argument);
  case KVM_X86_SET_MSR_FILTER:
    fake.filter = *(struct kvm_msr_filter *)argument;
    return 0;
  case KVM_SET_USER_MEMORY_REGION:
    fake.slots[fake.slot_count++] = *(struct kvm_userspace_memory_region *)argument;
    return 0;
  case KVM_CREATE_VCPU:
    memset(pages[fake.vps], 0, sizeof pages[0]);
    memset(&fake.state[fake.vps], 0, sizeof fake.state[0]);
    return FIRST_VP + (int)fake.vps++;
  case KVM_IOEVENTFD:
    return doorbell(argument);
  case KVM_SIGNAL_MSI:
    fake.msis[fake.msi_count++ % FAKE_MSIS] = *(struct kvm_msi *)argument;
    return 1;
  case KVM_SET_GSI_ROUTING:
    return routing(argument);
  default:
    errno = ENOTTY;
    return -1;
  }
}

static int run(uint32_t vp) {
  struct kvm_run *page = (struct kvm_run *)(void *)pages[vp];
  uint32_t at = fake.at[vp];
  fake.runs[vp]++;
  if (at != 0 && fake.steps[vp][at - 1].entered != NULL) {
    fake.steps[vp][at - 1].entered(page);
    fake.steps[vp][at - 1].entered = NULL;
  }
  page->kvm_dirty_regs = 0;
  if (__atomic_load_n(&page->immediate_exit, __ATOMIC_SEQ_CST) != 0) {
    errno = EINTR;
    return -1;
  }
  if (fake.steps[vp][at].exit != NULL) {
    fake.at[vp]++;
    fake.steps[vp][at].exit(page);
    return 0;
  }
  const struct timespec tick = {.tv_nsec = 1000000};
  while (__atomic_load_n(&page->immediate_exit, __ATOMIC_SEQ_CST) == 0)
    nanosleep(&tick, NULL);
  errno = EINTR;
  return -1;
}

static int set_cpuid(uint32_t vp, const struct kvm_cpuid2 *list) {
  fake.cpuid_count[vp] = list->nent;
  for (uint32_t i = 0; i < list->nent; i++) {
    if (list->entries[i].function == 1)
      fake.apic_id[vp] = list->entries[i].ebx >> 24;
  }
  return 0;
}

/* As KVM does: up to the first that is not there. */
static int access_msrs(struct fake_vp *vp, struct kvm_msrs *list, bool set) {
  for (uint32_t i = 0; i < list->nmsrs; i++) {
    struct kvm_msr_entry *entry = &list->entries[i];
    uint32_t place = 0;
    while (place < FAKE_MSRS && fake_msrs[place] != entry->index)
      place++;
    uint64_t *value = entry->index == FAKE_UNLISTED_MSR ? &vp->unlisted_msr : &vp->msrs[place];
    if ((place == FAKE_MSRS && entry->index != FAKE_UNLISTED_MSR) || (set && entry->index == fake.read_only_msr))
      return (int)i;
    if (set) {
      *value = entry->data;
    } else {
      entry->data = *value;
    }
  }
  return (int)list->nmsrs;
}

#define SET(member)                                                                                                    \
  (state->calls[state->call_count++ % FAKE_CALLS] = request, memcpy(&state->member, argument, sizeof state->member), 0)
#define GET(member) (memcpy(argument, &state->member, sizeof state->member), 0)

static int vp_state_call(struct fake_vp *state, unsigned long request, void *argument) {
  switch (request) {
  case KVM_GET_REGS:
    return GET(regs);
  case KVM_GET_SREGS2:
    return GET(sregs);
  case KVM_SET_SREGS2:
    return SET(sregs);
  case KVM_GET_XSAVE:
    return GET(xsave);
  case KVM_SET_XSAVE:
    return SET(xsave);
  case KVM_GET_XCRS:
    return GET(xcrs);
  case KVM_GET_DEBUGREGS:
    return GET(debug);
  case KVM_SET_DEBUGREGS:
    return SET(debug);
  case KVM_GET_LAPIC:
    return GET(lapic);
  case KVM_SET_LAPIC:
    return SET(lapic);
  case KVM_GET_VCPU_EVENTS:
    return GET(events);
  case KVM_SET_VCPU_EVENTS:
    return SET(events);
  case KVM_GET_MP_STATE:
    return GET(mp_state);
  case KVM_SET_MP_STATE:
    return SET(mp_state);
  case KVM_GET_MSRS:
    return access_msrs(state, argument, false);
  case KVM_SET_DEVICE_ATTR:
    state->calls[state->call_count++ % FAKE_CALLS] = request;
    state->tsc_offset = *(uint64_t *)(uintptr_t)((struct kvm_device_attr *)argument)->addr;
    return 0;
  default:
    errno = ENOTTY;
    return -1;
  }
}

static int vp_call(uint32_t vp, unsigned long request, void *argument) {
  struct fake_vp *state = &fake.state[vp];
  switch (request) {
  case KVM_RUN:
    return run(vp);
  case KVM_GET_TSC_KHZ:
    return 2000000;
  case KVM_GET_DEVICE_ATTR:
    *(uint64_t *)(uintptr_t)((struct kvm_device_attr *)argument)->addr = state->tsc_offset;
    return 0;
  case KVM_SET_CPUID2:
    return set_cpuid(vp, argument);
  case KVM_SET_MSRS:
    state->calls[state->call_count++ % FAKE_CALLS] = request;
    return access_msrs(state, argument, true);
  case KVM_SET_XCRS:
    fake.xcr0 = ((struct kvm_xcrs *)argument)->xcrs[0].value;
    return SET(xcrs);
  case KVM_GET_SREGS:
    *(struct kvm_sregs *)argument = fake.sregs;
    return 0;
  case KVM_SET_SREGS:
    fake.sregs = *(struct kvm_sregs *)argument;
    return 0;
  case KVM_SET_REGS:
    fake.regs = *(struct kvm_regs *)argument;
    return SET(regs);
  default:
    return vp_state_call(state, request, argument);
  }
}

int __wrap_ioctl(int fd, unsigned long request, ...) {
  va_list arguments;
  va_start(arguments, request);
  unsigned long argument = va_arg(arguments, unsigned long);
  va_end(arguments);
  if (fd < DEVICE)
    return __real_ioctl(fd, request, argument);
  if ((fake.failing != 0 && request == fake.failing) ||
      (fake.failing_later != 0 && request == fake.failing_later && fake.machines > 1)) {
    errno = EINVAL;
    return -1;
  }
  if (fd == DEVICE)
    return device_call(request, argument);
  if (fd == MACHINE)
    return machine_call(request, (void *)argument);
  return vp_call((uint32_t)(fd - FIRST_VP), request, (void *)argument);
}
