#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "generated/acpi_tables_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "generated/x86_state_wire.h"
#include "hand-written/boot/memory_map.h"
#include "tests/unit/boot/support.h"

#define MIB ((uint64_t)1024 * 1024)
#define GIB (1024 * MIB)

struct loaded {
  struct es_memory memory;
  struct es_boot_state state;
  struct es_linux_boot_boot_params params;
  char error[512];
  int result;
};

static void load(struct loaded *out, int kernel, int initrd, const char *command_line, uint64_t memory_size) {
  char *text = NULL;
  size_t length = 0;
  FILE *errors = open_memstream(&text, &length);
  const struct es_boot_config config = {
      .kernel = kernel,
      .initrd = initrd,
      .kernel_name = "vmlinuz",
      .initrd_name = "initrd.img",
      .command_line = command_line,
      .processors = 4,
      .memory_size = memory_size,
      .errors = errors,
  };

  memset(out, 0, sizeof *out);
  make_memory(&out->memory, memory_size);
  out->result = es_boot_load(&out->memory, &config, &out->state);
  (void)fclose(errors);
  assert_true(length < sizeof out->error);
  memcpy(out->error, text, length);
  free(text);
  if (out->result == 0) {
    uint8_t bytes[ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MAX];
    assert_true(es_memory_read(&out->memory, out->state.rsi, bytes, sizeof bytes));
    assert_true(es_linux_boot_decode_boot_params(bytes, sizeof bytes, &out->params) == ES_OK);
  }
}

static void unload(struct loaded *loaded, int kernel, int initrd) {
  es_memory_release(&loaded->memory);
  close(kernel);
  if (initrd >= 0) {
    close(initrd);
  }
}

static void loads_a_kernel(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  int kernel = make_kernel(&header);
  int initrd = make_file(5000, 9);
  struct loaded loaded;
  uint8_t bytes[KERNEL_SIZE];
  char text[32];

  (void)test;
  load(&loaded, kernel, initrd, "console=ttyS0 quiet", 64 * MIB);
  assert_int_equal(loaded.result, 0);
  assert_string_equal(loaded.error, "");

  assert_int_equal(loaded.state.rip, 0x1000000 + 0x200);
  assert_true(es_memory_read(&loaded.memory, 0x1000000, bytes, sizeof bytes));
  for (uint64_t i = 0; i < sizeof bytes; i++) {
    assert_int_equal(bytes[i], kernel_byte(i));
  }

  const struct es_linux_boot_setup_header *seen = &loaded.params.header;
  assert_int_equal(seen->ramdisk_size, 5000);
  assert_int_equal(seen->ramdisk_address % ES_PAGE_SIZE, 0);
  assert_non_null(es_memory_map(&loaded.memory, seen->ramdisk_address, 5000, ES_MEMORY_READ));
  assert_true(seen->ramdisk_address >= 0x1200000);
  assert_true(es_memory_read(&loaded.memory, seen->ramdisk_address, bytes, 5000));
  for (unsigned i = 0; i < 5000; i++) {
    assert_int_equal(bytes[i], (uint8_t)(9 + i));
  }

  assert_true(es_memory_read(&loaded.memory, seen->command_line_address, text, sizeof text));
  assert_string_equal(text, "console=ttyS0 quiet");
  assert_int_equal(seen->loader_type, ES_LINUX_BOOT_LOADER_TYPE);
  assert_int_equal(seen->init_size, 0x200000);
  unload(&loaded, kernel, initrd);
}

static void says_which_memory_there_is(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  int kernel = make_kernel(&header);
  struct loaded loaded;

  (void)test;
  load(&loaded, kernel, -1, NULL, 4 * GIB);
  assert_int_equal(loaded.result, 0);
  assert_int_equal(loaded.params.e820_count, 4);
  uint64_t ram = 0, reserved = 0, end = 0;
  for (unsigned i = 0; i < loaded.params.e820_count; i++) {
    const struct es_linux_boot_e820_entry *entry = &loaded.params.e820[i];
    assert_true(entry->address >= end);
    end = entry->address + entry->size;
    assert_non_null(es_memory_map(&loaded.memory, entry->address, entry->size, ES_MEMORY_READ));
    if (entry->type == ES_LINUX_BOOT_E820_TYPE_RAM) {
      ram += entry->size;
    } else if (entry->type == ES_LINUX_BOOT_E820_TYPE_RESERVED) {
      reserved += entry->size;
    }
  }
  assert_int_equal(ram + reserved, 4 * GIB);
  assert_int_equal(reserved, 0x40000);
  assert_int_equal(loaded.params.e820[3].address, 4 * GIB);
  assert_int_equal(loaded.params.header.ramdisk_size, 0);
  unload(&loaded, kernel, -1);
}

