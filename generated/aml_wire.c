/* Generated from specs/platform/aml.yaml; change that and run python3 -m generator. */
#include "generated/aml_wire.h"

#include "generated/aml_spec.h"

/* specs/platform/aml.yaml:43 */
const uint8_t ES_AML_END_TAG[2] = {0x79, 0x00};

/* specs/platform/aml.yaml:60 */
const char *es_aml_resource_type_name(uint32_t value) {
  switch ((enum es_aml_resource_type)value) {
  case ES_AML_RESOURCE_TYPE_MEMORY:
    return "memory";
  case ES_AML_RESOURCE_TYPE_IO:
    return "io";
  case ES_AML_RESOURCE_TYPE_BUS:
    return "bus";
  }
  return "?";
}

static inline bool known_resource_type(uint32_t value) {
  switch ((enum es_aml_resource_type)value) {
  case ES_AML_RESOURCE_TYPE_MEMORY:
  case ES_AML_RESOURCE_TYPE_IO:
  case ES_AML_RESOURCE_TYPE_BUS:
    return true;
  }
  return false;
}

bool es_aml_resource_type_known(uint32_t value) {
  return known_resource_type(value);
}

/* specs/platform/aml.yaml:64 */
es_result es_aml_decode_io_ports(const uint8_t *restrict bytes, size_t size, struct es_aml_io_ports *restrict out) {
  if (size < 8) {
    return &es_aml_refusals[ES_AML_REFUSAL_IO_PORTS_SIZE_8];
  }
  const uint8_t tag = bytes[0];
  const uint8_t flags = bytes[1];
  if (tag != 71u) {
    return &es_aml_refusals[ES_AML_REFUSAL_IO_PORTS_TAG_VALUE];
  }
  if ((flags >> 1) != 0) {
    return &es_aml_refusals[ES_AML_REFUSAL_IO_PORTS_FLAGS_UNUSED_RESERVED];
  }
  const uint16_t minimum = es_load_le16(bytes + 2);
  const uint16_t maximum = es_load_le16(bytes + 4);
  const uint8_t alignment = bytes[6];
  const uint8_t count = bytes[7];
  out->flags.decode_16 = (uint8_t)(flags & 1u);
  out->minimum = minimum;
  out->maximum = maximum;
  out->alignment = alignment;
  out->count = count;
  return ES_OK;
}

