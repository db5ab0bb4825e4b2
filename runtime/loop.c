#include "runtime/loop.h"

#include <errno.h>
#include <liburing.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "runtime/loop_ring.h"
#include "runtime/loop_timers.h"

struct es_loop {
  struct es_loop_ring ring;
  struct es_loop_timers timers;
  struct es_loop_deferred *first_deferred, **last_deferred;
  struct es_loop_watch *waiting; /* watches that found no room in the submission queue */
  bool stopping;
};

/* What a completion belongs to: a request's address with the kind in the low bits. */
enum completion_kind { COMPLETION_IO = 0, COMPLETION_WATCH = 1, COMPLETION_NOBODY = 2, COMPLETION_KINDS = 7 };

int es_loop_create(const struct es_loop_options *options, struct es_loop **out) {
  struct es_loop *loop = calloc(1, sizeof *loop);
  if (loop == NULL) {
    return -ENOMEM;
  }
  uint32_t entries = options != NULL && options->entries != 0 ? options->entries : 256;
  uint32_t files = options != NULL && options->files != 0 ? options->files : 1024;
  int error = es_loop_ring_create(&loop->ring, entries, files);
  if (error != 0) {
    free(loop);
    return error;
  }
  loop->last_deferred = &loop->first_deferred;
  *out = loop;
  return 0;
}

int es_loop_enable(struct es_loop *loop) {
  return es_loop_ring_enable(&loop->ring);
}

void es_loop_destroy(struct es_loop *loop) {
  if (loop != NULL) {
    es_loop_ring_destroy(&loop->ring);
    free(loop);
  }
}

int es_loop_add_file(struct es_loop *loop, int fd) {
  return es_loop_ring_add_file(&loop->ring, fd);
}

int es_loop_remove_file(struct es_loop *loop, int place) {
  return es_loop_ring_remove_file(&loop->ring, place);
}

/* Watches */

static bool arm(struct es_loop_watch *watch) {
  struct io_uring_sqe *entry = es_loop_ring_entry(&watch->loop->ring);
  if (entry == NULL) {
    return false;
  }
  io_uring_prep_poll_multishot(entry, watch->place, watch->events);
  entry->flags |= IOSQE_FIXED_FILE;
  entry->user_data = (uintptr_t)watch | COMPLETION_WATCH;
  watch->armed = true;
  return true;
}

static bool cancel(struct es_loop_watch *watch) {
  struct io_uring_sqe *entry = es_loop_ring_entry(&watch->loop->ring);
  if (entry == NULL) {
    return false;
  }
  /* Not POLL_REMOVE: that leaves a poll alone which is just being completed. */
  io_uring_prep_cancel64(entry, (uintptr_t)watch | COMPLETION_WATCH, 0);
  entry->flags |= IOSQE_FIXED_FILE;
  entry->user_data = COMPLETION_NOBODY;
  return true;
}

/* The kernel has let go of the watch. */
static void watch_ended(struct es_loop_watch *watch) {
  struct es_loop *loop = watch->loop;
  (void)es_loop_ring_remove_file(&loop->ring, watch->place);
  watch->loop = NULL;
  if (watch->closed != NULL) {
    watch->closed(watch);
  }
}

static void watch_wait(struct es_loop_watch *watch) {
  if (!watch->waiting) {
    watch->waiting = true;
    watch->next = watch->loop->waiting;
    watch->loop->waiting = watch;
  }
}

/* Brings the poll in the kernel where the watch wants it; without room in the queue, at a later turn. */
static void watch_settle(struct es_loop_watch *watch) {
  if (watch->waiting) {
    return;
  }
  if (watch->closing && !watch->armed) {
    watch_ended(watch);
  } else if (watch->closing ? !cancel(watch) : !arm(watch)) {
    watch_wait(watch);
  }
}

/* While the completion queue overflows every new poll would end at once, so they wait; and not more of them than the
 * queue takes if all are ready. */
static void settle_waiting(struct es_loop *loop) {
  if (es_loop_ring_overflows(&loop->ring)) {
    return;
  }
  struct es_loop_watch *watch = loop->waiting;
  loop->waiting = NULL;
  for (uint32_t i = 0; watch != NULL; i++) {
    struct es_loop_watch *next = watch->next;
    watch->waiting = false;
    if (i < loop->ring.batch / 2) {
      watch_settle(watch);
    } else {
      watch_wait(watch);
    }
    watch = next;
  }
}

