/* The asker's side of the ring in front of a TPM that the test plays: what it asks and takes, what it does not believe, and that nothing stays. */
#include "tests/unit/es_test.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "hand-written/tpm-keeper/client.h"
#include "tests/unit/tpm-keeper/played.h"

#define AT(field) ES_TPM_RING_MEMORY_##field##_OFFSET
#define SECOND 1000000000u

static struct played tpm;
static struct es_tpm_client client;
static uint8_t bytes[ES_TPM_RING_BUFFER_MAX], response[ES_TPM_RING_BUFFER_MAX];
static uint32_t size;
static enum es_tpm_ring_outcome outcome;

static int start(void **state) {
  (void)state;
  played_start(&tpm);
  memset(response, 0, sizeof response);
  for (size_t i = 0; i < sizeof bytes; i++) {
    bytes[i] = (uint8_t)(i * 5 + 1);
  }
  return es_tpm_client_attach(&client, tpm.file);
}

static int end(void **state) {
  (void)state;
  es_tpm_client_detach(&client);
  played_end(&tpm);
  return 0;
}

static void ask(uint32_t count) {
  es_tpm_client_ask(&client, ES_TPM_RING_REQUEST_COMMAND, 3, bytes, count, ES_TPM_RING_SLEEP_AWAKE);
}

static bool all_zero(const uint8_t *at, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (at[i] != 0) {
      return false;
    }
  }
  return true;
}

static void only_memory_that_stays_is_mapped(void **state) {
  (void)state;
  struct es_tpm_ring ring;
  int small = es_tpm_ring_create("small", ES_TPM_RING_SIZE / 2), open_ended = memfd_create("open", MFD_CLOEXEC);
  assert_int_equal(ftruncate(open_ended, ES_TPM_RING_SIZE), 0);
  assert_int_equal(es_tpm_ring_map(&ring, small), -EINVAL);
  assert_int_equal(es_tpm_ring_map(&ring, open_ended), -EINVAL);
  assert_int_equal(es_tpm_ring_map(&ring, -1), -EINVAL);
  assert_null(ring.base);
  assert_int_equal(ftruncate(tpm.file, 0), -1);
  close(small);
  close(open_ended);
}

static void asks_and_takes_once(void **state) {
  (void)state;
  for (uint32_t round = 1; round < 300; round++) {
    const uint32_t count = round * 31 % ES_TPM_RING_BUFFER_MAX;
    assert_false(es_tpm_client_take(&client, &outcome, response, &size));
    ask(count);
    assert_int_equal(played_asked(&tpm), round);
    assert_int_equal(played_request(&tpm), ES_TPM_RING_REQUEST_COMMAND);
    assert_int_equal(es_tpm_ring_get(&tpm.ring, AT(LOCALITY)), 3);
    assert_int_equal(played_size(&tpm), count);
    assert_memory_equal(played_command(&tpm), bytes, count);
    assert_false(es_tpm_client_take(&client, &outcome, response, &size));
    memset(played_response(&tpm), (int)round, count);
    played_answer(&tpm, ES_TPM_RING_OUTCOME_DONE, count);
    assert_true(es_tpm_client_take(&client, &outcome, response, &size));
    assert_int_equal(outcome, ES_TPM_RING_OUTCOME_DONE);
    assert_int_equal(size, count);
    assert_true(count == 0 || (response[0] == (uint8_t)round && response[count - 1] == (uint8_t)round));
    assert_false(es_tpm_client_take(&client, &outcome, response, &size));
  }
}

static void nothing_stays_in_the_ring(void **state) {
  (void)state;
  static const uint32_t counts[] = {1, 10, 500, ES_TPM_RING_BUFFER_MAX};
  static const enum es_tpm_ring_outcome outcomes[] = {ES_TPM_RING_OUTCOME_DONE, ES_TPM_RING_OUTCOME_REFUSED,
                                                      ES_TPM_RING_OUTCOME_FAILED};
  for (size_t i = 0; i < 4 * 3; i++) {
    ask(counts[i % 4]);
    memset(played_response(&tpm), 0xee, counts[i % 4]);
    played_answer(&tpm, outcomes[i / 4], counts[i % 4]);
    assert_true(es_tpm_client_take(&client, &outcome, response, &size));
    assert_true(all_zero(tpm.ring.base + ES_TPM_RING_COMMAND_AT, ES_TPM_RING_SIZE - ES_TPM_RING_COMMAND_AT));
  }
}

