/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator.
 * SCSI commands of a direct-access block device, what each asks the logical unit to do, and the sense data that
 * refusals carry. Fields that SPC and SBC reserve are not looked at; those that ask for a feature which a logical
 * unit here does not have (protection information, NACA, write same anchors) are refused. */
#ifndef ES_GENERATED_SCSI_WIRE_H
#define ES_GENERATED_SCSI_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* What a length of 0 means in READ(6) and WRITE(6). */
#define ES_SCSI_READ_WRITE_6_ZERO_BLOCKS 256u

/* Mode page code that asks for every page. */
#define ES_SCSI_ALL_PAGES 63u

/* Mode subpage code that asks for every subpage. */
#define ES_SCSI_ALL_SUBPAGES 255u

/* Standard INQUIRY data that every initiator asks for. */
#define ES_SCSI_FIXED_INQUIRY_LENGTH 36u

/* specs/scsi/scsi.yaml:17 */
enum es_scsi_status {
  ES_SCSI_STATUS_GOOD = 0,
  ES_SCSI_STATUS_CHECK_CONDITION = 2,
  ES_SCSI_STATUS_CONDITION_MET = 4,
  ES_SCSI_STATUS_BUSY = 8,
  ES_SCSI_STATUS_RESERVATION_CONFLICT = 24,
  ES_SCSI_STATUS_TASK_SET_FULL = 40,
  ES_SCSI_STATUS_ACA_ACTIVE = 48,
  ES_SCSI_STATUS_TASK_ABORTED = 64,
};
const char *es_scsi_status_name(uint32_t value);
bool es_scsi_status_known(uint32_t value);

/* specs/scsi/scsi.yaml:21 */
enum es_scsi_sense_key {
  ES_SCSI_SENSE_KEY_NO_SENSE = 0,
  ES_SCSI_SENSE_KEY_RECOVERED_ERROR = 1,
  ES_SCSI_SENSE_KEY_NOT_READY = 2,
  ES_SCSI_SENSE_KEY_MEDIUM_ERROR = 3,
  ES_SCSI_SENSE_KEY_HARDWARE_ERROR = 4,
  ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST = 5,
  ES_SCSI_SENSE_KEY_UNIT_ATTENTION = 6,
  ES_SCSI_SENSE_KEY_DATA_PROTECT = 7,
  ES_SCSI_SENSE_KEY_BLANK_CHECK = 8,
  ES_SCSI_SENSE_KEY_VENDOR_SPECIFIC = 9,
  ES_SCSI_SENSE_KEY_COPY_ABORTED = 10,
  ES_SCSI_SENSE_KEY_ABORTED_COMMAND = 11,
  ES_SCSI_SENSE_KEY_VOLUME_OVERFLOW = 13,
  ES_SCSI_SENSE_KEY_MISCOMPARE = 14,
  ES_SCSI_SENSE_KEY_COMPLETED = 15,
};
const char *es_scsi_sense_key_name(uint32_t value);
bool es_scsi_sense_key_known(uint32_t value);

/* specs/scsi/scsi.yaml:26 */
enum es_scsi_page_control {
  ES_SCSI_PAGE_CONTROL_CURRENT = 0,
  ES_SCSI_PAGE_CONTROL_CHANGEABLE = 1,
  ES_SCSI_PAGE_CONTROL_DEFAULT = 2,
  ES_SCSI_PAGE_CONTROL_SAVED = 3,
};
const char *es_scsi_page_control_name(uint32_t value);
bool es_scsi_page_control_known(uint32_t value);

/* specs/scsi/scsi.yaml:29 */
enum es_scsi_byte_check {
  ES_SCSI_BYTE_CHECK_MEDIUM = 0,
  ES_SCSI_BYTE_CHECK_COMPARE = 1,
  ES_SCSI_BYTE_CHECK_COMPARE_ONE = 3,
};
const char *es_scsi_byte_check_name(uint32_t value);
bool es_scsi_byte_check_known(uint32_t value);

/* specs/scsi/scsi.yaml:32 */
enum es_scsi_report_luns_select {
  ES_SCSI_REPORT_LUNS_SELECT_ADDRESSED = 0,
  ES_SCSI_REPORT_LUNS_SELECT_WELL_KNOWN = 1,
  ES_SCSI_REPORT_LUNS_SELECT_EVERY = 2,
};
const char *es_scsi_report_luns_select_name(uint32_t value);
bool es_scsi_report_luns_select_known(uint32_t value);

