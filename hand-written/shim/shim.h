/* The boot shim from its parameter page to the kernel's entry. Called once, by freestanding/main.c in an image, and by tests on a machine
 * made of arrays. Owns nothing but `struct es_shim`. One thread, no allocation, no C library but mem*(). */
#ifndef ES_SHIM_SHIM_H
#define ES_SHIM_SHIM_H

#include "generated/linux_boot_wire.h"
#include "hand-written/shim/host.h"
#include "hand-written/shim/journal.h"
#include "hand-written/shim/kernel.h"
#include "hand-written/shim/memory_map.h"

struct es_shim_machine {
  void *context;
  /* Memory at an address. The shim asks only within VTL2's memory as its parameter page has it, and for that page itself. */
  uint8_t *(*at)(void *context, uint64_t address, uint64_t size);
  void (*console)(void *context, uint16_t port, char byte);
  uint64_t (*time)(void *context);
  struct es_shim_range own; /* where the shim itself lies, with what follows */
  uint64_t handover_address; /* of `handover` */
  struct es_shim_handover {
    uint8_t boot_params[ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MAX];
    char command_line[ES_SHIM_COMMAND_LINE_MAX + 1];
  } * handover; /* what the kernel is pointed to */
};

/* What the processor is to begin with. */
struct es_shim_start {
  uint64_t rip;
  uint64_t rsi;
};

/* All that the shim works with; no part of it means anything to a caller but the journal. */
struct es_shim {
  const struct es_shim_machine *machine;
  struct es_shim_journal journal;
  struct es_shim_parameters parameters;
  struct es_shim_host host;
  struct es_shim_memory_map map;
  struct es_shim_kernel kernel;
  struct es_linux_boot_boot_params boot_params;
};

/* False: the machine must not go on; the journal has the reason as its last line. */
bool es_shim_run(struct es_shim *shim, const struct es_shim_machine *machine, uint64_t parameters_address,
                 struct es_shim_start *start);

#endif
