#include "hand-written/block/memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define SECTOR_SIZE 512u
#define HOST_PAGE_SIZE 4096u

struct memory_disk {
  struct es_block_device device;
  uint8_t *contents;
  int give_back; /* advice that takes whole pages away */
};

/* Whole pages go back to the machine and read as zeroes again. */
static void clear(const struct memory_disk *disk, uint8_t *at, uint64_t length) {
  uintptr_t begin = ((uintptr_t)at + HOST_PAGE_SIZE - 1) & ~(uintptr_t)(HOST_PAGE_SIZE - 1);
  uintptr_t end = ((uintptr_t)at + length) & ~(uintptr_t)(HOST_PAGE_SIZE - 1);
  if (begin >= end || madvise((void *)begin, end - begin, disk->give_back) != 0) {
    memset(at, 0, length);
    return;
  }
  memset(at, 0, begin - (uintptr_t)at);
  memset((void *)end, 0, (uintptr_t)at + length - end);
}

static void submit(struct es_block_device *device, struct es_block_request *request) {
  struct memory_disk *disk = (struct memory_disk *)device;
  es_block_begin(device, request);
  if (request->offset > device->size || request->length > device->size - request->offset) {
    es_block_end(request, ENODATA);
    return;
  }
  uint8_t *at = disk->contents + request->offset;
  if (device->read_only && request->operation != ES_BLOCK_READ && request->operation != ES_BLOCK_FLUSH) {
    es_block_end(request, EROFS);
    return;
  }
  switch (request->operation) {
  case ES_BLOCK_READ:
    for (unsigned i = 0; i < request->iov_count; at += request->iov[i++].iov_len)
      memcpy(request->iov[i].iov_base, at, request->iov[i].iov_len);
    break;
  case ES_BLOCK_WRITE:
    for (unsigned i = 0; i < request->iov_count; at += request->iov[i++].iov_len)
      memcpy(at, request->iov[i].iov_base, request->iov[i].iov_len);
    break;
  case ES_BLOCK_DISCARD:
  case ES_BLOCK_WRITE_ZEROES:
    clear(disk, at, request->length);
    break;
  case ES_BLOCK_FLUSH:
    break;
  }
  es_block_end(request, 0);
}

static void close_memory(struct es_block_device *device) {
  struct memory_disk *disk = (struct memory_disk *)device;
  es_block_device_unregister(device);
  (void)munmap(disk->contents, device->size);
  free(disk);
}

static const struct es_block_ops memory_ops = {.submit = submit, .close = close_memory};

int es_block_memory_create(const char *name, uint64_t size, bool read_only, struct es_block_device **out) {
  return es_block_memory_create_on(name, -1, size, read_only, out);
}

int es_block_memory_create_on(const char *name, int fd, uint64_t size, bool read_only, struct es_block_device **out) {
  if (size == 0 || size % SECTOR_SIZE != 0 || size > SIZE_MAX)
    return -EINVAL;
  struct memory_disk *disk = calloc(1, sizeof *disk);
  if (disk == NULL)
    return -ENOMEM;
  int kind = fd < 0 ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED;
  disk->contents = mmap(NULL, size, PROT_READ | PROT_WRITE, kind | MAP_NORESERVE, fd, 0);
  if (disk->contents == MAP_FAILED) {
    int error = errno;
    free(disk);
    return -error;
  }
  disk->give_back = fd < 0 ? MADV_DONTNEED : MADV_REMOVE;
  disk->device.ops = &memory_ops;
  disk->device.size = size;
  disk->device.physical_block = SECTOR_SIZE;
  disk->device.discard_granularity = HOST_PAGE_SIZE;
  disk->device.read_only = read_only;
  disk->device.direct = true;
  es_block_device_register(&disk->device, name);
  *out = &disk->device;
  return 0;
}

uint8_t *es_block_memory_contents(struct es_block_device *device) {
  return ((struct memory_disk *)device)->contents;
}
