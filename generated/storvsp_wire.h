/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator.
 * Synthetic SCSI controller over a VMBus channel and its sub-channels. The guest forwards SCSI commands as they are,
 * with the guest pages of their data; the controller answers each with one completion. */
#ifndef ES_GENERATED_STORVSP_WIRE_H
#define ES_GENERATED_STORVSP_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* The largest transfer a controller offers, and the most that a request may name. */
#define ES_STORVSP_MAX_TRANSFER_BYTES 0x800000u

/* Pages that a transfer of that size touches when its first page is not used from the start. */
#define ES_STORVSP_MAX_TRANSFER_PAGES 0x801u
#define ES_STORVSP_MAX_SUB_CHANNELS 63u
#define ES_STORVSP_MAX_LUNS 64u

/* Transaction of packets that answer nothing. */
#define ES_STORVSP_UNSOLICITED_TRANSACTION 0u

/* Bytes after the header in the longest packet; a completion is as long as the packet that it answers, but never
 * longer than header and body. */
#define ES_STORVSP_BODY_SIZE 52u
#define ES_STORVSP_BODY_SIZE_BEFORE_WIN8 36u

/* specs/vmbus/storvsp.yaml:9 VMBus class of the device. */
extern const uint8_t ES_STORVSP_CLASS_ID[16];

/* In the order of the spec: later versions are greater. */
enum es_storvsp_version {
  ES_STORVSP_VERSION_WIN6,
  ES_STORVSP_VERSION_WIN7,
  ES_STORVSP_VERSION_WIN8,
  ES_STORVSP_VERSION_BLUE,
};
#define ES_STORVSP_VERSION_WIN6_NUMBER 0x200u
#define ES_STORVSP_VERSION_WIN7_NUMBER 0x402u
#define ES_STORVSP_VERSION_WIN8_NUMBER 0x501u
#define ES_STORVSP_VERSION_BLUE_NUMBER 0x600u
bool es_storvsp_version_from_number(uint32_t number, enum es_storvsp_version *out);
const char *es_storvsp_version_name(enum es_storvsp_version version);

/* specs/vmbus/storvsp.yaml:37 */
enum es_storvsp_operation {
  ES_STORVSP_OPERATION_COMPLETE_IO = 1,
  ES_STORVSP_OPERATION_REMOVE_DEVICE = 2,
  ES_STORVSP_OPERATION_EXECUTE_SRB = 3,
  ES_STORVSP_OPERATION_RESET_LUN = 4,
  ES_STORVSP_OPERATION_RESET_ADAPTER = 5,
  ES_STORVSP_OPERATION_RESET_BUS = 6,
  ES_STORVSP_OPERATION_BEGIN_INITIALIZATION = 7,
  ES_STORVSP_OPERATION_END_INITIALIZATION = 8,
  ES_STORVSP_OPERATION_QUERY_PROTOCOL_VERSION = 9,
  ES_STORVSP_OPERATION_QUERY_PROPERTIES = 10,
  ES_STORVSP_OPERATION_ENUMERATE_BUS = 11,
  ES_STORVSP_OPERATION_FC_HBA_DATA = 12,
  ES_STORVSP_OPERATION_CREATE_SUB_CHANNELS = 13,
  ES_STORVSP_OPERATION_EVENT_NOTIFICATION = 14,
};
const char *es_storvsp_operation_name(uint32_t value);
bool es_storvsp_operation_known(uint32_t value);

/* specs/vmbus/storvsp.yaml:54 */
enum es_storvsp_nt_status {
  ES_STORVSP_NT_STATUS_SUCCESS = 0,
  ES_STORVSP_NT_STATUS_BUFFER_OVERFLOW = 0x80000005,
  ES_STORVSP_NT_STATUS_DEVICE_BUSY = 0x80000011,
  ES_STORVSP_NT_STATUS_UNSUCCESSFUL = 0xc0000001,
  ES_STORVSP_NT_STATUS_INVALID_PARAMETER = 0xc000000d,
  ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST = 0xc0000010,
  ES_STORVSP_NT_STATUS_REVISION_MISMATCH = 0xc0000059,
  ES_STORVSP_NT_STATUS_DEVICE_NOT_CONNECTED = 0xc000009d,
  ES_STORVSP_NT_STATUS_IO_TIMEOUT = 0xc00000b5,
  ES_STORVSP_NT_STATUS_DEVICE_DOES_NOT_EXIST = 0xc00000c0,
  ES_STORVSP_NT_STATUS_CANCELLED = 0xc0000120,
  ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE = 0xc0000184,
  ES_STORVSP_NT_STATUS_IO_DEVICE_ERROR = 0xc0000185,
};
const char *es_storvsp_nt_status_name(uint32_t value);
bool es_storvsp_nt_status_known(uint32_t value);

/* specs/vmbus/storvsp.yaml:71 */
enum es_storvsp_data_direction {
  ES_STORVSP_DATA_DIRECTION_OUT = 0,
  ES_STORVSP_DATA_DIRECTION_IN = 1,
  ES_STORVSP_DATA_DIRECTION_UNSPECIFIED = 2,
};
const char *es_storvsp_data_direction_name(uint32_t value);
bool es_storvsp_data_direction_known(uint32_t value);

