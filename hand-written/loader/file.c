#include "hand-written/loader/file.h"

#include <string.h>

#include "generated/igvm_loader_wire.h"
#include "runtime/bytes.h"

enum { SLICES = 8, BYTE_VALUES = 256 };

static bool bad(struct es_shim_journal *journal, const char *why, uint64_t at) {
  return es_shim_stop(journal, "file: offset %lx: %s", at, why);
}

static bool refused(struct es_shim_journal *journal, es_result refusal, uint64_t at) {
  return refusal != ES_OK && !es_shim_stop(journal, "file: offset %lx: %s: %s", at + refusal->offset,
                                           refusal->field[0] != 0 ? refusal->field : refusal->where, refusal->rule);
}

/* Tables for eight bytes at a time: emulated machines are slow. */
static void make_tables(uint32_t tables[SLICES][BYTE_VALUES]) {
  for (uint32_t i = 0; i < BYTE_VALUES; i++) {
    uint32_t value = i;
    for (unsigned bit = 0; bit < 8; bit++) {
      value = value >> 1 ^ ((value & 1u) != 0 ? ES_IGVM_CHECKSUM_POLYNOMIAL : 0);
    }
    tables[0][i] = value;
  }
  for (unsigned slice = 1; slice < SLICES; slice++) {
    for (uint32_t i = 0; i < BYTE_VALUES; i++) {
      const uint32_t value = tables[slice - 1][i];
      tables[slice][i] = value >> 8 ^ tables[0][value & 0xffu];
    }
  }
}

uint32_t es_loader_crc32(uint32_t crc, const uint8_t *bytes, uint64_t size) {
  uint32_t tables[SLICES][BYTE_VALUES];
  uint32_t rest = ~crc;

  make_tables(tables);
  for (; size >= SLICES; size -= SLICES, bytes += SLICES) {
    const uint64_t word = es_load_le64(bytes) ^ rest;
    rest = 0;
    for (unsigned i = 0; i < SLICES; i++) {
      rest ^= tables[SLICES - 1 - i][word >> (8 * i) & 0xffu];
    }
  }
  for (; size > 0; size--, bytes++) {
    rest = rest >> 8 ^ tables[0][(rest ^ *bytes) & 0xffu];
  }
  return ~rest;
}

/* Over all headers, with zeros in the place of the checksum itself. */
static uint32_t checksum_of(const struct es_loader_file *file) {
  static const uint8_t zeros[sizeof(uint32_t)];
  const uint64_t place = ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET;
  uint32_t crc = es_loader_crc32(0, file->bytes, place);

  crc = es_loader_crc32(crc, zeros, sizeof zeros);
  return es_loader_crc32(crc, file->bytes + place + sizeof zeros, file->headers_end - place - sizeof zeros);
}

static bool open_fixed(struct es_shim_journal *journal, struct es_loader_file *file) {
  struct es_igvm_fixed_header fixed;
  struct es_igvm_fixed_header_v2 more;
  uint64_t fixed_size = ES_IGVM_FIXED_HEADER_SIZE_MAX;

  if (refused(journal, es_igvm_decode_fixed_header(file->bytes, file->size, &fixed), 0)) {
    return false;
  }
  if (fixed.total_file_size != file->size) {
    return bad(journal, "its size is not what its header says", ES_IGVM_FIXED_HEADER_TOTAL_FILE_SIZE_OFFSET);
  }
  if (fixed.format_version != ES_IGVM_FORMAT_VERSION_V1) {
    if (refused(journal, es_igvm_decode_fixed_header_v2(file->bytes + fixed_size, file->size - fixed_size, &more),
                fixed_size)) {
      return false;
    }
    if (more.architecture != ES_IGVM_ARCHITECTURE_X64) {
      return bad(journal, "it is for another architecture", fixed_size);
    }
    fixed_size += ES_IGVM_FIXED_HEADER_V2_SIZE_MAX;
  }
  file->headers = fixed.variable_header_offset;
  file->headers_end = file->headers + fixed.variable_header_size;
  if (file->headers < fixed_size || file->headers % ES_IGVM_ALIGNMENT != 0 || file->headers_end > file->size) {
    return bad(journal, "headers are not within the file", 0);
  }
  if (fixed.variable_header_size > ES_IGVM_HEADERS_MAX) {
    return bad(journal, "there are too many headers", ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_SIZE_OFFSET);
  }
  if (checksum_of(file) != fixed.checksum) {
    return bad(journal, "the checksum of the headers is wrong", ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET);
  }
  return true;
}

/* What stands there, whether or not the file is open yet. */
static bool header_at(const struct es_loader_file *file, uint64_t at, struct es_loader_header *header, uint64_t *next) {
  struct es_igvm_variable_header head;
  const uint64_t left = file->headers_end - at;

  if (es_igvm_decode_variable_header(file->bytes + at, left, &head) != ES_OK) {
    return false;
  }
  const uint64_t room = left - ES_IGVM_VARIABLE_HEADER_SIZE_MAX;
  const uint64_t padded = ((uint64_t)head.length + ES_IGVM_ALIGNMENT - 1) & ~(uint64_t)(ES_IGVM_ALIGNMENT - 1);
  if (padded > room) {
    return false;
  }
  *header = (struct es_loader_header){
      .type = head.type,
      .body = file->bytes + at + ES_IGVM_VARIABLE_HEADER_SIZE_MAX,
      .length = head.length,
      .at = at,
  };
  *next = at + ES_IGVM_VARIABLE_HEADER_SIZE_MAX + padded;
  return true;
}

