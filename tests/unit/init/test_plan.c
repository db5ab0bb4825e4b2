/* What init is to do: words, who may say them, paths of the host's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hand-written/init/plan.h"

static uint32_t said, said_line;
static const char *said_why;

static void say(uint32_t line, const char *text, const char *why) {
  (void)text;
  said++;
  said_line = line;
  said_why = why;
}

static int forget(void **state) {
  (void)state;
  said = said_line = 0;
  said_why = NULL;
  return 0;
}

static void image_says_all(void **state) {
  struct es_plan plan = {0};
  (void)state;
  assert_true(es_plan_read(&plan, ES_PLAN_IMAGE,
                           "# first\nhost settings disk\n\nrestart on-failure\nlimit 3 60\nmodules-threads 2\nsettings "
                           "/etc/x.yaml\nfolder /var/a folder\ndisk s0 /d 0\nconsole c\nerrors e\nsocket p /run/s\n"
                           "exit-port 0x501\nshell sh\nfile s1 0x10001 /boot/a kernel\n"
                           "volume s2 /var/t",
                           say));
  assert_int_equal(said, 0);
  assert_int_equal(plan.restart, ES_PLAN_ON_FAILURE);
  assert_int_equal(plan.limit_count, 3);
  assert_int_equal(plan.limit_seconds, 60);
  assert_int_equal(plan.module_threads, 2);
  assert_string_equal(plan.settings, "/etc/x.yaml");
  assert_string_equal(plan.folder, "/var/a folder");
  assert_int_equal(plan.disk_count, 1);
  assert_string_equal(plan.disks[0].name, "s0");
  assert_string_equal(plan.disks[0].path, "/d 0");
  assert_string_equal(plan.console, "c");
  assert_string_equal(plan.errors, "e");
  assert_string_equal(plan.sockets[0].path, "/run/s");
  assert_int_equal(plan.exit_port, 0x501);
  assert_string_equal(plan.shell, "sh");
  assert_string_equal(plan.volumes[0].path, "/var/t");
  assert_int_equal(plan.file_count, 1);
  assert_string_equal(plan.files[0].place.name, "s1");
  assert_string_equal(plan.files[0].place.path, "/boot/a kernel");
  assert_int_equal(plan.files[0].size, 0x10001);
}

/* Relative paths of measured settings would be the host's otherwise. */
static void folder_beside_measured_settings(void **state) {
  struct es_plan plan = {0};
  (void)state;
  assert_true(es_plan_read(&plan, ES_PLAN_IMAGE, "host folder disk\nfolder /guest", say));
  plan.measured = true;
  assert_true(es_plan_read(&plan, ES_PLAN_HOST, "disk s0 /d\nfolder /host", say));
  assert_int_equal(said, 1);
  assert_int_equal(said_line, 2);
  assert_int_equal(plan.refused, 1);
  assert_string_equal(plan.folder, "/guest");
  assert_int_equal(plan.disk_count, 1);
  plan.measured = false;
  assert_true(es_plan_read(&plan, ES_PLAN_HOST, "folder /host", say));
  assert_string_equal(plan.folder, "/host");
}

static void files_of_the_host(void **state) {
  struct es_plan plan = {0};
  (void)state;
  assert_true(es_plan_read(&plan, ES_PLAN_IMAGE, "host file\n", say));
  assert_true(es_plan_read(&plan, ES_PLAN_HOST, "file s 4294967296 /boot/kernel\n", say));
  assert_int_equal(said, 0);
  const char *const refused[] = {"file s 1 /etc/passwd\n", "file s 1 boot\n",    "file s 1\n",
                                 "file s -1 /boot/k\n",    "file s x /boot/k\n", "file s 4294967297 /boot/k\n",
                                 "file s 1 /a/../etc/x\n"};
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    assert_true(es_plan_read(&plan, ES_PLAN_HOST, refused[i], say));
    assert_int_equal(plan.refused, i + 1);
  }
  assert_int_equal(plan.file_count, 1);
  for (unsigned i = 1; i < ES_PLAN_FILES_MAX; i++) {
    assert_true(es_plan_read(&plan, ES_PLAN_HOST, "file s 1 /boot/k", say));
  }
  assert_int_equal(said, sizeof refused / sizeof *refused);
  assert_true(es_plan_read(&plan, ES_PLAN_HOST, "file s 1 /boot/k", say));
  assert_int_equal(said, sizeof refused / sizeof *refused + 1);
  assert_int_equal(plan.file_count, ES_PLAN_FILES_MAX);
}

