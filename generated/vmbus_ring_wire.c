/* Generated from specs/vmbus/ring.yaml; change that and run python3 -m generator. */
#include "generated/vmbus_ring_wire.h"

#include "generated/vmbus_ring_spec.h"

/* specs/vmbus/ring.yaml:17 */
const char *es_vmbus_ring_packet_type_name(uint32_t value) {
  switch ((enum es_vmbus_ring_packet_type)value) {
  case ES_VMBUS_RING_PACKET_TYPE_INVALID:
    return "invalid";
  case ES_VMBUS_RING_PACKET_TYPE_SYNCH:
    return "synch";
  case ES_VMBUS_RING_PACKET_TYPE_ADD_TRANSFER_PAGES:
    return "add-transfer-pages";
  case ES_VMBUS_RING_PACKET_TYPE_REMOVE_TRANSFER_PAGES:
    return "remove-transfer-pages";
  case ES_VMBUS_RING_PACKET_TYPE_ESTABLISH_GPADL:
    return "establish-gpadl";
  case ES_VMBUS_RING_PACKET_TYPE_TEARDOWN_GPADL:
    return "teardown-gpadl";
  case ES_VMBUS_RING_PACKET_TYPE_IN_BAND:
    return "in-band";
  case ES_VMBUS_RING_PACKET_TYPE_TRANSFER_PAGES:
    return "transfer-pages";
  case ES_VMBUS_RING_PACKET_TYPE_GPADL:
    return "gpadl";
  case ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT:
    return "gpa-direct";
  case ES_VMBUS_RING_PACKET_TYPE_CANCEL_REQUEST:
    return "cancel-request";
  case ES_VMBUS_RING_PACKET_TYPE_COMPLETION:
    return "completion";
  case ES_VMBUS_RING_PACKET_TYPE_ADDITIONAL_PACKET:
    return "additional-packet";
  case ES_VMBUS_RING_PACKET_TYPE_ADDITIONAL_DATA:
    return "additional-data";
  }
  return "?";
}

static inline bool known_packet_type(uint32_t value) {
  switch ((enum es_vmbus_ring_packet_type)value) {
  case ES_VMBUS_RING_PACKET_TYPE_INVALID:
  case ES_VMBUS_RING_PACKET_TYPE_SYNCH:
  case ES_VMBUS_RING_PACKET_TYPE_ADD_TRANSFER_PAGES:
  case ES_VMBUS_RING_PACKET_TYPE_REMOVE_TRANSFER_PAGES:
  case ES_VMBUS_RING_PACKET_TYPE_ESTABLISH_GPADL:
  case ES_VMBUS_RING_PACKET_TYPE_TEARDOWN_GPADL:
  case ES_VMBUS_RING_PACKET_TYPE_IN_BAND:
  case ES_VMBUS_RING_PACKET_TYPE_TRANSFER_PAGES:
  case ES_VMBUS_RING_PACKET_TYPE_GPADL:
  case ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT:
  case ES_VMBUS_RING_PACKET_TYPE_CANCEL_REQUEST:
  case ES_VMBUS_RING_PACKET_TYPE_COMPLETION:
  case ES_VMBUS_RING_PACKET_TYPE_ADDITIONAL_PACKET:
  case ES_VMBUS_RING_PACKET_TYPE_ADDITIONAL_DATA:
    return true;
  }
  return false;
}

bool es_vmbus_ring_packet_type_known(uint32_t value) {
  return known_packet_type(value);
}

/* specs/vmbus/ring.yaml:50 */
es_result es_vmbus_ring_decode_control(const uint8_t *restrict bytes, size_t size,
                                       struct es_vmbus_ring_control *restrict out) {
  if (size < 4096) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_CONTROL_SIZE_4096];
  }
  const uint32_t write_index = es_load_le32(bytes);
  const uint32_t read_index = es_load_le32(bytes + 4);
  const uint32_t interrupt_mask = es_load_le32(bytes + 8);
  const uint32_t pending_send_size = es_load_le32(bytes + 12);
  const uint32_t features = es_load_le32(bytes + 64);
  out->write_index = write_index;
  out->read_index = read_index;
  out->interrupt_mask = interrupt_mask;
  out->pending_send_size = pending_send_size;
  out->features = features;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:50 */
