/* Parameter areas by their index: a table that grows, so that a file with many areas costs no more than its size. Places go by
 * a number that nobody knows before: indexes could be chosen so that all meet. */
#include <stdlib.h>

#include "hand-written/igvm/internal.h"

struct es_igvm_areas {
  struct es_igvm_area *slots; /* a power of two, at most half of them used */
  uint32_t room, count;
  uint64_t secret; /* odd */
};

static uint32_t place_of(const struct es_igvm_areas *areas, uint32_t index) {
  uint32_t at = (uint32_t)(((uint64_t)index + 1) * areas->secret >> 32) & (areas->room - 1);

  while (areas->slots[at].state != ES_IGVM_AREA_UNKNOWN && areas->slots[at].index != index) {
    at = (at + 1) & (areas->room - 1);
  }
  return at;
}

static bool grow(struct es_igvm_areas *areas) {
  struct es_igvm_areas larger = {
      .room = areas->room == 0 ? 16 : areas->room * 2, .count = areas->count, .secret = areas->secret};

  larger.slots = calloc(larger.room, sizeof *larger.slots);
  if (larger.slots == NULL) {
    return false;
  }
  for (uint32_t i = 0; i < areas->room; i++) {
    if (areas->slots[i].state != ES_IGVM_AREA_UNKNOWN) {
      larger.slots[place_of(&larger, areas->slots[i].index)] = areas->slots[i];
    }
  }
  free(areas->slots);
  *areas = larger;
  return true;
}

struct es_igvm_area *es_igvm_area_find(const struct es_igvm_file *file, uint32_t index) {
  if (file->areas == NULL || file->areas->room == 0) {
    return NULL;
  }
  struct es_igvm_area *area = &file->areas->slots[place_of(file->areas, index)];
  return area->state == ES_IGVM_AREA_UNKNOWN ? NULL : area;
}

bool es_igvm_area_add(struct es_igvm_file *file, uint32_t index, uint64_t size) {
  if (file->areas == NULL) {
    file->areas = calloc(1, sizeof *file->areas);
    if (file->areas == NULL) {
      return false;
    }
    arc4random_buf(&file->areas->secret, sizeof file->areas->secret);
    file->areas->secret |= 1;
  }
  if ((file->areas->count + 1) * 2 > file->areas->room && !grow(file->areas)) {
    return false;
  }
  file->areas->slots[place_of(file->areas, index)] =
      (struct es_igvm_area){.index = index, .state = ES_IGVM_AREA_DECLARED, .size = size};
  file->areas->count++;
  return true;
}

void es_igvm_areas_free(struct es_igvm_file *file) {
  if (file->areas != NULL) {
    free(file->areas->slots);
    free(file->areas);
    file->areas = NULL;
  }
}
