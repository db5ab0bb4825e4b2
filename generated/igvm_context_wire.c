/* Generated from specs/igvm/context.yaml; change that and run python3 -m generator. */
#include "generated/igvm_context_wire.h"

#include "generated/igvm_context_spec.h"

/* specs/igvm/context.yaml:13 */
const char *es_igvm_context_register_x64_name(uint32_t value) {
  switch ((enum es_igvm_context_register_x64)value) {
  case ES_IGVM_CONTEXT_REGISTER_X64_RSP:
    return "rsp";
  case ES_IGVM_CONTEXT_REGISTER_X64_RBP:
    return "rbp";
  case ES_IGVM_CONTEXT_REGISTER_X64_RSI:
    return "rsi";
  case ES_IGVM_CONTEXT_REGISTER_X64_R8:
    return "r8";
  case ES_IGVM_CONTEXT_REGISTER_X64_R9:
    return "r9";
  case ES_IGVM_CONTEXT_REGISTER_X64_R10:
    return "r10";
  case ES_IGVM_CONTEXT_REGISTER_X64_R11:
    return "r11";
  case ES_IGVM_CONTEXT_REGISTER_X64_R12:
    return "r12";
  case ES_IGVM_CONTEXT_REGISTER_X64_RIP:
    return "rip";
  case ES_IGVM_CONTEXT_REGISTER_X64_RFLAGS:
    return "rflags";
  case ES_IGVM_CONTEXT_REGISTER_X64_CR0:
    return "cr0";
  case ES_IGVM_CONTEXT_REGISTER_X64_CR3:
    return "cr3";
  case ES_IGVM_CONTEXT_REGISTER_X64_CR4:
    return "cr4";
  case ES_IGVM_CONTEXT_REGISTER_X64_ES:
    return "es";
  case ES_IGVM_CONTEXT_REGISTER_X64_CS:
    return "cs";
  case ES_IGVM_CONTEXT_REGISTER_X64_SS:
    return "ss";
  case ES_IGVM_CONTEXT_REGISTER_X64_DS:
    return "ds";
  case ES_IGVM_CONTEXT_REGISTER_X64_FS:
    return "fs";
  case ES_IGVM_CONTEXT_REGISTER_X64_GS:
    return "gs";
  case ES_IGVM_CONTEXT_REGISTER_X64_TR:
    return "tr";
  case ES_IGVM_CONTEXT_REGISTER_X64_IDTR:
    return "idtr";
  case ES_IGVM_CONTEXT_REGISTER_X64_GDTR:
    return "gdtr";
  case ES_IGVM_CONTEXT_REGISTER_X64_EFER:
    return "efer";
  case ES_IGVM_CONTEXT_REGISTER_X64_PAT:
    return "pat";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_DEF_TYPE:
    return "mtrr-def-type";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE0:
    return "mtrr-phys-base0";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE1:
    return "mtrr-phys-base1";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE2:
    return "mtrr-phys-base2";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE3:
    return "mtrr-phys-base3";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE4:
    return "mtrr-phys-base4";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK0:
    return "mtrr-phys-mask0";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK1:
    return "mtrr-phys-mask1";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK2:
    return "mtrr-phys-mask2";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK3:
    return "mtrr-phys-mask3";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK4:
    return "mtrr-phys-mask4";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX64K_00000:
    return "mtrr-fix64k-00000";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX16K_80000:
    return "mtrr-fix16k-80000";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_E0000:
    return "mtrr-fix4k-e0000";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_E8000:
    return "mtrr-fix4k-e8000";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_F0000:
    return "mtrr-fix4k-f0000";
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_F8000:
    return "mtrr-fix4k-f8000";
  }
  return "?";
}

static inline bool known_register_x64(uint32_t value) {
  switch ((enum es_igvm_context_register_x64)value) {
  case ES_IGVM_CONTEXT_REGISTER_X64_RSP:
  case ES_IGVM_CONTEXT_REGISTER_X64_RBP:
  case ES_IGVM_CONTEXT_REGISTER_X64_RSI:
  case ES_IGVM_CONTEXT_REGISTER_X64_R8:
  case ES_IGVM_CONTEXT_REGISTER_X64_R9:
  case ES_IGVM_CONTEXT_REGISTER_X64_R10:
  case ES_IGVM_CONTEXT_REGISTER_X64_R11:
  case ES_IGVM_CONTEXT_REGISTER_X64_R12:
  case ES_IGVM_CONTEXT_REGISTER_X64_RIP:
  case ES_IGVM_CONTEXT_REGISTER_X64_RFLAGS:
  case ES_IGVM_CONTEXT_REGISTER_X64_CR0:
  case ES_IGVM_CONTEXT_REGISTER_X64_CR3:
  case ES_IGVM_CONTEXT_REGISTER_X64_CR4:
  case ES_IGVM_CONTEXT_REGISTER_X64_ES:
  case ES_IGVM_CONTEXT_REGISTER_X64_CS:
  case ES_IGVM_CONTEXT_REGISTER_X64_SS:
  case ES_IGVM_CONTEXT_REGISTER_X64_DS:
  case ES_IGVM_CONTEXT_REGISTER_X64_FS:
  case ES_IGVM_CONTEXT_REGISTER_X64_GS:
  case ES_IGVM_CONTEXT_REGISTER_X64_TR:
  case ES_IGVM_CONTEXT_REGISTER_X64_IDTR:
  case ES_IGVM_CONTEXT_REGISTER_X64_GDTR:
  case ES_IGVM_CONTEXT_REGISTER_X64_EFER:
  case ES_IGVM_CONTEXT_REGISTER_X64_PAT:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_DEF_TYPE:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE0:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE1:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE2:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE3:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE4:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK0:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK1:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK2:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK3:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK4:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX64K_00000:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX16K_80000:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_E0000:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_E8000:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_F0000:
  case ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_F8000:
    return true;
  }
  return false;
}

