/* Generated from specs/igvm/igvm.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of igvm. */
#include "generated/igvm_spec.h"
#include "generated/igvm_wire.h"
#include "generated/inspect/igvm_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_format_version[] = {
    {1u, "v1"},
    {2u, "v2"},
};

static const struct es_fuzz_name values_of_architecture[] = {
    {0u, "x64"},
    {1u, "aarch64"},
};

static const struct es_fuzz_name values_of_header_type[] = {
    {1u, "supported-platform"},
    /* 25 in all */
    {257u, "guest-policy"},
    {258u, "relocatable-region"},
    {259u, "page-table-relocation"},
    {260u, "corim-document"},
    {261u, "corim-signature"},
    {262u, "cca-policy"},
    {769u, "parameter-area"},
    {770u, "page-data"},
    {771u, "parameter-insert"},
    {772u, "vp-context"},
    {773u, "required-memory"},
    {775u, "vp-count"},
    {776u, "srat"},
    {777u, "madt"},
    {778u, "mmio-ranges"},
    {779u, "snp-id-block"},
    {780u, "memory-map"},
    {781u, "error-range"},
    {782u, "command-line"},
    {783u, "slit"},
    {784u, "pptt"},
    {785u, "vbs-measurement"},
    {786u, "device-tree"},
    {787u, "environment-info"},
};

static const struct es_fuzz_name values_of_platform_type[] = {
    {0u, "native"},
    /* 7 in all */
    {1u, "vsm-isolation"},
    {2u, "sev-snp"},
    {3u, "tdx"},
    {4u, "sev"},
    {5u, "sev-es"},
    {6u, "cca"},
};

static const struct es_fuzz_name values_of_highest_vtl[] = {
    {0u, "vtl0"},
    {2u, "vtl2"},
};

static const struct es_fuzz_name values_of_vtl[] = {
    {0u, "vtl0"},
    /* 3 in all */
    {1u, "vtl1"},
    {2u, "vtl2"},
};

static const struct es_fuzz_name values_of_page_type[] = {
    {0u, "normal"},
    /* 4 in all */
    {1u, "secrets"},
    {2u, "cpuid-data"},
    {3u, "cpuid-xf"},
};

static const struct es_fuzz_name values_of_cca_hash[] = {
    {0u, "sha256"},
    /* 3 in all */
    {1u, "sha512"},
    {2u, "sha384"},
};

static const struct es_fuzz_name values_of_cca_activation[] = {
    {0u, "disallowed"},
    {1u, "allowed"},
};

static const struct es_fuzz_name values_of_key_algorithm[] = {
    {0u, "none"},
    {1u, "ecdsa-p384-sha384"},
};

static const struct es_fuzz_name values_of_curve[] = {
    {0u, "none"},
    /* 3 in all */
    {1u, "p256"},
    {2u, "p384"},
};

static const struct es_fuzz_name values_of_digest_algorithm[] = {
    {0u, "none"},
    {1u, "sha256"},
};

