/* The file-backed device on a real file through a real ring: what the simulated disk cannot show. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/block/file.h"
#include "tests/unit/block/answer.h"

#define SIZE ((size_t)32 << 20)

static struct es_loop *loop;
static struct es_block_device *device;
static char path[64];
static uint8_t *memory;

static int setup(void **state) {
  (void)state;
  (void)snprintf(path, sizeof path, "./entresol-test-disk-%d", (int)getpid());
  int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  assert_true(fd >= 0);
  assert_int_equal(ftruncate(fd, (off_t)SIZE), 0);
  (void)close(fd);
  assert_int_equal(es_loop_create(NULL, &loop), 0);
  fd = es_block_file_open(path, false);
  assert_true(fd >= 0);
  struct es_block_file_options options = {.name = "test"};
  assert_int_equal(es_block_file_create(loop, fd, &options, &device), 0);
  (void)close(fd);
  assert_int_equal(es_loop_enable(loop), 0);
  memory = aligned_alloc(4096, 2 * SIZE);
  assert_non_null(memory);
  return 0;
}

static int teardown(void **state) {
  (void)state;
  es_block_close(device);
  es_loop_destroy(loop);
  free(memory);
  (void)unlink(path);
  return 0;
}

static int run(enum es_block_operation operation, uint64_t offset, uint64_t length, struct iovec *iov, unsigned count,
               bool fua) {
  struct answer answer = {0};
  struct es_block_request request = {.operation = operation,
                                     .offset = offset,
                                     .length = length,
                                     .fua = fua,
                                     .iov = iov,
                                     .iov_count = count,
                                     .done = done,
                                     .context = &answer};
  es_block_submit(device, &request);
  while (answer.count == 0)
    assert_true(es_loop_turn(loop, true) >= 0);
  assert_int_equal(answer.count, 1);
  return answer.error;
}

static int run_one(enum es_block_operation operation, uint64_t offset, void *at, uint64_t length) {
  struct iovec iov = {.iov_base = at, .iov_len = length};
  return run(operation, offset, length, &iov, 1, false);
}

static void fill(uint8_t *at, size_t size, uint32_t seed) {
  for (size_t i = 0; i < size; i++) {
    seed = seed * 1664525u + 1013904223u;
    at[i] = (uint8_t)(seed >> 24);
  }
}

static void what_was_written_is_read(void **state) {
  (void)state;
  assert_int_equal(device->size, SIZE);
  fill(memory, SIZE, 1);
  assert_int_equal(run_one(ES_BLOCK_WRITE, 0, memory, SIZE), 0);
  uint8_t *back = memory + SIZE;
  assert_int_equal(run_one(ES_BLOCK_READ, 0, back, SIZE), 0);
  assert_memory_equal(memory, back, SIZE);
  assert_int_equal(run(ES_BLOCK_FLUSH, 0, 0, NULL, 0, false), 0);
  struct iovec iov = {memory, 4096};
  assert_int_equal(run(ES_BLOCK_WRITE, 8192, 4096, &iov, 1, true), 0);
}

static void scattered_beyond_the_kernels_limit(void **state) {
  (void)state;
  static struct iovec iov[SEGMENTS];
  for (unsigned i = 0; i < SEGMENTS; i++)
    iov[i] = (struct iovec){.iov_base = memory + (size_t)(SEGMENTS - 1 - i) * 4096, .iov_len = 4096};
  fill(memory, SEGMENTS * 4096, 2);
  assert_int_equal(run(ES_BLOCK_WRITE, 4096, SEGMENTS * 4096, iov, (unsigned)SEGMENTS, false), 0);
  uint8_t *back = memory + SIZE;
  assert_int_equal(run_one(ES_BLOCK_READ, 4096, back, SEGMENTS * 4096), 0);
  for (unsigned i = 0; i < SEGMENTS; i++)
    assert_memory_equal(back + (size_t)i * 4096, memory + (size_t)(SEGMENTS - 1 - i) * 4096, 4096);
}

static void memory_at_offset_4(void **state) {
  (void)state;
  fill(memory, KIB(1024), 3);
  assert_int_equal(run_one(ES_BLOCK_WRITE, 512, memory + 4, KIB(1024) - 512), 0);
  uint8_t *back = memory + SIZE;
  assert_int_equal(run_one(ES_BLOCK_READ, 512, back + 4, KIB(1024) - 512), 0);
  assert_memory_equal(back + 4, memory + 4, KIB(1024) - 512);
}

static void holes_and_zeroes(void **state) {
  (void)state;
  fill(memory, KIB(1024), 4);
  assert_int_equal(run_one(ES_BLOCK_WRITE, 0, memory, KIB(1024)), 0);
  struct stat before, after;
  assert_int_equal(run(ES_BLOCK_FLUSH, 0, 0, NULL, 0, false), 0);
  assert_int_equal(stat(path, &before), 0);
  assert_int_equal(run(ES_BLOCK_DISCARD, 65536, 524288, NULL, 0, false), 0);
  assert_int_equal(run(ES_BLOCK_WRITE_ZEROES, 512, 1024, NULL, 0, false), 0);
  assert_int_equal(stat(path, &after), 0);
  if (device->discard_granularity != 0)
    assert_true(after.st_blocks < before.st_blocks);
  uint8_t *back = memory + SIZE;
  assert_int_equal(run_one(ES_BLOCK_READ, 0, back, KIB(1024)), 0);
  memset(memory + 512, 0, 1024);
  if (device->discard_granularity != 0)
    memset(memory + 65536, 0, 524288);
  assert_memory_equal(back, memory, KIB(1024));
}

static void a_file_that_shrinks(void **state) {
  (void)state;
  assert_int_equal(run_one(ES_BLOCK_READ, SIZE - 4096, memory, 4096), 0);
  assert_int_equal(truncate(path, (off_t)SIZE / 2), 0);
  assert_int_equal(run_one(ES_BLOCK_READ, SIZE - 4096, memory, 4096), ENODATA);
  assert_int_equal(run_one(ES_BLOCK_READ, 0, memory, 4096), 0);
}

static void only_one_opens_to_write(void **state) {
  (void)state;
  /* The device holds the lock although its descriptor was closed: the ring has the file. */
  assert_int_equal(es_block_file_open(path, false), -EBUSY);
  assert_int_equal(es_block_file_open(path, true), -EBUSY);
}