/* specs/vmbus/storvsp.yaml:74 */
enum es_storvsp_srb_status {
  ES_STORVSP_SRB_STATUS_PENDING = 0,
  ES_STORVSP_SRB_STATUS_SUCCESS = 1,
  ES_STORVSP_SRB_STATUS_ABORTED = 2,
  ES_STORVSP_SRB_STATUS_ABORT_FAILED = 3,
  ES_STORVSP_SRB_STATUS_ERROR = 4,
  ES_STORVSP_SRB_STATUS_BUSY = 5,
  ES_STORVSP_SRB_STATUS_INVALID_REQUEST = 6,
  ES_STORVSP_SRB_STATUS_INVALID_PATH_ID = 7,
  ES_STORVSP_SRB_STATUS_NO_DEVICE = 8,
  ES_STORVSP_SRB_STATUS_TIME_OUT = 9,
  ES_STORVSP_SRB_STATUS_SELECTION_TIME_OUT = 10,
  ES_STORVSP_SRB_STATUS_COMMAND_TIME_OUT = 11,
  ES_STORVSP_SRB_STATUS_MESSAGE_REJECTED = 13,
  ES_STORVSP_SRB_STATUS_BUS_RESET = 14,
  ES_STORVSP_SRB_STATUS_PARITY_ERROR = 15,
  ES_STORVSP_SRB_STATUS_REQUEST_SENSE_FAILED = 16,
  ES_STORVSP_SRB_STATUS_NO_ADAPTER = 17,
  ES_STORVSP_SRB_STATUS_DATA_OVERRUN = 18,
  ES_STORVSP_SRB_STATUS_UNEXPECTED_BUS_FREE = 19,
  ES_STORVSP_SRB_STATUS_PHASE_SEQUENCE_FAILURE = 20,
  ES_STORVSP_SRB_STATUS_BAD_SRB_BLOCK_LENGTH = 21,
  ES_STORVSP_SRB_STATUS_REQUEST_FLUSHED = 22,
  ES_STORVSP_SRB_STATUS_INVALID_LUN = 32,
  ES_STORVSP_SRB_STATUS_INVALID_TARGET_ID = 33,
  ES_STORVSP_SRB_STATUS_BAD_FUNCTION = 34,
  ES_STORVSP_SRB_STATUS_ERROR_RECOVERY = 35,
  ES_STORVSP_SRB_STATUS_NOT_POWERED = 36,
};
const char *es_storvsp_srb_status_name(uint32_t value);
bool es_storvsp_srb_status_known(uint32_t value);

/* specs/vmbus/storvsp.yaml:106 */
enum es_storvsp_queue_action {
  ES_STORVSP_QUEUE_ACTION_NONE = 0,
  ES_STORVSP_QUEUE_ACTION_SIMPLE = 32,
  ES_STORVSP_QUEUE_ACTION_HEAD_OF_QUEUE = 33,
  ES_STORVSP_QUEUE_ACTION_ORDERED = 34,
};
const char *es_storvsp_queue_action_name(uint32_t value);
bool es_storvsp_queue_action_known(uint32_t value);

/* specs/vmbus/storvsp.yaml:112 */
#define ES_STORVSP_PACKET_FLAGS_REQUEST_COMPLETION 1u

/* specs/vmbus/storvsp.yaml:115 */
#define ES_STORVSP_CHANNEL_FLAGS_SUPPORTS_MULTI_CHANNEL 1u

/* specs/vmbus/storvsp.yaml:118 */
#define ES_STORVSP_OFFER_FLAGS_REMOVABLE 1u
#define ES_STORVSP_OFFER_FLAGS_EMULATED_IDE 2u

/* specs/vmbus/storvsp.yaml:121 */
#define ES_STORVSP_SRB_FLAGS_QUEUE_ACTION_ENABLE 2u
#define ES_STORVSP_SRB_FLAGS_DISABLE_DISCONNECT 4u
#define ES_STORVSP_SRB_FLAGS_DISABLE_SYNCHRONOUS_TRANSFER 8u
#define ES_STORVSP_SRB_FLAGS_BYPASS_FROZEN_QUEUE 16u
#define ES_STORVSP_SRB_FLAGS_DISABLE_AUTOSENSE 32u
#define ES_STORVSP_SRB_FLAGS_DATA_IN 64u
#define ES_STORVSP_SRB_FLAGS_DATA_OUT 128u
#define ES_STORVSP_SRB_FLAGS_NO_QUEUE_FREEZE 256u
#define ES_STORVSP_SRB_FLAGS_ADAPTER_CACHE_ENABLE 512u
#define ES_STORVSP_SRB_FLAGS_FREE_SENSE_BUFFER 0x400u
#define ES_STORVSP_SRB_FLAGS_D3_PROCESSING 0x800u
#define ES_STORVSP_SRB_FLAGS_IS_ACTIVE 0x10000u
#define ES_STORVSP_SRB_FLAGS_ALLOCATED_FROM_ZONE 0x20000u
#define ES_STORVSP_SRB_FLAGS_SGLIST_FROM_POOL 0x40000u
#define ES_STORVSP_SRB_FLAGS_BYPASS_LOCKED_QUEUE 0x80000u
#define ES_STORVSP_SRB_FLAGS_NO_KEEP_AWAKE 0x100000u
#define ES_STORVSP_SRB_FLAGS_PORT_DRIVER_ALLOC_SENSE 0x200000u
#define ES_STORVSP_SRB_FLAGS_PORT_DRIVER_SENSE_HAS_PORT 0x400000u
#define ES_STORVSP_SRB_FLAGS_DONT_START_NEXT_PACKET 0x800000u

