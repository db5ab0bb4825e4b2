/* Generated from specs/process/capture.yaml; change that and run python3 -m generator. */
#include "generated/capture_wire.h"

#include "generated/capture_spec.h"

/* specs/process/capture.yaml:18 */
const char *es_capture_carrier_name(uint32_t value) {
  switch ((enum es_capture_carrier)value) {
  case ES_CAPTURE_CARRIER_RING:
    return "ring";
  case ES_CAPTURE_CARRIER_MESSAGE:
    return "message";
  case ES_CAPTURE_CARRIER_HYPERCALL:
    return "hypercall";
  }
  return "?";
}

static inline bool known_carrier(uint32_t value) {
  switch ((enum es_capture_carrier)value) {
  case ES_CAPTURE_CARRIER_RING:
  case ES_CAPTURE_CARRIER_MESSAGE:
  case ES_CAPTURE_CARRIER_HYPERCALL:
    return true;
  }
  return false;
}

bool es_capture_carrier_known(uint32_t value) {
  return known_carrier(value);
}

/* specs/process/capture.yaml:24 */
const char *es_capture_sender_name(uint32_t value) {
  switch ((enum es_capture_sender)value) {
  case ES_CAPTURE_SENDER_GUEST:
    return "guest";
  case ES_CAPTURE_SENDER_HOST:
    return "host";
  }
  return "?";
}

static inline bool known_sender(uint32_t value) {
  switch ((enum es_capture_sender)value) {
  case ES_CAPTURE_SENDER_GUEST:
  case ES_CAPTURE_SENDER_HOST:
    return true;
  }
  return false;
}

bool es_capture_sender_known(uint32_t value) {
  return known_sender(value);
}

/* specs/process/capture.yaml:29 */
es_result es_capture_decode_packet(const uint8_t *restrict bytes, size_t size, struct es_capture_packet *restrict out) {
  if (size < 48) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_PACKET_SIZE_48];
  }
  const uint8_t version_ = bytes[0];
  const uint8_t header_size = bytes[1];
  const uint8_t carrier = bytes[2];
  const uint8_t sender = bytes[3];
  if (version_ != 1u) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_PACKET_VERSION_VALUE];
  }
  if (header_size != 48u) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_PACKET_HEADER_SIZE_VALUE];
  }
  if (!known_carrier(carrier)) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_PACKET_CARRIER_KNOWN];
  }
  if (!known_sender(sender)) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_PACKET_SENDER_KNOWN];
  }
  if (es_load_le16(bytes + 14) != 0) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_PACKET_RESERVED_RESERVED];
  }
  const uint64_t count_of_body = (size - 48);
  if (count_of_body > 0x7fff8u) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_PACKET_BODY_MAX];
  }
  const uint32_t vp = es_load_le32(bytes + 4);
  const uint32_t channel_id = es_load_le32(bytes + 8);
  const uint16_t sub_channel = es_load_le16(bytes + 12);
  out->carrier = carrier;
  out->sender = sender;
  out->vp = vp;
  out->channel_id = channel_id;
  out->sub_channel = sub_channel;
  memcpy(out->class_id, bytes + 16, 16);
  memcpy(out->instance_id, bytes + 32, 16);
  out->body.at = bytes + 48;
  out->body.count = (uint32_t)count_of_body;
  return ES_OK;
}

/* specs/process/capture.yaml:29 */
size_t es_capture_encode_packet(const struct es_capture_packet *in, uint8_t *bytes, size_t room) {
  size_t total = 48;
  if (!known_carrier(in->carrier)) {
    return 0;
  }
  if (!known_sender(in->sender)) {
    return 0;
  }
  size_t start_of_body = 48;
  if (in->body.count > 0x7fff8u) {
    return 0;
  }
  if (start_of_body + in->body.count > total) {
    total = start_of_body + in->body.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  bytes[0] = 1u;
  bytes[1] = 48u;
  bytes[2] = in->carrier;
  bytes[3] = in->sender;
  es_store_le32(bytes + 4, in->vp);
  es_store_le32(bytes + 8, in->channel_id);
  es_store_le16(bytes + 12, in->sub_channel);
  memcpy(bytes + 16, in->class_id, 16);
  memcpy(bytes + 32, in->instance_id, 16);
  if (in->body.count > 0) {
    memcpy(bytes + start_of_body, in->body.at, in->body.count);
  }
  return total;
}

/* specs/process/capture.yaml:48 */
es_result es_capture_decode_call_registers(const uint8_t *restrict bytes, size_t size,
                                           struct es_capture_call_registers *restrict out) {
  if (size < 40) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_CALL_REGISTERS_SIZE_40];
  }
  const uint16_t input_size = es_load_le16(bytes + 32);
  const uint16_t output_size = es_load_le16(bytes + 34);
  if (input_size > 0x1000u) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_CALL_REGISTERS_INPUT_SIZE_MAX];
  }
  if (output_size > 0x1000u) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_CALL_REGISTERS_OUTPUT_SIZE_MAX];
  }
  if (es_load_le32(bytes + 36) != 0) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_CALL_REGISTERS_RESERVED_RESERVED];
  }
  const uint64_t control = es_load_le64(bytes);
  const uint64_t result = es_load_le64(bytes + 8);
  const uint64_t input_register = es_load_le64(bytes + 16);
  const uint64_t output_register = es_load_le64(bytes + 24);
  out->control = control;
  out->result = result;
  out->input_register = input_register;
  out->output_register = output_register;
  out->input_size = input_size;
  out->output_size = output_size;
  return ES_OK;
}

