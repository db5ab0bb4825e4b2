/* Generated from specs/process/kvm-state.yaml; change that and run python3 -m generator.
 * What KVM knows of a machine that stands still, as a worker hands it to its successor: each struct of a processor
 * has the layout that KVM's own has, so that one of the two is made from the other without another list of their
 * fields. */
#ifndef ES_GENERATED_STATE_KVM_STATE_STATE_H
#define ES_GENERATED_STATE_KVM_STATE_STATE_H

#include "generated/kvm_state_wire.h"
#include "runtime/state.h"

/* specs/process/kvm-state.yaml:136 */
extern const struct es_state_thing es_saved_kvm_state_processor;

static inline void es_save_kvm_state_processor(struct es_state_out *out, uint64_t instance,
                                               const struct es_kvm_state_processor *from) {
  es_state_put(out, &es_saved_kvm_state_processor, instance, from);
}

static inline es_result es_take_kvm_state_processor(struct es_state_in *in, uint64_t instance,
                                                    struct es_kvm_state_processor *to) {
  return es_state_take(in, &es_saved_kvm_state_processor, instance, to);
}

/* specs/process/kvm-state.yaml:151 */
extern const struct es_state_thing es_saved_kvm_state_extended_state;

static inline void es_save_kvm_state_extended_state(struct es_state_out *out, uint64_t instance,
                                                    const struct es_kvm_state_extended_state *from) {
  es_state_put(out, &es_saved_kvm_state_extended_state, instance, from);
}

static inline es_result es_take_kvm_state_extended_state(struct es_state_in *in, uint64_t instance,
                                                         struct es_kvm_state_extended_state *to) {
  return es_state_take(in, &es_saved_kvm_state_extended_state, instance, to);
}

/* specs/process/kvm-state.yaml:156 */
extern const struct es_state_thing es_saved_kvm_state_model_specific_numbers;

static inline void es_save_kvm_state_model_specific_numbers(struct es_state_out *out, uint64_t instance,
                                                            const struct es_kvm_state_model_specific_numbers *from) {
  es_state_put(out, &es_saved_kvm_state_model_specific_numbers, instance, from);
}

static inline es_result es_take_kvm_state_model_specific_numbers(struct es_state_in *in, uint64_t instance,
                                                                 struct es_kvm_state_model_specific_numbers *to) {
  return es_state_take(in, &es_saved_kvm_state_model_specific_numbers, instance, to);
}

/* specs/process/kvm-state.yaml:161 */
extern const struct es_state_thing es_saved_kvm_state_model_specific_values;

static inline void es_save_kvm_state_model_specific_values(struct es_state_out *out, uint64_t instance,
                                                           const struct es_kvm_state_model_specific_values *from) {
  es_state_put(out, &es_saved_kvm_state_model_specific_values, instance, from);
}

static inline es_result es_take_kvm_state_model_specific_values(struct es_state_in *in, uint64_t instance,
                                                                struct es_kvm_state_model_specific_values *to) {
  return es_state_take(in, &es_saved_kvm_state_model_specific_values, instance, to);
}

/* specs/process/kvm-state.yaml:166 */
extern const struct es_state_thing es_saved_kvm_state_machine;

static inline void es_save_kvm_state_machine(struct es_state_out *out, uint64_t instance,
                                             const struct es_kvm_state_machine *from) {
  es_state_put(out, &es_saved_kvm_state_machine, instance, from);
}

static inline es_result es_take_kvm_state_machine(struct es_state_in *in, uint64_t instance,
                                                  struct es_kvm_state_machine *to) {
  return es_state_take(in, &es_saved_kvm_state_machine, instance, to);
}

#endif
