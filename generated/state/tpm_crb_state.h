/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator.
 * The TPM's command response buffer interface: five localities, each with a page of its own, over one control area,
 * one buffer for commands and responses and one TPM. Who may do what when is said by the machines of
 * `tpm-interface`. */
#ifndef ES_GENERATED_STATE_TPM_CRB_STATE_H
#define ES_GENERATED_STATE_TPM_CRB_STATE_H

#include "generated/tpm_crb_registers.h"
#include "runtime/state.h"

/* specs/tpm/crb.yaml:2 */
extern const struct es_state_thing es_saved_tpm_crb_registers;

static inline void es_save_tpm_crb_registers(struct es_state_out *out, uint64_t instance,
                                             const struct es_tpm_crb *from) {
  es_state_put(out, &es_saved_tpm_crb_registers, instance, from);
}

static inline es_result es_take_tpm_crb_registers(struct es_state_in *in, uint64_t instance, struct es_tpm_crb *to) {
  return es_state_take(in, &es_saved_tpm_crb_registers, instance, to);
}

#endif
