/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator. */
#include "generated/scsi_wire.h"

#include "generated/scsi_spec.h"

/* specs/scsi/scsi.yaml:17 */
const char *es_scsi_status_name(uint32_t value) {
  switch ((enum es_scsi_status)value) {
  case ES_SCSI_STATUS_GOOD:
    return "good";
  case ES_SCSI_STATUS_CHECK_CONDITION:
    return "check-condition";
  case ES_SCSI_STATUS_CONDITION_MET:
    return "condition-met";
  case ES_SCSI_STATUS_BUSY:
    return "busy";
  case ES_SCSI_STATUS_RESERVATION_CONFLICT:
    return "reservation-conflict";
  case ES_SCSI_STATUS_TASK_SET_FULL:
    return "task-set-full";
  case ES_SCSI_STATUS_ACA_ACTIVE:
    return "aca-active";
  case ES_SCSI_STATUS_TASK_ABORTED:
    return "task-aborted";
  }
  return "?";
}

static inline bool known_status(uint32_t value) {
  switch ((enum es_scsi_status)value) {
  case ES_SCSI_STATUS_GOOD:
  case ES_SCSI_STATUS_CHECK_CONDITION:
  case ES_SCSI_STATUS_CONDITION_MET:
  case ES_SCSI_STATUS_BUSY:
  case ES_SCSI_STATUS_RESERVATION_CONFLICT:
  case ES_SCSI_STATUS_TASK_SET_FULL:
  case ES_SCSI_STATUS_ACA_ACTIVE:
  case ES_SCSI_STATUS_TASK_ABORTED:
    return true;
  }
  return false;
}

bool es_scsi_status_known(uint32_t value) {
  return known_status(value);
}

/* specs/scsi/scsi.yaml:21 */
const char *es_scsi_sense_key_name(uint32_t value) {
  switch ((enum es_scsi_sense_key)value) {
  case ES_SCSI_SENSE_KEY_NO_SENSE:
    return "no-sense";
  case ES_SCSI_SENSE_KEY_RECOVERED_ERROR:
    return "recovered-error";
  case ES_SCSI_SENSE_KEY_NOT_READY:
    return "not-ready";
  case ES_SCSI_SENSE_KEY_MEDIUM_ERROR:
    return "medium-error";
  case ES_SCSI_SENSE_KEY_HARDWARE_ERROR:
    return "hardware-error";
  case ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST:
    return "illegal-request";
  case ES_SCSI_SENSE_KEY_UNIT_ATTENTION:
    return "unit-attention";
  case ES_SCSI_SENSE_KEY_DATA_PROTECT:
    return "data-protect";
  case ES_SCSI_SENSE_KEY_BLANK_CHECK:
    return "blank-check";
  case ES_SCSI_SENSE_KEY_VENDOR_SPECIFIC:
    return "vendor-specific";
  case ES_SCSI_SENSE_KEY_COPY_ABORTED:
    return "copy-aborted";
  case ES_SCSI_SENSE_KEY_ABORTED_COMMAND:
    return "aborted-command";
  case ES_SCSI_SENSE_KEY_VOLUME_OVERFLOW:
    return "volume-overflow";
  case ES_SCSI_SENSE_KEY_MISCOMPARE:
    return "miscompare";
  case ES_SCSI_SENSE_KEY_COMPLETED:
    return "completed";
  }
  return "?";
}

static inline bool known_sense_key(uint32_t value) {
  switch ((enum es_scsi_sense_key)value) {
  case ES_SCSI_SENSE_KEY_NO_SENSE:
  case ES_SCSI_SENSE_KEY_RECOVERED_ERROR:
  case ES_SCSI_SENSE_KEY_NOT_READY:
  case ES_SCSI_SENSE_KEY_MEDIUM_ERROR:
  case ES_SCSI_SENSE_KEY_HARDWARE_ERROR:
  case ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST:
  case ES_SCSI_SENSE_KEY_UNIT_ATTENTION:
  case ES_SCSI_SENSE_KEY_DATA_PROTECT:
  case ES_SCSI_SENSE_KEY_BLANK_CHECK:
  case ES_SCSI_SENSE_KEY_VENDOR_SPECIFIC:
  case ES_SCSI_SENSE_KEY_COPY_ABORTED:
  case ES_SCSI_SENSE_KEY_ABORTED_COMMAND:
  case ES_SCSI_SENSE_KEY_VOLUME_OVERFLOW:
  case ES_SCSI_SENSE_KEY_MISCOMPARE:
  case ES_SCSI_SENSE_KEY_COMPLETED:
    return true;
  }
  return false;
}

bool es_scsi_sense_key_known(uint32_t value) {
  return known_sense_key(value);
}

/* specs/scsi/scsi.yaml:26 */
const char *es_scsi_page_control_name(uint32_t value) {
  switch ((enum es_scsi_page_control)value) {
  case ES_SCSI_PAGE_CONTROL_CURRENT:
    return "current";
  case ES_SCSI_PAGE_CONTROL_CHANGEABLE:
    return "changeable";
  case ES_SCSI_PAGE_CONTROL_DEFAULT:
    return "default";
  case ES_SCSI_PAGE_CONTROL_SAVED:
    return "saved";
  }
  return "?";
}

