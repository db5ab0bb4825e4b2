/* Power cuts under SCSI writes: whatever a SYNCHRONIZE CACHE or a write with FUA was acknowledged for is there
 * afterwards, whatever else is lost. And the check is checked: disks that lie are found out. */
#include "tests/unit/storage/scsi_rig.h"

#include "tests/unit/block/fake_loop.h"

#define BLOCK 512u
#define BLOCKS 1024u
#define DEPTH 16u
#define BLOCKS_PER_WRITE_MAX 20u
#define CUTS 1000u

enum mode { MODE_ALIGNED, MODE_UNALIGNED_MEMORY, MODE_LARGE_GRANULE, MODE_CACHE_OFF, MODES };

/* What a block may hold: any version from `durable` on that was ever written. */
static struct {
  uint32_t written[BLOCKS], acknowledged[BLOCKS], durable[BLOCKS];
  bool busy[BLOCKS];
} model;

struct job {
  struct rig_command run; /* first */
  enum { JOB_IDLE, JOB_WRITE, JOB_FLUSH } kind;
  uint32_t lba, blocks;
  bool fua;
  uint32_t promised[BLOCKS]; /* of a flush: what had been acknowledged when it began */
  uint8_t *data;
};

static struct job jobs[DEPTH];
static uint32_t last_version;
static struct es_block_device *device;
static enum mode mode;

static void put_block(uint8_t *at, uint32_t lba, uint32_t version) {
  for (uint32_t i = 0; i < BLOCK / 8; i++) {
    es_store_le32(at + (size_t)i * 8, lba);
    es_store_le32(at + (size_t)i * 8 + 4, version + (i << 24));
  }
}

/* The version that a block holds; false when it holds no whole version. */
static bool version_of(const uint8_t *at, uint32_t lba, uint32_t *version) {
  uint8_t expected[BLOCK];
  *version = es_load_le32(at + 4);
  if (*version == 0) {
    memset(expected, 0, BLOCK);
    return memcmp(at, expected, BLOCK) == 0;
  }
  put_block(expected, lba, *version);
  return memcmp(at, expected, BLOCK) == 0;
}

static void finished(struct job *job) {
  assert_int_equal(job->run.result.status, 0);
  assert_int_equal(job->run.result.srb_status, 1);
  if (job->kind == JOB_FLUSH) {
    for (uint32_t lba = 0; lba < BLOCKS; lba++) {
      if (job->promised[lba] > model.durable[lba])
        model.durable[lba] = job->promised[lba];
    }
  } else {
    for (uint32_t lba = job->lba; lba < job->lba + job->blocks; lba++) {
      model.acknowledged[lba] = model.written[lba];
      model.busy[lba] = false;
      if (job->fua || mode == MODE_CACHE_OFF)
        model.durable[lba] = model.written[lba];
    }
  }
  job->kind = JOB_IDLE;
}

static void collect(void) {
  for (uint32_t i = 0; i < DEPTH; i++) {
    if (jobs[i].kind != JOB_IDLE && jobs[i].run.result.ends == 1)
      finished(&jobs[i]);
  }
}

static void start_write(struct job *job) {
  job->blocks = 1 + (uint32_t)(fake_random() % BLOCKS_PER_WRITE_MAX);
  job->lba = (uint32_t)(fake_random() % (BLOCKS - job->blocks));
  job->fua = fake_random() % 4 == 0;
  for (uint32_t lba = job->lba; lba < job->lba + job->blocks; lba++) {
    if (model.busy[lba])
      return;
  }
  uint8_t *at = job->data + (mode == MODE_UNALIGNED_MEMORY ? 4 : 0);
  for (uint32_t i = 0; i < job->blocks; i++) {
    last_version = (last_version + 1) & 0xffffff;
    model.written[job->lba + i] = last_version;
    model.busy[job->lba + i] = true;
    put_block(at + (size_t)i * BLOCK, job->lba + i, last_version);
  }
  uint8_t cdb[16] = {0x8a, job->fua ? 8 : 0};
  es_store_be64(cdb + 2, job->lba);
  es_store_be32(cdb + 10, job->blocks);
  job->kind = JOB_WRITE;
  rig_start(&job->run, 0, cdb, sizeof cdb, ES_STORVSP_DATA_DIRECTION_OUT, at, job->blocks * BLOCK, 0);
}

