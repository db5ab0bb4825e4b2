/* Requests of the file-backed device against a simulated disk: parts, bounces, read-modify-write, faults. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "tests/unit/block/answer.h"
#include "tests/unit/block/fake_loop.h"

#define DISK_SIZE ((size_t)16 << 20)

static struct es_block_device *device;
static uint8_t *memory; /* page aligned */

static void open_disk(uint32_t granule, uint32_t memory_alignment) {
  fake_reset(DISK_SIZE, granule, memory_alignment, 1);
  device = fake_device(granule, memory_alignment);
  assert_non_null(device);
  memory = aligned_alloc(4096, DISK_SIZE);
  assert_non_null(memory);
}

static void close_disk(void) {
  assert_int_equal(device->in_flight, 0);
  es_block_close(device);
  free(memory);
  fake_release();
}

static void fill(uint8_t *at, size_t size, uint64_t seed) {
  for (size_t i = 0; i < size; i++)
    at[i] = (uint8_t)((seed * 2654435761u + i * 40503u) >> 7);
}

static uint64_t counted(enum es_block_counter counter) {
  return es_counter_value(&device->counters[counter]);
}

static int run(enum es_block_operation operation, uint64_t offset, uint64_t length, struct iovec *iov, unsigned count) {
  struct answer answer = {0};
  struct es_block_request request = {.operation = operation,
                                     .offset = offset,
                                     .length = length,
                                     .iov = iov,
                                     .iov_count = count,
                                     .done = done,
                                     .context = &answer};
  es_block_submit(device, &request);
  (void)fake_run(UINT64_MAX);
  assert_int_equal(answer.count, 1);
  return answer.error;
}

static int run_one(enum es_block_operation operation, uint64_t offset, void *at, uint64_t length) {
  struct iovec iov = {.iov_base = at, .iov_len = length};
  return run(operation, offset, length, &iov, 1);
}

static void aligned_requests_go_straight(void **state) {
  (void)state;
  open_disk(512, 512);
  fill(memory, 65536, 1);
  assert_int_equal(run_one(ES_BLOCK_WRITE, 4096, memory, 65536), 0);
  assert_memory_equal(fake.cached + 4096, memory, 65536);
  uint8_t *back = memory + 131072;
  assert_int_equal(run_one(ES_BLOCK_READ, 4096, back, 65536), 0);
  assert_memory_equal(back, memory, 65536);
  assert_int_equal(fake.reads, 1);
  assert_int_equal(fake.written, 1);
  assert_int_equal(counted(ES_BLOCK_COUNT_BOUNCED), 0);
  assert_int_equal(counted(ES_BLOCK_COUNT_BYTES_WRITTEN), 65536);
  close_disk();
}

static void many_segments_go_in_parts(void **state) {
  (void)state;
  open_disk(512, 512);
  static struct iovec iov[SEGMENTS];
  for (unsigned i = 0; i < SEGMENTS; i++) {
    iov[i] = (struct iovec){.iov_base = memory + (size_t)(SEGMENTS - 1 - i) * 4096, .iov_len = 4096};
    fill(iov[i].iov_base, 4096, i);
  }
  assert_int_equal(run(ES_BLOCK_WRITE, 8192, SEGMENTS * 4096, iov, (unsigned)SEGMENTS), 0);
  assert_int_equal(fake.written, 2);
  assert_int_equal(fake.segments_max, 1024);
  for (unsigned i = 0; i < SEGMENTS; i++)
    assert_memory_equal(fake.cached + 8192 + (size_t)i * 4096, memory + (size_t)(SEGMENTS - 1 - i) * 4096, 4096);
  assert_int_equal(counted(ES_BLOCK_COUNT_PARTS), 1);
  close_disk();
}

static void short_transfers_go_on(void **state) {
  (void)state;
  open_disk(512, 512);
  fill(memory, 65536, 2);
  fake.short_of = 1536;
  struct iovec iov[3] = {{memory, 512}, {memory + 4096, 8192}, {memory + 16384, 24064}};
  assert_int_equal(run(ES_BLOCK_WRITE, 0, 32768, iov, 3), 0);
  assert_memory_equal(fake.cached, memory, 512);
  assert_memory_equal(fake.cached + 512, memory + 4096, 8192);
  assert_memory_equal(fake.cached + 8704, memory + 16384, 24064);
  assert_int_equal(fake.written, 22);
  close_disk();
}

