/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of storvsp. */
#include "generated/inspect/storvsp_inspect.h"
#include "generated/state/storvsp_state.h"
#include "generated/storvsp_machine.h"
#include "generated/storvsp_spec.h"
#include "generated/storvsp_wire.h"

#include "tests/fuzz/harness.h"

bool es_storvsp_controller_if_version_known(const struct es_storvsp_controller_owner *owner,
                                            const struct es_storvsp_query_protocol_version *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 0u);
}

bool es_storvsp_controller_if_sub_channels_possible(const struct es_storvsp_controller_owner *owner,
                                                    const struct es_storvsp_create_sub_channels *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 1u);
}

void es_storvsp_controller_do_forget_version(struct es_storvsp_controller_owner *owner,
                                             const struct es_storvsp_begin_initialization *message,
                                             struct es_storvsp_complete_io *reply) {
  es_fuzz_called(owner, 2u, 0, 0);
  es_fuzz_see(message, sizeof *message);
  (void)reply;
}

void es_storvsp_controller_do_choose_version(struct es_storvsp_controller_owner *owner,
                                             const struct es_storvsp_query_protocol_version *message,
                                             struct es_storvsp_complete_io *reply) {
  es_fuzz_called(owner, 3u, 0, 0);
  es_fuzz_see(message, sizeof *message);
  (void)reply;
}

void es_storvsp_controller_do_tell_properties(struct es_storvsp_controller_owner *owner,
                                              const struct es_storvsp_query_properties *message,
                                              struct es_storvsp_complete_io *reply) {
  es_fuzz_called(owner, 4u, 0, 0);
  es_fuzz_see(message, sizeof *message);
  (void)reply;
}

void es_storvsp_controller_do_offer_sub_channels(struct es_storvsp_controller_owner *owner,
                                                 const struct es_storvsp_create_sub_channels *message,
                                                 struct es_storvsp_complete_io *reply) {
  es_fuzz_called(owner, 5u, 0, 0);
  es_fuzz_see(message, sizeof *message);
  (void)reply;
}

void es_storvsp_controller_do_start_io(struct es_storvsp_controller_owner *owner,
                                       const struct es_storvsp_execute_srb *message,
                                       struct es_storvsp_complete_io *reply) {
  es_fuzz_called(owner, 6u, 0, 0);
  es_fuzz_see(message, sizeof *message);
  (void)reply;
}

void es_storvsp_controller_do_reset_one(struct es_storvsp_controller_owner *owner,
                                        const struct es_storvsp_reset_lun *message,
                                        struct es_storvsp_complete_io *reply) {
  es_fuzz_called(owner, 7u, 0, 0);
  es_fuzz_see(message, sizeof *message);
  (void)reply;
}

void es_storvsp_controller_do_reset_everything(struct es_storvsp_controller_owner *owner,
                                               struct es_storvsp_complete_io *reply) {
  es_fuzz_called(owner, 8u, 0, 0);
  (void)reply;
}

bool es_storvsp_sub_channel_if_controller_ready(const struct es_storvsp_sub_channel_owner *owner,
                                                const struct es_storvsp_execute_srb *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 9u);
}

void es_storvsp_sub_channel_do_start_io(struct es_storvsp_sub_channel_owner *owner,
                                        const struct es_storvsp_execute_srb *message,
                                        struct es_storvsp_complete_io *reply) {
  es_fuzz_called(owner, 10u, 0, 0);
  es_fuzz_see(message, sizeof *message);
  (void)reply;
}

static const char *const by_hand[] = {
    "es_storvsp_controller_if_version_known",
    /* 11 in all */
    "es_storvsp_controller_if_sub_channels_possible",
    "es_storvsp_controller_do_forget_version",
    "es_storvsp_controller_do_choose_version",
    "es_storvsp_controller_do_tell_properties",
    "es_storvsp_controller_do_offer_sub_channels",
    "es_storvsp_controller_do_start_io",
    "es_storvsp_controller_do_reset_one",
    "es_storvsp_controller_do_reset_everything",
    "es_storvsp_sub_channel_if_controller_ready",
    "es_storvsp_sub_channel_do_start_io",
};

static const struct es_fuzz_name values_of_operation[] = {
    {1u, "complete-io"},
    /* 14 in all */
    {2u, "remove-device"},
    {3u, "execute-srb"},
    {4u, "reset-lun"},
    {5u, "reset-adapter"},
    {6u, "reset-bus"},
    {7u, "begin-initialization"},
    {8u, "end-initialization"},
    {9u, "query-protocol-version"},
    {10u, "query-properties"},
    {11u, "enumerate-bus"},
    {12u, "fc-hba-data"},
    {13u, "create-sub-channels"},
    {14u, "event-notification"},
};

static const struct es_fuzz_name values_of_nt_status[] = {
    {0u, "success"},
    /* 13 in all */
    {0x80000005u, "buffer-overflow"},
    {0x80000011u, "device-busy"},
    {0xc0000001u, "unsuccessful"},
    {0xc000000du, "invalid-parameter"},
    {0xc0000010u, "invalid-device-request"},
    {0xc0000059u, "revision-mismatch"},
    {0xc000009du, "device-not-connected"},
    {0xc00000b5u, "io-timeout"},
    {0xc00000c0u, "device-does-not-exist"},
    {0xc0000120u, "cancelled"},
    {0xc0000184u, "invalid-device-state"},
    {0xc0000185u, "io-device-error"},
};

static const struct es_fuzz_name values_of_data_direction[] = {
    {0u, "out"},
    /* 3 in all */
    {1u, "in"},
    {2u, "unspecified"},
};