/* specs/platform/aml.yaml:64 */
size_t es_aml_encode_io_ports(const struct es_aml_io_ports *in, uint8_t *bytes, size_t room) {
  if (in->flags.decode_16 > 1u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  bytes[0] = 71u;
  uint32_t bits_of_flags = (uint32_t)in->flags.decode_16;
  bytes[1] = (uint8_t)bits_of_flags;
  es_store_le16(bytes + 2, in->minimum);
  es_store_le16(bytes + 4, in->maximum);
  bytes[6] = in->alignment;
  bytes[7] = in->count;
  return 8;
}

/* specs/platform/aml.yaml:76 */
es_result es_aml_decode_extended_interrupt(const uint8_t *restrict bytes, size_t size,
                                           struct es_aml_extended_interrupt *restrict out) {
  if (size < 9) {
    return &es_aml_refusals[ES_AML_REFUSAL_EXTENDED_INTERRUPT_SIZE_9];
  }
  const uint8_t tag = bytes[0];
  const uint16_t length = es_load_le16(bytes + 1);
  const uint8_t flags = bytes[3];
  const uint8_t count = bytes[4];
  if (tag != 137u) {
    return &es_aml_refusals[ES_AML_REFUSAL_EXTENDED_INTERRUPT_TAG_VALUE];
  }
  if (length != 6u) {
    return &es_aml_refusals[ES_AML_REFUSAL_EXTENDED_INTERRUPT_LENGTH_VALUE];
  }
  if ((flags >> 5) != 0) {
    return &es_aml_refusals[ES_AML_REFUSAL_EXTENDED_INTERRUPT_FLAGS_UNUSED_RESERVED];
  }
  if (count != 1u) {
    return &es_aml_refusals[ES_AML_REFUSAL_EXTENDED_INTERRUPT_COUNT_VALUE];
  }
  const uint32_t interrupt = es_load_le32(bytes + 5);
  out->flags.consumer = (uint8_t)(flags & 1u);
  out->flags.edge = (uint8_t)(flags >> 1 & 1u);
  out->flags.active_low = (uint8_t)(flags >> 2 & 1u);
  out->flags.shared = (uint8_t)(flags >> 3 & 1u);
  out->flags.wake = (uint8_t)(flags >> 4 & 1u);
  out->interrupt = interrupt;
  return ES_OK;
}

/* specs/platform/aml.yaml:76 */
size_t es_aml_encode_extended_interrupt(const struct es_aml_extended_interrupt *in, uint8_t *bytes, size_t room) {
  if (in->flags.consumer > 1u) {
    return 0;
  }
  if (in->flags.edge > 1u) {
    return 0;
  }
  if (in->flags.active_low > 1u) {
    return 0;
  }
  if (in->flags.shared > 1u) {
    return 0;
  }
  if (in->flags.wake > 1u) {
    return 0;
  }
  if (room < 9) {
    return 0;
  }
  bytes[0] = 137u;
  es_store_le16(bytes + 1, 6u);
  uint32_t bits_of_flags = (uint32_t)in->flags.consumer;
  bits_of_flags |= (uint32_t)in->flags.edge << 1;
  bits_of_flags |= (uint32_t)in->flags.active_low << 2;
  bits_of_flags |= (uint32_t)in->flags.shared << 3;
  bits_of_flags |= (uint32_t)in->flags.wake << 4;
  bytes[3] = (uint8_t)bits_of_flags;
  bytes[4] = 1u;
  es_store_le32(bytes + 5, in->interrupt);
  return 9;
}

/* specs/platform/aml.yaml:93 */
es_result es_aml_decode_memory_fixed(const uint8_t *restrict bytes, size_t size,
                                     struct es_aml_memory_fixed *restrict out) {
  if (size < 12) {
    return &es_aml_refusals[ES_AML_REFUSAL_MEMORY_FIXED_SIZE_12];
  }
  const uint8_t tag = bytes[0];
  const uint16_t length = es_load_le16(bytes + 1);
  const uint8_t flags = bytes[3];
  if (tag != 134u) {
    return &es_aml_refusals[ES_AML_REFUSAL_MEMORY_FIXED_TAG_VALUE];
  }
  if (length != 9u) {
    return &es_aml_refusals[ES_AML_REFUSAL_MEMORY_FIXED_LENGTH_VALUE];
  }
  if ((flags >> 1) != 0) {
    return &es_aml_refusals[ES_AML_REFUSAL_MEMORY_FIXED_FLAGS_UNUSED_RESERVED];
  }
  const uint32_t base = es_load_le32(bytes + 4);
  const uint32_t size_ = es_load_le32(bytes + 8);
  out->flags.writable = (uint8_t)(flags & 1u);
  out->base = base;
  out->size = size_;
  return ES_OK;
}

/* specs/platform/aml.yaml:93 */
size_t es_aml_encode_memory_fixed(const struct es_aml_memory_fixed *in, uint8_t *bytes, size_t room) {
  if (in->flags.writable > 1u) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  bytes[0] = 134u;
  es_store_le16(bytes + 1, 9u);
  uint32_t bits_of_flags = (uint32_t)in->flags.writable;
  bytes[3] = (uint8_t)bits_of_flags;
  es_store_le32(bytes + 4, in->base);
  es_store_le32(bytes + 8, in->size);
  return 12;
}

/* specs/platform/aml.yaml:104 */
es_result es_aml_decode_dword_address(const uint8_t *restrict bytes, size_t size,
                                      struct es_aml_dword_address *restrict out) {
  if (size < 26) {
    return &es_aml_refusals[ES_AML_REFUSAL_DWORD_ADDRESS_SIZE_26];
  }
  const uint8_t tag = bytes[0];
  const uint16_t length = es_load_le16(bytes + 1);
  const uint8_t resource_type = bytes[3];
  const uint8_t flags = bytes[4];
  const uint8_t memory_flags = bytes[5];
  if (tag != 135u) {
    return &es_aml_refusals[ES_AML_REFUSAL_DWORD_ADDRESS_TAG_VALUE];
  }
  if (length != 23u) {
    return &es_aml_refusals[ES_AML_REFUSAL_DWORD_ADDRESS_LENGTH_VALUE];
  }
  if (!known_resource_type(resource_type)) {
    return &es_aml_refusals[ES_AML_REFUSAL_DWORD_ADDRESS_RESOURCE_TYPE_KNOWN];
  }
  if ((flags >> 4) != 0) {
    return &es_aml_refusals[ES_AML_REFUSAL_DWORD_ADDRESS_FLAGS_UNUSED_RESERVED];
  }
  if ((memory_flags >> 6) != 0) {
    return &es_aml_refusals[ES_AML_REFUSAL_DWORD_ADDRESS_MEMORY_FLAGS_UNUSED_TOO_RESERVED];
  }
  const uint32_t granularity = es_load_le32(bytes + 6);
  const uint32_t minimum = es_load_le32(bytes + 10);
  const uint32_t maximum = es_load_le32(bytes + 14);
  const uint32_t translation = es_load_le32(bytes + 18);
  const uint32_t size_ = es_load_le32(bytes + 22);
  out->resource_type = resource_type;
  out->flags.consumer = (uint8_t)(flags & 1u);
  out->flags.subtractive = (uint8_t)(flags >> 1 & 1u);
  out->flags.minimum_fixed = (uint8_t)(flags >> 2 & 1u);
  out->flags.maximum_fixed = (uint8_t)(flags >> 3 & 1u);
  out->memory_flags.writable = (uint8_t)(memory_flags & 1u);
  out->memory_flags.caching = (uint8_t)(memory_flags >> 1 & 3u);
  out->memory_flags.kind = (uint8_t)(memory_flags >> 3 & 3u);
  out->memory_flags.translated = (uint8_t)(memory_flags >> 5 & 1u);
  out->granularity = granularity;
  out->minimum = minimum;
  out->maximum = maximum;
  out->translation = translation;
  out->size = size_;
  return ES_OK;
}

/* specs/platform/aml.yaml:104 */
size_t es_aml_encode_dword_address(const struct es_aml_dword_address *in, uint8_t *bytes, size_t room) {
  if (!known_resource_type(in->resource_type)) {
    return 0;
  }
  if (in->flags.consumer > 1u) {
    return 0;
  }
  if (in->flags.subtractive > 1u) {
    return 0;
  }
  if (in->flags.minimum_fixed > 1u) {
    return 0;
  }
  if (in->flags.maximum_fixed > 1u) {
    return 0;
  }
  if (in->memory_flags.writable > 1u) {
    return 0;
  }
  if (in->memory_flags.caching > 3u) {
    return 0;
  }
  if (in->memory_flags.kind > 3u) {
    return 0;
  }
  if (in->memory_flags.translated > 1u) {
    return 0;
  }
  if (room < 26) {
    return 0;
  }
  bytes[0] = 135u;
  es_store_le16(bytes + 1, 23u);
  bytes[3] = in->resource_type;
  uint32_t bits_of_flags = (uint32_t)in->flags.consumer;
  bits_of_flags |= (uint32_t)in->flags.subtractive << 1;
  bits_of_flags |= (uint32_t)in->flags.minimum_fixed << 2;
  bits_of_flags |= (uint32_t)in->flags.maximum_fixed << 3;
  bytes[4] = (uint8_t)bits_of_flags;
  uint32_t bits_of_memory_flags = (uint32_t)in->memory_flags.writable;
  bits_of_memory_flags |= (uint32_t)in->memory_flags.caching << 1;
  bits_of_memory_flags |= (uint32_t)in->memory_flags.kind << 3;
  bits_of_memory_flags |= (uint32_t)in->memory_flags.translated << 5;
  bytes[5] = (uint8_t)bits_of_memory_flags;
  es_store_le32(bytes + 6, in->granularity);
  es_store_le32(bytes + 10, in->minimum);
  es_store_le32(bytes + 14, in->maximum);
  es_store_le32(bytes + 18, in->translation);
  es_store_le32(bytes + 22, in->size);
  return 26;
}

/* specs/platform/aml.yaml:132 */
es_result es_aml_decode_qword_address(const uint8_t *restrict bytes, size_t size,
                                      struct es_aml_qword_address *restrict out) {
  if (size < 46) {
    return &es_aml_refusals[ES_AML_REFUSAL_QWORD_ADDRESS_SIZE_46];
  }
  const uint8_t tag = bytes[0];
  const uint16_t length = es_load_le16(bytes + 1);
  const uint8_t resource_type = bytes[3];
  const uint8_t flags = bytes[4];
  const uint8_t memory_flags = bytes[5];
  if (tag != 138u) {
    return &es_aml_refusals[ES_AML_REFUSAL_QWORD_ADDRESS_TAG_VALUE];
  }
  if (length != 43u) {
    return &es_aml_refusals[ES_AML_REFUSAL_QWORD_ADDRESS_LENGTH_VALUE];
  }
  if (!known_resource_type(resource_type)) {
    return &es_aml_refusals[ES_AML_REFUSAL_QWORD_ADDRESS_RESOURCE_TYPE_KNOWN];
  }
  if ((flags >> 4) != 0) {
    return &es_aml_refusals[ES_AML_REFUSAL_QWORD_ADDRESS_FLAGS_UNUSED_RESERVED];
  }
  if ((memory_flags >> 6) != 0) {
    return &es_aml_refusals[ES_AML_REFUSAL_QWORD_ADDRESS_MEMORY_FLAGS_UNUSED_TOO_RESERVED];
  }
  const uint64_t granularity = es_load_le64(bytes + 6);
  const uint64_t minimum = es_load_le64(bytes + 14);
  const uint64_t maximum = es_load_le64(bytes + 22);
  const uint64_t translation = es_load_le64(bytes + 30);
  const uint64_t size_ = es_load_le64(bytes + 38);
  out->resource_type = resource_type;
  out->flags.consumer = (uint8_t)(flags & 1u);
  out->flags.subtractive = (uint8_t)(flags >> 1 & 1u);
  out->flags.minimum_fixed = (uint8_t)(flags >> 2 & 1u);
  out->flags.maximum_fixed = (uint8_t)(flags >> 3 & 1u);
  out->memory_flags.writable = (uint8_t)(memory_flags & 1u);
  out->memory_flags.caching = (uint8_t)(memory_flags >> 1 & 3u);
  out->memory_flags.kind = (uint8_t)(memory_flags >> 3 & 3u);
  out->memory_flags.translated = (uint8_t)(memory_flags >> 5 & 1u);
  out->granularity = granularity;
  out->minimum = minimum;
  out->maximum = maximum;
  out->translation = translation;
  out->size = size_;
  return ES_OK;
}

/* specs/platform/aml.yaml:132 */
size_t es_aml_encode_qword_address(const struct es_aml_qword_address *in, uint8_t *bytes, size_t room) {
  if (!known_resource_type(in->resource_type)) {
    return 0;
  }
  if (in->flags.consumer > 1u) {
    return 0;
  }
  if (in->flags.subtractive > 1u) {
    return 0;
  }
  if (in->flags.minimum_fixed > 1u) {
    return 0;
  }
  if (in->flags.maximum_fixed > 1u) {
    return 0;
  }
  if (in->memory_flags.writable > 1u) {
    return 0;
  }
  if (in->memory_flags.caching > 3u) {
    return 0;
  }
  if (in->memory_flags.kind > 3u) {
    return 0;
  }
  if (in->memory_flags.translated > 1u) {
    return 0;
  }
  if (room < 46) {
    return 0;
  }
  bytes[0] = 138u;
  es_store_le16(bytes + 1, 43u);
  bytes[3] = in->resource_type;
  uint32_t bits_of_flags = (uint32_t)in->flags.consumer;
  bits_of_flags |= (uint32_t)in->flags.subtractive << 1;
  bits_of_flags |= (uint32_t)in->flags.minimum_fixed << 2;
  bits_of_flags |= (uint32_t)in->flags.maximum_fixed << 3;
  bytes[4] = (uint8_t)bits_of_flags;
  uint32_t bits_of_memory_flags = (uint32_t)in->memory_flags.writable;
  bits_of_memory_flags |= (uint32_t)in->memory_flags.caching << 1;
  bits_of_memory_flags |= (uint32_t)in->memory_flags.kind << 3;
  bits_of_memory_flags |= (uint32_t)in->memory_flags.translated << 5;
  bytes[5] = (uint8_t)bits_of_memory_flags;
  es_store_le64(bytes + 6, in->granularity);
  es_store_le64(bytes + 14, in->minimum);
  es_store_le64(bytes + 22, in->maximum);
  es_store_le64(bytes + 30, in->translation);
  es_store_le64(bytes + 38, in->size);
  return 46;
}
