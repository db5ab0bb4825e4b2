/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator. */
#include "generated/inspect/vmbus_inspect.h"

#include "generated/vmbus_spec.h"

/* specs/vmbus/vmbus.yaml:35 */
static const struct es_shape_name rows_names_of_vmbus_message_tag[30] = {
    {
        .value = 0u,
        .name = "invalid",
    },
    {
        .value = 1u,
        .name = "offer-channel",
    },
    {
        .value = 2u,
        .name = "rescind-channel-offer",
    },
    {
        .value = 3u,
        .name = "request-offers",
    },
    {
        .value = 4u,
        .name = "all-offers-delivered",
    },
    {
        .value = 5u,
        .name = "open-channel",
    },
    {
        .value = 6u,
        .name = "open-channel-result",
    },
    {
        .value = 7u,
        .name = "close-channel",
    },
    {
        .value = 8u,
        .name = "gpadl-header",
    },
    {
        .value = 9u,
        .name = "gpadl-body",
    },
    {
        .value = 10u,
        .name = "gpadl-created",
    },
    {
        .value = 11u,
        .name = "gpadl-teardown",
    },
    {
        .value = 12u,
        .name = "gpadl-torndown",
    },
    {
        .value = 13u,
        .name = "relid-released",
    },
    {
        .value = 14u,
        .name = "initiate-contact",
    },
    {
        .value = 15u,
        .name = "version-response",
    },
    {
        .value = 16u,
        .name = "unload",
    },
    {
        .value = 17u,
        .name = "unload-response",
    },
    {
        .value = 18u,
        .name = "open-reserved-channel",
    },
    {
        .value = 19u,
        .name = "close-reserved-channel",
    },
    {
        .value = 20u,
        .name = "close-reserved-response",
    },
    {
        .value = 21u,
        .name = "tl-connect-request",
    },
    {
        .value = 22u,
        .name = "modify-channel",
    },
    {
        .value = 23u,
        .name = "tl-connect-result",
    },
    {
        .value = 24u,
        .name = "modify-channel-response",
    },
    {
        .value = 25u,
        .name = "modify-connection",
    },
    {
        .value = 26u,
        .name = "modify-connection-response",
    },
    {
        .value = 27u,
        .name = "pause",
    },
    {
        .value = 28u,
        .name = "pause-response",
    },
    {
        .value = 29u,
        .name = "resume",
    },
};

static const struct es_shape_names names_of_vmbus_message_tag = {
    .rows = rows_names_of_vmbus_message_tag,
    .count = 30,
    .flags = false,
};

static const struct es_shape_field fields_of_es_vmbus_header_shape[1] = {
    {
        .name = "tag",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_header, tag),
        .names = &names_of_vmbus_message_tag,
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:119 */
const struct es_shape es_vmbus_header_shape = {
    .name = "header",
    .doc = "",
    .fields = fields_of_es_vmbus_header_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_contact_prefix_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_contact_prefix, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "version-requested",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_contact_prefix, version_requested),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:125 */
const struct es_shape es_vmbus_contact_prefix_shape = {
    .name = "contact-prefix",
    .doc = "The part of contact that is the same in every version; tells how to read the rest.",
    .fields = fields_of_es_vmbus_contact_prefix_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_contact_prefix),
    .slices = false,
};

/* specs/vmbus/vmbus.yaml:113 */
static const struct es_shape_name rows_names_of_vmbus_open_flags[1] = {
    {
        .value = 1u,
        .name = "redirect-interrupt",
    },
};

static const struct es_shape_names names_of_vmbus_open_flags = {
    .rows = rows_names_of_vmbus_open_flags,
    .count = 1,
    .flags = true,
};

static const struct es_shape_field fields_of_es_vmbus_open_signal_shape[3] = {
    {
        .name = "connection-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_signal, connection_id),
        .width = 4,
    },
    {
        .name = "event-flag",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_signal, event_flag),
        .width = 2,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_signal, flags),
        .names = &names_of_vmbus_open_flags,
        .width = 2,
    },
};

/* specs/vmbus/vmbus.yaml:132 */
const struct es_shape es_vmbus_open_signal_shape = {
    .name = "open-signal",
    .doc = "After an open with guest-signal-parameters or interrupt-redirection agreed.",
    .fields = fields_of_es_vmbus_open_signal_shape,
    .count = 3,
    .size = sizeof(struct es_vmbus_open_signal),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_version_response_monitor_pages_shape[2] = {
    {
        .name = "parent-to-child",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_version_response_monitor_pages, parent_to_child),
        .hex = true,
        .width = 8,
    },
    {
        .name = "child-to-parent",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_version_response_monitor_pages, child_to_parent),
        .hex = true,
        .width = 8,
    },
};

/* specs/vmbus/vmbus.yaml:140 */
const struct es_shape es_vmbus_version_response_monitor_pages_shape = {
    .name = "version-response-monitor-pages",
    .doc = "After a version response with server-monitor-pages agreed.",
    .fields = fields_of_es_vmbus_version_response_monitor_pages_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_version_response_monitor_pages),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_page_range_shape[2] = {
    {
        .name = "range",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_page_range, range),
        .shape = &es_vmbus_ring_gpa_range_shape,
    },
    {
        .name = "page-numbers",
        .sort = ES_SHAPE_SLICE,
        .last = 9,
        .offset = offsetof(struct es_vmbus_page_range, page_numbers),
        .hex = true,
        .width = 8,
    },
};

/* specs/vmbus/vmbus.yaml:148 */
const struct es_shape es_vmbus_page_range_shape = {
    .name = "page-range",
    .doc = "The first range of a page list, with the page numbers that its first part has room for.",
    .fields = fields_of_es_vmbus_page_range_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_page_range),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_more_pages_shape[1] = {
    {
        .name = "page-numbers",
        .sort = ES_SHAPE_SLICE,
        .last = 9,
        .offset = offsetof(struct es_vmbus_more_pages, page_numbers),
        .hex = true,
        .width = 8,
    },
};

/* specs/vmbus/vmbus.yaml:155 */
const struct es_shape es_vmbus_more_pages_shape = {
    .name = "more-pages",
    .doc = "What a further part of a page list holds.",
    .fields = fields_of_es_vmbus_more_pages_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_more_pages),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_monitor_parameter_shape[2] = {
    {
        .name = "connection-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_monitor_parameter, connection_id),
        .width = 4,
    },
    {
        .name = "flag-number",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_monitor_parameter, flag_number),
        .width = 2,
    },
};

