/* RAM disks. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/block/memory.h"
#include "runtime/memory.h"

#define SIZE ((size_t)1 << 20)

static uint8_t data[65536];

static void done(struct es_block_request *request, int error) {
  *(int *)request->context = error;
}

static int run(struct es_block_device *device, enum es_block_operation operation, uint64_t offset, uint64_t length) {
  int error = -1;
  struct iovec iov[2] = {{data, length / 2}, {data + length / 2, length - length / 2}};
  struct es_block_request request = {.operation = operation,
                                     .offset = offset,
                                     .length = length,
                                     .iov = iov,
                                     .iov_count = 2,
                                     .done = done,
                                     .context = &error};
  es_block_submit(device, &request);
  return error;
}

static void contents(void **state) {
  (void)state;
  struct es_block_device *device;
  assert_int_equal(es_block_memory_create("ram", SIZE, false, &device), 0);
  uint8_t *at = es_block_memory_contents(device);
  for (size_t i = 0; i < sizeof data; i++)
    data[i] = (uint8_t)(i * 11 + 3);
  assert_int_equal(run(device, ES_BLOCK_WRITE, 512, 65024), 0);
  assert_memory_equal(at + 512, data, 65024);
  assert_int_equal(run(device, ES_BLOCK_FLUSH, 0, 0), 0);
  memset(data, 0, sizeof data);
  assert_int_equal(run(device, ES_BLOCK_READ, 512, 65024), 0);
  assert_memory_equal(at + 512, data, 65024);
  assert_int_equal(run(device, ES_BLOCK_DISCARD, 1024, 16384), 0);
  for (size_t i = 512; i < 65536; i++)
    assert_int_equal(at[i], i >= 1024 && i < 1024 + 16384 ? 0 : (uint8_t)((i - 512) * 11 + 3));
  assert_int_equal(run(device, ES_BLOCK_WRITE_ZEROES, 512, 512), 0);
  assert_int_equal(at[513], 0);
  es_block_close(device);
}

/* What one process wrote is there for the next, and pages that were given back read as zeroes there too. */
static void contents_outlive_the_device(void **state) {
  (void)state;
  struct es_block_device *device;
  int fd = es_memory_create_fd("disk", SIZE);
  assert_true(fd >= 0);
  assert_int_equal(es_block_memory_create_on("ram", fd, SIZE, false, &device), 0);
  for (size_t i = 0; i < sizeof data; i++)
    data[i] = (uint8_t)(i * 7 + 1);
  assert_int_equal(run(device, ES_BLOCK_WRITE, 0, sizeof data), 0);
  assert_int_equal(run(device, ES_BLOCK_DISCARD, 4096, 8192), 0);
  es_block_close(device);
  assert_int_equal(es_block_memory_create_on("ram", fd, SIZE, false, &device), 0);
  memset(data, 0xee, sizeof data);
  assert_int_equal(run(device, ES_BLOCK_READ, 0, sizeof data), 0);
  for (size_t i = 0; i < sizeof data; i++)
    assert_int_equal(data[i], i >= 4096 && i < 4096 + 8192 ? 0 : (uint8_t)(i * 7 + 1));
  es_block_close(device);
  close(fd);
}

static void refusals(void **state) {
  (void)state;
  struct es_block_device *device;
  assert_int_equal(es_block_memory_create("ram", 0, false, &device), -EINVAL);
  assert_int_equal(es_block_memory_create("ram", 1000, false, &device), -EINVAL);
  assert_int_equal(es_block_memory_create("ram", SIZE, true, &device), 0);
  assert_int_equal(run(device, ES_BLOCK_WRITE, 0, 512), EROFS);
  assert_int_equal(run(device, ES_BLOCK_DISCARD, 0, 512), EROFS);
  assert_int_equal(run(device, ES_BLOCK_READ, 0, 512), 0);
  assert_int_equal(run(device, ES_BLOCK_READ, SIZE, 512), ENODATA);
  assert_int_equal(run(device, ES_BLOCK_READ, SIZE - 512, 1024), ENODATA);
  es_block_close(device);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(contents), cmocka_unit_test(contents_outlive_the_device),
                                     cmocka_unit_test(refusals)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
