/* Saving a controller at rest, and restoring it into one with the same units. */
#include "hand-written/storage/saved.h"

#include <stdlib.h>
#include <string.h>

#include "generated/state/storage_state_state.h"
#include "generated/state/storvsp_state.h"
#include "hand-written/storage/state.h"
#include "hand-written/vmbus/saved.h"

/* Records of one controller begin with the number of its primary channel. */
#define PART(number, index) ((uint64_t)(number) << 8 | (index))
#define ANSWER(number, index, place) (PART(number, index) << 16 | (place))
/* What generated code calls a value that has no name. */
#define NO_VERSION "?"

bool es_storage_quiet(const struct es_storage *storage) {
  for (uint32_t i = 0; i <= storage->sub_channels; i++) {
    if (storage->channels[i].busy != 0 || storage->channels[i].closing || storage->channels[i].draining)
      return false;
  }
  return storage->in_flight == 0 && storage->resets.first == NULL;
}

/* Saving */

static void save_channel(const struct es_storvsp_sub_channel_owner *channel, uint32_t number, uint32_t index,
                         struct es_state_out *out) {
  const struct es_storage_state_channel saved = {.index = (uint16_t)index};
  uint32_t place = 0;
  if (channel->vmbus == NULL)
    return;
  es_save_storage_state_channel(out, PART(number, index), &saved);
  if (index != 0)
    es_save_storvsp_sub_channel(out, PART(number, index), &channel->machine);
  for (const struct es_storage_slot *slot = channel->unsent.first; slot != NULL; slot = slot->next) {
    const struct es_storage_state_answer answer = {.transaction = slot->transaction,
                                                   .reply = {.at = slot->reply, .count = slot->reply_size}};
    es_save_storage_state_answer(out, ANSWER(number, index, place++), &answer);
  }
}

static struct es_storage_state_unit identity_of(const struct es_scsi_unit *unit, uint8_t lun) {
  struct es_storage_state_unit identity = {.lun = lun,
                                           .block_size = unit->block_size,
                                           .blocks = unit->blocks,
                                           .read_only = unit->read_only,
                                           .serial = {.at = unit->serial, .count = unit->serial_length}};
  memcpy(identity.vendor, unit->vendor, sizeof identity.vendor);
  memcpy(identity.product, unit->product, sizeof identity.product);
  memcpy(identity.revision, unit->revision, sizeof identity.revision);
  return identity;
}

static void save_unit(const struct es_scsi_unit *unit, uint32_t number, uint8_t lun, struct es_state_out *out) {
  const struct es_storage_state_unit identity = identity_of(unit, lun);
  struct es_storage_state_unit_memory memory = {.write_cache = unit->write_cache, .stopped = unit->stopped};
  strncpy(memory.attention, es_scsi_sense_rows[unit->attention].name, sizeof memory.attention - 1);
  es_save_storage_state_unit(out, PART(number, lun), &identity);
  es_save_storage_state_unit_memory(out, PART(number, lun), &memory);
}

int es_storage_save(struct es_storage *storage, struct es_state_out *out) {
  uint32_t number = es_vmbus_saved_number(storage->offer);
  struct es_storage_state_controller controller = {.in_use = storage->in_use, .notify = storage->notify};
  strncpy(controller.version, es_storvsp_version_name(storage->version), sizeof controller.version - 1);
  es_save_storage_state_controller(out, number, &controller);
  es_save_storvsp_controller(out, number, &storage->machine);
  for (uint32_t i = 0; i <= storage->sub_channels; i++)
    save_channel(&storage->channels[i], number, i, out);
  for (uint8_t lun = 0; lun < ES_STORVSP_MAX_LUNS; lun++) {
    if (storage->target.units[lun] != NULL)
      save_unit(storage->target.units[lun], number, lun, out);
  }
  return es_state_out_error(out);
}

/* Restoring */

struct saved_channel {
  bool open;
  struct es_storvsp_sub_channel machine;
  struct es_storage_slot *slots; /* made here when it was never open */
  uint32_t answer_count;
  struct es_storage_state_answer answers[ES_STORAGE_SLOTS]; /* their bytes stand in the stream */
};

struct es_storage_saved {
  uint32_t channel_count;
  struct es_storvsp_controller machine;
  enum es_storvsp_version version;
  bool in_use, notify;
  struct {
    bool write_cache, stopped;
    enum es_scsi_sense attention;
  } units[ES_STORVSP_MAX_LUNS];
  struct saved_channel channels[];
};

