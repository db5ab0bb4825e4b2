/* cmocka.h needs these first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <openssl/evp.h>
#include <string.h>

#include "hand-written/shim/ranges.h"
#include "runtime/bytes.h"
#include "tests/unit/shim/made_up.h"

static struct made_up *made;

static int make(void **state) {
  (void)state;
  made = made_up_new();
  return 0;
}

static int drop(void **state) {
  (void)state;
  made_up_free(made);
  return 0;
}

/* The shim stops, says so, and never left VTL2's memory. */
static void stops(const char *words) {
  assert_false(made_up_run(made));
  assert_false(made->outside);
  if (strstr(made_up_log(made), words) == NULL) {
    fail_msg("not '%s' but '%s'", words, made_up_log(made));
  }
  assert_non_null(strstr(made->console, words));
}

static void goes_on(void) {
  if (!made_up_run(made)) {
    fail_msg("stopped: %s", made->console);
  }
  assert_false(made->outside);
}

static struct es_linux_boot_boot_params read_boot_params(void) {
  struct es_linux_boot_boot_params params;

  assert_ptr_equal(
      es_linux_boot_decode_boot_params(made->handover.boot_params, sizeof made->handover.boot_params, &params), ES_OK);
  return params;
}

static void a_kernel_gets_what_it_needs(void **state) {
  (void)state;
  made_up_set_entry(made, 1, 0xf0, 0, ES_SHIM_MEMORY_TYPE_MEMORY);
  memcpy(made_up_at(made, PLACE_HOST_COMMAND_LINE), "debug", sizeof "debug");
  goes_on();

  struct es_linux_boot_boot_params params = read_boot_params();
  assert_int_equal(made->start.rip, PLACE_FREE + ES_LINUX_BOOT_ENTRY_64_OFFSET);
  assert_int_equal(made->start.rsi, made->machine.handover_address);
  assert_memory_equal(made_up_at(made, PLACE_FREE), made_up_at(made, PLACE_KERNEL) + 2 * ES_LINUX_BOOT_SECTOR_SIZE,
                      KERNEL_SIZE - 2 * ES_LINUX_BOOT_SECTOR_SIZE);
  assert_string_equal(made->handover.command_line, "quiet debug");
  assert_int_equal(params.header.command_line_address,
                   made->machine.handover_address + offsetof(struct es_shim_handover, command_line));
  assert_int_equal(params.header.ramdisk_address, PLACE_INITRD);
  assert_int_equal(params.header.ramdisk_size, INITRD_SIZE);
  assert_int_equal(params.header.setup_data, PLACE_LOG);
  assert_int_equal(params.header.loader_type, ES_LINUX_BOOT_LOADER_TYPE);
  assert_int_equal(params.e820_count, 4);
  const struct es_linux_boot_e820_entry expected[] = {
      {0, 0x1000000, ES_LINUX_BOOT_E820_TYPE_RAM},
      {MEMORY_BASE, PLACE_LOG - MEMORY_BASE, ES_LINUX_BOOT_E820_TYPE_RAM},
      {PLACE_LOG, 0x2000, ES_LINUX_BOOT_E820_TYPE_RESERVED},
      {PLACE_LOG + 0x2000, MEMORY_SIZE - 0x6000, ES_LINUX_BOOT_E820_TYPE_RAM},
  };
  for (unsigned i = 0; i < 4; i++) {
    assert_int_equal(params.e820[i].address, expected[i].address);
    assert_int_equal(params.e820[i].size, expected[i].size);
    assert_int_equal(params.e820[i].type, expected[i].type);
  }
}

static void the_log_is_setup_data_with_times_and_text(void **state) {
  struct es_shim_log log;
  (void)state;
  made->now = 100;
  goes_on();
  assert_ptr_equal(es_shim_decode_log(made_up_at(made, PLACE_LOG), 0x2000, &log), ES_OK);
  assert_int_equal(log.setup_data.next, 0);
  assert_int_equal(log.setup_data.type, ES_SHIM_LOG_TYPE);
  assert_int_equal(log.setup_data.length, 0x2000 - ES_LINUX_BOOT_SETUP_DATA_SIZE_MAX);
  assert_int_equal(log.room, 0x2000 - ES_SHIM_LOG_SIZE_MAX);
  assert_int_equal(log.written, strlen(made_up_log(made)));
  assert_int_equal(log.processors, 2);
  assert_int_equal(log.entered, 101);
  assert_int_equal(log.left, 102);
  assert_string_equal(made_up_log(made), made->console);
  assert_non_null(strstr(made_up_log(made), "shim: kernel at 0x8026000, 4 ranges of memory, 2 processors, 0 items"));
}

