#include "tests/process/attempts.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

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
  /* Whoever gets through ends with 0 instead of by a signal; said before, as nobody is left to say it after. */
  return syscall(SYS_execve, "/bin/true", arguments, NULL);
}

static long try_mmap_exec(void) {
  return (long)syscall(SYS_mmap, NULL, ES_ATTEMPT_PAGE, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static long try_mprotect_exec(void) {
  static char page[2 * ES_ATTEMPT_PAGE];
  uintptr_t at = ((uintptr_t)page + ES_ATTEMPT_PAGE - 1) & ~(uintptr_t)(ES_ATTEMPT_PAGE - 1);
  return syscall(SYS_mprotect, at, ES_ATTEMPT_PAGE, PROT_READ | PROT_EXEC);
}

static long try_fork(void) {
  long child = syscall(SYS_fork);
  if (child == 0) {
    _exit(0);
  }
  return child;
}

static long try_new_ring(void) {
  struct io_uring_params parameters = {0};
  return syscall(SYS_io_uring_setup, 4, &parameters);
}

static const struct es_attempt common[] = {
    {"open", try_open}, {"socket", try_socket},       {"ptrace", try_ptrace},
    {"exec", try_exec}, {"mmap-exec", try_mmap_exec}, {"mprotect-exec", try_mprotect_exec},
    {"fork", try_fork}, {"new-ring", try_new_ring},
};

static const struct es_attempt *find_in(const char *name, const struct es_attempt *attempts, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(attempts[i].name, name) == 0) {
      return &attempts[i];
    }
  }
  return NULL;
}

const struct es_attempt *es_attempt_find(const char *name, const struct es_attempt *own, size_t own_count) {
  const struct es_attempt *found = find_in(name, own, own_count);
  return found != NULL ? found : find_in(name, common, sizeof common / sizeof *common);
}

void es_attempt_say(const char *word, const char *name, long result, int error) {
  char line[128];
  int size = snprintf(line, sizeof line, "escape: %s %s %ld %d\n", name, word, result, error);
  ssize_t ignored = write(STDERR_FILENO, line, (size_t)size);
  (void)ignored;
}

void es_attempt_run(const struct es_attempt *attempt) {
  es_attempt_say("begins", attempt->name, 0, 0);
  errno = 0;
  long result = attempt->run();
  es_attempt_say("got", attempt->name, result, errno);
}
