#include "hand-written/boot/aml.h"

#include <string.h>

#include "generated/aml_wire.h"

void es_aml_start(struct es_aml *aml, uint8_t *bytes, size_t room) {
  *aml = (struct es_aml){.bytes = bytes, .room = room};
}

void es_aml_bytes(struct es_aml *aml, const void *bytes, size_t size) {
  if (aml->failed || size > aml->room - aml->size) {
    aml->failed = true;
    return;
  }
  memcpy(aml->bytes + aml->size, bytes, size);
  aml->size += size;
}

void es_aml_byte(struct es_aml *aml, uint8_t value) {
  es_aml_bytes(aml, &value, 1);
}

void es_aml_segment(struct es_aml *aml, const char *name) {
  char padded[ES_AML_NAME_SEGMENT_SIZE];
  size_t length = strlen(name);

  if (length == 0 || length > sizeof padded) {
    aml->failed = true;
  }
  for (size_t i = 0; i < sizeof padded; i++) {
    padded[i] = ES_AML_NAME_SEGMENT_FILLER[0];
    if (i < length) {
      padded[i] = name[i];
    }
  }
  es_aml_bytes(aml, padded, sizeof padded);
}

void es_aml_integer(struct es_aml *aml, uint64_t value) {
  uint8_t bytes[sizeof value];
  size_t size;

  for (size_t i = 0; i < sizeof bytes; i++) {
    bytes[i] = (uint8_t)(value >> 8 * i);
  }
  if (value <= 1) {
    es_aml_byte(aml, (uint8_t)(value == 0 ? ES_AML_ZERO : ES_AML_ONE));
    return;
  }
  if (value <= UINT8_MAX) {
    es_aml_byte(aml, ES_AML_BYTE_PREFIX);
    size = sizeof(uint8_t);
  } else if (value <= UINT16_MAX) {
    es_aml_byte(aml, ES_AML_WORD_PREFIX);
    size = sizeof(uint16_t);
  } else if (value <= UINT32_MAX) {
    es_aml_byte(aml, ES_AML_DWORD_PREFIX);
    size = sizeof(uint32_t);
  } else {
    es_aml_byte(aml, ES_AML_QWORD_PREFIX);
    size = sizeof(uint64_t);
  }
  es_aml_bytes(aml, bytes, size);
}

void es_aml_string(struct es_aml *aml, const char *text, size_t size) {
  es_aml_byte(aml, ES_AML_STRING_PREFIX);
  es_aml_bytes(aml, text, size);
  es_aml_byte(aml, 0);
}

size_t es_aml_begin_scope(struct es_aml *aml, const char *name) {
  es_aml_byte(aml, ES_AML_SCOPE);
  size_t mark = aml->size;
  es_aml_segment(aml, name);
  return mark;
}

size_t es_aml_begin_device(struct es_aml *aml, const char *name) {
  es_aml_byte(aml, ES_AML_EXTENDED_PREFIX);
  es_aml_byte(aml, ES_AML_DEVICE_EXTENDED);
  size_t mark = aml->size;
  es_aml_segment(aml, name);
  return mark;
}

size_t es_aml_begin_method(struct es_aml *aml, const char *name, unsigned arguments) {
  es_aml_byte(aml, ES_AML_METHOD);
  size_t mark = aml->size;
  es_aml_segment(aml, name);
  es_aml_byte(aml, (uint8_t)((arguments & ES_AML_METHOD_ARGUMENT_MASK) | ES_AML_METHOD_SERIALIZED));
  return mark;
}

size_t es_aml_begin_package(struct es_aml *aml, uint8_t elements) {
  es_aml_byte(aml, ES_AML_PACKAGE);
  size_t mark = aml->size;
  es_aml_byte(aml, elements);
  return mark;
}

