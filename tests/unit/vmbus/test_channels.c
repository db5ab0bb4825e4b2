/* Channels beyond the straight path: closing slowly, taking back, sub-channels, moving, flow control, contact anew. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "echo.h"

static const struct es_direct_options newest = {.maximum = ES_VMBUS_VERSION_V6_0};

static uint32_t received(struct bench *bench, enum es_vmbus_message_tag tag) {
  return bench->direct.guest.received[tag];
}

static void post_release(struct bench *bench, uint32_t channel_id) {
  bench_post(bench, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_RELID_RELEASED,
                                                  .as.relid_released = {.channel_id = channel_id}});
}

static void teardown_waits_for_a_slow_device(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_begin(&bench, &newest, &channel, 3);
  bench.echo.slow_close = true;
  bench_post_close(&bench, &channel);
  assert_non_null(bench.echo.closing);
  assert_false(es_vmbus_idle(bench.direct.vmbus));
  bench_post_teardown(&bench, &channel);
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN), 0);
  es_vmbus_channel_closed(bench.echo.closing);
  es_guest_quiesce(&bench.direct.guest);
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN), 1);
  assert_true(es_vmbus_idle(bench.direct.vmbus));
  es_guest_channel_forget(&channel);
  /* and opens again */
  bench.echo.slow_close = false;
  bench_open(&bench, &channel, 3, 3);
  bench_echo(&bench, &channel, "again", 5);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

static void gpadl_torn_down_under_an_open_ring(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_begin(&bench, &newest, &channel, 3);
  assert_false(es_guest_gpadl_teardown(&bench.direct.guest, channel.offer.channel_id, channel.gpadl));
  bench_echo(&bench, &channel, "still works", 11);
  bench_post_close(&bench, &channel);
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN), 1);
  es_guest_channel_forget(&channel);
  bench_destroy(&bench);
}

static void device_refuses_to_open(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_create(&bench, &newest);
  bench_connect(&bench);
  bench.echo.refuse_open = true;
  uint64_t before = counter("vmbus.open-failed");
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&bench.direct.guest, ECHO_CLASS, 0);
  assert_int_equal(es_guest_channel_open(&channel, &bench.direct.guest, offer, 3, 3, 0), ES_VMBUS_STATUS_UNSUCCESSFUL);
  assert_int_equal(counter("vmbus.open-failed"), before + 1);
  assert_true(es_vmbus_idle(bench.direct.vmbus));
  bench.echo.refuse_open = false;
  bench_open(&bench, &channel, 3, 3);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

static void rescind_while_open(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  struct es_vmbus_figures figures;
  bench_begin(&bench, &newest, &channel, 3);
  es_vmbus_rescind(bench.echo.channel);
  es_guest_quiesce(&bench.direct.guest);
  assert_true(bench.direct.guest.rescinded[0]);
  assert_int_equal(bench.echo.closes, 1);
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.channels, 1); /* its number is not free before the guest lets go */
  bench_post_close(&bench, &channel); /* the guest's close crosses the rescind: nothing happens */
  assert_int_equal(bench.echo.closes, 1);
  post_release(&bench, channel.offer.channel_id);
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.channels, 0);
  assert_int_equal(figures.gpadls, 0);
  es_guest_channel_forget(&channel);
  /* offered while connected: told at once */
  echo_offer(&bench.echo, bench.direct.vmbus);
  es_guest_quiesce(&bench.direct.guest);
  assert_int_equal(bench.direct.guest.offer_count, 2);
  bench_open(&bench, &channel, 3, 3);
  bench_echo(&bench, &channel, "new", 3);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

static void rescind_before_contact_and_while_closed(void **state) {
  (void)state;
  struct bench bench;
  struct es_vmbus_figures figures;
  bench_create(&bench, &newest);
  es_vmbus_rescind(bench.echo.channel);
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.channels, 0);
  echo_offer(&bench.echo, bench.direct.vmbus);
  bench_connect(&bench);
  assert_int_equal(bench.direct.guest.offer_count, 1);
  es_vmbus_rescind(bench.echo.channel);
  es_guest_quiesce(&bench.direct.guest);
  assert_true(bench.direct.guest.rescinded[0]);
  post_release(&bench, bench.direct.guest.offers[0].channel_id);
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.channels, 0);
  bench_destroy(&bench);
}

static void rescind_with_a_slow_device_and_an_early_release(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  struct es_vmbus_figures figures;
  bench_begin(&bench, &newest, &channel, 3);
  bench.echo.slow_close = true;
  es_vmbus_rescind(bench.echo.channel);
  es_guest_quiesce(&bench.direct.guest);
  post_release(&bench, channel.offer.channel_id);
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.channels, 1);
  es_vmbus_channel_closed(bench.echo.closing);
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.channels, 0);
  assert_int_equal(figures.gpadls, 0);
  es_guest_channel_forget(&channel);
  bench_destroy(&bench);
}

