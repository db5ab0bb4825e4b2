/* A serial port's way to its descriptors, with a loop whose answers the test gives. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "hand-written/platform/serial.h"

enum { INPUT = 10, OUTPUT = 11 };

static struct es_serial serial;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct es_counter sent, received, dropped;

static struct {
  struct es_loop_io *reading, *writing, *cancelled;
  struct iovec read_vector, write_vector;
  struct es_loop_timer *timer;
  unsigned places, ended;
  int refuse;
} loop;

/* The loop, as far as serial ports call it. */

int es_loop_add_file(struct es_loop *unused, int fd) {
  (void)unused;
  if (loop.refuse != 0) {
    return loop.refuse;
  }
  loop.places++;
  return fd + 100;
}

int es_loop_remove_file(struct es_loop *unused, int place) {
  (void)unused;
  assert_true(place == INPUT + 100 || place == OUTPUT + 100);
  loop.places--;
  return 0;
}

int es_loop_readv(struct es_loop *unused, struct es_loop_io *io, int place, const struct iovec *vector, unsigned count,
                  uint64_t offset) {
  (void)unused;
  assert_int_equal(place, INPUT + 100);
  assert_int_equal(count, 1);
  assert_int_equal(offset, UINT64_MAX);
  assert_false(io->queued);
  io->queued = true;
  loop.reading = io;
  loop.read_vector = *vector;
  return 0;
}

int es_loop_writev(struct es_loop *unused, struct es_loop_io *io, int place, const struct iovec *vector, unsigned count,
                   uint64_t offset, int flags) {
  (void)unused;
  assert_int_equal(place, OUTPUT + 100);
  assert_int_equal(count, 1);
  assert_int_equal(offset, UINT64_MAX);
  assert_int_equal(flags, 0);
  assert_false(io->queued);
  io->queued = true;
  loop.writing = io;
  loop.write_vector = *vector;
  return 0;
}

int es_loop_cancel(struct es_loop *unused, struct es_loop_io *io) {
  (void)unused;
  assert_true(io->queued);
  loop.cancelled = io;
  return 0;
}

uint64_t es_loop_now(void) {
  return 5;
}

void es_loop_timer_set(struct es_loop *unused, struct es_loop_timer *timer, uint64_t deadline) {
  (void)unused;
  assert_true(deadline > 5);
  timer->armed = true;
  loop.timer = timer;
}

void es_loop_timer_cancel(struct es_loop *unused, struct es_loop_timer *timer) {
  (void)unused;
  timer->armed = false;
}

static void answer(struct es_loop_io **io, int32_t result) {
  struct es_loop_io *done = *io;

  assert_non_null(done);
  *io = NULL;
  done->queued = false;
  done->done(done, result);
}

static void fire(void) {
  struct es_loop_timer *timer = loop.timer;

  assert_non_null(timer);
  loop.timer = NULL;
  timer->armed = false;
  timer->fire(timer);
}

/* The guest's side. */

static void line(void *context, bool active) {
  (void)context;
  (void)active;
}

static void move(void *context) {
  (void)context;
}

static void put(uint8_t byte) {
  assert_true(es_uart_16550_write(&serial.uart.registers, &serial.uart, 0, 1, byte) == ES_OK);
}

static int get(void) {
  uint64_t status, value;

  assert_true(es_uart_16550_read(&serial.uart.registers, &serial.uart, 5, 1, &status) == ES_OK);
  if ((status & 1) == 0) {
    return -1;
  }
  assert_true(es_uart_16550_read(&serial.uart.registers, &serial.uart, 0, 1, &value) == ES_OK);
  return (int)value;
}

static void ended(void *context, unsigned port) {
  assert_ptr_equal(context, &loop);
  assert_int_equal(port, 1);
  loop.ended++;
}

static const struct es_serial_stream both = {.input = INPUT, .output = OUTPUT};
static const struct es_serial_stream connection = {.input = INPUT, .output = OUTPUT, .context = &loop, .ended = ended};

