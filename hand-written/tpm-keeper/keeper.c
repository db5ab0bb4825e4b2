#include "hand-written/tpm-keeper/keeper.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "generated/tpm_ring_wire.h"
#include "hand-written/tpm-keeper/places.h"
#include "runtime/log.h"
#include "runtime/result.h"

#define ANSWER_MILLISECONDS 20000 /* a new RSA key may be made meanwhile */
#define NUDGE_MILLISECONDS 100
#define MESSAGE_MAX ES_TPM_CONTROL_BEGIN_SIZE_MAX
#define LOWEST 16 /* descriptors that are kept are above the worker's places */

void es_tpm_keeper_create(struct es_tpm_keeper *keeper, const struct es_tpm_keeper_options *options,
                          const struct es_tpm_store *store, const struct es_tpm_counter *counter) {
  *keeper = (struct es_tpm_keeper){.options = *options,
                                   .store = *store,
                                   .counter = *counter,
                                   .socket = -1,
                                   .ring_file = -1,
                                   .event = -1,
                                   .life = -1};
}

static void close_one(int *fd) {
  if (*fd >= 0) {
    close(*fd);
  }
  *fd = -1;
}

static void let_go(struct es_tpm_keeper *keeper) {
  close_one(&keeper->socket);
  if (keeper->worker != 0) {
    (void)kill(keeper->worker, SIGKILL); /* who is on its way out already says itself how */
    while (waitpid(keeper->worker, &keeper->ended, 0) < 0 && errno == EINTR) {
    }
    keeper->worker = 0;
  }
}

void es_tpm_keeper_stop(struct es_tpm_keeper *keeper) {
  let_go(keeper);
  close_one(&keeper->ring_file);
  close_one(&keeper->event);
  close_one(&keeper->life);
  es_tpm_ring_unmap(&keeper->ring);
  if (keeper->window != NULL) {
    munmap(keeper->window, ES_TPM_CONTROL_WINDOW_SIZE);
  }
  keeper->window = NULL;
}

void es_tpm_keeper_destroy(struct es_tpm_keeper *keeper) {
  es_tpm_keeper_stop(keeper);
  es_tpm_store_close(&keeper->store);
  es_tpm_counter_close(&keeper->counter);
}

/* The start. */

struct ends {
  int socket, ring, window, event, life;
};

/* In the child: descriptors at their places and nothing else; the program is the one beside this, or the one that was given. */
static _Noreturn void become_worker(const struct es_tpm_keeper *keeper, const struct ends *ends) {
  char path[4096];
  const int places[] = {ends->socket, ends->ring, ends->window, ends->event, ends->life};
  const int given = keeper->options.binary;
  const int binary = given < 0 ? -1 : fcntl(given, F_DUPFD_CLOEXEC, LOWEST); /* its place may be one of those */
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int i = 0; i < ES_TPM_PLACE_END - ES_TPM_PLACE_SOCKET; i++) {
    if (dup2(places[i], ES_TPM_PLACE_SOCKET + i) < 0) {
      _exit(ES_TPM_EXIT_NO_PROGRAM);
    }
  }
  char *const arguments[] = {(char[]){ES_TPM_PROGRAM}, (char *)(uintptr_t)keeper->options.mode,
                             (char *)(uintptr_t)keeper->options.mode_argument, NULL};
  char *const environment[] = {NULL};
  if (given >= 0) {
    (void)syscall(SYS_execveat, binary, "", arguments, environment, AT_EMPTY_PATH);
    _exit(ES_TPM_EXIT_NO_PROGRAM);
  }
  ssize_t size = readlink("/proc/self/exe", path, sizeof path - sizeof ES_TPM_PROGRAM - 1);
  if (size > 0) {
    path[size] = '\0';
    char *end = strrchr(path, '/');
    memcpy(end != NULL ? end + 1 : path, ES_TPM_PROGRAM, sizeof ES_TPM_PROGRAM);
    execve(path, arguments, environment);
  }
  _exit(ES_TPM_EXIT_NO_PROGRAM);
}

static int above(int fd) {
  int moved = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, LOWEST);
  if (fd >= 0) {
    close(fd);
  }
  return moved;
}

