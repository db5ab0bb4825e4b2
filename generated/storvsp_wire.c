/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator. */
#include "generated/storvsp_wire.h"

#include "generated/storvsp_spec.h"

/* specs/vmbus/storvsp.yaml:9 */
const uint8_t ES_STORVSP_CLASS_ID[16] = {0xd9, 0x63, 0x61, 0xba, 0xa1, 0x04, 0x29, 0x4d,
                                         0xb6, 0x05, 0x72, 0xe2, 0xff, 0xb1, 0xdc, 0x7f};

bool es_storvsp_version_from_number(uint32_t number, enum es_storvsp_version *out) {
  switch (number) {
  case ES_STORVSP_VERSION_WIN6_NUMBER:
    *out = ES_STORVSP_VERSION_WIN6;
    return true;
  case ES_STORVSP_VERSION_WIN7_NUMBER:
    *out = ES_STORVSP_VERSION_WIN7;
    return true;
  case ES_STORVSP_VERSION_WIN8_NUMBER:
    *out = ES_STORVSP_VERSION_WIN8;
    return true;
  case ES_STORVSP_VERSION_BLUE_NUMBER:
    *out = ES_STORVSP_VERSION_BLUE;
    return true;
  default:
    return false;
  }
}

const char *es_storvsp_version_name(enum es_storvsp_version version) {
  switch (version) {
  case ES_STORVSP_VERSION_WIN6:
    return "win6";
  case ES_STORVSP_VERSION_WIN7:
    return "win7";
  case ES_STORVSP_VERSION_WIN8:
    return "win8";
  case ES_STORVSP_VERSION_BLUE:
    return "blue";
  }
  return "?";
}

/* specs/vmbus/storvsp.yaml:37 */
const char *es_storvsp_operation_name(uint32_t value) {
  switch ((enum es_storvsp_operation)value) {
  case ES_STORVSP_OPERATION_COMPLETE_IO:
    return "complete-io";
  case ES_STORVSP_OPERATION_REMOVE_DEVICE:
    return "remove-device";
  case ES_STORVSP_OPERATION_EXECUTE_SRB:
    return "execute-srb";
  case ES_STORVSP_OPERATION_RESET_LUN:
    return "reset-lun";
  case ES_STORVSP_OPERATION_RESET_ADAPTER:
    return "reset-adapter";
  case ES_STORVSP_OPERATION_RESET_BUS:
    return "reset-bus";
  case ES_STORVSP_OPERATION_BEGIN_INITIALIZATION:
    return "begin-initialization";
  case ES_STORVSP_OPERATION_END_INITIALIZATION:
    return "end-initialization";
  case ES_STORVSP_OPERATION_QUERY_PROTOCOL_VERSION:
    return "query-protocol-version";
  case ES_STORVSP_OPERATION_QUERY_PROPERTIES:
    return "query-properties";
  case ES_STORVSP_OPERATION_ENUMERATE_BUS:
    return "enumerate-bus";
  case ES_STORVSP_OPERATION_FC_HBA_DATA:
    return "fc-hba-data";
  case ES_STORVSP_OPERATION_CREATE_SUB_CHANNELS:
    return "create-sub-channels";
  case ES_STORVSP_OPERATION_EVENT_NOTIFICATION:
    return "event-notification";
  }
  return "?";
}

static inline bool known_operation(uint32_t value) {
  switch ((enum es_storvsp_operation)value) {
  case ES_STORVSP_OPERATION_COMPLETE_IO:
  case ES_STORVSP_OPERATION_REMOVE_DEVICE:
  case ES_STORVSP_OPERATION_EXECUTE_SRB:
  case ES_STORVSP_OPERATION_RESET_LUN:
  case ES_STORVSP_OPERATION_RESET_ADAPTER:
  case ES_STORVSP_OPERATION_RESET_BUS:
  case ES_STORVSP_OPERATION_BEGIN_INITIALIZATION:
  case ES_STORVSP_OPERATION_END_INITIALIZATION:
  case ES_STORVSP_OPERATION_QUERY_PROTOCOL_VERSION:
  case ES_STORVSP_OPERATION_QUERY_PROPERTIES:
  case ES_STORVSP_OPERATION_ENUMERATE_BUS:
  case ES_STORVSP_OPERATION_FC_HBA_DATA:
  case ES_STORVSP_OPERATION_CREATE_SUB_CHANNELS:
  case ES_STORVSP_OPERATION_EVENT_NOTIFICATION:
    return true;
  }
  return false;
}

bool es_storvsp_operation_known(uint32_t value) {
  return known_operation(value);
}

/* specs/vmbus/storvsp.yaml:54 */
const char *es_storvsp_nt_status_name(uint32_t value) {
  switch ((enum es_storvsp_nt_status)value) {
  case ES_STORVSP_NT_STATUS_SUCCESS:
    return "success";
  case ES_STORVSP_NT_STATUS_BUFFER_OVERFLOW:
    return "buffer-overflow";
  case ES_STORVSP_NT_STATUS_DEVICE_BUSY:
    return "device-busy";
  case ES_STORVSP_NT_STATUS_UNSUCCESSFUL:
    return "unsuccessful";
  case ES_STORVSP_NT_STATUS_INVALID_PARAMETER:
    return "invalid-parameter";
  case ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST:
    return "invalid-device-request";
  case ES_STORVSP_NT_STATUS_REVISION_MISMATCH:
    return "revision-mismatch";
  case ES_STORVSP_NT_STATUS_DEVICE_NOT_CONNECTED:
    return "device-not-connected";
  case ES_STORVSP_NT_STATUS_IO_TIMEOUT:
    return "io-timeout";
  case ES_STORVSP_NT_STATUS_DEVICE_DOES_NOT_EXIST:
    return "device-does-not-exist";
  case ES_STORVSP_NT_STATUS_CANCELLED:
    return "cancelled";
  case ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE:
    return "invalid-device-state";
  case ES_STORVSP_NT_STATUS_IO_DEVICE_ERROR:
    return "io-device-error";
  }
  return "?";
}

