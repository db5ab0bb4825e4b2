/* `entresol ctl`: one request, one answer. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include "hand-written/process/control.h"
#include "hand-written/process/sockets.h"
#include "runtime/whole.h"

#define EXIT_NOBODY 4
#define FOLLOW_MILLISECONDS 500
#define TICK_MILLISECONDS 200 /* a signal may come just before poll() */
#define ANSWER_SECONDS 120 /* a machine that takes longer is as good as gone */

static int connect_to(const char *path) {
  const struct timeval limit = {.tv_sec = ANSWER_SECONDS};
  int fd = es_connect_at(path, SOCK_STREAM);
  if (fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) != 0) {
    int error = errno;
    close(fd);
    return -error;
  }
  return fd;
}

/* Whether a machine is behind a socket: those of killed ones stay. */
static bool answers(const char *path) {
  int fd = es_connect_at(path, SOCK_STREAM);
  if (fd >= 0) {
    close(fd);
  }
  return fd >= 0;
}

bool es_control_find(char *path, size_t room) {
  DIR *folder = opendir(ES_CONTROL_FOLDER);
  unsigned found = 0;
  for (const struct dirent *entry; folder != NULL && (entry = readdir(folder)) != NULL;) {
    const char *dot = strrchr(entry->d_name, '.');
    char one[PATH_MAX];
    snprintf(one, sizeof one, "%s/%s", ES_CONTROL_FOLDER, entry->d_name);
    if (dot != NULL && strcmp(dot, ".sock") == 0 && answers(one)) {
      found++;
      snprintf(path, room, "%s", one);
    }
  }
  if (folder != NULL) {
    closedir(folder);
  }
  if (found != 1) {
    fprintf(stderr, "entresol: error: %s in %s: say which with -s\n",
            found == 0 ? "no machine has a socket" : "several machines have sockets", ES_CONTROL_FOLDER);
  }
  return found == 1;
}

static bool send_all(int fd, const void *bytes, size_t size) {
  const char *at = bytes;
  while (size != 0) {
    ssize_t sent = send(fd, at, size, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) {
      continue;
    }
    if (sent <= 0) {
      return false;
    }
    at += sent;
    size -= (size_t)sent;
  }
  return true;
}

/* The machine has another working folder: a file is named from ours. */
static const char *whole_path(const char *path, char room[PATH_MAX]) {
  char folder[PATH_MAX];
  if (path[0] == '/' || getcwd(folder, sizeof folder) == NULL) {
    return path;
  }
  int size = snprintf(room, PATH_MAX, "%s/%s", folder, path);
  return size > 0 && size < PATH_MAX ? room : path;
}

/* Which word is a file's name; 0: none. */
static unsigned names_file(const char *const *words, unsigned count) {
  if (count >= 5 && strcmp(words[0], "lun") == 0 && strcmp(words[1], "add") == 0) {
    return 4;
  }
  if (count == 3 && strcmp(words[0], "service") == 0) {
    return 2;
  }
  bool captures = count == 3 && strcmp(words[0], "capture") == 0 && strcmp(words[1], "start") == 0;
  return captures && strcmp(words[2], "-") != 0 ? 2 : 0;
}

static bool send_request(int fd, const char *const *words, unsigned count) {
  static uint8_t bytes[ES_CONTROL_REQUEST_SIZE_MAX + ES_CONTROL_REQUEST_MAX];
  struct es_control_request request = {0};
  char path[PATH_MAX];
  unsigned file = names_file(words, count);
  for (unsigned i = 0; i < count; i++) {
    const char *word = file != 0 && i == file ? whole_path(words[i], path) : words[i];
    size_t size = strlen(word) + 1;
    if (size > ES_CONTROL_REQUEST_MAX - request.size) {
      return false;
    }
    memcpy(bytes + ES_CONTROL_REQUEST_SIZE_MAX + request.size, word, size);
    request.size += (uint32_t)size;
  }
  size_t head = es_control_encode_request(&request, bytes, ES_CONTROL_REQUEST_SIZE_MAX);
  return head != 0 && send_all(fd, bytes, head + request.size);
}

static bool receive_answer(int fd, struct es_control_answer *answer) {
  uint8_t bytes[ES_CONTROL_ANSWER_SIZE_MAX];
  return es_read_whole(fd, bytes, sizeof bytes) == 0 && es_control_decode_answer(bytes, sizeof bytes, answer) == ES_OK;
}

/* Copies the answer's text out, in parts. */
static bool print_answer(int fd, FILE *out, uint32_t size) {
  char part[4096];
  while (size != 0) {
    uint32_t now = size < sizeof part ? size : (uint32_t)sizeof part;
    if (es_read_whole(fd, part, now) != 0 || fwrite(part, 1, now, out) != now) {
      return false;
    }
    size -= now;
  }
  return fflush(out) == 0;
}

