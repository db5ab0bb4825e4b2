#include "hand-written/process/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "hand-written/process/boot_stages.h"
#include "hand-written/process/sandbox_lists.h"
#include "hand-written/process/vm.h"
#include "hand-written/process/vm_tpm.h"
#include "hand-written/process/worker_answers.h"
#include "hand-written/process/worker_service.h"
#include "hand-written/remote/remote.h"
#include "runtime/log.h"

#define FILES_MAX 4096u
#define USER_BASE 0x70000000u /* ids that no user has: one for each worker */
#define QUIET_NANOSECONDS 10000000000u
#define QUIET_STEP_NANOSECONDS 5000000u

struct worker {
  struct es_vm_plan plan;
  struct es_vm vm;
  struct es_worker_service service;
  struct es_sandbox_state sandbox;
  struct es_loop_watch manager;
  struct es_loop_timer quiet;
  uint64_t quiet_end;
  enum es_stop_reason reason;
  bool ended;
  struct es_message message; /* being sent or received: too large for a stack */
};

static void take_port(struct es_vm_plan *plan, uint32_t port, int fd) {
  if (port < ES_VM_PORTS && plan->ports[port] < 0) {
    plan->ports[port] = fd;
  } else {
    close(fd);
  }
}

static bool take_vm(struct es_vm_plan *plan, const struct es_message_vm *vm, const int *files, unsigned count) {
  unsigned used = 0;
  unsigned wanted =
      1u + (vm->backend == ES_MESSAGE_BACKEND_REMOTE) + (unsigned)vm->has_kernel + (unsigned)vm->has_initrd;
  if (count != wanted) {
    return false;
  }
  plan->vm = *vm;
  plan->memory = files[used++];
  plan->backend = vm->backend == ES_MESSAGE_BACKEND_REMOTE ? files[used++] : -1;
  plan->kernel = vm->has_kernel ? files[used++] : -1;
  plan->initrd = vm->has_initrd ? files[used++] : -1;
  return true;
}

/* Takes the manager's messages up to START; false: it went away or said nonsense. */
static bool take_plan(struct worker *worker) {
  struct es_message *message = &worker->message;
  int files[ES_MESSAGE_FILES_MAX];
  unsigned count;
  while (es_message_receive(ES_WORKER_SOCKET, message, files, &count) == 1) {
    bool good = false;
    if (message->kind == ES_MESSAGE_START) {
      return true;
    }
    if (message->kind == ES_MESSAGE_VM) {
      good = take_vm(&worker->plan, &message->as.vm, files, count);
    } else if (message->kind == ES_MESSAGE_SERIAL && count == 1) {
      take_port(&worker->plan, message->as.serial.port, files[0]);
      good = true;
    } else if (message->kind == ES_MESSAGE_CAPTURE_START && count == 1 && worker->plan.capture < 0) {
      worker->plan.capture = files[0];
      good = true;
    } else if (message->kind == ES_MESSAGE_BOOT && count == 0) {
      worker->plan.boot = message->as.boot;
      good = true;
    } else if (message->kind == ES_MESSAGE_TPM && count == 3 && worker->plan.tpm.ring < 0) {
      worker->plan.tpm =
          (struct es_vm_tpm_plan){.tpm = message->as.tpm, .ring = files[0], .event = files[1], .life = files[2]};
      good = true;
    } else if (message->kind == ES_MESSAGE_CONTROLLER) {
      good = es_disks_plan_controller(&worker->plan.disks, &message->as.controller) == 0;
    } else if (message->kind == ES_MESSAGE_DISK) {
      good = es_disks_plan_disk(&worker->plan.disks, &message->as.disk, count != 0 ? files[0] : -1) == 0;
    }
    if (!good) {
      return false;
    }
  }
  return false;
}