static inline bool known_nt_status(uint32_t value) {
  switch ((enum es_storvsp_nt_status)value) {
  case ES_STORVSP_NT_STATUS_SUCCESS:
  case ES_STORVSP_NT_STATUS_BUFFER_OVERFLOW:
  case ES_STORVSP_NT_STATUS_DEVICE_BUSY:
  case ES_STORVSP_NT_STATUS_UNSUCCESSFUL:
  case ES_STORVSP_NT_STATUS_INVALID_PARAMETER:
  case ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST:
  case ES_STORVSP_NT_STATUS_REVISION_MISMATCH:
  case ES_STORVSP_NT_STATUS_DEVICE_NOT_CONNECTED:
  case ES_STORVSP_NT_STATUS_IO_TIMEOUT:
  case ES_STORVSP_NT_STATUS_DEVICE_DOES_NOT_EXIST:
  case ES_STORVSP_NT_STATUS_CANCELLED:
  case ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE:
  case ES_STORVSP_NT_STATUS_IO_DEVICE_ERROR:
    return true;
  }
  return false;
}

bool es_storvsp_nt_status_known(uint32_t value) {
  return known_nt_status(value);
}

/* specs/vmbus/storvsp.yaml:71 */
const char *es_storvsp_data_direction_name(uint32_t value) {
  switch ((enum es_storvsp_data_direction)value) {
  case ES_STORVSP_DATA_DIRECTION_OUT:
    return "out";
  case ES_STORVSP_DATA_DIRECTION_IN:
    return "in";
  case ES_STORVSP_DATA_DIRECTION_UNSPECIFIED:
    return "unspecified";
  }
  return "?";
}

static inline bool known_data_direction(uint32_t value) {
  switch ((enum es_storvsp_data_direction)value) {
  case ES_STORVSP_DATA_DIRECTION_OUT:
  case ES_STORVSP_DATA_DIRECTION_IN:
  case ES_STORVSP_DATA_DIRECTION_UNSPECIFIED:
    return true;
  }
  return false;
}

bool es_storvsp_data_direction_known(uint32_t value) {
  return known_data_direction(value);
}

/* specs/vmbus/storvsp.yaml:74 */
const char *es_storvsp_srb_status_name(uint32_t value) {
  switch ((enum es_storvsp_srb_status)value) {
  case ES_STORVSP_SRB_STATUS_PENDING:
    return "pending";
  case ES_STORVSP_SRB_STATUS_SUCCESS:
    return "success";
  case ES_STORVSP_SRB_STATUS_ABORTED:
    return "aborted";
  case ES_STORVSP_SRB_STATUS_ABORT_FAILED:
    return "abort-failed";
  case ES_STORVSP_SRB_STATUS_ERROR:
    return "error";
  case ES_STORVSP_SRB_STATUS_BUSY:
    return "busy";
  case ES_STORVSP_SRB_STATUS_INVALID_REQUEST:
    return "invalid-request";
  case ES_STORVSP_SRB_STATUS_INVALID_PATH_ID:
    return "invalid-path-id";
  case ES_STORVSP_SRB_STATUS_NO_DEVICE:
    return "no-device";
  case ES_STORVSP_SRB_STATUS_TIME_OUT:
    return "time-out";
  case ES_STORVSP_SRB_STATUS_SELECTION_TIME_OUT:
    return "selection-time-out";
  case ES_STORVSP_SRB_STATUS_COMMAND_TIME_OUT:
    return "command-time-out";
  case ES_STORVSP_SRB_STATUS_MESSAGE_REJECTED:
    return "message-rejected";
  case ES_STORVSP_SRB_STATUS_BUS_RESET:
    return "bus-reset";
  case ES_STORVSP_SRB_STATUS_PARITY_ERROR:
    return "parity-error";
  case ES_STORVSP_SRB_STATUS_REQUEST_SENSE_FAILED:
    return "request-sense-failed";
  case ES_STORVSP_SRB_STATUS_NO_ADAPTER:
    return "no-adapter";
  case ES_STORVSP_SRB_STATUS_DATA_OVERRUN:
    return "data-overrun";
  case ES_STORVSP_SRB_STATUS_UNEXPECTED_BUS_FREE:
    return "unexpected-bus-free";
  case ES_STORVSP_SRB_STATUS_PHASE_SEQUENCE_FAILURE:
    return "phase-sequence-failure";
  case ES_STORVSP_SRB_STATUS_BAD_SRB_BLOCK_LENGTH:
    return "bad-srb-block-length";
  case ES_STORVSP_SRB_STATUS_REQUEST_FLUSHED:
    return "request-flushed";
  case ES_STORVSP_SRB_STATUS_INVALID_LUN:
    return "invalid-lun";
  case ES_STORVSP_SRB_STATUS_INVALID_TARGET_ID:
    return "invalid-target-id";
  case ES_STORVSP_SRB_STATUS_BAD_FUNCTION:
    return "bad-function";
  case ES_STORVSP_SRB_STATUS_ERROR_RECOVERY:
    return "error-recovery";
  case ES_STORVSP_SRB_STATUS_NOT_POWERED:
    return "not-powered";
  }
  return "?";
}

