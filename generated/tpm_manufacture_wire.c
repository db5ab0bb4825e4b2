/* Generated from specs/tpm/manufacture.yaml; change that and run python3 -m generator. */
#include "generated/tpm_manufacture_wire.h"

#include "generated/tpm_manufacture_spec.h"

/* specs/tpm/manufacture.yaml:18 */
const uint8_t ES_TPM_MANUFACTURE_POLICY_A_SHA256[32] = {
    0x83, 0x71, 0x97, 0x67, 0x44, 0x84, 0xb3, 0xf8, 0x1a, 0x90, 0xcc, 0x8d, 0x46, 0xa5, 0xd7, 0x24,
    0xfd, 0x52, 0xd7, 0x6e, 0x06, 0x52, 0x0b, 0x64, 0xf2, 0xa1, 0xda, 0x1b, 0x33, 0x14, 0x69, 0xaa};

/* specs/tpm/manufacture.yaml:22 */
const uint8_t ES_TPM_MANUFACTURE_POLICY_B_SHA384[48] = {
    0xb2, 0x6e, 0x7d, 0x28, 0xd1, 0x1a, 0x50, 0xbc, 0x53, 0xd8, 0x82, 0xbc, 0xf5, 0xfd, 0x3a, 0x1a,
    0x07, 0x41, 0x48, 0xbb, 0x35, 0xd3, 0xb4, 0xe4, 0xcb, 0x1c, 0x0a, 0xd9, 0xbd, 0xe4, 0x19, 0xca,
    0xcb, 0x47, 0xba, 0x09, 0x69, 0x96, 0x46, 0x15, 0x0f, 0x9f, 0xc0, 0x00, 0xf3, 0xf8, 0x0e, 0x12};

/* specs/tpm/manufacture.yaml:39 */
const char *es_tpm_manufacture_code_name(uint32_t value) {
  switch ((enum es_tpm_manufacture_code)value) {
  case ES_TPM_MANUFACTURE_CODE_NV_DEFINE_SPACE:
    return "nv-define-space";
  case ES_TPM_MANUFACTURE_CODE_CREATE_PRIMARY:
    return "create-primary";
  case ES_TPM_MANUFACTURE_CODE_NV_WRITE:
    return "nv-write";
  case ES_TPM_MANUFACTURE_CODE_NV_WRITE_LOCK:
    return "nv-write-lock";
  case ES_TPM_MANUFACTURE_CODE_FLUSH_CONTEXT:
    return "flush-context";
  }
  return "?";
}

static inline bool known_code(uint32_t value) {
  switch ((enum es_tpm_manufacture_code)value) {
  case ES_TPM_MANUFACTURE_CODE_NV_DEFINE_SPACE:
  case ES_TPM_MANUFACTURE_CODE_CREATE_PRIMARY:
  case ES_TPM_MANUFACTURE_CODE_NV_WRITE:
  case ES_TPM_MANUFACTURE_CODE_NV_WRITE_LOCK:
  case ES_TPM_MANUFACTURE_CODE_FLUSH_CONTEXT:
    return true;
  }
  return false;
}

bool es_tpm_manufacture_code_known(uint32_t value) {
  return known_code(value);
}

/* specs/tpm/manufacture.yaml:43 */
const char *es_tpm_manufacture_hierarchy_name(uint32_t value) {
  switch ((enum es_tpm_manufacture_hierarchy)value) {
  case ES_TPM_MANUFACTURE_HIERARCHY_ENDORSEMENT:
    return "endorsement";
  case ES_TPM_MANUFACTURE_HIERARCHY_PLATFORM:
    return "platform";
  }
  return "?";
}

static inline bool known_hierarchy(uint32_t value) {
  switch ((enum es_tpm_manufacture_hierarchy)value) {
  case ES_TPM_MANUFACTURE_HIERARCHY_ENDORSEMENT:
  case ES_TPM_MANUFACTURE_HIERARCHY_PLATFORM:
    return true;
  }
  return false;
}

bool es_tpm_manufacture_hierarchy_known(uint32_t value) {
  return known_hierarchy(value);
}

