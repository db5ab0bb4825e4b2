/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator. */
#include "generated/partition_state_wire.h"

#include "generated/partition_state_spec.h"

/* specs/state/partition-state.yaml:11 */
const char *es_partition_state_overlay_kind_name(uint32_t value) {
  switch ((enum es_partition_state_overlay_kind)value) {
  case ES_PARTITION_STATE_OVERLAY_KIND_HYPERCALL:
    return "hypercall";
  case ES_PARTITION_STATE_OVERLAY_KIND_REFERENCE_TSC:
    return "reference-tsc";
  case ES_PARTITION_STATE_OVERLAY_KIND_MESSAGES:
    return "messages";
  case ES_PARTITION_STATE_OVERLAY_KIND_EVENTS:
    return "events";
  case ES_PARTITION_STATE_OVERLAY_KIND_VP_ASSIST:
    return "vp-assist";
  }
  return "?";
}

static inline bool known_overlay_kind(uint32_t value) {
  switch ((enum es_partition_state_overlay_kind)value) {
  case ES_PARTITION_STATE_OVERLAY_KIND_HYPERCALL:
  case ES_PARTITION_STATE_OVERLAY_KIND_REFERENCE_TSC:
  case ES_PARTITION_STATE_OVERLAY_KIND_MESSAGES:
  case ES_PARTITION_STATE_OVERLAY_KIND_EVENTS:
  case ES_PARTITION_STATE_OVERLAY_KIND_VP_ASSIST:
    return true;
  }
  return false;
}

bool es_partition_state_overlay_kind_known(uint32_t value) {
  return known_overlay_kind(value);
}

/* specs/state/partition-state.yaml:13 */
es_result es_partition_state_decode_machine(const uint8_t *restrict bytes, size_t size,
                                            struct es_partition_state_machine *restrict out) {
  if (size < 32) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_MACHINE_SIZE_32];
  }
  const uint32_t processors = es_load_le32(bytes);
  if (processors < 1u) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_MACHINE_PROCESSORS_MIN];
  }
  const uint64_t count_of_hypercall_code = (size - 32);
  if (count_of_hypercall_code > 0x1000u) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_MACHINE_HYPERCALL_CODE_MAX];
  }
  const uint64_t reference_time = es_load_le64(bytes + 4);
  const uint64_t time_base = es_load_le64(bytes + 12);
  const uint64_t tsc_scale = es_load_le64(bytes + 20);
  const uint32_t tsc_sequence = es_load_le32(bytes + 28);
  out->processors = processors;
  out->reference_time = reference_time;
  out->time_base = time_base;
  out->tsc_scale = tsc_scale;
  out->tsc_sequence = tsc_sequence;
  out->hypercall_code.at = bytes + 32;
  out->hypercall_code.count = (uint32_t)count_of_hypercall_code;
  return ES_OK;
}

/* specs/state/partition-state.yaml:13 */
size_t es_partition_state_encode_machine(const struct es_partition_state_machine *in, uint8_t *bytes, size_t room) {
  size_t total = 32;
  if (in->processors < 1u) {
    return 0;
  }
  size_t start_of_hypercall_code = 32;
  if (in->hypercall_code.count > 0x1000u) {
    return 0;
  }
  if (start_of_hypercall_code + in->hypercall_code.count > total) {
    total = start_of_hypercall_code + in->hypercall_code.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, in->processors);
  es_store_le64(bytes + 4, in->reference_time);
  es_store_le64(bytes + 12, in->time_base);
  es_store_le64(bytes + 20, in->tsc_scale);
  es_store_le32(bytes + 28, in->tsc_sequence);
  if (in->hypercall_code.count > 0) {
    memcpy(bytes + start_of_hypercall_code, in->hypercall_code.at, in->hypercall_code.count);
  }
  return total;
}

/* specs/state/partition-state.yaml:23 */
es_result es_partition_state_decode_overlay(const uint8_t *restrict bytes, size_t size,
                                            struct es_partition_state_overlay *restrict out) {
  if (size < 4105) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_OVERLAY_SIZE_4105];
  }
  const uint8_t kind = bytes[0];
  if (!known_overlay_kind(kind)) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_OVERLAY_KIND_KNOWN];
  }
  const uint64_t gpa = es_load_le64(bytes + 1);
  out->kind = kind;
  out->gpa = gpa;
  memcpy(out->under, bytes + 9, 4096);
  return ES_OK;
}

/* specs/state/partition-state.yaml:23 */
size_t es_partition_state_encode_overlay(const struct es_partition_state_overlay *in, uint8_t *bytes, size_t room) {
  if (!known_overlay_kind(in->kind)) {
    return 0;
  }
  if (room < 4105) {
    return 0;
  }
  bytes[0] = in->kind;
  es_store_le64(bytes + 1, in->gpa);
  memcpy(bytes + 9, in->under, 4096);
  return 4105;
}

