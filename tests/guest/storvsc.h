/* The guest's side of a synthetic SCSI controller: handshake, sub-channels, commands with scattered pages.
 * Used by unit tests, benches and fuzzers on top of guest.h. One thread. */
#ifndef ES_TESTS_GUEST_STORVSC_H
#define ES_TESTS_GUEST_STORVSC_H

#include "generated/storvsp_wire.h"
#include "tests/guest/guest.h"

#define ES_GUEST_STORVSC_CHANNELS 16u

struct es_guest_storvsc {
  struct es_guest *guest;
  struct es_guest_channel channels[ES_GUEST_STORVSC_CHANNELS]; /* the primary first */
  uint32_t channel_count;
  enum es_storvsp_version version;
  struct es_storvsp_channel_properties properties;
  uint32_t packet_size; /* of packets that it sends */
  uint64_t next_transaction;
  uint32_t enumerations; /* unasked messages that units changed */
};

/* Opens the primary channel and goes through the handshake as Linux does, asking for the versions `numbers` in turn.
 * 0, or -1 with the step that failed in `*step` (may be NULL). */
int es_guest_storvsc_open(struct es_guest_storvsc *storvsc, struct es_guest *guest,
                          const struct es_vmbus_offer_channel *offer, const uint32_t *numbers, uint32_t number_count,
                          uint32_t ring_pages, const char **step);
/* Asks for `count` sub-channels and opens them, each with another processor as its target. How many are open then. */
uint32_t es_guest_storvsc_open_sub_channels(struct es_guest_storvsc *storvsc, uint32_t count, uint32_t ring_pages);
void es_guest_storvsc_close(struct es_guest_storvsc *storvsc);

/* A packet that asks something of the controller, and the answer's status; body bytes to `body` (may be NULL).
 * -1: no answer came. */
int64_t es_guest_storvsc_control(struct es_guest_storvsc *storvsc, const void *packet, uint32_t size, uint8_t *body);

struct es_guest_command {
  uint8_t path, target, lun;
  uint8_t cdb[16];
  uint8_t cdb_length;
  enum es_storvsp_data_direction direction;
  uint32_t length; /* bytes of data */
  uint32_t offset; /* of the data in the first page */
  const uint64_t *pages; /* numbers */
  uint32_t page_count;
};

/* Puts a command into a channel's ring, unpublished. False: no room. */
bool es_guest_storvsc_put(struct es_guest_storvsc *storvsc, uint32_t channel, const struct es_guest_command *command,
                          uint64_t transaction);

struct es_guest_completion {
  uint64_t transaction;
  uint32_t status; /* of the packet */
  struct es_storvsp_scsi_result result;
};

/* The next completion of a command. False: none. Unasked messages are counted and passed over. */
bool es_guest_storvsc_take(struct es_guest_storvsc *storvsc, uint32_t channel, struct es_guest_completion *completion);

/* One command from start to end. False: no answer came. */
bool es_guest_storvsc_run(struct es_guest_storvsc *storvsc, uint32_t channel, const struct es_guest_command *command,
                          struct es_guest_completion *completion);

#endif
