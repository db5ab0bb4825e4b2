/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator.
 * How what scsi describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_SCSI_INSPECT_H
#define ES_GENERATED_INSPECT_SCSI_INSPECT_H

#include "generated/scsi_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_scsi_cdb_6_shape;

static inline void es_inspect_scsi_cdb_6(struct es_inspect *inspect, const char *name,
                                         const struct es_scsi_cdb_6 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_6_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_request_sense_shape;

static inline void es_inspect_scsi_cdb_request_sense(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_cdb_request_sense *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_request_sense_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_read_write_6_shape;

static inline void es_inspect_scsi_cdb_read_write_6(struct es_inspect *inspect, const char *name,
                                                    const struct es_scsi_cdb_read_write_6 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_read_write_6_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_inquiry_shape;

static inline void es_inspect_scsi_cdb_inquiry(struct es_inspect *inspect, const char *name,
                                               const struct es_scsi_cdb_inquiry *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_inquiry_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_mode_select_6_shape;

static inline void es_inspect_scsi_cdb_mode_select_6(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_cdb_mode_select_6 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_mode_select_6_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_mode_sense_6_shape;

static inline void es_inspect_scsi_cdb_mode_sense_6(struct es_inspect *inspect, const char *name,
                                                    const struct es_scsi_cdb_mode_sense_6 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_mode_sense_6_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_start_stop_shape;

static inline void es_inspect_scsi_cdb_start_stop(struct es_inspect *inspect, const char *name,
                                                  const struct es_scsi_cdb_start_stop *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_start_stop_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_send_diagnostic_shape;

static inline void es_inspect_scsi_cdb_send_diagnostic(struct es_inspect *inspect, const char *name,
                                                       const struct es_scsi_cdb_send_diagnostic *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_send_diagnostic_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_prevent_removal_shape;

static inline void es_inspect_scsi_cdb_prevent_removal(struct es_inspect *inspect, const char *name,
                                                       const struct es_scsi_cdb_prevent_removal *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_prevent_removal_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_read_capacity_10_shape;

static inline void es_inspect_scsi_cdb_read_capacity_10(struct es_inspect *inspect, const char *name,
                                                        const struct es_scsi_cdb_read_capacity_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_read_capacity_10_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_read_write_10_shape;

static inline void es_inspect_scsi_cdb_read_write_10(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_cdb_read_write_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_read_write_10_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_verify_10_shape;

static inline void es_inspect_scsi_cdb_verify_10(struct es_inspect *inspect, const char *name,
                                                 const struct es_scsi_cdb_verify_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_verify_10_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_synchronize_10_shape;

static inline void es_inspect_scsi_cdb_synchronize_10(struct es_inspect *inspect, const char *name,
                                                      const struct es_scsi_cdb_synchronize_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_synchronize_10_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_write_same_10_shape;

static inline void es_inspect_scsi_cdb_write_same_10(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_cdb_write_same_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_write_same_10_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_unmap_shape;

static inline void es_inspect_scsi_cdb_unmap(struct es_inspect *inspect, const char *name,
                                             const struct es_scsi_cdb_unmap *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_unmap_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_mode_select_10_shape;

static inline void es_inspect_scsi_cdb_mode_select_10(struct es_inspect *inspect, const char *name,
                                                      const struct es_scsi_cdb_mode_select_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_mode_select_10_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_mode_sense_10_shape;

static inline void es_inspect_scsi_cdb_mode_sense_10(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_cdb_mode_sense_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_mode_sense_10_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_read_write_12_shape;

static inline void es_inspect_scsi_cdb_read_write_12(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_cdb_read_write_12 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_read_write_12_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_verify_12_shape;

static inline void es_inspect_scsi_cdb_verify_12(struct es_inspect *inspect, const char *name,
                                                 const struct es_scsi_cdb_verify_12 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_verify_12_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_report_luns_shape;

static inline void es_inspect_scsi_cdb_report_luns(struct es_inspect *inspect, const char *name,
                                                   const struct es_scsi_cdb_report_luns *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_report_luns_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_read_write_16_shape;

static inline void es_inspect_scsi_cdb_read_write_16(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_cdb_read_write_16 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_read_write_16_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_verify_16_shape;

static inline void es_inspect_scsi_cdb_verify_16(struct es_inspect *inspect, const char *name,
                                                 const struct es_scsi_cdb_verify_16 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_verify_16_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_synchronize_16_shape;

static inline void es_inspect_scsi_cdb_synchronize_16(struct es_inspect *inspect, const char *name,
                                                      const struct es_scsi_cdb_synchronize_16 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_synchronize_16_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_write_same_16_shape;

static inline void es_inspect_scsi_cdb_write_same_16(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_cdb_write_same_16 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_write_same_16_shape, value, 0);
}

extern const struct es_shape es_scsi_cdb_service_16_shape;

static inline void es_inspect_scsi_cdb_service_16(struct es_inspect *inspect, const char *name,
                                                  const struct es_scsi_cdb_service_16 *value) {
  es_inspect_shape(inspect, name, &es_scsi_cdb_service_16_shape, value, 0);
}

extern const struct es_shape_spec es_scsi_shapes;

#endif
