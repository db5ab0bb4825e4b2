/* Generated from specs/process/kvm-state.yaml; change that and run python3 -m generator.
 * What KVM knows of a machine that stands still, as a worker hands it to its successor: each struct of a processor
 * has the layout that KVM's own has, so that one of the two is made from the other without another list of their
 * fields. */
#ifndef ES_GENERATED_KVM_STATE_WIRE_H
#define ES_GENERATED_KVM_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Registers of a processor at most. */
#define ES_KVM_STATE_MSR_MAX 0x400u

/* Bytes of extended state at most; what KVM gives for all that is known today, tiles too, is less. */
#define ES_KVM_STATE_EXTENDED_MAX 0x4000u

/* Bytes of a local APIC's registers. */
#define ES_KVM_STATE_LOCAL_APIC_SIZE 0x400u

/* Extended control registers that KVM has room for. */
#define ES_KVM_STATE_EXTENDED_CONTROLS 16u

/* Inputs of an I/O APIC at most. */
#define ES_KVM_STATE_ROUTE_MAX 64u

/* The time-stamp counter. Its offset is saved instead. */
#define ES_KVM_STATE_MSR_TSC 16u

/* The deadline of the local APIC's timer; set when that timer is in deadline mode and the counter is right. */
#define ES_KVM_STATE_MSR_TSC_DEADLINE 0x6e0u

/* These, and all that follow, KVM has and may leave out of its list. */
#define ES_KVM_STATE_MSR_DEBUG_CONTROL 473u

/* Base and mask of the memory types of ranges: the first. */
#define ES_KVM_STATE_MSR_MTRR_VARIABLE 512u
#define ES_KVM_STATE_MSR_MTRR_VARIABLE_COUNT 16u

/* Memory types of the first 512 KiB. */
#define ES_KVM_STATE_MSR_MTRR_FIXED_64K 592u

/* Of the 256 KiB behind. */
#define ES_KVM_STATE_MSR_MTRR_FIXED_16K 600u
#define ES_KVM_STATE_MSR_MTRR_FIXED_16K_COUNT 2u

/* Of the rest of the first megabyte. */
#define ES_KVM_STATE_MSR_MTRR_FIXED_4K 616u
#define ES_KVM_STATE_MSR_MTRR_FIXED_4K_COUNT 8u

/* The type of all other memory, and whether types of ranges count. */
#define ES_KVM_STATE_MSR_MTRR_DEFAULT 767u

/* Control, status, address and more of the first bank of machine checks. */
#define ES_KVM_STATE_MSR_MACHINE_CHECK 0x400u

/* Of all banks that KVM has, four for each. */
#define ES_KVM_STATE_MSR_MACHINE_CHECK_COUNT 128u

/* Of AMD processors. */
#define ES_KVM_STATE_MSR_DECODE_CONFIGURATION 0xc0011029u

/* specs/process/kvm-state.yaml:29 */
enum es_kvm_state_run_state {
  ES_KVM_STATE_RUN_STATE_RUNNABLE = 0,
  ES_KVM_STATE_RUN_STATE_UNINITIALIZED = 1,
  ES_KVM_STATE_RUN_STATE_INIT_RECEIVED = 2,
  ES_KVM_STATE_RUN_STATE_HALTED = 3,
  ES_KVM_STATE_RUN_STATE_SIPI_RECEIVED = 4,
};
const char *es_kvm_state_run_state_name(uint32_t value);
bool es_kvm_state_run_state_known(uint32_t value);

/* specs/process/kvm-state.yaml:33 */
struct es_kvm_state_general {
  uint64_t rax;
  uint64_t rbx;
  uint64_t rcx;
  uint64_t rdx;
  uint64_t rsi;
  uint64_t rdi;
  uint64_t rsp;
  uint64_t rbp;
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
};
#define ES_KVM_STATE_GENERAL_SIZE_MIN 144u
#define ES_KVM_STATE_GENERAL_SIZE_MAX 144u
#define ES_KVM_STATE_GENERAL_RAX_OFFSET 0u
#define ES_KVM_STATE_GENERAL_RBX_OFFSET 8u
#define ES_KVM_STATE_GENERAL_RCX_OFFSET 16u
#define ES_KVM_STATE_GENERAL_RDX_OFFSET 24u
#define ES_KVM_STATE_GENERAL_RSI_OFFSET 32u
#define ES_KVM_STATE_GENERAL_RDI_OFFSET 40u
#define ES_KVM_STATE_GENERAL_RSP_OFFSET 48u
#define ES_KVM_STATE_GENERAL_RBP_OFFSET 56u
#define ES_KVM_STATE_GENERAL_R8_OFFSET 64u
#define ES_KVM_STATE_GENERAL_R9_OFFSET 72u
#define ES_KVM_STATE_GENERAL_R10_OFFSET 80u
#define ES_KVM_STATE_GENERAL_R11_OFFSET 88u
#define ES_KVM_STATE_GENERAL_R12_OFFSET 96u
#define ES_KVM_STATE_GENERAL_R13_OFFSET 104u
#define ES_KVM_STATE_GENERAL_R14_OFFSET 112u
#define ES_KVM_STATE_GENERAL_R15_OFFSET 120u
#define ES_KVM_STATE_GENERAL_RIP_OFFSET 128u
#define ES_KVM_STATE_GENERAL_RFLAGS_OFFSET 136u

