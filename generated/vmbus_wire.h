/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * Channel messages between a guest and whoever plays its host: contact, offers of channels, memory for their rings,
 * opening and closing. They travel as SynIC messages of at most 240 bytes. */
#ifndef ES_GENERATED_VMBUS_WIRE_H
#define ES_GENERATED_VMBUS_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/vmbus_ring_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* SynIC message type of everything here. */
#define ES_VMBUS_MESSAGE_TYPE 1u

/* Payload of one SynIC message. */
#define ES_VMBUS_MESSAGE_SIZE_MAX 240u

/* SINT for messages and events unless contact names another. */
#define ES_VMBUS_MESSAGE_SINT 2u

/* Connection for messages before version 5.0. */
#define ES_VMBUS_MESSAGE_CONNECTION 1u

/* Connection for contact from version 5.0 on; later messages use what the answer names. */
#define ES_VMBUS_MESSAGE_CONNECTION_4 4u

/* Connection for events of channels that share one bit map. */
#define ES_VMBUS_EVENT_CONNECTION 2u
#define ES_VMBUS_MONITOR_CONNECTION 3u

/* A channel's own connection is this plus its number: SINT 2 above bit 12. The guest takes any number from the
 * offer. */
#define ES_VMBUS_CHANNEL_CONNECTION_BASE 0x2000u

/* Connection ids have 24 bits. */
#define ES_VMBUS_CONNECTION_MASK 0xffffffu

/* Channel numbers are event flags of a SynIC page, from 1. */
#define ES_VMBUS_CHANNELS_MAX 0x800u
#define ES_VMBUS_PAGE_SIZE 0x1000u

/* First half of the interrupt page: events to the guest; second: to the host. One bit a channel. */
#define ES_VMBUS_INTERRUPT_PAGE_HALF 0x800u

/* As a target: the channel wants no interrupts. */
#define ES_VMBUS_NO_INTERRUPT_VP 0xffffffffu
#define ES_VMBUS_MONITOR_GROUPS 4u
#define ES_VMBUS_MONITOR_GROUP_BITS 32u

/* Pending and armed bits of each group, 8 bytes a group. */
#define ES_VMBUS_MONITOR_TRIGGER_GROUPS_AT 8u

/* How long a bit may wait, in units of 100 ns, 2 bytes a bit. */
#define ES_VMBUS_MONITOR_LATENCY_AT 576u

/* What a bit stands for, 8 bytes a bit. */
#define ES_VMBUS_MONITOR_PARAMETERS_AT 0x440u

/* Pages in one GPADL: 32 MiB. The largest that a stock driver asks for is a receive buffer of 31 MiB. */
#define ES_VMBUS_GPADL_PAGES_MAX 0x2000u

/* In the order of the spec: later versions are greater. */
enum es_vmbus_version {
  ES_VMBUS_VERSION_V1_1,
  ES_VMBUS_VERSION_V2_4,
  ES_VMBUS_VERSION_V3_0,
  ES_VMBUS_VERSION_V4_0,
  ES_VMBUS_VERSION_V4_1,
  ES_VMBUS_VERSION_V5_0,
  ES_VMBUS_VERSION_V5_1,
  ES_VMBUS_VERSION_V5_2,
  ES_VMBUS_VERSION_V5_3,
  ES_VMBUS_VERSION_V6_0,
};
#define ES_VMBUS_VERSION_V1_1_NUMBER 0x10001u
#define ES_VMBUS_VERSION_V2_4_NUMBER 0x20004u
#define ES_VMBUS_VERSION_V3_0_NUMBER 0x30000u
#define ES_VMBUS_VERSION_V4_0_NUMBER 0x40000u
#define ES_VMBUS_VERSION_V4_1_NUMBER 0x40001u
#define ES_VMBUS_VERSION_V5_0_NUMBER 0x50000u
#define ES_VMBUS_VERSION_V5_1_NUMBER 0x50001u
#define ES_VMBUS_VERSION_V5_2_NUMBER 0x50002u
#define ES_VMBUS_VERSION_V5_3_NUMBER 0x50003u
#define ES_VMBUS_VERSION_V6_0_NUMBER 0x60000u
bool es_vmbus_version_from_number(uint32_t number, enum es_vmbus_version *out);
const char *es_vmbus_version_name(enum es_vmbus_version version);

/* specs/vmbus/vmbus.yaml:35 */
enum es_vmbus_message_tag {
  ES_VMBUS_MESSAGE_TAG_INVALID = 0,
  ES_VMBUS_MESSAGE_TAG_OFFER_CHANNEL = 1,
  ES_VMBUS_MESSAGE_TAG_RESCIND_CHANNEL_OFFER = 2,
  ES_VMBUS_MESSAGE_TAG_REQUEST_OFFERS = 3,
  ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED = 4,
  ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL = 5,
  ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL_RESULT = 6,
  ES_VMBUS_MESSAGE_TAG_CLOSE_CHANNEL = 7,
  ES_VMBUS_MESSAGE_TAG_GPADL_HEADER = 8,
  ES_VMBUS_MESSAGE_TAG_GPADL_BODY = 9,
  ES_VMBUS_MESSAGE_TAG_GPADL_CREATED = 10,
  ES_VMBUS_MESSAGE_TAG_GPADL_TEARDOWN = 11,
  ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN = 12,
  ES_VMBUS_MESSAGE_TAG_RELID_RELEASED = 13,
  ES_VMBUS_MESSAGE_TAG_INITIATE_CONTACT = 14,
  ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE = 15,
  ES_VMBUS_MESSAGE_TAG_UNLOAD = 16,
  ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE = 17,
  ES_VMBUS_MESSAGE_TAG_OPEN_RESERVED_CHANNEL = 18,
  ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_CHANNEL = 19,
  ES_VMBUS_MESSAGE_TAG_CLOSE_RESERVED_RESPONSE = 20,
  ES_VMBUS_MESSAGE_TAG_TL_CONNECT_REQUEST = 21,
  ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL = 22,
  ES_VMBUS_MESSAGE_TAG_TL_CONNECT_RESULT = 23,
  ES_VMBUS_MESSAGE_TAG_MODIFY_CHANNEL_RESPONSE = 24,
  ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION = 25,
  ES_VMBUS_MESSAGE_TAG_MODIFY_CONNECTION_RESPONSE = 26,
  ES_VMBUS_MESSAGE_TAG_PAUSE = 27,
  ES_VMBUS_MESSAGE_TAG_PAUSE_RESPONSE = 28,
  ES_VMBUS_MESSAGE_TAG_RESUME = 29,
};
const char *es_vmbus_message_tag_name(uint32_t value);
bool es_vmbus_message_tag_known(uint32_t value);

