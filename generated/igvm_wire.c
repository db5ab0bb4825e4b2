/* Generated from specs/igvm/igvm.yaml; change that and run python3 -m generator. */
#include "generated/igvm_wire.h"

#include "generated/igvm_spec.h"

/* specs/igvm/igvm.yaml:24 */
const char *es_igvm_format_version_name(uint32_t value) {
  switch ((enum es_igvm_format_version)value) {
  case ES_IGVM_FORMAT_VERSION_V1:
    return "v1";
  case ES_IGVM_FORMAT_VERSION_V2:
    return "v2";
  }
  return "?";
}

static inline bool known_format_version(uint32_t value) {
  switch ((enum es_igvm_format_version)value) {
  case ES_IGVM_FORMAT_VERSION_V1:
  case ES_IGVM_FORMAT_VERSION_V2:
    return true;
  }
  return false;
}

bool es_igvm_format_version_known(uint32_t value) {
  return known_format_version(value);
}

/* specs/igvm/igvm.yaml:25 */
const char *es_igvm_architecture_name(uint32_t value) {
  switch ((enum es_igvm_architecture)value) {
  case ES_IGVM_ARCHITECTURE_X64:
    return "x64";
  case ES_IGVM_ARCHITECTURE_AARCH64:
    return "aarch64";
  }
  return "?";
}

static inline bool known_architecture(uint32_t value) {
  switch ((enum es_igvm_architecture)value) {
  case ES_IGVM_ARCHITECTURE_X64:
  case ES_IGVM_ARCHITECTURE_AARCH64:
    return true;
  }
  return false;
}

bool es_igvm_architecture_known(uint32_t value) {
  return known_architecture(value);
}

/* specs/igvm/igvm.yaml:26 */
const char *es_igvm_header_type_name(uint32_t value) {
  switch ((enum es_igvm_header_type)value) {
  case ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM:
    return "supported-platform";
  case ES_IGVM_HEADER_TYPE_GUEST_POLICY:
    return "guest-policy";
  case ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION:
    return "relocatable-region";
  case ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION:
    return "page-table-relocation";
  case ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT:
    return "corim-document";
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE:
    return "corim-signature";
  case ES_IGVM_HEADER_TYPE_CCA_POLICY:
    return "cca-policy";
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    return "parameter-area";
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    return "page-data";
  case ES_IGVM_HEADER_TYPE_PARAMETER_INSERT:
    return "parameter-insert";
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT:
    return "vp-context";
  case ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY:
    return "required-memory";
  case ES_IGVM_HEADER_TYPE_VP_COUNT:
    return "vp-count";
  case ES_IGVM_HEADER_TYPE_SRAT:
    return "srat";
  case ES_IGVM_HEADER_TYPE_MADT:
    return "madt";
  case ES_IGVM_HEADER_TYPE_MMIO_RANGES:
    return "mmio-ranges";
  case ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK:
    return "snp-id-block";
  case ES_IGVM_HEADER_TYPE_MEMORY_MAP:
    return "memory-map";
  case ES_IGVM_HEADER_TYPE_ERROR_RANGE:
    return "error-range";
  case ES_IGVM_HEADER_TYPE_COMMAND_LINE:
    return "command-line";
  case ES_IGVM_HEADER_TYPE_SLIT:
    return "slit";
  case ES_IGVM_HEADER_TYPE_PPTT:
    return "pptt";
  case ES_IGVM_HEADER_TYPE_VBS_MEASUREMENT:
    return "vbs-measurement";
  case ES_IGVM_HEADER_TYPE_DEVICE_TREE:
    return "device-tree";
  case ES_IGVM_HEADER_TYPE_ENVIRONMENT_INFO:
    return "environment-info";
  }
  return "?";
}

static inline bool known_header_type(uint32_t value) {
  switch ((enum es_igvm_header_type)value) {
  case ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM:
  case ES_IGVM_HEADER_TYPE_GUEST_POLICY:
  case ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION:
  case ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION:
  case ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT:
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE:
  case ES_IGVM_HEADER_TYPE_CCA_POLICY:
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
  case ES_IGVM_HEADER_TYPE_PARAMETER_INSERT:
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT:
  case ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY:
  case ES_IGVM_HEADER_TYPE_VP_COUNT:
  case ES_IGVM_HEADER_TYPE_SRAT:
  case ES_IGVM_HEADER_TYPE_MADT:
  case ES_IGVM_HEADER_TYPE_MMIO_RANGES:
  case ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK:
  case ES_IGVM_HEADER_TYPE_MEMORY_MAP:
  case ES_IGVM_HEADER_TYPE_ERROR_RANGE:
  case ES_IGVM_HEADER_TYPE_COMMAND_LINE:
  case ES_IGVM_HEADER_TYPE_SLIT:
  case ES_IGVM_HEADER_TYPE_PPTT:
  case ES_IGVM_HEADER_TYPE_VBS_MEASUREMENT:
  case ES_IGVM_HEADER_TYPE_DEVICE_TREE:
  case ES_IGVM_HEADER_TYPE_ENVIRONMENT_INFO:
    return true;
  }
  return false;
}

bool es_igvm_header_type_known(uint32_t value) {
  return known_header_type(value);
}

/* specs/igvm/igvm.yaml:55 */
const char *es_igvm_platform_type_name(uint32_t value) {
  switch ((enum es_igvm_platform_type)value) {
  case ES_IGVM_PLATFORM_TYPE_NATIVE:
    return "native";
  case ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION:
    return "vsm-isolation";
  case ES_IGVM_PLATFORM_TYPE_SEV_SNP:
    return "sev-snp";
  case ES_IGVM_PLATFORM_TYPE_TDX:
    return "tdx";
  case ES_IGVM_PLATFORM_TYPE_SEV:
    return "sev";
  case ES_IGVM_PLATFORM_TYPE_SEV_ES:
    return "sev-es";
  case ES_IGVM_PLATFORM_TYPE_CCA:
    return "cca";
  }
  return "?";
}

