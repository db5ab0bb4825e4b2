/* The ELF file that QEMU starts: trampoline, launch page and tables, payload, as one segment. Called by main.c. */
#ifndef ES_LOADER_ELF_H
#define ES_LOADER_ELF_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "hand-written/loader/place.h"

struct es_loader_bytes {
  const uint8_t *at;
  uint64_t size;
};

struct es_loader_elf {
  struct es_loader_bytes trampoline; /* whole pages */
  struct es_loader_bytes file; /* the IGVM file */
  struct es_loader_overrides overrides;
};

/* Bytes of the segment in memory. */
uint64_t es_loader_elf_memory(const struct es_loader_elf *elf);
/* The whole file, to be freed, for a segment at `base`; NULL without memory. */
uint8_t *es_loader_elf_make(const struct es_loader_elf *elf, uint64_t base, size_t *size);
/* The lowest place for the segment away from all that the IGVM file places. False: none, or no memory. */
bool es_loader_elf_place(const struct es_loader_elf *elf, const struct es_loader_file *file, uint64_t *base);

#endif
