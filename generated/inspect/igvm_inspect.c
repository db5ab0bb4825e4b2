/* Generated from specs/igvm/igvm.yaml; change that and run python3 -m generator. */
#include "generated/inspect/igvm_inspect.h"

#include "generated/igvm_spec.h"

/* specs/igvm/igvm.yaml:24 */
static const struct es_shape_name rows_names_of_igvm_format_version[2] = {
    {
        .value = 1u,
        .name = "v1",
    },
    {
        .value = 2u,
        .name = "v2",
    },
};

static const struct es_shape_names names_of_igvm_format_version = {
    .rows = rows_names_of_igvm_format_version,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_fixed_header_shape[5] = {
    {
        .name = "format-version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_fixed_header, format_version),
        .names = &names_of_igvm_format_version,
        .width = 4,
    },
    {
        .name = "variable-header-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_fixed_header, variable_header_offset),
        .width = 4,
    },
    {
        .name = "variable-header-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_fixed_header, variable_header_size),
        .width = 4,
    },
    {
        .name = "total-file-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_fixed_header, total_file_size),
        .width = 4,
    },
    {
        .name = "checksum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_fixed_header, checksum),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:68 */
const struct es_shape es_igvm_fixed_header_shape = {
    .name = "fixed-header",
    .doc = "How every file begins.",
    .fields = fields_of_es_igvm_fixed_header_shape,
    .count = 5,
    .size = sizeof(struct es_igvm_fixed_header),
    .slices = false,
};

/* specs/igvm/igvm.yaml:25 */
static const struct es_shape_name rows_names_of_igvm_architecture[2] = {
    {
        .value = 0u,
        .name = "x64",
    },
    {
        .value = 1u,
        .name = "aarch64",
    },
};

static const struct es_shape_names names_of_igvm_architecture = {
    .rows = rows_names_of_igvm_architecture,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_fixed_header_v2_shape[1] = {
    {
        .name = "architecture",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_fixed_header_v2, architecture),
        .names = &names_of_igvm_architecture,
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:78 */
const struct es_shape es_igvm_fixed_header_v2_shape = {
    .name = "fixed-header-v2",
    .doc = "What follows the fixed header from version 2 on.",
    .fields = fields_of_es_igvm_fixed_header_v2_shape,
    .count = 1,
    .size = sizeof(struct es_igvm_fixed_header_v2),
    .slices = false,
};

/* specs/igvm/igvm.yaml:26 */
static const struct es_shape_name rows_names_of_igvm_header_type[25] = {
    {
        .value = 1u,
        .name = "supported-platform",
    },
    {
        .value = 257u,
        .name = "guest-policy",
    },
    {
        .value = 258u,
        .name = "relocatable-region",
    },
    {
        .value = 259u,
        .name = "page-table-relocation",
    },
    {
        .value = 260u,
        .name = "corim-document",
    },
    {
        .value = 261u,
        .name = "corim-signature",
    },
    {
        .value = 262u,
        .name = "cca-policy",
    },
    {
        .value = 769u,
        .name = "parameter-area",
    },
    {
        .value = 770u,
        .name = "page-data",
    },
    {
        .value = 771u,
        .name = "parameter-insert",
    },
    {
        .value = 772u,
        .name = "vp-context",
    },
    {
        .value = 773u,
        .name = "required-memory",
    },
    {
        .value = 775u,
        .name = "vp-count",
    },
    {
        .value = 776u,
        .name = "srat",
    },
    {
        .value = 777u,
        .name = "madt",
    },
    {
        .value = 778u,
        .name = "mmio-ranges",
    },
    {
        .value = 779u,
        .name = "snp-id-block",
    },
    {
        .value = 780u,
        .name = "memory-map",
    },
    {
        .value = 781u,
        .name = "error-range",
    },
    {
        .value = 782u,
        .name = "command-line",
    },
    {
        .value = 783u,
        .name = "slit",
    },
    {
        .value = 784u,
        .name = "pptt",
    },
    {
        .value = 785u,
        .name = "vbs-measurement",
    },
    {
        .value = 786u,
        .name = "device-tree",
    },
    {
        .value = 787u,
        .name = "environment-info",
    },
};

static const struct es_shape_names names_of_igvm_header_type = {
    .rows = rows_names_of_igvm_header_type,
    .count = 25,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_variable_header_shape[2] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_variable_header, type),
        .names = &names_of_igvm_header_type,
        .width = 4,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_variable_header, length),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:84 */
const struct es_shape es_igvm_variable_header_shape = {
    .name = "variable-header",
    .doc = "How each variable header begins.",
    .fields = fields_of_es_igvm_variable_header_shape,
    .count = 2,
    .size = sizeof(struct es_igvm_variable_header),
    .slices = false,
};

/* specs/igvm/igvm.yaml:58 */
static const struct es_shape_name rows_names_of_igvm_highest_vtl[2] = {
    {
        .value = 0u,
        .name = "vtl0",
    },
    {
        .value = 2u,
        .name = "vtl2",
    },
};

static const struct es_shape_names names_of_igvm_highest_vtl = {
    .rows = rows_names_of_igvm_highest_vtl,
    .count = 2,
    .flags = false,
};

/* specs/igvm/igvm.yaml:55 */
static const struct es_shape_name rows_names_of_igvm_platform_type[7] = {
    {
        .value = 0u,
        .name = "native",
    },
    {
        .value = 1u,
        .name = "vsm-isolation",
    },
    {
        .value = 2u,
        .name = "sev-snp",
    },
    {
        .value = 3u,
        .name = "tdx",
    },
    {
        .value = 4u,
        .name = "sev",
    },
    {
        .value = 5u,
        .name = "sev-es",
    },
    {
        .value = 6u,
        .name = "cca",
    },
};

static const struct es_shape_names names_of_igvm_platform_type = {
    .rows = rows_names_of_igvm_platform_type,
    .count = 7,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_supported_platform_shape[4] = {
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_supported_platform, compatibility_mask),
        .width = 4,
    },
    {
        .name = "highest-vtl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_supported_platform, highest_vtl),
        .names = &names_of_igvm_highest_vtl,
        .width = 1,
    },
    {
        .name = "platform-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_supported_platform, platform_type),
        .names = &names_of_igvm_platform_type,
        .width = 1,
    },
    {
        .name = "shared-gpa-boundary",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_supported_platform, shared_gpa_boundary),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/igvm.yaml:90 */
const struct es_shape es_igvm_supported_platform_shape = {
    .name = "supported-platform",
    .doc = "",
    .fields = fields_of_es_igvm_supported_platform_shape,
    .count = 4,
    .size = sizeof(struct es_igvm_supported_platform),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_guest_policy_shape[2] = {
    {
        .name = "policy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_guest_policy, policy),
        .hex = true,
        .width = 8,
    },
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_guest_policy, compatibility_mask),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:98 */
const struct es_shape es_igvm_guest_policy_shape = {
    .name = "guest-policy",
    .doc = "",
    .fields = fields_of_es_igvm_guest_policy_shape,
    .count = 2,
    .size = sizeof(struct es_igvm_guest_policy),
    .slices = false,
};

/* specs/igvm/igvm.yaml:59 */
static const struct es_shape_name rows_names_of_igvm_vtl[3] = {
    {
        .value = 0u,
        .name = "vtl0",
    },
    {
        .value = 1u,
        .name = "vtl1",
    },
    {
        .value = 2u,
        .name = "vtl2",
    },
};

static const struct es_shape_names names_of_igvm_vtl = {
    .rows = rows_names_of_igvm_vtl,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_relocatable_region_flags_group[3] = {
    {
        .name = "is-vtl2",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, flags.is_vtl2),
        .width = 1,
    },
    {
        .name = "apply-pc",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, flags.apply_pc),
        .width = 1,
    },
    {
        .name = "apply-gdtr",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, flags.apply_gdtr),
        .width = 1,
    },
};

static const struct es_shape es_igvm_relocatable_region_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_igvm_relocatable_region_flags_group,
    .count = 3,
    .size = sizeof(struct es_igvm_relocatable_region),
};

static const struct es_shape_field fields_of_es_igvm_relocatable_region_shape[9] = {
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, compatibility_mask),
        .width = 4,
    },
    {
        .name = "vp-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, vp_index),
        .width = 2,
    },
    {
        .name = "vtl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, vtl),
        .names = &names_of_igvm_vtl,
        .width = 1,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, flags),
        .shape = &es_igvm_relocatable_region_flags_group,
    },
    {
        .name = "relocation-alignment",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, relocation_alignment),
        .hex = true,
        .width = 8,
    },
    {
        .name = "relocation-region-gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, relocation_region_gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "relocation-region-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, relocation_region_size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "minimum-relocation-gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, minimum_relocation_gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "maximum-relocation-gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_relocatable_region, maximum_relocation_gpa),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/igvm.yaml:104 */