/* specs/vmbus/vmbus.yaml:69 */
enum es_vmbus_connection_state {
  ES_VMBUS_CONNECTION_STATE_SUCCESSFUL = 0,
  ES_VMBUS_CONNECTION_STATE_FAILED_LOW_RESOURCES = 1,
  ES_VMBUS_CONNECTION_STATE_FAILED_UNKNOWN = 2,
};
const char *es_vmbus_connection_state_name(uint32_t value);
bool es_vmbus_connection_state_known(uint32_t value);

/* specs/vmbus/vmbus.yaml:74 An NTSTATUS. Guests look only at whether it is zero. */
enum es_vmbus_status {
  ES_VMBUS_STATUS_SUCCESS = 0,
  ES_VMBUS_STATUS_UNSUCCESSFUL = 0x8000ffff,
  ES_VMBUS_STATUS_CONNECTION_REFUSED = 0xc0000236,
};
const char *es_vmbus_status_name(uint32_t value);
bool es_vmbus_status_known(uint32_t value);

/* specs/vmbus/vmbus.yaml:80 */
enum es_vmbus_pipe_mode {
  ES_VMBUS_PIPE_MODE_BYTE = 0,
  ES_VMBUS_PIPE_MODE_MESSAGE = 4,
};
const char *es_vmbus_pipe_mode_name(uint32_t value);
bool es_vmbus_pipe_mode_known(uint32_t value);

/* specs/vmbus/vmbus.yaml:87 */
#define ES_VMBUS_OFFER_FLAGS_ENUMERATE_DEVICE_INTERFACE 1u
#define ES_VMBUS_OFFER_FLAGS_CONFIDENTIAL_RING 2u
#define ES_VMBUS_OFFER_FLAGS_CONFIDENTIAL_EXTERNAL_MEMORY 4u
#define ES_VMBUS_OFFER_FLAGS_PINNED_EXTERNAL_MEMORY 8u
#define ES_VMBUS_OFFER_FLAGS_NAMED_PIPE_MODE 16u
#define ES_VMBUS_OFFER_FLAGS_LOOPBACK 256u
#define ES_VMBUS_OFFER_FLAGS_PARENT 512u
#define ES_VMBUS_OFFER_FLAGS_MONITORED_NOTIFICATION 0x400u
#define ES_VMBUS_OFFER_FLAGS_TLNPI_PROVIDER 0x2000u

/* specs/vmbus/vmbus.yaml:100 What both sides may use beyond version 6.0 itself; the answer to contact has those that
 * both know. */
#define ES_VMBUS_FEATURE_FLAGS_GUEST_SIGNAL_PARAMETERS 1u
#define ES_VMBUS_FEATURE_FLAGS_INTERRUPT_REDIRECTION 2u
#define ES_VMBUS_FEATURE_FLAGS_MODIFY_CONNECTION 4u
#define ES_VMBUS_FEATURE_FLAGS_CLIENT_ID 8u
#define ES_VMBUS_FEATURE_FLAGS_CONFIDENTIAL_CHANNELS 16u
#define ES_VMBUS_FEATURE_FLAGS_PAUSE_RESUME 32u
#define ES_VMBUS_FEATURE_FLAGS_SERVER_MONITOR_PAGES 64u
#define ES_VMBUS_FEATURE_FLAGS_GPA_PINNING 128u

/* specs/vmbus/vmbus.yaml:113 */
#define ES_VMBUS_OPEN_FLAGS_REDIRECT_INTERRUPT 1u

/* specs/vmbus/vmbus.yaml:119 */
struct es_vmbus_header {
  uint32_t tag;
};
#define ES_VMBUS_HEADER_SIZE_MIN 8u
#define ES_VMBUS_HEADER_SIZE_MAX 8u
#define ES_VMBUS_HEADER_TAG_OFFSET 0u

/* specs/vmbus/vmbus.yaml:125 The part of contact that is the same in every version; tells how to read the rest. */
struct es_vmbus_contact_prefix {
  struct es_vmbus_header header;
  uint32_t version_requested;
};
#define ES_VMBUS_CONTACT_PREFIX_SIZE_MIN 12u
#define ES_VMBUS_CONTACT_PREFIX_SIZE_MAX 12u
#define ES_VMBUS_CONTACT_PREFIX_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_CONTACT_PREFIX_VERSION_REQUESTED_OFFSET 8u

/* specs/vmbus/vmbus.yaml:132 After an open with guest-signal-parameters or interrupt-redirection agreed. */
struct es_vmbus_open_signal {
  uint32_t connection_id;
  uint16_t event_flag;
  uint16_t flags;
};
#define ES_VMBUS_OPEN_SIGNAL_SIZE_MIN 8u
#define ES_VMBUS_OPEN_SIGNAL_SIZE_MAX 8u
#define ES_VMBUS_OPEN_SIGNAL_CONNECTION_ID_OFFSET 0u
#define ES_VMBUS_OPEN_SIGNAL_EVENT_FLAG_OFFSET 4u
#define ES_VMBUS_OPEN_SIGNAL_FLAGS_OFFSET 6u

/* specs/vmbus/vmbus.yaml:140 After a version response with server-monitor-pages agreed. */
struct es_vmbus_version_response_monitor_pages {
  uint64_t parent_to_child;
  uint64_t child_to_parent;
};
#define ES_VMBUS_VERSION_RESPONSE_MONITOR_PAGES_SIZE_MIN 20u
#define ES_VMBUS_VERSION_RESPONSE_MONITOR_PAGES_SIZE_MAX 20u
#define ES_VMBUS_VERSION_RESPONSE_MONITOR_PAGES_PARENT_TO_CHILD_OFFSET 4u
#define ES_VMBUS_VERSION_RESPONSE_MONITOR_PAGES_CHILD_TO_PARENT_OFFSET 12u

/* specs/vmbus/vmbus.yaml:148 The first range of a page list, with the page numbers that its first part has room for. */
struct es_vmbus_page_range {
  struct es_vmbus_ring_gpa_range range;
  struct es_slice page_numbers;
};
#define ES_VMBUS_PAGE_RANGE_SIZE_MIN 8u
#define ES_VMBUS_PAGE_RANGE_SIZE_MAX 232u
#define ES_VMBUS_PAGE_RANGE_RANGE_BYTE_COUNT_OFFSET 0u
#define ES_VMBUS_PAGE_RANGE_RANGE_BYTE_OFFSET_OFFSET 4u
#define ES_VMBUS_PAGE_RANGE_PAGE_NUMBERS_OFFSET 8u

/* specs/vmbus/vmbus.yaml:155 What a further part of a page list holds. */
struct es_vmbus_more_pages {
  struct es_slice page_numbers;
};
#define ES_VMBUS_MORE_PAGES_SIZE_MIN 0u
#define ES_VMBUS_MORE_PAGES_SIZE_MAX 224u
#define ES_VMBUS_MORE_PAGES_PAGE_NUMBERS_OFFSET 0u

