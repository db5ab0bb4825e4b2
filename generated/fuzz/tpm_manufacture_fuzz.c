/* Generated from specs/tpm/manufacture.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-manufacture. */
#include "generated/inspect/tpm_manufacture_inspect.h"
#include "generated/tpm_manufacture_spec.h"
#include "generated/tpm_manufacture_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_code[] = {
    {298u, "nv-define-space"},
    /* 5 in all */
    {305u, "create-primary"},
    {311u, "nv-write"},
    {312u, "nv-write-lock"},
    {357u, "flush-context"},
};

static const struct es_fuzz_name values_of_hierarchy[] = {
    {0x4000000bu, "endorsement"},
    {0x4000000cu, "platform"},
};

static const struct es_fuzz_name values_of_type[] = {
    {1u, "rsa"},
    {35u, "ecc"},
};

static const struct es_fuzz_name values_of_symmetric[] = {
    {6u, "aes"},
};

static const struct es_fuzz_name values_of_mode[] = {
    {67u, "cfb"},
};

static const struct es_fuzz_name values_of_scheme[] = {
    {16u, "none"},
};

static const struct es_fuzz_name values_of_curve[] = {
    {3u, "nist-p256"},
    {4u, "nist-p384"},
};

static const struct es_fuzz_name values_of_hash[] = {
    {11u, "sha256"},
    {12u, "sha384"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "code",
        .name32 = es_tpm_manufacture_code_name,
        .known32 = es_tpm_manufacture_code_known,
        .values = values_of_code,
        .value_count = 5,
    },
    {
        .name = "hierarchy",
        .name32 = es_tpm_manufacture_hierarchy_name,
        .known32 = es_tpm_manufacture_hierarchy_known,
        .values = values_of_hierarchy,
        .value_count = 2,
    },
    {
        .name = "type",
        .name32 = es_tpm_manufacture_type_name,
        .known32 = es_tpm_manufacture_type_known,
        .values = values_of_type,
        .value_count = 2,
    },
    {
        .name = "symmetric",
        .name32 = es_tpm_manufacture_symmetric_name,
        .known32 = es_tpm_manufacture_symmetric_known,
        .values = values_of_symmetric,
        .value_count = 1,
    },
    {
        .name = "mode",
        .name32 = es_tpm_manufacture_mode_name,
        .known32 = es_tpm_manufacture_mode_known,
        .values = values_of_mode,
        .value_count = 1,
    },
    {
        .name = "scheme",
        .name32 = es_tpm_manufacture_scheme_name,
        .known32 = es_tpm_manufacture_scheme_known,
        .values = values_of_scheme,
        .value_count = 1,
    },
    {
        .name = "curve",
        .name32 = es_tpm_manufacture_curve_name,
        .known32 = es_tpm_manufacture_curve_known,
        .values = values_of_curve,
        .value_count = 2,
    },
    {
        .name = "hash",
        .name32 = es_tpm_manufacture_hash_name,
        .known32 = es_tpm_manufacture_hash_known,
        .values = values_of_hash,
        .value_count = 2,
    },
};

/* specs/tpm/manufacture.yaml:58 */
static es_result decode_primary(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_primary(bytes, size, out);
}

static size_t encode_primary(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_primary(in, bytes, room);
}

static const struct es_fuzz_span kept_primary_0[] = {
    {0, 33, 0xff},
};

