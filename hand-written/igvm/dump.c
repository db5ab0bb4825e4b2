/* dump: a file as text, as JSON, or as a drawing of its memory. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/igvm_context_wire.h"
#include "generated/inspect/igvm_context_inspect.h"
#include "generated/inspect/igvm_inspect.h"
#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/dump.h"
#include "hand-written/igvm/pages.h"
#include "hand-written/igvm/say.h"

static void put(void *context, const char *text, size_t size) {
  (void)fwrite(text, 1, size, context);
}

static const struct es_shape *shape_of(uint32_t type) {
  switch ((enum es_igvm_header_type)type) {
  case ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM:
    return &es_igvm_supported_platform_shape;
  case ES_IGVM_HEADER_TYPE_GUEST_POLICY:
    return &es_igvm_guest_policy_shape;
  case ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION:
    return &es_igvm_relocatable_region_shape;
  case ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION:
    return &es_igvm_page_table_relocation_shape;
  case ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT:
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE:
    return &es_igvm_corim_document_shape;
  case ES_IGVM_HEADER_TYPE_CCA_POLICY:
    return &es_igvm_cca_policy_shape;
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    return &es_igvm_parameter_area_shape;
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    return &es_igvm_page_data_shape;
  case ES_IGVM_HEADER_TYPE_PARAMETER_INSERT:
    return &es_igvm_parameter_insert_shape;
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT:
    return &es_igvm_vp_context_shape;
  case ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY:
    return &es_igvm_required_memory_shape;
  case ES_IGVM_HEADER_TYPE_ERROR_RANGE:
    return &es_igvm_error_range_shape;
  default:
    return &es_igvm_parameter_shape;
  }
}

static void show_registers(struct es_inspect *inspect, const struct es_igvm_file *file, uint32_t offset) {
  const uint8_t *at = file->bytes + offset;
  struct es_igvm_context_vbs_header header;

  if (es_igvm_context_decode_vbs_header(at, file->size - offset, &header) != ES_OK ||
      !es_inspect_begin_list(inspect, "registers")) {
    return;
  }
  at += ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX;
  for (uint32_t i = 0; i < header.register_count; i++, at += ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX) {
    struct es_igvm_context_vbs_register_x64 x64;
    struct es_igvm_context_vbs_register_aarch64 aarch64;
    if (file->architecture == ES_IGVM_ARCHITECTURE_X64) {
      if (es_igvm_context_decode_vbs_register_x64(at, ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX, &x64) == ES_OK) {
        es_inspect_igvm_context_vbs_register_x64(inspect, NULL, &x64);
      }
    } else if (es_igvm_context_decode_vbs_register_aarch64(at, ES_IGVM_CONTEXT_VBS_REGISTER_AARCH64_SIZE_MAX,
                                                           &aarch64) == ES_OK) {
      es_inspect_igvm_context_vbs_register_aarch64(inspect, NULL, &aarch64);
    }
  }
  es_inspect_end(inspect);
}

static void show_context(struct es_inspect *inspect, const struct es_igvm_file *file, const struct es_igvm_item *item) {
  const uint32_t offset = item->as.context.file_offset;
  const uint8_t *data = file->bytes + offset;
  struct es_igvm_context_vmsa vmsa;
  struct es_igvm_context_native_x64 native;
  struct es_igvm_context_cca cca;

  switch ((enum es_igvm_platform_type)file->platform_types[__builtin_ctz(item->mask)]) {
  case ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION:
    show_registers(inspect, file, offset);
    break;
  case ES_IGVM_PLATFORM_TYPE_SEV_SNP:
  case ES_IGVM_PLATFORM_TYPE_SEV_ES:
    if (es_igvm_context_decode_vmsa(data, ES_IGVM_PAGE_SIZE, &vmsa) == ES_OK) {
      es_inspect_igvm_context_vmsa(inspect, "state", &vmsa);
    }
    break;
  case ES_IGVM_PLATFORM_TYPE_NATIVE:
  case ES_IGVM_PLATFORM_TYPE_SEV:
    if (es_igvm_context_decode_native_x64(data, ES_IGVM_PAGE_SIZE, &native) == ES_OK) {
      es_inspect_igvm_context_native_x64(inspect, "state", &native);
    }
    break;
  case ES_IGVM_PLATFORM_TYPE_CCA:
    if (es_igvm_context_decode_cca(data, ES_IGVM_PAGE_SIZE, &cca) == ES_OK) {
      es_inspect_igvm_context_cca(inspect, "state", &cca);
    }
    break;
  case ES_IGVM_PLATFORM_TYPE_TDX:
    break;
  }
}

/* `pages` of them from this one on are alike. */
static void show_item(struct es_inspect *inspect, const struct es_igvm_file *file, const struct es_igvm_item *item,
                      uint32_t pages) {
  struct es_igvm_snp_id_block block;
  struct es_igvm_vbs_measurement measurement;

  if (!es_inspect_begin(inspect, NULL)) {
    return;
  }
  es_inspect_text(inspect, "type", es_igvm_header_type_name(item->type));
  es_inspect_hex(inspect, "offset", item->offset);
  if (pages > 1) {
    es_inspect_u64(inspect, "pages", pages);
  }
  if (es_igvm_id_block(file, item, &block)) {
    es_inspect_members(inspect, &es_igvm_snp_id_block_shape, &block, 0);
  } else if (es_igvm_vbs(file, item, &measurement)) {
    es_inspect_members(inspect, &es_igvm_vbs_measurement_shape, &measurement, 0);
  } else {
    es_inspect_members(inspect, shape_of(item->type), &item->as, 0);
  }
  if (item->type == ES_IGVM_HEADER_TYPE_VP_CONTEXT) {
    show_context(inspect, file, item);
  }
  es_inspect_end(inspect);
}

