/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator.
 * The TPM's FIFO interface 1.3: five localities, each with a page of its own, and one FIFO for commands and
 * responses. Who may do what when is said by the machines of `tpm-interface`. */
#ifndef ES_GENERATED_STATE_TPM_TIS_STATE_H
#define ES_GENERATED_STATE_TPM_TIS_STATE_H

#include "generated/tpm_tis_registers.h"
#include "runtime/state.h"

/* specs/tpm/tis.yaml:2 */
extern const struct es_state_thing es_saved_tpm_tis_registers;

static inline void es_save_tpm_tis_registers(struct es_state_out *out, uint64_t instance,
                                             const struct es_tpm_tis *from) {
  es_state_put(out, &es_saved_tpm_tis_registers, instance, from);
}

static inline es_result es_take_tpm_tis_registers(struct es_state_in *in, uint64_t instance, struct es_tpm_tis *to) {
  return es_state_take(in, &es_saved_tpm_tis_registers, instance, to);
}

#endif
