/* TDX: one stream of blocks. Each page is added; of those that are measured its pieces follow, each with a block before it. */
#include <string.h>

#include "hand-written/igvm/measure_parts.h"

enum {
  BLOCK = ES_IGVM_MEASUREMENT_TDX_BLOCK_SIZE_MAX,
  GPA = ES_IGVM_MEASUREMENT_TDX_BLOCK_GPA_OFFSET,
  PIECE = ES_IGVM_MEASUREMENT_EXTEND_SIZE,
  PIECES = ES_IGVM_PAGE_SIZE / PIECE,
};

struct stream {
  struct es_igvm_hash hash;
  uint8_t whole[BLOCK + PIECES * (BLOCK + PIECE)]; /* a page's blocks, but for addresses and contents */
};

static void prepare(struct stream *stream) {
  struct es_igvm_measurement_tdx_block block = {.operation = ES_IGVM_MEASUREMENT_PAGE_ADD};
  uint8_t *at = stream->whole;

  (void)es_igvm_measurement_encode_tdx_block(&block, at, BLOCK);
  at += BLOCK;
  block = (struct es_igvm_measurement_tdx_block){.operation = ES_IGVM_MEASUREMENT_PAGE_EXTEND};
  for (unsigned i = 0; i < PIECES; i++, at += BLOCK + PIECE) {
    (void)es_igvm_measurement_encode_tdx_block(&block, at, BLOCK);
  }
}

/* `page` NULL: added only. */
static void add(struct stream *stream, uint64_t gpa, const uint8_t *page) {
  uint8_t *at = stream->whole;

  es_store_le64(at + GPA, gpa);
  at += BLOCK;
  if (page == NULL) {
    es_igvm_hash_add(&stream->hash, stream->whole, BLOCK);
    return;
  }
  for (unsigned i = 0; i < PIECES; i++, at += BLOCK + PIECE) {
    es_store_le64(at + GPA, gpa + (uint64_t)i * PIECE);
    memcpy(at + BLOCK, page + (size_t)i * PIECE, PIECE);
  }
  es_igvm_hash_add(&stream->hash, stream->whole, sizeof stream->whole);
}

static void add_item(struct stream *stream, const struct es_igvm_file *file, const struct es_igvm_item *item) {
  if (item->type == ES_IGVM_HEADER_TYPE_PAGE_DATA) {
    const struct es_igvm_page_data *page = &item->as.page;
    if (!page->flags.shared) {
      add(stream, page->gpa, page->flags.unmeasured ? NULL : es_igvm_page_bytes(file, page->file_offset));
    }
  } else if (item->type == ES_IGVM_HEADER_TYPE_PARAMETER_INSERT) {
    uint64_t size = es_igvm_area_size(file, item->as.insert.parameter_area_index);
    for (uint64_t at = 0; at < size; at += ES_IGVM_PAGE_SIZE) {
      add(stream, item->as.insert.gpa + at, NULL);
    }
  }
}

const char *es_igvm_measure_tdx(const struct es_igvm_file *file, uint32_t mask, uint8_t *out) {
  struct stream stream = {0};

  prepare(&stream);
  if (es_igvm_hash_open(&stream.hash, ES_IGVM_SHA384)) {
    es_igvm_hash_begin(&stream.hash);
  }
  for (uint32_t i = 0; i < file->count && !stream.hash.failed; i++) {
    if ((file->items[i].mask & mask) != 0) {
      add_item(&stream, file, &file->items[i]);
    }
  }
  es_igvm_hash_end(&stream.hash, out);
  bool failed = stream.hash.failed;
  es_igvm_hash_close(&stream.hash);
  return failed ? ES_IGVM_HASH_FAILED : NULL;
}