static inline bool known_page_control(uint32_t value) {
  switch ((enum es_scsi_page_control)value) {
  case ES_SCSI_PAGE_CONTROL_CURRENT:
  case ES_SCSI_PAGE_CONTROL_CHANGEABLE:
  case ES_SCSI_PAGE_CONTROL_DEFAULT:
  case ES_SCSI_PAGE_CONTROL_SAVED:
    return true;
  }
  return false;
}

bool es_scsi_page_control_known(uint32_t value) {
  return known_page_control(value);
}

/* specs/scsi/scsi.yaml:29 */
const char *es_scsi_byte_check_name(uint32_t value) {
  switch ((enum es_scsi_byte_check)value) {
  case ES_SCSI_BYTE_CHECK_MEDIUM:
    return "medium";
  case ES_SCSI_BYTE_CHECK_COMPARE:
    return "compare";
  case ES_SCSI_BYTE_CHECK_COMPARE_ONE:
    return "compare-one";
  }
  return "?";
}

static inline bool known_byte_check(uint32_t value) {
  switch ((enum es_scsi_byte_check)value) {
  case ES_SCSI_BYTE_CHECK_MEDIUM:
  case ES_SCSI_BYTE_CHECK_COMPARE:
  case ES_SCSI_BYTE_CHECK_COMPARE_ONE:
    return true;
  }
  return false;
}

bool es_scsi_byte_check_known(uint32_t value) {
  return known_byte_check(value);
}

/* specs/scsi/scsi.yaml:32 */
const char *es_scsi_report_luns_select_name(uint32_t value) {
  switch ((enum es_scsi_report_luns_select)value) {
  case ES_SCSI_REPORT_LUNS_SELECT_ADDRESSED:
    return "addressed";
  case ES_SCSI_REPORT_LUNS_SELECT_WELL_KNOWN:
    return "well-known";
  case ES_SCSI_REPORT_LUNS_SELECT_EVERY:
    return "every";
  }
  return "?";
}

static inline bool known_report_luns_select(uint32_t value) {
  switch ((enum es_scsi_report_luns_select)value) {
  case ES_SCSI_REPORT_LUNS_SELECT_ADDRESSED:
  case ES_SCSI_REPORT_LUNS_SELECT_WELL_KNOWN:
  case ES_SCSI_REPORT_LUNS_SELECT_EVERY:
    return true;
  }
  return false;
}

bool es_scsi_report_luns_select_known(uint32_t value) {
  return known_report_luns_select(value);
}

/* specs/scsi/scsi.yaml:36 */
const char *es_scsi_power_condition_name(uint32_t value) {
  switch ((enum es_scsi_power_condition)value) {
  case ES_SCSI_POWER_CONDITION_START_VALID:
    return "start-valid";
  case ES_SCSI_POWER_CONDITION_ACTIVE:
    return "active";
  case ES_SCSI_POWER_CONDITION_IDLE:
    return "idle";
  case ES_SCSI_POWER_CONDITION_STANDBY:
    return "standby";
  case ES_SCSI_POWER_CONDITION_LU_CONTROL:
    return "lu-control";
  case ES_SCSI_POWER_CONDITION_FORCE_IDLE:
    return "force-idle";
  case ES_SCSI_POWER_CONDITION_FORCE_STANDBY:
    return "force-standby";
  }
  return "?";
}

static inline bool known_power_condition(uint32_t value) {
  switch ((enum es_scsi_power_condition)value) {
  case ES_SCSI_POWER_CONDITION_START_VALID:
  case ES_SCSI_POWER_CONDITION_ACTIVE:
  case ES_SCSI_POWER_CONDITION_IDLE:
  case ES_SCSI_POWER_CONDITION_STANDBY:
  case ES_SCSI_POWER_CONDITION_LU_CONTROL:
  case ES_SCSI_POWER_CONDITION_FORCE_IDLE:
  case ES_SCSI_POWER_CONDITION_FORCE_STANDBY:
    return true;
  }
  return false;
}

bool es_scsi_power_condition_known(uint32_t value) {
  return known_power_condition(value);
}

/* specs/scsi/scsi.yaml:40 */
const char *es_scsi_block_error_name(uint32_t value) {
  switch ((enum es_scsi_block_error)value) {
  case ES_SCSI_BLOCK_ERROR_READ_FAILED:
    return "read-failed";
  case ES_SCSI_BLOCK_ERROR_WRITE_FAILED:
    return "write-failed";
  case ES_SCSI_BLOCK_ERROR_NO_SPACE:
    return "no-space";
  case ES_SCSI_BLOCK_ERROR_READ_ONLY:
    return "read-only";
  case ES_SCSI_BLOCK_ERROR_GONE:
    return "gone";
  case ES_SCSI_BLOCK_ERROR_BEYOND_END:
    return "beyond-end";
  case ES_SCSI_BLOCK_ERROR_NO_MEMORY:
    return "no-memory";
  case ES_SCSI_BLOCK_ERROR_CANCELLED:
    return "cancelled";
  case ES_SCSI_BLOCK_ERROR_INTERNAL:
    return "internal";
  }
  return "?";
}

static inline bool known_block_error(uint32_t value) {
  switch ((enum es_scsi_block_error)value) {
  case ES_SCSI_BLOCK_ERROR_READ_FAILED:
  case ES_SCSI_BLOCK_ERROR_WRITE_FAILED:
  case ES_SCSI_BLOCK_ERROR_NO_SPACE:
  case ES_SCSI_BLOCK_ERROR_READ_ONLY:
  case ES_SCSI_BLOCK_ERROR_GONE:
  case ES_SCSI_BLOCK_ERROR_BEYOND_END:
  case ES_SCSI_BLOCK_ERROR_NO_MEMORY:
  case ES_SCSI_BLOCK_ERROR_CANCELLED:
  case ES_SCSI_BLOCK_ERROR_INTERNAL:
    return true;
  }
  return false;
}

