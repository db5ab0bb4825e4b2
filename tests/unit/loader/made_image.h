/* A small builder of images for tests of the shim and its loader: the whole contract in one place, with knobs that an image's builder has no
 * reason for. tests/shim makes a program of it. */
#ifndef ES_TESTS_LOADER_MADE_IMAGE_H
#define ES_TESTS_LOADER_MADE_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/shim_wire.h"

struct made_part {
  const uint8_t *at;
  uint64_t size;
};

struct made_image {
  struct made_part shim, kernel, initrd;
  const char *command_line;
  uint64_t base, size; /* VTL2's memory */
  uint32_t policy;
  uint8_t isolation;
  uint32_t processors;
  bool hashes; /* over the kernel, whose pages are not measured then */
  bool broken; /* … and one byte of the kernel is another */
  bool closed; /* page tables map nothing that is free */
};

/* The file, to be freed. `parameters` is what the shim will be told; may be NULL. */
uint8_t *made_image(const struct made_image *image, size_t *size, struct es_shim_parameters *parameters);

#endif
