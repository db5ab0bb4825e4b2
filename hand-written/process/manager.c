#include "hand-written/process/manager.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hand-written/process/boot_stages.h"
#include "hand-written/process/say.h"
#include "hand-written/process/terminal.h"
#include "runtime/counters.h"
#include "runtime/log.h"

#define FLUSH_MILLISECONDS 2000

static struct es_counter counters[ES_MANAGER_COUNTERS] = {
    [ES_MANAGER_WORKERS_STARTED] = {.name = "workers-started"},
    [ES_MANAGER_WORKERS_DIED] = {.name = "workers-died"},
    [ES_MANAGER_RESETS] = {.name = "resets"},
    [ES_MANAGER_SERVICES] = {.name = "services"},
    [ES_MANAGER_SERVICES_REFUSED] = {.name = "services-refused"},
    [ES_MANAGER_COMMANDS] = {.name = "commands"},
    [ES_MANAGER_COMMANDS_REFUSED] = {.name = "commands-refused"},
    [ES_MANAGER_CLIENTS_REFUSED] = {.name = "clients-refused"},
    [ES_MANAGER_CAPTURES_FAILED] = {.name = "captures-failed"},
    [ES_MANAGER_TPMS_STARTED] = {.name = "tpms-started"},
    [ES_MANAGER_TPMS_DIED] = {.name = "tpms-died"},
    [ES_MANAGER_TPM_STATES_STORED] = {.name = "tpm-states-stored"},
    [ES_MANAGER_TPM_STATES_NOT_STORED] = {.name = "tpm-states-not-stored"},
};
static struct es_counter_set counter_set = {.name = "manager", .counters = counters, .count = ES_MANAGER_COUNTERS};

void es_manager_count(enum es_manager_counter counter) {
  es_count_own(&counters[counter]);
}

uint64_t es_manager_counted(enum es_manager_counter counter) {
  return es_counter_value(&counters[counter]);
}

enum { POLL_SIGNALS, POLL_WORKER, POLL_CONTROL, POLL_CAPTURE, POLL_TPM, POLL_PORTS };
enum {
  POLL_CLIENTS = POLL_PORTS + ES_MANAGER_PORTS * ES_PUMP_POLLS,
  POLLS = POLL_CLIENTS + ES_MANAGER_CLIENTS_MAX,
};

int64_t es_manager_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void es_manager_control_path(const struct es_settings *settings, char *path, size_t room) {
  if (settings->control.socket != NULL) {
    snprintf(path, room, "%s", settings->control.socket);
  } else {
    snprintf(path, room, "%s/%s.sock", ES_CONTROL_FOLDER, settings->name);
  }
}

static bool load_settings(struct es_manager *manager) {
  char *errors = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&errors, &size);
  if (out == NULL) {
    es_say_error("%s", strerror(errno));
    return false;
  }
  const struct es_run_options *options = &manager->options;
  int error = options->outside_path == NULL
                  ? es_settings_load(options->settings_path, &manager->settings, out)
                  : es_settings_load_outside(options->settings_path, options->outside_path, &manager->settings, out);
  fclose(out);
  es_say_lines(errors);
  free(errors);
  return error == 0;
}

static bool open_ports(struct es_manager *manager) {
  const struct es_settings_serial_port *ports[] = {&manager->settings->serial.console,
                                                   &manager->settings->serial.second};
  if (ports[0]->kind == ES_SETTINGS_SERIAL_PORT_STDIO && ports[1]->kind == ES_SETTINGS_SERIAL_PORT_STDIO) {
    es_say_error("only one serial port can have standard input and output");
    return false;
  }
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    int error = es_pump_open(&manager->ports[i], ports[i]);
    if (error != 0) {
      const void *member =
          ports[i]->kind == ES_SETTINGS_SERIAL_PORT_FILE ? (const void *)&ports[i]->as.file : &ports[i]->as.socket;
      es_files_say(manager->settings, member, manager->ports[i].path, strerror(-error));
      return false;
    }
  }
  return true;
}

static bool watch_signals(struct es_manager *manager) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGPWR);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_BLOCK, &set, NULL);
  (void)signal(SIGPIPE, SIG_IGN);
  manager->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  return manager->signals >= 0;
}

static void leave(struct es_manager *manager, int exit_code) {
  manager->leaving = true;
  manager->exit_code = exit_code;
  es_manager_kill_worker(manager);
}

static void hear_signals(struct es_manager *manager) {
  struct signalfd_siginfo heard;
  while (read(manager->signals, &heard, sizeof heard) == (ssize_t)sizeof heard) {
    if (heard.ssi_signo == SIGPWR) {
      if (!es_manager_shut_down(manager)) {
        leave(manager, ES_EXIT_POWEROFF);
      }
    } else if (heard.ssi_signo != SIGCHLD && !manager->leaving) {
      es_terminal_restore();
      es_say("stopped by signal %u", heard.ssi_signo);
      leave(manager, ES_EXIT_ERROR);
    }
  }
}

