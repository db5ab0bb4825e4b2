/* Controllers on real files through the loop: many at once, closed under I/O, large blocks. */
#include "tests/unit/storage/path_rig.h"

/* The guest signals once for more than the channel has room for: the rest is taken up as answers leave. */
static void more_at_once_than_a_channel_takes(void **state) {
  (void)state;
  enum { COMMANDS = 300 };
  open_server(true, 0);
  (void)snprintf(rig.path, sizeof rig.path, "./entresol-test-slots-%d", (int)getpid());
  make_file(rig.path, (off_t)DISK_SIZE);
  add_file(rig.path);
  connect_guest(newest_first, 5);
  swallow_attention();
  assert_true(es_guest_pages_take(&rig.direct.guest, pages, 1));
  for (uint32_t i = 0; i < COMMANDS; i++) {
    struct es_guest_command command = make(0x28, i * 8, 8, ES_STORVSP_DATA_DIRECTION_IN, 4096);
    assert_true(es_guest_storvsc_put(&rig.driver, 0, &command, 1));
  }
  assert_true(es_guest_channel_flush(&rig.driver.channels[0]));
  uint32_t received = 0;
  uint64_t end = es_loop_now() + UINT64_C(10000000000);
  while (received < COMMANDS && es_loop_now() < end) {
    struct es_guest_completion completion;
    assert_true(es_loop_turn(rig.direct.loop, false) >= 0);
    while (es_guest_storvsc_take(&rig.driver, 0, &completion))
      received++;
  }
  assert_int_equal(received, COMMANDS);
  assert_true(counter("storage.scsi0.starved") > 0);
  es_guest_pages_give(&rig.direct.guest, pages, 1);
  close_server();
  assert_int_equal(unlink(rig.path), 0);
}

/* On a real file through the loop: many at once, and closed under I/O. */
static void file_through_the_loop(void **state) {
  (void)state;
  open_server(true, 0);
  (void)snprintf(rig.path, sizeof rig.path, "./entresol-test-storage-%d", (int)getpid());
  make_file(rig.path, (off_t)DISK_SIZE);
  add_file(rig.path);
  connect_guest(newest_first, 5);
  swallow_attention();
  write_and_read_back(0);
  expect_good(run(0, make(0x35, 0, 0, ES_STORVSP_DATA_DIRECTION_UNSPECIFIED, 0)), 0);
  assert_true(es_guest_pages_take(&rig.direct.guest, pages, 64));
  uint32_t in_flight = 0;
  for (unsigned round = 0; round < 500; round++) {
    for (; in_flight < 64; in_flight++) {
      bool write = (round + in_flight) % 2 == 0;
      struct es_guest_command command =
          make(write ? 0x2a : 0x28, (round * 37 + in_flight) % 8000 * 8, 8,
               write ? ES_STORVSP_DATA_DIRECTION_OUT : ES_STORVSP_DATA_DIRECTION_IN, 4096);
      command.pages = pages + in_flight;
      assert_true(es_guest_storvsc_put(&rig.driver, 0, &command, 1));
    }
    (void)es_guest_channel_flush(&rig.driver.channels[0]);
    assert_true(es_loop_turn(rig.direct.loop, true) >= 0);
    struct es_guest_completion completion;
    while (es_guest_storvsc_take(&rig.driver, 0, &completion)) {
      expect_good(completion, 4096);
      in_flight--;
    }
  }
  /* 64 are in flight when the guest closes */
  es_guest_storvsc_close(&rig.driver);
  for (unsigned turn = 0; turn < 1000 && !es_vmbus_idle(rig.direct.vmbus); turn++)
    assert_true(es_loop_turn(rig.direct.loop, true) >= 0);
  assert_int_equal(rig.device->in_flight, 0);
  es_guest_pages_give(&rig.direct.guest, pages, 64);
  close_server();
  (void)unlink(rig.path);
}

