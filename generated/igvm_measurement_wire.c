/* Generated from specs/igvm/measurement.yaml; change that and run python3 -m generator. */
#include "generated/igvm_measurement_wire.h"

#include "generated/igvm_measurement_spec.h"

/* specs/igvm/measurement.yaml:16 */
const char *es_igvm_measurement_snp_page_name(uint32_t value) {
  switch ((enum es_igvm_measurement_snp_page)value) {
  case ES_IGVM_MEASUREMENT_SNP_PAGE_NORMAL:
    return "normal";
  case ES_IGVM_MEASUREMENT_SNP_PAGE_VMSA:
    return "vmsa";
  case ES_IGVM_MEASUREMENT_SNP_PAGE_UNMEASURED:
    return "unmeasured";
  case ES_IGVM_MEASUREMENT_SNP_PAGE_SECRETS:
    return "secrets";
  case ES_IGVM_MEASUREMENT_SNP_PAGE_CPUID:
    return "cpuid";
  }
  return "?";
}

static inline bool known_snp_page(uint32_t value) {
  switch ((enum es_igvm_measurement_snp_page)value) {
  case ES_IGVM_MEASUREMENT_SNP_PAGE_NORMAL:
  case ES_IGVM_MEASUREMENT_SNP_PAGE_VMSA:
  case ES_IGVM_MEASUREMENT_SNP_PAGE_UNMEASURED:
  case ES_IGVM_MEASUREMENT_SNP_PAGE_SECRETS:
  case ES_IGVM_MEASUREMENT_SNP_PAGE_CPUID:
    return true;
  }
  return false;
}

bool es_igvm_measurement_snp_page_known(uint32_t value) {
  return known_snp_page(value);
}

/* specs/igvm/measurement.yaml:19 */
const char *es_igvm_measurement_vbs_chunk_name(uint32_t value) {
  switch ((enum es_igvm_measurement_vbs_chunk)value) {
  case ES_IGVM_MEASUREMENT_VBS_CHUNK_REGISTER:
    return "register";
  case ES_IGVM_MEASUREMENT_VBS_CHUNK_VTL_ENABLED:
    return "vtl-enabled";
  case ES_IGVM_MEASUREMENT_VBS_CHUNK_PAGE:
    return "page";
  }
  return "?";
}

static inline bool known_vbs_chunk(uint32_t value) {
  switch ((enum es_igvm_measurement_vbs_chunk)value) {
  case ES_IGVM_MEASUREMENT_VBS_CHUNK_REGISTER:
  case ES_IGVM_MEASUREMENT_VBS_CHUNK_VTL_ENABLED:
  case ES_IGVM_MEASUREMENT_VBS_CHUNK_PAGE:
    return true;
  }
  return false;
}

bool es_igvm_measurement_vbs_chunk_known(uint32_t value) {
  return known_vbs_chunk(value);
}

/* specs/igvm/measurement.yaml:23 */
es_result es_igvm_measurement_decode_snp_page_info(const uint8_t *restrict bytes, size_t size,
                                                   struct es_igvm_measurement_snp_page_info *restrict out) {
  if (size < 112) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_PAGE_INFO_SIZE_112];
  }
  const uint16_t length = es_load_le16(bytes + 96);
  const uint8_t page_type = bytes[98];
  if (length != 112u) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_PAGE_INFO_LENGTH_VALUE];
  }
  if (!known_snp_page(page_type)) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_PAGE_INFO_PAGE_TYPE_KNOWN];
  }
  if (bytes[99] != 0) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_PAGE_INFO_MIGRATION_AGENT_RESERVED];
  }
  const uint32_t permissions = es_load_le32(bytes + 100);
  const uint64_t gpa = es_load_le64(bytes + 104);
  memcpy(out->digest, bytes, 48);
  memcpy(out->contents, bytes + 48, 48);
  out->page_type = page_type;
  out->permissions = permissions;
  out->gpa = gpa;
  return ES_OK;
}