static inline bool known_platform_type(uint32_t value) {
  switch ((enum es_igvm_platform_type)value) {
  case ES_IGVM_PLATFORM_TYPE_NATIVE:
  case ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION:
  case ES_IGVM_PLATFORM_TYPE_SEV_SNP:
  case ES_IGVM_PLATFORM_TYPE_TDX:
  case ES_IGVM_PLATFORM_TYPE_SEV:
  case ES_IGVM_PLATFORM_TYPE_SEV_ES:
  case ES_IGVM_PLATFORM_TYPE_CCA:
    return true;
  }
  return false;
}

bool es_igvm_platform_type_known(uint32_t value) {
  return known_platform_type(value);
}

/* specs/igvm/igvm.yaml:58 */
const char *es_igvm_highest_vtl_name(uint32_t value) {
  switch ((enum es_igvm_highest_vtl)value) {
  case ES_IGVM_HIGHEST_VTL_VTL0:
    return "vtl0";
  case ES_IGVM_HIGHEST_VTL_VTL2:
    return "vtl2";
  }
  return "?";
}

static inline bool known_highest_vtl(uint32_t value) {
  switch ((enum es_igvm_highest_vtl)value) {
  case ES_IGVM_HIGHEST_VTL_VTL0:
  case ES_IGVM_HIGHEST_VTL_VTL2:
    return true;
  }
  return false;
}

bool es_igvm_highest_vtl_known(uint32_t value) {
  return known_highest_vtl(value);
}

/* specs/igvm/igvm.yaml:59 */
const char *es_igvm_vtl_name(uint32_t value) {
  switch ((enum es_igvm_vtl)value) {
  case ES_IGVM_VTL_VTL0:
    return "vtl0";
  case ES_IGVM_VTL_VTL1:
    return "vtl1";
  case ES_IGVM_VTL_VTL2:
    return "vtl2";
  }
  return "?";
}

static inline bool known_vtl(uint32_t value) {
  switch ((enum es_igvm_vtl)value) {
  case ES_IGVM_VTL_VTL0:
  case ES_IGVM_VTL_VTL1:
  case ES_IGVM_VTL_VTL2:
    return true;
  }
  return false;
}

bool es_igvm_vtl_known(uint32_t value) {
  return known_vtl(value);
}

/* specs/igvm/igvm.yaml:60 */
const char *es_igvm_page_type_name(uint32_t value) {
  switch ((enum es_igvm_page_type)value) {
  case ES_IGVM_PAGE_TYPE_NORMAL:
    return "normal";
  case ES_IGVM_PAGE_TYPE_SECRETS:
    return "secrets";
  case ES_IGVM_PAGE_TYPE_CPUID_DATA:
    return "cpuid-data";
  case ES_IGVM_PAGE_TYPE_CPUID_XF:
    return "cpuid-xf";
  }
  return "?";
}

static inline bool known_page_type(uint32_t value) {
  switch ((enum es_igvm_page_type)value) {
  case ES_IGVM_PAGE_TYPE_NORMAL:
  case ES_IGVM_PAGE_TYPE_SECRETS:
  case ES_IGVM_PAGE_TYPE_CPUID_DATA:
  case ES_IGVM_PAGE_TYPE_CPUID_XF:
    return true;
  }
  return false;
}

bool es_igvm_page_type_known(uint32_t value) {
  return known_page_type(value);
}

/* specs/igvm/igvm.yaml:61 */
const char *es_igvm_cca_hash_name(uint32_t value) {
  switch ((enum es_igvm_cca_hash)value) {
  case ES_IGVM_CCA_HASH_SHA256:
    return "sha256";
  case ES_IGVM_CCA_HASH_SHA512:
    return "sha512";
  case ES_IGVM_CCA_HASH_SHA384:
    return "sha384";
  }
  return "?";
}

static inline bool known_cca_hash(uint32_t value) {
  switch ((enum es_igvm_cca_hash)value) {
  case ES_IGVM_CCA_HASH_SHA256:
  case ES_IGVM_CCA_HASH_SHA512:
  case ES_IGVM_CCA_HASH_SHA384:
    return true;
  }
  return false;
}

bool es_igvm_cca_hash_known(uint32_t value) {
  return known_cca_hash(value);
}

/* specs/igvm/igvm.yaml:62 */
const char *es_igvm_cca_activation_name(uint32_t value) {
  switch ((enum es_igvm_cca_activation)value) {
  case ES_IGVM_CCA_ACTIVATION_DISALLOWED:
    return "disallowed";
  case ES_IGVM_CCA_ACTIVATION_ALLOWED:
    return "allowed";
  }
  return "?";
}

static inline bool known_cca_activation(uint32_t value) {
  switch ((enum es_igvm_cca_activation)value) {
  case ES_IGVM_CCA_ACTIVATION_DISALLOWED:
  case ES_IGVM_CCA_ACTIVATION_ALLOWED:
    return true;
  }
  return false;
}

bool es_igvm_cca_activation_known(uint32_t value) {
  return known_cca_activation(value);
}

/* specs/igvm/igvm.yaml:63 */
const char *es_igvm_key_algorithm_name(uint32_t value) {
  switch ((enum es_igvm_key_algorithm)value) {
  case ES_IGVM_KEY_ALGORITHM_NONE:
    return "none";
  case ES_IGVM_KEY_ALGORITHM_ECDSA_P384_SHA384:
    return "ecdsa-p384-sha384";
  }
  return "?";
}

