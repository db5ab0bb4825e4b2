/* Generated from specs/hyperv/hyperv-synic.yaml; change that and run python3 -m generator.
 * What the synthetic interrupt controller writes into a virtual processor's message page and event flags page. */
#ifndef ES_GENERATED_HYPERV_SYNIC_WIRE_H
#define ES_GENERATED_HYPERV_SYNIC_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_HYPERV_SYNIC_SINT_COUNT 16u
#define ES_HYPERV_SYNIC_PAGE_SIZE 0x1000u

/* One slot of the message page. */
#define ES_HYPERV_SYNIC_MESSAGE_SIZE 256u
#define ES_HYPERV_SYNIC_MESSAGE_PAYLOAD_MAX 240u
#define ES_HYPERV_SYNIC_MESSAGE_HEADER_SIZE 16u

/* Zero says that the slot is free. Written last. */
#define ES_HYPERV_SYNIC_MESSAGE_TYPE_AT 0u

/* Place of the byte with the pending bit. */
#define ES_HYPERV_SYNIC_MESSAGE_FLAGS_AT 5u

/* Flags of one synthetic interrupt source. */
#define ES_HYPERV_SYNIC_EVENT_FLAGS_COUNT 0x800u

/* Bytes of the flags of one source. */
#define ES_HYPERV_SYNIC_EVENT_FLAGS_SIZE 256u

/* Vectors below cannot be delivered by the local APIC. */
#define ES_HYPERV_SYNIC_LOWEST_VECTOR 16u

/* specs/hyperv/hyperv-synic.yaml:17 */
enum es_hyperv_synic_message_type {
  ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE = 0,
  ES_HYPERV_SYNIC_MESSAGE_TYPE_CHANNEL = 1,
  ES_HYPERV_SYNIC_MESSAGE_TYPE_TIMER_EXPIRED = 0x80000010,
};
const char *es_hyperv_synic_message_type_name(uint32_t value);
bool es_hyperv_synic_message_type_known(uint32_t value);

/* specs/hyperv/hyperv-synic.yaml:22 */
#define ES_HYPERV_SYNIC_MESSAGE_FLAGS_PENDING 1u

/* specs/hyperv/hyperv-synic.yaml:24 */
struct es_hyperv_synic_message_header {
  uint32_t type;
  uint8_t payload_size;
  uint8_t flags;
  uint64_t sender;
};
#define ES_HYPERV_SYNIC_MESSAGE_HEADER_SIZE_MIN 16u
#define ES_HYPERV_SYNIC_MESSAGE_HEADER_SIZE_MAX 16u
#define ES_HYPERV_SYNIC_MESSAGE_HEADER_TYPE_OFFSET 0u
#define ES_HYPERV_SYNIC_MESSAGE_HEADER_PAYLOAD_SIZE_OFFSET 4u
#define ES_HYPERV_SYNIC_MESSAGE_HEADER_FLAGS_OFFSET 5u
#define ES_HYPERV_SYNIC_MESSAGE_HEADER_SENDER_OFFSET 8u

/* specs/hyperv/hyperv-synic.yaml:32 */
struct es_hyperv_synic_message {
  uint32_t type;
  uint8_t payload_size;
  uint8_t flags;
  uint64_t sender;
  uint8_t payload[240];
};
#define ES_HYPERV_SYNIC_MESSAGE_SIZE_MIN 256u
#define ES_HYPERV_SYNIC_MESSAGE_SIZE_MAX 256u
#define ES_HYPERV_SYNIC_MESSAGE_TYPE_OFFSET 0u
#define ES_HYPERV_SYNIC_MESSAGE_PAYLOAD_SIZE_OFFSET 4u
#define ES_HYPERV_SYNIC_MESSAGE_FLAGS_OFFSET 5u
#define ES_HYPERV_SYNIC_MESSAGE_SENDER_OFFSET 8u
#define ES_HYPERV_SYNIC_MESSAGE_PAYLOAD_OFFSET 16u

/* specs/hyperv/hyperv-synic.yaml:41 */
struct es_hyperv_synic_timer_message {
  uint32_t timer;
  uint64_t expiration;
  uint64_t delivery;
};
#define ES_HYPERV_SYNIC_TIMER_MESSAGE_SIZE_MIN 24u
#define ES_HYPERV_SYNIC_TIMER_MESSAGE_SIZE_MAX 24u
#define ES_HYPERV_SYNIC_TIMER_MESSAGE_TIMER_OFFSET 0u
#define ES_HYPERV_SYNIC_TIMER_MESSAGE_EXPIRATION_OFFSET 8u
#define ES_HYPERV_SYNIC_TIMER_MESSAGE_DELIVERY_OFFSET 16u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/hyperv/hyperv-synic.yaml:24 */
ES_MUST_USE es_result es_hyperv_synic_decode_message_header(const uint8_t *restrict bytes, size_t size,
                                                            struct es_hyperv_synic_message_header *restrict out);

/* specs/hyperv/hyperv-synic.yaml:24 */
size_t es_hyperv_synic_encode_message_header(const struct es_hyperv_synic_message_header *in, uint8_t *bytes,
                                             size_t room);

/* specs/hyperv/hyperv-synic.yaml:32 */
ES_MUST_USE es_result es_hyperv_synic_decode_message(const uint8_t *restrict bytes, size_t size,
                                                     struct es_hyperv_synic_message *restrict out);

/* specs/hyperv/hyperv-synic.yaml:32 */
size_t es_hyperv_synic_encode_message(const struct es_hyperv_synic_message *in, uint8_t *bytes, size_t room);

/* specs/hyperv/hyperv-synic.yaml:41 */
ES_MUST_USE es_result es_hyperv_synic_decode_timer_message(const uint8_t *restrict bytes, size_t size,
                                                           struct es_hyperv_synic_timer_message *restrict out);

/* specs/hyperv/hyperv-synic.yaml:41 */
size_t es_hyperv_synic_encode_timer_message(const struct es_hyperv_synic_timer_message *in, uint8_t *bytes,
                                            size_t room);

#endif