/* specs/process/kvm-state.yaml:54 */
struct es_kvm_state_segment {
  uint64_t base;
  uint32_t limit;
  uint16_t selector;
  uint8_t type;
  uint8_t present;
  uint8_t privilege;
  uint8_t default_size;
  uint8_t not_system;
  uint8_t long_mode;
  uint8_t pages;
  uint8_t available;
  uint8_t unusable;
};
#define ES_KVM_STATE_SEGMENT_SIZE_MIN 24u
#define ES_KVM_STATE_SEGMENT_SIZE_MAX 24u
#define ES_KVM_STATE_SEGMENT_BASE_OFFSET 0u
#define ES_KVM_STATE_SEGMENT_LIMIT_OFFSET 8u
#define ES_KVM_STATE_SEGMENT_SELECTOR_OFFSET 12u
#define ES_KVM_STATE_SEGMENT_TYPE_OFFSET 14u
#define ES_KVM_STATE_SEGMENT_PRESENT_OFFSET 15u
#define ES_KVM_STATE_SEGMENT_PRIVILEGE_OFFSET 16u
#define ES_KVM_STATE_SEGMENT_DEFAULT_SIZE_OFFSET 17u
#define ES_KVM_STATE_SEGMENT_NOT_SYSTEM_OFFSET 18u
#define ES_KVM_STATE_SEGMENT_LONG_MODE_OFFSET 19u
#define ES_KVM_STATE_SEGMENT_PAGES_OFFSET 20u
#define ES_KVM_STATE_SEGMENT_AVAILABLE_OFFSET 21u
#define ES_KVM_STATE_SEGMENT_UNUSABLE_OFFSET 22u

/* specs/process/kvm-state.yaml:70 */
struct es_kvm_state_table {
  uint64_t base;
  uint16_t limit;
};
#define ES_KVM_STATE_TABLE_SIZE_MIN 16u
#define ES_KVM_STATE_TABLE_SIZE_MAX 16u
#define ES_KVM_STATE_TABLE_BASE_OFFSET 0u
#define ES_KVM_STATE_TABLE_LIMIT_OFFSET 8u

