/* Generated from specs/scsi/scsi-data.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of scsi-data. */
#include "generated/inspect/scsi_data_inspect.h"
#include "generated/scsi_data_spec.h"
#include "generated/scsi_data_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_device_type[] = {
    {0u, "block-device"},
    {31u, "unknown"},
};

static const struct es_fuzz_name values_of_qualifier[] = {
    {0u, "connected"},
    /* 3 in all */
    {1u, "disconnected"},
    {3u, "incapable"},
};

static const struct es_fuzz_name values_of_version[] = {
    {5u, "spc-3"},
    {6u, "spc-4"},
};

static const struct es_fuzz_name values_of_version_descriptor[] = {
    {0u, "none"},
    /* 4 in all */
    {160u, "sam-5"},
    {0x460u, "spc-4"},
    {0x4c0u, "sbc-3"},
};

static const struct es_fuzz_name values_of_vpd_page[] = {
    {0u, "supported-pages"},
    /* 6 in all */
    {128u, "unit-serial"},
    {131u, "identification"},
    {176u, "block-limits"},
    {177u, "block-characteristics"},
    {178u, "provisioning"},
};

static const struct es_fuzz_name values_of_code_set[] = {
    {1u, "binary"},
    /* 3 in all */
    {2u, "ascii"},
    {3u, "utf-8"},
};

static const struct es_fuzz_name values_of_designator_type[] = {
    {0u, "vendor-specific"},
    /* 4 in all */
    {1u, "t10-vendor"},
    {2u, "eui-64"},
    {3u, "naa"},
};

static const struct es_fuzz_name values_of_association[] = {
    {0u, "logical-unit"},
    /* 3 in all */
    {1u, "target-port"},
    {2u, "target-device"},
};

static const struct es_fuzz_name values_of_naa[] = {
    {3u, "locally-assigned"},
};

static const struct es_fuzz_name values_of_provisioning_type[] = {
    {0u, "full"},
    /* 3 in all */
    {1u, "resource"},
    {2u, "thin"},
};

static const struct es_fuzz_name values_of_mode_page[] = {
    {1u, "read-write-recovery"},
    /* 5 in all */
    {8u, "caching"},
    {10u, "control"},
    {28u, "exceptions"},
    {63u, "every"},
};

static const struct es_fuzz_name values_of_response_code[] = {
    {112u, "current-fixed"},
    /* 4 in all */
    {113u, "deferred-fixed"},
    {114u, "current-descriptor"},
    {115u, "deferred-descriptor"},
};

static const struct es_fuzz_name values_of_provisioning_status[] = {
    {0u, "mapped"},
    /* 3 in all */
    {1u, "deallocated"},
    {2u, "anchored"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "device-type",
        .name32 = es_scsi_data_device_type_name,
        .known32 = es_scsi_data_device_type_known,
        .values = values_of_device_type,
        .value_count = 2,
    },
    {
        .name = "qualifier",
        .name32 = es_scsi_data_qualifier_name,
        .known32 = es_scsi_data_qualifier_known,
        .values = values_of_qualifier,
        .value_count = 3,
    },
    {
        .name = "version",
        .name32 = es_scsi_data_version_name,
        .known32 = es_scsi_data_version_known,
        .values = values_of_version,
        .value_count = 2,
    },
    {
        .name = "version-descriptor",
        .name32 = es_scsi_data_version_descriptor_name,
        .known32 = es_scsi_data_version_descriptor_known,
        .values = values_of_version_descriptor,
        .value_count = 4,
    },
    {
        .name = "vpd-page",
        .name32 = es_scsi_data_vpd_page_name,
        .known32 = es_scsi_data_vpd_page_known,
        .values = values_of_vpd_page,
        .value_count = 6,
    },
    {
        .name = "code-set",
        .name32 = es_scsi_data_code_set_name,
        .known32 = es_scsi_data_code_set_known,
        .values = values_of_code_set,
        .value_count = 3,
    },
    {
        .name = "designator-type",
        .name32 = es_scsi_data_designator_type_name,
        .known32 = es_scsi_data_designator_type_known,
        .values = values_of_designator_type,
        .value_count = 4,
    },
    {
        .name = "association",
        .name32 = es_scsi_data_association_name,
        .known32 = es_scsi_data_association_known,
        .values = values_of_association,
        .value_count = 3,
    },
    {
        .name = "naa",
        .name32 = es_scsi_data_naa_name,
        .known32 = es_scsi_data_naa_known,
        .values = values_of_naa,
        .value_count = 1,
    },
    {
        .name = "provisioning-type",
        .name32 = es_scsi_data_provisioning_type_name,
        .known32 = es_scsi_data_provisioning_type_known,
        .values = values_of_provisioning_type,
        .value_count = 3,
    },
    {
        .name = "mode-page",
        .name32 = es_scsi_data_mode_page_name,
        .known32 = es_scsi_data_mode_page_known,
        .values = values_of_mode_page,
        .value_count = 5,
    },
    {
        .name = "response-code",
        .name32 = es_scsi_data_response_code_name,
        .known32 = es_scsi_data_response_code_known,
        .values = values_of_response_code,
        .value_count = 4,
    },
    {
        .name = "provisioning-status",
        .name32 = es_scsi_data_provisioning_status_name,
        .known32 = es_scsi_data_provisioning_status_known,
        .values = values_of_provisioning_status,
        .value_count = 3,
    },
};

