#include "hand-written/loader/place.h"

#include <string.h>

bool es_loader_is_ram(const struct es_loader_machine *machine, struct es_shim_range range) {
  if (!es_shim_range_valid(range) || es_shim_range_end(range) > ES_IGVM_LOADER_ADDRESSES_END ||
      es_shim_range_overlap(range, machine->kept)) {
    return false;
  }
  for (uint32_t i = 0; i < machine->map_count; i++) {
    const struct es_shim_range entry = {.base = machine->map[i].address, .size = machine->map[i].size};
    if (machine->map[i].type == ES_PVH_MEMORY_TYPE_RAM && es_shim_range_valid(entry) &&
        es_shim_range_inside(range, entry)) {
      return true;
    }
  }
  return false;
}

static bool known(uint32_t type) {
  return type == ES_IGVM_HEADER_TYPE_PAGE_DATA || type == ES_IGVM_HEADER_TYPE_PARAMETER_INSERT ||
         type == ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY;
}

/* Bodies that no decoder takes; those of other platforms too. */
static es_result refusal_of(const struct es_loader_header *header) {
  struct es_igvm_page_data page;
  struct es_igvm_parameter_insert insert;
  struct es_igvm_required_memory memory;
  struct es_igvm_parameter_area area;
  struct es_igvm_parameter parameter;

  switch (header->type) {
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    return es_igvm_decode_page_data(header->body, header->length, &page);
  case ES_IGVM_HEADER_TYPE_PARAMETER_INSERT:
    return es_igvm_decode_parameter_insert(header->body, header->length, &insert);
  case ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY:
    return es_igvm_decode_required_memory(header->body, header->length, &memory);
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    return es_igvm_decode_parameter_area(header->body, header->length, &area);
  default:
    return es_loader_is_parameter(header->type) ? es_igvm_decode_parameter(header->body, header->length, &parameter)
                                                : ES_OK;
  }
}

bool es_loader_check(struct es_shim_journal *journal, const struct es_loader_machine *machine,
                     const struct es_loader_file *file) {
  struct es_loader_header header;

  for (uint64_t at = 0; es_loader_file_next(file, &at, &header);) {
    struct es_shim_range range;
    es_result refusal = refusal_of(&header);
    if (refusal != ES_OK) {
      return es_shim_stop(journal, "file: offset %lx: %s: %s", header.at, refusal->field, refusal->rule);
    }
    if (!known(header.type) || !es_loader_file_target(file, &header, &range)) {
      continue;
    }
    if (range.base % ES_IGVM_PAGE_SIZE != 0 || !es_loader_is_ram(machine, range)) {
      return es_shim_stop(journal, "file: offset %lx: %lx bytes at %lx are not all memory of this machine", header.at,
                          range.size, range.base);
    }
  }
  return true;
}

static void place_page(const struct es_loader_machine *machine, const struct es_loader_file *file,
                       const struct es_loader_header *header, struct es_shim_range range) {
  struct es_igvm_page_data page;
  uint8_t *out = machine->at(machine->context, range.base, range.size);
  uint64_t given = 0;

  if (es_igvm_decode_page_data(header->body, header->length, &page) != ES_OK) {
    return;
  }
  if (page.file_offset != 0 && page.file_offset < file->size) {
    given = file->size - page.file_offset < range.size ? file->size - page.file_offset : range.size;
    memcpy(out, file->bytes + page.file_offset, given);
  }
  memset(out + given, 0, range.size - given);
}

struct area {
  uint8_t *bytes;
  uint64_t size;
};

static bool no_room(struct es_shim_journal *journal, const char *what) {
  return es_shim_stop(journal, "%s: its parameter area has no room", what);
}

static const struct es_loader_override *find_override(const struct es_loader_overrides *overrides, uint32_t type) {
  for (uint32_t i = 0; i < overrides->count; i++) {
    if (overrides->list[i].type == type) {
      return &overrides->list[i];
    }
  }
  return NULL;
}

