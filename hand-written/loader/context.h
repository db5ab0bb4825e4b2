/* The registers that an IGVM file has its first processor begin with, and a page from which they can be loaded. Called by the trampoline
 * and by tests. Freestanding. */
#ifndef ES_LOADER_CONTEXT_H
#define ES_LOADER_CONTEXT_H

#include "hand-written/loader/place.h"

/* From `limit` on as the processor reads it. */
struct es_loader_table {
  uint16_t gap[3];
  uint16_t limit;
  uint64_t base;
};

struct es_loader_context {
  uint64_t rip, rsp, rbp, rsi, rflags;
  uint64_t r8, r9, r10, r11, r12;
  uint64_t cr0, cr3, cr4, efer, pat;
  uint16_t cs, ss, ds, es, fs, gs;
  struct es_loader_table gdtr, idtr;
};

/* False: the file has none for us, names a register that is not known here, or is not in long mode. */
bool es_loader_context_read(struct es_shim_journal *journal, const struct es_loader_file *file,
                            struct es_loader_context *context);
/* After the pages are placed: a page of memory that nobody uses, at the same address with the context's page tables, writable and executable. */
bool es_loader_context_page(struct es_shim_journal *journal, const struct es_loader_machine *machine,
                            const struct es_loader_file *file, const struct es_loader_context *context, uint64_t *page);
/* Whether these tables map the page one to one, writable and executable. */
bool es_loader_maps_alike(const struct es_loader_machine *machine, const struct es_loader_context *context,
                          uint64_t page);

#endif