const struct es_shape es_igvm_relocatable_region_shape = {
    .name = "relocatable-region",
    .doc = "Memory that a loader may put elsewhere as a whole.",
    .fields = fields_of_es_igvm_relocatable_region_shape,
    .count = 9,
    .size = sizeof(struct es_igvm_relocatable_region),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_page_table_relocation_shape[6] = {
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_table_relocation, compatibility_mask),
        .width = 4,
    },
    {
        .name = "vp-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_table_relocation, vp_index),
        .width = 2,
    },
    {
        .name = "vtl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_table_relocation, vtl),
        .names = &names_of_igvm_vtl,
        .width = 1,
    },
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_table_relocation, gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_table_relocation, size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "used-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_table_relocation, used_size),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/igvm.yaml:123 */
const struct es_shape es_igvm_page_table_relocation_shape = {
    .name = "page-table-relocation",
    .doc = "Where page tables are whose addresses a loader has to change.",
    .fields = fields_of_es_igvm_page_table_relocation_shape,
    .count = 6,
    .size = sizeof(struct es_igvm_page_table_relocation),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_corim_document_shape[3] = {
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_corim_document, compatibility_mask),
        .width = 4,
    },
    {
        .name = "file-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_corim_document, file_offset),
        .width = 4,
    },
    {
        .name = "size-bytes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_corim_document, size_bytes),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:134 */
const struct es_shape es_igvm_corim_document_shape = {
    .name = "corim-document",
    .doc = "Reference values in CoRIM's form.",
    .fields = fields_of_es_igvm_corim_document_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_corim_document),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_corim_signature_shape[3] = {
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_corim_signature, compatibility_mask),
        .width = 4,
    },
    {
        .name = "file-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_corim_signature, file_offset),
        .width = 4,
    },
    {
        .name = "size-bytes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_corim_signature, size_bytes),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:142 */
const struct es_shape es_igvm_corim_signature_shape = {
    .name = "corim-signature",
    .doc = "",
    .fields = fields_of_es_igvm_corim_signature_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_corim_signature),
    .slices = false,
};

