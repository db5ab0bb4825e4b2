/* VP contexts: what their data are goes by the platform. */
#include "generated/igvm_context_wire.h"
#include "hand-written/igvm/internal.h"

/* A page of data of which only the first bytes are the context. */
static void check_padding(struct es_igvm_reader *reader, const struct es_igvm_item *item, uint32_t size) {
  const uint32_t at = item->as.context.file_offset;

  for (uint32_t i = size; i < ES_IGVM_PAGE_SIZE; i++) {
    if (reader->file->bytes[at + i] != 0) {
      es_igvm_breaks(reader, at + i, ES_IGVM_RULE_CONTEXT_PADDING);
      return;
    }
  }
}

static void check_registers(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const struct es_igvm_file *file = reader->file;
  const struct es_igvm_vp_context *context = &item->as.context;
  struct es_igvm_context_vbs_header header;
  uint32_t at = context->file_offset;
  uint8_t vtl = 0;

  if (context->vp_index != 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CONTEXT_INDEX);
  }
  if (!es_igvm_within(file, at, ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CONTEXT_RANGE);
    return;
  }
  es_result why = es_igvm_context_decode_vbs_header(file->bytes + at, file->size - at, &header);
  if (why != ES_OK) {
    es_igvm_broken(reader, at, why);
    return;
  }
  at += ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX;
  if (!es_igvm_within(file, at, (uint64_t)header.register_count * ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CONTEXT_RANGE);
    return;
  }
  /* Many contexts may have one long list. Each register costs a hash, as a page does. */
  if (!es_igvm_count_directed(reader, item, (uint64_t)header.register_count * ES_IGVM_PAGE_SIZE)) {
    return;
  }
  for (uint32_t i = 0; i < header.register_count; i++, at += ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX) {
    struct es_igvm_context_vbs_register_x64 x64 = {0};
    struct es_igvm_context_vbs_register_aarch64 aarch64 = {0};
    const bool is_x64 = file->architecture == ES_IGVM_ARCHITECTURE_X64;
    why = is_x64 ? es_igvm_context_decode_vbs_register_x64(file->bytes + at, file->size - at, &x64)
                 : es_igvm_context_decode_vbs_register_aarch64(file->bytes + at, file->size - at, &aarch64);
    if (why != ES_OK) {
      es_igvm_broken(reader, (uint64_t)at + why->offset, why);
      return;
    }
    const uint8_t own = is_x64 ? x64.vtl : aarch64.vtl;
    if (i > 0 && own != vtl) {
      es_igvm_breaks(reader, at, ES_IGVM_RULE_CONTEXT_VTL);
      return;
    }
    vtl = own;
  }
  if (context->vp_index == 0) {
    reader->contexts[vtl] |= item->mask;
  }
}

static bool check_page(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  if (!es_igvm_within(reader->file, item->as.context.file_offset, ES_IGVM_PAGE_SIZE)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CONTEXT_RANGE);
    return false;
  }
  return true;
}

static void check_native(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const uint32_t at = item->as.context.file_offset;
  struct es_igvm_context_native_x64 native;

  if (!check_page(reader, item)) {
    return;
  }
  es_result why = es_igvm_context_decode_native_x64(reader->file->bytes + at, ES_IGVM_PAGE_SIZE, &native);
  if (why != ES_OK) {
    es_igvm_broken(reader, (uint64_t)at + why->offset, why);
  }
  check_padding(reader, item, ES_IGVM_CONTEXT_NATIVE_X64_SIZE_MAX);
}

void es_igvm_check_context(struct es_igvm_reader *reader, const struct es_igvm_item *item) {
  const struct es_igvm_file *file = reader->file;

  if (__builtin_popcount(item->mask) != 1 || (item->mask & file->masks) == 0) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CONTEXT_PLATFORM);
    return;
  }
  switch ((enum es_igvm_platform_type)file->platform_types[__builtin_ctz(item->mask)]) {
  case ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION:
    check_registers(reader, item);
    break;
  case ES_IGVM_PLATFORM_TYPE_SEV_SNP:
  case ES_IGVM_PLATFORM_TYPE_SEV_ES:
    if (item->as.context.gpa % ES_IGVM_PAGE_SIZE != 0) {
      es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_GPA_ALIGNMENT);
    }
    (void)check_page(reader, item);
    break;
  case ES_IGVM_PLATFORM_TYPE_NATIVE:
  case ES_IGVM_PLATFORM_TYPE_SEV:
    check_native(reader, item);
    break;
  case ES_IGVM_PLATFORM_TYPE_CCA:
    if (check_page(reader, item)) {
      check_padding(reader, item, ES_IGVM_CONTEXT_CCA_SIZE_MAX);
    }
    break;
  case ES_IGVM_PLATFORM_TYPE_TDX:
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_CONTEXT_PLATFORM);
    break;
  }
}
