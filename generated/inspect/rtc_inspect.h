/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator.
 * How what rtc describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_RTC_INSPECT_H
#define ES_GENERATED_INSPECT_RTC_INSPECT_H

#include "generated/rtc_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_rtc_shape;

static inline void es_inspect_rtc(struct es_inspect *inspect, const char *name, const struct es_rtc *value) {
  es_inspect_shape(inspect, name, &es_rtc_shape, value, 0);
}

extern const struct es_shape_spec es_rtc_shapes;

#endif
