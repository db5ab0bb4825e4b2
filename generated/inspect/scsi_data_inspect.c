/* Generated from specs/scsi/scsi-data.yaml; change that and run python3 -m generator. */
#include "generated/inspect/scsi_data_inspect.h"

#include "generated/scsi_data_spec.h"

/* specs/scsi/scsi-data.yaml:66 */
static const struct es_shape_name rows_names_of_scsi_data_response_code[4] = {
    {
        .value = 112u,
        .name = "current-fixed",
    },
    {
        .value = 113u,
        .name = "deferred-fixed",
    },
    {
        .value = 114u,
        .name = "current-descriptor",
    },
    {
        .value = 115u,
        .name = "deferred-descriptor",
    },
};

static const struct es_shape_names names_of_scsi_data_response_code = {
    .rows = rows_names_of_scsi_data_response_code,
    .count = 4,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_sense_fixed_response_group[2] = {
    {
        .name = "code",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, response.code),
        .names = &names_of_scsi_data_response_code,
        .width = 1,
    },
    {
        .name = "information-valid",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, response.information_valid),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_sense_fixed_response_group = {
    .name = "response",
    .doc = "",
    .fields = fields_of_es_scsi_data_sense_fixed_response_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_sense_fixed),
};

static const struct es_shape_field fields_of_es_scsi_data_sense_fixed_key_and_flags_group[4] = {
    {
        .name = "key",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, key_and_flags.key),
        .width = 1,
    },
    {
        .name = "incorrect-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, key_and_flags.incorrect_length),
        .width = 1,
    },
    {
        .name = "end-of-medium",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, key_and_flags.end_of_medium),
        .width = 1,
    },
    {
        .name = "filemark",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, key_and_flags.filemark),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_sense_fixed_key_and_flags_group = {
    .name = "key-and-flags",
    .doc = "",
    .fields = fields_of_es_scsi_data_sense_fixed_key_and_flags_group,
    .count = 4,
    .size = sizeof(struct es_scsi_data_sense_fixed),
};

static const struct es_shape_field fields_of_es_scsi_data_sense_fixed_shape[9] = {
    {
        .name = "response",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, response),
        .shape = &es_scsi_data_sense_fixed_response_group,
    },
    {
        .name = "key-and-flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, key_and_flags),
        .shape = &es_scsi_data_sense_fixed_key_and_flags_group,
    },
    {
        .name = "information",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, information),
        .width = 4,
    },
    {
        .name = "additional-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, additional_length),
        .width = 1,
    },
    {
        .name = "command-information",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, command_information),
        .width = 4,
    },
    {
        .name = "asc",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, asc),
        .width = 1,
    },
    {
        .name = "ascq",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, ascq),
        .width = 1,
    },
    {
        .name = "replaceable-unit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, replaceable_unit),
        .width = 1,
    },
    {
        .name = "key-specific",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_fixed, key_specific),
        .width = 4,
    },
};

/* specs/scsi/scsi-data.yaml:80 */
const struct es_shape es_scsi_data_sense_fixed_shape = {
    .name = "sense-fixed",
    .doc = "",
    .fields = fields_of_es_scsi_data_sense_fixed_shape,
    .count = 9,
    .size = sizeof(struct es_scsi_data_sense_fixed),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_sense_descriptor_key_and_flags_group[1] = {
    {
        .name = "key",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_descriptor, key_and_flags.key),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_sense_descriptor_key_and_flags_group = {
    .name = "key-and-flags",
    .doc = "",
    .fields = fields_of_es_scsi_data_sense_descriptor_key_and_flags_group,
    .count = 1,
    .size = sizeof(struct es_scsi_data_sense_descriptor),
};

static const struct es_shape_field fields_of_es_scsi_data_sense_descriptor_shape[5] = {
    {
        .name = "code",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_descriptor, code),
        .names = &names_of_scsi_data_response_code,
        .width = 1,
    },
    {
        .name = "key-and-flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_descriptor, key_and_flags),
        .shape = &es_scsi_data_sense_descriptor_key_and_flags_group,
    },
    {
        .name = "asc",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_descriptor, asc),
        .width = 1,
    },
    {
        .name = "ascq",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_descriptor, ascq),
        .width = 1,
    },
    {
        .name = "additional-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_sense_descriptor, additional_length),
        .width = 1,
    },
};

/* specs/scsi/scsi-data.yaml:93 */
const struct es_shape es_scsi_data_sense_descriptor_shape = {
    .name = "sense-descriptor",
    .doc = "",
    .fields = fields_of_es_scsi_data_sense_descriptor_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_data_sense_descriptor),
    .slices = false,
};

/* specs/scsi/scsi-data.yaml:27 */
static const struct es_shape_name rows_names_of_scsi_data_device_type[2] = {
    {
        .value = 0u,
        .name = "block-device",
    },
    {
        .value = 31u,
        .name = "unknown",
    },
};

static const struct es_shape_names names_of_scsi_data_device_type = {
    .rows = rows_names_of_scsi_data_device_type,
    .count = 2,
    .flags = false,
};

/* specs/scsi/scsi-data.yaml:30 */
static const struct es_shape_name rows_names_of_scsi_data_qualifier[3] = {
    {
        .value = 0u,
        .name = "connected",
    },
    {
        .value = 1u,
        .name = "disconnected",
    },
    {
        .value = 3u,
        .name = "incapable",
    },
};