/* specs/igvm/measurement.yaml:23 */
size_t es_igvm_measurement_encode_snp_page_info(const struct es_igvm_measurement_snp_page_info *in, uint8_t *bytes,
                                                size_t room) {
  if (!known_snp_page(in->page_type)) {
    return 0;
  }
  if (room < 112) {
    return 0;
  }
  memset(bytes, 0, 112);
  memcpy(bytes, in->digest, 48);
  memcpy(bytes + 48, in->contents, 48);
  es_store_le16(bytes + 96, 112u);
  bytes[98] = in->page_type;
  es_store_le32(bytes + 100, in->permissions);
  es_store_le64(bytes + 104, in->gpa);
  return 112;
}

/* specs/igvm/measurement.yaml:34 */
es_result es_igvm_measurement_decode_snp_identity(const uint8_t *restrict bytes, size_t size,
                                                  struct es_igvm_measurement_snp_identity *restrict out) {
  if (size < 96) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_IDENTITY_SIZE_96];
  }
  const uint32_t version_ = es_load_le32(bytes + 80);
  if (version_ != 1u) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_IDENTITY_VERSION_VALUE];
  }
  const uint32_t guest_svn = es_load_le32(bytes + 84);
  const uint64_t policy = es_load_le64(bytes + 88);
  memcpy(out->launch_digest, bytes, 48);
  memcpy(out->family_id, bytes + 48, 16);
  memcpy(out->image_id, bytes + 64, 16);
  out->guest_svn = guest_svn;
  out->policy = policy;
  return ES_OK;
}

/* specs/igvm/measurement.yaml:34 */
size_t es_igvm_measurement_encode_snp_identity(const struct es_igvm_measurement_snp_identity *in, uint8_t *bytes,
                                               size_t room) {
  if (room < 96) {
    return 0;
  }
  memcpy(bytes, in->launch_digest, 48);
  memcpy(bytes + 48, in->family_id, 16);
  memcpy(bytes + 64, in->image_id, 16);
  es_store_le32(bytes + 80, 1u);
  es_store_le32(bytes + 84, in->guest_svn);
  es_store_le64(bytes + 88, in->policy);
  return 96;
}

/* specs/igvm/measurement.yaml:44 */
es_result es_igvm_measurement_decode_snp_id_key(const uint8_t *restrict bytes, size_t size,
                                                struct es_igvm_measurement_snp_id_key *restrict out) {
  if (size < 1028) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_ID_KEY_SIZE_1028];
  }
  for (size_t i = 0; i < 880; i++) {
    if (bytes[148 + i] != 0) {
      return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_ID_KEY_RESERVED_RESERVED];
    }
  }
  const uint32_t curve = es_load_le32(bytes);
  out->curve = curve;
  memcpy(out->qx, bytes + 4, 72);
  memcpy(out->qy, bytes + 76, 72);
  return ES_OK;
}

/* specs/igvm/measurement.yaml:44 */
size_t es_igvm_measurement_encode_snp_id_key(const struct es_igvm_measurement_snp_id_key *in, uint8_t *bytes,
                                             size_t room) {
  if (room < 1028) {
    return 0;
  }
  memset(bytes, 0, 1028);
  es_store_le32(bytes, in->curve);
  memcpy(bytes + 4, in->qx, 72);
  memcpy(bytes + 76, in->qy, 72);
  return 1028;
}

/* specs/igvm/measurement.yaml:52 */
es_result es_igvm_measurement_decode_snp_policy(const uint8_t *restrict bytes, size_t size,
                                                struct es_igvm_measurement_snp_policy *restrict out) {
  if (size < 8) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_SNP_POLICY_SIZE_8];
  }
  const uint64_t policy = es_load_le64(bytes);
  out->policy.abi_minor = (uint8_t)(policy & 255u);
  out->policy.abi_major = (uint8_t)(policy >> 8 & 255u);
  out->policy.smt = (uint8_t)(policy >> 16 & 1u);
  out->policy.must_be_one = (uint8_t)(policy >> 17 & 1u);
  out->policy.migration_agent = (uint8_t)(policy >> 18 & 1u);
  out->policy.debug = (uint8_t)(policy >> 19 & 1u);
  out->policy.single_socket = (uint8_t)(policy >> 20 & 1u);
  out->policy.reserved = (uint64_t)(policy >> 21);
  return ES_OK;
}

