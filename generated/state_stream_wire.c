/* Generated from specs/state/stream.yaml; change that and run python3 -m generator. */
#include "generated/state_stream_wire.h"

#include "generated/state_stream_spec.h"

/* specs/state/stream.yaml:13 */
es_result es_state_stream_decode_header(const uint8_t *restrict bytes, size_t size,
                                        struct es_state_stream_header *restrict out) {
  if (size < 32) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_HEADER_SIZE_32];
  }
  const uint64_t signature = es_load_le64(bytes);
  const uint32_t format = es_load_le32(bytes + 8);
  const uint32_t spec_count = es_load_le32(bytes + 12);
  const uint32_t record_count = es_load_le32(bytes + 16);
  if (signature != 0x3130455441545345ull) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_HEADER_SIGNATURE_VALUE];
  }
  if (format != 1u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_HEADER_FORMAT_VALUE];
  }
  if (spec_count > 0x400u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_HEADER_SPEC_COUNT_MAX];
  }
  if (record_count > 0x100000u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_HEADER_RECORD_COUNT_MAX];
  }
  if (es_load_le32(bytes + 20) != 0) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_HEADER_MUST_RESERVED];
  }
  const uint64_t length = es_load_le64(bytes + 24);
  out->spec_count = spec_count;
  out->record_count = record_count;
  out->length = length;
  return ES_OK;
}

/* specs/state/stream.yaml:13 */
size_t es_state_stream_encode_header(const struct es_state_stream_header *in, uint8_t *bytes, size_t room) {
  if (in->spec_count > 0x400u) {
    return 0;
  }
  if (in->record_count > 0x100000u) {
    return 0;
  }
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  es_store_le64(bytes, 0x3130455441545345ull);
  es_store_le32(bytes + 8, 1u);
  es_store_le32(bytes + 12, in->spec_count);
  es_store_le32(bytes + 16, in->record_count);
  es_store_le64(bytes + 24, in->length);
  return 32;
}

/* specs/state/stream.yaml:23 */
es_result es_state_stream_decode_record(const uint8_t *restrict bytes, size_t size,
                                        struct es_state_stream_record *restrict out) {
  if (size < 20) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_RECORD_SIZE_20];
  }
  const uint16_t field_count = es_load_le16(bytes + 6);
  const uint8_t name_length = bytes[16];
  if (field_count > 0x400u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_RECORD_FIELD_COUNT_MAX];
  }
  if (name_length < 1u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_RECORD_NAME_LENGTH_MIN];
  }
  if (name_length > 63u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_RECORD_NAME_LENGTH_MAX];
  }
  if ((es_load_le16(bytes + 17) | (uint32_t)bytes[19] << 16) != 0) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_RECORD_MUST_RESERVED];
  }
  const uint32_t length = es_load_le32(bytes);
  const uint16_t spec = es_load_le16(bytes + 4);
  const uint64_t instance = es_load_le64(bytes + 8);
  out->length = length;
  out->spec = spec;
  out->field_count = field_count;
  out->instance = instance;
  out->name_length = name_length;
  return ES_OK;
}

/* specs/state/stream.yaml:23 */
size_t es_state_stream_encode_record(const struct es_state_stream_record *in, uint8_t *bytes, size_t room) {
  if (in->field_count > 0x400u) {
    return 0;
  }
  if (in->name_length < 1u) {
    return 0;
  }
  if (in->name_length > 63u) {
    return 0;
  }
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le32(bytes, in->length);
  es_store_le16(bytes + 4, in->spec);
  es_store_le16(bytes + 6, in->field_count);
  es_store_le64(bytes + 8, in->instance);
  bytes[16] = in->name_length;
  return 20;
}

/* specs/state/stream.yaml:33 */
es_result es_state_stream_decode_field(const uint8_t *restrict bytes, size_t size,
                                       struct es_state_stream_field *restrict out) {
  if (size < 8) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_FIELD_SIZE_8];
  }
  const uint8_t width = bytes[4];
  const uint8_t name_length = bytes[5];
  if (width < 1u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_FIELD_WIDTH_MIN];
  }
  if (width > 8u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_FIELD_WIDTH_MAX];
  }
  if (name_length < 1u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_FIELD_NAME_LENGTH_MIN];
  }
  if (name_length > 63u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_FIELD_NAME_LENGTH_MAX];
  }
  if (es_load_le16(bytes + 6) != 0) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_FIELD_MUST_RESERVED];
  }
  const uint32_t count = es_load_le32(bytes);
  out->count = count;
  out->width = width;
  out->name_length = name_length;
  return ES_OK;
}

/* specs/state/stream.yaml:33 */
size_t es_state_stream_encode_field(const struct es_state_stream_field *in, uint8_t *bytes, size_t room) {
  if (in->width < 1u) {
    return 0;
  }
  if (in->width > 8u) {
    return 0;
  }
  if (in->name_length < 1u) {
    return 0;
  }
  if (in->name_length > 63u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, in->count);
  bytes[4] = in->width;
  bytes[5] = in->name_length;
  return 8;
}

/* specs/state/stream.yaml:41 */
es_result es_state_stream_decode_spec(const uint8_t *restrict bytes, size_t size,
                                      struct es_state_stream_spec *restrict out) {
  if (size < 4) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_SPEC_SIZE_4];
  }
  const uint16_t version_ = es_load_le16(bytes);
  const uint8_t name_length = bytes[2];
  if (version_ < 1u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_SPEC_VERSION_MIN];
  }
  if (name_length < 1u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_SPEC_NAME_LENGTH_MIN];
  }
  if (name_length > 63u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_SPEC_NAME_LENGTH_MAX];
  }
  if (bytes[3] != 0) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_SPEC_MUST_RESERVED];
  }
  out->version = version_;
  out->name_length = name_length;
  return ES_OK;
}

/* specs/state/stream.yaml:41 */
size_t es_state_stream_encode_spec(const struct es_state_stream_spec *in, uint8_t *bytes, size_t room) {
  if (in->version < 1u) {
    return 0;
  }
  if (in->name_length < 1u) {
    return 0;
  }
  if (in->name_length > 63u) {
    return 0;
  }
  if (room < 4) {
    return 0;
  }
  memset(bytes, 0, 4);
  es_store_le16(bytes, in->version);
  bytes[2] = in->name_length;
  return 4;
}

/* specs/state/stream.yaml:48 */
es_result es_state_stream_decode_end(const uint8_t *restrict bytes, size_t size,
                                     struct es_state_stream_end *restrict out) {
  if (size < 8) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_END_SIZE_8];
  }
  const uint32_t signature = es_load_le32(bytes);
  if (signature != 0x30444e45u) {
    return &es_state_stream_refusals[ES_STATE_STREAM_REFUSAL_END_SIGNATURE_VALUE];
  }
  const uint32_t checksum = es_load_le32(bytes + 4);
  out->checksum = checksum;
  return ES_OK;
}

/* specs/state/stream.yaml:48 */
size_t es_state_stream_encode_end(const struct es_state_stream_end *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, 0x30444e45u);
  es_store_le32(bytes + 4, in->checksum);
  return 8;
}
