/* Generated from specs/tpm/command.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_command_inspect.h"

#include "generated/tpm_command_spec.h"

/* specs/tpm/command.yaml:17 */
static const struct es_shape_name rows_names_of_tpm_command_tag[2] = {
    {
        .value = 0x8001u,
        .name = "no-sessions",
    },
    {
        .value = 0x8002u,
        .name = "sessions",
    },
};

static const struct es_shape_names names_of_tpm_command_tag = {
    .rows = rows_names_of_tpm_command_tag,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_command_header_shape[3] = {
    {
        .name = "tag",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_header, tag),
        .names = &names_of_tpm_command_tag,
        .width = 2,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_header, length),
        .width = 4,
    },
    {
        .name = "code",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_header, code),
        .width = 4,
    },
};

/* specs/tpm/command.yaml:47 */
const struct es_shape es_tpm_command_header_shape = {
    .name = "header",
    .doc = "What begins commands and responses. A response's code is a response code.",
    .fields = fields_of_es_tpm_command_header_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_command_header),
    .slices = false,
};

/* specs/tpm/command.yaml:43 */
static const struct es_shape_name rows_names_of_tpm_command_startup_type[2] = {
    {
        .value = 0u,
        .name = "clear",
    },
    {
        .value = 1u,
        .name = "state",
    },
};

static const struct es_shape_names names_of_tpm_command_startup_type = {
    .rows = rows_names_of_tpm_command_startup_type,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_command_startup_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_startup, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_startup, type),
        .names = &names_of_tpm_command_startup_type,
        .width = 2,
    },
};

/* specs/tpm/command.yaml:54 */
const struct es_shape es_tpm_command_startup_shape = {
    .name = "startup",
    .doc = "TPM2_Startup, and TPM2_Shutdown with another code.",
    .fields = fields_of_es_tpm_command_startup_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_command_startup),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_command_self_test_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_self_test, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "full",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_self_test, full),
        .width = 1,
    },
};

/* specs/tpm/command.yaml:60 */
const struct es_shape es_tpm_command_self_test_shape = {
    .name = "self-test",
    .doc = "TPM2_SelfTest.",
    .fields = fields_of_es_tpm_command_self_test_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_command_self_test),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_command_get_random_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_get_random, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_get_random, count),
        .width = 2,
    },
};

/* specs/tpm/command.yaml:66 */
const struct es_shape es_tpm_command_get_random_shape = {
    .name = "get-random",
    .doc = "TPM2_GetRandom.",
    .fields = fields_of_es_tpm_command_get_random_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_command_get_random),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_command_random_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_random, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_random, count),
        .width = 2,
    },
    {
        .name = "bytes",
        .sort = ES_SHAPE_SLICE,
        .secret = true,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_random, bytes),
        .width = 1,
        .big_endian = true,
    },
};

/* specs/tpm/command.yaml:72 */
const struct es_shape es_tpm_command_random_shape = {
    .name = "random",
    .doc = "Its response.",
    .fields = fields_of_es_tpm_command_random_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_command_random),
    .slices = true,
};

/* specs/tpm/command.yaml:78 */
const struct es_shape es_tpm_command_authorization_shape = {
    .name = "authorization",
    .doc = "An authorisation area of one session, a password that is empty.",
    .count = 0,
    .size = sizeof(struct es_tpm_command_authorization),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_command_pcr_extend_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_extend, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "pcr",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_extend, pcr),
        .width = 4,
    },
    {
        .name = "authorization",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_extend, authorization),
        .shape = &es_tpm_command_authorization_shape,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_extend, count),
        .width = 4,
    },
};

/* specs/tpm/command.yaml:87 */
const struct es_shape es_tpm_command_pcr_extend_shape = {
    .name = "pcr-extend",
    .doc = "TPM2_PCR_Extend up to its digests.",
    .fields = fields_of_es_tpm_command_pcr_extend_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_command_pcr_extend),
    .slices = false,
};

/* specs/tpm/command.yaml:42 */
static const struct es_shape_name rows_names_of_tpm_command_algorithm[4] = {
    {
        .value = 4u,
        .name = "sha1",
    },
    {
        .value = 11u,
        .name = "sha256",
    },
    {
        .value = 12u,
        .name = "sha384",
    },
    {
        .value = 13u,
        .name = "sha512",
    },
};

