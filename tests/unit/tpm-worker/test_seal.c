/* Sealing of a TPM's state: what was sealed comes back, and nothing else does. */
#include "tests/unit/es_test.h"

#include <string.h>

#include "hand-written/tpm-worker/seal.h"
#include "runtime/bytes.h"

#define SIZE 300u
#define GENERATION 7u

static struct es_tpm_seal_key key;
static uint8_t plain[SIZE], sealed[ES_TPM_SEALED_SIZE(SIZE)];
static const struct es_tpm_seal_expected expected = {
    .part = ES_TPM_STATE_PART_PERMANENT, .machine = "one", .counted = true, .counter = GENERATION};

static const struct es_tpm_seal_about about = {
    .part = ES_TPM_STATE_PART_PERMANENT,
    .machine = "one",
    .generation = GENERATION,
    .presence = {.request = 23, .argument = 0x80000003, .last_request = 5, .last_response = 0xfffffff1}};

static int set_up(void **state) {
  uint8_t bytes[ES_TPM_CONTROL_KEY_SIZE];
  (void)state;
  memset(bytes, 0x5a, sizeof bytes);
  for (uint32_t i = 0; i < SIZE; i++) {
    plain[i] = (uint8_t)(i * 3);
  }
  return es_tpm_seal_key_set(&key, bytes) &&
                 es_tpm_seal(&key, &about, plain, SIZE, sealed, sizeof sealed) == sizeof sealed
             ? 0
             : -1;
}

static enum es_tpm_control_outcome open_as(const struct es_tpm_seal_key *with,
                                           const struct es_tpm_seal_expected *wanted, const uint8_t *bytes,
                                           size_t size) {
  uint8_t out[ES_TPM_SEALED_SIZE(SIZE)];
  uint32_t out_size = 0;
  struct es_tpm_seal_about found = {0};
  memset(out, 0, sizeof out);
  enum es_tpm_control_outcome outcome = es_tpm_unseal(with, wanted, bytes, size, out, &out_size, &found);
  if (outcome == ES_TPM_CONTROL_OUTCOME_DONE) {
    assert_int_equal(out_size, SIZE);
    assert_int_equal(found.generation, GENERATION);
    assert_memory_equal(&found.presence, &about.presence, sizeof found.presence);
    assert_memory_equal(out, plain, SIZE);
  } else {
    for (size_t i = 0; i < sizeof out; i++) {
      assert_int_equal(out[i], 0); /* nothing of it is handed out */
    }
  }
  return outcome;
}

static void comes_back(void **state) {
  (void)state;
  assert_int_equal(open_as(&key, &expected, sealed, sizeof sealed), ES_TPM_CONTROL_OUTCOME_DONE);
  /* What is sealed does not show. */
  for (size_t i = ES_TPM_STATE_SEAL_SIZE_MAX; i + 16 < sizeof sealed; i++) {
    assert_memory_not_equal(sealed + i, plain, 16);
  }
}

static void never_the_same_twice(void **state) {
  uint8_t again[sizeof sealed];
  (void)state;
  assert_int_equal(es_tpm_seal(&key, &about, plain, SIZE, again, sizeof again), sizeof again);
  assert_memory_not_equal(again + ES_TPM_STATE_SEAL_NONCE_OFFSET, sealed + ES_TPM_STATE_SEAL_NONCE_OFFSET, 12);
  assert_memory_not_equal(again + ES_TPM_STATE_SEAL_SIZE_MAX, sealed + ES_TPM_STATE_SEAL_SIZE_MAX, SIZE);
}

static void every_flipped_bit_is_found(void **state) {
  uint8_t copy[sizeof sealed];
  (void)state;
  for (size_t bit = 0; bit < sizeof sealed * 8; bit++) {
    memcpy(copy, sealed, sizeof sealed);
    copy[bit / 8] ^= (uint8_t)(1u << bit % 8);
    assert_int_not_equal(open_as(&key, &expected, copy, sizeof copy), ES_TPM_CONTROL_OUTCOME_DONE);
  }
}

