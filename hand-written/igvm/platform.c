/* Platform headers, and headers of initialization. */
#include <stdlib.h>

#include "hand-written/igvm/internal.h"

static bool has_boundary(uint8_t type) {
  return type != ES_IGVM_PLATFORM_TYPE_NATIVE && type != ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION;
}

static bool fits(enum es_igvm_architecture architecture, uint8_t type) {
  switch ((enum es_igvm_platform_type)type) {
  case ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION:
    return true;
  case ES_IGVM_PLATFORM_TYPE_CCA:
    return architecture == ES_IGVM_ARCHITECTURE_AARCH64;
  case ES_IGVM_PLATFORM_TYPE_NATIVE:
  case ES_IGVM_PLATFORM_TYPE_SEV_SNP:
  case ES_IGVM_PLATFORM_TYPE_TDX:
  case ES_IGVM_PLATFORM_TYPE_SEV:
  case ES_IGVM_PLATFORM_TYPE_SEV_ES:
    break;
  }
  return architecture == ES_IGVM_ARCHITECTURE_X64;
}

void es_igvm_check_platform(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  struct es_igvm_file *file = reader->file;
  const struct es_igvm_supported_platform *platform = &item->as.platform;
  const uint32_t body = item->offset + ES_IGVM_VARIABLE_HEADER_SIZE_MAX;
  const uint32_t type_at = body + ES_IGVM_SUPPORTED_PLATFORM_PLATFORM_TYPE_OFFSET;

  if (!has_boundary(platform->platform_type) && platform->shared_gpa_boundary != 0) {
    es_igvm_breaks(reader, body + ES_IGVM_SUPPORTED_PLATFORM_SHARED_GPA_BOUNDARY_OFFSET,
                   ES_IGVM_RULE_PLATFORM_BOUNDARY);
  }
  if (!fits(file->architecture, platform->platform_type)) {
    es_igvm_breaks(reader, type_at, ES_IGVM_RULE_PLATFORM_ARCHITECTURE);
  }
  if (__builtin_popcount(platform->compatibility_mask) != 1) {
    es_igvm_breaks(reader, body, ES_IGVM_RULE_PLATFORM_MASK);
    return;
  }
  if (es_igvm_platform(file, (enum es_igvm_platform_type)platform->platform_type) != 0) {
    es_igvm_breaks(reader, type_at, ES_IGVM_RULE_PLATFORM_TWICE);
  }
  if ((file->masks & platform->compatibility_mask) != 0) {
    es_igvm_breaks(reader, body, ES_IGVM_RULE_PLATFORM_MASK_TWICE);
    return;
  }
  file->masks |= platform->compatibility_mask;
  file->platform_types[__builtin_ctz(platform->compatibility_mask)] = platform->platform_type;
}

/* A range of whole pages that is not empty; what is wrong with it is reported. */
static bool keep_range(struct es_igvm_reader *reader, const struct es_igvm_item *item, uint64_t first, uint64_t size) {
  if (size == 0) {
    return true;
  }
  if (size - 1 > UINT64_MAX - first) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_RANGE_OVERFLOW);
    return true;
  }
  if (reader->range_count == reader->range_room) {
    uint32_t room = reader->range_room == 0 ? 16 : reader->range_room * 2;
    struct es_igvm_range *ranges = realloc(reader->ranges, (size_t)room * sizeof *ranges);
    if (ranges == NULL) {
      return false;
    }
    reader->ranges = ranges;
    reader->range_room = room;
  }
  reader->ranges[reader->range_count++] =
      (struct es_igvm_range){.first = first, .last = first + (size - 1), .mask = item->mask, .offset = item->offset};
  return true;
}

static void check_region(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const struct es_igvm_relocatable_region *region = &item->as.region;
  const uint64_t alignment = region->relocation_alignment;

  if (region->relocation_region_size == 0 || region->relocation_region_size % ES_IGVM_PAGE_SIZE != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_RELOCATION_SIZE);
  }
  if (alignment == 0 || alignment % ES_IGVM_PAGE_SIZE != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_RELOCATION_ALIGNMENT);
  } else if (region->relocation_region_gpa % alignment != 0 || region->minimum_relocation_gpa % alignment != 0 ||
             region->maximum_relocation_gpa % alignment != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_RELOCATION_ADDRESS);
  }
  if (!keep_range(reader, item, region->relocation_region_gpa, region->relocation_region_size)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_MEMORY);
  }
}

