#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "hand-written/platform/uart.h"

static struct es_uart_16550_owner uart;
static struct es_counter sent = {.name = "sent"}, received = {.name = "received"}, dropped = {.name = "dropped"};

static struct {
  bool line;
  unsigned rises, output, drained;
} seen;

static void line(void *context, bool active) {
  (void)context;
  seen.rises += active && !seen.line;
  seen.line = active;
}

static void output(void *context) {
  (void)context;
  seen.output++;
}

static void drained(void *context) {
  (void)context;
  seen.drained++;
}

static int start(void **test) {
  const struct es_uart_listener listener = {.line = line, .output = output, .drained = drained};

  (void)test;
  memset(&seen, 0, sizeof seen);
  memset(&uart, 0, sizeof uart);
  uart.sent = &sent;
  uart.received = &received;
  uart.dropped = &dropped;
  dropped.value = 0;
  es_uart_start(&uart, &listener);
  es_uart_connect(&uart, true);
  return 0;
}

static uint8_t get(uint64_t offset) {
  uint64_t value = 0;

  assert_true(es_uart_16550_read(&uart.registers, &uart, offset, 1, &value) == ES_OK);
  return (uint8_t)value;
}

static void put(uint64_t offset, uint8_t value) {
  assert_true(es_uart_16550_write(&uart.registers, &uart, offset, 1, value) == ES_OK);
}

/* As Linux tells a 16550A from its ancestors. */
static void is_found_as_a_16550a(void **test) {
  (void)test;
  put(1, 0);
  assert_int_equal(get(1), 0);
  put(1, 0x0f);
  assert_int_equal(get(1) & 0x0f, 0x0f);
  put(1, 0xff);
  assert_int_equal(get(1), 0x0f);
  put(1, 0);
  put(4, 0x1a);
  assert_int_equal(get(6) & 0xf0, 0x90);
  put(4, 0);
  assert_int_equal(get(6) & 0xf0, 0xb0);
  assert_int_equal(get(2) >> 6, 0);
  put(2, 1);
  assert_int_equal(get(2) >> 6, 3);
  put(7, 0xa5);
  assert_int_equal(get(7), 0xa5);
  put(3, 0x83);
  put(0, 0x12);
  put(1, 0x34);
  assert_int_equal(get(0), 0x12);
  assert_int_equal(get(1), 0x34);
  put(3, 0x03);
  assert_int_equal(get(1), 0);
  assert_int_equal(get(5), 0x60);
}

static void interrupts_when_the_transmitter_is_empty(void **test) {
  (void)test;
  put(4, 0x08);
  put(1, 0x02);
  assert_true(seen.line);
  assert_int_equal(get(2) & 0x0f, 0x02);
  assert_false(seen.line);
  assert_int_equal(get(2) & 0x0f, 0x01);
  put(0, 'x');
  assert_true(seen.line);
  assert_int_equal(seen.rises, 2);
  put(1, 0x00);
  assert_false(seen.line);
  put(4, 0x00);
  put(1, 0x02);
  assert_false(seen.line);
}

/* What Linux does in its interrupt handler: 16 bytes whenever the transmitter is empty. */
static void holds_the_guest_back_without_losing_bytes(void **test) {
  uint8_t bytes[ES_UART_OUTPUT];
  unsigned written = 0, rises;

  (void)test;
  put(4, 0x08);
  put(1, 0x02);
  for (unsigned i = 0; i < 5; i++) {
    put(0, (uint8_t)(written++ * 7));
  }
  while (get(5) & 0x20) {
    for (unsigned i = 0; i < 16; i++) {
      put(0, (uint8_t)(written++ * 7));
    }
    (void)get(2);
  }
  assert_true(written <= ES_UART_OUTPUT && written > ES_UART_OUTPUT - 16);
  assert_int_equal(dropped.value, 0);
  assert_int_equal(seen.output, 1);
  assert_false(seen.line);
  rises = seen.rises;
  assert_int_equal(es_uart_take_output(&uart, bytes, 15), 15);
  assert_int_equal(es_uart_take_output(&uart, bytes + 15, 100), 100);
  assert_int_equal(seen.rises, rises + 1);
  assert_int_equal(get(5) & 0x60, 0x60);
  size_t rest = es_uart_take_output(&uart, bytes + 115, sizeof bytes);
  assert_int_equal(rest + 115, written);
  for (unsigned i = 0; i < written; i++) {
    assert_int_equal(bytes[i], (uint8_t)(i * 7));
  }
}