/* specs/igvm/igvm.yaml:61 */
static const struct es_shape_name rows_names_of_igvm_cca_hash[3] = {
    {
        .value = 0u,
        .name = "sha256",
    },
    {
        .value = 1u,
        .name = "sha512",
    },
    {
        .value = 2u,
        .name = "sha384",
    },
};

static const struct es_shape_names names_of_igvm_cca_hash = {
    .rows = rows_names_of_igvm_cca_hash,
    .count = 3,
    .flags = false,
};

/* specs/igvm/igvm.yaml:62 */
static const struct es_shape_name rows_names_of_igvm_cca_activation[2] = {
    {
        .value = 0u,
        .name = "disallowed",
    },
    {
        .value = 1u,
        .name = "allowed",
    },
};

static const struct es_shape_names names_of_igvm_cca_activation = {
    .rows = rows_names_of_igvm_cca_activation,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_cca_policy_shape[5] = {
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_cca_policy, compatibility_mask),
        .width = 4,
    },
    {
        .name = "attributes-required-zeroes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_cca_policy, attributes_required_zeroes),
        .hex = true,
        .width = 8,
    },
    {
        .name = "attributes-required-ones",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_cca_policy, attributes_required_ones),
        .hex = true,
        .width = 8,
    },
    {
        .name = "hash-algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_cca_policy, hash_algorithm),
        .names = &names_of_igvm_cca_hash,
        .width = 1,
    },
    {
        .name = "activation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_cca_policy, activation),
        .names = &names_of_igvm_cca_activation,
        .width = 1,
    },
};

