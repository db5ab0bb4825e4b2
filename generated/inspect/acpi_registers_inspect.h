/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator.
 * How what acpi-registers describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_ACPI_REGISTERS_INSPECT_H
#define ES_GENERATED_INSPECT_ACPI_REGISTERS_INSPECT_H

#include "generated/acpi_registers_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_acpi_registers_shape;

static inline void es_inspect_acpi_registers(struct es_inspect *inspect, const char *name,
                                             const struct es_acpi_registers *value) {
  es_inspect_shape(inspect, name, &es_acpi_registers_shape, value, 0);
}

extern const struct es_shape_spec es_acpi_registers_shapes;

#endif