static void unaligned_memory_is_bounced(void **state) {
  (void)state;
  open_disk(512, 512);
  fill(memory, DISK_SIZE / 2, 3);
  assert_int_equal(run_one(ES_BLOCK_WRITE, 512, memory + 4, KIB(300)), 0);
  assert_memory_equal(fake.cached + 512, memory + 4, KIB(300));
  assert_int_equal(counted(ES_BLOCK_COUNT_BOUNCED), 3);
  assert_int_equal(counted(ES_BLOCK_COUNT_READ_MODIFY_WRITE), 0);
  uint8_t *back = memory + DISK_SIZE / 2;
  assert_int_equal(run_one(ES_BLOCK_READ, 512, back + 2, KIB(300)), 0);
  assert_memory_equal(back + 2, memory + 4, KIB(300));
  close_disk();
}

static void a_disk_that_is_stricter_than_it_said_is_bounced(void **state) {
  (void)state;
  open_disk(512, 512);
  fake.memory_alignment = 4096;
  fill(memory, 8192, 4);
  assert_int_equal(run_one(ES_BLOCK_WRITE, 0, memory + 512, 4096), 0);
  assert_memory_equal(fake.cached, memory + 512, 4096);
  assert_int_equal(counted(ES_BLOCK_COUNT_BOUNCED), 1);
  close_disk();
}

static void small_blocks_on_large_ones(void **state) {
  (void)state;
  open_disk(4096, 512);
  fill(fake.cached, DISK_SIZE, 5);
  memcpy(memory + DISK_SIZE / 2, fake.cached, 65536);
  uint8_t *expected = memory + DISK_SIZE / 2;
  fill(memory, 16384, 6);
  assert_int_equal(run_one(ES_BLOCK_WRITE, 512, memory, 512), 0);
  memcpy(expected + 512, memory, 512);
  assert_int_equal(run_one(ES_BLOCK_WRITE, (size_t)7 * 512, memory + 512, (size_t)10 * 512), 0);
  memcpy(expected + (size_t)7 * 512, memory + 512, (size_t)10 * 512);
  assert_memory_equal(fake.cached, expected, 65536);
  assert_int_equal(counted(ES_BLOCK_COUNT_READ_MODIFY_WRITE), 2);
  uint8_t *back = memory + 32768;
  assert_int_equal(run_one(ES_BLOCK_READ, (size_t)3 * 512, back, (size_t)7 * 512), 0);
  assert_memory_equal(back, expected + (size_t)3 * 512, (size_t)7 * 512);
  close_disk();
}

/* Many writers of neighbouring sectors at once: none may put back what another has just written. */
static void read_modify_write_is_serialized(void **state) {
  (void)state;
  open_disk(4096, 512);
  enum { WRITERS = 256 };
  static struct transfer writes[WRITERS];
  for (unsigned round = 0; round < 50; round++) {
    for (unsigned i = 0; i < WRITERS; i++) {
      /* Sectors of the first 32 blocks each by its own writer; whole blocks behind them. */
      bool whole = i % 7 == 0;
      uint8_t *from = memory + (size_t)i * 4096;
      fill(from, 4096, round * 1000 + i);
      transfer_start(&writes[i], device, ES_BLOCK_WRITE, whole ? (512u + i) * 4096u : i * 512u, from,
                     whole ? 4096 : 512);
      (void)fake_run(fake_random() % 3);
    }
    (void)fake_run(UINT64_MAX);
    for (unsigned i = 0; i < WRITERS; i++) {
      assert_int_equal(writes[i].answer.count, 1);
      assert_int_equal(writes[i].answer.error, 0);
      assert_memory_equal(fake.cached + writes[i].request.offset, writes[i].iov.iov_base, writes[i].iov.iov_len);
    }
  }
  close_disk();
}

