/* Generated from specs/platform/x86-state.yaml; change that and run python3 -m generator.
 * How what x86-state describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_X86_STATE_INSPECT_H
#define ES_GENERATED_INSPECT_X86_STATE_INSPECT_H

#include "generated/x86_state_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_x86_state_segment_descriptor_shape;

static inline void es_inspect_x86_state_segment_descriptor(struct es_inspect *inspect, const char *name,
                                                           const struct es_x86_state_segment_descriptor *value) {
  es_inspect_shape(inspect, name, &es_x86_state_segment_descriptor_shape, value, 0);
}

extern const struct es_shape es_x86_state_page_entry_shape;

static inline void es_inspect_x86_state_page_entry(struct es_inspect *inspect, const char *name,
                                                   const struct es_x86_state_page_entry *value) {
  es_inspect_shape(inspect, name, &es_x86_state_page_entry_shape, value, 0);
}

extern const struct es_shape_spec es_x86_state_shapes;

#endif