static void ranges_cover_all_memory_once(void **test) {
  const uint64_t sizes[] = {MIB, 2 * MIB, 512 * MIB, 3 * GIB, 3 * GIB + MIB, 64 * GIB};
  struct es_boot_range ranges[ES_BOOT_RANGES_MAX];

  (void)test;
  for (unsigned s = 0; s < sizeof sizes / sizeof sizes[0]; s++) {
    unsigned count = es_boot_memory_ranges(sizes[s], ranges);
    uint64_t used = 0;
    assert_true(count >= 3);
    for (unsigned i = 0; i < count; i++) {
      assert_true(i == 0 || ranges[i].offset >= ranges[i - 1].offset + ranges[i - 1].size);
      assert_int_equal(ranges[i].offset % (2 * MIB), ranges[i].gpa % (2 * MIB));
      used += ranges[i].size;
      assert_true(i == 0 || ranges[i].gpa >= ranges[i - 1].gpa + ranges[i - 1].size);
    }
    assert_int_equal(used, sizes[s]);
    assert_int_equal(es_boot_memory_file_size(sizes[s]), ranges[count - 1].offset + ranges[count - 1].size);
    assert_in_range(es_boot_memory_file_size(sizes[s]), sizes[s], sizes[s] + MIB);
  }
  assert_int_equal(es_boot_memory_ranges(512 * MIB + 1, ranges), 0);
  assert_int_equal(es_boot_memory_ranges(0, ranges), 0);
  assert_int_equal(es_boot_memory_file_size(0), 0);
  assert_int_equal(es_boot_memory_ranges(0x80000, ranges), 0);
  assert_int_equal(es_boot_memory_ranges(UINT64_MAX & ~(ES_PAGE_SIZE - 1), ranges), 0);
}

/* Walks the page tables as the processor would. */
static uint64_t translate(const struct es_memory *memory, uint64_t cr3, uint64_t address) {
  uint64_t table = cr3;

  for (unsigned level = 4; level > 1; level--) {
    struct es_x86_state_page_entry entry;
    uint8_t bytes[8];
    uint64_t index = address >> (12 + 9 * (level - 1)) & 511;
    assert_true(es_memory_read(memory, table + index * 8, bytes, sizeof bytes));
    assert_true(es_x86_state_decode_page_entry(bytes, sizeof bytes, &entry) == ES_OK);
    assert_int_equal(entry.entry.present, 1);
    assert_int_equal(entry.entry.writable, 1);
    table = entry.entry.frame << 12;
    if (entry.entry.large) {
      assert_int_equal(level, 2);
      return table + (address & 0x1fffff);
    }
  }
  fail_msg("no large page");
  return 0;
}

static void enters_long_mode(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  int kernel = make_kernel(&header);
  struct loaded loaded;
  struct es_x86_state_segment_descriptor descriptor;
  uint8_t bytes[8];

  (void)test;
  load(&loaded, kernel, -1, "", 64 * MIB);
  assert_int_equal(loaded.result, 0);
  const struct es_boot_state *state = &loaded.state;
  const uint64_t addresses[] = {0, 0x1000200, 0xfec00000, 0xffffffff, 0x8000};
  for (unsigned i = 0; i < sizeof addresses / sizeof addresses[0]; i++) {
    assert_int_equal(translate(&loaded.memory, state->cr3, addresses[i]), addresses[i]);
  }
  assert_int_equal(state->cr0 & 0x80000001u, 0x80000001u);
  assert_int_equal(state->efer, 0x500);
  assert_int_equal(state->cr4 & 0x20, 0x20);
  assert_int_equal(state->rflags, 2);

  assert_int_equal(state->code.selector, 0x10);
  assert_true(state->code.long_mode && !state->code.default_size);
  assert_int_equal(state->data.selector, 0x18);
  assert_true(state->gdt_limit >= state->data.selector + 7);
  assert_true(es_memory_read(&loaded.memory, state->gdt_base + state->code.selector, bytes, sizeof bytes));
  const uint8_t code[8] = {0xff, 0xff, 0, 0, 0, 0x9b, 0xaf, 0};
  assert_memory_equal(bytes, code, sizeof code);
  assert_true(es_memory_read(&loaded.memory, state->gdt_base + state->data.selector, bytes, sizeof bytes));
  const uint8_t data[8] = {0xff, 0xff, 0, 0, 0, 0x93, 0xcf, 0};
  assert_memory_equal(bytes, data, sizeof data);
  assert_true(es_x86_state_decode_segment_descriptor(bytes, sizeof bytes, &descriptor) == ES_OK);
  assert_int_equal(descriptor.access.present, 1);
  unload(&loaded, kernel, -1);
}

