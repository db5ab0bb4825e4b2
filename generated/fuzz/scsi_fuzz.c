/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of scsi. */
#include "generated/inspect/scsi_inspect.h"
#include "generated/scsi.h"
#include "generated/scsi_spec.h"
#include "generated/scsi_wire.h"

#include "tests/fuzz/harness.h"

/* specs/scsi/scsi.yaml:273 */
void es_scsi_do_test_unit_ready(struct es_scsi_owner *owner, const struct es_scsi_test_unit_ready_args *args) {
  es_fuzz_called(owner, 0u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:274 */
void es_scsi_do_request_sense(struct es_scsi_owner *owner, const struct es_scsi_request_sense_args *args) {
  es_fuzz_called(owner, 1u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:275 */
void es_scsi_do_read(struct es_scsi_owner *owner, const struct es_scsi_read_args *args) {
  es_fuzz_called(owner, 2u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:276 */
void es_scsi_do_write(struct es_scsi_owner *owner, const struct es_scsi_write_args *args) {
  es_fuzz_called(owner, 3u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:277 */
void es_scsi_do_inquiry(struct es_scsi_owner *owner, const struct es_scsi_inquiry_args *args) {
  es_fuzz_called(owner, 4u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:278 */
void es_scsi_do_mode_select(struct es_scsi_owner *owner, const struct es_scsi_mode_select_args *args) {
  es_fuzz_called(owner, 5u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:279 */
void es_scsi_do_mode_sense(struct es_scsi_owner *owner, const struct es_scsi_mode_sense_args *args) {
  es_fuzz_called(owner, 6u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:280 */
void es_scsi_do_start_stop(struct es_scsi_owner *owner, const struct es_scsi_start_stop_args *args) {
  es_fuzz_called(owner, 7u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:281 */
void es_scsi_do_send_diagnostic(struct es_scsi_owner *owner, const struct es_scsi_send_diagnostic_args *args) {
  es_fuzz_called(owner, 8u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:282 */
void es_scsi_do_prevent_removal(struct es_scsi_owner *owner, const struct es_scsi_prevent_removal_args *args) {
  es_fuzz_called(owner, 9u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:283 */
void es_scsi_do_read_capacity(struct es_scsi_owner *owner, const struct es_scsi_read_capacity_args *args) {
  es_fuzz_called(owner, 10u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:286 */
void es_scsi_do_verify(struct es_scsi_owner *owner, const struct es_scsi_verify_args *args) {
  es_fuzz_called(owner, 11u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:287 */
void es_scsi_do_synchronize(struct es_scsi_owner *owner, const struct es_scsi_synchronize_args *args) {
  es_fuzz_called(owner, 12u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:288 */
void es_scsi_do_write_same(struct es_scsi_owner *owner, const struct es_scsi_write_same_args *args) {
  es_fuzz_called(owner, 13u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:289 */
void es_scsi_do_unmap(struct es_scsi_owner *owner, const struct es_scsi_unmap_args *args) {
  es_fuzz_called(owner, 14u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:298 */
void es_scsi_do_get_lba_status(struct es_scsi_owner *owner, const struct es_scsi_get_lba_status_args *args) {
  es_fuzz_called(owner, 15u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

/* specs/scsi/scsi.yaml:299 */
void es_scsi_do_report_luns(struct es_scsi_owner *owner, const struct es_scsi_report_luns_args *args) {
  es_fuzz_called(owner, 16u, 0, 0);
  es_fuzz_see(args, sizeof *args);
}

static const char *const by_hand[] = {
    "es_scsi_do_test_unit_ready",
    /* 17 in all */
    "es_scsi_do_request_sense",
    "es_scsi_do_read",
    "es_scsi_do_write",
    "es_scsi_do_inquiry",
    "es_scsi_do_mode_select",
    "es_scsi_do_mode_sense",
    "es_scsi_do_start_stop",
    "es_scsi_do_send_diagnostic",
    "es_scsi_do_prevent_removal",
    "es_scsi_do_read_capacity",
    "es_scsi_do_verify",
    "es_scsi_do_synchronize",
    "es_scsi_do_write_same",
    "es_scsi_do_unmap",
    "es_scsi_do_get_lba_status",
    "es_scsi_do_report_luns",
};

static const struct es_fuzz_name values_of_status[] = {
    {0u, "good"},
    /* 8 in all */
    {2u, "check-condition"},
    {4u, "condition-met"},
    {8u, "busy"},
    {24u, "reservation-conflict"},
    {40u, "task-set-full"},
    {48u, "aca-active"},
    {64u, "task-aborted"},
};

static const struct es_fuzz_name values_of_sense_key[] = {
    {0u, "no-sense"},
    /* 15 in all */
    {1u, "recovered-error"},
    {2u, "not-ready"},
    {3u, "medium-error"},
    {4u, "hardware-error"},
    {5u, "illegal-request"},
    {6u, "unit-attention"},
    {7u, "data-protect"},
    {8u, "blank-check"},
    {9u, "vendor-specific"},
    {10u, "copy-aborted"},
    {11u, "aborted-command"},
    {13u, "volume-overflow"},
    {14u, "miscompare"},
    {15u, "completed"},
};

static const struct es_fuzz_name values_of_page_control[] = {
    {0u, "current"},
    /* 4 in all */
    {1u, "changeable"},
    {2u, "default"},
    {3u, "saved"},
};

static const struct es_fuzz_name values_of_byte_check[] = {
    {0u, "medium"},
    /* 3 in all */
    {1u, "compare"},
    {3u, "compare-one"},
};

static const struct es_fuzz_name values_of_report_luns_select[] = {
    {0u, "addressed"},
    /* 3 in all */
    {1u, "well-known"},
    {2u, "every"},
};

static const struct es_fuzz_name values_of_power_condition[] = {
    {0u, "start-valid"},
    /* 7 in all */
    {1u, "active"},
    {2u, "idle"},
    {3u, "standby"},
    {7u, "lu-control"},
    {10u, "force-idle"},
    {11u, "force-standby"},
};

static const struct es_fuzz_name values_of_block_error[] = {
    {1u, "read-failed"},
    /* 9 in all */
    {2u, "write-failed"},
    {3u, "no-space"},
    {4u, "read-only"},
    {5u, "gone"},
    {6u, "beyond-end"},
    {7u, "no-memory"},
    {8u, "cancelled"},
    {9u, "internal"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "status",
        .name32 = es_scsi_status_name,
        .known32 = es_scsi_status_known,
        .values = values_of_status,
        .value_count = 8,
    },
    {
        .name = "sense-key",
        .name32 = es_scsi_sense_key_name,
        .known32 = es_scsi_sense_key_known,
        .values = values_of_sense_key,
        .value_count = 15,
    },
    {
        .name = "page-control",
        .name32 = es_scsi_page_control_name,
        .known32 = es_scsi_page_control_known,
        .values = values_of_page_control,
        .value_count = 4,
    },
    {
        .name = "byte-check",
        .name32 = es_scsi_byte_check_name,
        .known32 = es_scsi_byte_check_known,
        .values = values_of_byte_check,
        .value_count = 3,
    },
    {
        .name = "report-luns-select",
        .name32 = es_scsi_report_luns_select_name,
        .known32 = es_scsi_report_luns_select_known,
        .values = values_of_report_luns_select,
        .value_count = 3,
    },
    {
        .name = "power-condition",
        .name32 = es_scsi_power_condition_name,
        .known32 = es_scsi_power_condition_known,
        .values = values_of_power_condition,
        .value_count = 7,
    },
    {
        .name = "block-error",
        .name32 = es_scsi_block_error_name,
        .known32 = es_scsi_block_error_known,
        .values = values_of_block_error,
        .value_count = 9,
    },
};

/* specs/scsi/scsi.yaml:55 */
static es_result decode_cdb_6(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_6(bytes, size, out);
}

static size_t encode_cdb_6(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_6(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_6_0[] = {
    {0, 1, 0xff},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_6[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_6_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi.yaml:61 */
static es_result decode_cdb_request_sense(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_request_sense(bytes, size, out);
}

static size_t encode_cdb_request_sense(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_request_sense(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_request_sense_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0x01},
    {4, 1, 0xff},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_request_sense[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_request_sense_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:69 */
static es_result decode_cdb_read_write_6(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_read_write_6(bytes, size, out);
}

static size_t encode_cdb_read_write_6(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_read_write_6(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_read_write_6_0[] = {
    {0, 5, 0xff},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_read_write_6[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_read_write_6_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi.yaml:76 */
static es_result decode_cdb_inquiry(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_inquiry(bytes, size, out);
}

static size_t encode_cdb_inquiry(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_inquiry(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_inquiry_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0x01},
    {2, 3, 0xff},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_inquiry[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_inquiry_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:84 */
static es_result decode_cdb_mode_select_6(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_mode_select_6(bytes, size, out);
}

static size_t encode_cdb_mode_select_6(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_mode_select_6(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_mode_select_6_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0x11},
    {4, 1, 0xff},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_mode_select_6[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_mode_select_6_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:92 */
static es_result decode_cdb_mode_sense_6(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_mode_sense_6(bytes, size, out);
}

static size_t encode_cdb_mode_sense_6(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_mode_sense_6(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_mode_sense_6_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0x08},
    {2, 3, 0xff},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_mode_sense_6[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_mode_sense_6_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:101 */
static es_result decode_cdb_start_stop(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_start_stop(bytes, size, out);
}

static size_t encode_cdb_start_stop(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_start_stop(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_start_stop_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0x01},
    {4, 1, 0xf7},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_start_stop[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_start_stop_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:109 */
static es_result decode_cdb_send_diagnostic(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_send_diagnostic(bytes, size, out);
}

static size_t encode_cdb_send_diagnostic(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_send_diagnostic(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_send_diagnostic_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0xf7},
    {3, 2, 0xff},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_send_diagnostic[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_send_diagnostic_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:117 */
static es_result decode_cdb_prevent_removal(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_prevent_removal(bytes, size, out);
}

static size_t encode_cdb_prevent_removal(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_prevent_removal(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_prevent_removal_0[] = {
    {0, 1, 0xff},
    /* 3 in all */
    {4, 1, 0x03},
    {5, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_prevent_removal[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_cdb_prevent_removal_0,
        .span_count = 3,
    },
};

/* specs/scsi/scsi.yaml:124 */
static es_result decode_cdb_read_capacity_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_read_capacity_10(bytes, size, out);
}

static size_t encode_cdb_read_capacity_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_read_capacity_10(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_read_capacity_10_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {2, 4, 0xff},
    {8, 1, 0x01},
    {9, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_read_capacity_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_cdb_read_capacity_10_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:133 */
static es_result decode_cdb_read_write_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_read_write_10(bytes, size, out);
}

static size_t encode_cdb_read_write_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_read_write_10(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_read_write_10_0[] = {
    {0, 1, 0xff},
    /* 5 in all */
    {1, 1, 0xf8},
    {2, 4, 0xff},
    {7, 2, 0xff},
    {9, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_read_write_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_cdb_read_write_10_0,
        .span_count = 5,
    },
};

/* specs/scsi/scsi.yaml:142 */
static es_result decode_cdb_verify_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_verify_10(bytes, size, out);
}

static size_t encode_cdb_verify_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_verify_10(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_verify_10_0[] = {
    {0, 1, 0xff},
    /* 5 in all */
    {1, 1, 0xf6},
    {2, 4, 0xff},
    {7, 2, 0xff},
    {9, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_verify_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_cdb_verify_10_0,
        .span_count = 5,
    },
};

/* specs/scsi/scsi.yaml:151 */
static es_result decode_cdb_synchronize_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_synchronize_10(bytes, size, out);
}

static size_t encode_cdb_synchronize_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_synchronize_10(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_synchronize_10_0[] = {
    {0, 1, 0xff},
    /* 5 in all */
    {1, 1, 0x02},
    {2, 4, 0xff},
    {7, 2, 0xff},
    {9, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_synchronize_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_cdb_synchronize_10_0,
        .span_count = 5,
    },
};

/* specs/scsi/scsi.yaml:160 */
static es_result decode_cdb_write_same_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_write_same_10(bytes, size, out);
}

static size_t encode_cdb_write_same_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_write_same_10(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_write_same_10_0[] = {
    {0, 1, 0xff},
    /* 5 in all */
    {1, 1, 0xfe},
    {2, 4, 0xff},
    {7, 2, 0xff},
    {9, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_write_same_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_cdb_write_same_10_0,
        .span_count = 5,
    },
};

/* specs/scsi/scsi.yaml:169 */
static es_result decode_cdb_unmap(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_unmap(bytes, size, out);
}

static size_t encode_cdb_unmap(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_unmap(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_unmap_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0x01},
    {7, 2, 0xff},
    {9, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_unmap[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_cdb_unmap_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:178 */
static es_result decode_cdb_mode_select_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_mode_select_10(bytes, size, out);
}

static size_t encode_cdb_mode_select_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_mode_select_10(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_mode_select_10_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0x11},
    {7, 2, 0xff},
    {9, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_mode_select_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_cdb_mode_select_10_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:186 */
static es_result decode_cdb_mode_sense_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_mode_sense_10(bytes, size, out);
}

static size_t encode_cdb_mode_sense_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_mode_sense_10(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_mode_sense_10_0[] = {
    {0, 1, 0xff},
    /* 5 in all */
    {1, 1, 0x18},
    {2, 2, 0xff},
    {7, 2, 0xff},
    {9, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_mode_sense_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_cdb_mode_sense_10_0,
        .span_count = 5,
    },
};

/* specs/scsi/scsi.yaml:196 */
static es_result decode_cdb_read_write_12(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_read_write_12(bytes, size, out);
}

static size_t encode_cdb_read_write_12(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_read_write_12(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_read_write_12_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0xf8},
    {2, 8, 0xff},
    {11, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_read_write_12[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_cdb_read_write_12_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:205 */
static es_result decode_cdb_verify_12(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_verify_12(bytes, size, out);
}

static size_t encode_cdb_verify_12(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_verify_12(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_verify_12_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0xf6},
    {2, 8, 0xff},
    {11, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_verify_12[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_cdb_verify_12_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:214 */
static es_result decode_cdb_report_luns(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_report_luns(bytes, size, out);
}

static size_t encode_cdb_report_luns(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_report_luns(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_report_luns_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {2, 1, 0xff},
    {6, 4, 0xff},
    {11, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_report_luns[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_cdb_report_luns_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:224 */
static es_result decode_cdb_read_write_16(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_read_write_16(bytes, size, out);
}

static size_t encode_cdb_read_write_16(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_read_write_16(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_read_write_16_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0xf8},
    {2, 12, 0xff},
    {15, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_read_write_16[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_cdb_read_write_16_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:233 */
static es_result decode_cdb_verify_16(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_verify_16(bytes, size, out);
}

static size_t encode_cdb_verify_16(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_verify_16(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_verify_16_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0xf6},
    {2, 12, 0xff},
    {15, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_verify_16[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_cdb_verify_16_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:242 */
static es_result decode_cdb_synchronize_16(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_synchronize_16(bytes, size, out);
}

static size_t encode_cdb_synchronize_16(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_synchronize_16(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_synchronize_16_0[] = {
    {0, 1, 0xff},
    /* 4 in all */
    {1, 1, 0x02},
    {2, 12, 0xff},
    {15, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_synchronize_16[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_cdb_synchronize_16_0,
        .span_count = 4,
    },
};

/* specs/scsi/scsi.yaml:251 */
static es_result decode_cdb_write_same_16(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_write_same_16(bytes, size, out);
}

static size_t encode_cdb_write_same_16(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_write_same_16(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_write_same_16_0[] = {
    {0, 14, 0xff},
    {15, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_write_same_16[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_cdb_write_same_16_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi.yaml:260 */
static es_result decode_cdb_service_16(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_decode_cdb_service_16(bytes, size, out);
}

static size_t encode_cdb_service_16(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_encode_cdb_service_16(in, bytes, room);
}

static const struct es_fuzz_span kept_cdb_service_16_0[] = {
    {0, 1, 0xff},
    /* 5 in all */
    {1, 1, 0x1f},
    {2, 12, 0xff},
    {14, 1, 0x01},
    {15, 1, 0x04},
};

static const struct es_fuzz_layout layouts_cdb_service_16[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_cdb_service_16_0,
        .span_count = 5,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "cdb-6",
        .decode = decode_cdb_6,
        .encode = encode_cdb_6,
        .value_size = sizeof(struct es_scsi_cdb_6),
        .size_max = ES_SCSI_CDB_6_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_6,
        .layout_count = 1,
    },
    {
        .name = "cdb-request-sense",
        .decode = decode_cdb_request_sense,
        .encode = encode_cdb_request_sense,
        .value_size = sizeof(struct es_scsi_cdb_request_sense),
        .size_max = ES_SCSI_CDB_REQUEST_SENSE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_request_sense,
        .layout_count = 1,
    },
    {
        .name = "cdb-read-write-6",
        .decode = decode_cdb_read_write_6,
        .encode = encode_cdb_read_write_6,
        .value_size = sizeof(struct es_scsi_cdb_read_write_6),
        .size_max = ES_SCSI_CDB_READ_WRITE_6_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_read_write_6,
        .layout_count = 1,
    },
    {
        .name = "cdb-inquiry",
        .decode = decode_cdb_inquiry,
        .encode = encode_cdb_inquiry,
        .value_size = sizeof(struct es_scsi_cdb_inquiry),
        .size_max = ES_SCSI_CDB_INQUIRY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_inquiry,
        .layout_count = 1,
    },
    {
        .name = "cdb-mode-select-6",
        .decode = decode_cdb_mode_select_6,
        .encode = encode_cdb_mode_select_6,
        .value_size = sizeof(struct es_scsi_cdb_mode_select_6),
        .size_max = ES_SCSI_CDB_MODE_SELECT_6_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_mode_select_6,
        .layout_count = 1,
    },
    {
        .name = "cdb-mode-sense-6",
        .decode = decode_cdb_mode_sense_6,
        .encode = encode_cdb_mode_sense_6,
        .value_size = sizeof(struct es_scsi_cdb_mode_sense_6),
        .size_max = ES_SCSI_CDB_MODE_SENSE_6_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_mode_sense_6,
        .layout_count = 1,
    },
    {
        .name = "cdb-start-stop",
        .decode = decode_cdb_start_stop,
        .encode = encode_cdb_start_stop,
        .value_size = sizeof(struct es_scsi_cdb_start_stop),
        .size_max = ES_SCSI_CDB_START_STOP_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_start_stop,
        .layout_count = 1,
    },
    {
        .name = "cdb-send-diagnostic",
        .decode = decode_cdb_send_diagnostic,
        .encode = encode_cdb_send_diagnostic,
        .value_size = sizeof(struct es_scsi_cdb_send_diagnostic),
        .size_max = ES_SCSI_CDB_SEND_DIAGNOSTIC_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_send_diagnostic,
        .layout_count = 1,
    },
    {
        .name = "cdb-prevent-removal",
        .decode = decode_cdb_prevent_removal,
        .encode = encode_cdb_prevent_removal,
        .value_size = sizeof(struct es_scsi_cdb_prevent_removal),
        .size_max = ES_SCSI_CDB_PREVENT_REMOVAL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_prevent_removal,
        .layout_count = 1,
    },
    {
        .name = "cdb-read-capacity-10",
        .decode = decode_cdb_read_capacity_10,
        .encode = encode_cdb_read_capacity_10,
        .value_size = sizeof(struct es_scsi_cdb_read_capacity_10),
        .size_max = ES_SCSI_CDB_READ_CAPACITY_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_read_capacity_10,
        .layout_count = 1,
    },
    {
        .name = "cdb-read-write-10",
        .decode = decode_cdb_read_write_10,
        .encode = encode_cdb_read_write_10,
        .value_size = sizeof(struct es_scsi_cdb_read_write_10),
        .size_max = ES_SCSI_CDB_READ_WRITE_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_read_write_10,
        .layout_count = 1,
    },
    {
        .name = "cdb-verify-10",
        .decode = decode_cdb_verify_10,
        .encode = encode_cdb_verify_10,
        .value_size = sizeof(struct es_scsi_cdb_verify_10),
        .size_max = ES_SCSI_CDB_VERIFY_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_verify_10,
        .layout_count = 1,
    },
    {
        .name = "cdb-synchronize-10",
        .decode = decode_cdb_synchronize_10,
        .encode = encode_cdb_synchronize_10,
        .value_size = sizeof(struct es_scsi_cdb_synchronize_10),
        .size_max = ES_SCSI_CDB_SYNCHRONIZE_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_synchronize_10,
        .layout_count = 1,
    },
    {
        .name = "cdb-write-same-10",
        .decode = decode_cdb_write_same_10,
        .encode = encode_cdb_write_same_10,
        .value_size = sizeof(struct es_scsi_cdb_write_same_10),
        .size_max = ES_SCSI_CDB_WRITE_SAME_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_write_same_10,
        .layout_count = 1,
    },
    {
        .name = "cdb-unmap",
        .decode = decode_cdb_unmap,
        .encode = encode_cdb_unmap,
        .value_size = sizeof(struct es_scsi_cdb_unmap),
        .size_max = ES_SCSI_CDB_UNMAP_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_unmap,
        .layout_count = 1,
    },
    {
        .name = "cdb-mode-select-10",
        .decode = decode_cdb_mode_select_10,
        .encode = encode_cdb_mode_select_10,
        .value_size = sizeof(struct es_scsi_cdb_mode_select_10),
        .size_max = ES_SCSI_CDB_MODE_SELECT_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_mode_select_10,
        .layout_count = 1,
    },
    {
        .name = "cdb-mode-sense-10",
        .decode = decode_cdb_mode_sense_10,
        .encode = encode_cdb_mode_sense_10,
        .value_size = sizeof(struct es_scsi_cdb_mode_sense_10),
        .size_max = ES_SCSI_CDB_MODE_SENSE_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_mode_sense_10,
        .layout_count = 1,
    },
    {
        .name = "cdb-read-write-12",
        .decode = decode_cdb_read_write_12,
        .encode = encode_cdb_read_write_12,
        .value_size = sizeof(struct es_scsi_cdb_read_write_12),
        .size_max = ES_SCSI_CDB_READ_WRITE_12_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_read_write_12,
        .layout_count = 1,
    },
    {
        .name = "cdb-verify-12",
        .decode = decode_cdb_verify_12,
        .encode = encode_cdb_verify_12,
        .value_size = sizeof(struct es_scsi_cdb_verify_12),
        .size_max = ES_SCSI_CDB_VERIFY_12_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_verify_12,
        .layout_count = 1,
    },
    {
        .name = "cdb-report-luns",
        .decode = decode_cdb_report_luns,
        .encode = encode_cdb_report_luns,
        .value_size = sizeof(struct es_scsi_cdb_report_luns),
        .size_max = ES_SCSI_CDB_REPORT_LUNS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_report_luns,
        .layout_count = 1,
    },
    {
        .name = "cdb-read-write-16",
        .decode = decode_cdb_read_write_16,
        .encode = encode_cdb_read_write_16,
        .value_size = sizeof(struct es_scsi_cdb_read_write_16),
        .size_max = ES_SCSI_CDB_READ_WRITE_16_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_read_write_16,
        .layout_count = 1,
    },
    {
        .name = "cdb-verify-16",
        .decode = decode_cdb_verify_16,
        .encode = encode_cdb_verify_16,
        .value_size = sizeof(struct es_scsi_cdb_verify_16),
        .size_max = ES_SCSI_CDB_VERIFY_16_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_verify_16,
        .layout_count = 1,
    },
    {
        .name = "cdb-synchronize-16",
        .decode = decode_cdb_synchronize_16,
        .encode = encode_cdb_synchronize_16,
        .value_size = sizeof(struct es_scsi_cdb_synchronize_16),
        .size_max = ES_SCSI_CDB_SYNCHRONIZE_16_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_synchronize_16,
        .layout_count = 1,
    },
    {
        .name = "cdb-write-same-16",
        .decode = decode_cdb_write_same_16,
        .encode = encode_cdb_write_same_16,
        .value_size = sizeof(struct es_scsi_cdb_write_same_16),
        .size_max = ES_SCSI_CDB_WRITE_SAME_16_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_write_same_16,
        .layout_count = 1,
    },
    {
        .name = "cdb-service-16",
        .decode = decode_cdb_service_16,
        .encode = encode_cdb_service_16,
        .value_size = sizeof(struct es_scsi_cdb_service_16),
        .size_max = ES_SCSI_CDB_SERVICE_16_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cdb_service_16,
        .layout_count = 1,
    },
};

static const char *const command_names[] = {
    "test-unit-ready",
    /* 30 in all */
    "request-sense",
    "read-6",
    "write-6",
    "inquiry",
    "mode-select-6",
    "mode-sense-6",
    "start-stop-unit",
    "send-diagnostic",
    "prevent-allow-removal",
    "read-capacity-10",
    "read-10",
    "write-10",
    "verify-10",
    "synchronize-cache-10",
    "write-same-10",
    "unmap",
    "mode-select-10",
    "mode-sense-10",
    "read-16",
    "write-16",
    "verify-16",
    "synchronize-cache-16",
    "write-same-16",
    "read-capacity-16",
    "get-lba-status",
    "report-luns",
    "read-12",
    "write-12",
    "verify-12",
};

static const struct es_fuzz_command command_rows[] = {
    {"test-unit-ready", 0u, 0u},
    /* 30 in all */
    {"request-sense", 3u, 1u},
    {"read-6", 8u, 2u},
    {"write-6", 10u, 3u},
    {"inquiry", 18u, 4u},
    {"mode-select-6", 21u, 5u},
    {"mode-sense-6", 26u, 6u},
    {"start-stop-unit", 27u, 7u},
    {"send-diagnostic", 29u, 8u},
    {"prevent-allow-removal", 30u, 9u},
    {"read-capacity-10", 37u, 10u},
    {"read-10", 40u, 2u},
    {"write-10", 42u, 3u},
    {"verify-10", 47u, 11u},
    {"synchronize-cache-10", 53u, 12u},
    {"write-same-10", 65u, 13u},
    {"unmap", 66u, 14u},
    {"mode-select-10", 85u, 5u},
    {"mode-sense-10", 90u, 6u},
    {"read-16", 136u, 2u},
    {"write-16", 138u, 3u},
    {"verify-16", 143u, 11u},
    {"synchronize-cache-16", 145u, 12u},
    {"write-same-16", 147u, 13u},
    {"read-capacity-16", 158u, 10u},
    {"get-lba-status", 158u, 15u},
    {"report-luns", 160u, 16u},
    {"read-12", 168u, 2u},
    {"write-12", 170u, 3u},
    {"verify-12", 175u, 11u},
};

static uint32_t dispatch(void *owner, const uint8_t *bytes, size_t size, es_result *refusal) {
  return (uint32_t)es_scsi_dispatch(owner, bytes, size, refusal);
}

static const struct es_fuzz_commands commands = {
    .dispatch = dispatch,
    .key_bytes = 1,
    .key_big = true,
    .unknown = 1,
    .refused = 3,
    .rows = command_rows,
    .count = 30,
};

static void show_cdb_6(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_6(inspect, name, value);
}

static void show_cdb_request_sense(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_request_sense(inspect, name, value);
}

static void show_cdb_read_write_6(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_read_write_6(inspect, name, value);
}

static void show_cdb_inquiry(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_inquiry(inspect, name, value);
}

static void show_cdb_mode_select_6(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_mode_select_6(inspect, name, value);
}

static void show_cdb_mode_sense_6(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_mode_sense_6(inspect, name, value);
}

static void show_cdb_start_stop(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_start_stop(inspect, name, value);
}

static void show_cdb_send_diagnostic(struct es_inspect *inspect, const char *name, const void *value,
                                     uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_send_diagnostic(inspect, name, value);
}

static void show_cdb_prevent_removal(struct es_inspect *inspect, const char *name, const void *value,
                                     uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_prevent_removal(inspect, name, value);
}

static void show_cdb_read_capacity_10(struct es_inspect *inspect, const char *name, const void *value,
                                      uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_read_capacity_10(inspect, name, value);
}

static void show_cdb_read_write_10(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_read_write_10(inspect, name, value);
}

static void show_cdb_verify_10(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_verify_10(inspect, name, value);
}

static void show_cdb_synchronize_10(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_synchronize_10(inspect, name, value);
}

static void show_cdb_write_same_10(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_write_same_10(inspect, name, value);
}

static void show_cdb_unmap(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_unmap(inspect, name, value);
}

static void show_cdb_mode_select_10(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_mode_select_10(inspect, name, value);
}

static void show_cdb_mode_sense_10(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_mode_sense_10(inspect, name, value);
}

static void show_cdb_read_write_12(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_read_write_12(inspect, name, value);
}

static void show_cdb_verify_12(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_verify_12(inspect, name, value);
}

static void show_cdb_report_luns(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_report_luns(inspect, name, value);
}

static void show_cdb_read_write_16(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_read_write_16(inspect, name, value);
}

static void show_cdb_verify_16(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_verify_16(inspect, name, value);
}

static void show_cdb_synchronize_16(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_synchronize_16(inspect, name, value);
}

static void show_cdb_write_same_16(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_write_same_16(inspect, name, value);
}

static void show_cdb_service_16(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_cdb_service_16(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "cdb-6",
        .show = show_cdb_6,
        .size = sizeof(struct es_scsi_cdb_6),
        .record = 0,
    },
    {
        .name = "cdb-request-sense",
        .show = show_cdb_request_sense,
        .size = sizeof(struct es_scsi_cdb_request_sense),
        .record = 1,
    },
    {
        .name = "cdb-read-write-6",
        .show = show_cdb_read_write_6,
        .size = sizeof(struct es_scsi_cdb_read_write_6),
        .record = 2,
    },
    {
        .name = "cdb-inquiry",
        .show = show_cdb_inquiry,
        .size = sizeof(struct es_scsi_cdb_inquiry),
        .record = 3,
    },
    {
        .name = "cdb-mode-select-6",
        .show = show_cdb_mode_select_6,
        .size = sizeof(struct es_scsi_cdb_mode_select_6),
        .record = 4,
    },
    {
        .name = "cdb-mode-sense-6",
        .show = show_cdb_mode_sense_6,
        .size = sizeof(struct es_scsi_cdb_mode_sense_6),
        .record = 5,
    },
    {
        .name = "cdb-start-stop",
        .show = show_cdb_start_stop,
        .size = sizeof(struct es_scsi_cdb_start_stop),
        .record = 6,
    },
    {
        .name = "cdb-send-diagnostic",
        .show = show_cdb_send_diagnostic,
        .size = sizeof(struct es_scsi_cdb_send_diagnostic),
        .record = 7,
    },
    {
        .name = "cdb-prevent-removal",
        .show = show_cdb_prevent_removal,
        .size = sizeof(struct es_scsi_cdb_prevent_removal),
        .record = 8,
    },
    {
        .name = "cdb-read-capacity-10",
        .show = show_cdb_read_capacity_10,
        .size = sizeof(struct es_scsi_cdb_read_capacity_10),
        .record = 9,
    },
    {
        .name = "cdb-read-write-10",
        .show = show_cdb_read_write_10,
        .size = sizeof(struct es_scsi_cdb_read_write_10),
        .record = 10,
    },
    {
        .name = "cdb-verify-10",
        .show = show_cdb_verify_10,
        .size = sizeof(struct es_scsi_cdb_verify_10),
        .record = 11,
    },
    {
        .name = "cdb-synchronize-10",
        .show = show_cdb_synchronize_10,
        .size = sizeof(struct es_scsi_cdb_synchronize_10),
        .record = 12,
    },
    {
        .name = "cdb-write-same-10",
        .show = show_cdb_write_same_10,
        .size = sizeof(struct es_scsi_cdb_write_same_10),
        .record = 13,
    },
    {
        .name = "cdb-unmap",
        .show = show_cdb_unmap,
        .size = sizeof(struct es_scsi_cdb_unmap),
        .record = 14,
    },
    {
        .name = "cdb-mode-select-10",
        .show = show_cdb_mode_select_10,
        .size = sizeof(struct es_scsi_cdb_mode_select_10),
        .record = 15,
    },
    {
        .name = "cdb-mode-sense-10",
        .show = show_cdb_mode_sense_10,
        .size = sizeof(struct es_scsi_cdb_mode_sense_10),
        .record = 16,
    },
    {
        .name = "cdb-read-write-12",
        .show = show_cdb_read_write_12,
        .size = sizeof(struct es_scsi_cdb_read_write_12),
        .record = 17,
    },
    {
        .name = "cdb-verify-12",
        .show = show_cdb_verify_12,
        .size = sizeof(struct es_scsi_cdb_verify_12),
        .record = 18,
    },
    {
        .name = "cdb-report-luns",
        .show = show_cdb_report_luns,
        .size = sizeof(struct es_scsi_cdb_report_luns),
        .record = 19,
    },
    {
        .name = "cdb-read-write-16",
        .show = show_cdb_read_write_16,
        .size = sizeof(struct es_scsi_cdb_read_write_16),
        .record = 20,
    },
    {
        .name = "cdb-verify-16",
        .show = show_cdb_verify_16,
        .size = sizeof(struct es_scsi_cdb_verify_16),
        .record = 21,
    },
    {
        .name = "cdb-synchronize-16",
        .show = show_cdb_synchronize_16,
        .size = sizeof(struct es_scsi_cdb_synchronize_16),
        .record = 22,
    },
    {
        .name = "cdb-write-same-16",
        .show = show_cdb_write_same_16,
        .size = sizeof(struct es_scsi_cdb_write_same_16),
        .record = 23,
    },
    {
        .name = "cdb-service-16",
        .show = show_cdb_service_16,
        .size = sizeof(struct es_scsi_cdb_service_16),
        .record = 24,
    },
};

static void constants_0(void) {
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)1u), 9u, "error-to-sense: read-failed");
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)2u), 10u, "error-to-sense: write-failed");
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)3u), 8u, "error-to-sense: no-space");
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)4u), 7u, "error-to-sense: read-only");
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)5u), 11u, "error-to-sense: gone");
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)6u), 9u, "error-to-sense: beyond-end");
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)7u), 13u, "error-to-sense: no-memory");
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)8u), 14u, "error-to-sense: cancelled");
  es_fuzz_equal((uint64_t)es_scsi_error_to_sense((enum es_scsi_block_error)9u), 12u, "error-to-sense: internal");
}

static void constants_1(void) {
  es_fuzz_equal(es_scsi_sense_rows[0].key, 0u, "none: key");
  es_fuzz_equal(es_scsi_sense_rows[0].asc, 0u, "none: asc");
  es_fuzz_equal(es_scsi_sense_rows[0].ascq, 0u, "none: ascq");
  es_fuzz_same(es_scsi_sense_rows[0].name, "none");
  es_fuzz_equal(es_scsi_sense_rows[1].key, 5u, "invalid-opcode: key");
  es_fuzz_equal(es_scsi_sense_rows[1].asc, 32u, "invalid-opcode: asc");
  es_fuzz_equal(es_scsi_sense_rows[1].ascq, 0u, "invalid-opcode: ascq");
  es_fuzz_same(es_scsi_sense_rows[1].name, "invalid-opcode");
  es_fuzz_equal(es_scsi_sense_rows[2].key, 5u, "lba-out-of-range: key");
  es_fuzz_equal(es_scsi_sense_rows[2].asc, 33u, "lba-out-of-range: asc");
  es_fuzz_equal(es_scsi_sense_rows[2].ascq, 0u, "lba-out-of-range: ascq");
  es_fuzz_same(es_scsi_sense_rows[2].name, "lba-out-of-range");
  es_fuzz_equal(es_scsi_sense_rows[3].key, 5u, "invalid-field-in-cdb: key");
  es_fuzz_equal(es_scsi_sense_rows[3].asc, 36u, "invalid-field-in-cdb: asc");
  es_fuzz_equal(es_scsi_sense_rows[3].ascq, 0u, "invalid-field-in-cdb: ascq");
  es_fuzz_same(es_scsi_sense_rows[3].name, "invalid-field-in-cdb");
  es_fuzz_equal(es_scsi_sense_rows[4].key, 5u, "invalid-field-in-parameters: key");
  es_fuzz_equal(es_scsi_sense_rows[4].asc, 38u, "invalid-field-in-parameters: asc");
  es_fuzz_equal(es_scsi_sense_rows[4].ascq, 0u, "invalid-field-in-parameters: ascq");
  es_fuzz_same(es_scsi_sense_rows[4].name, "invalid-field-in-parameters");
  es_fuzz_equal(es_scsi_sense_rows[5].key, 5u, "parameter-length-error: key");
  es_fuzz_equal(es_scsi_sense_rows[5].asc, 26u, "parameter-length-error: asc");
  es_fuzz_equal(es_scsi_sense_rows[5].ascq, 0u, "parameter-length-error: ascq");
  es_fuzz_same(es_scsi_sense_rows[5].name, "parameter-length-error");
  es_fuzz_equal(es_scsi_sense_rows[6].key, 5u, "saving-not-supported: key");
  es_fuzz_equal(es_scsi_sense_rows[6].asc, 57u, "saving-not-supported: asc");
  es_fuzz_equal(es_scsi_sense_rows[6].ascq, 0u, "saving-not-supported: ascq");
  es_fuzz_same(es_scsi_sense_rows[6].name, "saving-not-supported");
  es_fuzz_equal(es_scsi_sense_rows[7].key, 7u, "write-protected: key");
  es_fuzz_equal(es_scsi_sense_rows[7].asc, 39u, "write-protected: asc");
  es_fuzz_equal(es_scsi_sense_rows[7].ascq, 0u, "write-protected: ascq");
  es_fuzz_same(es_scsi_sense_rows[7].name, "write-protected");
  es_fuzz_equal(es_scsi_sense_rows[8].key, 7u, "space-allocation-failed: key");
  es_fuzz_equal(es_scsi_sense_rows[8].asc, 39u, "space-allocation-failed: asc");
  es_fuzz_equal(es_scsi_sense_rows[8].ascq, 7u, "space-allocation-failed: ascq");
  es_fuzz_same(es_scsi_sense_rows[8].name, "space-allocation-failed");
  es_fuzz_equal(es_scsi_sense_rows[9].key, 3u, "unrecovered-read-error: key");
  es_fuzz_equal(es_scsi_sense_rows[9].asc, 17u, "unrecovered-read-error: asc");
  es_fuzz_equal(es_scsi_sense_rows[9].ascq, 0u, "unrecovered-read-error: ascq");
  es_fuzz_same(es_scsi_sense_rows[9].name, "unrecovered-read-error");
  es_fuzz_equal(es_scsi_sense_rows[10].key, 3u, "write-error: key");
  es_fuzz_equal(es_scsi_sense_rows[10].asc, 12u, "write-error: asc");
  es_fuzz_equal(es_scsi_sense_rows[10].ascq, 0u, "write-error: ascq");
  es_fuzz_same(es_scsi_sense_rows[10].name, "write-error");
  es_fuzz_equal(es_scsi_sense_rows[11].key, 4u, "communication-failure: key");
  es_fuzz_equal(es_scsi_sense_rows[11].asc, 8u, "communication-failure: asc");
  es_fuzz_equal(es_scsi_sense_rows[11].ascq, 0u, "communication-failure: ascq");
  es_fuzz_same(es_scsi_sense_rows[11].name, "communication-failure");
  es_fuzz_equal(es_scsi_sense_rows[12].key, 4u, "internal-target-failure: key");
  es_fuzz_equal(es_scsi_sense_rows[12].asc, 68u, "internal-target-failure: asc");
  es_fuzz_equal(es_scsi_sense_rows[12].ascq, 0u, "internal-target-failure: ascq");
  es_fuzz_same(es_scsi_sense_rows[12].name, "internal-target-failure");
  es_fuzz_equal(es_scsi_sense_rows[13].key, 11u, "system-resource-failure: key");
  es_fuzz_equal(es_scsi_sense_rows[13].asc, 85u, "system-resource-failure: asc");
  es_fuzz_equal(es_scsi_sense_rows[13].ascq, 0u, "system-resource-failure: ascq");
  es_fuzz_same(es_scsi_sense_rows[13].name, "system-resource-failure");
  es_fuzz_equal(es_scsi_sense_rows[14].key, 11u, "command-aborted: key");
  es_fuzz_equal(es_scsi_sense_rows[14].asc, 0u, "command-aborted: asc");
  es_fuzz_equal(es_scsi_sense_rows[14].ascq, 0u, "command-aborted: ascq");
  es_fuzz_same(es_scsi_sense_rows[14].name, "command-aborted");
  es_fuzz_equal(es_scsi_sense_rows[15].key, 14u, "miscompare: key");
  es_fuzz_equal(es_scsi_sense_rows[15].asc, 29u, "miscompare: asc");
  es_fuzz_equal(es_scsi_sense_rows[15].ascq, 0u, "miscompare: ascq");
  es_fuzz_same(es_scsi_sense_rows[15].name, "miscompare");
  es_fuzz_equal(es_scsi_sense_rows[16].key, 2u, "unit-stopped: key");
  es_fuzz_equal(es_scsi_sense_rows[16].asc, 4u, "unit-stopped: asc");
  es_fuzz_equal(es_scsi_sense_rows[16].ascq, 2u, "unit-stopped: ascq");
  es_fuzz_same(es_scsi_sense_rows[16].name, "unit-stopped");
  es_fuzz_equal(es_scsi_sense_rows[17].key, 6u, "power-on: key");
  es_fuzz_equal(es_scsi_sense_rows[17].asc, 41u, "power-on: asc");
  es_fuzz_equal(es_scsi_sense_rows[17].ascq, 0u, "power-on: ascq");
  es_fuzz_same(es_scsi_sense_rows[17].name, "power-on");
  es_fuzz_equal(es_scsi_sense_rows[18].key, 6u, "bus-reset: key");
  es_fuzz_equal(es_scsi_sense_rows[18].asc, 41u, "bus-reset: asc");
  es_fuzz_equal(es_scsi_sense_rows[18].ascq, 2u, "bus-reset: ascq");
  es_fuzz_same(es_scsi_sense_rows[18].name, "bus-reset");
  es_fuzz_equal(es_scsi_sense_rows[19].key, 6u, "device-reset: key");
  es_fuzz_equal(es_scsi_sense_rows[19].asc, 41u, "device-reset: asc");
  es_fuzz_equal(es_scsi_sense_rows[19].ascq, 3u, "device-reset: ascq");
  es_fuzz_same(es_scsi_sense_rows[19].name, "device-reset");
}

static void constants_2(void) {
  for (uint32_t i = 0; i < 30; i++) {
    es_fuzz_same(es_scsi_command_name(i), command_names[i]);
  }
  es_fuzz_same(es_scsi_command_name(ES_SCSI_COMMAND_COUNT), "?");
}

static void constants(void) {
  constants_0();
  constants_1();
  constants_2();
}

extern const struct es_fuzz_spec es_fuzz_scsi;

const struct es_fuzz_spec es_fuzz_scsi = {
    .name = "scsi",
    .spec = &es_scsi_spec,
    .by_hand = by_hand,
    .by_hand_count = 17,
    .enums = enums,
    .enum_count = 7,
    .records = records,
    .record_count = 25,
    .commands = &commands,
    .shown = shown,
    .shown_count = 25,
    .tables = constants,
};
