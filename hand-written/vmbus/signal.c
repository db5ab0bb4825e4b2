/* Signals from the guest (doorbells and their slow path) and interrupts to it. */
#include "generated/hyperv_hypercall_intercepts.h"
#include "hand-written/vmbus/internal.h"
#include "runtime/events.h"

#define WORD_BITS 64u
/* Times that one drain goes round when the guest keeps writing, before other channels have their turn. */
#define DRAIN_ROUNDS 4u

static void set_bit(_Atomic uint64_t *words, uint32_t bit) {
  atomic_fetch_or(&words[bit / WORD_BITS], (uint64_t)1 << bit % WORD_BITS);
}

static void clear_bit(_Atomic uint64_t *words, uint32_t bit) {
  atomic_fetch_and(&words[bit / WORD_BITS], ~((uint64_t)1 << bit % WORD_BITS));
}

static bool test_bit(_Atomic uint64_t *words, uint32_t bit) {
  return (atomic_load(&words[bit / WORD_BITS]) >> bit % WORD_BITS & 1) != 0;
}

void es_vmbus_channel_listen(struct es_vmbus_channel *channel) {
  struct es_vmbus *vmbus = channel->vmbus;
  const struct es_vmbus_options *options = &vmbus->options;
  set_bit(vmbus->listening, channel->id);
  if (!channel->doorbell_watched ||
      options->below->add_doorbell(options->below_context, channel->offer.connection_id, channel->doorbell) != 0) {
    es_vmbus_count(ES_VMBUS_EVENT_DOORBELL_FALLBACKS);
    return;
  }
  channel->doorbell_added = true;
}

void es_vmbus_channel_deafen(struct es_vmbus_channel *channel) {
  struct es_vmbus *vmbus = channel->vmbus;
  const struct es_vmbus_options *options = &vmbus->options;
  clear_bit(vmbus->listening, channel->id);
  if (channel->doorbell_added) {
    options->below->remove_doorbell(options->below_context, channel->offer.connection_id, channel->doorbell);
    channel->doorbell_added = false;
  }
}

/* VP thread. */
uint16_t es_vmbus_signal_event(struct es_vmbus *vmbus, uint32_t vp, uint32_t connection, uint16_t flag) {
  (void)vp;
  (void)flag;
  uint32_t id = (connection & ES_VMBUS_CONNECTION_MASK) - ES_VMBUS_CHANNEL_CONNECTION_BASE;
  if (id < ES_VMBUS_CHANNELS && test_bit(vmbus->listening, id)) {
    set_bit(vmbus->signalled, id);
  } else if (connection == ES_VMBUS_EVENT_CONNECTION) {
    atomic_store(&vmbus->shared_signal, true);
  } else {
    es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_EVENT_CONNECTION], connection);
    return ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID;
  }
  es_vmbus_wake(vmbus);
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}

void es_vmbus_channel_kick(struct es_vmbus_channel *channel) {
  channel->kicked = true;
  set_bit(channel->vmbus->signalled, channel->id);
  es_vmbus_wake_here(channel->vmbus);
}

/* One event flag stands for all channels of an old guest; which one it is stands in the page's first half. */
static bool interrupt_shared(struct es_vmbus_channel *channel) {
  struct es_vmbus *vmbus = channel->vmbus;
  const struct es_vmbus_options *options = &vmbus->options;
  __atomic_fetch_or(vmbus->interrupt_page + channel->id / 8, (uint8_t)(1u << channel->id % 8), __ATOMIC_SEQ_CST);
  return options->below->signal_event(options->below_context, 0, vmbus->agreed.sint, 0);
}

static void interrupt(struct es_vmbus_channel *channel) {
  struct es_vmbus *vmbus = channel->vmbus;
  const struct es_vmbus_options *options = &vmbus->options;
  if (channel->target_vp == ES_VMBUS_NO_INTERRUPT_VP) {
    return;
  }
  bool taken = vmbus->interrupt_page != NULL ? interrupt_shared(channel)
                                             : options->below->signal_event(options->below_context, channel->target_vp,
                                                                            vmbus->agreed.sint, (uint16_t)channel->id);
  channel->interrupts++;
  es_vmbus_count(taken ? ES_VMBUS_EVENT_INTERRUPTS : ES_VMBUS_EVENT_INTERRUPTS_LOST);
}

void es_vmbus_channel_commit(struct es_vmbus_channel *channel) {
  if (es_vmbus_channel_is_open(channel) && es_ring_commit(&channel->ring)) {
    interrupt(channel);
  }
}

static void drain(struct es_vmbus_channel *channel) {
  if (!channel->kicked) { /* by the guest */
    channel->signals++;
    es_vmbus_count(ES_VMBUS_EVENT_SIGNALS);
  }
  channel->kicked = false;
  es_ring_begin(&channel->ring);
  for (unsigned round = 0; round < DRAIN_ROUNDS; round++) {
    channel->ops->signal(channel->device, channel);
    if (!es_vmbus_channel_is_open(channel)) {
      return; /* the device took itself back */
    }
    es_vmbus_channel_commit(channel);
    if (!es_ring_end(&channel->ring)) {
      return;
    }
  }
  es_vmbus_channel_kick(channel);
}

void es_vmbus_channel_drain(struct es_vmbus_channel *channel) {
  if (!es_vmbus_channel_is_open(channel) || channel->vmbus->held) {
    return; /* a signal that was under way when it closed; what is held is looked at when it is released */
  }
  const struct es_event_sender sender = {ES_EVENT_SOURCE_CHANNEL, channel->id};
  const struct es_event_sender before = es_events_from(sender);
  drain(channel);
  es_events_from(before);
}

/* Old guests that signal all channels at once say which in the page's second half. */
static void collect_shared(struct es_vmbus *vmbus) {
  if (!atomic_exchange(&vmbus->shared_signal, false) || vmbus->interrupt_page == NULL) {
    return;
  }
  uint8_t *half = vmbus->interrupt_page + ES_VMBUS_INTERRUPT_PAGE_HALF;
  for (uint32_t byte = 0; byte < ES_VMBUS_CHANNELS / 8; byte++) {
    uint8_t bits = __atomic_exchange_n(half + byte, 0, __ATOMIC_SEQ_CST);
    for (uint32_t bit = 0; bit < 8; bit++) {
      if (((unsigned)bits >> bit & 1u) != 0) {
        set_bit(vmbus->signalled, byte * 8 + bit);
      }
    }
  }
}

bool es_vmbus_drain_signalled(struct es_vmbus *vmbus) {
  bool done = false;
  collect_shared(vmbus);
  for (uint32_t word = 0; word < ES_VMBUS_CHANNELS / WORD_BITS; word++) {
    uint64_t bits = atomic_exchange(&vmbus->signalled[word], 0);
    while (bits != 0) {
      uint32_t id = word * WORD_BITS + (uint32_t)__builtin_ctzll(bits);
      bits &= bits - 1;
      if (vmbus->channels[id] != NULL) {
        es_vmbus_channel_drain(vmbus->channels[id]);
        done = true;
      }
    }
  }
  return done;
}
