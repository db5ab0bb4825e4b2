#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "runtime/loop.h"

static struct es_loop *loop;

static int set_up(void **state) {
  (void)state;
  const struct es_loop_options options = {.entries = 8, .files = 8};
  int error = es_loop_create(&options, &loop);
  return error != 0 ? error : es_loop_enable(loop);
}

static int tear_down(void **state) {
  (void)state;
  es_loop_destroy(loop);
  return 0;
}

/* Turns until *count reaches `wanted`. */
static void turn_until(const int *count, int wanted) {
  while (*count < wanted) {
    assert_true(es_loop_turn(loop, true) >= 0);
  }
  assert_int_equal(*count, wanted);
}

static void turn_few(void) {
  for (int i = 0; i < 4; i++) {
    assert_true(es_loop_turn(loop, false) >= 0);
  }
}

static void count_ready(struct es_loop_watch *watch, uint32_t events) {
  assert_true((events & (POLLIN | POLLHUP)) != 0);
  (*(int *)watch->context)++;
}

static int closed;

static void count_closed(struct es_loop_watch *watch) {
  (void)watch;
  closed++;
}

static void eventfd_is_seen_again_and_again(void **state) {
  (void)state;
  int count = 0, fd = eventfd(0, EFD_NONBLOCK);
  struct es_loop_watch watch = {.ready = count_ready, .context = &count};
  assert_int_equal(es_loop_watch_add(loop, &watch, fd, POLLIN), 0);
  turn_few();
  assert_int_equal(count, 0);
  for (int i = 1; i <= 100; i++) {
    assert_int_equal(eventfd_write(fd, 1), 0);
    turn_until(&count, i);
  }
  closed = 0;
  es_loop_watch_remove(&watch, count_closed);
  eventfd_write(fd, 1);
  turn_until(&closed, 1);
  assert_true(es_loop_watch_idle(&watch));
  assert_int_equal(count, 100);
  close(fd);
}

static void remove_itself(struct es_loop_watch *watch, uint32_t events) {
  count_ready(watch, events);
  es_loop_watch_remove(watch, count_closed);
  es_loop_watch_remove(watch, count_closed);
}

static void watch_may_remove_itself(void **state) {
  (void)state;
  int count = 0, fd = eventfd(1, EFD_NONBLOCK);
  struct es_loop_watch watch = {.ready = remove_itself, .context = &count};
  closed = 0;
  assert_int_equal(es_loop_watch_add(loop, &watch, fd, POLLIN), 0);
  turn_until(&closed, 1);
  eventfd_write(fd, 1);
  turn_few();
  assert_int_equal(count, 1);
  assert_int_equal(closed, 1);
  close(fd);
}

static void more_watches_than_queue_and_none_more_than_places(void **state) {
  (void)state;
  struct es_loop *big;
  const struct es_loop_options options = {.entries = 2, .files = 64};
  struct es_loop_watch watches[65];
  int counts[64] = {0}, fds[64];
  assert_int_equal(es_loop_create(&options, &big), 0);
  assert_int_equal(es_loop_enable(big), 0);
  for (int i = 0; i < 64; i++) {
    fds[i] = eventfd(0, EFD_NONBLOCK);
    watches[i] = (struct es_loop_watch){.ready = count_ready, .context = &counts[i]};
    assert_int_equal(es_loop_watch_add(big, &watches[i], fds[i], POLLIN), 0);
  }
  watches[64] = (struct es_loop_watch){.ready = count_ready};
  assert_int_equal(es_loop_watch_add(big, &watches[64], fds[0], POLLIN), -ENFILE);
  for (int i = 0; i < 64; i++) {
    eventfd_write(fds[i], 1);
  }
  for (int turns = 0; turns < 100; turns++) {
    assert_true(es_loop_turn(big, false) >= 0);
  }
  /* Where the completion queue ran over, a poll is made anew and tells of the same signal again; not for ever. */
  int settled[64];
  memcpy(settled, counts, sizeof counts);
  for (int turns = 0; turns < 20; turns++) {
    assert_true(es_loop_turn(big, false) >= 0);
  }
  assert_memory_equal(settled, counts, sizeof counts);
  closed = 0;
  for (int i = 0; i < 64; i++) {
    assert_true(counts[i] >= 1);
    es_loop_watch_remove(&watches[i], count_closed);
  }
  while (closed < 64) {
    assert_true(es_loop_turn(big, true) >= 0);
  }
  /* All places are free again. */
  assert_int_equal(es_loop_watch_add(big, &watches[64], fds[0], POLLIN), 0);
  for (int i = 0; i < 64; i++) {
    close(fds[i]);
  }
  es_loop_destroy(big);
}

