/* Generated from specs/platform/aml.yaml; change that and run python3 -m generator.
 * How what aml describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_AML_INSPECT_H
#define ES_GENERATED_INSPECT_AML_INSPECT_H

#include "generated/aml_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_aml_io_ports_shape;

static inline void es_inspect_aml_io_ports(struct es_inspect *inspect, const char *name,
                                           const struct es_aml_io_ports *value) {
  es_inspect_shape(inspect, name, &es_aml_io_ports_shape, value, 0);
}

extern const struct es_shape es_aml_extended_interrupt_shape;

static inline void es_inspect_aml_extended_interrupt(struct es_inspect *inspect, const char *name,
                                                     const struct es_aml_extended_interrupt *value) {
  es_inspect_shape(inspect, name, &es_aml_extended_interrupt_shape, value, 0);
}

extern const struct es_shape es_aml_memory_fixed_shape;

static inline void es_inspect_aml_memory_fixed(struct es_inspect *inspect, const char *name,
                                               const struct es_aml_memory_fixed *value) {
  es_inspect_shape(inspect, name, &es_aml_memory_fixed_shape, value, 0);
}

extern const struct es_shape es_aml_dword_address_shape;

static inline void es_inspect_aml_dword_address(struct es_inspect *inspect, const char *name,
                                                const struct es_aml_dword_address *value) {
  es_inspect_shape(inspect, name, &es_aml_dword_address_shape, value, 0);
}

extern const struct es_shape es_aml_qword_address_shape;

static inline void es_inspect_aml_qword_address(struct es_inspect *inspect, const char *name,
                                                const struct es_aml_qword_address *value) {
  es_inspect_shape(inspect, name, &es_aml_qword_address_shape, value, 0);
}

extern const struct es_shape_spec es_aml_shapes;

#endif
