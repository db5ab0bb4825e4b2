/* Pipes that give and take less than was asked for, signals in between, ends. */
#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
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

static int tear_down_folder(char *folder, char *path) {
  (void)unlink(path);
  return rmdir(folder);
}

static void only_regular_files_are_opened(void **state) {
  (void)state;
  char folder[] = "/tmp/entresol-test-whole-XXXXXX", path[64];
  uint64_t size = 0;
  assert_non_null(mkdtemp(folder));
  (void)snprintf(path, sizeof path, "%s/file", folder);
  assert_int_equal(es_open_regular(path, &size), -ENOENT);
  assert_int_equal(es_open_regular(folder, &size), -EISDIR);
  assert_int_equal(es_open_regular("/dev/zero", &size), -EINVAL);
  assert_int_equal(mkfifo(path, 0600), 0);
  assert_int_equal(es_open_regular(path, &size), -EINVAL); /* at once, although nobody writes */
  assert_int_equal(es_put_whole(path, sent, 5000), -EINVAL);
  assert_int_equal(unlink(path), 0);
  assert_int_equal(es_put_whole(path, sent, 5000), 0);
  int fd = es_open_regular(path, &size);
  assert_true(fd >= 0);
  assert_int_equal(size, 5000);
  assert_int_equal(es_read_whole(fd, got, size), 0);
  assert_memory_equal(got, sent, size);
  (void)close(fd);
  assert_int_equal(tear_down_folder(folder, path), 0);
}

static void what_was_there_stays(void **state) {
  (void)state;
  char folder[] = "/tmp/entresol-test-whole-XXXXXX", path[64];
  const struct rlimit small = {.rlim_cur = 1000, .rlim_max = RLIM_INFINITY};
  struct rlimit before;
  struct stat about;
  uint64_t size = 0;
  assert_non_null(mkdtemp(folder));
  (void)snprintf(path, sizeof path, "%s/file", folder);
  assert_int_equal(es_put_whole(path, "before", 6), 0);
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
  assert_true(signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
  assert_int_equal(es_put_whole(path, sent, 5000), -EFBIG);
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
  int fd = es_open_regular(path, &size);
  assert_true(fd >= 0);
  assert_int_equal(size, 6);
  (void)close(fd);
  assert_int_equal(es_put_whole(folder, sent, 1), -EISDIR);
  assert_int_equal(es_put_whole("/dev/full", sent, 1), -ENOSPC);
  assert_int_equal(es_put_whole("/dev/null", sent, 1), 0);
  assert_int_equal(stat("/dev/null", &about), 0);
  assert_true(S_ISCHR(about.st_mode)); /* not replaced by a file */
  assert_int_equal(tear_down_folder(folder, path), 0); /* and nothing else is there */
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(parts_and_signals_do_not_matter, set_up, tear_down),
      cmocka_unit_test_setup_teardown(an_early_end_is_said, set_up, tear_down),
      cmocka_unit_test_setup_teardown(places_of_a_file, set_up, tear_down),
      cmocka_unit_test(only_regular_files_are_opened),
      cmocka_unit_test(what_was_there_stays),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
