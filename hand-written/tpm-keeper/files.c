#include "hand-written/tpm-keeper/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int real_create(int folder, const char *name) {
  int fd = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
  return fd < 0 ? -errno : fd;
}

static ssize_t real_write_at(int fd, const void *bytes, size_t size, uint64_t offset) {
  ssize_t written = pwrite(fd, bytes, size, (off_t)offset);
  return written < 0 ? -errno : written;
}

static int real_sync(int fd) {
  return fsync(fd) == 0 ? 0 : -errno;
}

static int real_rename(int folder, const char *from, const char *to) {
  return renameat(folder, from, folder, to) == 0 ? 0 : -errno;
}

static void real_close(int fd) {
  close(fd);
}

const struct es_tpm_files es_tpm_real_files = {
    .create = real_create, .write_at = real_write_at, .sync = real_sync, .rename = real_rename, .close = real_close};

int es_tpm_write_all(const struct es_tpm_files *files, int fd, const uint8_t *bytes, size_t size, uint64_t offset) {
  size_t at = 0;
  while (at < size) {
    ssize_t written = files->write_at(fd, bytes + at, size - at, offset + at);
    if (written == -EINTR) {
      continue;
    }
    if (written <= 0) {
      return written == 0 ? -EIO : (int)written;
    }
    at += (size_t)written;
  }
  return 0;
}

int es_tpm_replace(const struct es_tpm_files *files, int folder, const char *name, const char *temporary,
                   const uint8_t *bytes, size_t size) {
  int fd = files->create(folder, temporary);
  if (fd < 0) {
    return fd;
  }
  int error = es_tpm_write_all(files, fd, bytes, size, 0);
  if (error == 0) {
    error = files->sync(fd);
  }
  files->close(fd);
  if (error == 0) {
    error = files->rename(folder, temporary, name);
  }
  return error == 0 ? files->sync(folder) : error;
}

ssize_t es_tpm_read_all(int fd, uint8_t *bytes, size_t room) {
  size_t have = 0;
  for (;;) {
    uint8_t more;
    ssize_t size = have < room ? pread(fd, bytes + have, room - have, (off_t)have) : pread(fd, &more, 1, (off_t)have);
    if (size < 0 && errno == EINTR) {
      continue;
    }
    if (size < 0) {
      return -errno;
    }
    if (size == 0) {
      return (ssize_t)have;
    }
    if (have == room) {
      return -EFBIG;
    }
    have += (size_t)size;
  }
}
