/* Generated from specs/igvm/shim.yaml; change that and run python3 -m generator.
 * What CBMC proves of shim, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/shim_spec.h"
#include "generated/shim_wire.h"

/* specs/igvm/shim.yaml:46 decoder of range: reads its bytes, writes what it accepts: any size. */
void prove_decode_range(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_shim_range, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_shim_decode_range(bytes, size, &out);
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/shim.yaml:46 encoder of range: writes in its room: any value, any room. */
void prove_encode_range(void) {
  ES_ANY(struct es_shim_range, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_shim_encode_range(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/shim.yaml:46 range: decode(encode(x)) = x: any value. */
void prove_round_trip_range(void) {
  ES_ANY(struct es_shim_range, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_shim_encode_range(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_shim_range, out);
  const es_result result = es_shim_decode_range(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.base, out.base);
  ES_SAME(in.size, out.size);
  ES_REACHED("came round");
}

/* specs/igvm/shim.yaml:51 Refused: nothing was written. */
void shim_decode_parameters_ends_decode_parameters(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/igvm/shim.yaml:51 decoder of parameters: reads its bytes, writes what it accepts: sizes from 4096. */
void prove_decode_parameters(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 4096);
  const uint8_t *const bytes = es_any_bytes(4096);
  ES_ANY(struct es_shim_parameters, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 4096);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_shim_decode_parameters(bytes, size, &out);
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/shim.yaml:51 Refused: nothing was written. */
void shim_decode_parameters_ends_decode_short_parameters(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/igvm/shim.yaml:51 decoder of parameters: reads nothing of what is too short: sizes below 4096. */
void prove_decode_short_parameters(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 4096);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_shim_parameters, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_shim_decode_parameters(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/igvm/shim.yaml:51 Refused. */
void shim_encode_parameters_ends_encode_parameters(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/shim.yaml:51 encoder of parameters: writes in its room: any value, room up to 4096 bytes. */
void prove_encode_parameters(void) {
  ES_ANY(struct es_shim_parameters, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 4096);
  uint8_t *const bytes = es_any_bytes(4096);
  const size_t size = es_shim_encode_parameters(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 4096, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/shim.yaml:51 Refused. */
void shim_encode_parameters_ends_encode_refused_parameters(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
  ES_REACHED("refused");
}

/* specs/igvm/shim.yaml:51 encoder of parameters: writes nothing of what it refuses: any value, any room. */
void prove_encode_refused_parameters(void) {
  ES_ANY(struct es_shim_parameters, in);
  uint8_t *const bytes = es_any_bytes(0);
  const size_t size = es_shim_encode_parameters(&in, bytes, nondet_size_t());
  (void)size;
}

/* specs/igvm/shim.yaml:51 Not to be encoded: nothing to decode. */
void shim_encode_parameters_ends_round_trip_parameters(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/igvm/shim.yaml:51 Refused, which must not be. */
void shim_decode_parameters_ends_round_trip_parameters(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/igvm/shim.yaml:51 parameters: decode(encode(x)) = x: any value. */
void prove_round_trip_parameters(void) {
  ES_ANY(struct es_shim_parameters, in);
  uint8_t *const bytes = es_any_bytes(4096);
  const size_t size = es_shim_encode_parameters(&in, bytes, 4096);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_shim_parameters, out);
  const es_result result = es_shim_decode_parameters(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.policy, out.policy);
  ES_SAME(in.isolation, out.isolation);
  ES_SAME(in.console_port, out.console_port);
  ES_SAME(in.processors, out.processors);
  ES_SAME(in.memory.base, out.memory.base);
  ES_SAME(in.memory.size, out.memory.size);
  ES_SAME(in.kernel.base, out.kernel.base);
  ES_SAME(in.kernel.size, out.kernel.size);
  ES_SAME(in.initrd.base, out.initrd.base);
  ES_SAME(in.initrd.size, out.initrd.size);
  ES_SAME(in.command_line.base, out.command_line.base);
  ES_SAME(in.command_line.size, out.command_line.size);
  ES_SAME(in.page_tables.base, out.page_tables.base);
  ES_SAME(in.page_tables.size, out.page_tables.size);
  ES_SAME(in.descriptors.base, out.descriptors.base);
  ES_SAME(in.descriptors.size, out.descriptors.size);
  ES_SAME(in.hashes.base, out.hashes.base);
  ES_SAME(in.hashes.size, out.hashes.size);
  ES_SAME(in.log.base, out.log.base);
  ES_SAME(in.log.size, out.log.size);
  ES_SAME(in.memory_map.base, out.memory_map.base);
  ES_SAME(in.memory_map.size, out.memory_map.size);
  ES_SAME(in.processor_count.base, out.processor_count.base);
  ES_SAME(in.processor_count.size, out.processor_count.size);
  ES_SAME(in.host_command_line.base, out.host_command_line.base);
  ES_SAME(in.host_command_line.size, out.host_command_line.size);
  ES_SAME(in.device_tree.base, out.device_tree.base);
  ES_SAME(in.device_tree.size, out.device_tree.size);
  ES_SAME(in.madt.base, out.madt.base);
  ES_SAME(in.madt.size, out.madt.size);
  ES_REACHED("came round");
}

/* specs/igvm/shim.yaml:76 decoder of memory-map-entry: reads its bytes, writes what it accepts: any size. */
void prove_decode_memory_map_entry(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_shim_memory_map_entry, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_shim_decode_memory_map_entry(bytes, size, &out);
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/shim.yaml:76 encoder of memory-map-entry: writes in its room: any value, any room. */
void prove_encode_memory_map_entry(void) {
  ES_ANY(struct es_shim_memory_map_entry, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_shim_encode_memory_map_entry(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/shim.yaml:76 memory-map-entry: decode(encode(x)) = x: any value. */
void prove_round_trip_memory_map_entry(void) {
  ES_ANY(struct es_shim_memory_map_entry, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_shim_encode_memory_map_entry(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_shim_memory_map_entry, out);
  const es_result result = es_shim_decode_memory_map_entry(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.first_page, out.first_page);
  ES_SAME(in.pages, out.pages);
  ES_SAME(in.type, out.type);
  ES_REACHED("came round");
}

/* specs/igvm/shim.yaml:84 decoder of processor-count: reads its bytes, writes what it accepts: any size. */
void prove_decode_processor_count(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_shim_processor_count, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_shim_decode_processor_count(bytes, size, &out);
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/shim.yaml:84 encoder of processor-count: writes in its room: any value, any room. */
void prove_encode_processor_count(void) {
  ES_ANY(struct es_shim_processor_count, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_shim_encode_processor_count(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/shim.yaml:84 processor-count: decode(encode(x)) = x: any value. */
void prove_round_trip_processor_count(void) {
  ES_ANY(struct es_shim_processor_count, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_shim_encode_processor_count(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_shim_processor_count, out);
  const es_result result = es_shim_decode_processor_count(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/igvm/shim.yaml:87 decoder of hash: reads its bytes, writes what it accepts: any size. */
void prove_decode_hash(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_shim_hash, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_shim_decode_hash(bytes, size, &out);
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/shim.yaml:87 encoder of hash: writes in its room: any value, any room. */
void prove_encode_hash(void) {
  ES_ANY(struct es_shim_hash, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_shim_encode_hash(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/shim.yaml:87 hash: decode(encode(x)) = x: any value. */
void prove_round_trip_hash(void) {
  ES_ANY(struct es_shim_hash, in);
  uint8_t *const bytes = es_any_bytes(64);
  const size_t size = es_shim_encode_hash(&in, bytes, 64);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_shim_hash, out);
  const es_result result = es_shim_decode_hash(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.range.base, out.range.base);
  ES_SAME(in.range.size, out.range.size);
  es_prove_same(in.sha384, out.sha384, sizeof in.sha384);
  ES_REACHED("came round");
}

/* specs/igvm/shim.yaml:92 decoder of hash-list: reads its bytes, writes what it accepts: any size. */
void prove_decode_hash_list(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_shim_hash_list, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_shim_decode_hash_list(bytes, size, &out);
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.hashes, 64, bytes, size);
  ES_REACHED("accepted");
}

/* specs/igvm/shim.yaml:92 encoder of hash-list: writes in its room: arrays of up to 2 elements, any room. */
void prove_encode_hash_list(void) {
  ES_ANY(struct es_shim_hash_list, in);
  ES_ASSUME(in.hashes.count <= 2u);
  in.hashes.at = es_any_bytes((size_t)in.hashes.count * 64);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_shim_encode_hash_list(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/shim.yaml:92 hash-list: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_hash_list(void) {
  ES_ANY(struct es_shim_hash_list, in);
  ES_ASSUME(in.hashes.count <= 2u);
  in.hashes.at = es_any_bytes((size_t)in.hashes.count * 64);
  uint8_t *const bytes = es_any_bytes(144);
  const size_t size = es_shim_encode_hash_list(&in, bytes, 144);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_shim_hash_list, out);
  const es_result result = es_shim_decode_hash_list(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.count, out.count);
  es_prove_same_slice(&in.hashes, &out.hashes, 64);
  ES_REACHED("came round");
}

/* specs/igvm/shim.yaml:98 any one element of hash-list.hashes: read in its own bytes: any length, any place. */
void prove_element_hash_list_hashes(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 64);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 64);
  const struct es_slice slice = {.at = bytes + start, .count = count};
  const uint32_t beyond = nondet_uint32_t();
  ES_ASSUME(beyond >= count);
  struct es_shim_hash value = es_shim_hash_list_hashes_at(&slice, index);
  value = es_shim_hash_list_hashes_at(&slice, beyond);
  (void)value;
  es_prove_kept(watched);
  ES_REACHED("an element");
}

/* specs/igvm/shim.yaml:98 any one element of hash-list.hashes: written in its own bytes: any length, any place. */
void prove_put_hash_list_hashes(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 64);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 64);
  uint8_t *const element = bytes + start + (size_t)index * 64;
  ES_ANY(struct es_shim_hash, in);
  (void)es_shim_hash_list_hashes_put(bytes + start, index, &in);
  es_prove_only(watched, element, 64);
  ES_REACHED("an element");
}

/* specs/igvm/shim.yaml:99 decoder of log: reads its bytes, writes what it accepts: any size. */
void prove_decode_log(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_shim_log, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_shim_decode_log(bytes, size, &out);
  es_prove_result(result, es_shim_refusals, ES_SHIM_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/igvm/shim.yaml:99 encoder of log: writes in its room: any value, any room. */
void prove_encode_log(void) {
  ES_ANY(struct es_shim_log, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_shim_encode_log(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/igvm/shim.yaml:99 log: decode(encode(x)) = x: any value. */
void prove_round_trip_log(void) {
  ES_ANY(struct es_shim_log, in);
  uint8_t *const bytes = es_any_bytes(64);
  const size_t size = es_shim_encode_log(&in, bytes, 64);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_shim_log, out);
  const es_result result = es_shim_decode_log(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.setup_data.next, out.setup_data.next);
  ES_SAME(in.setup_data.type, out.setup_data.type);
  ES_SAME(in.setup_data.length, out.setup_data.length);
  ES_SAME(in.written, out.written);
  ES_SAME(in.room, out.room);
  ES_SAME(in.processors, out.processors);
  ES_SAME(in.entered, out.entered);
  ES_SAME(in.left, out.left);
  ES_SAME(in.dropped, out.dropped);
  ES_REACHED("came round");
}
