/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator.
 * What is saved of a VMBus server besides its machines: what contact agreed on, channels with the positions of their
 * rings, GPADLs with their pages, messages on their way. */
#ifndef ES_GENERATED_VMBUS_STATE_WIRE_H
#define ES_GENERATED_VMBUS_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/hyperv_synic_wire.h"
#include "generated/vmbus_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* Pages of the longest list and the heads of its ranges. */
#define ES_VMBUS_STATE_GPADL_WORDS_MAX 0x12000u

/* specs/state/vmbus-state.yaml:10 One, instance 0; its machine is vmbus.contact. */
struct es_vmbus_state_server {
  uint32_t version; /* As the guest wrote it; 0: none was agreed. */
  uint32_t features;
  uint32_t target_vp;
  uint8_t sint;
  uint8_t offers_owed;
  uint8_t paused;
  uint64_t interrupt_page;
  uint64_t parent_to_child_page;
  uint64_t child_to_parent_page;
};
#define ES_VMBUS_STATE_SERVER_SIZE_MIN 39u
#define ES_VMBUS_STATE_SERVER_SIZE_MAX 39u
#define ES_VMBUS_STATE_SERVER_VERSION_OFFSET 0u
#define ES_VMBUS_STATE_SERVER_FEATURES_OFFSET 4u
#define ES_VMBUS_STATE_SERVER_TARGET_VP_OFFSET 8u
#define ES_VMBUS_STATE_SERVER_SINT_OFFSET 12u
#define ES_VMBUS_STATE_SERVER_OFFERS_OWED_OFFSET 13u
#define ES_VMBUS_STATE_SERVER_PAUSED_OFFSET 14u
#define ES_VMBUS_STATE_SERVER_INTERRUPT_PAGE_OFFSET 15u
#define ES_VMBUS_STATE_SERVER_PARENT_TO_CHILD_PAGE_OFFSET 23u
#define ES_VMBUS_STATE_SERVER_CHILD_TO_PARENT_PAGE_OFFSET 31u

/* specs/state/vmbus-state.yaml:23 One for each channel, by its number; its machine is vmbus.channel-life. */
struct es_vmbus_state_channel {
  uint8_t class_id[16];
  uint8_t instance_id[16];
  uint16_t sub_channel; /* 0: primary. */
  uint32_t primary; /* Number of the primary channel, its own when that is gone; 0: is one. */
  uint32_t connection;
  uint32_t open_id;
  uint32_t target_vp;
  uint8_t user_data[120];
  uint32_t gpadl; /* Instance of the GPADL with the rings; 0: no ring. */
  uint32_t downstream; /* First page of the ring to the guest. */
  uint32_t in_read;
  uint32_t in_published;
  uint32_t out_write;
  uint32_t out_published;
  uint32_t out_seen; /* How far the guest had read. */
  uint32_t out_waiting; /* Room that the guest was asked to tell of. */
  uint8_t broken;
  uint64_t packets_in;
  uint64_t packets_out;
  uint64_t signals;
  uint64_t interrupts;
};
#define ES_VMBUS_STATE_CHANNEL_SIZE_MIN 235u
#define ES_VMBUS_STATE_CHANNEL_SIZE_MAX 235u
#define ES_VMBUS_STATE_CHANNEL_CLASS_ID_OFFSET 0u
#define ES_VMBUS_STATE_CHANNEL_INSTANCE_ID_OFFSET 16u
#define ES_VMBUS_STATE_CHANNEL_SUB_CHANNEL_OFFSET 32u
#define ES_VMBUS_STATE_CHANNEL_PRIMARY_OFFSET 34u
#define ES_VMBUS_STATE_CHANNEL_CONNECTION_OFFSET 38u
#define ES_VMBUS_STATE_CHANNEL_OPEN_ID_OFFSET 42u
#define ES_VMBUS_STATE_CHANNEL_TARGET_VP_OFFSET 46u
#define ES_VMBUS_STATE_CHANNEL_USER_DATA_OFFSET 50u
#define ES_VMBUS_STATE_CHANNEL_GPADL_OFFSET 170u
#define ES_VMBUS_STATE_CHANNEL_DOWNSTREAM_OFFSET 174u
#define ES_VMBUS_STATE_CHANNEL_IN_READ_OFFSET 178u
#define ES_VMBUS_STATE_CHANNEL_IN_PUBLISHED_OFFSET 182u
#define ES_VMBUS_STATE_CHANNEL_OUT_WRITE_OFFSET 186u
#define ES_VMBUS_STATE_CHANNEL_OUT_PUBLISHED_OFFSET 190u
#define ES_VMBUS_STATE_CHANNEL_OUT_SEEN_OFFSET 194u
#define ES_VMBUS_STATE_CHANNEL_OUT_WAITING_OFFSET 198u
#define ES_VMBUS_STATE_CHANNEL_BROKEN_OFFSET 202u
#define ES_VMBUS_STATE_CHANNEL_PACKETS_IN_OFFSET 203u
#define ES_VMBUS_STATE_CHANNEL_PACKETS_OUT_OFFSET 211u
#define ES_VMBUS_STATE_CHANNEL_SIGNALS_OFFSET 219u
#define ES_VMBUS_STATE_CHANNEL_INTERRUPTS_OFFSET 227u

