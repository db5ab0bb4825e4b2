/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator.
 * SCSI commands of a direct-access block device, what each asks the logical unit to do, and the sense data that
 * refusals carry. Fields that SPC and SBC reserve are not looked at; those that ask for a feature which a logical
 * unit here does not have (protection information, NACA, write same anchors) are refused. */
#ifndef ES_GENERATED_SCSI_H
#define ES_GENERATED_SCSI_H

#include <stddef.h>
#include <stdint.h>

#include "generated/scsi_wire.h"
#include "runtime/result.h"

enum es_scsi_sense {
  ES_SCSI_SENSE_NONE,
  ES_SCSI_SENSE_INVALID_OPCODE,
  ES_SCSI_SENSE_LBA_OUT_OF_RANGE,
  ES_SCSI_SENSE_INVALID_FIELD_IN_CDB,
  ES_SCSI_SENSE_INVALID_FIELD_IN_PARAMETERS,
  ES_SCSI_SENSE_PARAMETER_LENGTH_ERROR,
  ES_SCSI_SENSE_SAVING_NOT_SUPPORTED,
  ES_SCSI_SENSE_WRITE_PROTECTED,
  ES_SCSI_SENSE_SPACE_ALLOCATION_FAILED,
  ES_SCSI_SENSE_UNRECOVERED_READ_ERROR,
  ES_SCSI_SENSE_WRITE_ERROR,
  ES_SCSI_SENSE_COMMUNICATION_FAILURE,
  ES_SCSI_SENSE_INTERNAL_TARGET_FAILURE,
  ES_SCSI_SENSE_SYSTEM_RESOURCE_FAILURE,
  ES_SCSI_SENSE_COMMAND_ABORTED,
  ES_SCSI_SENSE_MISCOMPARE,
  ES_SCSI_SENSE_UNIT_STOPPED,
  ES_SCSI_SENSE_POWER_ON,
  ES_SCSI_SENSE_BUS_RESET,
  ES_SCSI_SENSE_DEVICE_RESET,
};

#define ES_SCSI_SENSE_COUNT 20u

struct es_scsi_sense_row {
  const char *name;
  uint8_t key;
  uint8_t asc;
  uint8_t ascq;
};

extern const struct es_scsi_sense_row es_scsi_sense_rows[ES_SCSI_SENSE_COUNT];

enum es_scsi_command {
  ES_SCSI_COMMAND_TEST_UNIT_READY,
  ES_SCSI_COMMAND_REQUEST_SENSE,
  ES_SCSI_COMMAND_READ_6,
  ES_SCSI_COMMAND_WRITE_6,
  ES_SCSI_COMMAND_INQUIRY,
  ES_SCSI_COMMAND_MODE_SELECT_6,
  ES_SCSI_COMMAND_MODE_SENSE_6,
  ES_SCSI_COMMAND_START_STOP_UNIT,
  ES_SCSI_COMMAND_SEND_DIAGNOSTIC,
  ES_SCSI_COMMAND_PREVENT_ALLOW_REMOVAL,
  ES_SCSI_COMMAND_READ_CAPACITY_10,
  ES_SCSI_COMMAND_READ_10,
  ES_SCSI_COMMAND_WRITE_10,
  ES_SCSI_COMMAND_VERIFY_10,
  ES_SCSI_COMMAND_SYNCHRONIZE_CACHE_10,
  ES_SCSI_COMMAND_WRITE_SAME_10,
  ES_SCSI_COMMAND_UNMAP,
  ES_SCSI_COMMAND_MODE_SELECT_10,
  ES_SCSI_COMMAND_MODE_SENSE_10,
  ES_SCSI_COMMAND_READ_16,
  ES_SCSI_COMMAND_WRITE_16,
  ES_SCSI_COMMAND_VERIFY_16,
  ES_SCSI_COMMAND_SYNCHRONIZE_CACHE_16,
  ES_SCSI_COMMAND_WRITE_SAME_16,
  ES_SCSI_COMMAND_READ_CAPACITY_16,
  ES_SCSI_COMMAND_GET_LBA_STATUS,
  ES_SCSI_COMMAND_REPORT_LUNS,
  ES_SCSI_COMMAND_READ_12,
  ES_SCSI_COMMAND_WRITE_12,
  ES_SCSI_COMMAND_VERIFY_12,
};

