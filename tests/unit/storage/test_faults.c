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

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(full_file_system_is_data_protect),          TEST(medium_errors), TEST(a_truncated_file_is_a_medium_error),
      TEST(a_device_that_is_gone_is_a_hardware_error), TEST(other_errors),  TEST(steps_stop_at_an_error),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