static const struct es_fuzz_layout layouts_primary[] = {
    {
        .first = 0,
        .last = 0,
        .size = 33,
        .spans = kept_primary_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:68 */
static es_result decode_primary_end(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_primary_end(bytes, size, out);
}

static size_t encode_primary_end(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_primary_end(in, bytes, room);
}

static const struct es_fuzz_span kept_primary_end_0[] = {
    {0, 6, 0xff},
};

static const struct es_fuzz_layout layouts_primary_end[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_primary_end_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:74 */
static es_result decode_created(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_created(bytes, size, out);
}

static size_t encode_created(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_created(in, bytes, room);
}

static const struct es_fuzz_span kept_created_0[] = {
    {0, 18, 0xff},
};

static const struct es_fuzz_layout layouts_created[] = {
    {
        .first = 0,
        .last = 0,
        .size = 18,
        .spans = kept_created_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:81 */
static es_result decode_rsa_2048(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_rsa_2048(bytes, size, out);
}

static size_t encode_rsa_2048(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_rsa_2048(in, bytes, room);
}

static const struct es_fuzz_span kept_rsa_2048_0[] = {
    {0, 316, 0xff},
};

static const struct es_fuzz_layout layouts_rsa_2048[] = {
    {
        .first = 0,
        .last = 0,
        .size = 316,
        .spans = kept_rsa_2048_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:99 */
static es_result decode_ecc_256(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_ecc_256(bytes, size, out);
}

static size_t encode_ecc_256(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_ecc_256(in, bytes, room);
}

static const struct es_fuzz_span kept_ecc_256_0[] = {
    {0, 124, 0xff},
};

static const struct es_fuzz_layout layouts_ecc_256[] = {
    {
        .first = 0,
        .last = 0,
        .size = 124,
        .spans = kept_ecc_256_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:119 */
static es_result decode_ecc_384(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_ecc_384(bytes, size, out);
}

static size_t encode_ecc_384(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_ecc_384(in, bytes, room);
}

static const struct es_fuzz_span kept_ecc_384_0[] = {
    {0, 72, 0xff},
};

static const struct es_fuzz_layout layouts_ecc_384[] = {
    {
        .first = 0,
        .last = 0,
        .size = 72,
        .spans = kept_ecc_384_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:135 */
static es_result decode_no_point(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_no_point(bytes, size, out);
}

static size_t encode_no_point(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_no_point(in, bytes, room);
}

static const struct es_fuzz_span kept_no_point_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_no_point[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_no_point_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:141 */
static es_result decode_point_384(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_point_384(bytes, size, out);
}

static size_t encode_point_384(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_point_384(in, bytes, room);
}

static const struct es_fuzz_span kept_point_384_0[] = {
    {0, 100, 0xff},
};

static const struct es_fuzz_layout layouts_point_384[] = {
    {
        .first = 0,
        .last = 0,
        .size = 100,
        .spans = kept_point_384_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:149 */
static es_result decode_flush(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_flush(bytes, size, out);
}

static size_t encode_flush(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_flush(in, bytes, room);
}

static const struct es_fuzz_span kept_flush_0[] = {
    {0, 14, 0xff},
};

static const struct es_fuzz_layout layouts_flush[] = {
    {
        .first = 0,
        .last = 0,
        .size = 14,
        .spans = kept_flush_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:155 */
static es_result decode_nv_define(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_nv_define(bytes, size, out);
}

static size_t encode_nv_define(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_nv_define(in, bytes, room);
}

static const struct es_fuzz_span kept_nv_define_0[] = {
    {0, 45, 0xff},
};

static const struct es_fuzz_layout layouts_nv_define[] = {
    {
        .first = 0,
        .last = 0,
        .size = 45,
        .spans = kept_nv_define_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:169 */
static es_result decode_nv_write(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_nv_write(bytes, size, out);
}

static size_t encode_nv_write(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_nv_write(in, bytes, room);
}

static const struct es_fuzz_span kept_nv_write_0[] = {
    {0, 33, 0xff},
};

static const struct es_fuzz_layout layouts_nv_write[] = {
    {
        .first = 0,
        .last = 0,
        .size = 33,
        .spans = kept_nv_write_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_nv_write[] = {
    {offsetof(struct es_tpm_manufacture_nv_write, data), 1},
};

/* specs/tpm/manufacture.yaml:178 */
static es_result decode_nv_offset(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_nv_offset(bytes, size, out);
}

static size_t encode_nv_offset(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_nv_offset(in, bytes, room);
}

static const struct es_fuzz_span kept_nv_offset_0[] = {
    {0, 2, 0xff},
};

static const struct es_fuzz_layout layouts_nv_offset[] = {
    {
        .first = 0,
        .last = 0,
        .size = 2,
        .spans = kept_nv_offset_0,
        .span_count = 1,
    },
};

/* specs/tpm/manufacture.yaml:181 */
static es_result decode_nv_lock(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_manufacture_decode_nv_lock(bytes, size, out);
}

static size_t encode_nv_lock(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_manufacture_encode_nv_lock(in, bytes, room);
}

static const struct es_fuzz_span kept_nv_lock_0[] = {
    {0, 31, 0xff},
};

static const struct es_fuzz_layout layouts_nv_lock[] = {
    {
        .first = 0,
        .last = 0,
        .size = 31,
        .spans = kept_nv_lock_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "primary",
        .decode = decode_primary,
        .encode = encode_primary,
        .value_size = sizeof(struct es_tpm_manufacture_primary),
        .size_max = ES_TPM_MANUFACTURE_PRIMARY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_primary,
        .layout_count = 1,
    },
    {
        .name = "primary-end",
        .decode = decode_primary_end,
        .encode = encode_primary_end,
        .value_size = sizeof(struct es_tpm_manufacture_primary_end),
        .size_max = ES_TPM_MANUFACTURE_PRIMARY_END_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_primary_end,
        .layout_count = 1,
    },
    {
        .name = "created",
        .decode = decode_created,
        .encode = encode_created,
        .value_size = sizeof(struct es_tpm_manufacture_created),
        .size_max = ES_TPM_MANUFACTURE_CREATED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_created,
        .layout_count = 1,
    },
    {
        .name = "rsa-2048",
        .decode = decode_rsa_2048,
        .encode = encode_rsa_2048,
        .value_size = sizeof(struct es_tpm_manufacture_rsa_2048),
        .size_max = ES_TPM_MANUFACTURE_RSA_2048_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_rsa_2048,
        .layout_count = 1,
    },
    {
        .name = "ecc-256",
        .decode = decode_ecc_256,
        .encode = encode_ecc_256,
        .value_size = sizeof(struct es_tpm_manufacture_ecc_256),
        .size_max = ES_TPM_MANUFACTURE_ECC_256_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_ecc_256,
        .layout_count = 1,
    },
    {
        .name = "ecc-384",
        .decode = decode_ecc_384,
        .encode = encode_ecc_384,
        .value_size = sizeof(struct es_tpm_manufacture_ecc_384),
        .size_max = ES_TPM_MANUFACTURE_ECC_384_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_ecc_384,
        .layout_count = 1,
    },
    {
        .name = "no-point",
        .decode = decode_no_point,
        .encode = encode_no_point,
        .value_size = sizeof(struct es_tpm_manufacture_no_point),
        .size_max = ES_TPM_MANUFACTURE_NO_POINT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_no_point,
        .layout_count = 1,
    },
    {
        .name = "point-384",
        .decode = decode_point_384,
        .encode = encode_point_384,
        .value_size = sizeof(struct es_tpm_manufacture_point_384),
        .size_max = ES_TPM_MANUFACTURE_POINT_384_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_point_384,
        .layout_count = 1,
    },
    {
        .name = "flush",
        .decode = decode_flush,
        .encode = encode_flush,
        .value_size = sizeof(struct es_tpm_manufacture_flush),
        .size_max = ES_TPM_MANUFACTURE_FLUSH_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_flush,
        .layout_count = 1,
    },
    {
        .name = "nv-define",
        .decode = decode_nv_define,
        .encode = encode_nv_define,
        .value_size = sizeof(struct es_tpm_manufacture_nv_define),
        .size_max = ES_TPM_MANUFACTURE_NV_DEFINE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_nv_define,
        .layout_count = 1,
    },
    {
        .name = "nv-write",
        .decode = decode_nv_write,
        .encode = encode_nv_write,
        .value_size = sizeof(struct es_tpm_manufacture_nv_write),
        .size_max = ES_TPM_MANUFACTURE_NV_WRITE_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_nv_write,
        .layout_count = 1,
        .slices = slices_nv_write,
        .slice_count = 1,
    },
    {
        .name = "nv-offset",
        .decode = decode_nv_offset,
        .encode = encode_nv_offset,
        .value_size = sizeof(struct es_tpm_manufacture_nv_offset),
        .size_max = ES_TPM_MANUFACTURE_NV_OFFSET_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_nv_offset,
        .layout_count = 1,
    },
    {
        .name = "nv-lock",
        .decode = decode_nv_lock,
        .encode = encode_nv_lock,
        .value_size = sizeof(struct es_tpm_manufacture_nv_lock),
        .size_max = ES_TPM_MANUFACTURE_NV_LOCK_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_nv_lock,
        .layout_count = 1,
    },
};

static void show_primary(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_primary(inspect, name, value);
}

static void show_primary_end(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_primary_end(inspect, name, value);
}

static void show_created(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_created(inspect, name, value);
}

static void show_rsa_2048(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_rsa_2048(inspect, name, value);
}

static void show_ecc_256(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_ecc_256(inspect, name, value);
}

static void show_ecc_384(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_ecc_384(inspect, name, value);
}

static void show_no_point(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_no_point(inspect, name, value);
}

static void show_point_384(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_point_384(inspect, name, value);
}

static void show_flush(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_flush(inspect, name, value);
}

static void show_nv_define(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_nv_define(inspect, name, value);
}

static void show_nv_write(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_nv_write(inspect, name, value);
}

static void show_nv_offset(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_nv_offset(inspect, name, value);
}

static void show_nv_lock(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_manufacture_nv_lock(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "primary",
        .show = show_primary,
        .size = sizeof(struct es_tpm_manufacture_primary),
        .record = 0,
    },
    {
        .name = "primary-end",
        .show = show_primary_end,
        .size = sizeof(struct es_tpm_manufacture_primary_end),
        .record = 1,
    },
    {
        .name = "created",
        .show = show_created,
        .size = sizeof(struct es_tpm_manufacture_created),
        .record = 2,
    },
    {
        .name = "rsa-2048",
        .show = show_rsa_2048,
        .size = sizeof(struct es_tpm_manufacture_rsa_2048),
        .record = 3,
    },
    {
        .name = "ecc-256",
        .show = show_ecc_256,
        .size = sizeof(struct es_tpm_manufacture_ecc_256),
        .record = 4,
    },
    {
        .name = "ecc-384",
        .show = show_ecc_384,
        .size = sizeof(struct es_tpm_manufacture_ecc_384),
        .record = 5,
    },
    {
        .name = "no-point",
        .show = show_no_point,
        .size = sizeof(struct es_tpm_manufacture_no_point),
        .record = 6,
    },
    {
        .name = "point-384",
        .show = show_point_384,
        .size = sizeof(struct es_tpm_manufacture_point_384),
        .record = 7,
    },
    {
        .name = "flush",
        .show = show_flush,
        .size = sizeof(struct es_tpm_manufacture_flush),
        .record = 8,
    },
    {
        .name = "nv-define",
        .show = show_nv_define,
        .size = sizeof(struct es_tpm_manufacture_nv_define),
        .record = 9,
    },
    {
        .name = "nv-write",
        .show = show_nv_write,
        .size = sizeof(struct es_tpm_manufacture_nv_write),
        .record = 10,
        .slices = slices_nv_write,
        .slice_count = 1,
    },
    {
        .name = "nv-offset",
        .show = show_nv_offset,
        .size = sizeof(struct es_tpm_manufacture_nv_offset),
        .record = 11,
    },
    {
        .name = "nv-lock",
        .show = show_nv_lock,
        .size = sizeof(struct es_tpm_manufacture_nv_lock),
        .record = 12,
    },
};

extern const struct es_fuzz_spec es_fuzz_tpm_manufacture;

const struct es_fuzz_spec es_fuzz_tpm_manufacture = {
    .name = "tpm-manufacture",
    .spec = &es_tpm_manufacture_spec,
    .enums = enums,
    .enum_count = 8,
    .records = records,
    .record_count = 13,
    .shown = shown,
    .shown_count = 13,
};
