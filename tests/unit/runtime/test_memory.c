#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "runtime/memory.h"

enum { PAGE = 4096, RW = ES_MEMORY_READ | ES_MEMORY_WRITE };

/* 16 pages at 0, 4 read-only pages right behind them, 4 pages at 4 GiB. */
static struct es_memory memory;

static void add(uint64_t gpa, uint64_t size, unsigned access) {
  int fd = es_memory_create_fd("test", size);
  assert_true(fd >= 0);
  assert_int_equal(es_memory_add(&memory, gpa, size, fd, 0, access), 0);
}

static int set_up(void **state) {
  (void)state;
  add(0, 16 * PAGE, RW);
  add(16 * PAGE, 4 * PAGE, ES_MEMORY_READ);
  add((uint64_t)1 << 32, 4 * PAGE, RW);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  es_memory_release(&memory);
  return 0;
}

static void memfd_is_sealed(void **state) {
  (void)state;
  assert_int_equal(ftruncate(memory.regions[0].fd, PAGE), -1);
  assert_int_equal(errno, EPERM);
  assert_int_equal(es_memory_size(&memory), 24 * PAGE);
}

static void memory_that_may_shrink_is_told_apart(void **state) {
  (void)state;
  int sealed = es_memory_create_fd("test", 4 * ES_PAGE_SIZE), loose = memfd_create("test", MFD_ALLOW_SEALING);
  assert_int_equal(ftruncate(loose, 4 * ES_PAGE_SIZE), 0);
  assert_true(es_memory_fd_is_sealed(sealed, 4 * ES_PAGE_SIZE));
  assert_false(es_memory_fd_is_sealed(sealed, 5 * ES_PAGE_SIZE));
  assert_false(es_memory_fd_is_sealed(loose, 4 * ES_PAGE_SIZE));
  assert_int_equal(fcntl(loose, F_ADD_SEALS, F_SEAL_GROW), 0);
  assert_false(es_memory_fd_is_sealed(loose, 4 * ES_PAGE_SIZE));
  assert_false(es_memory_fd_is_sealed(STDERR_FILENO, 0));
  assert_false(es_memory_fd_is_sealed(-1, 0));
  close(sealed);
  close(loose);
}

static void bad_regions_are_refused(void **state) {
  (void)state;
  const struct {
    uint64_t gpa, size, offset;
  } bad[] = {
      {0, PAGE, 0}, /* overlaps */
      {15 * PAGE, 2 * PAGE, 0}, /* overlaps the end of one and the beginning of the next */
      {0x100001, PAGE, 0}, /* not aligned */
      {0x100000, 100, 0}, /* not whole pages */
      {0x100000, 0, 0}, /* nothing */
      {0x100000, 3 * PAGE, 0}, /* longer than the file */
      {0x100000, PAGE, 2 * PAGE}, /* behind the file's end */
      {0x100000, PAGE, UINT64_MAX - PAGE + 1}, /* offset wraps */
      {UINT64_MAX - PAGE + 1, 2 * PAGE, 0}, /* address wraps */
  };
  for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) {
    int fd = es_memory_create_fd("test", 2 * PAGE);
    assert_int_equal(es_memory_add(&memory, bad[i].gpa, bad[i].size, fd, bad[i].offset, RW), -EINVAL);
    assert_int_equal(fcntl(fd, F_GETFD), -1); /* taken over and closed */
  }
}