static void sizes_and_outcomes_that_are_none_are_failures(void **state) {
  (void)state;
  static const uint32_t sizes[] = {ES_TPM_RING_BUFFER_MAX + 1, 0x80000000u, UINT32_MAX};
  for (size_t i = 0; i < 3; i++) {
    ask(20);
    played_answer(&tpm, ES_TPM_RING_OUTCOME_DONE, sizes[i]);
    assert_true(es_tpm_client_take(&client, &outcome, response, &size));
    assert_int_equal(outcome, ES_TPM_RING_OUTCOME_FAILED);
    assert_int_equal(size, 0);
  }
  ask(20);
  memset(played_response(&tpm), 0x77, 20);
  played_answer(&tpm, 3, 20);
  assert_true(es_tpm_client_take(&client, &outcome, response, &size));
  assert_int_equal(outcome, ES_TPM_RING_OUTCOME_FAILED);
  assert_int_equal(size, 0);
  assert_true(all_zero(response, sizeof response));
}

static void answers_to_something_else_are_none(void **state) {
  (void)state;
  ask(20);
  static const uint32_t numbers[] = {0, 2, 3, UINT32_MAX};
  for (size_t i = 0; i < 4; i++) {
    es_tpm_ring_set(&tpm.ring, AT(ANSWERED), numbers[i]);
    assert_false(es_tpm_client_take(&client, &outcome, response, &size));
  }
  played_answer(&tpm, ES_TPM_RING_OUTCOME_DONE, 0);
  assert_true(es_tpm_client_take(&client, &outcome, response, &size));
}

static void who_comes_later_drops_what_was_asked_before(void **state) {
  (void)state;
  struct es_tpm_client later;
  ask(20);
  assert_int_equal(es_tpm_client_attach(&later, tpm.file), 0);
  assert_true(later.busy);
  memset(played_response(&tpm), 0x55, 100);
  played_answer(&tpm, ES_TPM_RING_OUTCOME_DONE, 100);
  assert_true(es_tpm_client_take(&later, &outcome, response, &size));
  assert_true(all_zero(tpm.ring.base + ES_TPM_RING_COMMAND_AT, ES_TPM_RING_SIZE - ES_TPM_RING_COMMAND_AT));
  es_tpm_client_ask(&later, ES_TPM_RING_REQUEST_RESET, 0, NULL, 4096, ES_TPM_RING_SLEEP_AWAKE);
  assert_int_equal(played_asked(&tpm), 2);
  assert_int_equal(played_request(&tpm), ES_TPM_RING_REQUEST_RESET);
  assert_int_equal(played_size(&tpm), 4096);
  played_answer(&tpm, ES_TPM_RING_OUTCOME_DONE, 0);
  assert_true(es_tpm_client_take(&later, &outcome, response, &size));
  es_tpm_client_detach(&later);
  assert_int_equal(es_tpm_client_attach(&later, tpm.file), 0);
  assert_false(later.busy);
  es_tpm_client_detach(&later);
}

static void only_what_is_under_way_is_cancelled(void **state) {
  (void)state;
  es_tpm_client_cancel(&client);
  assert_int_equal(es_tpm_ring_get(&tpm.ring, AT(CANCEL)), 0);
  for (uint32_t round = 1; round < 5; round++) {
    ask(20);
    es_tpm_client_cancel(&client);
    assert_int_equal(es_tpm_ring_get(&tpm.ring, AT(CANCEL)), round);
    played_answer(&tpm, ES_TPM_RING_OUTCOME_DONE, 0);
    assert_true(es_tpm_client_take(&client, &outcome, response, &size));
    es_tpm_client_cancel(&client);
    assert_int_equal(es_tpm_ring_get(&tpm.ring, AT(CANCEL)), round);
  }
}

