/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator. */
#include "generated/scsi.h"

#include "generated/scsi_spec.h"
#include "runtime/bytes.h"

const struct es_scsi_sense_row es_scsi_sense_rows[ES_SCSI_SENSE_COUNT] = {
    {
        .name = "none",
        .key = ES_SCSI_SENSE_KEY_NO_SENSE,
        .asc = 0x00,
        .ascq = 0x00,
    },
    {
        .name = "invalid-opcode",
        .key = ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST,
        .asc = 0x20,
        .ascq = 0x00,
    },
    {
        .name = "lba-out-of-range",
        .key = ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST,
        .asc = 0x21,
        .ascq = 0x00,
    },
    {
        .name = "invalid-field-in-cdb",
        .key = ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST,
        .asc = 0x24,
        .ascq = 0x00,
    },
    {
        .name = "invalid-field-in-parameters",
        .key = ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST,
        .asc = 0x26,
        .ascq = 0x00,
    },
    {
        .name = "parameter-length-error",
        .key = ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST,
        .asc = 0x1a,
        .ascq = 0x00,
    },
    {
        .name = "saving-not-supported",
        .key = ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST,
        .asc = 0x39,
        .ascq = 0x00,
    },
    {
        .name = "write-protected",
        .key = ES_SCSI_SENSE_KEY_DATA_PROTECT,
        .asc = 0x27,
        .ascq = 0x00,
    },
    {
        .name = "space-allocation-failed",
        .key = ES_SCSI_SENSE_KEY_DATA_PROTECT,
        .asc = 0x27,
        .ascq = 0x07,
    },
    {
        .name = "unrecovered-read-error",
        .key = ES_SCSI_SENSE_KEY_MEDIUM_ERROR,
        .asc = 0x11,
        .ascq = 0x00,
    },
    {
        .name = "write-error",
        .key = ES_SCSI_SENSE_KEY_MEDIUM_ERROR,
        .asc = 0x0c,
        .ascq = 0x00,
    },
    {
        .name = "communication-failure",
        .key = ES_SCSI_SENSE_KEY_HARDWARE_ERROR,
        .asc = 0x08,
        .ascq = 0x00,
    },
    {
        .name = "internal-target-failure",
        .key = ES_SCSI_SENSE_KEY_HARDWARE_ERROR,
        .asc = 0x44,
        .ascq = 0x00,
    },
    {
        .name = "system-resource-failure",
        .key = ES_SCSI_SENSE_KEY_ABORTED_COMMAND,
        .asc = 0x55,
        .ascq = 0x00,
    },
    {
        .name = "command-aborted",
        .key = ES_SCSI_SENSE_KEY_ABORTED_COMMAND,
        .asc = 0x00,
        .ascq = 0x00,
    },
    {
        .name = "miscompare",
        .key = ES_SCSI_SENSE_KEY_MISCOMPARE,
        .asc = 0x1d,
        .ascq = 0x00,
    },
    {
        .name = "unit-stopped",
        .key = ES_SCSI_SENSE_KEY_NOT_READY,
        .asc = 0x04,
        .ascq = 0x02,
    },
    {
        .name = "power-on",
        .key = ES_SCSI_SENSE_KEY_UNIT_ATTENTION,
        .asc = 0x29,
        .ascq = 0x00,
    },
    {
        .name = "bus-reset",
        .key = ES_SCSI_SENSE_KEY_UNIT_ATTENTION,
        .asc = 0x29,
        .ascq = 0x02,
    },
    {
        .name = "device-reset",
        .key = ES_SCSI_SENSE_KEY_UNIT_ATTENTION,
        .asc = 0x29,
        .ascq = 0x03,
    },
};