bool es_scsi_block_error_known(uint32_t value) {
  return known_block_error(value);
}

/* specs/scsi/scsi.yaml:55 */
es_result es_scsi_decode_cdb_6(const uint8_t *restrict bytes, size_t size, struct es_scsi_cdb_6 *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_6_SIZE_6];
  }
  const uint8_t control = bytes[5];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_6_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  out->opcode = opcode;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:55 */
size_t es_scsi_encode_cdb_6(const struct es_scsi_cdb_6 *in, uint8_t *bytes, size_t room) {
  if (room < 6) {
    return 0;
  }
  memset(bytes, 0, 6);
  bytes[0] = in->opcode;
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:61 */
es_result es_scsi_decode_cdb_request_sense(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_request_sense *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_REQUEST_SENSE_SIZE_6];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[5];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_REQUEST_SENSE_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint8_t allocation = bytes[4];
  out->opcode = opcode;
  out->options.descriptor = (uint8_t)(options & 1u);
  out->allocation = allocation;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:61 */
size_t es_scsi_encode_cdb_request_sense(const struct es_scsi_cdb_request_sense *in, uint8_t *bytes, size_t room) {
  if (in->options.descriptor > 1u) {
    return 0;
  }
  if (room < 6) {
    return 0;
  }
  memset(bytes, 0, 6);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.descriptor;
  bytes[1] = (uint8_t)bits_of_options;
  bytes[4] = in->allocation;
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:69 */
es_result es_scsi_decode_cdb_read_write_6(const uint8_t *restrict bytes, size_t size,
                                          struct es_scsi_cdb_read_write_6 *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_6_SIZE_6];
  }
  const uint32_t lba = es_load_be16(bytes + 2) | (uint32_t)bytes[1] << 16;
  const uint8_t control = bytes[5];
  if (lba > 0x1fffffu) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_6_LBA_MAX];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_6_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint8_t blocks = bytes[4];
  out->opcode = opcode;
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:69 */
size_t es_scsi_encode_cdb_read_write_6(const struct es_scsi_cdb_read_write_6 *in, uint8_t *bytes, size_t room) {
  if (in->lba > 0xffffffu) {
    return 0;
  }
  if (in->lba > 0x1fffffu) {
    return 0;
  }
  if (room < 6) {
    return 0;
  }
  bytes[0] = in->opcode;
  es_store_be16(bytes + 2, (uint16_t)(in->lba & 0xffffu));
  bytes[1] = (uint8_t)(in->lba >> 16);
  bytes[4] = in->blocks;
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:76 */
es_result es_scsi_decode_cdb_inquiry(const uint8_t *restrict bytes, size_t size,
                                     struct es_scsi_cdb_inquiry *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_INQUIRY_SIZE_6];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[5];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_INQUIRY_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint8_t page = bytes[2];
  const uint16_t allocation = es_load_be16(bytes + 3);
  out->opcode = opcode;
  out->options.evpd = (uint8_t)(options & 1u);
  out->page = page;
  out->allocation = allocation;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:76 */
size_t es_scsi_encode_cdb_inquiry(const struct es_scsi_cdb_inquiry *in, uint8_t *bytes, size_t room) {
  if (in->options.evpd > 1u) {
    return 0;
  }
  if (room < 6) {
    return 0;
  }
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.evpd;
  bytes[1] = (uint8_t)bits_of_options;
  bytes[2] = in->page;
  es_store_be16(bytes + 3, in->allocation);
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:84 */
es_result es_scsi_decode_cdb_mode_select_6(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_mode_select_6 *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SELECT_6_SIZE_6];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[5];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SELECT_6_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint8_t length = bytes[4];
  out->opcode = opcode;
  out->options.save_pages = (uint8_t)(options & 1u);
  out->options.page_format = (uint8_t)(options >> 4 & 1u);
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:84 */
size_t es_scsi_encode_cdb_mode_select_6(const struct es_scsi_cdb_mode_select_6 *in, uint8_t *bytes, size_t room) {
  if (in->options.save_pages > 1u) {
    return 0;
  }
  if (in->options.page_format > 1u) {
    return 0;
  }
  if (room < 6) {
    return 0;
  }
  memset(bytes, 0, 6);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.save_pages;
  bits_of_options |= (uint32_t)in->options.page_format << 4;
  bytes[1] = (uint8_t)bits_of_options;
  bytes[4] = in->length;
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:92 */
es_result es_scsi_decode_cdb_mode_sense_6(const uint8_t *restrict bytes, size_t size,
                                          struct es_scsi_cdb_mode_sense_6 *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SENSE_6_SIZE_6];
  }
  const uint8_t options = bytes[1];
  const uint8_t page_and_control = bytes[2];
  const uint8_t control = bytes[5];
  if (!known_page_control((page_and_control >> 6))) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SENSE_6_PAGE_AND_CONTROL_CONTROL_VALUES_KNOWN];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SENSE_6_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint8_t subpage = bytes[3];
  const uint8_t allocation = bytes[4];
  out->opcode = opcode;
  out->options.no_block_descriptors = (uint8_t)(options >> 3 & 1u);
  out->page_and_control.page = (uint8_t)(page_and_control & 63u);
  out->page_and_control.control_values = (uint8_t)(page_and_control >> 6);
  out->subpage = subpage;
  out->allocation = allocation;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:92 */
size_t es_scsi_encode_cdb_mode_sense_6(const struct es_scsi_cdb_mode_sense_6 *in, uint8_t *bytes, size_t room) {
  if (in->options.no_block_descriptors > 1u) {
    return 0;
  }
  if (in->page_and_control.page > 63u) {
    return 0;
  }
  if (in->page_and_control.control_values > 3u) {
    return 0;
  }
  if (!known_page_control(in->page_and_control.control_values)) {
    return 0;
  }
  if (room < 6) {
    return 0;
  }
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.no_block_descriptors << 3;
  bytes[1] = (uint8_t)bits_of_options;
  uint32_t bits_of_page_and_control = (uint32_t)in->page_and_control.page;
  bits_of_page_and_control |= (uint32_t)in->page_and_control.control_values << 6;
  bytes[2] = (uint8_t)bits_of_page_and_control;
  bytes[3] = in->subpage;
  bytes[4] = in->allocation;
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:101 */
es_result es_scsi_decode_cdb_start_stop(const uint8_t *restrict bytes, size_t size,
                                        struct es_scsi_cdb_start_stop *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_START_STOP_SIZE_6];
  }
  const uint8_t options = bytes[1];
  const uint8_t action = bytes[4];
  const uint8_t control = bytes[5];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_START_STOP_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  out->opcode = opcode;
  out->options.immediate = (uint8_t)(options & 1u);
  out->action.start = (uint8_t)(action & 1u);
  out->action.load_eject = (uint8_t)(action >> 1 & 1u);
  out->action.no_flush = (uint8_t)(action >> 2 & 1u);
  out->action.power_condition = (uint8_t)(action >> 4);
  return ES_OK;
}

