/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator.
 * How what storvsp describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_STORVSP_INSPECT_H
#define ES_GENERATED_INSPECT_STORVSP_INSPECT_H

#include "generated/storvsp_machine.h"
#include "generated/storvsp_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_storvsp_packet_shape;

static inline void es_inspect_storvsp_packet(struct es_inspect *inspect, const char *name,
                                             const struct es_storvsp_packet *value, enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_packet_shape, value, version);
}

extern const struct es_shape es_storvsp_scsi_request_shape;

static inline void es_inspect_storvsp_scsi_request(struct es_inspect *inspect, const char *name,
                                                   const struct es_storvsp_scsi_request *value,
                                                   enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_scsi_request_shape, value, version);
}

extern const struct es_shape es_storvsp_scsi_result_shape;

static inline void es_inspect_storvsp_scsi_result(struct es_inspect *inspect, const char *name,
                                                  const struct es_storvsp_scsi_result *value,
                                                  enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_scsi_result_shape, value, version);
}

extern const struct es_shape es_storvsp_reset_target_shape;

static inline void es_inspect_storvsp_reset_target(struct es_inspect *inspect, const char *name,
                                                   const struct es_storvsp_reset_target *value,
                                                   enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_reset_target_shape, value, version);
}

extern const struct es_shape es_storvsp_channel_properties_shape;

static inline void es_inspect_storvsp_channel_properties(struct es_inspect *inspect, const char *name,
                                                         const struct es_storvsp_channel_properties *value,
                                                         enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_channel_properties_shape, value, version);
}

extern const struct es_shape es_storvsp_fc_port_names_shape;

static inline void es_inspect_storvsp_fc_port_names(struct es_inspect *inspect, const char *name,
                                                    const struct es_storvsp_fc_port_names *value,
                                                    enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_fc_port_names_shape, value, version);
}

extern const struct es_shape es_storvsp_offer_properties_shape;

static inline void es_inspect_storvsp_offer_properties(struct es_inspect *inspect, const char *name,
                                                       const struct es_storvsp_offer_properties *value,
                                                       enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_offer_properties_shape, value, version);
}

extern const struct es_shape es_storvsp_begin_initialization_shape;

static inline void es_inspect_storvsp_begin_initialization(struct es_inspect *inspect, const char *name,
                                                           const struct es_storvsp_begin_initialization *value,
                                                           enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_begin_initialization_shape, value, version);
}

extern const struct es_shape es_storvsp_end_initialization_shape;

static inline void es_inspect_storvsp_end_initialization(struct es_inspect *inspect, const char *name,
                                                         const struct es_storvsp_end_initialization *value,
                                                         enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_end_initialization_shape, value, version);
}

extern const struct es_shape es_storvsp_query_protocol_version_shape;

static inline void es_inspect_storvsp_query_protocol_version(struct es_inspect *inspect, const char *name,
                                                             const struct es_storvsp_query_protocol_version *value,
                                                             enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_query_protocol_version_shape, value, version);
}

extern const struct es_shape es_storvsp_query_properties_shape;

static inline void es_inspect_storvsp_query_properties(struct es_inspect *inspect, const char *name,
                                                       const struct es_storvsp_query_properties *value,
                                                       enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_query_properties_shape, value, version);
}

extern const struct es_shape es_storvsp_create_sub_channels_shape;

static inline void es_inspect_storvsp_create_sub_channels(struct es_inspect *inspect, const char *name,
                                                          const struct es_storvsp_create_sub_channels *value,
                                                          enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_create_sub_channels_shape, value, version);
}

extern const struct es_shape es_storvsp_execute_srb_shape;

static inline void es_inspect_storvsp_execute_srb(struct es_inspect *inspect, const char *name,
                                                  const struct es_storvsp_execute_srb *value,
                                                  enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_execute_srb_shape, value, version);
}

extern const struct es_shape es_storvsp_reset_lun_shape;

static inline void es_inspect_storvsp_reset_lun(struct es_inspect *inspect, const char *name,
                                                const struct es_storvsp_reset_lun *value,
                                                enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_reset_lun_shape, value, version);
}

extern const struct es_shape es_storvsp_reset_adapter_shape;

static inline void es_inspect_storvsp_reset_adapter(struct es_inspect *inspect, const char *name,
                                                    const struct es_storvsp_reset_adapter *value,
                                                    enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_reset_adapter_shape, value, version);
}

extern const struct es_shape es_storvsp_reset_bus_shape;

static inline void es_inspect_storvsp_reset_bus(struct es_inspect *inspect, const char *name,
                                                const struct es_storvsp_reset_bus *value,
                                                enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_reset_bus_shape, value, version);
}

extern const struct es_shape es_storvsp_fc_hba_data_shape;

static inline void es_inspect_storvsp_fc_hba_data(struct es_inspect *inspect, const char *name,
                                                  const struct es_storvsp_fc_hba_data *value,
                                                  enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_fc_hba_data_shape, value, version);
}

extern const struct es_shape es_storvsp_complete_io_shape;

static inline void es_inspect_storvsp_complete_io(struct es_inspect *inspect, const char *name,
                                                  const struct es_storvsp_complete_io *value,
                                                  enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_complete_io_shape, value, version);
}

extern const struct es_shape es_storvsp_enumerate_bus_shape;

static inline void es_inspect_storvsp_enumerate_bus(struct es_inspect *inspect, const char *name,
                                                    const struct es_storvsp_enumerate_bus *value,
                                                    enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_enumerate_bus_shape, value, version);
}

extern const struct es_shape es_storvsp_remove_device_shape;

static inline void es_inspect_storvsp_remove_device(struct es_inspect *inspect, const char *name,
                                                    const struct es_storvsp_remove_device *value,
                                                    enum es_storvsp_version version) {
  es_inspect_shape(inspect, name, &es_storvsp_remove_device_shape, value, version);
}

extern const struct es_shape_machine es_storvsp_controller_machine;

static inline void es_inspect_storvsp_controller(struct es_inspect *inspect, const char *name,
                                                 const struct es_storvsp_controller *value) {
  es_inspect_machine(inspect, name, &es_storvsp_controller_machine, (unsigned)value->state);
}

extern const struct es_shape_machine es_storvsp_sub_channel_machine;

static inline void es_inspect_storvsp_sub_channel(struct es_inspect *inspect, const char *name,
                                                  const struct es_storvsp_sub_channel *value) {
  es_inspect_machine(inspect, name, &es_storvsp_sub_channel_machine, (unsigned)value->state);
}

extern const struct es_shape_spec es_storvsp_shapes;

#endif
