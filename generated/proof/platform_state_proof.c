/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of platform-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/platform_state_spec.h"
#include "generated/platform_state_wire.h"

/* specs/state/platform-state.yaml:10 decoder of serial: reads its bytes, writes what it accepts: any size. */
void prove_decode_serial(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_platform_state_serial, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_platform_state_decode_serial(bytes, size, &out);
  es_prove_result(result, es_platform_state_refusals, ES_PLATFORM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.output, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/platform-state.yaml:10 encoder of serial: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_serial(void) {
  ES_ANY(struct es_platform_state_serial, in);
  ES_ASSUME(in.output.count <= 2u);
  in.output.at = es_any_bytes(in.output.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_platform_state_encode_serial(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/platform-state.yaml:10 serial: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_serial(void) {
  ES_ANY(struct es_platform_state_serial, in);
  ES_ASSUME(in.output.count <= 2u);
  in.output.at = es_any_bytes(in.output.count);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_platform_state_encode_serial(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_platform_state_serial, out);
  const es_result result = es_platform_state_decode_serial(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.fifos, out.fifos);
  ES_SAME(in.trigger, out.trigger);
  ES_SAME(in.transmitter_told, out.transmitter_told);
  ES_SAME(in.transmitter_interrupt, out.transmitter_interrupt);
  es_prove_same_slice(&in.output, &out.output, 1);
  ES_REACHED("came round");
}

/* specs/state/platform-state.yaml:18 any one element of serial.output: read and written in its own bytes: any
 * length, any place. */
void prove_element_serial_output(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 1);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 1);
  uint8_t *const element = bytes + start + (size_t)index * 1;
  *element = nondet_uint8_t();
  es_prove_only(watched, element, 1);
  ES_REACHED("an element");
}

/* specs/state/platform-state.yaml:19 decoder of serial-input: reads its bytes, writes what it accepts: any size. */
void prove_decode_serial_input(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_platform_state_serial_input, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_platform_state_decode_serial_input(bytes, size, &out);
  es_prove_result(result, es_platform_state_refusals, ES_PLATFORM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.input, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/platform-state.yaml:19 encoder of serial-input: writes in its room: arrays of up to 2 elements, any
 * room. */
void prove_encode_serial_input(void) {
  ES_ANY(struct es_platform_state_serial_input, in);
  ES_ASSUME(in.input.count <= 2u);
  in.input.at = es_any_bytes(in.input.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_platform_state_encode_serial_input(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  ES_REACHED("encoded");
}

/* specs/state/platform-state.yaml:19 serial-input: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_serial_input(void) {
  ES_ANY(struct es_platform_state_serial_input, in);
  ES_ASSUME(in.input.count <= 2u);
  in.input.at = es_any_bytes(in.input.count);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_platform_state_encode_serial_input(&in, bytes, 2);
  ES_ANY(struct es_platform_state_serial_input, out);
  const es_result result = es_platform_state_decode_serial_input(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_slice(&in.input, &out.input, 1);
  ES_REACHED("came round");
}

/* specs/state/platform-state.yaml:23 any one element of serial-input.input: read and written in its own bytes: any
 * length, any place. */
void prove_element_serial_input_input(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 1);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 1);
  uint8_t *const element = bytes + start + (size_t)index * 1;
  *element = nondet_uint8_t();
  es_prove_only(watched, element, 1);
  ES_REACHED("an element");
}

/* specs/state/platform-state.yaml:24 decoder of clock: reads its bytes, writes what it accepts: any size. */
void prove_decode_clock(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_platform_state_clock, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_platform_state_decode_clock(bytes, size, &out);
  es_prove_result(result, es_platform_state_refusals, ES_PLATFORM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/platform-state.yaml:24 encoder of clock: writes in its room: any value, any room. */
void prove_encode_clock(void) {
  ES_ANY(struct es_platform_state_clock, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_platform_state_encode_clock(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/platform-state.yaml:24 clock: decode(encode(x)) = x: any value. */
void prove_round_trip_clock(void) {
  ES_ANY(struct es_platform_state_clock, in);
  uint8_t *const bytes = es_any_bytes(29);
  const size_t size = es_platform_state_encode_clock(&in, bytes, 29);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_platform_state_clock, out);
  const es_result result = es_platform_state_decode_clock(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.offset, out.offset);
  ES_SAME(in.held, out.held);
  ES_SAME(in.year, out.year);
  ES_SAME(in.month, out.month);
  ES_SAME(in.day, out.day);
  ES_SAME(in.hour, out.hour);
  ES_SAME(in.minute, out.minute);
  ES_SAME(in.second, out.second);
  ES_SAME(in.weekday, out.weekday);
  ES_REACHED("came round");
}

/* specs/state/platform-state.yaml:37 decoder of interrupt-lines: reads its bytes, writes what it accepts: any size. */
void prove_decode_interrupt_lines(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_platform_state_interrupt_lines, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_platform_state_decode_interrupt_lines(bytes, size, &out);
  es_prove_result(result, es_platform_state_refusals, ES_PLATFORM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/platform-state.yaml:37 encoder of interrupt-lines: writes in its room: any value, any room. */
void prove_encode_interrupt_lines(void) {
  ES_ANY(struct es_platform_state_interrupt_lines, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_platform_state_encode_interrupt_lines(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/platform-state.yaml:37 interrupt-lines: decode(encode(x)) = x: any value. */
void prove_round_trip_interrupt_lines(void) {
  ES_ANY(struct es_platform_state_interrupt_lines, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_platform_state_encode_interrupt_lines(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_platform_state_interrupt_lines, out);
  const es_result result = es_platform_state_decode_interrupt_lines(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.lines, out.lines);
  ES_REACHED("came round");
}