static inline bool known_key_algorithm(uint32_t value) {
  switch ((enum es_igvm_key_algorithm)value) {
  case ES_IGVM_KEY_ALGORITHM_NONE:
  case ES_IGVM_KEY_ALGORITHM_ECDSA_P384_SHA384:
    return true;
  }
  return false;
}

bool es_igvm_key_algorithm_known(uint32_t value) {
  return known_key_algorithm(value);
}

/* specs/igvm/igvm.yaml:64 */
const char *es_igvm_curve_name(uint32_t value) {
  switch ((enum es_igvm_curve)value) {
  case ES_IGVM_CURVE_NONE:
    return "none";
  case ES_IGVM_CURVE_P256:
    return "p256";
  case ES_IGVM_CURVE_P384:
    return "p384";
  }
  return "?";
}

static inline bool known_curve(uint32_t value) {
  switch ((enum es_igvm_curve)value) {
  case ES_IGVM_CURVE_NONE:
  case ES_IGVM_CURVE_P256:
  case ES_IGVM_CURVE_P384:
    return true;
  }
  return false;
}

bool es_igvm_curve_known(uint32_t value) {
  return known_curve(value);
}

/* specs/igvm/igvm.yaml:65 */
const char *es_igvm_digest_algorithm_name(uint32_t value) {
  switch ((enum es_igvm_digest_algorithm)value) {
  case ES_IGVM_DIGEST_ALGORITHM_NONE:
    return "none";
  case ES_IGVM_DIGEST_ALGORITHM_SHA256:
    return "sha256";
  }
  return "?";
}

static inline bool known_digest_algorithm(uint32_t value) {
  switch ((enum es_igvm_digest_algorithm)value) {
  case ES_IGVM_DIGEST_ALGORITHM_NONE:
  case ES_IGVM_DIGEST_ALGORITHM_SHA256:
    return true;
  }
  return false;
}

bool es_igvm_digest_algorithm_known(uint32_t value) {
  return known_digest_algorithm(value);
}

/* specs/igvm/igvm.yaml:66 */
const char *es_igvm_signing_algorithm_name(uint32_t value) {
  switch ((enum es_igvm_signing_algorithm)value) {
  case ES_IGVM_SIGNING_ALGORITHM_NONE:
    return "none";
  case ES_IGVM_SIGNING_ALGORITHM_ECDSA_P384:
    return "ecdsa-p384";
  }
  return "?";
}

static inline bool known_signing_algorithm(uint32_t value) {
  switch ((enum es_igvm_signing_algorithm)value) {
  case ES_IGVM_SIGNING_ALGORITHM_NONE:
  case ES_IGVM_SIGNING_ALGORITHM_ECDSA_P384:
    return true;
  }
  return false;
}

bool es_igvm_signing_algorithm_known(uint32_t value) {
  return known_signing_algorithm(value);
}

/* specs/igvm/igvm.yaml:68 */
es_result es_igvm_decode_fixed_header(const uint8_t *restrict bytes, size_t size,
                                      struct es_igvm_fixed_header *restrict out) {
  if (size < 24) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_FIXED_HEADER_SIZE_24];
  }
  const uint32_t magic = es_load_le32(bytes);
  const uint32_t format_version = es_load_le32(bytes + 4);
  if (magic != 0x4d564749u) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_FIXED_HEADER_MAGIC_VALUE];
  }
  if (!known_format_version(format_version)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_FIXED_HEADER_FORMAT_VERSION_KNOWN];
  }
  const uint32_t variable_header_offset = es_load_le32(bytes + 8);
  const uint32_t variable_header_size = es_load_le32(bytes + 12);
  const uint32_t total_file_size = es_load_le32(bytes + 16);
  const uint32_t checksum = es_load_le32(bytes + 20);
  out->format_version = format_version;
  out->variable_header_offset = variable_header_offset;
  out->variable_header_size = variable_header_size;
  out->total_file_size = total_file_size;
  out->checksum = checksum;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:68 */
size_t es_igvm_encode_fixed_header(const struct es_igvm_fixed_header *in, uint8_t *bytes, size_t room) {
  if (!known_format_version(in->format_version)) {
    return 0;
  }
  if (room < 24) {
    return 0;
  }
  es_store_le32(bytes, 0x4d564749u);
  es_store_le32(bytes + 4, in->format_version);
  es_store_le32(bytes + 8, in->variable_header_offset);
  es_store_le32(bytes + 12, in->variable_header_size);
  es_store_le32(bytes + 16, in->total_file_size);
  es_store_le32(bytes + 20, in->checksum);
  return 24;
}

/* specs/igvm/igvm.yaml:78 */
es_result es_igvm_decode_fixed_header_v2(const uint8_t *restrict bytes, size_t size,
                                         struct es_igvm_fixed_header_v2 *restrict out) {
  if (size < 8) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_FIXED_HEADER_V2_SIZE_8];
  }
  const uint32_t architecture = es_load_le32(bytes);
  const uint32_t page_size = es_load_le32(bytes + 4);
  if (!known_architecture(architecture)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_FIXED_HEADER_V2_ARCHITECTURE_KNOWN];
  }
  if (page_size != 0x1000u) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_FIXED_HEADER_V2_PAGE_SIZE_VALUE];
  }
  out->architecture = architecture;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:78 */
size_t es_igvm_encode_fixed_header_v2(const struct es_igvm_fixed_header_v2 *in, uint8_t *bytes, size_t room) {
  if (!known_architecture(in->architecture)) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, in->architecture);
  es_store_le32(bytes + 4, 0x1000u);
  return 8;
}

/* specs/igvm/igvm.yaml:84 */
es_result es_igvm_decode_variable_header(const uint8_t *restrict bytes, size_t size,
                                         struct es_igvm_variable_header *restrict out) {
  if (size < 8) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_VARIABLE_HEADER_SIZE_8];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint32_t length = es_load_le32(bytes + 4);
  out->type = type;
  out->length = length;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:84 */
