/* Generated from specs/igvm/igvm.yaml; change that and run python3 -m generator.
 * The file that a virtual machine is loaded from (Independent Guest Virtual Machine): a fixed header, a list of
 * variable headers that a loader follows one by one, and the data that they point to. Every number is little-endian. */
#ifndef ES_GENERATED_IGVM_WIRE_H
#define ES_GENERATED_IGVM_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* The only page size that readers take. */
#define ES_IGVM_PAGE_SIZE 0x1000u

/* The other size that a page of data can say. */
#define ES_IGVM_LARGE_PAGE_SIZE 0x200000u

/* Where each variable header begins: at a multiple of this many bytes; what is between is zero. */
#define ES_IGVM_ALIGNMENT 8u

/* Of a header's type: a loader may skip what it does not know. Readers in use refuse all such headers. */
#define ES_IGVM_OPTIONAL_BIT 0x80000000u

/* Types of the first section. */
#define ES_IGVM_PLATFORM_FIRST 1u
#define ES_IGVM_PLATFORM_LAST 256u

/* Types of the second section. */
#define ES_IGVM_INITIALIZATION_FIRST 257u
#define ES_IGVM_INITIALIZATION_LAST 512u

/* Types of the third section. */
#define ES_IGVM_DIRECTIVE_FIRST 769u
#define ES_IGVM_DIRECTIVE_LAST 0x400u

/* CRC-32 as zlib has it, bits reflected: over fixed and variable headers with the checksum's own field as zero. */
#define ES_IGVM_CHECKSUM_POLYNOMIAL 0xedb88320u

/* IGVM as text. */
#define ES_IGVM_MAGIC 0x4d564749u

/* Most bytes of a parameter area that this project takes; the format has no limit. */
#define ES_IGVM_PARAMETER_AREA_MAX 0x4000000u

/* Most bytes of variable headers that this project takes; the format has no limit but the file's. */
#define ES_IGVM_HEADERS_MAX 0x10000000u

/* Most bytes that this project takes of what one platform is loaded with: pages, VP contexts and their registers,
 * inserted areas and error ranges, each at least a page; and of all parameter areas together. A file has fewer
 * bytes, and the format has no limit. */
#define ES_IGVM_DIRECTED_MAX 0x100000000ull

/* specs/igvm/igvm.yaml:24 */
enum es_igvm_format_version {
  ES_IGVM_FORMAT_VERSION_V1 = 1,
  ES_IGVM_FORMAT_VERSION_V2 = 2,
};
const char *es_igvm_format_version_name(uint32_t value);
bool es_igvm_format_version_known(uint32_t value);

/* specs/igvm/igvm.yaml:25 Files of version 1 are for x64. */
enum es_igvm_architecture {
  ES_IGVM_ARCHITECTURE_X64 = 0,
  ES_IGVM_ARCHITECTURE_AARCH64 = 1,
};
const char *es_igvm_architecture_name(uint32_t value);
bool es_igvm_architecture_known(uint32_t value);

/* specs/igvm/igvm.yaml:26 */
enum es_igvm_header_type {
  ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM = 1,
  ES_IGVM_HEADER_TYPE_GUEST_POLICY = 257,
  ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION = 258,
  ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION = 259,
  ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT = 260,
  ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE = 261,
  ES_IGVM_HEADER_TYPE_CCA_POLICY = 262,
  ES_IGVM_HEADER_TYPE_PARAMETER_AREA = 769,
  ES_IGVM_HEADER_TYPE_PAGE_DATA = 770,
  ES_IGVM_HEADER_TYPE_PARAMETER_INSERT = 771,
  ES_IGVM_HEADER_TYPE_VP_CONTEXT = 772,
  ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY = 773,
  ES_IGVM_HEADER_TYPE_VP_COUNT = 775,
  ES_IGVM_HEADER_TYPE_SRAT = 776,
  ES_IGVM_HEADER_TYPE_MADT = 777,
  ES_IGVM_HEADER_TYPE_MMIO_RANGES = 778,
  ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK = 779,
  ES_IGVM_HEADER_TYPE_MEMORY_MAP = 780,
  ES_IGVM_HEADER_TYPE_ERROR_RANGE = 781,
  ES_IGVM_HEADER_TYPE_COMMAND_LINE = 782,
  ES_IGVM_HEADER_TYPE_SLIT = 783,
  ES_IGVM_HEADER_TYPE_PPTT = 784,
  ES_IGVM_HEADER_TYPE_VBS_MEASUREMENT = 785,
  ES_IGVM_HEADER_TYPE_DEVICE_TREE = 786, /* A loader that knows it fills in no other parameter. */
  ES_IGVM_HEADER_TYPE_ENVIRONMENT_INFO = 787,
};
const char *es_igvm_header_type_name(uint32_t value);
bool es_igvm_header_type_known(uint32_t value);

