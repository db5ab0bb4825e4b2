/* Generated from specs/igvm/context.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of igvm-context. */
#include "generated/igvm_context_spec.h"
#include "generated/igvm_context_wire.h"
#include "generated/inspect/igvm_context_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_register_x64[] = {
    {0x20004u, "rsp"},
    /* 41 in all */
    {0x20005u, "rbp"},
    {0x20006u, "rsi"},
    {0x20008u, "r8"},
    {0x20009u, "r9"},
    {0x2000au, "r10"},
    {0x2000bu, "r11"},
    {0x2000cu, "r12"},
    {0x20010u, "rip"},
    {0x20011u, "rflags"},
    {0x40000u, "cr0"},
    {0x40002u, "cr3"},
    {0x40003u, "cr4"},
    {0x60000u, "es"},
    {0x60001u, "cs"},
    {0x60002u, "ss"},
    {0x60003u, "ds"},
    {0x60004u, "fs"},
    {0x60005u, "gs"},
    {0x60007u, "tr"},
    {0x70000u, "idtr"},
    {0x70001u, "gdtr"},
    {0x80001u, "efer"},
    {0x80004u, "pat"},
    {0x8000eu, "mtrr-def-type"},
    {0x80010u, "mtrr-phys-base0"},
    {0x80011u, "mtrr-phys-base1"},
    {0x80012u, "mtrr-phys-base2"},
    {0x80013u, "mtrr-phys-base3"},
    {0x80014u, "mtrr-phys-base4"},
    {0x80040u, "mtrr-phys-mask0"},
    {0x80041u, "mtrr-phys-mask1"},
    {0x80042u, "mtrr-phys-mask2"},
    {0x80043u, "mtrr-phys-mask3"},
    {0x80044u, "mtrr-phys-mask4"},
    {0x80070u, "mtrr-fix64k-00000"},
    {0x80071u, "mtrr-fix16k-80000"},
    {0x80077u, "mtrr-fix4k-e0000"},
    {0x80078u, "mtrr-fix4k-e8000"},
    {0x80079u, "mtrr-fix4k-f0000"},
    {0x8007au, "mtrr-fix4k-f8000"},
};

static const struct es_fuzz_name values_of_register_aarch64[] = {
    {0x20000u, "x0"},
    /* 16 in all */
    {0x20001u, "x1"},
    {0x20002u, "x2"},
    {0x20003u, "x3"},
    {0x20004u, "x4"},
    {0x20005u, "x5"},
    {0x20006u, "x6"},
    {0x20007u, "x7"},
    {0x20022u, "pc"},
    {0x20023u, "cpsr"},
    {0x40002u, "sctlr-el1"},
    {0x40005u, "ttbr0-el1"},
    {0x40006u, "ttbr1-el1"},
    {0x40007u, "tcr-el1"},
    {0x4000bu, "mair-el1"},
    {0x4000cu, "vbar-el1"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "register-x64",
        .name32 = es_igvm_context_register_x64_name,
        .known32 = es_igvm_context_register_x64_known,
        .values = values_of_register_x64,
        .value_count = 41,
    },
    {
        .name = "register-aarch64",
        .name32 = es_igvm_context_register_aarch64_name,
        .known32 = es_igvm_context_register_aarch64_known,
        .values = values_of_register_aarch64,
        .value_count = 16,
    },
};

/* specs/igvm/context.yaml:79 */
static es_result decode_vbs_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_vbs_header(bytes, size, out);
}

static size_t encode_vbs_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_vbs_header(in, bytes, room);
}

static const struct es_fuzz_span kept_vbs_header_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_vbs_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_vbs_header_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:84 */
static es_result decode_vbs_register_x64(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_vbs_register_x64(bytes, size, out);
}

static size_t encode_vbs_register_x64(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_vbs_register_x64(in, bytes, room);
}

