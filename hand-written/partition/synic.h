/* Synthetic interrupt controller: messages and events from the partition's devices to a VP.
 * Called by VMBus (loop thread) and by synthetic timers; any thread may. Each VP's pages and queue are guarded by the VP's
 * lock, taken here. */
#ifndef ES_PARTITION_SYNIC_H
#define ES_PARTITION_SYNIC_H

#include <stdbool.h>
#include <stdint.h>

struct es_partition;

/* Messages that wait for a free slot, per VP. */
#define ES_SYNIC_QUEUE_MAX 64u

/* Delivered now, or queued and delivered when the guest has emptied the slot; messages of one source stay in order.
 * false: nothing was kept (no such VP or source, larger than a message, SynIC or page off, source masked, queue full); counted. */
bool es_synic_post_message(struct es_partition *partition, uint32_t vp, uint8_t sint, uint32_t type,
                           const void *payload, uint32_t size);

/* Sets the flag and interrupts when it was clear. false: no such VP, source or flag, SynIC or page off, or source masked; counted. */
bool es_synic_signal_event(struct es_partition *partition, uint32_t vp, uint8_t sint, uint16_t flag);

#endif
