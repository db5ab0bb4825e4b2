/* Generated from specs/tpm/command.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-command. */
#include "generated/inspect/tpm_command_inspect.h"
#include "generated/tpm_command_spec.h"
#include "generated/tpm_command_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_tag[] = {
    {0x8001u, "no-sessions"},
    {0x8002u, "sessions"},
};

static const struct es_fuzz_name values_of_code[] = {
    {294u, "clear"},
    /* 9 in all */
    {297u, "hierarchy-change-auth"},
    {299u, "pcr-allocate"},
    {323u, "self-test"},
    {324u, "startup"},
    {325u, "shutdown"},
    {378u, "get-capability"},
    {379u, "get-random"},
    {386u, "pcr-extend"},
};

static const struct es_fuzz_name values_of_response_code[] = {
    {0u, "success"},
    /* 7 in all */
    {256u, "initialize"},
    {257u, "failure"},
    {322u, "command-size"},
    {0x909u, "canceled"},
    {0x90au, "testing"},
    {0x922u, "retry"},
};

static const struct es_fuzz_name values_of_algorithm[] = {
    {4u, "sha1"},
    /* 4 in all */
    {11u, "sha256"},
    {12u, "sha384"},
    {13u, "sha512"},
};

static const struct es_fuzz_name values_of_startup_type[] = {
    {0u, "clear"},
    {1u, "state"},
};

static const struct es_fuzz_name values_of_handle[] = {
    {0x40000009u, "password"},
    {0x4000000cu, "platform"},
};

static const struct es_fuzz_name values_of_capability[] = {
    {5u, "pcrs"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "tag",
        .name32 = es_tpm_command_tag_name,
        .known32 = es_tpm_command_tag_known,
        .values = values_of_tag,
        .value_count = 2,
    },
    {
        .name = "code",
        .name32 = es_tpm_command_code_name,
        .known32 = es_tpm_command_code_known,
        .values = values_of_code,
        .value_count = 9,
    },
    {
        .name = "response-code",
        .name32 = es_tpm_command_response_code_name,
        .known32 = es_tpm_command_response_code_known,
        .values = values_of_response_code,
        .value_count = 7,
    },
    {
        .name = "algorithm",
        .name32 = es_tpm_command_algorithm_name,
        .known32 = es_tpm_command_algorithm_known,
        .values = values_of_algorithm,
        .value_count = 4,
    },
    {
        .name = "startup-type",
        .name32 = es_tpm_command_startup_type_name,
        .known32 = es_tpm_command_startup_type_known,
        .values = values_of_startup_type,
        .value_count = 2,
    },
    {
        .name = "handle",
        .name32 = es_tpm_command_handle_name,
        .known32 = es_tpm_command_handle_known,
        .values = values_of_handle,
        .value_count = 2,
    },
    {
        .name = "capability",
        .name32 = es_tpm_command_capability_name,
        .known32 = es_tpm_command_capability_known,
        .values = values_of_capability,
        .value_count = 1,
    },
};

/* specs/tpm/command.yaml:47 */
static es_result decode_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_header(bytes, size, out);
}

static size_t encode_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_header(in, bytes, room);
}

static const struct es_fuzz_span kept_header_0[] = {
    {0, 10, 0xff},
};

static const struct es_fuzz_layout layouts_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 10,
        .spans = kept_header_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:54 */
static es_result decode_startup(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_startup(bytes, size, out);
}

static size_t encode_startup(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_startup(in, bytes, room);
}

