/* Generated from specs/vmbus/ring.yaml; change that and run python3 -m generator.
 * One direction of a VMBus channel: a control page, then whole data pages that packets go around in. Two rings lie
 * in one GPADL, guest to host first. */
#ifndef ES_GENERATED_VMBUS_RING_WIRE_H
#define ES_GENERATED_VMBUS_RING_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Rings are made of pages of this size whatever the processor's page size is. */
#define ES_VMBUS_RING_PAGE_SIZE 0x1000u

/* Offsets and lengths in descriptors count units of this many bytes. */
#define ES_VMBUS_RING_PACKET_ALIGNMENT 8u

/* The same as a shift. */
#define ES_VMBUS_RING_PACKET_ALIGNMENT_SHIFT 3u

/* Pages of both rings of a channel: 16 MiB. */
#define ES_VMBUS_RING_PAGES_MAX 0x1000u

/* Ranges of guest pages that one packet may have; twice what stock drivers send. */
#define ES_VMBUS_RING_RANGES_MAX 64u

/* specs/vmbus/ring.yaml:17 What a packet carries. Those that a guest sends to a device today are data in band, data
 * with guest pages and completions. */
enum es_vmbus_ring_packet_type {
  ES_VMBUS_RING_PACKET_TYPE_INVALID = 0,
  ES_VMBUS_RING_PACKET_TYPE_SYNCH = 1,
  ES_VMBUS_RING_PACKET_TYPE_ADD_TRANSFER_PAGES = 2,
  ES_VMBUS_RING_PACKET_TYPE_REMOVE_TRANSFER_PAGES = 3,
  ES_VMBUS_RING_PACKET_TYPE_ESTABLISH_GPADL = 4,
  ES_VMBUS_RING_PACKET_TYPE_TEARDOWN_GPADL = 5,
  ES_VMBUS_RING_PACKET_TYPE_IN_BAND = 6, /* Payload in the ring. */
  ES_VMBUS_RING_PACKET_TYPE_TRANSFER_PAGES = 7, /* Ranges inside a buffer that both sides know by a number. */
  ES_VMBUS_RING_PACKET_TYPE_GPADL = 8,
  ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT = 9, /* Ranges of guest pages, then payload in the ring. */
  ES_VMBUS_RING_PACKET_TYPE_CANCEL_REQUEST = 10,
  ES_VMBUS_RING_PACKET_TYPE_COMPLETION = 11, /* Answer to the packet with the same transaction. */
  ES_VMBUS_RING_PACKET_TYPE_ADDITIONAL_PACKET = 12,
  ES_VMBUS_RING_PACKET_TYPE_ADDITIONAL_DATA = 13,
};
const char *es_vmbus_ring_packet_type_name(uint32_t value);
bool es_vmbus_ring_packet_type_known(uint32_t value);

/* specs/vmbus/ring.yaml:39 Written by the sender. With pending-send-size it says that it writes that word when it
 * waits for room, and that it answers the other ring's with an interrupt. */
#define ES_VMBUS_RING_FEATURES_PENDING_SEND_SIZE 1u

/* specs/vmbus/ring.yaml:44 */
#define ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED 1u

/* specs/vmbus/ring.yaml:50 The page before the data. Live it is read word by word, each once. */
struct es_vmbus_ring_control {
  uint32_t write_index; /* Written by the sender alone: bytes from the start of the data where the next packet goes. */
  uint32_t read_index; /* Written by the receiver alone: where the next packet to read starts. Equal indices: empty. */
  uint32_t interrupt_mask; /* Written by the receiver: not zero while it wants no interrupt for packets. */
  uint32_t pending_send_size; /* Written by the sender: how many free bytes it waits for, 0 for none. */
  uint32_t features;
};
#define ES_VMBUS_RING_CONTROL_SIZE_MIN 0x1000u
#define ES_VMBUS_RING_CONTROL_SIZE_MAX 0x1000u
#define ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET 0u
#define ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET 4u
#define ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET 8u
#define ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET 12u
#define ES_VMBUS_RING_CONTROL_FEATURES_OFFSET 64u

