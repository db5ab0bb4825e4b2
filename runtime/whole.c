#include "runtime/whole.h"

#include <errno.h>
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
