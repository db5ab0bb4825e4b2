/* A machine for the shim made of arrays: an image with a kernel that is not run, and a host that says what a test wants. */
#ifndef ES_TESTS_SHIM_MADE_UP_H
#define ES_TESTS_SHIM_MADE_UP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hand-written/shim/shim.h"

enum { MEMORY_SIZE = 1 << 20 };
#define MEMORY_BASE UINT64_C(0x8000000)
#define PLACE_PARAMETERS MEMORY_BASE
#define PLACE_SHIM (MEMORY_BASE + 0x1000)
#define PLACE_LOG (MEMORY_BASE + 0x4000)
#define PLACE_TABLES (MEMORY_BASE + 0x6000)
#define PLACE_DESCRIPTORS (MEMORY_BASE + 0x8000)
#define PLACE_COMMAND_LINE (MEMORY_BASE + 0x9000)
#define PLACE_HASHES (MEMORY_BASE + 0xa000)
#define PLACE_MEMORY_MAP (MEMORY_BASE + 0xb000)
#define PLACE_COUNT (MEMORY_BASE + 0xc000)
#define PLACE_HOST_COMMAND_LINE (MEMORY_BASE + 0xd000)
#define PLACE_MADT (MEMORY_BASE + 0xe000)
#define PLACE_DEVICE_TREE (MEMORY_BASE + 0x10000)
#define PLACE_KERNEL (MEMORY_BASE + 0x20000)
#define PLACE_INITRD (MEMORY_BASE + 0x24000)
#define PLACE_FREE (MEMORY_BASE + 0x26000) /* where the kernel will run */
enum { DEVICE_TREE_SIZE = 0x10000, KERNEL_SIZE = 0x4000, INITRD_SIZE = 0x1234, KERNEL_NEEDS = 0x8000 };

struct made_up {
  struct es_shim_machine machine;
  struct es_shim_handover handover;
  struct es_shim_parameters parameters; /* written by made_up_run() */
  uint8_t *memory;
  bool outside; /* the shim asked for memory that is not VTL2's */
  char console[65536];
  size_t console_length;
  uint64_t now;
  struct es_shim shim;
  struct es_shim_start start;
};

/* Everything is there and well-formed; the host gives 2 processors, 16 MiB at 0 and nothing else. Never NULL. */
struct made_up *made_up_new(void);
void made_up_free(struct made_up *made);
uint8_t *made_up_at(struct made_up *made, uint64_t address);
bool made_up_run(struct made_up *made);
/* The log's text as a string. */
const char *made_up_log(struct made_up *made);
void made_up_set_entry(struct made_up *made, uint32_t index, uint64_t first_page, uint64_t pages, uint16_t type);

#endif
