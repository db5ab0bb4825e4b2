/* Generated from specs/tpm/manufacture.yaml; change that and run python3 -m generator.
 * What is done once with a new TPM: its endorsement keys are made from their templates and certified, and the
 * certificates are put where systems look for them. */
#ifndef ES_GENERATED_TPM_MANUFACTURE_WIRE_H
#define ES_GENERATED_TPM_MANUFACTURE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/tpm_command_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* Certificate of the RSA 2048 endorsement key. */
#define ES_TPM_MANUFACTURE_INDEX_RSA_2048 0x1c00002u

/* Certificate of the ECC NIST P-256 endorsement key. */
#define ES_TPM_MANUFACTURE_INDEX_ECC_256 0x1c0000au

/* Certificate of the ECC NIST P-384 endorsement key. */
#define ES_TPM_MANUFACTURE_INDEX_ECC_384 0x1c00016u

/* The platform's certificate. */
#define ES_TPM_MANUFACTURE_INDEX_PLATFORM 0x1c08000u

/* Bytes of a certificate in an index: what libtpms has room for. */
#define ES_TPM_MANUFACTURE_CERTIFICATE_MAX 0x800u

/* Bytes that are written to an index at once. */
#define ES_TPM_MANUFACTURE_WRITE_MAX 512u

/* The public exponent that a template's 0 means. */
#define ES_TPM_MANUFACTURE_RSA_EXPONENT 0x10001u
#define ES_TPM_MANUFACTURE_OID_MANUFACTURER "2.23.133.2.1"
#define ES_TPM_MANUFACTURE_OID_MANUFACTURER_SIZE 12u
#define ES_TPM_MANUFACTURE_OID_MODEL "2.23.133.2.2"
#define ES_TPM_MANUFACTURE_OID_MODEL_SIZE 12u
#define ES_TPM_MANUFACTURE_OID_VERSION "2.23.133.2.3"
#define ES_TPM_MANUFACTURE_OID_VERSION_SIZE 12u
#define ES_TPM_MANUFACTURE_OID_PLATFORM_MANUFACTURER "2.23.133.2.4"
#define ES_TPM_MANUFACTURE_OID_PLATFORM_MANUFACTURER_SIZE 12u
#define ES_TPM_MANUFACTURE_OID_PLATFORM_MODEL "2.23.133.2.5"
#define ES_TPM_MANUFACTURE_OID_PLATFORM_MODEL_SIZE 12u
#define ES_TPM_MANUFACTURE_OID_PLATFORM_VERSION "2.23.133.2.6"
#define ES_TPM_MANUFACTURE_OID_PLATFORM_VERSION_SIZE 12u
#define ES_TPM_MANUFACTURE_OID_SPECIFICATION "2.23.133.2.16"
#define ES_TPM_MANUFACTURE_OID_SPECIFICATION_SIZE 13u
#define ES_TPM_MANUFACTURE_OID_EK_CERTIFICATE "2.23.133.8.1"
#define ES_TPM_MANUFACTURE_OID_EK_CERTIFICATE_SIZE 12u
#define ES_TPM_MANUFACTURE_OID_PLATFORM_CERTIFICATE "2.23.133.8.2"
#define ES_TPM_MANUFACTURE_OID_PLATFORM_CERTIFICATE_SIZE 12u

/* specs/tpm/manufacture.yaml:18 PolicySecret of the endorsement hierarchy. */
extern const uint8_t ES_TPM_MANUFACTURE_POLICY_A_SHA256[32];

/* specs/tpm/manufacture.yaml:22 PolicyOR of what an authorised index says and PolicySecret. */
extern const uint8_t ES_TPM_MANUFACTURE_POLICY_B_SHA384[48];