#define ES_SCSI_COMMAND_COUNT 30u

/* Which way a command's data goes. */
enum es_scsi_data {
  ES_SCSI_DATA_NONE,
  ES_SCSI_DATA_IN,
  ES_SCSI_DATA_OUT,
};

struct es_scsi_command_row {
  const char *name;
  enum es_scsi_data data;
};

extern const struct es_scsi_command_row es_scsi_command_rows[ES_SCSI_COMMAND_COUNT];

const char *es_scsi_command_name(uint32_t command);

/* Defined by hand. */
struct es_scsi_owner;

/* Of test-unit-ready. What the command lacks is 0. */
struct es_scsi_test_unit_ready_args {
  enum es_scsi_command command;
};

/* Of request-sense. What the command lacks is 0. */
struct es_scsi_request_sense_args {
  enum es_scsi_command command;
  uint8_t descriptor;
  uint8_t allocation;
};

/* Of read-6, read-10, read-16, read-12. What the command lacks is 0. */
struct es_scsi_read_args {
  enum es_scsi_command command;
  uint64_t lba;
  uint32_t blocks;
  uint8_t fua;
  uint8_t dpo;
};

/* Of write-6, write-10, write-16, write-12. What the command lacks is 0. */
struct es_scsi_write_args {
  enum es_scsi_command command;
  uint64_t lba;
  uint32_t blocks;
  uint8_t fua;
  uint8_t dpo;
};

/* Of inquiry. What the command lacks is 0. */
struct es_scsi_inquiry_args {
  enum es_scsi_command command;
  uint8_t evpd;
  uint8_t page;
  uint16_t allocation;
};

/* Of mode-select-6, mode-select-10. What the command lacks is 0. */
struct es_scsi_mode_select_args {
  enum es_scsi_command command;
  uint8_t save_pages;
  uint8_t page_format;
  uint16_t length;
};

/* Of mode-sense-6, mode-sense-10. What the command lacks is 0. */
struct es_scsi_mode_sense_args {
  enum es_scsi_command command;
  uint8_t no_block_descriptors;
  uint8_t page;
  uint8_t control_values;
  uint8_t subpage;
  uint16_t allocation;
  uint8_t long_lba_accepted;
};

/* Of start-stop-unit. What the command lacks is 0. */
struct es_scsi_start_stop_args {
  enum es_scsi_command command;
  uint8_t immediate;
  uint8_t start;
  uint8_t load_eject;
  uint8_t no_flush;
  uint8_t power_condition;
};

/* Of send-diagnostic. What the command lacks is 0. */
struct es_scsi_send_diagnostic_args {
  enum es_scsi_command command;
  uint8_t unit_offline;
  uint8_t device_offline;
  uint8_t self_test;
  uint8_t page_format;
  uint8_t self_test_code;
  uint16_t length;
};

/* Of prevent-allow-removal. What the command lacks is 0. */
struct es_scsi_prevent_removal_args {
  enum es_scsi_command command;
  uint8_t prevent;
};

/* Of read-capacity-10, read-capacity-16. What the command lacks is 0. */
struct es_scsi_read_capacity_args {
  enum es_scsi_command command;
  uint64_t lba;
  uint8_t partial_medium;
  uint8_t service_action;
  uint32_t allocation;
};

/* Of verify-10, verify-16, verify-12. What the command lacks is 0. */
struct es_scsi_verify_args {
  enum es_scsi_command command;
  uint8_t byte_check;
  uint8_t dpo;
  uint64_t lba;
  uint32_t blocks;
};

/* Of synchronize-cache-10, synchronize-cache-16. What the command lacks is 0. */
struct es_scsi_synchronize_args {
  enum es_scsi_command command;
  uint8_t immediate;
  uint64_t lba;
  uint32_t blocks;
};