static int start(void **test) {
  const struct es_uart_listener listener = {.line = line, .output = move, .drained = move};

  (void)test;
  memset(&loop, 0, sizeof loop);
  memset(&serial, 0, sizeof serial);
  serial.lock = &lock;
  serial.port = 1;
  serial.input = serial.output = -1;
  serial.uart.sent = &sent;
  serial.uart.received = &received;
  serial.uart.dropped = &dropped;
  dropped.value = 0;
  es_uart_start(&serial.uart, &listener);
  return 0;
}

static void short_writes_go_on_where_they_ended(void **test) {
  uint8_t seen[2000];
  uint32_t count = 0;

  (void)test;
  assert_int_equal(es_serial_open(&serial, &both), 0);
  for (unsigned i = 0; i < sizeof seen; i++) {
    put((uint8_t)(i * 31 >> 3));
  }
  es_serial_move(&serial);
  for (uint32_t turn = 0; loop.writing != NULL || loop.timer != NULL; turn++) {
    if (loop.writing == NULL) {
      fire();
    }
    assert_false(es_serial_flushed(&serial));
    size_t take = 1 + turn * 13 % 200;
    take = take < loop.write_vector.iov_len ? take : loop.write_vector.iov_len;
    memcpy(seen + count, loop.write_vector.iov_base, take);
    count += (uint32_t)take;
    if (turn % 5 == 0) {
      answer(&loop.writing, -EINTR);
      count -= (uint32_t)take;
    } else {
      answer(&loop.writing, (int32_t)take);
    }
  }
  assert_int_equal(count, sizeof seen);
  for (unsigned i = 0; i < sizeof seen; i++) {
    assert_int_equal(seen[i], (uint8_t)(i * 31 >> 3));
  }
  assert_true(es_serial_flushed(&serial));
  assert_int_equal(dropped.value, 0);
}

/* The guest's bytes come one by one; they leave together. */
static void bytes_leave_together(void **test) {
  (void)test;
  assert_int_equal(es_serial_open(&serial, &both), 0);
  for (unsigned i = 0; i < 10; i++) {
    put('x');
    es_serial_move(&serial);
  }
  assert_null(loop.writing);
  assert_false(es_serial_flushed(&serial));
  fire();
  assert_int_equal(loop.write_vector.iov_len, 10);
  answer(&loop.writing, 10);
  assert_null(loop.timer);
  for (unsigned i = 0; i < ES_SERIAL_CHUNK; i++) {
    put('y');
    es_serial_move(&serial);
  }
  assert_int_equal(loop.write_vector.iov_len, ES_SERIAL_CHUNK);
}

static void what_would_block_is_tried_again(void **test) {
  (void)test;
  assert_int_equal(es_serial_open(&serial, &both), 0);
  put('x');
  es_serial_move(&serial);
  assert_null(loop.writing);
  fire();
  answer(&loop.writing, -EAGAIN);
  assert_null(loop.writing);
  es_serial_move(&serial);
  assert_null(loop.writing);
  assert_false(es_serial_flushed(&serial));
  fire();
  assert_int_equal(*(uint8_t *)loop.write_vector.iov_base, 'x');
  answer(&loop.writing, 1);
  assert_true(es_serial_flushed(&serial));
  answer(&loop.reading, -EAGAIN);
  assert_null(loop.reading);
  fire();
  assert_non_null(loop.reading);
}

/* An idle input that does not wait says so again and again. */
static void input_that_would_block_does_not_hold_output_back(void **test) {
  (void)test;
  assert_int_equal(es_serial_open(&serial, &both), 0);
  answer(&loop.reading, -EAGAIN);
  assert_true(es_serial_flushed(&serial));
  for (unsigned i = 0; i < ES_SERIAL_CHUNK; i++) {
    put('x');
  }
  es_serial_move(&serial);
  assert_non_null(loop.writing);
  assert_null(loop.reading);
  answer(&loop.writing, ES_SERIAL_CHUNK);
  assert_true(es_serial_flushed(&serial));
  fire();
  assert_non_null(loop.reading);
}

