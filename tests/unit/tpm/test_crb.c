/* The CRB interface as Linux drives it, and every transition of the machine of its commands. */
#include "tests/unit/tpm/crb_driver.h"

static void test_identity(void **test) {
  (void)test;
  const uint64_t id = fake_get(&fake, 0, ES_TPM_CRB_INTF_ID, 8);
  assert_int_equal(es_tpm_crb_value_intf_id_interface_type(id), ES_TPM_CRB_INTERFACE_TYPE_CRB);
  assert_int_equal(es_tpm_crb_value_intf_id_interface_version(id), 1);
  assert_int_equal(es_tpm_crb_value_intf_id_five_localities(id), 1);
  assert_int_equal(es_tpm_crb_value_intf_id_crb(id), 1);
  assert_int_equal(es_tpm_crb_value_intf_id_fifo(id), 0);
  assert_int_equal(es_tpm_crb_value_intf_id_selector(id), 1);
  assert_int_equal(es_tpm_crb_value_intf_id_vendor(id), 0x1014);
  assert_int_equal(get(0, ES_TPM_CRB_CMD_SIZE), ES_TPM_CRB_BUFFER_SIZE);
  assert_int_equal(get(0, ES_TPM_CRB_RSP_SIZE), ES_TPM_CRB_BUFFER_SIZE);
  assert_int_equal(get(0, ES_TPM_CRB_CMD_ADDRESS_LOW), FAKE_BASE + 0x80);
  assert_int_equal(get(2, ES_TPM_CRB_CMD_ADDRESS_LOW), FAKE_BASE + 0x2080);
  assert_int_equal(get(0, ES_TPM_CRB_CMD_ADDRESS_HIGH), 0);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_RSP_ADDRESS, 8), FAKE_BASE + 0x80);
  assert_int_equal(get(0, ES_TPM_CRB_LOC_STATE), 0x81);
  assert_true(is_idle());
}

static void test_command_as_linux_gives_it(void **test) {
  (void)test;
  uint8_t command[200], response[64], seen[64];
  request_locality(0);
  assert_true(granted(0));
  assert_int_equal(get(0, ES_TPM_CRB_LOC_STS), ES_TPM_CRB_LOC_STS_GRANTED_MASK);
  command_ready(0);
  assert_int_equal(get(0, ES_TPM_CRB_CTRL_REQ) & ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK, 0);
  assert_false(is_idle());
  for (unsigned round = 0; round < 3; round++) {
    fake_command(command, sizeof command, sizeof command);
    send(0, sizeof command, sizeof command);
    assert_true(is_started());
    fake_turn(&fake);
    assert_int_equal(fake.submits, round + 1);
    assert_int_equal(fake.size, sizeof command);
    assert_int_equal(fake.locality, 0);
    assert_memory_equal(fake.command, command, sizeof command);
    assert_true(is_started());
    fake_command(response, sizeof response, sizeof response);
    fake_answer_bytes(&fake, response, sizeof response);
    assert_false(is_started());
    assert_int_equal(get(0, ES_TPM_CRB_CTRL_STS) & ES_TPM_CRB_CTRL_STS_ERROR_MASK, 0);
    empty(0, seen, sizeof seen);
    assert_memory_equal(seen, response, sizeof seen);
    if (round == 0) {
      go_idle(0);
      assert_true(is_idle());
      command_ready(0);
    } else if (round == 1) {
      command_ready(0); /* without idle in between */
      assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_DATA_BUFFER, 8), UINT64_MAX);
    }
  }
  relinquish_locality(0);
  assert_int_equal(get(0, ES_TPM_CRB_LOC_STATE) & ES_TPM_CRB_LOC_STATE_ASSIGNED_MASK, 0);
  assert_true(is_idle());
}

static void test_largest_command(void **test) {
  (void)test;
  uint8_t command[ES_TPM_CRB_BUFFER_SIZE];
  to_ready();
  fake_command(command, sizeof command, sizeof command);
  send(0, sizeof command, sizeof command);
  fake_turn(&fake);
  assert_int_equal(fake.size, sizeof command);
  assert_memory_equal(fake.command, command, sizeof command);
  fake_answer(&fake, 0, ES_TPM_CRB_BUFFER_SIZE);
  assert_int_equal(response_code(), 0);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_DATA_BUFFER + ES_TPM_CRB_BUFFER_SIZE - 1, 1),
                   (uint8_t)((ES_TPM_CRB_BUFFER_SIZE - 1) * 7 + 1));
}

