/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator.
 * What is saved of a storage controller besides its machines: the protocol's version, what its logical units
 * remember and how they are known, answers that wait for room. Instances begin with the number of the controller's
 * primary channel. */
#ifndef ES_GENERATED_STATE_STORAGE_STATE_STATE_H
#define ES_GENERATED_STATE_STORAGE_STATE_STATE_H

#include "generated/storage_state_wire.h"
#include "runtime/state.h"

/* specs/state/storage-state.yaml:11 */
extern const struct es_state_thing es_saved_storage_state_controller;

static inline void es_save_storage_state_controller(struct es_state_out *out, uint64_t instance,
                                                    const struct es_storage_state_controller *from) {
  es_state_put(out, &es_saved_storage_state_controller, instance, from);
}

static inline es_result es_take_storage_state_controller(struct es_state_in *in, uint64_t instance,
                                                         struct es_storage_state_controller *to) {
  return es_state_take(in, &es_saved_storage_state_controller, instance, to);
}

/* specs/state/storage-state.yaml:18 */
extern const struct es_state_thing es_saved_storage_state_channel;

static inline void es_save_storage_state_channel(struct es_state_out *out, uint64_t instance,
                                                 const struct es_storage_state_channel *from) {
  es_state_put(out, &es_saved_storage_state_channel, instance, from);
}

static inline es_result es_take_storage_state_channel(struct es_state_in *in, uint64_t instance,
                                                      struct es_storage_state_channel *to) {
  return es_state_take(in, &es_saved_storage_state_channel, instance, to);
}

/* specs/state/storage-state.yaml:23 */
extern const struct es_state_thing es_saved_storage_state_unit;

static inline void es_save_storage_state_unit(struct es_state_out *out, uint64_t instance,
                                              const struct es_storage_state_unit *from) {
  es_state_put(out, &es_saved_storage_state_unit, instance, from);
}

static inline es_result es_take_storage_state_unit(struct es_state_in *in, uint64_t instance,
                                                   struct es_storage_state_unit *to) {
  return es_state_take(in, &es_saved_storage_state_unit, instance, to);
}

/* specs/state/storage-state.yaml:35 */
extern const struct es_state_thing es_saved_storage_state_unit_memory;

static inline void es_save_storage_state_unit_memory(struct es_state_out *out, uint64_t instance,
                                                     const struct es_storage_state_unit_memory *from) {
  es_state_put(out, &es_saved_storage_state_unit_memory, instance, from);
}

static inline es_result es_take_storage_state_unit_memory(struct es_state_in *in, uint64_t instance,
                                                          struct es_storage_state_unit_memory *to) {
  return es_state_take(in, &es_saved_storage_state_unit_memory, instance, to);
}

/* specs/state/storage-state.yaml:42 */
extern const struct es_state_thing es_saved_storage_state_answer;

static inline void es_save_storage_state_answer(struct es_state_out *out, uint64_t instance,
                                                const struct es_storage_state_answer *from) {
  es_state_put(out, &es_saved_storage_state_answer, instance, from);
}

static inline es_result es_take_storage_state_answer(struct es_state_in *in, uint64_t instance,
                                                     struct es_storage_state_answer *to) {
  return es_state_take(in, &es_saved_storage_state_answer, instance, to);
}

#endif