bool es_loader_file_next(const struct es_loader_file *file, uint64_t *at, struct es_loader_header *header) {
  if (*at < file->headers) {
    *at = file->headers;
  }
  return *at < file->headers_end && header_at(file, *at, header, at);
}

/* "none" is the platform of VSM isolation, entered by whoever has no isolation to give. */
static bool find_platform(struct es_shim_journal *journal, struct es_loader_file *file) {
  struct es_loader_header header;

  for (uint64_t at = 0; es_loader_file_next(file, &at, &header);) {
    struct es_igvm_supported_platform platform;
    if (header.type == ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM &&
        es_igvm_decode_supported_platform(header.body, header.length, &platform) == ES_OK &&
        platform.platform_type == ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION) {
      file->mask = platform.compatibility_mask;
      return true;
    }
  }
  return bad(journal, "it has no platform for a host without isolation", file->headers);
}

bool es_loader_file_open(struct es_shim_journal *journal, const uint8_t *bytes, uint64_t size,
                         struct es_loader_file *file) {
  struct es_loader_header header;
  uint32_t insertions = 0;

  *file = (struct es_loader_file){.bytes = bytes, .size = size};
  if (!open_fixed(journal, file)) {
    return false;
  }
  for (uint64_t at = file->headers; at < file->headers_end;) {
    if (!header_at(file, at, &header, &at)) {
      return bad(journal, "a header is cut off", at);
    }
    /* Each is looked for among all headers. */
    if (header.type == ES_IGVM_HEADER_TYPE_PARAMETER_INSERT && ++insertions > ES_IGVM_LOADER_INSERTIONS_MAX) {
      return bad(journal, "too many parameter areas are inserted", header.at);
    }
  }
  return find_platform(journal, file);
}

bool es_loader_file_area(const struct es_loader_file *file, uint32_t index, uint64_t before,
                         struct es_igvm_parameter_area *area) {
  struct es_loader_header header;
  bool found = false;

  for (uint64_t at = 0; es_loader_file_next(file, &at, &header) && header.at < before;) {
    struct es_igvm_parameter_area one;
    if (header.type == ES_IGVM_HEADER_TYPE_PARAMETER_AREA &&
        es_igvm_decode_parameter_area(header.body, header.length, &one) == ES_OK && one.parameter_area_index == index) {
      *area = one;
      found = true;
    }
  }
  return found;
}

bool es_loader_file_target(const struct es_loader_file *file, const struct es_loader_header *header,
                           struct es_shim_range *range) {
  struct es_igvm_page_data page;
  struct es_igvm_parameter_insert insert;
  struct es_igvm_parameter_area area;
  struct es_igvm_required_memory memory;

  switch (header->type) {
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    if (es_igvm_decode_page_data(header->body, header->length, &page) != ES_OK ||
        (page.compatibility_mask & file->mask) == 0) {
      return false;
    }
    *range = (struct es_shim_range){
        .base = page.gpa,
        .size = page.flags.is_2mb_page != 0 ? ES_IGVM_LARGE_PAGE_SIZE : ES_IGVM_PAGE_SIZE,
    };
    return true;
  case ES_IGVM_HEADER_TYPE_PARAMETER_INSERT:
    if (es_igvm_decode_parameter_insert(header->body, header->length, &insert) != ES_OK ||
        (insert.compatibility_mask & file->mask) == 0 ||
        !es_loader_file_area(file, insert.parameter_area_index, header->at, &area)) {
      return false;
    }
    *range = (struct es_shim_range){.base = insert.gpa, .size = area.number_of_bytes};
    return true;
  case ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY:
    if (es_igvm_decode_required_memory(header->body, header->length, &memory) != ES_OK ||
        (memory.compatibility_mask & file->mask) == 0) {
      return false;
    }
    *range = (struct es_shim_range){.base = memory.gpa, .size = memory.number_of_bytes};
    return true;
  default:
    return false;
  }
}

bool es_loader_is_parameter(uint32_t type) {
  switch (type) {
  case ES_IGVM_HEADER_TYPE_VP_COUNT:
  case ES_IGVM_HEADER_TYPE_SRAT:
  case ES_IGVM_HEADER_TYPE_MADT:
  case ES_IGVM_HEADER_TYPE_MMIO_RANGES:
  case ES_IGVM_HEADER_TYPE_MEMORY_MAP:
  case ES_IGVM_HEADER_TYPE_COMMAND_LINE:
  case ES_IGVM_HEADER_TYPE_SLIT:
  case ES_IGVM_HEADER_TYPE_PPTT:
  case ES_IGVM_HEADER_TYPE_DEVICE_TREE:
  case ES_IGVM_HEADER_TYPE_ENVIRONMENT_INFO:
    return true;
  default:
    return false;
  }
}
