/* Generated from specs/igvm/measurement.yaml; change that and run python3 -m generator. */
#include "generated/inspect/igvm_measurement_inspect.h"

#include "generated/igvm_measurement_spec.h"

/* specs/igvm/measurement.yaml:16 */
static const struct es_shape_name rows_names_of_igvm_measurement_snp_page[5] = {
    {
        .value = 1u,
        .name = "normal",
    },
    {
        .value = 2u,
        .name = "vmsa",
    },
    {
        .value = 4u,
        .name = "unmeasured",
    },
    {
        .value = 5u,
        .name = "secrets",
    },
    {
        .value = 6u,
        .name = "cpuid",
    },
};

static const struct es_shape_names names_of_igvm_measurement_snp_page = {
    .rows = rows_names_of_igvm_measurement_snp_page,
    .count = 5,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_measurement_snp_page_info_shape[5] = {
    {
        .name = "digest",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_page_info, digest),
        .size = sizeof(((const struct es_igvm_measurement_snp_page_info *)0)->digest),
    },
    {
        .name = "contents",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_page_info, contents),
        .size = sizeof(((const struct es_igvm_measurement_snp_page_info *)0)->contents),
    },
    {
        .name = "page-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_page_info, page_type),
        .names = &names_of_igvm_measurement_snp_page,
        .width = 1,
    },
    {
        .name = "permissions",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_page_info, permissions),
        .width = 4,
    },
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_page_info, gpa),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/measurement.yaml:23 */
const struct es_shape es_igvm_measurement_snp_page_info_shape = {
    .name = "snp-page-info",
    .doc = "SHA-384 of this is the next digest.",
    .fields = fields_of_es_igvm_measurement_snp_page_info_shape,
    .count = 5,
    .size = sizeof(struct es_igvm_measurement_snp_page_info),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_measurement_snp_identity_shape[5] = {
    {
        .name = "launch-digest",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_identity, launch_digest),
        .size = sizeof(((const struct es_igvm_measurement_snp_identity *)0)->launch_digest),
    },
    {
        .name = "family-id",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_identity, family_id),
        .size = sizeof(((const struct es_igvm_measurement_snp_identity *)0)->family_id),
    },
    {
        .name = "image-id",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_identity, image_id),
        .size = sizeof(((const struct es_igvm_measurement_snp_identity *)0)->image_id),
    },
    {
        .name = "guest-svn",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_identity, guest_svn),
        .width = 4,
    },
    {
        .name = "policy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_identity, policy),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/measurement.yaml:34 */
const struct es_shape es_igvm_measurement_snp_identity_shape = {
    .name = "snp-identity",
    .doc = "What the key of an ID block signs.",
    .fields = fields_of_es_igvm_measurement_snp_identity_shape,
    .count = 5,
    .size = sizeof(struct es_igvm_measurement_snp_identity),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_measurement_snp_id_key_shape[3] = {
    {
        .name = "curve",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_id_key, curve),
        .width = 4,
    },
    {
        .name = "qx",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_id_key, qx),
        .size = sizeof(((const struct es_igvm_measurement_snp_id_key *)0)->qx),
    },
    {
        .name = "qy",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_id_key, qy),
        .size = sizeof(((const struct es_igvm_measurement_snp_id_key *)0)->qy),
    },
};

/* specs/igvm/measurement.yaml:44 */
const struct es_shape es_igvm_measurement_snp_id_key_shape = {
    .name = "snp-id-key",
    .doc = "What the author's key of an ID block signs, as the firmware has an ID key.",
    .fields = fields_of_es_igvm_measurement_snp_id_key_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_measurement_snp_id_key),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_measurement_snp_policy_policy_group[8] = {
    {
        .name = "abi-minor",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy.abi_minor),
        .width = 1,
    },
    {
        .name = "abi-major",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy.abi_major),
        .width = 1,
    },
    {
        .name = "smt",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy.smt),
        .width = 1,
    },
    {
        .name = "must-be-one",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy.must_be_one),
        .width = 1,
    },
    {
        .name = "migration-agent",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy.migration_agent),
        .width = 1,
    },
    {
        .name = "debug",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy.debug),
        .width = 1,
    },
    {
        .name = "single-socket",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy.single_socket),
        .width = 1,
    },
    {
        .name = "reserved",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy.reserved),
        .hex = true,
        .width = 8,
    },
};

static const struct es_shape es_igvm_measurement_snp_policy_policy_group = {
    .name = "policy",
    .doc = "",
    .fields = fields_of_es_igvm_measurement_snp_policy_policy_group,
    .count = 8,
    .size = sizeof(struct es_igvm_measurement_snp_policy),
};

