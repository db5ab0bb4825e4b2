/* Generated from specs/igvm/context.yaml; change that and run python3 -m generator.
 * What a virtual processor starts with, in the form that each platform has for it in IGVM files. */
#ifndef ES_GENERATED_IGVM_CONTEXT_WIRE_H
#define ES_GENERATED_IGVM_CONTEXT_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/igvm_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes of an x64 context; a page of data follows the rules of pages, the rest of it is zero. */
#define ES_IGVM_CONTEXT_NATIVE_X64_SIZE 232u

/* Where a processor under TDX starts. */
#define ES_IGVM_CONTEXT_TDX_RESET_PAGE 0xfffff000u

/* Only the x87 state. */
#define ES_IGVM_CONTEXT_VMSA_XCR0 1u

/* AArch64: EL1 with its own stack pointer, all interrupts masked. */
#define ES_IGVM_CONTEXT_CPSR_EL1 965u

/* AArch64: SCTLR_EL1 without MMU and caches, only its bits that are one. */
#define ES_IGVM_CONTEXT_SCTLR_EL1_OFF 0x30d00800u

/* specs/igvm/context.yaml:13 What a list of registers for x64 may name. */
enum es_igvm_context_register_x64 {
  ES_IGVM_CONTEXT_REGISTER_X64_RSP = 0x20004,
  ES_IGVM_CONTEXT_REGISTER_X64_RBP = 0x20005,
  ES_IGVM_CONTEXT_REGISTER_X64_RSI = 0x20006,
  ES_IGVM_CONTEXT_REGISTER_X64_R8 = 0x20008,
  ES_IGVM_CONTEXT_REGISTER_X64_R9 = 0x20009,
  ES_IGVM_CONTEXT_REGISTER_X64_R10 = 0x2000a,
  ES_IGVM_CONTEXT_REGISTER_X64_R11 = 0x2000b,
  ES_IGVM_CONTEXT_REGISTER_X64_R12 = 0x2000c,
  ES_IGVM_CONTEXT_REGISTER_X64_RIP = 0x20010,
  ES_IGVM_CONTEXT_REGISTER_X64_RFLAGS = 0x20011,
  ES_IGVM_CONTEXT_REGISTER_X64_CR0 = 0x40000,
  ES_IGVM_CONTEXT_REGISTER_X64_CR3 = 0x40002,
  ES_IGVM_CONTEXT_REGISTER_X64_CR4 = 0x40003,
  ES_IGVM_CONTEXT_REGISTER_X64_ES = 0x60000,
  ES_IGVM_CONTEXT_REGISTER_X64_CS = 0x60001,
  ES_IGVM_CONTEXT_REGISTER_X64_SS = 0x60002,
  ES_IGVM_CONTEXT_REGISTER_X64_DS = 0x60003,
  ES_IGVM_CONTEXT_REGISTER_X64_FS = 0x60004,
  ES_IGVM_CONTEXT_REGISTER_X64_GS = 0x60005,
  ES_IGVM_CONTEXT_REGISTER_X64_TR = 0x60007,
  ES_IGVM_CONTEXT_REGISTER_X64_IDTR = 0x70000,
  ES_IGVM_CONTEXT_REGISTER_X64_GDTR = 0x70001,
  ES_IGVM_CONTEXT_REGISTER_X64_EFER = 0x80001,
  ES_IGVM_CONTEXT_REGISTER_X64_PAT = 0x80004,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_DEF_TYPE = 0x8000e,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE0 = 0x80010,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE1 = 0x80011,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE2 = 0x80012,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE3 = 0x80013,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_BASE4 = 0x80014,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK0 = 0x80040,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK1 = 0x80041,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK2 = 0x80042,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK3 = 0x80043,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_PHYS_MASK4 = 0x80044,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX64K_00000 = 0x80070,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX16K_80000 = 0x80071,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_E0000 = 0x80077,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_E8000 = 0x80078,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_F0000 = 0x80079,
  ES_IGVM_CONTEXT_REGISTER_X64_MTRR_FIX4K_F8000 = 0x8007a,
};
const char *es_igvm_context_register_x64_name(uint32_t value);
bool es_igvm_context_register_x64_known(uint32_t value);