static void close_ends(struct ends *ends) {
  close_one(&ends->socket);
  close_one(&ends->ring);
  close_one(&ends->window);
  close_one(&ends->event);
  close_one(&ends->life);
}

static bool make_ends(struct es_tpm_keeper *keeper, struct ends *ends) {
  int sockets[2] = {-1, -1}, lives[2] = {-1, -1};
  *ends = (struct ends){-1, -1, -1, -1, -1};
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0 || pipe2(lives, O_CLOEXEC) != 0) {
    close_one(&sockets[0]);
    close_one(&sockets[1]);
    return false;
  }
  keeper->socket = above(sockets[0]);
  ends->socket = above(sockets[1]);
  keeper->life = above(lives[0]);
  ends->life = above(lives[1]);
  ends->ring = above(es_tpm_ring_create("tpm-ring", ES_TPM_RING_SIZE));
  ends->window = above(es_tpm_ring_create("tpm-window", ES_TPM_CONTROL_WINDOW_SIZE));
  ends->event = above(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  if (keeper->socket < 0 || ends->socket < 0 || keeper->life < 0 || ends->life < 0 || ends->ring < 0 ||
      ends->window < 0 || ends->event < 0 || es_tpm_ring_map(&keeper->ring, ends->ring) != 0) {
    return false;
  }
  void *window = mmap(NULL, ES_TPM_CONTROL_WINDOW_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, ends->window, 0);
  keeper->window = window == MAP_FAILED ? NULL : window;
  return keeper->window != NULL;
}

static bool spawn(struct es_tpm_keeper *keeper) {
  struct ends ends;
  bool good = make_ends(keeper, &ends);
  pid_t child = good ? fork() : -1;
  if (child == 0) {
    become_worker(keeper, &ends);
  }
  good = child > 0;
  if (good) {
    keeper->worker = child;
    keeper->ring_file = ends.ring;
    keeper->event = ends.event;
    ends.ring = ends.event = -1;
  }
  close_ends(&ends);
  return good;
}

/* Messages. */

static bool send_bytes(struct es_tpm_keeper *keeper, const uint8_t *bytes, size_t size) {
  ssize_t sent;
  do {
    sent = size != 0 ? send(keeper->socket, bytes, size, MSG_NOSIGNAL) : -1;
  } while (sent < 0 && size != 0 && errno == EINTR);
  if (sent >= 0 && keeper->ring.base != NULL) {
    es_tpm_ring_wake_for_control(&keeper->ring);
  }
  return sent >= 0;
}

/* 1: a message; 0: none now; -1: the worker is gone, or says what no worker says. */
static int receive(struct es_tpm_keeper *keeper, struct es_tpm_control_from_guest *message) {
  uint8_t bytes[MESSAGE_MAX + 1];
  ssize_t size;
  do {
    size = recv(keeper->socket, bytes, sizeof bytes, MSG_DONTWAIT);
  } while (size < 0 && errno == EINTR);
  if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
    return 0;
  }
  if (size <= 0) {
    return -1;
  }
  es_result result = es_tpm_control_decode_from_guest(bytes, (size_t)size, message);
  if (result != ES_OK) {
    es_refused_bytes(result, bytes, (size_t)size);
    return -1;
  }
  return 1;
}

/* State first, then the counter: after a cut between them the state is one ahead, which is accepted. */
static enum es_tpm_control_outcome keep(struct es_tpm_keeper *keeper, const struct es_tpm_control_store *store) {
  const bool permanent = store->what == ES_TPM_CONTROL_WHAT_PERMANENT;
  int error = -ENOMEM;
  uint8_t *copy = malloc(store->size);
  if (copy != NULL) {
    /* The worker could change it while it is written. */
    memcpy(copy, keeper->window + (permanent ? 0 : ES_TPM_CONTROL_VOLATILE_AT), store->size);
    error = !permanent ? es_tpm_store_save_volatile(&keeper->store, copy, store->size)
            : store->generation != keeper->generation + 1 ? -EINVAL
                                                          : es_tpm_store_save(&keeper->store, copy, store->size);
  }
  free(copy);
  if (error == 0 && permanent) {
    keeper->generation = store->generation;
    error = es_tpm_counter_set(&keeper->counter, store->generation);
  }
  if (error == 0) {
    keeper->stores++;
  } else {
    keeper->store_failures++;
    es_log(ES_LOG_ERROR, "tpm", "a state could not be stored: %s", strerror(-error));
  }
  return error == 0 ? ES_TPM_CONTROL_OUTCOME_DONE : ES_TPM_CONTROL_OUTCOME_NOT_STORED;
}