/* Of write-same-10, write-same-16. What the command lacks is 0. */
struct es_scsi_write_same_args {
  enum es_scsi_command command;
  uint8_t unmap;
  uint64_t lba;
  uint32_t blocks;
  uint8_t no_data_out;
};

/* Of unmap. What the command lacks is 0. */
struct es_scsi_unmap_args {
  enum es_scsi_command command;
  uint16_t length;
};

/* Of get-lba-status. What the command lacks is 0. */
struct es_scsi_get_lba_status_args {
  enum es_scsi_command command;
  uint8_t service_action;
  uint64_t lba;
  uint32_t allocation;
  uint8_t partial_medium;
};

/* Of report-luns. What the command lacks is 0. */
struct es_scsi_report_luns_args {
  enum es_scsi_command command;
  uint8_t select;
  uint32_t allocation;
};

/* specs/scsi/scsi.yaml:273 */
void es_scsi_do_test_unit_ready(struct es_scsi_owner *owner, const struct es_scsi_test_unit_ready_args *args);

/* specs/scsi/scsi.yaml:274 */
void es_scsi_do_request_sense(struct es_scsi_owner *owner, const struct es_scsi_request_sense_args *args);

/* specs/scsi/scsi.yaml:275 */
void es_scsi_do_read(struct es_scsi_owner *owner, const struct es_scsi_read_args *args);

/* specs/scsi/scsi.yaml:276 */
void es_scsi_do_write(struct es_scsi_owner *owner, const struct es_scsi_write_args *args);

/* specs/scsi/scsi.yaml:277 */
void es_scsi_do_inquiry(struct es_scsi_owner *owner, const struct es_scsi_inquiry_args *args);

/* specs/scsi/scsi.yaml:278 */
void es_scsi_do_mode_select(struct es_scsi_owner *owner, const struct es_scsi_mode_select_args *args);

/* specs/scsi/scsi.yaml:279 */
void es_scsi_do_mode_sense(struct es_scsi_owner *owner, const struct es_scsi_mode_sense_args *args);

/* specs/scsi/scsi.yaml:280 */
void es_scsi_do_start_stop(struct es_scsi_owner *owner, const struct es_scsi_start_stop_args *args);

/* specs/scsi/scsi.yaml:281 */
void es_scsi_do_send_diagnostic(struct es_scsi_owner *owner, const struct es_scsi_send_diagnostic_args *args);

/* specs/scsi/scsi.yaml:282 */
void es_scsi_do_prevent_removal(struct es_scsi_owner *owner, const struct es_scsi_prevent_removal_args *args);

/* specs/scsi/scsi.yaml:283 */
void es_scsi_do_read_capacity(struct es_scsi_owner *owner, const struct es_scsi_read_capacity_args *args);

/* specs/scsi/scsi.yaml:286 */
void es_scsi_do_verify(struct es_scsi_owner *owner, const struct es_scsi_verify_args *args);

/* specs/scsi/scsi.yaml:287 */
void es_scsi_do_synchronize(struct es_scsi_owner *owner, const struct es_scsi_synchronize_args *args);

/* specs/scsi/scsi.yaml:288 */
void es_scsi_do_write_same(struct es_scsi_owner *owner, const struct es_scsi_write_same_args *args);

/* specs/scsi/scsi.yaml:289 */
void es_scsi_do_unmap(struct es_scsi_owner *owner, const struct es_scsi_unmap_args *args);

/* specs/scsi/scsi.yaml:298 */
void es_scsi_do_get_lba_status(struct es_scsi_owner *owner, const struct es_scsi_get_lba_status_args *args);

/* specs/scsi/scsi.yaml:299 */
void es_scsi_do_report_luns(struct es_scsi_owner *owner, const struct es_scsi_report_luns_args *args);

/* Calls the action of the command and returns ES_SCSI_SENSE_NONE; or calls nothing and returns what to answer, with
 * *refusal for es_refused(). */
enum es_scsi_sense es_scsi_dispatch(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size, es_result *refusal);

/* specs/scsi/scsi.yaml:332 What a logical unit says when its block device fails. */
enum es_scsi_sense es_scsi_error_to_sense(enum es_scsi_block_error from);

#endif
