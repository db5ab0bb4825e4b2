/* Generated from specs/platform/linux-boot-aarch64.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of linux-boot-aarch64. */
#include "generated/inspect/linux_boot_aarch64_inspect.h"
#include "generated/linux_boot_aarch64_spec.h"
#include "generated/linux_boot_aarch64_wire.h"

#include "tests/fuzz/harness.h"

/* specs/platform/linux-boot-aarch64.yaml:8 */
static es_result decode_image_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_linux_boot_aarch64_decode_image_header(bytes, size, out);
}

static size_t encode_image_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_linux_boot_aarch64_encode_image_header(in, bytes, room);
}

static const struct es_fuzz_span kept_image_header_0[] = {
    {0, 32, 0xff},
    {56, 8, 0xff},
};

static const struct es_fuzz_layout layouts_image_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 64,
        .spans = kept_image_header_0,
        .span_count = 2,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "image-header",
        .decode = decode_image_header,
        .encode = encode_image_header,
        .value_size = sizeof(struct es_linux_boot_aarch64_image_header),
        .size_max = ES_LINUX_BOOT_AARCH64_IMAGE_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_image_header,
        .layout_count = 1,
    },
};

static void show_image_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_linux_boot_aarch64_image_header(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "image-header",
        .show = show_image_header,
        .size = sizeof(struct es_linux_boot_aarch64_image_header),
        .record = 0,
    },
};

extern const struct es_fuzz_spec es_fuzz_linux_boot_aarch64;

const struct es_fuzz_spec es_fuzz_linux_boot_aarch64 = {
    .name = "linux-boot-aarch64",
    .spec = &es_linux_boot_aarch64_spec,
    .records = records,
    .record_count = 1,
    .shown = shown,
    .shown_count = 1,
};
