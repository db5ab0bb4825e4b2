/* Generated from specs/platform/x86-state.yaml; change that and run python3 -m generator.
 * Processor state in which a kernel is entered in long mode: bits of control registers, segment descriptors, page-
 * table entries. */
#ifndef ES_GENERATED_X86_STATE_WIRE_H
#define ES_GENERATED_X86_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* The bit that always reads as 1; interrupts stay off. */
#define ES_X86_STATE_RFLAGS_FIXED 2u

/* The number of EFER among the MSRs. */
#define ES_X86_STATE_EFER_MSR 0xc0000080u
#define ES_X86_STATE_PAT_MSR 631u
#define ES_X86_STATE_PAGE_SIZE_SMALL 0x1000u
#define ES_X86_STATE_PAGE_SIZE_LARGE 0x200000u
#define ES_X86_STATE_PAGE_TABLE_ENTRIES 512u
#define ES_X86_STATE_DESCRIPTOR_SIZE 8u

/* Bits of a segment limit in a descriptor. */
#define ES_X86_STATE_SEGMENT_LIMIT_BITS 20u

/* Type of a segment: execute, read, accessed. */
#define ES_X86_STATE_CODE_SEGMENT 11u

/* Type of a segment: read, write, accessed. */
#define ES_X86_STATE_DATA_SEGMENT 3u

/* Type of a system segment: busy 64-bit task state. */
#define ES_X86_STATE_TASK_SEGMENT 11u

/* specs/platform/x86-state.yaml:19 */
#define ES_X86_STATE_CR0_PROTECTION 1u
#define ES_X86_STATE_CR0_MONITOR_COPROCESSOR 2u
#define ES_X86_STATE_CR0_EXTENSION_TYPE 16u
#define ES_X86_STATE_CR0_NUMERIC_ERROR 32u
#define ES_X86_STATE_CR0_WRITE_PROTECT 0x10000u
#define ES_X86_STATE_CR0_ALIGNMENT_MASK 0x40000u
#define ES_X86_STATE_CR0_PAGING 0x80000000u

/* specs/platform/x86-state.yaml:22 */
#define ES_X86_STATE_CR4_PHYSICAL_ADDRESS_EXTENSION 32u
#define ES_X86_STATE_CR4_PAGE_GLOBAL 128u
#define ES_X86_STATE_CR4_FXSAVE 512u
#define ES_X86_STATE_CR4_SIMD_EXCEPTIONS 0x400u
#define ES_X86_STATE_CR4_EXTENDED_STATE 0x40000u

/* specs/platform/x86-state.yaml:25 */
#define ES_X86_STATE_EFER_SYSTEM_CALL 1u
#define ES_X86_STATE_EFER_LONG_MODE_ENABLE 256u
#define ES_X86_STATE_EFER_LONG_MODE_ACTIVE 0x400u
#define ES_X86_STATE_EFER_NO_EXECUTE 0x800u
#define ES_X86_STATE_EFER_SECURE_VIRTUAL_MACHINE 0x1000u

/* specs/platform/x86-state.yaml:29 */
struct es_x86_state_segment_descriptor {
  uint16_t limit_low;
  uint32_t base_low;
  struct {
    uint8_t type;
    uint8_t not_system;
    uint8_t privilege;
    uint8_t present;
  } access;
  struct {
    uint8_t limit_high;
    uint8_t available;
    uint8_t long_mode;
    uint8_t default_size;
    uint8_t pages;
  } granularity;
  uint8_t base_high;
};
#define ES_X86_STATE_SEGMENT_DESCRIPTOR_SIZE_MIN 8u
#define ES_X86_STATE_SEGMENT_DESCRIPTOR_SIZE_MAX 8u
#define ES_X86_STATE_SEGMENT_DESCRIPTOR_LIMIT_LOW_OFFSET 0u
#define ES_X86_STATE_SEGMENT_DESCRIPTOR_BASE_LOW_OFFSET 2u
#define ES_X86_STATE_SEGMENT_DESCRIPTOR_ACCESS_OFFSET 5u
#define ES_X86_STATE_SEGMENT_DESCRIPTOR_GRANULARITY_OFFSET 6u
#define ES_X86_STATE_SEGMENT_DESCRIPTOR_BASE_HIGH_OFFSET 7u

/* specs/platform/x86-state.yaml:41 An entry of any level; a large one ends the walk at its level. */
struct es_x86_state_page_entry {
  struct {
    uint8_t present;
    uint8_t writable;
    uint8_t user;
    uint8_t write_through;
    uint8_t cache_disable;
    uint8_t accessed;
    uint8_t dirty;
    uint8_t large;
    uint8_t global;
    uint8_t software;
    uint64_t frame;
    uint16_t software_high;
    uint8_t no_execute;
  } entry;
};
#define ES_X86_STATE_PAGE_ENTRY_SIZE_MIN 8u
#define ES_X86_STATE_PAGE_ENTRY_SIZE_MAX 8u
#define ES_X86_STATE_PAGE_ENTRY_ENTRY_OFFSET 0u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/x86-state.yaml:29 */
ES_MUST_USE es_result es_x86_state_decode_segment_descriptor(const uint8_t *restrict bytes, size_t size,
                                                             struct es_x86_state_segment_descriptor *restrict out);

/* specs/platform/x86-state.yaml:29 */
size_t es_x86_state_encode_segment_descriptor(const struct es_x86_state_segment_descriptor *in, uint8_t *bytes,
                                              size_t room);

/* specs/platform/x86-state.yaml:41 */
ES_MUST_USE es_result es_x86_state_decode_page_entry(const uint8_t *restrict bytes, size_t size,
                                                     struct es_x86_state_page_entry *restrict out);

/* specs/platform/x86-state.yaml:41 */
size_t es_x86_state_encode_page_entry(const struct es_x86_state_page_entry *in, uint8_t *bytes, size_t room);

#endif
