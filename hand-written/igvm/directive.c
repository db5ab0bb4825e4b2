/* Directives: what a loader does one after the other. */
#include "hand-written/igvm/internal.h"

static void check_gpa(struct es_igvm_reader *reader, const struct es_igvm_item *item, uint64_t gpa, uint64_t size) {
  if (gpa % ES_IGVM_PAGE_SIZE != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_GPA_ALIGNMENT);
  }
  if (size != 0 && size - 1 > UINT64_MAX - gpa) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_RANGE_OVERFLOW);
  }
}

/* What loading and hashing costs goes by this, and a header of a few bytes may ask for 4 GiB of it. */
static void count(struct es_igvm_reader *reader, const struct es_igvm_item *item, uint64_t *sum, uint64_t size) {
  const uint64_t most = ES_IGVM_DIRECTED_MAX, least = ES_IGVM_PAGE_SIZE;

  /* Never far beyond the limit, so that it does not overflow. */
  *sum += size < least ? least : size > most ? most : size;
  if (*sum > most) {
    *sum = most;
    if (!reader->too_much) {
      es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_DIRECTED_SIZE);
    }
    reader->too_much = true;
  }
}

bool es_igvm_count_directed(struct es_igvm_reader *reader, const struct es_igvm_item *item, uint64_t size) {
  for (uint32_t masks = item->mask & reader->file->masks; masks != 0; masks &= masks - 1) {
    count(reader, item, &reader->directed[__builtin_ctz(masks)], size);
  }
  return !reader->too_much;
}

static bool has_special_pages(uint8_t type) {
  return type == ES_IGVM_PLATFORM_TYPE_SEV_SNP || type == ES_IGVM_PLATFORM_TYPE_SEV ||
         type == ES_IGVM_PLATFORM_TYPE_SEV_ES;
}

static void check_page(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const struct es_igvm_page_data *page = &item->as.page;
  const struct es_igvm_file *file = reader->file;

  check_gpa(reader, item, page->gpa, ES_IGVM_PAGE_SIZE);
  (void)es_igvm_count_directed(reader, item, ES_IGVM_PAGE_SIZE);
  if (page->flags.is_2mb_page) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_PAGE_LARGE);
  }
  if (page->file_offset != 0 && !es_igvm_within(file, page->file_offset, ES_IGVM_PAGE_SIZE)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_DATA_RANGE);
  }
  if (page->data_type == ES_IGVM_PAGE_TYPE_NORMAL) {
    return;
  }
  for (uint32_t masks = item->mask & file->masks; masks != 0; masks &= masks - 1) {
    if (!has_special_pages(file->platform_types[__builtin_ctz(masks)])) {
      es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_PAGE_TYPE);
      return;
    }
  }
}

static void check_area(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const struct es_igvm_parameter_area *area = &item->as.area;

  count(reader, item, &reader->declared, area->number_of_bytes);
  if (area->number_of_bytes % ES_IGVM_PAGE_SIZE != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_SIZE_ALIGNMENT);
  }
  if (area->number_of_bytes > ES_IGVM_PARAMETER_AREA_MAX) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_AREA_SIZE);
  } else if (area->file_offset != 0 && !es_igvm_within(reader->file, area->file_offset, area->number_of_bytes)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_DATA_RANGE);
  }
  if (es_igvm_area_find(reader->file, area->parameter_area_index) != NULL) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_AREA_TWICE);
  } else if (!es_igvm_area_add(reader->file, area->parameter_area_index, area->number_of_bytes)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_MEMORY);
  }
}

/* The area while it may be used, or NULL after a report. */
static struct es_igvm_area *usable(struct es_igvm_reader *reader, const struct es_igvm_item *item, uint32_t index) {
  struct es_igvm_area *area = es_igvm_area_find(reader->file, index);

  if (area == NULL) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_AREA_UNKNOWN);
  } else if (area->state == ES_IGVM_AREA_INSERTED) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_AREA_INSERTED);
    area = NULL;
  }
  return area;
}

static void check_parameter(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  struct es_igvm_area *area = usable(reader, item, item->as.parameter.parameter_area_index);

  if (area == NULL) {
    return;
  }
  if (item->as.parameter.byte_offset >= area->size) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_PARAMETER_OFFSET);
  }
  if (area->parameter == 0) {
    area->parameter = item->type;
  }
}

static void check_insert(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const struct es_igvm_parameter_insert *insert = &item->as.insert;
  struct es_igvm_area *area = usable(reader, item, insert->parameter_area_index);

  check_gpa(reader, item, insert->gpa, area == NULL ? 0 : area->size);
  (void)es_igvm_count_directed(reader, item, area == NULL ? 0 : area->size);
  if (area != NULL) {
    area->state = ES_IGVM_AREA_INSERTED;
  }
  for (uint32_t i = 0; i < reader->page_table_count; i++) {
    if ((reader->page_tables[i].mask & item->mask) != 0 && insert->gpa >= reader->page_tables[i].first &&
        insert->gpa <= reader->page_tables[i].last) {
      es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_INSERT_IN_PAGE_TABLE);
      return;
    }
  }
}

void es_igvm_check_directive(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  switch (item->type) {
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    check_page(reader, item);
    break;
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    check_area(reader, item);
    break;
  case ES_IGVM_HEADER_TYPE_PARAMETER_INSERT:
    check_insert(reader, item);
    break;
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT:
    (void)es_igvm_count_directed(reader, item, ES_IGVM_PAGE_SIZE);
    es_igvm_check_context(reader, item);
    break;
  case ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY:
    check_gpa(reader, item, item->as.memory.gpa, item->as.memory.number_of_bytes);
    if (item->as.memory.number_of_bytes % ES_IGVM_PAGE_SIZE != 0) {
      es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_SIZE_ALIGNMENT);
    }
    break;
  case ES_IGVM_HEADER_TYPE_ERROR_RANGE:
    check_gpa(reader, item, item->as.error_range.gpa, item->as.error_range.size_bytes);
    (void)es_igvm_count_directed(reader, item, item->as.error_range.size_bytes);
    break;
  default:
    if (es_igvm_is_parameter(item->type)) {
      check_parameter(reader, item);
    }
    break;
  }
}
