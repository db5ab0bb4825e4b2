#include "hand-written/igvm/read.h"

#include <stdlib.h>
#include <string.h>

#include "hand-written/igvm/crc32.h"
#include "hand-written/igvm/internal.h"

enum section { PLATFORMS, INITIALIZATION, DIRECTIVES, NO_SECTION };

static enum section section_of(uint32_t type) {
  if (type >= ES_IGVM_PLATFORM_FIRST && type <= ES_IGVM_PLATFORM_LAST) {
    return PLATFORMS;
  }
  if (type >= ES_IGVM_INITIALIZATION_FIRST && type <= ES_IGVM_INITIALIZATION_LAST) {
    return INITIALIZATION;
  }
  return type >= ES_IGVM_DIRECTIVE_FIRST && type <= ES_IGVM_DIRECTIVE_LAST ? DIRECTIVES : NO_SECTION;
}

void es_igvm_broken(struct es_igvm_reader *reader, uint64_t offset, es_result why) {
  const struct es_igvm_violation violation = {.offset = offset, .why = why};

  reader->violations++;
  es_refused(why);
  if (reader->report != NULL) {
    reader->report(reader->context, &violation);
  }
}

bool es_igvm_within(const struct es_igvm_file *file, uint32_t offset, uint64_t size) {
  return offset >= file->data && offset <= file->size && size <= file->size - offset;
}

bool es_igvm_is_parameter(uint32_t type) {
  switch ((enum es_igvm_header_type)type) {
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

uint32_t es_igvm_body_size(uint32_t type) {
  /* NOLINTBEGIN(bugprone-branch-clone): sizes that happen to be equal */
  switch ((enum es_igvm_header_type)type) {
  case ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM:
    return ES_IGVM_SUPPORTED_PLATFORM_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_GUEST_POLICY:
    return ES_IGVM_GUEST_POLICY_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION:
    return ES_IGVM_RELOCATABLE_REGION_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION:
    return ES_IGVM_PAGE_TABLE_RELOCATION_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT:
    return ES_IGVM_CORIM_DOCUMENT_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE:
    return ES_IGVM_CORIM_SIGNATURE_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_CCA_POLICY:
    return ES_IGVM_CCA_POLICY_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    return ES_IGVM_PARAMETER_AREA_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    return ES_IGVM_PAGE_DATA_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_PARAMETER_INSERT:
    return ES_IGVM_PARAMETER_INSERT_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT:
    return ES_IGVM_VP_CONTEXT_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY:
    return ES_IGVM_REQUIRED_MEMORY_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK:
    return ES_IGVM_SNP_ID_BLOCK_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_ERROR_RANGE:
    return ES_IGVM_ERROR_RANGE_SIZE_MAX;
  case ES_IGVM_HEADER_TYPE_VBS_MEASUREMENT:
    return ES_IGVM_VBS_MEASUREMENT_SIZE_MAX;
  default:
    return es_igvm_is_parameter(type) ? ES_IGVM_PARAMETER_SIZE_MAX : 0;
  }
  /* NOLINTEND(bugprone-branch-clone) */
}

/* The body by its type; its platforms into the item's mask. */
static es_result decode(const uint8_t *bytes, uint32_t size, struct es_igvm_item *item) {
  struct es_igvm_corim_signature signature;
  struct es_igvm_snp_id_block id_block;
  struct es_igvm_vbs_measurement vbs;

  item->mask = UINT32_MAX;
  switch (item->type) {
#define DECODE(TYPE, struct_name, member)                                                                              \
  case ES_IGVM_HEADER_TYPE_##TYPE:                                                                                     \
    ES_TRY(es_igvm_decode_##struct_name(bytes, size, &item->as.member));                                               \
    item->mask = item->as.member.compatibility_mask;                                                                   \
    return ES_OK;
    DECODE(SUPPORTED_PLATFORM, supported_platform, platform)
    DECODE(GUEST_POLICY, guest_policy, policy)
    DECODE(RELOCATABLE_REGION, relocatable_region, region)
    DECODE(PAGE_TABLE_RELOCATION, page_table_relocation, page_tables)
    DECODE(CORIM_DOCUMENT, corim_document, corim)
    DECODE(CCA_POLICY, cca_policy, cca_policy)
    DECODE(PAGE_DATA, page_data, page)
    DECODE(PARAMETER_INSERT, parameter_insert, insert)
    DECODE(VP_CONTEXT, vp_context, context)
    DECODE(REQUIRED_MEMORY, required_memory, memory)
    DECODE(ERROR_RANGE, error_range, error_range)
#undef DECODE
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE:
    ES_TRY(es_igvm_decode_corim_signature(bytes, size, &signature));
    item->as.corim = (struct es_igvm_corim_document){.compatibility_mask = signature.compatibility_mask,
                                                     .file_offset = signature.file_offset,
                                                     .size_bytes = signature.size_bytes};
    item->mask = signature.compatibility_mask;
    return ES_OK;
  case ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK:
    ES_TRY(es_igvm_decode_snp_id_block(bytes, size, &id_block));
    item->mask = id_block.compatibility_mask;
    return ES_OK;
  case ES_IGVM_HEADER_TYPE_VBS_MEASUREMENT:
    ES_TRY(es_igvm_decode_vbs_measurement(bytes, size, &vbs));
    item->mask = vbs.compatibility_mask;
    return ES_OK;
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    return es_igvm_decode_parameter_area(bytes, size, &item->as.area);
  default:
    return es_igvm_decode_parameter(bytes, size, &item->as.parameter);
  }
}

static bool append(struct es_igvm_file *file, const struct es_igvm_item *item) {
  if (file->count == file->room) {
    uint32_t room = file->room == 0 ? 64 : file->room * 2;
    struct es_igvm_item *items = realloc(file->items, (size_t)room * sizeof *items);
    if (items == NULL) {
      return false;
    }
    file->items = items;
    file->room = room;
  }
  file->items[file->count++] = *item;
  return true;
}

static void check_mask(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  if (item->type == ES_IGVM_HEADER_TYPE_PARAMETER_AREA || es_igvm_is_parameter(item->type)) {
    return; /* they have none */
  }
  if (item->mask == 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_MASK_NONE);
  } else if ((item->mask & ~reader->file->masks) != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_MASK_UNKNOWN);
  }
}

/* One header whose body lies within the section. False: no memory. */
static bool read_item(struct es_igvm_reader *reader, const uint8_t *body, uint32_t length, struct es_igvm_item *item,
                      enum section *section) {
  struct es_igvm_file *file = reader->file;
  const uint32_t type = item->type;

  if ((type & ES_IGVM_OPTIONAL_BIT) != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_HEADER_OPTIONAL);
    return true;
  }
  if (!es_igvm_header_type_known(type)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_HEADER_UNKNOWN);
    return true;
  }
  enum section own = section_of(type);
  if (own < *section) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_SECTION_ORDER);
  } else {
    *section = own;
  }
  if (length != es_igvm_body_size(type)) {
    es_igvm_breaks(reader, item->offset + ES_IGVM_VARIABLE_HEADER_LENGTH_OFFSET, ES_IGVM_RULE_HEADER_LENGTH);
    return true;
  }
  es_result why = decode(body, length, item);
  if (why != ES_OK) {
    es_igvm_broken(reader, (uint64_t)item->offset + ES_IGVM_VARIABLE_HEADER_SIZE_MAX + why->offset, why);
    return true;
  }
  if (own == PLATFORMS) {
    es_igvm_check_platform(reader, item);
  } else {
    check_mask(reader, item);
    if (own == INITIALIZATION) {
      es_igvm_check_initialization(reader, item);
    } else {
      es_igvm_check_directive(reader, item);
    }
  }
  return append(file, item);
}

