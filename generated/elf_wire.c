/* Generated from specs/platform/elf.yaml; change that and run python3 -m generator. */
#include "generated/elf_wire.h"

#include "generated/elf_spec.h"

/* specs/platform/elf.yaml:10 */
const char *es_elf_word_size_name(uint32_t value) {
  switch ((enum es_elf_word_size)value) {
  case ES_ELF_WORD_SIZE_BITS_32:
    return "bits-32";
  case ES_ELF_WORD_SIZE_BITS_64:
    return "bits-64";
  }
  return "?";
}

static inline bool known_word_size(uint32_t value) {
  switch ((enum es_elf_word_size)value) {
  case ES_ELF_WORD_SIZE_BITS_32:
  case ES_ELF_WORD_SIZE_BITS_64:
    return true;
  }
  return false;
}

bool es_elf_word_size_known(uint32_t value) {
  return known_word_size(value);
}

/* specs/platform/elf.yaml:11 */
const char *es_elf_data_name(uint32_t value) {
  switch ((enum es_elf_data)value) {
  case ES_ELF_DATA_LITTLE_ENDIAN:
    return "little-endian";
  case ES_ELF_DATA_BIG_ENDIAN:
    return "big-endian";
  }
  return "?";
}

static inline bool known_data(uint32_t value) {
  switch ((enum es_elf_data)value) {
  case ES_ELF_DATA_LITTLE_ENDIAN:
  case ES_ELF_DATA_BIG_ENDIAN:
    return true;
  }
  return false;
}

bool es_elf_data_known(uint32_t value) {
  return known_data(value);
}

/* specs/platform/elf.yaml:12 */
const char *es_elf_type_name(uint32_t value) {
  switch ((enum es_elf_type)value) {
  case ES_ELF_TYPE_RELOCATABLE:
    return "relocatable";
  case ES_ELF_TYPE_EXECUTABLE:
    return "executable";
  case ES_ELF_TYPE_SHARED:
    return "shared";
  }
  return "?";
}

static inline bool known_type(uint32_t value) {
  switch ((enum es_elf_type)value) {
  case ES_ELF_TYPE_RELOCATABLE:
  case ES_ELF_TYPE_EXECUTABLE:
  case ES_ELF_TYPE_SHARED:
    return true;
  }
  return false;
}

bool es_elf_type_known(uint32_t value) {
  return known_type(value);
}

/* specs/platform/elf.yaml:13 */
const char *es_elf_machine_name(uint32_t value) {
  switch ((enum es_elf_machine)value) {
  case ES_ELF_MACHINE_I386:
    return "i386";
  case ES_ELF_MACHINE_X86_64:
    return "x86-64";
  case ES_ELF_MACHINE_AARCH64:
    return "aarch64";
  }
  return "?";
}

static inline bool known_machine(uint32_t value) {
  switch ((enum es_elf_machine)value) {
  case ES_ELF_MACHINE_I386:
  case ES_ELF_MACHINE_X86_64:
  case ES_ELF_MACHINE_AARCH64:
    return true;
  }
  return false;
}

bool es_elf_machine_known(uint32_t value) {
  return known_machine(value);
}

/* specs/platform/elf.yaml:14 */
const char *es_elf_segment_type_name(uint32_t value) {
  switch ((enum es_elf_segment_type)value) {
  case ES_ELF_SEGMENT_TYPE_LOAD:
    return "load";
  case ES_ELF_SEGMENT_TYPE_DYNAMIC:
    return "dynamic";
  case ES_ELF_SEGMENT_TYPE_NOTE:
    return "note";
  }
  return "?";
}

static inline bool known_segment_type(uint32_t value) {
  switch ((enum es_elf_segment_type)value) {
  case ES_ELF_SEGMENT_TYPE_LOAD:
  case ES_ELF_SEGMENT_TYPE_DYNAMIC:
  case ES_ELF_SEGMENT_TYPE_NOTE:
    return true;
  }
  return false;
}

bool es_elf_segment_type_known(uint32_t value) {
  return known_segment_type(value);
}