/* specs/vmbus/storvsp.yaml:145 */
struct es_storvsp_packet {
  uint32_t operation;
  uint32_t flags;
  uint32_t status;
};
#define ES_STORVSP_PACKET_SIZE_MIN 12u
#define ES_STORVSP_PACKET_SIZE_MAX 12u
#define ES_STORVSP_PACKET_OPERATION_OFFSET 0u
#define ES_STORVSP_PACKET_FLAGS_OFFSET 4u
#define ES_STORVSP_PACKET_STATUS_OFFSET 8u

/* specs/vmbus/storvsp.yaml:151 A SCSI command on its way to the controller. */
struct es_storvsp_scsi_request {
  uint16_t length;
  uint8_t srb_status;
  uint8_t scsi_status;
  uint8_t port;
  uint8_t path;
  uint8_t target;
  uint8_t lun;
  uint8_t cdb_length;
  uint8_t sense_length;
  uint8_t direction;
  uint32_t transfer_length;
  uint8_t cdb[16];
  uint8_t queue_tag;
  uint8_t queue_action;
  uint32_t srb_flags;
  uint32_t time_out; /* Seconds. */
  uint32_t queue_sort_key;
};
#define ES_STORVSP_SCSI_REQUEST_SIZE_MIN 36u
#define ES_STORVSP_SCSI_REQUEST_SIZE_MAX 52u
#define ES_STORVSP_SCSI_REQUEST_LENGTH_OFFSET 0u
#define ES_STORVSP_SCSI_REQUEST_SRB_STATUS_OFFSET 2u
#define ES_STORVSP_SCSI_REQUEST_SCSI_STATUS_OFFSET 3u
#define ES_STORVSP_SCSI_REQUEST_PORT_OFFSET 4u
#define ES_STORVSP_SCSI_REQUEST_PATH_OFFSET 5u
#define ES_STORVSP_SCSI_REQUEST_TARGET_OFFSET 6u
#define ES_STORVSP_SCSI_REQUEST_LUN_OFFSET 7u
#define ES_STORVSP_SCSI_REQUEST_CDB_LENGTH_OFFSET 8u
#define ES_STORVSP_SCSI_REQUEST_SENSE_LENGTH_OFFSET 9u
#define ES_STORVSP_SCSI_REQUEST_DIRECTION_OFFSET 10u
#define ES_STORVSP_SCSI_REQUEST_TRANSFER_LENGTH_OFFSET 12u
#define ES_STORVSP_SCSI_REQUEST_CDB_OFFSET 16u
#define ES_STORVSP_SCSI_REQUEST_QUEUE_TAG_OFFSET 38u
#define ES_STORVSP_SCSI_REQUEST_QUEUE_ACTION_OFFSET 39u
#define ES_STORVSP_SCSI_REQUEST_SRB_FLAGS_OFFSET 40u
#define ES_STORVSP_SCSI_REQUEST_TIME_OUT_OFFSET 44u
#define ES_STORVSP_SCSI_REQUEST_QUEUE_SORT_KEY_OFFSET 48u

