/* Generated from specs/process/control.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of control. */
#include "generated/control_spec.h"
#include "generated/control_wire.h"
#include "generated/inspect/control_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_status[] = {
    {0u, "done"},
    /* 4 in all */
    {1u, "refused"},
    {2u, "usage"},
    {3u, "more"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "status",
        .name32 = es_control_status_name,
        .known32 = es_control_status_known,
        .values = values_of_status,
        .value_count = 4,
    },
};

/* specs/process/control.yaml:17 */
static es_result decode_request(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_control_decode_request(bytes, size, out);
}

static size_t encode_request(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_control_encode_request(in, bytes, room);
}

static const struct es_fuzz_span kept_request_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_request[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_request_0,
        .span_count = 1,
    },
};

/* specs/process/control.yaml:23 */
static es_result decode_answer(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_control_decode_answer(bytes, size, out);
}

static size_t encode_answer(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_control_encode_answer(in, bytes, room);
}

static const struct es_fuzz_span kept_answer_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_answer[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_answer_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "request",
        .decode = decode_request,
        .encode = encode_request,
        .value_size = sizeof(struct es_control_request),
        .size_max = ES_CONTROL_REQUEST_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_request,
        .layout_count = 1,
    },
    {
        .name = "answer",
        .decode = decode_answer,
        .encode = encode_answer,
        .value_size = sizeof(struct es_control_answer),
        .size_max = ES_CONTROL_ANSWER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_answer,
        .layout_count = 1,
    },
};

static void show_request(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_control_request(inspect, name, value);
}

static void show_answer(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_control_answer(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "request",
        .show = show_request,
        .size = sizeof(struct es_control_request),
        .record = 0,
    },
    {
        .name = "answer",
        .show = show_answer,
        .size = sizeof(struct es_control_answer),
        .record = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_control;

const struct es_fuzz_spec es_fuzz_control = {
    .name = "control",
    .spec = &es_control_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 2,
    .shown = shown,
    .shown_count = 2,
};
