/* What generated intercept tables give to and take from whoever runs virtual processors. Plain data; any thread. */
#ifndef ES_RUNTIME_INTERCEPT_H
#define ES_RUNTIME_INTERCEPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "runtime/memory.h"

/* How an access to a model-specific register ended. */
enum es_intercept {
  ES_INTERCEPT_DONE,
  ES_INTERCEPT_FAULT, /* the guest gets a general-protection fault */
};

/* Who comes: the trust level that a processor runs at, and how its machine is isolated, by the numbers of the enums that a
 * table's `callers` names. */
struct es_caller {
  uint32_t level;
  uint32_t isolation;
};

/* Who may: a bit for each number. */
#define ES_CALLER_NUMBERS 64u
struct es_admitted {
  uint64_t levels;
  uint64_t isolations;
};

static inline bool es_admits(const struct es_admitted *admitted, const struct es_caller *caller) {
  return caller->level < ES_CALLER_NUMBERS && caller->isolation < ES_CALLER_NUMBERS &&
         (admitted->levels >> caller->level & admitted->isolations >> caller->isolation & 1) != 0;
}

struct es_cpuid_entry {
  uint32_t leaf;
  uint32_t subleaf;
  bool has_subleaf; /* the leaf's answer depends on the subleaf */
  uint32_t eax;
  uint32_t ebx;
  uint32_t ecx;
  uint32_t edx;
};

/* What was read and written for a hypercall, as it was acted on: for whoever shows calls. */
#define ES_HYPERCALL_PARAMETERS_MAX 4096u
struct es_hypercall_seen {
  uint32_t input_size, output_size;
  uint8_t input[ES_HYPERCALL_PARAMETERS_MAX];
  uint8_t output[ES_HYPERCALL_PARAMETERS_MAX];
};

/* A hypercall as the guest's registers hold it; `memory` is where addresses in it point to. */
struct es_hypercall {
  uint64_t control;
  uint64_t input;
  uint64_t output;
  const struct es_memory *memory;
  struct es_hypercall_seen *seen; /* NULL: nobody wants to know */
};

static inline void es_hypercall_keep(uint8_t *all, uint32_t *size, uint64_t at, const uint8_t *bytes, size_t count) {
  if (at <= ES_HYPERCALL_PARAMETERS_MAX && count <= ES_HYPERCALL_PARAMETERS_MAX - at) {
    if (at > *size) {
      memset(all + *size, 0, (size_t)at - *size);
    }
    memcpy(all + at, bytes, count);
    *size = *size > at + count ? *size : (uint32_t)(at + count);
  }
}

/* Called by generated code: bytes of the input from `at` on were read, of the output written. */
static inline void es_hypercall_saw_input(const struct es_hypercall *call, uint64_t at, const uint8_t *bytes,
                                          size_t count) {
  if (call->seen != NULL) {
    es_hypercall_keep(call->seen->input, &call->seen->input_size, at, bytes, count);
  }
}

static inline void es_hypercall_saw_output(const struct es_hypercall *call, uint64_t at, const uint8_t *bytes,
                                           size_t count) {
  if (call->seen != NULL) {
    es_hypercall_keep(call->seen->output, &call->seen->output_size, at, bytes, count);
  }
}

#endif
