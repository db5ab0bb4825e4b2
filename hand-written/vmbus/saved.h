/* Saving the VMBus server and restoring it: contact, offers, GPADLs, channels with their rings, messages on their way.
 * Called by hand-written/saved on the loop thread while no VP is in guest mode; what a stream is: runtime/state.h. */
#ifndef ES_VMBUS_SAVED_H
#define ES_VMBUS_SAVED_H

#include "hand-written/vmbus/vmbus.h"
#include "runtime/state.h"

struct es_vmbus_saved;

/* From now on no message is handled and no ring is looked at; messages and signals of the guest wait. Devices end what is in
 * flight: completions still go into rings and out to the guest. */
void es_vmbus_hold(struct es_vmbus *vmbus);
/* What waited is handled; every open channel is looked at. */
void es_vmbus_release(struct es_vmbus *vmbus);
/* Held, and no channel or contact waits for a device. */
bool es_vmbus_held(const struct es_vmbus *vmbus);

/* Held, devices quiet. 0 or negative errno. Publishes what its devices have pushed. */
int es_vmbus_save(struct es_vmbus *vmbus, struct es_state_out *out);
/* Into a server that had no contact, with the devices offered that were offered before: they are known by their class and
 * instance id. Maps rings of open channels. */
ES_MUST_USE es_result es_vmbus_prepare(struct es_vmbus *vmbus, struct es_state_in *in, struct es_vmbus_saved **out);
/* Adds doorbells. Every open channel is looked at when the server is released or turns next. */
void es_vmbus_apply(struct es_vmbus *vmbus, struct es_vmbus_saved *saved);
void es_vmbus_discard(struct es_vmbus_saved *saved);

/* For devices. The number that a primary channel has in the stream: while saving, and between prepare and apply. */
uint32_t es_vmbus_saved_number(const struct es_vmbus_channel *primary);
/* Between prepare and apply: whether this one of its channels was open. */
bool es_vmbus_saved_open(const struct es_vmbus_channel *primary, unsigned sub_index);
/* After apply: the channel, NULL when it is not open. */
struct es_vmbus_channel *es_vmbus_open_channel(struct es_vmbus_channel *primary, unsigned sub_index);

#endif
