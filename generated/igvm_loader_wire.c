/* Generated from specs/igvm/loader.yaml; change that and run python3 -m generator. */
#include "generated/igvm_loader_wire.h"

#include "generated/igvm_loader_spec.h"

/* specs/igvm/loader.yaml:21 */
es_result es_igvm_loader_decode_launch(const uint8_t *restrict bytes, size_t size,
                                       struct es_igvm_loader_launch *restrict out) {
  if (size < 32) {
    return &es_igvm_loader_refusals[ES_IGVM_LOADER_REFUSAL_LAUNCH_SIZE_32];
  }
  struct es_x86_state_segment_descriptor descriptors[3];
  for (size_t i = 0; i < 3; i++) {
    const es_result result_of_descriptors =
        es_x86_state_decode_segment_descriptor(bytes + 8 + i * 8, 8, &descriptors[i]);
    if (result_of_descriptors != ES_OK) {
      return result_of_descriptors;
    }
  }
  const uint16_t limit = es_load_le16(bytes);
  const uint32_t base = es_load_le32(bytes + 2);
  out->limit = limit;
  out->base = base;
  memcpy(out->descriptors, descriptors, sizeof out->descriptors);
  return ES_OK;
}

/* specs/igvm/loader.yaml:21 */
size_t es_igvm_loader_encode_launch(const struct es_igvm_loader_launch *in, uint8_t *bytes, size_t room) {
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  es_store_le16(bytes, in->limit);
  es_store_le32(bytes + 2, in->base);
  for (size_t i = 0; i < 3; i++) {
    if (es_x86_state_encode_segment_descriptor(&in->descriptors[i], bytes + 8 + i * 8, 8) == 0) {
      return 0;
    }
  }
  return 32;
}

/* specs/igvm/loader.yaml:29 */
es_result es_igvm_loader_decode_override(const uint8_t *restrict bytes, size_t size,
                                         struct es_igvm_loader_override *restrict out) {
  if (size < 24) {
    return &es_igvm_loader_refusals[ES_IGVM_LOADER_REFUSAL_OVERRIDE_SIZE_24];
  }
  if (es_load_le32(bytes + 4) != 0) {
    return &es_igvm_loader_refusals[ES_IGVM_LOADER_REFUSAL_OVERRIDE_MUST_RESERVED];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint64_t offset = es_load_le64(bytes + 8);
  const uint64_t size_ = es_load_le64(bytes + 16);
  out->type = type;
  out->offset = offset;
  out->size = size_;
  return ES_OK;
}

/* specs/igvm/loader.yaml:29 */
size_t es_igvm_loader_encode_override(const struct es_igvm_loader_override *in, uint8_t *bytes, size_t room) {
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le32(bytes, in->type);
  es_store_le64(bytes + 8, in->offset);
  es_store_le64(bytes + 16, in->size);
  return 24;
}

/* specs/igvm/loader.yaml:37 */
es_result es_igvm_loader_decode_payload(const uint8_t *restrict bytes, size_t size,
                                        struct es_igvm_loader_payload *restrict out) {
  if (size < 240) {
    return &es_igvm_loader_refusals[ES_IGVM_LOADER_REFUSAL_PAYLOAD_SIZE_240];
  }
  const uint64_t magic = es_load_le64(bytes);
  const uint32_t override_count = es_load_le32(bytes + 20);
  if (magic != 0x444c4d5647495345ull) {
    return &es_igvm_loader_refusals[ES_IGVM_LOADER_REFUSAL_PAYLOAD_MAGIC_VALUE];
  }
  if (override_count > 8u) {
    return &es_igvm_loader_refusals[ES_IGVM_LOADER_REFUSAL_PAYLOAD_OVERRIDE_COUNT_MAX];
  }
  if (es_load_le64(bytes + 40) != 0) {
    return &es_igvm_loader_refusals[ES_IGVM_LOADER_REFUSAL_PAYLOAD_MUST_RESERVED];
  }
  struct es_igvm_loader_override overrides[8];
  for (size_t i = 0; i < 8; i++) {
    const es_result result_of_overrides = es_igvm_loader_decode_override(bytes + 48 + i * 24, 24, &overrides[i]);
    if (result_of_overrides != ES_OK) {
      return result_of_overrides;
    }
  }
  const uint64_t size_ = es_load_le64(bytes + 8);
  const uint32_t crc32 = es_load_le32(bytes + 16);
  const uint64_t file_offset = es_load_le64(bytes + 24);
  const uint64_t file_size = es_load_le64(bytes + 32);
  out->size = size_;
  out->crc32 = crc32;
  out->override_count = override_count;
  out->file_offset = file_offset;
  out->file_size = file_size;
  memcpy(out->overrides, overrides, sizeof out->overrides);
  return ES_OK;
}

/* specs/igvm/loader.yaml:37 */
size_t es_igvm_loader_encode_payload(const struct es_igvm_loader_payload *in, uint8_t *bytes, size_t room) {
  if (in->override_count > 8u) {
    return 0;
  }
  if (room < 240) {
    return 0;
  }
  memset(bytes, 0, 240);
  es_store_le64(bytes, 0x444c4d5647495345ull);
  es_store_le64(bytes + 8, in->size);
  es_store_le32(bytes + 16, in->crc32);
  es_store_le32(bytes + 20, in->override_count);
  es_store_le64(bytes + 24, in->file_offset);
  es_store_le64(bytes + 32, in->file_size);
  for (size_t i = 0; i < 8; i++) {
    if (es_igvm_loader_encode_override(&in->overrides[i], bytes + 48 + i * 24, 24) == 0) {
      return 0;
    }
  }
  return 240;
}