/* specs/tpm/manufacture.yaml:39 */
enum es_tpm_manufacture_code {
  ES_TPM_MANUFACTURE_CODE_NV_DEFINE_SPACE = 298,
  ES_TPM_MANUFACTURE_CODE_CREATE_PRIMARY = 305,
  ES_TPM_MANUFACTURE_CODE_NV_WRITE = 311,
  ES_TPM_MANUFACTURE_CODE_NV_WRITE_LOCK = 312,
  ES_TPM_MANUFACTURE_CODE_FLUSH_CONTEXT = 357,
};
const char *es_tpm_manufacture_code_name(uint32_t value);
bool es_tpm_manufacture_code_known(uint32_t value);

/* specs/tpm/manufacture.yaml:43 */
enum es_tpm_manufacture_hierarchy {
  ES_TPM_MANUFACTURE_HIERARCHY_ENDORSEMENT = 0x4000000b,
  ES_TPM_MANUFACTURE_HIERARCHY_PLATFORM = 0x4000000c,
};
const char *es_tpm_manufacture_hierarchy_name(uint32_t value);
bool es_tpm_manufacture_hierarchy_known(uint32_t value);

/* specs/tpm/manufacture.yaml:44 */
enum es_tpm_manufacture_type {
  ES_TPM_MANUFACTURE_TYPE_RSA = 1,
  ES_TPM_MANUFACTURE_TYPE_ECC = 35,
};
const char *es_tpm_manufacture_type_name(uint32_t value);
bool es_tpm_manufacture_type_known(uint32_t value);

/* specs/tpm/manufacture.yaml:45 */
enum es_tpm_manufacture_symmetric {
  ES_TPM_MANUFACTURE_SYMMETRIC_AES = 6,
};
const char *es_tpm_manufacture_symmetric_name(uint32_t value);
bool es_tpm_manufacture_symmetric_known(uint32_t value);

/* specs/tpm/manufacture.yaml:46 */
enum es_tpm_manufacture_mode {
  ES_TPM_MANUFACTURE_MODE_CFB = 67,
};
const char *es_tpm_manufacture_mode_name(uint32_t value);
bool es_tpm_manufacture_mode_known(uint32_t value);

/* specs/tpm/manufacture.yaml:47 */
enum es_tpm_manufacture_scheme {
  ES_TPM_MANUFACTURE_SCHEME_NONE = 16,
};
const char *es_tpm_manufacture_scheme_name(uint32_t value);
bool es_tpm_manufacture_scheme_known(uint32_t value);

/* specs/tpm/manufacture.yaml:48 */
enum es_tpm_manufacture_curve {
  ES_TPM_MANUFACTURE_CURVE_NIST_P256 = 3,
  ES_TPM_MANUFACTURE_CURVE_NIST_P384 = 4,
};
const char *es_tpm_manufacture_curve_name(uint32_t value);
bool es_tpm_manufacture_curve_known(uint32_t value);

/* specs/tpm/manufacture.yaml:49 */
enum es_tpm_manufacture_hash {
  ES_TPM_MANUFACTURE_HASH_SHA256 = 11,
  ES_TPM_MANUFACTURE_HASH_SHA384 = 12,
};
const char *es_tpm_manufacture_hash_name(uint32_t value);
bool es_tpm_manufacture_hash_known(uint32_t value);

/* specs/tpm/manufacture.yaml:51 */
#define ES_TPM_MANUFACTURE_ATTRIBUTES_FIXED_TPM 2u
#define ES_TPM_MANUFACTURE_ATTRIBUTES_FIXED_PARENT 16u
#define ES_TPM_MANUFACTURE_ATTRIBUTES_SENSITIVE_DATA_ORIGIN 32u
#define ES_TPM_MANUFACTURE_ATTRIBUTES_USER_WITH_AUTH 64u
#define ES_TPM_MANUFACTURE_ATTRIBUTES_ADMIN_WITH_POLICY 128u
#define ES_TPM_MANUFACTURE_ATTRIBUTES_RESTRICTED 0x10000u
#define ES_TPM_MANUFACTURE_ATTRIBUTES_DECRYPT 0x20000u

