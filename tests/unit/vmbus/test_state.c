/* A server saved under a guest that is in the middle of things, and another one that goes on over the same rings. */
#include <stdlib.h>
#include <string.h>

#include "echo.h"
#include "generated/state/vmbus_state.h"
#include "generated/state/vmbus_state_state.h"
#include "hand-written/vmbus/saved.h"
#include "tests/unit/streams.h"

static struct echo second_echo[2];

static struct es_state_out *save(struct bench *bench, struct es_slice *bytes) {
  struct es_state_out *out;
  es_vmbus_hold(bench->direct.vmbus);
  assert_true(es_vmbus_held(bench->direct.vmbus));
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_vmbus_save(bench->direct.vmbus, out), 0);
  assert_int_equal(es_state_out_finish(out, bytes), 0);
  return out;
}

static es_result restore(struct es_vmbus *vmbus, struct es_state_in *in, struct es_slice bytes) {
  struct es_vmbus_saved *saved = NULL;
  ES_TRY(es_state_in_open(in, bytes));
  ES_TRY(es_vmbus_prepare(vmbus, in, &saved));
  es_result refusal = es_state_in_finish(in);
  if (refusal == ES_OK) {
    es_vmbus_apply(vmbus, saved);
  } else {
    es_vmbus_discard(saved);
  }
  return refusal;
}

/* What a new process does. `device` answers from now on. */
static void change_server(struct bench *bench, struct echo *device) {
  struct es_slice bytes;
  struct es_state_in in;
  struct es_vmbus *second;
  struct es_state_out *out = save(bench, &bytes);
  assert_int_equal(es_direct_second_server(&bench->direct, &second), 0);
  memset(device, 0, sizeof *device);
  echo_offer(device, second);
  es_result refusal = restore(second, &in, bytes);
  stream_taken(&in, refusal);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  es_direct_switch(&bench->direct, second);
}

static const uint32_t versions[] = {ES_VMBUS_VERSION_V1_1_NUMBER, ES_VMBUS_VERSION_V2_4_NUMBER,
                                    ES_VMBUS_VERSION_V4_0_NUMBER, ES_VMBUS_VERSION_V5_3_NUMBER,
                                    ES_VMBUS_VERSION_V6_0_NUMBER};

static void walk(bool loop, uint32_t version) {
  struct bench bench;
  struct es_guest_channel channel;
  uint8_t payload[3000];
  bench_create(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0, .loop = loop});
  struct es_guest *guest = &bench.direct.guest;
  uint32_t pages = guest->free_count;
  for (size_t i = 0; i < sizeof payload; i++) {
    payload[i] = (uint8_t)es_guest_random(guest);
  }
  change_server(&bench, &second_echo[0]); /* before contact */
  assert_true(es_guest_contact(guest, version, 0));
  change_server(&bench, &second_echo[1]); /* before the offers */
  assert_true(es_guest_request_offers(guest));
  assert_int_equal(guest->offer_count, 1);
  change_server(&bench, &second_echo[0]);
  bench_open(&bench, &channel, 5, 3);
  for (uint32_t i = 1; i < 60; i++) {
    bench_echo(&bench, &channel, payload, i * 47);
    if (i % 7 == 0) {
      change_server(&bench, &second_echo[i % 2]);
    }
  }
  assert_true(es_guest_channel_close(&channel));
  change_server(&bench, &second_echo[1]);
  bench_open(&bench, &channel, 3, 3);
  bench_echo(&bench, &channel, payload, 100);
  assert_int_equal(second_echo[1].opens, 1);
  assert_true(es_guest_channel_close(&channel));
  assert_true(es_guest_unload(guest));
  change_server(&bench, &second_echo[0]);
  assert_int_equal(guest->free_count, pages);
  assert_int_equal(guest->undecodable, 0);
  assert_true(es_guest_contact(guest, version, 0));
  bench_destroy(&bench);
}

static void every_version_goes_on(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
    walk(false, versions[i]);
    walk(true, versions[i]);
  }
}

static void doorbells_are_added_anew(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_begin(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0, .loop = true}, &channel, 4);
  change_server(&bench, &second_echo[0]);
  assert_int_equal(bench.direct.doorbell_count, 1);
  uint64_t rung = bench.direct.rung, exits = bench.direct.hypercalls;
  bench_echo(&bench, &channel, "ring", 4);
  assert_true(bench.direct.rung > rung);
  assert_int_equal(bench.direct.hypercalls, exits);
  assert_true(es_guest_channel_close(&channel));
  assert_int_equal(bench.direct.doorbell_count, 0);
  bench_destroy(&bench);
}

