/* What is read, checked and mapped beside the server before it takes its place: what the files that restore share. Loop thread. */
#ifndef ES_VMBUS_RESTORED_H
#define ES_VMBUS_RESTORED_H

#include "generated/state/vmbus_state.h"
#include "generated/state/vmbus_state_state.h"
#include "hand-written/vmbus/internal.h"
#include "hand-written/vmbus/saved.h"

struct es_vmbus_saved_channel {
  struct es_vmbus_state_channel record;
  struct es_vmbus_channel_life life;
  struct es_vmbus_channel *channel; /* of this server: its own offer, or made for a sub-channel */
  bool made;
  struct es_vmbus_gpadl *gpadl; /* NULL: no ring */
  struct es_ring ring;
};

struct es_vmbus_saved {
  struct es_vmbus *vmbus;
  struct es_vmbus_contact contact;
  struct es_vmbus_agreement agreed;
  bool offers_owed, paused;
  uint8_t *interrupt_page;
  struct es_vmbus_saved_channel *channels[ES_VMBUS_CHANNELS]; /* by number */
  uint32_t gpadl_count, gpadl_words;
  struct es_vmbus_gpadl *gpadls[ES_VMBUS_GPADLS]; /* newest first */
  uint32_t inbox_count, outbox_count;
  struct es_vmbus_message_in inbox[ES_VMBUS_INBOX];
  struct es_vmbus_message_out outbox[ES_VMBUS_OUTBOX];
};

ES_MUST_USE es_result es_vmbus_take_gpadls(struct es_state_in *in, struct es_vmbus_saved *saved);
/* After the GPADLs: rings are in them. */
ES_MUST_USE es_result es_vmbus_take_channels(struct es_state_in *in, struct es_vmbus_saved *saved);
/* After the channels: every list has its channel. */
ES_MUST_USE es_result es_vmbus_check_owners(struct es_state_in *in, const struct es_vmbus_saved *saved);

#endif