static void socket_hangup_is_seen(void **state) {
  (void)state;
  int count = 0, pair[2];
  assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, pair), 0);
  struct es_loop_watch watch = {.ready = count_ready, .context = &count};
  assert_int_equal(es_loop_watch_add(loop, &watch, pair[0], POLLIN), 0);
  close(pair[1]);
  while (count == 0) {
    assert_true(es_loop_turn(loop, true) >= 0);
  }
  closed = 0;
  es_loop_watch_remove(&watch, count_closed);
  turn_until(&closed, 1);
  close(pair[0]);
}

struct transfer {
  struct es_loop_io io;
  int count;
  int32_t result;
};

static void transfer_done(struct es_loop_io *io, int32_t result) {
  struct transfer *transfer = io->context;
  transfer->count++;
  transfer->result = result;
}

static int32_t wait_for(struct transfer *transfer, int queued) {
  assert_int_equal(queued, 0);
  turn_until(&transfer->count, 1);
  transfer->count = 0;
  return transfer->result;
}

static void files_read_write_sync_and_punch(void **state) {
  (void)state;
  char out[16] = "";
  struct iovec parts[] = {{.iov_base = "scatter", .iov_len = 7}, {.iov_base = "ed data", .iov_len = 7}};
  struct iovec whole = {.iov_base = out, .iov_len = 14};
  struct transfer transfer = {.io.done = transfer_done};
  struct es_loop_io *io = &transfer.io;
  io->context = &transfer;
  int fd = memfd_create("disk", 0);
  assert_int_equal(ftruncate(fd, 1 << 20), 0);
  int place = es_loop_add_file(loop, fd);
  assert_true(place >= 0);
  close(fd); /* the table holds the file */
  assert_int_equal(wait_for(&transfer, es_loop_writev(loop, io, place, parts, 2, 8192, RWF_DSYNC)), 14);
  assert_int_equal(wait_for(&transfer, es_loop_readv(loop, io, place, &whole, 1, 8192)), 14);
  assert_string_equal(out, "scattered data");
  assert_int_equal(wait_for(&transfer, es_loop_sync(loop, io, place, true)), 0);
  assert_int_equal(wait_for(&transfer, es_loop_sync(loop, io, place, false)), 0);
  int punch = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
  assert_int_equal(wait_for(&transfer, es_loop_allocate(loop, io, place, punch, 8192, 4096)), 0);
  assert_int_equal(wait_for(&transfer, es_loop_readv(loop, io, place, &whole, 1, 8192)), 14);
  assert_int_equal(out[0], 0);
  assert_int_equal(wait_for(&transfer, es_loop_readv(loop, io, place, &whole, 1, 1 << 20)), 0); /* behind the end */
  assert_int_equal(es_loop_remove_file(loop, place), 0);
  assert_int_equal(es_loop_remove_file(loop, place), -EINVAL);
  assert_int_equal(es_loop_remove_file(loop, -1), -EINVAL);
  assert_int_equal(es_loop_remove_file(loop, 4096), -EINVAL);
  assert_int_equal(wait_for(&transfer, es_loop_readv(loop, io, place, &whole, 1, 0)), -EBADF);
}

