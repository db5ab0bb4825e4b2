/* Generated from specs/igvm/measurement.yaml; change that and run python3 -m generator.
 * How what igvm-measurement describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IGVM_MEASUREMENT_INSPECT_H
#define ES_GENERATED_INSPECT_IGVM_MEASUREMENT_INSPECT_H

#include "generated/igvm_measurement_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_igvm_measurement_snp_page_info_shape;

static inline void es_inspect_igvm_measurement_snp_page_info(struct es_inspect *inspect, const char *name,
                                                             const struct es_igvm_measurement_snp_page_info *value) {
  es_inspect_shape(inspect, name, &es_igvm_measurement_snp_page_info_shape, value, 0);
}

extern const struct es_shape es_igvm_measurement_snp_identity_shape;

static inline void es_inspect_igvm_measurement_snp_identity(struct es_inspect *inspect, const char *name,
                                                            const struct es_igvm_measurement_snp_identity *value) {
  es_inspect_shape(inspect, name, &es_igvm_measurement_snp_identity_shape, value, 0);
}

extern const struct es_shape es_igvm_measurement_snp_id_key_shape;

static inline void es_inspect_igvm_measurement_snp_id_key(struct es_inspect *inspect, const char *name,
                                                          const struct es_igvm_measurement_snp_id_key *value) {
  es_inspect_shape(inspect, name, &es_igvm_measurement_snp_id_key_shape, value, 0);
}

extern const struct es_shape es_igvm_measurement_snp_policy_shape;

static inline void es_inspect_igvm_measurement_snp_policy(struct es_inspect *inspect, const char *name,
                                                          const struct es_igvm_measurement_snp_policy *value) {
  es_inspect_shape(inspect, name, &es_igvm_measurement_snp_policy_shape, value, 0);
}

extern const struct es_shape es_igvm_measurement_tdx_policy_shape;

static inline void es_inspect_igvm_measurement_tdx_policy(struct es_inspect *inspect, const char *name,
                                                          const struct es_igvm_measurement_tdx_policy *value) {
  es_inspect_shape(inspect, name, &es_igvm_measurement_tdx_policy_shape, value, 0);
}

extern const struct es_shape es_igvm_measurement_tdx_block_shape;

static inline void es_inspect_igvm_measurement_tdx_block(struct es_inspect *inspect, const char *name,
                                                         const struct es_igvm_measurement_tdx_block *value) {
  es_inspect_shape(inspect, name, &es_igvm_measurement_tdx_block_shape, value, 0);
}

extern const struct es_shape es_igvm_measurement_vbs_page_shape;

static inline void es_inspect_igvm_measurement_vbs_page(struct es_inspect *inspect, const char *name,
                                                        const struct es_igvm_measurement_vbs_page *value) {
  es_inspect_shape(inspect, name, &es_igvm_measurement_vbs_page_shape, value, 0);
}

extern const struct es_shape es_igvm_measurement_vbs_register_shape;

static inline void es_inspect_igvm_measurement_vbs_register(struct es_inspect *inspect, const char *name,
                                                            const struct es_igvm_measurement_vbs_register *value) {
  es_inspect_shape(inspect, name, &es_igvm_measurement_vbs_register_shape, value, 0);
}

extern const struct es_shape_spec es_igvm_measurement_shapes;

#endif
