#include "hand-written/boot/image.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/result.h"
#include "runtime/whole.h"

int es_boot_fail(const struct es_boot_config *config, const char *name, int code, const char *format, ...) {
  char text[256] = "";

  if (config->errors == NULL) {
    return code;
  }
  va_list arguments;
  va_start(arguments, format);
  (void)vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  (void)fprintf(config->errors, "entresol: %s: error: %s\n", name, text);
  return code;
}

int es_boot_read(int file, void *out, size_t size, uint64_t offset) {
  return es_read_whole_at(file, out, size, offset);
}

static int not_a_kernel(const struct es_boot_config *config, const char *why) {
  return es_boot_fail(config, config->kernel_name, -ENOEXEC, "not a Linux kernel that can be booted: %s", why);
}

static int read_header(const struct es_boot_config *config, uint64_t file_size, struct es_boot_image *image) {
  struct es_linux_boot_setup_header *out = &image->header;
  uint8_t bytes[ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX];

  if (file_size < ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET + sizeof bytes) {
    return not_a_kernel(config, "the file is too short for a setup header");
  }
  int error = es_boot_read(config->kernel, bytes, sizeof bytes, ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET);
  if (error != 0) {
    return es_boot_fail(config, config->kernel_name, error, "cannot read: %s", strerror(-error));
  }

  memcpy(image->header_bytes, bytes, sizeof bytes);
  /* Behind a shorter header stands code. */
  size_t jump = bytes[ES_LINUX_BOOT_SETUP_HEADER_JUMP_LENGTH_OFFSET];
  size_t size = ES_LINUX_BOOT_JUMP_BASE + jump - ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET;
  if (size < sizeof bytes) {
    memset(bytes + size, 0, sizeof bytes - size);
  }

  es_result refusal = es_linux_boot_decode_setup_header(bytes, sizeof bytes, out);
  if (refusal == ES_OK) {
    return 0;
  }
  return es_boot_fail(config, config->kernel_name, -ENOEXEC,
                      "not a Linux kernel that can be booted: %s at byte 0x%x: %s", refusal->field,
                      ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET + (unsigned)refusal->offset, refusal->rule);
}

static uint64_t align_up(uint64_t value, uint64_t alignment) {
  return (value + alignment - 1) & ~(alignment - 1);
}

/* Where the kernel asks to be, or else as low as it can be. False: nowhere. */
static bool place(struct es_boot_image *image, uint64_t low, uint64_t high) {
  const struct es_linux_boot_setup_header *header = &image->header;
  uint64_t need = header->init_size > image->size ? header->init_size : image->size;
  uint64_t address = header->preferred_address;

  if (need > high - low) {
    return false;
  }
  if (address < low || address > high - need) {
    if (!header->relocatable) {
      return false;
    }
    address = align_up(low, header->kernel_alignment);
    if (address > high - need) {
      return false;
    }
  }
  image->address = address;
  image->end = address + need;
  return true;
}

int es_boot_image_open(const struct es_boot_config *config, uint64_t low, uint64_t high, struct es_boot_image *image) {
  struct stat file;

  if (fstat(config->kernel, &file) != 0) {
    return es_boot_fail(config, config->kernel_name, -errno, "cannot read: %s", strerror(errno));
  }
  if (!S_ISREG(file.st_mode)) {
    return not_a_kernel(config, "not a regular file");
  }
  int error = read_header(config, (uint64_t)file.st_size, image);
  if (error != 0) {
    return error;
  }

  const struct es_linux_boot_setup_header *header = &image->header;
  if ((header->load_flags & ES_LINUX_BOOT_LOAD_FLAGS_LOADED_HIGH) == 0) {
    return not_a_kernel(config, "it is a zImage, not a bzImage");
  }
  if ((header->xload_flags & ES_LINUX_BOOT_XLOAD_FLAGS_KERNEL_64) == 0) {
    return not_a_kernel(config, "it has no 64-bit entry");
  }
  uint64_t alignment = header->kernel_alignment;
  if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
    return not_a_kernel(config, "kernel-alignment is not a power of two");
  }

  unsigned sectors = header->setup_sectors == 0 ? ES_LINUX_BOOT_SETUP_SECTORS_DEFAULT : header->setup_sectors;
  image->offset = (uint64_t)(sectors + 1) * ES_LINUX_BOOT_SECTOR_SIZE;
  image->size = (uint64_t)header->system_size * ES_LINUX_BOOT_SYSTEM_SIZE_UNIT;
  if (image->size <= ES_LINUX_BOOT_ENTRY_64_OFFSET) {
    return not_a_kernel(config, "it is empty behind the setup header");
  }
  uint64_t end = image->offset + image->size;
  if (end > (uint64_t)file.st_size) {
    return es_boot_fail(config, config->kernel_name, -ENOEXEC,
                        "the kernel is cut off: the file has %" PRIu64 " bytes of %" PRIu64, (uint64_t)file.st_size,
                        end);
  }
  if (!place(image, low, high)) {
    return es_boot_fail(config, config->kernel_name, -ENOSPC, "the guest's memory is too small for this kernel");
  }
  return 0;
}
