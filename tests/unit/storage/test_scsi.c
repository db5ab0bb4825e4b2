/* Commands and refusals of a logical unit that is asked about itself, on RAM disks. The bytes are SPC's and SBC's, written out. */
#include "tests/unit/storage/scsi_disks.h"

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
      TEST(mode_sense),
      TEST(mode_select),
      TEST(start_stop),
      TEST(small_ones),
      TEST(removal_waits),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
