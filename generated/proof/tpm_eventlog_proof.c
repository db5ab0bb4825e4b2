/* Generated from specs/tpm/eventlog.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-eventlog, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_eventlog_spec.h"
#include "generated/tpm_eventlog_wire.h"

/* specs/tpm/eventlog.yaml:40 decoder of first: reads its bytes, writes what it accepts: any size. */
void prove_decode_first(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_eventlog_first, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_eventlog_decode_first(bytes, size, &out);
  es_prove_result(result, es_tpm_eventlog_refusals, ES_TPM_EVENTLOG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/eventlog.yaml:40 encoder of first: writes in its room: any value, any room. */
void prove_encode_first(void) {
  ES_ANY(struct es_tpm_eventlog_first, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_eventlog_encode_first(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/eventlog.yaml:40 first: decode(encode(x)) = x: any value. */
void prove_round_trip_first(void) {
  ES_ANY(struct es_tpm_eventlog_first, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_tpm_eventlog_encode_first(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_eventlog_first, out);
  const es_result result = es_tpm_eventlog_decode_first(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}

/* specs/tpm/eventlog.yaml:48 decoder of identity: reads its bytes, writes what it accepts: any size. */
void prove_decode_identity(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_eventlog_identity, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_eventlog_decode_identity(bytes, size, &out);
  es_prove_result(result, es_tpm_eventlog_refusals, ES_TPM_EVENTLOG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/eventlog.yaml:48 encoder of identity: writes in its room: any value, any room. */
void prove_encode_identity(void) {
  ES_ANY(struct es_tpm_eventlog_identity, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_eventlog_encode_identity(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/eventlog.yaml:48 identity: decode(encode(x)) = x: any value. */
void prove_round_trip_identity(void) {
  ES_ANY(struct es_tpm_eventlog_identity, in);
  uint8_t *const bytes = es_any_bytes(28);
  const size_t size = es_tpm_eventlog_encode_identity(&in, bytes, 28);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_eventlog_identity, out);
  const es_result result = es_tpm_eventlog_decode_identity(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_text(in.signature, out.signature, 16);
  ES_SAME(in.errata, out.errata);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/tpm/eventlog.yaml:59 decoder of algorithm: reads its bytes, writes what it accepts: any size. */
void prove_decode_algorithm(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_eventlog_algorithm, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_eventlog_decode_algorithm(bytes, size, &out);
  es_prove_result(result, es_tpm_eventlog_refusals, ES_TPM_EVENTLOG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/eventlog.yaml:59 encoder of algorithm: writes in its room: any value, any room. */
void prove_encode_algorithm(void) {
  ES_ANY(struct es_tpm_eventlog_algorithm, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_eventlog_encode_algorithm(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/eventlog.yaml:59 algorithm: decode(encode(x)) = x: any value. */
void prove_round_trip_algorithm(void) {
  ES_ANY(struct es_tpm_eventlog_algorithm, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_tpm_eventlog_encode_algorithm(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_eventlog_algorithm, out);
  const es_result result = es_tpm_eventlog_decode_algorithm(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.algorithm, out.algorithm);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}

/* specs/tpm/eventlog.yaml:65 decoder of vendor: reads its bytes, writes what it accepts: any size. */
void prove_decode_vendor(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_eventlog_vendor, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_eventlog_decode_vendor(bytes, size, &out);
  es_prove_result(result, es_tpm_eventlog_refusals, ES_TPM_EVENTLOG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/eventlog.yaml:65 encoder of vendor: writes in its room: any value, any room. */
void prove_encode_vendor(void) {
  ES_ANY(struct es_tpm_eventlog_vendor, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_eventlog_encode_vendor(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/eventlog.yaml:65 vendor: decode(encode(x)) = x: any value. */
void prove_round_trip_vendor(void) {
  ES_ANY(struct es_tpm_eventlog_vendor, in);
  uint8_t *const bytes = es_any_bytes(1);
  const size_t size = es_tpm_eventlog_encode_vendor(&in, bytes, 1);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_eventlog_vendor, out);
  const es_result result = es_tpm_eventlog_decode_vendor(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_REACHED("came round");
}

/* specs/tpm/eventlog.yaml:69 decoder of event: reads its bytes, writes what it accepts: any size. */
void prove_decode_event(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_eventlog_event, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_eventlog_decode_event(bytes, size, &out);
  es_prove_result(result, es_tpm_eventlog_refusals, ES_TPM_EVENTLOG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/eventlog.yaml:69 encoder of event: writes in its room: any value, any room. */
void prove_encode_event(void) {
  ES_ANY(struct es_tpm_eventlog_event, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_eventlog_encode_event(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/eventlog.yaml:69 event: decode(encode(x)) = x: any value. */
void prove_round_trip_event(void) {
  ES_ANY(struct es_tpm_eventlog_event, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_tpm_eventlog_encode_event(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_eventlog_event, out);
  const es_result result = es_tpm_eventlog_decode_event(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.pcr, out.pcr);
  ES_SAME(in.type, out.type);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/tpm/eventlog.yaml:76 decoder of digest: reads its bytes, writes what it accepts: any size. */
void prove_decode_digest(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_eventlog_digest, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_eventlog_decode_digest(bytes, size, &out);
  es_prove_result(result, es_tpm_eventlog_refusals, ES_TPM_EVENTLOG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/eventlog.yaml:76 encoder of digest: writes in its room: any value, any room. */
void prove_encode_digest(void) {
  ES_ANY(struct es_tpm_eventlog_digest, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_eventlog_encode_digest(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/eventlog.yaml:76 digest: decode(encode(x)) = x: any value. */
void prove_round_trip_digest(void) {
  ES_ANY(struct es_tpm_eventlog_digest, in);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_tpm_eventlog_encode_digest(&in, bytes, 2);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_eventlog_digest, out);
  const es_result result = es_tpm_eventlog_decode_digest(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.algorithm, out.algorithm);
  ES_REACHED("came round");
}

/* specs/tpm/eventlog.yaml:80 decoder of data: reads its bytes, writes what it accepts: any size. */
void prove_decode_data(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_eventlog_data, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_eventlog_decode_data(bytes, size, &out);
  es_prove_result(result, es_tpm_eventlog_refusals, ES_TPM_EVENTLOG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.bytes, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/tpm/eventlog.yaml:80 encoder of data: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_data(void) {
  ES_ANY(struct es_tpm_eventlog_data, in);
  ES_ASSUME(in.bytes.count <= 2u);
  in.bytes.at = es_any_bytes(in.bytes.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_eventlog_encode_data(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/eventlog.yaml:80 data: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_data(void) {
  ES_ANY(struct es_tpm_eventlog_data, in);
  ES_ASSUME(in.bytes.count <= 2u);
  in.bytes.at = es_any_bytes(in.bytes.count);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_tpm_eventlog_encode_data(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_eventlog_data, out);
  const es_result result = es_tpm_eventlog_decode_data(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.size, out.size);
  es_prove_same_slice(&in.bytes, &out.bytes, 1);
  ES_REACHED("came round");
}

/* specs/tpm/eventlog.yaml:84 any one element of data.bytes: read and written in its own bytes: any length, any
 * place. */
void prove_element_data_bytes(void) {
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
