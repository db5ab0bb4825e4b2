#include "hand-written/storage/storage.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "hand-written/storage/state.h"
#include "runtime/log.h"

#define DEFAULT_VENDOR "ENTRESOL"
#define DEFAULT_PRODUCT "DISK"
#define DEFAULT_REVISION "1"

static uint64_t mix(uint64_t hash, const void *bytes, size_t size) {
  const uint8_t *at = bytes;
  for (size_t i = 0; i < size; i++)
    hash = (hash ^ at[i]) * UINT64_C(0x100000001b3);
  return hash;
}

static void register_counters(struct es_storage *storage, const char *name) {
  static const char *const names[ES_STORAGE_COUNTERS] = {
      [ES_STORAGE_COUNT_PACKETS] = "packets",
      [ES_STORAGE_COUNT_ANSWERS] = "answers",
      [ES_STORAGE_COUNT_UNWANTED] = "answers-unwanted",
      [ES_STORAGE_COUNT_REFUSED] = "packets-refused",
      [ES_STORAGE_COUNT_WRONG_TYPE] = "packets-of-wrong-type",
      [ES_STORAGE_COUNT_BAD_RANGES] = "bad-page-ranges",
      [ES_STORAGE_COUNT_OUTSIDE_MEMORY] = "pages-outside-memory",
      [ES_STORAGE_COUNT_RING_FULL] = "ring-full",
      [ES_STORAGE_COUNT_STARVED] = "starved",
      [ES_STORAGE_COUNT_RESETS] = "resets",
      [ES_STORAGE_COUNT_NOTIFICATIONS] = "notifications",
      [ES_STORAGE_COUNT_UNITS_ADDED] = "units-added",
      [ES_STORAGE_COUNT_UNITS_REMOVED] = "units-removed",
  };
  static const char *const sets[] = {"storage", "scsi", "sense"};
  for (uint32_t i = 0; i < ES_STORAGE_COUNTERS; i++)
    storage->counters[i].name = names[i];
  for (uint32_t i = 0; i < 3; i++)
    (void)snprintf(storage->names[i], sizeof storage->names[i], "%s.%s", sets[i], name);
  storage->sets[0] =
      (struct es_counter_set){.name = storage->names[0], .counters = storage->counters, .count = ES_STORAGE_COUNTERS};
  storage->sets[1] = (struct es_counter_set){
      .name = storage->names[1], .counters = storage->target.counters, .count = ES_SCSI_COUNTERS};
  storage->sets[2] = (struct es_counter_set){
      .name = storage->names[2], .counters = storage->target.senses, .count = ES_SCSI_SENSE_COUNT};
  for (uint32_t i = 0; i < 3; i++)
    es_counters_register(&storage->sets[i]);
}

static void work_freed(struct es_scsi_target *target) {
  es_storage_feed((struct es_storage *)((uint8_t *)target - offsetof(struct es_storage, target)));
}