static void check_page_tables(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const struct es_igvm_page_table_relocation *tables = &item->as.page_tables;

  if (tables->gpa % ES_IGVM_PAGE_SIZE != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_GPA_ALIGNMENT);
  }
  if (tables->size % ES_IGVM_PAGE_SIZE != 0 || tables->used_size % ES_IGVM_PAGE_SIZE != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_SIZE_ALIGNMENT);
  }
  if (tables->size == 0 || tables->used_size > tables->size) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_PAGE_TABLE_SIZE);
  }
  if ((reader->page_table_masks & item->mask) != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_PAGE_TABLE_TWICE);
  } else if (item->mask != 0 && tables->size != 0 && tables->size - 1 <= UINT64_MAX - tables->gpa) {
    /* Each has a bit of its own, so that there are never more than bits. */
    reader->page_tables[reader->page_table_count].first = tables->gpa;
    reader->page_tables[reader->page_table_count].last = tables->gpa + (tables->size - 1);
    reader->page_tables[reader->page_table_count++].mask = item->mask;
  }
  reader->page_table_masks |= item->mask;
  if (!keep_range(reader, item, tables->gpa, tables->size)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_MEMORY);
  }
}

static void check_corim(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const bool document = item->type == ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT;
  uint32_t *seen = document ? &reader->corim_documents : &reader->corim_signatures;

  if (item->as.corim.file_offset != 0 &&
      !es_igvm_within(reader->file, item->as.corim.file_offset, item->as.corim.size_bytes)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_DATA_RANGE);
  }
  if ((*seen & item->mask) != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CORIM_TWICE);
  }
  *seen |= item->mask;
  if (!document && (item->mask & ~reader->corim_documents) != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CORIM_ORDER);
  }
}

static void check_cca(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  if ((item->mask & ~es_igvm_platform(reader->file, ES_IGVM_PLATFORM_TYPE_CCA)) != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CCA_PLATFORM);
  }
  if ((item->as.cca_policy.attributes_required_zeroes & item->as.cca_policy.attributes_required_ones) != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CCA_CONFLICT);
  }
}

void es_igvm_check_initialization(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  switch (item->type) {
  case ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION:
    check_region(reader, item);
    break;
  case ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION:
    check_page_tables(reader, item);
    break;
  case ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT:
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE:
    check_corim(reader, item);
    break;
  case ES_IGVM_HEADER_TYPE_CCA_POLICY:
    check_cca(reader, item);
    break;
  default:
    break;
  }
}

static int by_start(const void *a, const void *b) {
  const struct es_igvm_range *left = a, *right = b;

  if (left->first != right->first) {
    return left->first < right->first ? -1 : 1;
  }
  return (left->offset > right->offset) - (left->offset < right->offset);
}

void es_igvm_check_relocations(struct es_igvm_reader *reader) {
  struct {
    uint64_t last;
    bool any;
  } seen[ES_IGVM_PLATFORMS_MAX] = {0};

  if (reader->range_count > 0) {
    qsort(reader->ranges, reader->range_count, sizeof *reader->ranges, by_start);
  }
  for (uint32_t i = 0; i < reader->range_count; i++) {
    const struct es_igvm_range *range = &reader->ranges[i];
    bool overlaps = false;
    for (uint32_t bit = 0; bit < ES_IGVM_PLATFORMS_MAX; bit++) {
      if ((range->mask >> bit & 1u) == 0) {
        continue;
      }
      overlaps = overlaps || (seen[bit].any && range->first <= seen[bit].last);
      if (!seen[bit].any || range->last > seen[bit].last) {
        seen[bit].last = range->last;
      }
      seen[bit].any = true;
    }
    if (overlaps) {
      es_igvm_breaks(reader, range->offset, ES_IGVM_RULE_RELOCATION_OVERLAP);
    }
  }
  for (uint32_t i = 0; i < reader->file->count; i++) {
    const struct es_igvm_item *item = &reader->file->items[i];
    uint16_t vp;
    uint8_t vtl;
    if (item->type == ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION) {
      vp = item->as.region.vp_index;
      vtl = item->as.region.vtl;
    } else if (item->type == ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION) {
      vp = item->as.page_tables.vp_index;
      vtl = item->as.page_tables.vtl;
    } else {
      continue;
    }
    if (vp != 0 || (reader->contexts[vtl] & item->mask) == 0) {
      es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_RELOCATION_CONTEXT);
    }
  }
}