/* specs/tpm/manufacture.yaml:54 */
#define ES_TPM_MANUFACTURE_NV_ATTRIBUTES_PLATFORM_WRITE 1u
#define ES_TPM_MANUFACTURE_NV_ATTRIBUTES_WRITE_DEFINE 0x2000u
#define ES_TPM_MANUFACTURE_NV_ATTRIBUTES_PLATFORM_READ 0x10000u
#define ES_TPM_MANUFACTURE_NV_ATTRIBUTES_OWNER_READ 0x20000u
#define ES_TPM_MANUFACTURE_NV_ATTRIBUTES_AUTH_READ 0x40000u
#define ES_TPM_MANUFACTURE_NV_ATTRIBUTES_NO_DA 0x2000000u
#define ES_TPM_MANUFACTURE_NV_ATTRIBUTES_PLATFORM_CREATE 0x40000000u

/* specs/tpm/manufacture.yaml:58 TPM2_CreatePrimary up to its template. No sensitive part is given. */
struct es_tpm_manufacture_primary {
  struct es_tpm_command_header header;
  uint32_t hierarchy;
  struct es_tpm_command_authorization authorization;
};
#define ES_TPM_MANUFACTURE_PRIMARY_SIZE_MIN 33u
#define ES_TPM_MANUFACTURE_PRIMARY_SIZE_MAX 33u
#define ES_TPM_MANUFACTURE_PRIMARY_HEADER_TAG_OFFSET 0u
#define ES_TPM_MANUFACTURE_PRIMARY_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_MANUFACTURE_PRIMARY_HEADER_CODE_OFFSET 6u
#define ES_TPM_MANUFACTURE_PRIMARY_HIERARCHY_OFFSET 10u
#define ES_TPM_MANUFACTURE_PRIMARY_AUTHORIZATION_LENGTH_OFFSET 14u
#define ES_TPM_MANUFACTURE_PRIMARY_AUTHORIZATION_SESSION_OFFSET 18u
#define ES_TPM_MANUFACTURE_PRIMARY_AUTHORIZATION_NONCE_SIZE_OFFSET 22u
#define ES_TPM_MANUFACTURE_PRIMARY_AUTHORIZATION_ATTRIBUTES_OFFSET 24u
#define ES_TPM_MANUFACTURE_PRIMARY_AUTHORIZATION_PASSWORD_SIZE_OFFSET 25u
#define ES_TPM_MANUFACTURE_PRIMARY_SENSITIVE_SIZE_OFFSET 27u
#define ES_TPM_MANUFACTURE_PRIMARY_AUTH_SIZE_OFFSET 29u
#define ES_TPM_MANUFACTURE_PRIMARY_DATA_SIZE_OFFSET 31u

/* specs/tpm/manufacture.yaml:68 What is behind the template. */
struct es_tpm_manufacture_primary_end {
  uint8_t nothing;
};
#define ES_TPM_MANUFACTURE_PRIMARY_END_SIZE_MIN 6u
#define ES_TPM_MANUFACTURE_PRIMARY_END_SIZE_MAX 6u
#define ES_TPM_MANUFACTURE_PRIMARY_END_OUTSIDE_SIZE_OFFSET 0u
#define ES_TPM_MANUFACTURE_PRIMARY_END_PCR_COUNT_OFFSET 2u

/* specs/tpm/manufacture.yaml:74 What is before the public part in the response. */
struct es_tpm_manufacture_created {
  struct es_tpm_command_header header;
  uint32_t handle;
  uint32_t parameters_size;
};
#define ES_TPM_MANUFACTURE_CREATED_SIZE_MIN 18u
#define ES_TPM_MANUFACTURE_CREATED_SIZE_MAX 18u
#define ES_TPM_MANUFACTURE_CREATED_HEADER_TAG_OFFSET 0u
#define ES_TPM_MANUFACTURE_CREATED_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_MANUFACTURE_CREATED_HEADER_CODE_OFFSET 6u
#define ES_TPM_MANUFACTURE_CREATED_HANDLE_OFFSET 10u
#define ES_TPM_MANUFACTURE_CREATED_PARAMETERS_SIZE_OFFSET 14u

