/* When a manager is started again, and what the machine ends with. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hand-written/init/supervise.h"

#define SECOND INT64_C(1000000000)

/* As waitpid() gives them. */
static int exited(int value) {
  return value << 8;
}
static int killed(int number) {
  return number;
}

static struct es_supervisor open(enum es_plan_restart restart, uint32_t count, uint32_t seconds) {
  struct es_supervisor supervisor;
  const struct es_plan plan = {.restart = restart, .limit_count = count, .limit_seconds = seconds};
  es_supervisor_open(&supervisor, &plan);
  return supervisor;
}

static void what_is_a_failure(void **state) {
  (void)state;
  assert_false(es_supervise_failed(exited(0)));
  assert_true(es_supervise_failed(exited(1)));
  assert_false(es_supervise_failed(exited(2)));
  assert_false(es_supervise_failed(exited(3)));
  assert_true(es_supervise_failed(exited(127)));
  assert_true(es_supervise_failed(killed(SIGSEGV)));
}

static void what_the_machine_ends_with(void **state) {
  (void)state;
  assert_int_equal(es_supervise_value(exited(0)), 0);
  assert_int_equal(es_supervise_value(exited(3)), 3);
  assert_int_equal(es_supervise_value(killed(SIGKILL)), ES_SUPERVISE_SIGNALLED + SIGKILL);
}

static void never_is_never(void **state) {
  struct es_supervisor supervisor = open(ES_PLAN_NEVER, 3, 60);
  (void)state;
  assert_false(es_supervisor_again(&supervisor, killed(SIGSEGV), SECOND));
  supervisor = open(ES_PLAN_ON_FAILURE, 0, 60);
  assert_false(es_supervisor_again(&supervisor, killed(SIGSEGV), SECOND));
}

static void failures_only(void **state) {
  struct es_supervisor supervisor = open(ES_PLAN_ON_FAILURE, 3, 60);
  (void)state;
  assert_false(es_supervisor_again(&supervisor, exited(0), SECOND));
  assert_false(es_supervisor_again(&supervisor, exited(3), SECOND));
  assert_true(es_supervisor_again(&supervisor, exited(1), SECOND));
  assert_int_equal(supervisor.restart_count, 1);
}

static void within_the_limit(void **state) {
  struct es_supervisor supervisor = open(ES_PLAN_ON_FAILURE, 3, 60);
  (void)state;
  assert_true(es_supervisor_again(&supervisor, exited(1), 1 * SECOND));
  assert_true(es_supervisor_again(&supervisor, exited(1), 2 * SECOND));
  assert_true(es_supervisor_again(&supervisor, exited(1), 30 * SECOND));
  assert_false(es_supervisor_again(&supervisor, exited(1), 60 * SECOND));
  /* The first is out of the window, the other two are in it. */
  assert_true(es_supervisor_again(&supervisor, exited(1), 61 * SECOND));
  assert_false(es_supervisor_again(&supervisor, exited(1), 61 * SECOND));
  for (int64_t i = 0; i < 200; i++) {
    assert_true(es_supervisor_again(&supervisor, exited(1), (200 + 61 * i) * SECOND));
  }
}

static void limits_are_bounded(void **state) {
  struct es_supervisor supervisor = open(ES_PLAN_ON_FAILURE, 60000, 65535);
  (void)state;
  for (uint32_t i = 0; i < ES_SUPERVISE_STARTS_MAX; i++) {
    assert_true(es_supervisor_again(&supervisor, exited(1), SECOND));
  }
  assert_false(es_supervisor_again(&supervisor, exited(1), SECOND));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_a_failure), cmocka_unit_test(what_the_machine_ends_with),
      cmocka_unit_test(never_is_never),    cmocka_unit_test(failures_only),
      cmocka_unit_test(within_the_limit),  cmocka_unit_test(limits_are_bounded),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
