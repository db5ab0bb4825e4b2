#include "hand-written/process/sockets.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/* A socket that can be bound or connected to the path's address; or negative errno. */
static int open_for(const char *path, int type, struct sockaddr_un *address) {
  *address = (struct sockaddr_un){.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof address->sun_path) {
    return -ENAMETOOLONG;
  }
  memcpy(address->sun_path, path, strlen(path));
  int fd = socket(AF_UNIX, type | SOCK_CLOEXEC, 0);
  return fd < 0 ? -errno : fd;
}

int es_listen_at(const char *path) {
  struct sockaddr_un address;
  int fd = open_for(path, SOCK_STREAM | SOCK_NONBLOCK, &address);
  if (fd < 0) {
    return fd;
  }
  struct stat there;
  int error = 0;
  if (lstat(path, &there) == 0) {
    /* Nobody behind it: left over from a machine that was killed. */
    if (!S_ISSOCK(there.st_mode)) {
      error = EEXIST;
    } else if (connect(fd, (struct sockaddr *)&address, sizeof address) == 0 || errno == EAGAIN) {
      error = EADDRINUSE;
    } else {
      (void)unlink(path);
    }
  }
  mode_t mask = umask(0177);
  if (error == 0 && (bind(fd, (struct sockaddr *)&address, sizeof address) != 0 || listen(fd, 4) != 0)) {
    error = errno;
  }
  umask(mask);
  if (error != 0) {
    close(fd);
    return -error;
  }
  return fd;
}

int es_connect_at(const char *path, int type) {
  struct sockaddr_un address;
  int fd = open_for(path, type, &address);
  if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) != 0) {
    int error = errno;
    close(fd);
    return -error;
  }
  return fd;
}
