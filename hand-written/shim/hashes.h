/* Whether pages that were not measured hold what the image's builder put there. Called by shim.c. Freestanding. */
#ifndef ES_SHIM_HASHES_H
#define ES_SHIM_HASHES_H

#include "hand-written/shim/shim.h"

/* `list` is the measured list. All of it must hold, and lie in the initial contents: kernel, initial RAM disk or command line. */
bool es_shim_hashes_check(struct es_shim_journal *journal, const struct es_shim_machine *machine,
                          const struct es_shim_parameters *parameters, const uint8_t *list, uint64_t size);

#endif
