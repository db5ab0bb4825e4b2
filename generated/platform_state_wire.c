/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator. */
#include "generated/platform_state_wire.h"

#include "generated/platform_state_spec.h"

/* specs/state/platform-state.yaml:10 */
es_result es_platform_state_decode_serial(const uint8_t *restrict bytes, size_t size,
                                          struct es_platform_state_serial *restrict out) {
  if (size < 4) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_SERIAL_SIZE_4];
  }
  const uint8_t fifos = bytes[0];
  const uint8_t trigger = bytes[1];
  const uint8_t transmitter_told = bytes[2];
  const uint8_t transmitter_interrupt = bytes[3];
  if (fifos > 1u) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_SERIAL_FIFOS_MAX];
  }
  if (trigger > 3u) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_SERIAL_TRIGGER_MAX];
  }
  if (transmitter_told > 1u) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_SERIAL_TRANSMITTER_TOLD_MAX];
  }
  if (transmitter_interrupt > 1u) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_SERIAL_TRANSMITTER_INTERRUPT_MAX];
  }
  const uint64_t count_of_output = (size - 4);
  if (count_of_output > 0x2000u) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_SERIAL_OUTPUT_MAX];
  }
  out->fifos = fifos;
  out->trigger = trigger;
  out->transmitter_told = transmitter_told;
  out->transmitter_interrupt = transmitter_interrupt;
  out->output.at = bytes + 4;
  out->output.count = (uint32_t)count_of_output;
  return ES_OK;
}

/* specs/state/platform-state.yaml:10 */
size_t es_platform_state_encode_serial(const struct es_platform_state_serial *in, uint8_t *bytes, size_t room) {
  size_t total = 4;
  if (in->fifos > 1u) {
    return 0;
  }
  if (in->trigger > 3u) {
    return 0;
  }
  if (in->transmitter_told > 1u) {
    return 0;
  }
  if (in->transmitter_interrupt > 1u) {
    return 0;
  }
  size_t start_of_output = 4;
  if (in->output.count > 0x2000u) {
    return 0;
  }
  if (start_of_output + in->output.count > total) {
    total = start_of_output + in->output.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  bytes[0] = in->fifos;
  bytes[1] = in->trigger;
  bytes[2] = in->transmitter_told;
  bytes[3] = in->transmitter_interrupt;
  if (in->output.count > 0) {
    memcpy(bytes + start_of_output, in->output.at, in->output.count);
  }
  return total;
}

/* specs/state/platform-state.yaml:19 */
es_result es_platform_state_decode_serial_input(const uint8_t *restrict bytes, size_t size,
                                                struct es_platform_state_serial_input *restrict out) {
  const uint64_t count_of_input = size;
  if (count_of_input > 0x800u) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_SERIAL_INPUT_INPUT_MAX];
  }
  out->input.at = bytes;
  out->input.count = (uint32_t)count_of_input;
  return ES_OK;
}

/* specs/state/platform-state.yaml:19 */
size_t es_platform_state_encode_serial_input(const struct es_platform_state_serial_input *in, uint8_t *bytes,
                                             size_t room) {
  size_t total = 0;
  size_t start_of_input = 0;
  if (in->input.count > 0x800u) {
    return 0;
  }
  if (start_of_input + in->input.count > total) {
    total = start_of_input + in->input.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  if (in->input.count > 0) {
    memcpy(bytes + start_of_input, in->input.at, in->input.count);
  }
  return total;
}

/* specs/state/platform-state.yaml:24 */
es_result es_platform_state_decode_clock(const uint8_t *restrict bytes, size_t size,
                                         struct es_platform_state_clock *restrict out) {
  if (size < 29) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_CLOCK_SIZE_29];
  }
  const uint8_t held = bytes[8];
  if (held > 1u) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_CLOCK_HELD_MAX];
  }
  const uint64_t offset = es_load_le64(bytes);
  const uint64_t year = es_load_le64(bytes + 9);
  const uint16_t month = es_load_le16(bytes + 17);
  const uint16_t day = es_load_le16(bytes + 19);
  const uint16_t hour = es_load_le16(bytes + 21);
  const uint16_t minute = es_load_le16(bytes + 23);
  const uint16_t second = es_load_le16(bytes + 25);
  const uint16_t weekday = es_load_le16(bytes + 27);
  out->offset = offset;
  out->held = held;
  out->year = year;
  out->month = month;
  out->day = day;
  out->hour = hour;
  out->minute = minute;
  out->second = second;
  out->weekday = weekday;
  return ES_OK;
}

/* specs/state/platform-state.yaml:24 */
size_t es_platform_state_encode_clock(const struct es_platform_state_clock *in, uint8_t *bytes, size_t room) {
  if (in->held > 1u) {
    return 0;
  }
  if (room < 29) {
    return 0;
  }
  es_store_le64(bytes, in->offset);
  bytes[8] = in->held;
  es_store_le64(bytes + 9, in->year);
  es_store_le16(bytes + 17, in->month);
  es_store_le16(bytes + 19, in->day);
  es_store_le16(bytes + 21, in->hour);
  es_store_le16(bytes + 23, in->minute);
  es_store_le16(bytes + 25, in->second);
  es_store_le16(bytes + 27, in->weekday);
  return 29;
}

/* specs/state/platform-state.yaml:37 */
es_result es_platform_state_decode_interrupt_lines(const uint8_t *restrict bytes, size_t size,
                                                   struct es_platform_state_interrupt_lines *restrict out) {
  if (size < 4) {
    return &es_platform_state_refusals[ES_PLATFORM_STATE_REFUSAL_INTERRUPT_LINES_SIZE_4];
  }
  const uint32_t lines = es_load_le32(bytes);
  out->lines = lines;
  return ES_OK;
}

/* specs/state/platform-state.yaml:37 */
size_t es_platform_state_encode_interrupt_lines(const struct es_platform_state_interrupt_lines *in, uint8_t *bytes,
                                                size_t room) {
  if (room < 4) {
    return 0;
  }
  es_store_le32(bytes, in->lines);
  return 4;
}
