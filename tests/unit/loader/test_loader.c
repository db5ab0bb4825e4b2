/* The loader's part inside the machine, on a machine made of arrays: from the file to where the shim begins, and on into the shim. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "generated/linux_boot_wire.h"
#include "generated/x86_state_wire.h"
#include "hand-written/loader/context.h"
#include "hand-written/shim/shim.h"
#include "tests/unit/loader/made_image.h"

enum { MEMORY = 64 << 20, KERNEL_SIZE = 0x20000, INITRD_SIZE = 5000, SHIM_SIZE = 0x8000 };
#define BASE (UINT64_C(16) << 20)
#define SIZE (UINT64_C(32) << 20)

static struct {
  struct es_loader_machine machine;
  struct es_loader_file file;
  struct es_loader_overrides overrides;
  struct es_shim_journal journal;
  struct es_shim_parameters parameters;
  struct made_image image;
  uint8_t *bytes, *memory;
  size_t size;
  bool outside;
  char text[8192];
  size_t length;
} rig;

static uint8_t *at(void *context, uint64_t address, uint64_t size) {
  (void)context;
  if (address > MEMORY || size > MEMORY - address) {
    rig.outside = true;
    return rig.memory;
  }
  return rig.memory + address;
}

static void say(void *context, char byte) {
  (void)context;
  if (rig.length + 1 < sizeof rig.text) {
    rig.text[rig.length++] = byte;
  }
}

static uint8_t *fill(size_t size, uint8_t seed) {
  uint8_t *bytes = malloc(size);

  assert_non_null(bytes);
  for (size_t i = 0; i < size; i++) {
    bytes[i] = (uint8_t)(i * seed + i / 256);
  }
  return bytes;
}

static uint8_t *make_kernel(void) {
  uint8_t *kernel = fill(KERNEL_SIZE, 11);
  const struct es_linux_boot_setup_header header = {
      .setup_sectors = 7,
      .system_size = (KERNEL_SIZE - 8 * ES_LINUX_BOOT_SECTOR_SIZE) / ES_LINUX_BOOT_SYSTEM_SIZE_UNIT,
      .jump_length = ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET + ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX -
                     ES_LINUX_BOOT_JUMP_BASE,
      .version = 0x20f,
      .load_flags = ES_LINUX_BOOT_LOAD_FLAGS_LOADED_HIGH,
      .xload_flags = ES_LINUX_BOOT_XLOAD_FLAGS_KERNEL_64,
      .kernel_alignment = 0x200000,
      .relocatable = 1,
      .command_line_size = 2047,
      .init_size = 8 << 20,
  };

  (void)es_linux_boot_encode_setup_header(&header, kernel + ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET,
                                          ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX);
  return kernel;
}

static void rebuild(void) {
  free(rig.bytes);
  rig.bytes = made_image(&rig.image, &rig.size, &rig.parameters);
}

static int make(void **state) {
  (void)state;
  memset(&rig, 0, sizeof rig);
  rig.memory = calloc(1, MEMORY);
  assert_non_null(rig.memory);
  rig.image = (struct made_image){
      .shim = {.at = fill(SHIM_SIZE, 3), .size = SHIM_SIZE},
      .kernel = {.at = make_kernel(), .size = KERNEL_SIZE},
      .initrd = {.at = fill(INITRD_SIZE, 5), .size = INITRD_SIZE},
      .command_line = "quiet",
      .base = BASE,
      .size = SIZE,
      .policy = ES_SHIM_POLICY_CONSOLE | ES_SHIM_POLICY_HOST_COMMAND_LINE | ES_SHIM_POLICY_HOST_MEMORY |
                ES_SHIM_POLICY_HOST_TABLES,
      .processors = 16,
  };
  rebuild();
  rig.journal = (struct es_shim_journal){.name = "loader", .console = say};
  /* As SeaBIOS says it of a PC with 64 MiB. */
  const struct es_pvh_memory_map_entry map[] = {
      {0, 0x9fc00, ES_PVH_MEMORY_TYPE_RAM},
      {0x9fc00, 0x400, ES_PVH_MEMORY_TYPE_RESERVED},
      {0xf0000, 0x10000, ES_PVH_MEMORY_TYPE_RESERVED},
      {0x100000, MEMORY - 0x120000, ES_PVH_MEMORY_TYPE_RAM},
      {MEMORY - 0x20000, 0x20000, ES_PVH_MEMORY_TYPE_RESERVED},
  };
  memcpy(rig.machine.map, map, sizeof map);
  rig.machine.map_count = sizeof map / sizeof map[0];
  rig.machine.at = at;
  rig.machine.processors = 3;
  rig.machine.command_line = "from the host";
  rig.machine.kept = (struct es_shim_range){.base = 0x200000, .size = 0x800000};
  return 0;
}

