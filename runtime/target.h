/* What a generated target says of the machine that the guest sees. Constant data; any thread. */
#ifndef ES_RUNTIME_TARGET_H
#define ES_RUNTIME_TARGET_H

#include <stdint.h>

/* A range of guest-physical addresses with one use. */
struct es_target_range {
  const char *name;
  uint64_t base;
  uint64_t size;
};

#endif
