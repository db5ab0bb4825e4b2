#include "hand-written/shim/kernel.h"

#include <string.h>

static bool bad(struct es_shim_journal *journal, const char *why) {
  return es_shim_stop(journal, "kernel: %s", why);
}

static bool read_header(struct es_shim_journal *journal, const uint8_t *image, uint64_t size,
                        struct es_linux_boot_setup_header *header) {
  uint8_t bytes[ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX];
  const size_t at = ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET;

  if (size < at + sizeof bytes) {
    return bad(journal, "the file is too short for a setup header");
  }
  memcpy(bytes, image + at, sizeof bytes);
  /* Behind a shorter header stands code. */
  const size_t known = ES_LINUX_BOOT_JUMP_BASE + bytes[ES_LINUX_BOOT_SETUP_HEADER_JUMP_LENGTH_OFFSET] - at;
  if (known < sizeof bytes) {
    memset(bytes + known, 0, sizeof bytes - known);
  }
  es_result refusal = es_linux_boot_decode_setup_header(bytes, sizeof bytes, header);
  return refusal == ES_OK || es_shim_stop(journal, "kernel: setup header: %s: %s", refusal->field, refusal->rule);
}

bool es_shim_kernel_open(struct es_shim_journal *journal, const uint8_t *image, uint64_t size,
                         struct es_shim_kernel *kernel) {
  struct es_linux_boot_setup_header *header = &kernel->header;

  if (!read_header(journal, image, size, header)) {
    return false;
  }
  if ((header->load_flags & ES_LINUX_BOOT_LOAD_FLAGS_LOADED_HIGH) == 0 ||
      (header->xload_flags & ES_LINUX_BOOT_XLOAD_FLAGS_KERNEL_64) == 0) {
    return bad(journal, "it has no 64-bit entry");
  }
  const uint64_t alignment = header->kernel_alignment;
  if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
    return bad(journal, "kernel-alignment is not a power of two");
  }
  const unsigned sectors = header->setup_sectors == 0 ? ES_LINUX_BOOT_SETUP_SECTORS_DEFAULT : header->setup_sectors;
  kernel->offset = (uint64_t)(sectors + 1) * ES_LINUX_BOOT_SECTOR_SIZE;
  kernel->size = (uint64_t)header->system_size * ES_LINUX_BOOT_SYSTEM_SIZE_UNIT;
  if (kernel->size <= ES_LINUX_BOOT_ENTRY_64_OFFSET) {
    return bad(journal, "it is empty behind the setup header");
  }
  return kernel->offset + kernel->size <= size || bad(journal, "it is cut off");
}

bool es_shim_kernel_place(struct es_shim_journal *journal, struct es_shim_range memory,
                          const struct es_shim_range *taken, uint32_t count, struct es_shim_kernel *kernel) {
  const struct es_linux_boot_setup_header *header = &kernel->header;
  const uint64_t need = header->init_size > kernel->size ? header->init_size : kernel->size;

  /* Below its preferred address it would unpack itself there, over what is not its own. */
  if (!es_shim_find_place(memory, header->preferred_address, need, header->kernel_alignment, taken, count,
                          &kernel->address)) {
    return es_shim_stop(journal, "kernel: no %lu bytes in one piece are free for it in VTL2's memory", need);
  }
  if (!header->relocatable && kernel->address != header->preferred_address) {
    return bad(journal, "it cannot be moved from where it wants to be");
  }
  return true;
}

bool es_shim_kernel_parameters(struct es_shim_journal *journal, const struct es_shim_boot *boot,
                               struct es_linux_boot_boot_params *native,
                               uint8_t bytes[ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MAX]) {
  memset(native, 0, sizeof *native);
  native->header = boot->kernel->header;
  native->header.loader_type = ES_LINUX_BOOT_LOADER_TYPE;
  native->header.code32_start = (uint32_t)boot->kernel->address;
  native->header.command_line_address = (uint32_t)boot->command_line;
  native->extended_command_line_address = (uint32_t)(boot->command_line >> 32);
  native->header.ramdisk_address = (uint32_t)boot->initrd.base;
  native->header.ramdisk_size = (uint32_t)boot->initrd.size;
  native->extended_ramdisk_address = (uint32_t)(boot->initrd.base >> 32);
  native->extended_ramdisk_size = (uint32_t)(boot->initrd.size >> 32);
  native->header.setup_data = boot->setup_data;
  native->e820_count = (uint8_t)boot->map->count;
  memcpy(native->e820, boot->map->entries, boot->map->count * sizeof native->e820[0]);
  _Static_assert(sizeof boot->map->entries <= sizeof native->e820, "the kernel's map has room for ours");
  return es_linux_boot_encode_boot_params(native, bytes, ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MAX) != 0 ||
         bad(journal, "its boot parameters cannot be said");
}
