/* Guest to host: packets are copied once, then looked at. */
#include "hand-written/capture/packets.h"
#include "hand-written/vmbus/ring_internal.h"

#define SHORT_COPY 64u
#define WORD sizeof(uint64_t)

/* How far the guest has written. False: its index makes no sense. */
static bool look(struct es_ring *ring) {
  struct es_ring_in *in = &ring->in;
  uint32_t write = es_once_u32(in->control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
  if (!es_ring_index_valid(write, in->size)) {
    es_ring_break(ring, ES_RING_REFUSAL_WRITE_INDEX);
    return false;
  }
  /* Packets are loaded after the index that covers them. */
  atomic_thread_fence(memory_order_acquire);
  in->seen = write;
  return true;
}

bool es_ring_begin(struct es_ring *ring) {
  struct es_ring_in *in = &ring->in;
  if (ring->broken) {
    return false;
  }
  es_put_u32(in->control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, 1);
  if (!look(ring)) {
    return false;
  }
  in->drained = in->seen == in->read;
  return !in->drained;
}

bool es_ring_end(struct es_ring *ring) {
  struct es_ring_in *in = &ring->in;
  if (ring->broken || !in->drained) {
    return false;
  }
  es_put_u32(in->control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, 0);
  /* The guest stores its index, then looks at the mask; we the other way round. */
  atomic_thread_fence(memory_order_seq_cst);
  if (!look(ring) || in->seen == in->read) {
    return false;
  }
  es_put_u32(in->control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, 1);
  in->drained = false;
  return true;
}

es_result es_ring_take_range(const uint8_t *bytes, uint32_t end, uint32_t *at, es_result incomplete,
                             struct es_ring_range *range) {
  struct es_vmbus_ring_gpa_range head;
  ES_TRY(es_vmbus_ring_decode_gpa_range(bytes + *at, end - *at, &head));
  *at += ES_VMBUS_RING_GPA_RANGE_SIZE_MAX;
  uint64_t pages = ((uint64_t)head.byte_offset + head.byte_count + ES_PAGE_SIZE - 1) >> ES_PAGE_SHIFT;
  if (pages * sizeof(uint64_t) > end - *at) {
    return incomplete;
  }
  *range = (struct es_ring_range){.byte_offset = head.byte_offset,
                                  .byte_count = head.byte_count,
                                  .pages = {.at = bytes + *at, .count = (uint32_t)pages}};
  *at += (uint32_t)(pages * sizeof(uint64_t));
  return ES_OK;
}

/* The ranges between header and payload. `bytes` is the private copy, `end` where the payload starts.
 * Not inlined: packets without ranges should not pay for its frame. */
__attribute__((noinline)) static es_result parse_ranges(struct es_ring *ring, const uint8_t *bytes, uint32_t end,
                                                        struct es_ring_packet *packet) {
  struct es_vmbus_ring_gpa_direct_header header;
  ES_TRY(es_vmbus_ring_decode_gpa_direct_header(bytes, end, &header));
  uint32_t at = ES_VMBUS_RING_GPA_DIRECT_HEADER_SIZE_MAX;
  for (uint32_t i = 0; i < header.range_count && i < ES_VMBUS_RING_RANGES_MAX; i++) {
    ES_TRY(es_ring_take_range(bytes, end, &at, &es_ring_refusals[ES_RING_REFUSAL_RANGE_PAGES], &ring->ranges[i]));
  }
  packet->ranges = ring->ranges;
  packet->range_count = header.range_count;
  return ES_OK;
}

static es_result parse(struct es_ring *ring, const uint8_t *bytes, uint32_t length, struct es_ring_packet *packet) {
  const struct es_vmbus_ring_descriptor *descriptor = &ring->in.descriptor;
  uint32_t payload_at = (uint32_t)descriptor->data_offset8 << ES_VMBUS_RING_PACKET_ALIGNMENT_SHIFT;
  *packet = (struct es_ring_packet){
      .type = (uint16_t)descriptor->type,
      .completion_requested = (descriptor->flags & ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED) != 0,
      .transaction = descriptor->transaction,
      .payload = bytes + payload_at,
      .size = length - payload_at,
  };
  switch (packet->type) {
  case ES_VMBUS_RING_PACKET_TYPE_IN_BAND:
  case ES_VMBUS_RING_PACKET_TYPE_COMPLETION:
    return ES_OK;
  case ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT:
    return parse_ranges(ring, bytes, payload_at, packet);
  default:
    return &es_ring_refusals[ES_RING_REFUSAL_TYPE];
  }
}

static inline void copy_word(uint8_t *out, const uint8_t *shared) {
  es_store_le64(out, es_once_u64(shared));
}

/* Packets are whole words; short ones are not worth a call. */
static inline void copy_words(uint8_t *out, const uint8_t *shared, uint32_t size) {
  if (size > SHORT_COPY) {
    es_copy_once(out, shared, size);
    return;
  }
  for (; size >= 4 * WORD; size -= (uint32_t)(4 * WORD), out += 4 * WORD, shared += 4 * WORD) {
    copy_word(out, shared);
    copy_word(out + WORD, shared + WORD);
    copy_word(out + 2 * WORD, shared + 2 * WORD);
    copy_word(out + 3 * WORD, shared + 3 * WORD);
  }
  for (; size >= WORD; size -= (uint32_t)WORD, out += WORD, shared += WORD) {
    copy_word(out, shared);
  }
}

/* Returns the packet's length, unchecked, out of the word just loaded: the way to the next packet is then short, it does
 * not lead through the decoder's stores and loads. */
static inline uint32_t copy_descriptor(uint8_t *out, const uint8_t *shared) {
  uint64_t first = es_once_u64(shared);
  es_store_le64(out, first);
  copy_word(out + WORD, shared + WORD);
  uint16_t length8 = (uint16_t)(first >> ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET * 8);
  return (uint32_t)length8 << ES_VMBUS_RING_PACKET_ALIGNMENT_SHIFT;
}

/* Past a packet whose length is known good. */
static void pass(struct es_ring_in *in, uint32_t length) {
  in->read = es_ring_advance(in->read, length + ES_VMBUS_RING_TRAILER_SIZE_MAX, in->size);
}

/* *copied: bytes of the packet that are in the private buffer. */
__attribute__((always_inline)) static inline enum es_ring_read next(struct es_ring *ring, struct es_ring_packet *packet,
                                                                    uint32_t *copied) {
  struct es_ring_in *in = &ring->in;
  if (ring->broken) {
    return ES_RING_BROKEN;
  }
  uint32_t available = es_ring_distance(in->read, in->seen, in->size);
  if (available == 0) {
    in->drained = true;
    return ES_RING_EMPTY;
  }
  if (available < ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX + ES_VMBUS_RING_TRAILER_SIZE_MAX) {
    es_ring_break(ring, ES_RING_REFUSAL_NO_DESCRIPTOR);
    return ES_RING_BROKEN;
  }
  const uint8_t *shared = in->data + in->read;
  uint8_t *bytes = in->packet;
  uint32_t length = copy_descriptor(bytes, shared);
  *copied = ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX;
  es_result refusal = es_vmbus_ring_decode_descriptor(bytes, ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX, &in->descriptor);
  if (refusal != ES_OK) {
    /* Without a length that holds there is no way to the next packet. */
    es_refused_bytes(refusal, bytes, ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX);
    ring->broken = true;
    return ES_RING_BROKEN;
  }
  if (length > available - ES_VMBUS_RING_TRAILER_SIZE_MAX) {
    es_ring_break(ring, ES_RING_REFUSAL_LENGTH);
    return ES_RING_BROKEN;
  }
  if (length > in->packet_room) {
    pass(in, length);
    es_refused_number(&es_ring_refusals[ES_RING_REFUSAL_TOO_LARGE], length);
    return ES_RING_SKIPPED;
  }
  copy_words(bytes + ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX, shared + ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX,
             length - ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX);
  pass(in, length);
  *copied = length;
  refusal = parse(ring, bytes, length, packet);
  if (refusal != ES_OK) {
    es_refused(refusal);
    return ES_RING_SKIPPED;
  }
  ring->packets_in++;
  return ES_RING_PACKET;
}

/* As much of a packet as was copied, whether or not it can be understood. Apart, so that the usual way keeps nothing for it. */
__attribute__((noinline)) static enum es_ring_read next_shown(struct es_ring *ring, struct es_ring_packet *packet) {
  uint32_t copied = 0;
  enum es_ring_read read = next(ring, packet, &copied);
  if (copied != 0 && ring->captured != NULL) {
    const uint8_t *bytes = ring->in.packet;
    bool whole = copied > ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX;
    uint32_t payload_at = (uint32_t)ring->in.descriptor.data_offset8 << ES_VMBUS_RING_PACKET_ALIGNMENT_SHIFT;
    const struct es_pcapng_part head = {.at = bytes, .size = whole ? payload_at : copied};
    es_captured_ring(ring->captured, true, &head, 1, bytes + head.size, copied - head.size);
  }
  return read;
}

enum es_ring_read es_ring_next(struct es_ring *ring, struct es_ring_packet *packet) {
  uint32_t copied;
  return es_pcapng_on() ? next_shown(ring, packet) : next(ring, packet, &copied);
}
