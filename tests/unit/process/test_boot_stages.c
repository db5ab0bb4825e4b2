/* What `inspect boot` shows of a file that init wrote, and of one that is none. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/process/boot_stages.h"

static char shown[8192];
static size_t shown_size;

static void put(void *context, const char *text, size_t size) {
  (void)context;
  assert_true(shown_size + size < sizeof shown);
  memcpy(shown + shown_size, text, size);
  shown_size += size;
  shown[shown_size] = '\0';
}

static void show(const struct es_message_boot *boot) {
  static struct es_inspect inspect;
  const struct es_inspect_options options = {.put = put, .path = "boot"};
  shown_size = 0;
  shown[0] = '\0';
  es_inspect_start(&inspect, &options);
  es_boot_stages_inspect(boot, 3000, &inspect);
  assert_int_equal(es_inspect_finish(&inspect), ES_INSPECT_SHOWN);
}

static int read_text(const char *text, struct es_message_boot *boot) {
  char path[64];
  (void)snprintf(path, sizeof path, "/tmp/entresol-boot.%d", (int)getpid());
  FILE *file = fopen(path, "we");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
  const int error = es_boot_stages_read(path, boot);
  unlink(path);
  return error;
}

static void stages_and_modules(void **state) {
  struct es_message_boot boot = {.manager = 3000000000, .guest = 3500000000};
  (void)state;
  assert_int_equal(read_text("stage machine -2500000000\nstage kernel 0\nmodule kvm 1000000000 20000000\n", &boot), 0);
  show(&boot);
  const char *const wanted[] = {"machine", "-2.500000", "kernel", "0.000000", "settings", "3.000000",
                                "guest",   "3.500000",  "kvm",    "1.000000", "0.020000"};
  const char *at = shown;
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    at = strstr(at, wanted[i]);
    assert_non_null(at);
  }
}

static void memory_apart_from_the_guests(void **state) {
  struct es_message_boot boot = {.manager = 1};
  (void)state;
  assert_int_equal(read_text("memory given 5000\nmemory kernel 700\nmemory none\n", &boot), 0);
  show(&boot);
  assert_non_null(strstr(shown, "given: 5000"));
  assert_non_null(strstr(shown, "beside-guest: 2000"));
  assert_non_null(strstr(shown, "kernel: 700"));
  assert_non_null(strstr(shown, "guest: 3000"));
  assert_null(strstr(shown, "none"));
  /* The guest's is not of it. */
  assert_int_equal(read_text("memory given 2000\n", &boot), 0);
  show(&boot);
  assert_null(strstr(shown, "beside-guest"));
}

static void what_was_refused_and_the_shims_words(void **state) {
  struct es_message_boot boot = {.manager = 1};
  (void)state;
  assert_int_equal(
      read_text("shim kernel at 0x1000\nrefused lines of the host's plan: 1\nrefused plan, line 2: host a: no\n",
                &boot),
      0);
  show(&boot);
  const char *refused = strstr(shown, "refused");
  assert_non_null(refused);
  assert_non_null(strstr(refused, "lines of the host's plan: 1"));
  assert_non_null(strstr(refused, "plan, line 2: host a: no"));
  assert_non_null(strstr(refused, "kernel at 0x1000"));
}

static void without_a_file(void **state) {
  const struct es_message_boot boot = {.manager = 3000000000};
  (void)state;
  show(&boot);
  assert_non_null(strstr(shown, "settings"));
  assert_null(strstr(shown, "guest"));
}

static void a_file_that_is_none(void **state) {
  struct es_message_boot boot = {.manager = 1};
  (void)state;
  assert_int_equal(es_boot_stages_read("/nowhere/at/all", &boot), -ENOENT);
  assert_string_equal(boot.text, "");
  assert_int_equal(read_text("nonsense\nstage\nstage x\nstage y z\n\n\nstage good 5000\ncut", &boot), 0);
  assert_null(strstr(boot.text, "cut"));
  show(&boot);
  assert_non_null(strstr(shown, "good"));
  assert_null(strstr(shown, "nonsense"));
  /* Longer than is read: whole lines only. */
  char text[3 * ES_MESSAGE_BOOT_TEXT_MAX] = "";
  for (unsigned i = 0; i < 300; i++) {
    (void)snprintf(text + strlen(text), sizeof text - strlen(text), "stage long-name-%u %u\n", i, i);
  }
  assert_int_equal(read_text(text, &boot), 0);
  assert_true(strlen(boot.text) > ES_MESSAGE_BOOT_TEXT_MAX / 2);
  assert_int_equal(boot.text[strlen(boot.text) - 1], '\n');
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(stages_and_modules),
      cmocka_unit_test(memory_apart_from_the_guests),
      cmocka_unit_test(what_was_refused_and_the_shims_words),
      cmocka_unit_test(without_a_file),
      cmocka_unit_test(a_file_that_is_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