/* Sizes that no command has, in the header or in the buffer: answered here, never by the TPM. */
static void test_sizes(void **test) {
  (void)test;
  static const struct {
    uint32_t size, length;
  } wrong[] = {
      {1, 0},
      {4, 12},
      {9, 9},
      {9, 10},
      {10, 0},
      {10, 9},
      {10, 11},
      {12, 13},
      {12, ES_TPM_CRB_BUFFER_SIZE},
      {12, ES_TPM_CRB_BUFFER_SIZE + 1},
      {12, UINT32_MAX},
      {12, UINT32_MAX - 9},
      {ES_TPM_CRB_BUFFER_SIZE, ES_TPM_CRB_BUFFER_SIZE + 1},
      {ES_TPM_CRB_BUFFER_SIZE, UINT32_MAX},
  };
  to_ready();
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    send(0, wrong[i].size, wrong[i].length);
    fake_turn(&fake);
    assert_int_equal(fake.submits, 0);
    assert_false(is_started());
    assert_int_equal(response_code(), ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE);
    command_ready(0);
  }
  /* More in the buffer than the header says: the command is what the header says. */
  send(0, 100, 12);
  fake_turn(&fake);
  assert_int_equal(fake.size, 12);
}

static void test_start_without_a_command(void **test) {
  (void)test;
  begin(0); /* no locality */
  request_locality(0);
  begin(0); /* idle */
  command_ready(0);
  begin(0); /* nothing written */
  fake_turn(&fake);
  assert_int_equal(fake.submits, 0);
  assert_false(is_started());
}

static void test_buffer_is_still_while_executing(void **test) {
  (void)test;
  uint8_t command[12];
  const uint64_t before = COUNT("crb.out-of-state");
  to_execution();
  fake_command(command, sizeof command, sizeof command);
  fake_put(&fake, 0, ES_TPM_CRB_DATA_BUFFER, 8, UINT64_MAX);
  begin(0);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_DATA_BUFFER, 8), UINT64_MAX);
  fake_turn(&fake);
  assert_memory_equal(fake.command, command, sizeof command);
  assert_int_equal(fake.submits, 1);
  assert_true(COUNT("crb.out-of-state") >= before + 17);
  fake_answer(&fake, 0, 10);
  assert_int_equal(response_code(), 0);
}

static void test_written_before_it_is_handed_over(void **test) {
  (void)test;
  uint8_t command[12];
  to_ready();
  send(0, 12, 12);
  fake_command(command, sizeof command, sizeof command);
  fake_put(&fake, 0, ES_TPM_CRB_DATA_BUFFER, 8, 0);
  fake_turn(&fake);
  assert_memory_equal(fake.command, command, sizeof command);
}

static void test_cancel(void **test) {
  (void)test;
  to_execution();
  put(0, ES_TPM_CRB_CTRL_CANCEL, 1);
  assert_int_equal(get(0, ES_TPM_CRB_CTRL_CANCEL), 1);
  assert_true(is_started());
  fake_turn(&fake);
  assert_int_equal(fake.cancels, 1);
  fake_answer(&fake, ES_TPM_COMMAND_RESPONSE_CODE_CANCELED, 10);
  assert_int_equal(response_code(), ES_TPM_COMMAND_RESPONSE_CODE_CANCELED);
  put(0, ES_TPM_CRB_CTRL_CANCEL, 0);
  command_ready(0);
  send(0, 12, 12);
  fake_turn(&fake);
  assert_int_equal(fake.cancels, 1);
  assert_int_equal(get(0, ES_TPM_CRB_CTRL_CANCEL), 0);
}

