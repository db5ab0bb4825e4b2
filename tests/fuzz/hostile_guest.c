/* hostile_guest [--packets N] [--seed N] [--least N]: lives of a guest that means ill, until N packets were sent.
 * Fails when a counter that a guest can raise stayed below `least`, when memory that nobody named was written, or when
 * fewer than half of the packets passed the decoders; crashes, leaks and foreign memory are the sanitizers'. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/registry.h"
#include "runtime/log.h"
#include "tests/fuzz/hostile.h"

#define CANARY 0xc5

struct hostile hostile;

uint64_t hostile_random(void) {
  hostile.random += UINT64_C(0x9e3779b97f4a7c15);
  uint64_t z = hostile.random;
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

uint64_t hostile_number(void) {
  static const uint64_t edges[] = {0,
                                   1,
                                   7,
                                   8,
                                   4095,
                                   4096,
                                   0x7fff,
                                   0x8000,
                                   0xffff,
                                   0x10000,
                                   0x7fffff,
                                   0x800000,
                                   0x800001,
                                   0x7fffffff,
                                   0x80000000,
                                   0xffffffff,
                                   0xfffffff8,
                                   HOSTILE_MEMORY,
                                   HOSTILE_MEMORY >> 12,
                                   UINT64_MAX,
                                   UINT64_MAX - 7,
                                   UINT64_C(1) << 52};
  uint64_t edge = edges[hostile_below(sizeof edges / sizeof edges[0])];
  switch (hostile_below(4)) {
  case 0:
    return hostile_random();
  case 1:
    return hostile_random() & 0xffff;
  default:
    return edge;
  }
}

void hostile_mutate(uint8_t *bytes, uint32_t size) {
  for (uint32_t i = 1 + hostile_below(3); i-- > 0 && size > 0;) {
    uint32_t at = hostile_below(size);
    if (hostile_one_in(2)) {
      bytes[at] ^= (uint8_t)(1u << hostile_below(8));
    } else {
      bytes[at] = (uint8_t)hostile_number();
    }
  }
}

static void fail(const char *what) {
  fprintf(stderr, "hostile: %s (life %" PRIu64 ")\n", what, hostile.lives);
  exit(1);
}

static void check_canaries(void) {
  for (uint32_t i = 0; i < HOSTILE_CANARIES; i++) {
    const uint8_t *page = es_guest_page(hostile.guest, hostile.canaries[i]);
    for (uint32_t byte = 0; byte < 4096; byte++) {
      if (page[byte] != CANARY)
        fail("memory was written that nobody named");
    }
  }
}

static void be_born(void) {
  struct es_guest *guest = hostile.guest;
  const struct es_guest_transport *transport = guest->transport;
  void *context = guest->transport_context;
  es_guest_destroy(guest);
  if (es_guest_create(guest, &hostile.direct.memory, 1, transport, context) != 0 ||
      !es_guest_pages_take(guest, hostile.pages, HOSTILE_PAGES) ||
      !es_guest_pages_take(guest, hostile.canaries, HOSTILE_CANARIES))
    fail("no memory");
  guest->random = hostile_random();
  for (uint32_t i = 0; i < HOSTILE_CANARIES; i++)
    memset(es_guest_page(guest, hostile.canaries[i]), CANARY, 4096);
  memset(&hostile.storvsc, 0, sizeof hostile.storvsc);
  hostile.storvsc.guest = guest;
}

static bool connect(void) {
  static const uint32_t versions[] = {
      ES_VMBUS_VERSION_V1_1_NUMBER, ES_VMBUS_VERSION_V2_4_NUMBER, ES_VMBUS_VERSION_V3_0_NUMBER,
      ES_VMBUS_VERSION_V4_0_NUMBER, ES_VMBUS_VERSION_V4_1_NUMBER, ES_VMBUS_VERSION_V5_0_NUMBER,
      ES_VMBUS_VERSION_V5_1_NUMBER, ES_VMBUS_VERSION_V5_2_NUMBER, ES_VMBUS_VERSION_V5_3_NUMBER,
      ES_VMBUS_VERSION_V6_0_NUMBER, ES_VMBUS_VERSION_V6_0_NUMBER, ES_VMBUS_VERSION_V6_0_NUMBER,
  };
  if (hostile_one_in(8))
    hostile_messages(6);
  if (hostile_one_in(8))
    (void)es_guest_contact(hostile.guest, (uint32_t)hostile_number(), 0);
  uint32_t features = hostile_one_in(2) ? UINT32_MAX : 0;
  if (!es_guest_contact(hostile.guest, versions[hostile_below(12)], features))
    return false;
  if (hostile_one_in(3))
    hostile_messages(16);
  if (hostile_one_in(20))
    (void)es_guest_unload(hostile.guest);
  return es_guest_request_offers(hostile.guest);
}

static void open_storage(void) {
  struct es_guest *guest = hostile.guest;
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(guest, ES_STORVSP_CLASS_ID, 0);
  if (offer == NULL || hostile.storvsc.channel_count != 0 ||
      es_guest_channel_open(&hostile.storvsc.channels[0], guest, offer, HOSTILE_RING_PAGES * (1 + hostile_below(2)),
                            HOSTILE_RING_PAGES, 0) != 0)
    return;
  hostile.storvsc.channel_count = 1;
  hostile_handshake(hostile_one_in(4) ? hostile_below(6) : 5);
  for (uint32_t sub = 1; sub < HOSTILE_CHANNELS; sub++) {
    offer = es_guest_find_offer(guest, ES_STORVSP_CLASS_ID, sub);
    uint32_t index = hostile.storvsc.channel_count;
    if (offer != NULL && es_guest_channel_open(&hostile.storvsc.channels[index], guest, offer, HOSTILE_RING_PAGES,
                                               HOSTILE_RING_PAGES, sub) == 0)
      hostile.storvsc.channel_count++;
  }
}

static void open_pest(void) {
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(hostile.guest, hostile_pest_class(), 0);
  if (offer != NULL && hostile.pest.pages == NULL)
    (void)es_guest_channel_open(&hostile.pest, hostile.guest, offer, 2, 2, 0);
}

static void forget_pest(void) {
  if (hostile.pest.pages != NULL)
    es_guest_channel_forget(&hostile.pest);
}

/* Says close without waiting for what that means. */
static void close_channel(struct es_guest_channel *channel) {
  struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_CLOSE_CHANNEL,
                                        .as.close_channel = {.channel_id = channel->offer.channel_id}};
  hostile.packets += es_guest_post(hostile.guest, &message);
  if (hostile_one_in(2)) {
    message = (struct es_vmbus_from_guest){
        .message = ES_VMBUS_MESSAGE_GPADL_TEARDOWN,
        .as.gpadl_teardown = {.channel_id = channel->offer.channel_id, .gpadl = channel->gpadl}};
    hostile.packets += es_guest_post(hostile.guest, &message);
  }
}

