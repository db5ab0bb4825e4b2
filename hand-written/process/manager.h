/* The manager: one `entresol run`. It opens files, starts the worker, carries serial bytes, answers the control socket and
 * says how the machine ended. It never looks at guest memory. One thread, one poll(2). */
#ifndef ES_PROCESS_MANAGER_H
#define ES_PROCESS_MANAGER_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>

#include "generated/settings.h"
#include "hand-written/process/control.h"
#include "hand-written/process/files.h"
#include "hand-written/process/messages.h"
#include "hand-written/process/pump.h"
#include "hand-written/tpm-keeper/keeper.h"

#define ES_MANAGER_CLIENTS_MAX 8u
#define ES_MANAGER_PORTS 2u

enum es_exit { ES_EXIT_POWEROFF = 0, ES_EXIT_ERROR = 1, ES_EXIT_USAGE = 2, ES_EXIT_CRASH = 3 };

struct es_worker {
  pid_t pid; /* 0: none */
  int socket; /* -1: none */
  int memory_figures; /* the worker's smaps_rollup, -1: not yet */
  bool prepared; /* a successor that waits for its state */
  bool started;
  bool ended; /* its last message is in `last` */
  struct es_message_started begin;
  struct es_message_ended last;
};

struct es_client {
  int fd; /* -1: free */
  bool streams; /* its answer comes in parts, until it asks for the end or leaves */
  struct es_control_input input;
  char *answer; /* being sent */
  size_t answer_size, answer_sent;
};

/* manager_capture.c: at most one capture, into a file or to a client. */
struct es_manager_capture {
  bool wanted; /* goes on with the next worker */
  int pipe; /* from the worker; -1: none */
  int file; /* -1: none */
  struct es_client *client; /* NULL: none */
  pid_t worker; /* that was told last */
  uint64_t received, total; /* bytes of its part of the capture; total: UINT64_MAX until it is asked for the end */
};

struct es_run_options {
  const char *settings_path;
  const char *outside_path; /* settings from outside, of which those that are measured are refused; NULL: none */
  const char *boot_path; /* what was before this program (boot_stages.h); NULL: nobody tells */
  const char *guest_socket; /* a process that plays the guest instead of KVM */
  bool show_sandbox;
};

struct es_manager {
  struct es_run_options options;
  struct es_settings *settings;
  struct es_files files;
  struct es_worker worker;
  int binary; /* what workers are made of; -1: this program */
  struct es_pump ports[ES_MANAGER_PORTS];
  int port_ends[ES_MANAGER_PORTS]; /* the worker's, kept for its successor; -1: none */
  char control_path[128];
  int control; /* listener */
  int signals;
  struct es_client clients[ES_MANAGER_CLIENTS_MAX];
  struct es_client *asking; /* whose request is being run */
  struct es_manager_capture capture;
  struct es_tpm_keeper *tpm; /* NULL: the machine has none */
  bool tpm_said; /* that it is gone */
  struct es_tpm_presence presence; /* of the TPM; what the guest asked for goes to the next one */
  uint64_t tpm_counted, tpm_failures_counted; /* of its states that were to be stored */
  struct timespec started_at;
  struct es_message_boot boot; /* guest: of the worker that runs */
  bool shutting_down; /* the guest was asked to power itself off; at `shutdown_end` it is stopped */
  int64_t shutdown_end; /* milliseconds, monotonic */
  bool leaving; /* no new worker any more */
  int exit_code;
  uint32_t questions; /* asked of workers */
  struct es_message message; /* the one being handled: too large for stacks */
};

/* What this process counts; beside the worker's in `counters`. */
enum es_manager_counter {
  ES_MANAGER_WORKERS_STARTED,
  ES_MANAGER_WORKERS_DIED,
  ES_MANAGER_RESETS,
  ES_MANAGER_SERVICES,
  ES_MANAGER_SERVICES_REFUSED,
  ES_MANAGER_COMMANDS,
  ES_MANAGER_COMMANDS_REFUSED,
  ES_MANAGER_CLIENTS_REFUSED,
  ES_MANAGER_CAPTURES_FAILED,
  ES_MANAGER_TPMS_STARTED,
  ES_MANAGER_TPMS_DIED,
  ES_MANAGER_TPM_STATES_STORED,
  ES_MANAGER_TPM_STATES_NOT_STORED,
  ES_MANAGER_COUNTERS
};
void es_manager_count(enum es_manager_counter counter);
uint64_t es_manager_counted(enum es_manager_counter counter);

/* Runs the machine to its end. Exit code. */
int es_manager_run(const struct es_run_options *options);
/* Milliseconds of the monotonic clock. */
int64_t es_manager_now(void);
/* Path of the control socket of these settings. */
void es_manager_control_path(const struct es_settings *settings, char *path, size_t room);

