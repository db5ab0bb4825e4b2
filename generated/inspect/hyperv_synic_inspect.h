/* Generated from specs/hyperv/hyperv-synic.yaml; change that and run python3 -m generator.
 * How what hyperv-synic describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_HYPERV_SYNIC_INSPECT_H
#define ES_GENERATED_INSPECT_HYPERV_SYNIC_INSPECT_H

#include "generated/hyperv_synic_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_hyperv_synic_message_header_shape;

static inline void es_inspect_hyperv_synic_message_header(struct es_inspect *inspect, const char *name,
                                                          const struct es_hyperv_synic_message_header *value) {
  es_inspect_shape(inspect, name, &es_hyperv_synic_message_header_shape, value, 0);
}

extern const struct es_shape es_hyperv_synic_message_shape;

static inline void es_inspect_hyperv_synic_message(struct es_inspect *inspect, const char *name,
                                                   const struct es_hyperv_synic_message *value) {
  es_inspect_shape(inspect, name, &es_hyperv_synic_message_shape, value, 0);
}

extern const struct es_shape es_hyperv_synic_timer_message_shape;

static inline void es_inspect_hyperv_synic_timer_message(struct es_inspect *inspect, const char *name,
                                                         const struct es_hyperv_synic_timer_message *value) {
  es_inspect_shape(inspect, name, &es_hyperv_synic_timer_message_shape, value, 0);
}

extern const struct es_shape_spec es_hyperv_synic_shapes;

#endif
