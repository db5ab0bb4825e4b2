/* What a guest sees when a real file under its disk fails: no room, cut short, taken away. */
#include "tests/unit/storage/path_rig.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

#define FOLDER "/tmp"

static struct es_guest_completion write_at(uint32_t lba, uint16_t blocks) {
  return run(0, make(0x2a, lba, blocks, ES_STORVSP_DATA_DIRECTION_OUT, blocks * 512u));
}

static struct es_guest_completion read_at(uint32_t lba, uint16_t blocks) {
  return run(0, make(0x28, lba, blocks, ES_STORVSP_DATA_DIRECTION_IN, blocks * 512u));
}

static void expect_sense(struct es_guest_completion completion, uint8_t key, uint8_t asc, uint8_t ascq) {
  assert_int_equal(completion.result.scsi_status, 2);
  assert_int_equal(completion.result.srb_status.status, 4);
  assert_int_equal(completion.result.srb_status.autosense_valid, 1);
  assert_int_equal(completion.result.sense[2], key);
  assert_int_equal(completion.result.sense[12], asc);
  assert_int_equal(completion.result.sense[13], ascq);
}

static void start(const char *path) {
  open_server(true, 0);
  make_file(path, (off_t)DISK_SIZE);
  add_file(path);
  connect_guest(newest_first, 5);
  swallow_attention();
  assert_true(es_guest_pages_take(&rig.direct.guest, pages, 512));
}

static void stop(const char *path) {
  es_guest_pages_give(&rig.direct.guest, pages, 512);
  close_server();
  (void)unlink(path);
}

/* A file system of its own with less room than the disk's size. */
static void full_file_system(void **state) {
  (void)state;
  const char *path = FOLDER "/entresol-small-disk";
  if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
      mount("tmpfs", FOLDER, "tmpfs", 0, "size=4m") != 0)
    skip();
  start(path);
  put(pages[0], 77);
  expect_good(write_at(8, 1024), 1024 * 512);
  struct es_guest_completion completion = {0};
  uint32_t lba = 2048;
  for (; lba < DISK_SIZE / 512; lba += 1024) {
    completion = write_at(lba, 1024);
    if (completion.result.srb_status.status != 1)
      break;
  }
  expect_sense(completion, 7, 0x27, 7);
  assert_true(counter("sense.scsi0.space-allocation-failed") > 0);
  memset(es_guest_page(&rig.direct.guest, pages[0]), 0, 4096);
  expect_good(read_at(8, 1024), 1024 * 512);
  uint8_t expected[4096];
  memcpy(expected, es_guest_page(&rig.direct.guest, pages[0]), 4096);
  put(pages[0], 77);
  assert_memory_equal(expected, es_guest_page(&rig.direct.guest, pages[0]), 4096);
  expect_good(run(0, (struct es_guest_command){.cdb_length = 6, .direction = 2}), 0);
  stop(path);
  assert_int_equal(umount2(FOLDER, MNT_DETACH), 0);
}

static void cut_short(void **state) {
  (void)state;
  const char *path = "./entresol-test-cut";
  start(path);
  expect_good(write_at(60000, 8), 4096);
  expect_good(read_at(60000, 8), 4096);
  assert_int_equal(truncate(path, (off_t)DISK_SIZE / 2), 0);
  expect_sense(read_at(60000, 8), 3, 0x11, 0);
  expect_sense(read_at(DISK_SIZE / 1024 - 4, 8), 3, 0x11, 0);
  expect_good(read_at(0, 8), 4096);
  assert_true(counter("block.file.backing-too-short") >= 2);
  stop(path);
}

/* The unit is taken away under I/O: what is in flight ends as it can, later commands find nothing. */
static void taken_away(void **state) {
  (void)state;
  const char *path = "./entresol-test-taken";
  start(path);
  struct es_guest_command command = make(0x2a, 0, 64, ES_STORVSP_DATA_DIRECTION_OUT, 32768);
  uint32_t sent = 0, good = 0, missing = 0;
  for (; sent < 64; sent++) {
    es_store_be32(command.cdb + 2, sent * 64);
    assert_true(es_guest_storvsc_put(&rig.driver, 0, &command, sent + 1));
  }
  (void)es_guest_channel_flush(&rig.driver.channels[0]);
  assert_true(es_loop_turn(rig.direct.loop, false) >= 0);
  assert_int_equal(es_storage_remove(rig.storage, 0), 0);
  for (uint32_t i = 0; i < 64; i++)
    assert_true(es_guest_storvsc_put(&rig.driver, 0, &command, 100 + i));
  (void)es_guest_channel_flush(&rig.driver.channels[0]);
  while (good + missing < 128) {
    struct es_guest_completion completion;
    assert_true(es_loop_turn(rig.direct.loop, false) >= 0);
    while (es_guest_storvsc_take(&rig.driver, 0, &completion)) {
      good += completion.result.srb_status.status == 1;
      missing += completion.result.srb_status.status == 0x20;
      assert_true(completion.result.srb_status.status == 1 || completion.result.srb_status.status == 0x20);
    }
  }
  assert_true(missing >= 64);
  assert_true(counter("scsi.scsi0.invalid-lun") >= missing);
  struct es_storage_figures figures;
  es_storage_show(rig.storage, &figures);
  assert_int_equal(figures.units, 0);
  assert_int_equal(figures.in_flight, 0);
  stop(path);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(cut_short),
      cmocka_unit_test(taken_away),
      cmocka_unit_test(full_file_system),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
