/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_hypercall_wire.h"

#include "generated/hyperv_hypercall_spec.h"

/* specs/hyperv/hyperv-hypercall.yaml:17 */
const char *es_hyperv_hypercall_status_name(uint32_t value) {
  switch ((enum es_hyperv_hypercall_status)value) {
  case ES_HYPERV_HYPERCALL_STATUS_SUCCESS:
    return "success";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_CODE:
    return "invalid-hypercall-code";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT:
    return "invalid-hypercall-input";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT:
    return "invalid-alignment";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER:
    return "invalid-parameter";
  case ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED:
    return "access-denied";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_PARTITION_STATE:
    return "invalid-partition-state";
  case ES_HYPERV_HYPERCALL_STATUS_OPERATION_DENIED:
    return "operation-denied";
  case ES_HYPERV_HYPERCALL_STATUS_UNKNOWN_PROPERTY:
    return "unknown-property";
  case ES_HYPERV_HYPERCALL_STATUS_PROPERTY_VALUE_OUT_OF_RANGE:
    return "property-value-out-of-range";
  case ES_HYPERV_HYPERCALL_STATUS_INSUFFICIENT_MEMORY:
    return "insufficient-memory";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_PARTITION_ID:
    return "invalid-partition-id";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_INDEX:
    return "invalid-vp-index";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_PORT_ID:
    return "invalid-port-id";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID:
    return "invalid-connection-id";
  case ES_HYPERV_HYPERCALL_STATUS_INSUFFICIENT_BUFFERS:
    return "insufficient-buffers";
  case ES_HYPERV_HYPERCALL_STATUS_NOT_ACKNOWLEDGED:
    return "not-acknowledged";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_STATE:
    return "invalid-vp-state";
  case ES_HYPERV_HYPERCALL_STATUS_ACKNOWLEDGED:
    return "acknowledged";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_SAVE_RESTORE_STATE:
    return "invalid-save-restore-state";
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_SYNIC_STATE:
    return "invalid-synic-state";
  case ES_HYPERV_HYPERCALL_STATUS_OBJECT_IN_USE:
    return "object-in-use";
  case ES_HYPERV_HYPERCALL_STATUS_NO_DATA:
    return "no-data";
  case ES_HYPERV_HYPERCALL_STATUS_INACTIVE:
    return "inactive";
  case ES_HYPERV_HYPERCALL_STATUS_NO_RESOURCES:
    return "no-resources";
  case ES_HYPERV_HYPERCALL_STATUS_FEATURE_UNAVAILABLE:
    return "feature-unavailable";
  }
  return "?";
}

static inline bool known_status(uint32_t value) {
  switch ((enum es_hyperv_hypercall_status)value) {
  case ES_HYPERV_HYPERCALL_STATUS_SUCCESS:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_CODE:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER:
  case ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_PARTITION_STATE:
  case ES_HYPERV_HYPERCALL_STATUS_OPERATION_DENIED:
  case ES_HYPERV_HYPERCALL_STATUS_UNKNOWN_PROPERTY:
  case ES_HYPERV_HYPERCALL_STATUS_PROPERTY_VALUE_OUT_OF_RANGE:
  case ES_HYPERV_HYPERCALL_STATUS_INSUFFICIENT_MEMORY:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_PARTITION_ID:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_INDEX:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_PORT_ID:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID:
  case ES_HYPERV_HYPERCALL_STATUS_INSUFFICIENT_BUFFERS:
  case ES_HYPERV_HYPERCALL_STATUS_NOT_ACKNOWLEDGED:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_STATE:
  case ES_HYPERV_HYPERCALL_STATUS_ACKNOWLEDGED:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_SAVE_RESTORE_STATE:
  case ES_HYPERV_HYPERCALL_STATUS_INVALID_SYNIC_STATE:
  case ES_HYPERV_HYPERCALL_STATUS_OBJECT_IN_USE:
  case ES_HYPERV_HYPERCALL_STATUS_NO_DATA:
  case ES_HYPERV_HYPERCALL_STATUS_INACTIVE:
  case ES_HYPERV_HYPERCALL_STATUS_NO_RESOURCES:
  case ES_HYPERV_HYPERCALL_STATUS_FEATURE_UNAVAILABLE:
    return true;
  }
  return false;
}

bool es_hyperv_hypercall_status_known(uint32_t value) {
  return known_status(value);
}

