#include "hand-written/process/sandbox_lists.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <linux/io_uring.h>
#include <linux/kvm.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#define ONE(index_, mask_, value_)                                                                                     \
  .condition_count = 1, .conditions = {{.index = (index_), .mask = (mask_), .value = (value_)}}
#define IS(index_, value_) ONE(index_, 0xffffffffu, value_)
#define KIND_OF_IOCTL (_IOC_TYPEMASK << _IOC_TYPESHIFT)

static const struct es_sandbox_rule rules[] = {
    /* The ring: all work with files and signals. It is restricted; only places in its file table change. */
    {.name = "io_uring_enter"},
    {.name = "io_uring_register", IS(1, IORING_REGISTER_FILES_UPDATE)},
    /* The manager. */
    {.name = "recvmsg"},
    {.name = "sendmsg"},
    /* Log lines, eventfds. */
    {.name = "write"},
    {.name = "read"},
    {.name = "eventfd2"},
    {.name = "close"},
    /* The kernel's image and the initial RAM disk, into the guest's memory. */
    {.name = "pread64"},
    {.name = "preadv"},
    /* Disks that come later. */
    {.name = "newfstatat", IS(3, AT_EMPTY_PATH)},
    {.name = "statx", IS(2, AT_EMPTY_PATH)},
    {.name = "fcntl", IS(1, F_GETFL)},
    {.name = "fallocate"},
    {.name = "ioctl", IS(1, (uint32_t)BLKGETSIZE64)},
    {.name = "ioctl", IS(1, BLKSSZGET)},
    {.name = "ioctl", IS(1, BLKPBSZGET)},
    /* Descriptors of KVM are the machine's and its processors'. */
    {.name = "ioctl", ONE(1, KIND_OF_IOCTL, (uint64_t)KVMIO << _IOC_TYPESHIFT)},
    /* Memory, never executable. */
    {.name = "mmap", ONE(2, PROT_EXEC, 0)},
    {.name = "mprotect", ONE(2, PROT_EXEC, 0)},
    {.name = "munmap"},
    {.name = "madvise"},
    {.name = "brk"},
    /* Threads: locks, and the signal that makes a processor leave the guest. */
    {.name = "futex"},
    {.name = "getpid"},
    {.name = "gettid"},
    {.name = "tgkill", .condition_count = 1, .conditions = {{.index = 0, .mask = 0xffffffffu, .own_process = true}}},
    {.name = "rt_sigprocmask"},
    {.name = "rt_sigreturn"},
    {.name = "clock_gettime"},
    /* The end of a guest that is another process. */
    {.name = "shutdown"},
    {.name = "exit_group"},
};

const struct es_sandbox_list es_loop_calls = {"loop", rules, sizeof rules / sizeof *rules};
