/* Generated from specs/vmbus/ring.yaml; change that and run python3 -m generator.
 * What CBMC proves of vmbus-ring, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/vmbus_ring_spec.h"
#include "generated/vmbus_ring_wire.h"

/* specs/vmbus/ring.yaml:50 Refused: nothing was written. */
void vmbus_ring_decode_control_ends_decode_control(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/vmbus/ring.yaml:50 decoder of control: reads its bytes, writes what it accepts: sizes from 4096. */
void prove_decode_control(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 4096);
  const uint8_t *const bytes = es_any_bytes(4096);
  ES_ANY(struct es_vmbus_ring_control, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 4096);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_vmbus_ring_decode_control(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:50 Refused: nothing was written. */
void vmbus_ring_decode_control_ends_decode_short_control(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/vmbus/ring.yaml:50 decoder of control: reads nothing of what is too short: sizes below 4096. */
void prove_decode_short_control(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 4096);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_vmbus_ring_control, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_vmbus_ring_decode_control(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/vmbus/ring.yaml:50 Refused. */
void vmbus_ring_encode_control_ends_encode_control(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/vmbus/ring.yaml:50 encoder of control: writes in its room: any value, room up to 4096 bytes. */
void prove_encode_control(void) {
  ES_ANY(struct es_vmbus_ring_control, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 4096);
  uint8_t *const bytes = es_any_bytes(4096);
  const size_t size = es_vmbus_ring_encode_control(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 4096, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:50 Refused. */
void vmbus_ring_encode_control_ends_encode_refused_control(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/vmbus/ring.yaml:50 encoder of control: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_control(void) {
  ES_ANY(struct es_vmbus_ring_control, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_vmbus_ring_encode_control(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/vmbus/ring.yaml:50 Not to be encoded: nothing to decode. */
void vmbus_ring_encode_control_ends_round_trip_control(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/vmbus/ring.yaml:50 Refused, which must not be. */
void vmbus_ring_decode_control_ends_round_trip_control(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/vmbus/ring.yaml:50 control: decode(encode(x)) = x: any value. */
void prove_round_trip_control(void) {
  ES_ANY(struct es_vmbus_ring_control, in);
  uint8_t *const bytes = es_any_bytes(4096);
  const size_t size = es_vmbus_ring_encode_control(&in, bytes, 4096);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_control, out);
  const es_result result = es_vmbus_ring_decode_control(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.write_index, out.write_index);
  ES_SAME(in.read_index, out.read_index);
  ES_SAME(in.interrupt_mask, out.interrupt_mask);
  ES_SAME(in.pending_send_size, out.pending_send_size);
  ES_SAME(in.features, out.features);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:62 decoder of descriptor: reads its bytes, writes what it accepts: any size. */
void prove_decode_descriptor(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_descriptor, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_descriptor(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:62 encoder of descriptor: writes in its room: any value, any room. */
void prove_encode_descriptor(void) {
  ES_ANY(struct es_vmbus_ring_descriptor, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_descriptor(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:62 descriptor: decode(encode(x)) = x: any value. */
void prove_round_trip_descriptor(void) {
  ES_ANY(struct es_vmbus_ring_descriptor, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_vmbus_ring_encode_descriptor(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_descriptor, out);
  const es_result result = es_vmbus_ring_decode_descriptor(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.type, out.type);
  ES_SAME(in.data_offset8, out.data_offset8);
  ES_SAME(in.length8, out.length8);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.transaction, out.transaction);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:72 decoder of trailer: reads its bytes, writes what it accepts: any size. */
void prove_decode_trailer(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_trailer, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_trailer(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:72 encoder of trailer: writes in its room: any value, any room. */
void prove_encode_trailer(void) {
  ES_ANY(struct es_vmbus_ring_trailer, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_trailer(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:72 trailer: decode(encode(x)) = x: any value. */
void prove_round_trip_trailer(void) {
  ES_ANY(struct es_vmbus_ring_trailer, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_ring_encode_trailer(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_trailer, out);
  const es_result result = es_vmbus_ring_decode_trailer(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.packet_start, out.packet_start);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:79 decoder of gpa-range: reads its bytes, writes what it accepts: any size. */
void prove_decode_gpa_range(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_gpa_range, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_gpa_range(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:79 encoder of gpa-range: writes in its room: any value, any room. */
void prove_encode_gpa_range(void) {
  ES_ANY(struct es_vmbus_ring_gpa_range, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_gpa_range(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:79 gpa-range: decode(encode(x)) = x: any value. */
void prove_round_trip_gpa_range(void) {
  ES_ANY(struct es_vmbus_ring_gpa_range, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_ring_encode_gpa_range(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_gpa_range, out);
  const es_result result = es_vmbus_ring_decode_gpa_range(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.byte_count, out.byte_count);
  ES_SAME(in.byte_offset, out.byte_offset);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:86 decoder of gpa-direct-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_gpa_direct_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_gpa_direct_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_gpa_direct_header(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:86 encoder of gpa-direct-header: writes in its room: any value, any room. */
void prove_encode_gpa_direct_header(void) {
  ES_ANY(struct es_vmbus_ring_gpa_direct_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_gpa_direct_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:86 gpa-direct-header: decode(encode(x)) = x: any value. */
void prove_round_trip_gpa_direct_header(void) {
  ES_ANY(struct es_vmbus_ring_gpa_direct_header, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_vmbus_ring_encode_gpa_direct_header(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_gpa_direct_header, out);
  const es_result result = es_vmbus_ring_decode_gpa_direct_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.descriptor.type, out.descriptor.type);
  ES_SAME(in.descriptor.data_offset8, out.descriptor.data_offset8);
  ES_SAME(in.descriptor.length8, out.descriptor.length8);
  ES_SAME(in.descriptor.flags, out.descriptor.flags);
  ES_SAME(in.descriptor.transaction, out.descriptor.transaction);
  ES_SAME(in.range_count, out.range_count);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:94 decoder of page-ranges: reads its bytes, writes what it accepts: any size. */
void prove_decode_page_ranges(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_page_ranges, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_page_ranges(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.page_numbers, 8, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:94 encoder of page-ranges: writes in its room: arrays of up to 3 elements, any room. */
void prove_encode_page_ranges(void) {
  ES_ANY(struct es_vmbus_ring_page_ranges, in);
  ES_ASSUME(in.page_numbers.count <= 3u);
  in.page_numbers.at = es_any_bytes((size_t)in.page_numbers.count * 8);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_page_ranges(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:94 page-ranges: decode(encode(x)) = x: arrays of up to 3 elements. */
void prove_round_trip_page_ranges(void) {
  ES_ANY(struct es_vmbus_ring_page_ranges, in);
  ES_ASSUME(in.page_numbers.count <= 3u);
  in.page_numbers.at = es_any_bytes((size_t)in.page_numbers.count * 8);
  uint8_t *const bytes = es_any_bytes(40);
  const size_t size = es_vmbus_ring_encode_page_ranges(&in, bytes, 40);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_page_ranges, out);
  const es_result result = es_vmbus_ring_decode_page_ranges(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.range_count, out.range_count);
  ES_SAME(in.byte_count, out.byte_count);
  ES_SAME(in.byte_offset, out.byte_offset);
  es_prove_same_slice(&in.page_numbers, &out.page_numbers, 8);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:103 any one element of page-ranges.page-numbers: read and written in its own bytes: any
 * length, any place. */
void prove_element_page_ranges_page_numbers(void) {
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
  es_vmbus_ring_page_ranges_page_numbers_put(bytes + start, index, value);
  es_prove_only(watched, element, 8);
  ES_SAME(es_vmbus_ring_page_ranges_page_numbers_at(&slice, index), value);
  ES_SAME(es_vmbus_ring_page_ranges_page_numbers_at(&slice, beyond), 0);
  ES_REACHED("an element");
}

/* specs/vmbus/ring.yaml:104 decoder of packet: reads its bytes, writes what it accepts: any size. */
void prove_decode_packet(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_packet, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_packet(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.ranges, 1, bytes, size);
  es_prove_inside(&out.payload, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:104 encoder of packet: writes in its room: arrays of up to 3 elements, any room. */
void prove_encode_packet(void) {
  ES_ANY(struct es_vmbus_ring_packet, in);
  ES_ASSUME(in.ranges.count <= 3u);
  in.ranges.at = es_any_bytes(in.ranges.count);
  ES_ASSUME(in.payload.count <= 3u);
  in.payload.at = es_any_bytes(in.payload.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_packet(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:104 packet: decode(encode(x)) = x: what 44 bytes can hold. */
void prove_round_trip_packet(void) {
  const uint8_t *const first = es_any_bytes(44);
  ES_ANY(struct es_vmbus_ring_packet, in);
  const es_result taken = es_vmbus_ring_decode_packet(first, 44, &in);
  ES_ASSUME(taken == ES_OK);
  uint8_t *const bytes = es_any_bytes(44);
  const size_t size = es_vmbus_ring_encode_packet(&in, bytes, 44);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_packet, out);
  const es_result result = es_vmbus_ring_decode_packet(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.descriptor.type, out.descriptor.type);
  ES_SAME(in.descriptor.data_offset8, out.descriptor.data_offset8);
  ES_SAME(in.descriptor.length8, out.descriptor.length8);
  ES_SAME(in.descriptor.flags, out.descriptor.flags);
  ES_SAME(in.descriptor.transaction, out.descriptor.transaction);
  es_prove_same_slice(&in.ranges, &out.ranges, 1);
  es_prove_same_slice(&in.payload, &out.payload, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:110 any one element of packet.ranges: read and written in its own bytes: any length, any
 * place. */
void prove_element_packet_ranges(void) {
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

/* specs/vmbus/ring.yaml:116 any one element of packet.payload: read and written in its own bytes: any length, any
 * place. */
void prove_element_packet_payload(void) {
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

/* specs/vmbus/ring.yaml:122 decoder of transfer-range: reads its bytes, writes what it accepts: any size. */
void prove_decode_transfer_range(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_transfer_range, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_transfer_range(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:122 encoder of transfer-range: writes in its room: any value, any room. */
void prove_encode_transfer_range(void) {
  ES_ANY(struct es_vmbus_ring_transfer_range, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_transfer_range(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:122 transfer-range: decode(encode(x)) = x: any value. */
void prove_round_trip_transfer_range(void) {
  ES_ANY(struct es_vmbus_ring_transfer_range, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_ring_encode_transfer_range(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_transfer_range, out);
  const es_result result = es_vmbus_ring_decode_transfer_range(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.byte_count, out.byte_count);
  ES_SAME(in.byte_offset, out.byte_offset);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:128 decoder of transfer-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_transfer_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_transfer_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_transfer_header(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:128 encoder of transfer-header: writes in its room: any value, any room. */
void prove_encode_transfer_header(void) {
  ES_ANY(struct es_vmbus_ring_transfer_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_transfer_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:128 transfer-header: decode(encode(x)) = x: any value. */
void prove_round_trip_transfer_header(void) {
  ES_ANY(struct es_vmbus_ring_transfer_header, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_vmbus_ring_encode_transfer_header(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_transfer_header, out);
  const es_result result = es_vmbus_ring_decode_transfer_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.descriptor.type, out.descriptor.type);
  ES_SAME(in.descriptor.data_offset8, out.descriptor.data_offset8);
  ES_SAME(in.descriptor.length8, out.descriptor.length8);
  ES_SAME(in.descriptor.flags, out.descriptor.flags);
  ES_SAME(in.descriptor.transaction, out.descriptor.transaction);
  ES_SAME(in.page_set, out.page_set);
  ES_SAME(in.sender_owns_set, out.sender_owns_set);
  ES_SAME(in.range_count, out.range_count);
  ES_REACHED("came round");
}

/* specs/vmbus/ring.yaml:138 decoder of pipe-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_pipe_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_vmbus_ring_pipe_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_ring_decode_pipe_header(bytes, size, &out);
  es_prove_result(result, es_vmbus_ring_refusals, ES_VMBUS_RING_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/ring.yaml:138 encoder of pipe-header: writes in its room: any value, any room. */
void prove_encode_pipe_header(void) {
  ES_ANY(struct es_vmbus_ring_pipe_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_ring_encode_pipe_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/ring.yaml:138 pipe-header: decode(encode(x)) = x: any value. */
void prove_round_trip_pipe_header(void) {
  ES_ANY(struct es_vmbus_ring_pipe_header, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_ring_encode_pipe_header(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_ring_pipe_header, out);
  const es_result result = es_vmbus_ring_decode_pipe_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.packet_type, out.packet_type);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}
