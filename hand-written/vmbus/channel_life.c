/* Guards and actions of a channel's machine. */
#include <string.h>

#include "hand-written/vmbus/internal.h"

static bool target_exists(const struct es_vmbus_channel *channel, uint32_t vp) {
  return vp < channel->vmbus->options.processors || vp == ES_VMBUS_NO_INTERRUPT_VP;
}

static void send(struct es_vmbus_channel *channel, const uint8_t *bytes, size_t size) {
  es_vmbus_send(channel->vmbus, bytes, size);
}

static enum es_vmbus_version version_of(const struct es_vmbus_channel *channel) {
  return channel->vmbus->agreed.version;
}

/* Before 2.4 interrupts always went to VP 0, and the field of an open meant something else. */
static bool names_target(const struct es_vmbus_channel *channel) {
  return version_of(channel) >= ES_VMBUS_VERSION_V2_4;
}

void es_vmbus_channel_life_do_send_offer(struct es_vmbus_channel_life_owner *owner) {
  struct es_vmbus_channel *channel = es_vmbus_channel_of(owner);
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_offer_channel offer = channel->offer;
  if (version_of(channel) < ES_VMBUS_VERSION_V2_4) {
    offer.sub_channel_index = 0; /* reserved then */
  }
  send(channel, bytes, es_vmbus_encode_offer_channel(&offer, version_of(channel), bytes, sizeof bytes));
}

void es_vmbus_channel_life_do_send_rescind(struct es_vmbus_channel_life_owner *owner) {
  struct es_vmbus_channel *channel = es_vmbus_channel_of(owner);
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_rescind_channel_offer rescind = {.channel_id = channel->id};
  send(channel, bytes, es_vmbus_encode_rescind_channel_offer(&rescind, version_of(channel), bytes, sizeof bytes));
}

static void send_open_result(struct es_vmbus_channel *channel, uint32_t open_id, enum es_vmbus_status status) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_open_channel_result result = {.channel_id = channel->id, .open_id = open_id, .status = status};
  send(channel, bytes, es_vmbus_encode_open_channel_result(&result, version_of(channel), bytes, sizeof bytes));
}

/* The GPADL that an open names, if it can be a pair of rings of this channel. */
static struct es_vmbus_gpadl *ring_gpadl(const struct es_vmbus_channel *channel,
                                         const struct es_vmbus_open_channel *message, struct es_slice *pages) {
  struct es_vmbus_gpadl *gpadl = es_vmbus_gpadl_find(channel->vmbus, message->ring_gpadl);
  if (gpadl == NULL || gpadl->channel_id != channel->id || gpadl->life.state != ES_VMBUS_PAGE_LIST_READY ||
      !es_vmbus_gpadl_ring_pages(gpadl, pages)) {
    return NULL;
  }
  return gpadl;
}

bool es_vmbus_channel_life_if_ring_fits(const struct es_vmbus_channel_life_owner *owner,
                                        const struct es_vmbus_open_channel *message) {
  const struct es_vmbus_channel *channel = (const struct es_vmbus_channel *)owner;
  struct es_slice pages;
  return (!names_target(channel) || target_exists(channel, message->target_vp)) &&
         ring_gpadl(channel, message, &pages) != NULL;
}

void es_vmbus_channel_life_do_refuse_open(struct es_vmbus_channel_life_owner *owner,
                                          const struct es_vmbus_open_channel *message) {
  es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_RING], message->ring_gpadl);
  send_open_result(es_vmbus_channel_of(owner), message->open_id, ES_VMBUS_STATUS_UNSUCCESSFUL);
}

