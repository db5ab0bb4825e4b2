/* Guest memory: regions of guest-physical addresses over memfds, mapped into this process.
 * Regions are added before the guest runs and stay; looking up and copying is then safe on any thread.
 *
 * Shared memory is read once: es_once_*() and es_copy_once() load every byte in exactly one load. memcpy() does not
 * promise that (its tails overlap), so it never reads guest memory; it may write it. */
#ifndef ES_RUNTIME_MEMORY_H
#define ES_RUNTIME_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/uio.h>

#include "runtime/bytes.h"

/* Guest pages as page lists count them; also the host's page size on what we run on. */
#define ES_PAGE_SHIFT 12u
#define ES_PAGE_SIZE ((uint64_t)1 << ES_PAGE_SHIFT)

#define ES_MEMORY_REGIONS_MAX 8u

/* What the caller is going to do with a range; what a region allows. */
enum { ES_MEMORY_READ = 1u, ES_MEMORY_WRITE = 2u };

struct es_memory_region {
  uint64_t gpa;
  uint64_t size;
  uint8_t *host;
  int fd; /* owned */
  uint64_t fd_offset;
  unsigned access;
};

struct es_memory {
  uint32_t count;
  struct es_memory_region regions[ES_MEMORY_REGIONS_MAX];
};

/* A memfd of `size` bytes that can neither grow nor shrink any more. Descriptor or negative errno. */
int es_memory_create_fd(const char *name, uint64_t size);
/* Whether it is a memfd of that size that can neither grow nor shrink. */
bool es_memory_fd_is_sealed(int fd, uint64_t size);
/* Whether the kernel is set up to give such files large pages where a mapping asks for them. */
bool es_memory_files_have_large_pages(void);

/* Maps `size` bytes of `fd` from `fd_offset` as a region and takes over the descriptor (also on failure).
 * All page-aligned, no overlap, fd not shorter than that: else -EINVAL. 0 or negative errno. */
int es_memory_add(struct es_memory *memory, uint64_t gpa, uint64_t size, int fd, uint64_t fd_offset, unsigned access);

/* Unmaps and closes everything. */
void es_memory_release(struct es_memory *memory);

/* Bytes of all regions. */
uint64_t es_memory_size(const struct es_memory *memory);

/* The range as a host pointer, NULL unless all of it lies in one region that allows `access`. Length 0 is refused. */
void *es_memory_map(const struct es_memory *memory, uint64_t gpa, uint64_t length, unsigned access);

/* Copy out (each byte read once) and in. All or nothing: false when any byte lies outside. May cross regions. */
bool es_memory_read(const struct es_memory *memory, uint64_t gpa, void *out, size_t size);
bool es_memory_write(const struct es_memory *memory, uint64_t gpa, const void *bytes, size_t size);

/* Appends `length` bytes that begin `offset` bytes into the first page of a list of page numbers (little-endian u64,
 * private copy) to `iov`, neighbours merged, also with iov[count - 1]. Returns the new count;
 * -EFAULT: a page outside guest memory or the range longer than the list; -E2BIG: more than `room` segments. */
int es_memory_gather(const struct es_memory *memory, struct es_slice pages, uint64_t offset, uint64_t length,
                     unsigned access, struct iovec *iov, unsigned count, unsigned room);

/* Scattered pages side by side in this process, `repeat` times in a row (2 for rings that wrap). */
struct es_memory_view {
  uint8_t *at;
  size_t size; /* of one repetition */
  unsigned repeat;
};

/* 0 or negative errno; -EFAULT when a page lies outside. Loop thread or before threads start: maps memory. */
int es_memory_view_open(const struct es_memory *memory, struct es_slice pages, unsigned access, unsigned repeat,
                        struct es_memory_view *view);
void es_memory_view_close(struct es_memory_view *view);

/* One load each. The address is naturally aligned. */
static inline uint8_t es_once_u8(const volatile void *at) {
  return *(const volatile uint8_t *)at;
}

static inline uint16_t es_once_u16(const volatile void *at) {
  return *(const volatile uint16_t *)at;
}

static inline uint32_t es_once_u32(const volatile void *at) {
  return *(const volatile uint32_t *)at;
}

static inline uint64_t es_once_u64(const volatile void *at) {
  return *(const volatile uint64_t *)at;
}

/* One store each, naturally aligned. Ordering is the caller's: atomic_thread_fence(). */
static inline void es_put_u8(volatile void *at, uint8_t value) {
  *(volatile uint8_t *)at = value;
}

static inline void es_put_u16(volatile void *at, uint16_t value) {
  *(volatile uint16_t *)at = value;
}

static inline void es_put_u32(volatile void *at, uint32_t value) {
  *(volatile uint32_t *)at = value;
}

static inline void es_put_u64(volatile void *at, uint64_t value) {
  *(volatile uint64_t *)at = value;
}

/* Copies shared bytes to private memory; each byte is loaded by exactly one instruction, in no promised order. */
void es_copy_once(void *restrict out, const volatile void *restrict shared, size_t size);

#endif
