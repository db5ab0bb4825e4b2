/* What a logical unit says when its backing fails, and that it can be read afterwards. */
#include "tests/unit/storage/scsi_rig.h"

#include "tests/unit/block/fake_loop.h"

#define SIZE ((size_t)4 << 20)

static uint8_t data[65536];

static int setup(void **state) {
  (void)state;
  fake_reset(SIZE, 512, 512, 3);
  rig_open();
  struct es_block_device *device = fake_device(512, 512);
  assert_non_null(device);
  rig_unit(0, device, 512);
  return 0;
}

static int teardown(void **state) {
  (void)state;
  rig_close();
  fake_release();
  return 0;
}

static struct rig_result run(uint8_t opcode, uint32_t lba, uint16_t blocks) {
  static struct rig_command command;
  uint8_t cdb[10] = {opcode};
  bool in = opcode == 0x28;
  es_store_be32(cdb + 2, lba);
  es_store_be16(cdb + 7, blocks);
  rig_start(&command, 0, cdb, sizeof cdb, in ? ES_STORVSP_DATA_DIRECTION_IN : ES_STORVSP_DATA_DIRECTION_OUT, data,
            blocks * 512u, 0);
  (void)fake_run(UINT64_MAX);
  assert_int_equal(command.result.ends, 1);
  return command.result;
}

static void expect(struct rig_result result, uint8_t key, uint8_t asc, uint8_t ascq) {
  assert_int_equal(result.status, key == 0 ? 0 : 2);
  assert_int_equal(result.key, key);
  assert_int_equal(result.asc, asc);
  assert_int_equal(result.ascq, ascq);
}

static void full_file_system_is_data_protect(void **state) {
  (void)state;
  fake.fail_with = ENOSPC;
  expect(run(0x2a, 0, 8), 7, 0x27, 7);
  fake.fail_with = EDQUOT;
  expect(run(0x2a, 0, 8), 7, 0x27, 7);
  fake.fail_with = 0;
  expect(run(0x28, 0, 8), 0, 0, 0);
  assert_int_equal(es_counter_value(&rig.target.senses[ES_SCSI_SENSE_SPACE_ALLOCATION_FAILED]), 2);
  assert_int_equal(es_counter_value(&rig.units[0].device->counters[ES_BLOCK_COUNT_NO_SPACE]), 2);
}

static void medium_errors(void **state) {
  (void)state;
  fake.fail_with = EIO;
  expect(run(0x28, 0, 8), 3, 0x11, 0);
  expect(run(0x2a, 0, 8), 3, 0x0c, 0);
  expect(run(0x35, 0, 0), 3, 0x0c, 0);
}

static void a_truncated_file_is_a_medium_error(void **state) {
  (void)state;
  fake.end = 8192;
  expect(run(0x28, 8, 8), 0, 0, 0);
  expect(run(0x28, 16, 8), 3, 0x11, 0);
  expect(run(0x28, 12, 8), 3, 0x11, 0);
}

/* Linux says ENODATA of a medium error below a block device. */
static void a_bad_medium_below(void **state) {
  (void)state;
  fake.fail_with = ENODATA;
  expect(run(0x28, 0, 8), 3, 0x11, 0);
  expect(run(0x2a, 0, 8), 3, 0x0c, 0);
}

static bool is_durable(uint8_t byte) {
  for (uint32_t i = 0; i < 4096; i++) {
    if (fake.durable[i] != byte)
      return false;
  }
  return true;
}

/* A guest that turns the cache off sends no flush any more: what was in it, what was on its way to it and what cannot
 * be forced by itself is on the medium when it is answered. */
