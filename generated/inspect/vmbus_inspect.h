/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * How what vmbus describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_VMBUS_INSPECT_H
#define ES_GENERATED_INSPECT_VMBUS_INSPECT_H

#include "generated/inspect/vmbus_ring_inspect.h"
#include "generated/vmbus_machine.h"
#include "generated/vmbus_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_vmbus_header_shape;

static inline void es_inspect_vmbus_header(struct es_inspect *inspect, const char *name,
                                           const struct es_vmbus_header *value, enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_header_shape, value, version);
}

extern const struct es_shape es_vmbus_contact_prefix_shape;

static inline void es_inspect_vmbus_contact_prefix(struct es_inspect *inspect, const char *name,
                                                   const struct es_vmbus_contact_prefix *value,
                                                   enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_contact_prefix_shape, value, version);
}

extern const struct es_shape es_vmbus_open_signal_shape;

static inline void es_inspect_vmbus_open_signal(struct es_inspect *inspect, const char *name,
                                                const struct es_vmbus_open_signal *value,
                                                enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_open_signal_shape, value, version);
}

extern const struct es_shape es_vmbus_version_response_monitor_pages_shape;

static inline void
es_inspect_vmbus_version_response_monitor_pages(struct es_inspect *inspect, const char *name,
                                                const struct es_vmbus_version_response_monitor_pages *value,
                                                enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_version_response_monitor_pages_shape, value, version);
}

extern const struct es_shape es_vmbus_page_range_shape;

static inline void es_inspect_vmbus_page_range(struct es_inspect *inspect, const char *name,
                                               const struct es_vmbus_page_range *value, enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_page_range_shape, value, version);
}

extern const struct es_shape es_vmbus_more_pages_shape;

static inline void es_inspect_vmbus_more_pages(struct es_inspect *inspect, const char *name,
                                               const struct es_vmbus_more_pages *value, enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_more_pages_shape, value, version);
}

extern const struct es_shape es_vmbus_monitor_parameter_shape;

static inline void es_inspect_vmbus_monitor_parameter(struct es_inspect *inspect, const char *name,
                                                      const struct es_vmbus_monitor_parameter *value,
                                                      enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_monitor_parameter_shape, value, version);
}

extern const struct es_shape es_vmbus_offer_channel_shape;

static inline void es_inspect_vmbus_offer_channel(struct es_inspect *inspect, const char *name,
                                                  const struct es_vmbus_offer_channel *value,
                                                  enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_offer_channel_shape, value, version);
}

extern const struct es_shape es_vmbus_rescind_channel_offer_shape;

static inline void es_inspect_vmbus_rescind_channel_offer(struct es_inspect *inspect, const char *name,
                                                          const struct es_vmbus_rescind_channel_offer *value,
                                                          enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_rescind_channel_offer_shape, value, version);
}

extern const struct es_shape es_vmbus_request_offers_shape;

static inline void es_inspect_vmbus_request_offers(struct es_inspect *inspect, const char *name,
                                                   const struct es_vmbus_request_offers *value,
                                                   enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_request_offers_shape, value, version);
}

extern const struct es_shape es_vmbus_all_offers_delivered_shape;

static inline void es_inspect_vmbus_all_offers_delivered(struct es_inspect *inspect, const char *name,
                                                         const struct es_vmbus_all_offers_delivered *value,
                                                         enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_all_offers_delivered_shape, value, version);
}

extern const struct es_shape es_vmbus_open_channel_shape;

static inline void es_inspect_vmbus_open_channel(struct es_inspect *inspect, const char *name,
                                                 const struct es_vmbus_open_channel *value,
                                                 enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_open_channel_shape, value, version);
}

extern const struct es_shape es_vmbus_open_channel_result_shape;

static inline void es_inspect_vmbus_open_channel_result(struct es_inspect *inspect, const char *name,
                                                        const struct es_vmbus_open_channel_result *value,
                                                        enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_open_channel_result_shape, value, version);
}

extern const struct es_shape es_vmbus_close_channel_shape;

static inline void es_inspect_vmbus_close_channel(struct es_inspect *inspect, const char *name,
                                                  const struct es_vmbus_close_channel *value,
                                                  enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_close_channel_shape, value, version);
}

extern const struct es_shape es_vmbus_gpadl_header_shape;

static inline void es_inspect_vmbus_gpadl_header(struct es_inspect *inspect, const char *name,
                                                 const struct es_vmbus_gpadl_header *value,
                                                 enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_gpadl_header_shape, value, version);
}

extern const struct es_shape es_vmbus_gpadl_body_shape;

static inline void es_inspect_vmbus_gpadl_body(struct es_inspect *inspect, const char *name,
                                               const struct es_vmbus_gpadl_body *value, enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_gpadl_body_shape, value, version);
}

extern const struct es_shape es_vmbus_gpadl_created_shape;

static inline void es_inspect_vmbus_gpadl_created(struct es_inspect *inspect, const char *name,
                                                  const struct es_vmbus_gpadl_created *value,
                                                  enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_gpadl_created_shape, value, version);
}

extern const struct es_shape es_vmbus_gpadl_teardown_shape;

static inline void es_inspect_vmbus_gpadl_teardown(struct es_inspect *inspect, const char *name,
                                                   const struct es_vmbus_gpadl_teardown *value,
                                                   enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_gpadl_teardown_shape, value, version);
}

extern const struct es_shape es_vmbus_gpadl_torndown_shape;

static inline void es_inspect_vmbus_gpadl_torndown(struct es_inspect *inspect, const char *name,
                                                   const struct es_vmbus_gpadl_torndown *value,
                                                   enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_gpadl_torndown_shape, value, version);
}

extern const struct es_shape es_vmbus_relid_released_shape;