/* specs/vmbus/storvsp.yaml:175 The same bytes on their way back, sense data where the command stood. */
struct es_storvsp_scsi_result {
  uint16_t length;
  struct {
    uint8_t status;
    uint8_t queue_frozen;
    uint8_t autosense_valid;
  } srb_status;
  uint8_t scsi_status;
  uint8_t port;
  uint8_t path;
  uint8_t target;
  uint8_t lun;
  uint8_t cdb_length;
  uint8_t sense_length;
  uint8_t direction;
  uint32_t transfer_length;
  uint8_t sense[20];
  uint8_t queue_tag;
  uint8_t queue_action;
  uint32_t srb_flags;
  uint32_t time_out;
  uint32_t queue_sort_key;
};
#define ES_STORVSP_SCSI_RESULT_SIZE_MIN 36u
#define ES_STORVSP_SCSI_RESULT_SIZE_MAX 52u
#define ES_STORVSP_SCSI_RESULT_LENGTH_OFFSET 0u
#define ES_STORVSP_SCSI_RESULT_SRB_STATUS_OFFSET 2u
#define ES_STORVSP_SCSI_RESULT_SCSI_STATUS_OFFSET 3u
#define ES_STORVSP_SCSI_RESULT_PORT_OFFSET 4u
#define ES_STORVSP_SCSI_RESULT_PATH_OFFSET 5u
#define ES_STORVSP_SCSI_RESULT_TARGET_OFFSET 6u
#define ES_STORVSP_SCSI_RESULT_LUN_OFFSET 7u
#define ES_STORVSP_SCSI_RESULT_CDB_LENGTH_OFFSET 8u
#define ES_STORVSP_SCSI_RESULT_SENSE_LENGTH_OFFSET 9u
#define ES_STORVSP_SCSI_RESULT_DIRECTION_OFFSET 10u
#define ES_STORVSP_SCSI_RESULT_TRANSFER_LENGTH_OFFSET 12u
#define ES_STORVSP_SCSI_RESULT_SENSE_OFFSET 16u
#define ES_STORVSP_SCSI_RESULT_QUEUE_TAG_OFFSET 38u
#define ES_STORVSP_SCSI_RESULT_QUEUE_ACTION_OFFSET 39u
#define ES_STORVSP_SCSI_RESULT_SRB_FLAGS_OFFSET 40u
#define ES_STORVSP_SCSI_RESULT_TIME_OUT_OFFSET 44u
#define ES_STORVSP_SCSI_RESULT_QUEUE_SORT_KEY_OFFSET 48u

/* specs/vmbus/storvsp.yaml:203 What a reset names; a guest sends it in the place of a SCSI command. */
struct es_storvsp_reset_target {
  uint16_t length;
  uint8_t port;
  uint8_t path;
  uint8_t target;
  uint8_t lun;
};
#define ES_STORVSP_RESET_TARGET_SIZE_MIN 8u
#define ES_STORVSP_RESET_TARGET_SIZE_MAX 8u
#define ES_STORVSP_RESET_TARGET_LENGTH_OFFSET 0u
#define ES_STORVSP_RESET_TARGET_PORT_OFFSET 4u
#define ES_STORVSP_RESET_TARGET_PATH_OFFSET 5u
#define ES_STORVSP_RESET_TARGET_TARGET_OFFSET 6u
#define ES_STORVSP_RESET_TARGET_LUN_OFFSET 7u

/* specs/vmbus/storvsp.yaml:212 */
struct es_storvsp_channel_properties {
  uint16_t max_sub_channels;
  uint32_t flags;
  uint32_t max_transfer_bytes;
};
#define ES_STORVSP_CHANNEL_PROPERTIES_SIZE_MIN 24u
#define ES_STORVSP_CHANNEL_PROPERTIES_SIZE_MAX 24u
#define ES_STORVSP_CHANNEL_PROPERTIES_MAX_SUB_CHANNELS_OFFSET 4u
#define ES_STORVSP_CHANNEL_PROPERTIES_FLAGS_OFFSET 8u
#define ES_STORVSP_CHANNEL_PROPERTIES_MAX_TRANSFER_BYTES_OFFSET 12u

/* specs/vmbus/storvsp.yaml:221 World-wide names of a Fibre Channel adapter; a controller that is none refuses to
 * tell them. */
struct es_storvsp_fc_port_names {
  uint8_t primary_active;
  uint8_t primary_port[8];
  uint8_t primary_node[8];
  uint8_t secondary_port[8];
  uint8_t secondary_node[8];
};
#define ES_STORVSP_FC_PORT_NAMES_SIZE_MIN 36u
#define ES_STORVSP_FC_PORT_NAMES_SIZE_MAX 36u
#define ES_STORVSP_FC_PORT_NAMES_PRIMARY_ACTIVE_OFFSET 0u
#define ES_STORVSP_FC_PORT_NAMES_PRIMARY_PORT_OFFSET 4u
#define ES_STORVSP_FC_PORT_NAMES_PRIMARY_NODE_OFFSET 12u
#define ES_STORVSP_FC_PORT_NAMES_SECONDARY_PORT_OFFSET 20u
#define ES_STORVSP_FC_PORT_NAMES_SECONDARY_NODE_OFFSET 28u

/* specs/vmbus/storvsp.yaml:231 User data of the channel's offer, looked at by old Windows drivers. */
struct es_storvsp_offer_properties {
  uint8_t path;
  uint8_t target;
  uint32_t flags;
};
#define ES_STORVSP_OFFER_PROPERTIES_SIZE_MIN 24u
#define ES_STORVSP_OFFER_PROPERTIES_SIZE_MAX 24u
#define ES_STORVSP_OFFER_PROPERTIES_PATH_OFFSET 2u
#define ES_STORVSP_OFFER_PROPERTIES_TARGET_OFFSET 3u
#define ES_STORVSP_OFFER_PROPERTIES_FLAGS_OFFSET 8u

