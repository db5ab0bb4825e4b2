#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "hand-written/platform/ioapic.h"

static struct es_ioapic_owner ioapic;

static struct {
  unsigned messages, routes;
  uint64_t address;
  uint32_t data;
  uint32_t routed_input;
  bool routed_masked;
} seen;

static int msi(void *backend, uint64_t address, uint32_t data) {
  assert_ptr_equal(backend, &seen);
  seen.messages++;
  seen.address = address;
  seen.data = data;
  return 0;
}

static int route(void *backend, uint32_t input, uint64_t address, uint32_t data, bool masked) {
  (void)address;
  (void)data;
  assert_ptr_equal(backend, &seen);
  seen.routes++;
  seen.routed_input = input;
  seen.routed_masked = masked;
  return 0;
}

static const struct es_backend_ops backend = {.msi = msi, .route = route};

static int start(void **test) {
  (void)test;
  memset(&seen, 0, sizeof seen);
  es_ioapic_start(&ioapic, &backend, &seen);
  return 0;
}

static void put(uint32_t index, uint32_t value) {
  assert_true(es_ioapic_write(&ioapic.window, &ioapic, 0x00, 4, index) == ES_OK);
  assert_true(es_ioapic_write(&ioapic.window, &ioapic, 0x10, 4, value) == ES_OK);
}

static uint32_t get(uint32_t index) {
  uint64_t value = 0;

  assert_true(es_ioapic_write(&ioapic.window, &ioapic, 0x00, 4, index) == ES_OK);
  assert_true(es_ioapic_read(&ioapic.window, &ioapic, 0x10, 4, &value) == ES_OK);
  return (uint32_t)value;
}

static void says_what_it_is(void **test) {
  (void)test;
  assert_int_equal(get(1), 0x00170020);
  put(0, 0xffffffff);
  assert_int_equal(get(0), 0x0f000000);
  for (uint32_t input = 0; input < 24; input++) {
    assert_int_equal(get(0x10 + 2 * input), 0x10000);
  }
}

static void sends_edges_once(void **test) {
  (void)test;
  put(0x11 + 2 * 4, 0x03000000);
  put(0x10 + 2 * 4, 0x00000041);
  es_ioapic_line(&ioapic, 4, true);
  assert_int_equal(seen.messages, 1);
  assert_int_equal(seen.address, 0xfee03000);
  assert_int_equal(seen.data & 0xff, 0x41);
  assert_int_equal(seen.data & 0x8000, 0);
  es_ioapic_line(&ioapic, 4, true);
  assert_int_equal(seen.messages, 1);
  es_ioapic_line(&ioapic, 4, false);
  es_ioapic_line(&ioapic, 4, true);
  assert_int_equal(seen.messages, 2);
  assert_int_equal(seen.routes, 0);
}

static void forgets_masked_edges(void **test) {
  (void)test;
  put(0x10 + 2 * 4, 0x00010041);
  es_ioapic_line(&ioapic, 4, true);
  put(0x10 + 2 * 4, 0x00000041);
  assert_int_equal(seen.messages, 0);
}

static void carries_the_whole_entry_over(void **test) {
  (void)test;
  put(0x11 + 2 * 9, 0xff820000);
  put(0x10 + 2 * 9, 0x00000800 | 0x100 | 0x55);
  es_ioapic_line(&ioapic, 9, true);
  assert_int_equal(seen.address, 0xfeeff000 | 0x41 << 5 | 4);
  assert_int_equal(seen.data & 0x7ff, 0x155);
}

