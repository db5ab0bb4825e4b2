/* Generated from specs/platform/elf.yaml; change that and run python3 -m generator.
 * As much of the executable and linkable format as a program needs that is loaded by its segments: header, program
 * headers, notes. */
#ifndef ES_GENERATED_ELF_WIRE_H
#define ES_GENERATED_ELF_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* How segments are aligned here. */
#define ES_ELF_PAGE_SIZE 0x1000u
#define ES_ELF_NOTE_ALIGNMENT 4u

/* The type of a relocation to base plus addend. */
#define ES_ELF_RELATIVE_X86_64 8u

/* specs/platform/elf.yaml:10 */
enum es_elf_word_size {
  ES_ELF_WORD_SIZE_BITS_32 = 1,
  ES_ELF_WORD_SIZE_BITS_64 = 2,
};
const char *es_elf_word_size_name(uint32_t value);
bool es_elf_word_size_known(uint32_t value);

/* specs/platform/elf.yaml:11 */
enum es_elf_data {
  ES_ELF_DATA_LITTLE_ENDIAN = 1,
  ES_ELF_DATA_BIG_ENDIAN = 2,
};
const char *es_elf_data_name(uint32_t value);
bool es_elf_data_known(uint32_t value);

/* specs/platform/elf.yaml:12 */
enum es_elf_type {
  ES_ELF_TYPE_RELOCATABLE = 1,
  ES_ELF_TYPE_EXECUTABLE = 2,
  ES_ELF_TYPE_SHARED = 3,
};
const char *es_elf_type_name(uint32_t value);
bool es_elf_type_known(uint32_t value);

/* specs/platform/elf.yaml:13 */
enum es_elf_machine {
  ES_ELF_MACHINE_I386 = 3,
  ES_ELF_MACHINE_X86_64 = 62,
  ES_ELF_MACHINE_AARCH64 = 183,
};
const char *es_elf_machine_name(uint32_t value);
bool es_elf_machine_known(uint32_t value);

/* specs/platform/elf.yaml:14 */
enum es_elf_segment_type {
  ES_ELF_SEGMENT_TYPE_LOAD = 1,
  ES_ELF_SEGMENT_TYPE_DYNAMIC = 2,
  ES_ELF_SEGMENT_TYPE_NOTE = 4,
};
const char *es_elf_segment_type_name(uint32_t value);
bool es_elf_segment_type_known(uint32_t value);

/* specs/platform/elf.yaml:16 */
#define ES_ELF_SEGMENT_FLAGS_EXECUTE 1u
#define ES_ELF_SEGMENT_FLAGS_WRITE 2u
#define ES_ELF_SEGMENT_FLAGS_READ 4u

/* specs/platform/elf.yaml:18 */
struct es_elf_header_64 {
  uint8_t word_size;
  uint8_t data;
  uint8_t system;
  uint8_t system_version;
  uint16_t type;
  uint16_t machine;
  uint64_t entry;
  uint64_t program_headers_offset;
  uint64_t section_headers_offset;
  uint32_t flags;
  uint16_t header_size;
  uint16_t program_header_size;
  uint16_t program_header_count;
  uint16_t section_header_size;
  uint16_t section_header_count;
  uint16_t section_names;
};
#define ES_ELF_HEADER_64_SIZE_MIN 64u
#define ES_ELF_HEADER_64_SIZE_MAX 64u
#define ES_ELF_HEADER_64_MAGIC_OFFSET 0u
#define ES_ELF_HEADER_64_WORD_SIZE_OFFSET 4u
#define ES_ELF_HEADER_64_DATA_OFFSET 5u
#define ES_ELF_HEADER_64_IDENTITY_VERSION_OFFSET 6u
#define ES_ELF_HEADER_64_SYSTEM_OFFSET 7u
#define ES_ELF_HEADER_64_SYSTEM_VERSION_OFFSET 8u
#define ES_ELF_HEADER_64_TYPE_OFFSET 16u
#define ES_ELF_HEADER_64_MACHINE_OFFSET 18u
#define ES_ELF_HEADER_64_VERSION_OFFSET 20u
#define ES_ELF_HEADER_64_ENTRY_OFFSET 24u
#define ES_ELF_HEADER_64_PROGRAM_HEADERS_OFFSET_OFFSET 32u
#define ES_ELF_HEADER_64_SECTION_HEADERS_OFFSET_OFFSET 40u
#define ES_ELF_HEADER_64_FLAGS_OFFSET 48u
#define ES_ELF_HEADER_64_HEADER_SIZE_OFFSET 52u
#define ES_ELF_HEADER_64_PROGRAM_HEADER_SIZE_OFFSET 54u
#define ES_ELF_HEADER_64_PROGRAM_HEADER_COUNT_OFFSET 56u
#define ES_ELF_HEADER_64_SECTION_HEADER_SIZE_OFFSET 58u
#define ES_ELF_HEADER_64_SECTION_HEADER_COUNT_OFFSET 60u
#define ES_ELF_HEADER_64_SECTION_NAMES_OFFSET 62u

