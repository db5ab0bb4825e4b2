/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator.
 * What a worker whose guest is another process keeps of a virtual processor when it hands the guest over to its
 * successor; everything else of a processor is in that process. */
#ifndef ES_GENERATED_STATE_REMOTE_STATE_STATE_H
#define ES_GENERATED_STATE_REMOTE_STATE_STATE_H

#include "generated/remote_state_wire.h"
#include "runtime/state.h"

/* specs/process/remote-state.yaml:10 */
extern const struct es_state_thing es_saved_remote_state_processor;

static inline void es_save_remote_state_processor(struct es_state_out *out, uint64_t instance,
                                                  const struct es_remote_state_processor *from) {
  es_state_put(out, &es_saved_remote_state_processor, instance, from);
}

static inline es_result es_take_remote_state_processor(struct es_state_in *in, uint64_t instance,
                                                       struct es_remote_state_processor *to) {
  return es_state_take(in, &es_saved_remote_state_processor, instance, to);
}

#endif