static void a_long_log_keeps_its_end(void **state) {
  (void)state;
  goes_on();
  for (unsigned i = 0; i < 1000; i++) {
    es_shim_say(&made->shim.journal, "line %lu", (uint64_t)i);
  }
  struct es_shim_log log;
  assert_ptr_equal(es_shim_decode_log(made_up_at(made, PLACE_LOG), 0x2000, &log), ES_OK);
  assert_true(log.written > log.room);
  const uint8_t *text = made_up_at(made, PLACE_LOG) + ES_SHIM_LOG_SIZE_MAX;
  const char last[] = "shim: line 999\n";
  for (unsigned i = 0; i < sizeof last - 1; i++) {
    assert_int_equal(text[(log.written - (sizeof last - 1) + i) % log.room], last[i]);
  }
  assert_int_equal(*made_up_at(made, PLACE_LOG + 0x2000), 0);
}

static void isolation_drops_what_could_weaken_it(void **state) {
  (void)state;
  made->parameters.isolation = ES_SHIM_ISOLATION_VBS;
  memcpy(made_up_at(made, PLACE_HOST_COMMAND_LINE), "init=/bin/sh", sizeof "init=/bin/sh");
  goes_on();
  assert_string_equal(made->console, "");
  assert_string_equal(made->handover.command_line, "quiet");
  assert_int_equal(read_boot_params().e820_count, 3); /* VTL2's alone */
  assert_int_equal(made->shim.journal.log.dropped, 1);

  made->parameters.policy |= ES_SHIM_POLICY_HOST_COMMAND_LINE_ISOLATED;
  goes_on();
  assert_string_equal(made->handover.command_line, "quiet init=/bin/sh");
  assert_string_equal(made->console, "");
}

static void isolation_that_needs_accepted_pages_is_refused(void **state) {
  (void)state;
  made->parameters.isolation = ES_SHIM_ISOLATION_SNP;
  assert_false(made_up_run(made));
  assert_non_null(strstr(made_up_log(made), "isolation snp"));
}

static void host_words_need_permission(void **state) {
  (void)state;
  made->parameters.policy &= ~(uint32_t)ES_SHIM_POLICY_HOST_COMMAND_LINE;
  memcpy(made_up_at(made, PLACE_HOST_COMMAND_LINE), "debug", sizeof "debug");
  goes_on();
  assert_string_equal(made->handover.command_line, "quiet");
  assert_int_equal(made->shim.journal.log.dropped, 1);
}

static void host_words_without_end_or_with_odd_bytes_are_dropped(void **state) {
  (void)state;
  memset(made_up_at(made, PLACE_HOST_COMMAND_LINE), 'x', 0x1000);
  goes_on();
  assert_string_equal(made->handover.command_line, "quiet");
  assert_non_null(strstr(made->console, "no end within 4096 bytes"));

  memcpy(made_up_at(made, PLACE_HOST_COMMAND_LINE), "a\033[2Jb", sizeof "a\033[2Jb");
  goes_on();
  assert_string_equal(made->handover.command_line, "quiet");
  assert_non_null(strstr(made->console, "byte 1 is 0x1b"));
}

static void a_line_that_is_too_long_with_the_hosts_words_goes_without_them(void **state) {
  (void)state;
  uint8_t *words = made_up_at(made, PLACE_HOST_COMMAND_LINE);
  memset(words, 'x', 2041); /* with "quiet " 2047 bytes, which the kernel takes */
  goes_on();
  assert_int_equal(strlen(made->handover.command_line), 2047);
  words[2041] = 'x';
  goes_on();
  assert_string_equal(made->handover.command_line, "quiet");
}

static void a_measured_line_without_end_stops(void **state) {
  (void)state;
  memset(made_up_at(made, PLACE_COMMAND_LINE), 'x', 0x1000);
  stops("the command line has no end");
}

static void host_memory_over_vtl2_stops(void **state) {
  (void)state;
  const uint64_t page = MEMORY_BASE / ES_SHIM_PAGE_SIZE;
  const struct {
    uint64_t first, pages;
  } bad[] = {{0, page + 1}, {page + 255, 100}, {page, 256}, {page + 3, 1}, {0, UINT64_C(1) << 50}};
  for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    made_up_set_entry(made, 0, bad[i].first, bad[i].pages, ES_SHIM_MEMORY_TYPE_MEMORY);
    stops("entry 0 at");
    made_up_set_entry(made, 0, bad[i].first, bad[i].pages, ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED);
    stops("overlaps VTL2's memory");
  }
  made_up_set_entry(made, 0, page - 1, 1, ES_SHIM_MEMORY_TYPE_MEMORY);
  made_up_set_entry(made, 1, page + 256, 1, ES_SHIM_MEMORY_TYPE_MEMORY);
  goes_on();
}

