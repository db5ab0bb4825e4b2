/* Generated from specs/platform/device-tree.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of device-tree. */
#include "generated/device_tree_spec.h"
#include "generated/device_tree_wire.h"
#include "generated/inspect/device_tree_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_token[] = {
    {1u, "begin-node"},
    /* 5 in all */
    {2u, "end-node"},
    {3u, "property"},
    {4u, "nop"},
    {9u, "end"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "token",
        .name32 = es_device_tree_token_name,
        .known32 = es_device_tree_token_known,
        .values = values_of_token,
        .value_count = 5,
    },
};

/* specs/platform/device-tree.yaml:32 */
static es_result decode_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_device_tree_decode_header(bytes, size, out);
}

static size_t encode_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_device_tree_encode_header(in, bytes, room);
}

static const struct es_fuzz_span kept_header_0[] = {
    {0, 40, 0xff},
};

static const struct es_fuzz_layout layouts_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 40,
        .spans = kept_header_0,
        .span_count = 1,
    },
};

/* specs/platform/device-tree.yaml:45 */
static es_result decode_property(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_device_tree_decode_property(bytes, size, out);
}

static size_t encode_property(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_device_tree_encode_property(in, bytes, room);
}

static const struct es_fuzz_span kept_property_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_property[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_property_0,
        .span_count = 1,
    },
};

/* specs/platform/device-tree.yaml:51 */
static es_result decode_cell(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_device_tree_decode_cell(bytes, size, out);
}

static size_t encode_cell(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_device_tree_encode_cell(in, bytes, room);
}

static const struct es_fuzz_span kept_cell_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_cell[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_cell_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "header",
        .decode = decode_header,
        .encode = encode_header,
        .value_size = sizeof(struct es_device_tree_header),
        .size_max = ES_DEVICE_TREE_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_header,
        .layout_count = 1,
    },
    {
        .name = "property",
        .decode = decode_property,
        .encode = encode_property,
        .value_size = sizeof(struct es_device_tree_property),
        .size_max = ES_DEVICE_TREE_PROPERTY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_property,
        .layout_count = 1,
    },
    {
        .name = "cell",
        .decode = decode_cell,
        .encode = encode_cell,
        .value_size = sizeof(struct es_device_tree_cell),
        .size_max = ES_DEVICE_TREE_CELL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cell,
        .layout_count = 1,
    },
};

static void show_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_device_tree_header(inspect, name, value);
}

static void show_property(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_device_tree_property(inspect, name, value);
}

static void show_cell(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_device_tree_cell(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "header",
        .show = show_header,
        .size = sizeof(struct es_device_tree_header),
        .record = 0,
    },
    {
        .name = "property",
        .show = show_property,
        .size = sizeof(struct es_device_tree_property),
        .record = 1,
    },
    {
        .name = "cell",
        .show = show_cell,
        .size = sizeof(struct es_device_tree_cell),
        .record = 2,
    },
};

extern const struct es_fuzz_spec es_fuzz_device_tree;

const struct es_fuzz_spec es_fuzz_device_tree = {
    .name = "device-tree",
    .spec = &es_device_tree_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 3,
    .shown = shown,
    .shown_count = 3,
};
