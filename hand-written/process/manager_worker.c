/* The manager's dealings with the worker process. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hand-written/process/manager.h"
#include "hand-written/process/say.h"
#include "hand-written/process/worker.h"

#define ANSWER_MILLISECONDS 10000

/* In the child: only what the worker needs, at the places where it expects it. */
static _Noreturn void become_worker(int socket, int binary) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (dup2(socket, ES_WORKER_SOCKET) == ES_WORKER_SOCKET) {
    char *const arguments[] = {(char[]){ES_WORKER_PROGRAM}, NULL};
    char *const environment[] = {NULL};
    if (binary < 0) {
      execve("/proc/self/exe", arguments, environment);
    } else {
      (void)syscall(SYS_execveat, binary, "", arguments, environment, AT_EMPTY_PATH);
    }
  }
  _exit(127);
}

/* 0 or negative errno. */
static int spawn(struct es_worker *worker, int binary) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) {
    return -errno;
  }
  pid_t child = fork();
  if (child == 0) {
    become_worker(pair[1], binary);
  }
  int error = errno;
  close(pair[1]);
  if (child < 0) {
    close(pair[0]);
    return -error;
  }
  es_manager_count(ES_MANAGER_WORKERS_STARTED);
  *worker = (struct es_worker){.pid = child, .socket = pair[0], .memory_figures = -1};
  return 0;
}

bool es_manager_tell(struct es_manager *manager, const struct es_worker *worker, const int *files, unsigned count) {
  return es_message_send(worker->socket, &manager->message, files, count) == 0;
}

static void file_name(char *out, size_t room, const char *path) {
  if (path != NULL && !es_message_text(out, room, path)) {
    (void)es_message_text(out, room, path + strlen(path) - (room - 1));
  }
}

static bool tell_vm(struct es_manager *manager, const struct es_worker *worker, bool successor) {
  const struct es_settings *settings = manager->settings;
  const struct es_files *files = &manager->files;
  bool remote = manager->options.guest_socket != NULL;
  int descriptors[ES_MESSAGE_FILES_MAX];
  unsigned count = 0;
  descriptors[count++] = files->memory;
  if (remote) {
    descriptors[count++] = files->backend;
  }
  bool kernel = files->kernel >= 0 && !successor, initrd = files->initrd >= 0 && !successor;
  if (kernel) {
    descriptors[count++] = files->kernel;
  }
  if (initrd) {
    descriptors[count++] = files->initrd;
  }
  memset(&manager->message, 0, sizeof manager->message);
  manager->message.kind = ES_MESSAGE_VM;
  struct es_message_vm *vm = &manager->message.as.vm;
  vm->memory = settings->memory;
  vm->processors = settings->processors;
  vm->vmbus_version = settings->vmbus.highest_version;
  vm->backend = remote ? ES_MESSAGE_BACKEND_REMOTE : ES_MESSAGE_BACKEND_KVM;
  vm->has_kernel = kernel;
  vm->has_initrd = initrd;
  vm->successor = successor;
  vm->show_sandbox = manager->options.show_sandbox;
  file_name(vm->kernel_name, sizeof vm->kernel_name, settings->kernel.image);
  file_name(vm->initrd_name, sizeof vm->initrd_name, settings->kernel.initrd);
  return es_message_text(vm->name, sizeof vm->name, settings->name) &&
         es_message_text(vm->command_line, sizeof vm->command_line, settings->kernel.command_line) &&
         es_manager_tell(manager, worker, descriptors, count);
}

static bool tell_boot(struct es_manager *manager, const struct es_worker *worker) {
  manager->message = (struct es_message){.kind = ES_MESSAGE_BOOT, .as.boot = manager->boot};
  return es_manager_tell(manager, worker, NULL, 0);
}

static bool connect_ports(struct es_manager *manager) {
  bool good = true;
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    manager->port_ends[i] = es_pump_connect_worker(&manager->ports[i]);
    good = good && manager->port_ends[i] >= 0;
  }
  return good;
}

/* While this process has the workers' ends too, their hang-up is not seen. */
static void let_go_of_ports(struct es_manager *manager) {
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    if (manager->port_ends[i] >= 0) {
      close(manager->port_ends[i]);
    }
    manager->port_ends[i] = -1;
  }
}

static bool tell_ports(struct es_manager *manager, const struct es_worker *worker) {
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    manager->message = (struct es_message){.kind = ES_MESSAGE_SERIAL, .as.serial.port = i};
    if (!es_manager_tell(manager, worker, &manager->port_ends[i], 1)) {
      return false;
    }
  }
  return true;
}

static bool tell_disks(struct es_manager *manager, const struct es_worker *worker) {
  const struct es_settings *settings = manager->settings;
  for (uint32_t i = 0; i < settings->storage_count; i++) {
    manager->message = (struct es_message){.kind = ES_MESSAGE_CONTROLLER,
                                           .as.controller.sub_channels = settings->storage[i].sub_channels};
    if (!es_message_text(manager->message.as.controller.name, sizeof manager->message.as.controller.name,
                         settings->storage[i].name) ||
        !es_manager_tell(manager, worker, NULL, 0)) {
      return false;
    }
  }
  for (unsigned i = 0; i < ES_FILES_DISKS_MAX; i++) {
    const struct es_files_disk *disk = &manager->files.disks[i];
    if (disk->used) {
      manager->message = (struct es_message){.kind = ES_MESSAGE_DISK, .as.disk = disk->disk};
      if (!es_manager_tell(manager, worker, &disk->fd, 1)) {
        return false;
      }
    }
  }
  return true;
}

