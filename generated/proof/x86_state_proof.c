/* Generated from specs/platform/x86-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of x86-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/x86_state_spec.h"
#include "generated/x86_state_wire.h"

/* specs/platform/x86-state.yaml:29 decoder of segment-descriptor: reads its bytes, writes what it accepts: any size. */
void prove_decode_segment_descriptor(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_x86_state_segment_descriptor, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_x86_state_decode_segment_descriptor(bytes, size, &out);
  es_prove_result(result, es_x86_state_refusals, ES_X86_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/x86-state.yaml:29 encoder of segment-descriptor: writes in its room: any value, any room. */
void prove_encode_segment_descriptor(void) {
  ES_ANY(struct es_x86_state_segment_descriptor, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_x86_state_encode_segment_descriptor(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/x86-state.yaml:29 segment-descriptor: decode(encode(x)) = x: any value. */
void prove_round_trip_segment_descriptor(void) {
  ES_ANY(struct es_x86_state_segment_descriptor, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_x86_state_encode_segment_descriptor(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_x86_state_segment_descriptor, out);
  const es_result result = es_x86_state_decode_segment_descriptor(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.limit_low, out.limit_low);
  ES_SAME(in.base_low, out.base_low);
  ES_SAME(in.access.type, out.access.type);
  ES_SAME(in.access.not_system, out.access.not_system);
  ES_SAME(in.access.privilege, out.access.privilege);
  ES_SAME(in.access.present, out.access.present);
  ES_SAME(in.granularity.limit_high, out.granularity.limit_high);
  ES_SAME(in.granularity.available, out.granularity.available);
  ES_SAME(in.granularity.long_mode, out.granularity.long_mode);
  ES_SAME(in.granularity.default_size, out.granularity.default_size);
  ES_SAME(in.granularity.pages, out.granularity.pages);
  ES_SAME(in.base_high, out.base_high);
  ES_REACHED("came round");
}

/* specs/platform/x86-state.yaml:41 decoder of page-entry: reads its bytes, writes what it accepts: any size. */
void prove_decode_page_entry(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_x86_state_page_entry, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_x86_state_decode_page_entry(bytes, size, &out);
  es_prove_result(result, es_x86_state_refusals, ES_X86_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/x86-state.yaml:41 encoder of page-entry: writes in its room: any value, any room. */
void prove_encode_page_entry(void) {
  ES_ANY(struct es_x86_state_page_entry, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_x86_state_encode_page_entry(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/x86-state.yaml:41 page-entry: decode(encode(x)) = x: any value. */
void prove_round_trip_page_entry(void) {
  ES_ANY(struct es_x86_state_page_entry, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_x86_state_encode_page_entry(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_x86_state_page_entry, out);
  const es_result result = es_x86_state_decode_page_entry(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.entry.present, out.entry.present);
  ES_SAME(in.entry.writable, out.entry.writable);
  ES_SAME(in.entry.user, out.entry.user);
  ES_SAME(in.entry.write_through, out.entry.write_through);
  ES_SAME(in.entry.cache_disable, out.entry.cache_disable);
  ES_SAME(in.entry.accessed, out.entry.accessed);
  ES_SAME(in.entry.dirty, out.entry.dirty);
  ES_SAME(in.entry.large, out.entry.large);
  ES_SAME(in.entry.global, out.entry.global);
  ES_SAME(in.entry.software, out.entry.software);
  ES_SAME(in.entry.frame, out.entry.frame);
  ES_SAME(in.entry.software_high, out.entry.software_high);
  ES_SAME(in.entry.no_execute, out.entry.no_execute);
  ES_REACHED("came round");
}