size_t es_vmbus_ring_encode_control(const struct es_vmbus_ring_control *in, uint8_t *bytes, size_t room) {
  if (room < 4096) {
    return 0;
  }
  memset(bytes, 0, 4096);
  es_store_le32(bytes, in->write_index);
  es_store_le32(bytes + 4, in->read_index);
  es_store_le32(bytes + 8, in->interrupt_mask);
  es_store_le32(bytes + 12, in->pending_send_size);
  es_store_le32(bytes + 64, in->features);
  return 4096;
}

/* specs/vmbus/ring.yaml:62 */
es_result es_vmbus_ring_decode_descriptor(const uint8_t *restrict bytes, size_t size,
                                          struct es_vmbus_ring_descriptor *restrict out) {
  if (size < 16) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_DESCRIPTOR_SIZE_16];
  }
  const uint16_t data_offset8 = es_load_le16(bytes + 2);
  const uint16_t length8 = es_load_le16(bytes + 4);
  if (data_offset8 < 2u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_DESCRIPTOR_DATA_OFFSET8_MIN];
  }
  if (length8 < data_offset8) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_DESCRIPTOR_LENGTH8_MIN];
  }
  const uint16_t type = es_load_le16(bytes);
  const uint16_t flags = es_load_le16(bytes + 6);
  const uint64_t transaction = es_load_le64(bytes + 8);
  out->type = type;
  out->data_offset8 = data_offset8;
  out->length8 = length8;
  out->flags = flags;
  out->transaction = transaction;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:62 */
size_t es_vmbus_ring_encode_descriptor(const struct es_vmbus_ring_descriptor *in, uint8_t *bytes, size_t room) {
  if (in->data_offset8 < 2u) {
    return 0;
  }
  if (in->length8 < in->data_offset8) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  es_store_le16(bytes, in->type);
  es_store_le16(bytes + 2, in->data_offset8);
  es_store_le16(bytes + 4, in->length8);
  es_store_le16(bytes + 6, in->flags);
  es_store_le64(bytes + 8, in->transaction);
  return 16;
}

/* specs/vmbus/ring.yaml:72 */
es_result es_vmbus_ring_decode_trailer(const uint8_t *restrict bytes, size_t size,
                                       struct es_vmbus_ring_trailer *restrict out) {
  if (size < 8) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_TRAILER_SIZE_8];
  }
  const uint32_t packet_start = es_load_le32(bytes + 4);
  out->packet_start = packet_start;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:72 */
size_t es_vmbus_ring_encode_trailer(const struct es_vmbus_ring_trailer *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes + 4, in->packet_start);
  return 8;
}

/* specs/vmbus/ring.yaml:79 */
es_result es_vmbus_ring_decode_gpa_range(const uint8_t *restrict bytes, size_t size,
                                         struct es_vmbus_ring_gpa_range *restrict out) {
  if (size < 8) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_GPA_RANGE_SIZE_8];
  }
  const uint32_t byte_count = es_load_le32(bytes);
  const uint32_t byte_offset = es_load_le32(bytes + 4);
  if (byte_count < 1u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_GPA_RANGE_BYTE_COUNT_MIN];
  }
  if (byte_offset > 0xfffu) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_GPA_RANGE_BYTE_OFFSET_MAX];
  }
  out->byte_count = byte_count;
  out->byte_offset = byte_offset;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:79 */
size_t es_vmbus_ring_encode_gpa_range(const struct es_vmbus_ring_gpa_range *in, uint8_t *bytes, size_t room) {
  if (in->byte_count < 1u) {
    return 0;
  }
  if (in->byte_offset > 0xfffu) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, in->byte_count);
  es_store_le32(bytes + 4, in->byte_offset);
  return 8;
}

/* specs/vmbus/ring.yaml:86 */
es_result es_vmbus_ring_decode_gpa_direct_header(const uint8_t *restrict bytes, size_t size,
                                                 struct es_vmbus_ring_gpa_direct_header *restrict out) {
  if (size < 24) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_GPA_DIRECT_HEADER_SIZE_24];
  }
  const uint16_t descriptor_data_offset8 = es_load_le16(bytes + 2);
  const uint16_t descriptor_length8 = es_load_le16(bytes + 4);
  const uint32_t range_count = es_load_le32(bytes + 20);
  if (descriptor_data_offset8 < 2u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_GPA_DIRECT_HEADER_DESCRIPTOR_DATA_OFFSET8_MIN];
  }
  if (descriptor_length8 < descriptor_data_offset8) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_GPA_DIRECT_HEADER_DESCRIPTOR_LENGTH8_MIN];
  }
  if (range_count < 1u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_GPA_DIRECT_HEADER_RANGE_COUNT_MIN];
  }
  if (range_count > 64u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_GPA_DIRECT_HEADER_RANGE_COUNT_MAX];
  }
  const uint16_t descriptor_type = es_load_le16(bytes);
  const uint16_t descriptor_flags = es_load_le16(bytes + 6);
  const uint64_t descriptor_transaction = es_load_le64(bytes + 8);
  out->descriptor.type = descriptor_type;
  out->descriptor.data_offset8 = descriptor_data_offset8;
  out->descriptor.length8 = descriptor_length8;
  out->descriptor.flags = descriptor_flags;
  out->descriptor.transaction = descriptor_transaction;
  out->range_count = range_count;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:86 */
