/* The memory map that the kernel is given: VTL2's own memory, and of the host's map what the image allows and what does not touch
 * VTL2's. Called by shim.c and by fuzzers. Freestanding. */
#ifndef ES_SHIM_MEMORY_MAP_H
#define ES_SHIM_MEMORY_MAP_H

#include "generated/linux_boot_wire.h"
#include "hand-written/shim/host.h"
#include "hand-written/shim/ranges.h"

struct es_shim_memory_map {
  struct es_linux_boot_e820_entry
      entries[ES_SHIM_MEMORY_MAP_MAX + 3]; /* VTL2's: before, at, behind the reserved range */
  uint32_t count;
};

/* Ascending, without overlaps. `reserved` lies inside VTL2's memory. False: the host's map cannot be; the journal has why. */
bool es_shim_memory_map_make(struct es_shim_journal *journal, const struct es_shim_parameters *parameters,
                             const struct es_shim_host *host, struct es_shim_range reserved,
                             struct es_shim_memory_map *map);

#endif