static bool version_named(const char *name, enum es_storvsp_version *out) {
  for (enum es_storvsp_version version = 0; strcmp(es_storvsp_version_name(version), NO_VERSION) != 0; version++) {
    if (strcmp(es_storvsp_version_name(version), name) == 0) {
      *out = version;
      return true;
    }
  }
  return false;
}

static bool sense_named(const char *name, enum es_scsi_sense *out) {
  for (uint32_t sense = 0; sense < ES_SCSI_SENSE_COUNT; sense++) {
    if (strcmp(es_scsi_sense_rows[sense].name, name) == 0) {
      *out = (enum es_scsi_sense)sense;
      return true;
    }
  }
  return false;
}

static es_result take_controller(const struct es_storage *storage, struct es_state_in *in, uint32_t number,
                                 struct es_storage_saved *saved) {
  struct es_storage_state_controller controller;
  ES_TRY(es_take_storage_state_controller(in, number, &controller));
  ES_TRY(es_take_storvsp_controller(in, number, &saved->machine));
  if (!version_named(controller.version, &saved->version))
    return es_state_refuse(in, &es_saved_storage_state_controller, number, "version", "a version of the protocol");
  if (es_vmbus_saved_open(storage->offer, 0) && saved->machine.state == ES_STORVSP_CONTROLLER_CLOSED)
    return es_state_refuse(in, &es_saved_storvsp_controller, number, "state", "not closed while its channel is open");
  saved->in_use = controller.in_use != 0;
  saved->notify = controller.notify != 0;
  return ES_OK;
}

static es_result take_answers(struct es_state_in *in, uint32_t number, uint32_t index, struct saved_channel *saved) {
  const struct es_state_thing *thing = &es_saved_storage_state_answer;
  while (saved->answer_count < ES_STORAGE_SLOTS &&
         es_state_has(in, thing, ANSWER(number, index, saved->answer_count))) {
    uint64_t instance = ANSWER(number, index, saved->answer_count);
    struct es_storage_state_answer *answer = &saved->answers[saved->answer_count++];
    ES_TRY(es_take_storage_state_answer(in, instance, answer));
    if (answer->reply.count < ES_STORVSP_PACKET_SIZE_MAX || answer->reply.count > ES_STORAGE_PACKET_MAX)
      return es_state_refuse(in, thing, instance, "reply", "as long as an answer is");
  }
  return ES_OK;
}

static es_result take_channel(const struct es_storage *storage, struct es_state_in *in, uint32_t number, uint32_t index,
                              struct saved_channel *saved) {
  const struct es_state_thing *thing = &es_saved_storage_state_channel;
  uint64_t instance = PART(number, index);
  struct es_storage_state_channel record;
  saved->open = es_vmbus_saved_open(storage->offer, index);
  if (!saved->open)
    return ES_OK; /* a record of it is left over and refused for that */
  ES_TRY(es_take_storage_state_channel(in, instance, &record));
  if (record.index != index)
    return es_state_refuse(in, thing, instance, "index", "the place of its number");
  if (index != 0)
    ES_TRY(es_take_storvsp_sub_channel(in, instance, &saved->machine));
  if (index != 0 && saved->machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED)
    return es_state_refuse(in, &es_saved_storvsp_sub_channel, instance, "state", "not closed while it is open");
  ES_TRY(take_answers(in, number, index, saved));
  saved->slots = calloc(ES_STORAGE_SLOTS, sizeof *saved->slots);
  return saved->slots == NULL ? es_state_no_memory(in) : ES_OK;
}

/* What of a unit is another one's, NULL: nothing. */
static const char *difference(const struct es_storage_state_unit *a, const struct es_storage_state_unit *b) {
  return a->lun != b->lun                                                                                 ? "lun"
         : a->block_size != b->block_size                                                                 ? "block-size"
         : a->blocks != b->blocks                                                                         ? "blocks"
         : a->read_only != b->read_only                                                                   ? "read-only"
         : memcmp(a->vendor, b->vendor, sizeof a->vendor) != 0                                            ? "vendor"
         : memcmp(a->product, b->product, sizeof a->product) != 0                                         ? "product"
         : memcmp(a->revision, b->revision, sizeof a->revision) != 0                                      ? "revision"
         : a->serial.count != b->serial.count || memcmp(a->serial.at, b->serial.at, a->serial.count) != 0 ? "serial"
                                                                                                          : NULL;
}