static const struct es_shape_names names_of_tpm_command_algorithm = {
    .rows = rows_names_of_tpm_command_algorithm,
    .count = 4,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_command_digest_shape[1] = {
    {
        .name = "algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_digest, algorithm),
        .names = &names_of_tpm_command_algorithm,
        .width = 2,
    },
};

/* specs/tpm/command.yaml:95 */
const struct es_shape es_tpm_command_digest_shape = {
    .name = "digest",
    .doc = "What begins one of its digests; the digest's bytes follow.",
    .fields = fields_of_es_tpm_command_digest_shape,
    .count = 1,
    .size = sizeof(struct es_tpm_command_digest),
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

static const struct es_shape_field fields_of_es_tpm_command_clear_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_clear, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "hierarchy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_clear, hierarchy),
        .names = &names_of_tpm_command_handle,
        .width = 4,
    },
    {
        .name = "authorization",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_clear, authorization),
        .shape = &es_tpm_command_authorization_shape,
    },
};

/* specs/tpm/command.yaml:99 */
const struct es_shape es_tpm_command_clear_shape = {
    .name = "clear",
    .doc = "TPM2_Clear.",
    .fields = fields_of_es_tpm_command_clear_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_command_clear),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_command_hierarchy_change_auth_shape[5] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_hierarchy_change_auth, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "hierarchy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_hierarchy_change_auth, hierarchy),
        .names = &names_of_tpm_command_handle,
        .width = 4,
    },
    {
        .name = "authorization",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_hierarchy_change_auth, authorization),
        .shape = &es_tpm_command_authorization_shape,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_hierarchy_change_auth, count),
        .width = 2,
    },
    {
        .name = "password",
        .sort = ES_SHAPE_SLICE,
        .secret = true,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_hierarchy_change_auth, password),
        .width = 1,
        .big_endian = true,
    },
};

/* specs/tpm/command.yaml:106 */
const struct es_shape es_tpm_command_hierarchy_change_auth_shape = {
    .name = "hierarchy-change-auth",
    .doc = "TPM2_HierarchyChangeAuth.",
    .fields = fields_of_es_tpm_command_hierarchy_change_auth_shape,
    .count = 5,
    .size = sizeof(struct es_tpm_command_hierarchy_change_auth),
    .slices = true,
};

static const struct es_shape_field fields_of_es_tpm_command_pcr_allocate_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_allocate, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "hierarchy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_allocate, hierarchy),
        .names = &names_of_tpm_command_handle,
        .width = 4,
    },
    {
        .name = "authorization",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_allocate, authorization),
        .shape = &es_tpm_command_authorization_shape,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_allocate, count),
        .width = 4,
    },
};

/* specs/tpm/command.yaml:114 */
const struct es_shape es_tpm_command_pcr_allocate_shape = {
    .name = "pcr-allocate",
    .doc = "TPM2_PCR_Allocate up to its selections.",
    .fields = fields_of_es_tpm_command_pcr_allocate_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_command_pcr_allocate),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_command_pcr_selection_shape[2] = {
    {
        .name = "algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_selection, algorithm),
        .names = &names_of_tpm_command_algorithm,
        .width = 2,
    },
    {
        .name = "pcrs",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_pcr_selection, pcrs),
        .size = sizeof(((const struct es_tpm_command_pcr_selection *)0)->pcrs),
    },
};

/* specs/tpm/command.yaml:122 */
const struct es_shape es_tpm_command_pcr_selection_shape = {
    .name = "pcr-selection",
    .doc = "One bank and its PCRs.",
    .fields = fields_of_es_tpm_command_pcr_selection_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_command_pcr_selection),
    .slices = false,
};

/* specs/tpm/command.yaml:45 */
static const struct es_shape_name rows_names_of_tpm_command_capability[1] = {
    {
        .value = 5u,
        .name = "pcrs",
    },
};

static const struct es_shape_names names_of_tpm_command_capability = {
    .rows = rows_names_of_tpm_command_capability,
    .count = 1,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_command_get_capability_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_get_capability, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "capability",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_get_capability, capability),
        .names = &names_of_tpm_command_capability,
        .width = 4,
    },
    {
        .name = "property",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_get_capability, property),
        .width = 4,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_get_capability, count),
        .width = 4,
    },
};

/* specs/tpm/command.yaml:129 */
const struct es_shape es_tpm_command_get_capability_shape = {
    .name = "get-capability",
    .doc = "TPM2_GetCapability.",
    .fields = fields_of_es_tpm_command_get_capability_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_command_get_capability),
    .slices = false,
};

_Static_assert(sizeof(struct es_tpm_command_pcr_selection) <= ES_SHAPE_ELEMENT_MAX, "an element has room");

