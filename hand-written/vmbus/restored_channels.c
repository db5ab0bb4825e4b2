/* Restoring channels: which device of this machine each is, what it agreed on with the guest, and its rings, mapped. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/vmbus/restored.h"

#define GUID_TEXT 40u

static bool same_device(const struct es_vmbus_channel *channel, const struct es_vmbus_state_channel *record) {
  return memcmp(channel->offer.class_id, record->class_id, sizeof record->class_id) == 0 &&
         memcmp(channel->offer.instance_id, record->instance_id, sizeof record->instance_id) == 0;
}

static struct es_vmbus_channel *offer_of(const struct es_vmbus *vmbus, const struct es_vmbus_state_channel *record) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    struct es_vmbus_channel *channel = vmbus->channels[id];
    if (channel != NULL && channel->primary == NULL && same_device(channel, record)) {
      return channel;
    }
  }
  return NULL;
}

/* A device by its instance id, as people write it: the first three groups are little-endian. */
static const char *name_of(const uint8_t id[16], char text[GUID_TEXT]) {
  static const uint8_t order[] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
  char *at = text;
  for (unsigned i = 0; i < sizeof order; i++) {
    bool dash = i == 4 || i == 6 || i == 8 || i == 10;
    at += snprintf(at, GUID_TEXT - (size_t)(at - text), "%s%02x", dash ? "-" : "", id[order[i]]);
  }
  return text;
}

static es_result check_channel(struct es_state_in *in, const struct es_vmbus_saved *saved, uint32_t id) {
  const struct es_state_thing *thing = &es_saved_vmbus_state_channel;
  const struct es_vmbus_saved_channel *one = saved->channels[id];
  const struct es_vmbus_state_channel *record = &one->record;
  bool open = one->life.state == ES_VMBUS_CHANNEL_LIFE_OPEN;
  bool running = saved->contact.state == ES_VMBUS_CONTACT_RUNNING;
  if (!es_vmbus_channel_rests(one->life.state) || (!running && one->life.state != ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED)) {
    return es_state_refuse(in, &es_saved_vmbus_channel_life, id, "state", "a state that lasts in this contact");
  }
  if (record->connection != ES_VMBUS_CHANNEL_CONNECTION_BASE + id) {
    return es_state_refuse(in, thing, id, "connection", "the connection of its number");
  }
  if (record->target_vp >= saved->vmbus->options.processors && record->target_vp != ES_VMBUS_NO_INTERRUPT_VP) {
    return es_state_refuse(in, thing, id, "target-vp", "a processor of this machine");
  }
  if (open != (record->gpadl != 0) || record->gpadl > saved->gpadl_count) {
    return es_state_refuse(in, thing, id, "gpadl", "a list of the stream where it is open, else none");
  }
  return (record->sub_channel == 0) == (record->primary == 0)
             ? ES_OK
             : es_state_refuse(in, thing, id, "primary", "of sub-channels, and of no others");
}

static es_result take_ring(struct es_state_in *in, struct es_vmbus_saved *saved, uint32_t id) {
  const struct es_state_thing *thing = &es_saved_vmbus_state_channel;
  struct es_vmbus_saved_channel *one = saved->channels[id];
  const struct es_vmbus_state_channel *record = &one->record;
  struct es_vmbus_gpadl *gpadl = saved->gpadls[record->gpadl - 1];
  struct es_slice pages;
  if (gpadl->channel_id != id || gpadl->users != 0 ||
      (gpadl->life.state != ES_VMBUS_PAGE_LIST_READY && gpadl->life.state != ES_VMBUS_PAGE_LIST_ENDING) ||
      !es_vmbus_gpadl_ring_pages(gpadl, &pages)) {
    return es_state_refuse(in, thing, id, "gpadl", "a list of this channel that can be its rings");
  }
  const struct es_ring_position position = {.in_read = record->in_read,
                                            .in_published = record->in_published,
                                            .out_write = record->out_write,
                                            .out_published = record->out_published,
                                            .out_seen = record->out_seen,
                                            .out_waiting = record->out_waiting,
                                            .broken = record->broken != 0,
                                            .packets_in = record->packets_in,
                                            .packets_out = record->packets_out};
  if (es_ring_resume(&one->ring, saved->vmbus->options.memory, pages, record->downstream, one->channel->packet_max,
                     &position) != 0) {
    return es_state_refuse(in, thing, id, "downstream", "rings, and places in them");
  }
  one->gpadl = gpadl;
  gpadl->users++;
  return ES_OK;
}

