/* The packets of a capture: what they say of themselves (specs/process/capture.yaml), and their secrets left out.
 * Called by the rooms that packets go through, any thread, where es_pcapng_on(). */
#ifndef ES_CAPTURE_PACKETS_H
#define ES_CAPTURE_PACKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hand-written/capture/pcapng.h"
#include "runtime/intercept.h"

/* Of the channel that a ring belongs to. */
struct es_captured_channel {
  uint32_t id;
  uint16_t sub_index;
  uint8_t class_id[16], instance_id[16];
  const struct es_secrets *secrets; /* of its device's messages */
};

/* A ring packet: private bytes of `head` (descriptor and ranges) and payload. */
void es_captured_ring(const struct es_captured_channel *channel, bool from_guest, const struct es_pcapng_part *head,
                      unsigned heads, const void *payload, size_t size);
/* A message between guest and VMBus. */
void es_captured_message(bool from_guest, uint32_t vp, const void *bytes, size_t size);
/* A hypercall that was answered; call->seen has what was read and written. */
void es_captured_hypercall(uint32_t vp, const struct es_hypercall *call, uint64_t result);

/* Link type of these packets. */
uint16_t es_captured_link_type(void);

#endif