/* specs/process/kvm-state.yaml:76 */
struct es_kvm_state_special {
  struct es_kvm_state_segment code;
  struct es_kvm_state_segment data;
  struct es_kvm_state_segment extra;
  struct es_kvm_state_segment fs;
  struct es_kvm_state_segment gs;
  struct es_kvm_state_segment stack;
  struct es_kvm_state_segment task;
  struct es_kvm_state_segment local_descriptors;
  struct es_kvm_state_table global_descriptor_table;
  struct es_kvm_state_table interrupt_descriptor_table;
  uint64_t cr0;
  uint64_t cr2;
  uint64_t cr3;
  uint64_t cr4;
  uint64_t cr8;
  uint64_t efer;
  uint64_t apic_base;
  uint64_t flags; /* Whether the page directory pointers are there. */
  uint64_t page_directory_pointers[4];
};
#define ES_KVM_STATE_SPECIAL_SIZE_MIN 320u
#define ES_KVM_STATE_SPECIAL_SIZE_MAX 320u
#define ES_KVM_STATE_SPECIAL_CODE_BASE_OFFSET 0u
#define ES_KVM_STATE_SPECIAL_CODE_LIMIT_OFFSET 8u
#define ES_KVM_STATE_SPECIAL_CODE_SELECTOR_OFFSET 12u
#define ES_KVM_STATE_SPECIAL_CODE_TYPE_OFFSET 14u
#define ES_KVM_STATE_SPECIAL_CODE_PRESENT_OFFSET 15u
#define ES_KVM_STATE_SPECIAL_CODE_PRIVILEGE_OFFSET 16u
#define ES_KVM_STATE_SPECIAL_CODE_DEFAULT_SIZE_OFFSET 17u
#define ES_KVM_STATE_SPECIAL_CODE_NOT_SYSTEM_OFFSET 18u
#define ES_KVM_STATE_SPECIAL_CODE_LONG_MODE_OFFSET 19u
#define ES_KVM_STATE_SPECIAL_CODE_PAGES_OFFSET 20u
#define ES_KVM_STATE_SPECIAL_CODE_AVAILABLE_OFFSET 21u
#define ES_KVM_STATE_SPECIAL_CODE_UNUSABLE_OFFSET 22u
#define ES_KVM_STATE_SPECIAL_DATA_BASE_OFFSET 24u
#define ES_KVM_STATE_SPECIAL_DATA_LIMIT_OFFSET 32u
#define ES_KVM_STATE_SPECIAL_DATA_SELECTOR_OFFSET 36u
#define ES_KVM_STATE_SPECIAL_DATA_TYPE_OFFSET 38u
#define ES_KVM_STATE_SPECIAL_DATA_PRESENT_OFFSET 39u
#define ES_KVM_STATE_SPECIAL_DATA_PRIVILEGE_OFFSET 40u
#define ES_KVM_STATE_SPECIAL_DATA_DEFAULT_SIZE_OFFSET 41u
#define ES_KVM_STATE_SPECIAL_DATA_NOT_SYSTEM_OFFSET 42u
#define ES_KVM_STATE_SPECIAL_DATA_LONG_MODE_OFFSET 43u
#define ES_KVM_STATE_SPECIAL_DATA_PAGES_OFFSET 44u
#define ES_KVM_STATE_SPECIAL_DATA_AVAILABLE_OFFSET 45u
#define ES_KVM_STATE_SPECIAL_DATA_UNUSABLE_OFFSET 46u
#define ES_KVM_STATE_SPECIAL_EXTRA_BASE_OFFSET 48u
#define ES_KVM_STATE_SPECIAL_EXTRA_LIMIT_OFFSET 56u
#define ES_KVM_STATE_SPECIAL_EXTRA_SELECTOR_OFFSET 60u
#define ES_KVM_STATE_SPECIAL_EXTRA_TYPE_OFFSET 62u
#define ES_KVM_STATE_SPECIAL_EXTRA_PRESENT_OFFSET 63u
#define ES_KVM_STATE_SPECIAL_EXTRA_PRIVILEGE_OFFSET 64u
#define ES_KVM_STATE_SPECIAL_EXTRA_DEFAULT_SIZE_OFFSET 65u
#define ES_KVM_STATE_SPECIAL_EXTRA_NOT_SYSTEM_OFFSET 66u
#define ES_KVM_STATE_SPECIAL_EXTRA_LONG_MODE_OFFSET 67u
#define ES_KVM_STATE_SPECIAL_EXTRA_PAGES_OFFSET 68u
#define ES_KVM_STATE_SPECIAL_EXTRA_AVAILABLE_OFFSET 69u
#define ES_KVM_STATE_SPECIAL_EXTRA_UNUSABLE_OFFSET 70u
#define ES_KVM_STATE_SPECIAL_FS_BASE_OFFSET 72u
#define ES_KVM_STATE_SPECIAL_FS_LIMIT_OFFSET 80u
#define ES_KVM_STATE_SPECIAL_FS_SELECTOR_OFFSET 84u
#define ES_KVM_STATE_SPECIAL_FS_TYPE_OFFSET 86u
#define ES_KVM_STATE_SPECIAL_FS_PRESENT_OFFSET 87u
#define ES_KVM_STATE_SPECIAL_FS_PRIVILEGE_OFFSET 88u
#define ES_KVM_STATE_SPECIAL_FS_DEFAULT_SIZE_OFFSET 89u
#define ES_KVM_STATE_SPECIAL_FS_NOT_SYSTEM_OFFSET 90u
#define ES_KVM_STATE_SPECIAL_FS_LONG_MODE_OFFSET 91u
#define ES_KVM_STATE_SPECIAL_FS_PAGES_OFFSET 92u
#define ES_KVM_STATE_SPECIAL_FS_AVAILABLE_OFFSET 93u
#define ES_KVM_STATE_SPECIAL_FS_UNUSABLE_OFFSET 94u
#define ES_KVM_STATE_SPECIAL_GS_BASE_OFFSET 96u
#define ES_KVM_STATE_SPECIAL_GS_LIMIT_OFFSET 104u
#define ES_KVM_STATE_SPECIAL_GS_SELECTOR_OFFSET 108u
#define ES_KVM_STATE_SPECIAL_GS_TYPE_OFFSET 110u
#define ES_KVM_STATE_SPECIAL_GS_PRESENT_OFFSET 111u
#define ES_KVM_STATE_SPECIAL_GS_PRIVILEGE_OFFSET 112u
#define ES_KVM_STATE_SPECIAL_GS_DEFAULT_SIZE_OFFSET 113u
#define ES_KVM_STATE_SPECIAL_GS_NOT_SYSTEM_OFFSET 114u
#define ES_KVM_STATE_SPECIAL_GS_LONG_MODE_OFFSET 115u
#define ES_KVM_STATE_SPECIAL_GS_PAGES_OFFSET 116u
#define ES_KVM_STATE_SPECIAL_GS_AVAILABLE_OFFSET 117u
#define ES_KVM_STATE_SPECIAL_GS_UNUSABLE_OFFSET 118u
#define ES_KVM_STATE_SPECIAL_STACK_BASE_OFFSET 120u
#define ES_KVM_STATE_SPECIAL_STACK_LIMIT_OFFSET 128u
#define ES_KVM_STATE_SPECIAL_STACK_SELECTOR_OFFSET 132u
#define ES_KVM_STATE_SPECIAL_STACK_TYPE_OFFSET 134u
#define ES_KVM_STATE_SPECIAL_STACK_PRESENT_OFFSET 135u
#define ES_KVM_STATE_SPECIAL_STACK_PRIVILEGE_OFFSET 136u
#define ES_KVM_STATE_SPECIAL_STACK_DEFAULT_SIZE_OFFSET 137u
#define ES_KVM_STATE_SPECIAL_STACK_NOT_SYSTEM_OFFSET 138u
#define ES_KVM_STATE_SPECIAL_STACK_LONG_MODE_OFFSET 139u
#define ES_KVM_STATE_SPECIAL_STACK_PAGES_OFFSET 140u
#define ES_KVM_STATE_SPECIAL_STACK_AVAILABLE_OFFSET 141u
#define ES_KVM_STATE_SPECIAL_STACK_UNUSABLE_OFFSET 142u
#define ES_KVM_STATE_SPECIAL_TASK_BASE_OFFSET 144u
#define ES_KVM_STATE_SPECIAL_TASK_LIMIT_OFFSET 152u
#define ES_KVM_STATE_SPECIAL_TASK_SELECTOR_OFFSET 156u
#define ES_KVM_STATE_SPECIAL_TASK_TYPE_OFFSET 158u
#define ES_KVM_STATE_SPECIAL_TASK_PRESENT_OFFSET 159u
#define ES_KVM_STATE_SPECIAL_TASK_PRIVILEGE_OFFSET 160u
#define ES_KVM_STATE_SPECIAL_TASK_DEFAULT_SIZE_OFFSET 161u
#define ES_KVM_STATE_SPECIAL_TASK_NOT_SYSTEM_OFFSET 162u
#define ES_KVM_STATE_SPECIAL_TASK_LONG_MODE_OFFSET 163u
#define ES_KVM_STATE_SPECIAL_TASK_PAGES_OFFSET 164u
#define ES_KVM_STATE_SPECIAL_TASK_AVAILABLE_OFFSET 165u
#define ES_KVM_STATE_SPECIAL_TASK_UNUSABLE_OFFSET 166u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_BASE_OFFSET 168u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_LIMIT_OFFSET 176u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_SELECTOR_OFFSET 180u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_TYPE_OFFSET 182u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_PRESENT_OFFSET 183u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_PRIVILEGE_OFFSET 184u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_DEFAULT_SIZE_OFFSET 185u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_NOT_SYSTEM_OFFSET 186u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_LONG_MODE_OFFSET 187u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_PAGES_OFFSET 188u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_AVAILABLE_OFFSET 189u
#define ES_KVM_STATE_SPECIAL_LOCAL_DESCRIPTORS_UNUSABLE_OFFSET 190u
#define ES_KVM_STATE_SPECIAL_GLOBAL_DESCRIPTOR_TABLE_BASE_OFFSET 192u
#define ES_KVM_STATE_SPECIAL_GLOBAL_DESCRIPTOR_TABLE_LIMIT_OFFSET 200u
#define ES_KVM_STATE_SPECIAL_INTERRUPT_DESCRIPTOR_TABLE_BASE_OFFSET 208u
#define ES_KVM_STATE_SPECIAL_INTERRUPT_DESCRIPTOR_TABLE_LIMIT_OFFSET 216u
#define ES_KVM_STATE_SPECIAL_CR0_OFFSET 224u
#define ES_KVM_STATE_SPECIAL_CR2_OFFSET 232u
#define ES_KVM_STATE_SPECIAL_CR3_OFFSET 240u
#define ES_KVM_STATE_SPECIAL_CR4_OFFSET 248u
#define ES_KVM_STATE_SPECIAL_CR8_OFFSET 256u
#define ES_KVM_STATE_SPECIAL_EFER_OFFSET 264u
#define ES_KVM_STATE_SPECIAL_APIC_BASE_OFFSET 272u
#define ES_KVM_STATE_SPECIAL_FLAGS_OFFSET 280u
#define ES_KVM_STATE_SPECIAL_PAGE_DIRECTORY_POINTERS_OFFSET 288u

