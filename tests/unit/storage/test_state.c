/* A controller saved under a busy guest, and another one that goes on over the same rings and units. */
#include "generated/state/storage_state_state.h"
#include "generated/state/storvsp_state.h"
#include "hand-written/storage/saved.h"
#include "hand-written/vmbus/saved.h"
#include "tests/unit/storage/path_rig.h"
#include "tests/unit/streams.h"

#define SUB_CHANNELS 3u
static const struct es_storage_options options = {
    .name = "scsi0", .instance_id = {1, 2, 3}, .sub_channels = SUB_CHANNELS};

static int disk;
/* The machine that is restored into. */
static struct {
  struct es_vmbus *vmbus;
  struct es_storage *storage;
  struct es_block_device *device;
} second;

static void drain(void) {
  es_vmbus_hold(rig.direct.vmbus);
  for (unsigned turn = 0; !es_storage_quiet(rig.storage); turn++) {
    assert_true(turn < 1000000);
    if (rig.direct.loop != NULL)
      es_loop_turn(rig.direct.loop, true);
  }
  assert_true(es_vmbus_held(rig.direct.vmbus));
}

static struct es_state_out *save(struct es_slice *bytes) {
  struct es_state_out *out;
  drain();
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_vmbus_save(rig.direct.vmbus, out), 0);
  assert_int_equal(es_storage_save(rig.storage, out), 0);
  assert_int_equal(es_state_out_finish(out, bytes), 0);
  return out;
}

static es_result restore(struct es_state_in *in, struct es_slice bytes) {
  struct es_vmbus_saved *vmbus = NULL;
  struct es_storage_saved *storage = NULL;
  ES_TRY(es_state_in_open(in, bytes));
  ES_TRY(es_vmbus_prepare(second.vmbus, in, &vmbus));
  es_result refusal = es_storage_prepare(second.storage, in, &storage);
  if (refusal == ES_OK)
    refusal = es_state_in_finish(in);
  if (refusal == ES_OK) {
    es_vmbus_apply(second.vmbus, vmbus);
    es_storage_apply(second.storage, storage);
  } else {
    es_storage_discard(storage);
    es_vmbus_discard(vmbus);
  }
  return refusal;
}

static void make_second(void) {
  assert_int_equal(es_direct_second_server(&rig.direct, &second.vmbus), 0);
  assert_int_equal(es_storage_create(rig.direct.loop, second.vmbus, &options, &second.storage), 0);
}

/* The same disk for the new machine: the descriptor, as it is handed over with its lock, or memory with the same contents. */
static void add_disk(const struct es_storage_unit *unit) {
  if (rig.path[0] != '\0') {
    struct es_block_file_options file = {.name = "file"};
    assert_int_equal(es_block_file_create(rig.direct.loop, disk, &file, &second.device), 0);
  } else {
    assert_int_equal(es_block_memory_create("ram", DISK_SIZE, false, &second.device), 0);
    memcpy((uint8_t *)(uintptr_t)es_block_memory_contents(second.device), es_block_memory_contents(rig.device),
           DISK_SIZE);
  }
  assert_int_equal(es_storage_add(second.storage, unit, second.device), 0);
}

static void drop_second(void) {
  es_vmbus_destroy(second.vmbus);
  es_storage_destroy(second.storage);
}

static void use_second(void) {
  es_direct_switch(&rig.direct, second.vmbus);
  es_storage_destroy(rig.storage);
  rig.storage = second.storage;
  rig.device = second.device;
}

static void change_server(void) {
  struct es_slice bytes;
  struct es_state_in in;
  struct es_state_out *out = save(&bytes);
  make_second();
  add_disk(&unit_0);
  es_result refusal = restore(&in, bytes);
  stream_taken(&in, refusal);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  use_second();
}

/* Writes something else each time, reads it back from before and after. */
static void write_and_read(uint32_t channel, uint32_t round) {
  struct es_guest *guest = &rig.direct.guest;
  assert_true(es_guest_pages_take(guest, pages, 4));
  put(pages[0], round);
  put(pages[1], round + 1);
  uint32_t lba = 1000 + channel * 64;
  expect_good(run(channel, make(0x2a, lba, 16, ES_STORVSP_DATA_DIRECTION_OUT, 8192)), 8192);
  struct es_guest_command read = make(0x28, lba, 16, ES_STORVSP_DATA_DIRECTION_IN, 8192);
  read.pages = pages + 2;
  expect_good(run(channel, read), 8192);
  assert_memory_equal(es_guest_page(guest, pages[0]), es_guest_page(guest, pages[2]), 4096);
  assert_memory_equal(es_guest_page(guest, pages[1]), es_guest_page(guest, pages[3]), 4096);
  es_guest_pages_give(guest, pages, 4);
}

