/* The kernel of an image, a bzImage in memory: where it can run, and what it reads at its 64-bit entry. Called by shim.c and by fuzzers.
 * Freestanding. */
#ifndef ES_SHIM_KERNEL_H
#define ES_SHIM_KERNEL_H

#include "generated/linux_boot_wire.h"
#include "hand-written/shim/journal.h"
#include "hand-written/shim/memory_map.h"
#include "hand-written/shim/ranges.h"

struct es_shim_kernel {
  struct es_linux_boot_setup_header header;
  uint64_t offset; /* of the protected-mode part in the image … */
  uint64_t size; /* … and its bytes */
  uint64_t address; /* where it is to run */
};

/* Reads the setup header. */
bool es_shim_kernel_open(struct es_shim_journal *journal, const uint8_t *image, uint64_t size,
                         struct es_shim_kernel *kernel);
/* Finds room in `memory` away from `taken`. */
bool es_shim_kernel_place(struct es_shim_journal *journal, struct es_shim_range memory,
                          const struct es_shim_range *taken, uint32_t count, struct es_shim_kernel *kernel);

struct es_shim_boot {
  const struct es_shim_kernel *kernel;
  const struct es_shim_memory_map *map;
  struct es_shim_range initrd; /* size 0: none */
  uint64_t command_line; /* addresses */
  uint64_t setup_data;
};

/* `native` is room for the work. False: something does not fit. */
bool es_shim_kernel_parameters(struct es_shim_journal *journal, const struct es_shim_boot *boot,
                               struct es_linux_boot_boot_params *native,
                               uint8_t bytes[ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MAX]);

#endif
