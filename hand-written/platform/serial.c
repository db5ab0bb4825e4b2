#include "hand-written/platform/serial.h"

#include <errno.h>
#include <string.h>

/* Where the descriptor stands, as for read(2); pipes and terminals know nothing else. */
#define HERE UINT64_MAX
/* For descriptors whose opener made them non-blocking, which the ring then does not wait for. */
#define RETRY_NANOSECONDS 5000000u
/* A guest writes byte by byte; each by itself would wake the loop and write once. */
#define GATHER_NANOSECONDS 1000000u

static bool reading(const struct es_serial *serial) {
  return serial->reading.queued || serial->read_retry.armed;
}

static bool writing(const struct es_serial *serial) {
  return serial->writing.queued || serial->write_retry.armed;
}

static void drop_place(struct es_serial *serial, int *place) {
  if (*place >= 0) {
    (void)es_loop_remove_file(serial->loop, *place);
  }
  *place = -1;
}

static void connect(struct es_serial *serial, bool connected) {
  pthread_mutex_lock(serial->lock);
  es_uart_connect(&serial->uart, connected);
  pthread_mutex_unlock(serial->lock);
}

/* A stream that is one connection ends as a whole; of two descriptors each ends alone. */
static void end_input(struct es_serial *serial) {
  drop_place(serial, &serial->input);
}

static void end_output(struct es_serial *serial) {
  drop_place(serial, &serial->output);
  serial->write_from = serial->write_to = 0;
  connect(serial, false);
}

static void tell_ended(struct es_serial *serial) {
  void (*ended)(void *, unsigned) = serial->stream.ended;

  if (ended == NULL || (serial->input >= 0 && serial->output >= 0)) {
    return;
  }
  es_loop_timer_cancel(serial->loop, &serial->read_retry);
  if (reading(serial) || writing(serial)) {
    return;
  }
  end_input(serial);
  end_output(serial);
  serial->stream.ended = NULL;
  ended(serial->stream.context, serial->port);
}

/* As much as the UART has room for. */
static void give_kept(struct es_serial *serial) {
  size_t room = es_uart_input_room(&serial->uart);
  uint32_t count = serial->kept_to - serial->kept_from;
  count = count < room ? count : (uint32_t)room;
  if (count != 0) {
    es_uart_give_input(&serial->uart, serial->kept + serial->kept_from, count);
    serial->kept_from += count;
  }
}

void es_serial_give(struct es_serial *serial, const uint8_t *bytes, uint32_t count) {
  uint32_t kept = serial->kept_to - serial->kept_from;
  if (kept == 0 && count <= es_uart_input_room(&serial->uart)) {
    es_uart_give_input(&serial->uart, bytes, count);
    return;
  }
  uint32_t taken = count < ES_SERIAL_KEPT - kept ? count : ES_SERIAL_KEPT - kept;
  memmove(serial->kept, serial->kept + serial->kept_from, kept);
  memcpy(serial->kept + kept, bytes, taken);
  serial->kept_from = 0;
  serial->kept_to = kept + taken;
  es_count_add(serial->uart.dropped, count - taken);
  give_kept(serial);
}

static void read_done(struct es_loop_io *io, int32_t result) {
  struct es_serial *serial = io->context;

  if (result > 0) {
    size_t count = (size_t)result;
    if (serial->stream.filter != NULL) {
      count = serial->stream.filter(serial->stream.context, serial->read_bytes, count);
    }
    pthread_mutex_lock(serial->lock);
    es_serial_give(serial, serial->read_bytes, (uint32_t)count);
    pthread_mutex_unlock(serial->lock);
  } else if (result != -EINTR && result != -EAGAIN && result != -ECANCELED) {
    end_input(serial);
  }
  if (result == -EAGAIN && !serial->held) {
    es_loop_timer_set(serial->loop, &serial->read_retry, es_loop_now() + RETRY_NANOSECONDS);
  } else {
    es_serial_move(serial);
  }
  tell_ended(serial);
}

static void write_done(struct es_loop_io *io, int32_t result) {
  struct es_serial *serial = io->context;

  if (result > 0) {
    serial->write_from += (uint32_t)result;
  } else if (result != -EINTR && result != -EAGAIN && result != -ECANCELED) {
    end_output(serial);
  }
  if (result == -EAGAIN && !serial->held) {
    es_loop_timer_set(serial->loop, &serial->write_retry, es_loop_now() + RETRY_NANOSECONDS);
  } else {
    es_serial_move(serial);
  }
  tell_ended(serial);
}

static void retry(struct es_loop_timer *timer) {
  es_serial_move(timer->context);
}

static void gathered(struct es_loop_timer *timer) {
  struct es_serial *serial = timer->context;

  serial->gathered = true;
  es_serial_move(serial);
}

