/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of vmbus-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/vmbus_state_spec.h"
#include "generated/vmbus_state_wire.h"

/* specs/state/vmbus-state.yaml:10 decoder of server: reads its bytes, writes what it accepts: any size. */
void prove_decode_server(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_state_server, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_state_decode_server(bytes, size, &out);
  es_prove_result(result, es_vmbus_state_refusals, ES_VMBUS_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/vmbus-state.yaml:10 encoder of server: writes in its room: any value, any room. */
void prove_encode_server(void) {
  ES_ANY(struct es_vmbus_state_server, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_state_encode_server(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/vmbus-state.yaml:10 server: decode(encode(x)) = x: any value. */
void prove_round_trip_server(void) {
  ES_ANY(struct es_vmbus_state_server, in);
  uint8_t *const bytes = es_any_bytes(39);
  const size_t size = es_vmbus_state_encode_server(&in, bytes, 39);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_state_server, out);
  const es_result result = es_vmbus_state_decode_server(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.version, out.version);
  ES_SAME(in.features, out.features);
  ES_SAME(in.target_vp, out.target_vp);
  ES_SAME(in.sint, out.sint);
  ES_SAME(in.offers_owed, out.offers_owed);
  ES_SAME(in.paused, out.paused);
  ES_SAME(in.interrupt_page, out.interrupt_page);
  ES_SAME(in.parent_to_child_page, out.parent_to_child_page);
  ES_SAME(in.child_to_parent_page, out.child_to_parent_page);
  ES_REACHED("came round");
}

/* specs/state/vmbus-state.yaml:23 decoder of channel: reads its bytes, writes what it accepts: any size. */
void prove_decode_channel(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_state_channel, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_state_decode_channel(bytes, size, &out);
  es_prove_result(result, es_vmbus_state_refusals, ES_VMBUS_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/vmbus-state.yaml:23 encoder of channel: writes in its room: any value, any room. */
void prove_encode_channel(void) {
  ES_ANY(struct es_vmbus_state_channel, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_state_encode_channel(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/vmbus-state.yaml:23 channel: decode(encode(x)) = x: any value. */
void prove_round_trip_channel(void) {
  ES_ANY(struct es_vmbus_state_channel, in);
  uint8_t *const bytes = es_any_bytes(235);
  const size_t size = es_vmbus_state_encode_channel(&in, bytes, 235);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_state_channel, out);
  const es_result result = es_vmbus_state_decode_channel(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.class_id, out.class_id, sizeof in.class_id);
  es_prove_same(in.instance_id, out.instance_id, sizeof in.instance_id);
  ES_SAME(in.sub_channel, out.sub_channel);
  ES_SAME(in.primary, out.primary);
  ES_SAME(in.connection, out.connection);
  ES_SAME(in.open_id, out.open_id);
  ES_SAME(in.target_vp, out.target_vp);
  es_prove_same(in.user_data, out.user_data, sizeof in.user_data);
  ES_SAME(in.gpadl, out.gpadl);
  ES_SAME(in.downstream, out.downstream);
  ES_SAME(in.in_read, out.in_read);
  ES_SAME(in.in_published, out.in_published);
  ES_SAME(in.out_write, out.out_write);
  ES_SAME(in.out_published, out.out_published);
  ES_SAME(in.out_seen, out.out_seen);
  ES_SAME(in.out_waiting, out.out_waiting);
  ES_SAME(in.broken, out.broken);
  ES_SAME(in.packets_in, out.packets_in);
  ES_SAME(in.packets_out, out.packets_out);
  ES_SAME(in.signals, out.signals);
  ES_SAME(in.interrupts, out.interrupts);
  ES_REACHED("came round");
}

/* specs/state/vmbus-state.yaml:48 decoder of gpadl: reads its bytes, writes what it accepts: any size. */
void prove_decode_gpadl(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_state_gpadl, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_state_decode_gpadl(bytes, size, &out);
  es_prove_result(result, es_vmbus_state_refusals, ES_VMBUS_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.words, 8, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/vmbus-state.yaml:48 encoder of gpadl: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_gpadl(void) {
  ES_ANY(struct es_vmbus_state_gpadl, in);
  ES_ASSUME(in.words.count <= 2u);
  in.words.at = es_any_bytes((size_t)in.words.count * 8);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_state_encode_gpadl(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/vmbus-state.yaml:48 gpadl: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_gpadl(void) {
  ES_ANY(struct es_vmbus_state_gpadl, in);
  ES_ASSUME(in.words.count <= 2u);
  in.words.at = es_any_bytes((size_t)in.words.count * 8);
  uint8_t *const bytes = es_any_bytes(30);
  const size_t size = es_vmbus_state_encode_gpadl(&in, bytes, 30);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_state_gpadl, out);
  const es_result result = es_vmbus_state_decode_gpadl(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.id, out.id);
  ES_SAME(in.channel, out.channel);
  ES_SAME(in.range_count, out.range_count);
  ES_SAME(in.word_count, out.word_count);
  es_prove_same_slice(&in.words, &out.words, 8);
  ES_REACHED("came round");
}

/* specs/state/vmbus-state.yaml:56 any one element of gpadl.words: read and written in its own bytes: any length, any
 * place. */
void prove_element_gpadl_words(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 8);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 8);
  uint8_t *const element = bytes + start + (size_t)index * 8;
  const struct es_slice slice = {.at = bytes + start, .count = count};
  const uint32_t beyond = nondet_uint32_t();
  ES_ASSUME(beyond >= count);
  const uint64_t value = nondet_uint64_t();
  es_vmbus_state_gpadl_words_put(bytes + start, index, value);
  es_prove_only(watched, element, 8);
  ES_SAME(es_vmbus_state_gpadl_words_at(&slice, index), value);
  ES_SAME(es_vmbus_state_gpadl_words_at(&slice, beyond), 0);
  ES_REACHED("an element");
}

/* specs/state/vmbus-state.yaml:57 decoder of message-in: reads its bytes, writes what it accepts: any size. */
void prove_decode_message_in(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_state_message_in, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_state_decode_message_in(bytes, size, &out);
  es_prove_result(result, es_vmbus_state_refusals, ES_VMBUS_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.payload, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/vmbus-state.yaml:57 encoder of message-in: writes in its room: any value, any room. */
void prove_encode_message_in(void) {
  ES_ANY(struct es_vmbus_state_message_in, in);
  ES_ASSUME(in.payload.count <= 240u);
  in.payload.at = es_any_bytes(in.payload.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_state_encode_message_in(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  ES_REACHED("encoded");
}

/* specs/state/vmbus-state.yaml:57 message-in: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_message_in(void) {
  ES_ANY(struct es_vmbus_state_message_in, in);
  ES_ASSUME(in.payload.count <= 2u);
  in.payload.at = es_any_bytes(in.payload.count);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_vmbus_state_encode_message_in(&in, bytes, 2);
  ES_ANY(struct es_vmbus_state_message_in, out);
  const es_result result = es_vmbus_state_decode_message_in(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_slice(&in.payload, &out.payload, 1);
  ES_REACHED("came round");
}

/* specs/state/vmbus-state.yaml:61 any one element of message-in.payload: read and written in its own bytes: any
 * length, any place. */
void prove_element_message_in_payload(void) {
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

/* specs/state/vmbus-state.yaml:62 decoder of message-out: reads its bytes, writes what it accepts: any size. */
void prove_decode_message_out(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_state_message_out, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_state_decode_message_out(bytes, size, &out);
  es_prove_result(result, es_vmbus_state_refusals, ES_VMBUS_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.payload, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/state/vmbus-state.yaml:62 encoder of message-out: writes in its room: any value, any room. */
void prove_encode_message_out(void) {
  ES_ANY(struct es_vmbus_state_message_out, in);
  ES_ASSUME(in.payload.count <= 240u);
  in.payload.at = es_any_bytes(in.payload.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_state_encode_message_out(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/vmbus-state.yaml:62 message-out: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_message_out(void) {
  ES_ANY(struct es_vmbus_state_message_out, in);
  ES_ASSUME(in.payload.count <= 2u);
  in.payload.at = es_any_bytes(in.payload.count);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_state_encode_message_out(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_state_message_out, out);
  const es_result result = es_vmbus_state_decode_message_out(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.vp, out.vp);
  ES_SAME(in.sint, out.sint);
  ES_SAME(in.urgent, out.urgent);
  es_prove_same_slice(&in.payload, &out.payload, 1);
  ES_REACHED("came round");
}

/* specs/state/vmbus-state.yaml:69 any one element of message-out.payload: read and written in its own bytes: any
 * length, any place. */
void prove_element_message_out_payload(void) {
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
