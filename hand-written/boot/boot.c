#include "hand-written/boot/boot.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "generated/linux_boot_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/boot/acpi.h"
#include "hand-written/boot/image.h"
#include "hand-written/boot/memory_map.h"
#include "hand-written/boot/processor.h"

enum { ACPI_ROOM = 16 * 1024 };

/* The initial RAM disk as it lies in guest memory. */
struct ramdisk {
  uint64_t address;
  uint64_t size;
};

static int outside(const struct es_boot_config *config, const char *what) {
  return es_boot_fail(config, config->kernel_name, -ENOSPC, "%s lies outside of the guest's memory", what);
}

/* What earlier starts left in low memory must not look like firmware's data. */
static int clear(struct es_memory *memory, const struct es_boot_config *config, uint64_t gpa, uint64_t size) {
  void *at = es_memory_map(memory, gpa, size, ES_MEMORY_WRITE);

  if (at == NULL) {
    return outside(config, "low memory");
  }
  memset(at, 0, size);
  return 0;
}

static int load_file(struct es_memory *memory, const struct es_boot_config *config, int file, const char *name,
                     uint64_t gpa, uint64_t offset, uint64_t size) {
  void *at = es_memory_map(memory, gpa, size, ES_MEMORY_WRITE);

  if (at == NULL) {
    return outside(config, name);
  }
  int error = es_boot_read(file, at, size, offset);
  if (error != 0) {
    return es_boot_fail(config, name, error, "cannot read: %s", strerror(-error));
  }
  return 0;
}

/* As high as the kernel allows, out of its way. */
static int load_ramdisk(struct es_memory *memory, const struct es_boot_config *config,
                        const struct es_boot_image *image, uint64_t high, struct ramdisk *out) {
  struct stat file;

  *out = (struct ramdisk){0};
  if (config->initrd < 0) {
    return 0;
  }
  if (fstat(config->initrd, &file) != 0) {
    return es_boot_fail(config, config->initrd_name, -errno, "cannot read: %s", strerror(errno));
  }
  if (!S_ISREG(file.st_mode) || file.st_size == 0) {
    return es_boot_fail(config, config->initrd_name, -EINVAL, "not a file with an initial RAM disk");
  }

  uint64_t limit = (uint64_t)image->header.ramdisk_address_max + 1;
  if (limit > high) {
    limit = high;
  }
  out->size = (uint64_t)file.st_size;
  if (limit < image->end || out->size > limit - image->end) {
    return es_boot_fail(config, config->initrd_name, -ENOSPC,
                        "the guest's memory is too small for this initial RAM disk of %" PRIu64 " bytes", out->size);
  }
  out->address = (limit - out->size) & ~(ES_PAGE_SIZE - 1);
  if (out->address < image->end) {
    return es_boot_fail(config, config->initrd_name, -ENOSPC, "the guest's memory is too small");
  }
  return load_file(memory, config, config->initrd, config->initrd_name, out->address, 0, out->size);
}

static int write_command_line(struct es_memory *memory, const struct es_boot_config *config,
                              const struct es_boot_image *image) {
  const char *text = config->command_line == NULL ? "" : config->command_line;
  size_t length = strlen(text);

  if (length > image->header.command_line_size || length >= ES_KVM_X86_64_BOOT_COMMAND_LINE_ROOM) {
    return es_boot_fail(config, config->kernel_name, -EINVAL, "the command line has %zu bytes, this kernel takes %u",
                        length, (unsigned)image->header.command_line_size);
  }
  if (!es_memory_write(memory, ES_KVM_X86_64_BOOT_COMMAND_LINE, text, length + 1)) {
    return outside(config, "the command line");
  }
  return 0;
}

static int write_boot_params(struct es_memory *memory, const struct es_boot_config *config,
                             const struct es_boot_image *image, const struct ramdisk *ramdisk,
                             const struct es_boot_range *ranges, unsigned count) {
  struct es_linux_boot_boot_params params = {
      .acpi_rsdp_address = ES_KVM_X86_64_ACPI_TABLES,
      .header = image->header,
      .e820_count = (uint8_t)count,
  };
  uint8_t bytes[ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MAX];

  params.header.loader_type = ES_LINUX_BOOT_LOADER_TYPE;
  params.header.code32_start = (uint32_t)image->address;
  params.header.command_line_address = ES_KVM_X86_64_BOOT_COMMAND_LINE;
  params.header.ramdisk_address = (uint32_t)ramdisk->address;
  params.header.ramdisk_size = (uint32_t)ramdisk->size;
  for (unsigned i = 0; i < count; i++) {
    params.e820[i] = (struct es_linux_boot_e820_entry){
        .address = ranges[i].gpa,
        .size = ranges[i].size,
        .type = ranges[i].firmware ? ES_LINUX_BOOT_E820_TYPE_RESERVED : ES_LINUX_BOOT_E820_TYPE_RAM,
    };
  }
  size_t size = es_linux_boot_encode_boot_params(&params, bytes, sizeof bytes);
  if (size == 0 || !es_memory_write(memory, ES_KVM_X86_64_BOOT_PARAMS, bytes, size)) {
    return outside(config, "the boot parameters");
  }
  return 0;
}

static int write_acpi(struct es_memory *memory, const struct es_boot_config *config) {
  uint8_t bytes[ACPI_ROOM];
  size_t size = es_boot_acpi(ES_KVM_X86_64_ACPI_TABLES, config->processors, config->tpm, bytes, sizeof bytes);

  if (size == 0) {
    return es_boot_fail(config, config->kernel_name, -ENOSPC, "no room for the ACPI tables of %u processors",
                        (unsigned)config->processors);
  }
  if (!es_memory_write(memory, ES_KVM_X86_64_ACPI_TABLES, bytes, size)) {
    return outside(config, "the ACPI tables");
  }
  return 0;
}

