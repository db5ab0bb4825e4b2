/* Generated from specs/process/kvm-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of kvm-state. */
#include "generated/inspect/kvm_state_inspect.h"
#include "generated/kvm_state_spec.h"
#include "generated/kvm_state_wire.h"
#include "generated/state/kvm_state_state.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_run_state[] = {
    {0u, "runnable"},
    /* 5 in all */
    {1u, "uninitialized"},
    {2u, "init-received"},
    {3u, "halted"},
    {4u, "sipi-received"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "run-state",
        .name32 = es_kvm_state_run_state_name,
        .known32 = es_kvm_state_run_state_known,
        .values = values_of_run_state,
        .value_count = 5,
    },
};

/* specs/process/kvm-state.yaml:33 */
static es_result decode_general(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_general(bytes, size, out);
}

static size_t encode_general(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_general(in, bytes, room);
}

static const struct es_fuzz_span kept_general_0[] = {
    {0, 144, 0xff},
};

static const struct es_fuzz_layout layouts_general[] = {
    {
        .first = 0,
        .last = 0,
        .size = 144,
        .spans = kept_general_0,
        .span_count = 1,
    },
};

/* specs/process/kvm-state.yaml:54 */
static es_result decode_segment(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_segment(bytes, size, out);
}

static size_t encode_segment(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_segment(in, bytes, room);
}

static const struct es_fuzz_span kept_segment_0[] = {
    {0, 23, 0xff},
};

static const struct es_fuzz_layout layouts_segment[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_segment_0,
        .span_count = 1,
    },
};

/* specs/process/kvm-state.yaml:70 */
static es_result decode_table(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_table(bytes, size, out);
}

static size_t encode_table(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_table(in, bytes, room);
}

static const struct es_fuzz_span kept_table_0[] = {
    {0, 10, 0xff},
};

static const struct es_fuzz_layout layouts_table[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_table_0,
        .span_count = 1,
    },
};

/* specs/process/kvm-state.yaml:76 */
static es_result decode_special(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_special(bytes, size, out);
}

static size_t encode_special(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_special(in, bytes, room);
}

static const struct es_fuzz_span kept_special_0[] = {
    {0, 23, 0xff},
    /* 11 in all */
    {24, 23, 0xff},
    {48, 23, 0xff},
    {72, 23, 0xff},
    {96, 23, 0xff},
    {120, 23, 0xff},
    {144, 23, 0xff},
    {168, 23, 0xff},
    {192, 10, 0xff},
    {208, 10, 0xff},
    {224, 96, 0xff},
};

static const struct es_fuzz_layout layouts_special[] = {
    {
        .first = 0,
        .last = 0,
        .size = 320,
        .spans = kept_special_0,
        .span_count = 11,
    },
};

/* specs/process/kvm-state.yaml:98 */
static es_result decode_debug(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_debug(bytes, size, out);
}

static size_t encode_debug(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_debug(in, bytes, room);
}

static const struct es_fuzz_span kept_debug_0[] = {
    {0, 56, 0xff},
};

static const struct es_fuzz_layout layouts_debug[] = {
    {
        .first = 0,
        .last = 0,
        .size = 128,
        .spans = kept_debug_0,
        .span_count = 1,
    },
};

/* specs/process/kvm-state.yaml:106 */
static es_result decode_exception(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_exception(bytes, size, out);
}

static size_t encode_exception(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_exception(in, bytes, room);
}

static const struct es_fuzz_span kept_exception_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_exception[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_exception_0,
        .span_count = 1,
    },
};

/* specs/process/kvm-state.yaml:114 */
static es_result decode_events(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_events(bytes, size, out);
}

static size_t encode_events(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_events(in, bytes, room);
}

static const struct es_fuzz_span kept_events_0[] = {
    {0, 15, 0xff},
    /* 3 in all */
    {16, 13, 0xff},
    {55, 9, 0xff},
};

static const struct es_fuzz_layout layouts_events[] = {
    {
        .first = 0,
        .last = 0,
        .size = 64,
        .spans = kept_events_0,
        .span_count = 3,
    },
};

/* specs/process/kvm-state.yaml:136 */
static es_result decode_processor(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_processor(bytes, size, out);
}

static size_t encode_processor(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_processor(in, bytes, room);
}

