/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator.
 * The CMOS memory behind the real-time clock's index: time, alarm and control registers, century. The rest of the
 * 128 bytes is not there. */
#ifndef ES_GENERATED_STATE_RTC_CMOS_STATE_H
#define ES_GENERATED_STATE_RTC_CMOS_STATE_H

#include "generated/rtc_cmos_registers.h"
#include "runtime/state.h"

/* specs/platform/rtc-cmos.yaml:2 */
extern const struct es_state_thing es_saved_rtc_cmos_registers;

static inline void es_save_rtc_cmos_registers(struct es_state_out *out, uint64_t instance,
                                              const struct es_rtc_cmos *from) {
  es_state_put(out, &es_saved_rtc_cmos_registers, instance, from);
}

static inline es_result es_take_rtc_cmos_registers(struct es_state_in *in, uint64_t instance, struct es_rtc_cmos *to) {
  return es_state_take(in, &es_saved_rtc_cmos_registers, instance, to);
}

#endif