/* specs/igvm/igvm.yaml:149 */
const struct es_shape es_igvm_cca_policy_shape = {
    .name = "cca-policy",
    .doc = "",
    .fields = fields_of_es_igvm_cca_policy_shape,
    .count = 5,
    .size = sizeof(struct es_igvm_cca_policy),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_parameter_area_shape[3] = {
    {
        .name = "number-of-bytes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_parameter_area, number_of_bytes),
        .hex = true,
        .width = 8,
    },
    {
        .name = "parameter-area-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_parameter_area, parameter_area_index),
        .width = 4,
    },
    {
        .name = "file-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_parameter_area, file_offset),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:159 */
const struct es_shape es_igvm_parameter_area_shape = {
    .name = "parameter-area",
    .doc = "Memory that a loader fills with parameters and then inserts.",
    .fields = fields_of_es_igvm_parameter_area_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_parameter_area),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_page_data_flags_group[3] = {
    {
        .name = "is-2mb-page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_data, flags.is_2mb_page),
        .width = 1,
    },
    {
        .name = "unmeasured",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_data, flags.unmeasured),
        .width = 1,
    },
    {
        .name = "shared",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_data, flags.shared),
        .width = 1,
    },
};

static const struct es_shape es_igvm_page_data_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_igvm_page_data_flags_group,
    .count = 3,
    .size = sizeof(struct es_igvm_page_data),
};

/* specs/igvm/igvm.yaml:60 */
static const struct es_shape_name rows_names_of_igvm_page_type[4] = {
    {
        .value = 0u,
        .name = "normal",
    },
    {
        .value = 1u,
        .name = "secrets",
    },
    {
        .value = 2u,
        .name = "cpuid-data",
    },
    {
        .value = 3u,
        .name = "cpuid-xf",
    },
};

static const struct es_shape_names names_of_igvm_page_type = {
    .rows = rows_names_of_igvm_page_type,
    .count = 4,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_page_data_shape[5] = {
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_data, gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_data, compatibility_mask),
        .width = 4,
    },
    {
        .name = "file-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_data, file_offset),
        .width = 4,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_data, flags),
        .shape = &es_igvm_page_data_flags_group,
    },
    {
        .name = "data-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_page_data, data_type),
        .names = &names_of_igvm_page_type,
        .width = 2,
    },
};

/* specs/igvm/igvm.yaml:166 */
const struct es_shape es_igvm_page_data_shape = {
    .name = "page-data",
    .doc = "One page of the guest's memory.",
    .fields = fields_of_es_igvm_page_data_shape,
    .count = 5,
    .size = sizeof(struct es_igvm_page_data),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_parameter_insert_shape[3] = {
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_parameter_insert, gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_parameter_insert, compatibility_mask),
        .width = 4,
    },
    {
        .name = "parameter-area-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_parameter_insert, parameter_area_index),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:182 */
const struct es_shape es_igvm_parameter_insert_shape = {
    .name = "parameter-insert",
    .doc = "The area's pages become the guest's memory; its index means nothing any more.",
    .fields = fields_of_es_igvm_parameter_insert_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_parameter_insert),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_vp_context_shape[4] = {
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vp_context, gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vp_context, compatibility_mask),
        .width = 4,
    },
    {
        .name = "file-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vp_context, file_offset),
        .width = 4,
    },
    {
        .name = "vp-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vp_context, vp_index),
        .width = 2,
    },
};

