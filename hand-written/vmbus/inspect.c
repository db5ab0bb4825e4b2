/* What the VMBus server shows of itself. Loop thread: all of it is that thread's, but the inbox. */
#include "generated/inspect/vmbus_inspect.h"
#include "hand-written/vmbus/internal.h"

static void show_agreement(struct es_inspect *inspect, const struct es_vmbus_agreement *agreed) {
  if (es_inspect_begin(inspect, "agreed")) {
    es_inspect_text(inspect, "version", es_vmbus_version_name(agreed->version));
    es_inspect_hex(inspect, "number", agreed->number);
    es_inspect_hex(inspect, "features", agreed->features);
    es_inspect_u64(inspect, "target-vp", agreed->target_vp);
    es_inspect_u64(inspect, "sint", agreed->sint);
    es_inspect_hex(inspect, "interrupt-page", agreed->interrupt_page);
    es_inspect_hex(inspect, "parent-to-child-page", agreed->parent_to_child_page);
    es_inspect_hex(inspect, "child-to-parent-page", agreed->child_to_parent_page);
    es_inspect_end(inspect);
  }
}

static void show_queue(struct es_inspect *inspect, const char *name, uint32_t waiting, uint32_t room) {
  if (es_inspect_begin(inspect, name)) {
    es_inspect_u64(inspect, "waiting", waiting);
    es_inspect_u64(inspect, "room", room);
    es_inspect_end(inspect);
  }
}

static void show_gpadl(struct es_inspect *inspect, const struct es_vmbus_gpadl *gpadl) {
  if (es_inspect_begin_number(inspect, gpadl->id)) {
    es_inspect_vmbus_page_list(inspect, "life", &gpadl->life);
    es_inspect_u64(inspect, "channel", gpadl->channel_id);
    es_inspect_u64(inspect, "ranges", gpadl->range_count);
    es_inspect_u64(inspect, "words", gpadl->word_count);
    es_inspect_u64(inspect, "words-here", gpadl->words_here);
    es_inspect_u64(inspect, "users", gpadl->users);
    es_inspect_end(inspect);
  }
}

static void show_ring(struct es_inspect *inspect, const struct es_ring *ring) {
  if (!es_inspect_begin(inspect, "ring")) {
    return;
  }
  es_inspect_bool(inspect, "broken", ring->broken);
  if (es_inspect_begin(inspect, "in")) {
    es_inspect_u64(inspect, "size", ring->in.size);
    es_inspect_u64(inspect, "read", ring->in.read);
    es_inspect_u64(inspect, "published", ring->in.published);
    es_inspect_u64(inspect, "seen", ring->in.seen);
    es_inspect_u64(inspect, "packet-room", ring->in.packet_room);
    es_inspect_u64(inspect, "packets", ring->packets_in);
    es_inspect_end(inspect);
  }
  if (es_inspect_begin(inspect, "out")) {
    es_inspect_u64(inspect, "size", ring->out.size);
    es_inspect_u64(inspect, "write", ring->out.write);
    es_inspect_u64(inspect, "published", ring->out.published);
    es_inspect_u64(inspect, "seen", ring->out.seen);
    es_inspect_u64(inspect, "waiting-for-room", ring->out.waiting);
    es_inspect_u64(inspect, "packets", ring->packets_out);
    es_inspect_end(inspect);
  }
  es_inspect_end(inspect);
}

static void show_channel(struct es_inspect *inspect, const struct es_vmbus_channel *channel) {
  if (!es_inspect_begin_number(inspect, channel->id)) {
    return;
  }
  es_inspect_vmbus_channel_life(inspect, "life", &channel->life);
  es_inspect_u64(inspect, "sub-index", channel->sub_index);
  if (channel->primary != NULL) {
    es_inspect_u64(inspect, "primary", channel->primary->id);
  }
  es_inspect_vmbus_offer_channel(inspect, "offer", &channel->offer, channel->vmbus->agreed.version);
  es_inspect_u64(inspect, "packet-max", channel->packet_max);
  es_inspect_u64(inspect, "target-vp", channel->target_vp);
  es_inspect_bool(inspect, "doorbell", channel->doorbell_added);
  es_inspect_u64(inspect, "signals", channel->signals);
  es_inspect_u64(inspect, "interrupts", channel->interrupts);
  if (channel->ring_gpadl != NULL) {
    es_inspect_u64(inspect, "gpadl", channel->ring_gpadl->id);
    show_ring(inspect, &channel->ring);
  } else {
    es_inspect_text(inspect, "ring", NULL);
  }
  es_inspect_end(inspect);
}

void es_vmbus_inspect(struct es_vmbus *vmbus, struct es_inspect *inspect) {
  if (!es_inspect_begin(inspect, "vmbus")) {
    return;
  }
  pthread_mutex_lock(&vmbus->inbox_lock);
  uint32_t inbox = vmbus->inbox_count;
  pthread_mutex_unlock(&vmbus->inbox_lock);
  es_inspect_vmbus_contact(inspect, "contact", &vmbus->contact);
  show_agreement(inspect, &vmbus->agreed);
  es_inspect_bool(inspect, "offers-owed", vmbus->offers_owed);
  es_inspect_bool(inspect, "paused", vmbus->paused);
  es_inspect_u64(inspect, "rings-mapped", vmbus->busy);
  show_queue(inspect, "inbox", inbox, ES_VMBUS_INBOX);
  show_queue(inspect, "outbox", vmbus->outbox_count, ES_VMBUS_OUTBOX);
  if (es_inspect_begin(inspect, "gpadls")) {
    for (const struct es_vmbus_gpadl *gpadl = vmbus->gpadls; gpadl != NULL; gpadl = gpadl->next) {
      show_gpadl(inspect, gpadl);
    }
    es_inspect_end(inspect);
  }
  if (es_inspect_begin(inspect, "channels")) {
    for (uint32_t id = 0; id < ES_VMBUS_CHANNELS; id++) {
      if (vmbus->channels[id] != NULL) {
        show_channel(inspect, vmbus->channels[id]);
      }
    }
    es_inspect_end(inspect);
  }
  es_inspect_end(inspect);
}
