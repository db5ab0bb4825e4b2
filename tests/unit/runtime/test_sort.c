#include "tests/unit/es_test.h"

#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "runtime/sandbox.h"
#include "runtime/sort.h"

enum { MOST = 3000, WIDE = 140 };

struct wide {
  uint32_t key;
  uint8_t rest[WIDE - sizeof(uint32_t)]; /* all the key's low byte: goes along */
};

static struct wide elements[MOST];
static uint32_t comparisons;

/* Any that is not in order. */
static uint32_t next_random(void) {
  static uint32_t value = 1;
  value = value * 1664525u + 1013904223u;
  return value >> 8;
}

static int by_key(const void *a, const void *b) {
  const struct wide *x = a, *y = b;
  comparisons++;
  return (x->key > y->key) - (x->key < y->key);
}

static void expect_sorted(size_t count, uint32_t keys) {
  uint64_t before = 0, after = 0;
  for (size_t i = 0; i < count; i++) {
    elements[i].key = next_random() % keys;
    memset(elements[i].rest, (uint8_t)elements[i].key, sizeof elements[i].rest);
    before += elements[i].key * (uint64_t)elements[i].key;
  }
  comparisons = 0;
  es_sort(elements, count, sizeof *elements, by_key);
  for (size_t i = 0; i < count; i++) {
    assert_true(i == 0 || elements[i - 1].key <= elements[i].key);
    assert_int_equal(elements[i].rest[0], (uint8_t)elements[i].key);
    assert_int_equal(elements[i].rest[sizeof elements[i].rest - 1], (uint8_t)elements[i].key);
    after += elements[i].key * (uint64_t)elements[i].key;
  }
  assert_int_equal(before, after);
  assert_true(comparisons <= count * 2 * 13);
}

static void everything_is_in_order(void **state) {
  (void)state;
  for (size_t count = 0; count < 70; count++) {
    expect_sorted(count, 1);
    expect_sorted(count, 5);
    expect_sorted(count, 1000000);
  }
  expect_sorted(MOST, 2);
  expect_sorted(MOST, 1000000);
}

/* As many as make the library's own ask for more. */
static void no_system_call_is_made(void **state) {
  static const struct es_sandbox_rule nothing[] = {{.name = "exit"}};
  static const struct es_sandbox_list list = {"sort", nothing, 1};
  (void)state;
  pid_t child = fork();
  if (child == 0) {
    for (size_t i = 0; i < MOST; i++) {
      elements[i].key = (uint32_t)(MOST - i);
    }
    if (es_sandbox_filter(&list, ES_SANDBOX_KILL) == 0) {
      es_sort(elements, MOST, sizeof *elements, by_key);
      syscall(SYS_exit, elements[0].key == 1 ? 0 : 1);
    }
    _exit(2);
  }
  int status = -1;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_int_equal(status, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(everything_is_in_order),
                                     cmocka_unit_test(no_system_call_is_made)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
