/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator.
 * Where the guest's ACPI leaves what it wants of the firmware's part: the physical presence interface. The `_DSM` of
 * the TPM's device reads and writes these registers; their place and order are our own, the numbers in them are not. */
#ifndef ES_GENERATED_STATE_TPM_PPI_STATE_H
#define ES_GENERATED_STATE_TPM_PPI_STATE_H

#include "generated/tpm_ppi_registers.h"
#include "runtime/state.h"

/* specs/tpm/ppi.yaml:2 */
extern const struct es_state_thing es_saved_tpm_ppi_registers;

static inline void es_save_tpm_ppi_registers(struct es_state_out *out, uint64_t instance,
                                             const struct es_tpm_ppi *from) {
  es_state_put(out, &es_saved_tpm_ppi_registers, instance, from);
}

static inline es_result es_take_tpm_ppi_registers(struct es_state_in *in, uint64_t instance, struct es_tpm_ppi *to) {
  return es_state_take(in, &es_saved_tpm_ppi_registers, instance, to);
}

#endif
