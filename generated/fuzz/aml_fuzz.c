/* Generated from specs/platform/aml.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of aml. */
#include "generated/aml_spec.h"
#include "generated/aml_wire.h"
#include "generated/inspect/aml_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_resource_type[] = {
    {0u, "memory"},
    /* 3 in all */
    {1u, "io"},
    {2u, "bus"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "resource-type",
        .name32 = es_aml_resource_type_name,
        .known32 = es_aml_resource_type_known,
        .values = values_of_resource_type,
        .value_count = 3,
    },
};

/* specs/platform/aml.yaml:64 */
static es_result decode_io_ports(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_aml_decode_io_ports(bytes, size, out);
}

static size_t encode_io_ports(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_aml_encode_io_ports(in, bytes, room);
}

static const struct es_fuzz_span kept_io_ports_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_io_ports[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_io_ports_0,
        .span_count = 1,
    },
};

/* specs/platform/aml.yaml:76 */
static es_result decode_extended_interrupt(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_aml_decode_extended_interrupt(bytes, size, out);
}

static size_t encode_extended_interrupt(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_aml_encode_extended_interrupt(in, bytes, room);
}

static const struct es_fuzz_span kept_extended_interrupt_0[] = {
    {0, 9, 0xff},
};

static const struct es_fuzz_layout layouts_extended_interrupt[] = {
    {
        .first = 0,
        .last = 0,
        .size = 9,
        .spans = kept_extended_interrupt_0,
        .span_count = 1,
    },
};

/* specs/platform/aml.yaml:93 */
static es_result decode_memory_fixed(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_aml_decode_memory_fixed(bytes, size, out);
}

static size_t encode_memory_fixed(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_aml_encode_memory_fixed(in, bytes, room);
}

static const struct es_fuzz_span kept_memory_fixed_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_memory_fixed[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_memory_fixed_0,
        .span_count = 1,
    },
};

/* specs/platform/aml.yaml:104 */
static es_result decode_dword_address(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_aml_decode_dword_address(bytes, size, out);
}

static size_t encode_dword_address(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_aml_encode_dword_address(in, bytes, room);
}

static const struct es_fuzz_span kept_dword_address_0[] = {
    {0, 26, 0xff},
};

static const struct es_fuzz_layout layouts_dword_address[] = {
    {
        .first = 0,
        .last = 0,
        .size = 26,
        .spans = kept_dword_address_0,
        .span_count = 1,
    },
};

/* specs/platform/aml.yaml:132 */
static es_result decode_qword_address(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_aml_decode_qword_address(bytes, size, out);
}

static size_t encode_qword_address(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_aml_encode_qword_address(in, bytes, room);
}

static const struct es_fuzz_span kept_qword_address_0[] = {
    {0, 46, 0xff},
};

static const struct es_fuzz_layout layouts_qword_address[] = {
    {
        .first = 0,
        .last = 0,
        .size = 46,
        .spans = kept_qword_address_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "io-ports",
        .decode = decode_io_ports,
        .encode = encode_io_ports,
        .value_size = sizeof(struct es_aml_io_ports),
        .size_max = ES_AML_IO_PORTS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_io_ports,
        .layout_count = 1,
    },
    {
        .name = "extended-interrupt",
        .decode = decode_extended_interrupt,
        .encode = encode_extended_interrupt,
        .value_size = sizeof(struct es_aml_extended_interrupt),
        .size_max = ES_AML_EXTENDED_INTERRUPT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_extended_interrupt,
        .layout_count = 1,
    },
    {
        .name = "memory-fixed",
        .decode = decode_memory_fixed,
        .encode = encode_memory_fixed,
        .value_size = sizeof(struct es_aml_memory_fixed),
        .size_max = ES_AML_MEMORY_FIXED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_memory_fixed,
        .layout_count = 1,
    },
    {
        .name = "dword-address",
        .decode = decode_dword_address,
        .encode = encode_dword_address,
        .value_size = sizeof(struct es_aml_dword_address),
        .size_max = ES_AML_DWORD_ADDRESS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_dword_address,
        .layout_count = 1,
    },
    {
        .name = "qword-address",
        .decode = decode_qword_address,
        .encode = encode_qword_address,
        .value_size = sizeof(struct es_aml_qword_address),
        .size_max = ES_AML_QWORD_ADDRESS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_qword_address,
        .layout_count = 1,
    },
};

static void show_io_ports(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_aml_io_ports(inspect, name, value);
}

static void show_extended_interrupt(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_aml_extended_interrupt(inspect, name, value);
}

static void show_memory_fixed(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_aml_memory_fixed(inspect, name, value);
}

static void show_dword_address(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_aml_dword_address(inspect, name, value);
}

static void show_qword_address(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_aml_qword_address(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "io-ports",
        .show = show_io_ports,
        .size = sizeof(struct es_aml_io_ports),
        .record = 0,
    },
    {
        .name = "extended-interrupt",
        .show = show_extended_interrupt,
        .size = sizeof(struct es_aml_extended_interrupt),
        .record = 1,
    },
    {
        .name = "memory-fixed",
        .show = show_memory_fixed,
        .size = sizeof(struct es_aml_memory_fixed),
        .record = 2,
    },
    {
        .name = "dword-address",
        .show = show_dword_address,
        .size = sizeof(struct es_aml_dword_address),
        .record = 3,
    },
    {
        .name = "qword-address",
        .show = show_qword_address,
        .size = sizeof(struct es_aml_qword_address),
        .record = 4,
    },
};

extern const struct es_fuzz_spec es_fuzz_aml;

const struct es_fuzz_spec es_fuzz_aml = {
    .name = "aml",
    .spec = &es_aml_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 5,
    .shown = shown,
    .shown_count = 5,
};
