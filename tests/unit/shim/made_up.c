#include "tests/unit/shim/made_up.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/shim/ranges.h"

static uint8_t *at(void *context, uint64_t address, uint64_t size) {
  static uint8_t nowhere[4096];
  struct made_up *made = context;
  const struct es_shim_range range = {.base = address, .size = size};

  if (!es_shim_range_valid(range) ||
      !es_shim_range_inside(range, (struct es_shim_range){.base = MEMORY_BASE, .size = MEMORY_SIZE})) {
    made->outside = true;
    if (size <= sizeof nowhere) {
      return nowhere;
    }
    (void)fprintf(stderr, "the shim asks for %llu bytes at 0x%llx\n", (unsigned long long)size,
                  (unsigned long long)address);
    abort();
  }
  return made->memory + (address - MEMORY_BASE);
}

static void console(void *context, uint16_t port, char byte) {
  struct made_up *made = context;

  if (made->console_length + 1 < sizeof made->console && port == made->parameters.console_port) {
    made->console[made->console_length++] = byte;
  }
}

static uint64_t now(void *context) {
  return ++((struct made_up *)context)->now;
}

uint8_t *made_up_at(struct made_up *made, uint64_t address) {
  return made->memory + (address - MEMORY_BASE);
}

void made_up_set_entry(struct made_up *made, uint32_t index, uint64_t first_page, uint64_t pages, uint16_t type) {
  const struct es_shim_memory_map_entry entry = {.first_page = first_page, .pages = pages, .type = type};

  (void)es_shim_encode_memory_map_entry(
      &entry, made_up_at(made, PLACE_MEMORY_MAP) + (size_t)index * ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX,
      ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX);
}

static void make_kernel(struct made_up *made) {
  uint8_t *image = made_up_at(made, PLACE_KERNEL);
  const struct es_linux_boot_setup_header header = {
      .setup_sectors = 1,
      .system_size = (KERNEL_SIZE - 2 * ES_LINUX_BOOT_SECTOR_SIZE) / ES_LINUX_BOOT_SYSTEM_SIZE_UNIT,
      .jump_length = ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET + ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX -
                     ES_LINUX_BOOT_JUMP_BASE,
      .version = 0x20f,
      .load_flags = ES_LINUX_BOOT_LOAD_FLAGS_LOADED_HIGH,
      .xload_flags = ES_LINUX_BOOT_XLOAD_FLAGS_KERNEL_64,
      .kernel_alignment = 0x2000,
      .relocatable = 1,
      .command_line_size = 2047,
      .init_size = KERNEL_NEEDS,
  };

  for (unsigned i = 0; i < KERNEL_SIZE; i++) {
    image[i] = (uint8_t)(i * 7 + i / 256);
  }
  (void)es_linux_boot_encode_setup_header(&header, image + ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET,
                                          ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX);
}

struct made_up *made_up_new(void) {
  struct made_up *made = calloc(1, sizeof *made);
  const struct es_shim_processor_count two = {.count = 2};

  if (made == NULL || (made->memory = calloc(1, MEMORY_SIZE)) == NULL) {
    abort();
  }
  made->machine = (struct es_shim_machine){
      .context = made,
      .at = at,
      .console = console,
      .time = now,
      .own = {.base = PLACE_SHIM, .size = 0x3000},
      .handover_address = PLACE_SHIM + 0x1000,
      .handover = &made->handover,
  };
  made->parameters = (struct es_shim_parameters){
      .policy = ES_SHIM_POLICY_CONSOLE | ES_SHIM_POLICY_HOST_COMMAND_LINE | ES_SHIM_POLICY_HOST_MEMORY |
                ES_SHIM_POLICY_HOST_TABLES,
      .console_port = 0x3f8,
      .processors = 64,
      .memory = {.base = MEMORY_BASE, .size = MEMORY_SIZE},
      .kernel = {.base = PLACE_KERNEL, .size = KERNEL_SIZE},
      .initrd = {.base = PLACE_INITRD, .size = INITRD_SIZE},
      .command_line = {.base = PLACE_COMMAND_LINE, .size = 0x1000},
      .page_tables = {.base = PLACE_TABLES, .size = 0x2000},
      .descriptors = {.base = PLACE_DESCRIPTORS, .size = 0x18},
      .log = {.base = PLACE_LOG, .size = 0x2000},
      .memory_map = {.base = PLACE_MEMORY_MAP, .size = 0x1000},
      .processor_count = {.base = PLACE_COUNT, .size = 0x1000},
      .host_command_line = {.base = PLACE_HOST_COMMAND_LINE, .size = 0x1000},
      .device_tree = {.base = PLACE_DEVICE_TREE, .size = DEVICE_TREE_SIZE},
      .madt = {.base = PLACE_MADT, .size = 0x1000},
  };
  make_kernel(made);
  memcpy(made_up_at(made, PLACE_COMMAND_LINE), "quiet", sizeof "quiet");
  (void)es_shim_encode_processor_count(&two, made_up_at(made, PLACE_COUNT), ES_SHIM_PROCESSOR_COUNT_SIZE_MAX);
  made_up_set_entry(made, 0, 0, 0x1000, ES_SHIM_MEMORY_TYPE_MEMORY);
  return made;
}

void made_up_free(struct made_up *made) {
  free(made->memory);
  free(made);
}

bool made_up_run(struct made_up *made) {
  (void)es_shim_encode_parameters(&made->parameters, made_up_at(made, PLACE_PARAMETERS), ES_SHIM_PARAMETERS_SIZE_MAX);
  return es_shim_run(&made->shim, &made->machine, PLACE_PARAMETERS, &made->start);
}

const char *made_up_log(struct made_up *made) {
  /* Nothing here writes as much as the ring holds. */
  return (const char *)made_up_at(made, PLACE_LOG) + ES_SHIM_LOG_SIZE_MAX;
}
