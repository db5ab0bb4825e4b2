#include "hand-written/loader/context.h"

#include <string.h>

#include "generated/igvm_context_wire.h"
#include "generated/x86_state_wire.h"

enum { LEVELS = 4, LEVEL_BITS = 9, PAGE_BITS = 12 };

static bool take_table(const uint8_t *value, struct es_loader_table *table) {
  struct es_igvm_context_table_value decoded;

  if (es_igvm_context_decode_table_value(value, ES_IGVM_CONTEXT_TABLE_VALUE_SIZE_MAX, &decoded) != ES_OK) {
    return false;
  }
  *table = (struct es_loader_table){.limit = decoded.limit, .base = decoded.base};
  return true;
}

static bool take_segment(const uint8_t *value, uint16_t *selector) {
  struct es_igvm_context_segment_value decoded;

  if (es_igvm_context_decode_segment_value(value, ES_IGVM_CONTEXT_SEGMENT_VALUE_SIZE_MAX, &decoded) != ES_OK) {
    return false;
  }
  *selector = decoded.selector;
  return true;
}

/* Where a register that is a number goes, NULL for others. */
static uint64_t *number_of(struct es_loader_context *context, uint32_t name) {
  switch (name) {
  case ES_IGVM_CONTEXT_REGISTER_X64_RIP:
    return &context->rip;
  case ES_IGVM_CONTEXT_REGISTER_X64_RSP:
    return &context->rsp;
  case ES_IGVM_CONTEXT_REGISTER_X64_RBP:
    return &context->rbp;
  case ES_IGVM_CONTEXT_REGISTER_X64_RSI:
    return &context->rsi;
  case ES_IGVM_CONTEXT_REGISTER_X64_R8:
    return &context->r8;
  case ES_IGVM_CONTEXT_REGISTER_X64_R9:
    return &context->r9;
  case ES_IGVM_CONTEXT_REGISTER_X64_R10:
    return &context->r10;
  case ES_IGVM_CONTEXT_REGISTER_X64_R11:
    return &context->r11;
  case ES_IGVM_CONTEXT_REGISTER_X64_R12:
    return &context->r12;
  case ES_IGVM_CONTEXT_REGISTER_X64_RFLAGS:
    return &context->rflags;
  case ES_IGVM_CONTEXT_REGISTER_X64_CR0:
    return &context->cr0;
  case ES_IGVM_CONTEXT_REGISTER_X64_CR3:
    return &context->cr3;
  case ES_IGVM_CONTEXT_REGISTER_X64_CR4:
    return &context->cr4;
  case ES_IGVM_CONTEXT_REGISTER_X64_EFER:
    return &context->efer;
  case ES_IGVM_CONTEXT_REGISTER_X64_PAT:
    return &context->pat;
  default:
    return NULL;
  }
}

static bool take(struct es_loader_context *context, uint32_t name, const uint8_t *value) {
  struct es_igvm_context_number_value number;
  uint64_t *place = number_of(context, name);

  if (place != NULL) {
    if (es_igvm_context_decode_number_value(value, ES_IGVM_CONTEXT_NUMBER_VALUE_SIZE_MAX, &number) != ES_OK) {
      return false;
    }
    *place = number.low;
    return true;
  }
  switch (name) {
  case ES_IGVM_CONTEXT_REGISTER_X64_CS:
    return take_segment(value, &context->cs);
  case ES_IGVM_CONTEXT_REGISTER_X64_SS:
    return take_segment(value, &context->ss);
  case ES_IGVM_CONTEXT_REGISTER_X64_DS:
    return take_segment(value, &context->ds);
  case ES_IGVM_CONTEXT_REGISTER_X64_ES:
    return take_segment(value, &context->es);
  case ES_IGVM_CONTEXT_REGISTER_X64_FS:
    return take_segment(value, &context->fs);
  case ES_IGVM_CONTEXT_REGISTER_X64_GS:
    return take_segment(value, &context->gs);
  case ES_IGVM_CONTEXT_REGISTER_X64_GDTR:
    return take_table(value, &context->gdtr);
  case ES_IGVM_CONTEXT_REGISTER_X64_IDTR:
    return take_table(value, &context->idtr);
  default:
    /* A task register is loaded when something needs one; memory types are as firmware left them. */
    return es_igvm_context_register_x64_known(name);
  }
}

static bool read_registers(struct es_shim_journal *journal, const struct es_loader_file *file, uint64_t offset,
                           struct es_loader_context *context) {
  struct es_igvm_context_vbs_header head;
  const uint64_t left = offset < file->size ? file->size - offset : 0;
  const uint8_t *at = file->bytes + offset;

  if (left == 0 || es_igvm_context_decode_vbs_header(at, left, &head) != ES_OK ||
      head.register_count > (left - ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX) / ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX) {
    return es_shim_stop(journal, "context: offset %lx: the registers are not within the file", offset);
  }
  at += ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX;
  for (uint32_t i = 0; i < head.register_count; i++, at += ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX) {
    struct es_igvm_context_vbs_register_x64 one;
    es_result refusal = es_igvm_context_decode_vbs_register_x64(at, ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX, &one);
    if (refusal != ES_OK) {
      return es_shim_stop(journal, "context: register %lu: %s: %s", (uint64_t)i, refusal->field, refusal->rule);
    }
    /* What lower levels begin with is for whoever starts those. */
    if (one.vtl == ES_IGVM_LOADER_CONTEXT_VTL && !take(context, one.name, one.value)) {
      return es_shim_stop(journal, "context: register %s cannot be loaded",
                          es_igvm_context_register_x64_name(one.name));
    }
  }
  return true;
}