/* specs/process/kvm-state.yaml:98 */
struct es_kvm_state_debug {
  uint64_t addresses[4];
  uint64_t dr6;
  uint64_t dr7;
  uint64_t flags;
};
#define ES_KVM_STATE_DEBUG_SIZE_MIN 128u
#define ES_KVM_STATE_DEBUG_SIZE_MAX 128u
#define ES_KVM_STATE_DEBUG_ADDRESSES_OFFSET 0u
#define ES_KVM_STATE_DEBUG_DR6_OFFSET 32u
#define ES_KVM_STATE_DEBUG_DR7_OFFSET 40u
#define ES_KVM_STATE_DEBUG_FLAGS_OFFSET 48u

/* specs/process/kvm-state.yaml:106 */
struct es_kvm_state_exception {
  uint8_t injected;
  uint8_t vector;
  uint8_t has_error_code;
  uint8_t pending;
  uint32_t error_code;
};
#define ES_KVM_STATE_EXCEPTION_SIZE_MIN 8u
#define ES_KVM_STATE_EXCEPTION_SIZE_MAX 8u
#define ES_KVM_STATE_EXCEPTION_INJECTED_OFFSET 0u
#define ES_KVM_STATE_EXCEPTION_VECTOR_OFFSET 1u
#define ES_KVM_STATE_EXCEPTION_HAS_ERROR_CODE_OFFSET 2u
#define ES_KVM_STATE_EXCEPTION_PENDING_OFFSET 3u
#define ES_KVM_STATE_EXCEPTION_ERROR_CODE_OFFSET 4u

