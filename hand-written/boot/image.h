/* A bzImage: reads its setup header and decides where in guest memory its kernel goes.
 * Called by boot.c. Owns nothing. */
#ifndef ES_BOOT_IMAGE_H
#define ES_BOOT_IMAGE_H

#include <stdint.h>

#include "generated/linux_boot_wire.h"
#include "hand-written/boot/boot.h"

struct es_boot_image {
  struct es_linux_boot_setup_header header;
  uint8_t header_bytes[ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX]; /* as they were read */
  uint64_t offset; /* of the kernel in the file */
  uint64_t size;
  uint64_t address; /* where it is loaded */
  uint64_t end; /* behind what it needs until it manages memory itself */
};

/* 0 or negative errno with a line in config->errors. Memory from `low` to `high` may be used. */
int es_boot_image_open(const struct es_boot_config *config, uint64_t low, uint64_t high, struct es_boot_image *image);

/* pread() until all is there. 0, -ENODATA when the file ends early, or negative errno. */
int es_boot_read(int file, void *out, size_t size, uint64_t offset);

/* The error line. Returns `code`. */
int es_boot_fail(const struct es_boot_config *config, const char *name, int code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