/* specs/igvm/context.yaml:58 What a list of registers for AArch64 may name. */
enum es_igvm_context_register_aarch64 {
  ES_IGVM_CONTEXT_REGISTER_AARCH64_X0 = 0x20000,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_X1 = 0x20001,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_X2 = 0x20002,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_X3 = 0x20003,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_X4 = 0x20004,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_X5 = 0x20005,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_X6 = 0x20006,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_X7 = 0x20007,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_PC = 0x20022,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_CPSR = 0x20023,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_SCTLR_EL1 = 0x40002,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_TTBR0_EL1 = 0x40005,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_TTBR1_EL1 = 0x40006,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_TCR_EL1 = 0x40007,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_MAIR_EL1 = 0x4000b,
  ES_IGVM_CONTEXT_REGISTER_AARCH64_VBAR_EL1 = 0x4000c,
};
const char *es_igvm_context_register_aarch64_name(uint32_t value);
bool es_igvm_context_register_aarch64_known(uint32_t value);

/* specs/igvm/context.yaml:79 Registers follow. */
struct es_igvm_context_vbs_header {
  uint32_t register_count;
};
#define ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MIN 4u
#define ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX 4u
#define ES_IGVM_CONTEXT_VBS_HEADER_REGISTER_COUNT_OFFSET 0u

/* specs/igvm/context.yaml:84 */
struct es_igvm_context_vbs_register_x64 {
  uint8_t vtl;
  uint32_t name;
  uint8_t value[16];
};
#define ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MIN 32u
#define ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX 32u
#define ES_IGVM_CONTEXT_VBS_REGISTER_X64_VTL_OFFSET 0u
#define ES_IGVM_CONTEXT_VBS_REGISTER_X64_NAME_OFFSET 1u
#define ES_IGVM_CONTEXT_VBS_REGISTER_X64_VALUE_OFFSET 16u

/* specs/igvm/context.yaml:91 */
struct es_igvm_context_vbs_register_aarch64 {
  uint8_t vtl;
  uint32_t name;
  uint8_t value[16];
};
#define ES_IGVM_CONTEXT_VBS_REGISTER_AARCH64_SIZE_MIN 32u
#define ES_IGVM_CONTEXT_VBS_REGISTER_AARCH64_SIZE_MAX 32u
#define ES_IGVM_CONTEXT_VBS_REGISTER_AARCH64_VTL_OFFSET 0u
#define ES_IGVM_CONTEXT_VBS_REGISTER_AARCH64_NAME_OFFSET 1u
#define ES_IGVM_CONTEXT_VBS_REGISTER_AARCH64_VALUE_OFFSET 16u

/* specs/igvm/context.yaml:98 A register's value that is a number. */
struct es_igvm_context_number_value {
  uint64_t low;
  uint64_t high;
};
#define ES_IGVM_CONTEXT_NUMBER_VALUE_SIZE_MIN 16u
#define ES_IGVM_CONTEXT_NUMBER_VALUE_SIZE_MAX 16u
#define ES_IGVM_CONTEXT_NUMBER_VALUE_LOW_OFFSET 0u
#define ES_IGVM_CONTEXT_NUMBER_VALUE_HIGH_OFFSET 8u

/* specs/igvm/context.yaml:104 A register's value that is a descriptor table. */
struct es_igvm_context_table_value {
  uint16_t limit;
  uint64_t base;
};
#define ES_IGVM_CONTEXT_TABLE_VALUE_SIZE_MIN 16u
#define ES_IGVM_CONTEXT_TABLE_VALUE_SIZE_MAX 16u
#define ES_IGVM_CONTEXT_TABLE_VALUE_LIMIT_OFFSET 6u
#define ES_IGVM_CONTEXT_TABLE_VALUE_BASE_OFFSET 8u

