/* The memory map as a host says it: RAM, what firmware keeps, and VTL2's memory out of the RAM. */
#include "hand-written/loader/place.h"

struct writer {
  uint8_t *out;
  uint64_t room;
  uint64_t used;
  bool full;
};

static void write_entry(struct writer *writer, uint64_t from, uint64_t to, uint16_t type) {
  const struct es_shim_memory_map_entry entry = {
      .first_page = from / ES_SHIM_PAGE_SIZE,
      .pages = (to - from) / ES_SHIM_PAGE_SIZE,
      .type = type,
  };
  const size_t size = from < to ? es_shim_encode_memory_map_entry(&entry, writer->out + writer->used,
                                                                  (size_t)(writer->room - writer->used))
                                : 0;

  writer->full = writer->full || (from < to && size == 0);
  writer->used += size;
}

/* The lowest range of VTL2's that ends behind `from`. */
static bool next_vtl2(const struct es_loader_file *file, uint64_t from, struct es_shim_range *out) {
  struct es_loader_header header;
  bool found = false;

  for (uint64_t at = 0; es_loader_file_next(file, &at, &header);) {
    struct es_igvm_required_memory memory;
    struct es_shim_range range;
    if (header.type == ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY && es_loader_file_target(file, &header, &range) &&
        es_igvm_decode_required_memory(header.body, header.length, &memory) == ES_OK &&
        memory.flags.vtl2_protectable != 0 && es_shim_range_pages_end(range) > from &&
        (!found || range.base < out->base)) {
      *out = range;
      found = true;
    }
  }
  return found;
}

static uint64_t larger(uint64_t one, uint64_t other) {
  return one > other ? one : other;
}

static uint64_t smaller(uint64_t one, uint64_t other) {
  return one < other ? one : other;
}

static void write_ram(struct writer *writer, const struct es_loader_file *file, uint64_t from, uint64_t to) {
  struct es_shim_range vtl2;

  while (from < to && next_vtl2(file, from, &vtl2) && vtl2.base < to) {
    const uint64_t end = smaller(es_shim_range_pages_end(vtl2), to);
    write_entry(writer, from, vtl2.base, ES_SHIM_MEMORY_TYPE_MEMORY);
    write_entry(writer, larger(from, vtl2.base), end, ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE);
    from = end;
  }
  write_entry(writer, from, to, ES_SHIM_MEMORY_TYPE_MEMORY);
}

uint64_t es_loader_memory_map(const struct es_loader_machine *machine, const struct es_loader_file *file, uint8_t *out,
                              uint64_t room) {
  const uint64_t mask = ES_SHIM_PAGE_SIZE - 1;
  struct writer writer = {.out = out, .room = room};
  uint64_t done = 0; /* everything below was said */

  for (uint32_t i = 0; i < machine->map_count; i++) {
    const struct es_pvh_memory_map_entry *entry = &machine->map[i];
    const struct es_shim_range range = {.base = entry->address, .size = entry->size};
    if (!es_shim_range_valid(range)) {
      continue;
    }
    /* A page that is RAM in part only is none. */
    if (entry->type == ES_PVH_MEMORY_TYPE_RAM) {
      const uint64_t from = larger(done, (range.base + mask) & ~mask);
      const uint64_t to = es_shim_range_end(range) & ~mask;
      write_ram(&writer, file, from, to);
      done = larger(done, to);
    } else {
      const uint64_t to = es_shim_range_pages_end(range);
      write_entry(&writer, larger(done, range.base & ~mask), to, ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED);
      done = larger(done, to);
    }
  }
  return writer.full ? 0 : writer.used;
}
