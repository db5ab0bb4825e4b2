/* A partition saved and restored: the guest sees the same registers, pages, messages, timers and time. */
#include <stdlib.h>
#include <string.h>

#include "generated/hyperv_reference_tsc_wire.h"
#include "generated/state/hyperv_msr_state.h"
#include "generated/state/partition_state_state.h"
#include "hand-written/partition/saved.h"
#include "hand-written/partition/saved_internal.h"
#include "tests/unit/partition/fixture.h"
#include "tests/unit/streams.h"

enum { SINT = 4, VECTOR = 0x40, ENABLE = 1, PERIODIC = 2, DIRECT = 1 << 12, AUTO_ENABLE = 8 };
enum { HYPERCALL_GPA = 0x20000, TSC_GPA = 0x21000, ASSIST_GPA = 0x22000, PATTERN = 0x5a };

static struct es_state_out *save(struct fixture *f, struct es_slice *bytes) {
  struct es_state_out *out;
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_partition_save(f->partition, out), 0);
  assert_int_equal(es_state_out_finish(out, bytes), 0);
  return out;
}

/* As es_saved_restore() does; what was refused stays in `in`. */
static es_result restore(struct fixture *f, struct es_state_in *in, struct es_slice bytes) {
  struct es_partition_saved *saved = NULL;
  ES_TRY(es_state_in_open(in, bytes));
  ES_TRY(es_partition_prepare(f->partition, in, &saved));
  es_result refusal = es_state_in_finish(in);
  if (refusal == ES_OK) {
    es_partition_apply(f->partition, saved);
  } else {
    es_partition_discard(saved);
  }
  return refusal;
}

static void save_and_restore(struct fixture *f) {
  struct es_slice bytes;
  struct es_state_in in;
  struct es_state_out *out = save(f, &bytes);
  fixture_replace_partition(f);
  assert_ptr_equal(restore(f, &in, bytes), ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
}

static void busy(struct fixture *f) {
  memset(fixture_page(f, HYPERCALL_GPA), PATTERN, ES_PAGE_SIZE);
  memset(fixture_page(f, FIXTURE_MESSAGES_GPA), PATTERN, ES_PAGE_SIZE);
  f->tsc = fixture_tsc_of(1000);
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, UINT64_C(0x8100000000000001));
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, HYPERCALL_GPA | 1);
  fixture_write(f, 0, ES_HYPERV_MSR_REFERENCE_TSC, TSC_GPA | 1);
  fixture_write(f, 1, ES_HYPERV_MSR_VP_ASSIST_PAGE, ASSIST_GPA | 1);
  fixture_open_synic(f, 0, SINT, VECTOR);
}

static void the_guest_sees_the_same(void **state) {
  struct fixture *f = *state;
  busy(f);
  uint64_t before[64], scontrol = fixture_read(f, 0, ES_HYPERV_MSR_SCONTROL);
  for (uint32_t i = 0; i < ES_HYPERV_MSR_SINT_COUNT; i++) {
    before[i] = fixture_read(f, 0, ES_HYPERV_MSR_SINT + i);
  }
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "first", 5));
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "second", 6));
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "third", 5));
  save_and_restore(f);
  for (uint32_t i = 0; i < ES_HYPERV_MSR_SINT_COUNT; i++) {
    assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_SINT + i), before[i]);
  }
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_SCONTROL), scontrol);
  assert_int_equal(fixture_read(f, 0, ES_HYPERV_MSR_HYPERCALL), HYPERCALL_GPA | 1);
  assert_int_equal(fixture_page(f, HYPERCALL_GPA)[0], 0x11);
  /* What was in the slot is there; what waited comes when the guest empties it. */
  assert_memory_equal(fixture_slot(f, SINT).payload, "first", 5);
  fixture_empty_slot(f, SINT);
  fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  assert_memory_equal(fixture_slot(f, SINT).payload, "second", 6);
  fixture_empty_slot(f, SINT);
  fixture_write(f, 0, ES_HYPERV_MSR_EOM, 0);
  assert_memory_equal(fixture_slot(f, SINT).payload, "third", 5);
  assert_true(es_synic_signal_event(f->partition, 0, SINT, 9));
  /* And what lay under the pages comes back when they go. */
  fixture_write(f, 0, ES_HYPERV_MSR_HYPERCALL, 0);
  assert_int_equal(fixture_page(f, HYPERCALL_GPA)[0], PATTERN);
  fixture_write(f, 0, ES_HYPERV_MSR_SIMP, 0);
  assert_int_equal(fixture_page(f, FIXTURE_MESSAGES_GPA)[17], PATTERN);
}