/* specs/igvm/context.yaml:111 A register's value that is a segment. */
struct es_igvm_context_segment_value {
  uint64_t base;
  uint32_t limit;
  uint16_t selector;
  struct {
    uint8_t type;
    uint8_t not_system;
    uint8_t privilege;
    uint8_t present;
    uint8_t reserved;
    uint8_t available;
    uint8_t long_mode;
    uint8_t default_size;
    uint8_t pages;
  } attributes;
};
#define ES_IGVM_CONTEXT_SEGMENT_VALUE_SIZE_MIN 16u
#define ES_IGVM_CONTEXT_SEGMENT_VALUE_SIZE_MAX 16u
#define ES_IGVM_CONTEXT_SEGMENT_VALUE_BASE_OFFSET 0u
#define ES_IGVM_CONTEXT_SEGMENT_VALUE_LIMIT_OFFSET 8u
#define ES_IGVM_CONTEXT_SEGMENT_VALUE_SELECTOR_OFFSET 12u
#define ES_IGVM_CONTEXT_SEGMENT_VALUE_ATTRIBUTES_OFFSET 14u

/* specs/igvm/context.yaml:122 */
struct es_igvm_context_native_x64 {
  uint64_t rax;
  uint64_t rcx;
  uint64_t rdx;
  uint64_t rbx;
  uint64_t rsp;
  uint64_t rbp;
  uint64_t rsi;
  uint64_t rdi;
  uint64_t r8;
  uint64_t r9;
  uint64_t r10;
  uint64_t r11;
  uint64_t r12;
  uint64_t r13;
  uint64_t r14;
  uint64_t r15;
  uint64_t rip;
  uint64_t rflags;
  uint64_t idtr_base;
  uint16_t idtr_limit;
  uint16_t gdtr_limit;
  uint64_t gdtr_base;
  uint16_t code_selector;
  uint16_t code_attributes;
  uint32_t code_base;
  uint32_t code_limit;
  uint16_t data_selector;
  uint16_t data_attributes;
  uint32_t data_base;
  uint32_t data_limit;
  uint64_t gs_base;
  uint64_t cr0;
  uint64_t cr3;
  uint64_t cr4;
  uint64_t efer;
};
#define ES_IGVM_CONTEXT_NATIVE_X64_SIZE_MIN 232u
#define ES_IGVM_CONTEXT_NATIVE_X64_SIZE_MAX 232u
#define ES_IGVM_CONTEXT_NATIVE_X64_RAX_OFFSET 0u
#define ES_IGVM_CONTEXT_NATIVE_X64_RCX_OFFSET 8u
#define ES_IGVM_CONTEXT_NATIVE_X64_RDX_OFFSET 16u
#define ES_IGVM_CONTEXT_NATIVE_X64_RBX_OFFSET 24u
#define ES_IGVM_CONTEXT_NATIVE_X64_RSP_OFFSET 32u
#define ES_IGVM_CONTEXT_NATIVE_X64_RBP_OFFSET 40u
#define ES_IGVM_CONTEXT_NATIVE_X64_RSI_OFFSET 48u
#define ES_IGVM_CONTEXT_NATIVE_X64_RDI_OFFSET 56u
#define ES_IGVM_CONTEXT_NATIVE_X64_R8_OFFSET 64u
#define ES_IGVM_CONTEXT_NATIVE_X64_R9_OFFSET 72u
#define ES_IGVM_CONTEXT_NATIVE_X64_R10_OFFSET 80u
#define ES_IGVM_CONTEXT_NATIVE_X64_R11_OFFSET 88u
#define ES_IGVM_CONTEXT_NATIVE_X64_R12_OFFSET 96u
#define ES_IGVM_CONTEXT_NATIVE_X64_R13_OFFSET 104u
#define ES_IGVM_CONTEXT_NATIVE_X64_R14_OFFSET 112u
#define ES_IGVM_CONTEXT_NATIVE_X64_R15_OFFSET 120u
#define ES_IGVM_CONTEXT_NATIVE_X64_RIP_OFFSET 128u
#define ES_IGVM_CONTEXT_NATIVE_X64_RFLAGS_OFFSET 136u
#define ES_IGVM_CONTEXT_NATIVE_X64_IDTR_BASE_OFFSET 144u
#define ES_IGVM_CONTEXT_NATIVE_X64_IDTR_LIMIT_OFFSET 152u
#define ES_IGVM_CONTEXT_NATIVE_X64_GDTR_LIMIT_OFFSET 158u
#define ES_IGVM_CONTEXT_NATIVE_X64_GDTR_BASE_OFFSET 160u
#define ES_IGVM_CONTEXT_NATIVE_X64_CODE_SELECTOR_OFFSET 168u
#define ES_IGVM_CONTEXT_NATIVE_X64_CODE_ATTRIBUTES_OFFSET 170u
#define ES_IGVM_CONTEXT_NATIVE_X64_CODE_BASE_OFFSET 172u
#define ES_IGVM_CONTEXT_NATIVE_X64_CODE_LIMIT_OFFSET 176u
#define ES_IGVM_CONTEXT_NATIVE_X64_DATA_SELECTOR_OFFSET 180u
#define ES_IGVM_CONTEXT_NATIVE_X64_DATA_ATTRIBUTES_OFFSET 182u
#define ES_IGVM_CONTEXT_NATIVE_X64_DATA_BASE_OFFSET 184u
#define ES_IGVM_CONTEXT_NATIVE_X64_DATA_LIMIT_OFFSET 188u
#define ES_IGVM_CONTEXT_NATIVE_X64_GS_BASE_OFFSET 192u
#define ES_IGVM_CONTEXT_NATIVE_X64_CR0_OFFSET 200u
#define ES_IGVM_CONTEXT_NATIVE_X64_CR3_OFFSET 208u
#define ES_IGVM_CONTEXT_NATIVE_X64_CR4_OFFSET 216u
#define ES_IGVM_CONTEXT_NATIVE_X64_EFER_OFFSET 224u

