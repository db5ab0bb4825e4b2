/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator.
 * What is saved of a storage controller besides its machines: the protocol's version, what its logical units
 * remember and how they are known, answers that wait for room. Instances begin with the number of the controller's
 * primary channel. */
#ifndef ES_GENERATED_STORAGE_STATE_WIRE_H
#define ES_GENERATED_STORAGE_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/storvsp_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* The longest answer, header and body. */
#define ES_STORAGE_STATE_REPLY_MAX 64u

/* specs/state/storage-state.yaml:11 By the number of its primary channel. */
struct es_storage_state_controller {
  char version[17]; /* Name of the protocol's version. */
  uint8_t in_use; /* The guest has sent commands since it opened. */
  uint8_t notify; /* The guest is to look for units again. */
};
#define ES_STORAGE_STATE_CONTROLLER_SIZE_MIN 18u
#define ES_STORAGE_STATE_CONTROLLER_SIZE_MAX 18u
#define ES_STORAGE_STATE_CONTROLLER_VERSION_OFFSET 0u
#define ES_STORAGE_STATE_CONTROLLER_IN_USE_OFFSET 16u
#define ES_STORAGE_STATE_CONTROLLER_NOTIFY_OFFSET 17u

/* specs/state/storage-state.yaml:18 One for each open channel. */
struct es_storage_state_channel {
  uint16_t index;
};
#define ES_STORAGE_STATE_CHANNEL_SIZE_MIN 2u
#define ES_STORAGE_STATE_CHANNEL_SIZE_MAX 2u
#define ES_STORAGE_STATE_CHANNEL_INDEX_OFFSET 0u

/* specs/state/storage-state.yaml:23 One for each logical unit. The restoring side has one that is the same in all
 * but what the guest can change. */
struct es_storage_state_unit {
  uint8_t lun;
  uint32_t block_size;
  uint64_t blocks;
  uint8_t read_only;
  uint8_t vendor[8];
  uint8_t product[16];
  uint8_t revision[4];
  struct es_slice serial;
};
#define ES_STORAGE_STATE_UNIT_SIZE_MIN 42u
#define ES_STORAGE_STATE_UNIT_SIZE_MAX 78u
#define ES_STORAGE_STATE_UNIT_LUN_OFFSET 0u
#define ES_STORAGE_STATE_UNIT_BLOCK_SIZE_OFFSET 1u
#define ES_STORAGE_STATE_UNIT_BLOCKS_OFFSET 5u
#define ES_STORAGE_STATE_UNIT_READ_ONLY_OFFSET 13u
#define ES_STORAGE_STATE_UNIT_VENDOR_OFFSET 14u
#define ES_STORAGE_STATE_UNIT_PRODUCT_OFFSET 22u
#define ES_STORAGE_STATE_UNIT_REVISION_OFFSET 38u
#define ES_STORAGE_STATE_UNIT_SERIAL_OFFSET 42u

/* specs/state/storage-state.yaml:35 What a logical unit remembers. */
struct es_storage_state_unit_memory {
  uint8_t write_cache; /* As MODE SELECT left it. */
  uint8_t stopped;
  char attention[41]; /* What the next command learns first, an answer of scsi; empty: nothing. */
};
#define ES_STORAGE_STATE_UNIT_MEMORY_SIZE_MIN 42u
#define ES_STORAGE_STATE_UNIT_MEMORY_SIZE_MAX 42u
#define ES_STORAGE_STATE_UNIT_MEMORY_WRITE_CACHE_OFFSET 0u
#define ES_STORAGE_STATE_UNIT_MEMORY_STOPPED_OFFSET 1u
#define ES_STORAGE_STATE_UNIT_MEMORY_ATTENTION_OFFSET 2u

/* specs/state/storage-state.yaml:42 An answer that the ring had no room for, oldest first. */
struct es_storage_state_answer {
  uint64_t transaction;
  struct es_slice reply;
};
#define ES_STORAGE_STATE_ANSWER_SIZE_MIN 8u
#define ES_STORAGE_STATE_ANSWER_SIZE_MAX 72u
#define ES_STORAGE_STATE_ANSWER_TRANSACTION_OFFSET 0u
#define ES_STORAGE_STATE_ANSWER_REPLY_OFFSET 8u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/state/storage-state.yaml:11 */
ES_MUST_USE es_result es_storage_state_decode_controller(const uint8_t *restrict bytes, size_t size,
                                                         struct es_storage_state_controller *restrict out);

/* specs/state/storage-state.yaml:11 */
size_t es_storage_state_encode_controller(const struct es_storage_state_controller *in, uint8_t *bytes, size_t room);

/* specs/state/storage-state.yaml:18 */
ES_MUST_USE es_result es_storage_state_decode_channel(const uint8_t *restrict bytes, size_t size,
                                                      struct es_storage_state_channel *restrict out);

/* specs/state/storage-state.yaml:18 */
size_t es_storage_state_encode_channel(const struct es_storage_state_channel *in, uint8_t *bytes, size_t room);

/* specs/state/storage-state.yaml:23 */
ES_MUST_USE es_result es_storage_state_decode_unit(const uint8_t *restrict bytes, size_t size,
                                                   struct es_storage_state_unit *restrict out);

/* specs/state/storage-state.yaml:23 */
size_t es_storage_state_encode_unit(const struct es_storage_state_unit *in, uint8_t *bytes, size_t room);

/* specs/state/storage-state.yaml:35 */
ES_MUST_USE es_result es_storage_state_decode_unit_memory(const uint8_t *restrict bytes, size_t size,
                                                          struct es_storage_state_unit_memory *restrict out);

/* specs/state/storage-state.yaml:35 */
size_t es_storage_state_encode_unit_memory(const struct es_storage_state_unit_memory *in, uint8_t *bytes, size_t room);

/* specs/state/storage-state.yaml:42 */
ES_MUST_USE es_result es_storage_state_decode_answer(const uint8_t *restrict bytes, size_t size,
                                                     struct es_storage_state_answer *restrict out);

/* specs/state/storage-state.yaml:42 */
size_t es_storage_state_encode_answer(const struct es_storage_state_answer *in, uint8_t *bytes, size_t room);

#endif
