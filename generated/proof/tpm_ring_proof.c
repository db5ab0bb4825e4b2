/* Generated from specs/process/tpm-ring.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-ring, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_ring_spec.h"
#include "generated/tpm_ring_wire.h"

/* specs/process/tpm-ring.yaml:39 decoder of memory: reads its bytes, writes what it accepts: any size. */
void prove_decode_memory(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_ring_memory, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_ring_decode_memory(bytes, size, &out);
  es_prove_result(result, es_tpm_ring_refusals, ES_TPM_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-ring.yaml:39 encoder of memory: writes in its room: any value, any room. */
void prove_encode_memory(void) {
  ES_ANY(struct es_tpm_ring_memory, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_ring_encode_memory(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-ring.yaml:39 memory: decode(encode(x)) = x: any value. */
void prove_round_trip_memory(void) {
  ES_ANY(struct es_tpm_ring_memory, in);
  uint8_t *const bytes = es_any_bytes(192);
  const size_t size = es_tpm_ring_encode_memory(&in, bytes, 192);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_ring_memory, out);
  const es_result result = es_tpm_ring_decode_memory(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.submitted, out.submitted);
  ES_SAME(in.request, out.request);
  ES_SAME(in.locality, out.locality);
  ES_SAME(in.command_size, out.command_size);
  ES_SAME(in.asker_processor, out.asker_processor);
  ES_SAME(in.asker_sleeps, out.asker_sleeps);
  ES_SAME(in.answered, out.answered);
  ES_SAME(in.outcome, out.outcome);
  ES_SAME(in.response_size, out.response_size);
  ES_SAME(in.tpm_processor, out.tpm_processor);
  ES_SAME(in.tpm_sleeps, out.tpm_sleeps);
  ES_SAME(in.wake, out.wake);
  ES_SAME(in.control, out.control);
  ES_SAME(in.cancel, out.cancel);
  ES_REACHED("came round");
}
