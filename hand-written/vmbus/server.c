#include "hand-written/vmbus/vmbus.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/hyperv_hypercall_intercepts.h"
#include "hand-written/vmbus/internal.h"
#include "hand-written/vmbus/ring_internal.h"

#define DESTROY_TURNS 1000u

static void woken(struct es_loop_wake *wake) {
  es_vmbus_turn(wake->context);
}

static void deferred(struct es_loop_deferred *deferred) {
  es_vmbus_turn(deferred->context);
}

static void retry(struct es_loop_timer *timer) {
  es_vmbus_turn(timer->context);
}

int es_vmbus_create(const struct es_vmbus_options *options, struct es_vmbus **out) {
  struct es_vmbus *vmbus = calloc(1, sizeof *vmbus);
  if (vmbus == NULL) {
    return -ENOMEM;
  }
  int error = pthread_mutex_init(&vmbus->inbox_lock, NULL);
  if (error != 0) {
    free(vmbus);
    return -error;
  }
  vmbus->options = *options;
  vmbus->gpadl_words_max = options->gpadl_pages != 0 ? options->gpadl_pages : ES_VMBUS_GPADL_PAGES_DEFAULT;
  vmbus->agreed.sint = ES_VMBUS_MESSAGE_SINT;
  vmbus->wake = (struct es_loop_wake){.run = woken, .context = vmbus};
  vmbus->deferred = (struct es_loop_deferred){.run = deferred, .context = vmbus};
  vmbus->retry = (struct es_loop_timer){.fire = retry, .context = vmbus};
  if (options->loop != NULL) {
    error = es_loop_wake_add(options->loop, &vmbus->wake);
    if (error != 0) {
      pthread_mutex_destroy(&vmbus->inbox_lock);
      free(vmbus);
      return error;
    }
  }
  es_vmbus_contact_start(&vmbus->contact);
  es_vmbus_counters_register();
  es_ring_counters_register();
  *out = vmbus;
  return 0;
}

void es_vmbus_destroy(struct es_vmbus *vmbus) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    if (vmbus->channels[id] != NULL) {
      es_vmbus_channel_free(vmbus->channels[id]);
    }
  }
  es_vmbus_gpadls_drop(vmbus, 0);
  if (vmbus->options.loop != NULL) {
    es_loop_timer_cancel(vmbus->options.loop, &vmbus->retry);
    es_loop_defer_cancel(vmbus->options.loop, &vmbus->deferred);
    es_loop_wake_remove(&vmbus->wake);
    /* The kernel still knows the watches' memory for a turn or two. */
    for (unsigned i = 0; i < DESTROY_TURNS && (vmbus->watches_ending != 0 || !es_loop_watch_idle(&vmbus->wake.watch));
         i++) {
      es_loop_turn(vmbus->options.loop, false);
    }
  }
  pthread_mutex_destroy(&vmbus->inbox_lock);
  free(vmbus);
}

void es_vmbus_wake(struct es_vmbus *vmbus) {
  if (vmbus->options.loop != NULL) {
    es_loop_wake_signal(&vmbus->wake);
  }
}

void es_vmbus_wake_here(struct es_vmbus *vmbus) {
  if (vmbus->options.loop != NULL) {
    es_loop_defer(vmbus->options.loop, &vmbus->deferred);
  }
}

