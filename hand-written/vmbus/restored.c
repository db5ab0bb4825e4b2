/* Restoring: everything is read, checked and mapped beside the server, and then takes its place. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/hyperv_synic_wire.h"
#include "generated/state/vmbus_state.h"
#include "generated/state/vmbus_state_state.h"
#include "hand-written/vmbus/internal.h"
#include "hand-written/vmbus/saved.h"

#define GUID_TEXT 40u
#define WORD ((uint32_t)sizeof(uint64_t))

struct saved_channel {
  struct es_vmbus_state_channel record;
  struct es_vmbus_channel_life life;
  struct es_vmbus_channel *channel; /* of this server: its own offer, or made for a sub-channel */
  bool made;
  struct es_vmbus_gpadl *gpadl; /* NULL: no ring */
  struct es_ring ring;
};

struct es_vmbus_saved {
  struct es_vmbus *vmbus;
  struct es_vmbus_contact contact;
  struct es_vmbus_agreement agreed;
  bool offers_owed, paused;
  uint8_t *interrupt_page;
  struct saved_channel *channels[ES_VMBUS_CHANNELS]; /* by number */
  uint32_t gpadl_count, gpadl_words;
  struct es_vmbus_gpadl *gpadls[ES_VMBUS_GPADLS]; /* newest first */
  uint32_t inbox_count, outbox_count;
  struct es_vmbus_message_in inbox[ES_VMBUS_INBOX];
  struct es_vmbus_message_out outbox[ES_VMBUS_OUTBOX];
};

/* Contact */

