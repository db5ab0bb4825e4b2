/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator.
 * Hypercalls that a guest at VTL0 may issue, with the rules of their calling convention. */
#ifndef ES_GENERATED_HYPERV_HYPERCALL_WIRE_H
#define ES_GENERATED_HYPERV_HYPERCALL_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/hyperv_callers_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* The calling partition. */
#define ES_HYPERV_HYPERCALL_PARTITION_SELF 0xffffffffffffffffull

/* The calling virtual processor. */
#define ES_HYPERV_HYPERCALL_VP_SELF 0xfffffffeu

/* Of the input and output pages' addresses; parameters do not cross a page. */
#define ES_HYPERV_HYPERCALL_INPUT_ALIGNMENT 8u
#define ES_HYPERV_HYPERCALL_MESSAGE_PAYLOAD_MAX 240u

/* specs/hyperv/hyperv-hypercall.yaml:17 */
enum es_hyperv_hypercall_status {
  ES_HYPERV_HYPERCALL_STATUS_SUCCESS = 0,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_CODE = 2,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT = 3,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT = 4,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER = 5,
  ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED = 6,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARTITION_STATE = 7,
  ES_HYPERV_HYPERCALL_STATUS_OPERATION_DENIED = 8,
  ES_HYPERV_HYPERCALL_STATUS_UNKNOWN_PROPERTY = 9,
  ES_HYPERV_HYPERCALL_STATUS_PROPERTY_VALUE_OUT_OF_RANGE = 10,
  ES_HYPERV_HYPERCALL_STATUS_INSUFFICIENT_MEMORY = 11,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARTITION_ID = 13,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_INDEX = 14,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_PORT_ID = 17,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID = 18,
  ES_HYPERV_HYPERCALL_STATUS_INSUFFICIENT_BUFFERS = 19,
  ES_HYPERV_HYPERCALL_STATUS_NOT_ACKNOWLEDGED = 20,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_STATE = 21,
  ES_HYPERV_HYPERCALL_STATUS_ACKNOWLEDGED = 22,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_SAVE_RESTORE_STATE = 23,
  ES_HYPERV_HYPERCALL_STATUS_INVALID_SYNIC_STATE = 24,
  ES_HYPERV_HYPERCALL_STATUS_OBJECT_IN_USE = 25,
  ES_HYPERV_HYPERCALL_STATUS_NO_DATA = 27,
  ES_HYPERV_HYPERCALL_STATUS_INACTIVE = 28,
  ES_HYPERV_HYPERCALL_STATUS_NO_RESOURCES = 29,
  ES_HYPERV_HYPERCALL_STATUS_FEATURE_UNAVAILABLE = 30,
};
const char *es_hyperv_hypercall_status_name(uint32_t value);
bool es_hyperv_hypercall_status_known(uint32_t value);

/* specs/hyperv/hyperv-hypercall.yaml:47 Synthetic registers of HvGetVpRegisters and HvSetVpRegisters that have a
 * synthetic MSR behind them. */
enum es_hyperv_hypercall_register_name {
  ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P0 = 528,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P1 = 529,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P2 = 530,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P3 = 531,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P4 = 532,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_CONTROL = 533,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_TIME_REF_COUNT = 0x90004,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_OS_ID = 0x90002,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_INDEX = 0x90003,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_HYPERCALL = 0x90001,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_ASSIST_PAGE = 0x90013,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_REFERENCE_TSC = 0x90017,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT0 = 0xa0000,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT1 = 0xa0001,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT2 = 0xa0002,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT3 = 0xa0003,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT4 = 0xa0004,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT5 = 0xa0005,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT6 = 0xa0006,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT7 = 0xa0007,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT8 = 0xa0008,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT9 = 0xa0009,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT10 = 0xa000a,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT11 = 0xa000b,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT12 = 0xa000c,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT13 = 0xa000d,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT14 = 0xa000e,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT15 = 0xa000f,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SCONTROL = 0xa0010,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SVERSION = 0xa0011,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SIEFP = 0xa0012,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_SIMP = 0xa0013,
  ES_HYPERV_HYPERCALL_REGISTER_NAME_EOM = 0xa0014,
};
const char *es_hyperv_hypercall_register_name_name(uint32_t value);
bool es_hyperv_hypercall_register_name_known(uint32_t value);

