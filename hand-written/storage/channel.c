/* Channels of a controller: packets in, answers out. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/vmbus_ring_wire.h"
#include "hand-written/storage/state.h"
#include "runtime/log.h"

static struct es_storage_slot *take_slot(struct es_storvsp_sub_channel_owner *channel) {
  struct es_storage_slot *slot = channel->free;
  if (slot != NULL) {
    channel->free = slot->next;
  } else if (channel->fresh < ES_STORAGE_SLOTS) {
    slot = &channel->slots[channel->fresh++];
  } else {
    return NULL;
  }
  slot->channel = channel;
  slot->command.work = NULL;
  slot->is_request = false;
  channel->busy++;
  return slot;
}

static bool slot_left(const struct es_storvsp_sub_channel_owner *channel) {
  return channel->free != NULL || channel->fresh < ES_STORAGE_SLOTS;
}

static void feed(struct es_storvsp_sub_channel_owner *channel) {
  if (channel->starved && channel->vmbus != NULL && !channel->closing) {
    channel->starved = false;
    es_vmbus_channel_kick(channel->vmbus);
  }
}

void es_storage_feed(struct es_storage *storage) {
  for (uint32_t i = 0; i <= storage->sub_channels; i++)
    feed(&storage->channels[i]);
}

static void free_slot(struct es_storage_slot *slot) {
  struct es_storvsp_sub_channel_owner *channel = slot->channel;
  slot->next = channel->free;
  channel->free = slot;
  feed(channel);
}

static void publish(struct es_loop_deferred *deferred) {
  struct es_storvsp_sub_channel_owner *channel = deferred->context;
  if (channel->vmbus != NULL)
    es_vmbus_channel_commit(channel->vmbus);
}

/* Once for everything that this turn of the loop answers; inside signal() the caller does it. */
static void publish_soon(struct es_storvsp_sub_channel_owner *channel) {
  if (channel->draining)
    return;
  if (channel->storage->loop != NULL) {
    es_loop_defer(channel->storage->loop, &channel->commit);
  } else {
    es_vmbus_channel_commit(channel->vmbus);
  }
}

/* False: no room now; the guest signals when there is. */
static bool push(struct es_storage_slot *slot) {
  struct es_storvsp_sub_channel_owner *channel = slot->channel;
  enum es_ring_write written = es_ring_push(es_vmbus_channel_ring(channel->vmbus), ES_VMBUS_RING_PACKET_TYPE_COMPLETION,
                                            0, slot->transaction, slot->reply, slot->reply_size);
  if (written == ES_RING_FULL)
    return false;
  es_storage_count(channel->storage, ES_STORAGE_COUNT_ANSWERS);
  publish_soon(channel);
  return true;
}

static void closed(struct es_storvsp_sub_channel_owner *channel) {
  struct es_vmbus_channel *vmbus = channel->vmbus;
  if (channel->storage->loop != NULL)
    es_loop_defer_cancel(channel->storage->loop, &channel->commit);
  channel->vmbus = NULL;
  channel->closing = false;
  channel->starved = false;
  es_vmbus_channel_closed(vmbus);
}

void es_storage_answer(struct es_storage_slot *slot) {
  struct es_storvsp_sub_channel_owner *channel = slot->channel;
  struct es_storage *storage = channel->storage;
  channel->busy--;
  if (channel->closing) {
    free_slot(slot);
    if (channel->busy == 0)
      closed(channel);
    return;
  }
  if (!slot->wanted) {
    es_storage_count(storage, ES_STORAGE_COUNT_UNWANTED);
    free_slot(slot);
  } else if (channel->unsent.first != NULL || !push(slot)) {
    es_storage_count(storage, ES_STORAGE_COUNT_RING_FULL);
    es_storage_queue_put(&channel->unsent, slot);
  } else {
    free_slot(slot);
  }
}

void es_storage_reply(struct es_storage_slot *slot, struct es_storvsp_complete_io *reply) {
  enum es_storvsp_version version = slot->channel->storage->version;
  uint8_t body[ES_STORVSP_BODY_SIZE] = {0};
  uint32_t room = slot->reply_size - ES_STORVSP_PACKET_SIZE_MAX;
  if (reply->body.count != 0) {
    memcpy(body, reply->body.at, reply->body.count < sizeof body ? reply->body.count : sizeof body);
  } else if (slot->is_request) {
    struct es_storvsp_scsi_result result = {.srb_status.status = ES_STORVSP_SRB_STATUS_INVALID_REQUEST};
    (void)es_storvsp_encode_scsi_result(&result, version, body, sizeof body);
  }
  reply->body = (struct es_slice){.at = body, .count = room};
  if (es_storvsp_encode_complete_io(reply, version, slot->reply, sizeof slot->reply) == 0)
    slot->wanted = false;
  reply->body = (struct es_slice){0};
  es_storage_answer(slot);
}