/* Opened and refused without waiting for somebody at the other end. */
static void a_pipe_is_no_disk(void **state) {
  (void)state;
  char pipe_path[80];
  (void)snprintf(pipe_path, sizeof pipe_path, "%s.pipe", path);
  assert_int_equal(mkfifo(pipe_path, 0600), 0);
  (void)alarm(10); /* to open it may wait for ever */
  assert_int_equal(es_block_file_open(pipe_path, true), -EINVAL);
  assert_int_equal(es_block_file_open(pipe_path, false), -EINVAL);
  (void)alarm(0);
  assert_int_equal(unlink(pipe_path), 0);
  assert_int_equal(es_block_file_open("/dev/null", false), -EINVAL);
  assert_int_equal(es_block_file_open("/", true), -EINVAL);
  /* a file is opened to wait as files do */
  int fd = open(pipe_path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  assert_int_equal(close(fd), 0);
  fd = es_block_file_open(pipe_path, false);
  assert_int_equal(unlink(pipe_path), 0);
  assert_true(fd >= 0);
  assert_int_equal(fcntl(fd, F_GETFL) & (O_NONBLOCK | O_ACCMODE), O_RDWR);
  (void)close(fd);
}

static void what_is_no_disk_is_refused(void **state) {
  (void)state;
  struct es_block_device *none = NULL;
  struct es_block_file_options options = {.name = "none"};
  int fd = open("/dev/null", O_RDWR | O_CLOEXEC);
  assert_int_equal(es_block_file_create(loop, fd, &options, &none), -EINVAL);
  (void)close(fd);
  assert_int_equal(es_block_file_open("/nonexistent/disk", false), -ENOENT);
  fd = open(path, O_RDWR | O_TRUNC | O_CLOEXEC);
  assert_int_equal(es_block_file_create(loop, fd, &options, &none), -EINVAL);
  (void)close(fd);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(what_was_written_is_read),   TEST(scattered_beyond_the_kernels_limit),
      TEST(memory_at_offset_4),         TEST(holes_and_zeroes),
      TEST(a_file_that_shrinks),        TEST(only_one_opens_to_write),
      TEST(what_is_no_disk_is_refused), TEST(a_pipe_is_no_disk),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
