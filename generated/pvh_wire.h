/* Generated from specs/platform/pvh.yaml; change that and run python3 -m generator.
 * How a virtual machine monitor starts an ELF file in 32-bit protected mode: an ELF note names the entry, EBX points
 * to the start information. */
#ifndef ES_GENERATED_PVH_WIRE_H
#define ES_GENERATED_PVH_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_PVH_NOTE_NAME "Xen"
#define ES_PVH_NOTE_NAME_SIZE 3u

/* XEN_ELFNOTE_PHYS32_ENTRY */
#define ES_PVH_NOTE_TYPE_ENTRY 18u

/* Entries that are looked at; our own limit. */
#define ES_PVH_MEMORY_MAP_MAX 128u

/* specs/platform/pvh.yaml:10 */
enum es_pvh_memory_type {
  ES_PVH_MEMORY_TYPE_RAM = 1,
  ES_PVH_MEMORY_TYPE_RESERVED = 2,
  ES_PVH_MEMORY_TYPE_ACPI = 3,
  ES_PVH_MEMORY_TYPE_NVS = 4,
  ES_PVH_MEMORY_TYPE_UNUSABLE = 5,
  ES_PVH_MEMORY_TYPE_DISABLED = 6,
  ES_PVH_MEMORY_TYPE_PERSISTENT = 7,
};
const char *es_pvh_memory_type_name(uint32_t value);
bool es_pvh_memory_type_known(uint32_t value);

/* specs/platform/pvh.yaml:15 */
struct es_pvh_start_info {
  uint32_t version; /* The first with a memory map. */
  uint32_t flags;
  uint32_t module_count;
  uint64_t modules;
  uint64_t command_line; /* An address, 0 for none; ended by a NUL. */
  uint64_t acpi_rsdp;
  uint64_t memory_map;
  uint32_t memory_map_count;
};
#define ES_PVH_START_INFO_SIZE_MIN 56u
#define ES_PVH_START_INFO_SIZE_MAX 56u
#define ES_PVH_START_INFO_MAGIC_OFFSET 0u
#define ES_PVH_START_INFO_VERSION_OFFSET 4u
#define ES_PVH_START_INFO_FLAGS_OFFSET 8u
#define ES_PVH_START_INFO_MODULE_COUNT_OFFSET 12u
#define ES_PVH_START_INFO_MODULES_OFFSET 16u
#define ES_PVH_START_INFO_COMMAND_LINE_OFFSET 24u
#define ES_PVH_START_INFO_ACPI_RSDP_OFFSET 32u
#define ES_PVH_START_INFO_MEMORY_MAP_OFFSET 40u
#define ES_PVH_START_INFO_MEMORY_MAP_COUNT_OFFSET 48u

/* specs/platform/pvh.yaml:28 */
struct es_pvh_memory_map_entry {
  uint64_t address;
  uint64_t size;
  uint32_t type;
};
#define ES_PVH_MEMORY_MAP_ENTRY_SIZE_MIN 24u
#define ES_PVH_MEMORY_MAP_ENTRY_SIZE_MAX 24u
#define ES_PVH_MEMORY_MAP_ENTRY_ADDRESS_OFFSET 0u
#define ES_PVH_MEMORY_MAP_ENTRY_SIZE_OFFSET 8u
#define ES_PVH_MEMORY_MAP_ENTRY_TYPE_OFFSET 16u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/pvh.yaml:15 */
ES_MUST_USE es_result es_pvh_decode_start_info(const uint8_t *restrict bytes, size_t size,
                                               struct es_pvh_start_info *restrict out);

/* specs/platform/pvh.yaml:15 */
size_t es_pvh_encode_start_info(const struct es_pvh_start_info *in, uint8_t *bytes, size_t room);

/* specs/platform/pvh.yaml:28 */
ES_MUST_USE es_result es_pvh_decode_memory_map_entry(const uint8_t *restrict bytes, size_t size,
                                                     struct es_pvh_memory_map_entry *restrict out);

/* specs/platform/pvh.yaml:28 */
size_t es_pvh_encode_memory_map_entry(const struct es_pvh_memory_map_entry *in, uint8_t *bytes, size_t room);

#endif
