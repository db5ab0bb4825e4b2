/* The whole machine's state in one stream, and getting it still enough to be saved.
 * Called by the process on the loop thread. Order: hold or drain; stop the VPs, before or after; save, and then the backend's
 * own state: what the last completions raised is in it. In the new machine, made from the same settings: the backend's own
 * state with its TSC, restore, run. */
#ifndef ES_SAVED_SAVED_H
#define ES_SAVED_SAVED_H

#include "hand-written/partition/saved.h"
#include "hand-written/platform/saved.h"
#include "hand-written/storage/saved.h"
#include "hand-written/vmbus/saved.h"
#include "runtime/loop.h"

struct es_saved_parts {
  struct es_loop *loop;
  struct es_partition *partition;
  struct es_platform *platform; /* NULL: there is none */
  struct es_vmbus *vmbus;
  struct es_storage *const *storages;
  uint32_t storage_count;
};

/* No packet and no message is taken any more, no byte of a serial port moves; I/O in flight goes on to its end. */
void es_saved_hold(const struct es_saved_parts *parts);
/* Held, and nothing is in flight. */
bool es_saved_quiet(const struct es_saved_parts *parts);
/* Everything goes on as if it had not been held. */
void es_saved_release(const struct es_saved_parts *parts);

/* Holds and waits, looking every millisecond. Keep it in place until done() was called. */
struct es_saved_drain {
  struct es_saved_parts parts;
  uint64_t limit_ns;
  /* A later turn: 0: held and quiet. -ETIMEDOUT: something does not end; everything was released again. */
  void (*done)(struct es_saved_drain *, int error);
  void *context;
  /* private */
  struct es_loop_timer timer;
  uint64_t end;
};
void es_saved_drain(struct es_saved_drain *drain);
/* done() is not called; everything is released. */
void es_saved_drain_cancel(struct es_saved_drain *drain);

/* Held, quiet, no VP in guest mode. 0 or negative errno. */
int es_saved_save(const struct es_saved_parts *parts, struct es_state_out *out);
/* Takes what is the machine's own; the backend has taken its records before. Refuses records that nobody took. On a refusal
 * nothing of the machine has changed. Else it is held: until es_saved_release() it takes nothing from the guest and nothing
 * from a serial port. Guest memory is not written to, but for the reference TSC page where the backend's counter is
 * another one. */
ES_MUST_USE es_result es_saved_restore(const struct es_saved_parts *parts, struct es_state_in *in);

#endif
