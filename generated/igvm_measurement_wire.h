/* Generated from specs/igvm/measurement.yaml; change that and run python3 -m generator.
 * What platforms hash while an image is loaded. Each launch digest is made of blocks like these, in the file's order
 * of directives. */
#ifndef ES_GENERATED_IGVM_MEASUREMENT_WIRE_H
#define ES_GENERATED_IGVM_MEASUREMENT_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_IGVM_MEASUREMENT_SHA384_SIZE 48u
#define ES_IGVM_MEASUREMENT_SHA256_SIZE 32u

/* TDX: the first bytes of a block that adds a page, padded with NULs. */
#define ES_IGVM_MEASUREMENT_PAGE_ADD "MEM.PAGE.ADD"
#define ES_IGVM_MEASUREMENT_PAGE_ADD_SIZE 12u

/* TDX: the first bytes of a block that measures a piece of a page, padded with NULs. */
#define ES_IGVM_MEASUREMENT_PAGE_EXTEND "MR.EXTEND"
#define ES_IGVM_MEASUREMENT_PAGE_EXTEND_SIZE 9u

/* TDX: bytes of a page that one block measures; the block's header comes first. */
#define ES_IGVM_MEASUREMENT_EXTEND_SIZE 256u

/* VBS: bytes of a page's block, the page with it. */
#define ES_IGVM_MEASUREMENT_VBS_PAGE_SIZE 0x1020u
#define ES_IGVM_MEASUREMENT_VBS_REGISTER_SIZE 48u

/* SNP: the version of ID blocks that firmware takes. */
#define ES_IGVM_MEASUREMENT_ID_BLOCK_VERSION 1u

/* specs/igvm/measurement.yaml:16 */
enum es_igvm_measurement_snp_page {
  ES_IGVM_MEASUREMENT_SNP_PAGE_NORMAL = 1,
  ES_IGVM_MEASUREMENT_SNP_PAGE_VMSA = 2,
  ES_IGVM_MEASUREMENT_SNP_PAGE_UNMEASURED = 4,
  ES_IGVM_MEASUREMENT_SNP_PAGE_SECRETS = 5,
  ES_IGVM_MEASUREMENT_SNP_PAGE_CPUID = 6,
};
const char *es_igvm_measurement_snp_page_name(uint32_t value);
bool es_igvm_measurement_snp_page_known(uint32_t value);

/* specs/igvm/measurement.yaml:19 */
enum es_igvm_measurement_vbs_chunk {
  ES_IGVM_MEASUREMENT_VBS_CHUNK_REGISTER = 0,
  ES_IGVM_MEASUREMENT_VBS_CHUNK_VTL_ENABLED = 1,
  ES_IGVM_MEASUREMENT_VBS_CHUNK_PAGE = 2,
};
const char *es_igvm_measurement_vbs_chunk_name(uint32_t value);
bool es_igvm_measurement_vbs_chunk_known(uint32_t value);

/* specs/igvm/measurement.yaml:23 SHA-384 of this is the next digest. */
struct es_igvm_measurement_snp_page_info {
  uint8_t digest[48]; /* So far; zeros at first. */
  uint8_t contents[48]; /* SHA-384 of a page whose contents count, zeros for others. */
  uint8_t page_type;
  uint32_t permissions; /* Of less privileged levels. */
  uint64_t gpa;
};
#define ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_SIZE_MIN 112u
#define ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_SIZE_MAX 112u
#define ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_DIGEST_OFFSET 0u
#define ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_CONTENTS_OFFSET 48u
#define ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_LENGTH_OFFSET 96u
#define ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_PAGE_TYPE_OFFSET 98u
#define ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_PERMISSIONS_OFFSET 100u
#define ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_GPA_OFFSET 104u

/* specs/igvm/measurement.yaml:34 What the key of an ID block signs. */
struct es_igvm_measurement_snp_identity {
  uint8_t launch_digest[48];
  uint8_t family_id[16];
  uint8_t image_id[16];
  uint32_t guest_svn;
  uint64_t policy;
};
#define ES_IGVM_MEASUREMENT_SNP_IDENTITY_SIZE_MIN 96u
#define ES_IGVM_MEASUREMENT_SNP_IDENTITY_SIZE_MAX 96u
#define ES_IGVM_MEASUREMENT_SNP_IDENTITY_LAUNCH_DIGEST_OFFSET 0u
#define ES_IGVM_MEASUREMENT_SNP_IDENTITY_FAMILY_ID_OFFSET 48u
#define ES_IGVM_MEASUREMENT_SNP_IDENTITY_IMAGE_ID_OFFSET 64u
#define ES_IGVM_MEASUREMENT_SNP_IDENTITY_VERSION_OFFSET 80u
#define ES_IGVM_MEASUREMENT_SNP_IDENTITY_GUEST_SVN_OFFSET 84u
#define ES_IGVM_MEASUREMENT_SNP_IDENTITY_POLICY_OFFSET 88u