static es_result take_channel(struct es_state_in *in, struct es_vmbus_saved *saved, uint64_t instance) {
  if (instance == 0 || instance >= ES_VMBUS_CHANNELS) {
    return es_state_refuse(in, &es_saved_vmbus_state_channel, instance, "", "a number that channels have");
  }
  uint32_t id = (uint32_t)instance;
  saved->channels[id] = calloc(1, sizeof *saved->channels[id]);
  if (saved->channels[id] == NULL) {
    return es_state_no_memory(in);
  }
  ES_TRY(es_take_vmbus_state_channel(in, id, &saved->channels[id]->record));
  ES_TRY(es_take_vmbus_channel_life(in, id, &saved->channels[id]->life));
  return check_channel(in, saved, id);
}

/* Which of this machine's offers a channel is, or belongs to. */
static es_result find_device(struct es_state_in *in, struct es_vmbus_saved *saved, uint32_t id) {
  const struct es_state_thing *thing = &es_saved_vmbus_state_channel;
  struct es_vmbus_saved_channel *one = saved->channels[id];
  const struct es_vmbus_state_channel *record = &one->record;
  struct es_vmbus_channel *offer = offer_of(saved->vmbus, record);
  char name[GUID_TEXT];
  if (offer == NULL) {
    return es_state_refuse(in, thing, id, name_of(record->instance_id, name), "a device that this machine has");
  }
  for (uint32_t other = 1; other < id; other++) {
    const struct es_vmbus_saved_channel *before = saved->channels[other];
    if (before != NULL && before->record.sub_channel == record->sub_channel &&
        before->record.primary == record->primary && same_device(offer, &before->record)) {
      return es_state_refuse(in, thing, id, "sub-channel", "a channel of its device that is not there yet");
    }
  }
  if (record->sub_channel == 0) {
    one->channel = offer;
    return ES_OK;
  }
  const struct es_vmbus_saved_channel *primary =
      record->primary < ES_VMBUS_CHANNELS ? saved->channels[record->primary] : NULL;
  bool own = record->primary == id && one->life.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN;
  if (!own && (primary == NULL || primary->record.sub_channel != 0 || !same_device(offer, &primary->record))) {
    return es_state_refuse(in, thing, id, "primary", "the primary channel of its device");
  }
  one->channel = es_vmbus_channel_new(saved->vmbus, id, offer->ops, offer->device);
  if (one->channel == NULL) {
    return es_state_no_memory(in);
  }
  one->made = true;
  es_vmbus_channel_inherit(one->channel, offer, record->sub_channel);
  return ES_OK;
}

/* Every offer of this machine was there, too. */
static es_result check_offers(struct es_state_in *in, const struct es_vmbus_saved *saved) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    const struct es_vmbus_channel *offer = saved->vmbus->channels[id];
    bool found = offer == NULL;
    for (uint32_t i = 1; i < ES_VMBUS_CHANNELS && !found; i++) {
      found = saved->channels[i] != NULL && saved->channels[i]->channel == offer;
    }
    if (!found) {
      char name[GUID_TEXT];
      return es_state_refuse(in, &es_saved_vmbus_state_channel, 0, name_of(offer->offer.instance_id, name),
                             "no device that was not there when it was saved");
    }
  }
  return ES_OK;
}

es_result es_vmbus_take_channels(struct es_state_in *in, struct es_vmbus_saved *saved) {
  for (uint64_t instance = 0; es_state_next(in, &es_saved_vmbus_state_channel, &instance); instance++) {
    ES_TRY(take_channel(in, saved, instance));
  }
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    if (saved->channels[id] != NULL) {
      ES_TRY(find_device(in, saved, id));
    }
    if (saved->channels[id] != NULL && saved->channels[id]->record.gpadl != 0) {
      ES_TRY(take_ring(in, saved, id));
    }
  }
  return check_offers(in, saved);
}