static es_result take_server(struct es_state_in *in, struct es_vmbus_saved *saved) {
  const struct es_state_thing *thing = &es_saved_vmbus_state_server;
  const struct es_vmbus *vmbus = saved->vmbus;
  struct es_vmbus_state_server server;
  struct es_vmbus_agreement *agreed = &saved->agreed;
  ES_TRY(es_take_vmbus_state_server(in, 0, &server));
  ES_TRY(es_take_vmbus_contact(in, 0, &saved->contact));
  if (!es_vmbus_contact_rests(saved->contact.state)) {
    return es_state_refuse(in, &es_saved_vmbus_contact, 0, "state", "a state that lasts");
  }
  *agreed = (struct es_vmbus_agreement){.number = server.version,
                                        .features = server.features,
                                        .target_vp = server.target_vp,
                                        .sint = server.sint,
                                        .interrupt_page = server.interrupt_page,
                                        .parent_to_child_page = server.parent_to_child_page,
                                        .child_to_parent_page = server.child_to_parent_page};
  saved->offers_owed = server.offers_owed != 0;
  saved->paused = server.paused != 0;
  if (server.version == 0 && saved->contact.state == ES_VMBUS_CONTACT_DISCONNECTED) {
    return ES_OK;
  }
  if (!es_vmbus_version_from_number(server.version, &agreed->version) || agreed->version > vmbus->options.maximum) {
    return es_state_refuse(in, thing, 0, "version", "a version that this machine speaks");
  }
  if (agreed->target_vp >= vmbus->options.processors) {
    return es_state_refuse(in, thing, 0, "target-vp", "a processor of this machine");
  }
  if (!es_vmbus_page_fits(vmbus, agreed->parent_to_child_page)) {
    return es_state_refuse(in, thing, 0, "parent-to-child-page", "in guest memory");
  }
  if (!es_vmbus_page_fits(vmbus, agreed->child_to_parent_page)) {
    return es_state_refuse(in, thing, 0, "child-to-parent-page", "in guest memory");
  }
  if (agreed->version < ES_VMBUS_VERSION_V2_4 && saved->contact.state != ES_VMBUS_CONTACT_DISCONNECTED) {
    saved->interrupt_page = es_memory_map(vmbus->options.memory, agreed->interrupt_page & ~(ES_PAGE_SIZE - 1),
                                          ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
    if (saved->interrupt_page == NULL) {
      return es_state_refuse(in, thing, 0, "interrupt-page", "in guest memory");
    }
  }
  return ES_OK;
}

/* GPADLs */

static es_result check_gpadl(struct es_state_in *in, const struct es_vmbus_saved *saved, uint32_t number,
                             const struct es_vmbus_state_gpadl *record) {
  const struct es_state_thing *thing = &es_saved_vmbus_state_gpadl;
  if (record->word_count <= record->range_count ||
      record->word_count > ES_VMBUS_GPADL_PAGES_MAX + record->range_count ||
      saved->gpadl_words + record->word_count > saved->vmbus->gpadl_words_max) {
    return es_state_refuse(in, thing, number, "word-count", "as many as a list may have");
  }
  if (record->words.count > record->word_count) {
    return es_state_refuse(in, thing, number, "words", "no more than the list will have");
  }
  return ES_OK;
}

static es_result check_pages(struct es_state_in *in, const struct es_vmbus_saved *saved, uint32_t number) {
  const struct es_state_thing *thing = &es_saved_vmbus_state_gpadl;
  const struct es_vmbus_gpadl *gpadl = saved->gpadls[number - 1];
  bool assembling = gpadl->life.state == ES_VMBUS_PAGE_LIST_ASSEMBLING;
  if (assembling != (gpadl->words_here < gpadl->word_count) || gpadl->life.state == ES_VMBUS_PAGE_LIST_GONE) {
    return es_state_refuse(in, &es_saved_vmbus_page_list, number, "state", "what the list's words make of it");
  }
  if (!assembling && es_vmbus_gpadl_check(gpadl) != ES_OK) {
    return es_state_refuse(in, thing, number, "words", "ranges of pages that guest memory has");
  }
  for (uint32_t i = 0; i < number - 1; i++) {
    if (saved->gpadls[i]->id == gpadl->id && saved->gpadls[i]->life.state != ES_VMBUS_PAGE_LIST_FADING &&
        gpadl->life.state != ES_VMBUS_PAGE_LIST_FADING) {
      return es_state_refuse(in, thing, number, "id", "an id of its own");
    }
  }
  return ES_OK;
}

static es_result take_gpadl(struct es_state_in *in, struct es_vmbus_saved *saved, uint32_t number) {
  struct es_vmbus_state_gpadl record;
  ES_TRY(es_take_vmbus_state_gpadl(in, number, &record));
  ES_TRY(check_gpadl(in, saved, number, &record));
  struct es_vmbus_gpadl *gpadl = calloc(1, sizeof *gpadl);
  if (gpadl == NULL) {
    return es_state_no_memory(in);
  }
  saved->gpadls[saved->gpadl_count++] = gpadl;
  saved->gpadl_words += record.word_count;
  gpadl->vmbus = saved->vmbus;
  gpadl->id = record.id;
  gpadl->channel_id = record.channel;
  gpadl->range_count = record.range_count;
  gpadl->word_count = record.word_count;
  gpadl->words_here = record.words.count;
  gpadl->words = malloc((size_t)record.word_count * WORD);
  if (gpadl->words == NULL) {
    return es_state_no_memory(in);
  }
  memcpy(gpadl->words, record.words.at, (size_t)record.words.count * WORD);
  ES_TRY(es_take_vmbus_page_list(in, number, &gpadl->life));
  return check_pages(in, saved, number);
}

static es_result take_gpadls(struct es_state_in *in, struct es_vmbus_saved *saved) {
  while (saved->gpadl_count < ES_VMBUS_GPADLS &&
         es_state_has(in, &es_saved_vmbus_state_gpadl, saved->gpadl_count + 1)) {
    ES_TRY(take_gpadl(in, saved, saved->gpadl_count + 1));
  }
  return ES_OK;
}

/* Lists belong to channels that the guest knows, and only those that are in use can outlive their end. */
static es_result check_owners(struct es_state_in *in, const struct es_vmbus_saved *saved) {
  for (uint32_t number = 1; number <= saved->gpadl_count; number++) {
    const struct es_vmbus_gpadl *gpadl = saved->gpadls[number - 1];
    const struct saved_channel *owner =
        gpadl->channel_id < ES_VMBUS_CHANNELS ? saved->channels[gpadl->channel_id] : NULL;
    bool over = gpadl->life.state == ES_VMBUS_PAGE_LIST_ENDING || gpadl->life.state == ES_VMBUS_PAGE_LIST_FADING;
    if (owner == NULL || owner->life.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED) {
      return es_state_refuse(in, &es_saved_vmbus_state_gpadl, number, "channel", "a channel that the guest knows");
    }
    if (over && gpadl->users == 0) {
      return es_state_refuse(in, &es_saved_vmbus_page_list, number, "state", "in use");
    }
  }
  return ES_OK;
}

/* Channels */

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
  const struct saved_channel *one = saved->channels[id];
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
  struct saved_channel *one = saved->channels[id];
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
  struct saved_channel *one = saved->channels[id];
  const struct es_vmbus_state_channel *record = &one->record;
  struct es_vmbus_channel *offer = offer_of(saved->vmbus, record);
  char name[GUID_TEXT];
  if (offer == NULL) {
    return es_state_refuse(in, thing, id, name_of(record->instance_id, name), "a device that this machine has");
  }
  for (uint32_t other = 1; other < id; other++) {
    const struct saved_channel *before = saved->channels[other];
    if (before != NULL && before->record.sub_channel == record->sub_channel &&
        before->record.primary == record->primary && same_device(offer, &before->record)) {
      return es_state_refuse(in, thing, id, "sub-channel", "a channel of its device that is not there yet");
    }
  }
  if (record->sub_channel == 0) {
    one->channel = offer;
    return ES_OK;
  }
  const struct saved_channel *primary = record->primary < ES_VMBUS_CHANNELS ? saved->channels[record->primary] : NULL;
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

static es_result take_channels(struct es_state_in *in, struct es_vmbus_saved *saved) {
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
  ES_TRY(check_offers(in, saved));
  return check_owners(in, saved);
}

/* Messages */

static es_result take_messages(struct es_state_in *in, struct es_vmbus_saved *saved) {
  while (saved->inbox_count < ES_VMBUS_INBOX &&
         es_state_has(in, &es_saved_vmbus_state_message_in, saved->inbox_count)) {
    struct es_vmbus_state_message_in record;
    ES_TRY(es_take_vmbus_state_message_in(in, saved->inbox_count, &record));
    struct es_vmbus_message_in *message = &saved->inbox[saved->inbox_count++];
    message->size = record.payload.count;
    memcpy(message->bytes, record.payload.at, record.payload.count);
  }
  while (saved->outbox_count < ES_VMBUS_OUTBOX &&
         es_state_has(in, &es_saved_vmbus_state_message_out, saved->outbox_count)) {
    struct es_vmbus_state_message_out record;
    ES_TRY(es_take_vmbus_state_message_out(in, saved->outbox_count, &record));
    if (record.vp >= saved->vmbus->options.processors) {
      return es_state_refuse(in, &es_saved_vmbus_state_message_out, saved->outbox_count, "vp",
                             "a processor of this machine");
    }
    struct es_vmbus_message_out *message = &saved->outbox[saved->outbox_count++];
    message->vp = record.vp;
    message->sint = record.sint;
    message->urgent = record.urgent != 0;
    message->size = record.payload.count;
    memcpy(message->bytes, record.payload.at, record.payload.count);
  }
  return ES_OK;
}

es_result es_vmbus_prepare(struct es_vmbus *vmbus, struct es_state_in *in, struct es_vmbus_saved **out) {
  struct es_vmbus_saved *saved = calloc(1, sizeof *saved);
  if (saved == NULL) {
    return es_state_no_memory(in);
  }
  saved->vmbus = vmbus;
  es_result refusal = vmbus->contact.state == ES_VMBUS_CONTACT_DISCONNECTED && vmbus->gpadls == NULL
                          ? take_server(in, saved)
                          : es_state_refuse(in, &es_saved_vmbus_state_server, 0, "", "a machine that has not run");
  if (refusal == ES_OK) {
    refusal = take_gpadls(in, saved);
  }
  if (refusal == ES_OK) {
    refusal = take_channels(in, saved);
  }
  if (refusal == ES_OK) {
    refusal = take_messages(in, saved);
  }
  if (refusal != ES_OK) {
    es_vmbus_discard(saved);
    return refusal;
  }
  vmbus->saved = saved;
  *out = saved;
  return ES_OK;
}

void es_vmbus_discard(struct es_vmbus_saved *saved) {
  if (saved == NULL) {
    return;
  }
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    struct saved_channel *one = saved->channels[id];
    if (one != NULL && one->gpadl != NULL) {
      es_ring_close(&one->ring);
    }
    if (one != NULL && one->made) {
      free(one->channel);
    }
    free(one);
  }
  for (uint32_t i = 0; i < saved->gpadl_count; i++) {
    free(saved->gpadls[i]->words);
    free(saved->gpadls[i]);
  }
  saved->vmbus->saved = NULL;
  free(saved);
}

