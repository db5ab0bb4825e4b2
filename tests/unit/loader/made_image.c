#include "tests/unit/loader/made_image.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/igvm_context_wire.h"
#include "generated/igvm_wire.h"
#include "generated/linux_boot_wire.h"
#include "generated/x86_state_wire.h"
#include "hand-written/loader/file.h"
#include "hand-written/shim/sha384.h"

enum { PAGE = 4096, MASK = 1, REGISTERS_MAX = 32 };

struct builder {
  uint8_t *headers, *data;
  size_t header_size, data_size; /* used */
  size_t header_room, data_room;
  uint64_t base;
  uint32_t data_offset; /* of the data in the file, known from the start */
};

static void *need(void *memory) {
  if (memory == NULL) {
    abort();
  }
  return memory;
}

static void add_header(struct builder *builder, uint32_t type, const uint8_t *body, size_t length) {
  const struct es_igvm_variable_header head = {.type = type, .length = (uint32_t)length};
  const size_t padded = (length + ES_IGVM_ALIGNMENT - 1) & ~(size_t)(ES_IGVM_ALIGNMENT - 1);

  if (length == 0 || builder->header_size + ES_IGVM_VARIABLE_HEADER_SIZE_MAX + padded > builder->header_room) {
    abort();
  }
  builder->header_size +=
      es_igvm_encode_variable_header(&head, builder->headers + builder->header_size, ES_IGVM_VARIABLE_HEADER_SIZE_MAX);
  memcpy(builder->headers + builder->header_size, body, length);
  builder->header_size += padded;
}