/* specs/process/kvm-state.yaml:114 */
struct es_kvm_state_events {
  struct es_kvm_state_exception exception;
  uint8_t interrupt_injected;
  uint8_t interrupt_vector;
  uint8_t interrupt_soft;
  uint8_t interrupt_shadow;
  uint8_t nmi_injected;
  uint8_t nmi_pending;
  uint8_t nmi_masked;
  uint32_t startup_vector;
  uint32_t flags; /* Which of the others are meant. */
  uint8_t smm;
  uint8_t smi_pending;
  uint8_t smm_inside_nmi;
  uint8_t init_latched;
  uint8_t triple_fault_pending;
  uint8_t exception_has_payload;
  uint64_t exception_payload;
};
#define ES_KVM_STATE_EVENTS_SIZE_MIN 64u
#define ES_KVM_STATE_EVENTS_SIZE_MAX 64u
#define ES_KVM_STATE_EVENTS_EXCEPTION_INJECTED_OFFSET 0u
#define ES_KVM_STATE_EVENTS_EXCEPTION_VECTOR_OFFSET 1u
#define ES_KVM_STATE_EVENTS_EXCEPTION_HAS_ERROR_CODE_OFFSET 2u
#define ES_KVM_STATE_EVENTS_EXCEPTION_PENDING_OFFSET 3u
#define ES_KVM_STATE_EVENTS_EXCEPTION_ERROR_CODE_OFFSET 4u
#define ES_KVM_STATE_EVENTS_INTERRUPT_INJECTED_OFFSET 8u
#define ES_KVM_STATE_EVENTS_INTERRUPT_VECTOR_OFFSET 9u
#define ES_KVM_STATE_EVENTS_INTERRUPT_SOFT_OFFSET 10u
#define ES_KVM_STATE_EVENTS_INTERRUPT_SHADOW_OFFSET 11u
#define ES_KVM_STATE_EVENTS_NMI_INJECTED_OFFSET 12u
#define ES_KVM_STATE_EVENTS_NMI_PENDING_OFFSET 13u
#define ES_KVM_STATE_EVENTS_NMI_MASKED_OFFSET 14u
#define ES_KVM_STATE_EVENTS_STARTUP_VECTOR_OFFSET 16u
#define ES_KVM_STATE_EVENTS_FLAGS_OFFSET 20u
#define ES_KVM_STATE_EVENTS_SMM_OFFSET 24u
#define ES_KVM_STATE_EVENTS_SMI_PENDING_OFFSET 25u
#define ES_KVM_STATE_EVENTS_SMM_INSIDE_NMI_OFFSET 26u
#define ES_KVM_STATE_EVENTS_INIT_LATCHED_OFFSET 27u
#define ES_KVM_STATE_EVENTS_TRIPLE_FAULT_PENDING_OFFSET 28u
#define ES_KVM_STATE_EVENTS_EXCEPTION_HAS_PAYLOAD_OFFSET 55u
#define ES_KVM_STATE_EVENTS_EXCEPTION_PAYLOAD_OFFSET 56u

/* specs/process/kvm-state.yaml:136 A virtual processor between two instructions, no exit of its half answered.
 * Instances are processors' numbers. */