static void a_read_is_called_back(void **state) {
  (void)state;
  int pair[2];
  char byte = 0;
  struct iovec vector = {.iov_base = &byte, .iov_len = 1};
  struct transfer transfer = {.io.done = transfer_done};
  struct es_loop_io *io = &transfer.io;
  io->context = &transfer;
  assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
  int place = es_loop_add_file(loop, pair[0]);
  assert_true(place >= 0);
  assert_int_equal(es_loop_cancel(loop, io), 0); /* nothing is under way */
  for (int turns = 0; turns < 3; turns++) { /* before and after the kernel has it */
    assert_int_equal(es_loop_readv(loop, io, place, &vector, 1, UINT64_MAX), 0);
    for (int i = 0; i < turns; i++) {
      assert_true(es_loop_turn(loop, false) >= 0);
    }
    assert_int_equal(es_loop_cancel(loop, io), 0);
    assert_int_equal(wait_for(&transfer, 0), -ECANCELED);
  }
  /* What is sent afterwards is the next one's. */
  assert_int_equal(write(pair[1], "x", 1), 1);
  assert_int_equal(wait_for(&transfer, es_loop_readv(loop, io, place, &vector, 1, UINT64_MAX)), 1);
  assert_int_equal(byte, 'x');
  assert_int_equal(es_loop_remove_file(loop, place), 0);
  close(pair[0]);
  close(pair[1]);
}

static void many_requests_go_in_one_turn(void **state) {
  (void)state;
  enum { COUNT = 100 }; /* many times the queue's length */
  static struct transfer transfers[COUNT];
  static uint8_t bytes[COUNT][64];
  static struct iovec parts[COUNT];
  int fd = memfd_create("disk", 0);
  int place = es_loop_add_file(loop, fd);
  for (int i = 0; i < COUNT; i++) {
    memset(bytes[i], i, 64);
    parts[i] = (struct iovec){.iov_base = bytes[i], .iov_len = 64};
    transfers[i].io = (struct es_loop_io){.done = transfer_done, .context = &transfers[i]};
    assert_int_equal(es_loop_writev(loop, &transfers[i].io, place, &parts[i], 1, (uint64_t)i * 64, 0), 0);
  }
  for (int i = 0; i < COUNT; i++) {
    turn_until(&transfers[i].count, 1);
    assert_int_equal(transfers[i].result, 64);
  }
  for (int i = 0; i < COUNT; i++) {
    uint8_t byte;
    assert_int_equal(pread(fd, &byte, 1, i * 64 + 63), 1);
    assert_int_equal(byte, i);
  }
  es_loop_remove_file(loop, place);
  close(fd);
}

static char order[32];

static void note(struct es_loop_timer *timer) {
  strcat(order, timer->context);
}

static void note_and_again(struct es_loop_timer *timer) {
  note(timer);
  es_loop_timer_set(loop, timer, 1); /* long past: fires in the next turn, not for ever in this one */
}

static void timers_fire_in_order(void **state) {
  (void)state;
  uint64_t now = es_loop_now();
  struct es_loop_timer a = {.fire = note, .context = "a"}, b = {.fire = note, .context = "b"};
  struct es_loop_timer c = {.fire = note, .context = "c"}, d = {.fire = note, .context = "d"};
  order[0] = '\0';
  es_loop_timer_set(loop, &c, now + 3000000);
  es_loop_timer_set(loop, &a, now + 1000000);
  es_loop_timer_set(loop, &d, now + 2500000);
  es_loop_timer_set(loop, &b, now + 90000000000u);
  es_loop_timer_set(loop, &b, now + 2000000);
  es_loop_timer_cancel(loop, &d);
  es_loop_timer_cancel(loop, &d);
  while (strlen(order) < 3) {
    assert_true(es_loop_turn(loop, true) >= 0);
  }
  assert_true(es_loop_now() >= now + 3000000);
  assert_string_equal(order, "abc");
  order[0] = '\0';
  struct es_loop_timer again = {.fire = note_and_again, .context = "r"};
  es_loop_timer_set(loop, &again, 1);
  es_loop_timer_set(loop, &a, 2);
  assert_true(es_loop_turn(loop, true) >= 0);
  assert_string_equal(order, "ra");
  assert_true(es_loop_turn(loop, true) >= 0);
  assert_string_equal(order, "rar");
  es_loop_timer_cancel(loop, &again);
  turn_few();
  assert_string_equal(order, "rar");
}