/* specs/igvm/context.yaml:161 */
struct es_igvm_context_cca {
  uint64_t x[8];
  uint64_t pc;
  uint64_t flags;
};
#define ES_IGVM_CONTEXT_CCA_SIZE_MIN 80u
#define ES_IGVM_CONTEXT_CCA_SIZE_MAX 80u
#define ES_IGVM_CONTEXT_CCA_X_OFFSET 0u
#define ES_IGVM_CONTEXT_CCA_PC_OFFSET 64u
#define ES_IGVM_CONTEXT_CCA_FLAGS_OFFSET 72u

/* specs/igvm/context.yaml:167 */
struct es_igvm_context_vmsa_segment {
  uint16_t selector;
  uint16_t attributes;
  uint32_t limit;
  uint64_t base;
};
#define ES_IGVM_CONTEXT_VMSA_SEGMENT_SIZE_MIN 16u
#define ES_IGVM_CONTEXT_VMSA_SEGMENT_SIZE_MAX 16u
#define ES_IGVM_CONTEXT_VMSA_SEGMENT_SELECTOR_OFFSET 0u
#define ES_IGVM_CONTEXT_VMSA_SEGMENT_ATTRIBUTES_OFFSET 2u
#define ES_IGVM_CONTEXT_VMSA_SEGMENT_LIMIT_OFFSET 4u
#define ES_IGVM_CONTEXT_VMSA_SEGMENT_BASE_OFFSET 8u

/* specs/igvm/context.yaml:174 The state save area of an encrypted guest. Fields that no image of ours sets are kept
 * as they are. */
