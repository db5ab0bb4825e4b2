#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "generated/hyperv_reference_tsc_wire.h"
#include "tests/unit/partition/fixture.h"

#define PAGE_A 0x20000u
#define PAGE_B 0x21000u
#define OUTSIDE 0x40000000u

static void hypercall_page_needs_an_identity(void **state) {
  struct fixture *f = *state;
  fixture_write_faults(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_A | 1);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_HYPERCALL), 0);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0);
}

static void hypercall_page_comes_and_goes(void **state) {
  struct fixture *f = *state;
  memset(fixture_page(f, PAGE_A), 0xa5, ES_PAGE_SIZE);
  memset(fixture_page(f, PAGE_B), 0x5a, ES_PAGE_SIZE);
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
  fixture_write(f, 1, ES_HYPERV_MSR_HYPERCALL, PAGE_A | 1);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0x11);
  assert_int_equal(fixture_page(f, PAGE_A)[2], 0x33);
  assert_int_equal(fixture_page(f, PAGE_A)[3], 0xcc);
  assert_int_equal(fixture_page(f, PAGE_A)[ES_PAGE_SIZE - 1], 0xcc);
  /* moved */
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_B | 1);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0xa5);
  assert_int_equal(fixture_page(f, PAGE_B)[0], 0x11);
  /* off */
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_B);
  assert_int_equal(fixture_page(f, PAGE_B)[0], 0x5a);
  assert_int_equal(fixture_page(f, PAGE_B)[ES_PAGE_SIZE - 1], 0x5a);
}

static void hypercall_page_outside_memory_faults(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_A | 1);
  fixture_write_faults(f, 0, ES_HYPERV_MSR_HYPERCALL, OUTSIDE | 1);
  fixture_write_faults(f, 0, ES_HYPERV_MSR_HYPERCALL, 0xfffffffffffff001);
  /* the old one stays */
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_HYPERCALL), PAGE_A | 1);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0x11);
}

static void identity_zero_takes_the_hypercall_page(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_A | 1);
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 0);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_HYPERCALL), PAGE_A);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0);
}

static void locked_hypercall_page_stays(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_A | 3);
  fixture_write_faults(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_B | 1);
  fixture_write_faults(f, 0, ES_HYPERV_MSR_HYPERCALL, 0);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0x11);
}

static void two_overlays_never_share_a_page(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_A | 1);
  fixture_write_faults(f, 0, ES_HYPERV_MSR_SIMP, PAGE_A | 1);
  fixture_write_faults(f, 1, ES_HYPERV_MSR_VP_ASSIST_PAGE, PAGE_A | 1);
  fixture_write_faults(f, 1, ES_HYPERV_MSR_REFERENCE_TSC, PAGE_A | 1);
  fixture_write(f, 1, ES_HYPERV_MSR_SIMP, PAGE_B | 1);
  fixture_write_faults(f, 1, ES_HYPERV_MSR_SIEFP, PAGE_B | 1);
  fixture_write_faults(f, 0, ES_HYPERV_MSR_SIMP, PAGE_B | 1);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0x11);
}

static void pages_of_a_vp_begin_empty_and_leave_no_trace(void **state) {
  struct fixture *f = *state;
  memset(fixture_page(f, PAGE_A), 0xa5, ES_PAGE_SIZE);
  fixture_write(f, 1, ES_HYPERV_MSR_VP_ASSIST_PAGE, PAGE_A | 1);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0);
  assert_int_equal(fixture_read(f, 1, ES_HYPERV_MSR_VP_ASSIST_PAGE), PAGE_A | 1);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_VP_ASSIST_PAGE), 0);
  fixture_page(f, PAGE_A)[0] = 9;
  fixture_write(f, 1, ES_HYPERV_MSR_VP_ASSIST_PAGE, PAGE_A | 1);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 9);
  fixture_write(f, 1, ES_HYPERV_MSR_VP_ASSIST_PAGE, 0);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0xa5);
}

static void plain_registers_answer(void **state) {
  struct fixture *f = *state;
  assert_int_equal(fixture_read(f, 1, ES_HYPERV_MSR_VP_INDEX), 1);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_TSC_FREQUENCY), FIXTURE_TSC_FREQUENCY);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_APIC_FREQUENCY), 1000000000);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_SVERSION), 1);
  fixture_write_faults(f, 0, ES_HYPERV_MSR_VP_INDEX, 0);
  fixture_write(f, 0, ES_HYPERV_MSR_TSC_INVARIANT_CONTROL, 1);
  fixture_write_faults(f, 0, ES_HYPERV_MSR_TSC_INVARIANT_CONTROL, 2);
}

static void others_fault(void **state) {
  struct fixture *f = *state;
  uint64_t value = 5;
  assert_int_equal(es_partition_msr_read(f->partition, 0, 0x40000070, &value), ES_INTERCEPT_FAULT);
  assert_int_equal(value, 0);
  fixture_write_faults(f, 0, 0x400001ff, 0);
  assert_int_equal(es_partition_msr_read(f->partition, FIXTURE_PROCESSORS, ES_HYPERV_MSR_SVERSION, &value),
                   ES_INTERCEPT_FAULT);
  fixture_write_faults(f, FIXTURE_PROCESSORS, ES_HYPERV_MSR_SCONTROL, 1);
}

static void reset_register_stops_the_machine(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_RESET, 0);
  assert_int_equal(f->stopped, ES_STOP_NONE);
  fixture_write(f, 0, ES_HYPERV_MSR_RESET, 1);
  assert_int_equal(f->stopped, ES_STOP_RESET);
}

