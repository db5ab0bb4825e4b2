/* Generated from specs/platform/acpi-tables.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of acpi-tables. */
#include "generated/acpi_tables_spec.h"
#include "generated/acpi_tables_wire.h"
#include "generated/inspect/acpi_tables_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_address_space[] = {
    {0u, "memory"},
    {1u, "io-port"},
};

static const struct es_fuzz_name values_of_access_size[] = {
    {0u, "undefined"},
    /* 5 in all */
    {1u, "byte"},
    {2u, "word"},
    {3u, "dword"},
    {4u, "qword"},
};

static const struct es_fuzz_name values_of_profile[] = {
    {0u, "unspecified"},
    {4u, "enterprise-server"},
};

static const struct es_fuzz_name values_of_interrupt_controller[] = {
    {0u, "local-apic"},
    /* 5 in all */
    {1u, "io-apic"},
    {2u, "interrupt-override"},
    {4u, "local-apic-nmi"},
    {9u, "local-x2apic"},
};

static const struct es_fuzz_name values_of_tpm_start_method[] = {
    {6u, "fifo"},
    {7u, "crb"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "address-space",
        .name32 = es_acpi_tables_address_space_name,
        .known32 = es_acpi_tables_address_space_known,
        .values = values_of_address_space,
        .value_count = 2,
    },
    {
        .name = "access-size",
        .name32 = es_acpi_tables_access_size_name,
        .known32 = es_acpi_tables_access_size_known,
        .values = values_of_access_size,
        .value_count = 5,
    },
    {
        .name = "profile",
        .name32 = es_acpi_tables_profile_name,
        .known32 = es_acpi_tables_profile_known,
        .values = values_of_profile,
        .value_count = 2,
    },
    {
        .name = "interrupt-controller",
        .name32 = es_acpi_tables_interrupt_controller_name,
        .known32 = es_acpi_tables_interrupt_controller_known,
        .values = values_of_interrupt_controller,
        .value_count = 5,
    },
    {
        .name = "tpm-start-method",
        .name32 = es_acpi_tables_tpm_start_method_name,
        .known32 = es_acpi_tables_tpm_start_method_known,
        .values = values_of_tpm_start_method,
        .value_count = 2,
    },
};

/* specs/platform/acpi-tables.yaml:75 */
static es_result decode_generic_address(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_generic_address(bytes, size, out);
}

static size_t encode_generic_address(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_generic_address(in, bytes, room);
}

static const struct es_fuzz_span kept_generic_address_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_generic_address[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_generic_address_0,
        .span_count = 1,
    },
};

/* specs/platform/acpi-tables.yaml:83 */
static es_result decode_rsdp_first(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_rsdp_first(bytes, size, out);
}

static size_t encode_rsdp_first(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_rsdp_first(in, bytes, room);
}

static const struct es_fuzz_span kept_rsdp_first_0[] = {
    {15, 5, 0xff},
};

static const struct es_fuzz_layout layouts_rsdp_first[] = {
    {
        .first = 0,
        .last = 0,
        .size = 20,
        .spans = kept_rsdp_first_0,
        .span_count = 1,
    },
};

/* specs/platform/acpi-tables.yaml:93 */
static es_result decode_rsdp(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_rsdp(bytes, size, out);
}

static size_t encode_rsdp(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_rsdp(in, bytes, room);
}

static const struct es_fuzz_span kept_rsdp_0[] = {
    {8, 1, 0xff},
    {15, 17, 0xff},
};

static const struct es_fuzz_layout layouts_rsdp[] = {
    {
        .first = 0,
        .last = 0,
        .size = 36,
        .spans = kept_rsdp_0,
        .span_count = 2,
    },
};

/* specs/platform/acpi-tables.yaml:102 */
static es_result decode_table(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_table(bytes, size, out);
}

static size_t encode_table(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_table(in, bytes, room);
}

static const struct es_fuzz_span kept_table_0[] = {
    {4, 5, 0xff},
    /* 3 in all */
    {24, 4, 0xff},
    {32, 4, 0xff},
};

static const struct es_fuzz_layout layouts_table[] = {
    {
        .first = 0,
        .last = 0,
        .size = 36,
        .spans = kept_table_0,
        .span_count = 3,
    },
};

static const struct es_fuzz_slice slices_table[] = {
    {offsetof(struct es_acpi_tables_table, body), 1},
};

/* specs/platform/acpi-tables.yaml:116 */
static es_result decode_xsdt_entry(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_xsdt_entry(bytes, size, out);
}

static size_t encode_xsdt_entry(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_xsdt_entry(in, bytes, room);
}

static const struct es_fuzz_span kept_xsdt_entry_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_xsdt_entry[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_xsdt_entry_0,
        .span_count = 1,
    },
};

/* specs/platform/acpi-tables.yaml:120 */
static es_result decode_fadt(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_fadt(bytes, size, out);
}