struct es_igvm_context_vmsa {
  struct es_igvm_context_vmsa_segment es;
  struct es_igvm_context_vmsa_segment cs;
  struct es_igvm_context_vmsa_segment ss;
  struct es_igvm_context_vmsa_segment ds;
  struct es_igvm_context_vmsa_segment fs;
  struct es_igvm_context_vmsa_segment gs;
  struct es_igvm_context_vmsa_segment gdtr;
  struct es_igvm_context_vmsa_segment ldtr;
  struct es_igvm_context_vmsa_segment idtr;
  struct es_igvm_context_vmsa_segment tr;
  uint64_t shadow_stacks[4];
  uint64_t u_cet;
  uint16_t reserved1;
  uint8_t vmpl;
  uint8_t cpl;
  uint32_t reserved2;
  uint64_t efer;
  uint32_t reserved3[26];
  uint64_t xss;
  uint64_t cr4;
  uint64_t cr3;
  uint64_t cr0;
  uint64_t dr7;
  uint64_t dr6;
  uint64_t rflags;
  uint64_t rip;
  uint64_t debug_addresses[4];
  uint64_t debug_masks[4];
  uint64_t reserved4[3];
  uint64_t rsp;
  uint64_t s_cet;
  uint64_t ssp;
  uint64_t interrupt_ssp_table;
  uint64_t rax;
  uint64_t star;
  uint64_t lstar;
  uint64_t cstar;
  uint64_t sfmask;
  uint64_t kernel_gs_base;
  uint64_t sysenter_cs;
  uint64_t sysenter_esp;
  uint64_t sysenter_eip;
  uint64_t cr2;
  uint64_t reserved5[4];
  uint64_t pat;
  uint64_t debug_control;
  uint64_t last_branches[4];
  uint64_t reserved6[9];
  uint64_t spec_ctrl;
  uint32_t reserved7[8];
  uint64_t rcx;
  uint64_t rdx;
  uint64_t rbx;
  uint64_t reserved8;
  uint64_t rbp;
  uint64_t rsi;
  uint64_t rdi;
  uint64_t r[8]; /* R8 to R15. */
  uint64_t reserved9[2];
  uint64_t exits[3];
  uint64_t next_rip;
  struct {
    uint8_t snp;
    uint8_t vtom;
    uint8_t reflect_vc;
    uint8_t restrict_injection;
    uint8_t alternate_injection;
    uint8_t debug_swap;
    uint8_t prevent_host_ibs;
    uint8_t btb_isolation;
    uint8_t vmpl_shadow_stack;
    uint8_t secure_tsc;
    uint64_t reserved;
  } sev_features;
  uint64_t virtual_interrupts;
  uint64_t guest_error_code;
  uint64_t virtual_tom;
  uint64_t tlb_id;
  uint64_t pcpu_id;
  uint64_t event_inject;
  uint64_t xcr0;
  uint8_t xsave_valid[16];
  uint64_t x87_data;
  uint32_t mxcsr;
  uint16_t x87_tags;
  uint16_t x87_status;
  uint16_t x87_control;
  uint8_t x87_state[94]; /* Opcode, segments, instruction and registers. */
  uint8_t vectors[512];
  uint8_t rest[2448];
};
#define ES_IGVM_CONTEXT_VMSA_SIZE_MIN 0x1000u
#define ES_IGVM_CONTEXT_VMSA_SIZE_MAX 0x1000u
#define ES_IGVM_CONTEXT_VMSA_ES_SELECTOR_OFFSET 0u
#define ES_IGVM_CONTEXT_VMSA_ES_ATTRIBUTES_OFFSET 2u
#define ES_IGVM_CONTEXT_VMSA_ES_LIMIT_OFFSET 4u
#define ES_IGVM_CONTEXT_VMSA_ES_BASE_OFFSET 8u
#define ES_IGVM_CONTEXT_VMSA_CS_SELECTOR_OFFSET 16u
#define ES_IGVM_CONTEXT_VMSA_CS_ATTRIBUTES_OFFSET 18u
#define ES_IGVM_CONTEXT_VMSA_CS_LIMIT_OFFSET 20u
#define ES_IGVM_CONTEXT_VMSA_CS_BASE_OFFSET 24u
#define ES_IGVM_CONTEXT_VMSA_SS_SELECTOR_OFFSET 32u
#define ES_IGVM_CONTEXT_VMSA_SS_ATTRIBUTES_OFFSET 34u
#define ES_IGVM_CONTEXT_VMSA_SS_LIMIT_OFFSET 36u
#define ES_IGVM_CONTEXT_VMSA_SS_BASE_OFFSET 40u
#define ES_IGVM_CONTEXT_VMSA_DS_SELECTOR_OFFSET 48u
#define ES_IGVM_CONTEXT_VMSA_DS_ATTRIBUTES_OFFSET 50u
#define ES_IGVM_CONTEXT_VMSA_DS_LIMIT_OFFSET 52u
#define ES_IGVM_CONTEXT_VMSA_DS_BASE_OFFSET 56u
#define ES_IGVM_CONTEXT_VMSA_FS_SELECTOR_OFFSET 64u
#define ES_IGVM_CONTEXT_VMSA_FS_ATTRIBUTES_OFFSET 66u
#define ES_IGVM_CONTEXT_VMSA_FS_LIMIT_OFFSET 68u
#define ES_IGVM_CONTEXT_VMSA_FS_BASE_OFFSET 72u
#define ES_IGVM_CONTEXT_VMSA_GS_SELECTOR_OFFSET 80u
#define ES_IGVM_CONTEXT_VMSA_GS_ATTRIBUTES_OFFSET 82u
#define ES_IGVM_CONTEXT_VMSA_GS_LIMIT_OFFSET 84u
#define ES_IGVM_CONTEXT_VMSA_GS_BASE_OFFSET 88u
#define ES_IGVM_CONTEXT_VMSA_GDTR_SELECTOR_OFFSET 96u
#define ES_IGVM_CONTEXT_VMSA_GDTR_ATTRIBUTES_OFFSET 98u
#define ES_IGVM_CONTEXT_VMSA_GDTR_LIMIT_OFFSET 100u
#define ES_IGVM_CONTEXT_VMSA_GDTR_BASE_OFFSET 104u
#define ES_IGVM_CONTEXT_VMSA_LDTR_SELECTOR_OFFSET 112u
#define ES_IGVM_CONTEXT_VMSA_LDTR_ATTRIBUTES_OFFSET 114u
#define ES_IGVM_CONTEXT_VMSA_LDTR_LIMIT_OFFSET 116u
#define ES_IGVM_CONTEXT_VMSA_LDTR_BASE_OFFSET 120u
#define ES_IGVM_CONTEXT_VMSA_IDTR_SELECTOR_OFFSET 128u
#define ES_IGVM_CONTEXT_VMSA_IDTR_ATTRIBUTES_OFFSET 130u
#define ES_IGVM_CONTEXT_VMSA_IDTR_LIMIT_OFFSET 132u
#define ES_IGVM_CONTEXT_VMSA_IDTR_BASE_OFFSET 136u
#define ES_IGVM_CONTEXT_VMSA_TR_SELECTOR_OFFSET 144u
#define ES_IGVM_CONTEXT_VMSA_TR_ATTRIBUTES_OFFSET 146u
#define ES_IGVM_CONTEXT_VMSA_TR_LIMIT_OFFSET 148u
#define ES_IGVM_CONTEXT_VMSA_TR_BASE_OFFSET 152u
#define ES_IGVM_CONTEXT_VMSA_SHADOW_STACKS_OFFSET 160u
#define ES_IGVM_CONTEXT_VMSA_U_CET_OFFSET 192u
#define ES_IGVM_CONTEXT_VMSA_VMPL_OFFSET 202u
#define ES_IGVM_CONTEXT_VMSA_CPL_OFFSET 203u
#define ES_IGVM_CONTEXT_VMSA_EFER_OFFSET 208u
#define ES_IGVM_CONTEXT_VMSA_XSS_OFFSET 320u
#define ES_IGVM_CONTEXT_VMSA_CR4_OFFSET 328u
#define ES_IGVM_CONTEXT_VMSA_CR3_OFFSET 336u
#define ES_IGVM_CONTEXT_VMSA_CR0_OFFSET 344u
#define ES_IGVM_CONTEXT_VMSA_DR7_OFFSET 352u
#define ES_IGVM_CONTEXT_VMSA_DR6_OFFSET 360u
#define ES_IGVM_CONTEXT_VMSA_RFLAGS_OFFSET 368u
#define ES_IGVM_CONTEXT_VMSA_RIP_OFFSET 376u
#define ES_IGVM_CONTEXT_VMSA_DEBUG_ADDRESSES_OFFSET 384u
#define ES_IGVM_CONTEXT_VMSA_DEBUG_MASKS_OFFSET 416u
#define ES_IGVM_CONTEXT_VMSA_RSP_OFFSET 472u
#define ES_IGVM_CONTEXT_VMSA_S_CET_OFFSET 480u
#define ES_IGVM_CONTEXT_VMSA_SSP_OFFSET 488u
#define ES_IGVM_CONTEXT_VMSA_INTERRUPT_SSP_TABLE_OFFSET 496u
#define ES_IGVM_CONTEXT_VMSA_RAX_OFFSET 504u
#define ES_IGVM_CONTEXT_VMSA_STAR_OFFSET 512u
#define ES_IGVM_CONTEXT_VMSA_LSTAR_OFFSET 520u
#define ES_IGVM_CONTEXT_VMSA_CSTAR_OFFSET 528u
#define ES_IGVM_CONTEXT_VMSA_SFMASK_OFFSET 536u
#define ES_IGVM_CONTEXT_VMSA_KERNEL_GS_BASE_OFFSET 544u
#define ES_IGVM_CONTEXT_VMSA_SYSENTER_CS_OFFSET 552u
#define ES_IGVM_CONTEXT_VMSA_SYSENTER_ESP_OFFSET 560u
#define ES_IGVM_CONTEXT_VMSA_SYSENTER_EIP_OFFSET 568u
#define ES_IGVM_CONTEXT_VMSA_CR2_OFFSET 576u
#define ES_IGVM_CONTEXT_VMSA_PAT_OFFSET 616u
#define ES_IGVM_CONTEXT_VMSA_DEBUG_CONTROL_OFFSET 624u
#define ES_IGVM_CONTEXT_VMSA_LAST_BRANCHES_OFFSET 632u
#define ES_IGVM_CONTEXT_VMSA_SPEC_CTRL_OFFSET 736u
#define ES_IGVM_CONTEXT_VMSA_RCX_OFFSET 776u
#define ES_IGVM_CONTEXT_VMSA_RDX_OFFSET 784u
#define ES_IGVM_CONTEXT_VMSA_RBX_OFFSET 792u
#define ES_IGVM_CONTEXT_VMSA_RBP_OFFSET 808u
#define ES_IGVM_CONTEXT_VMSA_RSI_OFFSET 816u
#define ES_IGVM_CONTEXT_VMSA_RDI_OFFSET 824u
#define ES_IGVM_CONTEXT_VMSA_R_OFFSET 832u
#define ES_IGVM_CONTEXT_VMSA_EXITS_OFFSET 912u
#define ES_IGVM_CONTEXT_VMSA_NEXT_RIP_OFFSET 936u
#define ES_IGVM_CONTEXT_VMSA_SEV_FEATURES_OFFSET 944u
#define ES_IGVM_CONTEXT_VMSA_VIRTUAL_INTERRUPTS_OFFSET 952u
#define ES_IGVM_CONTEXT_VMSA_GUEST_ERROR_CODE_OFFSET 960u
#define ES_IGVM_CONTEXT_VMSA_VIRTUAL_TOM_OFFSET 968u
#define ES_IGVM_CONTEXT_VMSA_TLB_ID_OFFSET 976u
#define ES_IGVM_CONTEXT_VMSA_PCPU_ID_OFFSET 984u
#define ES_IGVM_CONTEXT_VMSA_EVENT_INJECT_OFFSET 992u
#define ES_IGVM_CONTEXT_VMSA_XCR0_OFFSET 1000u
#define ES_IGVM_CONTEXT_VMSA_XSAVE_VALID_OFFSET 1008u
#define ES_IGVM_CONTEXT_VMSA_X87_DATA_OFFSET 0x400u
#define ES_IGVM_CONTEXT_VMSA_MXCSR_OFFSET 0x408u
#define ES_IGVM_CONTEXT_VMSA_X87_TAGS_OFFSET 0x40cu
#define ES_IGVM_CONTEXT_VMSA_X87_STATUS_OFFSET 0x40eu
#define ES_IGVM_CONTEXT_VMSA_X87_CONTROL_OFFSET 0x410u
#define ES_IGVM_CONTEXT_VMSA_X87_STATE_OFFSET 0x412u
#define ES_IGVM_CONTEXT_VMSA_VECTORS_OFFSET 0x470u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/igvm/context.yaml:79 */
ES_MUST_USE es_result es_igvm_context_decode_vbs_header(const uint8_t *restrict bytes, size_t size,
                                                        struct es_igvm_context_vbs_header *restrict out);

