/* Seconds since 1970 as date and time in UTC, and back, without the C library's time zones: those open files.
 * Called by rtc.c. Any thread. */
#ifndef ES_PLATFORM_CALENDAR_H
#define ES_PLATFORM_CALENDAR_H

#include <stdint.h>

struct es_calendar {
  int64_t year;
  unsigned month; /* 1..12 */
  unsigned day; /* 1..31 */
  unsigned hour, minute, second;
  unsigned weekday; /* Sunday is 0; not looked at by es_calendar_seconds() */
};

struct es_calendar es_calendar_from_seconds(int64_t seconds);
/* Days beyond a month's end run into the next one; any values give a time. */
int64_t es_calendar_seconds(const struct es_calendar *calendar);

#endif
