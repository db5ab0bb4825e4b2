/* Host to guest: packets are written behind the published index and become visible with es_ring_commit(). */
#include <string.h>

#include "hand-written/capture/packets.h"
#include "hand-written/vmbus/ring_internal.h"

#define SHORT_COPY 64u /* not worth a call */
#define WORD sizeof(uint64_t)

static uint32_t free_bytes(const struct es_ring_out *out) {
  return out->size - es_ring_distance(out->seen, out->write, out->size);
}

/* How far the guest has read. False: its index makes no sense. */
static bool look(struct es_ring *ring) {
  struct es_ring_out *out = &ring->out;
  uint32_t read = es_once_u32(out->control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET);
  if (!es_ring_index_valid(read, out->size)) {
    es_ring_break(ring, ES_RING_REFUSAL_READ_INDEX);
    return false;
  }
  atomic_thread_fence(memory_order_acquire);
  out->seen = read;
  return true;
}

static void want(struct es_ring_out *out, uint32_t bytes) {
  es_put_u32(out->control + ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET, bytes);
  out->waiting = bytes;
}

/* Room for `bytes` and one unit more: a full ring would look empty. When there is none the guest is asked for it. */
static enum es_ring_write find_room(struct es_ring *ring, uint32_t bytes) {
  struct es_ring_out *out = &ring->out;
  if (free_bytes(out) <= bytes) {
    if (!look(ring)) {
      return ES_RING_UNWRITABLE;
    }
    if (free_bytes(out) <= bytes) {
      /* Of several that wait the smallest is told first, and then they all try again. */
      bool smaller_waits = out->waiting < bytes && free_bytes(out) <= out->waiting;
      want(out, smaller_waits ? out->waiting : bytes);
      /* The guest may have made room before it could see the wish. */
      atomic_thread_fence(memory_order_seq_cst);
      if (!look(ring)) {
        return ES_RING_UNWRITABLE;
      }
      if (free_bytes(out) <= bytes) {
        return ES_RING_FULL;
      }
    }
  }
  /* A small packet that still fits does not end the wait of a larger one. */
  if (out->waiting != 0 && out->waiting <= bytes) {
    want(out, 0);
  }
  return ES_RING_WRITTEN;
}

static inline enum es_ring_write make_room(struct es_ring *ring, uint32_t bytes) {
  const struct es_ring_out *out = &ring->out;
  return free_bytes(out) > bytes && out->waiting == 0 ? ES_RING_WRITTEN : find_room(ring, bytes);
}

static uint32_t aligned(uint32_t size) {
  return (size + ES_VMBUS_RING_PACKET_ALIGNMENT - 1) & ~(ES_VMBUS_RING_PACKET_ALIGNMENT - 1u);
}

/* Bytes that a packet takes in the ring, 0 when it can never fit. */
static uint32_t packet_bytes(const struct es_ring_out *out, uint32_t ranges_size, uint32_t size) {
  uint64_t bytes = (uint64_t)ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX + ranges_size + size + ES_VMBUS_RING_PACKET_ALIGNMENT +
                   ES_VMBUS_RING_TRAILER_SIZE_MAX;
  if (bytes >= out->size || bytes >> ES_VMBUS_RING_PACKET_ALIGNMENT_SHIFT > UINT16_MAX) {
    return 0;
  }
  return ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX + ranges_size + aligned(size) + ES_VMBUS_RING_TRAILER_SIZE_MAX;
}

bool es_ring_room(struct es_ring *ring, uint32_t size) {
  uint32_t bytes = packet_bytes(&ring->out, 0, size);
  return !ring->broken && bytes != 0 && make_room(ring, bytes) == ES_RING_WRITTEN;
}

/* The payload and zeros up to a whole word. */
static inline void write_payload(uint8_t *at, const uint8_t *payload, uint32_t size) {
  uint32_t rest = size % (uint32_t)WORD;
  uint32_t whole = size - rest;
  if (size > SHORT_COPY) {
    memcpy(at, payload, whole);
    at += whole;
    payload += whole;
  } else {
    for (; whole >= 4 * WORD; whole -= (uint32_t)(4 * WORD), at += 4 * WORD, payload += 4 * WORD) {
      memcpy(at, payload, 4 * WORD);
    }
    for (; whole != 0; whole -= (uint32_t)WORD, at += WORD, payload += WORD) {
      memcpy(at, payload, WORD);
    }
  }
  if (rest != 0) {
    es_store_le64(at, 0);
    memcpy(at, payload, rest);
  }
}

