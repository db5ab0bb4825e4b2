/* Generated from specs/process/pcapng.yaml; change that and run python3 -m generator.
 * The blocks of a capture file as Entresol writes it: one section with one interface, a block for each packet, and
 * how many packets were lost. A file may have several such sections, one after the other. */
#ifndef ES_GENERATED_PCAPNG_WIRE_H
#define ES_GENERATED_PCAPNG_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Packets are padded to a multiple of this many bytes. */
#define ES_PCAPNG_BLOCK_ALIGNMENT 4u

/* Timestamps count 10 to the power of minus this many seconds. */
#define ES_PCAPNG_NANOSECONDS 9u

/* specs/process/pcapng.yaml:14 */
enum es_pcapng_block_type {
  ES_PCAPNG_BLOCK_TYPE_INTERFACE_DESCRIPTION = 1,
  ES_PCAPNG_BLOCK_TYPE_INTERFACE_STATISTICS = 5,
  ES_PCAPNG_BLOCK_TYPE_ENHANCED_PACKET = 6,
  ES_PCAPNG_BLOCK_TYPE_SECTION_HEADER = 0xa0d0d0a,
};
const char *es_pcapng_block_type_name(uint32_t value);
bool es_pcapng_block_type_known(uint32_t value);

/* specs/process/pcapng.yaml:17 */
enum es_pcapng_direction {
  ES_PCAPNG_DIRECTION_UNKNOWN = 0,
  ES_PCAPNG_DIRECTION_INBOUND = 1,
  ES_PCAPNG_DIRECTION_OUTBOUND = 2,
};
const char *es_pcapng_direction_name(uint32_t value);
bool es_pcapng_direction_known(uint32_t value);

/* specs/process/pcapng.yaml:22 */
struct es_pcapng_section_header {
  uint8_t nothing;
};
#define ES_PCAPNG_SECTION_HEADER_SIZE_MIN 28u
#define ES_PCAPNG_SECTION_HEADER_SIZE_MAX 28u
#define ES_PCAPNG_SECTION_HEADER_TYPE_OFFSET 0u
#define ES_PCAPNG_SECTION_HEADER_LENGTH_OFFSET 4u
#define ES_PCAPNG_SECTION_HEADER_BYTE_ORDER_OFFSET 8u
#define ES_PCAPNG_SECTION_HEADER_MAJOR_OFFSET 12u
#define ES_PCAPNG_SECTION_HEADER_MINOR_OFFSET 14u
#define ES_PCAPNG_SECTION_HEADER_SECTION_LENGTH_OFFSET 16u
#define ES_PCAPNG_SECTION_HEADER_LENGTH_AGAIN_OFFSET 24u

/* specs/process/pcapng.yaml:32 */
struct es_pcapng_interface_description {
  uint16_t link_type;
  uint32_t snap_length; /* Most bytes of one packet; 0 for no limit. */
  char interface_name[9];
};
#define ES_PCAPNG_INTERFACE_DESCRIPTION_SIZE_MIN 44u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_SIZE_MAX 44u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_TYPE_OFFSET 0u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_LENGTH_OFFSET 4u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_LINK_TYPE_OFFSET 8u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_SNAP_LENGTH_OFFSET 12u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_NAME_OPTION_OFFSET 16u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_NAME_LENGTH_OFFSET 18u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_INTERFACE_NAME_OFFSET 20u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_RESOLUTION_OPTION_OFFSET 28u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_RESOLUTION_LENGTH_OFFSET 30u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_RESOLUTION_OFFSET 32u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_END_OPTION_OFFSET 36u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_END_LENGTH_OFFSET 38u
#define ES_PCAPNG_INTERFACE_DESCRIPTION_LENGTH_AGAIN_OFFSET 40u

/* specs/process/pcapng.yaml:50 Before a packet's bytes. */
struct es_pcapng_enhanced_packet {
  uint32_t length;
  uint32_t time_high;
  uint32_t time_low;
  uint32_t captured_length; /* Bytes that are here. */
  uint32_t original_length; /* Bytes that there were. */
};
#define ES_PCAPNG_ENHANCED_PACKET_SIZE_MIN 28u
#define ES_PCAPNG_ENHANCED_PACKET_SIZE_MAX 28u
#define ES_PCAPNG_ENHANCED_PACKET_TYPE_OFFSET 0u
#define ES_PCAPNG_ENHANCED_PACKET_LENGTH_OFFSET 4u
#define ES_PCAPNG_ENHANCED_PACKET_INTERFACE_OFFSET 8u
#define ES_PCAPNG_ENHANCED_PACKET_TIME_HIGH_OFFSET 12u
#define ES_PCAPNG_ENHANCED_PACKET_TIME_LOW_OFFSET 16u
#define ES_PCAPNG_ENHANCED_PACKET_CAPTURED_LENGTH_OFFSET 20u
#define ES_PCAPNG_ENHANCED_PACKET_ORIGINAL_LENGTH_OFFSET 24u

