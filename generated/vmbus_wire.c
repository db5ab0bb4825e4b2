/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator. */
#include "generated/vmbus_wire.h"

#include "generated/vmbus_spec.h"

bool es_vmbus_version_from_number(uint32_t number, enum es_vmbus_version *out) {
  switch (number) {
  case ES_VMBUS_VERSION_V1_1_NUMBER:
    *out = ES_VMBUS_VERSION_V1_1;
    return true;
  case ES_VMBUS_VERSION_V2_4_NUMBER:
    *out = ES_VMBUS_VERSION_V2_4;
    return true;
  case ES_VMBUS_VERSION_V3_0_NUMBER:
    *out = ES_VMBUS_VERSION_V3_0;
    return true;
  case ES_VMBUS_VERSION_V4_0_NUMBER:
    *out = ES_VMBUS_VERSION_V4_0;
    return true;
  case ES_VMBUS_VERSION_V4_1_NUMBER:
    *out = ES_VMBUS_VERSION_V4_1;
    return true;
  case ES_VMBUS_VERSION_V5_0_NUMBER:
    *out = ES_VMBUS_VERSION_V5_0;
    return true;
  case ES_VMBUS_VERSION_V5_1_NUMBER:
    *out = ES_VMBUS_VERSION_V5_1;
    return true;
  case ES_VMBUS_VERSION_V5_2_NUMBER:
    *out = ES_VMBUS_VERSION_V5_2;
    return true;
  case ES_VMBUS_VERSION_V5_3_NUMBER:
    *out = ES_VMBUS_VERSION_V5_3;
    return true;
  case ES_VMBUS_VERSION_V6_0_NUMBER:
    *out = ES_VMBUS_VERSION_V6_0;
    return true;
  default:
    return false;
  }
}

const char *es_vmbus_version_name(enum es_vmbus_version version) {
  switch (version) {
  case ES_VMBUS_VERSION_V1_1:
    return "v1-1";
  case ES_VMBUS_VERSION_V2_4:
    return "v2-4";
  case ES_VMBUS_VERSION_V3_0:
    return "v3-0";
  case ES_VMBUS_VERSION_V4_0:
    return "v4-0";
  case ES_VMBUS_VERSION_V4_1:
    return "v4-1";
  case ES_VMBUS_VERSION_V5_0:
    return "v5-0";
  case ES_VMBUS_VERSION_V5_1:
    return "v5-1";
  case ES_VMBUS_VERSION_V5_2:
    return "v5-2";
  case ES_VMBUS_VERSION_V5_3:
    return "v5-3";
  case ES_VMBUS_VERSION_V6_0:
    return "v6-0";
  }
  return "?";
}

/* specs/vmbus/vmbus.yaml:35 */
const char *es_vmbus_message_tag_name(uint32_t value) {
  switch ((enum es_vmbus_message_tag)value) {
  case ES_VMBUS_MESSAGE_TAG_INVALID:
    return "invalid";
  case ES_VMBUS_MESSAGE_TAG_OFFER_CHANNEL:
    return "offer-channel";
  case ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER:
    return "rescind-channel-offer";
  case ES_VMBUS_MESSAGE_TAG_REQUEST_OFFERS:
    return "request-offers";
  case ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED:
    return "all-offers-delivered";
  case ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL:
    return "open-channel";
  case ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT:
    return "open-channel-result";
  case ES_VMBUS_MESSAGE_TAG_CLOSE_CHANNEL:
    return "close-channel";
  case ES_VMBUS_MESSAGE_TAG_GPADL_HEADER:
    return "gpadl-header";
  case ES_VMBUS_MESSAGE_TAG_GPADL_BODY:
    return "gpadl-body";
  case ES_VMBUS_MESSAGE_TAG_GPADL_CREATED:
    return "gpadl-created";
  case ES_VMBUS_MESSAGE_TAG_GPADL_TEARDOWN:
    return "gpadl-teardown";
  case ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN:
    return "gpadl-torndown";
  case ES_VMBUS_MESSAGE_TAG_RELID_RELEASED:
    return "relid-released";
  case ES_VMBUS_MESSAGE_TAG_INITIATE_CONTACT:
    return "initiate-contact";
  case ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE:
    return "version-response";
  case ES_VMBUS_MESSAGE_TAG_UNLOAD:
    return "unload";
  case ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE:
    return "unload-response";
  case ES_VMBUS_MESSAGE_TAG_OPEN_RESERVED_CHANNEL:
    return "open-reserved-channel";
  case ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_CHANNEL:
    return "close-reserved-channel";
  case ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE:
    return "close-reserved-response";
  case ES_VMBUS_MESSAGE_TAG_TL_CONNECT_REQUEST:
    return "tl-connect-request";
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL:
    return "modify-channel";
  case ES_VMBUS_MESSAGE_TAG_TL_CONNECT_RESULT:
    return "tl-connect-result";
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE:
    return "modify-channel-response";
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION:
    return "modify-connection";
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION_RESPONSE:
    return "modify-connection-response";
  case ES_VMBUS_MESSAGE_TAG_PAUSE:
    return "pause";
  case ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE:
    return "pause-response";
  case ES_VMBUS_MESSAGE_TAG_RESUME:
    return "resume";
  }
  return "?";
}

static inline bool known_message_tag(uint32_t value) {
  switch ((enum es_vmbus_message_tag)value) {
  case ES_VMBUS_MESSAGE_TAG_INVALID:
  case ES_VMBUS_MESSAGE_TAG_OFFER_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER:
  case ES_VMBUS_MESSAGE_TAG_REQUEST_OFFERS:
  case ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED:
  case ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT:
  case ES_VMBUS_MESSAGE_TAG_CLOSE_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_GPADL_HEADER:
  case ES_VMBUS_MESSAGE_TAG_GPADL_BODY:
  case ES_VMBUS_MESSAGE_TAG_GPADL_CREATED:
  case ES_VMBUS_MESSAGE_TAG_GPADL_TEARDOWN:
  case ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN:
  case ES_VMBUS_MESSAGE_TAG_RELID_RELEASED:
  case ES_VMBUS_MESSAGE_TAG_INITIATE_CONTACT:
  case ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_UNLOAD:
  case ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_OPEN_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_TL_CONNECT_REQUEST:
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_TL_CONNECT_RESULT:
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION:
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_PAUSE:
  case ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_RESUME:
    return true;
  }
  return false;
}

bool es_vmbus_message_tag_known(uint32_t value) {
  return known_message_tag(value);
}

/* specs/vmbus/vmbus.yaml:69 */
const char *es_vmbus_connection_state_name(uint32_t value) {
  switch ((enum es_vmbus_connection_state)value) {
  case ES_VMBUS_CONNECTION_STATE_SUCCESSFUL:
    return "successful";
  case ES_VMBUS_CONNECTION_STATE_FAILED_LOW_RESOURCES:
    return "failed-low-resources";
  case ES_VMBUS_CONNECTION_STATE_FAILED_UNKNOWN:
    return "failed-unknown";
  }
  return "?";
}

static inline bool known_connection_state(uint32_t value) {
  switch ((enum es_vmbus_connection_state)value) {
  case ES_VMBUS_CONNECTION_STATE_SUCCESSFUL:
  case ES_VMBUS_CONNECTION_STATE_FAILED_LOW_RESOURCES:
  case ES_VMBUS_CONNECTION_STATE_FAILED_UNKNOWN:
    return true;
  }
  return false;
}