/* specs/platform/elf.yaml:18 */
es_result es_elf_decode_header_64(const uint8_t *restrict bytes, size_t size, struct es_elf_header_64 *restrict out) {
  if (size < 64) {
    return &es_elf_refusals[ES_ELF_REFUSAL_HEADER_64_SIZE_64];
  }
  const uint32_t magic = es_load_le32(bytes);
  const uint8_t word_size = bytes[4];
  const uint8_t data = bytes[5];
  const uint8_t identity_version = bytes[6];
  const uint32_t version_ = es_load_le32(bytes + 20);
  if (magic != 0x464c457fu) {
    return &es_elf_refusals[ES_ELF_REFUSAL_HEADER_64_MAGIC_VALUE];
  }
  if (!known_word_size(word_size)) {
    return &es_elf_refusals[ES_ELF_REFUSAL_HEADER_64_WORD_SIZE_KNOWN];
  }
  if (!known_data(data)) {
    return &es_elf_refusals[ES_ELF_REFUSAL_HEADER_64_DATA_KNOWN];
  }
  if (identity_version != 1u) {
    return &es_elf_refusals[ES_ELF_REFUSAL_HEADER_64_IDENTITY_VERSION_VALUE];
  }
  if (version_ != 1u) {
    return &es_elf_refusals[ES_ELF_REFUSAL_HEADER_64_VERSION_VALUE];
  }
  const uint8_t system = bytes[7];
  const uint8_t system_version = bytes[8];
  const uint16_t type = es_load_le16(bytes + 16);
  const uint16_t machine = es_load_le16(bytes + 18);
  const uint64_t entry = es_load_le64(bytes + 24);
  const uint64_t program_headers_offset = es_load_le64(bytes + 32);
  const uint64_t section_headers_offset = es_load_le64(bytes + 40);
  const uint32_t flags = es_load_le32(bytes + 48);
  const uint16_t header_size = es_load_le16(bytes + 52);
  const uint16_t program_header_size = es_load_le16(bytes + 54);
  const uint16_t program_header_count = es_load_le16(bytes + 56);
  const uint16_t section_header_size = es_load_le16(bytes + 58);
  const uint16_t section_header_count = es_load_le16(bytes + 60);
  const uint16_t section_names = es_load_le16(bytes + 62);
  out->word_size = word_size;
  out->data = data;
  out->system = system;
  out->system_version = system_version;
  out->type = type;
  out->machine = machine;
  out->entry = entry;
  out->program_headers_offset = program_headers_offset;
  out->section_headers_offset = section_headers_offset;
  out->flags = flags;
  out->header_size = header_size;
  out->program_header_size = program_header_size;
  out->program_header_count = program_header_count;
  out->section_header_size = section_header_size;
  out->section_header_count = section_header_count;
  out->section_names = section_names;
  return ES_OK;
}

/* specs/platform/elf.yaml:18 */
size_t es_elf_encode_header_64(const struct es_elf_header_64 *in, uint8_t *bytes, size_t room) {
  if (!known_word_size(in->word_size)) {
    return 0;
  }
  if (!known_data(in->data)) {
    return 0;
  }
  if (room < 64) {
    return 0;
  }
  memset(bytes, 0, 64);
  es_store_le32(bytes, 0x464c457fu);
  bytes[4] = in->word_size;
  bytes[5] = in->data;
  bytes[6] = 1u;
  bytes[7] = in->system;
  bytes[8] = in->system_version;
  es_store_le16(bytes + 16, in->type);
  es_store_le16(bytes + 18, in->machine);
  es_store_le32(bytes + 20, 1u);
  es_store_le64(bytes + 24, in->entry);
  es_store_le64(bytes + 32, in->program_headers_offset);
  es_store_le64(bytes + 40, in->section_headers_offset);
  es_store_le32(bytes + 48, in->flags);
  es_store_le16(bytes + 52, in->header_size);
  es_store_le16(bytes + 54, in->program_header_size);
  es_store_le16(bytes + 56, in->program_header_count);
  es_store_le16(bytes + 58, in->section_header_size);
  es_store_le16(bytes + 60, in->section_header_count);
  es_store_le16(bytes + 62, in->section_names);
  return 64;
}

