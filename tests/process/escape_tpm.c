/* Attempts to get out of the TPM's process, made inside it. This file is linked with the whole program; the linker puts it before a few functions
 * (--wrap), so that an attempt runs on the worker's own threads, behind their own filters. Nothing here is in the program that is shipped.
 *
 * A command whose code is CODE chooses: its body is thread-ATTEMPT, of which `thread` is "main" or "cancel". `entresol-tpm free ATTEMPT` makes
 * one without a sandbox, where each has to succeed: an attempt that fails by itself proves nothing. Standard error gets
 * "escape: NAME begins" and, from who is still alive, "escape: NAME got RESULT ERRNO". */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
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
#include "tests/process/attempts.h"

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

static long try_mmap(void) {
  return (long)syscall(SYS_mmap, NULL, ES_ATTEMPT_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static long try_kill(void) {
  return syscall(SYS_kill, getppid(), 0);
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

static const struct es_attempt own[] = {
    {"mmap", try_mmap},   {"kill", try_kill},
    {"memfd", try_memfd}, {"read-other", try_read_other},
    {"stat", try_stat},   {"stat-plainly", try_stat_plainly},
    {"futex", try_futex},
};

static const struct es_attempt *find(const char *name) {
  return es_attempt_find(name, own, sizeof own / sizeof *own);
}

static long other_result;
static int other_error;

void __wrap_es_tpm_engine_cancel(void) {
  const struct es_attempt *attempt = find(chosen);
  if (attempt == NULL) {
    __real_es_tpm_engine_cancel();
    return;
  }
  errno = 0;
  other_result = attempt->run();
  other_error = errno;
  atomic_store(&attempted, 1);
}

static void run_on_the_other(const struct es_attempt *attempt) {
  struct timespec time;
  es_attempt_say("begins", attempt->name, 0, 0);
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
    es_attempt_say("got", attempt->name, other_result, other_error);
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
    es_attempt_run(find(name + sizeof here - 1));
  } else if (strncmp(name, there, sizeof there - 1) == 0 && find(name + sizeof there - 1) != NULL) {
    (void)snprintf(chosen, sizeof chosen, "%s", name + sizeof there - 1);
    run_on_the_other(find(chosen));
  } else if (name[0] != '\0') {
    es_attempt_say("is unknown", name, -1, 0);
  }
  return __real_es_tpm_engine_run(locality, command, size, response, response_size);
}

int __wrap_main(int count, char **words) {
  if (count == 3 && strcmp(words[1], "free") == 0) {
    const struct es_attempt *attempt = find(words[2]);
    if (attempt == NULL) {
      return 2;
    }
    es_attempt_run(attempt);
    return 0;
  }
  return __real_main(count, words);
}
