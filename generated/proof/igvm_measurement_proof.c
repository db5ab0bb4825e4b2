/* Generated from specs/igvm/measurement.yaml; change that and run python3 -m generator.
 * What CBMC proves of igvm-measurement, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/igvm_measurement_spec.h"
#include "generated/igvm_measurement_wire.h"

/* specs/igvm/measurement.yaml:23 decoder of snp-page-info: reads its bytes, writes what it accepts: any size. */
void prove_decode_snp_page_info(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_measurement_snp_page_info, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_measurement_decode_snp_page_info(bytes, size, &out);
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/measurement.yaml:23 encoder of snp-page-info: writes in its room: any value, any room. */
void prove_encode_snp_page_info(void) {
  ES_ANY(struct es_igvm_measurement_snp_page_info, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_measurement_encode_snp_page_info(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/measurement.yaml:23 snp-page-info: decode(encode(x)) = x: any value. */
void prove_round_trip_snp_page_info(void) {
  ES_ANY(struct es_igvm_measurement_snp_page_info, in);
  uint8_t *const bytes = es_any_bytes(112);
  const size_t size = es_igvm_measurement_encode_snp_page_info(&in, bytes, 112);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_measurement_snp_page_info, out);
  const es_result result = es_igvm_measurement_decode_snp_page_info(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.digest, out.digest, sizeof in.digest);
  es_prove_same(in.contents, out.contents, sizeof in.contents);
  ES_SAME(in.page_type, out.page_type);
  ES_SAME(in.permissions, out.permissions);
  ES_SAME(in.gpa, out.gpa);
  ES_REACHED("came round");
}

/* specs/igvm/measurement.yaml:34 decoder of snp-identity: reads its bytes, writes what it accepts: any size. */
void prove_decode_snp_identity(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_measurement_snp_identity, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_measurement_decode_snp_identity(bytes, size, &out);
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/measurement.yaml:34 encoder of snp-identity: writes in its room: any value, any room. */
void prove_encode_snp_identity(void) {
  ES_ANY(struct es_igvm_measurement_snp_identity, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_measurement_encode_snp_identity(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/measurement.yaml:34 snp-identity: decode(encode(x)) = x: any value. */
void prove_round_trip_snp_identity(void) {
  ES_ANY(struct es_igvm_measurement_snp_identity, in);
  uint8_t *const bytes = es_any_bytes(96);
  const size_t size = es_igvm_measurement_encode_snp_identity(&in, bytes, 96);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_measurement_snp_identity, out);
  const es_result result = es_igvm_measurement_decode_snp_identity(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.launch_digest, out.launch_digest, sizeof in.launch_digest);
  es_prove_same(in.family_id, out.family_id, sizeof in.family_id);
  es_prove_same(in.image_id, out.image_id, sizeof in.image_id);
  ES_SAME(in.guest_svn, out.guest_svn);
  ES_SAME(in.policy, out.policy);
  ES_REACHED("came round");
}

/* specs/igvm/measurement.yaml:44 Refused: nothing was written. */
void igvm_measurement_decode_snp_id_key_ends_decode_snp_id_key(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/igvm/measurement.yaml:44 decoder of snp-id-key: reads its bytes, writes what it accepts: sizes from 1028. */
void prove_decode_snp_id_key(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 1028);
  const uint8_t *const bytes = es_any_bytes(1028);
  ES_ANY(struct es_igvm_measurement_snp_id_key, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 1028);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_igvm_measurement_decode_snp_id_key(bytes, size, &out);
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/measurement.yaml:44 Refused: nothing was written. */
void igvm_measurement_decode_snp_id_key_ends_decode_short_snp_id_key(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/igvm/measurement.yaml:44 decoder of snp-id-key: reads nothing of what is too short: sizes below 1028. */
void prove_decode_short_snp_id_key(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 1028);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_igvm_measurement_snp_id_key, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_igvm_measurement_decode_snp_id_key(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/igvm/measurement.yaml:44 Refused. */
void igvm_measurement_encode_snp_id_key_ends_encode_snp_id_key(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/measurement.yaml:44 encoder of snp-id-key: writes in its room: any value, room up to 1028 bytes. */
void prove_encode_snp_id_key(void) {
  ES_ANY(struct es_igvm_measurement_snp_id_key, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 1028);
  uint8_t *const bytes = es_any_bytes(1028);
  const size_t size = es_igvm_measurement_encode_snp_id_key(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 1028, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/measurement.yaml:44 Refused. */
void igvm_measurement_encode_snp_id_key_ends_encode_refused_snp_id_key(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/igvm/measurement.yaml:44 encoder of snp-id-key: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_snp_id_key(void) {
  ES_ANY(struct es_igvm_measurement_snp_id_key, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_igvm_measurement_encode_snp_id_key(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/igvm/measurement.yaml:44 Not to be encoded: nothing to decode. */
void igvm_measurement_encode_snp_id_key_ends_round_trip_snp_id_key(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/measurement.yaml:44 Refused, which must not be. */
void igvm_measurement_decode_snp_id_key_ends_round_trip_snp_id_key(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/igvm/measurement.yaml:44 snp-id-key: decode(encode(x)) = x: any value. */
void prove_round_trip_snp_id_key(void) {
  ES_ANY(struct es_igvm_measurement_snp_id_key, in);
  uint8_t *const bytes = es_any_bytes(1028);
  const size_t size = es_igvm_measurement_encode_snp_id_key(&in, bytes, 1028);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_measurement_snp_id_key, out);
  const es_result result = es_igvm_measurement_decode_snp_id_key(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.curve, out.curve);
  es_prove_same(in.qx, out.qx, sizeof in.qx);
  es_prove_same(in.qy, out.qy, sizeof in.qy);
  ES_REACHED("came round");
}

/* specs/igvm/measurement.yaml:52 decoder of snp-policy: reads its bytes, writes what it accepts: any size. */
void prove_decode_snp_policy(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_measurement_snp_policy, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_measurement_decode_snp_policy(bytes, size, &out);
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/measurement.yaml:52 encoder of snp-policy: writes in its room: any value, any room. */
void prove_encode_snp_policy(void) {
  ES_ANY(struct es_igvm_measurement_snp_policy, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_measurement_encode_snp_policy(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/measurement.yaml:52 snp-policy: decode(encode(x)) = x: any value. */
void prove_round_trip_snp_policy(void) {
  ES_ANY(struct es_igvm_measurement_snp_policy, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_igvm_measurement_encode_snp_policy(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_measurement_snp_policy, out);
  const es_result result = es_igvm_measurement_decode_snp_policy(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.policy.abi_minor, out.policy.abi_minor);
  ES_SAME(in.policy.abi_major, out.policy.abi_major);
  ES_SAME(in.policy.smt, out.policy.smt);
  ES_SAME(in.policy.must_be_one, out.policy.must_be_one);
  ES_SAME(in.policy.migration_agent, out.policy.migration_agent);
  ES_SAME(in.policy.debug, out.policy.debug);
  ES_SAME(in.policy.single_socket, out.policy.single_socket);
  ES_SAME(in.policy.reserved, out.policy.reserved);
  ES_REACHED("came round");
}

/* specs/igvm/measurement.yaml:66 decoder of tdx-policy: reads its bytes, writes what it accepts: any size. */
void prove_decode_tdx_policy(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_measurement_tdx_policy, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_measurement_decode_tdx_policy(bytes, size, &out);
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/measurement.yaml:66 encoder of tdx-policy: writes in its room: any value, any room. */
void prove_encode_tdx_policy(void) {
  ES_ANY(struct es_igvm_measurement_tdx_policy, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_measurement_encode_tdx_policy(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/measurement.yaml:66 tdx-policy: decode(encode(x)) = x: any value. */
void prove_round_trip_tdx_policy(void) {
  ES_ANY(struct es_igvm_measurement_tdx_policy, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_igvm_measurement_encode_tdx_policy(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_measurement_tdx_policy, out);
  const es_result result = es_igvm_measurement_decode_tdx_policy(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.policy.debug, out.policy.debug);
  ES_SAME(in.policy.sept_ve_disable, out.policy.sept_ve_disable);
  ES_SAME(in.policy.migratable, out.policy.migratable);
  ES_SAME(in.policy.reserved, out.policy.reserved);
  ES_REACHED("came round");
}

/* specs/igvm/measurement.yaml:76 decoder of tdx-block: reads its bytes, writes what it accepts: any size. */
void prove_decode_tdx_block(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_measurement_tdx_block, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_measurement_decode_tdx_block(bytes, size, &out);
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/measurement.yaml:76 encoder of tdx-block: writes in its room: any value, any room. */
void prove_encode_tdx_block(void) {
  ES_ANY(struct es_igvm_measurement_tdx_block, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_measurement_encode_tdx_block(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/measurement.yaml:76 tdx-block: decode(encode(x)) = x: any value. */
void prove_round_trip_tdx_block(void) {
  ES_ANY(struct es_igvm_measurement_tdx_block, in);
  uint8_t *const bytes = es_any_bytes(128);
  const size_t size = es_igvm_measurement_encode_tdx_block(&in, bytes, 128);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_measurement_tdx_block, out);
  const es_result result = es_igvm_measurement_decode_tdx_block(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_text(in.operation, out.operation, 16);
  ES_SAME(in.gpa, out.gpa);
  ES_REACHED("came round");
}

/* specs/igvm/measurement.yaml:83 decoder of vbs-page: reads its bytes, writes what it accepts: any size. */
void prove_decode_vbs_page(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_measurement_vbs_page, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_measurement_decode_vbs_page(bytes, size, &out);
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/measurement.yaml:83 encoder of vbs-page: writes in its room: any value, any room. */
void prove_encode_vbs_page(void) {
  ES_ANY(struct es_igvm_measurement_vbs_page, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_measurement_encode_vbs_page(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/measurement.yaml:83 vbs-page: decode(encode(x)) = x: any value. */
void prove_round_trip_vbs_page(void) {
  ES_ANY(struct es_igvm_measurement_vbs_page, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_igvm_measurement_encode_vbs_page(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_measurement_vbs_page, out);
  const es_result result = es_igvm_measurement_decode_vbs_page(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.metadata.readable, out.metadata.readable);
  ES_SAME(in.metadata.writable, out.metadata.writable);
  ES_SAME(in.metadata.unmeasured, out.metadata.unmeasured);
  ES_SAME(in.page_number, out.page_number);
  ES_REACHED("came round");
}

/* specs/igvm/measurement.yaml:94 decoder of vbs-register: reads its bytes, writes what it accepts: any size. */
void prove_decode_vbs_register(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_measurement_vbs_register, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_measurement_decode_vbs_register(bytes, size, &out);
  es_prove_result(result, es_igvm_measurement_refusals, ES_IGVM_MEASUREMENT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/measurement.yaml:94 encoder of vbs-register: writes in its room: any value, any room. */
void prove_encode_vbs_register(void) {
  ES_ANY(struct es_igvm_measurement_vbs_register, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_measurement_encode_vbs_register(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/measurement.yaml:94 vbs-register: decode(encode(x)) = x: any value. */
void prove_round_trip_vbs_register(void) {
  ES_ANY(struct es_igvm_measurement_vbs_register, in);
  uint8_t *const bytes = es_any_bytes(48);
  const size_t size = es_igvm_measurement_encode_vbs_register(&in, bytes, 48);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_measurement_vbs_register, out);
  const es_result result = es_igvm_measurement_decode_vbs_register(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.vtl, out.vtl);
  ES_SAME(in.name, out.name);
  es_prove_same(in.value, out.value, sizeof in.value);
  ES_REACHED("came round");
}
