#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "tests/unit/partition/fixture.h"

enum { SINT = 2, VECTOR = 0xf3 };

static void message_reaches_the_slot(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 1, SINT, VECTOR);
  assert_true(es_synic_post_message(f->partition, 1, SINT, 1, "hello", 5));
  struct es_hyperv_synic_message message = fixture_slot(f, SINT);
  assert_int_equal(message.type, 1);
  assert_int_equal(message.payload_size, 5);
  assert_int_equal(message.flags, 0);
  assert_memory_equal(message.payload, "hello", 5);
  assert_int_equal(f->interrupts[1][VECTOR], 1);
  assert_int_equal(f->interrupts[0][VECTOR], 0);
}

static void full_slot_queues_until_the_end_of_message(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  for (uint8_t i = 0; i < 5; i++)
    assert_true(es_synic_post_message(f->partition, 0, SINT, 1, &i, 1));
  assert_int_equal(f->interrupts[0][VECTOR], 1);
  assert_int_equal(fixture_slot(f, SINT).flags, ES_HYPERV_SYNIC_MESSAGE_FLAGS_PENDING);
  /* an end of message with the slot still full changes nothing */
  fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  assert_int_equal(f->interrupts[0][VECTOR], 1);
  for (uint8_t i = 0; i < 5; i++) {
    assert_int_equal(fixture_slot(f, SINT).payload[0], i);
    assert_int_equal(fixture_slot(f, SINT).flags != 0, i < 4);
    fixture_empty_slot(f, SINT);
    fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  }
  assert_int_equal(f->interrupts[0][VECTOR], 5);
  assert_int_equal(fixture_slot(f, SINT).type, 0);
}

static void end_of_message_counts_for_every_processor(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 1, SINT, VECTOR);
  assert_true(es_synic_post_message(f->partition, 1, SINT, 1, "a", 1));
  assert_true(es_synic_post_message(f->partition, 1, SINT, 1, "b", 1));
  fixture_empty_slot(f, SINT);
  fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  assert_int_equal(fixture_slot(f, SINT).payload[0], 'b');
  assert_int_equal(f->interrupts[1][VECTOR], 2);
}

static void order_holds_when_the_slot_empties_early(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  for (uint8_t i = 0; i < 2; i++)
    assert_true(es_synic_post_message(f->partition, 0, SINT, 1, &i, 1));
  fixture_empty_slot(f, SINT);
  /* a third must not overtake the second, which waits */
  uint8_t third = 2;
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, &third, 1));
  fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  assert_int_equal(fixture_slot(f, SINT).payload[0], 1);
}

static void sources_do_not_block_each_other(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  fixture_write(f, 0, ES_HYPERV_MSR_SINT + 5, 0x50);
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "a", 1));
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "b", 1));
  assert_true(es_synic_post_message(f->partition, 0, 5, 1, "c", 1));
  assert_true(es_synic_post_message(f->partition, 0, 5, 1, "d", 1));
  assert_int_equal(f->interrupts[0][0x50], 1);
  fixture_empty_slot(f, 5);
  fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  assert_int_equal(fixture_slot(f, 5).payload[0], 'd');
  assert_int_equal(fixture_slot(f, SINT).payload[0], 'a');
  assert_int_equal(f->interrupts[0][0x50], 2);
  assert_int_equal(f->interrupts[0][VECTOR], 1);
}

static void queue_is_bounded(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  for (uint32_t i = 0; i < 1 + ES_SYNIC_QUEUE_MAX; i++)
    assert_true(es_synic_post_message(f->partition, 0, SINT, 1, &i, sizeof i));
  assert_false(es_synic_post_message(f->partition, 0, SINT, 1, "x", 1));
  for (uint32_t i = 0; i < 1 + ES_SYNIC_QUEUE_MAX; i++) {
    uint32_t value;
    memcpy(&value, fixture_slot(f, SINT).payload, sizeof value);
    assert_int_equal(value, i);
    fixture_empty_slot(f, SINT);
    fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  }
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "x", 1));
}

