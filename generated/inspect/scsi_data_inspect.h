/* Generated from specs/scsi/scsi-data.yaml; change that and run python3 -m generator.
 * How what scsi-data describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_SCSI_DATA_INSPECT_H
#define ES_GENERATED_INSPECT_SCSI_DATA_INSPECT_H

#include "generated/scsi_data_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_scsi_data_sense_fixed_shape;

static inline void es_inspect_scsi_data_sense_fixed(struct es_inspect *inspect, const char *name,
                                                    const struct es_scsi_data_sense_fixed *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_sense_fixed_shape, value, 0);
}

extern const struct es_shape es_scsi_data_sense_descriptor_shape;

static inline void es_inspect_scsi_data_sense_descriptor(struct es_inspect *inspect, const char *name,
                                                         const struct es_scsi_data_sense_descriptor *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_sense_descriptor_shape, value, 0);
}

extern const struct es_shape es_scsi_data_standard_inquiry_shape;

static inline void es_inspect_scsi_data_standard_inquiry(struct es_inspect *inspect, const char *name,
                                                         const struct es_scsi_data_standard_inquiry *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_standard_inquiry_shape, value, 0);
}

extern const struct es_shape es_scsi_data_vpd_header_shape;

static inline void es_inspect_scsi_data_vpd_header(struct es_inspect *inspect, const char *name,
                                                   const struct es_scsi_data_vpd_header *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_vpd_header_shape, value, 0);
}

extern const struct es_shape es_scsi_data_designator_header_shape;

static inline void es_inspect_scsi_data_designator_header(struct es_inspect *inspect, const char *name,
                                                          const struct es_scsi_data_designator_header *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_designator_header_shape, value, 0);
}

extern const struct es_shape es_scsi_data_naa_locally_assigned_shape;

static inline void es_inspect_scsi_data_naa_locally_assigned(struct es_inspect *inspect, const char *name,
                                                             const struct es_scsi_data_naa_locally_assigned *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_naa_locally_assigned_shape, value, 0);
}

extern const struct es_shape es_scsi_data_vpd_block_limits_shape;

static inline void es_inspect_scsi_data_vpd_block_limits(struct es_inspect *inspect, const char *name,
                                                         const struct es_scsi_data_vpd_block_limits *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_vpd_block_limits_shape, value, 0);
}

extern const struct es_shape es_scsi_data_vpd_block_characteristics_shape;

static inline void
es_inspect_scsi_data_vpd_block_characteristics(struct es_inspect *inspect, const char *name,
                                               const struct es_scsi_data_vpd_block_characteristics *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_vpd_block_characteristics_shape, value, 0);
}

extern const struct es_shape es_scsi_data_vpd_provisioning_shape;

static inline void es_inspect_scsi_data_vpd_provisioning(struct es_inspect *inspect, const char *name,
                                                         const struct es_scsi_data_vpd_provisioning *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_vpd_provisioning_shape, value, 0);
}

extern const struct es_shape es_scsi_data_capacity_10_shape;

static inline void es_inspect_scsi_data_capacity_10(struct es_inspect *inspect, const char *name,
                                                    const struct es_scsi_data_capacity_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_capacity_10_shape, value, 0);
}

extern const struct es_shape es_scsi_data_capacity_16_shape;

static inline void es_inspect_scsi_data_capacity_16(struct es_inspect *inspect, const char *name,
                                                    const struct es_scsi_data_capacity_16 *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_capacity_16_shape, value, 0);
}

extern const struct es_shape es_scsi_data_luns_header_shape;

static inline void es_inspect_scsi_data_luns_header(struct es_inspect *inspect, const char *name,
                                                    const struct es_scsi_data_luns_header *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_luns_header_shape, value, 0);
}

extern const struct es_shape es_scsi_data_lun_shape;

static inline void es_inspect_scsi_data_lun(struct es_inspect *inspect, const char *name,
                                            const struct es_scsi_data_lun *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_lun_shape, value, 0);
}

extern const struct es_shape es_scsi_data_lba_status_header_shape;

static inline void es_inspect_scsi_data_lba_status_header(struct es_inspect *inspect, const char *name,
                                                          const struct es_scsi_data_lba_status_header *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_lba_status_header_shape, value, 0);
}

extern const struct es_shape es_scsi_data_lba_status_shape;

static inline void es_inspect_scsi_data_lba_status(struct es_inspect *inspect, const char *name,
                                                   const struct es_scsi_data_lba_status *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_lba_status_shape, value, 0);
}

extern const struct es_shape es_scsi_data_unmap_header_shape;

static inline void es_inspect_scsi_data_unmap_header(struct es_inspect *inspect, const char *name,
                                                     const struct es_scsi_data_unmap_header *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_unmap_header_shape, value, 0);
}

extern const struct es_shape es_scsi_data_unmap_descriptor_shape;

static inline void es_inspect_scsi_data_unmap_descriptor(struct es_inspect *inspect, const char *name,
                                                         const struct es_scsi_data_unmap_descriptor *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_unmap_descriptor_shape, value, 0);
}

extern const struct es_shape es_scsi_data_mode_header_6_shape;

static inline void es_inspect_scsi_data_mode_header_6(struct es_inspect *inspect, const char *name,
                                                      const struct es_scsi_data_mode_header_6 *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_mode_header_6_shape, value, 0);
}

extern const struct es_shape es_scsi_data_mode_header_10_shape;

static inline void es_inspect_scsi_data_mode_header_10(struct es_inspect *inspect, const char *name,
                                                       const struct es_scsi_data_mode_header_10 *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_mode_header_10_shape, value, 0);
}

extern const struct es_shape es_scsi_data_block_descriptor_short_shape;

static inline void
es_inspect_scsi_data_block_descriptor_short(struct es_inspect *inspect, const char *name,
                                            const struct es_scsi_data_block_descriptor_short *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_block_descriptor_short_shape, value, 0);
}

extern const struct es_shape es_scsi_data_block_descriptor_long_shape;

static inline void es_inspect_scsi_data_block_descriptor_long(struct es_inspect *inspect, const char *name,
                                                              const struct es_scsi_data_block_descriptor_long *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_block_descriptor_long_shape, value, 0);
}

extern const struct es_shape es_scsi_data_mode_page_header_shape;

static inline void es_inspect_scsi_data_mode_page_header(struct es_inspect *inspect, const char *name,
                                                         const struct es_scsi_data_mode_page_header *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_mode_page_header_shape, value, 0);
}

extern const struct es_shape es_scsi_data_mode_page_recovery_shape;

static inline void es_inspect_scsi_data_mode_page_recovery(struct es_inspect *inspect, const char *name,
                                                           const struct es_scsi_data_mode_page_recovery *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_mode_page_recovery_shape, value, 0);
}

extern const struct es_shape es_scsi_data_mode_page_caching_shape;

static inline void es_inspect_scsi_data_mode_page_caching(struct es_inspect *inspect, const char *name,
                                                          const struct es_scsi_data_mode_page_caching *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_mode_page_caching_shape, value, 0);
}

extern const struct es_shape es_scsi_data_mode_page_control_shape;

static inline void es_inspect_scsi_data_mode_page_control(struct es_inspect *inspect, const char *name,
                                                          const struct es_scsi_data_mode_page_control *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_mode_page_control_shape, value, 0);
}

extern const struct es_shape es_scsi_data_mode_page_exceptions_shape;

static inline void es_inspect_scsi_data_mode_page_exceptions(struct es_inspect *inspect, const char *name,
                                                             const struct es_scsi_data_mode_page_exceptions *value) {
  es_inspect_shape(inspect, name, &es_scsi_data_mode_page_exceptions_shape, value, 0);
}

extern const struct es_shape_spec es_scsi_data_shapes;

#endif
