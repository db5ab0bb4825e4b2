/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of hyperv-hypercall. */
#include "generated/hyperv_hypercall_intercepts.h"
#include "generated/hyperv_hypercall_spec.h"
#include "generated/hyperv_hypercall_wire.h"
#include "generated/inspect/hyperv_hypercall_inspect.h"

#include "tests/fuzz/harness.h"

/* specs/hyperv/hyperv-hypercall.yaml:142 */
uint16_t es_hyperv_hypercall_do_notify_long_spin_wait(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                      const struct es_hyperv_hypercall_long_spin_wait_input *input) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)vp;
  es_fuzz_see(input, sizeof *input);
  return (uint16_t)es_fuzz_value(owner, 0u);
}

/* specs/hyperv/hyperv-hypercall.yaml:143 */
uint16_t es_hyperv_hypercall_do_get_partition_id(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                 struct es_hyperv_hypercall_partition_id_output *output) {
  es_fuzz_called(owner, 1u, 0, 0);
  (void)vp;
  es_fuzz_fill(output, sizeof *output);
  return (uint16_t)es_fuzz_value(owner, 1u);
}

/* specs/hyperv/hyperv-hypercall.yaml:144 */
uint16_t es_hyperv_hypercall_do_get_vp_register(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                const struct es_hyperv_hypercall_vp_registers_input *input,
                                                const struct es_hyperv_hypercall_vp_register_name *element,
                                                struct es_hyperv_hypercall_vp_register_value *element_output) {
  es_fuzz_called(owner, 2u, 0, 0);
  (void)vp;
  es_fuzz_see(input, sizeof *input);
  es_fuzz_see(element, sizeof *element);
  es_fuzz_fill(element_output, sizeof *element_output);
  return (uint16_t)es_fuzz_value(owner, 2u);
}

/* specs/hyperv/hyperv-hypercall.yaml:146 */
uint16_t es_hyperv_hypercall_do_set_vp_register(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                const struct es_hyperv_hypercall_vp_registers_input *input,
                                                const struct es_hyperv_hypercall_vp_register_assignment *element) {
  es_fuzz_called(owner, 3u, 0, 0);
  (void)vp;
  es_fuzz_see(input, sizeof *input);
  es_fuzz_see(element, sizeof *element);
  return (uint16_t)es_fuzz_value(owner, 3u);
}

/* specs/hyperv/hyperv-hypercall.yaml:148 */
uint16_t es_hyperv_hypercall_do_post_message(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                             const struct es_hyperv_hypercall_post_message_input *input) {
  es_fuzz_called(owner, 4u, 0, 0);
  (void)vp;
  es_fuzz_see(input, sizeof *input);
  return (uint16_t)es_fuzz_value(owner, 4u);
}

/* specs/hyperv/hyperv-hypercall.yaml:149 */
uint16_t es_hyperv_hypercall_do_signal_event(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                             const struct es_hyperv_hypercall_signal_event_input *input) {
  es_fuzz_called(owner, 5u, 0, 0);
  (void)vp;
  es_fuzz_see(input, sizeof *input);
  return (uint16_t)es_fuzz_value(owner, 5u);
}

/* specs/hyperv/hyperv-hypercall.yaml:150 */
uint16_t es_hyperv_hypercall_do_query_extended_capabilities(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                            struct es_hyperv_hypercall_capabilities_output *output) {
  es_fuzz_called(owner, 6u, 0, 0);
  (void)vp;
  es_fuzz_fill(output, sizeof *output);
  return (uint16_t)es_fuzz_value(owner, 6u);
}

static const char *const by_hand[] = {
    "es_hyperv_hypercall_do_notify_long_spin_wait",
    /* 7 in all */
    "es_hyperv_hypercall_do_get_partition_id",
    "es_hyperv_hypercall_do_get_vp_register",
    "es_hyperv_hypercall_do_set_vp_register",
    "es_hyperv_hypercall_do_post_message",
    "es_hyperv_hypercall_do_signal_event",
    "es_hyperv_hypercall_do_query_extended_capabilities",
};

