/* How a request becomes reads, writes and allocations of the file: in parts, one after another.
 *
 * A part is direct (the guest's pages as they are), bounced (memory that direct I/O refuses), or, where a write
 * begins or ends inside a granule of the backing, read, modified and written. */
#include <errno.h>
#include <fcntl.h>
#include <linux/falloc.h>
#include <string.h>

#include "hand-written/block/file_state.h"
#include "runtime/log.h"

enum step {
  STEP_START,
  STEP_DIRECT,
  STEP_BOUNCED,
  STEP_MODIFY_READ,
  STEP_MODIFY_WRITE,
  STEP_SYNC,
  STEP_PUNCH,
  STEP_ZERO_RANGE,
  STEP_ZERO_WRITE,
};

static void advance(struct es_block_file *file, struct es_block_request *request);
static void issued(struct es_block_file *file, struct es_block_request *request, int error);

static void count(struct es_block_file *file, enum es_block_counter counter) {
  es_count_own(&file->device.counters[counter]);
}

static bool modifies(const struct es_block_request *request) {
  return request->operation != ES_BLOCK_READ && request->operation != ES_BLOCK_FLUSH;
}

static bool aligned_range(const struct es_block_file *file, const struct es_block_request *request) {
  return ((request->offset | request->length) & (file->granule - 1)) == 0;
}

static bool aligned_memory(const struct es_block_file *file, const struct es_block_request *request) {
  uintptr_t bases = 0;
  size_t lengths = 0;
  for (unsigned i = 0; i < request->iov_count; i++) {
    bases |= (uintptr_t)request->iov[i].iov_base;
    lengths |= request->iov[i].iov_len;
  }
  return (bases & (file->memory_alignment - 1)) == 0 && (lengths & (file->granule - 1)) == 0;
}

/* Order of writes */

static bool may_start(const struct es_block_file *file, const struct es_block_request *request) {
  return request->exclusive ? file->writers == 0 && !file->exclusive : !file->exclusive;
}

static void start(struct es_block_file *file, struct es_block_request *request) {
  request->holds = true;
  if (request->exclusive) {
    file->exclusive = true;
  } else {
    file->writers++;
  }
  advance(file, request);
}

/* Some requests end at once: what they would start is left to the loop further down the stack. */
static void start_waiting(struct es_block_file *file) {
  if (file->starting)
    return;
  file->starting = true;
  while (file->order.first != NULL && may_start(file, file->order.first))
    start(file, es_block_queue_take(&file->order));
  file->starting = false;
}

static void give_bounce_back(struct es_block_file *file, struct es_block_request *request) {
  struct es_block_bounce *bounce = request->bounce;
  request->bounce = NULL;
  struct es_block_request *waiting = es_block_queue_take(&file->bounce_waiting);
  if (waiting == NULL) {
    bounce->next = file->bounce_free;
    file->bounce_free = bounce;
    return;
  }
  waiting->bounce = bounce;
  advance(file, waiting);
}

/* A host that could not write what its cache held says so once, and then forgets the data: a flush that succeeded
 * afterwards would promise what is gone. Without a cache in between the data is still below, and may yet get there. */
static void note_loss(struct es_block_file *file, const struct es_block_request *request, int error) {
  bool sync = request->operation == ES_BLOCK_FLUSH;
  bool other = request->fua && error == EIO; /* perhaps of another write: its sync told of all */
  if (error == 0 || file->device.direct || file->lost != 0 || (!sync && !other))
    return;
  file->lost = error;
  es_log(ES_LOG_ERROR, "block", "the host lost writes, flushes fail from now on device=%s error=%d", file->device.name,
         error);
}

static void finish(struct es_block_file *file, struct es_block_request *request, int error) {
  note_loss(file, request, error);
  bool held = request->holds;
  bool exclusive = request->exclusive;
  request->holds = false;
  if (request->bounce != NULL)
    give_bounce_back(file, request);
  if (held && exclusive) {
    file->exclusive = false;
  } else if (held) {
    file->writers--;
  }
  if (held)
    start_waiting(file);
  /* Last: whoever learns that nothing is in flight any more may close the device. */
  es_block_end(request, error);
}

/* Memory */

