/* Generated from specs/scsi/scsi-data.yaml; change that and run python3 -m generator.
 * Data that SCSI commands of a direct-access block device carry, and the sense data that refusals carry. */
#ifndef ES_GENERATED_SCSI_DATA_WIRE_H
#define ES_GENERATED_SCSI_DATA_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes of standard INQUIRY data after the field that counts them. */
#define ES_SCSI_DATA_STANDARD_ADDITIONAL_LENGTH 91u

/* Bytes of fixed sense data after the field that counts them. */
#define ES_SCSI_DATA_SENSE_FIXED_ADDITIONAL_LENGTH 10u

/* Bytes of a mode parameter list that its length does not count; in the long form 2. */
#define ES_SCSI_DATA_MODE_6_UNCOUNTED 1u
#define ES_SCSI_DATA_MODE_10_UNCOUNTED 2u

/* Bytes of GET LBA STATUS data that its length does not count. */
#define ES_SCSI_DATA_LBA_STATUS_UNCOUNTED 4u

/* Read-zeros field of the provisioning page. */
#define ES_SCSI_DATA_UNMAPPED_READS_ZERO 1u

/* INQUIRY data as SPC defines it. */
#define ES_SCSI_DATA_RESPONSE_FORMAT 2u

/* Bytes of the page after its header; the other lengths likewise. */
#define ES_SCSI_DATA_BLOCK_LIMITS_LENGTH 60u
#define ES_SCSI_DATA_BLOCK_CHARACTERISTICS_LENGTH 60u
#define ES_SCSI_DATA_PROVISIONING_LENGTH 4u

/* Longest parameter list of MODE SELECT that is looked at. */
#define ES_SCSI_DATA_MODE_PARAMETERS_MAX 255u

/* Bits of a designator of type naa that follow its kind. */
#define ES_SCSI_DATA_NAA_VALUE_MASK 0xfffffffffffffffull

/* Medium rotation rate of a device without moving parts. */
#define ES_SCSI_DATA_NO_ROTATION 1u

/* READ CAPACITY(10) of a unit too large for it. */
#define ES_SCSI_DATA_CAPACITY_BEYOND_32_BITS 0xffffffffu

/* Queue algorithm modifier of the control page. */
#define ES_SCSI_DATA_UNRESTRICTED_REORDERING 1u

/* Busy time-out of the control page that says nothing. */
#define ES_SCSI_DATA_NO_LIMIT_TIME_OUT 0xffffu

/* specs/scsi/scsi-data.yaml:27 */
enum es_scsi_data_device_type {
  ES_SCSI_DATA_DEVICE_TYPE_BLOCK_DEVICE = 0,
  ES_SCSI_DATA_DEVICE_TYPE_UNKNOWN = 31,
};
const char *es_scsi_data_device_type_name(uint32_t value);
bool es_scsi_data_device_type_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:30 */
enum es_scsi_data_qualifier {
  ES_SCSI_DATA_QUALIFIER_CONNECTED = 0,
  ES_SCSI_DATA_QUALIFIER_DISCONNECTED = 1,
  ES_SCSI_DATA_QUALIFIER_INCAPABLE = 3,
};
const char *es_scsi_data_qualifier_name(uint32_t value);
bool es_scsi_data_qualifier_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:33 */
enum es_scsi_data_version {
  ES_SCSI_DATA_VERSION_SPC_3 = 5,
  ES_SCSI_DATA_VERSION_SPC_4 = 6,
};
const char *es_scsi_data_version_name(uint32_t value);
bool es_scsi_data_version_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:37 */
enum es_scsi_data_version_descriptor {
  ES_SCSI_DATA_VERSION_DESCRIPTOR_NONE = 0,
  ES_SCSI_DATA_VERSION_DESCRIPTOR_SAM_5 = 160,
  ES_SCSI_DATA_VERSION_DESCRIPTOR_SPC_4 = 0x460,
  ES_SCSI_DATA_VERSION_DESCRIPTOR_SBC_3 = 0x4c0,
};
const char *es_scsi_data_version_descriptor_name(uint32_t value);
bool es_scsi_data_version_descriptor_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:42 */
enum es_scsi_data_vpd_page {
  ES_SCSI_DATA_VPD_PAGE_SUPPORTED_PAGES = 0,
  ES_SCSI_DATA_VPD_PAGE_UNIT_SERIAL = 128,
  ES_SCSI_DATA_VPD_PAGE_IDENTIFICATION = 131,
  ES_SCSI_DATA_VPD_PAGE_BLOCK_LIMITS = 176,
  ES_SCSI_DATA_VPD_PAGE_BLOCK_CHARACTERISTICS = 177,
  ES_SCSI_DATA_VPD_PAGE_PROVISIONING = 178,
};
const char *es_scsi_data_vpd_page_name(uint32_t value);
bool es_scsi_data_vpd_page_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:47 */
enum es_scsi_data_code_set {
  ES_SCSI_DATA_CODE_SET_BINARY = 1,
  ES_SCSI_DATA_CODE_SET_ASCII = 2,
  ES_SCSI_DATA_CODE_SET_UTF_8 = 3,
};
const char *es_scsi_data_code_set_name(uint32_t value);
bool es_scsi_data_code_set_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:50 */
enum es_scsi_data_designator_type {
  ES_SCSI_DATA_DESIGNATOR_TYPE_VENDOR_SPECIFIC = 0,
  ES_SCSI_DATA_DESIGNATOR_TYPE_T10_VENDOR = 1,
  ES_SCSI_DATA_DESIGNATOR_TYPE_EUI_64 = 2,
  ES_SCSI_DATA_DESIGNATOR_TYPE_NAA = 3,
};
const char *es_scsi_data_designator_type_name(uint32_t value);
bool es_scsi_data_designator_type_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:53 */
enum es_scsi_data_association {
  ES_SCSI_DATA_ASSOCIATION_LOGICAL_UNIT = 0,
  ES_SCSI_DATA_ASSOCIATION_TARGET_PORT = 1,
  ES_SCSI_DATA_ASSOCIATION_TARGET_DEVICE = 2,
};
const char *es_scsi_data_association_name(uint32_t value);
bool es_scsi_data_association_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:56 */
enum es_scsi_data_naa {
  ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED = 3,
};
const char *es_scsi_data_naa_name(uint32_t value);
bool es_scsi_data_naa_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:59 */
enum es_scsi_data_provisioning_type {
  ES_SCSI_DATA_PROVISIONING_TYPE_FULL = 0,
  ES_SCSI_DATA_PROVISIONING_TYPE_RESOURCE = 1,
  ES_SCSI_DATA_PROVISIONING_TYPE_THIN = 2,
};
const char *es_scsi_data_provisioning_type_name(uint32_t value);
bool es_scsi_data_provisioning_type_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:62 */
enum es_scsi_data_mode_page {
  ES_SCSI_DATA_MODE_PAGE_READ_WRITE_RECOVERY = 1,
  ES_SCSI_DATA_MODE_PAGE_CACHING = 8,
  ES_SCSI_DATA_MODE_PAGE_CONTROL = 10,
  ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS = 28,
  ES_SCSI_DATA_MODE_PAGE_EVERY = 63,
};
const char *es_scsi_data_mode_page_name(uint32_t value);
bool es_scsi_data_mode_page_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:66 */
enum es_scsi_data_response_code {
  ES_SCSI_DATA_RESPONSE_CODE_CURRENT_FIXED = 112,
  ES_SCSI_DATA_RESPONSE_CODE_DEFERRED_FIXED = 113,
  ES_SCSI_DATA_RESPONSE_CODE_CURRENT_DESCRIPTOR = 114,
  ES_SCSI_DATA_RESPONSE_CODE_DEFERRED_DESCRIPTOR = 115,
};
const char *es_scsi_data_response_code_name(uint32_t value);
bool es_scsi_data_response_code_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:69 */
enum es_scsi_data_provisioning_status {
  ES_SCSI_DATA_PROVISIONING_STATUS_MAPPED = 0,
  ES_SCSI_DATA_PROVISIONING_STATUS_DEALLOCATED = 1,
  ES_SCSI_DATA_PROVISIONING_STATUS_ANCHORED = 2,
};
const char *es_scsi_data_provisioning_status_name(uint32_t value);
bool es_scsi_data_provisioning_status_known(uint32_t value);