/* Packets and signals that come while the server is held are found by the next one. */
static void what_was_sent_in_between_is_answered(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  struct es_guest_received received;
  bench_begin(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0, .loop = true}, &channel, 4);
  const struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
                                         .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
                                         .transaction = 77,
                                         .payload = "between",
                                         .size = 8};
  es_vmbus_hold(bench.direct.vmbus);
  assert_true(es_guest_channel_send(&channel, &packet));
  for (unsigned i = 0; i < 10; i++) {
    bench.direct.guest.transport->run(&bench.direct);
  }
  assert_false(es_guest_channel_receive(&channel, &received));
  assert_int_equal(bench.echo.packets, 0);
  change_server(&bench, &second_echo[0]);
  es_guest_quiesce(&bench.direct.guest);
  assert_true(es_guest_channel_receive(&channel, &received));
  assert_int_equal(received.transaction, 77);
  es_guest_channel_done(&channel);
  /* Or by the same one, when it is released. */
  es_vmbus_hold(bench.direct.vmbus);
  assert_true(es_guest_channel_send(&channel, &packet));
  es_guest_quiesce(&bench.direct.guest);
  assert_int_equal(second_echo[0].packets, 1);
  es_vmbus_release(bench.direct.vmbus);
  es_guest_quiesce(&bench.direct.guest);
  assert_true(es_guest_channel_receive(&channel, &received));
  es_guest_channel_done(&channel);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

static void messages_on_their_way_arrive(void **state) {
  (void)state;
  struct bench bench;
  bench_create(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0});
  assert_true(es_guest_connect(&bench.direct.guest));
  struct es_guest *guest = &bench.direct.guest;
  /* A question that was not read yet. */
  const struct es_vmbus_from_guest question = {.message = ES_VMBUS_MESSAGE_REQUEST_OFFERS};
  es_vmbus_hold(bench.direct.vmbus);
  assert_true(es_guest_post(guest, &question));
  assert_false(es_guest_receive(guest));
  change_server(&bench, &second_echo[0]);
  es_guest_quiesce(guest);
  assert_int_equal(guest->offer_count, 1);
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED], 1);
  /* Answers that the guest does not take yet. */
  uint64_t pages[2];
  uint32_t gpadl;
  assert_true(es_guest_pages_take(guest, pages, 2));
  bench.direct.refuse_messages = true;
  assert_int_equal(es_guest_gpadl_create(guest, guest->offers[0].channel_id, pages, 2, &gpadl), -1);
  change_server(&bench, &second_echo[1]);
  bench.direct.refuse_messages = false;
  uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_CREATED];
  es_guest_quiesce(guest);
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_CREATED], before + 1);
  bench_destroy(&bench);
}

static void half_a_list_is_completed(void **state) {
  (void)state;
  enum { COUNT = 60, FIRST = 20 };
  struct bench bench;
  bench_create(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0});
  bench_connect(&bench);
  struct es_guest *guest = &bench.direct.guest;
  uint64_t words[COUNT + 1] = {(uint64_t)COUNT * ES_PAGE_SIZE}; /* offset 0 above the count */
  words[0] = (uint64_t)COUNT * ES_PAGE_SIZE;
  assert_true(es_guest_pages_take(guest, words + 1, COUNT));
  struct es_vmbus_from_guest header = {.message = ES_VMBUS_MESSAGE_GPADL_HEADER};
  header.as.gpadl_header = (struct es_vmbus_gpadl_header){.channel_id = guest->offers[0].channel_id,
                                                          .gpadl = 900,
                                                          .range_buffer_length = sizeof words,
                                                          .range_count = 1,
                                                          .ranges = {.at = (const uint8_t *)words, .count = FIRST * 8}};
  assert_true(es_guest_post(guest, &header));
  es_guest_quiesce(guest);
  change_server(&bench, &second_echo[0]);
  uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_CREATED];
  for (uint32_t at = FIRST, number = 1; at < COUNT + 1; at += FIRST, number++) {
    uint32_t count = COUNT + 1 - at < FIRST ? COUNT + 1 - at : FIRST;
    struct es_vmbus_from_guest body = {.message = ES_VMBUS_MESSAGE_GPADL_BODY};
    body.as.gpadl_body =
        (struct es_vmbus_gpadl_body){.gpadl = 900, .pages = {.at = (const uint8_t *)(words + at), .count = count * 8}};
    assert_true(es_guest_post(guest, &body));
    es_guest_quiesce(guest);
    change_server(&bench, &second_echo[number % 2]);
  }
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_CREATED], before + 1);
  assert_int_equal(guest->newest[ES_VMBUS_MESSAGE_TAG_GPADL_CREATED].as.gpadl_created.status, 0);
  struct es_vmbus_figures figures;
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.gpadls, 1);
  assert_int_equal(figures.gpadl_pages, COUNT + 1);
  assert_true(es_guest_gpadl_teardown(guest, guest->offers[0].channel_id, 900));
  bench_destroy(&bench);
}