/* specs/igvm/igvm.yaml:189 */
const struct es_shape es_igvm_vp_context_shape = {
    .name = "vp-context",
    .doc = "Registers of a virtual processor at its start. What the data are goes by the platform.",
    .fields = fields_of_es_igvm_vp_context_shape,
    .count = 4,
    .size = sizeof(struct es_igvm_vp_context),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_required_memory_flags_group[1] = {
    {
        .name = "vtl2-protectable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_required_memory, flags.vtl2_protectable),
        .width = 1,
    },
};

static const struct es_shape es_igvm_required_memory_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_igvm_required_memory_flags_group,
    .count = 1,
    .size = sizeof(struct es_igvm_required_memory),
};

static const struct es_shape_field fields_of_es_igvm_required_memory_shape[4] = {
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_required_memory, gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_required_memory, compatibility_mask),
        .width = 4,
    },
    {
        .name = "number-of-bytes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_required_memory, number_of_bytes),
        .width = 4,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_required_memory, flags),
        .shape = &es_igvm_required_memory_flags_group,
    },
};

/* specs/igvm/igvm.yaml:198 */
const struct es_shape es_igvm_required_memory_shape = {
    .name = "required-memory",
    .doc = "Memory that has to be there.",
    .fields = fields_of_es_igvm_required_memory_shape,
    .count = 4,
    .size = sizeof(struct es_igvm_required_memory),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_parameter_shape[2] = {
    {
        .name = "parameter-area-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_parameter, parameter_area_index),
        .width = 4,
    },
    {
        .name = "byte-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_parameter, byte_offset),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:209 */
const struct es_shape es_igvm_parameter_shape = {
    .name = "parameter",
    .doc = "A parameter that the loader writes into an area: the body of VP count, SRAT, MADT, MMIO ranges, "
           "memory map, command line, SLIT, PPTT, device tree and environment.",
    .fields = fields_of_es_igvm_parameter_shape,
    .count = 2,
    .size = sizeof(struct es_igvm_parameter),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_signature_shape[2] = {
    {
        .name = "r",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_signature, r),
        .size = sizeof(((const struct es_igvm_signature *)0)->r),
    },
    {
        .name = "s",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_signature, s),
        .size = sizeof(((const struct es_igvm_signature *)0)->s),
    },
};

/* specs/igvm/igvm.yaml:215 */
const struct es_shape es_igvm_signature_shape = {
    .name = "signature",
    .doc = "Little-endian numbers, padded with zeros.",
    .fields = fields_of_es_igvm_signature_shape,
    .count = 2,
    .size = sizeof(struct es_igvm_signature),
    .slices = false,
};

/* specs/igvm/igvm.yaml:64 */
static const struct es_shape_name rows_names_of_igvm_curve[3] = {
    {
        .value = 0u,
        .name = "none",
    },
    {
        .value = 1u,
        .name = "p256",
    },
    {
        .value = 2u,
        .name = "p384",
    },
};

static const struct es_shape_names names_of_igvm_curve = {
    .rows = rows_names_of_igvm_curve,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_public_key_shape[3] = {
    {
        .name = "curve",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_public_key, curve),
        .names = &names_of_igvm_curve,
        .width = 4,
    },
    {
        .name = "qx",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_public_key, qx),
        .size = sizeof(((const struct es_igvm_public_key *)0)->qx),
    },
    {
        .name = "qy",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_public_key, qy),
        .size = sizeof(((const struct es_igvm_public_key *)0)->qy),
    },
};

/* specs/igvm/igvm.yaml:221 */
const struct es_shape es_igvm_public_key_shape = {
    .name = "public-key",
    .doc = "",
    .fields = fields_of_es_igvm_public_key_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_public_key),
    .slices = false,
};

