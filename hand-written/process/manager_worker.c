/* The manager's dealings with the worker process. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hand-written/process/manager.h"
#include "hand-written/process/say.h"
#include "hand-written/process/worker.h"

#define ANSWER_MILLISECONDS 10000

/* In the child: only what the worker needs, at the places where it expects it. */
static _Noreturn void become_worker(int socket) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (dup2(socket, ES_WORKER_SOCKET) == ES_WORKER_SOCKET) {
    char *const arguments[] = {(char[]){ES_WORKER_PROGRAM}, NULL};
    char *const environment[] = {NULL};
    execve("/proc/self/exe", arguments, environment);
  }
  _exit(127);
}

static bool spawn(struct es_manager *manager) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) {
    es_say_error("worker: %s", strerror(errno));
    return false;
  }
  pid_t child = fork();
  if (child == 0) {
    become_worker(pair[1]);
  }
  int error = errno;
  close(pair[1]);
  if (child < 0) {
    es_say_error("worker: %s", strerror(error));
    close(pair[0]);
    return false;
  }
  es_manager_count(ES_MANAGER_WORKERS_STARTED);
  manager->worker = (struct es_worker){.pid = child, .socket = pair[0], .memory_figures = -1};
  return true;
}

static bool tell(struct es_manager *manager, const int *files, unsigned count) {
  return es_message_send(manager->worker.socket, &manager->message, files, count) == 0;
}

static void file_name(char *out, size_t room, const char *path) {
  if (path != NULL && !es_message_text(out, room, path)) {
    (void)es_message_text(out, room, path + strlen(path) - (room - 1));
  }
}

static bool tell_vm(struct es_manager *manager) {
  const struct es_settings *settings = manager->settings;
  const struct es_files *files = &manager->files;
  bool remote = manager->options.guest_socket != NULL;
  int descriptors[ES_MESSAGE_FILES_MAX];
  unsigned count = 0;
  if (remote) {
    descriptors[count++] = files->backend;
  }
  if (files->kernel >= 0) {
    descriptors[count++] = files->kernel;
  }
  if (files->initrd >= 0) {
    descriptors[count++] = files->initrd;
  }
  memset(&manager->message, 0, sizeof manager->message);
  manager->message.kind = ES_MESSAGE_VM;
  struct es_message_vm *vm = &manager->message.as.vm;
  vm->memory = settings->memory;
  vm->processors = settings->processors;
  vm->vmbus_version = settings->vmbus.highest_version;
  vm->backend = remote ? ES_MESSAGE_BACKEND_REMOTE : ES_MESSAGE_BACKEND_KVM;
  vm->has_kernel = files->kernel >= 0;
  vm->has_initrd = files->initrd >= 0;
  vm->show_sandbox = manager->options.show_sandbox;
  file_name(vm->kernel_name, sizeof vm->kernel_name, settings->kernel.image);
  file_name(vm->initrd_name, sizeof vm->initrd_name, settings->kernel.initrd);
  return es_message_text(vm->name, sizeof vm->name, settings->name) &&
         es_message_text(vm->command_line, sizeof vm->command_line, settings->kernel.command_line) &&
         tell(manager, descriptors, count);
}

static bool tell_ports(struct es_manager *manager) {
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    int end = es_pump_connect_worker(&manager->ports[i]);
    if (end < 0) {
      return false;
    }
    manager->message = (struct es_message){.kind = ES_MESSAGE_SERIAL, .as.serial.port = i};
    bool told = tell(manager, &end, 1);
    close(end);
    if (!told) {
      return false;
    }
  }
  return true;
}

static bool tell_disks(struct es_manager *manager) {
  const struct es_settings *settings = manager->settings;
  for (uint32_t i = 0; i < settings->storage_count; i++) {
    manager->message = (struct es_message){.kind = ES_MESSAGE_CONTROLLER,
                                           .as.controller.sub_channels = settings->storage[i].sub_channels};
    if (!es_message_text(manager->message.as.controller.name, sizeof manager->message.as.controller.name,
                         settings->storage[i].name) ||
        !tell(manager, NULL, 0)) {
      return false;
    }
  }
  for (unsigned i = 0; i < ES_FILES_DISKS_MAX; i++) {
    const struct es_files_disk *disk = &manager->files.disks[i];
    if (disk->used) {
      manager->message = (struct es_message){.kind = ES_MESSAGE_DISK, .as.disk = disk->disk};
      if (!tell(manager, &disk->fd, disk->fd >= 0 ? 1 : 0)) {
        return false;
      }
    }
  }
  return true;
}

bool es_manager_start_worker(struct es_manager *manager) {
  if (!spawn(manager)) {
    return false;
  }
  bool told = tell_vm(manager) && tell_ports(manager) && tell_disks(manager) && es_manager_capture_tell(manager);
  manager->message = (struct es_message){.kind = ES_MESSAGE_START};
  /* A worker that did not take it all says why in its last message, or by its death. */
  (void)(told && tell(manager, NULL, 0));
  return true;
}

static void close_worker(struct es_worker *worker) {
  if (worker->socket >= 0) {
    close(worker->socket);
    worker->socket = -1;
  }
}

static void take_message(struct es_manager *manager, const int *files, unsigned count) {
  struct es_worker *worker = &manager->worker;
  unsigned used = 0;
  if (manager->message.kind == ES_MESSAGE_STARTED && !worker->started) {
    worker->started = true;
    worker->begin = manager->message.as.started;
    if (count != 0) {
      worker->memory_figures = files[used++];
    }
  } else if (manager->message.kind == ES_MESSAGE_ENDED) {
    worker->ended = true;
    worker->last = manager->message.as.ended;
  }
  while (used < count) {
    close(files[used++]);
  }
}

void es_manager_hear_worker(struct es_manager *manager) {
  int files[ES_MESSAGE_FILES_MAX];
  unsigned count;
  int heard = es_message_receive(manager->worker.socket, &manager->message, files, &count);
  if (heard <= 0) {
    close_worker(&manager->worker);
    return;
  }
  take_message(manager, files, count);
}

/* Takes one message of the worker's; false: none came in time. */
static bool hear_until(struct es_manager *manager, int64_t end) {
  manager->message.kind = ES_MESSAGE_KINDS;
  struct pollfd wait = {.fd = manager->worker.socket, .events = POLLIN};
  int64_t left = end - es_manager_now();
  int ready = poll(&wait, 1, left > 0 ? (int)left : 0);
  if (ready > 0) {
    es_manager_hear_worker(manager);
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
  if (!tell(manager, files, count)) {
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

int es_manager_reap_worker(struct es_manager *manager) {
  struct es_worker *worker = &manager->worker;
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