static volatile sig_atomic_t interrupted;

static void interrupt(int signal) {
  (void)signal;
  interrupted = 1;
}

/* The first signal asks for the end of an answer that comes in parts, the second one ends this process. */
static void catch_signals(int fd) {
  const struct timeval never = {0};
  const struct sigaction action = {.sa_handler = interrupt, .sa_flags = (int)(SA_RESETHAND | SA_RESTART)};
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  (void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &never, sizeof never);
}

/* Waits for the next part; asks for the last one when a signal came. */
static void wait_for_part(int fd, bool *asked) {
  static const char *const stop[] = {"capture", "stop"};
  struct pollfd wait = {.fd = fd, .events = POLLIN};
  do {
    if (interrupted && !*asked) {
      *asked = true;
      (void)send_request(fd, stop, sizeof stop / sizeof *stop);
    }
  } while (poll(&wait, 1, interrupted && !*asked ? 0 : TICK_MILLISECONDS) <= 0);
}

/* The whole answer: its parts' texts one after the other. */
static bool print_answers(int fd, struct es_control_answer *answer) {
  bool first = true, asked = false;
  while (receive_answer(fd, answer)) {
    bool good = answer->status == ES_CONTROL_STATUS_DONE || answer->status == ES_CONTROL_STATUS_MORE;
    if (!good) {
      fputs("entresol: error: ", stderr);
    }
    if (!print_answer(fd, good ? stdout : stderr, answer->size)) {
      return false;
    }
    if (answer->status != ES_CONTROL_STATUS_MORE) {
      return true;
    }
    if (first) {
      catch_signals(fd);
      first = false;
    }
    wait_for_part(fd, &asked);
  }
  return false;
}

static bool follows(const char *const *words, unsigned count) {
  return count == 2 && strcmp(words[0], "events") == 0 && strcmp(words[1], "--follow") == 0;
}

/* What came since the last time; its first line tells of all of them, others begin with their number. */
static bool print_events(const char *text, bool first, uint64_t *since) {
  const char *line = strchr(text, '\n');
  static const char all[] = "recorded=";
  if (line == NULL || strncmp(text, all, strlen(all)) != 0) {
    return false;
  }
  if (strtoull(text + strlen(all), NULL, 10) < *since) {
    *since = 0; /* another worker counts anew */
    return true;
  }
  for (const char *at = line + 1; *at != '\0'; at = strchr(at, '\n') + 1) {
    if (strchr(at, '\n') == NULL) {
      return false;
    }
    *since = strtoull(at, NULL, 10) + 1;
  }
  return fputs(first ? text : line + 1, stdout) >= 0 && fflush(stdout) == 0;
}

/* Asks again and again until the machine is gone, or says no. */
static bool follow_events(int fd, struct es_control_answer *answer) {
  uint64_t since = 0;
  for (bool first = true;; first = false) {
    char number[24];
    const char *const words[] = {"events", "--since", number};
    snprintf(number, sizeof number, "%" PRIu64, since);
    if (!send_request(fd, words, sizeof words / sizeof *words) || !receive_answer(fd, answer)) {
      return false;
    }
    if (answer->status == ES_CONTROL_STATUS_USAGE) {
      fputs("entresol: error: ", stderr);
      return print_answer(fd, stderr, answer->size);
    }
    /* Refused: one worker is gone and the next one not there yet. */
    bool told = answer->status == ES_CONTROL_STATUS_DONE;
    char *text = calloc(1, (size_t)answer->size + 1);
    bool good =
        text != NULL && es_read_whole(fd, text, answer->size) == 0 && (!told || print_events(text, first, &since));
    free(text);
    if (!good) {
      return false;
    }
    (void)poll(NULL, 0, FOLLOW_MILLISECONDS);
  }
}

int es_control_client(const char *path, const char *const *words, unsigned count) {
  int fd = connect_to(path);
  if (fd < 0) {
    fprintf(stderr, "entresol: %s: error: nobody answers: %s\n", path, strerror(-fd));
    return EXIT_NOBODY;
  }
  struct es_control_answer answer;
  bool answered =
      follows(words, count) ? follow_events(fd, &answer) : send_request(fd, words, count) && print_answers(fd, &answer);
  close(fd);
  if (!answered) {
    fprintf(stderr, "entresol: %s: error: the machine went away before it answered\n", path);
    return EXIT_NOBODY;
  }
  switch ((enum es_control_status)answer.status) {
  case ES_CONTROL_STATUS_DONE:
    return 0;
  case ES_CONTROL_STATUS_REFUSED:
    return 1;
  case ES_CONTROL_STATUS_USAGE:
    return 2;
  case ES_CONTROL_STATUS_MORE:
    break;
  }
  return 1;
}