/* specs/igvm/igvm.yaml:63 */
static const struct es_shape_name rows_names_of_igvm_key_algorithm[2] = {
    {
        .value = 0u,
        .name = "none",
    },
    {
        .value = 1u,
        .name = "ecdsa-p384-sha384",
    },
};

static const struct es_shape_names names_of_igvm_key_algorithm = {
    .rows = rows_names_of_igvm_key_algorithm,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_snp_id_block_shape[13] = {
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, compatibility_mask),
        .width = 4,
    },
    {
        .name = "author-key-enabled",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, author_key_enabled),
        .width = 1,
    },
    {
        .name = "launch-digest",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, launch_digest),
        .size = sizeof(((const struct es_igvm_snp_id_block *)0)->launch_digest),
    },
    {
        .name = "family-id",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, family_id),
        .size = sizeof(((const struct es_igvm_snp_id_block *)0)->family_id),
    },
    {
        .name = "image-id",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, image_id),
        .size = sizeof(((const struct es_igvm_snp_id_block *)0)->image_id),
    },
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, version),
        .width = 4,
    },
    {
        .name = "guest-svn",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, guest_svn),
        .width = 4,
    },
    {
        .name = "id-key-algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, id_key_algorithm),
        .names = &names_of_igvm_key_algorithm,
        .width = 4,
    },
    {
        .name = "author-key-algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, author_key_algorithm),
        .names = &names_of_igvm_key_algorithm,
        .width = 4,
    },
    {
        .name = "id-key-signature",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, id_key_signature),
        .shape = &es_igvm_signature_shape,
    },
    {
        .name = "id-public-key",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, id_public_key),
        .shape = &es_igvm_public_key_shape,
    },
    {
        .name = "author-key-signature",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, author_key_signature),
        .shape = &es_igvm_signature_shape,
    },
    {
        .name = "author-public-key",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_snp_id_block, author_public_key),
        .shape = &es_igvm_public_key_shape,
    },
};

/* specs/igvm/igvm.yaml:228 */
const struct es_shape es_igvm_snp_id_block_shape = {
    .name = "snp-id-block",
    .doc = "What SNP firmware holds a launch to, with signatures.",
    .fields = fields_of_es_igvm_snp_id_block_shape,
    .count = 13,
    .size = sizeof(struct es_igvm_snp_id_block),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_error_range_shape[3] = {
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_error_range, gpa),
        .hex = true,
        .width = 8,
    },
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_error_range, compatibility_mask),
        .width = 4,
    },
    {
        .name = "size-bytes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_error_range, size_bytes),
        .width = 4,
    },
};

/* specs/igvm/igvm.yaml:246 */
const struct es_shape es_igvm_error_range_shape = {
    .name = "error-range",
    .doc = "Memory for what went wrong before the guest ran.",
    .fields = fields_of_es_igvm_error_range_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_error_range),
    .slices = false,
};

/* specs/igvm/igvm.yaml:65 */
static const struct es_shape_name rows_names_of_igvm_digest_algorithm[2] = {
    {
        .value = 0u,
        .name = "none",
    },
    {
        .value = 1u,
        .name = "sha256",
    },
};

static const struct es_shape_names names_of_igvm_digest_algorithm = {
    .rows = rows_names_of_igvm_digest_algorithm,
    .count = 2,
    .flags = false,
};

/* specs/igvm/igvm.yaml:66 */
static const struct es_shape_name rows_names_of_igvm_signing_algorithm[2] = {
    {
        .value = 0u,
        .name = "none",
    },
    {
        .value = 1u,
        .name = "ecdsa-p384",
    },
};

