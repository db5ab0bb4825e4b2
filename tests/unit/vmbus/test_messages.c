/* GPADLs against their limits, messages that make no sense, features, queues that fill up. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "echo.h"
#include "generated/hyperv_hypercall_intercepts.h"

static const struct es_direct_options newest = {.maximum = ES_VMBUS_VERSION_V6_0};

static struct es_guest *connected(struct bench *bench, const struct es_direct_options *options) {
  bench_create(bench, options);
  bench_connect(bench);
  return &bench->direct.guest;
}

static uint32_t channel_id(const struct es_guest *guest) {
  return guest->offers[0].channel_id;
}

static void post(struct es_guest *guest, const struct es_vmbus_from_guest *message) {
  assert_true(es_guest_post(guest, message));
  es_guest_quiesce(guest);
}

static void gpadls_of_many_parts(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  static const uint32_t counts[] = {1, 2, 25, 26, 27, 53, 54, 55, 56, 1000, 8000};
  for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
    uint64_t *pages = malloc(counts[i] * sizeof *pages);
    uint32_t gpadl;
    struct es_vmbus_figures figures;
    assert_true(es_guest_pages_take(guest, pages, counts[i]));
    assert_int_equal(es_guest_gpadl_create(guest, channel_id(guest), pages, counts[i], &gpadl), 0);
    es_vmbus_show(bench.direct.vmbus, &figures);
    assert_int_equal(figures.gpadl_pages, counts[i] + 1);
    struct es_vmbus_gpadl *held = es_vmbus_gpadl_acquire(bench.echo.channel, gpadl);
    struct es_ring_range range;
    assert_non_null(held);
    assert_int_equal(es_vmbus_gpadl_range_count(held), 1);
    assert_true(es_vmbus_gpadl_range(held, 0, &range));
    assert_false(es_vmbus_gpadl_range(held, 1, &range));
    assert_int_equal(range.pages.count, counts[i]);
    assert_memory_equal(range.pages.at, pages, counts[i] * sizeof *pages);
    /* a teardown waits for whoever uses it */
    assert_false(es_guest_gpadl_teardown(guest, channel_id(guest), gpadl));
    uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN];
    es_vmbus_gpadl_release(held);
    es_guest_quiesce(guest);
    assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN], before + 1);
    assert_null(es_vmbus_gpadl_acquire(bench.echo.channel, gpadl));
    es_guest_pages_give(guest, pages, counts[i]);
    free(pages);
  }
  bench_destroy(&bench);
}

static void expect_gpadl_refused(struct es_guest *guest, uint32_t channel, uint32_t gpadl, uint16_t range_count,
                                 uint16_t length, const uint64_t *words, uint32_t word_count, const char *name) {
  uint64_t before = counter(name);
  assert_int_equal(es_guest_gpadl_create_raw(guest, channel, gpadl, range_count, length, words, word_count),
                   ES_VMBUS_STATUS_UNSUCCESSFUL);
  assert_int_equal(counter(name), before + 1);
}

static uint64_t range_word(uint32_t byte_count, uint32_t byte_offset) {
  return byte_count | (uint64_t)byte_offset << 32;
}

