/* Attempts to get out of a worker, made inside it. This file is linked with the whole program; the linker puts it before a
 * few functions of the worker (--wrap), so that an attempt runs on the worker's own threads, behind its own filters,
 * with its own ring. Nothing here is in the program that is shipped.
 *
 * The machine's name chooses: loop-ATTEMPT runs when the manager asks for status, vp-ATTEMPT when the guest writes its
 * next MSR, free-ATTEMPT before the sandbox, where each has to succeed: an attempt that fails by itself proves nothing.
 * Standard error gets "escape: NAME begins" and, from who is still alive, "escape: NAME got RESULT ERRNO". */
#include <errno.h>
#include <fcntl.h>
#include <liburing.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "hand-written/process/vm.h"
#include "hand-written/process/worker_answers.h"
#include "runtime/loop_ring.h"
#include "tests/process/attempts.h"

#define OURS 0x65736361706521u /* user data that no owner's address is */

int __real_es_vm_create(struct es_vm *vm, const struct es_vm_plan *plan, FILE *errors);
int __wrap_es_vm_create(struct es_vm *vm, const struct es_vm_plan *plan, FILE *errors);
void __real_es_worker_answer(struct es_vm *vm, struct es_message *message, const int *files, unsigned count);
void __wrap_es_worker_answer(struct es_vm *vm, struct es_message *message, const int *files, unsigned count);
enum es_intercept __real_es_partition_msr_write(struct es_partition *partition, uint32_t vp, uint32_t msr,
                                                uint64_t value);
enum es_intercept __wrap_es_partition_msr_write(struct es_partition *partition, uint32_t vp, uint32_t msr,
                                                uint64_t value);
int __real_es_loop_ring_create(struct es_loop_ring *ring, uint32_t entries, uint32_t files);
int __wrap_es_loop_ring_create(struct es_loop_ring *ring, uint32_t entries, uint32_t files);

static const char *chosen = "";
static struct es_loop_ring *worker_ring;
static struct io_uring free_ring; /* where no restriction holds, for free-… */
static bool is_free;

static long try_kill(void) {
  return syscall(SYS_tgkill, getppid(), getppid(), 0);
}

/* What a worker may do: shows that "got" is said when a call comes back. */
static long try_write(void) {
  return write(STDERR_FILENO, "", 0);
}

static struct io_uring *the_ring(void) {
  if (!is_free) {
    return &worker_ring->uring;
  }
  if (free_ring.ring_fd == 0 && io_uring_queue_init(8, &free_ring, 0) != 0) {
    return NULL;
  }
  return &free_ring;
}

/* Submits one entry and waits for its answer among those of others. */
static long through_ring(void (*fill)(struct io_uring_sqe *)) {
  struct io_uring *ring = the_ring();
  struct io_uring_sqe *entry = ring != NULL ? io_uring_get_sqe(ring) : NULL;
  if (entry == NULL) {
    return -ENOBUFS;
  }
  fill(entry);
  entry->user_data = OURS;
  for (unsigned turn = 0; turn < 100; turn++) {
    int submitted = io_uring_submit_and_wait(ring, 1);
    if (submitted < 0 && submitted != -EINTR) {
      return submitted;
    }
    struct io_uring_cqe *answer;
    while (io_uring_peek_cqe(ring, &answer) == 0) {
      bool is_ours = answer->user_data == OURS;
      int result = answer->res;
      io_uring_cqe_seen(ring, answer);
      if (is_ours) {
        return result;
      }
    }
  }
  return -ETIME;
}

static int some_socket = -1; /* made before the sandbox, as a descriptor that a worker has */
static struct sockaddr_un somewhere = {.sun_family = AF_UNIX};
static char victim[256];

static void fill_open(struct io_uring_sqe *entry) {
  io_uring_prep_openat(entry, AT_FDCWD, "/", O_RDONLY, 0);
}

static void fill_connect(struct io_uring_sqe *entry) {
  io_uring_prep_connect(entry, some_socket, (struct sockaddr *)&somewhere, sizeof somewhere);
}

static void fill_unlink(struct io_uring_sqe *entry) {
  io_uring_prep_unlinkat(entry, AT_FDCWD, victim, 0);
}

static void fill_open_fixed(struct io_uring_sqe *entry) {
  fill_open(entry);
  entry->flags |= IOSQE_FIXED_FILE;
}

static void fill_connect_fixed(struct io_uring_sqe *entry) {
  fill_connect(entry);
  entry->fd = 0;
  entry->flags |= IOSQE_FIXED_FILE;
}