static void drops_what_a_rude_guest_writes_over(void **test) {
  (void)test;
  for (unsigned i = 0; i < ES_UART_OUTPUT + 10; i++) {
    put(0, 'x');
  }
  assert_int_equal(dropped.value, 10);
  assert_int_equal(es_uart_output_waiting(&uart), ES_UART_OUTPUT);
  es_uart_connect(&uart, false);
  assert_int_equal(es_uart_output_waiting(&uart), 0);
  assert_int_equal(get(5) & 0x60, 0x60);
  put(0, 'x');
  assert_int_equal(es_uart_output_waiting(&uart), 0);
}

static void gives_input_with_its_interrupts(void **test) {
  uint8_t bytes[ES_UART_INPUT];

  (void)test;
  for (unsigned i = 0; i < sizeof bytes; i++) {
    bytes[i] = (uint8_t)i;
  }
  put(4, 0x08);
  put(1, 0x01);
  put(2, 0x81);
  es_uart_give_input(&uart, bytes, 3);
  assert_true(seen.line);
  assert_int_equal(get(2) & 0x0f, 0x0c);
  assert_int_equal(get(5) & 1, 1);
  es_uart_give_input(&uart, bytes + 3, 10);
  assert_int_equal(get(2) & 0x0f, 0x04);
  for (unsigned i = 0; i < 13; i++) {
    assert_int_equal(get(0), i);
  }
  assert_int_equal(seen.drained, 1);
  assert_false(seen.line);
  assert_int_equal(get(5) & 1, 0);
  assert_int_equal(get(0), 0);
  assert_int_equal(es_uart_input_room(&uart), sizeof bytes);
  es_uart_give_input(&uart, bytes, sizeof bytes);
  assert_int_equal(es_uart_input_room(&uart), 0);
  put(2, 0x03);
  assert_int_equal(es_uart_input_room(&uart), 16);
  assert_int_equal(get(0), 16);
}

static void sends_to_itself_in_loop_back(void **test) {
  (void)test;
  put(4, 0x10);
  put(0, 'a');
  assert_int_equal(es_uart_output_waiting(&uart), 0);
  assert_int_equal(get(5) & 1, 1);
  assert_int_equal(get(0), 'a');
  for (unsigned i = 0; i < ES_UART_INPUT + 5; i++) {
    put(0, 'b');
  }
  assert_int_equal(dropped.value, 5);
}

/* Room was there when the input was asked for; the guest has sent to itself since. */
static void input_without_room_counts_as_dropped(void **test) {
  static const uint8_t bytes[ES_UART_INPUT];
  (void)test;
  uint64_t before = received.value;
  put(4, 0x10);
  for (unsigned i = 0; i < 6; i++) {
    put(0, 'b');
  }
  es_uart_give_input(&uart, bytes, sizeof bytes);
  assert_int_equal(received.value - before, sizeof bytes - 6);
  assert_int_equal(dropped.value, 6);
}

static void bears_any_access(void **test) {
  uint64_t value;
  uint32_t seed = 1;

  (void)test;
  for (unsigned i = 0; i < 200000; i++) {
    seed = seed * 1664525 + 1013904223;
    es_refused(es_uart_16550_write(&uart.registers, &uart, seed >> 8 & 15, seed >> 12 & 7, seed >> 16));
    es_refused(es_uart_16550_read(&uart.registers, &uart, seed >> 9 & 15, seed >> 13 & 7, &value));
    if ((seed >> 20 & 15) == 0) {
      uint8_t bytes[64] = {0};
      (void)es_uart_take_output(&uart, bytes, sizeof bytes);
      es_uart_give_input(&uart, bytes, es_uart_input_room(&uart) < 64 ? es_uart_input_room(&uart) : 64);
    }
    assert_true(es_uart_output_waiting(&uart) <= ES_UART_OUTPUT);
    assert_true(es_uart_input_room(&uart) <= ES_UART_INPUT);
  }
}

static void restart_keeps_bytes_on_their_way(void **test) {
  uint8_t bytes[4];

  (void)test;
  put(1, 0x0f);
  put(0, 'x');
  es_uart_give_input(&uart, (const uint8_t *)"y", 1);
  es_uart_restart(&uart);
  assert_int_equal(get(1), 0);
  assert_int_equal(es_uart_take_output(&uart, bytes, sizeof bytes), 1);
  assert_int_equal(get(0), 'y');
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(is_found_as_a_16550a, start),
      cmocka_unit_test_setup(interrupts_when_the_transmitter_is_empty, start),
      cmocka_unit_test_setup(holds_the_guest_back_without_losing_bytes, start),
      cmocka_unit_test_setup(drops_what_a_rude_guest_writes_over, start),
      cmocka_unit_test_setup(gives_input_with_its_interrupts, start),
      cmocka_unit_test_setup(sends_to_itself_in_loop_back, start),
      cmocka_unit_test_setup(input_without_room_counts_as_dropped, start),
      cmocka_unit_test_setup(bears_any_access, start),
      cmocka_unit_test_setup(restart_keeps_bytes_on_their_way, start),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
