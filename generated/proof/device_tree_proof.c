/* Generated from specs/platform/device-tree.yaml; change that and run python3 -m generator.
 * What CBMC proves of device-tree, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/device_tree_spec.h"
#include "generated/device_tree_wire.h"

/* specs/platform/device-tree.yaml:32 decoder of header: reads its bytes, writes what it accepts: any size. */
void prove_decode_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_device_tree_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_device_tree_decode_header(bytes, size, &out);
  es_prove_result(result, es_device_tree_refusals, ES_DEVICE_TREE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/device-tree.yaml:32 encoder of header: writes in its room: any value, any room. */
void prove_encode_header(void) {
  ES_ANY(struct es_device_tree_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_device_tree_encode_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/device-tree.yaml:32 header: decode(encode(x)) = x: any value. */
void prove_round_trip_header(void) {
  ES_ANY(struct es_device_tree_header, in);
  uint8_t *const bytes = es_any_bytes(40);
  const size_t size = es_device_tree_encode_header(&in, bytes, 40);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_device_tree_header, out);
  const es_result result = es_device_tree_decode_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.total_size, out.total_size);
  ES_SAME(in.structure_offset, out.structure_offset);
  ES_SAME(in.strings_offset, out.strings_offset);
  ES_SAME(in.reservations_offset, out.reservations_offset);
  ES_SAME(in.version, out.version);
  ES_SAME(in.compatible_version, out.compatible_version);
  ES_SAME(in.boot_processor, out.boot_processor);
  ES_SAME(in.strings_size, out.strings_size);
  ES_SAME(in.structure_size, out.structure_size);
  ES_REACHED("came round");
}

/* specs/platform/device-tree.yaml:45 decoder of property: reads its bytes, writes what it accepts: any size. */
void prove_decode_property(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_device_tree_property, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_device_tree_decode_property(bytes, size, &out);
  es_prove_result(result, es_device_tree_refusals, ES_DEVICE_TREE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/device-tree.yaml:45 encoder of property: writes in its room: any value, any room. */
void prove_encode_property(void) {
  ES_ANY(struct es_device_tree_property, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_device_tree_encode_property(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/device-tree.yaml:45 property: decode(encode(x)) = x: any value. */
void prove_round_trip_property(void) {
  ES_ANY(struct es_device_tree_property, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_device_tree_encode_property(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_device_tree_property, out);
  const es_result result = es_device_tree_decode_property(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_SAME(in.name_offset, out.name_offset);
  ES_REACHED("came round");
}

/* specs/platform/device-tree.yaml:51 decoder of cell: reads its bytes, writes what it accepts: any size. */
void prove_decode_cell(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_device_tree_cell, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_device_tree_decode_cell(bytes, size, &out);
  es_prove_result(result, es_device_tree_refusals, ES_DEVICE_TREE_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/device-tree.yaml:51 encoder of cell: writes in its room: any value, any room. */
void prove_encode_cell(void) {
  ES_ANY(struct es_device_tree_cell, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_device_tree_encode_cell(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/device-tree.yaml:51 cell: decode(encode(x)) = x: any value. */
void prove_round_trip_cell(void) {
  ES_ANY(struct es_device_tree_cell, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_device_tree_encode_cell(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_device_tree_cell, out);
  const es_result result = es_device_tree_decode_cell(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.value, out.value);
  ES_REACHED("came round");
}
