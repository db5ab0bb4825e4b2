/* Generated from specs/platform/linux-boot.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of linux-boot. */
#include "generated/inspect/linux_boot_inspect.h"
#include "generated/linux_boot_spec.h"
#include "generated/linux_boot_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_e820_type[] = {
    {1u, "ram"},
    /* 5 in all */
    {2u, "reserved"},
    {3u, "acpi"},
    {4u, "nvs"},
    {5u, "unusable"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "e820-type",
        .name32 = es_linux_boot_e820_type_name,
        .known32 = es_linux_boot_e820_type_known,
        .values = values_of_e820_type,
        .value_count = 5,
    },
};

/* specs/platform/linux-boot.yaml:29 */
static es_result decode_setup_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_linux_boot_decode_setup_header(bytes, size, out);
}

static size_t encode_setup_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_linux_boot_encode_setup_header(in, bytes, room);
}

static const struct es_fuzz_span kept_setup_header_0[] = {
    {0, 123, 0xff},
};

static const struct es_fuzz_layout layouts_setup_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 123,
        .spans = kept_setup_header_0,
        .span_count = 1,
    },
};

/* specs/platform/linux-boot.yaml:73 */
static es_result decode_setup_data(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_linux_boot_decode_setup_data(bytes, size, out);
}

static size_t encode_setup_data(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_linux_boot_encode_setup_data(in, bytes, room);
}

static const struct es_fuzz_span kept_setup_data_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_setup_data[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_setup_data_0,
        .span_count = 1,
    },
};

/* specs/platform/linux-boot.yaml:80 */
static es_result decode_e820_entry(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_linux_boot_decode_e820_entry(bytes, size, out);
}

static size_t encode_e820_entry(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_linux_boot_encode_e820_entry(in, bytes, room);
}

static const struct es_fuzz_span kept_e820_entry_0[] = {
    {0, 20, 0xff},
};

static const struct es_fuzz_layout layouts_e820_entry[] = {
    {
        .first = 0,
        .last = 0,
        .size = 20,
        .spans = kept_e820_entry_0,
        .span_count = 1,
    },
};

/* specs/platform/linux-boot.yaml:86 */
static es_result decode_boot_params(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_linux_boot_decode_boot_params(bytes, size, out);
}

static size_t encode_boot_params(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_linux_boot_encode_boot_params(in, bytes, room);
}

static const struct es_fuzz_span kept_boot_params_0[] = {
    {0, 84, 0xff},
    /* 8 in all */
    {88, 32, 0xff},
    {128, 76, 0xff},
    {316, 177, 0xff},
    {495, 1, 0xff},
    {497, 123, 0xff},
    {656, 2624, 0xff},
    {3328, 492, 0xff},
};

static const struct es_fuzz_layout layouts_boot_params[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4096,
        .spans = kept_boot_params_0,
        .span_count = 8,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "setup-header",
        .decode = decode_setup_header,
        .encode = encode_setup_header,
        .value_size = sizeof(struct es_linux_boot_setup_header),
        .size_max = ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_setup_header,
        .layout_count = 1,
    },
    {
        .name = "setup-data",
        .decode = decode_setup_data,
        .encode = encode_setup_data,
        .value_size = sizeof(struct es_linux_boot_setup_data),
        .size_max = ES_LINUX_BOOT_SETUP_DATA_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_setup_data,
        .layout_count = 1,
    },
    {
        .name = "e820-entry",
        .decode = decode_e820_entry,
        .encode = encode_e820_entry,
        .value_size = sizeof(struct es_linux_boot_e820_entry),
        .size_max = ES_LINUX_BOOT_E820_ENTRY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_e820_entry,
        .layout_count = 1,
    },
    {
        .name = "boot-params",
        .decode = decode_boot_params,
        .encode = encode_boot_params,
        .value_size = sizeof(struct es_linux_boot_boot_params),
        .size_max = ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_boot_params,
        .layout_count = 1,
    },
};

static void show_setup_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_linux_boot_setup_header(inspect, name, value);
}

static void show_setup_data(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_linux_boot_setup_data(inspect, name, value);
}

static void show_e820_entry(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_linux_boot_e820_entry(inspect, name, value);
}

static void show_boot_params(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_linux_boot_boot_params(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "setup-header",
        .show = show_setup_header,
        .size = sizeof(struct es_linux_boot_setup_header),
        .record = 0,
    },
    {
        .name = "setup-data",
        .show = show_setup_data,
        .size = sizeof(struct es_linux_boot_setup_data),
        .record = 1,
    },
    {
        .name = "e820-entry",
        .show = show_e820_entry,
        .size = sizeof(struct es_linux_boot_e820_entry),
        .record = 2,
    },
    {
        .name = "boot-params",
        .show = show_boot_params,
        .size = sizeof(struct es_linux_boot_boot_params),
        .record = 3,
    },
};

extern const struct es_fuzz_spec es_fuzz_linux_boot;

const struct es_fuzz_spec es_fuzz_linux_boot = {
    .name = "linux-boot",
    .spec = &es_linux_boot_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 4,
    .shown = shown,
    .shown_count = 4,
};