/* Mapped, not touched: what is never used costs nothing. */
static int make_work_areas(struct es_storage *storage) {
  size_t areas = ES_STORAGE_WORK_AREAS * sizeof(struct es_scsi_work);
  size_t scratch = (size_t)ES_STORAGE_WORK_AREAS * ES_SCSI_SCRATCH_SIZE;
  storage->scratch = mmap(NULL, scratch + areas, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (storage->scratch == MAP_FAILED)
    return -errno;
  storage->work_areas = (struct es_scsi_work *)(void *)(storage->scratch + scratch);
  for (uint32_t i = ES_STORAGE_WORK_AREAS; i-- > 0;) {
    storage->work_areas[i].scratch = storage->scratch + (size_t)i * ES_SCSI_SCRATCH_SIZE;
    storage->work_areas[i].next = storage->target.work_free;
    storage->target.work_free = &storage->work_areas[i];
  }
  return 0;
}

static void release(struct es_storage *storage) {
  size_t size = (size_t)ES_STORAGE_WORK_AREAS * (sizeof(struct es_scsi_work) + ES_SCSI_SCRATCH_SIZE);
  if (storage->scratch != NULL && storage->scratch != MAP_FAILED)
    (void)munmap(storage->scratch, size);
  for (uint32_t i = 0; storage->channels != NULL && i <= storage->sub_channels; i++)
    free(storage->channels[i].slots);
  free(storage->channels);
  free(storage);
}

static int offer(struct es_storage *storage, struct es_vmbus *vmbus, const struct es_storage_options *options) {
  struct es_storvsp_offer_properties properties = {0};
  uint8_t user_defined[ES_STORVSP_OFFER_PROPERTIES_SIZE_MAX];
  size_t size =
      es_storvsp_encode_offer_properties(&properties, ES_STORVSP_VERSION_WIN6, user_defined, sizeof user_defined);
  struct es_vmbus_offer offered = {
      .class_id = ES_STORVSP_CLASS_ID,
      .instance_id = options->instance_id,
      .user_defined = user_defined,
      .user_defined_size = (uint32_t)size,
  };
  storage->offer = es_vmbus_offer(vmbus, &offered, &es_storage_ops, storage);
  return storage->offer == NULL ? -ENOSPC : 0;
}

int es_storage_create(struct es_loop *loop, struct es_vmbus *vmbus, const struct es_storage_options *options,
                      struct es_storage **out) {
  struct es_storvsp_controller_owner *owner = calloc(1, sizeof *owner);
  if (owner == NULL)
    return -ENOMEM;
  struct es_storage *storage = &owner->storage;
  storage->loop = loop;
  storage->sub_channels =
      options->sub_channels < ES_STORVSP_MAX_SUB_CHANNELS ? options->sub_channels : ES_STORVSP_MAX_SUB_CHANNELS;
  storage->identity = mix(UINT64_C(0xcbf29ce484222325), options->instance_id, sizeof options->instance_id);
  es_scsi_target_init(&storage->target);
  storage->target.work_freed = work_freed;
  storage->channels = calloc((size_t)storage->sub_channels + 1, sizeof *storage->channels);
  int error = storage->channels == NULL ? -ENOMEM : make_work_areas(storage);
  if (error == 0) {
    for (uint32_t i = 0; i <= storage->sub_channels; i++)
      storage->channels[i].storage = storage;
    error = offer(storage, vmbus, options);
  }
  if (error != 0) {
    release(storage);
    return error;
  }
  register_counters(storage, options->name);
  *out = storage;
  return 0;
}

static void unit_idle(struct es_scsi_unit *unit) {
  es_block_close(unit->device);
  free(unit);
}

void es_storage_destroy(struct es_storage *storage) {
  if (storage == NULL)
    return;
  for (uint32_t lun = 0; lun < ES_STORVSP_MAX_LUNS; lun++) {
    if (storage->target.units[lun] != NULL)
      unit_idle(storage->target.units[lun]);
  }
  for (uint32_t i = 0; i < 3; i++)
    es_counters_unregister(&storage->sets[i]);
  release(storage);
}

/* SCSI text is padded with spaces and not terminated. */
static void put_text(uint8_t *out, size_t room, const char *text) {
  size_t length = strnlen(text, room);
  memset(out, ' ', room);
  memcpy(out, text, length);
}

static const char *given(const char *text, const char *ours) {
  return text != NULL && text[0] != '\0' ? text : ours;
}

static void name_unit(struct es_storage *storage, const struct es_storage_unit *options, struct es_scsi_unit *unit) {
  put_text(unit->vendor, sizeof unit->vendor, given(options->vendor, DEFAULT_VENDOR));
  put_text(unit->product, sizeof unit->product, given(options->product, DEFAULT_PRODUCT));
  put_text(unit->revision, sizeof unit->revision, given(options->revision, DEFAULT_REVISION));
  uint64_t hash = mix(storage->identity, &options->lun, sizeof options->lun);
  char serial[ES_SCSI_SERIAL_MAX + 1];
  if (options->serial != NULL && options->serial[0] != '\0') {
    (void)snprintf(serial, sizeof serial, "%s", options->serial);
  } else {
    (void)snprintf(serial, sizeof serial, "%016llx", (unsigned long long)hash);
  }
  unit->serial_length = (uint32_t)strlen(serial);
  memcpy(unit->serial, serial, unit->serial_length);
  unit->identifier = mix(hash, serial, unit->serial_length) & ES_SCSI_DATA_NAA_VALUE_MASK;
}

static bool block_size_fits(uint32_t block_size, const struct es_block_device *device) {
  static const uint32_t sizes[] = {512, 4096};
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    if (block_size == sizes[i])
      return device->size >= block_size;
  }
  return false;
}

int es_storage_add(struct es_storage *storage, const struct es_storage_unit *options, struct es_block_device *device) {
  if (options->lun >= ES_STORVSP_MAX_LUNS || !block_size_fits(options->block_size, device))
    return -EINVAL;
  if (storage->target.units[options->lun] != NULL)
    return -EEXIST;
  struct es_scsi_unit *unit = calloc(1, sizeof *unit);
  if (unit == NULL)
    return -ENOMEM;
  unit->device = device;
  unit->block_size = options->block_size;
  unit->blocks = device->size / options->block_size;
  unit->read_only = options->read_only || device->read_only;
  unit->write_cache = device->write_cache;
  unit->attention = ES_SCSI_SENSE_POWER_ON;
  unit->idle = unit_idle;
  name_unit(storage, options, unit);
  storage->target.units[options->lun] = unit;
  es_storage_count(storage, ES_STORAGE_COUNT_UNITS_ADDED);
  storage->notify = true;
  es_storage_notify(storage);
  return 0;
}

int es_storage_remove(struct es_storage *storage, uint8_t lun) {
  if (lun >= ES_STORVSP_MAX_LUNS || storage->target.units[lun] == NULL)
    return -ENOENT;
  struct es_scsi_unit *unit = storage->target.units[lun];
  storage->target.units[lun] = NULL;
  es_storage_count(storage, ES_STORAGE_COUNT_UNITS_REMOVED);
  unit->removed = true;
  if (unit->in_flight == 0)
    unit->idle(unit);
  storage->notify = true;
  es_storage_notify(storage);
  return 0;
}

void es_storage_show(const struct es_storage *storage, struct es_storage_figures *figures) {
  *figures = (struct es_storage_figures){
      .state = es_storvsp_controller_state_name(storage->machine.state),
      .version = es_storvsp_version_name(storage->version),
      .in_flight = storage->in_flight,
  };
  for (uint32_t i = 0; i <= storage->sub_channels; i++)
    figures->channels += storage->channels[i].vmbus != NULL;
  for (uint32_t lun = 0; lun < ES_STORVSP_MAX_LUNS; lun++)
    figures->units += storage->target.units[lun] != NULL;
}

const struct es_block_device *es_storage_device(const struct es_storage *storage, uint8_t lun) {
  if (lun >= ES_STORVSP_MAX_LUNS || storage->target.units[lun] == NULL)
    return NULL;
  return storage->target.units[lun]->device;
}
