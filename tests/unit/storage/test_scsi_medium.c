/* Commands that read and change a medium, with every refusal of theirs, on RAM disks. The bytes are SBC's, written out. */
#include "tests/unit/storage/scsi_disks.h"

static void reads(void **state) {
  (void)state;
  good(run(CDB(0x08, 0, 0, 3, 2, 0), IN, 1024), 1024);
  assert_memory_equal(data, disk + SECTORS(3), 1024);
  good(run(CDB(0x08, 0, 0, 0, 0, 0), IN, SECTORS(256)), SECTORS(256));
  assert_memory_equal(data, disk, SECTORS(256));
  good(run(CDB(0x28, 0x18, 0, 0, 0, 9, 0, 0, 4, 0), IN, 2048), 2048);
  assert_memory_equal(data, disk + SECTORS(9), 2048);
  good(run(CDB(0xa8, 0, 0, 0, 0, 9, 0, 0, 0, 4, 0, 0), IN, 2048), 2048);
  good(run(CDB(0x88, 0, 0, 0, 0, 0, 0, 0, 0x1f, 0xff, 0, 0, 0, 1, 0, 0), IN, 512), 512);
  assert_memory_equal(data, disk + SIZE - 512, 512);
  good(run(CDB(0x28, 0, 0, 0, 0, 0, 0, 0, 0, 0), NONE, 0), 0);
  check(run(CDB(0x88, 0, 0, 0, 0, 0, 0, 0, 0x1f, 0xff, 0, 0, 0, 2, 0, 0), IN, 1024), 5, 0x21, 0);
  check(run(CDB(0x88, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 2, 0, 0), IN, 1024), 5, 0x21, 0);
  check(run(CDB(0x28, 0, 0, 0, 0x20, 1, 0, 0, 0, 0), NONE, 0), 5, 0x21, 0);
  check(run(CDB(0x28, 0x20, 0, 0, 0, 0, 0, 0, 1, 0), IN, 512), 5, 0x24, 0); /* protection information */
}

static void lengths_that_differ(void **state) {
  (void)state;
  memset(data, 0xee, 8192);
  good(run(CDB(0x28, 0, 0, 0, 0, 1, 0, 0, 1, 0), IN, 4096), 512);
  assert_int_equal(data[512], 0xee);
  srb(run(CDB(0x28, 0, 0, 0, 0, 1, 0, 0, 8, 0), IN, 1536), 0x12, 1536);
  assert_memory_equal(data, disk + 512, 1536);
  srb(run(CDB(0x28, 0, 0, 0, 0, 1, 0, 0, 8, 0), IN, 100), 0x12, 0);
  srb(run(CDB(0x28, 0, 0, 0, 0, 1, 0, 0, 8, 0), NONE, 0), 0x12, 0);
  srb(run(CDB(0x28, 0, 0, 0, 0, 1, 0, 0, 8, 0), OUT, 4096), 6, 0);
  memset(data, 0x77, 4096);
  srb(run(CDB(0x2a, 0, 0, 0, 0, 1, 0, 0, 8, 0), OUT, 512), 0x12, 0);
  assert_int_not_equal(disk[512 + 5], 0x77);
  srb(run(CDB(0x2a, 0, 0, 0, 0, 1, 0, 0, 8, 0), IN, 4096), 6, 0);
  good(run(CDB(0x2a, 0, 0, 0, 0, 1, 0, 0, 1, 0), OUT, 4096), 512);
  assert_int_equal(disk[1023], 0x77);
  assert_int_not_equal(disk[1024 + 5], 0x77);
}

static void writes(void **state) {
  (void)state;
  memset(data, 0x11, 4096);
  good(run(CDB(0x0a, 0, 0, 8, 1, 0), OUT, 512), 512);
  assert_memory_equal(disk + SECTORS(8), data, 512);
  good(run(CDB(0x2a, 8, 0, 0, 0, 16, 0, 0, 8, 0), OUT, 4096), 4096);
  assert_memory_equal(disk + SECTORS(16), data, 4096);
  good(run(CDB(0xaa, 0, 0, 0, 0, 32, 0, 0, 0, 8, 0, 0), OUT, 4096), 4096);
  good(run(CDB(0x8a, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 8, 0, 0), OUT, 4096), 4096);
  assert_memory_equal(disk + SECTORS(64), data, 4096);
  check(run(CDB(0x2a, 0, 0, 0, 0x1f, 0xff, 0, 0, 8, 0), OUT, 4096), 5, 0x21, 0);
  check(run_at(1, CDB(0x2a, 0, 0, 0, 0, 0, 0, 0, 1, 0), OUT, 4096), 7, 0x27, 0);
  good(run_at(1, CDB(0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0), IN, 4096), 4096);
}

