/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator.
 * The two ports of the MC146818 real-time clock: an index and the byte of CMOS memory that it selects. */
#ifndef ES_GENERATED_STATE_RTC_STATE_H
#define ES_GENERATED_STATE_RTC_STATE_H

#include "generated/rtc_registers.h"
#include "runtime/state.h"

/* specs/platform/rtc.yaml:2 */
extern const struct es_state_thing es_saved_rtc_registers;

static inline void es_save_rtc_registers(struct es_state_out *out, uint64_t instance, const struct es_rtc *from) {
  es_state_put(out, &es_saved_rtc_registers, instance, from);
}

static inline es_result es_take_rtc_registers(struct es_state_in *in, uint64_t instance, struct es_rtc *to) {
  return es_state_take(in, &es_saved_rtc_registers, instance, to);
}

#endif
