/* What a host does with an IGVM file before the first instruction: pages to their places, parameter areas filled in. Called by the
 * trampoline inside the machine, and by tests on a machine made of arrays. Freestanding. */
#ifndef ES_LOADER_PLACE_H
#define ES_LOADER_PLACE_H

#include "generated/igvm_loader_wire.h"
#include "generated/pvh_wire.h"
#include "hand-written/loader/file.h"

/* What the machine is, as its firmware says. */
struct es_loader_machine {
  void *context;
  uint8_t *(*at)(void *context, uint64_t address,
                 uint64_t size); /* memory in `map` below ES_IGVM_LOADER_ADDRESSES_END */
  struct es_pvh_memory_map_entry map[ES_PVH_MEMORY_MAP_MAX]; /* ascending */
  uint32_t map_count;
  uint32_t processors;
  const char *command_line;
  struct es_shim_range kept; /* where the loader itself lies */
};

/* Parameters that are given: header types and bytes. */
struct es_loader_override {
  uint32_t type;
  const uint8_t *bytes;
  uint64_t size;
};

struct es_loader_overrides {
  struct es_loader_override list[ES_IGVM_LOADER_OVERRIDES_MAX];
  uint32_t count;
};

/* Whether all of it is memory that nobody keeps. */
bool es_loader_is_ram(const struct es_loader_machine *machine, struct es_shim_range range);
/* False: a target is not memory, or a header is wrong; nothing was written then. */
bool es_loader_check(struct es_shim_journal *journal, const struct es_loader_machine *machine,
                     const struct es_loader_file *file);
/* After es_loader_check(). */
bool es_loader_place(struct es_shim_journal *journal, const struct es_loader_machine *machine,
                     const struct es_loader_file *file, const struct es_loader_overrides *overrides);
/* Memory map as a host says it; the bytes written, 0 when there is no room. */
uint64_t es_loader_memory_map(const struct es_loader_machine *machine, const struct es_loader_file *file, uint8_t *out,
                              uint64_t room);

#endif