static void start_flush(struct job *job) {
  static const uint8_t cdb[10] = {0x35};
  memcpy(job->promised, model.acknowledged, sizeof job->promised);
  job->kind = JOB_FLUSH;
  rig_start(&job->run, 0, cdb, sizeof cdb, ES_STORVSP_DATA_DIRECTION_UNSPECIFIED, NULL, 0, 0);
}

static void power_on(void) {
  rig_open();
  device = fake_device(mode == MODE_LARGE_GRANULE ? 4096 : 512, 512);
  assert_non_null(device);
  rig_unit(0, device, BLOCK);
  rig.units[0].write_cache = mode != MODE_CACHE_OFF;
  for (uint32_t i = 0; i < DEPTH; i++)
    jobs[i].kind = JOB_IDLE;
  memset(model.busy, 0, sizeof model.busy);
}

static void power_off(void) {
  fake_cut();
  for (unsigned i = 0; i < RIG_WORK_AREAS; i++)
    free(rig.works[i].scratch);
  es_block_close(device);
}

/* Blocks that lost what was promised. What is there now is where the next life begins. */
static uint32_t losses(void) {
  uint32_t lost = 0;
  for (uint32_t lba = 0; lba < BLOCKS; lba++) {
    uint32_t version;
    bool whole = version_of(fake.cached + (size_t)lba * BLOCK, lba, &version);
    lost += !whole || version < model.durable[lba] || version > model.written[lba];
    model.written[lba] = model.acknowledged[lba] = model.durable[lba] = version;
  }
  return lost;
}

static uint32_t live_and_die(uint64_t seed) {
  fake.seed = seed;
  power_on();
  uint64_t steps = 20 + fake_random() % 300;
  for (uint64_t step = 0; step < steps; step++) {
    struct job *job = &jobs[fake_random() % DEPTH];
    if (job->kind == JOB_IDLE && fake_random() % 12 == 0) {
      start_flush(job);
    } else if (job->kind == JOB_IDLE) {
      start_write(job);
    }
    (void)fake_run(fake_random() % 4);
    collect();
  }
  power_off();
  return losses();
}

static uint32_t many_lives(uint32_t lives, uint64_t seed, bool sync_lies, bool ignore_dsync) {
  uint32_t lost = 0;
  for (uint32_t i = 0; i < DEPTH; i++)
    jobs[i].data = aligned_alloc(4096, 16384);
  for (uint32_t life = 0; life < lives; life++) {
    if (life % 50 == 0) {
      fake_reset((uint64_t)BLOCKS * BLOCK, life / 50 % MODES == MODE_LARGE_GRANULE ? 4096 : 512, 512, seed);
      memset(&model, 0, sizeof model);
      last_version = 0;
    }
    mode = (enum mode)(life / 50 % MODES);
    fake.sync_lies = sync_lies;
    fake.ignore_dsync = ignore_dsync;
    lost += live_and_die(seed + life);
  }
  for (uint32_t i = 0; i < DEPTH; i++)
    free(jobs[i].data);
  fake_release();
  return lost;
}

static void nothing_promised_is_lost(void **state) {
  (void)state;
  assert_int_equal(many_lives(CUTS, 20260101, false, false), 0);
}

static void a_flush_without_sync_is_found(void **state) {
  (void)state;
  assert_true(many_lives(50, 7, true, false) > 0);
}

static void a_forced_write_that_is_not_forced_is_found(void **state) {
  (void)state;
  assert_true(many_lives(50, 8, false, true) > 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(nothing_promised_is_lost),
      cmocka_unit_test(a_flush_without_sync_is_found),
      cmocka_unit_test(a_forced_write_that_is_not_forced_is_found),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