/* VP thread. */
uint16_t es_vmbus_post_message(struct es_vmbus *vmbus, uint32_t vp, uint32_t connection, uint32_t type,
                               const uint8_t *payload, uint32_t size) {
  if (connection != ES_VMBUS_MESSAGE_CONNECTION && connection != ES_VMBUS_MESSAGE_CONNECTION_4) {
    es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_MESSAGE_CONNECTION], connection);
    return ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID;
  }
  if (type != ES_VMBUS_MESSAGE_TYPE || size > ES_VMBUS_MESSAGE_SIZE_MAX) {
    es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_MESSAGE_TYPE], type);
    return ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER;
  }
  pthread_mutex_lock(&vmbus->inbox_lock);
  bool room = vmbus->inbox_count < ES_VMBUS_INBOX;
  if (room) {
    struct es_vmbus_message_in *slot = &vmbus->inbox[(vmbus->inbox_first + vmbus->inbox_count) % ES_VMBUS_INBOX];
    slot->vp = vp;
    slot->size = size;
    memcpy(slot->bytes, payload, size);
    vmbus->inbox_count++;
  }
  pthread_mutex_unlock(&vmbus->inbox_lock);
  if (!room) {
    es_refused(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_INBOX_FULL]);
    return ES_HYPERV_HYPERCALL_STATUS_INSUFFICIENT_BUFFERS;
  }
  es_vmbus_wake(vmbus);
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}

static bool take(struct es_vmbus *vmbus, struct es_vmbus_message_in *message) {
  pthread_mutex_lock(&vmbus->inbox_lock);
  bool there = vmbus->inbox_count != 0;
  if (there) {
    *message = vmbus->inbox[vmbus->inbox_first];
    vmbus->inbox_first = (vmbus->inbox_first + 1) % ES_VMBUS_INBOX;
    vmbus->inbox_count--;
  }
  pthread_mutex_unlock(&vmbus->inbox_lock);
  return there;
}

static bool waiting(struct es_vmbus *vmbus) {
  pthread_mutex_lock(&vmbus->inbox_lock);
  bool there = vmbus->inbox_count != 0;
  pthread_mutex_unlock(&vmbus->inbox_lock);
  return there;
}

/* How to read a message: as was agreed, but contact as the version that it asks for. */
static enum es_vmbus_version version_of(const struct es_vmbus *vmbus, const struct es_vmbus_message_in *message) {
  struct es_vmbus_contact_prefix prefix;
  enum es_vmbus_version version = vmbus->agreed.version;
  if (message->size >= ES_VMBUS_CONTACT_PREFIX_SIZE_MAX &&
      es_vmbus_decode_contact_prefix(message->bytes, ES_VMBUS_CONTACT_PREFIX_SIZE_MAX, version, &prefix) == ES_OK &&
      prefix.header.tag == ES_VMBUS_MESSAGE_TAG_INITIATE_CONTACT) {
    /* An unknown number is read as the oldest layout: all that is needed of it is where the refusal goes. */
    version = ES_VMBUS_VERSION_V1_1;
    es_vmbus_version_from_number(prefix.version_requested, &version);
  }
  return version;
}

static void handle(struct es_vmbus *vmbus, const struct es_vmbus_message_in *message) {
  struct es_vmbus_from_guest decoded;
  es_vmbus_count(ES_VMBUS_EVENT_MESSAGES_IN);
  if (es_pcapng_on()) {
    es_captured_message(true, message->vp, message->bytes, message->size);
  }
  es_result refusal = es_vmbus_decode_from_guest(message->bytes, message->size, version_of(vmbus, message), &decoded);
  if (refusal != ES_OK) {
    es_refused_bytes(refusal, message->bytes, message->size);
    return;
  }
  es_vmbus_contact_step(&vmbus->contact, es_vmbus_owner(vmbus), &decoded);
  es_vmbus_settle(vmbus);
}

/* A guest that paused and goes on asking would not be heard any more once the outbox is full, not even when it resumes
 * or leaves: then it is told after all. */
static void end_pause_when_full(struct es_vmbus *vmbus) {
  if (vmbus->paused && !es_vmbus_outbox_has_room(vmbus)) {
    vmbus->paused = false;
    es_refused(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_PAUSE]);
  }
}

