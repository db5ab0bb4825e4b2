#include "hand-written/saved/saved.h"

#include <errno.h>
#include <stdlib.h>

int es_saved_save(const struct es_saved_parts *parts, struct es_state_out *out) {
  if (!es_saved_quiet(parts)) {
    return -EBUSY;
  }
  /* VMBus first: what it publishes may raise interrupts and queue messages in the partition. */
  int error = es_vmbus_save(parts->vmbus, out);
  for (uint32_t i = 0; i < parts->storage_count && error == 0; i++) {
    error = es_storage_save(parts->storages[i], out);
  }
  if (error == 0 && parts->platform != NULL) {
    error = es_platform_save(parts->platform, out);
  }
  return error == 0 ? es_partition_save(parts->partition, out) : error;
}

struct controller {
  struct es_storage_saved *saved;
};

/* Everything that a restore has in hand between its two halves. */
struct prepared {
  struct es_partition_saved *partition;
  struct es_platform_saved *platform;
  struct es_vmbus_saved *vmbus;
  struct controller *controllers;
};

static es_result prepare(const struct es_saved_parts *parts, struct es_state_in *in, struct prepared *prepared) {
  ES_TRY(es_partition_prepare(parts->partition, in, &prepared->partition));
  if (parts->platform != NULL) {
    ES_TRY(es_platform_prepare(parts->platform, in, &prepared->platform));
  }
  ES_TRY(es_vmbus_prepare(parts->vmbus, in, &prepared->vmbus));
  for (uint32_t i = 0; i < parts->storage_count; i++) {
    ES_TRY(es_storage_prepare(parts->storages[i], in, &prepared->controllers[i].saved));
  }
  return es_state_in_finish(in);
}

static void apply(const struct es_saved_parts *parts, struct prepared *prepared) {
  es_partition_apply(parts->partition, prepared->partition);
  if (parts->platform != NULL) {
    es_platform_apply(parts->platform, prepared->platform);
  }
  es_vmbus_apply(parts->vmbus, prepared->vmbus);
  for (uint32_t i = 0; i < parts->storage_count; i++) {
    es_storage_apply(parts->storages[i], prepared->controllers[i].saved);
  }
}

static void discard(const struct es_saved_parts *parts, struct prepared *prepared) {
  for (uint32_t i = 0; i < parts->storage_count; i++) {
    es_storage_discard(prepared->controllers[i].saved);
  }
  es_vmbus_discard(prepared->vmbus);
  es_platform_discard(prepared->platform);
  es_partition_discard(prepared->partition);
}

es_result es_saved_restore(const struct es_saved_parts *parts, struct es_state_in *in) {
  struct prepared prepared = {.controllers = calloc((size_t)parts->storage_count + 1, sizeof(struct controller))};
  if (prepared.controllers == NULL) {
    return es_state_no_memory(in);
  }
  es_result refusal = prepare(parts, in, &prepared);
  if (refusal == ES_OK) {
    es_saved_hold(parts);
    apply(parts, &prepared);
  } else {
    discard(parts, &prepared);
  }
  free(prepared.controllers);
  return refusal;
}