static void answer_store(struct es_tpm_keeper *keeper, const struct es_tpm_control_store *store) {
  uint8_t bytes[ES_TPM_CONTROL_STORED_SIZE_MAX];
  const struct es_tpm_control_stored stored = {
      .header = {.kind = ES_TPM_CONTROL_KIND_STORED, .number = store->header.number},
      .outcome = (uint32_t)keep(keeper, store)};
  if (!send_bytes(keeper, bytes, es_tpm_control_encode_stored(&stored, bytes, sizeof bytes))) {
    let_go(keeper);
  }
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Waits for the answer to a question, storing meanwhile what is to be stored. False: it does not come any more. */
static bool await(struct es_tpm_keeper *keeper, uint32_t number, struct es_tpm_control_from_guest *message) {
  const int64_t end = now() + ANSWER_MILLISECONDS;
  while (es_tpm_keeper_alive(keeper)) {
    struct pollfd wait = {.fd = keeper->socket, .events = POLLIN};
    const int64_t left = end - now();
    int ready = left > 0 ? poll(&wait, 1, left < NUDGE_MILLISECONDS ? (int)left : NUDGE_MILLISECONDS) : 0;
    if (ready < 0 && errno == EINTR) {
      continue;
    }
    if (ready == 0 && left > 0) {
      /* The words that should have woken it are the machine's worker's too, which may have written over them. */
      es_tpm_ring_wake_for_control(&keeper->ring);
      continue;
    }
    int heard = ready > 0 ? receive(keeper, message) : -1;
    if (heard < 0) {
      let_go(keeper);
      return false;
    }
    if (heard == 0) {
      continue;
    }
    if (message->message == ES_TPM_CONTROL_MESSAGE_STORE) {
      answer_store(keeper, &message->as.store);
    } else if ((message->message == ES_TPM_CONTROL_MESSAGE_BEGUN && message->as.begun.header.number == number) ||
               (message->message == ES_TPM_CONTROL_MESSAGE_FINISHED && message->as.finished.header.number == number)) {
      return true;
    }
  }
  return false;
}

void es_tpm_keeper_hear(struct es_tpm_keeper *keeper) {
  struct es_tpm_control_from_guest message;
  while (es_tpm_keeper_alive(keeper)) {
    int heard = receive(keeper, &message);
    if (heard == 0) {
      return;
    }
    if (heard < 0) {
      let_go(keeper);
    } else if (message.message == ES_TPM_CONTROL_MESSAGE_STORE) {
      answer_store(keeper, &message.as.store);
    }
  }
}

/* What is given to a worker. */

/* What the state says of itself, before its worker has found that it is true. */
static uint64_t said_generation(const uint8_t *bytes, size_t size) {
  struct es_tpm_state_seal seal;
  return es_tpm_state_decode_seal(bytes, size, &seal) == ES_OK ? seal.generation : 0;
}

static bool load(struct es_tpm_keeper *keeper, struct es_tpm_control_begin *begin, char *why, size_t room) {
  ssize_t size = es_tpm_store_load(&keeper->store, keeper->window, ES_TPM_CONTROL_VOLATILE_AT);
  if (keeper->store.kind == ES_TPM_STORE_NONE) {
    begin->flags = ES_TPM_CONTROL_BEGIN_FLAGS_EPHEMERAL;
    return true;
  }
  if (size == -ENOENT && keeper->counter.value != 0) {
    (void)snprintf(why, room, "there is no state, but the counter says that there was one (%llu)",
                   (unsigned long long)keeper->counter.value);
    return false;
  }
  if (size == -ENOENT) {
    begin->flags = ES_TPM_CONTROL_BEGIN_FLAGS_FRESH;
    return true;
  }
  if (size < 0) {
    (void)snprintf(why, room, "%s", size == -EBADMSG ? "the state is damaged" : strerror((int)-size));
    return false;
  }
  begin->permanent_size = (uint32_t)size;
  keeper->generation = said_generation(keeper->window, (size_t)size);
  begin->flags = keeper->counter.folder >= 0 ? ES_TPM_CONTROL_BEGIN_FLAGS_COUNTED : 0;
  begin->counter = keeper->counter.value;
  if (keeper->options.goes_on) {
    size = es_tpm_store_load_volatile(&keeper->store, keeper->window + ES_TPM_CONTROL_VOLATILE_AT,
                                      ES_TPM_CONTROL_VOLATILE_AT);
    if (size > 0) {
      begin->flags |= ES_TPM_CONTROL_BEGIN_FLAGS_VOLATILE;
      begin->volatile_size = (uint32_t)size;
    }
  }
  return true;
}

static const char *outcome_text(uint32_t outcome) {
  switch (outcome) {
  case ES_TPM_CONTROL_OUTCOME_WRONG_KEY:
    return "the state was sealed with another key";
  case ES_TPM_CONTROL_OUTCOME_DAMAGED:
    return "the state is damaged";
  case ES_TPM_CONTROL_OUTCOME_FOREIGN:
    return "the state is another machine's";
  case ES_TPM_CONTROL_OUTCOME_ROLLED_BACK:
    return "the state is older than the last one that was counted";
  case ES_TPM_CONTROL_OUTCOME_NEWER:
    return "the counter is not this state's: the state is newer by more than one";
  case ES_TPM_CONTROL_OUTCOME_UNKNOWN_VERSION:
    return "the state is of a format that this program does not know";
  case ES_TPM_CONTROL_OUTCOME_REFUSED:
    return "libtpms does not take the state";
  case ES_TPM_CONTROL_OUTCOME_NOT_STORED:
    return "the state cannot be stored";
  default:
    return "the TPM cannot be started";
  }
}

/* Why a worker that is gone before it has begun went. */
static void say_no_start(struct es_tpm_keeper *keeper, char *why, size_t room) {
  let_go(keeper);
  const int code = WIFEXITED(keeper->ended) ? WEXITSTATUS(keeper->ended) : 0;
  (void)snprintf(why, room, "%s",
                 code == ES_TPM_EXIT_SAID         ? ""
                 : code == ES_TPM_EXIT_NO_PROGRAM ? ES_TPM_PROGRAM ", which does it, cannot be started"
                                                  : "the TPM's worker did not start");
}

static bool send_begin(struct es_tpm_keeper *keeper, struct es_tpm_control_begin *begin, char *why, size_t room) {
  uint8_t bytes[ES_TPM_CONTROL_BEGIN_SIZE_MAX];
  int error = es_tpm_key_read(&keeper->options.key, begin->key);
  if (error != 0) {
    (void)snprintf(why, room, "the key %s: %s", keeper->options.key.name,
                   error == -EINVAL ? "has not 32 bytes" : strerror(-error));
    return false;
  }
  bool good = send_bytes(keeper, bytes, es_tpm_control_encode_begin(begin, bytes, sizeof bytes));
  explicit_bzero(bytes, sizeof bytes);
  explicit_bzero(begin->key, sizeof begin->key);
  if (!good) {
    say_no_start(keeper, why, room);
  }
  return good;
}

bool es_tpm_keeper_start(struct es_tpm_keeper *keeper, char *why, size_t room) {
  struct es_tpm_control_from_guest message;
  struct es_tpm_control_begin begin = {.header = {.kind = ES_TPM_CONTROL_KIND_BEGIN, .number = ++keeper->questions},
                                       .banks = keeper->options.banks};
  es_tpm_keeper_stop(keeper);
  if (strlen(keeper->options.machine) >= sizeof begin.machine) {
    (void)snprintf(why, room, "the machine's name is too long");
    return false;
  }
  memcpy(begin.machine, keeper->options.machine, strlen(keeper->options.machine));
  bool good = spawn(keeper);
  if (!good) {
    (void)snprintf(why, room, "the TPM's worker cannot be started: %s", strerror(errno));
  }
  keeper->generation = 0;
  good = good && load(keeper, &begin, why, room) && send_begin(keeper, &begin, why, room);
  if (good && (!await(keeper, begin.header.number, &message) || message.message != ES_TPM_CONTROL_MESSAGE_BEGUN)) {
    say_no_start(keeper, why, room);
    good = false;
  }
  if (good && message.as.begun.outcome != ES_TPM_CONTROL_OUTCOME_DONE) {
    (void)snprintf(why, room, "%s", outcome_text(message.as.begun.outcome));
    good = false;
  }
  if (!good) {
    es_tpm_keeper_stop(keeper);
    return false;
  }
  keeper->generation = message.as.begun.generation;
  keeper->presence = message.as.begun.presence;
  keeper->system_calls = message.as.begun.system_calls;
  /* A cut came between state and counter. */
  int error = keeper->generation > keeper->counter.value ? es_tpm_counter_set(&keeper->counter, keeper->generation) : 0;
  if (error != 0) {
    (void)snprintf(why, room, "the counter cannot be written: %s", strerror(-error));
    es_tpm_keeper_stop(keeper);
  }
  return error == 0;
}

typedef size_t encoder(const struct es_tpm_keeper *keeper, uint32_t number, uint8_t *bytes, size_t room);

static bool ask(struct es_tpm_keeper *keeper, encoder *encode) {
  struct es_tpm_control_from_guest message;
  uint8_t bytes[MESSAGE_MAX];
  const uint32_t number = ++keeper->questions;
  if (!es_tpm_keeper_alive(keeper)) {
    return false;
  }
  /* A command of a guest that is gone could take longer than anybody waits: a new RSA key does. */
  es_tpm_ring_set(&keeper->ring, ES_TPM_RING_MEMORY_CANCEL_OFFSET,
                  es_tpm_ring_get(&keeper->ring, ES_TPM_RING_MEMORY_SUBMITTED_OFFSET));
  es_tpm_ring_rouse(&keeper->ring, ES_TPM_RING_MEMORY_CANCEL_OFFSET);
  if (!send_bytes(keeper, bytes, encode(keeper, number, bytes, sizeof bytes))) {
    let_go(keeper);
    return false;
  }
  return await(keeper, number, &message) && message.message == ES_TPM_CONTROL_MESSAGE_FINISHED &&
         message.as.finished.outcome == ES_TPM_CONTROL_OUTCOME_DONE;
}

static size_t encode_permit(const struct es_tpm_keeper *keeper, uint32_t number, uint8_t *bytes, size_t room) {
  (void)keeper;
  const struct es_tpm_control_permit permit = {.header = {.kind = ES_TPM_CONTROL_KIND_PERMIT, .number = number}};
  return es_tpm_control_encode_permit(&permit, bytes, room);
}

static size_t encode_power_off(const struct es_tpm_keeper *keeper, uint32_t number, uint8_t *bytes, size_t room) {
  const struct es_tpm_control_power_off off = {.header = {.kind = ES_TPM_CONTROL_KIND_POWER_OFF, .number = number},
                                               .presence = keeper->presence};
  return es_tpm_control_encode_power_off(&off, bytes, room);
}

static size_t encode_take_volatile(const struct es_tpm_keeper *keeper, uint32_t number, uint8_t *bytes, size_t room) {
  (void)keeper;
  const struct es_tpm_control_take_volatile take = {
      .header = {.kind = ES_TPM_CONTROL_KIND_TAKE_VOLATILE, .number = number}};
  return es_tpm_control_encode_take_volatile(&take, bytes, room);
}

bool es_tpm_keeper_permit(struct es_tpm_keeper *keeper) {
  return ask(keeper, encode_permit);
}

bool es_tpm_keeper_power_off(struct es_tpm_keeper *keeper) {
  return ask(keeper, encode_power_off);
}

bool es_tpm_keeper_keep_volatile(struct es_tpm_keeper *keeper) {
  return ask(keeper, encode_take_volatile);
}