static void a_torn_down_list_is_answered_late(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_begin(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0}, &channel, 4);
  struct es_guest *guest = &bench.direct.guest;
  bench_post_teardown(&bench, &channel);
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN], 0);
  change_server(&bench, &second_echo[0]);
  bench_echo(&bench, &channel, "still", 5);
  bench_post_close(&bench, &channel);
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN], 1);
  es_guest_channel_forget(&channel);
  bench_destroy(&bench);
}

static void a_device_that_still_ends_its_io_is_waited_for(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  bench_begin(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0}, &channel, 4);
  bench.echo.slow_close = true;
  bench_post_close(&bench, &channel);
  es_vmbus_hold(bench.direct.vmbus);
  assert_false(es_vmbus_held(bench.direct.vmbus));
  struct es_state_out *out;
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_not_equal(es_vmbus_save(bench.direct.vmbus, out), 0);
  es_state_out_destroy(out);
  es_vmbus_channel_closed(bench.echo.closing);
  assert_true(es_vmbus_held(bench.direct.vmbus));
  change_server(&bench, &second_echo[0]);
  es_guest_channel_forget(&channel);
  bench_destroy(&bench);
}

#define WORD(value) (const uint32_t[]){value}, sizeof(uint32_t)
#define SERVER &es_saved_vmbus_state_server, 0
#define CHANNEL &es_saved_vmbus_state_channel, 1
#define GPADL &es_saved_vmbus_state_gpadl, 1

