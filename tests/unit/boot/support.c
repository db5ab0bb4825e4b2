#include "tests/unit/boot/support.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/boot/memory_map.h"

void make_memory(struct es_memory *memory, uint64_t size) {
  struct es_boot_range ranges[ES_BOOT_RANGES_MAX];
  unsigned count = es_boot_memory_ranges(size, ranges);

  assert_int_not_equal(count, 0);
  *memory = (struct es_memory){0};
  int fd = es_memory_create_fd("guest", es_boot_memory_file_size(size));
  assert_true(fd >= 0);
  for (unsigned i = 0; i < count; i++) {
    assert_int_equal(es_memory_add(memory, ranges[i].gpa, ranges[i].size, dup(fd), ranges[i].offset,
                                   ES_MEMORY_READ | ES_MEMORY_WRITE),
                     0);
  }
  close(fd);
}

struct es_linux_boot_setup_header good_header(void) {
  return (struct es_linux_boot_setup_header){
      .setup_sectors = 3,
      .system_size = KERNEL_SIZE / ES_LINUX_BOOT_SYSTEM_SIZE_UNIT,
      .jump_length = 0x6a,
      .version = 0x020f,
      .load_flags = ES_LINUX_BOOT_LOAD_FLAGS_LOADED_HIGH,
      .ramdisk_address_max = 0x7fffffff,
      .kernel_alignment = 0x200000,
      .relocatable = 1,
      .xload_flags = ES_LINUX_BOOT_XLOAD_FLAGS_KERNEL_64,
      .command_line_size = 2047,
      .preferred_address = 0x1000000,
      .init_size = 0x200000,
  };
}

uint8_t kernel_byte(uint64_t offset) {
  return (uint8_t)(offset * 7 + (offset >> 8) + 1);
}

int make_file(uint64_t size, uint8_t first) {
  int fd = memfd_create("file", 0);
  uint8_t *bytes = malloc(size == 0 ? 1 : size);

  assert_true(fd >= 0 && bytes != NULL);
  for (uint64_t i = 0; bytes != NULL && i < size; i++) {
    bytes[i] = (uint8_t)(first + i);
  }
  assert_int_equal(write(fd, bytes, size), size);
  free(bytes);
  return fd;
}

int make_kernel(const struct es_linux_boot_setup_header *header) {
  uint8_t bytes[ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX];
  uint8_t kernel[KERNEL_SIZE];
  int fd = memfd_create("kernel", 0);
  off_t setup = (off_t)(header->setup_sectors + 1) * ES_LINUX_BOOT_SECTOR_SIZE;

  assert_true(fd >= 0);
  for (uint64_t i = 0; i < sizeof kernel; i++) {
    kernel[i] = kernel_byte(i);
  }
  assert_int_equal(es_linux_boot_encode_setup_header(header, bytes, sizeof bytes), sizeof bytes);
  assert_int_equal(pwrite(fd, bytes, sizeof bytes, ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET),
                   sizeof bytes);
  assert_int_equal(pwrite(fd, kernel, sizeof kernel, setup), sizeof kernel);
  return fd;
}