/* The guest closes, or the unit is taken away, while the whole disk is verified: neither waits for its end. */
static void nobody_waits_for_the_end_of_the_disk(void **state) {
  (void)state;
  for (unsigned removed = 0; removed < 2; removed++) {
    open_server(true, 0);
    (void)snprintf(rig.path, sizeof rig.path, "./entresol-test-verify-%d", (int)getpid());
    make_file(rig.path, (off_t)DISK_SIZE);
    add_file(rig.path);
    connect_guest(newest_first, 5);
    swallow_attention();
    uint64_t before = counter("block.file.reads");
    struct es_guest_command command = {.cdb = {0x8f}, .cdb_length = 16, .direction = 2};
    es_store_be32(command.cdb + 10, DISK_SIZE / 512);
    assert_true(es_guest_storvsc_put(&rig.driver, 0, &command, 1));
    (void)es_guest_channel_flush(&rig.driver.channels[0]);
    while (counter("block.file.reads") == before)
      assert_true(es_loop_turn(rig.direct.loop, true) >= 0);
    struct es_guest_completion completion;
    if (removed != 0) {
      assert_int_equal(es_storage_remove(rig.storage, 0), 0);
      while (!es_guest_storvsc_take(&rig.driver, 0, &completion))
        assert_true(es_loop_turn(rig.direct.loop, true) >= 0);
      assert_int_equal(completion.result.scsi_status, 2);
      assert_int_equal(completion.result.sense[2], 0x0b);
    } else {
      es_guest_storvsc_close(&rig.driver);
      for (unsigned turn = 0; turn < 1000 && !es_vmbus_idle(rig.direct.vmbus); turn++)
        assert_true(es_loop_turn(rig.direct.loop, true) >= 0);
      assert_int_equal(rig.device->in_flight, 0);
      assert_true(counter("block.file.reads") < before + DISK_SIZE / 65536 / 2);
    }
    close_server();
    (void)unlink(rig.path);
  }
}

/* 8 MiB over 2,049 pages on a file whose blocks are 4 KiB: straight, from an odd address, from an odd block. */
static void eight_mebibytes_on_large_blocks(void **state) {
  (void)state;
  static const struct { uint32_t lba, offset; } places[] = {{8, 0}, {8, 4}, {9, 0}, {9, 512}};
  open_server(true, 0);
  (void)snprintf(rig.path, sizeof rig.path, "./entresol-test-large-%d", (int)getpid());
  make_file(rig.path, (off_t)DISK_SIZE);
  int fd = es_block_file_open(rig.path, false);
  assert_true(fd >= 0);
  struct es_block_file_options options = {.name = "large", .granule = 4096, .memory_alignment = 512};
  assert_int_equal(es_block_file_create(rig.direct.loop, fd, &options, &rig.device), 0);
  (void)close(fd);
  assert_int_equal(es_storage_add(rig.storage, &unit_0, rig.device), 0);
  connect_guest(newest_first, 5);
  swallow_attention();
  struct es_guest *guest = &rig.direct.guest;
  assert_true(es_guest_pages_take(guest, pages, PAGES));
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    for (uint32_t page = 0; page < PAGES; page++)
      put(pages[page], page + (uint32_t)i);
    struct es_guest_command command = make(0x2a, places[i].lba, 16384, ES_STORVSP_DATA_DIRECTION_OUT, 8u << 20);
    command.offset = places[i].offset;
    expect_good(run(0, command), 8u << 20);
    for (uint32_t page = 0; page < PAGES; page++)
      memset(es_guest_page(guest, pages[page]), 0, 4096);
    command.cdb[0] = 0x28;
    command.direction = ES_STORVSP_DATA_DIRECTION_IN;
    expect_good(run(0, command), 8u << 20);
    uint8_t expected[4096], *first = es_guest_page(guest, pages[0]);
    for (uint32_t page = 1; page < PAGES - 1; page++) {
      memcpy(expected, es_guest_page(guest, pages[page]), sizeof expected);
      put(pages[page], page + (uint32_t)i);
      assert_memory_equal(es_guest_page(guest, pages[page]), expected, sizeof expected);
    }
    memcpy(expected, first, sizeof expected);
    put(pages[0], (uint32_t)i);
    assert_memory_equal(first + places[i].offset, expected + places[i].offset, 4096 - places[i].offset);
  }
  assert_int_equal(counter("block.large.read-modify-write") > 0, 1);
  assert_int_equal(counter("block.large.parts") > 0, 1);
  es_guest_pages_give(guest, pages, PAGES);
  close_server();
  (void)unlink(rig.path);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(more_at_once_than_a_channel_takes),
      cmocka_unit_test(file_through_the_loop),
      cmocka_unit_test(nobody_waits_for_the_end_of_the_disk),
      cmocka_unit_test(eight_mebibytes_on_large_blocks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
