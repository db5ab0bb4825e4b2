/* Messages to the guest: kept in order until the SynIC takes them. */
#include <string.h>

#include "hand-written/vmbus/internal.h"

#define RETRY_FIRST_NS 1000000u
#define RETRY_LAST_NS 100000000u

void es_vmbus_send_to(struct es_vmbus *vmbus, uint32_t vp, uint8_t sint, bool urgent, const uint8_t *bytes,
                      size_t size) {
  if (size == 0 || size > ES_VMBUS_MESSAGE_SIZE_MAX || vmbus->outbox_count == ES_VMBUS_OUTBOX) {
    es_vmbus_count(ES_VMBUS_EVENT_MESSAGES_DROPPED);
    return;
  }
  struct es_vmbus_message_out *slot = &vmbus->outbox[(vmbus->outbox_first + vmbus->outbox_count) % ES_VMBUS_OUTBOX];
  slot->vp = vp;
  slot->sint = sint;
  slot->urgent = urgent;
  slot->size = (uint32_t)size;
  memcpy(slot->bytes, bytes, size);
  vmbus->outbox_count++;
}

void es_vmbus_send(struct es_vmbus *vmbus, const uint8_t *bytes, size_t size) {
  es_vmbus_send_to(vmbus, vmbus->agreed.target_vp, vmbus->agreed.sint, false, bytes, size);
}

bool es_vmbus_outbox_has_room(const struct es_vmbus *vmbus) {
  return vmbus->outbox_count < ES_VMBUS_OUTBOX - ES_VMBUS_OUTBOX_RESERVE;
}

void es_vmbus_outbox_clear(struct es_vmbus *vmbus) {
  vmbus->outbox_first = 0;
  vmbus->outbox_count = 0;
}

/* The guest does not empty its slots, or has its SynIC off: look again, ever more rarely. */
static void retry_later(struct es_vmbus *vmbus) {
  es_vmbus_count(ES_VMBUS_EVENT_MESSAGE_RETRIES);
  if (vmbus->options.loop == NULL) {
    return;
  }
  uint64_t after = vmbus->retry_after == 0 ? RETRY_FIRST_NS : vmbus->retry_after * 2;
  vmbus->retry_after = after < RETRY_LAST_NS ? after : RETRY_LAST_NS;
  es_loop_timer_set(vmbus->options.loop, &vmbus->retry, es_loop_now() + vmbus->retry_after);
}

bool es_vmbus_outbox_flush(struct es_vmbus *vmbus) {
  bool sent = false;
  while (vmbus->outbox_count != 0) {
    const struct es_vmbus_message_out *message = &vmbus->outbox[vmbus->outbox_first];
    if (vmbus->paused && !message->urgent) {
      break;
    }
    if (!vmbus->options.below->post_message(vmbus->options.below_context, message->vp, message->sint,
                                            ES_VMBUS_MESSAGE_TYPE, message->bytes, message->size)) {
      retry_later(vmbus);
      break;
    }
    es_vmbus_count(ES_VMBUS_EVENT_MESSAGES_OUT);
    if (es_pcapng_on()) {
      es_captured_message(false, message->vp, message->bytes, message->size);
    }
    vmbus->retry_after = 0;
    vmbus->outbox_first = (vmbus->outbox_first + 1) % ES_VMBUS_OUTBOX;
    vmbus->outbox_count--;
    sent = true;
  }
  return sent;
}
