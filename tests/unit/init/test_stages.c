/* Stages of a boot: what is kept, the file, and the time before the clock. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/init/stages.h"
#include "hand-written/init/system.h"

#define SECOND INT64_C(1000000000)

static struct es_stages stages;

static int empty(void **state) {
  (void)state;
  memset(&stages, 0, sizeof stages);
  return 0;
}

static void the_file_says_what_was_reached(void **state) {
  char path[64], text[ES_STAGES_FILE_MAX];
  (void)state;
  (void)snprintf(path, sizeof path, "/tmp/entresol-stages.%d", (int)getpid());
  es_stages_reach(&stages, "machine", -5 * SECOND);
  es_stages_reach(&stages, "a b\nc", 7);
  es_stages_module(&stages, "kvm", 8, 9);
  es_stages_memory(&stages, "given", 10);
  (void)snprintf(stages.shim, sizeof stages.shim, "one line\nanother\n");
  assert_int_equal(es_stages_write(&stages, path), 0);
  assert_true(es_system_read("", path, text, sizeof text) > 0);
  assert_string_equal(
      text, "stage machine -5000000000\nstage a-b-c 7\nmodule kvm 8 9\nmemory given 10\nshim one line\nshim another\n");
  /* Again: the whole file anew. */
  stages.stage_count = 1;
  stages.memory_count = 0;
  stages.shim[0] = '\0';
  assert_int_equal(es_stages_write(&stages, path), 0);
  assert_true(es_system_read("", path, text, sizeof text) > 0);
  assert_string_equal(text, "stage machine -5000000000\nmodule kvm 8 9\n");
  unlink(path);
  assert_true(es_stages_write(&stages, "/nowhere/at/all") < 0);
}

static void refused_lines_are_cleaned_counted_and_bounded(void **state) {
  char path[64], text[ES_STAGES_FILE_MAX], line[400];
  (void)state;
  es_stages_refuse(&stages, 3, "host \x1b[2J\nshim x\xff", "no such word");
  assert_string_equal(stages.refused, "plan, line 3: host ?[2J?shim x?: no such word\n");
  memset(line, 'y', sizeof line - 1);
  line[sizeof line - 1] = '\0';
  for (uint32_t i = 0; i < 200; i++) {
    es_stages_refuse(&stages, UINT32_MAX, line, line);
  }
  assert_int_equal(stages.refused_count, 201);
  assert_true(strlen(stages.refused) < sizeof stages.refused && strlen(stages.refused) > sizeof stages.refused / 2);
  (void)snprintf(path, sizeof path, "/tmp/entresol-stages.%d", (int)getpid());
  assert_int_equal(es_stages_write(&stages, path), 0);
  assert_true(es_system_read("", path, text, sizeof text) > 0);
  unlink(path);
  static const char begin[] = "refused lines of the host's plan: 201\nrefused plan, line 3: ";
  assert_memory_equal(text, begin, sizeof begin - 1);
}

static void a_full_one_fits_into_the_file(void **state) {
  char path[64], name[2 * ES_STAGES_NAME_MAX], text[ES_STAGES_FILE_MAX];
  (void)state;
  memset(name, 'x', sizeof name - 1);
  name[sizeof name - 1] = '\0';
  for (unsigned i = 0; i < 2 * ES_STAGES_MODULES_MAX; i++) {
    es_stages_reach(&stages, name, INT64_MIN);
    es_stages_module(&stages, name, INT64_MIN, INT64_MAX);
    es_stages_memory(&stages, name, UINT64_MAX);
  }
  memset(stages.shim, '\n', sizeof stages.shim - 1);
  assert_int_equal(stages.stage_count, ES_STAGES_MAX);
  assert_int_equal(stages.module_count, ES_STAGES_MODULES_MAX);
  (void)snprintf(path, sizeof path, "/tmp/entresol-stages.%d", (int)getpid());
  assert_int_equal(es_stages_write(&stages, path), 0);
  assert_true(es_system_read("", path, text, sizeof text) > 0);
  unlink(path);
}

static void the_time_before_the_clock(void **state) {
  /* 1 GHz; the counter was at 3 s when the clock was at 1 s. */
  const struct es_stages_counter first = {.counter = 3000000000u, .at = SECOND};
  const struct es_stages_counter second = {.counter = 4000000000u, .at = 2 * SECOND};
  int64_t at = 1;
  (void)state;
  assert_true(es_stages_when(first, second, 0, &at));
  assert_true(at > -2 * SECOND - 1000 && at < -2 * SECOND + 1000);
  assert_true(es_stages_when(first, second, 2500000000u, &at));
  assert_true(at > SECOND / 2 - 1000 && at < SECOND / 2 + 1000);
  /* Too near, backwards, later than the first look, far too old. */
  assert_false(es_stages_when(first, first, 0, &at));
  assert_false(es_stages_when(second, first, 0, &at));
  assert_false(es_stages_when(first, second, 3000000001u, &at));
  const struct es_stages_counter old[] = {{.counter = UINT64_C(1) << 60, .at = SECOND},
                                          {.counter = (UINT64_C(1) << 60) + 1000000000u, .at = 2 * SECOND}};
  assert_false(es_stages_when(old[0], old[1], 0, &at));
}

static void now_goes_on(void **state) {
  (void)state;
  const struct es_stages_counter first = es_stages_counter_now();
  assert_true(first.at > 0 && first.counter > 0);
  assert_true(es_stages_now() >= first.at);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(the_file_says_what_was_reached, empty),
      cmocka_unit_test_setup(refused_lines_are_cleaned_counted_and_bounded, empty),
      cmocka_unit_test_setup(a_full_one_fits_into_the_file, empty),
      cmocka_unit_test(the_time_before_the_clock),
      cmocka_unit_test(now_goes_on),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
