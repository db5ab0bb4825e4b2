#include "hand-written/init/bridge.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum outcome { MOVED, WAITS, GONE };

void bridge_start(struct bridge *bridge, int port, const char *path) {
  memset(bridge, 0, sizeof *bridge);
  bridge->port = port;
  bridge->socket = -1;
  strncpy(bridge->path, path, sizeof bridge->path - 1);
}

static bool is_empty(const struct bridge_way *way) {
  return way->start == way->end;
}

static enum outcome outcome_of(ssize_t count) {
  if (count > 0) {
    return MOVED;
  }
  return count < 0 && (errno == EAGAIN || errno == EINTR) ? WAITS : GONE;
}

static enum outcome fill(struct bridge_way *way, int from) {
  if (!is_empty(way)) {
    return WAITS;
  }
  ssize_t count = read(from, way->bytes, sizeof way->bytes);
  if (count > 0) {
    way->start = 0;
    way->end = (size_t)count;
  }
  return outcome_of(count);
}

static enum outcome drain(struct bridge_way *way, int to) {
  if (is_empty(way)) {
    return WAITS;
  }
  ssize_t count = write(to, way->bytes + way->start, way->end - way->start);
  if (count > 0) {
    way->start += (size_t)count;
  }
  return outcome_of(count);
}

static void hang_up(struct bridge *bridge) {
  if (bridge->socket >= 0) {
    close(bridge->socket);
  }
  bridge->socket = -1;
  bridge->to_socket.start = bridge->to_socket.end;
}

static void connect_socket(struct bridge *bridge) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  _Static_assert(sizeof address.sun_path == BRIDGE_PATH, "a path that fits here fits there");
  memcpy(address.sun_path, bridge->path, sizeof address.sun_path);
  int made = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (made >= 0 && connect(made, (const struct sockaddr *)&address, sizeof address) == 0) {
    bridge->socket = made;
    bridge->to_port.start = bridge->to_port.end;
  } else if (made >= 0) {
    close(made);
  }
}

static short port_state(const struct bridge *bridge) {
  struct pollfd state = {.fd = bridge->port, .events = POLLIN | POLLOUT};
  return (short)(poll(&state, 1, 0) < 0 ? POLLHUP : state.revents);
}

void bridge_wants(const struct bridge *bridge, struct pollfd waits[2]) {
  bool there = bridge->socket >= 0;
  waits[0] = (struct pollfd){
      .fd = there ? bridge->port : -1,
      .events = (short)((is_empty(&bridge->to_socket) ? POLLIN : 0) | (is_empty(&bridge->to_port) ? 0 : POLLOUT))};
  waits[1] = (struct pollfd){
      .fd = bridge->socket,
      .events = (short)((is_empty(&bridge->to_port) ? POLLIN : 0) | (is_empty(&bridge->to_socket) ? 0 : POLLOUT))};
}

void bridge_move(struct bridge *bridge) {
  short state = port_state(bridge);
  if (state & POLLHUP) {
    hang_up(bridge);
    bridge->spoken = false;
    return;
  }
  if (bridge->socket < 0 && (!bridge->spoken || state & POLLIN)) {
    connect_socket(bridge);
  }
  if (bridge->socket < 0) {
    drain(&bridge->to_port, bridge->port);
    return;
  }
  if (state & POLLIN) {
    fill(&bridge->to_socket, bridge->port);
  }
  enum outcome heard = fill(&bridge->to_port, bridge->socket);
  drain(&bridge->to_port, bridge->port);
  if (drain(&bridge->to_socket, bridge->socket) == GONE || heard == GONE) {
    hang_up(bridge);
    bridge->spoken = true;
  }
}
