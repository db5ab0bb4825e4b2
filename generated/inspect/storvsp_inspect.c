/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator. */
#include "generated/inspect/storvsp_inspect.h"

#include "generated/storvsp_spec.h"

/* specs/vmbus/storvsp.yaml:37 */
static const struct es_shape_name rows_names_of_storvsp_operation[14] = {
    {
        .value = 1u,
        .name = "complete-io",
    },
    {
        .value = 2u,
        .name = "remove-device",
    },
    {
        .value = 3u,
        .name = "execute-srb",
    },
    {
        .value = 4u,
        .name = "reset-lun",
    },
    {
        .value = 5u,
        .name = "reset-adapter",
    },
    {
        .value = 6u,
        .name = "reset-bus",
    },
    {
        .value = 7u,
        .name = "begin-initialization",
    },
    {
        .value = 8u,
        .name = "end-initialization",
    },
    {
        .value = 9u,
        .name = "query-protocol-version",
    },
    {
        .value = 10u,
        .name = "query-properties",
    },
    {
        .value = 11u,
        .name = "enumerate-bus",
    },
    {
        .value = 12u,
        .name = "fc-hba-data",
    },
    {
        .value = 13u,
        .name = "create-sub-channels",
    },
    {
        .value = 14u,
        .name = "event-notification",
    },
};

static const struct es_shape_names names_of_storvsp_operation = {
    .rows = rows_names_of_storvsp_operation,
    .count = 14,
    .flags = false,
};

/* specs/vmbus/storvsp.yaml:112 */
static const struct es_shape_name rows_names_of_storvsp_packet_flags[1] = {
    {
        .value = 1u,
        .name = "request-completion",
    },
};

static const struct es_shape_names names_of_storvsp_packet_flags = {
    .rows = rows_names_of_storvsp_packet_flags,
    .count = 1,
    .flags = true,
};

/* specs/vmbus/storvsp.yaml:54 */
static const struct es_shape_name rows_names_of_storvsp_nt_status[13] = {
    {
        .value = 0u,
        .name = "success",
    },
    {
        .value = 0x80000005u,
        .name = "buffer-overflow",
    },
    {
        .value = 0x80000011u,
        .name = "device-busy",
    },
    {
        .value = 0xc0000001u,
        .name = "unsuccessful",
    },
    {
        .value = 0xc000000du,
        .name = "invalid-parameter",
    },
    {
        .value = 0xc0000010u,
        .name = "invalid-device-request",
    },
    {
        .value = 0xc0000059u,
        .name = "revision-mismatch",
    },
    {
        .value = 0xc000009du,
        .name = "device-not-connected",
    },
    {
        .value = 0xc00000b5u,
        .name = "io-timeout",
    },
    {
        .value = 0xc00000c0u,
        .name = "device-does-not-exist",
    },
    {
        .value = 0xc0000120u,
        .name = "cancelled",
    },
    {
        .value = 0xc0000184u,
        .name = "invalid-device-state",
    },
    {
        .value = 0xc0000185u,
        .name = "io-device-error",
    },
};

static const struct es_shape_names names_of_storvsp_nt_status = {
    .rows = rows_names_of_storvsp_nt_status,
    .count = 13,
    .flags = false,
};

static const struct es_shape_field fields_of_es_storvsp_packet_shape[3] = {
    {
        .name = "operation",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_packet, operation),
        .names = &names_of_storvsp_operation,
        .width = 4,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_packet, flags),
        .names = &names_of_storvsp_packet_flags,
        .width = 4,
    },
    {
        .name = "status",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_packet, status),
        .names = &names_of_storvsp_nt_status,
        .width = 4,
    },
};

/* specs/vmbus/storvsp.yaml:145 */
const struct es_shape es_storvsp_packet_shape = {
    .name = "packet",
    .doc = "",
    .fields = fields_of_es_storvsp_packet_shape,
    .count = 3,
    .size = sizeof(struct es_storvsp_packet),
    .slices = false,
};

/* specs/vmbus/storvsp.yaml:71 */
static const struct es_shape_name rows_names_of_storvsp_data_direction[3] = {
    {
        .value = 0u,
        .name = "out",
    },
    {
        .value = 1u,
        .name = "in",
    },
    {
        .value = 2u,
        .name = "unspecified",
    },
};

