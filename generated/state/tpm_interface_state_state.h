/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator.
 * What is saved of the TPM's interface besides its registers and machines. The TPM's own state is saved by whoever
 * does the TPM. */
#ifndef ES_GENERATED_STATE_TPM_INTERFACE_STATE_STATE_H
#define ES_GENERATED_STATE_TPM_INTERFACE_STATE_STATE_H

#include "generated/tpm_interface_state_wire.h"
#include "runtime/state.h"

/* specs/tpm/interface-state.yaml:8 */
extern const struct es_state_thing es_saved_tpm_interface_state_command;

static inline void es_save_tpm_interface_state_command(struct es_state_out *out, uint64_t instance,
                                                       const struct es_tpm_interface_state_command *from) {
  es_state_put(out, &es_saved_tpm_interface_state_command, instance, from);
}

static inline es_result es_take_tpm_interface_state_command(struct es_state_in *in, uint64_t instance,
                                                            struct es_tpm_interface_state_command *to) {
  return es_state_take(in, &es_saved_tpm_interface_state_command, instance, to);
}

#endif