/* specs/vmbus/vmbus.yaml:160 The connection that a monitor bit signals. */
struct es_vmbus_monitor_parameter {
  uint32_t connection_id;
  uint16_t flag_number;
};
#define ES_VMBUS_MONITOR_PARAMETER_SIZE_MIN 8u
#define ES_VMBUS_MONITOR_PARAMETER_SIZE_MAX 8u
#define ES_VMBUS_MONITOR_PARAMETER_CONNECTION_ID_OFFSET 0u
#define ES_VMBUS_MONITOR_PARAMETER_FLAG_NUMBER_OFFSET 4u

/* specs/vmbus/vmbus.yaml:171 */
struct es_vmbus_offer_channel {
  struct es_vmbus_header header;
  uint8_t class_id[16];
  uint8_t instance_id[16];
  uint8_t reserved[16]; /* Zero. */
  uint16_t flags;
  uint16_t mmio_megabytes;
  uint8_t user_defined[120]; /* On pipes the first four bytes are a pipe-mode. */
  uint16_t sub_channel_index; /* 0: primary. Zero before version 2.4. */
  uint16_t mmio_megabytes_optional;
  uint32_t channel_id;
  uint8_t monitor_id;
  uint8_t monitor_allocated; /* Bit 0: monitor-id counts. */
  uint16_t dedicated_interrupt; /* Bit 0: no bit map is needed before a signal. */
  uint32_t connection_id; /* For signals of this channel. */
};
#define ES_VMBUS_OFFER_CHANNEL_SIZE_MIN 196u
#define ES_VMBUS_OFFER_CHANNEL_SIZE_MAX 196u
#define ES_VMBUS_OFFER_CHANNEL_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_OFFER_CHANNEL_CLASS_ID_OFFSET 8u
#define ES_VMBUS_OFFER_CHANNEL_INSTANCE_ID_OFFSET 24u
#define ES_VMBUS_OFFER_CHANNEL_RESERVED_OFFSET 40u
#define ES_VMBUS_OFFER_CHANNEL_FLAGS_OFFSET 56u
#define ES_VMBUS_OFFER_CHANNEL_MMIO_MEGABYTES_OFFSET 58u
#define ES_VMBUS_OFFER_CHANNEL_USER_DEFINED_OFFSET 60u
#define ES_VMBUS_OFFER_CHANNEL_SUB_CHANNEL_INDEX_OFFSET 180u
#define ES_VMBUS_OFFER_CHANNEL_MMIO_MEGABYTES_OPTIONAL_OFFSET 182u
#define ES_VMBUS_OFFER_CHANNEL_CHANNEL_ID_OFFSET 184u
#define ES_VMBUS_OFFER_CHANNEL_MONITOR_ID_OFFSET 188u
#define ES_VMBUS_OFFER_CHANNEL_MONITOR_ALLOCATED_OFFSET 189u
#define ES_VMBUS_OFFER_CHANNEL_DEDICATED_INTERRUPT_OFFSET 190u
#define ES_VMBUS_OFFER_CHANNEL_CONNECTION_ID_OFFSET 192u

/* specs/vmbus/vmbus.yaml:189 */
struct es_vmbus_rescind_channel_offer {
  struct es_vmbus_header header;
  uint32_t channel_id;
};
#define ES_VMBUS_RESCIND_CHANNEL_OFFER_SIZE_MIN 12u
#define ES_VMBUS_RESCIND_CHANNEL_OFFER_SIZE_MAX 12u
#define ES_VMBUS_RESCIND_CHANNEL_OFFER_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_RESCIND_CHANNEL_OFFER_CHANNEL_ID_OFFSET 8u

/* specs/vmbus/vmbus.yaml:195 */
struct es_vmbus_request_offers {
  struct es_vmbus_header header;
};
#define ES_VMBUS_REQUEST_OFFERS_SIZE_MIN 8u
#define ES_VMBUS_REQUEST_OFFERS_SIZE_MAX 8u
#define ES_VMBUS_REQUEST_OFFERS_HEADER_TAG_OFFSET 0u

/* specs/vmbus/vmbus.yaml:196 */
struct es_vmbus_all_offers_delivered {
  struct es_vmbus_header header;
};
#define ES_VMBUS_ALL_OFFERS_DELIVERED_SIZE_MIN 8u
#define ES_VMBUS_ALL_OFFERS_DELIVERED_SIZE_MAX 8u
#define ES_VMBUS_ALL_OFFERS_DELIVERED_HEADER_TAG_OFFSET 0u

/* specs/vmbus/vmbus.yaml:197 */
struct es_vmbus_open_channel {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t open_id; /* Comes back in the result. */
  uint32_t ring_gpadl;
  uint32_t target_vp; /* Where interrupts go from version 2.4 on; before: always VP 0. */
  uint32_t downstream_page_offset; /* Where the host-to-guest ring begins in the GPADL. */
  uint8_t user_data[120];
  struct es_slice signal; /* With the features for it: an open-signal. */
};
#define ES_VMBUS_OPEN_CHANNEL_SIZE_MIN 148u
#define ES_VMBUS_OPEN_CHANNEL_SIZE_MAX 240u
#define ES_VMBUS_OPEN_CHANNEL_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_OPEN_CHANNEL_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_OPEN_CHANNEL_OPEN_ID_OFFSET 12u
#define ES_VMBUS_OPEN_CHANNEL_RING_GPADL_OFFSET 16u
#define ES_VMBUS_OPEN_CHANNEL_TARGET_VP_OFFSET 20u
#define ES_VMBUS_OPEN_CHANNEL_DOWNSTREAM_PAGE_OFFSET_OFFSET 24u
#define ES_VMBUS_OPEN_CHANNEL_USER_DATA_OFFSET 28u
#define ES_VMBUS_OPEN_CHANNEL_SIGNAL_OFFSET 148u

/* specs/vmbus/vmbus.yaml:211 */
struct es_vmbus_open_channel_result {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t open_id;
  uint32_t status;
};
#define ES_VMBUS_OPEN_CHANNEL_RESULT_SIZE_MIN 20u
#define ES_VMBUS_OPEN_CHANNEL_RESULT_SIZE_MAX 20u
#define ES_VMBUS_OPEN_CHANNEL_RESULT_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_OPEN_CHANNEL_RESULT_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_OPEN_CHANNEL_RESULT_OPEN_ID_OFFSET 12u
#define ES_VMBUS_OPEN_CHANNEL_RESULT_STATUS_OFFSET 16u

/* specs/vmbus/vmbus.yaml:219 */
struct es_vmbus_close_channel {
  struct es_vmbus_header header;
  uint32_t channel_id;
};
#define ES_VMBUS_CLOSE_CHANNEL_SIZE_MIN 12u
#define ES_VMBUS_CLOSE_CHANNEL_SIZE_MAX 12u
#define ES_VMBUS_CLOSE_CHANNEL_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_CLOSE_CHANNEL_CHANNEL_ID_OFFSET 8u

