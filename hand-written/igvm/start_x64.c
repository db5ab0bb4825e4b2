/* What the first processor of an x64 image begins with: long mode, all mapped one to one, RSI at the parameter page. */
#include <string.h>

#include "generated/igvm_context_wire.h"
#include "generated/igvm_image_wire.h"
#include "generated/linux_boot_wire.h"
#include "generated/x86_state_wire.h"
#include "hand-written/igvm/build.h"

static const uint32_t flat_limit = (1u << ES_X86_STATE_SEGMENT_LIMIT_BITS) - 1;
#define CR0                                                                                                            \
  (ES_X86_STATE_CR0_PROTECTION | ES_X86_STATE_CR0_EXTENSION_TYPE | ES_X86_STATE_CR0_NUMERIC_ERROR |                    \
   ES_X86_STATE_CR0_WRITE_PROTECT | ES_X86_STATE_CR0_PAGING)
#define EFER (ES_X86_STATE_EFER_LONG_MODE_ENABLE | ES_X86_STATE_EFER_LONG_MODE_ACTIVE | ES_X86_STATE_EFER_NO_EXECUTE)

static void put_entry(uint8_t *table, uint64_t index, uint64_t address, bool large) {
  const struct es_x86_state_page_entry entry = {
      .entry = {.present = 1, .writable = 1, .large = large, .frame = address / ES_X86_STATE_PAGE_SIZE_SMALL}};

  (void)es_x86_state_encode_page_entry(&entry, table + index * ES_X86_STATE_PAGE_ENTRY_SIZE_MAX,
                                       ES_X86_STATE_PAGE_ENTRY_SIZE_MAX);
}

static void put_descriptor(uint8_t *table, uint16_t selector, uint8_t type, bool code) {
  const struct es_x86_state_segment_descriptor descriptor = {
      .limit_low = (uint16_t)flat_limit,
      .access = {.type = type, .not_system = 1, .present = 1},
      .granularity = {.limit_high = flat_limit >> 16, .long_mode = code, .default_size = !code, .pages = 1}};

  (void)es_x86_state_encode_segment_descriptor(&descriptor, table + selector, ES_X86_STATE_DESCRIPTOR_SIZE);
}

void es_igvm_x64_tables(const struct es_igvm_layout *layout, uint8_t *page_tables, uint8_t *descriptors) {
  const uint64_t page = ES_X86_STATE_PAGE_SIZE_SMALL;
  const uint64_t base = layout->page_tables.base;
  const uint64_t gigabytes = layout->page_tables.size / page - 2;
  uint64_t mapped = 0;

  put_entry(page_tables, 0, base + page, false);
  for (uint64_t i = 0; i < gigabytes; i++) {
    put_entry(page_tables + page, i, base + (2 + i) * page, false);
    for (unsigned k = 0; k < ES_X86_STATE_PAGE_TABLE_ENTRIES; k++, mapped += ES_X86_STATE_PAGE_SIZE_LARGE) {
      put_entry(page_tables + (2 + i) * page, k, mapped, true);
    }
  }
  put_descriptor(descriptors, ES_LINUX_BOOT_CODE_SELECTOR, ES_X86_STATE_CODE_SEGMENT, true);
  put_descriptor(descriptors, ES_LINUX_BOOT_DATA_SELECTOR, ES_X86_STATE_DATA_SEGMENT, false);
}

static uint16_t table_limit(void) {
  return ES_IGVM_IMAGE_DESCRIPTORS * ES_X86_STATE_DESCRIPTOR_SIZE - 1;
}

struct list {
  uint8_t *bytes;
  size_t size, room;
  uint32_t count;
};

static void put_register(struct list *list, enum es_igvm_context_register_x64 name, const uint8_t *value) {
  struct es_igvm_context_vbs_register_x64 entry = {.vtl = ES_IGVM_VTL_VTL2, .name = name};

  memcpy(entry.value, value, sizeof entry.value);
  list->size += es_igvm_context_encode_vbs_register_x64(&entry, list->bytes + list->size, list->room - list->size);
  list->count++;
}

static void put_number(struct list *list, enum es_igvm_context_register_x64 name, uint64_t number) {
  const struct es_igvm_context_number_value value = {.low = number};
  uint8_t bytes[ES_IGVM_CONTEXT_NUMBER_VALUE_SIZE_MAX];

  (void)es_igvm_context_encode_number_value(&value, bytes, sizeof bytes);
  put_register(list, name, bytes);
}

static void put_segment(struct list *list, enum es_igvm_context_register_x64 name,
                        const struct es_igvm_context_segment_value *value) {
  uint8_t bytes[ES_IGVM_CONTEXT_SEGMENT_VALUE_SIZE_MAX];

  (void)es_igvm_context_encode_segment_value(value, bytes, sizeof bytes);
  put_register(list, name, bytes);
}

static const struct es_igvm_context_segment_value code = {
    .limit = UINT32_MAX,
    .selector = ES_LINUX_BOOT_CODE_SELECTOR,
    .attributes = {.type = ES_X86_STATE_CODE_SEGMENT, .not_system = 1, .present = 1, .long_mode = 1, .pages = 1}};
