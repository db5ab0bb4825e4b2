/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator.
 * The CMOS memory behind the real-time clock's index: time, alarm and control registers, century. The rest of the
 * 128 bytes is not there. */
#ifndef ES_GENERATED_RTC_CMOS_WIRE_H
#define ES_GENERATED_RTC_CMOS_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Microseconds before an update in which update-in-progress is already set. */
#define ES_RTC_CMOS_UPDATE_HOLD 244u

/* Microseconds that an update takes. */
#define ES_RTC_CMOS_UPDATE_LENGTH 0x7c0u

/* The bit of an hour after noon in 12-hour mode. */
#define ES_RTC_CMOS_AFTERNOON 128u

#endif