static const struct es_shape_names names_of_scsi_data_qualifier = {
    .rows = rows_names_of_scsi_data_qualifier,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_standard_inquiry_peripheral_group[2] = {
    {
        .name = "device-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, peripheral.device_type),
        .names = &names_of_scsi_data_device_type,
        .width = 1,
    },
    {
        .name = "qualifier",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, peripheral.qualifier),
        .names = &names_of_scsi_data_qualifier,
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_standard_inquiry_peripheral_group = {
    .name = "peripheral",
    .doc = "",
    .fields = fields_of_es_scsi_data_standard_inquiry_peripheral_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_standard_inquiry),
};

static const struct es_shape_field fields_of_es_scsi_data_standard_inquiry_removal_group[1] = {
    {
        .name = "removable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, removal.removable),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_standard_inquiry_removal_group = {
    .name = "removal",
    .doc = "",
    .fields = fields_of_es_scsi_data_standard_inquiry_removal_group,
    .count = 1,
    .size = sizeof(struct es_scsi_data_standard_inquiry),
};

/* specs/scsi/scsi-data.yaml:33 */
static const struct es_shape_name rows_names_of_scsi_data_version[2] = {
    {
        .value = 5u,
        .name = "spc-3",
    },
    {
        .value = 6u,
        .name = "spc-4",
    },
};

static const struct es_shape_names names_of_scsi_data_version = {
    .rows = rows_names_of_scsi_data_version,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_standard_inquiry_response_group[3] = {
    {
        .name = "format",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, response.format),
        .width = 1,
    },
    {
        .name = "hierarchical",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, response.hierarchical),
        .width = 1,
    },
    {
        .name = "naca-supported",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, response.naca_supported),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_standard_inquiry_response_group = {
    .name = "response",
    .doc = "",
    .fields = fields_of_es_scsi_data_standard_inquiry_response_group,
    .count = 3,
    .size = sizeof(struct es_scsi_data_standard_inquiry),
};

static const struct es_shape_field fields_of_es_scsi_data_standard_inquiry_capabilities_1_group[3] = {
    {
        .name = "protection",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_1.protection),
        .width = 1,
    },
    {
        .name = "third-party-copy",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_1.third_party_copy),
        .width = 1,
    },
    {
        .name = "port-groups",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_1.port_groups),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_standard_inquiry_capabilities_1_group = {
    .name = "capabilities-1",
    .doc = "",
    .fields = fields_of_es_scsi_data_standard_inquiry_capabilities_1_group,
    .count = 3,
    .size = sizeof(struct es_scsi_data_standard_inquiry),
};

static const struct es_shape_field fields_of_es_scsi_data_standard_inquiry_capabilities_2_group[1] = {
    {
        .name = "multi-port",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_2.multi_port),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_standard_inquiry_capabilities_2_group = {
    .name = "capabilities-2",
    .doc = "",
    .fields = fields_of_es_scsi_data_standard_inquiry_capabilities_2_group,
    .count = 1,
    .size = sizeof(struct es_scsi_data_standard_inquiry),
};

static const struct es_shape_field fields_of_es_scsi_data_standard_inquiry_capabilities_3_group[2] = {
    {
        .name = "vendor-bit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_3.vendor_bit),
        .width = 1,
    },
    {
        .name = "command-queuing",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_3.command_queuing),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_standard_inquiry_capabilities_3_group = {
    .name = "capabilities-3",
    .doc = "",
    .fields = fields_of_es_scsi_data_standard_inquiry_capabilities_3_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_standard_inquiry),
};

/* specs/scsi/scsi-data.yaml:37 */
static const struct es_shape_name rows_names_of_scsi_data_version_descriptor[4] = {
    {
        .value = 0u,
        .name = "none",
    },
    {
        .value = 160u,
        .name = "sam-5",
    },
    {
        .value = 0x460u,
        .name = "spc-4",
    },
    {
        .value = 0x4c0u,
        .name = "sbc-3",
    },
};

static const struct es_shape_names names_of_scsi_data_version_descriptor = {
    .rows = rows_names_of_scsi_data_version_descriptor,
    .count = 4,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_standard_inquiry_shape[12] = {
    {
        .name = "peripheral",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, peripheral),
        .shape = &es_scsi_data_standard_inquiry_peripheral_group,
    },
    {
        .name = "removal",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, removal),
        .shape = &es_scsi_data_standard_inquiry_removal_group,
    },
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, version),
        .names = &names_of_scsi_data_version,
        .width = 1,
    },
    {
        .name = "response",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, response),
        .shape = &es_scsi_data_standard_inquiry_response_group,
    },
    {
        .name = "additional-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, additional_length),
        .width = 1,
    },
    {
        .name = "capabilities-1",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_1),
        .shape = &es_scsi_data_standard_inquiry_capabilities_1_group,
    },
    {
        .name = "capabilities-2",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_2),
        .shape = &es_scsi_data_standard_inquiry_capabilities_2_group,
    },
    {
        .name = "capabilities-3",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, capabilities_3),
        .shape = &es_scsi_data_standard_inquiry_capabilities_3_group,
    },
    {
        .name = "vendor",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, vendor),
        .size = sizeof(((const struct es_scsi_data_standard_inquiry *)0)->vendor),
    },
    {
        .name = "product",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, product),
        .size = sizeof(((const struct es_scsi_data_standard_inquiry *)0)->product),
    },
    {
        .name = "revision",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, revision),
        .size = sizeof(((const struct es_scsi_data_standard_inquiry *)0)->revision),
    },
    {
        .name = "standards",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_standard_inquiry, standards),
        .names = &names_of_scsi_data_version_descriptor,
        .width = 2,
        .count = 8,
        .size = sizeof(((const struct es_scsi_data_standard_inquiry *)0)->standards[0]),
    },
};

/* specs/scsi/scsi-data.yaml:102 */
const struct es_shape es_scsi_data_standard_inquiry_shape = {
    .name = "standard-inquiry",
    .doc = "",
    .fields = fields_of_es_scsi_data_standard_inquiry_shape,
    .count = 12,
    .size = sizeof(struct es_scsi_data_standard_inquiry),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_header_peripheral_group[2] = {
    {
        .name = "device-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_header, peripheral.device_type),
        .names = &names_of_scsi_data_device_type,
        .width = 1,
    },
    {
        .name = "qualifier",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_header, peripheral.qualifier),
        .names = &names_of_scsi_data_qualifier,
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_vpd_header_peripheral_group = {
    .name = "peripheral",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_header_peripheral_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_vpd_header),
};

/* specs/scsi/scsi-data.yaml:42 */
static const struct es_shape_name rows_names_of_scsi_data_vpd_page[6] = {
    {
        .value = 0u,
        .name = "supported-pages",
    },
    {
        .value = 128u,
        .name = "unit-serial",
    },
    {
        .value = 131u,
        .name = "identification",
    },
    {
        .value = 176u,
        .name = "block-limits",
    },
    {
        .value = 177u,
        .name = "block-characteristics",
    },
    {
        .value = 178u,
        .name = "provisioning",
    },
};

static const struct es_shape_names names_of_scsi_data_vpd_page = {
    .rows = rows_names_of_scsi_data_vpd_page,
    .count = 6,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_header_shape[3] = {
    {
        .name = "peripheral",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_header, peripheral),
        .shape = &es_scsi_data_vpd_header_peripheral_group,
    },
    {
        .name = "page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_header, page),
        .names = &names_of_scsi_data_vpd_page,
        .width = 1,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_header, length),
        .width = 2,
    },
};

