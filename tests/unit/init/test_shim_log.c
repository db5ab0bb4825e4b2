/* The shim's log as Linux shows it: header, ring, what is none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "hand-written/init/shim_log.h"
#include "hand-written/init/system.h"

enum { ROOM = ES_SHIM_LOG_ROOM_MIN, HEAD = ES_SHIM_LOG_MAGIC_OFFSET, SIZE = ES_SHIM_LOG_SIZE_MIN - HEAD + ROOM };

/* As the shim leaves it after it has written these bytes, one after the other. */
static void make(uint8_t bytes[SIZE], const char *text, size_t size) {
  uint8_t whole[ES_SHIM_LOG_SIZE_MIN];
  const struct es_shim_log log = {.written = size, .room = ROOM, .entered = 1000, .left = 2000};
  assert_int_equal(es_shim_encode_log(&log, whole, sizeof whole), sizeof whole);
  memcpy(bytes, whole + HEAD, sizeof whole - HEAD);
  memset(bytes + sizeof whole - HEAD, 0, ROOM);
  for (size_t i = 0; i < size; i++) {
    bytes[sizeof whole - HEAD + i % ROOM] = (uint8_t)text[i];
  }
}

static uint8_t bytes[SIZE];
static char text[4 * ROOM];

static void lines_come_back(void **state) {
  struct es_shim_log log;
  (void)state;
  make(bytes, "first\nsecond\x01\n", 14);
  assert_true(es_shim_log_parse(bytes, sizeof bytes, &log, text, sizeof text));
  assert_string_equal(text, "first\nsecond?\n");
  assert_int_equal(log.entered, 1000);
  assert_int_equal(log.left, 2000);
  assert_true(es_shim_log_parse(bytes, sizeof bytes, &log, text, 12));
  assert_string_equal(text, "second?\n");
  make(bytes, "", 0);
  assert_true(es_shim_log_parse(bytes, sizeof bytes, &log, text, sizeof text));
  assert_string_equal(text, "");
}

static void a_ring_that_went_round(void **state) {
  static char written[3 * ROOM];
  struct es_shim_log log;
  size_t size = 0;
  (void)state;
  for (unsigned i = 0; size + 16 < sizeof written; i++) {
    size += (size_t)snprintf(written + size, sizeof written - size, "line %u\n", i);
  }
  make(bytes, written, size);
  assert_true(es_shim_log_parse(bytes, sizeof bytes, &log, text, sizeof text));
  assert_true(strlen(text) > ROOM - 16 && strlen(text) <= ROOM);
  assert_memory_equal(text, "line ", 5);
  assert_string_equal(text, written + size - strlen(text));
}

static void what_is_none(void **state) {
  struct es_shim_log log;
  (void)state;
  make(bytes, "x\n", 2);
  for (size_t size = 0; size < sizeof bytes; size++) {
    assert_false(es_shim_log_parse(bytes, size, &log, text, sizeof text));
  }
  assert_false(es_shim_log_parse(bytes, sizeof bytes, &log, text, 0));
  bytes[0] ^= 1;
  assert_false(es_shim_log_parse(bytes, sizeof bytes, &log, text, sizeof text));
}

static void it_is_found_among_others(void **state) {
  char root[64] = "/tmp/entresol-init.XXXXXX", command[128], type[32];
  struct es_shim_log log;
  (void)state;
  assert_non_null(mkdtemp(root));
  assert_false(es_shim_log_find(root, &log, text, sizeof text));
  make(bytes, "said\n", 5);
  (void)snprintf(type, sizeof type, "0x%x\n", ES_SHIM_LOG_TYPE);
  assert_int_equal(es_system_write_new(root, "/sys/kernel/boot_params/setup_data/0/type", "0x9\n", 4), 0);
  assert_int_equal(
      es_system_write_new(root, "/sys/kernel/boot_params/setup_data/0/data", (const char *)bytes, sizeof bytes), 0);
  assert_false(es_shim_log_find(root, &log, text, sizeof text));
  assert_int_equal(es_system_write_new(root, "/sys/kernel/boot_params/setup_data/1/type", type, strlen(type)), 0);
  assert_int_equal(
      es_system_write_new(root, "/sys/kernel/boot_params/setup_data/1/data", (const char *)bytes, sizeof bytes), 0);
  assert_true(es_shim_log_find(root, &log, text, sizeof text));
  assert_string_equal(text, "said\n");
  (void)snprintf(command, sizeof command, "rm -rf -- %s", root);
  assert_int_equal(system(command), 0); // NOLINT(cert-env33-c): a path of this test's own
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines_come_back),
      cmocka_unit_test(a_ring_that_went_round),
      cmocka_unit_test(what_is_none),
      cmocka_unit_test(it_is_found_among_others),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
