/* Generated from specs/process/pcapng.yaml; change that and run python3 -m generator. */
#include "generated/pcapng_wire.h"

#include "generated/pcapng_spec.h"

/* specs/process/pcapng.yaml:14 */
const char *es_pcapng_block_type_name(uint32_t value) {
  switch ((enum es_pcapng_block_type)value) {
  case ES_PCAPNG_BLOCK_TYPE_INTERFACE_DESCRIPTION:
    return "interface-description";
  case ES_PCAPNG_BLOCK_TYPE_INTERFACE_STATISTICS:
    return "interface-statistics";
  case ES_PCAPNG_BLOCK_TYPE_ENHANCED_PACKET:
    return "enhanced-packet";
  case ES_PCAPNG_BLOCK_TYPE_SECTION_HEADER:
    return "section-header";
  }
  return "?";
}

static inline bool known_block_type(uint32_t value) {
  switch ((enum es_pcapng_block_type)value) {
  case ES_PCAPNG_BLOCK_TYPE_INTERFACE_DESCRIPTION:
  case ES_PCAPNG_BLOCK_TYPE_INTERFACE_STATISTICS:
  case ES_PCAPNG_BLOCK_TYPE_ENHANCED_PACKET:
  case ES_PCAPNG_BLOCK_TYPE_SECTION_HEADER:
    return true;
  }
  return false;
}

bool es_pcapng_block_type_known(uint32_t value) {
  return known_block_type(value);
}

/* specs/process/pcapng.yaml:17 */
const char *es_pcapng_direction_name(uint32_t value) {
  switch ((enum es_pcapng_direction)value) {
  case ES_PCAPNG_DIRECTION_UNKNOWN:
    return "unknown";
  case ES_PCAPNG_DIRECTION_INBOUND:
    return "inbound";
  case ES_PCAPNG_DIRECTION_OUTBOUND:
    return "outbound";
  }
  return "?";
}

static inline bool known_direction(uint32_t value) {
  switch ((enum es_pcapng_direction)value) {
  case ES_PCAPNG_DIRECTION_UNKNOWN:
  case ES_PCAPNG_DIRECTION_INBOUND:
  case ES_PCAPNG_DIRECTION_OUTBOUND:
    return true;
  }
  return false;
}

bool es_pcapng_direction_known(uint32_t value) {
  return known_direction(value);
}

/* specs/process/pcapng.yaml:22 */
es_result es_pcapng_decode_section_header(const uint8_t *restrict bytes, size_t size,
                                          struct es_pcapng_section_header *restrict out) {
  if (size < 28) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_SECTION_HEADER_SIZE_28];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint32_t length = es_load_le32(bytes + 4);
  const uint32_t byte_order = es_load_le32(bytes + 8);
  const uint16_t major = es_load_le16(bytes + 12);
  const uint16_t minor = es_load_le16(bytes + 14);
  const uint64_t section_length = es_load_le64(bytes + 16);
  const uint32_t length_again = es_load_le32(bytes + 24);
  if (type != ES_PCAPNG_BLOCK_TYPE_SECTION_HEADER) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_SECTION_HEADER_TYPE_VALUE];
  }
  if (length != 28u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_SECTION_HEADER_LENGTH_VALUE];
  }
  if (byte_order != 0x1a2b3c4du) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_SECTION_HEADER_BYTE_ORDER_VALUE];
  }
  if (major != 1u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_SECTION_HEADER_MAJOR_VALUE];
  }
  if (minor != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_SECTION_HEADER_MINOR_VALUE];
  }
  if (section_length != 0xffffffffffffffffull) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_SECTION_HEADER_SECTION_LENGTH_VALUE];
  }
  if (length_again != 28u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_SECTION_HEADER_LENGTH_AGAIN_VALUE];
  }
  out->nothing = 0;
  return ES_OK;
}

/* specs/process/pcapng.yaml:22 */
size_t es_pcapng_encode_section_header(const struct es_pcapng_section_header *in, uint8_t *bytes, size_t room) {
  (void)in;
  if (room < 28) {
    return 0;
  }
  es_store_le32(bytes, ES_PCAPNG_BLOCK_TYPE_SECTION_HEADER);
  es_store_le32(bytes + 4, 28u);
  es_store_le32(bytes + 8, 0x1a2b3c4du);
  es_store_le16(bytes + 12, 1u);
  es_store_le16(bytes + 14, 0u);
  es_store_le64(bytes + 16, 0xffffffffffffffffull);
  es_store_le32(bytes + 24, 28u);
  return 28;
}