static void forward(struct es_block_request *request, uint64_t bytes) {
  request->at += bytes;
  while (bytes > 0 && request->iov_count > 0) {
    struct iovec *first = request->iov;
    if (bytes < first->iov_len) {
      first->iov_base = (uint8_t *)first->iov_base + bytes;
      first->iov_len -= bytes;
      return;
    }
    bytes -= first->iov_len;
    request->iov++;
    request->iov_count--;
  }
}

static void scatter(const struct es_block_request *request, const uint8_t *from, uint64_t bytes) {
  for (unsigned i = 0; i < request->iov_count && bytes > 0; i++) {
    size_t n = request->iov[i].iov_len < bytes ? request->iov[i].iov_len : (size_t)bytes;
    memcpy(request->iov[i].iov_base, from, n);
    from += n;
    bytes -= n;
  }
}

/* Requests without memory write zeroes. */
static void gather(const struct es_block_request *request, uint8_t *to, uint64_t bytes) {
  if (request->operation == ES_BLOCK_WRITE_ZEROES) {
    memset(to, 0, bytes);
    return;
  }
  for (unsigned i = 0; i < request->iov_count && bytes > 0; i++) {
    size_t n = request->iov[i].iov_len < bytes ? request->iov[i].iov_len : (size_t)bytes;
    memcpy(to, request->iov[i].iov_base, n);
    to += n;
    bytes -= n;
  }
}

/* Parts */

static int write_flags(const struct es_block_request *request) {
  return request->fua ? RWF_DSYNC : 0;
}

static void direct(struct es_block_file *file, struct es_block_request *request) {
  struct es_loop *loop = file->device.loop;
  uint64_t offset = request->offset + request->at;
  unsigned segments = request->iov_count < ES_BLOCK_SEGMENTS_MAX ? request->iov_count : ES_BLOCK_SEGMENTS_MAX;
  request->step = STEP_DIRECT;
  issued(file, request,
         request->operation == ES_BLOCK_READ
             ? es_loop_readv(loop, &request->io, file->place, request->iov, segments, offset)
             : es_loop_writev(loop, &request->io, file->place, request->iov, segments, offset, write_flags(request)));
}

static void move_bounce(struct es_block_file *file, struct es_block_request *request, bool write) {
  uint64_t offset = request->offset + request->at - request->part_skip;
  request->bounce_segment = (struct iovec){.iov_base = request->bounce->at, .iov_len = request->part_length};
  issued(file, request,
         write ? es_loop_writev(file->device.loop, &request->io, file->place, &request->bounce_segment, 1, offset,
                                write_flags(request))
               : es_loop_readv(file->device.loop, &request->io, file->place, &request->bounce_segment, 1, offset));
}

/* The next part through a bounce buffer, at most `bytes`. */
static void bounced(struct es_block_file *file, struct es_block_request *request, uint64_t bytes) {
  if (request->bounce == NULL) {
    request->bounce = file->bounce_free;
    if (request->bounce == NULL) {
      count(file, ES_BLOCK_COUNT_BOUNCE_WAITS);
      es_block_queue_put(&file->bounce_waiting, request);
      return;
    }
    file->bounce_free = request->bounce->next;
  }
  uint64_t offset = request->offset + request->at;
  request->part_skip = offset & (file->granule - 1);
  uint64_t room = ES_BLOCK_BOUNCE_SIZE - request->part_skip;
  request->part = bytes < room ? bytes : room;
  uint64_t end = request->part_skip + request->part;
  request->part_length = (end + file->granule - 1) & ~(uint64_t)(file->granule - 1);
  count(file, ES_BLOCK_COUNT_BOUNCED);
  if (request->operation == ES_BLOCK_READ) {
    request->step = STEP_BOUNCED;
    move_bounce(file, request, false);
  } else if (request->part_skip == 0 && request->part_length == end) {
    gather(request, request->bounce->at, request->part);
    request->step = STEP_BOUNCED;
    move_bounce(file, request, true);
  } else {
    count(file, ES_BLOCK_COUNT_READ_MODIFY_WRITE);
    request->step = STEP_MODIFY_READ;
    move_bounce(file, request, false);
  }
}