struct es_kvm_state_processor {
  struct es_kvm_state_general general;
  struct es_kvm_state_special special;
  struct es_kvm_state_debug debug;
  struct es_kvm_state_events events;
  uint32_t run_state;
  uint32_t extended_control_count;
  uint32_t extended_control_numbers[16];
  uint64_t extended_control_values[16];
  /* What the guest's time-stamp counter is ahead of the host's, two's complement. It runs on while nobody runs the
   * guest. */
  uint64_t tsc_offset;
  uint64_t tsc_deadline; /* 0 when none is armed. */
  uint8_t local_apic[1024]; /* Its registers, requests that wait among them. */
};
#define ES_KVM_STATE_PROCESSOR_SIZE_MIN 0x768u
#define ES_KVM_STATE_PROCESSOR_SIZE_MAX 0x768u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RAX_OFFSET 0u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RBX_OFFSET 8u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RCX_OFFSET 16u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RDX_OFFSET 24u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RSI_OFFSET 32u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RDI_OFFSET 40u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RSP_OFFSET 48u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RBP_OFFSET 56u
#define ES_KVM_STATE_PROCESSOR_GENERAL_R8_OFFSET 64u
#define ES_KVM_STATE_PROCESSOR_GENERAL_R9_OFFSET 72u
#define ES_KVM_STATE_PROCESSOR_GENERAL_R10_OFFSET 80u
#define ES_KVM_STATE_PROCESSOR_GENERAL_R11_OFFSET 88u
#define ES_KVM_STATE_PROCESSOR_GENERAL_R12_OFFSET 96u
#define ES_KVM_STATE_PROCESSOR_GENERAL_R13_OFFSET 104u
#define ES_KVM_STATE_PROCESSOR_GENERAL_R14_OFFSET 112u
#define ES_KVM_STATE_PROCESSOR_GENERAL_R15_OFFSET 120u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RIP_OFFSET 128u
#define ES_KVM_STATE_PROCESSOR_GENERAL_RFLAGS_OFFSET 136u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_BASE_OFFSET 144u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_LIMIT_OFFSET 152u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_SELECTOR_OFFSET 156u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_TYPE_OFFSET 158u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_PRESENT_OFFSET 159u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_PRIVILEGE_OFFSET 160u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_DEFAULT_SIZE_OFFSET 161u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_NOT_SYSTEM_OFFSET 162u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_LONG_MODE_OFFSET 163u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_PAGES_OFFSET 164u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_AVAILABLE_OFFSET 165u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CODE_UNUSABLE_OFFSET 166u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_BASE_OFFSET 168u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_LIMIT_OFFSET 176u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_SELECTOR_OFFSET 180u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_TYPE_OFFSET 182u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_PRESENT_OFFSET 183u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_PRIVILEGE_OFFSET 184u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_DEFAULT_SIZE_OFFSET 185u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_NOT_SYSTEM_OFFSET 186u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_LONG_MODE_OFFSET 187u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_PAGES_OFFSET 188u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_AVAILABLE_OFFSET 189u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_DATA_UNUSABLE_OFFSET 190u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_BASE_OFFSET 192u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_LIMIT_OFFSET 200u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_SELECTOR_OFFSET 204u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_TYPE_OFFSET 206u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_PRESENT_OFFSET 207u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_PRIVILEGE_OFFSET 208u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_DEFAULT_SIZE_OFFSET 209u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_NOT_SYSTEM_OFFSET 210u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_LONG_MODE_OFFSET 211u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_PAGES_OFFSET 212u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_AVAILABLE_OFFSET 213u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EXTRA_UNUSABLE_OFFSET 214u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_BASE_OFFSET 216u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_LIMIT_OFFSET 224u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_SELECTOR_OFFSET 228u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_TYPE_OFFSET 230u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_PRESENT_OFFSET 231u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_PRIVILEGE_OFFSET 232u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_DEFAULT_SIZE_OFFSET 233u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_NOT_SYSTEM_OFFSET 234u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_LONG_MODE_OFFSET 235u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_PAGES_OFFSET 236u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_AVAILABLE_OFFSET 237u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FS_UNUSABLE_OFFSET 238u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_BASE_OFFSET 240u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_LIMIT_OFFSET 248u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_SELECTOR_OFFSET 252u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_TYPE_OFFSET 254u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_PRESENT_OFFSET 255u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_PRIVILEGE_OFFSET 256u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_DEFAULT_SIZE_OFFSET 257u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_NOT_SYSTEM_OFFSET 258u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_LONG_MODE_OFFSET 259u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_PAGES_OFFSET 260u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_AVAILABLE_OFFSET 261u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GS_UNUSABLE_OFFSET 262u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_BASE_OFFSET 264u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_LIMIT_OFFSET 272u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_SELECTOR_OFFSET 276u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_TYPE_OFFSET 278u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_PRESENT_OFFSET 279u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_PRIVILEGE_OFFSET 280u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_DEFAULT_SIZE_OFFSET 281u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_NOT_SYSTEM_OFFSET 282u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_LONG_MODE_OFFSET 283u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_PAGES_OFFSET 284u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_AVAILABLE_OFFSET 285u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_STACK_UNUSABLE_OFFSET 286u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_BASE_OFFSET 288u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_LIMIT_OFFSET 296u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_SELECTOR_OFFSET 300u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_TYPE_OFFSET 302u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_PRESENT_OFFSET 303u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_PRIVILEGE_OFFSET 304u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_DEFAULT_SIZE_OFFSET 305u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_NOT_SYSTEM_OFFSET 306u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_LONG_MODE_OFFSET 307u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_PAGES_OFFSET 308u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_AVAILABLE_OFFSET 309u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_TASK_UNUSABLE_OFFSET 310u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_BASE_OFFSET 312u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_LIMIT_OFFSET 320u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_SELECTOR_OFFSET 324u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_TYPE_OFFSET 326u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_PRESENT_OFFSET 327u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_PRIVILEGE_OFFSET 328u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_DEFAULT_SIZE_OFFSET 329u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_NOT_SYSTEM_OFFSET 330u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_LONG_MODE_OFFSET 331u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_PAGES_OFFSET 332u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_AVAILABLE_OFFSET 333u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_UNUSABLE_OFFSET 334u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GLOBAL_DESCRIPTOR_TABLE_BASE_OFFSET 336u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_GLOBAL_DESCRIPTOR_TABLE_LIMIT_OFFSET 344u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_INTERRUPT_DESCRIPTOR_TABLE_BASE_OFFSET 352u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_INTERRUPT_DESCRIPTOR_TABLE_LIMIT_OFFSET 360u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CR0_OFFSET 368u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CR2_OFFSET 376u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CR3_OFFSET 384u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CR4_OFFSET 392u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_CR8_OFFSET 400u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_EFER_OFFSET 408u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_APIC_BASE_OFFSET 416u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_FLAGS_OFFSET 424u
#define ES_KVM_STATE_PROCESSOR_SPECIAL_PAGE_DIRECTORY_POINTERS_OFFSET 432u
#define ES_KVM_STATE_PROCESSOR_DEBUG_ADDRESSES_OFFSET 464u
#define ES_KVM_STATE_PROCESSOR_DEBUG_DR6_OFFSET 496u
#define ES_KVM_STATE_PROCESSOR_DEBUG_DR7_OFFSET 504u
#define ES_KVM_STATE_PROCESSOR_DEBUG_FLAGS_OFFSET 512u
#define ES_KVM_STATE_PROCESSOR_EVENTS_EXCEPTION_INJECTED_OFFSET 592u
#define ES_KVM_STATE_PROCESSOR_EVENTS_EXCEPTION_VECTOR_OFFSET 593u
#define ES_KVM_STATE_PROCESSOR_EVENTS_EXCEPTION_HAS_ERROR_CODE_OFFSET 594u
#define ES_KVM_STATE_PROCESSOR_EVENTS_EXCEPTION_PENDING_OFFSET 595u
#define ES_KVM_STATE_PROCESSOR_EVENTS_EXCEPTION_ERROR_CODE_OFFSET 596u
#define ES_KVM_STATE_PROCESSOR_EVENTS_INTERRUPT_INJECTED_OFFSET 600u
#define ES_KVM_STATE_PROCESSOR_EVENTS_INTERRUPT_VECTOR_OFFSET 601u
#define ES_KVM_STATE_PROCESSOR_EVENTS_INTERRUPT_SOFT_OFFSET 602u
#define ES_KVM_STATE_PROCESSOR_EVENTS_INTERRUPT_SHADOW_OFFSET 603u
#define ES_KVM_STATE_PROCESSOR_EVENTS_NMI_INJECTED_OFFSET 604u
#define ES_KVM_STATE_PROCESSOR_EVENTS_NMI_PENDING_OFFSET 605u
#define ES_KVM_STATE_PROCESSOR_EVENTS_NMI_MASKED_OFFSET 606u
#define ES_KVM_STATE_PROCESSOR_EVENTS_STARTUP_VECTOR_OFFSET 608u
#define ES_KVM_STATE_PROCESSOR_EVENTS_FLAGS_OFFSET 612u
#define ES_KVM_STATE_PROCESSOR_EVENTS_SMM_OFFSET 616u
#define ES_KVM_STATE_PROCESSOR_EVENTS_SMI_PENDING_OFFSET 617u
#define ES_KVM_STATE_PROCESSOR_EVENTS_SMM_INSIDE_NMI_OFFSET 618u
#define ES_KVM_STATE_PROCESSOR_EVENTS_INIT_LATCHED_OFFSET 619u
#define ES_KVM_STATE_PROCESSOR_EVENTS_TRIPLE_FAULT_PENDING_OFFSET 620u
#define ES_KVM_STATE_PROCESSOR_EVENTS_EXCEPTION_HAS_PAYLOAD_OFFSET 647u
#define ES_KVM_STATE_PROCESSOR_EVENTS_EXCEPTION_PAYLOAD_OFFSET 648u
#define ES_KVM_STATE_PROCESSOR_RUN_STATE_OFFSET 656u
#define ES_KVM_STATE_PROCESSOR_EXTENDED_CONTROL_COUNT_OFFSET 660u
#define ES_KVM_STATE_PROCESSOR_EXTENDED_CONTROL_NUMBERS_OFFSET 664u
#define ES_KVM_STATE_PROCESSOR_EXTENDED_CONTROL_VALUES_OFFSET 728u
#define ES_KVM_STATE_PROCESSOR_TSC_OFFSET_OFFSET 856u
#define ES_KVM_STATE_PROCESSOR_TSC_DEADLINE_OFFSET 864u
#define ES_KVM_STATE_PROCESSOR_LOCAL_APIC_OFFSET 872u

