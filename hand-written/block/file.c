#include "hand-written/block/file.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/stat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "hand-written/block/file_state.h"
#include "runtime/log.h"

#define SECTOR_SIZE 512u
#define COMMON_BLOCK_SIZE 4096u /* of file systems and their page cache */
#define LARGEST_GRANULE 65536u

/* Whatever the path names is opened without waiting for it: a pipe would wait for its other end. What can be no disk is
 * refused here, so that the open file waits again as files do. */
static int open_disk(const char *path, int flags) {
  struct stat facts;
  int fd = open(path, flags | O_NONBLOCK);
  if (fd < 0)
    return -errno;
  int error = fstat(fd, &facts) < 0                                    ? -errno
              : !S_ISREG(facts.st_mode) && !S_ISBLK(facts.st_mode)     ? -EINVAL
              : fcntl(fd, F_SETFL, flags & (O_ACCMODE | O_DIRECT)) < 0 ? -errno
                                                                       : 0;
  if (error == 0)
    return fd;
  (void)close(fd);
  return error;
}

int es_block_file_open(const char *path, bool read_only) {
  int flags = (read_only ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NOCTTY;
  int fd = open_disk(path, flags | O_DIRECT);
  if (fd == -EINVAL)
    fd = open_disk(path, flags);
  if (fd < 0)
    return fd;
  struct flock lock = {.l_type = read_only ? F_RDLCK : F_WRLCK, .l_whence = SEEK_SET};
  if (fcntl(fd, F_OFD_SETLK, &lock) < 0) {
    int error = errno == EAGAIN || errno == EACCES ? EBUSY : errno;
    (void)close(fd);
    return -error;
  }
  return fd;
}

void es_block_file_unlock(int fd) {
  struct flock lock = {.l_type = F_UNLCK, .l_whence = SEEK_SET};
  (void)fcntl(fd, F_OFD_SETLK, &lock);
}

static bool read_queue_limit(dev_t device, const char *name, unsigned long long *out) {
  char path[96];
  (void)snprintf(path, sizeof path, "/sys/dev/block/%u:%u/queue/%s", major(device), minor(device), name);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return false;
  char text[32];
  ssize_t length = read(fd, text, sizeof text - 1);
  (void)close(fd);
  if (length <= 0)
    return false;
  text[length] = '\0';
  char *end = NULL;
  *out = strtoull(text, &end, 10);
  return end != text;
}

/* What direct I/O asks for. Kernels since 6.1 say; older ones are asked by trying. */
static void find_alignment(int fd, struct es_block_file *file) {
#ifdef STATX_DIOALIGN
  struct statx facts;
  if (syscall(SYS_statx, fd, "", AT_EMPTY_PATH, STATX_DIOALIGN, &facts) == 0 &&
      (facts.stx_mask & STATX_DIOALIGN) != 0 && facts.stx_dio_offset_align != 0) {
    file->granule = facts.stx_dio_offset_align;
    file->memory_alignment = facts.stx_dio_mem_align;
    return;
  }
#endif
  static const uint32_t candidates[] = {SECTOR_SIZE, COMMON_BLOCK_SIZE};
  for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++) {
    file->granule = candidates[i];
    file->memory_alignment = candidates[i];
    if (pread(fd, file->bounce_memory, candidates[i], candidates[i]) >= 0 || errno != EINVAL)
      return;
  }
}

void es_block_file_read_limits(int fd, struct es_block_file_limits *limits) {
  struct stat facts;
  unsigned long long limit = 0;
  *limits = (struct es_block_file_limits){.discards = false};
  if (fstat(fd, &facts) < 0 || !S_ISBLK(facts.st_mode))
    return;
  /* Where these files cannot be read the device is asked when it comes to it. */
  limits->discards = !read_queue_limit(facts.st_rdev, "discard_max_bytes", &limit) || limit != 0;
  if (limits->discards) {
    limits->discard_granularity =
        read_queue_limit(facts.st_rdev, "discard_granularity", &limit) && limit != 0 && limit <= LARGEST_GRANULE
            ? (uint32_t)limit
            : COMMON_BLOCK_SIZE;
  }
  limits->rotational = read_queue_limit(facts.st_rdev, "rotational", &limit) && limit != 0;
}

static int find_block_geometry(int fd, const struct es_block_file_limits *limits, struct es_block_file *file) {
  uint64_t size = 0;
  int logical = 0;
  unsigned int physical = 0;
  if (ioctl(fd, BLKGETSIZE64, &size) < 0 || ioctl(fd, BLKSSZGET, &logical) < 0 || ioctl(fd, BLKPBSZGET, &physical) < 0)
    return -errno;
  if (logical < (int)SECTOR_SIZE)
    return -EINVAL;
  file->block_special = true;
  file->device.size = size;
  file->device.physical_block = physical;
  if (file->device.direct && file->granule < (uint32_t)logical)
    file->granule = (uint32_t)logical;
  file->can_punch_hole = limits->discards;
  file->can_zero_range = true;
  file->device.discard_granularity = limits->discard_granularity;
  file->device.rotational = limits->rotational;
  return 0;
}