/* specs/igvm/igvm.yaml:55 */
enum es_igvm_platform_type {
  ES_IGVM_PLATFORM_TYPE_NATIVE = 0,
  ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION = 1,
  ES_IGVM_PLATFORM_TYPE_SEV_SNP = 2,
  ES_IGVM_PLATFORM_TYPE_TDX = 3,
  ES_IGVM_PLATFORM_TYPE_SEV = 4,
  ES_IGVM_PLATFORM_TYPE_SEV_ES = 5,
  ES_IGVM_PLATFORM_TYPE_CCA = 6,
};
const char *es_igvm_platform_type_name(uint32_t value);
bool es_igvm_platform_type_known(uint32_t value);

/* specs/igvm/igvm.yaml:58 */
enum es_igvm_highest_vtl {
  ES_IGVM_HIGHEST_VTL_VTL0 = 0,
  ES_IGVM_HIGHEST_VTL_VTL2 = 2,
};
const char *es_igvm_highest_vtl_name(uint32_t value);
bool es_igvm_highest_vtl_known(uint32_t value);

/* specs/igvm/igvm.yaml:59 */
enum es_igvm_vtl {
  ES_IGVM_VTL_VTL0 = 0,
  ES_IGVM_VTL_VTL1 = 1,
  ES_IGVM_VTL_VTL2 = 2,
};
const char *es_igvm_vtl_name(uint32_t value);
bool es_igvm_vtl_known(uint32_t value);

/* specs/igvm/igvm.yaml:60 */
enum es_igvm_page_type {
  ES_IGVM_PAGE_TYPE_NORMAL = 0,
  ES_IGVM_PAGE_TYPE_SECRETS = 1,
  ES_IGVM_PAGE_TYPE_CPUID_DATA = 2,
  ES_IGVM_PAGE_TYPE_CPUID_XF = 3,
};
const char *es_igvm_page_type_name(uint32_t value);
bool es_igvm_page_type_known(uint32_t value);

/* specs/igvm/igvm.yaml:61 */
enum es_igvm_cca_hash {
  ES_IGVM_CCA_HASH_SHA256 = 0,
  ES_IGVM_CCA_HASH_SHA512 = 1,
  ES_IGVM_CCA_HASH_SHA384 = 2,
};
const char *es_igvm_cca_hash_name(uint32_t value);
bool es_igvm_cca_hash_known(uint32_t value);

/* specs/igvm/igvm.yaml:62 Whether firmware may be activated while the realm lives. */
enum es_igvm_cca_activation {
  ES_IGVM_CCA_ACTIVATION_DISALLOWED = 0,
  ES_IGVM_CCA_ACTIVATION_ALLOWED = 1,
};
const char *es_igvm_cca_activation_name(uint32_t value);
bool es_igvm_cca_activation_known(uint32_t value);

/* specs/igvm/igvm.yaml:63 */
enum es_igvm_key_algorithm {
  ES_IGVM_KEY_ALGORITHM_NONE = 0,
  ES_IGVM_KEY_ALGORITHM_ECDSA_P384_SHA384 = 1,
};
const char *es_igvm_key_algorithm_name(uint32_t value);
bool es_igvm_key_algorithm_known(uint32_t value);

/* specs/igvm/igvm.yaml:64 */
enum es_igvm_curve {
  ES_IGVM_CURVE_NONE = 0,
  ES_IGVM_CURVE_P256 = 1,
  ES_IGVM_CURVE_P384 = 2,
};
const char *es_igvm_curve_name(uint32_t value);
bool es_igvm_curve_known(uint32_t value);

/* specs/igvm/igvm.yaml:65 */
enum es_igvm_digest_algorithm {
  ES_IGVM_DIGEST_ALGORITHM_NONE = 0,
  ES_IGVM_DIGEST_ALGORITHM_SHA256 = 1,
};
const char *es_igvm_digest_algorithm_name(uint32_t value);
bool es_igvm_digest_algorithm_known(uint32_t value);

/* specs/igvm/igvm.yaml:66 */
enum es_igvm_signing_algorithm {
  ES_IGVM_SIGNING_ALGORITHM_NONE = 0,
  ES_IGVM_SIGNING_ALGORITHM_ECDSA_P384 = 1,
};
const char *es_igvm_signing_algorithm_name(uint32_t value);
bool es_igvm_signing_algorithm_known(uint32_t value);