static inline void es_inspect_vmbus_relid_released(struct es_inspect *inspect, const char *name,
                                                   const struct es_vmbus_relid_released *value,
                                                   enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_relid_released_shape, value, version);
}

extern const struct es_shape es_vmbus_initiate_contact_shape;

static inline void es_inspect_vmbus_initiate_contact(struct es_inspect *inspect, const char *name,
                                                     const struct es_vmbus_initiate_contact *value,
                                                     enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_initiate_contact_shape, value, version);
}

extern const struct es_shape es_vmbus_version_response_shape;

static inline void es_inspect_vmbus_version_response(struct es_inspect *inspect, const char *name,
                                                     const struct es_vmbus_version_response *value,
                                                     enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_version_response_shape, value, version);
}

extern const struct es_shape es_vmbus_unload_shape;

static inline void es_inspect_vmbus_unload(struct es_inspect *inspect, const char *name,
                                           const struct es_vmbus_unload *value, enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_unload_shape, value, version);
}

extern const struct es_shape es_vmbus_unload_response_shape;

static inline void es_inspect_vmbus_unload_response(struct es_inspect *inspect, const char *name,
                                                    const struct es_vmbus_unload_response *value,
                                                    enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_unload_response_shape, value, version);
}

extern const struct es_shape es_vmbus_open_reserved_channel_shape;

static inline void es_inspect_vmbus_open_reserved_channel(struct es_inspect *inspect, const char *name,
                                                          const struct es_vmbus_open_reserved_channel *value,
                                                          enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_open_reserved_channel_shape, value, version);
}

extern const struct es_shape es_vmbus_close_reserved_channel_shape;

static inline void es_inspect_vmbus_close_reserved_channel(struct es_inspect *inspect, const char *name,
                                                           const struct es_vmbus_close_reserved_channel *value,
                                                           enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_close_reserved_channel_shape, value, version);
}

extern const struct es_shape es_vmbus_close_reserved_response_shape;

static inline void es_inspect_vmbus_close_reserved_response(struct es_inspect *inspect, const char *name,
                                                            const struct es_vmbus_close_reserved_response *value,
                                                            enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_close_reserved_response_shape, value, version);
}

extern const struct es_shape es_vmbus_tl_connect_request_shape;

static inline void es_inspect_vmbus_tl_connect_request(struct es_inspect *inspect, const char *name,
                                                       const struct es_vmbus_tl_connect_request *value,
                                                       enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_tl_connect_request_shape, value, version);
}

extern const struct es_shape es_vmbus_tl_connect_result_shape;

static inline void es_inspect_vmbus_tl_connect_result(struct es_inspect *inspect, const char *name,
                                                      const struct es_vmbus_tl_connect_result *value,
                                                      enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_tl_connect_result_shape, value, version);
}

extern const struct es_shape es_vmbus_modify_channel_shape;

static inline void es_inspect_vmbus_modify_channel(struct es_inspect *inspect, const char *name,
                                                   const struct es_vmbus_modify_channel *value,
                                                   enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_modify_channel_shape, value, version);
}

extern const struct es_shape es_vmbus_modify_channel_response_shape;

static inline void es_inspect_vmbus_modify_channel_response(struct es_inspect *inspect, const char *name,
                                                            const struct es_vmbus_modify_channel_response *value,
                                                            enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_modify_channel_response_shape, value, version);
}

extern const struct es_shape es_vmbus_modify_connection_shape;

static inline void es_inspect_vmbus_modify_connection(struct es_inspect *inspect, const char *name,
                                                      const struct es_vmbus_modify_connection *value,
                                                      enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_modify_connection_shape, value, version);
}

extern const struct es_shape es_vmbus_modify_connection_response_shape;

static inline void es_inspect_vmbus_modify_connection_response(struct es_inspect *inspect, const char *name,
                                                               const struct es_vmbus_modify_connection_response *value,
                                                               enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_modify_connection_response_shape, value, version);
}

extern const struct es_shape es_vmbus_pause_shape;

static inline void es_inspect_vmbus_pause(struct es_inspect *inspect, const char *name,
                                          const struct es_vmbus_pause *value, enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_pause_shape, value, version);
}

extern const struct es_shape es_vmbus_pause_response_shape;

static inline void es_inspect_vmbus_pause_response(struct es_inspect *inspect, const char *name,
                                                   const struct es_vmbus_pause_response *value,
                                                   enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_pause_response_shape, value, version);
}

extern const struct es_shape es_vmbus_resume_shape;

static inline void es_inspect_vmbus_resume(struct es_inspect *inspect, const char *name,
                                           const struct es_vmbus_resume *value, enum es_vmbus_version version) {
  es_inspect_shape(inspect, name, &es_vmbus_resume_shape, value, version);
}

extern const struct es_shape_machine es_vmbus_contact_machine;

static inline void es_inspect_vmbus_contact(struct es_inspect *inspect, const char *name,
                                            const struct es_vmbus_contact *value) {
  es_inspect_machine(inspect, name, &es_vmbus_contact_machine, (unsigned)value->state);
}

extern const struct es_shape_machine es_vmbus_channel_life_machine;

static inline void es_inspect_vmbus_channel_life(struct es_inspect *inspect, const char *name,
                                                 const struct es_vmbus_channel_life *value) {
  es_inspect_machine(inspect, name, &es_vmbus_channel_life_machine, (unsigned)value->state);
}

extern const struct es_shape_machine es_vmbus_page_list_machine;

static inline void es_inspect_vmbus_page_list(struct es_inspect *inspect, const char *name,
                                              const struct es_vmbus_page_list *value) {
  es_inspect_machine(inspect, name, &es_vmbus_page_list_machine, (unsigned)value->state);
}

extern const struct es_shape_spec es_vmbus_shapes;

#endif
