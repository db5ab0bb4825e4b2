/* Generated from specs/vmbus/ring.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of vmbus-ring. */
#include "generated/inspect/vmbus_ring_inspect.h"
#include "generated/vmbus_ring_spec.h"
#include "generated/vmbus_ring_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_packet_type[] = {
    {0u, "invalid"},
    /* 14 in all */
    {1u, "synch"},
    {2u, "add-transfer-pages"},
    {3u, "remove-transfer-pages"},
    {4u, "establish-gpadl"},
    {5u, "teardown-gpadl"},
    {6u, "in-band"},
    {7u, "transfer-pages"},
    {8u, "gpadl"},
    {9u, "gpa-direct"},
    {10u, "cancel-request"},
    {11u, "completion"},
    {12u, "additional-packet"},
    {13u, "additional-data"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "packet-type",
        .name32 = es_vmbus_ring_packet_type_name,
        .known32 = es_vmbus_ring_packet_type_known,
        .values = values_of_packet_type,
        .value_count = 14,
    },
};

/* specs/vmbus/ring.yaml:50 */
static es_result decode_control(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_control(bytes, size, out);
}

static size_t encode_control(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_control(in, bytes, room);
}

static const struct es_fuzz_span kept_control_0[] = {
    {0, 16, 0xff},
    {64, 4, 0xff},
};

static const struct es_fuzz_layout layouts_control[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4096,
        .spans = kept_control_0,
        .span_count = 2,
    },
};

/* specs/vmbus/ring.yaml:62 */
static es_result decode_descriptor(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_descriptor(bytes, size, out);
}

static size_t encode_descriptor(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_descriptor(in, bytes, room);
}

static const struct es_fuzz_span kept_descriptor_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_descriptor[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_descriptor_0,
        .span_count = 1,
    },
};

/* specs/vmbus/ring.yaml:72 */
static es_result decode_trailer(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_trailer(bytes, size, out);
}

static size_t encode_trailer(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_trailer(in, bytes, room);
}

static const struct es_fuzz_span kept_trailer_0[] = {
    {4, 4, 0xff},
};

static const struct es_fuzz_layout layouts_trailer[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_trailer_0,
        .span_count = 1,
    },
};

/* specs/vmbus/ring.yaml:79 */
static es_result decode_gpa_range(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_gpa_range(bytes, size, out);
}

static size_t encode_gpa_range(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_gpa_range(in, bytes, room);
}

static const struct es_fuzz_span kept_gpa_range_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_gpa_range[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_gpa_range_0,
        .span_count = 1,
    },
};

/* specs/vmbus/ring.yaml:86 */
static es_result decode_gpa_direct_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_gpa_direct_header(bytes, size, out);
}

static size_t encode_gpa_direct_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_gpa_direct_header(in, bytes, room);
}

static const struct es_fuzz_span kept_gpa_direct_header_0[] = {
    {0, 16, 0xff},
    {20, 4, 0xff},
};

static const struct es_fuzz_layout layouts_gpa_direct_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_gpa_direct_header_0,
        .span_count = 2,
    },
};

/* specs/vmbus/ring.yaml:94 */
static es_result decode_page_ranges(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_page_ranges(bytes, size, out);
}

static size_t encode_page_ranges(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_page_ranges(in, bytes, room);
}

static void walk_page_ranges(const void *in, uint32_t version) {
  const struct es_vmbus_ring_page_ranges *value = in;
  (void)version;
  for (uint32_t i = 0; i <= value->page_numbers.count; i++) {
    const uint64_t element = es_vmbus_ring_page_ranges_page_numbers_at(&value->page_numbers, i);
    uint8_t bytes[8] = {0};
    es_vmbus_ring_page_ranges_page_numbers_put(bytes, 0, element);
    if (i < value->page_numbers.count) {
      const uint8_t *was = value->page_numbers.at + (size_t)i * sizeof bytes;
      es_fuzz_require(memcmp(bytes, was, sizeof bytes) == 0, "page-numbers: an element is written otherwise");
    }
  }
}

