/* Controllers as a guest sees them: ring packets in, block devices at the end. */
#include "tests/unit/storage/path_rig.h"

static void every_version_reads_and_writes(void **state) {
  (void)state;
  static const struct {
    uint32_t number;
    enum es_storvsp_version version;
    uint32_t packet;
  } versions[] = {{0x200, ES_STORVSP_VERSION_WIN6, 48},
                  {0x402, ES_STORVSP_VERSION_WIN7, 48},
                  {0x501, ES_STORVSP_VERSION_WIN8, 64},
                  {0x600, ES_STORVSP_VERSION_BLUE, 64}};
  for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
    open_server(false, 3);
    add_memory();
    connect_guest(&versions[i].number, 1);
    assert_int_equal(rig.driver.version, versions[i].version);
    assert_int_equal(rig.driver.packet_size, versions[i].packet);
    assert_int_equal(rig.driver.properties.max_transfer_bytes, 0x800000);
    assert_int_equal(rig.driver.properties.max_sub_channels, versions[i].number >= 0x501 ? 3 : 0);
    swallow_attention();
    write_and_read_back(0);
    close_server();
  }
}

static void version_6_2_is_refused_and_6_0_taken(void **state) {
  (void)state;
  open_server(false, 0);
  add_memory();
  connect_guest(newest_first, 5);
  assert_int_equal(rig.driver.version, ES_STORVSP_VERSION_BLUE);
  close_server();
}

static void sub_channels(void **state) {
  (void)state;
  open_server(false, 3);
  add_memory();
  connect_guest(newest_first, 5);
  swallow_attention();
  assert_int_equal(es_guest_storvsc_open_sub_channels(&rig.driver, 4, RING_PAGES), 0);
  assert_int_equal(es_guest_storvsc_open_sub_channels(&rig.driver, 3, RING_PAGES), 3);
  struct es_storage_figures figures;
  es_storage_show(rig.storage, &figures);
  assert_int_equal(figures.channels, 4);
  assert_string_equal(figures.state, "ready");
  for (uint32_t channel = 0; channel < 4; channel++)
    write_and_read_back(channel);
  close_server();
}

static void as_many_in_flight_as_fit(void **state) {
  (void)state;
  open_server(false, 0);
  add_memory();
  connect_guest(newest_first, 5);
  swallow_attention();
  assert_true(es_guest_pages_take(&rig.direct.guest, pages, 64));
  uint64_t sent = 0, received = 0;
  for (unsigned round = 0; round < 200; round++) {
    struct es_guest_command command = make(0x28, round * 8, 8, ES_STORVSP_DATA_DIRECTION_IN, 4096);
    while (es_guest_storvsc_put(&rig.driver, 0, &command, sent + 1))
      sent++;
    (void)es_guest_channel_flush(&rig.driver.channels[0]);
    rig.direct.guest.transport->run(rig.direct.guest.transport_context);
    if (round % 3 == 0) /* let the answers fill their ring */
      continue;
    struct es_guest_completion completion;
    while (es_guest_storvsc_take(&rig.driver, 0, &completion)) {
      assert_int_equal(completion.transaction, ++received);
      expect_good(completion, 4096);
    }
  }
  for (unsigned turn = 0; turn < 1000 && received < sent; turn++) {
    struct es_guest_completion completion;
    while (es_guest_storvsc_take(&rig.driver, 0, &completion))
      assert_int_equal(completion.transaction, ++received);
    rig.direct.guest.transport->run(rig.direct.guest.transport_context);
  }
  assert_int_equal(received, sent);
  assert_true(sent > 10000);
  assert_true(counter("storage.scsi0.ring-full") > 0);
  es_guest_pages_give(&rig.direct.guest, pages, 64);
  close_server();
}