static bool flush_unsent(struct es_storvsp_sub_channel_owner *channel) {
  while (channel->unsent.first != NULL) {
    if (!push(channel->unsent.first))
      return false;
    free_slot(es_storage_queue_take(&channel->unsent));
  }
  return true;
}

static void refuse(struct es_storage_slot *slot, const struct es_ring_packet *packet, es_result refusal) {
  es_refused_bytes(refusal, packet->payload, packet->size);
  es_storage_count(slot->channel->storage, ES_STORAGE_COUNT_REFUSED);
  slot->is_request =
      packet->size >= ES_STORVSP_PACKET_SIZE_MAX &&
      es_load_le32(packet->payload + ES_STORVSP_PACKET_OPERATION_OFFSET) == ES_STORVSP_OPERATION_EXECUTE_SRB;
  struct es_storvsp_complete_io reply = {.header.status = ES_STORVSP_NT_STATUS_INVALID_PARAMETER};
  es_storage_reply(slot, &reply);
}

static void handle(struct es_storvsp_sub_channel_owner *channel, const struct es_ring_packet *packet) {
  struct es_storage *storage = channel->storage;
  es_storage_count(storage, ES_STORAGE_COUNT_PACKETS);
  if (packet->type != ES_VMBUS_RING_PACKET_TYPE_IN_BAND && packet->type != ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT) {
    es_storage_count(storage, ES_STORAGE_COUNT_WRONG_TYPE);
    es_refused_number(&es_storage_refusals[ES_STORAGE_REFUSE_TYPE], packet->type);
    return;
  }
  struct es_storage_slot *slot = take_slot(channel);
  slot->transaction = packet->transaction;
  slot->wanted = packet->completion_requested;
  slot->reply_size = packet->size < ES_STORVSP_PACKET_SIZE_MAX ? ES_STORVSP_PACKET_SIZE_MAX
                     : packet->size < ES_STORAGE_PACKET_MAX    ? packet->size
                                                               : ES_STORAGE_PACKET_MAX;
  struct es_storvsp_from_guest message;
  es_result refusal = es_storvsp_decode_from_guest(packet->payload, packet->size, storage->version, &message);
  if (refusal != ES_OK) {
    refuse(slot, packet, refusal);
    return;
  }
  slot->is_request = message.message == ES_STORVSP_MESSAGE_EXECUTE_SRB;
  storage->slot = slot;
  storage->packet = packet;
  struct es_storvsp_complete_io reply;
  bool primary = channel == &storage->channels[0];
  enum es_step step = primary ? es_storvsp_controller_step(
                                    &storage->machine, (struct es_storvsp_controller_owner *)storage, &message, &reply)
                              : es_storvsp_sub_channel_step(&channel->machine, channel, &message, &reply);
  switch (step) {
  case ES_STEP_REPLY:
    es_storage_reply(slot, &reply);
    break;
  case ES_STEP_LATER: /* perhaps answered already: the slot is not ours any more */
    break;
  case ES_STEP_SILENT:
  case ES_STEP_REFUSED:
    slot->wanted = false;
    es_storage_answer(slot);
    break;
  }
  if (primary)
    es_storage_notify(storage);
}

static void drain(struct es_storvsp_sub_channel_owner *channel) {
  struct es_storage *storage = channel->storage;
  struct es_ring *ring = es_vmbus_channel_ring(channel->vmbus);
  struct es_ring_packet packet;
  channel->starved = false;
  if (!flush_unsent(channel)) {
    channel->starved = true;
    return;
  }
  for (;;) {
    if (!slot_left(channel) || storage->target.work_free == NULL || storage->resets.first != NULL ||
        channel->unsent.first != NULL) {
      es_storage_count(storage, ES_STORAGE_COUNT_STARVED);
      channel->starved = true;
      return;
    }
    switch (es_ring_next(ring, &packet)) {
    case ES_RING_PACKET:
      handle(channel, &packet);
      break;
    case ES_RING_SKIPPED:
      break;
    case ES_RING_EMPTY:
    case ES_RING_BROKEN:
      return;
    }
  }
}

