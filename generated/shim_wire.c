/* Generated from specs/igvm/shim.yaml; change that and run python3 -m generator. */
#include "generated/shim_wire.h"

#include "generated/shim_spec.h"

/* specs/igvm/shim.yaml:18 */
const char *es_shim_isolation_name(uint32_t value) {
  switch ((enum es_shim_isolation)value) {
  case ES_SHIM_ISOLATION_NONE:
    return "none";
  case ES_SHIM_ISOLATION_VBS:
    return "vbs";
  case ES_SHIM_ISOLATION_SNP:
    return "snp";
  case ES_SHIM_ISOLATION_TDX:
    return "tdx";
  }
  return "?";
}

static inline bool known_isolation(uint32_t value) {
  switch ((enum es_shim_isolation)value) {
  case ES_SHIM_ISOLATION_NONE:
  case ES_SHIM_ISOLATION_VBS:
  case ES_SHIM_ISOLATION_SNP:
  case ES_SHIM_ISOLATION_TDX:
    return true;
  }
  return false;
}

bool es_shim_isolation_known(uint32_t value) {
  return known_isolation(value);
}

/* specs/igvm/shim.yaml:25 */
const char *es_shim_memory_type_name(uint32_t value) {
  switch ((enum es_shim_memory_type)value) {
  case ES_SHIM_MEMORY_TYPE_MEMORY:
    return "memory";
  case ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED:
    return "platform-reserved";
  case ES_SHIM_MEMORY_TYPE_PERSISTENT:
    return "persistent";
  case ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE:
    return "vtl2-protectable";
  case ES_SHIM_MEMORY_TYPE_SPECIFIC_PURPOSE:
    return "specific-purpose";
  }
  return "?";
}

static inline bool known_memory_type(uint32_t value) {
  switch ((enum es_shim_memory_type)value) {
  case ES_SHIM_MEMORY_TYPE_MEMORY:
  case ES_SHIM_MEMORY_TYPE_PLATFORM_RESERVED:
  case ES_SHIM_MEMORY_TYPE_PERSISTENT:
  case ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE:
  case ES_SHIM_MEMORY_TYPE_SPECIFIC_PURPOSE:
    return true;
  }
  return false;
}

bool es_shim_memory_type_known(uint32_t value) {
  return known_memory_type(value);
}

/* specs/igvm/shim.yaml:46 */
es_result es_shim_decode_range(const uint8_t *restrict bytes, size_t size, struct es_shim_range *restrict out) {
  if (size < 16) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_RANGE_SIZE_16];
  }
  const uint64_t base = es_load_le64(bytes);
  const uint64_t size_ = es_load_le64(bytes + 8);
  out->base = base;
  out->size = size_;
  return ES_OK;
}

/* specs/igvm/shim.yaml:46 */
size_t es_shim_encode_range(const struct es_shim_range *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  es_store_le64(bytes, in->base);
  es_store_le64(bytes + 8, in->size);
  return 16;
}

