#include "hand-written/shim/ranges.h"

#define PAGE_MASK ((uint64_t)ES_SHIM_PAGE_SIZE - 1)

bool es_shim_range_valid(struct es_shim_range range) {
  uint64_t end = 0;

  return range.size != 0 && !__builtin_add_overflow(range.base, range.size, &end) && end <= UINT64_MAX - PAGE_MASK;
}

uint64_t es_shim_range_end(struct es_shim_range range) {
  return range.base + range.size;
}

uint64_t es_shim_range_pages_end(struct es_shim_range range) {
  return (es_shim_range_end(range) + PAGE_MASK) & ~PAGE_MASK;
}

bool es_shim_range_inside(struct es_shim_range range, struct es_shim_range outer) {
  return range.base >= outer.base && es_shim_range_end(range) <= es_shim_range_end(outer);
}

bool es_shim_range_overlap(struct es_shim_range one, struct es_shim_range other) {
  return (one.base & ~PAGE_MASK) < es_shim_range_pages_end(other) &&
         (other.base & ~PAGE_MASK) < es_shim_range_pages_end(one);
}

bool es_shim_align_up(uint64_t value, uint64_t alignment, uint64_t *out) {
  uint64_t sum = 0;

  if (__builtin_add_overflow(value, alignment - 1, &sum)) {
    return false;
  }
  *out = sum & ~(alignment - 1);
  return true;
}

/* The end of the highest taken range that overlaps, 0 for none. */
static uint64_t end_of_overlap(struct es_shim_range range, const struct es_shim_range *taken, uint32_t count) {
  uint64_t end = 0;

  for (uint32_t i = 0; i < count; i++) {
    if (taken[i].size != 0 && es_shim_range_overlap(range, taken[i]) && es_shim_range_pages_end(taken[i]) > end) {
      end = es_shim_range_pages_end(taken[i]);
    }
  }
  return end;
}

bool es_shim_find_place(struct es_shim_range memory, uint64_t low, uint64_t size, uint64_t alignment,
                        const struct es_shim_range *taken, uint32_t count, uint64_t *out) {
  uint64_t at = low > memory.base ? low : memory.base;

  /* Each round but the last leaves one range behind for good. */
  for (uint32_t round = 0; round <= count; round++) {
    struct es_shim_range range = {.size = size};
    if (!es_shim_align_up(at, alignment, &range.base) || !es_shim_range_valid(range) ||
        !es_shim_range_inside(range, memory)) {
      return false;
    }
    at = end_of_overlap(range, taken, count);
    if (at == 0) {
      *out = range.base;
      return true;
    }
  }
  return false;
}