static void repeats_levels_until_the_device_is_content(void **test) {
  (void)test;
  put(0x10 + 2 * 5, 0x00008060);
  assert_int_equal(seen.routes, 1);
  assert_int_equal(seen.routed_input, 5);
  assert_false(seen.routed_masked);
  es_ioapic_line(&ioapic, 5, true);
  assert_int_equal(seen.messages, 1);
  assert_int_equal(seen.data & 0x8000, 0x8000);
  assert_int_equal(get(0x10 + 2 * 5) & 0x4000, 0x4000);
  es_ioapic_line(&ioapic, 5, false);
  es_ioapic_line(&ioapic, 5, true);
  assert_int_equal(seen.messages, 1);
  es_ioapic_end(&ioapic, 0x61);
  assert_int_equal(seen.messages, 1);
  es_ioapic_end(&ioapic, 0x60);
  assert_int_equal(seen.messages, 2);
  es_ioapic_line(&ioapic, 5, false);
  assert_true(es_ioapic_write(&ioapic.window, &ioapic, 0x40, 4, 0x60) == ES_OK);
  assert_int_equal(seen.messages, 2);
  assert_int_equal(get(0x10 + 2 * 5) & 0x4000, 0);
}

static void sends_a_level_when_unmasked(void **test) {
  (void)test;
  put(0x10 + 2 * 5, 0x00018060);
  es_ioapic_line(&ioapic, 5, true);
  assert_int_equal(seen.messages, 0);
  put(0x10 + 2 * 5, 0x00008060);
  assert_int_equal(seen.messages, 1);
  put(0x10 + 2 * 5, 0x00000060);
  assert_int_equal(get(0x10 + 2 * 5) & 0x4000, 0);
  assert_true(seen.routed_masked);
}

/* A handler that runs in a thread masks its input, ends the interrupt and unmasks later. */
static void hears_of_the_end_of_what_it_masked_since(void **test) {
  (void)test;
  put(0x10 + 2 * 5, 0x00008060);
  es_ioapic_line(&ioapic, 5, true);
  assert_int_equal(seen.messages, 1);
  put(0x10 + 2 * 5, 0x00018060);
  assert_false(seen.routed_masked);
  es_ioapic_end(&ioapic, 0x60);
  assert_true(seen.routed_masked);
  assert_int_equal(seen.messages, 1);
  put(0x10 + 2 * 5, 0x00008060);
  assert_false(seen.routed_masked);
  assert_int_equal(seen.messages, 2);
}

static void read_only_bits_stay(void **test) {
  (void)test;
  put(0x10, 0xffffffff);
  assert_int_equal(get(0x10), 0x1afff);
}

static void restart_masks_everything(void **test) {
  (void)test;
  put(0x10 + 2 * 5, 0x00008060);
  es_ioapic_restart(&ioapic);
  assert_true(seen.routed_masked);
  assert_int_equal(get(0x10 + 2 * 5), 0x10000);
  es_ioapic_line(&ioapic, 5, true);
  assert_int_equal(seen.messages, 0);
}

static void bears_any_access(void **test) {
  (void)test;
  for (uint32_t index = 0; index < 300; index++) {
    for (unsigned width = 0; width <= 8; width++) {
      uint64_t value;
      es_refused(es_ioapic_write(&ioapic.window, &ioapic, 0x00, 4, index));
      es_refused(es_ioapic_write(&ioapic.window, &ioapic, 0x10, width, UINT64_MAX));
      es_refused(es_ioapic_read(&ioapic.window, &ioapic, 0x10, width, &value));
      es_refused(es_ioapic_write(&ioapic.window, &ioapic, (uint64_t)index * 16, width, index));
      es_refused(es_ioapic_read(&ioapic.window, &ioapic, (uint64_t)index * 16, width, &value));
    }
  }
  es_ioapic_line(&ioapic, 24, true);
  es_ioapic_line(&ioapic, UINT32_MAX, true);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(says_what_it_is, start),
      cmocka_unit_test_setup(sends_edges_once, start),
      cmocka_unit_test_setup(forgets_masked_edges, start),
      cmocka_unit_test_setup(carries_the_whole_entry_over, start),
      cmocka_unit_test_setup(repeats_levels_until_the_device_is_content, start),
      cmocka_unit_test_setup(sends_a_level_when_unmasked, start),
      cmocka_unit_test_setup(hears_of_the_end_of_what_it_masked_since, start),
      cmocka_unit_test_setup(read_only_bits_stay, start),
      cmocka_unit_test_setup(restart_masks_everything, start),
      cmocka_unit_test_setup(bears_any_access, start),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