static inline bool known_srb_status(uint32_t value) {
  switch ((enum es_storvsp_srb_status)value) {
  case ES_STORVSP_SRB_STATUS_PENDING:
  case ES_STORVSP_SRB_STATUS_SUCCESS:
  case ES_STORVSP_SRB_STATUS_ABORTED:
  case ES_STORVSP_SRB_STATUS_ABORT_FAILED:
  case ES_STORVSP_SRB_STATUS_ERROR:
  case ES_STORVSP_SRB_STATUS_BUSY:
  case ES_STORVSP_SRB_STATUS_INVALID_REQUEST:
  case ES_STORVSP_SRB_STATUS_INVALID_PATH_ID:
  case ES_STORVSP_SRB_STATUS_NO_DEVICE:
  case ES_STORVSP_SRB_STATUS_TIME_OUT:
  case ES_STORVSP_SRB_STATUS_SELECTION_TIME_OUT:
  case ES_STORVSP_SRB_STATUS_COMMAND_TIME_OUT:
  case ES_STORVSP_SRB_STATUS_MESSAGE_REJECTED:
  case ES_STORVSP_SRB_STATUS_BUS_RESET:
  case ES_STORVSP_SRB_STATUS_PARITY_ERROR:
  case ES_STORVSP_SRB_STATUS_REQUEST_SENSE_FAILED:
  case ES_STORVSP_SRB_STATUS_NO_ADAPTER:
  case ES_STORVSP_SRB_STATUS_DATA_OVERRUN:
  case ES_STORVSP_SRB_STATUS_UNEXPECTED_BUS_FREE:
  case ES_STORVSP_SRB_STATUS_PHASE_SEQUENCE_FAILURE:
  case ES_STORVSP_SRB_STATUS_BAD_SRB_BLOCK_LENGTH:
  case ES_STORVSP_SRB_STATUS_REQUEST_FLUSHED:
  case ES_STORVSP_SRB_STATUS_INVALID_LUN:
  case ES_STORVSP_SRB_STATUS_INVALID_TARGET_ID:
  case ES_STORVSP_SRB_STATUS_BAD_FUNCTION:
  case ES_STORVSP_SRB_STATUS_ERROR_RECOVERY:
  case ES_STORVSP_SRB_STATUS_NOT_POWERED:
    return true;
  }
  return false;
}

bool es_storvsp_srb_status_known(uint32_t value) {
  return known_srb_status(value);
}

/* specs/vmbus/storvsp.yaml:106 */
const char *es_storvsp_queue_action_name(uint32_t value) {
  switch ((enum es_storvsp_queue_action)value) {
  case ES_STORVSP_QUEUE_ACTION_NONE:
    return "none";
  case ES_STORVSP_QUEUE_ACTION_SIMPLE:
    return "simple";
  case ES_STORVSP_QUEUE_ACTION_HEAD_OF_QUEUE:
    return "head-of-queue";
  case ES_STORVSP_QUEUE_ACTION_ORDERED:
    return "ordered";
  }
  return "?";
}

static inline bool known_queue_action(uint32_t value) {
  switch ((enum es_storvsp_queue_action)value) {
  case ES_STORVSP_QUEUE_ACTION_NONE:
  case ES_STORVSP_QUEUE_ACTION_SIMPLE:
  case ES_STORVSP_QUEUE_ACTION_HEAD_OF_QUEUE:
  case ES_STORVSP_QUEUE_ACTION_ORDERED:
    return true;
  }
  return false;
}

bool es_storvsp_queue_action_known(uint32_t value) {
  return known_queue_action(value);
}

const char *es_storvsp_message_name(enum es_storvsp_message message) {
  switch (message) {
  case ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION:
    return "begin-initialization";
  case ES_STORVSP_MESSAGE_END_INITIALIZATION:
    return "end-initialization";
  case ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION:
    return "query-protocol-version";
  case ES_STORVSP_MESSAGE_QUERY_PROPERTIES:
    return "query-properties";
  case ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS:
    return "create-sub-channels";
  case ES_STORVSP_MESSAGE_EXECUTE_SRB:
    return "execute-srb";
  case ES_STORVSP_MESSAGE_RESET_LUN:
    return "reset-lun";
  case ES_STORVSP_MESSAGE_RESET_ADAPTER:
    return "reset-adapter";
  case ES_STORVSP_MESSAGE_RESET_BUS:
    return "reset-bus";
  case ES_STORVSP_MESSAGE_FC_HBA_DATA:
    return "fc-hba-data";
  case ES_STORVSP_MESSAGE_COMPLETE_IO:
    return "complete-io";
  case ES_STORVSP_MESSAGE_ENUMERATE_BUS:
    return "enumerate-bus";
  case ES_STORVSP_MESSAGE_REMOVE_DEVICE:
    return "remove-device";
  }
  return "?";
}