/* specs/process/pcapng.yaml:32 */
es_result es_pcapng_decode_interface_description(const uint8_t *restrict bytes, size_t size,
                                                 struct es_pcapng_interface_description *restrict out) {
  if (size < 44) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_SIZE_44];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint32_t length = es_load_le32(bytes + 4);
  const uint16_t name_option = es_load_le16(bytes + 16);
  const uint16_t name_length = es_load_le16(bytes + 18);
  const uint16_t resolution_option = es_load_le16(bytes + 28);
  const uint16_t resolution_length = es_load_le16(bytes + 30);
  const uint8_t resolution = bytes[32];
  const uint16_t end_option = es_load_le16(bytes + 36);
  const uint16_t end_length = es_load_le16(bytes + 38);
  const uint32_t length_again = es_load_le32(bytes + 40);
  if (type != ES_PCAPNG_BLOCK_TYPE_INTERFACE_DESCRIPTION) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_TYPE_VALUE];
  }
  if (length != 44u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_LENGTH_VALUE];
  }
  if (es_load_le16(bytes + 10) != 0) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_RESERVED_RESERVED];
  }
  if (name_option != 2u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_NAME_OPTION_VALUE];
  }
  if (name_length != 8u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_NAME_LENGTH_VALUE];
  }
  if (resolution_option != 9u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_RESOLUTION_OPTION_VALUE];
  }
  if (resolution_length != 1u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_RESOLUTION_LENGTH_VALUE];
  }
  if (resolution != 9u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_RESOLUTION_VALUE];
  }
  if (end_option != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_END_OPTION_VALUE];
  }
  if (end_length != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_END_LENGTH_VALUE];
  }
  if (length_again != 44u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_DESCRIPTION_LENGTH_AGAIN_VALUE];
  }
  const uint16_t link_type = es_load_le16(bytes + 8);
  const uint32_t snap_length = es_load_le32(bytes + 12);
  out->link_type = link_type;
  out->snap_length = snap_length;
  memcpy(out->interface_name, bytes + 20, 8);
  out->interface_name[8] = '\0';
  for (size_t i = 8; i > 0 && out->interface_name[i - 1] == ' '; i--) {
    out->interface_name[i - 1] = '\0';
  }
  return ES_OK;
}

/* specs/process/pcapng.yaml:32 */
size_t es_pcapng_encode_interface_description(const struct es_pcapng_interface_description *in, uint8_t *bytes,
                                              size_t room) {
  if (in->interface_name[strnlen(in->interface_name, 8)] != '\0') {
    return 0;
  }
  if (room < 44) {
    return 0;
  }
  memset(bytes, 0, 44);
  es_store_le32(bytes, ES_PCAPNG_BLOCK_TYPE_INTERFACE_DESCRIPTION);
  es_store_le32(bytes + 4, 44u);
  es_store_le16(bytes + 8, in->link_type);
  es_store_le32(bytes + 12, in->snap_length);
  es_store_le16(bytes + 16, 2u);
  es_store_le16(bytes + 18, 8u);
  memset(bytes + 20, ' ', 8);
  memcpy(bytes + 20, in->interface_name, strnlen(in->interface_name, 8));
  es_store_le16(bytes + 28, 9u);
  es_store_le16(bytes + 30, 1u);
  bytes[32] = 9u;
  es_store_le16(bytes + 36, 0u);
  es_store_le16(bytes + 38, 0u);
  es_store_le32(bytes + 40, 44u);
  return 44;
}

/* specs/process/pcapng.yaml:50 */
es_result es_pcapng_decode_enhanced_packet(const uint8_t *restrict bytes, size_t size,
                                           struct es_pcapng_enhanced_packet *restrict out) {
  if (size < 28) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_SIZE_28];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint32_t length = es_load_le32(bytes + 4);
  const uint32_t interface = es_load_le32(bytes + 8);
  if (type != ES_PCAPNG_BLOCK_TYPE_ENHANCED_PACKET) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_TYPE_VALUE];
  }
  if (length < 44u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_LENGTH_MIN];
  }
  if (interface != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_INTERFACE_VALUE];
  }
  const uint32_t time_high = es_load_le32(bytes + 12);
  const uint32_t time_low = es_load_le32(bytes + 16);
  const uint32_t captured_length = es_load_le32(bytes + 20);
  const uint32_t original_length = es_load_le32(bytes + 24);
  out->length = length;
  out->time_high = time_high;
  out->time_low = time_low;
  out->captured_length = captured_length;
  out->original_length = original_length;
  return ES_OK;
}

/* specs/process/pcapng.yaml:50 */
size_t es_pcapng_encode_enhanced_packet(const struct es_pcapng_enhanced_packet *in, uint8_t *bytes, size_t room) {
  if (in->length < 44u) {
    return 0;
  }
  if (room < 28) {
    return 0;
  }
  es_store_le32(bytes, ES_PCAPNG_BLOCK_TYPE_ENHANCED_PACKET);
  es_store_le32(bytes + 4, in->length);
  es_store_le32(bytes + 8, 0u);
  es_store_le32(bytes + 12, in->time_high);
  es_store_le32(bytes + 16, in->time_low);
  es_store_le32(bytes + 20, in->captured_length);
  es_store_le32(bytes + 24, in->original_length);
  return 28;
}