bool es_igvm_context_register_x64_known(uint32_t value) {
  return known_register_x64(value);
}

/* specs/igvm/context.yaml:58 */
const char *es_igvm_context_register_aarch64_name(uint32_t value) {
  switch ((enum es_igvm_context_register_aarch64)value) {
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X0:
    return "x0";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X1:
    return "x1";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X2:
    return "x2";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X3:
    return "x3";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X4:
    return "x4";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X5:
    return "x5";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X6:
    return "x6";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X7:
    return "x7";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_PC:
    return "pc";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_CPSR:
    return "cpsr";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_SCTLR_EL1:
    return "sctlr-el1";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_TTBR0_EL1:
    return "ttbr0-el1";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_TTBR1_EL1:
    return "ttbr1-el1";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_TCR_EL1:
    return "tcr-el1";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_MAIR_EL1:
    return "mair-el1";
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_VBAR_EL1:
    return "vbar-el1";
  }
  return "?";
}

static inline bool known_register_aarch64(uint32_t value) {
  switch ((enum es_igvm_context_register_aarch64)value) {
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X0:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X1:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X2:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X3:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X4:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X5:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X6:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_X7:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_PC:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_CPSR:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_SCTLR_EL1:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_TTBR0_EL1:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_TTBR1_EL1:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_TCR_EL1:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_MAIR_EL1:
  case ES_IGVM_CONTEXT_REGISTER_AARCH64_VBAR_EL1:
    return true;
  }
  return false;
}

bool es_igvm_context_register_aarch64_known(uint32_t value) {
  return known_register_aarch64(value);
}

/* specs/igvm/context.yaml:79 */
es_result es_igvm_context_decode_vbs_header(const uint8_t *restrict bytes, size_t size,
                                            struct es_igvm_context_vbs_header *restrict out) {
  if (size < 4) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_HEADER_SIZE_4];
  }
  const uint32_t register_count = es_load_le32(bytes);
  if (register_count < 1u) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_HEADER_REGISTER_COUNT_MIN];
  }
  out->register_count = register_count;
  return ES_OK;
}

/* specs/igvm/context.yaml:79 */
size_t es_igvm_context_encode_vbs_header(const struct es_igvm_context_vbs_header *in, uint8_t *bytes, size_t room) {
  if (in->register_count < 1u) {
    return 0;
  }
  if (room < 4) {
    return 0;
  }
  es_store_le32(bytes, in->register_count);
  return 4;
}

/* specs/igvm/context.yaml:84 */
es_result es_igvm_context_decode_vbs_register_x64(const uint8_t *restrict bytes, size_t size,
                                                  struct es_igvm_context_vbs_register_x64 *restrict out) {
  if (size < 32) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_REGISTER_X64_SIZE_32];
  }
  const uint8_t vtl = bytes[0];
  const uint32_t name = es_load_le32(bytes + 1);
  if (!es_igvm_vtl_known(vtl)) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_REGISTER_X64_VTL_KNOWN];
  }
  if (!known_register_x64(name)) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_REGISTER_X64_NAME_KNOWN];
  }
  for (size_t i = 0; i < 11; i++) {
    if (bytes[5 + i] != 0) {
      return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_REGISTER_X64_MUST_RESERVED];
    }
  }
  out->vtl = vtl;
  out->name = name;
  memcpy(out->value, bytes + 16, 16);
  return ES_OK;
}

/* specs/igvm/context.yaml:84 */
size_t es_igvm_context_encode_vbs_register_x64(const struct es_igvm_context_vbs_register_x64 *in, uint8_t *bytes,
                                               size_t room) {
  if (!es_igvm_vtl_known(in->vtl)) {
    return 0;
  }
  if (!known_register_x64(in->name)) {
    return 0;
  }
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  bytes[0] = in->vtl;
  es_store_le32(bytes + 1, in->name);
  memcpy(bytes + 16, in->value, 16);
  return 32;
}

/* specs/igvm/context.yaml:91 */
es_result es_igvm_context_decode_vbs_register_aarch64(const uint8_t *restrict bytes, size_t size,
                                                      struct es_igvm_context_vbs_register_aarch64 *restrict out) {
  if (size < 32) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_REGISTER_AARCH64_SIZE_32];
  }
  const uint8_t vtl = bytes[0];
  const uint32_t name = es_load_le32(bytes + 1);
  if (!es_igvm_vtl_known(vtl)) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_REGISTER_AARCH64_VTL_KNOWN];
  }
  if (!known_register_aarch64(name)) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_REGISTER_AARCH64_NAME_KNOWN];
  }
  for (size_t i = 0; i < 11; i++) {
    if (bytes[5 + i] != 0) {
      return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VBS_REGISTER_AARCH64_MUST_RESERVED];
    }
  }
  out->vtl = vtl;
  out->name = name;
  memcpy(out->value, bytes + 16, 16);
  return ES_OK;
}

/* specs/igvm/context.yaml:91 */
size_t es_igvm_context_encode_vbs_register_aarch64(const struct es_igvm_context_vbs_register_aarch64 *in,
                                                   uint8_t *bytes, size_t room) {
  if (!es_igvm_vtl_known(in->vtl)) {
    return 0;
  }
  if (!known_register_aarch64(in->name)) {
    return 0;
  }
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  bytes[0] = in->vtl;
  es_store_le32(bytes + 1, in->name);
  memcpy(bytes + 16, in->value, 16);
  return 32;
}

/* specs/igvm/context.yaml:98 */
es_result es_igvm_context_decode_number_value(const uint8_t *restrict bytes, size_t size,
                                              struct es_igvm_context_number_value *restrict out) {
  if (size < 16) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_NUMBER_VALUE_SIZE_16];
  }
  const uint64_t low = es_load_le64(bytes);
  const uint64_t high = es_load_le64(bytes + 8);
  out->low = low;
  out->high = high;
  return ES_OK;
}

