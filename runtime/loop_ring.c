#include "runtime/loop_ring.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/loop.h"

/* Kernel threads that finish what cannot be done at once: bounded by us, not by the limit of processes. */
#define WORKERS_MAX 8u

static int queue_init(struct es_loop_ring *ring, uint32_t entries) {
  /* Completions run only when this thread asks for them: one batch per turn. Kernels before 6.1 lack that. */
  const uint32_t flags[] = {IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN, 0};
  int error = -EINVAL;
  for (unsigned i = 0; i < 2 && error == -EINVAL; i++) {
    struct io_uring_params parameters = {.flags = flags[i] | IORING_SETUP_R_DISABLED | IORING_SETUP_CQSIZE |
                                                  IORING_SETUP_CLAMP,
                                         .cq_entries = entries * 4};
    error = io_uring_queue_init_params(entries, &ring->uring, &parameters);
  }
  return error;
}

int es_loop_ring_create(struct es_loop_ring *ring, uint32_t entries, uint32_t files) {
  ring->used = calloc((files + 63) / 64, sizeof *ring->used);
  if (ring->used == NULL) {
    return -ENOMEM;
  }
  ring->files = files;
  ring->batch = entries * 4;
  int error = queue_init(ring, entries);
  if (error != 0) {
    free(ring->used);
    return error;
  }
  unsigned workers[2] = {WORKERS_MAX, WORKERS_MAX};
  error = io_uring_register_files_sparse(&ring->uring, files);
  if (error == 0) {
    error = io_uring_register_iowq_max_workers(&ring->uring, workers);
  }
  if (error != 0) {
    es_loop_ring_destroy(ring);
  }
  return error;
}

void es_loop_ring_destroy(struct es_loop_ring *ring) {
  io_uring_queue_exit(&ring->uring);
  free(ring->used);
  ring->used = NULL;
}

int es_loop_ring_enable(struct es_loop_ring *ring) {
  static const uint8_t operations[] = {IORING_OP_READV,     IORING_OP_WRITEV,   IORING_OP_FSYNC,
                                       IORING_OP_FALLOCATE, IORING_OP_POLL_ADD, IORING_OP_ASYNC_CANCEL};
  enum { OPERATIONS = sizeof operations / sizeof *operations };
  struct io_uring_restriction restrictions[OPERATIONS + 3] = {{0}};
  for (unsigned i = 0; i < OPERATIONS; i++) {
    restrictions[i].opcode = IORING_RESTRICTION_SQE_OP;
    restrictions[i].sqe_op = operations[i];
  }
  /* Descriptors only from the table; the table changes for channels and disks that come and go. */
  restrictions[OPERATIONS].opcode = IORING_RESTRICTION_SQE_FLAGS_ALLOWED;
  restrictions[OPERATIONS].sqe_flags = IOSQE_FIXED_FILE;
  restrictions[OPERATIONS + 1].opcode = IORING_RESTRICTION_SQE_FLAGS_REQUIRED;
  restrictions[OPERATIONS + 1].sqe_flags = IOSQE_FIXED_FILE;
  restrictions[OPERATIONS + 2].opcode = IORING_RESTRICTION_REGISTER_OP;
  restrictions[OPERATIONS + 2].register_op = IORING_REGISTER_FILES_UPDATE;
  int error = io_uring_register_restrictions(&ring->uring, restrictions, OPERATIONS + 3);
  return error != 0 ? error : io_uring_enable_rings(&ring->uring);
}

int es_loop_ring_add_file(struct es_loop_ring *ring, int fd) {
  for (uint32_t word = 0; word < (ring->files + 63) / 64; word++) {
    if (ring->used[word] == UINT64_MAX) {
      continue;
    }
    uint32_t place = word * 64 + (uint32_t)__builtin_ctzll(~ring->used[word]);
    if (place >= ring->files) {
      break;
    }
    int updated = io_uring_register_files_update(&ring->uring, place, &fd, 1);
    if (updated < 0) {
      return updated;
    }
    ring->used[word] |= (uint64_t)1 << (place % 64);
    return (int)place;
  }
  return -ENFILE;
}

int es_loop_ring_remove_file(struct es_loop_ring *ring, int place) {
  uint32_t index = (uint32_t)place;
  if (place < 0 || index >= ring->files || (ring->used[index / 64] >> (index % 64) & 1) == 0) {
    return -EINVAL;
  }
  int none = -1;
  int updated = io_uring_register_files_update(&ring->uring, index, &none, 1);
  if (updated < 0) {
    return updated;
  }
  ring->used[index / 64] &= ~((uint64_t)1 << (index % 64));
  return 0;
}

struct io_uring_sqe *es_loop_ring_entry(struct es_loop_ring *ring) {
  struct io_uring_sqe *entry = io_uring_get_sqe(&ring->uring);
  if (entry == NULL && io_uring_submit(&ring->uring) >= 0) {
    entry = io_uring_get_sqe(&ring->uring);
  }
  return entry;
}

int es_loop_ring_submit(struct es_loop_ring *ring, bool wait, const uint64_t *deadline) {
  int result;
  if (!wait) {
    result = io_uring_submit_and_get_events(&ring->uring);
  } else if (deadline == NULL) {
    result = io_uring_submit_and_wait(&ring->uring, 1);
  } else {
    uint64_t now = es_loop_now();
    uint64_t left = *deadline > now ? *deadline - now : 0;
    struct __kernel_timespec time = {.tv_sec = (int64_t)(left / 1000000000u),
                                     .tv_nsec = (long long)(left % 1000000000u)};
    struct io_uring_cqe *completion;
    result = io_uring_submit_and_wait_timeout(&ring->uring, &completion, 1, &time, NULL);
  }
  /* Busy: completions must be taken first, the rest is submitted in the next turn. */
  bool passing = result == -EINTR || result == -ETIME || result == -EAGAIN || result == -EBUSY;
  return result >= 0 || passing ? 0 : result;
}

bool es_loop_ring_overflows(const struct es_loop_ring *ring) {
  return io_uring_cq_has_overflow(&ring->uring);
}

bool es_loop_ring_completion(struct es_loop_ring *ring, struct es_loop_completion *out) {
  struct io_uring_cqe *completion;
  if (io_uring_peek_cqe(&ring->uring, &completion) != 0) {
    return false;
  }
  *out = (struct es_loop_completion){
      .owner = completion->user_data, .result = completion->res, .flags = completion->flags};
  io_uring_cqe_seen(&ring->uring, completion);
  return true;
}
