/* The bytes of rings: descriptors, ranges and indices that make no sense, and rewriting while the host reads. */
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "tests/fuzz/hostile.h"

#define HEAD 48u

static void put_word(struct es_guest_ring *ring, uint32_t offset, uint32_t value) {
  es_put_u32(ring->control + offset, value);
}

/* A packet that was right until its head was bent. */
static void bend_head(struct es_guest_channel *channel) {
  uint8_t payload[64] = {3};
  struct es_guest_range range = {
      .byte_offset = hostile_below(4096), .byte_count = 1 + hostile_below(60000), .pages = hostile.pages};
  struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT,
                                   .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
                                   .transaction = ++hostile.transaction,
                                   .payload = payload,
                                   .size = sizeof payload,
                                   .ranges = &range,
                                   .range_count = 1};
  uint32_t at = channel->out.index;
  if (!es_guest_channel_put(channel, &packet))
    return;
  hostile.packets++;
  static const struct {
    uint32_t offset, size;
  } fields[] = {
      {ES_VMBUS_RING_DESCRIPTOR_TYPE_OFFSET, 2},
      {ES_VMBUS_RING_DESCRIPTOR_DATA_OFFSET8_OFFSET, 2},
      {ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET, 2},
      {ES_VMBUS_RING_GPA_DIRECT_HEADER_RANGE_COUNT_OFFSET, 4},
      {ES_VMBUS_RING_GPA_DIRECT_HEADER_SIZE_MAX + ES_VMBUS_RING_GPA_RANGE_BYTE_COUNT_OFFSET, 4},
      {ES_VMBUS_RING_GPA_DIRECT_HEADER_SIZE_MAX + ES_VMBUS_RING_GPA_RANGE_BYTE_OFFSET_OFFSET, 4},
      {ES_VMBUS_RING_GPA_DIRECT_HEADER_SIZE_MAX + ES_VMBUS_RING_GPA_RANGE_SIZE_MAX, 8},
  };
  if (hostile_one_in(8)) { /* no room for what says how many ranges there are */
    static const uint16_t two[] = {2, 2};
    es_guest_ring_poke(&channel->out, at + ES_VMBUS_RING_DESCRIPTOR_DATA_OFFSET8_OFFSET, two, sizeof two);
    return;
  }
  if (hostile_one_in(4)) {
    uint8_t head[HEAD];
    es_guest_ring_peek(&channel->out, at, head, sizeof head);
    hostile_mutate(head, sizeof head);
    es_guest_ring_poke(&channel->out, at, head, sizeof head);
    return;
  }
  uint32_t which = hostile_below(sizeof fields / sizeof fields[0]);
  uint64_t value = hostile_one_in(4) ? 0 : hostile_one_in(2) ? hostile_below(8) : hostile_number();
  es_guest_ring_poke(&channel->out, at + fields[which].offset, &value, fields[which].size);
}

static void bend_control(struct es_guest_channel *channel) {
  switch (hostile_below(6)) {
  case 0:
    put_word(&channel->out, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET, (uint32_t)hostile_number());
    break;
  case 1:
    put_word(&channel->in, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, (uint32_t)hostile_number());
    break;
  case 2: /* a write index in the middle of a packet */
    put_word(&channel->out, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET,
             (channel->out.index + 8 * (1 + hostile_below(4))) % channel->out.size);
    break;
  case 3:
    put_word(&channel->out, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, (uint32_t)hostile_number());
    break;
  case 4:
    put_word(&channel->in, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET, (uint32_t)hostile_number());
    break;
  default:
    put_word(&channel->in, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET, (uint32_t)hostile_number());
    put_word(&channel->in, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, (uint32_t)hostile_number());
    break;
  }
}

static uint32_t fill(struct es_guest_channel *channel, uint32_t most) {
  uint8_t payload[64] = {3};
  struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
                                   .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
                                   .payload = payload,
                                   .size = sizeof payload};
  uint32_t put = 0;
  while (put < most && es_guest_channel_put(channel, &packet))
    put++;
  hostile.packets += put;
  return put;
}