static bool fill(struct es_shim_journal *journal, const struct es_loader_machine *machine,
                 const struct es_loader_file *file, const struct es_loader_overrides *overrides, uint32_t type,
                 struct area area) {
  const struct es_loader_override *given = find_override(overrides, type);
  const char *name = es_igvm_header_type_name(type);
  const size_t length = strlen(machine->command_line) + 1;
  const struct es_shim_processor_count count = {.count = machine->processors};

  if (given != NULL) {
    if (given->size > area.size) {
      return no_room(journal, name);
    }
    memcpy(area.bytes, given->bytes, given->size);
    es_shim_say(journal, "%s: as given, %lu bytes", name, given->size);
    return true;
  }
  switch (type) {
  case ES_IGVM_HEADER_TYPE_VP_COUNT:
    return es_shim_encode_processor_count(&count, area.bytes, area.size) != 0 || no_room(journal, name);
  case ES_IGVM_HEADER_TYPE_MEMORY_MAP:
    return es_loader_memory_map(machine, file, area.bytes, area.size) != 0 || no_room(journal, name);
  case ES_IGVM_HEADER_TYPE_COMMAND_LINE:
    if (length > area.size) {
      return no_room(journal, name);
    }
    memcpy(area.bytes, machine->command_line, length);
    return true;
  default:
    return true; /* a host that has no such table leaves zeros */
  }
}

/* The area as it was when its insertion stands in the file: contents from there, then parameters in order. */
static bool place_area(struct es_shim_journal *journal, const struct es_loader_machine *machine,
                       const struct es_loader_file *file, const struct es_loader_overrides *overrides,
                       const struct es_loader_header *insertion, struct es_shim_range range) {
  struct es_igvm_parameter_insert insert;
  struct es_igvm_parameter_area declared;
  struct es_loader_header header;
  const uint64_t padded = es_shim_range_pages_end(range) - range.base;
  uint8_t *bytes = machine->at(machine->context, range.base, padded);

  if (es_igvm_decode_parameter_insert(insertion->body, insertion->length, &insert) != ES_OK ||
      !es_loader_file_area(file, insert.parameter_area_index, insertion->at, &declared)) {
    return false;
  }
  memset(bytes, 0, padded);
  if (declared.file_offset != 0 && declared.file_offset < file->size) {
    const uint64_t left = file->size - declared.file_offset;
    memcpy(bytes, file->bytes + declared.file_offset, left < range.size ? left : range.size);
  }
  for (uint64_t at = 0; es_loader_file_next(file, &at, &header) && header.at < insertion->at;) {
    struct es_igvm_parameter parameter;
    if (!es_loader_is_parameter(header.type) ||
        es_igvm_decode_parameter(header.body, header.length, &parameter) != ES_OK ||
        parameter.parameter_area_index != insert.parameter_area_index) {
      continue;
    }
    if (parameter.byte_offset > range.size) {
      return no_room(journal, es_igvm_header_type_name(header.type));
    }
    const struct area area = {.bytes = bytes + parameter.byte_offset, .size = range.size - parameter.byte_offset};
    if (!fill(journal, machine, file, overrides, header.type, area)) {
      return false;
    }
  }
  return true;
}

bool es_loader_place(struct es_shim_journal *journal, const struct es_loader_machine *machine,
                     const struct es_loader_file *file, const struct es_loader_overrides *overrides) {
  struct es_loader_header header;
  uint64_t pages = 0;

  for (uint64_t at = 0; es_loader_file_next(file, &at, &header);) {
    struct es_shim_range range;
    if (!es_loader_file_target(file, &header, &range)) {
      continue;
    }
    if (header.type == ES_IGVM_HEADER_TYPE_PAGE_DATA) {
      place_page(machine, file, &header, range);
      pages += range.size / ES_IGVM_PAGE_SIZE;
    } else if (header.type == ES_IGVM_HEADER_TYPE_PARAMETER_INSERT &&
               !place_area(journal, machine, file, overrides, &header, range)) {
      return false;
    }
  }
  es_shim_say(journal, "%lu pages placed", pages);
  return true;
}
