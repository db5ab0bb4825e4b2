/* Runs of a platform's memory that are alike. */
#include <stdlib.h>
#include <string.h>

#include "hand-written/igvm/pages.h"

const char *es_igvm_region_kind_name(enum es_igvm_region_kind kind) {
  static const char *const names[] = {
      [ES_IGVM_REGION_DATA] = "data",
      [ES_IGVM_REGION_ZERO] = "zero",
      [ES_IGVM_REGION_UNMEASURED] = "unmeasured",
      [ES_IGVM_REGION_SHARED] = "shared",
      [ES_IGVM_REGION_SECRETS] = "secrets",
      [ES_IGVM_REGION_CPUID] = "cpuid",
      [ES_IGVM_REGION_CONTEXT] = "vp-context",
      [ES_IGVM_REGION_PARAMETERS] = "parameters",
      [ES_IGVM_REGION_ERROR] = "error-range",
      [ES_IGVM_REGION_MEMORY] = "memory",
  };
  return names[kind];
}

static bool add(struct es_igvm_regions *regions, uint64_t gpa, uint64_t size, enum es_igvm_region_kind kind,
                const char *name) {
  if (regions->count == regions->room) {
    uint32_t room = regions->room == 0 ? 64 : regions->room * 2;
    struct es_igvm_region *list = realloc(regions->list, (size_t)room * sizeof *list);
    if (list == NULL) {
      return false;
    }
    regions->list = list;
    regions->room = room;
  }
  regions->list[regions->count++] = (struct es_igvm_region){.gpa = gpa, .size = size, .kind = kind, .name = name};
  return true;
}

static enum es_igvm_region_kind kind_of(const struct es_igvm_page_data *page) {
  switch ((enum es_igvm_page_type)page->data_type) {
  case ES_IGVM_PAGE_TYPE_SECRETS:
    return ES_IGVM_REGION_SECRETS;
  case ES_IGVM_PAGE_TYPE_CPUID_DATA:
  case ES_IGVM_PAGE_TYPE_CPUID_XF:
    return ES_IGVM_REGION_CPUID;
  case ES_IGVM_PAGE_TYPE_NORMAL:
    break;
  }
  if (page->flags.shared || page->flags.unmeasured) {
    return page->flags.shared ? ES_IGVM_REGION_SHARED : ES_IGVM_REGION_UNMEASURED;
  }
  return page->file_offset == 0 ? ES_IGVM_REGION_ZERO : ES_IGVM_REGION_DATA;
}

/* Parts of an image of ours by the ranges of its parameter page. */
struct parts {
  struct es_shim_parameters page;
  uint64_t gpa; /* of that page */
  bool there;
};

static const char *part_of(const struct parts *parts, uint64_t gpa) {
  const struct es_shim_parameters *page = &parts->page;
  const struct {
    const char *name;
    struct es_shim_range range;
  } rows[] = {
      {"kernel", page->kernel},
      {"initrd", page->initrd},
      {"command-line", page->command_line},
      {"page-tables", page->page_tables},
      {"descriptors", page->descriptors},
      {"hashes", page->hashes},
      {"log", page->log},
      {"shim-parameters", {.base = parts->gpa, .size = ES_IGVM_PAGE_SIZE}},
  };

  for (unsigned i = 0; parts->there && i < sizeof rows / sizeof rows[0]; i++) {
    if (gpa >= rows[i].range.base && gpa - rows[i].range.base < rows[i].range.size) {
      return rows[i].name;
    }
  }
  return NULL;
}

/* What the loader fills into an area first. */
static const char *parameter_of(const struct es_igvm_file *file, uint32_t index) {
  const uint32_t parameter = es_igvm_area_parameter(file, index);

  return parameter == 0 ? NULL : es_igvm_header_type_name(parameter);
}

static bool is_list_of_registers(const struct es_igvm_file *file, uint32_t mask) {
  return es_igvm_platform(file, ES_IGVM_PLATFORM_TYPE_SEV_SNP) != mask &&
         es_igvm_platform(file, ES_IGVM_PLATFORM_TYPE_SEV_ES) != mask;
}

static bool add_item(const struct es_igvm_file *file, const struct parts *parts, uint32_t mask,
                     const struct es_igvm_item *item, struct es_igvm_regions *out) {
  switch (item->type) {
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    return add(out, item->as.page.gpa, ES_IGVM_PAGE_SIZE, kind_of(&item->as.page), part_of(parts, item->as.page.gpa));
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT:
    return is_list_of_registers(file, mask) ||
           add(out, item->as.context.gpa, ES_IGVM_PAGE_SIZE, ES_IGVM_REGION_CONTEXT, NULL);
  case ES_IGVM_HEADER_TYPE_PARAMETER_INSERT:
    return add(out, item->as.insert.gpa, es_igvm_area_size(file, item->as.insert.parameter_area_index),
               ES_IGVM_REGION_PARAMETERS, parameter_of(file, item->as.insert.parameter_area_index));
  case ES_IGVM_HEADER_TYPE_ERROR_RANGE:
    return add(out, item->as.error_range.gpa, item->as.error_range.size_bytes, ES_IGVM_REGION_ERROR, NULL);
  case ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY:
    return add(out, item->as.memory.gpa, item->as.memory.number_of_bytes, ES_IGVM_REGION_MEMORY, NULL);
  default:
    return true;
  }
}

static int by_address(const void *a, const void *b) {
  const struct es_igvm_region *left = a, *right = b;

  if (left->gpa != right->gpa) {
    return left->gpa < right->gpa ? -1 : 1;
  }
  return (left->kind < right->kind) - (left->kind > right->kind); /* memory first */
}

static bool alike(const struct es_igvm_region *one, const struct es_igvm_region *other) {
  const bool named =
      one->name == other->name || (one->name != NULL && other->name != NULL && strcmp(one->name, other->name) == 0);

  return one->kind == other->kind && named && one->kind < ES_IGVM_REGION_CONTEXT &&
         one->size <= other->gpa - one->gpa && one->gpa + one->size == other->gpa;
}

static void join(struct es_igvm_regions *regions) {
  uint32_t kept = 0;

  for (uint32_t i = 0; i < regions->count; i++) {
    if (kept > 0 && alike(&regions->list[kept - 1], &regions->list[i])) {
      regions->list[kept - 1].size += regions->list[i].size;
    } else {
      regions->list[kept++] = regions->list[i];
    }
  }
  regions->count = kept;
}

bool es_igvm_regions_collect(const struct es_igvm_file *file, uint32_t mask, struct es_igvm_regions *out) {
  struct es_igvm_pages pages;
  struct parts parts = {.there = false};
  bool good = es_igvm_pages_collect(file, mask, &pages);

  *out = (struct es_igvm_regions){0};
  parts.there = good && es_igvm_find_parameters(file, &pages, &parts.page, &parts.gpa);
  for (uint32_t i = 0; i < file->count && good; i++) {
    if ((file->items[i].mask & mask) != 0) {
      good = add_item(file, &parts, mask, &file->items[i], out);
    }
  }
  es_igvm_pages_free(&pages);
  if (!good) {
    es_igvm_regions_free(out);
    return false;
  }
  if (out->count > 0) {
    qsort(out->list, out->count, sizeof *out->list, by_address);
  }
  join(out);
  return true;
}

void es_igvm_regions_free(struct es_igvm_regions *regions) {
  free(regions->list);
  *regions = (struct es_igvm_regions){0};
}
