/* Where a guest's memory lies in its physical address space: the one place that says so.
 * Called by whoever makes the guest's memory, and by boot.c for the map that the guest reads. Any thread. */
#ifndef ES_BOOT_MEMORY_MAP_H
#define ES_BOOT_MEMORY_MAP_H

#include <stdbool.h>
#include <stdint.h>

enum { ES_BOOT_RANGES_MAX = 4 };

struct es_boot_range {
  uint64_t gpa;
  uint64_t size;
  uint64_t offset; /* in the file that is the guest's memory */
  bool firmware; /* memory that the guest must leave alone */
};

/* Ranges, ascending, of a guest with `size` bytes of memory, a multiple of the page size. The count; 0 when there is no
 * room for so much, or less than reaches the main memory. A place's distance from a large page
 * is the same in the file as in the guest, so that both can have large pages; the gaps of the file cost no memory. */
unsigned es_boot_memory_ranges(uint64_t size, struct es_boot_range ranges[ES_BOOT_RANGES_MAX]);
/* The file's size; 0 when there are no ranges. */
uint64_t es_boot_memory_file_size(uint64_t size);

#endif