/* specs/platform/elf.yaml:41 */
struct es_elf_program_header_64 {
  uint32_t type;
  uint32_t flags;
  uint64_t offset;
  uint64_t virtual_address;
  uint64_t physical_address;
  uint64_t file_size;
  uint64_t memory_size;
  uint64_t alignment;
};
#define ES_ELF_PROGRAM_HEADER_64_SIZE_MIN 56u
#define ES_ELF_PROGRAM_HEADER_64_SIZE_MAX 56u
#define ES_ELF_PROGRAM_HEADER_64_TYPE_OFFSET 0u
#define ES_ELF_PROGRAM_HEADER_64_FLAGS_OFFSET 4u
#define ES_ELF_PROGRAM_HEADER_64_OFFSET_OFFSET 8u
#define ES_ELF_PROGRAM_HEADER_64_VIRTUAL_ADDRESS_OFFSET 16u
#define ES_ELF_PROGRAM_HEADER_64_PHYSICAL_ADDRESS_OFFSET 24u
#define ES_ELF_PROGRAM_HEADER_64_FILE_SIZE_OFFSET 32u
#define ES_ELF_PROGRAM_HEADER_64_MEMORY_SIZE_OFFSET 40u
#define ES_ELF_PROGRAM_HEADER_64_ALIGNMENT_OFFSET 48u

/* specs/platform/elf.yaml:52 Name and value follow, each padded to whole 4 bytes. */
struct es_elf_note {
  uint32_t name_size; /* With its NUL. */
  uint32_t value_size;
  uint32_t type;
};
#define ES_ELF_NOTE_SIZE_MIN 12u
#define ES_ELF_NOTE_SIZE_MAX 12u
#define ES_ELF_NOTE_NAME_SIZE_OFFSET 0u
#define ES_ELF_NOTE_VALUE_SIZE_OFFSET 4u
#define ES_ELF_NOTE_TYPE_OFFSET 8u

/* specs/platform/elf.yaml:59 With its addend. */
struct es_elf_relocation_64 {
  uint64_t offset;
  struct {
    uint32_t type;
    uint32_t symbol;
  } information;
  uint64_t addend;
};
#define ES_ELF_RELOCATION_64_SIZE_MIN 24u
#define ES_ELF_RELOCATION_64_SIZE_MAX 24u
#define ES_ELF_RELOCATION_64_OFFSET_OFFSET 0u
#define ES_ELF_RELOCATION_64_INFORMATION_OFFSET 8u
#define ES_ELF_RELOCATION_64_ADDEND_OFFSET 16u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/elf.yaml:18 */
ES_MUST_USE es_result es_elf_decode_header_64(const uint8_t *restrict bytes, size_t size,
                                              struct es_elf_header_64 *restrict out);

/* specs/platform/elf.yaml:18 */
size_t es_elf_encode_header_64(const struct es_elf_header_64 *in, uint8_t *bytes, size_t room);

/* specs/platform/elf.yaml:41 */
ES_MUST_USE es_result es_elf_decode_program_header_64(const uint8_t *restrict bytes, size_t size,
                                                      struct es_elf_program_header_64 *restrict out);

/* specs/platform/elf.yaml:41 */
size_t es_elf_encode_program_header_64(const struct es_elf_program_header_64 *in, uint8_t *bytes, size_t room);

/* specs/platform/elf.yaml:52 */
ES_MUST_USE es_result es_elf_decode_note(const uint8_t *restrict bytes, size_t size, struct es_elf_note *restrict out);

/* specs/platform/elf.yaml:52 */
size_t es_elf_encode_note(const struct es_elf_note *in, uint8_t *bytes, size_t room);

/* specs/platform/elf.yaml:59 */
ES_MUST_USE es_result es_elf_decode_relocation_64(const uint8_t *restrict bytes, size_t size,
                                                  struct es_elf_relocation_64 *restrict out);

/* specs/platform/elf.yaml:59 */
size_t es_elf_encode_relocation_64(const struct es_elf_relocation_64 *in, uint8_t *bytes, size_t room);

#endif
