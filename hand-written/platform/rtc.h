/* The real-time clock: the host's time, plus what the guest has set it off by.
 * Owned by the platform; every call under the platform's lock. */
#ifndef ES_PLATFORM_RTC_H
#define ES_PLATFORM_RTC_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/rtc_cmos_registers.h"
#include "generated/rtc_registers.h"
#include "hand-written/platform/calendar.h"

/* Nanoseconds since 1970. */
typedef uint64_t (*es_rtc_clock)(void *context);

struct es_rtc_cmos_owner {
  struct es_rtc_cmos registers;
  es_rtc_clock clock;
  void *clock_context;
  int64_t offset; /* seconds that the guest's time is ahead of the host's */
  bool held; /* the guest has stopped the clock to set it */
  struct es_calendar frozen; /* what it shows meanwhile */
};

struct es_rtc_owner {
  struct es_rtc ports;
  struct es_rtc_cmos_owner cmos;
};

/* `clock` NULL: the host's. */
void es_rtc_start(struct es_rtc_owner *rtc, es_rtc_clock clock, void *context);
/* The guest's time survives, as a battery would have it. */
void es_rtc_restart(struct es_rtc_owner *rtc);

#endif
