#include "hand-written/block/block.h"

#include <errno.h>
#include <stdio.h>

static const char *const counter_names[ES_BLOCK_COUNTERS] = {
    [ES_BLOCK_COUNT_READ] = "reads",
    [ES_BLOCK_COUNT_WRITE] = "writes",
    [ES_BLOCK_COUNT_FLUSH] = "flushes",
    [ES_BLOCK_COUNT_DISCARD] = "discards",
    [ES_BLOCK_COUNT_WRITE_ZEROES] = "write-zeroes",
    [ES_BLOCK_COUNT_BYTES_READ] = "bytes-read",
    [ES_BLOCK_COUNT_BYTES_WRITTEN] = "bytes-written",
    [ES_BLOCK_COUNT_FUA] = "fua-writes",
    [ES_BLOCK_COUNT_PARTS] = "parts",
    [ES_BLOCK_COUNT_BOUNCED] = "bounced",
    [ES_BLOCK_COUNT_BOUNCE_WAITS] = "bounce-waits",
    [ES_BLOCK_COUNT_READ_MODIFY_WRITE] = "read-modify-write",
    [ES_BLOCK_COUNT_ZEROES_WRITTEN] = "zeroes-written",
    [ES_BLOCK_COUNT_DISCARD_IGNORED] = "discards-ignored",
    [ES_BLOCK_COUNT_NO_SPACE] = "no-space",
    [ES_BLOCK_COUNT_SHORT] = "backing-too-short",
    [ES_BLOCK_COUNT_ERRORS] = "errors",
};

void es_block_device_register(struct es_block_device *device, const char *name) {
  (void)snprintf(device->name, sizeof device->name, "block.%s", name);
  for (uint32_t i = 0; i < ES_BLOCK_COUNTERS; i++)
    device->counters[i].name = counter_names[i];
  device->counter_set.name = device->name;
  device->counter_set.counters = device->counters;
  device->counter_set.count = ES_BLOCK_COUNTERS;
  es_counters_register(&device->counter_set);
}

void es_block_device_unregister(struct es_block_device *device) {
  es_counters_unregister(&device->counter_set);
}

void es_block_begin(struct es_block_device *device, struct es_block_request *request) {
  static const enum es_block_counter by_operation[ES_BLOCK_OPERATIONS] = {
      [ES_BLOCK_READ] = ES_BLOCK_COUNT_READ,
      [ES_BLOCK_WRITE] = ES_BLOCK_COUNT_WRITE,
      [ES_BLOCK_FLUSH] = ES_BLOCK_COUNT_FLUSH,
      [ES_BLOCK_DISCARD] = ES_BLOCK_COUNT_DISCARD,
      [ES_BLOCK_WRITE_ZEROES] = ES_BLOCK_COUNT_WRITE_ZEROES,
  };
  request->device = device;
  request->at = 0;
  device->in_flight++;
  es_count_own(&device->counters[by_operation[request->operation]]);
  if (request->operation == ES_BLOCK_READ)
    es_count_own_add(&device->counters[ES_BLOCK_COUNT_BYTES_READ], request->length);
  if (request->operation == ES_BLOCK_WRITE) {
    es_count_own_add(&device->counters[ES_BLOCK_COUNT_BYTES_WRITTEN], request->length);
    if (request->fua)
      es_count_own(&device->counters[ES_BLOCK_COUNT_FUA]);
  }
}

void es_block_end(struct es_block_request *request, int error) {
  struct es_block_device *device = request->device;
  if (error != 0) {
    es_count_own(&device->counters[ES_BLOCK_COUNT_ERRORS]);
    if (error == ENOSPC || error == EDQUOT)
      es_count_own(&device->counters[ES_BLOCK_COUNT_NO_SPACE]);
    if (error == ENODATA)
      es_count_own(&device->counters[ES_BLOCK_COUNT_SHORT]);
  }
  device->in_flight--;
  request->done(request, error);
}

void es_block_close(struct es_block_device *device) {
  if (device != NULL)
    device->ops->close(device);
}