static void fill_unlink_fixed(struct io_uring_sqe *entry) {
  fill_unlink(entry);
  entry->flags |= IOSQE_FIXED_FILE;
}

/* An operation that the worker uses, on a descriptor instead of a place in the table. */
static void fill_plain_write(struct io_uring_sqe *entry) {
  static const struct iovec nothing = {.iov_base = victim, .iov_len = 0};
  io_uring_prep_writev(entry, STDERR_FILENO, &nothing, 1, 0);
}

static long try_ring_open(void) {
  return through_ring(fill_open);
}
static long try_ring_connect(void) {
  return through_ring(fill_connect);
}
static long try_ring_unlink(void) {
  return through_ring(fill_unlink);
}
static long try_ring_open_fixed(void) {
  return through_ring(fill_open_fixed);
}
static long try_ring_connect_fixed(void) {
  return through_ring(fill_connect_fixed);
}
static long try_ring_unlink_fixed(void) {
  return through_ring(fill_unlink_fixed);
}
static long try_ring_plain_write(void) {
  return through_ring(fill_plain_write);
}

/* All that a thread other than the ring's own can try without the loop's queues: to make the kernel look at them. */
static long try_ring_enter(void) {
  return syscall(SYS_io_uring_enter, the_ring()->ring_fd, 0, 0, 0, NULL, 0);
}

/* Raising what the ring may do. */
static long try_ring_register(void) {
  return syscall(SYS_io_uring_register, the_ring()->ring_fd, IORING_REGISTER_PROBE, NULL, 0);
}

static const struct es_attempt own[] = {
    {"kill", try_kill},
    {"write", try_write},
    {"ring-open", try_ring_open},
    {"ring-connect", try_ring_connect},
    {"ring-unlink", try_ring_unlink},
    {"ring-open-fixed", try_ring_open_fixed},
    {"ring-connect-fixed", try_ring_connect_fixed},
    {"ring-unlink-fixed", try_ring_unlink_fixed},
    {"ring-plain-write", try_ring_plain_write},
    {"ring-enter", try_ring_enter},
    {"ring-register", try_ring_register},
};

static void attempt(const char *name) {
  const struct es_attempt *found = es_attempt_find(name, own, sizeof own / sizeof *own);
  if (found == NULL) {
    es_attempt_say("is unknown", name, -1, 0);
    return;
  }
  es_attempt_run(found);
}

/* What follows the thread's word in the machine's name; NULL: another thread is meant. */
static const char *meant_for(const char *thread) {
  size_t size = strlen(thread);
  return strncmp(chosen, thread, size) == 0 && chosen[size] == '-' ? chosen + size + 1 : NULL;
}

int __wrap_es_loop_ring_create(struct es_loop_ring *ring, uint32_t entries, uint32_t files) {
  worker_ring = ring;
  return __real_es_loop_ring_create(ring, entries, files);
}

int __wrap_es_vm_create(struct es_vm *vm, const struct es_vm_plan *plan, FILE *errors) {
  int error = __real_es_vm_create(vm, plan, errors);
  chosen = plan->vm.name;
  /* A listener and a file to be deleted: their places come with the kernel command line, which nobody reads. */
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  snprintf(somewhere.sun_path, sizeof somewhere.sun_path, "%.80s/escape.sock", plan->vm.command_line);
  snprintf(victim, sizeof victim, "%.80s/victim", plan->vm.command_line);
  some_socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (bind(listener, (struct sockaddr *)&somewhere, sizeof somewhere) != 0 || listen(listener, 1) != 0) {
    es_attempt_say("has no listener", "setup", -1, errno);
  }
  const char *name = meant_for("free");
  if (name != NULL) {
    is_free = true;
    attempt(name);
  }
  return error;
}

void __wrap_es_worker_answer(struct es_vm *vm, struct es_message *message, const int *files, unsigned count) {
  const char *name = meant_for("loop");
  if (name != NULL && message->kind == ES_MESSAGE_STATUS) {
    attempt(name);
  }
  __real_es_worker_answer(vm, message, files, count);
}

enum es_intercept __wrap_es_partition_msr_write(struct es_partition *partition, uint32_t vp, uint32_t msr,
                                                uint64_t value) {
  const char *name = meant_for("vp");
  if (name != NULL) {
    attempt(name);
  }
  return __real_es_partition_msr_write(partition, vp, msr, value);
}