/* specs/igvm/context.yaml:98 */
size_t es_igvm_context_encode_number_value(const struct es_igvm_context_number_value *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  es_store_le64(bytes, in->low);
  es_store_le64(bytes + 8, in->high);
  return 16;
}

/* specs/igvm/context.yaml:104 */
es_result es_igvm_context_decode_table_value(const uint8_t *restrict bytes, size_t size,
                                             struct es_igvm_context_table_value *restrict out) {
  if (size < 16) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_TABLE_VALUE_SIZE_16];
  }
  const uint16_t limit = es_load_le16(bytes + 6);
  const uint64_t base = es_load_le64(bytes + 8);
  out->limit = limit;
  out->base = base;
  return ES_OK;
}

/* specs/igvm/context.yaml:104 */
size_t es_igvm_context_encode_table_value(const struct es_igvm_context_table_value *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le16(bytes + 6, in->limit);
  es_store_le64(bytes + 8, in->base);
  return 16;
}

/* specs/igvm/context.yaml:111 */
es_result es_igvm_context_decode_segment_value(const uint8_t *restrict bytes, size_t size,
                                               struct es_igvm_context_segment_value *restrict out) {
  if (size < 16) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_SEGMENT_VALUE_SIZE_16];
  }
  const uint16_t attributes = es_load_le16(bytes + 14);
  const uint64_t base = es_load_le64(bytes);
  const uint32_t limit = es_load_le32(bytes + 8);
  const uint16_t selector = es_load_le16(bytes + 12);
  out->base = base;
  out->limit = limit;
  out->selector = selector;
  out->attributes.type = (uint8_t)(attributes & 15u);
  out->attributes.not_system = (uint8_t)(attributes >> 4 & 1u);
  out->attributes.privilege = (uint8_t)(attributes >> 5 & 3u);
  out->attributes.present = (uint8_t)(attributes >> 7 & 1u);
  out->attributes.reserved = (uint8_t)(attributes >> 8 & 15u);
  out->attributes.available = (uint8_t)(attributes >> 12 & 1u);
  out->attributes.long_mode = (uint8_t)(attributes >> 13 & 1u);
  out->attributes.default_size = (uint8_t)(attributes >> 14 & 1u);
  out->attributes.pages = (uint8_t)(attributes >> 15);
  return ES_OK;
}

/* specs/igvm/context.yaml:111 */
size_t es_igvm_context_encode_segment_value(const struct es_igvm_context_segment_value *in, uint8_t *bytes,
                                            size_t room) {
  if (in->attributes.type > 15u) {
    return 0;
  }
  if (in->attributes.not_system > 1u) {
    return 0;
  }
  if (in->attributes.privilege > 3u) {
    return 0;
  }
  if (in->attributes.present > 1u) {
    return 0;
  }
  if (in->attributes.reserved > 15u) {
    return 0;
  }
  if (in->attributes.available > 1u) {
    return 0;
  }
  if (in->attributes.long_mode > 1u) {
    return 0;
  }
  if (in->attributes.default_size > 1u) {
    return 0;
  }
  if (in->attributes.pages > 1u) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  es_store_le64(bytes, in->base);
  es_store_le32(bytes + 8, in->limit);
  es_store_le16(bytes + 12, in->selector);
  uint32_t bits_of_attributes = (uint32_t)in->attributes.type;
  bits_of_attributes |= (uint32_t)in->attributes.not_system << 4;
  bits_of_attributes |= (uint32_t)in->attributes.privilege << 5;
  bits_of_attributes |= (uint32_t)in->attributes.present << 7;
  bits_of_attributes |= (uint32_t)in->attributes.reserved << 8;
  bits_of_attributes |= (uint32_t)in->attributes.available << 12;
  bits_of_attributes |= (uint32_t)in->attributes.long_mode << 13;
  bits_of_attributes |= (uint32_t)in->attributes.default_size << 14;
  bits_of_attributes |= (uint32_t)in->attributes.pages << 15;
  es_store_le16(bytes + 14, (uint16_t)bits_of_attributes);
  return 16;
}

