#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "hand-written/platform/rtc.h"

static const uint64_t second = 1000000000;
static uint64_t now;

static uint64_t clock_of_the_test(void *context) {
  (void)context;
  return now;
}

static struct es_rtc_owner rtc;

static uint8_t get(uint8_t index) {
  uint64_t value = 0;

  assert_true(es_rtc_write(&rtc.ports, &rtc, ES_RTC_INDEX, 1, index) == ES_OK);
  assert_true(es_rtc_read(&rtc.ports, &rtc, ES_RTC_DATA, 1, &value) == ES_OK);
  return (uint8_t)value;
}

static void put(uint8_t index, uint8_t value) {
  assert_true(es_rtc_write(&rtc.ports, &rtc, ES_RTC_INDEX, 1, index) == ES_OK);
  assert_true(es_rtc_write(&rtc.ports, &rtc, ES_RTC_DATA, 1, value) == ES_OK);
}

/* 2024-02-29 13:05:59, a Thursday. */
static int start(void **test) {
  (void)test;
  now = 1709211959 * second;
  es_rtc_start(&rtc, clock_of_the_test, NULL);
  return 0;
}

static void shows_the_time(void **test) {
  (void)test;
  assert_int_equal(get(ES_RTC_CMOS_SECONDS), 0x59);
  assert_int_equal(get(ES_RTC_CMOS_MINUTES), 0x05);
  assert_int_equal(get(ES_RTC_CMOS_HOURS), 0x13);
  assert_int_equal(get(ES_RTC_CMOS_DAY_OF_WEEK), 5);
  assert_int_equal(get(ES_RTC_CMOS_DAY_OF_MONTH), 0x29);
  assert_int_equal(get(ES_RTC_CMOS_MONTH), 0x02);
  assert_int_equal(get(ES_RTC_CMOS_YEAR), 0x24);
  assert_int_equal(get(ES_RTC_CMOS_CENTURY), 0x20);
  assert_int_equal(get(ES_RTC_CMOS_CONTROL_D), 0x80);
  now += second;
  assert_int_equal(get(ES_RTC_CMOS_SECONDS), 0x00);
  assert_int_equal(get(ES_RTC_CMOS_MINUTES), 0x06);
}

static void counts_in_binary_and_in_twelve_hours(void **test) {
  (void)test;
  put(ES_RTC_CMOS_CONTROL_B, 0x06);
  assert_int_equal(get(ES_RTC_CMOS_SECONDS), 59);
  assert_int_equal(get(ES_RTC_CMOS_HOURS), 13);
  assert_int_equal(get(ES_RTC_CMOS_YEAR), 24);
  put(ES_RTC_CMOS_CONTROL_B, 0x00);
  assert_int_equal(get(ES_RTC_CMOS_HOURS), 0x81);
  now += (uint64_t)11 * 3600 * second;
  assert_int_equal(get(ES_RTC_CMOS_HOURS), 0x12);
  now += (uint64_t)12 * 3600 * second;
  assert_int_equal(get(ES_RTC_CMOS_HOURS), 0x92);
  for (unsigned hour = 0; hour < 24; hour++) {
    uint8_t value = (uint8_t)((hour % 12 == 0 ? 12 : hour % 12) | (hour >= 12 ? 0x80 : 0));
    put(ES_RTC_CMOS_CONTROL_B, 0x04);
    put(ES_RTC_CMOS_HOURS, value);
    assert_int_equal(get(ES_RTC_CMOS_HOURS), value);
    put(ES_RTC_CMOS_CONTROL_B, 0x06);
    assert_int_equal(get(ES_RTC_CMOS_HOURS), hour);
  }
}