static void tables_are_found_again_after_kexec(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  int kernel = make_kernel(&header);
  struct loaded loaded;
  uint8_t bytes[ES_ACPI_TABLES_RSDP_SIZE_MAX];
  struct es_acpi_tables_rsdp rsdp;

  (void)test;
  load(&loaded, kernel, -1, "", 64 * MIB);
  assert_int_equal(loaded.result, 0);
  uint64_t found = 0;
  for (uint64_t at = ES_ACPI_TABLES_RSDP_AREA; at < ES_ACPI_TABLES_RSDP_AREA + ES_ACPI_TABLES_RSDP_AREA_SIZE;
       at += ES_ACPI_TABLES_RSDP_ALIGNMENT) {
    assert_true(es_memory_read(&loaded.memory, at, bytes, sizeof bytes));
    if (memcmp(bytes, ES_ACPI_TABLES_RSDP_SIGNATURE, 8) == 0) {
      found = at;
      break;
    }
  }
  assert_int_equal(found, loaded.params.acpi_rsdp_address);
  assert_int_not_equal(found, 0);
  assert_true(es_acpi_tables_decode_rsdp(bytes, sizeof bytes, &rsdp) == ES_OK);
  unload(&loaded, kernel, -1);
}

/* A reset finds whatever the last kernel left. */
static void loads_again_over_a_used_memory(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  int kernel = make_kernel(&header);
  struct loaded loaded;
  struct es_boot_state again;
  uint8_t before[0xa0000], after[0xa0000];

  (void)test;
  load(&loaded, kernel, -1, "one two", 64 * MIB);
  assert_int_equal(loaded.result, 0);
  assert_true(es_memory_read(&loaded.memory, 0, before, sizeof before));
  memset(es_memory_map(&loaded.memory, 0, 0xa0000, ES_MEMORY_WRITE), 0xa5, 0xa0000);
  memset(es_memory_map(&loaded.memory, 0xe0000, 0x20000, ES_MEMORY_WRITE), 0xa5, 0x20000);
  memset(es_memory_map(&loaded.memory, MIB, 63 * MIB, ES_MEMORY_WRITE), 0xa5, 63 * MIB);
  const struct es_boot_config config = {.kernel = kernel,
                                        .initrd = -1,
                                        .kernel_name = "vmlinuz",
                                        .command_line = "one two",
                                        .processors = 4,
                                        .memory_size = 64 * MIB};
  assert_int_equal(es_boot_load(&loaded.memory, &config, &again), 0);
  assert_memory_equal(&again, &loaded.state, sizeof again);
  assert_true(es_memory_read(&loaded.memory, 0, after, sizeof after));
  assert_memory_equal(before, after, sizeof before);
  unload(&loaded, kernel, -1);
}

static void refuse(struct es_linux_boot_setup_header header, int expected, const char *says) {
  int kernel = make_kernel(&header);
  struct loaded loaded;

  load(&loaded, kernel, -1, "", 64 * MIB);
  assert_int_equal(loaded.result, expected);
  assert_true(strncmp(loaded.error, "entresol: vmlinuz: error: ", 26) == 0);
  if (strstr(loaded.error, says) == NULL) {
    fail_msg("'%s' does not say '%s'", loaded.error, says);
  }
  assert_ptr_equal(strchr(loaded.error, '\n'), loaded.error + strlen(loaded.error) - 1);
  unload(&loaded, kernel, -1);
}

