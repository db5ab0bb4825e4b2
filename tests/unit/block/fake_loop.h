/* An event loop whose files are one simulated disk with a volatile cache: definitions, so one program includes it once.
 * Operations wait until fake_run() picks them in a seeded order. The disk refuses what direct I/O would refuse, can be
 * told to fail, to move less than asked or to have no room, and can lose power: then any subset of the blocks that were
 * written but neither synced nor written with RWF_DSYNC is gone. */
#ifndef ES_TESTS_UNIT_BLOCK_FAKE_LOOP_H
#define ES_TESTS_UNIT_BLOCK_FAKE_LOOP_H

#include <errno.h>
#include <fcntl.h>
#include <linux/falloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>

#include "runtime/loop.h"

#define FAKE_BLOCK 512u
#define FAKE_OPERATIONS 4096u

enum fake_kind { FAKE_READ, FAKE_WRITE, FAKE_SYNC, FAKE_ALLOCATE };

struct fake_operation {
  enum fake_kind kind;
  struct es_loop_io *io;
  const struct iovec *iov;
  unsigned count;
  uint64_t offset, length;
  int flags;
  uint64_t ticket; /* writes done with a smaller number are on the medium when this sync is done */
};

static struct {
  uint8_t *cached, *durable;
  uint64_t *dirty; /* per block: number of the first write that is not durable yet, 0: none */
  uint64_t size;
  uint64_t writes;
  uint32_t granule, memory_alignment; /* that the disk insists on */
  struct fake_operation waiting[FAKE_OPERATIONS];
  uint32_t count;
  uint64_t seed;
  struct es_loop_deferred *deferred;
  /* faults */
  int fail_with; /* this errno for every transfer */
  int fail_allocate_with, fail_submit_with;
  uint32_t fail_submit_times;
  uint64_t short_of; /* at most so many bytes a transfer, 0: all */
  uint64_t end; /* reads end here (0: size), as of a truncated file */
  bool sync_lies; /* a sync is answered without doing it */
  bool ignore_dsync;
  /* what happened */
  uint64_t reads, written, syncs, allocations, segments_max, dsyncs;
  int allocate_mode;
} fake;

