#include "hand-written/process/pump.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

/* Places in the poll array. */
enum { POLL_WORKER, POLL_IN, POLL_OUT, POLL_LISTENER };

/* Standard output so that writing never waits. Its flags are not only ours, so terminals and pipes are opened anew; sockets
 * are asked not to wait at every write; files never do. What cannot be opened anew is written to when poll() says so. */
static int open_standard_output(bool *may_block) {
  struct stat file;
  int fd = -1;
  if (fstat(STDOUT_FILENO, &file) == 0 && (S_ISFIFO(file.st_mode) || S_ISCHR(file.st_mode))) {
    fd = open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  }
  *may_block = fd < 0;
  return fd < 0 ? STDOUT_FILENO : fd;
}

int es_pump_open(struct es_pump *pump, const struct es_settings_serial_port *port) {
  *pump = (struct es_pump){.kind = port->kind, .worker = -1, .in = -1, .out = -1, .listener = -1};
  switch (port->kind) {
  case ES_SETTINGS_SERIAL_PORT_NONE:
    return 0;
  case ES_SETTINGS_SERIAL_PORT_STDIO:
    pump->in = STDIN_FILENO;
    pump->out = open_standard_output(&pump->may_block);
    return 0;
  case ES_SETTINGS_SERIAL_PORT_SOCKET:
    pump->path = port->as.socket;
    pump->listener = es_listen_at(pump->path);
    return pump->listener < 0 ? pump->listener : 0;
  case ES_SETTINGS_SERIAL_PORT_FILE:
    pump->path = port->as.file;
    pump->out = open(pump->path, O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0600);
    return pump->out < 0 ? -errno : 0;
  }
  return -EINVAL;
}

static void close_one(int *fd) {
  if (*fd >= 0) {
    close(*fd);
  }
  *fd = -1;
}

void es_pump_close(struct es_pump *pump) {
  close_one(&pump->worker);
  if (pump->kind == ES_SETTINGS_SERIAL_PORT_SOCKET) {
    close_one(&pump->in);
    close_one(&pump->listener);
    (void)unlink(pump->path);
  } else if (pump->out != STDOUT_FILENO) {
    close_one(&pump->out);
  }
}

int es_pump_connect_worker(struct es_pump *pump) {
  int pair[2];
  close_one(&pump->worker);
  /* The worker's ring waits by itself; only our end must not block. */
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
    return -errno;
  }
  (void)fcntl(pair[0], F_SETFL, O_NONBLOCK);
  pump->worker = pair[0];
  return pair[1];
}

static bool full(const struct es_pump_buffer *buffer) {
  return buffer->count == sizeof buffer->bytes;
}

/* Reads what fits; false at the end of what there is to read. */
static bool fill(struct es_pump_buffer *buffer, int fd) {
  if (buffer->count == 0) {
    buffer->first = 0;
  } else if (buffer->first != 0) {
    memmove(buffer->bytes, buffer->bytes + buffer->first, buffer->count);
    buffer->first = 0;
  }
  ssize_t size = read(fd, buffer->bytes + buffer->count, sizeof buffer->bytes - buffer->count);
  if (size < 0) {
    return errno == EAGAIN || errno == EINTR;
  }
  buffer->count += (size_t)size;
  return size != 0;
}

/* Writes what goes; false when nothing ever will. */
static bool drain(struct es_pump_buffer *buffer, int fd) {
  ssize_t size = send(fd, buffer->bytes + buffer->first, buffer->count, MSG_DONTWAIT | MSG_NOSIGNAL);
  if (size < 0 && errno == ENOTSOCK) {
    size = write(fd, buffer->bytes + buffer->first, buffer->count);
  }
  if (size < 0) {
    return errno == EAGAIN || errno == EINTR;
  }
  buffer->first += (size_t)size;
  buffer->count -= (size_t)size;
  return true;
}

void es_pump_wants(struct es_pump *pump, struct pollfd polls[ES_PUMP_POLLS]) {
  bool room_in = !full(&pump->to_guest), room_out = !full(&pump->from_guest);
  short worker = (short)((room_out ? POLLIN : 0) | (pump->to_guest.count != 0 && !pump->held ? POLLOUT : 0));
  polls[POLL_WORKER] = (struct pollfd){.fd = worker != 0 ? pump->worker : -1, .events = worker};
  polls[POLL_IN] = (struct pollfd){.fd = room_in ? pump->in : -1, .events = POLLIN};
  polls[POLL_OUT] = (struct pollfd){.fd = pump->from_guest.count != 0 ? pump->out : -1, .events = POLLOUT};
  polls[POLL_LISTENER] = (struct pollfd){.fd = pump->in < 0 ? pump->listener : -1, .events = POLLIN};
}

static void world_gone(struct es_pump *pump) {
  if (pump->kind == ES_SETTINGS_SERIAL_PORT_SOCKET) {
    close_one(&pump->in);
    pump->out = -1;
  }
}

static void read_world(struct es_pump *pump) {
  size_t old = pump->to_guest.count;
  bool more = fill(&pump->to_guest, pump->in);
  if (pump->kind == ES_SETTINGS_SERIAL_PORT_STDIO) {
    size_t size = pump->to_guest.count - old;
    pump->left = es_terminal_filter(&pump->keys, pump->to_guest.bytes + old, &size) || pump->left;
    pump->to_guest.count = old + size;
  }
  if (!more) {
    world_gone(pump);
    pump->in = -1;
  }
}

static void accept_client(struct es_pump *pump) {
  int client = accept4(pump->listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
  if (client >= 0) {
    pump->in = pump->out = client;
  }
}

void es_pump_move(struct es_pump *pump, const struct pollfd polls[ES_PUMP_POLLS]) {
  if (polls[POLL_LISTENER].revents != 0) {
    accept_client(pump);
  }
  if (polls[POLL_IN].revents != 0 && pump->in == polls[POLL_IN].fd) {
    read_world(pump);
  }
  if ((polls[POLL_WORKER].revents & (POLLIN | POLLHUP)) != 0 && !full(&pump->from_guest) &&
      !fill(&pump->from_guest, pump->worker)) {
    close_one(&pump->worker);
  }
  if (pump->worker >= 0 && pump->to_guest.count != 0 && !pump->held && !drain(&pump->to_guest, pump->worker)) {
    close_one(&pump->worker);
  }
  if (pump->out < 0) {
    pump->from_guest.count = 0; /* nobody listens: as on a serial line */
  } else if (pump->from_guest.count != 0 && (polls[POLL_OUT].revents != 0 || !pump->may_block) &&
             !drain(&pump->from_guest, pump->out)) {
    world_gone(pump);
    if (pump->out != STDOUT_FILENO) {
      close_one(&pump->out);
    }
    pump->out = -1;
  }
}

bool es_pump_pending(const struct es_pump *pump) {
  return pump->from_guest.count != 0;
}