static int find_file_geometry(int fd, const struct stat *facts, struct es_block_file *file) {
  file->device.size = (uint64_t)facts->st_size;
  file->device.physical_block = file->granule > COMMON_BLOCK_SIZE ? file->granule : COMMON_BLOCK_SIZE;
  file->can_zero_range = true;
  /* A hole where nothing is yet changes nothing and shows whether the file system has holes. */
  file->can_punch_hole = !file->device.read_only && fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                                                              facts->st_size, COMMON_BLOCK_SIZE) == 0;
  if (file->can_punch_hole)
    file->device.discard_granularity = COMMON_BLOCK_SIZE;
  return 0;
}

static int find_geometry(int fd, const struct es_block_file_options *options, struct es_block_file *file) {
  struct stat facts;
  int flags = fcntl(fd, F_GETFL);
  if (flags < 0 || fstat(fd, &facts) < 0)
    return -errno;
  file->device.read_only = options->read_only || (flags & O_ACCMODE) == O_RDONLY;
  file->device.write_cache = true;
  file->device.direct = (flags & O_DIRECT) != 0;
  file->granule = 1;
  file->memory_alignment = 1;
  if (file->device.direct)
    find_alignment(fd, file);
  if (options->granule != 0)
    file->granule = options->granule;
  if (options->memory_alignment != 0)
    file->memory_alignment = options->memory_alignment;
  struct es_block_file_limits limits;
  if (options->limits != NULL) {
    limits = *options->limits;
  } else {
    es_block_file_read_limits(fd, &limits);
  }
  int error = S_ISBLK(facts.st_mode)   ? find_block_geometry(fd, &limits, file)
              : S_ISREG(facts.st_mode) ? find_file_geometry(fd, &facts, file)
                                       : -EINVAL;
  if (error != 0)
    return error;
  file->device.size -= file->device.size % SECTOR_SIZE;
  if (file->device.size == 0 || file->granule > LARGEST_GRANULE || (file->granule & (file->granule - 1)) != 0 ||
      file->memory_alignment > COMMON_BLOCK_SIZE)
    return -EINVAL;
  return 0;
}

static void release(struct es_block_file *file) {
  if (file->bounce_memory != MAP_FAILED)
    (void)munmap(file->bounce_memory, ES_BLOCK_BOUNCE_SIZE * ES_BLOCK_BOUNCE_COUNT + ES_BLOCK_ZERO_SIZE);
  free(file);
}

static void close_file(struct es_block_device *device) {
  struct es_block_file *file = (struct es_block_file *)device;
  es_loop_defer_cancel(device->loop, &file->retry);
  (void)es_loop_remove_file(device->loop, file->place);
  es_block_device_unregister(device);
  release(file);
}

static const struct es_block_ops file_ops = {
    .submit = es_block_file_submit, .close = close_file, .inspect = es_block_file_inspect};

/* One mapping that is touched only when used: the bounce buffers, then the zeroes. */
static int make_buffers(struct es_block_file *file) {
  size_t bounces = ES_BLOCK_BOUNCE_SIZE * ES_BLOCK_BOUNCE_COUNT;
  file->bounce_memory =
      mmap(NULL, bounces + ES_BLOCK_ZERO_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (file->bounce_memory == MAP_FAILED)
    return -errno;
  for (uint32_t i = 0; i < ES_BLOCK_BOUNCE_COUNT; i++) {
    file->bounces[i].at = file->bounce_memory + (size_t)i * ES_BLOCK_BOUNCE_SIZE;
    file->bounces[i].next = file->bounce_free;
    file->bounce_free = &file->bounces[i];
  }
  file->zeroes = file->bounce_memory + bounces;
  for (uint32_t i = 0; i < ES_BLOCK_ZERO_SEGMENTS; i++)
    file->zero_segments[i] = (struct iovec){.iov_base = file->zeroes, .iov_len = ES_BLOCK_ZERO_SIZE};
  return 0;
}

int es_block_file_create(struct es_loop *loop, int fd, const struct es_block_file_options *options,
                         struct es_block_device **out) {
  struct es_block_file *file = calloc(1, sizeof *file);
  if (file == NULL)
    return -ENOMEM;
  file->device.ops = &file_ops;
  file->device.loop = loop;
  file->retry.run = es_block_file_retry;
  file->retry.context = file;
  int error = make_buffers(file);
  if (error == 0)
    error = find_geometry(fd, options, file);
  if (error == 0) {
    file->place = es_loop_add_file(loop, fd);
    error = file->place < 0 ? file->place : 0;
  }
  if (error != 0) {
    release(file);
    return error;
  }
  es_block_device_register(&file->device, options->name);
  es_log(ES_LOG_INFO, "block", "opened name=%s size=%llu direct=%d granule=%u memory-alignment=%u read-only=%d",
         options->name, (unsigned long long)file->device.size, file->device.direct, file->granule,
         file->memory_alignment, file->device.read_only);
  *out = &file->device;
  return 0;
}
