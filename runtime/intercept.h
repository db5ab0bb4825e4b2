/* What generated intercept tables give to and take from whoever runs virtual processors. Plain data; any thread. */
#ifndef ES_RUNTIME_INTERCEPT_H
#define ES_RUNTIME_INTERCEPT_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/memory.h"

/* How an access to a model-specific register ended. */
enum es_intercept {
  ES_INTERCEPT_DONE,
  ES_INTERCEPT_FAULT, /* the guest gets a general-protection fault */
};

struct es_cpuid_entry {
  uint32_t leaf;
  uint32_t subleaf;
  bool has_subleaf; /* the leaf's answer depends on the subleaf */
  uint32_t eax;
  uint32_t ebx;
  uint32_t ecx;
  uint32_t edx;
};

/* A hypercall as the guest's registers hold it; `memory` is where addresses in it point to. */
struct es_hypercall {
  uint64_t control;
  uint64_t input;
  uint64_t output;
  const struct es_memory *memory;
};

#endif
