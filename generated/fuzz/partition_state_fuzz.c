/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of partition-state. */
#include "generated/partition_state_spec.h"
#include "generated/partition_state_wire.h"

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

extern const struct es_fuzz_spec es_fuzz_partition_state;

const struct es_fuzz_spec es_fuzz_partition_state = {
    .name = "partition-state",
    .spec = &es_partition_state_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 5,
};