/* Enough for a write, or the time for more has passed. */
static bool worth_writing(struct es_serial *serial) {
  pthread_mutex_lock(serial->lock);
  size_t waiting = es_uart_output_waiting(&serial->uart);
  pthread_mutex_unlock(serial->lock);
  if (waiting == 0 || waiting >= ES_SERIAL_CHUNK || serial->gathered) {
    return waiting != 0;
  }
  if (!serial->gather.armed) {
    es_loop_timer_set(serial->loop, &serial->gather, es_loop_now() + GATHER_NANOSECONDS);
  }
  return false;
}

/* Input is asked for only when the guest has taken what came before. */
static void move_input(struct es_serial *serial) {
  pthread_mutex_lock(serial->lock);
  give_kept(serial);
  size_t room = serial->kept_from != serial->kept_to ? 0 : es_uart_input_room(&serial->uart);
  pthread_mutex_unlock(serial->lock);
  if (serial->input < 0 || reading(serial) || room < sizeof serial->read_bytes) {
    return;
  }
  serial->read_vector = (struct iovec){.iov_base = serial->read_bytes, .iov_len = sizeof serial->read_bytes};
  if (es_loop_readv(serial->loop, &serial->reading, serial->input, &serial->read_vector, 1, HERE) != 0) {
    end_input(serial);
  }
}

static void move_output(struct es_serial *serial) {
  if (serial->output < 0 || writing(serial)) {
    return;
  }
  if (serial->write_from == serial->write_to) {
    if (!worth_writing(serial)) {
      return;
    }
    pthread_mutex_lock(serial->lock);
    serial->write_to = (uint32_t)es_uart_take_output(&serial->uart, serial->write_bytes, sizeof serial->write_bytes);
    pthread_mutex_unlock(serial->lock);
    serial->write_from = 0;
    serial->gathered = false;
  }
  serial->write_vector = (struct iovec){.iov_base = serial->write_bytes + serial->write_from,
                                        .iov_len = serial->write_to - serial->write_from};
  if (es_loop_writev(serial->loop, &serial->writing, serial->output, &serial->write_vector, 1, HERE, 0) != 0) {
    end_output(serial);
  }
}

void es_serial_move(struct es_serial *serial) {
  if (serial->held) {
    return;
  }
  move_input(serial);
  move_output(serial);
}

void es_serial_hold(struct es_serial *serial) {
  serial->held = true;
  es_loop_timer_cancel(serial->loop, &serial->read_retry);
  es_loop_timer_cancel(serial->loop, &serial->write_retry);
  es_loop_timer_cancel(serial->loop, &serial->gather);
  (void)es_serial_still(serial);
}

bool es_serial_still(struct es_serial *serial) {
  /* Asked for anew each time: the request may have met the operation on its way into the kernel. */
  if (serial->held && reading(serial)) {
    (void)es_loop_cancel(serial->loop, &serial->reading);
  }
  if (serial->held && writing(serial)) {
    (void)es_loop_cancel(serial->loop, &serial->writing);
  }
  return serial->held && !reading(serial) && !writing(serial);
}

void es_serial_release(struct es_serial *serial) {
  serial->held = false;
  es_serial_move(serial);
}

bool es_serial_flushed(struct es_serial *serial) {
  pthread_mutex_lock(serial->lock);
  bool flushed = es_uart_output_waiting(&serial->uart) == 0;
  pthread_mutex_unlock(serial->lock);
  return serial->output < 0 || (flushed && serial->write_from == serial->write_to && !writing(serial));
}

static int add_place(struct es_serial *serial, int fd, int *place) {
  *place = -1;
  if (fd < 0) {
    return 0;
  }
  int added = es_loop_add_file(serial->loop, fd);
  if (added < 0) {
    return added;
  }
  *place = added;
  return 0;
}

int es_serial_open(struct es_serial *serial, const struct es_serial_stream *stream) {
  if (serial->input >= 0 || serial->output >= 0 || reading(serial) || writing(serial)) {
    return -EBUSY;
  }
  int error = add_place(serial, stream->input, &serial->input);
  if (error != 0) {
    return error;
  }
  error = add_place(serial, stream->output, &serial->output);
  if (error != 0) {
    drop_place(serial, &serial->input);
    return error;
  }
  serial->stream = *stream;
  serial->reading = (struct es_loop_io){.done = read_done, .context = serial};
  serial->writing = (struct es_loop_io){.done = write_done, .context = serial};
  serial->read_retry = serial->write_retry = (struct es_loop_timer){.fire = retry, .context = serial};
  es_loop_timer_cancel(serial->loop, &serial->gather);
  serial->gather = (struct es_loop_timer){.fire = gathered, .context = serial};
  serial->gathered = false;
  connect(serial, serial->output >= 0);
  es_serial_move(serial);
  return 0;
}