static void test_cancelled_before_it_is_handed_over(void **test) {
  (void)test;
  to_ready();
  send(0, 12, 12);
  put(0, ES_TPM_CRB_CTRL_CANCEL, 1);
  fake_turn(&fake);
  assert_int_equal(fake.submits, 1);
  assert_int_equal(fake.cancels, 1);
}

static void test_abort_to_ready(void **test) {
  (void)test;
  to_execution();
  command_ready(0);
  assert_int_equal(get(0, ES_TPM_CRB_CTRL_REQ), ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
  assert_false(is_started());
  fake_turn(&fake);
  assert_int_equal(fake.cancels, 1);
  send(0, 12, 12); /* not yet */
  command_ready(0);
  fake_turn(&fake);
  assert_int_equal(fake.submits, 1);
  fake_answer(&fake, 0, 10);
  assert_int_equal(get(0, ES_TPM_CRB_CTRL_REQ), 0);
  assert_false(is_idle());
  assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_DATA_BUFFER, 8), UINT64_MAX);
  send(0, 12, 12);
  fake_turn(&fake);
  assert_int_equal(fake.submits, 2);
}

static void test_abort_to_idle(void **test) {
  (void)test;
  to_execution();
  go_idle(0);
  assert_int_equal(get(0, ES_TPM_CRB_CTRL_REQ), ES_TPM_CRB_CTRL_REQ_GO_IDLE_MASK);
  assert_false(is_idle());
  go_idle(0);
  put(0, ES_TPM_CRB_CTRL_CANCEL, 1);
  command_ready(0);
  assert_int_equal(get(0, ES_TPM_CRB_CTRL_REQ), ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
  go_idle(0);
  fake_turn(&fake);
  fake_answer(&fake, 0, 10);
  assert_true(is_idle());
}

/* What the TPM may not answer, and a TPM that is gone. */
static void test_wrong_answers(void **test) {
  (void)test;
  uint8_t bytes[ES_TPM_CRB_BUFFER_SIZE + 1];
  static const struct {
    uint32_t size, length;
  } wrong[] = {{9, 9}, {10, 11}, {12, 10}, {sizeof bytes, sizeof bytes}, {20, UINT32_MAX}};
  to_ready();
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    send(0, 12, 12);
    fake_turn(&fake);
    fake_command(bytes, wrong[i].size, wrong[i].length);
    fake_answer_bytes(&fake, bytes, wrong[i].size);
    assert_int_equal(response_code(), ES_TPM_COMMAND_RESPONSE_CODE_FAILURE);
    command_ready(0);
  }
  send(0, 12, 12);
  fake_turn(&fake);
  const unsigned submits = fake.submits;
  fake_answer_bytes(&fake, NULL, 0);
  assert_int_equal(response_code(), ES_TPM_COMMAND_RESPONSE_CODE_FAILURE);
  command_ready(0);
  send(0, 12, 12);
  fake_turn(&fake);
  assert_int_equal(response_code(), ES_TPM_COMMAND_RESPONSE_CODE_FAILURE);
  assert_int_equal(fake.submits, submits);
  assert_true((get(0, ES_TPM_CRB_CTRL_STS) & ES_TPM_CRB_CTRL_STS_ERROR_MASK) != 0);
  fake_power_on(&fake, 0);
  assert_int_equal(get(0, ES_TPM_CRB_LOC_STATE), 0x81);
  to_execution();
  fake_answer(&fake, 0, 10);
  assert_int_equal(response_code(), 0);
}

static void test_no_tpm_for_this_boot(void **test) {
  (void)test;
  fake_power_on(&fake, -5);
  to_ready();
  send(0, 12, 12);
  fake_turn(&fake);
  assert_int_equal(fake.submits, 0);
  assert_int_equal(response_code(), ES_TPM_COMMAND_RESPONSE_CODE_FAILURE);
}

