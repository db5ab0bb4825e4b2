/* A partition is shown while its VPs run: under ThreadSanitizer this says that nobody is raced with. */
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "fixture.h"
#include "runtime/inspect.h"
#include "tests/unit/shown.h"

#define LOOKS 200u
#define SINT 2u
#define VECTOR 0x40u

static void look(struct es_partition *partition, const char *path) {
  struct es_inspect inspect;
  const struct es_inspect_options options = {.put = shown_put, .path = path};
  shown_clear();
  es_inspect_start(&inspect, &options);
  es_partition_inspect(partition, &inspect);
  assert_int_equal(es_inspect_finish(&inspect), ES_INSPECT_SHOWN);
}

static void registers_queues_and_pages_are_shown(void **state) {
  struct fixture *fixture = *state;
  const uint8_t payload[] = {1, 2, 3};
  fixture_open_synic(fixture, 0, SINT, VECTOR);
  look(fixture->partition, "partition/vps/0/msrs/sint/2");
  assert_non_null(strstr(shown, "vector: 64\n"));
  assert_non_null(strstr(shown, "masked: 0\n"));
  look(fixture->partition, "partition/vps/0/message-page");
  assert_string_equal(shown, "0x10000\n");
  look(fixture->partition, "partition/vps/1/message-page");
  assert_string_equal(shown, "none\n");
  /* the second and third wait for the slot */
  for (uint32_t i = 0; i < 3; i++) {
    assert_true(es_synic_post_message(fixture->partition, 0, SINT, 1, payload, sizeof payload));
  }
  look(fixture->partition, "partition/vps/0/messages");
  assert_string_equal(shown, "0:\n  sint: 2\n  type: 0x1\n  size: 3\n1:\n  sint: 2\n  type: 0x1\n  size: 3\n");
  look(fixture->partition, "partition/crash");
  assert_string_equal(shown, "none\n");
}

static struct {
  struct fixture *fixture;
  _Atomic bool stop;
} running;

static void *run_vp(void *context) {
  uint32_t vp = *(uint32_t *)context;
  struct es_partition *partition = running.fixture->partition;
  for (uint64_t i = 0; !atomic_load(&running.stop); i++) {
    uint64_t value;
    (void)es_partition_msr_write(partition, vp, ES_HYPERV_MSR_SINT + SINT, 0x10000 | (VECTOR + i % 16));
    (void)es_partition_msr_write(partition, vp, ES_HYPERV_MSR_SIMP, FIXTURE_MESSAGES_GPA + vp * 0x2000u + i % 2);
    (void)es_partition_msr_write(partition, vp, ES_HYPERV_MSR_STIMER_COUNT, i);
    (void)es_partition_msr_write(partition, vp, ES_HYPERV_MSR_GUEST_OS_ID, i);
    (void)es_partition_msr_write(partition, vp, ES_HYPERV_MSR_CRASH_PARAMETER, i);
    (void)es_partition_msr_read(partition, vp, ES_HYPERV_MSR_SCONTROL, &value);
  }
  return NULL;
}

static void it_is_shown_while_it_runs(void **state) {
  pthread_t threads[FIXTURE_PROCESSORS];
  uint32_t numbers[FIXTURE_PROCESSORS];
  running.fixture = *state;
  atomic_store(&running.stop, false);
  for (uint32_t i = 0; i < FIXTURE_PROCESSORS; i++) {
    numbers[i] = i;
    assert_int_equal(pthread_create(&threads[i], NULL, run_vp, &numbers[i]), 0);
  }
  for (unsigned i = 0; i < LOOKS; i++) {
    look(running.fixture->partition, NULL);
    assert_non_null(strstr(shown, "reference-tsc-sequence: "));
  }
  atomic_store(&running.stop, true);
  for (uint32_t i = 0; i < FIXTURE_PROCESSORS; i++) {
    pthread_join(threads[i], NULL);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(registers_queues_and_pages_are_shown, fixture_setup, fixture_teardown),
      cmocka_unit_test_setup_teardown(it_is_shown_while_it_runs, fixture_setup, fixture_teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