static void eight_mebibytes_at_an_odd_place(void **state) {
  (void)state;
  open_server(false, 0);
  add_memory();
  connect_guest(newest_first, 5);
  swallow_attention();
  struct es_guest *guest = &rig.direct.guest;
  assert_true(es_guest_pages_take(guest, pages, PAGES));
  for (uint32_t i = 0; i < PAGES; i++)
    put(pages[i], i);
  struct es_guest_command write = make(0x2a, 8, 16384, ES_STORVSP_DATA_DIRECTION_OUT, 8u << 20);
  write.offset = 4;
  expect_good(run(0, write), 8u << 20);
  const uint8_t *disk = es_block_memory_contents(rig.device) + 4096;
  assert_memory_equal(disk, es_guest_page(guest, pages[0]) + 4, 4092);
  for (uint32_t i = 1; i < PAGES - 1; i++)
    assert_memory_equal(disk + (size_t)i * 4096 - 4, es_guest_page(guest, pages[i]), 4096);
  assert_memory_equal(disk + ((size_t)PAGES - 1) * 4096 - 4, es_guest_page(guest, pages[PAGES - 1]), 4);
  es_guest_pages_give(guest, pages, PAGES);
  close_server();
}

static void units_come_and_go(void **state) {
  (void)state;
  open_server(false, 0);
  add_memory();
  connect_guest(newest_first, 5);
  swallow_attention();
  struct es_guest_completion completion;
  for (unsigned round = 0; round < 100; round++) {
    struct es_block_device *other;
    struct es_storage_unit unit = {.lun = 5, .block_size = 4096, .serial = "abc"};
    assert_int_equal(es_block_memory_create("other", 1u << 20, false, &other), 0);
    assert_int_equal(es_storage_add(rig.storage, &unit, other), 0);
    assert_int_equal(es_storage_add(rig.storage, &unit, other), -EEXIST);
    struct es_guest_command ready = {.cdb_length = 6, .direction = 2, .lun = 5};
    completion = run(0, ready);
    assert_int_equal(completion.result.sense[2], 6);
    expect_good(run(0, ready), 0);
    assert_int_equal(es_storage_remove(rig.storage, 5), 0);
    assert_int_equal(es_storage_remove(rig.storage, 5), -ENOENT);
    completion = run(0, ready);
    assert_int_equal(completion.result.srb_status.status, 0x20);
    assert_int_equal(completion.result.scsi_status, 0);
    expect_good(run(0, (struct es_guest_command){.cdb_length = 6, .direction = 2}), 0);
  }
  assert_int_equal(rig.driver.enumerations, 200); /* none for the unit that was there before the guest */
  assert_int_equal(counter("scsi.scsi0.invalid-lun"), 100);
  assert_int_equal(counter("storage.scsi0.units-removed"), 100);
  struct es_storage_unit wrong = {.lun = 64, .block_size = 512};
  assert_int_equal(es_storage_add(rig.storage, &wrong, rig.device), -EINVAL);
  wrong = (struct es_storage_unit){.lun = 1, .block_size = 1024};
  assert_int_equal(es_storage_add(rig.storage, &wrong, rig.device), -EINVAL);
  close_server();
}

/* A guest that has not sent a command yet has nothing to take the message with; its scan sees the unit anyhow. */
static void nobody_is_told_too_early(void **state) {
  (void)state;
  open_server(false, 0);
  add_memory();
  connect_guest(newest_first, 5);
  struct es_block_device *other;
  struct es_storage_unit unit = {.lun = 5, .block_size = 512};
  assert_int_equal(es_block_memory_create("other", 1u << 20, false, &other), 0);
  assert_int_equal(es_storage_add(rig.storage, &unit, other), 0);
  struct es_guest_received received;
  es_guest_quiesce(&rig.direct.guest);
  assert_false(es_guest_channel_receive(&rig.driver.channels[0], &received));
  swallow_attention();
  assert_int_equal(es_storage_remove(rig.storage, 5), 0);
  expect_good(run(0, (struct es_guest_command){.cdb_length = 6, .direction = 2}), 0);
  assert_int_equal(rig.driver.enumerations, 1);
  close_server();
}

static void resets(void **state) {
  (void)state;
  open_server(false, 0);
  add_memory();
  connect_guest(newest_first, 5);
  swallow_attention();
  struct es_storvsp_reset_bus bus = {.header.flags = 1};
  uint8_t bytes[64];
  size_t size = es_storvsp_encode_reset_bus(&bus, rig.driver.version, bytes, sizeof bytes);
  assert_int_equal(es_guest_storvsc_control(&rig.driver, bytes, (uint32_t)size, NULL), 0);
  struct es_guest_completion completion = run(0, (struct es_guest_command){.cdb_length = 6, .direction = 2});
  assert_int_equal(completion.result.sense[13], 2);
  struct es_storvsp_reset_lun lun = {.header.flags = 1};
  size = es_storvsp_encode_reset_lun(&lun, rig.driver.version, bytes, sizeof bytes);
  assert_int_equal(es_guest_storvsc_control(&rig.driver, bytes, (uint32_t)size, NULL), 0);
  completion = run(0, (struct es_guest_command){.cdb_length = 6, .direction = 2});
  assert_int_equal(completion.result.sense[13], 3);
  close_server();
}

