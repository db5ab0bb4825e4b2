#include "hand-written/loader/elf.h"

#include <stdlib.h>
#include <string.h>

#include "generated/elf_wire.h"
#include "generated/x86_state_wire.h"

enum { SEGMENTS = 2, DESCRIPTORS = 3, NOTE_VALUE = 8, NOTE_NAME = ES_PVH_NOTE_NAME_SIZE + 1 };

#define NOTE_OFFSET (ES_ELF_HEADER_64_SIZE_MAX + (size_t)SEGMENTS * ES_ELF_PROGRAM_HEADER_64_SIZE_MAX)
#define NOTE_SIZE (ES_ELF_NOTE_SIZE_MAX + (size_t)NOTE_NAME + NOTE_VALUE)

static uint64_t payload_size(const struct es_loader_elf *elf) {
  uint64_t size = ES_IGVM_LOADER_PAYLOAD_SIZE_MAX + elf->file.size;

  for (uint32_t i = 0; i < elf->overrides.count; i++) {
    size += elf->overrides.list[i].size;
  }
  return size;
}

uint64_t es_loader_elf_memory(const struct es_loader_elf *elf) {
  return elf->trampoline.size + ES_IGVM_LOADER_LAUNCH_SIZE + payload_size(elf);
}

static struct es_x86_state_segment_descriptor flat(uint8_t type, bool code) {
  const uint32_t limit = (1u << ES_X86_STATE_SEGMENT_LIMIT_BITS) - 1;

  return (struct es_x86_state_segment_descriptor){
      .limit_low = (uint16_t)limit,
      .access = {.type = type, .not_system = 1, .present = 1},
      .granularity = {.limit_high = (uint8_t)(limit >> 16), .long_mode = code, .default_size = !code, .pages = 1},
  };
}

static void put_entry(uint8_t *table, unsigned index, uint64_t address, bool large) {
  const struct es_x86_state_page_entry entry = {
      .entry = {.present = 1, .writable = 1, .large = large, .frame = address / ES_X86_STATE_PAGE_SIZE_SMALL},
  };

  (void)es_x86_state_encode_page_entry(&entry, table + (size_t)index * ES_X86_STATE_PAGE_ENTRY_SIZE_MAX,
                                       ES_X86_STATE_PAGE_ENTRY_SIZE_MAX);
}

/* Descriptors, and tables that map the first addresses one to one. */
static void put_launch(uint8_t *out, uint64_t base) {
  const uint64_t page = ES_X86_STATE_PAGE_SIZE_SMALL;
  const struct es_igvm_loader_launch launch = {
      .limit = DESCRIPTORS * ES_X86_STATE_SEGMENT_DESCRIPTOR_SIZE_MAX - 1,
      .base = (uint32_t)(base + ES_IGVM_LOADER_LAUNCH_DESCRIPTORS_OFFSET),
      .descriptors = {[ES_IGVM_LOADER_CODE_SELECTOR / ES_X86_STATE_DESCRIPTOR_SIZE] =
                          flat(ES_X86_STATE_CODE_SEGMENT, true),
                      [ES_IGVM_LOADER_DATA_SELECTOR / ES_X86_STATE_DESCRIPTOR_SIZE] =
                          flat(ES_X86_STATE_DATA_SEGMENT, false)},
  };
  uint8_t *level4 = out + ES_IGVM_LOADER_LAUNCH_TABLES;
  uint8_t *level3 = level4 + page;
  uint8_t *level2 = level3 + page;
  const uint64_t tables = base + ES_IGVM_LOADER_LAUNCH_TABLES;

  (void)es_igvm_loader_encode_launch(&launch, out, ES_IGVM_LOADER_LAUNCH_SIZE_MAX);
  put_entry(level4, 0, tables + page, false);
  unsigned index = 0;
  for (uint64_t at = 0; at < ES_IGVM_LOADER_ADDRESSES_END; at += ES_X86_STATE_PAGE_SIZE_LARGE, index++) {
    if (index % ES_X86_STATE_PAGE_TABLE_ENTRIES == 0) {
      const unsigned table = index / ES_X86_STATE_PAGE_TABLE_ENTRIES;
      put_entry(level3, table, tables + (2 + table) * page, false);
    }
    put_entry(level2, index, at, true);
  }
}

static void put_payload(const struct es_loader_elf *elf, uint8_t *out) {
  struct es_igvm_loader_payload payload = {
      .size = payload_size(elf),
      .override_count = elf->overrides.count,
      .file_offset = ES_IGVM_LOADER_PAYLOAD_SIZE_MAX,
      .file_size = elf->file.size,
  };
  uint64_t at = payload.file_offset;

  memcpy(out + at, elf->file.at, elf->file.size);
  at += elf->file.size;
  for (uint32_t i = 0; i < elf->overrides.count; i++) {
    const struct es_loader_override *one = &elf->overrides.list[i];
    payload.overrides[i] = (struct es_igvm_loader_override){.type = one->type, .offset = at, .size = one->size};
    memcpy(out + at, one->bytes, one->size);
    at += one->size;
  }
  payload.crc32 =
      es_loader_crc32(0, out + ES_IGVM_LOADER_PAYLOAD_SIZE_MAX, payload.size - ES_IGVM_LOADER_PAYLOAD_SIZE_MAX);
  (void)es_igvm_loader_encode_payload(&payload, out, ES_IGVM_LOADER_PAYLOAD_SIZE_MAX);
}

