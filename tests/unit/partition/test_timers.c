#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "tests/unit/partition/fixture.h"

enum { SINT = 4, VECTOR = 0x40, DIRECT_VECTOR = 0xed, ENABLE = 1, PERIODIC = 2, AUTO_ENABLE = 8, DIRECT = 1 << 12 };

static uint32_t config_of(uint32_t timer) {
  return ES_HYPERV_MSR_STIMER_CONFIG + 2 * timer;
}

static uint32_t count_of(uint32_t timer) {
  return ES_HYPERV_MSR_STIMER_COUNT + 2 * timer;
}

static void at(struct fixture *f, uint64_t reference) {
  f->tsc = fixture_tsc_of(reference);
  es_partition_timer_expired(f->partition, 0);
}

static void direct_timer_raises_its_vector(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, config_of(0), AUTO_ENABLE | DIRECT | DIRECT_VECTOR << 4);
  fixture_write(f, 0, count_of(0), 5000);
  assert_int_equal(f->deadline[0], 5000);
  assert_int_equal(fixture_read(f, 0, config_of(0)) & ENABLE, ENABLE);
  at(f, 4000);
  assert_int_equal(f->interrupts[0][DIRECT_VECTOR], 0);
  assert_int_equal(f->deadline[0], 5000);
  at(f, 5001);
  assert_int_equal(f->interrupts[0][DIRECT_VECTOR], 1);
  assert_int_equal(fixture_read(f, 0, config_of(0)) & ENABLE, 0);
  at(f, 9000);
  assert_int_equal(f->interrupts[0][DIRECT_VECTOR], 1);
}

static void periodic_timer_goes_on(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, config_of(1), PERIODIC | DIRECT | DIRECT_VECTOR << 4);
  fixture_write(f, 0, count_of(1), 10000);
  fixture_write(f, 0, config_of(1), ENABLE | PERIODIC | DIRECT | DIRECT_VECTOR << 4);
  assert_int_equal(f->deadline[0], 10000);
  at(f, 10001);
  at(f, 20001);
  assert_int_equal(f->interrupts[0][DIRECT_VECTOR], 2);
  assert_int_equal(f->deadline[0], 30000);
  /* late by many periods: one tick, and the next lies ahead */
  at(f, 95000);
  assert_int_equal(f->interrupts[0][DIRECT_VECTOR], 3);
  assert_true(f->deadline[0] > 95000);
}

static void message_timer_posts(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  fixture_write(f, 0, config_of(3), AUTO_ENABLE | SINT << 16);
  fixture_write(f, 0, count_of(3), 700);
  at(f, 800);
  struct es_hyperv_synic_message message = fixture_slot(f, SINT);
  assert_int_equal(message.type, ES_HYPERV_SYNIC_MESSAGE_TYPE_TIMER_EXPIRED);
  struct es_hyperv_synic_timer_message timer;
  assert_null(es_hyperv_synic_decode_timer_message(message.payload, message.payload_size, &timer));
  assert_int_equal(timer.timer, 3);
  assert_int_equal(timer.expiration, 700);
  assert_int_equal(timer.delivery, 800);
  assert_int_equal(f->interrupts[0][VECTOR], 1);
}

static void message_waits_for_the_slot(void **state) {
  struct fixture *f = *state;
  fixture_open_synic(f, 0, SINT, VECTOR);
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "x", 1));
  fixture_write(f, 0, config_of(0), AUTO_ENABLE | SINT << 16);
  fixture_write(f, 0, count_of(0), 100);
  at(f, 200);
  assert_int_equal(fixture_slot(f, SINT).type, 1);
  assert_int_equal(fixture_slot(f, SINT).flags, ES_HYPERV_SYNIC_MESSAGE_FLAGS_PENDING);
  fixture_empty_slot(f, SINT);
  fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  assert_int_equal(fixture_slot(f, SINT).type, ES_HYPERV_SYNIC_MESSAGE_TYPE_TIMER_EXPIRED);
}

/* Nothing has been delivered, so no end of message will come. */
static void message_waits_for_its_source_to_open(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, config_of(0), AUTO_ENABLE | SINT << 16);
  fixture_write(f, 0, count_of(0), 100);
  at(f, 200);
  fixture_open_synic(f, 0, SINT, VECTOR);
  assert_int_equal(fixture_slot(f, SINT).type, ES_HYPERV_SYNIC_MESSAGE_TYPE_TIMER_EXPIRED);
  assert_int_equal(f->interrupts[0][VECTOR], 1);
  fixture_empty_slot(f, SINT);
  fixture_write(f, 0, ES_HYPERV_MSR_SINT + SINT, 0x10000);
  fixture_write(f, 0, count_of(0), 300);
  at(f, 400);
  assert_int_equal(fixture_slot(f, SINT).type, 0);
  fixture_write(f, 0, ES_HYPERV_MSR_SINT + SINT, VECTOR);
  assert_int_equal(fixture_slot(f, SINT).type, ES_HYPERV_SYNIC_MESSAGE_TYPE_TIMER_EXPIRED);
  assert_int_equal(f->interrupts[0][VECTOR], 2);
}

static void count_zero_stops(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, config_of(0), AUTO_ENABLE | DIRECT | DIRECT_VECTOR << 4);
  fixture_write(f, 0, count_of(0), 5000);
  fixture_write(f, 0, count_of(0), 0);
  assert_int_equal(f->deadline[0], ES_TIME_NEVER);
  at(f, 6000);
  assert_int_equal(f->interrupts[0][DIRECT_VECTOR], 0);
}

static void earliest_timer_is_armed(void **state) {
  struct fixture *f = *state;
  for (uint32_t i = 0; i < 4; i++) {
    fixture_write(f, 0, config_of(i), AUTO_ENABLE | DIRECT | (DIRECT_VECTOR + i) << 4);
    fixture_write(f, 0, count_of(i), 4000 - 1000 * i);
  }
  assert_int_equal(f->deadline[0], 1000);
  assert_int_equal(f->deadline[1], 0);
  at(f, 1000);
  assert_int_equal(f->interrupts[0][DIRECT_VECTOR + 3], 1);
  assert_int_equal(f->deadline[0], 2000);
}

static void timers_without_a_target_stay_off(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, count_of(0), 5000);
  fixture_write(f, 0, config_of(0), ENABLE);
  assert_int_equal(fixture_read(f, 0, config_of(0)), 0);
  fixture_write(f, 0, config_of(0), ENABLE | DIRECT | 3 << 4);
  assert_int_equal(fixture_read(f, 0, config_of(0)) & ENABLE, 0);
}

static void tiny_and_huge_periods_are_bounded(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, config_of(0), PERIODIC | AUTO_ENABLE | DIRECT | DIRECT_VECTOR << 4);
  fixture_write(f, 0, count_of(0), 1);
  assert_int_equal(f->deadline[0], 1000);
  fixture_write(f, 0, count_of(0), UINT64_MAX);
  assert_int_equal(f->deadline[0], ES_TIME_NEVER - 1);
  at(f, 5000);
  assert_int_equal(f->interrupts[0][DIRECT_VECTOR], 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(direct_timer_raises_its_vector),
      TEST(periodic_timer_goes_on),
      TEST(message_timer_posts),
      TEST(message_waits_for_the_slot),
      TEST(message_waits_for_its_source_to_open),
      TEST(count_zero_stops),
      TEST(earliest_timer_is_armed),
      TEST(timers_without_a_target_stay_off),
      TEST(tiny_and_huge_periods_are_bounded),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