static void gpadls_that_are_refused(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  uint32_t id = channel_id(guest);
  uint64_t good[2] = {range_word(4096, 0), 5};
  uint64_t outside[2] = {range_word(4096, 0), 1u << 30};
  uint64_t wild[2] = {range_word(4096, 0), UINT64_MAX};
  uint64_t short_of_pages[2] = {range_word(8192, 0), 5};
  uint64_t crossing[2] = {range_word(4096, 1), 5};
  uint64_t huge[2] = {range_word(UINT32_MAX, 4095), 5};
  uint64_t two[3] = {range_word(4096, 0), 5, range_word(4096, 0)};
  uint64_t bad_offset[2] = {range_word(16, 4096), 5};
  expect_gpadl_refused(guest, id + 1, 7, 1, 16, good, 2, "vmbus.channel-unknown");
  expect_gpadl_refused(guest, UINT32_MAX, 7, 1, 16, good, 2, "vmbus.channel-unknown");
  expect_gpadl_refused(guest, id, 0, 1, 16, good, 2, "vmbus.gpadl-taken");
  expect_gpadl_refused(guest, id, 7, 1, 8, good, 1, "vmbus.gpadl-ranges-refused");
  expect_gpadl_refused(guest, id, 7, 1, 0, good, 2, "vmbus.gpadl-ranges-refused");
  expect_gpadl_refused(guest, id, 7, UINT16_MAX, 16, good, 2, "vmbus.gpadl-ranges-refused");
  expect_gpadl_refused(guest, id, 7, 1, 16, outside, 2, "vmbus.gpadl-page-missing");
  expect_gpadl_refused(guest, id, 7, 1, 16, wild, 2, "vmbus.gpadl-page-missing");
  expect_gpadl_refused(guest, id, 7, 1, 16, short_of_pages, 2, "vmbus.gpadl-ranges-refused");
  expect_gpadl_refused(guest, id, 7, 1, 16, crossing, 2, "vmbus.gpadl-ranges-refused");
  expect_gpadl_refused(guest, id, 7, 1, 16, huge, 2, "vmbus.gpadl-ranges-refused");
  expect_gpadl_refused(guest, id, 7, 2, 24, two, 3, "vmbus.gpadl-ranges-refused");
  assert_int_equal(es_guest_gpadl_create_raw(guest, id, 7, 1, 16, bad_offset, 2), ES_VMBUS_STATUS_UNSUCCESSFUL);
  assert_int_equal(es_guest_gpadl_create_raw(guest, id, 7, 1, 16, good, 2), 0);
  expect_gpadl_refused(guest, id, 7, 1, 16, good, 2, "vmbus.gpadl-taken");
  struct es_vmbus_figures figures;
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.gpadls, 1);
  /* more bodies than were announced, bodies and teardowns of nothing */
  uint64_t before = counter("vmbus.gpadl-unknown");
  const uint64_t page = 5;
  const struct es_vmbus_from_guest body = {
      .message = ES_VMBUS_MESSAGE_GPADL_BODY,
      .as.gpadl_body = {.gpadl = 99, .pages = {.at = (const uint8_t *)&page, .count = 8}}};
  post(guest, &body);
  assert_false(es_guest_gpadl_teardown(guest, id, 98));
  assert_int_equal(counter("vmbus.gpadl-unknown"), before + 2);
  bench_destroy(&bench);
}

/* As many ranges as a list can have are looked at once each: the time does not grow with their square. */
static void gpadls_of_many_ranges(void **state) {
  (void)state;
  enum { RANGES = 4000, LISTS = 100 };
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  uint32_t id = channel_id(guest);
  static uint64_t words[2 * RANGES];
  for (uint32_t i = 0; i < RANGES; i++) {
    words[2 * i] = range_word(8, i % 4088);
    words[2 * i + 1] = i % 64;
  }
  assert_int_equal(es_guest_gpadl_create_raw(guest, id, 7, RANGES, sizeof words, words, 2 * RANGES), 0);
  struct es_vmbus_gpadl *held = es_vmbus_gpadl_acquire(bench.echo.channel, 7);
  struct es_ring_range range;
  assert_non_null(held);
  assert_true(es_vmbus_gpadl_range(held, RANGES - 1, &range));
  assert_int_equal(range.byte_offset, RANGES - 1);
  assert_int_equal(range.pages.count, 1);
  assert_int_equal(es_load_le64(range.pages.at), (RANGES - 1) % 64);
  assert_false(es_vmbus_gpadl_range(held, RANGES, &range));
  es_vmbus_gpadl_release(held);
  words[2 * RANGES - 1] = 1u << 30;
  clock_t before = clock();
  for (uint32_t i = 0; i < LISTS; i++) {
    expect_gpadl_refused(guest, id, 8, RANGES, sizeof words, words, 2 * RANGES, "vmbus.gpadl-page-missing");
  }
  assert_true((double)(clock() - before) / CLOCKS_PER_SEC < 2.0);
  bench_destroy(&bench);
}

static void gpadls_within_the_limit_of_a_contact(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest =
      connected(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V5_3, .gpadl_pages = 64});
  uint64_t words[33] = {range_word(32 * 4096, 0)};
  for (uint32_t i = 1; i < 33; i++) {
    words[i] = i;
  }
  assert_int_equal(es_guest_gpadl_create_raw(guest, channel_id(guest), 1, 1, 33 * 8, words, 33), 0);
  expect_gpadl_refused(guest, channel_id(guest), 2, 1, 33 * 8, words, 33, "vmbus.gpadl-limit");
  assert_true(es_guest_gpadl_teardown(guest, channel_id(guest), 1));
  assert_int_equal(es_guest_gpadl_create_raw(guest, channel_id(guest), 2, 1, 33 * 8, words, 33), 0);
  bench_destroy(&bench);
  /* and so many of them */
  guest = connected(&bench, &newest);
  uint64_t good[2] = {range_word(4096, 0), 5};
  uint32_t made = 0;
  while (es_guest_gpadl_create_raw(guest, channel_id(guest), made + 1, 1, 16, good, 2) == 0) {
    made++;
  }
  assert_int_equal(made, 256);
  bench_destroy(&bench);
}

