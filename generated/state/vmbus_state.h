/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * Channel messages between a guest and whoever plays its host: contact, offers of channels, memory for their rings,
 * opening and closing. They travel as SynIC messages of at most 240 bytes. */
#ifndef ES_GENERATED_STATE_VMBUS_STATE_H
#define ES_GENERATED_STATE_VMBUS_STATE_H

#include "generated/vmbus_machine.h"
#include "runtime/state.h"

/* specs/vmbus/vmbus.yaml:397 */
extern const struct es_state_thing es_saved_vmbus_contact;

static inline void es_save_vmbus_contact(struct es_state_out *out, uint64_t instance,
                                         const struct es_vmbus_contact *from) {
  es_state_put(out, &es_saved_vmbus_contact, instance, from);
}

static inline es_result es_take_vmbus_contact(struct es_state_in *in, uint64_t instance, struct es_vmbus_contact *to) {
  return es_state_take(in, &es_saved_vmbus_contact, instance, to);
}

/* specs/vmbus/vmbus.yaml:447 */
extern const struct es_state_thing es_saved_vmbus_channel_life;

static inline void es_save_vmbus_channel_life(struct es_state_out *out, uint64_t instance,
                                              const struct es_vmbus_channel_life *from) {
  es_state_put(out, &es_saved_vmbus_channel_life, instance, from);
}

static inline es_result es_take_vmbus_channel_life(struct es_state_in *in, uint64_t instance,
                                                   struct es_vmbus_channel_life *to) {
  return es_state_take(in, &es_saved_vmbus_channel_life, instance, to);
}

/* specs/vmbus/vmbus.yaml:510 */
extern const struct es_state_thing es_saved_vmbus_page_list;

static inline void es_save_vmbus_page_list(struct es_state_out *out, uint64_t instance,
                                           const struct es_vmbus_page_list *from) {
  es_state_put(out, &es_saved_vmbus_page_list, instance, from);
}

static inline es_result es_take_vmbus_page_list(struct es_state_in *in, uint64_t instance,
                                                struct es_vmbus_page_list *to) {
  return es_state_take(in, &es_saved_vmbus_page_list, instance, to);
}

#endif