static size_t encode_fadt(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_fadt(in, bytes, room);
}

static const struct es_fuzz_span kept_fadt_0[] = {
    {0, 8, 0xff},
    /* 3 in all */
    {9, 66, 0xff},
    {76, 164, 0xff},
};

static const struct es_fuzz_layout layouts_fadt[] = {
    {
        .first = 0,
        .last = 0,
        .size = 240,
        .spans = kept_fadt_0,
        .span_count = 3,
    },
};

/* specs/platform/acpi-tables.yaml:179 */
static es_result decode_madt(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_madt(bytes, size, out);
}

static size_t encode_madt(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_madt(in, bytes, room);
}

static const struct es_fuzz_span kept_madt_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_madt[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_madt_0,
        .span_count = 1,
    },
};

/* specs/platform/acpi-tables.yaml:185 */
static es_result decode_madt_local_apic(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_madt_local_apic(bytes, size, out);
}

static size_t encode_madt_local_apic(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_madt_local_apic(in, bytes, room);
}

static const struct es_fuzz_span kept_madt_local_apic_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_madt_local_apic[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_madt_local_apic_0,
        .span_count = 1,
    },
};

/* specs/platform/acpi-tables.yaml:193 */
static es_result decode_madt_local_x2apic(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_madt_local_x2apic(bytes, size, out);
}

static size_t encode_madt_local_x2apic(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_madt_local_x2apic(in, bytes, room);
}

static const struct es_fuzz_span kept_madt_local_x2apic_0[] = {
    {0, 2, 0xff},
    {4, 12, 0xff},
};

static const struct es_fuzz_layout layouts_madt_local_x2apic[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_madt_local_x2apic_0,
        .span_count = 2,
    },
};

/* specs/platform/acpi-tables.yaml:202 */
static es_result decode_madt_io_apic(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_madt_io_apic(bytes, size, out);
}

static size_t encode_madt_io_apic(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_madt_io_apic(in, bytes, room);
}

static const struct es_fuzz_span kept_madt_io_apic_0[] = {
    {0, 3, 0xff},
    {4, 8, 0xff},
};

static const struct es_fuzz_layout layouts_madt_io_apic[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_madt_io_apic_0,
        .span_count = 2,
    },
};

/* specs/platform/acpi-tables.yaml:211 */
static es_result decode_tpm2(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_acpi_tables_decode_tpm2(bytes, size, out);
}

static size_t encode_tpm2(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_acpi_tables_encode_tpm2(in, bytes, room);
}

static const struct es_fuzz_span kept_tpm2_0[] = {
    {0, 2, 0xff},
    /* 3 in all */
    {4, 12, 0xff},
    {28, 12, 0xff},
};

static const struct es_fuzz_layout layouts_tpm2[] = {
    {
        .first = 0,
        .last = 0,
        .size = 40,
        .spans = kept_tpm2_0,
        .span_count = 3,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "generic-address",
        .decode = decode_generic_address,
        .encode = encode_generic_address,
        .value_size = sizeof(struct es_acpi_tables_generic_address),
        .size_max = ES_ACPI_TABLES_GENERIC_ADDRESS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_generic_address,
        .layout_count = 1,
    },
    {
        .name = "rsdp-first",
        .decode = decode_rsdp_first,
        .encode = encode_rsdp_first,
        .value_size = sizeof(struct es_acpi_tables_rsdp_first),
        .size_max = ES_ACPI_TABLES_RSDP_FIRST_SIZE_MAX,
        .checksum = 8,
        .checksum_bytes = 1,
        .layouts = layouts_rsdp_first,
        .layout_count = 1,
    },
    {
        .name = "rsdp",
        .decode = decode_rsdp,
        .encode = encode_rsdp,
        .value_size = sizeof(struct es_acpi_tables_rsdp),
        .size_max = ES_ACPI_TABLES_RSDP_SIZE_MAX,
        .checksum = 32,
        .checksum_bytes = 1,
        .layouts = layouts_rsdp,
        .layout_count = 1,
    },
    {
        .name = "table",
        .decode = decode_table,
        .encode = encode_table,
        .value_size = sizeof(struct es_acpi_tables_table),
        .size_max = ES_ACPI_TABLES_TABLE_SIZE_MAX,
        .tail = true,
        .checksum = 9,
        .checksum_bytes = 1,
        .layouts = layouts_table,
        .layout_count = 1,
        .slices = slices_table,
        .slice_count = 1,
    },
    {
        .name = "xsdt-entry",
        .decode = decode_xsdt_entry,
        .encode = encode_xsdt_entry,
        .value_size = sizeof(struct es_acpi_tables_xsdt_entry),
        .size_max = ES_ACPI_TABLES_XSDT_ENTRY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_xsdt_entry,
        .layout_count = 1,
    },
    {
        .name = "fadt",
        .decode = decode_fadt,
        .encode = encode_fadt,
        .value_size = sizeof(struct es_acpi_tables_fadt),
        .size_max = ES_ACPI_TABLES_FADT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_fadt,
        .layout_count = 1,
    },
    {
        .name = "madt",
        .decode = decode_madt,
        .encode = encode_madt,
        .value_size = sizeof(struct es_acpi_tables_madt),
        .size_max = ES_ACPI_TABLES_MADT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_madt,
        .layout_count = 1,
    },
    {
        .name = "madt-local-apic",
        .decode = decode_madt_local_apic,
        .encode = encode_madt_local_apic,
        .value_size = sizeof(struct es_acpi_tables_madt_local_apic),
        .size_max = ES_ACPI_TABLES_MADT_LOCAL_APIC_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_madt_local_apic,
        .layout_count = 1,
    },
    {
        .name = "madt-local-x2apic",
        .decode = decode_madt_local_x2apic,
        .encode = encode_madt_local_x2apic,
        .value_size = sizeof(struct es_acpi_tables_madt_local_x2apic),
        .size_max = ES_ACPI_TABLES_MADT_LOCAL_X2APIC_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_madt_local_x2apic,
        .layout_count = 1,
    },
    {
        .name = "madt-io-apic",
        .decode = decode_madt_io_apic,
        .encode = encode_madt_io_apic,
        .value_size = sizeof(struct es_acpi_tables_madt_io_apic),
        .size_max = ES_ACPI_TABLES_MADT_IO_APIC_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_madt_io_apic,
        .layout_count = 1,
    },
    {
        .name = "tpm2",
        .decode = decode_tpm2,
        .encode = encode_tpm2,
        .value_size = sizeof(struct es_acpi_tables_tpm2),
        .size_max = ES_ACPI_TABLES_TPM2_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_tpm2,
        .layout_count = 1,
    },
};