static void close_storage(void) {
  while (hostile.storvsc.channel_count > 0) {
    struct es_guest_channel *channel = &hostile.storvsc.channels[--hostile.storvsc.channel_count];
    close_channel(channel);
    if (hostile_one_in(2))
      hostile_run(1);
    es_guest_channel_forget(channel);
  }
}

static void release_pest(void) {
  const struct es_guest *guest = hostile.guest;
  for (uint32_t i = 0; i < guest->offer_count; i++) {
    if (!guest->rescinded[i] || memcmp(guest->offers[i].class_id, hostile_pest_class(), 16) != 0)
      continue;
    struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_RELID_RELEASED,
                                          .as.relid_released = {.channel_id = guest->offers[i].channel_id}};
    hostile.packets += es_guest_post(hostile.guest, &message);
  }
}

/* The life of the pest's channel, at every point of which something else may come in between. */
static void play_with_pest(void) {
  hostile_pest_offer();
  hostile_run(2);
  open_pest();
  for (uint32_t i = 1 + hostile_below(5); i-- > 0;) {
    switch (hostile_below(8)) {
    case 0:
      if (hostile.pest.pages != NULL)
        close_channel(&hostile.pest);
      break;
    case 1:
      hostile_pest_rescind();
      break;
    case 2:
      hostile_run(1);
      release_pest();
      break;
    case 3: {
      uint32_t gpadl = hostile.pest.gpadl;
      if (hostile.pest.pages != NULL)
        (void)es_guest_gpadl_teardown(hostile.guest, hostile.pest.offer.channel_id, gpadl);
      break;
    }
    case 4: {
      struct es_vmbus_from_guest message = {
          .message = ES_VMBUS_MESSAGE_MODIFY_CHANNEL,
          .as.modify_channel = {.channel_id = hostile.pest.offer.channel_id, .target_vp = hostile_below(9)}};
      hostile.packets += es_guest_post(hostile.guest, &message);
      break;
    }
    case 5: {
      struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_OPEN_CHANNEL,
                                            .as.open_channel = {.channel_id = hostile.pest.offer.channel_id,
                                                                .ring_gpadl = hostile.pest.gpadl,
                                                                .downstream_page_offset = 2}};
      hostile.packets += es_guest_post(hostile.guest, &message);
      break;
    }
    default:
      hostile_run(1);
      break;
    }
    hostile_run(hostile_below(2));
  }
}

