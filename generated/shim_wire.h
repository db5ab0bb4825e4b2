/* Generated from specs/igvm/shim.yaml; change that and run python3 -m generator.
 * What the boot shim of an image is told, and what it leaves behind: the parameter page that the image's builder
 * writes and the platform measures, the list of hashes over pages that were not measured, and the log that goes to
 * the kernel as setup data. */
#ifndef ES_GENERATED_SHIM_WIRE_H
#define ES_GENERATED_SHIM_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/linux_boot_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_SHIM_PAGE_SIZE 0x1000u

/* Entries of a host's memory map that are looked at; a longer one stops the shim. */
#define ES_SHIM_MEMORY_MAP_MAX 120u

/* Bytes of a device tree that are looked at; our own limit. */
#define ES_SHIM_TABLES_MAX 0x40000u
#define ES_SHIM_HASHES_MAX 62u

/* The most that a parameter page may allow. */
#define ES_SHIM_PROCESSORS_MAX 0x800u

/* Bytes without the NUL, of the measured and the host's together. */
#define ES_SHIM_COMMAND_LINE_MAX 0xfffu

/* The type of the log among the kernel's setup data; Linux shows it in /sys/kernel/boot_params/setup_data. */
#define ES_SHIM_LOG_TYPE 0x474c5345u
#define ES_SHIM_LOG_ROOM_MIN 0x400u

/* specs/igvm/shim.yaml:18 */
enum es_shim_isolation {
  ES_SHIM_ISOLATION_NONE = 0,
  ES_SHIM_ISOLATION_VBS = 1,
  ES_SHIM_ISOLATION_SNP = 2, /* Pages would have to be accepted first; this shim refuses. */
  ES_SHIM_ISOLATION_TDX = 3, /* As snp. */
};
const char *es_shim_isolation_name(uint32_t value);
bool es_shim_isolation_known(uint32_t value);

/* specs/igvm/shim.yaml:25 What the host says of a range. The device tree's `microsoft,igvm-type` has the same
 * numbers. */
enum es_shim_memory_type {
  ES_SHIM_MEMORY_TYPE_MEMORY = 0,
  ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED = 1,
  ES_SHIM_MEMORY_TYPE_PERSISTENT = 2,
  /* Given to VTL2; it must lie within what the parameter page calls VTL2's memory. */
  ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE = 3,
  ES_SHIM_MEMORY_TYPE_SPECIFIC_PURPOSE = 4,
};
const char *es_shim_memory_type_name(uint32_t value);
bool es_shim_memory_type_known(uint32_t value);

/* specs/igvm/shim.yaml:36 What the image allows. All of it is measured. */
/* Messages go to the serial port `console-port` too. Never in an isolated configuration. */
#define ES_SHIM_POLICY_CONSOLE 1u
/* What the host gives is appended to the command line, unless the configuration is isolated. */
#define ES_SHIM_POLICY_HOST_COMMAND_LINE 2u
#define ES_SHIM_POLICY_HOST_COMMAND_LINE_ISOLATED 4u /* Also in an isolated configuration. */
/* Memory that the host's map has besides VTL2's is the kernel's too, for guests that are ordinary processes of it.
 * Never in an isolated configuration. */
#define ES_SHIM_POLICY_HOST_MEMORY 8u
/* Reserved ranges of the host's map are shown to the kernel, which then finds the platform's ACPI tables. Never in
 * an isolated configuration. */
#define ES_SHIM_POLICY_HOST_TABLES 16u

/* specs/igvm/shim.yaml:46 */
struct es_shim_range {
  uint64_t base;
  uint64_t size; /* Bytes; 0 when there is nothing. */
};
#define ES_SHIM_RANGE_SIZE_MIN 16u
#define ES_SHIM_RANGE_SIZE_MAX 16u
#define ES_SHIM_RANGE_BASE_OFFSET 0u
#define ES_SHIM_RANGE_SIZE_OFFSET 8u

/* specs/igvm/shim.yaml:51 One page, whose address the VP context has in RSI. All ranges lie within VTL2's memory and
 * begin on a page; what is left of a range's last page belongs to it; none overlaps another. */
