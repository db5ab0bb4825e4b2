/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator. */
#include "generated/inspect/scsi_inspect.h"

#include "generated/scsi_spec.h"

static const struct es_shape_field fields_of_es_scsi_cdb_6_shape[1] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_6, opcode),
        .width = 1,
    },
};

/* specs/scsi/scsi.yaml:55 */
const struct es_shape es_scsi_cdb_6_shape = {
    .name = "cdb-6",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_6_shape,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_6),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_request_sense_options_group[1] = {
    {
        .name = "descriptor",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_request_sense, options.descriptor),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_request_sense_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_request_sense_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_request_sense),
};

static const struct es_shape_field fields_of_es_scsi_cdb_request_sense_shape[3] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_request_sense, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_request_sense, options),
        .shape = &es_scsi_cdb_request_sense_options_group,
    },
    {
        .name = "allocation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_request_sense, allocation),
        .width = 1,
    },
};

/* specs/scsi/scsi.yaml:61 */
const struct es_shape es_scsi_cdb_request_sense_shape = {
    .name = "cdb-request-sense",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_request_sense_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_cdb_request_sense),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_write_6_shape[3] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_6, opcode),
        .width = 1,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_6, lba),
        .width = 4,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_6, blocks),
        .width = 1,
    },
};

/* specs/scsi/scsi.yaml:69 */
const struct es_shape es_scsi_cdb_read_write_6_shape = {
    .name = "cdb-read-write-6",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_write_6_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_cdb_read_write_6),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_inquiry_options_group[1] = {
    {
        .name = "evpd",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_inquiry, options.evpd),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_inquiry_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_inquiry_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_inquiry),
};

static const struct es_shape_field fields_of_es_scsi_cdb_inquiry_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_inquiry, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_inquiry, options),
        .shape = &es_scsi_cdb_inquiry_options_group,
    },
    {
        .name = "page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_inquiry, page),
        .width = 1,
    },
    {
        .name = "allocation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_inquiry, allocation),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:76 */
const struct es_shape es_scsi_cdb_inquiry_shape = {
    .name = "cdb-inquiry",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_inquiry_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_inquiry),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_select_6_options_group[2] = {
    {
        .name = "save-pages",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_6, options.save_pages),
        .width = 1,
    },
    {
        .name = "page-format",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_6, options.page_format),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_mode_select_6_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_select_6_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_mode_select_6),
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_select_6_shape[3] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_6, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_6, options),
        .shape = &es_scsi_cdb_mode_select_6_options_group,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_6, length),
        .width = 1,
    },
};

/* specs/scsi/scsi.yaml:84 */
const struct es_shape es_scsi_cdb_mode_select_6_shape = {
    .name = "cdb-mode-select-6",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_select_6_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_cdb_mode_select_6),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_sense_6_options_group[1] = {
    {
        .name = "no-block-descriptors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_6, options.no_block_descriptors),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_mode_sense_6_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_sense_6_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_mode_sense_6),
};

/* specs/scsi/scsi.yaml:26 */
static const struct es_shape_name rows_names_of_scsi_page_control[4] = {
    {
        .value = 0u,
        .name = "current",
    },
    {
        .value = 1u,
        .name = "changeable",
    },
    {
        .value = 2u,
        .name = "default",
    },
    {
        .value = 3u,
        .name = "saved",
    },
};

static const struct es_shape_names names_of_scsi_page_control = {
    .rows = rows_names_of_scsi_page_control,
    .count = 4,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_sense_6_page_and_control_group[2] = {
    {
        .name = "page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_6, page_and_control.page),
        .width = 1,
    },
    {
        .name = "control-values",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_6, page_and_control.control_values),
        .names = &names_of_scsi_page_control,
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_mode_sense_6_page_and_control_group = {
    .name = "page-and-control",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_sense_6_page_and_control_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_mode_sense_6),
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_sense_6_shape[5] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_6, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_6, options),
        .shape = &es_scsi_cdb_mode_sense_6_options_group,
    },
    {
        .name = "page-and-control",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_6, page_and_control),
        .shape = &es_scsi_cdb_mode_sense_6_page_and_control_group,
    },
    {
        .name = "subpage",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_6, subpage),
        .width = 1,
    },
    {
        .name = "allocation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_6, allocation),
        .width = 1,
    },
};