/* specs/vmbus/vmbus.yaml:160 */
const struct es_shape es_vmbus_monitor_parameter_shape = {
    .name = "monitor-parameter",
    .doc = "The connection that a monitor bit signals.",
    .fields = fields_of_es_vmbus_monitor_parameter_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_monitor_parameter),
    .slices = false,
};

/* specs/vmbus/vmbus.yaml:87 */
static const struct es_shape_name rows_names_of_vmbus_offer_flags[9] = {
    {
        .value = 1u,
        .name = "enumerate-device-interface",
    },
    {
        .value = 2u,
        .name = "confidential-ring",
    },
    {
        .value = 4u,
        .name = "confidential-external-memory",
    },
    {
        .value = 8u,
        .name = "pinned-external-memory",
    },
    {
        .value = 16u,
        .name = "named-pipe-mode",
    },
    {
        .value = 256u,
        .name = "loopback",
    },
    {
        .value = 512u,
        .name = "parent",
    },
    {
        .value = 0x400u,
        .name = "monitored-notification",
    },
    {
        .value = 0x2000u,
        .name = "tlnpi-provider",
    },
};

static const struct es_shape_names names_of_vmbus_offer_flags = {
    .rows = rows_names_of_vmbus_offer_flags,
    .count = 9,
    .flags = true,
};

static const struct es_shape_field fields_of_es_vmbus_offer_channel_shape[14] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "class-id",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, class_id),
        .size = sizeof(((const struct es_vmbus_offer_channel *)0)->class_id),
    },
    {
        .name = "instance-id",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, instance_id),
        .size = sizeof(((const struct es_vmbus_offer_channel *)0)->instance_id),
    },
    {
        .name = "reserved",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, reserved),
        .size = sizeof(((const struct es_vmbus_offer_channel *)0)->reserved),
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, flags),
        .names = &names_of_vmbus_offer_flags,
        .width = 2,
    },
    {
        .name = "mmio-megabytes",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, mmio_megabytes),
        .width = 2,
    },
    {
        .name = "user-defined",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, user_defined),
        .size = sizeof(((const struct es_vmbus_offer_channel *)0)->user_defined),
    },
    {
        .name = "sub-channel-index",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, sub_channel_index),
        .width = 2,
    },
    {
        .name = "mmio-megabytes-optional",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, mmio_megabytes_optional),
        .width = 2,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, channel_id),
        .width = 4,
    },
    {
        .name = "monitor-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, monitor_id),
        .width = 1,
    },
    {
        .name = "monitor-allocated",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, monitor_allocated),
        .width = 1,
    },
    {
        .name = "dedicated-interrupt",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, dedicated_interrupt),
        .width = 2,
    },
    {
        .name = "connection-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_offer_channel, connection_id),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:171 */
const struct es_shape es_vmbus_offer_channel_shape = {
    .name = "offer-channel",
    .doc = "",
    .fields = fields_of_es_vmbus_offer_channel_shape,
    .count = 14,
    .size = sizeof(struct es_vmbus_offer_channel),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_rescind_channel_offer_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_rescind_channel_offer, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_rescind_channel_offer, channel_id),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:189 */
const struct es_shape es_vmbus_rescind_channel_offer_shape = {
    .name = "rescind-channel-offer",
    .doc = "",
    .fields = fields_of_es_vmbus_rescind_channel_offer_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_rescind_channel_offer),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_request_offers_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_request_offers, header),
        .shape = &es_vmbus_header_shape,
    },
};

/* specs/vmbus/vmbus.yaml:195 */
const struct es_shape es_vmbus_request_offers_shape = {
    .name = "request-offers",
    .doc = "",
    .fields = fields_of_es_vmbus_request_offers_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_request_offers),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_all_offers_delivered_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_all_offers_delivered, header),
        .shape = &es_vmbus_header_shape,
    },
};

/* specs/vmbus/vmbus.yaml:196 */
const struct es_shape es_vmbus_all_offers_delivered_shape = {
    .name = "all-offers-delivered",
    .doc = "",
    .fields = fields_of_es_vmbus_all_offers_delivered_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_all_offers_delivered),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_open_channel_shape[8] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel, channel_id),
        .width = 4,
    },
    {
        .name = "open-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel, open_id),
        .width = 4,
    },
    {
        .name = "ring-gpadl",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel, ring_gpadl),
        .width = 4,
    },
    {
        .name = "target-vp",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel, target_vp),
        .width = 4,
    },
    {
        .name = "downstream-page-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel, downstream_page_offset),
        .width = 4,
    },
    {
        .name = "user-data",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel, user_data),
        .size = sizeof(((const struct es_vmbus_open_channel *)0)->user_data),
    },
    {
        .name = "signal",
        .sort = ES_SHAPE_SLICE,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel, signal),
        .width = 1,
    },
};

/* specs/vmbus/vmbus.yaml:197 */
const struct es_shape es_vmbus_open_channel_shape = {
    .name = "open-channel",
    .doc = "",
    .fields = fields_of_es_vmbus_open_channel_shape,
    .count = 8,
    .size = sizeof(struct es_vmbus_open_channel),
    .slices = true,
};

/* specs/vmbus/vmbus.yaml:74 */
static const struct es_shape_name rows_names_of_vmbus_status[3] = {
    {
        .value = 0u,
        .name = "success",
    },
    {
        .value = 0x8000ffffu,
        .name = "unsuccessful",
    },
    {
        .value = 0xc0000236u,
        .name = "connection-refused",
    },
};

static const struct es_shape_names names_of_vmbus_status = {
    .rows = rows_names_of_vmbus_status,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_vmbus_open_channel_result_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel_result, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel_result, channel_id),
        .width = 4,
    },
    {
        .name = "open-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel_result, open_id),
        .width = 4,
    },
    {
        .name = "status",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_channel_result, status),
        .names = &names_of_vmbus_status,
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:211 */
const struct es_shape es_vmbus_open_channel_result_shape = {
    .name = "open-channel-result",
    .doc = "",
    .fields = fields_of_es_vmbus_open_channel_result_shape,
    .count = 4,
    .size = sizeof(struct es_vmbus_open_channel_result),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_close_channel_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_close_channel, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_close_channel, channel_id),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:219 */