/* specs/tpm/command.yaml:144 */
static void element_of_es_tpm_command_banks_banks(const struct es_slice *slice, uint32_t index, unsigned version,
                                                  void *out) {
  (void)version;
  *(struct es_tpm_command_pcr_selection *)out = es_tpm_command_banks_banks_at(slice, index);
}

static const struct es_shape_field fields_of_es_tpm_command_banks_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_banks, header),
        .shape = &es_tpm_command_header_shape,
    },
    {
        .name = "more",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_banks, more),
        .width = 1,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_banks, count),
        .width = 4,
    },
    {
        .name = "banks",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_command_banks, banks),
        .shape = &es_tpm_command_pcr_selection_shape,
        .element = element_of_es_tpm_command_banks_banks,
    },
};

/* specs/tpm/command.yaml:137 */
const struct es_shape es_tpm_command_banks_shape = {
    .name = "banks",
    .doc = "The response to get-capability of the PCRs.",
    .fields = fields_of_es_tpm_command_banks_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_command_banks),
    .slices = true,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_command_refused[ES_TPM_COMMAND_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
        .big_endian = true,
        .names = &names_of_tpm_command_startup_type,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
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
        .width = 0,
    },
    {
        .width = 4,
        .big_endian = true,
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
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 0,
        .element = true,
    },
    {
        .width = 1,
        .big_endian = true,
        .element = true,
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
        .names = &names_of_tpm_command_capability,
    },
    {
        .width = 4,
        .big_endian = true,
    },
    {
        .width = 0,
    },
};

/* specs/tpm/command.yaml:137 */
static bool element_in_banks(es_result refusal, const uint8_t *bytes, size_t size, unsigned version,
                             struct es_refused_place *out) {
  (void)version;
  struct es_tpm_command_banks whole;
  if (es_tpm_command_decode_banks(bytes, size, &whole) != refusal) {
    return false;
  }
  for (uint32_t i = 0; 25 + (size_t)i * 6 <= size; i++) {
    const uint32_t base = 19 + i * 6;
    struct es_tpm_command_pcr_selection element;
    const es_result wrong = es_tpm_command_decode_pcr_selection(bytes + base, 6, &element);
    if (wrong == refusal) {
      *out = (struct es_refused_place){.base = base, .index = i};
      return true;
    }
  }
  return false;
}

/* Whose elements may be refused. */
static const struct es_shape_place es_tpm_command_places[1] = {
    {
        .find = element_in_banks,
        .versions = 1,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_tpm_command_refusals_total",
        .help = "Commands to a TPM 2.0 and its responses, as far as the paravisor gives or answers any "
                "itself: what begins them all, and the commands of the firmware's part. All others pass "
                "through unread.",
    },
};