/* The length counts its own bytes: the lead byte's low bits, then eight bits in each byte that follows. */
static size_t package_length(size_t contents, uint8_t bytes[1 + ES_AML_PACKAGE_LENGTH_FOLLOW_MAX]) {
  if (contents + 1 <= ES_AML_PACKAGE_LENGTH_ONE_BYTE) {
    bytes[0] = (uint8_t)(contents + 1);
    return 1;
  }
  for (size_t follow = 1; follow <= ES_AML_PACKAGE_LENGTH_FOLLOW_MAX; follow++) {
    size_t length = contents + 1 + follow;
    if (length >> (ES_AML_PACKAGE_LENGTH_LOW_BITS + 8 * follow) != 0) {
      continue;
    }
    bytes[0] = (uint8_t)(follow << ES_AML_PACKAGE_LENGTH_COUNT_SHIFT |
                         (length & ((1u << ES_AML_PACKAGE_LENGTH_LOW_BITS) - 1)));
    for (size_t i = 0; i < follow; i++) {
      bytes[1 + i] = (uint8_t)(length >> (ES_AML_PACKAGE_LENGTH_LOW_BITS + 8 * i));
    }
    return 1 + follow;
  }
  return 0;
}

void es_aml_end(struct es_aml *aml, size_t mark) {
  uint8_t length[1 + ES_AML_PACKAGE_LENGTH_FOLLOW_MAX];

  if (aml->failed) {
    return;
  }
  size_t contents = aml->size - mark;
  size_t size = package_length(contents, length);
  if (size == 0 || size > aml->room - aml->size) {
    aml->failed = true;
    return;
  }
  memmove(aml->bytes + mark + size, aml->bytes + mark, contents);
  memcpy(aml->bytes + mark, length, size);
  aml->size += size;
}

void es_aml_begin_name(struct es_aml *aml, const char *name) {
  es_aml_byte(aml, ES_AML_NAME);
  es_aml_segment(aml, name);
}

void es_aml_buffer(struct es_aml *aml, const uint8_t *bytes, size_t size) {
  es_aml_byte(aml, ES_AML_BUFFER);
  size_t mark = aml->size;
  es_aml_integer(aml, size);
  es_aml_bytes(aml, bytes, size);
  es_aml_end(aml, mark);
}

void es_aml_notify(struct es_aml *aml, const char *object, uint64_t value) {
  es_aml_byte(aml, ES_AML_NOTIFY);
  es_aml_segment(aml, object);
  es_aml_integer(aml, value);
}

void es_aml_argument(struct es_aml *aml, unsigned number) {
  es_aml_byte(aml, (uint8_t)(ES_AML_ARGUMENT_0 + number));
}

void es_aml_store(struct es_aml *aml) {
  es_aml_byte(aml, ES_AML_STORE);
}

void es_aml_equal(struct es_aml *aml) {
  es_aml_byte(aml, ES_AML_EQUAL);
}

void es_aml_return(struct es_aml *aml) {
  es_aml_byte(aml, ES_AML_RETURN);
}

void es_aml_argument_element(struct es_aml *aml, unsigned argument, uint64_t element) {
  es_aml_byte(aml, ES_AML_DEREFERENCE);
  es_aml_byte(aml, ES_AML_INDEX);
  es_aml_argument(aml, argument);
  es_aml_integer(aml, element);
  es_aml_byte(aml, 0); /* kept nowhere */
}

void es_aml_element(struct es_aml *aml, const char *object, uint64_t element) {
  es_aml_byte(aml, ES_AML_INDEX);
  es_aml_segment(aml, object);
  es_aml_integer(aml, element);
  es_aml_byte(aml, 0);
}

size_t es_aml_begin_if(struct es_aml *aml) {
  es_aml_byte(aml, ES_AML_IF);
  return aml->size;
}

void es_aml_region(struct es_aml *aml, const char *name, uint64_t address, uint64_t size) {
  es_aml_byte(aml, ES_AML_EXTENDED_PREFIX);
  es_aml_byte(aml, ES_AML_REGION_EXTENDED);
  es_aml_segment(aml, name);
  es_aml_byte(aml, ES_AML_REGION_SYSTEM_MEMORY);
  es_aml_integer(aml, address);
  es_aml_integer(aml, size);
}

size_t es_aml_begin_fields(struct es_aml *aml, const char *region) {
  es_aml_byte(aml, ES_AML_EXTENDED_PREFIX);
  es_aml_byte(aml, ES_AML_FIELD_EXTENDED);
  size_t mark = aml->size;
  es_aml_segment(aml, region);
  es_aml_byte(aml, ES_AML_FIELD_ACCESS_DWORD);
  return mark;
}

void es_aml_field(struct es_aml *aml, const char *name) {
  es_aml_segment(aml, name);
  es_aml_byte(aml, 8 * sizeof(uint32_t));
}
