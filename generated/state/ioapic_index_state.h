/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator.
 * The registers behind an I/O APIC's index. An offset is an index times 4, for the index counts registers of 32
 * bits. */
#ifndef ES_GENERATED_STATE_IOAPIC_INDEX_STATE_H
#define ES_GENERATED_STATE_IOAPIC_INDEX_STATE_H

#include "generated/ioapic_index_registers.h"
#include "runtime/state.h"

/* specs/platform/ioapic-index.yaml:2 */
extern const struct es_state_thing es_saved_ioapic_index_registers;

static inline void es_save_ioapic_index_registers(struct es_state_out *out, uint64_t instance,
                                                  const struct es_ioapic_index *from) {
  es_state_put(out, &es_saved_ioapic_index_registers, instance, from);
}

static inline es_result es_take_ioapic_index_registers(struct es_state_in *in, uint64_t instance,
                                                       struct es_ioapic_index *to) {
  return es_state_take(in, &es_saved_ioapic_index_registers, instance, to);
}

#endif