bool es_vmbus_connection_state_known(uint32_t value) {
  return known_connection_state(value);
}

/* specs/vmbus/vmbus.yaml:74 */
const char *es_vmbus_status_name(uint32_t value) {
  switch ((enum es_vmbus_status)value) {
  case ES_VMBUS_STATUS_SUCCESS:
    return "success";
  case ES_VMBUS_STATUS_UNSUCCESSFUL:
    return "unsuccessful";
  case ES_VMBUS_STATUS_CONNECTION_REFUSED:
    return "connection-refused";
  }
  return "?";
}

static inline bool known_status(uint32_t value) {
  switch ((enum es_vmbus_status)value) {
  case ES_VMBUS_STATUS_SUCCESS:
  case ES_VMBUS_STATUS_UNSUCCESSFUL:
  case ES_VMBUS_STATUS_CONNECTION_REFUSED:
    return true;
  }
  return false;
}

bool es_vmbus_status_known(uint32_t value) {
  return known_status(value);
}

/* specs/vmbus/vmbus.yaml:80 */
const char *es_vmbus_pipe_mode_name(uint32_t value) {
  switch ((enum es_vmbus_pipe_mode)value) {
  case ES_VMBUS_PIPE_MODE_BYTE:
    return "byte";
  case ES_VMBUS_PIPE_MODE_MESSAGE:
    return "message";
  }
  return "?";
}

static inline bool known_pipe_mode(uint32_t value) {
  switch ((enum es_vmbus_pipe_mode)value) {
  case ES_VMBUS_PIPE_MODE_BYTE:
  case ES_VMBUS_PIPE_MODE_MESSAGE:
    return true;
  }
  return false;
}

bool es_vmbus_pipe_mode_known(uint32_t value) {
  return known_pipe_mode(value);
}

const char *es_vmbus_message_name(enum es_vmbus_message message) {
  switch (message) {
  case ES_VMBUS_MESSAGE_OFFER_CHANNEL:
    return "offer-channel";
  case ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER:
    return "rescind-channel-offer";
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
    return "request-offers";
  case ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED:
    return "all-offers-delivered";
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
    return "open-channel";
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT:
    return "open-channel-result";
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
    return "close-channel";
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
    return "gpadl-header";
  case ES_VMBUS_MESSAGE_GPADL_BODY:
    return "gpadl-body";
  case ES_VMBUS_MESSAGE_GPADL_CREATED:
    return "gpadl-created";
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
    return "gpadl-teardown";
  case ES_VMBUS_MESSAGE_GPADL_TORNDOWN:
    return "gpadl-torndown";
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
    return "relid-released";
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
    return "initiate-contact";
  case ES_VMBUS_MESSAGE_VERSION_RESPONSE:
    return "version-response";
  case ES_VMBUS_MESSAGE_UNLOAD:
    return "unload";
  case ES_VMBUS_MESSAGE_UNLOAD_RESPONSE:
    return "unload-response";
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
    return "open-reserved-channel";
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
    return "close-reserved-channel";
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE:
    return "close-reserved-response";
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
    return "tl-connect-request";
  case ES_VMBUS_MESSAGE_TL_CONNECT_RESULT:
    return "tl-connect-result";
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
    return "modify-channel";
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE:
    return "modify-channel-response";
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
    return "modify-connection";
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE:
    return "modify-connection-response";
  case ES_VMBUS_MESSAGE_PAUSE:
    return "pause";
  case ES_VMBUS_MESSAGE_PAUSE_RESPONSE:
    return "pause-response";
  case ES_VMBUS_MESSAGE_RESUME:
    return "resume";
  }
  return "?";
}

/* specs/vmbus/vmbus.yaml:125 */
es_result es_vmbus_decode_contact_prefix(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                         struct es_vmbus_contact_prefix *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_PREFIX_SIZE_12];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (!known_message_tag(header_tag)) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_PREFIX_HEADER_TAG_KNOWN];
  }
  const uint32_t version_requested = es_load_le32(bytes + 8);
  out->header.tag = header_tag;
  out->version_requested = version_requested;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:125 */
size_t es_vmbus_encode_contact_prefix(const struct es_vmbus_contact_prefix *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room) {
  (void)version;
  if (!known_message_tag(in->header.tag)) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  es_store_le32(bytes, in->header.tag);
  es_store_le32(bytes + 8, in->version_requested);
  return 12;
}

/* specs/vmbus/vmbus.yaml:132 */
es_result es_vmbus_decode_open_signal(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                      struct es_vmbus_open_signal *restrict out) {
  (void)version;
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OPEN_SIGNAL_SIZE_8];
  }
  const uint32_t connection_id = es_load_le32(bytes);
  const uint16_t event_flag = es_load_le16(bytes + 4);
  const uint16_t flags = es_load_le16(bytes + 6);
  out->connection_id = connection_id;
  out->event_flag = event_flag;
  out->flags = flags;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:132 */
size_t es_vmbus_encode_open_signal(const struct es_vmbus_open_signal *in, enum es_vmbus_version version, uint8_t *bytes,
                                   size_t room) {
  (void)version;
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, in->connection_id);
  es_store_le16(bytes + 4, in->event_flag);
  es_store_le16(bytes + 6, in->flags);
  return 8;
}

/* specs/vmbus/vmbus.yaml:140 */
es_result es_vmbus_decode_version_response_monitor_pages(const uint8_t *restrict bytes, size_t size,
                                                         enum es_vmbus_version version,
                                                         struct es_vmbus_version_response_monitor_pages *restrict out) {
  (void)version;
  if (size < 20) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_VERSION_RESPONSE_MONITOR_PAGES_SIZE_20];
  }
  const uint64_t parent_to_child = es_load_le64(bytes + 4);
  const uint64_t child_to_parent = es_load_le64(bytes + 12);
  out->parent_to_child = parent_to_child;
  out->child_to_parent = child_to_parent;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:140 */
size_t es_vmbus_encode_version_response_monitor_pages(const struct es_vmbus_version_response_monitor_pages *in,
                                                      enum es_vmbus_version version, uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le64(bytes + 4, in->parent_to_child);
  es_store_le64(bytes + 12, in->child_to_parent);
  return 20;
}

/* specs/vmbus/vmbus.yaml:148 */
es_result es_vmbus_decode_page_range(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                     struct es_vmbus_page_range *restrict out) {
  (void)version;
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_RANGE_SIZE_8];
  }
  const uint32_t range_byte_count = es_load_le32(bytes);
  const uint32_t range_byte_offset = es_load_le32(bytes + 4);
  if (range_byte_count < 1u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_RANGE_RANGE_BYTE_COUNT_MIN];
  }
  if (range_byte_offset > 0xfffu) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_RANGE_RANGE_BYTE_OFFSET_MAX];
  }
  const uint64_t count_of_page_numbers = (size - 8) / 8;
  if (count_of_page_numbers > 28u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_RANGE_PAGE_NUMBERS_MAX];
  }
  out->range.byte_count = range_byte_count;
  out->range.byte_offset = range_byte_offset;
  out->page_numbers.at = bytes + 8;
  out->page_numbers.count = (uint32_t)count_of_page_numbers;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:148 */