static void zero_write(struct es_block_file *file, struct es_block_request *request, uint64_t bytes) {
  /* A shorter last segment would need a list of its own: whole segments first, then one of the rest. */
  uint64_t segments = bytes / ES_BLOCK_ZERO_SIZE;
  struct iovec *list = file->zero_segments;
  if (segments == 0) {
    request->bounce_segment = (struct iovec){.iov_base = file->zeroes, .iov_len = bytes};
    list = &request->bounce_segment;
    segments = 1;
  } else if (segments > ES_BLOCK_ZERO_SEGMENTS) {
    segments = ES_BLOCK_ZERO_SEGMENTS;
  }
  count(file, ES_BLOCK_COUNT_ZEROES_WRITTEN);
  request->step = STEP_ZERO_WRITE;
  issued(file, request,
         es_loop_writev(file->device.loop, &request->io, file->place, list, (unsigned)segments,
                        request->offset + request->at, 0));
}

static void allocate(struct es_block_file *file, struct es_block_request *request, enum step step, uint64_t bytes) {
  int mode = FALLOC_FL_KEEP_SIZE | (step == STEP_PUNCH ? FALLOC_FL_PUNCH_HOLE : FALLOC_FL_ZERO_RANGE);
  request->part = bytes;
  request->step = (uint8_t)step;
  issued(file, request,
         es_loop_allocate(file->device.loop, &request->io, file->place, mode, request->offset + request->at, bytes));
}

static void zeroes(struct es_block_file *file, struct es_block_request *request) {
  uint64_t offset = request->offset + request->at;
  uint64_t rest = request->length - request->at;
  bool punch = request->unmap && file->can_punch_hole;
  bool by_itself = punch || file->can_zero_range;
  uint64_t into = offset & (file->granule - 1);
  if (!file->block_special && by_itself) {
    allocate(file, request, punch ? STEP_PUNCH : STEP_ZERO_RANGE, rest);
  } else if (into != 0 || rest < file->granule) {
    uint64_t to_boundary = file->granule - into;
    bounced(file, request, rest < to_boundary ? rest : to_boundary);
  } else if (by_itself) {
    allocate(file, request, punch ? STEP_PUNCH : STEP_ZERO_RANGE, rest & ~(uint64_t)(file->granule - 1));
  } else {
    zero_write(file, request, rest & ~(uint64_t)(file->granule - 1));
  }
}

static void discard(struct es_block_file *file, struct es_block_request *request) {
  uint64_t begin = request->offset;
  uint64_t end = begin + request->length;
  if (file->block_special) {
    begin = (begin + file->granule - 1) & ~(uint64_t)(file->granule - 1);
    end &= ~(uint64_t)(file->granule - 1);
  }
  if (!file->can_punch_hole || begin >= end) {
    count(file, ES_BLOCK_COUNT_DISCARD_IGNORED);
    finish(file, request, 0);
    return;
  }
  request->at = begin - request->offset;
  allocate(file, request, STEP_PUNCH, end - begin);
}

static void advance(struct es_block_file *file, struct es_block_request *request) {
  if (request->at >= request->length && request->operation != ES_BLOCK_FLUSH) {
    finish(file, request, 0);
    return;
  }
  if (request->step != STEP_START && request->at != 0)
    count(file, ES_BLOCK_COUNT_PARTS);
  switch (request->operation) {
  case ES_BLOCK_READ:
  case ES_BLOCK_WRITE:
    if (request->bounce_all) {
      bounced(file, request, request->length - request->at);
    } else {
      direct(file, request);
    }
    return;
  case ES_BLOCK_FLUSH:
    if (file->lost != 0) {
      finish(file, request, file->lost);
      return;
    }
    request->step = STEP_SYNC;
    issued(file, request, es_loop_sync(file->device.loop, &request->io, file->place, true));
    return;
  case ES_BLOCK_DISCARD:
    discard(file, request);
    return;
  case ES_BLOCK_WRITE_ZEROES:
    zeroes(file, request);
    return;
  }
}

/* Results */

static void moved(struct es_block_file *file, struct es_block_request *request, uint64_t bytes) {
  forward(request, bytes);
  advance(file, request);
}

