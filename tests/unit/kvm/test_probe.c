#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "hand-written/kvm/probe.h"

static const struct es_kvm_probe good = {.finished = true,
                                         .mips = ES_KVM_PROBE_MIPS_MIN,
                                         .instructions = true,
                                         .masked_cpuid = true,
                                         .msr_exit = true,
                                         .doorbell = true};

static void each_part_is_needed(void **state) {
  (void)state;
  assert_true(es_kvm_probe_usable(&good));
  struct es_kvm_probe bad[7];
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
    bad[i] = good;
  bad[0].error = -ETIMEDOUT;
  bad[1].finished = false;
  bad[2].mips--;
  bad[3].instructions = false;
  bad[4].masked_cpuid = false;
  bad[5].msr_exit = false;
  bad[6].doorbell = false;
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
    assert_false(es_kvm_probe_usable(&bad[i]));
}

static void each_part_is_printed(void **state) {
  (void)state;
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  struct es_kvm_probe probe = good;
  probe.mips = 1234;
  es_kvm_probe_print(&probe, out);
  probe.error = -ENOENT;
  probe.doorbell = false;
  es_kvm_probe_print(&probe, out);
  fclose(out);
  assert_non_null(strstr(text, "1234 million"));
  assert_non_null(strstr(text, "virtualisation: usable"));
  assert_non_null(strstr(text, "No such file"));
  assert_non_null(strstr(text, "does not fire as it should"));
  assert_non_null(strstr(text, "virtualisation: not usable"));
  free(text);
}

/* Whatever this machine has: an answer comes in time, and agrees with itself. */
static void probe_ends_in_time(void **state) {
  (void)state;
  struct timespec begin, end;
  struct es_kvm_probe probe;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  bool usable = es_kvm_probe(&probe);
  clock_gettime(CLOCK_MONOTONIC, &end);
  assert_int_equal(usable, es_kvm_probe_usable(&probe));
  assert_true(usable || probe.error != 0 || probe.finished);
  int64_t milliseconds = (end.tv_sec - begin.tv_sec) * 1000 + (end.tv_nsec - begin.tv_nsec) / 1000000;
  assert_true(milliseconds < 10 * (int64_t)ES_KVM_PROBE_LIMIT_MS);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_part_is_needed),
      cmocka_unit_test(each_part_is_printed),
      cmocka_unit_test(probe_ends_in_time),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
