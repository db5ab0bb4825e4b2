/* Generated from specs/platform/device-tree.yaml; change that and run python3 -m generator. */
#include "generated/device_tree_wire.h"

#include "generated/device_tree_spec.h"

/* specs/platform/device-tree.yaml:27 */
const char *es_device_tree_token_name(uint32_t value) {
  switch ((enum es_device_tree_token)value) {
  case ES_DEVICE_TREE_TOKEN_BEGIN_NODE:
    return "begin-node";
  case ES_DEVICE_TREE_TOKEN_END_NODE:
    return "end-node";
  case ES_DEVICE_TREE_TOKEN_PROPERTY:
    return "property";
  case ES_DEVICE_TREE_TOKEN_NOP:
    return "nop";
  case ES_DEVICE_TREE_TOKEN_END:
    return "end";
  }
  return "?";
}

static inline bool known_token(uint32_t value) {
  switch ((enum es_device_tree_token)value) {
  case ES_DEVICE_TREE_TOKEN_BEGIN_NODE:
  case ES_DEVICE_TREE_TOKEN_END_NODE:
  case ES_DEVICE_TREE_TOKEN_PROPERTY:
  case ES_DEVICE_TREE_TOKEN_NOP:
  case ES_DEVICE_TREE_TOKEN_END:
    return true;
  }
  return false;
}

bool es_device_tree_token_known(uint32_t value) {
  return known_token(value);
}

/* specs/platform/device-tree.yaml:32 */
es_result es_device_tree_decode_header(const uint8_t *restrict bytes, size_t size,
                                       struct es_device_tree_header *restrict out) {
  if (size < 40) {
    return &es_device_tree_refusals[ES_DEVICE_TREE_REFUSAL_HEADER_SIZE_40];
  }
  const uint32_t magic = es_load_be32(bytes);
  const uint32_t version_ = es_load_be32(bytes + 20);
  const uint32_t compatible_version = es_load_be32(bytes + 24);
  if (magic != 0xd00dfeedu) {
    return &es_device_tree_refusals[ES_DEVICE_TREE_REFUSAL_HEADER_MAGIC_VALUE];
  }
  if (version_ < 17u) {
    return &es_device_tree_refusals[ES_DEVICE_TREE_REFUSAL_HEADER_VERSION_MIN];
  }
  if (compatible_version > 17u) {
    return &es_device_tree_refusals[ES_DEVICE_TREE_REFUSAL_HEADER_COMPATIBLE_VERSION_MAX];
  }
  const uint32_t total_size = es_load_be32(bytes + 4);
  const uint32_t structure_offset = es_load_be32(bytes + 8);
  const uint32_t strings_offset = es_load_be32(bytes + 12);
  const uint32_t reservations_offset = es_load_be32(bytes + 16);
  const uint32_t boot_processor = es_load_be32(bytes + 28);
  const uint32_t strings_size = es_load_be32(bytes + 32);
  const uint32_t structure_size = es_load_be32(bytes + 36);
  out->total_size = total_size;
  out->structure_offset = structure_offset;
  out->strings_offset = strings_offset;
  out->reservations_offset = reservations_offset;
  out->version = version_;
  out->compatible_version = compatible_version;
  out->boot_processor = boot_processor;
  out->strings_size = strings_size;
  out->structure_size = structure_size;
  return ES_OK;
}

/* specs/platform/device-tree.yaml:32 */
size_t es_device_tree_encode_header(const struct es_device_tree_header *in, uint8_t *bytes, size_t room) {
  if (in->version < 17u) {
    return 0;
  }
  if (in->compatible_version > 17u) {
    return 0;
  }
  if (room < 40) {
    return 0;
  }
  es_store_be32(bytes, 0xd00dfeedu);
  es_store_be32(bytes + 4, in->total_size);
  es_store_be32(bytes + 8, in->structure_offset);
  es_store_be32(bytes + 12, in->strings_offset);
  es_store_be32(bytes + 16, in->reservations_offset);
  es_store_be32(bytes + 20, in->version);
  es_store_be32(bytes + 24, in->compatible_version);
  es_store_be32(bytes + 28, in->boot_processor);
  es_store_be32(bytes + 32, in->strings_size);
  es_store_be32(bytes + 36, in->structure_size);
  return 40;
}

/* specs/platform/device-tree.yaml:45 */
es_result es_device_tree_decode_property(const uint8_t *restrict bytes, size_t size,
                                         struct es_device_tree_property *restrict out) {
  if (size < 8) {
    return &es_device_tree_refusals[ES_DEVICE_TREE_REFUSAL_PROPERTY_SIZE_8];
  }
  const uint32_t length = es_load_be32(bytes);
  const uint32_t name_offset = es_load_be32(bytes + 4);
  out->length = length;
  out->name_offset = name_offset;
  return ES_OK;
}

/* specs/platform/device-tree.yaml:45 */
size_t es_device_tree_encode_property(const struct es_device_tree_property *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_be32(bytes, in->length);
  es_store_be32(bytes + 4, in->name_offset);
  return 8;
}

/* specs/platform/device-tree.yaml:51 */
es_result es_device_tree_decode_cell(const uint8_t *restrict bytes, size_t size,
                                     struct es_device_tree_cell *restrict out) {
  if (size < 4) {
    return &es_device_tree_refusals[ES_DEVICE_TREE_REFUSAL_CELL_SIZE_4];
  }
  const uint32_t value_ = es_load_be32(bytes);
  out->value = value_;
  return ES_OK;
}

/* specs/platform/device-tree.yaml:51 */
size_t es_device_tree_encode_cell(const struct es_device_tree_cell *in, uint8_t *bytes, size_t room) {
  if (room < 4) {
    return 0;
  }
  es_store_be32(bytes, in->value);
  return 4;
}