int es_loop_watch_add(struct es_loop *loop, struct es_loop_watch *watch, int fd, uint32_t events) {
  int place = es_loop_ring_add_file(&loop->ring, fd);
  if (place < 0) {
    return place;
  }
  watch->loop = loop;
  watch->place = place;
  watch->events = events;
  watch->closing = false;
  watch->closed = NULL;
  watch_settle(watch);
  return 0;
}

void es_loop_watch_remove(struct es_loop_watch *watch, void (*closed)(struct es_loop_watch *)) {
  if (watch->loop == NULL || watch->closing) {
    return;
  }
  watch->closing = true;
  watch->closed = closed;
  if (watch->armed) {
    watch_settle(watch);
  } else {
    watch_wait(watch); /* maybe in its own callback: not before that returns */
  }
}

bool es_loop_watch_idle(const struct es_loop_watch *watch) {
  return watch->loop == NULL;
}

static void watch_completed(struct es_loop_watch *watch, int32_t result, uint32_t flags) {
  bool closing = watch->closing;
  bool failed = result < 0 && result != -ECANCELED; /* the descriptor cannot be polled: once more would not help */
  watch->armed = (flags & IORING_CQE_F_MORE) != 0;
  if (!watch->armed && closing) {
    watch_settle(watch); /* the watch's end */
  } else if (!watch->armed && !failed) {
    watch_wait(watch);
  }
  if (!closing && result != -ECANCELED) {
    watch->ready(watch, failed ? POLLERR : (uint32_t)result);
  }
}

/* Files */

static struct io_uring_sqe *io_entry(struct es_loop *loop, struct es_loop_io *io) {
  struct io_uring_sqe *entry = es_loop_ring_entry(&loop->ring);
  if (entry != NULL) {
    io->queued = true;
  }
  return entry;
}

static int io_queued(struct io_uring_sqe *entry, struct es_loop_io *io) {
  entry->flags |= IOSQE_FIXED_FILE;
  entry->user_data = (uintptr_t)io | COMPLETION_IO;
  return 0;
}

int es_loop_readv(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov, unsigned count,
                  uint64_t offset) {
  struct io_uring_sqe *entry = io_entry(loop, io);
  if (entry == NULL) {
    return -EAGAIN;
  }
  io_uring_prep_readv(entry, place, iov, count, offset);
  return io_queued(entry, io);
}

int es_loop_writev(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov, unsigned count,
                   uint64_t offset, int flags) {
  struct io_uring_sqe *entry = io_entry(loop, io);
  if (entry == NULL) {
    return -EAGAIN;
  }
  io_uring_prep_writev2(entry, place, iov, count, offset, flags);
  return io_queued(entry, io);
}

int es_loop_sync(struct es_loop *loop, struct es_loop_io *io, int place, bool data_only) {
  struct io_uring_sqe *entry = io_entry(loop, io);
  if (entry == NULL) {
    return -EAGAIN;
  }
  io_uring_prep_fsync(entry, place, data_only ? IORING_FSYNC_DATASYNC : 0);
  return io_queued(entry, io);
}

int es_loop_allocate(struct es_loop *loop, struct es_loop_io *io, int place, int mode, uint64_t offset,
                     uint64_t length) {
  struct io_uring_sqe *entry = io_entry(loop, io);
  if (entry == NULL) {
    return -EAGAIN;
  }
  io_uring_prep_fallocate(entry, place, mode, (off_t)offset, (off_t)length);
  return io_queued(entry, io);
}

int es_loop_cancel(struct es_loop *loop, struct es_loop_io *io) {
  struct io_uring_sqe *entry = io->queued ? es_loop_ring_entry(&loop->ring) : NULL;
  if (entry == NULL) {
    return io->queued ? -EAGAIN : 0;
  }
  io_uring_prep_cancel64(entry, (uintptr_t)io | COMPLETION_IO, 0);
  entry->flags |= IOSQE_FIXED_FILE;
  entry->user_data = COMPLETION_NOBODY;
  return 0;
}

/* Turns */

void es_loop_defer(struct es_loop *loop, struct es_loop_deferred *deferred) {
  if (!deferred->queued) {
    deferred->queued = true;
    deferred->next = NULL;
    *loop->last_deferred = deferred;
    loop->last_deferred = &deferred->next;
  }
}