/* specs/scsi/scsi.yaml:92 */
const struct es_shape es_scsi_cdb_mode_sense_6_shape = {
    .name = "cdb-mode-sense-6",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_sense_6_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_cdb_mode_sense_6),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_start_stop_options_group[1] = {
    {
        .name = "immediate",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_start_stop, options.immediate),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_start_stop_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_start_stop_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_start_stop),
};

/* specs/scsi/scsi.yaml:36 */
static const struct es_shape_name rows_names_of_scsi_power_condition[7] = {
    {
        .value = 0u,
        .name = "start-valid",
    },
    {
        .value = 1u,
        .name = "active",
    },
    {
        .value = 2u,
        .name = "idle",
    },
    {
        .value = 3u,
        .name = "standby",
    },
    {
        .value = 7u,
        .name = "lu-control",
    },
    {
        .value = 10u,
        .name = "force-idle",
    },
    {
        .value = 11u,
        .name = "force-standby",
    },
};

static const struct es_shape_names names_of_scsi_power_condition = {
    .rows = rows_names_of_scsi_power_condition,
    .count = 7,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_start_stop_action_group[4] = {
    {
        .name = "start",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_start_stop, action.start),
        .width = 1,
    },
    {
        .name = "load-eject",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_start_stop, action.load_eject),
        .width = 1,
    },
    {
        .name = "no-flush",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_start_stop, action.no_flush),
        .width = 1,
    },
    {
        .name = "power-condition",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_start_stop, action.power_condition),
        .names = &names_of_scsi_power_condition,
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_start_stop_action_group = {
    .name = "action",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_start_stop_action_group,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_start_stop),
};

static const struct es_shape_field fields_of_es_scsi_cdb_start_stop_shape[3] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_start_stop, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_start_stop, options),
        .shape = &es_scsi_cdb_start_stop_options_group,
    },
    {
        .name = "action",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_start_stop, action),
        .shape = &es_scsi_cdb_start_stop_action_group,
    },
};

/* specs/scsi/scsi.yaml:101 */
const struct es_shape es_scsi_cdb_start_stop_shape = {
    .name = "cdb-start-stop",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_start_stop_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_cdb_start_stop),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_send_diagnostic_options_group[5] = {
    {
        .name = "unit-offline",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_send_diagnostic, options.unit_offline),
        .width = 1,
    },
    {
        .name = "device-offline",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_send_diagnostic, options.device_offline),
        .width = 1,
    },
    {
        .name = "self-test",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_send_diagnostic, options.self_test),
        .width = 1,
    },
    {
        .name = "page-format",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_send_diagnostic, options.page_format),
        .width = 1,
    },
    {
        .name = "self-test-code",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_send_diagnostic, options.self_test_code),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_send_diagnostic_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_send_diagnostic_options_group,
    .count = 5,
    .size = sizeof(struct es_scsi_cdb_send_diagnostic),
};

static const struct es_shape_field fields_of_es_scsi_cdb_send_diagnostic_shape[3] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_send_diagnostic, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_send_diagnostic, options),
        .shape = &es_scsi_cdb_send_diagnostic_options_group,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_send_diagnostic, length),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:109 */
const struct es_shape es_scsi_cdb_send_diagnostic_shape = {
    .name = "cdb-send-diagnostic",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_send_diagnostic_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_cdb_send_diagnostic),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_prevent_removal_action_group[1] = {
    {
        .name = "prevent",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_prevent_removal, action.prevent),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_prevent_removal_action_group = {
    .name = "action",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_prevent_removal_action_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_prevent_removal),
};

static const struct es_shape_field fields_of_es_scsi_cdb_prevent_removal_shape[2] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_prevent_removal, opcode),
        .width = 1,
    },
    {
        .name = "action",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_prevent_removal, action),
        .shape = &es_scsi_cdb_prevent_removal_action_group,
    },
};

/* specs/scsi/scsi.yaml:117 */
const struct es_shape es_scsi_cdb_prevent_removal_shape = {
    .name = "cdb-prevent-removal",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_prevent_removal_shape,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_prevent_removal),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_capacity_10_options_group[1] = {
    {
        .name = "partial-medium",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_capacity_10, options.partial_medium),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_read_capacity_10_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_capacity_10_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_read_capacity_10),
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_capacity_10_shape[3] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_capacity_10, opcode),
        .width = 1,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_capacity_10, lba),
        .width = 4,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_capacity_10, options),
        .shape = &es_scsi_cdb_read_capacity_10_options_group,
    },
};