/* specs/process/kvm-state.yaml:151 What XSAVE gives of a processor. */
struct es_kvm_state_extended_state {
  struct es_slice area;
};
#define ES_KVM_STATE_EXTENDED_STATE_SIZE_MIN 0u
#define ES_KVM_STATE_EXTENDED_STATE_SIZE_MAX 0x4000u
#define ES_KVM_STATE_EXTENDED_STATE_AREA_OFFSET 0u

/* specs/process/kvm-state.yaml:156 Which model-specific registers of a processor are saved. */
struct es_kvm_state_model_specific_numbers {
  struct es_slice numbers;
};
#define ES_KVM_STATE_MODEL_SPECIFIC_NUMBERS_SIZE_MIN 0u
#define ES_KVM_STATE_MODEL_SPECIFIC_NUMBERS_SIZE_MAX 0x1000u
#define ES_KVM_STATE_MODEL_SPECIFIC_NUMBERS_NUMBERS_OFFSET 0u

/* specs/process/kvm-state.yaml:161 What is in them, in the same order. */
struct es_kvm_state_model_specific_values {
  struct es_slice values;
};
#define ES_KVM_STATE_MODEL_SPECIFIC_VALUES_SIZE_MIN 0u
#define ES_KVM_STATE_MODEL_SPECIFIC_VALUES_SIZE_MAX 0x2000u
#define ES_KVM_STATE_MODEL_SPECIFIC_VALUES_VALUES_OFFSET 0u

/* specs/process/kvm-state.yaml:166 What is the whole machine's. */
struct es_kvm_state_machine {
  uint32_t processors;
  uint64_t tsc_frequency; /* Of the guest's time-stamp counter; 0 when nobody trusts it. */
  uint32_t route_count;
  uint32_t route_inputs[64]; /* Inputs of the I/O APIC whose interrupts' ends matter. */
  uint64_t route_addresses[64];
  uint32_t route_data[64];
};
#define ES_KVM_STATE_MACHINE_SIZE_MIN 0x410u
#define ES_KVM_STATE_MACHINE_SIZE_MAX 0x410u
#define ES_KVM_STATE_MACHINE_PROCESSORS_OFFSET 0u
#define ES_KVM_STATE_MACHINE_TSC_FREQUENCY_OFFSET 4u
#define ES_KVM_STATE_MACHINE_ROUTE_COUNT_OFFSET 12u
#define ES_KVM_STATE_MACHINE_ROUTE_INPUTS_OFFSET 16u
#define ES_KVM_STATE_MACHINE_ROUTE_ADDRESSES_OFFSET 272u
#define ES_KVM_STATE_MACHINE_ROUTE_DATA_OFFSET 784u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/process/kvm-state.yaml:33 */
ES_MUST_USE es_result es_kvm_state_decode_general(const uint8_t *restrict bytes, size_t size,
                                                  struct es_kvm_state_general *restrict out);

