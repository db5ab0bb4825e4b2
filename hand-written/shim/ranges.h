/* Ranges of guest-physical addresses, as parameter pages and hosts name them: no sum of them may wrap.
 * Called by every part of the shim, and by the loader's trampoline. Pure functions. Freestanding. */
#ifndef ES_SHIM_RANGES_H
#define ES_SHIM_RANGES_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/shim_wire.h"

/* Not empty, and its end can be said in 64 bits, rounded up to a page too. */
bool es_shim_range_valid(struct es_shim_range range);
/* For valid ranges: the first address behind, and the same rounded up to a page. */
uint64_t es_shim_range_end(struct es_shim_range range);
uint64_t es_shim_range_pages_end(struct es_shim_range range);
bool es_shim_range_inside(struct es_shim_range range, struct es_shim_range outer);
/* Whether they share a page. */
bool es_shim_range_overlap(struct es_shim_range one, struct es_shim_range other);
/* Up to a power of two; false when that does not fit. */
bool es_shim_align_up(uint64_t value, uint64_t alignment, uint64_t *out);

/* The lowest place of `size` bytes at a multiple of `alignment` from `low` on, inside `memory` and away from all `taken` (empty ones
 * are skipped). False: there is none. */
bool es_shim_find_place(struct es_shim_range memory, uint64_t low, uint64_t size, uint64_t alignment,
                        const struct es_shim_range *taken, uint32_t count, uint64_t *out);

#endif