/* In place */

static void apply_channel(struct es_vmbus *vmbus, uint32_t id, struct saved_channel *one) {
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

/* For devices */

uint32_t es_vmbus_saved_number(const struct es_vmbus_channel *primary) {
  const struct es_vmbus_saved *saved = primary->vmbus->saved;
  for (uint32_t id = 1; saved != NULL && id < ES_VMBUS_CHANNELS; id++) {
    if (saved->channels[id] != NULL && saved->channels[id]->channel == primary) {
      return id;
    }
  }
  return primary->id;
}

bool es_vmbus_saved_open(const struct es_vmbus_channel *primary, unsigned sub_index) {
  const struct es_vmbus_saved *saved = primary->vmbus->saved;
  uint32_t number = es_vmbus_saved_number(primary);
  for (uint32_t id = 1; saved != NULL && id < ES_VMBUS_CHANNELS; id++) {
    const struct saved_channel *one = saved->channels[id];
    if (one != NULL && one->record.sub_channel == sub_index && one->life.state == ES_VMBUS_CHANNEL_LIFE_OPEN &&
        (id == number || one->record.primary == number)) {
      return true;
    }
  }
  return false;
}

struct es_vmbus_channel *es_vmbus_open_channel(struct es_vmbus_channel *primary, unsigned sub_index) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    struct es_vmbus_channel *channel = primary->vmbus->channels[id];
    if (channel != NULL && channel->sub_index == sub_index && es_vmbus_channel_is_open(channel) &&
        (channel == primary || channel->primary == primary)) {
      return channel;
    }
  }
  return NULL;
}
