#include "tests/unit/es_test.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "runtime/log.h"

static int ends[2];

static const char *logged(void) {
  static char text[16384];
  ssize_t size = read(ends[0], text, sizeof text - 1);
  text[size > 0 ? size : 0] = '\0';
  return text;
}

static int set_up(void **state) {
  (void)state;
  if (pipe2(ends, O_NONBLOCK) != 0) {
    return -1;
  }
  es_log_set_descriptor(ends[1]);
  return 0;
}

static void line_names_level_and_component(void **state) {
  (void)state;
  es_log(ES_LOG_WARNING, "vmbus", "offer refused relid=%u", 7u);
  assert_string_equal(logged(), "warning vmbus: offer refused relid=7\n");
}

static void levels_above_the_set_one_are_dropped(void **state) {
  (void)state;
  es_log(ES_LOG_DEBUG, "ring", "not seen");
  assert_string_equal(logged(), "");
  es_log_set_level(ES_LOG_DEBUG);
  es_log(ES_LOG_DEBUG, "ring", "seen");
  assert_string_equal(logged(), "debug ring: seen\n");
  es_log_set_level(ES_LOG_INFO);
}

static void one_site_writes_ten_lines_a_second(void **state) {
  (void)state;
  for (unsigned i = 0; i < 1000; i++) {
    es_log(ES_LOG_INFO, "storage", "again i=%u", i);
  }
  const char *text = logged();
  unsigned lines = 0;
  for (const char *at = text; (at = strchr(at, '\n')) != NULL; at++) {
    lines++;
  }
  /* The second may turn over once while the loop runs. */
  assert_in_range(lines, ES_LOG_LINES_PER_SECOND, 2 * ES_LOG_LINES_PER_SECOND);
  assert_non_null(strstr(text, "i=0\n"));
  assert_null(strstr(text, "i=999\n"));
}

static void long_line_is_cut_and_ended(void **state) {
  (void)state;
  char big[2000];
  memset(big, 'a', sizeof big - 1);
  big[sizeof big - 1] = '\0';
  es_log(ES_LOG_ERROR, "block", "%s", big);
  const char *text = logged();
  size_t size = strlen(text);
  assert_in_range(size, ES_LOG_LINE_MAX - 4, ES_LOG_LINE_MAX);
  assert_int_equal(text[size - 1], '\n');
}

static void strange_bytes_are_escaped(void **state) {
  (void)state;
  char out[16];
  assert_string_equal(es_log_escape("ok \n\x1b", 5, out, sizeof out), "ok \\x0a\\x1b");
  assert_string_equal(es_log_escape("\\", 1, out, sizeof out), "\\x5c");
  assert_string_equal(es_log_escape("abcdef", 6, out, 4), "abc");
  assert_string_equal(es_log_escape("ab\x7f", 3, out, 6), "ab");
  assert_string_equal(es_log_escape("ab", 2, out, 1), "");
  out[0] = 'x';
  es_log_escape("ab", 2, out, 0);
  assert_int_equal(out[0], 'x');
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(line_names_level_and_component),     cmocka_unit_test(levels_above_the_set_one_are_dropped),
      cmocka_unit_test(one_site_writes_ten_lines_a_second), cmocka_unit_test(long_line_is_cut_and_ended),
      cmocka_unit_test(strange_bytes_are_escaped),
  };
  return cmocka_run_group_tests(tests, set_up, NULL);
}
