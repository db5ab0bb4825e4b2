/* The guest's side of VMBus: SynIC messages, contact, offers, GPADLs, channels and rings, with its own code over the
 * generated encoders and decoders.
 * Used in process by unit tests, benches and fuzzers (direct.h: over a VMBus server without a partition), and by
 * programs that play a guest from outside. One thread. Owns nothing of the host's; pages come from guest memory. */
#ifndef ES_TESTS_GUEST_GUEST_H
#define ES_TESTS_GUEST_GUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/vmbus_ring_wire.h"
#include "generated/vmbus_wire.h"
#include "runtime/memory.h"

#define ES_GUEST_OFFERS_MAX 256u
#define ES_GUEST_TAGS 32u
#define ES_GUEST_RANGES_MAX 64u

/* How a guest reaches its host. */
struct es_guest_transport {
  /* HvPostMessage with the channel message type. Hypercall status. */
  uint16_t (*post)(void *context, uint32_t connection, const uint8_t *bytes, uint32_t size);
  /* HvSignalEvent, flag 0. Hypercall status; doorbells included. */
  uint16_t (*signal)(void *context, uint32_t connection);
  /* Takes the next message out of the SINT's slot. False: none. */
  bool (*receive)(void *context, uint8_t *bytes, uint32_t *size);
  /* Tests and clears an event flag of a VP. */
  bool (*take_event)(void *context, uint32_t vp, uint32_t flag);
  /* Lets the host work. True: it did something. */
  bool (*run)(void *context);
};

struct es_guest {
  struct es_memory *memory;
  const struct es_guest_transport *transport;
  void *transport_context;
  /* pages that nobody uses, as a stack of page numbers */
  uint64_t *free_pages;
  uint32_t free_count;
  uint64_t random;
  /* contact */
  enum es_vmbus_version version;
  uint32_t features;
  uint32_t message_connection;
  bool connected;
  uint64_t interrupt_page, monitor_pages[2]; /* page numbers */
  /* offers as they came; a rescinded one has its flag set */
  struct es_vmbus_offer_channel offers[ES_GUEST_OFFERS_MAX];
  bool rescinded[ES_GUEST_OFFERS_MAX];
  uint32_t offer_count;
  /* messages by tag: the newest, and how many came */
  struct es_vmbus_from_host newest[ES_GUEST_TAGS];
  uint32_t received[ES_GUEST_TAGS];
  uint32_t undecodable;
  uint32_t next_gpadl, next_open;
};

/* A guest over `memory`, whose pages from `first_page` on are its to use, in an order that scatters them.
 * 0 or negative errno. */
int es_guest_create(struct es_guest *guest, struct es_memory *memory, uint64_t first_page,
                    const struct es_guest_transport *transport, void *context);
void es_guest_destroy(struct es_guest *guest);
uint64_t es_guest_random(struct es_guest *guest);

/* Pages. 0: none left (page 0 is never given). */
uint64_t es_guest_page_take(struct es_guest *guest);
void es_guest_page_give(struct es_guest *guest, uint64_t page);
/* All or none. */
bool es_guest_pages_take(struct es_guest *guest, uint64_t *pages, uint32_t count);
void es_guest_pages_give(struct es_guest *guest, const uint64_t *pages, uint32_t count);
uint8_t *es_guest_page(const struct es_guest *guest, uint64_t page);

/* Messages. */
uint16_t es_guest_post_raw(struct es_guest *guest, const void *bytes, uint32_t size);
/* Encodes with the agreed version and posts; false when the encoder or the host refused. */
bool es_guest_post(struct es_guest *guest, const struct es_vmbus_from_guest *message);
/* Takes in what the host sent. True: something came. */
bool es_guest_receive(struct es_guest *guest);
/* Runs the host and receives until one more message with this tag than `before` has come. */
bool es_guest_wait(struct es_guest *guest, enum es_vmbus_message_tag tag, uint32_t before);
/* Runs the host until nothing happens any more. */
void es_guest_quiesce(struct es_guest *guest);

/* Contact with one version; true: accepted. */
bool es_guest_contact(struct es_guest *guest, uint32_t version_number, uint32_t features);
/* As a driver does it: from the newest version down. */
bool es_guest_connect(struct es_guest *guest);
bool es_guest_request_offers(struct es_guest *guest);
const struct es_vmbus_offer_channel *es_guest_find_offer(const struct es_guest *guest, const uint8_t class_id[16],
                                                         uint32_t sub_channel);
