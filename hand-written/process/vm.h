/* One virtual machine in the worker: everything it is made of, put together and taken apart here.
 * Loop thread, but for what its parts say of themselves. */
#ifndef ES_PROCESS_VM_H
#define ES_PROCESS_VM_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "hand-written/kvm/kvm.h"
#include "hand-written/partition/partition.h"
#include "hand-written/platform/platform.h"
#include "hand-written/process/backend.h"
#include "hand-written/process/disks.h"
#include "hand-written/process/messages.h"
#include "hand-written/tpm-keeper/backend.h"
#include "hand-written/vmbus/vmbus.h"
#include "runtime/loop.h"
#include "runtime/memory.h"

#define ES_VM_PORTS 2u

/* Descriptors to the TPM's process; -1: there is none. */
struct es_vm_tpm_plan {
  struct es_message_tpm tpm;
  int ring, event, life;
};

/* What the manager gave: descriptors are the machine's. */
struct es_vm_plan {
  struct es_message_vm vm;
  struct es_message_boot boot;
  int memory; /* of the guest, sealed */
  int backend, kernel, initrd; /* -1: none */
  int capture; /* where one goes that begins before the guest; -1: none */
  int ports[ES_VM_PORTS];
  struct es_disks_plan disks;
  struct es_vm_tpm_plan tpm;
};

struct es_vm {
  const struct es_vm_plan *plan;
  struct es_memory memory;
  struct es_loop *loop;
  struct es_backend backend;
  struct es_partition *partition;
  struct es_platform *platform;
  struct es_vmbus *vmbus;
  struct es_disks disks;
  struct es_tpm_process *tpm_process; /* NULL: the machine has no TPM */
  struct es_vm_tpm *tpm; /* vm_tpm.c */
  void (*stopped)(void *context, enum es_stop_reason reason);
  void (*paused)(void *context);
  void *context;
};

/* Everything that needs rights: before the sandbox. 0 or negative errno, then a line went to `errors`. */
int es_vm_create(struct es_vm *vm, const struct es_vm_plan *plan, FILE *errors);
/* Threads, each inside its filter from its first breath. */
int es_vm_attach(struct es_vm *vm, FILE *errors);
/* Inside the sandbox: looks at the kernel and lets the guest go. `stopped` is called in some later turn. */
int es_vm_run(struct es_vm *vm, FILE *errors);
void es_vm_stop(struct es_vm *vm, enum es_stop_reason reason);
/* vm_service.c */

/* Makes the VPs stand still; `paused` follows, or never, or `stopped` before it. 0 or negative errno. */
int es_vm_pause(struct es_vm *vm);
/* While they do: nothing new is taken up; let go again, what waited is. */
void es_vm_hold(struct es_vm *vm);
void es_vm_release(struct es_vm *vm);
/* Held: what is still under way that the state would not hold. NULL: nothing. */
const char *es_vm_busy(struct es_vm *vm);
/* The state, to a file. 0 or negative errno. From then on nothing may happen here until es_vm_resume(). */
int es_vm_save(struct es_vm *vm, int fd, uint32_t *size);
/* Of a successor, instead of run: takes another worker's state; false: `why` says why not. Guest memory is not touched, and nothing may
 * happen until es_vm_resume(). */
bool es_vm_restore(struct es_vm *vm, struct es_slice bytes, char *why, size_t room);
/* The VPs go on: after a pause, also one that has not come about, or a restore. 0 or negative errno. */
int es_vm_resume(struct es_vm *vm);

/* The guest has stopped: ends channels and their I/O. True when nothing is under way any more. */
void es_vm_begin_end(struct es_vm *vm);
bool es_vm_quiet(struct es_vm *vm);

#endif