static void on_signal(void *device, struct es_vmbus_channel *vmbus) {
  struct es_storage *storage = device;
  struct es_storvsp_sub_channel_owner *channel = &storage->channels[es_vmbus_channel_sub_index(vmbus)];
  if (channel->vmbus == NULL || channel->closing)
    return;
  channel->draining = true;
  drain(channel);
  if (channel == &storage->channels[0])
    es_storage_notify(storage);
  channel->draining = false;
}

void es_storage_resume_channel(struct es_storvsp_sub_channel_owner *channel, struct es_vmbus_channel *vmbus) {
  channel->vmbus = vmbus;
  channel->commit = (struct es_loop_deferred){.run = publish, .context = channel};
  channel->free = NULL;
  channel->fresh = 0;
}

void es_storage_owe(struct es_storvsp_sub_channel_owner *channel, uint64_t transaction, struct es_slice reply) {
  struct es_storage_slot *slot = take_slot(channel);
  if (slot == NULL || reply.count > sizeof slot->reply)
    return; /* no more were taken than there are slots */
  channel->busy--;
  slot->transaction = transaction;
  slot->wanted = true;
  slot->reply_size = reply.count;
  memcpy(slot->reply, reply.at, reply.count);
  es_storage_queue_put(&channel->unsent, slot);
}

static int on_open(void *device, struct es_vmbus_channel *vmbus) {
  struct es_storage *storage = device;
  uint32_t index = es_vmbus_channel_sub_index(vmbus);
  if (index > storage->sub_channels || storage->channels[index].vmbus != NULL)
    return -EINVAL;
  struct es_storvsp_sub_channel_owner *channel = &storage->channels[index];
  if (channel->slots == NULL) {
    channel->slots = calloc(ES_STORAGE_SLOTS, sizeof *channel->slots);
    if (channel->slots == NULL)
      return -ENOMEM;
  }
  channel->vmbus = vmbus;
  channel->commit = (struct es_loop_deferred){.run = publish, .context = channel};
  if (index == 0) {
    storage->version = ES_STORVSP_VERSION_WIN6;
    storage->in_use = false;
    es_storvsp_controller_start(&storage->machine);
  } else {
    es_storvsp_sub_channel_start(&channel->machine);
  }
  return 0;
}

static void on_close(void *device, struct es_vmbus_channel *vmbus) {
  struct es_storage *storage = device;
  struct es_storvsp_sub_channel_owner *channel = &storage->channels[es_vmbus_channel_sub_index(vmbus)];
  if (channel == &storage->channels[0]) {
    (void)es_storvsp_controller_on_channel_closed(&storage->machine, (struct es_storvsp_controller_owner *)storage);
  } else {
    (void)es_storvsp_sub_channel_on_channel_closed(&channel->machine, channel);
  }
  channel->closing = true;
  while (channel->unsent.first != NULL)
    free_slot(es_storage_queue_take(&channel->unsent));
  if (channel->busy == 0)
    closed(channel);
}

const struct es_vmbus_device_ops es_storage_ops = {.open = on_open, .signal = on_signal, .close = on_close};

void es_storage_notify(struct es_storage *storage) {
  struct es_storvsp_sub_channel_owner *primary = &storage->channels[0];
  if (!storage->notify || !storage->in_use || primary->vmbus == NULL || primary->closing ||
      storage->machine.state != ES_STORVSP_CONTROLLER_READY)
    return;
  uint8_t bytes[ES_STORAGE_PACKET_MAX];
  uint8_t body[ES_STORVSP_BODY_SIZE] = {0};
  struct es_storvsp_enumerate_bus message = {.body = {.at = body,
                                                      .count = storage->version < ES_STORVSP_VERSION_WIN8
                                                                   ? ES_STORVSP_BODY_SIZE_BEFORE_WIN8
                                                                   : ES_STORVSP_BODY_SIZE}};
  size_t size = es_storvsp_encode_enumerate_bus(&message, storage->version, bytes, sizeof bytes);
  if (es_ring_push(es_vmbus_channel_ring(primary->vmbus), ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0,
                   ES_STORVSP_UNSOLICITED_TRANSACTION, bytes, (uint32_t)size) == ES_RING_FULL)
    return;
  storage->notify = false;
  es_storage_count(storage, ES_STORAGE_COUNT_NOTIFICATIONS);
  publish_soon(primary);
}