static void closed_sources_refuse(void **state) {
  struct fixture *f = *state;
  assert_false(es_synic_post_message(f->partition, 0, SINT, 1, "x", 1));
  fixture_open_synic(f, 0, SINT, VECTOR);
  assert_false(es_synic_post_message(f->partition, FIXTURE_PROCESSORS, SINT, 1, "x", 1));
  assert_false(es_synic_post_message(f->partition, 0, 16, 1, "x", 1));
  assert_false(es_synic_post_message(f->partition, 0, 3, 1, "x", 1));
  assert_false(es_synic_post_message(f->partition, 0, SINT, 0, "x", 1));
  uint8_t large[241] = {0};
  assert_false(es_synic_post_message(f->partition, 0, SINT, 1, large, sizeof large));
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, large, 240));
  fixture_write(f, 0, ES_HYPERV_MSR_SCONTROL, 0);
  assert_false(es_synic_post_message(f->partition, 0, SINT, 1, "x", 1));
  assert_false(es_synic_signal_event(f->partition, 0, SINT, 1));
}

static void masking_drops_what_waits(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "a", 1));
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "b", 1));
  fixture_write(f, 0, ES_HYPERV_MSR_SINT + SINT, 0x10000);
  fixture_empty_slot(f, SINT);
  fixture_write(f, 0, ES_HYPERV_MSR_SINT + SINT, VECTOR);
  fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  assert_int_equal(fixture_slot(f, SINT).type, 0);
}

/* Nobody would say end of message: the guest has not been told of any. */
static void what_waits_goes_out_when_the_page_is_back(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "a", 1));
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "b", 1));
  fixture_write(f, 0, ES_HYPERV_MSR_SIMP, 0);
  fixture_write(f, 0, ES_HYPERV_MSR_SIMP, FIXTURE_MESSAGES_GPA | 1);
  assert_int_equal(fixture_slot(f, SINT).payload[0], 'b');
  assert_int_equal(f->interrupts[0][VECTOR], 2);
}

static void low_vectors_fault(void **state) {
  struct fixture *f = *state;
  fixture_write_faults(f, 0, ES_HYPERV_MSR_SINT, 15);
  fixture_write(f, 0, ES_HYPERV_MSR_SINT, 16);
  fixture_write(f, 0, ES_HYPERV_MSR_SINT, 0x10000 | 3);
}

static void polling_sources_are_not_interrupted(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  fixture_write(f, 0, ES_HYPERV_MSR_SINT + SINT, 0x40000 | VECTOR);
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "a", 1));
  assert_true(es_synic_signal_event(f->partition, 0, SINT, 3));
  assert_int_equal(fixture_slot(f, SINT).type, 1);
  assert_int_equal(f->interrupts[0][VECTOR], 0);
}

static void event_interrupts_when_it_was_clear(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 1, SINT, VECTOR);
  uint8_t *flags = fixture_page(f, FIXTURE_EVENTS_GPA) + (size_t)SINT * ES_HYPERV_SYNIC_EVENT_FLAGS_SIZE;
  assert_true(es_synic_signal_event(f->partition, 1, SINT, 11));
  assert_int_equal(flags[1], 8);
  assert_int_equal(f->interrupts[1][VECTOR], 1);
  assert_true(es_synic_signal_event(f->partition, 1, SINT, 11));
  assert_int_equal(f->interrupts[1][VECTOR], 1);
  flags[1] = 0;
  assert_true(es_synic_signal_event(f->partition, 1, SINT, 11));
  assert_int_equal(f->interrupts[1][VECTOR], 2);
  assert_true(es_synic_signal_event(f->partition, 1, SINT, 2047));
  assert_int_equal(flags[255], 0x80);
  assert_false(es_synic_signal_event(f->partition, 1, SINT, 2048));
  assert_false(es_synic_signal_event(f->partition, 1, 16, 0));
  assert_false(es_synic_signal_event(f->partition, FIXTURE_PROCESSORS, SINT, 0));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(message_reaches_the_slot),
      TEST(full_slot_queues_until_the_end_of_message),
      TEST(end_of_message_counts_for_every_processor),
      TEST(order_holds_when_the_slot_empties_early),
      TEST(sources_do_not_block_each_other),
      TEST(queue_is_bounded),
      TEST(closed_sources_refuse),
      TEST(masking_drops_what_waits),
      TEST(what_waits_goes_out_when_the_page_is_back),
      TEST(low_vectors_fault),
      TEST(polling_sources_are_not_interrupted),
      TEST(event_interrupts_when_it_was_clear),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
