/* Restored state takes its place in the server; nothing here can fail. */
#include <stdlib.h>
#include <string.h>

#include "hand-written/vmbus/restored.h"

static void apply_channel(struct es_vmbus *vmbus, uint32_t id, struct es_vmbus_saved_channel *one) {
  const struct es_vmbus_state_channel *record = &one->record;
  struct es_vmbus_channel *channel = one->channel;
  es_vmbus_channel_renumber(channel, id);
  vmbus->channels[id] = channel;
  channel->life = one->life;
  channel->open_id = record->open_id;
  channel->target_vp = record->target_vp;
  channel->signals = record->signals;
  channel->interrupts = record->interrupts;
  memcpy(channel->user_data, record->user_data, sizeof channel->user_data);
  if (one->made) {
    es_vmbus_channel_make_doorbell(channel);
  }
  if (one->gpadl != NULL) {
    channel->ring = one->ring;
    channel->ring_gpadl = one->gpadl;
    es_vmbus_channel_capture(channel);
    vmbus->busy++;
  }
}

static void apply_channels(struct es_vmbus *vmbus, struct es_vmbus_saved *saved) {
  memset(vmbus->channels, 0, sizeof vmbus->channels);
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    if (saved->channels[id] != NULL) {
      apply_channel(vmbus, id, saved->channels[id]);
    }
  }
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    struct es_vmbus_channel *channel = vmbus->channels[id];
    if (channel == NULL) {
      continue;
    }
    uint32_t primary = saved->channels[id]->record.primary;
    channel->primary = primary != 0 ? vmbus->channels[primary] : NULL;
    if (es_vmbus_channel_is_open(channel)) {
      es_vmbus_channel_listen(channel);
    }
    free(saved->channels[id]);
    saved->channels[id] = NULL;
  }
}

static void apply_gpadls(struct es_vmbus *vmbus, struct es_vmbus_saved *saved) {
  struct es_vmbus_gpadl **at = &vmbus->gpadls;
  for (uint32_t i = 0; i < saved->gpadl_count; i++) {
    *at = saved->gpadls[i];
    at = &saved->gpadls[i]->next;
  }
  *at = NULL;
  vmbus->gpadl_count = saved->gpadl_count;
  vmbus->gpadl_words = saved->gpadl_words;
  saved->gpadl_count = 0;
}

void es_vmbus_apply(struct es_vmbus *vmbus, struct es_vmbus_saved *saved) {
  vmbus->contact = saved->contact;
  vmbus->agreed = saved->agreed;
  vmbus->interrupt_page = saved->interrupt_page;
  vmbus->offers_owed = saved->offers_owed;
  vmbus->paused = saved->paused;
  pthread_mutex_lock(&vmbus->inbox_lock);
  memcpy(vmbus->inbox, saved->inbox, sizeof vmbus->inbox);
  vmbus->inbox_first = 0;
  vmbus->inbox_count = saved->inbox_count;
  pthread_mutex_unlock(&vmbus->inbox_lock);
  memcpy(vmbus->outbox, saved->outbox, sizeof vmbus->outbox);
  vmbus->outbox_first = 0;
  vmbus->outbox_count = saved->outbox_count;
  apply_gpadls(vmbus, saved);
  apply_channels(vmbus, saved);
  es_vmbus_discard(saved);
  es_vmbus_kick_all(vmbus);
}
