/* Generated from specs/tpm/manufacture.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_manufacture_inspect.h"

#include "generated/tpm_manufacture_spec.h"

/* specs/tpm/manufacture.yaml:43 */
static const struct es_shape_name rows_names_of_tpm_manufacture_hierarchy[2] = {
    {
        .value = 0x4000000bu,
        .name = "endorsement",
    },
    {
        .value = 0x4000000cu,
        .name = "platform",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_hierarchy = {
    .rows = rows_names_of_tpm_manufacture_hierarchy,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_primary_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_primary, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "hierarchy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_primary, hierarchy),
        .names = &names_of_tpm_manufacture_hierarchy,
        .width = 4,
    },
    {
        .name = "authorization",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_primary, authorization),
        .shape = &es_tpm_command_authorization_shape,
    },
};

/* specs/tpm/manufacture.yaml:58 */
const struct es_shape es_tpm_manufacture_primary_shape = {
    .name = "primary",
    .doc = "TPM2_CreatePrimary up to its template. No sensitive part is given.",
    .fields = fields_of_es_tpm_manufacture_primary_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_manufacture_primary),
    .slices = false,
};

/* specs/tpm/manufacture.yaml:68 */
const struct es_shape es_tpm_manufacture_primary_end_shape = {
    .name = "primary-end",
    .doc = "What is behind the template.",
    .count = 0,
    .size = sizeof(struct es_tpm_manufacture_primary_end),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_created_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_created, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "handle",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_created, handle),
        .width = 4,
    },
    {
        .name = "parameters-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_created, parameters_size),
        .width = 4,
    },
};

/* specs/tpm/manufacture.yaml:74 */
const struct es_shape es_tpm_manufacture_created_shape = {
    .name = "created",
    .doc = "What is before the public part in the response.",
    .fields = fields_of_es_tpm_manufacture_created_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_manufacture_created),
    .slices = false,
};

/* specs/tpm/manufacture.yaml:51 */
static const struct es_shape_name rows_names_of_tpm_manufacture_attributes[7] = {
    {
        .value = 2u,
        .name = "fixed-tpm",
    },
    {
        .value = 16u,
        .name = "fixed-parent",
    },
    {
        .value = 32u,
        .name = "sensitive-data-origin",
    },
    {
        .value = 64u,
        .name = "user-with-auth",
    },
    {
        .value = 128u,
        .name = "admin-with-policy",
    },
    {
        .value = 0x10000u,
        .name = "restricted",
    },
    {
        .value = 0x20000u,
        .name = "decrypt",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_attributes = {
    .rows = rows_names_of_tpm_manufacture_attributes,
    .count = 7,
    .flags = true,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_rsa_2048_shape[3] = {
    {
        .name = "attributes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_rsa_2048, attributes),
        .names = &names_of_tpm_manufacture_attributes,
        .width = 4,
    },
    {
        .name = "policy",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_rsa_2048, policy),
        .size = sizeof(((const struct es_tpm_manufacture_rsa_2048 *)0)->policy),
    },
    {
        .name = "modulus",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_rsa_2048, modulus),
        .size = sizeof(((const struct es_tpm_manufacture_rsa_2048 *)0)->modulus),
    },
};

/* specs/tpm/manufacture.yaml:81 */
const struct es_shape es_tpm_manufacture_rsa_2048_shape = {
    .name = "rsa-2048",
    .doc = "Template L-1, and the public part made from it.",
    .fields = fields_of_es_tpm_manufacture_rsa_2048_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_manufacture_rsa_2048),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_ecc_256_shape[4] = {
    {
        .name = "attributes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_ecc_256, attributes),
        .names = &names_of_tpm_manufacture_attributes,
        .width = 4,
    },
    {
        .name = "policy",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_ecc_256, policy),
        .size = sizeof(((const struct es_tpm_manufacture_ecc_256 *)0)->policy),
    },
    {
        .name = "x",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_ecc_256, x),
        .size = sizeof(((const struct es_tpm_manufacture_ecc_256 *)0)->x),
    },
    {
        .name = "y",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_ecc_256, y),
        .size = sizeof(((const struct es_tpm_manufacture_ecc_256 *)0)->y),
    },
};

