/* Rings from the guest's side, over pages that are not side by side. */
#include <stdatomic.h>
#include <string.h>

#include "tests/guest/guest.h"

#define WORD ((uint32_t)sizeof(uint64_t))

void es_guest_ring_poke(struct es_guest_ring *ring, uint32_t at, const void *bytes, uint32_t size) {
  const uint8_t *from = bytes;
  while (size != 0) {
    at %= ring->size;
    uint32_t within = at % (uint32_t)ES_PAGE_SIZE;
    uint32_t part = (uint32_t)ES_PAGE_SIZE - within < size ? (uint32_t)ES_PAGE_SIZE - within : size;
    memcpy(ring->pages[at >> ES_PAGE_SHIFT] + within, from, part);
    from += part;
    at += part;
    size -= part;
  }
}

void es_guest_ring_peek(const struct es_guest_ring *ring, uint32_t at, void *bytes, uint32_t size) {
  uint8_t *to = bytes;
  while (size != 0) {
    at %= ring->size;
    uint32_t within = at % (uint32_t)ES_PAGE_SIZE;
    uint32_t part = (uint32_t)ES_PAGE_SIZE - within < size ? (uint32_t)ES_PAGE_SIZE - within : size;
    memcpy(to, ring->pages[at >> ES_PAGE_SHIFT] + within, part);
    to += part;
    at += part;
    size -= part;
  }
}

static uint32_t control_word(const struct es_guest_ring *ring, uint32_t offset) {
  return es_once_u32(ring->control + offset);
}

static uint32_t used(uint32_t read, uint32_t write, uint32_t size) {
  return (write + size - read) % size;
}

uint32_t es_guest_channel_room(const struct es_guest_channel *channel) {
  const struct es_guest_ring *ring = &channel->out;
  return ring->size - used(control_word(ring, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET), ring->index, ring->size);
}

static uint32_t align8(uint32_t size) {
  return (size + ES_VMBUS_RING_PACKET_ALIGNMENT - 1) / ES_VMBUS_RING_PACKET_ALIGNMENT * ES_VMBUS_RING_PACKET_ALIGNMENT;
}

static uint32_t range_pages(const struct es_guest_range *range) {
  return (uint32_t)(((uint64_t)range->byte_offset + range->byte_count + ES_PAGE_SIZE - 1) >> ES_PAGE_SHIFT);
}

/* Descriptor and ranges. Bytes, 0 when they do not fit. */
static uint32_t build_head(const struct es_guest_packet *packet, uint8_t *head, uint32_t room, uint32_t payload) {
  uint32_t at = ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX;
  if (packet->range_count != 0) {
    at = ES_VMBUS_RING_GPA_DIRECT_HEADER_SIZE_MAX;
    for (uint32_t i = 0; i < packet->range_count; i++) {
      const struct es_guest_range *range = &packet->ranges[i];
      struct es_vmbus_ring_gpa_range wire = {.byte_count = range->byte_count, .byte_offset = range->byte_offset};
      uint32_t pages = range_pages(range);
      if (room - at < ES_VMBUS_RING_GPA_RANGE_SIZE_MAX + pages * WORD) {
        return 0;
      }
      es_vmbus_ring_encode_gpa_range(&wire, head + at, room - at);
      at += ES_VMBUS_RING_GPA_RANGE_SIZE_MAX;
      memcpy(head + at, range->pages, (size_t)pages * WORD);
      at += pages * WORD;
    }
  }
  struct es_vmbus_ring_gpa_direct_header header = {
      .descriptor = {.type = packet->type,
                     .flags = packet->flags,
                     .transaction = packet->transaction,
                     .data_offset8 = (uint16_t)(at / ES_VMBUS_RING_PACKET_ALIGNMENT),
                     .length8 = (uint16_t)((at + payload) / ES_VMBUS_RING_PACKET_ALIGNMENT)},
      .range_count = packet->range_count};
  if (packet->range_count != 0) {
    return es_vmbus_ring_encode_gpa_direct_header(&header, head, room) != 0 ? at : 0;
  }
  return es_vmbus_ring_encode_descriptor(&header.descriptor, head, room) != 0 ? at : 0;
}

bool es_guest_channel_put(struct es_guest_channel *channel, const struct es_guest_packet *packet) {
  static const uint8_t zeros[ES_VMBUS_RING_PACKET_ALIGNMENT];
  struct es_guest_ring *ring = &channel->out;
  uint8_t trailer_bytes[ES_VMBUS_RING_TRAILER_SIZE_MAX];
  uint32_t payload = align8(packet->size);
  uint32_t head = build_head(packet, channel->buffer, channel->buffer_size, payload);
  uint32_t total = head + payload + ES_VMBUS_RING_TRAILER_SIZE_MAX;
  if (head == 0 || es_guest_channel_room(channel) <= total) {
    return false;
  }
  uint32_t at = ring->index;
  es_guest_ring_poke(ring, at, channel->buffer, head);
  es_guest_ring_poke(ring, at + head, packet->payload, packet->size);
  es_guest_ring_poke(ring, at + head + packet->size, zeros, payload - packet->size);
  struct es_vmbus_ring_trailer trailer = {.packet_start = ring->index};
  es_vmbus_ring_encode_trailer(&trailer, trailer_bytes, sizeof trailer_bytes);
  es_guest_ring_poke(ring, at + head + payload, trailer_bytes, sizeof trailer_bytes);
  ring->index = (at + total) % ring->size;
  return true;
}

