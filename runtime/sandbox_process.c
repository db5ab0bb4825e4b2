/* The process's part of the sandbox: descriptors, namespaces, root, user, limits. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "runtime/sandbox.h"

static int close_others(const int *keep, uint32_t count) {
  unsigned next = 0;
  if (keep == NULL) {
    return 0;
  }
  for (uint32_t i = 0; i < count; i++) {
    unsigned kept = (unsigned)keep[i];
    if (kept < next) {
      return -EINVAL;
    }
    if (kept > next && syscall(SYS_close_range, next, kept - 1, 0) != 0) {
      return -errno;
    }
    next = kept + 1;
  }
  return syscall(SYS_close_range, next, ~0u, 0) == 0 ? 0 : -errno;
}

/* A root folder that holds nothing and takes nothing. Needs its own mount namespace. */
static int empty_root(void) {
  static const char place[] = "/proc"; /* a folder that every system has; covered only in our namespace */
  unsigned long flags = MS_NOSUID | MS_NODEV | MS_NOEXEC;
  if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
      mount("none", place, "tmpfs", flags, "mode=0555,size=4k,nr_inodes=1") != 0 || chdir(place) != 0) {
    return -errno;
  }
  if (syscall(SYS_pivot_root, ".", ".") == 0) {
    /* Old and new root are stacked: the upper one, the old, goes. */
    if (umount2(".", MNT_DETACH) != 0) {
      return -errno;
    }
  } else if (mount(".", "/", NULL, MS_MOVE, NULL) != 0 || chroot(".") != 0) {
    /* The initial root file system cannot be pivoted, only covered. */
    return -errno;
  }
  return chdir("/") == 0 ? 0 : -errno;
}

static void write_file(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd >= 0) {
    ssize_t ignored = write(fd, text, strlen(text));
    (void)ignored;
    close(fd);
  }
}

static int leave_namespaces(struct es_sandbox_state *state) {
  bool root = geteuid() == 0;
  if (!root) {
    /* Without privileges the others are only to be had together with a user namespace, and many hosts forbid that. */
    if (unshare(CLONE_NEWUSER) != 0) {
      return 0;
    }
    state->user = true;
    write_file("/proc/self/setgroups", "deny");
  }
  state->network = unshare(CLONE_NEWNET) == 0;
  state->ipc = unshare(CLONE_NEWIPC) == 0;
  state->uts = unshare(CLONE_NEWUTS) == 0;
  state->mounts = unshare(CLONE_NEWNS) == 0 && empty_root() == 0;
  /* Root that may not do this is no root: something is wrong with the host, say so instead of going on half open. */
  return !root || (state->network && state->ipc && state->mounts) ? 0 : -EPERM;
}

static int drop_user(uint32_t user) {
  if (geteuid() == 0 && user != 0) {
    if (setgroups(0, NULL) != 0 || setresgid(user, user, user) != 0 || setresuid(user, user, user) != 0) {
      return -errno;
    }
  }
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3];
  memset(none, 0, sizeof none);
  return syscall(SYS_capset, &header, none) == 0 ? 0 : -errno;
}

static int set_limits(uint32_t files_max) {
  const struct rlimit none = {0, 0}, files = {files_max, files_max};
  if (setrlimit(RLIMIT_CORE, &none) != 0 || (files_max != 0 && setrlimit(RLIMIT_NOFILE, &files) != 0)) {
    return -errno;
  }
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
    return -errno;
  }
  return 0;
}

void es_sandbox_leave_signals(void) {
  static const int heard_by_all[] = {SIGINT, SIGTERM, SIGHUP, SIGPWR};
  for (size_t i = 0; i < sizeof heard_by_all / sizeof *heard_by_all; i++) {
    (void)signal(heard_by_all[i], SIG_IGN);
  }
}

int es_sandbox_enter(const struct es_sandbox_options *options, struct es_sandbox_state *state) {
  *state = (struct es_sandbox_state){0};
  int error = close_others(options->keep, options->keep_count);
  if (error == 0) {
    error = leave_namespaces(state);
  }
  if (error == 0) {
    error = drop_user(options->user);
  }
  if (error == 0) {
    error = set_limits(options->files_max);
  }
  return error;
}
