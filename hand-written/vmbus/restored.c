/* Restoring: everything is read, checked and mapped beside the server (contact and messages here, GPADLs and channels in files
 * of their own); restored_apply.c puts it in its place. */
#include <stdlib.h>
#include <string.h>

#include "hand-written/vmbus/restored.h"

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
    refusal = es_vmbus_take_gpadls(in, saved);
  }
  if (refusal == ES_OK) {
    refusal = es_vmbus_take_channels(in, saved);
  }
  if (refusal == ES_OK) {
    refusal = es_vmbus_check_owners(in, saved);
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
    struct es_vmbus_saved_channel *one = saved->channels[id];
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
    const struct es_vmbus_saved_channel *one = saved->channels[id];
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