static const struct es_fuzz_span kept_processor_0[] = {
    {0, 167, 0xff},
    /* 14 in all */
    {168, 23, 0xff},
    {192, 23, 0xff},
    {216, 23, 0xff},
    {240, 23, 0xff},
    {264, 23, 0xff},
    {288, 23, 0xff},
    {312, 23, 0xff},
    {336, 10, 0xff},
    {352, 10, 0xff},
    {368, 152, 0xff},
    {592, 15, 0xff},
    {608, 13, 0xff},
    {647, 1249, 0xff},
};

static const struct es_fuzz_layout layouts_processor[] = {
    {
        .first = 0,
        .last = 0,
        .size = 1896,
        .spans = kept_processor_0,
        .span_count = 14,
    },
};

/* specs/process/kvm-state.yaml:151 */
static es_result decode_extended_state(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_extended_state(bytes, size, out);
}

static size_t encode_extended_state(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_extended_state(in, bytes, room);
}

static const struct es_fuzz_layout layouts_extended_state[] = {
    {
        .first = 0,
        .last = 0,
        .size = 0,
    },
};

static const struct es_fuzz_slice slices_extended_state[] = {
    {offsetof(struct es_kvm_state_extended_state, area), 1},
};

/* specs/process/kvm-state.yaml:156 */
static es_result decode_model_specific_numbers(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_model_specific_numbers(bytes, size, out);
}

static size_t encode_model_specific_numbers(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_model_specific_numbers(in, bytes, room);
}

static void walk_model_specific_numbers(const void *in, uint32_t version) {
  const struct es_kvm_state_model_specific_numbers *value = in;
  (void)version;
  for (uint32_t i = 0; i <= value->numbers.count; i++) {
    const uint32_t element = es_kvm_state_model_specific_numbers_numbers_at(&value->numbers, i);
    uint8_t bytes[4] = {0};
    es_kvm_state_model_specific_numbers_numbers_put(bytes, 0, element);
    if (i < value->numbers.count) {
      const uint8_t *was = value->numbers.at + (size_t)i * sizeof bytes;
      es_fuzz_require(memcmp(bytes, was, sizeof bytes) == 0, "numbers: an element is written otherwise");
    }
  }
}

static const struct es_fuzz_layout layouts_model_specific_numbers[] = {
    {
        .first = 0,
        .last = 0,
        .size = 0,
    },
};

static const struct es_fuzz_slice slices_model_specific_numbers[] = {
    {offsetof(struct es_kvm_state_model_specific_numbers, numbers), 4},
};

/* specs/process/kvm-state.yaml:161 */
static es_result decode_model_specific_values(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_model_specific_values(bytes, size, out);
}

static size_t encode_model_specific_values(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_model_specific_values(in, bytes, room);
}

static void walk_model_specific_values(const void *in, uint32_t version) {
  const struct es_kvm_state_model_specific_values *value = in;
  (void)version;
  for (uint32_t i = 0; i <= value->values.count; i++) {
    const uint64_t element = es_kvm_state_model_specific_values_values_at(&value->values, i);
    uint8_t bytes[8] = {0};
    es_kvm_state_model_specific_values_values_put(bytes, 0, element);
    if (i < value->values.count) {
      const uint8_t *was = value->values.at + (size_t)i * sizeof bytes;
      es_fuzz_require(memcmp(bytes, was, sizeof bytes) == 0, "values: an element is written otherwise");
    }
  }
}

static const struct es_fuzz_layout layouts_model_specific_values[] = {
    {
        .first = 0,
        .last = 0,
        .size = 0,
    },
};

static const struct es_fuzz_slice slices_model_specific_values[] = {
    {offsetof(struct es_kvm_state_model_specific_values, values), 8},
};

/* specs/process/kvm-state.yaml:166 */
static es_result decode_machine(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_kvm_state_decode_machine(bytes, size, out);
}

static size_t encode_machine(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_kvm_state_encode_machine(in, bytes, room);
}

static const struct es_fuzz_span kept_machine_0[] = {
    {0, 1040, 0xff},
};

