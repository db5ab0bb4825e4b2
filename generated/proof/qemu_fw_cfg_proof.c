/* Generated from specs/platform/qemu-fw-cfg.yaml; change that and run python3 -m generator.
 * What CBMC proves of qemu-fw-cfg, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/qemu_fw_cfg_spec.h"
#include "generated/qemu_fw_cfg_wire.h"

/* specs/platform/qemu-fw-cfg.yaml:12 decoder of processors: reads its bytes, writes what it accepts: any size. */
void prove_decode_processors(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_qemu_fw_cfg_processors, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_qemu_fw_cfg_decode_processors(bytes, size, &out);
  es_prove_result(result, es_qemu_fw_cfg_refusals, ES_QEMU_FW_CFG_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/qemu-fw-cfg.yaml:12 encoder of processors: writes in its room: any value, any room. */
void prove_encode_processors(void) {
  ES_ANY(struct es_qemu_fw_cfg_processors, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_qemu_fw_cfg_encode_processors(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/qemu-fw-cfg.yaml:12 processors: decode(encode(x)) = x: any value. */
void prove_round_trip_processors(void) {
  ES_ANY(struct es_qemu_fw_cfg_processors, in);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_qemu_fw_cfg_encode_processors(&in, bytes, 2);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_qemu_fw_cfg_processors, out);
  const es_result result = es_qemu_fw_cfg_decode_processors(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}