static void an_unfinished_gpadl_can_be_torn_down(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  uint64_t words[2] = {range_word(40 * 4096, 0), 5};
  const struct es_vmbus_from_guest header = {.message = ES_VMBUS_MESSAGE_GPADL_HEADER,
                                             .as.gpadl_header = {.channel_id = channel_id(guest),
                                                                 .gpadl = 3,
                                                                 .range_buffer_length = 41 * 8,
                                                                 .range_count = 1,
                                                                 .ranges = {(const uint8_t *)words, 16}}};
  post(guest, &header);
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_CREATED], 0);
  assert_true(es_guest_gpadl_teardown(guest, channel_id(guest), 3));
  struct es_vmbus_figures figures;
  es_vmbus_show(bench.direct.vmbus, &figures);
  assert_int_equal(figures.gpadls, 0);
  bench_destroy(&bench);
}

static void rings_that_do_not_fit(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  uint64_t pages[6];
  uint32_t gpadl;
  assert_true(es_guest_pages_take(guest, pages, 6));
  assert_int_equal(es_guest_gpadl_create(guest, channel_id(guest), pages, 6, &gpadl), 0);
  const struct {
    uint32_t channel, gpadl, downstream, vp;
  } cases[] = {
      {0, gpadl + 1, 3, 0}, {0, gpadl, 1, 0},          {0, gpadl, 5, 0},
      {0, gpadl, 6, 0},     {0, gpadl, UINT32_MAX, 0}, {0, gpadl, 3, ES_DIRECT_PROCESSORS},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    const struct es_vmbus_from_guest open = {.message = ES_VMBUS_MESSAGE_OPEN_CHANNEL,
                                             .as.open_channel = {.channel_id = channel_id(guest),
                                                                 .open_id = 70 + (uint32_t)i,
                                                                 .ring_gpadl = cases[i].gpadl,
                                                                 .downstream_page_offset = cases[i].downstream,
                                                                 .target_vp = cases[i].vp}};
    uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT];
    post(guest, &open);
    assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT], before + 1);
    const struct es_vmbus_open_channel_result *result =
        &guest->newest[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT].as.open_channel_result;
    assert_int_equal(result->open_id, 70 + i);
    assert_int_equal(result->status, ES_VMBUS_STATUS_UNSUCCESSFUL);
  }
  assert_int_equal(bench.echo.opens, 0);
  assert_true(es_vmbus_idle(bench.direct.vmbus));
  /* opened twice: the first open stands */
  struct es_guest_channel channel;
  bench_open(&bench, &channel, 3, 3);
  const struct es_vmbus_from_guest twice = {
      .message = ES_VMBUS_MESSAGE_OPEN_CHANNEL,
      .as.open_channel = {
          .channel_id = channel_id(guest), .open_id = 99, .ring_gpadl = gpadl, .downstream_page_offset = 3}};
  post(guest, &twice);
  assert_int_equal(guest->newest[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT].as.open_channel_result.status,
                   ES_VMBUS_STATUS_UNSUCCESSFUL);
  bench_echo(&bench, &channel, "first", 5);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

/* What names a processor since 2.4 was a number of the guest's own before. */
static void old_opens_name_no_processor(void **state) {
  (void)state;
  struct bench bench;
  bench_create(&bench, &newest);
  struct es_guest *guest = &bench.direct.guest;
  assert_true(es_guest_contact(guest, ES_VMBUS_VERSION_V1_1_NUMBER, 0));
  assert_true(es_guest_request_offers(guest));
  uint64_t pages[6];
  uint32_t gpadl;
  assert_true(es_guest_pages_take(guest, pages, 6));
  assert_int_equal(es_guest_gpadl_create(guest, channel_id(guest), pages, 6, &gpadl), 0);
  const struct es_vmbus_from_guest open = {.message = ES_VMBUS_MESSAGE_OPEN_CHANNEL,
                                           .as.open_channel = {.channel_id = channel_id(guest),
                                                               .open_id = 5,
                                                               .ring_gpadl = gpadl,
                                                               .downstream_page_offset = 3,
                                                               .target_vp = 0xe1e2e3}};
  post(guest, &open);
  assert_int_equal(guest->newest[ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT].as.open_channel_result.status,
                   ES_VMBUS_STATUS_SUCCESS);
  struct es_vmbus_channel_figures figures;
  es_vmbus_channel_show(bench.echo.channel, &figures);
  assert_int_equal(figures.target_vp, 0);
  bench_destroy(&bench);
}