static const struct es_shape_names names_of_igvm_signing_algorithm = {
    .rows = rows_names_of_igvm_signing_algorithm,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_vbs_measurement_shape[11] = {
    {
        .name = "compatibility-mask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, compatibility_mask),
        .width = 4,
    },
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, version),
        .width = 4,
    },
    {
        .name = "product-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, product_id),
        .width = 4,
    },
    {
        .name = "module-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, module_id),
        .width = 4,
    },
    {
        .name = "security-version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, security_version),
        .width = 4,
    },
    {
        .name = "policy-flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, policy_flags),
        .width = 4,
    },
    {
        .name = "boot-digest-algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, boot_digest_algorithm),
        .names = &names_of_igvm_digest_algorithm,
        .width = 4,
    },
    {
        .name = "signing-algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, signing_algorithm),
        .names = &names_of_igvm_signing_algorithm,
        .width = 4,
    },
    {
        .name = "boot-measurement-digest",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, boot_measurement_digest),
        .size = sizeof(((const struct es_igvm_vbs_measurement *)0)->boot_measurement_digest),
    },
    {
        .name = "signature",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, signature),
        .size = sizeof(((const struct es_igvm_vbs_measurement *)0)->signature),
    },
    {
        .name = "public-key",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_vbs_measurement, public_key),
        .size = sizeof(((const struct es_igvm_vbs_measurement *)0)->public_key),
    },
};

/* specs/igvm/igvm.yaml:253 */
const struct es_shape es_igvm_vbs_measurement_shape = {
    .name = "vbs-measurement",
    .doc = "",
    .fields = fields_of_es_igvm_vbs_measurement_shape,
    .count = 11,
    .size = sizeof(struct es_igvm_vbs_measurement),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_igvm_refused[ES_IGVM_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
        .names = &names_of_igvm_format_version,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_igvm_architecture,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_igvm_highest_vtl,
    },
    {
        .width = 1,
        .names = &names_of_igvm_platform_type,
    },
    {
        .width = 2,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_igvm_vtl,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_igvm_vtl,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 1,
        .names = &names_of_igvm_cca_hash,
    },
    {
        .width = 1,
        .names = &names_of_igvm_cca_activation,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 2,
        .names = &names_of_igvm_page_type,
    },
    {
        .width = 2,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_igvm_refusals_total",
        .help = "The file that a virtual machine is loaded from (Independent Guest Virtual Machine): a fixed "
                "header, a list of variable headers that a loader follows one by one, and the data that they "
                "point to. Every number is little-endian.",
    },
};

