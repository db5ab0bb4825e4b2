/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of storage-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/storage_state_spec.h"
#include "generated/storage_state_wire.h"

/* specs/state/storage-state.yaml:11 decoder of controller: reads its bytes, writes what it accepts: any size. */
void prove_decode_controller(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_storage_state_controller, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storage_state_decode_controller(bytes, size, &out);
  es_prove_result(result, es_storage_state_refusals, ES_STORAGE_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/storage-state.yaml:11 encoder of controller: writes in its room: any value, any room. */
void prove_encode_controller(void) {
  ES_ANY(struct es_storage_state_controller, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storage_state_encode_controller(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/storage-state.yaml:11 controller: decode(encode(x)) = x: any value. */
void prove_round_trip_controller(void) {
  ES_ANY(struct es_storage_state_controller, in);
  es_assume_no_padding(in.version, 16);
  uint8_t *const bytes = es_any_bytes(18);
  const size_t size = es_storage_state_encode_controller(&in, bytes, 18);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storage_state_controller, out);
  const es_result result = es_storage_state_decode_controller(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_text(in.version, out.version, 16);
  ES_SAME(in.in_use, out.in_use);
  ES_SAME(in.notify, out.notify);
  ES_REACHED("came round");
}

/* specs/state/storage-state.yaml:18 decoder of channel: reads its bytes, writes what it accepts: any size. */
void prove_decode_channel(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_storage_state_channel, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storage_state_decode_channel(bytes, size, &out);
  es_prove_result(result, es_storage_state_refusals, ES_STORAGE_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/storage-state.yaml:18 encoder of channel: writes in its room: any value, any room. */
void prove_encode_channel(void) {
  ES_ANY(struct es_storage_state_channel, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storage_state_encode_channel(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/storage-state.yaml:18 channel: decode(encode(x)) = x: any value. */
void prove_round_trip_channel(void) {
  ES_ANY(struct es_storage_state_channel, in);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_storage_state_encode_channel(&in, bytes, 2);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storage_state_channel, out);
  const es_result result = es_storage_state_decode_channel(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.index, out.index);
  ES_REACHED("came round");
}

/* specs/state/storage-state.yaml:23 decoder of unit: reads its bytes, writes what it accepts: any size. */
void prove_decode_unit(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_storage_state_unit, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storage_state_decode_unit(bytes, size, &out);
  es_prove_result(result, es_storage_state_refusals, ES_STORAGE_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.serial, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/storage-state.yaml:23 encoder of unit: writes in its room: any value, any room. */
void prove_encode_unit(void) {
  ES_ANY(struct es_storage_state_unit, in);
  ES_ASSUME(in.serial.count <= 36u);
  in.serial.at = es_any_bytes(in.serial.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storage_state_encode_unit(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/storage-state.yaml:23 unit: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_unit(void) {
  ES_ANY(struct es_storage_state_unit, in);
  ES_ASSUME(in.serial.count <= 2u);
  in.serial.at = es_any_bytes(in.serial.count);
  uint8_t *const bytes = es_any_bytes(44);
  const size_t size = es_storage_state_encode_unit(&in, bytes, 44);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storage_state_unit, out);
  const es_result result = es_storage_state_decode_unit(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.lun, out.lun);
  ES_SAME(in.block_size, out.block_size);
  ES_SAME(in.blocks, out.blocks);
  ES_SAME(in.read_only, out.read_only);
  es_prove_same(in.vendor, out.vendor, sizeof in.vendor);
  es_prove_same(in.product, out.product, sizeof in.product);
  es_prove_same(in.revision, out.revision, sizeof in.revision);
  es_prove_same_slice(&in.serial, &out.serial, 1);
  ES_REACHED("came round");
}

/* specs/state/storage-state.yaml:34 any one element of unit.serial: read and written in its own bytes: any length,
 * any place. */
void prove_element_unit_serial(void) {
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

/* specs/state/storage-state.yaml:35 decoder of unit-memory: reads its bytes, writes what it accepts: any size. */
void prove_decode_unit_memory(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_storage_state_unit_memory, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storage_state_decode_unit_memory(bytes, size, &out);
  es_prove_result(result, es_storage_state_refusals, ES_STORAGE_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/storage-state.yaml:35 encoder of unit-memory: writes in its room: any value, any room. */
void prove_encode_unit_memory(void) {
  ES_ANY(struct es_storage_state_unit_memory, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storage_state_encode_unit_memory(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/storage-state.yaml:35 unit-memory: decode(encode(x)) = x: any value. */
void prove_round_trip_unit_memory(void) {
  ES_ANY(struct es_storage_state_unit_memory, in);
  es_assume_no_padding(in.attention, 40);
  uint8_t *const bytes = es_any_bytes(42);
  const size_t size = es_storage_state_encode_unit_memory(&in, bytes, 42);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storage_state_unit_memory, out);
  const es_result result = es_storage_state_decode_unit_memory(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.write_cache, out.write_cache);
  ES_SAME(in.stopped, out.stopped);
  es_prove_same_text(in.attention, out.attention, 40);
  ES_REACHED("came round");
}

/* specs/state/storage-state.yaml:42 decoder of answer: reads its bytes, writes what it accepts: any size. */
void prove_decode_answer(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_storage_state_answer, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storage_state_decode_answer(bytes, size, &out);
  es_prove_result(result, es_storage_state_refusals, ES_STORAGE_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.reply, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/storage-state.yaml:42 encoder of answer: writes in its room: any value, any room. */
void prove_encode_answer(void) {
  ES_ANY(struct es_storage_state_answer, in);
  ES_ASSUME(in.reply.count <= 64u);
  in.reply.at = es_any_bytes(in.reply.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storage_state_encode_answer(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/storage-state.yaml:42 answer: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_answer(void) {
  ES_ANY(struct es_storage_state_answer, in);
  ES_ASSUME(in.reply.count <= 2u);
  in.reply.at = es_any_bytes(in.reply.count);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_storage_state_encode_answer(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storage_state_answer, out);
  const es_result result = es_storage_state_decode_answer(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.transaction, out.transaction);
  es_prove_same_slice(&in.reply, &out.reply, 1);
  ES_REACHED("came round");
}

/* specs/state/storage-state.yaml:47 any one element of answer.reply: read and written in its own bytes: any length,
 * any place. */
void prove_element_answer_reply(void) {
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
