/* A backend whose guest is another process: it shares guest memory, doorbells and interrupts with a real worker, which
 * is what tests of crashes, sandbox and servicing need (hand-written/remote/protocol.h). No processor runs here; each
 * VP has a thread that answers its intercepts.
 * Called like the KVM backend, on the loop thread unless said. It owns sockets, eventfds and threads. */
#ifndef ES_REMOTE_REMOTE_H
#define ES_REMOTE_REMOTE_H

#include "hand-written/partition/partition.h"
#include "runtime/loop.h"
#include "runtime/sandbox.h"
#include "runtime/state.h"

struct es_remote;

struct es_remote_options {
  int socket; /* connected, of whole packets; taken over, also on failure */
  struct es_memory *memory; /* outlives the backend; all regions are of one file */
  uint32_t processors;
  bool successor; /* the guest has a worker and will be taken over from it: restore and resume instead of run */
  struct es_loop *loop;
  void *context;
  int (*enter_thread)(void *context, uint32_t vp); /* VP thread, first; may be NULL */
  void (*stopped)(void *context, enum es_stop_reason reason); /* loop thread, once */
  void (*paused)(void *context); /* loop thread: after es_remote_pause(), all VPs stand still */
};

/* 0 or negative errno. */
int es_remote_create(const struct es_remote_options *options, struct es_remote **out);
void es_remote_describe(const struct es_remote *remote, struct es_partition_config *config);
int es_remote_attach(struct es_remote *remote, struct es_partition *partition);
/* Says HELLO: the guest may go on. */
int es_remote_run(struct es_remote *remote);
/* Asks the guest to stand still: `paused` comes, or never, or `stopped` comes before it. 0 or negative errno. */
int es_remote_pause(struct es_remote *remote);
/* Lets it go on, whether it stands still yet or not. 0 or negative errno. */
int es_remote_resume(struct es_remote *remote);

/* Paused, after everything else was saved: what of the VPs is here (specs/process/remote-state.yaml). 0 or negative errno. */
int es_remote_save(const struct es_remote *remote, struct es_state_out *out);
/* Of a successor; the guest hears of it at es_remote_resume(). */
ES_MUST_USE es_result es_remote_restore(struct es_remote *remote, struct es_state_in *in);

/* Any thread. */
void es_remote_stop(struct es_remote *remote, enum es_stop_reason reason);
/* Not before `stopped`, or when run was never called. */
void es_remote_destroy(struct es_remote *remote);

extern const struct es_sandbox_list es_remote_vp_calls;

/* Shows the backend. Loop thread. */
struct es_inspect;
void es_remote_inspect(struct es_remote *remote, struct es_inspect *inspect);

#endif