size_t es_vmbus_encode_page_range(const struct es_vmbus_page_range *in, enum es_vmbus_version version, uint8_t *bytes,
                                  size_t room) {
  (void)version;
  size_t total = 8;
  if (in->range.byte_count < 1u) {
    return 0;
  }
  if (in->range.byte_offset > 0xfffu) {
    return 0;
  }
  size_t start_of_page_numbers = 8;
  if (in->page_numbers.count > 28u) {
    return 0;
  }
  if (start_of_page_numbers + (size_t)in->page_numbers.count * 8 > total) {
    total = start_of_page_numbers + (size_t)in->page_numbers.count * 8;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, in->range.byte_count);
  es_store_le32(bytes + 4, in->range.byte_offset);
  if (in->page_numbers.count > 0) {
    memcpy(bytes + start_of_page_numbers, in->page_numbers.at, (size_t)in->page_numbers.count * 8);
  }
  return total;
}

/* specs/vmbus/vmbus.yaml:154 Zero for an index outside. */
uint64_t es_vmbus_page_range_page_numbers_at(const struct es_slice *slice, uint32_t index) {
  return index < slice->count ? es_load_le64(slice->at + (size_t)index * 8) : 0;
}

/* specs/vmbus/vmbus.yaml:154 The array's bytes must have room. */
void es_vmbus_page_range_page_numbers_put(uint8_t *bytes, uint32_t index, uint64_t value) {
  es_store_le64(bytes + (size_t)index * 8, value);
}

/* specs/vmbus/vmbus.yaml:155 */
es_result es_vmbus_decode_more_pages(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                     struct es_vmbus_more_pages *restrict out) {
  (void)version;
  const uint64_t count_of_page_numbers = size / 8;
  if (count_of_page_numbers > 28u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MORE_PAGES_PAGE_NUMBERS_MAX];
  }
  out->page_numbers.at = bytes;
  out->page_numbers.count = (uint32_t)count_of_page_numbers;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:155 */
size_t es_vmbus_encode_more_pages(const struct es_vmbus_more_pages *in, enum es_vmbus_version version, uint8_t *bytes,
                                  size_t room) {
  (void)version;
  size_t total = 0;
  size_t start_of_page_numbers = 0;
  if (in->page_numbers.count > 28u) {
    return 0;
  }
  if (start_of_page_numbers + (size_t)in->page_numbers.count * 8 > total) {
    total = start_of_page_numbers + (size_t)in->page_numbers.count * 8;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  if (in->page_numbers.count > 0) {
    memcpy(bytes + start_of_page_numbers, in->page_numbers.at, (size_t)in->page_numbers.count * 8);
  }
  return total;
}

/* specs/vmbus/vmbus.yaml:159 Zero for an index outside. */
uint64_t es_vmbus_more_pages_page_numbers_at(const struct es_slice *slice, uint32_t index) {
  return index < slice->count ? es_load_le64(slice->at + (size_t)index * 8) : 0;
}

/* specs/vmbus/vmbus.yaml:159 The array's bytes must have room. */
void es_vmbus_more_pages_page_numbers_put(uint8_t *bytes, uint32_t index, uint64_t value) {
  es_store_le64(bytes + (size_t)index * 8, value);
}

/* specs/vmbus/vmbus.yaml:160 */
es_result es_vmbus_decode_monitor_parameter(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                            struct es_vmbus_monitor_parameter *restrict out) {
  (void)version;
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MONITOR_PARAMETER_SIZE_8];
  }
  const uint32_t connection_id = es_load_le32(bytes);
  const uint16_t flag_number = es_load_le16(bytes + 4);
  out->connection_id = connection_id;
  out->flag_number = flag_number;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:160 */
size_t es_vmbus_encode_monitor_parameter(const struct es_vmbus_monitor_parameter *in, enum es_vmbus_version version,
                                         uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, in->connection_id);
  es_store_le16(bytes + 4, in->flag_number);
  return 8;
}

/* specs/vmbus/vmbus.yaml:171 */
es_result es_vmbus_decode_offer_channel(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                        struct es_vmbus_offer_channel *restrict out) {
  (void)version;
  if (size < 196) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OFFER_CHANNEL_SIZE_196];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  const uint32_t channel_id = es_load_le32(bytes + 184);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_OFFER_CHANNEL) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  if (channel_id < 1u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OFFER_CHANNEL_CHANNEL_ID_MIN];
  }
  const uint16_t flags = es_load_le16(bytes + 56);
  const uint16_t mmio_megabytes = es_load_le16(bytes + 58);
  const uint16_t sub_channel_index = es_load_le16(bytes + 180);
  const uint16_t mmio_megabytes_optional = es_load_le16(bytes + 182);
  const uint8_t monitor_id = bytes[188];
  const uint8_t monitor_allocated = bytes[189];
  const uint16_t dedicated_interrupt = es_load_le16(bytes + 190);
  const uint32_t connection_id = es_load_le32(bytes + 192);
  out->header.tag = header_tag;
  memcpy(out->class_id, bytes + 8, 16);
  memcpy(out->instance_id, bytes + 24, 16);
  memcpy(out->reserved, bytes + 40, 16);
  out->flags = flags;
  out->mmio_megabytes = mmio_megabytes;
  memcpy(out->user_defined, bytes + 60, 120);
  out->sub_channel_index = sub_channel_index;
  out->mmio_megabytes_optional = mmio_megabytes_optional;
  out->channel_id = channel_id;
  out->monitor_id = monitor_id;
  out->monitor_allocated = monitor_allocated;
  out->dedicated_interrupt = dedicated_interrupt;
  out->connection_id = connection_id;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:171 */
size_t es_vmbus_encode_offer_channel(const struct es_vmbus_offer_channel *in, enum es_vmbus_version version,
                                     uint8_t *bytes, size_t room) {
  (void)version;
  if (in->channel_id < 1u) {
    return 0;
  }
  if (room < 196) {
    return 0;
  }
  memset(bytes, 0, 196);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_OFFER_CHANNEL);
  memcpy(bytes + 8, in->class_id, 16);
  memcpy(bytes + 24, in->instance_id, 16);
  memcpy(bytes + 40, in->reserved, 16);
  es_store_le16(bytes + 56, in->flags);
  es_store_le16(bytes + 58, in->mmio_megabytes);
  memcpy(bytes + 60, in->user_defined, 120);
  es_store_le16(bytes + 180, in->sub_channel_index);
  es_store_le16(bytes + 182, in->mmio_megabytes_optional);
  es_store_le32(bytes + 184, in->channel_id);
  bytes[188] = in->monitor_id;
  bytes[189] = in->monitor_allocated;
  es_store_le16(bytes + 190, in->dedicated_interrupt);
  es_store_le32(bytes + 192, in->connection_id);
  return 196;
}

/* specs/vmbus/vmbus.yaml:189 */
es_result es_vmbus_decode_rescind_channel_offer(const uint8_t *restrict bytes, size_t size,
                                                enum es_vmbus_version version,
                                                struct es_vmbus_rescind_channel_offer *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_RESCIND_CHANNEL_OFFER_SIZE_12];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:189 */
size_t es_vmbus_encode_rescind_channel_offer(const struct es_vmbus_rescind_channel_offer *in,
                                             enum es_vmbus_version version, uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER);
  es_store_le32(bytes + 8, in->channel_id);
  return 12;
}

/* specs/vmbus/vmbus.yaml:195 */
es_result es_vmbus_decode_request_offers(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                         struct es_vmbus_request_offers *restrict out) {
  (void)version;
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_REQUEST_OFFERS_SIZE_8];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_REQUEST_OFFERS) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  out->header.tag = header_tag;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:195 */
size_t es_vmbus_encode_request_offers(const struct es_vmbus_request_offers *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room) {
  (void)in;
  (void)version;
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_REQUEST_OFFERS);
  return 8;
}

