/* Generated from specs/hyperv/hyperv-reference-tsc.yaml; change that and run python3 -m generator.
 * What CBMC proves of hyperv-reference-tsc, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/hyperv_reference_tsc_spec.h"
#include "generated/hyperv_reference_tsc_wire.h"

/* specs/hyperv/hyperv-reference-tsc.yaml:13 decoder of page: reads its bytes, writes what it accepts: any size. */
void prove_decode_page(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_reference_tsc_page, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_reference_tsc_decode_page(bytes, size, &out);
  es_prove_result(result, es_hyperv_reference_tsc_refusals, ES_HYPERV_REFERENCE_TSC_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-reference-tsc.yaml:13 encoder of page: writes in its room: any value, any room. */
void prove_encode_page(void) {
  ES_ANY(struct es_hyperv_reference_tsc_page, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_reference_tsc_encode_page(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-reference-tsc.yaml:13 page: decode(encode(x)) = x: any value. */
void prove_round_trip_page(void) {
  ES_ANY(struct es_hyperv_reference_tsc_page, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_hyperv_reference_tsc_encode_page(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_reference_tsc_page, out);
  const es_result result = es_hyperv_reference_tsc_decode_page(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.sequence, out.sequence);
  ES_SAME(in.scale, out.scale);
  ES_SAME(in.offset, out.offset);
  ES_REACHED("came round");
}