static inline uint64_t fake_random(void) {
  fake.seed += UINT64_C(0x9e3779b97f4a7c15);
  uint64_t z = fake.seed;
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static inline void fake_reset(uint64_t size, uint32_t granule, uint32_t memory_alignment, uint64_t seed) {
  free(fake.cached);
  free(fake.durable);
  free(fake.dirty);
  memset(&fake, 0, sizeof fake);
  fake.cached = calloc(1, size);
  fake.durable = calloc(1, size);
  fake.dirty = calloc(size / FAKE_BLOCK, sizeof *fake.dirty);
  fake.size = size;
  fake.granule = granule;
  fake.memory_alignment = memory_alignment;
  fake.seed = seed;
}

static inline void fake_release(void) {
  free(fake.cached);
  free(fake.durable);
  free(fake.dirty);
  memset(&fake, 0, sizeof fake);
}

static inline int fake_queue(struct es_loop_io *io, struct fake_operation operation) {
  if (fake.fail_submit_times > 0) {
    fake.fail_submit_times--;
    return -fake.fail_submit_with;
  }
  if (fake.count == FAKE_OPERATIONS)
    return -EBUSY;
  operation.io = io;
  operation.ticket = fake.writes;
  fake.waiting[fake.count++] = operation;
  return 0;
}

static inline bool fake_aligned(const struct fake_operation *operation) {
  uint64_t bits = operation->offset % fake.granule;
  for (unsigned i = 0; i < operation->count; i++)
    bits |= operation->iov[i].iov_len % fake.granule | (uintptr_t)operation->iov[i].iov_base % fake.memory_alignment;
  return bits == 0;
}

static inline uint64_t fake_length(const struct fake_operation *operation) {
  uint64_t length = 0;
  for (unsigned i = 0; i < operation->count; i++)
    length += operation->iov[i].iov_len;
  return fake.short_of != 0 && length > fake.short_of ? fake.short_of : length;
}

static inline void fake_touch(uint64_t offset, uint64_t length, bool durable) {
  uint64_t number = ++fake.writes;
  for (uint64_t block = offset / FAKE_BLOCK; block <= (offset + length - 1) / FAKE_BLOCK; block++) {
    if (fake.dirty[block] == 0)
      fake.dirty[block] = number;
    if (durable) {
      memcpy(fake.durable + block * FAKE_BLOCK, fake.cached + block * FAKE_BLOCK, FAKE_BLOCK);
      fake.dirty[block] = 0;
    }
  }
}

static inline int32_t fake_transfer(const struct fake_operation *operation) {
  if (operation->count > 1024)
    return -EINVAL;
  if (operation->count > fake.segments_max)
    fake.segments_max = operation->count;
  if (!fake_aligned(operation))
    return -EINVAL;
  if (fake.fail_with != 0)
    return -fake.fail_with;
  uint64_t length = fake_length(operation);
  uint64_t end = operation->kind == FAKE_READ && fake.end != 0 ? fake.end : fake.size;
  if (operation->offset >= end)
    return operation->kind == FAKE_READ ? 0 : -ENOSPC;
  if (length > end - operation->offset)
    length = end - operation->offset;
  uint64_t at = operation->offset, left = length;
  for (unsigned i = 0; i < operation->count && left > 0; i++) {
    size_t n = operation->iov[i].iov_len < left ? operation->iov[i].iov_len : (size_t)left;
    if (operation->kind == FAKE_READ) {
      memcpy(operation->iov[i].iov_base, fake.cached + at, n);
    } else {
      memcpy(fake.cached + at, operation->iov[i].iov_base, n);
    }
    at += n;
    left -= n;
  }
  if (operation->kind == FAKE_READ) {
    fake.reads++;
  } else {
    fake.written++;
    bool dsync = (operation->flags & RWF_DSYNC) != 0;
    fake.dsyncs += dsync;
    fake_touch(operation->offset, length, dsync && !fake.ignore_dsync);
  }
  return (int32_t)length;
}

static inline int32_t fake_sync(const struct fake_operation *operation) {
  fake.syncs++;
  if (fake.fail_with != 0)
    return -fake.fail_with;
  if (fake.sync_lies)
    return 0;
  for (uint64_t block = 0; block < fake.size / FAKE_BLOCK; block++) {
    if (fake.dirty[block] != 0 && fake.dirty[block] <= operation->ticket) {
      memcpy(fake.durable + block * FAKE_BLOCK, fake.cached + block * FAKE_BLOCK, FAKE_BLOCK);
      fake.dirty[block] = 0;
    }
  }
  return 0;
}

static inline int32_t fake_allocate(const struct fake_operation *operation) {
  fake.allocations++;
  fake.allocate_mode = operation->flags;
  if (fake.fail_allocate_with != 0)
    return -fake.fail_allocate_with;
  if (operation->offset > fake.size || operation->length > fake.size - operation->offset)
    return -EINVAL;
  memset(fake.cached + operation->offset, 0, operation->length);
  fake_touch(operation->offset, operation->length, false);
  return 0;
}

static inline void fake_do(uint32_t index) {
  struct fake_operation operation = fake.waiting[index];
  fake.waiting[index] = fake.waiting[--fake.count];
  int32_t result = operation.kind == FAKE_SYNC       ? fake_sync(&operation)
                   : operation.kind == FAKE_ALLOCATE ? fake_allocate(&operation)
                                                     : fake_transfer(&operation);
  operation.io->done(operation.io, result);
}

/* Runs what waits, at most `most` operations. Returns how many. */
static inline uint64_t fake_run(uint64_t most) {
  uint64_t ran = 0;
  while (ran < most && (fake.count > 0 || fake.deferred != NULL)) {
    if (fake.deferred != NULL) {
      struct es_loop_deferred *deferred = fake.deferred;
      fake.deferred = NULL;
      deferred->queued = false;
      deferred->run(deferred);
      continue;
    }
    fake_do((uint32_t)(fake_random() % fake.count));
    ran++;
  }
  return ran;
}

/* Power is gone: what waits is forgotten, of what is not durable any subset survives. */
static inline void fake_cut(void) {
  fake.count = 0;
  fake.deferred = NULL;
  for (uint64_t block = 0; block < fake.size / FAKE_BLOCK; block++) {
    if (fake.dirty[block] != 0 && (fake_random() & 1) != 0)
      memcpy(fake.durable + block * FAKE_BLOCK, fake.cached + block * FAKE_BLOCK, FAKE_BLOCK);
    fake.dirty[block] = 0;
  }
  memcpy(fake.cached, fake.durable, fake.size);
}

/* The loop's interface, as the device sees it. */

int es_loop_readv(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov, unsigned count,
                  uint64_t offset) {
  (void)loop;
  (void)place;
  return fake_queue(io, (struct fake_operation){.kind = FAKE_READ, .iov = iov, .count = count, .offset = offset});
}

int es_loop_writev(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov, unsigned count,
                   uint64_t offset, int flags) {
  (void)loop;
  (void)place;
  return fake_queue(
      io, (struct fake_operation){.kind = FAKE_WRITE, .iov = iov, .count = count, .offset = offset, .flags = flags});
}

int es_loop_sync(struct es_loop *loop, struct es_loop_io *io, int place, bool data_only) {
  (void)loop;
  (void)place;
  (void)data_only;
  return fake_queue(io, (struct fake_operation){.kind = FAKE_SYNC});
}

int es_loop_allocate(struct es_loop *loop, struct es_loop_io *io, int place, int mode, uint64_t offset,
                     uint64_t length) {
  (void)loop;
  (void)place;
  return fake_queue(io,
                    (struct fake_operation){.kind = FAKE_ALLOCATE, .offset = offset, .length = length, .flags = mode});
}

int es_loop_add_file(struct es_loop *loop, int fd) {
  (void)loop;
  (void)fd;
  return 0;
}

int es_loop_remove_file(struct es_loop *loop, int place) {
  (void)loop;
  (void)place;
  return 0;
}

void es_loop_defer(struct es_loop *loop, struct es_loop_deferred *deferred) {
  (void)loop;
  deferred->queued = true;
  fake.deferred = deferred;
}

void es_loop_defer_cancel(struct es_loop *loop, struct es_loop_deferred *deferred) {
  (void)loop;
  deferred->queued = false;
  if (fake.deferred == deferred)
    fake.deferred = NULL;
}

/* A device over the fake disk: the real file that it asks for its size and kind is a sparse one of that size. */
#include "hand-written/block/file.h"
#include <unistd.h>

static inline struct es_block_device *fake_device(uint32_t granule, uint32_t memory_alignment) {
  char path[] = "/tmp/entresol-fake-disk-XXXXXX";
  int fd = mkstemp(path);
  struct es_block_device *device = NULL;
  struct es_block_file_options options = {.name = "fake", .granule = granule, .memory_alignment = memory_alignment};
  if (fd >= 0 && ftruncate(fd, (off_t)fake.size) == 0)
    (void)es_block_file_create(NULL, fd, &options, &device);
  (void)unlink(path);
  (void)close(fd);
  if (device != NULL)
    device->direct = true;
  return device;
}

#endif
