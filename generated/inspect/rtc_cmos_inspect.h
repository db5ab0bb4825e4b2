/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator.
 * How what rtc-cmos describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_RTC_CMOS_INSPECT_H
#define ES_GENERATED_INSPECT_RTC_CMOS_INSPECT_H

#include "generated/rtc_cmos_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_rtc_cmos_shape;

static inline void es_inspect_rtc_cmos(struct es_inspect *inspect, const char *name, const struct es_rtc_cmos *value) {
  es_inspect_shape(inspect, name, &es_rtc_cmos_shape, value, 0);
}

extern const struct es_shape_spec es_rtc_cmos_shapes;

#endif
