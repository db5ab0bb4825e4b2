/* What a partition tells processors of another trust level, or of an isolated machine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "generated/hyperv_callers_wire.h"
#include "generated/hyperv_cpuid_intercepts.h"
#include "generated/hyperv_cpuid_spec.h"
#include "generated/hyperv_hypercall_spec.h"
#include "generated/hyperv_msr_spec.h"
#include "runtime/bytes.h"
#include "tests/unit/partition/fixture.h"

#define INPUT 0x30000u

static uint64_t raised(const struct es_counter *counter) {
  return atomic_load_explicit(&counter->value, memory_order_relaxed);
}

static void become(struct fixture *f, uint32_t level, uint32_t isolation) {
  f->caller = (struct es_caller){.level = level, .isolation = isolation};
  fixture_replace_partition(f);
}

static void registers_are_the_lowest_levels(void **state) {
  struct fixture *f = *state;
  const struct es_counter *counter = &es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_REFUSED_GUEST_OS_ID_CALLER];
  const uint64_t before = raised(counter);
  uint64_t value = 0;
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
  assert_int_equal(raised(counter), before);
  for (uint32_t level = ES_HYPERV_CALLERS_TRUST_LEVEL_VTL1; level <= ES_HYPERV_CALLERS_TRUST_LEVEL_VTL2 + 1; level++) {
    become(f, level, ES_HYPERV_CALLERS_ISOLATION_NONE);
    fixture_write_faults(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
    assert_int_equal(es_partition_guest_os_id(f->partition), 0);
    fixture_write_faults(f, 0, ES_HYPERV_MSR_SINT + 2, 0x30);
    fixture_write_faults(f, 1, ES_HYPERV_MSR_EOM, 0);
    assert_int_equal(es_partition_msr_read(f->partition, 0, ES_HYPERV_MSR_TIME_REF_COUNT, &value), ES_INTERCEPT_FAULT);
  }
  assert_int_equal(raised(counter), before + 3);
}

static void calls_are_the_lowest_levels(void **state) {
  struct fixture *f = *state;
  const struct es_counter *counter =
      &es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_REFUSED_SIGNAL_EVENT_CALLER];
  const uint64_t before = raised(counter);
  const uint64_t fast = (uint64_t)1 << ES_HYPERV_HYPERCALL_CONTROL_FAST_SHIFT;
  assert_int_equal(es_partition_hypercall(f->partition, 0, ES_HYPERV_HYPERCALL_CALL_SIGNAL_EVENT | fast, 5, 0), 0);
  assert_int_equal(f->signals, 1);
  become(f, ES_HYPERV_CALLERS_TRUST_LEVEL_VTL1, ES_HYPERV_CALLERS_ISOLATION_NONE);
  assert_int_equal(es_partition_hypercall(f->partition, 0, ES_HYPERV_HYPERCALL_CALL_SIGNAL_EVENT | fast, 5, 0),
                   ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED);
  memset(fixture_page(f, INPUT), 0, ES_PAGE_SIZE);
  assert_int_equal(es_partition_hypercall(f->partition, 0, ES_HYPERV_HYPERCALL_CALL_POST_MESSAGE, INPUT, 0),
                   ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED);
  assert_int_equal(f->signals, 1);
  assert_int_equal(f->posts, 0);
  assert_int_equal(raised(counter), before + 1);
}

static struct es_cpuid_entry leaf_of(struct fixture *f, uint32_t leaf) {
  struct es_cpuid_entry entries[64];
  const size_t count = es_partition_cpuid(f->partition, 0, entries, 0, 64);
  for (size_t i = 0; i < count; i++) {
    if (entries[i].leaf == leaf)
      return entries[i];
  }
  fail_msg("no leaf %#x", leaf);
  return entries[0];
}

static void isolated_machines_are_told(void **state) {
  struct fixture *f = *state;
  const struct es_counter *counter = &es_hyperv_cpuid_counters[ES_HYPERV_CPUID_COUNTER_ISOLATION_OTHERS];
  const uint64_t before = raised(counter);
  struct es_cpuid_entry isolation = leaf_of(f, ES_HYPERV_CPUID_ISOLATION);
  assert_int_equal(isolation.eax | isolation.ebx, 0);
  assert_int_equal(raised(counter), before + 1);
  assert_int_equal(leaf_of(f, ES_HYPERV_CPUID_FEATURES).ebx & ES_HYPERV_CPUID_FEATURES_EBX_ISOLATION, 0);
  for (uint32_t kind = ES_HYPERV_CALLERS_ISOLATION_VBS; kind <= ES_HYPERV_CALLERS_ISOLATION_TDX; kind++) {
    become(f, ES_HYPERV_CALLERS_TRUST_LEVEL_VTL0, kind);
    isolation = leaf_of(f, ES_HYPERV_CPUID_ISOLATION);
    assert_int_equal(isolation.eax, ES_HYPERV_CPUID_ISOLATION_EAX_PARAVISOR);
    assert_int_equal(isolation.ebx, kind);
    assert_true((leaf_of(f, ES_HYPERV_CPUID_FEATURES).ebx & ES_HYPERV_CPUID_FEATURES_EBX_ISOLATION) != 0);
  }
  /* The registers stay whoever isolates the machine. */
  fixture_write(f, 0, ES_HYPERV_MSR_GUEST_OS_ID, 7);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(registers_are_the_lowest_levels),
      TEST(calls_are_the_lowest_levels),
      TEST(isolated_machines_are_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