struct es_shim_parameters {
  uint32_t policy;
  uint8_t isolation;
  uint16_t console_port; /* I/O port of a 16550 that needs no setting up. */
  uint32_t processors; /* The most that the host may give. */
  struct es_shim_range memory; /* VTL2's own. */
  struct es_shim_range kernel; /* A bzImage as Linux's build makes it. */
  struct es_shim_range initrd; /* For Linux. */
  struct es_shim_range command_line; /* Measured text, ended by a NUL. */
  /* What CR3 of the VP context points into; it maps all of VTL2's memory one to one. */
  struct es_shim_range page_tables;
  struct es_shim_range descriptors; /* The GDT. */
  struct es_shim_range hashes; /* One `hash-list`; none when every page is measured. */
  struct es_shim_range log; /* Where the `log` begins, with room for its text behind it. */
  struct es_shim_range memory_map; /* Parameter area of the host. */
  struct es_shim_range processor_count; /* As before. */
  struct es_shim_range host_command_line; /* As before. */
  struct es_shim_range device_tree; /* As before. What it says replaces what the other areas say. */
  struct es_shim_range madt; /* As before. Its processors are counted when nothing else gives their number. */
};
#define ES_SHIM_PARAMETERS_SIZE_MIN 0x1000u
#define ES_SHIM_PARAMETERS_SIZE_MAX 0x1000u
#define ES_SHIM_PARAMETERS_MAGIC_OFFSET 0u
#define ES_SHIM_PARAMETERS_VERSION_OFFSET 8u
#define ES_SHIM_PARAMETERS_POLICY_OFFSET 12u
#define ES_SHIM_PARAMETERS_ISOLATION_OFFSET 16u
#define ES_SHIM_PARAMETERS_CONSOLE_PORT_OFFSET 18u
#define ES_SHIM_PARAMETERS_PROCESSORS_OFFSET 20u
#define ES_SHIM_PARAMETERS_MEMORY_BASE_OFFSET 24u
#define ES_SHIM_PARAMETERS_MEMORY_SIZE_OFFSET 32u
#define ES_SHIM_PARAMETERS_KERNEL_BASE_OFFSET 40u
#define ES_SHIM_PARAMETERS_KERNEL_SIZE_OFFSET 48u
#define ES_SHIM_PARAMETERS_INITRD_BASE_OFFSET 56u
#define ES_SHIM_PARAMETERS_INITRD_SIZE_OFFSET 64u
#define ES_SHIM_PARAMETERS_COMMAND_LINE_BASE_OFFSET 72u
#define ES_SHIM_PARAMETERS_COMMAND_LINE_SIZE_OFFSET 80u
#define ES_SHIM_PARAMETERS_PAGE_TABLES_BASE_OFFSET 88u
#define ES_SHIM_PARAMETERS_PAGE_TABLES_SIZE_OFFSET 96u
#define ES_SHIM_PARAMETERS_DESCRIPTORS_BASE_OFFSET 104u
#define ES_SHIM_PARAMETERS_DESCRIPTORS_SIZE_OFFSET 112u
#define ES_SHIM_PARAMETERS_HASHES_BASE_OFFSET 120u
#define ES_SHIM_PARAMETERS_HASHES_SIZE_OFFSET 128u
#define ES_SHIM_PARAMETERS_LOG_BASE_OFFSET 136u
#define ES_SHIM_PARAMETERS_LOG_SIZE_OFFSET 144u
#define ES_SHIM_PARAMETERS_MEMORY_MAP_BASE_OFFSET 152u
#define ES_SHIM_PARAMETERS_MEMORY_MAP_SIZE_OFFSET 160u
#define ES_SHIM_PARAMETERS_PROCESSOR_COUNT_BASE_OFFSET 168u
#define ES_SHIM_PARAMETERS_PROCESSOR_COUNT_SIZE_OFFSET 176u
#define ES_SHIM_PARAMETERS_HOST_COMMAND_LINE_BASE_OFFSET 184u
#define ES_SHIM_PARAMETERS_HOST_COMMAND_LINE_SIZE_OFFSET 192u
#define ES_SHIM_PARAMETERS_DEVICE_TREE_BASE_OFFSET 200u
#define ES_SHIM_PARAMETERS_DEVICE_TREE_SIZE_OFFSET 208u
#define ES_SHIM_PARAMETERS_MADT_BASE_OFFSET 216u
#define ES_SHIM_PARAMETERS_MADT_SIZE_OFFSET 224u

/* specs/igvm/shim.yaml:76 */
struct es_shim_memory_map_entry {
  uint64_t first_page;
  uint64_t pages; /* The list ends with an entry of no pages or with its area. */
  uint16_t type;
};
#define ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MIN 24u
#define ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX 24u
#define ES_SHIM_MEMORY_MAP_ENTRY_FIRST_PAGE_OFFSET 0u
#define ES_SHIM_MEMORY_MAP_ENTRY_PAGES_OFFSET 8u
#define ES_SHIM_MEMORY_MAP_ENTRY_TYPE_OFFSET 16u

/* specs/igvm/shim.yaml:84 */
struct es_shim_processor_count {
  uint32_t count;
};
#define ES_SHIM_PROCESSOR_COUNT_SIZE_MIN 4u
#define ES_SHIM_PROCESSOR_COUNT_SIZE_MAX 4u
#define ES_SHIM_PROCESSOR_COUNT_COUNT_OFFSET 0u

/* specs/igvm/shim.yaml:87 */
struct es_shim_hash {
  struct es_shim_range range; /* Whole pages within VTL2's memory. */
  uint8_t sha384[48];
};
#define ES_SHIM_HASH_SIZE_MIN 64u
#define ES_SHIM_HASH_SIZE_MAX 64u
#define ES_SHIM_HASH_RANGE_BASE_OFFSET 0u
#define ES_SHIM_HASH_RANGE_SIZE_OFFSET 8u
#define ES_SHIM_HASH_SHA384_OFFSET 16u

