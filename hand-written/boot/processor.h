/* The processor state and the structures in memory behind it in which a 64-bit kernel is entered.
 * Called by boot.c. */
#ifndef ES_BOOT_PROCESSOR_H
#define ES_BOOT_PROCESSOR_H

#include <stdbool.h>

#include "hand-written/boot/boot.h"

/* Writes descriptors and page tables and fills everything but rip and rsi. False: they lie outside of guest memory. */
bool es_boot_processor(struct es_memory *memory, struct es_boot_state *state);

#endif
