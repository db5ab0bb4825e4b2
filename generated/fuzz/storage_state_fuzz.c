/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of storage-state. */
#include "generated/inspect/storage_state_inspect.h"
#include "generated/state/storage_state_state.h"
#include "generated/storage_state_spec.h"
#include "generated/storage_state_wire.h"

#include "tests/fuzz/harness.h"

/* specs/state/storage-state.yaml:11 */
static es_result decode_controller(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_storage_state_decode_controller(bytes, size, out);
}

static size_t encode_controller(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_storage_state_encode_controller(in, bytes, room);
}

static const struct es_fuzz_span kept_controller_0[] = {
    {16, 2, 0xff},
};

static const struct es_fuzz_layout layouts_controller[] = {
    {
        .first = 0,
        .last = 0,
        .size = 18,
        .spans = kept_controller_0,
        .span_count = 1,
    },
};

/* specs/state/storage-state.yaml:18 */
static es_result decode_channel(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_storage_state_decode_channel(bytes, size, out);
}

static size_t encode_channel(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_storage_state_encode_channel(in, bytes, room);
}

static const struct es_fuzz_span kept_channel_0[] = {
    {0, 2, 0xff},
};

static const struct es_fuzz_layout layouts_channel[] = {
    {
        .first = 0,
        .last = 0,
        .size = 2,
        .spans = kept_channel_0,
        .span_count = 1,
    },
};

/* specs/state/storage-state.yaml:23 */
static es_result decode_unit(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_storage_state_decode_unit(bytes, size, out);
}

static size_t encode_unit(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_storage_state_encode_unit(in, bytes, room);
}

static const struct es_fuzz_span kept_unit_0[] = {
    {0, 42, 0xff},
};

static const struct es_fuzz_layout layouts_unit[] = {
    {
        .first = 0,
        .last = 0,
        .size = 42,
        .spans = kept_unit_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_unit[] = {
    {offsetof(struct es_storage_state_unit, serial), 1},
};

/* specs/state/storage-state.yaml:35 */
static es_result decode_unit_memory(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_storage_state_decode_unit_memory(bytes, size, out);
}

static size_t encode_unit_memory(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_storage_state_encode_unit_memory(in, bytes, room);
}

static const struct es_fuzz_span kept_unit_memory_0[] = {
    {0, 2, 0xff},
};

static const struct es_fuzz_layout layouts_unit_memory[] = {
    {
        .first = 0,
        .last = 0,
        .size = 42,
        .spans = kept_unit_memory_0,
        .span_count = 1,
    },
};

/* specs/state/storage-state.yaml:42 */
static es_result decode_answer(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_storage_state_decode_answer(bytes, size, out);
}

static size_t encode_answer(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_storage_state_encode_answer(in, bytes, room);
}

static const struct es_fuzz_span kept_answer_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_answer[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_answer_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_answer[] = {
    {offsetof(struct es_storage_state_answer, reply), 1},
};

static const struct es_fuzz_record records[] = {
    {
        .name = "controller",
        .decode = decode_controller,
        .encode = encode_controller,
        .value_size = sizeof(struct es_storage_state_controller),
        .size_max = ES_STORAGE_STATE_CONTROLLER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_controller,
        .layout_count = 1,
    },
    {
        .name = "channel",
        .decode = decode_channel,
        .encode = encode_channel,
        .value_size = sizeof(struct es_storage_state_channel),
        .size_max = ES_STORAGE_STATE_CHANNEL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_channel,
        .layout_count = 1,
    },
    {
        .name = "unit",
        .decode = decode_unit,
        .encode = encode_unit,
        .value_size = sizeof(struct es_storage_state_unit),
        .size_max = ES_STORAGE_STATE_UNIT_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_unit,
        .layout_count = 1,
        .slices = slices_unit,
        .slice_count = 1,
    },
    {
        .name = "unit-memory",
        .decode = decode_unit_memory,
        .encode = encode_unit_memory,
        .value_size = sizeof(struct es_storage_state_unit_memory),
        .size_max = ES_STORAGE_STATE_UNIT_MEMORY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_unit_memory,
        .layout_count = 1,
    },
    {
        .name = "answer",
        .decode = decode_answer,
        .encode = encode_answer,
        .value_size = sizeof(struct es_storage_state_answer),
        .size_max = ES_STORAGE_STATE_ANSWER_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_answer,
        .layout_count = 1,
        .slices = slices_answer,
        .slice_count = 1,
    },
};

/* specs/state/storage-state.yaml:11 */
static void save_controller(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_storage_state_controller(out, instance, from);
}

static es_result take_controller(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_storage_state_controller(in, instance, to);
}

/* specs/state/storage-state.yaml:18 */
static void save_channel(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_storage_state_channel(out, instance, from);
}

static es_result take_channel(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_storage_state_channel(in, instance, to);
}

/* specs/state/storage-state.yaml:23 */
static void save_unit(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_storage_state_unit(out, instance, from);
}

static es_result take_unit(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_storage_state_unit(in, instance, to);
}

/* specs/state/storage-state.yaml:35 */
static void save_unit_memory(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_storage_state_unit_memory(out, instance, from);
}

static es_result take_unit_memory(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_storage_state_unit_memory(in, instance, to);
}

/* specs/state/storage-state.yaml:42 */
static void save_answer(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_storage_state_answer(out, instance, from);
}

static es_result take_answer(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_storage_state_answer(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_storage_state_controller,
        .save = save_controller,
        .take = take_controller,
    },
    {
        .thing = &es_saved_storage_state_channel,
        .save = save_channel,
        .take = take_channel,
    },
    {
        .thing = &es_saved_storage_state_unit,
        .save = save_unit,
        .take = take_unit,
    },
    {
        .thing = &es_saved_storage_state_unit_memory,
        .save = save_unit_memory,
        .take = take_unit_memory,
    },
    {
        .thing = &es_saved_storage_state_answer,
        .save = save_answer,
        .take = take_answer,
    },
};

static void show_controller(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_storage_state_controller(inspect, name, value);
}

static void show_channel(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_storage_state_channel(inspect, name, value);
}

static void show_unit(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_storage_state_unit(inspect, name, value);
}

static void show_unit_memory(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_storage_state_unit_memory(inspect, name, value);
}

static void show_answer(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_storage_state_answer(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "controller",
        .show = show_controller,
        .size = sizeof(struct es_storage_state_controller),
        .record = 0,
    },
    {
        .name = "channel",
        .show = show_channel,
        .size = sizeof(struct es_storage_state_channel),
        .record = 1,
    },
    {
        .name = "unit",
        .show = show_unit,
        .size = sizeof(struct es_storage_state_unit),
        .record = 2,
        .slices = slices_unit,
        .slice_count = 1,
    },
    {
        .name = "unit-memory",
        .show = show_unit_memory,
        .size = sizeof(struct es_storage_state_unit_memory),
        .record = 3,
    },
    {
        .name = "answer",
        .show = show_answer,
        .size = sizeof(struct es_storage_state_answer),
        .record = 4,
        .slices = slices_answer,
        .slice_count = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_storage_state;

const struct es_fuzz_spec es_fuzz_storage_state = {
    .name = "storage-state",
    .spec = &es_storage_state_spec,
    .records = records,
    .record_count = 5,
    .saved = saved,
    .saved_count = 5,
    .shown = shown,
    .shown_count = 5,
};