/* specs/scsi/scsi-data.yaml:120 */
const struct es_shape es_scsi_data_vpd_header_shape = {
    .name = "vpd-header",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_header_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_data_vpd_header),
    .slices = false,
};

/* specs/scsi/scsi-data.yaml:47 */
static const struct es_shape_name rows_names_of_scsi_data_code_set[3] = {
    {
        .value = 1u,
        .name = "binary",
    },
    {
        .value = 2u,
        .name = "ascii",
    },
    {
        .value = 3u,
        .name = "utf-8",
    },
};

static const struct es_shape_names names_of_scsi_data_code_set = {
    .rows = rows_names_of_scsi_data_code_set,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_designator_header_coding_group[2] = {
    {
        .name = "code-set",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_designator_header, coding.code_set),
        .names = &names_of_scsi_data_code_set,
        .width = 1,
    },
    {
        .name = "protocol",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_designator_header, coding.protocol),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_designator_header_coding_group = {
    .name = "coding",
    .doc = "",
    .fields = fields_of_es_scsi_data_designator_header_coding_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_designator_header),
};

/* specs/scsi/scsi-data.yaml:50 */
static const struct es_shape_name rows_names_of_scsi_data_designator_type[4] = {
    {
        .value = 0u,
        .name = "vendor-specific",
    },
    {
        .value = 1u,
        .name = "t10-vendor",
    },
    {
        .value = 2u,
        .name = "eui-64",
    },
    {
        .value = 3u,
        .name = "naa",
    },
};

static const struct es_shape_names names_of_scsi_data_designator_type = {
    .rows = rows_names_of_scsi_data_designator_type,
    .count = 4,
    .flags = false,
};

/* specs/scsi/scsi-data.yaml:53 */
static const struct es_shape_name rows_names_of_scsi_data_association[3] = {
    {
        .value = 0u,
        .name = "logical-unit",
    },
    {
        .value = 1u,
        .name = "target-port",
    },
    {
        .value = 2u,
        .name = "target-device",
    },
};

static const struct es_shape_names names_of_scsi_data_association = {
    .rows = rows_names_of_scsi_data_association,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_designator_header_kind_group[3] = {
    {
        .name = "designator-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_designator_header, kind.designator_type),
        .names = &names_of_scsi_data_designator_type,
        .width = 1,
    },
    {
        .name = "association",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_designator_header, kind.association),
        .names = &names_of_scsi_data_association,
        .width = 1,
    },
    {
        .name = "protocol-valid",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_designator_header, kind.protocol_valid),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_designator_header_kind_group = {
    .name = "kind",
    .doc = "",
    .fields = fields_of_es_scsi_data_designator_header_kind_group,
    .count = 3,
    .size = sizeof(struct es_scsi_data_designator_header),
};

static const struct es_shape_field fields_of_es_scsi_data_designator_header_shape[3] = {
    {
        .name = "coding",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_designator_header, coding),
        .shape = &es_scsi_data_designator_header_coding_group,
    },
    {
        .name = "kind",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_designator_header, kind),
        .shape = &es_scsi_data_designator_header_kind_group,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_designator_header, length),
        .width = 1,
    },
};

/* specs/scsi/scsi-data.yaml:126 */
const struct es_shape es_scsi_data_designator_header_shape = {
    .name = "designator-header",
    .doc = "",
    .fields = fields_of_es_scsi_data_designator_header_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_data_designator_header),
    .slices = false,
};

/* specs/scsi/scsi-data.yaml:56 */
static const struct es_shape_name rows_names_of_scsi_data_naa[1] = {
    {
        .value = 3u,
        .name = "locally-assigned",
    },
};

static const struct es_shape_names names_of_scsi_data_naa = {
    .rows = rows_names_of_scsi_data_naa,
    .count = 1,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_naa_locally_assigned_number_group[2] = {
    {
        .name = "value",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_naa_locally_assigned, number.value),
        .hex = true,
        .width = 8,
    },
    {
        .name = "naa",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_naa_locally_assigned, number.naa),
        .names = &names_of_scsi_data_naa,
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_naa_locally_assigned_number_group = {
    .name = "number",
    .doc = "",
    .fields = fields_of_es_scsi_data_naa_locally_assigned_number_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_naa_locally_assigned),
};

static const struct es_shape_field fields_of_es_scsi_data_naa_locally_assigned_shape[1] = {
    {
        .name = "number",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_naa_locally_assigned, number),
        .shape = &es_scsi_data_naa_locally_assigned_number_group,
    },
};

/* specs/scsi/scsi-data.yaml:133 */
const struct es_shape es_scsi_data_naa_locally_assigned_shape = {
    .name = "naa-locally-assigned",
    .doc = "",
    .fields = fields_of_es_scsi_data_naa_locally_assigned_shape,
    .count = 1,
    .size = sizeof(struct es_scsi_data_naa_locally_assigned),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_block_limits_zero_means_nothing_group[1] = {
    {
        .name = "write-same-non-zero",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, zero_means_nothing.write_same_non_zero),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_vpd_block_limits_zero_means_nothing_group = {
    .name = "zero-means-nothing",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_block_limits_zero_means_nothing_group,
    .count = 1,
    .size = sizeof(struct es_scsi_data_vpd_block_limits),
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_block_limits_unmap_alignment_group[2] = {
    {
        .name = "alignment",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, unmap_alignment.alignment),
        .width = 4,
    },
    {
        .name = "alignment-valid",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, unmap_alignment.alignment_valid),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_vpd_block_limits_unmap_alignment_group = {
    .name = "unmap-alignment",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_block_limits_unmap_alignment_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_vpd_block_limits),
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_block_limits_shape[12] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, header),
        .shape = &es_scsi_data_vpd_header_shape,
    },
    {
        .name = "zero-means-nothing",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, zero_means_nothing),
        .shape = &es_scsi_data_vpd_block_limits_zero_means_nothing_group,
    },
    {
        .name = "max-compare-and-write",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, max_compare_and_write),
        .width = 1,
    },
    {
        .name = "transfer-granularity",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, transfer_granularity),
        .width = 2,
    },
    {
        .name = "max-transfer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, max_transfer),
        .width = 4,
    },
    {
        .name = "best-transfer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, best_transfer),
        .width = 4,
    },
    {
        .name = "max-prefetch",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, max_prefetch),
        .width = 4,
    },
    {
        .name = "max-unmap-blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, max_unmap_blocks),
        .width = 4,
    },
    {
        .name = "max-unmap-descriptors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, max_unmap_descriptors),
        .width = 4,
    },
    {
        .name = "best-unmap-granularity",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, best_unmap_granularity),
        .width = 4,
    },
    {
        .name = "unmap-alignment",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, unmap_alignment),
        .shape = &es_scsi_data_vpd_block_limits_unmap_alignment_group,
    },
    {
        .name = "max-write-same",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_limits, max_write_same),
        .hex = true,
        .width = 8,
    },
};

