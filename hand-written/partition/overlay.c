#include "hand-written/partition/overlay.h"

#include <string.h>

bool es_overlay_place(struct es_overlay *overlay, const struct es_memory *memory, uint64_t gpa,
                      const uint8_t *contents) {
  uint8_t *at = es_memory_map(memory, gpa, ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
  if (at == NULL)
    return false;
  uint8_t page[ES_PAGE_SIZE] = {0};
  if (contents != NULL) {
    memcpy(page, contents, sizeof page);
  } else if (overlay->at != NULL) {
    es_copy_once(page, overlay->at, sizeof page);
  }
  es_overlay_remove(overlay);
  es_copy_once(overlay->saved, at, sizeof overlay->saved);
  memcpy(at, page, sizeof page);
  overlay->at = at;
  overlay->gpa = gpa;
  return true;
}

void es_overlay_remove(struct es_overlay *overlay) {
  if (overlay->at == NULL)
    return;
  memcpy(overlay->at, overlay->saved, sizeof overlay->saved);
  overlay->at = NULL;
}
