/* Every command and every refusal of a logical unit, on RAM disks. The bytes are SPC's and SBC's, written out. */
#include "tests/unit/storage/scsi_rig.h"

#include "hand-written/block/memory.h"

#define SIZE ((size_t)4 << 20)
#define BLOCKS (SIZE / 512)
#define SECTORS(count) ((size_t)(count)*512)
#define IN ES_STORVSP_DATA_DIRECTION_IN
#define OUT ES_STORVSP_DATA_DIRECTION_OUT
#define NONE ES_STORVSP_DATA_DIRECTION_UNSPECIFIED
#define CDB(...) ((const uint8_t[]){__VA_ARGS__}), sizeof((const uint8_t[]){__VA_ARGS__})

static uint8_t data[ES_STORVSP_MAX_TRANSFER_BYTES];
static uint8_t *disk;

static struct rig_result run(const uint8_t *cdb, size_t size, enum es_storvsp_data_direction direction,
                             uint32_t length) {
  static struct rig_command command;
  rig_start(&command, 0, cdb, size, direction, data, length, 0);
  assert_int_equal(command.result.ends, 1);
  return command.result;
}

static struct rig_result run_at(unsigned lun, const uint8_t *cdb, size_t size, enum es_storvsp_data_direction direction,
                                uint32_t length) {
  static struct rig_command command;
  rig_start(&command, lun, cdb, size, direction, data, length, 0);
  assert_int_equal(command.result.ends, 1);
  return command.result;
}

static void good(struct rig_result result, uint32_t transferred) {
  assert_int_equal(result.status, 0);
  assert_int_equal(result.srb_status, 1);
  assert_int_equal(result.transferred, transferred);
  assert_int_equal(result.key, 0);
}

static void check(struct rig_result result, uint8_t key, uint8_t asc, uint8_t ascq) {
  assert_int_equal(result.status, 2);
  assert_int_equal(result.srb_status, 4);
  assert_int_equal(result.transferred, 0);
  assert_int_equal(result.key, key);
  assert_int_equal(result.asc, asc);
  assert_int_equal(result.ascq, ascq);
}

static void srb(struct rig_result result, uint8_t srb_status, uint32_t transferred) {
  assert_int_equal(result.status, 0);
  assert_int_equal(result.srb_status, srb_status);
  assert_int_equal(result.transferred, transferred);
}