static const struct es_shape_names names_of_storvsp_data_direction = {
    .rows = rows_names_of_storvsp_data_direction,
    .count = 3,
    .flags = false,
};

/* specs/vmbus/storvsp.yaml:106 */
static const struct es_shape_name rows_names_of_storvsp_queue_action[4] = {
    {
        .value = 0u,
        .name = "none",
    },
    {
        .value = 32u,
        .name = "simple",
    },
    {
        .value = 33u,
        .name = "head-of-queue",
    },
    {
        .value = 34u,
        .name = "ordered",
    },
};

static const struct es_shape_names names_of_storvsp_queue_action = {
    .rows = rows_names_of_storvsp_queue_action,
    .count = 4,
    .flags = false,
};

/* specs/vmbus/storvsp.yaml:121 */
static const struct es_shape_name rows_names_of_storvsp_srb_flags[19] = {
    {
        .value = 2u,
        .name = "queue-action-enable",
    },
    {
        .value = 4u,
        .name = "disable-disconnect",
    },
    {
        .value = 8u,
        .name = "disable-synchronous-transfer",
    },
    {
        .value = 16u,
        .name = "bypass-frozen-queue",
    },
    {
        .value = 32u,
        .name = "disable-autosense",
    },
    {
        .value = 64u,
        .name = "data-in",
    },
    {
        .value = 128u,
        .name = "data-out",
    },
    {
        .value = 256u,
        .name = "no-queue-freeze",
    },
    {
        .value = 512u,
        .name = "adapter-cache-enable",
    },
    {
        .value = 0x400u,
        .name = "free-sense-buffer",
    },
    {
        .value = 0x800u,
        .name = "d3-processing",
    },
    {
        .value = 0x10000u,
        .name = "is-active",
    },
    {
        .value = 0x20000u,
        .name = "allocated-from-zone",
    },
    {
        .value = 0x40000u,
        .name = "sglist-from-pool",
    },
    {
        .value = 0x80000u,
        .name = "bypass-locked-queue",
    },
    {
        .value = 0x100000u,
        .name = "no-keep-awake",
    },
    {
        .value = 0x200000u,
        .name = "port-driver-alloc-sense",
    },
    {
        .value = 0x400000u,
        .name = "port-driver-sense-has-port",
    },
    {
        .value = 0x800000u,
        .name = "dont-start-next-packet",
    },
};

static const struct es_shape_names names_of_storvsp_srb_flags = {
    .rows = rows_names_of_storvsp_srb_flags,
    .count = 19,
    .flags = true,
};

static const struct es_shape_field fields_of_es_storvsp_scsi_request_shape[17] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, length),
        .width = 2,
    },
    {
        .name = "srb-status",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, srb_status),
        .width = 1,
    },
    {
        .name = "scsi-status",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, scsi_status),
        .width = 1,
    },
    {
        .name = "port",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, port),
        .width = 1,
    },
    {
        .name = "path",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, path),
        .width = 1,
    },
    {
        .name = "target",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, target),
        .width = 1,
    },
    {
        .name = "lun",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, lun),
        .width = 1,
    },
    {
        .name = "cdb-length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, cdb_length),
        .width = 1,
    },
    {
        .name = "sense-length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, sense_length),
        .width = 1,
    },
    {
        .name = "direction",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, direction),
        .names = &names_of_storvsp_data_direction,
        .width = 1,
    },
    {
        .name = "transfer-length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, transfer_length),
        .width = 4,
    },
    {
        .name = "cdb",
        .sort = ES_SHAPE_BYTES,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, cdb),
        .size = sizeof(((const struct es_storvsp_scsi_request *)0)->cdb),
    },
    {
        .name = "queue-tag",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, queue_tag),
        .width = 1,
    },
    {
        .name = "queue-action",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, queue_action),
        .names = &names_of_storvsp_queue_action,
        .width = 1,
    },
    {
        .name = "srb-flags",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, srb_flags),
        .names = &names_of_storvsp_srb_flags,
        .width = 4,
    },
    {
        .name = "time-out",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, time_out),
        .width = 4,
    },
    {
        .name = "queue-sort-key",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_request, queue_sort_key),
        .width = 4,
    },
};

