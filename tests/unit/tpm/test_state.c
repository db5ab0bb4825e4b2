/* Saving the interface in every state of its machine, and restoring it into another one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generated/state/tpm_crb_state.h"
#include "generated/state/tpm_interface_state.h"
#include "generated/state/tpm_interface_state_state.h"
#include "generated/state/tpm_ppi_state.h"
#include "generated/tpm_command_wire.h"
#include "generated/tpm_crb_registers.h"
#include "generated/tpm_tis_registers.h"
#include "hand-written/tpm/saved.h"
#include "tests/unit/tpm/fake.h"

static struct fake old, new;

enum { STATES = 8 };

static void put(struct fake *fake, unsigned locality, uint32_t offset, unsigned width, uint64_t value) {
  fake_put(fake, locality, offset, width, value);
}

static void crb_command(struct fake *fake) {
  uint8_t bytes[12];
  fake_command(bytes, sizeof bytes, sizeof bytes);
  for (uint32_t at = 0; at < sizeof bytes; at++) {
    put(fake, 1, ES_TPM_CRB_DATA_BUFFER + at, 1, bytes[at]);
  }
}

/* Some way into the life of a command: idle, ready, half written, written and started, answered, aborted, locality lost. */
static void lead(struct fake *fake, unsigned state) {
  put(fake, 1, ES_TPM_CRB_LOC_CTRL, 4, ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK);
  put(fake, 0, ES_TPM_CRB_LOC_CTRL, 4, ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK);
  put(fake, 1, ES_TPM_CRB_INT_ENABLE, 4, ES_TPM_CRB_INTERRUPT_START | ES_TPM_CRB_INT_ENABLE_GLOBAL_MASK);
  if (state >= 1) {
    put(fake, 1, ES_TPM_CRB_CTRL_REQ, 4, ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
  }
  if (state >= 2) {
    crb_command(fake);
  }
  if (state == 3) { /* answered before the save */
    put(fake, 1, ES_TPM_CRB_CTRL_START, 4, 1);
    fake_turn(fake);
    fake_answer(fake, 5, 40);
  }
  es_tpm_hold(fake->tpm);
  if (state >= 4) {
    put(fake, 1, ES_TPM_CRB_CTRL_START, 4, 1); /* not handed over */
  }
  if (state == 5) {
    put(fake, 1, ES_TPM_CRB_CTRL_REQ, 4, ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
  }
  if (state == 6) {
    put(fake, 2, ES_TPM_CRB_LOC_CTRL, 4, ES_TPM_CRB_LOC_CTRL_SEIZE_MASK);
  }
  fake_turn(fake);
}

/* What one of the registers of all localities shows. */
static void compare(struct fake *one, struct fake *other) {
  for (unsigned locality = 0; locality < ES_TPM_CRB_LOCALITY_COUNT; locality++) {
    for (uint32_t offset = 0; offset < ES_TPM_CRB_DATA_BUFFER; offset += 4) {
      assert_int_equal(fake_get(one, locality, offset, 4), fake_get(other, locality, offset, 4));
    }
  }
}

static struct es_state_out *saved(struct fake *fake, struct es_slice *bytes) {
  struct es_state_out *out;
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_tpm_save(fake->tpm, out), 0);
  assert_int_equal(es_state_out_finish(out, bytes), 0);
  return out;
}

static es_result restore(struct fake *fake, struct es_state_in *in, struct es_slice bytes) {
  struct es_tpm_saved *prepared = NULL;
  assert_true(es_state_in_open(in, bytes) == ES_OK);
  es_result refusal = es_tpm_prepare(fake->tpm, in, &prepared);
  if (refusal == ES_OK) {
    refusal = es_state_in_finish(in);
    assert_true(refusal == ES_OK);
    es_tpm_apply(fake->tpm, prepared);
  }
  return refusal;
}

static void test_every_state_goes_over(void **test) {
  (void)test;
  for (unsigned state = 0; state < STATES - 1; state++) {
    struct es_slice bytes;
    struct es_state_in in;
    fake_start(&old, ES_TPM_CRB);
    lead(&old, state);
    assert_true(es_tpm_quiet(old.tpm));
    struct es_state_out *out = saved(&old, &bytes);
    fake_start(&new, ES_TPM_CRB);
    es_tpm_hold(new.tpm);
    assert_true(restore(&new, &in, bytes) == ES_OK);
    es_state_in_close(&in);
    es_state_out_destroy(out);
    compare(&old, &new);
    es_tpm_release(new.tpm);
    fake_turn(&new);
    assert_int_equal(new.submits, state >= 4);
    if (state == 3) {
      assert_int_equal(fake_get(&new, 1, ES_TPM_CRB_DATA_BUFFER + 9, 1), 5);
    }
    if (state >= 4) {
      assert_int_equal(new.locality, 1);
      assert_int_equal(new.size, 12);
      fake_answer(&new, 0, 20);
      assert_int_equal(fake_get(&new, 1, ES_TPM_CRB_CTRL_START, 4), 0);
      assert_int_equal(fake_get(&new, 1, ES_TPM_CRB_CTRL_REQ, 4), 0);
    }
    /* The old one goes on as well: nothing was lost by the save. */
    es_tpm_release(old.tpm);
    fake_turn(&old);
    assert_true(old.under_way == (state >= 4));
    fake_end(&new);
    fake_end(&old);
  }
}

static void test_fifo_goes_over_in_the_middle_of_a_response(void **test) {
  (void)test;
  struct es_slice bytes;
  struct es_state_in in;
  uint8_t command[12];
  fake_start(&old, ES_TPM_TIS);
  put(&old, 0, ES_TPM_TIS_ACCESS, 1, ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
  put(&old, 0, ES_TPM_TIS_STS, 1, ES_TPM_TIS_STS_COMMAND_READY_MASK);
  fake_command(command, sizeof command, sizeof command);
  for (size_t at = 0; at < sizeof command; at++) {
    put(&old, 0, ES_TPM_TIS_DATA_FIFO, 1, command[at]);
  }
  put(&old, 0, ES_TPM_TIS_STS, 1, ES_TPM_TIS_STS_GO_MASK);
  fake_turn(&old);
  es_tpm_hold(old.tpm);
  assert_false(es_tpm_quiet(old.tpm));
  fake_answer(&old, 0x01020304, 30);
  assert_true(es_tpm_quiet(old.tpm));
  for (unsigned i = 0; i < 7; i++) {
    (void)fake_get(&old, 0, ES_TPM_TIS_DATA_FIFO, 1);
  }
  struct es_state_out *out = saved(&old, &bytes);
  fake_start(&new, ES_TPM_TIS);
  assert_true(restore(&new, &in, bytes) == ES_OK);
  es_state_in_close(&in);
  assert_int_equal(fake_get(&new, 0, ES_TPM_TIS_DATA_FIFO, 1), 2);
  assert_int_equal(fake_get(&new, 0, ES_TPM_TIS_DATA_FIFO, 1), 3);
  fake_end(&new);
  /* Another interface cannot take it. */
  fake_start(&new, ES_TPM_CRB);
  assert_true(restore(&new, &in, bytes) != ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  fake_end(&new);
  fake_end(&old);
}

static void test_wrong_records(void **test) {
  static const uint8_t many[4096];
  (void)test;
  static const struct es_tpm_interface_state_command wrong[] = {
      {.submitted = 1}, /* but idle */
      {.given = 3}, /* of nothing */
      {.bytes = {.at = many, .count = 4096}} /* more than CRB has room for */
  };
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    struct es_state_out *out, *other;
    struct es_slice bytes;
    struct es_state_in in;
    struct es_tpm_saved *prepared = NULL;
    fake_start(&new, ES_TPM_CRB);
    es_tpm_hold(new.tpm);
    assert_int_equal(es_state_out_create(0, &out), 0);
    assert_int_equal(es_tpm_save(new.tpm, out), 0);
    assert_int_equal(es_state_out_finish(out, &bytes), 0);
    /* The same stream, with another record of the command. */
    assert_true(es_state_in_open(&in, bytes) == ES_OK);
    assert_int_equal(es_state_out_create(0, &other), 0);
    es_save_tpm_interface_state_command(other, 0, &wrong[i]);
    for (unsigned l = 0; l < ES_TPM_CRB_LOCALITY_COUNT; l++) {
      struct es_tpm_interface_locality locality;
      assert_true(es_take_tpm_interface_locality(&in, l, &locality) == ES_OK);
      es_save_tpm_interface_locality(other, l, &locality);
    }
    struct es_tpm_ppi presence;
    assert_true(es_take_tpm_ppi_registers(&in, 0, &presence) == ES_OK);
    es_save_tpm_ppi_registers(other, 0, &presence);
    struct es_tpm_crb registers;
    struct es_tpm_interface_crb machine;
    assert_true(es_take_tpm_crb_registers(&in, 0, &registers) == ES_OK);
    assert_true(es_take_tpm_interface_crb(&in, 0, &machine) == ES_OK);
    es_save_tpm_crb_registers(other, 0, &registers);
    es_save_tpm_interface_crb(other, 0, &machine);
    es_state_in_close(&in);
    assert_int_equal(es_state_out_finish(other, &bytes), 0);
    assert_true(es_state_in_open(&in, bytes) == ES_OK);
    assert_true(es_tpm_prepare(new.tpm, &in, &prepared) != ES_OK);
    es_state_in_close(&in);
    es_state_out_destroy(out);
    es_state_out_destroy(other);
    fake_end(&new);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_every_state_goes_over),
      cmocka_unit_test(test_fifo_goes_over_in_the_middle_of_a_response),
      cmocka_unit_test(test_wrong_records),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