static int drop(void **state) {
  (void)state;
  free(rig.memory);
  free(rig.bytes);
  free((void *)(uintptr_t)rig.image.shim.at);
  free((void *)(uintptr_t)rig.image.kernel.at);
  free((void *)(uintptr_t)rig.image.initrd.at);
  return 0;
}

static bool opens(void) {
  return es_loader_file_open(&rig.journal, rig.bytes, rig.size, &rig.file);
}

static bool load(struct es_loader_context *context, uint64_t *page) {
  const bool done = opens() && es_loader_context_read(&rig.journal, &rig.file, context) &&
                    es_loader_check(&rig.journal, &rig.machine, &rig.file) &&
                    es_loader_place(&rig.journal, &rig.machine, &rig.file, &rig.overrides) &&
                    es_loader_context_page(&rig.journal, &rig.machine, &rig.file, context, page);
  assert_false(rig.outside);
  return done;
}

static void said(const char *words) {
  if (strstr(rig.text, words) == NULL) {
    fail_msg("not '%s' but '%s'", words, rig.text);
  }
}

static void loads(struct es_loader_context *context, uint64_t *page) {
  if (!load(context, page)) {
    fail_msg("%s", rig.text);
  }
}

static void pages_and_registers_are_as_the_file_has_them(void **state) {
  struct es_loader_context context;
  uint64_t page = 0;
  (void)state;
  memset(rig.memory + BASE, 0xcc, SIZE); /* zeros of the file are zeros */
  loads(&context, &page);
  assert_memory_equal(rig.memory + BASE + 4096, rig.image.shim.at, SHIM_SIZE);
  assert_memory_equal(rig.memory + rig.parameters.kernel.base, rig.image.kernel.at, KERNEL_SIZE);
  assert_memory_equal(rig.memory + rig.parameters.initrd.base, rig.image.initrd.at, INITRD_SIZE);
  assert_int_equal(rig.memory[rig.parameters.initrd.base + INITRD_SIZE], 0);
  assert_string_equal((const char *)rig.memory + rig.parameters.host_command_line.base, "from the host");
  assert_int_equal(es_load_le32(rig.memory + rig.parameters.processor_count.base), 3);
  assert_int_equal(es_load_le32(rig.memory + rig.parameters.device_tree.base), 0);
  assert_int_equal(context.rip, BASE + 4096);
  assert_int_equal(context.rsi, BASE);
  assert_int_equal(context.cr3, rig.parameters.page_tables.base);
  assert_int_equal(context.cs, ES_LINUX_BOOT_CODE_SELECTOR);
  assert_int_equal(context.ss, ES_LINUX_BOOT_DATA_SELECTOR);
  assert_int_equal(context.gdtr.base, rig.parameters.descriptors.base);
  assert_int_equal(page, BASE + SIZE - 4096);
}

struct expected {
  uint64_t from, to;
  uint16_t type;
};