/* A packet larger than any that the device takes, over the bytes of many. */
static void one_too_large(struct es_guest_channel *channel) {
  uint32_t at = channel->out.index;
  uint32_t bytes = fill(channel, 1000) * 88;
  uint16_t length8 = (uint16_t)((bytes - 8) / 8);
  if (bytes != 0)
    es_guest_ring_poke(&channel->out, at + ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET, &length8, sizeof length8);
  (void)es_guest_channel_flush(channel);
}

/* A write index that cuts a descriptor. */
static void cut_descriptor(struct es_guest_channel *channel) {
  uint32_t at = channel->out.index;
  (void)fill(channel, 1);
  put_word(&channel->out, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET, (at + 8) % channel->out.size);
}

/* Answers that are never taken, until the host must look where the guest has read to. */
static void read_index_nowhere(struct es_guest_channel *channel) {
  for (uint32_t i = 0; i < 40; i++) {
    put_word(&channel->in, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, channel->in.size + hostile_below(64));
    (void)fill(channel, 20);
    (void)es_guest_channel_flush(channel);
    hostile_run(2);
  }
}

/* Answers that are never taken, until there is no room for more; what waits then is kept, not lost. */
static void leave_answers(struct es_guest_channel *channel) {
  for (uint32_t i = 0; i < 24; i++) {
    (void)fill(channel, 20);
    (void)es_guest_channel_flush(channel);
    es_guest_channel_signal(channel);
    hostile_run(2);
  }
}

void hostile_ring_attack(struct es_guest_channel *channel) {
  for (uint32_t i = hostile_below(4); i-- > 0;) {
    bend_head(channel);
    (void)es_guest_channel_flush(channel);
  }
  switch (hostile_below(7)) {
  case 0:
  case 1:
    bend_control(channel);
    break;
  case 2:
    one_too_large(channel);
    break;
  case 3:
    cut_descriptor(channel);
    break;
  case 4:
    read_index_nowhere(channel);
    break;
  case 5:
    leave_answers(channel);
    break;
  default:
    break;
  }
  es_guest_channel_signal(channel);
  hostile_run(4);
}

static struct {
  struct es_guest_channel *channel;
  uint64_t random;
  atomic_bool stop;
  uint64_t writes;
} rewriter;

static uint64_t rewriter_random(void) {
  uint64_t x = rewriter.random;
  x ^= x << 13;
  x ^= x >> 7;
  x ^= x << 17;
  return rewriter.random = x;
}

static void *rewrite(void *unused) {
  (void)unused;
  struct es_guest_ring *rings[] = {&rewriter.channel->out, &rewriter.channel->in};
  while (!atomic_load_explicit(&rewriter.stop, memory_order_relaxed)) {
    uint64_t random = rewriter_random();
    struct es_guest_ring *ring = rings[random & 1];
    uint32_t place = (uint32_t)(random >> 8);
    if ((random & 6) == 0) {
      put_word(ring, place % 5 * 4, (uint32_t)(random >> 32) % ring->size & ~7u);
    } else {
      uint8_t *page = ring->pages[place % ring->size >> 12];
      es_put_u16(page + (place % 4096 & ~1u), (uint16_t)(random >> 40));
    }
    rewriter.writes++;
  }
  return NULL;
}

void hostile_rewrite_while_read(struct es_guest_channel *channel) {
  pthread_t thread;
  rewriter.channel = channel;
  rewriter.random = hostile_random() | 1;
  atomic_store(&rewriter.stop, false);
  if (pthread_create(&thread, NULL, rewrite, NULL) != 0)
    return;
  for (uint32_t i = 0; i < 30; i++) {
    uint8_t payload[64] = {3};
    struct es_guest_range range = {.byte_count = 4096, .pages = hostile.pages};
    struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT,
                                     .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
                                     .transaction = ++hostile.transaction,
                                     .payload = payload,
                                     .size = sizeof payload,
                                     .ranges = &range,
                                     .range_count = 1};
    for (uint32_t burst = 0; burst < 20 && es_guest_channel_put(channel, &packet); burst++)
      hostile.packets++;
    (void)es_guest_channel_flush(channel);
    es_guest_channel_signal(channel);
    hostile_run(3);
  }
  atomic_store(&rewriter.stop, true);
  (void)pthread_join(thread, NULL);
}