/* A sector and the block around it are written at once: whichever comes last, what only one of them wrote stays. */
static void a_sector_does_not_undo_the_block_around_it(void **state) {
  (void)state;
  open_disk(4096, 512);
  for (unsigned round = 0; round < 400; round++) {
    struct answer answers[2] = {0};
    struct iovec iov[2] = {{.iov_base = memory, .iov_len = 4096}, {.iov_base = memory + 4096, .iov_len = 512}};
    uint64_t sector = round % 8;
    struct es_block_request requests[2] = {
        {.operation = ES_BLOCK_WRITE, .length = 4096, .iov = &iov[0], .iov_count = 1, .done = done},
        {.operation = ES_BLOCK_WRITE,
         .offset = sector * 512,
         .length = 512,
         .iov = &iov[1],
         .iov_count = 1,
         .done = done},
    };
    fill(memory, 8192, round);
    for (unsigned i = 0; i < 2; i++) {
      struct es_block_request *request = &requests[round % 2 == 0 ? i : 1 - i];
      request->context = &answers[i];
      es_block_submit(device, request);
      (void)fake_run(fake_random() % 2);
    }
    (void)fake_run(UINT64_MAX);
    assert_int_equal(answers[0].count + answers[1].count, 2);
    for (uint64_t i = 0; i < 8; i++) {
      if (i != sector)
        assert_memory_equal(fake.cached + i * 512, memory + i * 512, 512);
    }
  }
  close_disk();
}

static void the_bounce_pool_is_shared(void **state) {
  (void)state;
  open_disk(512, 512);
  enum { READERS = 64 };
  static struct transfer reads[READERS];
  fill(fake.cached, DISK_SIZE, 9);
  for (unsigned i = 0; i < READERS; i++) {
    transfer_start(&reads[i], device, ES_BLOCK_READ, (uint64_t)i * 8192, memory + (size_t)i * 65536 + 4, 4096);
  }
  assert_int_equal(fake.count, 4);
  assert_int_equal(counted(ES_BLOCK_COUNT_BOUNCE_WAITS), READERS - 4);
  (void)fake_run(UINT64_MAX);
  for (unsigned i = 0; i < READERS; i++) {
    assert_int_equal(reads[i].answer.count, 1);
    assert_memory_equal(reads[i].iov.iov_base, fake.cached + (size_t)i * 8192, 4096);
  }
  close_disk();
}

static void flush_and_fua_reach_the_medium(void **state) {
  (void)state;
  open_disk(512, 512);
  fill(memory, 8192, 10);
  struct answer answer = {0};
  struct iovec iov = {memory, 4096};
  struct es_block_request request = {.operation = ES_BLOCK_WRITE,
                                     .fua = true,
                                     .length = 4096,
                                     .iov = &iov,
                                     .iov_count = 1,
                                     .done = done,
                                     .context = &answer};
  es_block_submit(device, &request);
  (void)fake_run(UINT64_MAX);
  assert_int_equal(fake.dsyncs, 1);
  assert_memory_equal(fake.durable, memory, 4096);
  assert_int_equal(run_one(ES_BLOCK_WRITE, 4096, memory + 4096, 4096), 0);
  assert_memory_not_equal(fake.durable + 4096, memory + 4096, 4096);
  assert_int_equal(run(ES_BLOCK_FLUSH, 0, 0, NULL, 0), 0);
  assert_int_equal(fake.syncs, 1);
  assert_memory_equal(fake.durable + 4096, memory + 4096, 4096);
  close_disk();
}

/* The host's cache drops what it could not write and says so once; the disk's own cache keeps it. */
static void a_failed_sync_is_not_forgotten(void **state) {
  (void)state;
  for (unsigned direct = 0; direct < 2; direct++) {
    for (unsigned forced = 0; forced < 2; forced++) {
      open_disk(512, 512);
      device->direct = direct != 0;
      struct answer answer = {0};
      struct iovec iov = {memory, 4096};
      struct es_block_request request = {.operation = forced ? ES_BLOCK_WRITE : ES_BLOCK_FLUSH,
                                         .fua = forced != 0,
                                         .length = forced ? 4096 : 0,
                                         .iov = &iov,
                                         .iov_count = 1,
                                         .done = done,
                                         .context = &answer};
      fake.fail_with = EIO;
      es_block_submit(device, &request);
      (void)fake_run(UINT64_MAX);
      assert_int_equal(answer.count, 1);
      assert_int_equal(answer.error, EIO);
      fake.fail_with = 0;
      assert_int_equal(run(ES_BLOCK_FLUSH, 0, 0, NULL, 0), direct ? 0 : EIO);
      assert_int_equal(run(ES_BLOCK_FLUSH, 0, 0, NULL, 0), direct ? 0 : EIO);
      assert_int_equal(run_one(ES_BLOCK_READ, 0, memory, 4096), 0);
      close_disk();
    }
  }
}