size_t es_igvm_encode_variable_header(const struct es_igvm_variable_header *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, in->type);
  es_store_le32(bytes + 4, in->length);
  return 8;
}

/* specs/igvm/igvm.yaml:90 */
es_result es_igvm_decode_supported_platform(const uint8_t *restrict bytes, size_t size,
                                            struct es_igvm_supported_platform *restrict out) {
  if (size < 16) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SUPPORTED_PLATFORM_SIZE_16];
  }
  const uint8_t highest_vtl = bytes[4];
  const uint8_t platform_type = bytes[5];
  const uint16_t platform_version = es_load_le16(bytes + 6);
  if (!known_highest_vtl(highest_vtl)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SUPPORTED_PLATFORM_HIGHEST_VTL_KNOWN];
  }
  if (!known_platform_type(platform_type)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SUPPORTED_PLATFORM_PLATFORM_TYPE_KNOWN];
  }
  if (platform_version != 1u) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SUPPORTED_PLATFORM_PLATFORM_VERSION_VALUE];
  }
  const uint32_t compatibility_mask = es_load_le32(bytes);
  const uint64_t shared_gpa_boundary = es_load_le64(bytes + 8);
  out->compatibility_mask = compatibility_mask;
  out->highest_vtl = highest_vtl;
  out->platform_type = platform_type;
  out->shared_gpa_boundary = shared_gpa_boundary;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:90 */
size_t es_igvm_encode_supported_platform(const struct es_igvm_supported_platform *in, uint8_t *bytes, size_t room) {
  if (!known_highest_vtl(in->highest_vtl)) {
    return 0;
  }
  if (!known_platform_type(in->platform_type)) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  es_store_le32(bytes, in->compatibility_mask);
  bytes[4] = in->highest_vtl;
  bytes[5] = in->platform_type;
  es_store_le16(bytes + 6, 1u);
  es_store_le64(bytes + 8, in->shared_gpa_boundary);
  return 16;
}

/* specs/igvm/igvm.yaml:98 */
es_result es_igvm_decode_guest_policy(const uint8_t *restrict bytes, size_t size,
                                      struct es_igvm_guest_policy *restrict out) {
  if (size < 16) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_GUEST_POLICY_SIZE_16];
  }
  if (es_load_le32(bytes + 12) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_GUEST_POLICY_RESERVED_RESERVED];
  }
  const uint64_t policy = es_load_le64(bytes);
  const uint32_t compatibility_mask = es_load_le32(bytes + 8);
  out->policy = policy;
  out->compatibility_mask = compatibility_mask;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:98 */
size_t es_igvm_encode_guest_policy(const struct es_igvm_guest_policy *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le64(bytes, in->policy);
  es_store_le32(bytes + 8, in->compatibility_mask);
  return 16;
}

/* specs/igvm/igvm.yaml:104 */
es_result es_igvm_decode_relocatable_region(const uint8_t *restrict bytes, size_t size,
                                            struct es_igvm_relocatable_region *restrict out) {
  if (size < 48) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_RELOCATABLE_REGION_SIZE_48];
  }
  const uint8_t vtl = bytes[6];
  const uint8_t flags = bytes[7];
  if (!known_vtl(vtl)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_RELOCATABLE_REGION_VTL_KNOWN];
  }
  if ((flags >> 3) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_RELOCATABLE_REGION_FLAGS_RESERVED_RESERVED];
  }
  const uint32_t compatibility_mask = es_load_le32(bytes);
  const uint16_t vp_index = es_load_le16(bytes + 4);
  const uint64_t relocation_alignment = es_load_le64(bytes + 8);
  const uint64_t relocation_region_gpa = es_load_le64(bytes + 16);
  const uint64_t relocation_region_size = es_load_le64(bytes + 24);
  const uint64_t minimum_relocation_gpa = es_load_le64(bytes + 32);
  const uint64_t maximum_relocation_gpa = es_load_le64(bytes + 40);
  out->compatibility_mask = compatibility_mask;
  out->vp_index = vp_index;
  out->vtl = vtl;
  out->flags.is_vtl2 = (uint8_t)(flags & 1u);
  out->flags.apply_pc = (uint8_t)(flags >> 1 & 1u);
  out->flags.apply_gdtr = (uint8_t)(flags >> 2 & 1u);
  out->relocation_alignment = relocation_alignment;
  out->relocation_region_gpa = relocation_region_gpa;
  out->relocation_region_size = relocation_region_size;
  out->minimum_relocation_gpa = minimum_relocation_gpa;
  out->maximum_relocation_gpa = maximum_relocation_gpa;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:104 */
size_t es_igvm_encode_relocatable_region(const struct es_igvm_relocatable_region *in, uint8_t *bytes, size_t room) {
  if (!known_vtl(in->vtl)) {
    return 0;
  }
  if (in->flags.is_vtl2 > 1u) {
    return 0;
  }
  if (in->flags.apply_pc > 1u) {
    return 0;
  }
  if (in->flags.apply_gdtr > 1u) {
    return 0;
  }
  if (room < 48) {
    return 0;
  }
  es_store_le32(bytes, in->compatibility_mask);
  es_store_le16(bytes + 4, in->vp_index);
  bytes[6] = in->vtl;
  uint32_t bits_of_flags = (uint32_t)in->flags.is_vtl2;
  bits_of_flags |= (uint32_t)in->flags.apply_pc << 1;
  bits_of_flags |= (uint32_t)in->flags.apply_gdtr << 2;
  bytes[7] = (uint8_t)bits_of_flags;
  es_store_le64(bytes + 8, in->relocation_alignment);
  es_store_le64(bytes + 16, in->relocation_region_gpa);
  es_store_le64(bytes + 24, in->relocation_region_size);
  es_store_le64(bytes + 32, in->minimum_relocation_gpa);
  es_store_le64(bytes + 40, in->maximum_relocation_gpa);
  return 48;
}

