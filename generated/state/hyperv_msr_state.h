/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator.
 * Synthetic model-specific registers that a guest at VTL0 sees. Values that only remember what was written are
 * stored by scope; all others name an action. */
#ifndef ES_GENERATED_STATE_HYPERV_MSR_STATE_H
#define ES_GENERATED_STATE_HYPERV_MSR_STATE_H

#include "generated/hyperv_msr_intercepts.h"
#include "runtime/state.h"

/* specs/hyperv/hyperv-msr.yaml:2 */
extern const struct es_state_thing es_saved_hyperv_msr_vp;

static inline void es_save_hyperv_msr_vp(struct es_state_out *out, uint64_t instance,
                                         const struct es_hyperv_msr_vp *from) {
  es_state_put(out, &es_saved_hyperv_msr_vp, instance, from);
}

static inline es_result es_take_hyperv_msr_vp(struct es_state_in *in, uint64_t instance, struct es_hyperv_msr_vp *to) {
  return es_state_take(in, &es_saved_hyperv_msr_vp, instance, to);
}

/* specs/hyperv/hyperv-msr.yaml:2 */
extern const struct es_state_thing es_saved_hyperv_msr_vm;

static inline void es_save_hyperv_msr_vm(struct es_state_out *out, uint64_t instance,
                                         const struct es_hyperv_msr_vm *from) {
  es_state_put(out, &es_saved_hyperv_msr_vm, instance, from);
}

static inline es_result es_take_hyperv_msr_vm(struct es_state_in *in, uint64_t instance, struct es_hyperv_msr_vm *to) {
  return es_state_take(in, &es_saved_hyperv_msr_vm, instance, to);
}

#endif
