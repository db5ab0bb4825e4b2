/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of partition-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/partition_state_spec.h"
#include "generated/partition_state_wire.h"

/* specs/state/partition-state.yaml:13 decoder of machine: reads its bytes, writes what it accepts: any size. */
void prove_decode_machine(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_partition_state_machine, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_partition_state_decode_machine(bytes, size, &out);
  es_prove_result(result, es_partition_state_refusals, ES_PARTITION_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.hypercall_code, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/partition-state.yaml:13 encoder of machine: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_machine(void) {
  ES_ANY(struct es_partition_state_machine, in);
  ES_ASSUME(in.hypercall_code.count <= 2u);
  in.hypercall_code.at = es_any_bytes(in.hypercall_code.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_partition_state_encode_machine(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/partition-state.yaml:13 machine: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_machine(void) {
  ES_ANY(struct es_partition_state_machine, in);
  ES_ASSUME(in.hypercall_code.count <= 2u);
  in.hypercall_code.at = es_any_bytes(in.hypercall_code.count);
  uint8_t *const bytes = es_any_bytes(34);
  const size_t size = es_partition_state_encode_machine(&in, bytes, 34);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_partition_state_machine, out);
  const es_result result = es_partition_state_decode_machine(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.processors, out.processors);
  ES_SAME(in.reference_time, out.reference_time);
  ES_SAME(in.time_base, out.time_base);
  ES_SAME(in.tsc_scale, out.tsc_scale);
  ES_SAME(in.tsc_sequence, out.tsc_sequence);
  es_prove_same_slice(&in.hypercall_code, &out.hypercall_code, 1);
  ES_REACHED("came round");
}

/* specs/state/partition-state.yaml:22 any one element of machine.hypercall-code: read and written in its own bytes:
 * any length, any place. */
void prove_element_machine_hypercall_code(void) {
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

/* specs/state/partition-state.yaml:23 Refused: nothing was written. */
void partition_state_decode_overlay_ends_decode_overlay(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_partition_state_refusals, ES_PARTITION_STATE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/state/partition-state.yaml:23 decoder of overlay: reads its bytes, writes what it accepts: sizes from 4105. */
void prove_decode_overlay(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 4105);
  const uint8_t *const bytes = es_any_bytes(4105);
  ES_ANY(struct es_partition_state_overlay, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 4105);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_partition_state_decode_overlay(bytes, size, &out);
  es_prove_result(result, es_partition_state_refusals, ES_PARTITION_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/partition-state.yaml:23 Refused: nothing was written. */
void partition_state_decode_overlay_ends_decode_short_overlay(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_partition_state_refusals, ES_PARTITION_STATE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/state/partition-state.yaml:23 decoder of overlay: reads nothing of what is too short: sizes below 4105. */
void prove_decode_short_overlay(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 4105);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_partition_state_overlay, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_partition_state_decode_overlay(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/state/partition-state.yaml:23 Refused. */
void partition_state_encode_overlay_ends_encode_overlay(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/state/partition-state.yaml:23 encoder of overlay: writes in its room: any value, room up to 4105 bytes. */
void prove_encode_overlay(void) {
  ES_ANY(struct es_partition_state_overlay, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 4105);
  uint8_t *const bytes = es_any_bytes(4105);
  const size_t size = es_partition_state_encode_overlay(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 4105, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/partition-state.yaml:23 Refused. */
void partition_state_encode_overlay_ends_encode_refused_overlay(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/state/partition-state.yaml:23 encoder of overlay: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_overlay(void) {
  ES_ANY(struct es_partition_state_overlay, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_partition_state_encode_overlay(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/state/partition-state.yaml:23 Not to be encoded: nothing to decode. */
void partition_state_encode_overlay_ends_round_trip_overlay(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/state/partition-state.yaml:23 Refused, which must not be. */
void partition_state_decode_overlay_ends_round_trip_overlay(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/state/partition-state.yaml:23 overlay: decode(encode(x)) = x: any value. */
void prove_round_trip_overlay(void) {
  ES_ANY(struct es_partition_state_overlay, in);
  uint8_t *const bytes = es_any_bytes(4105);
  const size_t size = es_partition_state_encode_overlay(&in, bytes, 4105);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_partition_state_overlay, out);
  const es_result result = es_partition_state_decode_overlay(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.kind, out.kind);
  ES_SAME(in.gpa, out.gpa);
  es_prove_same(in.under, out.under, sizeof in.under);
  ES_REACHED("came round");
}

/* specs/state/partition-state.yaml:30 decoder of message: reads its bytes, writes what it accepts: any size. */
void prove_decode_message(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_partition_state_message, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_partition_state_decode_message(bytes, size, &out);
  es_prove_result(result, es_partition_state_refusals, ES_PARTITION_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.payload, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/partition-state.yaml:30 encoder of message: writes in its room: any value, any room. */
void prove_encode_message(void) {
  ES_ANY(struct es_partition_state_message, in);
  ES_ASSUME(in.payload.count <= 240u);
  in.payload.at = es_any_bytes(in.payload.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_partition_state_encode_message(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/partition-state.yaml:30 message: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_message(void) {
  ES_ANY(struct es_partition_state_message, in);
  ES_ASSUME(in.payload.count <= 2u);
  in.payload.at = es_any_bytes(in.payload.count);
  uint8_t *const bytes = es_any_bytes(7);
  const size_t size = es_partition_state_encode_message(&in, bytes, 7);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_partition_state_message, out);
  const es_result result = es_partition_state_decode_message(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.sint, out.sint);
  ES_SAME(in.type, out.type);
  es_prove_same_slice(&in.payload, &out.payload, 1);
  ES_REACHED("came round");
}

/* specs/state/partition-state.yaml:36 any one element of message.payload: read and written in its own bytes: any
 * length, any place. */
void prove_element_message_payload(void) {
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

/* specs/state/partition-state.yaml:37 decoder of timer: reads its bytes, writes what it accepts: any size. */
void prove_decode_timer(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_partition_state_timer, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_partition_state_decode_timer(bytes, size, &out);
  es_prove_result(result, es_partition_state_refusals, ES_PARTITION_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/partition-state.yaml:37 encoder of timer: writes in its room: any value, any room. */
void prove_encode_timer(void) {
  ES_ANY(struct es_partition_state_timer, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_partition_state_encode_timer(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/partition-state.yaml:37 timer: decode(encode(x)) = x: any value. */
void prove_round_trip_timer(void) {
  ES_ANY(struct es_partition_state_timer, in);
  uint8_t *const bytes = es_any_bytes(33);
  const size_t size = es_partition_state_encode_timer(&in, bytes, 33);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_partition_state_timer, out);
  const es_result result = es_partition_state_decode_timer(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.config, out.config);
  ES_SAME(in.count_value, out.count_value);
  ES_SAME(in.expiration, out.expiration);
  ES_SAME(in.message_expiration, out.message_expiration);
  ES_SAME(in.message_waits, out.message_waits);
  ES_REACHED("came round");
}

/* specs/state/partition-state.yaml:46 decoder of crash: reads its bytes, writes what it accepts: any size. */
void prove_decode_crash(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_partition_state_crash, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_partition_state_decode_crash(bytes, size, &out);
  es_prove_result(result, es_partition_state_refusals, ES_PARTITION_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.text, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/partition-state.yaml:46 encoder of crash: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_crash(void) {
  ES_ANY(struct es_partition_state_crash, in);
  ES_ASSUME(in.text.count <= 2u);
  in.text.at = es_any_bytes(in.text.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_partition_state_encode_crash(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/partition-state.yaml:46 crash: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_crash(void) {
  ES_ANY(struct es_partition_state_crash, in);
  ES_ASSUME(in.text.count <= 2u);
  in.text.at = es_any_bytes(in.text.count);
  uint8_t *const bytes = es_any_bytes(47);
  const size_t size = es_partition_state_encode_crash(&in, bytes, 47);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_partition_state_crash, out);
  const es_result result = es_partition_state_decode_crash(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.reported, out.reported);
  ES_SAME(in.vp, out.vp);
  es_prove_same(in.parameters, out.parameters, sizeof in.parameters);
  es_prove_same_slice(&in.text, &out.text, 1);
  ES_REACHED("came round");
}

/* specs/state/partition-state.yaml:53 any one element of crash.text: read and written in its own bytes: any length,
 * any place. */
void prove_element_crash_text(void) {
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