/* specs/scsi/scsi-data.yaml:137 */
const struct es_shape es_scsi_data_vpd_block_limits_shape = {
    .name = "vpd-block-limits",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_block_limits_shape,
    .count = 12,
    .size = sizeof(struct es_scsi_data_vpd_block_limits),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_block_characteristics_shape[5] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_characteristics, header),
        .shape = &es_scsi_data_vpd_header_shape,
    },
    {
        .name = "rotation-rate",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_characteristics, rotation_rate),
        .width = 2,
    },
    {
        .name = "product-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_characteristics, product_type),
        .width = 1,
    },
    {
        .name = "form-factor",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_characteristics, form_factor),
        .width = 1,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_block_characteristics, flags),
        .width = 1,
    },
};

/* specs/scsi/scsi-data.yaml:153 */
const struct es_shape es_scsi_data_vpd_block_characteristics_shape = {
    .name = "vpd-block-characteristics",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_block_characteristics_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_data_vpd_block_characteristics),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_provisioning_support_group[6] = {
    {
        .name = "descriptor-present",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, support.descriptor_present),
        .width = 1,
    },
    {
        .name = "anchored-supported",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, support.anchored_supported),
        .width = 1,
    },
    {
        .name = "read-zeros",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, support.read_zeros),
        .width = 1,
    },
    {
        .name = "write-same-10-unmaps",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, support.write_same_10_unmaps),
        .width = 1,
    },
    {
        .name = "write-same-16-unmaps",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, support.write_same_16_unmaps),
        .width = 1,
    },
    {
        .name = "unmap-supported",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, support.unmap_supported),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_vpd_provisioning_support_group = {
    .name = "support",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_provisioning_support_group,
    .count = 6,
    .size = sizeof(struct es_scsi_data_vpd_provisioning),
};

/* specs/scsi/scsi-data.yaml:59 */
static const struct es_shape_name rows_names_of_scsi_data_provisioning_type[3] = {
    {
        .value = 0u,
        .name = "full",
    },
    {
        .value = 1u,
        .name = "resource",
    },
    {
        .value = 2u,
        .name = "thin",
    },
};

static const struct es_shape_names names_of_scsi_data_provisioning_type = {
    .rows = rows_names_of_scsi_data_provisioning_type,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_provisioning_type_byte_group[2] = {
    {
        .name = "provisioning-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, type_byte.provisioning_type),
        .names = &names_of_scsi_data_provisioning_type,
        .width = 1,
    },
    {
        .name = "min-percentage",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, type_byte.min_percentage),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_vpd_provisioning_type_byte_group = {
    .name = "type-byte",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_provisioning_type_byte_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_vpd_provisioning),
};

static const struct es_shape_field fields_of_es_scsi_data_vpd_provisioning_shape[5] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, header),
        .shape = &es_scsi_data_vpd_header_shape,
    },
    {
        .name = "threshold-exponent",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, threshold_exponent),
        .width = 1,
    },
    {
        .name = "support",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, support),
        .shape = &es_scsi_data_vpd_provisioning_support_group,
    },
    {
        .name = "type-byte",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, type_byte),
        .shape = &es_scsi_data_vpd_provisioning_type_byte_group,
    },
    {
        .name = "threshold-percentage",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_vpd_provisioning, threshold_percentage),
        .width = 1,
    },
};

/* specs/scsi/scsi-data.yaml:162 */
const struct es_shape es_scsi_data_vpd_provisioning_shape = {
    .name = "vpd-provisioning",
    .doc = "",
    .fields = fields_of_es_scsi_data_vpd_provisioning_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_data_vpd_provisioning),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_capacity_10_shape[2] = {
    {
        .name = "last-lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_10, last_lba),
        .width = 4,
    },
    {
        .name = "block-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_10, block_size),
        .width = 4,
    },
};

/* specs/scsi/scsi-data.yaml:170 */
const struct es_shape es_scsi_data_capacity_10_shape = {
    .name = "capacity-10",
    .doc = "",
    .fields = fields_of_es_scsi_data_capacity_10_shape,
    .count = 2,
    .size = sizeof(struct es_scsi_data_capacity_10),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_capacity_16_exponents_group[2] = {
    {
        .name = "physical-exponent",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, exponents.physical_exponent),
        .width = 1,
    },
    {
        .name = "protection-exponent",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, exponents.protection_exponent),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_capacity_16_exponents_group = {
    .name = "exponents",
    .doc = "",
    .fields = fields_of_es_scsi_data_capacity_16_exponents_group,
    .count = 2,
    .size = sizeof(struct es_scsi_data_capacity_16),
};

static const struct es_shape_field fields_of_es_scsi_data_capacity_16_provisioning_group[3] = {
    {
        .name = "lowest-aligned",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, provisioning.lowest_aligned),
        .width = 2,
    },
    {
        .name = "unmapped-reads-zero",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, provisioning.unmapped_reads_zero),
        .width = 1,
    },
    {
        .name = "thin",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, provisioning.thin),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_capacity_16_provisioning_group = {
    .name = "provisioning",
    .doc = "",
    .fields = fields_of_es_scsi_data_capacity_16_provisioning_group,
    .count = 3,
    .size = sizeof(struct es_scsi_data_capacity_16),
};