/* specs/hyperv/hyperv-hypercall.yaml:47 */
const char *es_hyperv_hypercall_register_name_name(uint32_t value) {
  switch ((enum es_hyperv_hypercall_register_name)value) {
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P0:
    return "guest-crash-p0";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P1:
    return "guest-crash-p1";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P2:
    return "guest-crash-p2";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P3:
    return "guest-crash-p3";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P4:
    return "guest-crash-p4";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_CONTROL:
    return "guest-crash-control";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_TIME_REF_COUNT:
    return "time-ref-count";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_OS_ID:
    return "guest-os-id";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_INDEX:
    return "vp-index";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_HYPERCALL:
    return "hypercall";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_ASSIST_PAGE:
    return "vp-assist-page";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_REFERENCE_TSC:
    return "reference-tsc";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT0:
    return "sint0";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT1:
    return "sint1";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT2:
    return "sint2";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT3:
    return "sint3";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT4:
    return "sint4";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT5:
    return "sint5";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT6:
    return "sint6";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT7:
    return "sint7";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT8:
    return "sint8";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT9:
    return "sint9";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT10:
    return "sint10";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT11:
    return "sint11";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT12:
    return "sint12";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT13:
    return "sint13";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT14:
    return "sint14";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT15:
    return "sint15";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SCONTROL:
    return "scontrol";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SVERSION:
    return "sversion";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SIEFP:
    return "siefp";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SIMP:
    return "simp";
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_EOM:
    return "eom";
  }
  return "?";
}

static inline bool known_register_name(uint32_t value) {
  switch ((enum es_hyperv_hypercall_register_name)value) {
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P0:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P1:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P2:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P3:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P4:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_CONTROL:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_TIME_REF_COUNT:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_OS_ID:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_INDEX:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_HYPERCALL:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_ASSIST_PAGE:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_REFERENCE_TSC:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT0:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT1:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT2:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT3:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT4:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT5:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT6:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT7:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT8:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT9:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT10:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT11:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT12:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT13:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT14:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT15:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SCONTROL:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SVERSION:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SIEFP:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SIMP:
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_EOM:
    return true;
  }
  return false;
}

bool es_hyperv_hypercall_register_name_known(uint32_t value) {
  return known_register_name(value);
}

/* specs/hyperv/hyperv-hypercall.yaml:86 */
es_result es_hyperv_hypercall_decode_post_message_input(const uint8_t *restrict bytes, size_t size,
                                                        struct es_hyperv_hypercall_post_message_input *restrict out) {
  if (size < 256) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_POST_MESSAGE_INPUT_SIZE_256];
  }
  const uint32_t payload_size = es_load_le32(bytes + 12);
  if (payload_size > 240u) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_POST_MESSAGE_INPUT_PAYLOAD_SIZE_MAX];
  }
  const uint32_t connection_id = es_load_le32(bytes);
  const uint32_t message_type = es_load_le32(bytes + 8);
  out->connection_id = connection_id;
  out->message_type = message_type;
  out->payload_size = payload_size;
  memcpy(out->payload, bytes + 16, 240);
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:86 */
size_t es_hyperv_hypercall_encode_post_message_input(const struct es_hyperv_hypercall_post_message_input *in,
                                                     uint8_t *bytes, size_t room) {
  if (in->payload_size > 240u) {
    return 0;
  }
  if (room < 256) {
    return 0;
  }
  memset(bytes, 0, 256);
  es_store_le32(bytes, in->connection_id);
  es_store_le32(bytes + 8, in->message_type);
  es_store_le32(bytes + 12, in->payload_size);
  memcpy(bytes + 16, in->payload, 240);
  return 256;
}

/* specs/hyperv/hyperv-hypercall.yaml:94 */
es_result es_hyperv_hypercall_decode_signal_event_input(const uint8_t *restrict bytes, size_t size,
                                                        struct es_hyperv_hypercall_signal_event_input *restrict out) {
  if (size < 8) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SIGNAL_EVENT_INPUT_SIZE_8];
  }
  if (es_load_le16(bytes + 6) != 0) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SIGNAL_EVENT_INPUT_GAP_RESERVED];
  }
  const uint32_t connection_id = es_load_le32(bytes);
  const uint16_t flag_number = es_load_le16(bytes + 4);
  out->connection_id = connection_id;
  out->flag_number = flag_number;
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:94 */
size_t es_hyperv_hypercall_encode_signal_event_input(const struct es_hyperv_hypercall_signal_event_input *in,
                                                     uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, in->connection_id);
  es_store_le16(bytes + 4, in->flag_number);
  return 8;
}

/* specs/hyperv/hyperv-hypercall.yaml:100 */
es_result
es_hyperv_hypercall_decode_long_spin_wait_input(const uint8_t *restrict bytes, size_t size,
                                                struct es_hyperv_hypercall_long_spin_wait_input *restrict out) {
  if (size < 8) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_LONG_SPIN_WAIT_INPUT_SIZE_8];
  }
  const uint32_t spin_count = es_load_le32(bytes);
  out->spin_count = spin_count;
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:100 */
size_t es_hyperv_hypercall_encode_long_spin_wait_input(const struct es_hyperv_hypercall_long_spin_wait_input *in,
                                                       uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_le32(bytes, in->spin_count);
  return 8;
}