/* specs/igvm/context.yaml:79 */
size_t es_igvm_context_encode_vbs_header(const struct es_igvm_context_vbs_header *in, uint8_t *bytes, size_t room);

/* specs/igvm/context.yaml:84 */
ES_MUST_USE es_result es_igvm_context_decode_vbs_register_x64(const uint8_t *restrict bytes, size_t size,
                                                              struct es_igvm_context_vbs_register_x64 *restrict out);

/* specs/igvm/context.yaml:84 */
size_t es_igvm_context_encode_vbs_register_x64(const struct es_igvm_context_vbs_register_x64 *in, uint8_t *bytes,
                                               size_t room);

/* specs/igvm/context.yaml:91 */
ES_MUST_USE es_result es_igvm_context_decode_vbs_register_aarch64(
    const uint8_t *restrict bytes, size_t size, struct es_igvm_context_vbs_register_aarch64 *restrict out);

/* specs/igvm/context.yaml:91 */
size_t es_igvm_context_encode_vbs_register_aarch64(const struct es_igvm_context_vbs_register_aarch64 *in,
                                                   uint8_t *bytes, size_t room);

/* specs/igvm/context.yaml:98 */
ES_MUST_USE es_result es_igvm_context_decode_number_value(const uint8_t *restrict bytes, size_t size,
                                                          struct es_igvm_context_number_value *restrict out);