static void sub_channels_live_with_their_primary(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel primary, sub[3];
  struct es_vmbus_figures figures;
  bench_create(&bench, &newest);
  bench_connect(&bench);
  for (unsigned life = 0; life < 2; life++) {
    bench_open(&bench, &primary, 3, 3);
    assert_int_equal(es_vmbus_offer_sub_channels(bench.echo.channel, 3), 3);
    /* asked for again: two channels of one number would be one too many */
    assert_int_equal(es_vmbus_offer_sub_channels(bench.echo.channel, 3), 0);
    es_vmbus_show(bench.direct.vmbus, &figures);
    assert_int_equal(figures.channels, 4);
    es_guest_quiesce(&bench.direct.guest);
    for (uint32_t i = 0; i < 3; i++) {
      const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&bench.direct.guest, ECHO_CLASS, i + 1);
      assert_non_null(offer);
      assert_int_equal(es_guest_channel_open(&sub[i], &bench.direct.guest, offer, 3, 3, i), 0);
      bench_echo(&bench, &sub[i], "sub", 3);
    }
    for (uint32_t i = 0; i < 3; i++) {
      assert_true(es_guest_channel_close(&sub[i]));
    }
    assert_true(es_guest_channel_close(&primary));
    es_guest_quiesce(&bench.direct.guest);
    assert_null(es_guest_find_offer(&bench.direct.guest, ECHO_CLASS, 1));
    for (uint32_t i = 0; i < bench.direct.guest.offer_count; i++) {
      if (bench.direct.guest.rescinded[i] && bench.direct.guest.offers[i].sub_channel_index != 0) {
        post_release(&bench, bench.direct.guest.offers[i].channel_id);
        bench.direct.guest.offers[i].sub_channel_index = 0;
      }
    }
    es_vmbus_show(bench.direct.vmbus, &figures);
    assert_int_equal(figures.channels, 1);
  }
  bench_destroy(&bench);
}

static void interrupts_move_with_the_channel(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_begin(&bench, &newest, &channel, 3);
  bench_echo(&bench, &channel, "one", 3);
  bench_post(&bench, &(struct es_vmbus_from_guest){
                         .message = ES_VMBUS_MESSAGE_MODIFY_CHANNEL,
                         .as.modify_channel = {.channel_id = channel.offer.channel_id, .target_vp = 5}});
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE), 1);
  assert_int_equal(
      bench.direct.guest.newest[ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE].as.modify_channel_response.status,
      ES_VMBUS_STATUS_SUCCESS);
  channel.target_vp = 5;
  bench_echo(&bench, &channel, "two", 3);
  bench_post(&bench, &(struct es_vmbus_from_guest){
                         .message = ES_VMBUS_MESSAGE_MODIFY_CHANNEL,
                         .as.modify_channel = {.channel_id = channel.offer.channel_id, .target_vp = 64}});
  assert_int_equal(
      bench.direct.guest.newest[ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE].as.modify_channel_response.status,
      ES_VMBUS_STATUS_UNSUCCESSFUL);
  bench_echo(&bench, &channel, "three", 5);
  /* no interrupts at all */
  bench_post(&bench, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_MODIFY_CHANNEL,
                                                   .as.modify_channel = {.channel_id = channel.offer.channel_id,
                                                                         .target_vp = ES_VMBUS_NO_INTERRUPT_VP}});
  uint64_t before = bench.direct.interrupts;
  const struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND, .payload = "four", .size = 4};
  struct es_guest_received answer;
  assert_true(es_guest_channel_send(&channel, &packet));
  es_guest_quiesce(&bench.direct.guest);
  assert_true(es_guest_channel_receive(&channel, &answer));
  assert_int_equal(bench.direct.interrupts, before);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

