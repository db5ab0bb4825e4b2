/* Whoever runs the machine's processors: KVM, or a process outside that plays the guest. One shape for the worker.
 * Loop thread. */
#ifndef ES_PROCESS_BACKEND_H
#define ES_PROCESS_BACKEND_H

#include <stdbool.h>
#include <stdint.h>

#include "hand-written/boot/boot.h"
#include "hand-written/partition/partition.h"
#include "runtime/loop.h"
#include "runtime/sandbox.h"
#include "runtime/state.h"

struct es_inspect;
struct es_kvm;
struct es_remote;

struct es_backend_options {
  int guest; /* socket of the process that plays the guest, taken over; -1: KVM */
  struct es_memory *memory;
  uint32_t processors;
  bool successor; /* will take a guest over: restored and resumed, not run */
  struct es_loop *loop;
  void *context;
  int (*enter_thread)(void *context, uint32_t vp); /* VP thread, first: its filter */
  void (*stopped)(void *context, enum es_stop_reason reason); /* loop thread: all VPs have stopped */
  void (*paused)(void *context); /* loop thread: all VPs stand still, and could go on */
};

struct es_backend {
  struct es_kvm *kvm; /* one of the two */
  struct es_remote *remote;
};

/* 0 or negative errno, logged. */
int es_backend_create(struct es_backend *backend, const struct es_backend_options *options);
void es_backend_describe(const struct es_backend *backend, struct es_partition_config *config);
int es_backend_attach(struct es_backend *backend, struct es_partition *partition);
/* `state` is not looked at by a process outside, which has its own. */
int es_backend_run(struct es_backend *backend, const struct es_boot_state *state);
void es_backend_stop(struct es_backend *backend, enum es_stop_reason reason);
/* Makes the VPs stand still: `paused` comes, or never, or `stopped` comes before it. 0 or negative errno. */
int es_backend_pause(struct es_backend *backend);
/* Paused, after everything else was saved. 0 or negative errno. */
int es_backend_save(struct es_backend *backend, struct es_state_out *out);
/* Of a successor, before anything else is restored. */
ES_MUST_USE es_result es_backend_restore(struct es_backend *backend, struct es_state_in *in);
/* Ends a pause, also one that has not come about; after a restore: the guest goes on here. 0 or negative errno. */
int es_backend_resume(struct es_backend *backend);

/* What a VP thread calls. */
const struct es_sandbox_list *es_backend_vp_calls(const struct es_backend *backend);

void es_backend_inspect(const struct es_backend *backend, struct es_inspect *inspect);

#endif