static void cancel_other(struct es_loop_timer *timer) {
  strcat(order, "x");
  es_loop_timer_cancel(loop, timer->context);
}

static void timer_may_cancel_another_that_is_due(void **state) {
  (void)state;
  struct es_loop_timer other = {.fire = note, .context = "o"}, last = {.fire = note, .context = "l"};
  struct es_loop_timer first = {.fire = cancel_other, .context = &other};
  order[0] = '\0';
  es_loop_timer_set(loop, &first, 1);
  es_loop_timer_set(loop, &other, 2);
  es_loop_timer_set(loop, &last, 3);
  turn_few();
  assert_string_equal(order, "xl");
}

struct deferral {
  struct es_loop_deferred deferred;
  int runs;
  bool again;
};

static void run_deferral(struct es_loop_deferred *deferred) {
  struct deferral *deferral = deferred->context;
  deferral->runs++;
  if (deferral->again) {
    es_loop_defer(loop, deferred);
  }
}

static void deferred_runs_once_a_turn(void **state) {
  (void)state;
  struct deferral a = {.deferred.run = run_deferral, .again = true}, b = {.deferred.run = run_deferral};
  struct deferral c = {.deferred.run = run_deferral};
  a.deferred.context = &a;
  b.deferred.context = &b;
  c.deferred.context = &c;
  es_loop_defer(loop, &a.deferred);
  es_loop_defer(loop, &a.deferred);
  es_loop_defer(loop, &b.deferred);
  es_loop_defer(loop, &c.deferred);
  es_loop_defer_cancel(loop, &c.deferred);
  assert_int_equal(es_loop_turn(loop, true), 2);
  assert_int_equal(a.runs, 1);
  assert_int_equal(es_loop_turn(loop, true), 1); /* does not wait: something is queued */
  assert_int_equal(a.runs, 2);
  es_loop_defer(loop, &b.deferred);
  es_loop_defer_cancel(loop, &a.deferred);
  turn_few();
  assert_int_equal(a.runs, 2);
  assert_int_equal(b.runs, 2);
  assert_int_equal(c.runs, 0);
}

static void stop(struct es_loop_wake *wake) {
  (void)wake;
  es_loop_stop(loop);
}

static void *signal_from_outside(void *wake) {
  es_loop_wake_signal(wake);
  return NULL;
}

static void another_thread_wakes_the_loop(void **state) {
  (void)state;
  pthread_t thread;
  struct es_loop_wake wake = {.run = stop};
  assert_int_equal(es_loop_wake_add(loop, &wake), 0);
  assert_int_equal(pthread_create(&thread, NULL, signal_from_outside, &wake), 0);
  assert_int_equal(es_loop_run(loop), 0);
  pthread_join(thread, NULL);
  es_loop_wake_remove(&wake);
  turn_few();
  assert_true(es_loop_watch_idle(&wake.watch));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(eventfd_is_seen_again_and_again),
      cmocka_unit_test(watch_may_remove_itself),
      cmocka_unit_test(more_watches_than_queue_and_none_more_than_places),
      cmocka_unit_test(socket_hangup_is_seen),
      cmocka_unit_test(files_read_write_sync_and_punch),
      cmocka_unit_test(a_read_is_called_back),
      cmocka_unit_test(many_requests_go_in_one_turn),
      cmocka_unit_test(timers_fire_in_order),
      cmocka_unit_test(timer_may_cancel_another_that_is_due),
      cmocka_unit_test(deferred_runs_once_a_turn),
      cmocka_unit_test(another_thread_wakes_the_loop),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
