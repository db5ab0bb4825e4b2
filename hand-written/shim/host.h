/* What the host says, read from its parameter areas into the shim's own memory: the memory map, how many processors there are, words for the
 * command line. Called by shim.c, once, and by fuzzers. Every byte of an area may be anything.
 * The areas are pages of VTL2, which the host can write until VTL2 runs and not after. Freestanding. */
#ifndef ES_SHIM_HOST_H
#define ES_SHIM_HOST_H

#include <stdbool.h>
#include <stdint.h>

#include "hand-written/shim/journal.h"

struct es_shim_host {
  struct es_shim_memory_map_entry map[ES_SHIM_MEMORY_MAP_MAX]; /* as said: nothing is compared yet */
  uint32_t map_count;
  uint32_t processors; /* 0: not said */
  char words[ES_SHIM_COMMAND_LINE_MAX + 1]; /* printable, ended by a NUL */
};

/* An area's bytes; none when `size` is 0. */
struct es_shim_area {
  const uint8_t *bytes;
  uint64_t size;
};

struct es_shim_areas {
  struct es_shim_area memory_map, processor_count, command_line, device_tree, madt;
};

/* False: it says what the shim cannot go on with; the journal has why. */
bool es_shim_host_read(struct es_shim_journal *journal, const struct es_shim_areas *areas, uint32_t processors_max,
                       struct es_shim_host *host);

/* Parts of it. */
bool es_shim_device_tree_read(struct es_shim_journal *journal, struct es_shim_area area, struct es_shim_host *host);
/* Enabled processors of a MADT, 0 when it is none. */
uint32_t es_shim_madt_processors(struct es_shim_journal *journal, struct es_shim_area area);
/* One entry more. */
bool es_shim_host_add(struct es_shim_journal *journal, struct es_shim_host *host,
                      const struct es_shim_memory_map_entry *entry);
/* Takes text that ends with a NUL before `size`. */
void es_shim_host_take_words(struct es_shim_journal *journal, struct es_shim_host *host, const uint8_t *bytes,
                             uint64_t size);

#endif
