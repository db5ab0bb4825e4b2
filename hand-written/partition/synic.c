#include "hand-written/partition/synic.h"

#include <string.h>

#include "hand-written/partition/state.h"
#include "runtime/counters.h"

enum { POSTED, QUEUED, SIGNALLED, MERGED, REFUSED_POST, REFUSED_SIGNAL, QUEUE_FULL, INTERRUPT_FAILED, COUNTERS };

static struct es_counter counters[COUNTERS] = {
    [POSTED] = {.name = "messages-delivered"},      [QUEUED] = {.name = "messages-queued"},
    [SIGNALLED] = {.name = "events-signalled"},     [MERGED] = {.name = "events-merged"},
    [REFUSED_POST] = {.name = "messages-refused"},  [REFUSED_SIGNAL] = {.name = "events-refused"},
    [QUEUE_FULL] = {.name = "messages-queue-full"}, [INTERRUPT_FAILED] = {.name = "interrupts-failed"},
};

static struct es_counter_set counter_set = {.name = "synic", .counters = counters, .count = COUNTERS};

void es_synic_reset(struct es_vp *vp) {
  es_counters_register(&counter_set);
  vp->queue_first = 0;
  vp->queue_count = 0;
}

static bool es_synic_source_open(const struct es_vp *vp, uint8_t sint) {
  return es_hyperv_msr_get_scontrol_enable(vp->msr.scontrol) && !es_hyperv_msr_get_sint_masked(vp->msr.sint[sint]);
}

static void es_synic_interrupt(struct es_partition *partition, uint32_t vp, uint8_t sint) {
  uint64_t value = partition->vps[vp].msr.sint[sint];
  if (es_hyperv_msr_get_sint_polling(value))
    return;
  uint8_t vector = (uint8_t)es_hyperv_msr_get_sint_vector(value);
  const struct es_partition_config *config = &partition->config;
  if (config->backend->interrupt(config->backend_context, vp, vector) != 0)
    es_count(&counters[INTERRUPT_FAILED]);
}

/* The slot belongs to us while its type is zero, to the guest from the moment that the type is stored. */
bool es_synic_deliver(struct es_partition *partition, uint32_t vp_index, uint8_t sint, uint32_t type,
                      const uint8_t *payload, uint8_t size) {
  struct es_vp *vp = &partition->vps[vp_index];
  uint8_t *slot = vp->messages.at + (size_t)sint * ES_HYPERV_SYNIC_MESSAGE_SIZE;
  _Atomic uint32_t *slot_type = (_Atomic uint32_t *)(void *)(slot + ES_HYPERV_SYNIC_MESSAGE_TYPE_AT);
  if (atomic_load_explicit(slot_type, memory_order_acquire) != ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE) {
    /* The guest looks for the bit after it has emptied the slot: look once more after setting it. */
    _Atomic uint8_t *flags = (_Atomic uint8_t *)(slot + ES_HYPERV_SYNIC_MESSAGE_FLAGS_AT);
    atomic_fetch_or(flags, (uint8_t)ES_HYPERV_SYNIC_MESSAGE_FLAGS_PENDING);
    if (atomic_load(slot_type) != ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE)
      return false;
  }
  const struct es_hyperv_synic_message_header header = {.type = ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE,
                                                        .payload_size = size};
  uint8_t bytes[ES_HYPERV_SYNIC_MESSAGE_HEADER_SIZE];
  if (es_hyperv_synic_encode_message_header(&header, bytes, sizeof bytes) != sizeof bytes)
    return false;
  memcpy(slot, bytes, sizeof bytes);
  memcpy(slot + sizeof bytes, payload, size);
  atomic_store_explicit(slot_type, type, memory_order_release);
  es_count(&counters[POSTED]);
  es_synic_interrupt(partition, vp_index, sint);
  return true;
}

/* One pass over the queue: a source whose slot is full blocks only its own messages. */
void es_synic_retry(struct es_partition *partition, uint32_t vp_index) {
  struct es_vp *vp = &partition->vps[vp_index];
  if (vp->messages.at == NULL || vp->queue_count == 0)
    return;
  bool blocked[ES_HYPERV_SYNIC_SINT_COUNT] = {false};
  uint32_t kept = 0;
  uint32_t count = vp->queue_count;
  for (uint32_t i = 0; i < count; i++) {
    struct es_synic_message *message = &vp->queue[(vp->queue_first + i) % ES_SYNIC_QUEUE_MAX];
    if (!blocked[message->sint] && es_synic_source_open(vp, message->sint) &&
        es_synic_deliver(partition, vp_index, message->sint, message->type, message->payload, message->size))
      continue;
    blocked[message->sint] = true;
    if (kept != i)
      vp->queue[(vp->queue_first + kept) % ES_SYNIC_QUEUE_MAX] = *message;
    kept++;
  }
  vp->queue_count = kept;
}