const struct es_shape es_vmbus_close_channel_shape = {
    .name = "close-channel",
    .doc = "",
    .fields = fields_of_es_vmbus_close_channel_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_close_channel),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_gpadl_header_shape[6] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_header, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_header, channel_id),
        .width = 4,
    },
    {
        .name = "gpadl",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_header, gpadl),
        .width = 4,
    },
    {
        .name = "range-buffer-length",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_header, range_buffer_length),
        .width = 2,
    },
    {
        .name = "range-count",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_header, range_count),
        .width = 2,
    },
    {
        .name = "ranges",
        .sort = ES_SHAPE_SLICE,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_header, ranges),
        .width = 1,
    },
};

/* specs/vmbus/vmbus.yaml:225 */
const struct es_shape es_vmbus_gpadl_header_shape = {
    .name = "gpadl-header",
    .doc = "First part of a page list. What does not fit follows in bodies.",
    .fields = fields_of_es_vmbus_gpadl_header_shape,
    .count = 6,
    .size = sizeof(struct es_vmbus_gpadl_header),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_gpadl_body_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_body, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "gpadl",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_body, gpadl),
        .width = 4,
    },
    {
        .name = "pages",
        .sort = ES_SHAPE_SLICE,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_body, pages),
        .width = 1,
    },
};

/* specs/vmbus/vmbus.yaml:238 */
const struct es_shape es_vmbus_gpadl_body_shape = {
    .name = "gpadl-body",
    .doc = "",
    .fields = fields_of_es_vmbus_gpadl_body_shape,
    .count = 3,
    .size = sizeof(struct es_vmbus_gpadl_body),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_gpadl_created_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_created, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_created, channel_id),
        .width = 4,
    },
    {
        .name = "gpadl",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_created, gpadl),
        .width = 4,
    },
    {
        .name = "status",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_created, status),
        .names = &names_of_vmbus_status,
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:246 */
const struct es_shape es_vmbus_gpadl_created_shape = {
    .name = "gpadl-created",
    .doc = "",
    .fields = fields_of_es_vmbus_gpadl_created_shape,
    .count = 4,
    .size = sizeof(struct es_vmbus_gpadl_created),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_gpadl_teardown_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_teardown, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_teardown, channel_id),
        .width = 4,
    },
    {
        .name = "gpadl",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_teardown, gpadl),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:254 */
const struct es_shape es_vmbus_gpadl_teardown_shape = {
    .name = "gpadl-teardown",
    .doc = "",
    .fields = fields_of_es_vmbus_gpadl_teardown_shape,
    .count = 3,
    .size = sizeof(struct es_vmbus_gpadl_teardown),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_gpadl_torndown_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_torndown, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "gpadl",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_gpadl_torndown, gpadl),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:263 */
const struct es_shape es_vmbus_gpadl_torndown_shape = {
    .name = "gpadl-torndown",
    .doc = "",
    .fields = fields_of_es_vmbus_gpadl_torndown_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_gpadl_torndown),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_relid_released_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_relid_released, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_relid_released, channel_id),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:269 */
const struct es_shape es_vmbus_relid_released_shape = {
    .name = "relid-released",
    .doc = "",
    .fields = fields_of_es_vmbus_relid_released_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_relid_released),
    .slices = false,
};

/* specs/vmbus/vmbus.yaml:100 */
static const struct es_shape_name rows_names_of_vmbus_feature_flags[8] = {
    {
        .value = 1u,
        .name = "guest-signal-parameters",
    },
    {
        .value = 2u,
        .name = "interrupt-redirection",
    },
    {
        .value = 4u,
        .name = "modify-connection",
    },
    {
        .value = 8u,
        .name = "client-id",
    },
    {
        .value = 16u,
        .name = "confidential-channels",
    },
    {
        .value = 32u,
        .name = "pause-resume",
    },
    {
        .value = 64u,
        .name = "server-monitor-pages",
    },
    {
        .value = 128u,
        .name = "gpa-pinning",
    },
};

static const struct es_shape_names names_of_vmbus_feature_flags = {
    .rows = rows_names_of_vmbus_feature_flags,
    .count = 8,
    .flags = true,
};

static const struct es_shape_field fields_of_es_vmbus_initiate_contact_shape[10] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "version-requested",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, version_requested),
        .width = 4,
    },
    {
        .name = "target-vp",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, target_vp),
        .width = 4,
    },
    {
        .name = "interrupt-page",
        .sort = ES_SHAPE_NUMBER,
        .last = 4,
        .offset = offsetof(struct es_vmbus_initiate_contact, interrupt_page),
        .hex = true,
        .width = 8,
    },
    {
        .name = "message-sint",
        .sort = ES_SHAPE_NUMBER,
        .first = 5,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, message_sint),
        .width = 1,
    },
    {
        .name = "message-vtl",
        .sort = ES_SHAPE_NUMBER,
        .first = 5,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, message_vtl),
        .width = 1,
    },
    {
        .name = "features",
        .sort = ES_SHAPE_NUMBER,
        .first = 9,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, features),
        .names = &names_of_vmbus_feature_flags,
        .width = 4,
    },
    {
        .name = "parent-to-child-page",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, parent_to_child_page),
        .hex = true,
        .width = 8,
    },
    {
        .name = "child-to-parent-page",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, child_to_parent_page),
        .hex = true,
        .width = 8,
    },
    {
        .name = "client",
        .sort = ES_SHAPE_SLICE,
        .last = 9,
        .offset = offsetof(struct es_vmbus_initiate_contact, client),
        .width = 1,
    },
};

/* specs/vmbus/vmbus.yaml:275 */
const struct es_shape es_vmbus_initiate_contact_shape = {
    .name = "initiate-contact",
    .doc = "Read as the version that it asks for.",
    .fields = fields_of_es_vmbus_initiate_contact_shape,
    .count = 10,
    .size = sizeof(struct es_vmbus_initiate_contact),
    .slices = true,
};

/* specs/vmbus/vmbus.yaml:69 */
static const struct es_shape_name rows_names_of_vmbus_connection_state[3] = {
    {
        .value = 0u,
        .name = "successful",
    },
    {
        .value = 1u,
        .name = "failed-low-resources",
    },
    {
        .value = 2u,
        .name = "failed-unknown",
    },
};