/* specs/vmbus/storvsp.yaml:244 */
struct es_storvsp_begin_initialization {
  struct es_storvsp_packet header;
};
#define ES_STORVSP_BEGIN_INITIALIZATION_SIZE_MIN 12u
#define ES_STORVSP_BEGIN_INITIALIZATION_SIZE_MAX 12u
#define ES_STORVSP_BEGIN_INITIALIZATION_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_BEGIN_INITIALIZATION_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_BEGIN_INITIALIZATION_HEADER_STATUS_OFFSET 8u

/* specs/vmbus/storvsp.yaml:248 */
struct es_storvsp_end_initialization {
  struct es_storvsp_packet header;
};
#define ES_STORVSP_END_INITIALIZATION_SIZE_MIN 12u
#define ES_STORVSP_END_INITIALIZATION_SIZE_MAX 12u
#define ES_STORVSP_END_INITIALIZATION_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_END_INITIALIZATION_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_END_INITIALIZATION_HEADER_STATUS_OFFSET 8u

/* specs/vmbus/storvsp.yaml:252 */
struct es_storvsp_query_protocol_version {
  struct es_storvsp_packet header;
  uint16_t number; /* Major version in the high byte, minor in the low one. */
  uint16_t revision;
};
#define ES_STORVSP_QUERY_PROTOCOL_VERSION_SIZE_MIN 16u
#define ES_STORVSP_QUERY_PROTOCOL_VERSION_SIZE_MAX 16u
#define ES_STORVSP_QUERY_PROTOCOL_VERSION_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_QUERY_PROTOCOL_VERSION_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_QUERY_PROTOCOL_VERSION_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_QUERY_PROTOCOL_VERSION_NUMBER_OFFSET 12u
#define ES_STORVSP_QUERY_PROTOCOL_VERSION_REVISION_OFFSET 14u

/* specs/vmbus/storvsp.yaml:259 */
struct es_storvsp_query_properties {
  struct es_storvsp_packet header;
};
#define ES_STORVSP_QUERY_PROPERTIES_SIZE_MIN 12u
#define ES_STORVSP_QUERY_PROPERTIES_SIZE_MAX 12u
#define ES_STORVSP_QUERY_PROPERTIES_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_QUERY_PROPERTIES_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_QUERY_PROPERTIES_HEADER_STATUS_OFFSET 8u

/* specs/vmbus/storvsp.yaml:264 */
struct es_storvsp_create_sub_channels {
  struct es_storvsp_packet header;
  uint16_t count;
};
#define ES_STORVSP_CREATE_SUB_CHANNELS_SIZE_MIN 14u
#define ES_STORVSP_CREATE_SUB_CHANNELS_SIZE_MAX 14u
#define ES_STORVSP_CREATE_SUB_CHANNELS_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_CREATE_SUB_CHANNELS_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_CREATE_SUB_CHANNELS_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_CREATE_SUB_CHANNELS_COUNT_OFFSET 12u

/* specs/vmbus/storvsp.yaml:270 */
struct es_storvsp_execute_srb {
  struct es_storvsp_packet header;
  struct es_storvsp_scsi_request body;
};
#define ES_STORVSP_EXECUTE_SRB_SIZE_MIN 48u
#define ES_STORVSP_EXECUTE_SRB_SIZE_MAX 64u
#define ES_STORVSP_EXECUTE_SRB_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_EXECUTE_SRB_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_EXECUTE_SRB_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_EXECUTE_SRB_BODY_LENGTH_OFFSET 12u
#define ES_STORVSP_EXECUTE_SRB_BODY_SRB_STATUS_OFFSET 14u
#define ES_STORVSP_EXECUTE_SRB_BODY_SCSI_STATUS_OFFSET 15u
#define ES_STORVSP_EXECUTE_SRB_BODY_PORT_OFFSET 16u
#define ES_STORVSP_EXECUTE_SRB_BODY_PATH_OFFSET 17u
#define ES_STORVSP_EXECUTE_SRB_BODY_TARGET_OFFSET 18u
#define ES_STORVSP_EXECUTE_SRB_BODY_LUN_OFFSET 19u
#define ES_STORVSP_EXECUTE_SRB_BODY_CDB_LENGTH_OFFSET 20u
#define ES_STORVSP_EXECUTE_SRB_BODY_SENSE_LENGTH_OFFSET 21u
#define ES_STORVSP_EXECUTE_SRB_BODY_DIRECTION_OFFSET 22u
#define ES_STORVSP_EXECUTE_SRB_BODY_TRANSFER_LENGTH_OFFSET 24u
#define ES_STORVSP_EXECUTE_SRB_BODY_CDB_OFFSET 28u
#define ES_STORVSP_EXECUTE_SRB_BODY_QUEUE_TAG_OFFSET 50u
#define ES_STORVSP_EXECUTE_SRB_BODY_QUEUE_ACTION_OFFSET 51u
#define ES_STORVSP_EXECUTE_SRB_BODY_SRB_FLAGS_OFFSET 52u
#define ES_STORVSP_EXECUTE_SRB_BODY_TIME_OUT_OFFSET 56u
#define ES_STORVSP_EXECUTE_SRB_BODY_QUEUE_SORT_KEY_OFFSET 60u