/* specs/state/partition-state.yaml:30 */
es_result es_partition_state_decode_message(const uint8_t *restrict bytes, size_t size,
                                            struct es_partition_state_message *restrict out) {
  if (size < 5) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_MESSAGE_SIZE_5];
  }
  const uint8_t sint = bytes[0];
  const uint32_t type = es_load_le32(bytes + 1);
  if (sint > 15u) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_MESSAGE_SINT_MAX];
  }
  if (type < 1u) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_MESSAGE_TYPE_MIN];
  }
  const uint64_t count_of_payload = (size - 5);
  if (count_of_payload > 240u) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_MESSAGE_PAYLOAD_MAX];
  }
  out->sint = sint;
  out->type = type;
  out->payload.at = bytes + 5;
  out->payload.count = (uint32_t)count_of_payload;
  return ES_OK;
}

/* specs/state/partition-state.yaml:30 */
size_t es_partition_state_encode_message(const struct es_partition_state_message *in, uint8_t *bytes, size_t room) {
  size_t total = 5;
  if (in->sint > 15u) {
    return 0;
  }
  if (in->type < 1u) {
    return 0;
  }
  size_t start_of_payload = 5;
  if (in->payload.count > 240u) {
    return 0;
  }
  if (start_of_payload + in->payload.count > total) {
    total = start_of_payload + in->payload.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  bytes[0] = in->sint;
  es_store_le32(bytes + 1, in->type);
  if (in->payload.count > 0) {
    memcpy(bytes + start_of_payload, in->payload.at, in->payload.count);
  }
  return total;
}

/* specs/state/partition-state.yaml:37 */
es_result es_partition_state_decode_timer(const uint8_t *restrict bytes, size_t size,
                                          struct es_partition_state_timer *restrict out) {
  if (size < 33) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_TIMER_SIZE_33];
  }
  const uint8_t message_waits = bytes[32];
  if (message_waits > 1u) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_TIMER_MESSAGE_WAITS_MAX];
  }
  const uint64_t config = es_load_le64(bytes);
  const uint64_t count_value = es_load_le64(bytes + 8);
  const uint64_t expiration = es_load_le64(bytes + 16);
  const uint64_t message_expiration = es_load_le64(bytes + 24);
  out->config = config;
  out->count_value = count_value;
  out->expiration = expiration;
  out->message_expiration = message_expiration;
  out->message_waits = message_waits;
  return ES_OK;
}

/* specs/state/partition-state.yaml:37 */
size_t es_partition_state_encode_timer(const struct es_partition_state_timer *in, uint8_t *bytes, size_t room) {
  if (in->message_waits > 1u) {
    return 0;
  }
  if (room < 33) {
    return 0;
  }
  es_store_le64(bytes, in->config);
  es_store_le64(bytes + 8, in->count_value);
  es_store_le64(bytes + 16, in->expiration);
  es_store_le64(bytes + 24, in->message_expiration);
  bytes[32] = in->message_waits;
  return 33;
}

/* specs/state/partition-state.yaml:46 */
es_result es_partition_state_decode_crash(const uint8_t *restrict bytes, size_t size,
                                          struct es_partition_state_crash *restrict out) {
  if (size < 45) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_CRASH_SIZE_45];
  }
  const uint8_t reported = bytes[0];
  if (reported > 1u) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_CRASH_REPORTED_MAX];
  }
  const uint64_t count_of_text = (size - 45);
  if (count_of_text > 0x1000u) {
    return &es_partition_state_refusals[ES_PARTITION_STATE_REFUSAL_CRASH_TEXT_MAX];
  }
  const uint32_t vp = es_load_le32(bytes + 1);
  out->reported = reported;
  out->vp = vp;
  for (size_t i = 0; i < 5; i++) {
    out->parameters[i] = es_load_le64(bytes + 5 + i * 8);
  }
  out->text.at = bytes + 45;
  out->text.count = (uint32_t)count_of_text;
  return ES_OK;
}

/* specs/state/partition-state.yaml:46 */
size_t es_partition_state_encode_crash(const struct es_partition_state_crash *in, uint8_t *bytes, size_t room) {
  size_t total = 45;
  if (in->reported > 1u) {
    return 0;
  }
  size_t start_of_text = 45;
  if (in->text.count > 0x1000u) {
    return 0;
  }
  if (start_of_text + in->text.count > total) {
    total = start_of_text + in->text.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  bytes[0] = in->reported;
  es_store_le32(bytes + 1, in->vp);
  for (size_t i = 0; i < 5; i++) {
    es_store_le64(bytes + 5 + i * 8, in->parameters[i]);
  }
  if (in->text.count > 0) {
    memcpy(bytes + start_of_text, in->text.at, in->text.count);
  }
  return total;
}