/* specs/scsi/scsi-data.yaml:74 Device-specific parameter of the mode parameter header. */
#define ES_SCSI_DATA_DEVICE_SPECIFIC_DPO_AND_FUA 16u
#define ES_SCSI_DATA_DEVICE_SPECIFIC_WRITE_PROTECTED 128u

/* specs/scsi/scsi-data.yaml:80 */
struct es_scsi_data_sense_fixed {
  struct {
    uint8_t code;
    uint8_t information_valid;
  } response;
  struct {
    uint8_t key;
    uint8_t incorrect_length;
    uint8_t end_of_medium;
    uint8_t filemark;
  } key_and_flags;
  uint32_t information;
  uint8_t additional_length;
  uint32_t command_information;
  uint8_t asc;
  uint8_t ascq;
  uint8_t replaceable_unit;
  uint32_t key_specific;
};
#define ES_SCSI_DATA_SENSE_FIXED_SIZE_MIN 18u
#define ES_SCSI_DATA_SENSE_FIXED_SIZE_MAX 18u
#define ES_SCSI_DATA_SENSE_FIXED_RESPONSE_OFFSET 0u
#define ES_SCSI_DATA_SENSE_FIXED_KEY_AND_FLAGS_OFFSET 2u
#define ES_SCSI_DATA_SENSE_FIXED_INFORMATION_OFFSET 3u
#define ES_SCSI_DATA_SENSE_FIXED_ADDITIONAL_LENGTH_OFFSET 7u
#define ES_SCSI_DATA_SENSE_FIXED_COMMAND_INFORMATION_OFFSET 8u
#define ES_SCSI_DATA_SENSE_FIXED_ASC_OFFSET 12u
#define ES_SCSI_DATA_SENSE_FIXED_ASCQ_OFFSET 13u
#define ES_SCSI_DATA_SENSE_FIXED_REPLACEABLE_UNIT_OFFSET 14u
#define ES_SCSI_DATA_SENSE_FIXED_KEY_SPECIFIC_OFFSET 15u

/* specs/scsi/scsi-data.yaml:93 */
struct es_scsi_data_sense_descriptor {
  uint8_t code;
  struct {
    uint8_t key;
  } key_and_flags;
  uint8_t asc;
  uint8_t ascq;
  uint8_t additional_length;
};
#define ES_SCSI_DATA_SENSE_DESCRIPTOR_SIZE_MIN 8u
#define ES_SCSI_DATA_SENSE_DESCRIPTOR_SIZE_MAX 8u
#define ES_SCSI_DATA_SENSE_DESCRIPTOR_CODE_OFFSET 0u
#define ES_SCSI_DATA_SENSE_DESCRIPTOR_KEY_AND_FLAGS_OFFSET 1u
#define ES_SCSI_DATA_SENSE_DESCRIPTOR_ASC_OFFSET 2u
#define ES_SCSI_DATA_SENSE_DESCRIPTOR_ASCQ_OFFSET 3u
#define ES_SCSI_DATA_SENSE_DESCRIPTOR_ADDITIONAL_LENGTH_OFFSET 7u