/* specs/vmbus/storvsp.yaml:276 */
struct es_storvsp_reset_lun {
  struct es_storvsp_packet header;
  struct es_storvsp_reset_target body;
};
#define ES_STORVSP_RESET_LUN_SIZE_MIN 20u
#define ES_STORVSP_RESET_LUN_SIZE_MAX 20u
#define ES_STORVSP_RESET_LUN_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_RESET_LUN_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_RESET_LUN_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_RESET_LUN_BODY_LENGTH_OFFSET 12u
#define ES_STORVSP_RESET_LUN_BODY_PORT_OFFSET 16u
#define ES_STORVSP_RESET_LUN_BODY_PATH_OFFSET 17u
#define ES_STORVSP_RESET_LUN_BODY_TARGET_OFFSET 18u
#define ES_STORVSP_RESET_LUN_BODY_LUN_OFFSET 19u

/* specs/vmbus/storvsp.yaml:281 */
struct es_storvsp_reset_adapter {
  struct es_storvsp_packet header;
  struct es_storvsp_reset_target body;
};
#define ES_STORVSP_RESET_ADAPTER_SIZE_MIN 20u
#define ES_STORVSP_RESET_ADAPTER_SIZE_MAX 20u
#define ES_STORVSP_RESET_ADAPTER_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_RESET_ADAPTER_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_RESET_ADAPTER_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_RESET_ADAPTER_BODY_LENGTH_OFFSET 12u
#define ES_STORVSP_RESET_ADAPTER_BODY_PORT_OFFSET 16u
#define ES_STORVSP_RESET_ADAPTER_BODY_PATH_OFFSET 17u
#define ES_STORVSP_RESET_ADAPTER_BODY_TARGET_OFFSET 18u
#define ES_STORVSP_RESET_ADAPTER_BODY_LUN_OFFSET 19u

/* specs/vmbus/storvsp.yaml:286 */
struct es_storvsp_reset_bus {
  struct es_storvsp_packet header;
  struct es_storvsp_reset_target body;
};
#define ES_STORVSP_RESET_BUS_SIZE_MIN 20u
#define ES_STORVSP_RESET_BUS_SIZE_MAX 20u
#define ES_STORVSP_RESET_BUS_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_RESET_BUS_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_RESET_BUS_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_RESET_BUS_BODY_LENGTH_OFFSET 12u
#define ES_STORVSP_RESET_BUS_BODY_PORT_OFFSET 16u
#define ES_STORVSP_RESET_BUS_BODY_PATH_OFFSET 17u
#define ES_STORVSP_RESET_BUS_BODY_TARGET_OFFSET 18u
#define ES_STORVSP_RESET_BUS_BODY_LUN_OFFSET 19u

/* specs/vmbus/storvsp.yaml:291 */
struct es_storvsp_fc_hba_data {
  struct es_storvsp_packet header;
};
#define ES_STORVSP_FC_HBA_DATA_SIZE_MIN 12u
#define ES_STORVSP_FC_HBA_DATA_SIZE_MAX 12u
#define ES_STORVSP_FC_HBA_DATA_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_FC_HBA_DATA_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_FC_HBA_DATA_HEADER_STATUS_OFFSET 8u

/* specs/vmbus/storvsp.yaml:295 The answer to every packet of the guest. Its body is what the answered packet asks
 * for; scsi-result for execute-srb, channel-properties for query-properties, zeros for the others. */
struct es_storvsp_complete_io {
  struct es_storvsp_packet header;
  struct es_slice body;
};
#define ES_STORVSP_COMPLETE_IO_SIZE_MIN 12u
#define ES_STORVSP_COMPLETE_IO_SIZE_MAX 64u
#define ES_STORVSP_COMPLETE_IO_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_COMPLETE_IO_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_COMPLETE_IO_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_COMPLETE_IO_BODY_OFFSET 12u

/* specs/vmbus/storvsp.yaml:302 Unasked. The guest should look for logical units again. */
struct es_storvsp_enumerate_bus {
  struct es_storvsp_packet header;
  struct es_slice body;
};
#define ES_STORVSP_ENUMERATE_BUS_SIZE_MIN 12u
#define ES_STORVSP_ENUMERATE_BUS_SIZE_MAX 64u
#define ES_STORVSP_ENUMERATE_BUS_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_ENUMERATE_BUS_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_ENUMERATE_BUS_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_ENUMERATE_BUS_BODY_OFFSET 12u

/* specs/vmbus/storvsp.yaml:308 Unasked. The guest takes it as enumerate-bus. */
struct es_storvsp_remove_device {
  struct es_storvsp_packet header;
  struct es_slice body;
};
#define ES_STORVSP_REMOVE_DEVICE_SIZE_MIN 12u
#define ES_STORVSP_REMOVE_DEVICE_SIZE_MAX 64u
#define ES_STORVSP_REMOVE_DEVICE_HEADER_OPERATION_OFFSET 0u
#define ES_STORVSP_REMOVE_DEVICE_HEADER_FLAGS_OFFSET 4u
#define ES_STORVSP_REMOVE_DEVICE_HEADER_STATUS_OFFSET 8u
#define ES_STORVSP_REMOVE_DEVICE_BODY_OFFSET 12u

