#include "seeds.h"

#include <string.h>

#include "hand-written/vmbus/ring.h"

enum seed seed;

/* Where values end that were read twice: the compiler must not drop the reads, which go through plain pointers. */
volatile uint64_t seeds_sink;

bool __real_es_ring_begin(struct es_ring *ring);
enum es_ring_read __real_es_ring_next(struct es_ring *ring, struct es_ring_packet *packet);
bool __real_es_ring_commit(struct es_ring *ring);
bool __wrap_es_ring_begin(struct es_ring *ring);
enum es_ring_read __wrap_es_ring_next(struct es_ring *ring, struct es_ring_packet *packet);
bool __wrap_es_ring_commit(struct es_ring *ring);

bool __wrap_es_ring_begin(struct es_ring *ring) {
  bool more = __real_es_ring_begin(ring);
  if (seed == SEED_WRITE_INDEX) {
    const uint32_t *index =
        (const uint32_t *)(const void *)(ring->in.control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
    seeds_sink += *index;
  }
  return more;
}

static bool packet_is_there(const struct es_ring *ring) {
  return !ring->broken && ring->in.read != ring->in.seen;
}

enum es_ring_read __wrap_es_ring_next(struct es_ring *ring, struct es_ring_packet *packet) {
  const uint8_t *shared = ring->in.data + ring->in.read;
  uint8_t head[ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX];
  if (seed == SEED_LENGTH && packet_is_there(ring)) {
    seeds_sink += *(const uint16_t *)(const void *)(shared + ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET);
  } else if (seed == SEED_DESCRIPTOR_COPY && packet_is_there(ring)) {
    memcpy(head, shared, sizeof head);
    seeds_sink += head[0];
  }
  enum es_ring_read read = __real_es_ring_next(ring, packet);
  if (read == ES_RING_PACKET) {
    uint32_t payload = (uint32_t)(packet->payload - ring->in.packet);
    if (seed == SEED_PAYLOAD && packet->size >= sizeof(uint32_t)) {
      seeds_sink += *(const uint32_t *)(const void *)(shared + payload);
    } else if (seed == SEED_LAST_BYTE) {
      seeds_sink += shared[payload + packet->size - 1];
    } else if (seed == SEED_TRAILER) {
      seeds_sink += *(const uint64_t *)(const void *)(shared + payload + packet->size);
    }
  }
  return read;
}

bool __wrap_es_ring_commit(struct es_ring *ring) {
  uint32_t before = ring->out.published;
  bool wanted = __real_es_ring_commit(ring);
  if (ring->out.published != before) {
    if (seed == SEED_INTERRUPT_MASK) {
      const uint8_t *word = ring->out.control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET;
      seeds_sink += *(const uint32_t *)(const void *)word;
      seeds_sink += *(const uint32_t *)(const void *)(seeds_sink == 0 ? word + sizeof(uint32_t) : word);
    } else if (seed == SEED_OWN_ANSWER) {
      seeds_sink += ring->out.data[before];
    }
  }
  return wanted;
}