/* specs/vmbus/vmbus.yaml:225 First part of a page list. What does not fit follows in bodies. */
struct es_vmbus_gpadl_header {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t gpadl; /* Chosen by the guest; not 0. */
  uint16_t range_buffer_length; /* Bytes of all ranges with their page numbers, over all parts. */
  uint16_t range_count;
  struct es_slice ranges; /* gpa-range and page numbers. */
};
#define ES_VMBUS_GPADL_HEADER_SIZE_MIN 20u
#define ES_VMBUS_GPADL_HEADER_SIZE_MAX 240u
#define ES_VMBUS_GPADL_HEADER_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_GPADL_HEADER_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_GPADL_HEADER_GPADL_OFFSET 12u
#define ES_VMBUS_GPADL_HEADER_RANGE_BUFFER_LENGTH_OFFSET 16u
#define ES_VMBUS_GPADL_HEADER_RANGE_COUNT_OFFSET 18u
#define ES_VMBUS_GPADL_HEADER_RANGES_OFFSET 20u

/* specs/vmbus/vmbus.yaml:238 */
struct es_vmbus_gpadl_body {
  struct es_vmbus_header header;
  uint32_t gpadl;
  struct es_slice pages;
};
#define ES_VMBUS_GPADL_BODY_SIZE_MIN 16u
#define ES_VMBUS_GPADL_BODY_SIZE_MAX 240u
#define ES_VMBUS_GPADL_BODY_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_GPADL_BODY_GPADL_OFFSET 12u
#define ES_VMBUS_GPADL_BODY_PAGES_OFFSET 16u

/* specs/vmbus/vmbus.yaml:246 */
struct es_vmbus_gpadl_created {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t gpadl;
  uint32_t status;
};
#define ES_VMBUS_GPADL_CREATED_SIZE_MIN 20u
#define ES_VMBUS_GPADL_CREATED_SIZE_MAX 20u
#define ES_VMBUS_GPADL_CREATED_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_GPADL_CREATED_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_GPADL_CREATED_GPADL_OFFSET 12u
#define ES_VMBUS_GPADL_CREATED_STATUS_OFFSET 16u

/* specs/vmbus/vmbus.yaml:254 */
struct es_vmbus_gpadl_teardown {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t gpadl;
};
#define ES_VMBUS_GPADL_TEARDOWN_SIZE_MIN 16u
#define ES_VMBUS_GPADL_TEARDOWN_SIZE_MAX 16u
#define ES_VMBUS_GPADL_TEARDOWN_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_GPADL_TEARDOWN_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_GPADL_TEARDOWN_GPADL_OFFSET 12u

/* specs/vmbus/vmbus.yaml:263 */
struct es_vmbus_gpadl_torndown {
  struct es_vmbus_header header;
  uint32_t gpadl;
};
#define ES_VMBUS_GPADL_TORNDOWN_SIZE_MIN 12u
#define ES_VMBUS_GPADL_TORNDOWN_SIZE_MAX 12u
#define ES_VMBUS_GPADL_TORNDOWN_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_GPADL_TORNDOWN_GPADL_OFFSET 8u

/* specs/vmbus/vmbus.yaml:269 */
struct es_vmbus_relid_released {
  struct es_vmbus_header header;
  uint32_t channel_id;
};
#define ES_VMBUS_RELID_RELEASED_SIZE_MIN 12u
#define ES_VMBUS_RELID_RELEASED_SIZE_MAX 12u
#define ES_VMBUS_RELID_RELEASED_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_RELID_RELEASED_CHANNEL_ID_OFFSET 8u

/* specs/vmbus/vmbus.yaml:275 Read as the version that it asks for. */
struct es_vmbus_initiate_contact {
  struct es_vmbus_header header;
  uint32_t version_requested;
  uint32_t target_vp; /* Where messages go. */
  uint64_t interrupt_page; /* Guest-physical address of the shared bit map. */
  uint8_t message_sint;
  uint8_t message_vtl;
  uint32_t features;
  uint64_t parent_to_child_page; /* Monitor page, 0 for none. */
  uint64_t child_to_parent_page; /* Monitor page, 0 for none. */
  struct es_slice client; /* With client-id: a GUID. */
};
#define ES_VMBUS_INITIATE_CONTACT_SIZE_MIN 40u
#define ES_VMBUS_INITIATE_CONTACT_SIZE_MAX 240u
#define ES_VMBUS_INITIATE_CONTACT_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_INITIATE_CONTACT_VERSION_REQUESTED_OFFSET 8u
#define ES_VMBUS_INITIATE_CONTACT_TARGET_VP_OFFSET 12u
#define ES_VMBUS_INITIATE_CONTACT_INTERRUPT_PAGE_OFFSET 16u
#define ES_VMBUS_INITIATE_CONTACT_MESSAGE_SINT_OFFSET 16u
#define ES_VMBUS_INITIATE_CONTACT_MESSAGE_VTL_OFFSET 17u
#define ES_VMBUS_INITIATE_CONTACT_FEATURES_OFFSET 20u
#define ES_VMBUS_INITIATE_CONTACT_PARENT_TO_CHILD_PAGE_OFFSET 24u
#define ES_VMBUS_INITIATE_CONTACT_CHILD_TO_PARENT_PAGE_OFFSET 32u
#define ES_VMBUS_INITIATE_CONTACT_CLIENT_OFFSET 40u

/* specs/vmbus/vmbus.yaml:294 */
struct es_vmbus_version_response {
  struct es_vmbus_header header;
  uint8_t version_supported;
  uint8_t connection_state;
  uint32_t selected_version;
  uint32_t message_connection; /* Connection for all later messages. */
  uint32_t features;
};
#define ES_VMBUS_VERSION_RESPONSE_SIZE_MIN 16u
#define ES_VMBUS_VERSION_RESPONSE_SIZE_MAX 20u
#define ES_VMBUS_VERSION_RESPONSE_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_VERSION_RESPONSE_VERSION_SUPPORTED_OFFSET 8u
#define ES_VMBUS_VERSION_RESPONSE_CONNECTION_STATE_OFFSET 9u
#define ES_VMBUS_VERSION_RESPONSE_SELECTED_VERSION_OFFSET 12u
#define ES_VMBUS_VERSION_RESPONSE_MESSAGE_CONNECTION_OFFSET 12u
#define ES_VMBUS_VERSION_RESPONSE_FEATURES_OFFSET 16u

/* specs/vmbus/vmbus.yaml:305 */
struct es_vmbus_unload {
  struct es_vmbus_header header;
};
#define ES_VMBUS_UNLOAD_SIZE_MIN 8u
#define ES_VMBUS_UNLOAD_SIZE_MAX 8u
#define ES_VMBUS_UNLOAD_HEADER_TAG_OFFSET 0u

/* specs/vmbus/vmbus.yaml:306 */
struct es_vmbus_unload_response {
  struct es_vmbus_header header;
};
#define ES_VMBUS_UNLOAD_RESPONSE_SIZE_MIN 8u
#define ES_VMBUS_UNLOAD_RESPONSE_SIZE_MAX 8u
#define ES_VMBUS_UNLOAD_RESPONSE_HEADER_TAG_OFFSET 0u