/* specs/scsi/scsi.yaml:36 */
enum es_scsi_power_condition {
  ES_SCSI_POWER_CONDITION_START_VALID = 0,
  ES_SCSI_POWER_CONDITION_ACTIVE = 1,
  ES_SCSI_POWER_CONDITION_IDLE = 2,
  ES_SCSI_POWER_CONDITION_STANDBY = 3,
  ES_SCSI_POWER_CONDITION_LU_CONTROL = 7,
  ES_SCSI_POWER_CONDITION_FORCE_IDLE = 10,
  ES_SCSI_POWER_CONDITION_FORCE_STANDBY = 11,
};
const char *es_scsi_power_condition_name(uint32_t value);
bool es_scsi_power_condition_known(uint32_t value);

/* specs/scsi/scsi.yaml:40 How a block device fails. */
enum es_scsi_block_error {
  ES_SCSI_BLOCK_ERROR_READ_FAILED = 1, /* The medium cannot be read there. */
  ES_SCSI_BLOCK_ERROR_WRITE_FAILED = 2, /* The medium cannot be written there. */
  ES_SCSI_BLOCK_ERROR_NO_SPACE = 3, /* The file system under the backing file is full. */
  ES_SCSI_BLOCK_ERROR_READ_ONLY = 4, /* The backing cannot be written. */
  ES_SCSI_BLOCK_ERROR_GONE = 5, /* The backing was taken away. */
  ES_SCSI_BLOCK_ERROR_BEYOND_END = 6, /* The backing is shorter than it was. */
  ES_SCSI_BLOCK_ERROR_NO_MEMORY = 7, /* The machine below has no room for the request. */
  ES_SCSI_BLOCK_ERROR_CANCELLED = 8, /* The request was given up. */
  ES_SCSI_BLOCK_ERROR_INTERNAL = 9, /* Anything else. */
};
const char *es_scsi_block_error_name(uint32_t value);
bool es_scsi_block_error_known(uint32_t value);

