/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator.
 * How what ioapic-index describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IOAPIC_INDEX_INSPECT_H
#define ES_GENERATED_INSPECT_IOAPIC_INDEX_INSPECT_H

#include "generated/ioapic_index_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_ioapic_index_shape;

static inline void es_inspect_ioapic_index(struct es_inspect *inspect, const char *name,
                                           const struct es_ioapic_index *value) {
  es_inspect_shape(inspect, name, &es_ioapic_index_shape, value, 0);
}

extern const struct es_shape_spec es_ioapic_index_shapes;

#endif