/* specs/igvm/shim.yaml:92 Over the pages that the host could have changed before the start. All must hold. */
struct es_shim_hash_list {
  uint32_t count;
  struct es_slice hashes;
};
#define ES_SHIM_HASH_LIST_SIZE_MIN 16u
#define ES_SHIM_HASH_LIST_SIZE_MAX 0xf90u
#define ES_SHIM_HASH_LIST_MAGIC_OFFSET 0u
#define ES_SHIM_HASH_LIST_COUNT_OFFSET 8u
#define ES_SHIM_HASH_LIST_HASHES_OFFSET 16u

/* specs/igvm/shim.yaml:99 Setup data of the kernel: a header, then text as a ring of `room` bytes. Byte N of all
 * that was ever written stands at N modulo `room`. */
struct es_shim_log {
  struct es_linux_boot_setup_data setup_data;
  uint64_t written; /* Bytes of text since the start. */
  uint32_t room;
  uint32_t processors; /* How many the host gives, 0 when it does not say. */
  uint64_t entered; /* Time stamp counter when the shim began … */
  uint64_t left; /* … and when it left for the kernel. */
  uint32_t dropped; /* Items of the host that were not taken; each has its line. */
};
#define ES_SHIM_LOG_SIZE_MIN 64u
#define ES_SHIM_LOG_SIZE_MAX 64u
#define ES_SHIM_LOG_SETUP_DATA_NEXT_OFFSET 0u
#define ES_SHIM_LOG_SETUP_DATA_TYPE_OFFSET 8u
#define ES_SHIM_LOG_SETUP_DATA_LENGTH_OFFSET 12u
#define ES_SHIM_LOG_MAGIC_OFFSET 16u
#define ES_SHIM_LOG_WRITTEN_OFFSET 24u
#define ES_SHIM_LOG_ROOM_OFFSET 32u
#define ES_SHIM_LOG_PROCESSORS_OFFSET 36u
#define ES_SHIM_LOG_ENTERED_OFFSET 40u
#define ES_SHIM_LOG_LEFT_OFFSET 48u
#define ES_SHIM_LOG_DROPPED_OFFSET 56u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/igvm/shim.yaml:46 */
ES_MUST_USE es_result es_shim_decode_range(const uint8_t *restrict bytes, size_t size,
                                           struct es_shim_range *restrict out);

/* specs/igvm/shim.yaml:46 */
size_t es_shim_encode_range(const struct es_shim_range *in, uint8_t *bytes, size_t room);

/* specs/igvm/shim.yaml:51 */
ES_MUST_USE es_result es_shim_decode_parameters(const uint8_t *restrict bytes, size_t size,
                                                struct es_shim_parameters *restrict out);

/* specs/igvm/shim.yaml:51 */
size_t es_shim_encode_parameters(const struct es_shim_parameters *in, uint8_t *bytes, size_t room);

/* specs/igvm/shim.yaml:76 */
ES_MUST_USE es_result es_shim_decode_memory_map_entry(const uint8_t *restrict bytes, size_t size,
                                                      struct es_shim_memory_map_entry *restrict out);

/* specs/igvm/shim.yaml:76 */
size_t es_shim_encode_memory_map_entry(const struct es_shim_memory_map_entry *in, uint8_t *bytes, size_t room);

/* specs/igvm/shim.yaml:84 */
ES_MUST_USE es_result es_shim_decode_processor_count(const uint8_t *restrict bytes, size_t size,
                                                     struct es_shim_processor_count *restrict out);

/* specs/igvm/shim.yaml:84 */
size_t es_shim_encode_processor_count(const struct es_shim_processor_count *in, uint8_t *bytes, size_t room);

/* specs/igvm/shim.yaml:87 */
ES_MUST_USE es_result es_shim_decode_hash(const uint8_t *restrict bytes, size_t size,
                                          struct es_shim_hash *restrict out);

/* specs/igvm/shim.yaml:87 */
size_t es_shim_encode_hash(const struct es_shim_hash *in, uint8_t *bytes, size_t room);

/* specs/igvm/shim.yaml:92 */
ES_MUST_USE es_result es_shim_decode_hash_list(const uint8_t *restrict bytes, size_t size,
                                               struct es_shim_hash_list *restrict out);

/* specs/igvm/shim.yaml:92 */
size_t es_shim_encode_hash_list(const struct es_shim_hash_list *in, uint8_t *bytes, size_t room);

/* specs/igvm/shim.yaml:98 Zero for an index outside. */
struct es_shim_hash es_shim_hash_list_hashes_at(const struct es_slice *slice, uint32_t index);

/* specs/igvm/shim.yaml:98 The array's bytes must have room. */
bool es_shim_hash_list_hashes_put(uint8_t *bytes, uint32_t index, const struct es_shim_hash *in);

/* specs/igvm/shim.yaml:99 */
ES_MUST_USE es_result es_shim_decode_log(const uint8_t *restrict bytes, size_t size, struct es_shim_log *restrict out);

/* specs/igvm/shim.yaml:99 */
size_t es_shim_encode_log(const struct es_shim_log *in, uint8_t *bytes, size_t room);

#endif
