/* A hostile guest against VMBus and storage in one process: what the parts of the fuzzer share. One thread, but for the
 * one that rewrites rings while they are read. */
#ifndef ES_TESTS_FUZZ_HOSTILE_H
#define ES_TESTS_FUZZ_HOSTILE_H

#include <stdbool.h>
#include <stdint.h>

#include "hand-written/storage/storage.h"
#include "tests/guest/direct.h"
#include "tests/guest/storvsc.h"

#define HOSTILE_CHANNELS 4u
#define HOSTILE_PAGES 64u /* that commands name */
#define HOSTILE_CANARIES 64u /* pages that nothing ever names */
#define HOSTILE_RING_PAGES 5u /* small: they fill; sometimes twice as large: they take any packet */
#define HOSTILE_MEMORY ((uint64_t)16 << 20)

struct hostile {
  uint64_t random;
  uint64_t packets; /* sent: ring packets and messages */
  uint64_t lives;
  struct es_direct direct;
  struct es_guest *guest;
  /* host's side */
  struct es_storage *storage;
  bool hold_io; /* the slow disk ends nothing */
  /* guest's side */
  struct es_guest_storvsc storvsc; /* the channels that are open, primary first */
  struct es_guest_channel pest; /* of the other device, when its page list is not NULL */
  uint64_t pages[HOSTILE_PAGES];
  uint64_t canaries[HOSTILE_CANARIES];
  uint64_t transaction;
};

extern struct hostile hostile;

uint64_t hostile_random(void);
/* 0 … below − 1 */
static inline uint32_t hostile_below(uint32_t below) {
  return below == 0 ? 0 : (uint32_t)(hostile_random() >> 16) % below;
}

static inline bool hostile_one_in(uint32_t n) {
  return hostile_below(n) == 0;
}

/* Numbers that are edges more often than not. */
uint64_t hostile_number(void);
/* Changes a few bytes. */
void hostile_mutate(uint8_t *bytes, uint32_t size);

/* host.c: devices, time and what happens on the host's side by itself. */
void hostile_host_create(void);
void hostile_host_destroy(void);
void hostile_run(uint32_t turns);
void hostile_settle(void); /* everything in flight ends */
void hostile_host_event(void); /* units and devices come and go, the machine is reset */
void hostile_host_reset(void);
void hostile_pest_rescind(void);
void hostile_pest_offer(void);
const uint8_t *hostile_pest_class(void);

/* messages.c: channel messages, whole, bent and out of order. */
void hostile_message(void);
void hostile_messages(uint32_t count);
void hostile_page_list(void);
/* Asks while it has the host hold its answers back, until they are too many. */
void hostile_pause(void);

/* commands.c: storvsp packets. */
void hostile_handshake(uint32_t steps);
void hostile_packets(uint32_t count);
void hostile_answers(void);

/* rings.c: the bytes of the rings themselves. */
void hostile_ring_attack(struct es_guest_channel *channel);
void hostile_rewrite_while_read(struct es_guest_channel *channel);

/* report.c: every counter that a guest can raise. Returns how many are below `least`. */
unsigned hostile_report(uint64_t least);

#endif