void es_vmbus_channel_life_do_open_device(struct es_vmbus_channel_life_owner *owner,
                                          const struct es_vmbus_open_channel *message) {
  struct es_vmbus_channel *channel = es_vmbus_channel_of(owner);
  struct es_slice pages;
  struct es_vmbus_gpadl *gpadl = ring_gpadl(channel, message, &pages);
  channel->open_id = message->open_id;
  channel->open_error = -1;
  if (gpadl == NULL) {
    return;
  }
  memcpy(channel->user_data, message->user_data, sizeof channel->user_data);
  channel->target_vp = names_target(channel) ? message->target_vp : 0;
  channel->kicked = false;
  channel->signals = 0;
  channel->interrupts = 0;
  channel->device_closed = false;
  gpadl->users++;
  channel->ring_gpadl = gpadl;
  channel->vmbus->busy++;
  channel->open_error = es_ring_open(&channel->ring, channel->vmbus->options.memory, pages,
                                     message->downstream_page_offset, channel->packet_max);
  if (channel->open_error == 0) {
    es_vmbus_channel_capture(channel);
    channel->open_error = channel->ops->open(channel->device, channel);
  }
}

void es_vmbus_channel_life_do_confirm_open(struct es_vmbus_channel_life_owner *owner) {
  struct es_vmbus_channel *channel = es_vmbus_channel_of(owner);
  es_vmbus_channel_listen(channel);
  send_open_result(channel, channel->open_id, ES_VMBUS_STATUS_SUCCESS);
  es_vmbus_channel_kick(channel); /* a guest may have written before */
}

void es_vmbus_channel_life_do_fail_open(struct es_vmbus_channel_life_owner *owner) {
  struct es_vmbus_channel *channel = es_vmbus_channel_of(owner);
  es_refused(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_DEVICE]);
  send_open_result(channel, channel->open_id, ES_VMBUS_STATUS_UNSUCCESSFUL);
}

static void close_device(struct es_vmbus_channel *channel) {
  es_vmbus_channel_deafen(channel);
  channel->ops->close(channel->device, channel);
}

void es_vmbus_channel_life_do_end_use(struct es_vmbus_channel_life_owner *owner,
                                      const struct es_vmbus_close_channel *message) {
  (void)message;
  close_device(es_vmbus_channel_of(owner));
}

void es_vmbus_channel_life_do_close_device(struct es_vmbus_channel_life_owner *owner) {
  close_device(es_vmbus_channel_of(owner));
}

void es_vmbus_channel_life_do_release_ring(struct es_vmbus_channel_life_owner *owner) {
  struct es_vmbus_channel *channel = es_vmbus_channel_of(owner);
  struct es_vmbus_gpadl *gpadl = channel->ring_gpadl;
  if (gpadl == NULL) {
    return;
  }
  es_ring_close(&channel->ring);
  channel->ring_gpadl = NULL;
  channel->vmbus->busy--;
  es_vmbus_gpadl_release(gpadl);
}

bool es_vmbus_channel_life_if_target_exists(const struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_modify_channel *message) {
  return target_exists((const struct es_vmbus_channel *)owner, message->target_vp);
}

static void answer_modify(struct es_vmbus_channel *channel, enum es_vmbus_status status) {
  if (version_of(channel) < ES_VMBUS_VERSION_V5_3) {
    return; /* nobody waits */
  }
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_modify_channel_response response = {.channel_id = channel->id, .status = status};
  send(channel, bytes, es_vmbus_encode_modify_channel_response(&response, version_of(channel), bytes, sizeof bytes));
}

void es_vmbus_channel_life_do_move_interrupt(struct es_vmbus_channel_life_owner *owner,
                                             const struct es_vmbus_modify_channel *message) {
  struct es_vmbus_channel *channel = es_vmbus_channel_of(owner);
  channel->target_vp = message->target_vp;
  answer_modify(channel, ES_VMBUS_STATUS_SUCCESS);
}

void es_vmbus_channel_life_do_refuse_modify(struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_modify_channel *message) {
  es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_TARGET], message->target_vp);
  answer_modify(es_vmbus_channel_of(owner), ES_VMBUS_STATUS_UNSUCCESSFUL);
}

void es_vmbus_channel_life_do_forget_gpadls(struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_relid_released *message) {
  (void)message;
  struct es_vmbus_channel *channel = es_vmbus_channel_of(owner);
  es_vmbus_gpadls_drop(channel->vmbus, channel->id);
}
