/* Attempts to get out of the TPM's process, made inside it. This file is linked with the whole program; the linker puts it before a few functions
 * (--wrap), so that an attempt runs on the worker's own threads, behind their own filters. Nothing here is in the program that is shipped.
 *
 * A command whose code is CODE chooses: its body is thread-ATTEMPT, of which `thread` is "main" or "cancel". `entresol-tpm free ATTEMPT` makes
 * one without a sandbox, where each has to succeed: an attempt that fails by itself proves nothing. Standard error gets
 * "escape: NAME begins" and, from who is still alive, "escape: NAME got RESULT ERRNO". */
#include <errno.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include "generated/tpm_command_wire.h"
#include "generated/tpm_ring_wire.h"
#include "hand-written/tpm-keeper/ring.h"
#include "hand-written/tpm-worker/engine.h"
#include "runtime/bytes.h"

#define PAGE 4096u
#define CODE 0x20455343u
#define PATIENCE 10000000000u /* nanoseconds */
#define AT(field) ES_TPM_RING_MEMORY_##field##_OFFSET

int __real_main(int count, char **words);
int __wrap_main(int count, char **words);
bool __real_es_tpm_engine_run(uint8_t locality, uint8_t *command, uint32_t size, const uint8_t **response,
                              uint32_t *response_size);
bool __wrap_es_tpm_engine_run(uint8_t locality, uint8_t *command, uint32_t size, const uint8_t **response,
                              uint32_t *response_size);
void __real_es_tpm_engine_cancel(void);
void __wrap_es_tpm_engine_cancel(void);
int __real_es_tpm_ring_map(struct es_tpm_ring *ring, int memfd);
int __wrap_es_tpm_ring_map(struct es_tpm_ring *ring, int memfd);

static const struct es_tpm_ring *worker_ring;
static char chosen[64]; /* for the other thread */
static _Atomic uint32_t attempted;

/* Results are those of the raw calls: >= 0 and it worked. */

static long try_open(void) {
  return syscall(SYS_openat, AT_FDCWD, "/", O_RDONLY, 0);
}

static long try_socket(void) {
  return syscall(SYS_socket, AF_UNIX, SOCK_STREAM, 0);
}

static long try_ptrace(void) {
  return syscall(SYS_ptrace, PTRACE_TRACEME, 0, 0, 0);
}

static long try_exec(void) {
  char *const arguments[] = {(char[]){"true"}, NULL};
  return syscall(SYS_execve, "/bin/true", arguments, NULL);
}

