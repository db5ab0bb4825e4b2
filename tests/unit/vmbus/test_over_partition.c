/* The whole path through a real partition: MSRs, hypercalls, message slots, event flags, doorbells. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "echo.h"
#include "tests/guest/over_partition.h"

static void echo_once(struct es_over_partition *over, struct es_guest_channel *channel, uint32_t i) {
  uint8_t payload[256];
  struct es_guest_received answer;
  memset(payload, (int)i, sizeof payload);
  const struct es_guest_packet packet = {
      .type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND, .transaction = i, .payload = payload, .size = sizeof payload};
  uint64_t before = over->interrupts[2];
  assert_true(es_guest_channel_send(channel, &packet));
  es_guest_quiesce(&over->guest);
  assert_int_equal(over->interrupts[2], before + 1);
  assert_true(es_guest_channel_interrupted(channel));
  assert_true(es_guest_channel_receive(channel, &answer));
  assert_int_equal(answer.transaction, i);
  assert_memory_equal(answer.payload, payload, sizeof payload);
  es_guest_channel_done(channel);
}

static void the_whole_path(void **state) {
  (void)state;
  static const enum es_vmbus_version maxima[] = {ES_VMBUS_VERSION_V6_0, ES_VMBUS_VERSION_V5_3, ES_VMBUS_VERSION_V4_0,
                                                 ES_VMBUS_VERSION_V2_4};
  for (size_t i = 0; i < sizeof maxima / sizeof maxima[0]; i++) {
    struct es_over_partition over;
    struct echo echo = {0};
    struct es_guest_channel channel;
    assert_int_equal(es_over_partition_create(&over, maxima[i]), 0);
    echo_offer(&echo, over.vmbus);
    assert_true(es_guest_connect(&over.guest));
    assert_int_equal(over.guest.version, maxima[i]);
    assert_true(es_guest_request_offers(&over.guest));
    const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&over.guest, ECHO_CLASS, 0);
    assert_non_null(offer);
    assert_int_equal(es_guest_channel_open(&channel, &over.guest, offer, 4, 4, 2), 0);
    assert_int_equal(over.doorbell_count, 1);
    for (uint32_t packet = 1; packet < 200; packet++) {
      echo_once(&over, &channel, packet);
    }
    assert_true(es_guest_channel_close(&channel));
    assert_int_equal(over.doorbell_count, 0);
    assert_true(es_guest_unload(&over.guest));
    assert_int_equal(over.guest.undecodable, 0);
    es_over_partition_destroy(&over);
  }
}

/* More offers than the message queue of the SynIC takes at once. */
static void more_messages_than_slots(void **state) {
  (void)state;
  struct es_over_partition over;
  static struct echo echoes[200];
  assert_int_equal(es_over_partition_create(&over, ES_VMBUS_VERSION_V6_0), 0);
  for (size_t i = 0; i < sizeof echoes / sizeof echoes[0]; i++) {
    echo_offer(&echoes[i], over.vmbus);
  }
  assert_true(es_guest_connect(&over.guest));
  struct es_vmbus_from_guest request = {.message = ES_VMBUS_MESSAGE_REQUEST_OFFERS};
  assert_true(es_guest_post(&over.guest, &request));
  uint64_t until = es_loop_now() + 20000000000u;
  while (over.guest.received[ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED] == 0 && es_loop_now() < until) {
    es_guest_quiesce(&over.guest);
  }
  assert_int_equal(over.guest.received[ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED], 1);
  assert_int_equal(over.guest.offer_count, 200);
  for (uint32_t i = 0; i < 200; i++) {
    assert_int_equal(over.guest.offers[i].channel_id, i + 1);
  }
  es_over_partition_destroy(&over);
}

static void reset_of_the_partition(void **state) {
  (void)state;
  struct es_over_partition over;
  struct echo echo = {0};
  struct es_guest_channel channel;
  struct es_vmbus_figures figures;
  assert_int_equal(es_over_partition_create(&over, ES_VMBUS_VERSION_V6_0), 0);
  echo_offer(&echo, over.vmbus);
  assert_true(es_guest_connect(&over.guest));
  assert_true(es_guest_request_offers(&over.guest));
  assert_int_equal(
      es_guest_channel_open(&channel, &over.guest, es_guest_find_offer(&over.guest, ECHO_CLASS, 0), 4, 4, 1), 0);
  es_partition_reset(over.partition);
  es_vmbus_show(over.vmbus, &figures);
  assert_false(figures.connected);
  assert_int_equal(echo.closes, 1);
  assert_int_equal(over.doorbell_count, 0);
  es_guest_channel_forget(&channel);
  es_over_partition_destroy(&over);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_whole_path),
      cmocka_unit_test(more_messages_than_slots),
      cmocka_unit_test(reset_of_the_partition),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
