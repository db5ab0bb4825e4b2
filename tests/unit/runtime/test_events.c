#include "tests/unit/es_test.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

#include "runtime/events.h"
#include "runtime/log.h"

#define THREADS 4u
#define EACH 200000u

static _Atomic uint64_t counts[THREADS + 1];
static const struct es_refusal refusals[THREADS + 1] = {
    {.spec = "a", .where = "b", .field = "c", .rule = "d", .offset = 2, .count = &counts[0]},
    {.spec = "a", .where = "0", .count = &counts[1]},
    {.spec = "a", .where = "1", .count = &counts[2]},
    {.spec = "a", .where = "2", .count = &counts[3]},
    {.spec = "a", .where = "3", .count = &counts[4]},
};

static struct es_event last(void) {
  struct es_event event;
  assert_true(es_events_count() > 0);
  assert_true(es_events_get(es_events_count() - 1, &event));
  return event;
}

static void what_is_known_is_kept(void **state) {
  const uint8_t bytes[] = {0, 1, 0x22, 0x33, 4, 5, 6, 7, 8, 0x99, 10};
  (void)state;
  uint64_t before = es_events_count();
  es_refused(ES_OK);
  es_refused_bytes(ES_OK, bytes, sizeof bytes);
  assert_int_equal(es_events_count(), before);
  struct es_event_sender nobody = es_events_from((struct es_event_sender){ES_EVENT_SOURCE_CHANNEL, 7});
  assert_int_equal(nobody.source, ES_EVENT_SOURCE_NONE);
  es_refused_bytes(&refusals[0], bytes, sizeof bytes);
  struct es_event event = last();
  assert_int_equal(event.number, before);
  assert_ptr_equal(event.input.refusal, &refusals[0]);
  assert_int_equal(event.source, ES_EVENT_SOURCE_CHANNEL);
  assert_int_equal(event.source_number, 7);
  assert_int_equal(event.input.known, ES_REFUSED_BYTES);
  assert_int_equal(event.input.size, 8);
  assert_true(event.input.value == 0x9908070605043322u);
  assert_true(event.nanoseconds != 0);
  es_events_from(nobody);
  es_refused_bytes(&refusals[0], bytes, 3);
  assert_int_equal(last().input.size, 1);
  assert_int_equal(last().input.value, 0x22);
  assert_int_equal(last().source, ES_EVENT_SOURCE_NONE);
  es_refused_bytes(&refusals[0], bytes, 2);
  assert_int_equal(last().input.known, ES_REFUSED_UNKNOWN);
  es_refused_number(&refusals[0], UINT64_MAX);
  assert_int_equal(last().input.known, ES_REFUSED_NUMBER);
  assert_true(last().input.value == UINT64_MAX);
  es_refused_access(&refusals[0], 0x10, 4);
  assert_int_equal(last().input.known, ES_REFUSED_ACCESS);
  assert_int_equal(last().input.size, 4);
  assert_int_equal(counts[0], 5);
}

static void the_oldest_go(void **state) {
  struct es_event event;
  (void)state;
  for (unsigned i = 0; i < 3 * ES_EVENTS_KEPT; i++) {
    es_refused_number(&refusals[0], i);
  }
  uint64_t count = es_events_count(), first = es_events_first();
  assert_int_equal(count - first, ES_EVENTS_KEPT);
  assert_false(es_events_get(first - 1, &event));
  assert_false(es_events_get(count, &event));
  for (uint64_t i = first; i < count; i++) {
    assert_true(es_events_get(i, &event));
    assert_int_equal(event.input.value, 2 * ES_EVENTS_KEPT + (i - first));
  }
}

/* Everything that one event says was said by one thread. */
static void *raise(void *context) {
  unsigned thread = *(unsigned *)context;
  es_events_from((struct es_event_sender){ES_EVENT_SOURCE_VP, thread});
  for (unsigned i = 0; i < EACH; i++) {
    es_refused_number(&refusals[thread + 1], (uint64_t)thread << 32 | i);
  }
  return NULL;
}

static unsigned look(void) {
  unsigned seen = 0;
  for (uint64_t i = es_events_first(), count = es_events_count(); i < count; i++) {
    struct es_event event;
    if (es_events_get(i, &event) && event.source == ES_EVENT_SOURCE_VP) {
      assert_ptr_equal(event.input.refusal, &refusals[event.source_number + 1]);
      assert_int_equal(event.input.value >> 32, event.source_number);
      seen++;
    }
  }
  return seen;
}

static void many_threads_record_and_one_reads(void **state) {
  pthread_t threads[THREADS];
  unsigned names[THREADS];
  struct timespec begin, end;
  (void)state;
  uint64_t before = es_events_count();
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (unsigned i = 0; i < THREADS; i++) {
    names[i] = i;
    assert_int_equal(pthread_create(&threads[i], NULL, raise, &names[i]), 0);
  }
  unsigned seen = 0;
  while (es_events_count() - before < (uint64_t)THREADS * EACH) {
    seen += look();
  }
  for (unsigned i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    assert_int_equal(counts[i + 1], EACH);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  seen += look();
  assert_true(seen > 0);
  assert_int_equal(es_events_count() - before, THREADS * EACH);
  double nanoseconds = (double)(end.tv_sec - begin.tv_sec) * 1e9 + (double)(end.tv_nsec - begin.tv_nsec);
  printf("%u refusals by %u threads: %.0f ns each, %llu lost\n", THREADS * EACH, THREADS,
         nanoseconds / (THREADS * EACH), (unsigned long long)es_events_lost());
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_known_is_kept),
      cmocka_unit_test(the_oldest_go),
      cmocka_unit_test(many_threads_record_and_one_reads),
  };
  es_log_set_level(ES_LOG_ERROR);
  es_events_start();
  return cmocka_run_group_tests(tests, NULL, NULL);
}