/* specs/igvm/context.yaml:98 */
size_t es_igvm_context_encode_number_value(const struct es_igvm_context_number_value *in, uint8_t *bytes, size_t room);

/* specs/igvm/context.yaml:104 */
ES_MUST_USE es_result es_igvm_context_decode_table_value(const uint8_t *restrict bytes, size_t size,
                                                         struct es_igvm_context_table_value *restrict out);

/* specs/igvm/context.yaml:104 */
size_t es_igvm_context_encode_table_value(const struct es_igvm_context_table_value *in, uint8_t *bytes, size_t room);

/* specs/igvm/context.yaml:111 */
ES_MUST_USE es_result es_igvm_context_decode_segment_value(const uint8_t *restrict bytes, size_t size,
                                                           struct es_igvm_context_segment_value *restrict out);

/* specs/igvm/context.yaml:111 */
size_t es_igvm_context_encode_segment_value(const struct es_igvm_context_segment_value *in, uint8_t *bytes,
                                            size_t room);

/* specs/igvm/context.yaml:122 */
ES_MUST_USE es_result es_igvm_context_decode_native_x64(const uint8_t *restrict bytes, size_t size,
                                                        struct es_igvm_context_native_x64 *restrict out);

/* specs/igvm/context.yaml:122 */
size_t es_igvm_context_encode_native_x64(const struct es_igvm_context_native_x64 *in, uint8_t *bytes, size_t room);

/* specs/igvm/context.yaml:161 */
ES_MUST_USE es_result es_igvm_context_decode_cca(const uint8_t *restrict bytes, size_t size,
                                                 struct es_igvm_context_cca *restrict out);

/* specs/igvm/context.yaml:161 */
size_t es_igvm_context_encode_cca(const struct es_igvm_context_cca *in, uint8_t *bytes, size_t room);

/* specs/igvm/context.yaml:167 */
ES_MUST_USE es_result es_igvm_context_decode_vmsa_segment(const uint8_t *restrict bytes, size_t size,
                                                          struct es_igvm_context_vmsa_segment *restrict out);

/* specs/igvm/context.yaml:167 */
size_t es_igvm_context_encode_vmsa_segment(const struct es_igvm_context_vmsa_segment *in, uint8_t *bytes, size_t room);

/* specs/igvm/context.yaml:174 */
ES_MUST_USE es_result es_igvm_context_decode_vmsa(const uint8_t *restrict bytes, size_t size,
                                                  struct es_igvm_context_vmsa *restrict out);

/* specs/igvm/context.yaml:174 */
size_t es_igvm_context_encode_vmsa(const struct es_igvm_context_vmsa *in, uint8_t *bytes, size_t room);

#endif
