/* Generated from specs/platform/aml.yaml; change that and run python3 -m generator.
 * What CBMC proves of aml, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/aml_spec.h"
#include "generated/aml_wire.h"

/* specs/platform/aml.yaml:64 decoder of io-ports: reads its bytes, writes what it accepts: any size. */
void prove_decode_io_ports(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_aml_io_ports, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_aml_decode_io_ports(bytes, size, &out);
  es_prove_result(result, es_aml_refusals, ES_AML_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/aml.yaml:64 encoder of io-ports: writes in its room: any value, any room. */
void prove_encode_io_ports(void) {
  ES_ANY(struct es_aml_io_ports, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_aml_encode_io_ports(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/aml.yaml:64 io-ports: decode(encode(x)) = x: any value. */
void prove_round_trip_io_ports(void) {
  ES_ANY(struct es_aml_io_ports, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_aml_encode_io_ports(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_aml_io_ports, out);
  const es_result result = es_aml_decode_io_ports(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.flags.decode_16, out.flags.decode_16);
  ES_SAME(in.minimum, out.minimum);
  ES_SAME(in.maximum, out.maximum);
  ES_SAME(in.alignment, out.alignment);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/platform/aml.yaml:76 decoder of extended-interrupt: reads its bytes, writes what it accepts: any size. */
void prove_decode_extended_interrupt(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_aml_extended_interrupt, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_aml_decode_extended_interrupt(bytes, size, &out);
  es_prove_result(result, es_aml_refusals, ES_AML_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/aml.yaml:76 encoder of extended-interrupt: writes in its room: any value, any room. */
void prove_encode_extended_interrupt(void) {
  ES_ANY(struct es_aml_extended_interrupt, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_aml_encode_extended_interrupt(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/aml.yaml:76 extended-interrupt: decode(encode(x)) = x: any value. */
void prove_round_trip_extended_interrupt(void) {
  ES_ANY(struct es_aml_extended_interrupt, in);
  uint8_t *const bytes = es_any_bytes(9);
  const size_t size = es_aml_encode_extended_interrupt(&in, bytes, 9);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_aml_extended_interrupt, out);
  const es_result result = es_aml_decode_extended_interrupt(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.flags.consumer, out.flags.consumer);
  ES_SAME(in.flags.edge, out.flags.edge);
  ES_SAME(in.flags.active_low, out.flags.active_low);
  ES_SAME(in.flags.shared, out.flags.shared);
  ES_SAME(in.flags.wake, out.flags.wake);
  ES_SAME(in.interrupt, out.interrupt);
  ES_REACHED("came round");
}

/* specs/platform/aml.yaml:93 decoder of memory-fixed: reads its bytes, writes what it accepts: any size. */
void prove_decode_memory_fixed(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_aml_memory_fixed, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_aml_decode_memory_fixed(bytes, size, &out);
  es_prove_result(result, es_aml_refusals, ES_AML_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/aml.yaml:93 encoder of memory-fixed: writes in its room: any value, any room. */
void prove_encode_memory_fixed(void) {
  ES_ANY(struct es_aml_memory_fixed, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_aml_encode_memory_fixed(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/aml.yaml:93 memory-fixed: decode(encode(x)) = x: any value. */
void prove_round_trip_memory_fixed(void) {
  ES_ANY(struct es_aml_memory_fixed, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_aml_encode_memory_fixed(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_aml_memory_fixed, out);
  const es_result result = es_aml_decode_memory_fixed(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.flags.writable, out.flags.writable);
  ES_SAME(in.base, out.base);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}

/* specs/platform/aml.yaml:104 decoder of dword-address: reads its bytes, writes what it accepts: any size. */
void prove_decode_dword_address(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_aml_dword_address, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_aml_decode_dword_address(bytes, size, &out);
  es_prove_result(result, es_aml_refusals, ES_AML_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/aml.yaml:104 encoder of dword-address: writes in its room: any value, any room. */
void prove_encode_dword_address(void) {
  ES_ANY(struct es_aml_dword_address, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_aml_encode_dword_address(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/aml.yaml:104 dword-address: decode(encode(x)) = x: any value. */
void prove_round_trip_dword_address(void) {
  ES_ANY(struct es_aml_dword_address, in);
  uint8_t *const bytes = es_any_bytes(26);
  const size_t size = es_aml_encode_dword_address(&in, bytes, 26);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_aml_dword_address, out);
  const es_result result = es_aml_decode_dword_address(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.resource_type, out.resource_type);
  ES_SAME(in.flags.consumer, out.flags.consumer);
  ES_SAME(in.flags.subtractive, out.flags.subtractive);
  ES_SAME(in.flags.minimum_fixed, out.flags.minimum_fixed);
  ES_SAME(in.flags.maximum_fixed, out.flags.maximum_fixed);
  ES_SAME(in.memory_flags.writable, out.memory_flags.writable);
  ES_SAME(in.memory_flags.caching, out.memory_flags.caching);
  ES_SAME(in.memory_flags.kind, out.memory_flags.kind);
  ES_SAME(in.memory_flags.translated, out.memory_flags.translated);
  ES_SAME(in.granularity, out.granularity);
  ES_SAME(in.minimum, out.minimum);
  ES_SAME(in.maximum, out.maximum);
  ES_SAME(in.translation, out.translation);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}

/* specs/platform/aml.yaml:132 decoder of qword-address: reads its bytes, writes what it accepts: any size. */
void prove_decode_qword_address(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_aml_qword_address, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_aml_decode_qword_address(bytes, size, &out);
  es_prove_result(result, es_aml_refusals, ES_AML_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/aml.yaml:132 encoder of qword-address: writes in its room: any value, any room. */
void prove_encode_qword_address(void) {
  ES_ANY(struct es_aml_qword_address, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_aml_encode_qword_address(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/aml.yaml:132 qword-address: decode(encode(x)) = x: any value. */
void prove_round_trip_qword_address(void) {
  ES_ANY(struct es_aml_qword_address, in);
  uint8_t *const bytes = es_any_bytes(46);
  const size_t size = es_aml_encode_qword_address(&in, bytes, 46);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_aml_qword_address, out);
  const es_result result = es_aml_decode_qword_address(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.resource_type, out.resource_type);
  ES_SAME(in.flags.consumer, out.flags.consumer);
  ES_SAME(in.flags.subtractive, out.flags.subtractive);
  ES_SAME(in.flags.minimum_fixed, out.flags.minimum_fixed);
  ES_SAME(in.flags.maximum_fixed, out.flags.maximum_fixed);
  ES_SAME(in.memory_flags.writable, out.memory_flags.writable);
  ES_SAME(in.memory_flags.caching, out.memory_flags.caching);
  ES_SAME(in.memory_flags.kind, out.memory_flags.kind);
  ES_SAME(in.memory_flags.translated, out.memory_flags.translated);
  ES_SAME(in.granularity, out.granularity);
  ES_SAME(in.minimum, out.minimum);
  ES_SAME(in.maximum, out.maximum);
  ES_SAME(in.translation, out.translation);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}
