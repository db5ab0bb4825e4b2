#include "hand-written/igvm/pages.h"

#include <stdlib.h>

#include "hand-written/igvm/measure_parts.h"

static int by_address(const void *a, const void *b) {
  const struct es_igvm_page *left = a, *right = b;

  if (left->gpa != right->gpa) {
    return left->gpa < right->gpa ? -1 : 1;
  }
  return (left->item > right->item) - (left->item < right->item);
}

bool es_igvm_pages_collect(const struct es_igvm_file *file, uint32_t mask, struct es_igvm_pages *out) {
  uint32_t count = 0;

  *out = (struct es_igvm_pages){.list = malloc((size_t)file->count * sizeof *out->list + 1)};
  if (out->list == NULL) {
    return false;
  }
  for (uint32_t i = 0; i < file->count; i++) {
    const struct es_igvm_item *item = &file->items[i];
    if (item->type == ES_IGVM_HEADER_TYPE_PAGE_DATA && (item->mask & mask) != 0) {
      out->list[count++] = (struct es_igvm_page){.gpa = item->as.page.gpa, .item = item};
    }
  }
  if (count > 0) {
    qsort(out->list, count, sizeof *out->list, by_address);
  }
  for (uint32_t i = 0; i < count; i++) {
    if (i + 1 == count || out->list[i + 1].gpa != out->list[i].gpa) {
      out->list[out->count++] = out->list[i];
    }
  }
  return true;
}

void es_igvm_pages_free(struct es_igvm_pages *pages) {
  free(pages->list);
  *pages = (struct es_igvm_pages){0};
}

const uint8_t *es_igvm_pages_at(const struct es_igvm_file *file, const struct es_igvm_pages *pages, uint64_t gpa) {
  uint32_t low = 0, high = pages->count;

  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (pages->list[middle].gpa < gpa) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < pages->count && pages->list[low].gpa == gpa
             ? es_igvm_page_bytes(file, pages->list[low].item->as.page.file_offset)
             : NULL;
}

bool es_igvm_find_parameters(const struct es_igvm_file *file, const struct es_igvm_pages *pages,
                             struct es_shim_parameters *out, uint64_t *gpa) {
  for (uint32_t i = 0; i < pages->count; i++) {
    const uint8_t *page = es_igvm_data(file, pages->list[i].item->as.page.file_offset);
    if (page != NULL && es_shim_decode_parameters(page, ES_IGVM_PAGE_SIZE, out) == ES_OK) {
      *gpa = pages->list[i].gpa;
      return true;
    }
  }
  return false;
}