/* specs/igvm/measurement.yaml:52 */
size_t es_igvm_measurement_encode_snp_policy(const struct es_igvm_measurement_snp_policy *in, uint8_t *bytes,
                                             size_t room) {
  if (in->policy.smt > 1u) {
    return 0;
  }
  if (in->policy.must_be_one > 1u) {
    return 0;
  }
  if (in->policy.migration_agent > 1u) {
    return 0;
  }
  if (in->policy.debug > 1u) {
    return 0;
  }
  if (in->policy.single_socket > 1u) {
    return 0;
  }
  if (in->policy.reserved > 0x7ffffffffffull) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  uint64_t bits_of_policy = (uint64_t)in->policy.abi_minor;
  bits_of_policy |= (uint64_t)in->policy.abi_major << 8;
  bits_of_policy |= (uint64_t)in->policy.smt << 16;
  bits_of_policy |= (uint64_t)in->policy.must_be_one << 17;
  bits_of_policy |= (uint64_t)in->policy.migration_agent << 18;
  bits_of_policy |= (uint64_t)in->policy.debug << 19;
  bits_of_policy |= (uint64_t)in->policy.single_socket << 20;
  bits_of_policy |= (uint64_t)in->policy.reserved << 21;
  es_store_le64(bytes, bits_of_policy);
  return 8;
}

/* specs/igvm/measurement.yaml:66 */
es_result es_igvm_measurement_decode_tdx_policy(const uint8_t *restrict bytes, size_t size,
                                                struct es_igvm_measurement_tdx_policy *restrict out) {
  if (size < 8) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_TDX_POLICY_SIZE_8];
  }
  const uint64_t policy = es_load_le64(bytes);
  out->policy.debug = (uint8_t)(policy & 1u);
  out->policy.sept_ve_disable = (uint8_t)(policy >> 1 & 1u);
  out->policy.migratable = (uint8_t)(policy >> 2 & 1u);
  out->policy.reserved = (uint64_t)(policy >> 3);
  return ES_OK;
}

/* specs/igvm/measurement.yaml:66 */
size_t es_igvm_measurement_encode_tdx_policy(const struct es_igvm_measurement_tdx_policy *in, uint8_t *bytes,
                                             size_t room) {
  if (in->policy.debug > 1u) {
    return 0;
  }
  if (in->policy.sept_ve_disable > 1u) {
    return 0;
  }
  if (in->policy.migratable > 1u) {
    return 0;
  }
  if (in->policy.reserved > 0x1fffffffffffffffull) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  uint64_t bits_of_policy = (uint64_t)in->policy.debug;
  bits_of_policy |= (uint64_t)in->policy.sept_ve_disable << 1;
  bits_of_policy |= (uint64_t)in->policy.migratable << 2;
  bits_of_policy |= (uint64_t)in->policy.reserved << 3;
  es_store_le64(bytes, bits_of_policy);
  return 8;
}

/* specs/igvm/measurement.yaml:76 */
es_result es_igvm_measurement_decode_tdx_block(const uint8_t *restrict bytes, size_t size,
                                               struct es_igvm_measurement_tdx_block *restrict out) {
  if (size < 128) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_TDX_BLOCK_SIZE_128];
  }
  for (size_t i = 0; i < 104; i++) {
    if (bytes[24 + i] != 0) {
      return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_TDX_BLOCK_MUST_RESERVED];
    }
  }
  const uint64_t gpa = es_load_le64(bytes + 16);
  memcpy(out->operation, bytes, 16);
  out->operation[16] = '\0';
  out->gpa = gpa;
  return ES_OK;
}

/* specs/igvm/measurement.yaml:76 */
size_t es_igvm_measurement_encode_tdx_block(const struct es_igvm_measurement_tdx_block *in, uint8_t *bytes,
                                            size_t room) {
  if (in->operation[strnlen(in->operation, 16)] != '\0') {
    return 0;
  }
  if (room < 128) {
    return 0;
  }
  memset(bytes, 0, 128);
  memset(bytes, 0, 16);
  memcpy(bytes, in->operation, strnlen(in->operation, 16));
  es_store_le64(bytes + 16, in->gpa);
  return 128;
}

