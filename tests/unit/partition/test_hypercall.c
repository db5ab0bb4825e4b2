#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "generated/hyperv_hypercall_wire.h"
#include "runtime/bytes.h"
#include "runtime/counters.h"
#include "tests/unit/partition/fixture.h"

#define INPUT 0x30000u
#define OUTPUT 0x31000u
#define FAST (1u << 16)

static uint64_t call(struct fixture *f, uint64_t control, uint64_t input, uint64_t output) {
  return es_partition_hypercall(f->partition, 0, control, input, output);
}

static uint64_t reps(uint64_t count, uint64_t start) {
  return count << 32 | start << 48;
}

static void message_reaches_the_listener(void **state) {
  struct fixture *f = *state;
  uint8_t *input = fixture_page(f, INPUT);
  es_store_le32(input, 4);
  es_store_le32(input + 8, 1);
  es_store_le32(input + 12, 3);
  es_store_le16(input + 16, 0x6261);
  input[18] = 0x63;
  f->status = ES_HYPERV_HYPERCALL_STATUS_INSUFFICIENT_BUFFERS;
  assert_int_equal(call(f, ES_HYPERV_HYPERCALL_CALL_POST_MESSAGE, INPUT, 0), f->status);
  assert_int_equal(f->posts, 1);
  assert_int_equal(f->connection, 4);
  assert_int_equal(f->type, 1);
  assert_int_equal(f->size, 3);
  assert_memory_equal(f->payload, "abc", 3);
  es_store_le32(input + 12, 241);
  assert_int_equal(call(f, ES_HYPERV_HYPERCALL_CALL_POST_MESSAGE, INPUT, 0),
                   ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER);
  assert_int_equal(f->posts, 1);
}

static void signal_is_fast_or_slow(void **state) {
  struct fixture *f = *state;
  assert_int_equal(call(f, ES_HYPERV_HYPERCALL_CALL_SIGNAL_EVENT | FAST, 0x500000009, 0), 0);
  assert_int_equal(f->connection, 9);
  assert_int_equal(f->flag, 5);
  es_store_le64(fixture_page(f, INPUT), 0x600000008);
  assert_int_equal(call(f, ES_HYPERV_HYPERCALL_CALL_SIGNAL_EVENT, INPUT, 0), 0);
  assert_int_equal(f->connection, 8);
  assert_int_equal(f->flag, 6);
  assert_int_equal(f->signals, 2);
}

static void unmatched_doorbell_answers_as_the_page_expects(void **state) {
  struct fixture *f = *state;
  assert_int_equal(es_partition_doorbell(f->partition, 0, 77), 77);
  assert_int_equal(f->connection, 77);
  assert_int_equal(f->flag, 0);
  f->status = ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID;
  assert_int_equal(es_partition_doorbell(f->partition, 0, 77), 77 + f->status);
}

static void bad_calls_are_refused(void **state) {
  struct fixture *f = *state;
  const uint64_t post = ES_HYPERV_HYPERCALL_CALL_POST_MESSAGE;
  const uint64_t invalid = ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT;
  assert_int_equal(call(f, 0x7777, 0, 0), ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_CODE);
  assert_int_equal(call(f, post | FAST, INPUT, 0), invalid);
  assert_int_equal(call(f, post | reps(1, 0), INPUT, 0), invalid);
  assert_int_equal(call(f, post | 1u << 31, INPUT, 0), invalid);
  assert_int_equal(call(f, post | UINT64_C(1) << 63, INPUT, 0), invalid);
  assert_int_equal(call(f, post | 1u << 17, INPUT, 0), invalid);
  assert_int_equal(call(f, post, INPUT + 4, 0), ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT);
  assert_int_not_equal(call(f, post, 0x40000000, 0), 0);
  assert_int_not_equal(call(f, post, INPUT + 0xff8, 0), 0);
  assert_int_not_equal(call(f, ES_HYPERV_HYPERCALL_CALL_SIGNAL_EVENT | FAST, UINT64_C(1) << 48, 0), 0);
  assert_int_equal(es_partition_hypercall(f->partition, FIXTURE_PROCESSORS, post, INPUT, 0),
                   ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_INDEX);
  assert_int_equal(f->posts, 0);
  assert_int_equal(f->signals, 0);
}