/* specs/platform/elf.yaml:41 */
es_result es_elf_decode_program_header_64(const uint8_t *restrict bytes, size_t size,
                                          struct es_elf_program_header_64 *restrict out) {
  if (size < 56) {
    return &es_elf_refusals[ES_ELF_REFUSAL_PROGRAM_HEADER_64_SIZE_56];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint32_t flags = es_load_le32(bytes + 4);
  const uint64_t offset = es_load_le64(bytes + 8);
  const uint64_t virtual_address = es_load_le64(bytes + 16);
  const uint64_t physical_address = es_load_le64(bytes + 24);
  const uint64_t file_size = es_load_le64(bytes + 32);
  const uint64_t memory_size = es_load_le64(bytes + 40);
  const uint64_t alignment = es_load_le64(bytes + 48);
  out->type = type;
  out->flags = flags;
  out->offset = offset;
  out->virtual_address = virtual_address;
  out->physical_address = physical_address;
  out->file_size = file_size;
  out->memory_size = memory_size;
  out->alignment = alignment;
  return ES_OK;
}

/* specs/platform/elf.yaml:41 */
size_t es_elf_encode_program_header_64(const struct es_elf_program_header_64 *in, uint8_t *bytes, size_t room) {
  if (room < 56) {
    return 0;
  }
  es_store_le32(bytes, in->type);
  es_store_le32(bytes + 4, in->flags);
  es_store_le64(bytes + 8, in->offset);
  es_store_le64(bytes + 16, in->virtual_address);
  es_store_le64(bytes + 24, in->physical_address);
  es_store_le64(bytes + 32, in->file_size);
  es_store_le64(bytes + 40, in->memory_size);
  es_store_le64(bytes + 48, in->alignment);
  return 56;
}

/* specs/platform/elf.yaml:52 */
es_result es_elf_decode_note(const uint8_t *restrict bytes, size_t size, struct es_elf_note *restrict out) {
  if (size < 12) {
    return &es_elf_refusals[ES_ELF_REFUSAL_NOTE_SIZE_12];
  }
  const uint32_t name_size = es_load_le32(bytes);
  const uint32_t value_size = es_load_le32(bytes + 4);
  const uint32_t type = es_load_le32(bytes + 8);
  out->name_size = name_size;
  out->value_size = value_size;
  out->type = type;
  return ES_OK;
}

/* specs/platform/elf.yaml:52 */
size_t es_elf_encode_note(const struct es_elf_note *in, uint8_t *bytes, size_t room) {
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, in->name_size);
  es_store_le32(bytes + 4, in->value_size);
  es_store_le32(bytes + 8, in->type);
  return 12;
}

/* specs/platform/elf.yaml:59 */
es_result es_elf_decode_relocation_64(const uint8_t *restrict bytes, size_t size,
                                      struct es_elf_relocation_64 *restrict out) {
  if (size < 24) {
    return &es_elf_refusals[ES_ELF_REFUSAL_RELOCATION_64_SIZE_24];
  }
  const uint64_t information = es_load_le64(bytes + 8);
  const uint64_t offset = es_load_le64(bytes);
  const uint64_t addend = es_load_le64(bytes + 16);
  out->offset = offset;
  out->information.type = (uint32_t)(information & 0xffffffffu);
  out->information.symbol = (uint32_t)(information >> 32);
  out->addend = addend;
  return ES_OK;
}

/* specs/platform/elf.yaml:59 */
size_t es_elf_encode_relocation_64(const struct es_elf_relocation_64 *in, uint8_t *bytes, size_t room) {
  if (room < 24) {
    return 0;
  }
  es_store_le64(bytes, in->offset);
  uint64_t bits_of_information = (uint64_t)in->information.type;
  bits_of_information |= (uint64_t)in->information.symbol << 32;
  es_store_le64(bytes + 8, bits_of_information);
  es_store_le64(bytes + 16, in->addend);
  return 24;
}
