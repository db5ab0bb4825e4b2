/* Block devices: what a logical unit stands on.
 * Storage submits requests, a device ends each exactly once by `done`, perhaps before submit returns. Requests are
 * embedded in their owner's I/O slots and stay in place until then; nothing is allocated. Loop thread only. */
#ifndef ES_BLOCK_BLOCK_H
#define ES_BLOCK_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/uio.h>

#include "runtime/counters.h"
#include "runtime/loop.h"

struct es_block_device;
struct es_block_bounce;
struct es_inspect;

enum es_block_operation {
  ES_BLOCK_READ,
  ES_BLOCK_WRITE,
  ES_BLOCK_FLUSH, /* everything that was done before it is submitted is on the medium when it is done */
  ES_BLOCK_DISCARD, /* the contents are not needed any more; what of it is given back reads as zeroes */
  ES_BLOCK_WRITE_ZEROES, /* reads as zeroes afterwards */
};
#define ES_BLOCK_OPERATIONS 5u

struct es_block_request {
  uint64_t offset, length; /* bytes; within the device and multiples of 512 */
  struct iovec *iov; /* READ, WRITE: exactly `length` bytes; the device moves it forward as it goes */
  unsigned iov_count;
  enum es_block_operation operation;
  bool fua; /* WRITE: on the medium when done */
  bool unmap; /* WRITE_ZEROES: may give the space back */
  /* The device's, from submit to done. */
  bool bounce_all;
  bool exclusive;
  bool holds; /* its place among the device's writers */
  uint8_t step;
  /* 0 or a positive errno; ENODATA: the backing ends earlier. The device may be closed in it when it was the last. */
  void (*done)(struct es_block_request *, int error);
  void *context;
  struct es_loop_io io;
  struct es_block_request *next;
  struct es_block_device *device;
  struct es_block_bounce *bounce;
  uint64_t at; /* bytes ended */
  uint64_t part, part_skip; /* of the operation under way: bytes it gives, bytes of its range before them */
  uint64_t part_length; /* bytes it moves */
  struct iovec bounce_segment;
};

struct es_block_ops {
  void (*submit)(struct es_block_device *, struct es_block_request *);
  /* No request is in flight. Releases everything, the device itself too. */
  void (*close)(struct es_block_device *);
  /* What of its own it shows inside its node; may be NULL. */
  void (*inspect)(const struct es_block_device *, struct es_inspect *);
};

enum es_block_counter {
  ES_BLOCK_COUNT_READ,
  ES_BLOCK_COUNT_WRITE,
  ES_BLOCK_COUNT_FLUSH,
  ES_BLOCK_COUNT_DISCARD,
  ES_BLOCK_COUNT_WRITE_ZEROES,
  ES_BLOCK_COUNT_BYTES_READ,
  ES_BLOCK_COUNT_BYTES_WRITTEN,
  ES_BLOCK_COUNT_FUA,
  ES_BLOCK_COUNT_PARTS, /* operations beyond the first of a request */
  ES_BLOCK_COUNT_BOUNCED, /* parts that went through the bounce pool */
  ES_BLOCK_COUNT_BOUNCE_WAITS,
  ES_BLOCK_COUNT_READ_MODIFY_WRITE,
  ES_BLOCK_COUNT_ZEROES_WRITTEN, /* zeroes that the backing could not make by itself */
  ES_BLOCK_COUNT_DISCARD_IGNORED,
  ES_BLOCK_COUNT_NO_SPACE,
  ES_BLOCK_COUNT_SHORT,
  ES_BLOCK_COUNT_ERRORS,
  ES_BLOCK_COUNTERS,
};

#define ES_BLOCK_NAME_MAX 48u

struct es_block_device {
  const struct es_block_ops *ops;
  struct es_loop *loop;
  uint64_t size; /* bytes, a multiple of 512 */
  uint32_t physical_block; /* writes that are not aligned to this cost more */
  uint32_t discard_granularity; /* 0: discard does nothing */
  bool read_only;
  bool write_cache; /* a power cut may lose what was neither flushed nor written with FUA */
  bool rotational;
  bool direct; /* the host's page cache is not in between */
  uint32_t in_flight;
  char name[ES_BLOCK_NAME_MAX];
  struct es_counter counters[ES_BLOCK_COUNTERS];
  struct es_counter_set counter_set;
};

/* Range and iovec are the caller's duty. */
static inline void es_block_submit(struct es_block_device *device, struct es_block_request *request) {
  device->ops->submit(device, request);
}

void es_block_close(struct es_block_device *device);

/* Shows the device as the node `device`. */
void es_block_inspect(const struct es_block_device *device, struct es_inspect *inspect);

/* For devices: names and registers the counters, unregisters them, counts a request that begins, ends one. */
void es_block_device_register(struct es_block_device *device, const char *name);
void es_block_device_unregister(struct es_block_device *device);
void es_block_begin(struct es_block_device *device, struct es_block_request *request);
void es_block_end(struct es_block_request *request, int error);

#endif
