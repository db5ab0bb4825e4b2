/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator.
 * Synthetic SCSI controller over a VMBus channel and its sub-channels. The guest forwards SCSI commands as they are,
 * with the guest pages of their data; the controller answers each with one completion. */
#ifndef ES_GENERATED_STATE_STORVSP_STATE_H
#define ES_GENERATED_STATE_STORVSP_STATE_H

#include "generated/storvsp_machine.h"
#include "runtime/state.h"

/* specs/vmbus/storvsp.yaml:316 */
extern const struct es_state_thing es_saved_storvsp_controller;

static inline void es_save_storvsp_controller(struct es_state_out *out, uint64_t instance,
                                              const struct es_storvsp_controller *from) {
  es_state_put(out, &es_saved_storvsp_controller, instance, from);
}

static inline es_result es_take_storvsp_controller(struct es_state_in *in, uint64_t instance,
                                                   struct es_storvsp_controller *to) {
  return es_state_take(in, &es_saved_storvsp_controller, instance, to);
}

/* specs/vmbus/storvsp.yaml:348 */
extern const struct es_state_thing es_saved_storvsp_sub_channel;

static inline void es_save_storvsp_sub_channel(struct es_state_out *out, uint64_t instance,
                                               const struct es_storvsp_sub_channel *from) {
  es_state_put(out, &es_saved_storvsp_sub_channel, instance, from);
}

static inline es_result es_take_storvsp_sub_channel(struct es_state_in *in, uint64_t instance,
                                                    struct es_storvsp_sub_channel *to) {
  return es_state_take(in, &es_saved_storvsp_sub_channel, instance, to);
}

#endif