static const struct es_shape_field fields_of_es_igvm_measurement_snp_policy_shape[1] = {
    {
        .name = "policy",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_snp_policy, policy),
        .shape = &es_igvm_measurement_snp_policy_policy_group,
    },
};

/* specs/igvm/measurement.yaml:52 */
const struct es_shape es_igvm_measurement_snp_policy_shape = {
    .name = "snp-policy",
    .doc = "",
    .fields = fields_of_es_igvm_measurement_snp_policy_shape,
    .count = 1,
    .size = sizeof(struct es_igvm_measurement_snp_policy),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_measurement_tdx_policy_policy_group[4] = {
    {
        .name = "debug",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_tdx_policy, policy.debug),
        .width = 1,
    },
    {
        .name = "sept-ve-disable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_tdx_policy, policy.sept_ve_disable),
        .width = 1,
    },
    {
        .name = "migratable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_tdx_policy, policy.migratable),
        .width = 1,
    },
    {
        .name = "reserved",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_tdx_policy, policy.reserved),
        .hex = true,
        .width = 8,
    },
};

static const struct es_shape es_igvm_measurement_tdx_policy_policy_group = {
    .name = "policy",
    .doc = "",
    .fields = fields_of_es_igvm_measurement_tdx_policy_policy_group,
    .count = 4,
    .size = sizeof(struct es_igvm_measurement_tdx_policy),
};

static const struct es_shape_field fields_of_es_igvm_measurement_tdx_policy_shape[1] = {
    {
        .name = "policy",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_tdx_policy, policy),
        .shape = &es_igvm_measurement_tdx_policy_policy_group,
    },
};

/* specs/igvm/measurement.yaml:66 */
const struct es_shape es_igvm_measurement_tdx_policy_shape = {
    .name = "tdx-policy",
    .doc = "",
    .fields = fields_of_es_igvm_measurement_tdx_policy_shape,
    .count = 1,
    .size = sizeof(struct es_igvm_measurement_tdx_policy),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_measurement_tdx_block_shape[2] = {
    {
        .name = "operation",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_tdx_block, operation),
        .size = 16,
    },
    {
        .name = "gpa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_tdx_block, gpa),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/measurement.yaml:76 */
const struct es_shape es_igvm_measurement_tdx_block_shape = {
    .name = "tdx-block",
    .doc = "Which operation, and where. All blocks are one stream under SHA-384.",
    .fields = fields_of_es_igvm_measurement_tdx_block_shape,
    .count = 2,
    .size = sizeof(struct es_igvm_measurement_tdx_block),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_measurement_vbs_page_metadata_group[3] = {
    {
        .name = "readable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_vbs_page, metadata.readable),
        .width = 1,
    },
    {
        .name = "writable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_vbs_page, metadata.writable),
        .width = 1,
    },
    {
        .name = "unmeasured",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_vbs_page, metadata.unmeasured),
        .width = 1,
    },
};

static const struct es_shape es_igvm_measurement_vbs_page_metadata_group = {
    .name = "metadata",
    .doc = "",
    .fields = fields_of_es_igvm_measurement_vbs_page_metadata_group,
    .count = 3,
    .size = sizeof(struct es_igvm_measurement_vbs_page),
};

static const struct es_shape_field fields_of_es_igvm_measurement_vbs_page_shape[2] = {
    {
        .name = "metadata",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_vbs_page, metadata),
        .shape = &es_igvm_measurement_vbs_page_metadata_group,
    },
    {
        .name = "page-number",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_vbs_page, page_number),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/measurement.yaml:83 */
const struct es_shape es_igvm_measurement_vbs_page_shape = {
    .name = "vbs-page",
    .doc = "The page follows. SHA-256 of the digest so far and the block is the next digest.",
    .fields = fields_of_es_igvm_measurement_vbs_page_shape,
    .count = 2,
    .size = sizeof(struct es_igvm_measurement_vbs_page),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_measurement_vbs_register_shape[3] = {
    {
        .name = "vtl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_vbs_register, vtl),
        .width = 1,
    },
    {
        .name = "name",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_vbs_register, name),
        .width = 4,
    },
    {
        .name = "value",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_measurement_vbs_register, value),
        .size = sizeof(((const struct es_igvm_measurement_vbs_register *)0)->value),
    },
};

/* specs/igvm/measurement.yaml:94 */
const struct es_shape es_igvm_measurement_vbs_register_shape = {
    .name = "vbs-register",
    .doc = "Registers come behind all pages.",
    .fields = fields_of_es_igvm_measurement_vbs_register_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_measurement_vbs_register),
    .slices = false,
};