static void connections_that_do_not_exist(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  struct es_vmbus *vmbus = bench.direct.vmbus;
  const uint8_t unload[8] = {ES_VMBUS_MESSAGE_TAG_UNLOAD};
  assert_int_equal(es_vmbus_post_message(vmbus, 0, 77, ES_VMBUS_MESSAGE_TYPE, unload, sizeof unload),
                   ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID);
  assert_int_equal(es_vmbus_post_message(vmbus, 0, ES_VMBUS_MESSAGE_CONNECTION, 9, unload, sizeof unload),
                   ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER);
  static const uint32_t connections[] = {0,
                                         1,
                                         3,
                                         ES_VMBUS_CHANNEL_CONNECTION_BASE,
                                         ES_VMBUS_CHANNEL_CONNECTION_BASE + 1,
                                         ES_VMBUS_CHANNEL_CONNECTION_BASE + 5000,
                                         UINT32_MAX};
  for (size_t i = 0; i < sizeof connections / sizeof connections[0]; i++) {
    assert_int_equal(es_vmbus_signal_event(vmbus, 0, connections[i], 0),
                     ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID); /* none is open */
  }
  struct es_guest_channel channel;
  bench_open(&bench, &channel, 3, 3);
  assert_int_equal(es_vmbus_signal_event(vmbus, 0, channel.offer.connection_id, 0), 0);
  uint32_t connection = channel.offer.connection_id;
  assert_true(es_guest_channel_close(&channel));
  assert_int_equal(es_vmbus_signal_event(vmbus, 0, connection, 0), ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID);
  es_guest_quiesce(guest);
  bench_destroy(&bench);
}

/* Queues that are full are said so, and nothing is lost. */
static void queues_push_back(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  struct es_vmbus_from_guest close = {.message = ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL};
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  size_t size =
      es_vmbus_encode_close_reserved_channel(&close.as.close_reserved_channel, guest->version, bytes, sizeof bytes);
  bench.direct.refuse_messages = true;
  unsigned taken = 0, refused = 0;
  for (unsigned i = 0; i < 5000; i++) {
    if (es_guest_post_raw(guest, bytes, (uint32_t)size) == 0) {
      taken++;
    } else {
      refused++;
    }
    es_vmbus_turn(bench.direct.vmbus);
  }
  assert_true(refused > 0);
  assert_true(taken > 64);
  uint64_t dropped = counter("vmbus.messages-dropped");
  bench.direct.refuse_messages = false;
  es_guest_quiesce(guest);
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE], taken);
  assert_int_equal(counter("vmbus.messages-dropped"), dropped);
  bench_destroy(&bench);
}

static void pause_and_resume(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = &bench.direct.guest;
  bench_create(&bench, &newest);
  assert_true(es_guest_contact(guest, ES_VMBUS_VERSION_V6_0_NUMBER,
                               ES_VMBUS_FEATURE_FLAGS_PAUSE_RESUME | ES_VMBUS_FEATURE_FLAGS_CONFIDENTIAL_CHANNELS));
  assert_int_equal(guest->features, ES_VMBUS_FEATURE_FLAGS_PAUSE_RESUME); /* what both know */
  assert_true(es_guest_request_offers(guest));
  post(guest, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_PAUSE});
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE], 1);
  es_vmbus_rescind(bench.echo.channel);
  es_guest_quiesce(guest);
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER], 0);
  post(guest, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_RESUME});
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER], 1);
  /* without the feature it is refused */
  assert_true(es_guest_contact(guest, ES_VMBUS_VERSION_V6_0_NUMBER, 0));
  post(guest, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_PAUSE});
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE], 1);
  bench_destroy(&bench);
}