static const struct es_shape_field fields_of_es_scsi_data_capacity_16_shape[5] = {
    {
        .name = "last-lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, last_lba),
        .hex = true,
        .width = 8,
    },
    {
        .name = "block-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, block_size),
        .width = 4,
    },
    {
        .name = "protection",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, protection),
        .width = 1,
    },
    {
        .name = "exponents",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, exponents),
        .shape = &es_scsi_data_capacity_16_exponents_group,
    },
    {
        .name = "provisioning",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_capacity_16, provisioning),
        .shape = &es_scsi_data_capacity_16_provisioning_group,
    },
};

/* specs/scsi/scsi-data.yaml:175 */
const struct es_shape es_scsi_data_capacity_16_shape = {
    .name = "capacity-16",
    .doc = "",
    .fields = fields_of_es_scsi_data_capacity_16_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_data_capacity_16),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_luns_header_shape[1] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_luns_header, length),
        .width = 4,
    },
};

/* specs/scsi/scsi-data.yaml:184 */
const struct es_shape es_scsi_data_luns_header_shape = {
    .name = "luns-header",
    .doc = "",
    .fields = fields_of_es_scsi_data_luns_header_shape,
    .count = 1,
    .size = sizeof(struct es_scsi_data_luns_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_lun_shape[1] = {
    {
        .name = "number",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_lun, number),
        .width = 1,
    },
};

/* specs/scsi/scsi-data.yaml:189 */
const struct es_shape es_scsi_data_lun_shape = {
    .name = "lun",
    .doc = "Single-level logical unit number, peripheral device addressing.",
    .fields = fields_of_es_scsi_data_lun_shape,
    .count = 1,
    .size = sizeof(struct es_scsi_data_lun),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_lba_status_header_shape[1] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_lba_status_header, length),
        .width = 4,
    },
};

/* specs/scsi/scsi-data.yaml:196 */
const struct es_shape es_scsi_data_lba_status_header_shape = {
    .name = "lba-status-header",
    .doc = "",
    .fields = fields_of_es_scsi_data_lba_status_header_shape,
    .count = 1,
    .size = sizeof(struct es_scsi_data_lba_status_header),
    .slices = false,
};

/* specs/scsi/scsi-data.yaml:69 */
static const struct es_shape_name rows_names_of_scsi_data_provisioning_status[3] = {
    {
        .value = 0u,
        .name = "mapped",
    },
    {
        .value = 1u,
        .name = "deallocated",
    },
    {
        .value = 2u,
        .name = "anchored",
    },
};

static const struct es_shape_names names_of_scsi_data_provisioning_status = {
    .rows = rows_names_of_scsi_data_provisioning_status,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_data_lba_status_status_group[1] = {
    {
        .name = "provisioning-status",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_lba_status, status.provisioning_status),
        .names = &names_of_scsi_data_provisioning_status,
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_lba_status_status_group = {
    .name = "status",
    .doc = "",
    .fields = fields_of_es_scsi_data_lba_status_status_group,
    .count = 1,
    .size = sizeof(struct es_scsi_data_lba_status),
};

static const struct es_shape_field fields_of_es_scsi_data_lba_status_shape[3] = {
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_lba_status, lba),
        .hex = true,
        .width = 8,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_lba_status, blocks),
        .width = 4,
    },
    {
        .name = "status",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_lba_status, status),
        .shape = &es_scsi_data_lba_status_status_group,
    },
};

/* specs/scsi/scsi-data.yaml:201 */
const struct es_shape es_scsi_data_lba_status_shape = {
    .name = "lba-status",
    .doc = "",
    .fields = fields_of_es_scsi_data_lba_status_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_data_lba_status),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_unmap_header_shape[2] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_unmap_header, length),
        .width = 2,
    },
    {
        .name = "descriptors-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_unmap_header, descriptors_length),
        .width = 2,
    },
};

/* specs/scsi/scsi-data.yaml:208 */
const struct es_shape es_scsi_data_unmap_header_shape = {
    .name = "unmap-header",
    .doc = "",
    .fields = fields_of_es_scsi_data_unmap_header_shape,
    .count = 2,
    .size = sizeof(struct es_scsi_data_unmap_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_unmap_descriptor_shape[2] = {
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_unmap_descriptor, lba),
        .hex = true,
        .width = 8,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_unmap_descriptor, blocks),
        .width = 4,
    },
};

/* specs/scsi/scsi-data.yaml:214 */
const struct es_shape es_scsi_data_unmap_descriptor_shape = {
    .name = "unmap-descriptor",
    .doc = "",
    .fields = fields_of_es_scsi_data_unmap_descriptor_shape,
    .count = 2,
    .size = sizeof(struct es_scsi_data_unmap_descriptor),
    .slices = false,
};

/* specs/scsi/scsi-data.yaml:74 */
static const struct es_shape_name rows_names_of_scsi_data_device_specific[2] = {
    {
        .value = 16u,
        .name = "dpo-and-fua",
    },
    {
        .value = 128u,
        .name = "write-protected",
    },
};

static const struct es_shape_names names_of_scsi_data_device_specific = {
    .rows = rows_names_of_scsi_data_device_specific,
    .count = 2,
    .flags = true,
};

static const struct es_shape_field fields_of_es_scsi_data_mode_header_6_shape[4] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_6, length),
        .width = 1,
    },
    {
        .name = "medium-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_6, medium_type),
        .width = 1,
    },
    {
        .name = "device-specific",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_6, device_specific),
        .names = &names_of_scsi_data_device_specific,
        .width = 1,
    },
    {
        .name = "descriptors-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_6, descriptors_length),
        .width = 1,
    },
};

/* specs/scsi/scsi-data.yaml:220 */
const struct es_shape es_scsi_data_mode_header_6_shape = {
    .name = "mode-header-6",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_header_6_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_data_mode_header_6),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_mode_header_10_options_group[1] = {
    {
        .name = "long-lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_10, options.long_lba),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_mode_header_10_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_header_10_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_data_mode_header_10),
};

static const struct es_shape_field fields_of_es_scsi_data_mode_header_10_shape[5] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_10, length),
        .width = 2,
    },
    {
        .name = "medium-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_10, medium_type),
        .width = 1,
    },
    {
        .name = "device-specific",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_10, device_specific),
        .names = &names_of_scsi_data_device_specific,
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_10, options),
        .shape = &es_scsi_data_mode_header_10_options_group,
    },
    {
        .name = "descriptors-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_header_10, descriptors_length),
        .width = 2,
    },
};