/* specs/tpm/manufacture.yaml:81 Template L-1, and the public part made from it. */
struct es_tpm_manufacture_rsa_2048 {
  uint32_t attributes;
  uint8_t policy[32];
  uint8_t modulus[256];
};
#define ES_TPM_MANUFACTURE_RSA_2048_SIZE_MIN 316u
#define ES_TPM_MANUFACTURE_RSA_2048_SIZE_MAX 316u
#define ES_TPM_MANUFACTURE_RSA_2048_SIZE_OFFSET 0u
#define ES_TPM_MANUFACTURE_RSA_2048_TYPE_OFFSET 2u
#define ES_TPM_MANUFACTURE_RSA_2048_NAME_ALGORITHM_OFFSET 4u
#define ES_TPM_MANUFACTURE_RSA_2048_ATTRIBUTES_OFFSET 6u
#define ES_TPM_MANUFACTURE_RSA_2048_POLICY_SIZE_OFFSET 10u
#define ES_TPM_MANUFACTURE_RSA_2048_POLICY_OFFSET 12u
#define ES_TPM_MANUFACTURE_RSA_2048_SYMMETRIC_OFFSET 44u
#define ES_TPM_MANUFACTURE_RSA_2048_SYMMETRIC_BITS_OFFSET 46u
#define ES_TPM_MANUFACTURE_RSA_2048_SYMMETRIC_MODE_OFFSET 48u
#define ES_TPM_MANUFACTURE_RSA_2048_SCHEME_OFFSET 50u
#define ES_TPM_MANUFACTURE_RSA_2048_BITS_OFFSET 52u
#define ES_TPM_MANUFACTURE_RSA_2048_EXPONENT_OFFSET 54u
#define ES_TPM_MANUFACTURE_RSA_2048_MODULUS_SIZE_OFFSET 58u
#define ES_TPM_MANUFACTURE_RSA_2048_MODULUS_OFFSET 60u

/* specs/tpm/manufacture.yaml:99 Template L-2, and the public part made from it. */
struct es_tpm_manufacture_ecc_256 {
  uint32_t attributes;
  uint8_t policy[32];
  uint8_t x[32];
  uint8_t y[32];
};
#define ES_TPM_MANUFACTURE_ECC_256_SIZE_MIN 124u
#define ES_TPM_MANUFACTURE_ECC_256_SIZE_MAX 124u
#define ES_TPM_MANUFACTURE_ECC_256_SIZE_OFFSET 0u
#define ES_TPM_MANUFACTURE_ECC_256_TYPE_OFFSET 2u
#define ES_TPM_MANUFACTURE_ECC_256_NAME_ALGORITHM_OFFSET 4u
#define ES_TPM_MANUFACTURE_ECC_256_ATTRIBUTES_OFFSET 6u
#define ES_TPM_MANUFACTURE_ECC_256_POLICY_SIZE_OFFSET 10u
#define ES_TPM_MANUFACTURE_ECC_256_POLICY_OFFSET 12u
#define ES_TPM_MANUFACTURE_ECC_256_SYMMETRIC_OFFSET 44u
#define ES_TPM_MANUFACTURE_ECC_256_SYMMETRIC_BITS_OFFSET 46u
#define ES_TPM_MANUFACTURE_ECC_256_SYMMETRIC_MODE_OFFSET 48u
#define ES_TPM_MANUFACTURE_ECC_256_SCHEME_OFFSET 50u
#define ES_TPM_MANUFACTURE_ECC_256_CURVE_OFFSET 52u
#define ES_TPM_MANUFACTURE_ECC_256_DERIVATION_OFFSET 54u
#define ES_TPM_MANUFACTURE_ECC_256_X_SIZE_OFFSET 56u
#define ES_TPM_MANUFACTURE_ECC_256_X_OFFSET 58u
#define ES_TPM_MANUFACTURE_ECC_256_Y_SIZE_OFFSET 90u
#define ES_TPM_MANUFACTURE_ECC_256_Y_OFFSET 92u