/* specs/igvm/shim.yaml:51 */
es_result es_shim_decode_parameters(const uint8_t *restrict bytes, size_t size,
                                    struct es_shim_parameters *restrict out) {
  if (size < 4096) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_PARAMETERS_SIZE_4096];
  }
  const uint64_t magic = es_load_le64(bytes);
  const uint32_t version_ = es_load_le32(bytes + 8);
  const uint8_t isolation = bytes[16];
  const uint32_t processors = es_load_le32(bytes + 20);
  if (magic != 0x52504d4948535345ull) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_PARAMETERS_MAGIC_VALUE];
  }
  if (version_ != 1u) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_PARAMETERS_VERSION_VALUE];
  }
  if (!known_isolation(isolation)) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_PARAMETERS_ISOLATION_KNOWN];
  }
  if (bytes[17] != 0) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_PARAMETERS_GAP_BEFORE_PORT_RESERVED];
  }
  if (processors < 1u) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_PARAMETERS_PROCESSORS_MIN];
  }
  if (processors > 0x800u) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_PARAMETERS_PROCESSORS_MAX];
  }
  const uint32_t policy = es_load_le32(bytes + 12);
  const uint16_t console_port = es_load_le16(bytes + 18);
  const uint64_t memory_base = es_load_le64(bytes + 24);
  const uint64_t memory_size = es_load_le64(bytes + 32);
  const uint64_t kernel_base = es_load_le64(bytes + 40);
  const uint64_t kernel_size = es_load_le64(bytes + 48);
  const uint64_t initrd_base = es_load_le64(bytes + 56);
  const uint64_t initrd_size = es_load_le64(bytes + 64);
  const uint64_t command_line_base = es_load_le64(bytes + 72);
  const uint64_t command_line_size = es_load_le64(bytes + 80);
  const uint64_t page_tables_base = es_load_le64(bytes + 88);
  const uint64_t page_tables_size = es_load_le64(bytes + 96);
  const uint64_t descriptors_base = es_load_le64(bytes + 104);
  const uint64_t descriptors_size = es_load_le64(bytes + 112);
  const uint64_t hashes_base = es_load_le64(bytes + 120);
  const uint64_t hashes_size = es_load_le64(bytes + 128);
  const uint64_t log_base = es_load_le64(bytes + 136);
  const uint64_t log_size = es_load_le64(bytes + 144);
  const uint64_t memory_map_base = es_load_le64(bytes + 152);
  const uint64_t memory_map_size = es_load_le64(bytes + 160);
  const uint64_t processor_count_base = es_load_le64(bytes + 168);
  const uint64_t processor_count_size = es_load_le64(bytes + 176);
  const uint64_t host_command_line_base = es_load_le64(bytes + 184);
  const uint64_t host_command_line_size = es_load_le64(bytes + 192);
  const uint64_t device_tree_base = es_load_le64(bytes + 200);
  const uint64_t device_tree_size = es_load_le64(bytes + 208);
  const uint64_t madt_base = es_load_le64(bytes + 216);
  const uint64_t madt_size = es_load_le64(bytes + 224);
  out->policy = policy;
  out->isolation = isolation;
  out->console_port = console_port;
  out->processors = processors;
  out->memory.base = memory_base;
  out->memory.size = memory_size;
  out->kernel.base = kernel_base;
  out->kernel.size = kernel_size;
  out->initrd.base = initrd_base;
  out->initrd.size = initrd_size;
  out->command_line.base = command_line_base;
  out->command_line.size = command_line_size;
  out->page_tables.base = page_tables_base;
  out->page_tables.size = page_tables_size;
  out->descriptors.base = descriptors_base;
  out->descriptors.size = descriptors_size;
  out->hashes.base = hashes_base;
  out->hashes.size = hashes_size;
  out->log.base = log_base;
  out->log.size = log_size;
  out->memory_map.base = memory_map_base;
  out->memory_map.size = memory_map_size;
  out->processor_count.base = processor_count_base;
  out->processor_count.size = processor_count_size;
  out->host_command_line.base = host_command_line_base;
  out->host_command_line.size = host_command_line_size;
  out->device_tree.base = device_tree_base;
  out->device_tree.size = device_tree_size;
  out->madt.base = madt_base;
  out->madt.size = madt_size;
  return ES_OK;
}

/* specs/igvm/shim.yaml:51 */
size_t es_shim_encode_parameters(const struct es_shim_parameters *in, uint8_t *bytes, size_t room) {
  if (!known_isolation(in->isolation)) {
    return 0;
  }
  if (in->processors < 1u) {
    return 0;
  }
  if (in->processors > 0x800u) {
    return 0;
  }
  if (room < 4096) {
    return 0;
  }
  memset(bytes, 0, 4096);
  es_store_le64(bytes, 0x52504d4948535345ull);
  es_store_le32(bytes + 8, 1u);
  es_store_le32(bytes + 12, in->policy);
  bytes[16] = in->isolation;
  es_store_le16(bytes + 18, in->console_port);
  es_store_le32(bytes + 20, in->processors);
  es_store_le64(bytes + 24, in->memory.base);
  es_store_le64(bytes + 32, in->memory.size);
  es_store_le64(bytes + 40, in->kernel.base);
  es_store_le64(bytes + 48, in->kernel.size);
  es_store_le64(bytes + 56, in->initrd.base);
  es_store_le64(bytes + 64, in->initrd.size);
  es_store_le64(bytes + 72, in->command_line.base);
  es_store_le64(bytes + 80, in->command_line.size);
  es_store_le64(bytes + 88, in->page_tables.base);
  es_store_le64(bytes + 96, in->page_tables.size);
  es_store_le64(bytes + 104, in->descriptors.base);
  es_store_le64(bytes + 112, in->descriptors.size);
  es_store_le64(bytes + 120, in->hashes.base);
  es_store_le64(bytes + 128, in->hashes.size);
  es_store_le64(bytes + 136, in->log.base);
  es_store_le64(bytes + 144, in->log.size);
  es_store_le64(bytes + 152, in->memory_map.base);
  es_store_le64(bytes + 160, in->memory_map.size);
  es_store_le64(bytes + 168, in->processor_count.base);
  es_store_le64(bytes + 176, in->processor_count.size);
  es_store_le64(bytes + 184, in->host_command_line.base);
  es_store_le64(bytes + 192, in->host_command_line.size);
  es_store_le64(bytes + 200, in->device_tree.base);
  es_store_le64(bytes + 208, in->device_tree.size);
  es_store_le64(bytes + 216, in->madt.base);
  es_store_le64(bytes + 224, in->madt.size);
  return 4096;
}

