/* A guest's memory and a kernel image made for the tests of this folder. */
#ifndef ES_TESTS_BOOT_SUPPORT_H
#define ES_TESTS_BOOT_SUPPORT_H

#include <stdint.h>

#include "generated/linux_boot_wire.h"
#include "hand-written/boot/boot.h"

enum { KERNEL_SIZE = 64 * 1024 };

/* As the platform would lay it out. */
void make_memory(struct es_memory *memory, uint64_t size);
/* A header that is accepted; its kernel wants 2 MiB at 16 MiB. */
struct es_linux_boot_setup_header good_header(void);
/* An unlinked file with this header and KERNEL_SIZE bytes of a pattern behind its setup sectors. */
int make_kernel(const struct es_linux_boot_setup_header *header);
uint8_t kernel_byte(uint64_t offset);
int make_file(uint64_t size, uint8_t first);

#endif
