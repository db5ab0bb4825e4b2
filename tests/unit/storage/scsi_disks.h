/* Two RAM disks as units, and commands as bytes with what they have to come to: definitions, so one program includes it once. */
#ifndef ES_TESTS_UNIT_STORAGE_SCSI_DISKS_H
#define ES_TESTS_UNIT_STORAGE_SCSI_DISKS_H

#include "hand-written/block/memory.h"
#include "tests/unit/storage/scsi_rig.h"

#define SIZE ((size_t)4 << 20)
#define BLOCKS (SIZE / 512)
#define SECTORS(count) ((size_t)(count)*512)
#define IN ES_STORVSP_DATA_DIRECTION_IN
#define OUT ES_STORVSP_DATA_DIRECTION_OUT
#define NONE ES_STORVSP_DATA_DIRECTION_UNSPECIFIED
#define CDB(...) ((const uint8_t[]){__VA_ARGS__}), sizeof((const uint8_t[]){__VA_ARGS__})

static uint8_t data[ES_STORVSP_MAX_TRANSFER_BYTES];
static uint8_t *disk;

static inline struct rig_result run_at(unsigned lun, const uint8_t *cdb, size_t size,
                                       enum es_storvsp_data_direction direction, uint32_t length) {
  static struct rig_command command;
  rig_start(&command, lun, cdb, size, direction, data, length, 0);
  assert_int_equal(command.result.ends, 1);
  return command.result;
}

static inline struct rig_result run(const uint8_t *cdb, size_t size, enum es_storvsp_data_direction direction,
                                    uint32_t length) {
  return run_at(0, cdb, size, direction, length);
}

static inline void good(struct rig_result result, uint32_t transferred) {
  assert_int_equal(result.status, 0);
  assert_int_equal(result.srb_status, 1);
  assert_int_equal(result.transferred, transferred);
  assert_int_equal(result.key, 0);
}

static inline void check(struct rig_result result, uint8_t key, uint8_t asc, uint8_t ascq) {
  assert_int_equal(result.status, 2);
  assert_int_equal(result.srb_status, 4);
  assert_int_equal(result.transferred, 0);
  assert_int_equal(result.key, key);
  assert_int_equal(result.asc, asc);
  assert_int_equal(result.ascq, ascq);
}

static inline void srb(struct rig_result result, uint8_t srb_status, uint32_t transferred) {
  assert_int_equal(result.status, 0);
  assert_int_equal(result.srb_status, srb_status);
  assert_int_equal(result.transferred, transferred);
}

static inline int setup(void **state) {
  (void)state;
  struct es_block_device *first, *second;
  rig_open();
  assert_int_equal(es_block_memory_create("first", SIZE, false, &first), 0);
  assert_int_equal(es_block_memory_create("second", SIZE, true, &second), 0);
  rig_unit(0, first, 512);
  rig_unit(1, second, 4096);
  disk = es_block_memory_contents(first);
  for (size_t i = 0; i < SIZE; i++)
    disk[i] = (uint8_t)(i / 512 + i % 512 * 3);
  memset(data, 0xee, sizeof data);
  return 0;
}

static inline int teardown(void **state) {
  (void)state;
  rig_close();
  return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