/* specs/igvm/igvm.yaml:68 How every file begins. */
struct es_igvm_fixed_header {
  uint32_t format_version;
  uint32_t variable_header_offset;
  uint32_t variable_header_size;
  uint32_t total_file_size;
  uint32_t checksum;
};
#define ES_IGVM_FIXED_HEADER_SIZE_MIN 24u
#define ES_IGVM_FIXED_HEADER_SIZE_MAX 24u
#define ES_IGVM_FIXED_HEADER_MAGIC_OFFSET 0u
#define ES_IGVM_FIXED_HEADER_FORMAT_VERSION_OFFSET 4u
#define ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_OFFSET_OFFSET 8u
#define ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_SIZE_OFFSET 12u
#define ES_IGVM_FIXED_HEADER_TOTAL_FILE_SIZE_OFFSET 16u
#define ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET 20u

/* specs/igvm/igvm.yaml:78 What follows the fixed header from version 2 on. */
struct es_igvm_fixed_header_v2 {
  uint32_t architecture;
};
#define ES_IGVM_FIXED_HEADER_V2_SIZE_MIN 8u
#define ES_IGVM_FIXED_HEADER_V2_SIZE_MAX 8u
#define ES_IGVM_FIXED_HEADER_V2_ARCHITECTURE_OFFSET 0u
#define ES_IGVM_FIXED_HEADER_V2_PAGE_SIZE_OFFSET 4u

/* specs/igvm/igvm.yaml:84 How each variable header begins. */
struct es_igvm_variable_header {
  uint32_t type;
  uint32_t length; /* Bytes that follow, without the padding behind them. */
};
#define ES_IGVM_VARIABLE_HEADER_SIZE_MIN 8u
#define ES_IGVM_VARIABLE_HEADER_SIZE_MAX 8u
#define ES_IGVM_VARIABLE_HEADER_TYPE_OFFSET 0u
#define ES_IGVM_VARIABLE_HEADER_LENGTH_OFFSET 4u

/* specs/igvm/igvm.yaml:90 */
struct es_igvm_supported_platform {
  uint32_t compatibility_mask; /* The one bit that stands for this platform in all other headers. */
  uint8_t highest_vtl;
  uint8_t platform_type;
  uint64_t shared_gpa_boundary; /* Addresses from here on are shared with the host. */
};
#define ES_IGVM_SUPPORTED_PLATFORM_SIZE_MIN 16u
#define ES_IGVM_SUPPORTED_PLATFORM_SIZE_MAX 16u
#define ES_IGVM_SUPPORTED_PLATFORM_COMPATIBILITY_MASK_OFFSET 0u
#define ES_IGVM_SUPPORTED_PLATFORM_HIGHEST_VTL_OFFSET 4u
#define ES_IGVM_SUPPORTED_PLATFORM_PLATFORM_TYPE_OFFSET 5u
#define ES_IGVM_SUPPORTED_PLATFORM_PLATFORM_VERSION_OFFSET 6u
#define ES_IGVM_SUPPORTED_PLATFORM_SHARED_GPA_BOUNDARY_OFFSET 8u

/* specs/igvm/igvm.yaml:98 */
struct es_igvm_guest_policy {
  uint64_t policy;
  uint32_t compatibility_mask;
};
#define ES_IGVM_GUEST_POLICY_SIZE_MIN 16u
#define ES_IGVM_GUEST_POLICY_SIZE_MAX 16u
#define ES_IGVM_GUEST_POLICY_POLICY_OFFSET 0u
#define ES_IGVM_GUEST_POLICY_COMPATIBILITY_MASK_OFFSET 8u

/* specs/igvm/igvm.yaml:104 Memory that a loader may put elsewhere as a whole. */
struct es_igvm_relocatable_region {
  uint32_t compatibility_mask;
  uint16_t vp_index;
  uint8_t vtl;
  struct {
    uint8_t is_vtl2;
    uint8_t apply_pc;
    uint8_t apply_gdtr;
  } flags;
  uint64_t relocation_alignment;
  uint64_t relocation_region_gpa;
  uint64_t relocation_region_size;
  uint64_t minimum_relocation_gpa;
  uint64_t maximum_relocation_gpa;
};
#define ES_IGVM_RELOCATABLE_REGION_SIZE_MIN 48u
#define ES_IGVM_RELOCATABLE_REGION_SIZE_MAX 48u
#define ES_IGVM_RELOCATABLE_REGION_COMPATIBILITY_MASK_OFFSET 0u
#define ES_IGVM_RELOCATABLE_REGION_VP_INDEX_OFFSET 4u
#define ES_IGVM_RELOCATABLE_REGION_VTL_OFFSET 6u
#define ES_IGVM_RELOCATABLE_REGION_FLAGS_OFFSET 7u
#define ES_IGVM_RELOCATABLE_REGION_RELOCATION_ALIGNMENT_OFFSET 8u
#define ES_IGVM_RELOCATABLE_REGION_RELOCATION_REGION_GPA_OFFSET 16u
#define ES_IGVM_RELOCATABLE_REGION_RELOCATION_REGION_SIZE_OFFSET 24u
#define ES_IGVM_RELOCATABLE_REGION_MINIMUM_RELOCATION_GPA_OFFSET 32u
#define ES_IGVM_RELOCATABLE_REGION_MAXIMUM_RELOCATION_GPA_OFFSET 40u

