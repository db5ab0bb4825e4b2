/* Servicing: another worker takes the guest over (docs/service.md). Until the new one has said that it is ready, the old one can go
 * on, and does whenever anything else happens. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "generated/service_wire.h"
#include "hand-written/process/binary.h"
#include "hand-written/process/manager.h"
#include "hand-written/process/say.h"

#define PREPARE_MILLISECONDS 10000
#define PAUSE_MILLISECONDS 10000 /* the worker gives up before */
#define RESTORE_MILLISECONDS 10000
#define GO_MILLISECONDS 20000
#define DEATH_LOOKS 100u
#define LOOK_MILLISECONDS 50 /* between looks at who has died */

struct service {
  struct es_manager *manager;
  struct es_worker next;
  int binary; /* -1: that of the machine's worker */
  int state; /* memfd */
  const char *why;
  char death[64];
};

static int64_t nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* Waits for something to be heard from one of the two, and moves the serial ports' bytes meanwhile: a guest is not still before
 * what it wrote has left. False: the time is over. */
static bool wait_some(struct service *service, int64_t end) {
  struct es_manager *manager = service->manager;
  struct pollfd polls[2 + ES_MANAGER_PORTS * ES_PUMP_POLLS];
  int64_t left = end - es_manager_now();
  polls[0] = (struct pollfd){.fd = manager->worker.socket, .events = POLLIN};
  polls[1] = (struct pollfd){.fd = service->next.socket, .events = POLLIN};
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    es_pump_wants(&manager->ports[i], &polls[2 + i * ES_PUMP_POLLS]);
  }
  int look = left < LOOK_MILLISECONDS ? (int)left : LOOK_MILLISECONDS;
  if (left <= 0 || (poll(polls, sizeof polls / sizeof *polls, look) < 0 && errno != EINTR)) {
    return false;
  }
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    es_pump_move(&manager->ports[i], &polls[2 + i * ES_PUMP_POLLS]);
  }
  return true;
}

static bool readable(int socket) {
  struct pollfd now = {.fd = socket, .events = POLLIN};
  return socket >= 0 && poll(&now, 1, 0) > 0;
}