/* specs/scsi/scsi-data.yaml:80 */
static es_result decode_sense_fixed(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_sense_fixed(bytes, size, out);
}

static size_t encode_sense_fixed(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_sense_fixed(in, bytes, room);
}

static const struct es_fuzz_span kept_sense_fixed_0[] = {
    {0, 1, 0xff},
    {2, 16, 0xff},
};

static const struct es_fuzz_layout layouts_sense_fixed[] = {
    {
        .first = 0,
        .last = 0,
        .size = 18,
        .spans = kept_sense_fixed_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi-data.yaml:93 */
static es_result decode_sense_descriptor(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_sense_descriptor(bytes, size, out);
}

static size_t encode_sense_descriptor(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_sense_descriptor(in, bytes, room);
}

static const struct es_fuzz_span kept_sense_descriptor_0[] = {
    {0, 4, 0xff},
    {7, 1, 0xff},
};

static const struct es_fuzz_layout layouts_sense_descriptor[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_sense_descriptor_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi-data.yaml:102 */
static es_result decode_standard_inquiry(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_standard_inquiry(bytes, size, out);
}

static size_t encode_standard_inquiry(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_standard_inquiry(in, bytes, room);
}

static const struct es_fuzz_span kept_standard_inquiry_0[] = {
    {0, 36, 0xff},
    {58, 16, 0xff},
};

static const struct es_fuzz_layout layouts_standard_inquiry[] = {
    {
        .first = 0,
        .last = 0,
        .size = 96,
        .spans = kept_standard_inquiry_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi-data.yaml:120 */
static es_result decode_vpd_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_vpd_header(bytes, size, out);
}

static size_t encode_vpd_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_vpd_header(in, bytes, room);
}

static const struct es_fuzz_span kept_vpd_header_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_vpd_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_vpd_header_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:126 */
static es_result decode_designator_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_designator_header(bytes, size, out);
}

static size_t encode_designator_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_designator_header(in, bytes, room);
}

static const struct es_fuzz_span kept_designator_header_0[] = {
    {0, 2, 0xff},
    {3, 1, 0xff},
};

static const struct es_fuzz_layout layouts_designator_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_designator_header_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi-data.yaml:133 */
static es_result decode_naa_locally_assigned(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_naa_locally_assigned(bytes, size, out);
}

static size_t encode_naa_locally_assigned(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_naa_locally_assigned(in, bytes, room);
}

static const struct es_fuzz_span kept_naa_locally_assigned_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_naa_locally_assigned[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_naa_locally_assigned_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:137 */
static es_result decode_vpd_block_limits(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_vpd_block_limits(bytes, size, out);
}

static size_t encode_vpd_block_limits(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_vpd_block_limits(in, bytes, room);
}

static const struct es_fuzz_span kept_vpd_block_limits_0[] = {
    {0, 44, 0xff},
};

static const struct es_fuzz_layout layouts_vpd_block_limits[] = {
    {
        .first = 0,
        .last = 0,
        .size = 64,
        .spans = kept_vpd_block_limits_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:153 */
static es_result decode_vpd_block_characteristics(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_vpd_block_characteristics(bytes, size, out);
}

static size_t encode_vpd_block_characteristics(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_vpd_block_characteristics(in, bytes, room);
}

static const struct es_fuzz_span kept_vpd_block_characteristics_0[] = {
    {0, 9, 0xff},
};

static const struct es_fuzz_layout layouts_vpd_block_characteristics[] = {
    {
        .first = 0,
        .last = 0,
        .size = 64,
        .spans = kept_vpd_block_characteristics_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:162 */
static es_result decode_vpd_provisioning(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_vpd_provisioning(bytes, size, out);
}

static size_t encode_vpd_provisioning(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_vpd_provisioning(in, bytes, room);
}

static const struct es_fuzz_span kept_vpd_provisioning_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_vpd_provisioning[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_vpd_provisioning_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:170 */
static es_result decode_capacity_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_capacity_10(bytes, size, out);
}

static size_t encode_capacity_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_capacity_10(in, bytes, room);
}

static const struct es_fuzz_span kept_capacity_10_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_capacity_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_capacity_10_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:175 */
static es_result decode_capacity_16(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_capacity_16(bytes, size, out);
}

static size_t encode_capacity_16(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_capacity_16(in, bytes, room);
}

static const struct es_fuzz_span kept_capacity_16_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_capacity_16[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_capacity_16_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:184 */
static es_result decode_luns_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_luns_header(bytes, size, out);
}

static size_t encode_luns_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_luns_header(in, bytes, room);
}

static const struct es_fuzz_span kept_luns_header_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_luns_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_luns_header_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:189 */
static es_result decode_lun(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_lun(bytes, size, out);
}

static size_t encode_lun(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_lun(in, bytes, room);
}

static const struct es_fuzz_span kept_lun_0[] = {
    {0, 2, 0xff},
};

static const struct es_fuzz_layout layouts_lun[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_lun_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:196 */
static es_result decode_lba_status_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_lba_status_header(bytes, size, out);
}

static size_t encode_lba_status_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_lba_status_header(in, bytes, room);
}

static const struct es_fuzz_span kept_lba_status_header_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_lba_status_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_lba_status_header_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:201 */
static es_result decode_lba_status(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_lba_status(bytes, size, out);
}

static size_t encode_lba_status(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_lba_status(in, bytes, room);
}

static const struct es_fuzz_span kept_lba_status_0[] = {
    {0, 13, 0xff},
};

static const struct es_fuzz_layout layouts_lba_status[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_lba_status_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:208 */
static es_result decode_unmap_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_unmap_header(bytes, size, out);
}

static size_t encode_unmap_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_unmap_header(in, bytes, room);
}

static const struct es_fuzz_span kept_unmap_header_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_unmap_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_unmap_header_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:214 */
static es_result decode_unmap_descriptor(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_unmap_descriptor(bytes, size, out);
}

static size_t encode_unmap_descriptor(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_unmap_descriptor(in, bytes, room);
}

static const struct es_fuzz_span kept_unmap_descriptor_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_unmap_descriptor[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_unmap_descriptor_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:220 */
static es_result decode_mode_header_6(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_mode_header_6(bytes, size, out);
}

static size_t encode_mode_header_6(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_mode_header_6(in, bytes, room);
}

static const struct es_fuzz_span kept_mode_header_6_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_mode_header_6[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_mode_header_6_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:227 */
static es_result decode_mode_header_10(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_mode_header_10(bytes, size, out);
}

static size_t encode_mode_header_10(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_mode_header_10(in, bytes, room);
}

static const struct es_fuzz_span kept_mode_header_10_0[] = {
    {0, 5, 0xff},
    {6, 2, 0xff},
};

static const struct es_fuzz_layout layouts_mode_header_10[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_mode_header_10_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi-data.yaml:236 */
static es_result decode_block_descriptor_short(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_block_descriptor_short(bytes, size, out);
}

static size_t encode_block_descriptor_short(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_block_descriptor_short(in, bytes, room);
}

static const struct es_fuzz_span kept_block_descriptor_short_0[] = {
    {0, 4, 0xff},
    {5, 3, 0xff},
};

static const struct es_fuzz_layout layouts_block_descriptor_short[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_block_descriptor_short_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi-data.yaml:242 */
static es_result decode_block_descriptor_long(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_block_descriptor_long(bytes, size, out);
}

static size_t encode_block_descriptor_long(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_block_descriptor_long(in, bytes, room);
}

static const struct es_fuzz_span kept_block_descriptor_long_0[] = {
    {0, 8, 0xff},
    {12, 4, 0xff},
};

static const struct es_fuzz_layout layouts_block_descriptor_long[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_block_descriptor_long_0,
        .span_count = 2,
    },
};

/* specs/scsi/scsi-data.yaml:248 */
static es_result decode_mode_page_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_mode_page_header(bytes, size, out);
}

static size_t encode_mode_page_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_mode_page_header(in, bytes, room);
}

static const struct es_fuzz_span kept_mode_page_header_0[] = {
    {0, 2, 0xff},
};

static const struct es_fuzz_layout layouts_mode_page_header[] = {
    {
        .first = 0,
        .last = 0,
        .size = 2,
        .spans = kept_mode_page_header_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:253 */
static es_result decode_mode_page_recovery(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_mode_page_recovery(bytes, size, out);
}

static size_t encode_mode_page_recovery(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_mode_page_recovery(in, bytes, room);
}

static const struct es_fuzz_span kept_mode_page_recovery_0[] = {
    {0, 4, 0xff},
    /* 3 in all */
    {7, 2, 0xff},
    {10, 2, 0xff},
};

static const struct es_fuzz_layout layouts_mode_page_recovery[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_mode_page_recovery_0,
        .span_count = 3,
    },
};

/* specs/scsi/scsi-data.yaml:264 */
static es_result decode_mode_page_caching(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_mode_page_caching(bytes, size, out);
}

static size_t encode_mode_page_caching(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_mode_page_caching(in, bytes, room);
}

static const struct es_fuzz_span kept_mode_page_caching_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_mode_page_caching[] = {
    {
        .first = 0,
        .last = 0,
        .size = 20,
        .spans = kept_mode_page_caching_0,
        .span_count = 1,
    },
};

/* specs/scsi/scsi-data.yaml:278 */
static es_result decode_mode_page_control(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_mode_page_control(bytes, size, out);
}

static size_t encode_mode_page_control(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_mode_page_control(in, bytes, room);
}

static const struct es_fuzz_span kept_mode_page_control_0[] = {
    {0, 2, 0xff},
    /* 6 in all */
    {2, 1, 0xf7},
    {3, 1, 0xfe},
    {4, 1, 0xf8},
    {5, 1, 0xff},
    {8, 4, 0xff},
};

static const struct es_fuzz_layout layouts_mode_page_control[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_mode_page_control_0,
        .span_count = 6,
    },
};

/* specs/scsi/scsi-data.yaml:289 */
static es_result decode_mode_page_exceptions(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_scsi_data_decode_mode_page_exceptions(bytes, size, out);
}

static size_t encode_mode_page_exceptions(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_scsi_data_encode_mode_page_exceptions(in, bytes, room);
}

static const struct es_fuzz_span kept_mode_page_exceptions_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_mode_page_exceptions[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_mode_page_exceptions_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "sense-fixed",
        .decode = decode_sense_fixed,
        .encode = encode_sense_fixed,
        .value_size = sizeof(struct es_scsi_data_sense_fixed),
        .size_max = ES_SCSI_DATA_SENSE_FIXED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_sense_fixed,
        .layout_count = 1,
    },
    {
        .name = "sense-descriptor",
        .decode = decode_sense_descriptor,
        .encode = encode_sense_descriptor,
        .value_size = sizeof(struct es_scsi_data_sense_descriptor),
        .size_max = ES_SCSI_DATA_SENSE_DESCRIPTOR_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_sense_descriptor,
        .layout_count = 1,
    },
    {
        .name = "standard-inquiry",
        .decode = decode_standard_inquiry,
        .encode = encode_standard_inquiry,
        .value_size = sizeof(struct es_scsi_data_standard_inquiry),
        .size_max = ES_SCSI_DATA_STANDARD_INQUIRY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_standard_inquiry,
        .layout_count = 1,
    },
    {
        .name = "vpd-header",
        .decode = decode_vpd_header,
        .encode = encode_vpd_header,
        .value_size = sizeof(struct es_scsi_data_vpd_header),
        .size_max = ES_SCSI_DATA_VPD_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vpd_header,
        .layout_count = 1,
    },
    {
        .name = "designator-header",
        .decode = decode_designator_header,
        .encode = encode_designator_header,
        .value_size = sizeof(struct es_scsi_data_designator_header),
        .size_max = ES_SCSI_DATA_DESIGNATOR_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_designator_header,
        .layout_count = 1,
    },
    {
        .name = "naa-locally-assigned",
        .decode = decode_naa_locally_assigned,
        .encode = encode_naa_locally_assigned,
        .value_size = sizeof(struct es_scsi_data_naa_locally_assigned),
        .size_max = ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_naa_locally_assigned,
        .layout_count = 1,
    },
    {
        .name = "vpd-block-limits",
        .decode = decode_vpd_block_limits,
        .encode = encode_vpd_block_limits,
        .value_size = sizeof(struct es_scsi_data_vpd_block_limits),
        .size_max = ES_SCSI_DATA_VPD_BLOCK_LIMITS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vpd_block_limits,
        .layout_count = 1,
    },
    {
        .name = "vpd-block-characteristics",
        .decode = decode_vpd_block_characteristics,
        .encode = encode_vpd_block_characteristics,
        .value_size = sizeof(struct es_scsi_data_vpd_block_characteristics),
        .size_max = ES_SCSI_DATA_VPD_BLOCK_CHARACTERISTICS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vpd_block_characteristics,
        .layout_count = 1,
    },
    {
        .name = "vpd-provisioning",
        .decode = decode_vpd_provisioning,
        .encode = encode_vpd_provisioning,
        .value_size = sizeof(struct es_scsi_data_vpd_provisioning),
        .size_max = ES_SCSI_DATA_VPD_PROVISIONING_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_vpd_provisioning,
        .layout_count = 1,
    },
    {
        .name = "capacity-10",
        .decode = decode_capacity_10,
        .encode = encode_capacity_10,
        .value_size = sizeof(struct es_scsi_data_capacity_10),
        .size_max = ES_SCSI_DATA_CAPACITY_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_capacity_10,
        .layout_count = 1,
    },
    {
        .name = "capacity-16",
        .decode = decode_capacity_16,
        .encode = encode_capacity_16,
        .value_size = sizeof(struct es_scsi_data_capacity_16),
        .size_max = ES_SCSI_DATA_CAPACITY_16_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_capacity_16,
        .layout_count = 1,
    },
    {
        .name = "luns-header",
        .decode = decode_luns_header,
        .encode = encode_luns_header,
        .value_size = sizeof(struct es_scsi_data_luns_header),
        .size_max = ES_SCSI_DATA_LUNS_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_luns_header,
        .layout_count = 1,
    },
    {
        .name = "lun",
        .decode = decode_lun,
        .encode = encode_lun,
        .value_size = sizeof(struct es_scsi_data_lun),
        .size_max = ES_SCSI_DATA_LUN_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_lun,
        .layout_count = 1,
    },
    {
        .name = "lba-status-header",
        .decode = decode_lba_status_header,
        .encode = encode_lba_status_header,
        .value_size = sizeof(struct es_scsi_data_lba_status_header),
        .size_max = ES_SCSI_DATA_LBA_STATUS_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_lba_status_header,
        .layout_count = 1,
    },
    {
        .name = "lba-status",
        .decode = decode_lba_status,
        .encode = encode_lba_status,
        .value_size = sizeof(struct es_scsi_data_lba_status),
        .size_max = ES_SCSI_DATA_LBA_STATUS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_lba_status,
        .layout_count = 1,
    },
    {
        .name = "unmap-header",
        .decode = decode_unmap_header,
        .encode = encode_unmap_header,
        .value_size = sizeof(struct es_scsi_data_unmap_header),
        .size_max = ES_SCSI_DATA_UNMAP_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_unmap_header,
        .layout_count = 1,
    },
    {
        .name = "unmap-descriptor",
        .decode = decode_unmap_descriptor,
        .encode = encode_unmap_descriptor,
        .value_size = sizeof(struct es_scsi_data_unmap_descriptor),
        .size_max = ES_SCSI_DATA_UNMAP_DESCRIPTOR_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_unmap_descriptor,
        .layout_count = 1,
    },
    {
        .name = "mode-header-6",
        .decode = decode_mode_header_6,
        .encode = encode_mode_header_6,
        .value_size = sizeof(struct es_scsi_data_mode_header_6),
        .size_max = ES_SCSI_DATA_MODE_HEADER_6_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_mode_header_6,
        .layout_count = 1,
    },
    {
        .name = "mode-header-10",
        .decode = decode_mode_header_10,
        .encode = encode_mode_header_10,
        .value_size = sizeof(struct es_scsi_data_mode_header_10),
        .size_max = ES_SCSI_DATA_MODE_HEADER_10_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_mode_header_10,
        .layout_count = 1,
    },
    {
        .name = "block-descriptor-short",
        .decode = decode_block_descriptor_short,
        .encode = encode_block_descriptor_short,
        .value_size = sizeof(struct es_scsi_data_block_descriptor_short),
        .size_max = ES_SCSI_DATA_BLOCK_DESCRIPTOR_SHORT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_block_descriptor_short,
        .layout_count = 1,
    },
    {
        .name = "block-descriptor-long",
        .decode = decode_block_descriptor_long,
        .encode = encode_block_descriptor_long,
        .value_size = sizeof(struct es_scsi_data_block_descriptor_long),
        .size_max = ES_SCSI_DATA_BLOCK_DESCRIPTOR_LONG_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_block_descriptor_long,
        .layout_count = 1,
    },
    {
        .name = "mode-page-header",
        .decode = decode_mode_page_header,
        .encode = encode_mode_page_header,
        .value_size = sizeof(struct es_scsi_data_mode_page_header),
        .size_max = ES_SCSI_DATA_MODE_PAGE_HEADER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_mode_page_header,
        .layout_count = 1,
    },
    {
        .name = "mode-page-recovery",
        .decode = decode_mode_page_recovery,
        .encode = encode_mode_page_recovery,
        .value_size = sizeof(struct es_scsi_data_mode_page_recovery),
        .size_max = ES_SCSI_DATA_MODE_PAGE_RECOVERY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_mode_page_recovery,
        .layout_count = 1,
    },
    {
        .name = "mode-page-caching",
        .decode = decode_mode_page_caching,
        .encode = encode_mode_page_caching,
        .value_size = sizeof(struct es_scsi_data_mode_page_caching),
        .size_max = ES_SCSI_DATA_MODE_PAGE_CACHING_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_mode_page_caching,
        .layout_count = 1,
    },
    {
        .name = "mode-page-control",
        .decode = decode_mode_page_control,
        .encode = encode_mode_page_control,
        .value_size = sizeof(struct es_scsi_data_mode_page_control),
        .size_max = ES_SCSI_DATA_MODE_PAGE_CONTROL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_mode_page_control,
        .layout_count = 1,
    },
    {
        .name = "mode-page-exceptions",
        .decode = decode_mode_page_exceptions,
        .encode = encode_mode_page_exceptions,
        .value_size = sizeof(struct es_scsi_data_mode_page_exceptions),
        .size_max = ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_mode_page_exceptions,
        .layout_count = 1,
    },
};

static void show_sense_fixed(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_sense_fixed(inspect, name, value);
}

static void show_sense_descriptor(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_sense_descriptor(inspect, name, value);
}

static void show_standard_inquiry(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_standard_inquiry(inspect, name, value);
}

static void show_vpd_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_vpd_header(inspect, name, value);
}

static void show_designator_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_designator_header(inspect, name, value);
}

