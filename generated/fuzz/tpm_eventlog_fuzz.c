/* Generated from specs/tpm/eventlog.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-eventlog. */
#include "generated/inspect/tpm_eventlog_inspect.h"
#include "generated/tpm_eventlog_spec.h"
#include "generated/tpm_eventlog_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_pcr[] = {
    {0u, "firmware"},
    /* 5 in all */
    {1u, "configuration"},
    {4u, "boot-loader"},
    {9u, "initrd"},
    {12u, "command-line"},
};

static const struct es_fuzz_name values_of_event_type[] = {
    {3u, "no-action"},
    /* 6 in all */
    {4u, "separator"},
    {8u, "crtm-version"},
    {10u, "platform-config-flags"},
    {12u, "compact-hash"},
    {13u, "ipl"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "pcr",
        .name32 = es_tpm_eventlog_pcr_name,
        .known32 = es_tpm_eventlog_pcr_known,
        .values = values_of_pcr,
        .value_count = 5,
    },
    {
        .name = "event-type",
        .name32 = es_tpm_eventlog_event_type_name,
        .known32 = es_tpm_eventlog_event_type_known,
        .values = values_of_event_type,
        .value_count = 6,
    },
};

/* specs/tpm/eventlog.yaml:40 */
static es_result decode_first(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_eventlog_decode_first(bytes, size, out);
}

static size_t encode_first(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_eventlog_encode_first(in, bytes, room);
}

static const struct es_fuzz_span kept_first_0[] = {
    {0, 8, 0xff},
    {28, 4, 0xff},
};

static const struct es_fuzz_layout layouts_first[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_first_0,
        .span_count = 2,
    },
};

/* specs/tpm/eventlog.yaml:48 */
static es_result decode_identity(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_eventlog_decode_identity(bytes, size, out);
}

static size_t encode_identity(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_eventlog_encode_identity(in, bytes, room);
}

static const struct es_fuzz_span kept_identity_0[] = {
    {16, 12, 0xff},
};

static const struct es_fuzz_layout layouts_identity[] = {
    {
        .first = 0,
        .last = 0,
        .size = 28,
        .spans = kept_identity_0,
        .span_count = 1,
    },
};

/* specs/tpm/eventlog.yaml:59 */
static es_result decode_algorithm(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_eventlog_decode_algorithm(bytes, size, out);
}

static size_t encode_algorithm(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_eventlog_encode_algorithm(in, bytes, room);
}

static const struct es_fuzz_span kept_algorithm_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_algorithm[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_algorithm_0,
        .span_count = 1,
    },
};

/* specs/tpm/eventlog.yaml:65 */
static es_result decode_vendor(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_eventlog_decode_vendor(bytes, size, out);
}

static size_t encode_vendor(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_eventlog_encode_vendor(in, bytes, room);
}

static const struct es_fuzz_span kept_vendor_0[] = {
    {0, 1, 0xff},
};

static const struct es_fuzz_layout layouts_vendor[] = {
    {
        .first = 0,
        .last = 0,
        .size = 1,
        .spans = kept_vendor_0,
        .span_count = 1,
    },
};

/* specs/tpm/eventlog.yaml:69 */
static es_result decode_event(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_eventlog_decode_event(bytes, size, out);
}

static size_t encode_event(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_eventlog_encode_event(in, bytes, room);
}

static const struct es_fuzz_span kept_event_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_event[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_event_0,
        .span_count = 1,
    },
};

/* specs/tpm/eventlog.yaml:76 */
static es_result decode_digest(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_eventlog_decode_digest(bytes, size, out);
}

static size_t encode_digest(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_eventlog_encode_digest(in, bytes, room);
}

static const struct es_fuzz_span kept_digest_0[] = {
    {0, 2, 0xff},
};

static const struct es_fuzz_layout layouts_digest[] = {
    {
        .first = 0,
        .last = 0,
        .size = 2,
        .spans = kept_digest_0,
        .span_count = 1,
    },
};

/* specs/tpm/eventlog.yaml:80 */
static es_result decode_data(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_eventlog_decode_data(bytes, size, out);
}

