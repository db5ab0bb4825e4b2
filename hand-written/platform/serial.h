/* A serial port's bytes between the UART and descriptors, on the event loop.
 * Called by platform.c; the platform's lock is taken here. The loop's ring does the waiting: a reader that is slow leaves
 * the output in the UART, whose full transmitter holds the guest back; neither a processor nor the loop blocks. */
#ifndef ES_PLATFORM_SERIAL_H
#define ES_PLATFORM_SERIAL_H

#include <pthread.h>
#include <stdbool.h>

#include "hand-written/platform/platform.h"
#include "hand-written/platform/uart.h"
#include "runtime/loop.h"

enum { ES_SERIAL_CHUNK = 512, ES_SERIAL_KEPT = 4 * ES_UART_INPUT };

struct es_serial {
  struct es_uart_16550_owner uart;
  struct es_loop *loop;
  pthread_mutex_t *lock;
  struct es_serial_stream stream;
  unsigned port;
  int input, output; /* places in the loop, -1: none */
  struct es_loop_io reading, writing;
  struct es_loop_timer read_retry, write_retry, gather;
  bool gathered; /* what waits is to be written, however little */
  bool held; /* nothing begins; what was under way has been called back */
  struct iovec read_vector, write_vector;
  uint32_t write_from, write_to; /* of what the descriptor has not taken yet */
  uint8_t read_bytes[ES_UART_INPUT];
  uint8_t write_bytes[ES_SERIAL_CHUNK];
  uint32_t kept_from,
      kept_to; /* of what was read and found the UART full: a restore may fill it while a read is under way */
  uint8_t kept[ES_SERIAL_KEPT];
};

/* Loop thread. 0 or negative errno; -EBUSY while an earlier stream has not ended. */
int es_serial_open(struct es_serial *serial, const struct es_serial_stream *stream);
/* Loop thread: begins whatever reading and writing can begin now. */
void es_serial_move(struct es_serial *serial);
/* Input for the guest, behind what waits already. The platform's lock is held. */
void es_serial_give(struct es_serial *serial, const uint8_t *bytes, uint32_t count);
/* Loop thread: no byte moves any more, until it is released. */
void es_serial_hold(struct es_serial *serial);
/* Loop thread: held, and nothing is under way. */
bool es_serial_still(struct es_serial *serial);
void es_serial_release(struct es_serial *serial);
/* Loop thread: everything that the guest has written has left. */
bool es_serial_flushed(struct es_serial *serial);

#endif
