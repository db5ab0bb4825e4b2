/* The two files of the trampoline. */
#ifndef ES_LOADER_TRAMPOLINE_H
#define ES_LOADER_TRAMPOLINE_H

#include "hand-written/bare/bare.h"
#include "hand-written/loader/context.h"

extern ES_BARE_HIDDEN const uint8_t es_loader_stub[];
extern ES_BARE_HIDDEN const uint8_t es_loader_stub_end[];

/* Called by start.c in long mode, everything below 4 GiB mapped one to one. */
_Noreturn void es_loader_main(uint64_t start_info);
/* Loads all registers from `page`, which the context's page tables have at the same address. */
_Noreturn void es_loader_enter(const struct es_loader_context *context, uint8_t *page);

#endif