/* specs/igvm/context.yaml:122 */
es_result es_igvm_context_decode_native_x64(const uint8_t *restrict bytes, size_t size,
                                            struct es_igvm_context_native_x64 *restrict out) {
  if (size < 232) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_NATIVE_X64_SIZE_232];
  }
  for (size_t i = 0; i < 4; i++) {
    if (bytes[154 + i] != 0) {
      return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_NATIVE_X64_RESERVED_RESERVED];
    }
  }
  const uint64_t rax = es_load_le64(bytes);
  const uint64_t rcx = es_load_le64(bytes + 8);
  const uint64_t rdx = es_load_le64(bytes + 16);
  const uint64_t rbx = es_load_le64(bytes + 24);
  const uint64_t rsp = es_load_le64(bytes + 32);
  const uint64_t rbp = es_load_le64(bytes + 40);
  const uint64_t rsi = es_load_le64(bytes + 48);
  const uint64_t rdi = es_load_le64(bytes + 56);
  const uint64_t r8 = es_load_le64(bytes + 64);
  const uint64_t r9 = es_load_le64(bytes + 72);
  const uint64_t r10 = es_load_le64(bytes + 80);
  const uint64_t r11 = es_load_le64(bytes + 88);
  const uint64_t r12 = es_load_le64(bytes + 96);
  const uint64_t r13 = es_load_le64(bytes + 104);
  const uint64_t r14 = es_load_le64(bytes + 112);
  const uint64_t r15 = es_load_le64(bytes + 120);
  const uint64_t rip = es_load_le64(bytes + 128);
  const uint64_t rflags = es_load_le64(bytes + 136);
  const uint64_t idtr_base = es_load_le64(bytes + 144);
  const uint16_t idtr_limit = es_load_le16(bytes + 152);
  const uint16_t gdtr_limit = es_load_le16(bytes + 158);
  const uint64_t gdtr_base = es_load_le64(bytes + 160);
  const uint16_t code_selector = es_load_le16(bytes + 168);
  const uint16_t code_attributes = es_load_le16(bytes + 170);
  const uint32_t code_base = es_load_le32(bytes + 172);
  const uint32_t code_limit = es_load_le32(bytes + 176);
  const uint16_t data_selector = es_load_le16(bytes + 180);
  const uint16_t data_attributes = es_load_le16(bytes + 182);
  const uint32_t data_base = es_load_le32(bytes + 184);
  const uint32_t data_limit = es_load_le32(bytes + 188);
  const uint64_t gs_base = es_load_le64(bytes + 192);
  const uint64_t cr0 = es_load_le64(bytes + 200);
  const uint64_t cr3 = es_load_le64(bytes + 208);
  const uint64_t cr4 = es_load_le64(bytes + 216);
  const uint64_t efer = es_load_le64(bytes + 224);
  out->rax = rax;
  out->rcx = rcx;
  out->rdx = rdx;
  out->rbx = rbx;
  out->rsp = rsp;
  out->rbp = rbp;
  out->rsi = rsi;
  out->rdi = rdi;
  out->r8 = r8;
  out->r9 = r9;
  out->r10 = r10;
  out->r11 = r11;
  out->r12 = r12;
  out->r13 = r13;
  out->r14 = r14;
  out->r15 = r15;
  out->rip = rip;
  out->rflags = rflags;
  out->idtr_base = idtr_base;
  out->idtr_limit = idtr_limit;
  out->gdtr_limit = gdtr_limit;
  out->gdtr_base = gdtr_base;
  out->code_selector = code_selector;
  out->code_attributes = code_attributes;
  out->code_base = code_base;
  out->code_limit = code_limit;
  out->data_selector = data_selector;
  out->data_attributes = data_attributes;
  out->data_base = data_base;
  out->data_limit = data_limit;
  out->gs_base = gs_base;
  out->cr0 = cr0;
  out->cr3 = cr3;
  out->cr4 = cr4;
  out->efer = efer;
  return ES_OK;
}

/* specs/igvm/context.yaml:122 */
size_t es_igvm_context_encode_native_x64(const struct es_igvm_context_native_x64 *in, uint8_t *bytes, size_t room) {
  if (room < 232) {
    return 0;
  }
  memset(bytes, 0, 232);
  es_store_le64(bytes, in->rax);
  es_store_le64(bytes + 8, in->rcx);
  es_store_le64(bytes + 16, in->rdx);
  es_store_le64(bytes + 24, in->rbx);
  es_store_le64(bytes + 32, in->rsp);
  es_store_le64(bytes + 40, in->rbp);
  es_store_le64(bytes + 48, in->rsi);
  es_store_le64(bytes + 56, in->rdi);
  es_store_le64(bytes + 64, in->r8);
  es_store_le64(bytes + 72, in->r9);
  es_store_le64(bytes + 80, in->r10);
  es_store_le64(bytes + 88, in->r11);
  es_store_le64(bytes + 96, in->r12);
  es_store_le64(bytes + 104, in->r13);
  es_store_le64(bytes + 112, in->r14);
  es_store_le64(bytes + 120, in->r15);
  es_store_le64(bytes + 128, in->rip);
  es_store_le64(bytes + 136, in->rflags);
  es_store_le64(bytes + 144, in->idtr_base);
  es_store_le16(bytes + 152, in->idtr_limit);
  es_store_le16(bytes + 158, in->gdtr_limit);
  es_store_le64(bytes + 160, in->gdtr_base);
  es_store_le16(bytes + 168, in->code_selector);
  es_store_le16(bytes + 170, in->code_attributes);
  es_store_le32(bytes + 172, in->code_base);
  es_store_le32(bytes + 176, in->code_limit);
  es_store_le16(bytes + 180, in->data_selector);
  es_store_le16(bytes + 182, in->data_attributes);
  es_store_le32(bytes + 184, in->data_base);
  es_store_le32(bytes + 188, in->data_limit);
  es_store_le64(bytes + 192, in->gs_base);
  es_store_le64(bytes + 200, in->cr0);
  es_store_le64(bytes + 208, in->cr3);
  es_store_le64(bytes + 216, in->cr4);
  es_store_le64(bytes + 224, in->efer);
  return 232;
}

/* specs/igvm/context.yaml:161 */
es_result es_igvm_context_decode_cca(const uint8_t *restrict bytes, size_t size,
                                     struct es_igvm_context_cca *restrict out) {
  if (size < 80) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_CCA_SIZE_80];
  }
  const uint64_t pc = es_load_le64(bytes + 64);
  const uint64_t flags = es_load_le64(bytes + 72);
  for (size_t i = 0; i < 8; i++) {
    out->x[i] = es_load_le64(bytes + i * 8);
  }
  out->pc = pc;
  out->flags = flags;
  return ES_OK;
}

/* specs/igvm/context.yaml:161 */
size_t es_igvm_context_encode_cca(const struct es_igvm_context_cca *in, uint8_t *bytes, size_t room) {
  if (room < 80) {
    return 0;
  }
  for (size_t i = 0; i < 8; i++) {
    es_store_le64(bytes + i * 8, in->x[i]);
  }
  es_store_le64(bytes + 64, in->pc);
  es_store_le64(bytes + 72, in->flags);
  return 80;
}

