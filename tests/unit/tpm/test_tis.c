/* The FIFO interface as Linux drives it, and every transition of its machine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generated/tpm_command_wire.h"
#include "generated/tpm_tis_registers.h"
#include "runtime/bytes.h"
#include "tests/unit/tpm/fake.h"

#define COUNT(name) fake_count("tpm-interface", "tpm-interface." name)

static struct fake fake;

static int start(void **test) {
  (void)test;
  fake_start(&fake, ES_TPM_TIS);
  return 0;
}

static int end(void **test) {
  (void)test;
  fake_end(&fake);
  return 0;
}

/* What drivers/char/tpm/tpm_tis_core.c does, in its order: bytes but for the burst count. */

static uint8_t status(unsigned locality) {
  return (uint8_t)fake_get(&fake, locality, ES_TPM_TIS_STS, 1);
}

static uint32_t burst(unsigned locality) {
  return es_tpm_tis_value_sts_burst_count((uint32_t)fake_get(&fake, locality, ES_TPM_TIS_STS, 4));
}

static void control(unsigned locality, uint8_t value) {
  fake_put(&fake, locality, ES_TPM_TIS_STS, 1, value);
}

static bool granted(unsigned locality) {
  const uint8_t mask =
      ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK | ES_TPM_TIS_ACCESS_VALID_MASK | ES_TPM_TIS_ACCESS_REQUEST_USE_MASK;
  return (fake_get(&fake, locality, ES_TPM_TIS_ACCESS, 1) & mask) ==
         (ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK | ES_TPM_TIS_ACCESS_VALID_MASK);
}

static void access_write(unsigned locality, uint8_t value) {
  fake_put(&fake, locality, ES_TPM_TIS_ACCESS, 1, value);
}

static void command_ready(unsigned locality) {
  control(locality, ES_TPM_TIS_STS_COMMAND_READY_MASK);
}

static bool is_ready(void) {
  return (status(0) & ES_TPM_TIS_STS_COMMAND_READY_MASK) != 0;
}

static bool has(uint8_t mask) {
  return (status(0) & mask) != 0;
}

static void give(unsigned locality, uint8_t byte) {
  fake_put(&fake, locality, ES_TPM_TIS_DATA_FIFO, 1, byte);
}

static uint8_t take(unsigned locality) {
  return (uint8_t)fake_get(&fake, locality, ES_TPM_TIS_DATA_FIFO, 1);
}

/* All but the last byte while more is expected; with the last it is not. */
static void send_data(const uint8_t *bytes, uint32_t size) {
  for (uint32_t at = 0; at < size - 1; at++) {
    assert_true(burst(0) > 0);
    give(0, bytes[at]);
    assert_true(has(ES_TPM_TIS_STS_EXPECT_MASK));
  }
  give(0, bytes[size - 1]);
  assert_false(has(ES_TPM_TIS_STS_EXPECT_MASK));
}

static void to_ready(void) {
  access_write(0, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
  assert_true(granted(0));
  command_ready(0);
  assert_true(is_ready());
}

static void send(uint32_t size) {
  uint8_t bytes[ES_TPM_TIS_BUFFER_SIZE];
  fake_command(bytes, size, size);
  send_data(bytes, size);
  control(0, ES_TPM_TIS_STS_GO_MASK);
}

static void to_execution(void) {
  to_ready();
  send(12);
  fake_turn(&fake);
  assert_true(fake.under_way);
}

static uint32_t response_code(void) {
  uint8_t bytes[ES_TPM_COMMAND_HEADER_SIZE_MAX];
  for (size_t i = 0; i < sizeof bytes; i++) {
    assert_true(has(ES_TPM_TIS_STS_DATA_AVAILABLE_MASK));
    bytes[i] = take(0);
  }
  struct es_tpm_command_header header;
  assert_true(es_tpm_command_decode_header(bytes, sizeof bytes, &header) == ES_OK);
  return header.code;
}

static void test_identity(void **test) {
  (void)test;
  const uint32_t capability = (uint32_t)fake_get(&fake, 0, ES_TPM_TIS_INTF_CAPABILITY, 4);
  const uint32_t id = (uint32_t)fake_get(&fake, 0, ES_TPM_TIS_INTERFACE_ID, 4);
  assert_int_equal(es_tpm_tis_value_intf_capability_interface_version(capability), 3);
  assert_int_equal(es_tpm_tis_value_intf_capability_transfer_size(capability), 3);
  assert_int_equal(es_tpm_tis_value_interface_id_interface_type(id), 0);
  assert_int_equal(es_tpm_tis_value_interface_id_fifo(id), 1);
  assert_int_equal(es_tpm_tis_value_interface_id_crb(id), 0);
  assert_int_equal(es_tpm_tis_value_interface_id_five_localities(id), 1);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_TIS_VENDOR, 4), 0x00011014);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_TIS_REVISION, 1), 1);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_TIS_ACCESS, 1), 0x81);
  assert_int_equal(burst(0), UINT16_MAX); /* what is not there */
}