/* specs/tpm/manufacture.yaml:44 */
const char *es_tpm_manufacture_type_name(uint32_t value) {
  switch ((enum es_tpm_manufacture_type)value) {
  case ES_TPM_MANUFACTURE_TYPE_RSA:
    return "rsa";
  case ES_TPM_MANUFACTURE_TYPE_ECC:
    return "ecc";
  }
  return "?";
}

static inline bool known_type(uint32_t value) {
  switch ((enum es_tpm_manufacture_type)value) {
  case ES_TPM_MANUFACTURE_TYPE_RSA:
  case ES_TPM_MANUFACTURE_TYPE_ECC:
    return true;
  }
  return false;
}

bool es_tpm_manufacture_type_known(uint32_t value) {
  return known_type(value);
}

/* specs/tpm/manufacture.yaml:45 */
const char *es_tpm_manufacture_symmetric_name(uint32_t value) {
  switch ((enum es_tpm_manufacture_symmetric)value) {
  case ES_TPM_MANUFACTURE_SYMMETRIC_AES:
    return "aes";
  }
  return "?";
}

static inline bool known_symmetric(uint32_t value) {
  switch ((enum es_tpm_manufacture_symmetric)value) {
  case ES_TPM_MANUFACTURE_SYMMETRIC_AES:
    return true;
  }
  return false;
}

bool es_tpm_manufacture_symmetric_known(uint32_t value) {
  return known_symmetric(value);
}

/* specs/tpm/manufacture.yaml:46 */
const char *es_tpm_manufacture_mode_name(uint32_t value) {
  switch ((enum es_tpm_manufacture_mode)value) {
  case ES_TPM_MANUFACTURE_MODE_CFB:
    return "cfb";
  }
  return "?";
}

static inline bool known_mode(uint32_t value) {
  switch ((enum es_tpm_manufacture_mode)value) {
  case ES_TPM_MANUFACTURE_MODE_CFB:
    return true;
  }
  return false;
}

bool es_tpm_manufacture_mode_known(uint32_t value) {
  return known_mode(value);
}

/* specs/tpm/manufacture.yaml:47 */
const char *es_tpm_manufacture_scheme_name(uint32_t value) {
  switch ((enum es_tpm_manufacture_scheme)value) {
  case ES_TPM_MANUFACTURE_SCHEME_NONE:
    return "none";
  }
  return "?";
}

static inline bool known_scheme(uint32_t value) {
  switch ((enum es_tpm_manufacture_scheme)value) {
  case ES_TPM_MANUFACTURE_SCHEME_NONE:
    return true;
  }
  return false;
}

bool es_tpm_manufacture_scheme_known(uint32_t value) {
  return known_scheme(value);
}

/* specs/tpm/manufacture.yaml:48 */
const char *es_tpm_manufacture_curve_name(uint32_t value) {
  switch ((enum es_tpm_manufacture_curve)value) {
  case ES_TPM_MANUFACTURE_CURVE_NIST_P256:
    return "nist-p256";
  case ES_TPM_MANUFACTURE_CURVE_NIST_P384:
    return "nist-p384";
  }
  return "?";
}

static inline bool known_curve(uint32_t value) {
  switch ((enum es_tpm_manufacture_curve)value) {
  case ES_TPM_MANUFACTURE_CURVE_NIST_P256:
  case ES_TPM_MANUFACTURE_CURVE_NIST_P384:
    return true;
  }
  return false;
}

bool es_tpm_manufacture_curve_known(uint32_t value) {
  return known_curve(value);
}

/* specs/tpm/manufacture.yaml:49 */
const char *es_tpm_manufacture_hash_name(uint32_t value) {
  switch ((enum es_tpm_manufacture_hash)value) {
  case ES_TPM_MANUFACTURE_HASH_SHA256:
    return "sha256";
  case ES_TPM_MANUFACTURE_HASH_SHA384:
    return "sha384";
  }
  return "?";
}

static inline bool known_hash(uint32_t value) {
  switch ((enum es_tpm_manufacture_hash)value) {
  case ES_TPM_MANUFACTURE_HASH_SHA256:
  case ES_TPM_MANUFACTURE_HASH_SHA384:
    return true;
  }
  return false;
}

bool es_tpm_manufacture_hash_known(uint32_t value) {
  return known_hash(value);
}