/* More answers than the guest's ring takes: the device waits for room and is told of it. */
static void a_full_ring_stops_and_goes_on(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  struct es_guest_received answer;
  static uint8_t payload[1500];
  bench_create(&bench, &newest);
  bench_connect(&bench);
  bench_open(&bench, &channel, 33, 3);
  uint32_t sent = 0, got = 0;
  for (; sent < 40; sent++) {
    payload[0] = (uint8_t)sent;
    const struct es_guest_packet packet = {
        .type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND, .transaction = sent, .payload = payload, .size = sizeof payload};
    assert_true(es_guest_channel_send(&channel, &packet));
  }
  es_guest_quiesce(&bench.direct.guest);
  assert_true(bench.echo.waiting);
  for (unsigned rounds = 0; got < sent && rounds < 1000; rounds++) {
    while (es_guest_channel_receive(&channel, &answer)) {
      assert_int_equal(answer.transaction, got);
      assert_int_equal(answer.payload[0], (uint8_t)got);
      got++;
    }
    es_guest_channel_done(&channel); /* signals: the host asked for it */
    es_guest_quiesce(&bench.direct.guest);
  }
  assert_int_equal(got, sent);
  assert_false(bench.echo.waiting);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

static void contact_anew_drops_everything(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel, again;
  struct es_vmbus_figures figures;
  bench_begin(&bench, &newest, &channel, 3);
  bench.echo.slow_close = true;
  /* the answer waits until the device has let go of the old ring */
  assert_false(es_guest_contact(&bench.direct.guest, ES_VMBUS_VERSION_V5_2_NUMBER, 0));
  assert_non_null(bench.echo.closing);
  es_vmbus_channel_closed(bench.echo.closing);
  bench.echo.slow_close = false;
  es_guest_quiesce(&bench.direct.guest);
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_true(figures.connected);
  assert_int_equal(figures.version, ES_VMBUS_VERSION_V5_2_NUMBER);
  assert_int_equal(figures.gpadls, 0);
  assert_int_equal(figures.open_channels, 0);
  assert_int_equal(
      bench.direct.guest.newest[ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE].as.version_response.version_supported, 1);
  es_guest_channel_forget(&channel);
  assert_true(es_guest_request_offers(&bench.direct.guest));
  bench_open(&bench, &again, 3, 3);
  bench_echo(&bench, &again, "after", 5);
  /* a version that is not known drops the old contact too */
  assert_false(es_guest_contact(&bench.direct.guest, 0x00990000, 0));
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_false(figures.connected);
  assert_int_equal(bench.echo.closes, 2);
  es_guest_channel_forget(&again);
  assert_true(es_guest_contact(&bench.direct.guest, ES_VMBUS_VERSION_V6_0_NUMBER, 0));
  bench_destroy(&bench);
}

/* A guest that panics takes one message from a slot and ends no other. */
static void unload_is_answered_by_one_message(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel primary, sub;
  bench_create(&bench, &newest);
  bench_connect(&bench);
  bench_open(&bench, &primary, 3, 3);
  assert_int_equal(es_vmbus_offer_sub_channels(bench.echo.channel, 2), 2);
  es_guest_quiesce(&bench.direct.guest);
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&bench.direct.guest, ECHO_CLASS, 1);
  assert_non_null(offer);
  assert_int_equal(es_guest_channel_open(&sub, &bench.direct.guest, offer, 3, 3, 0), 0);
  assert_true(es_guest_unload(&bench.direct.guest));
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE), 1);
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER), 0);
  es_guest_channel_forget(&sub);
  es_guest_channel_forget(&primary);
  bench_destroy(&bench);
}

static void unload_waits_for_devices(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_begin(&bench, &newest, &channel, 3);
  bench.echo.slow_close = true;
  assert_false(es_guest_unload(&bench.direct.guest));
  es_vmbus_channel_closed(bench.echo.closing);
  es_guest_quiesce(&bench.direct.guest);
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE), 1);
  es_guest_channel_forget(&channel);
  bench_destroy(&bench);
}

static void reset_forgets_the_guest(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  struct es_vmbus_figures figures;
  bench_begin(&bench, &newest, &channel, 3);
  es_vmbus_reset(bench.direct.vmbus);
  assert_true(es_vmbus_idle(bench.direct.vmbus));
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_false(figures.connected);
  assert_int_equal(figures.gpadls, 0);
  assert_int_equal(figures.channels, 1);
  es_guest_channel_forget(&channel);
  bench_connect(&bench);
  bench_open(&bench, &channel, 3, 3);
  bench_echo(&bench, &channel, "boot", 4);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

/* A guest that writes whenever the host has just read: it goes on for longer than one drain, and is not signalled again. */
static struct busy {
  struct echo echo; /* first */
  struct es_guest_channel channel;
  unsigned left;
} busy;

static void busy_signal(void *device, struct es_vmbus_channel *channel) {
  const struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND, .payload = "again", .size = 5};
  echo_ops.signal(device, channel);
  if (busy.left != 0) {
    busy.left--;
    assert_true(es_guest_channel_put(&busy.channel, &packet));
    assert_false(es_guest_channel_flush(&busy.channel)); /* the host is awake: no signal */
  }
}

static const uint8_t OTHER_CLASS[16] = {9, 8, 7};