/* specs/scsi/scsi-data.yaml:102 */
struct es_scsi_data_standard_inquiry {
  struct {
    uint8_t device_type;
    uint8_t qualifier;
  } peripheral;
  struct {
    uint8_t removable;
  } removal;
  uint8_t version;
  struct {
    uint8_t format;
    uint8_t hierarchical;
    uint8_t naca_supported;
  } response;
  uint8_t additional_length;
  struct {
    uint8_t protection;
    uint8_t third_party_copy;
    uint8_t port_groups;
  } capabilities_1;
  struct {
    uint8_t multi_port;
  } capabilities_2;
  struct {
    uint8_t vendor_bit;
    uint8_t command_queuing;
  } capabilities_3;
  uint8_t vendor[8];
  uint8_t product[16];
  uint8_t revision[4];
  uint16_t standards[8];
};
#define ES_SCSI_DATA_STANDARD_INQUIRY_SIZE_MIN 96u
#define ES_SCSI_DATA_STANDARD_INQUIRY_SIZE_MAX 96u
#define ES_SCSI_DATA_STANDARD_INQUIRY_PERIPHERAL_OFFSET 0u
#define ES_SCSI_DATA_STANDARD_INQUIRY_REMOVAL_OFFSET 1u
#define ES_SCSI_DATA_STANDARD_INQUIRY_VERSION_OFFSET 2u
#define ES_SCSI_DATA_STANDARD_INQUIRY_RESPONSE_OFFSET 3u
#define ES_SCSI_DATA_STANDARD_INQUIRY_ADDITIONAL_LENGTH_OFFSET 4u
#define ES_SCSI_DATA_STANDARD_INQUIRY_CAPABILITIES_1_OFFSET 5u
#define ES_SCSI_DATA_STANDARD_INQUIRY_CAPABILITIES_2_OFFSET 6u
#define ES_SCSI_DATA_STANDARD_INQUIRY_CAPABILITIES_3_OFFSET 7u
#define ES_SCSI_DATA_STANDARD_INQUIRY_VENDOR_OFFSET 8u
#define ES_SCSI_DATA_STANDARD_INQUIRY_PRODUCT_OFFSET 16u
#define ES_SCSI_DATA_STANDARD_INQUIRY_REVISION_OFFSET 32u
#define ES_SCSI_DATA_STANDARD_INQUIRY_STANDARDS_OFFSET 58u

/* specs/scsi/scsi-data.yaml:120 */
struct es_scsi_data_vpd_header {
  struct {
    uint8_t device_type;
    uint8_t qualifier;
  } peripheral;
  uint8_t page;
  uint16_t length;
};
#define ES_SCSI_DATA_VPD_HEADER_SIZE_MIN 4u
#define ES_SCSI_DATA_VPD_HEADER_SIZE_MAX 4u
#define ES_SCSI_DATA_VPD_HEADER_PERIPHERAL_OFFSET 0u
#define ES_SCSI_DATA_VPD_HEADER_PAGE_OFFSET 1u
#define ES_SCSI_DATA_VPD_HEADER_LENGTH_OFFSET 2u

/* specs/scsi/scsi-data.yaml:126 */
struct es_scsi_data_designator_header {
  struct {
    uint8_t code_set;
    uint8_t protocol;
  } coding;
  struct {
    uint8_t designator_type;
    uint8_t association;
    uint8_t protocol_valid;
  } kind;
  uint8_t length;
};
#define ES_SCSI_DATA_DESIGNATOR_HEADER_SIZE_MIN 4u
#define ES_SCSI_DATA_DESIGNATOR_HEADER_SIZE_MAX 4u
#define ES_SCSI_DATA_DESIGNATOR_HEADER_CODING_OFFSET 0u
#define ES_SCSI_DATA_DESIGNATOR_HEADER_KIND_OFFSET 1u
#define ES_SCSI_DATA_DESIGNATOR_HEADER_LENGTH_OFFSET 3u

/* specs/scsi/scsi-data.yaml:133 */
struct es_scsi_data_naa_locally_assigned {
  struct {
    uint64_t value;
    uint8_t naa;
  } number;
};
#define ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED_SIZE_MIN 8u
#define ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED_SIZE_MAX 8u
#define ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED_NUMBER_OFFSET 0u

/* specs/scsi/scsi-data.yaml:137 */
struct es_scsi_data_vpd_block_limits {
  struct es_scsi_data_vpd_header header;
  struct {
    uint8_t write_same_non_zero;
  } zero_means_nothing;
  uint8_t max_compare_and_write;
  uint16_t transfer_granularity;
  uint32_t max_transfer;
  uint32_t best_transfer;
  uint32_t max_prefetch;
  uint32_t max_unmap_blocks;
  uint32_t max_unmap_descriptors;
  uint32_t best_unmap_granularity;
  struct {
    uint32_t alignment;
    uint8_t alignment_valid;
  } unmap_alignment;
  uint64_t max_write_same;
};
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_SIZE_MIN 64u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_SIZE_MAX 64u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_HEADER_PERIPHERAL_OFFSET 0u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_HEADER_PAGE_OFFSET 1u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_HEADER_LENGTH_OFFSET 2u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_ZERO_MEANS_NOTHING_OFFSET 4u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_MAX_COMPARE_AND_WRITE_OFFSET 5u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_TRANSFER_GRANULARITY_OFFSET 6u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_MAX_TRANSFER_OFFSET 8u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_BEST_TRANSFER_OFFSET 12u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_MAX_PREFETCH_OFFSET 16u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_MAX_UNMAP_BLOCKS_OFFSET 20u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_MAX_UNMAP_DESCRIPTORS_OFFSET 24u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_BEST_UNMAP_GRANULARITY_OFFSET 28u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_UNMAP_ALIGNMENT_OFFSET 32u
#define ES_SCSI_DATA_VPD_BLOCK_LIMITS_MAX_WRITE_SAME_OFFSET 36u