/* specs/tpm/manufacture.yaml:58 */
es_result es_tpm_manufacture_decode_primary(const uint8_t *restrict bytes, size_t size,
                                            struct es_tpm_manufacture_primary *restrict out) {
  if (size < 33) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_SIZE_33];
  }
  const uint32_t authorization_length = es_load_be32(bytes + 14);
  const uint32_t authorization_session = es_load_be32(bytes + 18);
  const uint16_t authorization_nonce_size = es_load_be16(bytes + 22);
  const uint8_t authorization_attributes = bytes[24];
  const uint16_t authorization_password_size = es_load_be16(bytes + 25);
  const uint16_t sensitive_size = es_load_be16(bytes + 27);
  const uint16_t auth_size = es_load_be16(bytes + 29);
  const uint16_t data_size = es_load_be16(bytes + 31);
  if (authorization_length != 9u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_AUTHORIZATION_LENGTH_VALUE];
  }
  if (authorization_session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_AUTHORIZATION_SESSION_VALUE];
  }
  if (authorization_nonce_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (authorization_attributes != 1u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (authorization_password_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  if (sensitive_size != 4u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_SENSITIVE_SIZE_VALUE];
  }
  if (auth_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_AUTH_SIZE_VALUE];
  }
  if (data_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_DATA_SIZE_VALUE];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t hierarchy = es_load_be32(bytes + 10);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->hierarchy = hierarchy;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:58 */
size_t es_tpm_manufacture_encode_primary(const struct es_tpm_manufacture_primary *in, uint8_t *bytes, size_t room) {
  if (room < 33) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->hierarchy);
  es_store_be32(bytes + 14, 9u);
  es_store_be32(bytes + 18, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 22, 0u);
  bytes[24] = 1u;
  es_store_be16(bytes + 25, 0u);
  es_store_be16(bytes + 27, 4u);
  es_store_be16(bytes + 29, 0u);
  es_store_be16(bytes + 31, 0u);
  return 33;
}

/* specs/tpm/manufacture.yaml:68 */
es_result es_tpm_manufacture_decode_primary_end(const uint8_t *restrict bytes, size_t size,
                                                struct es_tpm_manufacture_primary_end *restrict out) {
  if (size < 6) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_END_SIZE_6];
  }
  const uint16_t outside_size = es_load_be16(bytes);
  const uint32_t pcr_count = es_load_be32(bytes + 2);
  if (outside_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_END_OUTSIDE_SIZE_VALUE];
  }
  if (pcr_count != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_PRIMARY_END_PCR_COUNT_VALUE];
  }
  out->nothing = 0;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:68 */
size_t es_tpm_manufacture_encode_primary_end(const struct es_tpm_manufacture_primary_end *in, uint8_t *bytes,
                                             size_t room) {
  (void)in;
  if (room < 6) {
    return 0;
  }
  es_store_be16(bytes, 0u);
  es_store_be32(bytes + 2, 0u);
  return 6;
}

/* specs/tpm/manufacture.yaml:74 */
es_result es_tpm_manufacture_decode_created(const uint8_t *restrict bytes, size_t size,
                                            struct es_tpm_manufacture_created *restrict out) {
  if (size < 18) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_CREATED_SIZE_18];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t handle = es_load_be32(bytes + 10);
  const uint32_t parameters_size = es_load_be32(bytes + 14);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->handle = handle;
  out->parameters_size = parameters_size;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:74 */
size_t es_tpm_manufacture_encode_created(const struct es_tpm_manufacture_created *in, uint8_t *bytes, size_t room) {
  if (room < 18) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->handle);
  es_store_be32(bytes + 14, in->parameters_size);
  return 18;
}