static void send_end(struct worker *worker, const char *text) {
  struct es_message *message = &worker->message;
  memset(message, 0, sizeof *message);
  message->kind = ES_MESSAGE_ENDED;
  message->as.ended.reason = worker->reason;
  snprintf(message->as.ended.text, sizeof message->as.ended.text, "%s", text);
  if (worker->reason == ES_STOP_CRASH) {
    message->as.ended.crash = *es_partition_crash(worker->vm.partition);
  }
  es_vm_tpm_presence(&worker->vm, &message->as.ended.presence);
  (void)es_message_send(ES_WORKER_SOCKET, message, NULL, 0);
  worker->ended = true;
}

/* After the guest: what it wrote to its disks and serial ports goes where it belongs, for a bounded time. */
static void wait_quiet(struct es_loop_timer *timer) {
  struct worker *worker = timer->context;
  if (es_vm_quiet(&worker->vm) || es_loop_now() >= worker->quiet_end) {
    if (!es_vm_quiet(&worker->vm)) {
      es_log(ES_LOG_WARNING, "worker", "input and output did not end in time");
    }
    es_loop_stop(worker->vm.loop);
    return;
  }
  es_loop_timer_set(worker->vm.loop, timer, es_loop_now() + QUIET_STEP_NANOSECONDS);
}

static void machine_stopped(void *context, enum es_stop_reason reason) {
  struct worker *worker = context;
  worker->reason = reason;
  es_worker_service_stopped(&worker->service);
  worker->quiet = (struct es_loop_timer){.fire = wait_quiet, .context = worker};
  worker->quiet_end = es_loop_now() + QUIET_NANOSECONDS;
  es_vm_begin_end(&worker->vm);
  es_loop_timer_set(worker->vm.loop, &worker->quiet, es_loop_now());
}

static void machine_paused(void *context) {
  es_worker_service_paused(&((struct worker *)context)->service);
}

static void send_begin(struct worker *worker, enum es_message_kind kind, int memory_figures) {
  worker->message =
      (struct es_message){.kind = kind, .as.started = {.sandbox = worker->sandbox, .guest = worker->plan.boot.guest}};
  es_vm_tpm_presence(&worker->vm, &worker->message.as.started.presence);
  (void)es_message_send(ES_WORKER_SOCKET, &worker->message, &memory_figures, memory_figures >= 0 ? 1 : 0);
  if (memory_figures >= 0) {
    close(memory_figures);
  }
}

/* What belongs to a service; false: it is something else. */
static bool serve(struct worker *worker, int *files, unsigned count) {
  const struct es_message *message = &worker->message;
  if (message->kind == ES_MESSAGE_PAUSE && count == 1 && !worker->quiet_end) {
    es_worker_service_pause(&worker->service, message->number, files[0]);
    return true;
  }
  if (message->kind == ES_MESSAGE_RESTORE && count == 1 && worker->plan.vm.successor) {
    if (es_worker_service_restore(&worker->service, message->number, files[0], message->as.restore.size)) {
      send_begin(worker, ES_MESSAGE_STARTED, -1);
    }
    close(files[0]);
    return true;
  }
  return false;
}

static void hear_manager(struct es_loop_watch *watch, uint32_t events) {
  struct worker *worker = watch->context;
  int files[ES_MESSAGE_FILES_MAX];
  unsigned count;
  (void)events;
  for (;;) {
    int heard = es_message_receive_now(ES_WORKER_SOCKET, &worker->message, files, &count);
    if (heard == -EAGAIN) {
      return;
    }
    if (heard <= 0) {
      /* Without a manager there is no machine. */
      _exit(1);
    }
    if (serve(worker, files, count)) {
      continue;
    }
    es_worker_answer(&worker->vm, &worker->message, files, count);
    while (count != 0) {
      close(files[--count]);
    }
    (void)es_message_send(ES_WORKER_SOCKET, &worker->message, NULL, 0);
  }
}