/* specs/scsi/scsi-data.yaml:227 */
const struct es_shape es_scsi_data_mode_header_10_shape = {
    .name = "mode-header-10",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_header_10_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_data_mode_header_10),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_block_descriptor_short_shape[2] = {
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_block_descriptor_short, blocks),
        .width = 4,
    },
    {
        .name = "block-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_block_descriptor_short, block_size),
        .width = 4,
    },
};

/* specs/scsi/scsi-data.yaml:236 */
const struct es_shape es_scsi_data_block_descriptor_short_shape = {
    .name = "block-descriptor-short",
    .doc = "",
    .fields = fields_of_es_scsi_data_block_descriptor_short_shape,
    .count = 2,
    .size = sizeof(struct es_scsi_data_block_descriptor_short),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_block_descriptor_long_shape[2] = {
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_block_descriptor_long, blocks),
        .hex = true,
        .width = 8,
    },
    {
        .name = "block-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_block_descriptor_long, block_size),
        .width = 4,
    },
};

/* specs/scsi/scsi-data.yaml:242 */
const struct es_shape es_scsi_data_block_descriptor_long_shape = {
    .name = "block-descriptor-long",
    .doc = "",
    .fields = fields_of_es_scsi_data_block_descriptor_long_shape,
    .count = 2,
    .size = sizeof(struct es_scsi_data_block_descriptor_long),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_header_code_group[3] = {
    {
        .name = "page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_header, code.page),
        .width = 1,
    },
    {
        .name = "has-subpage",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_header, code.has_subpage),
        .width = 1,
    },
    {
        .name = "saveable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_header, code.saveable),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_mode_page_header_code_group = {
    .name = "code",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_header_code_group,
    .count = 3,
    .size = sizeof(struct es_scsi_data_mode_page_header),
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_header_shape[2] = {
    {
        .name = "code",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_header, code),
        .shape = &es_scsi_data_mode_page_header_code_group,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_header, length),
        .width = 1,
    },
};

/* specs/scsi/scsi-data.yaml:248 */
const struct es_shape es_scsi_data_mode_page_header_shape = {
    .name = "mode-page-header",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_header_shape,
    .count = 2,
    .size = sizeof(struct es_scsi_data_mode_page_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_recovery_recovery_group[3] = {
    {
        .name = "correction",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, recovery.correction),
        .width = 1,
    },
    {
        .name = "read-reallocate",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, recovery.read_reallocate),
        .width = 1,
    },
    {
        .name = "write-reallocate",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, recovery.write_reallocate),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_mode_page_recovery_recovery_group = {
    .name = "recovery",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_recovery_recovery_group,
    .count = 3,
    .size = sizeof(struct es_scsi_data_mode_page_recovery),
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_recovery_shape[6] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, header),
        .shape = &es_scsi_data_mode_page_header_shape,
    },
    {
        .name = "recovery",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, recovery),
        .shape = &es_scsi_data_mode_page_recovery_recovery_group,
    },
    {
        .name = "read-retries",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, read_retries),
        .width = 1,
    },
    {
        .name = "more-recovery",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, more_recovery),
        .width = 1,
    },
    {
        .name = "write-retries",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, write_retries),
        .width = 1,
    },
    {
        .name = "time-limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_recovery, time_limit),
        .width = 2,
    },
};

/* specs/scsi/scsi-data.yaml:253 */
const struct es_shape es_scsi_data_mode_page_recovery_shape = {
    .name = "mode-page-recovery",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_recovery_shape,
    .count = 6,
    .size = sizeof(struct es_scsi_data_mode_page_recovery),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_caching_cache_group[8] = {
    {
        .name = "read-cache-disable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache.read_cache_disable),
        .width = 1,
    },
    {
        .name = "multiplication",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache.multiplication),
        .width = 1,
    },
    {
        .name = "write-cache",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache.write_cache),
        .width = 1,
    },
    {
        .name = "size-enable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache.size_enable),
        .width = 1,
    },
    {
        .name = "discontinuity",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache.discontinuity),
        .width = 1,
    },
    {
        .name = "cap",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache.cap),
        .width = 1,
    },
    {
        .name = "abort-prefetch",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache.abort_prefetch),
        .width = 1,
    },
    {
        .name = "initiator-control",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache.initiator_control),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_mode_page_caching_cache_group = {
    .name = "cache",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_caching_cache_group,
    .count = 8,
    .size = sizeof(struct es_scsi_data_mode_page_caching),
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_caching_more_cache_group[6] = {
    {
        .name = "nv-disable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, more_cache.nv_disable),
        .width = 1,
    },
    {
        .name = "sync-progressive",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, more_cache.sync_progressive),
        .width = 1,
    },
    {
        .name = "vendor-bits",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, more_cache.vendor_bits),
        .width = 1,
    },
    {
        .name = "read-ahead-disable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, more_cache.read_ahead_disable),
        .width = 1,
    },
    {
        .name = "block-units",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, more_cache.block_units),
        .width = 1,
    },
    {
        .name = "force-sequential",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, more_cache.force_sequential),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_mode_page_caching_more_cache_group = {
    .name = "more-cache",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_caching_more_cache_group,
    .count = 6,
    .size = sizeof(struct es_scsi_data_mode_page_caching),
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_caching_shape[10] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, header),
        .shape = &es_scsi_data_mode_page_header_shape,
    },
    {
        .name = "cache",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, cache),
        .shape = &es_scsi_data_mode_page_caching_cache_group,
    },
    {
        .name = "retention",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, retention),
        .width = 1,
    },
    {
        .name = "prefetch-off-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, prefetch_off_length),
        .width = 2,
    },
    {
        .name = "min-prefetch",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, min_prefetch),
        .width = 2,
    },
    {
        .name = "max-prefetch",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, max_prefetch),
        .width = 2,
    },
    {
        .name = "prefetch-ceiling",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, prefetch_ceiling),
        .width = 2,
    },
    {
        .name = "more-cache",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, more_cache),
        .shape = &es_scsi_data_mode_page_caching_more_cache_group,
    },
    {
        .name = "segments",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, segments),
        .width = 1,
    },
    {
        .name = "segment-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_caching, segment_size),
        .width = 2,
    },
};

