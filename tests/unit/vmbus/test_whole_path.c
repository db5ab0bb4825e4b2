/* From contact to unload, in every version, with and without an event loop. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "echo.h"

static const struct {
  enum es_vmbus_version version;
  uint32_t number;
} versions[] = {
    {ES_VMBUS_VERSION_V1_1, ES_VMBUS_VERSION_V1_1_NUMBER}, {ES_VMBUS_VERSION_V2_4, ES_VMBUS_VERSION_V2_4_NUMBER},
    {ES_VMBUS_VERSION_V3_0, ES_VMBUS_VERSION_V3_0_NUMBER}, {ES_VMBUS_VERSION_V4_0, ES_VMBUS_VERSION_V4_0_NUMBER},
    {ES_VMBUS_VERSION_V4_1, ES_VMBUS_VERSION_V4_1_NUMBER}, {ES_VMBUS_VERSION_V5_0, ES_VMBUS_VERSION_V5_0_NUMBER},
    {ES_VMBUS_VERSION_V5_1, ES_VMBUS_VERSION_V5_1_NUMBER}, {ES_VMBUS_VERSION_V5_2, ES_VMBUS_VERSION_V5_2_NUMBER},
    {ES_VMBUS_VERSION_V5_3, ES_VMBUS_VERSION_V5_3_NUMBER}, {ES_VMBUS_VERSION_V6_0, ES_VMBUS_VERSION_V6_0_NUMBER},
};

static void walk(struct bench *bench) {
  struct es_guest *guest = &bench->direct.guest;
  struct es_guest_channel channel;
  struct es_vmbus_figures figures;
  uint8_t payload[3000];
  uint32_t pages = guest->free_count;
  for (size_t i = 0; i < sizeof payload; i++) {
    payload[i] = (uint8_t)es_guest_random(guest);
  }
  assert_true(es_guest_request_offers(guest));
  assert_int_equal(guest->offer_count, 1);
  bench_open(bench, &channel, 5, 3);
  assert_int_equal(bench->echo.opens, 1);
  /* often enough to go round both rings several times */
  for (uint32_t i = 1; i < 60; i++) {
    bench_echo(bench, &channel, payload, i * 47);
  }
  es_vmbus_show(bench->direct.vmbus, &figures);
  assert_int_equal(figures.open_channels, 1);
  assert_int_equal(figures.gpadls, 1);
  assert_int_equal(figures.gpadl_pages, 9);
  assert_true(es_guest_channel_close(&channel));
  assert_int_equal(bench->echo.closes, 1);
  assert_true(es_guest_unload(guest));
  es_vmbus_show(bench->direct.vmbus, &figures);
  assert_false(figures.connected);
  assert_int_equal(figures.gpadls, 0);
  assert_int_equal(figures.gpadl_pages, 0);
  assert_int_equal(guest->free_count, pages);
  assert_int_equal(guest->undecodable, 0);
}

static void every_version_goes_all_the_way(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
    struct bench bench;
    bench_create(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0});
    assert_true(es_guest_contact(&bench.direct.guest, versions[i].number, 0));
    walk(&bench);
    bench_destroy(&bench);
  }
}

static void every_maximum_is_kept(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
    struct bench bench;
    bench_create(&bench, &(struct es_direct_options){.maximum = versions[i].version});
    assert_true(es_guest_connect(&bench.direct.guest));
    assert_int_equal(bench.direct.guest.version, versions[i].version);
    walk(&bench);
    bench_destroy(&bench);
  }
}

static void loop_and_doorbells(void **state) {
  (void)state;
  struct bench bench;
  bench_create(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0, .loop = true});
  assert_true(es_guest_connect(&bench.direct.guest));
  walk(&bench);
  assert_true(bench.direct.rung >= 59);
  assert_int_equal(bench.direct.hypercalls, 0);
  assert_int_equal(bench.direct.doorbell_count, 0);
  bench_destroy(&bench);
}

static void refused_doorbells_fall_back_to_exits(void **state) {
  (void)state;
  struct bench bench;
  uint64_t before = 0;
  bench_create(&bench,
               &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0, .loop = true, .refuse_doorbells = true});
  before = counter("vmbus.doorbell-fallbacks");
  assert_true(es_guest_connect(&bench.direct.guest));
  walk(&bench);
  assert_int_equal(bench.direct.rung, 0);
  assert_true(bench.direct.hypercalls >= 59);
  assert_int_equal(counter("vmbus.doorbell-fallbacks"), before + 1);
  bench_destroy(&bench);
}

static void a_second_life_after_unload(void **state) {
  (void)state;
  struct bench bench;
  bench_create(&bench, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V5_3});
  for (unsigned life = 0; life < 3; life++) {
    bench.echo.opens = bench.echo.closes = 0;
    assert_true(es_guest_connect(&bench.direct.guest));
    walk(&bench);
  }
  bench_destroy(&bench);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_version_goes_all_the_way),
      cmocka_unit_test(every_maximum_is_kept),
      cmocka_unit_test(loop_and_doorbells),
      cmocka_unit_test(refused_doorbells_fall_back_to_exits),
      cmocka_unit_test(a_second_life_after_unload),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