/* A TPM that has been taken over writes what it likes where it likes. */
static void a_ring_of_anything_does_no_harm(void **state) {
  (void)state;
  uint64_t seed = 1;
  for (unsigned round = 0; round < 100000; round++) {
    seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
    const uint32_t value = (uint32_t)(seed >> 32);
    if (!client.busy) {
      ask(value % 64);
    }
    es_tpm_ring_set(&tpm.ring, (value >> 8) % 48 * 4, (value & 1) != 0 ? client.number + value % 3 - 1 : value);
    if ((value & 6) == 0) {
      es_tpm_ring_set(&tpm.ring, AT(ANSWERED), client.number);
    }
    if (es_tpm_client_take(&client, &outcome, response, &size)) {
      assert_true(size <= ES_TPM_RING_BUFFER_MAX);
      assert_true(outcome == ES_TPM_RING_OUTCOME_DONE || size == 0);
    }
  }
}

/* Sleeping, in two threads. */

#define ROUNDS 3000u

static void *answer_all(void *nothing) {
  for (uint32_t round = 1; round <= ROUNDS; round++) {
    while (played_asked(&tpm) != round) {
      const uint32_t wake = es_tpm_ring_get(&tpm.ring, AT(WAKE));
      atomic_store(es_tpm_ring_word(&tpm.ring, AT(TPM_SLEEPS)), ES_TPM_RING_SLEEP_FUTEX);
      if (played_asked(&tpm) != round) {
        es_tpm_ring_sleep(&tpm.ring, AT(WAKE), wake, SECOND);
      }
      atomic_store(es_tpm_ring_word(&tpm.ring, AT(TPM_SLEEPS)), ES_TPM_RING_SLEEP_AWAKE);
    }
    memcpy(played_response(&tpm), &round, sizeof round);
    played_answer(&tpm, ES_TPM_RING_OUTCOME_DONE, sizeof round);
  }
  return nothing;
}

static void sleepers_are_woken(void **state) {
  (void)state;
  pthread_t thread;
  assert_int_equal(pthread_create(&thread, NULL, answer_all, NULL), 0);
  for (uint32_t round = 1; round <= ROUNDS; round++) {
    uint32_t said = 0;
    es_tpm_client_ask(&client, ES_TPM_RING_REQUEST_COMMAND, 0, bytes, 10,
                      round % 2 == 0 ? ES_TPM_RING_SLEEP_AWAKE : ES_TPM_RING_SLEEP_FUTEX);
    if (round % 3 == 0) {
      es_tpm_client_spin(&client);
    }
    while (!es_tpm_client_take(&client, &outcome, response, &size)) {
      es_tpm_client_wait(&client, ES_TPM_RING_SLEEP_FUTEX, 60 * (uint64_t)SECOND);
    }
    memcpy(&said, response, sizeof said);
    assert_int_equal(said, round);
  }
  assert_int_equal(pthread_join(thread, NULL), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(only_memory_that_stays_is_mapped, start, end),
      cmocka_unit_test_setup_teardown(asks_and_takes_once, start, end),
      cmocka_unit_test_setup_teardown(nothing_stays_in_the_ring, start, end),
      cmocka_unit_test_setup_teardown(sizes_and_outcomes_that_are_none_are_failures, start, end),
      cmocka_unit_test_setup_teardown(answers_to_something_else_are_none, start, end),
      cmocka_unit_test_setup_teardown(who_comes_later_drops_what_was_asked_before, start, end),
      cmocka_unit_test_setup_teardown(only_what_is_under_way_is_cancelled, start, end),
      cmocka_unit_test_setup_teardown(a_ring_of_anything_does_no_harm, start, end),
      cmocka_unit_test_setup_teardown(sleepers_are_woken, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
