/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of vmbus-state. */
#include "generated/inspect/vmbus_state_inspect.h"
#include "generated/state/vmbus_state_state.h"
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

/* specs/state/vmbus-state.yaml:10 */
static void save_server(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_vmbus_state_server(out, instance, from);
}

static es_result take_server(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_vmbus_state_server(in, instance, to);
}

/* specs/state/vmbus-state.yaml:23 */
static void save_channel(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_vmbus_state_channel(out, instance, from);
}

static es_result take_channel(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_vmbus_state_channel(in, instance, to);
}

/* specs/state/vmbus-state.yaml:48 */
static void save_gpadl(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_vmbus_state_gpadl(out, instance, from);
}

static es_result take_gpadl(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_vmbus_state_gpadl(in, instance, to);
}

/* specs/state/vmbus-state.yaml:57 */
static void save_message_in(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_vmbus_state_message_in(out, instance, from);
}

static es_result take_message_in(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_vmbus_state_message_in(in, instance, to);
}

/* specs/state/vmbus-state.yaml:62 */
static void save_message_out(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_vmbus_state_message_out(out, instance, from);
}

static es_result take_message_out(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_vmbus_state_message_out(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_vmbus_state_server,
        .save = save_server,
        .take = take_server,
    },
    {
        .thing = &es_saved_vmbus_state_channel,
        .save = save_channel,
        .take = take_channel,
    },
    {
        .thing = &es_saved_vmbus_state_gpadl,
        .save = save_gpadl,
        .take = take_gpadl,
    },
    {
        .thing = &es_saved_vmbus_state_message_in,
        .save = save_message_in,
        .take = take_message_in,
    },
    {
        .thing = &es_saved_vmbus_state_message_out,
        .save = save_message_out,
        .take = take_message_out,
    },
};

static void show_server(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_state_server(inspect, name, value);
}

static void show_channel(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_state_channel(inspect, name, value);
}

static void show_gpadl(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_state_gpadl(inspect, name, value);
}

static void show_message_in(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_state_message_in(inspect, name, value);
}

static void show_message_out(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_state_message_out(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "server",
        .show = show_server,
        .size = sizeof(struct es_vmbus_state_server),
        .record = 0,
    },
    {
        .name = "channel",
        .show = show_channel,
        .size = sizeof(struct es_vmbus_state_channel),
        .record = 1,
    },
    {
        .name = "gpadl",
        .show = show_gpadl,
        .size = sizeof(struct es_vmbus_state_gpadl),
        .record = 2,
        .slices = slices_gpadl,
        .slice_count = 1,
    },
    {
        .name = "message-in",
        .show = show_message_in,
        .size = sizeof(struct es_vmbus_state_message_in),
        .record = 3,
        .slices = slices_message_in,
        .slice_count = 1,
    },
    {
        .name = "message-out",
        .show = show_message_out,
        .size = sizeof(struct es_vmbus_state_message_out),
        .record = 4,
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
    .saved = saved,
    .saved_count = 5,
    .shown = shown,
    .shown_count = 5,
};