/* specs/scsi/scsi.yaml:101 */
size_t es_scsi_encode_cdb_start_stop(const struct es_scsi_cdb_start_stop *in, uint8_t *bytes, size_t room) {
  if (in->options.immediate > 1u) {
    return 0;
  }
  if (in->action.start > 1u) {
    return 0;
  }
  if (in->action.load_eject > 1u) {
    return 0;
  }
  if (in->action.no_flush > 1u) {
    return 0;
  }
  if (in->action.power_condition > 15u) {
    return 0;
  }
  if (room < 6) {
    return 0;
  }
  memset(bytes, 0, 6);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.immediate;
  bytes[1] = (uint8_t)bits_of_options;
  uint32_t bits_of_action = (uint32_t)in->action.start;
  bits_of_action |= (uint32_t)in->action.load_eject << 1;
  bits_of_action |= (uint32_t)in->action.no_flush << 2;
  bits_of_action |= (uint32_t)in->action.power_condition << 4;
  bytes[4] = (uint8_t)bits_of_action;
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:109 */
es_result es_scsi_decode_cdb_send_diagnostic(const uint8_t *restrict bytes, size_t size,
                                             struct es_scsi_cdb_send_diagnostic *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_SEND_DIAGNOSTIC_SIZE_6];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[5];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_SEND_DIAGNOSTIC_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint16_t length = es_load_be16(bytes + 3);
  out->opcode = opcode;
  out->options.unit_offline = (uint8_t)(options & 1u);
  out->options.device_offline = (uint8_t)(options >> 1 & 1u);
  out->options.self_test = (uint8_t)(options >> 2 & 1u);
  out->options.page_format = (uint8_t)(options >> 4 & 1u);
  out->options.self_test_code = (uint8_t)(options >> 5);
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:109 */
size_t es_scsi_encode_cdb_send_diagnostic(const struct es_scsi_cdb_send_diagnostic *in, uint8_t *bytes, size_t room) {
  if (in->options.unit_offline > 1u) {
    return 0;
  }
  if (in->options.device_offline > 1u) {
    return 0;
  }
  if (in->options.self_test > 1u) {
    return 0;
  }
  if (in->options.page_format > 1u) {
    return 0;
  }
  if (in->options.self_test_code > 7u) {
    return 0;
  }
  if (room < 6) {
    return 0;
  }
  memset(bytes, 0, 6);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.unit_offline;
  bits_of_options |= (uint32_t)in->options.device_offline << 1;
  bits_of_options |= (uint32_t)in->options.self_test << 2;
  bits_of_options |= (uint32_t)in->options.page_format << 4;
  bits_of_options |= (uint32_t)in->options.self_test_code << 5;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be16(bytes + 3, in->length);
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:117 */
es_result es_scsi_decode_cdb_prevent_removal(const uint8_t *restrict bytes, size_t size,
                                             struct es_scsi_cdb_prevent_removal *restrict out) {
  if (size < 6) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_PREVENT_REMOVAL_SIZE_6];
  }
  const uint8_t action = bytes[4];
  const uint8_t control = bytes[5];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_PREVENT_REMOVAL_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  out->opcode = opcode;
  out->action.prevent = (uint8_t)(action & 3u);
  return ES_OK;
}