/* specs/vmbus/storvsp.yaml:151 */
const struct es_shape es_storvsp_scsi_request_shape = {
    .name = "scsi-request",
    .doc = "A SCSI command on its way to the controller.",
    .fields = fields_of_es_storvsp_scsi_request_shape,
    .count = 17,
    .size = sizeof(struct es_storvsp_scsi_request),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_scsi_result_srb_status_group[3] = {
    {
        .name = "status",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storvsp_scsi_result, srb_status.status),
        .width = 1,
    },
    {
        .name = "queue-frozen",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storvsp_scsi_result, srb_status.queue_frozen),
        .width = 1,
    },
    {
        .name = "autosense-valid",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_storvsp_scsi_result, srb_status.autosense_valid),
        .width = 1,
    },
};

static const struct es_shape es_storvsp_scsi_result_srb_status_group = {
    .name = "srb-status",
    .doc = "",
    .fields = fields_of_es_storvsp_scsi_result_srb_status_group,
    .count = 3,
    .size = sizeof(struct es_storvsp_scsi_result),
};

static const struct es_shape_field fields_of_es_storvsp_scsi_result_shape[17] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, length),
        .width = 2,
    },
    {
        .name = "srb-status",
        .sort = ES_SHAPE_GROUP,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, srb_status),
        .shape = &es_storvsp_scsi_result_srb_status_group,
    },
    {
        .name = "scsi-status",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, scsi_status),
        .width = 1,
    },
    {
        .name = "port",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, port),
        .width = 1,
    },
    {
        .name = "path",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, path),
        .width = 1,
    },
    {
        .name = "target",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, target),
        .width = 1,
    },
    {
        .name = "lun",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, lun),
        .width = 1,
    },
    {
        .name = "cdb-length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, cdb_length),
        .width = 1,
    },
    {
        .name = "sense-length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, sense_length),
        .width = 1,
    },
    {
        .name = "direction",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, direction),
        .width = 1,
    },
    {
        .name = "transfer-length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, transfer_length),
        .width = 4,
    },
    {
        .name = "sense",
        .sort = ES_SHAPE_BYTES,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, sense),
        .size = sizeof(((const struct es_storvsp_scsi_result *)0)->sense),
    },
    {
        .name = "queue-tag",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, queue_tag),
        .width = 1,
    },
    {
        .name = "queue-action",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, queue_action),
        .width = 1,
    },
    {
        .name = "srb-flags",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, srb_flags),
        .width = 4,
    },
    {
        .name = "time-out",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, time_out),
        .width = 4,
    },
    {
        .name = "queue-sort-key",
        .sort = ES_SHAPE_NUMBER,
        .first = 2,
        .last = 3,
        .offset = offsetof(struct es_storvsp_scsi_result, queue_sort_key),
        .width = 4,
    },
};

/* specs/vmbus/storvsp.yaml:175 */
const struct es_shape es_storvsp_scsi_result_shape = {
    .name = "scsi-result",
    .doc = "The same bytes on their way back, sense data where the command stood.",
    .fields = fields_of_es_storvsp_scsi_result_shape,
    .count = 17,
    .size = sizeof(struct es_storvsp_scsi_result),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_reset_target_shape[5] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_target, length),
        .width = 2,
    },
    {
        .name = "port",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_target, port),
        .width = 1,
    },
    {
        .name = "path",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_target, path),
        .width = 1,
    },
    {
        .name = "target",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_target, target),
        .width = 1,
    },
    {
        .name = "lun",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_target, lun),
        .width = 1,
    },
};

/* specs/vmbus/storvsp.yaml:203 */
const struct es_shape es_storvsp_reset_target_shape = {
    .name = "reset-target",
    .doc = "What a reset names; a guest sends it in the place of a SCSI command.",
    .fields = fields_of_es_storvsp_reset_target_shape,
    .count = 5,
    .size = sizeof(struct es_storvsp_reset_target),
    .slices = false,
};

