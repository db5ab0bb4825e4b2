/* What the parts of a controller share: its state. Nobody else includes this. Loop thread only. */
#ifndef ES_STORAGE_STATE_H
#define ES_STORAGE_STATE_H

#include "generated/storvsp_machine.h"
#include "hand-written/storage/refusals.h"
#include "hand-written/storage/scsi.h"
#include "hand-written/storage/storage.h"

#define ES_STORAGE_SLOTS 128u /* packets of one channel that may be in flight */
#define ES_STORAGE_WORK_AREAS 16u /* of a controller */
#define ES_STORAGE_PACKET_MAX (ES_STORVSP_PACKET_SIZE_MAX + ES_STORVSP_BODY_SIZE)

struct es_storvsp_sub_channel_owner;

/* One packet of the guest on its way to an answer. */
struct es_storage_slot {
  struct es_scsi_owner command; /* first: slots are found from their command */
  struct es_storvsp_sub_channel_owner *channel;
  struct es_storage_slot *next;
  uint64_t transaction;
  uint32_t reply_size;
  bool wanted; /* the guest asked for an answer */
  bool is_request; /* `request` is what it asks */
  struct es_storvsp_scsi_request request;
  uint8_t reply[ES_STORAGE_PACKET_MAX];
};

struct es_storage_queue {
  struct es_storage_slot *first, *last;
};

/* A channel of the controller, primary or not; the owner of the sub-channels' machine. */
struct es_storvsp_sub_channel_owner {
  struct es_storage *storage;
  struct es_vmbus_channel *vmbus; /* NULL: not open */
  struct es_storvsp_sub_channel machine; /* of sub-channels */
  struct es_storage_slot *slots; /* ES_STORAGE_SLOTS, made when first opened */
  struct es_storage_slot *free;
  uint32_t fresh; /* slots from here on were never used: untouched memory */
  uint32_t busy; /* slots without an answer yet */
  struct es_storage_queue unsent; /* answers that the ring had no room for */
  bool draining; /* inside signal(): the caller commits */
  bool starved; /* packets were left in the ring */
  bool closing;
  struct es_loop_deferred commit;
};

enum es_storage_counter {
  ES_STORAGE_COUNT_PACKETS,
  ES_STORAGE_COUNT_ANSWERS,
  ES_STORAGE_COUNT_UNWANTED, /* answers that the guest did not ask for */
  ES_STORAGE_COUNT_REFUSED, /* packets that the decoder refused */
  ES_STORAGE_COUNT_WRONG_TYPE,
  ES_STORAGE_COUNT_BAD_RANGES, /* page ranges that do not fit the request */
  ES_STORAGE_COUNT_OUTSIDE_MEMORY,
  ES_STORAGE_COUNT_RING_FULL,
  ES_STORAGE_COUNT_STARVED,
  ES_STORAGE_COUNT_RESETS,
  ES_STORAGE_COUNT_NOTIFICATIONS,
  ES_STORAGE_COUNT_UNITS_ADDED,
  ES_STORAGE_COUNT_UNITS_REMOVED,
  ES_STORAGE_COUNTERS,
};

/* The owner of the controller's machine. */
struct es_storage {
  struct es_loop *loop;
  struct es_vmbus_channel *offer;
  struct es_storvsp_controller machine;
  enum es_storvsp_version version;
  uint16_t sub_channels;
  struct es_storvsp_sub_channel_owner *channels; /* sub_channels + 1, the primary first */
  /* While a machine steps: what it steps on. */
  struct es_storage_slot *slot;
  const struct es_ring_packet *packet;
  uint8_t body[ES_STORVSP_BODY_SIZE];

  struct es_scsi_target target;
  struct es_scsi_work *work_areas;
  uint8_t *scratch;
  uint32_t in_flight; /* commands */
  struct es_storage_queue resets; /* wait until nothing is in flight */
  bool notify; /* the guest is to look for units again */
  bool in_use; /* the guest has sent commands since it opened; before, Linux is not ready to be told */

  char names[3][ES_BLOCK_NAME_MAX];
  uint64_t identity; /* from the instance id, for units' identifiers */
  struct es_counter counters[ES_STORAGE_COUNTERS];
  struct es_counter_set sets[3];
};

/* The machine knows it by this name. */
struct es_storvsp_controller_owner {
  struct es_storage storage;
};

static inline void es_storage_count(struct es_storage *storage, enum es_storage_counter counter) {
  es_count_own(&storage->counters[counter]);
}

static inline void es_storage_queue_put(struct es_storage_queue *queue, struct es_storage_slot *slot) {
  slot->next = NULL;
  if (queue->first == NULL) {
    queue->first = slot;
  } else {
    queue->last->next = slot;
  }
  queue->last = slot;
}

static inline struct es_storage_slot *es_storage_queue_take(struct es_storage_queue *queue) {
  struct es_storage_slot *slot = queue->first;
  if (slot != NULL)
    queue->first = slot->next;
  return slot;
}

/* channel.c: the VMBus side. */
extern const struct es_vmbus_device_ops es_storage_ops;
/* An open channel goes on after a restore; its slots are there and all free. */
void es_storage_resume_channel(struct es_storvsp_sub_channel_owner *channel, struct es_vmbus_channel *vmbus);
/* An answer that waited for room when it was saved. */
void es_storage_owe(struct es_storvsp_sub_channel_owner *channel, uint64_t transaction, struct es_slice reply);
/* Sends what stands in slot->reply and lets the slot go. */
void es_storage_answer(struct es_storage_slot *slot);
/* Encodes the reply first; bodies of requests that failed before they ran get an SRB status. */
void es_storage_reply(struct es_storage_slot *slot, struct es_storvsp_complete_io *reply);
/* Tells the guest about units when it can be told. */
void es_storage_notify(struct es_storage *storage);
/* Channels that left packets in their rings look again. */
void es_storage_feed(struct es_storage *storage);

/* command.c: packets become commands. */
void es_storage_start(struct es_storage_slot *slot, const struct es_storvsp_scsi_request *request,
                      const struct es_ring_packet *packet);
/* Answers waiting resets when nothing is in flight any more. */
void es_storage_settle(struct es_storage *storage);

#endif