static void show_naa_locally_assigned(struct es_inspect *inspect, const char *name, const void *value,
                                      uint32_t version) {
  (void)version;
  es_inspect_scsi_data_naa_locally_assigned(inspect, name, value);
}

static void show_vpd_block_limits(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_vpd_block_limits(inspect, name, value);
}

static void show_vpd_block_characteristics(struct es_inspect *inspect, const char *name, const void *value,
                                           uint32_t version) {
  (void)version;
  es_inspect_scsi_data_vpd_block_characteristics(inspect, name, value);
}

static void show_vpd_provisioning(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_vpd_provisioning(inspect, name, value);
}

static void show_capacity_10(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_capacity_10(inspect, name, value);
}

static void show_capacity_16(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_capacity_16(inspect, name, value);
}

static void show_luns_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_luns_header(inspect, name, value);
}

static void show_lun(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_lun(inspect, name, value);
}

static void show_lba_status_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_lba_status_header(inspect, name, value);
}

static void show_lba_status(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_lba_status(inspect, name, value);
}

static void show_unmap_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_unmap_header(inspect, name, value);
}

static void show_unmap_descriptor(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_unmap_descriptor(inspect, name, value);
}

static void show_mode_header_6(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_mode_header_6(inspect, name, value);
}

static void show_mode_header_10(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_mode_header_10(inspect, name, value);
}