/* specs/tpm/manufacture.yaml:81 */
es_result es_tpm_manufacture_decode_rsa_2048(const uint8_t *restrict bytes, size_t size,
                                             struct es_tpm_manufacture_rsa_2048 *restrict out) {
  if (size < 316) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_SIZE_316];
  }
  const uint16_t size_ = es_load_be16(bytes);
  const uint16_t type = es_load_be16(bytes + 2);
  const uint16_t name_algorithm = es_load_be16(bytes + 4);
  const uint16_t policy_size = es_load_be16(bytes + 10);
  const uint16_t symmetric = es_load_be16(bytes + 44);
  const uint16_t symmetric_bits = es_load_be16(bytes + 46);
  const uint16_t symmetric_mode = es_load_be16(bytes + 48);
  const uint16_t scheme = es_load_be16(bytes + 50);
  const uint16_t bits = es_load_be16(bytes + 52);
  const uint32_t exponent = es_load_be32(bytes + 54);
  const uint16_t modulus_size = es_load_be16(bytes + 58);
  if (size_ != 314u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_SIZE_VALUE];
  }
  if (type != ES_TPM_MANUFACTURE_TYPE_RSA) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_TYPE_VALUE];
  }
  if (name_algorithm != ES_TPM_MANUFACTURE_HASH_SHA256) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_NAME_ALGORITHM_VALUE];
  }
  if (policy_size != 32u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_POLICY_SIZE_VALUE];
  }
  if (symmetric != ES_TPM_MANUFACTURE_SYMMETRIC_AES) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_SYMMETRIC_VALUE];
  }
  if (symmetric_bits != 128u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_SYMMETRIC_BITS_VALUE];
  }
  if (symmetric_mode != ES_TPM_MANUFACTURE_MODE_CFB) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_SYMMETRIC_MODE_VALUE];
  }
  if (scheme != ES_TPM_MANUFACTURE_SCHEME_NONE) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_SCHEME_VALUE];
  }
  if (bits != 0x800u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_BITS_VALUE];
  }
  if (exponent != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_EXPONENT_VALUE];
  }
  if (modulus_size != 256u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_RSA_2048_MODULUS_SIZE_VALUE];
  }
  const uint32_t attributes = es_load_be32(bytes + 6);
  out->attributes = attributes;
  memcpy(out->policy, bytes + 12, 32);
  memcpy(out->modulus, bytes + 60, 256);
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:81 */
size_t es_tpm_manufacture_encode_rsa_2048(const struct es_tpm_manufacture_rsa_2048 *in, uint8_t *bytes, size_t room) {
  if (room < 316) {
    return 0;
  }
  es_store_be16(bytes, 314u);
  es_store_be16(bytes + 2, ES_TPM_MANUFACTURE_TYPE_RSA);
  es_store_be16(bytes + 4, ES_TPM_MANUFACTURE_HASH_SHA256);
  es_store_be32(bytes + 6, in->attributes);
  es_store_be16(bytes + 10, 32u);
  memcpy(bytes + 12, in->policy, 32);
  es_store_be16(bytes + 44, ES_TPM_MANUFACTURE_SYMMETRIC_AES);
  es_store_be16(bytes + 46, 128u);
  es_store_be16(bytes + 48, ES_TPM_MANUFACTURE_MODE_CFB);
  es_store_be16(bytes + 50, ES_TPM_MANUFACTURE_SCHEME_NONE);
  es_store_be16(bytes + 52, 0x800u);
  es_store_be32(bytes + 54, 0u);
  es_store_be16(bytes + 58, 256u);
  memcpy(bytes + 60, in->modulus, 256);
  return 316;
}