static void put_headers(uint8_t *out, uint64_t base, uint64_t segment) {
  const struct es_elf_header_64 header = {
      .word_size = ES_ELF_WORD_SIZE_BITS_64,
      .data = ES_ELF_DATA_LITTLE_ENDIAN,
      .type = ES_ELF_TYPE_EXECUTABLE,
      .machine = ES_ELF_MACHINE_X86_64,
      .entry = base,
      .program_headers_offset = ES_ELF_HEADER_64_SIZE_MAX,
      .header_size = ES_ELF_HEADER_64_SIZE_MAX,
      .program_header_size = ES_ELF_PROGRAM_HEADER_64_SIZE_MAX,
      .program_header_count = SEGMENTS,
  };
  const struct es_elf_program_header_64 load = {
      .type = ES_ELF_SEGMENT_TYPE_LOAD,
      .flags = ES_ELF_SEGMENT_FLAGS_READ | ES_ELF_SEGMENT_FLAGS_WRITE | ES_ELF_SEGMENT_FLAGS_EXECUTE,
      .offset = ES_ELF_PAGE_SIZE,
      .virtual_address = base,
      .physical_address = base,
      .file_size = segment,
      .memory_size = segment,
      .alignment = ES_ELF_PAGE_SIZE,
  };
  const struct es_elf_program_header_64 note = {
      .type = ES_ELF_SEGMENT_TYPE_NOTE,
      .flags = ES_ELF_SEGMENT_FLAGS_READ,
      .offset = NOTE_OFFSET,
      .file_size = NOTE_SIZE,
      .memory_size = NOTE_SIZE,
      .alignment = ES_ELF_NOTE_ALIGNMENT,
  };
  const struct es_elf_note entry = {.name_size = NOTE_NAME, .value_size = NOTE_VALUE, .type = ES_PVH_NOTE_TYPE_ENTRY};
  uint8_t *at = out;

  at += es_elf_encode_header_64(&header, at, ES_ELF_HEADER_64_SIZE_MAX);
  at += es_elf_encode_program_header_64(&load, at, ES_ELF_PROGRAM_HEADER_64_SIZE_MAX);
  at += es_elf_encode_program_header_64(&note, at, ES_ELF_PROGRAM_HEADER_64_SIZE_MAX);
  at += es_elf_encode_note(&entry, at, ES_ELF_NOTE_SIZE_MAX);
  memcpy(at, ES_PVH_NOTE_NAME, NOTE_NAME);
  es_store_le64(at + NOTE_NAME, base);
  _Static_assert(NOTE_NAME % ES_ELF_NOTE_ALIGNMENT == 0, "the value follows at once");
}

uint8_t *es_loader_elf_make(const struct es_loader_elf *elf, uint64_t base, size_t *size) {
  const uint64_t segment = es_loader_elf_memory(elf);
  uint8_t *out = calloc(1, ES_ELF_PAGE_SIZE + segment);

  if (out == NULL) {
    return NULL;
  }
  uint8_t *at = out + ES_ELF_PAGE_SIZE;
  put_headers(out, base, segment);
  memcpy(at, elf->trampoline.at, elf->trampoline.size);
  put_launch(at + elf->trampoline.size, base + elf->trampoline.size);
  put_payload(elf, at + elf->trampoline.size + ES_IGVM_LOADER_LAUNCH_SIZE);
  *size = ES_ELF_PAGE_SIZE + segment;
  return out;
}

bool es_loader_elf_place(const struct es_loader_elf *elf, const struct es_loader_file *file, uint64_t *base) {
  const struct es_shim_range addresses = {.size = ES_IGVM_LOADER_ADDRESSES_END};
  struct es_shim_range *taken = NULL;
  struct es_loader_header header;
  uint32_t count = 0;

  for (uint64_t at = 0; es_loader_file_next(file, &at, &header);) {
    struct es_shim_range range;
    if (!es_loader_file_target(file, &header, &range) || !es_shim_range_valid(range)) {
      continue;
    }
    if (count > 0 && es_shim_range_end(taken[count - 1]) == range.base) {
      taken[count - 1].size += range.size; /* pages mostly follow each other */
      continue;
    }
    struct es_shim_range *more = reallocarray(taken, (size_t)count + 1, sizeof *taken);
    if (more == NULL) {
      free(taken);
      return false;
    }
    taken = more;
    taken[count++] = range;
  }
  const bool found = es_shim_find_place(addresses, ES_IGVM_LOADER_PLACE_FIRST, es_loader_elf_memory(elf),
                                        ES_ELF_PAGE_SIZE, taken, count, base);
  free(taken);
  return found;
}