static void a_connection_with_idle_input_ends(void **test) {
  (void)test;
  assert_int_equal(es_serial_open(&serial, &connection), 0);
  for (unsigned i = 0; i < ES_SERIAL_CHUNK; i++) {
    put('x');
  }
  es_serial_move(&serial);
  answer(&loop.reading, -EAGAIN);
  answer(&loop.writing, -EPIPE);
  assert_int_equal(loop.ended, 1);
  assert_int_equal(loop.places, 0);
}

static void input_is_asked_for_when_the_last_is_taken(void **test) {
  (void)test;
  assert_int_equal(es_serial_open(&serial, &both), 0);
  memcpy(loop.read_vector.iov_base, "abc", 3);
  answer(&loop.reading, 3);
  assert_null(loop.reading);
  assert_int_equal(get(), 'a');
  es_serial_move(&serial);
  assert_null(loop.reading);
  assert_int_equal(get(), 'b');
  assert_int_equal(get(), 'c');
  es_serial_move(&serial);
  assert_non_null(loop.reading);
  assert_int_equal(get(), -1);
}

static void each_of_two_descriptors_ends_alone(void **test) {
  (void)test;
  assert_int_equal(es_serial_open(&serial, &both), 0);
  assert_int_equal(loop.places, 2);
  answer(&loop.reading, 0);
  assert_int_equal(loop.places, 1);
  assert_null(loop.reading);
  put('x');
  es_serial_move(&serial);
  assert_null(loop.writing);
  fire();
  answer(&loop.writing, -EPIPE);
  assert_int_equal(loop.places, 0);
  put('y');
  es_serial_move(&serial);
  assert_null(loop.writing);
  assert_int_equal(dropped.value, 1);
  assert_true(es_serial_flushed(&serial));
}

static void a_connection_ends_as_a_whole(void **test) {
  (void)test;
  assert_int_equal(es_serial_open(&serial, &connection), 0);
  assert_int_equal(es_serial_open(&serial, &connection), -EBUSY);
  put('x');
  es_serial_move(&serial);
  assert_null(loop.writing);
  fire();
  answer(&loop.reading, 0);
  assert_int_equal(loop.ended, 0);
  assert_int_equal(es_serial_open(&serial, &connection), -EBUSY);
  answer(&loop.writing, -EPIPE);
  assert_int_equal(loop.ended, 1);
  assert_int_equal(loop.places, 0);
  assert_int_equal(es_serial_open(&serial, &connection), 0);
  put('y');
  es_serial_move(&serial);
  fire();
  answer(&loop.writing, -ECONNRESET);
  assert_int_equal(loop.ended, 1);
  answer(&loop.reading, -ECONNRESET);
  assert_int_equal(loop.ended, 2);
  assert_int_equal(loop.places, 0);
}

static void a_full_table_of_files_is_said(void **test) {
  (void)test;
  loop.refuse = -ENFILE;
  assert_int_equal(es_serial_open(&serial, &both), -ENFILE);
  loop.refuse = 0;
  assert_int_equal(es_serial_open(&serial, &both), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(short_writes_go_on_where_they_ended, start),
      cmocka_unit_test_setup(bytes_leave_together, start),
      cmocka_unit_test_setup(what_would_block_is_tried_again, start),
      cmocka_unit_test_setup(input_that_would_block_does_not_hold_output_back, start),
      cmocka_unit_test_setup(a_connection_with_idle_input_ends, start),
      cmocka_unit_test_setup(input_is_asked_for_when_the_last_is_taken, start),
      cmocka_unit_test_setup(each_of_two_descriptors_ends_alone, start),
      cmocka_unit_test_setup(a_connection_ends_as_a_whole, start),
      cmocka_unit_test_setup(a_full_table_of_files_is_said, start),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
