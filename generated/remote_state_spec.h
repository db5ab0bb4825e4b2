/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator.
 * Refusals and counters of remote-state. */
#ifndef ES_GENERATED_REMOTE_STATE_SPEC_H
#define ES_GENERATED_REMOTE_STATE_SPEC_H

#include "runtime/spec.h"

enum es_remote_state_counter {
  ES_REMOTE_STATE_COUNTER_REFUSED_PROCESSOR_SIZE_32,
  ES_REMOTE_STATE_COUNTER_COUNT,
};
extern struct es_counter es_remote_state_counters[ES_REMOTE_STATE_COUNTER_COUNT];

enum es_remote_state_refusal {
  ES_REMOTE_STATE_REFUSAL_PROCESSOR_SIZE_32,
  ES_REMOTE_STATE_REFUSAL_COUNT,
};
extern const struct es_refusal es_remote_state_refusals[ES_REMOTE_STATE_REFUSAL_COUNT];

extern const struct es_spec es_remote_state_spec;

#endif