static const struct es_shape_metric es_tpm_command_metrics[ES_TPM_COMMAND_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"header\",field=\"\",rule=\"size at least 10\",counter=\"refused.header.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"startup\",field=\"\",rule=\"size at least 12\",counter=\"refused.startup.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"startup\",field=\"type\",rule=\"known value\",counter=\"refused.startup.type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"self-test\",field=\"\",rule=\"size at least 11\",counter=\"refused.self-test.size-11\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"self-test\",field=\"full\",rule=\"max 1\",counter=\"refused.self-test.full.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-random\",field=\"\",rule=\"size at least 12\",counter=\"refused.get-random.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"random\",field=\"\",rule=\"size at least 12\",counter=\"refused.random.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"random\","
                  "field=\"count\","
                  "rule=\"max platform-auth-size\","
                  "counter=\"refused.random.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"random\",field=\"bytes\",rule=\"inside the packet\",counter=\"refused.random.bytes.inside\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"authorization\","
                  "field=\"\","
                  "rule=\"size at least 13\","
                  "counter=\"refused.authorization.size-13\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"authorization\","
                  "field=\"length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"authorization\","
                  "field=\"session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"authorization\","
                  "field=\"nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"authorization\","
                  "field=\"attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"authorization\","
                  "field=\"password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.authorization.password-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-extend\",field=\"\",rule=\"size at least 31\",counter=\"refused.pcr-extend.size-31\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-extend\",field=\"pcr\",rule=\"max 23\",counter=\"refused.pcr-extend.pcr.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-extend\","
                  "field=\"authorization.length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.pcr-extend.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-extend\","
                  "field=\"authorization.session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.pcr-extend.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-extend\","
                  "field=\"authorization.nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.pcr-extend.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-extend\","
                  "field=\"authorization.attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.pcr-extend.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-extend\","
                  "field=\"authorization.password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.pcr-extend.authorization.password-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-extend\","
                  "field=\"count\","
                  "rule=\"max digests-max\","
                  "counter=\"refused.pcr-extend.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"digest\",field=\"\",rule=\"size at least 2\",counter=\"refused.digest.size-2\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"clear\",field=\"\",rule=\"size at least 27\",counter=\"refused.clear.size-27\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"clear\","
                  "field=\"authorization.length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.clear.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"clear\","
                  "field=\"authorization.session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.clear.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"clear\","
                  "field=\"authorization.nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.clear.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"clear\","
                  "field=\"authorization.attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.clear.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"clear\","
                  "field=\"authorization.password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.clear.authorization.password-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hierarchy-change-auth\","
                  "field=\"\","
                  "rule=\"size at least 29\","
                  "counter=\"refused.hierarchy-change-auth.size-29\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hierarchy-change-auth\","
                  "field=\"authorization.length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.hierarchy-change-auth.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hierarchy-change-auth\","
                  "field=\"authorization.session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.hierarchy-change-auth.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hierarchy-change-auth\","
                  "field=\"authorization.nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.hierarchy-change-auth.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hierarchy-change-auth\","
                  "field=\"authorization.attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.hierarchy-change-auth.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hierarchy-change-auth\","
                  "field=\"authorization.password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.hierarchy-change-auth.authorization.password-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hierarchy-change-auth\","
                  "field=\"count\","
                  "rule=\"max platform-auth-size\","
                  "counter=\"refused.hierarchy-change-auth.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"hierarchy-change-auth\","
                  "field=\"password\","
                  "rule=\"inside the packet\","
                  "counter=\"refused.hierarchy-change-auth.password.inside\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-allocate\","
                  "field=\"\","
                  "rule=\"size at least 31\","
                  "counter=\"refused.pcr-allocate.size-31\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-allocate\","
                  "field=\"authorization.length\","
                  "rule=\"value 0x9\","
                  "counter=\"refused.pcr-allocate.authorization.length.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-allocate\","
                  "field=\"authorization.session\","
                  "rule=\"value 0x40000009\","
                  "counter=\"refused.pcr-allocate.authorization.session.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-allocate\","
                  "field=\"authorization.nonce-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.pcr-allocate.authorization.nonce-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-allocate\","
                  "field=\"authorization.attributes\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.pcr-allocate.authorization.attributes.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-allocate\","
                  "field=\"authorization.password-size\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.pcr-allocate.authorization.password-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-allocate\",field=\"count\",rule=\"max 16\",counter=\"refused.pcr-allocate.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-selection\","
                  "field=\"\","
                  "rule=\"size at least 6\","
                  "counter=\"refused.pcr-selection.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pcr-selection\","
                  "field=\"size\","
                  "rule=\"value 0x3\","
                  "counter=\"refused.pcr-selection.size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-capability\","
                  "field=\"\","
                  "rule=\"size at least 22\","
                  "counter=\"refused.get-capability.size-22\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"banks\",field=\"\",rule=\"size at least 19\",counter=\"refused.banks.size-19\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"banks\",field=\"capability\",rule=\"value 0x5\",counter=\"refused.banks.capability.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"banks\",field=\"count\",rule=\"max 16\",counter=\"refused.banks.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"banks\",field=\"banks\",rule=\"inside the packet\",counter=\"refused.banks.banks.inside\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_command_header_shape,
    /* 14 in all */
    &es_tpm_command_startup_shape,
    &es_tpm_command_self_test_shape,
    &es_tpm_command_get_random_shape,
    &es_tpm_command_random_shape,
    &es_tpm_command_authorization_shape,
    &es_tpm_command_pcr_extend_shape,
    &es_tpm_command_digest_shape,
    &es_tpm_command_clear_shape,
    &es_tpm_command_hierarchy_change_auth_shape,
    &es_tpm_command_pcr_allocate_shape,
    &es_tpm_command_pcr_selection_shape,
    &es_tpm_command_get_capability_shape,
    &es_tpm_command_banks_shape,
};

const struct es_shape_spec es_tpm_command_shapes = {
    .spec = &es_tpm_command_spec,
    .shapes = all_shapes,
    .shape_count = 14,
    .refused = es_tpm_command_refused,
    .places = es_tpm_command_places,
    .place_count = 1,
    .metrics = es_tpm_command_metrics,
};