/* The encoder's work without its call: everything here is ours and right. Whole words, as the reader loads them: a load
 * waits for narrower stores. */
static inline void write_descriptor(uint8_t *at, uint16_t type, uint32_t payload_at, uint32_t length, uint16_t flags,
                                    uint64_t transaction) {
  uint64_t payload_at8 = payload_at >> ES_VMBUS_RING_PACKET_ALIGNMENT_SHIFT;
  uint64_t length8 = length >> ES_VMBUS_RING_PACKET_ALIGNMENT_SHIFT;
  es_store_le64(at, (uint64_t)type << ES_VMBUS_RING_DESCRIPTOR_TYPE_OFFSET * 8 |
                        payload_at8 << ES_VMBUS_RING_DESCRIPTOR_DATA_OFFSET8_OFFSET * 8 |
                        length8 << ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET * 8 |
                        (uint64_t)flags << ES_VMBUS_RING_DESCRIPTOR_FLAGS_OFFSET * 8);
  es_store_le64(at + ES_VMBUS_RING_DESCRIPTOR_TRANSACTION_OFFSET, transaction);
}

__attribute__((always_inline)) static inline enum es_ring_write write_packet(struct es_ring *ring, uint16_t type,
                                                                             uint16_t flags, uint64_t transaction,
                                                                             const void *ranges, uint32_t ranges_size,
                                                                             const void *payload, uint32_t size) {
  struct es_ring_out *out = &ring->out;
  if (ring->broken) {
    return ES_RING_UNWRITABLE;
  }
  uint32_t bytes = packet_bytes(out, ranges_size, size);
  if (bytes == 0 || ranges_size % ES_VMBUS_RING_PACKET_ALIGNMENT != 0) {
    return ES_RING_UNWRITABLE;
  }
  enum es_ring_write room = make_room(ring, bytes);
  if (room != ES_RING_WRITTEN) {
    return room;
  }
  uint32_t write = out->write;
  uint8_t *at = out->data + write;
  uint32_t payload_at = ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX + ranges_size;
  uint32_t length = bytes - ES_VMBUS_RING_TRAILER_SIZE_MAX;
  write_descriptor(at, type, payload_at, length, flags, transaction);
  if (ranges_size != 0) {
    memcpy(at + ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX, ranges, ranges_size);
  }
  write_payload(at + payload_at, payload, size);
  es_store_le64(at + length, 0);
  es_store_le32(at + length + ES_VMBUS_RING_TRAILER_PACKET_START_OFFSET, write);
  out->write = es_ring_advance(write, bytes, out->size);
  ring->packets_out++;
  return ES_RING_WRITTEN;
}

/* Shown out of what it was made of: the ring to the guest is never read. Apart, so that the usual way keeps nothing for it. */
__attribute__((noinline)) static enum es_ring_write write_shown(struct es_ring *ring, uint16_t type, uint16_t flags,
                                                                uint64_t transaction, const void *ranges,
                                                                uint32_t ranges_size, const void *payload,
                                                                uint32_t size) {
  enum es_ring_write written = write_packet(ring, type, flags, transaction, ranges, ranges_size, payload, size);
  if (written == ES_RING_WRITTEN && ring->captured != NULL) {
    uint8_t descriptor[ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX];
    uint32_t payload_at = ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX + ranges_size;
    write_descriptor(descriptor, type, payload_at, payload_at + aligned(size), flags, transaction);
    const struct es_pcapng_part head[] = {{.at = descriptor, .size = sizeof descriptor},
                                          {.at = ranges, .size = ranges_size}};
    es_captured_ring(ring->captured, false, head, 2, payload, size);
  }
  return written;
}

enum es_ring_write es_ring_push_ranges(struct es_ring *ring, uint16_t type, uint16_t flags, uint64_t transaction,
                                       const void *ranges, uint32_t ranges_size, const void *payload, uint32_t size) {
  if (es_pcapng_on()) {
    return write_shown(ring, type, flags, transaction, ranges, ranges_size, payload, size);
  }
  return write_packet(ring, type, flags, transaction, ranges, ranges_size, payload, size);
}

enum es_ring_write es_ring_push(struct es_ring *ring, uint16_t type, uint16_t flags, uint64_t transaction,
                                const void *payload, uint32_t size) {
  if (es_pcapng_on()) {
    return write_shown(ring, type, flags, transaction, NULL, 0, payload, size);
  }
  return write_packet(ring, type, flags, transaction, NULL, 0, payload, size);
}