static es_result take_unit(const struct es_storage *storage, struct es_state_in *in, uint32_t number, uint8_t lun,
                           struct es_storage_saved *saved) {
  const struct es_state_thing *thing = &es_saved_storage_state_unit;
  const struct es_scsi_unit *unit = storage->target.units[lun];
  uint64_t instance = PART(number, lun);
  struct es_storage_state_unit record;
  struct es_storage_state_unit_memory memory;
  bool there = es_state_has(in, thing, instance);
  if (unit == NULL)
    return there ? es_state_refuse(in, thing, instance, "lun", "a unit that this machine has") : ES_OK;
  if (!there)
    return es_state_refuse(in, thing, instance, "lun", "no unit that was not there when it was saved");
  ES_TRY(es_take_storage_state_unit(in, instance, &record));
  ES_TRY(es_take_storage_state_unit_memory(in, instance, &memory));
  const struct es_storage_state_unit own = identity_of(unit, lun);
  const char *other = difference(&record, &own);
  if (other != NULL)
    return es_state_refuse(in, thing, instance, other, "as the unit of this machine");
  if (memory.write_cache != 0 && !unit->device->write_cache)
    return es_state_refuse(in, &es_saved_storage_state_unit_memory, instance, "write-cache", "off where there is none");
  if (!sense_named(memory.attention, &saved->units[lun].attention))
    return es_state_refuse(in, &es_saved_storage_state_unit_memory, instance, "attention", "sense data that there is");
  saved->units[lun].write_cache = memory.write_cache != 0;
  saved->units[lun].stopped = memory.stopped != 0;
  return ES_OK;
}

static es_result take_all(const struct es_storage *storage, struct es_state_in *in, struct es_storage_saved *saved) {
  uint32_t number = es_vmbus_saved_number(storage->offer);
  ES_TRY(take_controller(storage, in, number, saved));
  for (uint32_t i = 0; i < saved->channel_count; i++)
    ES_TRY(take_channel(storage, in, number, i, &saved->channels[i]));
  for (uint8_t lun = 0; lun < ES_STORVSP_MAX_LUNS; lun++)
    ES_TRY(take_unit(storage, in, number, lun, saved));
  /* A channel that this controller cannot have: settings with fewer of them. */
  for (uint32_t i = saved->channel_count; i <= ES_STORVSP_MAX_SUB_CHANNELS; i++) {
    if (es_vmbus_saved_open(storage->offer, i)) {
      return es_state_refuse(in, &es_saved_storage_state_channel, PART(number, i), "index",
                             "a channel that this machine has");
    }
  }
  return ES_OK;
}

es_result es_storage_prepare(struct es_storage *storage, struct es_state_in *in, struct es_storage_saved **out) {
  uint32_t count = storage->sub_channels + 1u;
  struct es_storage_saved *saved = calloc(1, sizeof *saved + count * sizeof saved->channels[0]);
  if (saved == NULL)
    return es_state_no_memory(in);
  saved->channel_count = count;
  es_result refusal = take_all(storage, in, saved);
  if (refusal != ES_OK) {
    es_storage_discard(saved);
    return refusal;
  }
  *out = saved;
  return ES_OK;
}

void es_storage_discard(struct es_storage_saved *saved) {
  if (saved == NULL)
    return;
  for (uint32_t i = 0; i < saved->channel_count; i++)
    free(saved->channels[i].slots);
  free(saved);
}

void es_storage_apply(struct es_storage *storage, struct es_storage_saved *saved) {
  storage->machine = saved->machine;
  storage->version = saved->version;
  storage->in_use = saved->in_use;
  storage->notify = saved->notify;
  for (uint32_t i = 0; i < saved->channel_count; i++) {
    struct saved_channel *one = &saved->channels[i];
    struct es_storvsp_sub_channel_owner *channel = &storage->channels[i];
    if (!one->open)
      continue;
    free(channel->slots);
    channel->slots = one->slots;
    one->slots = NULL;
    channel->machine = one->machine;
    es_storage_resume_channel(channel, es_vmbus_open_channel(storage->offer, i));
    for (uint32_t answer = 0; answer < one->answer_count; answer++)
      es_storage_owe(channel, one->answers[answer].transaction, one->answers[answer].reply);
  }
  for (uint32_t lun = 0; lun < ES_STORVSP_MAX_LUNS; lun++) {
    struct es_scsi_unit *unit = storage->target.units[lun];
    if (unit != NULL) {
      unit->write_cache = saved->units[lun].write_cache;
      unit->stopped = saved->units[lun].stopped;
      unit->attention = saved->units[lun].attention;
    }
  }
  es_storage_discard(saved);
}