static void wrong_content_is_refused(void **state) {
  (void)state;
  const struct {
    const struct es_state_thing *thing;
    uint64_t instance;
    const char *field;
    const void *value;
    size_t size;
    const char *says;
  } cases[] = {
      {SERVER, "version", WORD(0x70000), "version"},
      {SERVER, "version", WORD(0), "version"},
      {SERVER, "target-vp", WORD(ES_DIRECT_PROCESSORS), "target-vp"},
      {SERVER, "sint", "\x10", 1, "sint"},
      {SERVER, "sint", "\0", 1, "sint"},
      {SERVER, "paused", "\2", 1, "paused"},
      {SERVER, "parent-to-child-page", WORD(0xfffff000), "parent-to-child-page"},
      {&es_saved_vmbus_contact, 0, "state", "rUnning", 7, "state"},
      {&es_saved_vmbus_channel_life, 1, "state", "gone", 4, "state"},
      {CHANNEL, "connection", WORD(1), "connection"},
      {CHANNEL, "target-vp", WORD(99), "target-vp"},
      {CHANNEL, "gpadl", WORD(0), "gpadl"},
      {CHANNEL, "gpadl", WORD(3), "gpadl"},
      {CHANNEL, "downstream", WORD(0), "downstream"},
      {CHANNEL, "downstream", WORD(8), "downstream"},
      {CHANNEL, "in-read", WORD(12), "downstream"},
      {CHANNEL, "in-read", WORD(0x100000), "downstream"},
      {CHANNEL, "out-write", WORD(0xfffffff8), "downstream"},
      {CHANNEL, "out-waiting", WORD(0x100000), "downstream"},
      {CHANNEL, "broken", "\2", 1, "broken"},
      {CHANNEL, "primary", WORD(1), "primary"},
      {CHANNEL, "sub-channel", "\1", 1, "primary"},
      {CHANNEL, "instance-id", "\x99", 1, "00002299-0000-0000-0000-000000000000"},
      {GPADL, "word-count", WORD(1), "word-count"},
      {GPADL, "word-count", WORD(0x12001), "word-count"},
      {GPADL, "words", "\1", 1, "words"},
      {GPADL, "words", "\0\0\0\0\xff\xff\xff\xff", 8, "words"},
      {GPADL, "id", WORD(0), "id"},
      {GPADL, "channel", WORD(2), "gpadl"},
      {&es_saved_vmbus_page_list, 1, "state", "gone!", 5, "state"},
  };
  struct bench bench;
  struct es_guest_channel channel;
  struct es_vmbus *second;
  bench_begin(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0}, &channel, 4);
  bench_echo(&bench, &channel, "before", 6);
  assert_int_equal(es_direct_second_server(&bench.direct, &second), 0);
  memset(&second_echo[0], 0, sizeof second_echo[0]);
  echo_offer(&second_echo[0], second);
  struct es_slice bytes;
  struct es_state_in in;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct es_state_out *out = save(&bench, &bytes);
    stream_change(bytes, cases[i].thing, cases[i].instance, cases[i].field, cases[i].value, cases[i].size);
    es_result refusal = restore(second, &in, bytes);
    if (refusal == ES_OK || strcmp(refusal->field, cases[i].says) != 0) {
      fail_msg("case %zu: %s", i, refusal == ES_OK ? "taken" : refusal->field);
    }
    es_state_in_close(&in);
    es_state_out_destroy(out);
  }
  /* After all that the right one is taken, and the guest has noticed nothing. */
  struct es_state_out *out = save(&bench, &bytes);
  assert_ptr_equal(restore(second, &in, bytes), ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  es_direct_switch(&bench.direct, second);
  bench_echo(&bench, &channel, "after", 5);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

static void devices_are_the_same_or_refused_by_name(void **state) {
  (void)state;
  struct bench bench;
  struct es_vmbus *second;
  struct es_slice bytes;
  struct es_state_in in;
  static const uint8_t other[16] = {0x33};
  const struct es_vmbus_offer offer = {.class_id = ECHO_CLASS, .instance_id = other, .packet_max = 65536};
  bench_create(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0});
  bench_connect(&bench);
  struct es_state_out *out = save(&bench, &bytes);
  assert_int_equal(es_direct_second_server(&bench.direct, &second), 0);
  es_result refusal = restore(second, &in, bytes);
  assert_string_equal(refusal->field, "00002211-0000-0000-0000-000000000000");
  assert_string_equal(refusal->rule, "a device that this machine has");
  es_state_in_close(&in);
  echo_offer(&second_echo[0], second);
  assert_non_null(es_vmbus_offer(second, &offer, &echo_ops, &second_echo[1]));
  refusal = restore(second, &in, bytes);
  assert_string_equal(refusal->field, "00000033-0000-0000-0000-000000000000");
  es_state_in_close(&in);
  es_state_out_destroy(out);
  es_vmbus_destroy(second);
  bench_destroy(&bench);
}

/* The numbers of channels are the guest's: they stay whatever order the new machine offers its devices in. */
static void channels_keep_their_numbers(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest_channel channel;
  struct es_vmbus *second;
  struct es_slice bytes;
  struct es_state_in in;
  static const uint8_t other[16] = {0x33};
  const struct es_vmbus_offer offer = {.class_id = other, .instance_id = other, .packet_max = 65536};
  bench_create(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0});
  assert_non_null(es_vmbus_offer(bench.direct.vmbus, &offer, &echo_ops, &second_echo[1]));
  bench_connect(&bench);
  bench_open(&bench, &channel, 4, 4);
  struct es_state_out *out = save(&bench, &bytes);
  assert_int_equal(es_direct_second_server(&bench.direct, &second), 0);
  assert_non_null(es_vmbus_offer(second, &offer, &echo_ops, &second_echo[1]));
  memset(&second_echo[0], 0, sizeof second_echo[0]);
  echo_offer(&second_echo[0], second);
  assert_ptr_equal(restore(second, &in, bytes), ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  es_direct_switch(&bench.direct, second);
  bench_echo(&bench, &channel, "number", 6);
  assert_int_equal(second_echo[0].packets, 1);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_version_goes_on),
      cmocka_unit_test(doorbells_are_added_anew),
      cmocka_unit_test(what_was_sent_in_between_is_answered),
      cmocka_unit_test(messages_on_their_way_arrive),
      cmocka_unit_test(half_a_list_is_completed),
      cmocka_unit_test(a_torn_down_list_is_answered_late),
      cmocka_unit_test(a_device_that_still_ends_its_io_is_waited_for),
      cmocka_unit_test(wrong_content_is_refused),
      cmocka_unit_test(devices_are_the_same_or_refused_by_name),
      cmocka_unit_test(channels_keep_their_numbers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
