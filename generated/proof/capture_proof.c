/* Generated from specs/process/capture.yaml; change that and run python3 -m generator.
 * What CBMC proves of capture, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/capture_spec.h"
#include "generated/capture_wire.h"

/* specs/process/capture.yaml:29 decoder of packet: reads its bytes, writes what it accepts: any size. */
void prove_decode_packet(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_capture_packet, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_capture_decode_packet(bytes, size, &out);
  es_prove_result(result, es_capture_refusals, ES_CAPTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.body, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/process/capture.yaml:29 encoder of packet: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_packet(void) {
  ES_ANY(struct es_capture_packet, in);
  ES_ASSUME(in.body.count <= 2u);
  in.body.at = es_any_bytes(in.body.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_capture_encode_packet(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/capture.yaml:29 packet: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_packet(void) {
  ES_ANY(struct es_capture_packet, in);
  ES_ASSUME(in.body.count <= 2u);
  in.body.at = es_any_bytes(in.body.count);
  uint8_t *const bytes = es_any_bytes(50);
  const size_t size = es_capture_encode_packet(&in, bytes, 50);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_capture_packet, out);
  const es_result result = es_capture_decode_packet(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.carrier, out.carrier);
  ES_SAME(in.sender, out.sender);
  ES_SAME(in.vp, out.vp);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.sub_channel, out.sub_channel);
  es_prove_same(in.class_id, out.class_id, sizeof in.class_id);
  es_prove_same(in.instance_id, out.instance_id, sizeof in.instance_id);
  es_prove_same_slice(&in.body, &out.body, 1);
  ES_REACHED("came round");
}

/* specs/process/capture.yaml:43 any one element of packet.body: read and written in its own bytes: any length, any
 * place. */
void prove_element_packet_body(void) {
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

/* specs/process/capture.yaml:48 decoder of call-registers: reads its bytes, writes what it accepts: any size. */
void prove_decode_call_registers(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_capture_call_registers, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_capture_decode_call_registers(bytes, size, &out);
  es_prove_result(result, es_capture_refusals, ES_CAPTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/capture.yaml:48 encoder of call-registers: writes in its room: any value, any room. */
void prove_encode_call_registers(void) {
  ES_ANY(struct es_capture_call_registers, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_capture_encode_call_registers(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/capture.yaml:48 call-registers: decode(encode(x)) = x: any value. */
void prove_round_trip_call_registers(void) {
  ES_ANY(struct es_capture_call_registers, in);
  uint8_t *const bytes = es_any_bytes(40);
  const size_t size = es_capture_encode_call_registers(&in, bytes, 40);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_capture_call_registers, out);
  const es_result result = es_capture_decode_call_registers(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.control, out.control);
  ES_SAME(in.result, out.result);
  ES_SAME(in.input_register, out.input_register);
  ES_SAME(in.output_register, out.output_register);
  ES_SAME(in.input_size, out.input_size);
  ES_SAME(in.output_size, out.output_size);
  ES_REACHED("came round");
}

/* specs/process/capture.yaml:59 decoder of hypercall: reads its bytes, writes what it accepts: any size. */
void prove_decode_hypercall(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_capture_hypercall, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_capture_decode_hypercall(bytes, size, &out);
  es_prove_result(result, es_capture_refusals, ES_CAPTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.input, 1, bytes, size);
  es_prove_inside(&out.output, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/process/capture.yaml:59 encoder of hypercall: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_hypercall(void) {
  ES_ANY(struct es_capture_hypercall, in);
  ES_ASSUME(in.input.count <= 2u);
  in.input.at = es_any_bytes(in.input.count);
  ES_ASSUME(in.output.count <= 2u);
  in.output.at = es_any_bytes(in.output.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_capture_encode_hypercall(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/capture.yaml:59 hypercall: decode(encode(x)) = x: what 88 bytes can hold. */
void prove_round_trip_hypercall(void) {
  const uint8_t *const first = es_any_bytes(88);
  ES_ANY(struct es_capture_hypercall, in);
  const es_result taken = es_capture_decode_hypercall(first, 88, &in);
  ES_ASSUME(taken == ES_OK);
  uint8_t *const bytes = es_any_bytes(88);
  const size_t size = es_capture_encode_hypercall(&in, bytes, 88);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_capture_hypercall, out);
  const es_result result = es_capture_decode_hypercall(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.registers.control, out.registers.control);
  ES_SAME(in.registers.result, out.registers.result);
  ES_SAME(in.registers.input_register, out.registers.input_register);
  ES_SAME(in.registers.output_register, out.registers.output_register);
  ES_SAME(in.registers.input_size, out.registers.input_size);
  ES_SAME(in.registers.output_size, out.registers.output_size);
  es_prove_same_slice(&in.input, &out.input, 1);
  es_prove_same_slice(&in.output, &out.output, 1);
  ES_REACHED("came round");
}

/* specs/process/capture.yaml:63 any one element of hypercall.input: read and written in its own bytes: any length,
 * any place. */
void prove_element_hypercall_input(void) {
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

/* specs/process/capture.yaml:69 any one element of hypercall.output: read and written in its own bytes: any length,
 * any place. */
void prove_element_hypercall_output(void) {
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