/* specs/vmbus/vmbus.yaml:196 */
es_result es_vmbus_decode_all_offers_delivered(const uint8_t *restrict bytes, size_t size,
                                               enum es_vmbus_version version,
                                               struct es_vmbus_all_offers_delivered *restrict out) {
  (void)version;
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_ALL_OFFERS_DELIVERED_SIZE_8];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  out->header.tag = header_tag;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:196 */
size_t es_vmbus_encode_all_offers_delivered(const struct es_vmbus_all_offers_delivered *in,
                                            enum es_vmbus_version version, uint8_t *bytes, size_t room) {
  (void)in;
  (void)version;
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED);
  return 8;
}

/* specs/vmbus/vmbus.yaml:197 */
es_result es_vmbus_decode_open_channel(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                       struct es_vmbus_open_channel *restrict out) {
  (void)version;
  if (size < 148) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OPEN_CHANNEL_SIZE_148];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  const uint32_t downstream_page_offset = es_load_le32(bytes + 24);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  if (downstream_page_offset < 1u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OPEN_CHANNEL_DOWNSTREAM_PAGE_OFFSET_MIN];
  }
  const uint64_t count_of_signal_ = (size - 148);
  if (count_of_signal_ > 92u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OPEN_CHANNEL_SIGNAL_MAX];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t open_id = es_load_le32(bytes + 12);
  const uint32_t ring_gpadl = es_load_le32(bytes + 16);
  const uint32_t target_vp = es_load_le32(bytes + 20);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->open_id = open_id;
  out->ring_gpadl = ring_gpadl;
  out->target_vp = target_vp;
  out->downstream_page_offset = downstream_page_offset;
  memcpy(out->user_data, bytes + 28, 120);
  out->signal.at = bytes + 148;
  out->signal.count = (uint32_t)count_of_signal_;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:197 */
size_t es_vmbus_encode_open_channel(const struct es_vmbus_open_channel *in, enum es_vmbus_version version,
                                    uint8_t *bytes, size_t room) {
  (void)version;
  size_t total = 148;
  if (in->downstream_page_offset < 1u) {
    return 0;
  }
  size_t start_of_signal_ = 148;
  if (in->signal.count > 92u) {
    return 0;
  }
  if (start_of_signal_ + in->signal.count > total) {
    total = start_of_signal_ + in->signal.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->open_id);
  es_store_le32(bytes + 16, in->ring_gpadl);
  es_store_le32(bytes + 20, in->target_vp);
  es_store_le32(bytes + 24, in->downstream_page_offset);
  memcpy(bytes + 28, in->user_data, 120);
  if (in->signal.count > 0) {
    memcpy(bytes + start_of_signal_, in->signal.at, in->signal.count);
  }
  return total;
}

/* specs/vmbus/vmbus.yaml:211 */
es_result es_vmbus_decode_open_channel_result(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                              struct es_vmbus_open_channel_result *restrict out) {
  (void)version;
  if (size < 20) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OPEN_CHANNEL_RESULT_SIZE_20];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t open_id = es_load_le32(bytes + 12);
  const uint32_t status = es_load_le32(bytes + 16);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->open_id = open_id;
  out->status = status;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:211 */
size_t es_vmbus_encode_open_channel_result(const struct es_vmbus_open_channel_result *in, enum es_vmbus_version version,
                                           uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->open_id);
  es_store_le32(bytes + 16, in->status);
  return 20;
}

/* specs/vmbus/vmbus.yaml:219 */
es_result es_vmbus_decode_close_channel(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                        struct es_vmbus_close_channel *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_CLOSE_CHANNEL_SIZE_12];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_CLOSE_CHANNEL) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:219 */
size_t es_vmbus_encode_close_channel(const struct es_vmbus_close_channel *in, enum es_vmbus_version version,
                                     uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_CLOSE_CHANNEL);
  es_store_le32(bytes + 8, in->channel_id);
  return 12;
}

/* specs/vmbus/vmbus.yaml:225 */
es_result es_vmbus_decode_gpadl_header(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                       struct es_vmbus_gpadl_header *restrict out) {
  (void)version;
  if (size < 20) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_GPADL_HEADER_SIZE_20];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  const uint16_t range_count = es_load_le16(bytes + 18);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_GPADL_HEADER) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  if (range_count < 1u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_GPADL_HEADER_RANGE_COUNT_MIN];
  }
  const uint64_t count_of_ranges = (size - 20);
  if (count_of_ranges > 220u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_GPADL_HEADER_RANGES_MAX];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t gpadl = es_load_le32(bytes + 12);
  const uint16_t range_buffer_length = es_load_le16(bytes + 16);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->gpadl = gpadl;
  out->range_buffer_length = range_buffer_length;
  out->range_count = range_count;
  out->ranges.at = bytes + 20;
  out->ranges.count = (uint32_t)count_of_ranges;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:225 */
size_t es_vmbus_encode_gpadl_header(const struct es_vmbus_gpadl_header *in, enum es_vmbus_version version,
                                    uint8_t *bytes, size_t room) {
  (void)version;
  size_t total = 20;
  if (in->range_count < 1u) {
    return 0;
  }
  size_t start_of_ranges = 20;
  if (in->ranges.count > 220u) {
    return 0;
  }
  if (start_of_ranges + in->ranges.count > total) {
    total = start_of_ranges + in->ranges.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_GPADL_HEADER);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->gpadl);
  es_store_le16(bytes + 16, in->range_buffer_length);
  es_store_le16(bytes + 18, in->range_count);
  if (in->ranges.count > 0) {
    memcpy(bytes + start_of_ranges, in->ranges.at, in->ranges.count);
  }
  return total;
}

/* specs/vmbus/vmbus.yaml:238 */
es_result es_vmbus_decode_gpadl_body(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                     struct es_vmbus_gpadl_body *restrict out) {
  (void)version;
  if (size < 16) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_GPADL_BODY_SIZE_16];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_GPADL_BODY) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint64_t count_of_pages = (size - 16);
  if (count_of_pages > 224u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_GPADL_BODY_PAGES_MAX];
  }
  const uint32_t gpadl = es_load_le32(bytes + 12);
  out->header.tag = header_tag;
  out->gpadl = gpadl;
  out->pages.at = bytes + 16;
  out->pages.count = (uint32_t)count_of_pages;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:238 */
size_t es_vmbus_encode_gpadl_body(const struct es_vmbus_gpadl_body *in, enum es_vmbus_version version, uint8_t *bytes,
                                  size_t room) {
  (void)version;
  size_t total = 16;
  size_t start_of_pages = 16;
  if (in->pages.count > 224u) {
    return 0;
  }
  if (start_of_pages + in->pages.count > total) {
    total = start_of_pages + in->pages.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_GPADL_BODY);
  es_store_le32(bytes + 12, in->gpadl);
  if (in->pages.count > 0) {
    memcpy(bytes + start_of_pages, in->pages.at, in->pages.count);
  }
  return total;
}

/* specs/vmbus/vmbus.yaml:246 */
es_result es_vmbus_decode_gpadl_created(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                        struct es_vmbus_gpadl_created *restrict out) {
  (void)version;
  if (size < 20) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_GPADL_CREATED_SIZE_20];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_GPADL_CREATED) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t gpadl = es_load_le32(bytes + 12);
  const uint32_t status = es_load_le32(bytes + 16);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->gpadl = gpadl;
  out->status = status;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:246 */