static void show_block_descriptor_short(struct es_inspect *inspect, const char *name, const void *value,
                                        uint32_t version) {
  (void)version;
  es_inspect_scsi_data_block_descriptor_short(inspect, name, value);
}

static void show_block_descriptor_long(struct es_inspect *inspect, const char *name, const void *value,
                                       uint32_t version) {
  (void)version;
  es_inspect_scsi_data_block_descriptor_long(inspect, name, value);
}

static void show_mode_page_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_mode_page_header(inspect, name, value);
}

static void show_mode_page_recovery(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_mode_page_recovery(inspect, name, value);
}

static void show_mode_page_caching(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_mode_page_caching(inspect, name, value);
}

static void show_mode_page_control(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_scsi_data_mode_page_control(inspect, name, value);
}

static void show_mode_page_exceptions(struct es_inspect *inspect, const char *name, const void *value,
                                      uint32_t version) {
  (void)version;
  es_inspect_scsi_data_mode_page_exceptions(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "sense-fixed",
        .show = show_sense_fixed,
        .size = sizeof(struct es_scsi_data_sense_fixed),
        .record = 0,
    },
    {
        .name = "sense-descriptor",
        .show = show_sense_descriptor,
        .size = sizeof(struct es_scsi_data_sense_descriptor),
        .record = 1,
    },
    {
        .name = "standard-inquiry",
        .show = show_standard_inquiry,
        .size = sizeof(struct es_scsi_data_standard_inquiry),
        .record = 2,
    },
    {
        .name = "vpd-header",
        .show = show_vpd_header,
        .size = sizeof(struct es_scsi_data_vpd_header),
        .record = 3,
    },
    {
        .name = "designator-header",
        .show = show_designator_header,
        .size = sizeof(struct es_scsi_data_designator_header),
        .record = 4,
    },
    {
        .name = "naa-locally-assigned",
        .show = show_naa_locally_assigned,
        .size = sizeof(struct es_scsi_data_naa_locally_assigned),
        .record = 5,
    },
    {
        .name = "vpd-block-limits",
        .show = show_vpd_block_limits,
        .size = sizeof(struct es_scsi_data_vpd_block_limits),
        .record = 6,
    },
    {
        .name = "vpd-block-characteristics",
        .show = show_vpd_block_characteristics,
        .size = sizeof(struct es_scsi_data_vpd_block_characteristics),
        .record = 7,
    },
    {
        .name = "vpd-provisioning",
        .show = show_vpd_provisioning,
        .size = sizeof(struct es_scsi_data_vpd_provisioning),
        .record = 8,
    },
    {
        .name = "capacity-10",
        .show = show_capacity_10,
        .size = sizeof(struct es_scsi_data_capacity_10),
        .record = 9,
    },
    {
        .name = "capacity-16",
        .show = show_capacity_16,
        .size = sizeof(struct es_scsi_data_capacity_16),
        .record = 10,
    },
    {
        .name = "luns-header",
        .show = show_luns_header,
        .size = sizeof(struct es_scsi_data_luns_header),
        .record = 11,
    },
    {
        .name = "lun",
        .show = show_lun,
        .size = sizeof(struct es_scsi_data_lun),
        .record = 12,
    },
    {
        .name = "lba-status-header",
        .show = show_lba_status_header,
        .size = sizeof(struct es_scsi_data_lba_status_header),
        .record = 13,
    },
    {
        .name = "lba-status",
        .show = show_lba_status,
        .size = sizeof(struct es_scsi_data_lba_status),
        .record = 14,
    },
    {
        .name = "unmap-header",
        .show = show_unmap_header,
        .size = sizeof(struct es_scsi_data_unmap_header),
        .record = 15,
    },
    {
        .name = "unmap-descriptor",
        .show = show_unmap_descriptor,
        .size = sizeof(struct es_scsi_data_unmap_descriptor),
        .record = 16,
    },
    {
        .name = "mode-header-6",
        .show = show_mode_header_6,
        .size = sizeof(struct es_scsi_data_mode_header_6),
        .record = 17,
    },
    {
        .name = "mode-header-10",
        .show = show_mode_header_10,
        .size = sizeof(struct es_scsi_data_mode_header_10),
        .record = 18,
    },
    {
        .name = "block-descriptor-short",
        .show = show_block_descriptor_short,
        .size = sizeof(struct es_scsi_data_block_descriptor_short),
        .record = 19,
    },
    {
        .name = "block-descriptor-long",
        .show = show_block_descriptor_long,
        .size = sizeof(struct es_scsi_data_block_descriptor_long),
        .record = 20,
    },
    {
        .name = "mode-page-header",
        .show = show_mode_page_header,
        .size = sizeof(struct es_scsi_data_mode_page_header),
        .record = 21,
    },
    {
        .name = "mode-page-recovery",
        .show = show_mode_page_recovery,
        .size = sizeof(struct es_scsi_data_mode_page_recovery),
        .record = 22,
    },
    {
        .name = "mode-page-caching",
        .show = show_mode_page_caching,
        .size = sizeof(struct es_scsi_data_mode_page_caching),
        .record = 23,
    },
    {
        .name = "mode-page-control",
        .show = show_mode_page_control,
        .size = sizeof(struct es_scsi_data_mode_page_control),
        .record = 24,
    },
    {
        .name = "mode-page-exceptions",
        .show = show_mode_page_exceptions,
        .size = sizeof(struct es_scsi_data_mode_page_exceptions),
        .record = 25,
    },
};

extern const struct es_fuzz_spec es_fuzz_scsi_data;

const struct es_fuzz_spec es_fuzz_scsi_data = {
    .name = "scsi-data",
    .spec = &es_scsi_data_spec,
    .enums = enums,
    .enum_count = 13,
    .records = records,
    .record_count = 26,
    .shown = shown,
    .shown_count = 26,
};
