/* Generated from specs/platform/qemu-fw-cfg.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of qemu-fw-cfg. */
#include "generated/inspect/qemu_fw_cfg_inspect.h"
#include "generated/qemu_fw_cfg_spec.h"
#include "generated/qemu_fw_cfg_wire.h"

#include "tests/fuzz/harness.h"

/* specs/platform/qemu-fw-cfg.yaml:12 */
static es_result decode_processors(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_qemu_fw_cfg_decode_processors(bytes, size, out);
}

static size_t encode_processors(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_qemu_fw_cfg_encode_processors(in, bytes, room);
}

static const struct es_fuzz_span kept_processors_0[] = {
    {0, 2, 0xff},
};

static const struct es_fuzz_layout layouts_processors[] = {
    {
        .first = 0,
        .last = 0,
        .size = 2,
        .spans = kept_processors_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "processors",
        .decode = decode_processors,
        .encode = encode_processors,
        .value_size = sizeof(struct es_qemu_fw_cfg_processors),
        .size_max = ES_QEMU_FW_CFG_PROCESSORS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_processors,
        .layout_count = 1,
    },
};

static void show_processors(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_qemu_fw_cfg_processors(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "processors",
        .show = show_processors,
        .size = sizeof(struct es_qemu_fw_cfg_processors),
        .record = 0,
    },
};

extern const struct es_fuzz_spec es_fuzz_qemu_fw_cfg;

const struct es_fuzz_spec es_fuzz_qemu_fw_cfg = {
    .name = "qemu-fw-cfg",
    .spec = &es_qemu_fw_cfg_spec,
    .records = records,
    .record_count = 1,
    .shown = shown,
    .shown_count = 1,
};