/* specs/vmbus/storvsp.yaml:115 */
static const struct es_shape_name rows_names_of_storvsp_channel_flags[1] = {
    {
        .value = 1u,
        .name = "supports-multi-channel",
    },
};

static const struct es_shape_names names_of_storvsp_channel_flags = {
    .rows = rows_names_of_storvsp_channel_flags,
    .count = 1,
    .flags = true,
};

static const struct es_shape_field fields_of_es_storvsp_channel_properties_shape[3] = {
    {
        .name = "max-sub-channels",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_channel_properties, max_sub_channels),
        .width = 2,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_channel_properties, flags),
        .names = &names_of_storvsp_channel_flags,
        .width = 4,
    },
    {
        .name = "max-transfer-bytes",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_channel_properties, max_transfer_bytes),
        .width = 4,
    },
};

/* specs/vmbus/storvsp.yaml:212 */
const struct es_shape es_storvsp_channel_properties_shape = {
    .name = "channel-properties",
    .doc = "",
    .fields = fields_of_es_storvsp_channel_properties_shape,
    .count = 3,
    .size = sizeof(struct es_storvsp_channel_properties),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_fc_port_names_shape[5] = {
    {
        .name = "primary-active",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_fc_port_names, primary_active),
        .width = 1,
    },
    {
        .name = "primary-port",
        .sort = ES_SHAPE_BYTES,
        .last = 3,
        .offset = offsetof(struct es_storvsp_fc_port_names, primary_port),
        .size = sizeof(((const struct es_storvsp_fc_port_names *)0)->primary_port),
    },
    {
        .name = "primary-node",
        .sort = ES_SHAPE_BYTES,
        .last = 3,
        .offset = offsetof(struct es_storvsp_fc_port_names, primary_node),
        .size = sizeof(((const struct es_storvsp_fc_port_names *)0)->primary_node),
    },
    {
        .name = "secondary-port",
        .sort = ES_SHAPE_BYTES,
        .last = 3,
        .offset = offsetof(struct es_storvsp_fc_port_names, secondary_port),
        .size = sizeof(((const struct es_storvsp_fc_port_names *)0)->secondary_port),
    },
    {
        .name = "secondary-node",
        .sort = ES_SHAPE_BYTES,
        .last = 3,
        .offset = offsetof(struct es_storvsp_fc_port_names, secondary_node),
        .size = sizeof(((const struct es_storvsp_fc_port_names *)0)->secondary_node),
    },
};

/* specs/vmbus/storvsp.yaml:221 */
const struct es_shape es_storvsp_fc_port_names_shape = {
    .name = "fc-port-names",
    .doc = "World-wide names of a Fibre Channel adapter; a controller that is none refuses to tell them.",
    .fields = fields_of_es_storvsp_fc_port_names_shape,
    .count = 5,
    .size = sizeof(struct es_storvsp_fc_port_names),
    .slices = false,
};

/* specs/vmbus/storvsp.yaml:118 */
static const struct es_shape_name rows_names_of_storvsp_offer_flags[2] = {
    {
        .value = 1u,
        .name = "removable",
    },
    {
        .value = 2u,
        .name = "emulated-ide",
    },
};

static const struct es_shape_names names_of_storvsp_offer_flags = {
    .rows = rows_names_of_storvsp_offer_flags,
    .count = 2,
    .flags = true,
};

static const struct es_shape_field fields_of_es_storvsp_offer_properties_shape[3] = {
    {
        .name = "path",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_offer_properties, path),
        .width = 1,
    },
    {
        .name = "target",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_offer_properties, target),
        .width = 1,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_offer_properties, flags),
        .names = &names_of_storvsp_offer_flags,
        .width = 4,
    },
};

/* specs/vmbus/storvsp.yaml:231 */
const struct es_shape es_storvsp_offer_properties_shape = {
    .name = "offer-properties",
    .doc = "User data of the channel's offer, looked at by old Windows drivers.",
    .fields = fields_of_es_storvsp_offer_properties_shape,
    .count = 3,
    .size = sizeof(struct es_storvsp_offer_properties),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_begin_initialization_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_begin_initialization, header),
        .shape = &es_storvsp_packet_shape,
    },
};