size_t es_vmbus_encode_gpadl_created(const struct es_vmbus_gpadl_created *in, enum es_vmbus_version version,
                                     uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_GPADL_CREATED);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->gpadl);
  es_store_le32(bytes + 16, in->status);
  return 20;
}

/* specs/vmbus/vmbus.yaml:254 */
es_result es_vmbus_decode_gpadl_teardown(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                         struct es_vmbus_gpadl_teardown *restrict out) {
  (void)version;
  if (size < 16) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_GPADL_TEARDOWN_SIZE_16];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_GPADL_TEARDOWN) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t gpadl = es_load_le32(bytes + 12);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->gpadl = gpadl;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:254 */
size_t es_vmbus_encode_gpadl_teardown(const struct es_vmbus_gpadl_teardown *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_GPADL_TEARDOWN);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->gpadl);
  return 16;
}

/* specs/vmbus/vmbus.yaml:263 */
es_result es_vmbus_decode_gpadl_torndown(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                         struct es_vmbus_gpadl_torndown *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_GPADL_TORNDOWN_SIZE_12];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  const uint32_t gpadl = es_load_le32(bytes + 8);
  out->header.tag = header_tag;
  out->gpadl = gpadl;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:263 */
size_t es_vmbus_encode_gpadl_torndown(const struct es_vmbus_gpadl_torndown *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN);
  es_store_le32(bytes + 8, in->gpadl);
  return 12;
}

/* specs/vmbus/vmbus.yaml:269 */
es_result es_vmbus_decode_relid_released(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                         struct es_vmbus_relid_released *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_RELID_RELEASED_SIZE_12];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_RELID_RELEASED) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:269 */
size_t es_vmbus_encode_relid_released(const struct es_vmbus_relid_released *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_RELID_RELEASED);
  es_store_le32(bytes + 8, in->channel_id);
  return 12;
}

/* specs/vmbus/vmbus.yaml:275 */
es_result es_vmbus_decode_initiate_contact(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                           struct es_vmbus_initiate_contact *restrict out) {
  if (size < 40) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_INITIATE_CONTACT_SIZE_40];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_INITIATE_CONTACT) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint64_t count_of_client = (size - 40);
  if (count_of_client > 200u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_INITIATE_CONTACT_CLIENT_MAX];
  }
  const uint32_t version_requested = es_load_le32(bytes + 8);
  const uint32_t target_vp = es_load_le32(bytes + 12);
  const uint64_t parent_to_child_page = es_load_le64(bytes + 24);
  const uint64_t child_to_parent_page = es_load_le64(bytes + 32);
  out->header.tag = header_tag;
  out->version_requested = version_requested;
  out->target_vp = target_vp;
  if (version <= ES_VMBUS_VERSION_V4_1) {
    out->interrupt_page = es_load_le64(bytes + 16);
  } else {
    out->interrupt_page = 0;
  }
  if (version >= ES_VMBUS_VERSION_V5_0) {
    out->message_sint = bytes[16];
    out->message_vtl = bytes[17];
  } else {
    out->message_sint = 0;
    out->message_vtl = 0;
  }
  if (version >= ES_VMBUS_VERSION_V6_0) {
    out->features = es_load_le32(bytes + 20);
  } else {
    out->features = 0;
  }
  out->parent_to_child_page = parent_to_child_page;
  out->child_to_parent_page = child_to_parent_page;
  out->client.at = bytes + 40;
  out->client.count = (uint32_t)count_of_client;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:275 */
size_t es_vmbus_encode_initiate_contact(const struct es_vmbus_initiate_contact *in, enum es_vmbus_version version,
                                        uint8_t *bytes, size_t room) {
  size_t total = 40;
  size_t start_of_client = 40;
  if (in->client.count > 200u) {
    return 0;
  }
  if (start_of_client + in->client.count > total) {
    total = start_of_client + in->client.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_INITIATE_CONTACT);
  es_store_le32(bytes + 8, in->version_requested);
  es_store_le32(bytes + 12, in->target_vp);
  if (version <= ES_VMBUS_VERSION_V4_1) {
    es_store_le64(bytes + 16, in->interrupt_page);
  }
  if (version >= ES_VMBUS_VERSION_V5_0) {
    bytes[16] = in->message_sint;
    bytes[17] = in->message_vtl;
  }
  if (version >= ES_VMBUS_VERSION_V6_0) {
    es_store_le32(bytes + 20, in->features);
  }
  es_store_le64(bytes + 24, in->parent_to_child_page);
  es_store_le64(bytes + 32, in->child_to_parent_page);
  if (in->client.count > 0) {
    memcpy(bytes + start_of_client, in->client.at, in->client.count);
  }
  return total;
}

/* specs/vmbus/vmbus.yaml:294 */
es_result es_vmbus_decode_version_response(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                           struct es_vmbus_version_response *restrict out) {
  if (version <= ES_VMBUS_VERSION_V5_3 && size < 16) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_VERSION_RESPONSE_SIZE_16];
  }
  if (version >= ES_VMBUS_VERSION_V6_0 && size < 20) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_VERSION_RESPONSE_SIZE_20];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  const uint8_t version_supported = bytes[8];
  if (header_tag != ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  if (version_supported > 1u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_VERSION_RESPONSE_VERSION_SUPPORTED_MAX];
  }
  const uint8_t connection_state = bytes[9];
  out->header.tag = header_tag;
  out->version_supported = version_supported;
  out->connection_state = connection_state;
  if (version <= ES_VMBUS_VERSION_V4_1) {
    out->selected_version = es_load_le32(bytes + 12);
  } else {
    out->selected_version = 0;
  }
  if (version >= ES_VMBUS_VERSION_V5_0) {
    out->message_connection = es_load_le32(bytes + 12);
  } else {
    out->message_connection = 0;
  }
  if (version >= ES_VMBUS_VERSION_V6_0) {
    out->features = es_load_le32(bytes + 16);
  } else {
    out->features = 0;
  }
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:294 */
size_t es_vmbus_encode_version_response(const struct es_vmbus_version_response *in, enum es_vmbus_version version,
                                        uint8_t *bytes, size_t room) {
  size_t total = 16;
  if (version >= ES_VMBUS_VERSION_V6_0) {
    total = 20;
  }
  if (in->version_supported > 1u) {
    return 0;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE);
  bytes[8] = in->version_supported;
  bytes[9] = in->connection_state;
  if (version <= ES_VMBUS_VERSION_V4_1) {
    es_store_le32(bytes + 12, in->selected_version);
  }
  if (version >= ES_VMBUS_VERSION_V5_0) {
    es_store_le32(bytes + 12, in->message_connection);
  }
  if (version >= ES_VMBUS_VERSION_V6_0) {
    es_store_le32(bytes + 16, in->features);
  }
  return total;
}

/* specs/vmbus/vmbus.yaml:305 */
es_result es_vmbus_decode_unload(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                 struct es_vmbus_unload *restrict out) {
  (void)version;
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_UNLOAD_SIZE_8];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_UNLOAD) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  out->header.tag = header_tag;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:305 */
size_t es_vmbus_encode_unload(const struct es_vmbus_unload *in, enum es_vmbus_version version, uint8_t *bytes,
                              size_t room) {
  (void)in;
  (void)version;
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_UNLOAD);
  return 8;
}