static void host_says_what_it_may(void **state) {
  struct es_plan plan = {0};
  (void)state;
  assert_true(es_plan_read(&plan, ES_PLAN_IMAGE, "host settings console\nrestart never\nerrors mine\n", say));
  assert_true(es_plan_read(&plan, ES_PLAN_HOST, "settings /run/h.yaml\nconsole c\n", say));
  assert_int_equal(said, 0);
  assert_string_equal(plan.settings, "/run/h.yaml");
  /* Neither what the image said, nor what it did not let the host say, nor more rights. */
  const char *const refused[] = {"restart on-failure\n", "errors other\n", "shell sh\n", "host shell\n",
                                 "exit-port 5\n",        "nonsense\n",     "settings\n"};
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    assert_true(es_plan_read(&plan, ES_PLAN_HOST, refused[i], say));
    assert_int_equal(said, i + 1);
    assert_int_equal(plan.refused, i + 1);
  }
  assert_int_equal(plan.restart, ES_PLAN_NEVER);
  assert_string_equal(plan.errors, "mine");
  assert_string_equal(plan.shell, "");
  assert_int_equal(plan.exit_port, 0);
  assert_string_equal(plan.settings, "/run/h.yaml");
}

static void host_never_gets_the_word_host(void **state) {
  struct es_plan plan = {0};
  (void)state;
  assert_true(es_plan_read(&plan, ES_PLAN_IMAGE, "host host\n", say));
  assert_true(es_plan_read(&plan, ES_PLAN_HOST, "host shell\n", say));
  assert_int_equal(plan.refused, 1);
}

static void images_mistakes_are_errors(void **state) {
  static const char *const wrong[] = {
      "nonsense\n",      "restart sometimes\n", "restart\n",   "limit 3\n",      "limit 3 -1\n",
      "limit 3 65536\n", "host nothing\n",      "disk only\n", "exit-port 1x\n", "console\n"};
  (void)state;
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    struct es_plan plan = {0};
    assert_false(es_plan_read(&plan, ES_PLAN_IMAGE, wrong[i], say));
    assert_non_null(said_why);
    assert_int_equal(said_line, 1);
  }
}

static void everything_is_bounded(void **state) {
  struct es_plan plan = {0};
  char text[4096];
  (void)state;
  memset(text, 'a', sizeof text - 1);
  text[sizeof text - 1] = '\0';
  memcpy(text, "console ", 8);
  assert_false(es_plan_read(&plan, ES_PLAN_IMAGE, text, say));
  text[8 + ES_PLAN_NAME_MAX] = '\0';
  assert_false(es_plan_read(&plan, ES_PLAN_IMAGE, text, say));
  text[8 + ES_PLAN_NAME_MAX - 1] = '\0';
  assert_true(es_plan_read(&plan, ES_PLAN_IMAGE, text, say));
  assert_int_equal(strlen(plan.console), ES_PLAN_NAME_MAX - 1);
  for (unsigned i = 0; i < ES_PLAN_DISKS_MAX; i++) {
    assert_true(es_plan_read(&plan, ES_PLAN_IMAGE, "disk s /d", say));
  }
  assert_false(es_plan_read(&plan, ES_PLAN_IMAGE, "disk s /d", say));
  assert_int_equal(plan.disk_count, ES_PLAN_DISKS_MAX);
}

static void paths_of_the_host(void **state) {
  static const char *const good[] = {"/run/a", "/tmp/x/y", "/home/me/settings.yaml", "/etcetera", "/var/lib/x"};
  static const char *const bad[] = {"",
                                    "a",
                                    "run/a",
                                    "/",
                                    "/etc/entresol/settings.yaml",
                                    "/bin",
                                    "/init",
                                    "/proc/1/mem",
                                    "/sys/a",
                                    "/dev/sda",
                                    "/lib/modules/x.ko",
                                    "/run/../etc/x",
                                    "/run/./x",
                                    "/run//x",
                                    "/run/",
                                    "/floor/etc",
                                    "/sbin/x"};
  (void)state;
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
    assert_true(es_plan_path_allowed(good[i]));
  }
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    assert_false(es_plan_path_allowed(bad[i]));
  }
  assert_false(es_plan_path_allowed(NULL));
  struct es_plan plan = {0};
  assert_true(es_plan_read(&plan, ES_PLAN_IMAGE, "host disk settings\n", say));
  assert_true(es_plan_read(&plan, ES_PLAN_HOST, "disk s0 /etc/entresol/settings.yaml\nsettings /etc/x\n", say));
  assert_int_equal(plan.refused, 2);
  assert_int_equal(plan.disk_count, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(image_says_all, forget),
      cmocka_unit_test_setup(folder_beside_measured_settings, forget),
      cmocka_unit_test_setup(files_of_the_host, forget),
      cmocka_unit_test_setup(host_says_what_it_may, forget),
      cmocka_unit_test_setup(host_never_gets_the_word_host, forget),
      cmocka_unit_test_setup(images_mistakes_are_errors, forget),
      cmocka_unit_test_setup(everything_is_bounded, forget),
      cmocka_unit_test_setup(paths_of_the_host, forget),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