/* specs/scsi/scsi-data.yaml:153 */
struct es_scsi_data_vpd_block_characteristics {
  struct es_scsi_data_vpd_header header;
  uint16_t rotation_rate;
  uint8_t product_type;
  uint8_t form_factor;
  uint8_t flags;
};
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_SIZE_MIN 64u
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_SIZE_MAX 64u
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_HEADER_PERIPHERAL_OFFSET 0u
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_HEADER_PAGE_OFFSET 1u
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_HEADER_LENGTH_OFFSET 2u
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_ROTATION_RATE_OFFSET 4u
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_PRODUCT_TYPE_OFFSET 6u
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_FORM_FACTOR_OFFSET 7u
#define ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_FLAGS_OFFSET 8u

/* specs/scsi/scsi-data.yaml:162 */
struct es_scsi_data_vpd_provisioning {
  struct es_scsi_data_vpd_header header;
  uint8_t threshold_exponent;
  struct {
    uint8_t descriptor_present;
    uint8_t anchored_supported;
    uint8_t read_zeros;
    uint8_t write_same_10_unmaps;
    uint8_t write_same_16_unmaps;
    uint8_t unmap_supported;
  } support;
  struct {
    uint8_t provisioning_type;
    uint8_t min_percentage;
  } type_byte;
  uint8_t threshold_percentage;
};
#define ES_SCSI_DATA_VPD_PROVISIONING_SIZE_MIN 8u
#define ES_SCSI_DATA_VPD_PROVISIONING_SIZE_MAX 8u
#define ES_SCSI_DATA_VPD_PROVISIONING_HEADER_PERIPHERAL_OFFSET 0u
#define ES_SCSI_DATA_VPD_PROVISIONING_HEADER_PAGE_OFFSET 1u
#define ES_SCSI_DATA_VPD_PROVISIONING_HEADER_LENGTH_OFFSET 2u
#define ES_SCSI_DATA_VPD_PROVISIONING_THRESHOLD_EXPONENT_OFFSET 4u
#define ES_SCSI_DATA_VPD_PROVISIONING_SUPPORT_OFFSET 5u
#define ES_SCSI_DATA_VPD_PROVISIONING_TYPE_BYTE_OFFSET 6u
#define ES_SCSI_DATA_VPD_PROVISIONING_THRESHOLD_PERCENTAGE_OFFSET 7u

/* specs/scsi/scsi-data.yaml:170 */
struct es_scsi_data_capacity_10 {
  uint32_t last_lba;
  uint32_t block_size;
};
#define ES_SCSI_DATA_CAPACITY_10_SIZE_MIN 8u
#define ES_SCSI_DATA_CAPACITY_10_SIZE_MAX 8u
#define ES_SCSI_DATA_CAPACITY_10_LAST_LBA_OFFSET 0u
#define ES_SCSI_DATA_CAPACITY_10_BLOCK_SIZE_OFFSET 4u

/* specs/scsi/scsi-data.yaml:175 */
struct es_scsi_data_capacity_16 {
  uint64_t last_lba;
  uint32_t block_size;
  uint8_t protection;
  struct {
    uint8_t physical_exponent;
    uint8_t protection_exponent;
  } exponents;
  struct {
    uint16_t lowest_aligned;
    uint8_t unmapped_reads_zero;
    uint8_t thin;
  } provisioning;
};
#define ES_SCSI_DATA_CAPACITY_16_SIZE_MIN 32u
#define ES_SCSI_DATA_CAPACITY_16_SIZE_MAX 32u
#define ES_SCSI_DATA_CAPACITY_16_LAST_LBA_OFFSET 0u
#define ES_SCSI_DATA_CAPACITY_16_BLOCK_SIZE_OFFSET 8u
#define ES_SCSI_DATA_CAPACITY_16_PROTECTION_OFFSET 12u
#define ES_SCSI_DATA_CAPACITY_16_EXPONENTS_OFFSET 13u
#define ES_SCSI_DATA_CAPACITY_16_PROVISIONING_OFFSET 14u

/* specs/scsi/scsi-data.yaml:184 */
struct es_scsi_data_luns_header {
  uint32_t length; /* Bytes of the list after this header. */
};
#define ES_SCSI_DATA_LUNS_HEADER_SIZE_MIN 8u
#define ES_SCSI_DATA_LUNS_HEADER_SIZE_MAX 8u
#define ES_SCSI_DATA_LUNS_HEADER_LENGTH_OFFSET 0u

/* specs/scsi/scsi-data.yaml:189 Single-level logical unit number, peripheral device addressing. */
struct es_scsi_data_lun {
  uint8_t number;
};
#define ES_SCSI_DATA_LUN_SIZE_MIN 8u
#define ES_SCSI_DATA_LUN_SIZE_MAX 8u
#define ES_SCSI_DATA_LUN_BUS_OFFSET 0u
#define ES_SCSI_DATA_LUN_NUMBER_OFFSET 1u

