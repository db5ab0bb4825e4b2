#include "tests/unit/es_test.h"

#include <stdio.h>
#include <string.h>

#include "runtime/counters.h"
#include "runtime/spec.h"

static struct es_counter ring_counters[] = {{.name = "full"}, {.name = "bad-index"}};
static struct es_counter_set ring = {.name = "ring", .counters = ring_counters, .count = 2};
static struct es_counter spec_counters[] = {{.name = "storvsp.controller.ready.execute-srb"}};
static struct es_counter_set spec_set = {.name = "", .counters = spec_counters, .count = 1};

static bool append(void *context, const struct es_counter_set *set, const struct es_counter *counter) {
  char *text = context;
  (void)snprintf(text + strlen(text), 200 - strlen(text), "%s/%s=%d ", set->name, counter->name,
                 (int)es_counter_value(counter));
  return strcmp(counter->name, "full") != 0;
}

static void walk_shows_registered_sets_in_order(void **state) {
  (void)state;
  const struct es_spec spec = {.name = "storvsp", .counters = &spec_set};
  const struct es_spec *const specs[] = {&spec, &spec};
  es_specs_register(specs, 2);
  es_counters_register(&ring);
  es_counters_register(&ring);
  es_count(&spec_counters[0]);
  es_count_add(&ring_counters[0], 41);
  es_count_own(&ring_counters[0]);
  char text[200] = "";
  es_counters_walk(append, text);
  assert_string_equal(text, "/storvsp.controller.ready.execute-srb=1 ring/full=42 ");
}

static void find_takes_full_names(void **state) {
  (void)state;
  assert_ptr_equal(es_counters_find("ring.bad-index"), &ring_counters[1]);
  assert_ptr_equal(es_counters_find("storvsp.controller.ready.execute-srb"), &spec_counters[0]);
  assert_null(es_counters_find("bad-index"));
  assert_null(es_counters_find("ring"));
  assert_null(es_counters_find("ringbad-index"));
}

static void unregistered_sets_are_gone(void **state) {
  (void)state;
  es_counters_unregister(&ring);
  es_counters_unregister(&ring);
  assert_null(es_counters_find("ring.full"));
  assert_non_null(es_counters_find("storvsp.controller.ready.execute-srb"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(walk_shows_registered_sets_in_order),
      cmocka_unit_test(find_takes_full_names),
      cmocka_unit_test(unregistered_sets_are_gone),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