/* specs/vmbus/storvsp.yaml:244 */
const struct es_shape es_storvsp_begin_initialization_shape = {
    .name = "begin-initialization",
    .doc = "",
    .fields = fields_of_es_storvsp_begin_initialization_shape,
    .count = 1,
    .size = sizeof(struct es_storvsp_begin_initialization),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_end_initialization_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_end_initialization, header),
        .shape = &es_storvsp_packet_shape,
    },
};

/* specs/vmbus/storvsp.yaml:248 */
const struct es_shape es_storvsp_end_initialization_shape = {
    .name = "end-initialization",
    .doc = "",
    .fields = fields_of_es_storvsp_end_initialization_shape,
    .count = 1,
    .size = sizeof(struct es_storvsp_end_initialization),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_query_protocol_version_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_query_protocol_version, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "number",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_query_protocol_version, number),
        .width = 2,
    },
    {
        .name = "revision",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_query_protocol_version, revision),
        .width = 2,
    },
};

/* specs/vmbus/storvsp.yaml:252 */
const struct es_shape es_storvsp_query_protocol_version_shape = {
    .name = "query-protocol-version",
    .doc = "",
    .fields = fields_of_es_storvsp_query_protocol_version_shape,
    .count = 3,
    .size = sizeof(struct es_storvsp_query_protocol_version),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_query_properties_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_query_properties, header),
        .shape = &es_storvsp_packet_shape,
    },
};

/* specs/vmbus/storvsp.yaml:259 */
const struct es_shape es_storvsp_query_properties_shape = {
    .name = "query-properties",
    .doc = "",
    .fields = fields_of_es_storvsp_query_properties_shape,
    .count = 1,
    .size = sizeof(struct es_storvsp_query_properties),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_create_sub_channels_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_create_sub_channels, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = 3,
        .offset = offsetof(struct es_storvsp_create_sub_channels, count),
        .width = 2,
    },
};

/* specs/vmbus/storvsp.yaml:264 */
const struct es_shape es_storvsp_create_sub_channels_shape = {
    .name = "create-sub-channels",
    .doc = "",
    .fields = fields_of_es_storvsp_create_sub_channels_shape,
    .count = 2,
    .size = sizeof(struct es_storvsp_create_sub_channels),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_execute_srb_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_execute_srb, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "body",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_execute_srb, body),
        .shape = &es_storvsp_scsi_request_shape,
    },
};

/* specs/vmbus/storvsp.yaml:270 */
const struct es_shape es_storvsp_execute_srb_shape = {
    .name = "execute-srb",
    .doc = "",
    .fields = fields_of_es_storvsp_execute_srb_shape,
    .count = 2,
    .size = sizeof(struct es_storvsp_execute_srb),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_reset_lun_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_lun, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "body",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_lun, body),
        .shape = &es_storvsp_reset_target_shape,
    },
};

/* specs/vmbus/storvsp.yaml:276 */
const struct es_shape es_storvsp_reset_lun_shape = {
    .name = "reset-lun",
    .doc = "",
    .fields = fields_of_es_storvsp_reset_lun_shape,
    .count = 2,
    .size = sizeof(struct es_storvsp_reset_lun),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_reset_adapter_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_adapter, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "body",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_adapter, body),
        .shape = &es_storvsp_reset_target_shape,
    },
};

/* specs/vmbus/storvsp.yaml:281 */
const struct es_shape es_storvsp_reset_adapter_shape = {
    .name = "reset-adapter",
    .doc = "",
    .fields = fields_of_es_storvsp_reset_adapter_shape,
    .count = 2,
    .size = sizeof(struct es_storvsp_reset_adapter),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_reset_bus_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_bus, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "body",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_reset_bus, body),
        .shape = &es_storvsp_reset_target_shape,
    },
};

/* specs/vmbus/storvsp.yaml:286 */
const struct es_shape es_storvsp_reset_bus_shape = {
    .name = "reset-bus",
    .doc = "",
    .fields = fields_of_es_storvsp_reset_bus_shape,
    .count = 2,
    .size = sizeof(struct es_storvsp_reset_bus),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_fc_hba_data_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_fc_hba_data, header),
        .shape = &es_storvsp_packet_shape,
    },
};