#define ADD(builder, type, what, native)                                                                               \
  do {                                                                                                                 \
    uint8_t body_[128] = {0};                                                                                          \
    add_header(builder, type, body_, es_igvm_encode_##what(native, body_, sizeof body_));                              \
  } while (0)

/* Where the bytes will be in the file. */
static uint32_t add_data(struct builder *builder, const uint8_t *bytes, size_t size, size_t padded) {
  const uint32_t offset = builder->data_offset + (uint32_t)builder->data_size;

  if (builder->data_size + padded > builder->data_room) {
    abort();
  }
  memcpy(builder->data + builder->data_size, bytes, size);
  builder->data_size += padded;
  return offset;
}

static void add_pages(struct builder *builder, uint64_t gpa, const uint8_t *bytes, uint64_t size, bool unmeasured) {
  for (uint64_t at = 0; at < size; at += PAGE) {
    const size_t some = size - at < PAGE ? (size_t)(size - at) : PAGE;
    bool zero = true;
    for (size_t i = 0; i < some && zero; i++) {
      zero = bytes[at + i] == 0;
    }
    const struct es_igvm_page_data page = {
        .gpa = gpa + at,
        .compatibility_mask = MASK,
        .file_offset = zero ? 0 : add_data(builder, bytes + at, some, PAGE),
        .flags = {.unmeasured = unmeasured},
    };
    ADD(builder, ES_IGVM_HEADER_TYPE_PAGE_DATA, page_data, &page);
  }
}

static void add_area(struct builder *builder, uint32_t index, uint32_t type, struct es_shim_range range) {
  const struct es_igvm_parameter_area area = {.number_of_bytes = range.size, .parameter_area_index = index};
  const struct es_igvm_parameter parameter = {.parameter_area_index = index};
  const struct es_igvm_parameter_insert insert = {
      .gpa = range.base, .compatibility_mask = MASK, .parameter_area_index = index};

  ADD(builder, ES_IGVM_HEADER_TYPE_PARAMETER_AREA, parameter_area, &area);
  ADD(builder, type, parameter, &parameter);
  ADD(builder, ES_IGVM_HEADER_TYPE_PARAMETER_INSERT, parameter_insert, &insert);
}

static void put_entry(uint8_t *table, uint64_t index, uint64_t address, bool large) {
  const struct es_x86_state_page_entry entry = {
      .entry = {.present = 1, .writable = 1, .large = large, .frame = address / PAGE},
  };

  (void)es_x86_state_encode_page_entry(&entry, table + index * ES_X86_STATE_PAGE_ENTRY_SIZE_MAX,
                                       ES_X86_STATE_PAGE_ENTRY_SIZE_MAX);
}

enum { GIGABYTES = 4, TABLES = 2 + GIGABYTES };

/* The first 4 GiB in large pages: Linux's decompressor looks into low memory before it has tables of its own. */
static void add_tables(struct builder *builder, const struct made_image *image, uint64_t at) {
  static uint8_t tables[TABLES * PAGE];
  const uint64_t large = ES_X86_STATE_PAGE_SIZE_LARGE;

  memset(tables, 0, sizeof tables);
  put_entry(tables, 0, at + PAGE, false);
  for (unsigned i = 0; i < GIGABYTES; i++) {
    put_entry(tables + PAGE, i, at + (uint64_t)(2 + i) * PAGE, false);
  }
  for (uint64_t i = 0; i < (uint64_t)GIGABYTES * ES_X86_STATE_PAGE_TABLE_ENTRIES; i++) {
    if (!image->closed || i == image->base / large) {
      put_entry(tables + (size_t)2 * PAGE, i, i * large, true);
    }
  }
  add_pages(builder, at, tables, sizeof tables, false);
}

static void put_descriptor(uint8_t *table, unsigned selector, uint8_t type, bool code) {
  const struct es_x86_state_segment_descriptor descriptor = {
      .limit_low = UINT16_MAX,
      .access = {.type = type, .not_system = 1, .present = 1},
      .granularity = {.limit_high = 15, .long_mode = code, .default_size = !code, .pages = 1},
  };

  (void)es_x86_state_encode_segment_descriptor(&descriptor, table + selector, ES_X86_STATE_SEGMENT_DESCRIPTOR_SIZE_MAX);
}

enum { DESCRIPTORS_SIZE = ES_LINUX_BOOT_DATA_SELECTOR + ES_X86_STATE_DESCRIPTOR_SIZE };

static void add_descriptors(struct builder *builder, uint64_t at) {
  uint8_t table[DESCRIPTORS_SIZE] = {0};

  put_descriptor(table, ES_LINUX_BOOT_CODE_SELECTOR, ES_X86_STATE_CODE_SEGMENT, true);
  put_descriptor(table, ES_LINUX_BOOT_DATA_SELECTOR, ES_X86_STATE_DATA_SEGMENT, false);
  add_pages(builder, at, table, sizeof table, false);
}

struct registers {
  uint8_t bytes[ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX + REGISTERS_MAX * ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX];
  uint32_t count;
};

static void add_register(struct registers *registers, uint32_t name, const uint8_t value[16]) {
  struct es_igvm_context_vbs_register_x64 one = {.vtl = ES_IGVM_VTL_VTL2, .name = name};

  memcpy(one.value, value, sizeof one.value);
  (void)es_igvm_context_encode_vbs_register_x64(&one,
                                                registers->bytes + ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX +
                                                    (size_t)registers->count *
                                                        ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX,
                                                ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX);
  registers->count++;
}

static void add_number(struct registers *registers, uint32_t name, uint64_t number) {
  const struct es_igvm_context_number_value value = {.low = number};
  uint8_t bytes[16];

  (void)es_igvm_context_encode_number_value(&value, bytes, sizeof bytes);
  add_register(registers, name, bytes);
}

static void add_segment(struct registers *registers, uint32_t name, uint16_t selector, uint8_t type, bool code) {
  const struct es_igvm_context_segment_value value = {
      .limit = UINT32_MAX,
      .selector = selector,
      .attributes = {.type = type, .not_system = 1, .present = 1, .long_mode = code, .default_size = !code, .pages = 1},
  };
  uint8_t bytes[16];

  (void)es_igvm_context_encode_segment_value(&value, bytes, sizeof bytes);
  add_register(registers, name, bytes);
}

static void add_context(struct builder *builder, const struct es_shim_parameters *page, uint64_t rip, uint64_t rsi) {
  struct registers registers = {0};
  struct es_igvm_context_vbs_header head;
  const struct es_igvm_context_table_value table = {.limit = DESCRIPTORS_SIZE - 1, .base = page->descriptors.base};
  const uint32_t data[] = {ES_IGVM_CONTEXT_REGISTER_X64_SS, ES_IGVM_CONTEXT_REGISTER_X64_DS,
                           ES_IGVM_CONTEXT_REGISTER_X64_ES, ES_IGVM_CONTEXT_REGISTER_X64_FS,
                           ES_IGVM_CONTEXT_REGISTER_X64_GS};
  uint8_t bytes[16];

  (void)es_igvm_context_encode_table_value(&table, bytes, sizeof bytes);
  add_register(&registers, ES_IGVM_CONTEXT_REGISTER_X64_GDTR, bytes);
  add_segment(&registers, ES_IGVM_CONTEXT_REGISTER_X64_CS, ES_LINUX_BOOT_CODE_SELECTOR, ES_X86_STATE_CODE_SEGMENT,
              true);
  for (unsigned i = 0; i < sizeof data / sizeof data[0]; i++) {
    add_segment(&registers, data[i], ES_LINUX_BOOT_DATA_SELECTOR, ES_X86_STATE_DATA_SEGMENT, false);
  }
  add_number(&registers, ES_IGVM_CONTEXT_REGISTER_X64_RIP, rip);
  add_number(&registers, ES_IGVM_CONTEXT_REGISTER_X64_RSI, rsi);
  add_number(&registers, ES_IGVM_CONTEXT_REGISTER_X64_RFLAGS, ES_X86_STATE_RFLAGS_FIXED);
  add_number(&registers, ES_IGVM_CONTEXT_REGISTER_X64_CR0,
             ES_X86_STATE_CR0_PROTECTION | ES_X86_STATE_CR0_EXTENSION_TYPE | ES_X86_STATE_CR0_NUMERIC_ERROR |
                 ES_X86_STATE_CR0_WRITE_PROTECT | ES_X86_STATE_CR0_PAGING);
  add_number(&registers, ES_IGVM_CONTEXT_REGISTER_X64_CR3, page->page_tables.base);
  add_number(&registers, ES_IGVM_CONTEXT_REGISTER_X64_CR4, ES_X86_STATE_CR4_PHYSICAL_ADDRESS_EXTENSION);
  add_number(&registers, ES_IGVM_CONTEXT_REGISTER_X64_EFER,
             ES_X86_STATE_EFER_LONG_MODE_ENABLE | ES_X86_STATE_EFER_LONG_MODE_ACTIVE | ES_X86_STATE_EFER_NO_EXECUTE);
  head.register_count = registers.count;
  (void)es_igvm_context_encode_vbs_header(&head, registers.bytes, ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX);

  const size_t size =
      ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX + (size_t)registers.count * ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX;
  const struct es_igvm_vp_context context = {
      .compatibility_mask = MASK,
      .file_offset = add_data(builder, registers.bytes, size, (size + PAGE - 1) / PAGE * PAGE),
  };
  ADD(builder, ES_IGVM_HEADER_TYPE_VP_CONTEXT, vp_context, &context);
}

static void add_hashes(struct builder *builder, const struct made_image *image, const struct es_shim_parameters *page) {
  struct es_shim_hash hash = {
      .range = {.base = page->kernel.base, .size = (image->kernel.size + PAGE - 1) / PAGE * PAGE},
  };
  uint8_t *padded = need(calloc(1, hash.range.size));
  uint8_t element[ES_SHIM_HASH_SIZE_MAX];
  uint8_t bytes[ES_SHIM_HASH_LIST_SIZE_MAX];
  const struct es_shim_hash_list list = {.count = 1, .hashes = {.at = element, .count = 1}};

  memcpy(padded, image->kernel.at, image->kernel.size);
  es_shim_sha384(padded, hash.range.size, hash.sha384);
  if (image->broken) {
    hash.sha384[0] ^= 1;
  }
  free(padded);
  (void)es_shim_encode_hash(&hash, element, sizeof element);
  add_pages(builder, page->hashes.base, bytes, es_shim_encode_hash_list(&list, bytes, sizeof bytes), false);
}

static struct es_shim_parameters plan(const struct made_image *image) {
  const uint64_t base = image->base;
  const uint64_t kernel = base + 0x200000;
  const uint64_t initrd = (kernel + image->kernel.size + PAGE - 1) / PAGE * PAGE;

  return (struct es_shim_parameters){
      .policy = image->policy,
      .isolation = image->isolation,
      .console_port = 0x3f8,
      .processors = image->processors,
      .memory = {.base = base, .size = image->size},
      .kernel = {.base = kernel, .size = image->kernel.size},
      .initrd = {.base = initrd, .size = image->initrd.size},
      .command_line = {.base = base + 0x80000, .size = strlen(image->command_line) + 1},
      .page_tables = {.base = base + 0x78000, .size = (uint64_t)TABLES * PAGE},
      .descriptors = {.base = base + 0x84000, .size = DESCRIPTORS_SIZE},
      .hashes = {.base = base + 0x85000, .size = image->hashes ? PAGE : 0},
      .log = {.base = base + 0x86000, .size = UINT64_C(4) * PAGE},
      .memory_map = {.base = base + 0x90000, .size = PAGE},
      .processor_count = {.base = base + 0x91000, .size = PAGE},
      .host_command_line = {.base = base + 0x92000, .size = PAGE},
      .madt = {.base = base + 0x93000, .size = PAGE},
      .device_tree = {.base = base + 0xa0000, .size = UINT64_C(64) * PAGE},
  };
}

static void add_everything(struct builder *builder, const struct made_image *image,
                           const struct es_shim_parameters *page) {
  uint8_t bytes[ES_SHIM_PARAMETERS_SIZE_MAX];
  const struct es_igvm_supported_platform platform = {
      .compatibility_mask = MASK,
      .highest_vtl = ES_IGVM_HIGHEST_VTL_VTL2,
      .platform_type = ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION,
  };
  const struct es_igvm_required_memory memory = {
      .gpa = image->base,
      .compatibility_mask = MASK,
      .number_of_bytes = (uint32_t)image->size,
      .flags = {.vtl2_protectable = 1},
  };
  const uint64_t shim = image->base + PAGE;

  ADD(builder, ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM, supported_platform, &platform);
  ADD(builder, ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY, required_memory, &memory);
  (void)es_shim_encode_parameters(page, bytes, sizeof bytes);
  add_pages(builder, image->base, bytes, sizeof bytes, false);
  add_pages(builder, shim, image->shim.at, image->shim.size, false);
  add_pages(builder, page->command_line.base, (const uint8_t *)image->command_line, page->command_line.size, false);
  add_tables(builder, image, page->page_tables.base);
  add_descriptors(builder, page->descriptors.base);
  add_pages(builder, page->kernel.base, image->kernel.at, image->kernel.size, image->hashes);
  add_pages(builder, page->initrd.base, image->initrd.at, image->initrd.size, false);
  if (image->hashes) {
    add_hashes(builder, image, page);
  }
  add_area(builder, 0, ES_IGVM_HEADER_TYPE_MEMORY_MAP, page->memory_map);
  add_area(builder, 1, ES_IGVM_HEADER_TYPE_VP_COUNT, page->processor_count);
  add_area(builder, 2, ES_IGVM_HEADER_TYPE_COMMAND_LINE, page->host_command_line);
  add_area(builder, 3, ES_IGVM_HEADER_TYPE_MADT, page->madt);
  add_area(builder, 4, ES_IGVM_HEADER_TYPE_DEVICE_TREE, page->device_tree);
  add_context(builder, page, shim, image->base);
}

uint8_t *made_image(const struct made_image *image, size_t *size, struct es_shim_parameters *parameters) {
  const struct es_shim_parameters page = plan(image);
  const uint64_t content = image->shim.size + image->kernel.size + image->initrd.size;
  struct builder builder = {
      .header_room = (size_t)(content / PAGE + 64) * 32 + 4096,
      .data_room = (size_t)content + (size_t)64 * PAGE,
      .base = image->base,
  };

  builder.data_offset = (uint32_t)((ES_IGVM_FIXED_HEADER_SIZE_MAX + builder.header_room + PAGE - 1) / PAGE * PAGE);
  builder.headers = need(calloc(1, builder.header_room));
  builder.data = need(calloc(1, builder.data_room));
  add_everything(&builder, image, &page);

  struct es_igvm_fixed_header fixed = {
      .format_version = ES_IGVM_FORMAT_VERSION_V1,
      .variable_header_offset = ES_IGVM_FIXED_HEADER_SIZE_MAX,
      .variable_header_size = (uint32_t)builder.header_size,
      .total_file_size = builder.data_offset + (uint32_t)builder.data_size,
  };
  *size = fixed.total_file_size;
  uint8_t *file = need(calloc(1, *size));
  memcpy(file + ES_IGVM_FIXED_HEADER_SIZE_MAX, builder.headers, builder.header_size);
  memcpy(file + builder.data_offset, builder.data, builder.data_size);
  (void)es_igvm_encode_fixed_header(&fixed, file, ES_IGVM_FIXED_HEADER_SIZE_MAX);
  fixed.checksum = es_loader_crc32(0, file, ES_IGVM_FIXED_HEADER_SIZE_MAX + builder.header_size);
  (void)es_igvm_encode_fixed_header(&fixed, file, ES_IGVM_FIXED_HEADER_SIZE_MAX);
  free(builder.headers);
  free(builder.data);
  if (parameters != NULL) {
    *parameters = page;
  }
  return file;
}
