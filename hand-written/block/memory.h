/* RAM disks. The process and tests make them, storage uses them. The device owns its memory, or maps a file that outlives it.
 * Loop thread only. */
#ifndef ES_BLOCK_MEMORY_H
#define ES_BLOCK_MEMORY_H

#include "hand-written/block/block.h"

/* `size`: bytes, a multiple of 512. 0 or negative errno. */
int es_block_memory_create(const char *name, uint64_t size, bool read_only, struct es_block_device **out);

/* The same over a sealed memfd of that size, which stays the caller's: what is in it is there for the next process too. */
int es_block_memory_create_on(const char *name, int fd, uint64_t size, bool read_only, struct es_block_device **out);

/* The contents, for tests. */
uint8_t *es_block_memory_contents(struct es_block_device *device);

#endif
