/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of partition-state. */
#include "generated/inspect/partition_state_inspect.h"
#include "generated/partition_state_spec.h"
#include "generated/partition_state_wire.h"
#include "generated/state/partition_state_state.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_overlay_kind[] = {
    {0u, "hypercall"},
    /* 5 in all */
    {1u, "reference-tsc"},
    {2u, "messages"},
    {3u, "events"},
    {4u, "vp-assist"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "overlay-kind",
        .name32 = es_partition_state_overlay_kind_name,
        .known32 = es_partition_state_overlay_kind_known,
        .values = values_of_overlay_kind,
        .value_count = 5,
    },
};

/* specs/state/partition-state.yaml:13 */
static es_result decode_machine(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_partition_state_decode_machine(bytes, size, out);
}

static size_t encode_machine(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_partition_state_encode_machine(in, bytes, room);
}

static const struct es_fuzz_span kept_machine_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_machine[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_machine_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_machine[] = {
    {offsetof(struct es_partition_state_machine, hypercall_code), 1},
};

/* specs/state/partition-state.yaml:23 */
static es_result decode_overlay(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_partition_state_decode_overlay(bytes, size, out);
}

static size_t encode_overlay(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_partition_state_encode_overlay(in, bytes, room);
}

static const struct es_fuzz_span kept_overlay_0[] = {
    {0, 4105, 0xff},
};

static const struct es_fuzz_layout layouts_overlay[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4105,
        .spans = kept_overlay_0,
        .span_count = 1,
    },
};

/* specs/state/partition-state.yaml:30 */
static es_result decode_message(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_partition_state_decode_message(bytes, size, out);
}

static size_t encode_message(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_partition_state_encode_message(in, bytes, room);
}

static const struct es_fuzz_span kept_message_0[] = {
    {0, 5, 0xff},
};

static const struct es_fuzz_layout layouts_message[] = {
    {
        .first = 0,
        .last = 0,
        .size = 5,
        .spans = kept_message_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_message[] = {
    {offsetof(struct es_partition_state_message, payload), 1},
};

/* specs/state/partition-state.yaml:37 */
static es_result decode_timer(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_partition_state_decode_timer(bytes, size, out);
}

static size_t encode_timer(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_partition_state_encode_timer(in, bytes, room);
}

static const struct es_fuzz_span kept_timer_0[] = {
    {0, 33, 0xff},
};

static const struct es_fuzz_layout layouts_timer[] = {
    {
        .first = 0,
        .last = 0,
        .size = 33,
        .spans = kept_timer_0,
        .span_count = 1,
    },
};

/* specs/state/partition-state.yaml:46 */
static es_result decode_crash(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_partition_state_decode_crash(bytes, size, out);
}

static size_t encode_crash(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_partition_state_encode_crash(in, bytes, room);
}

static const struct es_fuzz_span kept_crash_0[] = {
    {0, 45, 0xff},
};

static const struct es_fuzz_layout layouts_crash[] = {
    {
        .first = 0,
        .last = 0,
        .size = 45,
        .spans = kept_crash_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_crash[] = {
    {offsetof(struct es_partition_state_crash, text), 1},
};

static const struct es_fuzz_record records[] = {
    {
        .name = "machine",
        .decode = decode_machine,
        .encode = encode_machine,
        .value_size = sizeof(struct es_partition_state_machine),
        .size_max = ES_PARTITION_STATE_MACHINE_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_machine,
        .layout_count = 1,
        .slices = slices_machine,
        .slice_count = 1,
    },
    {
        .name = "overlay",
        .decode = decode_overlay,
        .encode = encode_overlay,
        .value_size = sizeof(struct es_partition_state_overlay),
        .size_max = ES_PARTITION_STATE_OVERLAY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_overlay,
        .layout_count = 1,
    },
    {
        .name = "message",
        .decode = decode_message,
        .encode = encode_message,
        .value_size = sizeof(struct es_partition_state_message),
        .size_max = ES_PARTITION_STATE_MESSAGE_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_message,
        .layout_count = 1,
        .slices = slices_message,
        .slice_count = 1,
    },
    {
        .name = "timer",
        .decode = decode_timer,
        .encode = encode_timer,
        .value_size = sizeof(struct es_partition_state_timer),
        .size_max = ES_PARTITION_STATE_TIMER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_timer,
        .layout_count = 1,
    },
    {
        .name = "crash",
        .decode = decode_crash,
        .encode = encode_crash,
        .value_size = sizeof(struct es_partition_state_crash),
        .size_max = ES_PARTITION_STATE_CRASH_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_crash,
        .layout_count = 1,
        .slices = slices_crash,
        .slice_count = 1,
    },
};

/* specs/state/partition-state.yaml:13 */
static void save_machine(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_partition_state_machine(out, instance, from);
}

static es_result take_machine(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_partition_state_machine(in, instance, to);
}

/* specs/state/partition-state.yaml:23 */
static void save_overlay(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_partition_state_overlay(out, instance, from);
}

static es_result take_overlay(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_partition_state_overlay(in, instance, to);
}

/* specs/state/partition-state.yaml:30 */
static void save_message(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_partition_state_message(out, instance, from);
}

static es_result take_message(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_partition_state_message(in, instance, to);
}

/* specs/state/partition-state.yaml:37 */
static void save_timer(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_partition_state_timer(out, instance, from);
}

static es_result take_timer(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_partition_state_timer(in, instance, to);
}

/* specs/state/partition-state.yaml:46 */
static void save_crash(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_partition_state_crash(out, instance, from);
}

static es_result take_crash(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_partition_state_crash(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_partition_state_machine,
        .save = save_machine,
        .take = take_machine,
    },
    {
        .thing = &es_saved_partition_state_overlay,
        .save = save_overlay,
        .take = take_overlay,
    },
    {
        .thing = &es_saved_partition_state_message,
        .save = save_message,
        .take = take_message,
    },
    {
        .thing = &es_saved_partition_state_timer,
        .save = save_timer,
        .take = take_timer,
    },
    {
        .thing = &es_saved_partition_state_crash,
        .save = save_crash,
        .take = take_crash,
    },
};

static void show_machine(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_partition_state_machine(inspect, name, value);
}

static void show_overlay(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_partition_state_overlay(inspect, name, value);
}

static void show_message(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_partition_state_message(inspect, name, value);
}

static void show_timer(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_partition_state_timer(inspect, name, value);
}

static void show_crash(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_partition_state_crash(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "machine",
        .show = show_machine,
        .size = sizeof(struct es_partition_state_machine),
        .record = 0,
        .slices = slices_machine,
        .slice_count = 1,
    },
    {
        .name = "overlay",
        .show = show_overlay,
        .size = sizeof(struct es_partition_state_overlay),
        .record = 1,
    },
    {
        .name = "message",
        .show = show_message,
        .size = sizeof(struct es_partition_state_message),
        .record = 2,
        .slices = slices_message,
        .slice_count = 1,
    },
    {
        .name = "timer",
        .show = show_timer,
        .size = sizeof(struct es_partition_state_timer),
        .record = 3,
    },
    {
        .name = "crash",
        .show = show_crash,
        .size = sizeof(struct es_partition_state_crash),
        .record = 4,
        .slices = slices_crash,
        .slice_count = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_partition_state;

const struct es_fuzz_spec es_fuzz_partition_state = {
    .name = "partition-state",
    .spec = &es_partition_state_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 5,
    .saved = saved,
    .saved_count = 5,
    .shown = shown,
    .shown_count = 5,
};
