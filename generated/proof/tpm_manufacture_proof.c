/* Generated from specs/tpm/manufacture.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-manufacture, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_manufacture_spec.h"
#include "generated/tpm_manufacture_wire.h"

/* specs/tpm/manufacture.yaml:58 decoder of primary: reads its bytes, writes what it accepts: any size. */
void prove_decode_primary(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_primary, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_primary(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:58 encoder of primary: writes in its room: any value, any room. */
void prove_encode_primary(void) {
  ES_ANY(struct es_tpm_manufacture_primary, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_primary(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:58 primary: decode(encode(x)) = x: any value. */
void prove_round_trip_primary(void) {
  ES_ANY(struct es_tpm_manufacture_primary, in);
  uint8_t *const bytes = es_any_bytes(33);
  const size_t size = es_tpm_manufacture_encode_primary(&in, bytes, 33);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_primary, out);
  const es_result result = es_tpm_manufacture_decode_primary(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.hierarchy, out.hierarchy);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:68 decoder of primary-end: reads its bytes, writes what it accepts: any size. */
void prove_decode_primary_end(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_primary_end, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_primary_end(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:68 encoder of primary-end: writes in its room: any value, any room. */
void prove_encode_primary_end(void) {
  ES_ANY(struct es_tpm_manufacture_primary_end, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_primary_end(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:68 primary-end: decode(encode(x)) = x: any value. */
void prove_round_trip_primary_end(void) {
  ES_ANY(struct es_tpm_manufacture_primary_end, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_tpm_manufacture_encode_primary_end(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_primary_end, out);
  const es_result result = es_tpm_manufacture_decode_primary_end(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:74 decoder of created: reads its bytes, writes what it accepts: any size. */
void prove_decode_created(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_created, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_created(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:74 encoder of created: writes in its room: any value, any room. */
void prove_encode_created(void) {
  ES_ANY(struct es_tpm_manufacture_created, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_created(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:74 created: decode(encode(x)) = x: any value. */
void prove_round_trip_created(void) {
  ES_ANY(struct es_tpm_manufacture_created, in);
  uint8_t *const bytes = es_any_bytes(18);
  const size_t size = es_tpm_manufacture_encode_created(&in, bytes, 18);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_created, out);
  const es_result result = es_tpm_manufacture_decode_created(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.handle, out.handle);
  ES_SAME(in.parameters_size, out.parameters_size);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:81 Refused: nothing was written. */
void tpm_manufacture_decode_rsa_2048_ends_decode_rsa_2048(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/tpm/manufacture.yaml:81 decoder of rsa-2048: reads its bytes, writes what it accepts: sizes from 316. */
void prove_decode_rsa_2048(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 316);
  const uint8_t *const bytes = es_any_bytes(316);
  ES_ANY(struct es_tpm_manufacture_rsa_2048, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 316);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_tpm_manufacture_decode_rsa_2048(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:81 Refused: nothing was written. */
void tpm_manufacture_decode_rsa_2048_ends_decode_short_rsa_2048(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/tpm/manufacture.yaml:81 decoder of rsa-2048: reads nothing of what is too short: sizes below 316. */
void prove_decode_short_rsa_2048(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 316);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_tpm_manufacture_rsa_2048, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_tpm_manufacture_decode_rsa_2048(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/tpm/manufacture.yaml:81 Refused. */
void tpm_manufacture_encode_rsa_2048_ends_encode_rsa_2048(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/tpm/manufacture.yaml:81 encoder of rsa-2048: writes in its room: any value, room up to 316 bytes. */
void prove_encode_rsa_2048(void) {
  ES_ANY(struct es_tpm_manufacture_rsa_2048, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 316);
  uint8_t *const bytes = es_any_bytes(316);
  const size_t size = es_tpm_manufacture_encode_rsa_2048(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 316, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:81 Refused. */
void tpm_manufacture_encode_rsa_2048_ends_encode_refused_rsa_2048(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/tpm/manufacture.yaml:81 encoder of rsa-2048: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_rsa_2048(void) {
  ES_ANY(struct es_tpm_manufacture_rsa_2048, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_tpm_manufacture_encode_rsa_2048(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/tpm/manufacture.yaml:81 Not to be encoded: nothing to decode. */
void tpm_manufacture_encode_rsa_2048_ends_round_trip_rsa_2048(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/tpm/manufacture.yaml:81 Refused, which must not be. */
void tpm_manufacture_decode_rsa_2048_ends_round_trip_rsa_2048(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/tpm/manufacture.yaml:81 rsa-2048: decode(encode(x)) = x: any value. */
void prove_round_trip_rsa_2048(void) {
  ES_ANY(struct es_tpm_manufacture_rsa_2048, in);
  uint8_t *const bytes = es_any_bytes(316);
  const size_t size = es_tpm_manufacture_encode_rsa_2048(&in, bytes, 316);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_rsa_2048, out);
  const es_result result = es_tpm_manufacture_decode_rsa_2048(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.attributes, out.attributes);
  es_prove_same(in.policy, out.policy, sizeof in.policy);
  es_prove_same(in.modulus, out.modulus, sizeof in.modulus);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:99 decoder of ecc-256: reads its bytes, writes what it accepts: any size. */
void prove_decode_ecc_256(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_ecc_256, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_ecc_256(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:99 encoder of ecc-256: writes in its room: any value, any room. */
void prove_encode_ecc_256(void) {
  ES_ANY(struct es_tpm_manufacture_ecc_256, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_ecc_256(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:99 ecc-256: decode(encode(x)) = x: any value. */
void prove_round_trip_ecc_256(void) {
  ES_ANY(struct es_tpm_manufacture_ecc_256, in);
  uint8_t *const bytes = es_any_bytes(124);
  const size_t size = es_tpm_manufacture_encode_ecc_256(&in, bytes, 124);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_ecc_256, out);
  const es_result result = es_tpm_manufacture_decode_ecc_256(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.attributes, out.attributes);
  es_prove_same(in.policy, out.policy, sizeof in.policy);
  es_prove_same(in.x, out.x, sizeof in.x);
  es_prove_same(in.y, out.y, sizeof in.y);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:119 decoder of ecc-384: reads its bytes, writes what it accepts: any size. */
void prove_decode_ecc_384(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_ecc_384, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_ecc_384(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:119 encoder of ecc-384: writes in its room: any value, any room. */
void prove_encode_ecc_384(void) {
  ES_ANY(struct es_tpm_manufacture_ecc_384, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_ecc_384(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:119 ecc-384: decode(encode(x)) = x: any value. */
void prove_round_trip_ecc_384(void) {
  ES_ANY(struct es_tpm_manufacture_ecc_384, in);
  uint8_t *const bytes = es_any_bytes(72);
  const size_t size = es_tpm_manufacture_encode_ecc_384(&in, bytes, 72);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_ecc_384, out);
  const es_result result = es_tpm_manufacture_decode_ecc_384(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.size, out.size);
  ES_SAME(in.attributes, out.attributes);
  es_prove_same(in.policy, out.policy, sizeof in.policy);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:135 decoder of no-point: reads its bytes, writes what it accepts: any size. */
void prove_decode_no_point(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_no_point, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_no_point(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:135 encoder of no-point: writes in its room: any value, any room. */
void prove_encode_no_point(void) {
  ES_ANY(struct es_tpm_manufacture_no_point, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_no_point(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:135 no-point: decode(encode(x)) = x: any value. */
void prove_round_trip_no_point(void) {
  ES_ANY(struct es_tpm_manufacture_no_point, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_tpm_manufacture_encode_no_point(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_no_point, out);
  const es_result result = es_tpm_manufacture_decode_no_point(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:141 decoder of point-384: reads its bytes, writes what it accepts: any size. */
void prove_decode_point_384(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_point_384, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_point_384(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:141 encoder of point-384: writes in its room: any value, any room. */
void prove_encode_point_384(void) {
  ES_ANY(struct es_tpm_manufacture_point_384, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_point_384(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:141 point-384: decode(encode(x)) = x: any value. */
void prove_round_trip_point_384(void) {
  ES_ANY(struct es_tpm_manufacture_point_384, in);
  uint8_t *const bytes = es_any_bytes(100);
  const size_t size = es_tpm_manufacture_encode_point_384(&in, bytes, 100);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_point_384, out);
  const es_result result = es_tpm_manufacture_decode_point_384(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.x, out.x, sizeof in.x);
  es_prove_same(in.y, out.y, sizeof in.y);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:149 decoder of flush: reads its bytes, writes what it accepts: any size. */
void prove_decode_flush(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_flush, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_flush(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:149 encoder of flush: writes in its room: any value, any room. */
void prove_encode_flush(void) {
  ES_ANY(struct es_tpm_manufacture_flush, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_flush(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:149 flush: decode(encode(x)) = x: any value. */
void prove_round_trip_flush(void) {
  ES_ANY(struct es_tpm_manufacture_flush, in);
  uint8_t *const bytes = es_any_bytes(14);
  const size_t size = es_tpm_manufacture_encode_flush(&in, bytes, 14);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_flush, out);
  const es_result result = es_tpm_manufacture_decode_flush(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.handle, out.handle);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:155 decoder of nv-define: reads its bytes, writes what it accepts: any size. */
void prove_decode_nv_define(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_nv_define, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_nv_define(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:155 encoder of nv-define: writes in its room: any value, any room. */
void prove_encode_nv_define(void) {
  ES_ANY(struct es_tpm_manufacture_nv_define, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_nv_define(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:155 nv-define: decode(encode(x)) = x: any value. */
void prove_round_trip_nv_define(void) {
  ES_ANY(struct es_tpm_manufacture_nv_define, in);
  uint8_t *const bytes = es_any_bytes(45);
  const size_t size = es_tpm_manufacture_encode_nv_define(&in, bytes, 45);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_nv_define, out);
  const es_result result = es_tpm_manufacture_decode_nv_define(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.hierarchy, out.hierarchy);
  ES_SAME(in.index, out.index);
  ES_SAME(in.attributes, out.attributes);
  ES_SAME(in.data_size, out.data_size);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:169 decoder of nv-write: reads its bytes, writes what it accepts: any size. */
void prove_decode_nv_write(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_nv_write, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_nv_write(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.data, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:169 encoder of nv-write: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_nv_write(void) {
  ES_ANY(struct es_tpm_manufacture_nv_write, in);
  ES_ASSUME(in.data.count <= 2u);
  in.data.at = es_any_bytes(in.data.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_nv_write(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:169 nv-write: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_nv_write(void) {
  ES_ANY(struct es_tpm_manufacture_nv_write, in);
  ES_ASSUME(in.data.count <= 2u);
  in.data.at = es_any_bytes(in.data.count);
  uint8_t *const bytes = es_any_bytes(35);
  const size_t size = es_tpm_manufacture_encode_nv_write(&in, bytes, 35);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_nv_write, out);
  const es_result result = es_tpm_manufacture_decode_nv_write(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.hierarchy, out.hierarchy);
  ES_SAME(in.index, out.index);
  ES_SAME(in.count, out.count);
  es_prove_same_slice(&in.data, &out.data, 1);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:177 any one element of nv-write.data: read and written in its own bytes: any length,
 * any place. */
void prove_element_nv_write_data(void) {
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

/* specs/tpm/manufacture.yaml:178 decoder of nv-offset: reads its bytes, writes what it accepts: any size. */
void prove_decode_nv_offset(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_nv_offset, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_nv_offset(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:178 encoder of nv-offset: writes in its room: any value, any room. */
void prove_encode_nv_offset(void) {
  ES_ANY(struct es_tpm_manufacture_nv_offset, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_nv_offset(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:178 nv-offset: decode(encode(x)) = x: any value. */
void prove_round_trip_nv_offset(void) {
  ES_ANY(struct es_tpm_manufacture_nv_offset, in);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_tpm_manufacture_encode_nv_offset(&in, bytes, 2);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_nv_offset, out);
  const es_result result = es_tpm_manufacture_decode_nv_offset(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.offset, out.offset);
  ES_REACHED("came round");
}

/* specs/tpm/manufacture.yaml:181 decoder of nv-lock: reads its bytes, writes what it accepts: any size. */
void prove_decode_nv_lock(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_manufacture_nv_lock, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_manufacture_decode_nv_lock(bytes, size, &out);
  es_prove_result(result, es_tpm_manufacture_refusals, ES_TPM_MANUFACTURE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/manufacture.yaml:181 encoder of nv-lock: writes in its room: any value, any room. */
void prove_encode_nv_lock(void) {
  ES_ANY(struct es_tpm_manufacture_nv_lock, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_manufacture_encode_nv_lock(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/manufacture.yaml:181 nv-lock: decode(encode(x)) = x: any value. */
void prove_round_trip_nv_lock(void) {
  ES_ANY(struct es_tpm_manufacture_nv_lock, in);
  uint8_t *const bytes = es_any_bytes(31);
  const size_t size = es_tpm_manufacture_encode_nv_lock(&in, bytes, 31);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_manufacture_nv_lock, out);
  const es_result result = es_tpm_manufacture_decode_nv_lock(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.hierarchy, out.hierarchy);
  ES_SAME(in.index, out.index);
  ES_REACHED("came round");
}