const struct es_scsi_command_row es_scsi_command_rows[ES_SCSI_COMMAND_COUNT] = {
    {
        .name = "test-unit-ready",
        .data = ES_SCSI_DATA_NONE,
    },
    {
        .name = "request-sense",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "read-6",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "write-6",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "inquiry",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "mode-select-6",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "mode-sense-6",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "start-stop-unit",
        .data = ES_SCSI_DATA_NONE,
    },
    {
        .name = "send-diagnostic",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "prevent-allow-removal",
        .data = ES_SCSI_DATA_NONE,
    },
    {
        .name = "read-capacity-10",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "read-10",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "write-10",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "verify-10",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "synchronize-cache-10",
        .data = ES_SCSI_DATA_NONE,
    },
    {
        .name = "write-same-10",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "unmap",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "mode-select-10",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "mode-sense-10",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "read-16",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "write-16",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "verify-16",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "synchronize-cache-16",
        .data = ES_SCSI_DATA_NONE,
    },
    {
        .name = "write-same-16",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "read-capacity-16",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "get-lba-status",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "report-luns",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "read-12",
        .data = ES_SCSI_DATA_IN,
    },
    {
        .name = "write-12",
        .data = ES_SCSI_DATA_OUT,
    },
    {
        .name = "verify-12",
        .data = ES_SCSI_DATA_OUT,
    },
};

const char *es_scsi_command_name(uint32_t command) {
  return command < ES_SCSI_COMMAND_COUNT ? es_scsi_command_rows[command].name : "?";
}