/* specs/vmbus/vmbus.yaml:307 */
struct es_vmbus_open_reserved_channel {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t target_vp;
  uint32_t target_sint;
  uint32_t ring_gpadl;
  uint32_t downstream_page_offset;
};
#define ES_VMBUS_OPEN_RESERVED_CHANNEL_SIZE_MIN 28u
#define ES_VMBUS_OPEN_RESERVED_CHANNEL_SIZE_MAX 28u
#define ES_VMBUS_OPEN_RESERVED_CHANNEL_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_OPEN_RESERVED_CHANNEL_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_OPEN_RESERVED_CHANNEL_TARGET_VP_OFFSET 12u
#define ES_VMBUS_OPEN_RESERVED_CHANNEL_TARGET_SINT_OFFSET 16u
#define ES_VMBUS_OPEN_RESERVED_CHANNEL_RING_GPADL_OFFSET 20u
#define ES_VMBUS_OPEN_RESERVED_CHANNEL_DOWNSTREAM_PAGE_OFFSET_OFFSET 24u

/* specs/vmbus/vmbus.yaml:318 */
struct es_vmbus_close_reserved_channel {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t target_vp;
  uint32_t target_sint;
};
#define ES_VMBUS_CLOSE_RESERVED_CHANNEL_SIZE_MIN 20u
#define ES_VMBUS_CLOSE_RESERVED_CHANNEL_SIZE_MAX 20u
#define ES_VMBUS_CLOSE_RESERVED_CHANNEL_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_CLOSE_RESERVED_CHANNEL_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_CLOSE_RESERVED_CHANNEL_TARGET_VP_OFFSET 12u
#define ES_VMBUS_CLOSE_RESERVED_CHANNEL_TARGET_SINT_OFFSET 16u

/* specs/vmbus/vmbus.yaml:329 */
struct es_vmbus_close_reserved_response {
  struct es_vmbus_header header;
  uint32_t channel_id;
};
#define ES_VMBUS_CLOSE_RESERVED_RESPONSE_SIZE_MIN 12u
#define ES_VMBUS_CLOSE_RESERVED_RESPONSE_SIZE_MAX 12u
#define ES_VMBUS_CLOSE_RESERVED_RESPONSE_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_CLOSE_RESERVED_RESPONSE_CHANNEL_ID_OFFSET 8u

/* specs/vmbus/vmbus.yaml:336 A Hyper-V socket asks to be connected. */
struct es_vmbus_tl_connect_request {
  struct es_vmbus_header header;
  uint8_t endpoint_id[16];
  uint8_t service_id[16];
  struct es_slice silo; /* A GUID from version 5.2 on. */
};
#define ES_VMBUS_TL_CONNECT_REQUEST_SIZE_MIN 40u
#define ES_VMBUS_TL_CONNECT_REQUEST_SIZE_MAX 240u
#define ES_VMBUS_TL_CONNECT_REQUEST_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_TL_CONNECT_REQUEST_ENDPOINT_ID_OFFSET 8u
#define ES_VMBUS_TL_CONNECT_REQUEST_SERVICE_ID_OFFSET 24u
#define ES_VMBUS_TL_CONNECT_REQUEST_SILO_OFFSET 40u

/* specs/vmbus/vmbus.yaml:348 */
struct es_vmbus_tl_connect_result {
  struct es_vmbus_header header;
  uint8_t endpoint_id[16];
  uint8_t service_id[16];
  uint32_t status;
};
#define ES_VMBUS_TL_CONNECT_RESULT_SIZE_MIN 44u
#define ES_VMBUS_TL_CONNECT_RESULT_SIZE_MAX 44u
#define ES_VMBUS_TL_CONNECT_RESULT_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_TL_CONNECT_RESULT_ENDPOINT_ID_OFFSET 8u
#define ES_VMBUS_TL_CONNECT_RESULT_SERVICE_ID_OFFSET 24u
#define ES_VMBUS_TL_CONNECT_RESULT_STATUS_OFFSET 40u

/* specs/vmbus/vmbus.yaml:357 */
struct es_vmbus_modify_channel {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t target_vp;
};
#define ES_VMBUS_MODIFY_CHANNEL_SIZE_MIN 16u
#define ES_VMBUS_MODIFY_CHANNEL_SIZE_MAX 16u
#define ES_VMBUS_MODIFY_CHANNEL_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_MODIFY_CHANNEL_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_MODIFY_CHANNEL_TARGET_VP_OFFSET 12u

/* specs/vmbus/vmbus.yaml:367 */
struct es_vmbus_modify_channel_response {
  struct es_vmbus_header header;
  uint32_t channel_id;
  uint32_t status;
};
#define ES_VMBUS_MODIFY_CHANNEL_RESPONSE_SIZE_MIN 16u
#define ES_VMBUS_MODIFY_CHANNEL_RESPONSE_SIZE_MAX 16u
#define ES_VMBUS_MODIFY_CHANNEL_RESPONSE_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_MODIFY_CHANNEL_RESPONSE_CHANNEL_ID_OFFSET 8u
#define ES_VMBUS_MODIFY_CHANNEL_RESPONSE_STATUS_OFFSET 12u

/* specs/vmbus/vmbus.yaml:375 */
struct es_vmbus_modify_connection {
  struct es_vmbus_header header;
  uint64_t parent_to_child_page;
  uint64_t child_to_parent_page;
};
#define ES_VMBUS_MODIFY_CONNECTION_SIZE_MIN 24u
#define ES_VMBUS_MODIFY_CONNECTION_SIZE_MAX 24u
#define ES_VMBUS_MODIFY_CONNECTION_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_MODIFY_CONNECTION_PARENT_TO_CHILD_PAGE_OFFSET 8u
#define ES_VMBUS_MODIFY_CONNECTION_CHILD_TO_PARENT_PAGE_OFFSET 16u

/* specs/vmbus/vmbus.yaml:385 */
struct es_vmbus_modify_connection_response {
  struct es_vmbus_header header;
  uint8_t connection_state;
};
#define ES_VMBUS_MODIFY_CONNECTION_RESPONSE_SIZE_MIN 9u
#define ES_VMBUS_MODIFY_CONNECTION_RESPONSE_SIZE_MAX 9u
#define ES_VMBUS_MODIFY_CONNECTION_RESPONSE_HEADER_TAG_OFFSET 0u
#define ES_VMBUS_MODIFY_CONNECTION_RESPONSE_CONNECTION_STATE_OFFSET 8u

/* specs/vmbus/vmbus.yaml:392 */
struct es_vmbus_pause {
  struct es_vmbus_header header;
};
#define ES_VMBUS_PAUSE_SIZE_MIN 8u
#define ES_VMBUS_PAUSE_SIZE_MAX 8u
#define ES_VMBUS_PAUSE_HEADER_TAG_OFFSET 0u