/* specs/scsi/scsi-data.yaml:196 */
struct es_scsi_data_lba_status_header {
  uint32_t length; /* Bytes after this field. */
};
#define ES_SCSI_DATA_LBA_STATUS_HEADER_SIZE_MIN 8u
#define ES_SCSI_DATA_LBA_STATUS_HEADER_SIZE_MAX 8u
#define ES_SCSI_DATA_LBA_STATUS_HEADER_LENGTH_OFFSET 0u

/* specs/scsi/scsi-data.yaml:201 */
struct es_scsi_data_lba_status {
  uint64_t lba;
  uint32_t blocks;
  struct {
    uint8_t provisioning_status;
  } status;
};
#define ES_SCSI_DATA_LBA_STATUS_SIZE_MIN 16u
#define ES_SCSI_DATA_LBA_STATUS_SIZE_MAX 16u
#define ES_SCSI_DATA_LBA_STATUS_LBA_OFFSET 0u
#define ES_SCSI_DATA_LBA_STATUS_BLOCKS_OFFSET 8u
#define ES_SCSI_DATA_LBA_STATUS_STATUS_OFFSET 12u

/* specs/scsi/scsi-data.yaml:208 */
struct es_scsi_data_unmap_header {
  uint16_t length; /* Bytes after this field. */
  uint16_t descriptors_length;
};
#define ES_SCSI_DATA_UNMAP_HEADER_SIZE_MIN 8u
#define ES_SCSI_DATA_UNMAP_HEADER_SIZE_MAX 8u
#define ES_SCSI_DATA_UNMAP_HEADER_LENGTH_OFFSET 0u
#define ES_SCSI_DATA_UNMAP_HEADER_DESCRIPTORS_LENGTH_OFFSET 2u

/* specs/scsi/scsi-data.yaml:214 */
struct es_scsi_data_unmap_descriptor {
  uint64_t lba;
  uint32_t blocks;
};
#define ES_SCSI_DATA_UNMAP_DESCRIPTOR_SIZE_MIN 16u
#define ES_SCSI_DATA_UNMAP_DESCRIPTOR_SIZE_MAX 16u
#define ES_SCSI_DATA_UNMAP_DESCRIPTOR_LBA_OFFSET 0u
#define ES_SCSI_DATA_UNMAP_DESCRIPTOR_BLOCKS_OFFSET 8u

/* specs/scsi/scsi-data.yaml:220 */
struct es_scsi_data_mode_header_6 {
  uint8_t length; /* Bytes after this field. */
  uint8_t medium_type;
  uint8_t device_specific;
  uint8_t descriptors_length;
};
#define ES_SCSI_DATA_MODE_HEADER_6_SIZE_MIN 4u
#define ES_SCSI_DATA_MODE_HEADER_6_SIZE_MAX 4u
#define ES_SCSI_DATA_MODE_HEADER_6_LENGTH_OFFSET 0u
#define ES_SCSI_DATA_MODE_HEADER_6_MEDIUM_TYPE_OFFSET 1u
#define ES_SCSI_DATA_MODE_HEADER_6_DEVICE_SPECIFIC_OFFSET 2u
#define ES_SCSI_DATA_MODE_HEADER_6_DESCRIPTORS_LENGTH_OFFSET 3u

/* specs/scsi/scsi-data.yaml:227 */
struct es_scsi_data_mode_header_10 {
  uint16_t length; /* Bytes after this field. */
  uint8_t medium_type;
  uint8_t device_specific;
  struct {
    uint8_t long_lba;
  } options;
  uint16_t descriptors_length;
};
#define ES_SCSI_DATA_MODE_HEADER_10_SIZE_MIN 8u
#define ES_SCSI_DATA_MODE_HEADER_10_SIZE_MAX 8u
#define ES_SCSI_DATA_MODE_HEADER_10_LENGTH_OFFSET 0u
#define ES_SCSI_DATA_MODE_HEADER_10_MEDIUM_TYPE_OFFSET 2u
#define ES_SCSI_DATA_MODE_HEADER_10_DEVICE_SPECIFIC_OFFSET 3u
#define ES_SCSI_DATA_MODE_HEADER_10_OPTIONS_OFFSET 4u
#define ES_SCSI_DATA_MODE_HEADER_10_DESCRIPTORS_LENGTH_OFFSET 6u

/* specs/scsi/scsi-data.yaml:236 */
struct es_scsi_data_block_descriptor_short {
  uint32_t blocks;
  uint32_t block_size;
};
#define ES_SCSI_DATA_BLOCK_DESCRIPTOR_SHORT_SIZE_MIN 8u
#define ES_SCSI_DATA_BLOCK_DESCRIPTOR_SHORT_SIZE_MAX 8u
#define ES_SCSI_DATA_BLOCK_DESCRIPTOR_SHORT_BLOCKS_OFFSET 0u
#define ES_SCSI_DATA_BLOCK_DESCRIPTOR_SHORT_BLOCK_SIZE_OFFSET 5u

