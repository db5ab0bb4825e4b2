#include "hand-written/platform/rtc.h"

#include <time.h>

#include "runtime/result.h"

enum { NANOSECONDS = 1000000000, NANOSECONDS_PER_MICROSECOND = 1000 };

static uint64_t host_clock(void *context) {
  struct timespec now = {0};

  (void)context;
  clock_gettime(CLOCK_REALTIME, &now);
  return (uint64_t)now.tv_sec * NANOSECONDS + (uint64_t)now.tv_nsec;
}

void es_rtc_start(struct es_rtc_owner *rtc, es_rtc_clock clock, void *context) {
  *rtc = (struct es_rtc_owner){.cmos = {.clock = clock == NULL ? host_clock : clock, .clock_context = context}};
  es_rtc_restart(rtc);
}

void es_rtc_restart(struct es_rtc_owner *rtc) {
  rtc->cmos.held = false;
  es_rtc_reset(&rtc->ports);
  es_rtc_cmos_reset(&rtc->cmos.registers);
}

static int64_t host_seconds(const struct es_rtc_cmos_owner *cmos) {
  return (int64_t)(cmos->clock(cmos->clock_context) / NANOSECONDS);
}

static struct es_calendar shown(const struct es_rtc_cmos_owner *cmos) {
  return cmos->held ? cmos->frozen : es_calendar_from_seconds(host_seconds(cmos) + cmos->offset);
}

static void set(struct es_rtc_cmos_owner *cmos, const struct es_calendar *calendar) {
  if (cmos->held) {
    cmos->frozen = *calendar;
  } else {
    cmos->offset = es_calendar_seconds(calendar) - host_seconds(cmos);
  }
}

static uint8_t to_register(const struct es_rtc_cmos_owner *cmos, unsigned value) {
  if (es_rtc_cmos_get_control_b_binary(&cmos->registers)) {
    return (uint8_t)value;
  }
  return (uint8_t)(value / 10 << 4 | value % 10);
}

static unsigned from_register(const struct es_rtc_cmos_owner *cmos, uint8_t value) {
  if (es_rtc_cmos_get_control_b_binary(&cmos->registers)) {
    return value;
  }
  return (unsigned)(value >> 4) * 10 + (value & 0xf);
}

uint8_t es_rtc_cmos_on_read_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  (void)registers;
  return to_register(cmos, shown(cmos).second);
}

uint8_t es_rtc_cmos_on_read_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  (void)registers;
  return to_register(cmos, shown(cmos).minute);
}

uint8_t es_rtc_cmos_on_read_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  unsigned hour = shown(cmos).hour;

  if (es_rtc_cmos_get_control_b_hours_24(registers)) {
    return to_register(cmos, hour);
  }
  uint8_t value = to_register(cmos, hour % 12 == 0 ? 12 : hour % 12);
  return hour < 12 ? value : (uint8_t)(value | ES_RTC_CMOS_AFTERNOON);
}

uint8_t es_rtc_cmos_on_read_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  (void)registers;
  return to_register(cmos, shown(cmos).weekday + 1);
}

uint8_t es_rtc_cmos_on_read_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  (void)registers;
  return to_register(cmos, shown(cmos).day);
}

uint8_t es_rtc_cmos_on_read_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  (void)registers;
  return to_register(cmos, shown(cmos).month);
}

uint8_t es_rtc_cmos_on_read_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  (void)registers;
  return to_register(cmos, (unsigned)(shown(cmos).year % 100));
}

uint8_t es_rtc_cmos_on_read_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  (void)registers;
  return to_register(cmos, (unsigned)(shown(cmos).year / 100 % 100));
}

/* A guest that sees no update in progress has the hold time to read all of the time in one piece. */
uint8_t es_rtc_cmos_on_read_control_a(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos) {
  uint64_t in_second = cmos->clock(cmos->clock_context) % NANOSECONDS;
  uint64_t before = (ES_RTC_CMOS_UPDATE_HOLD + ES_RTC_CMOS_UPDATE_LENGTH) * (uint64_t)NANOSECONDS_PER_MICROSECOND;

  es_rtc_cmos_set_control_a_update_in_progress(registers, !cmos->held && in_second >= NANOSECONDS - before);
  return registers->control_a;
}

void es_rtc_cmos_on_write_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  struct es_calendar time = shown(cmos);

  (void)registers;
  time.second = from_register(cmos, value);
  set(cmos, &time);
}

void es_rtc_cmos_on_write_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  struct es_calendar time = shown(cmos);

  (void)registers;
  time.minute = from_register(cmos, value);
  set(cmos, &time);
}

void es_rtc_cmos_on_write_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  struct es_calendar time = shown(cmos);

  if (es_rtc_cmos_get_control_b_hours_24(registers)) {
    time.hour = from_register(cmos, value);
  } else {
    unsigned hour = from_register(cmos, (uint8_t)(value & ~(unsigned)ES_RTC_CMOS_AFTERNOON)) % 12;
    time.hour = (value & ES_RTC_CMOS_AFTERNOON) != 0 ? hour + 12 : hour;
  }
  set(cmos, &time);
}

/* It follows from the date; what a guest writes says nothing new. */
void es_rtc_cmos_on_write_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  (void)registers;
  (void)cmos;
  (void)value;
}

void es_rtc_cmos_on_write_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  struct es_calendar time = shown(cmos);

  (void)registers;
  time.day = from_register(cmos, value);
  set(cmos, &time);
}

void es_rtc_cmos_on_write_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  struct es_calendar time = shown(cmos);

  (void)registers;
  time.month = from_register(cmos, value);
  set(cmos, &time);
}

void es_rtc_cmos_on_write_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  struct es_calendar time = shown(cmos);

  (void)registers;
  time.year = time.year - time.year % 100 + from_register(cmos, value);
  set(cmos, &time);
}

void es_rtc_cmos_on_write_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  struct es_calendar time = shown(cmos);

  (void)registers;
  time.year = time.year % 100 + (int64_t)from_register(cmos, value) * 100;
  set(cmos, &time);
}

/* Setting holds the clock, so that its parts can be written one by one. */
void es_rtc_cmos_on_write_control_b(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *cmos, uint8_t value) {
  (void)value;
  bool hold = es_rtc_cmos_get_control_b_set(registers);
  struct es_calendar time = shown(cmos);

  if (hold == cmos->held) {
    return;
  }
  cmos->held = hold;
  set(cmos, &time);
}

uint8_t es_rtc_on_read_data(struct es_rtc *ports, struct es_rtc_owner *rtc) {
  uint64_t value = 0;
  uint8_t address = es_rtc_get_index_address(ports);

  es_refused_access(es_rtc_cmos_read(&rtc->cmos.registers, &rtc->cmos, address, 1, &value), address, 1);
  return (uint8_t)value;
}

void es_rtc_on_write_data(struct es_rtc *ports, struct es_rtc_owner *rtc, uint8_t value) {
  uint8_t address = es_rtc_get_index_address(ports);

  es_refused_access(es_rtc_cmos_write(&rtc->cmos.registers, &rtc->cmos, address, 1, value), address, 1);
}