/* specs/vmbus/storvsp.yaml:175 */
es_result es_storvsp_decode_scsi_result(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                        struct es_storvsp_scsi_result *restrict out) {
  if (version <= ES_STORVSP_VERSION_WIN7 && size < 36) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_SCSI_RESULT_SIZE_36];
  }
  if (version >= ES_STORVSP_VERSION_WIN8 && size < 52) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_SCSI_RESULT_SIZE_52];
  }
  const uint8_t srb_status = bytes[2];
  const uint8_t sense_length = bytes[9];
  if (sense_length > 20u) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_SCSI_RESULT_SENSE_LENGTH_MAX];
  }
  const uint16_t length = es_load_le16(bytes);
  const uint8_t scsi_status = bytes[3];
  const uint8_t port = bytes[4];
  const uint8_t path = bytes[5];
  const uint8_t target = bytes[6];
  const uint8_t lun = bytes[7];
  const uint8_t cdb_length = bytes[8];
  const uint8_t direction = bytes[10];
  const uint32_t transfer_length = es_load_le32(bytes + 12);
  out->length = length;
  out->srb_status.status = (uint8_t)(srb_status & 63u);
  out->srb_status.queue_frozen = (uint8_t)(srb_status >> 6 & 1u);
  out->srb_status.autosense_valid = (uint8_t)(srb_status >> 7);
  out->scsi_status = scsi_status;
  out->port = port;
  out->path = path;
  out->target = target;
  out->lun = lun;
  out->cdb_length = cdb_length;
  out->sense_length = sense_length;
  out->direction = direction;
  out->transfer_length = transfer_length;
  memcpy(out->sense, bytes + 16, 20);
  if (version >= ES_STORVSP_VERSION_WIN8) {
    out->queue_tag = bytes[38];
    out->queue_action = bytes[39];
    out->srb_flags = es_load_le32(bytes + 40);
    out->time_out = es_load_le32(bytes + 44);
    out->queue_sort_key = es_load_le32(bytes + 48);
  } else {
    out->queue_tag = 0;
    out->queue_action = 0;
    out->srb_flags = 0;
    out->time_out = 0;
    out->queue_sort_key = 0;
  }
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:175 */
size_t es_storvsp_encode_scsi_result(const struct es_storvsp_scsi_result *in, enum es_storvsp_version version,
                                     uint8_t *bytes, size_t room) {
  size_t total = 36;
  if (version >= ES_STORVSP_VERSION_WIN8) {
    total = 52;
  }
  if (in->srb_status.status > 63u) {
    return 0;
  }
  if (in->srb_status.queue_frozen > 1u) {
    return 0;
  }
  if (in->srb_status.autosense_valid > 1u) {
    return 0;
  }
  if (in->sense_length > 20u) {
    return 0;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le16(bytes, in->length);
  uint32_t bits_of_srb_status = (uint32_t)in->srb_status.status;
  bits_of_srb_status |= (uint32_t)in->srb_status.queue_frozen << 6;
  bits_of_srb_status |= (uint32_t)in->srb_status.autosense_valid << 7;
  bytes[2] = (uint8_t)bits_of_srb_status;
  bytes[3] = in->scsi_status;
  bytes[4] = in->port;
  bytes[5] = in->path;
  bytes[6] = in->target;
  bytes[7] = in->lun;
  bytes[8] = in->cdb_length;
  bytes[9] = in->sense_length;
  bytes[10] = in->direction;
  es_store_le32(bytes + 12, in->transfer_length);
  memcpy(bytes + 16, in->sense, 20);
  if (version >= ES_STORVSP_VERSION_WIN8) {
    bytes[38] = in->queue_tag;
    bytes[39] = in->queue_action;
    es_store_le32(bytes + 40, in->srb_flags);
    es_store_le32(bytes + 44, in->time_out);
    es_store_le32(bytes + 48, in->queue_sort_key);
  }
  return total;
}

/* specs/vmbus/storvsp.yaml:212 */
es_result es_storvsp_decode_channel_properties(const uint8_t *restrict bytes, size_t size,
                                               enum es_storvsp_version version,
                                               struct es_storvsp_channel_properties *restrict out) {
  (void)version;
  if (size < 24) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_CHANNEL_PROPERTIES_SIZE_24];
  }
  const uint16_t max_sub_channels = es_load_le16(bytes + 4);
  const uint32_t flags = es_load_le32(bytes + 8);
  const uint32_t max_transfer_bytes = es_load_le32(bytes + 12);
  out->max_sub_channels = max_sub_channels;
  out->flags = flags;
  out->max_transfer_bytes = max_transfer_bytes;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:212 */
size_t es_storvsp_encode_channel_properties(const struct es_storvsp_channel_properties *in,
                                            enum es_storvsp_version version, uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le16(bytes + 4, in->max_sub_channels);
  es_store_le32(bytes + 8, in->flags);
  es_store_le32(bytes + 12, in->max_transfer_bytes);
  return 24;
}

/* specs/vmbus/storvsp.yaml:221 */
es_result es_storvsp_decode_fc_port_names(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                          struct es_storvsp_fc_port_names *restrict out) {
  (void)version;
  if (size < 36) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FC_PORT_NAMES_SIZE_36];
  }
  const uint8_t primary_active = bytes[0];
  out->primary_active = primary_active;
  memcpy(out->primary_port, bytes + 4, 8);
  memcpy(out->primary_node, bytes + 12, 8);
  memcpy(out->secondary_port, bytes + 20, 8);
  memcpy(out->secondary_node, bytes + 28, 8);
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:221 */
size_t es_storvsp_encode_fc_port_names(const struct es_storvsp_fc_port_names *in, enum es_storvsp_version version,
                                       uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 36) {
    return 0;
  }
  memset(bytes, 0, 36);
  bytes[0] = in->primary_active;
  memcpy(bytes + 4, in->primary_port, 8);
  memcpy(bytes + 12, in->primary_node, 8);
  memcpy(bytes + 20, in->secondary_port, 8);
  memcpy(bytes + 28, in->secondary_node, 8);
  return 36;
}

/* specs/vmbus/storvsp.yaml:231 */
es_result es_storvsp_decode_offer_properties(const uint8_t *restrict bytes, size_t size,
                                             enum es_storvsp_version version,
                                             struct es_storvsp_offer_properties *restrict out) {
  (void)version;
  if (size < 24) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_OFFER_PROPERTIES_SIZE_24];
  }
  const uint8_t path = bytes[2];
  const uint8_t target = bytes[3];
  const uint32_t flags = es_load_le32(bytes + 8);
  out->path = path;
  out->target = target;
  out->flags = flags;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:231 */