/* specs/igvm/igvm.yaml:123 */
es_result es_igvm_decode_page_table_relocation(const uint8_t *restrict bytes, size_t size,
                                               struct es_igvm_page_table_relocation *restrict out) {
  if (size < 32) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PAGE_TABLE_RELOCATION_SIZE_32];
  }
  const uint8_t vtl = bytes[6];
  if (!known_vtl(vtl)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PAGE_TABLE_RELOCATION_VTL_KNOWN];
  }
  if (bytes[7] != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PAGE_TABLE_RELOCATION_RESERVED_RESERVED];
  }
  const uint32_t compatibility_mask = es_load_le32(bytes);
  const uint16_t vp_index = es_load_le16(bytes + 4);
  const uint64_t gpa = es_load_le64(bytes + 8);
  const uint64_t size_ = es_load_le64(bytes + 16);
  const uint64_t used_size = es_load_le64(bytes + 24);
  out->compatibility_mask = compatibility_mask;
  out->vp_index = vp_index;
  out->vtl = vtl;
  out->gpa = gpa;
  out->size = size_;
  out->used_size = used_size;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:123 */
size_t es_igvm_encode_page_table_relocation(const struct es_igvm_page_table_relocation *in, uint8_t *bytes,
                                            size_t room) {
  if (!known_vtl(in->vtl)) {
    return 0;
  }
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  es_store_le32(bytes, in->compatibility_mask);
  es_store_le16(bytes + 4, in->vp_index);
  bytes[6] = in->vtl;
  es_store_le64(bytes + 8, in->gpa);
  es_store_le64(bytes + 16, in->size);
  es_store_le64(bytes + 24, in->used_size);
  return 32;
}

/* specs/igvm/igvm.yaml:134 */
es_result es_igvm_decode_corim_document(const uint8_t *restrict bytes, size_t size,
                                        struct es_igvm_corim_document *restrict out) {
  if (size < 16) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_CORIM_DOCUMENT_SIZE_16];
  }
  if (es_load_le32(bytes + 12) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_CORIM_DOCUMENT_RESERVED_RESERVED];
  }
  const uint32_t compatibility_mask = es_load_le32(bytes);
  const uint32_t file_offset = es_load_le32(bytes + 4);
  const uint32_t size_bytes = es_load_le32(bytes + 8);
  out->compatibility_mask = compatibility_mask;
  out->file_offset = file_offset;
  out->size_bytes = size_bytes;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:134 */
size_t es_igvm_encode_corim_document(const struct es_igvm_corim_document *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le32(bytes, in->compatibility_mask);
  es_store_le32(bytes + 4, in->file_offset);
  es_store_le32(bytes + 8, in->size_bytes);
  return 16;
}

/* specs/igvm/igvm.yaml:142 */
es_result es_igvm_decode_corim_signature(const uint8_t *restrict bytes, size_t size,
                                         struct es_igvm_corim_signature *restrict out) {
  if (size < 16) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_CORIM_SIGNATURE_SIZE_16];
  }
  if (es_load_le32(bytes + 12) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_CORIM_SIGNATURE_RESERVED_RESERVED];
  }
  const uint32_t compatibility_mask = es_load_le32(bytes);
  const uint32_t file_offset = es_load_le32(bytes + 4);
  const uint32_t size_bytes = es_load_le32(bytes + 8);
  out->compatibility_mask = compatibility_mask;
  out->file_offset = file_offset;
  out->size_bytes = size_bytes;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:142 */
size_t es_igvm_encode_corim_signature(const struct es_igvm_corim_signature *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le32(bytes, in->compatibility_mask);
  es_store_le32(bytes + 4, in->file_offset);
  es_store_le32(bytes + 8, in->size_bytes);
  return 16;
}

/* specs/igvm/igvm.yaml:149 */
es_result es_igvm_decode_cca_policy(const uint8_t *restrict bytes, size_t size,
                                    struct es_igvm_cca_policy *restrict out) {
  if (size < 32) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_CCA_POLICY_SIZE_32];
  }
  const uint8_t hash_algorithm = bytes[24];
  const uint8_t activation = bytes[25];
  if (es_load_le32(bytes + 4) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_CCA_POLICY_RESERVED_RESERVED];
  }
  if (!known_cca_hash(hash_algorithm)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_CCA_POLICY_HASH_ALGORITHM_KNOWN];
  }
  if (!known_cca_activation(activation)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_CCA_POLICY_ACTIVATION_KNOWN];
  }
  for (size_t i = 0; i < 6; i++) {
    if (bytes[26 + i] != 0) {
      return &es_igvm_refusals[ES_IGVM_REFUSAL_CCA_POLICY_RESERVED2_RESERVED];
    }
  }
  const uint32_t compatibility_mask = es_load_le32(bytes);
  const uint64_t attributes_required_zeroes = es_load_le64(bytes + 8);
  const uint64_t attributes_required_ones = es_load_le64(bytes + 16);
  out->compatibility_mask = compatibility_mask;
  out->attributes_required_zeroes = attributes_required_zeroes;
  out->attributes_required_ones = attributes_required_ones;
  out->hash_algorithm = hash_algorithm;
  out->activation = activation;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:149 */
size_t es_igvm_encode_cca_policy(const struct es_igvm_cca_policy *in, uint8_t *bytes, size_t room) {
  if (!known_cca_hash(in->hash_algorithm)) {
    return 0;
  }
  if (!known_cca_activation(in->activation)) {
    return 0;
  }
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  es_store_le32(bytes, in->compatibility_mask);
  es_store_le64(bytes + 8, in->attributes_required_zeroes);
  es_store_le64(bytes + 16, in->attributes_required_ones);
  bytes[24] = in->hash_algorithm;
  bytes[25] = in->activation;
  return 32;
}

