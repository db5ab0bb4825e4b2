/* Linux direct boot: puts a kernel, its initial RAM disk, its command line and what firmware would leave behind (memory
 * map, ACPI tables, segment descriptors, page tables) into guest memory and says how the first processor begins.
 * Called by process at start and at every reset, while no processor of the guest runs. Owns nothing. */
#ifndef ES_BOOT_BOOT_H
#define ES_BOOT_BOOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "runtime/memory.h"

/* The guest has a TPM. */
struct es_boot_tpm {
  bool fifo; /* its interface; else CRB */
};

/* Hears what is booted, as it was loaded: each in one piece or several, in order. */
enum es_boot_measured { ES_BOOT_KERNEL, ES_BOOT_INITRD, ES_BOOT_COMMAND_LINE, ES_BOOT_MEASURED };

struct es_boot_measurer {
  void (*bytes)(void *context, enum es_boot_measured what, const void *bytes, size_t size);
  void *context;
};

struct es_boot_config {
  int kernel; /* descriptors, read with pread() so that a reset can read them again */
  int initrd; /* -1: none */
  const char *kernel_name; /* for error lines */
  const char *initrd_name;
  const char *command_line; /* NULL: empty */
  uint32_t processors;
  uint64_t memory_size; /* as given to es_boot_memory_ranges() */
  const struct es_boot_tpm *tpm; /* NULL: none */
  const struct es_boot_measurer *measurer; /* NULL: none */
  FILE *errors; /* one line for whatever is wrong, NULL: none */
};

/* A segment register as a processor holds it. */
struct es_boot_segment {
  uint64_t base;
  uint32_t limit;
  uint16_t selector;
  uint8_t type; /* 4 bits */
  bool present, system, long_mode, default_size, pages; /* system: not code or data */
};

/* The first processor's state; general registers that are not here are 0. Others wait for their startup IPI. */
struct es_boot_state {
  uint64_t rip, rsp, rsi, rflags;
  uint64_t cr0, cr3, cr4, efer;
  uint64_t gdt_base;
  uint16_t gdt_limit;
  struct es_boot_segment code, data, task; /* data: DS, ES, FS, GS and SS; task: TR */
};

/* 0 or negative errno; then one line about it has gone to `errors`. -ENOEXEC: not a kernel that can be booted.
 * -ENOSPC: the guest's memory is too small. */
int es_boot_load(struct es_memory *memory, const struct es_boot_config *config, struct es_boot_state *state);

/* What of it can be said before there is a guest: whether the kernel is one and the memory enough for it. */
int es_boot_check(const struct es_boot_config *config);

#endif