/* What a guest finds that starts the machine anew by way of real mode. */
static int write_reset_vector(struct es_memory *memory, const struct es_boot_config *config) {
  if (!es_memory_write(memory, ES_KVM_X86_64_RESET_VECTOR, ES_KVM_X86_64_RESET_VECTOR_CODE,
                       sizeof ES_KVM_X86_64_RESET_VECTOR_CODE)) {
    return outside(config, "the reset vector");
  }
  return 0;
}

static int measure_memory(struct es_memory *memory, const struct es_boot_config *config, enum es_boot_measured what,
                          uint64_t gpa, uint64_t size) {
  const void *at = es_memory_map(memory, gpa, size, ES_MEMORY_READ);

  if (at == NULL) {
    return outside(config, "what is measured");
  }
  config->measurer->bytes(config->measurer->context, what, at, size);
  return 0;
}

/* What stands before the kernel is not loaded, but its header was obeyed: it has to be the one that is measured. */
static int measure_setup(const struct es_boot_config *config, const struct es_boot_image *image) {
  const size_t header = ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET;
  uint8_t *bytes = malloc(image->offset);
  int error = bytes == NULL ? -ENOMEM : es_boot_read(config->kernel, bytes, image->offset, 0);

  if (error == 0 && (header + sizeof image->header_bytes > image->offset ||
                     memcmp(bytes + header, image->header_bytes, sizeof image->header_bytes) != 0)) {
    error = -EBUSY;
  }
  if (error == 0) {
    config->measurer->bytes(config->measurer->context, ES_BOOT_KERNEL, bytes, image->offset);
  }
  free(bytes);
  return error == 0 ? 0 : es_boot_fail(config, config->kernel_name, error, "cannot measure: %s", strerror(-error));
}

static int measure(struct es_memory *memory, const struct es_boot_config *config, const struct es_boot_image *image,
                   const struct ramdisk *ramdisk) {
  const char *text = config->command_line == NULL ? "" : config->command_line;
  int error;

  if (config->measurer == NULL) {
    return 0;
  }
  if ((error = measure_setup(config, image)) != 0 ||
      (error = measure_memory(memory, config, ES_BOOT_KERNEL, image->address, image->size)) != 0 ||
      (ramdisk->size != 0 &&
       (error = measure_memory(memory, config, ES_BOOT_INITRD, ramdisk->address, ramdisk->size)) != 0)) {
    return error;
  }
  config->measurer->bytes(config->measurer->context, ES_BOOT_COMMAND_LINE, text, strlen(text));
  return 0;
}

static int load(struct es_memory *memory, const struct es_boot_config *config, const struct es_boot_range *ranges,
                unsigned count, struct es_boot_state *state) {
  const struct es_boot_range *low = &ranges[0], *firmware = &ranges[1], *main = &ranges[2];
  uint64_t high = main->gpa + main->size;
  struct es_boot_image image;
  struct ramdisk ramdisk;
  int error;

  if ((error = es_boot_image_open(config, main->gpa, high, &image)) != 0 ||
      (error = clear(memory, config, low->gpa, low->size)) != 0 ||
      (error = clear(memory, config, firmware->gpa, firmware->size)) != 0 ||
      (error = load_file(memory, config, config->kernel, config->kernel_name, image.address, image.offset,
                         image.size)) != 0 ||
      (error = load_ramdisk(memory, config, &image, high, &ramdisk)) != 0 ||
      (error = measure(memory, config, &image, &ramdisk)) != 0 ||
      (error = write_command_line(memory, config, &image)) != 0 ||
      (error = write_boot_params(memory, config, &image, &ramdisk, ranges, count)) != 0 ||
      (error = write_acpi(memory, config)) != 0 || (error = write_reset_vector(memory, config)) != 0) {
    return error;
  }

  *state = (struct es_boot_state){
      .rip = image.address + ES_LINUX_BOOT_ENTRY_64_OFFSET,
      .rsi = ES_KVM_X86_64_BOOT_PARAMS,
  };
  return es_boot_processor(memory, state) ? 0 : outside(config, "the processor's tables");
}

/* The ranges' number, 0 with an error line. */
static unsigned find_ranges(const struct es_boot_config *config, struct es_boot_range ranges[ES_BOOT_RANGES_MAX]) {
  unsigned count = es_boot_memory_ranges(config->memory_size, ranges);

  if (count == 0) {
    (void)es_boot_fail(config, config->kernel_name, -ENOSPC, "%" PRIu64 " bytes are no size for the guest's memory",
                       config->memory_size);
  }
  return count;
}

int es_boot_load(struct es_memory *memory, const struct es_boot_config *config, struct es_boot_state *state) {
  struct es_boot_range ranges[ES_BOOT_RANGES_MAX];
  unsigned count = find_ranges(config, ranges);

  return count == 0 ? -ENOSPC : load(memory, config, ranges, count, state);
}

int es_boot_check(const struct es_boot_config *config) {
  struct es_boot_range ranges[ES_BOOT_RANGES_MAX];
  struct es_boot_image image;

  if (find_ranges(config, ranges) == 0) {
    return -ENOSPC;
  }
  const struct es_boot_range *main = &ranges[2];
  return es_boot_image_open(config, main->gpa, main->gpa + main->size, &image);
}