static const struct es_fuzz_span kept_page_ranges_0[] = {
    {4, 12, 0xff},
};

static const struct es_fuzz_layout layouts_page_ranges[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_page_ranges_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_page_ranges[] = {
    {offsetof(struct es_vmbus_ring_page_ranges, page_numbers), 8},
};

/* specs/vmbus/ring.yaml:104 */
static es_result decode_packet(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_packet(bytes, size, out);
}

static size_t encode_packet(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_packet(in, bytes, room);
}

static const struct es_fuzz_span kept_packet_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_packet[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_packet_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_packet[] = {
    {offsetof(struct es_vmbus_ring_packet, ranges), 1},
    {offsetof(struct es_vmbus_ring_packet, payload), 1},
};

/* specs/vmbus/ring.yaml:122 */
static es_result decode_transfer_range(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_transfer_range(bytes, size, out);
}

static size_t encode_transfer_range(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_transfer_range(in, bytes, room);
}

static const struct es_fuzz_span kept_transfer_range_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_transfer_range[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_transfer_range_0,
        .span_count = 1,
    },
};

/* specs/vmbus/ring.yaml:128 */
static es_result decode_transfer_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_transfer_header(bytes, size, out);
}

static size_t encode_transfer_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_transfer_header(in, bytes, room);
}

static const struct es_fuzz_span kept_transfer_header_0[] = {
    {0, 19, 0xff},
    {20, 4, 0xff},
};

static const struct es_fuzz_layout layouts_transfer_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_transfer_header_0,
        .span_count = 2,
    },
};

/* specs/vmbus/ring.yaml:138 */
static es_result decode_pipe_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_vmbus_ring_decode_pipe_header(bytes, size, out);
}

static size_t encode_pipe_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_vmbus_ring_encode_pipe_header(in, bytes, room);
}

static const struct es_fuzz_span kept_pipe_header_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_pipe_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_pipe_header_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "control",
        .decode = decode_control,
        .encode = encode_control,
        .value_size = sizeof(struct es_vmbus_ring_control),
        .size_max = ES_VMBUS_RING_CONTROL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_control,
        .layout_count = 1,
    },
    {
        .name = "descriptor",
        .decode = decode_descriptor,
        .encode = encode_descriptor,
        .value_size = sizeof(struct es_vmbus_ring_descriptor),
        .size_max = ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_descriptor,
        .layout_count = 1,
    },
    {
        .name = "trailer",
        .decode = decode_trailer,
        .encode = encode_trailer,
        .value_size = sizeof(struct es_vmbus_ring_trailer),
        .size_max = ES_VMBUS_RING_TRAILER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_trailer,
        .layout_count = 1,
    },
    {
        .name = "gpa-range",
        .decode = decode_gpa_range,
        .encode = encode_gpa_range,
        .value_size = sizeof(struct es_vmbus_ring_gpa_range),
        .size_max = ES_VMBUS_RING_GPA_RANGE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_gpa_range,
        .layout_count = 1,
    },
    {
        .name = "gpa-direct-header",
        .decode = decode_gpa_direct_header,
        .encode = encode_gpa_direct_header,
        .value_size = sizeof(struct es_vmbus_ring_gpa_direct_header),
        .size_max = ES_VMBUS_RING_GPA_DIRECT_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_gpa_direct_header,
        .layout_count = 1,
    },
    {
        .name = "page-ranges",
        .decode = decode_page_ranges,
        .encode = encode_page_ranges,
        .value_size = sizeof(struct es_vmbus_ring_page_ranges),
        .size_max = ES_VMBUS_RING_PAGE_RANGES_SIZE_MAX,
        .walk = walk_page_ranges,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_page_ranges,
        .layout_count = 1,
        .slices = slices_page_ranges,
        .slice_count = 1,
    },
    {
        .name = "packet",
        .decode = decode_packet,
        .encode = encode_packet,
        .value_size = sizeof(struct es_vmbus_ring_packet),
        .size_max = ES_VMBUS_RING_PACKET_SIZE_MAX,
        .loose = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_packet,
        .layout_count = 1,
        .slices = slices_packet,
        .slice_count = 2,
    },
    {
        .name = "transfer-range",
        .decode = decode_transfer_range,
        .encode = encode_transfer_range,
        .value_size = sizeof(struct es_vmbus_ring_transfer_range),
        .size_max = ES_VMBUS_RING_TRANSFER_RANGE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_transfer_range,
        .layout_count = 1,
    },
    {
        .name = "transfer-header",
        .decode = decode_transfer_header,
        .encode = encode_transfer_header,
        .value_size = sizeof(struct es_vmbus_ring_transfer_header),
        .size_max = ES_VMBUS_RING_TRANSFER_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_transfer_header,
        .layout_count = 1,
    },
    {
        .name = "pipe-header",
        .decode = decode_pipe_header,
        .encode = encode_pipe_header,
        .value_size = sizeof(struct es_vmbus_ring_pipe_header),
        .size_max = ES_VMBUS_RING_PIPE_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_pipe_header,
        .layout_count = 1,
    },
};

