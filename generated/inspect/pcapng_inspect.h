/* Generated from specs/process/pcapng.yaml; change that and run python3 -m generator.
 * How what pcapng describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_PCAPNG_INSPECT_H
#define ES_GENERATED_INSPECT_PCAPNG_INSPECT_H

#include "generated/pcapng_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_pcapng_section_header_shape;

static inline void es_inspect_pcapng_section_header(struct es_inspect *inspect, const char *name,
                                                    const struct es_pcapng_section_header *value) {
  es_inspect_shape(inspect, name, &es_pcapng_section_header_shape, value, 0);
}

extern const struct es_shape es_pcapng_interface_description_shape;

static inline void es_inspect_pcapng_interface_description(struct es_inspect *inspect, const char *name,
                                                           const struct es_pcapng_interface_description *value) {
  es_inspect_shape(inspect, name, &es_pcapng_interface_description_shape, value, 0);
}

extern const struct es_shape es_pcapng_enhanced_packet_shape;

static inline void es_inspect_pcapng_enhanced_packet(struct es_inspect *inspect, const char *name,
                                                     const struct es_pcapng_enhanced_packet *value) {
  es_inspect_shape(inspect, name, &es_pcapng_enhanced_packet_shape, value, 0);
}

extern const struct es_shape es_pcapng_enhanced_packet_end_shape;

static inline void es_inspect_pcapng_enhanced_packet_end(struct es_inspect *inspect, const char *name,
                                                         const struct es_pcapng_enhanced_packet_end *value) {
  es_inspect_shape(inspect, name, &es_pcapng_enhanced_packet_end_shape, value, 0);
}

extern const struct es_shape es_pcapng_interface_statistics_shape;

static inline void es_inspect_pcapng_interface_statistics(struct es_inspect *inspect, const char *name,
                                                          const struct es_pcapng_interface_statistics *value) {
  es_inspect_shape(inspect, name, &es_pcapng_interface_statistics_shape, value, 0);
}

extern const struct es_shape_spec es_pcapng_shapes;

#endif