/* specs/igvm/shim.yaml:76 */
es_result es_shim_decode_memory_map_entry(const uint8_t *restrict bytes, size_t size,
                                          struct es_shim_memory_map_entry *restrict out) {
  if (size < 24) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_MEMORY_MAP_ENTRY_SIZE_24];
  }
  const uint64_t first_page = es_load_le64(bytes);
  const uint64_t pages = es_load_le64(bytes + 8);
  const uint16_t type = es_load_le16(bytes + 16);
  out->first_page = first_page;
  out->pages = pages;
  out->type = type;
  return ES_OK;
}

/* specs/igvm/shim.yaml:76 */
size_t es_shim_encode_memory_map_entry(const struct es_shim_memory_map_entry *in, uint8_t *bytes, size_t room) {
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le64(bytes, in->first_page);
  es_store_le64(bytes + 8, in->pages);
  es_store_le16(bytes + 16, in->type);
  return 24;
}

/* specs/igvm/shim.yaml:84 */
es_result es_shim_decode_processor_count(const uint8_t *restrict bytes, size_t size,
                                         struct es_shim_processor_count *restrict out) {
  if (size < 4) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_PROCESSOR_COUNT_SIZE_4];
  }
  const uint32_t count = es_load_le32(bytes);
  out->count = count;
  return ES_OK;
}

/* specs/igvm/shim.yaml:84 */
size_t es_shim_encode_processor_count(const struct es_shim_processor_count *in, uint8_t *bytes, size_t room) {
  if (room < 4) {
    return 0;
  }
  es_store_le32(bytes, in->count);
  return 4;
}

/* specs/igvm/shim.yaml:87 */
es_result es_shim_decode_hash(const uint8_t *restrict bytes, size_t size, struct es_shim_hash *restrict out) {
  if (size < 64) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_HASH_SIZE_64];
  }
  const uint64_t range_base = es_load_le64(bytes);
  const uint64_t range_size = es_load_le64(bytes + 8);
  out->range.base = range_base;
  out->range.size = range_size;
  memcpy(out->sha384, bytes + 16, 48);
  return ES_OK;
}

/* specs/igvm/shim.yaml:87 */
size_t es_shim_encode_hash(const struct es_shim_hash *in, uint8_t *bytes, size_t room) {
  if (room < 64) {
    return 0;
  }
  es_store_le64(bytes, in->range.base);
  es_store_le64(bytes + 8, in->range.size);
  memcpy(bytes + 16, in->sha384, 48);
  return 64;
}

/* specs/igvm/shim.yaml:92 */
es_result es_shim_decode_hash_list(const uint8_t *restrict bytes, size_t size, struct es_shim_hash_list *restrict out) {
  if (size < 16) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_HASH_LIST_SIZE_16];
  }
  const uint64_t magic = es_load_le64(bytes);
  const uint32_t count = es_load_le32(bytes + 8);
  if (magic != 0x4c484d4948535345ull) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_HASH_LIST_MAGIC_VALUE];
  }
  if (count < 1u) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_HASH_LIST_COUNT_MIN];
  }
  if (count > 62u) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_HASH_LIST_COUNT_MAX];
  }
  if (es_load_le32(bytes + 12) != 0) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_HASH_LIST_MUST_RESERVED];
  }
  const uint64_t count_of_hashes = count;
  if (count_of_hashes > (size - 16) / 64) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_HASH_LIST_HASHES_INSIDE];
  }
  out->count = count;
  out->hashes.at = bytes + 16;
  out->hashes.count = (uint32_t)count_of_hashes;
  return ES_OK;
}

