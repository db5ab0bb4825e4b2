/* Opening and closing. */
#include <stdlib.h>
#include <string.h>

#include "tests/guest/guest.h"

#define BUFFER_SIZE 65536u

/* A ring over pages that are scattered in guest memory: control page, then data. */
static bool make_ring(const struct es_guest *guest, struct es_guest_ring *ring, const uint64_t *pages, uint32_t count) {
  *ring = (struct es_guest_ring){.control = es_guest_page(guest, pages[0]),
                                 .pages = malloc((count - 1) * sizeof *ring->pages),
                                 .size = (count - 1) << ES_PAGE_SHIFT};
  if (ring->pages == NULL) {
    return false;
  }
  for (uint32_t i = 1; i < count; i++) {
    ring->pages[i - 1] = es_guest_page(guest, pages[i]);
  }
  memset(ring->control, 0, ES_PAGE_SIZE);
  es_put_u32(ring->control + ES_VMBUS_RING_CONTROL_FEATURES_OFFSET, ES_VMBUS_RING_FEATURES_PENDING_SEND_SIZE);
  return true;
}

void es_guest_channel_forget(struct es_guest_channel *channel) {
  if (channel->pages != NULL) {
    es_guest_pages_give(channel->guest, channel->pages, channel->page_count);
  }
  free(channel->pages);
  free(channel->out.pages);
  free(channel->in.pages);
  free(channel->buffer);
  *channel = (struct es_guest_channel){0};
}

static int64_t open_channel(struct es_guest_channel *channel, uint32_t out_pages) {
  struct es_guest *guest = channel->guest;
  struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_OPEN_CHANNEL,
                                        .as.open_channel = {
                                            .channel_id = channel->offer.channel_id,
                                            .open_id = channel->open_id,
                                            .ring_gpadl = channel->gpadl,
                                            .target_vp = channel->target_vp,
                                            .downstream_page_offset = out_pages,
                                        }};
  uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT];
  if (!es_guest_post(guest, &message) || !es_guest_wait(guest, ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT, before)) {
    return -1;
  }
  const struct es_vmbus_open_channel_result *result =
      &guest->newest[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT].as.open_channel_result;
  return result->open_id == channel->open_id ? (int64_t)result->status : -1;
}

int64_t es_guest_channel_open(struct es_guest_channel *channel, struct es_guest *guest,
                              const struct es_vmbus_offer_channel *offer, uint32_t out_pages, uint32_t in_pages,
                              uint32_t target_vp) {
  uint32_t count = out_pages + in_pages;
  *channel = (struct es_guest_channel){.guest = guest,
                                       .offer = *offer,
                                       .page_count = count,
                                       .open_id = guest->next_open++,
                                       .target_vp = target_vp,
                                       .buffer_size = BUFFER_SIZE};
  channel->buffer = malloc(BUFFER_SIZE);
  channel->pages = malloc(count * sizeof *channel->pages);
  if (channel->pages == NULL || channel->buffer == NULL || !es_guest_pages_take(guest, channel->pages, count)) {
    free(channel->pages);
    channel->pages = NULL;
    es_guest_channel_forget(channel);
    return -1;
  }
  int64_t status = -1;
  if (make_ring(guest, &channel->out, channel->pages, out_pages) &&
      make_ring(guest, &channel->in, channel->pages + out_pages, in_pages)) {
    status = es_guest_gpadl_create(guest, offer->channel_id, channel->pages, count, &channel->gpadl);
  }
  if (status == 0) {
    status = open_channel(channel, out_pages);
    if (status != 0) {
      es_guest_gpadl_teardown(guest, offer->channel_id, channel->gpadl);
    }
  }
  if (status != 0) {
    es_guest_channel_forget(channel);
  }
  return status;
}

bool es_guest_channel_close(struct es_guest_channel *channel) {
  struct es_guest *guest = channel->guest;
  struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_CLOSE_CHANNEL,
                                        .as.close_channel = {.channel_id = channel->offer.channel_id}};
  bool closed =
      es_guest_post(guest, &message) && es_guest_gpadl_teardown(guest, channel->offer.channel_id, channel->gpadl);
  es_guest_channel_forget(channel);
  return closed;
}

static bool take_shared_event(struct es_guest *guest, uint32_t channel_id) {
  uint8_t *byte = es_guest_page(guest, guest->interrupt_page) + channel_id / 8;
  uint8_t bit = (uint8_t)(1u << channel_id % 8);
  return (__atomic_fetch_and(byte, (uint8_t)~bit, __ATOMIC_SEQ_CST) & bit) != 0;
}

bool es_guest_channel_interrupted(struct es_guest_channel *channel) {
  struct es_guest *guest = channel->guest;
  const struct es_guest_transport *transport = guest->transport;
  if (guest->version < ES_VMBUS_VERSION_V2_4) {
    transport->take_event(guest->transport_context, 0, 0);
    return take_shared_event(guest, channel->offer.channel_id);
  }
  return channel->target_vp != ES_VMBUS_NO_INTERRUPT_VP &&
         transport->take_event(guest->transport_context, channel->target_vp, channel->offer.channel_id);
}