/* specs/vmbus/ring.yaml:62 Begins every packet. Both counts are in units of 8 bytes from the packet's start. */
struct es_vmbus_ring_descriptor {
  uint16_t type;
  uint16_t data_offset8; /* Where the payload starts: after the descriptor and its ranges. */
  uint16_t length8; /* Descriptor, ranges and payload, without the trailer. */
  uint16_t flags;
  uint64_t transaction;
};
#define ES_VMBUS_RING_DESCRIPTOR_SIZE_MIN 16u
#define ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX 16u
#define ES_VMBUS_RING_DESCRIPTOR_TYPE_OFFSET 0u
#define ES_VMBUS_RING_DESCRIPTOR_DATA_OFFSET8_OFFSET 2u
#define ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET 4u
#define ES_VMBUS_RING_DESCRIPTOR_FLAGS_OFFSET 6u
#define ES_VMBUS_RING_DESCRIPTOR_TRANSACTION_OFFSET 8u

/* specs/vmbus/ring.yaml:72 Follows every packet; nobody reads it. */
struct es_vmbus_ring_trailer {
  uint32_t packet_start; /* Write index where the packet began. */
};
#define ES_VMBUS_RING_TRAILER_SIZE_MIN 8u
#define ES_VMBUS_RING_TRAILER_SIZE_MAX 8u
#define ES_VMBUS_RING_TRAILER_PACKET_START_OFFSET 4u

/* specs/vmbus/ring.yaml:79 Bytes in guest memory; as many page numbers follow as the bytes touch. */
struct es_vmbus_ring_gpa_range {
  uint32_t byte_count;
  uint32_t byte_offset; /* Into the first page. */
};
#define ES_VMBUS_RING_GPA_RANGE_SIZE_MIN 8u
#define ES_VMBUS_RING_GPA_RANGE_SIZE_MAX 8u
#define ES_VMBUS_RING_GPA_RANGE_BYTE_COUNT_OFFSET 0u
#define ES_VMBUS_RING_GPA_RANGE_BYTE_OFFSET_OFFSET 4u

/* specs/vmbus/ring.yaml:86 What stands before the ranges of a packet with guest pages. */
struct es_vmbus_ring_gpa_direct_header {
  struct es_vmbus_ring_descriptor descriptor;
  uint32_t range_count;
};
#define ES_VMBUS_RING_GPA_DIRECT_HEADER_SIZE_MIN 24u
#define ES_VMBUS_RING_GPA_DIRECT_HEADER_SIZE_MAX 24u
#define ES_VMBUS_RING_GPA_DIRECT_HEADER_DESCRIPTOR_TYPE_OFFSET 0u
#define ES_VMBUS_RING_GPA_DIRECT_HEADER_DESCRIPTOR_DATA_OFFSET8_OFFSET 2u
#define ES_VMBUS_RING_GPA_DIRECT_HEADER_DESCRIPTOR_LENGTH8_OFFSET 4u
#define ES_VMBUS_RING_GPA_DIRECT_HEADER_DESCRIPTOR_FLAGS_OFFSET 6u
#define ES_VMBUS_RING_GPA_DIRECT_HEADER_DESCRIPTOR_TRANSACTION_OFFSET 8u
#define ES_VMBUS_RING_GPA_DIRECT_HEADER_RANGE_COUNT_OFFSET 20u

/* specs/vmbus/ring.yaml:94 What stands between the descriptor and the payload of a packet with guest pages. */
struct es_vmbus_ring_page_ranges {
  uint32_t range_count;
  uint32_t byte_count; /* Of the first range. */
  uint32_t byte_offset; /* Into its first page. */
  struct es_slice page_numbers;
};
#define ES_VMBUS_RING_PAGE_RANGES_SIZE_MIN 16u
#define ES_VMBUS_RING_PAGE_RANGES_SIZE_MAX 0x80010u
#define ES_VMBUS_RING_PAGE_RANGES_RANGE_COUNT_OFFSET 4u
#define ES_VMBUS_RING_PAGE_RANGES_BYTE_COUNT_OFFSET 8u
#define ES_VMBUS_RING_PAGE_RANGES_BYTE_OFFSET_OFFSET 12u
#define ES_VMBUS_RING_PAGE_RANGES_PAGE_NUMBERS_OFFSET 16u