/* specs/scsi/scsi-data.yaml:264 */
const struct es_shape es_scsi_data_mode_page_caching_shape = {
    .name = "mode-page-caching",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_caching_shape,
    .count = 10,
    .size = sizeof(struct es_scsi_data_mode_page_caching),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_control_sense_options_group[5] = {
    {
        .name = "global-log-disable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, sense_options.global_log_disable),
        .width = 1,
    },
    {
        .name = "implicit-log-disable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, sense_options.implicit_log_disable),
        .width = 1,
    },
    {
        .name = "descriptor-sense",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, sense_options.descriptor_sense),
        .width = 1,
    },
    {
        .name = "tmf-only",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, sense_options.tmf_only),
        .width = 1,
    },
    {
        .name = "task-set-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, sense_options.task_set_type),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_mode_page_control_sense_options_group = {
    .name = "sense-options",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_control_sense_options_group,
    .count = 5,
    .size = sizeof(struct es_scsi_data_mode_page_control),
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_control_queue_group[3] = {
    {
        .name = "queue-error",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, queue.queue_error),
        .width = 1,
    },
    {
        .name = "no-unit-attention-report",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, queue.no_unit_attention_report),
        .width = 1,
    },
    {
        .name = "reorder",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, queue.reorder),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_mode_page_control_queue_group = {
    .name = "queue",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_control_queue_group,
    .count = 3,
    .size = sizeof(struct es_scsi_data_mode_page_control),
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_control_protect_group[4] = {
    {
        .name = "software-write-protect",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, protect.software_write_protect),
        .width = 1,
    },
    {
        .name = "unit-attention-interlock",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, protect.unit_attention_interlock),
        .width = 1,
    },
    {
        .name = "report-checks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, protect.report_checks),
        .width = 1,
    },
    {
        .name = "tape-status",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, protect.tape_status),
        .width = 1,
    },
};

static const struct es_shape es_scsi_data_mode_page_control_protect_group = {
    .name = "protect",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_control_protect_group,
    .count = 4,
    .size = sizeof(struct es_scsi_data_mode_page_control),
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_control_shape[7] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, header),
        .shape = &es_scsi_data_mode_page_header_shape,
    },
    {
        .name = "sense-options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, sense_options),
        .shape = &es_scsi_data_mode_page_control_sense_options_group,
    },
    {
        .name = "queue",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, queue),
        .shape = &es_scsi_data_mode_page_control_queue_group,
    },
    {
        .name = "protect",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, protect),
        .shape = &es_scsi_data_mode_page_control_protect_group,
    },
    {
        .name = "autoload",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, autoload),
        .width = 1,
    },
    {
        .name = "busy-time-out",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, busy_time_out),
        .width = 2,
    },
    {
        .name = "self-test-time",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_control, self_test_time),
        .width = 2,
    },
};

/* specs/scsi/scsi-data.yaml:278 */
const struct es_shape es_scsi_data_mode_page_control_shape = {
    .name = "mode-page-control",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_control_shape,
    .count = 7,
    .size = sizeof(struct es_scsi_data_mode_page_control),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_data_mode_page_exceptions_shape[5] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_exceptions, header),
        .shape = &es_scsi_data_mode_page_header_shape,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_exceptions, flags),
        .width = 1,
    },
    {
        .name = "reporting",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_exceptions, reporting),
        .width = 1,
    },
    {
        .name = "interval",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_exceptions, interval),
        .width = 4,
    },
    {
        .name = "report-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_data_mode_page_exceptions, report_count),
        .width = 4,
    },
};

/* specs/scsi/scsi-data.yaml:289 */
const struct es_shape es_scsi_data_mode_page_exceptions_shape = {
    .name = "mode-page-exceptions",
    .doc = "",
    .fields = fields_of_es_scsi_data_mode_page_exceptions_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_data_mode_page_exceptions),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_scsi_data_refused[ES_SCSI_DATA_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .big_endian = true,
        .names = &names_of_scsi_data_response_code,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 8,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 1,
        .big_endian = true,
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
        .width = 0,
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
        .width = 1,
        .big_endian = true,
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
        .width = 0,
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
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_scsi_data_refusals_total",
        .help = "Data that SCSI commands of a direct-access block device carry, and the sense data that "
                "refusals carry.",
    },
};

