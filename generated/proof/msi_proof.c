/* Generated from specs/platform/msi.yaml; change that and run python3 -m generator.
 * What CBMC proves of msi, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/msi_spec.h"
#include "generated/msi_wire.h"

/* specs/platform/msi.yaml:8 decoder of message-address: reads its bytes, writes what it accepts: any size. */
void prove_decode_message_address(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_msi_message_address, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_msi_decode_message_address(bytes, size, &out);
  es_prove_result(result, es_msi_refusals, ES_MSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/msi.yaml:8 encoder of message-address: writes in its room: any value, any room. */
void prove_encode_message_address(void) {
  ES_ANY(struct es_msi_message_address, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_msi_encode_message_address(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/msi.yaml:8 message-address: decode(encode(x)) = x: any value. */
void prove_round_trip_message_address(void) {
  ES_ANY(struct es_msi_message_address, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_msi_encode_message_address(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_msi_message_address, out);
  const es_result result = es_msi_decode_message_address(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.low.unused, out.low.unused);
  ES_SAME(in.low.destination_mode, out.low.destination_mode);
  ES_SAME(in.low.redirection_hint, out.low.redirection_hint);
  ES_SAME(in.low.extended, out.low.extended);
  ES_SAME(in.low.extended_destination, out.low.extended_destination);
  ES_SAME(in.low.destination, out.low.destination);
  ES_SAME(in.low.base, out.low.base);
  ES_SAME(in.high, out.high);
  ES_REACHED("came round");
}

/* specs/platform/msi.yaml:22 decoder of message-data: reads its bytes, writes what it accepts: any size. */
void prove_decode_message_data(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_msi_message_data, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_msi_decode_message_data(bytes, size, &out);
  es_prove_result(result, es_msi_refusals, ES_MSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/msi.yaml:22 encoder of message-data: writes in its room: any value, any room. */
void prove_encode_message_data(void) {
  ES_ANY(struct es_msi_message_data, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_msi_encode_message_data(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/msi.yaml:22 message-data: decode(encode(x)) = x: any value. */
void prove_round_trip_message_data(void) {
  ES_ANY(struct es_msi_message_data, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_msi_encode_message_data(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_msi_message_data, out);
  const es_result result = es_msi_decode_message_data(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.data.vector, out.data.vector);
  ES_SAME(in.data.delivery_mode, out.data.delivery_mode);
  ES_SAME(in.data.unused_low, out.data.unused_low);
  ES_SAME(in.data.level, out.data.level);
  ES_SAME(in.data.trigger_mode, out.data.trigger_mode);
  ES_SAME(in.data.unused_high, out.data.unused_high);
  ES_REACHED("came round");
}
