/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator.
 * What is saved of a VMBus server besides its machines: what contact agreed on, channels with the positions of their
 * rings, GPADLs with their pages, messages on their way. */
#ifndef ES_GENERATED_STATE_VMBUS_STATE_STATE_H
#define ES_GENERATED_STATE_VMBUS_STATE_STATE_H

#include "generated/vmbus_state_wire.h"
#include "runtime/state.h"

/* specs/state/vmbus-state.yaml:10 */
extern const struct es_state_thing es_saved_vmbus_state_server;

static inline void es_save_vmbus_state_server(struct es_state_out *out, uint64_t instance,
                                              const struct es_vmbus_state_server *from) {
  es_state_put(out, &es_saved_vmbus_state_server, instance, from);
}

static inline es_result es_take_vmbus_state_server(struct es_state_in *in, uint64_t instance,
                                                   struct es_vmbus_state_server *to) {
  return es_state_take(in, &es_saved_vmbus_state_server, instance, to);
}

/* specs/state/vmbus-state.yaml:23 */
extern const struct es_state_thing es_saved_vmbus_state_channel;

static inline void es_save_vmbus_state_channel(struct es_state_out *out, uint64_t instance,
                                               const struct es_vmbus_state_channel *from) {
  es_state_put(out, &es_saved_vmbus_state_channel, instance, from);
}

static inline es_result es_take_vmbus_state_channel(struct es_state_in *in, uint64_t instance,
                                                    struct es_vmbus_state_channel *to) {
  return es_state_take(in, &es_saved_vmbus_state_channel, instance, to);
}

/* specs/state/vmbus-state.yaml:48 */
extern const struct es_state_thing es_saved_vmbus_state_gpadl;

static inline void es_save_vmbus_state_gpadl(struct es_state_out *out, uint64_t instance,
                                             const struct es_vmbus_state_gpadl *from) {
  es_state_put(out, &es_saved_vmbus_state_gpadl, instance, from);
}

static inline es_result es_take_vmbus_state_gpadl(struct es_state_in *in, uint64_t instance,
                                                  struct es_vmbus_state_gpadl *to) {
  return es_state_take(in, &es_saved_vmbus_state_gpadl, instance, to);
}

/* specs/state/vmbus-state.yaml:57 */
extern const struct es_state_thing es_saved_vmbus_state_message_in;

static inline void es_save_vmbus_state_message_in(struct es_state_out *out, uint64_t instance,
                                                  const struct es_vmbus_state_message_in *from) {
  es_state_put(out, &es_saved_vmbus_state_message_in, instance, from);
}

static inline es_result es_take_vmbus_state_message_in(struct es_state_in *in, uint64_t instance,
                                                       struct es_vmbus_state_message_in *to) {
  return es_state_take(in, &es_saved_vmbus_state_message_in, instance, to);
}

/* specs/state/vmbus-state.yaml:62 */
extern const struct es_state_thing es_saved_vmbus_state_message_out;

static inline void es_save_vmbus_state_message_out(struct es_state_out *out, uint64_t instance,
                                                   const struct es_vmbus_state_message_out *from) {
  es_state_put(out, &es_saved_vmbus_state_message_out, instance, from);
}

static inline es_result es_take_vmbus_state_message_out(struct es_state_in *in, uint64_t instance,
                                                        struct es_vmbus_state_message_out *to) {
  return es_state_take(in, &es_saved_vmbus_state_message_out, instance, to);
}

#endif