static const struct es_shape_metric es_scsi_data_metrics[ES_SCSI_DATA_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"sense-fixed\",field=\"\",rule=\"size at least 18\",counter=\"refused.sense-fixed.size-18\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"sense-fixed\","
                  "field=\"response.code\","
                  "rule=\"known value\","
                  "counter=\"refused.sense-fixed.response.code.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"sense-fixed\","
                  "field=\"key-and-flags.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.sense-fixed.key-and-flags.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"sense-descriptor\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.sense-descriptor.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"sense-descriptor\","
                  "field=\"code\","
                  "rule=\"known value\","
                  "counter=\"refused.sense-descriptor.code.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"sense-descriptor\","
                  "field=\"key-and-flags.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.sense-descriptor.key-and-flags.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"\","
                  "rule=\"size at least 96\","
                  "counter=\"refused.standard-inquiry.size-96\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"peripheral.device-type\","
                  "rule=\"known value\","
                  "counter=\"refused.standard-inquiry.peripheral.device-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"peripheral.qualifier\","
                  "rule=\"known value\","
                  "counter=\"refused.standard-inquiry.peripheral.qualifier.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"removal.unused-1\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.standard-inquiry.removal.unused-1.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"response.unused-2\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.standard-inquiry.response.unused-2.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"capabilities-1.unused-3\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.standard-inquiry.capabilities-1.unused-3.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"capabilities-1.unused-4\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.standard-inquiry.capabilities-1.unused-4.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"capabilities-2.unused-5\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.standard-inquiry.capabilities-2.unused-5.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"capabilities-2.unused-6\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.standard-inquiry.capabilities-2.unused-6.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"standard-inquiry\","
                  "field=\"capabilities-3.unused-7\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.standard-inquiry.capabilities-3.unused-7.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-header\",field=\"\",rule=\"size at least 4\",counter=\"refused.vpd-header.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-header\","
                  "field=\"peripheral.device-type\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-header.peripheral.device-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-header\","
                  "field=\"peripheral.qualifier\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-header.peripheral.qualifier.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"designator-header\","
                  "field=\"\","
                  "rule=\"size at least 4\","
                  "counter=\"refused.designator-header.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"designator-header\","
                  "field=\"coding.code-set\","
                  "rule=\"known value\","
                  "counter=\"refused.designator-header.coding.code-set.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"designator-header\","
                  "field=\"kind.designator-type\","
                  "rule=\"known value\","
                  "counter=\"refused.designator-header.kind.designator-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"designator-header\","
                  "field=\"kind.association\","
                  "rule=\"known value\","
                  "counter=\"refused.designator-header.kind.association.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"designator-header\","
                  "field=\"kind.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.designator-header.kind.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"naa-locally-assigned\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.naa-locally-assigned.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"naa-locally-assigned\","
                  "field=\"number.naa\","
                  "rule=\"known value\","
                  "counter=\"refused.naa-locally-assigned.number.naa.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-block-limits\","
                  "field=\"\","
                  "rule=\"size at least 64\","
                  "counter=\"refused.vpd-block-limits.size-64\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-block-limits\","
                  "field=\"header.peripheral.device-type\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-block-limits.header.peripheral.device-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-block-limits\","
                  "field=\"header.peripheral.qualifier\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-block-limits.header.peripheral.qualifier.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-block-limits\","
                  "field=\"zero-means-nothing.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.vpd-block-limits.zero-means-nothing.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-block-characteristics\","
                  "field=\"\","
                  "rule=\"size at least 64\","
                  "counter=\"refused.vpd-block-characteristics.size-64\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-block-characteristics\","
                  "field=\"header.peripheral.device-type\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-block-characteristics.header.peripheral.device-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-block-characteristics\","
                  "field=\"header.peripheral.qualifier\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-block-characteristics.header.peripheral.qualifier.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-provisioning\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.vpd-provisioning.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-provisioning\","
                  "field=\"header.peripheral.device-type\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-provisioning.header.peripheral.device-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-provisioning\","
                  "field=\"header.peripheral.qualifier\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-provisioning.header.peripheral.qualifier.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vpd-provisioning\","
                  "field=\"type-byte.provisioning-type\","
                  "rule=\"known value\","
                  "counter=\"refused.vpd-provisioning.type-byte.provisioning-type.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"capacity-10\",field=\"\",rule=\"size at least 8\",counter=\"refused.capacity-10.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"capacity-16\",field=\"\",rule=\"size at least 32\",counter=\"refused.capacity-16.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"luns-header\",field=\"\",rule=\"size at least 8\",counter=\"refused.luns-header.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"lun\",field=\"\",rule=\"size at least 8\",counter=\"refused.lun.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"lun\",field=\"bus\",rule=\"value 0x0\",counter=\"refused.lun.bus.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"lba-status-header\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.lba-status-header.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"lba-status\",field=\"\",rule=\"size at least 16\",counter=\"refused.lba-status.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"lba-status\","
                  "field=\"status.provisioning-status\","
                  "rule=\"known value\","
                  "counter=\"refused.lba-status.status.provisioning-status.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"lba-status\","
                  "field=\"status.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.lba-status.status.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unmap-header\",field=\"\",rule=\"size at least 8\",counter=\"refused.unmap-header.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unmap-descriptor\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.unmap-descriptor.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"mode-header-6\","
                  "field=\"\","
                  "rule=\"size at least 4\","
                  "counter=\"refused.mode-header-6.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"mode-header-10\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.mode-header-10.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"mode-header-10\","
                  "field=\"options.unused\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.mode-header-10.options.unused.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"block-descriptor-short\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.block-descriptor-short.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"block-descriptor-long\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.block-descriptor-long.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"mode-page-header\","
                  "field=\"\","
                  "rule=\"size at least 2\","
                  "counter=\"refused.mode-page-header.size-2\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"mode-page-recovery\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.mode-page-recovery.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"mode-page-caching\","
                  "field=\"\","
                  "rule=\"size at least 20\","
                  "counter=\"refused.mode-page-caching.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"mode-page-control\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.mode-page-control.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"mode-page-exceptions\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.mode-page-exceptions.size-12\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_scsi_data_sense_fixed_shape,
    /* 26 in all */
    &es_scsi_data_sense_descriptor_shape,
    &es_scsi_data_standard_inquiry_shape,
    &es_scsi_data_vpd_header_shape,
    &es_scsi_data_designator_header_shape,
    &es_scsi_data_naa_locally_assigned_shape,
    &es_scsi_data_vpd_block_limits_shape,
    &es_scsi_data_vpd_block_characteristics_shape,
    &es_scsi_data_vpd_provisioning_shape,
    &es_scsi_data_capacity_10_shape,
    &es_scsi_data_capacity_16_shape,
    &es_scsi_data_luns_header_shape,
    &es_scsi_data_lun_shape,
    &es_scsi_data_lba_status_header_shape,
    &es_scsi_data_lba_status_shape,
    &es_scsi_data_unmap_header_shape,
    &es_scsi_data_unmap_descriptor_shape,
    &es_scsi_data_mode_header_6_shape,
    &es_scsi_data_mode_header_10_shape,
    &es_scsi_data_block_descriptor_short_shape,
    &es_scsi_data_block_descriptor_long_shape,
    &es_scsi_data_mode_page_header_shape,
    &es_scsi_data_mode_page_recovery_shape,
    &es_scsi_data_mode_page_caching_shape,
    &es_scsi_data_mode_page_control_shape,
    &es_scsi_data_mode_page_exceptions_shape,
};

const struct es_shape_spec es_scsi_data_shapes = {
    .spec = &es_scsi_data_spec,
    .shapes = all_shapes,
    .shape_count = 26,
    .refused = es_scsi_data_refused,
    .metrics = es_scsi_data_metrics,
};
