/* Raw files and block devices as block devices, through the event loop's ring.
 * The process opens, storage and tests use; the device owns its place in the loop's file table, its bounce buffers and
 * counters. Loop thread only. */
#ifndef ES_BLOCK_FILE_H
#define ES_BLOCK_FILE_H

#include "hand-written/block/block.h"

/* What the host says of a block device beside the device itself: a sandbox hides it, so whoever opens the file may ask. */
struct es_block_file_limits {
  bool discards;
  bool rotational;
  uint32_t discard_granularity; /* 0: none */
};

struct es_block_file_options {
  const char *name; /* of the counters */
  bool read_only;
  const struct es_block_file_limits *limits; /* NULL: asked here */
  uint32_t granule; /* 0: asked of the file. Else offsets and lengths of direct I/O are multiples of this */
  uint32_t memory_alignment; /* likewise for addresses */
};

/* Opens and locks (advisory, whole file) a raw file or block device, with direct I/O where the file system has it.
 * Descriptor or negative errno; -EBUSY: somebody else has it. */
int es_block_file_open(const char *path, bool read_only);
/* Lets others have it now: a worker's ring holds on to a file for a second after it was taken out. */
void es_block_file_unlock(int fd);

/* Nothing of the sort is known of regular files: zeroes. */
void es_block_file_read_limits(int fd, struct es_block_file_limits *limits);

/* Makes the device on an open descriptor, which the caller may close afterwards. 0 or negative errno. */
int es_block_file_create(struct es_loop *loop, int fd, const struct es_block_file_options *options,
                         struct es_block_device **out);

#endif