/* specs/vmbus/ring.yaml:104 A packet as it lies in the ring, without the trailer. */
struct es_vmbus_ring_packet {
  struct es_vmbus_ring_descriptor descriptor;
  struct es_slice ranges;
  struct es_slice payload;
};
#define ES_VMBUS_RING_PACKET_SIZE_MIN 16u
#define ES_VMBUS_RING_PACKET_SIZE_MAX 0x100000u
#define ES_VMBUS_RING_PACKET_DESCRIPTOR_TYPE_OFFSET 0u
#define ES_VMBUS_RING_PACKET_DESCRIPTOR_DATA_OFFSET8_OFFSET 2u
#define ES_VMBUS_RING_PACKET_DESCRIPTOR_LENGTH8_OFFSET 4u
#define ES_VMBUS_RING_PACKET_DESCRIPTOR_FLAGS_OFFSET 6u
#define ES_VMBUS_RING_PACKET_DESCRIPTOR_TRANSACTION_OFFSET 8u
#define ES_VMBUS_RING_PACKET_RANGES_OFFSET 16u

/* specs/vmbus/ring.yaml:122 */
struct es_vmbus_ring_transfer_range {
  uint32_t byte_count;
  uint32_t byte_offset;
};
#define ES_VMBUS_RING_TRANSFER_RANGE_SIZE_MIN 8u
#define ES_VMBUS_RING_TRANSFER_RANGE_SIZE_MAX 8u
#define ES_VMBUS_RING_TRANSFER_RANGE_BYTE_COUNT_OFFSET 0u
#define ES_VMBUS_RING_TRANSFER_RANGE_BYTE_OFFSET_OFFSET 4u

/* specs/vmbus/ring.yaml:128 What stands before the ranges of a packet with transfer pages. */
struct es_vmbus_ring_transfer_header {
  struct es_vmbus_ring_descriptor descriptor;
  uint16_t page_set;
  uint8_t sender_owns_set;
  uint32_t range_count;
};
#define ES_VMBUS_RING_TRANSFER_HEADER_SIZE_MIN 24u
#define ES_VMBUS_RING_TRANSFER_HEADER_SIZE_MAX 24u
#define ES_VMBUS_RING_TRANSFER_HEADER_DESCRIPTOR_TYPE_OFFSET 0u
#define ES_VMBUS_RING_TRANSFER_HEADER_DESCRIPTOR_DATA_OFFSET8_OFFSET 2u
#define ES_VMBUS_RING_TRANSFER_HEADER_DESCRIPTOR_LENGTH8_OFFSET 4u
#define ES_VMBUS_RING_TRANSFER_HEADER_DESCRIPTOR_FLAGS_OFFSET 6u
#define ES_VMBUS_RING_TRANSFER_HEADER_DESCRIPTOR_TRANSACTION_OFFSET 8u
#define ES_VMBUS_RING_TRANSFER_HEADER_PAGE_SET_OFFSET 16u
#define ES_VMBUS_RING_TRANSFER_HEADER_SENDER_OWNS_SET_OFFSET 18u
#define ES_VMBUS_RING_TRANSFER_HEADER_RANGE_COUNT_OFFSET 20u

/* specs/vmbus/ring.yaml:138 Begins the payload on channels offered in pipe mode, whose messages are of any length. */
struct es_vmbus_ring_pipe_header {
  uint32_t packet_type;
  uint32_t length;
};
#define ES_VMBUS_RING_PIPE_HEADER_SIZE_MIN 8u
#define ES_VMBUS_RING_PIPE_HEADER_SIZE_MAX 8u
#define ES_VMBUS_RING_PIPE_HEADER_PACKET_TYPE_OFFSET 0u
#define ES_VMBUS_RING_PIPE_HEADER_LENGTH_OFFSET 4u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/vmbus/ring.yaml:50 */
ES_MUST_USE es_result es_vmbus_ring_decode_control(const uint8_t *restrict bytes, size_t size,
                                                   struct es_vmbus_ring_control *restrict out);

/* specs/vmbus/ring.yaml:50 */
size_t es_vmbus_ring_encode_control(const struct es_vmbus_ring_control *in, uint8_t *bytes, size_t room);

/* specs/vmbus/ring.yaml:62 */
ES_MUST_USE es_result es_vmbus_ring_decode_descriptor(const uint8_t *restrict bytes, size_t size,
                                                      struct es_vmbus_ring_descriptor *restrict out);