static void no_room_is_no_loss(void **state) {
  (void)state;
  open_disk(512, 512);
  device->direct = false;
  struct answer answer = {0};
  struct iovec iov = {memory, 4096};
  struct es_block_request request = {.operation = ES_BLOCK_WRITE,
                                     .fua = true,
                                     .length = 4096,
                                     .iov = &iov,
                                     .iov_count = 1,
                                     .done = done,
                                     .context = &answer};
  fake.fail_with = ENOSPC;
  es_block_submit(device, &request);
  (void)fake_run(UINT64_MAX);
  assert_int_equal(answer.error, ENOSPC);
  fake.fail_with = 0;
  assert_int_equal(run(ES_BLOCK_FLUSH, 0, 0, NULL, 0), 0);
  close_disk();
}

static void zeroes_are_made_by_the_disk_or_written(void **state) {
  (void)state;
  open_disk(512, 512);
  memset(fake.cached, 0xaa, DISK_SIZE);
  assert_int_equal(run(ES_BLOCK_WRITE_ZEROES, 512, 1024, NULL, 0), 0);
  assert_int_equal(fake.allocate_mode, FALLOC_FL_KEEP_SIZE | FALLOC_FL_ZERO_RANGE);
  assert_int_equal(fake.cached[511], 0xaa);
  assert_int_equal(fake.cached[512], 0);
  assert_int_equal(fake.cached[1535], 0);
  assert_int_equal(fake.cached[1536], 0xaa);
  fake.fail_allocate_with = EOPNOTSUPP;
  uint64_t length = KIB(5120) + 512;
  assert_int_equal(run(ES_BLOCK_WRITE_ZEROES, 8192, length, NULL, 0), 0);
  assert_int_equal(fake.cached[8191], 0xaa);
  for (uint64_t at = 8192; at < 8192 + length; at++)
    assert_int_equal(fake.cached[at], 0);
  assert_int_equal(fake.cached[8192 + length], 0xaa);
  assert_true(counted(ES_BLOCK_COUNT_ZEROES_WRITTEN) >= 2);
  close_disk();
}

/* A slot is used again and again: what its last request left in it belongs to others by now. */
static void an_old_iovec_is_left_alone(void **state) {
  (void)state;
  open_disk(512, 512);
  const enum es_block_operation without[] = {ES_BLOCK_WRITE_ZEROES, ES_BLOCK_DISCARD, ES_BLOCK_FLUSH};
  for (unsigned i = 0; i < 3; i++) {
    struct iovec old[2] = {{memory, 65536}, {memory + 65536, 65536}};
    uint64_t length = without[i] == ES_BLOCK_FLUSH ? 0 : 8192;
    fake.fail_allocate_with = 0;
    assert_int_equal(run(without[i], 0, length, old, 2), 0);
    fake.fail_allocate_with = EOPNOTSUPP; /* and where zeroes are written */
    assert_int_equal(run(without[i], 0, length, old, 2), 0);
    assert_ptr_equal(old[0].iov_base, memory);
    assert_int_equal(old[0].iov_len, 65536);
    assert_ptr_equal(old[1].iov_base, memory + 65536);
    assert_int_equal(old[1].iov_len, 65536);
  }
  close_disk();
}

static void zeroes_inside_large_blocks(void **state) {
  (void)state;
  open_disk(4096, 512);
  memset(fake.cached, 0xaa, DISK_SIZE);
  fake.fail_allocate_with = EOPNOTSUPP;
  assert_int_equal(run(ES_BLOCK_WRITE_ZEROES, 512, (size_t)3 * 4096, NULL, 0), 0);
  for (uint64_t at = 0; at < (size_t)5 * 4096; at++)
    assert_int_equal(fake.cached[at], at >= 512 && at < 512 + (size_t)3 * 4096 ? 0 : 0xaa);
  close_disk();
}