static const struct es_fuzz_span kept_startup_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_startup[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_startup_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:60 */
static es_result decode_self_test(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_self_test(bytes, size, out);
}

static size_t encode_self_test(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_self_test(in, bytes, room);
}

static const struct es_fuzz_span kept_self_test_0[] = {
    {0, 11, 0xff},
};

static const struct es_fuzz_layout layouts_self_test[] = {
    {
        .first = 0,
        .last = 0,
        .size = 11,
        .spans = kept_self_test_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:66 */
static es_result decode_get_random(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_get_random(bytes, size, out);
}

static size_t encode_get_random(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_get_random(in, bytes, room);
}

static const struct es_fuzz_span kept_get_random_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_get_random[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_get_random_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:72 */
static es_result decode_random(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_random(bytes, size, out);
}

static size_t encode_random(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_random(in, bytes, room);
}

static const struct es_fuzz_span kept_random_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_random[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_random_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_random[] = {
    {offsetof(struct es_tpm_command_random, bytes), 1},
};

/* specs/tpm/command.yaml:78 */
static es_result decode_authorization(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_authorization(bytes, size, out);
}

static size_t encode_authorization(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_authorization(in, bytes, room);
}

static const struct es_fuzz_span kept_authorization_0[] = {
    {0, 13, 0xff},
};

static const struct es_fuzz_layout layouts_authorization[] = {
    {
        .first = 0,
        .last = 0,
        .size = 13,
        .spans = kept_authorization_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:87 */
static es_result decode_pcr_extend(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_pcr_extend(bytes, size, out);
}

static size_t encode_pcr_extend(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_pcr_extend(in, bytes, room);
}

static const struct es_fuzz_span kept_pcr_extend_0[] = {
    {0, 31, 0xff},
};

static const struct es_fuzz_layout layouts_pcr_extend[] = {
    {
        .first = 0,
        .last = 0,
        .size = 31,
        .spans = kept_pcr_extend_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:95 */
static es_result decode_digest(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_digest(bytes, size, out);
}

static size_t encode_digest(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_digest(in, bytes, room);
}

static const struct es_fuzz_span kept_digest_0[] = {
    {0, 2, 0xff},
};

static const struct es_fuzz_layout layouts_digest[] = {
    {
        .first = 0,
        .last = 0,
        .size = 2,
        .spans = kept_digest_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:99 */
static es_result decode_clear(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_clear(bytes, size, out);
}

static size_t encode_clear(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_clear(in, bytes, room);
}

static const struct es_fuzz_span kept_clear_0[] = {
    {0, 27, 0xff},
};

static const struct es_fuzz_layout layouts_clear[] = {
    {
        .first = 0,
        .last = 0,
        .size = 27,
        .spans = kept_clear_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:106 */
static es_result decode_hierarchy_change_auth(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_hierarchy_change_auth(bytes, size, out);
}

static size_t encode_hierarchy_change_auth(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_hierarchy_change_auth(in, bytes, room);
}

static const struct es_fuzz_span kept_hierarchy_change_auth_0[] = {
    {0, 29, 0xff},
};

static const struct es_fuzz_layout layouts_hierarchy_change_auth[] = {
    {
        .first = 0,
        .last = 0,
        .size = 29,
        .spans = kept_hierarchy_change_auth_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_hierarchy_change_auth[] = {
    {offsetof(struct es_tpm_command_hierarchy_change_auth, password), 1},
};

/* specs/tpm/command.yaml:114 */
static es_result decode_pcr_allocate(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_pcr_allocate(bytes, size, out);
}

static size_t encode_pcr_allocate(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_pcr_allocate(in, bytes, room);
}

static const struct es_fuzz_span kept_pcr_allocate_0[] = {
    {0, 31, 0xff},
};

static const struct es_fuzz_layout layouts_pcr_allocate[] = {
    {
        .first = 0,
        .last = 0,
        .size = 31,
        .spans = kept_pcr_allocate_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:122 */
static es_result decode_pcr_selection(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_pcr_selection(bytes, size, out);
}

static size_t encode_pcr_selection(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_pcr_selection(in, bytes, room);
}

static const struct es_fuzz_span kept_pcr_selection_0[] = {
    {0, 6, 0xff},
};

static const struct es_fuzz_layout layouts_pcr_selection[] = {
    {
        .first = 0,
        .last = 0,
        .size = 6,
        .spans = kept_pcr_selection_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:129 */
static es_result decode_get_capability(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_get_capability(bytes, size, out);
}

static size_t encode_get_capability(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_get_capability(in, bytes, room);
}

static const struct es_fuzz_span kept_get_capability_0[] = {
    {0, 22, 0xff},
};

static const struct es_fuzz_layout layouts_get_capability[] = {
    {
        .first = 0,
        .last = 0,
        .size = 22,
        .spans = kept_get_capability_0,
        .span_count = 1,
    },
};

/* specs/tpm/command.yaml:137 */
static es_result decode_banks(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_command_decode_banks(bytes, size, out);
}

static size_t encode_banks(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_command_encode_banks(in, bytes, room);
}

static void walk_banks(const void *in, uint32_t version) {
  const struct es_tpm_command_banks *value = in;
  (void)version;
  for (uint32_t i = 0; i <= value->banks.count; i++) {
    const struct es_tpm_command_pcr_selection element = es_tpm_command_banks_banks_at(&value->banks, i);
    uint8_t bytes[6] = {0};
    const bool made = es_tpm_command_banks_banks_put(bytes, 0, &element);
    es_fuzz_require(made || i == value->banks.count, "banks: an element that cannot be written");
  }
}

static const struct es_fuzz_span kept_banks_0[] = {
    {0, 19, 0xff},
};

static const struct es_fuzz_layout layouts_banks[] = {
    {
        .first = 0,
        .last = 0,
        .size = 19,
        .spans = kept_banks_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_banks[] = {
    {offsetof(struct es_tpm_command_banks, banks), 6},
};

static const struct es_fuzz_record records[] = {
    {
        .name = "header",
        .decode = decode_header,
        .encode = encode_header,
        .value_size = sizeof(struct es_tpm_command_header),
        .size_max = ES_TPM_COMMAND_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_header,
        .layout_count = 1,
    },
    {
        .name = "startup",
        .decode = decode_startup,
        .encode = encode_startup,
        .value_size = sizeof(struct es_tpm_command_startup),
        .size_max = ES_TPM_COMMAND_STARTUP_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_startup,
        .layout_count = 1,
    },
    {
        .name = "self-test",
        .decode = decode_self_test,
        .encode = encode_self_test,
        .value_size = sizeof(struct es_tpm_command_self_test),
        .size_max = ES_TPM_COMMAND_SELF_TEST_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_self_test,
        .layout_count = 1,
    },
    {
        .name = "get-random",
        .decode = decode_get_random,
        .encode = encode_get_random,
        .value_size = sizeof(struct es_tpm_command_get_random),
        .size_max = ES_TPM_COMMAND_GET_RANDOM_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_get_random,
        .layout_count = 1,
    },
    {
        .name = "random",
        .decode = decode_random,
        .encode = encode_random,
        .value_size = sizeof(struct es_tpm_command_random),
        .size_max = ES_TPM_COMMAND_RANDOM_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_random,
        .layout_count = 1,
        .slices = slices_random,
        .slice_count = 1,
    },
    {
        .name = "authorization",
        .decode = decode_authorization,
        .encode = encode_authorization,
        .value_size = sizeof(struct es_tpm_command_authorization),
        .size_max = ES_TPM_COMMAND_AUTHORIZATION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_authorization,
        .layout_count = 1,
    },
    {
        .name = "pcr-extend",
        .decode = decode_pcr_extend,
        .encode = encode_pcr_extend,
        .value_size = sizeof(struct es_tpm_command_pcr_extend),
        .size_max = ES_TPM_COMMAND_PCR_EXTEND_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_pcr_extend,
        .layout_count = 1,
    },
    {
        .name = "digest",
        .decode = decode_digest,
        .encode = encode_digest,
        .value_size = sizeof(struct es_tpm_command_digest),
        .size_max = ES_TPM_COMMAND_DIGEST_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_digest,
        .layout_count = 1,
    },
    {
        .name = "clear",
        .decode = decode_clear,
        .encode = encode_clear,
        .value_size = sizeof(struct es_tpm_command_clear),
        .size_max = ES_TPM_COMMAND_CLEAR_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_clear,
        .layout_count = 1,
    },
    {
        .name = "hierarchy-change-auth",
        .decode = decode_hierarchy_change_auth,
        .encode = encode_hierarchy_change_auth,
        .value_size = sizeof(struct es_tpm_command_hierarchy_change_auth),
        .size_max = ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_hierarchy_change_auth,
        .layout_count = 1,
        .slices = slices_hierarchy_change_auth,
        .slice_count = 1,
    },
    {
        .name = "pcr-allocate",
        .decode = decode_pcr_allocate,
        .encode = encode_pcr_allocate,
        .value_size = sizeof(struct es_tpm_command_pcr_allocate),
        .size_max = ES_TPM_COMMAND_PCR_ALLOCATE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_pcr_allocate,
        .layout_count = 1,
    },
    {
        .name = "pcr-selection",
        .decode = decode_pcr_selection,
        .encode = encode_pcr_selection,
        .value_size = sizeof(struct es_tpm_command_pcr_selection),
        .size_max = ES_TPM_COMMAND_PCR_SELECTION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_pcr_selection,
        .layout_count = 1,
    },
    {
        .name = "get-capability",
        .decode = decode_get_capability,
        .encode = encode_get_capability,
        .value_size = sizeof(struct es_tpm_command_get_capability),
        .size_max = ES_TPM_COMMAND_GET_CAPABILITY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_get_capability,
        .layout_count = 1,
    },
    {
        .name = "banks",
        .decode = decode_banks,
        .encode = encode_banks,
        .value_size = sizeof(struct es_tpm_command_banks),
        .size_max = ES_TPM_COMMAND_BANKS_SIZE_MAX,
        .walk = walk_banks,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_banks,
        .layout_count = 1,
        .slices = slices_banks,
        .slice_count = 1,
    },
};

static void show_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_header(inspect, name, value);
}

static void show_startup(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_startup(inspect, name, value);
}

static void show_self_test(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_self_test(inspect, name, value);
}

static void show_get_random(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_get_random(inspect, name, value);
}

static void show_random(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_random(inspect, name, value);
}

static void hide_random(void *all, uint32_t version, int filler) {
  struct es_tpm_command_random *value = all;
  (void)version;
  es_fuzz_hide_array(&value->bytes, filler);
}

static void show_authorization(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_authorization(inspect, name, value);
}

static void show_pcr_extend(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_pcr_extend(inspect, name, value);
}

static void show_digest(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_digest(inspect, name, value);
}

static void show_clear(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_clear(inspect, name, value);
}

static void show_hierarchy_change_auth(struct es_inspect *inspect, const char *name, const void *value,
                                       uint32_t version) {
  (void)version;
  es_inspect_tpm_command_hierarchy_change_auth(inspect, name, value);
}

static void hide_hierarchy_change_auth(void *all, uint32_t version, int filler) {
  struct es_tpm_command_hierarchy_change_auth *value = all;
  (void)version;
  es_fuzz_hide_array(&value->password, filler);
}

static void show_pcr_allocate(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_pcr_allocate(inspect, name, value);
}

static void show_pcr_selection(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_pcr_selection(inspect, name, value);
}

static void show_get_capability(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_get_capability(inspect, name, value);
}

static void show_banks(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_command_banks(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "header",
        .show = show_header,
        .size = sizeof(struct es_tpm_command_header),
        .record = 0,
    },
    {
        .name = "startup",
        .show = show_startup,
        .size = sizeof(struct es_tpm_command_startup),
        .record = 1,
    },
    {
        .name = "self-test",
        .show = show_self_test,
        .size = sizeof(struct es_tpm_command_self_test),
        .record = 2,
    },
    {
        .name = "get-random",
        .show = show_get_random,
        .size = sizeof(struct es_tpm_command_get_random),
        .record = 3,
    },
    {
        .name = "random",
        .show = show_random,
        .size = sizeof(struct es_tpm_command_random),
        .record = 4,
        .hide = hide_random,
        .slices = slices_random,
        .slice_count = 1,
    },
    {
        .name = "authorization",
        .show = show_authorization,
        .size = sizeof(struct es_tpm_command_authorization),
        .record = 5,
    },
    {
        .name = "pcr-extend",
        .show = show_pcr_extend,
        .size = sizeof(struct es_tpm_command_pcr_extend),
        .record = 6,
    },
    {
        .name = "digest",
        .show = show_digest,
        .size = sizeof(struct es_tpm_command_digest),
        .record = 7,
    },
    {
        .name = "clear",
        .show = show_clear,
        .size = sizeof(struct es_tpm_command_clear),
        .record = 8,
    },
    {
        .name = "hierarchy-change-auth",
        .show = show_hierarchy_change_auth,
        .size = sizeof(struct es_tpm_command_hierarchy_change_auth),
        .record = 9,
        .hide = hide_hierarchy_change_auth,
        .slices = slices_hierarchy_change_auth,
        .slice_count = 1,
    },
    {
        .name = "pcr-allocate",
        .show = show_pcr_allocate,
        .size = sizeof(struct es_tpm_command_pcr_allocate),
        .record = 10,
    },
    {
        .name = "pcr-selection",
        .show = show_pcr_selection,
        .size = sizeof(struct es_tpm_command_pcr_selection),
        .record = 11,
    },
    {
        .name = "get-capability",
        .show = show_get_capability,
        .size = sizeof(struct es_tpm_command_get_capability),
        .record = 12,
    },
    {
        .name = "banks",
        .show = show_banks,
        .size = sizeof(struct es_tpm_command_banks),
        .record = 13,
        .slices = slices_banks,
        .slice_count = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_tpm_command;

const struct es_fuzz_spec es_fuzz_tpm_command = {
    .name = "tpm-command",
    .spec = &es_tpm_command_spec,
    .enums = enums,
    .enum_count = 7,
    .records = records,
    .record_count = 14,
    .shown = shown,
    .shown_count = 14,
};