static void host_memory_without_end_or_twice_stops(void **state) {
  (void)state;
  made_up_set_entry(made, 0, UINT64_MAX, 2, ES_SHIM_MEMORY_TYPE_MEMORY);
  stops("entry 0 has no end");
  made_up_set_entry(made, 0, UINT64_MAX / ES_SHIM_PAGE_SIZE, 1, ES_SHIM_MEMORY_TYPE_MEMORY);
  stops("entry 0 has no end");
  made_up_set_entry(made, 0, 1, UINT64_MAX, ES_SHIM_MEMORY_TYPE_MEMORY);
  stops("entry 0 has no end");
  made_up_set_entry(made, 0, 0, 16, ES_SHIM_MEMORY_TYPE_MEMORY);
  made_up_set_entry(made, 1, 15, 1, ES_SHIM_MEMORY_TYPE_MEMORY);
  stops("overlaps entry 0");
}

static void vtl2_memory_that_is_not_ours_stops(void **state) {
  (void)state;
  const uint64_t page = MEMORY_BASE / ES_SHIM_PAGE_SIZE;
  made_up_set_entry(made, 1, page, 256, ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE);
  goes_on();
  made_up_set_entry(made, 1, page, 257, ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE);
  stops("that is not its own");
}

static void more_entries_than_are_looked_at_stop(void **state) {
  (void)state;
  for (uint32_t i = 0; i < ES_SHIM_MEMORY_MAP_MAX; i++) {
    made_up_set_entry(made, i, (uint64_t)i * 2, 1, ES_SHIM_MEMORY_TYPE_MEMORY);
  }
  goes_on();
  assert_int_equal(read_boot_params().e820_count, ES_SHIM_MEMORY_MAP_MAX + 3);
  made_up_set_entry(made, ES_SHIM_MEMORY_MAP_MAX, 0x1000, 1, ES_SHIM_MEMORY_TYPE_MEMORY);
  stops("more than 120 entries");
}

static void processors_have_limits(void **state) {
  (void)state;
  struct es_shim_processor_count count = {.count = UINT32_MAX};
  uint8_t *place = made_up_at(made, PLACE_COUNT);
  assert_int_equal(es_shim_encode_processor_count(&count, place, 4), 4);
  stops("the host gives 4294967295, the image takes 64");
  es_store_le32(place, 65);
  stops("the host gives 65");
  es_store_le32(place, 0);
  stops("the host gives none");
  es_store_le32(place, 64);
  goes_on();
}

static void parameter_pages_are_checked(void **state) {
  (void)state;
  struct es_shim_parameters *page = &made->parameters;
  const struct es_shim_parameters good = *page;
  struct es_shim_range *const ranges[] = {&page->kernel,      &page->initrd,      &page->command_line,
                                          &page->page_tables, &page->descriptors, &page->hashes,
                                          &page->log,         &page->memory_map,  &page->processor_count,
                                          &page->madt,        &page->device_tree, &page->host_command_line};
  const struct es_shim_range bad[] = {
      {PLACE_PARAMETERS, 1},          {PLACE_SHIM + 0x2000, 0x1000},
      {MEMORY_BASE - 0x1000, 0x1000}, {MEMORY_BASE, MEMORY_SIZE + 1},
      {MEMORY_BASE + MEMORY_SIZE, 1}, {MEMORY_BASE + 0x40001, 1},
      {MEMORY_BASE, UINT64_MAX},      {UINT64_MAX, 1},
      {0, UINT64_C(1) << 32},         {UINT64_MAX - 4095, 4095},
  };
  for (unsigned i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
    for (unsigned j = 0; j < sizeof bad / sizeof bad[0]; j++) {
      *page = good;
      *ranges[i] = bad[j];
      assert_false(made_up_run(made));
      assert_false(made->outside);
    }
    *page = good;
    *ranges[i] = good.initrd;
    assert_true(ranges[i] == &page->initrd || !made_up_run(made));
  }
  *page = good;
  page->memory.size += 1;
  assert_false(made_up_run(made));
  *page = good;
  page->log = (struct es_shim_range){0};
  assert_false(made_up_run(made));
  *page = good;
  page->kernel = (struct es_shim_range){0};
  stops("there is no kernel");
  assert_false(es_shim_run(&made->shim, &made->machine, PLACE_PARAMETERS + 8, &made->start));
  assert_false(es_shim_run(&made->shim, &made->machine, UINT64_MAX - 4095, &made->start));
}