static void read_again(uint32_t channel, uint32_t round) {
  struct es_guest *guest = &rig.direct.guest;
  assert_true(es_guest_pages_take(guest, pages, 2));
  put(pages[0], round);
  struct es_guest_command read = make(0x28, 1000 + channel * 64, 8, ES_STORVSP_DATA_DIRECTION_IN, 4096);
  read.pages = pages + 1;
  expect_good(run(channel, read), 4096);
  assert_memory_equal(es_guest_page(guest, pages[0]), es_guest_page(guest, pages[1]), 4096);
  es_guest_pages_give(guest, pages, 2);
}

static void begin(bool loop) {
  open_server(loop, SUB_CHANNELS);
  if (loop) {
    (void)snprintf(rig.path, sizeof rig.path, "/tmp/es-test-state-%d", (int)getpid());
    make_file(rig.path, (off_t)DISK_SIZE);
    disk = es_block_file_open(rig.path, false);
    assert_true(disk >= 0);
    struct es_block_file_options file = {.name = "file"};
    assert_int_equal(es_block_file_create(rig.direct.loop, disk, &file, &rig.device), 0);
    assert_int_equal(es_storage_add(rig.storage, &unit_0, rig.device), 0);
  } else {
    add_memory();
  }
}

static void finish(void) {
  close_server();
  if (rig.path[0] != '\0') {
    (void)close(disk);
    (void)unlink(rig.path);
  }
}

static void every_channel_goes_on(bool loop) {
  begin(loop);
  change_server(); /* before contact */
  connect_guest(newest_first, 5);
  change_server(); /* before the first command: the attention is still there */
  swallow_attention();
  assert_int_equal(es_guest_storvsc_open_sub_channels(&rig.driver, SUB_CHANNELS, RING_PAGES), SUB_CHANNELS);
  for (uint32_t round = 0; round < 5; round++) {
    for (uint32_t channel = 0; channel <= SUB_CHANNELS; channel++)
      write_and_read(channel, round * 10 + channel);
    change_server();
    for (uint32_t channel = 0; channel <= SUB_CHANNELS; channel++)
      read_again(channel, round * 10 + channel);
  }
  struct es_storage_figures figures;
  es_storage_show(rig.storage, &figures);
  assert_int_equal(figures.channels, SUB_CHANNELS + 1);
  assert_string_equal(figures.state, "ready");
  assert_int_equal(rig.driver.enumerations, 0);
  finish();
}

static void channels_go_on_without_a_loop(void **state) {
  (void)state;
  every_channel_goes_on(false);
}

static void channels_go_on_over_a_file(void **state) {
  (void)state;
  every_channel_goes_on(true);
}

/* Full rings both ways, commands in flight, answers that found no room: each command is answered once, in order. */
static void nothing_is_lost_or_done_twice(bool loop) {
  begin(loop);
  connect_guest(newest_first, 5);
  swallow_attention();
  assert_true(es_guest_pages_take(&rig.direct.guest, pages, 64));
  static uint8_t answered[100000];
  memset(answered, 0, sizeof answered);
  uint64_t sent = 0, received = 0, changes = 0;
  for (unsigned round = 0; round < 90; round++) {
    struct es_guest_command command = make(0x28, round * 8, 8, ES_STORVSP_DATA_DIRECTION_IN, 4096);
    while (sent + 1 < sizeof answered && es_guest_storvsc_put(&rig.driver, 0, &command, sent + 1))
      sent++;
    (void)es_guest_channel_flush(&rig.driver.channels[0]);
    rig.direct.guest.transport->run(rig.direct.guest.transport_context);
    if (round % 4 == 1) {
      change_server();
      changes++;
    }
    if (round % 3 == 0) /* let the answers fill their ring */
      continue;
    struct es_guest_completion completion;
    while (es_guest_storvsc_take(&rig.driver, 0, &completion)) {
      assert_true(completion.transaction <= sent && answered[completion.transaction]++ == 0);
      expect_good(completion, 4096);
      received++;
    }
  }
  for (unsigned turn = 0; turn < 1000000 && received < sent; turn++) {
    struct es_guest_completion completion;
    while (es_guest_storvsc_take(&rig.driver, 0, &completion)) {
      assert_true(completion.transaction <= sent && answered[completion.transaction]++ == 0);
      received++;
    }
    rig.direct.guest.transport->run(rig.direct.guest.transport_context);
  }
  assert_int_equal(received, sent);
  assert_true(sent > 3000);
  print_message("%llu commands over %llu changes\n", (unsigned long long)sent, (unsigned long long)changes);
  es_guest_pages_give(&rig.direct.guest, pages, 64);
  finish();
}

static void nothing_is_lost_in_memory(void **state) {
  (void)state;
  nothing_is_lost_or_done_twice(false);
}

static void nothing_is_lost_in_a_file(void **state) {
  (void)state;
  nothing_is_lost_or_done_twice(true);
}