static const struct es_shape_names names_of_vmbus_connection_state = {
    .rows = rows_names_of_vmbus_connection_state,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_vmbus_version_response_shape[6] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_version_response, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "version-supported",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_version_response, version_supported),
        .width = 1,
    },
    {
        .name = "connection-state",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_version_response, connection_state),
        .names = &names_of_vmbus_connection_state,
        .width = 1,
    },
    {
        .name = "selected-version",
        .sort = ES_SHAPE_NUMBER,
        .last = 4,
        .offset = offsetof(struct es_vmbus_version_response, selected_version),
        .width = 4,
    },
    {
        .name = "message-connection",
        .sort = ES_SHAPE_NUMBER,
        .first = 5,
        .last = 9,
        .offset = offsetof(struct es_vmbus_version_response, message_connection),
        .width = 4,
    },
    {
        .name = "features",
        .sort = ES_SHAPE_NUMBER,
        .first = 9,
        .last = 9,
        .offset = offsetof(struct es_vmbus_version_response, features),
        .names = &names_of_vmbus_feature_flags,
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:294 */
const struct es_shape es_vmbus_version_response_shape = {
    .name = "version-response",
    .doc = "",
    .fields = fields_of_es_vmbus_version_response_shape,
    .count = 6,
    .size = sizeof(struct es_vmbus_version_response),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_unload_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_unload, header),
        .shape = &es_vmbus_header_shape,
    },
};

/* specs/vmbus/vmbus.yaml:305 */
const struct es_shape es_vmbus_unload_shape = {
    .name = "unload",
    .doc = "",
    .fields = fields_of_es_vmbus_unload_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_unload),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_unload_response_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_unload_response, header),
        .shape = &es_vmbus_header_shape,
    },
};

/* specs/vmbus/vmbus.yaml:306 */
const struct es_shape es_vmbus_unload_response_shape = {
    .name = "unload-response",
    .doc = "",
    .fields = fields_of_es_vmbus_unload_response_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_unload_response),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_open_reserved_channel_shape[6] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_reserved_channel, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_reserved_channel, channel_id),
        .width = 4,
    },
    {
        .name = "target-vp",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_reserved_channel, target_vp),
        .width = 4,
    },
    {
        .name = "target-sint",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_reserved_channel, target_sint),
        .width = 4,
    },
    {
        .name = "ring-gpadl",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_reserved_channel, ring_gpadl),
        .width = 4,
    },
    {
        .name = "downstream-page-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_open_reserved_channel, downstream_page_offset),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:307 */
const struct es_shape es_vmbus_open_reserved_channel_shape = {
    .name = "open-reserved-channel",
    .doc = "",
    .fields = fields_of_es_vmbus_open_reserved_channel_shape,
    .count = 6,
    .size = sizeof(struct es_vmbus_open_reserved_channel),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_close_reserved_channel_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_close_reserved_channel, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_close_reserved_channel, channel_id),
        .width = 4,
    },
    {
        .name = "target-vp",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_close_reserved_channel, target_vp),
        .width = 4,
    },
    {
        .name = "target-sint",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_close_reserved_channel, target_sint),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:318 */
const struct es_shape es_vmbus_close_reserved_channel_shape = {
    .name = "close-reserved-channel",
    .doc = "",
    .fields = fields_of_es_vmbus_close_reserved_channel_shape,
    .count = 4,
    .size = sizeof(struct es_vmbus_close_reserved_channel),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_close_reserved_response_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_close_reserved_response, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_close_reserved_response, channel_id),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:329 */
const struct es_shape es_vmbus_close_reserved_response_shape = {
    .name = "close-reserved-response",
    .doc = "",
    .fields = fields_of_es_vmbus_close_reserved_response_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_close_reserved_response),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_tl_connect_request_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_tl_connect_request, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "endpoint-id",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_tl_connect_request, endpoint_id),
        .size = sizeof(((const struct es_vmbus_tl_connect_request *)0)->endpoint_id),
    },
    {
        .name = "service-id",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_tl_connect_request, service_id),
        .size = sizeof(((const struct es_vmbus_tl_connect_request *)0)->service_id),
    },
    {
        .name = "silo",
        .sort = ES_SHAPE_SLICE,
        .last = 9,
        .offset = offsetof(struct es_vmbus_tl_connect_request, silo),
        .width = 1,
    },
};

/* specs/vmbus/vmbus.yaml:336 */
const struct es_shape es_vmbus_tl_connect_request_shape = {
    .name = "tl-connect-request",
    .doc = "A Hyper-V socket asks to be connected.",
    .fields = fields_of_es_vmbus_tl_connect_request_shape,
    .count = 4,
    .size = sizeof(struct es_vmbus_tl_connect_request),
    .slices = true,
};

static const struct es_shape_field fields_of_es_vmbus_tl_connect_result_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_tl_connect_result, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "endpoint-id",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_tl_connect_result, endpoint_id),
        .size = sizeof(((const struct es_vmbus_tl_connect_result *)0)->endpoint_id),
    },
    {
        .name = "service-id",
        .sort = ES_SHAPE_BYTES,
        .last = 9,
        .offset = offsetof(struct es_vmbus_tl_connect_result, service_id),
        .size = sizeof(((const struct es_vmbus_tl_connect_result *)0)->service_id),
    },
    {
        .name = "status",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_tl_connect_result, status),
        .names = &names_of_vmbus_status,
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:348 */
const struct es_shape es_vmbus_tl_connect_result_shape = {
    .name = "tl-connect-result",
    .doc = "",
    .fields = fields_of_es_vmbus_tl_connect_result_shape,
    .count = 4,
    .size = sizeof(struct es_vmbus_tl_connect_result),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_modify_channel_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_channel, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_channel, channel_id),
        .width = 4,
    },
    {
        .name = "target-vp",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_channel, target_vp),
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:357 */
const struct es_shape es_vmbus_modify_channel_shape = {
    .name = "modify-channel",
    .doc = "",
    .fields = fields_of_es_vmbus_modify_channel_shape,
    .count = 3,
    .size = sizeof(struct es_vmbus_modify_channel),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_modify_channel_response_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_channel_response, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "channel-id",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_channel_response, channel_id),
        .width = 4,
    },
    {
        .name = "status",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_channel_response, status),
        .names = &names_of_vmbus_status,
        .width = 4,
    },
};