/* specs/igvm/igvm.yaml:159 */
es_result es_igvm_decode_parameter_area(const uint8_t *restrict bytes, size_t size,
                                        struct es_igvm_parameter_area *restrict out) {
  if (size < 16) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PARAMETER_AREA_SIZE_16];
  }
  const uint64_t number_of_bytes = es_load_le64(bytes);
  const uint32_t parameter_area_index = es_load_le32(bytes + 8);
  const uint32_t file_offset = es_load_le32(bytes + 12);
  out->number_of_bytes = number_of_bytes;
  out->parameter_area_index = parameter_area_index;
  out->file_offset = file_offset;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:159 */
size_t es_igvm_encode_parameter_area(const struct es_igvm_parameter_area *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  es_store_le64(bytes, in->number_of_bytes);
  es_store_le32(bytes + 8, in->parameter_area_index);
  es_store_le32(bytes + 12, in->file_offset);
  return 16;
}

/* specs/igvm/igvm.yaml:166 */
es_result es_igvm_decode_page_data(const uint8_t *restrict bytes, size_t size, struct es_igvm_page_data *restrict out) {
  if (size < 24) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PAGE_DATA_SIZE_24];
  }
  const uint32_t flags = es_load_le32(bytes + 16);
  const uint16_t data_type = es_load_le16(bytes + 20);
  if ((flags >> 3) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PAGE_DATA_FLAGS_RESERVED_RESERVED];
  }
  if (!known_page_type(data_type)) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PAGE_DATA_DATA_TYPE_KNOWN];
  }
  if (es_load_le16(bytes + 22) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PAGE_DATA_RESERVED_RESERVED];
  }
  const uint64_t gpa = es_load_le64(bytes);
  const uint32_t compatibility_mask = es_load_le32(bytes + 8);
  const uint32_t file_offset = es_load_le32(bytes + 12);
  out->gpa = gpa;
  out->compatibility_mask = compatibility_mask;
  out->file_offset = file_offset;
  out->flags.is_2mb_page = (uint8_t)(flags & 1u);
  out->flags.unmeasured = (uint8_t)(flags >> 1 & 1u);
  out->flags.shared = (uint8_t)(flags >> 2 & 1u);
  out->data_type = data_type;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:166 */
size_t es_igvm_encode_page_data(const struct es_igvm_page_data *in, uint8_t *bytes, size_t room) {
  if (in->flags.is_2mb_page > 1u) {
    return 0;
  }
  if (in->flags.unmeasured > 1u) {
    return 0;
  }
  if (in->flags.shared > 1u) {
    return 0;
  }
  if (!known_page_type(in->data_type)) {
    return 0;
  }
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le64(bytes, in->gpa);
  es_store_le32(bytes + 8, in->compatibility_mask);
  es_store_le32(bytes + 12, in->file_offset);
  uint32_t bits_of_flags = (uint32_t)in->flags.is_2mb_page;
  bits_of_flags |= (uint32_t)in->flags.unmeasured << 1;
  bits_of_flags |= (uint32_t)in->flags.shared << 2;
  es_store_le32(bytes + 16, bits_of_flags);
  es_store_le16(bytes + 20, in->data_type);
  return 24;
}

/* specs/igvm/igvm.yaml:182 */
es_result es_igvm_decode_parameter_insert(const uint8_t *restrict bytes, size_t size,
                                          struct es_igvm_parameter_insert *restrict out) {
  if (size < 16) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PARAMETER_INSERT_SIZE_16];
  }
  const uint64_t gpa = es_load_le64(bytes);
  const uint32_t compatibility_mask = es_load_le32(bytes + 8);
  const uint32_t parameter_area_index = es_load_le32(bytes + 12);
  out->gpa = gpa;
  out->compatibility_mask = compatibility_mask;
  out->parameter_area_index = parameter_area_index;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:182 */
size_t es_igvm_encode_parameter_insert(const struct es_igvm_parameter_insert *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  es_store_le64(bytes, in->gpa);
  es_store_le32(bytes + 8, in->compatibility_mask);
  es_store_le32(bytes + 12, in->parameter_area_index);
  return 16;
}

/* specs/igvm/igvm.yaml:189 */
es_result es_igvm_decode_vp_context(const uint8_t *restrict bytes, size_t size,
                                    struct es_igvm_vp_context *restrict out) {
  if (size < 20) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_VP_CONTEXT_SIZE_20];
  }
  if (es_load_le16(bytes + 18) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_VP_CONTEXT_RESERVED_RESERVED];
  }
  const uint64_t gpa = es_load_le64(bytes);
  const uint32_t compatibility_mask = es_load_le32(bytes + 8);
  const uint32_t file_offset = es_load_le32(bytes + 12);
  const uint16_t vp_index = es_load_le16(bytes + 16);
  out->gpa = gpa;
  out->compatibility_mask = compatibility_mask;
  out->file_offset = file_offset;
  out->vp_index = vp_index;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:189 */
size_t es_igvm_encode_vp_context(const struct es_igvm_vp_context *in, uint8_t *bytes, size_t room) {
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le64(bytes, in->gpa);
  es_store_le32(bytes + 8, in->compatibility_mask);
  es_store_le32(bytes + 12, in->file_offset);
  es_store_le16(bytes + 16, in->vp_index);
  return 20;
}