/* specs/scsi/scsi.yaml:117 */
size_t es_scsi_encode_cdb_prevent_removal(const struct es_scsi_cdb_prevent_removal *in, uint8_t *bytes, size_t room) {
  if (in->action.prevent > 3u) {
    return 0;
  }
  if (room < 6) {
    return 0;
  }
  memset(bytes, 0, 6);
  bytes[0] = in->opcode;
  uint32_t bits_of_action = (uint32_t)in->action.prevent;
  bytes[4] = (uint8_t)bits_of_action;
  uint32_t bits_of_control = 0;
  bytes[5] = (uint8_t)bits_of_control;
  return 6;
}

/* specs/scsi/scsi.yaml:124 */
es_result es_scsi_decode_cdb_read_capacity_10(const uint8_t *restrict bytes, size_t size,
                                              struct es_scsi_cdb_read_capacity_10 *restrict out) {
  if (size < 10) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_CAPACITY_10_SIZE_10];
  }
  const uint8_t options = bytes[8];
  const uint8_t control = bytes[9];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_CAPACITY_10_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint32_t lba = es_load_be32(bytes + 2);
  out->opcode = opcode;
  out->lba = lba;
  out->options.partial_medium = (uint8_t)(options & 1u);
  return ES_OK;
}

/* specs/scsi/scsi.yaml:124 */
size_t es_scsi_encode_cdb_read_capacity_10(const struct es_scsi_cdb_read_capacity_10 *in, uint8_t *bytes, size_t room) {
  if (in->options.partial_medium > 1u) {
    return 0;
  }
  if (room < 10) {
    return 0;
  }
  memset(bytes, 0, 10);
  bytes[0] = in->opcode;
  es_store_be32(bytes + 2, in->lba);
  uint32_t bits_of_options = (uint32_t)in->options.partial_medium;
  bytes[8] = (uint8_t)bits_of_options;
  uint32_t bits_of_control = 0;
  bytes[9] = (uint8_t)bits_of_control;
  return 10;
}

