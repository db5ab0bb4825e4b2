/* Generated from specs/state/stream.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of state-stream. */
#include "generated/inspect/state_stream_inspect.h"
#include "generated/state_stream_spec.h"
#include "generated/state_stream_wire.h"

#include "tests/fuzz/harness.h"

/* specs/state/stream.yaml:13 */
static es_result decode_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_state_stream_decode_header(bytes, size, out);
}

static size_t encode_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_state_stream_encode_header(in, bytes, room);
}

static const struct es_fuzz_span kept_header_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_header_0,
        .span_count = 1,
    },
};

/* specs/state/stream.yaml:23 */
static es_result decode_record(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_state_stream_decode_record(bytes, size, out);
}

static size_t encode_record(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_state_stream_encode_record(in, bytes, room);
}

static const struct es_fuzz_span kept_record_0[] = {
    {0, 20, 0xff},
};

static const struct es_fuzz_layout layouts_record[] = {
    {
        .first = 0,
        .last = 0,
        .size = 20,
        .spans = kept_record_0,
        .span_count = 1,
    },
};

/* specs/state/stream.yaml:33 */
static es_result decode_field(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_state_stream_decode_field(bytes, size, out);
}

static size_t encode_field(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_state_stream_encode_field(in, bytes, room);
}

static const struct es_fuzz_span kept_field_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_field[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_field_0,
        .span_count = 1,
    },
};

/* specs/state/stream.yaml:41 */
static es_result decode_spec(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_state_stream_decode_spec(bytes, size, out);
}

static size_t encode_spec(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_state_stream_encode_spec(in, bytes, room);
}

static const struct es_fuzz_span kept_spec_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_spec[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_spec_0,
        .span_count = 1,
    },
};

/* specs/state/stream.yaml:48 */
static es_result decode_end(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_state_stream_decode_end(bytes, size, out);
}

static size_t encode_end(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_state_stream_encode_end(in, bytes, room);
}

static const struct es_fuzz_span kept_end_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_end[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_end_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "header",
        .decode = decode_header,
        .encode = encode_header,
        .value_size = sizeof(struct es_state_stream_header),
        .size_max = ES_STATE_STREAM_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_header,
        .layout_count = 1,
    },
    {
        .name = "record",
        .decode = decode_record,
        .encode = encode_record,
        .value_size = sizeof(struct es_state_stream_record),
        .size_max = ES_STATE_STREAM_RECORD_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_record,
        .layout_count = 1,
    },
    {
        .name = "field",
        .decode = decode_field,
        .encode = encode_field,
        .value_size = sizeof(struct es_state_stream_field),
        .size_max = ES_STATE_STREAM_FIELD_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_field,
        .layout_count = 1,
    },
    {
        .name = "spec",
        .decode = decode_spec,
        .encode = encode_spec,
        .value_size = sizeof(struct es_state_stream_spec),
        .size_max = ES_STATE_STREAM_SPEC_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_spec,
        .layout_count = 1,
    },
    {
        .name = "end",
        .decode = decode_end,
        .encode = encode_end,
        .value_size = sizeof(struct es_state_stream_end),
        .size_max = ES_STATE_STREAM_END_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_end,
        .layout_count = 1,
    },
};

static void show_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_state_stream_header(inspect, name, value);
}

static void show_record(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_state_stream_record(inspect, name, value);
}

static void show_field(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_state_stream_field(inspect, name, value);
}

static void show_spec(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_state_stream_spec(inspect, name, value);
}

static void show_end(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_state_stream_end(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "header",
        .show = show_header,
        .size = sizeof(struct es_state_stream_header),
        .record = 0,
    },
    {
        .name = "record",
        .show = show_record,
        .size = sizeof(struct es_state_stream_record),
        .record = 1,
    },
    {
        .name = "field",
        .show = show_field,
        .size = sizeof(struct es_state_stream_field),
        .record = 2,
    },
    {
        .name = "spec",
        .show = show_spec,
        .size = sizeof(struct es_state_stream_spec),
        .record = 3,
    },
    {
        .name = "end",
        .show = show_end,
        .size = sizeof(struct es_state_stream_end),
        .record = 4,
    },
};

extern const struct es_fuzz_spec es_fuzz_state_stream;

const struct es_fuzz_spec es_fuzz_state_stream = {
    .name = "state-stream",
    .spec = &es_state_stream_spec,
    .records = records,
    .record_count = 5,
    .shown = shown,
    .shown_count = 5,
};
