/* Packets become SCSI commands, their results become completions; and the machine's actions. */
#include <errno.h>
#include <string.h>

#include "hand-written/storage/state.h"

static struct es_storage *storage_of(const struct es_storage_slot *slot) {
  return slot->channel->storage;
}

static void complete(struct es_storage_slot *slot) {
  struct es_storage *storage = storage_of(slot);
  const struct es_scsi_owner *command = &slot->command;
  const struct es_storvsp_scsi_request *request = &slot->request;
  struct es_storvsp_scsi_result result = {
      .length = request->length,
      .srb_status.status = (uint8_t)command->srb_status,
      .scsi_status = (uint8_t)command->status,
      .port = request->port,
      .path = request->path,
      .target = request->target,
      .lun = request->lun,
      .cdb_length = request->cdb_length,
      .direction = request->direction,
      .transfer_length = command->transferred,
      .queue_tag = request->queue_tag,
      .queue_action = request->queue_action,
      .srb_flags = request->srb_flags,
      .time_out = request->time_out,
      .queue_sort_key = request->queue_sort_key,
  };
  if (command->sense != ES_SCSI_SENSE_NONE && request->sense_length != 0) {
    uint32_t room = request->sense_length < sizeof result.sense ? request->sense_length : sizeof result.sense;
    result.sense_length = (uint8_t)es_scsi_encode_sense(command->sense, result.sense, room);
    result.srb_status.autosense_valid = 1;
  }
  uint8_t body[ES_STORVSP_BODY_SIZE];
  size_t size = es_storvsp_encode_scsi_result(&result, storage->version, body, sizeof body);
  struct es_storvsp_complete_io reply = {.header.status = ES_STORVSP_NT_STATUS_SUCCESS,
                                         .body = {.at = body, .count = (uint32_t)size}};
  es_storage_reply(slot, &reply);
}

static void command_done(struct es_scsi_owner *command) {
  struct es_storage_slot *slot = (struct es_storage_slot *)command;
  struct es_storage *storage = storage_of(slot);
  if (command->work != NULL) {
    es_scsi_work_give(&storage->target, command->work);
    command->work = NULL;
  }
  storage->in_flight--;
  complete(slot);
  es_storage_settle(storage);
}

static void fail(struct es_storage_slot *slot, enum es_storage_counter counter) {
  es_storage_count(storage_of(slot), counter);
  struct es_storvsp_complete_io reply = {.header.status = ES_STORVSP_NT_STATUS_INVALID_PARAMETER};
  es_storage_reply(slot, &reply);
}

/* The guest's pages as segments of ours, in the slot or, when they are many, in a work area. Count or negative errno. */
static int gather(struct es_storage_slot *slot, const struct es_ring_range *range, uint32_t length) {
  static const unsigned access[] = {
      [ES_STORVSP_DATA_DIRECTION_OUT] = ES_MEMORY_READ,
      [ES_STORVSP_DATA_DIRECTION_IN] = ES_MEMORY_WRITE,
      [ES_STORVSP_DATA_DIRECTION_UNSPECIFIED] = ES_MEMORY_READ | ES_MEMORY_WRITE,
  };
  struct es_scsi_owner *command = &slot->command;
  const struct es_memory *memory = es_vmbus_channel_memory(slot->channel->vmbus);
  command->iov = command->inline_segments;
  int count = es_memory_gather(memory, range->pages, range->byte_offset, length, access[slot->request.direction],
                               command->iov, 0, ES_SCSI_INLINE_SEGMENTS);
  if (count != -E2BIG)
    return count;
  command->work = es_scsi_work_take(&storage_of(slot)->target);
  if (command->work == NULL)
    return -ENOMEM;
  command->iov = command->work->segments;
  return es_memory_gather(memory, range->pages, range->byte_offset, length, access[slot->request.direction],
                          command->iov, 0, ES_STORVSP_MAX_TRANSFER_PAGES);
}

void es_storage_start(struct es_storage_slot *slot, const struct es_storvsp_scsi_request *request,
                      const struct es_ring_packet *packet) {
  struct es_storage *storage = storage_of(slot);
  struct es_scsi_owner *command = &slot->command;
  slot->request = *request;
  if (!storage->in_use) {
    storage->in_use = true;
    storage->notify = false; /* the scan that begins sees what changed until now */
  }
  uint32_t length = request->transfer_length;
  if (packet->range_count > 1 || (length != 0 && (packet->range_count == 0 || packet->ranges[0].byte_count < length))) {
    es_refused_number(&es_storage_refusals[ES_STORAGE_REFUSE_RANGES], length);
    fail(slot, ES_STORAGE_COUNT_BAD_RANGES);
    return;
  }
  command->work = NULL;
  command->iov = NULL;
  command->iov_count = 0;
  if (length != 0) {
    int count = gather(slot, &packet->ranges[0], length);
    if (count < 0) {
      if (command->work != NULL)
        es_scsi_work_give(&storage->target, command->work);
      es_refused(&es_storage_refusals[ES_STORAGE_REFUSE_MEMORY]);
      fail(slot, ES_STORAGE_COUNT_OUTSIDE_MEMORY);
      return;
    }
    command->iov_count = (unsigned)count;
  }
  command->target = &storage->target;
  command->addresses_target = request->path == 0 && request->target == 0;
  command->unit =
      command->addresses_target && request->lun < ES_STORVSP_MAX_LUNS ? storage->target.units[request->lun] : NULL;
  command->cdb = slot->request.cdb;
  command->cdb_length = request->cdb_length;
  command->direction = request->direction;
  command->data_length = length;
  command->given_up = &slot->channel->closing;
  command->done = command_done;
  storage->in_flight++;
  es_scsi_execute(command);
}

