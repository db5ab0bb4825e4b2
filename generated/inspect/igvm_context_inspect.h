/* Generated from specs/igvm/context.yaml; change that and run python3 -m generator.
 * How what igvm-context describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IGVM_CONTEXT_INSPECT_H
#define ES_GENERATED_INSPECT_IGVM_CONTEXT_INSPECT_H

#include "generated/igvm_context_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_igvm_context_vbs_header_shape;

static inline void es_inspect_igvm_context_vbs_header(struct es_inspect *inspect, const char *name,
                                                      const struct es_igvm_context_vbs_header *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_vbs_header_shape, value, 0);
}

extern const struct es_shape es_igvm_context_vbs_register_x64_shape;

static inline void es_inspect_igvm_context_vbs_register_x64(struct es_inspect *inspect, const char *name,
                                                            const struct es_igvm_context_vbs_register_x64 *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_vbs_register_x64_shape, value, 0);
}

extern const struct es_shape es_igvm_context_vbs_register_aarch64_shape;

static inline void
es_inspect_igvm_context_vbs_register_aarch64(struct es_inspect *inspect, const char *name,
                                             const struct es_igvm_context_vbs_register_aarch64 *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_vbs_register_aarch64_shape, value, 0);
}

extern const struct es_shape es_igvm_context_number_value_shape;

static inline void es_inspect_igvm_context_number_value(struct es_inspect *inspect, const char *name,
                                                        const struct es_igvm_context_number_value *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_number_value_shape, value, 0);
}

extern const struct es_shape es_igvm_context_table_value_shape;

static inline void es_inspect_igvm_context_table_value(struct es_inspect *inspect, const char *name,
                                                       const struct es_igvm_context_table_value *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_table_value_shape, value, 0);
}

extern const struct es_shape es_igvm_context_segment_value_shape;

static inline void es_inspect_igvm_context_segment_value(struct es_inspect *inspect, const char *name,
                                                         const struct es_igvm_context_segment_value *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_segment_value_shape, value, 0);
}

extern const struct es_shape es_igvm_context_native_x64_shape;

static inline void es_inspect_igvm_context_native_x64(struct es_inspect *inspect, const char *name,
                                                      const struct es_igvm_context_native_x64 *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_native_x64_shape, value, 0);
}

extern const struct es_shape es_igvm_context_cca_shape;

static inline void es_inspect_igvm_context_cca(struct es_inspect *inspect, const char *name,
                                               const struct es_igvm_context_cca *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_cca_shape, value, 0);
}

extern const struct es_shape es_igvm_context_vmsa_segment_shape;

static inline void es_inspect_igvm_context_vmsa_segment(struct es_inspect *inspect, const char *name,
                                                        const struct es_igvm_context_vmsa_segment *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_vmsa_segment_shape, value, 0);
}

extern const struct es_shape es_igvm_context_vmsa_shape;

static inline void es_inspect_igvm_context_vmsa(struct es_inspect *inspect, const char *name,
                                                const struct es_igvm_context_vmsa *value) {
  es_inspect_shape(inspect, name, &es_igvm_context_vmsa_shape, value, 0);
}

extern const struct es_shape_spec es_igvm_context_shapes;

#endif