static void die_somehow(void) {
  hostile.hold_io = hostile_one_in(2);
  if (hostile.hold_io && hostile_one_in(2)) {
    open_pest();
    hostile_packets(20);
  }
  switch (hostile_below(7)) {
  case 0:
    close_storage();
    (void)es_guest_unload(hostile.guest);
    break;
  case 1: { /* contact anew while the old one's channels still close */
    struct es_vmbus_initiate_contact message = {.version_requested =
                                                    hostile_one_in(4) ? 0x99 : ES_VMBUS_VERSION_V5_3_NUMBER,
                                                .message_sint = ES_VMBUS_MESSAGE_SINT};
    uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
    for (uint32_t i = 1 + hostile_below(3); i-- > 0;) {
      size_t size = es_vmbus_encode_initiate_contact(&message, ES_VMBUS_VERSION_V5_3, bytes, sizeof bytes);
      (void)es_guest_post_raw(hostile.guest, bytes, (uint32_t)size);
      hostile.packets++;
      hostile_run(2);
      if (hostile_one_in(3))
        hostile_pest_rescind();
      if (hostile_one_in(4))
        hostile_messages(4);
      if (hostile_one_in(4)) {
        struct es_vmbus_from_guest leave = {.message = ES_VMBUS_MESSAGE_UNLOAD};
        hostile.packets += es_guest_post(hostile.guest, &leave);
      }
    }
    break;
  }
  case 2: {
    struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_UNLOAD};
    hostile.packets += es_guest_post(hostile.guest, &message);
    hostile_run(2);
    if (hostile_one_in(2)) {
      message = (struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_INITIATE_CONTACT,
                                             .as.initiate_contact = {.version_requested = ES_VMBUS_VERSION_V5_3_NUMBER,
                                                                     .message_sint = ES_VMBUS_MESSAGE_SINT}};
      hostile.packets += es_guest_post(hostile.guest, &message);
      hostile_run(2);
    }
    if (hostile_one_in(2))
      hostile_host_reset();
    break;
  }
  case 3:
    close_storage();
    break;
  default:
    break;
  }
  if (hostile_one_in(4))
    hostile_host_reset();
  if (hostile_one_in(4))
    hostile_pest_rescind();
  if (hostile_one_in(4))
    hostile_host_reset();
  hostile_settle();
  hostile_host_reset();
  hostile_settle();
  for (uint32_t i = 0; i < hostile.storvsc.channel_count; i++)
    es_guest_channel_forget(&hostile.storvsc.channels[i]);
  hostile.storvsc.channel_count = 0;
  forget_pest();
  if (!es_vmbus_idle(hostile.direct.vmbus))
    fail("the host still holds something of a guest that is gone");
}

static void live(void) {
  be_born();
  /* A guest whose SynIC is off takes no messages. */
  hostile.direct.refuse_messages = false;
  if (connect()) {
    for (uint32_t i = 5 + hostile_below(40); i-- > 0;) {
      switch (hostile_below(16)) {
      case 0:
        hostile_messages(10);
        break;
      case 1:
        hostile_page_list();
        break;
      case 6:
        if (hostile_one_in(10)) {
          hostile.direct.refuse_messages = true;
          hostile_messages(200);
          hostile.direct.refuse_messages = false;
        }
        break;
      case 2:
        hostile_host_event();
        break;
      case 3:
        play_with_pest();
        break;
      case 4:
        if (hostile.storvsc.channel_count != 0 && hostile_one_in(3)) {
          hostile_ring_attack(&hostile.storvsc.channels[hostile_below(hostile.storvsc.channel_count)]);
          close_storage();
          hostile_settle();
        }
        break;
      case 5:
        if (hostile.storvsc.channel_count != 0 && hostile_one_in(40)) {
          hostile_rewrite_while_read(&hostile.storvsc.channels[hostile_below(hostile.storvsc.channel_count)]);
          close_storage();
          hostile_settle();
        }
        break;
      case 7:
        if ((hostile.guest->features & ES_VMBUS_FEATURE_FLAGS_PAUSE_RESUME) != 0 && hostile_one_in(10))
          hostile_pause();
        break;
      default:
        open_storage();
        hostile_packets(10 + hostile_below(60));
        break;
      }
    }
  }
  die_somehow();
  if (hostile.lives % 16 == 0)
    check_canaries();
  hostile.lives++;
}

static uint64_t option(int argc, char **argv, const char *name, uint64_t value) {
  for (int i = 1; i + 1 < argc; i += 2) {
    if (strcmp(argv[i], name) == 0)
      return strtoull(argv[i + 1], NULL, 0);
  }
  return value;
}

static uint64_t counter(const char *name) {
  const struct es_counter *found = es_counters_find(name);
  return found != NULL ? es_counter_value(found) : 0;
}

int main(int argc, char **argv) {
  uint64_t packets = option(argc, argv, "--packets", 200000);
  uint64_t least = option(argc, argv, "--least", 0);
  hostile.random = option(argc, argv, "--seed", 1);
  es_log_set_level(ES_LOG_ERROR);
  es_specs_register(es_specs, ES_SPECS_COUNT);
  hostile_host_create();
  while (hostile.packets < packets)
    live();
  check_canaries();
  unsigned below = hostile_report(least);
  uint64_t taken = counter("storage.hostile.packets");
  uint64_t refused = counter("storage.hostile.packets-refused");
  printf("%" PRIu64 " packets in %" PRIu64 " lives; of %" PRIu64 " that reached storage %" PRIu64
         " %% passed the decoder\n",
         hostile.packets, hostile.lives, taken, taken == 0 ? 0 : 100 - refused * 100 / taken);
  hostile_host_destroy();
  return below != 0 || refused * 2 > taken;
}