/* specs/tpm/manufacture.yaml:99 */
es_result es_tpm_manufacture_decode_ecc_256(const uint8_t *restrict bytes, size_t size,
                                            struct es_tpm_manufacture_ecc_256 *restrict out) {
  if (size < 124) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_SIZE_124];
  }
  const uint16_t size_ = es_load_be16(bytes);
  const uint16_t type = es_load_be16(bytes + 2);
  const uint16_t name_algorithm = es_load_be16(bytes + 4);
  const uint16_t policy_size = es_load_be16(bytes + 10);
  const uint16_t symmetric = es_load_be16(bytes + 44);
  const uint16_t symmetric_bits = es_load_be16(bytes + 46);
  const uint16_t symmetric_mode = es_load_be16(bytes + 48);
  const uint16_t scheme = es_load_be16(bytes + 50);
  const uint16_t curve = es_load_be16(bytes + 52);
  const uint16_t derivation = es_load_be16(bytes + 54);
  const uint16_t x_size = es_load_be16(bytes + 56);
  const uint16_t y_size = es_load_be16(bytes + 90);
  if (size_ != 122u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_SIZE_VALUE];
  }
  if (type != ES_TPM_MANUFACTURE_TYPE_ECC) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_TYPE_VALUE];
  }
  if (name_algorithm != ES_TPM_MANUFACTURE_HASH_SHA256) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_NAME_ALGORITHM_VALUE];
  }
  if (policy_size != 32u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_POLICY_SIZE_VALUE];
  }
  if (symmetric != ES_TPM_MANUFACTURE_SYMMETRIC_AES) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_SYMMETRIC_VALUE];
  }
  if (symmetric_bits != 128u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_SYMMETRIC_BITS_VALUE];
  }
  if (symmetric_mode != ES_TPM_MANUFACTURE_MODE_CFB) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_SYMMETRIC_MODE_VALUE];
  }
  if (scheme != ES_TPM_MANUFACTURE_SCHEME_NONE) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_SCHEME_VALUE];
  }
  if (curve != ES_TPM_MANUFACTURE_CURVE_NIST_P256) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_CURVE_VALUE];
  }
  if (derivation != ES_TPM_MANUFACTURE_SCHEME_NONE) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_DERIVATION_VALUE];
  }
  if (x_size != 32u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_X_SIZE_VALUE];
  }
  if (y_size != 32u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_256_Y_SIZE_VALUE];
  }
  const uint32_t attributes = es_load_be32(bytes + 6);
  out->attributes = attributes;
  memcpy(out->policy, bytes + 12, 32);
  memcpy(out->x, bytes + 58, 32);
  memcpy(out->y, bytes + 92, 32);
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:99 */
size_t es_tpm_manufacture_encode_ecc_256(const struct es_tpm_manufacture_ecc_256 *in, uint8_t *bytes, size_t room) {
  if (room < 124) {
    return 0;
  }
  es_store_be16(bytes, 122u);
  es_store_be16(bytes + 2, ES_TPM_MANUFACTURE_TYPE_ECC);
  es_store_be16(bytes + 4, ES_TPM_MANUFACTURE_HASH_SHA256);
  es_store_be32(bytes + 6, in->attributes);
  es_store_be16(bytes + 10, 32u);
  memcpy(bytes + 12, in->policy, 32);
  es_store_be16(bytes + 44, ES_TPM_MANUFACTURE_SYMMETRIC_AES);
  es_store_be16(bytes + 46, 128u);
  es_store_be16(bytes + 48, ES_TPM_MANUFACTURE_MODE_CFB);
  es_store_be16(bytes + 50, ES_TPM_MANUFACTURE_SCHEME_NONE);
  es_store_be16(bytes + 52, ES_TPM_MANUFACTURE_CURVE_NIST_P256);
  es_store_be16(bytes + 54, ES_TPM_MANUFACTURE_SCHEME_NONE);
  es_store_be16(bytes + 56, 32u);
  memcpy(bytes + 58, in->x, 32);
  es_store_be16(bytes + 90, 32u);
  memcpy(bytes + 92, in->y, 32);
  return 124;
}

