/* The io_uring below an event loop: creation, restrictions, registered files, submission. Only loop.c calls this. */
#ifndef ES_RUNTIME_LOOP_RING_H
#define ES_RUNTIME_LOOP_RING_H

#include <liburing.h>
#include <stdbool.h>
#include <stdint.h>

struct es_loop_ring {
  struct io_uring uring;
  uint32_t batch; /* completions dispatched in a turn at most */
  uint32_t files; /* places in the table */
  uint64_t *used; /* bit set: place taken */
};

struct es_loop_completion {
  uint64_t owner;
  int32_t result;
  uint32_t flags;
};

int es_loop_ring_create(struct es_loop_ring *ring, uint32_t entries, uint32_t files);
int es_loop_ring_enable(struct es_loop_ring *ring);
void es_loop_ring_destroy(struct es_loop_ring *ring);

int es_loop_ring_add_file(struct es_loop_ring *ring, int fd);
int es_loop_ring_remove_file(struct es_loop_ring *ring, int place);

/* NULL when the queue is full and the kernel takes nothing at the moment. */
struct io_uring_sqe *es_loop_ring_entry(struct es_loop_ring *ring);
/* Submits; waits for a completion or the deadline (nanoseconds of the monotonic clock) when `wait`. */
int es_loop_ring_submit(struct es_loop_ring *ring, bool wait, const uint64_t *deadline);
/* Whether completions wait in the kernel for room. */
bool es_loop_ring_overflows(const struct es_loop_ring *ring);
bool es_loop_ring_completion(struct es_loop_ring *ring, struct es_loop_completion *out);

#endif