static const struct es_shape_metric es_igvm_metrics[ES_IGVM_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"fixed-header\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.fixed-header.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fixed-header\","
                  "field=\"magic\","
                  "rule=\"value 0x4d564749\","
                  "counter=\"refused.fixed-header.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fixed-header\","
                  "field=\"format-version\","
                  "rule=\"known value\","
                  "counter=\"refused.fixed-header.format-version.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fixed-header-v2\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.fixed-header-v2.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fixed-header-v2\","
                  "field=\"architecture\","
                  "rule=\"known value\","
                  "counter=\"refused.fixed-header-v2.architecture.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fixed-header-v2\","
                  "field=\"page-size\","
                  "rule=\"value 0x1000\","
                  "counter=\"refused.fixed-header-v2.page-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"variable-header\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.variable-header.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"supported-platform\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.supported-platform.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"supported-platform\","
                  "field=\"highest-vtl\","
                  "rule=\"known value\","
                  "counter=\"refused.supported-platform.highest-vtl.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"supported-platform\","
                  "field=\"platform-type\","
                  "rule=\"known value\","
                  "counter=\"refused.supported-platform.platform-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"supported-platform\","
                  "field=\"platform-version\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.supported-platform.platform-version.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"guest-policy\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.guest-policy.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"guest-policy\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.guest-policy.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"relocatable-region\","
                  "field=\"\","
                  "rule=\"size at least 48\","
                  "counter=\"refused.relocatable-region.size-48\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"relocatable-region\","
                  "field=\"vtl\","
                  "rule=\"known value\","
                  "counter=\"refused.relocatable-region.vtl.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"relocatable-region\","
                  "field=\"flags.reserved\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.relocatable-region.flags.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-table-relocation\","
                  "field=\"\","
                  "rule=\"size at least 32\","
                  "counter=\"refused.page-table-relocation.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-table-relocation\","
                  "field=\"vtl\","
                  "rule=\"known value\","
                  "counter=\"refused.page-table-relocation.vtl.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-table-relocation\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.page-table-relocation.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"corim-document\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.corim-document.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"corim-document\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.corim-document.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"corim-signature\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.corim-signature.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"corim-signature\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.corim-signature.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cca-policy\",field=\"\",rule=\"size at least 32\",counter=\"refused.cca-policy.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cca-policy\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.cca-policy.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cca-policy\","
                  "field=\"hash-algorithm\","
                  "rule=\"known value\","
                  "counter=\"refused.cca-policy.hash-algorithm.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cca-policy\","
                  "field=\"activation\","
                  "rule=\"known value\","
                  "counter=\"refused.cca-policy.activation.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cca-policy\","
                  "field=\"reserved2\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.cca-policy.reserved2.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameter-area\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.parameter-area.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-data\",field=\"\",rule=\"size at least 24\",counter=\"refused.page-data.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-data\","
                  "field=\"flags.reserved\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.page-data.flags.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-data\","
                  "field=\"data-type\","
                  "rule=\"known value\","
                  "counter=\"refused.page-data.data-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-data\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.page-data.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameter-insert\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.parameter-insert.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vp-context\",field=\"\",rule=\"size at least 20\",counter=\"refused.vp-context.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vp-context\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.vp-context.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"required-memory\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.required-memory.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"required-memory\","
                  "field=\"flags.reserved\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.required-memory.flags.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"required-memory\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.required-memory.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"parameter\",field=\"\",rule=\"size at least 8\",counter=\"refused.parameter.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signature\",field=\"\",rule=\"size at least 144\",counter=\"refused.signature.size-144\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"public-key\",field=\"\",rule=\"size at least 152\",counter=\"refused.public-key.size-152\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"public-key\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.public-key.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-id-block\","
                  "field=\"\","
                  "rule=\"size at least 696\","
                  "counter=\"refused.snp-id-block.size-696\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-id-block\","
                  "field=\"author-key-enabled\","
                  "rule=\"max 1\","
                  "counter=\"refused.snp-id-block.author-key-enabled.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-id-block\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.snp-id-block.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-id-block\","
                  "field=\"id-public-key.reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.snp-id-block.id-public-key.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-id-block\","
                  "field=\"author-public-key.reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.snp-id-block.author-public-key.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"error-range\",field=\"\",rule=\"size at least 16\",counter=\"refused.error-range.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-measurement\","
                  "field=\"\","
                  "rule=\"size at least 864\","
                  "counter=\"refused.vbs-measurement.size-864\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_igvm_fixed_header_shape,
    /* 21 in all */
    &es_igvm_fixed_header_v2_shape,
    &es_igvm_variable_header_shape,
    &es_igvm_supported_platform_shape,
    &es_igvm_guest_policy_shape,
    &es_igvm_relocatable_region_shape,
    &es_igvm_page_table_relocation_shape,
    &es_igvm_corim_document_shape,
    &es_igvm_corim_signature_shape,
    &es_igvm_cca_policy_shape,
    &es_igvm_parameter_area_shape,
    &es_igvm_page_data_shape,
    &es_igvm_parameter_insert_shape,
    &es_igvm_vp_context_shape,
    &es_igvm_required_memory_shape,
    &es_igvm_parameter_shape,
    &es_igvm_signature_shape,
    &es_igvm_public_key_shape,
    &es_igvm_snp_id_block_shape,
    &es_igvm_error_range_shape,
    &es_igvm_vbs_measurement_shape,
};

const struct es_shape_spec es_igvm_shapes = {
    .spec = &es_igvm_spec,
    .shapes = all_shapes,
    .shape_count = 21,
    .refused = es_igvm_refused,
    .metrics = es_igvm_metrics,
};