/* Actions and guards */

bool es_storvsp_controller_if_version_known(const struct es_storvsp_controller_owner *owner,
                                            const struct es_storvsp_query_protocol_version *message) {
  (void)owner;
  enum es_storvsp_version version;
  return es_storvsp_version_from_number(message->number, &version);
}

void es_storvsp_controller_do_choose_version(struct es_storvsp_controller_owner *owner,
                                             const struct es_storvsp_query_protocol_version *message,
                                             struct es_storvsp_complete_io *reply) {
  (void)reply;
  (void)es_storvsp_version_from_number(message->number, &owner->storage.version);
}

void es_storvsp_controller_do_forget_version(struct es_storvsp_controller_owner *owner,
                                             const struct es_storvsp_begin_initialization *message,
                                             struct es_storvsp_complete_io *reply) {
  (void)message;
  (void)reply;
  owner->storage.version = ES_STORVSP_VERSION_WIN6;
  owner->storage.in_use = false;
}

void es_storvsp_controller_do_tell_properties(struct es_storvsp_controller_owner *owner,
                                              const struct es_storvsp_query_properties *message,
                                              struct es_storvsp_complete_io *reply) {
  (void)message;
  struct es_storage *storage = &owner->storage;
  /* Sub-channels came with Windows 8. */
  bool many = storage->version >= ES_STORVSP_VERSION_WIN8 && storage->sub_channels != 0;
  struct es_storvsp_channel_properties properties = {
      .max_sub_channels = many ? storage->sub_channels : 0,
      .flags = many ? ES_STORVSP_CHANNEL_FLAGS_SUPPORTS_MULTI_CHANNEL : 0,
      .max_transfer_bytes = ES_STORVSP_MAX_TRANSFER_BYTES,
  };
  reply->body.at = storage->body;
  reply->body.count = (uint32_t)es_storvsp_encode_channel_properties(&properties, storage->version, storage->body,
                                                                     sizeof storage->body);
}

bool es_storvsp_controller_if_sub_channels_possible(const struct es_storvsp_controller_owner *owner,
                                                    const struct es_storvsp_create_sub_channels *message) {
  const struct es_storage *storage = &owner->storage;
  return storage->version >= ES_STORVSP_VERSION_WIN8 && message->count <= storage->sub_channels;
}

void es_storvsp_controller_do_offer_sub_channels(struct es_storvsp_controller_owner *owner,
                                                 const struct es_storvsp_create_sub_channels *message,
                                                 struct es_storvsp_complete_io *reply) {
  struct es_storage *storage = &owner->storage;
  if (es_vmbus_offer_sub_channels(storage->channels[0].vmbus, message->count) < message->count)
    reply->header.status = ES_STORVSP_NT_STATUS_UNSUCCESSFUL;
}

void es_storvsp_controller_do_start_io(struct es_storvsp_controller_owner *owner,
                                       const struct es_storvsp_execute_srb *message,
                                       struct es_storvsp_complete_io *reply) {
  (void)reply;
  es_storage_start(owner->storage.slot, &message->body, owner->storage.packet);
}

bool es_storvsp_sub_channel_if_controller_ready(const struct es_storvsp_sub_channel_owner *owner,
                                                const struct es_storvsp_execute_srb *message) {
  (void)message;
  return owner->storage->machine.state == ES_STORVSP_CONTROLLER_READY;
}

void es_storvsp_sub_channel_do_start_io(struct es_storvsp_sub_channel_owner *owner,
                                        const struct es_storvsp_execute_srb *message,
                                        struct es_storvsp_complete_io *reply) {
  (void)reply;
  es_storage_start(owner->storage->slot, &message->body, owner->storage->packet);
}

/* Resets: commands in flight cannot be taken back from a file, so a reset is answered when they have ended. */

static void wait_until_settled(struct es_storage *storage) {
  es_storage_count(storage, ES_STORAGE_COUNT_RESETS);
  es_storage_queue_put(&storage->resets, storage->slot);
  es_storage_settle(storage);
}

void es_storage_settle(struct es_storage *storage) {
  if (storage->in_flight != 0 || storage->resets.first == NULL)
    return;
  struct es_storage_slot *slot;
  while ((slot = es_storage_queue_take(&storage->resets)) != NULL) {
    struct es_storvsp_complete_io reply = {.header.status = ES_STORVSP_NT_STATUS_SUCCESS};
    es_storage_reply(slot, &reply);
  }
  es_storage_feed(storage);
}

void es_storvsp_controller_do_reset_one(struct es_storvsp_controller_owner *owner,
                                        const struct es_storvsp_reset_lun *message,
                                        struct es_storvsp_complete_io *reply) {
  (void)reply;
  struct es_storage *storage = &owner->storage;
  const struct es_storvsp_reset_target *at = &message->body;
  if (at->path == 0 && at->target == 0 && at->lun < ES_STORVSP_MAX_LUNS && storage->target.units[at->lun] != NULL)
    storage->target.units[at->lun]->attention = ES_SCSI_SENSE_DEVICE_RESET;
  wait_until_settled(storage);
}

void es_storvsp_controller_do_reset_everything(struct es_storvsp_controller_owner *owner,
                                               struct es_storvsp_complete_io *reply) {
  (void)reply;
  struct es_storage *storage = &owner->storage;
  for (uint32_t lun = 0; lun < ES_STORVSP_MAX_LUNS; lun++) {
    if (storage->target.units[lun] != NULL)
      storage->target.units[lun]->attention = ES_SCSI_SENSE_BUS_RESET;
  }
  wait_until_settled(storage);
}
