/* What manager and worker say to each other over a socket pair: fixed structs, one a packet, descriptors beside them.
 * Both ends are of one build, or of two whose es_message_layout() and ES_SERVICE_PROTOCOL are the same. The worker trusts the manager's words; the manager treats a worker's as a guest's:
 * received messages are checked for size, kind and ended texts before anybody looks. */
#ifndef ES_PROCESS_MESSAGES_H
#define ES_PROCESS_MESSAGES_H

#include <stdbool.h>
#include <stdint.h>

#include "hand-written/block/file.h"
#include "hand-written/partition/partition.h"
#include "hand-written/tpm/interface.h"
#include "runtime/sandbox.h"

#define ES_MESSAGE_FILES_MAX 3u
#define ES_MESSAGE_TEXT_MAX 4096u
#define ES_MESSAGE_BOOT_TEXT_MAX 4096u

enum es_message_kind {
  /* Manager to worker, in this order, until START. */
  ES_MESSAGE_VM, /* files: guest memory and, as the message says, the guest process's socket, kernel, initrd */
  ES_MESSAGE_SERIAL, /* file: stream socket */
  ES_MESSAGE_CONTROLLER,
  ES_MESSAGE_DISK, /* file: its backing, in memory too */
  ES_MESSAGE_BOOT,
  ES_MESSAGE_TPM, /* files: the ring with the TPM's process, the eventfd of its answers, what hangs up when it is gone */
  /* ... and CAPTURE_START, which nobody answers then */
  ES_MESSAGE_START,
  /* A service (docs/service.md). To the worker whose guest runs: */
  ES_MESSAGE_PAUSE, /* file: where its state goes */
  ES_MESSAGE_RESUME, /* nothing came of it */
  /* To its successor: */
  ES_MESSAGE_RESTORE, /* file: the state */
  ES_MESSAGE_GO, /* answered by STARTED */
  /* Manager to worker, from then on; each is answered by one ANSWER. */
  ES_MESSAGE_LUN_ADD, /* as DISK */
  ES_MESSAGE_LUN_REMOVE,
  ES_MESSAGE_COUNTERS,
  ES_MESSAGE_STATUS,
  ES_MESSAGE_REPORT, /* file: sealed memory for the text */
  ES_MESSAGE_STOP,
  ES_MESSAGE_POWER_BUTTON,
  ES_MESSAGE_CAPTURE_START, /* file: where the capture goes, a pipe */
  ES_MESSAGE_CAPTURE_STOP, /* text: bytes of the whole capture */
  /* Worker to manager. */
  ES_MESSAGE_PREPARED, /* of a successor: as STARTED, but the guest does not run */
  ES_MESSAGE_STARTED, /* the sandbox is closed and the guest runs; file, unless PREPARED brought it: the worker's memory figures */
  ES_MESSAGE_ANSWER,
  ES_MESSAGE_ENDED, /* the guest has stopped, or could not be started; the last message */
  ES_MESSAGE_KINDS,
};

enum es_message_backend { ES_MESSAGE_BACKEND_KVM, ES_MESSAGE_BACKEND_REMOTE };

struct es_message_vm {
  char name[65];
  uint64_t memory;
  uint32_t processors;
  uint32_t vmbus_version; /* MAJOR << 16 | MINOR */
  enum es_message_backend backend;
  bool has_kernel, has_initrd;
  bool successor; /* another worker's guest will be taken over; no kernel then */
  bool show_sandbox; /* print the lists of allowed system calls */
  char kernel_name[256]; /* for error lines */
  char initrd_name[256];
  char command_line[2048];
};

/* How everything came to run, for `inspect boot`: nanoseconds of CLOCK_BOOTTIME. */
struct es_message_boot {
  int64_t manager; /* when it began */
  int64_t guest; /* of a successor: when the guest began */
  char text[ES_MESSAGE_BOOT_TEXT_MAX]; /* what was before the manager (hand-written/init/stages.h); empty: untold */
};

struct es_message_serial {
  uint32_t port; /* 0: console, 1: second */
};

struct es_message_controller {
  char name[65];
  uint32_t sub_channels; /* at most */
};

struct es_message_disk {
  uint32_t controller; /* in order of the CONTROLLER messages */
  uint32_t lun;
  bool in_memory;
  bool read_only;
  uint64_t size; /* of one in memory */
  uint32_t block_size;
  struct es_block_file_limits limits;
  char serial_number[33];
  char vendor[9];
  char product[17];
};

enum es_message_tpm_interface { ES_MESSAGE_TPM_CRB, ES_MESSAGE_TPM_TIS };

struct es_message_tpm {
  enum es_message_tpm_interface interface;
  struct es_tpm_presence presence; /* what the last guest left */
};

struct es_message_started {
  struct es_tpm_presence presence; /* what the firmware's part has left of it */
  int64_t guest; /* nanoseconds of CLOCK_BOOTTIME: when its processors began; 0 in PREPARED */
  struct es_sandbox_state sandbox;
};

struct es_message_counters {
  uint32_t first; /* in the order of es_counters_walk() */
};

enum es_message_report_kind { ES_MESSAGE_REPORT_INSPECT, ES_MESSAGE_REPORT_EVENTS, ES_MESSAGE_REPORT_METRICS };

struct es_message_report {
  enum es_message_report_kind kind;
  bool json;
  uint64_t since; /* EVENTS: the first number that is wanted */
  char path[256]; /* INSPECT */
};

struct es_message_stop {
  enum es_stop_reason reason;
};

struct es_message_restore {
  uint32_t size; /* bytes of the state */
};

struct es_message_answer {
  bool refused; /* text: why, in a few words */
  uint32_t next; /* COUNTERS: where to go on, 0: these were the last; REPORT: bytes of the text */
  uint32_t size; /* PAUSE: bytes of the state */
  char text[ES_MESSAGE_TEXT_MAX];
};

struct es_message_ended {
  enum es_stop_reason reason;
  char text[512]; /* ERROR: why */
  struct es_crash_report crash;
  struct es_tpm_presence presence; /* what the guest leaves for its next start */
};

struct es_message {
  enum es_message_kind kind;
  uint32_t number; /* of a question, and of its answer: one that came too late is not taken for the next one's */
  union {
    struct es_message_vm vm;
    struct es_message_boot boot;
    struct es_message_serial serial;
    struct es_message_controller controller;
    struct es_message_disk disk; /* DISK, LUN_ADD, LUN_REMOVE */
    struct es_message_tpm tpm;
    struct es_message_counters counters;
    struct es_message_report report;
    struct es_message_stop stop;
    struct es_message_restore restore;
    struct es_message_started started; /* PREPARED, STARTED */
    struct es_message_answer answer;
    struct es_message_ended ended;
  } as;
};

/* 0 or negative errno. Waits while the other side's queue is full. */
int es_message_send(int socket, const struct es_message *message, const int *files, unsigned count);

/* 1: received, *count files are the caller's; 0: the other side is gone; negative errno, -EBADMSG among them:
 * then no files are left over. */
int es_message_receive(int socket, struct es_message *message, int files[ES_MESSAGE_FILES_MAX], unsigned *count);
/* The same without waiting: -EAGAIN. */
int es_message_receive_now(int socket, struct es_message *message, int files[ES_MESSAGE_FILES_MAX], unsigned *count);

/* A digest of how messages are laid out: their kinds, the sizes and places of their parts. */
uint32_t es_message_layout(void);

/* Copies a text that fits; false and an empty text when it does not. */
bool es_message_text(char *out, size_t room, const char *text);

#endif