/* specs/vmbus/vmbus.yaml:393 */
struct es_vmbus_pause_response {
  struct es_vmbus_header header;
};
#define ES_VMBUS_PAUSE_RESPONSE_SIZE_MIN 8u
#define ES_VMBUS_PAUSE_RESPONSE_SIZE_MAX 8u
#define ES_VMBUS_PAUSE_RESPONSE_HEADER_TAG_OFFSET 0u

/* specs/vmbus/vmbus.yaml:394 */
struct es_vmbus_resume {
  struct es_vmbus_header header;
};
#define ES_VMBUS_RESUME_SIZE_MIN 8u
#define ES_VMBUS_RESUME_SIZE_MAX 8u
#define ES_VMBUS_RESUME_HEADER_TAG_OFFSET 0u

enum es_vmbus_message {
  ES_VMBUS_MESSAGE_OFFER_CHANNEL,
  ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER,
  ES_VMBUS_MESSAGE_REQUEST_OFFERS,
  ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED,
  ES_VMBUS_MESSAGE_OPEN_CHANNEL,
  ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT,
  ES_VMBUS_MESSAGE_CLOSE_CHANNEL,
  ES_VMBUS_MESSAGE_GPADL_HEADER,
  ES_VMBUS_MESSAGE_GPADL_BODY,
  ES_VMBUS_MESSAGE_GPADL_CREATED,
  ES_VMBUS_MESSAGE_GPADL_TEARDOWN,
  ES_VMBUS_MESSAGE_GPADL_TORNDOWN,
  ES_VMBUS_MESSAGE_RELID_RELEASED,
  ES_VMBUS_MESSAGE_INITIATE_CONTACT,
  ES_VMBUS_MESSAGE_VERSION_RESPONSE,
  ES_VMBUS_MESSAGE_UNLOAD,
  ES_VMBUS_MESSAGE_UNLOAD_RESPONSE,
  ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL,
  ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL,
  ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE,
  ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST,
  ES_VMBUS_MESSAGE_TL_CONNECT_RESULT,
  ES_VMBUS_MESSAGE_MODIFY_CHANNEL,
  ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE,
  ES_VMBUS_MESSAGE_MODIFY_CONNECTION,
  ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE,
  ES_VMBUS_MESSAGE_PAUSE,
  ES_VMBUS_MESSAGE_PAUSE_RESPONSE,
  ES_VMBUS_MESSAGE_RESUME,
};
const char *es_vmbus_message_name(enum es_vmbus_message message);

struct es_vmbus_from_guest {
  enum es_vmbus_message message;
  union {
    struct es_vmbus_request_offers request_offers;
    struct es_vmbus_open_channel open_channel;
    struct es_vmbus_close_channel close_channel;
    struct es_vmbus_gpadl_header gpadl_header;
    struct es_vmbus_gpadl_body gpadl_body;
    struct es_vmbus_gpadl_teardown gpadl_teardown;
    struct es_vmbus_relid_released relid_released;
    struct es_vmbus_initiate_contact initiate_contact;
    struct es_vmbus_unload unload;
    struct es_vmbus_open_reserved_channel open_reserved_channel;
    struct es_vmbus_close_reserved_channel close_reserved_channel;
    struct es_vmbus_tl_connect_request tl_connect_request;
    struct es_vmbus_modify_channel modify_channel;
    struct es_vmbus_modify_connection modify_connection;
    struct es_vmbus_pause pause;
    struct es_vmbus_resume resume;
  } as;
};

struct es_vmbus_from_host {
  enum es_vmbus_message message;
  union {
    struct es_vmbus_offer_channel offer_channel;
    struct es_vmbus_rescind_channel_offer rescind_channel_offer;
    struct es_vmbus_all_offers_delivered all_offers_delivered;
    struct es_vmbus_open_channel_result open_channel_result;
    struct es_vmbus_gpadl_created gpadl_created;
    struct es_vmbus_gpadl_torndown gpadl_torndown;
    struct es_vmbus_version_response version_response;
    struct es_vmbus_unload_response unload_response;
    struct es_vmbus_close_reserved_response close_reserved_response;
    struct es_vmbus_tl_connect_result tl_connect_result;
    struct es_vmbus_modify_channel_response modify_channel_response;
    struct es_vmbus_modify_connection_response modify_connection_response;
    struct es_vmbus_pause_response pause_response;
  } as;
};

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/vmbus/vmbus.yaml:125 */
ES_MUST_USE es_result es_vmbus_decode_contact_prefix(const uint8_t *restrict bytes, size_t size,
                                                     enum es_vmbus_version version,
                                                     struct es_vmbus_contact_prefix *restrict out);

