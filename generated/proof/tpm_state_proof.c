/* Generated from specs/process/tpm-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_state_spec.h"
#include "generated/tpm_state_wire.h"

/* specs/process/tpm-state.yaml:29 decoder of seal: reads its bytes, writes what it accepts: any size. */
void prove_decode_seal(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_state_seal, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_state_decode_seal(bytes, size, &out);
  es_prove_result(result, es_tpm_state_refusals, ES_TPM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-state.yaml:29 encoder of seal: writes in its room: any value, any room. */
void prove_encode_seal(void) {
  ES_ANY(struct es_tpm_state_seal, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_state_encode_seal(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-state.yaml:29 seal: decode(encode(x)) = x: any value. */
void prove_round_trip_seal(void) {
  ES_ANY(struct es_tpm_state_seal, in);
  uint8_t *const bytes = es_any_bytes(128);
  const size_t size = es_tpm_state_encode_seal(&in, bytes, 128);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_state_seal, out);
  const es_result result = es_tpm_state_decode_seal(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.version, out.version);
  ES_SAME(in.part, out.part);
  ES_SAME(in.size, out.size);
  ES_SAME(in.generation, out.generation);
  es_prove_same_text(in.machine, out.machine, 64);
  es_prove_same(in.key_check, out.key_check, sizeof in.key_check);
  es_prove_same(in.nonce, out.nonce, sizeof in.nonce);
  ES_SAME(in.request, out.request);
  ES_SAME(in.last_request, out.last_request);
  ES_SAME(in.argument, out.argument);
  ES_SAME(in.last_response, out.last_response);
  ES_REACHED("came round");
}

/* specs/process/tpm-state.yaml:45 decoder of slot: reads its bytes, writes what it accepts: any size. */
void prove_decode_slot(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_state_slot, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_state_decode_slot(bytes, size, &out);
  es_prove_result(result, es_tpm_state_refusals, ES_TPM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-state.yaml:45 encoder of slot: writes in its room: any value, any room. */
void prove_encode_slot(void) {
  ES_ANY(struct es_tpm_state_slot, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_state_encode_slot(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-state.yaml:45 slot: decode(encode(x)) = x: any value. */
void prove_round_trip_slot(void) {
  ES_ANY(struct es_tpm_state_slot, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_tpm_state_encode_slot(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_state_slot, out);
  const es_result result = es_tpm_state_decode_slot(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.state, out.state);
  ES_SAME(in.size, out.size);
  ES_SAME(in.sequence, out.sequence);
  ES_SAME(in.data_sum, out.data_sum);
  ES_SAME(in.sum, out.sum);
  ES_REACHED("came round");
}
