#include "hand-written/process/binary.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "generated/service_wire.h"
#include "hand-written/process/manager.h"
#include "hand-written/process/worker.h"

#define ANSWER_MILLISECONDS 2000
#define ANSWER_MAX 128u
#define LOWEST 10 /* a worker's own descriptors are below */

static _Noreturn void become(int binary, int out) {
  char *const arguments[] = {(char[]){ES_WORKER_PROGRAM}, (char[]){"--version"}, NULL};
  char *const environment[] = {NULL};
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  int nothing = open("/dev/null", O_RDWR);
  if (nothing >= 0 && dup2(out, STDOUT_FILENO) >= 0 && dup2(nothing, STDIN_FILENO) >= 0 &&
      dup2(nothing, STDERR_FILENO) >= 0) {
    (void)syscall(SYS_execveat, binary, "", arguments, environment, AT_EMPTY_PATH);
  }
  _exit(127);
}

/* What it says until it ends, or its time is over. Characters, or -1. */
static ssize_t read_answer(int in, char *text, size_t room) {
  size_t have = 0;
  const int64_t end = es_manager_now() + ANSWER_MILLISECONDS;
  for (;;) {
    struct pollfd wait = {.fd = in, .events = POLLIN};
    int64_t left = end - es_manager_now();
    if (left <= 0 || have == room || (poll(&wait, 1, (int)left) < 0 && errno != EINTR)) {
      return -1;
    }
    if (wait.revents != 0) {
      ssize_t size = read(in, text + have, room - have);
      if (size <= 0) {
        return size == 0 ? (ssize_t)have : -1;
      }
      have += (size_t)size;
    }
  }
}

static bool ask(int binary, char *text, size_t room) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) {
    return false;
  }
  pid_t child = fork();
  if (child == 0) {
    become(binary, ends[1]);
  }
  close(ends[1]);
  ssize_t size = child < 0 ? -1 : read_answer(ends[0], text, room - 1);
  close(ends[0]);
  int status = 0;
  if (child > 0) {
    (void)kill(child, SIGKILL); /* one that has answered is at its end, or does not know its place */
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
  }
  if (size < 0 || memchr(text, '\0', (size_t)size) != NULL) {
    return false;
  }
  text[size] = '\0';
  return true;
}

/* "entresol-vm VERSION protocol NUMBER-LAYOUT\n" */
static const char *understand(const char *text, char *version, size_t room) {
  static const char name[] = ES_WORKER_PROGRAM " ", word[] = " protocol ";
  const char *at = text + sizeof name - 1;
  if (strncmp(text, name, sizeof name - 1) != 0) {
    return "no program that can take this machine over";
  }
  size_t size = strcspn(at, " \n");
  if (size == 0 || size >= room || strncmp(at + size, word, sizeof word - 1) != 0) {
    return "no program that can take this machine over";
  }
  memcpy(version, at, size);
  version[size] = '\0';
  char wanted[32];
  (void)snprintf(wanted, sizeof wanted, "%s%u-%08x\n", word, ES_SERVICE_PROTOCOL, es_message_layout());
  return strcmp(at + size, wanted) == 0 ? NULL : "its workers speak another protocol than this manager";
}

int es_binary_open(const char *path, char *version, size_t room, const char **why) {
  char text[ANSWER_MAX];
  struct stat file;
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  int binary = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, LOWEST);
  *why = binary < 0 ? strerror(errno) : NULL;
  if (fd >= 0) {
    close(fd);
  }
  if (binary < 0) {
    return -1;
  }
  if (fstat(binary, &file) != 0 || !S_ISREG(file.st_mode)) {
    *why = "no program";
  } else if (!ask(binary, text, sizeof text)) {
    *why = "no program that can take this machine over";
  } else {
    *why = understand(text, version, room);
  }
  if (*why != NULL) {
    close(binary);
    return -1;
  }
  return binary;
}