/* manager_worker.c */
bool es_manager_start_worker(struct es_manager *manager);
/* Starts a worker that will take over this one's guest: everything is handed to it but the state. False: *why says it. */
bool es_manager_start_successor(struct es_manager *manager, int binary, struct es_worker *successor, const char **why);
/* Takes one message from a worker, into manager->message; its end is noticed here. */
void es_manager_hear(struct es_manager *manager, struct es_worker *worker);
/* Sends manager->message. */
bool es_manager_tell(struct es_manager *manager, const struct es_worker *worker, const int *files, unsigned count);
/* Asks and waits, at most some seconds. NULL: no answer. The answer is in manager->message. */
const struct es_message_answer *es_manager_ask(struct es_manager *manager, const struct es_message *question,
                                               const int *files, unsigned count);
void es_manager_kill_worker(struct es_manager *manager);
/* Powers off, now: the worker is told, or killed when it does not hear. */
void es_manager_stop(struct es_manager *manager);
/* Presses the guest's power button; a guest that is still there when its time is over is stopped. Asked again: stopped at
 * once. False: the machine does not answer. */
bool es_manager_shut_down(struct es_manager *manager);
/* Waits for a worker process, lets go of what belongs to it; its status as waitpid() gives it. */
int es_manager_reap(struct es_worker *worker);
/* The machine's worker, which nobody follows: its serial ports end too. */
int es_manager_reap_worker(struct es_manager *manager);

/* manager_service.c: replaces the worker under its guest, by one of the program at `path`, NULL: by the same. */
enum es_control_status es_manager_service(struct es_manager *manager, const char *path, FILE *out);

/* manager_tpm.c */
/* The TPM that the settings have, if any, with its state. False: a line was said. */
bool es_manager_tpm_open(struct es_manager *manager);
/* For `check`: the same without a TPM. */
bool es_manager_tpm_check(const struct es_settings *settings);
/* Before a guest starts: the TPM is there again, if it was gone, and may be reset. False: a line was said. */
bool es_manager_tpm_begin(struct es_manager *manager);
/* Gives a worker what it needs to talk to it. */
bool es_manager_tpm_tell(struct es_manager *manager, const struct es_worker *worker);
void es_manager_tpm_wants(const struct es_manager *manager, struct pollfd *wait);
void es_manager_tpm_hear(struct es_manager *manager, const struct pollfd *wait);
/* The machine ends; `in_order`: its guest has powered itself off. */
void es_manager_tpm_close(struct es_manager *manager, bool in_order);
/* `entresol tpm manufacture FILE`. Exit code. */
int es_manager_tpm_manufacture(const char *settings_path);

/* manager_control.c */
bool es_manager_listen(struct es_manager *manager);
void es_manager_accept(struct es_manager *manager);
void es_manager_serve(struct es_manager *manager, struct es_client *client, short events);
void es_manager_close_clients(struct es_manager *manager);

/* Queues an answer, or a part of one, behind what is still to be sent. False: no memory. */
bool es_manager_send_part(struct es_client *client, enum es_control_status status, const char *text, size_t size);

/* manager_capture.c */
/* The file that the settings name. False: a line was said. */
bool es_manager_capture_open(struct es_manager *manager);
/* `path` "-": to the client that asks, MORE. */
enum es_control_status es_manager_capture_start(struct es_manager *manager, const char *path, FILE *out);
enum es_control_status es_manager_capture_stop(struct es_manager *manager, FILE *out);
void es_manager_capture_wants(const struct es_manager *manager, struct pollfd *wait);
/* Moves what poll() found; gives a new worker its pipe. */
void es_manager_capture_move(struct es_manager *manager, const struct pollfd *wait);
/* Before a worker starts: what is captured begins before the guest. */
bool es_manager_capture_tell(struct es_manager *manager);
/* Before a worker is replaced: all that it has is taken; whoever runs then gets a new section. */
void es_manager_capture_pause(struct es_manager *manager);
bool es_manager_capture_pending(const struct es_manager *manager);
void es_manager_capture_client_left(struct es_manager *manager, struct es_client *client);
void es_manager_capture_close(struct es_manager *manager);

/* commands.c: the answer's text goes to `out`. */
enum es_control_status es_manager_command(struct es_manager *manager, const char *const *words, unsigned count,
                                          FILE *out);

/* reports.c: long answers of the worker. Unknown words: ES_CONTROL_STATUS_USAGE, nothing was written. */
enum es_control_status es_manager_report(struct es_manager *manager, const char *const *words, unsigned count,
                                         FILE *out);

/* status.c */
void es_manager_status(struct es_manager *manager, bool json, FILE *out);
void es_manager_counters(struct es_manager *manager, bool json, FILE *out);
/* KiB of a process without guest memory, by its smaps_rollup; 0 when it cannot be read. */
uint64_t es_resident_kib(int smaps_rollup, bool has_guest_memory);

#endif
