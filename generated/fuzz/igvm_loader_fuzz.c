/* Generated from specs/igvm/loader.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of igvm-loader. */
#include "generated/igvm_loader_spec.h"
#include "generated/igvm_loader_wire.h"
#include "generated/inspect/igvm_loader_inspect.h"

#include "tests/fuzz/harness.h"

/* specs/igvm/loader.yaml:21 */
static es_result decode_launch(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_loader_decode_launch(bytes, size, out);
}

static size_t encode_launch(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_loader_encode_launch(in, bytes, room);
}

static const struct es_fuzz_span kept_launch_0[] = {
    {0, 6, 0xff},
    {8, 24, 0xff},
};

static const struct es_fuzz_layout layouts_launch[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_launch_0,
        .span_count = 2,
    },
};

/* specs/igvm/loader.yaml:29 */
static es_result decode_override(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_loader_decode_override(bytes, size, out);
}

static size_t encode_override(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_loader_encode_override(in, bytes, room);
}

static const struct es_fuzz_span kept_override_0[] = {
    {0, 24, 0xff},
};

static const struct es_fuzz_layout layouts_override[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_override_0,
        .span_count = 1,
    },
};

/* specs/igvm/loader.yaml:37 */
static es_result decode_payload(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_loader_decode_payload(bytes, size, out);
}

static size_t encode_payload(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_loader_encode_payload(in, bytes, room);
}

static const struct es_fuzz_span kept_payload_0[] = {
    {0, 240, 0xff},
};

static const struct es_fuzz_layout layouts_payload[] = {
    {
        .first = 0,
        .last = 0,
        .size = 240,
        .spans = kept_payload_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "launch",
        .decode = decode_launch,
        .encode = encode_launch,
        .value_size = sizeof(struct es_igvm_loader_launch),
        .size_max = ES_IGVM_LOADER_LAUNCH_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_launch,
        .layout_count = 1,
    },
    {
        .name = "override",
        .decode = decode_override,
        .encode = encode_override,
        .value_size = sizeof(struct es_igvm_loader_override),
        .size_max = ES_IGVM_LOADER_OVERRIDE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_override,
        .layout_count = 1,
    },
    {
        .name = "payload",
        .decode = decode_payload,
        .encode = encode_payload,
        .value_size = sizeof(struct es_igvm_loader_payload),
        .size_max = ES_IGVM_LOADER_PAYLOAD_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_payload,
        .layout_count = 1,
    },
};

static void show_launch(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_loader_launch(inspect, name, value);
}

static void show_override(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_loader_override(inspect, name, value);
}

static void show_payload(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_loader_payload(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "launch",
        .show = show_launch,
        .size = sizeof(struct es_igvm_loader_launch),
        .record = 0,
    },
    {
        .name = "override",
        .show = show_override,
        .size = sizeof(struct es_igvm_loader_override),
        .record = 1,
    },
    {
        .name = "payload",
        .show = show_payload,
        .size = sizeof(struct es_igvm_loader_payload),
        .record = 2,
    },
};

extern const struct es_fuzz_spec es_fuzz_igvm_loader;

const struct es_fuzz_spec es_fuzz_igvm_loader = {
    .name = "igvm-loader",
    .spec = &es_igvm_loader_spec,
    .records = records,
    .record_count = 3,
    .shown = shown,
    .shown_count = 3,
};