/* Whether the process has ended. Its end of the socket may still be open: a ring lets go of its files some time after. */
static bool has_died(const struct es_worker *worker, siginfo_t *death) {
  *death = (siginfo_t){.si_pid = 0};
  return worker->pid != 0 && waitid(P_PID, (id_t)worker->pid, death, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         death->si_pid != 0;
}

/* Its end of the socket is closed, or it has died. One that has only let go of the socket is ended later. */
static void say_death(struct service *service) {
  siginfo_t death;
  for (unsigned i = 0; !has_died(&service->next, &death); i++) {
    if (i == DEATH_LOOKS) {
      service->why = "the new worker went away";
      return;
    }
    (void)poll(NULL, 0, 1);
  }
  (void)snprintf(service->death, sizeof service->death, "the new worker died: %s %d",
                 death.si_code == CLD_EXITED ? "exit code" : "signal", death.si_status);
  service->why = service->death;
}

/* One of the two has died, and has nothing more to say. */
static bool somebody_died(struct service *service) {
  struct es_manager *manager = service->manager;
  siginfo_t death;
  if (has_died(&service->next, &death) && !readable(service->next.socket)) {
    say_death(service);
    return true;
  }
  service->why = "the guest ended";
  return has_died(&manager->worker, &death) && !readable(manager->worker.socket);
}

/* Hears `worker` until `kind` comes, with that number where it is an answer. False: `why` says what came instead. The other one is
 * heard too: the guest may end at any time. */
static bool await(struct service *service, struct es_worker *worker, enum es_message_kind kind, uint32_t number,
                  int milliseconds) {
  struct es_manager *manager = service->manager;
  const int64_t end = es_manager_now() + milliseconds;
  for (;;) {
    if (manager->worker.socket < 0 || manager->worker.ended) {
      service->why = "the guest ended";
      return false;
    }
    if (service->next.ended && service->next.last.text[0] != '\0') {
      service->why = service->next.last.text;
      return false;
    }
    if (service->next.socket < 0 || service->next.ended) {
      say_death(service);
      return false;
    }
    if (readable(worker->socket)) {
      es_manager_hear(manager, worker);
      if (worker->socket >= 0 && manager->message.kind == kind && manager->message.number == number) {
        return true;
      }
    } else if (worker != &manager->worker && readable(manager->worker.socket)) {
      es_manager_hear(manager, &manager->worker);
    } else if (worker == &manager->worker && readable(service->next.socket)) {
      es_manager_hear(manager, &service->next);
    } else if (somebody_died(service)) {
      return false;
    } else if (!wait_some(service, end)) {
      service->why = worker == &manager->worker ? "the worker does not answer" : "the new worker does not answer";
      return false;
    }
  }
}

/* A question to one of the two, answered with yes. */
static bool ask(struct service *service, struct es_worker *worker, const struct es_message *question, const int *file,
                int milliseconds) {
  struct es_manager *manager = service->manager;
  const uint32_t number = ++manager->questions;
  manager->message = *question;
  manager->message.number = number;
  if (!es_manager_tell(manager, worker, file, file != NULL ? 1 : 0)) {
    service->why = worker == &manager->worker ? "the guest ended" : "the new worker died";
    return false;
  }
  if (!await(service, worker, ES_MESSAGE_ANSWER, number, milliseconds)) {
    return false;
  }
  if (manager->message.as.answer.refused) {
    service->why = manager->message.as.answer.text;
    return false;
  }
  return true;
}

/* Where the state goes: as large as it may get, so that a worker cannot make it larger. Nobody can change it once it is written. */
static int make_state_file(void) {
  int fd = memfd_create("state", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd >= 0 &&
      (ftruncate(fd, ES_SERVICE_STATE_MAX) != 0 || fcntl(fd, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK) != 0)) {
    close(fd);
    fd = -1;
  }
  return fd;
}

static void hold_ports(struct es_manager *manager, bool held) {
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    manager->ports[i].held = held;
  }
}

static bool prepare(struct service *service) {
  struct es_manager *manager = service->manager;
  service->state = make_state_file();
  if (service->state < 0) {
    service->why = strerror(errno);
    return false;
  }
  return es_manager_start_successor(manager, service->binary >= 0 ? service->binary : manager->binary, &service->next,
                                    &service->why) &&
         await(service, &service->next, ES_MESSAGE_PREPARED, 0, PREPARE_MILLISECONDS);
}

/* From the old worker to the new. False: the guest is still the old one's, paused or not. */
static bool hand_over(struct service *service) {
  struct es_manager *manager = service->manager;
  const struct es_message pause = {.kind = ES_MESSAGE_PAUSE};
  if (!ask(service, &manager->worker, &pause, &service->state, PAUSE_MILLISECONDS)) {
    return false;
  }
  const uint32_t size = manager->message.as.answer.size;
  const struct es_message restore = {.kind = ES_MESSAGE_RESTORE, .as.restore.size = size};
  if (size > ES_SERVICE_STATE_MAX || fcntl(service->state, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SEAL) != 0) {
    service->why = "the state is not fit to be handed over";
    return false;
  }
  return ask(service, &service->next, &restore, &service->state, RESTORE_MILLISECONDS);
}