/* specs/igvm/context.yaml:167 */
es_result es_igvm_context_decode_vmsa_segment(const uint8_t *restrict bytes, size_t size,
                                              struct es_igvm_context_vmsa_segment *restrict out) {
  if (size < 16) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VMSA_SEGMENT_SIZE_16];
  }
  const uint16_t selector = es_load_le16(bytes);
  const uint16_t attributes = es_load_le16(bytes + 2);
  const uint32_t limit = es_load_le32(bytes + 4);
  const uint64_t base = es_load_le64(bytes + 8);
  out->selector = selector;
  out->attributes = attributes;
  out->limit = limit;
  out->base = base;
  return ES_OK;
}

/* specs/igvm/context.yaml:167 */
size_t es_igvm_context_encode_vmsa_segment(const struct es_igvm_context_vmsa_segment *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  es_store_le16(bytes, in->selector);
  es_store_le16(bytes + 2, in->attributes);
  es_store_le32(bytes + 4, in->limit);
  es_store_le64(bytes + 8, in->base);
  return 16;
}

/* specs/igvm/context.yaml:174 */
es_result es_igvm_context_decode_vmsa(const uint8_t *restrict bytes, size_t size,
                                      struct es_igvm_context_vmsa *restrict out) {
  if (size < 4096) {
    return &es_igvm_context_refusals[ES_IGVM_CONTEXT_REFUSAL_VMSA_SIZE_4096];
  }
  const uint64_t sev_features = es_load_le64(bytes + 944);
  const uint16_t es_selector = es_load_le16(bytes);
  const uint16_t es_attributes = es_load_le16(bytes + 2);
  const uint32_t es_limit = es_load_le32(bytes + 4);
  const uint64_t es_base = es_load_le64(bytes + 8);
  const uint16_t cs_selector = es_load_le16(bytes + 16);
  const uint16_t cs_attributes = es_load_le16(bytes + 18);
  const uint32_t cs_limit = es_load_le32(bytes + 20);
  const uint64_t cs_base = es_load_le64(bytes + 24);
  const uint16_t ss_selector = es_load_le16(bytes + 32);
  const uint16_t ss_attributes = es_load_le16(bytes + 34);
  const uint32_t ss_limit = es_load_le32(bytes + 36);
  const uint64_t ss_base = es_load_le64(bytes + 40);
  const uint16_t ds_selector = es_load_le16(bytes + 48);
  const uint16_t ds_attributes = es_load_le16(bytes + 50);
  const uint32_t ds_limit = es_load_le32(bytes + 52);
  const uint64_t ds_base = es_load_le64(bytes + 56);
  const uint16_t fs_selector = es_load_le16(bytes + 64);
  const uint16_t fs_attributes = es_load_le16(bytes + 66);
  const uint32_t fs_limit = es_load_le32(bytes + 68);
  const uint64_t fs_base = es_load_le64(bytes + 72);
  const uint16_t gs_selector = es_load_le16(bytes + 80);
  const uint16_t gs_attributes = es_load_le16(bytes + 82);
  const uint32_t gs_limit = es_load_le32(bytes + 84);
  const uint64_t gs_base = es_load_le64(bytes + 88);
  const uint16_t gdtr_selector = es_load_le16(bytes + 96);
  const uint16_t gdtr_attributes = es_load_le16(bytes + 98);
  const uint32_t gdtr_limit = es_load_le32(bytes + 100);
  const uint64_t gdtr_base = es_load_le64(bytes + 104);
  const uint16_t ldtr_selector = es_load_le16(bytes + 112);
  const uint16_t ldtr_attributes = es_load_le16(bytes + 114);
  const uint32_t ldtr_limit = es_load_le32(bytes + 116);
  const uint64_t ldtr_base = es_load_le64(bytes + 120);
  const uint16_t idtr_selector = es_load_le16(bytes + 128);
  const uint16_t idtr_attributes = es_load_le16(bytes + 130);
  const uint32_t idtr_limit = es_load_le32(bytes + 132);
  const uint64_t idtr_base = es_load_le64(bytes + 136);
  const uint16_t tr_selector = es_load_le16(bytes + 144);
  const uint16_t tr_attributes = es_load_le16(bytes + 146);
  const uint32_t tr_limit = es_load_le32(bytes + 148);
  const uint64_t tr_base = es_load_le64(bytes + 152);
  const uint64_t u_cet = es_load_le64(bytes + 192);
  const uint16_t reserved1 = es_load_le16(bytes + 200);
  const uint8_t vmpl = bytes[202];
  const uint8_t cpl = bytes[203];
  const uint32_t reserved2 = es_load_le32(bytes + 204);
  const uint64_t efer = es_load_le64(bytes + 208);
  const uint64_t xss = es_load_le64(bytes + 320);
  const uint64_t cr4 = es_load_le64(bytes + 328);
  const uint64_t cr3 = es_load_le64(bytes + 336);
  const uint64_t cr0 = es_load_le64(bytes + 344);
  const uint64_t dr7 = es_load_le64(bytes + 352);
  const uint64_t dr6 = es_load_le64(bytes + 360);
  const uint64_t rflags = es_load_le64(bytes + 368);
  const uint64_t rip = es_load_le64(bytes + 376);
  const uint64_t rsp = es_load_le64(bytes + 472);
  const uint64_t s_cet = es_load_le64(bytes + 480);
  const uint64_t ssp = es_load_le64(bytes + 488);
  const uint64_t interrupt_ssp_table = es_load_le64(bytes + 496);
  const uint64_t rax = es_load_le64(bytes + 504);
  const uint64_t star = es_load_le64(bytes + 512);
  const uint64_t lstar = es_load_le64(bytes + 520);
  const uint64_t cstar = es_load_le64(bytes + 528);
  const uint64_t sfmask = es_load_le64(bytes + 536);
  const uint64_t kernel_gs_base = es_load_le64(bytes + 544);
  const uint64_t sysenter_cs = es_load_le64(bytes + 552);
  const uint64_t sysenter_esp = es_load_le64(bytes + 560);
  const uint64_t sysenter_eip = es_load_le64(bytes + 568);
  const uint64_t cr2 = es_load_le64(bytes + 576);
  const uint64_t pat = es_load_le64(bytes + 616);
  const uint64_t debug_control = es_load_le64(bytes + 624);
  const uint64_t spec_ctrl = es_load_le64(bytes + 736);
  const uint64_t rcx = es_load_le64(bytes + 776);
  const uint64_t rdx = es_load_le64(bytes + 784);
  const uint64_t rbx = es_load_le64(bytes + 792);
  const uint64_t reserved8 = es_load_le64(bytes + 800);
  const uint64_t rbp = es_load_le64(bytes + 808);
  const uint64_t rsi = es_load_le64(bytes + 816);
  const uint64_t rdi = es_load_le64(bytes + 824);
  const uint64_t next_rip = es_load_le64(bytes + 936);
  const uint64_t virtual_interrupts = es_load_le64(bytes + 952);
  const uint64_t guest_error_code = es_load_le64(bytes + 960);
  const uint64_t virtual_tom = es_load_le64(bytes + 968);
  const uint64_t tlb_id = es_load_le64(bytes + 976);
  const uint64_t pcpu_id = es_load_le64(bytes + 984);
  const uint64_t event_inject = es_load_le64(bytes + 992);
  const uint64_t xcr0 = es_load_le64(bytes + 1000);
  const uint64_t x87_data = es_load_le64(bytes + 1024);
  const uint32_t mxcsr = es_load_le32(bytes + 1032);
  const uint16_t x87_tags = es_load_le16(bytes + 1036);
  const uint16_t x87_status = es_load_le16(bytes + 1038);
  const uint16_t x87_control = es_load_le16(bytes + 1040);
  out->es.selector = es_selector;
  out->es.attributes = es_attributes;
  out->es.limit = es_limit;
  out->es.base = es_base;
  out->cs.selector = cs_selector;
  out->cs.attributes = cs_attributes;
  out->cs.limit = cs_limit;
  out->cs.base = cs_base;
  out->ss.selector = ss_selector;
  out->ss.attributes = ss_attributes;
  out->ss.limit = ss_limit;
  out->ss.base = ss_base;
  out->ds.selector = ds_selector;
  out->ds.attributes = ds_attributes;
  out->ds.limit = ds_limit;
  out->ds.base = ds_base;
  out->fs.selector = fs_selector;
  out->fs.attributes = fs_attributes;
  out->fs.limit = fs_limit;
  out->fs.base = fs_base;
  out->gs.selector = gs_selector;
  out->gs.attributes = gs_attributes;
  out->gs.limit = gs_limit;
  out->gs.base = gs_base;
  out->gdtr.selector = gdtr_selector;
  out->gdtr.attributes = gdtr_attributes;
  out->gdtr.limit = gdtr_limit;
  out->gdtr.base = gdtr_base;
  out->ldtr.selector = ldtr_selector;
  out->ldtr.attributes = ldtr_attributes;
  out->ldtr.limit = ldtr_limit;
  out->ldtr.base = ldtr_base;
  out->idtr.selector = idtr_selector;
  out->idtr.attributes = idtr_attributes;
  out->idtr.limit = idtr_limit;
  out->idtr.base = idtr_base;
  out->tr.selector = tr_selector;
  out->tr.attributes = tr_attributes;
  out->tr.limit = tr_limit;
  out->tr.base = tr_base;
  for (size_t i = 0; i < 4; i++) {
    out->shadow_stacks[i] = es_load_le64(bytes + 160 + i * 8);
  }
  out->u_cet = u_cet;
  out->reserved1 = reserved1;
  out->vmpl = vmpl;
  out->cpl = cpl;
  out->reserved2 = reserved2;
  out->efer = efer;
  for (size_t i = 0; i < 26; i++) {
    out->reserved3[i] = es_load_le32(bytes + 216 + i * 4);
  }
  out->xss = xss;
  out->cr4 = cr4;
  out->cr3 = cr3;
  out->cr0 = cr0;
  out->dr7 = dr7;
  out->dr6 = dr6;
  out->rflags = rflags;
  out->rip = rip;
  for (size_t i = 0; i < 4; i++) {
    out->debug_addresses[i] = es_load_le64(bytes + 384 + i * 8);
  }
  for (size_t i = 0; i < 4; i++) {
    out->debug_masks[i] = es_load_le64(bytes + 416 + i * 8);
  }
  for (size_t i = 0; i < 3; i++) {
    out->reserved4[i] = es_load_le64(bytes + 448 + i * 8);
  }
  out->rsp = rsp;
  out->s_cet = s_cet;
  out->ssp = ssp;
  out->interrupt_ssp_table = interrupt_ssp_table;
  out->rax = rax;
  out->star = star;
  out->lstar = lstar;
  out->cstar = cstar;
  out->sfmask = sfmask;
  out->kernel_gs_base = kernel_gs_base;
  out->sysenter_cs = sysenter_cs;
  out->sysenter_esp = sysenter_esp;
  out->sysenter_eip = sysenter_eip;
  out->cr2 = cr2;
  for (size_t i = 0; i < 4; i++) {
    out->reserved5[i] = es_load_le64(bytes + 584 + i * 8);
  }
  out->pat = pat;
  out->debug_control = debug_control;
  for (size_t i = 0; i < 4; i++) {
    out->last_branches[i] = es_load_le64(bytes + 632 + i * 8);
  }
  for (size_t i = 0; i < 9; i++) {
    out->reserved6[i] = es_load_le64(bytes + 664 + i * 8);
  }
  out->spec_ctrl = spec_ctrl;
  for (size_t i = 0; i < 8; i++) {
    out->reserved7[i] = es_load_le32(bytes + 744 + i * 4);
  }
  out->rcx = rcx;
  out->rdx = rdx;
  out->rbx = rbx;
  out->reserved8 = reserved8;
  out->rbp = rbp;
  out->rsi = rsi;
  out->rdi = rdi;
  for (size_t i = 0; i < 8; i++) {
    out->r[i] = es_load_le64(bytes + 832 + i * 8);
  }
  for (size_t i = 0; i < 2; i++) {
    out->reserved9[i] = es_load_le64(bytes + 896 + i * 8);
  }
  for (size_t i = 0; i < 3; i++) {
    out->exits[i] = es_load_le64(bytes + 912 + i * 8);
  }
  out->next_rip = next_rip;
  out->sev_features.snp = (uint8_t)(sev_features & 1u);
  out->sev_features.vtom = (uint8_t)(sev_features >> 1 & 1u);
  out->sev_features.reflect_vc = (uint8_t)(sev_features >> 2 & 1u);
  out->sev_features.restrict_injection = (uint8_t)(sev_features >> 3 & 1u);
  out->sev_features.alternate_injection = (uint8_t)(sev_features >> 4 & 1u);
  out->sev_features.debug_swap = (uint8_t)(sev_features >> 5 & 1u);
  out->sev_features.prevent_host_ibs = (uint8_t)(sev_features >> 6 & 1u);
  out->sev_features.btb_isolation = (uint8_t)(sev_features >> 7 & 1u);
  out->sev_features.vmpl_shadow_stack = (uint8_t)(sev_features >> 8 & 1u);
  out->sev_features.secure_tsc = (uint8_t)(sev_features >> 9 & 1u);
  out->sev_features.reserved = (uint64_t)(sev_features >> 10);
  out->virtual_interrupts = virtual_interrupts;
  out->guest_error_code = guest_error_code;
  out->virtual_tom = virtual_tom;
  out->tlb_id = tlb_id;
  out->pcpu_id = pcpu_id;
  out->event_inject = event_inject;
  out->xcr0 = xcr0;
  memcpy(out->xsave_valid, bytes + 1008, 16);
  out->x87_data = x87_data;
  out->mxcsr = mxcsr;
  out->x87_tags = x87_tags;
  out->x87_status = x87_status;
  out->x87_control = x87_control;
  memcpy(out->x87_state, bytes + 1042, 94);
  memcpy(out->vectors, bytes + 1136, 512);
  memcpy(out->rest, bytes + 1648, 2448);
  return ES_OK;
}