/* specs/tpm/manufacture.yaml:99 */
const struct es_shape es_tpm_manufacture_ecc_256_shape = {
    .name = "ecc-256",
    .doc = "Template L-2, and the public part made from it.",
    .fields = fields_of_es_tpm_manufacture_ecc_256_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_manufacture_ecc_256),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_ecc_384_shape[3] = {
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_ecc_384, size),
        .width = 2,
    },
    {
        .name = "attributes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_ecc_384, attributes),
        .names = &names_of_tpm_manufacture_attributes,
        .width = 4,
    },
    {
        .name = "policy",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_ecc_384, policy),
        .size = sizeof(((const struct es_tpm_manufacture_ecc_384 *)0)->policy),
    },
};

/* specs/tpm/manufacture.yaml:119 */
const struct es_shape es_tpm_manufacture_ecc_384_shape = {
    .name = "ecc-384",
    .doc = "Template H-3 without its unique part.",
    .fields = fields_of_es_tpm_manufacture_ecc_384_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_manufacture_ecc_384),
    .slices = false,
};

/* specs/tpm/manufacture.yaml:135 */
const struct es_shape es_tpm_manufacture_no_point_shape = {
    .name = "no-point",
    .doc = "The unique part of template H-3.",
    .count = 0,
    .size = sizeof(struct es_tpm_manufacture_no_point),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_point_384_shape[2] = {
    {
        .name = "x",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_point_384, x),
        .size = sizeof(((const struct es_tpm_manufacture_point_384 *)0)->x),
    },
    {
        .name = "y",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_point_384, y),
        .size = sizeof(((const struct es_tpm_manufacture_point_384 *)0)->y),
    },
};

/* specs/tpm/manufacture.yaml:141 */
const struct es_shape es_tpm_manufacture_point_384_shape = {
    .name = "point-384",
    .doc = "What it becomes.",
    .fields = fields_of_es_tpm_manufacture_point_384_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_manufacture_point_384),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_flush_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_flush, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "handle",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_flush, handle),
        .width = 4,
    },
};

/* specs/tpm/manufacture.yaml:149 */
const struct es_shape es_tpm_manufacture_flush_shape = {
    .name = "flush",
    .doc = "TPM2_FlushContext.",
    .fields = fields_of_es_tpm_manufacture_flush_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_manufacture_flush),
    .slices = false,
};

/* specs/tpm/manufacture.yaml:54 */
static const struct es_shape_name rows_names_of_tpm_manufacture_nv_attributes[7] = {
    {
        .value = 1u,
        .name = "platform-write",
    },
    {
        .value = 0x2000u,
        .name = "write-define",
    },
    {
        .value = 0x10000u,
        .name = "platform-read",
    },
    {
        .value = 0x20000u,
        .name = "owner-read",
    },
    {
        .value = 0x40000u,
        .name = "auth-read",
    },
    {
        .value = 0x2000000u,
        .name = "no-da",
    },
    {
        .value = 0x40000000u,
        .name = "platform-create",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_nv_attributes = {
    .rows = rows_names_of_tpm_manufacture_nv_attributes,
    .count = 7,
    .flags = true,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_nv_define_shape[6] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_define, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "hierarchy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_define, hierarchy),
        .names = &names_of_tpm_manufacture_hierarchy,
        .width = 4,
    },
    {
        .name = "authorization",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_define, authorization),
        .shape = &es_tpm_command_authorization_shape,
    },
    {
        .name = "index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_define, index),
        .width = 4,
    },
    {
        .name = "attributes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_define, attributes),
        .names = &names_of_tpm_manufacture_nv_attributes,
        .width = 4,
    },
    {
        .name = "data-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_define, data_size),
        .width = 2,
    },
};