size_t es_storvsp_encode_offer_properties(const struct es_storvsp_offer_properties *in, enum es_storvsp_version version,
                                          uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  bytes[2] = in->path;
  bytes[3] = in->target;
  es_store_le32(bytes + 8, in->flags);
  return 24;
}

/* specs/vmbus/storvsp.yaml:244 */
es_result es_storvsp_decode_begin_initialization(const uint8_t *restrict bytes, size_t size,
                                                 enum es_storvsp_version version,
                                                 struct es_storvsp_begin_initialization *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_BEGIN_INITIALIZATION_SIZE_12];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_BEGIN_INITIALIZATION) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:244 */
size_t es_storvsp_encode_begin_initialization(const struct es_storvsp_begin_initialization *in,
                                              enum es_storvsp_version version, uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, ES_STORVSP_OPERATION_BEGIN_INITIALIZATION);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  return 12;
}

/* specs/vmbus/storvsp.yaml:248 */
es_result es_storvsp_decode_end_initialization(const uint8_t *restrict bytes, size_t size,
                                               enum es_storvsp_version version,
                                               struct es_storvsp_end_initialization *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_END_INITIALIZATION_SIZE_12];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_END_INITIALIZATION) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:248 */
size_t es_storvsp_encode_end_initialization(const struct es_storvsp_end_initialization *in,
                                            enum es_storvsp_version version, uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, ES_STORVSP_OPERATION_END_INITIALIZATION);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  return 12;
}

/* specs/vmbus/storvsp.yaml:252 */
es_result es_storvsp_decode_query_protocol_version(const uint8_t *restrict bytes, size_t size,
                                                   enum es_storvsp_version version,
                                                   struct es_storvsp_query_protocol_version *restrict out) {
  (void)version;
  if (size < 16) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_QUERY_PROTOCOL_VERSION_SIZE_16];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_QUERY_PROTOCOL_VERSION) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  const uint16_t number = es_load_le16(bytes + 12);
  const uint16_t revision = es_load_le16(bytes + 14);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->number = number;
  out->revision = revision;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:252 */
size_t es_storvsp_encode_query_protocol_version(const struct es_storvsp_query_protocol_version *in,
                                                enum es_storvsp_version version, uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 16) {
    return 0;
  }
  es_store_le32(bytes, ES_STORVSP_OPERATION_QUERY_PROTOCOL_VERSION);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  es_store_le16(bytes + 12, in->number);
  es_store_le16(bytes + 14, in->revision);
  return 16;
}

/* specs/vmbus/storvsp.yaml:259 */
es_result es_storvsp_decode_query_properties(const uint8_t *restrict bytes, size_t size,
                                             enum es_storvsp_version version,
                                             struct es_storvsp_query_properties *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_QUERY_PROPERTIES_SIZE_12];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_QUERY_PROPERTIES) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:259 */
size_t es_storvsp_encode_query_properties(const struct es_storvsp_query_properties *in, enum es_storvsp_version version,
                                          uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, ES_STORVSP_OPERATION_QUERY_PROPERTIES);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  return 12;
}

/* specs/vmbus/storvsp.yaml:264 */
es_result es_storvsp_decode_create_sub_channels(const uint8_t *restrict bytes, size_t size,
                                                enum es_storvsp_version version,
                                                struct es_storvsp_create_sub_channels *restrict out) {
  (void)version;
  if (size < 14) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_CREATE_SUB_CHANNELS_SIZE_14];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_CREATE_SUB_CHANNELS) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  const uint16_t count = es_load_le16(bytes + 12);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->count = count;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:264 */
size_t es_storvsp_encode_create_sub_channels(const struct es_storvsp_create_sub_channels *in,
                                             enum es_storvsp_version version, uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 14) {
    return 0;
  }
  es_store_le32(bytes, ES_STORVSP_OPERATION_CREATE_SUB_CHANNELS);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  es_store_le16(bytes + 12, in->count);
  return 14;
}