/* specs/vmbus/vmbus.yaml:306 */
es_result es_vmbus_decode_unload_response(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                          struct es_vmbus_unload_response *restrict out) {
  (void)version;
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_UNLOAD_RESPONSE_SIZE_8];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  out->header.tag = header_tag;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:306 */
size_t es_vmbus_encode_unload_response(const struct es_vmbus_unload_response *in, enum es_vmbus_version version,
                                       uint8_t *bytes, size_t room) {
  (void)in;
  (void)version;
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE);
  return 8;
}

/* specs/vmbus/vmbus.yaml:307 */
es_result es_vmbus_decode_open_reserved_channel(const uint8_t *restrict bytes, size_t size,
                                                enum es_vmbus_version version,
                                                struct es_vmbus_open_reserved_channel *restrict out) {
  if (version < ES_VMBUS_VERSION_V4_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OPEN_RESERVED_CHANNEL_SINCE];
  }
  if (size < 28) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_OPEN_RESERVED_CHANNEL_SIZE_28];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_OPEN_RESERVED_CHANNEL) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t target_vp = es_load_le32(bytes + 12);
  const uint32_t target_sint = es_load_le32(bytes + 16);
  const uint32_t ring_gpadl = es_load_le32(bytes + 20);
  const uint32_t downstream_page_offset = es_load_le32(bytes + 24);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->target_vp = target_vp;
  out->target_sint = target_sint;
  out->ring_gpadl = ring_gpadl;
  out->downstream_page_offset = downstream_page_offset;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:307 */
size_t es_vmbus_encode_open_reserved_channel(const struct es_vmbus_open_reserved_channel *in,
                                             enum es_vmbus_version version, uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V4_0) {
    return 0;
  }
  if (room < 28) {
    return 0;
  }
  memset(bytes, 0, 28);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_OPEN_RESERVED_CHANNEL);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->target_vp);
  es_store_le32(bytes + 16, in->target_sint);
  es_store_le32(bytes + 20, in->ring_gpadl);
  es_store_le32(bytes + 24, in->downstream_page_offset);
  return 28;
}

/* specs/vmbus/vmbus.yaml:318 */
es_result es_vmbus_decode_close_reserved_channel(const uint8_t *restrict bytes, size_t size,
                                                 enum es_vmbus_version version,
                                                 struct es_vmbus_close_reserved_channel *restrict out) {
  if (version < ES_VMBUS_VERSION_V4_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_CLOSE_RESERVED_CHANNEL_SINCE];
  }
  if (size < 20) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_CLOSE_RESERVED_CHANNEL_SIZE_20];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_CHANNEL) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t target_vp = es_load_le32(bytes + 12);
  const uint32_t target_sint = es_load_le32(bytes + 16);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->target_vp = target_vp;
  out->target_sint = target_sint;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:318 */
size_t es_vmbus_encode_close_reserved_channel(const struct es_vmbus_close_reserved_channel *in,
                                              enum es_vmbus_version version, uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V4_0) {
    return 0;
  }
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_CHANNEL);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->target_vp);
  es_store_le32(bytes + 16, in->target_sint);
  return 20;
}

/* specs/vmbus/vmbus.yaml:329 */
es_result es_vmbus_decode_close_reserved_response(const uint8_t *restrict bytes, size_t size,
                                                  enum es_vmbus_version version,
                                                  struct es_vmbus_close_reserved_response *restrict out) {
  if (version < ES_VMBUS_VERSION_V4_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_CLOSE_RESERVED_RESPONSE_SINCE];
  }
  if (size < 12) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_CLOSE_RESERVED_RESPONSE_SIZE_12];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:329 */
size_t es_vmbus_encode_close_reserved_response(const struct es_vmbus_close_reserved_response *in,
                                               enum es_vmbus_version version, uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V4_0) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE);
  es_store_le32(bytes + 8, in->channel_id);
  return 12;
}

/* specs/vmbus/vmbus.yaml:336 */
es_result es_vmbus_decode_tl_connect_request(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                             struct es_vmbus_tl_connect_request *restrict out) {
  if (version < ES_VMBUS_VERSION_V4_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_TL_CONNECT_REQUEST_SINCE];
  }
  if (size < 40) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_TL_CONNECT_REQUEST_SIZE_40];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_TL_CONNECT_REQUEST) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint64_t count_of_silo = (size - 40);
  if (count_of_silo > 200u) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_TL_CONNECT_REQUEST_SILO_MAX];
  }
  out->header.tag = header_tag;
  memcpy(out->endpoint_id, bytes + 8, 16);
  memcpy(out->service_id, bytes + 24, 16);
  out->silo.at = bytes + 40;
  out->silo.count = (uint32_t)count_of_silo;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:336 */
size_t es_vmbus_encode_tl_connect_request(const struct es_vmbus_tl_connect_request *in, enum es_vmbus_version version,
                                          uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V4_0) {
    return 0;
  }
  size_t total = 40;
  size_t start_of_silo = 40;
  if (in->silo.count > 200u) {
    return 0;
  }
  if (start_of_silo + in->silo.count > total) {
    total = start_of_silo + in->silo.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_TL_CONNECT_REQUEST);
  memcpy(bytes + 8, in->endpoint_id, 16);
  memcpy(bytes + 24, in->service_id, 16);
  if (in->silo.count > 0) {
    memcpy(bytes + start_of_silo, in->silo.at, in->silo.count);
  }
  return total;
}

/* specs/vmbus/vmbus.yaml:348 */
es_result es_vmbus_decode_tl_connect_result(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                            struct es_vmbus_tl_connect_result *restrict out) {
  if (version < ES_VMBUS_VERSION_V4_1) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_TL_CONNECT_RESULT_SINCE];
  }
  if (size < 44) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_TL_CONNECT_RESULT_SIZE_44];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_TL_CONNECT_RESULT) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  const uint32_t status = es_load_le32(bytes + 40);
  out->header.tag = header_tag;
  memcpy(out->endpoint_id, bytes + 8, 16);
  memcpy(out->service_id, bytes + 24, 16);
  out->status = status;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:348 */
size_t es_vmbus_encode_tl_connect_result(const struct es_vmbus_tl_connect_result *in, enum es_vmbus_version version,
                                         uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V4_1) {
    return 0;
  }
  if (room < 44) {
    return 0;
  }
  memset(bytes, 0, 44);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_TL_CONNECT_RESULT);
  memcpy(bytes + 8, in->endpoint_id, 16);
  memcpy(bytes + 24, in->service_id, 16);
  es_store_le32(bytes + 40, in->status);
  return 44;
}

/* specs/vmbus/vmbus.yaml:357 */
es_result es_vmbus_decode_modify_channel(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                         struct es_vmbus_modify_channel *restrict out) {
  if (version < ES_VMBUS_VERSION_V4_1) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MODIFY_CHANNEL_SINCE];
  }
  if (size < 16) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MODIFY_CHANNEL_SIZE_16];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t target_vp = es_load_le32(bytes + 12);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->target_vp = target_vp;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:357 */
size_t es_vmbus_encode_modify_channel(const struct es_vmbus_modify_channel *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V4_1) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->target_vp);
  return 16;
}

/* specs/vmbus/vmbus.yaml:367 */
es_result es_vmbus_decode_modify_channel_response(const uint8_t *restrict bytes, size_t size,
                                                  enum es_vmbus_version version,
                                                  struct es_vmbus_modify_channel_response *restrict out) {
  if (version < ES_VMBUS_VERSION_V5_3) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MODIFY_CHANNEL_RESPONSE_SINCE];
  }
  if (size < 16) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MODIFY_CHANNEL_RESPONSE_SIZE_16];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint32_t status = es_load_le32(bytes + 12);
  out->header.tag = header_tag;
  out->channel_id = channel_id;
  out->status = status;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:367 */
