/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator.
 * The registers of hardware-reduced ACPI: sleep control, sleep status and reset. The FADT says where they are. */
#ifndef ES_GENERATED_STATE_ACPI_REGISTERS_STATE_H
#define ES_GENERATED_STATE_ACPI_REGISTERS_STATE_H

#include "generated/acpi_registers_registers.h"
#include "runtime/state.h"

/* specs/platform/acpi-registers.yaml:2 */
extern const struct es_state_thing es_saved_acpi_registers_registers;

static inline void es_save_acpi_registers_registers(struct es_state_out *out, uint64_t instance,
                                                    const struct es_acpi_registers *from) {
  es_state_put(out, &es_saved_acpi_registers_registers, instance, from);
}

static inline es_result es_take_acpi_registers_registers(struct es_state_in *in, uint64_t instance,
                                                         struct es_acpi_registers *to) {
  return es_state_take(in, &es_saved_acpi_registers_registers, instance, to);
}

#endif