/* specs/vmbus/storvsp.yaml:270 */
es_result es_storvsp_decode_execute_srb(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                        struct es_storvsp_execute_srb *restrict out) {
  if (version <= ES_STORVSP_VERSION_WIN7 && size < 48) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_EXECUTE_SRB_SIZE_48];
  }
  if (version >= ES_STORVSP_VERSION_WIN8 && size < 64) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_EXECUTE_SRB_SIZE_64];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  const uint8_t body_cdb_length = bytes[20];
  const uint8_t body_direction = bytes[22];
  const uint32_t body_transfer_length = es_load_le32(bytes + 24);
  if (header_operation != ES_STORVSP_OPERATION_EXECUTE_SRB) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  if (body_cdb_length < 1u) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_EXECUTE_SRB_BODY_CDB_LENGTH_MIN];
  }
  if (body_cdb_length > 16u) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_EXECUTE_SRB_BODY_CDB_LENGTH_MAX];
  }
  if (!known_data_direction(body_direction)) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_EXECUTE_SRB_BODY_DIRECTION_KNOWN];
  }
  if (body_transfer_length > 0x800000u) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_EXECUTE_SRB_BODY_TRANSFER_LENGTH_MAX];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  const uint16_t body_length = es_load_le16(bytes + 12);
  const uint8_t body_srb_status = bytes[14];
  const uint8_t body_scsi_status = bytes[15];
  const uint8_t body_port = bytes[16];
  const uint8_t body_path = bytes[17];
  const uint8_t body_target = bytes[18];
  const uint8_t body_lun = bytes[19];
  const uint8_t body_sense_length = bytes[21];
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->body.length = body_length;
  out->body.srb_status = body_srb_status;
  out->body.scsi_status = body_scsi_status;
  out->body.port = body_port;
  out->body.path = body_path;
  out->body.target = body_target;
  out->body.lun = body_lun;
  out->body.cdb_length = body_cdb_length;
  out->body.sense_length = body_sense_length;
  out->body.direction = body_direction;
  out->body.transfer_length = body_transfer_length;
  memcpy(out->body.cdb, bytes + 28, 16);
  if (version >= ES_STORVSP_VERSION_WIN8) {
    out->body.queue_tag = bytes[50];
    out->body.queue_action = bytes[51];
    out->body.srb_flags = es_load_le32(bytes + 52);
    out->body.time_out = es_load_le32(bytes + 56);
    out->body.queue_sort_key = es_load_le32(bytes + 60);
  } else {
    out->body.queue_tag = 0;
    out->body.queue_action = 0;
    out->body.srb_flags = 0;
    out->body.time_out = 0;
    out->body.queue_sort_key = 0;
  }
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:270 */
size_t es_storvsp_encode_execute_srb(const struct es_storvsp_execute_srb *in, enum es_storvsp_version version,
                                     uint8_t *bytes, size_t room) {
  size_t total = 48;
  if (version >= ES_STORVSP_VERSION_WIN8) {
    total = 64;
  }
  if (in->body.cdb_length < 1u) {
    return 0;
  }
  if (in->body.cdb_length > 16u) {
    return 0;
  }
  if (!known_data_direction(in->body.direction)) {
    return 0;
  }
  if (in->body.transfer_length > 0x800000u) {
    return 0;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_STORVSP_OPERATION_EXECUTE_SRB);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  es_store_le16(bytes + 12, in->body.length);
  bytes[14] = in->body.srb_status;
  bytes[15] = in->body.scsi_status;
  bytes[16] = in->body.port;
  bytes[17] = in->body.path;
  bytes[18] = in->body.target;
  bytes[19] = in->body.lun;
  bytes[20] = in->body.cdb_length;
  bytes[21] = in->body.sense_length;
  bytes[22] = in->body.direction;
  es_store_le32(bytes + 24, in->body.transfer_length);
  memcpy(bytes + 28, in->body.cdb, 16);
  if (version >= ES_STORVSP_VERSION_WIN8) {
    bytes[50] = in->body.queue_tag;
    bytes[51] = in->body.queue_action;
    es_store_le32(bytes + 52, in->body.srb_flags);
    es_store_le32(bytes + 56, in->body.time_out);
    es_store_le32(bytes + 60, in->body.queue_sort_key);
  }
  return total;
}

/* specs/vmbus/storvsp.yaml:276 */
es_result es_storvsp_decode_reset_lun(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                      struct es_storvsp_reset_lun *restrict out) {
  (void)version;
  if (size < 20) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_RESET_LUN_SIZE_20];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_RESET_LUN) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  const uint16_t body_length = es_load_le16(bytes + 12);
  const uint8_t body_port = bytes[16];
  const uint8_t body_path = bytes[17];
  const uint8_t body_target = bytes[18];
  const uint8_t body_lun = bytes[19];
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->body.length = body_length;
  out->body.port = body_port;
  out->body.path = body_path;
  out->body.target = body_target;
  out->body.lun = body_lun;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:276 */
size_t es_storvsp_encode_reset_lun(const struct es_storvsp_reset_lun *in, enum es_storvsp_version version,
                                   uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le32(bytes, ES_STORVSP_OPERATION_RESET_LUN);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  es_store_le16(bytes + 12, in->body.length);
  bytes[16] = in->body.port;
  bytes[17] = in->body.path;
  bytes[18] = in->body.target;
  bytes[19] = in->body.lun;
  return 20;
}

/* specs/vmbus/storvsp.yaml:281 */
es_result es_storvsp_decode_reset_adapter(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                          struct es_storvsp_reset_adapter *restrict out) {
  (void)version;
  if (size < 20) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_RESET_ADAPTER_SIZE_20];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_RESET_ADAPTER) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  const uint16_t body_length = es_load_le16(bytes + 12);
  const uint8_t body_port = bytes[16];
  const uint8_t body_path = bytes[17];
  const uint8_t body_target = bytes[18];
  const uint8_t body_lun = bytes[19];
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->body.length = body_length;
  out->body.port = body_port;
  out->body.path = body_path;
  out->body.target = body_target;
  out->body.lun = body_lun;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:281 */
size_t es_storvsp_encode_reset_adapter(const struct es_storvsp_reset_adapter *in, enum es_storvsp_version version,
                                       uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le32(bytes, ES_STORVSP_OPERATION_RESET_ADAPTER);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  es_store_le16(bytes + 12, in->body.length);
  bytes[16] = in->body.port;
  bytes[17] = in->body.path;
  bytes[18] = in->body.target;
  bytes[19] = in->body.lun;
  return 20;
}

/* specs/vmbus/storvsp.yaml:286 */
es_result es_storvsp_decode_reset_bus(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                      struct es_storvsp_reset_bus *restrict out) {
  (void)version;
  if (size < 20) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_RESET_BUS_SIZE_20];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_RESET_BUS) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  const uint16_t body_length = es_load_le16(bytes + 12);
  const uint8_t body_port = bytes[16];
  const uint8_t body_path = bytes[17];
  const uint8_t body_target = bytes[18];
  const uint8_t body_lun = bytes[19];
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->body.length = body_length;
  out->body.port = body_port;
  out->body.path = body_path;
  out->body.target = body_target;
  out->body.lun = body_lun;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:286 */
