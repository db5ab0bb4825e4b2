/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator.
 * What is saved of a partition besides its stored MSRs: time, the pages that it has laid over guest memory, messages
 * that wait, synthetic timers, the crash report. */
#ifndef ES_GENERATED_STATE_PARTITION_STATE_STATE_H
#define ES_GENERATED_STATE_PARTITION_STATE_STATE_H

#include "generated/partition_state_wire.h"
#include "runtime/state.h"

/* specs/state/partition-state.yaml:13 */
extern const struct es_state_thing es_saved_partition_state_machine;

static inline void es_save_partition_state_machine(struct es_state_out *out, uint64_t instance,
                                                   const struct es_partition_state_machine *from) {
  es_state_put(out, &es_saved_partition_state_machine, instance, from);
}

static inline es_result es_take_partition_state_machine(struct es_state_in *in, uint64_t instance,
                                                        struct es_partition_state_machine *to) {
  return es_state_take(in, &es_saved_partition_state_machine, instance, to);
}

/* specs/state/partition-state.yaml:23 */
extern const struct es_state_thing es_saved_partition_state_overlay;

static inline void es_save_partition_state_overlay(struct es_state_out *out, uint64_t instance,
                                                   const struct es_partition_state_overlay *from) {
  es_state_put(out, &es_saved_partition_state_overlay, instance, from);
}

static inline es_result es_take_partition_state_overlay(struct es_state_in *in, uint64_t instance,
                                                        struct es_partition_state_overlay *to) {
  return es_state_take(in, &es_saved_partition_state_overlay, instance, to);
}

/* specs/state/partition-state.yaml:30 */
extern const struct es_state_thing es_saved_partition_state_message;

static inline void es_save_partition_state_message(struct es_state_out *out, uint64_t instance,
                                                   const struct es_partition_state_message *from) {
  es_state_put(out, &es_saved_partition_state_message, instance, from);
}

static inline es_result es_take_partition_state_message(struct es_state_in *in, uint64_t instance,
                                                        struct es_partition_state_message *to) {
  return es_state_take(in, &es_saved_partition_state_message, instance, to);
}

/* specs/state/partition-state.yaml:37 */
extern const struct es_state_thing es_saved_partition_state_timer;

static inline void es_save_partition_state_timer(struct es_state_out *out, uint64_t instance,
                                                 const struct es_partition_state_timer *from) {
  es_state_put(out, &es_saved_partition_state_timer, instance, from);
}

static inline es_result es_take_partition_state_timer(struct es_state_in *in, uint64_t instance,
                                                      struct es_partition_state_timer *to) {
  return es_state_take(in, &es_saved_partition_state_timer, instance, to);
}

/* specs/state/partition-state.yaml:46 */
extern const struct es_state_thing es_saved_partition_state_crash;

static inline void es_save_partition_state_crash(struct es_state_out *out, uint64_t instance,
                                                 const struct es_partition_state_crash *from) {
  es_state_put(out, &es_saved_partition_state_crash, instance, from);
}

static inline es_result es_take_partition_state_crash(struct es_state_in *in, uint64_t instance,
                                                      struct es_partition_state_crash *to) {
  return es_state_take(in, &es_saved_partition_state_crash, instance, to);
}

#endif
