/* What VMBus and its devices are to each other. Everything here happens on the loop thread.
 * A device offers a channel, is asked to open it when the guest does, drains its ring when the guest signals, and says
 * when it has ended all I/O of a channel that is being closed. */
#ifndef ES_VMBUS_DEVICE_H
#define ES_VMBUS_DEVICE_H

#include <stdbool.h>
#include <stdint.h>

#include "hand-written/vmbus/ring.h"

struct es_vmbus;
struct es_vmbus_channel;

struct es_vmbus_device_ops {
  /* The ring is mapped. 0, or negative errno: the guest is told that it cannot be opened. */
  int (*open)(void *device, struct es_vmbus_channel *channel);
  /* There may be packets: es_ring_next() until EMPTY or until the device has no room (then es_vmbus_channel_kick()
   * later). Answers pushed here are committed by the caller. */
  void (*signal)(void *device, struct es_vmbus_channel *channel);
  /* End or cancel every I/O of the channel, then call es_vmbus_channel_closed(), here or later. The ring stays mapped
   * until then; nothing pushed any more reaches the guest. */
  void (*close)(void *device, struct es_vmbus_channel *channel);
};

struct es_vmbus_offer {
  const uint8_t *class_id; /* 16 bytes in wire order, from the device's spec */
  const uint8_t *instance_id;
  uint16_t flags; /* of the spec's offer-flags */
  uint16_t mmio_megabytes;
  const uint8_t *user_defined; /* NULL: zeros */
  uint32_t user_defined_size;
  uint32_t packet_max; /* largest packet with descriptor and ranges; 0: a default that fits storage */
};

/* A primary channel; told to the guest at once when it is connected, else when it asks. NULL: no number or memory left. */
struct es_vmbus_channel *es_vmbus_offer(struct es_vmbus *vmbus, const struct es_vmbus_offer *offer,
                                        const struct es_vmbus_device_ops *ops, void *device);
/* `count` more channels of the same device, numbered from 1; how many were made: none when it has some already. They are
 * taken back by themselves when the primary channel is closed. */
unsigned es_vmbus_offer_sub_channels(struct es_vmbus_channel *primary, unsigned count);
/* Takes a channel (with its sub-channels) back. If it is open, close() is called; the memory goes when the guest has
 * let go of it, and the channel must not be used any more after es_vmbus_channel_closed(). */
void es_vmbus_rescind(struct es_vmbus_channel *channel);

/* Every I/O of a channel that close() was called for is over. Once per close(). */
void es_vmbus_channel_closed(struct es_vmbus_channel *channel);

/* Runs signal() in a later turn of the loop although the guest has not signalled: the device has room again. */
void es_vmbus_channel_kick(struct es_vmbus_channel *channel);
/* Publishes what was pushed and read, and interrupts the guest if the ring asks for it. For completions outside
 * signal(); once per batch. */
void es_vmbus_channel_commit(struct es_vmbus_channel *channel);

/* Valid from open() to es_vmbus_channel_closed(). */
struct es_ring *es_vmbus_channel_ring(struct es_vmbus_channel *channel);
const struct es_memory *es_vmbus_channel_memory(const struct es_vmbus_channel *channel);
void *es_vmbus_channel_device(const struct es_vmbus_channel *channel);
unsigned es_vmbus_channel_sub_index(const struct es_vmbus_channel *channel); /* 0: primary */
/* The guest's 120 bytes that came with the open. */
const uint8_t *es_vmbus_channel_user_data(const struct es_vmbus_channel *channel);

/* Page list of a GPADL that the guest made for this channel; counted as used until released: a teardown waits.
 * NULL: there is none. */
struct es_vmbus_gpadl;
struct es_vmbus_gpadl *es_vmbus_gpadl_acquire(struct es_vmbus_channel *channel, uint32_t id);
void es_vmbus_gpadl_release(struct es_vmbus_gpadl *gpadl);
uint32_t es_vmbus_gpadl_range_count(const struct es_vmbus_gpadl *gpadl);
bool es_vmbus_gpadl_range(const struct es_vmbus_gpadl *gpadl, uint32_t index, struct es_ring_range *range);

/* What `status` shows of a channel. */
struct es_vmbus_channel_figures {
  uint32_t id;
  uint32_t sub_index;
  uint32_t target_vp;
  bool open;
  bool doorbell; /* signals come without an exit */
  uint64_t signals, interrupts, packets_in, packets_out;
  const char *state;
};
void es_vmbus_channel_show(const struct es_vmbus_channel *channel, struct es_vmbus_channel_figures *figures);

#endif
