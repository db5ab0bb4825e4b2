/*
 * Carries bytes both ways between a virtio-serial port and a Unix socket of Entresol.
 *
 * Called by level 1's init from its only loop. A bridge owns the port for good and one socket at a time: connected while
 * somebody on the other side of the port is, closed when either side goes.
 */
#ifndef ES_LEVEL1_BRIDGE_H
#define ES_LEVEL1_BRIDGE_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

enum { BRIDGE_ROOM = 4096, BRIDGE_PATH = 108 };

struct bridge_way {
  size_t start;
  size_t end;
  char bytes[BRIDGE_ROOM];
};

struct bridge {
  int port;
  int socket; /* -1: nobody there */
  bool spoken; /* the socket was closed by Entresol: a new one only when the port has something to say */
  char path[BRIDGE_PATH];
  struct bridge_way to_socket;
  struct bridge_way to_port;
};

void bridge_start(struct bridge *bridge, int port, const char *path);

/* What to wait for: two entries, negative descriptors where nothing is to be waited for. */
void bridge_wants(const struct bridge *bridge, struct pollfd waits[2]);

/* Moves what can be moved without waiting. */
void bridge_move(struct bridge *bridge);

#endif