static void offer_other(struct bench *bench, const struct es_vmbus_device_ops *ops) {
  const struct es_vmbus_offer offer = {.class_id = OTHER_CLASS, .instance_id = OTHER_CLASS, .packet_max = 4096};
  memset(&busy, 0, sizeof busy);
  assert_non_null(es_vmbus_offer(bench->direct.vmbus, &offer, ops, &busy));
}

static void a_guest_that_goes_on_writing_is_heard(void **state) {
  (void)state;
  struct bench bench;
  const struct es_vmbus_device_ops ops = {.open = echo_ops.open, .signal = busy_signal, .close = echo_ops.close};
  const struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND, .payload = "first", .size = 5};
  bench_create(&bench, &newest);
  offer_other(&bench, &ops);
  bench_connect(&bench);
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&bench.direct.guest, OTHER_CLASS, 0);
  assert_non_null(offer);
  assert_int_equal(es_guest_channel_open(&busy.channel, &bench.direct.guest, offer, 3, 3, 1), 0);
  busy.left = 20;
  assert_true(es_guest_channel_send(&busy.channel, &packet));
  es_guest_quiesce(&bench.direct.guest);
  assert_int_equal(busy.left, 0);
  assert_int_equal(busy.echo.packets, 21);
  assert_true(es_guest_channel_close(&busy.channel));
  bench_destroy(&bench);
}

/* A page list belongs to the channel that it was made for. */
static void a_ring_of_another_channel_is_refused(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_create(&bench, &newest);
  offer_other(&bench, &echo_ops);
  bench_connect(&bench);
  struct es_guest *guest = &bench.direct.guest;
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(guest, OTHER_CLASS, 0);
  bench_open(&bench, &channel, 3, 3);
  uint64_t list[6];
  uint32_t gpadl;
  assert_true(es_guest_pages_take(guest, list, 6));
  assert_int_equal(es_guest_gpadl_create(guest, channel.offer.channel_id, list, 6, &gpadl), 0);
  struct es_vmbus_from_guest open = {
      .message = ES_VMBUS_MESSAGE_OPEN_CHANNEL,
      .as.open_channel = {
          .channel_id = offer->channel_id, .open_id = 77, .ring_gpadl = gpadl, .downstream_page_offset = 3}};
  bench_post(&bench, &open);
  assert_int_equal(guest->newest[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT].as.open_channel_result.open_id, 77);
  assert_int_not_equal(guest->newest[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT].as.open_channel_result.status, 0);
  assert_int_equal(busy.echo.opens, 0);
  assert_true(es_guest_gpadl_teardown(guest, channel.offer.channel_id, gpadl));
  es_guest_pages_give(guest, list, 6);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

/* What a device still does for the old contact, it does to memory that the new one may use for something else. */
static void reset_waits_for_devices(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_begin(&bench, &newest, &channel, 3);
  uint32_t answers = received(&bench, ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE);
  bench.echo.slow_close = true;
  es_vmbus_reset(bench.direct.vmbus);
  assert_false(es_vmbus_idle(bench.direct.vmbus));
  assert_false(es_guest_contact(&bench.direct.guest, ES_VMBUS_VERSION_V6_0_NUMBER, 0));
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE), answers);
  assert_false(es_guest_unload(&bench.direct.guest));
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE), 0);
  es_vmbus_channel_closed(bench.echo.closing);
  es_guest_quiesce(&bench.direct.guest);
  assert_int_equal(received(&bench, ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE), 1);
  es_guest_channel_forget(&channel);
  bench_connect(&bench);
  bench_destroy(&bench);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(teardown_waits_for_a_slow_device),
      cmocka_unit_test(gpadl_torn_down_under_an_open_ring),
      cmocka_unit_test(device_refuses_to_open),
      cmocka_unit_test(rescind_while_open),
      cmocka_unit_test(rescind_before_contact_and_while_closed),
      cmocka_unit_test(rescind_with_a_slow_device_and_an_early_release),
      cmocka_unit_test(sub_channels_live_with_their_primary),
      cmocka_unit_test(interrupts_move_with_the_channel),
      cmocka_unit_test(a_full_ring_stops_and_goes_on),
      cmocka_unit_test(contact_anew_drops_everything),
      cmocka_unit_test(unload_is_answered_by_one_message),
      cmocka_unit_test(unload_waits_for_devices),
      cmocka_unit_test(reset_forgets_the_guest),
      cmocka_unit_test(reset_waits_for_devices),
      cmocka_unit_test(a_guest_that_goes_on_writing_is_heard),
      cmocka_unit_test(a_ring_of_another_channel_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
