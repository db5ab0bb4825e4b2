/* Generated from specs/tpm/manufacture.yaml; change that and run python3 -m generator.
 * How what tpm-manufacture describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_MANUFACTURE_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_MANUFACTURE_INSPECT_H

#include "generated/inspect/tpm_command_inspect.h"
#include "generated/tpm_manufacture_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_manufacture_primary_shape;

static inline void es_inspect_tpm_manufacture_primary(struct es_inspect *inspect, const char *name,
                                                      const struct es_tpm_manufacture_primary *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_primary_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_primary_end_shape;

static inline void es_inspect_tpm_manufacture_primary_end(struct es_inspect *inspect, const char *name,
                                                          const struct es_tpm_manufacture_primary_end *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_primary_end_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_created_shape;

static inline void es_inspect_tpm_manufacture_created(struct es_inspect *inspect, const char *name,
                                                      const struct es_tpm_manufacture_created *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_created_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_rsa_2048_shape;

static inline void es_inspect_tpm_manufacture_rsa_2048(struct es_inspect *inspect, const char *name,
                                                       const struct es_tpm_manufacture_rsa_2048 *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_rsa_2048_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_ecc_256_shape;

static inline void es_inspect_tpm_manufacture_ecc_256(struct es_inspect *inspect, const char *name,
                                                      const struct es_tpm_manufacture_ecc_256 *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_ecc_256_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_ecc_384_shape;

static inline void es_inspect_tpm_manufacture_ecc_384(struct es_inspect *inspect, const char *name,
                                                      const struct es_tpm_manufacture_ecc_384 *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_ecc_384_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_no_point_shape;

static inline void es_inspect_tpm_manufacture_no_point(struct es_inspect *inspect, const char *name,
                                                       const struct es_tpm_manufacture_no_point *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_no_point_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_point_384_shape;

static inline void es_inspect_tpm_manufacture_point_384(struct es_inspect *inspect, const char *name,
                                                        const struct es_tpm_manufacture_point_384 *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_point_384_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_flush_shape;

static inline void es_inspect_tpm_manufacture_flush(struct es_inspect *inspect, const char *name,
                                                    const struct es_tpm_manufacture_flush *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_flush_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_nv_define_shape;

static inline void es_inspect_tpm_manufacture_nv_define(struct es_inspect *inspect, const char *name,
                                                        const struct es_tpm_manufacture_nv_define *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_nv_define_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_nv_write_shape;

static inline void es_inspect_tpm_manufacture_nv_write(struct es_inspect *inspect, const char *name,
                                                       const struct es_tpm_manufacture_nv_write *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_nv_write_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_nv_offset_shape;

static inline void es_inspect_tpm_manufacture_nv_offset(struct es_inspect *inspect, const char *name,
                                                        const struct es_tpm_manufacture_nv_offset *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_nv_offset_shape, value, 0);
}

extern const struct es_shape es_tpm_manufacture_nv_lock_shape;

static inline void es_inspect_tpm_manufacture_nv_lock(struct es_inspect *inspect, const char *name,
                                                      const struct es_tpm_manufacture_nv_lock *value) {
  es_inspect_shape(inspect, name, &es_tpm_manufacture_nv_lock_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_manufacture_shapes;

#endif
