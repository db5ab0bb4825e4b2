#include "hand-written/boot/processor.h"

#include <string.h>

#include "generated/linux_boot_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "generated/x86_state_wire.h"

enum { DESCRIPTORS = ES_LINUX_BOOT_DATA_SELECTOR / ES_X86_STATE_DESCRIPTOR_SIZE + 1 };

/* Flat: from 0 over everything that its 20 bits of limit, in pages, can say. */
static struct es_boot_segment flat(uint16_t selector, uint8_t type) {
  return (struct es_boot_segment){
      .limit = UINT32_MAX,
      .selector = selector,
      .type = type,
      .present = true,
      .pages = true,
  };
}

static bool write_descriptor(struct es_memory *memory, const struct es_boot_segment *segment) {
  const uint32_t limit = (1u << ES_X86_STATE_SEGMENT_LIMIT_BITS) - 1;
  const struct es_x86_state_segment_descriptor descriptor = {
      .limit_low = (uint16_t)limit,
      .access = {.type = segment->type, .not_system = !segment->system, .present = segment->present},
      .granularity = {.limit_high = (uint8_t)(limit >> 16),
                      .long_mode = segment->long_mode,
                      .default_size = segment->default_size,
                      .pages = segment->pages},
  };
  uint8_t bytes[ES_X86_STATE_SEGMENT_DESCRIPTOR_SIZE_MAX];

  return es_x86_state_encode_segment_descriptor(&descriptor, bytes, sizeof bytes) != 0 &&
         es_memory_write(memory, ES_KVM_X86_64_BOOT_GDT + segment->selector, bytes, sizeof bytes);
}

static bool write_page_entry(struct es_memory *memory, uint64_t table, unsigned index, uint64_t address, bool large) {
  const struct es_x86_state_page_entry entry = {
      .entry = {.present = 1, .writable = 1, .large = large, .frame = address / ES_X86_STATE_PAGE_SIZE_SMALL},
  };
  uint8_t bytes[ES_X86_STATE_PAGE_ENTRY_SIZE_MAX];

  return es_x86_state_encode_page_entry(&entry, bytes, sizeof bytes) != 0 &&
         es_memory_write(memory, table + index * sizeof bytes, bytes, sizeof bytes);
}

static bool clear(struct es_memory *memory, uint64_t gpa, size_t size) {
  void *at = es_memory_map(memory, gpa, size, ES_MEMORY_WRITE);

  if (at == NULL) {
    return false;
  }
  memset(at, 0, size);
  return true;
}

/* One table of level 4, one of level 3, and one of level 2 for each gigabyte. */
static bool write_page_tables(struct es_memory *memory) {
  const uint64_t page = ES_X86_STATE_PAGE_SIZE_SMALL;
  const uint64_t level4 = ES_KVM_X86_64_BOOT_PAGE_TABLES;
  const uint64_t level3 = level4 + page;
  const uint64_t level2 = level3 + page;
  uint64_t mapped = 0;

  if (!clear(memory, level4, (2 + ES_KVM_X86_64_BOOT_MAPPED_GIGABYTES) * page) ||
      !write_page_entry(memory, level4, 0, level3, false)) {
    return false;
  }
  for (unsigned i = 0; i < ES_KVM_X86_64_BOOT_MAPPED_GIGABYTES; i++) {
    if (!write_page_entry(memory, level3, i, level2 + i * page, false)) {
      return false;
    }
    for (unsigned k = 0; k < ES_X86_STATE_PAGE_TABLE_ENTRIES; k++, mapped += ES_X86_STATE_PAGE_SIZE_LARGE) {
      if (!write_page_entry(memory, level2 + i * page, k, mapped, true)) {
        return false;
      }
    }
  }
  return true;
}

bool es_boot_processor(struct es_memory *memory, struct es_boot_state *state) {
  const size_t gdt_size = (size_t)DESCRIPTORS * ES_X86_STATE_DESCRIPTOR_SIZE;

  state->rflags = ES_X86_STATE_RFLAGS_FIXED;
  state->rsp = ES_KVM_X86_64_BOOT_STACK_TOP;
  state->cr0 = ES_X86_STATE_CR0_PROTECTION | ES_X86_STATE_CR0_EXTENSION_TYPE | ES_X86_STATE_CR0_NUMERIC_ERROR |
               ES_X86_STATE_CR0_WRITE_PROTECT | ES_X86_STATE_CR0_PAGING;
  state->cr3 = ES_KVM_X86_64_BOOT_PAGE_TABLES;
  state->cr4 = ES_X86_STATE_CR4_PHYSICAL_ADDRESS_EXTENSION;
  state->efer = ES_X86_STATE_EFER_LONG_MODE_ENABLE | ES_X86_STATE_EFER_LONG_MODE_ACTIVE;
  state->gdt_base = ES_KVM_X86_64_BOOT_GDT;
  state->gdt_limit = (uint16_t)(gdt_size - 1);
  state->code = flat(ES_LINUX_BOOT_CODE_SELECTOR, ES_X86_STATE_CODE_SEGMENT);
  state->code.long_mode = true;
  state->data = flat(ES_LINUX_BOOT_DATA_SELECTOR, ES_X86_STATE_DATA_SEGMENT);
  state->data.default_size = true;
  /* Entering long mode wants a task state that is there; nothing ever looks into it. */
  state->task =
      (struct es_boot_segment){.limit = UINT16_MAX, .type = ES_X86_STATE_TASK_SEGMENT, .present = true, .system = true};

  return clear(memory, state->gdt_base, gdt_size) && write_descriptor(memory, &state->code) &&
         write_descriptor(memory, &state->data) && write_page_tables(memory);
}