/* More than can be held back: nothing is lost, and the guest is still heard. */
static void a_pause_that_lasts_too_long(void **state) {
  (void)state;
  enum { ASKED = 3000 };
  struct bench bench;
  struct es_guest *guest = &bench.direct.guest;
  bench_create(&bench, &newest);
  assert_true(es_guest_contact(guest, ES_VMBUS_VERSION_V6_0_NUMBER, ES_VMBUS_FEATURE_FLAGS_PAUSE_RESUME));
  assert_true(es_guest_request_offers(guest));
  post(guest, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_PAUSE});
  uint64_t before = counter("vmbus.pause-overrun");
  for (unsigned i = 0; i < ASKED; i++) {
    assert_true(
        es_guest_post(guest, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL}));
  }
  assert_int_equal(counter("vmbus.pause-overrun"), before + 1);
  post(guest, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_RESUME});
  assert_int_equal(guest->received[ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE], ASKED);
  assert_true(es_guest_unload(guest));
  bench_destroy(&bench);
}

static void monitor_pages_are_replaced(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = &bench.direct.guest;
  bench_create(&bench, &newest);
  assert_true(es_guest_contact(guest, ES_VMBUS_VERSION_V6_0_NUMBER, ES_VMBUS_FEATURE_FLAGS_MODIFY_CONNECTION));
  struct es_vmbus_from_guest modify = {.message = ES_VMBUS_MESSAGE_MODIFY_CONNECTION,
                                       .as.modify_connection = {.parent_to_child_page = 4096}};
  post(guest, &modify);
  const struct es_vmbus_modify_connection_response *response =
      &guest->newest[ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION_RESPONSE].as.modify_connection_response;
  assert_int_equal(response->connection_state, ES_VMBUS_CONNECTION_STATE_SUCCESSFUL);
  modify.as.modify_connection.child_to_parent_page = UINT64_MAX;
  post(guest, &modify);
  assert_int_equal(response->connection_state, ES_VMBUS_CONNECTION_STATE_FAILED_UNKNOWN);
  bench_destroy(&bench);
}

static void sockets_are_refused(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  post(guest, &(struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST,
                                            .as.tl_connect_request = {.service_id = {9}}});
  const struct es_vmbus_tl_connect_result *result =
      &guest->newest[ES_VMBUS_MESSAGE_TAG_TL_CONNECT_RESULT].as.tl_connect_result;
  assert_int_equal(result->status, ES_VMBUS_STATUS_CONNECTION_REFUSED);
  assert_int_equal(result->service_id[0], 9);
  bench_destroy(&bench);
}

/* Random messages, half of them with a known tag and channel, from a fixed seed: nothing breaks, and the bus still works. */
static void noise(void **state) {
  (void)state;
  struct bench bench;
  struct es_guest *guest = connected(&bench, &newest);
  for (unsigned i = 0; i < 200000; i++) {
    uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
    uint32_t size = (uint32_t)(es_guest_random(guest) % (sizeof bytes + 1));
    for (uint32_t at = 0; at < sizeof bytes; at++) {
      bytes[at] = (uint8_t)(es_guest_random(guest) >> 24 & (i % 3 == 0 ? 0xff : 0x03));
    }
    if (i % 2 == 0) {
      es_store_le32(bytes, (uint32_t)(es_guest_random(guest) % 31));
      es_store_le32(bytes + 8, i % 4 == 0 ? 1 : ES_VMBUS_VERSION_V6_0_NUMBER);
    }
    es_guest_post_raw(guest, bytes, size);
    if (i % 8 == 0) {
      es_guest_quiesce(guest);
    }
  }
  es_guest_quiesce(guest);
  struct es_guest_channel channel;
  bench_connect(&bench);
  bench_open(&bench, &channel, 3, 3);
  bench_echo(&bench, &channel, "still here", 10);
  assert_true(es_guest_channel_close(&channel));
  bench_destroy(&bench);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(gpadls_of_many_parts),
      cmocka_unit_test(gpadls_that_are_refused),
      cmocka_unit_test(gpadls_of_many_ranges),
      cmocka_unit_test(gpadls_within_the_limit_of_a_contact),
      cmocka_unit_test(an_unfinished_gpadl_can_be_torn_down),
      cmocka_unit_test(rings_that_do_not_fit),
      cmocka_unit_test(old_opens_name_no_processor),
      cmocka_unit_test(connections_that_do_not_exist),
      cmocka_unit_test(queues_push_back),
      cmocka_unit_test(pause_and_resume),
      cmocka_unit_test(a_pause_that_lasts_too_long),
      cmocka_unit_test(monitor_pages_are_replaced),
      cmocka_unit_test(sockets_are_refused),
      cmocka_unit_test(noise),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