void es_manager_stop(struct es_manager *manager) {
  const struct es_message question = {.kind = ES_MESSAGE_STOP, .as.stop.reason = ES_STOP_POWEROFF};
  if (es_manager_ask(manager, &question, NULL, 0) == NULL) {
    leave(manager, ES_EXIT_POWEROFF);
  }
}

bool es_manager_shut_down(struct es_manager *manager) {
  if (manager->shutting_down) {
    es_manager_stop(manager);
    return true;
  }
  const struct es_message question = {.kind = ES_MESSAGE_POWER_BUTTON};
  if (es_manager_ask(manager, &question, NULL, 0) == NULL) {
    return false;
  }
  manager->shutting_down = true;
  manager->shutdown_end = es_manager_now() + (int64_t)manager->settings->control.shutdown_seconds * 1000;
  return true;
}

/* How long the next poll() may wait; -1: for ever. */
static int patience(struct es_manager *manager) {
  if (!manager->shutting_down || manager->leaving) {
    return -1;
  }
  int64_t left = manager->shutdown_end - es_manager_now();
  return left > 0 ? (int)left : 0;
}

static void end_patience(struct es_manager *manager) {
  if (patience(manager) == 0) {
    es_say("the guest did not power off within %u s and is stopped",
           (unsigned)manager->settings->control.shutdown_seconds);
    manager->shutdown_end = INT64_MAX / 2; /* said and done once; what follows is the worker's end */
    es_manager_stop(manager);
  }
}

static unsigned gather_polls(struct es_manager *manager, struct pollfd polls[POLLS]) {
  polls[POLL_SIGNALS] = (struct pollfd){.fd = manager->signals, .events = POLLIN};
  polls[POLL_WORKER] = (struct pollfd){.fd = manager->worker.socket, .events = POLLIN};
  polls[POLL_CONTROL] = (struct pollfd){.fd = manager->control, .events = POLLIN};
  es_manager_capture_wants(manager, &polls[POLL_CAPTURE]);
  es_manager_tpm_wants(manager, &polls[POLL_TPM]);
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    es_pump_wants(&manager->ports[i], &polls[POLL_PORTS + i * ES_PUMP_POLLS]);
  }
  for (unsigned i = 0; i < ES_MANAGER_CLIENTS_MAX; i++) {
    const struct es_client *client = &manager->clients[i];
    polls[POLL_CLIENTS + i] = (struct pollfd){.fd = client->fd, .events = client->answer != NULL ? POLLOUT : POLLIN};
  }
  return POLLS;
}

static void turn(struct es_manager *manager, int milliseconds) {
  struct pollfd polls[POLLS];
  if (poll(polls, gather_polls(manager, polls), milliseconds) <= 0) {
    return;
  }
  if (polls[POLL_SIGNALS].revents != 0) {
    hear_signals(manager);
  }
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    es_pump_move(&manager->ports[i], &polls[POLL_PORTS + i * ES_PUMP_POLLS]);
    if (manager->ports[i].left && !manager->leaving) {
      leave(manager, ES_EXIT_POWEROFF);
    }
  }
  for (unsigned i = 0; i < ES_MANAGER_CLIENTS_MAX; i++) {
    if (polls[POLL_CLIENTS + i].revents != 0) {
      es_manager_serve(manager, &manager->clients[i], polls[POLL_CLIENTS + i].revents);
    }
  }
  if (polls[POLL_CONTROL].revents != 0) {
    es_manager_accept(manager);
  }
  es_manager_capture_move(manager, &polls[POLL_CAPTURE]);
  es_manager_tpm_hear(manager, &polls[POLL_TPM]);
  /* Last: what the commands above asked the worker has been answered by now. */
  if (polls[POLL_WORKER].revents != 0 && manager->worker.socket == polls[POLL_WORKER].fd) {
    es_manager_hear(manager, &manager->worker);
  }
}

static void flush_ports(struct es_manager *manager) {
  int64_t end = es_manager_now() + FLUSH_MILLISECONDS;
  for (;;) {
    bool pending = es_manager_capture_pending(manager);
    for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
      pending = pending || manager->ports[i].worker >= 0 || es_pump_pending(&manager->ports[i]);
    }
    int64_t left = end - es_manager_now();
    if (!pending || left <= 0) {
      return;
    }
    turn(manager, (int)left);
  }
}

static void say_crash(const struct es_crash_report *crash) {
  char text[4 * ES_CRASH_TEXT_MAX + 1];
  es_say("the guest crashed on processor %u: %#llx %#llx %#llx %#llx %#llx", crash->vp,
         (unsigned long long)crash->parameters[0], (unsigned long long)crash->parameters[1],
         (unsigned long long)crash->parameters[2], (unsigned long long)crash->parameters[3],
         (unsigned long long)crash->parameters[4]);
  const uint8_t *at = crash->text, *end = crash->text + crash->text_size;
  while (at < end) {
    const uint8_t *stop = memchr(at, '\n', (size_t)(end - at));
    size_t size = (size_t)((stop != NULL ? stop : end) - at);
    es_say("crash: %s", es_log_escape(at, size, text, sizeof text));
    at += size + (stop != NULL);
  }
}

