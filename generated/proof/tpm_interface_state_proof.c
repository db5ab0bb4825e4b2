/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-interface-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_interface_state_spec.h"
#include "generated/tpm_interface_state_wire.h"

/* specs/tpm/interface-state.yaml:8 decoder of command: reads its bytes, writes what it accepts: any size. */
void prove_decode_command(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_interface_state_command, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_interface_state_decode_command(bytes, size, &out);
  es_prove_result(result, es_tpm_interface_state_refusals, ES_TPM_INTERFACE_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.bytes, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/tpm/interface-state.yaml:8 encoder of command: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_command(void) {
  ES_ANY(struct es_tpm_interface_state_command, in);
  ES_ASSUME(in.bytes.count <= 2u);
  in.bytes.at = es_any_bytes(in.bytes.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_interface_state_encode_command(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/interface-state.yaml:8 command: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_command(void) {
  ES_ANY(struct es_tpm_interface_state_command, in);
  ES_ASSUME(in.bytes.count <= 2u);
  in.bytes.at = es_any_bytes(in.bytes.count);
  uint8_t *const bytes = es_any_bytes(9);
  const size_t size = es_tpm_interface_state_encode_command(&in, bytes, 9);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_interface_state_command, out);
  const es_result result = es_tpm_interface_state_decode_command(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.interface, out.interface);
  ES_SAME(in.given, out.given);
  ES_SAME(in.submitter, out.submitter);
  ES_SAME(in.submitted, out.submitted);
  ES_SAME(in.error, out.error);
  ES_SAME(in.seized, out.seized);
  es_prove_same_slice(&in.bytes, &out.bytes, 1);
  ES_REACHED("came round");
}

/* specs/tpm/interface-state.yaml:18 any one element of command.bytes: read and written in its own bytes: any length,
 * any place. */
void prove_element_command_bytes(void) {
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