/* specs/scsi/scsi-data.yaml:242 */
struct es_scsi_data_block_descriptor_long {
  uint64_t blocks;
  uint32_t block_size;
};
#define ES_SCSI_DATA_BLOCK_DESCRIPTOR_LONG_SIZE_MIN 16u
#define ES_SCSI_DATA_BLOCK_DESCRIPTOR_LONG_SIZE_MAX 16u
#define ES_SCSI_DATA_BLOCK_DESCRIPTOR_LONG_BLOCKS_OFFSET 0u
#define ES_SCSI_DATA_BLOCK_DESCRIPTOR_LONG_BLOCK_SIZE_OFFSET 12u

/* specs/scsi/scsi-data.yaml:248 */
struct es_scsi_data_mode_page_header {
  struct {
    uint8_t page;
    uint8_t has_subpage;
    uint8_t saveable;
  } code;
  uint8_t length; /* Bytes after this field. */
};
#define ES_SCSI_DATA_MODE_PAGE_HEADER_SIZE_MIN 2u
#define ES_SCSI_DATA_MODE_PAGE_HEADER_SIZE_MAX 2u
#define ES_SCSI_DATA_MODE_PAGE_HEADER_CODE_OFFSET 0u
#define ES_SCSI_DATA_MODE_PAGE_HEADER_LENGTH_OFFSET 1u

/* specs/scsi/scsi-data.yaml:253 */
struct es_scsi_data_mode_page_recovery {
  struct es_scsi_data_mode_page_header header;
  struct {
    uint8_t correction;
    uint8_t read_reallocate;
    uint8_t write_reallocate;
  } recovery;
  uint8_t read_retries;
  uint8_t more_recovery;
  uint8_t write_retries;
  uint16_t time_limit;
};
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_SIZE_MIN 12u
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_SIZE_MAX 12u
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_HEADER_CODE_OFFSET 0u
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_HEADER_LENGTH_OFFSET 1u
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_RECOVERY_OFFSET 2u
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_READ_RETRIES_OFFSET 3u
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_MORE_RECOVERY_OFFSET 7u
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_WRITE_RETRIES_OFFSET 8u
#define ES_SCSI_DATA_MODE_PAGE_RECOVERY_TIME_LIMIT_OFFSET 10u

/* specs/scsi/scsi-data.yaml:264 */
struct es_scsi_data_mode_page_caching {
  struct es_scsi_data_mode_page_header header;
  struct {
    uint8_t read_cache_disable;
    uint8_t multiplication;
    uint8_t write_cache;
    uint8_t size_enable;
    uint8_t discontinuity;
    uint8_t cap;
    uint8_t abort_prefetch;
    uint8_t initiator_control;
  } cache;
  uint8_t retention;
  uint16_t prefetch_off_length;
  uint16_t min_prefetch;
  uint16_t max_prefetch;
  uint16_t prefetch_ceiling;
  struct {
    uint8_t nv_disable;
    uint8_t sync_progressive;
    uint8_t vendor_bits;
    uint8_t read_ahead_disable;
    uint8_t block_units;
    uint8_t force_sequential;
  } more_cache;
  uint8_t segments;
  uint16_t segment_size;
};
#define ES_SCSI_DATA_MODE_PAGE_CACHING_SIZE_MIN 20u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_SIZE_MAX 20u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_HEADER_CODE_OFFSET 0u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_HEADER_LENGTH_OFFSET 1u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_CACHE_OFFSET 2u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_RETENTION_OFFSET 3u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_PREFETCH_OFF_LENGTH_OFFSET 4u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_MIN_PREFETCH_OFFSET 6u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_MAX_PREFETCH_OFFSET 8u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_PREFETCH_CEILING_OFFSET 10u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_MORE_CACHE_OFFSET 12u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_SEGMENTS_OFFSET 13u
#define ES_SCSI_DATA_MODE_PAGE_CACHING_SEGMENT_SIZE_OFFSET 14u

/* specs/scsi/scsi-data.yaml:278 */
struct es_scsi_data_mode_page_control {
  struct es_scsi_data_mode_page_header header;
  struct {
    uint8_t global_log_disable;
    uint8_t implicit_log_disable;
    uint8_t descriptor_sense;
    uint8_t tmf_only;
    uint8_t task_set_type;
  } sense_options;
  struct {
    uint8_t queue_error;
    uint8_t no_unit_attention_report;
    uint8_t reorder;
  } queue;
  struct {
    uint8_t software_write_protect;
    uint8_t unit_attention_interlock;
    uint8_t report_checks;
    uint8_t tape_status;
  } protect;
  uint8_t autoload;
  uint16_t busy_time_out;
  uint16_t self_test_time;
};
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_SIZE_MIN 12u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_SIZE_MAX 12u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_HEADER_CODE_OFFSET 0u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_HEADER_LENGTH_OFFSET 1u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_SENSE_OPTIONS_OFFSET 2u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_QUEUE_OFFSET 3u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_PROTECT_OFFSET 4u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_AUTOLOAD_OFFSET 5u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_BUSY_TIME_OUT_OFFSET 8u
#define ES_SCSI_DATA_MODE_PAGE_CONTROL_SELF_TEST_TIME_OFFSET 10u

/* specs/scsi/scsi-data.yaml:289 */
struct es_scsi_data_mode_page_exceptions {
  struct es_scsi_data_mode_page_header header;
  uint8_t flags;
  uint8_t reporting;
  uint32_t interval;
  uint32_t report_count;
};
#define ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_SIZE_MIN 12u
#define ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_SIZE_MAX 12u
#define ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_HEADER_CODE_OFFSET 0u
#define ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_HEADER_LENGTH_OFFSET 1u
#define ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_FLAGS_OFFSET 2u
#define ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_REPORTING_OFFSET 3u
#define ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_INTERVAL_OFFSET 4u
#define ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_REPORT_COUNT_OFFSET 8u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/scsi/scsi-data.yaml:80 */
ES_MUST_USE es_result es_scsi_data_decode_sense_fixed(const uint8_t *restrict bytes, size_t size,
                                                      struct es_scsi_data_sense_fixed *restrict out);

