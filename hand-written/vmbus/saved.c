/* Holding the server, and saving what it is at this moment, record by record. Restoring is in restored.c. */
#include "hand-written/vmbus/saved.h"

#include <errno.h>
#include <string.h>

#include "generated/state/vmbus_state.h"
#include "generated/state/vmbus_state_state.h"
#include "hand-written/vmbus/internal.h"

void es_vmbus_hold(struct es_vmbus *vmbus) {
  vmbus->held = true;
}

void es_vmbus_release(struct es_vmbus *vmbus) {
  vmbus->held = false;
  es_vmbus_kick_all(vmbus);
}

/* Signals that came in the meantime, and packets that were left: to be on the safe side of all of them. */
void es_vmbus_kick_all(struct es_vmbus *vmbus) {
  atomic_store(&vmbus->shared_signal, true);
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    if (vmbus->channels[id] != NULL && es_vmbus_channel_is_open(vmbus->channels[id])) {
      es_vmbus_channel_kick(vmbus->channels[id]);
    }
  }
  es_vmbus_wake_here(vmbus);
}

bool es_vmbus_channel_rests(enum es_vmbus_channel_life_state state) {
  return state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED || state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED ||
         state == ES_VMBUS_CHANNEL_LIFE_OPEN || state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN;
}

bool es_vmbus_contact_rests(enum es_vmbus_contact_state state) {
  return state == ES_VMBUS_CONTACT_DISCONNECTED || state == ES_VMBUS_CONTACT_CONTACTED ||
         state == ES_VMBUS_CONTACT_RUNNING;
}

bool es_vmbus_held(const struct es_vmbus *vmbus) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    const struct es_vmbus_channel *channel = vmbus->channels[id];
    if (channel != NULL && (!es_vmbus_channel_rests(channel->life.state) || channel->steps != 0)) {
      return false;
    }
  }
  return vmbus->held && es_vmbus_contact_rests(vmbus->contact.state);
}

static void save_server(const struct es_vmbus *vmbus, struct es_state_out *out) {
  const struct es_vmbus_agreement *agreed = &vmbus->agreed;
  const struct es_vmbus_state_server server = {
      .version = agreed->number,
      .features = agreed->features,
      .target_vp = agreed->target_vp,
      .sint = agreed->sint,
      .offers_owed = vmbus->offers_owed,
      .paused = vmbus->paused,
      .interrupt_page = agreed->interrupt_page,
      .parent_to_child_page = agreed->parent_to_child_page,
      .child_to_parent_page = agreed->child_to_parent_page,
  };
  es_save_vmbus_state_server(out, 0, &server);
  es_save_vmbus_contact(out, 0, &vmbus->contact);
}

static uint32_t number_of(const struct es_vmbus *vmbus, const struct es_vmbus_gpadl *wanted) {
  uint32_t number = 1;
  for (const struct es_vmbus_gpadl *gpadl = vmbus->gpadls; gpadl != NULL && gpadl != wanted; gpadl = gpadl->next) {
    number++;
  }
  return number;
}

static void save_gpadls(const struct es_vmbus *vmbus, struct es_state_out *out) {
  for (const struct es_vmbus_gpadl *gpadl = vmbus->gpadls; gpadl != NULL; gpadl = gpadl->next) {
    uint32_t number = number_of(vmbus, gpadl);
    const struct es_vmbus_state_gpadl saved = {
        .id = gpadl->id,
        .channel = gpadl->channel_id,
        .range_count = gpadl->range_count,
        .word_count = gpadl->word_count,
        .words = {.at = gpadl->words, .count = gpadl->words_here},
    };
    es_save_vmbus_state_gpadl(out, number, &saved);
    es_save_vmbus_page_list(out, number, &gpadl->life);
  }
}

static void save_ring(const struct es_vmbus_channel *channel, struct es_vmbus_state_channel *saved) {
  struct es_ring_position position;
  es_ring_position(&channel->ring, &position);
  saved->gpadl = number_of(channel->vmbus, channel->ring_gpadl);
  saved->downstream = channel->ring.in.size / (uint32_t)ES_PAGE_SIZE + 1;
  saved->in_read = position.in_read;
  saved->in_published = position.in_published;
  saved->out_write = position.out_write;
  saved->out_published = position.out_published;
  saved->out_seen = position.out_seen;
  saved->out_waiting = position.out_waiting;
  saved->broken = position.broken;
  saved->packets_in = position.packets_in;
  saved->packets_out = position.packets_out;
}

static void save_channel(const struct es_vmbus_channel *channel, struct es_state_out *out) {
  struct es_vmbus_state_channel saved = {
      .sub_channel = (uint16_t)channel->sub_index,
      .primary = channel->primary != NULL ? channel->primary->id : 0,
      .connection = channel->offer.connection_id,
      .open_id = channel->open_id,
      .target_vp = channel->target_vp,
      .signals = channel->signals,
      .interrupts = channel->interrupts,
  };
  memcpy(saved.class_id, channel->offer.class_id, sizeof saved.class_id);
  memcpy(saved.instance_id, channel->offer.instance_id, sizeof saved.instance_id);
  memcpy(saved.user_data, channel->user_data, sizeof saved.user_data);
  if (channel->ring_gpadl != NULL) {
    save_ring(channel, &saved);
  }
  es_save_vmbus_state_channel(out, channel->id, &saved);
  es_save_vmbus_channel_life(out, channel->id, &channel->life);
}

static void save_messages(struct es_vmbus *vmbus, struct es_state_out *out) {
  pthread_mutex_lock(&vmbus->inbox_lock);
  for (uint32_t i = 0; i < vmbus->inbox_count; i++) {
    const struct es_vmbus_message_in *message = &vmbus->inbox[(vmbus->inbox_first + i) % ES_VMBUS_INBOX];
    const struct es_vmbus_state_message_in saved = {.payload = {.at = message->bytes, .count = message->size}};
    es_save_vmbus_state_message_in(out, i, &saved);
  }
  pthread_mutex_unlock(&vmbus->inbox_lock);
  for (uint32_t i = 0; i < vmbus->outbox_count; i++) {
    const struct es_vmbus_message_out *message = &vmbus->outbox[(vmbus->outbox_first + i) % ES_VMBUS_OUTBOX];
    const struct es_vmbus_state_message_out saved = {.vp = message->vp,
                                                     .sint = message->sint,
                                                     .urgent = message->urgent,
                                                     .payload = {.at = message->bytes, .count = message->size}};
    es_save_vmbus_state_message_out(out, i, &saved);
  }
}

int es_vmbus_save(struct es_vmbus *vmbus, struct es_state_out *out) {
  if (!es_vmbus_held(vmbus)) {
    return -EBUSY;
  }
  save_server(vmbus, out);
  save_gpadls(vmbus, out);
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    if (vmbus->channels[id] != NULL) {
      es_vmbus_channel_commit(vmbus->channels[id]);
      save_channel(vmbus->channels[id], out);
    }
  }
  save_messages(vmbus, out);
  return es_state_out_error(out);
}
