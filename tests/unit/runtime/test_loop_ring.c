/* What an enabled ring refuses: the way around the system call filter. */
#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/loop_ring.h"

static struct es_loop_ring ring;

static int set_up(void **state) {
  (void)state;
  int error = es_loop_ring_create(&ring, 8, 8);
  return error != 0 ? error : es_loop_ring_enable(&ring);
}

static int tear_down(void **state) {
  (void)state;
  es_loop_ring_destroy(&ring);
  return 0;
}

static int32_t result_of(struct io_uring_sqe *entry) {
  struct es_loop_completion completion = {0};
  entry->user_data = 99;
  assert_int_equal(es_loop_ring_submit(&ring, true, NULL), 0);
  assert_true(es_loop_ring_completion(&ring, &completion));
  assert_int_equal(completion.owner, 99);
  return completion.result;
}

static void operations_outside_the_list_are_refused(void **state) {
  (void)state;
  for (unsigned flags = 0; flags <= IOSQE_FIXED_FILE; flags += IOSQE_FIXED_FILE) {
    for (unsigned operation = 0; operation < 64; operation++) {
      if (operation == IORING_OP_READV || operation == IORING_OP_WRITEV || operation == IORING_OP_FSYNC ||
          operation == IORING_OP_FALLOCATE || operation == IORING_OP_POLL_ADD || operation == IORING_OP_ASYNC_CANCEL) {
        continue;
      }
      struct io_uring_sqe *entry = es_loop_ring_entry(&ring);
      io_uring_prep_rw((int)operation, entry, -1, NULL, 0, 0);
      entry->flags = (uint8_t)flags;
      int32_t result = result_of(entry);
      assert_true(result == -EACCES || result == -EINVAL);
    }
  }
}

static void open_connect_and_unlink_are_refused(void **state) {
  (void)state;
  struct io_uring_sqe *entry = es_loop_ring_entry(&ring);
  io_uring_prep_openat(entry, AT_FDCWD, "/etc/passwd", O_RDONLY, 0);
  assert_int_equal(result_of(entry), -EACCES);
  int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  const struct sockaddr address = {.sa_family = AF_UNIX};
  entry = es_loop_ring_entry(&ring);
  io_uring_prep_connect(entry, fd, &address, sizeof address);
  assert_int_equal(result_of(entry), -EACCES);
  close(fd);
  entry = es_loop_ring_entry(&ring);
  io_uring_prep_unlink(entry, "/nowhere", 0);
  assert_int_equal(result_of(entry), -EACCES);
}

static void descriptors_outside_the_table_are_refused(void **state) {
  (void)state;
  char byte;
  struct iovec part = {.iov_base = &byte, .iov_len = 1};
  int fd = open("/dev/zero", O_RDONLY);
  struct io_uring_sqe *entry = es_loop_ring_entry(&ring);
  io_uring_prep_readv(entry, fd, &part, 1, 0);
  assert_int_equal(result_of(entry), -EACCES);
  int place = es_loop_ring_add_file(&ring, fd);
  entry = es_loop_ring_entry(&ring);
  io_uring_prep_readv(entry, place, &part, 1, 0);
  entry->flags |= IOSQE_FIXED_FILE;
  assert_int_equal(result_of(entry), 1);
  assert_int_equal(es_loop_ring_remove_file(&ring, place), 0);
  close(fd);
}

static void nothing_but_files_is_registered(void **state) {
  (void)state;
  struct iovec buffer = {.iov_base = &ring, .iov_len = 8};
  assert_int_equal(io_uring_register_buffers(&ring.uring, &buffer, 1), -EACCES);
  assert_int_equal(io_uring_unregister_files(&ring.uring), -EACCES);
  assert_int_equal(io_uring_register_personality(&ring.uring), -EACCES);
  assert_int_equal(io_uring_register_eventfd(&ring.uring, 0), -EACCES);
  struct io_uring_restriction more = {.opcode = IORING_RESTRICTION_SQE_OP, .sqe_op = IORING_OP_OPENAT};
  assert_true(io_uring_register_restrictions(&ring.uring, &more, 1) < 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(operations_outside_the_list_are_refused),
      cmocka_unit_test(open_connect_and_unlink_are_refused),
      cmocka_unit_test(descriptors_outside_the_table_are_refused),
      cmocka_unit_test(nothing_but_files_is_registered),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
