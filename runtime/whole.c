#include "runtime/whole.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is left after a call that moved `moved` bytes, or failed; false: there is no going on, and `error` says why. */
static bool goes_on(ssize_t moved, int *error) {
  if (moved == 0) {
    *error = -ENODATA;
  } else if (moved < 0 && errno != EINTR) {
    *error = -errno;
  }
  return *error == 0;
}

int es_read_whole(int fd, void *bytes, size_t size) {
  int error = 0;
  for (size_t done = 0; done < size;) {
    ssize_t moved = read(fd, (uint8_t *)bytes + done, size - done);
    if (!goes_on(moved, &error)) {
      break;
    }
    done += moved > 0 ? (size_t)moved : 0;
  }
  return error;
}

int es_read_whole_at(int fd, void *bytes, size_t size, uint64_t offset) {
  int error = 0;
  for (size_t done = 0; done < size;) {
    ssize_t moved = pread(fd, (uint8_t *)bytes + done, size - done, (off_t)(offset + done));
    if (!goes_on(moved, &error)) {
      break;
    }
    done += moved > 0 ? (size_t)moved : 0;
  }
  return error;
}

int es_open_regular(const char *path, uint64_t *size) {
  struct stat about;
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) {
    return -errno;
  }
  int error = fstat(fd, &about) != 0 ? -errno : S_ISREG(about.st_mode) ? 0 : S_ISDIR(about.st_mode) ? -EISDIR : -EINVAL;
  if (error != 0) {
    (void)close(fd);
    return error;
  }
  *size = (uint64_t)about.st_size;
  return fd;
}

int es_write_whole(int fd, const void *bytes, size_t size) {
  int error = 0;
  for (size_t done = 0; done < size;) {
    ssize_t moved = write(fd, (const uint8_t *)bytes + done, size - done);
    if (!goes_on(moved, &error)) {
      break;
    }
    done += moved > 0 ? (size_t)moved : 0;
  }
  return error;
}

static int write_and_close(int fd, const void *bytes, size_t size) {
  int error = es_write_whole(fd, bytes, size);
  if (close(fd) != 0 && error == 0) {
    error = -errno;
  }
  return error;
}

static int put_new(const char *path, const char *name, const void *bytes, size_t size) {
  int fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (fd < 0) {
    return -errno;
  }
  int error = write_and_close(fd, bytes, size);
  if (error == 0 && rename(name, path) != 0) {
    error = -errno;
  }
  if (error != 0) {
    (void)unlink(name);
  }
  return error;
}

int es_put_whole(const char *path, const void *bytes, size_t size) {
  char *name = NULL;
  struct stat about;
  if (stat(path, &about) == 0 && !S_ISREG(about.st_mode)) {
    int fd = S_ISCHR(about.st_mode) ? open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY) : -1;
    if (fd < 0) {
      return S_ISCHR(about.st_mode) ? -errno : S_ISDIR(about.st_mode) ? -EISDIR : -EINVAL;
    }
    return write_and_close(fd, bytes, size);
  }
  if (asprintf(&name, "%s.%ld", path, (long)getpid()) < 0) {
    return -ENOMEM;
  }
  int error = put_new(path, name, bytes, size);
  free(name);
  return error;
}
