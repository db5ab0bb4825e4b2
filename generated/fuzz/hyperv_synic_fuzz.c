/* Generated from specs/hyperv/hyperv-synic.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of hyperv-synic. */
#include "generated/hyperv_synic_spec.h"
#include "generated/hyperv_synic_wire.h"
#include "generated/inspect/hyperv_synic_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_message_type[] = {
    {0u, "none"},
    /* 3 in all */
    {1u, "channel"},
    {0x80000010u, "timer-expired"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "message-type",
        .name32 = es_hyperv_synic_message_type_name,
        .known32 = es_hyperv_synic_message_type_known,
        .values = values_of_message_type,
        .value_count = 3,
    },
};

/* specs/hyperv/hyperv-synic.yaml:24 */
static es_result decode_message_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_synic_decode_message_header(bytes, size, out);
}

static size_t encode_message_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_synic_encode_message_header(in, bytes, room);
}

static const struct es_fuzz_span kept_message_header_0[] = {
    {0, 6, 0xff},
    {8, 8, 0xff},
};

static const struct es_fuzz_layout layouts_message_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_message_header_0,
        .span_count = 2,
    },
};

/* specs/hyperv/hyperv-synic.yaml:32 */
static es_result decode_message(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_synic_decode_message(bytes, size, out);
}

static size_t encode_message(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_synic_encode_message(in, bytes, room);
}

static const struct es_fuzz_span kept_message_0[] = {
    {0, 6, 0xff},
    {8, 248, 0xff},
};

static const struct es_fuzz_layout layouts_message[] = {
    {
        .first = 0,
        .last = 0,
        .size = 256,
        .spans = kept_message_0,
        .span_count = 2,
    },
};

/* specs/hyperv/hyperv-synic.yaml:41 */
static es_result decode_timer_message(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_synic_decode_timer_message(bytes, size, out);
}

static size_t encode_timer_message(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_synic_encode_timer_message(in, bytes, room);
}

static const struct es_fuzz_span kept_timer_message_0[] = {
    {0, 4, 0xff},
    {8, 16, 0xff},
};

static const struct es_fuzz_layout layouts_timer_message[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_timer_message_0,
        .span_count = 2,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "message-header",
        .decode = decode_message_header,
        .encode = encode_message_header,
        .value_size = sizeof(struct es_hyperv_synic_message_header),
        .size_max = ES_HYPERV_SYNIC_MESSAGE_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_message_header,
        .layout_count = 1,
    },
    {
        .name = "message",
        .decode = decode_message,
        .encode = encode_message,
        .value_size = sizeof(struct es_hyperv_synic_message),
        .size_max = ES_HYPERV_SYNIC_MESSAGE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_message,
        .layout_count = 1,
    },
    {
        .name = "timer-message",
        .decode = decode_timer_message,
        .encode = encode_timer_message,
        .value_size = sizeof(struct es_hyperv_synic_timer_message),
        .size_max = ES_HYPERV_SYNIC_TIMER_MESSAGE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_timer_message,
        .layout_count = 1,
    },
};

static void show_message_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_synic_message_header(inspect, name, value);
}

static void show_message(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_synic_message(inspect, name, value);
}

static void show_timer_message(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_synic_timer_message(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "message-header",
        .show = show_message_header,
        .size = sizeof(struct es_hyperv_synic_message_header),
        .record = 0,
    },
    {
        .name = "message",
        .show = show_message,
        .size = sizeof(struct es_hyperv_synic_message),
        .record = 1,
    },
    {
        .name = "timer-message",
        .show = show_timer_message,
        .size = sizeof(struct es_hyperv_synic_timer_message),
        .record = 2,
    },
};

extern const struct es_fuzz_spec es_fuzz_hyperv_synic;

const struct es_fuzz_spec es_fuzz_hyperv_synic = {
    .name = "hyperv-synic",
    .spec = &es_hyperv_synic_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 3,
    .shown = shown,
    .shown_count = 3,
};
