/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of remote-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/remote_state_spec.h"
#include "generated/remote_state_wire.h"

/* specs/process/remote-state.yaml:10 decoder of processor: reads its bytes, writes what it accepts: any size. */
void prove_decode_processor(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_remote_state_processor, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_remote_state_decode_processor(bytes, size, &out);
  es_prove_result(result, es_remote_state_refusals, ES_REMOTE_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/remote-state.yaml:10 encoder of processor: writes in its room: any value, any room. */
void prove_encode_processor(void) {
  ES_ANY(struct es_remote_state_processor, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_remote_state_encode_processor(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/remote-state.yaml:10 processor: decode(encode(x)) = x: any value. */
void prove_round_trip_processor(void) {
  ES_ANY(struct es_remote_state_processor, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_remote_state_encode_processor(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_remote_state_processor, out);
  const es_result result = es_remote_state_decode_processor(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.vectors, out.vectors, sizeof in.vectors);
  ES_REACHED("came round");
}