static bool long_mode(const struct es_loader_context *context) {
  const uint64_t cr0 = ES_X86_STATE_CR0_PROTECTION | ES_X86_STATE_CR0_PAGING;

  return (context->cr0 & cr0) == cr0 && (context->cr4 & ES_X86_STATE_CR4_PHYSICAL_ADDRESS_EXTENSION) != 0 &&
         (context->efer & ES_X86_STATE_EFER_LONG_MODE_ENABLE) != 0;
}

bool es_loader_context_read(struct es_shim_journal *journal, const struct es_loader_file *file,
                            struct es_loader_context *context) {
  struct es_loader_header header;

  memset(context, 0, sizeof *context);
  context->rflags = ES_X86_STATE_RFLAGS_FIXED;
  for (uint64_t at = 0; es_loader_file_next(file, &at, &header);) {
    struct es_igvm_vp_context vp;
    if (header.type != ES_IGVM_HEADER_TYPE_VP_CONTEXT ||
        es_igvm_decode_vp_context(header.body, header.length, &vp) != ES_OK ||
        (vp.compatibility_mask & file->mask) == 0 || vp.vp_index != 0) {
      continue;
    }
    if (!read_registers(journal, file, vp.file_offset, context)) {
      return false;
    }
    return long_mode(context) || es_shim_stop(journal, "context: it is not in long mode");
  }
  return es_shim_stop(journal, "context: the file has none for the first processor");
}

bool es_loader_maps_alike(const struct es_loader_machine *machine, const struct es_loader_context *context,
                          uint64_t page) {
  uint64_t table = context->cr3 & ~(uint64_t)(ES_X86_STATE_PAGE_SIZE_SMALL - 1);

  for (unsigned level = LEVELS; level > 0; level--) {
    const unsigned shift = PAGE_BITS + LEVEL_BITS * (level - 1);
    const uint64_t index = page >> shift & (ES_X86_STATE_PAGE_TABLE_ENTRIES - 1);
    struct es_x86_state_page_entry decoded;
    if (!es_loader_is_ram(machine, (struct es_shim_range){.base = table, .size = ES_X86_STATE_PAGE_SIZE_SMALL})) {
      return false;
    }
    const uint8_t *entries = machine->at(machine->context, table, ES_X86_STATE_PAGE_SIZE_SMALL);
    if (es_x86_state_decode_page_entry(entries + index * ES_X86_STATE_PAGE_ENTRY_SIZE_MAX,
                                       ES_X86_STATE_PAGE_ENTRY_SIZE_MAX, &decoded) != ES_OK ||
        decoded.entry.present == 0 || decoded.entry.writable == 0 || decoded.entry.no_execute != 0) {
      return false;
    }
    table = (uint64_t)decoded.entry.frame << PAGE_BITS;
    if (level == 1 || (decoded.entry.large != 0 && level < LEVELS)) {
      /* Low bits of a large entry's frame mean something else. */
      return table >> shift == page >> shift;
    }
  }
  return false;
}

static bool is_target(const struct es_loader_file *file, struct es_shim_range page) {
  struct es_loader_header header;

  for (uint64_t at = 0; es_loader_file_next(file, &at, &header);) {
    struct es_shim_range range;
    if (header.type != ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY && es_loader_file_target(file, &header, &range) &&
        es_shim_range_overlap(range, page)) {
      return true;
    }
  }
  return false;
}

bool es_loader_context_page(struct es_shim_journal *journal, const struct es_loader_machine *machine,
                            const struct es_loader_file *file, const struct es_loader_context *context,
                            uint64_t *page) {
  struct es_loader_header header;
  uint32_t tried = 0;

  for (uint64_t at = 0; es_loader_file_next(file, &at, &header);) {
    struct es_shim_range range;
    if (header.type != ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY || !es_loader_file_target(file, &header, &range)) {
      continue;
    }
    struct es_shim_range one = {.base = es_shim_range_pages_end(range), .size = ES_IGVM_PAGE_SIZE};
    while (one.base > range.base && tried++ < ES_IGVM_LOADER_STUB_CANDIDATES) {
      one.base -= ES_IGVM_PAGE_SIZE;
      if (es_loader_maps_alike(machine, context, one.base) && es_loader_is_ram(machine, one) && !is_target(file, one)) {
        *page = one.base;
        return true;
      }
    }
  }
  return es_shim_stop(journal, "context: no free page of VTL2's memory is mapped one to one for the last jump");
}