static const struct es_fuzz_name values_of_status[] = {
    {0u, "success"},
    /* 26 in all */
    {2u, "invalid-hypercall-code"},
    {3u, "invalid-hypercall-input"},
    {4u, "invalid-alignment"},
    {5u, "invalid-parameter"},
    {6u, "access-denied"},
    {7u, "invalid-partition-state"},
    {8u, "operation-denied"},
    {9u, "unknown-property"},
    {10u, "property-value-out-of-range"},
    {11u, "insufficient-memory"},
    {13u, "invalid-partition-id"},
    {14u, "invalid-vp-index"},
    {17u, "invalid-port-id"},
    {18u, "invalid-connection-id"},
    {19u, "insufficient-buffers"},
    {20u, "not-acknowledged"},
    {21u, "invalid-vp-state"},
    {22u, "acknowledged"},
    {23u, "invalid-save-restore-state"},
    {24u, "invalid-synic-state"},
    {25u, "object-in-use"},
    {27u, "no-data"},
    {28u, "inactive"},
    {29u, "no-resources"},
    {30u, "feature-unavailable"},
};

static const struct es_fuzz_name values_of_register_name[] = {
    {528u, "guest-crash-p0"},
    /* 33 in all */
    {529u, "guest-crash-p1"},
    {530u, "guest-crash-p2"},
    {531u, "guest-crash-p3"},
    {532u, "guest-crash-p4"},
    {533u, "guest-crash-control"},
    {0x90004u, "time-ref-count"},
    {0x90002u, "guest-os-id"},
    {0x90003u, "vp-index"},
    {0x90001u, "hypercall"},
    {0x90013u, "vp-assist-page"},
    {0x90017u, "reference-tsc"},
    {0xa0000u, "sint0"},
    {0xa0001u, "sint1"},
    {0xa0002u, "sint2"},
    {0xa0003u, "sint3"},
    {0xa0004u, "sint4"},
    {0xa0005u, "sint5"},
    {0xa0006u, "sint6"},
    {0xa0007u, "sint7"},
    {0xa0008u, "sint8"},
    {0xa0009u, "sint9"},
    {0xa000au, "sint10"},
    {0xa000bu, "sint11"},
    {0xa000cu, "sint12"},
    {0xa000du, "sint13"},
    {0xa000eu, "sint14"},
    {0xa000fu, "sint15"},
    {0xa0010u, "scontrol"},
    {0xa0011u, "sversion"},
    {0xa0012u, "siefp"},
    {0xa0013u, "simp"},
    {0xa0014u, "eom"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "status",
        .name32 = es_hyperv_hypercall_status_name,
        .known32 = es_hyperv_hypercall_status_known,
        .values = values_of_status,
        .value_count = 26,
    },
    {
        .name = "register-name",
        .name32 = es_hyperv_hypercall_register_name_name,
        .known32 = es_hyperv_hypercall_register_name_known,
        .values = values_of_register_name,
        .value_count = 33,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:86 */
static es_result decode_post_message_input(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_post_message_input(bytes, size, out);
}

static size_t encode_post_message_input(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_post_message_input(in, bytes, room);
}

static const struct es_fuzz_span kept_post_message_input_0[] = {
    {0, 4, 0xff},
    {8, 248, 0xff},
};

static const struct es_fuzz_layout layouts_post_message_input[] = {
    {
        .first = 0,
        .last = 0,
        .size = 256,
        .spans = kept_post_message_input_0,
        .span_count = 2,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:94 */
static es_result decode_signal_event_input(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_signal_event_input(bytes, size, out);
}

static size_t encode_signal_event_input(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_signal_event_input(in, bytes, room);
}

static const struct es_fuzz_span kept_signal_event_input_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_signal_event_input[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_signal_event_input_0,
        .span_count = 1,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:100 */
static es_result decode_long_spin_wait_input(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_long_spin_wait_input(bytes, size, out);
}

static size_t encode_long_spin_wait_input(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_long_spin_wait_input(in, bytes, room);
}

static const struct es_fuzz_span kept_long_spin_wait_input_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_long_spin_wait_input[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_long_spin_wait_input_0,
        .span_count = 1,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:105 */
static es_result decode_partition_id_output(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_partition_id_output(bytes, size, out);
}

static size_t encode_partition_id_output(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_partition_id_output(in, bytes, room);
}

static const struct es_fuzz_span kept_partition_id_output_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_partition_id_output[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_partition_id_output_0,
        .span_count = 1,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:109 */
static es_result decode_capabilities_output(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_capabilities_output(bytes, size, out);
}

static size_t encode_capabilities_output(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_capabilities_output(in, bytes, room);
}

static const struct es_fuzz_span kept_capabilities_output_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_capabilities_output[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_capabilities_output_0,
        .span_count = 1,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:113 */
static es_result decode_vp_registers_input(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_vp_registers_input(bytes, size, out);
}

static size_t encode_vp_registers_input(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_vp_registers_input(in, bytes, room);
}

static const struct es_fuzz_span kept_vp_registers_input_0[] = {
    {0, 13, 0xff},
};

static const struct es_fuzz_layout layouts_vp_registers_input[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_vp_registers_input_0,
        .span_count = 1,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:120 */
static es_result decode_vp_register_name(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_vp_register_name(bytes, size, out);
}

static size_t encode_vp_register_name(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_vp_register_name(in, bytes, room);
}

static const struct es_fuzz_span kept_vp_register_name_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_vp_register_name[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_vp_register_name_0,
        .span_count = 1,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:124 */
static es_result decode_vp_register_value(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_vp_register_value(bytes, size, out);
}

static size_t encode_vp_register_value(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_vp_register_value(in, bytes, room);
}

static const struct es_fuzz_span kept_vp_register_value_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_vp_register_value[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_vp_register_value_0,
        .span_count = 1,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:129 */
static es_result decode_vp_register_assignment(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_hypercall_decode_vp_register_assignment(bytes, size, out);
}

static size_t encode_vp_register_assignment(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_hypercall_encode_vp_register_assignment(in, bytes, room);
}

static const struct es_fuzz_span kept_vp_register_assignment_0[] = {
    {0, 4, 0xff},
    {16, 16, 0xff},
};

static const struct es_fuzz_layout layouts_vp_register_assignment[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_vp_register_assignment_0,
        .span_count = 2,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "post-message-input",
        .decode = decode_post_message_input,
        .encode = encode_post_message_input,
        .value_size = sizeof(struct es_hyperv_hypercall_post_message_input),
        .size_max = ES_HYPERV_HYPERCALL_POST_MESSAGE_INPUT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_post_message_input,
        .layout_count = 1,
    },
    {
        .name = "signal-event-input",
        .decode = decode_signal_event_input,
        .encode = encode_signal_event_input,
        .value_size = sizeof(struct es_hyperv_hypercall_signal_event_input),
        .size_max = ES_HYPERV_HYPERCALL_SIGNAL_EVENT_INPUT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_signal_event_input,
        .layout_count = 1,
    },
    {
        .name = "long-spin-wait-input",
        .decode = decode_long_spin_wait_input,
        .encode = encode_long_spin_wait_input,
        .value_size = sizeof(struct es_hyperv_hypercall_long_spin_wait_input),
        .size_max = ES_HYPERV_HYPERCALL_LONG_SPIN_WAIT_INPUT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_long_spin_wait_input,
        .layout_count = 1,
    },
    {
        .name = "partition-id-output",
        .decode = decode_partition_id_output,
        .encode = encode_partition_id_output,
        .value_size = sizeof(struct es_hyperv_hypercall_partition_id_output),
        .size_max = ES_HYPERV_HYPERCALL_PARTITION_ID_OUTPUT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_partition_id_output,
        .layout_count = 1,
    },
    {
        .name = "capabilities-output",
        .decode = decode_capabilities_output,
        .encode = encode_capabilities_output,
        .value_size = sizeof(struct es_hyperv_hypercall_capabilities_output),
        .size_max = ES_HYPERV_HYPERCALL_CAPABILITIES_OUTPUT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_capabilities_output,
        .layout_count = 1,
    },
    {
        .name = "vp-registers-input",
        .decode = decode_vp_registers_input,
        .encode = encode_vp_registers_input,
        .value_size = sizeof(struct es_hyperv_hypercall_vp_registers_input),
        .size_max = ES_HYPERV_HYPERCALL_VP_REGISTERS_INPUT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vp_registers_input,
        .layout_count = 1,
    },
    {
        .name = "vp-register-name",
        .decode = decode_vp_register_name,
        .encode = encode_vp_register_name,
        .value_size = sizeof(struct es_hyperv_hypercall_vp_register_name),
        .size_max = ES_HYPERV_HYPERCALL_VP_REGISTER_NAME_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vp_register_name,
        .layout_count = 1,
    },
    {
        .name = "vp-register-value",
        .decode = decode_vp_register_value,
        .encode = encode_vp_register_value,
        .value_size = sizeof(struct es_hyperv_hypercall_vp_register_value),
        .size_max = ES_HYPERV_HYPERCALL_VP_REGISTER_VALUE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vp_register_value,
        .layout_count = 1,
    },
    {
        .name = "vp-register-assignment",
        .decode = decode_vp_register_assignment,
        .encode = encode_vp_register_assignment,
        .value_size = sizeof(struct es_hyperv_hypercall_vp_register_assignment),
        .size_max = ES_HYPERV_HYPERCALL_VP_REGISTER_ASSIGNMENT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vp_register_assignment,
        .layout_count = 1,
    },
};

static const struct es_fuzz_call call_entries[] = {
    {
        .name = "notify-long-spin-wait",
        .code = 8u,
        .may_be_fast = true,
        .may_be_slow = true,
        .repeats = false,
        .variable = 0,
        .input = 8,
        .rep_input = 0,
        .output = 0,
        .rep_output = 0,
        .action = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others = 6,
    },
    {
        .name = "get-partition-id",
        .code = 70u,
        .may_be_fast = false,
        .may_be_slow = true,
        .repeats = false,
        .variable = 0,
        .input = 0,
        .rep_input = 0,
        .output = 8,
        .rep_output = 0,
        .action = 1u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others = 6,
    },
    {
        .name = "get-vp-registers",
        .code = 80u,
        .may_be_fast = false,
        .may_be_slow = true,
        .repeats = true,
        .variable = 0,
        .input = 16,
        .rep_input = 4,
        .output = 0,
        .rep_output = 16,
        .action = 2u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others = 6,
    },
    {
        .name = "set-vp-registers",
        .code = 81u,
        .may_be_fast = false,
        .may_be_slow = true,
        .repeats = true,
        .variable = 0,
        .input = 16,
        .rep_input = 32,
        .output = 0,
        .rep_output = 0,
        .action = 3u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others = 6,
    },
    {
        .name = "post-message",
        .code = 92u,
        .may_be_fast = false,
        .may_be_slow = true,
        .repeats = false,
        .variable = 0,
        .input = 256,
        .rep_input = 0,
        .output = 0,
        .rep_output = 0,
        .action = 4u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others = 6,
    },
    {
        .name = "signal-event",
        .code = 93u,
        .may_be_fast = true,
        .may_be_slow = true,
        .repeats = false,
        .variable = 0,
        .input = 8,
        .rep_input = 0,
        .output = 0,
        .rep_output = 0,
        .action = 5u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others = 6,
    },
    {
        .name = "query-extended-capabilities",
        .code = 0x8001u,
        .may_be_fast = false,
        .may_be_slow = true,
        .repeats = false,
        .variable = 0,
        .input = 0,
        .rep_input = 0,
        .output = 8,
        .rep_output = 0,
        .action = 6u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others = 6,
    },
};

static const struct es_caller all_callers[] = {
    {0, 0},
    /* 4 in all */
    {1, 0},
    {2, 0},
    {64, 64},
};

static uint64_t call(void *owner, const struct es_caller *caller, const struct es_hypercall *call) {
  return es_hyperv_hypercall_call(owner, 0, caller, call);
}

static const struct es_fuzz_calls calls = {
    .call = call,
    .callers = {.all = all_callers, .count = 4},
    .code = {0, 0xffffu},
    .fast = {16, 1u},
    .variable = {17, 1023u},
    .rep_count = {32, 0xfffu},
    .rep_start = {48, 0xfffu},
    .status = {0, 0xffffu},
    .completed = {32, 0xfffu},
    .unknown = 2,
    .bad_control = 3,
    .bad_alignment = 4,
    .bad_memory = 5,
    .bad_parameter = 5,
    .alignment = 8,
    .page = 4096,
    .entries = call_entries,
    .count = 7,
};

static void show_post_message_input(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_post_message_input(inspect, name, value);
}

static void show_signal_event_input(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_signal_event_input(inspect, name, value);
}

static void show_long_spin_wait_input(struct es_inspect *inspect, const char *name, const void *value,
                                      uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_long_spin_wait_input(inspect, name, value);
}

static void show_partition_id_output(struct es_inspect *inspect, const char *name, const void *value,
                                     uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_partition_id_output(inspect, name, value);
}

static void show_capabilities_output(struct es_inspect *inspect, const char *name, const void *value,
                                     uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_capabilities_output(inspect, name, value);
}

static void show_vp_registers_input(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_vp_registers_input(inspect, name, value);
}

static void show_vp_register_name(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_vp_register_name(inspect, name, value);
}

static void show_vp_register_value(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_vp_register_value(inspect, name, value);
}

static void show_vp_register_assignment(struct es_inspect *inspect, const char *name, const void *value,
                                        uint32_t version) {
  (void)version;
  es_inspect_hyperv_hypercall_vp_register_assignment(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "post-message-input",
        .show = show_post_message_input,
        .size = sizeof(struct es_hyperv_hypercall_post_message_input),
        .record = 0,
    },
    {
        .name = "signal-event-input",
        .show = show_signal_event_input,
        .size = sizeof(struct es_hyperv_hypercall_signal_event_input),
        .record = 1,
    },
    {
        .name = "long-spin-wait-input",
        .show = show_long_spin_wait_input,
        .size = sizeof(struct es_hyperv_hypercall_long_spin_wait_input),
        .record = 2,
    },
    {
        .name = "partition-id-output",
        .show = show_partition_id_output,
        .size = sizeof(struct es_hyperv_hypercall_partition_id_output),
        .record = 3,
    },
    {
        .name = "capabilities-output",
        .show = show_capabilities_output,
        .size = sizeof(struct es_hyperv_hypercall_capabilities_output),
        .record = 4,
    },
    {
        .name = "vp-registers-input",
        .show = show_vp_registers_input,
        .size = sizeof(struct es_hyperv_hypercall_vp_registers_input),
        .record = 5,
    },
    {
        .name = "vp-register-name",
        .show = show_vp_register_name,
        .size = sizeof(struct es_hyperv_hypercall_vp_register_name),
        .record = 6,
    },
    {
        .name = "vp-register-value",
        .show = show_vp_register_value,
        .size = sizeof(struct es_hyperv_hypercall_vp_register_value),
        .record = 7,
    },
    {
        .name = "vp-register-assignment",
        .show = show_vp_register_assignment,
        .size = sizeof(struct es_hyperv_hypercall_vp_register_assignment),
        .record = 8,
    },
};

extern const struct es_fuzz_spec es_fuzz_hyperv_hypercall;

const struct es_fuzz_spec es_fuzz_hyperv_hypercall = {
    .name = "hyperv-hypercall",
    .spec = &es_hyperv_hypercall_spec,
    .by_hand = by_hand,
    .by_hand_count = 7,
    .enums = enums,
    .enum_count = 2,
    .records = records,
    .record_count = 9,
    .calls = &calls,
    .shown = shown,
    .shown_count = 9,
};