static void show_control(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_control(inspect, name, value);
}

static void show_descriptor(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_descriptor(inspect, name, value);
}

static void show_trailer(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_trailer(inspect, name, value);
}

static void show_gpa_range(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_gpa_range(inspect, name, value);
}

static void show_gpa_direct_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_gpa_direct_header(inspect, name, value);
}

static void show_page_ranges(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_page_ranges(inspect, name, value);
}

static void show_packet(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_packet(inspect, name, value);
}

static void show_transfer_range(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_transfer_range(inspect, name, value);
}

static void show_transfer_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_transfer_header(inspect, name, value);
}

static void show_pipe_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_ring_pipe_header(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "control",
        .show = show_control,
        .size = sizeof(struct es_vmbus_ring_control),
        .record = 0,
    },
    {
        .name = "descriptor",
        .show = show_descriptor,
        .size = sizeof(struct es_vmbus_ring_descriptor),
        .record = 1,
    },
    {
        .name = "trailer",
        .show = show_trailer,
        .size = sizeof(struct es_vmbus_ring_trailer),
        .record = 2,
    },
    {
        .name = "gpa-range",
        .show = show_gpa_range,
        .size = sizeof(struct es_vmbus_ring_gpa_range),
        .record = 3,
    },
    {
        .name = "gpa-direct-header",
        .show = show_gpa_direct_header,
        .size = sizeof(struct es_vmbus_ring_gpa_direct_header),
        .record = 4,
    },
    {
        .name = "page-ranges",
        .show = show_page_ranges,
        .size = sizeof(struct es_vmbus_ring_page_ranges),
        .record = 5,
        .slices = slices_page_ranges,
        .slice_count = 1,
    },
    {
        .name = "packet",
        .show = show_packet,
        .size = sizeof(struct es_vmbus_ring_packet),
        .record = 6,
        .slices = slices_packet,
        .slice_count = 2,
    },
    {
        .name = "transfer-range",
        .show = show_transfer_range,
        .size = sizeof(struct es_vmbus_ring_transfer_range),
        .record = 7,
    },
    {
        .name = "transfer-header",
        .show = show_transfer_header,
        .size = sizeof(struct es_vmbus_ring_transfer_header),
        .record = 8,
    },
    {
        .name = "pipe-header",
        .show = show_pipe_header,
        .size = sizeof(struct es_vmbus_ring_pipe_header),
        .record = 9,
    },
};

extern const struct es_fuzz_spec es_fuzz_vmbus_ring;

const struct es_fuzz_spec es_fuzz_vmbus_ring = {
    .name = "vmbus-ring",
    .spec = &es_vmbus_ring_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 10,
    .shown = shown,
    .shown_count = 10,
};
