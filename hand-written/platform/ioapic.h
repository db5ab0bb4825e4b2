/* The I/O APIC: inputs of devices become message-signaled interrupts.
 * Owned by the platform; every call under the platform's lock. */
#ifndef ES_PLATFORM_IOAPIC_H
#define ES_PLATFORM_IOAPIC_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/ioapic_index_registers.h"
#include "generated/ioapic_registers.h"
#include "hand-written/partition/partition.h"

#define ES_IOAPIC_INPUTS ES_IOAPIC_INDEX_REDIRECTION_LOW_COUNT

struct es_ioapic_index_owner {
  struct es_ioapic_index registers;
  const struct es_backend_ops *backend;
  void *backend_context;
  uint32_t lines; /* inputs that devices hold active */
  uint32_t routed; /* inputs whose level-triggered message the backend knows */
};

struct es_ioapic_owner {
  struct es_ioapic window;
  struct es_ioapic_index_owner index;
};

void es_ioapic_start(struct es_ioapic_owner *ioapic, const struct es_backend_ops *backend, void *context);
/* Entries as after power-on; the devices' lines stay as they are. */
void es_ioapic_restart(struct es_ioapic_owner *ioapic);
/* After a restore: the backend is told what it has to know of the entries. */
void es_ioapic_resume(struct es_ioapic_owner *ioapic);
/* A device's line. An input that does not exist is ignored. */
void es_ioapic_line(struct es_ioapic_owner *ioapic, unsigned input, bool active);
/* A processor has ended the interrupt with this vector. */
void es_ioapic_end(struct es_ioapic_owner *ioapic, uint8_t vector);

#endif
