/* A serial port's way out of the worker: bytes between the worker's stream socket and a terminal, a Unix socket with one
 * client at a time, a file, or nobody. The manager's; one thread, never blocks. */
#ifndef ES_PROCESS_PUMP_H
#define ES_PROCESS_PUMP_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

#include "generated/settings.h"
#include "hand-written/process/sockets.h"
#include "hand-written/process/terminal.h"

#define ES_PUMP_POLLS 4u

struct es_pump_buffer {
  size_t first, count;
  char bytes[4096];
};

struct es_pump {
  enum es_settings_serial_port_kind kind;
  const char *path;
  int worker; /* our end; -1 between two workers */
  int in, out; /* the world; the same for a socket's client; -1: nobody */
  int listener;
  bool held; /* nothing goes to the worker: it is being replaced */
  bool may_block; /* `out` is only written to when poll() says so */
  bool left; /* the person typed Ctrl-A X */
  struct es_terminal_keys keys;
  struct es_pump_buffer to_guest, from_guest;
};

/* 0 or negative errno; sockets are made with mode 0600, a stale one is taken away. */
int es_pump_open(struct es_pump *pump, const struct es_settings_serial_port *port);
void es_pump_close(struct es_pump *pump);
/* A worker's new end; the pump keeps the other. Descriptor for the worker or negative errno. */
int es_pump_connect_worker(struct es_pump *pump);

/* Fills ES_PUMP_POLLS entries before poll(), moves bytes after it. */
void es_pump_wants(struct es_pump *pump, struct pollfd polls[ES_PUMP_POLLS]);
void es_pump_move(struct es_pump *pump, const struct pollfd polls[ES_PUMP_POLLS]);
/* Whether bytes from the guest still wait for the world. */
bool es_pump_pending(const struct es_pump *pump);

#endif