/* specs/process/kvm-state.yaml:33 */
size_t es_kvm_state_encode_general(const struct es_kvm_state_general *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:54 */
ES_MUST_USE es_result es_kvm_state_decode_segment(const uint8_t *restrict bytes, size_t size,
                                                  struct es_kvm_state_segment *restrict out);

/* specs/process/kvm-state.yaml:54 */
size_t es_kvm_state_encode_segment(const struct es_kvm_state_segment *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:70 */
ES_MUST_USE es_result es_kvm_state_decode_table(const uint8_t *restrict bytes, size_t size,
                                                struct es_kvm_state_table *restrict out);

/* specs/process/kvm-state.yaml:70 */
size_t es_kvm_state_encode_table(const struct es_kvm_state_table *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:76 */
ES_MUST_USE es_result es_kvm_state_decode_special(const uint8_t *restrict bytes, size_t size,
                                                  struct es_kvm_state_special *restrict out);

/* specs/process/kvm-state.yaml:76 */
size_t es_kvm_state_encode_special(const struct es_kvm_state_special *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:98 */
ES_MUST_USE es_result es_kvm_state_decode_debug(const uint8_t *restrict bytes, size_t size,
                                                struct es_kvm_state_debug *restrict out);

/* specs/process/kvm-state.yaml:98 */
size_t es_kvm_state_encode_debug(const struct es_kvm_state_debug *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:106 */
ES_MUST_USE es_result es_kvm_state_decode_exception(const uint8_t *restrict bytes, size_t size,
                                                    struct es_kvm_state_exception *restrict out);

/* specs/process/kvm-state.yaml:106 */
size_t es_kvm_state_encode_exception(const struct es_kvm_state_exception *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:114 */
ES_MUST_USE es_result es_kvm_state_decode_events(const uint8_t *restrict bytes, size_t size,
                                                 struct es_kvm_state_events *restrict out);

/* specs/process/kvm-state.yaml:114 */
size_t es_kvm_state_encode_events(const struct es_kvm_state_events *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:136 */
ES_MUST_USE es_result es_kvm_state_decode_processor(const uint8_t *restrict bytes, size_t size,
                                                    struct es_kvm_state_processor *restrict out);

/* specs/process/kvm-state.yaml:136 */
size_t es_kvm_state_encode_processor(const struct es_kvm_state_processor *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:151 */
ES_MUST_USE es_result es_kvm_state_decode_extended_state(const uint8_t *restrict bytes, size_t size,
                                                         struct es_kvm_state_extended_state *restrict out);

/* specs/process/kvm-state.yaml:151 */
size_t es_kvm_state_encode_extended_state(const struct es_kvm_state_extended_state *in, uint8_t *bytes, size_t room);

/* specs/process/kvm-state.yaml:156 */
ES_MUST_USE es_result es_kvm_state_decode_model_specific_numbers(
    const uint8_t *restrict bytes, size_t size, struct es_kvm_state_model_specific_numbers *restrict out);

/* specs/process/kvm-state.yaml:156 */
size_t es_kvm_state_encode_model_specific_numbers(const struct es_kvm_state_model_specific_numbers *in, uint8_t *bytes,
                                                  size_t room);

/* specs/process/kvm-state.yaml:160 Zero for an index outside. */
uint32_t es_kvm_state_model_specific_numbers_numbers_at(const struct es_slice *slice, uint32_t index);

/* specs/process/kvm-state.yaml:160 The array's bytes must have room. */
void es_kvm_state_model_specific_numbers_numbers_put(uint8_t *bytes, uint32_t index, uint32_t value);

/* specs/process/kvm-state.yaml:161 */
ES_MUST_USE es_result es_kvm_state_decode_model_specific_values(
    const uint8_t *restrict bytes, size_t size, struct es_kvm_state_model_specific_values *restrict out);

/* specs/process/kvm-state.yaml:161 */
size_t es_kvm_state_encode_model_specific_values(const struct es_kvm_state_model_specific_values *in, uint8_t *bytes,
                                                 size_t room);

/* specs/process/kvm-state.yaml:165 Zero for an index outside. */
uint64_t es_kvm_state_model_specific_values_values_at(const struct es_slice *slice, uint32_t index);

/* specs/process/kvm-state.yaml:165 The array's bytes must have room. */
void es_kvm_state_model_specific_values_values_put(uint8_t *bytes, uint32_t index, uint64_t value);

/* specs/process/kvm-state.yaml:166 */
ES_MUST_USE es_result es_kvm_state_decode_machine(const uint8_t *restrict bytes, size_t size,
                                                  struct es_kvm_state_machine *restrict out);

/* specs/process/kvm-state.yaml:166 */
size_t es_kvm_state_encode_machine(const struct es_kvm_state_machine *in, uint8_t *bytes, size_t room);

#endif