static void test_interrupts(void **test) {
  (void)test;
  const uint32_t global = ES_TPM_CRB_INT_ENABLE_GLOBAL_MASK;
  put(0, ES_TPM_CRB_INT_ENABLE, global | ES_TPM_CRB_INTERRUPT_START | ES_TPM_CRB_INTERRUPT_COMMAND_READY);
  to_ready();
  assert_true(fake.line);
  assert_int_equal(get(0, ES_TPM_CRB_INT_STS), ES_TPM_CRB_INTERRUPT_COMMAND_READY);
  put(0, ES_TPM_CRB_INT_STS, ES_TPM_CRB_INTERRUPT_COMMAND_READY);
  assert_false(fake.line);
  send(0, 12, 12);
  fake_turn(&fake);
  assert_false(fake.line);
  fake_answer(&fake, 0, 10);
  assert_true(fake.line);
  assert_int_equal(get(0, ES_TPM_CRB_INT_STS), ES_TPM_CRB_INTERRUPT_START);
  put(0, ES_TPM_CRB_INT_ENABLE, ES_TPM_CRB_INTERRUPT_START);
  assert_false(fake.line);
  put(0, ES_TPM_CRB_INT_ENABLE, global | ES_TPM_CRB_INTERRUPT_START);
  assert_true(fake.line);
  fake_power_on(&fake, 0);
  assert_false(fake.line);
}

static void test_odd_accesses(void **test) {
  (void)test;
  assert_int_equal(fake_get(&fake, 0, 0x04, 4), UINT32_MAX);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_INTF_ID + 4, 4), 0x00011014);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_INTF_ID, 1), 0x11);
  assert_int_equal(fake_get(&fake, 4, 0xffc, 8), UINT64_MAX); /* over the end */
  fake_put(&fake, 4, 0xfff, 8, 0);
  assert_int_equal(fake_get(&fake, 5, 0, 4), UINT32_MAX);
  assert_int_equal(fake_get(&fake, 0, 0, 3), 0xffffff);
  to_ready();
  fake_put(&fake, 0, ES_TPM_CRB_DATA_BUFFER + ES_TPM_CRB_BUFFER_SIZE - 4, 8, 0);
}

static struct {
  struct es_tpm_request request;
  unsigned answers;
  uint32_t size;
} own;

static void own_answered(struct es_tpm_request *request, const uint8_t *response, uint32_t size) {
  assert_ptr_equal(request, &own.request);
  (void)response;
  own.answers++;
  own.size = size;
}

static void test_own_requests(void **test) {
  (void)test;
  uint8_t command[12];
  fake_command(command, sizeof command, sizeof command);
  memset(&own, 0, sizeof own);
  own.request = (struct es_tpm_request){.command = command, .size = sizeof command, .answered = own_answered};
  assert_true(es_tpm_request(fake.tpm, &own.request));
  assert_false(es_tpm_request(fake.tpm, &own.request));
  fake_answer(&fake, 0, 30);
  assert_int_equal(own.answers, 1);
  assert_int_equal(own.size, 30);
  to_execution();
  assert_false(es_tpm_request(fake.tpm, &own.request));
  fake_answer_bytes(&fake, NULL, 0);
  assert_false(es_tpm_request(fake.tpm, &own.request));
  assert_int_equal(own.answers, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_identity, start, end),
      cmocka_unit_test_setup_teardown(test_command_as_linux_gives_it, start, end),
      cmocka_unit_test_setup_teardown(test_largest_command, start, end),
      cmocka_unit_test_setup_teardown(test_sizes, start, end),
      cmocka_unit_test_setup_teardown(test_start_without_a_command, start, end),
      cmocka_unit_test_setup_teardown(test_buffer_is_still_while_executing, start, end),
      cmocka_unit_test_setup_teardown(test_written_before_it_is_handed_over, start, end),
      cmocka_unit_test_setup_teardown(test_cancel, start, end),
      cmocka_unit_test_setup_teardown(test_cancelled_before_it_is_handed_over, start, end),
      cmocka_unit_test_setup_teardown(test_abort_to_ready, start, end),
      cmocka_unit_test_setup_teardown(test_abort_to_idle, start, end),
      cmocka_unit_test_setup_teardown(test_wrong_answers, start, end),
      cmocka_unit_test_setup_teardown(test_no_tpm_for_this_boot, start, end),
      cmocka_unit_test_setup_teardown(test_interrupts, start, end),
      cmocka_unit_test_setup_teardown(test_odd_accesses, start, end),
      cmocka_unit_test_setup_teardown(test_own_requests, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