/* specs/igvm/measurement.yaml:19 */
static const struct es_shape_name rows_names_of_igvm_measurement_vbs_chunk[3] = {
    {
        .value = 0u,
        .name = "register",
    },
    {
        .value = 1u,
        .name = "vtl-enabled",
    },
    {
        .value = 2u,
        .name = "page",
    },
};

static const struct es_shape_names names_of_igvm_measurement_vbs_chunk = {
    .rows = rows_names_of_igvm_measurement_vbs_chunk,
    .count = 3,
    .flags = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_igvm_measurement_refused[ES_IGVM_MEASUREMENT_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 2,
    },
    {
        .width = 1,
        .names = &names_of_igvm_measurement_snp_page,
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
        .width = 0,
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
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
        .names = &names_of_igvm_measurement_vbs_chunk,
    },
    {
        .width = 8,
    },
    {
        .width = 8,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
        .names = &names_of_igvm_measurement_vbs_chunk,
    },
    {
        .width = 8,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_igvm_measurement_refusals_total",
        .help = "What platforms hash while an image is loaded. Each launch digest is made of blocks like "
                "these, in the file's order of directives.",
    },
};

static const struct es_shape_metric es_igvm_measurement_metrics[ES_IGVM_MEASUREMENT_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"snp-page-info\","
                  "field=\"\","
                  "rule=\"size at least 112\","
                  "counter=\"refused.snp-page-info.size-112\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-page-info\","
                  "field=\"length\","
                  "rule=\"value 0x70\","
                  "counter=\"refused.snp-page-info.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-page-info\","
                  "field=\"page-type\","
                  "rule=\"known value\","
                  "counter=\"refused.snp-page-info.page-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-page-info\","
                  "field=\"migration-agent\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.snp-page-info.migration-agent.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-identity\","
                  "field=\"\","
                  "rule=\"size at least 96\","
                  "counter=\"refused.snp-identity.size-96\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-identity\","
                  "field=\"version\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.snp-identity.version.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-id-key\","
                  "field=\"\","
                  "rule=\"size at least 1028\","
                  "counter=\"refused.snp-id-key.size-1028\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-id-key\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.snp-id-key.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"snp-policy\",field=\"\",rule=\"size at least 8\",counter=\"refused.snp-policy.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tdx-policy\",field=\"\",rule=\"size at least 8\",counter=\"refused.tdx-policy.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tdx-block\",field=\"\",rule=\"size at least 128\",counter=\"refused.tdx-block.size-128\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tdx-block\","
                  "field=\"must\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.tdx-block.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-page\",field=\"\",rule=\"size at least 32\",counter=\"refused.vbs-page.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-page\","
                  "field=\"byte-count\","
                  "rule=\"value 0x1020\","
                  "counter=\"refused.vbs-page.byte-count.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-page\",field=\"chunk\",rule=\"value 0x2\",counter=\"refused.vbs-page.chunk.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-page\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.vbs-page.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-page\","
                  "field=\"metadata.reserved\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.vbs-page.metadata.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register\","
                  "field=\"\","
                  "rule=\"size at least 48\","
                  "counter=\"refused.vbs-register.size-48\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register\","
                  "field=\"byte-count\","
                  "rule=\"value 0x30\","
                  "counter=\"refused.vbs-register.byte-count.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register\","
                  "field=\"chunk\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.vbs-register.chunk.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.vbs-register.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register\","
                  "field=\"reserved2\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.vbs-register.reserved2.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register\","
                  "field=\"reserved3\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.vbs-register.reserved3.reserved\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_igvm_measurement_snp_page_info_shape,
    /* 8 in all */
    &es_igvm_measurement_snp_identity_shape,
    &es_igvm_measurement_snp_id_key_shape,
    &es_igvm_measurement_snp_policy_shape,
    &es_igvm_measurement_tdx_policy_shape,
    &es_igvm_measurement_tdx_block_shape,
    &es_igvm_measurement_vbs_page_shape,
    &es_igvm_measurement_vbs_register_shape,
};

const struct es_shape_spec es_igvm_measurement_shapes = {
    .spec = &es_igvm_measurement_spec,
    .shapes = all_shapes,
    .shape_count = 8,
    .refused = es_igvm_measurement_refused,
    .metrics = es_igvm_measurement_metrics,
};
