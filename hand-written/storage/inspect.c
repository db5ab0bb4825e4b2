/* What a controller shows of itself. Loop thread only. */
#include "generated/inspect/storvsp_inspect.h"
#include "hand-written/storage/state.h"

static void show_slot(struct es_inspect *inspect, const struct es_storage_slot *slot, enum es_storvsp_version version) {
  if (es_inspect_begin(inspect, NULL)) {
    es_inspect_hex(inspect, "transaction", slot->transaction);
    if (slot->is_request) {
      es_inspect_storvsp_scsi_request(inspect, "request", &slot->request, version);
    }
    es_inspect_end(inspect);
  }
}

static void show_queue(struct es_inspect *inspect, const char *name, const struct es_storage_queue *queue,
                       enum es_storvsp_version version) {
  if (es_inspect_begin_list(inspect, name)) {
    for (const struct es_storage_slot *slot = queue->first; slot != NULL; slot = slot->next) {
      show_slot(inspect, slot, version);
      if (slot == queue->last) {
        break;
      }
    }
    es_inspect_end(inspect);
  }
}

static void show_channel(struct es_inspect *inspect, const struct es_storage *storage, uint32_t index) {
  const struct es_storvsp_sub_channel_owner *channel = &storage->channels[index];
  if (!es_inspect_begin_number(inspect, index)) {
    return;
  }
  es_inspect_bool(inspect, "open", channel->vmbus != NULL);
  if (index != 0) {
    es_inspect_storvsp_sub_channel(inspect, "sub-channel", &channel->machine);
  }
  es_inspect_u64(inspect, "slots", ES_STORAGE_SLOTS);
  es_inspect_u64(inspect, "slots-used-ever", channel->fresh);
  es_inspect_u64(inspect, "busy", channel->busy);
  es_inspect_bool(inspect, "starved", channel->starved);
  es_inspect_bool(inspect, "closing", channel->closing);
  show_queue(inspect, "unsent", &channel->unsent, storage->version);
  es_inspect_end(inspect);
}

static void show_unit(struct es_inspect *inspect, const struct es_scsi_unit *unit, uint32_t lun) {
  if (!es_inspect_begin_number(inspect, lun)) {
    return;
  }
  es_inspect_u64(inspect, "block-size", unit->block_size);
  es_inspect_u64(inspect, "blocks", unit->blocks);
  es_inspect_bool(inspect, "read-only", unit->read_only);
  es_inspect_bool(inspect, "write-cache", unit->write_cache);
  es_inspect_bool(inspect, "stopped", unit->stopped);
  es_inspect_chars(inspect, "vendor", unit->vendor, sizeof unit->vendor);
  es_inspect_chars(inspect, "product", unit->product, sizeof unit->product);
  es_inspect_chars(inspect, "revision", unit->revision, sizeof unit->revision);
  es_inspect_chars(inspect, "serial", unit->serial, unit->serial_length);
  es_inspect_hex(inspect, "identifier", unit->identifier);
  es_inspect_text(inspect, "attention", es_scsi_sense_rows[unit->attention].name);
  es_inspect_u64(inspect, "in-flight", unit->in_flight);
  es_block_inspect(unit->device, inspect);
  es_inspect_end(inspect);
}

static uint32_t work_areas_free(const struct es_storage *storage) {
  uint32_t count = 0;
  for (const struct es_scsi_work *work = storage->target.work_free; work != NULL; work = work->next) {
    count++;
  }
  return count;
}

void es_storage_inspect(const struct es_storage *storage, const char *name, struct es_inspect *inspect) {
  if (!es_inspect_begin(inspect, name)) {
    return;
  }
  es_inspect_storvsp_controller(inspect, "controller", &storage->machine);
  es_inspect_text(inspect, "version", es_storvsp_version_name(storage->version));
  es_inspect_u64(inspect, "sub-channels", storage->sub_channels);
  es_inspect_u64(inspect, "in-flight", storage->in_flight);
  es_inspect_u64(inspect, "work-areas", ES_STORAGE_WORK_AREAS);
  es_inspect_u64(inspect, "work-areas-free", work_areas_free(storage));
  es_inspect_bool(inspect, "notify", storage->notify);
  es_inspect_bool(inspect, "in-use", storage->in_use);
  show_queue(inspect, "resets", &storage->resets, storage->version);
  if (es_inspect_begin(inspect, "channels")) {
    for (uint32_t i = 0; i <= storage->sub_channels; i++) {
      show_channel(inspect, storage, i);
    }
    es_inspect_end(inspect);
  }
  if (es_inspect_begin(inspect, "units")) {
    for (uint32_t lun = 0; lun < ES_STORVSP_MAX_LUNS; lun++) {
      if (storage->target.units[lun] != NULL) {
        show_unit(inspect, storage->target.units[lun], lun);
      }
    }
    es_inspect_end(inspect);
  }
  es_inspect_end(inspect);
}