static const struct es_fuzz_name values_of_signing_algorithm[] = {
    {0u, "none"},
    {1u, "ecdsa-p384"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "format-version",
        .name32 = es_igvm_format_version_name,
        .known32 = es_igvm_format_version_known,
        .values = values_of_format_version,
        .value_count = 2,
    },
    {
        .name = "architecture",
        .name32 = es_igvm_architecture_name,
        .known32 = es_igvm_architecture_known,
        .values = values_of_architecture,
        .value_count = 2,
    },
    {
        .name = "header-type",
        .name32 = es_igvm_header_type_name,
        .known32 = es_igvm_header_type_known,
        .values = values_of_header_type,
        .value_count = 25,
    },
    {
        .name = "platform-type",
        .name32 = es_igvm_platform_type_name,
        .known32 = es_igvm_platform_type_known,
        .values = values_of_platform_type,
        .value_count = 7,
    },
    {
        .name = "highest-vtl",
        .name32 = es_igvm_highest_vtl_name,
        .known32 = es_igvm_highest_vtl_known,
        .values = values_of_highest_vtl,
        .value_count = 2,
    },
    {
        .name = "vtl",
        .name32 = es_igvm_vtl_name,
        .known32 = es_igvm_vtl_known,
        .values = values_of_vtl,
        .value_count = 3,
    },
    {
        .name = "page-type",
        .name32 = es_igvm_page_type_name,
        .known32 = es_igvm_page_type_known,
        .values = values_of_page_type,
        .value_count = 4,
    },
    {
        .name = "cca-hash",
        .name32 = es_igvm_cca_hash_name,
        .known32 = es_igvm_cca_hash_known,
        .values = values_of_cca_hash,
        .value_count = 3,
    },
    {
        .name = "cca-activation",
        .name32 = es_igvm_cca_activation_name,
        .known32 = es_igvm_cca_activation_known,
        .values = values_of_cca_activation,
        .value_count = 2,
    },
    {
        .name = "key-algorithm",
        .name32 = es_igvm_key_algorithm_name,
        .known32 = es_igvm_key_algorithm_known,
        .values = values_of_key_algorithm,
        .value_count = 2,
    },
    {
        .name = "curve",
        .name32 = es_igvm_curve_name,
        .known32 = es_igvm_curve_known,
        .values = values_of_curve,
        .value_count = 3,
    },
    {
        .name = "digest-algorithm",
        .name32 = es_igvm_digest_algorithm_name,
        .known32 = es_igvm_digest_algorithm_known,
        .values = values_of_digest_algorithm,
        .value_count = 2,
    },
    {
        .name = "signing-algorithm",
        .name32 = es_igvm_signing_algorithm_name,
        .known32 = es_igvm_signing_algorithm_known,
        .values = values_of_signing_algorithm,
        .value_count = 2,
    },
};

/* specs/igvm/igvm.yaml:68 */
static es_result decode_fixed_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_fixed_header(bytes, size, out);
}

static size_t encode_fixed_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_fixed_header(in, bytes, room);
}

static const struct es_fuzz_span kept_fixed_header_0[] = {
    {0, 24, 0xff},
};

static const struct es_fuzz_layout layouts_fixed_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_fixed_header_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:78 */
static es_result decode_fixed_header_v2(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_fixed_header_v2(bytes, size, out);
}

static size_t encode_fixed_header_v2(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_fixed_header_v2(in, bytes, room);
}

static const struct es_fuzz_span kept_fixed_header_v2_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_fixed_header_v2[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_fixed_header_v2_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:84 */
static es_result decode_variable_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_variable_header(bytes, size, out);
}

static size_t encode_variable_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_variable_header(in, bytes, room);
}

static const struct es_fuzz_span kept_variable_header_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_variable_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_variable_header_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:90 */
static es_result decode_supported_platform(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_supported_platform(bytes, size, out);
}

static size_t encode_supported_platform(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_supported_platform(in, bytes, room);
}

