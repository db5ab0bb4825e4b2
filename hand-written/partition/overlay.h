/* A page that the hypervisor lays over guest memory. Guest memory cannot be hidden from the guest here, so the page is
 * written into it, and what stood there before is put back when the overlay goes.
 * The partition's lock guards placing and removing. */
#ifndef ES_PARTITION_OVERLAY_H
#define ES_PARTITION_OVERLAY_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/memory.h"

struct es_overlay {
  uint8_t *at; /* NULL: not in guest memory */
  uint64_t gpa;
  uint8_t saved[ES_PAGE_SIZE];
};

/* Moves the overlay to this guest-physical page (gpa page-aligned). `contents` is a whole page or NULL: the overlay's present
 * contents, zeros at first. false: not guest memory; then nothing has changed. */
bool es_overlay_place(struct es_overlay *overlay, const struct es_memory *memory, uint64_t gpa,
                      const uint8_t *contents);
void es_overlay_remove(struct es_overlay *overlay);

#endif
