/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of vmbus-state. */
#include "generated/vmbus_state_spec.h"
#include "generated/vmbus_state_wire.h"

#include "tests/fuzz/harness.h"

/* specs/state/vmbus-state.yaml:10 */
static es_result decode_server(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_state_decode_server(bytes, size, out);
}

static size_t encode_server(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_state_encode_server(in, bytes, room);
}

static const struct es_fuzz_span kept_server_0[] = {
    {0, 39, 0xff},
};

static const struct es_fuzz_layout layouts_server[] = {
    {
        .first = 0,
        .last = 0,
        .size = 39,
        .spans = kept_server_0,
        .span_count = 1,
    },
};

/* specs/state/vmbus-state.yaml:23 */
static es_result decode_channel(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_state_decode_channel(bytes, size, out);
}

static size_t encode_channel(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_state_encode_channel(in, bytes, room);
}

static const struct es_fuzz_span kept_channel_0[] = {
    {0, 235, 0xff},
};

static const struct es_fuzz_layout layouts_channel[] = {
    {
        .first = 0,
        .last = 0,
        .size = 235,
        .spans = kept_channel_0,
        .span_count = 1,
    },
};

/* specs/state/vmbus-state.yaml:48 */
static es_result decode_gpadl(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_state_decode_gpadl(bytes, size, out);
}

static size_t encode_gpadl(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_state_encode_gpadl(in, bytes, room);
}

static void walk_gpadl(const void *in, uint32_t version) {
  const struct es_vmbus_state_gpadl *value = in;
  (void)version;
  for (uint32_t i = 0; i <= value->words.count; i++) {
    const uint64_t element = es_vmbus_state_gpadl_words_at(&value->words, i);
    uint8_t bytes[8] = {0};
    es_vmbus_state_gpadl_words_put(bytes, 0, element);
    if (i < value->words.count) {
      const uint8_t *was = value->words.at + (size_t)i * sizeof bytes;
      es_fuzz_require(memcmp(bytes, was, sizeof bytes) == 0, "words: an element is written otherwise");
    }
  }
}

static const struct es_fuzz_span kept_gpadl_0[] = {
    {0, 14, 0xff},
};

static const struct es_fuzz_layout layouts_gpadl[] = {
    {
        .first = 0,
        .last = 0,
        .size = 14,
        .spans = kept_gpadl_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_gpadl[] = {
    {offsetof(struct es_vmbus_state_gpadl, words), 8},
};

/* specs/state/vmbus-state.yaml:57 */
static es_result decode_message_in(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_state_decode_message_in(bytes, size, out);
}

static size_t encode_message_in(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_state_encode_message_in(in, bytes, room);
}

static const struct es_fuzz_layout layouts_message_in[] = {
    {
        .first = 0,
        .last = 0,
        .size = 0,
    },
};

static const struct es_fuzz_slice slices_message_in[] = {
    {offsetof(struct es_vmbus_state_message_in, payload), 1},
};

/* specs/state/vmbus-state.yaml:62 */
static es_result decode_message_out(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_state_decode_message_out(bytes, size, out);
}

static size_t encode_message_out(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_state_encode_message_out(in, bytes, room);
}

static const struct es_fuzz_span kept_message_out_0[] = {
    {0, 6, 0xff},
};

static const struct es_fuzz_layout layouts_message_out[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_message_out_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_message_out[] = {
    {offsetof(struct es_vmbus_state_message_out, payload), 1},
};

static const struct es_fuzz_record records[] = {
    {
        .name = "server",
        .decode = decode_server,
        .encode = encode_server,
        .value_size = sizeof(struct es_vmbus_state_server),
        .size_max = ES_VMBUS_STATE_SERVER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_server,
        .layout_count = 1,
    },
    {
        .name = "channel",
        .decode = decode_channel,
        .encode = encode_channel,
        .value_size = sizeof(struct es_vmbus_state_channel),
        .size_max = ES_VMBUS_STATE_CHANNEL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_channel,
        .layout_count = 1,
    },
    {
        .name = "gpadl",
        .decode = decode_gpadl,
        .encode = encode_gpadl,
        .value_size = sizeof(struct es_vmbus_state_gpadl),
        .size_max = ES_VMBUS_STATE_GPADL_SIZE_MAX,
        .walk = walk_gpadl,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_gpadl,
        .layout_count = 1,
        .slices = slices_gpadl,
        .slice_count = 1,
    },
    {
        .name = "message-in",
        .decode = decode_message_in,
        .encode = encode_message_in,
        .value_size = sizeof(struct es_vmbus_state_message_in),
        .size_max = ES_VMBUS_STATE_MESSAGE_IN_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_message_in,
        .layout_count = 1,
        .slices = slices_message_in,
        .slice_count = 1,
    },
    {
        .name = "message-out",
        .decode = decode_message_out,
        .encode = encode_message_out,
        .value_size = sizeof(struct es_vmbus_state_message_out),
        .size_max = ES_VMBUS_STATE_MESSAGE_OUT_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_message_out,
        .layout_count = 1,
        .slices = slices_message_out,
        .slice_count = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_vmbus_state;

const struct es_fuzz_spec es_fuzz_vmbus_state = {
    .name = "vmbus-state",
    .spec = &es_vmbus_state_spec,
    .records = records,
    .record_count = 5,
};
