#include "runtime/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int es_memory_create_fd(const char *name, uint64_t size) {
  int fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0) {
    return -errno;
  }
  /* Sealed, so that nobody who holds the descriptor can shrink it under a mapping. */
  if (size > INT64_MAX || ftruncate(fd, (off_t)size) != 0 ||
      fcntl(fd, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0) {
    int error = size > INT64_MAX ? EINVAL : errno;
    close(fd);
    return -error;
  }
  return fd;
}

bool es_memory_fd_is_sealed(int fd, uint64_t size) {
  const int wanted = F_SEAL_GROW | F_SEAL_SHRINK;
  struct stat file;
  int seals = fcntl(fd, F_GET_SEALS);
  return seals >= 0 && (seals & wanted) == wanted && fstat(fd, &file) == 0 && (uint64_t)file.st_size == size;
}

bool es_memory_files_have_large_pages(void) {
  char text[128];
  const int file = open("/sys/kernel/mm/transparent_hugepage/shmem_enabled", O_RDONLY | O_CLOEXEC);
  const ssize_t size = file < 0 ? -1 : read(file, text, sizeof text - 1);
  if (file >= 0) {
    close(file);
  }
  text[size < 0 ? 0 : size] = '\0';
  /* The word that counts is in brackets. */
  return size > 0 && strstr(text, "[never]") == NULL && strstr(text, "[deny]") == NULL;
}

static bool page_aligned(uint64_t value) {
  return (value & (ES_PAGE_SIZE - 1)) == 0;
}

static bool region_fits(const struct es_memory *memory, uint64_t gpa, uint64_t size) {
  if (size == 0 || !page_aligned(gpa) || !page_aligned(size) || gpa + size < gpa) {
    return false;
  }
  for (uint32_t i = 0; i < memory->count; i++) {
    const struct es_memory_region *other = &memory->regions[i];
    if (gpa < other->gpa + other->size && other->gpa < gpa + size) {
      return false;
    }
  }
  return true;
}

static int add_region(struct es_memory *memory, uint64_t gpa, uint64_t size, int fd, uint64_t fd_offset,
                      unsigned access) {
  struct stat file;
  if (memory->count == ES_MEMORY_REGIONS_MAX) {
    return -ENOSPC;
  }
  if (fstat(fd, &file) != 0) {
    return -errno;
  }
  uint64_t file_size = (uint64_t)file.st_size;
  if (!region_fits(memory, gpa, size) || !page_aligned(fd_offset) || fd_offset > file_size ||
      size > file_size - fd_offset) {
    return -EINVAL;
  }
  /* Writable for us whatever the guest may do with it: loaders fill read-only regions. */
  void *host = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, fd, (off_t)fd_offset);
  if (host == MAP_FAILED) {
    return -errno;
  }
  /* A core file or a child process has no business with the guest's memory. */
  (void)madvise(host, size, MADV_DONTDUMP);
  (void)madvise(host, size, MADV_DONTFORK);
  (void)madvise(host, size, MADV_HUGEPAGE); /* where the kernel lets files of memory have them */
  memory->regions[memory->count++] = (struct es_memory_region){
      .gpa = gpa, .size = size, .host = host, .fd = fd, .fd_offset = fd_offset, .access = access};
  return 0;
}

int es_memory_add(struct es_memory *memory, uint64_t gpa, uint64_t size, int fd, uint64_t fd_offset, unsigned access) {
  int error = add_region(memory, gpa, size, fd, fd_offset, access);
  if (error != 0) {
    close(fd);
  }
  return error;
}

void es_memory_release(struct es_memory *memory) {
  for (uint32_t i = 0; i < memory->count; i++) {
    munmap(memory->regions[i].host, memory->regions[i].size);
    close(memory->regions[i].fd);
  }
  memory->count = 0;
}

uint64_t es_memory_size(const struct es_memory *memory) {
  uint64_t size = 0;
  for (uint32_t i = 0; i < memory->count; i++) {
    size += memory->regions[i].size;
  }
  return size;
}

/* The region that holds `gpa` and allows `access`. */
static const struct es_memory_region *find_region(const struct es_memory *memory, uint64_t gpa, unsigned access) {
  for (uint32_t i = 0; i < memory->count; i++) {
    const struct es_memory_region *region = &memory->regions[i];
    if (gpa >= region->gpa && gpa - region->gpa < region->size) {
      return (region->access & access) == access ? region : NULL;
    }
  }
  return NULL;
}

void *es_memory_map(const struct es_memory *memory, uint64_t gpa, uint64_t length, unsigned access) {
  const struct es_memory_region *region = find_region(memory, gpa, access);
  if (region == NULL || length == 0 || length > region->size - (gpa - region->gpa)) {
    return NULL;
  }
  return region->host + (gpa - region->gpa);
}

/* Bytes from `gpa` on that lie side by side on the host, at most `length`; *host is where. 0: not guest memory. */
static uint64_t run_at(const struct es_memory *memory, uint64_t gpa, uint64_t length, unsigned access, uint8_t **host) {
  const struct es_memory_region *region = find_region(memory, gpa, access);
  if (region == NULL) {
    return 0;
  }
  uint64_t offset = gpa - region->gpa;
  *host = region->host + offset;
  return length < region->size - offset ? length : region->size - offset;
}