/* specs/vmbus/storvsp.yaml:291 */
const struct es_shape es_storvsp_fc_hba_data_shape = {
    .name = "fc-hba-data",
    .doc = "",
    .fields = fields_of_es_storvsp_fc_hba_data_shape,
    .count = 1,
    .size = sizeof(struct es_storvsp_fc_hba_data),
    .slices = false,
};

static const struct es_shape_field fields_of_es_storvsp_complete_io_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_complete_io, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "body",
        .sort = ES_SHAPE_SLICE,
        .last = 3,
        .offset = offsetof(struct es_storvsp_complete_io, body),
        .width = 1,
    },
};

/* specs/vmbus/storvsp.yaml:295 */
const struct es_shape es_storvsp_complete_io_shape = {
    .name = "complete-io",
    .doc = "The answer to every packet of the guest. Its body is what the answered packet asks for; scsi- "
           "result for execute-srb, channel-properties for query-properties, zeros for the others.",
    .fields = fields_of_es_storvsp_complete_io_shape,
    .count = 2,
    .size = sizeof(struct es_storvsp_complete_io),
    .slices = true,
};

static const struct es_shape_field fields_of_es_storvsp_enumerate_bus_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_enumerate_bus, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "body",
        .sort = ES_SHAPE_SLICE,
        .last = 3,
        .offset = offsetof(struct es_storvsp_enumerate_bus, body),
        .width = 1,
    },
};

/* specs/vmbus/storvsp.yaml:302 */
const struct es_shape es_storvsp_enumerate_bus_shape = {
    .name = "enumerate-bus",
    .doc = "Unasked. The guest should look for logical units again.",
    .fields = fields_of_es_storvsp_enumerate_bus_shape,
    .count = 2,
    .size = sizeof(struct es_storvsp_enumerate_bus),
    .slices = true,
};

static const struct es_shape_field fields_of_es_storvsp_remove_device_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 3,
        .offset = offsetof(struct es_storvsp_remove_device, header),
        .shape = &es_storvsp_packet_shape,
    },
    {
        .name = "body",
        .sort = ES_SHAPE_SLICE,
        .last = 3,
        .offset = offsetof(struct es_storvsp_remove_device, body),
        .width = 1,
    },
};

/* specs/vmbus/storvsp.yaml:308 */
const struct es_shape es_storvsp_remove_device_shape = {
    .name = "remove-device",
    .doc = "Unasked. The guest takes it as enumerate-bus.",
    .fields = fields_of_es_storvsp_remove_device_shape,
    .count = 2,
    .size = sizeof(struct es_storvsp_remove_device),
    .slices = true,
};

static const char *const es_storvsp_controller_opened_takes[] = {
    "begin-initialization",
    /* 2 events */
    "channel-closed",
    NULL,
};

static const char *const es_storvsp_controller_versioning_takes[] = {
    "begin-initialization",
    /* 3 events */
    "query-protocol-version",
    "channel-closed",
    NULL,
};

static const char *const es_storvsp_controller_configuring_takes[] = {
    "begin-initialization",
    /* 5 events */
    "end-initialization",
    "query-properties",
    "fc-hba-data",
    "channel-closed",
    NULL,
};

static const char *const es_storvsp_controller_ready_takes[] = {
    "begin-initialization",
    /* 9 events */
    "query-properties",
    "create-sub-channels",
    "execute-srb",
    "reset-lun",
    "reset-adapter",
    "reset-bus",
    "fc-hba-data",
    "channel-closed",
    NULL,
};

static const char *const es_storvsp_controller_closed_takes[] = {
    NULL,
};

static const struct es_shape_state states_of_es_storvsp_controller_machine[5] = {
    {
        .name = "opened",
        .doc = "Channel open, nothing said yet.",
        .takes = es_storvsp_controller_opened_takes,
        .final = false,
    },
    {
        .name = "versioning",
        .doc = "Guest is choosing a protocol version.",
        .takes = es_storvsp_controller_versioning_takes,
        .final = false,
    },
    {
        .name = "configuring",
        .doc = "Version chosen, properties may be asked.",
        .takes = es_storvsp_controller_configuring_takes,
        .final = false,
    },
    {
        .name = "ready",
        .doc = "I/O flows.",
        .takes = es_storvsp_controller_ready_takes,
        .final = false,
    },
    {
        .name = "closed",
        .doc = "",
        .takes = es_storvsp_controller_closed_takes,
        .final = true,
    },
};