/* specs/scsi/scsi.yaml:124 */
const struct es_shape es_scsi_cdb_read_capacity_10_shape = {
    .name = "cdb-read-capacity-10",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_capacity_10_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_cdb_read_capacity_10),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_write_10_options_group[2] = {
    {
        .name = "fua",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_10, options.fua),
        .width = 1,
    },
    {
        .name = "dpo",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_10, options.dpo),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_read_write_10_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_write_10_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_read_write_10),
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_write_10_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_10, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_10, options),
        .shape = &es_scsi_cdb_read_write_10_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_10, lba),
        .width = 4,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_10, blocks),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:133 */
const struct es_shape es_scsi_cdb_read_write_10_shape = {
    .name = "cdb-read-write-10",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_write_10_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_read_write_10),
    .slices = false,
};

/* specs/scsi/scsi.yaml:29 */
static const struct es_shape_name rows_names_of_scsi_byte_check[3] = {
    {
        .value = 0u,
        .name = "medium",
    },
    {
        .value = 1u,
        .name = "compare",
    },
    {
        .value = 3u,
        .name = "compare-one",
    },
};

static const struct es_shape_names names_of_scsi_byte_check = {
    .rows = rows_names_of_scsi_byte_check,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_verify_10_options_group[2] = {
    {
        .name = "byte-check",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_10, options.byte_check),
        .names = &names_of_scsi_byte_check,
        .width = 1,
    },
    {
        .name = "dpo",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_10, options.dpo),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_verify_10_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_verify_10_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_verify_10),
};

static const struct es_shape_field fields_of_es_scsi_cdb_verify_10_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_10, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_10, options),
        .shape = &es_scsi_cdb_verify_10_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_10, lba),
        .width = 4,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_10, blocks),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:142 */
const struct es_shape es_scsi_cdb_verify_10_shape = {
    .name = "cdb-verify-10",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_verify_10_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_verify_10),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_synchronize_10_options_group[1] = {
    {
        .name = "immediate",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_10, options.immediate),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_synchronize_10_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_synchronize_10_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_synchronize_10),
};

static const struct es_shape_field fields_of_es_scsi_cdb_synchronize_10_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_10, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_10, options),
        .shape = &es_scsi_cdb_synchronize_10_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_10, lba),
        .width = 4,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_10, blocks),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:151 */
const struct es_shape es_scsi_cdb_synchronize_10_shape = {
    .name = "cdb-synchronize-10",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_synchronize_10_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_synchronize_10),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_write_same_10_options_group[1] = {
    {
        .name = "unmap",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_10, options.unmap),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_write_same_10_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_write_same_10_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_write_same_10),
};

static const struct es_shape_field fields_of_es_scsi_cdb_write_same_10_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_10, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_10, options),
        .shape = &es_scsi_cdb_write_same_10_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_10, lba),
        .width = 4,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_10, blocks),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:160 */
const struct es_shape es_scsi_cdb_write_same_10_shape = {
    .name = "cdb-write-same-10",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_write_same_10_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_write_same_10),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_unmap_shape[2] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_unmap, opcode),
        .width = 1,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_unmap, length),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:169 */
const struct es_shape es_scsi_cdb_unmap_shape = {
    .name = "cdb-unmap",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_unmap_shape,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_unmap),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_select_10_options_group[2] = {
    {
        .name = "save-pages",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_10, options.save_pages),
        .width = 1,
    },
    {
        .name = "page-format",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_10, options.page_format),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_mode_select_10_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_select_10_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_mode_select_10),
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_select_10_shape[3] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_10, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_10, options),
        .shape = &es_scsi_cdb_mode_select_10_options_group,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_select_10, length),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:178 */
const struct es_shape es_scsi_cdb_mode_select_10_shape = {
    .name = "cdb-mode-select-10",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_select_10_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_cdb_mode_select_10),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_sense_10_options_group[2] = {
    {
        .name = "no-block-descriptors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, options.no_block_descriptors),
        .width = 1,
    },
    {
        .name = "long-lba-accepted",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, options.long_lba_accepted),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_mode_sense_10_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_sense_10_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_mode_sense_10),
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_sense_10_page_and_control_group[2] = {
    {
        .name = "page",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, page_and_control.page),
        .width = 1,
    },
    {
        .name = "control-values",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, page_and_control.control_values),
        .names = &names_of_scsi_page_control,
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_mode_sense_10_page_and_control_group = {
    .name = "page-and-control",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_sense_10_page_and_control_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_mode_sense_10),
};