/* specs/tpm/manufacture.yaml:119 */
es_result es_tpm_manufacture_decode_ecc_384(const uint8_t *restrict bytes, size_t size,
                                            struct es_tpm_manufacture_ecc_384 *restrict out) {
  if (size < 72) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_SIZE_72];
  }
  const uint16_t type = es_load_be16(bytes + 2);
  const uint16_t name_algorithm = es_load_be16(bytes + 4);
  const uint16_t policy_size = es_load_be16(bytes + 10);
  const uint16_t symmetric = es_load_be16(bytes + 60);
  const uint16_t symmetric_bits = es_load_be16(bytes + 62);
  const uint16_t symmetric_mode = es_load_be16(bytes + 64);
  const uint16_t scheme = es_load_be16(bytes + 66);
  const uint16_t curve = es_load_be16(bytes + 68);
  const uint16_t derivation = es_load_be16(bytes + 70);
  if (type != ES_TPM_MANUFACTURE_TYPE_ECC) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_TYPE_VALUE];
  }
  if (name_algorithm != ES_TPM_MANUFACTURE_HASH_SHA384) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_NAME_ALGORITHM_VALUE];
  }
  if (policy_size != 48u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_POLICY_SIZE_VALUE];
  }
  if (symmetric != ES_TPM_MANUFACTURE_SYMMETRIC_AES) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_SYMMETRIC_VALUE];
  }
  if (symmetric_bits != 256u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_SYMMETRIC_BITS_VALUE];
  }
  if (symmetric_mode != ES_TPM_MANUFACTURE_MODE_CFB) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_SYMMETRIC_MODE_VALUE];
  }
  if (scheme != ES_TPM_MANUFACTURE_SCHEME_NONE) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_SCHEME_VALUE];
  }
  if (curve != ES_TPM_MANUFACTURE_CURVE_NIST_P384) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_CURVE_VALUE];
  }
  if (derivation != ES_TPM_MANUFACTURE_SCHEME_NONE) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_ECC_384_DERIVATION_VALUE];
  }
  const uint16_t size_ = es_load_be16(bytes);
  const uint32_t attributes = es_load_be32(bytes + 6);
  out->size = size_;
  out->attributes = attributes;
  memcpy(out->policy, bytes + 12, 48);
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:119 */
size_t es_tpm_manufacture_encode_ecc_384(const struct es_tpm_manufacture_ecc_384 *in, uint8_t *bytes, size_t room) {
  if (room < 72) {
    return 0;
  }
  es_store_be16(bytes, in->size);
  es_store_be16(bytes + 2, ES_TPM_MANUFACTURE_TYPE_ECC);
  es_store_be16(bytes + 4, ES_TPM_MANUFACTURE_HASH_SHA384);
  es_store_be32(bytes + 6, in->attributes);
  es_store_be16(bytes + 10, 48u);
  memcpy(bytes + 12, in->policy, 48);
  es_store_be16(bytes + 60, ES_TPM_MANUFACTURE_SYMMETRIC_AES);
  es_store_be16(bytes + 62, 256u);
  es_store_be16(bytes + 64, ES_TPM_MANUFACTURE_MODE_CFB);
  es_store_be16(bytes + 66, ES_TPM_MANUFACTURE_SCHEME_NONE);
  es_store_be16(bytes + 68, ES_TPM_MANUFACTURE_CURVE_NIST_P384);
  es_store_be16(bytes + 70, ES_TPM_MANUFACTURE_SCHEME_NONE);
  return 72;
}

/* specs/tpm/manufacture.yaml:135 */
es_result es_tpm_manufacture_decode_no_point(const uint8_t *restrict bytes, size_t size,
                                             struct es_tpm_manufacture_no_point *restrict out) {
  if (size < 4) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NO_POINT_SIZE_4];
  }
  const uint16_t x_size = es_load_be16(bytes);
  const uint16_t y_size = es_load_be16(bytes + 2);
  if (x_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NO_POINT_X_SIZE_VALUE];
  }
  if (y_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NO_POINT_Y_SIZE_VALUE];
  }
  out->nothing = 0;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:135 */
size_t es_tpm_manufacture_encode_no_point(const struct es_tpm_manufacture_no_point *in, uint8_t *bytes, size_t room) {
  (void)in;
  if (room < 4) {
    return 0;
  }
  es_store_be16(bytes, 0u);
  es_store_be16(bytes + 2, 0u);
  return 4;
}

/* specs/tpm/manufacture.yaml:141 */
es_result es_tpm_manufacture_decode_point_384(const uint8_t *restrict bytes, size_t size,
                                              struct es_tpm_manufacture_point_384 *restrict out) {
  if (size < 100) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_POINT_384_SIZE_100];
  }
  const uint16_t x_size = es_load_be16(bytes);
  const uint16_t y_size = es_load_be16(bytes + 50);
  if (x_size != 48u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_POINT_384_X_SIZE_VALUE];
  }
  if (y_size != 48u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_POINT_384_Y_SIZE_VALUE];
  }
  memcpy(out->x, bytes + 2, 48);
  memcpy(out->y, bytes + 52, 48);
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:141 */
size_t es_tpm_manufacture_encode_point_384(const struct es_tpm_manufacture_point_384 *in, uint8_t *bytes, size_t room) {
  if (room < 100) {
    return 0;
  }
  es_store_be16(bytes, 48u);
  memcpy(bytes + 2, in->x, 48);
  es_store_be16(bytes + 50, 48u);
  memcpy(bytes + 52, in->y, 48);
  return 100;
}