/* specs/tpm/manufacture.yaml:155 */
const struct es_shape es_tpm_manufacture_nv_define_shape = {
    .name = "nv-define",
    .doc = "TPM2_NV_DefineSpace.",
    .fields = fields_of_es_tpm_manufacture_nv_define_shape,
    .count = 6,
    .size = sizeof(struct es_tpm_manufacture_nv_define),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_nv_write_shape[6] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_write, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "hierarchy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_write, hierarchy),
        .names = &names_of_tpm_manufacture_hierarchy,
        .width = 4,
    },
    {
        .name = "index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_write, index),
        .width = 4,
    },
    {
        .name = "authorization",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_write, authorization),
        .shape = &es_tpm_command_authorization_shape,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_write, count),
        .width = 2,
    },
    {
        .name = "data",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_write, data),
        .width = 1,
        .big_endian = true,
    },
};

/* specs/tpm/manufacture.yaml:169 */
const struct es_shape es_tpm_manufacture_nv_write_shape = {
    .name = "nv-write",
    .doc = "TPM2_NV_Write up to its data; the offset follows them.",
    .fields = fields_of_es_tpm_manufacture_nv_write_shape,
    .count = 6,
    .size = sizeof(struct es_tpm_manufacture_nv_write),
    .slices = true,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_nv_offset_shape[1] = {
    {
        .name = "offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_offset, offset),
        .width = 2,
    },
};

/* specs/tpm/manufacture.yaml:178 */
const struct es_shape es_tpm_manufacture_nv_offset_shape = {
    .name = "nv-offset",
    .doc = "",
    .fields = fields_of_es_tpm_manufacture_nv_offset_shape,
    .count = 1,
    .size = sizeof(struct es_tpm_manufacture_nv_offset),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_manufacture_nv_lock_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_lock, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "hierarchy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_lock, hierarchy),
        .names = &names_of_tpm_manufacture_hierarchy,
        .width = 4,
    },
    {
        .name = "index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_lock, index),
        .width = 4,
    },
    {
        .name = "authorization",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_manufacture_nv_lock, authorization),
        .shape = &es_tpm_command_authorization_shape,
    },
};

/* specs/tpm/manufacture.yaml:181 */
const struct es_shape es_tpm_manufacture_nv_lock_shape = {
    .name = "nv-lock",
    .doc = "TPM2_NV_WriteLock.",
    .fields = fields_of_es_tpm_manufacture_nv_lock_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_manufacture_nv_lock),
    .slices = false,
};

/* specs/tpm/command.yaml:44 */
static const struct es_shape_name rows_names_of_tpm_command_handle[2] = {
    {
        .value = 0x40000009u,
        .name = "password",
    },
    {
        .value = 0x4000000cu,
        .name = "platform",
    },
};

static const struct es_shape_names names_of_tpm_command_handle = {
    .rows = rows_names_of_tpm_command_handle,
    .count = 2,
    .flags = false,
};