static void crash_is_recorded_with_its_text(void **state) {
  struct fixture *f = *state;
  const char text[] = "kernel panic";
  memcpy(fixture_page(f, PAGE_A), text, sizeof text);
  for (uint32_t i = 0; i < ES_HYPERV_MSR_CRASH_PARAMETER_COUNT; i++)
    fixture_write(f, 1, ES_HYPERV_MSR_CRASH_PARAMETER + i, 100 + i);
  fixture_write(f, 1, ES_HYPERV_MSR_CRASH_PARAMETER + 3, PAGE_A);
  fixture_write(f, 1, ES_HYPERV_MSR_CRASH_PARAMETER + 4, sizeof text);
  fixture_write(f, 1, ES_HYPERV_MSR_CRASH_CONTROL, 0x4000000000000000);
  assert_false(es_partition_crash(f->partition)->reported);
  fixture_write(f, 1, ES_HYPERV_MSR_CRASH_CONTROL, 0xc000000000000000);
  assert_int_equal(f->stopped, ES_STOP_CRASH);
  const struct es_crash_report *crash = es_partition_crash(f->partition);
  assert_true(crash->reported);
  assert_int_equal(crash->vp, 1);
  assert_int_equal(crash->parameters[0], 100);
  assert_int_equal(crash->text_size, sizeof text);
  assert_memory_equal(crash->text, text, sizeof text);
}

static void crash_text_outside_memory_is_left_out(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_CRASH_PARAMETER + 3, FIXTURE_MEMORY - 4);
  fixture_write(f, 0, ES_HYPERV_MSR_CRASH_PARAMETER + 4, UINT64_MAX);
  fixture_write(f, 0, ES_HYPERV_MSR_CRASH_CONTROL, 0xc000000000000000);
  assert_true(es_partition_crash(f->partition)->reported);
  assert_int_equal(es_partition_crash(f->partition)->text_size, 0);
}

static struct es_hyperv_reference_tsc_page tsc_page(struct fixture *f, uint64_t gpa) {
  struct es_hyperv_reference_tsc_page page;
  assert_null(es_hyperv_reference_tsc_decode_page(fixture_page(f, gpa), ES_PAGE_SIZE, &page));
  return page;
}

static void reference_page_agrees_with_the_counter(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_REFERENCE_TSC, PAGE_A | 1);
  struct es_hyperv_reference_tsc_page page = tsc_page(f, PAGE_A);
  assert_int_not_equal(page.sequence, 0);
  const uint64_t tscs[] = {0, 1, 199, 200, 201, 1234567890123, UINT64_C(1) << 62};
  for (size_t i = 0; i < sizeof tscs / sizeof tscs[0]; i++) {
    f->tsc = tscs[i];
    __extension__ unsigned __int128 product = (unsigned __int128)f->tsc * page.scale;
    uint64_t expected = (uint64_t)(product >> 64) + page.offset;
    assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_TIME_REF_COUNT), expected);
  }
  f->tsc = (uint64_t)FIXTURE_TSC_FREQUENCY * 60;
  assert_in_range(fixture_read(f, 0, ES_HYPERV_MSR_TIME_REF_COUNT), 599999999, 600000000);
}

static void reference_page_gets_a_new_sequence(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_REFERENCE_TSC, PAGE_A | 1);
  uint32_t first = tsc_page(f, PAGE_A).sequence;
  fixture_write(f, 0, ES_HYPERV_MSR_REFERENCE_TSC, PAGE_B | 1);
  assert_int_not_equal(tsc_page(f, PAGE_B).sequence, first);
  assert_int_equal(tsc_page(f, PAGE_A).scale, 0);
}

static void without_tsc_the_page_says_so(void **state) {
  struct fixture *f = *state;
  fixture_write(f, 0, ES_HYPERV_MSR_REFERENCE_TSC, PAGE_A | 1);
  assert_int_equal(tsc_page(f, PAGE_A).sequence, 0);
  uint64_t first = fixture_read(f, 0, ES_HYPERV_MSR_TIME_REF_COUNT);
  assert_true(first < 600000000);
  while (fixture_read(f, 0, ES_HYPERV_MSR_TIME_REF_COUNT) == first)
    continue;
}

static void reset_forgets_everything(void **state) {
  struct fixture *f = *state;
  memset(fixture_page(f, PAGE_A), 0xa5, ES_PAGE_SIZE);
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, PAGE_A | 3);
  fixture_open_synic(f, 1, 2, 0xf3);
  es_partition_reset(f->partition);
  assert_int_equal(f->resets, 1);
  assert_int_equal(fixture_page(f, PAGE_A)[0], 0xa5);
  assert_int_equal(es_partition_guest_os_id(f->partition), 0);
  assert_int_equal(fixture_read(f, 1, ES_HYPERV_MSR_SCONTROL), 0);
  assert_int_equal(fixture_read(f, 1, ES_HYPERV_MSR_SINT + 2), 0x10000);
  assert_false(es_synic_post_message(f->partition, 1, 2, 1, "x", 1));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(hypercall_page_needs_an_identity),
      TEST(hypercall_page_comes_and_goes),
      TEST(hypercall_page_outside_memory_faults),
      TEST(identity_zero_takes_the_hypercall_page),
      TEST(locked_hypercall_page_stays),
      TEST(two_overlays_never_share_a_page),
      TEST(pages_of_a_vp_begin_empty_and_leave_no_trace),
      TEST(plain_registers_answer),
      TEST(others_fault),
      TEST(reset_register_stops_the_machine),
      TEST(crash_is_recorded_with_its_text),
      TEST(crash_text_outside_memory_is_left_out),
      TEST(reference_page_agrees_with_the_counter),
      TEST(reference_page_gets_a_new_sequence),
      TEST(reset_forgets_everything),
      cmocka_unit_test_setup_teardown(without_tsc_the_page_says_so, fixture_setup_without_tsc, fixture_teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