/* specs/hyperv/hyperv-hypercall.yaml:105 */
es_result es_hyperv_hypercall_decode_partition_id_output(const uint8_t *restrict bytes, size_t size,
                                                         struct es_hyperv_hypercall_partition_id_output *restrict out) {
  if (size < 8) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_PARTITION_ID_OUTPUT_SIZE_8];
  }
  const uint64_t partition_id = es_load_le64(bytes);
  out->partition_id = partition_id;
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:105 */
size_t es_hyperv_hypercall_encode_partition_id_output(const struct es_hyperv_hypercall_partition_id_output *in,
                                                      uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le64(bytes, in->partition_id);
  return 8;
}

/* specs/hyperv/hyperv-hypercall.yaml:109 */
es_result es_hyperv_hypercall_decode_capabilities_output(const uint8_t *restrict bytes, size_t size,
                                                         struct es_hyperv_hypercall_capabilities_output *restrict out) {
  if (size < 8) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_CAPABILITIES_OUTPUT_SIZE_8];
  }
  const uint64_t capabilities = es_load_le64(bytes);
  out->capabilities = capabilities;
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:109 */
size_t es_hyperv_hypercall_encode_capabilities_output(const struct es_hyperv_hypercall_capabilities_output *in,
                                                      uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le64(bytes, in->capabilities);
  return 8;
}

/* specs/hyperv/hyperv-hypercall.yaml:113 */
es_result es_hyperv_hypercall_decode_vp_registers_input(const uint8_t *restrict bytes, size_t size,
                                                        struct es_hyperv_hypercall_vp_registers_input *restrict out) {
  if (size < 16) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_VP_REGISTERS_INPUT_SIZE_16];
  }
  const uint64_t partition_id = es_load_le64(bytes);
  const uint32_t vp_index = es_load_le32(bytes + 8);
  const uint8_t target_vtl = bytes[12];
  out->partition_id = partition_id;
  out->vp_index = vp_index;
  out->target_vtl = target_vtl;
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:113 */
size_t es_hyperv_hypercall_encode_vp_registers_input(const struct es_hyperv_hypercall_vp_registers_input *in,
                                                     uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le64(bytes, in->partition_id);
  es_store_le32(bytes + 8, in->vp_index);
  bytes[12] = in->target_vtl;
  return 16;
}

/* specs/hyperv/hyperv-hypercall.yaml:120 */
es_result es_hyperv_hypercall_decode_vp_register_name(const uint8_t *restrict bytes, size_t size,
                                                      struct es_hyperv_hypercall_vp_register_name *restrict out) {
  if (size < 4) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_VP_REGISTER_NAME_SIZE_4];
  }
  const uint32_t name = es_load_le32(bytes);
  out->name = name;
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:120 */
size_t es_hyperv_hypercall_encode_vp_register_name(const struct es_hyperv_hypercall_vp_register_name *in,
                                                   uint8_t *bytes, size_t room) {
  if (room < 4) {
    return 0;
  }
  es_store_le32(bytes, in->name);
  return 4;
}

/* specs/hyperv/hyperv-hypercall.yaml:124 */
es_result es_hyperv_hypercall_decode_vp_register_value(const uint8_t *restrict bytes, size_t size,
                                                       struct es_hyperv_hypercall_vp_register_value *restrict out) {
  if (size < 16) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_VP_REGISTER_VALUE_SIZE_16];
  }
  const uint64_t low = es_load_le64(bytes);
  const uint64_t high = es_load_le64(bytes + 8);
  out->low = low;
  out->high = high;
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:124 */
size_t es_hyperv_hypercall_encode_vp_register_value(const struct es_hyperv_hypercall_vp_register_value *in,
                                                    uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  es_store_le64(bytes, in->low);
  es_store_le64(bytes + 8, in->high);
  return 16;
}

/* specs/hyperv/hyperv-hypercall.yaml:129 */
es_result
es_hyperv_hypercall_decode_vp_register_assignment(const uint8_t *restrict bytes, size_t size,
                                                  struct es_hyperv_hypercall_vp_register_assignment *restrict out) {
  if (size < 32) {
    return &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_VP_REGISTER_ASSIGNMENT_SIZE_32];
  }
  const uint32_t name = es_load_le32(bytes);
  const uint64_t low = es_load_le64(bytes + 16);
  const uint64_t high = es_load_le64(bytes + 24);
  out->name = name;
  out->low = low;
  out->high = high;
  return ES_OK;
}

/* specs/hyperv/hyperv-hypercall.yaml:129 */
size_t es_hyperv_hypercall_encode_vp_register_assignment(const struct es_hyperv_hypercall_vp_register_assignment *in,
                                                         uint8_t *bytes, size_t room) {
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  es_store_le32(bytes, in->name);
  es_store_le64(bytes + 16, in->low);
  es_store_le64(bytes + 24, in->high);
  return 32;
}