static const struct es_igvm_context_segment_value data = {
    .limit = UINT32_MAX,
    .selector = ES_LINUX_BOOT_DATA_SELECTOR,
    .attributes = {.type = ES_X86_STATE_DATA_SEGMENT, .not_system = 1, .present = 1, .default_size = 1, .pages = 1}};
/* Long mode wants a task state; nothing ever looks into it. */
static const struct es_igvm_context_segment_value task = {
    .limit = UINT16_MAX, .attributes = {.type = ES_X86_STATE_TASK_SEGMENT, .present = 1}};

size_t es_igvm_x64_registers(const struct es_igvm_layout *layout, uint64_t entry, uint8_t *out, size_t room) {
  struct list list = {.bytes = out, .size = ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX, .room = room};
  const struct es_igvm_context_table_value table = {.limit = table_limit(), .base = layout->descriptors.base};
  uint8_t bytes[ES_IGVM_CONTEXT_TABLE_VALUE_SIZE_MAX];

  (void)es_igvm_context_encode_table_value(&table, bytes, sizeof bytes);
  put_register(&list, ES_IGVM_CONTEXT_REGISTER_X64_GDTR, bytes);
  put_segment(&list, ES_IGVM_CONTEXT_REGISTER_X64_CS, &code);
  put_segment(&list, ES_IGVM_CONTEXT_REGISTER_X64_DS, &data);
  put_segment(&list, ES_IGVM_CONTEXT_REGISTER_X64_ES, &data);
  put_segment(&list, ES_IGVM_CONTEXT_REGISTER_X64_FS, &data);
  put_segment(&list, ES_IGVM_CONTEXT_REGISTER_X64_GS, &data);
  put_segment(&list, ES_IGVM_CONTEXT_REGISTER_X64_SS, &data);
  put_segment(&list, ES_IGVM_CONTEXT_REGISTER_X64_TR, &task);
  put_number(&list, ES_IGVM_CONTEXT_REGISTER_X64_CR0, CR0);
  put_number(&list, ES_IGVM_CONTEXT_REGISTER_X64_CR3, layout->page_tables.base);
  put_number(&list, ES_IGVM_CONTEXT_REGISTER_X64_CR4, ES_X86_STATE_CR4_PHYSICAL_ADDRESS_EXTENSION);
  put_number(&list, ES_IGVM_CONTEXT_REGISTER_X64_EFER, EFER);
  put_number(&list, ES_IGVM_CONTEXT_REGISTER_X64_RFLAGS, ES_X86_STATE_RFLAGS_FIXED);
  put_number(&list, ES_IGVM_CONTEXT_REGISTER_X64_RIP, entry);
  put_number(&list, ES_IGVM_CONTEXT_REGISTER_X64_RSI, layout->parameters.base);

  const struct es_igvm_context_vbs_header header = {.register_count = list.count};
  (void)es_igvm_context_encode_vbs_header(&header, out, room);
  return list.size;
}

/* The same attributes without the four bits between them that a VMSA does not keep. */
static struct es_igvm_context_vmsa_segment packed(const struct es_igvm_context_segment_value *value) {
  uint8_t bytes[ES_IGVM_CONTEXT_SEGMENT_VALUE_SIZE_MAX];

  (void)es_igvm_context_encode_segment_value(value, bytes, sizeof bytes);
  const uint32_t attributes = es_load_le16(bytes + ES_IGVM_CONTEXT_SEGMENT_VALUE_ATTRIBUTES_OFFSET);
  return (struct es_igvm_context_vmsa_segment){.selector = value->selector,
                                               .attributes = (uint16_t)((attributes & 0xffu) | attributes >> 12 << 8),
                                               .limit = value->limit,
                                               .base = value->base};
}

void es_igvm_x64_vmsa(const struct es_igvm_layout *layout, uint64_t entry, uint8_t out[ES_IGVM_PAGE_SIZE]) {
  struct es_igvm_context_vmsa state = {
      .cs = packed(&code),
      .ds = packed(&data),
      .es = packed(&data),
      .fs = packed(&data),
      .gs = packed(&data),
      .ss = packed(&data),
      .tr = packed(&task),
      .gdtr = {.limit = table_limit(), .base = layout->descriptors.base},
      .efer = EFER | ES_X86_STATE_EFER_SECURE_VIRTUAL_MACHINE,
      .cr0 = CR0,
      .cr3 = layout->page_tables.base,
      .cr4 = ES_X86_STATE_CR4_PHYSICAL_ADDRESS_EXTENSION,
      .rflags = ES_X86_STATE_RFLAGS_FIXED,
      .rip = entry,
      .rsi = layout->parameters.base,
      .xcr0 = ES_IGVM_CONTEXT_VMSA_XCR0,
      .sev_features = {.snp = 1, .restrict_injection = 1, .debug_swap = 1, .prevent_host_ibs = 1, .btb_isolation = 1},
  };

  (void)es_igvm_context_encode_vmsa(&state, out, ES_IGVM_PAGE_SIZE);
}