static void refuses_headers_that_cannot_be(void **test) {
  struct es_linux_boot_setup_header header;

  (void)test;
  header = good_header(), header.load_flags = 0;
  refuse(header, -ENOEXEC, "zImage");
  header = good_header(), header.xload_flags = 0;
  refuse(header, -ENOEXEC, "64-bit");
  header = good_header(), header.kernel_alignment = 0;
  refuse(header, -ENOEXEC, "kernel-alignment");
  header = good_header(), header.kernel_alignment = 0x300000;
  refuse(header, -ENOEXEC, "kernel-alignment");
  header = good_header(), header.system_size = 0;
  refuse(header, -ENOEXEC, "empty");
  header = good_header(), header.system_size = UINT32_MAX;
  refuse(header, -ENOEXEC, "cut off");
  header = good_header(), header.init_size = UINT32_MAX;
  refuse(header, -ENOSPC, "too small");
  header = good_header(), header.relocatable = 0, header.preferred_address = UINT64_MAX;
  refuse(header, -ENOSPC, "too small");
}

static void moves_a_relocatable_kernel(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  struct loaded loaded;

  (void)test;
  header.preferred_address = UINT64_MAX;
  int kernel = make_kernel(&header);
  load(&loaded, kernel, -1, "", 64 * MIB);
  assert_int_equal(loaded.result, 0);
  assert_int_equal(loaded.state.rip, 0x200000 + 0x200);
  unload(&loaded, kernel, -1);

  header = good_header();
  header.kernel_alignment = 0x80000000;
  header.preferred_address = 0;
  refuse(header, -ENOSPC, "too small");
}

static void refuse_file(int kernel, const char *says) {
  struct loaded loaded;

  load(&loaded, kernel, -1, "", 64 * MIB);
  assert_int_equal(loaded.result, -ENOEXEC);
  if (strstr(loaded.error, says) == NULL) {
    fail_msg("'%s' does not say '%s'", loaded.error, says);
  }
  unload(&loaded, kernel, -1);
}

static void refuses_what_is_no_kernel(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  int pipes[2];

  (void)test;
  refuse_file(make_file(0, 0), "too short");
  refuse_file(make_file(600, 0), "too short");
  refuse_file(make_file(100000, 0), "boot-flag at byte 0x1fe");
  int wrong = make_kernel(&header);
  assert_int_equal(pwrite(wrong, "HdrX", 4, 0x202), 4);
  refuse_file(wrong, "magic at byte 0x202");
  int old = make_kernel(&header);
  assert_int_equal(pwrite(old, "\x0b\x02", 2, 0x206), 2);
  refuse_file(old, "version at byte 0x206");
  int cut = make_kernel(&header);
  assert_int_equal(ftruncate(cut, KERNEL_SIZE), 0);
  refuse_file(cut, "cut off");
  assert_int_equal(pipe(pipes), 0);
  refuse_file(pipes[0], "not a regular file");
  close(pipes[1]);
}

static void a_short_header_ends_where_it_says(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  struct loaded loaded;

  (void)test;
  header.jump_length = 0x62; /* up to init-size */
  header.kernel_info_offset = 0xdeadbeef;
  header.handover_offset = 0xdeadbeef;
  int kernel = make_kernel(&header);
  load(&loaded, kernel, -1, "", 64 * MIB);
  assert_int_equal(loaded.result, 0);
  assert_int_equal(loaded.params.header.init_size, 0x200000);
  assert_int_equal(loaded.params.header.handover_offset, 0);
  assert_int_equal(loaded.params.header.kernel_info_offset, 0);
  unload(&loaded, kernel, -1);
}