/* Tells of channels that the guest has not heard of, as far as there is room. */
static bool announce(struct es_vmbus *vmbus) {
  bool done = false;
  if (vmbus->contact.state != ES_VMBUS_CONTACT_RUNNING) {
    return false;
  }
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    struct es_vmbus_channel *channel = vmbus->channels[id];
    if (channel == NULL || channel->life.state != ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED) {
      continue;
    }
    if (!es_vmbus_outbox_has_room(vmbus)) {
      return done;
    }
    es_vmbus_channel_announce(channel);
    done = true;
  }
  if (vmbus->offers_owed && es_vmbus_outbox_has_room(vmbus)) {
    uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
    struct es_vmbus_all_offers_delivered delivered = {0};
    vmbus->offers_owed = false;
    es_vmbus_send(vmbus, bytes,
                  es_vmbus_encode_all_offers_delivered(&delivered, vmbus->agreed.version, bytes, sizeof bytes));
    done = true;
  }
  return done;
}

bool es_vmbus_turn(struct es_vmbus *vmbus) {
  struct es_vmbus_message_in message;
  bool done = false;
  if (vmbus->held) {
    return false;
  }
  /* At most one inbox full a turn: VP threads may refill it as fast as it empties. */
  for (unsigned i = 0; i < ES_VMBUS_INBOX && es_vmbus_outbox_has_room(vmbus) && take(vmbus, &message); i++) {
    handle(vmbus, &message);
    done = true;
    announce(vmbus);
  }
  done |= es_vmbus_drain_signalled(vmbus);
  es_vmbus_settle(vmbus);
  done |= announce(vmbus);
  end_pause_when_full(vmbus);
  done |= es_vmbus_outbox_flush(vmbus);
  if (waiting(vmbus) && es_vmbus_outbox_has_room(vmbus)) {
    es_vmbus_wake_here(vmbus);
    done = true;
  }
  return done;
}

static bool waits_for_channels(const struct es_vmbus *vmbus) {
  return vmbus->contact.state == ES_VMBUS_CONTACT_RENEWING || vmbus->contact.state == ES_VMBUS_CONTACT_UNLOADING ||
         vmbus->contact.state == ES_VMBUS_CONTACT_EMPTYING;
}

void es_vmbus_settle(struct es_vmbus *vmbus) {
  if (vmbus->settling || vmbus->busy != 0) {
    return;
  }
  vmbus->settling = true;
  if (waits_for_channels(vmbus)) {
    es_vmbus_contact_on_drained(&vmbus->contact, es_vmbus_owner(vmbus));
    es_vmbus_wake_here(vmbus);
  }
  vmbus->settling = false;
}

void es_vmbus_reset(struct es_vmbus *vmbus) {
  pthread_mutex_lock(&vmbus->inbox_lock);
  vmbus->inbox_count = 0;
  pthread_mutex_unlock(&vmbus->inbox_lock);
  es_vmbus_contact_on_reset(&vmbus->contact, es_vmbus_owner(vmbus));
  /* What the last contact still had to hear is nobody's now. */
  es_vmbus_outbox_clear(vmbus);
  vmbus->paused = false;
  es_vmbus_settle(vmbus);
}

bool es_vmbus_idle(const struct es_vmbus *vmbus) {
  return vmbus->busy == 0;
}

void es_vmbus_show(const struct es_vmbus *vmbus, struct es_vmbus_figures *figures) {
  *figures = (struct es_vmbus_figures){
      .state = es_vmbus_contact_state_name(vmbus->contact.state),
      .connected = vmbus->contact.state != ES_VMBUS_CONTACT_DISCONNECTED,
      .version = vmbus->agreed.number,
      .gpadls = vmbus->gpadl_count,
      .gpadl_pages = vmbus->gpadl_words,
  };
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    const struct es_vmbus_channel *channel = vmbus->channels[id];
    if (channel != NULL) {
      figures->channels++;
      figures->open_channels += es_vmbus_channel_is_open(channel) ? 1 : 0;
      figures->doorbells += channel->doorbell_added ? 1 : 0;
    }
  }
}

void es_vmbus_walk(struct es_vmbus *vmbus, es_vmbus_visit visit, void *context) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    if (vmbus->channels[id] != NULL) {
      visit(context, vmbus->channels[id]);
    }
  }
}