static void test_command_as_linux_gives_it(void **test) {
  (void)test;
  uint8_t command[200], response[300];
  for (unsigned round = 0; round < 3; round++) {
    access_write(0, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
    assert_true(granted(0));
    if (!is_ready()) {
      command_ready(0);
    }
    assert_true(is_ready());
    assert_int_equal(burst(0), ES_TPM_TIS_BUFFER_SIZE);
    fake_command(command, sizeof command, sizeof command);
    send_data(command, sizeof command);
    control(0, ES_TPM_TIS_STS_GO_MASK);
    assert_false(has(ES_TPM_TIS_STS_DATA_AVAILABLE_MASK));
    fake_turn(&fake);
    assert_int_equal(fake.submits, round + 1);
    assert_int_equal(fake.size, sizeof command);
    assert_memory_equal(fake.command, command, sizeof command);
    fake_command(response, sizeof response, sizeof response);
    fake_answer_bytes(&fake, response, sizeof response);
    for (uint32_t at = 0; at < sizeof response; at++) {
      assert_true(has(ES_TPM_TIS_STS_DATA_AVAILABLE_MASK));
      assert_true(has(ES_TPM_TIS_STS_VALID_MASK));
      assert_int_equal(burst(0), sizeof response - at);
      assert_int_equal(take(0), response[at]);
    }
    assert_false(has(ES_TPM_TIS_STS_DATA_AVAILABLE_MASK));
    assert_int_equal(take(0), 0xff);
    command_ready(0);
    if (round == 1) {
      access_write(0, ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK);
      assert_false(granted(0));
    }
  }
}

static void test_family(void **test) {
  (void)test;
  to_ready();
  const uint32_t sts = (uint32_t)fake_get(&fake, 0, ES_TPM_TIS_STS, 4);
  assert_int_equal(es_tpm_tis_value_sts_family(sts), ES_TPM_TIS_FAMILY_TPM_2_0);
  assert_true(es_tpm_tis_value_sts_self_test_done(sts));
}

/* Four and eight bytes at once, through either FIFO. */
static void test_wide_accesses(void **test) {
  (void)test;
  uint8_t command[16];
  to_ready();
  fake_command(command, sizeof command, sizeof command);
  for (uint32_t at = 0; at < sizeof command; at += 4) {
    fake_put(&fake, 0, at < 8 ? ES_TPM_TIS_DATA_FIFO : ES_TPM_TIS_XDATA_FIFO, 4, es_load_le32(command + at));
  }
  control(0, ES_TPM_TIS_STS_GO_MASK);
  fake_turn(&fake);
  assert_int_equal(fake.size, sizeof command);
  assert_memory_equal(fake.command, command, sizeof command);
  fake_answer(&fake, 0, 12);
  fake_command(command, 12, 12);
  es_store_be32(command + ES_TPM_COMMAND_HEADER_CODE_OFFSET, 0);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_TIS_XDATA_FIFO, 4), es_load_le32(command));
  assert_int_equal(fake_get(&fake, 0, ES_TPM_TIS_DATA_FIFO, 2), es_load_le16(command + 4));
}

static void test_largest_command(void **test) {
  (void)test;
  to_ready();
  send(ES_TPM_TIS_BUFFER_SIZE);
  fake_turn(&fake);
  assert_int_equal(fake.size, ES_TPM_TIS_BUFFER_SIZE);
  fake_answer(&fake, 0, ES_TPM_TIS_BUFFER_SIZE);
  for (uint32_t at = 0; at < ES_TPM_TIS_BUFFER_SIZE; at++) {
    (void)take(0);
  }
  assert_false(has(ES_TPM_TIS_STS_DATA_AVAILABLE_MASK));
}

static void test_sizes(void **test) {
  (void)test;
  static const uint32_t wrong[] = {0, 1, 6, 9, ES_TPM_TIS_BUFFER_SIZE + 1, UINT32_MAX};
  uint8_t bytes[ES_TPM_TIS_BUFFER_SIZE + 8];
  to_ready();
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    fake_command(bytes, sizeof bytes, wrong[i]);
    for (size_t at = 0; at < sizeof bytes; at++) {
      give(0, bytes[at]);
    }
    assert_false(has(ES_TPM_TIS_STS_EXPECT_MASK));
    control(0, ES_TPM_TIS_STS_GO_MASK);
    fake_turn(&fake);
    assert_int_equal(fake.submits, 0);
    assert_int_equal(response_code(), ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE);
    command_ready(0);
  }
}