static const struct es_fuzz_name values_of_srb_status[] = {
    {0u, "pending"},
    /* 27 in all */
    {1u, "success"},
    {2u, "aborted"},
    {3u, "abort-failed"},
    {4u, "error"},
    {5u, "busy"},
    {6u, "invalid-request"},
    {7u, "invalid-path-id"},
    {8u, "no-device"},
    {9u, "time-out"},
    {10u, "selection-time-out"},
    {11u, "command-time-out"},
    {13u, "message-rejected"},
    {14u, "bus-reset"},
    {15u, "parity-error"},
    {16u, "request-sense-failed"},
    {17u, "no-adapter"},
    {18u, "data-overrun"},
    {19u, "unexpected-bus-free"},
    {20u, "phase-sequence-failure"},
    {21u, "bad-srb-block-length"},
    {22u, "request-flushed"},
    {32u, "invalid-lun"},
    {33u, "invalid-target-id"},
    {34u, "bad-function"},
    {35u, "error-recovery"},
    {36u, "not-powered"},
};

static const struct es_fuzz_name values_of_queue_action[] = {
    {0u, "none"},
    /* 4 in all */
    {32u, "simple"},
    {33u, "head-of-queue"},
    {34u, "ordered"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "operation",
        .name32 = es_storvsp_operation_name,
        .known32 = es_storvsp_operation_known,
        .values = values_of_operation,
        .value_count = 14,
    },
    {
        .name = "nt-status",
        .name32 = es_storvsp_nt_status_name,
        .known32 = es_storvsp_nt_status_known,
        .values = values_of_nt_status,
        .value_count = 13,
    },
    {
        .name = "data-direction",
        .name32 = es_storvsp_data_direction_name,
        .known32 = es_storvsp_data_direction_known,
        .values = values_of_data_direction,
        .value_count = 3,
    },
    {
        .name = "srb-status",
        .name32 = es_storvsp_srb_status_name,
        .known32 = es_storvsp_srb_status_known,
        .values = values_of_srb_status,
        .value_count = 27,
    },
    {
        .name = "queue-action",
        .name32 = es_storvsp_queue_action_name,
        .known32 = es_storvsp_queue_action_known,
        .values = values_of_queue_action,
        .value_count = 4,
    },
};