/* specs/tpm/manufacture.yaml:119 Template H-3 without its unique part. */
struct es_tpm_manufacture_ecc_384 {
  uint16_t size;
  uint32_t attributes;
  uint8_t policy[48];
};
#define ES_TPM_MANUFACTURE_ECC_384_SIZE_MIN 72u
#define ES_TPM_MANUFACTURE_ECC_384_SIZE_MAX 72u
#define ES_TPM_MANUFACTURE_ECC_384_SIZE_OFFSET 0u
#define ES_TPM_MANUFACTURE_ECC_384_TYPE_OFFSET 2u
#define ES_TPM_MANUFACTURE_ECC_384_NAME_ALGORITHM_OFFSET 4u
#define ES_TPM_MANUFACTURE_ECC_384_ATTRIBUTES_OFFSET 6u
#define ES_TPM_MANUFACTURE_ECC_384_POLICY_SIZE_OFFSET 10u
#define ES_TPM_MANUFACTURE_ECC_384_POLICY_OFFSET 12u
#define ES_TPM_MANUFACTURE_ECC_384_SYMMETRIC_OFFSET 60u
#define ES_TPM_MANUFACTURE_ECC_384_SYMMETRIC_BITS_OFFSET 62u
#define ES_TPM_MANUFACTURE_ECC_384_SYMMETRIC_MODE_OFFSET 64u
#define ES_TPM_MANUFACTURE_ECC_384_SCHEME_OFFSET 66u
#define ES_TPM_MANUFACTURE_ECC_384_CURVE_OFFSET 68u
#define ES_TPM_MANUFACTURE_ECC_384_DERIVATION_OFFSET 70u

/* specs/tpm/manufacture.yaml:135 The unique part of template H-3. */
struct es_tpm_manufacture_no_point {
  uint8_t nothing;
};
#define ES_TPM_MANUFACTURE_NO_POINT_SIZE_MIN 4u
#define ES_TPM_MANUFACTURE_NO_POINT_SIZE_MAX 4u
#define ES_TPM_MANUFACTURE_NO_POINT_X_SIZE_OFFSET 0u
#define ES_TPM_MANUFACTURE_NO_POINT_Y_SIZE_OFFSET 2u

/* specs/tpm/manufacture.yaml:141 What it becomes. */
struct es_tpm_manufacture_point_384 {
  uint8_t x[48];
  uint8_t y[48];
};
#define ES_TPM_MANUFACTURE_POINT_384_SIZE_MIN 100u
#define ES_TPM_MANUFACTURE_POINT_384_SIZE_MAX 100u
#define ES_TPM_MANUFACTURE_POINT_384_X_SIZE_OFFSET 0u
#define ES_TPM_MANUFACTURE_POINT_384_X_OFFSET 2u
#define ES_TPM_MANUFACTURE_POINT_384_Y_SIZE_OFFSET 50u
#define ES_TPM_MANUFACTURE_POINT_384_Y_OFFSET 52u

/* specs/tpm/manufacture.yaml:149 TPM2_FlushContext. */
struct es_tpm_manufacture_flush {
  struct es_tpm_command_header header;
  uint32_t handle;
};
#define ES_TPM_MANUFACTURE_FLUSH_SIZE_MIN 14u
#define ES_TPM_MANUFACTURE_FLUSH_SIZE_MAX 14u
#define ES_TPM_MANUFACTURE_FLUSH_HEADER_TAG_OFFSET 0u
#define ES_TPM_MANUFACTURE_FLUSH_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_MANUFACTURE_FLUSH_HEADER_CODE_OFFSET 6u
#define ES_TPM_MANUFACTURE_FLUSH_HANDLE_OFFSET 10u

