#include "tests/unit/es_test.h"

#include "runtime/result.h"

static _Atomic uint64_t count;
static const struct es_refusal too_long = {
    .spec = "storvsp", .where = "execute-srb", .field = "cdb-length", .rule = "max 16", .offset = 3, .count = &count};
static es_result traced;

static bool first;

static void trace(void *context, const struct es_refused_input *input) {
  *(es_result *)context = input->refusal;
  first = input->first;
}

static es_result refuse(bool yes) {
  return yes ? &too_long : ES_OK;
}

static es_result passes_on(bool yes, int *after) {
  ES_TRY(refuse(yes));
  (*after)++;
  return ES_OK;
}

static void refusal_is_counted_and_traced_once(void **state) {
  (void)state;
  es_trace_refusals(trace, &traced);
  es_refused(&too_long);
  assert_int_equal(count, 1);
  assert_ptr_equal(traced, &too_long);
  assert_true(first);
  traced = ES_OK;
  es_refused(ES_OK);
  assert_int_equal(count, 1);
  assert_null(traced);
  es_refused(&too_long);
  assert_int_equal(count, 2);
  assert_false(first);
  traced = ES_OK;
  es_trace_refusals(NULL, NULL);
  es_refused(&too_long);
  assert_int_equal(count, 3);
  assert_null(traced);
}

static struct es_refused_input told;

static void keep(void *context, const struct es_refused_input *input) {
  (void)context;
  told = *input;
}

/* The third of some elements of four bytes, of which the first stands at 2. */
static bool third(es_result refusal, const uint8_t *bytes, size_t size, struct es_refused_place *out) {
  (void)refusal;
  (void)bytes;
  *out = (struct es_refused_place){.base = 10, .index = 2};
  return size > 2;
}

static void an_element_is_found_by_who_can_and_its_bytes_are_told(void **state) {
  (void)state;
  uint8_t bytes[16];
  for (unsigned i = 0; i < sizeof bytes; i++) {
    bytes[i] = (uint8_t)(0x10 + i);
  }
  es_trace_refusals(keep, NULL);
  es_refused_bytes(&too_long, bytes, sizeof bytes);
  assert_false(told.element);
  assert_int_equal(told.offset, 3);
  assert_int_equal(told.value, 0x1a19181716151413);
  es_refused_elements(third);
  es_refused_bytes(&too_long, bytes, sizeof bytes);
  assert_true(told.element);
  assert_int_equal(told.index, 2);
  assert_int_equal(told.offset, 13);
  assert_int_equal(told.size, 3);
  assert_int_equal(told.value, 0x1f1e1d);
  assert_int_equal(told.known, ES_REFUSED_BYTES);
  /* Nobody knows, and nothing stands there. */
  es_refused_bytes(&too_long, bytes, 2);
  assert_false(told.element);
  assert_int_equal(told.known, ES_REFUSED_UNKNOWN);
  es_refused_number(&too_long, 9);
  assert_false(told.element);
  assert_int_equal(told.offset, 3);
  es_refused_elements(NULL);
  es_trace_refusals(NULL, NULL);
}

static void try_returns_the_refusal_and_nothing_else(void **state) {
  (void)state;
  int after = 0;
  assert_ptr_equal(passes_on(true, &after), &too_long);
  assert_int_equal(after, 0);
  assert_null(passes_on(false, &after));
  assert_int_equal(after, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(refusal_is_counted_and_traced_once),
      cmocka_unit_test(an_element_is_found_by_who_can_and_its_bytes_are_told),
      cmocka_unit_test(try_returns_the_refusal_and_nothing_else),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