/* specs/igvm/context.yaml:174 */
size_t es_igvm_context_encode_vmsa(const struct es_igvm_context_vmsa *in, uint8_t *bytes, size_t room) {
  if (in->sev_features.snp > 1u) {
    return 0;
  }
  if (in->sev_features.vtom > 1u) {
    return 0;
  }
  if (in->sev_features.reflect_vc > 1u) {
    return 0;
  }
  if (in->sev_features.restrict_injection > 1u) {
    return 0;
  }
  if (in->sev_features.alternate_injection > 1u) {
    return 0;
  }
  if (in->sev_features.debug_swap > 1u) {
    return 0;
  }
  if (in->sev_features.prevent_host_ibs > 1u) {
    return 0;
  }
  if (in->sev_features.btb_isolation > 1u) {
    return 0;
  }
  if (in->sev_features.vmpl_shadow_stack > 1u) {
    return 0;
  }
  if (in->sev_features.secure_tsc > 1u) {
    return 0;
  }
  if (in->sev_features.reserved > 0x3fffffffffffffull) {
    return 0;
  }
  if (room < 4096) {
    return 0;
  }
  es_store_le16(bytes, in->es.selector);
  es_store_le16(bytes + 2, in->es.attributes);
  es_store_le32(bytes + 4, in->es.limit);
  es_store_le64(bytes + 8, in->es.base);
  es_store_le16(bytes + 16, in->cs.selector);
  es_store_le16(bytes + 18, in->cs.attributes);
  es_store_le32(bytes + 20, in->cs.limit);
  es_store_le64(bytes + 24, in->cs.base);
  es_store_le16(bytes + 32, in->ss.selector);
  es_store_le16(bytes + 34, in->ss.attributes);
  es_store_le32(bytes + 36, in->ss.limit);
  es_store_le64(bytes + 40, in->ss.base);
  es_store_le16(bytes + 48, in->ds.selector);
  es_store_le16(bytes + 50, in->ds.attributes);
  es_store_le32(bytes + 52, in->ds.limit);
  es_store_le64(bytes + 56, in->ds.base);
  es_store_le16(bytes + 64, in->fs.selector);
  es_store_le16(bytes + 66, in->fs.attributes);
  es_store_le32(bytes + 68, in->fs.limit);
  es_store_le64(bytes + 72, in->fs.base);
  es_store_le16(bytes + 80, in->gs.selector);
  es_store_le16(bytes + 82, in->gs.attributes);
  es_store_le32(bytes + 84, in->gs.limit);
  es_store_le64(bytes + 88, in->gs.base);
  es_store_le16(bytes + 96, in->gdtr.selector);
  es_store_le16(bytes + 98, in->gdtr.attributes);
  es_store_le32(bytes + 100, in->gdtr.limit);
  es_store_le64(bytes + 104, in->gdtr.base);
  es_store_le16(bytes + 112, in->ldtr.selector);
  es_store_le16(bytes + 114, in->ldtr.attributes);
  es_store_le32(bytes + 116, in->ldtr.limit);
  es_store_le64(bytes + 120, in->ldtr.base);
  es_store_le16(bytes + 128, in->idtr.selector);
  es_store_le16(bytes + 130, in->idtr.attributes);
  es_store_le32(bytes + 132, in->idtr.limit);
  es_store_le64(bytes + 136, in->idtr.base);
  es_store_le16(bytes + 144, in->tr.selector);
  es_store_le16(bytes + 146, in->tr.attributes);
  es_store_le32(bytes + 148, in->tr.limit);
  es_store_le64(bytes + 152, in->tr.base);
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + 160 + i * 8, in->shadow_stacks[i]);
  }
  es_store_le64(bytes + 192, in->u_cet);
  es_store_le16(bytes + 200, in->reserved1);
  bytes[202] = in->vmpl;
  bytes[203] = in->cpl;
  es_store_le32(bytes + 204, in->reserved2);
  es_store_le64(bytes + 208, in->efer);
  for (size_t i = 0; i < 26; i++) {
    es_store_le32(bytes + 216 + i * 4, in->reserved3[i]);
  }
  es_store_le64(bytes + 320, in->xss);
  es_store_le64(bytes + 328, in->cr4);
  es_store_le64(bytes + 336, in->cr3);
  es_store_le64(bytes + 344, in->cr0);
  es_store_le64(bytes + 352, in->dr7);
  es_store_le64(bytes + 360, in->dr6);
  es_store_le64(bytes + 368, in->rflags);
  es_store_le64(bytes + 376, in->rip);
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + 384 + i * 8, in->debug_addresses[i]);
  }
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + 416 + i * 8, in->debug_masks[i]);
  }
  for (size_t i = 0; i < 3; i++) {
    es_store_le64(bytes + 448 + i * 8, in->reserved4[i]);
  }
  es_store_le64(bytes + 472, in->rsp);
  es_store_le64(bytes + 480, in->s_cet);
  es_store_le64(bytes + 488, in->ssp);
  es_store_le64(bytes + 496, in->interrupt_ssp_table);
  es_store_le64(bytes + 504, in->rax);
  es_store_le64(bytes + 512, in->star);
  es_store_le64(bytes + 520, in->lstar);
  es_store_le64(bytes + 528, in->cstar);
  es_store_le64(bytes + 536, in->sfmask);
  es_store_le64(bytes + 544, in->kernel_gs_base);
  es_store_le64(bytes + 552, in->sysenter_cs);
  es_store_le64(bytes + 560, in->sysenter_esp);
  es_store_le64(bytes + 568, in->sysenter_eip);
  es_store_le64(bytes + 576, in->cr2);
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + 584 + i * 8, in->reserved5[i]);
  }
  es_store_le64(bytes + 616, in->pat);
  es_store_le64(bytes + 624, in->debug_control);
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + 632 + i * 8, in->last_branches[i]);
  }
  for (size_t i = 0; i < 9; i++) {
    es_store_le64(bytes + 664 + i * 8, in->reserved6[i]);
  }
  es_store_le64(bytes + 736, in->spec_ctrl);
  for (size_t i = 0; i < 8; i++) {
    es_store_le32(bytes + 744 + i * 4, in->reserved7[i]);
  }
  es_store_le64(bytes + 776, in->rcx);
  es_store_le64(bytes + 784, in->rdx);
  es_store_le64(bytes + 792, in->rbx);
  es_store_le64(bytes + 800, in->reserved8);
  es_store_le64(bytes + 808, in->rbp);
  es_store_le64(bytes + 816, in->rsi);
  es_store_le64(bytes + 824, in->rdi);
  for (size_t i = 0; i < 8; i++) {
    es_store_le64(bytes + 832 + i * 8, in->r[i]);
  }
  for (size_t i = 0; i < 2; i++) {
    es_store_le64(bytes + 896 + i * 8, in->reserved9[i]);
  }
  for (size_t i = 0; i < 3; i++) {
    es_store_le64(bytes + 912 + i * 8, in->exits[i]);
  }
  es_store_le64(bytes + 936, in->next_rip);
  uint64_t bits_of_sev_features = (uint64_t)in->sev_features.snp;
  bits_of_sev_features |= (uint64_t)in->sev_features.vtom << 1;
  bits_of_sev_features |= (uint64_t)in->sev_features.reflect_vc << 2;
  bits_of_sev_features |= (uint64_t)in->sev_features.restrict_injection << 3;
  bits_of_sev_features |= (uint64_t)in->sev_features.alternate_injection << 4;
  bits_of_sev_features |= (uint64_t)in->sev_features.debug_swap << 5;
  bits_of_sev_features |= (uint64_t)in->sev_features.prevent_host_ibs << 6;
  bits_of_sev_features |= (uint64_t)in->sev_features.btb_isolation << 7;
  bits_of_sev_features |= (uint64_t)in->sev_features.vmpl_shadow_stack << 8;
  bits_of_sev_features |= (uint64_t)in->sev_features.secure_tsc << 9;
  bits_of_sev_features |= (uint64_t)in->sev_features.reserved << 10;
  es_store_le64(bytes + 944, bits_of_sev_features);
  es_store_le64(bytes + 952, in->virtual_interrupts);
  es_store_le64(bytes + 960, in->guest_error_code);
  es_store_le64(bytes + 968, in->virtual_tom);
  es_store_le64(bytes + 976, in->tlb_id);
  es_store_le64(bytes + 984, in->pcpu_id);
  es_store_le64(bytes + 992, in->event_inject);
  es_store_le64(bytes + 1000, in->xcr0);
  memcpy(bytes + 1008, in->xsave_valid, 16);
  es_store_le64(bytes + 1024, in->x87_data);
  es_store_le32(bytes + 1032, in->mxcsr);
  es_store_le16(bytes + 1036, in->x87_tags);
  es_store_le16(bytes + 1038, in->x87_status);
  es_store_le16(bytes + 1040, in->x87_control);
  memcpy(bytes + 1042, in->x87_state, 94);
  memcpy(bytes + 1136, in->vectors, 512);
  memcpy(bytes + 1648, in->rest, 2448);
  return 4096;
}