/* specs/vmbus/vmbus.yaml:367 */
const struct es_shape es_vmbus_modify_channel_response_shape = {
    .name = "modify-channel-response",
    .doc = "",
    .fields = fields_of_es_vmbus_modify_channel_response_shape,
    .count = 3,
    .size = sizeof(struct es_vmbus_modify_channel_response),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_modify_connection_shape[3] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_connection, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "parent-to-child-page",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_connection, parent_to_child_page),
        .hex = true,
        .width = 8,
    },
    {
        .name = "child-to-parent-page",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_connection, child_to_parent_page),
        .hex = true,
        .width = 8,
    },
};

/* specs/vmbus/vmbus.yaml:375 */
const struct es_shape es_vmbus_modify_connection_shape = {
    .name = "modify-connection",
    .doc = "",
    .fields = fields_of_es_vmbus_modify_connection_shape,
    .count = 3,
    .size = sizeof(struct es_vmbus_modify_connection),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_modify_connection_response_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_connection_response, header),
        .shape = &es_vmbus_header_shape,
    },
    {
        .name = "connection-state",
        .sort = ES_SHAPE_NUMBER,
        .last = 9,
        .offset = offsetof(struct es_vmbus_modify_connection_response, connection_state),
        .names = &names_of_vmbus_connection_state,
        .width = 1,
    },
};

/* specs/vmbus/vmbus.yaml:385 */
const struct es_shape es_vmbus_modify_connection_response_shape = {
    .name = "modify-connection-response",
    .doc = "",
    .fields = fields_of_es_vmbus_modify_connection_response_shape,
    .count = 2,
    .size = sizeof(struct es_vmbus_modify_connection_response),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_pause_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_pause, header),
        .shape = &es_vmbus_header_shape,
    },
};

/* specs/vmbus/vmbus.yaml:392 */
const struct es_shape es_vmbus_pause_shape = {
    .name = "pause",
    .doc = "",
    .fields = fields_of_es_vmbus_pause_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_pause),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_pause_response_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_pause_response, header),
        .shape = &es_vmbus_header_shape,
    },
};

/* specs/vmbus/vmbus.yaml:393 */
const struct es_shape es_vmbus_pause_response_shape = {
    .name = "pause-response",
    .doc = "",
    .fields = fields_of_es_vmbus_pause_response_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_pause_response),
    .slices = false,
};

static const struct es_shape_field fields_of_es_vmbus_resume_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = 9,
        .offset = offsetof(struct es_vmbus_resume, header),
        .shape = &es_vmbus_header_shape,
    },
};

/* specs/vmbus/vmbus.yaml:394 */
const struct es_shape es_vmbus_resume_shape = {
    .name = "resume",
    .doc = "",
    .fields = fields_of_es_vmbus_resume_shape,
    .count = 1,
    .size = sizeof(struct es_vmbus_resume),
    .slices = false,
};

static const char *const es_vmbus_contact_disconnected_takes[] = {
    "initiate-contact",
    /* 4 events */
    "unload",
    "drained",
    "reset",
    NULL,
};

static const char *const es_vmbus_contact_contacted_takes[] = {
    "request-offers",
    /* 9 events */
    "initiate-contact",
    "unload",
    "close-reserved-channel",
    "modify-connection",
    "pause",
    "resume",
    "drained",
    "reset",
    NULL,
};

static const char *const es_vmbus_contact_running_takes[] = {
    "open-channel",
    /* 16 events */
    "close-channel",
    "gpadl-header",
    "gpadl-body",
    "gpadl-teardown",
    "relid-released",
    "initiate-contact",
    "unload",
    "close-reserved-channel",
    "tl-connect-request",
    "modify-channel",
    "modify-connection",
    "pause",
    "resume",
    "drained",
    "reset",
    NULL,
};

static const char *const es_vmbus_contact_renewing_takes[] = {
    "initiate-contact",
    /* 4 events */
    "unload",
    "drained",
    "reset",
    NULL,
};

static const char *const es_vmbus_contact_unloading_takes[] = {
    "initiate-contact",
    /* 3 events */
    "drained",
    "reset",
    NULL,
};

static const char *const es_vmbus_contact_emptying_takes[] = {
    "initiate-contact",
    /* 4 events */
    "unload",
    "drained",
    "reset",
    NULL,
};

static const struct es_shape_state states_of_es_vmbus_contact_machine[6] = {
    {
        .name = "disconnected",
        .doc = "No contact.",
        .takes = es_vmbus_contact_disconnected_takes,
        .final = false,
    },
    {
        .name = "contacted",
        .doc = "A version is agreed; the guest has not asked for offers.",
        .takes = es_vmbus_contact_contacted_takes,
        .final = false,
    },
    {
        .name = "running",
        .doc = "Channels are offered.",
        .takes = es_vmbus_contact_running_takes,
        .final = false,
    },
    {
        .name = "renewing",
        .doc = "Contact came anew; channels of the old one are still closing.",
        .takes = es_vmbus_contact_renewing_takes,
        .final = false,
    },
    {
        .name = "unloading",
        .doc = "The guest leaves; its channels are still closing.",
        .takes = es_vmbus_contact_unloading_takes,
        .final = false,
    },
    {
        .name = "emptying",
        .doc = "The machine was reset; channels of the old contact are still closing.",
        .takes = es_vmbus_contact_emptying_takes,
        .final = false,
    },
};

/* specs/vmbus/vmbus.yaml:397 */
const struct es_shape_machine es_vmbus_contact_machine = {
    .name = "contact",
    .doc = "One per virtual machine. Everything the guest says goes through it; what is about a channel or a "
           "GPADL goes on to their own machines.",
    .states = states_of_es_vmbus_contact_machine,
    .count = 6,
};

static const char *const es_vmbus_channel_life_unannounced_takes[] = {
    "announce",
    /* 3 events */
    "rescind",
    "drop",
    NULL,
};

static const char *const es_vmbus_channel_life_announced_takes[] = {
    "open-channel",
    /* 5 events */
    "close-channel",
    "modify-channel",
    "rescind",
    "drop",
    NULL,
};

static const char *const es_vmbus_channel_life_opening_takes[] = {
    "device-opened",
    /* 2 events */
    "device-refused",
    NULL,
};