/* specs/igvm/igvm.yaml:123 Where page tables are whose addresses a loader has to change. */
struct es_igvm_page_table_relocation {
  uint32_t compatibility_mask;
  uint16_t vp_index;
  uint8_t vtl;
  uint64_t gpa;
  uint64_t size;
  uint64_t used_size;
};
#define ES_IGVM_PAGE_TABLE_RELOCATION_SIZE_MIN 32u
#define ES_IGVM_PAGE_TABLE_RELOCATION_SIZE_MAX 32u
#define ES_IGVM_PAGE_TABLE_RELOCATION_COMPATIBILITY_MASK_OFFSET 0u
#define ES_IGVM_PAGE_TABLE_RELOCATION_VP_INDEX_OFFSET 4u
#define ES_IGVM_PAGE_TABLE_RELOCATION_VTL_OFFSET 6u
#define ES_IGVM_PAGE_TABLE_RELOCATION_GPA_OFFSET 8u
#define ES_IGVM_PAGE_TABLE_RELOCATION_SIZE_OFFSET 16u
#define ES_IGVM_PAGE_TABLE_RELOCATION_USED_SIZE_OFFSET 24u

/* specs/igvm/igvm.yaml:134 Reference values in CoRIM's form. */
struct es_igvm_corim_document {
  uint32_t compatibility_mask;
  uint32_t file_offset;
  uint32_t size_bytes;
};
#define ES_IGVM_CORIM_DOCUMENT_SIZE_MIN 16u
#define ES_IGVM_CORIM_DOCUMENT_SIZE_MAX 16u
#define ES_IGVM_CORIM_DOCUMENT_COMPATIBILITY_MASK_OFFSET 0u
#define ES_IGVM_CORIM_DOCUMENT_FILE_OFFSET_OFFSET 4u
#define ES_IGVM_CORIM_DOCUMENT_SIZE_BYTES_OFFSET 8u

/* specs/igvm/igvm.yaml:142 */
struct es_igvm_corim_signature {
  uint32_t compatibility_mask;
  uint32_t file_offset;
  uint32_t size_bytes;
};
#define ES_IGVM_CORIM_SIGNATURE_SIZE_MIN 16u
#define ES_IGVM_CORIM_SIGNATURE_SIZE_MAX 16u
#define ES_IGVM_CORIM_SIGNATURE_COMPATIBILITY_MASK_OFFSET 0u
#define ES_IGVM_CORIM_SIGNATURE_FILE_OFFSET_OFFSET 4u
#define ES_IGVM_CORIM_SIGNATURE_SIZE_BYTES_OFFSET 8u

/* specs/igvm/igvm.yaml:149 */
struct es_igvm_cca_policy {
  uint32_t compatibility_mask;
  uint64_t attributes_required_zeroes;
  uint64_t attributes_required_ones;
  uint8_t hash_algorithm;
  uint8_t activation;
};
#define ES_IGVM_CCA_POLICY_SIZE_MIN 32u
#define ES_IGVM_CCA_POLICY_SIZE_MAX 32u
#define ES_IGVM_CCA_POLICY_COMPATIBILITY_MASK_OFFSET 0u
#define ES_IGVM_CCA_POLICY_ATTRIBUTES_REQUIRED_ZEROES_OFFSET 8u
#define ES_IGVM_CCA_POLICY_ATTRIBUTES_REQUIRED_ONES_OFFSET 16u
#define ES_IGVM_CCA_POLICY_HASH_ALGORITHM_OFFSET 24u
#define ES_IGVM_CCA_POLICY_ACTIVATION_OFFSET 25u