static const struct es_shape_field fields_of_es_scsi_cdb_mode_sense_10_shape[5] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, options),
        .shape = &es_scsi_cdb_mode_sense_10_options_group,
    },
    {
        .name = "page-and-control",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, page_and_control),
        .shape = &es_scsi_cdb_mode_sense_10_page_and_control_group,
    },
    {
        .name = "subpage",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, subpage),
        .width = 1,
    },
    {
        .name = "allocation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_mode_sense_10, allocation),
        .width = 2,
    },
};

/* specs/scsi/scsi.yaml:186 */
const struct es_shape es_scsi_cdb_mode_sense_10_shape = {
    .name = "cdb-mode-sense-10",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_mode_sense_10_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_cdb_mode_sense_10),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_write_12_options_group[2] = {
    {
        .name = "fua",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_12, options.fua),
        .width = 1,
    },
    {
        .name = "dpo",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_12, options.dpo),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_read_write_12_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_write_12_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_read_write_12),
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_write_12_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_12, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_12, options),
        .shape = &es_scsi_cdb_read_write_12_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_12, lba),
        .width = 4,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_12, blocks),
        .width = 4,
    },
};

/* specs/scsi/scsi.yaml:196 */
const struct es_shape es_scsi_cdb_read_write_12_shape = {
    .name = "cdb-read-write-12",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_write_12_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_read_write_12),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_verify_12_options_group[2] = {
    {
        .name = "byte-check",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_12, options.byte_check),
        .names = &names_of_scsi_byte_check,
        .width = 1,
    },
    {
        .name = "dpo",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_12, options.dpo),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_verify_12_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_verify_12_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_verify_12),
};

static const struct es_shape_field fields_of_es_scsi_cdb_verify_12_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_12, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_12, options),
        .shape = &es_scsi_cdb_verify_12_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_12, lba),
        .width = 4,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_12, blocks),
        .width = 4,
    },
};

/* specs/scsi/scsi.yaml:205 */
const struct es_shape es_scsi_cdb_verify_12_shape = {
    .name = "cdb-verify-12",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_verify_12_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_verify_12),
    .slices = false,
};

/* specs/scsi/scsi.yaml:32 */
static const struct es_shape_name rows_names_of_scsi_report_luns_select[3] = {
    {
        .value = 0u,
        .name = "addressed",
    },
    {
        .value = 1u,
        .name = "well-known",
    },
    {
        .value = 2u,
        .name = "every",
    },
};

static const struct es_shape_names names_of_scsi_report_luns_select = {
    .rows = rows_names_of_scsi_report_luns_select,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_report_luns_shape[3] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_report_luns, opcode),
        .width = 1,
    },
    {
        .name = "select",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_report_luns, select),
        .names = &names_of_scsi_report_luns_select,
        .width = 1,
    },
    {
        .name = "allocation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_report_luns, allocation),
        .width = 4,
    },
};

/* specs/scsi/scsi.yaml:214 */
const struct es_shape es_scsi_cdb_report_luns_shape = {
    .name = "cdb-report-luns",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_report_luns_shape,
    .count = 3,
    .size = sizeof(struct es_scsi_cdb_report_luns),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_write_16_options_group[2] = {
    {
        .name = "fua",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_16, options.fua),
        .width = 1,
    },
    {
        .name = "dpo",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_16, options.dpo),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_read_write_16_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_write_16_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_read_write_16),
};

static const struct es_shape_field fields_of_es_scsi_cdb_read_write_16_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_16, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_16, options),
        .shape = &es_scsi_cdb_read_write_16_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_16, lba),
        .hex = true,
        .width = 8,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_read_write_16, blocks),
        .width = 4,
    },
};

/* specs/scsi/scsi.yaml:224 */
const struct es_shape es_scsi_cdb_read_write_16_shape = {
    .name = "cdb-read-write-16",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_read_write_16_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_read_write_16),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_verify_16_options_group[2] = {
    {
        .name = "byte-check",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_16, options.byte_check),
        .names = &names_of_scsi_byte_check,
        .width = 1,
    },
    {
        .name = "dpo",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_16, options.dpo),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_verify_16_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_verify_16_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_verify_16),
};