static void test_too_early_and_too_much(void **test) {
  (void)test;
  uint8_t bytes[20];
  give(0, 1); /* no locality */
  control(0, ES_TPM_TIS_STS_GO_MASK);
  access_write(0, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
  give(0, 1); /* idle */
  control(0, ES_TPM_TIS_STS_GO_MASK);
  command_ready(0);
  control(0, ES_TPM_TIS_STS_GO_MASK); /* nothing written */
  fake_command(bytes, sizeof bytes, 12);
  for (size_t at = 0; at < sizeof bytes; at++) {
    if (at == 5 || at == 11) {
      control(0, ES_TPM_TIS_STS_GO_MASK);
      assert_true(has(ES_TPM_TIS_STS_EXPECT_MASK));
    }
    give(0, bytes[at]);
  }
  fake_turn(&fake);
  assert_int_equal(fake.submits, 0);
  control(0, ES_TPM_TIS_STS_GO_MASK);
  fake_turn(&fake);
  assert_int_equal(fake.submits, 1);
  assert_int_equal(fake.size, 12);
  assert_memory_equal(fake.command, bytes, 12);
}

static void test_retry(void **test) {
  (void)test;
  to_execution();
  fake_answer(&fake, 7, 10);
  assert_int_equal(response_code(), 7);
  assert_false(has(ES_TPM_TIS_STS_DATA_AVAILABLE_MASK));
  control(0, ES_TPM_TIS_STS_RESPONSE_RETRY_MASK);
  assert_int_equal(response_code(), 7);
}

static void test_cancel(void **test) {
  (void)test;
  to_execution();
  fake_put(&fake, 0, ES_TPM_TIS_STS, 4, ES_TPM_TIS_STS_COMMAND_CANCEL_MASK);
  fake_turn(&fake);
  assert_int_equal(fake.cancels, 1);
  fake_answer(&fake, ES_TPM_COMMAND_RESPONSE_CODE_CANCELED, 10);
  assert_int_equal(response_code(), ES_TPM_COMMAND_RESPONSE_CODE_CANCELED);
}

static void test_abort(void **test) {
  (void)test;
  to_execution();
  give(0, 1);
  assert_int_equal(take(0), 0xff);
  command_ready(0);
  assert_false(is_ready());
  command_ready(0);
  fake_put(&fake, 0, ES_TPM_TIS_STS, 4, ES_TPM_TIS_STS_COMMAND_CANCEL_MASK);
  fake_turn(&fake);
  assert_true(fake.cancels >= 1);
  fake_answer(&fake, 0, 10);
  assert_true(is_ready());
  send(12);
  fake_turn(&fake);
  assert_int_equal(fake.submits, 2);
}

static void test_abort_while_written(void **test) {
  (void)test;
  to_ready();
  give(0, 0x80);
  assert_false(is_ready());
  command_ready(0);
  assert_true(is_ready());
  send(12);
  fake_turn(&fake);
  assert_int_equal(fake.size, 12);
}

static void test_localities(void **test) {
  (void)test;
  const uint8_t request = ES_TPM_TIS_ACCESS_REQUEST_USE_MASK, pending = ES_TPM_TIS_ACCESS_PENDING_REQUEST_MASK;
  access_write(0, request);
  access_write(3, request);
  assert_true((fake_get(&fake, 0, ES_TPM_TIS_ACCESS, 1) & pending) != 0);
  assert_true((fake_get(&fake, 3, ES_TPM_TIS_ACCESS, 1) & pending) == 0);
  assert_true((fake_get(&fake, 3, ES_TPM_TIS_ACCESS, 1) & request) != 0);
  assert_int_equal(burst(3), UINT16_MAX);
  access_write(0, ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK);
  assert_true(granted(3));
  access_write(1, ES_TPM_TIS_ACCESS_SEIZE_MASK);
  assert_true(granted(3));
  access_write(3, ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK);
  access_write(1, request);
  access_write(2, ES_TPM_TIS_ACCESS_SEIZE_MASK);
  assert_true(granted(2));
  assert_true((fake_get(&fake, 1, ES_TPM_TIS_ACCESS, 1) & ES_TPM_TIS_ACCESS_BEEN_SEIZED_MASK) != 0);
  access_write(1, ES_TPM_TIS_ACCESS_BEEN_SEIZED_MASK);
  assert_true((fake_get(&fake, 1, ES_TPM_TIS_ACCESS, 1) & ES_TPM_TIS_ACCESS_BEEN_SEIZED_MASK) == 0);
  access_write(4, request);
  access_write(4, ES_TPM_TIS_ACCESS_SEIZE_MASK);
  assert_true(granted(2));
}

static void test_seized_while_executing(void **test) {
  (void)test;
  to_execution();
  access_write(3, ES_TPM_TIS_ACCESS_SEIZE_MASK);
  assert_true(granted(3));
  command_ready(3);
  access_write(3, ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK);
  access_write(1, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
  assert_true(granted(1));
  fake_turn(&fake);
  fake_answer(&fake, 0, 64);
  assert_int_equal(take(1), 0xff);
  command_ready(1);
  assert_true((status(1) & ES_TPM_TIS_STS_COMMAND_READY_MASK) != 0);
}

static void test_relinquished_in_every_state(void **test) {
  (void)test;
  for (unsigned state = 0; state < 5; state++) {
    access_write(0, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
    if (state > 0) {
      command_ready(0);
    }
    if (state == 2) {
      give(0, 0x80);
    }
    if (state > 2) {
      send(12);
      fake_turn(&fake);
    }
    if (state > 3) {
      fake_answer(&fake, 0, 20);
    }
    access_write(0, ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK);
    if (state == 3) {
      fake_answer(&fake, 0, 20);
    }
    access_write(0, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
    assert_true(granted(0));
    assert_false(is_ready());
    assert_false(has(ES_TPM_TIS_STS_DATA_AVAILABLE_MASK));
    access_write(0, ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK);
  }
}

static void test_interrupts(void **test) {
  (void)test;
  const uint32_t global = ES_TPM_TIS_INT_ENABLE_GLOBAL_MASK;
  access_write(0, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_TIS_INT_ENABLE, 4), 8);
  fake_put(&fake, 0, ES_TPM_TIS_INT_ENABLE, 4,
           global | ES_TPM_TIS_INTERRUPT_DATA_AVAILABLE | ES_TPM_TIS_INTERRUPT_COMMAND_READY);
  command_ready(0);
  assert_true(fake.line);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_TIS_INT_STATUS, 4), ES_TPM_TIS_INTERRUPT_COMMAND_READY);
  fake_put(&fake, 0, ES_TPM_TIS_INT_STATUS, 4, ES_TPM_TIS_INTERRUPT_COMMAND_READY);
  assert_false(fake.line);
  send(12);
  fake_turn(&fake);
  fake_answer(&fake, 0, 10);
  assert_true(fake.line);
  fake_put(&fake, 0, ES_TPM_TIS_INT_STATUS, 4, UINT32_MAX);
  assert_false(fake.line);
  fake_put(&fake, 2, ES_TPM_TIS_INT_ENABLE, 4, global | ES_TPM_TIS_INTERRUPT_LOCALITY_CHANGED);
  access_write(2, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
  access_write(0, ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK);
  assert_true(fake.line);
  assert_int_equal(fake_get(&fake, 2, ES_TPM_TIS_INT_STATUS, 4), ES_TPM_TIS_INTERRUPT_LOCALITY_CHANGED);
}

static void test_counted(void **test) {
  (void)test;
  const uint64_t many = COUNT("tis.byte-too-many"), early = COUNT("tis.go-too-early"),
                 read = COUNT("tis.read-too-many");
  uint8_t bytes[12];
  to_ready();
  fake_command(bytes, sizeof bytes, 11);
  give(0, bytes[0]);
  control(0, ES_TPM_TIS_STS_GO_MASK);
  for (size_t at = 1; at < sizeof bytes; at++) {
    give(0, bytes[at]);
  }
  control(0, ES_TPM_TIS_STS_GO_MASK);
  fake_turn(&fake);
  fake_answer(&fake, 0, 10);
  for (unsigned i = 0; i < 11; i++) {
    (void)take(0);
  }
  assert_int_equal(COUNT("tis.byte-too-many"), many + 1);
  assert_int_equal(COUNT("tis.go-too-early"), early + 1);
  assert_int_equal(COUNT("tis.read-too-many"), read + 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_identity, start, end),
      cmocka_unit_test_setup_teardown(test_command_as_linux_gives_it, start, end),
      cmocka_unit_test_setup_teardown(test_family, start, end),
      cmocka_unit_test_setup_teardown(test_wide_accesses, start, end),
      cmocka_unit_test_setup_teardown(test_largest_command, start, end),
      cmocka_unit_test_setup_teardown(test_sizes, start, end),
      cmocka_unit_test_setup_teardown(test_too_early_and_too_much, start, end),
      cmocka_unit_test_setup_teardown(test_retry, start, end),
      cmocka_unit_test_setup_teardown(test_cancel, start, end),
      cmocka_unit_test_setup_teardown(test_abort, start, end),
      cmocka_unit_test_setup_teardown(test_abort_while_written, start, end),
      cmocka_unit_test_setup_teardown(test_localities, start, end),
      cmocka_unit_test_setup_teardown(test_seized_while_executing, start, end),
      cmocka_unit_test_setup_teardown(test_relinquished_in_every_state, start, end),
      cmocka_unit_test_setup_teardown(test_interrupts, start, end),
      cmocka_unit_test_setup_teardown(test_counted, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
