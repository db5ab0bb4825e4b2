/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator.
 * What is saved of the platform's devices besides their registers: the bytes that wait in serial ports, the clock's
 * offset, the lines of the I/O APIC. */
#ifndef ES_GENERATED_STATE_PLATFORM_STATE_STATE_H
#define ES_GENERATED_STATE_PLATFORM_STATE_STATE_H

#include "generated/platform_state_wire.h"
#include "runtime/state.h"

/* specs/state/platform-state.yaml:10 */
extern const struct es_state_thing es_saved_platform_state_serial;

static inline void es_save_platform_state_serial(struct es_state_out *out, uint64_t instance,
                                                 const struct es_platform_state_serial *from) {
  es_state_put(out, &es_saved_platform_state_serial, instance, from);
}

static inline es_result es_take_platform_state_serial(struct es_state_in *in, uint64_t instance,
                                                      struct es_platform_state_serial *to) {
  return es_state_take(in, &es_saved_platform_state_serial, instance, to);
}

/* specs/state/platform-state.yaml:19 */
extern const struct es_state_thing es_saved_platform_state_serial_input;

static inline void es_save_platform_state_serial_input(struct es_state_out *out, uint64_t instance,
                                                       const struct es_platform_state_serial_input *from) {
  es_state_put(out, &es_saved_platform_state_serial_input, instance, from);
}

static inline es_result es_take_platform_state_serial_input(struct es_state_in *in, uint64_t instance,
                                                            struct es_platform_state_serial_input *to) {
  return es_state_take(in, &es_saved_platform_state_serial_input, instance, to);
}

/* specs/state/platform-state.yaml:24 */
extern const struct es_state_thing es_saved_platform_state_clock;

static inline void es_save_platform_state_clock(struct es_state_out *out, uint64_t instance,
                                                const struct es_platform_state_clock *from) {
  es_state_put(out, &es_saved_platform_state_clock, instance, from);
}

static inline es_result es_take_platform_state_clock(struct es_state_in *in, uint64_t instance,
                                                     struct es_platform_state_clock *to) {
  return es_state_take(in, &es_saved_platform_state_clock, instance, to);
}

/* specs/state/platform-state.yaml:37 */
extern const struct es_state_thing es_saved_platform_state_interrupt_lines;

static inline void es_save_platform_state_interrupt_lines(struct es_state_out *out, uint64_t instance,
                                                          const struct es_platform_state_interrupt_lines *from) {
  es_state_put(out, &es_saved_platform_state_interrupt_lines, instance, from);
}

static inline es_result es_take_platform_state_interrupt_lines(struct es_state_in *in, uint64_t instance,
                                                               struct es_platform_state_interrupt_lines *to) {
  return es_state_take(in, &es_saved_platform_state_interrupt_lines, instance, to);
}

#endif