static const struct es_shape_field fields_of_es_scsi_cdb_verify_16_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_16, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_16, options),
        .shape = &es_scsi_cdb_verify_16_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_16, lba),
        .hex = true,
        .width = 8,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_verify_16, blocks),
        .width = 4,
    },
};

/* specs/scsi/scsi.yaml:233 */
const struct es_shape es_scsi_cdb_verify_16_shape = {
    .name = "cdb-verify-16",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_verify_16_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_verify_16),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_synchronize_16_options_group[1] = {
    {
        .name = "immediate",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_16, options.immediate),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_synchronize_16_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_synchronize_16_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_synchronize_16),
};

static const struct es_shape_field fields_of_es_scsi_cdb_synchronize_16_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_16, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_16, options),
        .shape = &es_scsi_cdb_synchronize_16_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_16, lba),
        .hex = true,
        .width = 8,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_synchronize_16, blocks),
        .width = 4,
    },
};

/* specs/scsi/scsi.yaml:242 */
const struct es_shape es_scsi_cdb_synchronize_16_shape = {
    .name = "cdb-synchronize-16",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_synchronize_16_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_synchronize_16),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_write_same_16_options_group[2] = {
    {
        .name = "no-data-out",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_16, options.no_data_out),
        .width = 1,
    },
    {
        .name = "unmap",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_16, options.unmap),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_write_same_16_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_write_same_16_options_group,
    .count = 2,
    .size = sizeof(struct es_scsi_cdb_write_same_16),
};

static const struct es_shape_field fields_of_es_scsi_cdb_write_same_16_shape[4] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_16, opcode),
        .width = 1,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_16, options),
        .shape = &es_scsi_cdb_write_same_16_options_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_16, lba),
        .hex = true,
        .width = 8,
    },
    {
        .name = "blocks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_write_same_16, blocks),
        .width = 4,
    },
};

/* specs/scsi/scsi.yaml:251 */
const struct es_shape es_scsi_cdb_write_same_16_shape = {
    .name = "cdb-write-same-16",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_write_same_16_shape,
    .count = 4,
    .size = sizeof(struct es_scsi_cdb_write_same_16),
    .slices = false,
};

static const struct es_shape_field fields_of_es_scsi_cdb_service_16_service_group[1] = {
    {
        .name = "service-action",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_service_16, service.service_action),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_service_16_service_group = {
    .name = "service",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_service_16_service_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_service_16),
};

static const struct es_shape_field fields_of_es_scsi_cdb_service_16_options_group[1] = {
    {
        .name = "partial-medium",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_service_16, options.partial_medium),
        .width = 1,
    },
};

static const struct es_shape es_scsi_cdb_service_16_options_group = {
    .name = "options",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_service_16_options_group,
    .count = 1,
    .size = sizeof(struct es_scsi_cdb_service_16),
};

static const struct es_shape_field fields_of_es_scsi_cdb_service_16_shape[5] = {
    {
        .name = "opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_service_16, opcode),
        .width = 1,
    },
    {
        .name = "service",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_service_16, service),
        .shape = &es_scsi_cdb_service_16_service_group,
    },
    {
        .name = "lba",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_service_16, lba),
        .hex = true,
        .width = 8,
    },
    {
        .name = "allocation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_service_16, allocation),
        .width = 4,
    },
    {
        .name = "options",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_scsi_cdb_service_16, options),
        .shape = &es_scsi_cdb_service_16_options_group,
    },
};

