#include "hand-written/shim/memory_map.h"

static bool isolated(const struct es_shim_parameters *parameters) {
  return parameters->isolation != ES_SHIM_ISOLATION_NONE;
}

/* In order of addresses. The caller knows that there is room. */
static void insert(struct es_shim_memory_map *map, struct es_shim_range range, uint32_t type) {
  uint32_t at = map->count++;

  for (; at > 0 && map->entries[at - 1].address > range.base; at--) {
    map->entries[at] = map->entries[at - 1];
  }
  map->entries[at] = (struct es_linux_boot_e820_entry){.address = range.base, .size = range.size, .type = type};
}

static void insert_own(struct es_shim_memory_map *map, struct es_shim_range memory, struct es_shim_range reserved) {
  const uint64_t end = es_shim_range_pages_end(reserved);
  const struct es_shim_range before = {.base = memory.base, .size = reserved.base - memory.base};
  const struct es_shim_range behind = {.base = end, .size = es_shim_range_end(memory) - end};

  if (before.size != 0) {
    insert(map, before, ES_LINUX_BOOT_E820_TYPE_RAM);
  }
  insert(map, (struct es_shim_range){.base = reserved.base, .size = end - reserved.base},
         ES_LINUX_BOOT_E820_TYPE_RESERVED);
  if (behind.size != 0) {
    insert(map, behind, ES_LINUX_BOOT_E820_TYPE_RAM);
  }
}

static bool range_of(const struct es_shim_memory_map_entry *entry, struct es_shim_range *range) {
  return !__builtin_mul_overflow(entry->first_page, (uint64_t)ES_SHIM_PAGE_SIZE, &range->base) &&
         !__builtin_mul_overflow(entry->pages, (uint64_t)ES_SHIM_PAGE_SIZE, &range->size) &&
         es_shim_range_valid(*range);
}

static bool check_entry(struct es_shim_journal *journal, const struct es_shim_parameters *parameters,
                        const struct es_shim_host *host, uint32_t index, struct es_shim_range *range) {
  const uint64_t shown = index;

  if (!range_of(&host->map[index], range)) {
    return es_shim_stop(journal, "memory map: entry %lu has no end", shown);
  }
  if (host->map[index].type == ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE) {
    return es_shim_range_inside(*range, parameters->memory) ||
           es_shim_stop(journal, "memory map: entry %lu gives VTL2 memory at %lx that is not its own", shown,
                        range->base);
  }
  if (es_shim_range_overlap(*range, parameters->memory)) {
    return es_shim_stop(journal, "memory map: entry %lu at %lx overlaps VTL2's memory", shown, range->base);
  }
  for (uint32_t i = 0; i < index; i++) {
    struct es_shim_range other;
    if (range_of(&host->map[i], &other) && es_shim_range_overlap(*range, other)) {
      return es_shim_stop(journal, "memory map: entry %lu at %lx overlaps entry %lu", shown, range->base, (uint64_t)i);
    }
  }
  return true;
}

bool es_shim_memory_map_make(struct es_shim_journal *journal, const struct es_shim_parameters *parameters,
                             const struct es_shim_host *host, struct es_shim_range reserved,
                             struct es_shim_memory_map *map) {
  const bool memory = !isolated(parameters) && (parameters->policy & ES_SHIM_POLICY_HOST_MEMORY) != 0;
  const bool tables = !isolated(parameters) && (parameters->policy & ES_SHIM_POLICY_HOST_TABLES) != 0;

  map->count = 0;
  insert_own(map, parameters->memory, reserved);
  for (uint32_t i = 0; i < host->map_count; i++) {
    struct es_shim_range range;
    if (!check_entry(journal, parameters, host, i, &range)) {
      return false;
    }
    if (host->map[i].type == ES_SHIM_MEMORY_TYPE_MEMORY && memory) {
      insert(map, range, ES_LINUX_BOOT_E820_TYPE_RAM);
    } else if (host->map[i].type == ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED && tables) {
      insert(map, range, ES_LINUX_BOOT_E820_TYPE_RESERVED);
    }
  }
  return true;
}