static void the_memory_map_is_the_machines_with_vtl2_cut_out(void **state) {
  struct es_loader_context context;
  uint64_t page = 0;
  const struct expected expected[] = {
      {0, 0x9f000, ES_SHIM_MEMORY_TYPE_MEMORY},
      {0x9f000, 0xa0000, ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED},
      {0xf0000, 0x100000, ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED},
      {0x100000, BASE, ES_SHIM_MEMORY_TYPE_MEMORY},
      {BASE, BASE + SIZE, ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE},
      {BASE + SIZE, MEMORY - 0x20000, ES_SHIM_MEMORY_TYPE_MEMORY},
      {MEMORY - 0x20000, MEMORY, ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED},
      {0, 0, 0},
  };
  (void)state;
  loads(&context, &page);
  const uint8_t *entries = rig.memory + rig.parameters.memory_map.base;
  for (unsigned i = 0; i < sizeof expected / sizeof expected[0]; i++) {
    struct es_shim_memory_map_entry entry;
    assert_ptr_equal(es_shim_decode_memory_map_entry(entries + (size_t)i * ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX,
                                                     ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX, &entry),
                     ES_OK);
    assert_int_equal(entry.first_page * 4096, expected[i].from);
    assert_int_equal((entry.first_page + entry.pages) * 4096, expected[i].to);
    assert_int_equal(entry.type, expected[i].type);
  }
}

static uint64_t no_time(void *context) {
  (void)context;
  return 0;
}

static void no_console(void *context, uint16_t port, char byte) {
  (void)port;
  say(context, byte);
}

static void the_shim_goes_on_with_what_the_loader_left(void **state) {
  static struct es_shim shim;
  static struct es_shim_handover handover;
  struct es_loader_context context;
  struct es_shim_start start = {0};
  struct es_linux_boot_boot_params params;
  uint64_t page = 0;
  const struct es_shim_machine machine = {
      .at = at,
      .console = no_console,
      .time = no_time,
      .own = {.base = BASE + 4096, .size = SHIM_SIZE},
      .handover_address = BASE + 4096,
      .handover = &handover,
  };
  (void)state;
  rig.image.hashes = true;
  rebuild();
  loads(&context, &page);
  if (!es_shim_run(&shim, &machine, context.rsi, &start)) {
    fail_msg("%s", rig.text);
  }
  assert_false(rig.outside);
  said("hashes: 1 hold");
  said("3 processors, 0 items dropped");
  assert_string_equal(handover.command_line, "quiet from the host");
  assert_ptr_equal(es_linux_boot_decode_boot_params(handover.boot_params, sizeof handover.boot_params, &params), ES_OK);
  assert_int_equal(params.e820_count, 9);
  assert_memory_equal(rig.memory + start.rip - ES_LINUX_BOOT_ENTRY_64_OFFSET, rig.image.kernel.at + (size_t)8 * 512,
                      KERNEL_SIZE - 8 * 512);
}

static void targets_outside_of_memory_are_refused_and_nothing_is_written(void **state) {
  struct es_loader_context context;
  uint64_t page = 0;
  const uint64_t bases[] = {0, UINT64_C(0x100000), UINT64_C(32) << 20, UINT64_C(1) << 40, UINT64_MAX - SIZE + 1};
  (void)state;
  for (unsigned i = 0; i < sizeof bases / sizeof bases[0]; i++) {
    rig.image.base = bases[i];
    rebuild();
    rig.length = 0;
    memset(rig.text, 0, sizeof rig.text);
    assert_false(load(&context, &page));
    said("are not all memory of this machine");
    for (size_t k = 0; k < MEMORY; k += 4096) {
      assert_int_equal(rig.memory[k], 0);
    }
  }
}

static void the_loader_itself_is_never_a_target(void **state) {
  struct es_loader_context context;
  uint64_t page = 0;
  (void)state;
  rig.machine.kept = (struct es_shim_range){.base = BASE + SIZE - 1, .size = 1};
  assert_false(load(&context, &page));
  said("are not all memory of this machine");
}

static void the_last_jump_needs_a_page_that_is_mapped_alike(void **state) {
  struct es_loader_context context;
  uint64_t page = 0;
  (void)state;
  loads(&context, &page);
  assert_true(es_loader_maps_alike(&rig.machine, &context, BASE));
  assert_false(es_loader_maps_alike(&rig.machine, &context, UINT64_C(4) << 30));
  uint8_t *entry = rig.memory + rig.parameters.page_tables.base + 0x2000 + (BASE >> 21) * 8;
  es_store_le64(entry, es_load_le64(entry) ^ 0x200000); /* another frame */
  assert_false(es_loader_maps_alike(&rig.machine, &context, BASE));
  es_store_le64(entry, (es_load_le64(entry) ^ 0x200000) | UINT64_C(1) << 63); /* not executable */
  assert_false(es_loader_maps_alike(&rig.machine, &context, BASE));
  context.cr3 = UINT64_C(1) << 41;
  assert_false(es_loader_maps_alike(&rig.machine, &context, BASE));

  rig.image.closed = true;
  rebuild();
  rig.file = (struct es_loader_file){0};
  assert_true(opens());
  /* Only the first 2 MiB are mapped now, of which some pages are free, but further down than is looked for. */
  assert_false(load(&context, &page));
  said("is mapped one to one");
}

