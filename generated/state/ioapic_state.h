/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator.
 * The window of an I/O APIC in physical memory: an index and the register that it selects, and the directed EOI of
 * version 0x20. */
#ifndef ES_GENERATED_STATE_IOAPIC_STATE_H
#define ES_GENERATED_STATE_IOAPIC_STATE_H

#include "generated/ioapic_registers.h"
#include "runtime/state.h"

/* specs/platform/ioapic.yaml:2 */
extern const struct es_state_thing es_saved_ioapic_registers;

static inline void es_save_ioapic_registers(struct es_state_out *out, uint64_t instance, const struct es_ioapic *from) {
  es_state_put(out, &es_saved_ioapic_registers, instance, from);
}

static inline es_result es_take_ioapic_registers(struct es_state_in *in, uint64_t instance, struct es_ioapic *to) {
  return es_state_take(in, &es_saved_ioapic_registers, instance, to);
}

#endif
