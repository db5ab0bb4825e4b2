/* Generated from specs/process/pcapng.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of pcapng. */
#include "generated/inspect/pcapng_inspect.h"
#include "generated/pcapng_spec.h"
#include "generated/pcapng_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_block_type[] = {
    {1u, "interface-description"},
    /* 4 in all */
    {5u, "interface-statistics"},
    {6u, "enhanced-packet"},
    {0xa0d0d0au, "section-header"},
};

static const struct es_fuzz_name values_of_direction[] = {
    {0u, "unknown"},
    /* 3 in all */
    {1u, "inbound"},
    {2u, "outbound"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "block-type",
        .name32 = es_pcapng_block_type_name,
        .known32 = es_pcapng_block_type_known,
        .values = values_of_block_type,
        .value_count = 4,
    },
    {
        .name = "direction",
        .name32 = es_pcapng_direction_name,
        .known32 = es_pcapng_direction_known,
        .values = values_of_direction,
        .value_count = 3,
    },
};

/* specs/process/pcapng.yaml:22 */
static es_result decode_section_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_pcapng_decode_section_header(bytes, size, out);
}

static size_t encode_section_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_pcapng_encode_section_header(in, bytes, room);
}

static const struct es_fuzz_span kept_section_header_0[] = {
    {0, 28, 0xff},
};

static const struct es_fuzz_layout layouts_section_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 28,
        .spans = kept_section_header_0,
        .span_count = 1,
    },
};

/* specs/process/pcapng.yaml:32 */
static es_result decode_interface_description(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_pcapng_decode_interface_description(bytes, size, out);
}

static size_t encode_interface_description(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_pcapng_encode_interface_description(in, bytes, room);
}

static const struct es_fuzz_span kept_interface_description_0[] = {
    {0, 20, 0xff},
    /* 3 in all */
    {28, 5, 0xff},
    {36, 8, 0xff},
};

static const struct es_fuzz_layout layouts_interface_description[] = {
    {
        .first = 0,
        .last = 0,
        .size = 44,
        .spans = kept_interface_description_0,
        .span_count = 3,
    },
};

/* specs/process/pcapng.yaml:50 */
static es_result decode_enhanced_packet(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_pcapng_decode_enhanced_packet(bytes, size, out);
}

static size_t encode_enhanced_packet(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_pcapng_encode_enhanced_packet(in, bytes, room);
}

static const struct es_fuzz_span kept_enhanced_packet_0[] = {
    {0, 28, 0xff},
};

static const struct es_fuzz_layout layouts_enhanced_packet[] = {
    {
        .first = 0,
        .last = 0,
        .size = 28,
        .spans = kept_enhanced_packet_0,
        .span_count = 1,
    },
};

/* specs/process/pcapng.yaml:61 */
static es_result decode_enhanced_packet_end(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_pcapng_decode_enhanced_packet_end(bytes, size, out);
}

static size_t encode_enhanced_packet_end(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_pcapng_encode_enhanced_packet_end(in, bytes, room);
}

static const struct es_fuzz_span kept_enhanced_packet_end_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_enhanced_packet_end[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_enhanced_packet_end_0,
        .span_count = 1,
    },
};

/* specs/process/pcapng.yaml:73 */
static es_result decode_interface_statistics(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_pcapng_decode_interface_statistics(bytes, size, out);
}

static size_t encode_interface_statistics(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_pcapng_encode_interface_statistics(in, bytes, room);
}

static const struct es_fuzz_span kept_interface_statistics_0[] = {
    {0, 52, 0xff},
};

static const struct es_fuzz_layout layouts_interface_statistics[] = {
    {
        .first = 0,
        .last = 0,
        .size = 52,
        .spans = kept_interface_statistics_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "section-header",
        .decode = decode_section_header,
        .encode = encode_section_header,
        .value_size = sizeof(struct es_pcapng_section_header),
        .size_max = ES_PCAPNG_SECTION_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_section_header,
        .layout_count = 1,
    },
    {
        .name = "interface-description",
        .decode = decode_interface_description,
        .encode = encode_interface_description,
        .value_size = sizeof(struct es_pcapng_interface_description),
        .size_max = ES_PCAPNG_INTERFACE_DESCRIPTION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_interface_description,
        .layout_count = 1,
    },
    {
        .name = "enhanced-packet",
        .decode = decode_enhanced_packet,
        .encode = encode_enhanced_packet,
        .value_size = sizeof(struct es_pcapng_enhanced_packet),
        .size_max = ES_PCAPNG_ENHANCED_PACKET_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_enhanced_packet,
        .layout_count = 1,
    },
    {
        .name = "enhanced-packet-end",
        .decode = decode_enhanced_packet_end,
        .encode = encode_enhanced_packet_end,
        .value_size = sizeof(struct es_pcapng_enhanced_packet_end),
        .size_max = ES_PCAPNG_ENHANCED_PACKET_END_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_enhanced_packet_end,
        .layout_count = 1,
    },
    {
        .name = "interface-statistics",
        .decode = decode_interface_statistics,
        .encode = encode_interface_statistics,
        .value_size = sizeof(struct es_pcapng_interface_statistics),
        .size_max = ES_PCAPNG_INTERFACE_STATISTICS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_interface_statistics,
        .layout_count = 1,
    },
};

static void show_section_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_pcapng_section_header(inspect, name, value);
}

static void show_interface_description(struct es_inspect *inspect, const char *name, const void *value,
                                       uint32_t version) {
  (void)version;
  es_inspect_pcapng_interface_description(inspect, name, value);
}

static void show_enhanced_packet(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_pcapng_enhanced_packet(inspect, name, value);
}

static void show_enhanced_packet_end(struct es_inspect *inspect, const char *name, const void *value,
                                     uint32_t version) {
  (void)version;
  es_inspect_pcapng_enhanced_packet_end(inspect, name, value);
}

static void show_interface_statistics(struct es_inspect *inspect, const char *name, const void *value,
                                      uint32_t version) {
  (void)version;
  es_inspect_pcapng_interface_statistics(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "section-header",
        .show = show_section_header,
        .size = sizeof(struct es_pcapng_section_header),
        .record = 0,
    },
    {
        .name = "interface-description",
        .show = show_interface_description,
        .size = sizeof(struct es_pcapng_interface_description),
        .record = 1,
    },
    {
        .name = "enhanced-packet",
        .show = show_enhanced_packet,
        .size = sizeof(struct es_pcapng_enhanced_packet),
        .record = 2,
    },
    {
        .name = "enhanced-packet-end",
        .show = show_enhanced_packet_end,
        .size = sizeof(struct es_pcapng_enhanced_packet_end),
        .record = 3,
    },
    {
        .name = "interface-statistics",
        .show = show_interface_statistics,
        .size = sizeof(struct es_pcapng_interface_statistics),
        .record = 4,
    },
};

extern const struct es_fuzz_spec es_fuzz_pcapng;

const struct es_fuzz_spec es_fuzz_pcapng = {
    .name = "pcapng",
    .spec = &es_pcapng_spec,
    .enums = enums,
    .enum_count = 2,
    .records = records,
    .record_count = 5,
    .shown = shown,
    .shown_count = 5,
};
