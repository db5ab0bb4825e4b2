/* Generated from specs/platform/linux-boot-aarch64.yaml; change that and run python3 -m generator. */
#include "generated/linux_boot_aarch64_wire.h"

#include "generated/linux_boot_aarch64_spec.h"

/* specs/platform/linux-boot-aarch64.yaml:8 */
es_result es_linux_boot_aarch64_decode_image_header(const uint8_t *restrict bytes, size_t size,
                                                    struct es_linux_boot_aarch64_image_header *restrict out) {
  if (size < 64) {
    return &es_linux_boot_aarch64_refusals[ES_LINUX_BOOT_AARCH64_REFUSAL_IMAGE_HEADER_SIZE_64];
  }
  const uint64_t flags = es_load_le64(bytes + 24);
  const uint32_t magic = es_load_le32(bytes + 56);
  if (magic != 0x644d5241u) {
    return &es_linux_boot_aarch64_refusals[ES_LINUX_BOOT_AARCH64_REFUSAL_IMAGE_HEADER_MAGIC_VALUE];
  }
  const uint64_t text_offset = es_load_le64(bytes + 8);
  const uint64_t image_size = es_load_le64(bytes + 16);
  const uint32_t pe_offset = es_load_le32(bytes + 60);
  for (size_t i = 0; i < 2; i++) {
    out->code[i] = es_load_le32(bytes + i * 4);
  }
  out->text_offset = text_offset;
  out->image_size = image_size;
  out->flags.big_endian = (uint8_t)(flags & 1u);
  out->flags.page_size = (uint8_t)(flags >> 1 & 3u);
  out->flags.anywhere = (uint8_t)(flags >> 3 & 1u);
  out->flags.others = (uint64_t)(flags >> 4);
  out->pe_offset = pe_offset;
  return ES_OK;
}

/* specs/platform/linux-boot-aarch64.yaml:8 */
size_t es_linux_boot_aarch64_encode_image_header(const struct es_linux_boot_aarch64_image_header *in, uint8_t *bytes,
                                                 size_t room) {
  if (in->flags.big_endian > 1u) {
    return 0;
  }
  if (in->flags.page_size > 3u) {
    return 0;
  }
  if (in->flags.anywhere > 1u) {
    return 0;
  }
  if (in->flags.others > 0xfffffffffffffffull) {
    return 0;
  }
  if (room < 64) {
    return 0;
  }
  memset(bytes, 0, 64);
  for (size_t i = 0; i < 2; i++) {
    es_store_le32(bytes + i * 4, in->code[i]);
  }
  es_store_le64(bytes + 8, in->text_offset);
  es_store_le64(bytes + 16, in->image_size);
  uint64_t bits_of_flags = (uint64_t)in->flags.big_endian;
  bits_of_flags |= (uint64_t)in->flags.page_size << 1;
  bits_of_flags |= (uint64_t)in->flags.anywhere << 3;
  bits_of_flags |= (uint64_t)in->flags.others << 4;
  es_store_le64(bytes + 24, bits_of_flags);
  es_store_le32(bytes + 56, 0x644d5241u);
  es_store_le32(bytes + 60, in->pe_offset);
  return 64;
}