/* specs/tpm/manufacture.yaml:155 TPM2_NV_DefineSpace. */
struct es_tpm_manufacture_nv_define {
  struct es_tpm_command_header header;
  uint32_t hierarchy;
  struct es_tpm_command_authorization authorization;
  uint32_t index;
  uint32_t attributes;
  uint16_t data_size;
};
#define ES_TPM_MANUFACTURE_NV_DEFINE_SIZE_MIN 45u
#define ES_TPM_MANUFACTURE_NV_DEFINE_SIZE_MAX 45u
#define ES_TPM_MANUFACTURE_NV_DEFINE_HEADER_TAG_OFFSET 0u
#define ES_TPM_MANUFACTURE_NV_DEFINE_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_MANUFACTURE_NV_DEFINE_HEADER_CODE_OFFSET 6u
#define ES_TPM_MANUFACTURE_NV_DEFINE_HIERARCHY_OFFSET 10u
#define ES_TPM_MANUFACTURE_NV_DEFINE_AUTHORIZATION_LENGTH_OFFSET 14u
#define ES_TPM_MANUFACTURE_NV_DEFINE_AUTHORIZATION_SESSION_OFFSET 18u
#define ES_TPM_MANUFACTURE_NV_DEFINE_AUTHORIZATION_NONCE_SIZE_OFFSET 22u
#define ES_TPM_MANUFACTURE_NV_DEFINE_AUTHORIZATION_ATTRIBUTES_OFFSET 24u
#define ES_TPM_MANUFACTURE_NV_DEFINE_AUTHORIZATION_PASSWORD_SIZE_OFFSET 25u
#define ES_TPM_MANUFACTURE_NV_DEFINE_AUTH_SIZE_OFFSET 27u
#define ES_TPM_MANUFACTURE_NV_DEFINE_PUBLIC_SIZE_OFFSET 29u
#define ES_TPM_MANUFACTURE_NV_DEFINE_INDEX_OFFSET 31u
#define ES_TPM_MANUFACTURE_NV_DEFINE_NAME_ALGORITHM_OFFSET 35u
#define ES_TPM_MANUFACTURE_NV_DEFINE_ATTRIBUTES_OFFSET 37u
#define ES_TPM_MANUFACTURE_NV_DEFINE_POLICY_SIZE_OFFSET 41u
#define ES_TPM_MANUFACTURE_NV_DEFINE_DATA_SIZE_OFFSET 43u

/* specs/tpm/manufacture.yaml:169 TPM2_NV_Write up to its data; the offset follows them. */
struct es_tpm_manufacture_nv_write {
  struct es_tpm_command_header header;
  uint32_t hierarchy;
  uint32_t index;
  struct es_tpm_command_authorization authorization;
  uint16_t count;
  struct es_slice data;
};
#define ES_TPM_MANUFACTURE_NV_WRITE_SIZE_MIN 33u
#define ES_TPM_MANUFACTURE_NV_WRITE_SIZE_MAX 545u
#define ES_TPM_MANUFACTURE_NV_WRITE_HEADER_TAG_OFFSET 0u
#define ES_TPM_MANUFACTURE_NV_WRITE_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_MANUFACTURE_NV_WRITE_HEADER_CODE_OFFSET 6u
#define ES_TPM_MANUFACTURE_NV_WRITE_HIERARCHY_OFFSET 10u
#define ES_TPM_MANUFACTURE_NV_WRITE_INDEX_OFFSET 14u
#define ES_TPM_MANUFACTURE_NV_WRITE_AUTHORIZATION_LENGTH_OFFSET 18u
#define ES_TPM_MANUFACTURE_NV_WRITE_AUTHORIZATION_SESSION_OFFSET 22u
#define ES_TPM_MANUFACTURE_NV_WRITE_AUTHORIZATION_NONCE_SIZE_OFFSET 26u
#define ES_TPM_MANUFACTURE_NV_WRITE_AUTHORIZATION_ATTRIBUTES_OFFSET 28u
#define ES_TPM_MANUFACTURE_NV_WRITE_AUTHORIZATION_PASSWORD_SIZE_OFFSET 29u
#define ES_TPM_MANUFACTURE_NV_WRITE_COUNT_OFFSET 31u
#define ES_TPM_MANUFACTURE_NV_WRITE_DATA_OFFSET 33u