static const char *const es_vmbus_channel_life_open_takes[] = {
    "open-channel",
    /* 5 events */
    "close-channel",
    "modify-channel",
    "rescind",
    "drop",
    NULL,
};

static const char *const es_vmbus_channel_life_closing_takes[] = {
    "open-channel",
    /* 6 events */
    "close-channel",
    "modify-channel",
    "device-closed",
    "rescind",
    "drop",
    NULL,
};

static const char *const es_vmbus_channel_life_dropping_takes[] = {
    "device-closed",
    /* 3 events */
    "rescind",
    "drop",
    NULL,
};

static const char *const es_vmbus_channel_life_withdrawing_takes[] = {
    "open-channel",
    /* 6 events */
    "close-channel",
    "modify-channel",
    "relid-released",
    "device-closed",
    "drop",
    NULL,
};

static const char *const es_vmbus_channel_life_withdrawn_takes[] = {
    "open-channel",
    /* 5 events */
    "close-channel",
    "modify-channel",
    "relid-released",
    "drop",
    NULL,
};

static const char *const es_vmbus_channel_life_discarding_takes[] = {
    "device-closed",
    /* 2 events */
    "drop",
    NULL,
};

static const char *const es_vmbus_channel_life_gone_takes[] = {
    NULL,
};

static const struct es_shape_state states_of_es_vmbus_channel_life_machine[10] = {
    {
        .name = "unannounced",
        .doc = "The guest of this contact has not heard of it.",
        .takes = es_vmbus_channel_life_unannounced_takes,
        .final = false,
    },
    {
        .name = "announced",
        .doc = "Offered; its ring is closed.",
        .takes = es_vmbus_channel_life_announced_takes,
        .final = false,
    },
    {
        .name = "opening",
        .doc = "Within the handling of an open: the device is being asked.",
        .takes = es_vmbus_channel_life_opening_takes,
        .final = false,
    },
    {
        .name = "open",
        .doc = "The device uses the ring.",
        .takes = es_vmbus_channel_life_open_takes,
        .final = false,
    },
    {
        .name = "closing",
        .doc = "The guest closed it; the device still ends its I/O.",
        .takes = es_vmbus_channel_life_closing_takes,
        .final = false,
    },
    {
        .name = "dropping",
        .doc = "The contact is gone; the device still ends its I/O.",
        .takes = es_vmbus_channel_life_dropping_takes,
        .final = false,
    },
    {
        .name = "withdrawing",
        .doc = "Taken back while open; the device still ends its I/O.",
        .takes = es_vmbus_channel_life_withdrawing_takes,
        .final = false,
    },
    {
        .name = "withdrawn",
        .doc = "Taken back; its number stays until the guest lets go of it.",
        .takes = es_vmbus_channel_life_withdrawn_takes,
        .final = false,
    },
    {
        .name = "discarding",
        .doc = "Taken back and the contact gone; the device still ends its I/O.",
        .takes = es_vmbus_channel_life_discarding_takes,
        .final = false,
    },
    {
        .name = "gone",
        .doc = "Its number is free.",
        .takes = es_vmbus_channel_life_gone_takes,
        .final = true,
    },
};

/* specs/vmbus/vmbus.yaml:447 */
const struct es_shape_machine es_vmbus_channel_life_machine = {
    .name = "channel-life",
    .doc = "One per channel of a device, primary or sub-channel, from its making until its number is free "
           "again.",
    .states = states_of_es_vmbus_channel_life_machine,
    .count = 10,
};

static const char *const es_vmbus_page_list_assembling_takes[] = {
    "gpadl-body",
    /* 5 events */
    "gpadl-teardown",
    "completed",
    "spoiled",
    "dropped",
    NULL,
};

static const char *const es_vmbus_page_list_ready_takes[] = {
    "gpadl-teardown",
    /* 3 events */
    "unused",
    "dropped",
    NULL,
};

static const char *const es_vmbus_page_list_ending_takes[] = {
    "unused",
    /* 2 events */
    "dropped",
    NULL,
};

static const char *const es_vmbus_page_list_fading_takes[] = {
    "unused",
    /* 2 events */
    "dropped",
    NULL,
};

static const char *const es_vmbus_page_list_gone_takes[] = {
    NULL,
};

static const struct es_shape_state states_of_es_vmbus_page_list_machine[5] = {
    {
        .name = "assembling",
        .doc = "Parts are missing.",
        .takes = es_vmbus_page_list_assembling_takes,
        .final = false,
    },
    {
        .name = "ready",
        .doc = "Whole, checked against guest memory, answered.",
        .takes = es_vmbus_page_list_ready_takes,
        .final = false,
    },
    {
        .name = "ending",
        .doc = "Torn down by the guest while a ring or a device still uses it.",
        .takes = es_vmbus_page_list_ending_takes,
        .final = false,
    },
    {
        .name = "fading",
        .doc = "The contact or its channel is gone while a ring or a device still uses it.",
        .takes = es_vmbus_page_list_fading_takes,
        .final = false,
    },
    {
        .name = "gone",
        .doc = "",
        .takes = es_vmbus_page_list_gone_takes,
        .final = true,
    },
};