/* specs/igvm/igvm.yaml:159 Memory that a loader fills with parameters and then inserts. */
struct es_igvm_parameter_area {
  uint64_t number_of_bytes;
  uint32_t parameter_area_index;
  uint32_t file_offset; /* What it begins with; 0 for zeros. */
};
#define ES_IGVM_PARAMETER_AREA_SIZE_MIN 16u
#define ES_IGVM_PARAMETER_AREA_SIZE_MAX 16u
#define ES_IGVM_PARAMETER_AREA_NUMBER_OF_BYTES_OFFSET 0u
#define ES_IGVM_PARAMETER_AREA_PARAMETER_AREA_INDEX_OFFSET 8u
#define ES_IGVM_PARAMETER_AREA_FILE_OFFSET_OFFSET 12u

/* specs/igvm/igvm.yaml:166 One page of the guest's memory. */
struct es_igvm_page_data {
  uint64_t gpa;
  uint32_t compatibility_mask;
  uint32_t file_offset; /* From the file's start; 0 for a page of zeros. */
  struct {
    uint8_t is_2mb_page;
    uint8_t unmeasured;
    uint8_t shared;
  } flags;
  uint16_t data_type;
};
#define ES_IGVM_PAGE_DATA_SIZE_MIN 24u
#define ES_IGVM_PAGE_DATA_SIZE_MAX 24u
#define ES_IGVM_PAGE_DATA_GPA_OFFSET 0u
#define ES_IGVM_PAGE_DATA_COMPATIBILITY_MASK_OFFSET 8u
#define ES_IGVM_PAGE_DATA_FILE_OFFSET_OFFSET 12u
#define ES_IGVM_PAGE_DATA_FLAGS_OFFSET 16u
#define ES_IGVM_PAGE_DATA_DATA_TYPE_OFFSET 20u

/* specs/igvm/igvm.yaml:182 The area's pages become the guest's memory; its index means nothing any more. */
struct es_igvm_parameter_insert {
  uint64_t gpa;
  uint32_t compatibility_mask;
  uint32_t parameter_area_index;
};
#define ES_IGVM_PARAMETER_INSERT_SIZE_MIN 16u
#define ES_IGVM_PARAMETER_INSERT_SIZE_MAX 16u
#define ES_IGVM_PARAMETER_INSERT_GPA_OFFSET 0u
#define ES_IGVM_PARAMETER_INSERT_COMPATIBILITY_MASK_OFFSET 8u
#define ES_IGVM_PARAMETER_INSERT_PARAMETER_AREA_INDEX_OFFSET 12u

/* specs/igvm/igvm.yaml:189 Registers of a virtual processor at its start. What the data are goes by the platform. */
struct es_igvm_vp_context {
  uint64_t gpa;
  uint32_t compatibility_mask;
  uint32_t file_offset;
  uint16_t vp_index;
};
#define ES_IGVM_VP_CONTEXT_SIZE_MIN 20u
#define ES_IGVM_VP_CONTEXT_SIZE_MAX 20u
#define ES_IGVM_VP_CONTEXT_GPA_OFFSET 0u
#define ES_IGVM_VP_CONTEXT_COMPATIBILITY_MASK_OFFSET 8u
#define ES_IGVM_VP_CONTEXT_FILE_OFFSET_OFFSET 12u
#define ES_IGVM_VP_CONTEXT_VP_INDEX_OFFSET 16u

/* specs/igvm/igvm.yaml:198 Memory that has to be there. */
struct es_igvm_required_memory {
  uint64_t gpa;
  uint32_t compatibility_mask;
  uint32_t number_of_bytes;
  struct {
    uint8_t vtl2_protectable;
  } flags;
};
#define ES_IGVM_REQUIRED_MEMORY_SIZE_MIN 24u
#define ES_IGVM_REQUIRED_MEMORY_SIZE_MAX 24u
#define ES_IGVM_REQUIRED_MEMORY_GPA_OFFSET 0u
#define ES_IGVM_REQUIRED_MEMORY_COMPATIBILITY_MASK_OFFSET 8u
#define ES_IGVM_REQUIRED_MEMORY_NUMBER_OF_BYTES_OFFSET 12u
#define ES_IGVM_REQUIRED_MEMORY_FLAGS_OFFSET 16u

/* specs/igvm/igvm.yaml:209 A parameter that the loader writes into an area: the body of VP count, SRAT, MADT, MMIO
 * ranges, memory map, command line, SLIT, PPTT, device tree and environment. */
struct es_igvm_parameter {
  uint32_t parameter_area_index;
  uint32_t byte_offset;
};
#define ES_IGVM_PARAMETER_SIZE_MIN 8u
#define ES_IGVM_PARAMETER_SIZE_MAX 8u
#define ES_IGVM_PARAMETER_PARAMETER_AREA_INDEX_OFFSET 0u
#define ES_IGVM_PARAMETER_BYTE_OFFSET_OFFSET 4u

