#include "hand-written/vmbus/ring.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/vmbus/ring_internal.h"

/* A packet larger than its ring can never be whole. */
static uint32_t packet_room(uint32_t packet_max, uint32_t ring_size) {
  return packet_max < ring_size ? packet_max : ring_size;
}

/* Everything of both rings but what stands in shared memory. */
static int start(struct es_ring *ring, struct es_ring_parts in, struct es_ring_parts out, uint32_t packet_max,
                 const struct es_ring_position *position) {
  if (!es_ring_index_valid(position->in_read, in.size) || !es_ring_index_valid(position->in_published, in.size) ||
      !es_ring_index_valid(position->out_write, out.size) || !es_ring_index_valid(position->out_published, out.size) ||
      !es_ring_index_valid(position->out_seen, out.size) || position->out_waiting >= out.size) {
    return -EINVAL;
  }
  uint32_t room = packet_room(packet_max, in.size);
  if (room < ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX) {
    return -EINVAL;
  }
  uint8_t *packet = malloc(room);
  if (packet == NULL) {
    return -ENOMEM;
  }
  ring->in = (struct es_ring_in){.data = in.data,
                                 .control = in.control,
                                 .size = in.size,
                                 .read = position->in_read,
                                 .published = position->in_published,
                                 .seen = position->in_read,
                                 .packet = packet,
                                 .packet_room = room,
                                 .drained = true};
  ring->out = (struct es_ring_out){.data = out.data,
                                   .control = out.control,
                                   .size = out.size,
                                   .write = position->out_write,
                                   .published = position->out_published,
                                   .seen = position->out_seen,
                                   .waiting = position->out_waiting};
  ring->broken = position->broken;
  ring->packets_in = position->packets_in;
  ring->packets_out = position->packets_out;
  return 0;
}