/* specs/process/pcapng.yaml:61 */
es_result es_pcapng_decode_enhanced_packet_end(const uint8_t *restrict bytes, size_t size,
                                               struct es_pcapng_enhanced_packet_end *restrict out) {
  if (size < 16) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_END_SIZE_16];
  }
  const uint16_t flags_option = es_load_le16(bytes);
  const uint16_t flags_length = es_load_le16(bytes + 2);
  const uint32_t flags = es_load_le32(bytes + 4);
  const uint16_t end_option = es_load_le16(bytes + 8);
  const uint16_t end_length = es_load_le16(bytes + 10);
  const uint32_t length = es_load_le32(bytes + 12);
  if (flags_option != 2u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_END_FLAGS_OPTION_VALUE];
  }
  if (flags_length != 4u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_END_FLAGS_LENGTH_VALUE];
  }
  if ((flags >> 2) != 0) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_END_FLAGS_OTHERS_RESERVED];
  }
  if (end_option != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_END_END_OPTION_VALUE];
  }
  if (end_length != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_END_END_LENGTH_VALUE];
  }
  if (length < 44u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_ENHANCED_PACKET_END_LENGTH_MIN];
  }
  out->flags.direction = (uint8_t)(flags & 3u);
  out->length = length;
  return ES_OK;
}

/* specs/process/pcapng.yaml:61 */
size_t es_pcapng_encode_enhanced_packet_end(const struct es_pcapng_enhanced_packet_end *in, uint8_t *bytes,
                                            size_t room) {
  if (in->flags.direction > 3u) {
    return 0;
  }
  if (in->length < 44u) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  es_store_le16(bytes, 2u);
  es_store_le16(bytes + 2, 4u);
  uint32_t bits_of_flags = (uint32_t)in->flags.direction;
  es_store_le32(bytes + 4, bits_of_flags);
  es_store_le16(bytes + 8, 0u);
  es_store_le16(bytes + 10, 0u);
  es_store_le32(bytes + 12, in->length);
  return 16;
}

/* specs/process/pcapng.yaml:73 */
es_result es_pcapng_decode_interface_statistics(const uint8_t *restrict bytes, size_t size,
                                                struct es_pcapng_interface_statistics *restrict out) {
  if (size < 52) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_SIZE_52];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint32_t length = es_load_le32(bytes + 4);
  const uint32_t interface = es_load_le32(bytes + 8);
  const uint16_t received_option = es_load_le16(bytes + 20);
  const uint16_t received_length = es_load_le16(bytes + 22);
  const uint16_t dropped_option = es_load_le16(bytes + 32);
  const uint16_t dropped_length = es_load_le16(bytes + 34);
  const uint16_t end_option = es_load_le16(bytes + 44);
  const uint16_t end_length = es_load_le16(bytes + 46);
  const uint32_t length_again = es_load_le32(bytes + 48);
  if (type != ES_PCAPNG_BLOCK_TYPE_INTERFACE_STATISTICS) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_TYPE_VALUE];
  }
  if (length != 52u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_LENGTH_VALUE];
  }
  if (interface != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_INTERFACE_VALUE];
  }
  if (received_option != 4u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_RECEIVED_OPTION_VALUE];
  }
  if (received_length != 8u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_RECEIVED_LENGTH_VALUE];
  }
  if (dropped_option != 5u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_DROPPED_OPTION_VALUE];
  }
  if (dropped_length != 8u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_DROPPED_LENGTH_VALUE];
  }
  if (end_option != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_END_OPTION_VALUE];
  }
  if (end_length != 0u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_END_LENGTH_VALUE];
  }
  if (length_again != 52u) {
    return &es_pcapng_refusals[ES_PCAPNG_REFUSAL_INTERFACE_STATISTICS_LENGTH_AGAIN_VALUE];
  }
  const uint32_t time_high = es_load_le32(bytes + 12);
  const uint32_t time_low = es_load_le32(bytes + 16);
  const uint64_t received = es_load_le64(bytes + 24);
  const uint64_t dropped = es_load_le64(bytes + 36);
  out->time_high = time_high;
  out->time_low = time_low;
  out->received = received;
  out->dropped = dropped;
  return ES_OK;
}

/* specs/process/pcapng.yaml:73 */
size_t es_pcapng_encode_interface_statistics(const struct es_pcapng_interface_statistics *in, uint8_t *bytes,
                                             size_t room) {
  if (room < 52) {
    return 0;
  }
  es_store_le32(bytes, ES_PCAPNG_BLOCK_TYPE_INTERFACE_STATISTICS);
  es_store_le32(bytes + 4, 52u);
  es_store_le32(bytes + 8, 0u);
  es_store_le32(bytes + 12, in->time_high);
  es_store_le32(bytes + 16, in->time_low);
  es_store_le16(bytes + 20, 4u);
  es_store_le16(bytes + 22, 8u);
  es_store_le64(bytes + 24, in->received);
  es_store_le16(bytes + 32, 5u);
  es_store_le16(bytes + 34, 8u);
  es_store_le64(bytes + 36, in->dropped);
  es_store_le16(bytes + 44, 0u);
  es_store_le16(bytes + 46, 0u);
  es_store_le32(bytes + 48, 52u);
  return 52;
}
