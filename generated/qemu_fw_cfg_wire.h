/* Generated from specs/platform/qemu-fw-cfg.yaml; change that and run python3 -m generator.
 * QEMU's configuration for firmware as two I/O ports: a key is written, then its bytes are read one by one. */
#ifndef ES_GENERATED_QEMU_FW_CFG_WIRE_H
#define ES_GENERATED_QEMU_FW_CFG_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* 16 bits wide. */
#define ES_QEMU_FW_CFG_SELECTOR_PORT 0x510u

/* 8 bits wide. */
#define ES_QEMU_FW_CFG_DATA_PORT 0x511u
#define ES_QEMU_FW_CFG_KEY_SIGNATURE 0u

/* FW_CFG_NB_CPUS: 16 bits, little-endian. */
#define ES_QEMU_FW_CFG_KEY_PROCESSORS 5u
#define ES_QEMU_FW_CFG_SIGNATURE "QEMU"
#define ES_QEMU_FW_CFG_SIGNATURE_SIZE 4u

/* specs/platform/qemu-fw-cfg.yaml:12 */
struct es_qemu_fw_cfg_processors {
  uint16_t count;
};
#define ES_QEMU_FW_CFG_PROCESSORS_SIZE_MIN 2u
#define ES_QEMU_FW_CFG_PROCESSORS_SIZE_MAX 2u
#define ES_QEMU_FW_CFG_PROCESSORS_COUNT_OFFSET 0u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/qemu-fw-cfg.yaml:12 */
ES_MUST_USE es_result es_qemu_fw_cfg_decode_processors(const uint8_t *restrict bytes, size_t size,
                                                       struct es_qemu_fw_cfg_processors *restrict out);

/* specs/platform/qemu-fw-cfg.yaml:12 */
size_t es_qemu_fw_cfg_encode_processors(const struct es_qemu_fw_cfg_processors *in, uint8_t *bytes, size_t room);

#endif