static void end_of_bounced(struct es_block_file *file, struct es_block_request *request, uint64_t bytes) {
  uint64_t useful = bytes > request->part_skip ? bytes - request->part_skip : 0;
  if (useful > request->part)
    useful = request->part;
  if (useful == 0) {
    finish(file, request, request->operation == ES_BLOCK_READ ? ENODATA : EIO);
    return;
  }
  if (request->operation == ES_BLOCK_READ)
    scatter(request, request->bounce->at + request->part_skip, useful);
  moved(file, request, useful);
}

static void failed(struct es_block_file *file, struct es_block_request *request, int error) {
  bool unsupported = error == EOPNOTSUPP || error == ENOSYS || error == ENOTTY || error == EINVAL;
  if (error == EAGAIN || error == EINTR) {
    es_block_queue_put(&file->again, request);
    es_loop_defer(file->device.loop, &file->retry);
  } else if (request->step == STEP_DIRECT && error == EINVAL && file->device.direct) {
    request->bounce_all = true;
    advance(file, request);
  } else if (request->step == STEP_PUNCH && unsupported) {
    file->can_punch_hole = false;
    advance(file, request);
  } else if (request->step == STEP_ZERO_RANGE && unsupported) {
    file->can_zero_range = false;
    advance(file, request);
  } else {
    finish(file, request, error);
  }
}

static void ended(struct es_loop_io *io, int32_t result) {
  struct es_block_request *request = io->context;
  struct es_block_file *file = (struct es_block_file *)request->device;
  if (result < 0) {
    failed(file, request, -result);
    return;
  }
  uint64_t bytes = (uint64_t)result;
  switch ((enum step)request->step) {
  case STEP_DIRECT:
    if (bytes == 0 || (bytes & (file->granule - 1)) != 0) {
      finish(file, request, request->operation == ES_BLOCK_READ ? ENODATA : EIO);
    } else {
      moved(file, request, bytes);
    }
    return;
  case STEP_BOUNCED:
  case STEP_MODIFY_WRITE:
    end_of_bounced(file, request, bytes);
    return;
  case STEP_MODIFY_READ:
    /* What lies beyond the end of the backing reads as zeroes. */
    memset(request->bounce->at + bytes, 0, request->part_length - bytes);
    gather(request, request->bounce->at + request->part_skip, request->part);
    request->step = STEP_MODIFY_WRITE;
    move_bounce(file, request, true);
    return;
  case STEP_ZERO_WRITE:
    if (bytes == 0) {
      finish(file, request, EIO);
    } else {
      moved(file, request, bytes);
    }
    return;
  case STEP_PUNCH:
    if (request->operation == ES_BLOCK_DISCARD) {
      finish(file, request, 0);
    } else {
      moved(file, request, request->part);
    }
    return;
  case STEP_ZERO_RANGE:
    moved(file, request, request->part);
    return;
  case STEP_SYNC:
    finish(file, request, 0);
    return;
  case STEP_START:
    return;
  }
}

/* The loop took the operation, or has no room for it in this turn, or never will. */
static void issued(struct es_block_file *file, struct es_block_request *request, int error) {
  if (error < 0)
    failed(file, request, -error);
}

void es_block_file_retry(struct es_loop_deferred *deferred) {
  struct es_block_file *file = deferred->context;
  struct es_block_queue again = file->again;
  file->again = (struct es_block_queue){0};
  for (struct es_block_request *request; (request = es_block_queue_take(&again)) != NULL;)
    advance(file, request);
}

void es_block_file_submit(struct es_block_device *device, struct es_block_request *request) {
  struct es_block_file *file = (struct es_block_file *)device;
  es_block_begin(device, request);
  request->io = (struct es_loop_io){.done = ended, .context = request};
  request->step = STEP_START;
  /* Owners use their requests again: an iovec of an earlier one may be somebody else's by now. */
  if (request->operation != ES_BLOCK_READ && request->operation != ES_BLOCK_WRITE)
    request->iov_count = 0;
  request->bounce = NULL;
  request->holds = false;
  request->bounce_all = !aligned_range(file, request) || !aligned_memory(file, request);
  request->exclusive = modifies(request) && request->operation != ES_BLOCK_DISCARD && !aligned_range(file, request);
  if (!modifies(request)) {
    advance(file, request);
  } else if (device->read_only) {
    finish(file, request, EROFS);
  } else if (file->order.first != NULL || !may_start(file, request)) {
    es_block_queue_put(&file->order, request);
  } else {
    start(file, request);
  }
}
