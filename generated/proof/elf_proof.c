/* Generated from specs/platform/elf.yaml; change that and run python3 -m generator.
 * What CBMC proves of elf, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/elf_spec.h"
#include "generated/elf_wire.h"

/* specs/platform/elf.yaml:18 decoder of header-64: reads its bytes, writes what it accepts: any size. */
void prove_decode_header_64(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_elf_header_64, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_elf_decode_header_64(bytes, size, &out);
  es_prove_result(result, es_elf_refusals, ES_ELF_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/elf.yaml:18 encoder of header-64: writes in its room: any value, any room. */
void prove_encode_header_64(void) {
  ES_ANY(struct es_elf_header_64, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_elf_encode_header_64(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/elf.yaml:18 header-64: decode(encode(x)) = x: any value. */
void prove_round_trip_header_64(void) {
  ES_ANY(struct es_elf_header_64, in);
  uint8_t *const bytes = es_any_bytes(64);
  const size_t size = es_elf_encode_header_64(&in, bytes, 64);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_elf_header_64, out);
  const es_result result = es_elf_decode_header_64(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.word_size, out.word_size);
  ES_SAME(in.data, out.data);
  ES_SAME(in.system, out.system);
  ES_SAME(in.system_version, out.system_version);
  ES_SAME(in.type, out.type);
  ES_SAME(in.machine, out.machine);
  ES_SAME(in.entry, out.entry);
  ES_SAME(in.program_headers_offset, out.program_headers_offset);
  ES_SAME(in.section_headers_offset, out.section_headers_offset);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.header_size, out.header_size);
  ES_SAME(in.program_header_size, out.program_header_size);
  ES_SAME(in.program_header_count, out.program_header_count);
  ES_SAME(in.section_header_size, out.section_header_size);
  ES_SAME(in.section_header_count, out.section_header_count);
  ES_SAME(in.section_names, out.section_names);
  ES_REACHED("came round");
}

/* specs/platform/elf.yaml:41 decoder of program-header-64: reads its bytes, writes what it accepts: any size. */
void prove_decode_program_header_64(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_elf_program_header_64, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_elf_decode_program_header_64(bytes, size, &out);
  es_prove_result(result, es_elf_refusals, ES_ELF_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/elf.yaml:41 encoder of program-header-64: writes in its room: any value, any room. */
void prove_encode_program_header_64(void) {
  ES_ANY(struct es_elf_program_header_64, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_elf_encode_program_header_64(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/elf.yaml:41 program-header-64: decode(encode(x)) = x: any value. */
void prove_round_trip_program_header_64(void) {
  ES_ANY(struct es_elf_program_header_64, in);
  uint8_t *const bytes = es_any_bytes(56);
  const size_t size = es_elf_encode_program_header_64(&in, bytes, 56);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_elf_program_header_64, out);
  const es_result result = es_elf_decode_program_header_64(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.type, out.type);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.offset, out.offset);
  ES_SAME(in.virtual_address, out.virtual_address);
  ES_SAME(in.physical_address, out.physical_address);
  ES_SAME(in.file_size, out.file_size);
  ES_SAME(in.memory_size, out.memory_size);
  ES_SAME(in.alignment, out.alignment);
  ES_REACHED("came round");
}

/* specs/platform/elf.yaml:52 decoder of note: reads its bytes, writes what it accepts: any size. */
void prove_decode_note(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_elf_note, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_elf_decode_note(bytes, size, &out);
  es_prove_result(result, es_elf_refusals, ES_ELF_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/elf.yaml:52 encoder of note: writes in its room: any value, any room. */
void prove_encode_note(void) {
  ES_ANY(struct es_elf_note, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_elf_encode_note(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/elf.yaml:52 note: decode(encode(x)) = x: any value. */
void prove_round_trip_note(void) {
  ES_ANY(struct es_elf_note, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_elf_encode_note(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_elf_note, out);
  const es_result result = es_elf_decode_note(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.name_size, out.name_size);
  ES_SAME(in.value_size, out.value_size);
  ES_SAME(in.type, out.type);
  ES_REACHED("came round");
}

/* specs/platform/elf.yaml:59 decoder of relocation-64: reads its bytes, writes what it accepts: any size. */
void prove_decode_relocation_64(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_elf_relocation_64, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_elf_decode_relocation_64(bytes, size, &out);
  es_prove_result(result, es_elf_refusals, ES_ELF_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/elf.yaml:59 encoder of relocation-64: writes in its room: any value, any room. */
void prove_encode_relocation_64(void) {
  ES_ANY(struct es_elf_relocation_64, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_elf_encode_relocation_64(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/elf.yaml:59 relocation-64: decode(encode(x)) = x: any value. */
void prove_round_trip_relocation_64(void) {
  ES_ANY(struct es_elf_relocation_64, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_elf_encode_relocation_64(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_elf_relocation_64, out);
  const es_result result = es_elf_decode_relocation_64(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.offset, out.offset);
  ES_SAME(in.information.type, out.information.type);
  ES_SAME(in.information.symbol, out.information.symbol);
  ES_SAME(in.addend, out.addend);
  ES_REACHED("came round");
}