static void timers_go_on(void **state) {
  struct fixture *f = *state;
  busy(f);
  fixture_write(f, 0, ES_HYPERV_MSR_STIMER_CONFIG, AUTO_ENABLE | DIRECT | 0xed << 4);
  fixture_write(f, 0, ES_HYPERV_MSR_STIMER_COUNT, 5000);
  fixture_write(f, 1, ES_HYPERV_MSR_STIMER_CONFIG + 2, PERIODIC | DIRECT | 0xee << 4);
  fixture_write(f, 1, ES_HYPERV_MSR_STIMER_COUNT + 2, 10000);
  fixture_write(f, 1, ES_HYPERV_MSR_STIMER_CONFIG + 2, ENABLE | PERIODIC | DIRECT | 0xee << 4);
  uint64_t first = f->deadline[0], second = f->deadline[1];
  f->deadline[0] = f->deadline[1] = 0;
  save_and_restore(f);
  assert_int_equal(f->deadline[0], first);
  assert_int_equal(f->deadline[1], second);
  f->tsc = fixture_tsc_of(second + 1);
  es_partition_timer_expired(f->partition, 0);
  es_partition_timer_expired(f->partition, 1);
  assert_int_equal(f->interrupts[0][0xed], 1);
  assert_int_equal(f->interrupts[1][0xee], 1);
  assert_int_equal(f->deadline[1], second + 10000);
}

static uint32_t page_sequence(struct fixture *f) {
  struct es_hyperv_reference_tsc_page page;
  assert_null(es_hyperv_reference_tsc_decode_page(fixture_page(f, TSC_GPA), ES_PAGE_SIZE, &page));
  return page.sequence;
}

static void time_never_goes_back(void **state) {
  struct fixture *f = *state;
  busy(f);
  f->tsc = fixture_tsc_of(700000);
  uint32_t sequence = page_sequence(f);
  struct es_slice bytes;
  struct es_state_in in;
  struct es_state_out *out = save(f, &bytes);
  /* The same clock: nothing of the page changes. */
  fixture_replace_partition(f);
  assert_ptr_equal(restore(f, &in, bytes), ES_OK);
  es_state_in_close(&in);
  assert_int_equal(es_partition_reference_time(f->partition), 700000);
  assert_int_equal(page_sequence(f), sequence);
  /* One that began anew: time goes on all the same, and the page says how. */
  f->tsc = fixture_tsc_of(50);
  fixture_replace_partition(f);
  assert_ptr_equal(restore(f, &in, bytes), ES_OK);
  es_state_in_close(&in);
  assert_int_equal(es_partition_reference_time(f->partition), 700000);
  assert_int_not_equal(page_sequence(f), sequence);
  f->tsc = fixture_tsc_of(51);
  assert_int_equal(es_partition_reference_time(f->partition), 700001);
  es_state_out_destroy(out);
}

static void time_without_tsc_goes_on(void **state) {
  struct fixture *f = *state;
  busy(f);
  uint64_t before = es_partition_reference_time(f->partition);
  save_and_restore(f);
  assert_true(es_partition_reference_time(f->partition) >= before);
  assert_true(es_partition_reference_time(f->partition) < before + 600000000u);
}