/* specs/vmbus/vmbus.yaml:125 */
size_t es_vmbus_encode_contact_prefix(const struct es_vmbus_contact_prefix *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:132 */
ES_MUST_USE es_result es_vmbus_decode_open_signal(const uint8_t *restrict bytes, size_t size,
                                                  enum es_vmbus_version version,
                                                  struct es_vmbus_open_signal *restrict out);

/* specs/vmbus/vmbus.yaml:132 */
size_t es_vmbus_encode_open_signal(const struct es_vmbus_open_signal *in, enum es_vmbus_version version, uint8_t *bytes,
                                   size_t room);

/* specs/vmbus/vmbus.yaml:140 */
ES_MUST_USE es_result es_vmbus_decode_version_response_monitor_pages(
    const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
    struct es_vmbus_version_response_monitor_pages *restrict out);

/* specs/vmbus/vmbus.yaml:140 */
size_t es_vmbus_encode_version_response_monitor_pages(const struct es_vmbus_version_response_monitor_pages *in,
                                                      enum es_vmbus_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:148 */
ES_MUST_USE es_result es_vmbus_decode_page_range(const uint8_t *restrict bytes, size_t size,
                                                 enum es_vmbus_version version,
                                                 struct es_vmbus_page_range *restrict out);

/* specs/vmbus/vmbus.yaml:148 */
size_t es_vmbus_encode_page_range(const struct es_vmbus_page_range *in, enum es_vmbus_version version, uint8_t *bytes,
                                  size_t room);

/* specs/vmbus/vmbus.yaml:154 Zero for an index outside. */
uint64_t es_vmbus_page_range_page_numbers_at(const struct es_slice *slice, uint32_t index);

/* specs/vmbus/vmbus.yaml:154 The array's bytes must have room. */
void es_vmbus_page_range_page_numbers_put(uint8_t *bytes, uint32_t index, uint64_t value);

/* specs/vmbus/vmbus.yaml:155 */
ES_MUST_USE es_result es_vmbus_decode_more_pages(const uint8_t *restrict bytes, size_t size,
                                                 enum es_vmbus_version version,
                                                 struct es_vmbus_more_pages *restrict out);

/* specs/vmbus/vmbus.yaml:155 */
size_t es_vmbus_encode_more_pages(const struct es_vmbus_more_pages *in, enum es_vmbus_version version, uint8_t *bytes,
                                  size_t room);

/* specs/vmbus/vmbus.yaml:159 Zero for an index outside. */
uint64_t es_vmbus_more_pages_page_numbers_at(const struct es_slice *slice, uint32_t index);

/* specs/vmbus/vmbus.yaml:159 The array's bytes must have room. */
void es_vmbus_more_pages_page_numbers_put(uint8_t *bytes, uint32_t index, uint64_t value);

/* specs/vmbus/vmbus.yaml:160 */
ES_MUST_USE es_result es_vmbus_decode_monitor_parameter(const uint8_t *restrict bytes, size_t size,
                                                        enum es_vmbus_version version,
                                                        struct es_vmbus_monitor_parameter *restrict out);

/* specs/vmbus/vmbus.yaml:160 */
size_t es_vmbus_encode_monitor_parameter(const struct es_vmbus_monitor_parameter *in, enum es_vmbus_version version,
                                         uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:171 */
ES_MUST_USE es_result es_vmbus_decode_offer_channel(const uint8_t *restrict bytes, size_t size,
                                                    enum es_vmbus_version version,
                                                    struct es_vmbus_offer_channel *restrict out);

/* specs/vmbus/vmbus.yaml:171 */
size_t es_vmbus_encode_offer_channel(const struct es_vmbus_offer_channel *in, enum es_vmbus_version version,
                                     uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:189 */
ES_MUST_USE es_result es_vmbus_decode_rescind_channel_offer(const uint8_t *restrict bytes, size_t size,
                                                            enum es_vmbus_version version,
                                                            struct es_vmbus_rescind_channel_offer *restrict out);

/* specs/vmbus/vmbus.yaml:189 */
size_t es_vmbus_encode_rescind_channel_offer(const struct es_vmbus_rescind_channel_offer *in,
                                             enum es_vmbus_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:195 */
ES_MUST_USE es_result es_vmbus_decode_request_offers(const uint8_t *restrict bytes, size_t size,
                                                     enum es_vmbus_version version,
                                                     struct es_vmbus_request_offers *restrict out);

/* specs/vmbus/vmbus.yaml:195 */
size_t es_vmbus_encode_request_offers(const struct es_vmbus_request_offers *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:196 */
ES_MUST_USE es_result es_vmbus_decode_all_offers_delivered(const uint8_t *restrict bytes, size_t size,
                                                           enum es_vmbus_version version,
                                                           struct es_vmbus_all_offers_delivered *restrict out);

/* specs/vmbus/vmbus.yaml:196 */
size_t es_vmbus_encode_all_offers_delivered(const struct es_vmbus_all_offers_delivered *in,
                                            enum es_vmbus_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:197 */
ES_MUST_USE es_result es_vmbus_decode_open_channel(const uint8_t *restrict bytes, size_t size,
                                                   enum es_vmbus_version version,
                                                   struct es_vmbus_open_channel *restrict out);

/* specs/vmbus/vmbus.yaml:197 */
size_t es_vmbus_encode_open_channel(const struct es_vmbus_open_channel *in, enum es_vmbus_version version,
                                    uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:211 */
ES_MUST_USE es_result es_vmbus_decode_open_channel_result(const uint8_t *restrict bytes, size_t size,
                                                          enum es_vmbus_version version,
                                                          struct es_vmbus_open_channel_result *restrict out);

/* specs/vmbus/vmbus.yaml:211 */
size_t es_vmbus_encode_open_channel_result(const struct es_vmbus_open_channel_result *in, enum es_vmbus_version version,
                                           uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:219 */
ES_MUST_USE es_result es_vmbus_decode_close_channel(const uint8_t *restrict bytes, size_t size,
                                                    enum es_vmbus_version version,
                                                    struct es_vmbus_close_channel *restrict out);

/* specs/vmbus/vmbus.yaml:219 */
size_t es_vmbus_encode_close_channel(const struct es_vmbus_close_channel *in, enum es_vmbus_version version,
                                     uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:225 */
ES_MUST_USE es_result es_vmbus_decode_gpadl_header(const uint8_t *restrict bytes, size_t size,
                                                   enum es_vmbus_version version,
                                                   struct es_vmbus_gpadl_header *restrict out);

/* specs/vmbus/vmbus.yaml:225 */
size_t es_vmbus_encode_gpadl_header(const struct es_vmbus_gpadl_header *in, enum es_vmbus_version version,
                                    uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:238 */
ES_MUST_USE es_result es_vmbus_decode_gpadl_body(const uint8_t *restrict bytes, size_t size,
                                                 enum es_vmbus_version version,
                                                 struct es_vmbus_gpadl_body *restrict out);

/* specs/vmbus/vmbus.yaml:238 */
size_t es_vmbus_encode_gpadl_body(const struct es_vmbus_gpadl_body *in, enum es_vmbus_version version, uint8_t *bytes,
                                  size_t room);

/* specs/vmbus/vmbus.yaml:246 */
ES_MUST_USE es_result es_vmbus_decode_gpadl_created(const uint8_t *restrict bytes, size_t size,
                                                    enum es_vmbus_version version,
                                                    struct es_vmbus_gpadl_created *restrict out);

/* specs/vmbus/vmbus.yaml:246 */
size_t es_vmbus_encode_gpadl_created(const struct es_vmbus_gpadl_created *in, enum es_vmbus_version version,
                                     uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:254 */
ES_MUST_USE es_result es_vmbus_decode_gpadl_teardown(const uint8_t *restrict bytes, size_t size,
                                                     enum es_vmbus_version version,
                                                     struct es_vmbus_gpadl_teardown *restrict out);

/* specs/vmbus/vmbus.yaml:254 */
size_t es_vmbus_encode_gpadl_teardown(const struct es_vmbus_gpadl_teardown *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:263 */
ES_MUST_USE es_result es_vmbus_decode_gpadl_torndown(const uint8_t *restrict bytes, size_t size,
                                                     enum es_vmbus_version version,
                                                     struct es_vmbus_gpadl_torndown *restrict out);

/* specs/vmbus/vmbus.yaml:263 */
size_t es_vmbus_encode_gpadl_torndown(const struct es_vmbus_gpadl_torndown *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:269 */
ES_MUST_USE es_result es_vmbus_decode_relid_released(const uint8_t *restrict bytes, size_t size,
                                                     enum es_vmbus_version version,
                                                     struct es_vmbus_relid_released *restrict out);

/* specs/vmbus/vmbus.yaml:269 */
size_t es_vmbus_encode_relid_released(const struct es_vmbus_relid_released *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:275 */
ES_MUST_USE es_result es_vmbus_decode_initiate_contact(const uint8_t *restrict bytes, size_t size,
                                                       enum es_vmbus_version version,
                                                       struct es_vmbus_initiate_contact *restrict out);

/* specs/vmbus/vmbus.yaml:275 */
size_t es_vmbus_encode_initiate_contact(const struct es_vmbus_initiate_contact *in, enum es_vmbus_version version,
                                        uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:294 */
ES_MUST_USE es_result es_vmbus_decode_version_response(const uint8_t *restrict bytes, size_t size,
                                                       enum es_vmbus_version version,
                                                       struct es_vmbus_version_response *restrict out);

/* specs/vmbus/vmbus.yaml:294 */
size_t es_vmbus_encode_version_response(const struct es_vmbus_version_response *in, enum es_vmbus_version version,
                                        uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:305 */
ES_MUST_USE es_result es_vmbus_decode_unload(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                             struct es_vmbus_unload *restrict out);

/* specs/vmbus/vmbus.yaml:305 */
size_t es_vmbus_encode_unload(const struct es_vmbus_unload *in, enum es_vmbus_version version, uint8_t *bytes,
                              size_t room);

/* specs/vmbus/vmbus.yaml:306 */
ES_MUST_USE es_result es_vmbus_decode_unload_response(const uint8_t *restrict bytes, size_t size,
                                                      enum es_vmbus_version version,
                                                      struct es_vmbus_unload_response *restrict out);

/* specs/vmbus/vmbus.yaml:306 */
size_t es_vmbus_encode_unload_response(const struct es_vmbus_unload_response *in, enum es_vmbus_version version,
                                       uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:307 */
ES_MUST_USE es_result es_vmbus_decode_open_reserved_channel(const uint8_t *restrict bytes, size_t size,
                                                            enum es_vmbus_version version,
                                                            struct es_vmbus_open_reserved_channel *restrict out);

/* specs/vmbus/vmbus.yaml:307 */
size_t es_vmbus_encode_open_reserved_channel(const struct es_vmbus_open_reserved_channel *in,
                                             enum es_vmbus_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:318 */
ES_MUST_USE es_result es_vmbus_decode_close_reserved_channel(const uint8_t *restrict bytes, size_t size,
                                                             enum es_vmbus_version version,
                                                             struct es_vmbus_close_reserved_channel *restrict out);

/* specs/vmbus/vmbus.yaml:318 */
size_t es_vmbus_encode_close_reserved_channel(const struct es_vmbus_close_reserved_channel *in,
                                              enum es_vmbus_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:329 */
ES_MUST_USE es_result es_vmbus_decode_close_reserved_response(const uint8_t *restrict bytes, size_t size,
                                                              enum es_vmbus_version version,
                                                              struct es_vmbus_close_reserved_response *restrict out);

/* specs/vmbus/vmbus.yaml:329 */
size_t es_vmbus_encode_close_reserved_response(const struct es_vmbus_close_reserved_response *in,
                                               enum es_vmbus_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:336 */
ES_MUST_USE es_result es_vmbus_decode_tl_connect_request(const uint8_t *restrict bytes, size_t size,
                                                         enum es_vmbus_version version,
                                                         struct es_vmbus_tl_connect_request *restrict out);

/* specs/vmbus/vmbus.yaml:336 */
size_t es_vmbus_encode_tl_connect_request(const struct es_vmbus_tl_connect_request *in, enum es_vmbus_version version,
                                          uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:348 */
ES_MUST_USE es_result es_vmbus_decode_tl_connect_result(const uint8_t *restrict bytes, size_t size,
                                                        enum es_vmbus_version version,
                                                        struct es_vmbus_tl_connect_result *restrict out);

/* specs/vmbus/vmbus.yaml:348 */
size_t es_vmbus_encode_tl_connect_result(const struct es_vmbus_tl_connect_result *in, enum es_vmbus_version version,
                                         uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:357 */
ES_MUST_USE es_result es_vmbus_decode_modify_channel(const uint8_t *restrict bytes, size_t size,
                                                     enum es_vmbus_version version,
                                                     struct es_vmbus_modify_channel *restrict out);

/* specs/vmbus/vmbus.yaml:357 */
size_t es_vmbus_encode_modify_channel(const struct es_vmbus_modify_channel *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:367 */
ES_MUST_USE es_result es_vmbus_decode_modify_channel_response(const uint8_t *restrict bytes, size_t size,
                                                              enum es_vmbus_version version,
                                                              struct es_vmbus_modify_channel_response *restrict out);

/* specs/vmbus/vmbus.yaml:367 */
size_t es_vmbus_encode_modify_channel_response(const struct es_vmbus_modify_channel_response *in,
                                               enum es_vmbus_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:375 */
ES_MUST_USE es_result es_vmbus_decode_modify_connection(const uint8_t *restrict bytes, size_t size,
                                                        enum es_vmbus_version version,
                                                        struct es_vmbus_modify_connection *restrict out);

/* specs/vmbus/vmbus.yaml:375 */
size_t es_vmbus_encode_modify_connection(const struct es_vmbus_modify_connection *in, enum es_vmbus_version version,
                                         uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:385 */
ES_MUST_USE es_result
es_vmbus_decode_modify_connection_response(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                           struct es_vmbus_modify_connection_response *restrict out);

/* specs/vmbus/vmbus.yaml:385 */
size_t es_vmbus_encode_modify_connection_response(const struct es_vmbus_modify_connection_response *in,
                                                  enum es_vmbus_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:392 */
ES_MUST_USE es_result es_vmbus_decode_pause(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                            struct es_vmbus_pause *restrict out);

/* specs/vmbus/vmbus.yaml:392 */
size_t es_vmbus_encode_pause(const struct es_vmbus_pause *in, enum es_vmbus_version version, uint8_t *bytes,
                             size_t room);

/* specs/vmbus/vmbus.yaml:393 */
ES_MUST_USE es_result es_vmbus_decode_pause_response(const uint8_t *restrict bytes, size_t size,
                                                     enum es_vmbus_version version,
                                                     struct es_vmbus_pause_response *restrict out);

/* specs/vmbus/vmbus.yaml:393 */
size_t es_vmbus_encode_pause_response(const struct es_vmbus_pause_response *in, enum es_vmbus_version version,
                                      uint8_t *bytes, size_t room);

/* specs/vmbus/vmbus.yaml:394 */
ES_MUST_USE es_result es_vmbus_decode_resume(const uint8_t *restrict bytes, size_t size, enum es_vmbus_version version,
                                             struct es_vmbus_resume *restrict out);

/* specs/vmbus/vmbus.yaml:394 */
size_t es_vmbus_encode_resume(const struct es_vmbus_resume *in, enum es_vmbus_version version, uint8_t *bytes,
                              size_t room);

/* specs/vmbus/vmbus.yaml:170 */
ES_MUST_USE es_result es_vmbus_decode_from_guest(const uint8_t *bytes, size_t size, enum es_vmbus_version version,
                                                 struct es_vmbus_from_guest *out);

/* specs/vmbus/vmbus.yaml:170 */
ES_MUST_USE es_result es_vmbus_decode_from_host(const uint8_t *bytes, size_t size, enum es_vmbus_version version,
                                                struct es_vmbus_from_host *out);

#endif
