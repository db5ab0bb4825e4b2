/* Modules: the list, the order, what becomes of those that fail, and that several load at once. */
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "hand-written/init/modules.h"

/* A kernel that notes the order, refuses some names, and may wait until two are loading. */
struct kernel {
  pthread_mutex_t lock;
  pthread_cond_t changed;
  char order[ES_MODULES_MAX][ES_MODULES_NAME_MAX];
  uint32_t count, loading, most;
  const char *missing, *there;
  bool meet;
};

static int load(void *context, const char *name) {
  struct kernel *kernel = context;
  struct timespec end;
  clock_gettime(CLOCK_REALTIME, &end);
  end.tv_sec += 10;
  pthread_mutex_lock(&kernel->lock);
  kernel->loading++;
  kernel->most = kernel->loading > kernel->most ? kernel->loading : kernel->most;
  pthread_cond_broadcast(&kernel->changed);
  while (kernel->meet && kernel->most < 2 && pthread_cond_timedwait(&kernel->changed, &kernel->lock, &end) == 0) {
  }
  kernel->loading--;
  (void)snprintf(kernel->order[kernel->count++], ES_MODULES_NAME_MAX, "%s", name);
  pthread_mutex_unlock(&kernel->lock);
  if (kernel->there != NULL && strcmp(name, kernel->there) == 0) {
    return -EEXIST;
  }
  return kernel->missing != NULL && strcmp(name, kernel->missing) == 0 ? -EOPNOTSUPP : 0;
}

static struct es_modules modules;
static struct kernel kernel;

static const struct es_module *run(const char *text, uint32_t threads, const char *missing, bool meet) {
  uint32_t line;
  assert_true(es_modules_parse(&modules, text, &line));
  kernel = (struct kernel){
      .lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER, .missing = missing, .meet = meet};
  return es_modules_load(&modules, threads, load, &kernel);
}

static uint32_t place(const char *name) {
  for (uint32_t i = 0; i < kernel.count; i++) {
    if (strcmp(kernel.order[i], name) == 0) {
      return i;
    }
  }
  return UINT32_MAX;
}

static const char list[] = "required core\nrequired ring core\nrequired pci ring core\noptional kvm\noptional amd kvm\n"
                           "optional intel kvm\n";

static void needs_come_first(void **state) {
  (void)state;
  for (uint32_t threads = 1; threads <= 4; threads++) {
    assert_null(run(list, threads, NULL, false));
    assert_int_equal(kernel.count, 6);
    assert_true(place("core") < place("ring") && place("ring") < place("pci"));
    assert_true(place("kvm") < place("amd") && place("kvm") < place("intel"));
  }
}

static void independent_ones_load_at_once(void **state) {
  (void)state;
  assert_null(run("required a\nrequired b\n", 2, NULL, true));
  assert_int_equal(kernel.most, 2);
  assert_null(run("required a\nrequired b\n", 1, NULL, false));
  assert_int_equal(kernel.most, 1);
  assert_null(run("required a\nrequired b a\nrequired c b\n", 4, NULL, false));
  assert_int_equal(kernel.most, 1);
}

static void optional_ones_may_fail(void **state) {
  (void)state;
  assert_null(run(list, 2, "kvm", false));
  assert_int_equal(place("amd"), UINT32_MAX);
  assert_int_equal(modules.modules[3].state, ES_MODULE_FAILED);
  assert_int_equal(modules.modules[3].error, -EOPNOTSUPP);
  assert_int_equal(modules.modules[4].state, ES_MODULE_FAILED);
  assert_int_equal(modules.modules[4].error, -ENODEV);
  assert_int_equal(modules.modules[0].state, ES_MODULE_THERE);
  assert_int_equal(modules.modules[0].error, 0);
}

static void required_ones_may_not(void **state) {
  (void)state;
  const struct es_module *failed = run(list, 3, "ring", false);
  assert_non_null(failed);
  assert_string_equal(failed->name, "ring");
  assert_int_equal(place("pci"), UINT32_MAX);
  assert_int_equal(modules.modules[2].error, -ENODEV);
}

static void one_that_is_there_counts(void **state) {
  uint32_t line;
  (void)state;
  assert_true(es_modules_parse(&modules, "required a\nrequired b a\n", &line));
  kernel = (struct kernel){.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER, .there = "a"};
  assert_null(es_modules_load(&modules, 1, load, &kernel));
  assert_int_equal(kernel.count, 2);
}

static void nothing_to_load(void **state) {
  (void)state;
  assert_null(run("", 3, NULL, false));
  assert_int_equal(kernel.count, 0);
}

static void lists_that_are_none(void **state) {
  static const char *const wrong[] = {"required\n",
                                      "needed a\n",
                                      "required a b\n",
                                      "required a\nrequired a\n",
                                      "required a/../b\n",
                                      "optional a a\n",
                                      "required b a\nrequired a\n"};
  uint32_t line;
  (void)state;
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    assert_false(es_modules_parse(&modules, wrong[i], &line));
  }
  assert_false(es_modules_parse(&modules, "required a\n\noptional\n", &line));
  assert_int_equal(line, 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(needs_come_first),         cmocka_unit_test(independent_ones_load_at_once),
      cmocka_unit_test(optional_ones_may_fail),   cmocka_unit_test(required_ones_may_not),
      cmocka_unit_test(one_that_is_there_counts), cmocka_unit_test(nothing_to_load),
      cmocka_unit_test(lists_that_are_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