/* specs/scsi/scsi.yaml:55 */
struct es_scsi_cdb_6 {
  uint8_t opcode;
};
#define ES_SCSI_CDB_6_SIZE_MIN 6u
#define ES_SCSI_CDB_6_SIZE_MAX 6u
#define ES_SCSI_CDB_6_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_6_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:61 */
struct es_scsi_cdb_request_sense {
  uint8_t opcode;
  struct {
    uint8_t descriptor;
  } options;
  uint8_t allocation;
};
#define ES_SCSI_CDB_REQUEST_SENSE_SIZE_MIN 6u
#define ES_SCSI_CDB_REQUEST_SENSE_SIZE_MAX 6u
#define ES_SCSI_CDB_REQUEST_SENSE_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_REQUEST_SENSE_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_REQUEST_SENSE_ALLOCATION_OFFSET 4u
#define ES_SCSI_CDB_REQUEST_SENSE_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:69 */
struct es_scsi_cdb_read_write_6 {
  uint8_t opcode;
  uint32_t lba;
  uint8_t blocks;
};
#define ES_SCSI_CDB_READ_WRITE_6_SIZE_MIN 6u
#define ES_SCSI_CDB_READ_WRITE_6_SIZE_MAX 6u
#define ES_SCSI_CDB_READ_WRITE_6_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_READ_WRITE_6_LBA_OFFSET 1u
#define ES_SCSI_CDB_READ_WRITE_6_BLOCKS_OFFSET 4u
#define ES_SCSI_CDB_READ_WRITE_6_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:76 */
struct es_scsi_cdb_inquiry {
  uint8_t opcode;
  struct {
    uint8_t evpd;
  } options;
  uint8_t page;
  uint16_t allocation;
};
#define ES_SCSI_CDB_INQUIRY_SIZE_MIN 6u
#define ES_SCSI_CDB_INQUIRY_SIZE_MAX 6u
#define ES_SCSI_CDB_INQUIRY_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_INQUIRY_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_INQUIRY_PAGE_OFFSET 2u
#define ES_SCSI_CDB_INQUIRY_ALLOCATION_OFFSET 3u
#define ES_SCSI_CDB_INQUIRY_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:84 */
struct es_scsi_cdb_mode_select_6 {
  uint8_t opcode;
  struct {
    uint8_t save_pages;
    uint8_t page_format;
  } options;
  uint8_t length;
};
#define ES_SCSI_CDB_MODE_SELECT_6_SIZE_MIN 6u
#define ES_SCSI_CDB_MODE_SELECT_6_SIZE_MAX 6u
#define ES_SCSI_CDB_MODE_SELECT_6_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_MODE_SELECT_6_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_MODE_SELECT_6_LENGTH_OFFSET 4u
#define ES_SCSI_CDB_MODE_SELECT_6_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:92 */
struct es_scsi_cdb_mode_sense_6 {
  uint8_t opcode;
  struct {
    uint8_t no_block_descriptors;
  } options;
  struct {
    uint8_t page;
    uint8_t control_values;
  } page_and_control;
  uint8_t subpage;
  uint8_t allocation;
};
#define ES_SCSI_CDB_MODE_SENSE_6_SIZE_MIN 6u
#define ES_SCSI_CDB_MODE_SENSE_6_SIZE_MAX 6u
#define ES_SCSI_CDB_MODE_SENSE_6_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_MODE_SENSE_6_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_MODE_SENSE_6_PAGE_AND_CONTROL_OFFSET 2u
#define ES_SCSI_CDB_MODE_SENSE_6_SUBPAGE_OFFSET 3u
#define ES_SCSI_CDB_MODE_SENSE_6_ALLOCATION_OFFSET 4u
#define ES_SCSI_CDB_MODE_SENSE_6_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:101 */
struct es_scsi_cdb_start_stop {
  uint8_t opcode;
  struct {
    uint8_t immediate;
  } options;
  struct {
    uint8_t start;
    uint8_t load_eject;
    uint8_t no_flush;
    uint8_t power_condition;
  } action;
};
#define ES_SCSI_CDB_START_STOP_SIZE_MIN 6u
#define ES_SCSI_CDB_START_STOP_SIZE_MAX 6u
#define ES_SCSI_CDB_START_STOP_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_START_STOP_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_START_STOP_ACTION_OFFSET 4u
#define ES_SCSI_CDB_START_STOP_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:109 */
struct es_scsi_cdb_send_diagnostic {
  uint8_t opcode;
  struct {
    uint8_t unit_offline;
    uint8_t device_offline;
    uint8_t self_test;
    uint8_t page_format;
    uint8_t self_test_code;
  } options;
  uint16_t length;
};
#define ES_SCSI_CDB_SEND_DIAGNOSTIC_SIZE_MIN 6u
#define ES_SCSI_CDB_SEND_DIAGNOSTIC_SIZE_MAX 6u
#define ES_SCSI_CDB_SEND_DIAGNOSTIC_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_SEND_DIAGNOSTIC_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_SEND_DIAGNOSTIC_LENGTH_OFFSET 3u
#define ES_SCSI_CDB_SEND_DIAGNOSTIC_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:117 */
struct es_scsi_cdb_prevent_removal {
  uint8_t opcode;
  struct {
    uint8_t prevent;
  } action;
};
#define ES_SCSI_CDB_PREVENT_REMOVAL_SIZE_MIN 6u
#define ES_SCSI_CDB_PREVENT_REMOVAL_SIZE_MAX 6u
#define ES_SCSI_CDB_PREVENT_REMOVAL_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_PREVENT_REMOVAL_ACTION_OFFSET 4u
#define ES_SCSI_CDB_PREVENT_REMOVAL_CONTROL_OFFSET 5u

/* specs/scsi/scsi.yaml:124 */
struct es_scsi_cdb_read_capacity_10 {
  uint8_t opcode;
  uint32_t lba;
  struct {
    uint8_t partial_medium;
  } options;
};
#define ES_SCSI_CDB_READ_CAPACITY_10_SIZE_MIN 10u
#define ES_SCSI_CDB_READ_CAPACITY_10_SIZE_MAX 10u
#define ES_SCSI_CDB_READ_CAPACITY_10_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_READ_CAPACITY_10_LBA_OFFSET 2u
#define ES_SCSI_CDB_READ_CAPACITY_10_OPTIONS_OFFSET 8u
#define ES_SCSI_CDB_READ_CAPACITY_10_CONTROL_OFFSET 9u

