/* Generated from specs/igvm/igvm.yaml; change that and run python3 -m generator.
 * What CBMC proves of igvm, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/igvm_spec.h"
#include "generated/igvm_wire.h"

/* specs/igvm/igvm.yaml:68 decoder of fixed-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_fixed_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_fixed_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_fixed_header(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:68 encoder of fixed-header: writes in its room: any value, any room. */
void prove_encode_fixed_header(void) {
  ES_ANY(struct es_igvm_fixed_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_fixed_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:68 fixed-header: decode(encode(x)) = x: any value. */
void prove_round_trip_fixed_header(void) {
  ES_ANY(struct es_igvm_fixed_header, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_igvm_encode_fixed_header(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_fixed_header, out);
  const es_result result = es_igvm_decode_fixed_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.format_version, out.format_version);
  ES_SAME(in.variable_header_offset, out.variable_header_offset);
  ES_SAME(in.variable_header_size, out.variable_header_size);
  ES_SAME(in.total_file_size, out.total_file_size);
  ES_SAME(in.checksum, out.checksum);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:78 decoder of fixed-header-v2: reads its bytes, writes what it accepts: any size. */
void prove_decode_fixed_header_v2(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_fixed_header_v2, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_fixed_header_v2(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:78 encoder of fixed-header-v2: writes in its room: any value, any room. */
void prove_encode_fixed_header_v2(void) {
  ES_ANY(struct es_igvm_fixed_header_v2, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_fixed_header_v2(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:78 fixed-header-v2: decode(encode(x)) = x: any value. */
void prove_round_trip_fixed_header_v2(void) {
  ES_ANY(struct es_igvm_fixed_header_v2, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_igvm_encode_fixed_header_v2(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_fixed_header_v2, out);
  const es_result result = es_igvm_decode_fixed_header_v2(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.architecture, out.architecture);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:84 decoder of variable-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_variable_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_variable_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_variable_header(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:84 encoder of variable-header: writes in its room: any value, any room. */
void prove_encode_variable_header(void) {
  ES_ANY(struct es_igvm_variable_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_variable_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:84 variable-header: decode(encode(x)) = x: any value. */
void prove_round_trip_variable_header(void) {
  ES_ANY(struct es_igvm_variable_header, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_igvm_encode_variable_header(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_variable_header, out);
  const es_result result = es_igvm_decode_variable_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.type, out.type);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:90 decoder of supported-platform: reads its bytes, writes what it accepts: any size. */
void prove_decode_supported_platform(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_supported_platform, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_supported_platform(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:90 encoder of supported-platform: writes in its room: any value, any room. */
void prove_encode_supported_platform(void) {
  ES_ANY(struct es_igvm_supported_platform, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_supported_platform(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:90 supported-platform: decode(encode(x)) = x: any value. */
void prove_round_trip_supported_platform(void) {
  ES_ANY(struct es_igvm_supported_platform, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_encode_supported_platform(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_supported_platform, out);
  const es_result result = es_igvm_decode_supported_platform(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.highest_vtl, out.highest_vtl);
  ES_SAME(in.platform_type, out.platform_type);
  ES_SAME(in.shared_gpa_boundary, out.shared_gpa_boundary);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:98 decoder of guest-policy: reads its bytes, writes what it accepts: any size. */
void prove_decode_guest_policy(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_guest_policy, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_guest_policy(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:98 encoder of guest-policy: writes in its room: any value, any room. */
void prove_encode_guest_policy(void) {
  ES_ANY(struct es_igvm_guest_policy, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_guest_policy(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:98 guest-policy: decode(encode(x)) = x: any value. */
void prove_round_trip_guest_policy(void) {
  ES_ANY(struct es_igvm_guest_policy, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_encode_guest_policy(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_guest_policy, out);
  const es_result result = es_igvm_decode_guest_policy(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.policy, out.policy);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:104 decoder of relocatable-region: reads its bytes, writes what it accepts: any size. */
void prove_decode_relocatable_region(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_relocatable_region, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_relocatable_region(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:104 encoder of relocatable-region: writes in its room: any value, any room. */
void prove_encode_relocatable_region(void) {
  ES_ANY(struct es_igvm_relocatable_region, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_relocatable_region(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:104 relocatable-region: decode(encode(x)) = x: any value. */
void prove_round_trip_relocatable_region(void) {
  ES_ANY(struct es_igvm_relocatable_region, in);
  uint8_t *const bytes = es_any_bytes(48);
  const size_t size = es_igvm_encode_relocatable_region(&in, bytes, 48);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_relocatable_region, out);
  const es_result result = es_igvm_decode_relocatable_region(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.vp_index, out.vp_index);
  ES_SAME(in.vtl, out.vtl);
  ES_SAME(in.flags.is_vtl2, out.flags.is_vtl2);
  ES_SAME(in.flags.apply_pc, out.flags.apply_pc);
  ES_SAME(in.flags.apply_gdtr, out.flags.apply_gdtr);
  ES_SAME(in.relocation_alignment, out.relocation_alignment);
  ES_SAME(in.relocation_region_gpa, out.relocation_region_gpa);
  ES_SAME(in.relocation_region_size, out.relocation_region_size);
  ES_SAME(in.minimum_relocation_gpa, out.minimum_relocation_gpa);
  ES_SAME(in.maximum_relocation_gpa, out.maximum_relocation_gpa);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:123 decoder of page-table-relocation: reads its bytes, writes what it accepts: any size. */
void prove_decode_page_table_relocation(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_page_table_relocation, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_page_table_relocation(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:123 encoder of page-table-relocation: writes in its room: any value, any room. */
void prove_encode_page_table_relocation(void) {
  ES_ANY(struct es_igvm_page_table_relocation, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_page_table_relocation(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:123 page-table-relocation: decode(encode(x)) = x: any value. */
void prove_round_trip_page_table_relocation(void) {
  ES_ANY(struct es_igvm_page_table_relocation, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_igvm_encode_page_table_relocation(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_page_table_relocation, out);
  const es_result result = es_igvm_decode_page_table_relocation(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.vp_index, out.vp_index);
  ES_SAME(in.vtl, out.vtl);
  ES_SAME(in.gpa, out.gpa);
  ES_SAME(in.size, out.size);
  ES_SAME(in.used_size, out.used_size);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:134 decoder of corim-document: reads its bytes, writes what it accepts: any size. */
void prove_decode_corim_document(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_corim_document, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_corim_document(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:134 encoder of corim-document: writes in its room: any value, any room. */
void prove_encode_corim_document(void) {
  ES_ANY(struct es_igvm_corim_document, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_corim_document(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:134 corim-document: decode(encode(x)) = x: any value. */
void prove_round_trip_corim_document(void) {
  ES_ANY(struct es_igvm_corim_document, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_encode_corim_document(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_corim_document, out);
  const es_result result = es_igvm_decode_corim_document(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.file_offset, out.file_offset);
  ES_SAME(in.size_bytes, out.size_bytes);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:142 decoder of corim-signature: reads its bytes, writes what it accepts: any size. */
void prove_decode_corim_signature(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_corim_signature, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_corim_signature(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:142 encoder of corim-signature: writes in its room: any value, any room. */
void prove_encode_corim_signature(void) {
  ES_ANY(struct es_igvm_corim_signature, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_corim_signature(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:142 corim-signature: decode(encode(x)) = x: any value. */
void prove_round_trip_corim_signature(void) {
  ES_ANY(struct es_igvm_corim_signature, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_encode_corim_signature(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_corim_signature, out);
  const es_result result = es_igvm_decode_corim_signature(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.file_offset, out.file_offset);
  ES_SAME(in.size_bytes, out.size_bytes);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:149 decoder of cca-policy: reads its bytes, writes what it accepts: any size. */
void prove_decode_cca_policy(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_cca_policy, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_cca_policy(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:149 encoder of cca-policy: writes in its room: any value, any room. */
void prove_encode_cca_policy(void) {
  ES_ANY(struct es_igvm_cca_policy, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_cca_policy(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:149 cca-policy: decode(encode(x)) = x: any value. */
void prove_round_trip_cca_policy(void) {
  ES_ANY(struct es_igvm_cca_policy, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_igvm_encode_cca_policy(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_cca_policy, out);
  const es_result result = es_igvm_decode_cca_policy(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.attributes_required_zeroes, out.attributes_required_zeroes);
  ES_SAME(in.attributes_required_ones, out.attributes_required_ones);
  ES_SAME(in.hash_algorithm, out.hash_algorithm);
  ES_SAME(in.activation, out.activation);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:159 decoder of parameter-area: reads its bytes, writes what it accepts: any size. */
void prove_decode_parameter_area(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_parameter_area, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_parameter_area(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:159 encoder of parameter-area: writes in its room: any value, any room. */
void prove_encode_parameter_area(void) {
  ES_ANY(struct es_igvm_parameter_area, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_parameter_area(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:159 parameter-area: decode(encode(x)) = x: any value. */
void prove_round_trip_parameter_area(void) {
  ES_ANY(struct es_igvm_parameter_area, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_encode_parameter_area(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_parameter_area, out);
  const es_result result = es_igvm_decode_parameter_area(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.number_of_bytes, out.number_of_bytes);
  ES_SAME(in.parameter_area_index, out.parameter_area_index);
  ES_SAME(in.file_offset, out.file_offset);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:166 decoder of page-data: reads its bytes, writes what it accepts: any size. */
void prove_decode_page_data(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_page_data, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_page_data(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:166 encoder of page-data: writes in its room: any value, any room. */
void prove_encode_page_data(void) {
  ES_ANY(struct es_igvm_page_data, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_page_data(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:166 page-data: decode(encode(x)) = x: any value. */
void prove_round_trip_page_data(void) {
  ES_ANY(struct es_igvm_page_data, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_igvm_encode_page_data(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_page_data, out);
  const es_result result = es_igvm_decode_page_data(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.gpa, out.gpa);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.file_offset, out.file_offset);
  ES_SAME(in.flags.is_2mb_page, out.flags.is_2mb_page);
  ES_SAME(in.flags.unmeasured, out.flags.unmeasured);
  ES_SAME(in.flags.shared, out.flags.shared);
  ES_SAME(in.data_type, out.data_type);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:182 decoder of parameter-insert: reads its bytes, writes what it accepts: any size. */
void prove_decode_parameter_insert(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_parameter_insert, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_parameter_insert(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:182 encoder of parameter-insert: writes in its room: any value, any room. */
void prove_encode_parameter_insert(void) {
  ES_ANY(struct es_igvm_parameter_insert, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_parameter_insert(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:182 parameter-insert: decode(encode(x)) = x: any value. */
void prove_round_trip_parameter_insert(void) {
  ES_ANY(struct es_igvm_parameter_insert, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_encode_parameter_insert(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_parameter_insert, out);
  const es_result result = es_igvm_decode_parameter_insert(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.gpa, out.gpa);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.parameter_area_index, out.parameter_area_index);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:189 decoder of vp-context: reads its bytes, writes what it accepts: any size. */
void prove_decode_vp_context(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_vp_context, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_vp_context(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:189 encoder of vp-context: writes in its room: any value, any room. */
void prove_encode_vp_context(void) {
  ES_ANY(struct es_igvm_vp_context, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_vp_context(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:189 vp-context: decode(encode(x)) = x: any value. */
void prove_round_trip_vp_context(void) {
  ES_ANY(struct es_igvm_vp_context, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_igvm_encode_vp_context(&in, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_vp_context, out);
  const es_result result = es_igvm_decode_vp_context(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.gpa, out.gpa);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.file_offset, out.file_offset);
  ES_SAME(in.vp_index, out.vp_index);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:198 decoder of required-memory: reads its bytes, writes what it accepts: any size. */
void prove_decode_required_memory(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_required_memory, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_required_memory(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:198 encoder of required-memory: writes in its room: any value, any room. */
void prove_encode_required_memory(void) {
  ES_ANY(struct es_igvm_required_memory, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_required_memory(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:198 required-memory: decode(encode(x)) = x: any value. */
void prove_round_trip_required_memory(void) {
  ES_ANY(struct es_igvm_required_memory, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_igvm_encode_required_memory(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_required_memory, out);
  const es_result result = es_igvm_decode_required_memory(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.gpa, out.gpa);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.number_of_bytes, out.number_of_bytes);
  ES_SAME(in.flags.vtl2_protectable, out.flags.vtl2_protectable);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:209 decoder of parameter: reads its bytes, writes what it accepts: any size. */
void prove_decode_parameter(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_parameter, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_parameter(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:209 encoder of parameter: writes in its room: any value, any room. */
void prove_encode_parameter(void) {
  ES_ANY(struct es_igvm_parameter, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_parameter(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:209 parameter: decode(encode(x)) = x: any value. */
void prove_round_trip_parameter(void) {
  ES_ANY(struct es_igvm_parameter, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_igvm_encode_parameter(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_parameter, out);
  const es_result result = es_igvm_decode_parameter(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.parameter_area_index, out.parameter_area_index);
  ES_SAME(in.byte_offset, out.byte_offset);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:215 decoder of signature: reads its bytes, writes what it accepts: any size. */
void prove_decode_signature(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_signature, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_signature(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:215 encoder of signature: writes in its room: any value, any room. */
void prove_encode_signature(void) {
  ES_ANY(struct es_igvm_signature, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_signature(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:215 signature: decode(encode(x)) = x: any value. */
void prove_round_trip_signature(void) {
  ES_ANY(struct es_igvm_signature, in);
  uint8_t *const bytes = es_any_bytes(144);
  const size_t size = es_igvm_encode_signature(&in, bytes, 144);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_signature, out);
  const es_result result = es_igvm_decode_signature(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.r, out.r, sizeof in.r);
  es_prove_same(in.s, out.s, sizeof in.s);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:221 decoder of public-key: reads its bytes, writes what it accepts: any size. */
void prove_decode_public_key(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_public_key, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_public_key(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:221 encoder of public-key: writes in its room: any value, any room. */
void prove_encode_public_key(void) {
  ES_ANY(struct es_igvm_public_key, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_public_key(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:221 public-key: decode(encode(x)) = x: any value. */
void prove_round_trip_public_key(void) {
  ES_ANY(struct es_igvm_public_key, in);
  uint8_t *const bytes = es_any_bytes(152);
  const size_t size = es_igvm_encode_public_key(&in, bytes, 152);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_public_key, out);
  const es_result result = es_igvm_decode_public_key(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.curve, out.curve);
  es_prove_same(in.qx, out.qx, sizeof in.qx);
  es_prove_same(in.qy, out.qy, sizeof in.qy);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:228 Refused: nothing was written. */
void igvm_decode_snp_id_block_ends_decode_snp_id_block(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/igvm/igvm.yaml:228 decoder of snp-id-block: reads its bytes, writes what it accepts: sizes from 696. */
void prove_decode_snp_id_block(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 696);
  const uint8_t *const bytes = es_any_bytes(696);
  ES_ANY(struct es_igvm_snp_id_block, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 696);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_igvm_decode_snp_id_block(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:228 Refused: nothing was written. */
void igvm_decode_snp_id_block_ends_decode_short_snp_id_block(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/igvm/igvm.yaml:228 decoder of snp-id-block: reads nothing of what is too short: sizes below 696. */
void prove_decode_short_snp_id_block(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 696);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_igvm_snp_id_block, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_igvm_decode_snp_id_block(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/igvm/igvm.yaml:228 Refused. */
void igvm_encode_snp_id_block_ends_encode_snp_id_block(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/igvm.yaml:228 encoder of snp-id-block: writes in its room: any value, room up to 696 bytes. */
void prove_encode_snp_id_block(void) {
  ES_ANY(struct es_igvm_snp_id_block, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 696);
  uint8_t *const bytes = es_any_bytes(696);
  const size_t size = es_igvm_encode_snp_id_block(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 696, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:228 Refused. */
void igvm_encode_snp_id_block_ends_encode_refused_snp_id_block(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/igvm/igvm.yaml:228 encoder of snp-id-block: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_snp_id_block(void) {
  ES_ANY(struct es_igvm_snp_id_block, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_igvm_encode_snp_id_block(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/igvm/igvm.yaml:228 Not to be encoded: nothing to decode. */
void igvm_encode_snp_id_block_ends_round_trip_snp_id_block(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/igvm.yaml:228 Refused, which must not be. */
void igvm_decode_snp_id_block_ends_round_trip_snp_id_block(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/igvm/igvm.yaml:228 snp-id-block: decode(encode(x)) = x: any value. */
void prove_round_trip_snp_id_block(void) {
  ES_ANY(struct es_igvm_snp_id_block, in);
  uint8_t *const bytes = es_any_bytes(696);
  const size_t size = es_igvm_encode_snp_id_block(&in, bytes, 696);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_snp_id_block, out);
  const es_result result = es_igvm_decode_snp_id_block(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.author_key_enabled, out.author_key_enabled);
  es_prove_same(in.launch_digest, out.launch_digest, sizeof in.launch_digest);
  es_prove_same(in.family_id, out.family_id, sizeof in.family_id);
  es_prove_same(in.image_id, out.image_id, sizeof in.image_id);
  ES_SAME(in.version, out.version);
  ES_SAME(in.guest_svn, out.guest_svn);
  ES_SAME(in.id_key_algorithm, out.id_key_algorithm);
  ES_SAME(in.author_key_algorithm, out.author_key_algorithm);
  es_prove_same(in.id_key_signature.r, out.id_key_signature.r, sizeof in.id_key_signature.r);
  es_prove_same(in.id_key_signature.s, out.id_key_signature.s, sizeof in.id_key_signature.s);
  ES_SAME(in.id_public_key.curve, out.id_public_key.curve);
  es_prove_same(in.id_public_key.qx, out.id_public_key.qx, sizeof in.id_public_key.qx);
  es_prove_same(in.id_public_key.qy, out.id_public_key.qy, sizeof in.id_public_key.qy);
  es_prove_same(in.author_key_signature.r, out.author_key_signature.r, sizeof in.author_key_signature.r);
  es_prove_same(in.author_key_signature.s, out.author_key_signature.s, sizeof in.author_key_signature.s);
  ES_SAME(in.author_public_key.curve, out.author_public_key.curve);
  es_prove_same(in.author_public_key.qx, out.author_public_key.qx, sizeof in.author_public_key.qx);
  es_prove_same(in.author_public_key.qy, out.author_public_key.qy, sizeof in.author_public_key.qy);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:246 decoder of error-range: reads its bytes, writes what it accepts: any size. */
void prove_decode_error_range(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_error_range, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_decode_error_range(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:246 encoder of error-range: writes in its room: any value, any room. */
void prove_encode_error_range(void) {
  ES_ANY(struct es_igvm_error_range, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_encode_error_range(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:246 error-range: decode(encode(x)) = x: any value. */
void prove_round_trip_error_range(void) {
  ES_ANY(struct es_igvm_error_range, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_encode_error_range(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_error_range, out);
  const es_result result = es_igvm_decode_error_range(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.gpa, out.gpa);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.size_bytes, out.size_bytes);
  ES_REACHED("came round");
}

/* specs/igvm/igvm.yaml:253 Refused: nothing was written. */
void igvm_decode_vbs_measurement_ends_decode_vbs_measurement(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/igvm/igvm.yaml:253 decoder of vbs-measurement: reads its bytes, writes what it accepts: sizes from 864. */
void prove_decode_vbs_measurement(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 864);
  const uint8_t *const bytes = es_any_bytes(864);
  ES_ANY(struct es_igvm_vbs_measurement, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 864);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_igvm_decode_vbs_measurement(bytes, size, &out);
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/igvm.yaml:253 Refused: nothing was written. */
void igvm_decode_vbs_measurement_ends_decode_short_vbs_measurement(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_igvm_refusals, ES_IGVM_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/igvm/igvm.yaml:253 decoder of vbs-measurement: reads nothing of what is too short: sizes below 864. */
void prove_decode_short_vbs_measurement(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 864);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_igvm_vbs_measurement, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_igvm_decode_vbs_measurement(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/igvm/igvm.yaml:253 Refused. */
void igvm_encode_vbs_measurement_ends_encode_vbs_measurement(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/igvm.yaml:253 encoder of vbs-measurement: writes in its room: any value, room up to 864 bytes. */
void prove_encode_vbs_measurement(void) {
  ES_ANY(struct es_igvm_vbs_measurement, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 864);
  uint8_t *const bytes = es_any_bytes(864);
  const size_t size = es_igvm_encode_vbs_measurement(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 864, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/igvm.yaml:253 Refused. */
void igvm_encode_vbs_measurement_ends_encode_refused_vbs_measurement(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/igvm/igvm.yaml:253 encoder of vbs-measurement: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_vbs_measurement(void) {
  ES_ANY(struct es_igvm_vbs_measurement, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_igvm_encode_vbs_measurement(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/igvm/igvm.yaml:253 Not to be encoded: nothing to decode. */
void igvm_encode_vbs_measurement_ends_round_trip_vbs_measurement(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/igvm.yaml:253 Refused, which must not be. */
void igvm_decode_vbs_measurement_ends_round_trip_vbs_measurement(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/igvm/igvm.yaml:253 vbs-measurement: decode(encode(x)) = x: any value. */
void prove_round_trip_vbs_measurement(void) {
  ES_ANY(struct es_igvm_vbs_measurement, in);
  uint8_t *const bytes = es_any_bytes(864);
  const size_t size = es_igvm_encode_vbs_measurement(&in, bytes, 864);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_vbs_measurement, out);
  const es_result result = es_igvm_decode_vbs_measurement(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.compatibility_mask, out.compatibility_mask);
  ES_SAME(in.version, out.version);
  ES_SAME(in.product_id, out.product_id);
  ES_SAME(in.module_id, out.module_id);
  ES_SAME(in.security_version, out.security_version);
  ES_SAME(in.policy_flags, out.policy_flags);
  ES_SAME(in.boot_digest_algorithm, out.boot_digest_algorithm);
  ES_SAME(in.signing_algorithm, out.signing_algorithm);
  es_prove_same(in.boot_measurement_digest, out.boot_measurement_digest, sizeof in.boot_measurement_digest);
  es_prove_same(in.signature, out.signature, sizeof in.signature);
  es_prove_same(in.public_key, out.public_key, sizeof in.public_key);
  ES_REACHED("came round");
}
