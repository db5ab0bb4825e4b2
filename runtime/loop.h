/* One thread's event loop on io_uring.
 * Whoever runs the loop owns it: every function but es_loop_wake_signal() is called on that thread, from the ring's
 * creation on. A ring is created disabled, restricted to the operations and registered files below, then enabled:
 * after that a thread that is taken over can do no more through it. Requests are embedded in their owners: nothing is
 * allocated after creation. What a turn queues goes to the kernel in one call at the turn's end. */
#ifndef ES_RUNTIME_LOOP_H
#define ES_RUNTIME_LOOP_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/uio.h>

struct es_loop;

struct es_loop_options {
  uint32_t entries; /* submission queue, power of two, default 256 */
  uint32_t files; /* places in the table of registered files, default 1024 */
};

/* 0 or negative errno. `options` may be NULL. The ring is disabled: files may be added, requests queued. */
int es_loop_create(const struct es_loop_options *options, struct es_loop **out);
/* Restricts and enables the ring. 0 or negative errno. */
int es_loop_enable(struct es_loop *loop);
void es_loop_destroy(struct es_loop *loop);

/* Runs turns until es_loop_stop(). 0 or negative errno of the ring itself. */
int es_loop_run(struct es_loop *loop);
/* One turn: submit, wait for something when `wait`, dispatch completions and due timers. Number dispatched or negative errno. */
int es_loop_turn(struct es_loop *loop, bool wait);
void es_loop_stop(struct es_loop *loop);
/* A call at the end of this turn, after all callbacks and before submitting: where batches are published. Queued
 * twice is queued once; what it queues itself runs in the next turn. */
struct es_loop_deferred {
  void (*run)(struct es_loop_deferred *);
  void *context;
  /* private */
  bool queued;
  struct es_loop_deferred *next;
};
void es_loop_defer(struct es_loop *loop, struct es_loop_deferred *deferred);
void es_loop_defer_cancel(struct es_loop *loop, struct es_loop_deferred *deferred);

/* Registered files: what rings may touch. Place (≥ 0) or negative errno; the descriptor may be closed afterwards. */
int es_loop_add_file(struct es_loop *loop, int fd);
int es_loop_remove_file(struct es_loop *loop, int place);

/* Every request: zero it, set `done`/`ready`/`fire` and what the owner needs, keep it alive and in place until it is
 * done. Watches and requests are at least 8-aligned. */

/* A descriptor that becomes readable (or writable), again and again. Edge-triggered: read until it would block.
 * Eventfds need not be read at all. `ready` may be called without anything new. */
struct es_loop_watch {
  void (*ready)(struct es_loop_watch *, uint32_t events); /* EPOLL* bits; EPOLLERR or EPOLLHUP possible */
  void *context;
  /* private */
  bool armed, closing, waiting;
  int place;
  uint32_t events;
  struct es_loop *loop;
  void (*closed)(struct es_loop_watch *);
  struct es_loop_watch *next;
};

/* Registers the descriptor for the watch's life; it may be closed by the caller. 0 or negative errno. */
int es_loop_watch_add(struct es_loop *loop, struct es_loop_watch *watch, int fd, uint32_t events);
/* `ready` is not called any more; `closed` (may be NULL) runs in a later turn when the memory is free to go. */
void es_loop_watch_remove(struct es_loop_watch *watch, void (*closed)(struct es_loop_watch *));
bool es_loop_watch_idle(const struct es_loop_watch *watch);

/* One file operation. `result` is bytes or 0, or negative errno. iovecs stay in place until then. */
struct es_loop_io {
  void (*done)(struct es_loop_io *, int32_t result);
  void *context;
  /* private */
  bool queued;
};

/* 0, or negative errno when it could not be queued (then `done` is not called). `place` is a registered file.
 * At most 1,024 segments. */
int es_loop_readv(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov, unsigned count,
                  uint64_t offset);
/* `flags`: RWF_DSYNC or 0. */
int es_loop_writev(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov, unsigned count,
                   uint64_t offset, int flags);
int es_loop_sync(struct es_loop *loop, struct es_loop_io *io, int place, bool data_only);
/* `mode` as fallocate(2). */
int es_loop_allocate(struct es_loop *loop, struct es_loop_io *io, int place, int mode, uint64_t offset,
                     uint64_t length);

/* Asks for the end of an operation under way: done() is called in a later turn, with -ECANCELED, or with what it did before it
 * heard. 0, or -EAGAIN: ask again. */
int es_loop_cancel(struct es_loop *loop, struct es_loop_io *io);

/* Timers: absolute nanoseconds of CLOCK_MONOTONIC; set again moves it. Fires once, at or after its time. */
struct es_loop_timer {
  void (*fire)(struct es_loop_timer *);
  void *context;
  /* private */
  bool armed;
  uint64_t deadline, round;
  struct es_loop_timer *previous, *next;
};

uint64_t es_loop_now(void);
void es_loop_timer_set(struct es_loop *loop, struct es_loop_timer *timer, uint64_t deadline);
void es_loop_timer_cancel(struct es_loop *loop, struct es_loop_timer *timer);

/* A call from another thread: signals of one turn are merged. */
struct es_loop_wake {
  void (*run)(struct es_loop_wake *);
  void *context;
  /* private */
  int fd;
  struct es_loop_watch watch;
};

int es_loop_wake_add(struct es_loop *loop, struct es_loop_wake *wake);
void es_loop_wake_signal(struct es_loop_wake *wake); /* any thread */
void es_loop_wake_remove(struct es_loop_wake *wake); /* afterwards nobody signals it */

#endif
