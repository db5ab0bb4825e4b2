/* Sees every access of this process to chosen pages: they are taken away (PROT_NONE), the fault handler decodes the
 * instruction, gives the page back for that one instruction (trap flag) and takes it away again.
 * x86-64 and Linux. One thread; everything reported is reported from a signal handler, between two instructions. */
#ifndef ES_TESTS_READ_ONCE_STEP_H
#define ES_TESTS_READ_ONCE_STEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* An access, or the part of it that lies in one page. Reported after the instruction. */
struct step_access {
  void *owner; /* of the page */
  uint32_t at; /* bytes from the start of what the owner owns */
  uint32_t size;
  bool read, write;
  uintptr_t code; /* the instruction */
};

typedef void (*step_seen)(const struct step_access *access);

/* Installs the handlers. False: the decoder or the signals are not to be had. */
bool step_begin(step_seen seen);
void step_end(void);

/* Watches a page of this process, which now has `protection`; `at` is where it lies within what the owner owns. */
bool step_watch(uint8_t *page, int protection, void *owner, uint32_t at);
bool step_watches(const uint8_t *page, const void *owner);
/* Stops watching the owner's pages; those between `first` and `last` are given back, others are gone already. */
void step_forget(const void *owner, const uint8_t *first, const uint8_t *last);

/* Instructions that were stepped so far. */
uint64_t step_count(void);

#endif