/* specs/igvm/measurement.yaml:44 What the author's key of an ID block signs, as the firmware has an ID key. */
struct es_igvm_measurement_snp_id_key {
  uint32_t curve;
  uint8_t qx[72];
  uint8_t qy[72];
};
#define ES_IGVM_MEASUREMENT_SNP_ID_KEY_SIZE_MIN 0x404u
#define ES_IGVM_MEASUREMENT_SNP_ID_KEY_SIZE_MAX 0x404u
#define ES_IGVM_MEASUREMENT_SNP_ID_KEY_CURVE_OFFSET 0u
#define ES_IGVM_MEASUREMENT_SNP_ID_KEY_QX_OFFSET 4u
#define ES_IGVM_MEASUREMENT_SNP_ID_KEY_QY_OFFSET 76u

/* specs/igvm/measurement.yaml:52 */
struct es_igvm_measurement_snp_policy {
  struct {
    uint8_t abi_minor;
    uint8_t abi_major;
    uint8_t smt;
    uint8_t must_be_one;
    uint8_t migration_agent;
    uint8_t debug;
    uint8_t single_socket;
    uint64_t reserved;
  } policy;
};
#define ES_IGVM_MEASUREMENT_SNP_POLICY_SIZE_MIN 8u
#define ES_IGVM_MEASUREMENT_SNP_POLICY_SIZE_MAX 8u
#define ES_IGVM_MEASUREMENT_SNP_POLICY_POLICY_OFFSET 0u

/* specs/igvm/measurement.yaml:66 */
struct es_igvm_measurement_tdx_policy {
  struct {
    uint8_t debug;
    uint8_t sept_ve_disable;
    uint8_t migratable;
    uint64_t reserved;
  } policy;
};
#define ES_IGVM_MEASUREMENT_TDX_POLICY_SIZE_MIN 8u
#define ES_IGVM_MEASUREMENT_TDX_POLICY_SIZE_MAX 8u
#define ES_IGVM_MEASUREMENT_TDX_POLICY_POLICY_OFFSET 0u

/* specs/igvm/measurement.yaml:76 Which operation, and where. All blocks are one stream under SHA-384. */
struct es_igvm_measurement_tdx_block {
  char operation[17];
  uint64_t gpa;
};
#define ES_IGVM_MEASUREMENT_TDX_BLOCK_SIZE_MIN 128u
#define ES_IGVM_MEASUREMENT_TDX_BLOCK_SIZE_MAX 128u
#define ES_IGVM_MEASUREMENT_TDX_BLOCK_OPERATION_OFFSET 0u
#define ES_IGVM_MEASUREMENT_TDX_BLOCK_GPA_OFFSET 16u

/* specs/igvm/measurement.yaml:83 The page follows. SHA-256 of the digest so far and the block is the next digest. */
struct es_igvm_measurement_vbs_page {
  struct {
    uint8_t readable;
    uint8_t writable;
    uint8_t unmeasured;
  } metadata;
  uint64_t page_number;
};
#define ES_IGVM_MEASUREMENT_VBS_PAGE_SIZE_MIN 32u
#define ES_IGVM_MEASUREMENT_VBS_PAGE_SIZE_MAX 32u
#define ES_IGVM_MEASUREMENT_VBS_PAGE_BYTE_COUNT_OFFSET 0u
#define ES_IGVM_MEASUREMENT_VBS_PAGE_CHUNK_OFFSET 4u
#define ES_IGVM_MEASUREMENT_VBS_PAGE_METADATA_OFFSET 16u
#define ES_IGVM_MEASUREMENT_VBS_PAGE_PAGE_NUMBER_OFFSET 24u

