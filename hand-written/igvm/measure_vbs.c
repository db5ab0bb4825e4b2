/* VBS: digest so far and a page's block are hashed into the next digest; registers come behind all pages. */
#include <string.h>

#include "generated/igvm_context_wire.h"
#include "hand-written/igvm/measure_parts.h"

struct chain {
  struct es_igvm_hash hash;
  uint8_t digest[ES_IGVM_MEASUREMENT_SHA256_SIZE];
};

static void link(struct chain *chain, const uint8_t *block, size_t size, const uint8_t *page) {
  es_igvm_hash_begin(&chain->hash);
  es_igvm_hash_add(&chain->hash, chain->digest, sizeof chain->digest);
  es_igvm_hash_add(&chain->hash, block, size);
  if (page != NULL) {
    es_igvm_hash_add(&chain->hash, page, ES_IGVM_PAGE_SIZE);
  }
  es_igvm_hash_end(&chain->hash, chain->digest);
}

static void add_page(struct chain *chain, struct es_igvm_measurement_vbs_page block, uint64_t gpa,
                     const uint8_t *page) {
  uint8_t bytes[ES_IGVM_MEASUREMENT_VBS_PAGE_SIZE_MAX];

  block.page_number = gpa / ES_IGVM_PAGE_SIZE;
  link(chain, bytes, es_igvm_measurement_encode_vbs_page(&block, bytes, sizeof bytes), page);
}

static void add_range(struct chain *chain, struct es_igvm_measurement_vbs_page block, uint64_t gpa, uint64_t size) {
  for (uint64_t at = 0; at < size; at += ES_IGVM_PAGE_SIZE) {
    add_page(chain, block, gpa + at, es_igvm_zero_page);
  }
}

static void add_item(struct chain *chain, const struct es_igvm_file *file, const struct es_igvm_item *item) {
  struct es_igvm_measurement_vbs_page block = {0};

  if (item->type == ES_IGVM_HEADER_TYPE_PAGE_DATA) {
    const struct es_igvm_page_data *page = &item->as.page;
    if (!page->flags.shared) {
      block.metadata.unmeasured = page->flags.unmeasured;
      add_page(chain, block, page->gpa, es_igvm_page_bytes(file, page->flags.unmeasured ? 0 : page->file_offset));
    }
  } else if (item->type == ES_IGVM_HEADER_TYPE_PARAMETER_INSERT) {
    block.metadata.unmeasured = 1;
    add_range(chain, block, item->as.insert.gpa, es_igvm_area_size(file, item->as.insert.parameter_area_index));
  } else if (item->type == ES_IGVM_HEADER_TYPE_ERROR_RANGE) {
    block.metadata.unmeasured = block.metadata.readable = block.metadata.writable = 1;
    add_range(chain, block, item->as.error_range.gpa, item->as.error_range.size_bytes);
  }
}

/* The reader has looked at each register; both architectures' are laid out alike. */
static void add_registers(struct chain *chain, const struct es_igvm_file *file, uint32_t offset) {
  const uint8_t *at = file->bytes + offset;
  struct es_igvm_context_vbs_header header;

  if (es_igvm_context_decode_vbs_header(at, file->size - offset, &header) != ES_OK) {
    return;
  }
  at += ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX;
  for (uint32_t i = 0; i < header.register_count; i++, at += ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX) {
    struct es_igvm_measurement_vbs_register block = {
        .vtl = at[ES_IGVM_CONTEXT_VBS_REGISTER_X64_VTL_OFFSET],
        .name = es_load_le32(at + ES_IGVM_CONTEXT_VBS_REGISTER_X64_NAME_OFFSET)};
    uint8_t bytes[ES_IGVM_MEASUREMENT_VBS_REGISTER_SIZE_MAX];
    memcpy(block.value, at + ES_IGVM_CONTEXT_VBS_REGISTER_X64_VALUE_OFFSET, sizeof block.value);
    link(chain, bytes, es_igvm_measurement_encode_vbs_register(&block, bytes, sizeof bytes), NULL);
  }
}

const char *es_igvm_measure_vbs(const struct es_igvm_file *file, uint32_t mask, uint8_t *out) {
  struct chain chain = {0};

  (void)es_igvm_hash_open(&chain.hash, ES_IGVM_SHA256);
  for (uint32_t i = 0; i < file->count && !chain.hash.failed; i++) {
    if ((file->items[i].mask & mask) != 0) {
      add_item(&chain, file, &file->items[i]);
    }
  }
  for (uint32_t i = 0; i < file->count && !chain.hash.failed; i++) {
    if ((file->items[i].mask & mask) != 0 && file->items[i].type == ES_IGVM_HEADER_TYPE_VP_CONTEXT) {
      add_registers(&chain, file, file->items[i].as.context.file_offset);
    }
  }
  bool failed = chain.hash.failed;
  memcpy(out, chain.digest, sizeof chain.digest);
  es_igvm_hash_close(&chain.hash);
  return failed ? ES_IGVM_HASH_FAILED : NULL;
}