static void is_set_in_one_piece(void **test) {
  (void)test;
  put(ES_RTC_CMOS_CONTROL_B, 0x82);
  now += 5 * second;
  assert_int_equal(get(ES_RTC_CMOS_SECONDS), 0x59);
  put(ES_RTC_CMOS_SECONDS, 0x10);
  put(ES_RTC_CMOS_MINUTES, 0x20);
  put(ES_RTC_CMOS_HOURS, 0x06);
  put(ES_RTC_CMOS_DAY_OF_WEEK, 0x07);
  put(ES_RTC_CMOS_DAY_OF_MONTH, 0x31);
  put(ES_RTC_CMOS_MONTH, 0x12);
  put(ES_RTC_CMOS_YEAR, 0x99);
  put(ES_RTC_CMOS_CENTURY, 0x19);
  put(ES_RTC_CMOS_CONTROL_B, 0x02);
  assert_int_equal(get(ES_RTC_CMOS_DAY_OF_WEEK), 6);
  assert_int_equal(get(ES_RTC_CMOS_DAY_OF_MONTH), 0x31);
  now += (17 * 3600 + 39 * 60 + 50) * second;
  assert_int_equal(get(ES_RTC_CMOS_CENTURY), 0x20);
  assert_int_equal(get(ES_RTC_CMOS_YEAR), 0x00);
  assert_int_equal(get(ES_RTC_CMOS_MONTH), 0x01);
  assert_int_equal(get(ES_RTC_CMOS_DAY_OF_MONTH), 0x01);
  assert_int_equal(get(ES_RTC_CMOS_SECONDS), 0x00);
  es_rtc_restart(&rtc);
  assert_int_equal(get(ES_RTC_CMOS_CENTURY), 0x20);
  assert_int_equal(get(ES_RTC_CMOS_YEAR), 0x00);
}

static void is_set_while_it_runs(void **test) {
  (void)test;
  put(ES_RTC_CMOS_MINUTES, 0x30);
  assert_int_equal(get(ES_RTC_CMOS_MINUTES), 0x30);
  assert_int_equal(get(ES_RTC_CMOS_SECONDS), 0x59);
  now += second;
  assert_int_equal(get(ES_RTC_CMOS_MINUTES), 0x31);
}

static void announces_updates(void **test) {
  (void)test;
  assert_int_equal(get(ES_RTC_CMOS_CONTROL_A), 0x26);
  now += second - 1;
  assert_int_equal(get(ES_RTC_CMOS_CONTROL_A), 0xa6);
  now += 1;
  assert_int_equal(get(ES_RTC_CMOS_CONTROL_A), 0x26);
  now += second - 3000000;
  assert_int_equal(get(ES_RTC_CMOS_CONTROL_A), 0x26);
  now += 1000000;
  assert_int_equal(get(ES_RTC_CMOS_CONTROL_A), 0xa6);
  put(ES_RTC_CMOS_CONTROL_B, 0x82);
  assert_int_equal(get(ES_RTC_CMOS_CONTROL_A), 0x26);
}

/* Every value in every register: something is answered, nothing breaks. */
static void bears_any_write(void **test) {
  (void)test;
  for (unsigned round = 0; round < 2; round++) {
    for (unsigned index = 0; index < 256; index++) {
      for (unsigned value = 0; value < 256; value++) {
        uint64_t out;
        es_refused(es_rtc_write(&rtc.ports, &rtc, ES_RTC_INDEX, 1, index));
        es_refused(es_rtc_write(&rtc.ports, &rtc, ES_RTC_DATA, 1, value));
        for (uint8_t at = 0; at < 14; at++) {
          es_refused(es_rtc_write(&rtc.ports, &rtc, ES_RTC_INDEX, 1, at));
          es_refused(es_rtc_read(&rtc.ports, &rtc, ES_RTC_DATA, 1, &out));
        }
      }
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(shows_the_time, start),
      cmocka_unit_test_setup(counts_in_binary_and_in_twelve_hours, start),
      cmocka_unit_test_setup(is_set_in_one_piece, start),
      cmocka_unit_test_setup(is_set_while_it_runs, start),
      cmocka_unit_test_setup(announces_updates, start),
      cmocka_unit_test_setup(bears_any_write, start),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