static const struct es_fuzz_span kept_vbs_register_x64_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_vbs_register_x64[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_vbs_register_x64_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:91 */
static es_result decode_vbs_register_aarch64(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_vbs_register_aarch64(bytes, size, out);
}

static size_t encode_vbs_register_aarch64(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_vbs_register_aarch64(in, bytes, room);
}

static const struct es_fuzz_span kept_vbs_register_aarch64_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_vbs_register_aarch64[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_vbs_register_aarch64_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:98 */
static es_result decode_number_value(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_number_value(bytes, size, out);
}

static size_t encode_number_value(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_number_value(in, bytes, room);
}

static const struct es_fuzz_span kept_number_value_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_number_value[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_number_value_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:104 */
static es_result decode_table_value(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_table_value(bytes, size, out);
}

static size_t encode_table_value(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_table_value(in, bytes, room);
}

static const struct es_fuzz_span kept_table_value_0[] = {
    {6, 10, 0xff},
};

static const struct es_fuzz_layout layouts_table_value[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_table_value_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:111 */
static es_result decode_segment_value(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_segment_value(bytes, size, out);
}

static size_t encode_segment_value(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_segment_value(in, bytes, room);
}

static const struct es_fuzz_span kept_segment_value_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_segment_value[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_segment_value_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:122 */
static es_result decode_native_x64(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_native_x64(bytes, size, out);
}

static size_t encode_native_x64(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_native_x64(in, bytes, room);
}

static const struct es_fuzz_span kept_native_x64_0[] = {
    {0, 232, 0xff},
};

static const struct es_fuzz_layout layouts_native_x64[] = {
    {
        .first = 0,
        .last = 0,
        .size = 232,
        .spans = kept_native_x64_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:161 */
static es_result decode_cca(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_cca(bytes, size, out);
}

static size_t encode_cca(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_cca(in, bytes, room);
}

static const struct es_fuzz_span kept_cca_0[] = {
    {0, 80, 0xff},
};

static const struct es_fuzz_layout layouts_cca[] = {
    {
        .first = 0,
        .last = 0,
        .size = 80,
        .spans = kept_cca_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:167 */
static es_result decode_vmsa_segment(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_vmsa_segment(bytes, size, out);
}

static size_t encode_vmsa_segment(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_vmsa_segment(in, bytes, room);
}

static const struct es_fuzz_span kept_vmsa_segment_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_vmsa_segment[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_vmsa_segment_0,
        .span_count = 1,
    },
};

/* specs/igvm/context.yaml:174 */
static es_result decode_vmsa(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_context_decode_vmsa(bytes, size, out);
}

static size_t encode_vmsa(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_context_encode_vmsa(in, bytes, room);
}

static const struct es_fuzz_span kept_vmsa_0[] = {
    {0, 4096, 0xff},
};

static const struct es_fuzz_layout layouts_vmsa[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4096,
        .spans = kept_vmsa_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "vbs-header",
        .decode = decode_vbs_header,
        .encode = encode_vbs_header,
        .value_size = sizeof(struct es_igvm_context_vbs_header),
        .size_max = ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vbs_header,
        .layout_count = 1,
    },
    {
        .name = "vbs-register-x64",
        .decode = decode_vbs_register_x64,
        .encode = encode_vbs_register_x64,
        .value_size = sizeof(struct es_igvm_context_vbs_register_x64),
        .size_max = ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vbs_register_x64,
        .layout_count = 1,
    },
    {
        .name = "vbs-register-aarch64",
        .decode = decode_vbs_register_aarch64,
        .encode = encode_vbs_register_aarch64,
        .value_size = sizeof(struct es_igvm_context_vbs_register_aarch64),
        .size_max = ES_IGVM_CONTEXT_VBS_REGISTER_AARCH64_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vbs_register_aarch64,
        .layout_count = 1,
    },
    {
        .name = "number-value",
        .decode = decode_number_value,
        .encode = encode_number_value,
        .value_size = sizeof(struct es_igvm_context_number_value),
        .size_max = ES_IGVM_CONTEXT_NUMBER_VALUE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_number_value,
        .layout_count = 1,
    },
    {
        .name = "table-value",
        .decode = decode_table_value,
        .encode = encode_table_value,
        .value_size = sizeof(struct es_igvm_context_table_value),
        .size_max = ES_IGVM_CONTEXT_TABLE_VALUE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_table_value,
        .layout_count = 1,
    },
    {
        .name = "segment-value",
        .decode = decode_segment_value,
        .encode = encode_segment_value,
        .value_size = sizeof(struct es_igvm_context_segment_value),
        .size_max = ES_IGVM_CONTEXT_SEGMENT_VALUE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_segment_value,
        .layout_count = 1,
    },
    {
        .name = "native-x64",
        .decode = decode_native_x64,
        .encode = encode_native_x64,
        .value_size = sizeof(struct es_igvm_context_native_x64),
        .size_max = ES_IGVM_CONTEXT_NATIVE_X64_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_native_x64,
        .layout_count = 1,
    },
    {
        .name = "cca",
        .decode = decode_cca,
        .encode = encode_cca,
        .value_size = sizeof(struct es_igvm_context_cca),
        .size_max = ES_IGVM_CONTEXT_CCA_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cca,
        .layout_count = 1,
    },
    {
        .name = "vmsa-segment",
        .decode = decode_vmsa_segment,
        .encode = encode_vmsa_segment,
        .value_size = sizeof(struct es_igvm_context_vmsa_segment),
        .size_max = ES_IGVM_CONTEXT_VMSA_SEGMENT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vmsa_segment,
        .layout_count = 1,
    },
    {
        .name = "vmsa",
        .decode = decode_vmsa,
        .encode = encode_vmsa,
        .value_size = sizeof(struct es_igvm_context_vmsa),
        .size_max = ES_IGVM_CONTEXT_VMSA_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vmsa,
        .layout_count = 1,
    },
};

static void show_vbs_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_vbs_header(inspect, name, value);
}

static void show_vbs_register_x64(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_vbs_register_x64(inspect, name, value);
}

static void show_vbs_register_aarch64(struct es_inspect *inspect, const char *name, const void *value,
                                      uint32_t version) {
  (void)version;
  es_inspect_igvm_context_vbs_register_aarch64(inspect, name, value);
}

static void show_number_value(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_number_value(inspect, name, value);
}

static void show_table_value(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_table_value(inspect, name, value);
}

static void show_segment_value(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_segment_value(inspect, name, value);
}

static void show_native_x64(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_native_x64(inspect, name, value);
}

static void show_cca(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_cca(inspect, name, value);
}

static void show_vmsa_segment(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_vmsa_segment(inspect, name, value);
}

static void show_vmsa(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_context_vmsa(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "vbs-header",
        .show = show_vbs_header,
        .size = sizeof(struct es_igvm_context_vbs_header),
        .record = 0,
    },
    {
        .name = "vbs-register-x64",
        .show = show_vbs_register_x64,
        .size = sizeof(struct es_igvm_context_vbs_register_x64),
        .record = 1,
    },
    {
        .name = "vbs-register-aarch64",
        .show = show_vbs_register_aarch64,
        .size = sizeof(struct es_igvm_context_vbs_register_aarch64),
        .record = 2,
    },
    {
        .name = "number-value",
        .show = show_number_value,
        .size = sizeof(struct es_igvm_context_number_value),
        .record = 3,
    },
    {
        .name = "table-value",
        .show = show_table_value,
        .size = sizeof(struct es_igvm_context_table_value),
        .record = 4,
    },
    {
        .name = "segment-value",
        .show = show_segment_value,
        .size = sizeof(struct es_igvm_context_segment_value),
        .record = 5,
    },
    {
        .name = "native-x64",
        .show = show_native_x64,
        .size = sizeof(struct es_igvm_context_native_x64),
        .record = 6,
    },
    {
        .name = "cca",
        .show = show_cca,
        .size = sizeof(struct es_igvm_context_cca),
        .record = 7,
    },
    {
        .name = "vmsa-segment",
        .show = show_vmsa_segment,
        .size = sizeof(struct es_igvm_context_vmsa_segment),
        .record = 8,
    },
    {
        .name = "vmsa",
        .show = show_vmsa,
        .size = sizeof(struct es_igvm_context_vmsa),
        .record = 9,
    },
};

extern const struct es_fuzz_spec es_fuzz_igvm_context;

const struct es_fuzz_spec es_fuzz_igvm_context = {
    .name = "igvm-context",
    .spec = &es_igvm_context_spec,
    .enums = enums,
    .enum_count = 2,
    .records = records,
    .record_count = 10,
    .shown = shown,
    .shown_count = 10,
};