static void map_refuses_every_byte_outside(void **state) {
  (void)state;
  const uint64_t high = (uint64_t)1 << 32;
  uint8_t *base = memory.regions[0].host;
  assert_ptr_equal(es_memory_map(&memory, 0, 16 * PAGE, RW), base);
  assert_ptr_equal(es_memory_map(&memory, 16 * PAGE - 1, 1, RW), base + 16 * PAGE - 1);
  assert_null(es_memory_map(&memory, 16 * PAGE - 1, 2, ES_MEMORY_READ)); /* two regions */
  assert_null(es_memory_map(&memory, 0, 0, RW));
  assert_null(es_memory_map(&memory, 1, UINT64_MAX, RW));
  assert_null(es_memory_map(&memory, UINT64_MAX, 2, RW));
  assert_null(es_memory_map(&memory, 20 * PAGE, 1, ES_MEMORY_READ));
  assert_null(es_memory_map(&memory, 16 * PAGE, 1, ES_MEMORY_WRITE)); /* read-only */
  assert_non_null(es_memory_map(&memory, 16 * PAGE, 1, ES_MEMORY_READ));
  assert_non_null(es_memory_map(&memory, high + 4 * PAGE - 1, 1, RW));
  assert_null(es_memory_map(&memory, high + 4 * PAGE, 1, RW));
  assert_null(es_memory_map(&memory, high - 1, 2, RW));
}

static void copies_cross_regions_or_do_nothing(void **state) {
  (void)state;
  uint8_t out[32], in[32];
  memset(in, 0x5a, sizeof in);
  memset(memory.regions[0].host, 1, 16 * PAGE);
  memset(memory.regions[1].host, 2, 4 * PAGE);
  assert_true(es_memory_read(&memory, 16 * PAGE - 16, out, 32));
  assert_int_equal(out[15], 1);
  assert_int_equal(out[16], 2);
  assert_false(es_memory_write(&memory, 16 * PAGE - 16, in, 32)); /* the second half is read-only */
  assert_int_equal(memory.regions[0].host[16 * PAGE - 16], 1); /* so the first was not written either */
  assert_true(es_memory_write(&memory, 5, in, 32));
  assert_memory_equal(memory.regions[0].host + 5, in, 32);
  memset(out, 0, sizeof out);
  assert_false(es_memory_read(&memory, 20 * PAGE - 8, out, 16));
  assert_int_equal(out[0], 0);
  assert_true(es_memory_read(&memory, 0x123456789000, out, 0));
}

static struct es_slice list(uint8_t *bytes, const uint64_t *pages, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    es_store_le64(bytes + i * 8, pages[i]);
  }
  return (struct es_slice){.at = bytes, .count = count};
}

static void gather_merges_neighbours(void **state) {
  (void)state;
  uint8_t bytes[64];
  struct iovec iov[4];
  const uint64_t pages[] = {3, 4, 5, 9, 0x100000};
  struct es_slice slice = list(bytes, pages, 5);
  uint8_t *base = memory.regions[0].host;
  assert_int_equal(es_memory_gather(&memory, slice, 100, 4 * PAGE, RW, iov, 0, 4), 3);
  assert_ptr_equal(iov[0].iov_base, base + 3 * PAGE + 100);
  assert_int_equal(iov[0].iov_len, 3 * PAGE - 100);
  assert_ptr_equal(iov[1].iov_base, base + 9 * PAGE);
  assert_int_equal(iov[1].iov_len, PAGE);
  assert_ptr_equal(iov[2].iov_base, memory.regions[2].host);
  assert_int_equal(iov[2].iov_len, 100);
  /* An offset beyond the first page, and going on where an earlier list ended. */
  assert_int_equal(es_memory_gather(&memory, slice, 2 * PAGE + 8, 16, RW, iov, 0, 4), 1);
  assert_ptr_equal(iov[0].iov_base, base + 5 * PAGE + 8);
  assert_int_equal(es_memory_gather(&memory, slice, 2 * PAGE + 24, 16, RW, iov, 1, 4), 1);
  assert_int_equal(iov[0].iov_len, 32);
  assert_int_equal(es_memory_gather(&memory, slice, 0, 0, RW, iov, 1, 4), 1);
}

