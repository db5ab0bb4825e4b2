/* Generated from specs/igvm/measurement.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of igvm-measurement. */
#include "generated/igvm_measurement_spec.h"
#include "generated/igvm_measurement_wire.h"
#include "generated/inspect/igvm_measurement_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_snp_page[] = {
    {1u, "normal"},
    /* 5 in all */
    {2u, "vmsa"},
    {4u, "unmeasured"},
    {5u, "secrets"},
    {6u, "cpuid"},
};

static const struct es_fuzz_name values_of_vbs_chunk[] = {
    {0u, "register"},
    /* 3 in all */
    {1u, "vtl-enabled"},
    {2u, "page"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "snp-page",
        .name32 = es_igvm_measurement_snp_page_name,
        .known32 = es_igvm_measurement_snp_page_known,
        .values = values_of_snp_page,
        .value_count = 5,
    },
    {
        .name = "vbs-chunk",
        .name32 = es_igvm_measurement_vbs_chunk_name,
        .known32 = es_igvm_measurement_vbs_chunk_known,
        .values = values_of_vbs_chunk,
        .value_count = 3,
    },
};

/* specs/igvm/measurement.yaml:23 */
static es_result decode_snp_page_info(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_measurement_decode_snp_page_info(bytes, size, out);
}

static size_t encode_snp_page_info(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_measurement_encode_snp_page_info(in, bytes, room);
}

static const struct es_fuzz_span kept_snp_page_info_0[] = {
    {0, 112, 0xff},
};

static const struct es_fuzz_layout layouts_snp_page_info[] = {
    {
        .first = 0,
        .last = 0,
        .size = 112,
        .spans = kept_snp_page_info_0,
        .span_count = 1,
    },
};

/* specs/igvm/measurement.yaml:34 */
static es_result decode_snp_identity(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_measurement_decode_snp_identity(bytes, size, out);
}

static size_t encode_snp_identity(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_measurement_encode_snp_identity(in, bytes, room);
}

static const struct es_fuzz_span kept_snp_identity_0[] = {
    {0, 96, 0xff},
};

static const struct es_fuzz_layout layouts_snp_identity[] = {
    {
        .first = 0,
        .last = 0,
        .size = 96,
        .spans = kept_snp_identity_0,
        .span_count = 1,
    },
};

/* specs/igvm/measurement.yaml:44 */
static es_result decode_snp_id_key(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_measurement_decode_snp_id_key(bytes, size, out);
}

static size_t encode_snp_id_key(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_measurement_encode_snp_id_key(in, bytes, room);
}

static const struct es_fuzz_span kept_snp_id_key_0[] = {
    {0, 1028, 0xff},
};

static const struct es_fuzz_layout layouts_snp_id_key[] = {
    {
        .first = 0,
        .last = 0,
        .size = 1028,
        .spans = kept_snp_id_key_0,
        .span_count = 1,
    },
};

/* specs/igvm/measurement.yaml:52 */
static es_result decode_snp_policy(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_measurement_decode_snp_policy(bytes, size, out);
}

static size_t encode_snp_policy(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_measurement_encode_snp_policy(in, bytes, room);
}

static const struct es_fuzz_span kept_snp_policy_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_snp_policy[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_snp_policy_0,
        .span_count = 1,
    },
};

/* specs/igvm/measurement.yaml:66 */
static es_result decode_tdx_policy(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_measurement_decode_tdx_policy(bytes, size, out);
}

static size_t encode_tdx_policy(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_measurement_encode_tdx_policy(in, bytes, room);
}

static const struct es_fuzz_span kept_tdx_policy_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_tdx_policy[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_tdx_policy_0,
        .span_count = 1,
    },
};

/* specs/igvm/measurement.yaml:76 */
static es_result decode_tdx_block(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_measurement_decode_tdx_block(bytes, size, out);
}

static size_t encode_tdx_block(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_measurement_encode_tdx_block(in, bytes, room);
}

static const struct es_fuzz_span kept_tdx_block_0[] = {
    {16, 112, 0xff},
};

static const struct es_fuzz_layout layouts_tdx_block[] = {
    {
        .first = 0,
        .last = 0,
        .size = 128,
        .spans = kept_tdx_block_0,
        .span_count = 1,
    },
};

/* specs/igvm/measurement.yaml:83 */
static es_result decode_vbs_page(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_measurement_decode_vbs_page(bytes, size, out);
}

static size_t encode_vbs_page(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_measurement_encode_vbs_page(in, bytes, room);
}

static const struct es_fuzz_span kept_vbs_page_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_vbs_page[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_vbs_page_0,
        .span_count = 1,
    },
};

/* specs/igvm/measurement.yaml:94 */
static es_result decode_vbs_register(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_measurement_decode_vbs_register(bytes, size, out);
}

static size_t encode_vbs_register(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_measurement_encode_vbs_register(in, bytes, room);
}

static const struct es_fuzz_span kept_vbs_register_0[] = {
    {0, 48, 0xff},
};