/* specs/igvm/igvm.yaml:198 */
es_result es_igvm_decode_required_memory(const uint8_t *restrict bytes, size_t size,
                                         struct es_igvm_required_memory *restrict out) {
  if (size < 24) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_REQUIRED_MEMORY_SIZE_24];
  }
  const uint32_t flags = es_load_le32(bytes + 16);
  if ((flags >> 1) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_REQUIRED_MEMORY_FLAGS_RESERVED_RESERVED];
  }
  if (es_load_le32(bytes + 20) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_REQUIRED_MEMORY_RESERVED_RESERVED];
  }
  const uint64_t gpa = es_load_le64(bytes);
  const uint32_t compatibility_mask = es_load_le32(bytes + 8);
  const uint32_t number_of_bytes = es_load_le32(bytes + 12);
  out->gpa = gpa;
  out->compatibility_mask = compatibility_mask;
  out->number_of_bytes = number_of_bytes;
  out->flags.vtl2_protectable = (uint8_t)(flags & 1u);
  return ES_OK;
}

/* specs/igvm/igvm.yaml:198 */
size_t es_igvm_encode_required_memory(const struct es_igvm_required_memory *in, uint8_t *bytes, size_t room) {
  if (in->flags.vtl2_protectable > 1u) {
    return 0;
  }
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le64(bytes, in->gpa);
  es_store_le32(bytes + 8, in->compatibility_mask);
  es_store_le32(bytes + 12, in->number_of_bytes);
  uint32_t bits_of_flags = (uint32_t)in->flags.vtl2_protectable;
  es_store_le32(bytes + 16, bits_of_flags);
  return 24;
}

/* specs/igvm/igvm.yaml:209 */
es_result es_igvm_decode_parameter(const uint8_t *restrict bytes, size_t size, struct es_igvm_parameter *restrict out) {
  if (size < 8) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PARAMETER_SIZE_8];
  }
  const uint32_t parameter_area_index = es_load_le32(bytes);
  const uint32_t byte_offset = es_load_le32(bytes + 4);
  out->parameter_area_index = parameter_area_index;
  out->byte_offset = byte_offset;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:209 */
size_t es_igvm_encode_parameter(const struct es_igvm_parameter *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, in->parameter_area_index);
  es_store_le32(bytes + 4, in->byte_offset);
  return 8;
}

/* specs/igvm/igvm.yaml:215 */
es_result es_igvm_decode_signature(const uint8_t *restrict bytes, size_t size, struct es_igvm_signature *restrict out) {
  if (size < 144) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SIGNATURE_SIZE_144];
  }
  memcpy(out->r, bytes, 72);
  memcpy(out->s, bytes + 72, 72);
  return ES_OK;
}

/* specs/igvm/igvm.yaml:215 */
size_t es_igvm_encode_signature(const struct es_igvm_signature *in, uint8_t *bytes, size_t room) {
  if (room < 144) {
    return 0;
  }
  memcpy(bytes, in->r, 72);
  memcpy(bytes + 72, in->s, 72);
  return 144;
}

/* specs/igvm/igvm.yaml:221 */
es_result es_igvm_decode_public_key(const uint8_t *restrict bytes, size_t size,
                                    struct es_igvm_public_key *restrict out) {
  if (size < 152) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PUBLIC_KEY_SIZE_152];
  }
  if (es_load_le32(bytes + 4) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_PUBLIC_KEY_RESERVED_RESERVED];
  }
  const uint32_t curve = es_load_le32(bytes);
  out->curve = curve;
  memcpy(out->qx, bytes + 8, 72);
  memcpy(out->qy, bytes + 80, 72);
  return ES_OK;
}

/* specs/igvm/igvm.yaml:221 */
size_t es_igvm_encode_public_key(const struct es_igvm_public_key *in, uint8_t *bytes, size_t room) {
  if (room < 152) {
    return 0;
  }
  memset(bytes, 0, 152);
  es_store_le32(bytes, in->curve);
  memcpy(bytes + 8, in->qx, 72);
  memcpy(bytes + 80, in->qy, 72);
  return 152;
}

/* specs/igvm/igvm.yaml:228 */
es_result es_igvm_decode_snp_id_block(const uint8_t *restrict bytes, size_t size,
                                      struct es_igvm_snp_id_block *restrict out) {
  if (size < 696) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SNP_ID_BLOCK_SIZE_696];
  }
  const uint8_t author_key_enabled = bytes[4];
  if (author_key_enabled > 1u) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SNP_ID_BLOCK_AUTHOR_KEY_ENABLED_MAX];
  }
  for (size_t i = 0; i < 3; i++) {
    if (bytes[5 + i] != 0) {
      return &es_igvm_refusals[ES_IGVM_REFUSAL_SNP_ID_BLOCK_RESERVED_RESERVED];
    }
  }
  if (es_load_le32(bytes + 252) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SNP_ID_BLOCK_ID_PUBLIC_KEY_RESERVED_RESERVED];
  }
  if (es_load_le32(bytes + 548) != 0) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_SNP_ID_BLOCK_AUTHOR_PUBLIC_KEY_RESERVED_RESERVED];
  }
  const uint32_t compatibility_mask = es_load_le32(bytes);
  const uint32_t version_ = es_load_le32(bytes + 88);
  const uint32_t guest_svn = es_load_le32(bytes + 92);
  const uint32_t id_key_algorithm = es_load_le32(bytes + 96);
  const uint32_t author_key_algorithm = es_load_le32(bytes + 100);
  const uint32_t id_public_key_curve = es_load_le32(bytes + 248);
  const uint32_t author_public_key_curve = es_load_le32(bytes + 544);
  out->compatibility_mask = compatibility_mask;
  out->author_key_enabled = author_key_enabled;
  memcpy(out->launch_digest, bytes + 8, 48);
  memcpy(out->family_id, bytes + 56, 16);
  memcpy(out->image_id, bytes + 72, 16);
  out->version = version_;
  out->guest_svn = guest_svn;
  out->id_key_algorithm = id_key_algorithm;
  out->author_key_algorithm = author_key_algorithm;
  memcpy(out->id_key_signature.r, bytes + 104, 72);
  memcpy(out->id_key_signature.s, bytes + 176, 72);
  out->id_public_key.curve = id_public_key_curve;
  memcpy(out->id_public_key.qx, bytes + 256, 72);
  memcpy(out->id_public_key.qy, bytes + 328, 72);
  memcpy(out->author_key_signature.r, bytes + 400, 72);
  memcpy(out->author_key_signature.s, bytes + 472, 72);
  out->author_public_key.curve = author_public_key_curve;
  memcpy(out->author_public_key.qx, bytes + 552, 72);
  memcpy(out->author_public_key.qy, bytes + 624, 72);
  return ES_OK;
}

