/* The VMBus server of one virtual machine: contact, offers, GPADLs, channels, signals.
 * Made by the process before VPs run. Everything is the loop thread's, but for es_vmbus_post_message() and
 * es_vmbus_signal_event(), which VP threads call: they leave messages in a bounded queue behind a lock, signals in
 * atomic bits, and wake the loop. Owns channels, GPADLs, mappings of rings, doorbells' eventfds. */
#ifndef ES_VMBUS_VMBUS_H
#define ES_VMBUS_VMBUS_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/vmbus_wire.h"
#include "hand-written/vmbus/device.h"
#include "runtime/loop.h"
#include "runtime/memory.h"

/* What is below: the partition (partition.c here), or a test. Called on the loop thread. */
struct es_vmbus_below {
  bool (*post_message)(void *context, uint32_t vp, uint8_t sint, uint32_t type, const void *payload, uint32_t size);
  bool (*signal_event)(void *context, uint32_t vp, uint8_t sint, uint16_t flag);
  /* 0 or negative errno: signals of that channel then come through es_vmbus_signal_event(). */
  int (*add_doorbell)(void *context, uint32_t connection, int eventfd);
  int (*remove_doorbell)(void *context, uint32_t connection, int eventfd);
};

struct es_vmbus_options {
  const struct es_memory *memory;
  struct es_loop *loop; /* NULL: the caller runs es_vmbus_turn() */
  const struct es_vmbus_below *below;
  void *below_context;
  uint32_t processors;
  enum es_vmbus_version maximum; /* newest version that contact is answered with */
  uint32_t gpadl_pages; /* of all GPADLs of one contact; 0: a default */
};

/* 0 or negative errno. */
int es_vmbus_create(const struct es_vmbus_options *options, struct es_vmbus **out);
/* Devices are closed first (es_vmbus_idle()). */
void es_vmbus_destroy(struct es_vmbus *vmbus);

/* VP threads. Return a hypercall status. */
uint16_t es_vmbus_post_message(struct es_vmbus *vmbus, uint32_t vp, uint32_t connection, uint32_t type,
                               const uint8_t *payload, uint32_t size);
uint16_t es_vmbus_signal_event(struct es_vmbus *vmbus, uint32_t vp, uint32_t connection, uint16_t flag);

/* Handles what is waiting: messages, signals, offers, answers. True: something was done. */
bool es_vmbus_turn(struct es_vmbus *vmbus);

/* The machine is reset, VPs are stopped: contact is forgotten, devices close. */
void es_vmbus_reset(struct es_vmbus *vmbus);
/* No device uses a ring any more. */
bool es_vmbus_idle(const struct es_vmbus *vmbus);

struct es_vmbus_figures {
  const char *state;
  bool connected;
  uint32_t version; /* MAJOR << 16 | MINOR, when connected */
  uint32_t channels, open_channels, doorbells;
  uint32_t gpadls, gpadl_pages;
};
void es_vmbus_show(const struct es_vmbus *vmbus, struct es_vmbus_figures *figures);
typedef void (*es_vmbus_visit)(void *context, const struct es_vmbus_channel *channel);
void es_vmbus_walk(struct es_vmbus *vmbus, es_vmbus_visit visit, void *context);

struct es_inspect;
struct es_partition;
/* A server on top of a partition: below is the partition's SynIC and backend, and the server is its listener. */
int es_vmbus_create_on(struct es_partition *partition, struct es_loop *loop, enum es_vmbus_version maximum,
                       struct es_vmbus **out);

/* Shows the server, its channels, rings and GPADLs. Loop thread. */
void es_vmbus_inspect(struct es_vmbus *vmbus, struct es_inspect *inspect);

#endif