size_t es_vmbus_ring_encode_gpa_direct_header(const struct es_vmbus_ring_gpa_direct_header *in, uint8_t *bytes,
                                              size_t room) {
  if (in->descriptor.data_offset8 < 2u) {
    return 0;
  }
  if (in->descriptor.length8 < in->descriptor.data_offset8) {
    return 0;
  }
  if (in->range_count < 1u) {
    return 0;
  }
  if (in->range_count > 64u) {
    return 0;
  }
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le16(bytes, in->descriptor.type);
  es_store_le16(bytes + 2, in->descriptor.data_offset8);
  es_store_le16(bytes + 4, in->descriptor.length8);
  es_store_le16(bytes + 6, in->descriptor.flags);
  es_store_le64(bytes + 8, in->descriptor.transaction);
  es_store_le32(bytes + 20, in->range_count);
  return 24;
}

/* specs/vmbus/ring.yaml:94 */
es_result es_vmbus_ring_decode_page_ranges(const uint8_t *restrict bytes, size_t size,
                                           struct es_vmbus_ring_page_ranges *restrict out) {
  if (size < 16) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PAGE_RANGES_SIZE_16];
  }
  const uint32_t range_count = es_load_le32(bytes + 4);
  const uint32_t byte_count = es_load_le32(bytes + 8);
  const uint32_t byte_offset = es_load_le32(bytes + 12);
  if (range_count < 1u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PAGE_RANGES_RANGE_COUNT_MIN];
  }
  if (range_count > 64u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PAGE_RANGES_RANGE_COUNT_MAX];
  }
  if (byte_count < 1u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PAGE_RANGES_BYTE_COUNT_MIN];
  }
  if (byte_offset > 0xfffu) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PAGE_RANGES_BYTE_OFFSET_MAX];
  }
  uint64_t count_of_page_numbers = 0;
  if (range_count == 1u) {
    count_of_page_numbers = (size - 16) / 8;
    if (count_of_page_numbers > 0x10000u) {
      return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PAGE_RANGES_PAGE_NUMBERS_MAX];
    }
  }
  out->range_count = range_count;
  out->byte_count = byte_count;
  out->byte_offset = byte_offset;
  out->page_numbers.at = bytes + 16;
  out->page_numbers.count = (uint32_t)count_of_page_numbers;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:94 */
size_t es_vmbus_ring_encode_page_ranges(const struct es_vmbus_ring_page_ranges *in, uint8_t *bytes, size_t room) {
  size_t total = 16;
  if (in->range_count < 1u) {
    return 0;
  }
  if (in->range_count > 64u) {
    return 0;
  }
  if (in->byte_count < 1u) {
    return 0;
  }
  if (in->byte_offset > 0xfffu) {
    return 0;
  }
  size_t start_of_page_numbers = 16;
  if (!(in->range_count == 1u)) {
    if (in->page_numbers.count != 0) {
      return 0;
    }
  } else {
    if (in->page_numbers.count > 0x10000u) {
      return 0;
    }
    if (start_of_page_numbers + (size_t)in->page_numbers.count * 8 > total) {
      total = start_of_page_numbers + (size_t)in->page_numbers.count * 8;
    }
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes + 4, in->range_count);
  es_store_le32(bytes + 8, in->byte_count);
  es_store_le32(bytes + 12, in->byte_offset);
  if (in->page_numbers.count > 0) {
    memcpy(bytes + start_of_page_numbers, in->page_numbers.at, (size_t)in->page_numbers.count * 8);
  }
  return total;
}

/* specs/vmbus/ring.yaml:103 Zero for an index outside. */
uint64_t es_vmbus_ring_page_ranges_page_numbers_at(const struct es_slice *slice, uint32_t index) {
  return index < slice->count ? es_load_le64(slice->at + (size_t)index * 8) : 0;
}