size_t es_storvsp_encode_reset_bus(const struct es_storvsp_reset_bus *in, enum es_storvsp_version version,
                                   uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  es_store_le32(bytes, ES_STORVSP_OPERATION_RESET_BUS);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  es_store_le16(bytes + 12, in->body.length);
  bytes[16] = in->body.port;
  bytes[17] = in->body.path;
  bytes[18] = in->body.target;
  bytes[19] = in->body.lun;
  return 20;
}

/* specs/vmbus/storvsp.yaml:291 */
es_result es_storvsp_decode_fc_hba_data(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                        struct es_storvsp_fc_hba_data *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FC_HBA_DATA_SIZE_12];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_FC_HBA_DATA) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:291 */
size_t es_storvsp_encode_fc_hba_data(const struct es_storvsp_fc_hba_data *in, enum es_storvsp_version version,
                                     uint8_t *bytes, size_t room) {
  (void)version;
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, ES_STORVSP_OPERATION_FC_HBA_DATA);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  return 12;
}

/* specs/vmbus/storvsp.yaml:295 */
es_result es_storvsp_decode_complete_io(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                        struct es_storvsp_complete_io *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_COMPLETE_IO_SIZE_12];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_COMPLETE_IO) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_HOST_HEADER_OPERATION_TAG];
  }
  const uint64_t count_of_body = (size - 12);
  if (count_of_body > 52u) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_COMPLETE_IO_BODY_MAX];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->body.at = bytes + 12;
  out->body.count = (uint32_t)count_of_body;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:295 */
size_t es_storvsp_encode_complete_io(const struct es_storvsp_complete_io *in, enum es_storvsp_version version,
                                     uint8_t *bytes, size_t room) {
  (void)version;
  size_t total = 12;
  size_t start_of_body = 12;
  if (in->body.count > 52u) {
    return 0;
  }
  if (start_of_body + in->body.count > total) {
    total = start_of_body + in->body.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_STORVSP_OPERATION_COMPLETE_IO);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  if (in->body.count > 0) {
    memcpy(bytes + start_of_body, in->body.at, in->body.count);
  }
  return total;
}

/* specs/vmbus/storvsp.yaml:302 */
es_result es_storvsp_decode_enumerate_bus(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                          struct es_storvsp_enumerate_bus *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_ENUMERATE_BUS_SIZE_12];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_ENUMERATE_BUS) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_HOST_HEADER_OPERATION_TAG];
  }
  const uint64_t count_of_body = (size - 12);
  if (count_of_body > 52u) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_ENUMERATE_BUS_BODY_MAX];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->body.at = bytes + 12;
  out->body.count = (uint32_t)count_of_body;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:302 */
size_t es_storvsp_encode_enumerate_bus(const struct es_storvsp_enumerate_bus *in, enum es_storvsp_version version,
                                       uint8_t *bytes, size_t room) {
  (void)version;
  size_t total = 12;
  size_t start_of_body = 12;
  if (in->body.count > 52u) {
    return 0;
  }
  if (start_of_body + in->body.count > total) {
    total = start_of_body + in->body.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_STORVSP_OPERATION_ENUMERATE_BUS);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  if (in->body.count > 0) {
    memcpy(bytes + start_of_body, in->body.at, in->body.count);
  }
  return total;
}

/* specs/vmbus/storvsp.yaml:308 */
es_result es_storvsp_decode_remove_device(const uint8_t *restrict bytes, size_t size, enum es_storvsp_version version,
                                          struct es_storvsp_remove_device *restrict out) {
  (void)version;
  if (size < 12) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_REMOVE_DEVICE_SIZE_12];
  }
  const uint32_t header_operation = es_load_le32(bytes);
  if (header_operation != ES_STORVSP_OPERATION_REMOVE_DEVICE) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_HOST_HEADER_OPERATION_TAG];
  }
  const uint64_t count_of_body = (size - 12);
  if (count_of_body > 52u) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_REMOVE_DEVICE_BODY_MAX];
  }
  const uint32_t header_flags = es_load_le32(bytes + 4);
  const uint32_t header_status = es_load_le32(bytes + 8);
  out->header.operation = header_operation;
  out->header.flags = header_flags;
  out->header.status = header_status;
  out->body.at = bytes + 12;
  out->body.count = (uint32_t)count_of_body;
  return ES_OK;
}

/* specs/vmbus/storvsp.yaml:308 */
size_t es_storvsp_encode_remove_device(const struct es_storvsp_remove_device *in, enum es_storvsp_version version,
                                       uint8_t *bytes, size_t room) {
  (void)version;
  size_t total = 12;
  size_t start_of_body = 12;
  if (in->body.count > 52u) {
    return 0;
  }
  if (start_of_body + in->body.count > total) {
    total = start_of_body + in->body.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, ES_STORVSP_OPERATION_REMOVE_DEVICE);
  es_store_le32(bytes + 4, in->header.flags);
  es_store_le32(bytes + 8, in->header.status);
  if (in->body.count > 0) {
    memcpy(bytes + start_of_body, in->body.at, in->body.count);
  }
  return total;
}