/* specs/state/vmbus-state.yaml:48 One for each list, from 1 on, the newest first; its machine is vmbus.page-list. */
struct es_vmbus_state_gpadl {
  uint32_t id;
  uint32_t channel;
  uint16_t range_count;
  uint32_t word_count; /* How many words it will have. */
  struct es_slice words; /* Ranges with their page numbers as far as they are there. */
};
#define ES_VMBUS_STATE_GPADL_SIZE_MIN 14u
#define ES_VMBUS_STATE_GPADL_SIZE_MAX 0x9000eu
#define ES_VMBUS_STATE_GPADL_ID_OFFSET 0u
#define ES_VMBUS_STATE_GPADL_CHANNEL_OFFSET 4u
#define ES_VMBUS_STATE_GPADL_RANGE_COUNT_OFFSET 8u
#define ES_VMBUS_STATE_GPADL_WORD_COUNT_OFFSET 10u
#define ES_VMBUS_STATE_GPADL_WORDS_OFFSET 14u

/* specs/state/vmbus-state.yaml:57 A message of the guest that was not handled yet, oldest first. */
struct es_vmbus_state_message_in {
  struct es_slice payload;
};
#define ES_VMBUS_STATE_MESSAGE_IN_SIZE_MIN 0u
#define ES_VMBUS_STATE_MESSAGE_IN_SIZE_MAX 240u
#define ES_VMBUS_STATE_MESSAGE_IN_PAYLOAD_OFFSET 0u

/* specs/state/vmbus-state.yaml:62 A message to the guest that its SynIC has not taken yet, oldest first. */
struct es_vmbus_state_message_out {
  uint32_t vp;
  uint8_t sint;
  uint8_t urgent;
  struct es_slice payload;
};
#define ES_VMBUS_STATE_MESSAGE_OUT_SIZE_MIN 6u
#define ES_VMBUS_STATE_MESSAGE_OUT_SIZE_MAX 246u
#define ES_VMBUS_STATE_MESSAGE_OUT_VP_OFFSET 0u
#define ES_VMBUS_STATE_MESSAGE_OUT_SINT_OFFSET 4u
#define ES_VMBUS_STATE_MESSAGE_OUT_URGENT_OFFSET 5u
#define ES_VMBUS_STATE_MESSAGE_OUT_PAYLOAD_OFFSET 6u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/state/vmbus-state.yaml:10 */
ES_MUST_USE es_result es_vmbus_state_decode_server(const uint8_t *restrict bytes, size_t size,
                                                   struct es_vmbus_state_server *restrict out);

/* specs/state/vmbus-state.yaml:10 */
size_t es_vmbus_state_encode_server(const struct es_vmbus_state_server *in, uint8_t *bytes, size_t room);

/* specs/state/vmbus-state.yaml:23 */
ES_MUST_USE es_result es_vmbus_state_decode_channel(const uint8_t *restrict bytes, size_t size,
                                                    struct es_vmbus_state_channel *restrict out);

/* specs/state/vmbus-state.yaml:23 */
size_t es_vmbus_state_encode_channel(const struct es_vmbus_state_channel *in, uint8_t *bytes, size_t room);

/* specs/state/vmbus-state.yaml:48 */
ES_MUST_USE es_result es_vmbus_state_decode_gpadl(const uint8_t *restrict bytes, size_t size,
                                                  struct es_vmbus_state_gpadl *restrict out);

/* specs/state/vmbus-state.yaml:48 */
size_t es_vmbus_state_encode_gpadl(const struct es_vmbus_state_gpadl *in, uint8_t *bytes, size_t room);

/* specs/state/vmbus-state.yaml:56 Zero for an index outside. */
uint64_t es_vmbus_state_gpadl_words_at(const struct es_slice *slice, uint32_t index);

/* specs/state/vmbus-state.yaml:56 The array's bytes must have room. */
void es_vmbus_state_gpadl_words_put(uint8_t *bytes, uint32_t index, uint64_t value);

/* specs/state/vmbus-state.yaml:57 */
ES_MUST_USE es_result es_vmbus_state_decode_message_in(const uint8_t *restrict bytes, size_t size,
                                                       struct es_vmbus_state_message_in *restrict out);

/* specs/state/vmbus-state.yaml:57 */
size_t es_vmbus_state_encode_message_in(const struct es_vmbus_state_message_in *in, uint8_t *bytes, size_t room);

/* specs/state/vmbus-state.yaml:62 */
ES_MUST_USE es_result es_vmbus_state_decode_message_out(const uint8_t *restrict bytes, size_t size,
                                                        struct es_vmbus_state_message_out *restrict out);

/* specs/state/vmbus-state.yaml:62 */
size_t es_vmbus_state_encode_message_out(const struct es_vmbus_state_message_out *in, uint8_t *bytes, size_t room);

#endif
