/* Generated from specs/platform/pvh.yaml; change that and run python3 -m generator.
 * What CBMC proves of pvh, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/pvh_spec.h"
#include "generated/pvh_wire.h"

/* specs/platform/pvh.yaml:15 decoder of start-info: reads its bytes, writes what it accepts: any size. */
void prove_decode_start_info(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_pvh_start_info, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_pvh_decode_start_info(bytes, size, &out);
  es_prove_result(result, es_pvh_refusals, ES_PVH_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/pvh.yaml:15 encoder of start-info: writes in its room: any value, any room. */
void prove_encode_start_info(void) {
  ES_ANY(struct es_pvh_start_info, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_pvh_encode_start_info(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/pvh.yaml:15 start-info: decode(encode(x)) = x: any value. */
void prove_round_trip_start_info(void) {
  ES_ANY(struct es_pvh_start_info, in);
  uint8_t *const bytes = es_any_bytes(56);
  const size_t size = es_pvh_encode_start_info(&in, bytes, 56);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_pvh_start_info, out);
  const es_result result = es_pvh_decode_start_info(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.version, out.version);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.module_count, out.module_count);
  ES_SAME(in.modules, out.modules);
  ES_SAME(in.command_line, out.command_line);
  ES_SAME(in.acpi_rsdp, out.acpi_rsdp);
  ES_SAME(in.memory_map, out.memory_map);
  ES_SAME(in.memory_map_count, out.memory_map_count);
  ES_REACHED("came round");
}

/* specs/platform/pvh.yaml:28 decoder of memory-map-entry: reads its bytes, writes what it accepts: any size. */
void prove_decode_memory_map_entry(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_pvh_memory_map_entry, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_pvh_decode_memory_map_entry(bytes, size, &out);
  es_prove_result(result, es_pvh_refusals, ES_PVH_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/pvh.yaml:28 encoder of memory-map-entry: writes in its room: any value, any room. */
void prove_encode_memory_map_entry(void) {
  ES_ANY(struct es_pvh_memory_map_entry, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_pvh_encode_memory_map_entry(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/pvh.yaml:28 memory-map-entry: decode(encode(x)) = x: any value. */
void prove_round_trip_memory_map_entry(void) {
  ES_ANY(struct es_pvh_memory_map_entry, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_pvh_encode_memory_map_entry(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_pvh_memory_map_entry, out);
  const es_result result = es_pvh_decode_memory_map_entry(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.address, out.address);
  ES_SAME(in.size, out.size);
  ES_SAME(in.type, out.type);
  ES_REACHED("came round");
}
