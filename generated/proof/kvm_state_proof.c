/* Generated from specs/process/kvm-state.yaml; change that and run python3 -m generator.
 * What CBMC proves of kvm-state, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/kvm_state_spec.h"
#include "generated/kvm_state_wire.h"

/* specs/process/kvm-state.yaml:33 decoder of general: reads its bytes, writes what it accepts: any size. */
void prove_decode_general(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_general, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_general(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:33 encoder of general: writes in its room: any value, any room. */
void prove_encode_general(void) {
  ES_ANY(struct es_kvm_state_general, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_general(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:33 general: decode(encode(x)) = x: any value. */
void prove_round_trip_general(void) {
  ES_ANY(struct es_kvm_state_general, in);
  uint8_t *const bytes = es_any_bytes(144);
  const size_t size = es_kvm_state_encode_general(&in, bytes, 144);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_general, out);
  const es_result result = es_kvm_state_decode_general(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.rax, out.rax);
  ES_SAME(in.rbx, out.rbx);
  ES_SAME(in.rcx, out.rcx);
  ES_SAME(in.rdx, out.rdx);
  ES_SAME(in.rsi, out.rsi);
  ES_SAME(in.rdi, out.rdi);
  ES_SAME(in.rsp, out.rsp);
  ES_SAME(in.rbp, out.rbp);
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
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:54 decoder of segment: reads its bytes, writes what it accepts: any size. */
void prove_decode_segment(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_segment, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_segment(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:54 encoder of segment: writes in its room: any value, any room. */
void prove_encode_segment(void) {
  ES_ANY(struct es_kvm_state_segment, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_segment(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:54 segment: decode(encode(x)) = x: any value. */
void prove_round_trip_segment(void) {
  ES_ANY(struct es_kvm_state_segment, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_kvm_state_encode_segment(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_segment, out);
  const es_result result = es_kvm_state_decode_segment(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.base, out.base);
  ES_SAME(in.limit, out.limit);
  ES_SAME(in.selector, out.selector);
  ES_SAME(in.type, out.type);
  ES_SAME(in.present, out.present);
  ES_SAME(in.privilege, out.privilege);
  ES_SAME(in.default_size, out.default_size);
  ES_SAME(in.not_system, out.not_system);
  ES_SAME(in.long_mode, out.long_mode);
  ES_SAME(in.pages, out.pages);
  ES_SAME(in.available, out.available);
  ES_SAME(in.unusable, out.unusable);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:70 decoder of table: reads its bytes, writes what it accepts: any size. */
void prove_decode_table(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_table, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_table(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:70 encoder of table: writes in its room: any value, any room. */
void prove_encode_table(void) {
  ES_ANY(struct es_kvm_state_table, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_table(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:70 table: decode(encode(x)) = x: any value. */
void prove_round_trip_table(void) {
  ES_ANY(struct es_kvm_state_table, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_kvm_state_encode_table(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_table, out);
  const es_result result = es_kvm_state_decode_table(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.base, out.base);
  ES_SAME(in.limit, out.limit);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:76 Refused: nothing was written. */
void kvm_state_decode_special_ends_decode_special(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/process/kvm-state.yaml:76 decoder of special: reads its bytes, writes what it accepts: sizes from 320. */
void prove_decode_special(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 320);
  const uint8_t *const bytes = es_any_bytes(320);
  ES_ANY(struct es_kvm_state_special, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 320);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_kvm_state_decode_special(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:76 Refused: nothing was written. */
void kvm_state_decode_special_ends_decode_short_special(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/process/kvm-state.yaml:76 decoder of special: reads nothing of what is too short: sizes below 320. */
void prove_decode_short_special(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 320);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_kvm_state_special, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_kvm_state_decode_special(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/process/kvm-state.yaml:76 Refused. */
void kvm_state_encode_special_ends_encode_special(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/process/kvm-state.yaml:76 encoder of special: writes in its room: any value, room up to 320 bytes. */
void prove_encode_special(void) {
  ES_ANY(struct es_kvm_state_special, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 320);
  uint8_t *const bytes = es_any_bytes(320);
  const size_t size = es_kvm_state_encode_special(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 320, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:76 Refused. */
void kvm_state_encode_special_ends_encode_refused_special(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/process/kvm-state.yaml:76 encoder of special: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_special(void) {
  ES_ANY(struct es_kvm_state_special, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_kvm_state_encode_special(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/process/kvm-state.yaml:76 Not to be encoded: nothing to decode. */
void kvm_state_encode_special_ends_round_trip_special(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/process/kvm-state.yaml:76 Refused, which must not be. */
void kvm_state_decode_special_ends_round_trip_special(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/process/kvm-state.yaml:76 special: decode(encode(x)) = x: any value. */
void prove_round_trip_special(void) {
  ES_ANY(struct es_kvm_state_special, in);
  uint8_t *const bytes = es_any_bytes(320);
  const size_t size = es_kvm_state_encode_special(&in, bytes, 320);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_special, out);
  const es_result result = es_kvm_state_decode_special(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.code.base, out.code.base);
  ES_SAME(in.code.limit, out.code.limit);
  ES_SAME(in.code.selector, out.code.selector);
  ES_SAME(in.code.type, out.code.type);
  ES_SAME(in.code.present, out.code.present);
  ES_SAME(in.code.privilege, out.code.privilege);
  ES_SAME(in.code.default_size, out.code.default_size);
  ES_SAME(in.code.not_system, out.code.not_system);
  ES_SAME(in.code.long_mode, out.code.long_mode);
  ES_SAME(in.code.pages, out.code.pages);
  ES_SAME(in.code.available, out.code.available);
  ES_SAME(in.code.unusable, out.code.unusable);
  ES_SAME(in.data.base, out.data.base);
  ES_SAME(in.data.limit, out.data.limit);
  ES_SAME(in.data.selector, out.data.selector);
  ES_SAME(in.data.type, out.data.type);
  ES_SAME(in.data.present, out.data.present);
  ES_SAME(in.data.privilege, out.data.privilege);
  ES_SAME(in.data.default_size, out.data.default_size);
  ES_SAME(in.data.not_system, out.data.not_system);
  ES_SAME(in.data.long_mode, out.data.long_mode);
  ES_SAME(in.data.pages, out.data.pages);
  ES_SAME(in.data.available, out.data.available);
  ES_SAME(in.data.unusable, out.data.unusable);
  ES_SAME(in.extra.base, out.extra.base);
  ES_SAME(in.extra.limit, out.extra.limit);
  ES_SAME(in.extra.selector, out.extra.selector);
  ES_SAME(in.extra.type, out.extra.type);
  ES_SAME(in.extra.present, out.extra.present);
  ES_SAME(in.extra.privilege, out.extra.privilege);
  ES_SAME(in.extra.default_size, out.extra.default_size);
  ES_SAME(in.extra.not_system, out.extra.not_system);
  ES_SAME(in.extra.long_mode, out.extra.long_mode);
  ES_SAME(in.extra.pages, out.extra.pages);
  ES_SAME(in.extra.available, out.extra.available);
  ES_SAME(in.extra.unusable, out.extra.unusable);
  ES_SAME(in.fs.base, out.fs.base);
  ES_SAME(in.fs.limit, out.fs.limit);
  ES_SAME(in.fs.selector, out.fs.selector);
  ES_SAME(in.fs.type, out.fs.type);
  ES_SAME(in.fs.present, out.fs.present);
  ES_SAME(in.fs.privilege, out.fs.privilege);
  ES_SAME(in.fs.default_size, out.fs.default_size);
  ES_SAME(in.fs.not_system, out.fs.not_system);
  ES_SAME(in.fs.long_mode, out.fs.long_mode);
  ES_SAME(in.fs.pages, out.fs.pages);
  ES_SAME(in.fs.available, out.fs.available);
  ES_SAME(in.fs.unusable, out.fs.unusable);
  ES_SAME(in.gs.base, out.gs.base);
  ES_SAME(in.gs.limit, out.gs.limit);
  ES_SAME(in.gs.selector, out.gs.selector);
  ES_SAME(in.gs.type, out.gs.type);
  ES_SAME(in.gs.present, out.gs.present);
  ES_SAME(in.gs.privilege, out.gs.privilege);
  ES_SAME(in.gs.default_size, out.gs.default_size);
  ES_SAME(in.gs.not_system, out.gs.not_system);
  ES_SAME(in.gs.long_mode, out.gs.long_mode);
  ES_SAME(in.gs.pages, out.gs.pages);
  ES_SAME(in.gs.available, out.gs.available);
  ES_SAME(in.gs.unusable, out.gs.unusable);
  ES_SAME(in.stack.base, out.stack.base);
  ES_SAME(in.stack.limit, out.stack.limit);
  ES_SAME(in.stack.selector, out.stack.selector);
  ES_SAME(in.stack.type, out.stack.type);
  ES_SAME(in.stack.present, out.stack.present);
  ES_SAME(in.stack.privilege, out.stack.privilege);
  ES_SAME(in.stack.default_size, out.stack.default_size);
  ES_SAME(in.stack.not_system, out.stack.not_system);
  ES_SAME(in.stack.long_mode, out.stack.long_mode);
  ES_SAME(in.stack.pages, out.stack.pages);
  ES_SAME(in.stack.available, out.stack.available);
  ES_SAME(in.stack.unusable, out.stack.unusable);
  ES_SAME(in.task.base, out.task.base);
  ES_SAME(in.task.limit, out.task.limit);
  ES_SAME(in.task.selector, out.task.selector);
  ES_SAME(in.task.type, out.task.type);
  ES_SAME(in.task.present, out.task.present);
  ES_SAME(in.task.privilege, out.task.privilege);
  ES_SAME(in.task.default_size, out.task.default_size);
  ES_SAME(in.task.not_system, out.task.not_system);
  ES_SAME(in.task.long_mode, out.task.long_mode);
  ES_SAME(in.task.pages, out.task.pages);
  ES_SAME(in.task.available, out.task.available);
  ES_SAME(in.task.unusable, out.task.unusable);
  ES_SAME(in.local_descriptors.base, out.local_descriptors.base);
  ES_SAME(in.local_descriptors.limit, out.local_descriptors.limit);
  ES_SAME(in.local_descriptors.selector, out.local_descriptors.selector);
  ES_SAME(in.local_descriptors.type, out.local_descriptors.type);
  ES_SAME(in.local_descriptors.present, out.local_descriptors.present);
  ES_SAME(in.local_descriptors.privilege, out.local_descriptors.privilege);
  ES_SAME(in.local_descriptors.default_size, out.local_descriptors.default_size);
  ES_SAME(in.local_descriptors.not_system, out.local_descriptors.not_system);
  ES_SAME(in.local_descriptors.long_mode, out.local_descriptors.long_mode);
  ES_SAME(in.local_descriptors.pages, out.local_descriptors.pages);
  ES_SAME(in.local_descriptors.available, out.local_descriptors.available);
  ES_SAME(in.local_descriptors.unusable, out.local_descriptors.unusable);
  ES_SAME(in.global_descriptor_table.base, out.global_descriptor_table.base);
  ES_SAME(in.global_descriptor_table.limit, out.global_descriptor_table.limit);
  ES_SAME(in.interrupt_descriptor_table.base, out.interrupt_descriptor_table.base);
  ES_SAME(in.interrupt_descriptor_table.limit, out.interrupt_descriptor_table.limit);
  ES_SAME(in.cr0, out.cr0);
  ES_SAME(in.cr2, out.cr2);
  ES_SAME(in.cr3, out.cr3);
  ES_SAME(in.cr4, out.cr4);
  ES_SAME(in.cr8, out.cr8);
  ES_SAME(in.efer, out.efer);
  ES_SAME(in.apic_base, out.apic_base);
  ES_SAME(in.flags, out.flags);
  es_prove_same(in.page_directory_pointers, out.page_directory_pointers, sizeof in.page_directory_pointers);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:98 decoder of debug: reads its bytes, writes what it accepts: any size. */
void prove_decode_debug(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_debug, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_debug(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:98 encoder of debug: writes in its room: any value, any room. */
void prove_encode_debug(void) {
  ES_ANY(struct es_kvm_state_debug, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_debug(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:98 debug: decode(encode(x)) = x: any value. */
void prove_round_trip_debug(void) {
  ES_ANY(struct es_kvm_state_debug, in);
  uint8_t *const bytes = es_any_bytes(128);
  const size_t size = es_kvm_state_encode_debug(&in, bytes, 128);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_debug, out);
  const es_result result = es_kvm_state_decode_debug(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.addresses, out.addresses, sizeof in.addresses);
  ES_SAME(in.dr6, out.dr6);
  ES_SAME(in.dr7, out.dr7);
  ES_SAME(in.flags, out.flags);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:106 decoder of exception: reads its bytes, writes what it accepts: any size. */
void prove_decode_exception(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_exception, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_exception(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:106 encoder of exception: writes in its room: any value, any room. */
void prove_encode_exception(void) {
  ES_ANY(struct es_kvm_state_exception, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_exception(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:106 exception: decode(encode(x)) = x: any value. */
void prove_round_trip_exception(void) {
  ES_ANY(struct es_kvm_state_exception, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_kvm_state_encode_exception(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_exception, out);
  const es_result result = es_kvm_state_decode_exception(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.injected, out.injected);
  ES_SAME(in.vector, out.vector);
  ES_SAME(in.has_error_code, out.has_error_code);
  ES_SAME(in.pending, out.pending);
  ES_SAME(in.error_code, out.error_code);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:114 decoder of events: reads its bytes, writes what it accepts: any size. */
void prove_decode_events(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_events, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_events(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:114 encoder of events: writes in its room: any value, any room. */
void prove_encode_events(void) {
  ES_ANY(struct es_kvm_state_events, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_events(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:114 events: decode(encode(x)) = x: any value. */
void prove_round_trip_events(void) {
  ES_ANY(struct es_kvm_state_events, in);
  uint8_t *const bytes = es_any_bytes(64);
  const size_t size = es_kvm_state_encode_events(&in, bytes, 64);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_events, out);
  const es_result result = es_kvm_state_decode_events(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.exception.injected, out.exception.injected);
  ES_SAME(in.exception.vector, out.exception.vector);
  ES_SAME(in.exception.has_error_code, out.exception.has_error_code);
  ES_SAME(in.exception.pending, out.exception.pending);
  ES_SAME(in.exception.error_code, out.exception.error_code);
  ES_SAME(in.interrupt_injected, out.interrupt_injected);
  ES_SAME(in.interrupt_vector, out.interrupt_vector);
  ES_SAME(in.interrupt_soft, out.interrupt_soft);
  ES_SAME(in.interrupt_shadow, out.interrupt_shadow);
  ES_SAME(in.nmi_injected, out.nmi_injected);
  ES_SAME(in.nmi_pending, out.nmi_pending);
  ES_SAME(in.nmi_masked, out.nmi_masked);
  ES_SAME(in.startup_vector, out.startup_vector);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.smm, out.smm);
  ES_SAME(in.smi_pending, out.smi_pending);
  ES_SAME(in.smm_inside_nmi, out.smm_inside_nmi);
  ES_SAME(in.init_latched, out.init_latched);
  ES_SAME(in.triple_fault_pending, out.triple_fault_pending);
  ES_SAME(in.exception_has_payload, out.exception_has_payload);
  ES_SAME(in.exception_payload, out.exception_payload);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:136 Refused: nothing was written. */
void kvm_state_decode_processor_ends_decode_processor(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/process/kvm-state.yaml:136 decoder of processor: reads its bytes, writes what it accepts: sizes from 1896. */
void prove_decode_processor(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 1896);
  const uint8_t *const bytes = es_any_bytes(1896);
  ES_ANY(struct es_kvm_state_processor, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 1896);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_kvm_state_decode_processor(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:136 Refused: nothing was written. */
void kvm_state_decode_processor_ends_decode_short_processor(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/process/kvm-state.yaml:136 decoder of processor: reads nothing of what is too short: sizes below 1896. */
void prove_decode_short_processor(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 1896);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_kvm_state_processor, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_kvm_state_decode_processor(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/process/kvm-state.yaml:136 Refused. */
void kvm_state_encode_processor_ends_encode_processor(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/process/kvm-state.yaml:136 encoder of processor: writes in its room: any value, room up to 1896 bytes. */
void prove_encode_processor(void) {
  ES_ANY(struct es_kvm_state_processor, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 1896);
  uint8_t *const bytes = es_any_bytes(1896);
  const size_t size = es_kvm_state_encode_processor(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 1896, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:136 Refused. */
void kvm_state_encode_processor_ends_encode_refused_processor(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/process/kvm-state.yaml:136 encoder of processor: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_processor(void) {
  ES_ANY(struct es_kvm_state_processor, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_kvm_state_encode_processor(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/process/kvm-state.yaml:136 Not to be encoded: nothing to decode. */
void kvm_state_encode_processor_ends_round_trip_processor(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/process/kvm-state.yaml:136 Refused, which must not be. */
void kvm_state_decode_processor_ends_round_trip_processor(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/process/kvm-state.yaml:136 processor: decode(encode(x)) = x: any value. */
void prove_round_trip_processor(void) {
  ES_ANY(struct es_kvm_state_processor, in);
  uint8_t *const bytes = es_any_bytes(1896);
  const size_t size = es_kvm_state_encode_processor(&in, bytes, 1896);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_processor, out);
  const es_result result = es_kvm_state_decode_processor(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.general.rax, out.general.rax);
  ES_SAME(in.general.rbx, out.general.rbx);
  ES_SAME(in.general.rcx, out.general.rcx);
  ES_SAME(in.general.rdx, out.general.rdx);
  ES_SAME(in.general.rsi, out.general.rsi);
  ES_SAME(in.general.rdi, out.general.rdi);
  ES_SAME(in.general.rsp, out.general.rsp);
  ES_SAME(in.general.rbp, out.general.rbp);
  ES_SAME(in.general.r8, out.general.r8);
  ES_SAME(in.general.r9, out.general.r9);
  ES_SAME(in.general.r10, out.general.r10);
  ES_SAME(in.general.r11, out.general.r11);
  ES_SAME(in.general.r12, out.general.r12);
  ES_SAME(in.general.r13, out.general.r13);
  ES_SAME(in.general.r14, out.general.r14);
  ES_SAME(in.general.r15, out.general.r15);
  ES_SAME(in.general.rip, out.general.rip);
  ES_SAME(in.general.rflags, out.general.rflags);
  ES_SAME(in.special.code.base, out.special.code.base);
  ES_SAME(in.special.code.limit, out.special.code.limit);
  ES_SAME(in.special.code.selector, out.special.code.selector);
  ES_SAME(in.special.code.type, out.special.code.type);
  ES_SAME(in.special.code.present, out.special.code.present);
  ES_SAME(in.special.code.privilege, out.special.code.privilege);
  ES_SAME(in.special.code.default_size, out.special.code.default_size);
  ES_SAME(in.special.code.not_system, out.special.code.not_system);
  ES_SAME(in.special.code.long_mode, out.special.code.long_mode);
  ES_SAME(in.special.code.pages, out.special.code.pages);
  ES_SAME(in.special.code.available, out.special.code.available);
  ES_SAME(in.special.code.unusable, out.special.code.unusable);
  ES_SAME(in.special.data.base, out.special.data.base);
  ES_SAME(in.special.data.limit, out.special.data.limit);
  ES_SAME(in.special.data.selector, out.special.data.selector);
  ES_SAME(in.special.data.type, out.special.data.type);
  ES_SAME(in.special.data.present, out.special.data.present);
  ES_SAME(in.special.data.privilege, out.special.data.privilege);
  ES_SAME(in.special.data.default_size, out.special.data.default_size);
  ES_SAME(in.special.data.not_system, out.special.data.not_system);
  ES_SAME(in.special.data.long_mode, out.special.data.long_mode);
  ES_SAME(in.special.data.pages, out.special.data.pages);
  ES_SAME(in.special.data.available, out.special.data.available);
  ES_SAME(in.special.data.unusable, out.special.data.unusable);
  ES_SAME(in.special.extra.base, out.special.extra.base);
  ES_SAME(in.special.extra.limit, out.special.extra.limit);
  ES_SAME(in.special.extra.selector, out.special.extra.selector);
  ES_SAME(in.special.extra.type, out.special.extra.type);
  ES_SAME(in.special.extra.present, out.special.extra.present);
  ES_SAME(in.special.extra.privilege, out.special.extra.privilege);
  ES_SAME(in.special.extra.default_size, out.special.extra.default_size);
  ES_SAME(in.special.extra.not_system, out.special.extra.not_system);
  ES_SAME(in.special.extra.long_mode, out.special.extra.long_mode);
  ES_SAME(in.special.extra.pages, out.special.extra.pages);
  ES_SAME(in.special.extra.available, out.special.extra.available);
  ES_SAME(in.special.extra.unusable, out.special.extra.unusable);
  ES_SAME(in.special.fs.base, out.special.fs.base);
  ES_SAME(in.special.fs.limit, out.special.fs.limit);
  ES_SAME(in.special.fs.selector, out.special.fs.selector);
  ES_SAME(in.special.fs.type, out.special.fs.type);
  ES_SAME(in.special.fs.present, out.special.fs.present);
  ES_SAME(in.special.fs.privilege, out.special.fs.privilege);
  ES_SAME(in.special.fs.default_size, out.special.fs.default_size);
  ES_SAME(in.special.fs.not_system, out.special.fs.not_system);
  ES_SAME(in.special.fs.long_mode, out.special.fs.long_mode);
  ES_SAME(in.special.fs.pages, out.special.fs.pages);
  ES_SAME(in.special.fs.available, out.special.fs.available);
  ES_SAME(in.special.fs.unusable, out.special.fs.unusable);
  ES_SAME(in.special.gs.base, out.special.gs.base);
  ES_SAME(in.special.gs.limit, out.special.gs.limit);
  ES_SAME(in.special.gs.selector, out.special.gs.selector);
  ES_SAME(in.special.gs.type, out.special.gs.type);
  ES_SAME(in.special.gs.present, out.special.gs.present);
  ES_SAME(in.special.gs.privilege, out.special.gs.privilege);
  ES_SAME(in.special.gs.default_size, out.special.gs.default_size);
  ES_SAME(in.special.gs.not_system, out.special.gs.not_system);
  ES_SAME(in.special.gs.long_mode, out.special.gs.long_mode);
  ES_SAME(in.special.gs.pages, out.special.gs.pages);
  ES_SAME(in.special.gs.available, out.special.gs.available);
  ES_SAME(in.special.gs.unusable, out.special.gs.unusable);
  ES_SAME(in.special.stack.base, out.special.stack.base);
  ES_SAME(in.special.stack.limit, out.special.stack.limit);
  ES_SAME(in.special.stack.selector, out.special.stack.selector);
  ES_SAME(in.special.stack.type, out.special.stack.type);
  ES_SAME(in.special.stack.present, out.special.stack.present);
  ES_SAME(in.special.stack.privilege, out.special.stack.privilege);
  ES_SAME(in.special.stack.default_size, out.special.stack.default_size);
  ES_SAME(in.special.stack.not_system, out.special.stack.not_system);
  ES_SAME(in.special.stack.long_mode, out.special.stack.long_mode);
  ES_SAME(in.special.stack.pages, out.special.stack.pages);
  ES_SAME(in.special.stack.available, out.special.stack.available);
  ES_SAME(in.special.stack.unusable, out.special.stack.unusable);
  ES_SAME(in.special.task.base, out.special.task.base);
  ES_SAME(in.special.task.limit, out.special.task.limit);
  ES_SAME(in.special.task.selector, out.special.task.selector);
  ES_SAME(in.special.task.type, out.special.task.type);
  ES_SAME(in.special.task.present, out.special.task.present);
  ES_SAME(in.special.task.privilege, out.special.task.privilege);
  ES_SAME(in.special.task.default_size, out.special.task.default_size);
  ES_SAME(in.special.task.not_system, out.special.task.not_system);
  ES_SAME(in.special.task.long_mode, out.special.task.long_mode);
  ES_SAME(in.special.task.pages, out.special.task.pages);
  ES_SAME(in.special.task.available, out.special.task.available);
  ES_SAME(in.special.task.unusable, out.special.task.unusable);
  ES_SAME(in.special.local_descriptors.base, out.special.local_descriptors.base);
  ES_SAME(in.special.local_descriptors.limit, out.special.local_descriptors.limit);
  ES_SAME(in.special.local_descriptors.selector, out.special.local_descriptors.selector);
  ES_SAME(in.special.local_descriptors.type, out.special.local_descriptors.type);
  ES_SAME(in.special.local_descriptors.present, out.special.local_descriptors.present);
  ES_SAME(in.special.local_descriptors.privilege, out.special.local_descriptors.privilege);
  ES_SAME(in.special.local_descriptors.default_size, out.special.local_descriptors.default_size);
  ES_SAME(in.special.local_descriptors.not_system, out.special.local_descriptors.not_system);
  ES_SAME(in.special.local_descriptors.long_mode, out.special.local_descriptors.long_mode);
  ES_SAME(in.special.local_descriptors.pages, out.special.local_descriptors.pages);
  ES_SAME(in.special.local_descriptors.available, out.special.local_descriptors.available);
  ES_SAME(in.special.local_descriptors.unusable, out.special.local_descriptors.unusable);
  ES_SAME(in.special.global_descriptor_table.base, out.special.global_descriptor_table.base);
  ES_SAME(in.special.global_descriptor_table.limit, out.special.global_descriptor_table.limit);
  ES_SAME(in.special.interrupt_descriptor_table.base, out.special.interrupt_descriptor_table.base);
  ES_SAME(in.special.interrupt_descriptor_table.limit, out.special.interrupt_descriptor_table.limit);
  ES_SAME(in.special.cr0, out.special.cr0);
  ES_SAME(in.special.cr2, out.special.cr2);
  ES_SAME(in.special.cr3, out.special.cr3);
  ES_SAME(in.special.cr4, out.special.cr4);
  ES_SAME(in.special.cr8, out.special.cr8);
  ES_SAME(in.special.efer, out.special.efer);
  ES_SAME(in.special.apic_base, out.special.apic_base);
  ES_SAME(in.special.flags, out.special.flags);
  es_prove_same(in.special.page_directory_pointers, out.special.page_directory_pointers,
                sizeof in.special.page_directory_pointers);
  es_prove_same(in.debug.addresses, out.debug.addresses, sizeof in.debug.addresses);
  ES_SAME(in.debug.dr6, out.debug.dr6);
  ES_SAME(in.debug.dr7, out.debug.dr7);
  ES_SAME(in.debug.flags, out.debug.flags);
  ES_SAME(in.events.exception.injected, out.events.exception.injected);
  ES_SAME(in.events.exception.vector, out.events.exception.vector);
  ES_SAME(in.events.exception.has_error_code, out.events.exception.has_error_code);
  ES_SAME(in.events.exception.pending, out.events.exception.pending);
  ES_SAME(in.events.exception.error_code, out.events.exception.error_code);
  ES_SAME(in.events.interrupt_injected, out.events.interrupt_injected);
  ES_SAME(in.events.interrupt_vector, out.events.interrupt_vector);
  ES_SAME(in.events.interrupt_soft, out.events.interrupt_soft);
  ES_SAME(in.events.interrupt_shadow, out.events.interrupt_shadow);
  ES_SAME(in.events.nmi_injected, out.events.nmi_injected);
  ES_SAME(in.events.nmi_pending, out.events.nmi_pending);
  ES_SAME(in.events.nmi_masked, out.events.nmi_masked);
  ES_SAME(in.events.startup_vector, out.events.startup_vector);
  ES_SAME(in.events.flags, out.events.flags);
  ES_SAME(in.events.smm, out.events.smm);
  ES_SAME(in.events.smi_pending, out.events.smi_pending);
  ES_SAME(in.events.smm_inside_nmi, out.events.smm_inside_nmi);
  ES_SAME(in.events.init_latched, out.events.init_latched);
  ES_SAME(in.events.triple_fault_pending, out.events.triple_fault_pending);
  ES_SAME(in.events.exception_has_payload, out.events.exception_has_payload);
  ES_SAME(in.events.exception_payload, out.events.exception_payload);
  ES_SAME(in.run_state, out.run_state);
  ES_SAME(in.extended_control_count, out.extended_control_count);
  es_prove_same(in.extended_control_numbers, out.extended_control_numbers, sizeof in.extended_control_numbers);
  es_prove_same(in.extended_control_values, out.extended_control_values, sizeof in.extended_control_values);
  ES_SAME(in.tsc_offset, out.tsc_offset);
  ES_SAME(in.tsc_deadline, out.tsc_deadline);
  es_prove_same(in.local_apic, out.local_apic, sizeof in.local_apic);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:151 decoder of extended-state: reads its bytes, writes what it accepts: any size. */
void prove_decode_extended_state(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_extended_state, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_extended_state(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.area, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:151 encoder of extended-state: writes in its room: arrays of up to 2 elements, any
 * room. */
void prove_encode_extended_state(void) {
  ES_ANY(struct es_kvm_state_extended_state, in);
  ES_ASSUME(in.area.count <= 2u);
  in.area.at = es_any_bytes(in.area.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_extended_state(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  ES_REACHED("encoded");
}

/* specs/process/kvm-state.yaml:151 extended-state: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_extended_state(void) {
  ES_ANY(struct es_kvm_state_extended_state, in);
  ES_ASSUME(in.area.count <= 2u);
  in.area.at = es_any_bytes(in.area.count);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_kvm_state_encode_extended_state(&in, bytes, 2);
  ES_ANY(struct es_kvm_state_extended_state, out);
  const es_result result = es_kvm_state_decode_extended_state(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_slice(&in.area, &out.area, 1);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:155 any one element of extended-state.area: read and written in its own bytes: any
 * length, any place. */
void prove_element_extended_state_area(void) {
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

/* specs/process/kvm-state.yaml:156 decoder of model-specific-numbers: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_model_specific_numbers(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_model_specific_numbers, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_model_specific_numbers(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.numbers, 4, bytes, size);
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:156 encoder of model-specific-numbers: writes in its room: arrays of up to 2
 * elements, any room. */
void prove_encode_model_specific_numbers(void) {
  ES_ANY(struct es_kvm_state_model_specific_numbers, in);
  ES_ASSUME(in.numbers.count <= 2u);
  in.numbers.at = es_any_bytes((size_t)in.numbers.count * 4);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_model_specific_numbers(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  ES_REACHED("encoded");
}

/* specs/process/kvm-state.yaml:156 model-specific-numbers: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_model_specific_numbers(void) {
  ES_ANY(struct es_kvm_state_model_specific_numbers, in);
  ES_ASSUME(in.numbers.count <= 2u);
  in.numbers.at = es_any_bytes((size_t)in.numbers.count * 4);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_kvm_state_encode_model_specific_numbers(&in, bytes, 8);
  ES_ANY(struct es_kvm_state_model_specific_numbers, out);
  const es_result result = es_kvm_state_decode_model_specific_numbers(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_slice(&in.numbers, &out.numbers, 4);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:160 any one element of model-specific-numbers.numbers: read and written in its own
 * bytes: any length, any place. */
void prove_element_model_specific_numbers_numbers(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 4);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 4);
  uint8_t *const element = bytes + start + (size_t)index * 4;
  const struct es_slice slice = {.at = bytes + start, .count = count};
  const uint32_t beyond = nondet_uint32_t();
  ES_ASSUME(beyond >= count);
  const uint32_t value = nondet_uint32_t();
  es_kvm_state_model_specific_numbers_numbers_put(bytes + start, index, value);
  es_prove_only(watched, element, 4);
  ES_SAME(es_kvm_state_model_specific_numbers_numbers_at(&slice, index), value);
  ES_SAME(es_kvm_state_model_specific_numbers_numbers_at(&slice, beyond), 0);
  ES_REACHED("an element");
}

/* specs/process/kvm-state.yaml:161 decoder of model-specific-values: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_model_specific_values(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_kvm_state_model_specific_values, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_kvm_state_decode_model_specific_values(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.values, 8, bytes, size);
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:161 encoder of model-specific-values: writes in its room: arrays of up to 2 elements,
 * any room. */
void prove_encode_model_specific_values(void) {
  ES_ANY(struct es_kvm_state_model_specific_values, in);
  ES_ASSUME(in.values.count <= 2u);
  in.values.at = es_any_bytes((size_t)in.values.count * 8);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_kvm_state_encode_model_specific_values(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  ES_REACHED("encoded");
}

/* specs/process/kvm-state.yaml:161 model-specific-values: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_model_specific_values(void) {
  ES_ANY(struct es_kvm_state_model_specific_values, in);
  ES_ASSUME(in.values.count <= 2u);
  in.values.at = es_any_bytes((size_t)in.values.count * 8);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_kvm_state_encode_model_specific_values(&in, bytes, 16);
  ES_ANY(struct es_kvm_state_model_specific_values, out);
  const es_result result = es_kvm_state_decode_model_specific_values(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_slice(&in.values, &out.values, 8);
  ES_REACHED("came round");
}

/* specs/process/kvm-state.yaml:165 any one element of model-specific-values.values: read and written in its own
 * bytes: any length, any place. */
void prove_element_model_specific_values_values(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 8);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 8);
  uint8_t *const element = bytes + start + (size_t)index * 8;
  const struct es_slice slice = {.at = bytes + start, .count = count};
  const uint32_t beyond = nondet_uint32_t();
  ES_ASSUME(beyond >= count);
  const uint64_t value = nondet_uint64_t();
  es_kvm_state_model_specific_values_values_put(bytes + start, index, value);
  es_prove_only(watched, element, 8);
  ES_SAME(es_kvm_state_model_specific_values_values_at(&slice, index), value);
  ES_SAME(es_kvm_state_model_specific_values_values_at(&slice, beyond), 0);
  ES_REACHED("an element");
}

/* specs/process/kvm-state.yaml:166 Refused: nothing was written. */
void kvm_state_decode_machine_ends_decode_machine(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/process/kvm-state.yaml:166 decoder of machine: reads its bytes, writes what it accepts: sizes from 1040. */
void prove_decode_machine(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 1040);
  const uint8_t *const bytes = es_any_bytes(1040);
  ES_ANY(struct es_kvm_state_machine, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 1040);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_kvm_state_decode_machine(bytes, size, &out);
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/kvm-state.yaml:166 Refused: nothing was written. */
void kvm_state_decode_machine_ends_decode_short_machine(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_kvm_state_refusals, ES_KVM_STATE_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/process/kvm-state.yaml:166 decoder of machine: reads nothing of what is too short: sizes below 1040. */
void prove_decode_short_machine(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 1040);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_kvm_state_machine, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_kvm_state_decode_machine(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/process/kvm-state.yaml:166 Refused. */
void kvm_state_encode_machine_ends_encode_machine(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/process/kvm-state.yaml:166 encoder of machine: writes in its room: any value, room up to 1040 bytes. */
void prove_encode_machine(void) {
  ES_ANY(struct es_kvm_state_machine, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 1040);
  uint8_t *const bytes = es_any_bytes(1040);
  const size_t size = es_kvm_state_encode_machine(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 1040, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/kvm-state.yaml:166 Refused. */
void kvm_state_encode_machine_ends_encode_refused_machine(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/process/kvm-state.yaml:166 encoder of machine: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_machine(void) {
  ES_ANY(struct es_kvm_state_machine, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_kvm_state_encode_machine(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/process/kvm-state.yaml:166 Not to be encoded: nothing to decode. */
void kvm_state_encode_machine_ends_round_trip_machine(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/process/kvm-state.yaml:166 Refused, which must not be. */
void kvm_state_decode_machine_ends_round_trip_machine(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/process/kvm-state.yaml:166 machine: decode(encode(x)) = x: any value. */
void prove_round_trip_machine(void) {
  ES_ANY(struct es_kvm_state_machine, in);
  uint8_t *const bytes = es_any_bytes(1040);
  const size_t size = es_kvm_state_encode_machine(&in, bytes, 1040);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_kvm_state_machine, out);
  const es_result result = es_kvm_state_decode_machine(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.processors, out.processors);
  ES_SAME(in.tsc_frequency, out.tsc_frequency);
  ES_SAME(in.route_count, out.route_count);
  es_prove_same(in.route_inputs, out.route_inputs, sizeof in.route_inputs);
  es_prove_same(in.route_addresses, out.route_addresses, sizeof in.route_addresses);
  es_prove_same(in.route_data, out.route_data, sizeof in.route_data);
  ES_REACHED("came round");
}