/* specs/scsi/scsi.yaml:273 */
static enum es_scsi_sense command_test_unit_ready(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                  es_result *refusal) {
  struct es_scsi_cdb_6 layout;
  *refusal = es_scsi_decode_cdb_6(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_test_unit_ready_args args = {
      .command = ES_SCSI_COMMAND_TEST_UNIT_READY,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_TEST_UNIT_READY]);
  es_scsi_do_test_unit_ready(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:274 */
static enum es_scsi_sense command_request_sense(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                es_result *refusal) {
  struct es_scsi_cdb_request_sense layout;
  *refusal = es_scsi_decode_cdb_request_sense(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_request_sense_args args = {
      .command = ES_SCSI_COMMAND_REQUEST_SENSE,
      .descriptor = layout.options.descriptor,
      .allocation = layout.allocation,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_REQUEST_SENSE]);
  es_scsi_do_request_sense(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:275 */
static enum es_scsi_sense command_read_6(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                         es_result *refusal) {
  struct es_scsi_cdb_read_write_6 layout;
  *refusal = es_scsi_decode_cdb_read_write_6(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_read_args args = {
      .command = ES_SCSI_COMMAND_READ_6,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_READ_6]);
  es_scsi_do_read(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:276 */
static enum es_scsi_sense command_write_6(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                          es_result *refusal) {
  struct es_scsi_cdb_read_write_6 layout;
  *refusal = es_scsi_decode_cdb_read_write_6(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_write_args args = {
      .command = ES_SCSI_COMMAND_WRITE_6,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_WRITE_6]);
  es_scsi_do_write(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:277 */
static enum es_scsi_sense command_inquiry(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                          es_result *refusal) {
  struct es_scsi_cdb_inquiry layout;
  *refusal = es_scsi_decode_cdb_inquiry(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_inquiry_args args = {
      .command = ES_SCSI_COMMAND_INQUIRY,
      .evpd = layout.options.evpd,
      .page = layout.page,
      .allocation = layout.allocation,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_INQUIRY]);
  es_scsi_do_inquiry(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:278 */
static enum es_scsi_sense command_mode_select_6(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                es_result *refusal) {
  struct es_scsi_cdb_mode_select_6 layout;
  *refusal = es_scsi_decode_cdb_mode_select_6(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_mode_select_args args = {
      .command = ES_SCSI_COMMAND_MODE_SELECT_6,
      .save_pages = layout.options.save_pages,
      .page_format = layout.options.page_format,
      .length = layout.length,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_MODE_SELECT_6]);
  es_scsi_do_mode_select(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:279 */
static enum es_scsi_sense command_mode_sense_6(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                               es_result *refusal) {
  struct es_scsi_cdb_mode_sense_6 layout;
  *refusal = es_scsi_decode_cdb_mode_sense_6(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_mode_sense_args args = {
      .command = ES_SCSI_COMMAND_MODE_SENSE_6,
      .no_block_descriptors = layout.options.no_block_descriptors,
      .page = layout.page_and_control.page,
      .control_values = layout.page_and_control.control_values,
      .subpage = layout.subpage,
      .allocation = layout.allocation,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_MODE_SENSE_6]);
  es_scsi_do_mode_sense(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:280 */
static enum es_scsi_sense command_start_stop_unit(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                  es_result *refusal) {
  struct es_scsi_cdb_start_stop layout;
  *refusal = es_scsi_decode_cdb_start_stop(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_start_stop_args args = {
      .command = ES_SCSI_COMMAND_START_STOP_UNIT,
      .immediate = layout.options.immediate,
      .start = layout.action.start,
      .load_eject = layout.action.load_eject,
      .no_flush = layout.action.no_flush,
      .power_condition = layout.action.power_condition,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_START_STOP_UNIT]);
  es_scsi_do_start_stop(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:281 */
static enum es_scsi_sense command_send_diagnostic(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                  es_result *refusal) {
  struct es_scsi_cdb_send_diagnostic layout;
  *refusal = es_scsi_decode_cdb_send_diagnostic(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_send_diagnostic_args args = {
      .command = ES_SCSI_COMMAND_SEND_DIAGNOSTIC,
      .unit_offline = layout.options.unit_offline,
      .device_offline = layout.options.device_offline,
      .self_test = layout.options.self_test,
      .page_format = layout.options.page_format,
      .self_test_code = layout.options.self_test_code,
      .length = layout.length,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_SEND_DIAGNOSTIC]);
  es_scsi_do_send_diagnostic(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:282 */
static enum es_scsi_sense command_prevent_allow_removal(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                        es_result *refusal) {
  struct es_scsi_cdb_prevent_removal layout;
  *refusal = es_scsi_decode_cdb_prevent_removal(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_prevent_removal_args args = {
      .command = ES_SCSI_COMMAND_PREVENT_ALLOW_REMOVAL,
      .prevent = layout.action.prevent,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_PREVENT_ALLOW_REMOVAL]);
  es_scsi_do_prevent_removal(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:283 */
static enum es_scsi_sense command_read_capacity_10(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                   es_result *refusal) {
  struct es_scsi_cdb_read_capacity_10 layout;
  *refusal = es_scsi_decode_cdb_read_capacity_10(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_read_capacity_args args = {
      .command = ES_SCSI_COMMAND_READ_CAPACITY_10,
      .lba = layout.lba,
      .partial_medium = layout.options.partial_medium,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_READ_CAPACITY_10]);
  es_scsi_do_read_capacity(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:284 */
static enum es_scsi_sense command_read_10(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                          es_result *refusal) {
  struct es_scsi_cdb_read_write_10 layout;
  *refusal = es_scsi_decode_cdb_read_write_10(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_read_args args = {
      .command = ES_SCSI_COMMAND_READ_10,
      .fua = layout.options.fua,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_READ_10]);
  es_scsi_do_read(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:285 */
static enum es_scsi_sense command_write_10(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                           es_result *refusal) {
  struct es_scsi_cdb_read_write_10 layout;
  *refusal = es_scsi_decode_cdb_read_write_10(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_write_args args = {
      .command = ES_SCSI_COMMAND_WRITE_10,
      .fua = layout.options.fua,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_WRITE_10]);
  es_scsi_do_write(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:286 */
static enum es_scsi_sense command_verify_10(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                            es_result *refusal) {
  struct es_scsi_cdb_verify_10 layout;
  *refusal = es_scsi_decode_cdb_verify_10(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_verify_args args = {
      .command = ES_SCSI_COMMAND_VERIFY_10,
      .byte_check = layout.options.byte_check,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_VERIFY_10]);
  es_scsi_do_verify(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:287 */
static enum es_scsi_sense command_synchronize_cache_10(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                       es_result *refusal) {
  struct es_scsi_cdb_synchronize_10 layout;
  *refusal = es_scsi_decode_cdb_synchronize_10(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_synchronize_args args = {
      .command = ES_SCSI_COMMAND_SYNCHRONIZE_CACHE_10,
      .immediate = layout.options.immediate,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_SYNCHRONIZE_CACHE_10]);
  es_scsi_do_synchronize(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:288 */
static enum es_scsi_sense command_write_same_10(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                es_result *refusal) {
  struct es_scsi_cdb_write_same_10 layout;
  *refusal = es_scsi_decode_cdb_write_same_10(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_write_same_args args = {
      .command = ES_SCSI_COMMAND_WRITE_SAME_10,
      .unmap = layout.options.unmap,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_WRITE_SAME_10]);
  es_scsi_do_write_same(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:289 */
static enum es_scsi_sense command_unmap(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                        es_result *refusal) {
  struct es_scsi_cdb_unmap layout;
  *refusal = es_scsi_decode_cdb_unmap(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_unmap_args args = {
      .command = ES_SCSI_COMMAND_UNMAP,
      .length = layout.length,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_UNMAP]);
  es_scsi_do_unmap(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:290 */
static enum es_scsi_sense command_mode_select_10(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                 es_result *refusal) {
  struct es_scsi_cdb_mode_select_10 layout;
  *refusal = es_scsi_decode_cdb_mode_select_10(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_mode_select_args args = {
      .command = ES_SCSI_COMMAND_MODE_SELECT_10,
      .save_pages = layout.options.save_pages,
      .page_format = layout.options.page_format,
      .length = layout.length,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_MODE_SELECT_10]);
  es_scsi_do_mode_select(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:291 */
static enum es_scsi_sense command_mode_sense_10(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                es_result *refusal) {
  struct es_scsi_cdb_mode_sense_10 layout;
  *refusal = es_scsi_decode_cdb_mode_sense_10(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_mode_sense_args args = {
      .command = ES_SCSI_COMMAND_MODE_SENSE_10,
      .no_block_descriptors = layout.options.no_block_descriptors,
      .long_lba_accepted = layout.options.long_lba_accepted,
      .page = layout.page_and_control.page,
      .control_values = layout.page_and_control.control_values,
      .subpage = layout.subpage,
      .allocation = layout.allocation,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_MODE_SENSE_10]);
  es_scsi_do_mode_sense(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:292 */
static enum es_scsi_sense command_read_16(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                          es_result *refusal) {
  struct es_scsi_cdb_read_write_16 layout;
  *refusal = es_scsi_decode_cdb_read_write_16(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_read_args args = {
      .command = ES_SCSI_COMMAND_READ_16,
      .fua = layout.options.fua,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_READ_16]);
  es_scsi_do_read(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:293 */
static enum es_scsi_sense command_write_16(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                           es_result *refusal) {
  struct es_scsi_cdb_read_write_16 layout;
  *refusal = es_scsi_decode_cdb_read_write_16(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_write_args args = {
      .command = ES_SCSI_COMMAND_WRITE_16,
      .fua = layout.options.fua,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_WRITE_16]);
  es_scsi_do_write(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:294 */
static enum es_scsi_sense command_verify_16(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                            es_result *refusal) {
  struct es_scsi_cdb_verify_16 layout;
  *refusal = es_scsi_decode_cdb_verify_16(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_verify_args args = {
      .command = ES_SCSI_COMMAND_VERIFY_16,
      .byte_check = layout.options.byte_check,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_VERIFY_16]);
  es_scsi_do_verify(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:295 */
static enum es_scsi_sense command_synchronize_cache_16(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                       es_result *refusal) {
  struct es_scsi_cdb_synchronize_16 layout;
  *refusal = es_scsi_decode_cdb_synchronize_16(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_synchronize_args args = {
      .command = ES_SCSI_COMMAND_SYNCHRONIZE_CACHE_16,
      .immediate = layout.options.immediate,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_SYNCHRONIZE_CACHE_16]);
  es_scsi_do_synchronize(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:296 */
static enum es_scsi_sense command_write_same_16(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                es_result *refusal) {
  struct es_scsi_cdb_write_same_16 layout;
  *refusal = es_scsi_decode_cdb_write_same_16(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_write_same_args args = {
      .command = ES_SCSI_COMMAND_WRITE_SAME_16,
      .no_data_out = layout.options.no_data_out,
      .unmap = layout.options.unmap,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_WRITE_SAME_16]);
  es_scsi_do_write_same(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:297 */
static enum es_scsi_sense command_read_capacity_16(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                   es_result *refusal) {
  struct es_scsi_cdb_service_16 layout;
  *refusal = es_scsi_decode_cdb_service_16(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_read_capacity_args args = {
      .command = ES_SCSI_COMMAND_READ_CAPACITY_16,
      .service_action = layout.service.service_action,
      .lba = layout.lba,
      .allocation = layout.allocation,
      .partial_medium = layout.options.partial_medium,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_READ_CAPACITY_16]);
  es_scsi_do_read_capacity(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:298 */
static enum es_scsi_sense command_get_lba_status(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                                 es_result *refusal) {
  struct es_scsi_cdb_service_16 layout;
  *refusal = es_scsi_decode_cdb_service_16(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_get_lba_status_args args = {
      .command = ES_SCSI_COMMAND_GET_LBA_STATUS,
      .service_action = layout.service.service_action,
      .lba = layout.lba,
      .allocation = layout.allocation,
      .partial_medium = layout.options.partial_medium,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_GET_LBA_STATUS]);
  es_scsi_do_get_lba_status(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:299 */
static enum es_scsi_sense command_report_luns(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                              es_result *refusal) {
  struct es_scsi_cdb_report_luns layout;
  *refusal = es_scsi_decode_cdb_report_luns(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_report_luns_args args = {
      .command = ES_SCSI_COMMAND_REPORT_LUNS,
      .select = layout.select,
      .allocation = layout.allocation,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_REPORT_LUNS]);
  es_scsi_do_report_luns(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:300 */
static enum es_scsi_sense command_read_12(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                          es_result *refusal) {
  struct es_scsi_cdb_read_write_12 layout;
  *refusal = es_scsi_decode_cdb_read_write_12(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_read_args args = {
      .command = ES_SCSI_COMMAND_READ_12,
      .fua = layout.options.fua,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_READ_12]);
  es_scsi_do_read(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:301 */
static enum es_scsi_sense command_write_12(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                           es_result *refusal) {
  struct es_scsi_cdb_read_write_12 layout;
  *refusal = es_scsi_decode_cdb_read_write_12(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_write_args args = {
      .command = ES_SCSI_COMMAND_WRITE_12,
      .fua = layout.options.fua,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_WRITE_12]);
  es_scsi_do_write(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* specs/scsi/scsi.yaml:302 */
static enum es_scsi_sense command_verify_12(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                            es_result *refusal) {
  struct es_scsi_cdb_verify_12 layout;
  *refusal = es_scsi_decode_cdb_verify_12(bytes, size, &layout);
  if (*refusal != ES_OK) {
    return ES_SCSI_SENSE_INVALID_FIELD_IN_CDB;
  }
  const struct es_scsi_verify_args args = {
      .command = ES_SCSI_COMMAND_VERIFY_12,
      .byte_check = layout.options.byte_check,
      .dpo = layout.options.dpo,
      .lba = layout.lba,
      .blocks = layout.blocks,
  };
  es_count(&es_scsi_counters[ES_SCSI_COUNTER_VERIFY_12]);
  es_scsi_do_verify(owner, &args);
  return ES_SCSI_SENSE_NONE;
}

/* Calls the action of the command and returns ES_SCSI_SENSE_NONE; or calls nothing and returns what to answer, with
 * *refusal for es_refused(). */
enum es_scsi_sense es_scsi_dispatch(struct es_scsi_owner *owner, const uint8_t *bytes, size_t size,
                                    es_result *refusal) {
  if (size < 1) {
    *refusal = &es_scsi_refusals[ES_SCSI_REFUSAL_COMMAND_OPCODE_SHORT];
    return ES_SCSI_SENSE_INVALID_OPCODE;
  }
  switch (bytes[0]) {
  /* specs/scsi/scsi.yaml:273 */
  case 0x0:
    return command_test_unit_ready(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:274 */
  case 0x3:
    return command_request_sense(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:275 */
  case 0x8:
    return command_read_6(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:276 */
  case 0xa:
    return command_write_6(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:277 */
  case 0x12:
    return command_inquiry(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:278 */
  case 0x15:
    return command_mode_select_6(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:279 */
  case 0x1a:
    return command_mode_sense_6(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:280 */
  case 0x1b:
    return command_start_stop_unit(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:281 */
  case 0x1d:
    return command_send_diagnostic(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:282 */
  case 0x1e:
    return command_prevent_allow_removal(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:283 */
  case 0x25:
    return command_read_capacity_10(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:284 */
  case 0x28:
    return command_read_10(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:285 */
  case 0x2a:
    return command_write_10(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:286 */
  case 0x2f:
    return command_verify_10(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:287 */
  case 0x35:
    return command_synchronize_cache_10(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:288 */
  case 0x41:
    return command_write_same_10(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:289 */
  case 0x42:
    return command_unmap(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:290 */
  case 0x55:
    return command_mode_select_10(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:291 */
  case 0x5a:
    return command_mode_sense_10(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:292 */
  case 0x88:
    return command_read_16(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:293 */
  case 0x8a:
    return command_write_16(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:294 */
  case 0x8f:
    return command_verify_16(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:295 */
  case 0x91:
    return command_synchronize_cache_16(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:296 */
  case 0x93:
    return command_write_same_16(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:297 */
  case 0x9e:
    if (size > 1 && (bytes[1] & 31u) == 16u) {
      return command_read_capacity_16(owner, bytes, size, refusal);
    }
    if (size > 1 && (bytes[1] & 31u) == 18u) {
      return command_get_lba_status(owner, bytes, size, refusal);
    }
    break;
  /* specs/scsi/scsi.yaml:299 */
  case 0xa0:
    return command_report_luns(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:300 */
  case 0xa8:
    return command_read_12(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:301 */
  case 0xaa:
    return command_write_12(owner, bytes, size, refusal);
  /* specs/scsi/scsi.yaml:302 */
  case 0xaf:
    return command_verify_12(owner, bytes, size, refusal);
  default:
    break;
  }
  *refusal = &es_scsi_refusals[ES_SCSI_REFUSAL_COMMAND_OPCODE_UNKNOWN];
  return ES_SCSI_SENSE_INVALID_OPCODE;
}

/* specs/scsi/scsi.yaml:332 What a logical unit says when its block device fails. */
enum es_scsi_sense es_scsi_error_to_sense(enum es_scsi_block_error from) {
  switch (from) {
  case ES_SCSI_BLOCK_ERROR_READ_FAILED:
  case ES_SCSI_BLOCK_ERROR_BEYOND_END:
    return ES_SCSI_SENSE_UNRECOVERED_READ_ERROR;
  case ES_SCSI_BLOCK_ERROR_WRITE_FAILED:
    return ES_SCSI_SENSE_WRITE_ERROR;
  case ES_SCSI_BLOCK_ERROR_NO_SPACE:
    return ES_SCSI_SENSE_SPACE_ALLOCATION_FAILED;
  case ES_SCSI_BLOCK_ERROR_READ_ONLY:
    return ES_SCSI_SENSE_WRITE_PROTECTED;
  case ES_SCSI_BLOCK_ERROR_GONE:
    return ES_SCSI_SENSE_COMMUNICATION_FAILURE;
  case ES_SCSI_BLOCK_ERROR_NO_MEMORY:
    return ES_SCSI_SENSE_SYSTEM_RESOURCE_FAILURE;
  case ES_SCSI_BLOCK_ERROR_CANCELLED:
    return ES_SCSI_SENSE_COMMAND_ABORTED;
  case ES_SCSI_BLOCK_ERROR_INTERNAL:
    return ES_SCSI_SENSE_INTERNAL_TARGET_FAILURE;
  }
  return ES_SCSI_SENSE_INTERNAL_TARGET_FAILURE;
}