/* How the worker's end goes on: true when another one is to be started. */
static bool handle_end(struct es_manager *manager, int status) {
  const struct es_message_ended *last = &manager->worker.last;
  if (manager->leaving) {
    return false;
  }
  if (!manager->worker.ended) {
    es_manager_count(ES_MANAGER_WORKERS_DIED);
    es_say_error(
        "the worker died: %s %d (workers-started=%u workers-died=%u resets=%u)",
        WIFSIGNALED(status) ? "signal" : "exit code", WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status),
        (unsigned)es_manager_counted(ES_MANAGER_WORKERS_STARTED), (unsigned)es_manager_counted(ES_MANAGER_WORKERS_DIED),
        (unsigned)es_manager_counted(ES_MANAGER_RESETS));
    manager->exit_code = ES_EXIT_ERROR;
    return false;
  }
  switch (last->reason) {
  case ES_STOP_RESET:
    es_manager_count(ES_MANAGER_RESETS);
    if (manager->shutting_down) { /* it went down, which is what was asked for */
      manager->exit_code = ES_EXIT_POWEROFF;
      return false;
    }
    return true;
  case ES_STOP_POWEROFF:
    manager->exit_code = ES_EXIT_POWEROFF;
    return false;
  case ES_STOP_CRASH:
    say_crash(&last->crash);
    manager->exit_code = ES_EXIT_CRASH;
    return false;
  case ES_STOP_NONE:
  case ES_STOP_ERROR:
    break;
  }
  es_say_lines(last->text);
  manager->exit_code = ES_EXIT_ERROR;
  return false;
}

static void run_machine(struct es_manager *manager) {
  bool again = true;
  while (again) {
    if (!es_manager_tpm_begin(manager) || !es_manager_start_worker(manager)) {
      manager->exit_code = ES_EXIT_ERROR;
      return;
    }
    while (manager->worker.socket >= 0) {
      turn(manager, patience(manager));
      end_patience(manager);
    }
    int status = es_manager_reap_worker(manager);
    flush_ports(manager);
    es_terminal_restore();
    again = handle_end(manager, status);
    if (again) {
      es_terminal_raw();
    }
  }
}

static bool prepare(struct es_manager *manager) {
  if (!load_settings(manager)) {
    return false;
  }
  es_manager_control_path(manager->settings, manager->control_path, sizeof manager->control_path);
  if (manager->settings->control.socket == NULL) {
    (void)mkdir(ES_CONTROL_FOLDER, 0700);
  }
  return es_files_open(&manager->files, manager->settings, manager->options.guest_socket) && open_ports(manager) &&
         es_manager_capture_open(manager) && es_manager_listen(manager) && watch_signals(manager) &&
         es_manager_tpm_open(manager);
}

int es_manager_run(const struct es_run_options *options) {
  struct es_manager *manager = calloc(1, sizeof *manager);
  if (manager == NULL) {
    es_say_error("%s", strerror(ENOMEM));
    return ES_EXIT_ERROR;
  }
  *manager =
      (struct es_manager){.options = *options, .binary = -1, .control = -1, .signals = -1, .exit_code = ES_EXIT_ERROR};
  manager->worker = (struct es_worker){.socket = -1, .memory_figures = -1};
  manager->capture = (struct es_manager_capture){.pipe = -1, .file = -1};
  manager->files = (struct es_files){.backend = -1, .kernel = -1, .initrd = -1};
  for (unsigned i = 0; i < ES_MANAGER_CLIENTS_MAX; i++) {
    manager->clients[i].fd = -1;
  }
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    manager->port_ends[i] = -1;
    manager->ports[i] =
        (struct es_pump){.kind = ES_SETTINGS_SERIAL_PORT_NONE, .worker = -1, .in = -1, .out = -1, .listener = -1};
  }
  manager->files.memory = -1;
  clock_gettime(CLOCK_MONOTONIC, &manager->started_at);
  manager->boot.manager = es_boot_stages_now();
  const int untold = options->boot_path == NULL ? 0 : es_boot_stages_read(options->boot_path, &manager->boot);
  if (untold != 0) {
    es_say_error("%s: %s", options->boot_path, strerror(-untold));
  }
  es_counters_register(&counter_set);
  /* Why no more than this: docs/sandbox.md. */
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prepare(manager)) {
    es_terminal_raw();
    run_machine(manager);
    es_terminal_restore();
  }
  es_manager_tpm_close(manager, manager->exit_code == ES_EXIT_POWEROFF);
  es_manager_capture_close(manager);
  es_manager_close_clients(manager);
  for (unsigned i = 0; i < ES_MANAGER_PORTS; i++) {
    es_pump_close(&manager->ports[i]);
  }
  es_files_close(&manager->files);
  if (manager->binary >= 0) {
    close(manager->binary);
  }
  if (manager->signals >= 0) {
    close(manager->signals);
  }
  es_counters_unregister(&counter_set);
  es_settings_free(manager->settings);
  int exit_code = manager->exit_code;
  free(manager);
  return exit_code;
}