/* specs/process/pcapng.yaml:61 Behind a packet's bytes and their padding. */
struct es_pcapng_enhanced_packet_end {
  struct {
    uint8_t direction;
  } flags;
  uint32_t length;
};
#define ES_PCAPNG_ENHANCED_PACKET_END_SIZE_MIN 16u
#define ES_PCAPNG_ENHANCED_PACKET_END_SIZE_MAX 16u
#define ES_PCAPNG_ENHANCED_PACKET_END_FLAGS_OPTION_OFFSET 0u
#define ES_PCAPNG_ENHANCED_PACKET_END_FLAGS_LENGTH_OFFSET 2u
#define ES_PCAPNG_ENHANCED_PACKET_END_FLAGS_OFFSET 4u
#define ES_PCAPNG_ENHANCED_PACKET_END_END_OPTION_OFFSET 8u
#define ES_PCAPNG_ENHANCED_PACKET_END_END_LENGTH_OFFSET 10u
#define ES_PCAPNG_ENHANCED_PACKET_END_LENGTH_OFFSET 12u

/* specs/process/pcapng.yaml:73 */
struct es_pcapng_interface_statistics {
  uint32_t time_high;
  uint32_t time_low;
  uint64_t received; /* Packets that were seen. */
  uint64_t dropped; /* Packets among them that found no room. */
};
#define ES_PCAPNG_INTERFACE_STATISTICS_SIZE_MIN 52u
#define ES_PCAPNG_INTERFACE_STATISTICS_SIZE_MAX 52u
#define ES_PCAPNG_INTERFACE_STATISTICS_TYPE_OFFSET 0u
#define ES_PCAPNG_INTERFACE_STATISTICS_LENGTH_OFFSET 4u
#define ES_PCAPNG_INTERFACE_STATISTICS_INTERFACE_OFFSET 8u
#define ES_PCAPNG_INTERFACE_STATISTICS_TIME_HIGH_OFFSET 12u
#define ES_PCAPNG_INTERFACE_STATISTICS_TIME_LOW_OFFSET 16u
#define ES_PCAPNG_INTERFACE_STATISTICS_RECEIVED_OPTION_OFFSET 20u
#define ES_PCAPNG_INTERFACE_STATISTICS_RECEIVED_LENGTH_OFFSET 22u
#define ES_PCAPNG_INTERFACE_STATISTICS_RECEIVED_OFFSET 24u
#define ES_PCAPNG_INTERFACE_STATISTICS_DROPPED_OPTION_OFFSET 32u
#define ES_PCAPNG_INTERFACE_STATISTICS_DROPPED_LENGTH_OFFSET 34u
#define ES_PCAPNG_INTERFACE_STATISTICS_DROPPED_OFFSET 36u
#define ES_PCAPNG_INTERFACE_STATISTICS_END_OPTION_OFFSET 44u
#define ES_PCAPNG_INTERFACE_STATISTICS_END_LENGTH_OFFSET 46u
#define ES_PCAPNG_INTERFACE_STATISTICS_LENGTH_AGAIN_OFFSET 48u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/process/pcapng.yaml:22 */
ES_MUST_USE es_result es_pcapng_decode_section_header(const uint8_t *restrict bytes, size_t size,
                                                      struct es_pcapng_section_header *restrict out);

/* specs/process/pcapng.yaml:22 */
size_t es_pcapng_encode_section_header(const struct es_pcapng_section_header *in, uint8_t *bytes, size_t room);

/* specs/process/pcapng.yaml:32 */
ES_MUST_USE es_result es_pcapng_decode_interface_description(const uint8_t *restrict bytes, size_t size,
                                                             struct es_pcapng_interface_description *restrict out);

/* specs/process/pcapng.yaml:32 */
size_t es_pcapng_encode_interface_description(const struct es_pcapng_interface_description *in, uint8_t *bytes,
                                              size_t room);

/* specs/process/pcapng.yaml:50 */
ES_MUST_USE es_result es_pcapng_decode_enhanced_packet(const uint8_t *restrict bytes, size_t size,
                                                       struct es_pcapng_enhanced_packet *restrict out);

/* specs/process/pcapng.yaml:50 */
size_t es_pcapng_encode_enhanced_packet(const struct es_pcapng_enhanced_packet *in, uint8_t *bytes, size_t room);

/* specs/process/pcapng.yaml:61 */
ES_MUST_USE es_result es_pcapng_decode_enhanced_packet_end(const uint8_t *restrict bytes, size_t size,
                                                           struct es_pcapng_enhanced_packet_end *restrict out);

/* specs/process/pcapng.yaml:61 */
size_t es_pcapng_encode_enhanced_packet_end(const struct es_pcapng_enhanced_packet_end *in, uint8_t *bytes,
                                            size_t room);

/* specs/process/pcapng.yaml:73 */
ES_MUST_USE es_result es_pcapng_decode_interface_statistics(const uint8_t *restrict bytes, size_t size,
                                                            struct es_pcapng_interface_statistics *restrict out);

/* specs/process/pcapng.yaml:73 */
size_t es_pcapng_encode_interface_statistics(const struct es_pcapng_interface_statistics *in, uint8_t *bytes,
                                             size_t room);

#endif
