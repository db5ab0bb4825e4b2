/* Generated from specs/process/tpm-state.yaml; change that and run python3 -m generator.
 * How a TPM's state is kept: sealed by the TPM's worker, which alone has the key while the machine runs, and stored
 * by the manager, to whom it is bytes. In a folder it is one file; on a device there are two slots, written in turn. */
#ifndef ES_GENERATED_TPM_STATE_WIRE_H
#define ES_GENERATED_TPM_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Of this format. */
#define ES_TPM_STATE_VERSION 1u

/* Bytes of a sealed state at most. */
#define ES_TPM_STATE_SEALED_MAX 0x40000u

/* Bytes of the authentication tag behind the sealed bytes. */
#define ES_TPM_STATE_TAG_SIZE 16u
#define ES_TPM_STATE_KEY_CHECK_LABEL "entresol tpm state key check"
#define ES_TPM_STATE_KEY_CHECK_LABEL_SIZE 28u

/* Slots on a device. */
#define ES_TPM_STATE_SLOTS 2u

/* Bytes of a slot. */
#define ES_TPM_STATE_SLOT_SIZE 0x41000u

/* Where the sealed state stands in its slot. */
#define ES_TPM_STATE_SLOT_DATA_AT 0x1000u

/* What is written to a device at once, whatever its blocks are. */
#define ES_TPM_STATE_SECTOR_SIZE 0x1000u

/* Characters of a counter's file: a decimal number and a line feed. */
#define ES_TPM_STATE_COUNTER_TEXT_MAX 32u

/* specs/process/tpm-state.yaml:21 */
enum es_tpm_state_part {
  ES_TPM_STATE_PART_PERMANENT = 1,
  ES_TPM_STATE_PART_VOLATILE = 2,
};
const char *es_tpm_state_part_name(uint32_t value);
bool es_tpm_state_part_known(uint32_t value);

/* specs/process/tpm-state.yaml:24 */
enum es_tpm_state_slot_state {
  ES_TPM_STATE_SLOT_STATE_LIVE = 1,
  ES_TPM_STATE_SLOT_STATE_RETIRED = 2,
};
const char *es_tpm_state_slot_state_name(uint32_t value);
bool es_tpm_state_slot_state_known(uint32_t value);

/* specs/process/tpm-state.yaml:29 Before the sealed bytes; all of it is authenticated with them, none of it is
 * secret. */
struct es_tpm_state_seal {
  uint16_t version;
  uint16_t part;
  uint32_t size; /* Bytes that are sealed. */
  uint64_t generation; /* 1 is the first; of a volatile state that of the permanent one it belongs to. */
  char machine[65]; /* Whose state it is. */
  uint8_t key_check[16]; /* Tells keys apart without showing them. */
  uint8_t nonce[12];
  uint16_t request; /* Of physical presence, for the next start of the guest. */
  uint16_t last_request;
  uint32_t argument;
  uint32_t last_response;
};
#define ES_TPM_STATE_SEAL_SIZE_MIN 128u
#define ES_TPM_STATE_SEAL_SIZE_MAX 128u
#define ES_TPM_STATE_SEAL_MAGIC_OFFSET 0u
#define ES_TPM_STATE_SEAL_VERSION_OFFSET 8u
#define ES_TPM_STATE_SEAL_PART_OFFSET 10u
#define ES_TPM_STATE_SEAL_SIZE_OFFSET 12u
#define ES_TPM_STATE_SEAL_GENERATION_OFFSET 16u
#define ES_TPM_STATE_SEAL_MACHINE_OFFSET 24u
#define ES_TPM_STATE_SEAL_KEY_CHECK_OFFSET 88u
#define ES_TPM_STATE_SEAL_NONCE_OFFSET 104u
#define ES_TPM_STATE_SEAL_REQUEST_OFFSET 116u
#define ES_TPM_STATE_SEAL_LAST_REQUEST_OFFSET 118u
#define ES_TPM_STATE_SEAL_ARGUMENT_OFFSET 120u
#define ES_TPM_STATE_SEAL_LAST_RESPONSE_OFFSET 124u

/* specs/process/tpm-state.yaml:45 The first bytes of a slot's first sector. A slot is written whole and only then is
 * the other one retired. */
struct es_tpm_state_slot {
  uint32_t state;
  uint32_t size;
  uint64_t sequence; /* The higher of two live slots is the state. */
  uint32_t data_sum; /* CRC-32C of the sealed state. */
  uint32_t sum; /* CRC-32C of what stands before it. */
};
#define ES_TPM_STATE_SLOT_SIZE_MIN 32u
#define ES_TPM_STATE_SLOT_SIZE_MAX 32u
#define ES_TPM_STATE_SLOT_MAGIC_OFFSET 0u
#define ES_TPM_STATE_SLOT_STATE_OFFSET 8u
#define ES_TPM_STATE_SLOT_SIZE_OFFSET 12u
#define ES_TPM_STATE_SLOT_SEQUENCE_OFFSET 16u
#define ES_TPM_STATE_SLOT_DATA_SUM_OFFSET 24u
#define ES_TPM_STATE_SLOT_SUM_OFFSET 28u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/process/tpm-state.yaml:29 */
ES_MUST_USE es_result es_tpm_state_decode_seal(const uint8_t *restrict bytes, size_t size,
                                               struct es_tpm_state_seal *restrict out);

/* specs/process/tpm-state.yaml:29 */
size_t es_tpm_state_encode_seal(const struct es_tpm_state_seal *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-state.yaml:45 */
ES_MUST_USE es_result es_tpm_state_decode_slot(const uint8_t *restrict bytes, size_t size,
                                               struct es_tpm_state_slot *restrict out);

/* specs/process/tpm-state.yaml:45 */
size_t es_tpm_state_encode_slot(const struct es_tpm_state_slot *in, uint8_t *bytes, size_t room);

#endif