static void read_items(struct es_igvm_reader *reader) {
  struct es_igvm_file *file = reader->file;
  const uint32_t end = file->data;
  uint32_t at = file->header.variable_header_offset;
  enum section section = PLATFORMS;

  while (at < end) {
    struct es_igvm_variable_header header;
    if (end - at < ES_IGVM_VARIABLE_HEADER_SIZE_MAX ||
        es_igvm_decode_variable_header(file->bytes + at, end - at, &header) != ES_OK) {
      es_igvm_breaks(reader, at, ES_IGVM_RULE_HEADER_TRUNCATED);
      return;
    }
    const uint32_t body = at + ES_IGVM_VARIABLE_HEADER_SIZE_MAX;
    const uint64_t padded = ((uint64_t)header.length + ES_IGVM_ALIGNMENT - 1) / ES_IGVM_ALIGNMENT * ES_IGVM_ALIGNMENT;
    if (padded > end - body) {
      es_igvm_breaks(reader, at, ES_IGVM_RULE_HEADER_TRUNCATED);
      return;
    }
    for (uint64_t i = header.length; i < padded; i++) {
      if (file->bytes[body + i] != 0) {
        es_igvm_breaks(reader, body + i, ES_IGVM_RULE_HEADER_PADDING);
        break;
      }
    }
    struct es_igvm_item item = {.type = (enum es_igvm_header_type)header.type, .offset = at};
    if (!read_item(reader, file->bytes + body, header.length, &item, &section)) {
      es_igvm_breaks(reader, at, ES_IGVM_RULE_MEMORY);
      return;
    }
    at = body + (uint32_t)padded;
  }
  if (file->masks == 0) {
    es_igvm_breaks(reader, file->header.variable_header_offset, ES_IGVM_RULE_PLATFORM_NONE);
  }
  es_igvm_check_relocations(reader);
}