/* specs/vmbus/vmbus.yaml:510 */
const struct es_shape_machine es_vmbus_page_list_machine = {
    .name = "page-list",
    .doc = "One per GPADL of the guest, from its first part until it is torn down.",
    .states = states_of_es_vmbus_page_list_machine,
    .count = 5,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_vmbus_refused[ES_VMBUS_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_vmbus_message_tag,
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
        .names = &names_of_vmbus_message_tag,
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
        .width = 4,
        .names = &names_of_vmbus_message_tag,
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
        .width = 2,
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

static const struct es_shape_family families[4] = {
    {
        .name = "entresol_vmbus_refusals_total",
        .help = "Channel messages between a guest and whoever plays its host: contact, offers of channels, "
                "memory for their rings, opening and closing. They travel as SynIC messages of at most 240 "
                "bytes.",
    },
    {
        .name = "entresol_vmbus_contact_transitions_total",
        .help = "One per virtual machine. Everything the guest says goes through it; what is about a channel "
                "or a GPADL goes on to their own machines.",
    },
    {
        .name = "entresol_vmbus_channel_life_transitions_total",
        .help = "One per channel of a device, primary or sub-channel, from its making until its number is "
                "free again.",
    },
    {
        .name = "entresol_vmbus_page_list_transitions_total",
        .help = "One per GPADL of the guest, from its first part until it is torn down.",
    },
};

static const struct es_shape_metric es_vmbus_metrics[ES_VMBUS_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"contact-prefix\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.contact-prefix.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"contact-prefix\","
                  "field=\"header.tag\","
                  "rule=\"known value\","
                  "counter=\"refused.contact-prefix.header.tag.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"open-signal\",field=\"\",rule=\"size at least 8\",counter=\"refused.open-signal.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"version-response-monitor-pages\","
                  "field=\"\","
                  "rule=\"size at least 20\","
                  "counter=\"refused.version-response-monitor-pages.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-range\",field=\"\",rule=\"size at least 8\",counter=\"refused.page-range.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-range\","
                  "field=\"range.byte-count\","
                  "rule=\"min 1\","
                  "counter=\"refused.page-range.range.byte-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-range\","
                  "field=\"range.byte-offset\","
                  "rule=\"max 4095\","
                  "counter=\"refused.page-range.range.byte-offset.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-range\","
                  "field=\"page-numbers\","
                  "rule=\"max 28 elements\","
                  "counter=\"refused.page-range.page-numbers.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"more-pages\","
                  "field=\"page-numbers\","
                  "rule=\"max 28 elements\","
                  "counter=\"refused.more-pages.page-numbers.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"monitor-parameter\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.monitor-parameter.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"offer-channel\","
                  "field=\"\","
                  "rule=\"size at least 196\","
                  "counter=\"refused.offer-channel.size-196\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-host\","
                  "field=\"header.tag\","
                  "rule=\"a message of this side\","
                  "counter=\"refused.from-host.header.tag.tag\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"offer-channel\","
                  "field=\"channel-id\","
                  "rule=\"min 1\","
                  "counter=\"refused.offer-channel.channel-id.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"rescind-channel-offer\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.rescind-channel-offer.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"request-offers\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.request-offers.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-guest\","
                  "field=\"header.tag\","
                  "rule=\"a message of this side\","
                  "counter=\"refused.from-guest.header.tag.tag\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"all-offers-delivered\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.all-offers-delivered.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"open-channel\","
                  "field=\"\","
                  "rule=\"size at least 148\","
                  "counter=\"refused.open-channel.size-148\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"open-channel\","
                  "field=\"downstream-page-offset\","
                  "rule=\"min 1\","
                  "counter=\"refused.open-channel.downstream-page-offset.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"open-channel\","
                  "field=\"signal\","
                  "rule=\"max 92 elements\","
                  "counter=\"refused.open-channel.signal.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"open-channel-result\","
                  "field=\"\","
                  "rule=\"size at least 20\","
                  "counter=\"refused.open-channel-result.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"close-channel\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.close-channel.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl-header\","
                  "field=\"\","
                  "rule=\"size at least 20\","
                  "counter=\"refused.gpadl-header.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl-header\","
                  "field=\"range-count\","
                  "rule=\"min 1\","
                  "counter=\"refused.gpadl-header.range-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl-header\","
                  "field=\"ranges\","
                  "rule=\"max 220 elements\","
                  "counter=\"refused.gpadl-header.ranges.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl-body\",field=\"\",rule=\"size at least 16\",counter=\"refused.gpadl-body.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl-body\","
                  "field=\"pages\","
                  "rule=\"max 224 elements\","
                  "counter=\"refused.gpadl-body.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl-created\","
                  "field=\"\","
                  "rule=\"size at least 20\","
                  "counter=\"refused.gpadl-created.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl-teardown\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.gpadl-teardown.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"gpadl-torndown\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.gpadl-torndown.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"relid-released\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.relid-released.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"initiate-contact\","
                  "field=\"\","
                  "rule=\"size at least 40\","
                  "counter=\"refused.initiate-contact.size-40\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"initiate-contact\","
                  "field=\"client\","
                  "rule=\"max 200 elements\","
                  "counter=\"refused.initiate-contact.client.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"version-response\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.version-response.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"version-response\","
                  "field=\"\","
                  "rule=\"size at least 20\","
                  "counter=\"refused.version-response.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"version-response\","
                  "field=\"version-supported\","
                  "rule=\"max 1\","
                  "counter=\"refused.version-response.version-supported.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unload\",field=\"\",rule=\"size at least 8\",counter=\"refused.unload.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"unload-response\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.unload-response.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"open-reserved-channel\","
                  "field=\"\","
                  "rule=\"since v4-0\","
                  "counter=\"refused.open-reserved-channel.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"open-reserved-channel\","
                  "field=\"\","
                  "rule=\"size at least 28\","
                  "counter=\"refused.open-reserved-channel.size-28\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"close-reserved-channel\","
                  "field=\"\","
                  "rule=\"since v4-0\","
                  "counter=\"refused.close-reserved-channel.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"close-reserved-channel\","
                  "field=\"\","
                  "rule=\"size at least 20\","
                  "counter=\"refused.close-reserved-channel.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"close-reserved-response\","
                  "field=\"\","
                  "rule=\"since v4-0\","
                  "counter=\"refused.close-reserved-response.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"close-reserved-response\","
                  "field=\"\","
                  "rule=\"size at least 12\","
                  "counter=\"refused.close-reserved-response.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tl-connect-request\","
                  "field=\"\","
                  "rule=\"since v4-0\","
                  "counter=\"refused.tl-connect-request.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tl-connect-request\","
                  "field=\"\","
                  "rule=\"size at least 40\","
                  "counter=\"refused.tl-connect-request.size-40\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tl-connect-request\","
                  "field=\"silo\","
                  "rule=\"max 200 elements\","
                  "counter=\"refused.tl-connect-request.silo.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tl-connect-result\","
                  "field=\"\","
                  "rule=\"since v4-1\","
                  "counter=\"refused.tl-connect-result.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"tl-connect-result\","
                  "field=\"\","
                  "rule=\"size at least 44\","
                  "counter=\"refused.tl-connect-result.size-44\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"modify-channel\",field=\"\",rule=\"since v4-1\",counter=\"refused.modify-channel.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"modify-channel\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.modify-channel.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"modify-channel-response\","
                  "field=\"\","
                  "rule=\"since v5-3\","
                  "counter=\"refused.modify-channel-response.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"modify-channel-response\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.modify-channel-response.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"modify-connection\","
                  "field=\"\","
                  "rule=\"since v6-0\","
                  "counter=\"refused.modify-connection.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"modify-connection\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.modify-connection.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"modify-connection-response\","
                  "field=\"\","
                  "rule=\"since v6-0\","
                  "counter=\"refused.modify-connection-response.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"modify-connection-response\","
                  "field=\"\","
                  "rule=\"size at least 9\","
                  "counter=\"refused.modify-connection-response.size-9\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pause\",field=\"\",rule=\"since v6-0\",counter=\"refused.pause.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pause\",field=\"\",rule=\"size at least 8\",counter=\"refused.pause.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pause-response\",field=\"\",rule=\"since v6-0\",counter=\"refused.pause-response.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"pause-response\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.pause-response.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"resume\",field=\"\",rule=\"since v6-0\",counter=\"refused.resume.since\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"resume\",field=\"\",rule=\"size at least 8\",counter=\"refused.resume.size-8\"",
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
        .family = &families[0],
        .labels = "where=\"contact\",field=\"\",rule=\"\",counter=\"contact.out-of-order\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.request-offers\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.open-channel\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.close-channel\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.gpadl-header\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.gpadl-body\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.gpadl-teardown\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.relid-released\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"disconnected.initiate-contact.version-acceptable\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"disconnected.initiate-contact.else\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.initiate-contact\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.initiate-contact\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"renewing.initiate-contact\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"unloading.initiate-contact\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"emptying.initiate-contact\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"disconnected.unload\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.unload\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.unload\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"renewing.unload\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"emptying.unload\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.close-reserved-channel\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.close-reserved-channel\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.tl-connect-request\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.modify-channel\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.modify-connection.modify-connection-agreed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"feature-not-agreed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.modify-connection.modify-connection-agreed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.pause.pause-agreed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.pause.pause-agreed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.resume.resume-agreed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.resume.resume-agreed\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"disconnected.drained\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.drained\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.drained\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"renewing.drained.kept-contact-acceptable\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"renewing.drained.else\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"unloading.drained\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"emptying.drained\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"disconnected.reset\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"contacted.reset\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"running.reset\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"renewing.reset\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"unloading.reset\"",
    },
    {
        .family = &families[1],
        .labels = "transition=\"emptying.reset\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"channel-life\",field=\"\",rule=\"\",counter=\"channel-life.out-of-order\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"announced.open-channel.ring-fits\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"ring-refused\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"open-refused\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"close-ignored\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"open.close-channel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawing.close-channel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawn.close-channel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"announced.modify-channel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"open.modify-channel.target-exists\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"open.modify-channel.else\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"closing.modify-channel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawing.modify-channel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawn.modify-channel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawing.relid-released\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawn.relid-released\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"unannounced.announce\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"opening.device-opened\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"opening.device-refused\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"closing.device-closed\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"dropping.device-closed\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawing.device-closed\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"discarding.device-closed\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"unannounced.rescind\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"announced.rescind\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"open.rescind\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"closing.rescind\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"dropping.rescind\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"unannounced.drop\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"announced.drop\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"open.drop\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"closing.drop\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"dropping.drop\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawing.drop\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"withdrawn.drop\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"discarding.drop\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"channel-life\","
                  "field=\"\","
                  "rule=\"a message that it listens to\","
                  "counter=\"channel-life.unheard\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"assembling.gpadl-body\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-list\",field=\"\",rule=\"\",counter=\"page-list.out-of-order\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"incomplete\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ready.gpadl-teardown.in-use\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ready.gpadl-teardown.else\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"assembling.completed\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"assembling.spoiled\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ready.unused\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ending.unused\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"fading.unused\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"assembling.dropped\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ready.dropped.still-used\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ready.dropped.else\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ending.dropped\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"fading.dropped\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"page-list\",field=\"\",rule=\"a message that it listens to\",counter=\"page-list.unheard\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_vmbus_header_shape,
    /* 36 in all */
    &es_vmbus_contact_prefix_shape,
    &es_vmbus_open_signal_shape,
    &es_vmbus_version_response_monitor_pages_shape,
    &es_vmbus_page_range_shape,
    &es_vmbus_more_pages_shape,
    &es_vmbus_monitor_parameter_shape,
    &es_vmbus_offer_channel_shape,
    &es_vmbus_rescind_channel_offer_shape,
    &es_vmbus_request_offers_shape,
    &es_vmbus_all_offers_delivered_shape,
    &es_vmbus_open_channel_shape,
    &es_vmbus_open_channel_result_shape,
    &es_vmbus_close_channel_shape,
    &es_vmbus_gpadl_header_shape,
    &es_vmbus_gpadl_body_shape,
    &es_vmbus_gpadl_created_shape,
    &es_vmbus_gpadl_teardown_shape,
    &es_vmbus_gpadl_torndown_shape,
    &es_vmbus_relid_released_shape,
    &es_vmbus_initiate_contact_shape,
    &es_vmbus_version_response_shape,
    &es_vmbus_unload_shape,
    &es_vmbus_unload_response_shape,
    &es_vmbus_open_reserved_channel_shape,
    &es_vmbus_close_reserved_channel_shape,
    &es_vmbus_close_reserved_response_shape,
    &es_vmbus_tl_connect_request_shape,
    &es_vmbus_tl_connect_result_shape,
    &es_vmbus_modify_channel_shape,
    &es_vmbus_modify_channel_response_shape,
    &es_vmbus_modify_connection_shape,
    &es_vmbus_modify_connection_response_shape,
    &es_vmbus_pause_shape,
    &es_vmbus_pause_response_shape,
    &es_vmbus_resume_shape,
};

static const struct es_shape_machine *const all_machines[] = {
    &es_vmbus_contact_machine,
    /* 3 in all */
    &es_vmbus_channel_life_machine,
    &es_vmbus_page_list_machine,
};

const struct es_shape_spec es_vmbus_shapes = {
    .spec = &es_vmbus_spec,
    .shapes = all_shapes,
    .shape_count = 36,
    .machines = all_machines,
    .machine_count = 3,
    .refused = es_vmbus_refused,
    .metrics = es_vmbus_metrics,
};
