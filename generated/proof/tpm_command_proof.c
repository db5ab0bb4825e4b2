/* Generated from specs/tpm/command.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-command, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_command_spec.h"
#include "generated/tpm_command_wire.h"

/* specs/tpm/command.yaml:47 decoder of header: reads its bytes, writes what it accepts: any size. */
void prove_decode_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_header(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:47 encoder of header: writes in its room: any value, any room. */
void prove_encode_header(void) {
  ES_ANY(struct es_tpm_command_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:47 header: decode(encode(x)) = x: any value. */
void prove_round_trip_header(void) {
  ES_ANY(struct es_tpm_command_header, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_tpm_command_encode_header(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_header, out);
  const es_result result = es_tpm_command_decode_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.tag, out.tag);
  ES_SAME(in.length, out.length);
  ES_SAME(in.code, out.code);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:54 decoder of startup: reads its bytes, writes what it accepts: any size. */
void prove_decode_startup(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_startup, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_startup(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:54 encoder of startup: writes in its room: any value, any room. */
void prove_encode_startup(void) {
  ES_ANY(struct es_tpm_command_startup, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_startup(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:54 startup: decode(encode(x)) = x: any value. */
void prove_round_trip_startup(void) {
  ES_ANY(struct es_tpm_command_startup, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_tpm_command_encode_startup(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_startup, out);
  const es_result result = es_tpm_command_decode_startup(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.type, out.type);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:60 decoder of self-test: reads its bytes, writes what it accepts: any size. */
void prove_decode_self_test(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_self_test, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_self_test(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:60 encoder of self-test: writes in its room: any value, any room. */
void prove_encode_self_test(void) {
  ES_ANY(struct es_tpm_command_self_test, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_self_test(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:60 self-test: decode(encode(x)) = x: any value. */
void prove_round_trip_self_test(void) {
  ES_ANY(struct es_tpm_command_self_test, in);
  uint8_t *const bytes = es_any_bytes(11);
  const size_t size = es_tpm_command_encode_self_test(&in, bytes, 11);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_self_test, out);
  const es_result result = es_tpm_command_decode_self_test(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.full, out.full);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:66 decoder of get-random: reads its bytes, writes what it accepts: any size. */
void prove_decode_get_random(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_get_random, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_get_random(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:66 encoder of get-random: writes in its room: any value, any room. */
void prove_encode_get_random(void) {
  ES_ANY(struct es_tpm_command_get_random, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_get_random(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:66 get-random: decode(encode(x)) = x: any value. */
void prove_round_trip_get_random(void) {
  ES_ANY(struct es_tpm_command_get_random, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_tpm_command_encode_get_random(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_get_random, out);
  const es_result result = es_tpm_command_decode_get_random(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:72 decoder of random: reads its bytes, writes what it accepts: any size. */
void prove_decode_random(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_random, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_random(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.bytes, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:72 encoder of random: writes in its room: any value, any room. */
void prove_encode_random(void) {
  ES_ANY(struct es_tpm_command_random, in);
  ES_ASSUME(in.bytes.count <= 32u);
  in.bytes.at = es_any_bytes(in.bytes.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_random(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:72 random: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_random(void) {
  ES_ANY(struct es_tpm_command_random, in);
  ES_ASSUME(in.bytes.count <= 2u);
  in.bytes.at = es_any_bytes(in.bytes.count);
  uint8_t *const bytes = es_any_bytes(14);
  const size_t size = es_tpm_command_encode_random(&in, bytes, 14);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_random, out);
  const es_result result = es_tpm_command_decode_random(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.count, out.count);
  es_prove_same_slice(&in.bytes, &out.bytes, 1);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:77 any one element of random.bytes: read and written in its own bytes: any length, any
 * place. */
void prove_element_random_bytes(void) {
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

/* specs/tpm/command.yaml:78 decoder of authorization: reads its bytes, writes what it accepts: any size. */
void prove_decode_authorization(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_authorization, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_authorization(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:78 encoder of authorization: writes in its room: any value, any room. */
void prove_encode_authorization(void) {
  ES_ANY(struct es_tpm_command_authorization, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_authorization(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:78 authorization: decode(encode(x)) = x: any value. */
void prove_round_trip_authorization(void) {
  ES_ANY(struct es_tpm_command_authorization, in);
  uint8_t *const bytes = es_any_bytes(13);
  const size_t size = es_tpm_command_encode_authorization(&in, bytes, 13);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_authorization, out);
  const es_result result = es_tpm_command_decode_authorization(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:87 decoder of pcr-extend: reads its bytes, writes what it accepts: any size. */
void prove_decode_pcr_extend(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_pcr_extend, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_pcr_extend(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:87 encoder of pcr-extend: writes in its room: any value, any room. */
void prove_encode_pcr_extend(void) {
  ES_ANY(struct es_tpm_command_pcr_extend, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_pcr_extend(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:87 pcr-extend: decode(encode(x)) = x: any value. */
void prove_round_trip_pcr_extend(void) {
  ES_ANY(struct es_tpm_command_pcr_extend, in);
  uint8_t *const bytes = es_any_bytes(31);
  const size_t size = es_tpm_command_encode_pcr_extend(&in, bytes, 31);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_pcr_extend, out);
  const es_result result = es_tpm_command_decode_pcr_extend(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.pcr, out.pcr);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:95 decoder of digest: reads its bytes, writes what it accepts: any size. */
void prove_decode_digest(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_digest, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_digest(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:95 encoder of digest: writes in its room: any value, any room. */
void prove_encode_digest(void) {
  ES_ANY(struct es_tpm_command_digest, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_digest(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:95 digest: decode(encode(x)) = x: any value. */
void prove_round_trip_digest(void) {
  ES_ANY(struct es_tpm_command_digest, in);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_tpm_command_encode_digest(&in, bytes, 2);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_digest, out);
  const es_result result = es_tpm_command_decode_digest(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.algorithm, out.algorithm);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:99 decoder of clear: reads its bytes, writes what it accepts: any size. */
void prove_decode_clear(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_clear, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_clear(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:99 encoder of clear: writes in its room: any value, any room. */
void prove_encode_clear(void) {
  ES_ANY(struct es_tpm_command_clear, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_clear(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:99 clear: decode(encode(x)) = x: any value. */
void prove_round_trip_clear(void) {
  ES_ANY(struct es_tpm_command_clear, in);
  uint8_t *const bytes = es_any_bytes(27);
  const size_t size = es_tpm_command_encode_clear(&in, bytes, 27);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_clear, out);
  const es_result result = es_tpm_command_decode_clear(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.hierarchy, out.hierarchy);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:106 decoder of hierarchy-change-auth: reads its bytes, writes what it accepts: any size. */
void prove_decode_hierarchy_change_auth(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_hierarchy_change_auth, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_hierarchy_change_auth(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.password, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:106 encoder of hierarchy-change-auth: writes in its room: any value, any room. */
void prove_encode_hierarchy_change_auth(void) {
  ES_ANY(struct es_tpm_command_hierarchy_change_auth, in);
  ES_ASSUME(in.password.count <= 32u);
  in.password.at = es_any_bytes(in.password.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_hierarchy_change_auth(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:106 hierarchy-change-auth: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_hierarchy_change_auth(void) {
  ES_ANY(struct es_tpm_command_hierarchy_change_auth, in);
  ES_ASSUME(in.password.count <= 2u);
  in.password.at = es_any_bytes(in.password.count);
  uint8_t *const bytes = es_any_bytes(31);
  const size_t size = es_tpm_command_encode_hierarchy_change_auth(&in, bytes, 31);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_hierarchy_change_auth, out);
  const es_result result = es_tpm_command_decode_hierarchy_change_auth(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.hierarchy, out.hierarchy);
  ES_SAME(in.count, out.count);
  es_prove_same_slice(&in.password, &out.password, 1);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:113 any one element of hierarchy-change-auth.password: read and written in its own bytes:
 * any length, any place. */
void prove_element_hierarchy_change_auth_password(void) {
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

/* specs/tpm/command.yaml:114 decoder of pcr-allocate: reads its bytes, writes what it accepts: any size. */
void prove_decode_pcr_allocate(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_pcr_allocate, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_pcr_allocate(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:114 encoder of pcr-allocate: writes in its room: any value, any room. */
void prove_encode_pcr_allocate(void) {
  ES_ANY(struct es_tpm_command_pcr_allocate, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_pcr_allocate(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:114 pcr-allocate: decode(encode(x)) = x: any value. */
void prove_round_trip_pcr_allocate(void) {
  ES_ANY(struct es_tpm_command_pcr_allocate, in);
  uint8_t *const bytes = es_any_bytes(31);
  const size_t size = es_tpm_command_encode_pcr_allocate(&in, bytes, 31);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_pcr_allocate, out);
  const es_result result = es_tpm_command_decode_pcr_allocate(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.hierarchy, out.hierarchy);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:122 decoder of pcr-selection: reads its bytes, writes what it accepts: any size. */
void prove_decode_pcr_selection(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_pcr_selection, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_pcr_selection(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:122 encoder of pcr-selection: writes in its room: any value, any room. */
void prove_encode_pcr_selection(void) {
  ES_ANY(struct es_tpm_command_pcr_selection, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_pcr_selection(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:122 pcr-selection: decode(encode(x)) = x: any value. */
void prove_round_trip_pcr_selection(void) {
  ES_ANY(struct es_tpm_command_pcr_selection, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_tpm_command_encode_pcr_selection(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_pcr_selection, out);
  const es_result result = es_tpm_command_decode_pcr_selection(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.algorithm, out.algorithm);
  es_prove_same(in.pcrs, out.pcrs, sizeof in.pcrs);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:129 decoder of get-capability: reads its bytes, writes what it accepts: any size. */
void prove_decode_get_capability(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_get_capability, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_get_capability(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:129 encoder of get-capability: writes in its room: any value, any room. */
void prove_encode_get_capability(void) {
  ES_ANY(struct es_tpm_command_get_capability, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_get_capability(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:129 get-capability: decode(encode(x)) = x: any value. */
void prove_round_trip_get_capability(void) {
  ES_ANY(struct es_tpm_command_get_capability, in);
  uint8_t *const bytes = es_any_bytes(22);
  const size_t size = es_tpm_command_encode_get_capability(&in, bytes, 22);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_get_capability, out);
  const es_result result = es_tpm_command_decode_get_capability(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.capability, out.capability);
  ES_SAME(in.property, out.property);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:137 decoder of banks: reads its bytes, writes what it accepts: arrays of up to 2 elements. */
void prove_decode_banks(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size <= 31);
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_command_banks, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_command_decode_banks(bytes, size, &out);
  es_prove_result(result, es_tpm_command_refusals, ES_TPM_COMMAND_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.banks, 6, bytes, size);
  ES_REACHED("accepted");
}

/* specs/tpm/command.yaml:137 encoder of banks: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_banks(void) {
  ES_ANY(struct es_tpm_command_banks, in);
  ES_ASSUME(in.banks.count <= 2u);
  in.banks.at = es_any_bytes((size_t)in.banks.count * 6);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_command_encode_banks(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/tpm/command.yaml:137 banks: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_banks(void) {
  ES_ANY(struct es_tpm_command_banks, in);
  ES_ASSUME(in.banks.count <= 2u);
  in.banks.at = es_any_bytes((size_t)in.banks.count * 6);
  for (uint32_t i = 0; i < in.banks.count; i++) {
    struct es_tpm_command_pcr_selection element;
    ES_ASSUME(es_tpm_command_decode_pcr_selection(in.banks.at + (size_t)i * 6, 6, &element) == ES_OK);
  }
  uint8_t *const bytes = es_any_bytes(31);
  const size_t size = es_tpm_command_encode_banks(&in, bytes, 31);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_command_banks, out);
  const es_result result = es_tpm_command_decode_banks(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.header.code, out.header.code);
  ES_SAME(in.more, out.more);
  ES_SAME(in.count, out.count);
  es_prove_same_slice(&in.banks, &out.banks, 6);
  ES_REACHED("came round");
}

/* specs/tpm/command.yaml:144 any one element of banks.banks: read in its own bytes: any length, any place. */
void prove_element_banks_banks(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 6);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 6);
  const struct es_slice slice = {.at = bytes + start, .count = count};
  const uint32_t beyond = nondet_uint32_t();
  ES_ASSUME(beyond >= count);
  struct es_tpm_command_pcr_selection value = es_tpm_command_banks_banks_at(&slice, index);
  value = es_tpm_command_banks_banks_at(&slice, beyond);
  (void)value;
  es_prove_kept(watched);
  ES_REACHED("an element");
}

/* specs/tpm/command.yaml:144 any one element of banks.banks: written in its own bytes: any length, any place. */
void prove_put_banks_banks(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 6);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 6);
  uint8_t *const element = bytes + start + (size_t)index * 6;
  ES_ANY(struct es_tpm_command_pcr_selection, in);
  (void)es_tpm_command_banks_banks_put(bytes + start, index, &in);
  es_prove_only(watched, element, 6);
  ES_REACHED("an element");
}
