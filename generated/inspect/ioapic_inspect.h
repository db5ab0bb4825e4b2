/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator.
 * How what ioapic describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IOAPIC_INSPECT_H
#define ES_GENERATED_INSPECT_IOAPIC_INSPECT_H

#include "generated/ioapic_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_ioapic_shape;

static inline void es_inspect_ioapic(struct es_inspect *inspect, const char *name, const struct es_ioapic *value) {
  es_inspect_shape(inspect, name, &es_ioapic_shape, value, 0);
}

extern const struct es_shape_spec es_ioapic_shapes;

#endif