size_t es_vmbus_encode_modify_channel_response(const struct es_vmbus_modify_channel_response *in,
                                               enum es_vmbus_version version, uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V5_3) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le32(bytes + 12, in->status);
  return 16;
}

/* specs/vmbus/vmbus.yaml:375 */
es_result es_vmbus_decode_modify_connection(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                            struct es_vmbus_modify_connection *restrict out) {
  if (version < ES_VMBUS_VERSION_V6_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MODIFY_CONNECTION_SINCE];
  }
  if (size < 24) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MODIFY_CONNECTION_SIZE_24];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  const uint64_t parent_to_child_page = es_load_le64(bytes + 8);
  const uint64_t child_to_parent_page = es_load_le64(bytes + 16);
  out->header.tag = header_tag;
  out->parent_to_child_page = parent_to_child_page;
  out->child_to_parent_page = child_to_parent_page;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:375 */
size_t es_vmbus_encode_modify_connection(const struct es_vmbus_modify_connection *in, enum es_vmbus_version version,
                                         uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V6_0) {
    return 0;
  }
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION);
  es_store_le64(bytes + 8, in->parent_to_child_page);
  es_store_le64(bytes + 16, in->child_to_parent_page);
  return 24;
}

/* specs/vmbus/vmbus.yaml:385 */
es_result es_vmbus_decode_modify_connection_response(const uint8_t *restrict bytes, size_t size,
                                                     enum es_vmbus_version version,
                                                     struct es_vmbus_modify_connection_response *restrict out) {
  if (version < ES_VMBUS_VERSION_V6_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MODIFY_CONNECTION_RESPONSE_SINCE];
  }
  if (size < 9) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_MODIFY_CONNECTION_RESPONSE_SIZE_9];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION_RESPONSE) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  const uint8_t connection_state = bytes[8];
  out->header.tag = header_tag;
  out->connection_state = connection_state;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:385 */
size_t es_vmbus_encode_modify_connection_response(const struct es_vmbus_modify_connection_response *in,
                                                  enum es_vmbus_version version, uint8_t *bytes, size_t room) {
  if (version < ES_VMBUS_VERSION_V6_0) {
    return 0;
  }
  if (room < 9) {
    return 0;
  }
  memset(bytes, 0, 9);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION_RESPONSE);
  bytes[8] = in->connection_state;
  return 9;
}

/* specs/vmbus/vmbus.yaml:392 */
es_result es_vmbus_decode_pause(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                struct es_vmbus_pause *restrict out) {
  if (version < ES_VMBUS_VERSION_V6_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_PAUSE_SINCE];
  }
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_PAUSE_SIZE_8];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_PAUSE) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  out->header.tag = header_tag;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:392 */
size_t es_vmbus_encode_pause(const struct es_vmbus_pause *in, enum es_vmbus_version version, uint8_t *bytes,
                             size_t room) {
  (void)in;
  if (version < ES_VMBUS_VERSION_V6_0) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_PAUSE);
  return 8;
}

/* specs/vmbus/vmbus.yaml:393 */
es_result es_vmbus_decode_pause_response(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                         struct es_vmbus_pause_response *restrict out) {
  if (version < ES_VMBUS_VERSION_V6_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_PAUSE_RESPONSE_SINCE];
  }
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_PAUSE_RESPONSE_SIZE_8];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
  }
  out->header.tag = header_tag;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:393 */
size_t es_vmbus_encode_pause_response(const struct es_vmbus_pause_response *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room) {
  (void)in;
  if (version < ES_VMBUS_VERSION_V6_0) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE);
  return 8;
}

/* specs/vmbus/vmbus.yaml:394 */
es_result es_vmbus_decode_resume(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                 struct es_vmbus_resume *restrict out) {
  if (version < ES_VMBUS_VERSION_V6_0) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_RESUME_SINCE];
  }
  if (size < 8) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_RESUME_SIZE_8];
  }
  const uint32_t header_tag = es_load_le32(bytes);
  if (header_tag != ES_VMBUS_MESSAGE_TAG_RESUME) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
  }
  out->header.tag = header_tag;
  return ES_OK;
}

/* specs/vmbus/vmbus.yaml:394 */
size_t es_vmbus_encode_resume(const struct es_vmbus_resume *in, enum es_vmbus_version version, uint8_t *bytes,
                              size_t room) {
  (void)in;
  if (version < ES_VMBUS_VERSION_V6_0) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, ES_VMBUS_MESSAGE_TAG_RESUME);
  return 8;
}

/* specs/vmbus/vmbus.yaml:170 */
es_result es_vmbus_decode_from_guest(const uint8_t *bytes, size_t size, enum es_vmbus_version version,
                                     struct es_vmbus_from_guest *out) {
  if (size < 4) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_SIZE];
  }
  const uint32_t tag = es_load_le32(bytes);
  switch ((enum es_vmbus_message_tag)tag) {
  /* specs/vmbus/vmbus.yaml:195 */
  case ES_VMBUS_MESSAGE_TAG_REQUEST_OFFERS:
    out->message = ES_VMBUS_MESSAGE_REQUEST_OFFERS;
    return es_vmbus_decode_request_offers(bytes, size, version, &out->as.request_offers);
  /* specs/vmbus/vmbus.yaml:197 */
  case ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL:
    out->message = ES_VMBUS_MESSAGE_OPEN_CHANNEL;
    return es_vmbus_decode_open_channel(bytes, size, version, &out->as.open_channel);
  /* specs/vmbus/vmbus.yaml:219 */
  case ES_VMBUS_MESSAGE_TAG_CLOSE_CHANNEL:
    out->message = ES_VMBUS_MESSAGE_CLOSE_CHANNEL;
    return es_vmbus_decode_close_channel(bytes, size, version, &out->as.close_channel);
  /* specs/vmbus/vmbus.yaml:225 */
  case ES_VMBUS_MESSAGE_TAG_GPADL_HEADER:
    out->message = ES_VMBUS_MESSAGE_GPADL_HEADER;
    return es_vmbus_decode_gpadl_header(bytes, size, version, &out->as.gpadl_header);
  /* specs/vmbus/vmbus.yaml:238 */
  case ES_VMBUS_MESSAGE_TAG_GPADL_BODY:
    out->message = ES_VMBUS_MESSAGE_GPADL_BODY;
    return es_vmbus_decode_gpadl_body(bytes, size, version, &out->as.gpadl_body);
  /* specs/vmbus/vmbus.yaml:254 */
  case ES_VMBUS_MESSAGE_TAG_GPADL_TEARDOWN:
    out->message = ES_VMBUS_MESSAGE_GPADL_TEARDOWN;
    return es_vmbus_decode_gpadl_teardown(bytes, size, version, &out->as.gpadl_teardown);
  /* specs/vmbus/vmbus.yaml:269 */
  case ES_VMBUS_MESSAGE_TAG_RELID_RELEASED:
    out->message = ES_VMBUS_MESSAGE_RELID_RELEASED;
    return es_vmbus_decode_relid_released(bytes, size, version, &out->as.relid_released);
  /* specs/vmbus/vmbus.yaml:275 */
  case ES_VMBUS_MESSAGE_TAG_INITIATE_CONTACT:
    out->message = ES_VMBUS_MESSAGE_INITIATE_CONTACT;
    return es_vmbus_decode_initiate_contact(bytes, size, version, &out->as.initiate_contact);
  /* specs/vmbus/vmbus.yaml:305 */
  case ES_VMBUS_MESSAGE_TAG_UNLOAD:
    out->message = ES_VMBUS_MESSAGE_UNLOAD;
    return es_vmbus_decode_unload(bytes, size, version, &out->as.unload);
  /* specs/vmbus/vmbus.yaml:307 */
  case ES_VMBUS_MESSAGE_TAG_OPEN_RESERVED_CHANNEL:
    out->message = ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL;
    return es_vmbus_decode_open_reserved_channel(bytes, size, version, &out->as.open_reserved_channel);
  /* specs/vmbus/vmbus.yaml:318 */
  case ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_CHANNEL:
    out->message = ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL;
    return es_vmbus_decode_close_reserved_channel(bytes, size, version, &out->as.close_reserved_channel);
  /* specs/vmbus/vmbus.yaml:336 */
  case ES_VMBUS_MESSAGE_TAG_TL_CONNECT_REQUEST:
    out->message = ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST;
    return es_vmbus_decode_tl_connect_request(bytes, size, version, &out->as.tl_connect_request);
  /* specs/vmbus/vmbus.yaml:357 */
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL:
    out->message = ES_VMBUS_MESSAGE_MODIFY_CHANNEL;
    return es_vmbus_decode_modify_channel(bytes, size, version, &out->as.modify_channel);
  /* specs/vmbus/vmbus.yaml:375 */
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION:
    out->message = ES_VMBUS_MESSAGE_MODIFY_CONNECTION;
    return es_vmbus_decode_modify_connection(bytes, size, version, &out->as.modify_connection);
  /* specs/vmbus/vmbus.yaml:392 */
  case ES_VMBUS_MESSAGE_TAG_PAUSE:
    out->message = ES_VMBUS_MESSAGE_PAUSE;
    return es_vmbus_decode_pause(bytes, size, version, &out->as.pause);
  /* specs/vmbus/vmbus.yaml:394 */
  case ES_VMBUS_MESSAGE_TAG_RESUME:
    out->message = ES_VMBUS_MESSAGE_RESUME;
    return es_vmbus_decode_resume(bytes, size, version, &out->as.resume);
  case ES_VMBUS_MESSAGE_TAG_INVALID:
  case ES_VMBUS_MESSAGE_TAG_OFFER_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER:
  case ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED:
  case ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT:
  case ES_VMBUS_MESSAGE_TAG_GPADL_CREATED:
  case ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN:
  case ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_TL_CONNECT_RESULT:
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION_RESPONSE:
  case ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE:
    break;
  }
  return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_GUEST_HEADER_TAG_TAG];
}

