/* What the files of the ring share: refusals and index arithmetic. */
#ifndef ES_VMBUS_RING_INTERNAL_H
#define ES_VMBUS_RING_INTERNAL_H

#include <stdatomic.h>

#include "generated/vmbus_ring_wire.h"
#include "hand-written/vmbus/ring.h"

/* What no spec can say: it depends on the ring's size and on what was seen before. */
enum es_ring_refusal {
  ES_RING_REFUSAL_WRITE_INDEX,
  ES_RING_REFUSAL_READ_INDEX,
  ES_RING_REFUSAL_NO_DESCRIPTOR,
  ES_RING_REFUSAL_LENGTH,
  ES_RING_REFUSAL_TOO_LARGE,
  ES_RING_REFUSAL_TYPE,
  ES_RING_REFUSAL_RANGE_PAGES,
  ES_RING_REFUSAL_COUNT,
};
extern const struct es_refusal es_ring_refusals[ES_RING_REFUSAL_COUNT];

/* Makes the counters of these refusals visible. Called when a VMBus is made; again does nothing. */
void es_ring_counters_register(void);

static inline bool es_ring_index_valid(uint32_t index, uint32_t size) {
  return index < size && index % ES_VMBUS_RING_PACKET_ALIGNMENT == 0;
}

/* Bytes from `from` on to `to`, round the end. */
static inline uint32_t es_ring_distance(uint32_t from, uint32_t to, uint32_t size) {
  return to >= from ? to - from : size - from + to;
}

static inline uint32_t es_ring_advance(uint32_t index, uint32_t by, uint32_t size) {
  uint32_t next = index + by;
  return next >= size ? next - size : next;
}

static inline void es_ring_break(struct es_ring *ring, enum es_ring_refusal why) {
  if (!ring->broken) {
    es_refused(&es_ring_refusals[why]);
    ring->broken = true;
  }
}

#endif