/* specs/igvm/igvm.yaml:215 Little-endian numbers, padded with zeros. */
struct es_igvm_signature {
  uint8_t r[72];
  uint8_t s[72];
};
#define ES_IGVM_SIGNATURE_SIZE_MIN 144u
#define ES_IGVM_SIGNATURE_SIZE_MAX 144u
#define ES_IGVM_SIGNATURE_R_OFFSET 0u
#define ES_IGVM_SIGNATURE_S_OFFSET 72u

/* specs/igvm/igvm.yaml:221 */
struct es_igvm_public_key {
  uint32_t curve;
  uint8_t qx[72];
  uint8_t qy[72];
};
#define ES_IGVM_PUBLIC_KEY_SIZE_MIN 152u
#define ES_IGVM_PUBLIC_KEY_SIZE_MAX 152u
#define ES_IGVM_PUBLIC_KEY_CURVE_OFFSET 0u
#define ES_IGVM_PUBLIC_KEY_QX_OFFSET 8u
#define ES_IGVM_PUBLIC_KEY_QY_OFFSET 80u

/* specs/igvm/igvm.yaml:228 What SNP firmware holds a launch to, with signatures. */
struct es_igvm_snp_id_block {
  uint32_t compatibility_mask;
  uint8_t author_key_enabled;
  uint8_t launch_digest[48];
  uint8_t family_id[16];
  uint8_t image_id[16];
  uint32_t version;
  uint32_t guest_svn;
  uint32_t id_key_algorithm;
  uint32_t author_key_algorithm;
  struct es_igvm_signature id_key_signature;
  struct es_igvm_public_key id_public_key;
  struct es_igvm_signature author_key_signature;
  struct es_igvm_public_key author_public_key;
};
#define ES_IGVM_SNP_ID_BLOCK_SIZE_MIN 696u
#define ES_IGVM_SNP_ID_BLOCK_SIZE_MAX 696u
#define ES_IGVM_SNP_ID_BLOCK_COMPATIBILITY_MASK_OFFSET 0u
#define ES_IGVM_SNP_ID_BLOCK_AUTHOR_KEY_ENABLED_OFFSET 4u
#define ES_IGVM_SNP_ID_BLOCK_LAUNCH_DIGEST_OFFSET 8u
#define ES_IGVM_SNP_ID_BLOCK_FAMILY_ID_OFFSET 56u
#define ES_IGVM_SNP_ID_BLOCK_IMAGE_ID_OFFSET 72u
#define ES_IGVM_SNP_ID_BLOCK_VERSION_OFFSET 88u
#define ES_IGVM_SNP_ID_BLOCK_GUEST_SVN_OFFSET 92u
#define ES_IGVM_SNP_ID_BLOCK_ID_KEY_ALGORITHM_OFFSET 96u
#define ES_IGVM_SNP_ID_BLOCK_AUTHOR_KEY_ALGORITHM_OFFSET 100u
#define ES_IGVM_SNP_ID_BLOCK_ID_KEY_SIGNATURE_R_OFFSET 104u
#define ES_IGVM_SNP_ID_BLOCK_ID_KEY_SIGNATURE_S_OFFSET 176u
#define ES_IGVM_SNP_ID_BLOCK_ID_PUBLIC_KEY_CURVE_OFFSET 248u
#define ES_IGVM_SNP_ID_BLOCK_ID_PUBLIC_KEY_QX_OFFSET 256u
#define ES_IGVM_SNP_ID_BLOCK_ID_PUBLIC_KEY_QY_OFFSET 328u
#define ES_IGVM_SNP_ID_BLOCK_AUTHOR_KEY_SIGNATURE_R_OFFSET 400u
#define ES_IGVM_SNP_ID_BLOCK_AUTHOR_KEY_SIGNATURE_S_OFFSET 472u
#define ES_IGVM_SNP_ID_BLOCK_AUTHOR_PUBLIC_KEY_CURVE_OFFSET 544u
#define ES_IGVM_SNP_ID_BLOCK_AUTHOR_PUBLIC_KEY_QX_OFFSET 552u
#define ES_IGVM_SNP_ID_BLOCK_AUTHOR_PUBLIC_KEY_QY_OFFSET 624u

/* specs/igvm/igvm.yaml:246 Memory for what went wrong before the guest ran. */
struct es_igvm_error_range {
  uint64_t gpa;
  uint32_t compatibility_mask;
  uint32_t size_bytes;
};
#define ES_IGVM_ERROR_RANGE_SIZE_MIN 16u
#define ES_IGVM_ERROR_RANGE_SIZE_MAX 16u
#define ES_IGVM_ERROR_RANGE_GPA_OFFSET 0u
#define ES_IGVM_ERROR_RANGE_COMPATIBILITY_MASK_OFFSET 8u
#define ES_IGVM_ERROR_RANGE_SIZE_BYTES_OFFSET 12u