static void a_page_that_is_none_stops_in_silence(void **state) {
  (void)state;
  assert_false(es_shim_run(&made->shim, &made->machine, PLACE_FREE, &made->start));
  assert_string_equal(made->console, "");
}

/* One hash of `size` bytes from `base`. */
static void write_hash(uint64_t base, uint64_t size) {
  struct es_shim_hash hash = {.range = {.base = base, .size = size}};
  uint8_t element[ES_SHIM_HASH_SIZE_MAX];
  struct es_shim_hash_list list = {.count = 1, .hashes = {.at = element, .count = 1}};

  assert_int_equal(EVP_Digest(made_up_at(made, base), size, hash.sha384, NULL, EVP_sha384(), NULL), 1);
  assert_int_equal(es_shim_encode_hash(&hash, element, sizeof element), sizeof element);
  assert_true(es_shim_encode_hash_list(&list, made_up_at(made, PLACE_HASHES), 0x1000) > 0);
  made->parameters.hashes = (struct es_shim_range){.base = PLACE_HASHES, .size = 0x1000};
}

static void pages_that_were_changed_are_found(void **state) {
  (void)state;
  write_hash(PLACE_KERNEL, KERNEL_SIZE);
  goes_on();
  assert_non_null(strstr(made->console, "hashes: 1 hold"));
  *made_up_at(made, PLACE_KERNEL + KERNEL_SIZE - 1) ^= 1;
  stops("are not those of the image");
  *made_up_at(made, PLACE_KERNEL + KERNEL_SIZE - 1) ^= 1;
  for (unsigned at = 0; at < sizeof((struct es_shim_hash *)NULL)->sha384; at++) {
    uint8_t *byte = made_up_at(made, PLACE_HASHES) + ES_SHIM_HASH_LIST_SIZE_MIN + ES_SHIM_HASH_SHA384_OFFSET + at;
    *byte ^= 1;
    stops("are not those of the image");
    *byte ^= 1;
  }

  write_hash(PLACE_INITRD, 0x2000); /* to the end of its last page */
  goes_on();
  *made_up_at(made, PLACE_INITRD + INITRD_SIZE) ^= 1;
  stops("are not those of the image");
}

static void hashes_of_what_must_be_measured_stop(void **state) {
  (void)state;
  const uint64_t places[] = {PLACE_SHIM, PLACE_TABLES, PLACE_MEMORY_MAP, PLACE_PARAMETERS, PLACE_KERNEL + KERNEL_SIZE};
  for (unsigned i = 0; i < sizeof places / sizeof places[0]; i++) {
    write_hash(places[i], i == 4 ? 0x5000 : 0x1000);
    stops("is no part of kernel");
  }
}

static void a_hash_list_that_is_none_stops(void **state) {
  (void)state;
  write_hash(PLACE_KERNEL, KERNEL_SIZE);
  es_store_le32(made_up_at(made, PLACE_HASHES) + ES_SHIM_HASH_LIST_COUNT_OFFSET, UINT32_MAX);
  stops("hashes: count");
  es_store_le32(made_up_at(made, PLACE_HASHES) + ES_SHIM_HASH_LIST_COUNT_OFFSET, 62);
  made->parameters.hashes.size = 0x100;
  stops("hashes:");
}

static void a_kernel_that_cannot_be_booted_stops(void **state) {
  (void)state;
  uint8_t *header = made_up_at(made, PLACE_KERNEL) + ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET;
  struct es_linux_boot_setup_header good;
  struct es_linux_boot_setup_header bad;
  assert_ptr_equal(es_linux_boot_decode_setup_header(header, ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX, &good), ES_OK);

#define WITH(member, value, words)                                                                                     \
  do {                                                                                                                 \
    bad = good;                                                                                                        \
    bad.member = (value);                                                                                              \
    assert_true(es_linux_boot_encode_setup_header(&bad, header, ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX) > 0);             \
    stops(words);                                                                                                      \
  } while (0)
  WITH(xload_flags, 0, "it has no 64-bit entry");
  WITH(load_flags, 0, "it has no 64-bit entry");
  WITH(kernel_alignment, 0, "not a power of two");
  WITH(kernel_alignment, 0x3000, "not a power of two");
  WITH(kernel_alignment, UINT32_C(1) << 31, "are free for it");
  WITH(system_size, UINT32_MAX, "it is cut off");
  WITH(system_size, 0, "it is empty");
  WITH(init_size, MEMORY_SIZE, "are free for it");
  WITH(preferred_address, UINT64_MAX, "are free for it");
  WITH(relocatable, 0, "cannot be moved");
#undef WITH
  memset(header, 0, ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX);
  stops("setup header");
  made->parameters.kernel.size = 0x200;
  stops("too short");
}