void es_loop_defer_cancel(struct es_loop *loop, struct es_loop_deferred *deferred) {
  if (!deferred->queued) {
    return;
  }
  struct es_loop_deferred **link = &loop->first_deferred;
  while (*link != NULL && *link != deferred) {
    link = &(*link)->next;
  }
  if (*link == deferred) {
    *link = deferred->next;
    if (loop->last_deferred == &deferred->next) {
      loop->last_deferred = link;
    }
  }
  deferred->queued = false;
}

/* Runs what is queued now; what these calls queue stays for the next turn, behind a mark. */
static int run_deferred(struct es_loop *loop) {
  int count = 0;
  struct es_loop_deferred mark = {.queued = false};
  es_loop_defer(loop, &mark);
  while (loop->first_deferred != &mark) {
    struct es_loop_deferred *deferred = loop->first_deferred;
    es_loop_defer_cancel(loop, deferred);
    deferred->run(deferred);
    count++;
  }
  es_loop_defer_cancel(loop, &mark);
  return count;
}

static void dispatch(uint64_t owner, int32_t result, uint32_t flags) {
  uintptr_t address = (uintptr_t)owner & ~(uintptr_t)COMPLETION_KINDS;
  if ((owner & COMPLETION_KINDS) == COMPLETION_WATCH) {
    watch_completed((struct es_loop_watch *)address, result, flags);
  } else if ((owner & COMPLETION_KINDS) == COMPLETION_IO) {
    struct es_loop_io *io = (struct es_loop_io *)address;
    io->queued = false;
    io->done(io, result);
  }
}

int es_loop_turn(struct es_loop *loop, bool wait) {
  settle_waiting(loop);
  uint64_t deadline;
  bool timed = es_loop_timers_next(&loop->timers, &deadline);
  bool idle = loop->first_deferred == NULL && loop->waiting == NULL;
  int error = es_loop_ring_submit(&loop->ring, wait && idle && !loop->stopping, timed ? &deadline : NULL);
  if (error != 0) {
    return error;
  }
  int count = 0;
  struct es_loop_completion completion;
  for (uint32_t i = 0; i < loop->ring.batch && es_loop_ring_completion(&loop->ring, &completion); i++) {
    dispatch(completion.owner, completion.result, completion.flags);
    count++;
  }
  count += es_loop_timers_fire(&loop->timers, timed);
  count += run_deferred(loop);
  return count;
}

int es_loop_run(struct es_loop *loop) {
  loop->stopping = false;
  while (!loop->stopping) {
    int count = es_loop_turn(loop, true);
    if (count < 0) {
      return count;
    }
  }
  return 0;
}

void es_loop_stop(struct es_loop *loop) {
  loop->stopping = true;
}

void es_loop_timer_set(struct es_loop *loop, struct es_loop_timer *timer, uint64_t deadline) {
  es_loop_timers_set(&loop->timers, timer, deadline);
}

void es_loop_timer_cancel(struct es_loop *loop, struct es_loop_timer *timer) {
  es_loop_timers_cancel(&loop->timers, timer);
}

/* Wakes */

static void wake_ready(struct es_loop_watch *watch, uint32_t events) {
  (void)events;
  struct es_loop_wake *wake = watch->context;
  wake->run(wake);
}

int es_loop_wake_add(struct es_loop *loop, struct es_loop_wake *wake) {
  wake->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (wake->fd < 0) {
    return -errno;
  }
  wake->watch = (struct es_loop_watch){.ready = wake_ready, .context = wake};
  int error = es_loop_watch_add(loop, &wake->watch, wake->fd, POLLIN);
  if (error != 0) {
    close(wake->fd);
  }
  return error;
}

void es_loop_wake_signal(struct es_loop_wake *wake) {
  const uint64_t one = 1;
  /* A full counter (2^64 - 1) is a signal too. */
  ssize_t ignored = write(wake->fd, &one, sizeof one);
  (void)ignored;
}

static void wake_closed(struct es_loop_watch *watch) {
  struct es_loop_wake *wake = watch->context;
  close(wake->fd);
}

void es_loop_wake_remove(struct es_loop_wake *wake) {
  es_loop_watch_remove(&wake->watch, wake_closed);
}