int es_ring_attach(struct es_ring *ring, struct es_ring_parts in, struct es_ring_parts out, uint32_t packet_max) {
  uint32_t read = es_once_u32(in.control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET);
  uint32_t write = es_once_u32(out.control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
  const struct es_ring_position position = {
      .in_read = read,
      .in_published = read,
      .out_write = write,
      .out_published = write,
      .out_seen = es_once_u32(out.control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET),
  };
  int error = start(ring, in, out, packet_max, &position);
  if (error == 0) {
    es_put_u32(out.control + ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET, 0);
    es_put_u32(out.control + ES_VMBUS_RING_CONTROL_FEATURES_OFFSET, ES_VMBUS_RING_FEATURES_PENDING_SEND_SIZE);
    es_put_u32(in.control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, 0);
  }
  return error;
}

/* Pages of one direction: a control page and data behind it, mapped twice so that packets never wrap. */
static int map_direction(const struct es_memory *memory, struct es_slice pages, unsigned access,
                         struct es_memory_view *view, struct es_ring_parts *parts) {
  uint64_t first = es_load_le64(pages.at);
  if (pages.count < 2 || first > UINT64_MAX >> ES_PAGE_SHIFT) {
    return -EINVAL;
  }
  parts->control = es_memory_map(memory, first << ES_PAGE_SHIFT, ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
  if (parts->control == NULL) {
    return -EFAULT;
  }
  struct es_slice data = {.at = pages.at + sizeof(uint64_t), .count = pages.count - 1};
  int error = es_memory_view_open(memory, data, access, 2, view);
  if (error != 0) {
    return error;
  }
  parts->data = view->at;
  parts->size = (uint32_t)view->size;
  return 0;
}

static int map(struct es_ring *ring, const struct es_memory *memory, struct es_slice pages, uint32_t downstream,
               struct es_ring_parts *in, struct es_ring_parts *out) {
  *ring = (struct es_ring){0};
  if (downstream < 2 || downstream > pages.count || pages.count - downstream < 2 ||
      pages.count > ES_VMBUS_RING_PAGES_MAX) {
    return -EINVAL;
  }
  struct es_slice in_pages = {.at = pages.at, .count = downstream};
  struct es_slice out_pages = {.at = pages.at + downstream * sizeof(uint64_t), .count = pages.count - downstream};
  int error = map_direction(memory, in_pages, ES_MEMORY_READ, &ring->in_view, in);
  return error != 0 ? error : map_direction(memory, out_pages, ES_MEMORY_READ | ES_MEMORY_WRITE, &ring->out_view, out);
}

int es_ring_open(struct es_ring *ring, const struct es_memory *memory, struct es_slice pages, uint32_t downstream,
                 uint32_t packet_max) {
  struct es_ring_parts in, out;
  int error = map(ring, memory, pages, downstream, &in, &out);
  if (error == 0) {
    error = es_ring_attach(ring, in, out, packet_max);
  }
  if (error != 0) {
    es_ring_close(ring);
  }
  return error;
}

void es_ring_position(const struct es_ring *ring, struct es_ring_position *position) {
  *position = (struct es_ring_position){.in_read = ring->in.read,
                                        .in_published = ring->in.published,
                                        .out_write = ring->out.write,
                                        .out_published = ring->out.published,
                                        .out_seen = ring->out.seen,
                                        .out_waiting = ring->out.waiting,
                                        .broken = ring->broken,
                                        .packets_in = ring->packets_in,
                                        .packets_out = ring->packets_out};
}

int es_ring_resume(struct es_ring *ring, const struct es_memory *memory, struct es_slice pages, uint32_t downstream,
                   uint32_t packet_max, const struct es_ring_position *position) {
  struct es_ring_parts in, out;
  int error = map(ring, memory, pages, downstream, &in, &out);
  if (error == 0) {
    error = start(ring, in, out, packet_max, position);
  }
  if (error != 0) {
    es_ring_close(ring);
  }
  return error;
}

void es_ring_close(struct es_ring *ring) {
  free(ring->in.packet);
  es_memory_view_close(&ring->in_view);
  es_memory_view_close(&ring->out_view);
  *ring = (struct es_ring){.broken = true};
}

/* A guest that waits for room wants to hear of the step over its mark, not of every packet. It may have written on since
 * we last looked, until it had to wait: only its index as of now tells how much room it saw. */
static bool freed_what_the_guest_waits_for(const struct es_ring_in *in, uint32_t freed) {
  uint32_t pending = es_once_u32(in->control + ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET);
  if (pending == 0) {
    return false;
  }
  atomic_thread_fence(memory_order_acquire);
  uint32_t write = es_once_u32(in->control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
  if (!es_ring_index_valid(write, in->size)) {
    return false; /* the next look says so */
  }
  uint32_t room = in->size - es_ring_distance(in->read, write, in->size);
  return room > pending && room - freed <= pending;
}

bool es_ring_commit(struct es_ring *ring) {
  struct es_ring_in *in = &ring->in;
  struct es_ring_out *out = &ring->out;
  uint32_t freed = es_ring_distance(in->published, in->read, in->size);
  uint32_t before = out->published;
  bool wrote = out->write != before;
  if (freed == 0 && !wrote) {
    return false;
  }
  /* What was copied out or in is done before the other side may see the indices. */
  atomic_thread_fence(memory_order_release);
  if (freed != 0) {
    in->published = in->read;
    es_put_u32(in->control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, in->read);
  }
  if (wrote) {
    out->published = out->write;
    es_put_u32(out->control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET, out->write);
  }
  /* Both sides store their index and then look at the other's words: one of them sees the other's store. */
  atomic_thread_fence(memory_order_seq_cst);
  bool wanted = false;
  if (freed != 0 && (es_once_u32(in->control + ES_VMBUS_RING_CONTROL_FEATURES_OFFSET) &
                     ES_VMBUS_RING_FEATURES_PENDING_SEND_SIZE) != 0) {
    wanted = freed_what_the_guest_waits_for(in, freed);
  }
  if (wrote && !wanted && es_once_u32(out->control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET) == 0) {
    /* Only the step from empty is told: a reader that is behind looks again by itself. */
    wanted = es_once_u32(out->control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET) == before;
  }
  return wanted;
}