/* specs/tpm/manufacture.yaml:178 */
struct es_tpm_manufacture_nv_offset {
  uint16_t offset;
};
#define ES_TPM_MANUFACTURE_NV_OFFSET_SIZE_MIN 2u
#define ES_TPM_MANUFACTURE_NV_OFFSET_SIZE_MAX 2u
#define ES_TPM_MANUFACTURE_NV_OFFSET_OFFSET_OFFSET 0u

/* specs/tpm/manufacture.yaml:181 TPM2_NV_WriteLock. */
struct es_tpm_manufacture_nv_lock {
  struct es_tpm_command_header header;
  uint32_t hierarchy;
  uint32_t index;
  struct es_tpm_command_authorization authorization;
};
#define ES_TPM_MANUFACTURE_NV_LOCK_SIZE_MIN 31u
#define ES_TPM_MANUFACTURE_NV_LOCK_SIZE_MAX 31u
#define ES_TPM_MANUFACTURE_NV_LOCK_HEADER_TAG_OFFSET 0u
#define ES_TPM_MANUFACTURE_NV_LOCK_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_MANUFACTURE_NV_LOCK_HEADER_CODE_OFFSET 6u
#define ES_TPM_MANUFACTURE_NV_LOCK_HIERARCHY_OFFSET 10u
#define ES_TPM_MANUFACTURE_NV_LOCK_INDEX_OFFSET 14u
#define ES_TPM_MANUFACTURE_NV_LOCK_AUTHORIZATION_LENGTH_OFFSET 18u
#define ES_TPM_MANUFACTURE_NV_LOCK_AUTHORIZATION_SESSION_OFFSET 22u
#define ES_TPM_MANUFACTURE_NV_LOCK_AUTHORIZATION_NONCE_SIZE_OFFSET 26u
#define ES_TPM_MANUFACTURE_NV_LOCK_AUTHORIZATION_ATTRIBUTES_OFFSET 28u
#define ES_TPM_MANUFACTURE_NV_LOCK_AUTHORIZATION_PASSWORD_SIZE_OFFSET 29u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/tpm/manufacture.yaml:58 */
ES_MUST_USE es_result es_tpm_manufacture_decode_primary(const uint8_t *restrict bytes, size_t size,
                                                        struct es_tpm_manufacture_primary *restrict out);