/* specs/process/capture.yaml:48 */
size_t es_capture_encode_call_registers(const struct es_capture_call_registers *in, uint8_t *bytes, size_t room) {
  if (in->input_size > 0x1000u) {
    return 0;
  }
  if (in->output_size > 0x1000u) {
    return 0;
  }
  if (room < 40) {
    return 0;
  }
  memset(bytes, 0, 40);
  es_store_le64(bytes, in->control);
  es_store_le64(bytes + 8, in->result);
  es_store_le64(bytes + 16, in->input_register);
  es_store_le64(bytes + 24, in->output_register);
  es_store_le16(bytes + 32, in->input_size);
  es_store_le16(bytes + 34, in->output_size);
  return 40;
}

/* specs/process/capture.yaml:59 */
es_result es_capture_decode_hypercall(const uint8_t *restrict bytes, size_t size,
                                      struct es_capture_hypercall *restrict out) {
  if (size < 40) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_HYPERCALL_SIZE_40];
  }
  const uint16_t registers_input_size = es_load_le16(bytes + 32);
  const uint16_t registers_output_size = es_load_le16(bytes + 34);
  if (registers_input_size > 0x1000u) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_HYPERCALL_REGISTERS_INPUT_SIZE_MAX];
  }
  if (registers_output_size > 0x1000u) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_HYPERCALL_REGISTERS_OUTPUT_SIZE_MAX];
  }
  if (es_load_le32(bytes + 36) != 0) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_HYPERCALL_REGISTERS_RESERVED_RESERVED];
  }
  const uint64_t count_of_input = registers_input_size;
  if (count_of_input > (size - 40)) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_HYPERCALL_INPUT_INSIDE];
  }
  uint64_t start_of_output = 0;
  start_of_output = ((uint64_t)40u + registers_input_size);
  if (start_of_output > size) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_HYPERCALL_OUTPUT_PLACE];
  }
  const uint64_t count_of_output = registers_output_size;
  if (count_of_output > (size - start_of_output)) {
    return &es_capture_refusals[ES_CAPTURE_REFUSAL_HYPERCALL_OUTPUT_INSIDE];
  }
  const uint64_t registers_control = es_load_le64(bytes);
  const uint64_t registers_result = es_load_le64(bytes + 8);
  const uint64_t registers_input_register = es_load_le64(bytes + 16);
  const uint64_t registers_output_register = es_load_le64(bytes + 24);
  out->registers.control = registers_control;
  out->registers.result = registers_result;
  out->registers.input_register = registers_input_register;
  out->registers.output_register = registers_output_register;
  out->registers.input_size = registers_input_size;
  out->registers.output_size = registers_output_size;
  out->input.at = bytes + 40;
  out->input.count = (uint32_t)count_of_input;
  out->output.at = bytes + start_of_output;
  out->output.count = (uint32_t)count_of_output;
  return ES_OK;
}

/* specs/process/capture.yaml:59 */
size_t es_capture_encode_hypercall(const struct es_capture_hypercall *in, uint8_t *bytes, size_t room) {
  size_t total = 40;
  if (in->registers.input_size > 0x1000u) {
    return 0;
  }
  if (in->registers.output_size > 0x1000u) {
    return 0;
  }
  size_t start_of_input = 40;
  if (in->input.count > 0x1000u) {
    return 0;
  }
  if (in->input.count != in->registers.input_size) {
    return 0;
  }
  if (start_of_input + in->input.count > total) {
    total = start_of_input + in->input.count;
  }
  size_t start_of_output = 0;
  if (in->output.count > 0x1000u) {
    return 0;
  }
  if (in->output.count != in->registers.output_size) {
    return 0;
  }
  if (((uint64_t)40u + in->registers.input_size) < 40 || ((uint64_t)40u + in->registers.input_size) > room) {
    return 0;
  }
  start_of_output = ((uint64_t)40u + in->registers.input_size);
  if (start_of_output + in->output.count > total) {
    total = start_of_output + in->output.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le64(bytes, in->registers.control);
  es_store_le64(bytes + 8, in->registers.result);
  es_store_le64(bytes + 16, in->registers.input_register);
  es_store_le64(bytes + 24, in->registers.output_register);
  es_store_le16(bytes + 32, in->registers.input_size);
  es_store_le16(bytes + 34, in->registers.output_size);
  if (in->input.count > 0) {
    memcpy(bytes + start_of_input, in->input.at, in->input.count);
  }
  if (in->output.count > 0) {
    memcpy(bytes + start_of_output, in->output.at, in->output.count);
  }
  return total;
}
