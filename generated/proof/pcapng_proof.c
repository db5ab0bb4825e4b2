/* Generated from specs/process/pcapng.yaml; change that and run python3 -m generator.
 * What CBMC proves of pcapng, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/pcapng_spec.h"
#include "generated/pcapng_wire.h"

/* specs/process/pcapng.yaml:22 decoder of section-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_section_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_pcapng_section_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_pcapng_decode_section_header(bytes, size, &out);
  es_prove_result(result, es_pcapng_refusals, ES_PCAPNG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/pcapng.yaml:22 encoder of section-header: writes in its room: any value, any room. */
void prove_encode_section_header(void) {
  ES_ANY(struct es_pcapng_section_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_pcapng_encode_section_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/pcapng.yaml:22 section-header: decode(encode(x)) = x: any value. */
void prove_round_trip_section_header(void) {
  ES_ANY(struct es_pcapng_section_header, in);
  uint8_t *const bytes = es_any_bytes(28);
  const size_t size = es_pcapng_encode_section_header(&in, bytes, 28);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_pcapng_section_header, out);
  const es_result result = es_pcapng_decode_section_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_REACHED("came round");
}

/* specs/process/pcapng.yaml:32 decoder of interface-description: reads its bytes, writes what it accepts: any size. */
void prove_decode_interface_description(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_pcapng_interface_description, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_pcapng_decode_interface_description(bytes, size, &out);
  es_prove_result(result, es_pcapng_refusals, ES_PCAPNG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/pcapng.yaml:32 encoder of interface-description: writes in its room: any value, any room. */
void prove_encode_interface_description(void) {
  ES_ANY(struct es_pcapng_interface_description, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_pcapng_encode_interface_description(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/pcapng.yaml:32 interface-description: decode(encode(x)) = x: any value. */
void prove_round_trip_interface_description(void) {
  ES_ANY(struct es_pcapng_interface_description, in);
  es_assume_no_padding(in.interface_name, 8);
  uint8_t *const bytes = es_any_bytes(44);
  const size_t size = es_pcapng_encode_interface_description(&in, bytes, 44);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_pcapng_interface_description, out);
  const es_result result = es_pcapng_decode_interface_description(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.link_type, out.link_type);
  ES_SAME(in.snap_length, out.snap_length);
  es_prove_same_text(in.interface_name, out.interface_name, 8);
  ES_REACHED("came round");
}

/* specs/process/pcapng.yaml:50 decoder of enhanced-packet: reads its bytes, writes what it accepts: any size. */
void prove_decode_enhanced_packet(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_pcapng_enhanced_packet, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_pcapng_decode_enhanced_packet(bytes, size, &out);
  es_prove_result(result, es_pcapng_refusals, ES_PCAPNG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/pcapng.yaml:50 encoder of enhanced-packet: writes in its room: any value, any room. */
void prove_encode_enhanced_packet(void) {
  ES_ANY(struct es_pcapng_enhanced_packet, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_pcapng_encode_enhanced_packet(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/pcapng.yaml:50 enhanced-packet: decode(encode(x)) = x: any value. */
void prove_round_trip_enhanced_packet(void) {
  ES_ANY(struct es_pcapng_enhanced_packet, in);
  uint8_t *const bytes = es_any_bytes(28);
  const size_t size = es_pcapng_encode_enhanced_packet(&in, bytes, 28);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_pcapng_enhanced_packet, out);
  const es_result result = es_pcapng_decode_enhanced_packet(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_SAME(in.time_high, out.time_high);
  ES_SAME(in.time_low, out.time_low);
  ES_SAME(in.captured_length, out.captured_length);
  ES_SAME(in.original_length, out.original_length);
  ES_REACHED("came round");
}

/* specs/process/pcapng.yaml:61 decoder of enhanced-packet-end: reads its bytes, writes what it accepts: any size. */
void prove_decode_enhanced_packet_end(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_pcapng_enhanced_packet_end, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_pcapng_decode_enhanced_packet_end(bytes, size, &out);
  es_prove_result(result, es_pcapng_refusals, ES_PCAPNG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/pcapng.yaml:61 encoder of enhanced-packet-end: writes in its room: any value, any room. */
void prove_encode_enhanced_packet_end(void) {
  ES_ANY(struct es_pcapng_enhanced_packet_end, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_pcapng_encode_enhanced_packet_end(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/pcapng.yaml:61 enhanced-packet-end: decode(encode(x)) = x: any value. */
void prove_round_trip_enhanced_packet_end(void) {
  ES_ANY(struct es_pcapng_enhanced_packet_end, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_pcapng_encode_enhanced_packet_end(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_pcapng_enhanced_packet_end, out);
  const es_result result = es_pcapng_decode_enhanced_packet_end(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.flags.direction, out.flags.direction);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/process/pcapng.yaml:73 decoder of interface-statistics: reads its bytes, writes what it accepts: any size. */
void prove_decode_interface_statistics(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_pcapng_interface_statistics, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_pcapng_decode_interface_statistics(bytes, size, &out);
  es_prove_result(result, es_pcapng_refusals, ES_PCAPNG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/pcapng.yaml:73 encoder of interface-statistics: writes in its room: any value, any room. */
void prove_encode_interface_statistics(void) {
  ES_ANY(struct es_pcapng_interface_statistics, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_pcapng_encode_interface_statistics(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/pcapng.yaml:73 interface-statistics: decode(encode(x)) = x: any value. */
void prove_round_trip_interface_statistics(void) {
  ES_ANY(struct es_pcapng_interface_statistics, in);
  uint8_t *const bytes = es_any_bytes(52);
  const size_t size = es_pcapng_encode_interface_statistics(&in, bytes, 52);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_pcapng_interface_statistics, out);
  const es_result result = es_pcapng_decode_interface_statistics(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.time_high, out.time_high);
  ES_SAME(in.time_low, out.time_low);
  ES_SAME(in.received, out.received);
  ES_SAME(in.dropped, out.dropped);
  ES_REACHED("came round");
}