/* specs/tpm/manufacture.yaml:44 */
static const struct es_shape_name rows_names_of_tpm_manufacture_type[2] = {
    {
        .value = 1u,
        .name = "rsa",
    },
    {
        .value = 35u,
        .name = "ecc",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_type = {
    .rows = rows_names_of_tpm_manufacture_type,
    .count = 2,
    .flags = false,
};

/* specs/tpm/manufacture.yaml:49 */
static const struct es_shape_name rows_names_of_tpm_manufacture_hash[2] = {
    {
        .value = 11u,
        .name = "sha256",
    },
    {
        .value = 12u,
        .name = "sha384",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_hash = {
    .rows = rows_names_of_tpm_manufacture_hash,
    .count = 2,
    .flags = false,
};

/* specs/tpm/manufacture.yaml:45 */
static const struct es_shape_name rows_names_of_tpm_manufacture_symmetric[1] = {
    {
        .value = 6u,
        .name = "aes",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_symmetric = {
    .rows = rows_names_of_tpm_manufacture_symmetric,
    .count = 1,
    .flags = false,
};

/* specs/tpm/manufacture.yaml:46 */
static const struct es_shape_name rows_names_of_tpm_manufacture_mode[1] = {
    {
        .value = 67u,
        .name = "cfb",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_mode = {
    .rows = rows_names_of_tpm_manufacture_mode,
    .count = 1,
    .flags = false,
};

/* specs/tpm/manufacture.yaml:47 */
static const struct es_shape_name rows_names_of_tpm_manufacture_scheme[1] = {
    {
        .value = 16u,
        .name = "none",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_scheme = {
    .rows = rows_names_of_tpm_manufacture_scheme,
    .count = 1,
    .flags = false,
};

/* specs/tpm/manufacture.yaml:48 */
static const struct es_shape_name rows_names_of_tpm_manufacture_curve[2] = {
    {
        .value = 3u,
        .name = "nist-p256",
    },
    {
        .value = 4u,
        .name = "nist-p384",
    },
};

static const struct es_shape_names names_of_tpm_manufacture_curve = {
    .rows = rows_names_of_tpm_manufacture_curve,
    .count = 2,
    .flags = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_manufacture_refused[ES_TPM_MANUFACTURE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 4,
        .big_endian = true,
        .names = &names_of_tpm_command_handle,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_type,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_hash,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_symmetric,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_mode,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_scheme,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_type,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_hash,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_symmetric,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_mode,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_scheme,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_curve,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_scheme,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_type,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_hash,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_symmetric,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_mode,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_scheme,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_curve,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_scheme,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 4,
        .big_endian = true,
        .names = &names_of_tpm_command_handle,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_manufacture_hash,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 4,
        .big_endian = true,
        .names = &names_of_tpm_command_handle,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 4,
        .big_endian = true,
        .names = &names_of_tpm_command_handle,
    },
    {
        .width = 2,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 2,
        .big_endian = true,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_tpm_manufacture_refusals_total",
        .help = "What is done once with a new TPM: its endorsement keys are made from their templates and "
                "certified, and the certificates are put where systems look for them.",
    },
};

static const struct es_shape_metric es_tpm_manufacture_metrics[ES_TPM_MANUFACTURE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"primary\",field=\"\",rule=\"size at least 33\",counter=\"refused.primary.size-33\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary\","
                  "field=\"authorization.length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.primary.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary\","
                  "field=\"authorization.session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.primary.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary\","
                  "field=\"authorization.nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.primary.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary\","
                  "field=\"authorization.attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.primary.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary\","
                  "field=\"authorization.password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.primary.authorization.password-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary\","
                  "field=\"sensitive-size\","
                  "rule=\"value 0x4\","
                  "counter=\"refused.primary.sensitive-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary\","
                  "field=\"auth-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.primary.auth-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary\","
                  "field=\"data-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.primary.data-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary-end\",field=\"\",rule=\"size at least 6\",counter=\"refused.primary-end.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary-end\","
                  "field=\"outside-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.primary-end.outside-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"primary-end\","
                  "field=\"pcr-count\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.primary-end.pcr-count.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"created\",field=\"\",rule=\"size at least 18\",counter=\"refused.created.size-18\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\",field=\"\",rule=\"size at least 316\",counter=\"refused.rsa-2048.size-316\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\",field=\"size\",rule=\"value 0x13a\",counter=\"refused.rsa-2048.size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\",field=\"type\",rule=\"value 0x1\",counter=\"refused.rsa-2048.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\","
                  "field=\"name-algorithm\","
                  "rule=\"value 0xb\","
                  "counter=\"refused.rsa-2048.name-algorithm.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\","
                  "field=\"policy-size\","
                  "rule=\"value 0x20\","
                  "counter=\"refused.rsa-2048.policy-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\","
                  "field=\"symmetric\","
                  "rule=\"value 0x6\","
                  "counter=\"refused.rsa-2048.symmetric.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\","
                  "field=\"symmetric-bits\","
                  "rule=\"value 0x80\","
                  "counter=\"refused.rsa-2048.symmetric-bits.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\","
                  "field=\"symmetric-mode\","
                  "rule=\"value 0x43\","
                  "counter=\"refused.rsa-2048.symmetric-mode.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\",field=\"scheme\",rule=\"value 0x10\",counter=\"refused.rsa-2048.scheme.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\",field=\"bits\",rule=\"value 0x800\",counter=\"refused.rsa-2048.bits.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\","
                  "field=\"exponent\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.rsa-2048.exponent.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rsa-2048\","
                  "field=\"modulus-size\","
                  "rule=\"value 0x100\","
                  "counter=\"refused.rsa-2048.modulus-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\",field=\"\",rule=\"size at least 124\",counter=\"refused.ecc-256.size-124\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\",field=\"size\",rule=\"value 0x7a\",counter=\"refused.ecc-256.size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\",field=\"type\",rule=\"value 0x23\",counter=\"refused.ecc-256.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\","
                  "field=\"name-algorithm\","
                  "rule=\"value 0xb\","
                  "counter=\"refused.ecc-256.name-algorithm.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\","
                  "field=\"policy-size\","
                  "rule=\"value 0x20\","
                  "counter=\"refused.ecc-256.policy-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\","
                  "field=\"symmetric\","
                  "rule=\"value 0x6\","
                  "counter=\"refused.ecc-256.symmetric.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\","
                  "field=\"symmetric-bits\","
                  "rule=\"value 0x80\","
                  "counter=\"refused.ecc-256.symmetric-bits.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\","
                  "field=\"symmetric-mode\","
                  "rule=\"value 0x43\","
                  "counter=\"refused.ecc-256.symmetric-mode.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\",field=\"scheme\",rule=\"value 0x10\",counter=\"refused.ecc-256.scheme.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\",field=\"curve\",rule=\"value 0x3\",counter=\"refused.ecc-256.curve.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\","
                  "field=\"derivation\","
                  "rule=\"value 0x10\","
                  "counter=\"refused.ecc-256.derivation.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\",field=\"x-size\",rule=\"value 0x20\",counter=\"refused.ecc-256.x-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-256\",field=\"y-size\",rule=\"value 0x20\",counter=\"refused.ecc-256.y-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\",field=\"\",rule=\"size at least 72\",counter=\"refused.ecc-384.size-72\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\",field=\"type\",rule=\"value 0x23\",counter=\"refused.ecc-384.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\","
                  "field=\"name-algorithm\","
                  "rule=\"value 0xc\","
                  "counter=\"refused.ecc-384.name-algorithm.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\","
                  "field=\"policy-size\","
                  "rule=\"value 0x30\","
                  "counter=\"refused.ecc-384.policy-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\","
                  "field=\"symmetric\","
                  "rule=\"value 0x6\","
                  "counter=\"refused.ecc-384.symmetric.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\","
                  "field=\"symmetric-bits\","
                  "rule=\"value 0x100\","
                  "counter=\"refused.ecc-384.symmetric-bits.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\","
                  "field=\"symmetric-mode\","
                  "rule=\"value 0x43\","
                  "counter=\"refused.ecc-384.symmetric-mode.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\",field=\"scheme\",rule=\"value 0x10\",counter=\"refused.ecc-384.scheme.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\",field=\"curve\",rule=\"value 0x4\",counter=\"refused.ecc-384.curve.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"ecc-384\","
                  "field=\"derivation\","
                  "rule=\"value 0x10\","
                  "counter=\"refused.ecc-384.derivation.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"no-point\",field=\"\",rule=\"size at least 4\",counter=\"refused.no-point.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"no-point\",field=\"x-size\",rule=\"value 0x0\",counter=\"refused.no-point.x-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"no-point\",field=\"y-size\",rule=\"value 0x0\",counter=\"refused.no-point.y-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"point-384\",field=\"\",rule=\"size at least 100\",counter=\"refused.point-384.size-100\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"point-384\",field=\"x-size\",rule=\"value 0x30\",counter=\"refused.point-384.x-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"point-384\",field=\"y-size\",rule=\"value 0x30\",counter=\"refused.point-384.y-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"flush\",field=\"\",rule=\"size at least 14\",counter=\"refused.flush.size-14\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\",field=\"\",rule=\"size at least 45\",counter=\"refused.nv-define.size-45\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"authorization.length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.nv-define.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"authorization.session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.nv-define.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"authorization.nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.nv-define.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"authorization.attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.nv-define.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"authorization.password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.nv-define.authorization.password-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"auth-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.nv-define.auth-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"public-size\","
                  "rule=\"value 0xe\","
                  "counter=\"refused.nv-define.public-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"name-algorithm\","
                  "rule=\"value 0xb\","
                  "counter=\"refused.nv-define.name-algorithm.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"policy-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.nv-define.policy-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-define\","
                  "field=\"data-size\","
                  "rule=\"max certificate-max\","
                  "counter=\"refused.nv-define.data-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-write\",field=\"\",rule=\"size at least 33\",counter=\"refused.nv-write.size-33\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-write\","
                  "field=\"authorization.length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.nv-write.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-write\","
                  "field=\"authorization.session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.nv-write.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-write\","
                  "field=\"authorization.nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.nv-write.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-write\","
                  "field=\"authorization.attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.nv-write.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-write\","
                  "field=\"authorization.password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.nv-write.authorization.password-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-write\",field=\"count\",rule=\"max write-max\",counter=\"refused.nv-write.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-write\","
                  "field=\"data\","
                  "rule=\"inside the packet\","
                  "counter=\"refused.nv-write.data.inside\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-offset\",field=\"\",rule=\"size at least 2\",counter=\"refused.nv-offset.size-2\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-offset\","
                  "field=\"offset\","
                  "rule=\"max certificate-max\","
                  "counter=\"refused.nv-offset.offset.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-lock\",field=\"\",rule=\"size at least 31\",counter=\"refused.nv-lock.size-31\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-lock\","
                  "field=\"authorization.length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.nv-lock.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-lock\","
                  "field=\"authorization.session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.nv-lock.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-lock\","
                  "field=\"authorization.nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.nv-lock.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-lock\","
                  "field=\"authorization.attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.nv-lock.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"nv-lock\","
                  "field=\"authorization.password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.nv-lock.authorization.password-size.value\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_manufacture_primary_shape,
    /* 13 in all */
    &es_tpm_manufacture_primary_end_shape,
    &es_tpm_manufacture_created_shape,
    &es_tpm_manufacture_rsa_2048_shape,
    &es_tpm_manufacture_ecc_256_shape,
    &es_tpm_manufacture_ecc_384_shape,
    &es_tpm_manufacture_no_point_shape,
    &es_tpm_manufacture_point_384_shape,
    &es_tpm_manufacture_flush_shape,
    &es_tpm_manufacture_nv_define_shape,
    &es_tpm_manufacture_nv_write_shape,
    &es_tpm_manufacture_nv_offset_shape,
    &es_tpm_manufacture_nv_lock_shape,
};

const struct es_shape_spec es_tpm_manufacture_shapes = {
    .spec = &es_tpm_manufacture_spec,
    .shapes = all_shapes,
    .shape_count = 13,
    .refused = es_tpm_manufacture_refused,
    .metrics = es_tpm_manufacture_metrics,
};
