/* Channels: made by devices, numbered, offered, stepped through their machine. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "generated/secrets/secrets.h"
#include "hand-written/vmbus/internal.h"

static struct es_vmbus_channel_life_owner *owner_of(struct es_vmbus_channel *channel) {
  return (struct es_vmbus_channel_life_owner *)channel;
}

static void doorbell_rang(struct es_loop_watch *watch, uint32_t events) {
  (void)events;
  es_vmbus_channel_drain(watch->context);
}

/* Without an eventfd the channel works all the same, through exits. */
void es_vmbus_channel_make_doorbell(struct es_vmbus_channel *channel) {
  struct es_loop *loop = channel->vmbus->options.loop;
  channel->doorbell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (channel->doorbell < 0 || loop == NULL) {
    return;
  }
  channel->watch = (struct es_loop_watch){.ready = doorbell_rang, .context = channel};
  channel->doorbell_watched = es_loop_watch_add(loop, &channel->watch, channel->doorbell, EPOLLIN) == 0;
}

static uint32_t free_id(const struct es_vmbus *vmbus) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    if (vmbus->channels[id] == NULL) {
      return id;
    }
  }
  return 0;
}

void es_vmbus_channel_renumber(struct es_vmbus_channel *channel, uint32_t id) {
  channel->id = id;
  channel->offer.channel_id = id;
  channel->offer.connection_id = ES_VMBUS_CHANNEL_CONNECTION_BASE + id;
}

struct es_vmbus_channel *es_vmbus_channel_new(struct es_vmbus *vmbus, uint32_t id,
                                              const struct es_vmbus_device_ops *ops, void *device) {
  struct es_vmbus_channel *channel = calloc(1, sizeof *channel);
  if (channel == NULL) {
    return NULL;
  }
  es_vmbus_channel_life_start(&channel->life);
  channel->vmbus = vmbus;
  channel->ops = ops;
  channel->device = device;
  channel->doorbell = -1;
  channel->offer.dedicated_interrupt = 1;
  channel->target_vp = ES_VMBUS_NO_INTERRUPT_VP;
  es_vmbus_channel_renumber(channel, id);
  return channel;
}

static struct es_vmbus_channel *make(struct es_vmbus *vmbus, const struct es_vmbus_device_ops *ops, void *device) {
  uint32_t id = free_id(vmbus);
  struct es_vmbus_channel *channel = id == 0 ? NULL : es_vmbus_channel_new(vmbus, id, ops, device);
  if (channel == NULL) {
    return NULL;
  }
  es_vmbus_channel_make_doorbell(channel);
  vmbus->channels[id] = channel;
  es_vmbus_wake_here(vmbus); /* it is told in the next turn */
  return channel;
}

struct es_vmbus_channel *es_vmbus_offer(struct es_vmbus *vmbus, const struct es_vmbus_offer *offer,
                                        const struct es_vmbus_device_ops *ops, void *device) {
  struct es_vmbus_channel *channel = make(vmbus, ops, device);
  if (channel == NULL) {
    return NULL;
  }
  memcpy(channel->offer.class_id, offer->class_id, sizeof channel->offer.class_id);
  memcpy(channel->offer.instance_id, offer->instance_id, sizeof channel->offer.instance_id);
  channel->offer.flags = offer->flags;
  channel->offer.mmio_megabytes = offer->mmio_megabytes;
  if (offer->user_defined != NULL) {
    uint32_t size = offer->user_defined_size;
    uint32_t room = (uint32_t)sizeof channel->offer.user_defined;
    memcpy(channel->offer.user_defined, offer->user_defined, size < room ? size : room);
  }
  channel->packet_max = offer->packet_max != 0 ? offer->packet_max : ES_VMBUS_PACKET_DEFAULT;
  return channel;
}

static bool has_sub_channels(const struct es_vmbus_channel *primary) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    const struct es_vmbus_channel *channel = primary->vmbus->channels[id];
    if (channel != NULL && channel->primary == primary) {
      return true;
    }
  }
  return false;
}

