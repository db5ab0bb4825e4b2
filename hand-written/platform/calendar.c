#include "hand-written/platform/calendar.h"

/* Years are counted from March, so that the leap day is a year's last; an era is 400 of them. */
enum {
  DAYS_PER_ERA = 146097,
  DAYS_TO_1970 = 719468, /* from 1 March of year 0 */
  SECONDS_PER_DAY = 86400,
  MARCH = 3,
};

static int64_t floor_divide(int64_t value, int64_t by) {
  return value / by - (value % by < 0);
}

struct es_calendar es_calendar_from_seconds(int64_t seconds) {
  int64_t days = floor_divide(seconds, SECONDS_PER_DAY);
  int64_t in_day = seconds - days * SECONDS_PER_DAY;
  int64_t shifted = days + DAYS_TO_1970;
  int64_t era = floor_divide(shifted, DAYS_PER_ERA);
  int64_t in_era = shifted - era * DAYS_PER_ERA;
  int64_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / (DAYS_PER_ERA - 1)) / 365;
  int64_t in_year = in_era - (365 * year + year / 4 - year / 100);
  int64_t from_march = (5 * in_year + 2) / 153;
  int64_t month = from_march < 10 ? from_march + MARCH : from_march - 9;

  return (struct es_calendar){
      .year = era * 400 + year + (month < MARCH),
      .month = (unsigned)month,
      .day = (unsigned)(in_year - (153 * from_march + 2) / 5 + 1),
      .hour = (unsigned)(in_day / 3600),
      .minute = (unsigned)(in_day / 60 % 60),
      .second = (unsigned)(in_day % 60),
      .weekday = (unsigned)(days + 4 - floor_divide(days + 4, 7) * 7), /* 1 January 1970 was a Thursday */
  };
}

int64_t es_calendar_seconds(const struct es_calendar *calendar) {
  int64_t month = (int64_t)calendar->month;
  int64_t year = calendar->year - (month < MARCH);
  int64_t era = floor_divide(year, 400);
  int64_t in_era = year - era * 400;
  int64_t from_march = month < MARCH ? month + 9 : month - MARCH;
  int64_t in_year = (153 * from_march + 2) / 5 + (int64_t)calendar->day - 1;
  int64_t days = era * DAYS_PER_ERA + in_era * 365 + in_era / 4 - in_era / 100 + in_year - DAYS_TO_1970;

  return days * SECONDS_PER_DAY + (int64_t)calendar->hour * 3600 + (int64_t)calendar->minute * 60 +
         (int64_t)calendar->second;
}