void es_guest_channel_signal(struct es_guest_channel *channel) {
  struct es_guest *guest = channel->guest;
  channel->signals++;
  guest->transport->signal(guest->transport_context, channel->offer.connection_id);
}

bool es_guest_channel_flush(struct es_guest_channel *channel) {
  struct es_guest_ring *ring = &channel->out;
  uint32_t before = ring->published;
  if (ring->index == before) {
    return false;
  }
  atomic_thread_fence(memory_order_release);
  es_put_u32(ring->control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET, ring->index);
  ring->published = ring->index;
  atomic_thread_fence(memory_order_seq_cst);
  if (control_word(ring, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET) != 0 ||
      control_word(ring, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET) != before) {
    return false;
  }
  es_guest_channel_signal(channel);
  return true;
}

bool es_guest_channel_send(struct es_guest_channel *channel, const struct es_guest_packet *packet) {
  if (!es_guest_channel_put(channel, packet)) {
    return false;
  }
  es_guest_channel_flush(channel);
  return true;
}

void es_guest_channel_want_room(struct es_guest_channel *channel, uint32_t bytes) {
  es_put_u32(channel->out.control + ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET, bytes);
  atomic_thread_fence(memory_order_seq_cst);
}

void es_guest_channel_mask(struct es_guest_channel *channel, bool masked) {
  es_put_u32(channel->in.control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, masked ? 1 : 0);
  atomic_thread_fence(memory_order_seq_cst);
}

void es_guest_channel_done(struct es_guest_channel *channel) {
  struct es_guest_ring *ring = &channel->in;
  uint32_t before = ring->published;
  if (ring->index == before) {
    return;
  }
  atomic_thread_fence(memory_order_release);
  es_put_u32(ring->control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, ring->index);
  ring->published = ring->index;
  atomic_thread_fence(memory_order_seq_cst);
  if ((control_word(ring, ES_VMBUS_RING_CONTROL_FEATURES_OFFSET) & ES_VMBUS_RING_FEATURES_PENDING_SEND_SIZE) == 0) {
    return;
  }
  uint32_t pending = control_word(ring, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET);
  uint32_t write = control_word(ring, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
  uint32_t room = ring->size - used(ring->index, write, ring->size);
  uint32_t room_before = room - used(before, ring->index, ring->size);
  if (pending != 0 && room > pending && room_before <= pending) {
    es_guest_channel_signal(channel);
  }
}

bool es_guest_channel_receive(struct es_guest_channel *channel, struct es_guest_received *packet) {
  struct es_guest_ring *ring = &channel->in;
  uint8_t head[ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX];
  struct es_vmbus_ring_descriptor descriptor;
  uint32_t write = control_word(ring, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
  if (write == ring->index) {
    /* The host interrupts for the next packet only once it sees that all are read: publish that, then look again. */
    es_guest_channel_done(channel);
    write = control_word(ring, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
    if (write == ring->index) {
      return false;
    }
  }
  atomic_thread_fence(memory_order_acquire);
  es_guest_ring_peek(ring, ring->index, head, sizeof head);
  if (es_vmbus_ring_decode_descriptor(head, sizeof head, &descriptor) != ES_OK) {
    return false;
  }
  uint32_t length = (uint32_t)descriptor.length8 * ES_VMBUS_RING_PACKET_ALIGNMENT;
  uint32_t payload_at = (uint32_t)descriptor.data_offset8 * ES_VMBUS_RING_PACKET_ALIGNMENT;
  if (length + ES_VMBUS_RING_TRAILER_SIZE_MAX > used(ring->index, write, ring->size) || length > channel->buffer_size) {
    return false;
  }
  es_guest_ring_peek(ring, ring->index, channel->buffer, length);
  *packet = (struct es_guest_received){.type = descriptor.type,
                                       .flags = descriptor.flags,
                                       .transaction = descriptor.transaction,
                                       .payload = channel->buffer + payload_at,
                                       .size = length - payload_at,
                                       .control = channel->buffer + ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX,
                                       .control_size = payload_at - ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX};
  ring->index = (ring->index + length + ES_VMBUS_RING_TRAILER_SIZE_MAX) % ring->size;
  return true;
}