static void refuses_what_does_not_fit(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  struct loaded loaded;
  char line[4096];

  (void)test;
  int kernel = make_kernel(&header);
  int initrd = memfd_create("initrd", 0);
  assert_int_equal(ftruncate(initrd, 60 * MIB), 0);
  load(&loaded, kernel, initrd, "", 64 * MIB);
  assert_int_equal(loaded.result, -ENOSPC);
  assert_non_null(strstr(loaded.error, "initrd.img"));
  es_memory_release(&loaded.memory);

  header.ramdisk_address_max = 0x1000000;
  int low = make_kernel(&header);
  assert_int_equal(ftruncate(initrd, 4096), 0);
  load(&loaded, low, initrd, "", 64 * MIB);
  assert_int_equal(loaded.result, -ENOSPC);
  unload(&loaded, low, initrd);

  /* Room to the byte, but not for the start of a page. */
  header = good_header();
  header.init_size = 0x200064;
  header.ramdisk_address_max = 0x1200064 + 5000 - 1;
  int tight = make_kernel(&header);
  initrd = make_file(5000, 0);
  load(&loaded, tight, initrd, "", 64 * MIB);
  assert_int_equal(loaded.result, -ENOSPC);
  unload(&loaded, tight, initrd);

  memset(line, 'x', sizeof line - 1);
  line[sizeof line - 1] = '\0';
  load(&loaded, kernel, -1, line, 64 * MIB);
  assert_int_equal(loaded.result, -EINVAL);
  assert_non_null(strstr(loaded.error, "command line has 4095 bytes"));
  unload(&loaded, kernel, -1);
}

/* Whatever the header says: an answer, and nothing outside of the guest's main memory. */
static void bears_any_header(void **test) {
  struct es_linux_boot_setup_header header = good_header();
  struct es_memory memory;
  struct es_boot_state state;
  uint8_t good[ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX], bytes[sizeof good];
  uint32_t seed = 7;
  unsigned booted = 0;

  (void)test;
  int kernel = make_kernel(&header);
  make_memory(&memory, 64 * MIB);
  const struct es_boot_config config = {
      .kernel = kernel, .initrd = -1, .kernel_name = "vmlinuz", .processors = 1, .memory_size = 64 * MIB};
  assert_int_equal(es_linux_boot_encode_setup_header(&header, good, sizeof good), sizeof good);
  for (unsigned round = 0; round < 3000; round++) {
    memcpy(bytes, good, sizeof bytes);
    for (unsigned i = 0; i < 1 + round % 4; i++) {
      seed = seed * 1664525 + 1013904223;
      bytes[(seed >> 8) % sizeof bytes] = (seed & 0x80) != 0 ? 0xff : (uint8_t)(seed >> 24);
    }
    assert_int_equal(pwrite(kernel, bytes, sizeof bytes, 0x1f1), sizeof bytes);
    if (es_boot_load(&memory, &config, &state) == 0) {
      assert_true(state.rip >= MIB + 0x200);
      assert_non_null(es_memory_map(&memory, state.rip, 1, ES_MEMORY_READ));
      booted++;
    }
  }
  assert_true(booted > 100 && booted < 2900);
  es_memory_release(&memory);
  close(kernel);
}

/* Debian's own kernel, where the machine that tests has one: ES_TEST_KERNEL names it, or else the newest in /boot. */
static void loads_a_real_kernel(void **test) {
  const char *path = getenv("ES_TEST_KERNEL");
  glob_t found = {0};
  struct loaded loaded;

  (void)test;
  if (path == NULL && glob("/boot/vmlinuz-*", 0, NULL, &found) == 0) {
    path = found.gl_pathv[found.gl_pathc - 1];
  }
  int kernel = path == NULL ? -1 : open(path, O_RDONLY | O_CLOEXEC);
  globfree(&found);
  if (kernel < 0) {
    skip();
  }
  load(&loaded, kernel, -1, "console=ttyS0", 512 * MIB);
  assert_int_equal(loaded.result, 0);
  assert_int_equal(loaded.state.rip, loaded.params.header.preferred_address + 0x200);
  unload(&loaded, kernel, -1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(loads_a_kernel),
      cmocka_unit_test(says_which_memory_there_is),
      cmocka_unit_test(ranges_cover_all_memory_once),
      cmocka_unit_test(enters_long_mode),
      cmocka_unit_test(tables_are_found_again_after_kexec),
      cmocka_unit_test(loads_again_over_a_used_memory),
      cmocka_unit_test(refuses_headers_that_cannot_be),
      cmocka_unit_test(moves_a_relocatable_kernel),
      cmocka_unit_test(refuses_what_is_no_kernel),
      cmocka_unit_test(a_short_header_ends_where_it_says),
      cmocka_unit_test(refuses_what_does_not_fit),
      cmocka_unit_test(bears_any_header),
      cmocka_unit_test(loads_a_real_kernel),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