/* Packets that no driver sends: each is answered as it should be, and the next one works. */
static int64_t raw(const void *bytes, uint32_t size, const struct es_guest_range *ranges, uint32_t count,
                   uint8_t *srb_status) {
  struct es_guest_packet packet = {
      .type = count != 0 ? ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT : ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
      .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
      .transaction = 99,
      .payload = bytes,
      .size = size,
      .ranges = ranges,
      .range_count = count,
  };
  assert_true(es_guest_channel_send(&rig.driver.channels[0], &packet));
  for (unsigned turn = 0; turn < 100; turn++) {
    struct es_guest_received received;
    rig.direct.guest.transport->run(rig.direct.guest.transport_context);
    while (es_guest_channel_receive(&rig.driver.channels[0], &received)) {
      if (received.transaction != 99)
        continue;
      assert_int_equal(es_load_le32(received.payload), 1);
      *srb_status = received.size > 14 ? received.payload[14] : 0;
      return es_load_le32(received.payload + 8);
    }
  }
  return -1;
}

static void bad_packets(void **state) {
  (void)state;
  open_server(false, 0);
  add_memory();
  connect_guest(newest_first, 5);
  swallow_attention();
  uint8_t bytes[64] = {0}, srb = 0;
  es_store_le32(bytes, 77);
  assert_int_equal(raw(bytes, 64, NULL, 0, &srb), 0xc000000d);
  es_store_le32(bytes, 3);
  assert_int_equal(raw(bytes, 64, NULL, 0, &srb), 0xc000000d); /* no command block */
  assert_int_equal(srb, 6);
  assert_int_equal(raw(bytes, 8, NULL, 0, &srb), 0xc000000d);
  assert_int_equal(raw(bytes, 48, NULL, 0, &srb), 0xc000000d);
  bytes[20] = 6;
  bytes[21] = 20;
  bytes[22] = 1;
  assert_int_equal(raw(bytes, 64, NULL, 0, &srb), 0);
  assert_int_equal(srb, 1);
  es_store_le32(bytes + 24, 4096);
  assert_int_equal(raw(bytes, 64, NULL, 0, &srb), 0xc000000d); /* data without pages */
  uint64_t list[2] = {5, 6};
  struct es_guest_range range = {.byte_count = 2048, .pages = list};
  assert_int_equal(raw(bytes, 64, &range, 1, &srb), 0xc000000d); /* too few bytes */
  assert_int_equal(srb, 6);
  struct es_guest_range two[2] = {{.byte_count = 4096, .pages = list}, {.byte_count = 4096, .pages = list}};
  assert_int_equal(raw(bytes, 64, two, 2, &srb), 0xc000000d);
  list[0] = UINT64_C(1) << 40;
  range.byte_count = 4096;
  assert_int_equal(raw(bytes, 64, &range, 1, &srb), 0xc000000d); /* pages outside memory */
  assert_int_equal(counter("storage.scsi0.bad-page-ranges"), 3);
  assert_int_equal(counter("storage.scsi0.pages-outside-memory"), 1);
  assert_int_equal(counter("storage.scsi0.packets-refused"), 4);
  es_store_le32(bytes + 24, 0x800001);
  assert_int_equal(raw(bytes, 64, NULL, 0, &srb), 0xc000000d);
  assert_int_equal(counter("storage.scsi0.packets-refused"), 5);
  es_store_le32(bytes + 24, 0);
  static const uint8_t lengths[] = {0, 17, 255};
  for (size_t i = 0; i < sizeof lengths; i++) {
    bytes[20] = lengths[i];
    assert_int_equal(raw(bytes, 64, NULL, 0, &srb), 0xc000000d);
    assert_int_equal(counter("storage.scsi0.packets-refused"), 6 + i);
  }
  bytes[20] = 6;
  es_store_le32(bytes, 8);
  assert_int_equal(raw(bytes, 64, NULL, 0, &srb), 0xc0000184); /* end-initialization once more */
  es_store_le32(bytes, 12);
  assert_int_equal(raw(bytes, 64, NULL, 0, &srb), 0xc0000010); /* no Fibre Channel here */
  expect_good(run(0, (struct es_guest_command){.cdb_length = 6, .direction = 2}), 0);
  close_server();
}