static void nothing_stays_in_a_cache_that_is_off(void **state) {
  (void)state;
  static struct rig_command early, select;
  static const uint8_t write[10] = {0x2a, 0, 0, 0, 0, 8, 0, 0, 8, 0};
  static const uint8_t off[6] = {0x15, 0x10, 0, 0, 24, 0};
  static const uint8_t zeroes[16] = {0x93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0};
  static const uint8_t unmap[10] = {0x42, 0, 0, 0, 0, 0, 0, 0, 24, 0};
  static uint8_t list[24] = {0, 0, 0, 0, 0x08, 0x12};
  struct es_scsi_unit *unit = &rig.units[0];
  assert_true(unit->write_cache);
  memset(data, 0x31, 4096);
  expect(run(0x2a, 0, 8), 0, 0, 0);
  assert_false(is_durable(0x31));
  rig_start(&early, 0, write, sizeof write, ES_STORVSP_DATA_DIRECTION_OUT, data, 4096, 0); /* waits in the disk */
  rig_start(&select, 0, off, sizeof off, ES_STORVSP_DATA_DIRECTION_OUT, list, sizeof list, 0);
  assert_int_equal(select.result.ends, 0);
  (void)fake_run(UINT64_MAX);
  assert_int_equal(early.result.ends, 1);
  assert_int_equal(early.result.transferred, 4096);
  assert_int_equal(select.result.ends, 1);
  expect(select.result, 0, 0, 0);
  assert_false(unit->write_cache);
  assert_true(is_durable(0x31));
  assert_memory_equal(fake.durable + 4096, data, 4096);
  memset(data, 0, 512);
  rig_start(&early, 0, zeroes, sizeof zeroes, ES_STORVSP_DATA_DIRECTION_OUT, data, 512, 0);
  (void)fake_run(UINT64_MAX);
  expect(early.result, 0, 0, 0);
  assert_int_equal(early.result.transferred, 512);
  assert_true(is_durable(0));
  memset(data, 0x33, 4096);
  expect(run(0x2a, 0, 8), 0, 0, 0);
  assert_true(is_durable(0x33));
  memset(data, 0, 24);
  es_store_be16(data, 22);
  es_store_be16(data + 2, 16);
  es_store_be32(data + 16, 8);
  rig_start(&early, 0, unmap, sizeof unmap, ES_STORVSP_DATA_DIRECTION_OUT, data, 24, 0);
  (void)fake_run(UINT64_MAX);
  expect(early.result, 0, 0, 0);
  assert_true(is_durable(0));
  /* a flush that fails is the answer's business, and the cache is off all the same */
  unit->write_cache = true;
  fake.fail_with = EIO;
  rig_start(&select, 0, off, sizeof off, ES_STORVSP_DATA_DIRECTION_OUT, list, sizeof list, 0);
  (void)fake_run(UINT64_MAX);
  expect(select.result, 3, 0x0c, 0);
  assert_false(unit->write_cache);
}

static void a_device_that_is_gone_is_a_hardware_error(void **state) {
  (void)state;
  static const int gone[] = {ENODEV, ENXIO, ESHUTDOWN, ENOMEDIUM};
  for (size_t i = 0; i < sizeof gone / sizeof gone[0]; i++) {
    fake.fail_with = gone[i];
    expect(run(0x28, 0, 8), 4, 0x08, 0);
    expect(run(0x2a, 0, 8), 4, 0x08, 0);
  }
}

static void other_errors(void **state) {
  (void)state;
  fake.fail_with = EROFS;
  expect(run(0x2a, 0, 8), 7, 0x27, 0);
  fake.fail_with = ENOMEM;
  expect(run(0x28, 0, 8), 0x0b, 0x55, 0);
  fake.fail_with = ECANCELED;
  expect(run(0x28, 0, 8), 0x0b, 0, 0);
  fake.fail_with = ELOOP;
  expect(run(0x28, 0, 8), 4, 0x44, 0);
}

/* A write same of several steps stops at the first that fails and does not touch what comes after. */
static void steps_stop_at_an_error(void **state) {
  (void)state;
  static struct rig_command command;
  static const uint8_t cdb[16] = {0x93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0};
  memset(data, 0x42, 512);
  rig_start(&command, 0, cdb, sizeof cdb, ES_STORVSP_DATA_DIRECTION_OUT, data, 512, 0);
  assert_int_equal(fake_run(1), 1);
  assert_int_equal(command.result.ends, 0);
  fake.fail_with = EIO;
  (void)fake_run(UINT64_MAX);
  assert_int_equal(command.result.ends, 1);
  expect(command.result, 3, 0x0c, 0);
  assert_int_equal(fake.cached[0], 0x42);
  assert_int_equal(fake.cached[SIZE - 1], 0);
}

/* A command of many steps ends after the one under way when nobody waits for it any more. */
static void a_command_that_was_given_up(void **state) {
  (void)state;
  static struct rig_command command;
  static const uint8_t cdb[16] = {0x8f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0};
  bool given_up = false;
  command.command.given_up = &given_up;
  rig_start(&command, 0, cdb, sizeof cdb, ES_STORVSP_DATA_DIRECTION_UNSPECIFIED, NULL, 0, 0);
  assert_int_equal(fake_run(2), 2);
  assert_int_equal(command.result.ends, 0);
  given_up = true;
  (void)fake_run(UINT64_MAX);
  assert_int_equal(command.result.ends, 1);
  expect(command.result, 0x0b, 0, 0);
  assert_int_equal(fake.reads, 3);
  given_up = false;
  rig_start(&command, 0, cdb, sizeof cdb, ES_STORVSP_DATA_DIRECTION_UNSPECIFIED, NULL, 0, 0);
  (void)fake_run(UINT64_MAX);
  expect(command.result, 0, 0, 0);
  assert_int_equal(fake.reads, 3 + SIZE / ES_SCSI_SCRATCH_SIZE);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(full_file_system_is_data_protect),
      TEST(medium_errors),
      TEST(a_truncated_file_is_a_medium_error),
      TEST(a_device_that_is_gone_is_a_hardware_error),
      TEST(other_errors),
      TEST(a_bad_medium_below),
      TEST(nothing_stays_in_a_cache_that_is_off),
      TEST(steps_stop_at_an_error),
      TEST(a_command_that_was_given_up),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