/* specs/igvm/igvm.yaml:253 */
struct es_igvm_vbs_measurement {
  uint32_t compatibility_mask;
  uint32_t version;
  uint32_t product_id;
  uint32_t module_id;
  uint32_t security_version;
  uint32_t policy_flags;
  uint32_t boot_digest_algorithm;
  uint32_t signing_algorithm;
  uint8_t boot_measurement_digest[64];
  uint8_t signature[256];
  uint8_t public_key[512];
};
#define ES_IGVM_VBS_MEASUREMENT_SIZE_MIN 864u
#define ES_IGVM_VBS_MEASUREMENT_SIZE_MAX 864u
#define ES_IGVM_VBS_MEASUREMENT_COMPATIBILITY_MASK_OFFSET 0u
#define ES_IGVM_VBS_MEASUREMENT_VERSION_OFFSET 4u
#define ES_IGVM_VBS_MEASUREMENT_PRODUCT_ID_OFFSET 8u
#define ES_IGVM_VBS_MEASUREMENT_MODULE_ID_OFFSET 12u
#define ES_IGVM_VBS_MEASUREMENT_SECURITY_VERSION_OFFSET 16u
#define ES_IGVM_VBS_MEASUREMENT_POLICY_FLAGS_OFFSET 20u
#define ES_IGVM_VBS_MEASUREMENT_BOOT_DIGEST_ALGORITHM_OFFSET 24u
#define ES_IGVM_VBS_MEASUREMENT_SIGNING_ALGORITHM_OFFSET 28u
#define ES_IGVM_VBS_MEASUREMENT_BOOT_MEASUREMENT_DIGEST_OFFSET 32u
#define ES_IGVM_VBS_MEASUREMENT_SIGNATURE_OFFSET 96u
#define ES_IGVM_VBS_MEASUREMENT_PUBLIC_KEY_OFFSET 352u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/igvm/igvm.yaml:68 */
ES_MUST_USE es_result es_igvm_decode_fixed_header(const uint8_t *restrict bytes, size_t size,
                                                  struct es_igvm_fixed_header *restrict out);