/* specs/tpm/manufacture.yaml:149 */
es_result es_tpm_manufacture_decode_flush(const uint8_t *restrict bytes, size_t size,
                                          struct es_tpm_manufacture_flush *restrict out) {
  if (size < 14) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_FLUSH_SIZE_14];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t handle = es_load_be32(bytes + 10);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->handle = handle;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:149 */
size_t es_tpm_manufacture_encode_flush(const struct es_tpm_manufacture_flush *in, uint8_t *bytes, size_t room) {
  if (room < 14) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->handle);
  return 14;
}

/* specs/tpm/manufacture.yaml:155 */
es_result es_tpm_manufacture_decode_nv_define(const uint8_t *restrict bytes, size_t size,
                                              struct es_tpm_manufacture_nv_define *restrict out) {
  if (size < 45) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_SIZE_45];
  }
  const uint32_t authorization_length = es_load_be32(bytes + 14);
  const uint32_t authorization_session = es_load_be32(bytes + 18);
  const uint16_t authorization_nonce_size = es_load_be16(bytes + 22);
  const uint8_t authorization_attributes = bytes[24];
  const uint16_t authorization_password_size = es_load_be16(bytes + 25);
  const uint16_t auth_size = es_load_be16(bytes + 27);
  const uint16_t public_size = es_load_be16(bytes + 29);
  const uint16_t name_algorithm = es_load_be16(bytes + 35);
  const uint16_t policy_size = es_load_be16(bytes + 41);
  const uint16_t data_size = es_load_be16(bytes + 43);
  if (authorization_length != 9u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_AUTHORIZATION_LENGTH_VALUE];
  }
  if (authorization_session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_AUTHORIZATION_SESSION_VALUE];
  }
  if (authorization_nonce_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (authorization_attributes != 1u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (authorization_password_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  if (auth_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_AUTH_SIZE_VALUE];
  }
  if (public_size != 14u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_PUBLIC_SIZE_VALUE];
  }
  if (name_algorithm != ES_TPM_MANUFACTURE_HASH_SHA256) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_NAME_ALGORITHM_VALUE];
  }
  if (policy_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_POLICY_SIZE_VALUE];
  }
  if (data_size > 0x800u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_DEFINE_DATA_SIZE_MAX];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t hierarchy = es_load_be32(bytes + 10);
  const uint32_t index_ = es_load_be32(bytes + 31);
  const uint32_t attributes = es_load_be32(bytes + 37);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->hierarchy = hierarchy;
  out->index = index_;
  out->attributes = attributes;
  out->data_size = data_size;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:155 */
size_t es_tpm_manufacture_encode_nv_define(const struct es_tpm_manufacture_nv_define *in, uint8_t *bytes, size_t room) {
  if (in->data_size > 0x800u) {
    return 0;
  }
  if (room < 45) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->hierarchy);
  es_store_be32(bytes + 14, 9u);
  es_store_be32(bytes + 18, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 22, 0u);
  bytes[24] = 1u;
  es_store_be16(bytes + 25, 0u);
  es_store_be16(bytes + 27, 0u);
  es_store_be16(bytes + 29, 14u);
  es_store_be32(bytes + 31, in->index);
  es_store_be16(bytes + 35, ES_TPM_MANUFACTURE_HASH_SHA256);
  es_store_be32(bytes + 37, in->attributes);
  es_store_be16(bytes + 41, 0u);
  es_store_be16(bytes + 43, in->data_size);
  return 45;
}

