#include "hand-written/shim/host.h"

#include <string.h>

#include "runtime/bytes.h"

bool es_shim_host_add(struct es_shim_journal *journal, struct es_shim_host *host,
                      const struct es_shim_memory_map_entry *entry) {
  if (host->map_count == ES_SHIM_MEMORY_MAP_MAX) {
    return es_shim_stop(journal, "memory map: more than %lu entries", (uint64_t)ES_SHIM_MEMORY_MAP_MAX);
  }
  host->map[host->map_count++] = *entry;
  return true;
}

static bool read_memory_map(struct es_shim_journal *journal, struct es_shim_area area, struct es_shim_host *host) {
  for (uint64_t at = 0; area.size - at >= ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX; at += ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX) {
    struct es_shim_memory_map_entry entry;
    es_result refusal = es_shim_decode_memory_map_entry(area.bytes + at, ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX, &entry);
    if (refusal != ES_OK) {
      return es_shim_stop(journal, "memory map: %s: %s", refusal->field, refusal->rule);
    }
    if (entry.pages == 0) {
      return true;
    }
    if (!es_shim_host_add(journal, host, &entry)) {
      return false;
    }
  }
  return true;
}

void es_shim_host_take_words(struct es_shim_journal *journal, struct es_shim_host *host, const uint8_t *bytes,
                             uint64_t size) {
  uint64_t length = 0;

  while (length < size && length < sizeof host->words && bytes[length] != 0) {
    if (bytes[length] < ' ' || bytes[length] > '~') {
      es_shim_drop(journal, "host command line: dropped: byte %lu is %lx", length, (uint64_t)bytes[length]);
      return;
    }
    length++;
  }
  if (length == size || length == sizeof host->words) {
    es_shim_drop(journal, "host command line: dropped: no end within %lu bytes", length);
    return;
  }
  memcpy(host->words, bytes, length);
  host->words[length] = 0;
}

static bool wrote(struct es_shim_area area) {
  return area.size >= sizeof(uint32_t) && es_load_le32(area.bytes) != 0;
}

static bool read_processors(struct es_shim_journal *journal, const struct es_shim_areas *areas,
                            struct es_shim_host *host) {
  struct es_shim_processor_count count;
  struct es_shim_area area = areas->processor_count;

  if (area.size != 0) {
    es_result refusal = es_shim_decode_processor_count(area.bytes, area.size, &count);
    if (refusal != ES_OK) {
      return es_shim_stop(journal, "processors: %s: %s", refusal->field, refusal->rule);
    }
    if (count.count == 0) {
      return es_shim_stop(journal, "processors: the host gives none");
    }
    host->processors = count.count;
    return true;
  }
  if (wrote(areas->madt)) {
    host->processors = es_shim_madt_processors(journal, areas->madt);
  }
  return true;
}

static bool read_areas(struct es_shim_journal *journal, const struct es_shim_areas *areas, struct es_shim_host *host) {
  if (wrote(areas->device_tree)) {
    return es_shim_device_tree_read(journal, areas->device_tree, host);
  }
  if (!read_memory_map(journal, areas->memory_map, host) || !read_processors(journal, areas, host)) {
    return false;
  }
  if (areas->command_line.size != 0) {
    es_shim_host_take_words(journal, host, areas->command_line.bytes, areas->command_line.size);
  }
  return true;
}

bool es_shim_host_read(struct es_shim_journal *journal, const struct es_shim_areas *areas, uint32_t processors_max,
                       struct es_shim_host *host) {
  host->map_count = 0;
  host->processors = 0;
  host->words[0] = 0;
  if (!read_areas(journal, areas, host)) {
    return false;
  }
  if (host->processors > processors_max) {
    return es_shim_stop(journal, "processors: the host gives %lu, the image takes %lu", (uint64_t)host->processors,
                        (uint64_t)processors_max);
  }
  journal->log.processors = host->processors;
  return true;
}