static void write_cache_off_makes_writes_durable(void **state) {
  (void)state;
  struct es_block_device *device = rig.units[0].device;
  device->write_cache = true;
  rig.units[0].write_cache = true;
  good(run(CDB(0x2a, 0, 0, 0, 0, 16, 0, 0, 8, 0), OUT, 4096), 4096);
  assert_int_equal(es_counter_value(&device->counters[ES_BLOCK_COUNT_FUA]), 0);
  good(run(CDB(0x2a, 8, 0, 0, 0, 16, 0, 0, 8, 0), OUT, 4096), 4096);
  assert_int_equal(es_counter_value(&device->counters[ES_BLOCK_COUNT_FUA]), 1);
  rig.units[0].write_cache = false;
  good(run(CDB(0x2a, 0, 0, 0, 0, 16, 0, 0, 8, 0), OUT, 4096), 4096);
  assert_int_equal(es_counter_value(&device->counters[ES_BLOCK_COUNT_FUA]), 2);
}

static void synchronize(void **state) {
  (void)state;
  good(run(CDB(0x35, 0, 0, 0, 0, 0, 0, 0, 0, 0), NONE, 0), 0);
  good(run(CDB(0x91, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0), NONE, 0), 0);
  assert_int_equal(es_counter_value(&rig.units[0].device->counters[ES_BLOCK_COUNT_FLUSH]), 2);
  check(run(CDB(0x35, 0, 0, 0, 0x20, 1, 0, 0, 0, 0), NONE, 0), 5, 0x21, 0);
}

static void verify(void **state) {
  (void)state;
  good(run(CDB(0x2f, 0, 0, 0, 0, 0, 0, 0x10, 0, 0), NONE, 0), 0);
  good(run(CDB(0x8f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0), NONE, 0), 0);
  good(run(CDB(0xaf, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0), NONE, 0), 0);
  good(run(CDB(0x2f, 0, 0, 0, 0, 0, 0, 0, 0, 0), NONE, 0), 0);
  memcpy(data, disk + 512, SECTORS(300));
  good(run(CDB(0x2f, 2, 0, 0, 0, 1, 0, 1, 0x2c, 0), OUT, SECTORS(300)), SECTORS(300));
  data[SECTORS(299) + 511] ^= 1;
  check(run(CDB(0x2f, 2, 0, 0, 0, 1, 0, 1, 0x2c, 0), OUT, SECTORS(300)), 0x0e, 0x1d, 0);
  srb(run(CDB(0x2f, 2, 0, 0, 0, 1, 0, 1, 0x2c, 0), OUT, 512), 0x12, 0);
  srb(run(CDB(0x2f, 2, 0, 0, 0, 1, 0, 0, 1, 0), IN, 512), 6, 0);
  check(run(CDB(0x2f, 6, 0, 0, 0, 1, 0, 0, 1, 0), OUT, 512), 5, 0x24, 0);
  check(run(CDB(0x2f, 4, 0, 0, 0, 1, 0, 0, 1, 0), OUT, 512), 5, 0x24, 0);
  check(run(CDB(0x2f, 0, 0, 0, 0x20, 0, 0, 0, 1, 0), NONE, 0), 5, 0x21, 0);
}

static void write_same(void **state) {
  (void)state;
  memset(data, 0, 512);
  good(run(CDB(0x93, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0), OUT, 512), 512);
  for (unsigned i = 0; i < SECTORS(8); i++)
    assert_int_equal(disk[SECTORS(8) + i], 0);
  assert_int_equal(es_counter_value(&rig.units[0].device->counters[ES_BLOCK_COUNT_WRITE_ZEROES]), 1);
  good(run(CDB(0x93, 8, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 8, 0, 0), OUT, 512), 512);
  assert_int_equal(disk[SECTORS(32) + 1], 0);
  good(run(CDB(0x93, 1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 8, 0, 0), NONE, 0), 0);
  assert_int_equal(disk[SECTORS(64) + 1], 0);
  for (unsigned i = 0; i < 512; i++)
    data[i] = (uint8_t)(i * 7 + 1);
  good(run(CDB(0x93, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x17, 0, 0, 0), OUT, 512), 512);
  for (unsigned i = 0; i < 0x1700; i++)
    assert_memory_equal(disk + SECTORS(256 + i), data, 512);
  assert_memory_not_equal(disk + SECTORS(256 + 0x1700), data, 512);
  good(run(CDB(0x41, 0, 0, 0, 0, 4, 0, 0, 2, 0), OUT, 512), 512);
  assert_memory_equal(disk + SECTORS(5), data, 512);
  assert_memory_not_equal(disk + SECTORS(6), data, 512);
  good(run(CDB(0x93, 0, 0, 0, 0, 0, 0, 0, 0x1f, 0xfe, 0, 0, 0, 0, 0, 0), OUT, 512), 512);
  assert_memory_equal(disk + SECTORS(BLOCKS - 1), data, 512);
  check(run(CDB(0x93, 0x10, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0), OUT, 512), 5, 0x24, 0);
  check(run(CDB(0x93, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0, 0, 8, 0, 0), OUT, 512), 5, 0x21, 0);
  srb(run(CDB(0x93, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0), OUT, 256), 0x12, 0);
  srb(run(CDB(0x93, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0), IN, 512), 6, 0);
  check(run_at(1, CDB(0x93, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0), OUT, 4096), 7, 0x27, 0);
  rig.units[0].device->discard_granularity = 0;
  check(run(CDB(0x93, 8, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 8, 0, 0), OUT, 512), 5, 0x24, 0);
  rig.units[0].blocks = UINT64_C(1) << 32;
  check(run(CDB(0x93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x00, 0x20, 0, 1, 0, 0), OUT, 512), 5, 0x24, 0);
}