static void discard_is_a_hole_or_nothing(void **state) {
  (void)state;
  open_disk(512, 512);
  memset(fake.cached, 0xaa, DISK_SIZE);
  assert_int_not_equal(device->discard_granularity, 0);
  assert_int_equal(run(ES_BLOCK_DISCARD, 4096, 8192, NULL, 0), 0);
  assert_int_equal(fake.allocate_mode, FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE);
  assert_int_equal(fake.cached[4096], 0);
  fake.fail_allocate_with = EOPNOTSUPP;
  assert_int_equal(run(ES_BLOCK_DISCARD, 65536, 8192, NULL, 0), 0);
  assert_int_equal(fake.cached[65536], 0xaa);
  assert_int_equal(counted(ES_BLOCK_COUNT_DISCARD_IGNORED), 1);
  close_disk();
}

static void errors_come_back(void **state) {
  (void)state;
  open_disk(512, 512);
  fake.fail_with = EIO;
  assert_int_equal(run_one(ES_BLOCK_READ, 0, memory, 4096), EIO);
  assert_int_equal(run_one(ES_BLOCK_READ, 0, memory + 4, 4096), EIO);
  assert_int_equal(run(ES_BLOCK_FLUSH, 0, 0, NULL, 0), EIO);
  fake.fail_with = ENOSPC;
  assert_int_equal(run_one(ES_BLOCK_WRITE, 0, memory, 4096), ENOSPC);
  assert_int_equal(counted(ES_BLOCK_COUNT_NO_SPACE), 1);
  assert_int_equal(counted(ES_BLOCK_COUNT_ERRORS), 4);
  fake.fail_with = 0;
  fake.fail_allocate_with = ENOSPC;
  assert_int_equal(run(ES_BLOCK_WRITE_ZEROES, 0, 4096, NULL, 0), ENOSPC);
  assert_int_equal(run_one(ES_BLOCK_READ, 0, memory, 4096), 0);
  close_disk();
}

static void a_truncated_backing_is_no_data(void **state) {
  (void)state;
  open_disk(512, 512);
  fake.end = 65536;
  assert_int_equal(run_one(ES_BLOCK_READ, 61440, memory, 4096), 0);
  assert_int_equal(run_one(ES_BLOCK_READ, 65536, memory, 4096), ENODATA);
  assert_int_equal(run_one(ES_BLOCK_READ, 63488, memory, 4096), ENODATA);
  assert_int_equal(run_one(ES_BLOCK_READ, 63488, memory + 4, 4096), ENODATA);
  assert_int_equal(counted(ES_BLOCK_COUNT_SHORT), 3);
  close_disk();
}

static void no_room_in_the_loop_is_tried_again(void **state) {
  (void)state;
  open_disk(4096, 512);
  fill(memory, 8192, 11);
  fake.fail_submit_with = EAGAIN;
  fake.fail_submit_times = 5;
  assert_int_equal(run_one(ES_BLOCK_WRITE, 512, memory, 1024), 0);
  assert_memory_equal(fake.cached + 512, memory, 1024);
  fake.fail_submit_with = EBADF;
  fake.fail_submit_times = 1;
  assert_int_equal(run_one(ES_BLOCK_READ, 0, memory, 4096), EBADF);
  close_disk();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(aligned_requests_go_straight),
      cmocka_unit_test(many_segments_go_in_parts),
      cmocka_unit_test(short_transfers_go_on),
      cmocka_unit_test(unaligned_memory_is_bounced),
      cmocka_unit_test(a_disk_that_is_stricter_than_it_said_is_bounced),
      cmocka_unit_test(small_blocks_on_large_ones),
      cmocka_unit_test(read_modify_write_is_serialized),
      cmocka_unit_test(a_sector_does_not_undo_the_block_around_it),
      cmocka_unit_test(the_bounce_pool_is_shared),
      cmocka_unit_test(flush_and_fua_reach_the_medium),
      cmocka_unit_test(a_failed_sync_is_not_forgotten),
      cmocka_unit_test(no_room_is_no_loss),
      cmocka_unit_test(zeroes_are_made_by_the_disk_or_written),
      cmocka_unit_test(an_old_iovec_is_left_alone),
      cmocka_unit_test(zeroes_inside_large_blocks),
      cmocka_unit_test(discard_is_a_hole_or_nothing),
      cmocka_unit_test(errors_come_back),
      cmocka_unit_test(a_truncated_backing_is_no_data),
      cmocka_unit_test(no_room_in_the_loop_is_tried_again),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