/* What is read must not go where the guest itself may not write. */
static void read_only_memory_is_only_read(void **state) {
  (void)state;
  const uint64_t at = UINT64_C(1) << 32;
  open_server(false, 0);
  int fd = es_memory_create_fd("rom", 4096);
  assert_true(fd >= 0);
  assert_int_equal(es_memory_add(&rig.direct.memory, at, 4096, fd, 0, ES_MEMORY_READ), 0);
  add_memory();
  connect_guest(newest_first, 5);
  swallow_attention();
  uint8_t *rom = es_memory_map(&rig.direct.memory, at, 4096, ES_MEMORY_READ);
  memset(rom, 0x5a, 4096);
  pages[0] = at >> 12;
  expect_good(run(0, make(0x2a, 8, 8, ES_STORVSP_DATA_DIRECTION_OUT, 4096)), 4096);
  assert_memory_equal(es_block_memory_contents(rig.device) + 4096, rom, 4096);
  struct es_guest_command read = make(0x28, 0, 8, ES_STORVSP_DATA_DIRECTION_IN, 4096);
  struct es_guest_completion completion = {0};
  uint64_t before = counter("storage.scsi0.pages-outside-memory");
  assert_true(es_guest_storvsc_run(&rig.driver, 0, &read, &completion));
  assert_int_equal(completion.status, 0xc000000d);
  assert_int_equal(counter("storage.scsi0.pages-outside-memory"), before + 1);
  assert_int_equal(rom[0], 0x5a);
  close_server();
}

/* Version 6.2 is not spoken, and the guest must hear so: it would use what nobody knows. */
static void a_version_is_refused_with_its_status(void **state) {
  (void)state;
  static const struct {
    uint32_t operation, number, status;
  } steps[] = {
      {7, 0, 0},          {9, 0x602, 0xc0000059}, {9, 0, 0xc0000059}, {9, 0x600, 0}, {9, 0x600, 0xc0000184}, {7, 0, 0},
      {8, 0, 0xc0000184}, {9, 0x501, 0},          {10, 0, 0},         {8, 0, 0},     {9, 0x600, 0xc0000184},
  };
  open_server(false, 0);
  add_memory();
  connect_guest(newest_first, 5);
  for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
    uint8_t bytes[64] = {0}, srb = 0;
    es_store_le32(bytes, steps[i].operation);
    es_store_le32(bytes + 12, steps[i].number);
    assert_int_equal(raw(bytes, 64, NULL, 0, &srb), steps[i].status);
  }
  close_server();
}

static void open_and_close_again_and_again(void **state) {
  (void)state;
  open_server(false, 2);
  add_memory();
  connect_guest(newest_first, 5);
  swallow_attention();
  uint32_t free_pages = rig.direct.guest.free_count;
  for (unsigned round = 0; round < 20; round++) {
    assert_int_equal(es_guest_storvsc_open_sub_channels(&rig.driver, 2, RING_PAGES), 2);
    write_and_read_back(1);
    es_guest_storvsc_close(&rig.driver);
    es_guest_quiesce(&rig.direct.guest);
    const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&rig.direct.guest, ES_STORVSP_CLASS_ID, 0);
    assert_int_equal(es_guest_storvsc_open(&rig.driver, &rig.direct.guest, offer, newest_first, 5, RING_PAGES, NULL),
                     0);
  }
  assert_int_equal(rig.direct.guest.free_count, free_pages);
  close_server();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_version_reads_and_writes),
      cmocka_unit_test(version_6_2_is_refused_and_6_0_taken),
      cmocka_unit_test(sub_channels),
      cmocka_unit_test(as_many_in_flight_as_fit),
      cmocka_unit_test(eight_mebibytes_at_an_odd_place),
      cmocka_unit_test(units_come_and_go),
      cmocka_unit_test(nobody_is_told_too_early),
      cmocka_unit_test(resets),
      cmocka_unit_test(bad_packets),
      cmocka_unit_test(a_version_is_refused_with_its_status),
      cmocka_unit_test(open_and_close_again_and_again),
      cmocka_unit_test(read_only_memory_is_only_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
