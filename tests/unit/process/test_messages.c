#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hand-written/process/messages.h"

static int ends[2];
static struct es_message sent, received;
static int files[ES_MESSAGE_FILES_MAX];
static unsigned count;

static int set_up(void **state) {
  (void)state;
  memset(&sent, 0, sizeof sent);
  memset(&received, 0xee, sizeof received);
  return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, ends);
}

static int tear_down(void **state) {
  (void)state;
  close(ends[0]);
  close(ends[1]);
  return 0;
}

static unsigned open_files(void) {
  unsigned open = 0;
  for (int fd = 0; fd < 256; fd++) {
    open += fcntl(fd, F_GETFD) >= 0;
  }
  return open;
}

static void message_arrives_with_its_files(void **state) {
  (void)state;
  struct stat a, b;
  int zero = open("/dev/zero", O_RDONLY), null = open("/dev/null", O_RDONLY);
  const int two[] = {zero, null};
  sent.kind = ES_MESSAGE_CONTROLLER;
  assert_true(es_message_text(sent.as.controller.name, sizeof sent.as.controller.name, "scsi0"));
  sent.as.controller.sub_channels = 3;
  assert_int_equal(es_message_send(ends[0], &sent, two, 2), 0);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), 1);
  assert_int_equal(received.kind, ES_MESSAGE_CONTROLLER);
  assert_string_equal(received.as.controller.name, "scsi0");
  assert_int_equal(received.as.controller.sub_channels, 3);
  assert_int_equal(count, 2);
  assert_int_equal(fstat(files[1], &a), 0);
  assert_int_equal(fstat(null, &b), 0);
  assert_int_equal(a.st_rdev, b.st_rdev);
  assert_true((fcntl(files[0], F_GETFD) & FD_CLOEXEC) != 0);
  close(files[0]);
  close(files[1]);
  close(zero);
  close(null);
}

static void nothing_and_nobody_are_told_apart(void **state) {
  (void)state;
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), -EAGAIN);
  close(ends[0]);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), 0);
  ends[0] = dup(ends[1]);
}

static void wrong_sizes_and_kinds_leave_no_files(void **state) {
  (void)state;
  int null = open("/dev/null", O_RDONLY);
  unsigned before = open_files();
  assert_int_equal(send(ends[0], &sent, 100, 0), 100);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), -EBADMSG);
  uint8_t longer[sizeof sent + 8] = {0};
  assert_int_equal(send(ends[0], longer, sizeof longer, 0), (int)sizeof longer);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), -EBADMSG);
  sent.kind = ES_MESSAGE_KINDS;
  assert_int_equal(es_message_send(ends[0], &sent, &null, 1), 0);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), -EBADMSG);
  sent.kind = (enum es_message_kind)0x7fffffff;
  assert_int_equal(es_message_send(ends[0], &sent, &null, 1), 0);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), -EBADMSG);
  assert_int_equal(count, 0);
  assert_int_equal(open_files(), before);
  close(null);
}

static void texts_without_an_end_are_refused(void **state) {
  (void)state;
  sent.kind = ES_MESSAGE_ANSWER;
  memset(sent.as.answer.text, 'a', sizeof sent.as.answer.text);
  assert_int_equal(es_message_send(ends[0], &sent, NULL, 0), 0);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), -EBADMSG);
  sent.as.answer.text[sizeof sent.as.answer.text - 1] = '\0';
  assert_int_equal(es_message_send(ends[0], &sent, NULL, 0), 0);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), 1);
  memset(&sent, 0, sizeof sent);
  sent.kind = ES_MESSAGE_ENDED;
  sent.as.ended.crash.text_size = ES_CRASH_TEXT_MAX + 1;
  assert_int_equal(es_message_send(ends[0], &sent, NULL, 0), 0);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), -EBADMSG);
  memset(&sent, 0, sizeof sent);
  sent.kind = ES_MESSAGE_DISK;
  memset(sent.as.disk.vendor, 'v', sizeof sent.as.disk.vendor);
  assert_int_equal(es_message_send(ends[0], &sent, NULL, 0), 0);
  assert_int_equal(es_message_receive(ends[1], &received, files, &count), -EBADMSG);
}

static void text_fits_or_is_empty(void **state) {
  (void)state;
  char out[4] = "xyz";
  assert_true(es_message_text(out, sizeof out, "abc"));
  assert_string_equal(out, "abc");
  assert_false(es_message_text(out, sizeof out, "abcd"));
  assert_string_equal(out, "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(message_arrives_with_its_files, set_up, tear_down),
      cmocka_unit_test_setup_teardown(nothing_and_nobody_are_told_apart, set_up, tear_down),
      cmocka_unit_test_setup_teardown(wrong_sizes_and_kinds_leave_no_files, set_up, tear_down),
      cmocka_unit_test_setup_teardown(texts_without_an_end_are_refused, set_up, tear_down),
      cmocka_unit_test(text_fits_or_is_empty),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
