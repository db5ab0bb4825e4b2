/* Generated from specs/igvm/loader.yaml; change that and run python3 -m generator.
 * What CBMC proves of igvm-loader, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/igvm_loader_spec.h"
#include "generated/igvm_loader_wire.h"

/* specs/igvm/loader.yaml:21 decoder of launch: reads its bytes, writes what it accepts: any size. */
void prove_decode_launch(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_loader_launch, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_loader_decode_launch(bytes, size, &out);
  es_prove_refusal(result);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/loader.yaml:21 encoder of launch: writes in its room: any value, any room. */
void prove_encode_launch(void) {
  ES_ANY(struct es_igvm_loader_launch, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_loader_encode_launch(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  if (size != 0) {
    es_prove_only(watched, bytes, size);
  }
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/loader.yaml:21 launch: decode(encode(x)) = x: any value. */
void prove_round_trip_launch(void) {
  ES_ANY(struct es_igvm_loader_launch, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_igvm_loader_encode_launch(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_loader_launch, out);
  const es_result result = es_igvm_loader_decode_launch(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.limit, out.limit);
  ES_SAME(in.base, out.base);
  for (size_t i = 0; i < 3; i++) {
    ES_SAME(in.descriptors[i].limit_low, out.descriptors[i].limit_low);
    ES_SAME(in.descriptors[i].base_low, out.descriptors[i].base_low);
    ES_SAME(in.descriptors[i].base_high, out.descriptors[i].base_high);
  }
  ES_REACHED("came round");
}

/* specs/igvm/loader.yaml:29 decoder of override: reads its bytes, writes what it accepts: any size. */
void prove_decode_override(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_loader_override, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_loader_decode_override(bytes, size, &out);
  es_prove_result(result, es_igvm_loader_refusals, ES_IGVM_LOADER_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/loader.yaml:29 encoder of override: writes in its room: any value, any room. */
void prove_encode_override(void) {
  ES_ANY(struct es_igvm_loader_override, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_loader_encode_override(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/loader.yaml:29 override: decode(encode(x)) = x: any value. */
void prove_round_trip_override(void) {
  ES_ANY(struct es_igvm_loader_override, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_igvm_loader_encode_override(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_loader_override, out);
  const es_result result = es_igvm_loader_decode_override(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.type, out.type);
  ES_SAME(in.offset, out.offset);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}

/* specs/igvm/loader.yaml:37 decoder of payload: reads its bytes, writes what it accepts: any size. */
void prove_decode_payload(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_loader_payload, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_loader_decode_payload(bytes, size, &out);
  es_prove_result(result, es_igvm_loader_refusals, ES_IGVM_LOADER_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/loader.yaml:37 encoder of payload: writes in its room: any value, any room. */
void prove_encode_payload(void) {
  ES_ANY(struct es_igvm_loader_payload, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_loader_encode_payload(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  if (size != 0) {
    es_prove_only(watched, bytes, size);
  }
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/loader.yaml:37 payload: decode(encode(x)) = x: any value. */
void prove_round_trip_payload(void) {
  ES_ANY(struct es_igvm_loader_payload, in);
  uint8_t *const bytes = es_any_bytes(240);
  const size_t size = es_igvm_loader_encode_payload(&in, bytes, 240);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_loader_payload, out);
  const es_result result = es_igvm_loader_decode_payload(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.size, out.size);
  ES_SAME(in.crc32, out.crc32);
  ES_SAME(in.override_count, out.override_count);
  ES_SAME(in.file_offset, out.file_offset);
  ES_SAME(in.file_size, out.file_size);
  for (size_t i = 0; i < 8; i++) {
    ES_SAME(in.overrides[i].type, out.overrides[i].type);
    ES_SAME(in.overrides[i].offset, out.overrides[i].offset);
    ES_SAME(in.overrides[i].size, out.overrides[i].size);
  }
  ES_REACHED("came round");
}
