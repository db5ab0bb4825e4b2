#include "hand-written/init/processors.h"

#include <fcntl.h>
#include <linux/kvm.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { IO_APIC_INPUTS = 24, PATH_SIZE = 64 };

/* A processor with a local APIC that is off: that is what KVM patches its code for. */
static int hold_machine(void) {
  int device = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  int machine = device < 0 ? -1 : ioctl(device, KVM_CREATE_VM, 0ul);
  struct kvm_enable_cap split = {.cap = KVM_CAP_SPLIT_IRQCHIP, .args = {IO_APIC_INPUTS}};
  if (machine < 0 || ioctl(machine, KVM_ENABLE_CAP, &split) != 0 || ioctl(machine, KVM_CREATE_VCPU, 0ul) < 0) {
    return -1;
  }
  return 0; /* the descriptors stay open for init's whole life */
}

int processors_start(void) {
  if (hold_machine() != 0) {
    return -1;
  }
  for (unsigned number = 1;; number++) {
    char path[PATH_SIZE];
    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%u/online", number);
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) {
      return 0; /* no more of them */
    }
    ssize_t written = write(file, "1", 1);
    close(file);
    if (written != 1) {
      return -1;
    }
  }
}