static const struct es_fuzz_layout layouts_machine[] = {
    {
        .first = 0,
        .last = 0,
        .size = 1040,
        .spans = kept_machine_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "general",
        .decode = decode_general,
        .encode = encode_general,
        .value_size = sizeof(struct es_kvm_state_general),
        .size_max = ES_KVM_STATE_GENERAL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_general,
        .layout_count = 1,
    },
    {
        .name = "segment",
        .decode = decode_segment,
        .encode = encode_segment,
        .value_size = sizeof(struct es_kvm_state_segment),
        .size_max = ES_KVM_STATE_SEGMENT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_segment,
        .layout_count = 1,
    },
    {
        .name = "table",
        .decode = decode_table,
        .encode = encode_table,
        .value_size = sizeof(struct es_kvm_state_table),
        .size_max = ES_KVM_STATE_TABLE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_table,
        .layout_count = 1,
    },
    {
        .name = "special",
        .decode = decode_special,
        .encode = encode_special,
        .value_size = sizeof(struct es_kvm_state_special),
        .size_max = ES_KVM_STATE_SPECIAL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_special,
        .layout_count = 1,
    },
    {
        .name = "debug",
        .decode = decode_debug,
        .encode = encode_debug,
        .value_size = sizeof(struct es_kvm_state_debug),
        .size_max = ES_KVM_STATE_DEBUG_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_debug,
        .layout_count = 1,
    },
    {
        .name = "exception",
        .decode = decode_exception,
        .encode = encode_exception,
        .value_size = sizeof(struct es_kvm_state_exception),
        .size_max = ES_KVM_STATE_EXCEPTION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_exception,
        .layout_count = 1,
    },
    {
        .name = "events",
        .decode = decode_events,
        .encode = encode_events,
        .value_size = sizeof(struct es_kvm_state_events),
        .size_max = ES_KVM_STATE_EVENTS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_events,
        .layout_count = 1,
    },
    {
        .name = "processor",
        .decode = decode_processor,
        .encode = encode_processor,
        .value_size = sizeof(struct es_kvm_state_processor),
        .size_max = ES_KVM_STATE_PROCESSOR_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_processor,
        .layout_count = 1,
    },
    {
        .name = "extended-state",
        .decode = decode_extended_state,
        .encode = encode_extended_state,
        .value_size = sizeof(struct es_kvm_state_extended_state),
        .size_max = ES_KVM_STATE_EXTENDED_STATE_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_extended_state,
        .layout_count = 1,
        .slices = slices_extended_state,
        .slice_count = 1,
    },
    {
        .name = "model-specific-numbers",
        .decode = decode_model_specific_numbers,
        .encode = encode_model_specific_numbers,
        .value_size = sizeof(struct es_kvm_state_model_specific_numbers),
        .size_max = ES_KVM_STATE_MODEL_SPECIFIC_NUMBERS_SIZE_MAX,
        .walk = walk_model_specific_numbers,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_model_specific_numbers,
        .layout_count = 1,
        .slices = slices_model_specific_numbers,
        .slice_count = 1,
    },
    {
        .name = "model-specific-values",
        .decode = decode_model_specific_values,
        .encode = encode_model_specific_values,
        .value_size = sizeof(struct es_kvm_state_model_specific_values),
        .size_max = ES_KVM_STATE_MODEL_SPECIFIC_VALUES_SIZE_MAX,
        .walk = walk_model_specific_values,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_model_specific_values,
        .layout_count = 1,
        .slices = slices_model_specific_values,
        .slice_count = 1,
    },
    {
        .name = "machine",
        .decode = decode_machine,
        .encode = encode_machine,
        .value_size = sizeof(struct es_kvm_state_machine),
        .size_max = ES_KVM_STATE_MACHINE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_machine,
        .layout_count = 1,
    },
};

/* specs/process/kvm-state.yaml:136 */
static void save_processor(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_kvm_state_processor(out, instance, from);
}

static es_result take_processor(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_kvm_state_processor(in, instance, to);
}

/* specs/process/kvm-state.yaml:151 */
static void save_extended_state(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_kvm_state_extended_state(out, instance, from);
}

static es_result take_extended_state(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_kvm_state_extended_state(in, instance, to);
}

/* specs/process/kvm-state.yaml:156 */
static void save_model_specific_numbers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_kvm_state_model_specific_numbers(out, instance, from);
}

static es_result take_model_specific_numbers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_kvm_state_model_specific_numbers(in, instance, to);
}