/* specs/hyperv/hyperv-hypercall.yaml:86 */
struct es_hyperv_hypercall_post_message_input {
  uint32_t connection_id;
  uint32_t message_type;
  uint32_t payload_size;
  uint8_t payload[240];
};
#define ES_HYPERV_HYPERCALL_POST_MESSAGE_INPUT_SIZE_MIN 256u
#define ES_HYPERV_HYPERCALL_POST_MESSAGE_INPUT_SIZE_MAX 256u
#define ES_HYPERV_HYPERCALL_POST_MESSAGE_INPUT_CONNECTION_ID_OFFSET 0u
#define ES_HYPERV_HYPERCALL_POST_MESSAGE_INPUT_MESSAGE_TYPE_OFFSET 8u
#define ES_HYPERV_HYPERCALL_POST_MESSAGE_INPUT_PAYLOAD_SIZE_OFFSET 12u
#define ES_HYPERV_HYPERCALL_POST_MESSAGE_INPUT_PAYLOAD_OFFSET 16u

/* specs/hyperv/hyperv-hypercall.yaml:94 */
struct es_hyperv_hypercall_signal_event_input {
  uint32_t connection_id;
  uint16_t flag_number;
};
#define ES_HYPERV_HYPERCALL_SIGNAL_EVENT_INPUT_SIZE_MIN 8u
#define ES_HYPERV_HYPERCALL_SIGNAL_EVENT_INPUT_SIZE_MAX 8u
#define ES_HYPERV_HYPERCALL_SIGNAL_EVENT_INPUT_CONNECTION_ID_OFFSET 0u
#define ES_HYPERV_HYPERCALL_SIGNAL_EVENT_INPUT_FLAG_NUMBER_OFFSET 4u

/* specs/hyperv/hyperv-hypercall.yaml:100 */
struct es_hyperv_hypercall_long_spin_wait_input {
  uint32_t spin_count;
};
#define ES_HYPERV_HYPERCALL_LONG_SPIN_WAIT_INPUT_SIZE_MIN 8u
#define ES_HYPERV_HYPERCALL_LONG_SPIN_WAIT_INPUT_SIZE_MAX 8u
#define ES_HYPERV_HYPERCALL_LONG_SPIN_WAIT_INPUT_SPIN_COUNT_OFFSET 0u

/* specs/hyperv/hyperv-hypercall.yaml:105 */
struct es_hyperv_hypercall_partition_id_output {
  uint64_t partition_id;
};
#define ES_HYPERV_HYPERCALL_PARTITION_ID_OUTPUT_SIZE_MIN 8u
#define ES_HYPERV_HYPERCALL_PARTITION_ID_OUTPUT_SIZE_MAX 8u
#define ES_HYPERV_HYPERCALL_PARTITION_ID_OUTPUT_PARTITION_ID_OFFSET 0u

/* specs/hyperv/hyperv-hypercall.yaml:109 */
struct es_hyperv_hypercall_capabilities_output {
  uint64_t capabilities;
};
#define ES_HYPERV_HYPERCALL_CAPABILITIES_OUTPUT_SIZE_MIN 8u
#define ES_HYPERV_HYPERCALL_CAPABILITIES_OUTPUT_SIZE_MAX 8u
#define ES_HYPERV_HYPERCALL_CAPABILITIES_OUTPUT_CAPABILITIES_OFFSET 0u

/* specs/hyperv/hyperv-hypercall.yaml:113 */
struct es_hyperv_hypercall_vp_registers_input {
  uint64_t partition_id;
  uint32_t vp_index;
  uint8_t target_vtl;
};
#define ES_HYPERV_HYPERCALL_VP_REGISTERS_INPUT_SIZE_MIN 16u
#define ES_HYPERV_HYPERCALL_VP_REGISTERS_INPUT_SIZE_MAX 16u
#define ES_HYPERV_HYPERCALL_VP_REGISTERS_INPUT_PARTITION_ID_OFFSET 0u
#define ES_HYPERV_HYPERCALL_VP_REGISTERS_INPUT_VP_INDEX_OFFSET 8u
#define ES_HYPERV_HYPERCALL_VP_REGISTERS_INPUT_TARGET_VTL_OFFSET 12u