static size_t encode_data(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_eventlog_encode_data(in, bytes, room);
}

static const struct es_fuzz_span kept_data_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_data[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_data_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_data[] = {
    {offsetof(struct es_tpm_eventlog_data, bytes), 1},
};

static const struct es_fuzz_record records[] = {
    {
        .name = "first",
        .decode = decode_first,
        .encode = encode_first,
        .value_size = sizeof(struct es_tpm_eventlog_first),
        .size_max = ES_TPM_EVENTLOG_FIRST_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_first,
        .layout_count = 1,
    },
    {
        .name = "identity",
        .decode = decode_identity,
        .encode = encode_identity,
        .value_size = sizeof(struct es_tpm_eventlog_identity),
        .size_max = ES_TPM_EVENTLOG_IDENTITY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_identity,
        .layout_count = 1,
    },
    {
        .name = "algorithm",
        .decode = decode_algorithm,
        .encode = encode_algorithm,
        .value_size = sizeof(struct es_tpm_eventlog_algorithm),
        .size_max = ES_TPM_EVENTLOG_ALGORITHM_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_algorithm,
        .layout_count = 1,
    },
    {
        .name = "vendor",
        .decode = decode_vendor,
        .encode = encode_vendor,
        .value_size = sizeof(struct es_tpm_eventlog_vendor),
        .size_max = ES_TPM_EVENTLOG_VENDOR_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vendor,
        .layout_count = 1,
    },
    {
        .name = "event",
        .decode = decode_event,
        .encode = encode_event,
        .value_size = sizeof(struct es_tpm_eventlog_event),
        .size_max = ES_TPM_EVENTLOG_EVENT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_event,
        .layout_count = 1,
    },
    {
        .name = "digest",
        .decode = decode_digest,
        .encode = encode_digest,
        .value_size = sizeof(struct es_tpm_eventlog_digest),
        .size_max = ES_TPM_EVENTLOG_DIGEST_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_digest,
        .layout_count = 1,
    },
    {
        .name = "data",
        .decode = decode_data,
        .encode = encode_data,
        .value_size = sizeof(struct es_tpm_eventlog_data),
        .size_max = ES_TPM_EVENTLOG_DATA_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_data,
        .layout_count = 1,
        .slices = slices_data,
        .slice_count = 1,
    },
};

static void show_first(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_eventlog_first(inspect, name, value);
}

static void show_identity(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_eventlog_identity(inspect, name, value);
}

static void show_algorithm(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_eventlog_algorithm(inspect, name, value);
}

static void show_vendor(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_eventlog_vendor(inspect, name, value);
}

static void show_event(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_eventlog_event(inspect, name, value);
}

static void show_digest(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_eventlog_digest(inspect, name, value);
}

static void show_data(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_eventlog_data(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "first",
        .show = show_first,
        .size = sizeof(struct es_tpm_eventlog_first),
        .record = 0,
    },
    {
        .name = "identity",
        .show = show_identity,
        .size = sizeof(struct es_tpm_eventlog_identity),
        .record = 1,
    },
    {
        .name = "algorithm",
        .show = show_algorithm,
        .size = sizeof(struct es_tpm_eventlog_algorithm),
        .record = 2,
    },
    {
        .name = "vendor",
        .show = show_vendor,
        .size = sizeof(struct es_tpm_eventlog_vendor),
        .record = 3,
    },
    {
        .name = "event",
        .show = show_event,
        .size = sizeof(struct es_tpm_eventlog_event),
        .record = 4,
    },
    {
        .name = "digest",
        .show = show_digest,
        .size = sizeof(struct es_tpm_eventlog_digest),
        .record = 5,
    },
    {
        .name = "data",
        .show = show_data,
        .size = sizeof(struct es_tpm_eventlog_data),
        .record = 6,
        .slices = slices_data,
        .slice_count = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_tpm_eventlog;

const struct es_fuzz_spec es_fuzz_tpm_eventlog = {
    .name = "tpm-eventlog",
    .spec = &es_tpm_eventlog_spec,
    .enums = enums,
    .enum_count = 2,
    .records = records,
    .record_count = 7,
    .shown = shown,
    .shown_count = 7,
};