/* specs/scsi/scsi.yaml:133 */
struct es_scsi_cdb_read_write_10 {
  uint8_t opcode;
  struct {
    uint8_t fua;
    uint8_t dpo;
  } options;
  uint32_t lba;
  uint16_t blocks;
};
#define ES_SCSI_CDB_READ_WRITE_10_SIZE_MIN 10u
#define ES_SCSI_CDB_READ_WRITE_10_SIZE_MAX 10u
#define ES_SCSI_CDB_READ_WRITE_10_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_READ_WRITE_10_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_READ_WRITE_10_LBA_OFFSET 2u
#define ES_SCSI_CDB_READ_WRITE_10_BLOCKS_OFFSET 7u
#define ES_SCSI_CDB_READ_WRITE_10_CONTROL_OFFSET 9u

/* specs/scsi/scsi.yaml:142 */
struct es_scsi_cdb_verify_10 {
  uint8_t opcode;
  struct {
    uint8_t byte_check;
    uint8_t dpo;
  } options;
  uint32_t lba;
  uint16_t blocks;
};
#define ES_SCSI_CDB_VERIFY_10_SIZE_MIN 10u
#define ES_SCSI_CDB_VERIFY_10_SIZE_MAX 10u
#define ES_SCSI_CDB_VERIFY_10_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_VERIFY_10_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_VERIFY_10_LBA_OFFSET 2u
#define ES_SCSI_CDB_VERIFY_10_BLOCKS_OFFSET 7u
#define ES_SCSI_CDB_VERIFY_10_CONTROL_OFFSET 9u

/* specs/scsi/scsi.yaml:151 */
struct es_scsi_cdb_synchronize_10 {
  uint8_t opcode;
  struct {
    uint8_t immediate;
  } options;
  uint32_t lba;
  uint16_t blocks;
};
#define ES_SCSI_CDB_SYNCHRONIZE_10_SIZE_MIN 10u
#define ES_SCSI_CDB_SYNCHRONIZE_10_SIZE_MAX 10u
#define ES_SCSI_CDB_SYNCHRONIZE_10_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_SYNCHRONIZE_10_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_SYNCHRONIZE_10_LBA_OFFSET 2u
#define ES_SCSI_CDB_SYNCHRONIZE_10_BLOCKS_OFFSET 7u
#define ES_SCSI_CDB_SYNCHRONIZE_10_CONTROL_OFFSET 9u

/* specs/scsi/scsi.yaml:160 */
struct es_scsi_cdb_write_same_10 {
  uint8_t opcode;
  struct {
    uint8_t unmap;
  } options;
  uint32_t lba;
  uint16_t blocks;
};
#define ES_SCSI_CDB_WRITE_SAME_10_SIZE_MIN 10u
#define ES_SCSI_CDB_WRITE_SAME_10_SIZE_MAX 10u
#define ES_SCSI_CDB_WRITE_SAME_10_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_WRITE_SAME_10_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_WRITE_SAME_10_LBA_OFFSET 2u
#define ES_SCSI_CDB_WRITE_SAME_10_BLOCKS_OFFSET 7u
#define ES_SCSI_CDB_WRITE_SAME_10_CONTROL_OFFSET 9u

/* specs/scsi/scsi.yaml:169 */
struct es_scsi_cdb_unmap {
  uint8_t opcode;
  uint16_t length;
};
#define ES_SCSI_CDB_UNMAP_SIZE_MIN 10u
#define ES_SCSI_CDB_UNMAP_SIZE_MAX 10u
#define ES_SCSI_CDB_UNMAP_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_UNMAP_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_UNMAP_LENGTH_OFFSET 7u
#define ES_SCSI_CDB_UNMAP_CONTROL_OFFSET 9u