/* specs/process/kvm-state.yaml:161 */
static void save_model_specific_values(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_kvm_state_model_specific_values(out, instance, from);
}

static es_result take_model_specific_values(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_kvm_state_model_specific_values(in, instance, to);
}

/* specs/process/kvm-state.yaml:166 */
static void save_machine(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_kvm_state_machine(out, instance, from);
}

static es_result take_machine(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_kvm_state_machine(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_kvm_state_processor,
        .save = save_processor,
        .take = take_processor,
    },
    {
        .thing = &es_saved_kvm_state_extended_state,
        .save = save_extended_state,
        .take = take_extended_state,
    },
    {
        .thing = &es_saved_kvm_state_model_specific_numbers,
        .save = save_model_specific_numbers,
        .take = take_model_specific_numbers,
    },
    {
        .thing = &es_saved_kvm_state_model_specific_values,
        .save = save_model_specific_values,
        .take = take_model_specific_values,
    },
    {
        .thing = &es_saved_kvm_state_machine,
        .save = save_machine,
        .take = take_machine,
    },
};

static void show_general(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_general(inspect, name, value);
}

static void show_segment(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_segment(inspect, name, value);
}

static void show_table(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_table(inspect, name, value);
}

static void show_special(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_special(inspect, name, value);
}

static void show_debug(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_debug(inspect, name, value);
}

static void show_exception(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_exception(inspect, name, value);
}

static void show_events(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_events(inspect, name, value);
}

static void show_processor(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_processor(inspect, name, value);
}

static void show_extended_state(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_extended_state(inspect, name, value);
}

static void show_model_specific_numbers(struct es_inspect *inspect, const char *name, const void *value,
                                        uint32_t version) {
  (void)version;
  es_inspect_kvm_state_model_specific_numbers(inspect, name, value);
}

static void show_model_specific_values(struct es_inspect *inspect, const char *name, const void *value,
                                       uint32_t version) {
  (void)version;
  es_inspect_kvm_state_model_specific_values(inspect, name, value);
}

static void show_machine(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_kvm_state_machine(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "general",
        .show = show_general,
        .size = sizeof(struct es_kvm_state_general),
        .record = 0,
    },
    {
        .name = "segment",
        .show = show_segment,
        .size = sizeof(struct es_kvm_state_segment),
        .record = 1,
    },
    {
        .name = "table",
        .show = show_table,
        .size = sizeof(struct es_kvm_state_table),
        .record = 2,
    },
    {
        .name = "special",
        .show = show_special,
        .size = sizeof(struct es_kvm_state_special),
        .record = 3,
    },
    {
        .name = "debug",
        .show = show_debug,
        .size = sizeof(struct es_kvm_state_debug),
        .record = 4,
    },
    {
        .name = "exception",
        .show = show_exception,
        .size = sizeof(struct es_kvm_state_exception),
        .record = 5,
    },
    {
        .name = "events",
        .show = show_events,
        .size = sizeof(struct es_kvm_state_events),
        .record = 6,
    },
    {
        .name = "processor",
        .show = show_processor,
        .size = sizeof(struct es_kvm_state_processor),
        .record = 7,
    },
    {
        .name = "extended-state",
        .show = show_extended_state,
        .size = sizeof(struct es_kvm_state_extended_state),
        .record = 8,
        .slices = slices_extended_state,
        .slice_count = 1,
    },
    {
        .name = "model-specific-numbers",
        .show = show_model_specific_numbers,
        .size = sizeof(struct es_kvm_state_model_specific_numbers),
        .record = 9,
        .slices = slices_model_specific_numbers,
        .slice_count = 1,
    },
    {
        .name = "model-specific-values",
        .show = show_model_specific_values,
        .size = sizeof(struct es_kvm_state_model_specific_values),
        .record = 10,
        .slices = slices_model_specific_values,
        .slice_count = 1,
    },
    {
        .name = "machine",
        .show = show_machine,
        .size = sizeof(struct es_kvm_state_machine),
        .record = 11,
    },
};

extern const struct es_fuzz_spec es_fuzz_kvm_state;

const struct es_fuzz_spec es_fuzz_kvm_state = {
    .name = "kvm-state",
    .spec = &es_kvm_state_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 12,
    .saved = saved,
    .saved_count = 5,
    .shown = shown,
    .shown_count = 12,
};