static void show_generic_address(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_generic_address(inspect, name, value);
}

static void show_rsdp_first(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_rsdp_first(inspect, name, value);
}

static void show_rsdp(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_rsdp(inspect, name, value);
}

static void show_table(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_table(inspect, name, value);
}

static void show_xsdt_entry(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_xsdt_entry(inspect, name, value);
}

static void show_fadt(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_fadt(inspect, name, value);
}

static void show_madt(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_madt(inspect, name, value);
}

static void show_madt_local_apic(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_madt_local_apic(inspect, name, value);
}

static void show_madt_local_x2apic(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_madt_local_x2apic(inspect, name, value);
}

static void show_madt_io_apic(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_madt_io_apic(inspect, name, value);
}

static void show_tpm2(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_tables_tpm2(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "generic-address",
        .show = show_generic_address,
        .size = sizeof(struct es_acpi_tables_generic_address),
        .record = 0,
    },
    {
        .name = "rsdp-first",
        .show = show_rsdp_first,
        .size = sizeof(struct es_acpi_tables_rsdp_first),
        .record = 1,
    },
    {
        .name = "rsdp",
        .show = show_rsdp,
        .size = sizeof(struct es_acpi_tables_rsdp),
        .record = 2,
    },
    {
        .name = "table",
        .show = show_table,
        .size = sizeof(struct es_acpi_tables_table),
        .record = 3,
        .slices = slices_table,
        .slice_count = 1,
    },
    {
        .name = "xsdt-entry",
        .show = show_xsdt_entry,
        .size = sizeof(struct es_acpi_tables_xsdt_entry),
        .record = 4,
    },
    {
        .name = "fadt",
        .show = show_fadt,
        .size = sizeof(struct es_acpi_tables_fadt),
        .record = 5,
    },
    {
        .name = "madt",
        .show = show_madt,
        .size = sizeof(struct es_acpi_tables_madt),
        .record = 6,
    },
    {
        .name = "madt-local-apic",
        .show = show_madt_local_apic,
        .size = sizeof(struct es_acpi_tables_madt_local_apic),
        .record = 7,
    },
    {
        .name = "madt-local-x2apic",
        .show = show_madt_local_x2apic,
        .size = sizeof(struct es_acpi_tables_madt_local_x2apic),
        .record = 8,
    },
    {
        .name = "madt-io-apic",
        .show = show_madt_io_apic,
        .size = sizeof(struct es_acpi_tables_madt_io_apic),
        .record = 9,
    },
    {
        .name = "tpm2",
        .show = show_tpm2,
        .size = sizeof(struct es_acpi_tables_tpm2),
        .record = 10,
    },
};

extern const struct es_fuzz_spec es_fuzz_acpi_tables;

const struct es_fuzz_spec es_fuzz_acpi_tables = {
    .name = "acpi-tables",
    .spec = &es_acpi_tables_spec,
    .enums = enums,
    .enum_count = 5,
    .records = records,
    .record_count = 11,
    .shown = shown,
    .shown_count = 11,
};