static long try_mmap(void) {
  return (long)syscall(SYS_mmap, NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static long try_mmap_exec(void) {
  return (long)syscall(SYS_mmap, NULL, PAGE, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static long try_mprotect_exec(void) {
  static char page[2 * PAGE];
  uintptr_t at = ((uintptr_t)page + PAGE - 1) & ~(uintptr_t)(PAGE - 1);
  return syscall(SYS_mprotect, at, PAGE, PROT_READ | PROT_EXEC);
}

static long try_fork(void) {
  long child = syscall(SYS_fork);
  if (child == 0) {
    _exit(0);
  }
  return child;
}

static long try_kill(void) {
  return syscall(SYS_kill, getppid(), 0);
}

static long try_io_uring(void) {
  struct io_uring_params parameters = {0};
  return syscall(SYS_io_uring_setup, 4, &parameters);
}

static long try_memfd(void) {
  return syscall(SYS_memfd_create, "escape", 0);
}

static long try_read_other(void) {
  static char here[8], there[8];
  const struct iovec local = {here, sizeof here}, remote = {there, sizeof there};
  return syscall(SYS_process_vm_readv, syscall(SYS_getpid), &local, 1, &remote, 1, 0);
}

/* The call is allowed, for descriptors; a path leads nowhere. */
static long try_stat(void) {
  struct stat file;
  return syscall(SYS_newfstatat, AT_FDCWD, "/etc/passwd", &file, AT_EMPTY_PATH);
}

static long try_stat_plainly(void) {
  struct stat file;
  return syscall(SYS_newfstatat, AT_FDCWD, "/etc/passwd", &file, 0);
}

/* What a thread may do: shows that "got" is said when a call comes back. */
static long try_futex(void) {
  static uint32_t word;
  return syscall(SYS_futex, &word, 1 /* FUTEX_WAKE */, 1, NULL, NULL, 0);
}

static const struct attempt {
  const char *name;
  long (*run)(void);
} attempts[] = {
    {"open", try_open},
    {"socket", try_socket},
    {"ptrace", try_ptrace},
    {"exec", try_exec},
    {"mmap", try_mmap},
    {"mmap-exec", try_mmap_exec},
    {"mprotect-exec", try_mprotect_exec},
    {"fork", try_fork},
    {"kill", try_kill},
    {"io-uring", try_io_uring},
    {"memfd", try_memfd},
    {"read-other", try_read_other},
    {"stat", try_stat},
    {"stat-plainly", try_stat_plainly},
    {"futex", try_futex},
};

static void say(const char *word, const char *name, long result, int error) {
  char line[128];
  int size = snprintf(line, sizeof line, "escape: %s %s %ld %d\n", name, word, result, error);
  ssize_t ignored = write(STDERR_FILENO, line, (size_t)size);
  (void)ignored;
}

static const struct attempt *find(const char *name) {
  for (size_t i = 0; i < sizeof attempts / sizeof *attempts; i++) {
    if (strcmp(attempts[i].name, name) == 0) {
      return &attempts[i];
    }
  }
  return NULL;
}

/* The main thread says what there is to say: the other one may not. */
static void run_here(const struct attempt *attempt) {
  say("begins", attempt->name, 0, 0);
  errno = 0;
  long result = attempt->run();
  say("got", attempt->name, result, errno);
}

static long other_result;
static int other_error;

void __wrap_es_tpm_engine_cancel(void) {
  const struct attempt *attempt = find(chosen);
  if (attempt == NULL) {
    __real_es_tpm_engine_cancel();
    return;
  }
  errno = 0;
  other_result = attempt->run();
  other_error = errno;
  atomic_store(&attempted, 1);
}

static void run_on_the_other(const struct attempt *attempt) {
  struct timespec time;
  say("begins", attempt->name, 0, 0);
  clock_gettime(CLOCK_MONOTONIC, &time);
  const time_t end = time.tv_sec + (time_t)(PATIENCE / 1000000000u);
  const uint32_t number = es_tpm_ring_get(worker_ring, AT(SUBMITTED));
  es_tpm_ring_set(worker_ring, AT(CANCEL), number);
  es_tpm_ring_rouse(worker_ring, AT(CANCEL));
  while (atomic_load(&attempted) == 0 && time.tv_sec < end) {
    clock_gettime(CLOCK_MONOTONIC, &time);
    es_tpm_ring_sleep(worker_ring, AT(SUBMITTED), number, 1000000);
  }
  if (atomic_load(&attempted) != 0) {
    say("got", attempt->name, other_result, other_error);
  }
}

int __wrap_es_tpm_ring_map(struct es_tpm_ring *ring, int memfd) {
  worker_ring = ring;
  return __real_es_tpm_ring_map(ring, memfd);
}

bool __wrap_es_tpm_engine_run(uint8_t locality, uint8_t *command, uint32_t size, const uint8_t **response,
                              uint32_t *response_size) {
  static const char here[] = "main-", there[] = "cancel-";
  char name[sizeof chosen] = "";
  if (size > ES_TPM_COMMAND_HEADER_SIZE_MAX && es_load_be32(command + ES_TPM_COMMAND_HEADER_CODE_OFFSET) == CODE) {
    const size_t text = size - ES_TPM_COMMAND_HEADER_SIZE_MAX;
    memcpy(name, command + ES_TPM_COMMAND_HEADER_SIZE_MAX, text < sizeof name - 1 ? text : sizeof name - 1);
  }
  if (strncmp(name, here, sizeof here - 1) == 0 && find(name + sizeof here - 1) != NULL) {
    run_here(find(name + sizeof here - 1));
  } else if (strncmp(name, there, sizeof there - 1) == 0 && find(name + sizeof there - 1) != NULL) {
    (void)snprintf(chosen, sizeof chosen, "%s", name + sizeof there - 1);
    run_on_the_other(find(chosen));
  } else if (name[0] != '\0') {
    say("is unknown", name, -1, 0);
  }
  return __real_es_tpm_engine_run(locality, command, size, response, response_size);
}

int __wrap_main(int count, char **words) {
  if (count == 3 && strcmp(words[1], "free") == 0) {
    const struct attempt *attempt = find(words[2]);
    if (attempt == NULL) {
      return 2;
    }
    run_here(attempt);
    return 0;
  }
  return __real_main(count, words);
}
