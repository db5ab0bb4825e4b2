/* What a backend (KVM, a guest process) is given by whoever makes it, beside the partition. Worker and backends include
 * this; it owns nothing. */
#ifndef ES_PARTITION_BACKEND_H
#define ES_PARTITION_BACKEND_H

#include <stdint.h>

#include "hand-written/partition/partition.h"

struct es_vp_hooks {
  void *context;
  /* First thing on every VP thread: loads its system call filter. Negative errno: the thread ends, start() fails. */
  int (*thread_started)(void *context, uint32_t vp);
  /* Loop thread, once: all VPs are out of guest mode for good. `detail`: "", or why when the reason is ERROR. */
  void (*stopped)(void *context, enum es_stop_reason reason, const char *detail);
};

#endif