static const struct es_fuzz_layout layouts_vbs_register[] = {
    {
        .first = 0,
        .last = 0,
        .size = 48,
        .spans = kept_vbs_register_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "snp-page-info",
        .decode = decode_snp_page_info,
        .encode = encode_snp_page_info,
        .value_size = sizeof(struct es_igvm_measurement_snp_page_info),
        .size_max = ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_snp_page_info,
        .layout_count = 1,
    },
    {
        .name = "snp-identity",
        .decode = decode_snp_identity,
        .encode = encode_snp_identity,
        .value_size = sizeof(struct es_igvm_measurement_snp_identity),
        .size_max = ES_IGVM_MEASUREMENT_SNP_IDENTITY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_snp_identity,
        .layout_count = 1,
    },
    {
        .name = "snp-id-key",
        .decode = decode_snp_id_key,
        .encode = encode_snp_id_key,
        .value_size = sizeof(struct es_igvm_measurement_snp_id_key),
        .size_max = ES_IGVM_MEASUREMENT_SNP_ID_KEY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_snp_id_key,
        .layout_count = 1,
    },
    {
        .name = "snp-policy",
        .decode = decode_snp_policy,
        .encode = encode_snp_policy,
        .value_size = sizeof(struct es_igvm_measurement_snp_policy),
        .size_max = ES_IGVM_MEASUREMENT_SNP_POLICY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_snp_policy,
        .layout_count = 1,
    },
    {
        .name = "tdx-policy",
        .decode = decode_tdx_policy,
        .encode = encode_tdx_policy,
        .value_size = sizeof(struct es_igvm_measurement_tdx_policy),
        .size_max = ES_IGVM_MEASUREMENT_TDX_POLICY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_tdx_policy,
        .layout_count = 1,
    },
    {
        .name = "tdx-block",
        .decode = decode_tdx_block,
        .encode = encode_tdx_block,
        .value_size = sizeof(struct es_igvm_measurement_tdx_block),
        .size_max = ES_IGVM_MEASUREMENT_TDX_BLOCK_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_tdx_block,
        .layout_count = 1,
    },
    {
        .name = "vbs-page",
        .decode = decode_vbs_page,
        .encode = encode_vbs_page,
        .value_size = sizeof(struct es_igvm_measurement_vbs_page),
        .size_max = ES_IGVM_MEASUREMENT_VBS_PAGE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vbs_page,
        .layout_count = 1,
    },
    {
        .name = "vbs-register",
        .decode = decode_vbs_register,
        .encode = encode_vbs_register,
        .value_size = sizeof(struct es_igvm_measurement_vbs_register),
        .size_max = ES_IGVM_MEASUREMENT_VBS_REGISTER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vbs_register,
        .layout_count = 1,
    },
};

static void show_snp_page_info(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_measurement_snp_page_info(inspect, name, value);
}

static void show_snp_identity(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_measurement_snp_identity(inspect, name, value);
}

static void show_snp_id_key(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_measurement_snp_id_key(inspect, name, value);
}

static void show_snp_policy(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_measurement_snp_policy(inspect, name, value);
}

static void show_tdx_policy(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_measurement_tdx_policy(inspect, name, value);
}

static void show_tdx_block(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_measurement_tdx_block(inspect, name, value);
}

static void show_vbs_page(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_measurement_vbs_page(inspect, name, value);
}

static void show_vbs_register(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_measurement_vbs_register(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "snp-page-info",
        .show = show_snp_page_info,
        .size = sizeof(struct es_igvm_measurement_snp_page_info),
        .record = 0,
    },
    {
        .name = "snp-identity",
        .show = show_snp_identity,
        .size = sizeof(struct es_igvm_measurement_snp_identity),
        .record = 1,
    },
    {
        .name = "snp-id-key",
        .show = show_snp_id_key,
        .size = sizeof(struct es_igvm_measurement_snp_id_key),
        .record = 2,
    },
    {
        .name = "snp-policy",
        .show = show_snp_policy,
        .size = sizeof(struct es_igvm_measurement_snp_policy),
        .record = 3,
    },
    {
        .name = "tdx-policy",
        .show = show_tdx_policy,
        .size = sizeof(struct es_igvm_measurement_tdx_policy),
        .record = 4,
    },
    {
        .name = "tdx-block",
        .show = show_tdx_block,
        .size = sizeof(struct es_igvm_measurement_tdx_block),
        .record = 5,
    },
    {
        .name = "vbs-page",
        .show = show_vbs_page,
        .size = sizeof(struct es_igvm_measurement_vbs_page),
        .record = 6,
    },
    {
        .name = "vbs-register",
        .show = show_vbs_register,
        .size = sizeof(struct es_igvm_measurement_vbs_register),
        .record = 7,
    },
};

extern const struct es_fuzz_spec es_fuzz_igvm_measurement;

const struct es_fuzz_spec es_fuzz_igvm_measurement = {
    .name = "igvm-measurement",
    .spec = &es_igvm_measurement_spec,
    .enums = enums,
    .enum_count = 2,
    .records = records,
    .record_count = 8,
    .shown = shown,
    .shown_count = 8,
};