/* Everything up to the first byte of the guest's. 0 or negative errno. */
static int start(struct worker *worker, FILE *errors) {
  struct es_vm *vm = &worker->vm;
  const struct es_sandbox_options options = {.files_max = FILES_MAX, .user = USER_BASE + (uint32_t)getpid()};
  int memory_figures = open("/proc/self/smaps_rollup", O_RDONLY | O_CLOEXEC);
  vm->stopped = machine_stopped;
  vm->paused = machine_paused;
  vm->context = worker;
  es_worker_service_open(&worker->service, vm, &worker->message);
  int error = es_vm_create(vm, &worker->plan, errors);
  if (error != 0) {
    return error;
  }
  worker->manager = (struct es_loop_watch){.ready = hear_manager, .context = worker};
  error = es_loop_watch_add(vm->loop, &worker->manager, ES_WORKER_SOCKET, POLLIN);
  if (error != 0) {
    fprintf(errors, "worker: %s\n", strerror(-error));
    return error;
  }
  if (worker->plan.vm.show_sandbox) {
    es_sandbox_print(&es_loop_calls, stderr);
    es_sandbox_print(&es_kvm_vp_calls, stderr);
    if (vm->backend.remote != NULL) {
      es_sandbox_print(&es_remote_vp_calls, stderr);
    }
  }
  error = es_sandbox_enter(&options, &worker->sandbox);
  if (error != 0) {
    fprintf(errors, "sandbox: %s\n", strerror(-error));
    return error;
  }
  prctl(PR_SET_PDEATHSIG, SIGKILL); /* forgotten by the kernel when the user changes, so said only now */
  error = es_vm_attach(vm, errors);
  if (error != 0) {
    return error;
  }
  error = es_sandbox_filter(&es_loop_calls, ES_SANDBOX_KILL);
  if (error != 0) {
    fprintf(errors, "sandbox: %s\n", strerror(-error));
    return error;
  }
  const bool successor = worker->plan.vm.successor;
  if (!successor) {
    worker->plan.boot.guest = es_boot_stages_now();
    error = es_vm_run(vm, errors);
  }
  if (error == 0) {
    send_begin(worker, successor ? ES_MESSAGE_PREPARED : ES_MESSAGE_STARTED, memory_figures);
  }
  return error;
}

/* Nothing of the manager's but the socket and standard error. */
static void leave_manager(void) {
  int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  prctl(PR_SET_NAME, ES_WORKER_PROGRAM);
  if (nothing >= 0) {
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
  }
  (void)syscall(SYS_close_range, ES_WORKER_SOCKET + 1, ~0u, 0);
  (void)fcntl(ES_WORKER_SOCKET, F_SETFD, FD_CLOEXEC);
  /* One heap for all threads, and no huge pages in it: the process is small. The guest's memory has none either then, so not where it could. */
  if (!es_memory_files_have_large_pages()) {
    prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
  }
  mallopt(M_ARENA_MAX, 1);
  (void)signal(SIGPIPE, SIG_IGN);
  es_sandbox_leave_signals();
}

int es_worker_main(void) {
  static struct worker worker = {.plan = {.memory = -1,
                                          .backend = -1,
                                          .kernel = -1,
                                          .initrd = -1,
                                          .capture = -1,
                                          .ports = {-1, -1},
                                          .tpm = {.ring = -1, .event = -1, .life = -1}}};
  char text[512] = "";
  leave_manager();
  if (!take_plan(&worker)) {
    return 1;
  }
  FILE *errors = fmemopen(text, sizeof text - 1, "w");
  if (errors == NULL) {
    return 1;
  }
  setvbuf(errors, NULL, _IONBF, 0);
  worker.reason = ES_STOP_ERROR;
  int error = start(&worker, errors);
  if (error == 0) {
    error = es_loop_run(worker.vm.loop);
  }
  if (error != 0) {
    worker.reason = ES_STOP_ERROR;
    if (text[0] == '\0') {
      fprintf(errors, "worker: %s\n", strerror(-error));
    }
  }
  send_end(&worker, text);
  /* The kernel takes everything back; nothing is left to be written. */
  _exit(0);
}