void es_vmbus_channel_inherit(struct es_vmbus_channel *channel, struct es_vmbus_channel *primary, uint16_t index) {
  memcpy(channel->offer.class_id, primary->offer.class_id, sizeof channel->offer.class_id);
  memcpy(channel->offer.instance_id, primary->offer.instance_id, sizeof channel->offer.instance_id);
  channel->offer.flags = primary->offer.flags;
  channel->offer.sub_channel_index = index;
  channel->sub_index = index;
  channel->primary = primary;
  channel->packet_max = primary->packet_max;
}

unsigned es_vmbus_offer_sub_channels(struct es_vmbus_channel *primary, unsigned count) {
  unsigned made = 0;
  if (has_sub_channels(primary)) {
    return 0;
  }
  while (made < count && made < UINT16_MAX) {
    struct es_vmbus_channel *channel = make(primary->vmbus, primary->ops, primary->device);
    if (channel == NULL) {
      break;
    }
    made++;
    es_vmbus_channel_inherit(channel, primary, (uint16_t)made);
  }
  return made;
}

/* The watch's memory is the channel's: it goes when the loop has let go of it. */
static void watch_closed(struct es_loop_watch *watch) {
  struct es_vmbus_channel *channel = watch->context;
  channel->vmbus->watches_ending--;
  free(channel);
}

void es_vmbus_channel_free(struct es_vmbus_channel *channel) {
  struct es_vmbus *vmbus = channel->vmbus;
  vmbus->channels[channel->id] = NULL;
  if (channel->ring_gpadl != NULL) {
    es_ring_close(&channel->ring);
    vmbus->busy--;
    es_vmbus_gpadl_release(channel->ring_gpadl);
  }
  if (channel->doorbell >= 0) {
    close(channel->doorbell);
  }
  if (channel->doorbell_watched) {
    vmbus->watches_ending++;
    es_loop_watch_remove(&channel->watch, watch_closed);
  } else {
    free(channel);
  }
}

static void rescind_sub_channels(struct es_vmbus_channel *primary) {
  struct es_vmbus *vmbus = primary->vmbus;
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    struct es_vmbus_channel *sub = vmbus->channels[id];
    if (sub != NULL && sub->primary == primary) {
      sub->primary = sub; /* may outlive its primary until the guest lets go of it */
      es_vmbus_rescind(sub);
    }
  }
}

/* What an event left to do: the device's answer is an event too, and steps do not nest. The channel may be gone afterwards. */
static void settle(struct es_vmbus_channel *channel) {
  struct es_vmbus *vmbus = channel->vmbus;
  bool closed = false;
  channel->steps++;
  if (channel->life.state == ES_VMBUS_CHANNEL_LIFE_OPENING) {
    if (channel->open_error == 0) {
      es_vmbus_channel_life_on_device_opened(&channel->life, owner_of(channel));
    } else {
      es_vmbus_channel_life_on_device_refused(&channel->life, owner_of(channel));
    }
  }
  if (channel->device_closed) {
    channel->device_closed = false;
    closed = channel->primary == NULL;
    es_vmbus_channel_life_on_device_closed(&channel->life, owner_of(channel));
  }
  channel->steps--;
  if (closed) {
    rescind_sub_channels(channel); /* they live from one open of their primary to its close */
  }
  if (channel->rescind_wanted) {
    channel->rescind_wanted = false;
    channel->steps++;
    es_vmbus_channel_life_on_rescind(&channel->life, owner_of(channel));
    channel->steps--;
    if (channel->device_closed || channel->life.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
      settle(channel);
      return;
    }
  }
  if (channel->life.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    es_vmbus_channel_free(channel);
  }
  es_vmbus_settle(vmbus);
}

#define STEP(channel, call)                                                                                            \
  do {                                                                                                                 \
    (channel)->steps++;                                                                                                \
    call;                                                                                                              \
    if (--(channel)->steps == 0) {                                                                                     \
      settle(channel);                                                                                                 \
    }                                                                                                                  \
  } while (0)

void es_vmbus_channel_announce(struct es_vmbus_channel *channel) {
  STEP(channel, es_vmbus_channel_life_on_announce(&channel->life, owner_of(channel)));
}