/* Writes other bytes over a field of the stream, with the right sum. */
static void wrong_content_is_refused_and_changes_nothing(void **state) {
  struct fixture *f = *state;
  const struct {
    const struct es_state_thing *thing;
    uint64_t instance;
    const char *field;
    uint64_t value;
    unsigned width;
    const char *says;
  } cases[] = {
      {&es_saved_partition_state_machine, 0, "processors", 1, 4, "processors"},
      {&es_saved_partition_state_machine, 0, "hypercall-code", 0x99, 1, "hypercall-code"},
      {&es_saved_partition_state_overlay, ES_PARTITION_OVERLAY_INSTANCE(0, 0), "gpa", TSC_GPA, 8, "gpa"},
      {&es_saved_partition_state_overlay, ES_PARTITION_OVERLAY_INSTANCE(0, 0), "kind", 1, 1, "kind"},
      {&es_saved_partition_state_overlay, ES_PARTITION_OVERLAY_INSTANCE(0, 0), "kind", 9, 1, "kind"},
      {&es_saved_partition_state_message, ES_PARTITION_MESSAGE_INSTANCE(0, 0), "sint", 16, 1, "sint"},
      {&es_saved_partition_state_message, ES_PARTITION_MESSAGE_INSTANCE(0, 0), "type", 0, 4, "type"},
      {&es_saved_partition_state_timer, 0, "expiration", 5, 8, "expiration"},
      {&es_saved_partition_state_timer, 0, "config", ENABLE, 8, "config"},
      {&es_saved_partition_state_timer, 0, "message-waits", 2, 1, "message-waits"},
      {&es_saved_hyperv_msr_vm, 0, "hypercall", HYPERCALL_GPA | 0x801, 8, "hypercall"},
      {&es_saved_hyperv_msr_vm, 0, "hypercall", HYPERCALL_GPA, 8, ""}, /* off: the page's record is left over */
      {&es_saved_hyperv_msr_vm, 0, "tsc-invariant-control", 2, 8, "tsc-invariant-control"},
      {&es_saved_hyperv_msr_vm, 0, "reference-tsc", UINT64_C(0x8000000000000001), 8, "gpa"},
      {&es_saved_hyperv_msr_vp, 1, "simp", 0x30000 | 1, 8, ""}, /* on: and no record of the page */
  };
  busy(f);
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "first", 5));
  assert_true(es_synic_post_message(f->partition, 0, SINT, 1, "second", 6));
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct es_slice bytes;
    struct es_state_in in;
    struct es_state_out *out = save(f, &bytes);
    stream_change(bytes, cases[i].thing, cases[i].instance, cases[i].field, &cases[i].value, cases[i].width);
    /* Into a partition that is otherwise as it was made. */
    struct es_partition *was = f->partition;
    struct fixture *other;
    void *made;
    assert_int_equal(fixture_setup(&made), 0);
    other = made;
    es_result refusal = restore(other, &in, bytes);
    assert_non_null(refusal);
    assert_string_equal(refusal->field, cases[i].says);
    assert_int_equal(fixture_read(other, 0, ES_HYPERV_MSR_GUEST_OS_ID), 0);
    assert_int_equal(fixture_read(other, 0, ES_HYPERV_MSR_SCONTROL), 0);
    es_state_in_close(&in);
    es_state_out_destroy(out);
    fixture_teardown(&made);
    assert_ptr_equal(f->partition, was);
  }
}

static void crash_reports_survive(void **state) {
  struct fixture *f = *state;
  memcpy(fixture_page(f, 0x30000), "panic", 5);
  fixture_write(f, 0, ES_HYPERV_MSR_CRASH_PARAMETER + ES_HYPERV_MSR_CRASH_TEXT_ADDRESS, 0x30000);
  fixture_write(f, 0, ES_HYPERV_MSR_CRASH_PARAMETER + ES_HYPERV_MSR_CRASH_TEXT_SIZE, 5);
  fixture_write(f, 1, ES_HYPERV_MSR_CRASH_CONTROL, UINT64_C(3) << 62);
  save_and_restore(f);
  const struct es_crash_report *report = es_partition_crash(f->partition);
  assert_true(report->reported);
  assert_int_equal(report->vp, 1);
  assert_int_equal(report->text_size, 5);
  assert_memory_equal(report->text, "panic", 5);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(the_guest_sees_the_same, fixture_setup, fixture_teardown),
      cmocka_unit_test_setup_teardown(timers_go_on, fixture_setup, fixture_teardown),
      cmocka_unit_test_setup_teardown(time_never_goes_back, fixture_setup, fixture_teardown),
      cmocka_unit_test_setup_teardown(time_without_tsc_goes_on, fixture_setup_without_tsc, fixture_teardown),
      cmocka_unit_test_setup_teardown(wrong_content_is_refused_and_changes_nothing, fixture_setup, fixture_teardown),
      cmocka_unit_test_setup_teardown(crash_reports_survive, fixture_setup, fixture_teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