/* specs/scsi/scsi.yaml:178 */
struct es_scsi_cdb_mode_select_10 {
  uint8_t opcode;
  struct {
    uint8_t save_pages;
    uint8_t page_format;
  } options;
  uint16_t length;
};
#define ES_SCSI_CDB_MODE_SELECT_10_SIZE_MIN 10u
#define ES_SCSI_CDB_MODE_SELECT_10_SIZE_MAX 10u
#define ES_SCSI_CDB_MODE_SELECT_10_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_MODE_SELECT_10_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_MODE_SELECT_10_LENGTH_OFFSET 7u
#define ES_SCSI_CDB_MODE_SELECT_10_CONTROL_OFFSET 9u

/* specs/scsi/scsi.yaml:186 */
struct es_scsi_cdb_mode_sense_10 {
  uint8_t opcode;
  struct {
    uint8_t no_block_descriptors;
    uint8_t long_lba_accepted;
  } options;
  struct {
    uint8_t page;
    uint8_t control_values;
  } page_and_control;
  uint8_t subpage;
  uint16_t allocation;
};
#define ES_SCSI_CDB_MODE_SENSE_10_SIZE_MIN 10u
#define ES_SCSI_CDB_MODE_SENSE_10_SIZE_MAX 10u
#define ES_SCSI_CDB_MODE_SENSE_10_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_MODE_SENSE_10_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_MODE_SENSE_10_PAGE_AND_CONTROL_OFFSET 2u
#define ES_SCSI_CDB_MODE_SENSE_10_SUBPAGE_OFFSET 3u
#define ES_SCSI_CDB_MODE_SENSE_10_ALLOCATION_OFFSET 7u
#define ES_SCSI_CDB_MODE_SENSE_10_CONTROL_OFFSET 9u

/* specs/scsi/scsi.yaml:196 */
struct es_scsi_cdb_read_write_12 {
  uint8_t opcode;
  struct {
    uint8_t fua;
    uint8_t dpo;
  } options;
  uint32_t lba;
  uint32_t blocks;
};
#define ES_SCSI_CDB_READ_WRITE_12_SIZE_MIN 12u
#define ES_SCSI_CDB_READ_WRITE_12_SIZE_MAX 12u
#define ES_SCSI_CDB_READ_WRITE_12_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_READ_WRITE_12_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_READ_WRITE_12_LBA_OFFSET 2u
#define ES_SCSI_CDB_READ_WRITE_12_BLOCKS_OFFSET 6u
#define ES_SCSI_CDB_READ_WRITE_12_CONTROL_OFFSET 11u

/* specs/scsi/scsi.yaml:205 */
struct es_scsi_cdb_verify_12 {
  uint8_t opcode;
  struct {
    uint8_t byte_check;
    uint8_t dpo;
  } options;
  uint32_t lba;
  uint32_t blocks;
};
#define ES_SCSI_CDB_VERIFY_12_SIZE_MIN 12u
#define ES_SCSI_CDB_VERIFY_12_SIZE_MAX 12u
#define ES_SCSI_CDB_VERIFY_12_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_VERIFY_12_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_VERIFY_12_LBA_OFFSET 2u
#define ES_SCSI_CDB_VERIFY_12_BLOCKS_OFFSET 6u
#define ES_SCSI_CDB_VERIFY_12_CONTROL_OFFSET 11u

/* specs/scsi/scsi.yaml:214 */
struct es_scsi_cdb_report_luns {
  uint8_t opcode;
  uint8_t select;
  uint32_t allocation;
};
#define ES_SCSI_CDB_REPORT_LUNS_SIZE_MIN 12u
#define ES_SCSI_CDB_REPORT_LUNS_SIZE_MAX 12u
#define ES_SCSI_CDB_REPORT_LUNS_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_REPORT_LUNS_SELECT_OFFSET 2u
#define ES_SCSI_CDB_REPORT_LUNS_ALLOCATION_OFFSET 6u
#define ES_SCSI_CDB_REPORT_LUNS_CONTROL_OFFSET 11u

/* specs/scsi/scsi.yaml:224 */
struct es_scsi_cdb_read_write_16 {
  uint8_t opcode;
  struct {
    uint8_t fua;
    uint8_t dpo;
  } options;
  uint64_t lba;
  uint32_t blocks;
};
#define ES_SCSI_CDB_READ_WRITE_16_SIZE_MIN 16u
#define ES_SCSI_CDB_READ_WRITE_16_SIZE_MAX 16u
#define ES_SCSI_CDB_READ_WRITE_16_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_READ_WRITE_16_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_READ_WRITE_16_LBA_OFFSET 2u
#define ES_SCSI_CDB_READ_WRITE_16_BLOCKS_OFFSET 10u
#define ES_SCSI_CDB_READ_WRITE_16_CONTROL_OFFSET 15u