/* specs/igvm/igvm.yaml:228 */
size_t es_igvm_encode_snp_id_block(const struct es_igvm_snp_id_block *in, uint8_t *bytes, size_t room) {
  if (in->author_key_enabled > 1u) {
    return 0;
  }
  if (room < 696) {
    return 0;
  }
  memset(bytes, 0, 696);
  es_store_le32(bytes, in->compatibility_mask);
  bytes[4] = in->author_key_enabled;
  memcpy(bytes + 8, in->launch_digest, 48);
  memcpy(bytes + 56, in->family_id, 16);
  memcpy(bytes + 72, in->image_id, 16);
  es_store_le32(bytes + 88, in->version);
  es_store_le32(bytes + 92, in->guest_svn);
  es_store_le32(bytes + 96, in->id_key_algorithm);
  es_store_le32(bytes + 100, in->author_key_algorithm);
  memcpy(bytes + 104, in->id_key_signature.r, 72);
  memcpy(bytes + 176, in->id_key_signature.s, 72);
  es_store_le32(bytes + 248, in->id_public_key.curve);
  memcpy(bytes + 256, in->id_public_key.qx, 72);
  memcpy(bytes + 328, in->id_public_key.qy, 72);
  memcpy(bytes + 400, in->author_key_signature.r, 72);
  memcpy(bytes + 472, in->author_key_signature.s, 72);
  es_store_le32(bytes + 544, in->author_public_key.curve);
  memcpy(bytes + 552, in->author_public_key.qx, 72);
  memcpy(bytes + 624, in->author_public_key.qy, 72);
  return 696;
}

/* specs/igvm/igvm.yaml:246 */
es_result es_igvm_decode_error_range(const uint8_t *restrict bytes, size_t size,
                                     struct es_igvm_error_range *restrict out) {
  if (size < 16) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_ERROR_RANGE_SIZE_16];
  }
  const uint64_t gpa = es_load_le64(bytes);
  const uint32_t compatibility_mask = es_load_le32(bytes + 8);
  const uint32_t size_bytes = es_load_le32(bytes + 12);
  out->gpa = gpa;
  out->compatibility_mask = compatibility_mask;
  out->size_bytes = size_bytes;
  return ES_OK;
}

/* specs/igvm/igvm.yaml:246 */
size_t es_igvm_encode_error_range(const struct es_igvm_error_range *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  es_store_le64(bytes, in->gpa);
  es_store_le32(bytes + 8, in->compatibility_mask);
  es_store_le32(bytes + 12, in->size_bytes);
  return 16;
}

/* specs/igvm/igvm.yaml:253 */
es_result es_igvm_decode_vbs_measurement(const uint8_t *restrict bytes, size_t size,
                                         struct es_igvm_vbs_measurement *restrict out) {
  if (size < 864) {
    return &es_igvm_refusals[ES_IGVM_REFUSAL_VBS_MEASUREMENT_SIZE_864];
  }
  const uint32_t compatibility_mask = es_load_le32(bytes);
  const uint32_t version_ = es_load_le32(bytes + 4);
  const uint32_t product_id = es_load_le32(bytes + 8);
  const uint32_t module_id = es_load_le32(bytes + 12);
  const uint32_t security_version = es_load_le32(bytes + 16);
  const uint32_t policy_flags = es_load_le32(bytes + 20);
  const uint32_t boot_digest_algorithm = es_load_le32(bytes + 24);
  const uint32_t signing_algorithm = es_load_le32(bytes + 28);
  out->compatibility_mask = compatibility_mask;
  out->version = version_;
  out->product_id = product_id;
  out->module_id = module_id;
  out->security_version = security_version;
  out->policy_flags = policy_flags;
  out->boot_digest_algorithm = boot_digest_algorithm;
  out->signing_algorithm = signing_algorithm;
  memcpy(out->boot_measurement_digest, bytes + 32, 64);
  memcpy(out->signature, bytes + 96, 256);
  memcpy(out->public_key, bytes + 352, 512);
  return ES_OK;
}

/* specs/igvm/igvm.yaml:253 */
size_t es_igvm_encode_vbs_measurement(const struct es_igvm_vbs_measurement *in, uint8_t *bytes, size_t room) {
  if (room < 864) {
    return 0;
  }
  es_store_le32(bytes, in->compatibility_mask);
  es_store_le32(bytes + 4, in->version);
  es_store_le32(bytes + 8, in->product_id);
  es_store_le32(bytes + 12, in->module_id);
  es_store_le32(bytes + 16, in->security_version);
  es_store_le32(bytes + 20, in->policy_flags);
  es_store_le32(bytes + 24, in->boot_digest_algorithm);
  es_store_le32(bytes + 28, in->signing_algorithm);
  memcpy(bytes + 32, in->boot_measurement_digest, 64);
  memcpy(bytes + 96, in->signature, 256);
  memcpy(bytes + 352, in->public_key, 512);
  return 864;
}
