/* What the TPM's interface shows: the states of its machines and registers; never a byte of a command or a response, which may hold
 * authorisation values, in whichever state, nor does an access that is refused leave one in the trace. */
#include "tests/unit/es_test.h"

#include "generated/tpm_crb_registers.h"
#include "generated/tpm_tis_registers.h"
#include "runtime/events.h"
#include "runtime/inspect.h"
#include "tests/unit/shown.h"
#include "tests/unit/tpm/fake.h"

#define SIZE 64u
#define MARKER 0xe7u
#define HEADER 10u

static struct fake fake;

/* No byte of the marker, as numbers and as bytes are shown. */
static void expect(const char *state) {
  static const char *const marks[] = {"e7", "E7", "231"};
  struct es_inspect inspect;
  const struct es_inspect_options options = {.put = shown_put, .path = "tpm/command/state"};
  shown_clear();
  es_inspect_start(&inspect, &options);
  es_tpm_inspect(fake.tpm, &inspect);
  assert_int_equal(es_inspect_finish(&inspect), ES_INSPECT_SHOWN);
  shown[shown_size - 1] = '\0';
  assert_string_equal(shown, state);
  const struct es_inspect_options whole = {.put = shown_put};
  shown_clear();
  es_inspect_start(&inspect, &whole);
  es_tpm_inspect(fake.tpm, &inspect);
  assert_int_equal(es_inspect_finish(&inspect), ES_INSPECT_SHOWN);
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
    assert_null(strstr(shown, marks[i]));
  }
}

static void make_command(uint8_t bytes[SIZE]) {
  memset(bytes, MARKER, SIZE);
  fake_command(bytes, HEADER, SIZE);
}

static void answer(void) {
  uint8_t bytes[SIZE];
  make_command(bytes);
  fake_answer_bytes(&fake, bytes, SIZE);
}

static void expect_no_mark_in_events(uint64_t from) {
  assert_true(es_events_count() > from);
  for (uint64_t number = from; number < es_events_count(); number++) {
    struct es_event event;
    assert_true(es_events_get(number, &event));
    const uint8_t *bytes = (const uint8_t *)&event.input;
    for (size_t i = 0; i + 1 < sizeof event.input; i++) {
      assert_false(bytes[i] == MARKER && bytes[i + 1] == MARKER);
    }
  }
}

static void test_crb(void **test) {
  uint8_t bytes[SIZE];
  (void)test;
  fake_start(&fake, ES_TPM_CRB);
  make_command(bytes);
  expect("idle");
  fake_put(&fake, 0, ES_TPM_CRB_LOC_CTRL, 4, ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK);
  fake_put(&fake, 0, ES_TPM_CRB_CTRL_REQ, 4, ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
  expect("ready");
  for (uint32_t at = 0; at < SIZE; at++) {
    fake_put(&fake, 0, ES_TPM_CRB_DATA_BUFFER + at, 1, bytes[at]);
  }
  expect("reception");
  const uint64_t events = es_events_count();
  fake_put(&fake, 0, ES_TPM_CRB_DATA_BUFFER, 3, MARKER << 16 | MARKER << 8 | MARKER); /* no such width */
  expect_no_mark_in_events(events);
  fake_put(&fake, 0, ES_TPM_CRB_CTRL_START, 4, ES_TPM_CRB_CTRL_START_START_MASK);
  fake_turn(&fake);
  expect("execution");
  answer();
  expect("completion");
  assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_DATA_BUFFER + HEADER, 1), MARKER);
  expect("completion");
  fake_end(&fake);
}

static void test_tis(void **test) {
  uint8_t bytes[SIZE];
  (void)test;
  fake_start(&fake, ES_TPM_TIS);
  make_command(bytes);
  fake_put(&fake, 0, ES_TPM_TIS_ACCESS, 1, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
  fake_put(&fake, 0, ES_TPM_TIS_STS, 4, ES_TPM_TIS_STS_COMMAND_READY_MASK);
  expect("ready");
  for (uint32_t at = 0; at < SIZE; at++) {
    fake_put(&fake, 0, ES_TPM_TIS_DATA_FIFO, 1, bytes[at]);
  }
  expect("reception");
  fake_put(&fake, 0, ES_TPM_TIS_STS, 4, ES_TPM_TIS_STS_GO_MASK);
  fake_turn(&fake);
  expect("execution");
  answer();
  for (uint32_t at = 0; at <= HEADER; at++) {
    (void)fake_get(&fake, 0, ES_TPM_TIS_DATA_FIFO, 1);
  }
  expect("completion");
  assert_non_null(strstr(shown, "given: 11"));
  fake_end(&fake);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_crb),
      cmocka_unit_test(test_tis),
  };
  es_events_start();
  return cmocka_run_group_tests(tests, NULL, NULL);
}