/* specs/igvm/measurement.yaml:94 Registers come behind all pages. */
struct es_igvm_measurement_vbs_register {
  uint8_t vtl;
  uint32_t name;
  uint8_t value[16];
};
#define ES_IGVM_MEASUREMENT_VBS_REGISTER_SIZE_MIN 48u
#define ES_IGVM_MEASUREMENT_VBS_REGISTER_SIZE_MAX 48u
#define ES_IGVM_MEASUREMENT_VBS_REGISTER_BYTE_COUNT_OFFSET 0u
#define ES_IGVM_MEASUREMENT_VBS_REGISTER_CHUNK_OFFSET 4u
#define ES_IGVM_MEASUREMENT_VBS_REGISTER_VTL_OFFSET 20u
#define ES_IGVM_MEASUREMENT_VBS_REGISTER_NAME_OFFSET 28u
#define ES_IGVM_MEASUREMENT_VBS_REGISTER_VALUE_OFFSET 32u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/igvm/measurement.yaml:23 */
ES_MUST_USE es_result es_igvm_measurement_decode_snp_page_info(const uint8_t *restrict bytes, size_t size,
                                                               struct es_igvm_measurement_snp_page_info *restrict out);

/* specs/igvm/measurement.yaml:23 */
size_t es_igvm_measurement_encode_snp_page_info(const struct es_igvm_measurement_snp_page_info *in, uint8_t *bytes,
                                                size_t room);

/* specs/igvm/measurement.yaml:34 */
ES_MUST_USE es_result es_igvm_measurement_decode_snp_identity(const uint8_t *restrict bytes, size_t size,
                                                              struct es_igvm_measurement_snp_identity *restrict out);

/* specs/igvm/measurement.yaml:34 */
size_t es_igvm_measurement_encode_snp_identity(const struct es_igvm_measurement_snp_identity *in, uint8_t *bytes,
                                               size_t room);

/* specs/igvm/measurement.yaml:44 */
ES_MUST_USE es_result es_igvm_measurement_decode_snp_id_key(const uint8_t *restrict bytes, size_t size,
                                                            struct es_igvm_measurement_snp_id_key *restrict out);

/* specs/igvm/measurement.yaml:44 */
size_t es_igvm_measurement_encode_snp_id_key(const struct es_igvm_measurement_snp_id_key *in, uint8_t *bytes,
                                             size_t room);

/* specs/igvm/measurement.yaml:52 */
ES_MUST_USE es_result es_igvm_measurement_decode_snp_policy(const uint8_t *restrict bytes, size_t size,
                                                            struct es_igvm_measurement_snp_policy *restrict out);

/* specs/igvm/measurement.yaml:52 */
size_t es_igvm_measurement_encode_snp_policy(const struct es_igvm_measurement_snp_policy *in, uint8_t *bytes,
                                             size_t room);

/* specs/igvm/measurement.yaml:66 */
ES_MUST_USE es_result es_igvm_measurement_decode_tdx_policy(const uint8_t *restrict bytes, size_t size,
                                                            struct es_igvm_measurement_tdx_policy *restrict out);

/* specs/igvm/measurement.yaml:66 */
size_t es_igvm_measurement_encode_tdx_policy(const struct es_igvm_measurement_tdx_policy *in, uint8_t *bytes,
                                             size_t room);

/* specs/igvm/measurement.yaml:76 */
ES_MUST_USE es_result es_igvm_measurement_decode_tdx_block(const uint8_t *restrict bytes, size_t size,
                                                           struct es_igvm_measurement_tdx_block *restrict out);

/* specs/igvm/measurement.yaml:76 */
size_t es_igvm_measurement_encode_tdx_block(const struct es_igvm_measurement_tdx_block *in, uint8_t *bytes,
                                            size_t room);

/* specs/igvm/measurement.yaml:83 */
ES_MUST_USE es_result es_igvm_measurement_decode_vbs_page(const uint8_t *restrict bytes, size_t size,
                                                          struct es_igvm_measurement_vbs_page *restrict out);

/* specs/igvm/measurement.yaml:83 */
size_t es_igvm_measurement_encode_vbs_page(const struct es_igvm_measurement_vbs_page *in, uint8_t *bytes, size_t room);

/* specs/igvm/measurement.yaml:94 */
ES_MUST_USE es_result es_igvm_measurement_decode_vbs_register(const uint8_t *restrict bytes, size_t size,
                                                              struct es_igvm_measurement_vbs_register *restrict out);

/* specs/igvm/measurement.yaml:94 */
size_t es_igvm_measurement_encode_vbs_register(const struct es_igvm_measurement_vbs_register *in, uint8_t *bytes,
                                               size_t room);

#endif