static bool es_synic_waiting(const struct es_vp *vp, uint8_t sint) {
  for (uint32_t i = 0; i < vp->queue_count; i++) {
    if (vp->queue[(vp->queue_first + i) % ES_SYNIC_QUEUE_MAX].sint == sint)
      return true;
  }
  return false;
}

static bool es_synic_post_locked(struct es_partition *partition, uint32_t vp_index, uint8_t sint, uint32_t type,
                                 const uint8_t *payload, uint8_t size) {
  struct es_vp *vp = &partition->vps[vp_index];
  if (vp->messages.at == NULL || !es_synic_source_open(vp, sint)) {
    es_count(&counters[REFUSED_POST]);
    return false;
  }
  if (!es_synic_waiting(vp, sint) && es_synic_deliver(partition, vp_index, sint, type, payload, size))
    return true;
  if (vp->queue_count == ES_SYNIC_QUEUE_MAX) {
    es_count(&counters[QUEUE_FULL]);
    return false;
  }
  struct es_synic_message *message = &vp->queue[(vp->queue_first + vp->queue_count) % ES_SYNIC_QUEUE_MAX];
  *message = (struct es_synic_message){.sint = sint, .type = type, .size = size};
  memcpy(message->payload, payload, size);
  vp->queue_count++;
  es_count(&counters[QUEUED]);
  return true;
}

bool es_synic_post_message(struct es_partition *partition, uint32_t vp, uint8_t sint, uint32_t type,
                           const void *payload, uint32_t size) {
  if (vp >= partition->config.processors || sint >= ES_HYPERV_SYNIC_SINT_COUNT ||
      size > ES_HYPERV_SYNIC_MESSAGE_PAYLOAD_MAX || type == ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE) {
    es_count(&counters[REFUSED_POST]);
    return false;
  }
  pthread_mutex_lock(&partition->vps[vp].lock);
  bool kept = es_synic_post_locked(partition, vp, sint, type, payload, (uint8_t)size);
  pthread_mutex_unlock(&partition->vps[vp].lock);
  return kept;
}

bool es_synic_signal_event(struct es_partition *partition, uint32_t vp_index, uint8_t sint, uint16_t flag) {
  if (vp_index >= partition->config.processors || sint >= ES_HYPERV_SYNIC_SINT_COUNT ||
      flag >= ES_HYPERV_SYNIC_EVENT_FLAGS_COUNT) {
    es_count(&counters[REFUSED_SIGNAL]);
    return false;
  }
  struct es_vp *vp = &partition->vps[vp_index];
  pthread_mutex_lock(&vp->lock);
  bool open = vp->events.at != NULL && es_synic_source_open(vp, sint);
  if (open) {
    uint8_t *flags = vp->events.at + (size_t)sint * ES_HYPERV_SYNIC_EVENT_FLAGS_SIZE;
    _Atomic uint8_t *byte = (_Atomic uint8_t *)(flags + flag / 8);
    uint8_t bit = (uint8_t)(1u << (flag % 8));
    bool was_set = (atomic_fetch_or(byte, bit) & bit) != 0;
    es_count(&counters[was_set ? MERGED : SIGNALLED]);
    if (!was_set)
      es_synic_interrupt(partition, vp_index, sint);
  } else {
    es_count(&counters[REFUSED_SIGNAL]);
  }
  pthread_mutex_unlock(&vp->lock);
  return open;
}

/* What waits for a source that is masked now would reach whoever opens it next, who did not ask for it. */
static void es_synic_drop(struct es_vp *vp, uint8_t sint) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < vp->queue_count; i++) {
    const struct es_synic_message *message = &vp->queue[(vp->queue_first + i) % ES_SYNIC_QUEUE_MAX];
    if (message->sint != sint)
      vp->queue[(vp->queue_first + kept++) % ES_SYNIC_QUEUE_MAX] = *message;
  }
  vp->queue_count = kept;
}

/* Actions of the MSRs; partition's and VP's lock held. */

enum es_intercept es_hyperv_msr_write_scontrol(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  if (!es_hyperv_msr_get_scontrol_enable(value))
    owner->partition->vps[vp].queue_count = 0;
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_write_sint(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                           uint64_t value) {
  if (es_hyperv_msr_get_sint_masked(value)) {
    es_synic_drop(&owner->partition->vps[vp], (uint8_t)index);
  } else if (es_hyperv_msr_get_sint_vector(value) < ES_HYPERV_SYNIC_LOWEST_VECTOR) {
    return ES_INTERCEPT_FAULT;
  }
  return ES_INTERCEPT_DONE;
}