static void extended_capabilities_are_none(void **state) {
  struct fixture *f = *state;
  es_store_le64(fixture_page(f, OUTPUT), UINT64_MAX);
  assert_int_equal(call(f, ES_HYPERV_HYPERCALL_CALL_QUERY_EXTENDED_CAPABILITIES, 0, OUTPUT), 0);
  assert_int_equal(es_load_le64(fixture_page(f, OUTPUT)), 0);
}

static void partition_id_needs_a_privilege(void **state) {
  struct fixture *f = *state;
  assert_int_equal(call(f, ES_HYPERV_HYPERCALL_CALL_GET_PARTITION_ID, 0, OUTPUT),
                   ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED);
}

static uint64_t counted(const char *name) {
  const struct es_counter *counter = es_counters_find(name);
  assert_non_null(counter);
  return es_counter_value(counter);
}

static uint8_t *registers_input(struct fixture *f, uint32_t vp) {
  uint8_t *input = fixture_page(f, INPUT);
  memset(input, 0, ES_PAGE_SIZE);
  es_store_le64(input, UINT64_MAX);
  es_store_le32(input + 8, vp);
  return input + 16;
}

static void registers_are_read_in_reps(void **state) {
  struct fixture *f = *state;
  uint8_t *names = registers_input(f, 1);
  es_store_le32(names, ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_INDEX);
  es_store_le32(names + 4, ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT15);
  es_store_le32(names + 8, 0xdead);
  uint64_t get = ES_HYPERV_HYPERCALL_CALL_GET_VP_REGISTERS, unknown = counted("hypercall.registers-unknown");
  assert_int_equal(call(f, get | reps(2, 0), INPUT, OUTPUT), UINT64_C(2) << 32);
  assert_int_equal(es_load_le64(fixture_page(f, OUTPUT)), 1);
  assert_int_equal(es_load_le64(fixture_page(f, OUTPUT) + 8), 0);
  assert_int_equal(es_load_le64(fixture_page(f, OUTPUT) + 16), 0x10000);
  /* the third is unknown: two were done */
  assert_int_equal(counted("hypercall.registers-unknown"), unknown);
  assert_int_equal(call(f, get | reps(3, 0), INPUT, OUTPUT),
                   UINT64_C(2) << 32 | ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER);
  assert_int_equal(counted("hypercall.registers-unknown"), unknown + 1);
  /* a start beyond the count */
  assert_int_equal(call(f, get | reps(2, 2), INPUT, OUTPUT) & 0xffff,
                   ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT);
}

static void registers_are_written(void **state) {
  struct fixture *f = *state;
  uint8_t *element = registers_input(f, 0xfffffffe);
  es_store_le32(element, ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT3);
  es_store_le64(element + 16, 0x33);
  uint64_t set = ES_HYPERV_HYPERCALL_CALL_SET_VP_REGISTERS;
  assert_int_equal(call(f, set | reps(1, 0), INPUT, 0), UINT64_C(1) << 32);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_SINT + 3), 0x33);
  es_store_le32(fixture_page(f, INPUT) + 8, FIXTURE_PROCESSORS);
  assert_int_equal(call(f, set | reps(1, 0), INPUT, 0), ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_INDEX);
  es_store_le64(fixture_page(f, INPUT), 5);
  assert_int_equal(call(f, set | reps(1, 0), INPUT, 0), ES_HYPERV_HYPERCALL_STATUS_INVALID_PARTITION_ID);
  assert_true(counted("hypercall.registers-of-no-processor") > 0);
  assert_true(counted("hypercall.registers-of-other-partitions") > 0);
}

static void registers_of_another_trust_level_are_not_there(void **state) {
  struct fixture *f = *state;
  uint8_t *element = registers_input(f, 0);
  fixture_page(f, INPUT)[12] = 2;
  es_store_le32(element, ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT3);
  es_store_le64(element + 16, 0x33);
  uint64_t before = fixture_read(f, 0, ES_HYPERV_MSR_SINT + 3);
  uint64_t set = ES_HYPERV_HYPERCALL_CALL_SET_VP_REGISTERS;
  assert_int_equal(call(f, set | reps(1, 0), INPUT, 0), ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_SINT + 3), before);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(message_reaches_the_listener),
      TEST(signal_is_fast_or_slow),
      TEST(unmatched_doorbell_answers_as_the_page_expects),
      TEST(bad_calls_are_refused),
      TEST(extended_capabilities_are_none),
      TEST(partition_id_needs_a_privilege),
      TEST(registers_are_read_in_reps),
      TEST(registers_are_written),
      TEST(registers_of_another_trust_level_are_not_there),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
