/* The two rings of a VMBus channel, seen from the host's side: packets in from the guest, packets out to it.
 * A library that knows no channels: called by channels (channel.c) and devices on the loop thread, and by benches.
 * Owns the mapping of the ring pages and one private packet buffer. Every byte of shared memory is loaded once; what the
 * guest says about lengths and places is checked on the copy.
 *
 * A turn: es_ring_begin(), es_ring_next() until it says EMPTY (or the device has no room), es_ring_push() for answers,
 * es_ring_commit(), es_ring_end(). */
#ifndef ES_VMBUS_RING_H
#define ES_VMBUS_RING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/vmbus_ring_wire.h"
#include "runtime/bytes.h"
#include "runtime/memory.h"
#include "runtime/result.h"

/* Bytes in guest memory: `byte_count` from `byte_offset` on in the pages (their numbers, a private copy).
 * The pages are enough for the bytes; whether they exist es_memory_gather() says. */
struct es_ring_range {
  uint32_t byte_offset;
  uint32_t byte_count;
  struct es_slice pages;
};

/* Points into the ring's private buffer: good until the next es_ring_next(). */
struct es_ring_packet {
  uint16_t type; /* enum es_vmbus_ring_packet_type: in-band, gpa-direct or completion */
  bool completion_requested;
  uint64_t transaction;
  const uint8_t *payload;
  uint32_t size; /* of the payload, a multiple of 8 */
  const struct es_ring_range *ranges;
  uint32_t range_count;
};

enum es_ring_read {
  ES_RING_PACKET,
  ES_RING_EMPTY, /* nothing that was there at es_ring_begin() is left */
  ES_RING_SKIPPED, /* a packet that cannot be understood was passed over, counted */
  ES_RING_BROKEN, /* the ring makes no sense any more, counted once; stays so until it is closed */
};

enum es_ring_write {
  ES_RING_WRITTEN,
  ES_RING_FULL, /* try again when the guest signals: it was asked to when room is there */
  ES_RING_UNWRITABLE, /* larger than the ring, or the ring is broken */
};

struct es_ring_in {
  const uint8_t *data; /* mapped twice in a row */
  uint8_t *control;
  uint32_t size;
  uint32_t read; /* ours; shared memory only ever gets copies of it */
  uint32_t published;
  uint32_t seen; /* write index as of es_ring_begin() */
  uint8_t *packet;
  uint32_t packet_room;
  struct es_vmbus_ring_descriptor descriptor; /* of the packet in hand, decoded */
  bool drained; /* es_ring_next() reached `seen` */
};

struct es_ring_out {
  uint8_t *data; /* mapped twice in a row */
  uint8_t *control;
  uint32_t size;
  uint32_t write; /* ours */
  uint32_t published;
  uint32_t seen; /* read index when last looked at */
  uint32_t waiting; /* bytes of room that the guest was asked to tell of; 0: none */
};

struct es_captured_channel;

struct es_ring {
  struct es_ring_in in;
  struct es_ring_out out;
  bool broken;
  struct es_memory_view in_view, out_view;
  uint64_t packets_in, packets_out; /* for status */
  const struct es_captured_channel *captured; /* as whose its packets are captured; NULL: they are not */
  struct es_ring_range ranges[ES_VMBUS_RING_RANGES_MAX];
};

/* Maps rings whose pages are `pages` (numbers), the second beginning at page `downstream`, packets up to `packet_max`
 * bytes with descriptor and ranges. 0 or negative errno; -EINVAL: sizes or starting indices make no ring. */
int es_ring_open(struct es_ring *ring, const struct es_memory *memory, struct es_slice pages, uint32_t downstream,
                 uint32_t packet_max);
void es_ring_close(struct es_ring *ring);

/* The same over memory that is mapped already: control page and twice-mapped data of each. */
struct es_ring_parts {
  uint8_t *control;
  uint8_t *data;
  uint32_t size;
};
int es_ring_attach(struct es_ring *ring, struct es_ring_parts in, struct es_ring_parts out, uint32_t packet_max);

/* Where both sides stand, beyond what the ring's pages say: those are the guest's. */
struct es_ring_position {
  uint32_t in_read, in_published;
  uint32_t out_write, out_published, out_seen, out_waiting;
  bool broken;
  uint64_t packets_in, packets_out;
};
void es_ring_position(const struct es_ring *ring, struct es_ring_position *position);
/* As es_ring_open(), of a ring that was in use: it goes on there, and nothing is written to its pages. -EINVAL also when the
 * position is none of this ring. */
int es_ring_resume(struct es_ring *ring, const struct es_memory *memory, struct es_slice pages, uint32_t downstream,
                   uint32_t packet_max, const struct es_ring_position *position);

/* Tells the guest that no signal is needed and looks once how far it has written. True: there is something to read. */
bool es_ring_begin(struct es_ring *ring);
enum es_ring_read es_ring_next(struct es_ring *ring, struct es_ring_packet *packet);
/* Asks for signals again. True: the guest wrote more in the meantime and signals are off again: go round once more.
 * Does nothing when the reader stopped early: the rest is read without a signal. */
bool es_ring_end(struct es_ring *ring);

/* The range of pages that begins at *at of private bytes up to `end`; *at moves behind it. Page lists of GPADLs are made
 * of the same. Not all its pages there: `incomplete`. */
ES_MUST_USE es_result es_ring_take_range(const uint8_t *bytes, uint32_t end, uint32_t *at, es_result incomplete,
                                         struct es_ring_range *range);

/* Queues a packet: seen by the guest from es_ring_commit() on. `payload` is private memory. */
enum es_ring_write es_ring_push(struct es_ring *ring, uint16_t type, uint16_t flags, uint64_t transaction,
                                const void *payload, uint32_t size);
/* The same with bytes between descriptor and payload: ranges of transfer pages. `ranges_size` is a multiple of 8. */
enum es_ring_write es_ring_push_ranges(struct es_ring *ring, uint16_t type, uint16_t flags, uint64_t transaction,
                                       const void *ranges, uint32_t ranges_size, const void *payload, uint32_t size);
/* Publishes what was read and what was written since the last time. True: the guest wants an interrupt for it. */
bool es_ring_commit(struct es_ring *ring);

/* Whether a payload of `size` fits now; when not, the guest is asked to signal when it does. */
bool es_ring_room(struct es_ring *ring, uint32_t size);

#endif
