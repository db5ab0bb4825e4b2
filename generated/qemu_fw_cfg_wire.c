/* Generated from specs/platform/qemu-fw-cfg.yaml; change that and run python3 -m generator. */
#include "generated/qemu_fw_cfg_wire.h"

#include "generated/qemu_fw_cfg_spec.h"

/* specs/platform/qemu-fw-cfg.yaml:12 */
es_result es_qemu_fw_cfg_decode_processors(const uint8_t *restrict bytes, size_t size,
                                           struct es_qemu_fw_cfg_processors *restrict out) {
  if (size < 2) {
    return &es_qemu_fw_cfg_refusals[ES_QEMU_FW_CFG_REFUSAL_PROCESSORS_SIZE_2];
  }
  const uint16_t count = es_load_le16(bytes);
  out->count = count;
  return ES_OK;
}

/* specs/platform/qemu-fw-cfg.yaml:12 */
size_t es_qemu_fw_cfg_encode_processors(const struct es_qemu_fw_cfg_processors *in, uint8_t *bytes, size_t room) {
  if (room < 2) {
    return 0;
  }
  es_store_le16(bytes, in->count);
  return 2;
}