static void a_madt_counts_processors_when_nothing_else_does(void **state) {
  (void)state;
  /* Head of table and MADT, two processors and one that is off. */
  uint8_t *table = made_up_at(made, PLACE_MADT);
  const uint32_t length = 36 + 8 + 8 + 8 + 16;
  memcpy(table, "APIC", sizeof "APIC"); /* the length follows, over the NUL */
  es_store_le32(table + 4, length);
  const uint8_t entries[] = {0, 8,  0, 0, 1, 0, 0, 0, 0, 8, 1, 1, 0, 0, 0, 0,
                             9, 16, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0};
  memcpy(table + 44, entries, sizeof entries);
  for (uint32_t i = 0; i < length; i++) {
    table[9] = (uint8_t)(table[9] - (i == 9 ? 0 : table[i]));
  }
  made->parameters.processor_count = (struct es_shim_range){0};
  goes_on();
  assert_int_equal(made->shim.host.processors, 2);

  es_store_le32(table + 4, 1u << 30);
  goes_on();
  assert_int_equal(made->shim.host.processors, 0);
  assert_non_null(strstr(made->console, "MADT: dropped: it is longer than its area"));
  es_store_le32(table + 4, length);
  table[45] = 9; /* the checksum too is wrong now */
  goes_on();
  assert_int_equal(made->shim.host.processors, 0);
  table[45] = 0; /* an entry of no bytes */
  table[9] = (uint8_t)(table[9] + 8);
  goes_on();
  assert_non_null(strstr(made->console, "MADT: dropped: an entry has no end"));
}

static void places_are_found_between_what_is_taken(void **state) {
  const struct es_shim_range memory = {.base = 0x10000, .size = 0x10000};
  const struct es_shim_range taken[] = {{0x11000, 0x10}, {0, 0}, {0x14000, 0x2000}, {0x17000, 1}};
  uint64_t place = 0;
  (void)state;
  assert_true(es_shim_find_place(memory, 0, 0x1000, 0x1000, taken, 4, &place));
  assert_int_equal(place, 0x10000);
  assert_true(es_shim_find_place(memory, 0, 0x2000, 0x1000, taken, 4, &place));
  assert_int_equal(place, 0x12000);
  assert_true(es_shim_find_place(memory, 0, 0x3000, 0x1000, taken, 4, &place));
  assert_int_equal(place, 0x18000);
  assert_true(es_shim_find_place(memory, 0x13000, 0x2000, 0x2000, taken, 4, &place));
  assert_int_equal(place, 0x18000);
  assert_false(es_shim_find_place(memory, 0, 0x8001, 0x1000, taken, 4, &place));
  assert_true(es_shim_find_place(memory, 0, 0x8000, 0x1000, taken, 4, &place));
  assert_false(es_shim_find_place(memory, UINT64_MAX - 5, 1, 0x1000, taken, 4, &place));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(a_kernel_gets_what_it_needs),
      TEST(the_log_is_setup_data_with_times_and_text),
      TEST(a_long_log_keeps_its_end),
      TEST(isolation_drops_what_could_weaken_it),
      TEST(isolation_that_needs_accepted_pages_is_refused),
      TEST(host_words_need_permission),
      TEST(host_words_without_end_or_with_odd_bytes_are_dropped),
      TEST(a_line_that_is_too_long_with_the_hosts_words_goes_without_them),
      TEST(a_measured_line_without_end_stops),
      TEST(host_memory_over_vtl2_stops),
      TEST(host_memory_without_end_or_twice_stops),
      TEST(vtl2_memory_that_is_not_ours_stops),
      TEST(more_entries_than_are_looked_at_stop),
      TEST(processors_have_limits),
      TEST(parameter_pages_are_checked),
      TEST(a_page_that_is_none_stops_in_silence),
      TEST(pages_that_were_changed_are_found),
      TEST(hashes_of_what_must_be_measured_stop),
      TEST(a_hash_list_that_is_none_stops),
      TEST(a_kernel_that_cannot_be_booted_stops),
      TEST(a_madt_counts_processors_when_nothing_else_does),
      TEST(places_are_found_between_what_is_taken),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