static void gather_refuses_what_is_not_there(void **state) {
  (void)state;
  uint8_t bytes[64];
  struct iovec iov[4];
  const uint64_t pages[] = {3, 16, 20, UINT64_MAX, ((uint64_t)1 << 52) + 3};
  assert_int_equal(es_memory_gather(&memory, list(bytes, pages, 1), 1, PAGE, RW, iov, 0, 4), -EFAULT);
  assert_int_equal(es_memory_gather(&memory, list(bytes, pages, 1), PAGE, 1, RW, iov, 0, 4), -EFAULT);
  assert_int_equal(es_memory_gather(&memory, list(bytes, pages, 1), UINT64_MAX, 1, RW, iov, 0, 4), -EFAULT);
  assert_int_equal(es_memory_gather(&memory, list(bytes, pages, 1), 0, UINT64_MAX, RW, iov, 0, 4), -EFAULT);
  assert_int_equal(es_memory_gather(&memory, list(bytes, pages + 1, 1), 0, 1, RW, iov, 0, 4), -EFAULT);
  assert_int_equal(es_memory_gather(&memory, list(bytes, pages + 1, 1), 0, 1, ES_MEMORY_READ, iov, 0, 4), 1);
  for (unsigned i = 2; i < 5; i++) {
    assert_int_equal(es_memory_gather(&memory, list(bytes, pages + i, 1), 0, 1, RW, iov, 0, 4), -EFAULT);
  }
  const uint64_t scattered[] = {1, 3, 5, 7};
  assert_int_equal(es_memory_gather(&memory, list(bytes, scattered, 4), 0, 4 * PAGE, RW, iov, 0, 3), -E2BIG);
  assert_int_equal(es_memory_gather(&memory, list(bytes, scattered, 4), 0, 4 * PAGE, RW, iov, 0, 4), 4);
}

static void view_shows_pages_side_by_side_twice(void **state) {
  (void)state;
  uint8_t bytes[64];
  const uint64_t pages[] = {7, 2, 3, 0x100001};
  struct es_memory_view view;
  assert_int_equal(es_memory_view_open(&memory, list(bytes, pages, 4), RW, 2, &view), 0);
  assert_int_equal(view.size, 4 * PAGE);
  memory.regions[0].host[7 * PAGE] = 0x77;
  memory.regions[0].host[3 * PAGE + 1] = 0x33;
  assert_int_equal(view.at[0], 0x77);
  assert_int_equal(view.at[4 * PAGE], 0x77);
  assert_int_equal(view.at[6 * PAGE + 1], 0x33);
  view.at[7 * PAGE + 5] = 0x11;
  assert_int_equal(memory.regions[2].host[PAGE + 5], 0x11);
  es_memory_view_close(&view);
  assert_null(view.at);
  const uint64_t outside[] = {7, 19, 20}, locked[] = {16}, wrapping[] = {UINT64_MAX, 0};
  assert_int_equal(es_memory_view_open(&memory, list(bytes, outside, 3), ES_MEMORY_READ, 1, &view), -EFAULT);
  assert_int_equal(es_memory_view_open(&memory, list(bytes, locked, 1), RW, 1, &view), -EFAULT);
  assert_int_equal(es_memory_view_open(&memory, list(bytes, wrapping, 2), RW, 1, &view), -EFAULT);
  assert_int_equal(es_memory_view_open(&memory, list(bytes, locked, 0), RW, 1, &view), -EINVAL);
}

static void copy_once_copies_every_size(void **state) {
  (void)state;
  uint8_t from[300], to[300];
  for (unsigned i = 0; i < sizeof from; i++) {
    from[i] = (uint8_t)(i * 7 + 1);
  }
  for (size_t size = 0; size <= 260; size++) {
    for (size_t shift = 0; shift < 17; shift++) {
      memset(to, 0xee, sizeof to);
      es_copy_once(to + shift, from + 3, size);
      assert_memory_equal(to + shift, from + 3, size);
      assert_int_equal(to[shift + size], 0xee);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(memfd_is_sealed),
      cmocka_unit_test(memory_that_may_shrink_is_told_apart),
      cmocka_unit_test(bad_regions_are_refused),
      cmocka_unit_test(map_refuses_every_byte_outside),
      cmocka_unit_test(copies_cross_regions_or_do_nothing),
      cmocka_unit_test(gather_merges_neighbours),
      cmocka_unit_test(gather_refuses_what_is_not_there),
      cmocka_unit_test(view_shows_pages_side_by_side_twice),
      cmocka_unit_test(copy_once_copies_every_size),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