static int setup(void **state) {
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

static int teardown(void **state) {
  (void)state;
  rig_close();
  return 0;
}

static void test_unit_ready(void **state) {
  (void)state;
  good(run(CDB(0, 0, 0, 0, 0, 0), NONE, 0), 0);
  srb(run_at(7, CDB(0, 0, 0, 0, 0, 0), NONE, 0), 0x20, 0);
}

static void unknown_and_short_commands(void **state) {
  (void)state;
  check(run(CDB(0xff, 0, 0, 0, 0, 0), NONE, 0), 5, 0x20, 0);
  check(run(CDB(0x9e, 0x1f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), IN, 512), 5, 0x20, 0);
  check(run(CDB(0x28, 0, 0, 0, 0, 0), IN, 512), 5, 0x24, 0);
  check(run(CDB(0, 0, 0, 0, 0, 4), NONE, 0), 5, 0x24, 0); /* NACA */
  srb(run_at(7, CDB(0xff, 0, 0, 0, 0, 0), NONE, 0), 0x20, 0);
}

static void unit_attention_comes_first_and_once(void **state) {
  (void)state;
  rig.units[0].attention = ES_SCSI_SENSE_POWER_ON;
  good(run(CDB(0x12, 0, 0, 0, 36, 0), IN, 36), 36);
  good(run(CDB(0xa0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0), IN, 64), 24);
  check(run(CDB(0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0), IN, 512), 6, 0x29, 0);
  good(run(CDB(0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0), IN, 512), 512);
  rig.units[0].attention = ES_SCSI_SENSE_BUS_RESET;
  good(run(CDB(0x03, 0, 0, 0, 252, 0), IN, 252), 18);
  assert_int_equal(data[0], 0x70);
  assert_int_equal(data[2], 6);
  assert_int_equal(data[12], 0x29);
  assert_int_equal(data[13], 2);
  good(run(CDB(0, 0, 0, 0, 0, 0), NONE, 0), 0);
}

static void request_sense(void **state) {
  (void)state;
  good(run(CDB(0x03, 0, 0, 0, 18, 0), IN, 18), 18);
  assert_int_equal(data[0], 0x70);
  assert_int_equal(data[2], 0);
  good(run(CDB(0x03, 1, 0, 0, 252, 0), IN, 252), 8);
  assert_int_equal(data[0], 0x72);
  good(run(CDB(0x03, 0, 0, 0, 4, 0), IN, 252), 4);
  srb(run_at(7, CDB(0x03, 0, 0, 0, 18, 0), IN, 18), 0x20, 0);
}

static void inquiry_standard(void **state) {
  (void)state;
  good(run(CDB(0x12, 0, 0, 0, 255, 0), IN, 255), 96);
  assert_int_equal(data[0], 0);
  assert_int_equal(data[2], 6);
  assert_int_equal(data[3], 2);
  assert_int_equal(data[4], 91);
  assert_int_equal(data[7], 2);
  assert_memory_equal(data + 8, "ENTRESOLDISK            1   ", 28);
  assert_int_equal(data[58] << 8 | data[59], 0x00a0);
  assert_int_equal(data[62] << 8 | data[63], 0x04c0);
  memset(data, 0xee, 96);
  good(run(CDB(0x12, 0, 0, 0, 36, 0), IN, 255), 36);
  assert_int_equal(data[36], 0xee);
  good(run(CDB(0x12, 0, 0, 0, 255, 0), IN, 5), 5);
  good(run(CDB(0x12, 0, 0, 1, 0, 0), IN, 255), 96);
  good(run(CDB(0x12, 0, 0, 0, 0, 0), NONE, 0), 0);
  check(run(CDB(0x12, 0, 0x80, 0, 36, 0), IN, 36), 5, 0x24, 0);
  srb(run(CDB(0x12, 0, 0, 0, 36, 0), OUT, 36), 6, 0);
  good(run_at(7, CDB(0x12, 0, 0, 0, 36, 0), IN, 36), 36);
  assert_int_equal(data[0], 0x7f);
  srb(run_at(7, CDB(0x12, 1, 0x80, 0, 36, 0), IN, 36), 0x20, 0);
}

static void inquiry_vital_product_data(void **state) {
  (void)state;
  static const uint8_t pages[] = {0, 0, 0, 6, 0x00, 0x80, 0x83, 0xb0, 0xb1, 0xb2};
  good(run(CDB(0x12, 1, 0, 0, 252, 0), IN, 252), sizeof pages);
  assert_memory_equal(data, pages, sizeof pages);
  good(run(CDB(0x12, 1, 0x80, 0, 252, 0), IN, 252), 12);
  assert_memory_equal(data,
                      "\x00\x80\x00\x08"
                      "serial-7",
                      12);
  good(run(CDB(0x12, 1, 0x83, 0, 252, 0), IN, 252), 4 + 4 + 32 + 4 + 8);
  assert_memory_equal(data,
                      "\x00\x83\x00\x30\x02\x01\x00\x20"
                      "ENTRESOLDISK            serial-7",
                      40);
  assert_memory_equal(data + 40, "\x01\x03\x00\x08\x31\x23\x45\x67\x89\xab\xcd\xef", 12);
  good(run(CDB(0x12, 1, 0xb0, 0, 252, 0), IN, 252), 64);
  assert_memory_equal(data, "\x00\xb0\x00\x3c", 4);
  assert_memory_equal(data + 8, "\x00\x00\x40\x00", 4); /* 16,384 blocks: 8 MiB */
  assert_memory_equal(data + 20, "\x02\x00\x00\x00\x00\x00\x00\xff\x00\x00\x00\x08\x80\x00\x00\x00", 16);
  assert_memory_equal(data + 36, "\x00\x00\x00\x00\x00\x20\x00\x00", 8);
  good(run(CDB(0x12, 1, 0xb1, 0, 252, 0), IN, 252), 64);
  assert_memory_equal(data, "\x00\xb1\x00\x3c\x00\x01", 6);
  good(run(CDB(0x12, 1, 0xb2, 0, 252, 0), IN, 252), 8);
  assert_memory_equal(data, "\x00\xb2\x00\x04\x00\xe4\x02\x00", 8);
  check(run(CDB(0x12, 1, 0xb9, 0, 252, 0), IN, 252), 5, 0x24, 0);
  rig.units[0].device->discard_granularity = 0;
  good(run(CDB(0x12, 1, 0xb2, 0, 252, 0), IN, 252), 8);
  assert_memory_equal(data, "\x00\xb2\x00\x04\x00\x00\x00\x00", 8);
}

static void report_luns(void **state) {
  (void)state;
  static const uint8_t list[] = {0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0};
  good(run(CDB(0xa0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0), IN, 512), sizeof list);
  assert_memory_equal(data, list, sizeof list);
  good(run_at(7, CDB(0xa0, 0, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0), IN, 512), sizeof list);
  good(run(CDB(0xa0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0), IN, 512), 8);
  good(run(CDB(0xa0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0), IN, 512), 16);
  check(run(CDB(0xa0, 0, 0x55, 0, 0, 0, 0, 0, 2, 0, 0, 0), IN, 512), 5, 0x24, 0);
}

static void capacity(void **state) {
  (void)state;
  good(run(CDB(0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0), IN, 8), 8);
  assert_memory_equal(data, "\x00\x00\x1f\xff\x00\x00\x02\x00", 8);
  check(run(CDB(0x25, 0, 0, 0, 0, 1, 0, 0, 0, 0), IN, 8), 5, 0x24, 0);
  good(run(CDB(0x9e, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0), IN, 32), 32);
  assert_memory_equal(data, "\x00\x00\x00\x00\x00\x00\x1f\xff\x00\x00\x02\x00\x00\x00\xc0\x00", 16);
  good(run(CDB(0x9e, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0), IN, 32), 12);
  rig.units[0].device->physical_block = 4096;
  good(run(CDB(0x9e, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0), IN, 32), 32);
  assert_int_equal(data[13], 3);
  good(run_at(1, CDB(0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0), IN, 8), 8);
  assert_memory_equal(data, "\x00\x00\x03\xff\x00\x00\x10\x00", 8);
  rig.units[0].blocks = UINT64_C(0x100000001);
  good(run(CDB(0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0), IN, 8), 8);
  assert_memory_equal(data, "\xff\xff\xff\xff\x00\x00\x02\x00", 8);
}

static void lba_status(void **state) {
  (void)state;
  good(run(CDB(0x9e, 0x12, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 64, 0, 0), IN, 64), 24);
  assert_memory_equal(data, "\x00\x00\x00\x14\x00\x00\x00\x00", 8);
  assert_memory_equal(data + 8, "\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x1f\xf0\x00\x00\x00\x00", 16);
  check(run(CDB(0x9e, 0x12, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0, 0, 64, 0, 0), IN, 64), 5, 0x21, 0);
}

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

static void mode_sense(void **state) {
  (void)state;
  rig.units[0].device->write_cache = true;
  rig.units[0].write_cache = true;
  good(run(CDB(0x1a, 0, 0x08, 0, 255, 0), IN, 255), 4 + 8 + 20);
  assert_memory_equal(data, "\x1f\x00\x10\x08\x00\x00\x20\x00\x00\x00\x02\x00\x08\x12\x04", 15);
  good(run(CDB(0x1a, 8, 0x3f, 0, 255, 0), IN, 255), 4 + 12 + 20 + 12 + 12);
  assert_int_equal(data[0], 59);
  good(run(CDB(0x1a, 8, 0x3f, 0xff, 255, 0), IN, 255), 4 + 12 + 20 + 12 + 12);
  good(run(CDB(0x1a, 8, 0x3f, 0, 4, 0), IN, 255), 4);
  good(run(CDB(0x1a, 8, 0x48, 0, 255, 0), IN, 255), 24);
  assert_int_equal(data[6], 4); /* changeable: the write cache */
  good(run(CDB(0x1a, 8, 0x8a, 0, 255, 0), IN, 255), 16);
  assert_memory_equal(data + 4, "\x0a\x0a\x00\x10", 4);
  good(run(CDB(0x5a, 0x10, 0x08, 0, 0, 0, 0, 0, 255, 0), IN, 255), 8 + 16 + 20);
  assert_memory_equal(data, "\x00\x2a\x00\x10\x01\x00\x00\x10", 8);
  assert_memory_equal(data + 8, "\x00\x00\x00\x00\x00\x00\x20\x00\x00\x00\x00\x00\x00\x00\x02\x00", 16);
  good(run(CDB(0x5a, 8, 0x1c, 0, 0, 0, 0, 0, 255, 0), IN, 255), 8 + 12);
  check(run(CDB(0x1a, 0, 0xc8, 0, 255, 0), IN, 255), 5, 0x39, 0);
  check(run(CDB(0x1a, 0, 0x02, 0, 255, 0), IN, 255), 5, 0x24, 0);
  check(run(CDB(0x1a, 0, 0x08, 1, 255, 0), IN, 255), 5, 0x24, 0);
  good(run_at(1, CDB(0x1a, 8, 0x3f, 0, 255, 0), IN, 255), 60);
  assert_int_equal(data[2], 0x90);
}

static void mode_select(void **state) {
  (void)state;
  rig.units[0].device->write_cache = true;
  rig.units[0].write_cache = true;
  static const uint8_t off[] = {0, 0, 0, 0, 0x08, 0x12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  memcpy(data, off, sizeof off);
  good(run(CDB(0x15, 0x10, 0, 0, 24, 0), OUT, 24), 24);
  assert_false(rig.units[0].write_cache);
  good(run(CDB(0x1a, 8, 0x08, 0, 255, 0), IN, 255), 24);
  assert_int_equal(data[6], 0);
  static const uint8_t on[] = {0, 0, 0, 0, 0, 0, 0, 0, 0x08, 0x12, 4, 0, 0, 0,
                               0, 0, 0, 0, 0, 0, 0, 0, 0,    0,    0, 0, 0, 0};
  memcpy(data, on, sizeof on);
  good(run(CDB(0x55, 0x10, 0, 0, 0, 0, 0, 0, 28, 0), OUT, 28), 28);
  assert_true(rig.units[0].write_cache);
  data[11] = 1; /* something that cannot be changed */
  check(run(CDB(0x55, 0x10, 0, 0, 0, 0, 0, 0, 28, 0), OUT, 28), 5, 0x26, 0);
  memcpy(data, on, sizeof on);
  data[9] = 0x13; /* longer than the list */
  check(run(CDB(0x55, 0x10, 0, 0, 0, 0, 0, 0, 28, 0), OUT, 28), 5, 0x26, 0);
  check(run(CDB(0x55, 0x11, 0, 0, 0, 0, 0, 0, 28, 0), OUT, 28), 5, 0x24, 0);
  check(run(CDB(0x55, 0, 0, 0, 0, 0, 0, 0, 28, 0), OUT, 28), 5, 0x24, 0);
  check(run(CDB(0x55, 0x10, 0, 0, 0, 0, 0, 0, 7, 0), OUT, 28), 5, 0x1a, 0);
  check(run(CDB(0x55, 0x10, 0, 0, 0, 0, 0, 2, 0, 0), OUT, 512), 5, 0x1a, 0);
  memcpy(data, on, sizeof on);
  data[7] = 200; /* block descriptors longer than the list */
  check(run(CDB(0x55, 0x10, 0, 0, 0, 0, 0, 0, 28, 0), OUT, 28), 5, 0x1a, 0);
  good(run(CDB(0x15, 0x10, 0, 0, 0, 0), NONE, 0), 0);
  memcpy(data, on, sizeof on);
  rig.units[0].device->write_cache = false;
  rig.units[0].write_cache = false;
  check(run(CDB(0x55, 0x10, 0, 0, 0, 0, 0, 0, 28, 0), OUT, 28), 5, 0x26, 0);
}

static void start_stop(void **state) {
  (void)state;
  good(run(CDB(0x1b, 0, 0, 0, 0, 0), NONE, 0), 0);
  assert_int_equal(es_counter_value(&rig.units[0].device->counters[ES_BLOCK_COUNT_FLUSH]), 1);
  check(run(CDB(0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0), IN, 512), 2, 4, 2);
  check(run(CDB(0, 0, 0, 0, 0, 0), NONE, 0), 2, 4, 2);
  good(run(CDB(0x03, 0, 0, 0, 18, 0), IN, 18), 18);
  assert_int_equal(data[2], 2);
  good(run(CDB(0x1b, 0, 0, 0, 1, 0), NONE, 0), 0);
  good(run(CDB(0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0), IN, 512), 512);
  good(run(CDB(0x1b, 0, 0, 0, 4, 0), NONE, 0), 0); /* stop without flush */
  good(run(CDB(0x1b, 0, 0, 0, 0x10, 0), NONE, 0), 0); /* active: no power condition changes */
  check(run(CDB(0, 0, 0, 0, 0, 0), NONE, 0), 2, 4, 2);
  good(run(CDB(0x1b, 1, 0, 0, 1, 0), NONE, 0), 0);
  check(run(CDB(0x1b, 0, 0, 0, 2, 0), NONE, 0), 5, 0x24, 0); /* eject */
}

static void small_ones(void **state) {
  (void)state;
  good(run(CDB(0x1e, 0, 0, 0, 1, 0), NONE, 0), 0);
  good(run(CDB(0x1d, 4, 0, 0, 0, 0), NONE, 0), 0);
  check(run(CDB(0x1d, 0x20, 0, 0, 0, 0), NONE, 0), 5, 0x24, 0);
  srb(run_at(7, CDB(0x1e, 0, 0, 0, 1, 0), NONE, 0), 0x20, 0);
  assert_int_equal(es_counter_value(&rig.target.counters[ES_SCSI_COUNT_INVALID_LUN]), 1);
  assert_int_equal(es_counter_value(&rig.target.senses[ES_SCSI_SENSE_INVALID_FIELD_IN_CDB]), 1);
}

/* A unit that is removed goes when its last command has ended. */
static unsigned idle_calls;
static void idle(struct es_scsi_unit *unit) {
  (void)unit;
  idle_calls++;
}

static void removal_waits(void **state) {
  (void)state;
  struct es_scsi_unit *unit = &rig.units[0];
  idle_calls = 0;
  unit->idle = idle;
  good(run(CDB(0, 0, 0, 0, 0, 0), NONE, 0), 0);
  assert_int_equal(idle_calls, 0);
  unit->removed = true;
  unit->in_flight++;
  good(run(CDB(0, 0, 0, 0, 0, 0), NONE, 0), 0);
  assert_int_equal(idle_calls, 0);
  unit->in_flight--;
  good(run(CDB(0, 0, 0, 0, 0, 0), NONE, 0), 0);
  assert_int_equal(idle_calls, 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(test_unit_ready),
      TEST(unknown_and_short_commands),
      TEST(unit_attention_comes_first_and_once),
      TEST(request_sense),
      TEST(inquiry_standard),
      TEST(inquiry_vital_product_data),
      TEST(report_luns),
      TEST(capacity),
      TEST(lba_status),
      TEST(reads),
      TEST(lengths_that_differ),
      TEST(writes),
      TEST(write_cache_off_makes_writes_durable),
      TEST(synchronize),
      TEST(verify),
      TEST(write_same),
      TEST(unmap),
      TEST(unmap_of_many_ranges),
      TEST(mode_sense),
      TEST(mode_select),
      TEST(start_stop),
      TEST(small_ones),
      TEST(removal_waits),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