/* specs/vmbus/ring.yaml:103 The array's bytes must have room. */
void es_vmbus_ring_page_ranges_page_numbers_put(uint8_t *bytes, uint32_t index, uint64_t value) {
  es_store_le64(bytes + (size_t)index * 8, value);
}

/* specs/vmbus/ring.yaml:104 */
es_result es_vmbus_ring_decode_packet(const uint8_t *restrict bytes, size_t size,
                                      struct es_vmbus_ring_packet *restrict out) {
  if (size < 16) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PACKET_SIZE_16];
  }
  const uint16_t descriptor_data_offset8 = es_load_le16(bytes + 2);
  const uint16_t descriptor_length8 = es_load_le16(bytes + 4);
  if (descriptor_data_offset8 < 2u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PACKET_DESCRIPTOR_DATA_OFFSET8_MIN];
  }
  if (descriptor_length8 < descriptor_data_offset8) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PACKET_DESCRIPTOR_LENGTH8_MIN];
  }
  const uint64_t count_of_ranges = ((uint64_t)((uint64_t)descriptor_data_offset8 * 8u) - 16u);
  if (count_of_ranges > (size - 16)) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PACKET_RANGES_INSIDE];
  }
  uint64_t start_of_payload = 0;
  start_of_payload = ((uint64_t)descriptor_data_offset8 * 8u);
  if (start_of_payload > size) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PACKET_PAYLOAD_PLACE];
  }
  uint64_t difference_for_count_of_payload = 0;
  if (__builtin_sub_overflow((uint64_t)descriptor_length8, (uint64_t)descriptor_data_offset8,
                             &difference_for_count_of_payload)) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PACKET_PAYLOAD_COUNT_OVERFLOW];
  }
  const uint64_t count_of_payload = ((uint64_t)difference_for_count_of_payload * 8u);
  if (count_of_payload > (size - start_of_payload)) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PACKET_PAYLOAD_INSIDE];
  }
  const uint16_t descriptor_type = es_load_le16(bytes);
  const uint16_t descriptor_flags = es_load_le16(bytes + 6);
  const uint64_t descriptor_transaction = es_load_le64(bytes + 8);
  out->descriptor.type = descriptor_type;
  out->descriptor.data_offset8 = descriptor_data_offset8;
  out->descriptor.length8 = descriptor_length8;
  out->descriptor.flags = descriptor_flags;
  out->descriptor.transaction = descriptor_transaction;
  out->ranges.at = bytes + 16;
  out->ranges.count = (uint32_t)count_of_ranges;
  out->payload.at = bytes + start_of_payload;
  out->payload.count = (uint32_t)count_of_payload;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:104 */
size_t es_vmbus_ring_encode_packet(const struct es_vmbus_ring_packet *in, uint8_t *bytes, size_t room) {
  size_t total = 16;
  if (in->descriptor.data_offset8 < 2u) {
    return 0;
  }
  if (in->descriptor.length8 < in->descriptor.data_offset8) {
    return 0;
  }
  size_t start_of_ranges = 16;
  if (in->ranges.count > 0x7fff8u) {
    return 0;
  }
  if (in->ranges.count != ((uint64_t)((uint64_t)in->descriptor.data_offset8 * 8u) - 16u)) {
    return 0;
  }
  if (start_of_ranges + in->ranges.count > total) {
    total = start_of_ranges + in->ranges.count;
  }
  size_t start_of_payload = 0;
  if (in->payload.count > 0x7fff8u) {
    return 0;
  }
  uint64_t difference_for_count_of_payload = 0;
  if (__builtin_sub_overflow((uint64_t)in->descriptor.length8, (uint64_t)in->descriptor.data_offset8,
                             &difference_for_count_of_payload)) {
    return 0;
  }
  if (in->payload.count != ((uint64_t)difference_for_count_of_payload * 8u)) {
    return 0;
  }
  if (((uint64_t)in->descriptor.data_offset8 * 8u) < 16 || ((uint64_t)in->descriptor.data_offset8 * 8u) > room) {
    return 0;
  }
  start_of_payload = ((uint64_t)in->descriptor.data_offset8 * 8u);
  if (start_of_payload + in->payload.count > total) {
    total = start_of_payload + in->payload.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le16(bytes, in->descriptor.type);
  es_store_le16(bytes + 2, in->descriptor.data_offset8);
  es_store_le16(bytes + 4, in->descriptor.length8);
  es_store_le16(bytes + 6, in->descriptor.flags);
  es_store_le64(bytes + 8, in->descriptor.transaction);
  if (in->ranges.count > 0) {
    memcpy(bytes + start_of_ranges, in->ranges.at, in->ranges.count);
  }
  if (in->payload.count > 0) {
    memcpy(bytes + start_of_payload, in->payload.at, in->payload.count);
  }
  return total;
}

/* specs/vmbus/ring.yaml:122 */
es_result es_vmbus_ring_decode_transfer_range(const uint8_t *restrict bytes, size_t size,
                                              struct es_vmbus_ring_transfer_range *restrict out) {
  if (size < 8) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_TRANSFER_RANGE_SIZE_8];
  }
  const uint32_t byte_count = es_load_le32(bytes);
  const uint32_t byte_offset = es_load_le32(bytes + 4);
  out->byte_count = byte_count;
  out->byte_offset = byte_offset;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:122 */
