#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "hand-written/platform/calendar.h"

static void agree(int64_t seconds) {
  struct es_calendar ours = es_calendar_from_seconds(seconds);
  time_t t = (time_t)seconds;
  struct tm theirs;

  assert_non_null(gmtime_r(&t, &theirs));
  assert_int_equal(ours.year, theirs.tm_year + 1900);
  assert_int_equal(ours.month, theirs.tm_mon + 1);
  assert_int_equal(ours.day, theirs.tm_mday);
  assert_int_equal(ours.hour, theirs.tm_hour);
  assert_int_equal(ours.minute, theirs.tm_min);
  assert_int_equal(ours.second, theirs.tm_sec);
  assert_int_equal(ours.weekday, theirs.tm_wday);
  assert_int_equal(es_calendar_seconds(&ours), seconds);
}

static void agrees_with_the_library(void **test) {
  const int64_t special[] = {0, -1, 951782399, 951782400, 951868800, 4107542399, 4107542400, 1709164800, -2203891200};

  (void)test;
  for (unsigned i = 0; i < sizeof special / sizeof special[0]; i++) {
    agree(special[i]);
  }
  /* Every day of 800 years, at a time of its own. */
  for (int64_t day = -146097; day < 146097; day++) {
    agree(day * 86400 + (day * 7919 % 86400 + 86400) % 86400);
  }
}

static void days_run_over(void **test) {
  struct es_calendar leap = {.year = 2023, .month = 2, .day = 29};
  struct es_calendar march = {.year = 2023, .month = 3, .day = 1};
  struct es_calendar nonsense = {.year = 2023, .month = 165, .day = 165, .hour = 165, .minute = 165, .second = 165};

  (void)test;
  assert_int_equal(es_calendar_seconds(&leap), es_calendar_seconds(&march));
  (void)es_calendar_seconds(&nonsense);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(agrees_with_the_library),
      cmocka_unit_test(days_run_over),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
