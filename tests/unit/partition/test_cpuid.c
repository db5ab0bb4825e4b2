#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "generated/hyperv_cpuid_intercepts.h"
#include "tests/unit/partition/fixture.h"

enum { ROOM = 64 };

static const struct es_cpuid_entry *find(const struct es_cpuid_entry *entries, size_t count, uint32_t leaf,
                                         uint32_t subleaf) {
  for (size_t i = 0; i < count; i++) {
    if (entries[i].leaf == leaf && (!entries[i].has_subleaf || entries[i].subleaf == subleaf))
      return &entries[i];
  }
  return NULL;
}

static size_t list_of(struct fixture *f, uint32_t vp, struct es_cpuid_entry *entries) {
  const struct es_cpuid_entry host[] = {
      {.leaf = 0, .eax = 0x16, .ebx = 0x756e6547},
      {.leaf = 1, .eax = 0x800f12, .ebx = 0x55123400, .ecx = 0x7ed8320b & ~0x80000000u, .edx = 0x78bfbff},
      {.leaf = 0xb, .has_subleaf = true, .subleaf = 0, .eax = 1, .ebx = 2, .ecx = 0x100, .edx = 0x99},
      {.leaf = 0xb, .has_subleaf = true, .subleaf = 1, .eax = 7, .ebx = 8, .ecx = 0x201, .edx = 0x99},
      {.leaf = 0x40000000, .eax = 0x40000001, .ebx = 0x4b4d564b},
      {.leaf = 0x40000001, .eax = 0xffff},
      {.leaf = 0x40000100, .eax = 1},
      {.leaf = 0x80000001, .ecx = 0x7, .edx = 0x20100800},
      {.leaf = 0x80000007, .eax = 5, .edx = 0xffff},
      {.leaf = 0x80000008, .eax = 0x3028, .ecx = 0x4007},
  };
  memcpy(entries, host, sizeof host);
  return es_partition_cpuid(f->partition, vp, entries, sizeof host / sizeof host[0], ROOM);
}

static void guest_finds_the_interface(void **state) {
  struct fixture *f = *state;
  struct es_cpuid_entry entries[ROOM];
  size_t count = list_of(f, 0, entries);
  assert_true(count > 0);
  const struct es_cpuid_entry *vendor = find(entries, count, 0x40000000, 0);
  assert_memory_equal(&vendor->ebx, "Microsoft Hv", 12);
  assert_in_range(vendor->eax, 0x40000005, 0x4000ffff);
  assert_memory_equal(&find(entries, count, 0x40000001, 0)->eax, "Hv#1", 4);
  const struct es_cpuid_entry *features = find(entries, count, 0x40000003, 0);
  assert_int_equal(features->eax & 0x66, 0x66);
  /* no root partition, no isolation, no extended calls */
  assert_int_equal(features->ebx, 0x30);
  /* the host's own leaves are gone, reserved ones are there */
  assert_null(find(entries, count, 0x40000100, 0));
  assert_int_equal(find(entries, count, 0x40000082, 0)->eax, 0);
  for (size_t i = 0; i < count; i++) {
    for (size_t j = 0; j < i; j++)
      assert_false(entries[i].leaf == entries[j].leaf && entries[i].subleaf == entries[j].subleaf);
  }
}

static void native_leaves_are_of_this_vp(void **state) {
  struct fixture *f = *state;
  struct es_cpuid_entry entries[ROOM];
  for (uint32_t vp = 0; vp < FIXTURE_PROCESSORS; vp++) {
    size_t count = list_of(f, vp, entries);
    const struct es_cpuid_entry *features = find(entries, count, 1, 0);
    assert_int_equal(features->ebx >> 24, vp);
    assert_int_equal(features->ebx >> 16 & 0xff, FIXTURE_PROCESSORS);
    assert_int_equal(features->ebx & 0xffff, 0x3400);
    assert_int_equal(features->ecx >> 31, 1);
    assert_int_equal(features->ecx & 0x28, 0);
    assert_int_equal(find(entries, count, 0xb, 0)->edx, vp);
    assert_int_equal(find(entries, count, 0xb, 1)->edx, vp);
    assert_int_equal(find(entries, count, 0xb, 1)->eax, 1);
    assert_int_equal(find(entries, count, 0x80000001, 0)->ecx, 3);
    assert_int_equal(find(entries, count, 0x80000007, 0)->edx, 0x100);
    assert_int_equal(find(entries, count, 0x80000007, 0)->eax, 0);
    assert_int_equal(find(entries, count, 0x80000008, 0)->ecx & 0xf0ff, 0x1001);
    assert_int_equal(find(entries, count, 0, 0)->ebx, 0x756e6547);
  }
}

static void too_little_room_is_said(void **state) {
  struct fixture *f = *state;
  struct es_cpuid_entry entries[ROOM];
  size_t count = list_of(f, 0, entries);
  struct es_cpuid_entry few[ROOM] = {{.leaf = 0}};
  assert_int_equal(es_partition_cpuid(f->partition, 0, few, 1, count / 2), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(guest_finds_the_interface),
      TEST(native_leaves_are_of_this_vp),
      TEST(too_little_room_is_said),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