/* How many pages from `index` on follow each other and are alike. */
static uint32_t run_length(const struct es_igvm_file *file, uint32_t index) {
  const struct es_igvm_item *first = &file->items[index];
  uint32_t count = 1;

  while (first->type == ES_IGVM_HEADER_TYPE_PAGE_DATA && index + count < file->count) {
    const struct es_igvm_item *next = &file->items[index + count];
    const struct es_igvm_page_data *one = &first->as.page, *other = &next->as.page;
    if (next->type != ES_IGVM_HEADER_TYPE_PAGE_DATA || next->mask != first->mask ||
        other->gpa - one->gpa != (uint64_t)count * ES_IGVM_PAGE_SIZE || other->data_type != one->data_type ||
        other->flags.shared != one->flags.shared || other->flags.unmeasured != one->flags.unmeasured ||
        (other->file_offset == 0) != (one->file_offset == 0)) {
      break;
    }
    count++;
  }
  return count;
}

static void show_regions(struct es_inspect *inspect, const struct es_igvm_file *file, uint32_t mask) {
  struct es_igvm_regions regions;

  if (!es_igvm_regions_collect(file, mask, &regions)) {
    return;
  }
  for (uint32_t i = 0; i < regions.count; i++) {
    const struct es_igvm_region *region = &regions.list[i];
    if (es_inspect_begin(inspect, NULL)) {
      es_inspect_hex(inspect, "gpa", region->gpa);
      es_inspect_hex(inspect, "size", region->size);
      es_inspect_text(inspect, "kind", es_igvm_region_kind_name(region->kind));
      if (region->name != NULL) {
        es_inspect_text(inspect, "name", region->name);
      }
      es_inspect_end(inspect);
    }
  }
  es_igvm_regions_free(&regions);
}

static void show_memory(struct es_inspect *inspect, const struct es_igvm_file *file) {
  if (!es_inspect_begin(inspect, "memory")) {
    return;
  }
  for (uint32_t bit = 0; bit < ES_IGVM_PLATFORMS_MAX; bit++) {
    if ((file->masks >> bit & 1u) != 0 &&
        es_inspect_begin_list(inspect, es_igvm_platform_type_name(file->platform_types[bit]))) {
      show_regions(inspect, file, 1u << bit);
      es_inspect_end(inspect);
    }
  }
  es_inspect_end(inspect);
}

/* In JSON each page for itself, as text runs of them. */
static void show(const struct es_igvm_file *file, bool json) {
  const struct es_inspect_options options = {.put = put, .context = stdout, .json = json};
  struct es_inspect inspect;

  es_inspect_start(&inspect, &options);
  es_inspect_igvm_fixed_header(&inspect, "header", &file->header);
  es_inspect_text(&inspect, "architecture", es_igvm_architecture_name(file->architecture));
  es_inspect_hex(&inspect, "data", file->data);
  if (es_inspect_begin_list(&inspect, "headers")) {
    for (uint32_t i = 0; i < file->count;) {
      const uint32_t pages = json ? 1 : run_length(file, i);
      show_item(&inspect, file, &file->items[i], pages);
      i += pages;
    }
    es_inspect_end(&inspect);
  }
  show_memory(&inspect, file);
  (void)es_inspect_finish(&inspect);
}

int es_igvm_dump_command(int count, char **words) {
  struct es_igvm_opened opened;
  const char *path = NULL;
  bool json = false, svg = false;

  for (int i = 0; i < count; i++) {
    if (strcmp(words[i], "--json") == 0) {
      json = true;
    } else if (strcmp(words[i], "--svg") == 0) {
      svg = true;
    } else if (path == NULL && words[i][0] != '-') {
      path = words[i];
    } else {
      return es_igvm_usage();
    }
  }
  if (path == NULL || (json && svg)) {
    return es_igvm_usage();
  }
  if (!es_igvm_open(path, &opened)) {
    return ES_IGVM_EXIT_TROUBLE;
  }
  bool good = true;
  if (svg) {
    good = es_igvm_draw(&opened.file, stdout);
  } else {
    show(&opened.file, json);
  }
  es_igvm_release(&opened);
  if (!good) {
    es_igvm_say("there is no memory");
  }
  return good ? ES_IGVM_EXIT_GOOD : ES_IGVM_EXIT_TROUBLE;
}