/* The old worker has been stopped for good; from here on there is only the new one. */
static bool go(struct service *service) {
  struct es_manager *manager = service->manager;
  struct es_worker old = manager->worker;
  manager->worker = service->next;
  service->next = (struct es_worker){.socket = -1, .memory_figures = -1};
  (void)kill(old.pid, SIGKILL);
  manager->message = (struct es_message){.kind = ES_MESSAGE_GO};
  (void)es_manager_tell(manager, &manager->worker, NULL, 0);
  const int64_t end = es_manager_now() + GO_MILLISECONDS;
  siginfo_t death;
  while (manager->worker.socket >= 0 && !manager->worker.ended && !manager->worker.started) {
    if (readable(manager->worker.socket)) {
      es_manager_hear(manager, &manager->worker);
    } else if (has_died(&manager->worker, &death)) {
      break;
    } else if (!wait_some(service, end)) {
      es_manager_kill_worker(manager);
    }
  }
  service->next = old; /* to be buried: its ring may still take what comes from the serial ports */
  return manager->worker.started;
}

/* One line, whatever a worker said. */
static void say_why(const struct service *service, FILE *out) {
  fprintf(out, "%.*s\n", (int)strcspn(service->why, "\n"), service->why);
}

/* The old worker goes on. One that was not paused, or has given up by itself, takes the word all the same. */
static void go_back(struct service *service, FILE *out) {
  struct es_manager *manager = service->manager;
  say_why(service, out); /* before the message that it may stand in is another */
  siginfo_t death;
  if (manager->worker.socket < 0 || manager->worker.ended || has_died(&manager->worker, &death)) {
    return;
  }
  const struct es_message resume = {.kind = ES_MESSAGE_RESUME};
  (void)es_manager_ask(manager, &resume, NULL, 0);
}

static void bury(struct service *service) {
  if (service->next.pid != 0) {
    (void)kill(service->next.pid, SIGKILL);
    (void)es_manager_reap(&service->next);
  }
  if (service->state >= 0) {
    close(service->state);
  }
}

static enum es_control_status run(struct service *service, FILE *out) {
  struct es_manager *manager = service->manager;
  if (!prepare(service)) {
    say_why(service, out);
    return ES_CONTROL_STATUS_REFUSED;
  }
  es_manager_capture_pause(manager);
  hold_ports(manager, true);
  const int64_t begin = nanoseconds();
  if (!hand_over(service)) {
    go_back(service, out);
    return ES_CONTROL_STATUS_REFUSED;
  }
  if (!go(service)) {
    fputs("the new worker died as the guest was to go on: the machine is lost\n", out);
    return ES_CONTROL_STATUS_REFUSED;
  }
  const int64_t microseconds = (nanoseconds() - begin) / 1000;
  fprintf(out, "paused for %" PRId64 ".%" PRId64 " ms\n", microseconds / 1000, microseconds % 1000 / 100);
  return ES_CONTROL_STATUS_DONE;
}

enum es_control_status es_manager_service(struct es_manager *manager, const char *path, FILE *out) {
  struct service service = {
      .manager = manager, .next = {.socket = -1, .memory_figures = -1}, .binary = -1, .state = -1, .why = ""};
  char version[64] = "";
  if (!manager->worker.started || manager->worker.ended || manager->shutting_down) {
    fputs(manager->shutting_down ? "the guest is shutting down\n" : "the guest does not run\n", out);
    return ES_CONTROL_STATUS_REFUSED;
  }
  if (path != NULL) {
    service.binary = es_binary_open(path, version, sizeof version, &service.why);
    if (service.binary < 0) {
      fprintf(out, "%s: %s\n", path, service.why);
      es_manager_count(ES_MANAGER_SERVICES_REFUSED);
      return ES_CONTROL_STATUS_REFUSED;
    }
  }
  enum es_control_status status = run(&service, out);
  bury(&service);
  hold_ports(manager, false);
  bool done = status == ES_CONTROL_STATUS_DONE;
  es_manager_count(done ? ES_MANAGER_SERVICES : ES_MANAGER_SERVICES_REFUSED);
  int *spare = &service.binary;
  if (done && service.binary >= 0) {
    int old = manager->binary;
    manager->binary = service.binary;
    *spare = old;
    es_say("the guest goes on under version %s", version);
  }
  if (*spare >= 0) {
    close(*spare);
  }
  return status;
}