/* specs/scsi/scsi.yaml:133 */
es_result es_scsi_decode_cdb_read_write_10(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_read_write_10 *restrict out) {
  if (size < 10) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_10_SIZE_10];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[9];
  if ((options >> 5) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_10_OPTIONS_PROTECT_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_10_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint32_t lba = es_load_be32(bytes + 2);
  const uint16_t blocks = es_load_be16(bytes + 7);
  out->opcode = opcode;
  out->options.fua = (uint8_t)(options >> 3 & 1u);
  out->options.dpo = (uint8_t)(options >> 4 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:133 */
size_t es_scsi_encode_cdb_read_write_10(const struct es_scsi_cdb_read_write_10 *in, uint8_t *bytes, size_t room) {
  if (in->options.fua > 1u) {
    return 0;
  }
  if (in->options.dpo > 1u) {
    return 0;
  }
  if (room < 10) {
    return 0;
  }
  memset(bytes, 0, 10);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.fua << 3;
  bits_of_options |= (uint32_t)in->options.dpo << 4;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be32(bytes + 2, in->lba);
  es_store_be16(bytes + 7, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[9] = (uint8_t)bits_of_control;
  return 10;
}

/* specs/scsi/scsi.yaml:142 */
es_result es_scsi_decode_cdb_verify_10(const uint8_t *restrict bytes, size_t size,
                                       struct es_scsi_cdb_verify_10 *restrict out) {
  if (size < 10) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_10_SIZE_10];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[9];
  if (!known_byte_check((options >> 1 & 3u))) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_10_OPTIONS_BYTE_CHECK_KNOWN];
  }
  if ((options >> 5) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_10_OPTIONS_PROTECT_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_10_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint32_t lba = es_load_be32(bytes + 2);
  const uint16_t blocks = es_load_be16(bytes + 7);
  out->opcode = opcode;
  out->options.byte_check = (uint8_t)(options >> 1 & 3u);
  out->options.dpo = (uint8_t)(options >> 4 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:142 */
size_t es_scsi_encode_cdb_verify_10(const struct es_scsi_cdb_verify_10 *in, uint8_t *bytes, size_t room) {
  if (in->options.byte_check > 3u) {
    return 0;
  }
  if (!known_byte_check(in->options.byte_check)) {
    return 0;
  }
  if (in->options.dpo > 1u) {
    return 0;
  }
  if (room < 10) {
    return 0;
  }
  memset(bytes, 0, 10);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.byte_check << 1;
  bits_of_options |= (uint32_t)in->options.dpo << 4;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be32(bytes + 2, in->lba);
  es_store_be16(bytes + 7, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[9] = (uint8_t)bits_of_control;
  return 10;
}

/* specs/scsi/scsi.yaml:151 */
es_result es_scsi_decode_cdb_synchronize_10(const uint8_t *restrict bytes, size_t size,
                                            struct es_scsi_cdb_synchronize_10 *restrict out) {
  if (size < 10) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_SYNCHRONIZE_10_SIZE_10];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[9];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_SYNCHRONIZE_10_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint32_t lba = es_load_be32(bytes + 2);
  const uint16_t blocks = es_load_be16(bytes + 7);
  out->opcode = opcode;
  out->options.immediate = (uint8_t)(options >> 1 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:151 */
size_t es_scsi_encode_cdb_synchronize_10(const struct es_scsi_cdb_synchronize_10 *in, uint8_t *bytes, size_t room) {
  if (in->options.immediate > 1u) {
    return 0;
  }
  if (room < 10) {
    return 0;
  }
  memset(bytes, 0, 10);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.immediate << 1;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be32(bytes + 2, in->lba);
  es_store_be16(bytes + 7, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[9] = (uint8_t)bits_of_control;
  return 10;
}

/* specs/scsi/scsi.yaml:160 */
es_result es_scsi_decode_cdb_write_same_10(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_write_same_10 *restrict out) {
  if (size < 10) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_10_SIZE_10];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[9];
  if ((options >> 1 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_10_OPTIONS_LB_DATA_RESERVED];
  }
  if ((options >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_10_OPTIONS_PB_DATA_RESERVED];
  }
  if ((options >> 4 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_10_OPTIONS_ANCHOR_RESERVED];
  }
  if ((options >> 5) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_10_OPTIONS_PROTECT_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_10_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint32_t lba = es_load_be32(bytes + 2);
  const uint16_t blocks = es_load_be16(bytes + 7);
  out->opcode = opcode;
  out->options.unmap = (uint8_t)(options >> 3 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:160 */
size_t es_scsi_encode_cdb_write_same_10(const struct es_scsi_cdb_write_same_10 *in, uint8_t *bytes, size_t room) {
  if (in->options.unmap > 1u) {
    return 0;
  }
  if (room < 10) {
    return 0;
  }
  memset(bytes, 0, 10);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.unmap << 3;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be32(bytes + 2, in->lba);
  es_store_be16(bytes + 7, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[9] = (uint8_t)bits_of_control;
  return 10;
}

/* specs/scsi/scsi.yaml:169 */
es_result es_scsi_decode_cdb_unmap(const uint8_t *restrict bytes, size_t size, struct es_scsi_cdb_unmap *restrict out) {
  if (size < 10) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_UNMAP_SIZE_10];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[9];
  if ((options & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_UNMAP_OPTIONS_ANCHOR_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_UNMAP_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint16_t length = es_load_be16(bytes + 7);
  out->opcode = opcode;
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:169 */
size_t es_scsi_encode_cdb_unmap(const struct es_scsi_cdb_unmap *in, uint8_t *bytes, size_t room) {
  if (room < 10) {
    return 0;
  }
  memset(bytes, 0, 10);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = 0;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be16(bytes + 7, in->length);
  uint32_t bits_of_control = 0;
  bytes[9] = (uint8_t)bits_of_control;
  return 10;
}

/* specs/scsi/scsi.yaml:178 */
es_result es_scsi_decode_cdb_mode_select_10(const uint8_t *restrict bytes, size_t size,
                                            struct es_scsi_cdb_mode_select_10 *restrict out) {
  if (size < 10) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SELECT_10_SIZE_10];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[9];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SELECT_10_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint16_t length = es_load_be16(bytes + 7);
  out->opcode = opcode;
  out->options.save_pages = (uint8_t)(options & 1u);
  out->options.page_format = (uint8_t)(options >> 4 & 1u);
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:178 */
size_t es_scsi_encode_cdb_mode_select_10(const struct es_scsi_cdb_mode_select_10 *in, uint8_t *bytes, size_t room) {
  if (in->options.save_pages > 1u) {
    return 0;
  }
  if (in->options.page_format > 1u) {
    return 0;
  }
  if (room < 10) {
    return 0;
  }
  memset(bytes, 0, 10);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.save_pages;
  bits_of_options |= (uint32_t)in->options.page_format << 4;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be16(bytes + 7, in->length);
  uint32_t bits_of_control = 0;
  bytes[9] = (uint8_t)bits_of_control;
  return 10;
}

/* specs/scsi/scsi.yaml:186 */
es_result es_scsi_decode_cdb_mode_sense_10(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_mode_sense_10 *restrict out) {
  if (size < 10) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SENSE_10_SIZE_10];
  }
  const uint8_t options = bytes[1];
  const uint8_t page_and_control = bytes[2];
  const uint8_t control = bytes[9];
  if (!known_page_control((page_and_control >> 6))) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SENSE_10_PAGE_AND_CONTROL_CONTROL_VALUES_KNOWN];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_MODE_SENSE_10_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint8_t subpage = bytes[3];
  const uint16_t allocation = es_load_be16(bytes + 7);
  out->opcode = opcode;
  out->options.no_block_descriptors = (uint8_t)(options >> 3 & 1u);
  out->options.long_lba_accepted = (uint8_t)(options >> 4 & 1u);
  out->page_and_control.page = (uint8_t)(page_and_control & 63u);
  out->page_and_control.control_values = (uint8_t)(page_and_control >> 6);
  out->subpage = subpage;
  out->allocation = allocation;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:186 */
size_t es_scsi_encode_cdb_mode_sense_10(const struct es_scsi_cdb_mode_sense_10 *in, uint8_t *bytes, size_t room) {
  if (in->options.no_block_descriptors > 1u) {
    return 0;
  }
  if (in->options.long_lba_accepted > 1u) {
    return 0;
  }
  if (in->page_and_control.page > 63u) {
    return 0;
  }
  if (in->page_and_control.control_values > 3u) {
    return 0;
  }
  if (!known_page_control(in->page_and_control.control_values)) {
    return 0;
  }
  if (room < 10) {
    return 0;
  }
  memset(bytes, 0, 10);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.no_block_descriptors << 3;
  bits_of_options |= (uint32_t)in->options.long_lba_accepted << 4;
  bytes[1] = (uint8_t)bits_of_options;
  uint32_t bits_of_page_and_control = (uint32_t)in->page_and_control.page;
  bits_of_page_and_control |= (uint32_t)in->page_and_control.control_values << 6;
  bytes[2] = (uint8_t)bits_of_page_and_control;
  bytes[3] = in->subpage;
  es_store_be16(bytes + 7, in->allocation);
  uint32_t bits_of_control = 0;
  bytes[9] = (uint8_t)bits_of_control;
  return 10;
}

/* specs/scsi/scsi.yaml:196 */
es_result es_scsi_decode_cdb_read_write_12(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_read_write_12 *restrict out) {
  if (size < 12) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_12_SIZE_12];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[11];
  if ((options >> 5) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_12_OPTIONS_PROTECT_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_12_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint32_t lba = es_load_be32(bytes + 2);
  const uint32_t blocks = es_load_be32(bytes + 6);
  out->opcode = opcode;
  out->options.fua = (uint8_t)(options >> 3 & 1u);
  out->options.dpo = (uint8_t)(options >> 4 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:196 */
size_t es_scsi_encode_cdb_read_write_12(const struct es_scsi_cdb_read_write_12 *in, uint8_t *bytes, size_t room) {
  if (in->options.fua > 1u) {
    return 0;
  }
  if (in->options.dpo > 1u) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.fua << 3;
  bits_of_options |= (uint32_t)in->options.dpo << 4;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be32(bytes + 2, in->lba);
  es_store_be32(bytes + 6, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[11] = (uint8_t)bits_of_control;
  return 12;
}

/* specs/scsi/scsi.yaml:205 */
es_result es_scsi_decode_cdb_verify_12(const uint8_t *restrict bytes, size_t size,
                                       struct es_scsi_cdb_verify_12 *restrict out) {
  if (size < 12) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_12_SIZE_12];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[11];
  if (!known_byte_check((options >> 1 & 3u))) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_12_OPTIONS_BYTE_CHECK_KNOWN];
  }
  if ((options >> 5) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_12_OPTIONS_PROTECT_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_12_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint32_t lba = es_load_be32(bytes + 2);
  const uint32_t blocks = es_load_be32(bytes + 6);
  out->opcode = opcode;
  out->options.byte_check = (uint8_t)(options >> 1 & 3u);
  out->options.dpo = (uint8_t)(options >> 4 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:205 */
size_t es_scsi_encode_cdb_verify_12(const struct es_scsi_cdb_verify_12 *in, uint8_t *bytes, size_t room) {
  if (in->options.byte_check > 3u) {
    return 0;
  }
  if (!known_byte_check(in->options.byte_check)) {
    return 0;
  }
  if (in->options.dpo > 1u) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.byte_check << 1;
  bits_of_options |= (uint32_t)in->options.dpo << 4;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be32(bytes + 2, in->lba);
  es_store_be32(bytes + 6, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[11] = (uint8_t)bits_of_control;
  return 12;
}

/* specs/scsi/scsi.yaml:214 */
es_result es_scsi_decode_cdb_report_luns(const uint8_t *restrict bytes, size_t size,
                                         struct es_scsi_cdb_report_luns *restrict out) {
  if (size < 12) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_REPORT_LUNS_SIZE_12];
  }
  const uint8_t control = bytes[11];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_REPORT_LUNS_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint8_t select_ = bytes[2];
  const uint32_t allocation = es_load_be32(bytes + 6);
  out->opcode = opcode;
  out->select = select_;
  out->allocation = allocation;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:214 */
size_t es_scsi_encode_cdb_report_luns(const struct es_scsi_cdb_report_luns *in, uint8_t *bytes, size_t room) {
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  bytes[0] = in->opcode;
  bytes[2] = in->select;
  es_store_be32(bytes + 6, in->allocation);
  uint32_t bits_of_control = 0;
  bytes[11] = (uint8_t)bits_of_control;
  return 12;
}

/* specs/scsi/scsi.yaml:224 */
es_result es_scsi_decode_cdb_read_write_16(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_read_write_16 *restrict out) {
  if (size < 16) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_16_SIZE_16];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[15];
  if ((options >> 5) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_16_OPTIONS_PROTECT_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_READ_WRITE_16_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint64_t lba = es_load_be64(bytes + 2);
  const uint32_t blocks = es_load_be32(bytes + 10);
  out->opcode = opcode;
  out->options.fua = (uint8_t)(options >> 3 & 1u);
  out->options.dpo = (uint8_t)(options >> 4 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:224 */
size_t es_scsi_encode_cdb_read_write_16(const struct es_scsi_cdb_read_write_16 *in, uint8_t *bytes, size_t room) {
  if (in->options.fua > 1u) {
    return 0;
  }
  if (in->options.dpo > 1u) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.fua << 3;
  bits_of_options |= (uint32_t)in->options.dpo << 4;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be64(bytes + 2, in->lba);
  es_store_be32(bytes + 10, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[15] = (uint8_t)bits_of_control;
  return 16;
}

/* specs/scsi/scsi.yaml:233 */
es_result es_scsi_decode_cdb_verify_16(const uint8_t *restrict bytes, size_t size,
                                       struct es_scsi_cdb_verify_16 *restrict out) {
  if (size < 16) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_16_SIZE_16];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[15];
  if (!known_byte_check((options >> 1 & 3u))) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_16_OPTIONS_BYTE_CHECK_KNOWN];
  }
  if ((options >> 5) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_16_OPTIONS_PROTECT_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_VERIFY_16_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint64_t lba = es_load_be64(bytes + 2);
  const uint32_t blocks = es_load_be32(bytes + 10);
  out->opcode = opcode;
  out->options.byte_check = (uint8_t)(options >> 1 & 3u);
  out->options.dpo = (uint8_t)(options >> 4 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:233 */
size_t es_scsi_encode_cdb_verify_16(const struct es_scsi_cdb_verify_16 *in, uint8_t *bytes, size_t room) {
  if (in->options.byte_check > 3u) {
    return 0;
  }
  if (!known_byte_check(in->options.byte_check)) {
    return 0;
  }
  if (in->options.dpo > 1u) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.byte_check << 1;
  bits_of_options |= (uint32_t)in->options.dpo << 4;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be64(bytes + 2, in->lba);
  es_store_be32(bytes + 10, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[15] = (uint8_t)bits_of_control;
  return 16;
}

/* specs/scsi/scsi.yaml:242 */
es_result es_scsi_decode_cdb_synchronize_16(const uint8_t *restrict bytes, size_t size,
                                            struct es_scsi_cdb_synchronize_16 *restrict out) {
  if (size < 16) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_SYNCHRONIZE_16_SIZE_16];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[15];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_SYNCHRONIZE_16_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint64_t lba = es_load_be64(bytes + 2);
  const uint32_t blocks = es_load_be32(bytes + 10);
  out->opcode = opcode;
  out->options.immediate = (uint8_t)(options >> 1 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:242 */
size_t es_scsi_encode_cdb_synchronize_16(const struct es_scsi_cdb_synchronize_16 *in, uint8_t *bytes, size_t room) {
  if (in->options.immediate > 1u) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.immediate << 1;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be64(bytes + 2, in->lba);
  es_store_be32(bytes + 10, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[15] = (uint8_t)bits_of_control;
  return 16;
}

/* specs/scsi/scsi.yaml:251 */
es_result es_scsi_decode_cdb_write_same_16(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_cdb_write_same_16 *restrict out) {
  if (size < 16) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_16_SIZE_16];
  }
  const uint8_t options = bytes[1];
  const uint8_t control = bytes[15];
  if ((options >> 1 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_16_OPTIONS_LB_DATA_RESERVED];
  }
  if ((options >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_16_OPTIONS_PB_DATA_RESERVED];
  }
  if ((options >> 4 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_16_OPTIONS_ANCHOR_RESERVED];
  }
  if ((options >> 5) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_16_OPTIONS_PROTECT_RESERVED];
  }
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_WRITE_SAME_16_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint64_t lba = es_load_be64(bytes + 2);
  const uint32_t blocks = es_load_be32(bytes + 10);
  out->opcode = opcode;
  out->options.no_data_out = (uint8_t)(options & 1u);
  out->options.unmap = (uint8_t)(options >> 3 & 1u);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi.yaml:251 */
size_t es_scsi_encode_cdb_write_same_16(const struct es_scsi_cdb_write_same_16 *in, uint8_t *bytes, size_t room) {
  if (in->options.no_data_out > 1u) {
    return 0;
  }
  if (in->options.unmap > 1u) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  bytes[0] = in->opcode;
  uint32_t bits_of_options = (uint32_t)in->options.no_data_out;
  bits_of_options |= (uint32_t)in->options.unmap << 3;
  bytes[1] = (uint8_t)bits_of_options;
  es_store_be64(bytes + 2, in->lba);
  es_store_be32(bytes + 10, in->blocks);
  uint32_t bits_of_control = 0;
  bytes[15] = (uint8_t)bits_of_control;
  return 16;
}

/* specs/scsi/scsi.yaml:260 */
es_result es_scsi_decode_cdb_service_16(const uint8_t *restrict bytes, size_t size,
                                        struct es_scsi_cdb_service_16 *restrict out) {
  if (size < 16) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_SERVICE_16_SIZE_16];
  }
  const uint8_t service = bytes[1];
  const uint8_t options = bytes[14];
  const uint8_t control = bytes[15];
  if ((control >> 2 & 1u) != 0) {
    return &es_scsi_refusals[ES_SCSI_REFUSAL_CDB_SERVICE_16_CONTROL_NACA_RESERVED];
  }
  const uint8_t opcode = bytes[0];
  const uint64_t lba = es_load_be64(bytes + 2);
  const uint32_t allocation = es_load_be32(bytes + 10);
  out->opcode = opcode;
  out->service.service_action = (uint8_t)(service & 31u);
  out->lba = lba;
  out->allocation = allocation;
  out->options.partial_medium = (uint8_t)(options & 1u);
  return ES_OK;
}

/* specs/scsi/scsi.yaml:260 */
size_t es_scsi_encode_cdb_service_16(const struct es_scsi_cdb_service_16 *in, uint8_t *bytes, size_t room) {
  if (in->service.service_action > 31u) {
    return 0;
  }
  if (in->options.partial_medium > 1u) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  bytes[0] = in->opcode;
  uint32_t bits_of_service = (uint32_t)in->service.service_action;
  bytes[1] = (uint8_t)bits_of_service;
  es_store_be64(bytes + 2, in->lba);
  es_store_be32(bytes + 10, in->allocation);
  uint32_t bits_of_options = (uint32_t)in->options.partial_medium;
  bytes[14] = (uint8_t)bits_of_options;
  uint32_t bits_of_control = 0;
  bytes[15] = (uint8_t)bits_of_control;
  return 16;
}