/* specs/tpm/manufacture.yaml:58 */
size_t es_tpm_manufacture_encode_primary(const struct es_tpm_manufacture_primary *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:68 */
ES_MUST_USE es_result es_tpm_manufacture_decode_primary_end(const uint8_t *restrict bytes, size_t size,
                                                            struct es_tpm_manufacture_primary_end *restrict out);

/* specs/tpm/manufacture.yaml:68 */
size_t es_tpm_manufacture_encode_primary_end(const struct es_tpm_manufacture_primary_end *in, uint8_t *bytes,
                                             size_t room);

/* specs/tpm/manufacture.yaml:74 */
ES_MUST_USE es_result es_tpm_manufacture_decode_created(const uint8_t *restrict bytes, size_t size,
                                                        struct es_tpm_manufacture_created *restrict out);

/* specs/tpm/manufacture.yaml:74 */
size_t es_tpm_manufacture_encode_created(const struct es_tpm_manufacture_created *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:81 */
ES_MUST_USE es_result es_tpm_manufacture_decode_rsa_2048(const uint8_t *restrict bytes, size_t size,
                                                         struct es_tpm_manufacture_rsa_2048 *restrict out);

/* specs/tpm/manufacture.yaml:81 */
size_t es_tpm_manufacture_encode_rsa_2048(const struct es_tpm_manufacture_rsa_2048 *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:99 */
ES_MUST_USE es_result es_tpm_manufacture_decode_ecc_256(const uint8_t *restrict bytes, size_t size,
                                                        struct es_tpm_manufacture_ecc_256 *restrict out);

/* specs/tpm/manufacture.yaml:99 */
size_t es_tpm_manufacture_encode_ecc_256(const struct es_tpm_manufacture_ecc_256 *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:119 */
ES_MUST_USE es_result es_tpm_manufacture_decode_ecc_384(const uint8_t *restrict bytes, size_t size,
                                                        struct es_tpm_manufacture_ecc_384 *restrict out);

/* specs/tpm/manufacture.yaml:119 */
size_t es_tpm_manufacture_encode_ecc_384(const struct es_tpm_manufacture_ecc_384 *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:135 */
ES_MUST_USE es_result es_tpm_manufacture_decode_no_point(const uint8_t *restrict bytes, size_t size,
                                                         struct es_tpm_manufacture_no_point *restrict out);

/* specs/tpm/manufacture.yaml:135 */
size_t es_tpm_manufacture_encode_no_point(const struct es_tpm_manufacture_no_point *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:141 */
ES_MUST_USE es_result es_tpm_manufacture_decode_point_384(const uint8_t *restrict bytes, size_t size,
                                                          struct es_tpm_manufacture_point_384 *restrict out);

/* specs/tpm/manufacture.yaml:141 */
size_t es_tpm_manufacture_encode_point_384(const struct es_tpm_manufacture_point_384 *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:149 */
ES_MUST_USE es_result es_tpm_manufacture_decode_flush(const uint8_t *restrict bytes, size_t size,
                                                      struct es_tpm_manufacture_flush *restrict out);

/* specs/tpm/manufacture.yaml:149 */
size_t es_tpm_manufacture_encode_flush(const struct es_tpm_manufacture_flush *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:155 */
ES_MUST_USE es_result es_tpm_manufacture_decode_nv_define(const uint8_t *restrict bytes, size_t size,
                                                          struct es_tpm_manufacture_nv_define *restrict out);

/* specs/tpm/manufacture.yaml:155 */
size_t es_tpm_manufacture_encode_nv_define(const struct es_tpm_manufacture_nv_define *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:169 */
ES_MUST_USE es_result es_tpm_manufacture_decode_nv_write(const uint8_t *restrict bytes, size_t size,
                                                         struct es_tpm_manufacture_nv_write *restrict out);

/* specs/tpm/manufacture.yaml:169 */
size_t es_tpm_manufacture_encode_nv_write(const struct es_tpm_manufacture_nv_write *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:178 */
ES_MUST_USE es_result es_tpm_manufacture_decode_nv_offset(const uint8_t *restrict bytes, size_t size,
                                                          struct es_tpm_manufacture_nv_offset *restrict out);

/* specs/tpm/manufacture.yaml:178 */
size_t es_tpm_manufacture_encode_nv_offset(const struct es_tpm_manufacture_nv_offset *in, uint8_t *bytes, size_t room);

/* specs/tpm/manufacture.yaml:181 */
ES_MUST_USE es_result es_tpm_manufacture_decode_nv_lock(const uint8_t *restrict bytes, size_t size,
                                                        struct es_tpm_manufacture_nv_lock *restrict out);

/* specs/tpm/manufacture.yaml:181 */
size_t es_tpm_manufacture_encode_nv_lock(const struct es_tpm_manufacture_nv_lock *in, uint8_t *bytes, size_t room);

#endif