/* specs/scsi/scsi.yaml:233 */
struct es_scsi_cdb_verify_16 {
  uint8_t opcode;
  struct {
    uint8_t byte_check;
    uint8_t dpo;
  } options;
  uint64_t lba;
  uint32_t blocks;
};
#define ES_SCSI_CDB_VERIFY_16_SIZE_MIN 16u
#define ES_SCSI_CDB_VERIFY_16_SIZE_MAX 16u
#define ES_SCSI_CDB_VERIFY_16_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_VERIFY_16_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_VERIFY_16_LBA_OFFSET 2u
#define ES_SCSI_CDB_VERIFY_16_BLOCKS_OFFSET 10u
#define ES_SCSI_CDB_VERIFY_16_CONTROL_OFFSET 15u

/* specs/scsi/scsi.yaml:242 */
struct es_scsi_cdb_synchronize_16 {
  uint8_t opcode;
  struct {
    uint8_t immediate;
  } options;
  uint64_t lba;
  uint32_t blocks;
};
#define ES_SCSI_CDB_SYNCHRONIZE_16_SIZE_MIN 16u
#define ES_SCSI_CDB_SYNCHRONIZE_16_SIZE_MAX 16u
#define ES_SCSI_CDB_SYNCHRONIZE_16_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_SYNCHRONIZE_16_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_SYNCHRONIZE_16_LBA_OFFSET 2u
#define ES_SCSI_CDB_SYNCHRONIZE_16_BLOCKS_OFFSET 10u
#define ES_SCSI_CDB_SYNCHRONIZE_16_CONTROL_OFFSET 15u

/* specs/scsi/scsi.yaml:251 */
struct es_scsi_cdb_write_same_16 {
  uint8_t opcode;
  struct {
    uint8_t no_data_out;
    uint8_t unmap;
  } options;
  uint64_t lba;
  uint32_t blocks;
};
#define ES_SCSI_CDB_WRITE_SAME_16_SIZE_MIN 16u
#define ES_SCSI_CDB_WRITE_SAME_16_SIZE_MAX 16u
#define ES_SCSI_CDB_WRITE_SAME_16_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_WRITE_SAME_16_OPTIONS_OFFSET 1u
#define ES_SCSI_CDB_WRITE_SAME_16_LBA_OFFSET 2u
#define ES_SCSI_CDB_WRITE_SAME_16_BLOCKS_OFFSET 10u
#define ES_SCSI_CDB_WRITE_SAME_16_CONTROL_OFFSET 15u

/* specs/scsi/scsi.yaml:260 */
struct es_scsi_cdb_service_16 {
  uint8_t opcode;
  struct {
    uint8_t service_action;
  } service;
  uint64_t lba;
  uint32_t allocation;
  struct {
    uint8_t partial_medium;
  } options;
};
#define ES_SCSI_CDB_SERVICE_16_SIZE_MIN 16u
#define ES_SCSI_CDB_SERVICE_16_SIZE_MAX 16u
#define ES_SCSI_CDB_SERVICE_16_OPCODE_OFFSET 0u
#define ES_SCSI_CDB_SERVICE_16_SERVICE_OFFSET 1u
#define ES_SCSI_CDB_SERVICE_16_LBA_OFFSET 2u
#define ES_SCSI_CDB_SERVICE_16_ALLOCATION_OFFSET 10u
#define ES_SCSI_CDB_SERVICE_16_OPTIONS_OFFSET 14u
#define ES_SCSI_CDB_SERVICE_16_CONTROL_OFFSET 15u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/scsi/scsi.yaml:55 */
ES_MUST_USE es_result es_scsi_decode_cdb_6(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_6 *restrict out);