/* specs/vmbus/storvsp.yaml:316 */
const struct es_shape_machine es_storvsp_controller_machine = {
    .name = "controller",
    .doc = "One per controller, driven by its primary channel.",
    .states = states_of_es_storvsp_controller_machine,
    .count = 5,
};

static const char *const es_storvsp_sub_channel_open_takes[] = {
    "execute-srb",
    /* 2 events */
    "channel-closed",
    NULL,
};

static const char *const es_storvsp_sub_channel_closed_takes[] = {
    NULL,
};

static const struct es_shape_state states_of_es_storvsp_sub_channel_machine[2] = {
    {
        .name = "open",
        .doc = "Commands flow.",
        .takes = es_storvsp_sub_channel_open_takes,
        .final = false,
    },
    {
        .name = "closed",
        .doc = "",
        .takes = es_storvsp_sub_channel_closed_takes,
        .final = true,
    },
};

/* specs/vmbus/storvsp.yaml:348 */
const struct es_shape_machine es_storvsp_sub_channel_machine = {
    .name = "sub-channel",
    .doc = "One per open sub-channel; the guest opens it when the controller is ready and sends nothing but "
           "commands.",
    .states = states_of_es_storvsp_sub_channel_machine,
    .count = 2,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_storvsp_refused[ES_STORVSP_REFUSAL_COUNT] = {
    {
        .width = 0,
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
        .names = &names_of_storvsp_operation,
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
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
        .names = &names_of_storvsp_data_direction,
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
        .width = 4,
        .names = &names_of_storvsp_operation,
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

static const struct es_shape_family families[3] = {
    {
        .name = "entresol_storvsp_refusals_total",
        .help = "Synthetic SCSI controller over a VMBus channel and its sub-channels. The guest forwards SCSI "
                "commands as they are, with the guest pages of their data; the controller answers each with "
                "one completion.",
    },
    {
        .name = "entresol_storvsp_controller_transitions_total",
        .help = "One per controller, driven by its primary channel.",
    },
    {
        .name = "entresol_storvsp_sub_channel_transitions_total",
        .help = "One per open sub-channel; the guest opens it when the controller is ready and sends nothing "
                "but commands.",
    },
};

static const struct es_shape_metric es_storvsp_metrics[ES_STORVSP_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"scsi-result\",field=\"\",rule=\"size at least 36\",counter=\"refused.scsi-result.size-36\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"scsi-result\",field=\"\",rule=\"size at least 52\",counter=\"refused.scsi-result.size-52\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"scsi-result\","
                  "field=\"sense-length\","
                  "rule=\"max 20\","
                  "counter=\"refused.scsi-result.sense-length.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"channel-properties\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.channel-properties.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fc-port-names\","
                  "field=\"\","
                  "rule=\"size at least 36\","
                  "counter=\"refused.fc-port-names.size-36\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"offer-properties\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.offer-properties.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"begin-initialization\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.begin-initialization.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-guest\","
                  "field=\"header.operation\","
                  "rule=\"a message of this side\","
                  "counter=\"refused.from-guest.header.operation.tag\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"end-initialization\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.end-initialization.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"query-protocol-version\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.query-protocol-version.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"query-properties\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.query-properties.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"create-sub-channels\","
                  "field=\"\","
                  "rule=\"size at least 14\","
                  "counter=\"refused.create-sub-channels.size-14\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"execute-srb\",field=\"\",rule=\"size at least 48\",counter=\"refused.execute-srb.size-48\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"execute-srb\",field=\"\",rule=\"size at least 64\",counter=\"refused.execute-srb.size-64\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"execute-srb\","
                  "field=\"body.cdb-length\","
                  "rule=\"min 1\","
                  "counter=\"refused.execute-srb.body.cdb-length.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"execute-srb\","
                  "field=\"body.cdb-length\","
                  "rule=\"max 16\","
                  "counter=\"refused.execute-srb.body.cdb-length.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"execute-srb\","
                  "field=\"body.direction\","
                  "rule=\"known value\","
                  "counter=\"refused.execute-srb.body.direction.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"execute-srb\","
                  "field=\"body.transfer-length\","
                  "rule=\"max max-transfer-bytes\","
                  "counter=\"refused.execute-srb.body.transfer-length.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"reset-lun\",field=\"\",rule=\"size at least 20\",counter=\"refused.reset-lun.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"reset-adapter\","
                  "field=\"\","
                  "rule=\"size at least 20\","
                  "counter=\"refused.reset-adapter.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"reset-bus\",field=\"\",rule=\"size at least 20\",counter=\"refused.reset-bus.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"fc-hba-data\",field=\"\",rule=\"size at least 12\",counter=\"refused.fc-hba-data.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"complete-io\",field=\"\",rule=\"size at least 12\",counter=\"refused.complete-io.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-host\","
                  "field=\"header.operation\","
                  "rule=\"a message of this side\","
                  "counter=\"refused.from-host.header.operation.tag\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"complete-io\","
                  "field=\"body\","
                  "rule=\"max body-size elements\","
                  "counter=\"refused.complete-io.body.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enumerate-bus\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.enumerate-bus.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"enumerate-bus\","
                  "field=\"body\","
                  "rule=\"max body-size elements\","
                  "counter=\"refused.enumerate-bus.body.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"remove-device\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.remove-device.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"remove-device\","
                  "field=\"body\","
                  "rule=\"max body-size elements\","
                  "counter=\"refused.remove-device.body.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-guest\",field=\"\",rule=\"size at least 4\",counter=\"refused.from-guest.size\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-host\",field=\"\",rule=\"size at least 4\",counter=\"refused.from-host.size\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"opened.begin-initialization\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"versioning.begin-initialization\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"configuring.begin-initialization\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.begin-initialization\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"controller\",field=\"\",rule=\"\",counter=\"controller.out-of-order\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"configuring.end-initialization\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"versioning.query-protocol-version.version-known\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"version-refused\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"configuring.query-properties\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.query-properties\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.create-sub-channels.sub-channels-possible\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"sub-channels-refused\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.execute-srb\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.reset-lun\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.reset-adapter\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.reset-bus\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"configuring.fc-hba-data\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.fc-hba-data\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"opened.channel-closed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"versioning.channel-closed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"configuring.channel-closed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"ready.channel-closed\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"sub-channel\",field=\"\",rule=\"\",counter=\"sub-channel.out-of-place\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"open.execute-srb.controller-ready\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"early\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"open.channel-closed\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_storvsp_packet_shape,
    /* 20 in all */
    &es_storvsp_scsi_request_shape,
    &es_storvsp_scsi_result_shape,
    &es_storvsp_reset_target_shape,
    &es_storvsp_channel_properties_shape,
    &es_storvsp_fc_port_names_shape,
    &es_storvsp_offer_properties_shape,
    &es_storvsp_begin_initialization_shape,
    &es_storvsp_end_initialization_shape,
    &es_storvsp_query_protocol_version_shape,
    &es_storvsp_query_properties_shape,
    &es_storvsp_create_sub_channels_shape,
    &es_storvsp_execute_srb_shape,
    &es_storvsp_reset_lun_shape,
    &es_storvsp_reset_adapter_shape,
    &es_storvsp_reset_bus_shape,
    &es_storvsp_fc_hba_data_shape,
    &es_storvsp_complete_io_shape,
    &es_storvsp_enumerate_bus_shape,
    &es_storvsp_remove_device_shape,
};

static const struct es_shape_machine *const all_machines[] = {
    &es_storvsp_controller_machine,
    /* 2 in all */
    &es_storvsp_sub_channel_machine,
};

const struct es_shape_spec es_storvsp_shapes = {
    .spec = &es_storvsp_spec,
    .shapes = all_shapes,
    .shape_count = 20,
    .machines = all_machines,
    .machine_count = 2,
    .refused = es_storvsp_refused,
    .metrics = es_storvsp_metrics,
};