static bool range_allows(const struct es_memory *memory, uint64_t gpa, uint64_t size, unsigned access) {
  while (size != 0) {
    uint8_t *host = NULL;
    uint64_t run = run_at(memory, gpa, size, access, &host);
    if (run == 0) {
      return false;
    }
    gpa += run;
    size -= run;
  }
  return true;
}

bool es_memory_read(const struct es_memory *memory, uint64_t gpa, void *out, size_t size) {
  if (!range_allows(memory, gpa, size, ES_MEMORY_READ)) {
    return false;
  }
  uint8_t *to = out;
  while (size != 0) {
    uint8_t *host = NULL;
    uint64_t run = run_at(memory, gpa, size, ES_MEMORY_READ, &host);
    es_copy_once(to, host, run);
    to += run;
    gpa += run;
    size -= run;
  }
  return true;
}

bool es_memory_write(const struct es_memory *memory, uint64_t gpa, const void *bytes, size_t size) {
  if (!range_allows(memory, gpa, size, ES_MEMORY_WRITE)) {
    return false;
  }
  const uint8_t *from = bytes;
  uint8_t *host = NULL;
  uint64_t run;
  while (size != 0 && (run = run_at(memory, gpa, size, ES_MEMORY_WRITE, &host)) != 0 && host != NULL) {
    memcpy(host, from, run);
    from += run;
    gpa += run;
    size -= run;
  }
  return true;
}

int es_memory_gather(const struct es_memory *memory, struct es_slice pages, uint64_t offset, uint64_t length,
                     unsigned access, struct iovec *iov, unsigned count, unsigned room) {
  uint64_t page = offset >> ES_PAGE_SHIFT;
  uint64_t within = offset & (ES_PAGE_SIZE - 1);
  while (length != 0) {
    if (page >= pages.count) {
      return -EFAULT;
    }
    uint64_t number = es_load_le64(pages.at + page * sizeof(uint64_t));
    uint64_t part = ES_PAGE_SIZE - within < length ? ES_PAGE_SIZE - within : length;
    if (number > UINT64_MAX >> ES_PAGE_SHIFT) {
      return -EFAULT;
    }
    uint8_t *host = es_memory_map(memory, (number << ES_PAGE_SHIFT) + within, part, access);
    if (host == NULL) {
      return -EFAULT;
    }
    if (count != 0 && (uint8_t *)iov[count - 1].iov_base + iov[count - 1].iov_len == host) {
      iov[count - 1].iov_len += part;
    } else if (count == room) {
      return -E2BIG;
    } else {
      iov[count++] = (struct iovec){.iov_base = host, .iov_len = part};
    }
    length -= part;
    within = 0;
    page++;
  }
  return (int)count;
}

/* Maps the pages once, from `at` on. */
static int map_pages(const struct es_memory *memory, struct es_slice pages, unsigned access, uint8_t *at) {
  int protection = PROT_READ | ((access & ES_MEMORY_WRITE) != 0 ? PROT_WRITE : 0);
  uint32_t page = 0;
  while (page < pages.count) {
    uint64_t first = es_load_le64(pages.at + page * sizeof(uint64_t));
    uint32_t run = 1; /* pages that follow each other go in one mapping */
    while (page + run < pages.count && es_load_le64(pages.at + (page + run) * sizeof(uint64_t)) == first + run) {
      run++;
    }
    if (first > UINT64_MAX >> ES_PAGE_SHIFT) {
      return -EFAULT;
    }
    uint64_t gpa = first << ES_PAGE_SHIFT;
    size_t size = (size_t)run << ES_PAGE_SHIFT;
    const struct es_memory_region *region = find_region(memory, gpa, access);
    if (region == NULL || size > region->size - (gpa - region->gpa)) {
      return -EFAULT;
    }
    off_t file_offset = (off_t)(region->fd_offset + (gpa - region->gpa));
    if (mmap(at, size, protection, MAP_SHARED | MAP_FIXED, region->fd, file_offset) == MAP_FAILED) {
      return -errno;
    }
    at += size;
    page += run;
  }
  return 0;
}

int es_memory_view_open(const struct es_memory *memory, struct es_slice pages, unsigned access, unsigned repeat,
                        struct es_memory_view *view) {
  size_t size = (size_t)pages.count << ES_PAGE_SHIFT;
  if (size == 0 || repeat == 0 || repeat > 2) {
    return -EINVAL;
  }
  uint8_t *at = mmap(NULL, size * repeat, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (at == MAP_FAILED) {
    return -errno;
  }
  for (unsigned i = 0; i < repeat; i++) {
    int error = map_pages(memory, pages, access, at + i * size);
    if (error != 0) {
      munmap(at, size * repeat);
      return error;
    }
  }
  *view = (struct es_memory_view){.at = at, .size = size, .repeat = repeat};
  return 0;
}

void es_memory_view_close(struct es_memory_view *view) {
  if (view->at != NULL) {
    munmap(view->at, view->size * view->repeat);
  }
  *view = (struct es_memory_view){0};
}