static void given_parameters_take_the_place_of_made_up_ones(void **state) {
  struct es_loader_context context;
  uint64_t page = 0;
  static const uint8_t many[] = {0xff, 0xff, 0xff, 0xff};
  (void)state;
  rig.overrides.list[0] = (struct es_loader_override){ES_IGVM_HEADER_TYPE_VP_COUNT, many, sizeof many};
  rig.overrides.count = 1;
  loads(&context, &page);
  assert_int_equal(es_load_le32(rig.memory + rig.parameters.processor_count.base), UINT32_MAX);
  rig.overrides.list[0].size = 4097;
  assert_false(load(&context, &page));
  said("vp-count: its parameter area has no room");
}

static void files_that_were_changed_are_refused(void **state) {
  (void)state;
  assert_true(opens());
  for (size_t i = 0; i < rig.file.headers_end; i += i < 128 ? 1 : 41) {
    rig.bytes[i] ^= 0x10;
    assert_false(opens());
    rig.bytes[i] ^= 0x10;
  }
  const size_t size = rig.size;
  for (rig.size = 0; rig.size < 64; rig.size++) {
    assert_false(opens());
  }
  rig.size = size - 1;
  assert_false(opens());
}

static void set_checksum(void) {
  const uint64_t end = rig.file.headers_end;

  es_store_le32(rig.bytes + ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET, 0);
  es_store_le32(rig.bytes + ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET, es_loader_crc32(0, rig.bytes, end));
}

/* Anything in a header, with the checksum made right: refused or loaded, never a byte outside. */
static void mutated_headers_do_no_harm(void **state) {
  struct es_loader_context context;
  uint64_t page = 0;
  uint32_t seed = 7;
  unsigned loaded = 0;
  (void)state;
  assert_true(opens());
  uint8_t *good = malloc(rig.size);
  assert_non_null(good);
  memcpy(good, rig.bytes, rig.size);
  const uint64_t headers = rig.file.headers;
  const uint64_t end = rig.file.headers_end;
  for (unsigned i = 0; i < 400; i++) {
    memcpy(rig.bytes, good, (size_t)end);
    for (unsigned k = 0; k < 3; k++) {
      seed = seed * 1664525u + 1013904223u;
      rig.bytes[headers + (seed >> 8) % (end - headers)] ^= (uint8_t)(1u << (seed >> 5 & 7));
    }
    rig.file.headers_end = end;
    set_checksum();
    rig.length = 0;
    loaded += load(&context, &page) ? 1 : 0;
  }
  free(good);
  assert_in_range(loaded, 20, 380);
}

static void crc32_is_the_common_one(void **state) {
  static const uint8_t digits[] = "123456789";
  (void)state;
  assert_int_equal(es_loader_crc32(0, digits, 9), 0xcbf43926u); /* the check value that every list of CRCs has */
  assert_int_equal(es_loader_crc32(es_loader_crc32(0, digits, 4), digits + 4, 5), 0xcbf43926u);
  assert_int_equal(es_loader_crc32(0, digits, 0), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make, drop)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(pages_and_registers_are_as_the_file_has_them),
      TEST(the_memory_map_is_the_machines_with_vtl2_cut_out),
      TEST(the_shim_goes_on_with_what_the_loader_left),
      TEST(targets_outside_of_memory_are_refused_and_nothing_is_written),
      TEST(the_loader_itself_is_never_a_target),
      TEST(the_last_jump_needs_a_page_that_is_mapped_alike),
      TEST(given_parameters_take_the_place_of_made_up_ones),
      TEST(files_that_were_changed_are_refused),
      TEST(mutated_headers_do_no_harm),
      cmocka_unit_test(crc32_is_the_common_one),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