/* specs/igvm/igvm.yaml:68 */
size_t es_igvm_encode_fixed_header(const struct es_igvm_fixed_header *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:78 */
ES_MUST_USE es_result es_igvm_decode_fixed_header_v2(const uint8_t *restrict bytes, size_t size,
                                                     struct es_igvm_fixed_header_v2 *restrict out);

/* specs/igvm/igvm.yaml:78 */
size_t es_igvm_encode_fixed_header_v2(const struct es_igvm_fixed_header_v2 *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:84 */
ES_MUST_USE es_result es_igvm_decode_variable_header(const uint8_t *restrict bytes, size_t size,
                                                     struct es_igvm_variable_header *restrict out);

/* specs/igvm/igvm.yaml:84 */
size_t es_igvm_encode_variable_header(const struct es_igvm_variable_header *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:90 */
ES_MUST_USE es_result es_igvm_decode_supported_platform(const uint8_t *restrict bytes, size_t size,
                                                        struct es_igvm_supported_platform *restrict out);

/* specs/igvm/igvm.yaml:90 */
size_t es_igvm_encode_supported_platform(const struct es_igvm_supported_platform *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:98 */
ES_MUST_USE es_result es_igvm_decode_guest_policy(const uint8_t *restrict bytes, size_t size,
                                                  struct es_igvm_guest_policy *restrict out);

/* specs/igvm/igvm.yaml:98 */
size_t es_igvm_encode_guest_policy(const struct es_igvm_guest_policy *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:104 */
ES_MUST_USE es_result es_igvm_decode_relocatable_region(const uint8_t *restrict bytes, size_t size,
                                                        struct es_igvm_relocatable_region *restrict out);

/* specs/igvm/igvm.yaml:104 */
size_t es_igvm_encode_relocatable_region(const struct es_igvm_relocatable_region *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:123 */
ES_MUST_USE es_result es_igvm_decode_page_table_relocation(const uint8_t *restrict bytes, size_t size,
                                                           struct es_igvm_page_table_relocation *restrict out);

/* specs/igvm/igvm.yaml:123 */
size_t es_igvm_encode_page_table_relocation(const struct es_igvm_page_table_relocation *in, uint8_t *bytes,
                                            size_t room);

/* specs/igvm/igvm.yaml:134 */
ES_MUST_USE es_result es_igvm_decode_corim_document(const uint8_t *restrict bytes, size_t size,
                                                    struct es_igvm_corim_document *restrict out);

/* specs/igvm/igvm.yaml:134 */
size_t es_igvm_encode_corim_document(const struct es_igvm_corim_document *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:142 */
ES_MUST_USE es_result es_igvm_decode_corim_signature(const uint8_t *restrict bytes, size_t size,
                                                     struct es_igvm_corim_signature *restrict out);

/* specs/igvm/igvm.yaml:142 */
size_t es_igvm_encode_corim_signature(const struct es_igvm_corim_signature *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:149 */
ES_MUST_USE es_result es_igvm_decode_cca_policy(const uint8_t *restrict bytes, size_t size,
                                                struct es_igvm_cca_policy *restrict out);

/* specs/igvm/igvm.yaml:149 */
size_t es_igvm_encode_cca_policy(const struct es_igvm_cca_policy *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:159 */
ES_MUST_USE es_result es_igvm_decode_parameter_area(const uint8_t *restrict bytes, size_t size,
                                                    struct es_igvm_parameter_area *restrict out);

/* specs/igvm/igvm.yaml:159 */
size_t es_igvm_encode_parameter_area(const struct es_igvm_parameter_area *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:166 */
ES_MUST_USE es_result es_igvm_decode_page_data(const uint8_t *restrict bytes, size_t size,
                                               struct es_igvm_page_data *restrict out);

/* specs/igvm/igvm.yaml:166 */
size_t es_igvm_encode_page_data(const struct es_igvm_page_data *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:182 */
ES_MUST_USE es_result es_igvm_decode_parameter_insert(const uint8_t *restrict bytes, size_t size,
                                                      struct es_igvm_parameter_insert *restrict out);

/* specs/igvm/igvm.yaml:182 */
size_t es_igvm_encode_parameter_insert(const struct es_igvm_parameter_insert *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:189 */
ES_MUST_USE es_result es_igvm_decode_vp_context(const uint8_t *restrict bytes, size_t size,
                                                struct es_igvm_vp_context *restrict out);

/* specs/igvm/igvm.yaml:189 */
size_t es_igvm_encode_vp_context(const struct es_igvm_vp_context *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:198 */
ES_MUST_USE es_result es_igvm_decode_required_memory(const uint8_t *restrict bytes, size_t size,
                                                     struct es_igvm_required_memory *restrict out);

/* specs/igvm/igvm.yaml:198 */
size_t es_igvm_encode_required_memory(const struct es_igvm_required_memory *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:209 */
ES_MUST_USE es_result es_igvm_decode_parameter(const uint8_t *restrict bytes, size_t size,
                                               struct es_igvm_parameter *restrict out);

/* specs/igvm/igvm.yaml:209 */
size_t es_igvm_encode_parameter(const struct es_igvm_parameter *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:215 */
ES_MUST_USE es_result es_igvm_decode_signature(const uint8_t *restrict bytes, size_t size,
                                               struct es_igvm_signature *restrict out);

/* specs/igvm/igvm.yaml:215 */
size_t es_igvm_encode_signature(const struct es_igvm_signature *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:221 */
ES_MUST_USE es_result es_igvm_decode_public_key(const uint8_t *restrict bytes, size_t size,
                                                struct es_igvm_public_key *restrict out);

/* specs/igvm/igvm.yaml:221 */
size_t es_igvm_encode_public_key(const struct es_igvm_public_key *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:228 */
ES_MUST_USE es_result es_igvm_decode_snp_id_block(const uint8_t *restrict bytes, size_t size,
                                                  struct es_igvm_snp_id_block *restrict out);

/* specs/igvm/igvm.yaml:228 */
size_t es_igvm_encode_snp_id_block(const struct es_igvm_snp_id_block *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:246 */
ES_MUST_USE es_result es_igvm_decode_error_range(const uint8_t *restrict bytes, size_t size,
                                                 struct es_igvm_error_range *restrict out);

/* specs/igvm/igvm.yaml:246 */
size_t es_igvm_encode_error_range(const struct es_igvm_error_range *in, uint8_t *bytes, size_t room);

/* specs/igvm/igvm.yaml:253 */
ES_MUST_USE es_result es_igvm_decode_vbs_measurement(const uint8_t *restrict bytes, size_t size,
                                                     struct es_igvm_vbs_measurement *restrict out);

/* specs/igvm/igvm.yaml:253 */
size_t es_igvm_encode_vbs_measurement(const struct es_igvm_vbs_measurement *in, uint8_t *bytes, size_t room);

#endif