static const struct es_fuzz_span kept_supported_platform_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_supported_platform[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_supported_platform_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:98 */
static es_result decode_guest_policy(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_guest_policy(bytes, size, out);
}

static size_t encode_guest_policy(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_guest_policy(in, bytes, room);
}

static const struct es_fuzz_span kept_guest_policy_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_guest_policy[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_guest_policy_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:104 */
static es_result decode_relocatable_region(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_relocatable_region(bytes, size, out);
}

static size_t encode_relocatable_region(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_relocatable_region(in, bytes, room);
}

static const struct es_fuzz_span kept_relocatable_region_0[] = {
    {0, 48, 0xff},
};

static const struct es_fuzz_layout layouts_relocatable_region[] = {
    {
        .first = 0,
        .last = 0,
        .size = 48,
        .spans = kept_relocatable_region_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:123 */
static es_result decode_page_table_relocation(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_page_table_relocation(bytes, size, out);
}

static size_t encode_page_table_relocation(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_page_table_relocation(in, bytes, room);
}

static const struct es_fuzz_span kept_page_table_relocation_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_page_table_relocation[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_page_table_relocation_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:134 */
static es_result decode_corim_document(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_corim_document(bytes, size, out);
}

static size_t encode_corim_document(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_corim_document(in, bytes, room);
}

static const struct es_fuzz_span kept_corim_document_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_corim_document[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_corim_document_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:142 */
static es_result decode_corim_signature(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_corim_signature(bytes, size, out);
}

static size_t encode_corim_signature(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_corim_signature(in, bytes, room);
}

static const struct es_fuzz_span kept_corim_signature_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_corim_signature[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_corim_signature_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:149 */
static es_result decode_cca_policy(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_cca_policy(bytes, size, out);
}

static size_t encode_cca_policy(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_cca_policy(in, bytes, room);
}

static const struct es_fuzz_span kept_cca_policy_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_cca_policy[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_cca_policy_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:159 */
static es_result decode_parameter_area(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_parameter_area(bytes, size, out);
}

static size_t encode_parameter_area(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_parameter_area(in, bytes, room);
}

static const struct es_fuzz_span kept_parameter_area_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_parameter_area[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_parameter_area_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:166 */
static es_result decode_page_data(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_page_data(bytes, size, out);
}

static size_t encode_page_data(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_page_data(in, bytes, room);
}

static const struct es_fuzz_span kept_page_data_0[] = {
    {0, 24, 0xff},
};

static const struct es_fuzz_layout layouts_page_data[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_page_data_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:182 */
static es_result decode_parameter_insert(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_parameter_insert(bytes, size, out);
}

static size_t encode_parameter_insert(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_parameter_insert(in, bytes, room);
}

static const struct es_fuzz_span kept_parameter_insert_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_parameter_insert[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_parameter_insert_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:189 */
static es_result decode_vp_context(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_vp_context(bytes, size, out);
}

static size_t encode_vp_context(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_vp_context(in, bytes, room);
}

static const struct es_fuzz_span kept_vp_context_0[] = {
    {0, 20, 0xff},
};

static const struct es_fuzz_layout layouts_vp_context[] = {
    {
        .first = 0,
        .last = 0,
        .size = 20,
        .spans = kept_vp_context_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:198 */
static es_result decode_required_memory(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_required_memory(bytes, size, out);
}

static size_t encode_required_memory(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_required_memory(in, bytes, room);
}

static const struct es_fuzz_span kept_required_memory_0[] = {
    {0, 24, 0xff},
};

static const struct es_fuzz_layout layouts_required_memory[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_required_memory_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:209 */
static es_result decode_parameter(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_parameter(bytes, size, out);
}

static size_t encode_parameter(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_parameter(in, bytes, room);
}

static const struct es_fuzz_span kept_parameter_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_parameter[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_parameter_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:215 */
static es_result decode_signature(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_signature(bytes, size, out);
}

static size_t encode_signature(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_signature(in, bytes, room);
}

static const struct es_fuzz_span kept_signature_0[] = {
    {0, 144, 0xff},
};

static const struct es_fuzz_layout layouts_signature[] = {
    {
        .first = 0,
        .last = 0,
        .size = 144,
        .spans = kept_signature_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:221 */
static es_result decode_public_key(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_public_key(bytes, size, out);
}

static size_t encode_public_key(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_public_key(in, bytes, room);
}

static const struct es_fuzz_span kept_public_key_0[] = {
    {0, 152, 0xff},
};

static const struct es_fuzz_layout layouts_public_key[] = {
    {
        .first = 0,
        .last = 0,
        .size = 152,
        .spans = kept_public_key_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:228 */
static es_result decode_snp_id_block(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_snp_id_block(bytes, size, out);
}

static size_t encode_snp_id_block(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_snp_id_block(in, bytes, room);
}

static const struct es_fuzz_span kept_snp_id_block_0[] = {
    {0, 696, 0xff},
};

static const struct es_fuzz_layout layouts_snp_id_block[] = {
    {
        .first = 0,
        .last = 0,
        .size = 696,
        .spans = kept_snp_id_block_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:246 */
static es_result decode_error_range(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_error_range(bytes, size, out);
}

static size_t encode_error_range(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_error_range(in, bytes, room);
}

static const struct es_fuzz_span kept_error_range_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_error_range[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_error_range_0,
        .span_count = 1,
    },
};

/* specs/igvm/igvm.yaml:253 */
static es_result decode_vbs_measurement(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_igvm_decode_vbs_measurement(bytes, size, out);
}

static size_t encode_vbs_measurement(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_igvm_encode_vbs_measurement(in, bytes, room);
}

static const struct es_fuzz_span kept_vbs_measurement_0[] = {
    {0, 864, 0xff},
};

static const struct es_fuzz_layout layouts_vbs_measurement[] = {
    {
        .first = 0,
        .last = 0,
        .size = 864,
        .spans = kept_vbs_measurement_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "fixed-header",
        .decode = decode_fixed_header,
        .encode = encode_fixed_header,
        .value_size = sizeof(struct es_igvm_fixed_header),
        .size_max = ES_IGVM_FIXED_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_fixed_header,
        .layout_count = 1,
    },
    {
        .name = "fixed-header-v2",
        .decode = decode_fixed_header_v2,
        .encode = encode_fixed_header_v2,
        .value_size = sizeof(struct es_igvm_fixed_header_v2),
        .size_max = ES_IGVM_FIXED_HEADER_V2_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_fixed_header_v2,
        .layout_count = 1,
    },
    {
        .name = "variable-header",
        .decode = decode_variable_header,
        .encode = encode_variable_header,
        .value_size = sizeof(struct es_igvm_variable_header),
        .size_max = ES_IGVM_VARIABLE_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_variable_header,
        .layout_count = 1,
    },
    {
        .name = "supported-platform",
        .decode = decode_supported_platform,
        .encode = encode_supported_platform,
        .value_size = sizeof(struct es_igvm_supported_platform),
        .size_max = ES_IGVM_SUPPORTED_PLATFORM_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_supported_platform,
        .layout_count = 1,
    },
    {
        .name = "guest-policy",
        .decode = decode_guest_policy,
        .encode = encode_guest_policy,
        .value_size = sizeof(struct es_igvm_guest_policy),
        .size_max = ES_IGVM_GUEST_POLICY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_guest_policy,
        .layout_count = 1,
    },
    {
        .name = "relocatable-region",
        .decode = decode_relocatable_region,
        .encode = encode_relocatable_region,
        .value_size = sizeof(struct es_igvm_relocatable_region),
        .size_max = ES_IGVM_RELOCATABLE_REGION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_relocatable_region,
        .layout_count = 1,
    },
    {
        .name = "page-table-relocation",
        .decode = decode_page_table_relocation,
        .encode = encode_page_table_relocation,
        .value_size = sizeof(struct es_igvm_page_table_relocation),
        .size_max = ES_IGVM_PAGE_TABLE_RELOCATION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_page_table_relocation,
        .layout_count = 1,
    },
    {
        .name = "corim-document",
        .decode = decode_corim_document,
        .encode = encode_corim_document,
        .value_size = sizeof(struct es_igvm_corim_document),
        .size_max = ES_IGVM_CORIM_DOCUMENT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_corim_document,
        .layout_count = 1,
    },
    {
        .name = "corim-signature",
        .decode = decode_corim_signature,
        .encode = encode_corim_signature,
        .value_size = sizeof(struct es_igvm_corim_signature),
        .size_max = ES_IGVM_CORIM_SIGNATURE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_corim_signature,
        .layout_count = 1,
    },
    {
        .name = "cca-policy",
        .decode = decode_cca_policy,
        .encode = encode_cca_policy,
        .value_size = sizeof(struct es_igvm_cca_policy),
        .size_max = ES_IGVM_CCA_POLICY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_cca_policy,
        .layout_count = 1,
    },
    {
        .name = "parameter-area",
        .decode = decode_parameter_area,
        .encode = encode_parameter_area,
        .value_size = sizeof(struct es_igvm_parameter_area),
        .size_max = ES_IGVM_PARAMETER_AREA_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_parameter_area,
        .layout_count = 1,
    },
    {
        .name = "page-data",
        .decode = decode_page_data,
        .encode = encode_page_data,
        .value_size = sizeof(struct es_igvm_page_data),
        .size_max = ES_IGVM_PAGE_DATA_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_page_data,
        .layout_count = 1,
    },
    {
        .name = "parameter-insert",
        .decode = decode_parameter_insert,
        .encode = encode_parameter_insert,
        .value_size = sizeof(struct es_igvm_parameter_insert),
        .size_max = ES_IGVM_PARAMETER_INSERT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_parameter_insert,
        .layout_count = 1,
    },
    {
        .name = "vp-context",
        .decode = decode_vp_context,
        .encode = encode_vp_context,
        .value_size = sizeof(struct es_igvm_vp_context),
        .size_max = ES_IGVM_VP_CONTEXT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vp_context,
        .layout_count = 1,
    },
    {
        .name = "required-memory",
        .decode = decode_required_memory,
        .encode = encode_required_memory,
        .value_size = sizeof(struct es_igvm_required_memory),
        .size_max = ES_IGVM_REQUIRED_MEMORY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_required_memory,
        .layout_count = 1,
    },
    {
        .name = "parameter",
        .decode = decode_parameter,
        .encode = encode_parameter,
        .value_size = sizeof(struct es_igvm_parameter),
        .size_max = ES_IGVM_PARAMETER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_parameter,
        .layout_count = 1,
    },
    {
        .name = "signature",
        .decode = decode_signature,
        .encode = encode_signature,
        .value_size = sizeof(struct es_igvm_signature),
        .size_max = ES_IGVM_SIGNATURE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_signature,
        .layout_count = 1,
    },
    {
        .name = "public-key",
        .decode = decode_public_key,
        .encode = encode_public_key,
        .value_size = sizeof(struct es_igvm_public_key),
        .size_max = ES_IGVM_PUBLIC_KEY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_public_key,
        .layout_count = 1,
    },
    {
        .name = "snp-id-block",
        .decode = decode_snp_id_block,
        .encode = encode_snp_id_block,
        .value_size = sizeof(struct es_igvm_snp_id_block),
        .size_max = ES_IGVM_SNP_ID_BLOCK_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_snp_id_block,
        .layout_count = 1,
    },
    {
        .name = "error-range",
        .decode = decode_error_range,
        .encode = encode_error_range,
        .value_size = sizeof(struct es_igvm_error_range),
        .size_max = ES_IGVM_ERROR_RANGE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_error_range,
        .layout_count = 1,
    },
    {
        .name = "vbs-measurement",
        .decode = decode_vbs_measurement,
        .encode = encode_vbs_measurement,
        .value_size = sizeof(struct es_igvm_vbs_measurement),
        .size_max = ES_IGVM_VBS_MEASUREMENT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vbs_measurement,
        .layout_count = 1,
    },
};

static void show_fixed_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_fixed_header(inspect, name, value);
}

static void show_fixed_header_v2(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_fixed_header_v2(inspect, name, value);
}

static void show_variable_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_variable_header(inspect, name, value);
}

static void show_supported_platform(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_supported_platform(inspect, name, value);
}

static void show_guest_policy(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_guest_policy(inspect, name, value);
}

static void show_relocatable_region(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_relocatable_region(inspect, name, value);
}

static void show_page_table_relocation(struct es_inspect *inspect, const char *name, const void *value,
                                       uint32_t version) {
  (void)version;
  es_inspect_igvm_page_table_relocation(inspect, name, value);
}

static void show_corim_document(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_corim_document(inspect, name, value);
}

static void show_corim_signature(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_corim_signature(inspect, name, value);
}

static void show_cca_policy(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_cca_policy(inspect, name, value);
}

static void show_parameter_area(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_parameter_area(inspect, name, value);
}

static void show_page_data(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_page_data(inspect, name, value);
}

static void show_parameter_insert(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_parameter_insert(inspect, name, value);
}

static void show_vp_context(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_vp_context(inspect, name, value);
}

static void show_required_memory(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_required_memory(inspect, name, value);
}

static void show_parameter(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_parameter(inspect, name, value);
}

static void show_signature(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_signature(inspect, name, value);
}

static void show_public_key(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_public_key(inspect, name, value);
}

static void show_snp_id_block(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_snp_id_block(inspect, name, value);
}

static void show_error_range(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_error_range(inspect, name, value);
}

static void show_vbs_measurement(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_igvm_vbs_measurement(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "fixed-header",
        .show = show_fixed_header,
        .size = sizeof(struct es_igvm_fixed_header),
        .record = 0,
    },
    {
        .name = "fixed-header-v2",
        .show = show_fixed_header_v2,
        .size = sizeof(struct es_igvm_fixed_header_v2),
        .record = 1,
    },
    {
        .name = "variable-header",
        .show = show_variable_header,
        .size = sizeof(struct es_igvm_variable_header),
        .record = 2,
    },
    {
        .name = "supported-platform",
        .show = show_supported_platform,
        .size = sizeof(struct es_igvm_supported_platform),
        .record = 3,
    },
    {
        .name = "guest-policy",
        .show = show_guest_policy,
        .size = sizeof(struct es_igvm_guest_policy),
        .record = 4,
    },
    {
        .name = "relocatable-region",
        .show = show_relocatable_region,
        .size = sizeof(struct es_igvm_relocatable_region),
        .record = 5,
    },
    {
        .name = "page-table-relocation",
        .show = show_page_table_relocation,
        .size = sizeof(struct es_igvm_page_table_relocation),
        .record = 6,
    },
    {
        .name = "corim-document",
        .show = show_corim_document,
        .size = sizeof(struct es_igvm_corim_document),
        .record = 7,
    },
    {
        .name = "corim-signature",
        .show = show_corim_signature,
        .size = sizeof(struct es_igvm_corim_signature),
        .record = 8,
    },
    {
        .name = "cca-policy",
        .show = show_cca_policy,
        .size = sizeof(struct es_igvm_cca_policy),
        .record = 9,
    },
    {
        .name = "parameter-area",
        .show = show_parameter_area,
        .size = sizeof(struct es_igvm_parameter_area),
        .record = 10,
    },
    {
        .name = "page-data",
        .show = show_page_data,
        .size = sizeof(struct es_igvm_page_data),
        .record = 11,
    },
    {
        .name = "parameter-insert",
        .show = show_parameter_insert,
        .size = sizeof(struct es_igvm_parameter_insert),
        .record = 12,
    },
    {
        .name = "vp-context",
        .show = show_vp_context,
        .size = sizeof(struct es_igvm_vp_context),
        .record = 13,
    },
    {
        .name = "required-memory",
        .show = show_required_memory,
        .size = sizeof(struct es_igvm_required_memory),
        .record = 14,
    },
    {
        .name = "parameter",
        .show = show_parameter,
        .size = sizeof(struct es_igvm_parameter),
        .record = 15,
    },
    {
        .name = "signature",
        .show = show_signature,
        .size = sizeof(struct es_igvm_signature),
        .record = 16,
    },
    {
        .name = "public-key",
        .show = show_public_key,
        .size = sizeof(struct es_igvm_public_key),
        .record = 17,
    },
    {
        .name = "snp-id-block",
        .show = show_snp_id_block,
        .size = sizeof(struct es_igvm_snp_id_block),
        .record = 18,
    },
    {
        .name = "error-range",
        .show = show_error_range,
        .size = sizeof(struct es_igvm_error_range),
        .record = 19,
    },
    {
        .name = "vbs-measurement",
        .show = show_vbs_measurement,
        .size = sizeof(struct es_igvm_vbs_measurement),
        .record = 20,
    },
};

extern const struct es_fuzz_spec es_fuzz_igvm;

const struct es_fuzz_spec es_fuzz_igvm = {
    .name = "igvm",
    .spec = &es_igvm_spec,
    .enums = enums,
    .enum_count = 13,
    .records = records,
    .record_count = 21,
    .shown = shown,
    .shown_count = 21,
};