size_t es_vmbus_ring_encode_transfer_range(const struct es_vmbus_ring_transfer_range *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, in->byte_count);
  es_store_le32(bytes + 4, in->byte_offset);
  return 8;
}

/* specs/vmbus/ring.yaml:128 */
es_result es_vmbus_ring_decode_transfer_header(const uint8_t *restrict bytes, size_t size,
                                               struct es_vmbus_ring_transfer_header *restrict out) {
  if (size < 24) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_TRANSFER_HEADER_SIZE_24];
  }
  const uint16_t descriptor_data_offset8 = es_load_le16(bytes + 2);
  const uint16_t descriptor_length8 = es_load_le16(bytes + 4);
  const uint32_t range_count = es_load_le32(bytes + 20);
  if (descriptor_data_offset8 < 2u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_TRANSFER_HEADER_DESCRIPTOR_DATA_OFFSET8_MIN];
  }
  if (descriptor_length8 < descriptor_data_offset8) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_TRANSFER_HEADER_DESCRIPTOR_LENGTH8_MIN];
  }
  if (range_count < 1u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_TRANSFER_HEADER_RANGE_COUNT_MIN];
  }
  if (range_count > 375u) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_TRANSFER_HEADER_RANGE_COUNT_MAX];
  }
  const uint16_t descriptor_type = es_load_le16(bytes);
  const uint16_t descriptor_flags = es_load_le16(bytes + 6);
  const uint64_t descriptor_transaction = es_load_le64(bytes + 8);
  const uint16_t page_set = es_load_le16(bytes + 16);
  const uint8_t sender_owns_set = bytes[18];
  out->descriptor.type = descriptor_type;
  out->descriptor.data_offset8 = descriptor_data_offset8;
  out->descriptor.length8 = descriptor_length8;
  out->descriptor.flags = descriptor_flags;
  out->descriptor.transaction = descriptor_transaction;
  out->page_set = page_set;
  out->sender_owns_set = sender_owns_set;
  out->range_count = range_count;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:128 */
size_t es_vmbus_ring_encode_transfer_header(const struct es_vmbus_ring_transfer_header *in, uint8_t *bytes,
                                            size_t room) {
  if (in->descriptor.data_offset8 < 2u) {
    return 0;
  }
  if (in->descriptor.length8 < in->descriptor.data_offset8) {
    return 0;
  }
  if (in->range_count < 1u) {
    return 0;
  }
  if (in->range_count > 375u) {
    return 0;
  }
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le16(bytes, in->descriptor.type);
  es_store_le16(bytes + 2, in->descriptor.data_offset8);
  es_store_le16(bytes + 4, in->descriptor.length8);
  es_store_le16(bytes + 6, in->descriptor.flags);
  es_store_le64(bytes + 8, in->descriptor.transaction);
  es_store_le16(bytes + 16, in->page_set);
  bytes[18] = in->sender_owns_set;
  es_store_le32(bytes + 20, in->range_count);
  return 24;
}

/* specs/vmbus/ring.yaml:138 */
es_result es_vmbus_ring_decode_pipe_header(const uint8_t *restrict bytes, size_t size,
                                           struct es_vmbus_ring_pipe_header *restrict out) {
  if (size < 8) {
    return &es_vmbus_ring_refusals[ES_VMBUS_RING_REFUSAL_PIPE_HEADER_SIZE_8];
  }
  const uint32_t packet_type = es_load_le32(bytes);
  const uint32_t length = es_load_le32(bytes + 4);
  out->packet_type = packet_type;
  out->length = length;
  return ES_OK;
}

/* specs/vmbus/ring.yaml:138 */
size_t es_vmbus_ring_encode_pipe_header(const struct es_vmbus_ring_pipe_header *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, in->packet_type);
  es_store_le32(bytes + 4, in->length);
  return 8;
}