static void every_other_length_is_found(void **state) {
  uint8_t longer[sizeof sealed + 1] = {0};
  (void)state;
  memcpy(longer, sealed, sizeof sealed);
  for (size_t size = 0; size <= sizeof longer; size++) {
    assert_int_equal(open_as(&key, &expected, longer, size),
                     size == sizeof sealed ? ES_TPM_CONTROL_OUTCOME_DONE : ES_TPM_CONTROL_OUTCOME_DAMAGED);
  }
}

static void says_what_is_wrong(void **state) {
  uint8_t bytes[ES_TPM_CONTROL_KEY_SIZE] = {0}, copy[sizeof sealed];
  struct es_tpm_seal_key other;
  struct es_tpm_seal_expected wanted = expected;
  (void)state;
  assert_true(es_tpm_seal_key_set(&other, bytes));
  assert_int_equal(open_as(&other, &expected, sealed, sizeof sealed), ES_TPM_CONTROL_OUTCOME_WRONG_KEY);
  wanted.machine = "two";
  assert_int_equal(open_as(&key, &wanted, sealed, sizeof sealed), ES_TPM_CONTROL_OUTCOME_FOREIGN);
  wanted = expected;
  wanted.part = ES_TPM_STATE_PART_VOLATILE;
  assert_int_equal(open_as(&key, &wanted, sealed, sizeof sealed), ES_TPM_CONTROL_OUTCOME_DAMAGED);
  memcpy(copy, sealed, sizeof sealed);
  es_store_le16(copy + ES_TPM_STATE_SEAL_VERSION_OFFSET, ES_TPM_STATE_VERSION + 1);
  assert_int_equal(open_as(&key, &expected, copy, sizeof copy), ES_TPM_CONTROL_OUTCOME_UNKNOWN_VERSION);
}

static void the_counter_or_one_more(void **state) {
  struct es_tpm_seal_expected wanted = expected;
  (void)state;
  static const struct {
    uint64_t counter;
    enum es_tpm_control_outcome outcome;
  } cases[] = {
      {0, ES_TPM_CONTROL_OUTCOME_NEWER},
      {GENERATION - 2, ES_TPM_CONTROL_OUTCOME_NEWER},
      {GENERATION - 1, ES_TPM_CONTROL_OUTCOME_DONE},
      {GENERATION, ES_TPM_CONTROL_OUTCOME_DONE},
      {GENERATION + 1, ES_TPM_CONTROL_OUTCOME_ROLLED_BACK},
      {UINT64_MAX, ES_TPM_CONTROL_OUTCOME_ROLLED_BACK},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    wanted.counter = cases[i].counter;
    assert_int_equal(open_as(&key, &wanted, sealed, sizeof sealed), cases[i].outcome);
  }
  wanted.counted = false;
  assert_int_equal(open_as(&key, &wanted, sealed, sizeof sealed), ES_TPM_CONTROL_OUTCOME_DONE);
}

static void no_room_is_no_seal(void **state) {
  uint8_t bytes[sizeof sealed];
  char name[ES_TPM_CONTROL_MACHINE_MAX + 2];
  (void)state;
  struct es_tpm_seal_about other = about;
  assert_int_equal(es_tpm_seal(&key, &about, plain, SIZE, bytes, sizeof bytes - 1), 0);
  memset(name, 'x', sizeof name - 1);
  name[sizeof name - 1] = '\0';
  other.machine = name;
  assert_int_equal(es_tpm_seal(&key, &other, plain, SIZE, bytes, sizeof bytes), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(comes_back),
      cmocka_unit_test(never_the_same_twice),
      cmocka_unit_test(every_flipped_bit_is_found),
      cmocka_unit_test(every_other_length_is_found),
      cmocka_unit_test(says_what_is_wrong),
      cmocka_unit_test(the_counter_or_one_more),
      cmocka_unit_test(no_room_is_no_seal),
  };
  return cmocka_run_group_tests(tests, set_up, NULL);
}
