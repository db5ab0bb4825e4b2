/* Generated from specs/igvm/context.yaml; change that and run python3 -m generator.
 * What CBMC proves of igvm-context, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/igvm_context_spec.h"
#include "generated/igvm_context_wire.h"

/* specs/igvm/context.yaml:79 decoder of vbs-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_vbs_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_vbs_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_vbs_header(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:79 encoder of vbs-header: writes in its room: any value, any room. */
void prove_encode_vbs_header(void) {
  ES_ANY(struct es_igvm_context_vbs_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_vbs_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:79 vbs-header: decode(encode(x)) = x: any value. */
void prove_round_trip_vbs_header(void) {
  ES_ANY(struct es_igvm_context_vbs_header, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_igvm_context_encode_vbs_header(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_vbs_header, out);
  const es_result result = es_igvm_context_decode_vbs_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.register_count, out.register_count);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:84 decoder of vbs-register-x64: reads its bytes, writes what it accepts: any size. */
void prove_decode_vbs_register_x64(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_vbs_register_x64, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_vbs_register_x64(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:84 encoder of vbs-register-x64: writes in its room: any value, any room. */
void prove_encode_vbs_register_x64(void) {
  ES_ANY(struct es_igvm_context_vbs_register_x64, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_vbs_register_x64(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:84 vbs-register-x64: decode(encode(x)) = x: any value. */
void prove_round_trip_vbs_register_x64(void) {
  ES_ANY(struct es_igvm_context_vbs_register_x64, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_igvm_context_encode_vbs_register_x64(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_vbs_register_x64, out);
  const es_result result = es_igvm_context_decode_vbs_register_x64(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.vtl, out.vtl);
  ES_SAME(in.name, out.name);
  es_prove_same(in.value, out.value, sizeof in.value);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:91 decoder of vbs-register-aarch64: reads its bytes, writes what it accepts: any size. */
void prove_decode_vbs_register_aarch64(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_vbs_register_aarch64, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_vbs_register_aarch64(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:91 encoder of vbs-register-aarch64: writes in its room: any value, any room. */
void prove_encode_vbs_register_aarch64(void) {
  ES_ANY(struct es_igvm_context_vbs_register_aarch64, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_vbs_register_aarch64(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:91 vbs-register-aarch64: decode(encode(x)) = x: any value. */
void prove_round_trip_vbs_register_aarch64(void) {
  ES_ANY(struct es_igvm_context_vbs_register_aarch64, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_igvm_context_encode_vbs_register_aarch64(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_vbs_register_aarch64, out);
  const es_result result = es_igvm_context_decode_vbs_register_aarch64(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.vtl, out.vtl);
  ES_SAME(in.name, out.name);
  es_prove_same(in.value, out.value, sizeof in.value);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:98 decoder of number-value: reads its bytes, writes what it accepts: any size. */
void prove_decode_number_value(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_number_value, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_number_value(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:98 encoder of number-value: writes in its room: any value, any room. */
void prove_encode_number_value(void) {
  ES_ANY(struct es_igvm_context_number_value, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_number_value(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:98 number-value: decode(encode(x)) = x: any value. */
void prove_round_trip_number_value(void) {
  ES_ANY(struct es_igvm_context_number_value, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_context_encode_number_value(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_number_value, out);
  const es_result result = es_igvm_context_decode_number_value(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.low, out.low);
  ES_SAME(in.high, out.high);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:104 decoder of table-value: reads its bytes, writes what it accepts: any size. */
void prove_decode_table_value(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_table_value, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_table_value(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:104 encoder of table-value: writes in its room: any value, any room. */
void prove_encode_table_value(void) {
  ES_ANY(struct es_igvm_context_table_value, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_table_value(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:104 table-value: decode(encode(x)) = x: any value. */
void prove_round_trip_table_value(void) {
  ES_ANY(struct es_igvm_context_table_value, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_context_encode_table_value(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_table_value, out);
  const es_result result = es_igvm_context_decode_table_value(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.limit, out.limit);
  ES_SAME(in.base, out.base);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:111 decoder of segment-value: reads its bytes, writes what it accepts: any size. */
void prove_decode_segment_value(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_segment_value, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_segment_value(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:111 encoder of segment-value: writes in its room: any value, any room. */
void prove_encode_segment_value(void) {
  ES_ANY(struct es_igvm_context_segment_value, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_segment_value(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:111 segment-value: decode(encode(x)) = x: any value. */
void prove_round_trip_segment_value(void) {
  ES_ANY(struct es_igvm_context_segment_value, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_context_encode_segment_value(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_segment_value, out);
  const es_result result = es_igvm_context_decode_segment_value(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.base, out.base);
  ES_SAME(in.limit, out.limit);
  ES_SAME(in.selector, out.selector);
  ES_SAME(in.attributes.type, out.attributes.type);
  ES_SAME(in.attributes.not_system, out.attributes.not_system);
  ES_SAME(in.attributes.privilege, out.attributes.privilege);
  ES_SAME(in.attributes.present, out.attributes.present);
  ES_SAME(in.attributes.reserved, out.attributes.reserved);
  ES_SAME(in.attributes.available, out.attributes.available);
  ES_SAME(in.attributes.long_mode, out.attributes.long_mode);
  ES_SAME(in.attributes.default_size, out.attributes.default_size);
  ES_SAME(in.attributes.pages, out.attributes.pages);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:122 decoder of native-x64: reads its bytes, writes what it accepts: any size. */
void prove_decode_native_x64(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_native_x64, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_native_x64(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:122 encoder of native-x64: writes in its room: any value, any room. */
void prove_encode_native_x64(void) {
  ES_ANY(struct es_igvm_context_native_x64, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_native_x64(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:122 native-x64: decode(encode(x)) = x: any value. */
void prove_round_trip_native_x64(void) {
  ES_ANY(struct es_igvm_context_native_x64, in);
  uint8_t *const bytes = es_any_bytes(232);
  const size_t size = es_igvm_context_encode_native_x64(&in, bytes, 232);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_native_x64, out);
  const es_result result = es_igvm_context_decode_native_x64(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.rax, out.rax);
  ES_SAME(in.rcx, out.rcx);
  ES_SAME(in.rdx, out.rdx);
  ES_SAME(in.rbx, out.rbx);
  ES_SAME(in.rsp, out.rsp);
  ES_SAME(in.rbp, out.rbp);
  ES_SAME(in.rsi, out.rsi);
  ES_SAME(in.rdi, out.rdi);
  ES_SAME(in.r8, out.r8);
  ES_SAME(in.r9, out.r9);
  ES_SAME(in.r10, out.r10);
  ES_SAME(in.r11, out.r11);
  ES_SAME(in.r12, out.r12);
  ES_SAME(in.r13, out.r13);
  ES_SAME(in.r14, out.r14);
  ES_SAME(in.r15, out.r15);
  ES_SAME(in.rip, out.rip);
  ES_SAME(in.rflags, out.rflags);
  ES_SAME(in.idtr_base, out.idtr_base);
  ES_SAME(in.idtr_limit, out.idtr_limit);
  ES_SAME(in.gdtr_limit, out.gdtr_limit);
  ES_SAME(in.gdtr_base, out.gdtr_base);
  ES_SAME(in.code_selector, out.code_selector);
  ES_SAME(in.code_attributes, out.code_attributes);
  ES_SAME(in.code_base, out.code_base);
  ES_SAME(in.code_limit, out.code_limit);
  ES_SAME(in.data_selector, out.data_selector);
  ES_SAME(in.data_attributes, out.data_attributes);
  ES_SAME(in.data_base, out.data_base);
  ES_SAME(in.data_limit, out.data_limit);
  ES_SAME(in.gs_base, out.gs_base);
  ES_SAME(in.cr0, out.cr0);
  ES_SAME(in.cr3, out.cr3);
  ES_SAME(in.cr4, out.cr4);
  ES_SAME(in.efer, out.efer);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:161 decoder of cca: reads its bytes, writes what it accepts: any size. */
void prove_decode_cca(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_cca, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_cca(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:161 encoder of cca: writes in its room: any value, any room. */
void prove_encode_cca(void) {
  ES_ANY(struct es_igvm_context_cca, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_cca(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:161 cca: decode(encode(x)) = x: any value. */
void prove_round_trip_cca(void) {
  ES_ANY(struct es_igvm_context_cca, in);
  uint8_t *const bytes = es_any_bytes(80);
  const size_t size = es_igvm_context_encode_cca(&in, bytes, 80);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_cca, out);
  const es_result result = es_igvm_context_decode_cca(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.x, out.x, sizeof in.x);
  ES_SAME(in.pc, out.pc);
  ES_SAME(in.flags, out.flags);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:167 decoder of vmsa-segment: reads its bytes, writes what it accepts: any size. */
void prove_decode_vmsa_segment(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_igvm_context_vmsa_segment, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_igvm_context_decode_vmsa_segment(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:167 encoder of vmsa-segment: writes in its room: any value, any room. */
void prove_encode_vmsa_segment(void) {
  ES_ANY(struct es_igvm_context_vmsa_segment, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_igvm_context_encode_vmsa_segment(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:167 vmsa-segment: decode(encode(x)) = x: any value. */
void prove_round_trip_vmsa_segment(void) {
  ES_ANY(struct es_igvm_context_vmsa_segment, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_igvm_context_encode_vmsa_segment(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_vmsa_segment, out);
  const es_result result = es_igvm_context_decode_vmsa_segment(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.selector, out.selector);
  ES_SAME(in.attributes, out.attributes);
  ES_SAME(in.limit, out.limit);
  ES_SAME(in.base, out.base);
  ES_REACHED("came round");
}

/* specs/igvm/context.yaml:174 Refused: nothing was written. */
void igvm_context_decode_vmsa_ends_decode_vmsa(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/igvm/context.yaml:174 decoder of vmsa: reads its bytes, writes what it accepts: sizes from 4096. */
void prove_decode_vmsa(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 4096);
  const uint8_t *const bytes = es_any_bytes(4096);
  ES_ANY(struct es_igvm_context_vmsa, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 4096);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_igvm_context_decode_vmsa(bytes, size, &out);
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/context.yaml:174 Refused: nothing was written. */
void igvm_context_decode_vmsa_ends_decode_short_vmsa(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_igvm_context_refusals, ES_IGVM_CONTEXT_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/igvm/context.yaml:174 decoder of vmsa: reads nothing of what is too short: sizes below 4096. */
void prove_decode_short_vmsa(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 4096);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_igvm_context_vmsa, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_igvm_context_decode_vmsa(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/igvm/context.yaml:174 Refused. */
void igvm_context_encode_vmsa_ends_encode_vmsa(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/context.yaml:174 encoder of vmsa: writes in its room: any value, room up to 4096 bytes. */
void prove_encode_vmsa(void) {
  ES_ANY(struct es_igvm_context_vmsa, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 4096);
  uint8_t *const bytes = es_any_bytes(4096);
  const size_t size = es_igvm_context_encode_vmsa(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 4096, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/context.yaml:174 Refused. */
void igvm_context_encode_vmsa_ends_encode_refused_vmsa(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/igvm/context.yaml:174 encoder of vmsa: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_vmsa(void) {
  ES_ANY(struct es_igvm_context_vmsa, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_igvm_context_encode_vmsa(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/igvm/context.yaml:174 Not to be encoded: nothing to decode. */
void igvm_context_encode_vmsa_ends_round_trip_vmsa(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/context.yaml:174 Refused, which must not be. */
void igvm_context_decode_vmsa_ends_round_trip_vmsa(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/igvm/context.yaml:174 vmsa: decode(encode(x)) = x: any value. */
void prove_round_trip_vmsa(void) {
  ES_ANY(struct es_igvm_context_vmsa, in);
  uint8_t *const bytes = es_any_bytes(4096);
  const size_t size = es_igvm_context_encode_vmsa(&in, bytes, 4096);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_igvm_context_vmsa, out);
  const es_result result = es_igvm_context_decode_vmsa(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.es.selector, out.es.selector);
  ES_SAME(in.es.attributes, out.es.attributes);
  ES_SAME(in.es.limit, out.es.limit);
  ES_SAME(in.es.base, out.es.base);
  ES_SAME(in.cs.selector, out.cs.selector);
  ES_SAME(in.cs.attributes, out.cs.attributes);
  ES_SAME(in.cs.limit, out.cs.limit);
  ES_SAME(in.cs.base, out.cs.base);
  ES_SAME(in.ss.selector, out.ss.selector);
  ES_SAME(in.ss.attributes, out.ss.attributes);
  ES_SAME(in.ss.limit, out.ss.limit);
  ES_SAME(in.ss.base, out.ss.base);
  ES_SAME(in.ds.selector, out.ds.selector);
  ES_SAME(in.ds.attributes, out.ds.attributes);
  ES_SAME(in.ds.limit, out.ds.limit);
  ES_SAME(in.ds.base, out.ds.base);
  ES_SAME(in.fs.selector, out.fs.selector);
  ES_SAME(in.fs.attributes, out.fs.attributes);
  ES_SAME(in.fs.limit, out.fs.limit);
  ES_SAME(in.fs.base, out.fs.base);
  ES_SAME(in.gs.selector, out.gs.selector);
  ES_SAME(in.gs.attributes, out.gs.attributes);
  ES_SAME(in.gs.limit, out.gs.limit);
  ES_SAME(in.gs.base, out.gs.base);
  ES_SAME(in.gdtr.selector, out.gdtr.selector);
  ES_SAME(in.gdtr.attributes, out.gdtr.attributes);
  ES_SAME(in.gdtr.limit, out.gdtr.limit);
  ES_SAME(in.gdtr.base, out.gdtr.base);
  ES_SAME(in.ldtr.selector, out.ldtr.selector);
  ES_SAME(in.ldtr.attributes, out.ldtr.attributes);
  ES_SAME(in.ldtr.limit, out.ldtr.limit);
  ES_SAME(in.ldtr.base, out.ldtr.base);
  ES_SAME(in.idtr.selector, out.idtr.selector);
  ES_SAME(in.idtr.attributes, out.idtr.attributes);
  ES_SAME(in.idtr.limit, out.idtr.limit);
  ES_SAME(in.idtr.base, out.idtr.base);
  ES_SAME(in.tr.selector, out.tr.selector);
  ES_SAME(in.tr.attributes, out.tr.attributes);
  ES_SAME(in.tr.limit, out.tr.limit);
  ES_SAME(in.tr.base, out.tr.base);
  es_prove_same(in.shadow_stacks, out.shadow_stacks, sizeof in.shadow_stacks);
  ES_SAME(in.u_cet, out.u_cet);
  ES_SAME(in.reserved1, out.reserved1);
  ES_SAME(in.vmpl, out.vmpl);
  ES_SAME(in.cpl, out.cpl);
  ES_SAME(in.reserved2, out.reserved2);
  ES_SAME(in.efer, out.efer);
  es_prove_same(in.reserved3, out.reserved3, sizeof in.reserved3);
  ES_SAME(in.xss, out.xss);
  ES_SAME(in.cr4, out.cr4);
  ES_SAME(in.cr3, out.cr3);
  ES_SAME(in.cr0, out.cr0);
  ES_SAME(in.dr7, out.dr7);
  ES_SAME(in.dr6, out.dr6);
  ES_SAME(in.rflags, out.rflags);
  ES_SAME(in.rip, out.rip);
  es_prove_same(in.debug_addresses, out.debug_addresses, sizeof in.debug_addresses);
  es_prove_same(in.debug_masks, out.debug_masks, sizeof in.debug_masks);
  es_prove_same(in.reserved4, out.reserved4, sizeof in.reserved4);
  ES_SAME(in.rsp, out.rsp);
  ES_SAME(in.s_cet, out.s_cet);
  ES_SAME(in.ssp, out.ssp);
  ES_SAME(in.interrupt_ssp_table, out.interrupt_ssp_table);
  ES_SAME(in.rax, out.rax);
  ES_SAME(in.star, out.star);
  ES_SAME(in.lstar, out.lstar);
  ES_SAME(in.cstar, out.cstar);
  ES_SAME(in.sfmask, out.sfmask);
  ES_SAME(in.kernel_gs_base, out.kernel_gs_base);
  ES_SAME(in.sysenter_cs, out.sysenter_cs);
  ES_SAME(in.sysenter_esp, out.sysenter_esp);
  ES_SAME(in.sysenter_eip, out.sysenter_eip);
  ES_SAME(in.cr2, out.cr2);
  es_prove_same(in.reserved5, out.reserved5, sizeof in.reserved5);
  ES_SAME(in.pat, out.pat);
  ES_SAME(in.debug_control, out.debug_control);
  es_prove_same(in.last_branches, out.last_branches, sizeof in.last_branches);
  es_prove_same(in.reserved6, out.reserved6, sizeof in.reserved6);
  ES_SAME(in.spec_ctrl, out.spec_ctrl);
  es_prove_same(in.reserved7, out.reserved7, sizeof in.reserved7);
  ES_SAME(in.rcx, out.rcx);
  ES_SAME(in.rdx, out.rdx);
  ES_SAME(in.rbx, out.rbx);
  ES_SAME(in.reserved8, out.reserved8);
  ES_SAME(in.rbp, out.rbp);
  ES_SAME(in.rsi, out.rsi);
  ES_SAME(in.rdi, out.rdi);
  es_prove_same(in.r, out.r, sizeof in.r);
  es_prove_same(in.reserved9, out.reserved9, sizeof in.reserved9);
  es_prove_same(in.exits, out.exits, sizeof in.exits);
  ES_SAME(in.next_rip, out.next_rip);
  ES_SAME(in.sev_features.snp, out.sev_features.snp);
  ES_SAME(in.sev_features.vtom, out.sev_features.vtom);
  ES_SAME(in.sev_features.reflect_vc, out.sev_features.reflect_vc);
  ES_SAME(in.sev_features.restrict_injection, out.sev_features.restrict_injection);
  ES_SAME(in.sev_features.alternate_injection, out.sev_features.alternate_injection);
  ES_SAME(in.sev_features.debug_swap, out.sev_features.debug_swap);
  ES_SAME(in.sev_features.prevent_host_ibs, out.sev_features.prevent_host_ibs);
  ES_SAME(in.sev_features.btb_isolation, out.sev_features.btb_isolation);
  ES_SAME(in.sev_features.vmpl_shadow_stack, out.sev_features.vmpl_shadow_stack);
  ES_SAME(in.sev_features.secure_tsc, out.sev_features.secure_tsc);
  ES_SAME(in.sev_features.reserved, out.sev_features.reserved);
  ES_SAME(in.virtual_interrupts, out.virtual_interrupts);
  ES_SAME(in.guest_error_code, out.guest_error_code);
  ES_SAME(in.virtual_tom, out.virtual_tom);
  ES_SAME(in.tlb_id, out.tlb_id);
  ES_SAME(in.pcpu_id, out.pcpu_id);
  ES_SAME(in.event_inject, out.event_inject);
  ES_SAME(in.xcr0, out.xcr0);
  es_prove_same(in.xsave_valid, out.xsave_valid, sizeof in.xsave_valid);
  ES_SAME(in.x87_data, out.x87_data);
  ES_SAME(in.mxcsr, out.mxcsr);
  ES_SAME(in.x87_tags, out.x87_tags);
  ES_SAME(in.x87_status, out.x87_status);
  ES_SAME(in.x87_control, out.x87_control);
  es_prove_same(in.x87_state, out.x87_state, sizeof in.x87_state);
  es_prove_same(in.vectors, out.vectors, sizeof in.vectors);
  es_prove_same(in.rest, out.rest, sizeof in.rest);
  ES_REACHED("came round");
}
