/* What threads of virtual processors may call, tried in a child that loads their list. */
#include "tests/unit/es_test.h"

#include <errno.h>
#include <linux/kvm.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "hand-written/kvm/kvm.h"
#include "hand-written/remote/remote.h"

/* The child's end when its list is kept is this, not exit_group(). */
static void leave(long status) {
  syscall(SYS_exit, status);
}

static int status_of(const struct es_sandbox_list *list, enum es_sandbox_refusal refusal, void (*body)(void)) {
  pid_t child = fork();
  if (child == 0) {
    if (es_sandbox_filter(list, refusal) != 0) {
      leave(99);
    }
    body();
    leave(0);
  }
  int status = -1;
  assert_int_equal(waitpid(child, &status, 0), child);
  return status;
}

/* Around the vDSO, as where the host's clock source is not one that it can read. */
static void read_clock(void) {
  struct timespec now;
  if (syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now) != 0) {
    leave(1);
  }
  if (syscall(SYS_clock_gettime, CLOCK_REALTIME, &now) != 0) {
    leave(2);
  }
}

static int error_of(unsigned long request) {
  return syscall(SYS_ioctl, -1, request, 0) == 0 ? 0 : errno;
}

static void ask_kvm(void) {
  const unsigned long own[] = {KVM_RUN, KVM_SIGNAL_MSI, KVM_SET_GSI_ROUTING};
  const unsigned long foreign[] = {KVM_CREATE_VM, KVM_SET_USER_MEMORY_REGION, KVM_IOEVENTFD, KVM_X86_SET_MSR_FILTER};
  for (unsigned i = 0; i < sizeof own / sizeof *own; i++) {
    if (error_of(own[i]) != EBADF) {
      leave(1 + (long)i);
    }
  }
  for (unsigned i = 0; i < sizeof foreign / sizeof *foreign; i++) {
    if (error_of(foreign[i]) != EPERM) {
      leave(11 + (long)i);
    }
  }
}

static void clocks_can_be_read_without_a_vdso(void **state) {
  (void)state;
  assert_int_equal(status_of(&es_kvm_vp_calls, ES_SANDBOX_KILL, read_clock), 0);
  assert_int_equal(status_of(&es_remote_vp_calls, ES_SANDBOX_KILL, read_clock), 0);
}

static void kvm_is_asked_for_nothing_but_running_and_interrupts(void **state) {
  (void)state;
  assert_int_equal(status_of(&es_kvm_vp_calls, ES_SANDBOX_ERROR, ask_kvm), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(clocks_can_be_read_without_a_vdso),
      cmocka_unit_test(kvm_is_asked_for_nothing_but_running_and_interrupts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
