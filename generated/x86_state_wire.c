/* Generated from specs/platform/x86-state.yaml; change that and run python3 -m generator. */
#include "generated/x86_state_wire.h"

#include "generated/x86_state_spec.h"

/* specs/platform/x86-state.yaml:29 */
es_result es_x86_state_decode_segment_descriptor(const uint8_t *restrict bytes, size_t size,
                                                 struct es_x86_state_segment_descriptor *restrict out) {
  if (size < 8) {
    return &es_x86_state_refusals[ES_X86_STATE_REFUSAL_SEGMENT_DESCRIPTOR_SIZE_8];
  }
  const uint8_t access = bytes[5];
  const uint8_t granularity = bytes[6];
  const uint16_t limit_low = es_load_le16(bytes);
  const uint32_t base_low = es_load_le16(bytes + 2) | (uint32_t)bytes[4] << 16;
  const uint8_t base_high = bytes[7];
  out->limit_low = limit_low;
  out->base_low = base_low;
  out->access.type = (uint8_t)(access & 15u);
  out->access.not_system = (uint8_t)(access >> 4 & 1u);
  out->access.privilege = (uint8_t)(access >> 5 & 3u);
  out->access.present = (uint8_t)(access >> 7);
  out->granularity.limit_high = (uint8_t)(granularity & 15u);
  out->granularity.available = (uint8_t)(granularity >> 4 & 1u);
  out->granularity.long_mode = (uint8_t)(granularity >> 5 & 1u);
  out->granularity.default_size = (uint8_t)(granularity >> 6 & 1u);
  out->granularity.pages = (uint8_t)(granularity >> 7);
  out->base_high = base_high;
  return ES_OK;
}

/* specs/platform/x86-state.yaml:29 */
size_t es_x86_state_encode_segment_descriptor(const struct es_x86_state_segment_descriptor *in, uint8_t *bytes,
                                              size_t room) {
  if (in->base_low > 0xffffffu) {
    return 0;
  }
  if (in->access.type > 15u) {
    return 0;
  }
  if (in->access.not_system > 1u) {
    return 0;
  }
  if (in->access.privilege > 3u) {
    return 0;
  }
  if (in->access.present > 1u) {
    return 0;
  }
  if (in->granularity.limit_high > 15u) {
    return 0;
  }
  if (in->granularity.available > 1u) {
    return 0;
  }
  if (in->granularity.long_mode > 1u) {
    return 0;
  }
  if (in->granularity.default_size > 1u) {
    return 0;
  }
  if (in->granularity.pages > 1u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  es_store_le16(bytes, in->limit_low);
  es_store_le16(bytes + 2, (uint16_t)(in->base_low & 0xffffu));
  bytes[4] = (uint8_t)(in->base_low >> 16);
  uint32_t bits_of_access = (uint32_t)in->access.type;
  bits_of_access |= (uint32_t)in->access.not_system << 4;
  bits_of_access |= (uint32_t)in->access.privilege << 5;
  bits_of_access |= (uint32_t)in->access.present << 7;
  bytes[5] = (uint8_t)bits_of_access;
  uint32_t bits_of_granularity = (uint32_t)in->granularity.limit_high;
  bits_of_granularity |= (uint32_t)in->granularity.available << 4;
  bits_of_granularity |= (uint32_t)in->granularity.long_mode << 5;
  bits_of_granularity |= (uint32_t)in->granularity.default_size << 6;
  bits_of_granularity |= (uint32_t)in->granularity.pages << 7;
  bytes[6] = (uint8_t)bits_of_granularity;
  bytes[7] = in->base_high;
  return 8;
}

/* specs/platform/x86-state.yaml:41 */
es_result es_x86_state_decode_page_entry(const uint8_t *restrict bytes, size_t size,
                                         struct es_x86_state_page_entry *restrict out) {
  if (size < 8) {
    return &es_x86_state_refusals[ES_X86_STATE_REFUSAL_PAGE_ENTRY_SIZE_8];
  }
  const uint64_t entry = es_load_le64(bytes);
  out->entry.present = (uint8_t)(entry & 1u);
  out->entry.writable = (uint8_t)(entry >> 1 & 1u);
  out->entry.user = (uint8_t)(entry >> 2 & 1u);
  out->entry.write_through = (uint8_t)(entry >> 3 & 1u);
  out->entry.cache_disable = (uint8_t)(entry >> 4 & 1u);
  out->entry.accessed = (uint8_t)(entry >> 5 & 1u);
  out->entry.dirty = (uint8_t)(entry >> 6 & 1u);
  out->entry.large = (uint8_t)(entry >> 7 & 1u);
  out->entry.global = (uint8_t)(entry >> 8 & 1u);
  out->entry.software = (uint8_t)(entry >> 9 & 7u);
  out->entry.frame = (uint64_t)(entry >> 12 & 0xffffffffffull);
  out->entry.software_high = (uint16_t)(entry >> 52 & 0x7ffu);
  out->entry.no_execute = (uint8_t)(entry >> 63);
  return ES_OK;
}

/* specs/platform/x86-state.yaml:41 */
size_t es_x86_state_encode_page_entry(const struct es_x86_state_page_entry *in, uint8_t *bytes, size_t room) {
  if (in->entry.present > 1u) {
    return 0;
  }
  if (in->entry.writable > 1u) {
    return 0;
  }
  if (in->entry.user > 1u) {
    return 0;
  }
  if (in->entry.write_through > 1u) {
    return 0;
  }
  if (in->entry.cache_disable > 1u) {
    return 0;
  }
  if (in->entry.accessed > 1u) {
    return 0;
  }
  if (in->entry.dirty > 1u) {
    return 0;
  }
  if (in->entry.large > 1u) {
    return 0;
  }
  if (in->entry.global > 1u) {
    return 0;
  }
  if (in->entry.software > 7u) {
    return 0;
  }
  if (in->entry.frame > 0xffffffffffull) {
    return 0;
  }
  if (in->entry.software_high > 0x7ffu) {
    return 0;
  }
  if (in->entry.no_execute > 1u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  uint64_t bits_of_entry = (uint64_t)in->entry.present;
  bits_of_entry |= (uint64_t)in->entry.writable << 1;
  bits_of_entry |= (uint64_t)in->entry.user << 2;
  bits_of_entry |= (uint64_t)in->entry.write_through << 3;
  bits_of_entry |= (uint64_t)in->entry.cache_disable << 4;
  bits_of_entry |= (uint64_t)in->entry.accessed << 5;
  bits_of_entry |= (uint64_t)in->entry.dirty << 6;
  bits_of_entry |= (uint64_t)in->entry.large << 7;
  bits_of_entry |= (uint64_t)in->entry.global << 8;
  bits_of_entry |= (uint64_t)in->entry.software << 9;
  bits_of_entry |= (uint64_t)in->entry.frame << 12;
  bits_of_entry |= (uint64_t)in->entry.software_high << 52;
  bits_of_entry |= (uint64_t)in->entry.no_execute << 63;
  es_store_le64(bytes, bits_of_entry);
  return 8;
}
