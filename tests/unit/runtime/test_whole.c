/* Pipes that give and take less than was asked for, signals in between, ends. */
#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/whole.h"

enum { SIZE = 1 << 20, PART = 1000 };

static uint8_t sent[SIZE], got[SIZE];
static int ends[2];

static int set_up(void **state) {
  (void)state;
  for (size_t i = 0; i < SIZE; i++) {
    sent[i] = (uint8_t)(i * 7 + i / 256);
  }
  memset(got, 0, sizeof got);
  return pipe2(ends, O_CLOEXEC);
}

static int tear_down(void **state) {
  (void)state;
  (void)close(ends[0]);
  return ends[1] >= 0 ? close(ends[1]) : 0;
}

static void nothing(int signal) {
  (void)signal;
}

/* Whoever waits in the main thread is interrupted before every part. */
static void *in_parts(void *context) {
  const pthread_t *main_thread = context;
  for (size_t done = 0; done < SIZE; done += PART) {
    size_t now = SIZE - done < PART ? SIZE - done : PART;
    (void)pthread_kill(*main_thread, SIGUSR1);
    if (write(ends[1], sent + done, now) != (ssize_t)now) {
      return NULL;
    }
  }
  (void)close(ends[1]);
  return NULL;
}

static void *taking(void *context) {
  const pthread_t *main_thread = context;
  for (size_t done = 0; done < SIZE;) {
    (void)pthread_kill(*main_thread, SIGUSR1);
    ssize_t now = read(ends[0], got + done, PART);
    if (now <= 0) {
      return NULL;
    }
    done += (size_t)now;
  }
  return NULL;
}

static void parts_and_signals_do_not_matter(void **state) {
  (void)state;
  const struct sigaction action = {.sa_handler = nothing}; /* calls are interrupted, not restarted */
  pthread_t self = pthread_self(), other;
  assert_int_equal(sigaction(SIGUSR1, &action, NULL), 0);
  assert_int_equal(pthread_create(&other, NULL, taking, &self), 0);
  assert_int_equal(es_write_whole(ends[1], sent, SIZE), 0);
  assert_int_equal(pthread_join(other, NULL), 0);
  assert_memory_equal(got, sent, SIZE);
  memset(got, 0, sizeof got);
  assert_int_equal(pthread_create(&other, NULL, in_parts, &self), 0);
  assert_int_equal(es_read_whole(ends[0], got, SIZE), 0);
  assert_int_equal(pthread_join(other, NULL), 0);
  assert_memory_equal(got, sent, SIZE);
  ends[1] = -1;
}

static void an_early_end_is_said(void **state) {
  (void)state;
  assert_int_equal(write(ends[1], sent, 10), 10);
  assert_int_equal(close(ends[1]), 0);
  ends[1] = -1;
  assert_int_equal(es_read_whole(ends[0], got, 0), 0);
  assert_int_equal(es_read_whole(ends[0], got, 11), -ENODATA);
  assert_int_equal(es_read_whole(-1, got, 1), -EBADF);
  assert_int_equal(es_write_whole(ends[0], sent, 1), -EBADF);
}

static void places_of_a_file(void **state) {
  (void)state;
  char path[] = "/tmp/entresol-test-whole-XXXXXX";
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  assert_int_equal(unlink(path), 0);
  assert_int_equal(es_write_whole(fd, sent, SIZE), 0);
  assert_int_equal(es_read_whole_at(fd, got, 5000, 70000), 0);
  assert_memory_equal(got, sent + 70000, 5000);
  assert_int_equal(es_read_whole_at(fd, got, 5000, SIZE - 4999), -ENODATA);
  (void)close(fd);
  assert_int_equal(es_read_whole_at(ends[0], got, 1, 0), -ESPIPE);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(parts_and_signals_do_not_matter, set_up, tear_down),
      cmocka_unit_test_setup_teardown(an_early_end_is_said, set_up, tear_down),
      cmocka_unit_test_setup_teardown(places_of_a_file, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