/* specs/scsi/scsi.yaml:260 */
const struct es_shape es_scsi_cdb_service_16_shape = {
    .name = "cdb-service-16",
    .doc = "",
    .fields = fields_of_es_scsi_cdb_service_16_shape,
    .count = 5,
    .size = sizeof(struct es_scsi_cdb_service_16),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_scsi_refused[ES_SCSI_REFUSAL_COUNT] = {
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
        .width = 1,
        .big_endian = true,
    },
    {
        .width = 0,
    },
    {
        .width = 3,
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
};

static const struct es_shape_family families[2] = {
    {
        .name = "entresol_scsi_refusals_total",
        .help = "SCSI commands of a direct-access block device, what each asks the logical unit to do, and "
                "the sense data that refusals carry. Fields that SPC and SBC reserve are not looked at; those "
                "that ask for a feature which a logical unit here does not have (protection information, "
                "NACA, write same anchors) are refused.",
    },
    {
        .name = "entresol_scsi_events_total",
        .help = "SCSI commands of a direct-access block device, what each asks the logical unit to do, and "
                "the sense data that refusals carry. Fields that SPC and SBC reserve are not looked at; those "
                "that ask for a feature which a logical unit here does not have (protection information, "
                "NACA, write same anchors) are refused.",
    },
};

static const struct es_shape_metric es_scsi_metrics[ES_SCSI_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"cdb-6\",field=\"\",rule=\"size at least 6\",counter=\"refused.cdb-6.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-6\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-6.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-request-sense\","
                  "field=\"\","
                  "rule=\"size at least 6\","
                  "counter=\"refused.cdb-request-sense.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-request-sense\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-request-sense.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-6\","
                  "field=\"\","
                  "rule=\"size at least 6\","
                  "counter=\"refused.cdb-read-write-6.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-6\","
                  "field=\"lba\","
                  "rule=\"max 0x1f_ffff\","
                  "counter=\"refused.cdb-read-write-6.lba.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-6\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-read-write-6.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-inquiry\",field=\"\",rule=\"size at least 6\",counter=\"refused.cdb-inquiry.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-inquiry\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-inquiry.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-select-6\","
                  "field=\"\","
                  "rule=\"size at least 6\","
                  "counter=\"refused.cdb-mode-select-6.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-select-6\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-mode-select-6.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-sense-6\","
                  "field=\"\","
                  "rule=\"size at least 6\","
                  "counter=\"refused.cdb-mode-sense-6.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-sense-6\","
                  "field=\"page-and-control.control-values\","
                  "rule=\"known value\","
                  "counter=\"refused.cdb-mode-sense-6.page-and-control.control-values.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-sense-6\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-mode-sense-6.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-start-stop\","
                  "field=\"\","
                  "rule=\"size at least 6\","
                  "counter=\"refused.cdb-start-stop.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-start-stop\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-start-stop.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-send-diagnostic\","
                  "field=\"\","
                  "rule=\"size at least 6\","
                  "counter=\"refused.cdb-send-diagnostic.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-send-diagnostic\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-send-diagnostic.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-prevent-removal\","
                  "field=\"\","
                  "rule=\"size at least 6\","
                  "counter=\"refused.cdb-prevent-removal.size-6\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-prevent-removal\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-prevent-removal.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-capacity-10\","
                  "field=\"\","
                  "rule=\"size at least 10\","
                  "counter=\"refused.cdb-read-capacity-10.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-capacity-10\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-read-capacity-10.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-10\","
                  "field=\"\","
                  "rule=\"size at least 10\","
                  "counter=\"refused.cdb-read-write-10.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-10\","
                  "field=\"options.protect\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-read-write-10.options.protect.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-10\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-read-write-10.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-10\","
                  "field=\"\","
                  "rule=\"size at least 10\","
                  "counter=\"refused.cdb-verify-10.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-10\","
                  "field=\"options.byte-check\","
                  "rule=\"known value\","
                  "counter=\"refused.cdb-verify-10.options.byte-check.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-10\","
                  "field=\"options.protect\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-verify-10.options.protect.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-10\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-verify-10.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-synchronize-10\","
                  "field=\"\","
                  "rule=\"size at least 10\","
                  "counter=\"refused.cdb-synchronize-10.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-synchronize-10\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-synchronize-10.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-10\","
                  "field=\"\","
                  "rule=\"size at least 10\","
                  "counter=\"refused.cdb-write-same-10.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-10\","
                  "field=\"options.lb-data\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-10.options.lb-data.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-10\","
                  "field=\"options.pb-data\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-10.options.pb-data.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-10\","
                  "field=\"options.anchor\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-10.options.anchor.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-10\","
                  "field=\"options.protect\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-10.options.protect.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-10\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-10.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-unmap\",field=\"\",rule=\"size at least 10\",counter=\"refused.cdb-unmap.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-unmap\","
                  "field=\"options.anchor\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-unmap.options.anchor.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-unmap\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-unmap.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-select-10\","
                  "field=\"\","
                  "rule=\"size at least 10\","
                  "counter=\"refused.cdb-mode-select-10.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-select-10\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-mode-select-10.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-sense-10\","
                  "field=\"\","
                  "rule=\"size at least 10\","
                  "counter=\"refused.cdb-mode-sense-10.size-10\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-sense-10\","
                  "field=\"page-and-control.control-values\","
                  "rule=\"known value\","
                  "counter=\"refused.cdb-mode-sense-10.page-and-control.control-values.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-mode-sense-10\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-mode-sense-10.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-12\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.cdb-read-write-12.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-12\","
                  "field=\"options.protect\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-read-write-12.options.protect.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-12\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-read-write-12.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-12\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.cdb-verify-12.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-12\","
                  "field=\"options.byte-check\","
                  "rule=\"known value\","
                  "counter=\"refused.cdb-verify-12.options.byte-check.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-12\","
                  "field=\"options.protect\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-verify-12.options.protect.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-12\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-verify-12.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-report-luns\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.cdb-report-luns.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-report-luns\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-report-luns.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-16\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.cdb-read-write-16.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-16\","
                  "field=\"options.protect\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-read-write-16.options.protect.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-read-write-16\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-read-write-16.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-16\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.cdb-verify-16.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-16\","
                  "field=\"options.byte-check\","
                  "rule=\"known value\","
                  "counter=\"refused.cdb-verify-16.options.byte-check.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-16\","
                  "field=\"options.protect\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-verify-16.options.protect.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-verify-16\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-verify-16.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-synchronize-16\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.cdb-synchronize-16.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-synchronize-16\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-synchronize-16.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-16\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.cdb-write-same-16.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-16\","
                  "field=\"options.lb-data\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-16.options.lb-data.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-16\","
                  "field=\"options.pb-data\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-16.options.pb-data.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-16\","
                  "field=\"options.anchor\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-16.options.anchor.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-16\","
                  "field=\"options.protect\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-16.options.protect.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-write-same-16\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-write-same-16.control.naca.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-service-16\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.cdb-service-16.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cdb-service-16\","
                  "field=\"control.naca\","
                  "rule=\"reserved bits are zero\","
                  "counter=\"refused.cdb-service-16.control.naca.reserved\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"test-unit-ready\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"request-sense\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"read-6\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"write-6\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"inquiry\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"mode-select-6\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"mode-sense-6\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"start-stop-unit\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"send-diagnostic\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"prevent-allow-removal\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"read-capacity-10\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"read-10\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"write-10\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"verify-10\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"synchronize-cache-10\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"write-same-10\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"unmap\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"mode-select-10\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"mode-sense-10\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"read-16\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"write-16\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"verify-16\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"synchronize-cache-16\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"write-same-16\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"read-capacity-16\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"get-lba-status\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"report-luns\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"read-12\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"write-12\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"verify-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"opcode\",rule=\"there\",counter=\"refused.command.opcode.short\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"command\",field=\"opcode\",rule=\"known\",counter=\"refused.command.opcode.unknown\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_scsi_cdb_6_shape,
    /* 25 in all */
    &es_scsi_cdb_request_sense_shape,
    &es_scsi_cdb_read_write_6_shape,
    &es_scsi_cdb_inquiry_shape,
    &es_scsi_cdb_mode_select_6_shape,
    &es_scsi_cdb_mode_sense_6_shape,
    &es_scsi_cdb_start_stop_shape,
    &es_scsi_cdb_send_diagnostic_shape,
    &es_scsi_cdb_prevent_removal_shape,
    &es_scsi_cdb_read_capacity_10_shape,
    &es_scsi_cdb_read_write_10_shape,
    &es_scsi_cdb_verify_10_shape,
    &es_scsi_cdb_synchronize_10_shape,
    &es_scsi_cdb_write_same_10_shape,
    &es_scsi_cdb_unmap_shape,
    &es_scsi_cdb_mode_select_10_shape,
    &es_scsi_cdb_mode_sense_10_shape,
    &es_scsi_cdb_read_write_12_shape,
    &es_scsi_cdb_verify_12_shape,
    &es_scsi_cdb_report_luns_shape,
    &es_scsi_cdb_read_write_16_shape,
    &es_scsi_cdb_verify_16_shape,
    &es_scsi_cdb_synchronize_16_shape,
    &es_scsi_cdb_write_same_16_shape,
    &es_scsi_cdb_service_16_shape,
};

const struct es_shape_spec es_scsi_shapes = {
    .spec = &es_scsi_spec,
    .shapes = all_shapes,
    .shape_count = 25,
    .refused = es_scsi_refused,
    .metrics = es_scsi_metrics,
};
