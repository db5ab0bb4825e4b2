/* Generated from specs/igvm/igvm.yaml; change that and run python3 -m generator.
 * How what igvm describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IGVM_INSPECT_H
#define ES_GENERATED_INSPECT_IGVM_INSPECT_H

#include "generated/igvm_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_igvm_fixed_header_shape;

static inline void es_inspect_igvm_fixed_header(struct es_inspect *inspect, const char *name,
                                                const struct es_igvm_fixed_header *value) {
  es_inspect_shape(inspect, name, &es_igvm_fixed_header_shape, value, 0);
}

extern const struct es_shape es_igvm_fixed_header_v2_shape;

static inline void es_inspect_igvm_fixed_header_v2(struct es_inspect *inspect, const char *name,
                                                   const struct es_igvm_fixed_header_v2 *value) {
  es_inspect_shape(inspect, name, &es_igvm_fixed_header_v2_shape, value, 0);
}

extern const struct es_shape es_igvm_variable_header_shape;

static inline void es_inspect_igvm_variable_header(struct es_inspect *inspect, const char *name,
                                                   const struct es_igvm_variable_header *value) {
  es_inspect_shape(inspect, name, &es_igvm_variable_header_shape, value, 0);
}

extern const struct es_shape es_igvm_supported_platform_shape;

static inline void es_inspect_igvm_supported_platform(struct es_inspect *inspect, const char *name,
                                                      const struct es_igvm_supported_platform *value) {
  es_inspect_shape(inspect, name, &es_igvm_supported_platform_shape, value, 0);
}

extern const struct es_shape es_igvm_guest_policy_shape;

static inline void es_inspect_igvm_guest_policy(struct es_inspect *inspect, const char *name,
                                                const struct es_igvm_guest_policy *value) {
  es_inspect_shape(inspect, name, &es_igvm_guest_policy_shape, value, 0);
}

extern const struct es_shape es_igvm_relocatable_region_shape;

static inline void es_inspect_igvm_relocatable_region(struct es_inspect *inspect, const char *name,
                                                      const struct es_igvm_relocatable_region *value) {
  es_inspect_shape(inspect, name, &es_igvm_relocatable_region_shape, value, 0);
}

extern const struct es_shape es_igvm_page_table_relocation_shape;

static inline void es_inspect_igvm_page_table_relocation(struct es_inspect *inspect, const char *name,
                                                         const struct es_igvm_page_table_relocation *value) {
  es_inspect_shape(inspect, name, &es_igvm_page_table_relocation_shape, value, 0);
}

extern const struct es_shape es_igvm_corim_document_shape;

static inline void es_inspect_igvm_corim_document(struct es_inspect *inspect, const char *name,
                                                  const struct es_igvm_corim_document *value) {
  es_inspect_shape(inspect, name, &es_igvm_corim_document_shape, value, 0);
}

extern const struct es_shape es_igvm_corim_signature_shape;

static inline void es_inspect_igvm_corim_signature(struct es_inspect *inspect, const char *name,
                                                   const struct es_igvm_corim_signature *value) {
  es_inspect_shape(inspect, name, &es_igvm_corim_signature_shape, value, 0);
}

extern const struct es_shape es_igvm_cca_policy_shape;

static inline void es_inspect_igvm_cca_policy(struct es_inspect *inspect, const char *name,
                                              const struct es_igvm_cca_policy *value) {
  es_inspect_shape(inspect, name, &es_igvm_cca_policy_shape, value, 0);
}

extern const struct es_shape es_igvm_parameter_area_shape;

static inline void es_inspect_igvm_parameter_area(struct es_inspect *inspect, const char *name,
                                                  const struct es_igvm_parameter_area *value) {
  es_inspect_shape(inspect, name, &es_igvm_parameter_area_shape, value, 0);
}

extern const struct es_shape es_igvm_page_data_shape;

static inline void es_inspect_igvm_page_data(struct es_inspect *inspect, const char *name,
                                             const struct es_igvm_page_data *value) {
  es_inspect_shape(inspect, name, &es_igvm_page_data_shape, value, 0);
}

extern const struct es_shape es_igvm_parameter_insert_shape;

static inline void es_inspect_igvm_parameter_insert(struct es_inspect *inspect, const char *name,
                                                    const struct es_igvm_parameter_insert *value) {
  es_inspect_shape(inspect, name, &es_igvm_parameter_insert_shape, value, 0);
}

extern const struct es_shape es_igvm_vp_context_shape;

static inline void es_inspect_igvm_vp_context(struct es_inspect *inspect, const char *name,
                                              const struct es_igvm_vp_context *value) {
  es_inspect_shape(inspect, name, &es_igvm_vp_context_shape, value, 0);
}

extern const struct es_shape es_igvm_required_memory_shape;

static inline void es_inspect_igvm_required_memory(struct es_inspect *inspect, const char *name,
                                                   const struct es_igvm_required_memory *value) {
  es_inspect_shape(inspect, name, &es_igvm_required_memory_shape, value, 0);
}

extern const struct es_shape es_igvm_parameter_shape;

static inline void es_inspect_igvm_parameter(struct es_inspect *inspect, const char *name,
                                             const struct es_igvm_parameter *value) {
  es_inspect_shape(inspect, name, &es_igvm_parameter_shape, value, 0);
}

extern const struct es_shape es_igvm_signature_shape;

static inline void es_inspect_igvm_signature(struct es_inspect *inspect, const char *name,
                                             const struct es_igvm_signature *value) {
  es_inspect_shape(inspect, name, &es_igvm_signature_shape, value, 0);
}

extern const struct es_shape es_igvm_public_key_shape;

static inline void es_inspect_igvm_public_key(struct es_inspect *inspect, const char *name,
                                              const struct es_igvm_public_key *value) {
  es_inspect_shape(inspect, name, &es_igvm_public_key_shape, value, 0);
}

extern const struct es_shape es_igvm_snp_id_block_shape;

static inline void es_inspect_igvm_snp_id_block(struct es_inspect *inspect, const char *name,
                                                const struct es_igvm_snp_id_block *value) {
  es_inspect_shape(inspect, name, &es_igvm_snp_id_block_shape, value, 0);
}

extern const struct es_shape es_igvm_error_range_shape;

static inline void es_inspect_igvm_error_range(struct es_inspect *inspect, const char *name,
                                               const struct es_igvm_error_range *value) {
  es_inspect_shape(inspect, name, &es_igvm_error_range_shape, value, 0);
}

extern const struct es_shape es_igvm_vbs_measurement_shape;

static inline void es_inspect_igvm_vbs_measurement(struct es_inspect *inspect, const char *name,
                                                   const struct es_igvm_vbs_measurement *value) {
  es_inspect_shape(inspect, name, &es_igvm_vbs_measurement_shape, value, 0);
}

extern const struct es_shape_spec es_igvm_shapes;

#endif