/* specs/igvm/shim.yaml:92 */
size_t es_shim_encode_hash_list(const struct es_shim_hash_list *in, uint8_t *bytes, size_t room) {
  size_t total = 16;
  if (in->count < 1u) {
    return 0;
  }
  if (in->count > 62u) {
    return 0;
  }
  size_t start_of_hashes = 16;
  if (in->hashes.count > 62u) {
    return 0;
  }
  if (in->hashes.count != in->count) {
    return 0;
  }
  if (start_of_hashes + (size_t)in->hashes.count * 64 > total) {
    total = start_of_hashes + (size_t)in->hashes.count * 64;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le64(bytes, 0x4c484d4948535345ull);
  es_store_le32(bytes + 8, in->count);
  if (in->hashes.count > 0) {
    memcpy(bytes + start_of_hashes, in->hashes.at, (size_t)in->hashes.count * 64);
  }
  return total;
}

/* specs/igvm/shim.yaml:98 Zero for an index outside. */
struct es_shim_hash es_shim_hash_list_hashes_at(const struct es_slice *slice, uint32_t index) {
  struct es_shim_hash value;
  if (index >= slice->count || es_shim_decode_hash(slice->at + (size_t)index * 64, 64, &value) != ES_OK) {
    memset(&value, 0, sizeof value);
  }
  return value;
}

/* specs/igvm/shim.yaml:98 The array's bytes must have room. */
bool es_shim_hash_list_hashes_put(uint8_t *bytes, uint32_t index, const struct es_shim_hash *in) {
  return es_shim_encode_hash(in, bytes + (size_t)index * 64, 64) != 0;
}

/* specs/igvm/shim.yaml:99 */
es_result es_shim_decode_log(const uint8_t *restrict bytes, size_t size, struct es_shim_log *restrict out) {
  if (size < 64) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_LOG_SIZE_64];
  }
  const uint64_t magic = es_load_le64(bytes + 16);
  const uint32_t room_ = es_load_le32(bytes + 32);
  if (magic != 0x474c4d4948535345ull) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_LOG_MAGIC_VALUE];
  }
  if (room_ < 0x400u) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_LOG_ROOM_MIN];
  }
  if (es_load_le32(bytes + 60) != 0) {
    return &es_shim_refusals[ES_SHIM_REFUSAL_LOG_MUST_RESERVED];
  }
  const uint64_t setup_data_next = es_load_le64(bytes);
  const uint32_t setup_data_type = es_load_le32(bytes + 8);
  const uint32_t setup_data_length = es_load_le32(bytes + 12);
  const uint64_t written = es_load_le64(bytes + 24);
  const uint32_t processors = es_load_le32(bytes + 36);
  const uint64_t entered = es_load_le64(bytes + 40);
  const uint64_t left = es_load_le64(bytes + 48);
  const uint32_t dropped = es_load_le32(bytes + 56);
  out->setup_data.next = setup_data_next;
  out->setup_data.type = setup_data_type;
  out->setup_data.length = setup_data_length;
  out->written = written;
  out->room = room_;
  out->processors = processors;
  out->entered = entered;
  out->left = left;
  out->dropped = dropped;
  return ES_OK;
}

/* specs/igvm/shim.yaml:99 */
size_t es_shim_encode_log(const struct es_shim_log *in, uint8_t *bytes, size_t room) {
  if (in->room < 0x400u) {
    return 0;
  }
  if (room < 64) {
    return 0;
  }
  memset(bytes, 0, 64);
  es_store_le64(bytes, in->setup_data.next);
  es_store_le32(bytes + 8, in->setup_data.type);
  es_store_le32(bytes + 12, in->setup_data.length);
  es_store_le64(bytes + 16, 0x474c4d4948535345ull);
  es_store_le64(bytes + 24, in->written);
  es_store_le32(bytes + 32, in->room);
  es_store_le32(bytes + 36, in->processors);
  es_store_le64(bytes + 40, in->entered);
  es_store_le64(bytes + 48, in->left);
  es_store_le32(bytes + 56, in->dropped);
  return 64;
}
