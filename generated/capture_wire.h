/* Generated from specs/process/capture.yaml; change that and run python3 -m generator.
 * What stands before each captured packet and says what it is: one of a channel's ring, a VMBus message, or a
 * hypercall. Only what went over to the other side or came from it is captured, not the guest's pages that packets
 * point to. */
#ifndef ES_GENERATED_CAPTURE_WIRE_H
#define ES_GENERATED_CAPTURE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* The first of those that everybody may use for what is their own. */
#define ES_CAPTURE_LINK_TYPE 147u

/* Not the doing of one processor. */
#define ES_CAPTURE_NO_VP 0xffffffffu

/* Bytes of the longest packet that a ring can hold. */
#define ES_CAPTURE_RING_PACKET_MAX 0x7fff8u

/* Bytes of a hypercall's input or output. */
#define ES_CAPTURE_PARAMETERS_MAX 0x1000u

/* specs/process/capture.yaml:18 */
enum es_capture_carrier {
  /* A packet of a channel's ring: descriptor, page ranges, payload; without the trailer. */
  ES_CAPTURE_CARRIER_RING = 1,
  ES_CAPTURE_CARRIER_MESSAGE = 2, /* A message between guest and VMBus, carried by the SynIC. */
  ES_CAPTURE_CARRIER_HYPERCALL = 3, /* A hypercall after it was answered. */
};
const char *es_capture_carrier_name(uint32_t value);
bool es_capture_carrier_known(uint32_t value);

/* specs/process/capture.yaml:24 */
enum es_capture_sender {
  ES_CAPTURE_SENDER_GUEST = 0,
  ES_CAPTURE_SENDER_HOST = 1,
};
const char *es_capture_sender_name(uint32_t value);
bool es_capture_sender_known(uint32_t value);

/* specs/process/capture.yaml:29 Of channels: number, class and instance of their device; 0 for others. */
struct es_capture_packet {
  uint8_t carrier;
  uint8_t sender;
  uint32_t vp; /* The processor whose doing it is, or 0xffffffff. */
  uint32_t channel_id;
  uint16_t sub_channel; /* 0: primary. */
  uint8_t class_id[16];
  uint8_t instance_id[16];
  struct es_slice body;
};
#define ES_CAPTURE_PACKET_SIZE_MIN 48u
#define ES_CAPTURE_PACKET_SIZE_MAX 0x80028u
#define ES_CAPTURE_PACKET_VERSION_OFFSET 0u
#define ES_CAPTURE_PACKET_HEADER_SIZE_OFFSET 1u
#define ES_CAPTURE_PACKET_CARRIER_OFFSET 2u
#define ES_CAPTURE_PACKET_SENDER_OFFSET 3u
#define ES_CAPTURE_PACKET_VP_OFFSET 4u
#define ES_CAPTURE_PACKET_CHANNEL_ID_OFFSET 8u
#define ES_CAPTURE_PACKET_SUB_CHANNEL_OFFSET 12u
#define ES_CAPTURE_PACKET_CLASS_ID_OFFSET 16u
#define ES_CAPTURE_PACKET_INSTANCE_ID_OFFSET 32u
#define ES_CAPTURE_PACKET_BODY_OFFSET 48u

/* specs/process/capture.yaml:48 The registers of a hypercall, and how much was read and written for them. */
struct es_capture_call_registers {
  uint64_t control;
  uint64_t result;
  uint64_t input_register; /* Where the input is; 0 of a fast call, whose input was here. */
  uint64_t output_register; /* Where the output goes; 0 of a fast call. */
  uint16_t input_size;
  uint16_t output_size;
};
#define ES_CAPTURE_CALL_REGISTERS_SIZE_MIN 40u
#define ES_CAPTURE_CALL_REGISTERS_SIZE_MAX 40u
#define ES_CAPTURE_CALL_REGISTERS_CONTROL_OFFSET 0u
#define ES_CAPTURE_CALL_REGISTERS_RESULT_OFFSET 8u
#define ES_CAPTURE_CALL_REGISTERS_INPUT_REGISTER_OFFSET 16u
#define ES_CAPTURE_CALL_REGISTERS_OUTPUT_REGISTER_OFFSET 24u
#define ES_CAPTURE_CALL_REGISTERS_INPUT_SIZE_OFFSET 32u
#define ES_CAPTURE_CALL_REGISTERS_OUTPUT_SIZE_OFFSET 34u

/* specs/process/capture.yaml:59 */
struct es_capture_hypercall {
  struct es_capture_call_registers registers;
  struct es_slice input;
  struct es_slice output;
};
#define ES_CAPTURE_HYPERCALL_SIZE_MIN 40u
#define ES_CAPTURE_HYPERCALL_SIZE_MAX 0x2028u
#define ES_CAPTURE_HYPERCALL_REGISTERS_CONTROL_OFFSET 0u
#define ES_CAPTURE_HYPERCALL_REGISTERS_RESULT_OFFSET 8u
#define ES_CAPTURE_HYPERCALL_REGISTERS_INPUT_REGISTER_OFFSET 16u
#define ES_CAPTURE_HYPERCALL_REGISTERS_OUTPUT_REGISTER_OFFSET 24u
#define ES_CAPTURE_HYPERCALL_REGISTERS_INPUT_SIZE_OFFSET 32u
#define ES_CAPTURE_HYPERCALL_REGISTERS_OUTPUT_SIZE_OFFSET 34u
#define ES_CAPTURE_HYPERCALL_INPUT_OFFSET 40u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/process/capture.yaml:29 */
ES_MUST_USE es_result es_capture_decode_packet(const uint8_t *restrict bytes, size_t size,
                                               struct es_capture_packet *restrict out);

/* specs/process/capture.yaml:29 */
size_t es_capture_encode_packet(const struct es_capture_packet *in, uint8_t *bytes, size_t room);

/* specs/process/capture.yaml:48 */
ES_MUST_USE es_result es_capture_decode_call_registers(const uint8_t *restrict bytes, size_t size,
                                                       struct es_capture_call_registers *restrict out);

/* specs/process/capture.yaml:48 */
size_t es_capture_encode_call_registers(const struct es_capture_call_registers *in, uint8_t *bytes, size_t room);

/* specs/process/capture.yaml:59 */
ES_MUST_USE es_result es_capture_decode_hypercall(const uint8_t *restrict bytes, size_t size,
                                                  struct es_capture_hypercall *restrict out);

/* specs/process/capture.yaml:59 */
size_t es_capture_encode_hypercall(const struct es_capture_hypercall *in, uint8_t *bytes, size_t room);

#endif