/* specs/hyperv/hyperv-hypercall.yaml:120 */
struct es_hyperv_hypercall_vp_register_name {
  uint32_t name;
};
#define ES_HYPERV_HYPERCALL_VP_REGISTER_NAME_SIZE_MIN 4u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_NAME_SIZE_MAX 4u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_NAME_NAME_OFFSET 0u

/* specs/hyperv/hyperv-hypercall.yaml:124 */
struct es_hyperv_hypercall_vp_register_value {
  uint64_t low;
  uint64_t high;
};
#define ES_HYPERV_HYPERCALL_VP_REGISTER_VALUE_SIZE_MIN 16u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_VALUE_SIZE_MAX 16u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_VALUE_LOW_OFFSET 0u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_VALUE_HIGH_OFFSET 8u

/* specs/hyperv/hyperv-hypercall.yaml:129 */
struct es_hyperv_hypercall_vp_register_assignment {
  uint32_t name;
  uint64_t low;
  uint64_t high;
};
#define ES_HYPERV_HYPERCALL_VP_REGISTER_ASSIGNMENT_SIZE_MIN 32u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_ASSIGNMENT_SIZE_MAX 32u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_ASSIGNMENT_NAME_OFFSET 0u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_ASSIGNMENT_LOW_OFFSET 16u
#define ES_HYPERV_HYPERCALL_VP_REGISTER_ASSIGNMENT_HIGH_OFFSET 24u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/hyperv/hyperv-hypercall.yaml:86 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_post_message_input(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_post_message_input *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:86 */
size_t es_hyperv_hypercall_encode_post_message_input(const struct es_hyperv_hypercall_post_message_input *in,
                                                     uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-hypercall.yaml:94 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_signal_event_input(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_signal_event_input *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:94 */
size_t es_hyperv_hypercall_encode_signal_event_input(const struct es_hyperv_hypercall_signal_event_input *in,
                                                     uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-hypercall.yaml:100 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_long_spin_wait_input(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_long_spin_wait_input *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:100 */
size_t es_hyperv_hypercall_encode_long_spin_wait_input(const struct es_hyperv_hypercall_long_spin_wait_input *in,
                                                       uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-hypercall.yaml:105 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_partition_id_output(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_partition_id_output *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:105 */
size_t es_hyperv_hypercall_encode_partition_id_output(const struct es_hyperv_hypercall_partition_id_output *in,
                                                      uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-hypercall.yaml:109 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_capabilities_output(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_capabilities_output *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:109 */
size_t es_hyperv_hypercall_encode_capabilities_output(const struct es_hyperv_hypercall_capabilities_output *in,
                                                      uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-hypercall.yaml:113 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_vp_registers_input(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_vp_registers_input *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:113 */
size_t es_hyperv_hypercall_encode_vp_registers_input(const struct es_hyperv_hypercall_vp_registers_input *in,
                                                     uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-hypercall.yaml:120 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_vp_register_name(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_vp_register_name *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:120 */
size_t es_hyperv_hypercall_encode_vp_register_name(const struct es_hyperv_hypercall_vp_register_name *in,
                                                   uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-hypercall.yaml:124 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_vp_register_value(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_vp_register_value *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:124 */
size_t es_hyperv_hypercall_encode_vp_register_value(const struct es_hyperv_hypercall_vp_register_value *in,
                                                    uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-hypercall.yaml:129 */
ES_MUST_USE es_result es_hyperv_hypercall_decode_vp_register_assignment(
    const uint8_t *restrict bytes, size_t size, struct es_hyperv_hypercall_vp_register_assignment *restrict out);

/* specs/hyperv/hyperv-hypercall.yaml:129 */
size_t es_hyperv_hypercall_encode_vp_register_assignment(const struct es_hyperv_hypercall_vp_register_assignment *in,
                                                         uint8_t *bytes, size_t room);

#endif