/* Everything before the variable headers, of which `have` bytes are there. False: they cannot be found. */
static bool read_fixed(struct es_igvm_reader *reader, const uint8_t *bytes, size_t have, uint64_t size) {
  struct es_igvm_file *file = reader->file;
  struct es_igvm_fixed_header_v2 more = {.architecture = ES_IGVM_ARCHITECTURE_X64};
  uint32_t fixed = ES_IGVM_FIXED_HEADER_SIZE_MAX;

  if (have < fixed) {
    es_igvm_breaks(reader, have, ES_IGVM_RULE_FILE_TRUNCATED);
    return false;
  }
  es_result why = es_igvm_decode_fixed_header(bytes, have, &file->header);
  if (why != ES_OK) {
    es_igvm_broken(reader, why->offset, why);
    return false;
  }
  if (file->header.format_version != ES_IGVM_FORMAT_VERSION_V1) {
    if (have - fixed < ES_IGVM_FIXED_HEADER_V2_SIZE_MAX) {
      es_igvm_breaks(reader, have, ES_IGVM_RULE_FILE_TRUNCATED);
      return false;
    }
    why = es_igvm_decode_fixed_header_v2(bytes + fixed, have - fixed, &more);
    if (why != ES_OK) {
      es_igvm_broken(reader, fixed + why->offset, why);
      return false;
    }
    fixed += ES_IGVM_FIXED_HEADER_V2_SIZE_MAX;
  }
  file->architecture = (enum es_igvm_architecture)more.architecture;
  if (file->header.total_file_size != size) {
    es_igvm_breaks(reader, ES_IGVM_FIXED_HEADER_TOTAL_FILE_SIZE_OFFSET, ES_IGVM_RULE_FILE_SIZE);
    return false;
  }
  file->size = (uint32_t)size;

  const uint32_t start = file->header.variable_header_offset;
  if (start % ES_IGVM_ALIGNMENT != 0) {
    es_igvm_breaks(reader, ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_OFFSET_OFFSET, ES_IGVM_RULE_HEADERS_ALIGNMENT);
    return false;
  }
  if (start != fixed) {
    es_igvm_breaks(reader, ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_OFFSET_OFFSET, ES_IGVM_RULE_HEADERS_PLACE);
    return false;
  }
  if (file->header.variable_header_size > ES_IGVM_HEADERS_MAX) {
    es_igvm_breaks(reader, ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_SIZE_OFFSET, ES_IGVM_RULE_HEADERS_SIZE);
    return false;
  }
  if (file->header.variable_header_size > file->size - start) {
    es_igvm_breaks(reader, ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_SIZE_OFFSET, ES_IGVM_RULE_HEADERS_RANGE);
    return false;
  }
  file->data = start + file->header.variable_header_size;
  return true;
}

static void check_sections(struct es_igvm_reader *reader) {
  const struct es_igvm_file *file = reader->file;

  if (file->data == file->size) {
    es_igvm_breaks(reader, file->data, ES_IGVM_RULE_NO_DATA);
  }
  if (es_igvm_checksum(file->bytes, file->data) != file->header.checksum) {
    es_igvm_breaks(reader, ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET, ES_IGVM_RULE_CHECKSUM);
  }
}

bool es_igvm_read_head(const uint8_t *bytes, size_t have, uint64_t size, es_igvm_report report, void *context) {
  struct es_igvm_file file = {0};
  struct es_igvm_reader reader = {.file = &file, .report = report, .context = context};

  return read_fixed(&reader, bytes, have, size);
}

bool es_igvm_read(const uint8_t *bytes, size_t size, es_igvm_report report, void *context, struct es_igvm_file *out) {
  struct es_igvm_reader reader = {.file = out, .report = report, .context = context};

  *out = (struct es_igvm_file){0};
  if (read_fixed(&reader, bytes, size, size)) {
    out->bytes = bytes;
    check_sections(&reader);
    read_items(&reader);
  }
  free(reader.ranges);
  return reader.violations == 0;
}

void es_igvm_close(struct es_igvm_file *file) {
  free(file->items);
  es_igvm_areas_free(file);
  *file = (struct es_igvm_file){0};
}