/* specs/scsi/scsi.yaml:55 */
size_t es_scsi_encode_cdb_6(const struct es_scsi_cdb_6 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:61 */
ES_MUST_USE es_result es_scsi_decode_cdb_request_sense(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_cdb_request_sense *restrict out);

/* specs/scsi/scsi.yaml:61 */
size_t es_scsi_encode_cdb_request_sense(const struct es_scsi_cdb_request_sense *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:69 */
ES_MUST_USE es_result es_scsi_decode_cdb_read_write_6(const uint8_t *restrict bytes, size_t size,
                                                      struct es_scsi_cdb_read_write_6 *restrict out);

/* specs/scsi/scsi.yaml:69 */
size_t es_scsi_encode_cdb_read_write_6(const struct es_scsi_cdb_read_write_6 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:76 */
ES_MUST_USE es_result es_scsi_decode_cdb_inquiry(const uint8_t *restrict bytes, size_t size,
                                                 struct es_scsi_cdb_inquiry *restrict out);

/* specs/scsi/scsi.yaml:76 */
size_t es_scsi_encode_cdb_inquiry(const struct es_scsi_cdb_inquiry *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:84 */
ES_MUST_USE es_result es_scsi_decode_cdb_mode_select_6(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_cdb_mode_select_6 *restrict out);

/* specs/scsi/scsi.yaml:84 */
size_t es_scsi_encode_cdb_mode_select_6(const struct es_scsi_cdb_mode_select_6 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:92 */
ES_MUST_USE es_result es_scsi_decode_cdb_mode_sense_6(const uint8_t *restrict bytes, size_t size,
                                                      struct es_scsi_cdb_mode_sense_6 *restrict out);

/* specs/scsi/scsi.yaml:92 */
size_t es_scsi_encode_cdb_mode_sense_6(const struct es_scsi_cdb_mode_sense_6 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:101 */
ES_MUST_USE es_result es_scsi_decode_cdb_start_stop(const uint8_t *restrict bytes, size_t size,
                                                    struct es_scsi_cdb_start_stop *restrict out);

/* specs/scsi/scsi.yaml:101 */
size_t es_scsi_encode_cdb_start_stop(const struct es_scsi_cdb_start_stop *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:109 */
ES_MUST_USE es_result es_scsi_decode_cdb_send_diagnostic(const uint8_t *restrict bytes, size_t size,
                                                         struct es_scsi_cdb_send_diagnostic *restrict out);

/* specs/scsi/scsi.yaml:109 */
size_t es_scsi_encode_cdb_send_diagnostic(const struct es_scsi_cdb_send_diagnostic *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:117 */
ES_MUST_USE es_result es_scsi_decode_cdb_prevent_removal(const uint8_t *restrict bytes, size_t size,
                                                         struct es_scsi_cdb_prevent_removal *restrict out);

/* specs/scsi/scsi.yaml:117 */
size_t es_scsi_encode_cdb_prevent_removal(const struct es_scsi_cdb_prevent_removal *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:124 */
ES_MUST_USE es_result es_scsi_decode_cdb_read_capacity_10(const uint8_t *restrict bytes, size_t size,
                                                          struct es_scsi_cdb_read_capacity_10 *restrict out);

/* specs/scsi/scsi.yaml:124 */
size_t es_scsi_encode_cdb_read_capacity_10(const struct es_scsi_cdb_read_capacity_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:133 */
ES_MUST_USE es_result es_scsi_decode_cdb_read_write_10(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_cdb_read_write_10 *restrict out);

/* specs/scsi/scsi.yaml:133 */
size_t es_scsi_encode_cdb_read_write_10(const struct es_scsi_cdb_read_write_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:142 */
ES_MUST_USE es_result es_scsi_decode_cdb_verify_10(const uint8_t *restrict bytes, size_t size,
                                                   struct es_scsi_cdb_verify_10 *restrict out);

/* specs/scsi/scsi.yaml:142 */
size_t es_scsi_encode_cdb_verify_10(const struct es_scsi_cdb_verify_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:151 */
ES_MUST_USE es_result es_scsi_decode_cdb_synchronize_10(const uint8_t *restrict bytes, size_t size,
                                                        struct es_scsi_cdb_synchronize_10 *restrict out);

/* specs/scsi/scsi.yaml:151 */
size_t es_scsi_encode_cdb_synchronize_10(const struct es_scsi_cdb_synchronize_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:160 */
ES_MUST_USE es_result es_scsi_decode_cdb_write_same_10(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_cdb_write_same_10 *restrict out);

/* specs/scsi/scsi.yaml:160 */
size_t es_scsi_encode_cdb_write_same_10(const struct es_scsi_cdb_write_same_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:169 */
ES_MUST_USE es_result es_scsi_decode_cdb_unmap(const uint8_t *restrict bytes, size_t size,
                                               struct es_scsi_cdb_unmap *restrict out);

/* specs/scsi/scsi.yaml:169 */
size_t es_scsi_encode_cdb_unmap(const struct es_scsi_cdb_unmap *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:178 */
ES_MUST_USE es_result es_scsi_decode_cdb_mode_select_10(const uint8_t *restrict bytes, size_t size,
                                                        struct es_scsi_cdb_mode_select_10 *restrict out);

/* specs/scsi/scsi.yaml:178 */
size_t es_scsi_encode_cdb_mode_select_10(const struct es_scsi_cdb_mode_select_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:186 */
ES_MUST_USE es_result es_scsi_decode_cdb_mode_sense_10(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_cdb_mode_sense_10 *restrict out);

/* specs/scsi/scsi.yaml:186 */
size_t es_scsi_encode_cdb_mode_sense_10(const struct es_scsi_cdb_mode_sense_10 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:196 */
ES_MUST_USE es_result es_scsi_decode_cdb_read_write_12(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_cdb_read_write_12 *restrict out);

/* specs/scsi/scsi.yaml:196 */
size_t es_scsi_encode_cdb_read_write_12(const struct es_scsi_cdb_read_write_12 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:205 */
ES_MUST_USE es_result es_scsi_decode_cdb_verify_12(const uint8_t *restrict bytes, size_t size,
                                                   struct es_scsi_cdb_verify_12 *restrict out);

/* specs/scsi/scsi.yaml:205 */
size_t es_scsi_encode_cdb_verify_12(const struct es_scsi_cdb_verify_12 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:214 */
ES_MUST_USE es_result es_scsi_decode_cdb_report_luns(const uint8_t *restrict bytes, size_t size,
                                                     struct es_scsi_cdb_report_luns *restrict out);

/* specs/scsi/scsi.yaml:214 */
size_t es_scsi_encode_cdb_report_luns(const struct es_scsi_cdb_report_luns *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:224 */
ES_MUST_USE es_result es_scsi_decode_cdb_read_write_16(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_cdb_read_write_16 *restrict out);

/* specs/scsi/scsi.yaml:224 */
size_t es_scsi_encode_cdb_read_write_16(const struct es_scsi_cdb_read_write_16 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:233 */
ES_MUST_USE es_result es_scsi_decode_cdb_verify_16(const uint8_t *restrict bytes, size_t size,
                                                   struct es_scsi_cdb_verify_16 *restrict out);

/* specs/scsi/scsi.yaml:233 */
size_t es_scsi_encode_cdb_verify_16(const struct es_scsi_cdb_verify_16 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:242 */
ES_MUST_USE es_result es_scsi_decode_cdb_synchronize_16(const uint8_t *restrict bytes, size_t size,
                                                        struct es_scsi_cdb_synchronize_16 *restrict out);

/* specs/scsi/scsi.yaml:242 */
size_t es_scsi_encode_cdb_synchronize_16(const struct es_scsi_cdb_synchronize_16 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:251 */
ES_MUST_USE es_result es_scsi_decode_cdb_write_same_16(const uint8_t *restrict bytes, size_t size,
                                                       struct es_scsi_cdb_write_same_16 *restrict out);

/* specs/scsi/scsi.yaml:251 */
size_t es_scsi_encode_cdb_write_same_16(const struct es_scsi_cdb_write_same_16 *in, uint8_t *bytes, size_t room);

/* specs/scsi/scsi.yaml:260 */
ES_MUST_USE es_result es_scsi_decode_cdb_service_16(const uint8_t *restrict bytes, size_t size,
                                                    struct es_scsi_cdb_service_16 *restrict out);

/* specs/scsi/scsi.yaml:260 */
size_t es_scsi_encode_cdb_service_16(const struct es_scsi_cdb_service_16 *in, uint8_t *bytes, size_t room);

#endif