void es_vmbus_channel_drop(struct es_vmbus_channel *channel) {
  STEP(channel, es_vmbus_channel_life_on_drop(&channel->life, owner_of(channel)));
}

void es_vmbus_channel_open(struct es_vmbus_channel *channel, const struct es_vmbus_open_channel *message) {
  STEP(channel, es_vmbus_channel_life_on_open_channel(&channel->life, owner_of(channel), message));
}

void es_vmbus_channel_close(struct es_vmbus_channel *channel, const struct es_vmbus_close_channel *message) {
  STEP(channel, es_vmbus_channel_life_on_close_channel(&channel->life, owner_of(channel), message));
}

void es_vmbus_channel_modify(struct es_vmbus_channel *channel, const struct es_vmbus_modify_channel *message) {
  STEP(channel, es_vmbus_channel_life_on_modify_channel(&channel->life, owner_of(channel), message));
}

void es_vmbus_channel_release(struct es_vmbus_channel *channel, const struct es_vmbus_relid_released *message) {
  STEP(channel, es_vmbus_channel_life_on_relid_released(&channel->life, owner_of(channel), message));
}

void es_vmbus_rescind(struct es_vmbus_channel *channel) {
  struct es_vmbus *vmbus = channel->vmbus;
  if (channel->primary == NULL) {
    rescind_sub_channels(channel);
  }
  channel->rescind_wanted = true;
  if (channel->steps == 0) {
    settle(channel);
  }
  es_vmbus_wake_here(vmbus);
}

void es_vmbus_channel_closed(struct es_vmbus_channel *channel) {
  channel->device_closed = true;
  if (channel->steps == 0) {
    struct es_vmbus *vmbus = channel->vmbus;
    settle(channel);
    es_vmbus_wake_here(vmbus);
  }
}

struct es_vmbus_channel *es_vmbus_channel_find(struct es_vmbus *vmbus, uint32_t id) {
  struct es_vmbus_channel *channel = id < ES_VMBUS_CHANNELS ? vmbus->channels[id] : NULL;
  if (channel == NULL) {
    es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_CHANNEL], id);
  }
  return channel;
}

void es_vmbus_channel_capture(struct es_vmbus_channel *channel) {
  struct es_captured_channel *captured = &channel->captured;
  captured->id = channel->id;
  captured->sub_index = (uint16_t)channel->sub_index;
  memcpy(captured->class_id, channel->offer.class_id, sizeof captured->class_id);
  memcpy(captured->instance_id, channel->offer.instance_id, sizeof captured->instance_id);
  captured->secrets = es_secrets_of_class(channel->offer.class_id);
  channel->ring.captured = captured;
}

bool es_vmbus_channel_is_open(const struct es_vmbus_channel *channel) {
  return channel->life.state == ES_VMBUS_CHANNEL_LIFE_OPEN;
}

struct es_ring *es_vmbus_channel_ring(struct es_vmbus_channel *channel) {
  return &channel->ring;
}

const struct es_memory *es_vmbus_channel_memory(const struct es_vmbus_channel *channel) {
  return channel->vmbus->options.memory;
}

void *es_vmbus_channel_device(const struct es_vmbus_channel *channel) {
  return channel->device;
}

unsigned es_vmbus_channel_sub_index(const struct es_vmbus_channel *channel) {
  return channel->sub_index;
}

const uint8_t *es_vmbus_channel_user_data(const struct es_vmbus_channel *channel) {
  return channel->user_data;
}

void es_vmbus_channel_show(const struct es_vmbus_channel *channel, struct es_vmbus_channel_figures *figures) {
  *figures = (struct es_vmbus_channel_figures){.id = channel->id,
                                               .sub_index = channel->sub_index,
                                               .target_vp = channel->target_vp,
                                               .open = es_vmbus_channel_is_open(channel),
                                               .doorbell = channel->doorbell_added,
                                               .signals = channel->signals,
                                               .interrupts = channel->interrupts,
                                               .packets_in = channel->ring.packets_in,
                                               .packets_out = channel->ring.packets_out,
                                               .state = es_vmbus_channel_life_state_name(channel->life.state)};
}