enum es_storvsp_message {
  ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION,
  ES_STORVSP_MESSAGE_END_INITIALIZATION,
  ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION,
  ES_STORVSP_MESSAGE_QUERY_PROPERTIES,
  ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS,
  ES_STORVSP_MESSAGE_EXECUTE_SRB,
  ES_STORVSP_MESSAGE_RESET_LUN,
  ES_STORVSP_MESSAGE_RESET_ADAPTER,
  ES_STORVSP_MESSAGE_RESET_BUS,
  ES_STORVSP_MESSAGE_FC_HBA_DATA,
  ES_STORVSP_MESSAGE_COMPLETE_IO,
  ES_STORVSP_MESSAGE_ENUMERATE_BUS,
  ES_STORVSP_MESSAGE_REMOVE_DEVICE,
};
const char *es_storvsp_message_name(enum es_storvsp_message message);

struct es_storvsp_from_guest {
  enum es_storvsp_message message;
  union {
    struct es_storvsp_begin_initialization begin_initialization;
    struct es_storvsp_end_initialization end_initialization;
    struct es_storvsp_query_protocol_version query_protocol_version;
    struct es_storvsp_query_properties query_properties;
    struct es_storvsp_create_sub_channels create_sub_channels;
    struct es_storvsp_execute_srb execute_srb;
    struct es_storvsp_reset_lun reset_lun;
    struct es_storvsp_reset_adapter reset_adapter;
    struct es_storvsp_reset_bus reset_bus;
    struct es_storvsp_fc_hba_data fc_hba_data;
  } as;
};

struct es_storvsp_from_host {
  enum es_storvsp_message message;
  union {
    struct es_storvsp_complete_io complete_io;
    struct es_storvsp_enumerate_bus enumerate_bus;
    struct es_storvsp_remove_device remove_device;
  } as;
};

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/vmbus/storvsp.yaml:175 */
ES_MUST_USE es_result es_storvsp_decode_scsi_result(const uint8_t *restrict bytes, size_t size,
                                                    enum es_storvsp_version version,
                                                    struct es_storvsp_scsi_result *restrict out);

