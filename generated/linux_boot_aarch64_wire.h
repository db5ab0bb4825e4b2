/* Generated from specs/platform/linux-boot-aarch64.yaml; change that and run python3 -m generator.
 * How a kernel image for AArch64 begins. */
#ifndef ES_GENERATED_LINUX_BOOT_AARCH64_WIRE_H
#define ES_GENERATED_LINUX_BOOT_AARCH64_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Where an image may be loaded: at a multiple of this, plus its text-offset. */
#define ES_LINUX_BOOT_AARCH64_ALIGNMENT 0x200000u

/* specs/platform/linux-boot-aarch64.yaml:8 */
struct es_linux_boot_aarch64_image_header {
  uint32_t code[2];
  uint64_t text_offset;
  uint64_t image_size; /* What the kernel needs from there on, its own zeros with it. */
  struct {
    uint8_t big_endian;
    uint8_t page_size;
    uint8_t anywhere;
    uint64_t others;
  } flags;
  uint32_t pe_offset;
};
#define ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_SIZE_MIN 64u
#define ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_SIZE_MAX 64u
#define ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_CODE_OFFSET 0u
#define ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_TEXT_OFFSET_OFFSET 8u
#define ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_IMAGE_SIZE_OFFSET 16u
#define ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_FLAGS_OFFSET 24u
#define ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_MAGIC_OFFSET 56u
#define ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_PE_OFFSET_OFFSET 60u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/linux-boot-aarch64.yaml:8 */
ES_MUST_USE es_result es_linux_boot_aarch64_decode_image_header(
    const uint8_t *restrict bytes, size_t size, struct es_linux_boot_aarch64_image_header *restrict out);

/* specs/platform/linux-boot-aarch64.yaml:8 */
size_t es_linux_boot_aarch64_encode_image_header(const struct es_linux_boot_aarch64_image_header *in, uint8_t *bytes,
                                                 size_t room);

#endif
