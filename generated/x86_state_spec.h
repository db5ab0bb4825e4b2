/* Generated from specs/platform/x86-state.yaml; change that and run python3 -m generator.
 * Refusals and counters of x86-state. */
#ifndef ES_GENERATED_X86_STATE_SPEC_H
#define ES_GENERATED_X86_STATE_SPEC_H

#include "runtime/spec.h"

enum es_x86_state_counter {
  ES_X86_STATE_COUNTER_REFUSED_SEGMENT_DESCRIPTOR_SIZE_8,
  ES_X86_STATE_COUNTER_REFUSED_PAGE_ENTRY_SIZE_8,
  ES_X86_STATE_COUNTER_COUNT,
};
extern struct es_counter es_x86_state_counters[ES_X86_STATE_COUNTER_COUNT];

enum es_x86_state_refusal {
  ES_X86_STATE_REFUSAL_SEGMENT_DESCRIPTOR_SIZE_8,
  ES_X86_STATE_REFUSAL_PAGE_ENTRY_SIZE_8,
  ES_X86_STATE_REFUSAL_COUNT,
};
extern const struct es_refusal es_x86_state_refusals[ES_X86_STATE_REFUSAL_COUNT];

extern const struct es_spec es_x86_state_spec;

#endif