/* specs/tpm/manufacture.yaml:169 */
es_result es_tpm_manufacture_decode_nv_write(const uint8_t *restrict bytes, size_t size,
                                             struct es_tpm_manufacture_nv_write *restrict out) {
  if (size < 33) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_WRITE_SIZE_33];
  }
  const uint32_t authorization_length = es_load_be32(bytes + 18);
  const uint32_t authorization_session = es_load_be32(bytes + 22);
  const uint16_t authorization_nonce_size = es_load_be16(bytes + 26);
  const uint8_t authorization_attributes = bytes[28];
  const uint16_t authorization_password_size = es_load_be16(bytes + 29);
  const uint16_t count = es_load_be16(bytes + 31);
  if (authorization_length != 9u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_WRITE_AUTHORIZATION_LENGTH_VALUE];
  }
  if (authorization_session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_WRITE_AUTHORIZATION_SESSION_VALUE];
  }
  if (authorization_nonce_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_WRITE_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (authorization_attributes != 1u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_WRITE_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (authorization_password_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_WRITE_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  if (count > 512u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_WRITE_COUNT_MAX];
  }
  const uint64_t count_of_data = count;
  if (count_of_data > (size - 33)) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_WRITE_DATA_INSIDE];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t hierarchy = es_load_be32(bytes + 10);
  const uint32_t index_ = es_load_be32(bytes + 14);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->hierarchy = hierarchy;
  out->index = index_;
  out->count = count;
  out->data.at = bytes + 33;
  out->data.count = (uint32_t)count_of_data;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:169 */
size_t es_tpm_manufacture_encode_nv_write(const struct es_tpm_manufacture_nv_write *in, uint8_t *bytes, size_t room) {
  size_t total = 33;
  if (in->count > 512u) {
    return 0;
  }
  size_t start_of_data = 33;
  if (in->data.count > 512u) {
    return 0;
  }
  if (in->data.count != in->count) {
    return 0;
  }
  if (start_of_data + in->data.count > total) {
    total = start_of_data + in->data.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->hierarchy);
  es_store_be32(bytes + 14, in->index);
  es_store_be32(bytes + 18, 9u);
  es_store_be32(bytes + 22, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 26, 0u);
  bytes[28] = 1u;
  es_store_be16(bytes + 29, 0u);
  es_store_be16(bytes + 31, in->count);
  if (in->data.count > 0) {
    memcpy(bytes + start_of_data, in->data.at, in->data.count);
  }
  return total;
}

/* specs/tpm/manufacture.yaml:178 */
es_result es_tpm_manufacture_decode_nv_offset(const uint8_t *restrict bytes, size_t size,
                                              struct es_tpm_manufacture_nv_offset *restrict out) {
  if (size < 2) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_OFFSET_SIZE_2];
  }
  const uint16_t offset = es_load_be16(bytes);
  if (offset > 0x800u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_OFFSET_OFFSET_MAX];
  }
  out->offset = offset;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:178 */
size_t es_tpm_manufacture_encode_nv_offset(const struct es_tpm_manufacture_nv_offset *in, uint8_t *bytes, size_t room) {
  if (in->offset > 0x800u) {
    return 0;
  }
  if (room < 2) {
    return 0;
  }
  es_store_be16(bytes, in->offset);
  return 2;
}

/* specs/tpm/manufacture.yaml:181 */
es_result es_tpm_manufacture_decode_nv_lock(const uint8_t *restrict bytes, size_t size,
                                            struct es_tpm_manufacture_nv_lock *restrict out) {
  if (size < 31) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_LOCK_SIZE_31];
  }
  const uint32_t authorization_length = es_load_be32(bytes + 18);
  const uint32_t authorization_session = es_load_be32(bytes + 22);
  const uint16_t authorization_nonce_size = es_load_be16(bytes + 26);
  const uint8_t authorization_attributes = bytes[28];
  const uint16_t authorization_password_size = es_load_be16(bytes + 29);
  if (authorization_length != 9u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_LOCK_AUTHORIZATION_LENGTH_VALUE];
  }
  if (authorization_session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_LOCK_AUTHORIZATION_SESSION_VALUE];
  }
  if (authorization_nonce_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_LOCK_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (authorization_attributes != 1u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_LOCK_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (authorization_password_size != 0u) {
    return &es_tpm_manufacture_refusals[ES_TPM_MANUFACTURE_REFUSAL_NV_LOCK_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t hierarchy = es_load_be32(bytes + 10);
  const uint32_t index_ = es_load_be32(bytes + 14);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->hierarchy = hierarchy;
  out->index = index_;
  return ES_OK;
}

/* specs/tpm/manufacture.yaml:181 */
size_t es_tpm_manufacture_encode_nv_lock(const struct es_tpm_manufacture_nv_lock *in, uint8_t *bytes, size_t room) {
  if (room < 31) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->hierarchy);
  es_store_be32(bytes + 14, in->index);
  es_store_be32(bytes + 18, 9u);
  es_store_be32(bytes + 22, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 26, 0u);
  bytes[28] = 1u;
  es_store_be16(bytes + 29, 0u);
  return 31;
}