/* specs/scsi/scsi-data.yaml:80 */
size_t es_scsi_data_encode_sense_fixed(const struct es_scsi_data_sense_fixed *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:93 */
ES_MUST_USE es_result es_scsi_data_decode_sense_descriptor(const uint8_t *restrict bytes, size_t size,
                                                           struct es_scsi_data_sense_descriptor *restrict out);

/* specs/scsi/scsi-data.yaml:93 */
size_t es_scsi_data_encode_sense_descriptor(const struct es_scsi_data_sense_descriptor *in, uint8_t *bytes,
                                            size_t room);

/* specs/scsi/scsi-data.yaml:102 */
ES_MUST_USE es_result es_scsi_data_decode_standard_inquiry(const uint8_t *restrict bytes, size_t size,
                                                           struct es_scsi_data_standard_inquiry *restrict out);

/* specs/scsi/scsi-data.yaml:102 */
size_t es_scsi_data_encode_standard_inquiry(const struct es_scsi_data_standard_inquiry *in, uint8_t *bytes,
                                            size_t room);

/* specs/scsi/scsi-data.yaml:120 */
ES_MUST_USE es_result es_scsi_data_decode_vpd_header(const uint8_t *restrict bytes, size_t size,
                                                     struct es_scsi_data_vpd_header *restrict out);

/* specs/scsi/scsi-data.yaml:120 */
size_t es_scsi_data_encode_vpd_header(const struct es_scsi_data_vpd_header *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:126 */
ES_MUST_USE es_result es_scsi_data_decode_designator_header(const uint8_t *restrict bytes, size_t size,
                                                            struct es_scsi_data_designator_header *restrict out);

/* specs/scsi/scsi-data.yaml:126 */
size_t es_scsi_data_encode_designator_header(const struct es_scsi_data_designator_header *in, uint8_t *bytes,
                                             size_t room);

/* specs/scsi/scsi-data.yaml:133 */
ES_MUST_USE es_result es_scsi_data_decode_naa_locally_assigned(const uint8_t *restrict bytes, size_t size,
                                                               struct es_scsi_data_naa_locally_assigned *restrict out);

/* specs/scsi/scsi-data.yaml:133 */
size_t es_scsi_data_encode_naa_locally_assigned(const struct es_scsi_data_naa_locally_assigned *in, uint8_t *bytes,
                                                size_t room);

/* specs/scsi/scsi-data.yaml:137 */
ES_MUST_USE es_result es_scsi_data_decode_vpd_block_limits(const uint8_t *restrict bytes, size_t size,
                                                           struct es_scsi_data_vpd_block_limits *restrict out);

/* specs/scsi/scsi-data.yaml:137 */
size_t es_scsi_data_encode_vpd_block_limits(const struct es_scsi_data_vpd_block_limits *in, uint8_t *bytes,
                                            size_t room);

/* specs/scsi/scsi-data.yaml:153 */
ES_MUST_USE es_result es_scsi_data_decode_vpd_block_characteristics(
    const uint8_t *restrict bytes, size_t size, struct es_scsi_data_vpd_block_characteristics *restrict out);

/* specs/scsi/scsi-data.yaml:153 */
size_t es_scsi_data_encode_vpd_block_characteristics(const struct es_scsi_data_vpd_block_characteristics *in,
                                                     uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:162 */
ES_MUST_USE es_result es_scsi_data_decode_vpd_provisioning(const uint8_t *restrict bytes, size_t size,
                                                           struct es_scsi_data_vpd_provisioning *restrict out);

/* specs/scsi/scsi-data.yaml:162 */
size_t es_scsi_data_encode_vpd_provisioning(const struct es_scsi_data_vpd_provisioning *in, uint8_t *bytes,
                                            size_t room);

/* specs/scsi/scsi-data.yaml:170 */
ES_MUST_USE es_result es_scsi_data_decode_capacity_10(const uint8_t *restrict bytes, size_t size,
                                                      struct es_scsi_data_capacity_10 *restrict out);

/* specs/scsi/scsi-data.yaml:170 */
size_t es_scsi_data_encode_capacity_10(const struct es_scsi_data_capacity_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:175 */
ES_MUST_USE es_result es_scsi_data_decode_capacity_16(const uint8_t *restrict bytes, size_t size,
                                                      struct es_scsi_data_capacity_16 *restrict out);

/* specs/scsi/scsi-data.yaml:175 */
size_t es_scsi_data_encode_capacity_16(const struct es_scsi_data_capacity_16 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:184 */
ES_MUST_USE es_result es_scsi_data_decode_luns_header(const uint8_t *restrict bytes, size_t size,
                                                      struct es_scsi_data_luns_header *restrict out);

/* specs/scsi/scsi-data.yaml:184 */
size_t es_scsi_data_encode_luns_header(const struct es_scsi_data_luns_header *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:189 */
ES_MUST_USE es_result es_scsi_data_decode_lun(const uint8_t *restrict bytes, size_t size,
                                              struct es_scsi_data_lun *restrict out);

/* specs/scsi/scsi-data.yaml:189 */
size_t es_scsi_data_encode_lun(const struct es_scsi_data_lun *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:196 */
ES_MUST_USE es_result es_scsi_data_decode_lba_status_header(const uint8_t *restrict bytes, size_t size,
                                                            struct es_scsi_data_lba_status_header *restrict out);

/* specs/scsi/scsi-data.yaml:196 */
size_t es_scsi_data_encode_lba_status_header(const struct es_scsi_data_lba_status_header *in, uint8_t *bytes,
                                             size_t room);

/* specs/scsi/scsi-data.yaml:201 */
ES_MUST_USE es_result es_scsi_data_decode_lba_status(const uint8_t *restrict bytes, size_t size,
                                                     struct es_scsi_data_lba_status *restrict out);

/* specs/scsi/scsi-data.yaml:201 */
size_t es_scsi_data_encode_lba_status(const struct es_scsi_data_lba_status *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:208 */
ES_MUST_USE es_result es_scsi_data_decode_unmap_header(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_data_unmap_header *restrict out);

/* specs/scsi/scsi-data.yaml:208 */
size_t es_scsi_data_encode_unmap_header(const struct es_scsi_data_unmap_header *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:214 */
ES_MUST_USE es_result es_scsi_data_decode_unmap_descriptor(const uint8_t *restrict bytes, size_t size,
                                                           struct es_scsi_data_unmap_descriptor *restrict out);

/* specs/scsi/scsi-data.yaml:214 */
size_t es_scsi_data_encode_unmap_descriptor(const struct es_scsi_data_unmap_descriptor *in, uint8_t *bytes,
                                            size_t room);

/* specs/scsi/scsi-data.yaml:220 */
ES_MUST_USE es_result es_scsi_data_decode_mode_header_6(const uint8_t *restrict bytes, size_t size,
                                                        struct es_scsi_data_mode_header_6 *restrict out);

/* specs/scsi/scsi-data.yaml:220 */
size_t es_scsi_data_encode_mode_header_6(const struct es_scsi_data_mode_header_6 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:227 */
ES_MUST_USE es_result es_scsi_data_decode_mode_header_10(const uint8_t *restrict bytes, size_t size,
                                                         struct es_scsi_data_mode_header_10 *restrict out);

/* specs/scsi/scsi-data.yaml:227 */
size_t es_scsi_data_encode_mode_header_10(const struct es_scsi_data_mode_header_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi-data.yaml:236 */
ES_MUST_USE es_result es_scsi_data_decode_block_descriptor_short(
    const uint8_t *restrict bytes, size_t size, struct es_scsi_data_block_descriptor_short *restrict out);

/* specs/scsi/scsi-data.yaml:236 */
size_t es_scsi_data_encode_block_descriptor_short(const struct es_scsi_data_block_descriptor_short *in, uint8_t *bytes,
                                                  size_t room);

/* specs/scsi/scsi-data.yaml:242 */
ES_MUST_USE es_result es_scsi_data_decode_block_descriptor_long(
    const uint8_t *restrict bytes, size_t size, struct es_scsi_data_block_descriptor_long *restrict out);

/* specs/scsi/scsi-data.yaml:242 */
size_t es_scsi_data_encode_block_descriptor_long(const struct es_scsi_data_block_descriptor_long *in, uint8_t *bytes,
                                                 size_t room);

/* specs/scsi/scsi-data.yaml:248 */
ES_MUST_USE es_result es_scsi_data_decode_mode_page_header(const uint8_t *restrict bytes, size_t size,
                                                           struct es_scsi_data_mode_page_header *restrict out);

/* specs/scsi/scsi-data.yaml:248 */
size_t es_scsi_data_encode_mode_page_header(const struct es_scsi_data_mode_page_header *in, uint8_t *bytes,
                                            size_t room);

/* specs/scsi/scsi-data.yaml:253 */
ES_MUST_USE es_result es_scsi_data_decode_mode_page_recovery(const uint8_t *restrict bytes, size_t size,
                                                             struct es_scsi_data_mode_page_recovery *restrict out);

/* specs/scsi/scsi-data.yaml:253 */
size_t es_scsi_data_encode_mode_page_recovery(const struct es_scsi_data_mode_page_recovery *in, uint8_t *bytes,
                                              size_t room);

/* specs/scsi/scsi-data.yaml:264 */
ES_MUST_USE es_result es_scsi_data_decode_mode_page_caching(const uint8_t *restrict bytes, size_t size,
                                                            struct es_scsi_data_mode_page_caching *restrict out);

/* specs/scsi/scsi-data.yaml:264 */
size_t es_scsi_data_encode_mode_page_caching(const struct es_scsi_data_mode_page_caching *in, uint8_t *bytes,
                                             size_t room);

/* specs/scsi/scsi-data.yaml:278 */
ES_MUST_USE es_result es_scsi_data_decode_mode_page_control(const uint8_t *restrict bytes, size_t size,
                                                            struct es_scsi_data_mode_page_control *restrict out);

/* specs/scsi/scsi-data.yaml:278 */
size_t es_scsi_data_encode_mode_page_control(const struct es_scsi_data_mode_page_control *in, uint8_t *bytes,
                                             size_t room);

/* specs/scsi/scsi-data.yaml:289 */
ES_MUST_USE es_result es_scsi_data_decode_mode_page_exceptions(const uint8_t *restrict bytes, size_t size,
                                                               struct es_scsi_data_mode_page_exceptions *restrict out);

/* specs/scsi/scsi-data.yaml:289 */
size_t es_scsi_data_encode_mode_page_exceptions(const struct es_scsi_data_mode_page_exceptions *in, uint8_t *bytes,
                                                size_t room);

#endif