static void put_unmap(unsigned index, uint64_t lba, uint32_t blocks) {
  uint8_t *at = data + 8 + (size_t)index * 16;
  memset(at, 0, 16);
  es_store_be64(at, lba);
  es_store_be32(at + 8, blocks);
}

static void unmap(void **state) {
  (void)state;
  memset(data, 0, 4096);
  es_store_be16(data, 6 + 48);
  es_store_be16(data + 2, 48);
  put_unmap(0, 8, 8);
  put_unmap(1, 100, 0);
  put_unmap(2, 64, 64);
  good(run(CDB(0x42, 0, 0, 0, 0, 0, 0, 0, 56, 0), OUT, 56), 56);
  assert_int_equal(disk[SECTORS(8) + 1], 0);
  assert_int_not_equal(disk[SECTORS(16) + 1], 0);
  assert_int_equal(disk[SECTORS(127) + 1], 0);
  assert_int_equal(es_counter_value(&rig.units[0].device->counters[ES_BLOCK_COUNT_DISCARD]), 2);
  /* nothing is given back when one range is wrong */
  put_unmap(0, 256, 8);
  put_unmap(2, BLOCKS - 1, 2);
  check(run(CDB(0x42, 0, 0, 0, 0, 0, 0, 0, 56, 0), OUT, 56), 5, 0x21, 0);
  assert_int_not_equal(disk[SECTORS(256) + 1], 0);
  good(run(CDB(0x42, 0, 0, 0, 0, 0, 0, 0, 0, 0), NONE, 0), 0);
  check(run(CDB(0x42, 0, 0, 0, 0, 0, 0, 0, 7, 0), OUT, 7), 5, 0x1a, 0);
  check(run(CDB(0x42, 1, 0, 0, 0, 0, 0, 0, 24, 0), OUT, 24), 5, 0x24, 0);
  srb(run(CDB(0x42, 0, 0, 0, 0, 0, 0, 0, 56, 0), OUT, 24), 0x12, 0);
  es_store_be16(data + 2, 256 * 16);
  check(run(CDB(0x42, 0, 0, 0, 0, 0, 0, 0x10, 8, 0), OUT, 4104), 5, 0x26, 0);
  check(run_at(1, CDB(0x42, 0, 0, 0, 0, 0, 0, 0, 56, 0), OUT, 56), 7, 0x27, 0);
  rig.units[0].device->discard_granularity = 0;
  check(run(CDB(0x42, 0, 0, 0, 0, 0, 0, 0, 56, 0), OUT, 56), 5, 0x20, 0);
}

static void unmap_of_many_ranges(void **state) {
  (void)state;
  memset(data, 0, 8192);
  es_store_be16(data, 6 + 255 * 16);
  es_store_be16(data + 2, 255 * 16);
  for (unsigned i = 0; i < 255; i++)
    put_unmap(i, (uint64_t)i * 16, 8);
  good(run(CDB(0x42, 0, 0, 0, 0, 0, 0, 0x0f, 0xf8, 0), OUT, 4088), 4088);
  for (unsigned i = 0; i < 255; i++) {
    assert_int_equal(disk[SECTORS(i * 16) + 1], 0);
    assert_int_not_equal(disk[SECTORS(i * 16 + 8) + 1], 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(reads),
      TEST(lengths_that_differ),
      TEST(writes),
      TEST(write_cache_off_makes_writes_durable),
      TEST(synchronize),
      TEST(verify),
      TEST(write_same),
      TEST(unmap),
      TEST(unmap_of_many_ranges),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