/* specs/vmbus/storvsp.yaml:175 */
static es_result decode_scsi_result(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_scsi_result(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_scsi_result(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_scsi_result(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_scsi_result_0[] = {
    {0, 11, 0xff},
    {12, 24, 0xff},
};

static const struct es_fuzz_span kept_scsi_result_1[] = {
    {0, 11, 0xff},
    /* 3 in all */
    {12, 24, 0xff},
    {38, 14, 0xff},
};

static const struct es_fuzz_layout layouts_scsi_result[] = {
    {
        .first = 0,
        .last = 1,
        .size = 36,
        .spans = kept_scsi_result_0,
        .span_count = 2,
    },
    {
        .first = 2,
        .last = 3,
        .size = 52,
        .spans = kept_scsi_result_1,
        .span_count = 3,
    },
};

/* specs/vmbus/storvsp.yaml:212 */
static es_result decode_channel_properties(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_channel_properties(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_channel_properties(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_channel_properties(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_channel_properties_0[] = {
    {4, 2, 0xff},
    {8, 8, 0xff},
};

static const struct es_fuzz_layout layouts_channel_properties[] = {
    {
        .first = 0,
        .last = 3,
        .size = 24,
        .spans = kept_channel_properties_0,
        .span_count = 2,
    },
};

/* specs/vmbus/storvsp.yaml:221 */
static es_result decode_fc_port_names(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_fc_port_names(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_fc_port_names(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_fc_port_names(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_fc_port_names_0[] = {
    {0, 1, 0xff},
    {4, 32, 0xff},
};

static const struct es_fuzz_layout layouts_fc_port_names[] = {
    {
        .first = 0,
        .last = 3,
        .size = 36,
        .spans = kept_fc_port_names_0,
        .span_count = 2,
    },
};

/* specs/vmbus/storvsp.yaml:231 */
static es_result decode_offer_properties(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_offer_properties(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_offer_properties(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_offer_properties(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_offer_properties_0[] = {
    {2, 2, 0xff},
    {8, 4, 0xff},
};

static const struct es_fuzz_layout layouts_offer_properties[] = {
    {
        .first = 0,
        .last = 3,
        .size = 24,
        .spans = kept_offer_properties_0,
        .span_count = 2,
    },
};

/* specs/vmbus/storvsp.yaml:244 */
static es_result decode_begin_initialization(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_begin_initialization(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_begin_initialization(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_begin_initialization(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_begin_initialization_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_begin_initialization[] = {
    {
        .first = 0,
        .last = 3,
        .size = 12,
        .spans = kept_begin_initialization_0,
        .span_count = 1,
    },
};

/* specs/vmbus/storvsp.yaml:248 */
static es_result decode_end_initialization(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_end_initialization(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_end_initialization(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_end_initialization(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_end_initialization_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_end_initialization[] = {
    {
        .first = 0,
        .last = 3,
        .size = 12,
        .spans = kept_end_initialization_0,
        .span_count = 1,
    },
};

/* specs/vmbus/storvsp.yaml:252 */
static es_result decode_query_protocol_version(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_query_protocol_version(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_query_protocol_version(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_query_protocol_version(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_query_protocol_version_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_query_protocol_version[] = {
    {
        .first = 0,
        .last = 3,
        .size = 16,
        .spans = kept_query_protocol_version_0,
        .span_count = 1,
    },
};

/* specs/vmbus/storvsp.yaml:259 */
static es_result decode_query_properties(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_query_properties(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_query_properties(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_query_properties(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_query_properties_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_query_properties[] = {
    {
        .first = 0,
        .last = 3,
        .size = 12,
        .spans = kept_query_properties_0,
        .span_count = 1,
    },
};

/* specs/vmbus/storvsp.yaml:264 */
static es_result decode_create_sub_channels(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_create_sub_channels(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_create_sub_channels(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_create_sub_channels(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_create_sub_channels_0[] = {
    {0, 14, 0xff},
};

static const struct es_fuzz_layout layouts_create_sub_channels[] = {
    {
        .first = 0,
        .last = 3,
        .size = 14,
        .spans = kept_create_sub_channels_0,
        .span_count = 1,
    },
};

/* specs/vmbus/storvsp.yaml:270 */
static es_result decode_execute_srb(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_execute_srb(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_execute_srb(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_execute_srb(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_execute_srb_0[] = {
    {0, 23, 0xff},
    {24, 20, 0xff},
};

static const struct es_fuzz_span kept_execute_srb_1[] = {
    {0, 23, 0xff},
    /* 3 in all */
    {24, 20, 0xff},
    {50, 14, 0xff},
};

static const struct es_fuzz_layout layouts_execute_srb[] = {
    {
        .first = 0,
        .last = 1,
        .size = 48,
        .spans = kept_execute_srb_0,
        .span_count = 2,
    },
    {
        .first = 2,
        .last = 3,
        .size = 64,
        .spans = kept_execute_srb_1,
        .span_count = 3,
    },
};

/* specs/vmbus/storvsp.yaml:276 */
static es_result decode_reset_lun(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_reset_lun(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_reset_lun(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_reset_lun(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_reset_lun_0[] = {
    {0, 14, 0xff},
    {16, 4, 0xff},
};

static const struct es_fuzz_layout layouts_reset_lun[] = {
    {
        .first = 0,
        .last = 3,
        .size = 20,
        .spans = kept_reset_lun_0,
        .span_count = 2,
    },
};

/* specs/vmbus/storvsp.yaml:281 */
static es_result decode_reset_adapter(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_reset_adapter(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_reset_adapter(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_reset_adapter(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_reset_adapter_0[] = {
    {0, 14, 0xff},
    {16, 4, 0xff},
};

static const struct es_fuzz_layout layouts_reset_adapter[] = {
    {
        .first = 0,
        .last = 3,
        .size = 20,
        .spans = kept_reset_adapter_0,
        .span_count = 2,
    },
};

/* specs/vmbus/storvsp.yaml:286 */
static es_result decode_reset_bus(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_reset_bus(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_reset_bus(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_reset_bus(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_reset_bus_0[] = {
    {0, 14, 0xff},
    {16, 4, 0xff},
};

static const struct es_fuzz_layout layouts_reset_bus[] = {
    {
        .first = 0,
        .last = 3,
        .size = 20,
        .spans = kept_reset_bus_0,
        .span_count = 2,
    },
};

/* specs/vmbus/storvsp.yaml:291 */
static es_result decode_fc_hba_data(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_fc_hba_data(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_fc_hba_data(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_fc_hba_data(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_fc_hba_data_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_fc_hba_data[] = {
    {
        .first = 0,
        .last = 3,
        .size = 12,
        .spans = kept_fc_hba_data_0,
        .span_count = 1,
    },
};

/* specs/vmbus/storvsp.yaml:295 */
static es_result decode_complete_io(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_complete_io(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_complete_io(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_complete_io(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_complete_io_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_complete_io[] = {
    {
        .first = 0,
        .last = 3,
        .size = 12,
        .spans = kept_complete_io_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_complete_io[] = {
    {offsetof(struct es_storvsp_complete_io, body), 1},
};

/* specs/vmbus/storvsp.yaml:302 */
static es_result decode_enumerate_bus(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_enumerate_bus(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_enumerate_bus(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_enumerate_bus(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_enumerate_bus_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_enumerate_bus[] = {
    {
        .first = 0,
        .last = 3,
        .size = 12,
        .spans = kept_enumerate_bus_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_enumerate_bus[] = {
    {offsetof(struct es_storvsp_enumerate_bus, body), 1},
};

/* specs/vmbus/storvsp.yaml:308 */
static es_result decode_remove_device(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_storvsp_decode_remove_device(bytes, size, (enum es_storvsp_version)version, out);
}

static size_t encode_remove_device(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_storvsp_encode_remove_device(in, (enum es_storvsp_version)version, bytes, room);
}

static const struct es_fuzz_span kept_remove_device_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_remove_device[] = {
    {
        .first = 0,
        .last = 3,
        .size = 12,
        .spans = kept_remove_device_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_remove_device[] = {
    {offsetof(struct es_storvsp_remove_device, body), 1},
};

static const struct es_fuzz_record records[] = {
    {
        .name = "scsi-result",
        .decode = decode_scsi_result,
        .encode = encode_scsi_result,
        .value_size = sizeof(struct es_storvsp_scsi_result),
        .size_max = ES_STORVSP_SCSI_RESULT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_scsi_result,
        .layout_count = 2,
    },
    {
        .name = "channel-properties",
        .decode = decode_channel_properties,
        .encode = encode_channel_properties,
        .value_size = sizeof(struct es_storvsp_channel_properties),
        .size_max = ES_STORVSP_CHANNEL_PROPERTIES_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_channel_properties,
        .layout_count = 1,
    },
    {
        .name = "fc-port-names",
        .decode = decode_fc_port_names,
        .encode = encode_fc_port_names,
        .value_size = sizeof(struct es_storvsp_fc_port_names),
        .size_max = ES_STORVSP_FC_PORT_NAMES_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_fc_port_names,
        .layout_count = 1,
    },
    {
        .name = "offer-properties",
        .decode = decode_offer_properties,
        .encode = encode_offer_properties,
        .value_size = sizeof(struct es_storvsp_offer_properties),
        .size_max = ES_STORVSP_OFFER_PROPERTIES_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_offer_properties,
        .layout_count = 1,
    },
    {
        .name = "begin-initialization",
        .decode = decode_begin_initialization,
        .encode = encode_begin_initialization,
        .value_size = sizeof(struct es_storvsp_begin_initialization),
        .size_max = ES_STORVSP_BEGIN_INITIALIZATION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_begin_initialization,
        .layout_count = 1,
    },
    {
        .name = "end-initialization",
        .decode = decode_end_initialization,
        .encode = encode_end_initialization,
        .value_size = sizeof(struct es_storvsp_end_initialization),
        .size_max = ES_STORVSP_END_INITIALIZATION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_end_initialization,
        .layout_count = 1,
    },
    {
        .name = "query-protocol-version",
        .decode = decode_query_protocol_version,
        .encode = encode_query_protocol_version,
        .value_size = sizeof(struct es_storvsp_query_protocol_version),
        .size_max = ES_STORVSP_QUERY_PROTOCOL_VERSION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_query_protocol_version,
        .layout_count = 1,
    },
    {
        .name = "query-properties",
        .decode = decode_query_properties,
        .encode = encode_query_properties,
        .value_size = sizeof(struct es_storvsp_query_properties),
        .size_max = ES_STORVSP_QUERY_PROPERTIES_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_query_properties,
        .layout_count = 1,
    },
    {
        .name = "create-sub-channels",
        .decode = decode_create_sub_channels,
        .encode = encode_create_sub_channels,
        .value_size = sizeof(struct es_storvsp_create_sub_channels),
        .size_max = ES_STORVSP_CREATE_SUB_CHANNELS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_create_sub_channels,
        .layout_count = 1,
    },
    {
        .name = "execute-srb",
        .decode = decode_execute_srb,
        .encode = encode_execute_srb,
        .value_size = sizeof(struct es_storvsp_execute_srb),
        .size_max = ES_STORVSP_EXECUTE_SRB_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_execute_srb,
        .layout_count = 2,
    },
    {
        .name = "reset-lun",
        .decode = decode_reset_lun,
        .encode = encode_reset_lun,
        .value_size = sizeof(struct es_storvsp_reset_lun),
        .size_max = ES_STORVSP_RESET_LUN_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_reset_lun,
        .layout_count = 1,
    },
    {
        .name = "reset-adapter",
        .decode = decode_reset_adapter,
        .encode = encode_reset_adapter,
        .value_size = sizeof(struct es_storvsp_reset_adapter),
        .size_max = ES_STORVSP_RESET_ADAPTER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_reset_adapter,
        .layout_count = 1,
    },
    {
        .name = "reset-bus",
        .decode = decode_reset_bus,
        .encode = encode_reset_bus,
        .value_size = sizeof(struct es_storvsp_reset_bus),
        .size_max = ES_STORVSP_RESET_BUS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_reset_bus,
        .layout_count = 1,
    },
    {
        .name = "fc-hba-data",
        .decode = decode_fc_hba_data,
        .encode = encode_fc_hba_data,
        .value_size = sizeof(struct es_storvsp_fc_hba_data),
        .size_max = ES_STORVSP_FC_HBA_DATA_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_fc_hba_data,
        .layout_count = 1,
    },
    {
        .name = "complete-io",
        .decode = decode_complete_io,
        .encode = encode_complete_io,
        .value_size = sizeof(struct es_storvsp_complete_io),
        .size_max = ES_STORVSP_COMPLETE_IO_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_complete_io,
        .layout_count = 1,
        .slices = slices_complete_io,
        .slice_count = 1,
    },
    {
        .name = "enumerate-bus",
        .decode = decode_enumerate_bus,
        .encode = encode_enumerate_bus,
        .value_size = sizeof(struct es_storvsp_enumerate_bus),
        .size_max = ES_STORVSP_ENUMERATE_BUS_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_enumerate_bus,
        .layout_count = 1,
        .slices = slices_enumerate_bus,
        .slice_count = 1,
    },
    {
        .name = "remove-device",
        .decode = decode_remove_device,
        .encode = encode_remove_device,
        .value_size = sizeof(struct es_storvsp_remove_device),
        .size_max = ES_STORVSP_REMOVE_DEVICE_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_remove_device,
        .layout_count = 1,
        .slices = slices_remove_device,
        .slice_count = 1,
    },
};

/* specs/vmbus/storvsp.yaml:243 */
static es_result decode_from_guest(const uint8_t *bytes, size_t size, uint32_t version, uint32_t *record) {
  struct es_storvsp_from_guest out;
  memset(&out, 0xff, sizeof out);
  const es_result result = es_storvsp_decode_from_guest(bytes, size, (enum es_storvsp_version)version, &out);
  switch (out.message) {
  case ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION:
    *record = 4;
    break;
  case ES_STORVSP_MESSAGE_END_INITIALIZATION:
    *record = 5;
    break;
  case ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION:
    *record = 6;
    break;
  case ES_STORVSP_MESSAGE_QUERY_PROPERTIES:
    *record = 7;
    break;
  case ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS:
    *record = 8;
    break;
  case ES_STORVSP_MESSAGE_EXECUTE_SRB:
    *record = 9;
    break;
  case ES_STORVSP_MESSAGE_RESET_LUN:
    *record = 10;
    break;
  case ES_STORVSP_MESSAGE_RESET_ADAPTER:
    *record = 11;
    break;
  case ES_STORVSP_MESSAGE_RESET_BUS:
    *record = 12;
    break;
  case ES_STORVSP_MESSAGE_FC_HBA_DATA:
    *record = 13;
    break;
  case ES_STORVSP_MESSAGE_COMPLETE_IO:
  case ES_STORVSP_MESSAGE_ENUMERATE_BUS:
  case ES_STORVSP_MESSAGE_REMOVE_DEVICE:
    break;
  }
  return result;
}

/* specs/vmbus/storvsp.yaml:243 */
static es_result decode_from_host(const uint8_t *bytes, size_t size, uint32_t version, uint32_t *record) {
  struct es_storvsp_from_host out;
  memset(&out, 0xff, sizeof out);
  const es_result result = es_storvsp_decode_from_host(bytes, size, (enum es_storvsp_version)version, &out);
  switch (out.message) {
  case ES_STORVSP_MESSAGE_COMPLETE_IO:
    *record = 14;
    break;
  case ES_STORVSP_MESSAGE_ENUMERATE_BUS:
    *record = 15;
    break;
  case ES_STORVSP_MESSAGE_REMOVE_DEVICE:
    *record = 16;
    break;
  case ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION:
  case ES_STORVSP_MESSAGE_END_INITIALIZATION:
  case ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION:
  case ES_STORVSP_MESSAGE_QUERY_PROPERTIES:
  case ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS:
  case ES_STORVSP_MESSAGE_EXECUTE_SRB:
  case ES_STORVSP_MESSAGE_RESET_LUN:
  case ES_STORVSP_MESSAGE_RESET_ADAPTER:
  case ES_STORVSP_MESSAGE_RESET_BUS:
  case ES_STORVSP_MESSAGE_FC_HBA_DATA:
    break;
  }
  return result;
}

static const struct es_fuzz_side sides[] = {
    {
        .name = "from-guest",
        .decode = decode_from_guest,
    },
    {
        .name = "from-host",
        .decode = decode_from_host,
    },
};

static struct es_storvsp_complete_io reply_of_controller;

static size_t encode_reply_of_controller(uint32_t version) {
  uint8_t bytes[ES_STORVSP_COMPLETE_IO_SIZE_MAX];
  return es_storvsp_encode_complete_io(&reply_of_controller, (enum es_storvsp_version)version, bytes, sizeof bytes);
}

static void start_controller(void *machine) {
  es_storvsp_controller_start(machine);
}

static uint32_t state_of_controller(const void *machine) {
  return (uint32_t)((const struct es_storvsp_controller *)machine)->state;
}

static const char *state_name_of_controller(uint32_t state) {
  return es_storvsp_controller_state_name((enum es_storvsp_controller_state)state);
}

static enum es_step event_of_controller(void *machine, void *owner_of_all, uint32_t event) {
  struct es_storvsp_controller_owner *owner = owner_of_all;
  switch (event) {
  case 0: {
    struct es_storvsp_begin_initialization message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_begin_initialization(machine, owner, &message, &reply_of_controller);
  }
  case 1: {
    struct es_storvsp_end_initialization message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_end_initialization(machine, owner, &message, &reply_of_controller);
  }
  case 2: {
    struct es_storvsp_query_protocol_version message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_query_protocol_version(machine, owner, &message, &reply_of_controller);
  }
  case 3: {
    struct es_storvsp_query_properties message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_query_properties(machine, owner, &message, &reply_of_controller);
  }
  case 4: {
    struct es_storvsp_create_sub_channels message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_create_sub_channels(machine, owner, &message, &reply_of_controller);
  }
  case 5: {
    struct es_storvsp_execute_srb message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_execute_srb(machine, owner, &message, &reply_of_controller);
  }
  case 6: {
    struct es_storvsp_reset_lun message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_reset_lun(machine, owner, &message, &reply_of_controller);
  }
  case 7: {
    struct es_storvsp_reset_adapter message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_reset_adapter(machine, owner, &message, &reply_of_controller);
  }
  case 8: {
    struct es_storvsp_reset_bus message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_reset_bus(machine, owner, &message, &reply_of_controller);
  }
  case 9: {
    struct es_storvsp_fc_hba_data message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_controller_on_fc_hba_data(machine, owner, &message, &reply_of_controller);
  }
  case 10:
    return es_storvsp_controller_on_channel_closed(machine, owner);
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const uint32_t messages_of_controller[] = {
    /* begin-initialization */
    0,
    /* end-initialization */
    1,
    /* query-protocol-version */
    2,
    /* query-properties */
    3,
    /* create-sub-channels */
    4,
    /* execute-srb */
    5,
    /* reset-lun */
    6,
    /* reset-adapter */
    7,
    /* reset-bus */
    8,
    /* fc-hba-data */
    9,
    /* complete-io */
    ES_FUZZ_NONE,
    /* enumerate-bus */
    ES_FUZZ_NONE,
    /* remove-device */
    ES_FUZZ_NONE,
};

static enum es_step dispatch_of_controller(void *machine, void *owner, uint32_t side, uint32_t number) {
  switch (side) {
  case 0: {
    struct es_storvsp_from_guest message;
    es_fuzz_fill(&message, sizeof message);
    message.message = (enum es_storvsp_message)number;
    return es_storvsp_controller_step(machine, owner, &message, &reply_of_controller);
  }
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const struct es_fuzz_state states_of_controller[] = {
    {
        .name = "opened",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "versioning",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "configuring",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "ready",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "closed",
        .final = true,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
};

static const char *const events_of_controller[] = {
    "begin-initialization",
    /* 11 in all */
    "end-initialization",
    "query-protocol-version",
    "query-properties",
    "create-sub-channels",
    "execute-srb",
    "reset-lun",
    "reset-adapter",
    "reset-bus",
    "fc-hba-data",
    "channel-closed",
};

static const uint32_t actions_of_controller[] = {
    2u,
    /* 12 in all */
    2u,
    2u,
    2u,
    3u,
    4u,
    4u,
    5u,
    6u,
    7u,
    8u,
    8u,
};

static const struct es_fuzz_transition transitions_of_controller[] = {
    {0, 0, ES_FUZZ_NONE, false, 1, ES_STEP_REPLY, 0, 1},
    /* 21 in all */
    {1, 0, ES_FUZZ_NONE, false, 1, ES_STEP_REPLY, 1, 1},
    {2, 0, ES_FUZZ_NONE, false, 1, ES_STEP_REPLY, 2, 1},
    {3, 0, ES_FUZZ_NONE, false, 1, ES_STEP_REPLY, 3, 1},
    {1, 2, 0u, false, 2, ES_STEP_REPLY, 4, 1},
    {1, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_REPLY, 5, 0},
    {2, 3, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_REPLY, 5, 1},
    {2, 1, ES_FUZZ_NONE, false, 3, ES_STEP_REPLY, 6, 0},
    {3, 3, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_REPLY, 6, 1},
    {3, 4, 1u, false, ES_FUZZ_NONE, ES_STEP_REPLY, 7, 1},
    {3, 4, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_REPLY, 8, 0},
    {3, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_LATER, 8, 1},
    {3, 6, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_LATER, 9, 1},
    {3, 7, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_LATER, 10, 1},
    {3, 8, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_LATER, 11, 1},
    {2, 9, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_REPLY, 12, 0},
    {3, 9, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_REPLY, 12, 0},
    {0, 10, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 12, 0},
    {1, 10, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 12, 0},
    {2, 10, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 12, 0},
    {3, 10, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 12, 0},
};

static const uint32_t others_0_of_controller[] = {
    4u,
};

static const uint32_t others_1_of_controller[] = {
    3u,
};

static const struct es_fuzz_claim claims_of_controller[] = {
    {
        .text = "a reply after closed",
        .what = ES_FUZZ_REPLY,
        .number = ES_FUZZ_NONE,
        .when = ES_FUZZ_AFTER,
        .others = others_0_of_controller,
        .other_count = 1,
    },
    {
        .text = "start-io before ready",
        .what = ES_FUZZ_DOES,
        .number = 6u,
        .when = ES_FUZZ_BEFORE,
        .others = others_1_of_controller,
        .other_count = 1,
    },
};

static struct es_storvsp_complete_io reply_of_sub_channel;

static size_t encode_reply_of_sub_channel(uint32_t version) {
  uint8_t bytes[ES_STORVSP_COMPLETE_IO_SIZE_MAX];
  return es_storvsp_encode_complete_io(&reply_of_sub_channel, (enum es_storvsp_version)version, bytes, sizeof bytes);
}

static void start_sub_channel(void *machine) {
  es_storvsp_sub_channel_start(machine);
}

static uint32_t state_of_sub_channel(const void *machine) {
  return (uint32_t)((const struct es_storvsp_sub_channel *)machine)->state;
}

static const char *state_name_of_sub_channel(uint32_t state) {
  return es_storvsp_sub_channel_state_name((enum es_storvsp_sub_channel_state)state);
}

static enum es_step event_of_sub_channel(void *machine, void *owner_of_all, uint32_t event) {
  struct es_storvsp_sub_channel_owner *owner = owner_of_all;
  switch (event) {
  case 0: {
    struct es_storvsp_begin_initialization message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_begin_initialization(machine, owner, &message, &reply_of_sub_channel);
  }
  case 1: {
    struct es_storvsp_end_initialization message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_end_initialization(machine, owner, &message, &reply_of_sub_channel);
  }
  case 2: {
    struct es_storvsp_query_protocol_version message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_query_protocol_version(machine, owner, &message, &reply_of_sub_channel);
  }
  case 3: {
    struct es_storvsp_query_properties message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_query_properties(machine, owner, &message, &reply_of_sub_channel);
  }
  case 4: {
    struct es_storvsp_create_sub_channels message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_create_sub_channels(machine, owner, &message, &reply_of_sub_channel);
  }
  case 5: {
    struct es_storvsp_execute_srb message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_execute_srb(machine, owner, &message, &reply_of_sub_channel);
  }
  case 6: {
    struct es_storvsp_reset_lun message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_reset_lun(machine, owner, &message, &reply_of_sub_channel);
  }
  case 7: {
    struct es_storvsp_reset_adapter message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_reset_adapter(machine, owner, &message, &reply_of_sub_channel);
  }
  case 8: {
    struct es_storvsp_reset_bus message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_reset_bus(machine, owner, &message, &reply_of_sub_channel);
  }
  case 9: {
    struct es_storvsp_fc_hba_data message;
    es_fuzz_fill(&message, sizeof message);
    return es_storvsp_sub_channel_on_fc_hba_data(machine, owner, &message, &reply_of_sub_channel);
  }
  case 10:
    return es_storvsp_sub_channel_on_channel_closed(machine, owner);
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const uint32_t messages_of_sub_channel[] = {
    /* begin-initialization */
    0,
    /* end-initialization */
    1,
    /* query-protocol-version */
    2,
    /* query-properties */
    3,
    /* create-sub-channels */
    4,
    /* execute-srb */
    5,
    /* reset-lun */
    6,
    /* reset-adapter */
    7,
    /* reset-bus */
    8,
    /* fc-hba-data */
    9,
    /* complete-io */
    ES_FUZZ_NONE,
    /* enumerate-bus */
    ES_FUZZ_NONE,
    /* remove-device */
    ES_FUZZ_NONE,
};

static enum es_step dispatch_of_sub_channel(void *machine, void *owner, uint32_t side, uint32_t number) {
  switch (side) {
  case 0: {
    struct es_storvsp_from_guest message;
    es_fuzz_fill(&message, sizeof message);
    message.message = (enum es_storvsp_message)number;
    return es_storvsp_sub_channel_step(machine, owner, &message, &reply_of_sub_channel);
  }
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const struct es_fuzz_state states_of_sub_channel[] = {
    {
        .name = "open",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "closed",
        .final = true,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
};

static const char *const events_of_sub_channel[] = {
    "begin-initialization",
    /* 11 in all */
    "end-initialization",
    "query-protocol-version",
    "query-properties",
    "create-sub-channels",
    "execute-srb",
    "reset-lun",
    "reset-adapter",
    "reset-bus",
    "fc-hba-data",
    "channel-closed",
};

static const uint32_t actions_of_sub_channel[] = {
    10u,
};

static const struct es_fuzz_transition transitions_of_sub_channel[] = {
    {0, 5, 9u, false, ES_FUZZ_NONE, ES_STEP_LATER, 0, 1},
    /* 3 in all */
    {0, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_REPLY, 1, 0},
    {0, 10, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 1, 0},
};

static const uint32_t others_0_of_sub_channel[] = {
    1u,
};

static const struct es_fuzz_claim claims_of_sub_channel[] = {
    {
        .text = "a reply after closed",
        .what = ES_FUZZ_REPLY,
        .number = ES_FUZZ_NONE,
        .when = ES_FUZZ_AFTER,
        .others = others_0_of_sub_channel,
        .other_count = 1,
    },
};

static const struct es_fuzz_machine machines[] = {
    {
        .name = "controller",
        .start = start_controller,
        .state = state_of_controller,
        .state_name = state_name_of_controller,
        .event = event_of_controller,
        .value_size = sizeof(struct es_storvsp_controller),
        .states = states_of_controller,
        .state_count = 5,
        .start_state = 0,
        .events = events_of_controller,
        .event_count = 11,
        .message_events = 10,
        .transitions = transitions_of_controller,
        .transition_count = 21,
        .actions = actions_of_controller,
        .otherwise_message = ES_STEP_REPLY,
        .dispatch = dispatch_of_controller,
        .messages = messages_of_controller,
        .side_count = 1,
        .message_count = 13,
        .encode_reply = encode_reply_of_controller,
        .claims = claims_of_controller,
        .claim_count = 2,
    },
    {
        .name = "sub-channel",
        .start = start_sub_channel,
        .state = state_of_sub_channel,
        .state_name = state_name_of_sub_channel,
        .event = event_of_sub_channel,
        .value_size = sizeof(struct es_storvsp_sub_channel),
        .states = states_of_sub_channel,
        .state_count = 2,
        .start_state = 0,
        .events = events_of_sub_channel,
        .event_count = 11,
        .message_events = 10,
        .transitions = transitions_of_sub_channel,
        .transition_count = 3,
        .actions = actions_of_sub_channel,
        .otherwise_message = ES_STEP_REPLY,
        .dispatch = dispatch_of_sub_channel,
        .messages = messages_of_sub_channel,
        .side_count = 1,
        .message_count = 13,
        .encode_reply = encode_reply_of_sub_channel,
        .claims = claims_of_sub_channel,
        .claim_count = 1,
    },
};

/* specs/vmbus/storvsp.yaml:316 */
static void save_controller(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_storvsp_controller(out, instance, from);
}

static es_result take_controller(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_storvsp_controller(in, instance, to);
}

/* specs/vmbus/storvsp.yaml:348 */
static void save_sub_channel(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_storvsp_sub_channel(out, instance, from);
}

static es_result take_sub_channel(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_storvsp_sub_channel(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_storvsp_controller,
        .save = save_controller,
        .take = take_controller,
    },
    {
        .thing = &es_saved_storvsp_sub_channel,
        .save = save_sub_channel,
        .take = take_sub_channel,
    },
};

static void show_scsi_result(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_scsi_result(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_channel_properties(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_channel_properties(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_fc_port_names(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_fc_port_names(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_offer_properties(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_offer_properties(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_begin_initialization(struct es_inspect *inspect, const char *name, const void *value,
                                      uint32_t version) {
  es_inspect_storvsp_begin_initialization(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_end_initialization(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_end_initialization(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_query_protocol_version(struct es_inspect *inspect, const char *name, const void *value,
                                        uint32_t version) {
  es_inspect_storvsp_query_protocol_version(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_query_properties(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_query_properties(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_create_sub_channels(struct es_inspect *inspect, const char *name, const void *value,
                                     uint32_t version) {
  es_inspect_storvsp_create_sub_channels(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_execute_srb(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_execute_srb(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_reset_lun(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_reset_lun(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_reset_adapter(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_reset_adapter(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_reset_bus(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_reset_bus(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_fc_hba_data(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_fc_hba_data(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_complete_io(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_complete_io(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_enumerate_bus(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_enumerate_bus(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_remove_device(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_remove_device(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_packet(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_packet(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_scsi_request(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_scsi_request(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_reset_target(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_storvsp_reset_target(inspect, name, value, (enum es_storvsp_version)version);
}

static void show_controller(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_storvsp_controller(inspect, name, value);
}

static void show_sub_channel(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_storvsp_sub_channel(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "scsi-result",
        .show = show_scsi_result,
        .size = sizeof(struct es_storvsp_scsi_result),
        .record = 0,
    },
    {
        .name = "channel-properties",
        .show = show_channel_properties,
        .size = sizeof(struct es_storvsp_channel_properties),
        .record = 1,
    },
    {
        .name = "fc-port-names",
        .show = show_fc_port_names,
        .size = sizeof(struct es_storvsp_fc_port_names),
        .record = 2,
    },
    {
        .name = "offer-properties",
        .show = show_offer_properties,
        .size = sizeof(struct es_storvsp_offer_properties),
        .record = 3,
    },
    {
        .name = "begin-initialization",
        .show = show_begin_initialization,
        .size = sizeof(struct es_storvsp_begin_initialization),
        .record = 4,
    },
    {
        .name = "end-initialization",
        .show = show_end_initialization,
        .size = sizeof(struct es_storvsp_end_initialization),
        .record = 5,
    },
    {
        .name = "query-protocol-version",
        .show = show_query_protocol_version,
        .size = sizeof(struct es_storvsp_query_protocol_version),
        .record = 6,
    },
    {
        .name = "query-properties",
        .show = show_query_properties,
        .size = sizeof(struct es_storvsp_query_properties),
        .record = 7,
    },
    {
        .name = "create-sub-channels",
        .show = show_create_sub_channels,
        .size = sizeof(struct es_storvsp_create_sub_channels),
        .record = 8,
    },
    {
        .name = "execute-srb",
        .show = show_execute_srb,
        .size = sizeof(struct es_storvsp_execute_srb),
        .record = 9,
    },
    {
        .name = "reset-lun",
        .show = show_reset_lun,
        .size = sizeof(struct es_storvsp_reset_lun),
        .record = 10,
    },
    {
        .name = "reset-adapter",
        .show = show_reset_adapter,
        .size = sizeof(struct es_storvsp_reset_adapter),
        .record = 11,
    },
    {
        .name = "reset-bus",
        .show = show_reset_bus,
        .size = sizeof(struct es_storvsp_reset_bus),
        .record = 12,
    },
    {
        .name = "fc-hba-data",
        .show = show_fc_hba_data,
        .size = sizeof(struct es_storvsp_fc_hba_data),
        .record = 13,
    },
    {
        .name = "complete-io",
        .show = show_complete_io,
        .size = sizeof(struct es_storvsp_complete_io),
        .record = 14,
        .slices = slices_complete_io,
        .slice_count = 1,
    },
    {
        .name = "enumerate-bus",
        .show = show_enumerate_bus,
        .size = sizeof(struct es_storvsp_enumerate_bus),
        .record = 15,
        .slices = slices_enumerate_bus,
        .slice_count = 1,
    },
    {
        .name = "remove-device",
        .show = show_remove_device,
        .size = sizeof(struct es_storvsp_remove_device),
        .record = 16,
        .slices = slices_remove_device,
        .slice_count = 1,
    },
    {
        .name = "packet",
        .show = show_packet,
        .size = sizeof(struct es_storvsp_packet),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "scsi-request",
        .show = show_scsi_request,
        .size = sizeof(struct es_storvsp_scsi_request),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "reset-target",
        .show = show_reset_target,
        .size = sizeof(struct es_storvsp_reset_target),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "controller",
        .show = show_controller,
        .size = sizeof(struct es_storvsp_controller),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "sub-channel",
        .show = show_sub_channel,
        .size = sizeof(struct es_storvsp_sub_channel),
        .record = ES_FUZZ_NONE,
    },
};

static const char *const versions[] = {
    "win6",
    /* 4 in all */
    "win7",
    "win8",
    "blue",
};

static void constants_0(void) {
  enum es_storvsp_version version = (enum es_storvsp_version)0;
  es_fuzz_require(es_storvsp_version_from_number(512u, &version), "win6");
  es_fuzz_equal(version, 0u, "win6");
  es_fuzz_same(es_storvsp_version_name(version), "win6");
  es_fuzz_require(es_storvsp_version_from_number(0x402u, &version), "win7");
  es_fuzz_equal(version, 1u, "win7");
  es_fuzz_same(es_storvsp_version_name(version), "win7");
  es_fuzz_require(es_storvsp_version_from_number(0x501u, &version), "win8");
  es_fuzz_equal(version, 2u, "win8");
  es_fuzz_same(es_storvsp_version_name(version), "win8");
  es_fuzz_require(es_storvsp_version_from_number(0x600u, &version), "blue");
  es_fuzz_equal(version, 3u, "blue");
  es_fuzz_same(es_storvsp_version_name(version), "blue");
  es_fuzz_require(!es_storvsp_version_from_number(0x601u, &version), "a version that is none");
  es_fuzz_same(es_storvsp_version_name((enum es_storvsp_version)4), "?");
}

static void constants_1(void) {
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION), "begin-initialization");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_END_INITIALIZATION), "end-initialization");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION), "query-protocol-version");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_QUERY_PROPERTIES), "query-properties");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS), "create-sub-channels");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_EXECUTE_SRB), "execute-srb");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_RESET_LUN), "reset-lun");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_RESET_ADAPTER), "reset-adapter");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_RESET_BUS), "reset-bus");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_FC_HBA_DATA), "fc-hba-data");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_COMPLETE_IO), "complete-io");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_ENUMERATE_BUS), "enumerate-bus");
  es_fuzz_same(es_storvsp_message_name(ES_STORVSP_MESSAGE_REMOVE_DEVICE), "remove-device");
  es_fuzz_same(es_storvsp_message_name((enum es_storvsp_message)13), "?");
}

static void constants(void) {
  constants_0();
  constants_1();
}

extern const struct es_fuzz_spec es_fuzz_storvsp;

const struct es_fuzz_spec es_fuzz_storvsp = {
    .name = "storvsp",
    .spec = &es_storvsp_spec,
    .by_hand = by_hand,
    .by_hand_count = 11,
    .enums = enums,
    .enum_count = 5,
    .records = records,
    .record_count = 17,
    .sides = sides,
    .side_count = 2,
    .machines = machines,
    .machine_count = 2,
    .saved = saved,
    .saved_count = 2,
    .shown = shown,
    .shown_count = 22,
    .versions = versions,
    .version_count = 4,
    .tables = constants,
};
