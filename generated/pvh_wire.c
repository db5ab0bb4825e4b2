/* Generated from specs/platform/pvh.yaml; change that and run python3 -m generator. */
#include "generated/pvh_wire.h"

#include "generated/pvh_spec.h"

/* specs/platform/pvh.yaml:10 */
const char *es_pvh_memory_type_name(uint32_t value) {
  switch ((enum es_pvh_memory_type)value) {
  case ES_PVH_MEMORY_TYPE_RAM:
    return "ram";
  case ES_PVH_MEMORY_TYPE_RESERVED:
    return "reserved";
  case ES_PVH_MEMORY_TYPE_ACPI:
    return "acpi";
  case ES_PVH_MEMORY_TYPE_NVS:
    return "nvs";
  case ES_PVH_MEMORY_TYPE_UNUSABLE:
    return "unusable";
  case ES_PVH_MEMORY_TYPE_DISABLED:
    return "disabled";
  case ES_PVH_MEMORY_TYPE_PERSISTENT:
    return "persistent";
  }
  return "?";
}

static inline bool known_memory_type(uint32_t value) {
  switch ((enum es_pvh_memory_type)value) {
  case ES_PVH_MEMORY_TYPE_RAM:
  case ES_PVH_MEMORY_TYPE_RESERVED:
  case ES_PVH_MEMORY_TYPE_ACPI:
  case ES_PVH_MEMORY_TYPE_NVS:
  case ES_PVH_MEMORY_TYPE_UNUSABLE:
  case ES_PVH_MEMORY_TYPE_DISABLED:
  case ES_PVH_MEMORY_TYPE_PERSISTENT:
    return true;
  }
  return false;
}

bool es_pvh_memory_type_known(uint32_t value) {
  return known_memory_type(value);
}

/* specs/platform/pvh.yaml:15 */
es_result es_pvh_decode_start_info(const uint8_t *restrict bytes, size_t size, struct es_pvh_start_info *restrict out) {
  if (size < 56) {
    return &es_pvh_refusals[ES_PVH_REFUSAL_START_INFO_SIZE_56];
  }
  const uint32_t magic = es_load_le32(bytes);
  const uint32_t version_ = es_load_le32(bytes + 4);
  if (magic != 0x336ec578u) {
    return &es_pvh_refusals[ES_PVH_REFUSAL_START_INFO_MAGIC_VALUE];
  }
  if (version_ < 1u) {
    return &es_pvh_refusals[ES_PVH_REFUSAL_START_INFO_VERSION_MIN];
  }
  const uint32_t flags = es_load_le32(bytes + 8);
  const uint32_t module_count = es_load_le32(bytes + 12);
  const uint64_t modules = es_load_le64(bytes + 16);
  const uint64_t command_line = es_load_le64(bytes + 24);
  const uint64_t acpi_rsdp = es_load_le64(bytes + 32);
  const uint64_t memory_map = es_load_le64(bytes + 40);
  const uint32_t memory_map_count = es_load_le32(bytes + 48);
  out->version = version_;
  out->flags = flags;
  out->module_count = module_count;
  out->modules = modules;
  out->command_line = command_line;
  out->acpi_rsdp = acpi_rsdp;
  out->memory_map = memory_map;
  out->memory_map_count = memory_map_count;
  return ES_OK;
}

/* specs/platform/pvh.yaml:15 */
size_t es_pvh_encode_start_info(const struct es_pvh_start_info *in, uint8_t *bytes, size_t room) {
  if (in->version < 1u) {
    return 0;
  }
  if (room < 56) {
    return 0;
  }
  memset(bytes, 0, 56);
  es_store_le32(bytes, 0x336ec578u);
  es_store_le32(bytes + 4, in->version);
  es_store_le32(bytes + 8, in->flags);
  es_store_le32(bytes + 12, in->module_count);
  es_store_le64(bytes + 16, in->modules);
  es_store_le64(bytes + 24, in->command_line);
  es_store_le64(bytes + 32, in->acpi_rsdp);
  es_store_le64(bytes + 40, in->memory_map);
  es_store_le32(bytes + 48, in->memory_map_count);
  return 56;
}

/* specs/platform/pvh.yaml:28 */
es_result es_pvh_decode_memory_map_entry(const uint8_t *restrict bytes, size_t size,
                                         struct es_pvh_memory_map_entry *restrict out) {
  if (size < 24) {
    return &es_pvh_refusals[ES_PVH_REFUSAL_MEMORY_MAP_ENTRY_SIZE_24];
  }
  const uint64_t address = es_load_le64(bytes);
  const uint64_t size_ = es_load_le64(bytes + 8);
  const uint32_t type = es_load_le32(bytes + 16);
  out->address = address;
  out->size = size_;
  out->type = type;
  return ES_OK;
}

/* specs/platform/pvh.yaml:28 */
size_t es_pvh_encode_memory_map_entry(const struct es_pvh_memory_map_entry *in, uint8_t *bytes, size_t room) {
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le64(bytes, in->address);
  es_store_le64(bytes + 8, in->size);
  es_store_le32(bytes + 16, in->type);
  return 24;
}
