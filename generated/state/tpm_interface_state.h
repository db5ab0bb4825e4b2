/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * What the TPM's two register interfaces do with an access: which locality may use the TPM, and what becomes of a
 * command. Registers stand in `tpm-crb` and `tpm-tis`; both have the machine of localities, and each one of its own
 * for commands. */
#ifndef ES_GENERATED_STATE_TPM_INTERFACE_STATE_H
#define ES_GENERATED_STATE_TPM_INTERFACE_STATE_H

#include "generated/tpm_interface_machine.h"
#include "runtime/state.h"

/* specs/tpm/interface.yaml:14 */
extern const struct es_state_thing es_saved_tpm_interface_locality;

static inline void es_save_tpm_interface_locality(struct es_state_out *out, uint64_t instance,
                                                  const struct es_tpm_interface_locality *from) {
  es_state_put(out, &es_saved_tpm_interface_locality, instance, from);
}

static inline es_result es_take_tpm_interface_locality(struct es_state_in *in, uint64_t instance,
                                                       struct es_tpm_interface_locality *to) {
  return es_state_take(in, &es_saved_tpm_interface_locality, instance, to);
}

/* specs/tpm/interface.yaml:45 */
extern const struct es_state_thing es_saved_tpm_interface_crb;

static inline void es_save_tpm_interface_crb(struct es_state_out *out, uint64_t instance,
                                             const struct es_tpm_interface_crb *from) {
  es_state_put(out, &es_saved_tpm_interface_crb, instance, from);
}

static inline es_result es_take_tpm_interface_crb(struct es_state_in *in, uint64_t instance,
                                                  struct es_tpm_interface_crb *to) {
  return es_state_take(in, &es_saved_tpm_interface_crb, instance, to);
}

/* specs/tpm/interface.yaml:98 */
extern const struct es_state_thing es_saved_tpm_interface_tis;

static inline void es_save_tpm_interface_tis(struct es_state_out *out, uint64_t instance,
                                             const struct es_tpm_interface_tis *from) {
  es_state_put(out, &es_saved_tpm_interface_tis, instance, from);
}

static inline es_result es_take_tpm_interface_tis(struct es_state_in *in, uint64_t instance,
                                                  struct es_tpm_interface_tis *to) {
  return es_state_take(in, &es_saved_tpm_interface_tis, instance, to);
}

#endif
