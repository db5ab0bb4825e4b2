/* Generated from specs/state/stream.yaml; change that and run python3 -m generator.
 * What CBMC proves of state-stream, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/state_stream_spec.h"
#include "generated/state_stream_wire.h"

/* specs/state/stream.yaml:13 decoder of header: reads its bytes, writes what it accepts: any size. */
void prove_decode_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_state_stream_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_state_stream_decode_header(bytes, size, &out);
  es_prove_result(result, es_state_stream_refusals, ES_STATE_STREAM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/stream.yaml:13 encoder of header: writes in its room: any value, any room. */
void prove_encode_header(void) {
  ES_ANY(struct es_state_stream_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_state_stream_encode_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/stream.yaml:13 header: decode(encode(x)) = x: any value. */
void prove_round_trip_header(void) {
  ES_ANY(struct es_state_stream_header, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_state_stream_encode_header(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_state_stream_header, out);
  const es_result result = es_state_stream_decode_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.spec_count, out.spec_count);
  ES_SAME(in.record_count, out.record_count);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/state/stream.yaml:23 decoder of record: reads its bytes, writes what it accepts: any size. */
void prove_decode_record(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_state_stream_record, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_state_stream_decode_record(bytes, size, &out);
  es_prove_result(result, es_state_stream_refusals, ES_STATE_STREAM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/stream.yaml:23 encoder of record: writes in its room: any value, any room. */
void prove_encode_record(void) {
  ES_ANY(struct es_state_stream_record, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_state_stream_encode_record(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/stream.yaml:23 record: decode(encode(x)) = x: any value. */
void prove_round_trip_record(void) {
  ES_ANY(struct es_state_stream_record, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_state_stream_encode_record(&in, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_state_stream_record, out);
  const es_result result = es_state_stream_decode_record(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_SAME(in.spec, out.spec);
  ES_SAME(in.field_count, out.field_count);
  ES_SAME(in.instance, out.instance);
  ES_SAME(in.name_length, out.name_length);
  ES_REACHED("came round");
}

/* specs/state/stream.yaml:33 decoder of field: reads its bytes, writes what it accepts: any size. */
void prove_decode_field(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_state_stream_field, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_state_stream_decode_field(bytes, size, &out);
  es_prove_result(result, es_state_stream_refusals, ES_STATE_STREAM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/stream.yaml:33 encoder of field: writes in its room: any value, any room. */
void prove_encode_field(void) {
  ES_ANY(struct es_state_stream_field, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_state_stream_encode_field(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/stream.yaml:33 field: decode(encode(x)) = x: any value. */
void prove_round_trip_field(void) {
  ES_ANY(struct es_state_stream_field, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_state_stream_encode_field(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_state_stream_field, out);
  const es_result result = es_state_stream_decode_field(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.count, out.count);
  ES_SAME(in.width, out.width);
  ES_SAME(in.name_length, out.name_length);
  ES_REACHED("came round");
}

/* specs/state/stream.yaml:41 decoder of spec: reads its bytes, writes what it accepts: any size. */
void prove_decode_spec(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_state_stream_spec, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_state_stream_decode_spec(bytes, size, &out);
  es_prove_result(result, es_state_stream_refusals, ES_STATE_STREAM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/stream.yaml:41 encoder of spec: writes in its room: any value, any room. */
void prove_encode_spec(void) {
  ES_ANY(struct es_state_stream_spec, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_state_stream_encode_spec(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/stream.yaml:41 spec: decode(encode(x)) = x: any value. */
void prove_round_trip_spec(void) {
  ES_ANY(struct es_state_stream_spec, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_state_stream_encode_spec(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_state_stream_spec, out);
  const es_result result = es_state_stream_decode_spec(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.version, out.version);
  ES_SAME(in.name_length, out.name_length);
  ES_REACHED("came round");
}

/* specs/state/stream.yaml:48 decoder of end: reads its bytes, writes what it accepts: any size. */
void prove_decode_end(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_state_stream_end, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_state_stream_decode_end(bytes, size, &out);
  es_prove_result(result, es_state_stream_refusals, ES_STATE_STREAM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/state/stream.yaml:48 encoder of end: writes in its room: any value, any room. */
void prove_encode_end(void) {
  ES_ANY(struct es_state_stream_end, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_state_stream_encode_end(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/state/stream.yaml:48 end: decode(encode(x)) = x: any value. */
void prove_round_trip_end(void) {
  ES_ANY(struct es_state_stream_end, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_state_stream_encode_end(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_state_stream_end, out);
  const es_result result = es_state_stream_decode_end(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.checksum, out.checksum);
  ES_REACHED("came round");
}
