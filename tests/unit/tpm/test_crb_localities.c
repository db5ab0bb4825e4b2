/* Localities of the CRB interface: requests, seizures, and what becomes of a command whose locality is left. */
#include "tests/unit/tpm/crb_driver.h"

static void test_localities(void **test) {
  (void)test;
  request_locality(1);
  assert_true(granted(1));
  assert_int_equal(es_tpm_crb_value_loc_state_active_locality(get(0, ES_TPM_CRB_LOC_STATE)), 1);
  request_locality(0);
  request_locality(3);
  request_locality(2);
  assert_true(granted(1));
  command_ready(0); /* not its own */
  assert_true(is_idle());
  command_ready(1);
  assert_false(is_idle());
  relinquish_locality(2); /* waits no more */
  relinquish_locality(1);
  assert_true(granted(3));
  assert_true(is_idle());
  relinquish_locality(3);
  assert_true(granted(0));
  relinquish_locality(0);
  assert_int_equal(get(0, ES_TPM_CRB_LOC_STATE) & ES_TPM_CRB_LOC_STATE_ASSIGNED_MASK, 0);
}

static void test_seize(void **test) {
  (void)test;
  const uint32_t seize = ES_TPM_CRB_LOC_CTRL_SEIZE_MASK;
  put(1, ES_TPM_CRB_LOC_CTRL, seize); /* from nobody */
  assert_true(granted(1));
  put(0, ES_TPM_CRB_LOC_CTRL, seize); /* from a higher one */
  put(1, ES_TPM_CRB_LOC_CTRL, seize); /* from itself */
  assert_true(granted(1));
  assert_int_equal(get(1, ES_TPM_CRB_LOC_STS), ES_TPM_CRB_LOC_STS_GRANTED_MASK);
  put(2, ES_TPM_CRB_LOC_CTRL, seize);
  assert_true(granted(2));
  assert_int_equal(get(1, ES_TPM_CRB_LOC_STS), ES_TPM_CRB_LOC_STS_BEEN_SEIZED_MASK);
  request_locality(3);
  put(3, ES_TPM_CRB_LOC_CTRL, seize); /* instead of waiting */
  assert_true(granted(3));
}

static void test_locality_4_is_not_for_software(void **test) {
  (void)test;
  request_locality(4);
  put(4, ES_TPM_CRB_LOC_CTRL, ES_TPM_CRB_LOC_CTRL_SEIZE_MASK);
  assert_int_equal(get(0, ES_TPM_CRB_LOC_STATE) & ES_TPM_CRB_LOC_STATE_ASSIGNED_MASK, 0);
  request_locality(0);
  put(4, ES_TPM_CRB_LOC_CTRL, ES_TPM_CRB_LOC_CTRL_SEIZE_MASK);
  assert_true(granted(0));
}

/* The TPM is seized while it executes: the answer is nobody's. */
static void test_seized_while_executing(void **test) {
  (void)test;
  to_execution();
  put(2, ES_TPM_CRB_LOC_CTRL, ES_TPM_CRB_LOC_CTRL_SEIZE_MASK);
  assert_true(granted(2));
  command_ready(2);
  assert_int_equal(get(2, ES_TPM_CRB_CTRL_REQ), ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
  fake_turn(&fake);
  assert_int_equal(fake.cancels, 1);
  fake_answer(&fake, 0, 64);
  assert_int_equal(get(2, ES_TPM_CRB_CTRL_REQ), 0);
  for (uint32_t at = 0; at < 64; at += 8) {
    assert_int_equal(fake_get(&fake, 2, ES_TPM_CRB_DATA_BUFFER + at, 8), UINT64_MAX);
  }
  send(2, 12, 12);
  fake_turn(&fake);
  assert_int_equal(fake.locality, 2);
  relinquish_locality(2);
  fake_answer(&fake, 0, 64);
  assert_true(is_idle());
}

static void test_relinquished_in_every_state(void **test) {
  (void)test;
  for (unsigned state = 0; state < 5; state++) {
    request_locality(0);
    if (state > 0) {
      command_ready(0);
    }
    if (state > 1) {
      fake_put(&fake, 0, ES_TPM_CRB_DATA_BUFFER, 1, 0x55);
    }
    if (state > 2) {
      send(0, 12, 12);
      fake_turn(&fake);
    }
    if (state > 3) {
      fake_answer(&fake, 0, 20);
    }
    relinquish_locality(0);
    if (state == 3) {
      assert_false(is_idle());
      request_locality(0);
      relinquish_locality(0);
      fake_answer(&fake, 0, 20);
    }
    assert_true(is_idle());
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_localities, start, end),
      cmocka_unit_test_setup_teardown(test_seize, start, end),
      cmocka_unit_test_setup_teardown(test_locality_4_is_not_for_software, start, end),
      cmocka_unit_test_setup_teardown(test_seized_while_executing, start, end),
      cmocka_unit_test_setup_teardown(test_relinquished_in_every_state, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