/* specs/vmbus/vmbus.yaml:170 */
es_result es_vmbus_decode_from_host(const uint8_t *bytes, size_t size, enum es_vmbus_version version,
                                    struct es_vmbus_from_host *out) {
  if (size < 4) {
    return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_SIZE];
  }
  const uint32_t tag = es_load_le32(bytes);
  switch ((enum es_vmbus_message_tag)tag) {
  /* specs/vmbus/vmbus.yaml:171 */
  case ES_VMBUS_MESSAGE_TAG_OFFER_CHANNEL:
    out->message = ES_VMBUS_MESSAGE_OFFER_CHANNEL;
    return es_vmbus_decode_offer_channel(bytes, size, version, &out->as.offer_channel);
  /* specs/vmbus/vmbus.yaml:189 */
  case ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER:
    out->message = ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER;
    return es_vmbus_decode_rescind_channel_offer(bytes, size, version, &out->as.rescind_channel_offer);
  /* specs/vmbus/vmbus.yaml:196 */
  case ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED:
    out->message = ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED;
    return es_vmbus_decode_all_offers_delivered(bytes, size, version, &out->as.all_offers_delivered);
  /* specs/vmbus/vmbus.yaml:211 */
  case ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT:
    out->message = ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT;
    return es_vmbus_decode_open_channel_result(bytes, size, version, &out->as.open_channel_result);
  /* specs/vmbus/vmbus.yaml:246 */
  case ES_VMBUS_MESSAGE_TAG_GPADL_CREATED:
    out->message = ES_VMBUS_MESSAGE_GPADL_CREATED;
    return es_vmbus_decode_gpadl_created(bytes, size, version, &out->as.gpadl_created);
  /* specs/vmbus/vmbus.yaml:263 */
  case ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN:
    out->message = ES_VMBUS_MESSAGE_GPADL_TORNDOWN;
    return es_vmbus_decode_gpadl_torndown(bytes, size, version, &out->as.gpadl_torndown);
  /* specs/vmbus/vmbus.yaml:294 */
  case ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE:
    out->message = ES_VMBUS_MESSAGE_VERSION_RESPONSE;
    return es_vmbus_decode_version_response(bytes, size, version, &out->as.version_response);
  /* specs/vmbus/vmbus.yaml:306 */
  case ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE:
    out->message = ES_VMBUS_MESSAGE_UNLOAD_RESPONSE;
    return es_vmbus_decode_unload_response(bytes, size, version, &out->as.unload_response);
  /* specs/vmbus/vmbus.yaml:329 */
  case ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE:
    out->message = ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE;
    return es_vmbus_decode_close_reserved_response(bytes, size, version, &out->as.close_reserved_response);
  /* specs/vmbus/vmbus.yaml:348 */
  case ES_VMBUS_MESSAGE_TAG_TL_CONNECT_RESULT:
    out->message = ES_VMBUS_MESSAGE_TL_CONNECT_RESULT;
    return es_vmbus_decode_tl_connect_result(bytes, size, version, &out->as.tl_connect_result);
  /* specs/vmbus/vmbus.yaml:367 */
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE:
    out->message = ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE;
    return es_vmbus_decode_modify_channel_response(bytes, size, version, &out->as.modify_channel_response);
  /* specs/vmbus/vmbus.yaml:385 */
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION_RESPONSE:
    out->message = ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE;
    return es_vmbus_decode_modify_connection_response(bytes, size, version, &out->as.modify_connection_response);
  /* specs/vmbus/vmbus.yaml:393 */
  case ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE:
    out->message = ES_VMBUS_MESSAGE_PAUSE_RESPONSE;
    return es_vmbus_decode_pause_response(bytes, size, version, &out->as.pause_response);
  case ES_VMBUS_MESSAGE_TAG_INVALID:
  case ES_VMBUS_MESSAGE_TAG_REQUEST_OFFERS:
  case ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_CLOSE_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_GPADL_HEADER:
  case ES_VMBUS_MESSAGE_TAG_GPADL_BODY:
  case ES_VMBUS_MESSAGE_TAG_GPADL_TEARDOWN:
  case ES_VMBUS_MESSAGE_TAG_RELID_RELEASED:
  case ES_VMBUS_MESSAGE_TAG_INITIATE_CONTACT:
  case ES_VMBUS_MESSAGE_TAG_UNLOAD:
  case ES_VMBUS_MESSAGE_TAG_OPEN_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_TL_CONNECT_REQUEST:
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL:
  case ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION:
  case ES_VMBUS_MESSAGE_TAG_PAUSE:
  case ES_VMBUS_MESSAGE_TAG_RESUME:
    break;
  }
  return &es_vmbus_refusals[ES_VMBUS_REFUSAL_FROM_HOST_HEADER_TAG_TAG];
}
