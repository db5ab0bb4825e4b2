/* Generated from specs/hyperv/hyperv-synic.yaml; change that and run python3 -m generator.
 * What CBMC proves of hyperv-synic, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/hyperv_synic_spec.h"
#include "generated/hyperv_synic_wire.h"

/* specs/hyperv/hyperv-synic.yaml:24 decoder of message-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_message_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_synic_message_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_synic_decode_message_header(bytes, size, &out);
  es_prove_result(result, es_hyperv_synic_refusals, ES_HYPERV_SYNIC_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-synic.yaml:24 encoder of message-header: writes in its room: any value, any room. */
void prove_encode_message_header(void) {
  ES_ANY(struct es_hyperv_synic_message_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_synic_encode_message_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-synic.yaml:24 message-header: decode(encode(x)) = x: any value. */
void prove_round_trip_message_header(void) {
  ES_ANY(struct es_hyperv_synic_message_header, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_hyperv_synic_encode_message_header(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_synic_message_header, out);
  const es_result result = es_hyperv_synic_decode_message_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.type, out.type);
  ES_SAME(in.payload_size, out.payload_size);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.sender, out.sender);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-synic.yaml:32 decoder of message: reads its bytes, writes what it accepts: any size. */
void prove_decode_message(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_synic_message, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_synic_decode_message(bytes, size, &out);
  es_prove_result(result, es_hyperv_synic_refusals, ES_HYPERV_SYNIC_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-synic.yaml:32 encoder of message: writes in its room: any value, any room. */
void prove_encode_message(void) {
  ES_ANY(struct es_hyperv_synic_message, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_synic_encode_message(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-synic.yaml:32 message: decode(encode(x)) = x: any value. */
void prove_round_trip_message(void) {
  ES_ANY(struct es_hyperv_synic_message, in);
  uint8_t *const bytes = es_any_bytes(256);
  const size_t size = es_hyperv_synic_encode_message(&in, bytes, 256);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_synic_message, out);
  const es_result result = es_hyperv_synic_decode_message(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.type, out.type);
  ES_SAME(in.payload_size, out.payload_size);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.sender, out.sender);
  es_prove_same(in.payload, out.payload, sizeof in.payload);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-synic.yaml:41 decoder of timer-message: reads its bytes, writes what it accepts: any size. */
void prove_decode_timer_message(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_synic_timer_message, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_synic_decode_timer_message(bytes, size, &out);
  es_prove_result(result, es_hyperv_synic_refusals, ES_HYPERV_SYNIC_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-synic.yaml:41 encoder of timer-message: writes in its room: any value, any room. */
void prove_encode_timer_message(void) {
  ES_ANY(struct es_hyperv_synic_timer_message, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_synic_encode_timer_message(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-synic.yaml:41 timer-message: decode(encode(x)) = x: any value. */
void prove_round_trip_timer_message(void) {
  ES_ANY(struct es_hyperv_synic_timer_message, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_hyperv_synic_encode_timer_message(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_synic_timer_message, out);
  const es_result result = es_hyperv_synic_decode_timer_message(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.timer, out.timer);
  ES_SAME(in.expiration, out.expiration);
  ES_SAME(in.delivery, out.delivery);
  ES_REACHED("came round");
}