static void every_version_goes_on(void **state) {
  (void)state;
  static const uint32_t versions[] = {0x200, 0x402, 0x501, 0x600};
  for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
    begin(false);
    connect_guest(&versions[i], 1);
    swallow_attention();
    write_and_read(0, 3);
    change_server();
    struct es_storage_figures figures;
    es_storage_show(rig.storage, &figures);
    assert_string_equal(figures.version, es_storvsp_version_name(rig.driver.version));
    read_again(0, 3);
    finish();
  }
}

static void expect_refused(const char *field, struct es_slice bytes) {
  struct es_state_in in;
  es_result refusal = restore(&in, bytes);
  if (refusal == ES_OK)
    fail_msg("'%s' was taken", field);
  assert_string_equal(refusal->field, field);
  es_state_in_close(&in);
}

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
      {&es_saved_storage_state_controller, 1, "version", "Win", 3, "version"},
      {&es_saved_storage_state_controller, 1, "in-use", "\2", 1, "in-use"},
      {&es_saved_storvsp_controller, 1, "state", "reads", 5, "state"},
      {&es_saved_storage_state_channel, 1 << 8, "index", "\1", 1, "index"},
      {&es_saved_storage_state_channel, 1 << 8, "index", "\x40", 1, "index"},
      {&es_saved_storage_state_unit, 1 << 8, "lun", "\1", 1, "lun"},
      {&es_saved_storage_state_unit, 1 << 8, "blocks", "\1", 1, "blocks"},
      {&es_saved_storage_state_unit, 1 << 8, "block-size", "\0\x10", 2, "block-size"},
      {&es_saved_storage_state_unit, 1 << 8, "read-only", "\1", 1, "read-only"},
      {&es_saved_storage_state_unit, 1 << 8, "vendor", "OTHER", 5, "vendor"},
      {&es_saved_storage_state_unit, 1 << 8, "product", "OTHER", 5, "product"},
      {&es_saved_storage_state_unit, 1 << 8, "revision", "9", 1, "revision"},
      {&es_saved_storage_state_unit, 1 << 8, "serial", "!", 1, "serial"},
      {&es_saved_storage_state_unit_memory, 1 << 8, "attention", "x", 1, "attention"},
      {&es_saved_storage_state_unit_memory, 1 << 8, "stopped", "\2", 1, "stopped"},
  };
  struct es_slice bytes;
  begin(false);
  connect_guest(newest_first, 5);
  make_second();
  add_disk(&unit_0);
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct es_state_out *out = save(&bytes);
    stream_change(bytes, cases[i].thing, cases[i].instance, cases[i].field, cases[i].value, cases[i].size);
    expect_refused(cases[i].says, bytes);
    es_state_out_destroy(out);
  }
  drop_second();
  es_vmbus_release(rig.direct.vmbus);
  swallow_attention();
  write_and_read(0, 1);
  finish();
}

static void units_are_the_same_or_refused(void **state) {
  (void)state;
  struct es_slice bytes;
  begin(false);
  connect_guest(newest_first, 5);
  struct es_state_out *out = save(&bytes);
  make_second();
  expect_refused("lun", bytes); /* one is missing */
  const struct es_storage_unit serial = {.lun = 0, .block_size = 512, .serial = "other"};
  add_disk(&serial);
  expect_refused("serial", bytes);
  assert_int_equal(es_storage_remove(second.storage, 0), 0);
  add_disk(&unit_0);
  const struct es_storage_unit extra = {.lun = 7, .block_size = 512};
  struct es_block_device *first = second.device;
  add_disk(&extra);
  second.device = first;
  expect_refused("lun", bytes);
  assert_int_equal(es_storage_remove(second.storage, 7), 0);
  struct es_state_in in;
  assert_ptr_equal(restore(&in, bytes), ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  use_second();
  swallow_attention();
  write_and_read(0, 1);
  finish();
}

/* What the guest told a unit, it goes on doing. */
static void units_remember(void **state) {
  (void)state;
  begin(true);
  connect_guest(newest_first, 5);
  swallow_attention();
  struct es_guest_command stop = {.cdb = {0x1b}, .cdb_length = 6, .direction = 2};
  expect_good(run(0, stop), 0);
  change_server();
  struct es_guest_completion completion = run(0, (struct es_guest_command){.cdb_length = 6, .direction = 2});
  assert_int_equal(completion.result.sense[2], 2); /* not ready */
  struct es_guest_command start = {.cdb = {0x1b, 0, 0, 0, 1}, .cdb_length = 6, .direction = 2};
  expect_good(run(0, start), 0);
  write_and_read(0, 1);
  finish();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(channels_go_on_without_a_loop), cmocka_unit_test(channels_go_on_over_a_file),
      cmocka_unit_test(nothing_is_lost_in_memory),     cmocka_unit_test(nothing_is_lost_in_a_file),
      cmocka_unit_test(every_version_goes_on),         cmocka_unit_test(wrong_content_is_refused),
      cmocka_unit_test(units_are_the_same_or_refused), cmocka_unit_test(units_remember),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
