/* Generated from specs/vmbus/ring.yaml; change that and run python3 -m generator.
 * How what vmbus-ring describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_VMBUS_RING_INSPECT_H
#define ES_GENERATED_INSPECT_VMBUS_RING_INSPECT_H

#include "generated/vmbus_ring_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_vmbus_ring_control_shape;

static inline void es_inspect_vmbus_ring_control(struct es_inspect *inspect, const char *name,
                                                 const struct es_vmbus_ring_control *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_control_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_descriptor_shape;

static inline void es_inspect_vmbus_ring_descriptor(struct es_inspect *inspect, const char *name,
                                                    const struct es_vmbus_ring_descriptor *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_descriptor_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_trailer_shape;

static inline void es_inspect_vmbus_ring_trailer(struct es_inspect *inspect, const char *name,
                                                 const struct es_vmbus_ring_trailer *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_trailer_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_gpa_range_shape;

static inline void es_inspect_vmbus_ring_gpa_range(struct es_inspect *inspect, const char *name,
                                                   const struct es_vmbus_ring_gpa_range *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_gpa_range_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_gpa_direct_header_shape;

static inline void es_inspect_vmbus_ring_gpa_direct_header(struct es_inspect *inspect, const char *name,
                                                           const struct es_vmbus_ring_gpa_direct_header *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_gpa_direct_header_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_page_ranges_shape;

static inline void es_inspect_vmbus_ring_page_ranges(struct es_inspect *inspect, const char *name,
                                                     const struct es_vmbus_ring_page_ranges *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_page_ranges_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_packet_shape;

static inline void es_inspect_vmbus_ring_packet(struct es_inspect *inspect, const char *name,
                                                const struct es_vmbus_ring_packet *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_packet_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_transfer_range_shape;

static inline void es_inspect_vmbus_ring_transfer_range(struct es_inspect *inspect, const char *name,
                                                        const struct es_vmbus_ring_transfer_range *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_transfer_range_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_transfer_header_shape;

static inline void es_inspect_vmbus_ring_transfer_header(struct es_inspect *inspect, const char *name,
                                                         const struct es_vmbus_ring_transfer_header *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_transfer_header_shape, value, 0);
}

extern const struct es_shape es_vmbus_ring_pipe_header_shape;

static inline void es_inspect_vmbus_ring_pipe_header(struct es_inspect *inspect, const char *name,
                                                     const struct es_vmbus_ring_pipe_header *value) {
  es_inspect_shape(inspect, name, &es_vmbus_ring_pipe_header_shape, value, 0);
}

extern const struct es_shape_spec es_vmbus_ring_shapes;

#endif