/* specs/vmbus/storvsp.yaml:243 */
es_result es_storvsp_decode_from_guest(const uint8_t *bytes, size_t size, enum es_storvsp_version version,
                                       struct es_storvsp_from_guest *out) {
  if (size < 4) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_SIZE];
  }
  const uint32_t tag = es_load_le32(bytes);
  switch ((enum es_storvsp_operation)tag) {
  /* specs/vmbus/storvsp.yaml:244 */
  case ES_STORVSP_OPERATION_BEGIN_INITIALIZATION:
    out->message = ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION;
    return es_storvsp_decode_begin_initialization(bytes, size, version, &out->as.begin_initialization);
  /* specs/vmbus/storvsp.yaml:248 */
  case ES_STORVSP_OPERATION_END_INITIALIZATION:
    out->message = ES_STORVSP_MESSAGE_END_INITIALIZATION;
    return es_storvsp_decode_end_initialization(bytes, size, version, &out->as.end_initialization);
  /* specs/vmbus/storvsp.yaml:252 */
  case ES_STORVSP_OPERATION_QUERY_PROTOCOL_VERSION:
    out->message = ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION;
    return es_storvsp_decode_query_protocol_version(bytes, size, version, &out->as.query_protocol_version);
  /* specs/vmbus/storvsp.yaml:259 */
  case ES_STORVSP_OPERATION_QUERY_PROPERTIES:
    out->message = ES_STORVSP_MESSAGE_QUERY_PROPERTIES;
    return es_storvsp_decode_query_properties(bytes, size, version, &out->as.query_properties);
  /* specs/vmbus/storvsp.yaml:264 */
  case ES_STORVSP_OPERATION_CREATE_SUB_CHANNELS:
    out->message = ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS;
    return es_storvsp_decode_create_sub_channels(bytes, size, version, &out->as.create_sub_channels);
  /* specs/vmbus/storvsp.yaml:270 */
  case ES_STORVSP_OPERATION_EXECUTE_SRB:
    out->message = ES_STORVSP_MESSAGE_EXECUTE_SRB;
    return es_storvsp_decode_execute_srb(bytes, size, version, &out->as.execute_srb);
  /* specs/vmbus/storvsp.yaml:276 */
  case ES_STORVSP_OPERATION_RESET_LUN:
    out->message = ES_STORVSP_MESSAGE_RESET_LUN;
    return es_storvsp_decode_reset_lun(bytes, size, version, &out->as.reset_lun);
  /* specs/vmbus/storvsp.yaml:281 */
  case ES_STORVSP_OPERATION_RESET_ADAPTER:
    out->message = ES_STORVSP_MESSAGE_RESET_ADAPTER;
    return es_storvsp_decode_reset_adapter(bytes, size, version, &out->as.reset_adapter);
  /* specs/vmbus/storvsp.yaml:286 */
  case ES_STORVSP_OPERATION_RESET_BUS:
    out->message = ES_STORVSP_MESSAGE_RESET_BUS;
    return es_storvsp_decode_reset_bus(bytes, size, version, &out->as.reset_bus);
  /* specs/vmbus/storvsp.yaml:291 */
  case ES_STORVSP_OPERATION_FC_HBA_DATA:
    out->message = ES_STORVSP_MESSAGE_FC_HBA_DATA;
    return es_storvsp_decode_fc_hba_data(bytes, size, version, &out->as.fc_hba_data);
  case ES_STORVSP_OPERATION_COMPLETE_IO:
  case ES_STORVSP_OPERATION_REMOVE_DEVICE:
  case ES_STORVSP_OPERATION_ENUMERATE_BUS:
  case ES_STORVSP_OPERATION_EVENT_NOTIFICATION:
    break;
  }
  return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_GUEST_HEADER_OPERATION_TAG];
}

/* specs/vmbus/storvsp.yaml:243 */
es_result es_storvsp_decode_from_host(const uint8_t *bytes, size_t size, enum es_storvsp_version version,
                                      struct es_storvsp_from_host *out) {
  if (size < 4) {
    return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_HOST_SIZE];
  }
  const uint32_t tag = es_load_le32(bytes);
  switch ((enum es_storvsp_operation)tag) {
  /* specs/vmbus/storvsp.yaml:295 */
  case ES_STORVSP_OPERATION_COMPLETE_IO:
    out->message = ES_STORVSP_MESSAGE_COMPLETE_IO;
    return es_storvsp_decode_complete_io(bytes, size, version, &out->as.complete_io);
  /* specs/vmbus/storvsp.yaml:302 */
  case ES_STORVSP_OPERATION_ENUMERATE_BUS:
    out->message = ES_STORVSP_MESSAGE_ENUMERATE_BUS;
    return es_storvsp_decode_enumerate_bus(bytes, size, version, &out->as.enumerate_bus);
  /* specs/vmbus/storvsp.yaml:308 */
  case ES_STORVSP_OPERATION_REMOVE_DEVICE:
    out->message = ES_STORVSP_MESSAGE_REMOVE_DEVICE;
    return es_storvsp_decode_remove_device(bytes, size, version, &out->as.remove_device);
  case ES_STORVSP_OPERATION_EXECUTE_SRB:
  case ES_STORVSP_OPERATION_RESET_LUN:
  case ES_STORVSP_OPERATION_RESET_ADAPTER:
  case ES_STORVSP_OPERATION_RESET_BUS:
  case ES_STORVSP_OPERATION_BEGIN_INITIALIZATION:
  case ES_STORVSP_OPERATION_END_INITIALIZATION:
  case ES_STORVSP_OPERATION_QUERY_PROTOCOL_VERSION:
  case ES_STORVSP_OPERATION_QUERY_PROPERTIES:
  case ES_STORVSP_OPERATION_FC_HBA_DATA:
  case ES_STORVSP_OPERATION_CREATE_SUB_CHANNELS:
  case ES_STORVSP_OPERATION_EVENT_NOTIFICATION:
    break;
  }
  return &es_storvsp_refusals[ES_STORVSP_REFUSAL_FROM_HOST_HEADER_OPERATION_TAG];
}