/* specs/vmbus/storvsp.yaml:175 */
size_t es_storvsp_encode_scsi_result(const struct es_storvsp_scsi_result *in, enum es_storvsp_version version,
                                     uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:212 */
ES_MUST_USE es_result es_storvsp_decode_channel_properties(const uint8_t *restrict bytes, size_t size,
                                                           enum es_storvsp_version version,
                                                           struct es_storvsp_channel_properties *restrict out);

/* specs/vmbus/storvsp.yaml:212 */
size_t es_storvsp_encode_channel_properties(const struct es_storvsp_channel_properties *in,
                                            enum es_storvsp_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:221 */
ES_MUST_USE es_result es_storvsp_decode_fc_port_names(const uint8_t *restrict bytes, size_t size,
                                                      enum es_storvsp_version version,
                                                      struct es_storvsp_fc_port_names *restrict out);

/* specs/vmbus/storvsp.yaml:221 */
size_t es_storvsp_encode_fc_port_names(const struct es_storvsp_fc_port_names *in, enum es_storvsp_version version,
                                       uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:231 */
ES_MUST_USE es_result es_storvsp_decode_offer_properties(const uint8_t *restrict bytes, size_t size,
                                                         enum es_storvsp_version version,
                                                         struct es_storvsp_offer_properties *restrict out);

/* specs/vmbus/storvsp.yaml:231 */
size_t es_storvsp_encode_offer_properties(const struct es_storvsp_offer_properties *in, enum es_storvsp_version version,
                                          uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:244 */
ES_MUST_USE es_result es_storvsp_decode_begin_initialization(const uint8_t *restrict bytes, size_t size,
                                                             enum es_storvsp_version version,
                                                             struct es_storvsp_begin_initialization *restrict out);

/* specs/vmbus/storvsp.yaml:244 */
size_t es_storvsp_encode_begin_initialization(const struct es_storvsp_begin_initialization *in,
                                              enum es_storvsp_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:248 */
ES_MUST_USE es_result es_storvsp_decode_end_initialization(const uint8_t *restrict bytes, size_t size,
                                                           enum es_storvsp_version version,
                                                           struct es_storvsp_end_initialization *restrict out);

/* specs/vmbus/storvsp.yaml:248 */
size_t es_storvsp_encode_end_initialization(const struct es_storvsp_end_initialization *in,
                                            enum es_storvsp_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:252 */
ES_MUST_USE es_result es_storvsp_decode_query_protocol_version(const uint8_t *restrict bytes, size_t size,
                                                               enum es_storvsp_version version,
                                                               struct es_storvsp_query_protocol_version *restrict out);

/* specs/vmbus/storvsp.yaml:252 */
size_t es_storvsp_encode_query_protocol_version(const struct es_storvsp_query_protocol_version *in,
                                                enum es_storvsp_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:259 */
ES_MUST_USE es_result es_storvsp_decode_query_properties(const uint8_t *restrict bytes, size_t size,
                                                         enum es_storvsp_version version,
                                                         struct es_storvsp_query_properties *restrict out);

/* specs/vmbus/storvsp.yaml:259 */
size_t es_storvsp_encode_query_properties(const struct es_storvsp_query_properties *in, enum es_storvsp_version version,
                                          uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:264 */
ES_MUST_USE es_result es_storvsp_decode_create_sub_channels(const uint8_t *restrict bytes, size_t size,
                                                            enum es_storvsp_version version,
                                                            struct es_storvsp_create_sub_channels *restrict out);

/* specs/vmbus/storvsp.yaml:264 */
size_t es_storvsp_encode_create_sub_channels(const struct es_storvsp_create_sub_channels *in,
                                             enum es_storvsp_version version, uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:270 */
ES_MUST_USE es_result es_storvsp_decode_execute_srb(const uint8_t *restrict bytes, size_t size,
                                                    enum es_storvsp_version version,
                                                    struct es_storvsp_execute_srb *restrict out);

/* specs/vmbus/storvsp.yaml:270 */
size_t es_storvsp_encode_execute_srb(const struct es_storvsp_execute_srb *in, enum es_storvsp_version version,
                                     uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:276 */
ES_MUST_USE es_result es_storvsp_decode_reset_lun(const uint8_t *restrict bytes, size_t size,
                                                  enum es_storvsp_version version,
                                                  struct es_storvsp_reset_lun *restrict out);

/* specs/vmbus/storvsp.yaml:276 */
size_t es_storvsp_encode_reset_lun(const struct es_storvsp_reset_lun *in, enum es_storvsp_version version,
                                   uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:281 */
ES_MUST_USE es_result es_storvsp_decode_reset_adapter(const uint8_t *restrict bytes, size_t size,
                                                      enum es_storvsp_version version,
                                                      struct es_storvsp_reset_adapter *restrict out);

/* specs/vmbus/storvsp.yaml:281 */
size_t es_storvsp_encode_reset_adapter(const struct es_storvsp_reset_adapter *in, enum es_storvsp_version version,
                                       uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:286 */
ES_MUST_USE es_result es_storvsp_decode_reset_bus(const uint8_t *restrict bytes, size_t size,
                                                  enum es_storvsp_version version,
                                                  struct es_storvsp_reset_bus *restrict out);

/* specs/vmbus/storvsp.yaml:286 */
size_t es_storvsp_encode_reset_bus(const struct es_storvsp_reset_bus *in, enum es_storvsp_version version,
                                   uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:291 */
ES_MUST_USE es_result es_storvsp_decode_fc_hba_data(const uint8_t *restrict bytes, size_t size,
                                                    enum es_storvsp_version version,
                                                    struct es_storvsp_fc_hba_data *restrict out);

/* specs/vmbus/storvsp.yaml:291 */
size_t es_storvsp_encode_fc_hba_data(const struct es_storvsp_fc_hba_data *in, enum es_storvsp_version version,
                                     uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:295 */
ES_MUST_USE es_result es_storvsp_decode_complete_io(const uint8_t *restrict bytes, size_t size,
                                                    enum es_storvsp_version version,
                                                    struct es_storvsp_complete_io *restrict out);

/* specs/vmbus/storvsp.yaml:295 */
size_t es_storvsp_encode_complete_io(const struct es_storvsp_complete_io *in, enum es_storvsp_version version,
                                     uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:302 */
ES_MUST_USE es_result es_storvsp_decode_enumerate_bus(const uint8_t *restrict bytes, size_t size,
                                                      enum es_storvsp_version version,
                                                      struct es_storvsp_enumerate_bus *restrict out);

/* specs/vmbus/storvsp.yaml:302 */
size_t es_storvsp_encode_enumerate_bus(const struct es_storvsp_enumerate_bus *in, enum es_storvsp_version version,
                                       uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:308 */
ES_MUST_USE es_result es_storvsp_decode_remove_device(const uint8_t *restrict bytes, size_t size,
                                                      enum es_storvsp_version version,
                                                      struct es_storvsp_remove_device *restrict out);

/* specs/vmbus/storvsp.yaml:308 */
size_t es_storvsp_encode_remove_device(const struct es_storvsp_remove_device *in, enum es_storvsp_version version,
                                       uint8_t *bytes, size_t room);

/* specs/vmbus/storvsp.yaml:243 */
ES_MUST_USE es_result es_storvsp_decode_from_guest(const uint8_t *bytes, size_t size, enum es_storvsp_version version,
                                                   struct es_storvsp_from_guest *out);

/* specs/vmbus/storvsp.yaml:243 */
ES_MUST_USE es_result es_storvsp_decode_from_host(const uint8_t *bytes, size_t size, enum es_storvsp_version version,
                                                  struct es_storvsp_from_host *out);

#endif