bool es_guest_unload(struct es_guest *guest);

/* GPADLs. The status that the host gave; -1 when it gave none. */
int64_t es_guest_gpadl_create(struct es_guest *guest, uint32_t channel_id, const uint64_t *pages, uint32_t count,
                              uint32_t *gpadl);
/* The same with the range given as it is to be sent: `words` are ranges and page numbers. */
int64_t es_guest_gpadl_create_raw(struct es_guest *guest, uint32_t channel_id, uint32_t gpadl, uint16_t range_count,
                                  uint16_t buffer_length, const uint64_t *words, uint32_t word_count);
bool es_guest_gpadl_teardown(struct es_guest *guest, uint32_t channel_id, uint32_t gpadl);

/* Rings */
struct es_guest_ring {
  uint8_t *control;
  uint8_t **pages; /* data */
  uint32_t size;
  uint32_t index; /* ours: write index of the outgoing, read index of the incoming ring */
  uint32_t published;
};

/* Any bytes at any place of the data, round the end. */
void es_guest_ring_poke(struct es_guest_ring *ring, uint32_t at, const void *bytes, uint32_t size);
void es_guest_ring_peek(const struct es_guest_ring *ring, uint32_t at, void *bytes, uint32_t size);

struct es_guest_range {
  uint32_t byte_offset, byte_count;
  const uint64_t *pages;
};

struct es_guest_packet {
  uint16_t type;
  uint16_t flags;
  uint64_t transaction;
  const void *payload;
  uint32_t size;
  const struct es_guest_range *ranges; /* of a gpa-direct packet */
  uint32_t range_count;
};

struct es_guest_received {
  uint16_t type, flags;
  uint64_t transaction;
  const uint8_t *payload; /* in the channel's buffer until the next receive */
  uint32_t size;
  const uint8_t *control; /* between descriptor and payload: ranges of transfer pages */
  uint32_t control_size;
};

struct es_guest_channel {
  struct es_guest *guest;
  struct es_vmbus_offer_channel offer;
  uint64_t *pages; /* numbers, both rings */
  uint32_t page_count;
  uint32_t gpadl, open_id, target_vp;
  struct es_guest_ring out, in;
  uint8_t *buffer;
  uint32_t buffer_size;
  uint64_t signals; /* sent to the host */
};

/* GPADL and open. The status of the first step that failed, 0 when open, -1 without an answer or pages. */
int64_t es_guest_channel_open(struct es_guest_channel *channel, struct es_guest *guest,
                              const struct es_vmbus_offer_channel *offer, uint32_t out_pages, uint32_t in_pages,
                              uint32_t target_vp);
/* Close and GPADL teardown; gives the pages back. */
bool es_guest_channel_close(struct es_guest_channel *channel);
/* Forgets the channel without telling the host: after contact is gone. */
void es_guest_channel_forget(struct es_guest_channel *channel);

/* Puts a packet into the outgoing ring, unpublished. False: no room. */
bool es_guest_channel_put(struct es_guest_channel *channel, const struct es_guest_packet *packet);
/* Publishes; signals the host if its ring asks for it. True: signalled. */
bool es_guest_channel_flush(struct es_guest_channel *channel);
void es_guest_channel_signal(struct es_guest_channel *channel);
bool es_guest_channel_send(struct es_guest_channel *channel, const struct es_guest_packet *packet);
/* Asks to be interrupted when `bytes` are free in the outgoing ring, 0: no more. */
void es_guest_channel_want_room(struct es_guest_channel *channel, uint32_t bytes);
uint32_t es_guest_channel_room(const struct es_guest_channel *channel);
/* The next packet of the host. False: none, and the host knows that all are read. */
bool es_guest_channel_receive(struct es_guest_channel *channel, struct es_guest_received *packet);
/* Publishes what was received; signals the host if it waits for room. */
void es_guest_channel_done(struct es_guest_channel *channel);
void es_guest_channel_mask(struct es_guest_channel *channel, bool masked);
/* Whether the host has interrupted for this channel since last asked. */
bool es_guest_channel_interrupted(struct es_guest_channel *channel);

#endif
