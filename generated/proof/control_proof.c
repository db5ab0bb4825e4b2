/* Generated from specs/process/control.yaml; change that and run python3 -m generator.
 * What CBMC proves of control, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/control_spec.h"
#include "generated/control_wire.h"

/* specs/process/control.yaml:17 decoder of request: reads its bytes, writes what it accepts: any size. */
void prove_decode_request(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_control_request, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_control_decode_request(bytes, size, &out);
  es_prove_result(result, es_control_refusals, ES_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/control.yaml:17 encoder of request: writes in its room: any value, any room. */
void prove_encode_request(void) {
  ES_ANY(struct es_control_request, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_control_encode_request(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/control.yaml:17 request: decode(encode(x)) = x: any value. */
void prove_round_trip_request(void) {
  ES_ANY(struct es_control_request, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_control_encode_request(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_control_request, out);
  const es_result result = es_control_decode_request(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}

/* specs/process/control.yaml:23 decoder of answer: reads its bytes, writes what it accepts: any size. */
void prove_decode_answer(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_control_answer, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_control_decode_answer(bytes, size, &out);
  es_prove_result(result, es_control_refusals, ES_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/control.yaml:23 encoder of answer: writes in its room: any value, any room. */
void prove_encode_answer(void) {
  ES_ANY(struct es_control_answer, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_control_encode_answer(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/control.yaml:23 answer: decode(encode(x)) = x: any value. */
void prove_round_trip_answer(void) {
  ES_ANY(struct es_control_answer, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_control_encode_answer(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_control_answer, out);
  const es_result result = es_control_decode_answer(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.status, out.status);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}