/* specs/vmbus/ring.yaml:62 */
size_t es_vmbus_ring_encode_descriptor(const struct es_vmbus_ring_descriptor *in, uint8_t *bytes, size_t room);

/* specs/vmbus/ring.yaml:72 */
ES_MUST_USE es_result es_vmbus_ring_decode_trailer(const uint8_t *restrict bytes, size_t size,
                                                   struct es_vmbus_ring_trailer *restrict out);

/* specs/vmbus/ring.yaml:72 */
size_t es_vmbus_ring_encode_trailer(const struct es_vmbus_ring_trailer *in, uint8_t *bytes, size_t room);

/* specs/vmbus/ring.yaml:79 */
ES_MUST_USE es_result es_vmbus_ring_decode_gpa_range(const uint8_t *restrict bytes, size_t size,
                                                     struct es_vmbus_ring_gpa_range *restrict out);

/* specs/vmbus/ring.yaml:79 */
size_t es_vmbus_ring_encode_gpa_range(const struct es_vmbus_ring_gpa_range *in, uint8_t *bytes, size_t room);

/* specs/vmbus/ring.yaml:86 */
ES_MUST_USE es_result es_vmbus_ring_decode_gpa_direct_header(const uint8_t *restrict bytes, size_t size,
                                                             struct es_vmbus_ring_gpa_direct_header *restrict out);

/* specs/vmbus/ring.yaml:86 */
size_t es_vmbus_ring_encode_gpa_direct_header(const struct es_vmbus_ring_gpa_direct_header *in, uint8_t *bytes,
                                              size_t room);

/* specs/vmbus/ring.yaml:94 */
ES_MUST_USE es_result es_vmbus_ring_decode_page_ranges(const uint8_t *restrict bytes, size_t size,
                                                       struct es_vmbus_ring_page_ranges *restrict out);

/* specs/vmbus/ring.yaml:94 */
size_t es_vmbus_ring_encode_page_ranges(const struct es_vmbus_ring_page_ranges *in, uint8_t *bytes, size_t room);

/* specs/vmbus/ring.yaml:103 Zero for an index outside. */
uint64_t es_vmbus_ring_page_ranges_page_numbers_at(const struct es_slice *slice, uint32_t index);

/* specs/vmbus/ring.yaml:103 The array's bytes must have room. */
void es_vmbus_ring_page_ranges_page_numbers_put(uint8_t *bytes, uint32_t index, uint64_t value);

/* specs/vmbus/ring.yaml:104 */
ES_MUST_USE es_result es_vmbus_ring_decode_packet(const uint8_t *restrict bytes, size_t size,
                                                  struct es_vmbus_ring_packet *restrict out);

/* specs/vmbus/ring.yaml:104 */
size_t es_vmbus_ring_encode_packet(const struct es_vmbus_ring_packet *in, uint8_t *bytes, size_t room);

/* specs/vmbus/ring.yaml:122 */
ES_MUST_USE es_result es_vmbus_ring_decode_transfer_range(const uint8_t *restrict bytes, size_t size,
                                                          struct es_vmbus_ring_transfer_range *restrict out);

/* specs/vmbus/ring.yaml:122 */
size_t es_vmbus_ring_encode_transfer_range(const struct es_vmbus_ring_transfer_range *in, uint8_t *bytes, size_t room);

/* specs/vmbus/ring.yaml:128 */
ES_MUST_USE es_result es_vmbus_ring_decode_transfer_header(const uint8_t *restrict bytes, size_t size,
                                                           struct es_vmbus_ring_transfer_header *restrict out);

/* specs/vmbus/ring.yaml:128 */
size_t es_vmbus_ring_encode_transfer_header(const struct es_vmbus_ring_transfer_header *in, uint8_t *bytes,
                                            size_t room);

/* specs/vmbus/ring.yaml:138 */
ES_MUST_USE es_result es_vmbus_ring_decode_pipe_header(const uint8_t *restrict bytes, size_t size,
                                                       struct es_vmbus_ring_pipe_header *restrict out);

/* specs/vmbus/ring.yaml:138 */
size_t es_vmbus_ring_encode_pipe_header(const struct es_vmbus_ring_pipe_header *in, uint8_t *bytes, size_t room);

#endif