/* A worker that does not take it all says why in its last message, or by its death. */
static void tell_all(struct es_manager *manager, const struct es_worker *worker, bool successor) {
  bool told = tell_vm(manager, worker, successor) && tell_boot(manager, worker) && tell_ports(manager, worker) &&
              tell_disks(manager, worker) && es_manager_tpm_tell(manager, worker) &&
              (successor || es_manager_capture_tell(manager));
  manager->message = (struct es_message){.kind = ES_MESSAGE_START};
  (void)(told && es_manager_tell(manager, worker, NULL, 0));
}

bool es_manager_start_worker(struct es_manager *manager) {
  int error = es_files_renew_memory(&manager->files, manager->settings);
  if (error != 0) {
    es_say_error("guest memory: %s", strerror(-error));
    return false;
  }
  manager->boot.guest = 0;
  error = connect_ports(manager) ? spawn(&manager->worker, manager->binary) : -errno;
  if (error != 0) {
    es_say_error("worker: %s", strerror(-error));
    return false;
  }
  tell_all(manager, &manager->worker, false);
  return true;
}

bool es_manager_start_successor(struct es_manager *manager, int binary, struct es_worker *successor, const char **why) {
  int error = spawn(successor, binary);
  if (error != 0) {
    *why = strerror(-error);
    return false;
  }
  tell_all(manager, successor, true);
  return true;
}

static void close_worker(struct es_worker *worker) {
  if (worker->socket >= 0) {
    close(worker->socket);
    worker->socket = -1;
  }
}

static void take_message(struct es_manager *manager, struct es_worker *worker, const int *files, unsigned count) {
  unsigned used = 0;
  const enum es_message_kind kind = manager->message.kind;
  if ((kind == ES_MESSAGE_STARTED || kind == ES_MESSAGE_PREPARED) && !worker->started) {
    worker->prepared = true;
    worker->started = kind == ES_MESSAGE_STARTED;
    worker->begin = manager->message.as.started;
    if (worker->started) {
      manager->presence = worker->begin.presence;
    }
    if (worker->started && worker->begin.guest > 0) {
      manager->boot.guest = worker->begin.guest;
    }
    if (count != 0 && worker->memory_figures < 0) {
      worker->memory_figures = files[used++];
    }
  } else if (manager->message.kind == ES_MESSAGE_ENDED) {
    worker->ended = true;
    worker->last = manager->message.as.ended;
    if (worker == &manager->worker) {
      manager->presence = worker->last.presence;
    }
  }
  while (used < count) {
    close(files[used++]);
  }
}

void es_manager_hear(struct es_manager *manager, struct es_worker *worker) {
  int files[ES_MESSAGE_FILES_MAX];
  unsigned count;
  int heard = es_message_receive(worker->socket, &manager->message, files, &count);
  if (heard <= 0) {
    close_worker(worker);
    return;
  }
  take_message(manager, worker, files, count);
}

/* Takes one message of the worker's; false: none came in time. */
static bool hear_until(struct es_manager *manager, int64_t end) {
  manager->message.kind = ES_MESSAGE_KINDS;
  struct pollfd wait = {.fd = manager->worker.socket, .events = POLLIN};
  int64_t left = end - es_manager_now();
  int ready = poll(&wait, 1, left > 0 ? (int)left : 0);
  if (ready > 0) {
    es_manager_hear(manager, &manager->worker);
  }
  return ready > 0 || (ready < 0 && errno == EINTR);
}

const struct es_message_answer *es_manager_ask(struct es_manager *manager, const struct es_message *question,
                                               const int *files, unsigned count) {
  struct es_worker *worker = &manager->worker;
  int64_t end = es_manager_now() + ANSWER_MILLISECONDS;
  while (worker->socket >= 0 && !worker->ended && !worker->started && hear_until(manager, end)) {
  }
  if (worker->socket < 0 || !worker->started || worker->ended) {
    return NULL;
  }
  const uint32_t number = ++manager->questions;
  manager->message = *question;
  manager->message.number = number;
  if (!es_manager_tell(manager, worker, files, count)) {
    return NULL;
  }
  /* Its answer, late ones to earlier questions, or its end can come; a worker that does nothing is not waited for for ever. */
  while (worker->socket >= 0 && !worker->ended && hear_until(manager, end)) {
    if (worker->socket >= 0 && manager->message.kind == ES_MESSAGE_ANSWER && manager->message.number == number) {
      return &manager->message.as.answer;
    }
  }
  return NULL;
}

void es_manager_kill_worker(struct es_manager *manager) {
  if (manager->worker.pid != 0) {
    kill(manager->worker.pid, SIGKILL);
  }
}

int es_manager_reap(struct es_worker *worker) {
  int status = 0;
  close_worker(worker);
  if (worker->memory_figures >= 0) {
    close(worker->memory_figures);
    worker->memory_figures = -1;
  }
  while (worker->pid != 0 && waitpid(worker->pid, &status, 0) < 0 && errno == EINTR) {
  }
  worker->pid = 0;
  return status;
}

int es_manager_reap_worker(struct es_manager *manager) {
  int status = es_manager_reap(&manager->worker);
  let_go_of_ports(manager);
  return status;
}
