/* The boot shim: an ELF file that runs at any page, as one piece of memory. */
#include <stdlib.h>
#include <string.h>

#include "generated/elf_wire.h"
#include "hand-written/igvm/build.h"

enum { SHIM_MAX = 16 << 20 };

static bool segment_at(const struct es_igvm_part *elf, const struct es_elf_header_64 *header, unsigned index,
                       struct es_elf_program_header_64 *out) {
  const uint64_t at = header->program_headers_offset + (uint64_t)index * header->program_header_size;

  return header->program_headers_offset <= elf->size && at <= elf->size &&
         es_elf_decode_program_header_64(elf->bytes + at, elf->size - at, out) == ES_OK;
}

static bool sane(const struct es_igvm_part *elf, const struct es_elf_program_header_64 *segment) {
  return segment->offset <= elf->size && segment->file_size <= elf->size - segment->offset &&
         segment->file_size <= segment->memory_size && segment->virtual_address <= SHIM_MAX &&
         segment->memory_size <= SHIM_MAX - segment->virtual_address;
}

bool es_igvm_shim_load(const struct es_igvm_manifest *manifest, const struct es_igvm_part *elf,
                       struct es_igvm_inputs *inputs) {
  const bool x64 = manifest->architecture == ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_X64;
  struct es_elf_program_header_64 segment;
  struct es_elf_header_64 header;
  uint64_t end = 0;

  if (es_elf_decode_header_64(elf->bytes, elf->size, &header) != ES_OK || header.data != ES_ELF_DATA_LITTLE_ENDIAN ||
      header.word_size != ES_ELF_WORD_SIZE_BITS_64) {
    es_igvm_mistake(manifest, &manifest->shim, "%s: not an ELF file of 64 bits", manifest->shim);
    return false;
  }
  if (header.machine != (x64 ? ES_ELF_MACHINE_X86_64 : ES_ELF_MACHINE_AARCH64)) {
    es_igvm_mistake(manifest, &manifest->shim, "%s: the shim is for %s, the image for %s", manifest->shim,
                    es_elf_machine_name(header.machine), x64 ? "x64" : "aarch64");
    return false;
  }
  for (unsigned i = 0; i < header.program_header_count; i++) {
    if (!segment_at(elf, &header, i, &segment) || (segment.type == ES_ELF_SEGMENT_TYPE_LOAD && !sane(elf, &segment))) {
      es_igvm_mistake(manifest, &manifest->shim, "%s: a segment lies outside the file or above 16 MiB", manifest->shim);
      return false;
    }
    if (segment.type == ES_ELF_SEGMENT_TYPE_LOAD && segment.virtual_address + segment.memory_size > end) {
      end = segment.virtual_address + segment.memory_size;
    }
  }
  if (header.entry >= end) {
    es_igvm_mistake(manifest, &manifest->shim, "%s: it has no segment with its entry", manifest->shim);
    return false;
  }
  inputs->shim = (struct es_igvm_part){.bytes = calloc(1, es_igvm_pages_size(end)), .size = es_igvm_pages_size(end)};
  inputs->shim_entry = header.entry;
  if (inputs->shim.bytes == NULL) {
    es_igvm_mistake(manifest, &manifest->shim, "%s: there is no memory for it", manifest->shim);
    return false;
  }
  for (unsigned i = 0; i < header.program_header_count; i++) {
    if (segment_at(elf, &header, i, &segment) && segment.type == ES_ELF_SEGMENT_TYPE_LOAD && segment.file_size > 0) {
      memcpy(inputs->shim.bytes + segment.virtual_address, elf->bytes + segment.offset, segment.file_size);
    }
  }
  return true;
}