/* specs/igvm/measurement.yaml:83 */
es_result es_igvm_measurement_decode_vbs_page(const uint8_t *restrict bytes, size_t size,
                                              struct es_igvm_measurement_vbs_page *restrict out) {
  if (size < 32) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_PAGE_SIZE_32];
  }
  const uint32_t byte_count = es_load_le32(bytes);
  const uint32_t chunk = es_load_le32(bytes + 4);
  const uint64_t metadata = es_load_le64(bytes + 16);
  if (byte_count != 0x1020u) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_PAGE_BYTE_COUNT_VALUE];
  }
  if (chunk != ES_IGVM_MEASUREMENT_VBS_CHUNK_PAGE) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_PAGE_CHUNK_VALUE];
  }
  if (es_load_le64(bytes + 8) != 0) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_PAGE_RESERVED_RESERVED];
  }
  if ((metadata >> 3) != 0) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_PAGE_METADATA_RESERVED_RESERVED];
  }
  const uint64_t page_number = es_load_le64(bytes + 24);
  out->metadata.readable = (uint8_t)(metadata & 1u);
  out->metadata.writable = (uint8_t)(metadata >> 1 & 1u);
  out->metadata.unmeasured = (uint8_t)(metadata >> 2 & 1u);
  out->page_number = page_number;
  return ES_OK;
}

/* specs/igvm/measurement.yaml:83 */
size_t es_igvm_measurement_encode_vbs_page(const struct es_igvm_measurement_vbs_page *in, uint8_t *bytes, size_t room) {
  if (in->metadata.readable > 1u) {
    return 0;
  }
  if (in->metadata.writable > 1u) {
    return 0;
  }
  if (in->metadata.unmeasured > 1u) {
    return 0;
  }
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  es_store_le32(bytes, 0x1020u);
  es_store_le32(bytes + 4, ES_IGVM_MEASUREMENT_VBS_CHUNK_PAGE);
  uint64_t bits_of_metadata = (uint64_t)in->metadata.readable;
  bits_of_metadata |= (uint64_t)in->metadata.writable << 1;
  bits_of_metadata |= (uint64_t)in->metadata.unmeasured << 2;
  es_store_le64(bytes + 16, bits_of_metadata);
  es_store_le64(bytes + 24, in->page_number);
  return 32;
}

/* specs/igvm/measurement.yaml:94 */
es_result es_igvm_measurement_decode_vbs_register(const uint8_t *restrict bytes, size_t size,
                                                  struct es_igvm_measurement_vbs_register *restrict out) {
  if (size < 48) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_REGISTER_SIZE_48];
  }
  const uint32_t byte_count = es_load_le32(bytes);
  const uint32_t chunk = es_load_le32(bytes + 4);
  if (byte_count != 48u) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_REGISTER_BYTE_COUNT_VALUE];
  }
  if (chunk != ES_IGVM_MEASUREMENT_VBS_CHUNK_REGISTER) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_REGISTER_CHUNK_VALUE];
  }
  if (es_load_le64(bytes + 8) != 0) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_REGISTER_RESERVED_RESERVED];
  }
  if (es_load_le32(bytes + 16) != 0) {
    return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_REGISTER_RESERVED2_RESERVED];
  }
  for (size_t i = 0; i < 7; i++) {
    if (bytes[21 + i] != 0) {
      return &es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_VBS_REGISTER_RESERVED3_RESERVED];
    }
  }
  const uint8_t vtl = bytes[20];
  const uint32_t name = es_load_le32(bytes + 28);
  out->vtl = vtl;
  out->name = name;
  memcpy(out->value, bytes + 32, 16);
  return ES_OK;
}

/* specs/igvm/measurement.yaml:94 */
size_t es_igvm_measurement_encode_vbs_register(const struct es_igvm_measurement_vbs_register *in, uint8_t *bytes,
                                               size_t room) {
  if (room < 48) {
    return 0;
  }
  memset(bytes, 0, 48);
  es_store_le32(bytes, 48u);
  es_store_le32(bytes + 4, ES_IGVM_MEASUREMENT_VBS_CHUNK_REGISTER);
  bytes[20] = in->vtl;
  es_store_le32(bytes + 28, in->name);
  memcpy(bytes + 32, in->value, 16);
  return 48;
}
