#include "echo.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "generated/registry.h"
#include "runtime/counters.h"

const uint8_t ECHO_CLASS[16] = {0xec, 0x40, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
static const uint8_t instance[16] = {0x11, 0x22};

static int echo_open(void *device, struct es_vmbus_channel *channel) {
  struct echo *echo = device;
  (void)channel;
  if (echo->refuse_open) {
    return -EIO;
  }
  echo->opens++;
  echo->waiting = false;
  return 0;
}

static bool answer(struct echo *echo, struct es_ring *ring, uint64_t transaction, const uint8_t *payload,
                   uint32_t size) {
  if (es_ring_push(ring, ES_VMBUS_RING_PACKET_TYPE_COMPLETION, 0, transaction, payload, size) != ES_RING_FULL) {
    return true;
  }
  echo->waiting = true;
  echo->waiting_transaction = transaction;
  echo->waiting_size = size;
  if (payload != echo->waiting_payload) {
    memcpy(echo->waiting_payload, payload, size);
  }
  return false;
}

static void echo_signal(void *device, struct es_vmbus_channel *channel) {
  struct echo *echo = device;
  struct es_ring *ring = es_vmbus_channel_ring(channel);
  struct es_ring_packet packet;
  echo->signals++;
  if (echo->waiting) {
    echo->waiting = false;
    if (!answer(echo, ring, echo->waiting_transaction, echo->waiting_payload, echo->waiting_size)) {
      return;
    }
  }
  for (;;) {
    switch (es_ring_next(ring, &packet)) {
    case ES_RING_PACKET:
      echo->packets++;
      if (!answer(echo, ring, packet.transaction, packet.payload, packet.size)) {
        return;
      }
      break;
    case ES_RING_SKIPPED:
      echo->skipped++;
      break;
    case ES_RING_BROKEN:
      echo->broken++;
      return;
    case ES_RING_EMPTY:
      return;
    }
  }
}

static void echo_close(void *device, struct es_vmbus_channel *channel) {
  struct echo *echo = device;
  echo->closes++;
  if (echo->slow_close) {
    echo->closing = channel;
  } else {
    es_vmbus_channel_closed(channel);
  }
}

const struct es_vmbus_device_ops echo_ops = {.open = echo_open, .signal = echo_signal, .close = echo_close};

void echo_offer(struct echo *echo, struct es_vmbus *vmbus) {
  const struct es_vmbus_offer offer = {.class_id = ECHO_CLASS, .instance_id = instance, .packet_max = 65536};
  echo->channel = es_vmbus_offer(vmbus, &offer, &echo_ops, echo);
  assert_non_null(echo->channel);
}

void bench_create(struct bench *bench, const struct es_direct_options *options) {
  memset(bench, 0, sizeof *bench);
  es_specs_register(es_specs, ES_SPECS_COUNT);
  assert_int_equal(es_direct_create(&bench->direct, options), 0);
  echo_offer(&bench->echo, bench->direct.vmbus);
}

void bench_connect(struct bench *bench) {
  assert_true(es_guest_connect(&bench->direct.guest));
  assert_true(es_guest_request_offers(&bench->direct.guest));
}

void bench_destroy(struct bench *bench) {
  es_direct_destroy(&bench->direct);
}

void bench_open(struct bench *bench, struct es_guest_channel *channel, uint32_t out_pages, uint32_t in_pages) {
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&bench->direct.guest, ECHO_CLASS, 0);
  assert_non_null(offer);
  assert_int_equal(es_guest_channel_open(channel, &bench->direct.guest, offer, out_pages, in_pages, 1), 0);
}

void bench_begin(struct bench *bench, const struct es_direct_options *options, struct es_guest_channel *channel,
                 uint32_t pages) {
  bench_create(bench, options);
  bench_connect(bench);
  bench_open(bench, channel, pages, pages);
}

void bench_post(struct bench *bench, const struct es_vmbus_from_guest *message) {
  assert_true(es_guest_post(&bench->direct.guest, message));
  es_guest_quiesce(&bench->direct.guest);
}

void bench_post_close(struct bench *bench, const struct es_guest_channel *channel) {
  bench_post(bench, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_CLOSE_CHANNEL,
                                                  .as.close_channel = {.channel_id = channel->offer.channel_id}});
}

void bench_post_teardown(struct bench *bench, const struct es_guest_channel *channel) {
  bench_post(bench, &(struct es_vmbus_from_guest){
                        .message = ES_VMBUS_MESSAGE_GPADL_TEARDOWN,
                        .as.gpadl_teardown = {.channel_id = channel->offer.channel_id, .gpadl = channel->gpadl}});
}

void bench_echo(struct bench *bench, struct es_guest_channel *channel, const void *payload, uint32_t size) {
  struct es_guest_received received;
  const struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
                                         .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
                                         .transaction = 0x1234,
                                         .payload = payload,
                                         .size = size};
  es_guest_channel_interrupted(channel);
  assert_true(es_guest_channel_send(channel, &packet));
  es_guest_quiesce(&bench->direct.guest);
  assert_true(es_guest_channel_interrupted(channel));
  assert_true(es_guest_channel_receive(channel, &received));
  assert_int_equal(received.type, ES_VMBUS_RING_PACKET_TYPE_COMPLETION);
  assert_int_equal(received.transaction, 0x1234);
  assert_int_equal(received.size, (size + 7) / 8 * 8);
  assert_memory_equal(received.payload, payload, size);
  assert_false(es_guest_channel_receive(channel, &received));
  es_guest_channel_done(channel);
}

uint64_t counter(const char *name) {
  const struct es_counter *found = es_counters_find(name);
  if (found == NULL) {
    fail_msg("no counter %s", name);
  }
  return es_counter_value(found);
}
